"""The two regulations as loaded: provisions cited, acts spoken of, every part in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import CHECKED
from lifecycle.domain.profile import Profile
from lifecycle.domain.rates import Contributions
from lifecycle.domain.rules import ListedInAny
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
    assert all(act in profile.acts for gap in profile.unset.values() for act in gap.opens)


def test_every_criterion_binds_at_one_step(profile: Profile) -> None:
    """No rule is forgotten by the checks and none is asked for twice."""
    judged = [rule for check in profile.checks for rule in check.judges]
    assert sorted(judged) == sorted(rule.id for rule in profile.rules)


def test_every_step_has_an_event(profile: Profile) -> None:
    """A step that nothing records could never be passed."""
    assert {check.step for check in profile.checks} <= set(CHECKED)


def test_a_check_confirms_what_a_list_holds(profile: Profile) -> None:
    """A field no sheet has could never change, so nothing would rest on it."""
    columns = {column.field for column in profile.sheets.proposal}
    assert all(set(check.confirms) <= columns for check in profile.checks)


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
    for rule in (*profile.rules, *profile.priority):
        asked = rule.data_sets if isinstance(rule, ListedInAny) else (getattr(rule, "fact", "nik"),)
        assert set(asked) <= columns


@pytest.mark.parametrize(("slug", "count", "known"), [(SLUGS[0], 27, "Cilongok"), (SLUGS[1], 29, "Anyar")])
def test_the_kecamatan_are_those_of_the_regency(slug: str, count: int, known: str) -> None:
    """Every kecamatan is known by its official name, whatever else it is known by."""
    spellings = kecamatan_of(load(slug).area)
    assert len(set(spellings.values())) == count
    assert spellings[known] == known
    assert set(spellings.values()) <= set(spellings)
