"""Pages of every widget of the kit, in both directions and both themes; set COOPDESK_PICTURES to keep the pictures."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from coopdesk.core.formats import isolate
from coopdesk.ui.kit import cells, theme
from coopdesk.ui.kit.buttons import DANGER, LINK, PRIMARY, Button, Chip, KeyCap, Tab, icon_button
from coopdesk.ui.kit.charts import Bar, BarChart, HBarChart
from coopdesk.ui.kit.choices import CheckBox, ChoiceField, FlagField, ManyField
from coopdesk.ui.kit.fields import AmountField, CodeField, CountField, DateField, NotesField, TextField
from coopdesk.ui.kit.labelled import Labelled
from coopdesk.ui.kit.marks import Picture, Pill, ScoreBar, Swatch
from coopdesk.ui.kit.panels import (
    Banner,
    Card,
    EmptyState,
    Ground,
    KeyFigure,
    PageHeader,
    Rule,
    Scrolled,
    SectionTitle,
    column,
    row,
)
from coopdesk.ui.kit.sidebar import Sidebar
from coopdesk.ui.kit.stage_line import LATER, NEXT, NOW, PASSED, Stage, StageLine
from coopdesk.ui.kit.suggest import SuggestField
from coopdesk.ui.kit.table import TableView
from coopdesk.ui.kit.text import Label

WORDS = json.loads(Path(__file__).with_name("words.json").read_text(encoding="utf-8"))


class People(QAbstractTableModel):
    """Fourteen invented rows that use every look of a cell."""

    def __init__(self, words: dict) -> None:
        super().__init__()
        self._heads = words["heads"]
        people, groups, states = words["people"], words["groups"], words["states"]
        tones = (cells.GREEN, cells.AMBER, cells.RED, cells.GREY)
        self._rows = [
            (
                (people[number % 5], cells.BOLD if number == 4 else 0),
                (
                    f"IA{204518 + number * 977}" if number % 6 != 2 else "—",
                    cells.LTR | (cells.ERROR if number == 5 else 0),
                ),
                (f"0661-{234567 + number * 311}", cells.LTR | (cells.WARNING if number == 7 else 0)),
                (groups[number % 3], cells.MUTED),
                (f"{(number - 3) * 1250},00", cells.NUMBER),
                (states[number % 4], tones[number % 4]),
            )
            for number in range(15)
        ]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = cells.TEXT) -> object:
        if role == cells.LOOK:
            return cells.NUMBER if section == 4 else 0
        return self._heads[section] if role == cells.TEXT and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: QModelIndex, role: int = cells.TEXT) -> object:
        text, look = self._rows[index.row()][index.column()]
        return text if role == cells.TEXT else look if role == cells.LOOK else None


def cin(number: int) -> str:
    return f"IA{204518 + number * 977}" if number % 6 != 2 else "—"


def shell(words: dict, page: QWidget, chosen: str) -> QWidget:
    icons = ("home", "people", "star", "building", "inbox", "settings")
    pages = [(icon, text, icon) for icon, text in zip(icons, words["pages"], strict=True)]
    sidebar = Sidebar(words["desk"], words["office"], pages)
    sidebar.choose(chosen)
    sidebar.show_note(words["backup"], words["backup_day"])
    window = Ground()
    window.setLayout(row(sidebar, spacing=0))
    window.layout().addWidget(page, 1)
    window.resize(1366, 768)
    return window


def list_page(words: dict) -> QWidget:
    header = PageHeader(
        words["title"],
        words["subtitle"],
        actions=[Button(words["excel"], "table"), Button(words["new"], "plus", PRIMARY)],
    )
    table = TableView()
    table.setModel(People(words))
    for place, width in enumerate((190, 104, 112, 140, 96, 90)):
        table.setColumnWidth(place, width)
    table.horizontalHeader().setSectionResizeMode(0, table.horizontalHeader().ResizeMode.Stretch)
    table.show_sorting(0, descending=False)
    table.go_to(2)
    search, communes = TextField(), ChoiceField([("a", words["commune"])])
    search.setPlaceholderText(words["search"])
    for part, heard in ((search, words["search"]), (communes, words["all_communes"]), (table, words["title"])):
        part.setAccessibleName(heard)
    communes.setItemText(0, words["all_communes"])
    communes.setMinimumWidth(150)
    left = Card(margins=(1, 12, 1, 8))
    filters = row(spacing=8, margins=(12, 0, 12, 0))
    filters.addWidget(search, 1)
    filters.addWidget(communes)
    left.body.addLayout(filters)
    left.body.addWidget(table, 1)
    left.body.addLayout(row(Label(words["foot"], 9, tone="muted"), None, margins=(12, 0, 12, 0)))
    chips = [Chip(text, count) for text, count in zip(words["chips"], ("37", "14", "3"), strict=True)]
    chips[0].setChecked(True)
    body = row(spacing=12)
    body.addWidget(left, 1)
    body.addWidget(entry_panel(words))
    page = QWidget()
    content = column(row(*chips, None, CheckBox(words["states"][0])), spacing=10, margins=(20, 12, 20, 14))
    content.addLayout(body, 1)
    page.setLayout(column(header, spacing=0))
    page.layout().addLayout(content, 1)
    return page


def entry_panel(words: dict) -> QWidget:
    name, cin, born, phone, commune, amount = words["card"]
    fields = [
        Labelled(name, TextField(), required=True),
        Labelled(cin, CodeField(), required=True),
        Labelled(born, DateField(), required=True),
        Labelled(phone, CodeField(), hint="0670-556120"),
        Labelled(commune, SuggestField(lambda _text: [], str)),
        Labelled(amount, AmountField()),
    ]
    fields[0].field.set_value(words["people"][2])
    fields[1].field.setText("1A20451")
    fields[2].field.setText("31/02/1984")
    fields[3].field.set_value("0670-556120")
    fields[4].field.set_value(words["commune"])
    fields[5].field.set_value(1520050)
    fields[1].set_problem(words["cin"])
    fields[2].set_problem(words["date"])
    fields[5].set_problem(words["frozen"], "warning")
    panel = Card(margins=(16, 10, 16, 12), spacing=6)
    panel.setFixedWidth(376)
    panel.body.addLayout(row(Label(words["people"][0], 12, bold=True), Pill(words["draft"]), None))
    panel.body.addWidget(Banner("red", words["errors"], actions=[KeyCap("F8")]))
    panel.body.addWidget(fields[0])
    for pair in (fields[1:3], fields[3:5]):
        line = row(spacing=12)
        for one in pair:
            line.addWidget(one, 1)
        panel.body.addLayout(line)
    panel.body.addWidget(fields[5])
    panel.body.addStretch(1)
    buttons = (Button(words["save"], kind=PRIMARY), Button(words["cancel"]), None)
    panel.body.addLayout(row(*buttons, Button(words["delete"], "trash", DANGER)))
    return panel


def parts_page(words: dict) -> QWidget:
    header = PageHeader(
        words["groups"][2],
        "T-2025-05091-00017",
        [Pill(words["states"][0], "green"), Pill(words["frozen"], "grey", "lock")],
        [icon_button("chevron-back", "back"), icon_button("chevron-next", "next"), Button(words["see"], "printer")],
    )
    page = QWidget()
    content = column(spacing=10, margins=(20, 10, 20, 10))
    content.addWidget(
        Banner("amber", words["alike"][1], words["alike"][0], "people", [Button(words["see"], small=True)])
    )
    content.addLayout(figures_row(words))
    line = row(spacing=10)
    line.addWidget(Banner("green", words["frozen"], icon="lock", actions=[Button(words["see"], kind=LINK)]), 3)
    line.addWidget(Banner("red", words["failed"], icon="alert"), 2)
    content.addLayout(line)
    stages = Card(margins=(16, 10, 16, 4))
    states = (PASSED, PASSED, PASSED, NOW, NEXT, LATER)
    notes = ("14/01/2025", "03/03/2025", "10/06/2025", "05/01/2026", "—", "—")
    stages.body.addWidget(StageLine([Stage(*one) for one in zip(words["stages"], notes, states, strict=True)]))
    content.addWidget(stages)
    lower = row(spacing=12)
    lower.addWidget(form_card(words), 5)
    lower.addLayout(chart_column(words), 3)
    content.addLayout(lower, 1)
    page.setLayout(column(header, spacing=0))
    page.layout().addLayout(content, 1)
    return page


def figures_row(words: dict) -> object:
    figures = row(spacing=12)
    for name, value, note in words["figures"]:
        figures.addWidget(KeyFigure(name, value, note, "red" if value == "19" else "muted"), 1)
    return figures


def form_card(words: dict) -> QWidget:
    flag, count, number = FlagField(), CountField(), CodeField()
    status = ChoiceField([("m", words["married"]), ("s", "2")])
    commune, notes = SuggestField(lambda _text: [("1", words["commune"], words["province"])]), NotesField(2)
    for field, value in (
        (flag, False),
        (status, "m"),
        (count, 5),
        (number, "M-2026-05091-00318"),
        (notes, words["notes"]),
    ):
        field.set_value(value)
    number.setReadOnly(True)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    for place, (label, field) in enumerate(zip(words["labels"], (flag, status, count, number, commune), strict=False)):
        grid.addWidget(Labelled(label, field, required=place == 4), place // 4, place % 4)
    grid.addWidget(Labelled(words["labels"][5], notes), 1, 1, 1, 3)
    many = ManyField(list(enumerate(words["criteria"])), 3)
    many.set_value([1, 3, 5])
    content = QWidget()
    content.setLayout(column(SectionTitle(words["section"]), many, grid, None, spacing=4, margins=(16, 4, 16, 4)))
    card = Card(margins=(2, 6, 2, 6), spacing=2)
    tabs = [Tab(text, count) for text, count in zip(words["tabs"], ("", "14", "38"), strict=True)]
    tabs[1].setChecked(True)
    card.body.addLayout(row(*tabs, None, Button(words["add"], "plus", small=True), spacing=2, margins=(12, 0, 12, 0)))
    card.body.addWidget(Rule())
    card.body.addWidget(Scrolled(content), 1)
    return card


def chart_column(words: dict) -> object:
    values = (64, 80, 103, 73, 93, 113, 86, 40, 123, 136, 160)
    months = [Bar(name, name, value) for name, value in zip(words["months"], values, strict=True)]
    first = Card(words["monthly"], spacing=0)
    first.body.addWidget(BarChart(words["monthly"], months), 1)
    bars = [Bar(str(place), name, 412 / (place + 1)) for place, name in enumerate(words["communes"][:2])]
    bars.append(Bar("parts", words["communes"][4], 180, (90, 60, 30)))
    second = Card(words["by_commune"], spacing=0)
    second.body.addWidget(HBarChart(words["by_commune"], bars, "{:.0f}".format))
    third = Card(spacing=4)
    third.body.addLayout(row(Label("46", 16, bold=True), Pill(words["middle"], "amber"), None, Picture("clock")))
    third.body.addWidget(ScoreBar(list(zip(words["parts"], (12, 10, 8), strict=True))))
    legend = [(Swatch(place), Label(f"{part} {isolate('+12')}", 8.5)) for place, part in enumerate(words["parts"])]
    third.body.addLayout(row(*[one for pair in legend for one in pair], None, spacing=6))
    whole = column(spacing=10)
    whole.addWidget(first, 3)
    whole.addWidget(second, 2)
    whole.addWidget(third)
    return whole


def empty_page(words: dict) -> QWidget:
    page = QWidget()
    chart = BarChart(
        words["monthly"], [Bar(name, name, place * 31) for place, name in enumerate(words["months"])], axis=True
    )
    card, other = Card(), Card(words["monthly"])
    card.body.addWidget(EmptyState(words["empty"], Button(words["add"], "plus", PRIMARY)))
    other.body.addWidget(chart, 1)
    field = SuggestField(lambda _text: [(number, words["commune"], words["province"]) for number in range(3)])
    field.setObjectName("suggest")
    body = column(card, Labelled(words["labels"][4], field, required=True), spacing=12, margins=(20, 12, 20, 12))
    body.addWidget(other, 1)
    page.setLayout(body)
    return page


PAGES = {"list": (list_page, "people"), "parts": (parts_page, "building"), "empty": (empty_page, "inbox")}


@pytest.mark.parametrize("tint", ["light", "dark"])
@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_kit_is_drawn(qtbot, type_text, name, language, tint) -> None:
    theme.apply(QApplication.instance(), tint, language)
    build, chosen = PAGES[name]
    window = shell(WORDS[language], build(WORDS[language]), chosen)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    if name == "list":
        window.findChild(TableView).setFocus()
    if name == "empty":
        field = window.findChild(SuggestField, "suggest")
        field.setFocus()
        type_text(field, "ق")
    picture = window.grab().toImage()
    keep(picture, f"kit_{name}_{language}_{tint}.png")
    assert (picture.width(), picture.height()) == (1366, 768)
    assert len(colours(picture)) > 20, "the page is blank"
    assert theme.current().colour("card").rgb() in colours(picture)
    # The sidebar stands at the reading side.
    assert picture.pixelColor(1360 if language == "ar" else 5, 700) == theme.current().colour("side")


@pytest.mark.parametrize("name", PAGES)
def test_whatever_takes_the_focus_has_a_name(qtbot, arabic, name) -> None:
    build, chosen = PAGES[name]
    window = shell(WORDS["ar"], build(WORDS["ar"]), chosen)
    qtbot.addWidget(window)
    stops = [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is window
    ]
    nameless = [one for one in stops if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)]
    assert len(stops) > 6
    assert nameless == []


def colours(picture: QImage) -> set[int]:
    return {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}


def keep(picture: QImage, name: str) -> None:
    folder = os.environ.get("COOPDESK_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        picture.save(str(Path(folder) / name))
