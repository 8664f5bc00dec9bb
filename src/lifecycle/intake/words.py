"""Columns with a closed set of words: yes or no, sex, kecamatan, kind of work, status. An unknown one is held."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from difflib import get_close_matches
from typing import NamedTuple

from lifecycle.domain.profile import JobKind, Path
from lifecycle.intake.cells import Fault, Read, blank, shown, unusable
from lifecycle.intake.sheets import Cell

_YES = ["ya", "y", "yes", "iya", "1", "x", "v", "✓", "✔", "☑", "√", "true", "ada", "sudah", "pernah", "terdaftar"]
_NO = ["tidak", "t", "no", "n", "0", "-", "–", "—", "tdk", "bukan", "false", "belum", "tidak ada", "tidak pernah"]
_NO += ["belum pernah", "tidak terdaftar", "✗", "✘"]
_ANSWERS = {**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}
_SEXES = {
    **dict.fromkeys(["l", "lk", "laki", "lakilaki", "pria", "male", "m"], "male"),
    **dict.fromkeys(["p", "pr", "perempuan", "wanita", "w", "female", "f"], "female"),
}
_DISTRICT = re.compile(r"\s*kec(?:amatan\b|\b)[\s.:]*", re.IGNORECASE)


class Unlisted(NamedTuple):
    """A kind of work the regulation does not list, which a decree may name; the fault if none does."""

    fault: Fault
    title: str


def read_yes_no(cell: Cell) -> bool | Fault | None:
    """True, False, or a fault; a dash is a no, as in a column of ticks."""
    if isinstance(cell, bool):
        return cell
    answer = _ANSWERS.get(shown(cell).strip().removeprefix("'").rstrip(".").casefold())
    if answer is not None or blank(cell):
        return answer
    return unusable(cell) or Fault("The word is neither yes nor no.", "Write ya or tidak, and send the row again.")


def read_sex(cell: Cell) -> str | Fault | None:
    """``male`` or ``female``."""
    if blank(cell):
        return None
    sex = _SEXES.get(plain(shown(cell)))
    return sex or unusable(cell) or Fault("The word is no known one for a sex.", "Write L or P, and send it again.")


def kecamatan_reader(spellings: Mapping[str, str]) -> Read:
    """A reader that answers with the official name; ``spellings`` has it for each way it is written."""
    official = {plain(spelling): name for spelling, name in spellings.items()}

    def read_kecamatan(cell: Cell) -> str | Fault | None:
        if blank(cell):
            return None
        text = shown(cell)
        name = official.get(plain(text)) or official.get(plain(_DISTRICT.sub("", text, count=1)))
        if name is not None:
            return name
        return unusable(cell) or Fault("The text is not a kecamatan of the regency.", _nearest(text, official))

    return read_kecamatan


def path_reader(paths: tuple[Path, ...]) -> Read:
    """A reader that answers with the code of a path of the regulation, by the words that name it."""
    known = {plain(word): path.code for path in paths for word in (path.code, path.name, *path.labels)}
    words = ", ".join(path.labels[0] if path.labels else path.name for path in paths)

    def read_path(cell: Cell) -> str | Fault | None:
        if blank(cell):
            return None
        code = known.get(plain(shown(cell)))
        return code or unusable(cell) or Fault("The text is no kind of aid here.", f"Write one of: {words}.")

    return read_path


def job_kind_reader(kinds: tuple[JobKind, ...], decree_column: str | None) -> Read:
    """A reader that answers with the code of a kind.

    Where the regulation lets a decree name further kinds, a word it does not list is :class:`Unlisted`, not a fault.
    """
    known = {plain(word): kind.code for kind in reversed(kinds) for word in (kind.code, kind.name, *kind.labels)}
    listed = ", ".join(kind.name for kind in kinds)
    by_decree = any(kind.code == "other" and kind.needs_decree for kind in kinds)
    cure = f"Write one of the kinds of the regulation: {listed}."
    if by_decree:
        column = decree_column or "kind_decree"
        cure = f"Name the decree that adds this kind in the column {column}, or write one of the kinds: {listed}."

    def read_job_kind(cell: Cell) -> str | Unlisted | Fault | None:
        if blank(cell):
            return None
        code = known.get(plain(shown(cell)))
        if code is not None:
            return code
        fault = Fault("The text is not a kind of work the regulation lists.", cure)
        return unusable(cell) or (Unlisted(fault, cell.strip()) if by_decree and isinstance(cell, str) else fault)

    return read_job_kind


def status_reader(statuses: Mapping[str, str]) -> Read:
    """A reader that answers with the code of a status; ``statuses`` has it for each text, as :func:`plain` makes it."""
    cure = f"Write one of these, and send the row again: {', '.join(statuses)}."

    def read_status(cell: Cell) -> str | Fault | None:
        if blank(cell):
            return None
        status = statuses.get(plain(shown(cell)))
        return status or unusable(cell) or Fault("The text is no status that is known here.", cure)

    return read_status


def plain(text: str) -> str:
    """For comparing: letters and digits only, lower case."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _nearest(text: str, official: Mapping[str, str]) -> str:
    near = [official[word] for word in get_close_matches(plain(_DISTRICT.sub("", text[:100], count=1)), official, n=3)]
    names = " or ".join(near) if near else "the name as the regency writes it"
    return f"Write {names}, and send the row again."
