"""What papers add to a regulation: acts it was silent on, the offices that act, grounds and kinds; day by day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.instruments import Instrument, in_force
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Profile
from lifecycle.domain.register import RecordInstrument, fold, record_instrument
from lifecycle.domain.values import Document
from tests.domain.given import SERANG, law
from tests.domain.story import asked_on

JANUARY, MARCH, MAY = date(2026, 1, 5), date(2026, 3, 2), date(2026, 5, 4)
FIRST, SECOND = Document("PKS 1/2026"), Document("PKS 2/2026")
GAP = SERANG.profile.silent["terminate"]


def paper(
    document: Document = FIRST, since: date = JANUARY, office: str | None = "manpower", **more: Any
) -> Instrument:
    """A paper from a day on, on which an office acts."""
    return Instrument(document, since, office, **more)


def with_papers(regulation: str = "serang-2025-59", **papers: tuple[Instrument, ...]) -> Law:
    """A regulation with these papers on record."""
    return Law(law(regulation).profile, papers)


def settled(regulation: str = "serang-2025-59", **papers: tuple[Instrument, ...]) -> Profile:
    """What holds with these papers on record."""
    return with_papers(regulation, **papers).profile


def test_a_paper_opens_an_act_for_the_office_it_names() -> None:
    """The silence stays the basis; who acts holds the role the gap gives a name to, at an office that may be new."""
    profile = settled(terminate=(paper(office="village", grounds=("moved_out", "refused")),))
    act = profile.acts["terminate"]
    assert (act.office, act.role, act.cite, act.reading) == ("village", GAP.role, GAP.cite, GAP.reading)
    assert GAP.role in profile.offices["village"].roles
    assert "terminate" not in profile.silent
    assert [(ground.code, ground.cite) for ground in profile.grounds] == [
        ("moved_out", GAP.cite),
        ("refused", GAP.cite),
    ]


def test_a_known_office_keeps_its_roles() -> None:
    """The role of the paper comes beside those the regulation gives it, once."""
    roles = (
        settled(terminate=(paper(grounds=("died",)), paper(SECOND, MARCH, grounds=("died",)))).offices["manpower"].roles
    )
    assert roles == (*dict.fromkeys((*SERANG.profile.offices["manpower"].roles, GAP.role)),)


@pytest.mark.parametrize("act", ["replace", "extend", "update"])
def test_a_paper_on_an_act_brings_what_the_act_needs(act: str) -> None:
    """How a place passes on, how a grant is prolonged, how data are compared: on the provision that is silent."""
    papers: dict[str, Any] = {act: (paper(),)}
    profile, gap = settled(**papers), SERANG.profile.silent[act]
    rests_on = {
        "replace": profile.replacement.cite if profile.replacement else (),
        "extend": profile.period.extend_cite,
        "update": profile.update.cite if profile.update else (),
    }
    assert rests_on[act] == gap.cite
    assert profile.acts[act].office == "manpower"


def test_a_paper_on_another_act_leaves_the_others_silent() -> None:
    """What is opened is what the paper is about."""
    assert {*SERANG.profile.silent} - {*settled(replace=(paper(),)).silent} == {"replace"}


def test_a_paper_that_names_who_acts_settles_what_is_unset() -> None:
    """The office holds the role of the act; without an office named the act stays with whom the text gives it."""
    assert settled(registrar=(paper(),)).acts["register"].office == "manpower"
    assert "registrar" in settled(registrar=(paper(),)).offices["manpower"].roles
    assert settled(registrar=(paper(office=None),)) == SERANG.profile


def test_a_paper_for_some_kinds_of_work_gives_those_to_its_office() -> None:
    """Each kind has its sector office; kinds that no paper lists have none."""
    sectors = (
        paper(office="agriculture", kinds=("farm_labourer", "fisher")),
        paper(SECOND, office="transport", kinds=("driver",)),
    )
    profile = settled("semarang-2025-draft", sector_office=sectors)
    found = {kind.code: kind.collector for kind in profile.kinds if kind.collector}
    assert found == {"farm_labourer": "agriculture", "fisher": "agriculture", "driver": "transport"}
    assert {office for office, there in profile.offices.items() if "sector_officer" in there.roles} == {
        "agriculture",
        "transport",
    }


def test_a_later_paper_goes_before_an_earlier_one() -> None:
    """For the office, the grounds and the kinds it names; whichever was recorded first."""
    asked: dict[str, Any] = {"settles": "terminate", "grounds": ("died",), "office": "manpower"}
    late = record_instrument(RecordInstrument(**asked_on(MARCH) | {"evidence": (SECOND,)}, **asked), SERANG)
    asked |= {"grounds": ("moved_out",), "office": "village"}
    early = record_instrument(RecordInstrument(**asked_on(JANUARY) | {"evidence": (FIRST,)}, **asked), SERANG)
    papers = fold([late, early]).settled["terminate"]
    assert [one.paper for one in papers] == [FIRST, SECOND]
    profile = settled(terminate=papers)
    assert (profile.acts["terminate"].office, [one.code for one in profile.grounds]) == ("manpower", ["died"])


@pytest.mark.parametrize(("on", "found"), [(JANUARY.replace(day=4), None), (JANUARY, FIRST), (MARCH, SECOND)])
def test_the_paper_of_a_day_is_the_latest_by_then(on: date, found: Document | None) -> None:
    """Before the first there is none; each holds until another takes its place."""
    papers = (paper(), paper(SECOND, MARCH))
    latest = in_force(papers, on)
    assert (latest.paper if latest else None) == found


def test_a_paper_for_one_kind_of_work_is_none_for_another() -> None:
    """The latest of those that list the kind, or that list none and so are for all."""
    papers = (paper(kinds=("driver",)), paper(SECOND, MARCH, kinds=("fisher",)))
    assert [in_force(papers, MAY, kind) for kind in ("driver", "fisher", "trader")] == [*papers, None]
    assert in_force((paper(),), MAY, "trader") == paper()


def test_the_law_of_a_day_knows_the_papers_of_that_day() -> None:
    """An act dated under the earlier paper is that of its office, on its grounds."""
    papers = (paper(office="village", grounds=("moved_out",)), paper(SECOND, MARCH, grounds=("died",)))
    both = with_papers(terminate=papers)
    said = {
        day: (one.acts["terminate"].office, [ground.code for ground in one.grounds])
        for day in (JANUARY, MARCH.replace(day=1), MARCH, MAY)
        if (one := both.as_of(day).profile)
    }
    assert said == {
        JANUARY: ("village", ["moved_out"]),
        MARCH.replace(day=1): ("village", ["moved_out"]),
        MARCH: ("manpower", ["died"]),
        MAY: ("manpower", ["died"]),
    }
    assert "terminate" in both.as_of(JANUARY.replace(day=4)).profile.silent
    assert both.as_of(MARCH) is both
