"""Read models are found by existing, and every one of them keeps the same contract."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from lifecycle.projecting import Projection, discovery
from lifecycle.projecting.store import Store

TWIN = """
from projections import current_roll
from lifecycle.projecting import Projection

roll = current_roll.projection
projection = Projection(name="twin", version=1, state=roll.state, tables=(), keys=roll.keys)
"""


def test_every_module_with_a_projection_is_found() -> None:
    """A new file in the folder, or a folder of files, is a new read model, and nothing else is to be told."""
    entries = Path(__file__).parents[2].joinpath("projections").glob("[!_]*")
    assert discovery.discovered().keys() == {entry.stem for entry in entries}


def test_two_read_models_cannot_share_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their tables would meet."""
    package = tmp_path / "twins"
    package.mkdir()
    for name in ("__init__.py", "one.py", "other.py"):
        (package / name).write_text("" if name.startswith("_") else TWIN)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(discovery, "entry_points", lambda group: [EntryPoint("twins", "twins", group)])
    with pytest.raises(ValueError, match="two read models are called twin"):
        discovery.discovered()


def test_every_read_model_keeps_the_contract(projection: Projection[Any]) -> None:
    """It folds something, answers something, says in words what it answers, and keys its tables alike."""
    assert projection.folds
    assert projection.questions
    for question in projection.questions.values():
        in_short, *more = question.help.split("\n")
        assert in_short.endswith(".")
        assert not more or (more[0], more[-1][-1:]) == ("", ".")
        assert all(p.kind is p.KEYWORD_ONLY and p.annotation is not p.empty for p in question.parameters)
    for table in projection.tables:
        assert [column.name for column in table.primary_key] == ["key", "row_number"]


def test_no_two_read_models_share_a_table() -> None:
    """Whatever the tables are called, their stored names differ."""
    names = [table for found in discovery.discovered().values() for table in Store(found, 1).metadata.tables]
    assert len(names) == len(set(names))
