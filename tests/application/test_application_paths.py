"""The three paths of Sambas, end to end: checks, offices, form of decision, plan, places and ends are those of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import (
    CoverageStarted,
    DecreeIssued,
    ParticipantDecreed,
    ParticipantReplaced,
    ParticipantTerminated,
    SlotAssigned,
)
from lifecycle.domain.slot import Freed, Held
from tests.application.consistency import require_consistent
from tests.application.office import PAPER, TODAY, Office
from tests.application.sambas import ENTERED_ON, SEEN_ON, Sambas
from tests.application.treasury import Treasury, line, lines, of

SOURCES = {"vulnerable": "CSR", "religious": "DONOR", "palm": "DBH_SAWIT"}
PLACE = "2025-00001"


@pytest.mark.parametrize(
    ("path", "passed", "until"),
    [
        ("vulnerable", ("data_confirmed",), None),
        ("religious", ("acknowledged",), None),
        ("palm", ("verified", "validated", "entered_in_plan"), date(2027, 1, 1)),
    ],
)
def test_each_path_goes_its_own_way(sambas: Sambas, path: str, passed: tuple[str, ...], until: date | None) -> None:
    """From the list to the number, on its checks, with a place of a source that pays for it."""
    sambas.enrol(path, [1], SOURCES[path])
    state = sambas.office.state(1)
    assert (state.path, state.status, state.passed, state.granted_until) == (path, "registered", passed, until)
    require_consistent(sambas.office)


@pytest.mark.parametrize(("path", "kind"), [("religious", "participants"), ("palm", "decision")])
def test_another_form_of_decision_is_refused_by_law(sambas: Sambas, path: str, kind: str) -> None:
    """And recorded with the batch; the form of the path is taken."""
    sambas.office.fund(1, funding=SOURCES[path], on=SEEN_ON)
    sambas.propose(path, [1])
    sambas.check(path)
    (turned,) = sambas.decide(path, kind=kind).refusals
    assert (turned.refusal.reason, sambas.office.refused_last("batch", path).act) == ("law", "decree")
    assert of(sambas.decide(path), ParticipantDecreed)


def test_a_decision_rests_on_the_paper_that_says_who_decides(sambas: Sambas) -> None:
    """The paper of the decision and everybody it names cite it."""
    sambas.office.fund(1, funding="DONOR", on=SEEN_ON)
    sambas.propose("religious", [1])
    sambas.check("religious")
    outcome = sambas.decide("religious")
    (issued,), (named,) = of(outcome, DecreeIssued), of(outcome, ParticipantDecreed)
    assert issued.evidence == named.evidence == (PAPER,)
    assert issued.kind == "decision"


def test_a_step_of_another_path_is_none_of_this_one(sambas: Sambas) -> None:
    """Whoever is on it is passed over: nothing is recorded, and nobody is turned away."""
    sambas.propose("religious", [1])
    outcome = sambas.office.check("data_confirmed", "religious", on=SEEN_ON)
    assert (outcome.events, outcome.refusals) == ([], [])
    assert sambas.office.state(1).status == "proposed"


@pytest.mark.parametrize(
    ("path", "office", "other"),
    [
        ("vulnerable", "data_keeper", "acknowledger"),
        ("religious", "acknowledger", "data_keeper"),
        ("palm", "verifier", "data_keeper"),
    ],
)
def test_a_case_is_returned_by_the_office_of_its_path(sambas: Sambas, path: str, office: str, other: str) -> None:
    """Whoever checks on another path is turned away."""
    sambas.propose(path, [1])
    treasury, who = Treasury(sambas.office), sambas.office.who(1)
    (turned,) = treasury.return_case(who, by=other, on=SEEN_ON).refusals
    assert turned.refusal.reason == "office"
    treasury.return_case(who, by=office, on=SEEN_ON)
    assert sambas.office.state(1).status == "returned"


def test_a_place_is_given_only_where_its_source_pays(sambas: Sambas) -> None:
    """A donor pays for no palm worker: the decree is refused until there are places of a source that does."""
    sambas.office.fund(1, funding="DONOR", on=SEEN_ON)
    sambas.propose("palm", [1])
    sambas.check("palm")
    (turned,) = sambas.decide("palm").refusals
    assert "0 funded places are open to them" in turned.refusal.what
    sambas.office.fund(1, funding="DBH_SAWIT", on=SEEN_ON)
    sambas.decide("palm")
    assert sambas.office.state(1).slot == "2025-00002"


def test_a_place_of_a_palm_worker_passes_on(sambas: Sambas) -> None:
    """Ended because the budget is not met, replaced by one whom a change decree names: on the path's own articles."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    office = sambas.office
    office.decree("460/e", None, kind="change", on=ENTERED_ON)
    (ended,) = of(end(office, 1), ParticipantTerminated)
    assert "sambas-2025-59/p26/a6" in ended.basis
    assert isinstance(office.slot(PLACE), Freed)
    sambas.propose("palm", [2], "next")
    sambas.check("palm", "next")
    office.decree("460/f", "next", kind="change", on=TODAY)
    outcome = office.replace(PLACE, office.who(2), on=TODAY, by="planner")
    (assigned,), (_,) = of(outcome, SlotAssigned), of(outcome, ParticipantReplaced)
    assert "sambas-2025-59/p26/a6" in assigned.basis
    assert office.slot(PLACE) == Held(office.who(2), TODAY)
    require_consistent(office)


