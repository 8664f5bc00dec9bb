"""How far every provision has come: shown by a test that passed, cited for reference, no behaviour, or not yet.

Evidence is written by the test command: which provisions stood in the basis of what was recorded while a test ran, and
the digest of the law it ran under.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec

from lifecycle.regulations.checking.walking import cited_by
from lifecycle.regulations.loader import load, shipped
from lifecycle.regulations.provisions import Provision, provisions

State = Literal["shown", "reference", "no_behaviour", "not_yet"]
STATES: tuple[State, ...] = ("shown", "reference", "no_behaviour", "not_yet")
GROUPS = ("vulnerable", "religious", "palm-oil")
"""Those whose every provision has to be shown, cited, or without behaviour."""
FILE = Path(".evidence", "provisions.json")
DECIDING = ("rule", "state transition")
_CURE = "Run the tests, in the folder of the project: python -m tests"


class NoEvidence(Exception):  # noqa: N818
    """It is not known which provisions tests have shown: why, and the cure."""


class Evidence(msgspec.Struct, frozen=True):
    """What the tests of one run showed: the digest of the law, and by provision up to three tests."""

    law: str
    shown: dict[str, tuple[str, ...]]


class Row(msgspec.Struct, frozen=True):
    """One provision and its state."""

    provision: str
    regulation: str
    kind: str
    machine: str
    applies_to: tuple[str, ...]
    state: State
    shown_by: tuple[str, ...] = ()

    @property
    def grouped(self) -> bool:
        """Whether it is about one of the groups."""
        return not {*self.applies_to}.isdisjoint(GROUPS)


def checkout(package: Path) -> Path | None:
    """The folder of the project around a package that was not copied elsewhere."""
    root = package.parents[1]
    return root if (root / "pyproject.toml").is_file() and (root / "scenarios").is_dir() else None


def law_digest() -> str:
    """SHA-256 over the names and bytes of the regulations that come with the program, in order of their names."""
    digest = sha256()
    for slug, file in sorted(shipped().items()):
        content = file.read_bytes()
        digest.update(f"{slug} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def evidence(root: Path | None) -> Evidence:
    """What the last run of all tests showed. Raises NoEvidence."""
    if root is None:
        raise NoEvidence(f"What tests show is known in a checkout of the project only.\n  {_CURE}")
    try:
        found = msgspec.json.decode((root / FILE).read_bytes(), type=Evidence)
    except FileNotFoundError:
        raise NoEvidence(f"No test has shown anything yet: there is no {FILE.as_posix()}.\n  {_CURE}") from None
    except msgspec.DecodeError as error:
        raise NoEvidence(f"{FILE.as_posix()} cannot be read: {error}.\n  {_CURE}") from None
    if found.law != law_digest():
        raise NoEvidence(f"The law has changed since the tests were run.\n  {_CURE}")
    return found


def rows(shown: Mapping[str, tuple[str, ...]], only: str | None = None) -> list[Row]:
    """Every provision, or those of one regulation, with its state. Raises BadProfile."""
    chosen = [one for one in provisions().values() if only in (None, one.regulation)]
    cited = {slug: cited_by(load(slug)) for slug in {one.regulation for one in chosen} & shipped().keys()}
    return [_row(one, shown.get(one.id, ()), cited.get(one.regulation, frozenset())) for one in chosen]


def _row(one: Provision, shown_by: tuple[str, ...], cited: frozenset[str]) -> Row:
    state: State = "not_yet"
    if shown_by:
        state = "shown"
    elif one.machine == "no behaviour":
        state = "no_behaviour"
    elif one.id in cited:
        state = "reference"
    return Row(one.id, one.regulation, one.kind, one.machine, one.applies_to, state, shown_by)


def missing(found: Iterable[Row]) -> list[Row]:
    """Provisions about the groups that are not yet in the law as data."""
    return [row for row in found if row.grouped and row.state == "not_yet"]


def unshown(found: Iterable[Row]) -> list[Row]:
    """Rules and transitions that are cited without any test that shows them."""
    return [row for row in found if row.machine in DECIDING and row.state == "reference"]


def counts(found: Sequence[Row]) -> list[dict[str, str | int]]:
    """By regulation, of all provisions and of those about the groups: how many are in which state."""
    slugs = list(dict.fromkeys(row.regulation for row in found))
    chosen = [(slug, [row for row in found if row.regulation == slug]) for slug in slugs]
    if len(slugs) > 1:
        chosen.append(("all", list(found)))
    return [_count(slug, of, part) for slug, all_ in chosen for of, part in _parts(all_)]


def _parts(all_: list[Row]) -> tuple[tuple[str, list[Row]], ...]:
    return ("all", all_), ("groups", [row for row in all_ if row.grouped])


def _count(slug: str, of: str, part: list[Row]) -> dict[str, str | int]:
    by_state = Counter(row.state for row in part)
    return {"regulation": slug, "of": of, "provisions": len(part), **{state: by_state[state] for state in STATES}}
