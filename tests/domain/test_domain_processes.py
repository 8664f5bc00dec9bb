"""The process table: one machine a regulation, asked and never bound; its moves are golden."""

from __future__ import annotations

import msgspec
import pytest
from transitions import Machine

from lifecycle.domain.processes import NEW, Process
from lifecycle.domain.profile import ReProposal
from lifecycle.domain.refusals import Refused
from tests.domain.given import BANYUMAS, BOTH

BANYUMAS_EDGES = {
    ("propose", "new", "proposed"),
    ("propose", "rejected", "proposed"),
    ("propose", "lapsed", "proposed"),
    ("verified", "proposed", "verified"),
    ("aligned", "verified", "aligned"),
    ("reject", "proposed", "rejected"),
    ("reject", "verified", "rejected"),
    ("decree", "aligned", "decreed"),
    ("register", "decreed", "registered"),
    ("lapse", "proposed", "lapsed"),
    ("lapse", "verified", "lapsed"),
    ("lapse", "aligned", "lapsed"),
    ("lapse", "decreed", "lapsed"),
    ("terminate", "registered", "terminated"),
    ("replace", "terminated", "replaced"),
}
SERANG_EDGES = {
    ("propose", "new", "proposed"),
    ("propose", "rejected", "proposed"),
    ("propose", "lapsed", "proposed"),
    ("list_determined", "proposed", "list_determined"),
    ("verified", "list_determined", "verified"),
    ("validated", "verified", "validated"),
    ("reject", "proposed", "rejected"),
    ("reject", "list_determined", "rejected"),
    ("reject", "verified", "rejected"),
    ("decree", "validated", "decreed"),
    ("register", "decreed", "registered"),
    ("lapse", "proposed", "lapsed"),
    ("lapse", "list_determined", "lapsed"),
    ("lapse", "verified", "lapsed"),
    ("lapse", "validated", "lapsed"),
    ("lapse", "decreed", "lapsed"),
}
EDGES = {"banyumas": BANYUMAS_EDGES, "serang": SERANG_EDGES}
TERMINAL = {"banyumas": {"replaced"}, "serang": {"registered"}}


@pytest.mark.parametrize("name", BOTH)
def test_the_moves_of_a_regulation_are_these(name: str) -> None:
    """Each move once, and no other."""
    edges = BOTH[name].process.edges
    assert len(edges) == len(set(edges))
    assert set(edges) == EDGES[name]


@pytest.mark.parametrize("name", BOTH)
def test_every_state_can_be_reached_from_new(name: str) -> None:
    """No move leads out of a state that nobody gets into."""
    reached, frontier = {NEW}, {NEW}
    while frontier:
        frontier = {to for _, source, to in EDGES[name] if source in frontier} - reached
        reached |= frontier
    assert reached == set(BOTH[name].process.states) == {end for _, *ends in EDGES[name] for end in ends}


@pytest.mark.parametrize("name", BOTH)
def test_where_the_law_stops_the_process_stops(name: str) -> None:
    """Banyumas ends with the replacement; Serang says nothing after the registration."""
    process = BOTH[name].process
    assert {state for state in process.states if not process.possible(state)} == TERMINAL[name]


@pytest.mark.parametrize("name", BOTH)
def test_every_state_answers_every_trigger(name: str) -> None:
    """The table is asked for every pair: it moves along its edges and refuses everything else."""
    process = BOTH[name].process
    moves = {(trigger, source): to for trigger, source, to in EDGES[name]}
    for source in process.states:
        for trigger in (*process.machine.events, "fly"):
            if (trigger, source) in moves:
                assert process.move(source, trigger) == moves[trigger, source]
            else:
                with pytest.raises(Refused, match=f"is {source} cannot be moved by '{trigger}'"):
                    process.move(source, trigger)


@pytest.mark.parametrize("name", BOTH)
def test_an_impossible_move_says_what_is_possible(name: str) -> None:
    """The cure lists the moves there are, and nothing where there are none."""
    for state in BOTH[name].process.states:
        with pytest.raises(Refused) as caught:
            BOTH[name].process.move(state, "fly")
        possible = sorted(trigger for trigger, source, _ in EDGES[name] if source == state)
        assert caught.value.refusal.reason == "order"
        assert caught.value.refusal.cure == f"From {state} the process allows: {', '.join(possible) or 'nothing'}."


@pytest.mark.parametrize("name", BOTH)
def test_no_participant_is_ever_bound_to_the_machine(name: str) -> None:
    """One machine a process holds no model, before and after it is asked."""
    process = BOTH[name].process
    machines = [value for value in vars(process).values() if isinstance(value, Machine)]
    process.move("new", "propose")
    assert [machine.models for machine in machines] == [[]]


def test_who_may_come_back_after_an_end_is_a_word_of_the_profile() -> None:
    """Where a regulation lets former participants return, both ends lead back to a proposal."""
    again = ReProposal(allowed=True, cite=("x",))
    process = Process(msgspec.structs.replace(BANYUMAS.profile, re_proposal=again))
    more = {("propose", "terminated", "proposed"), ("propose", "replaced", "proposed")}
    assert set(process.edges) == BANYUMAS_EDGES | more
