"""A roll printed with its checkpoint is printed again to the letter, whatever was learned since."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Place, Server
from tests.interfaces.command import run
from tests.projecting.late_death import DEAD, LateDeath, opened

Print = Callable[..., str]
DECREE, HALF_YEAR, CHANGE = date(2025, 1, 13), date(2025, 6, 10), date(2025, 8, 4)
"""The first decree; the last act before the death was known; the decree that names the successor."""


@pytest.fixture
def story(place: Place) -> Iterator[tuple[Desk, LateDeath]]:
    """The register on its first day, on either database."""
    desk, acts = opened(place)
    yield desk, acts
    desk.close()


@pytest.fixture
def printed(place: Place, tmp_path: Path) -> Print:
    """The roll of a day as known at the checkpoint in a file, as the command prints it."""
    server = {"LIFECYCLE_URL": place.url} if isinstance(place, Server) else {}

    def roll(day: date, note: Path, form: str = "table") -> str:
        asked = ("ask", "current_roll", "list", "--on", f"{day}", "--known", note, "--format", form)
        answer = run(*asked, data=tmp_path, **server)
        assert answer.code == 0, answer.said
        return answer.out

    return roll


@pytest.mark.parametrize("day", [DECREE, HALF_YEAR, CHANGE])
def test_a_roll_is_printed_again_to_the_letter(
    story: tuple[Desk, LateDeath], printed: Print, tmp_path: Path, day: date
) -> None:
    """After the death, the hand-over and everything else; who is erased since, is shown as erased."""
    desk, acts = story
    life, note = acts.live(), tmp_path / "lembar.txt"
    next(act for act in life if desk.register.today() == day)
    note.write_text(desk.register.ledger.checkpoint())
    then, as_file = printed(day, note), printed(day, note, "csv")
    for _ in life:
        pass
    assert printed(day, note) == then
    assert printed(day, note, "csv") == as_file
    line = next(line for line in as_file.splitlines() if acts.person(DEAD) in line)
    assert "Person 1" in line
    acts.forget_the_dead()
    who, _, _, *rest = line.split(",")
    assert printed(day, note, "csv") == as_file.replace(line, ",".join((who, "erased", "erased", *rest)))
