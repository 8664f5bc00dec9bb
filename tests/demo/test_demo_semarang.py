"""Semarang, small: a simulation of a draft whose officers come by paper, with an update that may leave things out."""

from pathlib import Path

import pytest

from lifecycle.domain.events import CoverageStarted, DifferenceResolved, InstrumentRecorded, RegisterOpened, RowHeld
from tests.demo.played import MOVER, Played, play


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Twenty workers of two sectors."""
    return play("demo-semarang", 20, tmp_path_factory.mktemp("demo"))


def test_a_draft_is_played_as_a_simulation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A live register is asked for, and refused; what is opened then says what it is."""
    (_, opened), *_ = play("demo-semarang", 20, tmp_path).recorded

    assert isinstance(opened, RegisterOpened)
    assert opened.mode == "simulation"
    assert "a live register is asked for: 1 refused" in capsys.readouterr().out


def test_nobody_sends_a_list_before_a_paper_names_the_office(played: Played) -> None:
    """Each paper names the office of some kinds of work; the others are held."""
    papers = [event for _, event in played.recorded if isinstance(event, InstrumentRecorded)]
    held = [event for _, event in played.recorded if isinstance(event, RowHeld)]

    assert played.why("propose", "unset")[-2:] == ("SMG-09", "SMG-10")
    assert [(paper.office, len(paper.kinds)) for paper in papers] == [("agriculture", 4), ("transport", 3)]
    assert any("names no office for any kind" in row.what for row in held)


def test_cover_starts_with_the_first_payment(played: Played) -> None:
    """For each registered worker once, on the day of payment."""
    started = [event for _, event in played.recorded if isinstance(event, CoverageStarted)]

    assert {event.rule for event in started} == {"first_payment"}
    assert len(started) == played.counts["participant.registered.v1"]


def test_one_difference_is_left_out_for_a_reason(played: Played) -> None:
    """The head of the office may propose a change, and need not."""
    resolved = [event for _, event in played.recorded if isinstance(event, DifferenceResolved)]
    (left_out,) = [event for event in resolved if event.resolution == "not_proposed"]

    assert left_out.reason
    assert left_out.basis == ("semarang-2025-draft/p7/a1", "semarang-2025-draft/p7/a2")
    assert played.counts["cycle.closed.v1"] == 1


def test_who_has_moved_here_takes_the_place_of_the_dead(played: Played) -> None:
    """Decreed first, then seated and registered: no year of residence is asked for."""
    assert [topic for topic in played.of(MOVER) if topic.startswith("participant.")][3:6] == [
        "participant.decreed.v1",
        "participant.succeeded.v1",
        "participant.registered.v1",
    ]
    assert played.counts["participant.replaced.v1"] == 1
