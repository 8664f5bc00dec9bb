"""Which provision decided, refused or was silent."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    ActRefused,
    ParticipantLapsed,
    ParticipantRejected,
    ParticipantVerified,
    events_by_topic,
)
from lifecycle.domain.rules import Outcome
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Database
from lifecycle.projecting import NothingKnown
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.runner import Runner
from tests.projecting.told import Told, decreed, moved, proposed, said

MAY, JUNE = date(2025, 5, 1), date(2025, 6, 1)
AGE, LISTED, SLOTS = "banyumas-2025-2/p7/a4/c", "banyumas-2025-2/p7/a4/d", "banyumas-2025-2/p10/a1"
NOT_MET = (Outcome("eligibility.age", "not_met", (AGE,), reading=("BMS-25",)),)
MET = (Outcome("eligibility.listing", "met", (LISTED,), reading=("BMS-02",)),)


def refused(on: date, reason: str, **more: Any) -> ActRefused:
    """Somebody was turned away."""
    return ActRefused(**said(on, **more), act="terminate", reason=reason, what="w", cure="c")


def verified(on: date, **more: Any) -> ParticipantVerified:
    """Checked, with what was judged."""
    return ParticipantVerified(**moved(on, "proposed", "verified", **more))


def rejected(on: date, **more: Any) -> ParticipantRejected:
    """Checked, and a criterion is not met."""
    return ParticipantRejected(**moved(on, "proposed", "rejected", **more), step="verified", criteria=NOT_MET)


def counted(told: Told, question: str = "list", **given: Any) -> dict[str, tuple[int, int, int]]:
    """How often each provision decided, refused, was silent."""
    rows = told.ask("rule_usage", question, **given)
    return {next(iter(row.values())): (row["decided"], row["refused"], row["silent"]) for row in rows}


def test_every_event_there_is_counts() -> None:
    """A new class of events is counted by existing."""
    known = {event for event in events_by_topic().values() if event.NEWER is None}
    assert discovered()["rule_usage"].folds.keys() == known


def test_a_provision_decides_refuses_or_is_silent(told: Told) -> None:
    """By what came of the event that cites it; a question the text leaves open counts as silence."""
    told.tell(1, decreed(1, on=MAY, basis=(SLOTS,)), refused(MAY, "law", basis=(SLOTS,)))
    told.tell(2, refused(MAY, "silent", basis=(SLOTS,)), refused(JUNE, "unset", basis=(SLOTS,)))
    assert told.ask("rule_usage", "list") == [
        {"provision": SLOTS, "decided": 1, "refused": 1, "silent": 2, "first_on": MAY, "last_on": JUNE}
    ]


def test_a_criterion_counts_as_it_came_out(told: Told) -> None:
    """Met, it decided; where it turned somebody away, it refused."""
    told.tell(1, verified(MAY, criteria=MET), verified(JUNE, criteria=(*MET, *NOT_MET)))
    told.tell(2, rejected(MAY), ParticipantLapsed(**moved(JUNE, "decreed", "lapsed"), because="age", criteria=NOT_MET))
    assert counted(told) == {AGE: (0, 2, 0), LISTED: (2, 0, 0)}


def test_a_warning_decides_nothing(told: Told) -> None:
    """When a case is put forward, what is not met yet turns nobody away."""
    told.tell(1, proposed(1, criteria=(*NOT_MET, *MET)))
    assert counted(told) == {LISTED: (1, 0, 0)}


def test_an_event_counts_once_for_a_provision(told: Told) -> None:
    """Also where its basis repeats that of the criterion."""
    told.tell(1, rejected(MAY, basis=(AGE, SLOTS)))
    assert counted(told) == {AGE: (0, 1, 0), SLOTS: (0, 1, 0)}


def test_who_left_by_a_death_was_not_refused(told: Told) -> None:
    """The provision on reporting it decided."""
    told.tell(1, ParticipantLapsed(**moved(MAY, "decreed", "lapsed", basis=(SLOTS,)), because="died"))
    assert counted(told) == {SLOTS: (1, 0, 0)}


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({}, [AGE, LISTED, SLOTS, "serang-2025-59/p7"]),
        ({"regulation": "banyumas-2025-2"}, [AGE, LISTED, SLOTS]),
        ({"article": "7"}, [AGE, LISTED, "serang-2025-59/p7"]),
        ({"article": "p7", "regulation": "serang-2025-59"}, ["serang-2025-59/p7"]),
        ({"article": "1"}, []),
    ],
)
def test_provisions_come_in_the_order_of_the_text(told: Told, given: dict[str, str], shown: list[str]) -> None:
    """Article 10 after article 7, one regulation after the other; narrowed by regulation, article or both."""
    told.tell(1, decreed(1, basis=("serang-2025-59/p7", SLOTS, LISTED, AGE)))
    assert [*counted(told, **given)] == shown


def test_readings_are_counted_like_provisions(told: Told) -> None:
    """Each defect that had to be read one way."""
    told.tell(1, verified(MAY, criteria=MET, reading=("BMS-10", "BMS-02")), rejected(MAY))
    assert counted(told, "readings") == {"BMS-02": (1, 0, 0), "BMS-10": (1, 0, 0), "BMS-25": (0, 1, 0)}


def test_the_acts_of_a_provision_are_told(told: Told) -> None:
    """What was done under it, and what was refused; of no provision that only begins alike."""
    told.tell(1, proposed(1, basis=(AGE,)), rejected(JUNE), decreed(1, on=JUNE, basis=(AGE + "c",)))
    told.tell(2, refused(MAY, "law", basis=(AGE,)), proposed(2, on=JUNE, basis=(AGE,)))
    assert counted(told, "acts", provision=AGE) == {
        "participant proposed": (2, 0, 0),
        "participant rejected": (0, 1, 0),
        "terminate": (0, 1, 0),
    }


@pytest.mark.parametrize("provision", ["p7", AGE[:-1], f"{AGE[:-1]}_", "%"])
def test_a_provision_that_nothing_cites_is_said_to_be_unknown(told: Told, provision: str) -> None:
    """Neither a part of an id is one, nor a sign that stands for others."""
    told.tell(1, proposed(1, basis=(AGE,)))
    with pytest.raises(NothingKnown, match=rf"Nothing cites '{provision}'.\n  lifecycle ask rule_usage list"):
        told.ask("rule_usage", "acts", provision=provision)


def test_what_took_effect_later_is_not_counted_yet(told: Told) -> None:
    """Of a day and as known at a position: a decree of June, and a refusal that was written down after it."""
    told.tell(1, decreed(1, on=MAY, basis=(SLOTS,)))
    told.tell(1, decreed(1, 2, on=JUNE, basis=(SLOTS,)))
    told.tell(1, refused(MAY, "law", basis=(SLOTS,)))
    assert counted(told, on=MAY) == {SLOTS: (1, 1, 0)}
    assert counted(told, on=JUNE) == {SLOTS: (2, 1, 0)}
    assert counted(told, on=JUNE, known="2") == {SLOTS: (2, 0, 0)}
    assert counted(told, on=JUNE, known="1") == {SLOTS: (1, 0, 0)}


def test_the_sums_of_a_year_are_those_of_its_events(year: Desk, views: Database) -> None:
    """Counted by hand over the log: every event once for each provision of its basis, however it came out."""
    runner = Runner(views, year.register.ledger, discovered(), year.register.profile)
    runner.catch_up(only="rule_usage")
    _, rows = runner.ask("rule_usage", "list")
    got = {row["provision"]: row["decided"] + row["refused"] + row["silent"] for row in rows}
    events = [at.event for page in year.register.ledger.pages() for at in page]
    for provision in {provision for event in events for provision in event.basis}:
        cited = [event for event in events if provision in event.basis]
        judged = [
            event
            for event in events
            if provision not in event.basis
            and any(
                provision in outcome.basis for outcome in getattr(event, "criteria", ()) if outcome.verdict == "met"
            )
        ]
        assert got[provision] == len(cited) + len(judged), provision
