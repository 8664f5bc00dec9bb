"""What may be done in an update cycle: every situation against every command, as a table; and what each answer says.

A cell is the event with the state it leads to, ``-`` for nothing because it is so already, or the reason of the
refusal.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
import pytest

from lifecycle.domain import cycle as cycles
from lifecycle.domain import difference as answers
from lifecycle.domain.cycle import Cycle
from lifecycle.domain.events import Event, UpdateCycleClosed
from lifecycle.domain.refusals import Refused
from tests.domain.contract import cells, hold, hold_refusal, refused
from tests.domain.cycle_story import (
    COMPARED,
    CONSULTED,
    CYCLE,
    DECREED,
    FOUND,
    OPENED,
    PROPOSED,
    UNDONE,
    asked,
    close,
    compared,
    coordinate,
    decree,
    open_,
    propose,
    receive,
    resolve,
    told,
    undo,
)
from tests.domain.given import BANYUMAS, SERANG

SITUATIONS: dict[str, tuple[Event, ...]] = {
    "not_opened": (),
    "open": (OPENED,),
    "consulted": (OPENED, *CONSULTED),
    "compared": COMPARED,
    "undone": (*COMPARED, UNDONE),
    "proposed": (*COMPARED, PROPOSED),
    "reopened": (*COMPARED, PROPOSED, UNDONE),
    "decreed": (*COMPARED, PROPOSED, DECREED),
    "closed": (*COMPARED, PROPOSED, DECREED, UpdateCycleClosed(**told(), differences=2)),
}
COMMANDS: dict[str, Callable[[Cycle], Event | tuple[Event, ...]]] = {
    "open": lambda state: cycles.open_(state, open_(), BANYUMAS),
    "coordinate": lambda state: cycles.coordinate(state, coordinate(), BANYUMAS),
    "receive": lambda state: cycles.receive(state, receive(), BANYUMAS),
    "resolve": lambda state: resolved(state),
    "propose": lambda state: cycles.propose(state, propose(), BANYUMAS),
    "decree": lambda state: cycles.decree(state, decree(), BANYUMAS),
    "close": lambda state: cycles.close(state, close(), BANYUMAS),
    "undo": lambda state: cycles.undo(state, undo(), BANYUMAS),
}
SAYS = """
            open         coordinate                  receive               resolve        propose                    decree                   close           undo
