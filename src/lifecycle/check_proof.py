#!/usr/bin/env python3
"""Check a proof file of a Lifecycle register, offline, and tell what it proves.

    python check_proof.py proof.json --key "lifecycle/banyumas+1a2b3c4d+AQ..."

Needs Python 3.11 or later and the package ``cryptography``; copy this one file wherever it is wanted. It shares no code
with the register, so that a fault there cannot hide itself here. What it checks, in this order, stopping at the first
thing that fails:

1. The checkpoint is a signed note (C2SP signed-note, Ed25519) under the key, and says origin, size and root of the log
   (C2SP tlog-checkpoint). Its origin is ``lifecycle/REGISTER``, which is also the name of the key.
2. Each event, with the SHA-256 of the very bytes that were stored, makes a leaf; the leaf and its path of hashes lead
   to the root (RFC 9162, 2.1.3.2). The index of a leaf is its position less one, never what the file would like.
3. Positions rise; commits and times never fall. The stream the proof is about has the versions 1 to n without a gap
   (whether there is a version n + 1, no proof can show), and is that of the slot or participant: the stream of a slot
   follows from register and number (UUID 5).
4. The holders of a slot follow from its events one after the other.

Exit codes: 0 proven, 1 not proven, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import io
import json
import os
import re
import struct
import sys
import unicodedata
from collections.abc import Iterator, Sequence, Sized
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from textwrap import wrap
from typing import Any, NamedTuple, NoReturn
from uuid import NAMESPACE_URL, uuid5

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    print("This program needs the package cryptography: python -m pip install cryptography", file=sys.stderr)
    sys.exit(2)

FORMAT = "lifecycle-proof/v1"
WIDTH = 100
LARGEST_FILE = 16 << 20
MOST_SIGNATURES = 100
LONGEST_PATH = 64
LONGEST_TEXT = 1_000
LONGEST_LIST = 100

_MARGIN, _LABEL = 14, 15
_TOPIC = re.compile(r"[a-z_]+\.[a-z_]+\.v[1-9][0-9]*")
_STREAM = re.compile(r"[0-9a-f]{32}")
_DAY = re.compile(r"(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}")
_LAST_MICROSECOND = 253_402_300_799_999_999
_ELSEWHERE = {"effective_on", "actor", "basis", "reading", "evidence", "place", "criteria", "trigger"}
_FOR_MACHINES = {"salt", "box", "command_id", "nik_key", "nik_key_before", "row_key", "person_key"}
_NEAR_A_PERSON = {"membership_number", "card", "kecamatan", "village", "job_title", "old", "new"}
_UNSHOWN = _ELSEWHERE | _FOR_MACHINES | _NEAR_A_PERSON
"""Fields told in another way, without meaning for a reader, or that could point to somebody."""
_WORDS = {"count": "people", "digest": "list SHA-256"}


class NotProven(Exception):  # noqa: N818 - named for what a person is told
    """Something in the file does not hold; the text says what, and at which event."""


class Verifier(NamedTuple):
    """A public key by its name, with the four bytes that name it in a signature."""

    name: str
    id: bytes
    key: Ed25519PublicKey


class Checkpoint(NamedTuple):
    """What was signed: which log, how many events, and the hash over them all."""

    origin: str
    size: int
    root: bytes


class Event(NamedTuple):
    """One event of the log, as the file gives it; ``state`` is what it says, ``recorded_at`` microseconds, UTC."""

    position: int
    commit: int
    recorded_at: int
    stream: str
    version: int
    topic: str
    state: dict[str, Any]

    @property
    def kind(self) -> str:
        """The stored name without its version."""
        return self.topic.rpartition(".")[0]


class Proof(NamedTuple):
    """A file of which everything was checked. ``stream`` is the gapless one; None where one event is proven."""

    register: str
    key: str
    checkpoint: Checkpoint
    subject: tuple[str, str]
    stream: str | None
    events: list[Event]


def read_json(data: bytes) -> Any:
    """A JSON value in UTF-8 without doubled names, fractions, or numbers beyond 64 bits. Raises NotProven."""

    def refuse(_text: str) -> NoReturn:
        raise NotProven("it has a number that is no whole number")

    def whole(text: str) -> int:
        if len(text) > 20:
            raise NotProven("it has a number too large for any log")
        return int(text)

    try:
        text = data.decode()
        return json.loads(text, object_pairs_hook=_once, parse_int=whole, parse_float=refuse, parse_constant=refuse)
    except UnicodeDecodeError:
        raise NotProven("it is no text in UTF-8 (was it written with > in PowerShell? then --out is the way)") from None
    except (json.JSONDecodeError, RecursionError, MemoryError):
        raise NotProven("it is no JSON that can be read, or only a part of it") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotProven("it says the same thing twice, under one name")
    return found


def _object(value: Any, *names: str) -> list[Any]:
    if not isinstance(value, dict) or value.keys() != set(names):
        raise NotProven(f"it must have exactly these parts: {', '.join(names)}")
    return [value[name] for name in names]


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str) or not value or any("\ud800" <= sign <= "\udfff" for sign in value):
        raise NotProven(f"{what} must be a text")
    return value


def _matching(value: Any, pattern: re.Pattern[str], what: str) -> str:
    text = _text(value, what)
    if not pattern.fullmatch(text):
        raise NotProven(f"{what} is not written as one")
    return text


def _number(value: Any, most: int, what: str) -> int:
    if type(value) is not int or not 1 <= value <= most:
        raise NotProven(f"{what} must be a whole number from 1 to {most}")
    return value


def _list(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list):
        raise NotProven(f"{what} must be a list")
    return value


def _base64(value: Any, what: str, length: int | None = None) -> bytes:
    text = _text(value, what)
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise NotProven(f"{what} is no base64") from None
    if base64.b64encode(data).decode() != text or length not in (None, len(data)):
        raise NotProven(f"{what} is no base64 of the right length")
    return data


def verifier(text: str) -> Verifier:
    """A key from its text, ``name+id+base64``. Raises NotProven."""
    name, _, rest = text.partition("+")
    key_id, _, encoded = rest.partition("+")
    if not name or any(sign.isspace() or "\ud800" <= sign <= "\udfff" for sign in name):
        raise NotProven("the key must be written as NAME+ID+BASE64")
    public = _base64(encoded, "the last part of the key", 33)
    expected = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4]
    if public[0] != 1 or key_id != expected.hex():
        raise NotProven("the key is damaged: its parts do not belong together")
    return Verifier(name, expected, Ed25519PublicKey.from_public_bytes(public[1:]))


def opened(note: str, by: Verifier) -> str:
    """The text of a signed note. Raises NotProven unless every signature in that key's name is its own, and one is."""
    text, gap, signatures = note.rpartition("\n\n")
    if not gap or not signatures.endswith("\n") or any(sign < " " and sign != "\n" for sign in note):
        raise NotProven("the checkpoint is no signed note")
    signed = f"{text}\n".encode()
    found = 0
    for line in signatures[:-1].split("\n", MOST_SIGNATURES):
        dash, name, encoded = [*line.split(" "), "", ""][:3]
        data = _base64(encoded, "a signature of the checkpoint")
        if dash != "—" or line.count(" ") != 2 or len(data) < 5:
            raise NotProven("a signature of the checkpoint is not written as one")
        if (name, data[:4]) == (by.name, by.id):
            found += 1
            _verify(by, data[4:], signed)
    if not found:
        raise NotProven(f"the checkpoint was not signed with the key of {shown(by.name)}")
    return f"{text}\n"


