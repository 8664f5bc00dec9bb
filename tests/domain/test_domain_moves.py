"""Every situation x every command x every path of every regulation, against one table that is written out.

Whatever a cell says, :mod:`tests.domain.given` holds the answer to actor, command id, papers and basis.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import product

import pytest
from _pytest.mark import ParameterSet

from lifecycle.domain.events import CHECKED, ParticipantProposed
from lifecycle.domain.processes import NEW
from lifecycle.domain.values import Document
from lifecycle.regulations.loader import load, slugs
from tests.domain.given import BANYUMAS, Answer, given, law
from tests.domain.moves_says import CELLS, Cell, said
from tests.domain.moves_situations import commands, situations
from tests.domain.moves_ways import COLUMNS, FIRST, OPENED, WAYS, Way
from tests.domain.story import NUMBER, covered, decreed, passed, proposed, register, registered

EVERY = (*WAYS, *OPENED)


def named(way: Way) -> str:
    """How a test calls a way."""
    return "+".join((way.name, *way.opened))


def rows(ways: Sequence[Way], but: str = "") -> list[ParameterSet]:
    """Every situation of these ways, but for one."""
    every = [(way, row) for way in ways for row in situations(way) if row != but]
    return [pytest.param(way, row, id=f"{named(way)}-{row}") for way, row in every]


def told(answer: Answer, cell: Cell, way: Way) -> Cell:
    """The answer as a cell: its word, and the provision that was looked for where it is quoted."""
    basis = answer.refusal.basis if answer.refusal else ()
    return answer.word, cell[1] if f"{way.regulation}/{cell[1]}" in basis else ""


@pytest.mark.parametrize(("way", "row"), rows(EVERY))
def test_every_command_in_every_situation_on_every_path(way: Way, row: str) -> None:
    """Events, a refusal with its provision, or nothing: exactly what the table says."""
    person = given(way.law(), *situations(way)[row])
    expected = {name: said(way, row, name) for name in commands(way)}
    assert {
        name: told(person.when(command), expected[name], way) for name, command in commands(way).items()
    } == expected


@pytest.mark.parametrize(("way", "row"), rows([way for way in WAYS if way.unset], but="erased"))
def test_without_its_paper_an_act_is_refused_in_every_situation(way: Way, row: str) -> None:
    """What the text leaves unset holds the act back, on the provision that leaves it; nobody is checked who is new."""
    person = given(law(way.regulation), *situations(way)[row])
    for name, provision in way.unset.items():
        if row != "new" or name not in way.checks:
            person.when(commands(way)[name]).refused("unset", basis=f"{way.regulation}/{provision}")


@pytest.mark.parametrize("way", OPENED, ids=named)
def test_what_a_paper_opens_rests_on_the_paper(way: Way) -> None:
    """Every event of an act the text is silent on names the paper as evidence, whatever the situation."""
    shown = set()
    for act, history in product(way.opened, situations(way).values()):
        for column in COLUMNS[act]:
            for event in given(way.law(), *history).when(commands(way)[column]).events:
                assert Document(act) in event.evidence
                shown.add(act)
    assert shown == set(way.opened)


@pytest.mark.parametrize("way", EVERY, ids=named)
def test_somebody_new_is_put_forward_on_any_path(way: Way) -> None:
    """The path of the row is the path of the case."""
    (event,) = given(way.law()).when(commands(way)["propose"]).then(ParticipantProposed)
    assert given(way.law(), event).state.path == way.path


def test_no_path_is_left_out() -> None:
    """Every path of every regulation there is has its way, and every kind of check is asked of it."""
    assert {way.name for way in WAYS} == {f"{slug}/{path.code}" for slug in slugs() for path in load(slug).paths}
    assert {slug: load(slug).paths[0].code for slug in slugs()} == FIRST
    assert {name for way in EVERY for name in commands(way)} == {*CELLS["new"], *CHECKED}


@pytest.mark.parametrize("way", EVERY, ids=named)
def test_the_situations_reach_every_state_of_the_process(way: Way) -> None:
    """The table visits every state the process of a path has."""
    process = way.law().on_path(way.path).process
    reached = {given(way.law(), *history).state.status for history in situations(way).values()}
    assert {NEW, *reached} == set(process.states)


def test_the_size_of_the_table() -> None:
    """States x commands x paths is what is asked, no cell less; run with -s it says how many."""
    asked = Counter((len(situations(way)), len(commands(way))) for way in EVERY)
    cells = [(named(way), row, name) for way in EVERY for row in situations(way) for name in commands(way)]
    for (states, orders), paths in sorted(asked.items()):
        print(f"{states} states x {orders} commands x {paths} paths = {states * orders * paths:,} cells")
    print(f"{len(EVERY)} paths, {len(cells):,} cells in all")
    assert sum(states * orders * paths for (states, orders), paths in asked.items()) == len(set(cells))


def test_another_number_for_a_registered_person_is_out_of_order() -> None:
    """The carrier's answer twice is one fact; a second number is none."""
    checked = (proposed(), passed("verified"), passed("aligned"))
    story = given(BANYUMAS, *checked, decreed(), registered(), covered())
    assert story.when(register(number=NUMBER)).word == "-"
    assert story.when(register(number="25000000002")).word == "order"
