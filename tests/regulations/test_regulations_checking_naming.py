"""What one part of a regulation calls another is there, and there once."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import CHECKED
from lifecycle.domain.profile import Profile
from lifecycle.regulations.checking import problems
from lifecycle.regulations.loader import parse
from lifecycle.regulations.problems import Place
from lifecycle.regulations.shape import convert
from tests.regulations.mistakes import TEXT, Mistake, prove

ADD_KIND = "Write 'farm_labourer', or add it."
PATHS = "Add it, or write one of: ordinary, by_letter."
OFFICES = "Add it, or write one of: regent, social_affairs, agriculture, carrier."
TWICE = "Take one of the two out, or rename it."
ONE_WORD = "Keep it at one of them."
MISTAKES = [
    Mistake(
        'judges = ["eligibility.listing"]',
        'judges = [\n  "eligibility.listing",\n  "eligibility.listin",\n]',
        '"eligibility.listin"',
        "checks[1].judges[1]",
        "There is no rule 'eligibility.listin'.",
        "Write 'eligibility.listing', or add it.",
    ),
    Mistake(
        'without = ["eligibility.residence"]',
        'without = ["luck"]',
        "without",
        "readings[0].rivals.B.without[0]",
        "There is no rule 'luck'.",
        "Add it, or write one of: eligibility.age, eligibility.residence, eligibility.listing.",
    ),
    Mistake(
        'checks = ["verified"]',
        'checks = ["blessed"]',
        "checks",
        "paths[1].checks[0]",
        "There is no check 'blessed'.",
        "Add it, or write one of: verified, aligned.",
    ),
    Mistake(
        'grounds = ["died"]',
        'grounds = ["bored"]',
        "grounds",
        "paths[1].grounds[0]",
        "There is no ground 'bored'.",
        "Add it, or write one of: died, moved_out.",
    ),
    Mistake(
        'only_paths = ["ordinary"]\nstands',
        'only_paths = ["side"]\nstands',
        "only_paths",
        "funding[1].only_paths[0]",
        "There is no path 'side'.",
        PATHS,
    ),
    Mistake(
        'stands_in_paths = ["by_letter"]',
        'stands_in_paths = ["side"]',
        "stands_in_paths",
        "funding[1].stands_in_paths[0]",
        "There is no path 'side'.",
        PATHS,
    ),
    Mistake(
        'stands_in_for = "APBD"',
        'stands_in_for = "APBN"',
        "stands_in_for",
        "funding[1].stands_in_for",
        "There is no source of funds 'APBN'.",
        "Write 'APBD', or add it.",
    ),
    Mistake(
        'only_paths = ["ordinary", "by_letter"]',
        'only_paths = ["ordinary", "side"]',
        "only_paths",
        "programmes[0].only_paths[1]",
        "There is no path 'side'.",
        PATHS,
    ),
    Mistake(
        'only_paths = ["ordinary"]\nrules',
        'only_paths = ["side"]\nrules',
        "only_paths",
        "rules[3].only_paths[0]",
        "There is no path 'side'.",
        PATHS,
    ),
    Mistake(
        'only_kinds = ["farm_labourer"]',
        'only_kinds = ["farm_labour"]',
        "only_kinds",
        "rules[2].only_kinds[0]",
        "There is no kind of work 'farm_labour'.",
        ADD_KIND,
    ),
    Mistake(
        'path = "by_letter"\ncollector',
        'path = "side"\ncollector',
        "path",
        "kinds[1].path",
        "There is no path 'side'.",
        PATHS,
    ),
    Mistake(
        'path = "by_letter"\nkinds', 'path = "side"\nkinds', "path", "letter.path", "There is no path 'side'.", PATHS
    ),
    Mistake(
        'kinds = ["volunteer"]',
        'kinds = ["farm_labourers"]',
        "kinds",
        "letter.kinds[0]",
        "There is no kind of work 'farm_labourers'.",
        ADD_KIND,
    ),
    Mistake(
        'collector = "agriculture"',
        'collector = "forestry"',
        "collector",
        "kinds[0].collector",
        "There is no office 'forestry'.",
        OFFICES,
    ),
    Mistake(
        'twice a year"\noffice = "social_affairs"',
        'twice a year"\noffice = "forestry"',
        "office",
        "duties[0].office",
        "There is no office 'forestry'.",
        OFFICES,
    ),
    Mistake(
        'decree = { office = "regent"',
        'decree = { office = "palace"',
        "decree",
        "acts.decree.office",
        "There is no office 'palace'.",
        OFFICES,
    ),
    Mistake(
        'step = "aligned"\noffice = "social_affairs"',
        'step = "aligned"\noffice = "palace"',
        "office",
        "checks[1].office",
        "There is no office 'palace'.",
        OFFICES,
    ),
    Mistake(
        'opens = ["verify_bill"]',
        'opens = ["verify_bill", "verify_bills"]',
        "opens",
        "unset.bill_verifier.opens[1]",
        "There is no act or check 'verify_bills'.",
        "Write 'verify_bill', or add it.",
    ),
    Mistake(
        'step = "aligned"',
        'step = "blessed"',
        "step",
        "checks[1].step",
        "No event records the step 'blessed'.",
        f"Write one of: {', '.join(CHECKED)}.",
    ),
    Mistake(
        'judges = ["eligibility.residence", ',
        "judges = [",
        "[[rules]]",
        "rules[2]",
        "No check judges the rule 'eligibility.residence'.",
        "Add it to the `judges` of a check, or say `judged_at`.",
    ),
    Mistake('code = "DBHCHT"', 'code = "APBD"', "code", "funding[1].code", "'APBD' is there before.", TWICE),
    Mistake('code = "moved_out"', 'code = "died"', "code", "grounds[1].code", "'died' is there before.", TWICE),
    Mistake(
        'field = "name"',
        'field = "nik"',
        "{ field",
        "sheets.proposal[1].field",
        "'nik' is there before.",
        TWICE,
    ),
    Mistake(
        'field = "status"',
        'field = "name"',
        "{ field",
        "sheets.update[0].field",
        "'name' is there before.",
        TWICE,
    ),
    Mistake(
        'labels = ["STATUS"]',
        'labels = ["STATUS", "Nama"]',
        "{ field",
        "sheets.update[0].labels",
        "The word 'nama' means two things.",
        ONE_WORD,
    ),
    Mistake(
        'labels = ["buruh pertanian"]',
        'labels = ["relawan sosial"]',
        "[[kinds]]",
        "kinds[1].labels",
        "The word 'relawan sosial' means two things.",
        ONE_WORD,
    ),
]
OWN: list[tuple[Place, str]] = [
    (("checks",), "step"),
    (("funding",), "code"),
    (("grounds",), "code"),
    (("kinds",), "code"),
    (("paths",), "code"),
    (("readings",), "id"),
    (("sheets", "proposal"), "field"),
    (("sheets", "registration"), "field"),
    (("sheets", "bill"), "field"),
    (("sheets", "update"), "field"),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.key)
def test_a_name_that_leads_nowhere_is_told_with_line_key_and_cure(mistake: Mistake) -> None:
    """One mistake a file, and nothing else is told of it."""
    prove(mistake)


@pytest.mark.parametrize(("place", "name"), OWN)
def test_a_name_is_given_once(place: Place, name: str) -> None:
    """In every list whose items are called by name."""
    raw: Any = msgspec.toml.decode(TEXT)
    part = raw
    for key in place:
        part = part[key]
    part.append(part[0])
    again = (*place, len(part) - 1, name)
    found = problems(convert(raw, Profile))
    assert (again, TWICE) in [(problem.place, problem.cure) for problem in found]


def test_a_rule_on_the_day_of_the_proposal_is_judged_by_a_check_too() -> None:
    """A proposal only warns: without a check that judges it, the rule would turn nobody away."""
    profile = parse("contoh.toml", TEXT.encode())
    rule = next(rule for rule in profile.rules if rule.judged_at == "check")
    asked = msgspec.structs.replace(rule, id="eligibility.new", judged_at="proposal")
    (found,) = problems(msgspec.structs.replace(profile, rules=(*profile.rules, asked)))
    assert found.what == "No check judges the rule 'eligibility.new'."