def _verify(by: Verifier, signature: bytes, signed: bytes) -> None:
    try:
        by.key.verify(signature, signed)
    except (InvalidSignature, ValueError):
        raise NotProven("the signature of the checkpoint is false: it was changed, or another key signed it") from None


def checkpoint(text: str) -> Checkpoint:
    """Origin, size and root from the text of a note. Raises NotProven."""
    lines = text.removesuffix("\n").split("\n")
    if len(lines) != 3 or not re.fullmatch(r"0|[1-9][0-9]{0,17}", lines[1]):
        raise NotProven("what was signed is no checkpoint")
    return Checkpoint(lines[0], int(lines[1]), _base64(lines[2], "the root of the checkpoint", 32))


def leaf_hash(register: str, event: Event, digest: bytes) -> bytes:
    """The hash of an event's leaf (32 bytes), from the SHA-256 of its stored bytes."""
    numbers = struct.pack(">QQQ", event.position, event.commit, event.recorded_at)
    place = numbers + bytes.fromhex(event.stream) + struct.pack(">I", event.version)
    leaf = b"lifecycle/leaf/v1\n" + _prefixed(register) + place + _prefixed(event.topic) + digest
    return hashlib.sha256(b"\x00" + leaf).digest()


def _prefixed(text: str) -> bytes:
    data = text.encode()
    return struct.pack(">I", len(data)) + data


