@echo off
rem Installs what is missing, then runs every check (with words after it: pytest with those words).
where py >nul 2>nul
if errorlevel 1 (python "%~dp0tools\bootstrap.py" test %*) else (py -3 "%~dp0tools\bootstrap.py" test %*)
exit /b %errorlevel%
