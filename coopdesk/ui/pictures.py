"""Pictures of every page and every form of the running window, without a screen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.core.language import mark
from coopdesk.core.problems import CannotDo
from coopdesk.operations import list_rows
from coopdesk.operations.demo.flawed_list import write_flawed_list
from coopdesk.operations.list_rows import Listing
from coopdesk.operations.session import Session
from coopdesk.ui import look
from coopdesk.ui.context import Context
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.page_list import REGISTER_PAGES

SIZE = QSize(1366, 768)
# A page that has drawn nothing but its grounds shows fewer colours than this among its sampled points.
FEWEST_COLOURS, SAMPLED_EVERY = 12, 3
_BLANK = mark("Command", "The picture of {name} is blank")
_CANNOT_WRITE = mark("Command", "The pictures can not be written in {folder}")
_PATIENCE_MS = 30_000


@dataclass(frozen=True, slots=True)
class Picture:
    """One line of the manifest."""

    file: str
    name: str
    title: str
    width: int
    height: int
    language: str
    theme: str


def take_all(
    session: Session,
    folder: Path,
    language: str,
    colours: str,
    told: Callable[[int, int], None] | None = None,
    window_of: Callable[[Context], MainWindow] = MainWindow,
) -> list[Picture]:
    """Write a PNG of each page and form into `folder`, and `manifest.json`. Raises CannotDo."""
    look.wear(language, colours)
    context = Context(session)
    try:
        window = window_of(context)
        window.resize(SIZE)
        window.show()
        scenes = list(_scenes(window))
        taken = []
        for place, (name, show) in enumerate(scenes):
            shown = show()
            _settle(context)
            taken.append(_take(shown, folder, name, language, colours))
            if told:
                told(place + 1, len(scenes))
        window.close()
    finally:
        context.close()
    manifest = json.dumps([asdict(picture) for picture in taken], ensure_ascii=False, indent=1)
    (folder / "manifest.json").write_text(manifest, encoding="utf-8")
    return taken


def is_blank(image: QImage) -> bool:
    """Whether nothing was drawn: too few colours, or everything but a sliver in one of them."""
    small = image.scaled(image.width() // SAMPLED_EVERY, image.height() // SAMPLED_EVERY)
    colours: dict[int, int] = {}
    for y in range(small.height()):
        for x in range(small.width()):
            colour = small.pixel(x, y)
            colours[colour] = colours.get(colour, 0) + 1
    return len(colours) < FEWEST_COLOURS or max(colours.values()) > 0.995 * small.width() * small.height()


def _scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The name of each picture, and what brings it about."""
    for name in window.entries:
        yield name, partial(_show_page, window, name)
    for kind in REGISTER_PAGES:
        yield f"{kind}_new", partial(_show_record, window, kind, None)
        if ids := window.context.ask(list_rows.first_ids, Listing(kind), 1):
            yield kind, partial(_show_record, window, kind, ids[0])
    if "import" in window.entries:
        yield "import_review", partial(_show_import, window)
    yield "welcome", _show_welcome


def _show_page(window: MainWindow, name: str) -> QWidget:
    window.show_page(name)
    return window


def _show_record(window: MainWindow, kind: str, record_id: int | None) -> QWidget:
    window.show_record(kind, record_id)
    return window


def _show_import(window: MainWindow) -> QWidget:
    """The import page with a list in which something is wrong, made for the picture."""
    window.show_page("import")
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{mark('Command', 'List of beneficiaries')} 2026.xlsx"
        write_flawed_list(path)
        window.current().read(path)
        _settle(window.context)
    return window


def _show_welcome() -> QWidget:
    from coopdesk.ui.pages.welcome import WelcomePage

    page = WelcomePage()
    page.resize(SIZE)
    page.show()
    return page


def _settle(context: Context) -> None:
    """Let the window work until nothing is under way any more."""
    if context.is_busy():
        waiting = QEventLoop()
        context.idle.connect(waiting.quit)
        QTimer.singleShot(_PATIENCE_MS, waiting, waiting.quit)
        waiting.exec()
    QApplication.processEvents()


def _take(shown: QWidget, folder: Path, name: str, language: str, colours: str) -> Picture:
    image = shown.grab().toImage()
    if is_blank(image):
        raise CannotDo(_BLANK.filled(name=name))
    file = f"{name}.png"
    if not image.save(str(folder / file)):
        raise CannotDo(_CANNOT_WRITE.filled(folder=str(folder)))
    title = shown.windowTitle() or name
    return Picture(file, name, title, image.width(), image.height(), language, colours)
