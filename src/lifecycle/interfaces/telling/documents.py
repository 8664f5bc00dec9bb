"""A step of history for programs: one object a commit, the same keys every time."""

from __future__ import annotations

from typing import Any

import msgspec

from lifecycle.application.replaying.steps import Step
from lifecycle.interfaces.telling.papers import papers, refusals
from lifecycle.interfaces.telling.steps import Sentences, actors, also, command_of, sentences


def document(step: Step, known: Sentences | None) -> dict[str, Any]:
    """Days and stamps in ISO 8601 (the register's civil zone), rupiah as whole numbers; ``known``: with sentences."""
    events = [recorded.event for recorded in step.events]
    said = {
        "commit": step.commit,
        "positions": [step.events[0].position, step.events[-1].position],
        "recorded_at": step.recorded_at.isoformat(timespec="microseconds"),
        "effective": {"first": step.effective[0], "last": step.effective[1]},
        "late_days": {"least": step.late[0], "most": step.late[1]} if step.late else None,
        "actors": actors(step),
        "command": command_of(step),
        "command_ids": list(dict.fromkeys(event.command_id for event in events)),
        "papers": papers(events),
        "refused": list(refusals(events)),
        "roll": [{"from": a, "to": b, "people": number} for (a, b), number in step.roll.items()],
        "slots": [msgspec.structs.asdict(one) for one in step.handed],
        "money": {of: one._asdict() for of, one in step.money.items()},
        "also": dict(also(step).count()),
        "totals": {
            **msgspec.structs.asdict(step.totals),
            "money": {of: one._asdict() for of, one in step.totals.money.items()},
        },
    }
    if known is not None:
        said["events"] = [
            {"position": recorded.position, "effective_on": day, "what": what}
            for recorded, (day, what) in zip(step.events, sentences(step, known), strict=True)
        ]
    return said
