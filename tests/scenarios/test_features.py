"""What every feature says of itself: the provisions it shows, and in one line what it is about.

That a tag is cited by an event or a refusal of its scenario is seen to where scenarios are played (``shown.py``).
"""

from __future__ import annotations

from pathlib import Path

from pytest_bdd.feature import get_features

from lifecycle.regulations.provisions import provisions
from tests.scenarios.shown import AT_THEIR_WORD

FOLDER = Path(__file__).parents[2] / "scenarios"
FILES = sorted(FOLDER.rglob("*.feature"))
TAGS = {
    f"{Path(feature.filename).stem}: {scenario.name}": scenario.tags | feature.tags
    for feature in get_features([str(FOLDER)])
    for scenario in feature.scenarios.values()
}


def test_scenarios_name_the_provisions_they_show() -> None:
    """No scenario is without a tag, and every tag is the id of a provision there is."""
    assert [scenario for scenario, tags in TAGS.items() if not tags] == []
    assert {scenario: unknown for scenario, tags in TAGS.items() if (unknown := tags - {*provisions()})} == {}


def test_features_that_are_taken_at_their_word_are_there() -> None:
    """The list holds no feature that has gone."""
    assert {*AT_THEIR_WORD} <= {file.stem for file in FILES}


def test_every_feature_says_first_what_it_shows() -> None:
    """A feature begins with its language and one comment line in English."""
    for file in FILES:
        language, comment, *_ = file.read_text(encoding="utf-8").splitlines()
        assert language == "# language: id"
        assert comment.startswith("# ")