def root_from(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """The root a path leads to from the leaf at an index (from 0); None where that tree has no such leaf or path."""
    here, last, found = index, size - 1, leaf
    if not 0 <= here <= last:
        return None
    for other in path:
        if last == 0:
            return None
        if here & 1 or here == last:
            found = hashlib.sha256(b"\x01" + other + found).digest()
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            found = hashlib.sha256(b"\x01" + found + other).digest()
        here, last = here >> 1, last >> 1
    return found if last == 0 else None


def check(data: bytes, key: str | None = None) -> Proof:
    """The proof a file holds, under a key from outside or the one it names. Raises NotProven."""
    parts = _object(read_json(data), "format", "register", "verifier_key", "checkpoint", "subject", "events")
    if parts[0] != FORMAT:
        raise NotProven(f"it is no proof of the format {FORMAT}")
    register, named, note = (_text(part, "register, key and checkpoint each") for part in parts[1:4])
    by = verifier(key or named)
    log = checkpoint(opened(note, by))
    if not log.origin == by.name == f"lifecycle/{register}":
        raise NotProven("checkpoint, key and register are not of one log")
    what, wanted, stream = _subject(parts[4], register)
    events = list(_events(_list(parts[5], "events"), register, log))
    _require_order(events)
    if stream is None:
        _require_only(events, int(wanted))
    else:
        _require_gapless(events, stream)
    proof = Proof(register, key or named, log, (what, wanted), stream, events)
    _require_related(proof)
    return proof


def _subject(value: Any, register: str) -> tuple[str, str, str | None]:
    """What the proof is about, its name, and the stream that must have no gap."""
    match value:
        case {"slot": str(slot)} if len(value) == 1:
            return "slot", _text(slot, "a slot"), stream_of(register, "slot", slot)
        case {"participant": participant} if len(value) == 1:
            stream = _matching(participant, _STREAM, "a participant")
            return "participant", stream, stream
        case {"position": position} if len(value) == 1:
            return "position", str(_number(position, 2**63 - 1, "a position")), None
    raise NotProven("it must be about one slot, one participant or one position")


def stream_of(register: str, kind: str, name: str) -> str:
    """The stream of what has a name of its own in a register: a slot, a decree."""
    return uuid5(uuid5(NAMESPACE_URL, f"lifecycle:{register}"), f"{kind}:{_text(name, kind)}").hex


def _events(values: list[Any], register: str, log: Checkpoint) -> Iterator[Event]:
    for number, value in enumerate(values, 1):
        try:
            yield _event(value, register, log)
        except NotProven as trouble:
            raise NotProven(f"event {number} of {len(values)}{_at(value)}: {trouble}") from None


def _at(value: Any) -> str:
    position = value.get("position") if isinstance(value, dict) else None
    return f" (position {position})" if type(position) is int else ""


def _event(value: Any, register: str, log: Checkpoint) -> Event:
    """One event, proven to lie in the log."""
    names = ("position", "commit", "recorded_at", "stream", "version", "topic", "state", "path")
    position, commit, recorded_at, stream, version, topic, state, path = _object(value, *names)
    event = Event(
        _number(position, log.size, "its position"),
        _number(commit, 2**63 - 1, "its commit"),
        _number(recorded_at, _LAST_MICROSECOND, "the time it was recorded"),
        _matching(stream, _STREAM, "its stream"),
        _number(version, 2**32 - 1, "its version"),
        _matching(topic, _TOPIC, "its topic"),
        {},
    )
    stored = _base64(state, "its state")
    if len(_list(path, "its path")) > LONGEST_PATH:
        raise NotProven("its path has more hashes than any log needs")
    hashes = [_base64(one, "a hash of its path", 32) for one in path]
    leaf = leaf_hash(register, event, hashlib.sha256(stored).digest())
    if root_from(leaf, event.position - 1, log.size, hashes) != log.root:
        raise NotProven("it is not in the log of this checkpoint as the file shows it")
    return event._replace(state=_said(stored))


def _said(stored: bytes) -> dict[str, Any]:
    """What an event says, with the parts that every event has."""
    state = read_json(stored)
    if not isinstance(state, dict):
        raise NotProven("what was stored is no event")
    day_of(state)
    actor = state.get("actor")
    if not isinstance(actor, dict) or not all(isinstance(actor.get(part), str) for part in ("person", "office")):
        raise NotProven("it does not say who acted for which office")
    for name in ("basis", "reading", "evidence", "criteria"):
        _list(state.get(name, []), name)
    return state


def day_of(state: dict[str, Any]) -> date:
    """The day an event became true. Raises NotProven."""
    text = _matching(state.get("effective_on"), _DAY, "the day it became true")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotProven("the day it became true is no day") from None


def _require_order(events: list[Event]) -> None:
    for before, event in pairwise(events):
        if event.position <= before.position:
            raise NotProven(f"position {event.position} follows position {before.position}: the order is wrong")
        if event.commit < before.commit or event.recorded_at < before.recorded_at:
            raise NotProven(f"position {event.position} was written before what it follows")
    if len({(event.stream, event.version) for event in events}) < len(events):
        raise NotProven("two events have the same place in one stream")


def _require_only(events: list[Event], position: int) -> None:
    if [event.position for event in events] != [position]:
        raise NotProven(f"it must hold the event at position {position}, and no other")


def _require_gapless(events: list[Event], stream: str) -> None:
    versions = [event.version for event in events if event.stream == stream]
    if not versions:
        raise NotProven("it holds no event of what it is about")
    for expected, version in enumerate(versions, 1):
        if version != expected:
            raise NotProven(f"version {expected} is missing: version {version} stands in its place")


def _require_related(proof: Proof) -> None:
    """Refuse what has no business in the file; and a slot whose holders do not follow one another."""
    if proof.subject[0] == "position":
        return
    related = {proof.stream, *(span.holder for span in holders(proof) if span.holder)}
    related |= {stream_of(proof.register, "decree", number) for number in decrees_named(proof)}
    for event in proof.events:
        if event.stream not in related:
            raise NotProven(f"the event at position {event.position} has nothing to do with what the proof is about")


class Span(NamedTuple):
    """Days of a slot: from one day until the day before another (None: open), with a holder or with nobody.

    ``given`` and ``left`` are what the events said that gave the slot and took it away.
    """

    since: date
    until: date | None = None
    holder: str | None = None
    given: dict[str, Any] = {}  # noqa: RUF012 - never changed
    left: dict[str, Any] | None = None


def holders(proof: Proof) -> list[Span]:
    """Who held the slot of a proof, one after the other; nothing for a proof of something else. Raises NotProven."""
    if proof.subject[0] != "slot":
        return []
    spans: list[Span] = []
    for event in (event for event in proof.events if event.stream == proof.stream):
        try:
            _follow(spans, event, proof.subject[1])
        except NotProven as trouble:
            raise NotProven(f"the event at position {event.position}: {trouble}") from None
    return spans


def _follow(spans: list[Span], event: Event, slot: str) -> None:
    state, day = event.state, day_of(event.state)
    if state.get("slot") != slot:
        raise NotProven("it is about another slot")
    last, leaver = spans[-1] if spans else None, state.get("participant")
    match event.topic:
        case "slot.opened.v1" if last is None:
            spans.append(Span(day))
        case "slot.assigned.v1" if last is not None and last.holder is None:
            _text(state.get("decree"), "the decree")
            holder = _matching(state.get("participant"), _STREAM, "the holder")
            spans[-1:] = [last._replace(until=day), Span(day, None, holder, state)]
        case "slot.vacated.v1" if last is not None and last.holder is not None and last.holder == leaver:
            _text(state.get("ground"), "the ground")
            spans[-1:] = [last._replace(until=day, left=state), Span(day)]
        case "slot.funding_switched.v1" if last is not None:
            pass
        case "slot.opened.v1" | "slot.assigned.v1" | "slot.vacated.v1" | "slot.funding_switched.v1":
            raise NotProven("it cannot follow what went before: the slot has another holder then, or none")
        case _:
            raise NotProven(f"this program does not know {event.topic} of a slot; take the newer one")


def decrees_named(proof: Proof) -> list[str]:
    """The numbers of the decrees that the events of a proof name, in order."""
    named = (event.state.get(name) for event in proof.events for name in ("decree", "by_decree"))
    return list(dict.fromkeys(number for number in named if isinstance(number, str) and number))


def shown(value: Any, depth: int = 3) -> str:
    """A value as a reader may see it; signs that could move, hide or turn round what is printed stand as <U+...>."""
    match value:
        case bool():
            return "yes" if value else "no"
        case list() | dict() if not depth:
            return "..."
        case list():
            return ", ".join(shown(one, depth - 1) for one in value[:LONGEST_LIST]) + _left(value, LONGEST_LIST)
        case dict():
            pairs = [*value.items()][:LONGEST_LIST]
            told = ", ".join(f"{shown(name)}: {shown(one, depth - 1)}" for name, one in pairs)
            return told + _left(value, LONGEST_LIST)
    text = str(value)
    told = "".join(sign if _is_plain(sign) else f"<U+{ord(sign):04X}>" for sign in text[:LONGEST_TEXT])
    return told + _left(text, LONGEST_TEXT)


def _left(value: Sized, most: int) -> str:
    return f" ... ({len(value) - most:,} more)" if len(value) > most else ""


def _is_plain(sign: str) -> bool:
    return " " <= sign <= "~" or (
        sign.isprintable()
        and not unicodedata.category(sign).startswith("M")
        and unicodedata.bidirectional(sign) not in ("R", "AL", "AN")
        and unicodedata.east_asian_width(sign) not in ("W", "F")
    )


def told(proof: Proof, *, key_from_outside: bool) -> Iterator[str]:
    """What a proof says, line by line, for a reader who is no programmer."""
    what, name = proof.subject
    head = "PROVEN" if key_from_outside else "PROVEN, BUT NOT WHO SIGNED"
    yield f"{head}: {what} {shown(name)} of register {shown(proof.register)}"
    yield ""
    if what == "slot":
        yield from _told_of_holders(proof)
    if what == "participant":
        yield from _told_in_short(proof)
    yield from _told_of_events(proof)
    yield "What this file proves"
    for sentence in _proven(proof):
        yield from _wrapped(sentence, "  * ")
    yield ""
    yield "What it does not prove"
    for sentence in _not_proven(proof, key_from_outside):
        yield from _wrapped(sentence, "  * ")


def _told_of_holders(proof: Proof) -> Iterator[str]:
    yield "Who held the slot, as far as this file goes"
    yield ""
    yield "  from        through     holder"
    margin = " " * 26
    for span in holders(proof):
        if span.holder is not None:
            yield f"  {span.since}  {_through(span)}  participant {span.holder}"
            yield from _wrapped(f"given by {_decree(proof, span.given)}{_under(span.given)}", margin, "  ")
            yield from _wrapped(_leaving(span), margin, "  ")
        elif span.since != span.until:
            yield f"  {span.since}  {_through(span)}  nobody"
    yield ""


def _through(span: Span) -> str:
    """The last day of a span, in ten signs."""
    if span.until is None:
        return " " * 10
    return "no day    " if span.until <= span.since else str(span.until - timedelta(days=1))


def _decree(proof: Proof, given: dict[str, Any]) -> str:
    """A decree by its number, with its day where the file holds it."""
    stream = stream_of(proof.register, "decree", given["decree"])
    days = [f" of {day_of(event.state)}" for event in proof.events if event.stream == stream]
    return f"decree {shown(given['decree'])}{''.join(days)}"


def _under(state: dict[str, Any]) -> str:
    return f", under {shown(state['basis'])}" if state.get("basis") else ""


def _leaving(span: Span) -> str:
    if span.left is None:
        return "this file shows no end of it"
    return f"ended on the ground: {shown(span.left['ground'])}{_under(span.left)}"


def _told_in_short(proof: Proof) -> Iterator[str]:
    yield "In short"
    yield ""
    for event in proof.events:
        if event.stream == proof.stream:
            known = [
                f"{name} {shown(event.state[name])}" for name in ("decree", "slot", "ground") if name in event.state
            ]
            yield from _wrapped(": ".join(filter(None, [_title(event), ", ".join(known)])), _day(event), "  ")
    yield ""


def _title(event: Event) -> str:
    """The stored name in words: ``participant.death_reported`` as *Participant death reported*."""
    return event.kind.replace(".", " ").replace("_", " ").capitalize()


def _day(event: Event) -> str:
    return f"  {day_of(event.state)}  "


def _told_of_events(proof: Proof) -> Iterator[str]:
    what, own = proof.subject[0], sum(event.stream == proof.stream for event in proof.events)
    if proof.stream is not None:
        yield "What happened, in the order in which it was recorded"
        gapless = f"The history of the {what} has no gap from version 1 to {own}. All other events are single ones."
        yield from _wrapped(gapless, "  ")
        yield ""
    for event in proof.events:
        place = f"version {event.version}" if event.stream == proof.stream else "single event"
        yield f"{_day(event)}{_title(event)} ({place})"
        for label, text in _rows(event, proof.subject):
            yield from _wrapped(text, f"{'':<{_MARGIN}}{shown(label)[: _LABEL - 1]:<{_LABEL}}")
        yield ""
    if proof.stream is not None and (missing := _missing(proof)):
        yield from _wrapped(f"Decrees named above that are not in this file: {shown(missing)}", "  ")
        yield ""


def _missing(proof: Proof) -> list[str]:
    held = {event.stream for event in proof.events}
    return [number for number in decrees_named(proof) if stream_of(proof.register, "decree", number) not in held]


def _rows(event: Event, subject: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """What an event says, as labels and texts."""
    state, where = event.state, f"position {event.position}, commit {event.commit}"
    if event.stream != subject[1] and not event.kind.startswith(("slot.", "decree.")):
        yield "participant" if event.kind.startswith("participant.") else "stream", event.stream
    if "destination" in state:
        yield "case", f"{shown(state.get('source'))} -> {shown(state['destination'])}"
    for name, value in state.items():
        if name not in _UNSHOWN and (name, value) != subject and not _of_a_case(name, state):
            yield _WORDS.get(name, name.replace("_", " ")), shown(value)
    yield from (("criterion", _criterion(outcome)) for outcome in state.get("criteria", []))
    for label, name in (("provisions", "basis"), ("readings", "reading")):
        if state.get(name):
            yield label, shown(state[name])
    yield from (("document", _paper(paper)) for paper in state.get("evidence", []))
    if "place" in state:
        yield "spreadsheet", shown(state["place"])
    yield "acted", f"{shown(state['actor']['person'])} for {shown(state['actor']['office']) or 'no office'}"
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=event.recorded_at)
    yield "recorded", f"{at:%Y-%m-%d %H:%M:%S} UTC, {where}"


def _of_a_case(name: str, state: dict[str, Any]) -> bool:
    """Whether a field is told as the move of a case; elsewhere a source is where money or a fact comes from."""
    return "destination" in state and name in ("source", "destination")


def _criterion(outcome: Any) -> str:
    """How a criterion came out; the facts it was judged on are personal."""
    if not isinstance(outcome, dict):
        return shown(outcome)
    reading = f"; reading {shown(outcome['reading'])}" if outcome.get("reading") else ""
    return f"{shown(outcome.get('rule'))}: {shown(outcome.get('verdict'))}{_under(outcome)}{reading}"


def _paper(paper: Any) -> str:
    if not isinstance(paper, dict):
        return shown(paper)
    scan = f", SHA-256 of its scan {shown(paper['sha256'])}" if paper.get("sha256") else ""
    return f"{shown(paper.get('reference'))}{scan}"


def _wrapped(text: str, first: str, deeper: str = "") -> list[str]:
    """Lines of a text that keep their margin, so that no text can begin a line of its own."""
    rest = " " * len(first) + deeper
    return wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False) or [first]