not_opened  opened/open  unknown                     unknown               unknown        unknown                    unknown                  unknown         unknown
open        order        coordination_recorded/open  update_received/open  resolved/open  law                        order                    law             unknown
consulted   order        -                           update_received/open  resolved/open  changes_proposed/proposed  order                    closed/closed   unknown
compared    order        -                           order                 resolved/open  changes_proposed/proposed  order                    closed/closed   update_undone/open
undone      order        -                           update_received/open  resolved/open  changes_proposed/proposed  order                    closed/closed   unknown
proposed    order        order                       order                 order          order                      changes_decreed/decreed  order           update_undone/open
reopened    order        -                           update_received/open  resolved/open  changes_proposed/proposed  order                    closed/closed   unknown
decreed     order        order                       order                 order          order                      order                    closed/closed   order
closed      order        order                       order                 order          order                      order                    order           order
"""  # noqa: E501 - a table is read across


def resolved(state: Cycle) -> Event:
    """The answer to a difference, as far as the cycle allows any."""
    cycles.move(state, "resolve", CYCLE)
    return answers.resolve(FOUND, resolve(), BANYUMAS)


def word(situation: str, command: str) -> str:
    """The answer of one cell."""
    history = SITUATIONS[situation]
    try:
        answer = COMMANDS[command](cycles.fold(history))
    except Refused as no:
        return hold_refusal(no.refusal).reason
    if answer == ():
        return "-"
    (event,) = answer if isinstance(answer, tuple) else (answer,)
    hold(event, asked())
    return f"{event.TOPIC.split('.')[1]}/{cycles.fold((*history, event)).status}"


@pytest.mark.parametrize(("situation", "command", "answer"), cells(SAYS))
def test_a_cycle_answers_every_command_in_every_situation(situation: str, command: str, answer: str) -> None:
    """What may happen next in a cycle is exactly what the table says."""
    assert word(situation, command) == answer


def test_the_table_is_whole() -> None:
    """Every situation and command is in it, and between them every state and every move of the process."""
    assert [(one, two) for one, two, _ in cells(SAYS)] == [(one, two) for one in SITUATIONS for two in COMMANDS]
    status = {name: cycles.fold(history).status for name, history in SITUATIONS.items()}
    assert set(status.values()) == set(cycles.PROCESS.states)
    moves = {(two, status[one], answer.split("/")[1]) for one, two, answer in cells(SAYS) if "/" in answer}
    assert moves == set(cycles.PROCESS.edges)


@pytest.mark.parametrize(
    ("name", "regular"),
    [("2025-H1", True), ("2025-H2", True), ("2025-H3", False), ("2025-h2", False), ("2025", False), ("flood", False)],
)
def test_a_cycle_is_of_a_half_year_or_has_a_reason(name: str, regular: bool) -> None:
    """With a reason any name will do."""
    if regular:
        assert cycles.open_(Cycle(), open_(name), BANYUMAS).reason is None
    else:
        assert "--reason" in refused(lambda: cycles.open_(Cycle(), open_(name), BANYUMAS)).cure
    assert cycles.open_(Cycle(), open_(name, "a flood"), BANYUMAS).reason == "a flood"


def test_coordination_is_with_those_the_regulation_names_and_shown_by_a_paper() -> None:
    """Anybody else is unknown to it."""
    state = cycles.fold([OPENED])
    assert "carrier, relevant_offices" in refused(lambda: cycles.coordinate(state, coordinate("army"), BANYUMAS)).cure
    assert "--document" in refused(lambda: cycles.coordinate(state, coordinate(evidence=()), BANYUMAS)).cure


@pytest.mark.parametrize("act", ["propose", "close"])
def test_every_office_is_consulted_first(act: str) -> None:
    """Until the last of them is, the refusal of law names who is missing."""
    for done in range(len(CONSULTED)):
        missing = [event.office for event in CONSULTED[done:]]
        refusal = refused(partial(COMMANDS[act], cycles.fold((OPENED, *CONSULTED[:done]))))
        assert refusal.what.endswith(f"with: {', '.join(missing)}.")
        assert refusal.basis == ("banyumas-2025-2/p9/a1",)


def test_nothing_is_proposed_or_closed_while_a_difference_waits() -> None:
    """How many wait is told; a proposal of nothing is none, and what is proposed must be decreed before the close."""
    state = cycles.fold(COMPARED)
    assert refused(lambda: cycles.propose(state, propose(waiting=2), BANYUMAS)).what.startswith("2 differences")
    assert refused(lambda: cycles.close(state, close(waiting=2), BANYUMAS)).what.startswith("2 differences")
    assert "No change" in refused(lambda: cycles.propose(state, propose(differences=0), BANYUMAS)).what
    assert refused(lambda: cycles.close(state, close(proposed=1), BANYUMAS)).what.startswith("1 changes")


def test_differences_are_numbered_on_from_the_last() -> None:
    """No number is given twice, also after a file was undone; the close counts those that stand."""
    history: list[Event] = [OPENED, *CONSULTED, compared(1, 2)]
    second = cycles.receive(cycles.fold(history), msgspec.structs.replace(receive(), sheet="e" * 64), BANYUMAS)
    assert second.first_number == 3
    history += [second, UNDONE]
    again = cycles.receive(cycles.fold(history), receive(), BANYUMAS)
    assert again.first_number == 5
    assert cycles.close(cycles.fold([*history, again]), close(), BANYUMAS).differences == 4


def test_where_the_regulation_is_silent_nobody_asks() -> None:
    """Serang has no rule of updating: quoted with its reading."""
    with pytest.raises(Refused) as caught:
        cycles.open_(Cycle(), open_(), SERANG)
    assert (caught.value.refusal.reason, caught.value.refusal.reading) == ("silent", ("SRG-26",))
