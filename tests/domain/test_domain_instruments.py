"""Putting a paper on record: only for what the regulation leaves open, and saying whatever an act on it needs."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import InstrumentRecorded
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.register import RecordInstrument, fold, record_instrument
from tests.domain.given import BANYUMAS, SERANG, law
from tests.domain.story import PAPER, asked_on

SEMARANG, SAMBAS = law("semarang-2025-draft"), law("sambas-2025-59")
SINCE = date(2026, 1, 5)


def record(settles: str, under: Law = SERANG, **said: Any) -> InstrumentRecorded:
    """A paper on record."""
    return record_instrument(
        RecordInstrument(**asked_on(SINCE) | {"evidence": (PAPER,)}, settles=settles, **said), under
    )


def refused(settles: str, under: Law = SERANG, **said: Any) -> Refusal:
    """The refusal of a paper. Raises AssertionError when it is taken."""
    with pytest.raises(Refused) as caught:
        record(settles, under, **said)
    assert caught.value.refusal.reason == "order"
    return caught.value.refusal


def test_a_paper_on_record_says_all_it_says() -> None:
    """Who acts on it, about whom and on which grounds; its basis is the silence it fills."""
    said: dict[str, Any] = {"office": "manpower", "grounds": ("moved_out",), "participant": "p-1"}
    event = record("terminate", **said)
    gap = SERANG.profile.silent["terminate"]
    assert (event.basis, event.reading, event.evidence) == (gap.cite, gap.reading, (PAPER,))
    assert fold([event]).settled == {"terminate": (Instrument(PAPER, SINCE, **said),)}


@pytest.mark.parametrize(
    ("under", "settles"), [(BANYUMAS, "terminate"), (SERANG, "propose"), (SERANG, "sector_office"), (SAMBAS, "age")]
)
def test_nothing_is_settled_that_the_text_settles(under: Law, settles: str) -> None:
    """The refusal names what is left open, each thing once."""
    refusal = refused(settles, under, office="manpower")
    open_ones = refusal.cure.removeprefix("What an instrument can settle: ").rstrip(".").split(", ")
    assert settles not in open_ones
    assert len(open_ones) == len(set(open_ones))
    assert {*under.profile.silent, *under.profile.unset} <= {*open_ones}


@pytest.mark.parametrize("settles", ["decision", "registrar", "change", "switch_funding", "replace"])
def test_what_one_path_leaves_open_may_be_settled(settles: str) -> None:
    """Sambas leaves things open on one path that it settles on another, or says nothing of for all."""
    assert record(settles, SAMBAS, office="social_affairs").settles == settles


def test_a_paper_may_be_settled_anew() -> None:
    """What an earlier paper opened is still left to papers by the text."""
    first = Instrument(PAPER, SINCE, "manpower", grounds=("died",))
    again = record("terminate", law("serang-2025-59", terminate=first), office="manpower", grounds=("moved_out",))
    assert again.grounds == ("moved_out",)


@pytest.mark.parametrize(
    ("settles", "under", "said", "cure"),
    [
        ("terminate", SERANG, {"grounds": ("died",)}, "--office"),
        ("replace", SERANG, {}, "--office"),
        ("extend", SEMARANG, {}, "--office"),
        ("decision", SAMBAS, {}, "--office"),
        ("sector_office", SEMARANG, {"kinds": ("fisher",)}, "--office"),
        ("sector_office", SEMARANG, {"office": "agriculture"}, "--kind"),
        ("terminate", SERANG, {"office": "manpower"}, "--ground"),
        ("re_proposal", BANYUMAS, {}, "--participant"),
    ],
)
def test_a_paper_says_what_an_act_on_it_needs(settles: str, under: Law, said: dict[str, Any], cure: str) -> None:
    """Who acts, for which kinds, on which grounds, about whom: without it nobody could act on the paper."""
    assert cure in refused(settles, under, **said).cure


def test_a_ground_is_named_by_its_code() -> None:
    """In words it would be another ground, and a death would end participation without being reported."""
    said = refused("terminate", SERANG, office="manpower", grounds=("died", "meninggal dunia"))
    assert "'meninggal dunia'" in said.what
    assert "died" in said.cure


@pytest.mark.parametrize("kinds", [("astronaut",), ("fisher", "astronaut")])
def test_a_paper_is_for_kinds_of_work_there_are(kinds: tuple[str, ...]) -> None:
    """The refusal names the one it does not know, and lists those it does."""
    refusal = refused("sector_office", SEMARANG, office="agriculture", kinds=kinds)
    assert "'astronaut'" in refusal.what
    assert "fisher" in refusal.cure


@pytest.mark.parametrize("settles", ["payer", "bill_verifier", "registrar", "change", "job_kind"])
def test_a_paper_need_not_name_an_office_the_text_names(settles: str) -> None:
    """Where somebody has the role already, or nobody acts on it by itself, the paper is enough."""
    assert record(settles).office is None


def test_a_ruling_is_recorded_only_where_somebody_is_barred() -> None:
    """It is about one person, on the provision that bars them; where former participants return there is none."""
    ruling = record("re_proposal", BANYUMAS, participant="p-1")
    assert (ruling.participant, ruling.basis) == ("p-1", BANYUMAS.profile.re_proposal.cite)
    assert "'re_proposal'" in refused("re_proposal", SERANG, participant="p-1").what


def test_papers_of_one_day_stand_in_the_order_of_their_recording() -> None:
    """The later of two goes before the earlier."""
    papers = fold([record("payer"), record("payer", office="manpower")]).settled["payer"]
    assert [paper.office for paper in papers] == [None, "manpower"]


def test_without_a_document_nothing_is_settled() -> None:
    """An act rests on a paper that can be named, or on none."""
    assert fold([msgspec.structs.replace(record("payer"), evidence=())]).settled == {}


def test_a_paper_opens_an_act_for_all_kinds_of_work_or_by_kind() -> None:
    """One that is for fishers only is not taken where it would let everybody else be ended with them."""
    assert "Leave --kind out" in refused("terminate", office="manpower", grounds=("died",), kinds=("fisher",)).cure
