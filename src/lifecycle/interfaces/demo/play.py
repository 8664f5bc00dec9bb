"""One register on the stage: the acts every regency shares, each told in a line as it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from lifecycle.application import checking, decreeing
from lifecycle.application.outcome import Outcome
from lifecycle.domain.batch import Plan
from lifecycle.domain.events import DecreeKind
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from lifecycle.intake.collector import collector_paused
from lifecycle.interfaces.demo.carrier import Carrier
from lifecycle.interfaces.demo.people import Person, people
from lifecycle.interfaces.demo.posts import Cast
from lifecycle.interfaces.demo.roll import Roll
from lifecycle.interfaces.demo.stage import LAST_DAY, Clock
from lifecycle.interfaces.demo.travellers import Travellers
from lifecycle.interfaces.desk import Desk

Tell = Callable[[date, str, Outcome | None], None]
"""Told the day, what is done, and what came of it (None: about to begin)."""


class Play:
    """A desk, its people in office, and what they have seen; the names of scenes make the command ids."""

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        cast: Cast,
        folder: Path,
        root: str,
        tell: Tell,
        travellers: Travellers,
    ) -> None:
        self.desk = desk
        self.register = desk.register
        self.cast = cast
        self.travellers = travellers
        self.clock = clock
        self.folder = folder
        self.root = root
        self.tell = tell
        self.taken: set[str] = set()
        self.roll = Roll()
        self.carrier = Carrier()

    def random(self, scene: str) -> Random:
        """Chance of one scene."""
        return Random(f"{self.root}/{scene}")

    def who(self, role: str, office: str | None = None) -> str:
        """The first person who holds a role."""
        return next(post.person for post in self.cast.posts if post.role == role and office in (None, post.office))

    def acting(self, act: str) -> str:
        """The first person who may do something here, by the role the regulation gives it to."""
        return self.who(self.register.profile.acts[act].role)

    def act(self, use_case: Callable[..., Outcome], scene: str, /, **said: Any) -> Outcome:
        """Carry out a use case under the name of its scene; roll and carrier hear what came of it."""
        with collector_paused():
            return self.heard(use_case(self.register, command_id=f"{self.root}/{scene}", **said))

    def heard(self, outcome: Outcome) -> Outcome:
        """What came of an act, taken up by those who keep books."""
        self.roll.take(outcome.events)
        self.carrier.take(outcome.events)
        return outcome

    def done(self, what: str, outcome: Outcome) -> Outcome:
        """Tell what came of a scene."""
        self.tell(self.clock.day, what, outcome)
        return outcome

    def begin(self, day: date, what: str) -> None:
        """Tell that a scene begins."""
        self.clock.scene(day)
        self.tell(day, what, None)

    def finish(self) -> None:
        """The last day, after everything that is due until then."""
        self.clock.scene(LAST_DAY)

    def candidates(self, scene: str, count: int, mix: Mapping[str, float]) -> list[Person]:
        """Invent people of these job kinds."""
        today, profile = self.clock.day, self.register.profile
        return people(profile, count, mix=mix, today=today, random=self.random(scene), taken=self.taken)

    def check(self, day: date, batch: str, step: str, by: str, plan: Plan | None = None, *papers: Document) -> Outcome:
        """One step of the checks on a batch; ``plan`` and the paper it stands in, where the step enters it in one."""
        what = f"{batch}: {step} by {by}"
        self.begin(day, what)
        said = {"batch": batch, "step": step, "on": day, "by": by, "plan": plan, "documents": papers}
        return self.done(what, self.act(checking.check_batch, f"{batch}/{step}/{by}/{day}", **said))

    def decree(
        self,
        day: date,
        number: str,
        kind: DecreeKind,
        batch: str | None = None,
        *,
        names: str | None = None,
        period: Wanted | None = None,
    ) -> Outcome:
        """The regent signs; ``period`` is what the paper grants."""
        self.begin(day, f"decree {number}")
        papers = (Document(f"Keputusan Bupati {number}"),)
        said: dict[str, Any] = {"number": number, "kind": kind, "batch": batch, "documents": papers}
        said |= {"job_kind_named": names, "period": period, "on": day, "by": self.who("signer")}
        outcome = self.act(decreeing.issue_decree, f"decree/{number}/{kind}", **said)
        return self.done(f"decree {number} ({kind})", outcome)
