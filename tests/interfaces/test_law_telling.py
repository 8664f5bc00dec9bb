"""A regulation as a person reads it: nothing of the file is left out."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from lifecycle.domain.profile import Period, Profile, Reading, Rival
from lifecycle.interfaces.law import course, keeping, offices, reference, telling
from lifecycle.interfaces.law.content import Line
from lifecycle.interfaces.law.criteria import name
from lifecycle.interfaces.law.documents import regulation
from lifecycle.regulations.loader import load, slugs

PROFILES = [load(slug) for slug in slugs()]
BANYUMAS = load("banyumas-2025-2")
CITE = ("banyumas-2025-2/p8/a1",)
EVERY = pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.slug)
_replace = msgspec.structs.replace


def lines(profile: Profile) -> Iterator[tuple[str, Line]]:
    """Every line with the title it stands under."""
    for section in telling.sections(profile):
        for part in section.parts:
            yield from ((section.title, line) for line in part.lines)


def under(profile: Profile, title: str) -> list[Line]:
    """The lines under a title."""
    return [line for at, line in lines(profile) if at == title]


@EVERY
def test_nothing_of_the_file_is_left_out(profile: Profile) -> None:
    """Every criterion, ground, source, silence, fault, duty and term has its line."""
    heads = {(title, line.head) for title, line in lines(profile)}
    assert {("Criteria", name(rule)) for rule in profile.rules} <= heads
    assert {("Priority", name(rule)) for rule in profile.priority} <= heads
    assert {("Grounds on which it ends", ground.name) for ground in profile.grounds} <= heads
    assert {("Funds", source.code) for source in profile.funding} <= heads
    assert {("Terms", one.term) for one in profile.definitions} <= heads
    assert len(under(profile, "Faults of the text, and how they are read")) == len(profile.readings)
    assert len(under(profile, "Duties beside the cases")) == len(profile.duties)


@EVERY
def test_every_kind_of_work_is_named_with_its_letter(profile: Profile) -> None:
    """Under the office that collects its data."""
    told = " ".join(line.text for line in under(profile, "Kinds of work, by the office that collects their data"))
    assert [kind.name for kind in profile.kinds if f"{kind.name} (Ps " not in told] == []


@EVERY
def test_every_act_is_told_somewhere(profile: Profile) -> None:
    """As a step, as an act, or as a silence with its cure."""
    told = {line.head.lstrip("0123456789 ") for _, line in lines(profile)}
    told |= {"replace", "terminate", "update", "propose changes"}  # these have sections of their own
    gaps = {f"{offices.said(act)} (silent)" for act in profile.silent}
    assert {offices.said(act) for act in profile.acts} | gaps <= told


@EVERY
def test_every_step_has_its_place_in_the_order(profile: Profile) -> None:
    """Numbered from the proposal to the registration; then cover."""
    for part in next(
        section for section in telling.sections(profile) if section.title == "From proposal to cover"
    ).parts:
        numbered = [line.head.partition(" ") for line in part.lines[:-1]]
        assert [int(at) for at, _, _ in numbered] == [*range(1, len(numbered) + 1)]
        assert [numbered[0][2], numbered[-2][2], numbered[-1][2]] == ["propose", "decree", "register"]
        assert part.lines[-1].head == "cover starts"


@EVERY
def test_a_program_reads_the_whole_profile_and_every_citation(profile: Profile) -> None:
    """As one document."""
    document = regulation(profile)
    assert msgspec.convert(document["profile"], Profile).rules == profile.rules
    assert document["citations"][profile.cite[0]].startswith("Pasal ")
    assert {cite for rule in profile.rules for cite in rule.cite} <= set(document["citations"])
    assert {kind.cite for kind in profile.kinds} <= set(document["citations"])


@pytest.mark.parametrize(
    ("period", "told"),
    [
        (Period("open", CITE), "no end but on one of the grounds"),
        (Period("unset", CITE), "not stated: ends by time only where the decree names an end"),
        (Period("plan", CITE), "the period of the budget plan"),
        (Period("year", CITE), "ends with the calendar year"),
        (Period("months", CITE, from_months=6), "6 months or more, whole months named in the decree"),
        (
            Period("months", CITE, from_months=6, through_months=12),
            "6 through 12 months, whole months named in the decree",
        ),
    ],
)
def test_every_rule_of_a_period_has_words(period: Period, told: str) -> None:
    """For how long cover is granted."""
    assert [line.text for line in course.period(_replace(BANYUMAS, period=period))] == [told]


def test_an_extension_names_who_grants_it() -> None:
    """Where a period may be extended."""
    acts = BANYUMAS.acts | {"extend": _replace(BANYUMAS.acts["terminate"])}
    extended = _replace(BANYUMAS, period=Period("plan", CITE, extend_cite=CITE), acts=acts, silent={}, unset={})
    assert course.period(extended)[1].text == "a period may be extended: Perangkat Daerah bidang sosial"


def test_a_decision_of_open_form_is_told_as_one() -> None:
    """It is no Keputusan Bupati."""
    assert course.decided(BANYUMAS).text == "Bupati Banyumas"
    assert "form the text leaves open" in course.decided(_replace(BANYUMAS, decided_by="decision")).text


def test_a_reading_says_which_is_taken_and_which_may_be() -> None:
    """With the reason, and the letters as the file has them."""
    says = {"A": "all", "B": "any", "C": "none"}
    fault = Reading("X-01", "Pasal 7", "H", "No joiner.", says, "A", "It says must.", {"B": Rival(without=("x",))})
    (line,) = reference.readings(_replace(BANYUMAS, readings=(fault,)))
    assert line.head == "X-01 (H)"
    assert line.text.splitlines() == [
        "Pasal 7: No joiner.",
        "A (taken): all",
        "B (a register may be opened under it): any",
        "C: none",
        "Why: It says must.",
    ]


def test_a_source_that_stands_in_says_for_which_and_where() -> None:
    """As for the palm-oil fund that ran dry."""
    source = _replace(BANYUMAS.funding[0], stands_in_for="DBH_SAWIT", stands_in_paths=("palm_oil",))
    (line, _) = keeping.funding(_replace(BANYUMAS, funding=(source,)))
    assert line.text.splitlines()[1] == "may stand in for DBH_SAWIT on the places of: palm oil"


def test_a_draft_says_so() -> None:
    """It has no day on which it came into force."""
    assert telling.in_force(load("semarang-2025-draft")) == "a draft, for simulation only"
    assert telling.in_force(BANYUMAS) == "in force since 2025-01-06"


def test_the_office_is_named_or_said_where_to_find() -> None:
    """The one of the text, the one of the kind of work, the one collector there is, or one of a paper."""
    gap = _replace(load("serang-2025-59").unset["registrar"], opens=("register",))
    acts = BANYUMAS.acts | {"register": _replace(BANYUMAS.acts["register"], office=None)}
    open_ = _replace(BANYUMAS, acts=acts, unset={"registrar": gap})
    assert offices.act(BANYUMAS, "propose").text == offices.BY_KIND
    assert offices.act(_replace(BANYUMAS, kinds=BANYUMAS.kinds[:1]), "propose").text.endswith("perdagangan")
    assert offices.act(open_, "register").text == f"{offices.BY_PAPER}; waits for a paper that settles “registrar”"
