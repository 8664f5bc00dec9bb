"""What the scenarios show, held against the law: tags name provisions, and every cited provision is shown.

That a tag is cited by an event or a refusal of its scenario is seen to where scenarios are played (``shown.py``).
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from pytest_bdd.feature import get_features
from pytest_bdd.parser import ScenarioTemplate

from lifecycle.regulations.loader import load, slugs
from tests.scenarios.shown import AT_THEIR_WORD

FOLDER = Path(__file__).parents[2] / "scenarios"
PROVISION = re.compile(rf"({'|'.join(slugs())})/p[0-9]+(/a[0-9]+|/n[0-9]+)?(/[a-z](/[0-9]+)?)?")
SCENARIOS: list[ScenarioTemplate] = [
    scenario for feature in get_features([str(FOLDER)]) for scenario in feature.scenarios.values()
]
TAGS = {tag for scenario in SCENARIOS for tag in scenario.tags | scenario.feature.tags}


def test_scenarios_name_the_provisions_they_show() -> None:
    """No scenario is without a tag, and every tag is the id of a provision of a regulation there is."""
    assert [scenario.name for scenario in SCENARIOS if not scenario.tags | scenario.feature.tags] == []
    assert sorted(tag for tag in TAGS if not PROVISION.fullmatch(tag)) == []


@pytest.mark.parametrize("slug", slugs())
def test_every_provision_a_regulation_cites_is_shown(slug: str) -> None:
    """What decides anything is in a scenario, by itself or with the provision it is part of."""
    law = msgspec.to_builtins(load(slug))
    del law["sheets"]
    cited = set(re.findall(rf"{slug}/p[0-9a-z/]+", repr(law)))
    assert sorted(one for one in cited if not shown(one)) == []


def test_features_that_are_taken_at_their_word_are_there() -> None:
    """The list holds no feature that has gone."""
    assert {*AT_THEIR_WORD} <= {file.stem for file in FOLDER.glob("*.feature")}


def shown(provision: str) -> bool:
    """Whether a scenario is tagged with it, or with the article or paragraph it stands in."""
    parts = provision.split("/")
    return any("/".join(parts[:end]) in TAGS for end in range(2, len(parts) + 1))


def test_every_feature_says_first_what_it_shows() -> None:
    """A feature begins with its language and one comment line in English."""
    for file in FOLDER.glob("*.feature"):
        language, comment, *_ = file.read_text(encoding="utf-8").splitlines()
        assert language == "# language: id"
        assert comment.startswith("# ")
