"""Article by article, what an official would check by hand in the two regulations."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.rules import AgeBefore, AgeThrough, BelowMinimumWage, ListedInAny, NoPublicAid, NumberFromThrough
from lifecycle.regulations.loader import load

SLUGS = ("banyumas-2025-2", "serang-2025-59")

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
    assert banyumas.cite == ("banyumas-2025-2/p7/a4", "banyumas-2025-2/p7/a4/c")
    assert serang.cite == tuple(f"serang-2025-59/{part}" for part in ("p21", "p21/b", "p19/a2", "p19/a2/a"))
    assert serang.reading == ("SRG-01", "SRG-02", "SRG-11", "SRG-24")


def test_the_welfare_tests_are_those_of_the_articles() -> None:
    """Banyumas: DTKS or P3KE, without a bound; Serang: DTSEN decile one to four."""
    (listing,) = [rule for rule in load(SLUGS[0]).rules if isinstance(rule, ListedInAny)]
    (decile,) = [rule for rule in load(SLUGS[1]).rules if isinstance(rule, NumberFromThrough)]
    assert (listing.data_sets, listing.cite[-1]) == (("dtks", "p3ke"), "banyumas-2025-2/p7/a4/d")
    assert (decile.from_number, decile.through_number, decile.cite[-1]) == (1, 4, "serang-2025-59/p21/d")


def test_the_tests_of_money_are_those_of_the_articles() -> None:
    """Serang: no aid now from any of four budgets (21f); Banyumas: kind k earns less than the minimum wage (7(3)b)."""
    (aid,) = [rule for rule in load(SLUGS[1]).rules if isinstance(rule, NoPublicAid)]
    (wage,) = [rule for rule in load(SLUGS[0]).rules if isinstance(rule, BelowMinimumWage)]
    assert (aid.sources, aid.judged_at) == (("APBN", "APBD_PROVINCE", "APBD", "APBDES"), "registration")
    assert (wage.fact, wage.only_kinds, wage.cite[-1]) == ("below_minimum_wage", ("other",), "banyumas-2025-2/p7/a3/b")


def test_what_binds_when_registered_is_asked_again_that_day() -> None:
    """Serang: age, aid and cover; Banyumas: age and earlier aid, at the first registration."""
    later = {
        slug: {rule.id: rule.judged_at for rule in load(slug).rules if rule.judged_at != "check"} for slug in SLUGS
    }
    assert later == {
        "banyumas-2025-2": dict.fromkeys(("eligibility.age", "eligibility.never_aided"), "first_registration"),
        "serang-2025-59": dict.fromkeys(
            ("eligibility.age", "eligibility.no_public_aid", "eligibility.not_protected"), "registration"
        ),
    }


def test_the_papers_that_show_a_criterion_are_those_the_text_names() -> None:
    """The identity card in both (7(4)a, 21a), and the data sets of welfare (7(4)d, 21d)."""
    shown = {slug: [rule.id.partition(".")[2] for rule in load(slug).rules if rule.evidence] for slug in SLUGS}
    assert shown == {"banyumas-2025-2": ["residence", "listing"], "serang-2025-59": ["residence", "decile"]}


def test_serang_puts_three_groups_first() -> None:
    """22(2): 60 and over, a disability, dependants at home; the last two are said in the row and never presumed."""
    groups = [(rule.id, rule.cite[-1], getattr(rule, "presumed", None)) for rule in load(SLUGS[1]).priority]
    assert groups == [
        ("priority.age", "serang-2025-59/p22/a2/a", None),
        ("priority.disability", "serang-2025-59/p22/a2/b", False),
        ("priority.dependants", "serang-2025-59/p22/a2/c", False),
    ]
    assert load(SLUGS[0]).priority == ()


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
    assert {name: (gap.role, *gap.reading) for name, gap in serang.silent.items()} == {
        "update": ("updater", "SRG-26"),
        "propose_changes": ("head", "SRG-26"),
        "terminate": ("recorder", "SRG-26"),
        "replace": ("recorder", "SRG-26"),
        "change": (None, "SRG-26"),
        "job_kind": (None, "SRG-18"),
        "extend": ("recorder", "SRG-30"),
        "switch_funding": ("quota_officer", "SRG-14"),
    }
    assert {name: (gap.reading, gap.opens, gap.by_kind) for name, gap in serang.unset.items()} == {
        "registrar": (("SRG-23",), ("register",), False),
        "bill_verifier": (("SRG-23",), ("verify_bill",), False),
        "payer": (("SRG-23",), ("request_payment",), False),
    }


def test_banyumas_is_silent_on_prolonging_and_on_changing_the_source_only() -> None:
    """Cover has no end to prolong (11(1)), and no source stands in for another (13)."""
    banyumas = load(SLUGS[0])
    assert {name: gap.role for name, gap in banyumas.silent.items()} == {
        "extend": "updater",
        "switch_funding": "quota_officer",
    }
    assert banyumas.unset == {}


def test_when_and_how_each_regulation_starts() -> None:
    """The day of force, the start of cover, the berita acara, and who may come back."""
    banyumas, serang = map(load, SLUGS)
    assert (banyumas.in_force_from, serang.in_force_from) == (date(2025, 1, 6), date(2025, 10, 28))
    assert (banyumas.start.rule, serang.start.rule) == ("number_issued", "registered_and_paid")
    assert banyumas.start.cite == ("banyumas-2025-2/p10/a3", "banyumas-2025-2/p1/n6")
    assert serang.start.reading == ("SRG-09",)
    assert (banyumas.period.rule, serang.period.rule, serang.period.reading) == ("open", "unset", ("SRG-30",))
    assert (banyumas.batch_document_cite, serang.batch_document_cite) == ((), ("serang-2025-59/p24/a2/c",))
    assert (banyumas.re_proposal.allowed, serang.re_proposal.allowed) == (False, True)
    assert {banyumas.status, serang.status} == {"in_force"}
