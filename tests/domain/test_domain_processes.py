"""The process tables: one machine each, asked and never bound; their moves are golden, written out whole.

A row is a state, a column a trigger, a cell where it leads; a dot is no move. A dash within a name is a space.
"""

from __future__ import annotations

import msgspec
import pytest
from transitions import Machine

from lifecycle.domain import bill, cycle
from lifecycle.domain.processes import CLOSED, Process, Table
from lifecycle.domain.profile import ReProposal
from lifecycle.domain.refusals import Refused
from tests.domain.given import BANYUMAS, BOTH, SERANG, law

IN_BANYUMAS = """
           propose   verified  aligned  reject    return    resubmit  resubmit_verified  resubmit_aligned  decree   register    strike      confirm     lapse   withdraw   end_period  terminate   replace   find_same
new        proposed  .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           .         .
proposed   .         verified  .        rejected  returned  .         .                  .                 .        .           .           .           lapsed  withdrawn  .           .           .         found_same
verified   .         .         aligned  rejected  returned  .         .                  .                 .        .           .           .           lapsed  withdrawn  .           .           .         found_same
aligned    .         .         .        .         returned  .         .                  .                 decreed  .           .           .           lapsed  withdrawn  .           .           .         found_same
returned   .         .         .        .         .         proposed  verified           aligned           .        .           .           .           lapsed  withdrawn  .           .           .         found_same
decreed    .         .         .        .         .         .         .                  .                 .        registered  aligned     .           lapsed  withdrawn  .           .           .         found_same
registered .         .         .        .         .         .         .                  .                 .        .           registered  registered  .       .          ended       terminated  .         found_same
ended      .         .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           .         found_same
terminated .         .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           replaced  found_same
replaced   .         .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           .         found_same
rejected   proposed  .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           .         found_same
lapsed     proposed  .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           .         found_same
withdrawn  proposed  .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           .         found_same
found_same .         .         .        .         .         .         .                  .                 .        .           .           .           .       .          .           .           .         .
"""  # noqa: E501 - a table is read across
IN_SERANG = """
                propose   list_determined  verified  validated  reject    return    resubmit  resubmit_list_determined  resubmit_verified  resubmit_validated  decree   register    strike      confirm     lapse   withdraw   end_period  find_same
new             proposed  .                .         .          .         .         .         .                         .                  .                   .        .           .           .           .       .          .           .
proposed        .         list_determined  .         .          rejected  returned  .         .                         .                  .                   .        .           .           .           lapsed  withdrawn  .           found_same
list_determined .         .                verified  .          rejected  returned  .         .                         .                  .                   .        .           .           .           lapsed  withdrawn  .           found_same
verified        .         .                .         validated  rejected  returned  .         .                         .                  .                   .        .           .           .           lapsed  withdrawn  .           found_same
validated       .         .                .         .          .         returned  .         .                         .                  .                   decreed  .           .           .           lapsed  withdrawn  .           found_same
returned        .         .                .         .          .         .         proposed  list_determined           verified           validated           .        .           .           .           lapsed  withdrawn  .           found_same
decreed         .         .                .         .          .         .         .         .                         .                  .                   .        registered  validated   .           lapsed  withdrawn  .           found_same
registered      .         .                .         .          .         .         .         .                         .                  .                   .        .           registered  registered  .       .          ended       found_same
ended           proposed  .                .         .          .         .         .         .                         .                  .                   .        .           .           .           .       .          .           found_same
rejected        proposed  .                .         .          .         .         .         .                         .                  .                   .        .           .           .           .       .          .           found_same
lapsed          proposed  .                .         .          .         .         .         .                         .                  .                   .        .           .           .           .       .          .           found_same
withdrawn       proposed  .                .         .          .         .         .         .                         .                  .                   .        .           .           .           .       .          .           found_same
found_same      .         .                .         .          .         .         .         .                         .                  .                   .        .           .           .           .       .          .           .
"""  # noqa: E501 - a table is read across
IN_PEKALONGAN = """
           propose   verified  forwarded  reject    return    resubmit  resubmit_verified  resubmit_forwarded  decree   register    strike      confirm     lapse   withdraw   end_period  extend      find_same
new        proposed  .         .          .         .         .         .                  .                   .        .           .           .           .       .          .           .           .
proposed   .         verified  .          rejected  returned  .         .                  .                   .        .           .           .           lapsed  withdrawn  .           .           found_same
verified   .         .         forwarded  rejected  returned  .         .                  .                   .        .           .           .           lapsed  withdrawn  .           .           found_same
forwarded  .         .         .          .         returned  .         .                  .                   decreed  .           .           .           lapsed  withdrawn  .           .           found_same
returned   .         .         .          .         .         proposed  verified           forwarded           .        .           .           .           lapsed  withdrawn  .           .           found_same
decreed    .         .         .          .         .         .         .                  .                   .        registered  forwarded   .           lapsed  withdrawn  .           .           found_same
registered .         .         .          .         .         .         .                  .                   .        .           registered  registered  .       .          ended       registered  found_same
ended      proposed  .         .          .         .         .         .                  .                   .        .           .           .           .       .          .           .           found_same
rejected   proposed  .         .          .         .         .         .                  .                   .        .           .           .           .       .          .           .           found_same
lapsed     proposed  .         .          .         .         .         .                  .                   .        .           .           .           .       .          .           .           found_same
withdrawn  proposed  .         .          .         .         .         .                  .                   .        .           .           .           .       .          .           .           found_same
found_same .         .         .          .         .         .         .                  .                   .        .           .           .           .       .          .           .           .
"""  # noqa: E501 - a table is read across
OF_A_BILL = """
              receive_bill  return_lines  verify_bill  request_payment  pay_bill  pay_part     return_bill  reverse
not-received  received      .             .            .                .         .            .            .
received      .             received      verified     .                .         .            returned     .
verified      .             .             .            requested        .         .            returned     .
requested     .             .             .            .                paid      partly-paid  .            .
partly-paid   .             .             .            .                paid      partly-paid  paid         partly-paid
paid          .             .             .            .                .         .            .            paid
returned      .             .             .            .                .         .            .            .
"""
OF_A_CYCLE = """
            open  coordinate  receive  resolve  propose   decree   close   undo
not-opened  open  .           .        .        .         .        .       .
open        .     open        open     open     proposed  .        closed  open
proposed    .     .           .        .        .         decreed  .       open
decreed     .     .           .        .        .         .        closed  .
closed      .     .           .        .        .         .        .       .
"""
TABLES: dict[str, tuple[Table, str]] = {
    "banyumas": (BANYUMAS.process, IN_BANYUMAS),
    "serang": (SERANG.process, IN_SERANG),
    "pekalongan": (law("pekalongan-2025-19").process, IN_PEKALONGAN),
    "bill": (bill.PROCESS, OF_A_BILL),
    "cycle": (cycle.PROCESS, OF_A_CYCLE),
}
LAST = {"banyumas": {CLOSED}, "serang": {CLOSED}, "pekalongan": {CLOSED}, "bill": {"returned"}, "cycle": {"closed"}}
BEGINS = {
    "banyumas": "A participant who",
    "serang": "A participant who",
    "pekalongan": "A participant who",
    "bill": "A bill that",
    "cycle": "A cycle that",
}

