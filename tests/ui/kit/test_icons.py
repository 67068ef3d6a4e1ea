"""Every icon is a drawing, in the colour of the theme, mirrored only where it points."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from coopdesk.ui.kit import icons, theme


def inked(picture: QImage) -> set[tuple[int, int]]:
    return {
        (x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y).alpha() > 40
    }


@pytest.mark.parametrize("name", icons.names())
def test_an_icon_is_drawn_inside_its_square(arabic, name: str) -> None:
    points = inked(icons.pixmap(name, size=24).toImage())
    assert len(points) >= 20
    assert all(0 < x < 23 or 0 < y < 23 for x, y in points)


def test_there_are_enough_icons_and_all_directional_ones_exist() -> None:
    assert len(icons.names()) >= 40
    assert set(icons.names()) >= icons.DIRECTIONAL


@pytest.mark.parametrize("name", ["chevron-next", "arrow-back", "clock", "check"])
def test_only_directions_are_mirrored_in_arabic(qapp, name: str) -> None:
    theme.apply(qapp, "light", "fr")
    french = inked(icons.pixmap(name, size=48).toImage())
    theme.apply(qapp, "light", "ar")
    arabic = inked(icons.pixmap(name, size=48).toImage())
    turned = {(47 - x, y) for x, y in french}
    if name in icons.DIRECTIONAL:
        assert len(arabic ^ turned) < len(arabic) / 10
        assert len(arabic ^ french) > len(arabic) / 2
    else:
        assert arabic == french


def test_an_icon_follows_the_theme(qapp) -> None:
    seen = []
    for tint in ("light", "dark"):
        theme.apply(qapp, tint, "ar")
        picture = icons.pixmap("table", "prim", 24).toImage()
        strongest = max((picture.pixelColor(x, 5) for x in range(24)), key=lambda colour: colour.alpha())
        seen.append(strongest.name())
    assert seen[0] != seen[1]


def test_a_name_that_does_not_exist_is_an_error(arabic) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")
