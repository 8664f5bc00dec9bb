"""Who decides: a Keputusan Bupati, or where the text leaves the form open (Sambas, religious workers) a decision."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from lifecycle.domain.decree import IssueDecree, issue, require_sense
from lifecycle.domain.events import Event, ParticipantDecreed
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Document
from tests.domain.given import BANYUMAS, SERANG, given, law
from tests.domain.story import DECREE, LATER, PAPER, asked_on, name_in_decree, passed, proposed

ORDER = Document("SK Bagian Kesra 3/2025")
SAMBAS = law("sambas-2025-59", decision=Instrument(ORDER, LATER, "regent"))
RELIGIOUS, PALM = SAMBAS.on_path("religious"), SAMBAS.on_path("palm")
WAITING: tuple[Event, ...] = (proposed(path="religious", job_kind="imam"), passed("acknowledged"))
OPEN_FORM = "sambas-2025-59/p24/a1"


def paper(kind: str, **said: Any) -> IssueDecree:
    """A decree of this kind on a batch."""
    told = {"number": DECREE, "kind": kind, "named": ("p-1",), "batch": "b", **said}
    return IssueDecree(**asked_on(LATER) | {"evidence": (PAPER,)}, **told)


def refused(under: Law, asked: IssueDecree) -> Refusal:
    """The refusal of a decree."""
    with pytest.raises(Refused) as caught:
        require_sense(None, asked, under)
    return caught.value.refusal


@pytest.mark.parametrize(("under", "kind"), [(RELIGIOUS, "decision"), (PALM, "participants"), (SERANG, "participants")])
def test_candidates_are_decided_in_the_form_of_their_path(under: Law, kind: str) -> None:
    """The paper says what it is, whom it names and on which provision."""
    issued = issue(None, paper(kind), under)
    assert (issued.kind, issued.count, issued.basis) == (kind, 1, under.profile.acts["decree"].cite)


@pytest.mark.parametrize(
    ("under", "kind", "says"),
    [
        (RELIGIOUS, "participants", "--kind decision"),
        (PALM, "decision", "--kind participants"),
        (SERANG, "decision", "--kind participants"),
        (BANYUMAS, "decision", "--kind participants"),
    ],
)
def test_no_other_form_will_do(under: Law, kind: str, says: str) -> None:
    """A decree is not named where the text names none, nor another decision where it names one."""
    refusal = refused(under, paper(kind))
    assert (refusal.reason, refusal.basis) == ("law", under.profile.acts["decree"].cite)
    assert says in refusal.cure


@pytest.mark.parametrize(
    ("under", "asked", "reason"),
    [
        (RELIGIOUS, paper("decision", batch=None), "order"),
        (RELIGIOUS, paper("change"), "silent"),
        (BANYUMAS, paper("extension", batch=None), "silent"),
        (law("pekalongan-2025-19"), paper("extension"), "order"),
        (law("pekalongan-2025-19"), paper("change", batch=None), "silent"),
    ],
)
def test_a_paper_that_makes_no_sense_is_refused(under: Law, asked: IssueDecree, reason: Reason) -> None:
    """A decision needs its list, an extension names nobody, and neither is known where the text is silent."""
    assert refused(under, asked).reason == reason


def test_an_extension_is_decided_where_grants_are_prolonged() -> None:
    """Also where only a paper lets them be."""
    assert issue(None, paper("extension", batch=None, named=()), law("pekalongan-2025-19")).kind == "extension"
    opened = law("banyumas-2025-2", extend=Instrument(ORDER, LATER, "social_affairs"))
    assert issue(None, paper("extension", batch=None, named=()), opened).kind == "extension"


@pytest.mark.parametrize(("days", "word"), [(-1, "unset"), (0, "Decreed"), (1, "Decreed")])
def test_who_decides_is_said_by_a_paper(days: int, word: str) -> None:
    """From its day on, and the event of being named rests on it."""
    answer = given(SAMBAS, *WAITING).when(name_in_decree(LATER + timedelta(days=days)))
    assert answer.word == word
    if answer.refusal:
        answer.refused("unset", "--settles decision", OPEN_FORM, "SBS-11")
        return
    (event,) = answer.then(ParticipantDecreed)
    assert (event.evidence, OPEN_FORM in event.basis) == ((ORDER,), True)


def test_the_office_of_the_paper_decides() -> None:
    """On that path, and nowhere else."""
    order = Instrument(ORDER, LATER, "welfare_division")
    under = law("sambas-2025-59", decision=order)
    assert under.on_path("religious").profile.acts["decree"].office == "welfare_division"
    assert "signer" in under.on_path("religious").profile.offices["welfare_division"].roles
    assert {under.on_path(path).profile.acts["decree"].office for path in ("palm", "vulnerable")} == {"regent"}
