"""Who may act, what the law stops and what is a mistake: the first two are history, the last is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import ActRefused, BatchProposed
from lifecycle.domain.refusals import Refused
from tests.application.office import (
    LEFT_ON,
    PROPOSED_ON,
    SINCE,
    TODAY,
    Office,
    answers,
    candidates,
    held_row,
    row,
    sheet,
)
from tests.application.treasury import Treasury

PLACE = "2025-00001"
TOMORROW = TODAY + timedelta(days=1)
Act = Callable[[Office], Outcome]


@pytest.mark.parametrize(
    ("act", "stream"),
    [
        (lambda office: office.fund(1, by="nobody"), ("register", "")),
        (lambda office: office.appoint("gita", "regent", "signer", by="nobody"), ("register", "")),
        (lambda office: office.check("verified", by="nobody"), ("batch", "b")),
        (lambda office: office.decree(by="nobody"), ("batch", "b")),
        (lambda office: office.decree("1", None, kind="change", by="nobody"), ("register", "")),
        (lambda office: office.enter(answers("x", [1]), by="nobody"), ("register", "")),
        (lambda office: office.report_death(office.who(1), by="nobody"), ("participant", "1")),
        (lambda office: office.terminate(office.who(1), by="nobody"), ("participant", "1")),
        (lambda office: office.replace(PLACE, office.who(1), by="nobody"), ("participant", "1")),
        (
            lambda office: office.release(candidates("held.xlsx", []).file, held_row(3).place.row, by="nobody"),
            ("sheet", candidates("held.xlsx", []).file),
        ),
        (lambda office: Treasury(office).return_case(office.who(1), by="nobody"), ("participant", "1")),
        (lambda office: Treasury(office).withdraw(office.who(1), by="nobody"), ("participant", "1")),
        (lambda office: Treasury(office).correct(office.who(1), "name", "A", by="nobody"), ("participant", "1")),
        (lambda office: Treasury(office).close_as_same(office.who(1), "f" * 32, by="nobody"), ("participant", "1")),
        (lambda office: Treasury(office).amend("2", "460/1", "annulment", by="nobody"), ("decree", "460/1")),
    ],
    ids=[
        "slots",
        "appoint",
        "check",
        "decree",
        "change",
        "register",
        "death",
        "end",
        "replace",
        "release",
        "return",
        "withdraw",
        "correct",
        "same",
        "annul",
    ],
)
def test_who_does_not_hold_the_office_is_turned_away_for_the_record(
    banyumas: Office, act: Act, stream: tuple[str, str]
) -> None:
    """The refusal is told, and written into the stream of the case by the name of who tried."""
    banyumas.ready()
    banyumas.propose(candidates("held.xlsx", [7], held=[3]), "held")
    outcome = act(banyumas)
    assert [turned.refusal.reason for turned in outcome.refusals] == ["office"]
    kind, key = stream
    where = banyumas.who(int(key)) if kind == "participant" else banyumas.register.stream(kind, key)
    event = banyumas.register.ledger.load([where])[where][-1]
    assert isinstance(event, ActRefused)
    assert (event.reason, event.actor.person) == ("office", "nobody")
    assert outcome.events == [(where, event)]


@pytest.mark.parametrize(
    "said",
    [{"by": "nobody"}, {"documents": ()}, {"on": date(2025, 10, 27)}],
    ids=["no office", "no berita acara", "before the regulation"],
)
def test_a_list_turned_away_is_recorded_too(serang: Office, said: dict[str, Any]) -> None:
    """Whoever brings a whole list and is turned away by office or law stands in the batch's stream."""
    outcome = serang.propose(candidates("a.xlsx", [1]), **said)
    assert len(outcome.refusals) == 1
    assert serang.refused_last("batch", "b").act == "propose"


@pytest.mark.parametrize(
    ("on", "refused"),
    [(date(2025, 10, 31), True), (date(2025, 11, 1), False), (date(2025, 11, 30), False), (date(2025, 12, 1), True)],
)
def test_an_appointment_counts_on_the_day_of_the_act(banyumas: Office, on: date, refused: bool) -> None:
    """The day before, the first day, the last day and the day after, for a check."""
    banyumas.propose(candidates("a.xlsx", [1]), on=date(2025, 10, 1))
    banyumas.appoint("gita", "social_affairs", "verifier", since=date(2025, 11, 1), until=date(2025, 12, 1))
    assert bool(banyumas.check("verified", by="gita", on=on).refusals) is refused


