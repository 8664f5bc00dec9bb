"""Whoever is erased, and whosever key is gone: every read model replays, and forgets in its files too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from shutil import copytree
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lifecycle.application.erasing import erase
from lifecycle.application.finding import find_participant
from lifecycle.bootstrap import Workplace
from lifecycle.domain import participant
from lifecycle.domain.events import ParticipantProposed
from lifecycle.domain.processes import ENDED, OUT_BEFORE_REGISTRATION
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder, Place
from lifecycle.projecting import storage
from lifecycle.projecting.runner import Runner
from lifecycle.settings import Settings
from tests.projecting.forgetting import dump, totals
from tests.small_register import after_a_year
from tests.small_sheets import nik

NAME = "small"
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)


class Lived(NamedTuple):
    """A register after its year: its folder, who may be erased, and all whom something was sealed about."""

    folder: Path
    closed: list[str]
    subjects: list[str]


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """The small register; tests copy it."""
    folder = tmp_path_factory.mktemp("lived")
    desk = after_a_year(Folder(folder))
    log = [recorded for page in desk.register.ledger.pages() for recorded in page]
    people = dict.fromkeys(at.stream for at in log if isinstance(at.event, ParticipantProposed))
    loaded = desk.register.ledger.load(people)
    states = {stream: participant.fold(stream, loaded[stream]) for stream in people}
    ends = (*ENDED, *OUT_BEFORE_REGISTRATION)
    closed = [stream for stream, state in states.items() if state.status in ends and not state.erased]
    subjects = dict.fromkeys(at.event.whose() or at.stream for at in log if getattr(at.event, "personal", None))
    desk.close()
    return Lived(folder, closed, [*subjects])


def erased(desk: Desk, who: str) -> None:
    """Somebody is erased."""
    said = {"basis": "UU 27/2022 Pasal 43", "by": "admin", "command_id": f"erase {who}"}
    erase(desk.register, participant=who, forget=desk.runner.forget, **said)


def copied(lived: Lived, folder: Path) -> Desk:
    """A copy of the register, opened."""
    copytree(lived.folder, folder)
    return Workplace().open(Settings(folder), NAME)


_copies = count()


@settings(max_examples=10, deadline=None, phases=UNSHRUNK, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_people_erased_and_any_keys_gone(lived: Lived, tmp_path: Path, data: st.DataObject) -> None:
    """No fold minds a missing box; of the erased, rebuilt without keys equals kept up; no total changes."""
    gone = data.draw(st.sets(st.sampled_from(lived.subjects)), label="keys gone")
    people = data.draw(st.sets(st.sampled_from(lived.closed), min_size=1), label="erased")
    desk = copied(lived, tmp_path / f"{next(_copies)}")
    desk.runner.catch_up()
    before = totals(desk.runner)
    desk.register.ledger.destroy_keys(map(bytes.fromhex, gone))
    for name in desk.runner.projections:
        desk.runner.rebuild(name)
    assert totals(desk.runner) == before
    for who in sorted(people):
        erased(desk, who)
    for projection in desk.runner.projections.values():
        kept_up = dump(desk.runner.views, projection)
        desk.runner.rebuild(projection.name)
        assert dump(desk.runner.views, projection) == kept_up, projection.name
    assert totals(desk.runner) == before
    roll = {row["participant"]: row["name"] for row in desk.runner.ask("current_roll", "list")[1]}
    assert {roll[who] for who in people} == {"erased"}
    desk.close()


def test_some_people_of_the_year_may_be_erased(lived: Lived) -> None:
    """There is something to draw from: ended, rejected, withdrawn, lapsed, and strangers."""
    assert len(lived.closed) > 5
    assert {len(subject) for subject in lived.subjects} == {16, 32}


def files_with(folder: Path, *words: bytes) -> list[str]:
    """The files below a folder in which one of these stands."""
    pattern = re.compile(b"|".join(re.escape(word) + rb"(?![0-9])" for word in words))
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and pattern.search(path.read_bytes()))


@pytest.mark.parametrize("number", [1, 2, 5])
def test_no_file_of_the_register_holds_an_erased_person(lived: Lived, tmp_path: Path, number: int) -> None:
    """Neither name nor NIK, in no page and no journal of any read model; before, they had the name."""
    desk = copied(lived, tmp_path / "data")
    desk.runner.rebuild(*desk.runner.projections)
    words = f"Person {number}".encode(), nik(number).digits.encode()
    assert files_with(tmp_path, *words) == ["views.sqlite3", "views.sqlite3-wal"]
    erased(desk, find_participant(desk.register, nik(number).digits))
    assert files_with(tmp_path, *words) == []
    desk.close()


@pytest.fixture
def year(place: Place) -> Iterator[Desk]:
    """The small register on either database."""
    desk = after_a_year(place)
    yield desk
    desk.close()


def test_only_what_is_live_is_kept(year: Desk) -> None:
    """Generations from before go, and those of read models that are no longer there."""
    runner, names = year.runner, [*year.runner.projections]
    for name in names:
        runner.rebuild(name)
    held = {name: dump(runner.views, projection) for name, projection in runner.projections.items()}
    gone = names.pop()
    Runner(
        runner.views, year.register.ledger, {name: runner.projections[name] for name in names}, year.register.profile
    ).forget()
    with runner.views.read() as tx:
        found = {name: len(storage.generations(tx, name)) for name in runner.projections}
        assert storage.live(tx, gone) is None
    assert found == {**dict.fromkeys(names, 1), gone: 0}
    assert not any(runner.views.has_table(f"{gone}__states__v{number}") for number in range(9))
    assert {name: dump(runner.views, runner.projections[name]) for name in names} == {n: held[n] for n in names}


def test_forgetting_brings_every_read_model_to_the_end(year: Desk) -> None:
    """What was not caught up is not left behind."""
    with year.runner.views.write() as tx:
        tx.execute("DELETE FROM read_models")
    year.runner.forget()
    assert {standing.lag for standing in year.runner.standing()} == {0}
