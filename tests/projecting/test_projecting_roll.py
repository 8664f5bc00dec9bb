"""The roll as it stands, after whatever may happen to somebody on it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    CHECKED,
    ChangeDecreed,
    CorrectionRecorded,
    CoverageEnded,
    Event,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantRejected,
    ParticipantReplaced,
    ParticipantReturned,
    ParticipantSucceeded,
    ParticipantWithdrawn,
    Values,
)
from lifecycle.domain.participant.changes import told as told_of
from tests.projecting.told import (
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
    registered,
    resubmitted,
    returned,
    reversed_,
    said,
    settled,
    struck,
)

MARCH, JULY = date(2025, 3, 10), date(2025, 7, 1)


def on_roll(told: Told, number: int = 1, **when: date) -> dict[str, Any]:
    """The line of a person."""
    (row,) = [row for row in told.ask("current_roll", "list", **when) if row["participant"] == person(number)]
    return row


@pytest.mark.parametrize(
    ("events", "status", "slot", "decree"),
    [
        ((ParticipantReturned(**moved(JULY, "verified", "returned"), reason="r"),), "returned", None, None),
        ((ParticipantWithdrawn(**moved(JULY, "proposed", "withdrawn"), reason="r"),), "withdrawn", None, None),
        (
            (decreed(1), ParticipantWithdrawn(**moved(JULY, "decreed", "withdrawn"), reason="r")),
            *("withdrawn", None, "400/1"),
        ),
        ((*life(1, MARCH)[1:], died(JULY)), "deceased", "2025-00001", "400/1"),
        (
            (
                *life(1, MARCH)[1:],
                ParticipantFoundSame(**moved(JULY, "registered", "found_same"), same_as="p", reason="r"),
            ),
            *("found_same", None, "400/1"),
        ),
        ((decreed(1), struck(JULY, "decreed", "aligned")), "aligned", None, None),
        ((*life(1, MARCH)[1:], struck(JULY, "registered", "registered")), "registered", "2025-00001", None),
        (
            (*life(1, MARCH)[1:], struck(JULY, "registered", "registered"), confirmed(1, JULY, "400/9")),
            *("registered", "2025-00001", "400/9"),
        ),
    ],
)
def test_the_roll_follows_every_way_a_case_may_take(
    told: Told, events: tuple[Event, ...], status: str, slot: str | None, decree: str | None
) -> None:
    """Status, place and decree are three facts side by side."""
    told.tell(1, proposed(1), *events)
    row = on_roll(told)
    assert (row["status"], row["slot"], row["decree"]) == (status, slot, decree)


def test_a_successor_is_on_the_roll_in_the_place_of_another(told: Told) -> None:
    """With number, cover and its end, as a whole line."""
    taken: dict[str, Any] = {"slot": "2025-00009", "predecessor": person(2), "decree": "400/1", "decreed_on": MARCH}
    _, _, registered, covered = life(1, MARCH)
    told.tell(1, proposed(1), decreed(1, slot=None), ParticipantSucceeded(**said(MARCH), enrolment=1, **taken))
    told.tell(1, registered, covered, left(1, JULY)[0])
    assert on_roll(told) == {
        "participant": person(1),
        "nik": "330217********01",
        "name": "Person 1",
        "kecamatan": "Sumbang",
        "village": "Desa",
        "job_kind": "farm_labourer",
        "status": "registered",
        "enrolment": 1,
        "slot": "2025-00009",
        "decree": "400/1",
        "membership_number": "KPJ1/1",
        "covered_from": MARCH,
        "covered_until": JULY,
        "paid_through": None,
    }


@pytest.mark.parametrize("step", CHECKED)
def test_every_step_of_the_checks_is_a_status(told: Told, step: str) -> None:
    """Whatever the regulation calls it."""
    told.tell(1, proposed(1), CHECKED[step](**moved(JULY, "proposed", step)))
    assert on_roll(told)["status"] == step


REJECTED = ParticipantRejected(**moved(JULY, "proposed", "rejected"), step="verified")
LAPSED = ParticipantLapsed(**moved(JULY, "decreed", "lapsed"), because="eligibility.age")
REPLACED = ParticipantReplaced(**moved(JULY, "terminated", "replaced"), slot="s", successor="p", decree="d")


@pytest.mark.parametrize(
    ("events", "status", "slot"),
    [
        ((decreed(1), REJECTED), "rejected", "2025-00001"),
        ((decreed(1), LAPSED), "lapsed", None),
        ((*life(1, MARCH)[1:], *left(1, JULY)), "terminated", None),
        ((*life(1, MARCH)[1:], *left(1, JULY), REPLACED), "replaced", None),
    ],
)
def test_who_leaves_gives_the_place_back(told: Told, events: tuple[Event, ...], status: str, slot: str | None) -> None:
    """Lapsed, ended or replaced; a rejection comes before any place is given, and takes none away."""
    told.tell(1, proposed(1), *events)
    row = on_roll(told)
    assert (row["status"], row["slot"]) == (status, slot)


def test_a_case_that_comes_in_again_shows_what_it_says_now(told: Told) -> None:
    """Everything the row says may have been corrected."""
    told.tell(1, proposed(1), resubmitted(JULY))
    row = on_roll(told)
    shown = [row[name] for name in ("nik", "name", "kecamatan", "village", "job_kind", "status")]
    assert shown == ["330217********02", "SITI", "Kebasen", "Desa Baru", "driver", "proposed"]


CHANGES = [
    ("name", "SITI", "SITI"),
    ("nik", "3302174505000099", "330217********99"),
    ("kecamatan", "Kebasen", "Kebasen"),
    ("village", None, None),
    ("job_kind", "driver", "driver"),
]


@pytest.mark.parametrize(("field", "new", "shown"), CHANGES)
@pytest.mark.parametrize("decree", [None, "400/8"])
def test_the_roll_shows_a_field_as_it_was_set_right(
    told: Told, field: str, new: str | None, shown: str | None, decree: str | None
) -> None:
    """By a correction or by a change decree; nothing else moves."""
    told.tell(1, *life(1, MARCH))
    before = on_roll(told)
    change = {**said(JULY), **told_of(field, "old", new)}
    if decree:
        told.tell(1, ChangeDecreed(**change, cycle="c", number=1, decree=decree))
    else:
        told.tell(1, CorrectionRecorded(**change, reason="r"))
    assert on_roll(told) == before | {field: shown}


def test_a_field_that_is_not_on_the_roll_changes_nothing_there(told: Told) -> None:
    """A telephone number is on record, not on the roll."""
    told.tell(1, *life(1, MARCH))
    before = on_roll(told)
    told.tell(1, CorrectionRecorded(**said(JULY), field="contact", personal=Values("1", "2"), reason="r"))
    assert on_roll(told) == before


@pytest.mark.parametrize(
    "event",
    [
        CorrectionRecorded(**said(JULY), field="name", reason="r"),
        CorrectionRecorded(**said(JULY), field="nik", reason="r"),
        erased(resubmitted(JULY)),
    ],
)
def test_what_was_personal_is_shown_as_erased(told: Told, event: Event) -> None:
    """A later event may be blank while an earlier one is not, in between two steps of an erasure."""
    told.tell(1, proposed(1), event)
    assert "erased" in (on_roll(told)["name"], on_roll(told)["nik"])


def test_the_roll_is_paid_through_the_last_paid_month(told: Told) -> None:
    """Whatever the order of payment; a month only billed or sent back does not count, a reversed one no longer."""
    february, december, march = (billed(1, month, f"B {month}") for month in ("2024-02", "2024-12", "2025-03"))
    told.tell(1, *life(1, MARCH), billed(1, "2025-01"))
    assert on_roll(told)["paid_through"] is None
    told.tell(1, december, paid(december, JULY), february, paid(february, JULY))
    assert on_roll(told)["paid_through"] == date(2024, 12, 31)
    told.tell(1, reversed_(december, JULY))
    assert on_roll(told)["paid_through"] == date(2024, 2, 29)
    told.tell(1, march, returned(march, JULY))
    assert on_roll(told)["paid_through"] == date(2024, 2, 29)


def test_a_new_enrolment_is_not_paid_by_the_one_before(told: Told) -> None:
    """Neither by what was paid before it began nor by what is paid or reversed later for the time before."""
    late, now = billed(1, "2025-04", "B-1"), billed(1, "2025-07", "B-2", enrolment=2)
    told.tell(1, *life(1, MARCH), *settled(1, "2025-03"), *left(1, JULY), *life(1, JULY, 2))
    told.tell(1, late, paid(late, JULY))
    assert on_roll(told)["paid_through"] is None
    told.tell(1, now, paid(now, JULY), reversed_(late, JULY))
    assert on_roll(told)["paid_through"] == date(2025, 7, 31)


FEBRUARY = date(2025, 2, 1)
MET = date(2025, 2, 10)


def passed(on: date) -> Event:
    """A check of the first enrolment."""
    return CHECKED["verified"](**moved(on, "proposed", "verified"))


def test_who_died_before_they_were_put_forward_is_dead_on_the_roll(told: Told) -> None:
    """From the first day on which they are on it; before that day nobody is."""
    told.tell(1, proposed(1, on=MET), *life(1, MET)[2:], died(FEBRUARY))
    assert on_roll(told)["status"] == "deceased"
    assert told.ask("current_roll", "list", on=FEBRUARY) == []


@pytest.mark.parametrize(
    ("ended", "then", "status"),
    [
        (ParticipantLapsed(**moved(FEBRUARY, "verified", "lapsed"), because="died"), (), "lapsed"),
        (ParticipantLapsed(**moved(MARCH, "verified", "lapsed"), because="died"), (passed(JULY),), "lapsed"),
        (ParticipantLapsed(**moved(MARCH, "decreed", "lapsed"), because="died"), (decreed(1, on=JULY),), "lapsed"),
        (left(1, MARCH, "died")[1], (decreed(1, on=MET), registered(1, JULY)), "terminated"),
    ],
)
def test_what_was_done_after_the_end_brings_nobody_back(
    told: Told, ended: Event, then: tuple[Event, ...], status: str
) -> None:
    """The end took effect before, though it was learned of last; a place taken in between is none."""
    told.tell(1, proposed(1, on=MET), *then, died(FEBRUARY), ended)
    row = on_roll(told)
    assert (row["status"], row["slot"]) == (status, None)


def test_a_successor_who_was_dead_takes_no_place(told: Told) -> None:
    """Lapsed in March, given the place in July, before that was known; it passes on from there as replaced."""
    lapsed = ParticipantLapsed(**moved(MARCH, "decreed", "lapsed"), because="died")
    taken: dict[str, Any] = {"slot": "2025-00009", "predecessor": person(2), "decree": "400/1", "decreed_on": MET}
    told.tell(1, proposed(1), decreed(1, slot=None), ParticipantSucceeded(**said(JULY), enrolment=1, **taken))
    told.tell(1, died(FEBRUARY), lapsed)
    assert (on_roll(told)["status"], on_roll(told)["slot"]) == ("lapsed", None)


def test_a_lapse_of_a_later_enrolment_leaves_the_one_before_as_it_was(told: Told) -> None:
    """Dead since May, learned of in July: in June the first enrolment still ran, in July the second was over."""
    may, june = date(2025, 5, 1), date(2025, 6, 1)
    lapsed = ParticipantLapsed(**moved(may, "proposed", "lapsed", enrolment=2), because="died")
    told.tell(1, *life(1, MARCH), *left(1, date(2025, 6, 20)), proposed(1, 2, on=JULY), died(may, 2), lapsed)
    found = [told.ask("current_roll", "list", on=day)[0] for day in (may, june, JULY)]
    assert [(row["enrolment"], row["status"]) for row in found] == [(1, "deceased"), (1, "deceased"), (2, "lapsed")]


def test_the_first_end_of_cover_holds(told: Told) -> None:
    """Moved out in July; that they had died in March is learned of afterwards."""
    told.tell(1, *life(1, FEBRUARY), *left(1, JULY))
    told.tell(1, died(MARCH), CoverageEnded(**said(MARCH), enrolment=1, because="died"))
    assert on_roll(told)["covered_until"] == MARCH


def test_a_month_paid_by_two_lines_stays_paid_when_one_is_reversed(told: Told) -> None:
    """Also where the second payment is dated before the reversal of the first."""
    first, second = billed(1, "2025-07", "B-1"), billed(1, "2025-07", "B-2")
    told.tell(1, *life(1, MARCH), paid(first, date(2025, 7, 16)), reversed_(first, date(2025, 7, 20)))
    told.tell(1, paid(second, date(2025, 7, 18)))
    assert on_roll(told)["paid_through"] == date(2025, 7, 31)
    assert on_roll(told, on=date(2025, 7, 19))["paid_through"] == date(2025, 7, 31)
    told.tell(1, reversed_(second, date(2025, 7, 29)))
    assert on_roll(told)["paid_through"] is None


def test_a_payment_dated_before_the_proposal_counts(told: Told) -> None:
    """The day of the payment may be mistyped; the month is paid all the same."""
    line = billed(1, "2025-07")
    told.tell(1, proposed(1, on=MARCH), paid(line, FEBRUARY), billed(1, "2025-08"))
    assert on_roll(told)["paid_through"] == date(2025, 7, 31)
    told.tell(1, reversed_(line, FEBRUARY))
    assert on_roll(told)["paid_through"] is None
