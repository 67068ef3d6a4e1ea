"""Pages as they are painted and read back: what stands on each, where rows break, that nothing leaves the margins."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from coopdesk.core.catalogue import install_language
from coopdesk.operations.paper.document import (
    DOTS,
    Fact,
    Facts,
    Letterhead,
    NewPage,
    Paper,
    Prose,
    Signatures,
    Table,
    TableColumn,
)
from coopdesk.ui.paper import pieces
from coopdesk.ui.paper.pages import BOTTOM, SIDE, TOP, Pages
from coopdesk.ui.paper.pdf import write_pdf
from coopdesk.ui.paper.pieces import SigningRow, TableRow
from coopdesk.ui.paper.text import line_count
from tests.reading_pdf import fonts_of, pages_of

# The half of a thin line and what smooths its edge, in tenths of a millimetre.
EDGE = 3
HEAD = Letterhead(
    ("المملكة المغربية", "المندوبية السامية", "النيابة الإقليمية بني ملال"), "رقم: ……", "يوم 23 نونبر 2026"
)
COLUMNS = (
    TableColumn("ر.ت", 6, at_end=True),
    TableColumn("الاسم العائلي والشخصي", 30),
    TableColumn("رقم البطاقة", 14, ltr=True),
    TableColumn("المبلغ", 14, at_end=True),
)


def paper(*blocks, **values):
    usual = {"letterhead": HEAD, "title": "لائحة المستفيدين", "subtitle": "2026", "file_name": "x.pdf", "foot": "قدم"}
    return Paper(blocks=blocks, **(usual | values))


def rows(count: int):
    return [(str(place), f"الإدريسي فاطمة رقم {place}", f"IA{place:06d}", "1.234,50") for place in range(count)]


@pytest.fixture(autouse=True)
def _arabic(qapp):
    install_language("ar")


@pytest.fixture
def read(tmp_path):
    def write_and_read(document: Paper) -> list[str]:
        path = tmp_path / "document.pdf"
        assert write_pdf(Pages(document), path)
        return pages_of(path)

    return write_and_read


def test_what_is_said_is_read_back_from_the_pdf(read):
    (page,) = read(
        paper(
            Facts((Fact("الاسم الشخصي", "للا خديجة"), Fact("الهاتف", "0652-586819")), "الهوية"),
            Table(COLUMNS, rows(2), "المنخرطون", ("", "المجموع", "", "2.469,00")),
            Prose("السجلات ممسوكة بانتظام والنشاط مستمر.", "المعاينات"),
            Signatures(("عن المندوبية السامية", "عن وكالة التنمية الاجتماعية"), "حرر ببني ملال", "الخاتم والإمضاء"),
        )
    )
    for text in (
        *HEAD.lines,
        *("لائحة المستفيدين", "الاسم الشخصي", "للا خديجة", "0652-586819", "الهوية", "المنخرطون", "رقم البطاقة"),
        *("الإدريسي فاطمة", "IA000001", "1.234,50", "المجموع", "2.469,00", "السجلات ممسوكة بانتظام"),
        *("عن المندوبية السامية", "عن وكالة التنمية الاجتماعية", "حرر ببني ملال", "الخاتم والإمضاء", "قدم"),
    ):
        assert text in page, text


def test_french_is_read_back_too(read):
    install_language("fr")
    columns = (TableColumn("Bénéficiaire", 30), TableColumn("Montant", 10, at_end=True))
    table = Table(columns, [("Zohra Œuvrard, née à Béni Mellal", "1\u202f234,50")])
    (page,) = read(paper(table, title="Liste des bénéficiaires à signer", right_to_left=False))
    for text in ("Liste des bénéficiaires à signer", "Zohra Œuvrard, née à Béni Mellal", "Page 1 sur 1"):
        assert text in page


def test_only_the_fonts_of_the_desk_are_used_and_they_are_inside(tmp_path):
    path = tmp_path / "x.pdf"
    write_pdf(Pages(paper(Table(COLUMNS, rows(3)))), path)
    assert all(name.startswith("NotoSansArabic") for name in fonts_of(path))
    assert len(fonts_of(path)) == 2


def test_a_long_table_repeats_its_heading_and_counts_its_pages(read):
    found = read(paper(Table(COLUMNS, rows(120))))
    assert len(found) >= 3
    for place, page in enumerate(found):
        assert "الاسم العائلي والشخصي" in page
        assert f"صفحة {place + 1} من {len(found)}".replace(" ", "") in "".join(reversed_runs(page))
    everyone = "\n".join(found)
    assert [everyone.count(f"IA{place:06d}") for place in range(120)] == [1] * 120


def reversed_runs(page: str) -> list[str]:
    """The foot is painted as «2», «من», «1», «صفحة»: figures are runs of their own."""
    return [line.replace(" ", "") for line in page.splitlines()][::-1]


@pytest.mark.parametrize("count", [1, 2, 3, 29, 30, 31, 32, 33, 60, 61, 62, 63, 64, 65, 66])
def test_no_row_stands_alone_and_the_total_never_without_a_row(count):
    pages = Pages(paper(Table(COLUMNS, rows(count), "لائحة", ("", "المجموع", "", "1"))))
    for page in pages._pages:
        standing = [placed.piece for placed in page if isinstance(placed.piece, TableRow)]
        body = [piece for piece in standing if not piece.ground]
        assert body
        assert count == 1 or len(body) > 1


@pytest.mark.parametrize("count", range(20, 50, 3))
def test_nobody_signs_a_page_on_which_nothing_stands(count):
    signed = Signatures(("عن المندوبية السامية",), "حرر ببني ملال", "الخاتم والإمضاء")
    last = Pages(paper(Table(COLUMNS, rows(count)), signed))._pages[-1]
    assert isinstance(last[-1].piece, SigningRow)
    assert len(last) > 1


def test_a_row_higher_than_a_page_goes_on_on_the_next(read):
    words = [f"كلمة{place}" for place in range(1500)]
    found = read(paper(Table(COLUMNS, [("1", " ".join(words), "IA1", "1")])))
    assert len(found) > 1
    text = "\n".join(found)
    assert "كلمة" in text
    assert text.count("1499") == 1


def test_a_long_text_breaks_between_its_lines(read):
    found = read(paper(Prose(" ".join(f"{place}كلمة" for place in range(2500)), "المناقشة")))
    assert len(found) > 1
    assert "2499" in found[-1]


def test_a_new_page_begins_where_it_is_asked_for(read):
    found = read(paper(Prose("أولا"), NewPage(), Prose("ثانيا")))
    assert len(found) == 2
    assert "أولا" in found[0]
    assert "ثانيا" in found[1]
    assert "لائحة المستفيدين" in found[1]


def test_empty_rows_are_numbered_to_be_signed():
    pages = Pages(paper(Table(COLUMNS, rows(2), blank=3, tall=9.5)))
    body = [one.piece for one in pages._pages[0] if isinstance(one.piece, TableRow) and not one.piece.ground]
    assert [piece.cells[0] for piece in body] == ["0", "1", "3", "4", "5"]
    assert {round(piece.height) for piece in body} == {round(body[0].height)}


def inked(pages: Pages, page: int) -> tuple[int, int, int, int]:
    """The outermost painted dots: left, top, right and bottom, in tenths of a millimetre."""
    scale = 10 / (72 / 25.4 * 20)
    size = (pages.size * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    pages.paint_page(painter, page)
    painter.end()
    white = QColor("white").rgb()
    width, height = size.width(), size.height()
    xs = [x for x in range(width) if any(image.pixel(x, y) != white for y in range(0, height, 2))]
    ys = [y for y in range(height) if any(image.pixel(x, y) != white for x in range(0, width, 2))]
    return xs[0], ys[0], width - 1 - xs[-1], height - 1 - ys[-1]


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_is_painted_outside_the_margins(landscape, rtl):
    long = "كلمة طويلة جدا " * 30
    wide = (*COLUMNS, *(TableColumn(f"عمود طويل العنوان {place}", 20) for place in range(9)))
    body = [(*row, *["نص" * 12] * 9) for row in rows(40)]
    pages = Pages(
        paper(
            Facts(tuple(Fact("تسمية", value) for value in ("قيمة", long, DOTS)), "الهوية"),
            Table(wide, body, "لائحة"),
            Prose("لا يقطع" * 60),
            Signatures(("عن المندوبية السامية",) * 4, "حرر ببني ملال", "الخاتم"),
            title=long,
            subtitle=long,
            foot="قدم",
            landscape=landscape,
            right_to_left=rtl,
        )
    )
    unit = 72 / 25.4 * 20 / 10
    for page in {0, pages.count - 1}:
        left, top, right, bottom = inked(pages, page)
        assert min(left, right) >= round(SIDE / unit) - EDGE
        assert top >= round(TOP / unit) - EDGE
        assert bottom >= round(BOTTOM / unit) - EDGE


def test_long_labels_and_signers_do_not_run_into_what_is_below(monkeypatch):
    places = {}

    def note(_painter, box, text, style, *_rest, **_more):
        places[text] = (box.y, box.y + line_count(text, style, box.width) * style.line_height)

    label, signer = "تسمية طويلة جدا " * 5, "عن اللجنة المركزية المشتركة " * 4
    pages = Pages(
        paper(
            Facts((Fact(label, "قيمة"), Fact("ب", "ج"), Fact("د", "ه"))),
            Signatures((signer, "عن الوكالة", "عن المندوبية", "الرئيس"), "حرر", "الخاتم"),
        )
    )
    monkeypatch.setattr(pieces, "draw", note)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for placed in pages._pages[0]:
        placed.piece.paint(painter, placed.top, pages._room)
    painter.end()
    for above, below in ((label, "قيمة"), (signer, "الخاتم")):
        assert places[below][0] >= places[above][1]


def test_a_document_from_the_right_begins_at_the_right():
    facts = Facts((Fact("تسمية", "قيمة"),))
    beginnings = {}
    for rtl in (True, False):
        pages = Pages(paper(Table(COLUMNS, [("1", "", "", "")]), facts, right_to_left=rtl))
        (shape,) = {
            id(one.piece.shape): one.piece.shape for one in pages._pages[0] if isinstance(one.piece, TableRow)
        }.values()
        start, width = shape.columns[0]
        beginnings[rtl] = pages._room.at(start, width)
    assert beginnings[True] > beginnings[False] == SIDE


def test_writing_is_followed_and_can_be_stopped_without_a_trace(tmp_path):
    pages, told = Pages(paper(Table(COLUMNS, rows(200)))), []
    path = tmp_path / "x.pdf"
    path.write_text("the former file", encoding="utf-8")
    stops = iter([False, False, True])
    assert not write_pdf(pages, path, lambda *at: told.append(at), lambda: next(stops))
    assert told == [(1, pages.count), (2, pages.count)]
    assert path.read_text(encoding="utf-8") == "the former file"
    assert [one.name for one in tmp_path.iterdir()] == ["x.pdf"]
    assert write_pdf(pages, path)
    assert len(pages_of(path)) == pages.count