Moves = dict[tuple[str, str], str]


def written(name: str) -> tuple[list[str], list[str], Moves]:
    """States, triggers, and (state, trigger) to destination, as the table says."""
    head, *lines = TABLES[name][1].strip("\n").splitlines()
    rows = [[cell.replace("-", " ") for cell in line.split()] for line in lines]
    moves = {
        (row[0], trigger): to for row in rows for trigger, to in zip(head.split(), row[1:], strict=True) if to != "."
    }
    return [row[0] for row in rows], head.split(), moves


@pytest.mark.parametrize("name", TABLES)
def test_the_moves_of_a_process_are_these(name: str) -> None:
    """Each move once, and no other; the table leaves no state and no trigger out."""
    process, (states, triggers, moves) = TABLES[name][0], written(name)
    assert len(process.edges) == len(set(process.edges))
    assert set(process.edges) == {(trigger, source, to) for (source, trigger), to in moves.items()}
    assert set(states) == set(process.states)
    assert set(triggers) == set(process.machine.events)


@pytest.mark.parametrize("name", TABLES)
def test_every_state_can_be_reached_from_the_first(name: str) -> None:
    """No move leads out of a state that nobody gets into."""
    states, _, moves = written(name)
    reached, frontier = {states[0]}, {states[0]}
    while frontier:
        frontier = {to for (source, _), to in moves.items() if source in frontier} - reached
        reached |= frontier
    assert reached == set(states)
    assert states[0] == TABLES[name][0].machine.initial


