"""Words that a person types and the log keeps in the open for ever: they must not hold a NIK or a telephone number.

Erasing destroys the key of what is personal; nothing erases a reason, the reference of a paper or the name of a file.
Numbers of papers look like numbers of people at times (``3302-KM-12052025-0007``, an SP2D, a billing code of fifteen
digits), so only what stands alone, in a way a NIK or a telephone number is written, counts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from operator import attrgetter
from typing import Any

from msgspec.structs import fields

from lifecycle.domain.events import BillLineUnmatched, Event
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document, Nik

_ALONE, _ENDS = r"(?<![0-9A-Fa-f])", r"(?![0-9A-Fa-f])"
_WAYS = ((16,), (4, 4, 4, 4), (6, 6, 4), (6, 10), (2, 2, 2, 6, 4), (6, 2, 2, 2, 4), (2, 2, 2, 2, 2, 2, 4))
_DIGITS = "|".join("[ .-]".join(f"[0-9]{{{length}}}" for length in way) for way in _WAYS)
_NIK = re.compile(f"{_ALONE}(?:{_DIGITS}){_ENDS}")
_MOBILE = r"(?:\+?62[ .-]?|0)8[1-9][0-9]"
_ABROAD = r"\+62[ .-]?[1-9][0-9]"
_MORE = r"(?:[ .-]?[0-9])"
_PHONE = re.compile(rf"{_ALONE}(?:{_MOBILE}{_MORE}{{6,9}}|{_ABROAD}{_MORE}{{6,10}})(?!{_MORE}){_ENDS}")
_SEPARATORS = re.compile("[ .-]")
_MADE = frozenset(
    {"old", "new", "basis", "reading", "trigger", "destination", "slot", "predecessor", "successor", "participant"}
    | {"same_as", "sheet", "superseded_by", "digest", "nik_key", "nik_key_before", "row_key", "person_key", "keys"}
)
"""Fields that no person types: states, places, ids, digests; and what a record said before and says now."""
_BESIDE = ("batch", "bill", "reason")
"""Fields of an event of a row that are not of the row."""
_CURE = (
    "Name the person by id (lifecycle ask current_roll list), and a paper by its number;"
    " leave NIK and telephone number out."
)


def resembles(words: str) -> str | None:
    """``NIK`` or ``telephone number`` where words hold what looks like one; None for words that name nobody so.

    The number of a family card is built like a NIK and counts as one.
    """
    plain = words if words.isascii() else _plain(words)
    if any(_is_nik(_SEPARATORS.sub("", found[0])) for found in _NIK.finditer(plain)):
        return "NIK"
    return "telephone number" if _PHONE.search(plain) else None


def require_nobody_in(name: str, words: str) -> None:
    """Words of this name may stay for ever. Raises Refused, which does not repeat them."""
    if found := resembles(words):
        what = f"The {name} holds what looks like a {found}, which erasing the person could not take away."
        raise Refused(Refusal(act="record", reason="personal", what=what, cure=_CURE))


def require_nobody_named(events: Iterable[Event]) -> None:
    """Nothing typed goes into the log that would name somebody beyond erasure. Raises Refused.

    What comes from a row of a sheet is its reader's to hold; of such an event only what was typed beside is looked at.
    Events of one commit share most of their words, so each is looked at once.
    """
    typed: dict[str | tuple[str, ...] | None, str] = {}
    papers: tuple[Document, ...] = ()
    for event in events:
        names, values = _typed(type(event), event.place is not None)
        typed.update(zip(values(event), names, strict=True))
        if event.evidence is not papers:
            papers = event.evidence
            typed.update((paper.reference, "reference of a paper") for paper in papers)
        if event.place is not None:
            typed[event.place.sheet] = "name of the sheet"
    for words, name in typed.items():
        for one in (words,) if isinstance(words, str) else words or ():
            require_nobody_in(name, one)


@cache
def _typed(event: type[Event], of_a_row: bool) -> tuple[tuple[str, ...], Callable[[Event], tuple[Any, ...]]]:
    """What is typed of an event that holds text or several texts: names to tell, and how to read the values."""
    words = [one.name for one in fields(event) if one.type in (str, str | None, tuple[str, ...])]
    if of_a_row or issubclass(event, BillLineUnmatched):
        words = [name for name in words if name in _BESIDE]
    chosen = ["command_id", *(name for name in words if name not in _MADE and name != "command_id")]
    names = ("name of who acts", *(name.replace("_", " ") for name in chosen))
    return names, attrgetter("actor.person", *chosen)


def _is_nik(digits: str) -> bool:
    try:
        Nik(digits)
    except ValueError:
        return False
    return True


def _plain(words: str) -> str:
    """Digits of any script as ours, dashes of any kind as one, without signs that show nothing."""
    signs = ((sign, unicodedata.category(sign)) for sign in unicodedata.normalize("NFKC", words))
    seen = ((sign, kind) for sign, kind in signs if kind != "Cf")
    return "".join("-" if kind == "Pd" else str(unicodedata.decimal(sign, sign)) for sign, kind in seen)
