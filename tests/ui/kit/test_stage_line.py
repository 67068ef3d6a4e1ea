"""The names in the line of stages."""

from __future__ import annotations

from coopdesk.ui.kit.stage_line import LATER, NOW, Stage, StageLine

NAMES = ("فكرة", "ملف مودع بكتابة الضبط", "جمع عام تأسيسي منعقد", "مقيدة", "منطلقة", "قيد المواكبة", "مستقلة", "نهاية")


def test_a_long_name_is_written_in_two_lines_and_makes_the_line_taller(shown) -> None:
    line = StageLine([Stage(name, "04/08/2026", NOW if place == 1 else LATER) for place, name in enumerate(NAMES)])
    shown(line)
    line.resize(1600, line.height())
    assert [len(lines) for lines in line.names()] == [1] * len(NAMES)
    low = line.height()
    line.resize(640, line.height())
    assert line.names()[1] == ["ملف مودع", "بكتابة الضبط"]
    assert line.height() > low
    assert NAMES[1] in line.accessibleName()