@pytest.mark.parametrize("name", TABLES)
def test_where_a_process_ends(name: str) -> None:
    """Only a closed record, a bill gone back and a closed cycle have nothing before them."""
    process = TABLES[name][0]
    assert {state for state in process.states if not process.possible(state)} == LAST[name]


@pytest.mark.parametrize("name", TABLES)
def test_every_state_answers_every_trigger(name: str) -> None:
    """The table is asked for every pair: it moves along its edges and refuses everything else."""
    process, (states, triggers, moves) = TABLES[name][0], written(name)
    for source in states:
        for trigger in (*triggers, "fly"):
            if (source, trigger) in moves:
                assert process.move(source, trigger) == moves[source, trigger]
            else:
                with pytest.raises(Refused, match=f"^{BEGINS[name]} is {source} cannot be moved by '{trigger}'"):
                    process.move(source, trigger)


@pytest.mark.parametrize("name", TABLES)
def test_an_impossible_move_says_what_is_possible(name: str) -> None:
    """The cure lists the moves there are, and nothing where there are none."""
    process, (states, _, moves) = TABLES[name][0], written(name)
    for state in states:
        with pytest.raises(Refused) as caught:
            process.move(state, "fly")
        possible = sorted(trigger for source, trigger in moves if source == state)
        assert caught.value.refusal.reason == "order"
        assert caught.value.refusal.cure == f"From {state} the process allows: {', '.join(possible) or 'nothing'}."


@pytest.mark.parametrize("name", TABLES)
def test_nothing_is_ever_bound_to_the_machine(name: str) -> None:
    """One machine a process holds no model, before and after it is asked."""
    process, (states, _, moves) = TABLES[name][0], written(name)
    machines = [value for value in vars(process).values() if isinstance(value, Machine)]
    process.move(states[0], next(trigger for source, trigger in moves if source == states[0]))
    assert [machine.models for machine in machines] == [[]]


@pytest.mark.parametrize("name", BOTH)
def test_a_case_goes_back_only_before_its_decree(name: str) -> None:
    """Who waits for a check or for the decree may be returned; who is registered can no longer be withdrawn."""
    states, _, moves = written(name)
    waiting = ["proposed", *(check.step for check in BOTH[name].profile.checks)]
    assert [state for state in states if (state, "return") in moves] == waiting
    assert [state for state in states if (state, "withdraw") in moves] == [*waiting, "returned", "decreed"]


def test_who_may_come_back_after_an_end_is_a_word_of_the_profile() -> None:
    """Where a regulation lets former participants return, every end leads back to a proposal."""
    again = ReProposal(allowed=True, cite=("x",))
    process = Process(msgspec.structs.replace(BANYUMAS.profile, re_proposal=again))
    more = {("propose", end, "proposed") for end in ("terminated", "replaced", "ended")}
    assert set(process.edges) == set(BANYUMAS.process.edges) | more


def test_a_place_passes_on_only_where_an_end_is_known() -> None:
    """Without a ground nobody is terminated, and nobody is replaced, whatever the text says of replacing."""
    without = msgspec.structs.replace(BANYUMAS.profile, grounds=())
    assert {"terminated", "replaced"}.isdisjoint(Process(without).states)


def test_paths_with_the_same_moves_share_one_machine() -> None:
    """A machine takes milliseconds to build; two paths that allow the same are one process."""
    routine, incidental = (law("pekalongan-2025-19").on_path(path).process for path in ("routine", "incidental"))
    assert routine is incidental
    assert routine is not BANYUMAS.process