def end(office: Office, number: int) -> Any:
    """Ended because the budget of the year is not met."""
    said = {"by": "planner", "on": ENTERED_ON, "decree": "460/e"}
    return office.terminate(office.who(number), "budget_not_met", **said)


@pytest.mark.parametrize("path", ["vulnerable", "religious"])
def test_on_the_other_paths_nothing_ends_and_nothing_passes_on(sambas: Sambas, path: str) -> None:
    """The text is silent there, and says so on its own articles; the ground of palm workers is not borrowed."""
    sambas.enrol(path, [1], SOURCES[path])
    who = sambas.office.who(1)
    for outcome in (end(sambas.office, 1), sambas.office.replace(PLACE, who, on=TODAY, by="planner")):
        (turned,) = outcome.refusals
        article = {"vulnerable": "p23/a7", "religious": "p24/a1"}[path]
        assert (turned.refusal.reason, f"sambas-2025-59/{article}" in turned.refusal.basis) == ("silent", True)


def test_cover_starts_as_the_path_says(sambas: Sambas) -> None:
    """Where the number starts cover on every path but one, a payment starts it on that one alone."""
    profile = sambas.office.register.profile
    by_number = msgspec.structs.replace(profile.start, rule="number_issued")
    own = {"palm": profile.start}
    paths = tuple(msgspec.structs.replace(path, start=own.get(path.code)) for path in profile.paths)
    told = msgspec.structs.replace(profile, start=by_number, paths=paths)
    here = Sambas(Office(replace(sambas.office.register, profile=told), series=9))
    here.enrol("palm", [1], "DBH_SAWIT")
    here.enrol("vulnerable", [2], "CSR")
    assert [here.office.state(number).covered_from for number in (1, 2)] == [None, ENTERED_ON]
    for settles in ("bill_verifier", "payer"):
        here.office.settle(settles, office="manpower")
        here.office.appoint(settles, "manpower", settles)
    treasury, asked = Treasury(here.office), lines("bill.xlsx", [line(1), line(2)])
    treasury.receive("B-1", asked, on=TODAY, by="recorder")
    treasury.verify(on=TODAY)
    treasury.request(on=TODAY, by="payer")
    outcome = treasury.pay(on=TODAY)
    assert [stream for stream, event in outcome.events if isinstance(event, CoverageStarted)] == [here.office.who(1)]
