"""Taking personal data out: by appointment, on record."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.appointments import Appointment, AppointPerson, appoint, require_known
from lifecycle.domain.events import IdentifiedExportRecorded
from lifecycle.domain.exporting import RecordIdentifiedExport, auditor, record
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Actor, Document
from lifecycle.regulations.loader import load

DAY = date(2025, 3, 3)
LAW = Law(load("banyumas-2025-2"))


def test_an_auditor_is_of_the_register() -> None:
    """The office is no regulation's, and the role counts on the days it is held."""
    held = [Appointment("register", "auditor", DAY, date(2025, 4, 1))]
    assert auditor("joko", held, DAY) == Actor("joko", "register")
    for day in (date(2025, 3, 2), date(2025, 4, 1)):
        with pytest.raises(Refused) as refused:
            auditor("joko", held, day)
        assert (refused.value.refusal.reason, refused.value.refusal.recorded) == ("office", True)
        assert "--office register --role auditor" in refused.value.refusal.cure


@pytest.mark.parametrize("held", [("social_affairs", "auditor"), ("register", "head"), ("administrator", "auditor")])
def test_nobody_else_is_one(held: tuple[str, str]) -> None:
    """Neither by another role, nor at another office."""
    with pytest.raises(Refused):
        auditor("joko", [Appointment(*held, DAY)], DAY)


def test_an_auditor_can_be_appointed_under_every_regulation() -> None:
    """By the paper that appoints; any other role at this office is unknown."""
    said = {"actor": Actor("sekda", "administrator"), "command_id": "c", "on": DAY, "evidence": (Document("SK 1"),)}
    event = appoint(AppointPerson(**said, person="joko", office="register", role="auditor"), LAW)  # type: ignore[arg-type]
    assert (event.person, event.office, event.role) == ("joko", "register", "auditor")
    with pytest.raises(Refused, match="knows no office"):
        require_known(LAW, "register", "head")


def test_what_was_taken_out_is_on_record() -> None:
    """Who, what, up to where, and on which day."""
    command = RecordIdentifiedExport(
        actor=Actor("joko", "register"), command_id="c", on=DAY, export="parquet", tables=("events",), position=57
    )
    assert record(command) == IdentifiedExportRecorded(
        effective_on=DAY,
        actor=Actor("joko", "register"),
        command_id="c",
        export="parquet",
        tables=("events",),
        position=57,
    )
