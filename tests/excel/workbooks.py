"""Workbooks put together by hand, as odd as other programs write them."""

from __future__ import annotations

import zipfile
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

# Styles by number: 0 general, 1 date, 2 hour, 3 elapsed hours, 4 own date format, 5 own amount format
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="[$-1801]d mmmm yyyy"/>'
    '<numFmt numFmtId="171" formatCode="#,##0.00&quot; dhs&quot;"/></numFmts><cellXfs count="6">'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="170"/>'
    '<xf numFmtId="171"/></cellXfs></styleSheet>'
)


def sheet(rows: str, after: str = "", before: str = "") -> str:
    """The XML of a worksheet around its rows."""
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def inline(place: str, text: str) -> str:
    """The XML of a cell of text."""
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def parts(
    *sheets: str,
    strings: str | None = None,
    date1904: bool = False,
    states: tuple[str, ...] = (),
    main: str = MAIN,
    office: str = OFFICE,
) -> dict[str, str | bytes]:
    """The parts of a whole workbook of these worksheets, named S1, S2…"""
    listed = "".join(
        f'<sheet name="S{n}" sheetId="{n}" state="{(*states, *["visible"] * n)[n - 1]}" r:id="rId{n}"/>'
        for n in range(1, len(sheets) + 1)
    )
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    links += f'<Relationship Id="rIdS" Type="{office}/styles" Target="styles.xml"/>'
    links += f'<Relationship Id="rIdT" Type="{office}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    made: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{office}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><workbookPr date1904="{date1904:d}"/>'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>',
        "xl/styles.xml": STYLES,
    }
    if strings is not None:
        made["xl/sharedStrings.xml"] = f'<sst xmlns="{main}">{strings}</sst>'
    made |= {f"xl/worksheets/sheet{n}.xml": text for n, text in enumerate(sheets, start=1)}
    return made


def package(path: Path, made: dict[str, str | bytes]) -> Path:
    """Write the parts as a file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in made.items():
            archive.writestr(name, content)
    return path
