"""The two regulations as loaded: provisions cited, acts spoken of, and what an official would check by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import CHECKED
from lifecycle.domain.profile import Profile
from lifecycle.domain.rates import Contributions
from lifecycle.domain.rules import AgeBefore, AgeThrough, ListedInAny, NumberFromThrough
from lifecycle.regulations.areas import kecamatan_of
from lifecycle.regulations.loader import ACTS, UnknownRegulation, load, slugs

SLUGS = ("banyumas-2025-2", "serang-2025-59")
PROVISION = re.compile(r"(banyumas-2025-2|serang-2025-59)/p\d+(/[a-z0-9]+)*")
READING = re.compile(r"(BMS|SRG)-\d\d")
SETTLED_ELSEWHERE = {"change", "job_kind"}
"""Acts a decree may carry out: they need no office of their own."""


@pytest.fixture(params=SLUGS)
def profile(request: pytest.FixtureRequest) -> Profile:
    """Each regulation in turn."""
    return load(request.param)


def cited(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """(key, id) for everything under a key that holds provision ids or reading ids."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from cited(inner, name)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from cited(inner, key)
    elif isinstance(value, str) and (key.endswith("cite") or key == "reading"):
        yield key, value


def test_the_regulations_are_these() -> None:
    """A regulation is a file in the folder; these are there."""
    assert set(SLUGS) <= set(slugs())


def test_a_regulation_nobody_wrote_is_unknown() -> None:
    """The message lists the ones there are."""
    with pytest.raises(UnknownRegulation, match=r"no regulation 'atlantis-1'.\n  Known: .*banyumas-2025-2"):
        load("atlantis-1")


def test_every_provision_id_is_well_formed_and_its_own(profile: Profile) -> None:
    """Article, paragraph, letter, number; a regulation cites itself and its own defects, never a neighbour."""
    own = msgspec.structs.replace(profile, contributions=Contributions())
    ids = list(cited(msgspec.to_builtins(own)))
    assert len(ids) >= 100
    for key, text in ids:
        assert (READING if key == "reading" else PROVISION).fullmatch(text), (key, text)
        assert text.startswith((profile.slug, {"banyumas-2025-2": "BMS", "serang-2025-59": "SRG"}[profile.slug]))


def test_an_act_has_somebody_who_may_do_it_or_is_silent(profile: Profile) -> None:
    """Each act is in one of the two places, and in one only."""
    assert not set(profile.acts) & set(profile.silent)
    assert set(profile.acts) | set(profile.silent) | SETTLED_ELSEWHERE == set(ACTS) | SETTLED_ELSEWHERE


def test_silence_and_grounds_agree(profile: Profile) -> None:
    """Whoever may end or replace has grounds and a rule for it; whoever is silent has neither."""
    assert bool(profile.grounds) == ("terminate" in profile.acts)
    assert bool(profile.replacement) == ("replace" in profile.acts)


def test_what_is_unset_is_opened_by_an_act(profile: Profile) -> None:
    """A parameter an instrument can settle names the act it makes possible."""
    assert all(gap.opened_by in profile.acts for gap in profile.unset.values())


def test_every_criterion_binds_at_one_step(profile: Profile) -> None:
    """No rule is forgotten by the checks and none is asked for twice."""
    judged = [rule for check in profile.checks for rule in check.judges]
    assert sorted(judged) == sorted(rule.id for rule in profile.rules)


def test_every_step_has_an_event(profile: Profile) -> None:
    """A step that nothing records could never be passed."""
    assert {check.step for check in profile.checks} <= set(CHECKED)


def test_rules_are_for_kinds_there_are(profile: Profile) -> None:
    """``only_kinds`` names kinds of this regulation."""
    kinds = {kind.code for kind in profile.kinds}
    assert all(set(rule.only_kinds) <= kinds for rule in profile.rules)


def test_a_kind_is_listed_once(profile: Profile) -> None:
    """Codes and spellings are those of one kind each."""
    codes = [kind.code for kind in profile.kinds]
    words = [word.lower() for kind in profile.kinds for word in {kind.name.lower(), *map(str.lower, kind.labels)}]
    assert len(codes) == len(set(codes))
    assert len(words) == len(set(words))


