"""The sector offices of Semarang: a paper names them kind of work by kind of work, and each acts for its own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.values import Document
from tests.domain.given import given, law
from tests.domain.story import KIND, LATER, PROPOSED_ON, check, passed, propose, proposed

PAPER, SECOND = Document("SK 5/2025"), Document("SK 6/2025")
TEXT = law("semarang-2025-draft")
WAITS = "semarang-2025-draft/p6/a1"


def sectors(*papers: Instrument) -> Law:
    """Semarang with these papers on sector offices."""
    return Law(TEXT.profile, {"sector_office": papers})


def sector(*kinds: str, paper: Document = PAPER) -> Instrument:
    """A paper that names one for these kinds of work."""
    return Instrument(paper, PROPOSED_ON, "agriculture", kinds=kinds)


@pytest.mark.parametrize(
    ("kinds", "proposing", "validating"),
    [((KIND,), "Proposed", "Validated"), (("fisher", KIND), "Proposed", "Validated"), (("fisher",), "unset", "unset")],
)
def test_a_sector_office_acts_for_its_kinds_of_work(kinds: tuple[str, ...], proposing: str, validating: str) -> None:
    """A kind no paper lists has no office yet: nobody puts it forward, and nobody validates it."""
    under = sectors(sector(*kinds))
    assert given(under).when(propose()).word == proposing
    assert given(under, proposed()).when(check("validated")).word == validating


def test_what_waits_for_a_paper_says_so() -> None:
    """The provision that leaves the office open is quoted, with how a paper is recorded."""
    given(TEXT).when(propose()).refused("unset", "lifecycle instrument REGISTER", WAITS, "SMG-09")


def test_each_kind_rests_on_the_paper_that_lists_it() -> None:
    """Two offices, two papers: an act names the one for the kind of work of the case."""
    under = sectors(sector(KIND), sector("fisher", paper=SECOND))
    for kind, paper in ((KIND, PAPER), ("fisher", SECOND)):
        (event,) = given(under).when(propose(job_kind=kind)).events
        assert event.evidence == (paper,)
        (event,) = given(under, proposed(job_kind=kind)).when(check("validated")).events
        assert event.evidence == (paper,)


def test_what_the_paper_is_not_for_it_neither_opens_nor_holds_back() -> None:
    """The verification that follows belongs to another office, whatever the kind of work."""
    (event,) = given(sectors(sector("fisher")), proposed(), passed("validated")).when(check("verified")).events
    assert event.evidence == ()


def test_a_paper_that_lists_no_kind_is_for_none() -> None:
    """What is settled kind by kind is not settled for all at once."""
    assert given(sectors(sector())).when(propose()).word == "unset"


@pytest.mark.parametrize(("days", "word"), [(-1, "unset"), (0, "Proposed")])
def test_the_sector_office_acts_from_the_day_of_its_paper(days: int, word: str) -> None:
    """A list of the day before has nobody who may put it forward."""
    paper = Instrument(PAPER, LATER, "agriculture", kinds=(KIND,))
    assert given(sectors(paper)).when(propose(on=LATER + timedelta(days=days))).word == word
