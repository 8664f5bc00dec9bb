"""The words for what a regulation decides one way or the other: each way says its own."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from lifecycle.domain.profile import Duty, Profile, Programme
from lifecycle.interfaces.law import course, keeping, offices, reference
from lifecycle.interfaces.law.content import Line
from lifecycle.regulations.loader import load

BANYUMAS = load("banyumas-2025-2")
CITE = ("banyumas-2025-2/p8/a1",)
_replace = msgspec.structs.replace


def texts(lines: Sequence[Line]) -> list[str]:
    """What is said, without where."""
    return [line.text for line in lines]


def ground(decree_cite: tuple[str, ...]) -> Profile:
    """Banyumas with one ground."""
    return _replace(BANYUMAS, grounds=(_replace(BANYUMAS.grounds[0], evidence="a paper", decree_cite=decree_cite),))


def test_a_ground_says_whether_a_decree_decides_it() -> None:
    """A death ends as a fact."""
    assert texts(course.grounds(ground(CITE))) == ["decided by a change decree\nshown by a paper"]
    assert texts(course.grounds(ground(()))) == ["ends as a fact, without a decree\nshown by a paper"]


@pytest.mark.parametrize(("allowed", "told"), [(True, "may be proposed"), (False, "may not be proposed")])
def test_it_is_said_whether_a_person_may_come_back(allowed: bool, told: str) -> None:
    """Either way with the provision."""
    profile = _replace(BANYUMAS, re_proposal=_replace(BANYUMAS.re_proposal, allowed=allowed))
    (line,) = course.coming_back(profile)
    assert line.text.startswith(told)
    assert line.cite


@pytest.mark.parametrize(("must", "told"), [(True, "every difference must be"), (False, "a difference may be")])
def test_it_is_said_whether_a_difference_must_be_proposed(must: bool, told: str) -> None:
    """The word of the text that divides Banyumas from Semarang."""
    assert BANYUMAS.update
    lines = keeping.update(_replace(BANYUMAS, update=_replace(BANYUMAS.update, must_propose=must)))
    assert lines[1].text.startswith(told)


@pytest.mark.parametrize(("months", "told"), [(6, "every 6 months, or as needed; "), (None, "as needed; ")])
def test_it_is_said_how_often_data_are_updated(months: int | None, told: str) -> None:
    """By interval, or as needed alone, and with whom."""
    assert BANYUMAS.update
    lines = keeping.update(_replace(BANYUMAS, update=_replace(BANYUMAS.update, every_months=months)))
    assert lines[0].text.startswith(told)
    assert lines[0].text.endswith("in consultation with: carrier, relevant offices")


def test_a_programme_is_had_or_may_be_had() -> None:
    """And where the text names none, that is said."""
    both = (Programme("JKK", CITE), Programme("JHT", CITE, optional=True))
    assert texts(keeping.programmes(_replace(BANYUMAS, programmes=both))) == ["every participant has it", "may be had"]
    assert texts(keeping.programmes(_replace(BANYUMAS, programmes=()))) == ["not said in the text"]


def test_the_data_a_list_must_have_come_first() -> None:
    """Then what else is read, and the paper that covers a list where one is wanted."""
    required, more, paper = reference.data(_replace(BANYUMAS, batch_document_cite=CITE))
    assert required.text.startswith("NIK (Ps 8(1)a), NAMA (Ps 8(1)b)")
    assert "DTKS (Ps 7(4)d)" in more.text
    assert "NIK" not in more.text
    assert paper.cite == CITE
    assert len(reference.data(_replace(BANYUMAS, batch_document_cite=()))) == 2


def test_a_duty_says_whose_it_is_and_how_often() -> None:
    """As far as the text does."""
    duties = (Duty("Watch.", CITE, "social_affairs", 6), Duty("Report.", CITE), Duty("Guide.", CITE, "Tim"))
    lines = reference.duties(_replace(BANYUMAS, duties=duties))
    assert [(line.head, line.text) for line in lines] == [
        ("Perangkat Daerah bidang sosial", "Watch. (at least every 6 months)"),
        ("nobody is named", "Report."),
        ("Tim", "Guide."),
    ]


@pytest.mark.parametrize(
    ("instead", "told"), [(True, "stands for the decree as well"), (False, "checks and decree stand all the same")]
)
def test_an_assignment_letter_says_what_it_stands_for(instead: bool, told: str) -> None:
    """Under the reading taken."""
    assert BANYUMAS.letter
    (line,) = course.letter(_replace(BANYUMAS, letter=_replace(BANYUMAS.letter, instead_of_decree=instead)))
    assert told in line.text


def test_a_step_that_enters_candidates_in_a_plan_says_so() -> None:
    """No other does."""
    (step, *_) = BANYUMAS.checks
    assert "budget plan" not in offices.check(BANYUMAS, step, "1").text
    assert offices.check(BANYUMAS, _replace(step, plan=True), "1").text.endswith(
        "enters the candidates in a budget plan"
    )