def test_a_header_means_one_column(profile: Profile) -> None:
    """No two columns of a sheet go by the same header, so no cell is read twice."""
    sheets = profile.sheets
    for sheet in (sheets.proposal, sheets.registration, sheets.bill, (*sheets.proposal, *sheets.update)):
        labels = [label for column in sheet for label in column.labels]
        assert len(labels) == len(set(labels))


def test_the_rules_ask_for_facts_a_sheet_can_show(profile: Profile) -> None:
    """Every fact a criterion reads has a column in the list of candidates."""
    columns = {column.field for column in profile.sheets.proposal}
    for rule in profile.rules:
        asked = rule.data_sets if isinstance(rule, ListedInAny) else (getattr(rule, "fact", "nik"),)
        assert set(asked) <= columns


@pytest.mark.parametrize(("slug", "count", "known"), [(SLUGS[0], 27, "Cilongok"), (SLUGS[1], 29, "Anyar")])
def test_the_kecamatan_are_those_of_the_regency(slug: str, count: int, known: str) -> None:
    """Every kecamatan is known by its official name, whatever else it is known by."""
    spellings = kecamatan_of(load(slug).area)
    assert len(set(spellings.values())) == count
    assert spellings[known] == known
    assert set(spellings.values()) <= set(spellings)


BANYUMAS_KINDS = """
a palm_sap_tapper              industry_and_trade p8/a2
b farm_labourer                agriculture        p8/a3
c disabled_worker              social_affairs     p8/a4
d social_volunteer             social_affairs     p8/a4
e waste_worker_non_apbd        environment        p8/a5
f livestock_keeper             welfare_division   p8/a6
g driver                       welfare_division   p8/a6
h trader                       welfare_division   p8/a6
i carpenter                    welfare_division   p8/a6
j pedicab_or_horse_cart_driver welfare_division   p8/a6
k other                        welfare_division   p8/a6
"""


def test_banyumas_collects_kind_by_kind() -> None:
    """The eleven kinds of 7(2), letter by letter, each with the office of 8(2)-(6) that collects it."""
    said = [line.split() for line in BANYUMAS_KINDS.strip().splitlines()]
    kinds = [
        [
            kind.cite.rsplit("/", 1)[1],
            kind.code,
            kind.collector,
            *(cite.split("/", 1)[1] for cite in kind.collector_cite),
        ]
        for kind in load("banyumas-2025-2").kinds
    ]
    assert kinds == said


def test_only_the_open_letter_of_banyumas_needs_a_decree() -> None:
    """7(2)k is the only kind that a Keputusan Bupati must name; Serang has none."""
    needing = {slug: [kind.code for kind in load(slug).kinds if kind.needs_decree] for slug in SLUGS}
    assert needing == {"banyumas-2025-2": ["other"], "serang-2025-59": []}


def test_serang_lists_its_kinds_in_three_groups() -> None:
    """20(1)a, b and the fourteen items of c; all collected by the social affairs office on 22(1)."""
    kinds = load("serang-2025-59").kinds
    groups = [kind.cite.removeprefix("serang-2025-59/p20/a1/") for kind in kinds]
    assert list(dict.fromkeys(groups)) == ["a", "b", *(f"c/{number}" for number in range(1, 15))]
    assert {(kind.collector, kind.collector_cite) for kind in kinds} == {("social_affairs", ("serang-2025-59/p22/a1",))}


def test_low_income_is_asked_of_the_third_group_only() -> None:
    """20(1)c says low income; partners, volunteers, athletes and artists (a, b) do not carry the words."""
    serang = load("serang-2025-59")
    (rule,) = [rule for rule in serang.rules if rule.id == "eligibility.low_income"]
    assert set(rule.only_kinds) == {kind.code for kind in serang.kinds if "/a1/c" in kind.cite}


