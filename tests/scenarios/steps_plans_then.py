"""What the register shows of plans, periods, sources of funds and decisions."""

from __future__ import annotations

from datetime import date, timedelta

from pytest_bdd import then

from lifecycle.domain import participant, slot
from lifecycle.domain.events import DecreeIssued, PlanProposed
from tests.scenarios.resting import rests_on
from tests.scenarios.stage import Stage
from tests.scenarios.words import said


@then(*said("{plan:quoted} memuat {number:count} calon, {amount:rupiah}, sampai dengan {until:day}"))
def planned(stage: Stage, plan: str, number: int, amount: int, until: date) -> None:
    """The latest plan of a batch, as it went in."""
    found = [
        event for page in stage.register.ledger.pages() for at in page if isinstance(event := at.event, PlanProposed)
    ]
    last = found[-1]
    assert (last.plan, last.count, last.amount, last.last_day) == (plan, number, amount, until)


@then(*said("jangka waktu bantuan {name} sampai dengan {until:day}"))
def granted_until(stage: Stage, name: str, until: date) -> None:
    """The last day that was granted."""
    state = participant.fold(stage.id(name), stage.history(name))
    assert state.granted_until == until + timedelta(days=1)


@then(*said("jangka waktu bantuan {name} tidak ditetapkan"))
def granted_without_end(stage: Stage, name: str) -> None:
    """No last day is on record."""
    assert participant.fold(stage.id(name), stage.history(name)).granted_until is None


@then(*said("alokasi {number:slot} dibiayai {source:quoted}"))
def funded_by(stage: Stage, number: str, source: str) -> None:
    """The source that pays the place now."""
    assert slot.funding_of(stage.paper("slot", number)) == stage.source(source)


@then(*said("dasar catatan terakhir alokasi {number:slot} adalah {cites}"))
def slot_basis(stage: Stage, number: str, cites: list[str]) -> None:
    """The last event of a place rests on these provisions."""
    assert list(stage.paper("slot", number)[-1].basis) == stage.cited(cites)


@then(*said("naskah nomor {number} tercatat sebagai {form:decision} dari {office}"))
def decision_on_record(stage: Stage, number: str, form: str, office: str) -> None:
    """A paper with its kind and the office that issued it."""
    (issued,) = [event for event in stage.paper("decree", number) if isinstance(event, DecreeIssued)]
    assert (issued.kind, issued.actor.office) == (form, stage.office(office))


@then(*said("pemutakhiran itu tercatat berdasarkan {paper:quoted}"))
def cycle_rests_on(stage: Stage, paper: str) -> None:
    """What was last recorded of the cycle names this paper."""
    opened = stage.paper("cycle", stage.cycle)[-1]
    assert paper in [document.reference for document in opened.evidence]


@then(*said("pengusulnya adalah {office}, berdasarkan jenisnya masing-masing dan {cites}"))
def put_forward_by(stage: Stage, expected: dict[str, list[str]], office: str, cites: list[str]) -> None:
    """Everybody of the list, by this office, on the provision of the kind and these."""
    for name, of_kind in expected.items():
        (proposed,) = stage.history(name)
        assert proposed.actor.office == stage.office(office)
        assert rests_on(proposed.basis, stage.cited([*of_kind, *cites])), proposed.basis
