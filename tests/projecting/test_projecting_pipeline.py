"""Who waits for which office since when: every step has an owner, and nothing that is done still waits."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    InstrumentRecorded,
    ParticipantAligned,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantRejected,
    ParticipantReturned,
    ParticipantSucceeded,
    ParticipantVerified,
    SlotAssigned,
    SlotVacated,
)
from lifecycle.domain.values import Actor, Document
from lifecycle.projecting import Answer
from lifecycle.regulations.loader import load
from tests.projecting.told import (
    Told,
    bill_paid,
    bill_returned,
    confirmed,
    decreed,
    died,
    erased,
    left,
    life,
    moved,
    proposed,
    received,
    registered,
    requested,
    resubmitted,
    said,
    struck,
    verified,
)

APRIL = date(2025, 4, 1)
A_SLOT: dict[str, Any] = {"slot": "2025-00001"}


def on(day: int, month: int) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def waits(told: Told, day: date = APRIL, **narrowed: Any) -> Answer:
    """Everything that waits on a day."""
    told.runner.today = lambda: day
    return told.ask("pipeline", "waiting", **narrowed)


def step(told: Told) -> tuple[str, str, int] | None:
    """The one thing that waits on the first of April: for whom, for what, for how many days."""
    rows = waits(told)
    assert len(rows) < 2
    return (rows[0]["office"], rows[0]["next_step"], rows[0]["days"]) if rows else None


def checked(event: type[Any], day: date, source: str, destination: str) -> Any:
    """One check of the first person, passed or not."""
    more = {"step": "verified"} if event is ParticipantRejected else {}
    return event(**moved(day, source, destination), **more)


def returned(day: date, source: str) -> ParticipantReturned:
    """Sent back to be corrected."""
    return ParticipantReturned(**moved(day, source, "returned"), reason="unreadable")


def freed(day: date, number: int = 1, *, reopened: bool = False) -> SlotVacated:
    """The place of a person is empty."""
    told: dict[str, Any] = {"participant": f"{number:032x}", "enrolment": 1, "ground": "died", "reopened": reopened}
    return SlotVacated(**said(day), **A_SLOT, **told)


def test_a_case_goes_from_office_to_office(told: Told) -> None:
    """Each step waits for the office whose it is, from the day of the step before; with cover nothing waits."""
    told.tell(1, proposed(1, on=on(1, 3)))
    assert step(told) == ("social_affairs", "verified", 31)
    told.tell(1, checked(ParticipantVerified, on(11, 3), "proposed", "verified"))
    assert step(told) == ("social_affairs", "aligned", 21)
    told.tell(1, checked(ParticipantAligned, on(12, 3), "verified", "aligned"))
    assert step(told) == ("regent", "decree", 20)
    told.tell(1, decreed(1, on=on(22, 3)))
    assert step(told) == ("carrier", "register", 10)
    told.tell(1, *life(1, on(25, 3))[2:])
    assert step(told) is None


@pytest.mark.parametrize("office", ["village", "social_affairs"])
def test_a_returned_case_waits_for_whoever_put_it_forward(told: Told, office: str) -> None:
    """Whichever office that was; put forward again it waits for the check that its changes touch."""
    first = proposed(1, on=on(1, 3), actor=Actor("ani", office))
    told.tell(1, first, checked(ParticipantVerified, on(2, 3), "proposed", "verified"), returned(on(3, 3), "verified"))
    assert step(told) == (office, "resubmit", 29)
    told.tell(1, resubmitted(on(4, 3)))
    assert step(told) == ("social_affairs", "verified", 28)


def test_who_is_out_waits_for_nobody(told: Told) -> None:
    """Rejected, or left before registration."""
    told.tell(1, proposed(1), checked(ParticipantRejected, on(2, 3), "proposed", "rejected"))
    lapse = ParticipantLapsed(**moved(on(2, 3), "decreed", "lapsed", enrolment=1), because="died")
    told.tell(2, proposed(2), decreed(2), lapse)
    assert waits(told) == []


def test_a_candidate_decreed_without_a_place_waits_for_one(told: Told) -> None:
    """Until a freed one is passed on; the number of the carrier comes after that."""
    told.tell(1, proposed(1), decreed(1, on=on(30, 3), slot=None))
    assert step(told) == ("social_affairs", "take_place", 2)


def test_who_fell_from_a_decree_waits_for_another(told: Told) -> None:
    """Registered or not; a registered one keeps the place and is confirmed."""
    told.tell(1, *life(1, on(1, 2)), struck(on(2, 3), "registered", "registered"))
    told.tell(2, proposed(2), decreed(2), struck(on(2, 3), "decreed", "aligned"))
    assert [(row["office"], row["next_step"], row["days"]) for row in waits(told)] == [("regent", "decree", 30)] * 2
    told.tell(1, confirmed(1, on(5, 3), "400/9"))
    assert len(waits(told)) == 1


def test_cover_that_waits_for_a_payment_is_shown(told: Told) -> None:
    """Registered where the first payment starts cover: it waits for whoever pays."""
    told.tell(1, proposed(1), decreed(1), registered(1, on(22, 3)))
    assert step(told) == ("treasury", "first_payment", 10)


def test_the_dead_wait_to_be_ended_and_their_place_for_a_successor(told: Told) -> None:
    """From the day of death, and from the first day without a holder; a place that may be decreed anew waits not."""
    told.tell(1, *life(1, on(1, 2)), died(on(2, 3)))
    assert step(told) == ("social_affairs", "terminate", 30)
    told.tell(1, *left(1, on(3, 3), "died"))
    told.tell(-1, freed(on(3, 3)))
    row = {"which": "2025-00001", "name": None, "kecamatan": "Sumbang", "batch": None, "since": on(3, 3), "days": 29}
    assert waits(told) == [{"office": "social_affairs", "next_step": "replace"} | row]
    assert waits(told, kecamatan="Kebasen") == []
    told.tell(-1, SlotAssigned(**said(on(5, 3)), **A_SLOT, participant="x", enrolment=1, decree="400/9"))
    assert waits(told) == []
    told.tell(-1, freed(on(6, 3), 2, reopened=True))
    assert waits(told) == []


def test_a_bill_waits_stage_by_stage(told: Told) -> None:
    """To be verified, applied for and paid, also the rest of one paid in part; paid or sent back it waits no more."""
    told.tell(-1, received("B", on(1, 3), 2))
    assert step(told) == ("social_affairs", "verify_bill", 31)
    told.tell(-1, verified("B", on(2, 3)))
    assert step(told) == ("social_affairs", "request_payment", 30)
    told.tell(-1, requested("B", on(3, 3)))
    assert step(told) == ("treasury", "pay_bill", 29)
    told.tell(-1, bill_paid("B", on(4, 3), 1, status="partly paid"))
    assert step(told) == ("treasury", "pay_bill", 28)
    told.tell(-1, bill_paid("B", on(5, 3), 1, payment="SP2D 2"))
    told.tell(-2, received("C", on(1, 3), 1), bill_returned("C", on(2, 3), 1))
    assert waits(told) == []


@pytest.mark.parametrize("law", ["serang-2025-59", "sambas-2025-59"])
def test_what_the_text_leaves_open_waits_for_a_paper(told: Told, law: str) -> None:
    """Until one says who verifies bills; the provision that leaves it open is named."""
    told.runner.profile = load(law)
    told.tell(-1, received("B", on(1, 3), 1))
    assert step(told) == ("paper missing", "verify_bill", 31)
    assert told.ask("pipeline", "by_office")[0]["basis"] == list(told.runner.profile.unset["bill_verifier"].cite)
    paper = said(on(2, 3), evidence=(Document("SK 1"),)) | {"settles": "bill_verifier", "office": "manpower"}
    told.tell(-9, InstrumentRecorded(**paper))
    assert step(told) == ("manpower", "verify_bill", 31)


def test_a_check_of_the_sector_waits_for_the_office_of_its_kind_of_work(told: Told) -> None:
    """Named by a paper for some kinds (Semarang 6(1)); the others wait for a paper of their own."""
    told.runner.profile = load("semarang-2025-draft")
    told.tell(1, proposed(1, job_kind="disabled_worker"))
    told.tell(2, proposed(2, job_kind="farm_labourer"))
    assert [row["office"] for row in waits(told)] == ["paper missing"] * 2
    paper: dict[str, Any] = {"settles": "sector_office", "office": "agriculture", "kinds": ("farm_labourer",)}
    told.tell(-9, InstrumentRecorded(**said(on(2, 3), evidence=(Document("SK 1"),)), **paper))
    assert [row["office"] for row in waits(told)] == ["paper missing", "agriculture"]


def test_waiting_is_narrowed(told: Told) -> None:
    """By office, batch and kecamatan, which bills have none of."""
    told.tell(1, proposed(1))
    told.tell(2, proposed(2, batch="b9", kecamatan="Kebasen"), decreed(2))
    told.tell(-1, received("B", on(1, 3), 1))
    narrowed: list[dict[str, Any]] = [{"office": "carrier"}, {"batch": "b9"}, {"kecamatan": "Kebasen"}]
    assert [[row["name"] for row in waits(told, **one)] for one in narrowed] == [["Person 2"]] * 3
    assert len(waits(told)) == 3


def test_offices_are_counted(told: Told) -> None:
    """How many wait, since when the oldest, how long the one in the middle and the longest, and on which provision."""
    for number, day in enumerate((20, 25, 31), 1):
        told.tell(number, proposed(number, on=on(day, 3)))
    waits(told)
    assert told.ask("pipeline", "by_office") == [
        {
            "office": "social_affairs",
            "next_step": "verified",
            "waiting": 3,
            "oldest": on(20, 3),
            "median_days": 7,
            "longest_days": 12,
            "basis": ["banyumas-2025-2/p8/a7"],
        }
    ]


def test_an_end_of_an_earlier_enrolment_does_not_touch_the_next(told: Told) -> None:
    """Who was put forward again waits, however late the end before is recorded."""
    told.tell(1, *life(1, on(1, 2)), proposed(1, 2, on=on(5, 3)), *left(1, on(10, 3)))
    assert step(told) == ("social_affairs", "verified", 27)


def test_a_name_is_erased_with_the_person(told: Told) -> None:
    """The step stays, and nothing of it says who it was; a change of name is followed until then."""
    told.tell(1, erased(proposed(1)))
    assert [row["name"] for row in waits(told)] == ["erased"]


def test_a_death_in_march_recorded_in_july(told: Told) -> None:
    """The checks of April rested on nobody: known in July the case is out since March, known in June it waited."""
    told.tell(1, proposed(1, on=on(1, 3)), checked(ParticipantVerified, on(10, 4), "proposed", "verified"))
    lapse = ParticipantLapsed(**moved(on(11, 3), "verified", "lapsed"), because="died")
    told.tell(1, died(on(10, 3)), lapse)
    assert told.ask("pipeline", "waiting", on=on(1, 5), known="2")[0]["next_step"] == "aligned"
    assert told.ask("pipeline", "waiting", on=on(11, 3), known="4") == []
    assert told.ask("pipeline", "waiting", on=on(1, 5), known="4") == []
    assert told.ask("pipeline", "waiting", on=on(10, 3), known="4")[0]["next_step"] == "verified"


def test_nobody_waits_who_was_dead_before_they_were_put_forward(told: Told) -> None:
    """The lapse takes effect before the proposal; where there was none, the end is what is waited for."""
    lapse = ParticipantLapsed(**moved(on(11, 2), "proposed", "lapsed"), because="died")
    told.tell(1, proposed(1, on=on(1, 3)), died(on(10, 2)), lapse)
    assert waits(told) == []
    told.tell(2, proposed(2, on=on(1, 3)), *life(2, on(10, 3))[1:], died(on(28, 2)))
    assert step(told) == ("social_affairs", "terminate", 32)
    told.tell(2, *left(2, on(10, 3), "died"))
    assert waits(told) == []


def test_a_successor_who_was_dead_waits_for_no_number(told: Told) -> None:
    """Given the place after they had lapsed, which was learned of later."""
    lapse = ParticipantLapsed(**moved(on(5, 3), "decreed", "lapsed"), because="died")
    taken: dict[str, Any] = {**A_SLOT, "predecessor": "p", "decree": "400/1", "decreed_on": on(1, 3)}
    told.tell(1, proposed(1), decreed(1, on=on(1, 3), slot=None))
    told.tell(1, ParticipantSucceeded(**said(on(20, 3)), enrolment=1, **taken))
    assert step(told) == ("carrier", "register", 12)
    told.tell(1, died(on(4, 3)), lapse)
    assert waits(told) == []


def test_the_path_of_a_place_outlives_the_record_of_who_left_it(told: Told) -> None:
    """Closed as that of another after they had died: the place waits as before."""
    told.tell(1, *life(1, on(1, 2)), *left(1, on(3, 3), "died"))
    told.tell(-1, freed(on(3, 3)))
    told.tell(1, ParticipantFoundSame(**moved(on(5, 3), "terminated", "found_same"), same_as="p", reason="r"))
    (row,) = waits(told)
    assert (row["which"], row["kecamatan"]) == ("2025-00001", "Sumbang")
