"""The stage of a scenario: one register on SQLite, a clock set by hand, everybody in office."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from lifecycle.application import setting_up
from lifecycle.application.finding import find_participant
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work
from lifecycle.bootstrap import Workplace
from lifecycle.domain import participant
from lifecycle.domain.events import Event
from lifecycle.domain.law import Law
from lifecycle.domain.participant.changes import value_of
from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document, Fact
from lifecycle.interfaces.desk import World
from lifecycle.regulations.loader import load
from lifecycle.settings import Settings
from tests.scenarios.people import Person, person

ADMINISTRATOR = "sekretaris.daerah"
REGISTER = "uji"
OTHER_HAND = "rekan."
SLUGS = {
    "Kabupaten Banyumas": "banyumas-2025-2",
    "Kabupaten Serang": "serang-2025-59",
    "Kabupaten Sambas": "sambas-2025-59",
    "Kabupaten Semarang": "semarang-2025-draft",
    "Kabupaten Pekalongan": "pekalongan-2025-19",
}
DRAFTED = date(2025, 1, 6)


class Clock:
    """Six in the morning (UTC) of the latest day a scenario has spoken of."""

    def __init__(self, day: date) -> None:
        self.day = day

    def reach(self, day: date) -> None:
        """It is this day, or a later one already."""
        self.day = max(self.day, day)

    def __call__(self) -> int:
        return int(datetime.combine(self.day, time(6), UTC).timestamp()) * 1_000_000


class Sheet(NamedTuple):
    """A file that came in: its digest, and the row in which each person stands."""

    digest: str
    rows: dict[str, int]


class Stage:
    """A register as its people use it.

    ``outcome`` and ``raised`` are what came of the last act, ``before`` is where the log ended before it; ``cycle`` is
    the update cycle that was opened last.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self.people: dict[str, Person] = {}
        self.lists: dict[str, Sheet] = {}
        self.cycle = ""
        self.outcome = Outcome()
        self.raised: Refusal | None = None
        self._random = Random(0)
        self.desk = Workplace().open(Settings(folder), REGISTER, self.world())
        self.profile: Profile = self.register.profile
        self.before = self.register.ledger.head().position
        self._numbers = count(self.before + 1)

    def world(self) -> World:
        """Time as the scenario tells it, chance from a seed."""
        return World(self.clock, self._random.randbytes, lambda _command: None)

    @property
    def register(self) -> Register:
        """The register of the stage."""
        return self.desk.register

    def command(self) -> str:
        """The next command id."""
        return f"perintah-{next(self._numbers)}"

    def office(self, name: str) -> str:
        """The code of an office by its name, where needed without the regency's."""
        regency = self.profile.regency.removeprefix("Kabupaten ")
        return next(
            code for code, office in self.profile.offices.items() if office.name.removesuffix(f" {regency}") == name
        )

    def source(self, name: str) -> str:
        """The code of a source of funds by its code or name; what the regulation does not list, as it was said."""
        said = name.casefold()
        known = self.profile.funding
        return next((one.code for one in known if said in (one.code.casefold(), one.name.casefold())), name)

    def collector(self, kind: str) -> str:
        """The office that collects a kind of work, by the regulation or by a paper on record."""
        known = self.law().profile.kinds
        return next(one.collector or "" for one in known if kind in (one.name, *one.labels))

    def proposer(self, kind: str) -> str:
        """The person who puts candidates of a kind of work forward."""
        return f"{self.profile.acts['propose'].role}.{self.collector(kind)}"

    def checker(self, name: str, step: str) -> str:
        """The person who holds the role of a step; at the office that puts somebody forward, another hand does it."""
        found = next((check for check in self.profile.checks if check.step == step), None)
        if found is None:
            return ""
        office = found.office or self.collector(self.people[name].kind)
        return f"{'' if found.office else OTHER_HAND}{found.role}.{office}"

    def appoint(self, who: str, office: str, role: str, since: date, until: date | None = None) -> None:
        """Somebody takes office; for every role of every office there is already one, named ``role.office``."""
        setting_up.appoint(
            self.register,
            person=who,
            office=office,
            role=role,
            document=Document(f"SK {who}"),
            since=since,
            until=until,
            by=ADMINISTRATOR,
            command_id=self.command(),
        )

    def law(self, name: str = "") -> Law:
        """The law with the papers on record, on the path of somebody where a name is given."""
        whole = Work(self.register, "").law
        return whole.on_path(self._path_of(self.people[name])) if name else whole

    def _path_of(self, known: Person) -> str:
        """By what the list says of the path, else by the kind of work; the first where neither has one."""
        for path in self.profile.paths:
            if {*path.labels} & {*known.more.values()}:
                return path.code
        said = known.kind
        return next((one.path or "" for one in self.profile.kinds if said in (one.name, *one.labels)), "")

    def who(self, act: str, name: str = "") -> str:
        """The person who holds the role an act needs, where the case of somebody decides that."""
        known = self.law(name).profile
        needed = known.acts.get(act) or known.acts["report_death"]
        return f"{needed.role}.{needed.office}"

    def do(self, day: date, act: Callable[..., Outcome], *given: Any, **said: Any) -> Outcome:
        """Carry out a use case on a day, and keep what came of it."""
        self.clock.reach(day)
        self.outcome, self.raised, self.before = Outcome(), None, self.register.ledger.head().position
        try:
            self.outcome = act(self.register, *given, **said)
        except Refused as refused:
            self.raised = refused.refusal
        return self.outcome

    @property
    def last_list(self) -> Sheet:
        """The file that came in last."""
        return list(self.lists.values())[-1]

    @property
    def refusals(self) -> list[Refusal]:
        """Why the last act was refused, recorded or not."""
        return [self.raised] if self.raised else [turned.refusal for turned in self.outcome.refusals]

    def must(self) -> None:
        """What only prepares a scenario has to succeed."""
        assert not self.refusals

    def meet(self, name: str, born: date | None = None, kind: str = "") -> Person:
        """The person of that name, new or known."""
        if name not in self.people:
            kecamatan = sorted(self.register.kecamatan)[0]
            told = {"born": born} if born else {}
            self.people[name] = person(name, len(self.people) + 1, self.profile, kecamatan, kind=kind, **told)
        return self.people[name]

    def id(self, name: str) -> str:
        """The participant of that name."""
        return find_participant(self.register, self.people[name].nik)

    def history(self, name: str) -> list[Event]:
        """All events of a person."""
        return self.register.ledger.load([self.id(name)])[self.id(name)]

    def field(self, header: str) -> str:
        """The field that a column of the list of proposals fills, by one of its headers."""
        return next(column.field for column in self.profile.sheets.proposal if header in column.labels)

    def says(self, name: str, header: str) -> Fact | None:
        """What the record of a person says in a column, days as ``YYYY-MM-DD``."""
        return value_of(participant.fold(self.id(name), self.history(name)), self.field(header))

    def paper(self, kind: str, number: str) -> list[Event]:
        """All events of a bill, a decree or a cycle."""
        stream = self.register.stream(kind, number)
        return self.register.ledger.load([stream])[stream]

    def ask(self, projection: str, question: str, **given: Any) -> list[dict[str, Any]]:
        """The answer of a read model, brought up to date first; unless a day is named, of all that is recorded.

        What was decided today may take effect tomorrow.
        """
        self.desk.runner.catch_up(only=projection)
        return self.desk.runner.ask(projection, question, **{"on": date.max, **given})[1]

    def cited(self, provisions: Iterable[str]) -> list[str]:
        """Provision ids of this regulation."""
        return [f"{self.profile.slug}/{provision}" for provision in provisions]


@cache
def began(regency: str) -> date:
    """The day the regulation of a regency came into force; a draft is tried out from an early day on."""
    return load(SLUGS[regency]).in_force_from or DRAFTED


def prepare(folder: Path, regency: str, readings: dict[str, str] | None = None) -> None:
    """A register on its first day, everybody in office and its read models made: scenarios begin with a copy."""
    clock, slug = Clock(began(regency)), SLUGS[regency]
    world = World(clock, Random(1).randbytes, lambda _command: None)
    mode = "simulation" if load(slug).status == "draft" else "live"
    said: dict[str, Any] = {"regulation": slug, "by": ADMINISTRATOR, "mode": mode, "command_id": "open"}
    Workplace().make(Settings(folder), REGISTER, world=world, readings=readings, **said).close()
    stage = Stage(folder, clock)
    for office, known in stage.profile.offices.items():
        for role in known.roles:
            stage.appoint(f"{role}.{office}", office, role, clock.day)
    stage.desk.runner.catch_up()
    stage.desk.close()
