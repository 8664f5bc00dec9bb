"""The same commands where registers are kept on a PostgreSQL server."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from lifecycle.ledger.stores import Server
from tests.interfaces.command import run
from tests.interfaces.conftest import Week
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, check, steps

HIDDEN = {"participant", "predecessor", "successor", "last_holder", "subject", "position"}


def answers(data: Path, **where: str) -> list[object]:
    """What the questions say, without the ids that chance gave."""
    asked = ("current_roll count", "slot_custody replacements", "slot_custody vacant", "held_rows list")
    found = [json.loads(run("ask", *words.split(), "--format", "json", data=data, **where).out) for words in asked]
    return [{key: row[key] for key in row.keys() - HIDDEN} for document in found for row in document["rows"]]


def test_the_week_is_the_same_on_a_server(week: Week, postgresql: Server, tmp_path: Path) -> None:
    """Every command ends and speaks as it does on files, and no file is made."""
    for name, step in steps(week.sheets).items():
        result = run(*step.arguments, data=tmp_path, LIFECYCLE_URL=postgresql.url)
        assert (name, result.code) == (name, step.code), result
        assert step.says in result.said, name
    assert answers(tmp_path, LIFECYCLE_URL=postgresql.url) == answers(week.data, LIFECYCLE_KEY="")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # what could not be opened stays open
def test_a_key_store_that_is_missing_on_a_server(postgresql: Server, tmp_path: Path) -> None:
    """Told as on files, with the name of the schema."""
    words = ("open", REGISTER, "--regulation", "banyumas-2025-2", "--by", "sekda")
    assert run(*words, data=tmp_path, LIFECYCLE_URL=postgresql.url).code == 0
    engine = create_engine(postgresql.url)
    with engine.begin() as connection:
        connection.execute(text(f"DROP TABLE {REGISTER}__keys.secrets"))
    engine.dispose()
    for broken in (words, check("b-1", "verified", "2025-05-01")):
        require_told(result := run(*broken, data=tmp_path, LIFECYCLE_URL=postgresql.url), 1)
        assert "The key store of this register is missing" in result.said
        assert "REGISTER__keys" in result.said
    gc.collect()


@pytest.mark.parametrize("words", [("status",), ("ask", "refusals", "count"), ("demo", "--participants", "20")])
def test_a_server_that_does_not_answer(tmp_path: Path, words: tuple[str, ...]) -> None:
    """Told as the server's silence, with where to look."""
    url = "postgresql+psycopg://nobody@127.0.0.1:1/nothing"
    require_told(result := run(*words, data=tmp_path, LIFECYCLE_URL=url), 1)
    assert "Check that the server runs, and that --url or LIFECYCLE_URL says where." in result.said


def test_a_server_of_another_kind_is_wrong_usage(tmp_path: Path) -> None:
    """Only PostgreSQL by psycopg is spoken; what to write is told."""
    require_told(result := run("status", data=tmp_path, LIFECYCLE_URL="mysql://a/b"), 2)
    assert "--url: Write it as postgresql+psycopg://USER@HOST/DATABASE." in result.said