def _proven(proof: Proof) -> Iterator[str]:
    log = proof.checkpoint
    root = base64.b64encode(log.root).decode()
    yield f"The log {shown(log.origin)} had {log.size:,} events and the root {root}, signed with {shown(proof.key)}."
    yield f"Every event above ({len(proof.events):,} in all) is in that log, where it says and as it was stored then."
    if proof.stream is not None:
        own = sum(event.stream == proof.stream for event in proof.events)
        yield f"The history of the {proof.subject[0]} has no gap from version 1 to {own}: nothing was left out between."


def _not_proven(proof: Proof, key_from_outside: bool) -> Iterator[str]:
    if not key_from_outside:
        yield (
            "Who signed. The key was taken from the file itself, and anybody can make a file with a key of their own."
            " Get the key of the register from its office, and check again with --key."
        )
    yield (
        "That nothing follows the last event shown, even within this log, and that no other event claims the same place"
        f" in the history: only the whole log can show that (lifecycle verify {shown(proof.register)})."
    )
    yield (
        "That everybody was shown the same log: compare size and root with a checkpoint of the same size that you hold,"
        " such as that on a printed decree."
    )
    if proof.stream is not None and any(event.stream != proof.stream for event in proof.events):
        yield "That the single events are all there were of a decree or a holder: their histories are not in this file."
    yield "That what was recorded is true. Nothing can prove that but the documents and the people named."
    yield (
        "Who the participants are. Personal data lie sealed in the events and are not shown; people appear by their"
        " ids, and what could point to somebody (a village, a membership number) is left out here."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Check one file, and print what it proves or what fails."""
    parser = argparse.ArgumentParser(description="Check a proof file of a Lifecycle register, offline.")
    parser.add_argument("proof", type=Path, help="the file that lifecycle prove wrote")
    parser.add_argument(
        "--key", help="the public key of the register, NAME+ID+BASE64, from its office, not from the file"
    )
    given = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        key = None if given.key is None else given.key.strip()
        if key is not None:
            verifier(key)
        with given.proof.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except NotProven as trouble:
        parser.error(f"--key: {trouble}")
    except OSError as trouble:
        parser.error(f"the file cannot be read: {trouble.strerror}")
    return _answer(data, key)


def _answer(data: bytes, key: str | None) -> int:
    try:
        if len(data) > LARGEST_FILE:
            raise NotProven("it is larger than any proof")
        proof = check(data, key)
    except NotProven as trouble:
        print(f"NOT PROVEN. What fails: {trouble}.")
        return 1
    try:
        print("\n".join(told(proof, key_from_outside=key is not None)), flush=True)
    except OSError:  # who reads has had enough, as more and head have
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
