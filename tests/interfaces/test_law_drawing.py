"""The process as a diagram: the edges of the table in use, each once, in words Mermaid can read."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from lifecycle.domain.processes import NEW, edges_of
from lifecycle.domain.profile import Profile
from lifecycle.interfaces.law.content import ways
from lifecycle.interfaces.law.drawing import diagrams
from lifecycle.regulations.loader import load, slugs

PROFILES = [load(slug) for slug in slugs()]
EVERY = pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.slug)
EDGE = re.compile(r"    (\[\*\]|\w+) --> (\w+): ([\w (),.]+)")
STATE = re.compile(r'    state "([a-z ]+)" as (\w+)')


@EVERY
def test_every_edge_of_the_table_is_drawn_once(profile: Profile) -> None:
    """From where to where, as often as there are moves between the two, and nothing beside."""
    for (_, there), drawn in zip(ways(profile), diagrams(profile), strict=True):
        found = Counter((source.replace("[*]", NEW), to) for source, to, _ in EDGE.findall(drawn))
        assert found == Counter((source, to) for _, source, to in edges_of(there))


@EVERY
def test_a_diagram_is_a_heading_states_and_edges(profile: Profile) -> None:
    """Every line is one of these; a colon or a semicolon in a label would end it."""
    for drawn in diagrams(profile):
        heading, kind, *rest = drawn.splitlines()
        assert heading.startswith(f"%% {profile.title}: path ")
        assert kind == "stateDiagram-v2"
        assert [line for line in rest if not (EDGE.fullmatch(line) or STATE.fullmatch(line))] == []


@EVERY
def test_every_state_has_a_name_in_words(profile: Profile) -> None:
    """The beginning is the dot of Mermaid."""
    for drawn in diagrams(profile):
        named = {code: words for words, code in STATE.findall(drawn)}
        assert named == {code: code.replace("_", " ") for _, code in STATE.findall(drawn)}
        assert {state for source, to, _ in EDGE.findall(drawn) for state in (source, to)} == {"[*]", *named}


def test_edges_name_the_provisions_of_their_act_or_check() -> None:
    """A rejection has those of the check it is made at."""
    (drawn, _) = diagrams(load("banyumas-2025-2"))
    assert "    verified --> aligned: aligned (Ps 8(7)" in drawn
    assert "    verified --> rejected: reject (Ps 8(7)" in drawn
    assert "    aligned --> decreed: decree (Ps 8(8)" in drawn
    assert "    returned --> verified: resubmit (Ps 8(1)" in drawn


def test_a_rejection_names_the_check_that_comes_next() -> None:
    """A case that is proposed is rejected by the first check, under the provisions of that one."""
    (drawn,) = diagrams(load("serang-2025-59"))
    labels = {(source, to): label for source, to, label in EDGE.findall(drawn)}
    first, second = labels["proposed", "list_determined"], labels["list_determined", "verified"]
    assert first.partition(" (")[2] != second.partition(" (")[2]
    assert labels["proposed", "rejected"].partition(" (")[2] == first.partition(" (")[2]
    assert labels["list_determined", "rejected"].partition(" (")[2] == second.partition(" (")[2]


def test_one_path_can_be_asked_for() -> None:
    """By its code."""
    (drawn,) = diagrams(load("banyumas-2025-2"), "incidental_volunteer")
    assert "path incidental volunteer" in drawn.splitlines()[0]
