"""A granted period: prolonged before it is over, and over when its end has come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.domain.events import (
    CoverageEnded,
    DeathReported,
    Event,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantRegistered,
    PeriodEnded,
    PeriodExtended,
)
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.values import Document
from tests.domain.given import BANYUMAS, given, law
from tests.domain.granted import (
    EXTENSION,
    UNTIL,
    cover_over,
    end_period,
    extend,
    extended,
    granted,
    period_over,
)
from tests.domain.mending import MONTH, close_as_same
from tests.domain.moves_situations import ELIGIBLE
from tests.domain.story import (
    CHECKED_ON,
    LATER,
    PAPER,
    SLOT,
    cover_ended,
    covered,
    decreed,
    died,
    passed,
    propose,
    proposed,
    register,
    registered,
    report_death,
)

PEKALONGAN = law("pekalongan-2025-19")
READY = (
    proposed(path="routine", job_kind="farm_labourer", personal=ELIGIBLE),
    passed("verified"),
    passed("forwarded"),
)
HERE = (*READY, granted(), registered(), covered())
EXTENDS, GRANTS = "pekalongan-2025-19/p12/a6", "pekalongan-2025-19/p12/a4"
LAST_DAY = UNTIL - timedelta(days=1)


@pytest.mark.parametrize(
    ("months", "until"), [(1, date(2026, 7, 1)), (2, date(2026, 8, 1)), (12, date(2027, 6, 1)), (24, date(2028, 6, 1))]
)
def test_a_grant_is_prolonged_by_whole_months(months: int, until: date) -> None:
    """From its end on, by one or more, beyond the bounds of a first grant; on the decree and the note it rests on."""
    (event,) = given(PEKALONGAN, *HERE).when(extend(months)).then(PeriodExtended)
    assert isinstance(event, PeriodExtended)
    assert (event.months, event.before, event.until, event.decree) == (months, UNTIL, until, EXTENSION)
    assert (event.evidence, event.destination) == ((PAPER,), "registered")
    assert {EXTENDS, "pekalongan-2025-19/p12/a8"} <= set(event.basis)
    assert given(PEKALONGAN, *HERE, event).state.granted_until == until


@pytest.mark.parametrize("months", [0, -1])
def test_an_extension_is_of_a_month_or_more(months: int) -> None:
    """Nothing is not an extension; the paragraph on extending is quoted."""
    given(PEKALONGAN, *HERE).when(extend(months)).refused("law", "one or more", EXTENDS, "PKL-06")


@pytest.mark.parametrize(
    ("on", "word"),
    [
        (LATER, "PeriodExtended"),
        (LAST_DAY, "PeriodExtended"),
        (UNTIL, "PeriodExtended"),
        (UNTIL + timedelta(days=1), "order"),
    ],
    ids=["before", "last day", "first day after", "later"],
)
def test_what_is_over_is_not_prolonged(on: date, word: str) -> None:
    """Before the end, or when it is reached, so that no day is without cover; later the person is proposed anew."""
    answer = given(PEKALONGAN, *HERE).when(extend(on=on))
    assert answer.word == word
    if answer.refusal:
        answer.refused("order", "Propose the person again")


def test_a_grant_is_prolonged_again_from_its_later_end() -> None:
    """Each extension begins where the one before it ends."""
    (event,) = given(PEKALONGAN, *HERE, extended(date(2026, 7, 1))).when(extend(2)).then(PeriodExtended)
    assert isinstance(event, PeriodExtended)
    assert (event.before, event.until) == (date(2026, 7, 1), date(2026, 9, 1))


@pytest.mark.parametrize(
    ("history", "says"),
    [
        ((*READY, decreed(), registered(), covered()), "nothing to extend"),
        ((*HERE, died(), cover_ended()), "as dead since"),
        ((*READY, granted()), "cannot be moved"),
        ((*HERE, cover_over(), period_over()), "cannot be moved"),
    ],
    ids=["no end", "dead", "not registered", "ended"],
)
def test_only_a_running_grant_is_prolonged(history: tuple[Event, ...], says: str) -> None:
    """There must be an end to put off, and somebody living to put it off for."""
    given(PEKALONGAN, *history).when(extend()).refused("order", says)


def test_a_paper_may_let_a_grant_be_prolonged() -> None:
    """Where the text grants no period, a decree may still name an end; only a paper lets it be put off."""
    history = (proposed(), passed("verified"), passed("aligned"), granted(date(2026, 6, 16)), registered(), covered())
    given(BANYUMAS, *history).when(extend()).refused("silent")
    paper = Instrument(Document("PKS 1/2025"), LATER, "social_affairs")
    (event,) = given(law("banyumas-2025-2", extend=paper), *history).when(extend()).then(PeriodExtended)
    assert isinstance(event, PeriodExtended)
    assert (event.until, event.evidence) == (date(2026, 7, 16), (PAPER, paper.paper))


@pytest.mark.parametrize(
    ("on", "word"),
    [(LAST_DAY, "-"), (UNTIL, "Ended+PeriodEnded"), (UNTIL + timedelta(days=40), "Ended+PeriodEnded")],
    ids=["last day", "first day after", "much later"],
)
def test_a_grant_is_over_when_its_end_has_come(on: date, word: str) -> None:
    """Not a day before; asked later, it ended on its day all the same."""
    answer = given(PEKALONGAN, *HERE).when(end_period(on))
    assert answer.word == word
    assert {event.effective_on for event in answer.events} <= {UNTIL}


def test_with_the_grant_cover_ends_and_the_place_is_left() -> None:
    """The end is the grant's own: the paragraph on its length is the basis."""
    cover, ended = given(PEKALONGAN, *HERE).when(end_period(UNTIL)).then(CoverageEnded, PeriodEnded)
    assert isinstance(cover, CoverageEnded)
    assert isinstance(ended, PeriodEnded)
    assert (cover.because, ended.slot, ended.destination) == ("period_ended", SLOT, "ended")
    assert GRANTS in ended.basis
    state = given(PEKALONGAN, *HERE, cover, ended).state
    assert (state.status, state.covered_until) == ("ended", UNTIL)
    given(PEKALONGAN, *HERE, cover, ended).when(end_period(UNTIL)).then()


