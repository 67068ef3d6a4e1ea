"""Where shipped files are, in a checkout and in an installed package."""

from coopdesk import paths


def test_a_checkout_has_its_resources_beside_the_package():
    assert (paths.resource("geography") / "communes.csv").is_file()


def test_an_installed_package_has_them_inside(tmp_path, monkeypatch):
    (tmp_path / "coopdesk" / "resources" / "geography").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "coopdesk")
    assert paths.resource("geography") == tmp_path / "coopdesk" / "resources" / "geography"


def test_the_usual_desk_lies_in_the_folder_of_the_user():
    assert paths.default_desk().name == "desk"
    assert paths.default_desk().is_absolute()