def test_who_proposed_a_batch_checks_nobody_in_it(banyumas: Office) -> None:
    """One refusal in the batch's stream, none in the streams of its people, also after a change of role."""
    banyumas.appoint("collector", "social_affairs", "verifier")
    banyumas.propose(candidates("a.xlsx", [1, 2]))
    outcome = banyumas.check("verified", by="collector")
    assert [turned.refusal.reason for turned in outcome.refusals] == ["separation"]
    assert [type(event) for event in banyumas.events("batch", "b")] == [BatchProposed, ActRefused]
    assert {banyumas.state(number).status for number in (1, 2)} == {"proposed"}


def test_registering_in_serang_waits_for_the_instrument(serang: Office) -> None:
    """Refused as unset until the paper is on record; then the same file goes in on the same day."""
    serang.fund(1)
    serang.propose(candidates("a.xlsx", [1]))
    serang.check_all()
    serang.decree()
    (turned,) = serang.enter(answers("bpjs.xlsx", [1])).refusals
    assert (turned.refusal.reason, turned.refusal.reading) == ("unset", ("SRG-23",))
    assert serang.refused_last("register").reading == ("SRG-23",)
    serang.settle("registrar")
    assert serang.enter(answers("bpjs.xlsx", [1])).count() == {"participant.registered.v1": 1}


def test_what_is_not_shown_is_recorded_for_the_person(serang: Office) -> None:
    """A check refused on a criterion stands in the candidate's stream, its facts in the box."""
    serang.propose(sheet("a.xlsx", [row(1, facts={})]))
    (turned,) = serang.check("list_determined").refusals
    event = serang.register.ledger.load([serang.who(1)])[serang.who(1)][-1]
    assert isinstance(event, ActRefused)
    assert (turned.subject, event.basis) == (serang.who(1), ("serang-2025-59/p21", "serang-2025-59/p21/d"))
    assert event.personal is not None
    assert event.personal.facts == {"eligibility.decile": {"decile": None}}


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda office: office.check("blessed"), "knows no step"),
        (lambda office: office.check("verified", batch="nowhere"), "no batch 'nowhere'"),
        (lambda office: office.decree("460/1"), "recorded already"),
        (lambda office: office.decree("460/9", None), "needs its list"),
        (lambda office: office.decree("460/9", None, kind="job_kind"), "needs its name"),
        (lambda office: office.decree("460/9", "late", kind="job_kind", job_kind_named="tukang las"), "names nobody"),
        (lambda office: office.terminate(office.who(1), "fraud"), "not a ground"),
        (lambda office: office.terminate(office.who(1), "moved_out", decree="460/9"), "no decree '460/9'"),
        (lambda office: office.terminate(office.who(1), "died"), "No death is recorded"),
        (lambda office: office.report_death(office.who(1), documents=()), "No evidence"),
        (lambda office: office.replace("2025-99999", office.who(1)), "no slot 2025-99999"),
        (lambda office: office.replace(PLACE, office.who(1)), "has been held since"),
        (lambda office: office.settle("payer"), "leaves no parameter 'payer'"),
        (lambda office: office.appoint("gita", "plantation", "payer"), "knows no office"),
        (lambda office: office.appoint("gita", "treasury", "payer"), "has no role 'payer'"),
        (lambda office: office.fund(1, funding="CSR"), "lists no source of funds 'CSR'"),
        (lambda office: office.appoint("gita", "regent", "signer", until=SINCE), "would end"),
        (lambda office: office.release("f" * 64, 5), "is not held"),
        (lambda office: office.decree(on=PROPOSED_ON, number="460/8", batch="late"), "out of order"),
        (lambda office: Treasury(office).return_case(office.who(1)), "cannot be moved by 'return'"),
        (lambda office: Treasury(office).return_case(office.who(3), on=PROPOSED_ON), "out of order"),
        (lambda office: Treasury(office).withdraw(office.who(1)), "cannot be moved by 'withdraw'"),
        (lambda office: Treasury(office).withdraw(office.who(3), on=PROPOSED_ON), "out of order"),
        (lambda office: Treasury(office).correct(office.who(3), "address", "RT 9"), "its checks rest on the data"),
        (lambda office: Treasury(office).close_as_same(office.who(1), office.who(1)), "Both are the same record"),
        (lambda office: Treasury(office).amend("460/9", "460/8", "annulment"), "no decree '460/8'"),
    ],
)
def test_a_mistake_of_use_is_told_and_not_recorded(banyumas: Office, act: Act, says: str) -> None:
    """It is raised with its cure, and the log is as it was."""
    banyumas.ready()
    banyumas.decree("460/1")
    banyumas.enter(answers("bpjs.xlsx", [1, 2]))
    banyumas.fund(1)
    banyumas.propose(candidates("late.xlsx", [3]), "late")
    banyumas.check_all("late")
    before = len(banyumas.log())
    with pytest.raises(Refused, match=says) as caught:
        act(banyumas)
    assert caught.value.refusal.cure
    assert not caught.value.refusal.recorded
    assert len(banyumas.log()) == before