def test_a_prolonged_grant_is_over_later() -> None:
    """The old end is no end any more."""
    longer = (*HERE, extended(date(2026, 7, 1)))
    given(PEKALONGAN, *longer).when(end_period(UNTIL)).then()
    assert given(PEKALONGAN, *longer).when(end_period(date(2026, 7, 1))).word == "Ended+PeriodEnded"


def test_who_was_never_covered_has_no_cover_to_end() -> None:
    """Nor has one whose cover ended before, by death; the place is left in both cases."""
    given(PEKALONGAN, *READY, granted(), registered()).when(end_period(UNTIL)).then(PeriodEnded)
    given(PEKALONGAN, *HERE, died(), cover_ended()).when(end_period(UNTIL)).then(PeriodEnded)


def test_cover_that_began_after_the_end_was_on_no_day() -> None:
    """Registered too late, the person is covered from that day until that day."""
    history = (*READY, granted(MONTH - timedelta(days=10)), registered(), covered())
    cover, ended = given(PEKALONGAN, *history).when(end_period()).then(CoverageEnded, PeriodEnded)
    assert (cover.effective_on, ended.effective_on) == (covered().effective_on, MONTH - timedelta(days=10))


def test_after_the_end_the_person_may_be_proposed_again() -> None:
    """As a new case, on the law of returning."""
    (event,) = (
        given(PEKALONGAN, *HERE, cover_over(), period_over())
        .when(propose(path="incidental", job_kind="farm_labourer", personal=ELIGIBLE))
        .events
    )
    assert given(PEKALONGAN, event).state.path == "incidental"


@pytest.mark.parametrize("on", [UNTIL, UNTIL + timedelta(days=40)])
def test_no_cover_outlasts_the_grant(on: date) -> None:
    """A death or a double record learned of before the end is recorded: cover ended with the grant all the same."""
    (_, dead) = given(PEKALONGAN, *HERE).when(report_death(on)).then(DeathReported, CoverageEnded)
    (twice, _) = given(PEKALONGAN, *HERE).when(close_as_same(on=on)).then(CoverageEnded, ParticipantFoundSame)
    assert (dead.effective_on, twice.effective_on) == (UNTIL, UNTIL)


def test_an_extension_is_not_older_than_the_registration() -> None:
    """Dates stay in order, as for every act on a case."""
    given(PEKALONGAN, *HERE).when(extend(on=CHECKED_ON)).refused("order", "out of order")


@pytest.mark.parametrize(("days", "leaves"), [(-1, False), (0, True), (1, True)])
def test_who_was_decreed_and_never_registered_lapses_with_the_grant(days: int, leaves: bool) -> None:
    """On the first day after it, so that the place does not stay taken; not the day before."""
    on = UNTIL + timedelta(days=days)
    case = given(PEKALONGAN, *READY, granted()).when(end_period(on))
    if not leaves:
        case.then()
        return
    (event,) = case.then(ParticipantLapsed)
    assert isinstance(event, ParticipantLapsed)
    assert (event.because, event.effective_on, event.destination) == ("period_ended", UNTIL, "lapsed")
    assert GRANTS in event.basis


@pytest.mark.parametrize(("days", "registers"), [(-1, True), (0, False)])
def test_a_number_after_the_grant_registers_nobody(days: int, registers: bool) -> None:
    """The grant was for months that are over; the refusal rests on its article."""
    asked = register(on=UNTIL + timedelta(days=days))
    case = given(law("pekalongan-2025-19", registrar=PAPER), *READY, granted()).when(asked)
    if registers:
        case.then(ParticipantRegistered)
    else:
        case.refused("law", "The grant ended before", GRANTS)
