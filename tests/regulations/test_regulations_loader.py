"""A regulation file that cannot be used is refused with file, key, what is wrong and the cure."""

from __future__ import annotations

from importlib.resources import files

import pytest

from lifecycle.regulations.loader import BadProfile, parse

BANYUMAS = (files("lifecycle.regulations") / "banyumas-2025-2.toml").read_text(encoding="utf-8")
SERANG = (files("lifecycle.regulations") / "serang-2025-59.toml").read_text(encoding="utf-8")


def message(text: str) -> str:
    """What a person is told of this file."""
    with pytest.raises(BadProfile) as caught:
        parse("kota.toml", text.encode())
    return str(caught.value)


def changed(old: str, new: str, text: str = BANYUMAS) -> str:
    """The file with one passage changed."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


@pytest.mark.parametrize("text", [BANYUMAS, SERANG])
def test_the_files_as_they_are_can_be_used(text: str) -> None:
    """The ground the other tests stand on."""
    assert parse("kota.toml", text.encode()).title.startswith("Peraturan Bupati")


@pytest.mark.parametrize(
    ("old", "new", "key", "what"),
    [
        ('slug = "', 'colour = "red"\nslug = "', "", "unknown field `colour`"),
        ('data_sets = ["dtks", "p3ke"]', 'data_sets = ["dtks"]\nweight = 2', "$.rules[2]", "unknown field `weight`"),
        (
            'cite = ["banyumas-2025-2/p7/a4/e"]\nreading = ["BMS-02"',
            'reading = ["BMS-02"',
            "$.rules[3]",
            "field `cite`",
        ),
        ('kind = "never_aided_here"\nfrom = 2025-01-06', 'kind = "never_aided_here"', "$.rules[3]", "field `from`"),
        ('kind = "never_aided_here"', 'kind = "seldom_aided"', "$.rules[3].kind", "'seldom_aided'"),
        ('fact = "wage_worker"\nexpected = false', 'fact = "wage_worker"\nexpected = "no"', "$.rules[4]", "`bool`"),
        ("before_years = 65\n", "", "$.rules[1]", "field `before_years`"),
        ("in_force_from = 2025-01-06", 'in_force_from = "soon"', "$.in_force_from", "`date | null`"),
        ("needs_decree = true", "needs_decree = true\nneeds_luck = true", "$.kinds[10]", "unknown field `needs_luck`"),
        ('rule = "number_issued"', 'rule = "on_tuesday"', "$.start.rule", "'on_tuesday'"),
        ("[replacement]\ncite", "[replacement]\nsite", "$.replacement", "unknown field `site`"),
        ('[[rules]]\nid = "eligibility.residence"', "[[rules]\nid = 1", "", "kota.toml"),
    ],
    ids=lambda value: value if value.startswith("$") else None,
)
def test_a_slip_of_the_pen_names_file_key_and_where_the_format_is(old: str, new: str, key: str, what: str) -> None:
    """Unknown, missing, undated, of the wrong kind: each says where it stands and where to look the format up."""
    told = message(changed(old, new))
    assert told.startswith("kota.toml: ")
    assert key in told
    assert what in told
    assert "See the format in lifecycle/regulations/__init__.py" in told


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'report_death = { office = "social_affairs", role = "updater", cite = ["banyumas-2025-2/p9/a1"] }\n',
            "",
            "act 'report_death' is neither in [acts] nor in [silent]; say who may do it or that the text is silent.",
        ),
        (
            'propose = { role = "collector", cite = ["banyumas-2025-2/p8/a1"] }\n',
            "",
            "act 'propose' is neither in [acts] nor in [silent]; say who may do it or that the text is silent.",
        ),
        (
            'decree = { office = "regent"',
            'decree = { office = "palace"',
            "acts.decree: office 'palace' with role 'signer' is not in [offices]; add it there.",
        ),
        (
            'register = { office = "carrier", role = "registrar"',
            'register = { office = "carrier", role = "doorman"',
            "acts.register: office 'carrier' with role 'doorman' is not in [offices]; add it there.",
        ),
        (
            'collector = "agriculture"',
            'collector = "forestry"',
            "kinds.farm_labourer: office 'forestry' with role 'collector' is not in [offices]; add it there.",
        ),
        (
            'step = "aligned"\noffice = "social_affairs"',
            'step = "aligned"\noffice = "nowhere"',
            "checks.aligned: office 'nowhere' with role 'verifier' is not in [offices]; add it there.",
        ),
        (
            'judges = ["eligibility.listing"]',
            'judges = ["eligibility.luck"]',
            "checks.aligned: no rule 'eligibility.luck'; add it or take it out.",
        ),
        (
            'step = "aligned"',
            'step = "blessed"',
            "checks.blessed: no event records this step; use one of: list_determined, verified, validated, aligned.",
        ),
        (
            'data_sets = ["dtks", "p3ke"]\ncite = ["banyumas-2025-2/p7/a4/d"]',
            'data_sets = ["dtks", "p3ke"]\ncite = []',
            "rules.eligibility.listing: no provision is cited; every rule is cited.",
        ),
        (
            'cite = ["banyumas-2025-2/p11/a1/b"]',
            "cite = []",
            "grounds.moved_out: no provision is cited; every rule is cited.",
        ),
        (
            'rule = "number_issued"\ncite = ["banyumas-2025-2/p10/a3"]',
            'rule = "number_issued"\ncite = []',
            "start: no provision is cited; every rule is cited.",
        ),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_with_its_cure(old: str, new: str, told: str) -> None:
    """Acts, offices, roles, rules, steps and citations must hold together."""
    assert message(changed(old, new)) == f"kota.toml: {told}"


@pytest.mark.parametrize("gap", ["silent.terminate", "unset.registrar"])
def test_a_gap_is_cited_too(gap: str) -> None:
    """What the text does not say is a finding with a place in the text."""
    head, tail = SERANG.split(f"[{gap}]\n")
    what, rest = tail.split("cite = ", 1)
    uncited = f"{head}[{gap}]\n{what}cite = []{rest[rest.index(chr(10)) :]}"
    assert message(uncited) == f"kota.toml: {gap}: no provision is cited; every rule is cited."
