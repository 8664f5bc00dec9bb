"""The process of a path as a Mermaid state diagram.

Written from the edges of the table: the diagram of ``transitions`` itself names no provisions on its edges, joins
edges between the same states, and puts a style class on every state.
"""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.domain.processes import NEW, Table, process_of
from lifecycle.domain.profile import Path, Profile
from lifecycle.interfaces.law import offices
from lifecycle.interfaces.law.content import ways
from lifecycle.interfaces.law.short import shorts

_ACTS = {
    "return": "return_case",
    "resubmit": "propose",
    "strike": "decree",
    "confirm": "decree",
    "find_same": "correct",
}
"""The act that makes a move, where it is called otherwise."""


def diagrams(profile: Profile, only: str | None = None) -> Iterator[str]:
    """A diagram for each path, or for one."""
    for path, there in ways(profile):
        if only in (None, path.code):
            yield "\n".join([*_heading(profile, path), *_diagram(process_of(there), there)])


def _heading(profile: Profile, path: Path) -> list[str]:
    return [f"%% {profile.title}: path {offices.said(path.code)} ({path.name})"]


def _diagram(table: Table, profile: Profile) -> Iterator[str]:
    yield "stateDiagram-v2"
    for state in table.states:
        if state != NEW:
            yield f'    state "{offices.said(state)}" as {state}'
    for trigger, source, destination in table.edges:
        start = "[*]" if source == NEW else source
        yield f"    {start} --> {destination}: {_label(profile, trigger, source)}"


def _label(profile: Profile, trigger: str, source: str) -> str:
    """The move, and the provisions of the act or check that makes it."""
    move = "resubmit" if trigger.startswith("resubmit") else trigger
    steps = [check.step for check in profile.checks]
    if move in steps:
        cite = profile.checks[steps.index(move)].cite
    elif move == "reject":
        cite = profile.checks[["proposed", *steps].index(source)].cite
    else:
        act = profile.acts.get(_ACTS.get(move, move))
        cite = act.cite if act else ()
    return f"{offices.said(move)} ({shorts(cite)})" if cite else offices.said(move)