@pytest.mark.parametrize(
    "act",
    [
        lambda office: office.propose(candidates("b.xlsx", [3]), "late", on=TOMORROW),
        lambda office: office.check("verified", on=TOMORROW),
        lambda office: office.decree("460/2", on=TOMORROW),
        lambda office: office.enter(answers("x", [1]), on=TOMORROW),
        lambda office: office.report_death(office.who(1), on=TOMORROW),
        lambda office: office.terminate(office.who(1), on=TOMORROW),
        lambda office: office.replace(PLACE, office.who(1), on=TOMORROW),
        lambda office: Treasury(office).return_case(office.who(1), on=TOMORROW),
        lambda office: Treasury(office).withdraw(office.who(1), on=TOMORROW),
        lambda office: Treasury(office).amend("460/2", "460/1", "annulment", on=TOMORROW),
    ],
    ids=["propose", "check", "decree", "register", "death", "end", "replace", "return", "withdraw", "annul"],
)
def test_nobody_acts_on_a_day_that_has_not_come(banyumas: Office, act: Act) -> None:
    """Whatever is dated tomorrow is a slip of the pen: told, and not recorded."""
    banyumas.enrol([1])
    before = len(banyumas.log())
    with pytest.raises(Refused, match="2026-01-06 has not come yet"):
        act(banyumas)
    assert len(banyumas.log()) == before


def test_a_mistake_in_a_batch_is_told_for_each_and_not_recorded(banyumas: Office) -> None:
    """A check dated before the proposal: each candidate is named, and nothing is written."""
    banyumas.propose(candidates("a.xlsx", [1, 2]))
    before = len(banyumas.log())
    outcome = banyumas.check("verified", on=date(2025, 11, 2))
    assert [(turned.subject, turned.refusal.reason) for turned in outcome.refusals] == [
        (banyumas.who(1), "order"),
        (banyumas.who(2), "order"),
    ]
    assert len(banyumas.log()) == before


def test_a_regulation_is_not_applied_before_its_day(serang: Office) -> None:
    """A list dated the day before the regulation came into force is refused with its closing article."""
    (turned,) = serang.propose(candidates("a.xlsx", [1]), on=date(2025, 10, 27)).refusals
    assert "in force since 2025-10-28" in turned.refusal.what
    assert turned.refusal.basis == ("serang-2025-59/p29",)


def test_a_former_participant_is_turned_away_for_the_record(banyumas: Office) -> None:
    """Belum pernah (7(4)e): the row of somebody terminated is refused and stands in the person's stream."""
    banyumas.enrol([1])
    banyumas.decree("460/2", None, kind="change", on=LEFT_ON)
    banyumas.terminate(banyumas.who(1), "moved_out", decree="460/2")
    (turned,) = banyumas.propose(candidates("again.xlsx", [1]), "again").refusals
    assert (turned.subject, turned.refusal.basis) == (banyumas.who(1), ("banyumas-2025-2/p7/a4/e",))
