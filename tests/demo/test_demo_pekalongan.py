"""Pekalongan, small: months that are granted, prolonged and over, and nothing that ends them early."""

import pytest

from lifecycle.domain.events import CoverageEnded, ParticipantDecreed, PeriodEnded
from tests.demo.played import MOVER, Played, play


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Twenty workers, and the one who has just moved here."""
    return play("demo-pekalongan", 20, tmp_path_factory.mktemp("demo"))


def test_four_months_are_too_few_for_routine_aid(played: Played) -> None:
    """The decree is refused under the bounds of the law, and six months are decreed instead."""
    assert {"pekalongan-2025-19/p12/a4", "PKL-05"} <= {*played.why("decree", "law")}
    assert [kind for kind, _ in played.decrees] == ["participants", "participants", "extension", "participants"]


def test_both_kinds_of_aid_are_granted_for_their_own_months(played: Played) -> None:
    """Six for routine and three for incidental aid; twelve for those who come back."""
    granted = {event.months for _, event in played.recorded if isinstance(event, ParticipantDecreed)}

    assert granted == {3, 6, 12}


def test_every_grant_is_over_on_its_day(played: Played) -> None:
    """Incidental aid a month later than granted; the places are open again, and no cover outlives its grant."""
    ends = [event.effective_on.isoformat() for _, event in played.recorded if isinstance(event, PeriodEnded)]
    cover = {event.effective_on.isoformat() for _, event in played.recorded if isinstance(event, CoverageEnded)}

    assert set(ends) == {"2026-02-01", "2026-04-01"}
    assert cover <= {*ends, "2025-11-12"}
    assert played.counts["participant.period_extended.v1"] == ends.count("2026-02-01")


def test_what_the_text_does_not_say_is_refused(played: Played) -> None:
    """Nobody may register before a paper says so, and ending and replacing wait for one for good."""
    gaps = [turned for turned in played.refused if turned[1] in ("silent", "unset")]

    assert gaps == [("register", "unset"), ("terminate", "silent"), ("replace", "unset")]


def test_who_has_not_lived_here_for_a_year_is_not_registered(played: Played) -> None:
    """The refusal is on record, and the candidate goes on to another regency."""
    assert "pekalongan-2025-19/p13/a1/d" in played.why("register", "law")
    assert played.of(MOVER)[-2:] == ["act.refused.v1", "participant.withdrawn.v1"]


def test_somebody_whose_months_are_over_comes_back(played: Played) -> None:
    """A person can be put forward, decreed and registered twice."""
    streams = [stream for stream, event in played.recorded if event.TOPIC == "participant.registered.v1"]

    assert len(streams) - len(set(streams)) == 2
