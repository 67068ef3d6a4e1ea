"""The sentences of the import page."""

from coopdesk.core.language import mark, mark_count
from coopdesk.ui.pages import import_work

TITLE = mark("Import", "Import")
TITLES = {
    "people": mark("Import", "Import of beneficiaries"),
    "organisations": mark("Import", "Import of cooperatives and associations"),
}
START = mark("Import", "An Excel list of people or organisations is checked whole before anything is written")
WHAT = mark("Import", "What the list holds")
KINDS = (
    ("people", mark("Import", "Beneficiaries")),
    ("organisations", mark("Import", "Cooperatives and associations")),
)
CHOOSE, OTHER = mark("Import", "Choose the Excel file"), mark("Import", "Another list")
PASTE = mark("Import", "Paste a block")
PASTE_HINT = mark("Import", "Copy rows in Excel together with their headings, then press Ctrl+V here")
TEMPLATE = mark("Import", "Empty list to be filled")
TEMPLATE_DONE = mark("Import", "The empty list is in {file}")
DROP_HINT = mark("Import", "A file can also be dropped on this page")
READING = mark("Import", "Reading and checking the list…")
WRITING = mark("Import", "Taking in the list…")
STOP = mark("Import", "Stop")
EXCEL = mark("Import", "Excel workbooks")
NOTHING_YET = mark("Import", "{name} · sheet «{sheet}» · nothing was written yet")
MARKED = mark("Import", "Copy with the problems marked")
MARKED_DONE = mark("Import", "The marked copy is in {file}")
ALL = mark("Import", "All problems")
SOUND_TOO = mark("Import", "Sound rows too")
GROUPS = {
    import_work.EMPTY: mark("Import", "Required cell is empty"),
    import_work.REST: mark("Import", "Other columns"),
    import_work.TWICE: mark("Import", "Maybe twice"),
    import_work.DIFFERING: mark("Import", "There with other values"),
    import_work.UNUSUAL: mark("Import", "To be looked at"),
}
READ, SOUND = mark("Import", "Rows read"), mark("Import", "Sound and new")
WRONG, TWICE = mark("Import", "With problems"), mark("Import", "Maybe twice")
THERE, CORRECTED = mark("Import", "Already there"), mark("Import", "Corrected here")
TAKE_IN = mark_count("Import", "Take in %n row(s)")
NOT_YET = mark_count("Import", "Not possible yet: %n problem(s) {rows}")
IN_ROWS = mark_count("Import", "in %n row(s)")
READY = mark("Import", "Everything is ready (Ctrl+Enter)")
CHECKING = mark("Import", "Checking…")
WHOLE = mark("Import", "The list is taken in whole or not at all")
NOTHING_NEW = mark("Import", "Nothing in this list is new")
CLEAR = mark("Import", "No problem is left")
DONE = mark_count("Import", "%n record(s) were taken in")
SHOW_LIST = mark("Import", "Show the list")
NOTHING_COPIED = mark("Import", "No rows are copied: copy them in Excel with their headings first")
