"""Loading a regulation: found by scanning, checked whole, refused with file, line, key and cure."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import msgspec

from lifecycle import settings
from lifecycle.domain.profile import Profile
from lifecycle.domain.rates import Contributions
from lifecycle.regulations.checking import problems
from lifecycle.regulations.checking.powers import ACTS
from lifecycle.regulations.checking.walking import NATIONAL as NATIONAL_KEY
from lifecycle.regulations.lines import Lines
from lifecycle.regulations.problems import BadProfile, Located, Problem, key
from lifecycle.regulations.shape import convert, misshapen

__all__ = ["ACTS", "BadProfile", "UnknownRegulation", "load", "national", "parse", "shipped", "slugs"]
NATIONAL = "national.toml"
_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")


class UnknownRegulation(Exception):  # noqa: N818
    """No file of that name, or no folder to look for it in."""


def slugs(extra: Path | None = None) -> list[str]:
    """Every regulation there is. Raises UnknownRegulation or BadProfile."""
    return sorted(_files(extra))


def shipped() -> dict[str, Traversable]:
    """The regulations that come with the program, by slug."""
    return _in(files("lifecycle.regulations"))


def load(slug: str, extra: Path | None = None) -> Profile:
    """The profile of a regulation; ``extra`` is a folder of one's own beside those that come with the program, by
    default the one that LIFECYCLE_REGULATIONS names. Raises UnknownRegulation or BadProfile.
    """
    found = _files(extra)
    if slug not in found:
        raise UnknownRegulation(f"There is no regulation {slug!r}.\n  Known: {', '.join(sorted(found))}.")
    name, content = found[slug].name, found[slug].read_bytes()
    profile = parse(name, content)
    if profile.slug != slug:
        cure = f'Rename it {profile.slug}.toml, or write slug = "{slug}".'
        raise BadProfile(name, _located(content.decode(), [Problem(("slug",), f"The file is named {name}.", cure)]))
    return profile


@lru_cache
def parse(name: str, content: bytes) -> Profile:
    """A profile from the bytes of its file. Raises BadProfile naming file, line and key of everything that is wrong."""
    text, raw = _toml(name, content)
    try:
        profile: Profile = convert(raw, Profile)
        found = [*_of_national_law(raw), *problems(profile)]
    except msgspec.ValidationError:
        found = [*_of_national_law(raw), *misshapen(raw, Profile)]
    if found:
        raise BadProfile(name, _located(text, found))
    return msgspec.structs.replace(profile, contributions=national())


@cache
def national() -> Contributions:
    """What national law says of contributions, for every regency alike."""
    content = files("lifecycle.regulations").joinpath(NATIONAL).read_bytes()
    return msgspec.toml.decode(content, type=Contributions)


def _files(extra: Path | None) -> dict[str, Traversable]:
    """By slug. A file of one's own never takes the place of one that comes with the program."""
    ours, folder = shipped(), extra or settings.regulations()
    if folder is None:
        return ours
    if not folder.is_dir():
        cure = f"Make it, or let {settings.REGULATIONS} name another."
        raise UnknownRegulation(f"There is no folder {folder} to look for regulations in.\n  {cure}")
    own = _in(folder)
    for slug in ours.keys() & own.keys():
        what = "A regulation of this name comes with the program."
        raise BadProfile(str(own[slug]), (Located(1, "", what, "Rename the file, and the slug in it."),))
    return ours | own


def _in(folder: Traversable) -> dict[str, Traversable]:
    return {
        entry.name.removesuffix(".toml"): entry
        for entry in folder.iterdir()
        if entry.name.endswith(".toml") and entry.name != NATIONAL
    }


def _toml(name: str, content: bytes) -> tuple[str, dict[str, Any]]:
    """Text and decoded TOML. Raises BadProfile."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        wrong = Located(line, "", "This is no text in UTF-8.", "Save the file as UTF-8.")
        raise BadProfile(name, (wrong,)) from error
    try:
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        line = int(at[1]) if at and at[1] else text.count("\n") + 1
        what = f"{_AT.sub('', str(error))}."
        raise BadProfile(name, (Located(line, "", what, "Write it as TOML: https://toml.io/en/v1.0.0."),)) from error


def _of_national_law(raw: dict[str, Any]) -> Iterator[Problem]:
    if NATIONAL_KEY in raw:
        what = "National law is no part of a regulation."
        yield Problem((NATIONAL_KEY,), what, f"Take it out; it stands in {NATIONAL}.")


def _located(text: str, found: list[Problem]) -> tuple[Located, ...]:
    """With the line of each, in the order of the file."""
    lines = Lines(text)
    told = [Located(lines.of(one.place), key(one.place), one.what, one.cure) for one in found]
    return tuple(sorted(told, key=lambda one: one.line))
