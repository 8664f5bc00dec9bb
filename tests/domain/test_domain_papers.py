"""The papers and the register itself: what is recorded once, what fits together, and what a regulation leaves open."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain import batch, decree, register, sheet
from lifecycle.domain.batch import Batch, ProposeLines
from lifecycle.domain.decree import IssueDecree
from lifecycle.domain.events import DecreeIssued, RowHeld
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.register import OpenRegister, RecordInstrument
from lifecycle.domain.sheet import FinishSheet, HoldRow, ReceiveSheet, ReleaseRow
from lifecycle.domain.values import Actor, Place
from tests.domain.given import BANYUMAS, SERANG, law
from tests.domain.story import LATER, PAPER, SIGNER

SAID: dict[str, Any] = {"actor": SIGNER, "command_id": "now", "on": LATER, "evidence": (PAPER,)}
ROW: dict[str, Any] = {"sheet": "s", "name": "a.xlsx", "column": "NIK", "what": "w", "cure": "c", "cells": {"NIK": "1"}}


def paper(kind: str = "participants", **more: Any) -> IssueDecree:
    """A decree as it is asked for."""
    said: dict[str, Any] = {"number": "460/1", "kind": kind, "named": ("p-1", "p-2"), "batch": "b", **more}
    return IssueDecree(**SAID, **said)


def refusal_of(act: Any, *args: Any) -> Refusal:
    """The refusal an act ends in."""
    with pytest.raises(Refused) as caught:
        act(*args)
    return caught.value.refusal


def held(row: int = 57) -> RowHeld:
    """A row that waits."""
    return sheet.hold(HoldRow(**SAID, **ROW, place=Place("f", "Usulan", row), batch="b", row_key="k"))


@pytest.mark.parametrize("under", [BANYUMAS, SERANG], ids=["banyumas", "serang"])
def test_a_decree_says_how_many_it_names_and_whom_by_a_digest(under: Law) -> None:
    """Count and digest stand for the annex; the basis is the article on the Keputusan Bupati."""
    issued = decree.issue(None, paper(), under)
    act = under.profile.acts["decree"]
    assert (issued.count, issued.digest) == (2, hashlib.sha256(b"p-1\np-2").hexdigest())
    assert (issued.basis, issued.reading, issued.effective_on) == (act.cite, act.reading, LATER)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (paper(batch=None), "needs its list"),
        (paper("job_kind", batch=None), "needs its name"),
        (paper("job_kind", job_kind_named="tukang las"), "names nobody"),
    ],
)
def test_the_parts_of_a_decree_fit_its_kind(asked: IssueDecree, says: str) -> None:
    """Participants come from a list, a kind of work has a name and nobody on its annex."""
    refusal = refusal_of(decree.issue, None, asked, BANYUMAS)
    assert says in refusal.what
    assert refusal.reason == "order"


@pytest.mark.parametrize("asked", [paper("change", batch=None), paper("job_kind", batch=None, job_kind_named="x")])
def test_a_number_is_given_once_and_serang_knows_one_kind(asked: IssueDecree) -> None:
    """Banyumas takes the paper once; Serang is silent on it."""
    issued = decree.issue(None, asked, BANYUMAS)
    assert isinstance(issued, DecreeIssued)
    assert "recorded already" in refusal_of(decree.issue, issued, asked, BANYUMAS).what
    assert refusal_of(decree.issue, None, asked, SERANG).reason == "silent"


def test_a_batch_knows_its_lines_and_who_put_them_forward() -> None:
    """Lists sent to one batch add up, and every hand in it is remembered."""
    first = batch.propose(ProposeLines(**SAID, batch="b", first_line=1, candidates=("p-1", "p-2")), BANYUMAS)
    by = {**SAID, "actor": Actor("gita", "agriculture")}
    second = batch.propose(ProposeLines(**by, batch="b", first_line=3, candidates=("p-3",)), BANYUMAS)
    assert (first.count, first.digest) == (2, hashlib.sha256(b"p-1\np-2").hexdigest())
    assert batch.fold([first, second]) == Batch(3, frozenset({"citra", "gita"}))


def test_serang_wants_the_berita_acara_with_the_list() -> None:
    """24(2)c; Banyumas asks for no paper."""
    batch.require_document((), BANYUMAS)
    batch.require_document((PAPER,), SERANG)
    assert refusal_of(batch.require_document, (), SERANG).basis == ("serang-2025-59/p24/a2/c",)


def test_a_sheet_remembers_what_waits_and_that_it_is_finished() -> None:
    """Arrival, held rows by number, and the end."""
    received = sheet.receive(ReceiveSheet(**SAID, sheet="s", name="a.xlsx", carries="proposal", rows=2, held=1))
    finished = sheet.finish(FinishSheet(**SAID, sheet="s", entered=1, unchanged=1, refused=0))
    state = sheet.fold([received, held(), finished])
    assert (state.received, state.finished, list(state.held)) == (received, finished, [57])


def test_a_held_row_is_settled_once() -> None:
    """The release speaks of the row by sheet, batch and key; a row that does not wait cannot be released."""
    asked = ReleaseRow(**SAID, row=57, reason="moved away", superseded_by="t")
    released = sheet.release(sheet.fold([held()]), asked)
    assert (released.sheet, released.batch, released.row_key) == ("s", "b", "k")
    assert released.releases() == held().takes()
    assert refusal_of(sheet.release, sheet.fold([held(), released]), asked).reason == "unknown"


def test_a_register_is_opened_once() -> None:
    """The second time it is there already."""
    asked = OpenRegister(**SAID, register="banyumas", mode="live")
    opened = register.open_(register.fold([]), asked, BANYUMAS)
    assert (opened.regulation, opened.basis) == ("banyumas-2025-2", ("banyumas-2025-2/p15",))
    assert "open already" in refusal_of(register.open_, register.fold([opened]), asked, BANYUMAS).what


@pytest.mark.parametrize(("status", "mode", "opens"), [("draft", "simulation", True), ("draft", "live", False)])
def test_a_draft_runs_only_in_simulation(status: str, mode: Any, opens: bool) -> None:
    """A regulation without number and date decides nothing for real."""
    draft = law(msgspec.structs.replace(BANYUMAS.profile, status=status))
    asked = OpenRegister(**SAID, register="semarang", mode=mode)
    if opens:
        assert register.open_(register.fold([]), asked, draft).mode == "simulation"
    else:
        assert "--simulation" in refusal_of(register.open_, register.fold([]), asked, draft).cure


def test_only_who_opened_a_register_administers_it() -> None:
    """Everybody else is refused, and told whom to ask."""
    state = register.fold([register.open_(register.fold([]), OpenRegister(**SAID, register="r", mode="live"), SERANG)])
    assert register.administrator(state, "appoint", "citra") == SIGNER
    refusal = refusal_of(register.administrator, state, "appoint", "gita")
    assert (refusal.reason, refusal.cure) == ("office", "Ask citra, who opened it.")


def test_an_instrument_settles_only_what_is_left_open() -> None:
    """The registrar of Serang; Banyumas says who registers, and the answer is what it does leave open."""
    asked = RecordInstrument(**SAID, settles="registrar")
    recorded = register.record_instrument(asked, SERANG)
    assert (recorded.basis[0], recorded.reading) == ("serang-2025-59/p22/a4", ("SRG-23",))
    assert register.fold([recorded]).settled == {"registrar": (Instrument(PAPER, LATER),)}
    assert refusal_of(register.record_instrument, asked, BANYUMAS).cure.endswith(": extend, switch_funding.")


@pytest.mark.parametrize(
    ("on", "opens"), [(date(2025, 12, 7), False), (date(2025, 12, 8), True), (date(2025, 12, 9), True)]
)
def test_an_instrument_settles_from_its_day(on: date, opens: bool) -> None:
    """An act of the day before rests on nothing; from that day on it rests on the paper."""
    settled = Law(SERANG.profile, {"registrar": (Instrument(PAPER, LATER),)})
    if opens:
        assert settled.papers_for("register", on) == (PAPER,)
    else:
        assert refusal_of(settled.papers_for, "register", on).reason == "unset"
