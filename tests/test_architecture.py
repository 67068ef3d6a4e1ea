"""The layers of docs/architecture.md, held by tests."""

import ast
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "coopdesk"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 300

WRITES = {"save", "create", "delete_instance", "insert_many", "bulk_create", "execute", "execute_sql", "executemany"}
RAW_SQL = ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "CREATE ")


def test_layers_point_one_way():
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml")) == 0


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_is_read_in_one_sitting(module):
    if "migrations" in module.parts:
        pytest.skip("a migration is as long as its schema")
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST


def calls(module: Path):
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func


@pytest.mark.parametrize("module", sorted((PACKAGE / "ui").rglob("*.py")), ids=lambda path: path.name)
def test_widgets_never_write(module):
    # Qt's own `painter.save()` and `image.save()`; a form's own `save`, which asks an operation.
    allowed = ("records.", "self._context", "super()", "self.save", "painter.", "image.")
    found = [ast.unparse(call) for call in calls(module) if call.attr in WRITES]
    assert [call for call in found if not call.startswith(allowed)] == []


@pytest.mark.parametrize(
    "module", [path for path in MODULES if "store" not in path.parts], ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_raw_sql_stays_in_the_store(module):
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not node.value.lstrip().startswith(RAW_SQL), node.value


def test_every_module_says_what_it_is_for():
    silent = [path for path in MODULES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert [str(path.relative_to(PACKAGE)) for path in silent] == []
