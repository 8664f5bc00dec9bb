"""What stands in the open of events, read where nobody has the keys, and of it only what a check asks for."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import isfunction
from types import CodeType, FunctionType
from typing import Any, Protocol, cast

import msgspec

from lifecycle.domain.events import Claim, Event, events_by_topic
from lifecycle.ledger.codec import UnknownTopic

_ASKED = ("takes", "releases", "whose")


class Said(Protocol):
    """As much of an event as the checks ask for."""

    @property
    def command_id(self) -> str:
        """The command it came of."""

    def takes(self) -> tuple[Claim, ...]:
        """The claims it takes."""

    def releases(self) -> tuple[Claim, ...]:
        """The claims it gives back before."""

    def whose(self) -> str | None:
        """Whose its box is where its stream is not theirs."""


class Reader(Protocol):
    """Reads events with their boxes shut, as a codec does."""

    def decode_open(self, topic: str, state: bytes) -> Said:
        """What stands in the open of an event. Raises UnknownTopic, or MsgspecError for bytes it cannot read."""


class OpenParts:
    """Reads of every event the few fields that its claims, its command and its subject are made of.

    The whole of an event takes three times as long, and reading is most of what claims cost. Which fields those are,
    the methods say that are asked: what they name, and what the methods they name do.
    """

    def __init__(self) -> None:
        self._decoders = {
            topic: msgspec.json.Decoder(_part(event)).decode for topic, event in events_by_topic().items()
        }

    def decode_open(self, topic: str, state: bytes) -> Said:
        """What stands in the open of an event. Raises UnknownTopic, or MsgspecError for bytes it cannot read."""
        try:
            decode = self._decoders[topic]
        except KeyError:
            said = f"no event is stored as {topic!r}; this register was written by a newer program"
            raise UnknownTopic(said) from None
        return cast(Said, decode(state))


def _part(event: type[Event]) -> type[msgspec.Struct]:
    """A class with the methods of an event that are asked, and the fields they name."""
    methods = dict[str, FunctionType]()
    named, pending = {"command_id"}, [*_ASKED]
    while pending:
        name = pending.pop()
        method = getattr(event, name, None)
        if isfunction(method) and name not in methods:
            methods[name] = method
            pending += _named(method.__code__)
        named.add(name)
    fields = [_field(field) for field in msgspec.structs.fields(event) if field.name in named]
    return msgspec.defstruct(event.__name__, fields, namespace=dict[str, Any](methods), kw_only=True, gc=False)


def _field(field: msgspec.structs.FieldInfo) -> tuple[str, Any] | tuple[str, Any, Any]:
    return (field.name, field.type) if field.required else (field.name, field.type, field.default)


def _named(code: CodeType) -> Iterator[str]:
    """Every name a function uses, in the functions within it too."""
    yield from code.co_names
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _named(inner)
