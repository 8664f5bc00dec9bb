"""How the Indonesian of the scenarios is read: days, months, sums, provisions, lists, and the words of ``terms``."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import ParamSpec, TypeVar

from pytest_bdd import parsers, step

from tests.scenarios import terms

_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
_PASAL = r"Pasal \d+(?: ayat \(\d+\)| huruf [a-z]| angka \d+)*"
_NAME = r"[A-Z][a-z]+"
_LIST = r"{0}(?:, {0})*(?: dan {0})?"
_OTHERS = (
    "Pemerintah Desa/Kelurahan|organisasi keagamaan"
    "|koperasi sawit, penyuluh pertanian atau lembaga perkebunan/pertanian yang diakui Pemerintah Daerah"
)
_MONTH = r"[A-Z][a-z]+ \d{4}"


def day(text: str) -> date:
    """The day a date such as 17 Agustus 2025 names."""
    number, month, year = text.split()
    return date(int(year), _MONTHS.index(month) + 1, int(number))


def month(text: str) -> date:
    """The first day of a month such as Agustus 2025."""
    return day(f"1 {text}")


def months(text: str) -> list[date]:
    """Months such as April, Mei dan Juni 2025: a year is also that of the months before it."""
    found, year = list[date](), ""
    for named in reversed(listed(text)):
        name, *its_own = named.split()
        year = its_own[0] if its_own else year
        found.append(month(f"{name} {year}"))
    return found[::-1]


def rupiah(text: str) -> int:
    """The sum that Rp 16.800 says, with or without its sign."""
    return int(text.removeprefix("Rp ").replace(".", ""))


def half_year(text: str) -> str:
    """``semester II tahun 2025`` as the name of its update cycle."""
    _, half, _, year = text.split()
    return f"{year}-H{len(half)}"


def provision(text: str) -> str:
    """``Pasal 7 ayat (4) huruf e`` as ``p7/a4/e``; an angka stands bare below a huruf, and as ``n8`` below a pasal."""
    parts: list[str] = []
    for kind, mark in re.findall(r"(Pasal|ayat|huruf|angka) \(?(\w+)\)?", text):
        letter = {"Pasal": "p", "ayat": "a", "huruf": "", "angka": "" if len(parts) > 1 else "n"}[kind]
        parts.append(letter + mark)
    return "/".join(parts)


def provisions(text: str) -> list[str]:
    """Every provision a text names, in its order."""
    return [provision(found) for found in re.findall(_PASAL, text)]


def listed(text: str) -> list[str]:
    """The items of a list such as ``Siti, Budi dan Tono``."""
    return re.split(r", | dan ", text)


P = ParamSpec("P")
T = TypeVar("T")
Convert = Callable[[str], object]


def _one_of(words: dict[str, str]) -> tuple[str, Convert]:
    return "|".join(words), words.__getitem__


_KINDS: dict[str, tuple[str, Convert]] = {
    "name": (_NAME, str),
    "names": (_LIST.format(_NAME), listed),
    "day": (r"\d{1,2} [A-Z][a-z]+ \d{4}", day),
    "cites": (_LIST.format(_PASAL), provisions),
    "slot": (r"\d{4}-\d{5}", str),
    "number": (r"\d+(?:/\w+)+", str),
    "count": (r"\d+", int),
    "quoted": (r"\"[^\"]*\"", lambda text: text.strip('"')),
    "office": (rf"Perangkat Daerah [a-z ]+|Bagian [A-Za-z ]+|Bupati|BPJS Ketenagakerjaan|{_OTHERS}", str),
    "words": (r"[A-Za-z/()]+(?: [A-Za-z/()]+)*", str),
    "month": (_MONTH, month),
    "months": (rf"(?:[A-Z][a-z]+(?: \d{{4}})?(?:, | dan ))*{_MONTH}", months),
    "rupiah": (r"Rp \d{1,3}(?:\.\d{3})*", rupiah),
    "cycle": (r"semester I{1,2} tahun \d{4}", half_year),
    "taken": (_LIST.format(r"[A-Z]{3}-\d{2} [A-Z]"), str),
    "readings": (_LIST.format(r"[A-Z]{3}-\d{2}"), listed),
    "events": (
        _LIST.format(f"(?:{'|'.join(terms.EVENTS)})"),
        lambda text: [terms.EVENTS[word] for word in listed(text)],
    ),
    "state": _one_of(terms.STATES),
    "reason": _one_of(terms.REASONS),
    "held": _one_of(terms.HELD),
    "mistake": _one_of(terms.MISTAKES),
    "step": _one_of(terms.STEPS),
    "role": _one_of(terms.ROLES),
    "parameter": _one_of(terms.PARAMETERS),
    "silence": _one_of(terms.SILENCES),
    "bill": _one_of(terms.BILLS),
    "decision": _one_of(terms.DECISIONS),
    "line": _one_of(terms.LINES),
    "consulted": _one_of(terms.CONSULTED),
}


def said(text: str) -> tuple[parsers.re, dict[str, Convert]]:
    """A step as it is written, with ``{argument}`` or ``{argument:kind}`` for what it says; pass it on with a star."""
    converters: dict[str, Convert] = {}

    def group(found: re.Match[str]) -> str:
        argument, kind = found[1], found[2] or found[1]
        pattern, converters[argument] = _KINDS[kind]
        return f"(?P<{argument}>{pattern})"

    pattern = re.sub(r"\\\{(\w+)(?::(\w+))?\\\}", group, re.escape(text))
    return parsers.re(pattern), converters


def at_any_time(text: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A step that may be given, be what happens, or both."""
    parser, converters = said(text)
    return step(parser, converters=converters)
