"""What a commit changed at the places: each named while they are few, counted when they are many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lifecycle.application.replaying.standing import Handed

_MOST = 5
_COUNTED = {"opened": "funded", "filled": "filled", "freed": "fell free", "switched": "paid from another source"}


def places(handed: Sequence[Handed]) -> Iterator[str]:
    """A line for each place, or one for many that changed alike."""
    alike: dict[tuple[object, ...], list[Handed]] = {}
    for one in handed:
        alike.setdefault((one.what, one.decree, one.ground, one.funding, one.basis), []).append(one)
    for those in alike.values():
        if len(those) > _MOST:
            yield _many(those)
        else:
            yield from map(told, those)


def told(one: Handed) -> str:
    """One place: who left, since when it was empty and on what ground, who took it, by which decree and provision."""
    match one.what:
        case "opened":
            return f"{one.slot}: funded from {one.on} by {one.funding}{_basis(one)}"
        case "switched":
            return f"{one.slot}: paid by {one.funding} from {one.on}{_basis(one)}"
        case "freed":
            ground = f" ({_words(one.ground)})" if one.ground else ""
            return f"{one.slot}: {_end(one.participant)} → empty from {one.on}{ground}{_decree(one)}{_basis(one)}"
    return f"{one.slot}: {_before(one)} → {_end(one.participant)} from {one.on}{_decree(one)}{_basis(one)}"


def _before(one: Handed) -> str:
    """The vacancy that ends: whose it was, since when, for how many days, on what ground."""
    if one.empty_since is None:
        return "empty"
    days = (one.on - one.empty_since).days
    ground = f", {_words(one.ground)}" if one.ground else ""
    left = f"{_end(one.predecessor)} → " if one.predecessor else ""
    return f"{left}empty for {days:,} {'day' if days == 1 else 'days'} from {one.empty_since}{ground}"


def _many(those: Sequence[Handed]) -> str:
    slots = sorted(one.slot for one in those)
    first = those[0]
    why = f" ({_words(first.ground)})" if first.ground else ""
    by = f" by {first.funding}" if first.funding else ""
    what = f"{len(those):,} places {_COUNTED[first.what]}{by}{why}"
    return f"{what}, {slots[0]} to {slots[-1]}{_decree(first)}{_basis(first)}"


def _decree(one: Handed) -> str:
    return f", decree {one.decree}" if one.decree else ""


def _basis(one: Handed) -> str:
    return f" [{', '.join(one.basis)}]" if one.basis else ""


def _end(participant: str | None) -> str:
    return f"…{participant[-8:]}" if participant else "nobody"


def _words(code: str | None) -> str:
    return (code or "").replace("_", " ").replace(":", ": ")
