"""What one window on one desk does in a process of its own: `python -m benchmarks.in_window FOLDER PART…`."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

from benchmarks.driver import Driver, commit, timed
from benchmarks.goals import resident_mb

from PySide6.QtCore import Qt  # isort: skip
from PySide6.QtTest import QTest  # isort: skip
from PySide6.QtWidgets import QApplication, QTableView  # isort: skip

STEPS, BLOCK = 240, 40
JUMPS = 100
# Typed one letter at a time: common and rare names, two words, Latin letters, inner digits of cards and phones.
TYPED = (
    *("فاطمة الزهراء العلوي", "محمد", "أيت الحسن يوسف", "عبد الرحيم بناني", "تودة"),
    *("Fatima Ait", "El Alaoui", "1234", "0661"),
)
_BENEFICIARIES = "beneficiaries"
# Names of the stored columns that Qt's own model is given for the comparison.
_PLAIN = "last_name, cin, birth_date, sex, commune, phone, band, missing_count, stage"


def first_rows(driver: Driver) -> dict[str, Any]:
    """The click on the register of people, first and again."""
    gc.collect()
    before = resident_mb()
    first = _open_people(driver)
    driver.settle()
    driver.click_page("home")
    driver.settle()
    again = _open_people(driver)
    driver.settle()
    _wander(driver)
    gc.collect()
    return {"first_ms": first, "again_ms": again, "list_mb": resident_mb() - before}


def _open_people(driver: Driver) -> float:
    return driver.until_painted(
        lambda: driver.click_page(_BENEFICIARIES), lambda: driver.page(_BENEFICIARIES).table.viewport()
    )


def _wander(driver: Driver) -> None:
    """Visit a thousand places of the list, so that every cache is as full as it gets."""
    table = _table(driver)
    rows = table.model().rowCount()
    for place in range(1000):
        _step(table, rows * place // 1000)


def _table(driver: Driver) -> Any:
    return driver.page(_BENEFICIARIES).table


def scrolling(driver: Driver) -> dict[str, Any]:
    """Steps and jumps with every row selected and the focus drawn, in turn with Qt's own model and delegate."""
    _open_people(driver)
    driver.settle()
    table = _table(driver)
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    table.selectAll()
    rows = table.model().rowCount()
    views = {"ours": table, "plain": _plain_table(driver, table.size())}
    found: dict[str, list[float]] = {name: [] for name in views}
    table.verticalScrollBar().setValue(rows // 2)
    for _block in range(STEPS // BLOCK):
        for name, view in views.items():
            QApplication.processEvents()
            found[name] += [_step(view, view.verticalScrollBar().value() + 3) for _number in range(BLOCK)]
    # Places far from each other, none of them seen before.
    return found | {"jumps": [_step(table, rows * (number * 37 % JUMPS) // JUMPS) for number in range(JUMPS)]}


def _step(view: QTableView, value: int) -> float:
    def deed() -> None:
        view.verticalScrollBar().setValue(value)
        QApplication.processEvents()

    return timed(deed)


def _plain_table(driver: Driver, size: Any) -> QTableView:
    """Qt's own table over the same rows, every row selected: what one gets without any of our work."""
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel

    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(driver.context.session.desk.folder / "desk.db"))
    database.open()
    model = QSqlQueryModel(driver.window)
    model.setQuery(f"SELECT {_PLAIN} FROM beneficiary WHERE deleted_at IS NULL ORDER BY name_key LIMIT 5000", database)
    while model.canFetchMore():
        model.fetchMore()
    view = QTableView()
    view.setModel(model)
    view.resize(size)
    view.show()
    view.selectAll()
    return view


def typing(driver: Driver) -> dict[str, Any]:
    """Letters in the search above the list and in the one search box."""
    _open_people(driver)
    driver.settle()
    page, box = driver.page(_BENEFICIARIES), driver.window.search
    in_list, in_box = [], []
    for text in TYPED:
        page.search.setFocus()
        # The body is what changes: the rows, or the sentence that nothing fits.
        in_list += driver.type_letters(page.search, text, lambda: _in_sight(page), page.model.is_awaited)
        box.setFocus()
        in_box += driver.type_letters(box, text, lambda: box, box.is_looking)
    return {"list": in_list, "box": in_box}


def _in_sight(page: Any) -> Any:
    shown = page.body.currentWidget()
    return shown.viewport() if isinstance(shown, QTableView) else shown


def sorting(driver: Driver) -> dict[str, Any]:
    """Every column of every register, upwards and downwards: from the question until the first page is painted."""
    from coopdesk.operations.lists import COLUMNS

    found: dict[str, float] = {}
    for name in ("beneficiaries", "resistants", "organisations"):
        driver.click_page(name)
        driver.settle()
        page = driver.page(name)
        page.model.show_columns(COLUMNS[page.kind])
        for column in COLUMNS[page.kind]:
            for descending in (False, True):
                wanted = page.model.listing.sorted_by(column.sort_key(), descending)
                took = driver.until_painted(
                    lambda wanted=wanted, page=page: page.model.show_listing(wanted),
                    lambda page=page: page.table.viewport(),
                )
                found[f"{page.kind}.{column.name}{' down' * descending}"] = took
                driver.settle()
    return found


def holding(driver: Driver) -> dict[str, float]:
    """The longest time that the window does not answer, for each thing that a person does with it."""
    found: dict[str, float] = {"figures of the home page": driver.longest_hold(driver.page("home").refresh)}
    for name in ("beneficiaries", "resistants", "organisations"):
        found[f"open the list of {name}"] = driver.longest_hold(lambda name=name: driver.click_page(name))
    driver.click_page(_BENEFICIARIES)
    driver.settle()
    page = driver.page(_BENEFICIARIES)
    found |= _filtering(driver, page)
    found["search"] = driver.longest_hold(lambda: commit(page.search, "محمد"))
    found["end of the search"] = driver.longest_hold(page.search.clear)
    page.focus_list()
    found["to the last row"] = driver.longest_hold(lambda: QTest.keyClick(page.table, Qt.Key.Key_End))
    found["to the first row"] = driver.longest_hold(lambda: QTest.keyClick(page.table, Qt.Key.Key_Home))
    found["select all"] = driver.longest_hold(page.table.selectAll)
    found["copy 10,000 rows"] = _copying(driver, page, 10_000)
    found |= _registering(driver, page)
    return found


def _filtering(driver: Driver, page: Any) -> dict[str, float]:
    found = {}
    for field in page.filters.fields:
        codes = [field.itemData(place) for place in range(1, field.count())]
        if codes:
            chosen = {field.name: codes[len(codes) // 2]}
            found[f"filter by {field.name}"] = driver.longest_hold(lambda chosen=chosen: page.filters.choose(chosen))
    found["clear the filters"] = driver.longest_hold(lambda: page.filters.choose({}))
    return found


def _copying(driver: Driver, page: Any, rows: int) -> float:
    from PySide6.QtCore import QItemSelection, QItemSelectionModel

    model, last = page.model, min(rows, page.model.rowCount()) - 1
    chosen = QItemSelection(model.index(0, 0), model.index(last, model.columnCount() - 1))
    page.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    return driver.longest_hold(lambda: QTest.keySequence(page.table, "Ctrl+C"))


def _registering(driver: Driver, page: Any) -> dict[str, float]:
    found = {}
    record = page.model.id_at(min(1000, page.model.rowCount() - 1))
    found["open a person"] = driver.longest_hold(lambda: driver.window.show_record("beneficiary", record))
    found["close the person"] = driver.longest_hold(driver.window.form.cancel)
    found["open an empty form"] = driver.longest_hold(lambda: driver.window.show_record("beneficiary"))
    form = driver.window.form
    fields = form.sheet.fields
    for name, value in {"last_name": "العلوي", "first_name": "فاطمة", "sex": "f", "birth_date": "1984-03-17"}.items():
        fields[name].set_value(value)
    found["look for the same person"] = driver.longest_hold(lambda: form.on_left("first_name"))
    form.suspicion.hide()
    found["save a new person"] = driver.longest_hold(form.save)
    saved = form.record.id
    found["close the form"] = driver.longest_hold(form.cancel)
    from coopdesk.operations import records

    found["delete"] = driver.longest_hold(lambda: driver.context.do(records.remove, "beneficiary", [saved]))
    return found


PARTS = {"first": first_rows, "scroll": scrolling, "type": typing, "sort": sorting, "hold": holding}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("part", choices=PARTS)
    given = parser.parse_args()
    driver = Driver(given.folder)
    found = PARTS[given.part](driver)
    driver.close()
    QApplication.processEvents()
    print(json.dumps(found))
    sys.stdout.flush()
    # Nothing is left to tidy up, and Qt's own tidying at the end of a script takes its time.
    os._exit(0)


if __name__ == "__main__":
    main()
