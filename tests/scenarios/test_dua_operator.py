"""One NIK from two sides at once. The race is played, not hoped for: the rival writes after the other has read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from pytest_bdd import scenarios, then, when

from lifecycle.application.outcome import Outcome
from lifecycle.application.receiving import receive_proposals
from lifecycle.bootstrap import Workplace
from lifecycle.domain.events import ParticipantProposed
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Ledger
from lifecycle.settings import Settings
from tests.scenarios import lists
from tests.scenarios.people import Cells
from tests.scenarios.stage import REGISTER, Stage
from tests.scenarios.words import said

SLOW = "operator.lambat"

scenarios(str(Path(__file__).parents[2] / "scenarios" / "dua-operator.feature"))


class Race:
    """What the slower desk reads: as soon as it has seen that nobody holds the NIK, the rival goes before."""

    def __init__(self, slow: Ledger, rival: Callable[[], Outcome]) -> None:
        self.read, self.rival, self.won = slow.holders, rival, list[Outcome]()

    def holders(self, kind: str, keys: Iterable[str]) -> dict[str, str]:
        """The answer as it was before the rival wrote."""
        found = self.read(kind, keys)
        if kind == "nik" and not self.won:
            assert not found
            self.won.append(self.rival())
        return found


@when(*said("dua operator bersamaan mengusulkan {name} pada {day}"), target_fixture="race")
def same_data(stage: Stage, name: str, day: date) -> Race:
    """Both lists say the same."""
    return run(stage, name, day, {}, stage.people[name].kind)


@when(
    *said("dua operator bersamaan mengusulkan {name} pada {day}, yang lebih cepat sebagai {kind:words}"),
    target_fixture="race",
)
def other_kind(stage: Stage, name: str, day: date, kind: str) -> Race:
    """The rival is another office, with another kind of work."""
    return run(stage, name, day, {"PEKERJAAN": kind}, kind)


@when(
    *said("dua operator bersamaan mengusulkan {name} pada {day}, yang lebih cepat atas nama {other:name}"),
    target_fixture="race",
)
def other_name(stage: Stage, name: str, day: date, other: str) -> Race:
    """The rival's list has another name for the NIK."""
    return run(stage, name, day, {"NAMA": other.upper()}, stage.people[name].kind)


@then(*said("operator yang lebih cepat mencatat {number:count} masuk"))
def rival_entered(race: Race, number: int) -> None:
    """The rival was there first, once."""
    (won,) = race.won
    assert won.count()["participant.proposed.v1"] == number


@then(*said("hanya ada {number:count} orang dalam register"))
def people(stage: Stage, number: int) -> None:
    """By the log, by the claims and by the roll."""
    events = [recorded.event for page in stage.register.ledger.pages() for recorded in page]
    assert sum(isinstance(event, ParticipantProposed) for event in events) == number
    assert len(stage.register.ledger.claimed("nik", "")) == len(stage.ask("current_roll", "list")) == number


@then(*said("{name} tercatat sebagai {kind:words}"))
def known_as(stage: Stage, name: str, kind: str) -> None:
    """The roll has this kind of work."""
    (line,) = [row for row in stage.ask("current_roll", "list") if row["participant"] == stage.id(name)]
    known = stage.profile.kind(line["job_kind"])
    assert known is not None
    assert known.name == kind


def run(stage: Stage, name: str, day: date, changes: Cells, kind: str) -> Race:
    """Two desks, one register: the slower has read that nobody has the NIK when the rival writes."""
    own = stage.people[name]
    stage.clock.reach(day)
    stage.appoint(SLOW, stage.collector(own.kind), "collector", day)
    theirs = lists.read(stage, "cepat.csv", [{"NO": "1", **own.cells(), **changes}])
    ours = lists.read(stage, "lambat.csv", [{"NO": "2", **own.cells()}])
    by, papers = f"collector.{stage.collector(kind)}", lists.PAPER
    quick, slow = desk(stage), desk(stage)

    def rival() -> Outcome:
        return receive_proposals(quick.register, theirs, batch="cepat", by=by, on=day, documents=papers)

    race = Race(slow.register.ledger, rival)
    slow.register.ledger.holders = race.holders  # type: ignore[method-assign]
    stage.outcome = receive_proposals(slow.register, ours, batch="lambat", by=SLOW, on=day, documents=papers)
    quick.close()
    slow.close()
    return race


def desk(stage: Stage) -> Desk:
    """One more desk at the register of the stage."""
    return Workplace().open(Settings(stage.folder), REGISTER, stage.world())
