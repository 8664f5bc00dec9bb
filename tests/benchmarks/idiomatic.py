"""The same ten-event lives written the way the documentation of ``eventsourcing`` teaches it, with its stock parts.

Decorated methods of an ``Aggregate``, the JSON transcoder, ``eventsourcing.sqlite`` in a file. The values are those of
our events as JSON knows them (text, numbers, lists), which is the cheapest the library can be given.
"""

# ruff: noqa: ARG002 - the parameters of a decorated method are the fields of its event

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from eventsourcing.persistence import Notification

from lifecycle.domain.events import Event

Json = dict[str, Any]

_PAGE = 500

_OWN = {
    *("batch", "line", "job_kind", "kecamatan", "village", "nik_key", "criteria", "personal"),
    *("decree", "slot", "membership_number", "rule", "because", "ground", "successor"),
}
_METHODS = (
    *("verify", "align", "decree", "register", "start_cover"),
    *("report_death", "end_cover", "terminate", "replace"),
)


class Participant(Aggregate):
    """One person's passage; ``act`` says who acted, when, on what basis, from which state to which."""

    @event("Proposed")
    def __init__(
        self,
        act: Json,
        batch: str,
        line: int,
        job_kind: str,
        kecamatan: str,
        village: str,
        nik_key: str,
        criteria: list[Json],
        personal: Json,
    ) -> None:
        self.status: str = act["destination"]
        self.batch, self.line, self.job_kind = batch, line, job_kind
        self.kecamatan, self.village, self.nik_key = kecamatan, village, nik_key
        self.personal = personal
        self.passed: list[str] = []

    @event("Verified")
    def verify(self, act: Json, criteria: list[Json], personal: Json) -> None:
        """Eligibility was checked."""
        self._pass(act)

    @event("Aligned")
    def align(self, act: Json, criteria: list[Json], personal: Json) -> None:
        """The data were matched."""
        self._pass(act)

    @event("Decreed")
    def decree(self, act: Json, decree: str, line: int, slot: str) -> None:
        """Named in a decree."""
        self.status, self.decreed_by, self.slot = act["destination"], decree, slot

    @event("Registered")
    def register(self, act: Json, membership_number: str, criteria: list[Json], personal: Json) -> None:
        """The carrier issued a number."""
        self.status, self.membership_number = act["destination"], membership_number

    @event("CoverageStarted")
    def start_cover(self, act: Json, rule: str) -> None:
        """Cover began."""
        self.covered_from = act["effective_on"]

    @event("DeathReported")
    def report_death(self, act: Json) -> None:
        """The person died."""
        self.died_on = act["effective_on"]

    @event("CoverageEnded")
    def end_cover(self, act: Json, because: str) -> None:
        """Cover ended."""
        self.covered_until = act["effective_on"]

    @event("Terminated")
    def terminate(self, act: Json, ground: str, slot: str) -> None:
        """Participation was ended."""
        self.status = act["destination"]

    @event("Replaced")
    def replace(self, act: Json, slot: str, successor: str, decree: str) -> None:
        """The place was given to another."""
        self.status, self.successor = act["destination"], successor

    def _pass(self, act: Json) -> None:
        self.status = act["destination"]
        self.passed.append(act["trigger"])


def arguments(events: Sequence[Event]) -> list[Json]:
    """What the methods are called with, from our events of the same life."""
    return [_arguments(event) for event in events]


def _arguments(event: Event) -> Json:
    """The fields of the methods by name, all others that are filled in ``act``."""
    fields = msgspec.structs.asdict(event).items()
    filled = {name: value for name, value in fields if value is not None and (value != () or name in _OWN)}
    plain = msgspec.json.decode(msgspec.json.encode(filled))
    own = {name: plain.pop(name) for name in _OWN & plain.keys()}
    return {"act": plain, **own}


def begun(life: Sequence[Json]) -> Participant:
    """A participant just proposed."""
    return Participant(**life[0])


def go_on(participant: Participant, life: Sequence[Json], step: int) -> None:
    """The next thing that happened in a life; steps count from 1."""
    getattr(participant, _METHODS[step - 1])(**life[step])


def lived(life: Sequence[Json]) -> Participant:
    """A participant whose ten events are ready to be saved."""
    participant = begun(life)
    for step in range(1, len(life)):
        go_on(participant, life, step)
    return participant


def application(file: Path) -> Application[Any]:
    """The library's application over its own recorder for SQLite."""
    return Application(env={"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": str(file)})


def notifications(app: Application[Any]) -> Iterator[Notification]:
    """The library's own log read forward, page by page."""
    position = 0
    while page := app.recorder.select_notifications(position + 1, _PAGE):
        yield from page
        position = page[-1].id
