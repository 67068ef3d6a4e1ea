@echo off
rem Installs what is missing, then starts the desk (or does what the words after it ask).
where py >nul 2>nul
if errorlevel 1 (python "%~dp0tools\bootstrap.py" run %*) else (py -3 "%~dp0tools\bootstrap.py" run %*)
exit /b %errorlevel%
