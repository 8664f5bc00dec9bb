"""What holds for a case: the regulation under the readings taken, then its path, then the papers on record."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.overlay import on_path, under
from lifecycle.domain.profile import Act, Gap, Path, Period, Profile, Reading, Replacement, ReProposal, Rival, Start
from lifecycle.domain.rules import AgeBefore, Stated
from tests.domain.given import BANYUMAS, SERANG

HERE = Path("p", "a path", ("x",))
GAP = Gap("Nothing is said.", "Record a paper.", ("y",), ())
BY_NUMBER = Start("number_issued", ("z",))
REPLACED: dict[str, Any] = {
    "start": Start("first_payment", ("z",)),
    "period": Period("year", ("z",)),
    "replacement": Replacement(("z",)),
    "re_proposal": ReProposal(True, ("z",)),
}


def path(**said: Any) -> Profile:
    """Banyumas on a path that says this."""
    return on_path(BANYUMAS.profile, msgspec.structs.replace(HERE, **said))


def test_a_path_that_says_nothing_is_the_regulation() -> None:
    """Acts, checks, grounds and rules are those said for all."""
    assert path() == BANYUMAS.profile


@pytest.mark.parametrize("part", REPLACED)
def test_what_a_path_says_goes_before_what_is_said_for_all(part: str) -> None:
    """Start, period, replacement and return, each by itself."""
    here = path(**{part: REPLACED[part]})
    assert getattr(here, part) == REPLACED[part]
    assert msgspec.structs.replace(here, **{part: getattr(BANYUMAS.profile, part)}) == BANYUMAS.profile


def test_a_path_has_its_checks_in_its_order() -> None:
    """They are picked from those of the regulation; none are left where it names none."""
    assert [check.step for check in path(checks=("aligned", "verified")).checks] == ["aligned", "verified"]
    assert [check.step for check in path(checks=("aligned",)).checks] == ["aligned"]
    assert path(checks=()).checks == ()


def test_a_path_has_its_grounds() -> None:
    """Those it names, and none where it names none."""
    assert [ground.code for ground in path(grounds=("died",)).grounds] == ["died"]
    assert path(grounds=()).grounds == ()


def test_a_path_says_who_decides() -> None:
    """A Keputusan Bupati, unless the path leaves the form of the decision open."""
    assert (path().decided_by, path(decided_by="decision").decided_by) == ("decree", "decision")


def test_an_act_a_path_is_silent_on_is_no_act_there() -> None:
    """And the other way round: an act that a path knows is not silent there, whatever is said for all."""
    silent = path(silent={"terminate": GAP})
    assert silent.silent["terminate"] == GAP
    assert "terminate" not in silent.acts
    act = Act("ender", ("x",), "social_affairs")
    spoken = on_path(SERANG.profile, msgspec.structs.replace(HERE, acts={"terminate": act}))
    assert spoken.acts["terminate"] == act
    assert "terminate" not in spoken.silent
    assert {"replace", "change"} <= {*spoken.silent}


def test_what_is_unset_on_a_path_goes_before_what_is_unset_for_all() -> None:
    """The same parameter on the provision of the path, beside the others."""
    here = on_path(SERANG.profile, msgspec.structs.replace(HERE, unset={"registrar": GAP}))
    assert here.unset == {**SERANG.profile.unset, "registrar": GAP}


def read(**rivals: Rival) -> Profile:
    """Banyumas with one defect that is read as A, or as one of these."""
    defect = Reading("D-1", "7", "H", "It says two things.", {"A": "one", "B": "other"}, "A", "so", rivals)
    return msgspec.structs.replace(BANYUMAS.profile, readings=(defect,))


def test_a_rival_reading_changes_the_rules_it_names() -> None:
    """Its rules stand in place of all of their id, some are dropped, and the others stay."""
    first = AgeBefore(
        id="age", from_=date(2025, 1, 1), until=date(2025, 6, 1), cite=("x",), from_years=18, before_years=65
    )
    later = msgspec.structs.replace(first, from_=date(2025, 6, 1), until=None, before_years=70)
    lives, works = (Stated(id=name, from_=date(2025, 1, 1), cite=("x",), fact=name) for name in ("lives", "works"))
    rival = Rival(rules=(msgspec.structs.replace(first, until=None, before_years=60),), without=("works",))
    profile = msgspec.structs.replace(read(B=rival), rules=(first, later, lives, works))
    assert set(under(profile, {"D-1": "B"}).rules) == {lives, *rival.rules}
    assert under(profile, {}).rules == profile.rules


@pytest.mark.parametrize("part", ["start", "period", "re_proposal"])
def test_a_rival_reading_changes_the_part_it_names(part: str) -> None:
    """When cover starts, for how long, or who may come back; and the profile says which reading it is under."""
    profile = under(read(B=Rival(**{part: REPLACED[part]})), {"D-1": "B"})
    assert getattr(profile, part) == REPLACED[part]
    assert [reading.take for reading in profile.readings] == ["B"]


def test_a_path_goes_before_a_rival_reading() -> None:
    """A reading is of what is said for all; what a path says of itself is not touched by it."""
    profile = under(read(B=Rival(start=REPLACED["start"])), {"D-1": "B"})
    assert on_path(profile, msgspec.structs.replace(HERE, start=BY_NUMBER)).start == BY_NUMBER
    assert on_path(profile, HERE).start == REPLACED["start"]


@pytest.mark.parametrize("taken", [{"D-1": "C"}, {"D-2": "A"}], ids=["no such reading", "no such defect"])
def test_a_reading_there_is_not_is_none(taken: dict[str, str]) -> None:
    """Nobody opens a register under a reading that changes nothing; the defect is named, not the letter."""
    with pytest.raises(KeyError, match=next(iter(taken))):
        under(read(B=Rival()), taken)


def test_the_reading_that_is_taken_may_be_named() -> None:
    """It changes nothing."""
    assert under(read(B=Rival(start=REPLACED["start"])), {"D-1": "A"}) == read(B=Rival(start=REPLACED["start"]))
