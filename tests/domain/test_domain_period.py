"""For how long a decree grants cover: months within the bounds of the path, a plan, a year, a last day, or no end."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
import pytest

from lifecycle.domain.events import Event, ParticipantDecreed
from lifecycle.domain.period import Grant, Wanted, granted, months_on
from lifecycle.domain.profile import Period, PeriodRule
from lifecycle.domain.refusals import Refusal, Refused
from tests.domain.given import BOTH, given, law
from tests.domain.moves_situations import ELIGIBLE
from tests.domain.story import LATER, name_in_decree, passed, proposed

PEKALONGAN = law("pekalongan-2025-19")
DECEMBER = date(2025, 12, 1)
PARAGRAPH = {"routine": "pekalongan-2025-19/p12/a4", "incidental": "pekalongan-2025-19/p12/a5"}
MONTHS = """
             0    1        3        4    5    6        12       13
routine      law  law      law      law  law  Decreed  Decreed  law
incidental   law  Decreed  Decreed  law  law  law      law      law
"""


def cells() -> list[tuple[str, int, str]]:
    """(path, months, answer)."""
    head, *lines = (line.split() for line in MONTHS.strip("\n").splitlines())
    return [(line[0], int(months), word) for line in lines for months, word in zip(head, line[1:], strict=True)]


def waiting(path: str) -> tuple[Event, ...]:
    """Checked, and waiting for the decree."""
    first = proposed(path=path, job_kind="farm_labourer", personal=ELIGIBLE)
    return (first, passed("verified"), passed("forwarded"))


@pytest.mark.parametrize(("path", "months", "word"), cells())
def test_months_are_granted_within_the_bounds_of_the_path(path: str, months: int, word: str) -> None:
    """Six through twelve for routine aid, one through three for incidental aid; the paragraph is in the basis."""
    asked = msgspec.structs.replace(name_in_decree(), period=Wanted(months=months))
    answer = given(PEKALONGAN, *waiting(path)).when(asked)
    assert answer.word == word
    if answer.refusal:
        answer.refused("law", f"not for {months}", PARAGRAPH[path], "PKL-05")
        return
    (event,) = answer.then(ParticipantDecreed)
    assert isinstance(event, ParticipantDecreed)
    assert PARAGRAPH[path] in event.basis
    assert (event.months, event.granted_until) == (months, months_on(DECEMBER, months))
    assert given(PEKALONGAN, *waiting(path), event).state.granted_until == event.granted_until


def test_a_decree_without_months_is_refused_where_the_law_asks_for_them() -> None:
    """A last day does not stand for them, nor beside them."""
    a_day = date(2026, 5, 31)
    cases = ((Wanted(), "names none"), (Wanted(last_day=a_day), "not until a day"), (Wanted(6, None, a_day), "a day"))
    for wanted, said in cases:
        asked = msgspec.structs.replace(name_in_decree(), period=wanted)
        given(PEKALONGAN, *waiting("routine")).when(asked).refused("law", said, PARAGRAPH["routine"])


def period(rule: PeriodRule) -> Period:
    """A period of this kind, of one through three months where it is one of months."""
    return Period(rule, ("x",), ("D-1",), through_months=3 if rule == "months" else None)


def refused(rule: PeriodRule, wanted: Wanted, on: date = LATER) -> Refusal:
    """The refusal of a grant."""
    with pytest.raises(Refused) as caught:
        granted(period(rule), wanted, on)
    return caught.value.refusal


@pytest.mark.parametrize(
    ("first", "until"),
    [(None, date(2026, 2, 1)), (DECEMBER, date(2026, 2, 1)), (date(2026, 1, 1), date(2026, 3, 1))],
)
def test_months_count_from_the_month_of_the_decree_or_a_later_one(first: date | None, until: date) -> None:
    """Whole months: the grant ends with the last of them."""
    assert granted(period("months"), Wanted(2, first), LATER) == Grant(2, until)


def test_months_do_not_begin_before_the_decree() -> None:
    """No month is granted that was over."""
    assert refused("months", Wanted(2, date(2025, 11, 1))).reason == "order"


@pytest.mark.parametrize("rule", ["open", "unset", "plan"])
@pytest.mark.parametrize(("days", "grants"), [(-1, False), (0, True), (1, True)])
def test_a_last_day_lies_not_before_the_decree(rule: PeriodRule, days: int, grants: bool) -> None:
    """The day of the decree itself is granted; what is granted ends with the last day."""
    last = LATER + timedelta(days=days)
    if grants:
        assert granted(period(rule), Wanted(last_day=last), LATER) == Grant(until=last + timedelta(days=1))
    else:
        assert refused(rule, Wanted(last_day=last)).reason == "order"


@pytest.mark.parametrize("rule", ["open", "unset"])
def test_without_a_last_day_there_is_no_end(rule: PeriodRule) -> None:
    """The law sets none, and neither does the decree."""
    assert granted(period(rule), Wanted(), LATER) == Grant()


@pytest.mark.parametrize("rule", ["open", "unset", "plan", "year"])
def test_months_are_granted_only_where_the_law_knows_them(rule: PeriodRule) -> None:
    """Elsewhere a decree names a last day; the refusal quotes what the law says of the period."""
    refusal = refused(rule, Wanted(months=2))
    assert (refusal.reason, refusal.basis, refusal.reading) == ("law", ("x",), ("D-1",))


def test_a_plan_says_until_when() -> None:
    """Where the budget plan grants the period, a decree without its last day is refused."""
    refusal = refused("plan", Wanted())
    assert (refusal.reason, refusal.basis) == ("law", ("x",))
    assert "--until" in refusal.cure


@pytest.mark.parametrize("on", [date(2025, 1, 1), LATER, date(2025, 12, 31)])
def test_a_year_ends_with_the_year_of_the_decree(on: date) -> None:
    """Also on its last day; a last day the decree names is not asked for."""
    assert granted(period("year"), Wanted(), on) == Grant(until=date(2026, 1, 1))
    assert granted(period("year"), Wanted(last_day=date(2026, 5, 31)), on) == Grant(until=date(2026, 1, 1))


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(("last", "until"), [(None, None), (date(2026, 5, 31), date(2026, 6, 1))])
def test_what_a_decree_names_is_on_record(name: str, last: date | None, until: date | None) -> None:
    """No end where it names none; the day after the last day where it names one."""
    steps = [passed(check.step) for check in BOTH[name].profile.checks]
    asked = msgspec.structs.replace(name_in_decree(), period=Wanted(last_day=last))
    (event,) = given(BOTH[name], proposed(), *steps).when(asked).then(ParticipantDecreed)
    assert isinstance(event, ParticipantDecreed)
    assert (event.months, event.granted_until) == (None, until)


@pytest.mark.parametrize(
    ("since", "months", "until"),
    [
        (DECEMBER, 0, DECEMBER),
        (DECEMBER, 1, date(2026, 1, 1)),
        (DECEMBER, 13, date(2027, 1, 1)),
        (date(2026, 1, 16), 1, date(2026, 2, 16)),
        (date(2026, 1, 31), 1, date(2026, 3, 1)),
        (date(2026, 1, 31), 2, date(2026, 3, 31)),
    ],
)
def test_whole_months_on(since: date, months: int, until: date) -> None:
    """The same day of a later month; one that month does not have falls on the first of the next."""
    assert months_on(since, months) == until
