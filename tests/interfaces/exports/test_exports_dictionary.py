"""The data dictionary: of every table and column there is, and of nothing else."""

from __future__ import annotations

from pathlib import Path

from lifecycle.interfaces.exports import dictionary
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.views import OWN

FILE = Path(__file__).parents[3] / "docs" / "data-dictionary.md"


def test_the_dictionary_is_current() -> None:
    """Write it again with ``python -m lifecycle.interfaces.exports.dictionary docs/data-dictionary.md``."""
    assert FILE.read_text("utf-8") == dictionary.text()


def test_every_column_stands_in_it() -> None:
    """Under the name of its table, with how it leaves."""
    parts = {part.partition("\n")[0]: part for part in dictionary.text().split("\n### ")[1:]}
    for name, projection in discovered().items():
        for table in projection.tables:
            told = [line.split(" | ") for line in parts[f"{name}_{table.name}"].splitlines() if line.startswith("| ")]
            columns = [column.name for column in table.columns if column.name not in OWN]
            assert [line[0][2:] for line in told[1 : len(columns) + 1]] == columns
            assert {line[2] for line in told[1 : len(columns) + 1]} <= {"open", "pseudonym", "commit", "left out"}
