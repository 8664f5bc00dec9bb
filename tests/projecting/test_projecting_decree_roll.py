"""Decrees against the register: what became of each line of an annex, and who has no valid decree."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    DecreeIssued,
    Event,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantReplaced,
    ParticipantSucceeded,
    ParticipantWithdrawn,
    PeriodEnded,
)
from lifecycle.interfaces.desk import Desk
from lifecycle.projecting import NothingKnown
from tests.projecting.test_projecting_changes import change
from tests.projecting.told import (
    LONG_AGO,
    RATE,
    Told,
    billed,
    confirmed,
    decreed,
    died,
    left,
    life,
    moved,
    paid,
    person,
    proposed,
    registered,
    reversed_,
    said,
    struck,
)

EARLY, MARCH, JUNE, JULY, AUGUST = (
    date(2025, 2, 1),
    date(2025, 3, 10),
    date(2025, 6, 20),
    date(2025, 7, 1),
    date(2025, 8, 1),
)
SLOT = "2025-00001"
PAPERS = -1


def issued(number: str = "400/1", on: date = LONG_AGO, **more: Any) -> DecreeIssued:
    """A decree."""
    told: dict[str, Any] = {"kind": "participants", "count": 1, "digest": "d", **more}
    return DecreeIssued(**said(on), number=number, **told)


def annex(told: Told, decree: str = "400/1", **at: Any) -> list[dict[str, Any]]:
    """The lines of a decree."""
    return told.ask("decree_roll", "list", decree=decree, **at)


def test_a_line_shows_what_was_decreed_and_what_holds_now(told: Told) -> None:
    """Side by side: the place and state given, the place, state and decree of today."""
    told.tell(PAPERS, issued())
    told.tell(1, *life(1, MARCH))
    assert annex(told) == [
        {
            "line": 1,
            "participant": person(1),
            "nik": "330217********01",
            "name": "Person 1",
            "slot_decreed": SLOT,
            "status_decreed": "decreed",
            "became": "stands",
            "since": None,
            "why": None,
            "by": None,
            "status_now": "registered",
            "slot_now": SLOT,
            "decree_now": "400/1",
            "position": 3,
        }
    ]


REPLACED = ParticipantReplaced(**moved(JULY, "terminated", "replaced"), slot=SLOT, successor=person(2), decree="400/2")
SAME = ParticipantFoundSame(**moved(JUNE, "registered", "found_same"), same_as=person(2), reason="r")
OVER = PeriodEnded(**moved(JUNE, "registered", "ended"), slot=SLOT)


@pytest.mark.parametrize(
    ("events", "became", "now"),
    [
        (left(1, JUNE), ("terminated", JUNE, "moved_out", "400/9"), ("terminated", None, "400/1")),
        ((*left(1, JUNE), REPLACED), ("replaced", JULY, "moved_out", person(2)), ("replaced", None, "400/1")),
        ((OVER,), ("ended", JUNE, None, None), ("ended", None, "400/1")),
        ((SAME,), ("found_same", JUNE, None, person(2)), ("found_same", None, "400/1")),
        ((*left(1, JUNE), SAME), ("terminated", JUNE, "moved_out", "400/9"), ("found_same", None, "400/1")),
        ((died(JUNE),), ("stands", None, None, None), ("deceased", SLOT, "400/1")),
        ((struck(JUNE, "registered", "registered"),), ("struck", JUNE, None, "400/8"), ("registered", SLOT, None)),
        (
            (struck(JUNE, "registered", "registered"), confirmed(1, JULY, "400/9")),
            ("confirmed", JULY, "struck:400/8", "400/9"),
            ("registered", SLOT, "400/9"),
        ),
    ],
)
def test_what_became_of_a_line(told: Told, events: tuple[Event, ...], became: Any, now: Any) -> None:
    """Ended, passed on, struck, confirmed by a later decree; a death alone ends nothing."""
    told.tell(PAPERS, issued())
    told.tell(1, *life(1, MARCH), *events)
    (row,) = annex(told)
    assert (row["became"], row["since"], row["why"], row["by"]) == became
    assert (row["status_now"], row["slot_now"], row["decree_now"]) == now


@pytest.mark.parametrize(
    ("event", "became", "now"),
    [
        (
            ParticipantLapsed(**moved(JUNE, "decreed", "lapsed"), because="died"),
            ("lapsed", JUNE, "died", None),
            ("lapsed", None, "400/1"),
        ),
        (
            ParticipantWithdrawn(**moved(JUNE, "decreed", "withdrawn"), reason="r"),
            ("withdrawn", JUNE, None, None),
            ("withdrawn", None, "400/1"),
        ),
        (struck(JUNE, "decreed", "aligned"), ("struck", JUNE, None, "400/8"), ("candidate", None, None)),
    ],
)
def test_what_came_to_nothing_before_registration(told: Told, event: Event, became: Any, now: Any) -> None:
    """Lapsed, withdrawn, or struck and a candidate again."""
    told.tell(PAPERS, issued())
    told.tell(1, proposed(1), decreed(1), event)
    (row,) = annex(told)
    assert (row["became"], row["since"], row["why"], row["by"]) == became
    assert (row["status_now"], row["slot_now"], row["decree_now"]) == now


def test_who_was_struck_and_named_again_stands_on_the_later_decree(told: Told) -> None:
    """The line of the one is struck, that of the other stands; the register knows the later one."""
    told.tell(PAPERS, issued(), issued("400/5", JULY))
    told.tell(1, proposed(1), decreed(1), struck(JUNE, "decreed", "aligned"), decreed(1, on=JULY, decree="400/5"))
    found = [(row["became"], row["decree_now"]) for decree in ("400/1", "400/5") for row in annex(told, decree)]
    assert found == [("struck", "400/5"), ("stands", "400/5")]


def test_a_successor_is_decreed_without_a_place_and_holds_one_now(told: Told) -> None:
    """What was to be taken is not what was given."""
    told.tell(PAPERS, issued())
    taken: dict[str, Any] = {"slot": SLOT, "predecessor": person(2), "decree": "400/1", "decreed_on": LONG_AGO}
    told.tell(1, proposed(1), decreed(1, slot=None), ParticipantSucceeded(**said(MARCH), enrolment=1, **taken))
    (row,) = annex(told)
    assert (row["slot_decreed"], row["slot_now"], row["status_now"]) == (None, SLOT, "decreed")


def test_a_second_enrolment_leaves_the_line_of_the_first(told: Told) -> None:
    """Whoever came back stands on another decree; the first line stays as it ended."""
    told.tell(PAPERS, issued(), issued("400/2", JULY))
    told.tell(1, *life(1, MARCH), *left(1, JUNE))
    told.tell(1, proposed(1, 2, on=JULY))
    assert [(row["became"], row["status_now"]) for row in annex(told)] == [("terminated", "candidate")]
    told.tell(1, decreed(1, 2, on=JULY), registered(1, AUGUST, 2))
    found = [(row["became"], row["decree_now"]) for decree in ("400/1", "400/2") for row in annex(told, decree)]
    assert found == [("terminated", "400/2"), ("stands", "400/2")]


def test_a_case_that_was_over_before_the_decree_never_stood(told: Told) -> None:
    """Named in June and registered in July, dead since February: what took effect after the end brings nothing back."""
    told.tell(PAPERS, issued())
    end = left(1, EARLY, "died")[1]
    told.tell(1, proposed(1), decreed(1, on=JUNE), registered(1, JULY), died(EARLY), end)
    (row,) = annex(told)
    assert (row["became"], row["since"], row["why"], row["status_now"]) == ("terminated", EARLY, "died", "terminated")


def test_names_are_those_of_today(told: Told) -> None:
    """Set right since the decree, a NIK never whole, and gone with whoever is erased."""
    told.tell(PAPERS, issued())
    told.tell(1, *life(1, MARCH), change("name", "Person 1", "SITI"), *left(1, JULY))
    told.tell(1, change("nik", "3302174505000001", "3302174505000009"))
    assert [(row["name"], row["nik"]) for row in annex(told)] == [("SITI", "330217********09")]
    told.erase(1)
    assert [(row["name"], row["nik"], row["line"]) for row in annex(told)] == [("erased", "erased", 1)]


def test_decrees_are_counted_line_by_line(told: Told) -> None:
    """In the order of their dates: what stands, was struck, confirmed, has ended, or came to nothing."""
    told.tell(PAPERS, issued("400/8", JUNE, kind="erratum", amends="400/1", count=2), issued(count=6))
    for number in (1, 2, 3, 4):
        told.tell(number, *life(number, MARCH))
    told.tell(2, *left(2, JUNE))
    told.tell(3, struck(JUNE, "registered", "registered"))
    told.tell(4, struck(JUNE, "registered", "registered"), confirmed(4, JULY, "400/9"))
    for number, event in ((5, struck(JUNE, "decreed", "aligned")), (6, ParticipantLapsed(**LAPSED))):
        told.tell(number, proposed(number), decreed(number), event)
    first, second = told.ask("decree_roll", "decrees")
    assert first == {
        "decree": "400/1",
        "dated": LONG_AGO,
        "kind": "participants",
        "about": None,
        "named": 6,
        "standing": 1,
        "struck": 2,
        "confirmed": 1,
        "ended": 1,
        "lapsed": 1,
    }
    assert (second["decree"], second["about"], second["named"], second["standing"]) == ("400/8", "400/1", 2, 0)


LAPSED = moved(JUNE, "decreed", "lapsed", because="eligibility.age")


@pytest.mark.parametrize(
    ("more", "said_so"),
    [
        ({"kind": "erratum", "amends": "400/7"}, "list --decree 400/7 shows whom it struck"),
        ({"kind": "change", "cycle": "2025-H2"}, "lifecycle ask data_update_diff list --cycle 2025-H2"),
        ({"kind": "job_kind"}, "lifecycle ask decree_roll decrees"),
    ],
)
def test_a_decree_without_a_list_says_where_to_look(told: Told, more: dict[str, Any], said_so: str) -> None:
    """No line would mean that it names nobody any longer."""
    told.tell(PAPERS, issued(**more))
    with pytest.raises(NothingKnown, match=rf"400/1 \({more['kind']}\) gives nobody a line of a list.\n  .*{said_so}"):
        annex(told)


def test_a_decree_that_is_not_there_is_said_to_be_unknown(told: Told) -> None:
    """By the number as it was typed."""
    told.tell(PAPERS, issued())
    with pytest.raises(
        NothingKnown, match=r"no decree '400/7' on \d{4}-\d\d-\d\d.\n  lifecycle ask decree_roll decrees"
    ):
        annex(told, "400/7")


def test_whoever_is_registered_under_no_valid_decree_is_told(told: Told) -> None:
    """Struck or never named, with what was paid meanwhile; nobody who stands, was confirmed, or has left."""
    for number in (1, 2, 3, 4):
        told.tell(number, *life(number, MARCH))
    fell = struck(JUNE, "registered", "registered")
    line = billed(1, "2025-07")
    back = billed(1, "2025-08", "B-2")
    told.tell(1, billed(1, "2025-05"), paid(billed(1, "2025-05"), date(2025, 5, 20)), fell)
    told.tell(1, line, paid(line, JULY), back, paid(back, AUGUST), reversed_(back, AUGUST))
    told.tell(2, fell, confirmed(2, JULY, "400/9"))
    told.tell(3, *left(3, JUNE))
    told.tell(5, proposed(5), registered(5, MARCH))
    assert told.ask("decree_roll", "without_decree") == [
        {
            "participant": person(1),
            "nik": "330217********01",
            "name": "Person 1",
            "status_now": "registered",
            "slot_now": SLOT,
            "why": "struck",
            "since": JUNE,
            "struck_by": "400/8",
            "months_paid": 1,
            "rupiah_paid": RATE,
        },
        {
            "participant": person(5),
            "nik": "330217********05",
            "name": "Person 5",
            "status_now": "registered",
            "slot_now": None,
            "why": "never_decreed",
            "since": None,
            "struck_by": None,
            "months_paid": 0,
            "rupiah_paid": 0,
        },
    ]


def test_money_for_somebody_no_decree_names_is_told(told: Told) -> None:
    """Though never registered; once a decree names them, what was paid before rests on it."""
    line = billed(1, "2025-05")
    told.tell(1, proposed(1), line, paid(line, date(2025, 5, 20)))
    (row,) = told.ask("decree_roll", "without_decree")
    assert (row["status_now"], row["why"], row["rupiah_paid"]) == ("candidate", "never_decreed", RATE)
    told.tell(1, decreed(1, on=JUNE))
    assert told.ask("decree_roll", "without_decree") == []


def test_the_decree_of_an_earlier_enrolment_is_no_ground_to_pay_for_a_later_one(told: Told) -> None:
    """Whoever came back is paid for under another decree, or under none."""
    told.tell(1, *life(1, MARCH), *left(1, JUNE), proposed(1, 2, on=JULY))
    again, before = billed(1, "2025-08", enrolment=2), billed(1, "2025-05", "B-2")
    told.tell(1, again, paid(again, AUGUST), before, paid(before, AUGUST))
    (row,) = told.ask("decree_roll", "without_decree")
    assert (row["status_now"], row["months_paid"]) == ("candidate", 1)


def test_the_annex_of_a_past_day_is_told_as_it_was_known_then(told: Told) -> None:
    """Struck in June and recorded in July: in between the line stood; confirmed in July, it had stood again."""
    told.tell(PAPERS, issued())
    told.tell(1, *life(1, MARCH))
    told.tell(1, struck(JUNE, "registered", "registered"))
    told.tell(1, confirmed(1, JULY, "400/9"))
    may, late_june = date(2025, 5, 1), date(2025, 6, 25)
    at: list[dict[str, Any]] = [{"on": may}, {"on": late_june, "known": "5"}, {"on": late_june}, {"on": JULY}]
    assert [annex(told, **when)[0]["became"] for when in at] == ["stands", "stands", "struck", "confirmed"]
    assert len(told.ask("decree_roll", "without_decree", on=late_june)) == 1
    assert told.ask("decree_roll", "without_decree", on=late_june, known="5") == []


def test_every_line_of_a_year_is_told_once(year: Desk) -> None:
    """As many lines as each decree on people named, each under one outcome."""
    year.runner.catch_up(only="decree_roll")
    rows = year.runner.ask("decree_roll", "decrees")[1]
    counts = ("standing", "struck", "confirmed", "ended", "lapsed")
    lists = [row for row in rows if (row["about"] or "").startswith("b-")]
    assert [sum(row[count] for count in counts) for row in lists] == [row["named"] for row in lists]
    assert {count for count in counts for row in lists if row[count]} == set(counts)
