"""Papers on record, end to end: what Serang says nothing of is refused until one speaks of it, and rests on it then."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from lifecycle.domain.events import (
    ActRefused,
    DecreeIssued,
    ParticipantProposed,
    ParticipantReplaced,
    ParticipantSucceeded,
    ParticipantTerminated,
    SlotAssigned,
    SlotVacated,
    UpdateCycleOpened,
)
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Freed, Held
from lifecycle.domain.values import Document
from tests.application.consistency import require_consistent
from tests.application.office import LATER, LEFT_ON, PAPER, TODAY, Office, candidates
from tests.application.treasury import Treasury, of

AGREED = Document("PKS 5/2025")
PLACE = "2025-00001"
BARS = "banyumas-2025-2/p7/a4/e"
SILENT = "serang-2025-59/p22/a4"


@pytest.fixture
def here(serang: Office) -> Office:
    """A register of Serang with two people on it."""
    serang.settle("registrar")
    serang.enrol([1, 2])
    return serang


def agree(office: Office, settles: str, **more: Any) -> None:
    """The agreement is on record, and gita is appointed at the office it names."""
    said = {"document": AGREED, "on": LEFT_ON, "office": "manpower", **more}
    office.settle(settles, **said)
    role = office.register.profile.silent[settles].role
    if role is not None:
        office.appoint("gita", "manpower", role)


def end(office: Office, number: int = 1, **more: Any) -> Any:
    """Ended on the ground of the agreement."""
    return office.terminate(office.who(number), "moved_out", **{"by": "gita", "on": LATER, **more})


def test_before_the_paper_the_silence_is_refused_and_recorded(here: Office) -> None:
    """In the stream of the person, on the provision that says nothing."""
    (turned,) = end(here, by="recorder").refusals
    assert (turned.refusal.reason, SILENT in turned.refusal.basis) == ("silent", True)
    event = here.register.ledger.load([here.who(1)])[here.who(1)][-1]
    assert isinstance(event, ActRefused)
    assert (event.act, event.reason, event.basis) == ("terminate", "silent", turned.refusal.basis)


def test_after_the_paper_the_act_rests_on_it(here: Office) -> None:
    """The end and the place left both name the agreement, beside the paper that shows the ground."""
    agree(here, "terminate", grounds=("moved_out",))
    outcome = end(here)
    (ended,), (left,) = of(outcome, ParticipantTerminated), of(outcome, SlotVacated)
    assert ended.evidence == left.evidence == (PAPER, AGREED)
    assert SILENT in ended.basis
    assert ended.actor.office == "manpower"
    assert here.slot(PLACE) == Freed(here.who(1), LATER + timedelta(days=1), "moved_out")
    require_consistent(here)


@pytest.mark.parametrize(("days", "reason"), [(-1, "silent"), (0, None), (1, None)])
def test_a_fact_before_the_paper_rests_on_nothing(here: Office, days: int, reason: str | None) -> None:
    """The agreement does not reach back; the day it is of will do."""
    agree(here, "terminate", grounds=("moved_out",))
    outcome = end(here, on=LEFT_ON + timedelta(days=days))
    assert [turned.refusal.reason for turned in outcome.refusals] == ([reason] if reason else [])
    assert here.state(1).status == ("registered" if reason else "terminated")


def test_who_the_paper_does_not_name_may_not_act_on_it(here: Office) -> None:
    """Turned away by office, and recorded: the recorder of the regulation is not the one of the agreement."""
    agree(here, "terminate", grounds=("moved_out",))
    (turned,) = end(here, by="collector").refusals
    assert turned.refusal.reason == "office"
    with pytest.raises(Refused, match="'refused_aid' is not a ground"):
        here.terminate(here.who(1), "refused_aid", by="gita", on=LATER)


def test_nobody_is_appointed_to_what_no_paper_has_made(here: Office) -> None:
    """The role of the agreement is known from the day it is on record."""
    with pytest.raises(Refused, match="no office 'village_team'"):
        here.appoint("gita", "village_team", "recorder")
    here.settle("replace", document=AGREED, office="village_team")
    here.appoint("gita", "village_team", here.register.profile.silent["replace"].role or "")


def test_a_place_passes_on_under_papers(here: Office) -> None:
    """Ending, replacing and the decree that names the successor: each speaks of its own silence, and is named."""
    for settles in ("terminate", "replace", "change"):
        grounds = ("moved_out",) if settles == "terminate" else ()
        agree(here, settles, grounds=grounds, document=Document(settles))
    end(here)
    here.propose(candidates("next.xlsx", [3]), "next", on=LATER)
    here.check_all("next", on=LATER)
    later = LATER + timedelta(days=2)
    (decree,) = of(here.decree("460/2", "next", kind="change", on=later), DecreeIssued)
    assert decree.evidence == (Document("change"),)
    outcome = here.replace(PLACE, here.who(3), by="gita", on=later)
    for kind in (ParticipantSucceeded, SlotAssigned, ParticipantReplaced):
        (event,) = of(outcome, kind)
        assert event.evidence[-1] == Document("replace")
    assert here.slot(PLACE) == Held(here.who(3), later)
    require_consistent(here)


def test_without_the_paper_on_changes_no_successor_is_decreed(here: Office) -> None:
    """An agreement on ending and replacing does not speak of decrees."""
    agree(here, "terminate", grounds=("moved_out",))
    agree(here, "replace")
    end(here)
    here.propose(candidates("next.xlsx", [3]), "next", on=LATER)
    here.check_all("next", on=LATER)
    (turned,) = here.decree("460/2", "next", kind="change", on=LATER).refusals
    assert (turned.refusal.reason, turned.refusal.act) == ("silent", "change")


def test_an_update_is_held_under_a_paper(here: Office) -> None:
    """Before it the cycle is refused for silence; then it is opened by whom the paper names, resting on it."""
    treasury = Treasury(here)
    (turned,) = treasury.open_cycle(by="gita").refusals
    assert turned.refusal.reason == "silent"
    agree(here, "update")
    (opened,) = of(treasury.open_cycle(by="gita"), UpdateCycleOpened)
    assert AGREED in opened.evidence


def test_a_ruling_brings_one_person_back(banyumas: Office) -> None:
    """Both are barred by Pasal 7 ayat (4) huruf e, until a ruling on the first is on record; the other stays barred."""
    banyumas.enrol([1, 2])
    banyumas.decree("460/c", None, kind="change", on=LATER)
    for number in (1, 2):
        banyumas.terminate(banyumas.who(number), "moved_out", on=LATER, decree="460/c")
    banyumas.settle("re_proposal", participant=banyumas.who(1), document=AGREED, on=TODAY)
    outcome = banyumas.propose(candidates("back.xlsx", [1, 2]), "back", on=TODAY)
    (proposed,) = of(outcome, ParticipantProposed)
    assert (proposed.enrolment, proposed.evidence) == (2, (PAPER, AGREED))
    (turned,) = outcome.refusals
    assert (turned.subject, BARS in turned.refusal.basis) == (banyumas.who(2), True)
    assert banyumas.check("verified", "back", on=TODAY).count() == {"participant.verified.v1": 1}
    require_consistent(banyumas)
