"""The sector offices of Semarang at work: each puts forward and validates its own kinds of work, on its paper."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.events import ActRefused, ParticipantProposed, ParticipantValidated, RowHeld
from lifecycle.domain.values import Document
from tests.application.consistency import require_consistent
from tests.application.office import CHECKED_ON, PROPOSED_ON, Office, row, sheet
from tests.application.treasury import of

FARMING, FISHING = Document("SK 5/2025"), Document("SK 6/2025")
OFFICES = {"agriculture": (FARMING, ("farm_labourer", "palm_sap_tapper")), "fisheries": (FISHING, ("fisher",))}
WAITS = "semarang-2025-draft/p6/a1"
LIST = sheet(
    "all.xlsx", [row(1, job_kind="farm_labourer"), row(2, job_kind="fisher"), row(3, job_kind="street_vendor")]
)


@pytest.fixture
def sectors(semarang: Office) -> Office:
    """Two sector offices, each with one who collects and one who validates."""
    for office, (paper, kinds) in OFFICES.items():
        semarang.settle("sector_office", document=paper, office=office, kinds=kinds)
        for person in (f"collector of {office}", f"validator of {office}"):
            semarang.appoint(person, office, "sector_officer")
    return semarang


def proposed(office: Office) -> None:
    """Each office puts its own forward, from the same list of everybody."""
    for sector in OFFICES:
        kinds = OFFICES[sector][1]
        rows = [each for each in LIST.rows if each.job_kind in kinds]
        office.propose(sheet(f"{sector}.xlsx", rows), by=f"collector of {sector}")


def test_a_list_waits_for_the_paper_that_names_the_office(semarang: Office) -> None:
    """Nobody may put it forward yet: the refusal is recorded with the provision that leaves the office open."""
    (turned,) = semarang.propose(LIST).refusals
    assert (turned.refusal.reason, WAITS in turned.refusal.basis) == ("unset", True)
    assert semarang.refused_last("batch", "b").reason == "unset"


def test_an_office_puts_its_own_kinds_of_work_forward(sectors: Office) -> None:
    """One list of all: its own go in on its paper; the rows of another office, and those of none, are held."""
    outcome = sectors.propose(LIST, by="collector of agriculture")
    (event,) = of(outcome, ParticipantProposed)
    assert (event.job_kind, event.actor.office, FARMING in event.evidence) == ("farm_labourer", "agriculture", True)
    other, none = of(outcome, RowHeld)
    assert (other.column, none.column) == ("PEKERJAAN", "PEKERJAAN")
    assert "sector_officer of fisheries" in other.what
    assert "--settles sector_office" in none.cure


def test_each_office_validates_its_own(sectors: Office) -> None:
    """One batch, two offices: each passes its own and is refused for the others, and that is recorded."""
    proposed(sectors)
    for number, (sector, (paper, _)) in enumerate(OFFICES.items(), 1):
        outcome = sectors.check("validated", by=f"validator of {sector}")
        (event,) = of(outcome, ParticipantValidated)
        assert (event.actor.office, event.evidence) == (sector, (paper,))
        assert [(turned.subject, turned.refusal.reason) for turned in outcome.refusals] == [
            (sectors.who(3 - number), "office")
        ]
        last = sectors.register.ledger.load([sectors.who(3 - number)])[sectors.who(3 - number)][-1]
        assert isinstance(last, ActRefused)
    assert {sectors.state(number).status for number in (1, 2)} == {"validated"}
    require_consistent(sectors)


def test_who_holds_no_sector_office_validates_nobody(sectors: Office) -> None:
    """Turned away once for the whole batch, not for each of its people."""
    proposed(sectors)
    before = len(sectors.log())
    (turned,) = sectors.check("validated", by="verifier").refusals
    assert turned.refusal.reason == "office"
    assert len(sectors.log()) == before + 1


def test_who_collected_does_not_validate(sectors: Office) -> None:
    """Two persons of one office: the second looks at what the first put forward."""
    proposed(sectors)
    outcome = sectors.check("validated", by="collector of agriculture")
    assert [turned.refusal.reason for turned in outcome.refusals] == ["separation"]
    assert {sectors.state(number).status for number in (1, 2)} == {"proposed"}


def test_the_office_of_the_law_verifies_everybody(sectors: Office) -> None:
    """The step that follows belongs to one office, whatever the kind of work."""
    proposed(sectors)
    for sector in OFFICES:
        sectors.check("validated", by=f"validator of {sector}")
    assert sectors.check("verified").count() == {"participant.verified.v1": 2}
    assert {sectors.state(number).status for number in (1, 2)} == {"verified"}


@pytest.mark.parametrize(("on", "taken"), [(date(2025, 11, 2), False), (PROPOSED_ON, True), (CHECKED_ON, True)])
def test_an_office_acts_from_the_day_of_its_paper(sectors: Office, on: date, taken: bool) -> None:
    """A list of the day before has nobody who may put it forward."""
    outcome = sectors.propose(LIST, by="collector of agriculture", on=on)
    assert bool(of(outcome, ParticipantProposed)) is taken


def test_a_later_paper_moves_a_kind_of_work_to_another_office(sectors: Office) -> None:
    """From its day on; what the first office did before stands."""
    sectors.propose(LIST, by="collector of agriculture")
    sectors.settle("sector_office", document=FISHING, office="fisheries", kinds=("farm_labourer",), on=CHECKED_ON)
    (turned,) = sectors.check("validated", by="validator of agriculture").refusals
    assert turned.refusal.reason == "office"
    (event,) = of(sectors.check("validated", by="validator of fisheries"), ParticipantValidated)
    assert event.evidence == (FISHING,)
