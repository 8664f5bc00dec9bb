"""The roll as it stands, after whatever may happen to somebody on it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    CHECKED,
    ChangeDecreed,
    CorrectionRecorded,
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
    resubmitted,
    returned,
    reversed_,
    said,
    settled,
    struck,
)

MARCH, JULY = date(2025, 3, 10), date(2025, 7, 1)


def on_roll(told: Told, number: int = 1) -> dict[str, Any]:
    """The line of a person."""
    (row,) = [row for row in told.ask("current_roll", "list") if row["participant"] == person(number)]
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
