"""The one plain sentence for each reason why a file is not read or not written."""

from __future__ import annotations

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo


class Stopped(CannotDo):
    """The person asked to stop; what was begun has left no trace."""


STOPPED = mark("File", "Stopped: nothing was changed")

# Reaching the file
MISSING = mark("File", "The file «{name}» is not there")
IS_FOLDER = mark("File", "«{name}» is a folder, not a file")
NOT_A_FILE = mark("File", "«{name}» is a device or a pipe, not a file: choose another name")
UNREADABLE = mark("File", "The file «{name}» can not be read: check that it is not protected or open elsewhere")

# Writing the file
DISK_FULL = mark("File", "The disk is full: «{name}» was not written. Free some space and try again")
NO_FOLDER = mark("File", "The folder of «{name}» is not there")
NOT_ALLOWED = mark("File", "You may not write «{name}» in this folder: choose another folder")
IN_USE = mark("File", "«{name}» is open in another program: close it and try again, or choose another name")
BAD_NAME = mark("File", "«{name}» can not be the name of a file here: choose another name")
DISK_ERROR = mark("File", "The disk reports an error: «{name}» was not written")
TEXT_TOO_LONG = mark(
    "File", "The text of cell {cell} in sheet «{sheet}» is longer than Excel allows: nothing was written"
)
TOO_MANY_TO_WRITE = mark("File", "Sheet «{sheet}» has more rows than Excel allows: nothing was written")

# What kind of file it is
EMPTY = mark("File", "The file «{name}» is empty")
OLD_EXCEL = mark("File", "«{name}» is in the old Excel format (.xls): open it in Excel and save it as .xlsx")
BINARY_EXCEL = mark("File", "«{name}» is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx")
PASSWORD = mark("File", "«{name}» is protected by a password: remove the password in Excel and save it again")
OPEN_DOCUMENT = mark("File", "«{name}» is a LibreOffice spreadsheet (.ods): save it as .xlsx and try again")
PLAIN_TEXT = mark("File", "«{name}» is a text file, not an Excel workbook: open it in Excel and save it as .xlsx")
WEB_PAGE = mark("File", "«{name}» is a web page saved under an Excel name: open it in Excel and save it as .xlsx")
NOT_A_WORKBOOK = mark("File", "«{name}» is not an Excel workbook")
MACROS = mark("File", "«{name}» contains macros: save it in Excel as .xlsx, without macros")
OTHER_WORKBOOKS = mark(
    "File", "«{name}» takes figures from other workbooks: copy its cells as values into a new workbook"
)

# What is inside it
DAMAGED = mark("File", "The file «{name}» is damaged and can not be read: open it in Excel and save it again")
UNSAFE = mark("File", "«{name}» is built in a way that no spreadsheet program writes: it was not opened")
TOO_BIG = mark("File", "«{name}» is too large ({limit} MB at most): split it into several files")
TOO_MANY_SHEETS = mark("File", "«{name}» has too many sheets ({limit} at most)")
TOO_MANY_ROWS = mark("File", "A sheet of «{name}» has too many rows ({limit} at most): split it into several files")
TOO_MANY_COLUMNS = mark(
    "File", "A sheet of «{name}» uses too many columns ({limit} at most): clear what lies beyond the list"
)
TOO_MANY_CELLS = mark("File", "«{name}» has too many filled cells ({limit} at most): split it into several files")
TOO_SLOW = mark("File", "Reading «{name}» took too long and was given up: split it into several files")
TOO_HEAVY = mark("File", "«{name}» needs more memory than it may take: split it into several files")
NO_SHEET = mark("File", "«{name}» has no sheet «{sheet}»")
NO_COPY = mark("File", "A marked copy of «{name}» can not be made: open it in Excel, save it again and try once more")
