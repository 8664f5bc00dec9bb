"""Another source pays a place: where the text lets it stand in on that path (Sambas 25(3)), or a paper does."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from lifecycle.domain.events import Event, FundingSwitched, SlotAssigned, SlotOpened
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.slot import SwitchFunding, funding_of, switch
from lifecycle.domain.values import Document
from tests.domain.given import SERANG, law
from tests.domain.story import DECREE, LATER, OTHER, PAPER, SLOT, asked_on, told_on

SAMBAS = law("sambas-2025-59")
AGREED = Document("PKS 9/2025")
STANDS_IN = "sambas-2025-59/p25/a3"


def asked(**said: Any) -> SwitchFunding:
    """The budget of the regency pays a place of a palm worker, in place of the palm-oil fund."""
    told = {"slot": SLOT, "before": "DBH_SAWIT", "funding": "APBD", "path": "palm", **said}
    return SwitchFunding(**asked_on(told.pop("on", LATER)) | {"evidence": (PAPER,)}, **told)


def refused(under: Law = SAMBAS, **said: Any) -> Refusal:
    """The refusal of a switch. Raises AssertionError when it is done."""
    with pytest.raises(Refused) as caught:
        switch(asked(**said), under)
    assert caught.value.refusal.act == "switch_funding"
    return caught.value.refusal


def test_one_source_stands_in_for_another_on_its_path() -> None:
    """From that day the place is paid by it, on the paragraph that allows it, on what shows the means fell short."""
    event = switch(asked(), SAMBAS)
    assert (event.slot, event.before, event.funding) == (SLOT, "DBH_SAWIT", "APBD")
    assert (event.effective_on, event.actor, event.evidence) == (LATER, OTHER, (PAPER,))
    assert STANDS_IN in event.basis


@pytest.mark.parametrize(
    "said",
    [{"before": "CSR"}, {"before": "APBD"}, {"funding": "DONOR"}, {"before": "APBD", "funding": "DBH_SAWIT"}],
    ids=["for another source", "for itself", "another source", "the other way round"],
)
def test_only_the_pair_the_text_names_is_switched(said: dict[str, Any]) -> None:
    """No other source stands in, and for no other; the refusal says what may."""
    refusal = refused(**said)
    assert (refusal.reason, refusal.cure) == ("law", "What may: APBD for DBH_SAWIT (palm).")
    assert STANDS_IN in refusal.basis


def test_a_source_nobody_lists_pays_nothing() -> None:
    """The refusal lists the sources."""
    refusal = refused(funding="ZAKAT")
    assert refusal.reason == "unknown"
    assert "APBD (" in refusal.cure


@pytest.mark.parametrize("path", ["vulnerable", "religious"])
def test_where_the_path_is_silent_nothing_is_switched(path: str) -> None:
    """The text speaks of the places of palm workers only."""
    refusal = refused(path=path)
    assert (refusal.reason, refusal.basis[-1:]) == ("silent", (STANDS_IN,))


def test_where_the_regulation_is_silent_nothing_is_switched() -> None:
    """Serang lists its sources and says no more."""
    refusal = refused(SERANG, before="APBD", funding="APBDES", path="vulnerable")
    assert (refusal.reason, refusal.basis) == ("silent", SERANG.profile.silent["switch_funding"].cite)


@pytest.mark.parametrize(("days", "switched"), [(-1, False), (0, True), (1, True)])
def test_a_paper_lets_one_source_stand_in_for_another(days: int, switched: bool) -> None:
    """From its day, for whatever the paper says, which is named as evidence."""
    paper = Instrument(AGREED, LATER, "social_affairs")
    under = law("serang-2025-59", switch_funding=paper)
    said = {"before": "APBD", "funding": "APBDES", "path": "vulnerable", "on": LATER + timedelta(days=days)}
    if not switched:
        assert refused(under, **said).reason == "silent"
        return
    event = switch(asked(**said), under)
    assert (event.evidence, event.basis) == ((PAPER, AGREED), SERANG.profile.silent["switch_funding"].cite)


def test_the_source_that_pays_a_place_now() -> None:
    """The one it was opened with, until another stands in; nothing pays a place there is not."""
    opened = SlotOpened(**told_on(LATER, OTHER), slot=SLOT, year=2025, funding="DBH_SAWIT")
    seat: dict[str, Any] = {"slot": SLOT, "participant": "p-1", "enrolment": 1, "decree": DECREE}
    held = SlotAssigned(**told_on(LATER, OTHER), **seat)
    once = FundingSwitched(**told_on(LATER, OTHER), slot=SLOT, before="DBH_SAWIT", funding="APBD")
    back = FundingSwitched(**told_on(LATER, OTHER), slot=SLOT, before="APBD", funding="DBH_SAWIT")
    histories: tuple[list[Event], ...] = ([], [opened, held], [opened, held, once], [opened, once, held, back])
    assert [funding_of(history) for history in histories] == [None, "DBH_SAWIT", "APBD", "DBH_SAWIT"]


@pytest.mark.parametrize(("days", "source"), [(-1, "DBH_SAWIT"), (0, "DBH_SAWIT"), (1, "APBD")])
def test_a_switch_counts_from_its_day(days: int, source: str) -> None:
    """What was paid before it stays with the source of before; a month asks for the switches before its end."""
    switched = switch(asked(), SAMBAS)
    opened = SlotOpened(**told_on(LATER - timedelta(days=90), OTHER), slot=SLOT, year=2026, funding="DBH_SAWIT")
    assert funding_of([opened, switched], before=LATER + timedelta(days=days)) == source
    assert funding_of([opened, switched]) == "APBD"