def test_the_ages_are_those_of_the_articles() -> None:
    """Banyumas: 18 until before 65, at the first registration; Serang: 18 through 64, at registration (SRG-01)."""
    (banyumas,) = [rule for rule in load(SLUGS[0]).rules if isinstance(rule, AgeBefore)]
    (serang,) = [rule for rule in load(SLUGS[1]).rules if isinstance(rule, AgeThrough)]
    assert (banyumas.from_years, banyumas.before_years, banyumas.judged_at) == (18, 65, "first_registration")
    assert (serang.from_years, serang.through_years, serang.judged_at) == (18, 64, "registration")
    assert (banyumas.cite, serang.cite[0]) == (("banyumas-2025-2/p7/a4/c",), "serang-2025-59/p21/b")
    assert serang.reading == ("SRG-01",)


def test_the_welfare_tests_are_those_of_the_articles() -> None:
    """Banyumas: DTKS or P3KE, without a bound; Serang: DTSEN decile one to four."""
    (listing,) = [rule for rule in load(SLUGS[0]).rules if isinstance(rule, ListedInAny)]
    (decile,) = [rule for rule in load(SLUGS[1]).rules if isinstance(rule, NumberFromThrough)]
    assert (listing.data_sets, listing.cite) == (("dtks", "p3ke"), ("banyumas-2025-2/p7/a4/d",))
    assert (decile.from_number, decile.through_number, decile.cite) == (1, 4, ("serang-2025-59/p21/d",))


def test_the_steps_are_those_of_the_articles() -> None:
    """Banyumas verifies and aligns at social affairs; in Serang they determine and the civil registry checks."""
    steps = {slug: [(check.step, check.office, check.cite[0]) for check in load(slug).checks] for slug in SLUGS}
    assert steps == {
        "banyumas-2025-2": [
            ("verified", "social_affairs", "banyumas-2025-2/p8/a7"),
            ("aligned", "social_affairs", "banyumas-2025-2/p8/a7"),
        ],
        "serang-2025-59": [
            ("list_determined", "social_affairs", "serang-2025-59/p22/a3"),
            ("verified", "civil_registry", "serang-2025-59/p22/a3"),
            ("validated", "civil_registry", "serang-2025-59/p22/a3"),
        ],
    }


def test_the_grounds_of_banyumas_are_the_four_letters() -> None:
    """11(1)a to d; only a death needs no change decree."""
    grounds = {ground.code: (ground.cite, bool(ground.decree_cite)) for ground in load(SLUGS[0]).grounds}
    codes = ["died", "moved_out", "total_disability_work", "no_longer_vulnerable"]
    assert grounds == {
        code: ((f"banyumas-2025-2/p11/a1/{letter}",), letter != "a") for letter, code in zip("abcd", codes, strict=True)
    }


def test_serang_is_silent_where_the_analysis_says_so() -> None:
    """No ending, replacing, changing, updating (SRG-26) or kind by decree; nobody to register or pay (SRG-23)."""
    serang = load(SLUGS[1])
    assert {name: gap.reading for name, gap in serang.silent.items()} == {
        "update": ("SRG-26",),
        "propose_changes": ("SRG-26",),
        "terminate": ("SRG-26",),
        "replace": ("SRG-26",),
        "change": ("SRG-26",),
        "job_kind": ("SRG-18",),
    }
    assert {name: (gap.reading, gap.opened_by) for name, gap in serang.unset.items()} == {
        "registrar": (("SRG-23",), "register"),
        "bill_verifier": (("SRG-23",), "verify_bill"),
        "payer": (("SRG-23",), "request_payment"),
    }
    assert (load(SLUGS[0]).silent, load(SLUGS[0]).unset) == ({}, {})


def test_when_and_how_each_regulation_starts() -> None:
    """The day of force, the start of cover, the berita acara, and who may come back."""
    banyumas, serang = map(load, SLUGS)
    assert (banyumas.in_force_from, serang.in_force_from) == (date(2025, 1, 6), date(2025, 10, 28))
    assert (banyumas.start.rule, serang.start.rule) == ("number_issued", "registered_and_paid")
    assert (banyumas.start.cite, serang.start.reading) == (("banyumas-2025-2/p10/a3",), ("SRG-09",))
    assert (banyumas.batch_document_cite, serang.batch_document_cite) == ((), ("serang-2025-59/p24/a2/c",))
    assert (banyumas.re_proposal.allowed, serang.re_proposal.allowed) == (False, True)
    assert {banyumas.status, serang.status} == {"in_force"}
