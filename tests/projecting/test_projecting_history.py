"""One person's life, one sentence an event."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import (
    ActRefused,
    Changed,
    CorrectionRecorded,
    DifferenceFound,
    DifferenceResolved,
    Event,
    FactRecorded,
    FactValue,
    LetterRecorded,
    ParticipantFoundSame,
    ParticipantProposed,
    ParticipantRejected,
    ParticipantReplaced,
    ParticipantReturned,
    ParticipantSucceeded,
    Values,
    events_by_topic,
)
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Place
from lifecycle.interfaces.desk import Desk
from lifecycle.projecting import NothingKnown
from lifecycle.projecting.discovery import discovered
from projections import participant_history
from tests.projecting.told import (
    LONG_AGO,
    Told,
    billed,
    confirmed,
    decreed,
    died,
    erased,
    left,
    life,
    moved,
    paid,
    person,
    proposed,
    returned,
    reversed_,
    said,
    struck,
)

NOT_OF_A_PERSON = {
    "batch.plan_proposed.v1",
    "slot.funding_switched.v1",
    "batch.proposed.v1",
    "bill.line_unmatched.v1",
    "bill.lines_returned.v1",
    "bill.paid.v1",
    "bill.payment_requested.v1",
    "bill.received.v1",
    "bill.returned.v1",
    "bill.verified.v1",
    "cycle.changes_decreed.v1",
    "cycle.changes_proposed.v1",
    "cycle.closed.v1",
    "cycle.coordination_recorded.v1",
    "cycle.opened.v1",
    "cycle.update_received.v1",
    "cycle.update_undone.v1",
    "decree.issued.v1",
    "person.appointed.v1",
    "register.closed.v1",
    "register.fact_recorded.v1",
    "register.identified_export_recorded.v1",
    "register.instrument_recorded.v1",
    "register.opened.v1",
    "sheet.finished.v1",
    "sheet.received.v1",
    "sheet.row_held.v1",
    "sheet.row_released.v1",
    "slot.assigned.v1",
    "slot.opened.v1",
    "slot.vacated.v1",
}
"""Events of papers, places, spreadsheets and the register; a line of a bill that matches nobody is of the bill."""

JULY = date(2025, 7, 1)


def test_every_event_of_a_person_has_a_sentence() -> None:
    """A new class of events must be told, or be said to be of nobody."""
    told = {event.TOPIC for event in discovered()["participant_history"].folds}
    assert told == events_by_topic().keys() - NOT_OF_A_PERSON


def test_a_step_shows_both_dates_the_hand_the_law_and_the_place(told: Told) -> None:
    """What became true on one day and was written down on another."""
    law: dict[str, Any] = {
        "basis": ("banyumas-2025-2/p8/a1",),
        "reading": ("BMS-02",),
        "place": Place("f" * 64, "Usulan", 57),
    }
    told.tell(1, proposed(1, **law))
    assert told.ask("participant_history", "list", participant=person(1)) == [
        {
            "seq": 1,
            "effective_on": LONG_AGO,
            "recorded_at": "1970-01-01 00:00",
            "what": "Put forward in batch b1, line 1, as farm labourer.",
            "by": "ani, social_affairs",
            "basis": ["banyumas-2025-2/p8/a1", "BMS-02"],
            "place": "Usulan, row 57",
        }
    ]


LINE = billed(1, "2025-07")
OF_CYCLE = said(JULY, cycle="2025-H2", number=7)


def found(kind: Any, **more: Any) -> DifferenceFound:
    """A difference."""
    return DifferenceFound(**OF_CYCLE, kind=kind, sheet="s", material=True, **more)


def answered(resolution: Any, **more: Any) -> DifferenceResolved:
    """The answer to a difference."""
    return DifferenceResolved(**OF_CYCLE, resolution=resolution, **more)


NOT_MET = (Outcome("eligibility.age", "not_met", ("b",)),)
OTHER = person(2**36 + 0xABCDEF01)
DIFFERENCE = "Data update 2025-H2, difference 7"
SENTENCES: dict[str, Event] = {
    "Put forward again, enrolment 2, in batch b2, line 1, as farm labourer.": proposed(1, 2),
    "Put forward in batch b3, line 1, as farm labourer. Not met or not shown yet: eligibility.age.": proposed(
        1, batch="b3", criteria=NOT_MET
    ),
    "Rejected at the step 'list determined': eligibility.age not met.": ParticipantRejected(
        **moved(JULY, "proposed", "rejected"), step="list_determined", criteria=NOT_MET
    ),
    "Sent back to whoever put the case forward: the letter is unreadable.": ParticipantReturned(
        **moved(JULY, "proposed", "returned"), reason="the letter is unreadable."
    ),
    "Assignment letter SPT 1 was recorded as the basis of the data.": LetterRecorded(
        **said(JULY), enrolment=1, letter="SPT 1"
    ),
    "Named in decree 400/1, line 1, with place 2025-00001.": decreed(1),
    "Named in decree 400/1, line 1, to take a place that fell free.": decreed(1, slot=None),
    "Confirmed by decree 400/9, line 1; the place is kept.": confirmed(1, JULY, "400/9"),
    "Struck from decree 400/1 by decree 400/8; waits for another decree, without a place.": struck(
        JULY, "decreed", "aligned"
    ),
    "Struck from decree 400/1 by decree 400/8; stays registered and needs another decree.": struck(
        JULY, "registered", "registered"
    ),
    "Died on this day, as reported.": died(JULY),
    "First day without cover (moved out).": left(1, JULY)[0],
    "Participation ended under decree 400/9 on the ground 'moved out'; place 2025-00001 fell free.": left(1, JULY)[1],
    "Participation ended on the ground 'died'; place 2025-00001 fell free.": left(1, JULY, "died")[1],
    "Took place 2025-00009, which …abcdef01 had left, under decree 400/1 of 2025-07-01.": ParticipantSucceeded(
        **said(JULY), enrolment=1, slot="2025-00009", predecessor=OTHER, decree="400/1", decreed_on=JULY
    ),
    "Place 2025-00009 passed on to …abcdef01 under decree 400/1.": ParticipantReplaced(
        **moved(JULY, "terminated", "replaced"), slot="2025-00009", successor=OTHER, decree="400/1"
    ),
    "The record was corrected, field birth date: a slip.": CorrectionRecorded(
        **said(JULY), field="birth_date", personal=Values("1980-05-17", "1980-05-18"), reason="a slip"
    ),
    "Closed: this record and …abcdef01 are one person: typed twice.": ParticipantFoundSame(
        **moved(JULY, "registered", "found_same"), same_as=OTHER, reason="typed twice"
    ),
    "Entered from DTSEN 2025-11, as of this day: decile.": FactRecorded(
        **said(JULY), fact="decile", source="DTSEN 2025-11", personal=FactValue(2)
    ),
    f"{DIFFERENCE}: another value of birth date.": found("changed", field="birth_date"),
    f"{DIFFERENCE}: the new data say the person has left (moved out).": found("left", ground="moved_out"),
    f"{DIFFERENCE}: the new data do not speak of the person.": found("missing"),
    f"{DIFFERENCE}: the new data have the person, who holds no place.": found("came_in"),
    f"{DIFFERENCE} answered, the new data were wrong: lives here.": answered(
        "corrected", stands=True, reason="lives here"
    ),
    f"{DIFFERENCE} answered, the record was corrected: seen.": answered("corrected", reason="seen"),
    f"{DIFFERENCE} answered, the change is proposed to the Bupati.": answered("proposed"),
    f"{DIFFERENCE} answered, the end is proposed on the ground 'moved out'.": answered(
        "termination_proposed", ground="moved_out"
    ),
    "2025-07 was billed: Rp 16,800 (bill B, line 1).": LINE,
    "2025-07 was paid from APBD under SP2D 1: Rp 16,800 (bill B, line 1); confirmed on 2025-07-10.": paid(
        LINE, date(2025, 7, 10)
    ),
    "2025-07 went back to the carrier unpaid: Rp 16,800 (bill B, line 1).": returned(LINE, JULY),
    "2025-07, paid under SP2D 1, was reversed: Rp 16,800 (bill B, line 1): paid after death.": reversed_(LINE, JULY),
    "Refused (report death): No evidence.": ActRefused(
        **said(JULY), act="report_death", reason="law", what="No evidence.", cure="c"
    ),
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_an_event_is_told_in_plain_words(told: Told, sentence: str) -> None:
    """As an official reads it."""
    told.tell(1, proposed(1), SENTENCES[sentence])
    assert told.ask("participant_history", "list", participant=person(1))[1]["what"] == sentence


def test_no_sentence_says_anything_personal(year: Desk) -> None:
    """With the box gone, and the values of a field, every event of a year is told as before."""
    told, seen = participant_history.SENTENCES, set[type[Event]]()
    for page in year.register.ledger.pages():
        for event in [at.event for at in page if at.event.BOX and type(at.event) in told]:
            blank = {"personal": None} | ({"old": None, "new": None} if isinstance(event, Changed) else {})
            assert told[type(event)](msgspec.structs.replace(event, **blank)) == told[type(event)](event)
            seen.add(type(event))
    assert {CorrectionRecorded, ParticipantProposed, DifferenceFound} < seen


SEVEN = person(0xABCDEF07)


@pytest.mark.parametrize("name", [SEVEN, SEVEN[-8:], f" …{SEVEN[-8:].upper()} ", f"{SEVEN[:8]}-{SEVEN[8:]}"])
def test_a_person_is_named_by_the_id_or_its_end(told: Told, name: str) -> None:
    """As it stands in a table, or copied with its dots; the events come in their order."""
    told.tell(0xABCDEF07, *life(7, JULY))
    told.tell(0xABCDEF08, *life(8, JULY))
    rows = told.ask("participant_history", "list", participant=name)
    assert [row["seq"] for row in rows] == [1, 2, 3, 4]
    assert "line 7" in rows[0]["what"]


def test_who_was_turned_away_at_the_first_proposal_has_a_history(told: Told) -> None:
    """Though they were never put forward."""
    told.tell(1, ActRefused(**said(JULY), act="propose", reason="law", what="Aided before.", cure="c", nik_key="k"))
    assert [row["what"] for row in told.ask("participant_history", "list", participant=person(1))] == [
        "Refused (propose): Aided before."
    ]


@pytest.mark.parametrize(
    ("who", "name", "said_so"),
    [
        (1, person(2), "Nobody here has an id that ends in"),
        (1, "00000001"[1:], "Nobody here has an id that ends in"),
        (1, "%" * 8, "Nobody here has an id that ends in"),
        (-1, person(-1), "Nobody here has an id that ends in"),
        (-2, person(-2), "Nobody here has an id that ends in"),
    ],
)
def test_who_is_not_there_is_said_to_be_unknown(told: Told, who: int, name: str, said_so: str) -> None:
    """An unknown id, too little of one, and a paper: a decree refused or a cycle has no life to tell."""
    of_paper = {-1: ActRefused(**said(JULY), act="decree", reason="law", what="w", cure="c"), -2: found("unknown")}
    told.tell(who, of_paper.get(who, proposed(1)))
    with pytest.raises(NothingKnown, match=rf"{said_so}.*\n  lifecycle ask current_roll list"):
        told.ask("participant_history", "list", participant=name)


def test_an_end_that_two_ids_share_is_not_enough(told: Told) -> None:
    """More of the id tells them apart."""
    other = 2**40 + 1
    told.tell(1, proposed(1))
    told.tell(other, proposed(2))
    with pytest.raises(NothingKnown, match=r"More than one id ends in '00000001'.\n  Give more of its digits"):
        told.ask("participant_history", "list", participant="00000001")
    assert "line 2" in told.ask("participant_history", "list", participant=person(other)[-12:])[0]["what"]


def test_a_history_outlives_what_was_personal(told: Told) -> None:
    """Erased, a life still has all its steps."""
    told.tell(1, erased(proposed(1)), erased(CorrectionRecorded(**said(JULY), field="name", reason="r")))
    assert len(told.ask("participant_history", "list", participant=person(1))) == 2
