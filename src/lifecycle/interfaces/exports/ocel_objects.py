"""The objects of the event log: people, places, decrees, batches and bills, as far as events tell of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

from lifecycle.domain import events
from lifecycle.domain.events import Changed, Event
from lifecycle.domain.values import masked
from lifecycle.interfaces.exports.pseudonyms import Names
from lifecycle.interfaces.exports.treatment import kind_of
from lifecycle.ledger import Recorded

Change = tuple[str, str, str | int]
"""An attribute, since when (ISO 8601), and what it is then."""

_PERSON, _OF_PERSON, _NOBODY, _ERASED = "participant", "participant.", "nobody", "erased"
_TYPES = {int: "integer", str: "string"}
_OPEN_FIELDS = ("kecamatan", "job_kind")


class _Reference(NamedTuple):
    type: str
    qualifier: str


class Objects:
    """Every object met so far, each with its attributes as they changed; a slot says who holds it."""

    REFERRED: ClassVar[dict[str, _Reference]] = {
        "participant": _Reference(_PERSON, "about"),
        "same_as": _Reference(_PERSON, "the same person as"),
        "predecessor": _Reference(_PERSON, "predecessor"),
        "successor": _Reference(_PERSON, "successor"),
        "slot": _Reference("slot", "place"),
        "decree": _Reference("decree", "under"),
        "by_decree": _Reference("decree", "by"),
        "amends": _Reference("decree", "amends"),
        "batch": _Reference("batch", "in"),
        "bill": _Reference("bill", "on"),
    }
    """The fields of events that name an object."""

    def __init__(self, names: Names, *, identified: bool) -> None:
        self.declared: dict[str, dict[str, str]] = {}
        self._names = names
        self._identified = identified
        self._met: dict[str, list[Change]] = {}

    def take(self, at: Recorded, when: str) -> dict[str, str]:
        """The objects an event concerns, with what they are to it; whatever it changes about them is kept."""
        related: dict[str, str] = {}
        event = at.event
        owner = self._id(_PERSON, at.stream)
        if event.TOPIC.startswith(_OF_PERSON) or owner in self._met:
            related[owner] = self.REFERRED[_PERSON].qualifier
        for field, reference in self.REFERRED.items():
            if value := getattr(event, field, None):
                related.setdefault(self._id(reference.type, value), reference.qualifier)
        if isinstance(event, events.DecreeIssued):
            related[self._id("decree", event.number)] = "issued"
        for one in related:
            self._met.setdefault(one, [])
        for type_, key, name, value in self._changes(event, at.stream):
            self.declared.setdefault(type_, {})[name] = _TYPES[type(value)]
            self._met[self._id(type_, key)].append((name, when, value))
        return related

    def all(self) -> Iterator[dict[str, Any]]:
        """Every object with its attributes, in the order in which they were met."""
        for one, changes in self._met.items():
            type_ = one.partition(":")[0]
            self.declared.setdefault(type_, {})
            told = [{"name": name, "time": when, "value": value} for name, when, value in changes]
            yield {"id": one, "type": type_, "attributes": told, "relationships": []}

    def _id(self, type_: str, value: str) -> str:
        return f"{type_}:{self._shown(type_, value)}"

    def _shown(self, type_: str, value: str) -> str:
        return self._names.of(kind_of(type_), value) if type_ in (_PERSON, "slot", "batch") else value

    def _changes(self, event: Event, stream: str) -> Iterator[tuple[str, str, str, str | int]]:
        """What an event changes: type and key of the object, attribute, value."""
        match event:
            case events.ParticipantProposed() | events.ParticipantResubmitted():
                told = {"job_kind": event.job_kind, "kecamatan": event.kecamatan, **self._who(event)}
                yield from ((_PERSON, stream, name, value) for name, value in told.items() if value)
            case Changed(field=str(field), new=str(new)) if field in _OPEN_FIELDS and _is_recorded(event):
                yield _PERSON, stream, field, new
            case events.SlotOpened():
                yield "slot", event.slot, "year", event.year
                yield "slot", event.slot, "funding", event.funding
            case events.FundingSwitched():
                yield "slot", event.slot, "funding", event.funding
            case events.SlotAssigned():
                yield "slot", event.slot, "holder", self._shown(_PERSON, event.participant)
            case events.SlotVacated():
                yield "slot", event.slot, "holder", _NOBODY
            case events.DecreeIssued():
                yield "decree", event.number, "kind", event.kind
                yield "decree", event.number, "people", event.count
            case events.BatchProposed():
                yield "batch", event.batch, "people", event.count
            case events.BillReceived():
                yield "bill", event.bill, "lines", event.lines
                yield "bill", event.bill, "amount", event.amount

    def _who(self, event: events.ParticipantProposed | events.ParticipantResubmitted) -> dict[str, str | None]:
        if not self._identified:
            return {}
        personal = event.personal
        named = (personal.name, masked(personal.nik)) if personal else (_ERASED, _ERASED)
        return {"village": event.village, "name": named[0], "nik": named[1]}


def _is_recorded(event: Event) -> bool:
    """A difference that was found changes nothing until somebody answers it."""
    return isinstance(event, events.CorrectionRecorded | events.ChangeDecreed)
