"""Where a person stands when what happened is read in the order in which it took effect.

The aggregate folds in the order of the log: nothing follows there on the end of an enrolment. A death may be learned of
late, and then the end takes effect before the steps that were taken in ignorance of it, or even before the enrolment
was put forward. Who folds in order of effect comes by this to the same end as the aggregate.
"""

from __future__ import annotations

import msgspec

from lifecycle.domain.events import Move, ParticipantProposed
from lifecycle.domain.processes import CLOSED, NEW, RESTING

_AFTER_THE_END = ("replaced", CLOSED)


class Course(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The last enrolment that was put forward (0: none was yet), and its status.

    ``ended_before`` is an enrolment whose end took effect before it was put forward, ``ended_as`` how it ended.
    """

    enrolment: int = 0
    status: str = NEW
    ended_before: int = 0
    ended_as: str = NEW

    @property
    def over(self) -> bool:
        """Whether nothing is under way in the last enrolment any longer."""
        return self.status in RESTING

    def proposed(self, event: ParticipantProposed) -> Course:
        """Another enrolment, over where its end took effect before; the very same where it is an earlier one."""
        if event.enrolment < self.enrolment:
            return self
        ended = event.enrolment == self.ended_before
        return Course(event.enrolment, self.ended_as if ended else event.destination)

    def moved(self, move: Move) -> Course:
        """After a move; the very same where the enrolment was over before, or another has begun since."""
        if move.enrolment > self.enrolment:
            if move.destination in RESTING and _follows(self.ended_as, move.destination):
                return msgspec.structs.replace(self, ended_before=move.enrolment, ended_as=move.destination)
        elif move.enrolment == self.enrolment and _follows(self.status, move.destination):
            return msgspec.structs.replace(self, status=move.destination)
        return self

    def takes(self, move: Move) -> bool:
        """Whether a move changes where the last enrolment stands."""
        return move.enrolment == self.enrolment and _follows(self.status, move.destination)


def _follows(status: str, destination: str) -> bool:
    """Whether a status may follow: after an end only that the place passed on, or that the record was another's."""
    return status not in RESTING or (status != CLOSED and destination in _AFTER_THE_END)
