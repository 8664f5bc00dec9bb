"""A process is a table that is asked, never a machine that is bound.

One ``transitions.Machine`` is built for each regulation and shared by all its participants: it never holds a model. It
is asked with a light probe; the answer is recorded in the event, so replay never asks again.
"""

from __future__ import annotations

from transitions import Machine, MachineError

from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Refusal, Refused

NEW = "new"
ENDED = ("terminated", "replaced")
OUT_BEFORE_REGISTRATION = ("rejected", "lapsed")

_Edge = tuple[str, str, str]


class _Probe:
    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


class Process:
    """The legal moves of one regulation."""

    def __init__(self, profile: Profile) -> None:
        self.edges = tuple(_edges(profile))
        states = [NEW, *dict.fromkeys(state for _, source, to in self.edges for state in (source, to) if state != NEW)]
        self.machine = Machine(
            model=None,
            states=states,
            initial=NEW,
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
            what=f"A participant who is {state} cannot be moved by '{trigger}'.",
            cure=f"From {state} the process allows: {next_ones}.",
        )


def _edges(profile: Profile) -> list[_Edge]:
    steps = [check.step for check in profile.checks]
    waiting = ["proposed", *steps]
    edges = [("propose", source, "proposed") for source in [NEW, *OUT_BEFORE_REGISTRATION]]
    edges += zip(steps, waiting, steps, strict=False)
    edges += [("reject", source, "rejected") for source in waiting[:-1]]
    edges += [("decree", waiting[-1], "decreed"), ("register", "decreed", "registered")]
    edges += [("lapse", source, "lapsed") for source in [*waiting, "decreed"]]
    if profile.grounds:
        edges.append(("terminate", "registered", "terminated"))
    if profile.replacement:
        edges.append(("replace", "terminated", "replaced"))
    if profile.re_proposal.allowed:
        edges += [("propose", ended, "proposed") for _, _, ended in edges if ended in ENDED]
    return edges
