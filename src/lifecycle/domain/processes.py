"""A process is a table that is asked, never a machine that is bound.

One ``transitions.Machine`` is built for each regulation and shared by all its participants: it never holds a model. It
is asked with a light probe; the answer is recorded in the event, so replay never asks again.
"""

from __future__ import annotations

from collections.abc import Iterable

from transitions import Machine, MachineError

from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Refusal, Refused

NEW = "new"
ENDED = ("terminated", "replaced", "ended")
CLOSED = "found_same"
OUT_BEFORE_REGISTRATION = ("rejected", "lapsed", "withdrawn")
RESTING = (*OUT_BEFORE_REGISTRATION, *ENDED, CLOSED)
"""Where nothing is under way: whoever is here can only come again, pass a place on, or turn out to be another."""

_Edge = tuple[str, str, str]


class _Probe:
    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


class Table:
    """Legal moves: (trigger, source, destination). ``subject`` begins the sentence that refuses a move."""

    def __init__(self, subject: str, initial: str, edges: Iterable[_Edge]) -> None:
        self.edges = tuple(edges)
        self._subject = subject
        states = dict.fromkeys([initial, *(state for _, source, to in self.edges for state in (source, to))])
        self.machine = Machine(
            model=None,
            states=[*states],
            initial=initial,
            auto_transitions=False,
            transitions=[{"trigger": t, "source": source, "dest": to} for t, source, to in self.edges],
        )
        self.states: tuple[str, ...] = tuple(states)
        self._moves: dict[tuple[str, str], str] = {}

    def move(self, state: str, trigger: str) -> str:
        """Where a trigger leads from a state. Raises Refused (order) when the process has no such move.

        The table has no conditions, so the machine is asked once for each state and trigger (7 µs) and remembered.
        """
        known = self._moves.get((state, trigger))
        if known is None:
            known = self._moves[state, trigger] = self._ask(state, trigger)
        return known

    def _ask(self, state: str, trigger: str) -> str:
        probe = _Probe(state)
        event = self.machine.events.get(trigger)
        try:
            if event is None or not event.trigger(probe):
                raise MachineError(trigger)
        except MachineError:
            raise Refused(self._impossible(state, trigger)) from None
        return probe.state

    def possible(self, state: str) -> list[str]:
        """What may happen next, for screens and messages."""
        return sorted(self.machine.get_triggers(state))

    def _impossible(self, state: str, trigger: str) -> Refusal:
        next_ones = ", ".join(self.possible(state)) or "nothing"
        return Refusal(
            act=trigger,
            reason="order",
            what=f"{self._subject} {state} cannot be moved by '{trigger}'.",
            cure=f"From {state} the process allows: {next_ones}.",
        )


class Process(Table):
    """The legal moves of a participant under one regulation, on one path."""

    def __init__(self, profile: Profile) -> None:
        super().__init__("A participant who is", NEW, edges_of(profile))


_KNOWN: dict[tuple[_Edge, ...], Process] = {}


def process_of(profile: Profile) -> Process:
    """The process of a path; paths that allow the same moves share one machine (building it takes milliseconds)."""
    edges = edges_of(profile)
    if edges not in _KNOWN:
        _KNOWN[edges] = Process(profile)
    return _KNOWN[edges]


def edges_of(profile: Profile) -> tuple[_Edge, ...]:
    """Every legal move; a case sent back comes in again at the check its changes touch."""
    steps = [check.step for check in profile.checks]
    waiting = ["proposed", *steps]
    before_decree = [*waiting, "returned"]
    edges = [("propose", source, "proposed") for source in [NEW, *OUT_BEFORE_REGISTRATION]]
    edges += zip(steps, waiting, steps, strict=False)
    edges += [("reject", source, "rejected") for source in waiting[:-1]]
    edges += [("return", source, "returned") for source in waiting]
    edges += [(resubmit_to(state), "returned", state) for state in waiting]
    edges += [("decree", waiting[-1], "decreed"), ("register", "decreed", "registered")]
    edges += [("strike", "decreed", waiting[-1]), ("strike", "registered", "registered")]
    edges.append(("confirm", "registered", "registered"))
    edges += [("lapse", source, "lapsed") for source in [*before_decree, "decreed"]]
    edges += [("withdraw", source, "withdrawn") for source in [*before_decree, "decreed"]]
    edges += _endings(profile)
    if profile.re_proposal.allowed:
        edges += [("propose", state, "proposed") for state in ENDED if any(to == state for _, _, to in edges)]
    living = dict.fromkeys(state for _, source, to in edges for state in (source, to) if state != NEW)
    return (*edges, *(("find_same", state, CLOSED) for state in living))


def _endings(profile: Profile) -> list[_Edge]:
    edges = [("end_period", "registered", "ended")]
    if profile.period.extend_cite:
        edges.append(("extend", "registered", "registered"))
    if profile.grounds:
        edges.append(("terminate", "registered", "terminated"))
        if profile.replacement:
            edges.append(("replace", "terminated", "replaced"))
    return edges


def resubmit_to(state: str) -> str:
    """The trigger that puts a returned case where its changes leave it."""
    return "resubmit" if state == "proposed" else f"resubmit_{state}"
