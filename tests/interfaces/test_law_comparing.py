"""The regulations beside each other: no topic is left without an answer, no criterion without a topic."""

from __future__ import annotations

from collections import Counter

import msgspec
import pytest

from lifecycle.domain.profile import Profile
from lifecycle.interfaces.law.comparing import CRITERIA, TOPICS, compared, topic_of
from lifecycle.interfaces.law.content import ways
from lifecycle.regulations.loader import load, slugs

PROFILES = [load(slug) for slug in slugs()]
BY_SLUG = {profile.slug: profile for profile in PROFILES}
ANSWERS = dict(compared(PROFILES))
_replace = msgspec.structs.replace


def told(slug: str, topic: str, path: str | None = None) -> str:
    """What a regulation answers, on one path or on all."""
    parts = [part for part in ANSWERS[topic][slug] if not part.paths or path in part.paths]
    return "; ".join(f"{line.head}: {line.text}".removeprefix(": ") for part in parts for line in part.lines)


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.slug)
def test_every_topic_is_answered_on_every_path(profile: Profile, topic: str) -> None:
    """Also by a silence, which says so."""
    for path in profile.paths:
        assert told(profile.slug, topic, path.code).strip()


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.slug)
def test_every_criterion_is_told_under_one_topic(profile: Profile) -> None:
    """On each path as often as it binds there, and nowhere twice."""
    for path, there in ways(profile):
        cited = Counter(
            line.cite
            for topic in CRITERIA
            for part in ANSWERS[topic][profile.slug]
            if not part.paths or path.code in part.paths
            for line in part.lines
            if line.cite
        )
        assert cited == Counter(rule.cite for rule in there.rules)
        assert {topic_of(rule) for rule in there.rules} <= set(CRITERIA)


def test_the_ages_tell_who_is_accepted_where() -> None:
    """At 68 in Sambas, not in Serang, and under which provision."""
    assert told("sambas-2025-59", "age", "vulnerable") == "18 through 70 at registration"
    assert told("serang-2025-59", "age").startswith("18 through 64 at registration")
    assert told("banyumas-2025-2", "age").startswith("18 until the day before the 65th birthday")
    (age,) = [line for part in ANSWERS["age"]["serang-2025-59"] for line in part.lines]
    assert "serang-2025-59/p21/b" in age.cite


@pytest.mark.parametrize(
    ("topic", "part", "said"),
    [
        ("grounds", {"grounds": ()}, "not known here"),
        ("replacement", {"replacement": None, "acts": {}}, "not known here"),
        ("data update", {"update": None, "acts": {}}, "not known here"),
        ("checks", {"checks": ()}, "no check between proposal and decree"),
        ("funds", {"funding": ()}, "no source is named"),
        ("age", {"rules": ()}, "no such criterion"),
        ("not said", {"silent": {}, "unset": {}}, "nothing"),
        ("kinds of work", {"kinds": ()}, "0, collected by the office a paper names"),
    ],
)
def test_what_a_regulation_lacks_is_said(topic: str, part: dict[str, object], said: str) -> None:
    """In words, never as an empty place."""
    lacking = _replace(BY_SLUG["banyumas-2025-2"], **({"acts": {}} | part))
    (found,) = (answers[lacking.slug] for name, answers in compared([lacking]) if name == topic)
    assert [line.text for one in found for line in one.lines] == [said]


def test_a_silence_is_told_as_one() -> None:
    """With what the text does not say."""
    assert told("serang-2025-59", "replacement").startswith("silent: ")
    assert "replace (silent)" in told("serang-2025-59", "not said")
