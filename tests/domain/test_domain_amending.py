"""A decree set right by another paper, and a register that ends: both once, both in order of their days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.domain import decree as decrees
from lifecycle.domain import register as registers
from lifecycle.domain.decree import IssueDecree
from lifecycle.domain.events import DecreeIssued, RegisterClosed
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.register import CloseRegister, OpenRegister
from tests.domain.given import BANYUMAS, BOTH, SERANG
from tests.domain.story import DECREE, DECREED_ON, LATER, PAPER, SIGNER, decree

WRONG = decree("participants", number=DECREE, on=DECREED_ON, batch="b")
ERRATUM = decree("erratum", number="460/4/2025", amends=DECREE)
KINDS: Any = ("erratum", "annulment")


def asked(kind: Any = "erratum", on: date = LATER, **more: Any) -> IssueDecree:
    """A paper that sets a decree right."""
    said: dict[str, Any] = {"actor": SIGNER, "command_id": "now", "on": on, "evidence": (PAPER,), **more}
    return IssueDecree(
        **{"number": "460/3/2025", "named": ("p-1",), "amends": DECREE, "what": "a wrong NIK", **said}, kind=kind
    )


def refusal_of(act: Any, *args: Any) -> Refusal:
    """The refusal an act ends in."""
    with pytest.raises(Refused) as caught:
        act(*args)
    return caught.value.refusal


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", BOTH)
def test_a_paper_says_which_decree_it_amends_and_what_was_wrong(name: str, kind: Any) -> None:
    """Number, kind, the decree it amends, what was wrong and whom it strikes, on the article of the decree."""
    issued = decrees.amend(None, WRONG, asked(kind), BOTH[name])
    assert (issued.number, issued.kind, issued.amends, issued.what) == ("460/3/2025", kind, DECREE, "a wrong NIK")
    assert (issued.count, issued.digest) == (1, decrees.digest_of(["p-1"]))
    assert (issued.basis, issued.evidence) == (BOTH[name].profile.acts["decree"].cite, (PAPER,))
    number = ("decree", "460/3/2025")
    assert issued.takes() == ((number, ("annulled", DECREE)) if kind == "annulment" else (number,))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("days", "reason"), [(-1, "order"), (0, None), (1, None)])
def test_a_decree_is_not_amended_before_its_day(kind: Any, days: int, reason: str | None) -> None:
    """The day of the decree will do, the day before will not."""
    paper = asked(kind, on=DECREED_ON + timedelta(days=days))
    if reason is None:
        assert decrees.amend(None, WRONG, paper, BANYUMAS).effective_on == DECREED_ON + timedelta(days=days)
    else:
        assert f"is of {DECREED_ON}" in refusal_of(decrees.amend, None, WRONG, paper, BANYUMAS).what


@pytest.mark.parametrize("kind", KINDS)
def test_what_amends_is_not_amended(kind: Any) -> None:
    """The cure names the decree that is wrong."""
    refusal = refusal_of(decrees.amend, None, ERRATUM, asked(kind), BANYUMAS)
    assert (refusal.reason, refusal.what) == ("order", f"Decree 460/4/2025 amends {DECREE}; amend that one.")


@pytest.mark.parametrize("before", [ERRATUM, WRONG])
def test_the_number_of_the_paper_is_given_once(before: DecreeIssued) -> None:
    """Whatever decree has it already."""
    assert "recorded already" in refusal_of(decrees.amend, before, WRONG, asked(), BANYUMAS).what


def opened(under: Law = BANYUMAS) -> Any:
    """A register just opened, by the signer."""
    said: dict[str, Any] = {"actor": SIGNER, "command_id": "c", "on": DECREED_ON, "register": "r", "mode": "live"}
    return registers.open_(registers.fold([]), OpenRegister(**said), under)


def close(on: date = LATER) -> CloseRegister:
    """The end of the programme."""
    return CloseRegister(actor=SIGNER, command_id="c", on=on, evidence=(PAPER,), register="r")


@pytest.mark.parametrize("under", [BANYUMAS, SERANG], ids=BOTH)
def test_a_register_ends_on_a_paper_and_once(under: Law) -> None:
    """The event has paper, day and the regulation; a second end is refused and says since when."""
    state = registers.fold([opened(under)])
    closed = registers.close(state, close(), under)
    assert isinstance(closed, RegisterClosed)
    assert (closed.effective_on, closed.evidence, closed.basis) == (LATER, (PAPER,), under.profile.cite)
    again = registers.fold([opened(under), closed])
    assert again.closed_on == LATER
    assert f"closed since {LATER}" in refusal_of(registers.close, again, close(LATER + timedelta(days=1)), under).what


@pytest.mark.parametrize(("days", "open_"), [(-1, True), (0, False), (1, False)])
def test_a_register_is_closed_from_its_day_on(days: int, open_: bool) -> None:
    """The last day of enrolling is the day before; the refusal names act and both days."""
    state = registers.fold([opened(), registers.close(registers.fold([opened()]), close(), BANYUMAS)])
    on = LATER + timedelta(days=days)
    if open_:
        registers.require_open(state, "decree", on)
        return
    refusal = refusal_of(registers.require_open, state, "decree", on)
    assert (refusal.act, refusal.reason) == ("decree", "order")
    assert refusal.what == f"The register is closed since {LATER}; this is of {on}."
    assert refusal.cure == "Deaths, corrections and what was due before may still be recorded."


def test_an_open_register_asks_for_no_day() -> None:
    """Whatever the day, nothing is refused until the register is closed."""
    for on in (date.min, LATER, date.max):
        registers.require_open(registers.fold([opened()]), "decree", on)


def test_a_source_of_funds_is_one_the_regulation_lists() -> None:
    """Another is unknown, and the cure lists the sources by code and name."""
    listed = {"banyumas": ["APBD", "DBHCHT", "SILPA", "OTHER"], "serang": ["APBD", "APBDES", "OTHER"]}
    for name, under in BOTH.items():
        assert [under.require_source("open_slots", code).code for code in listed[name]] == listed[name]
        refusal = refusal_of(under.require_source, "open_slots", "CSR")
        assert (refusal.act, refusal.reason) == ("open_slots", "unknown")
        assert [part.split(" (")[0] for part in refusal.cure.removeprefix("Its sources: ").split("), ")] == listed[name]
