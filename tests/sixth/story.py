"""An invented regency lives under its one file: an enrolment, a replacement, a bill and an update cycle, all typed."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

REGISTER, REGULATION = "harapan", "harapan-2027-1"
OFFICES = (
    *(("ani", "social_affairs", role) for role in ("collector", "quota_officer")),
    ("budi", "civil_registry", "validator"),
    *(("citra", "social_affairs", role) for role in ("verifier", "updater", "bill_verifier")),
    ("dedi", "regent", "signer"),
    ("eka", "carrier", "registrar"),
    *(("fitri", "social_affairs", role) for role in ("payer", "head")),
    ("gita", "treasury", "treasurer"),
)
PEOPLE = {
    "Sri": ("3302175505850001", "15-05-1985"),
    "Tono": ("3302170101640002", "01-01-1964"),
    "Umi": ("3302174303900003", "03-03-1990"),
    "Wati": ("3302175006930004", "10-06-1993"),
}
"""Sri dies and Umi follows her, Wati moves away; Tono is 61 by then."""

Typed = tuple[tuple[str | Path, ...], str]


def story(sheets: Path) -> Iterator[Typed]:
    """What is typed, in order, and words a person then reads."""
    yield ("open", REGISTER, "--regulation", REGULATION, "--by", "sekda"), "is open under"
    for person, office, role in OFFICES:
        place = ("--office", office, "--role", role, "--document", "SK 1", "--from", "2025-01-02", "--by", "sekda")
        yield ("appoint", REGISTER, "--person", person, *place), "Recorded"
    places = ("--year", "2025", "--count", "3", "--source", "APBD", "--document", "DPA")
    yield ("slots", "open", REGISTER, *places, *by("ani", "2025-01-02")), "3 places opened"
    yield from _enrol(sheets)
    yield from _replace(sheets)
    yield from _pay(sheets)
    yield from _update(sheets)


def _enrol(sheets: Path) -> Iterator[Typed]:
    yield _receive(candidates(sheets / "usulan.csv", "Sri", "Tono", "Wati"), "b-1", "2024-12-20"), "in force since"
    yield _receive(sheets / "usulan.csv", "b-1", "2024-12-20"), "in force since"
    yield _receive(sheets / "usulan.csv", "b-1", "2025-01-03"), "3 proposed"
    yield _check("b-1", "verified", "citra", "2025-01-04"), "cannot be moved by 'verified'"
    yield _check("b-1", "validated", "budi", "2025-01-04"), "3 validated"
    yield _check("b-1", "verified", "citra", "2025-01-05"), "2 verified, 1 rejected on a criterion"
    yield _decree("1/2025", "2025-01-10", "--batch", "b-1"), "2 decreed, 2 places filled"
    numbers = answer(sheets / "bpjs.csv", "2025-01-20", "Sri", "Wati")
    yield ("receive", REGISTER, numbers, "--as", "registration", *by("eka", "2025-01-20")), "2 registered"


def _replace(sheets: Path) -> Iterator[Typed]:
    who = ("--participant", PEOPLE["Sri"][0])
    yield ("report-death", REGISTER, *who, "--document", "Akta 7", *by("citra", "2025-03-25")), "1 death recorded"
    yield (
        ("terminate", REGISTER, *who, "--ground", "died", "--document", "Akta 7", *by("citra", "2025-03-25")),
        ("1 terminated, 1 place freed"),
    )
    yield _receive(candidates(sheets / "pengganti.csv", "Umi"), "b-2", "2025-04-01"), "1 proposed"
    yield _check("b-2", "validated", "budi", "2025-04-02"), "1 validated"
    yield _check("b-2", "verified", "citra", "2025-04-03"), "1 verified"
    passes = ("replace", REGISTER, "--slot", "2025-00001", "--successor", PEOPLE["Umi"][0])
    yield (*passes, *by("citra", "2025-04-04")), "harapan-2027-1/p8/a2"
    yield _decree("2/2025", "2025-04-07", "--kind", "change", "--batch", "b-2"), "1 decreed"
    yield (*passes, *by("citra", "2025-04-08")), "1 replaced, 1 took a place"
    numbers = answer(sheets / "bpjs-2.csv", "2025-04-15", "Umi")
    yield ("receive", REGISTER, numbers, "--as", "registration", *by("eka", "2025-04-15")), "1 registered"


def _pay(sheets: Path) -> Iterator[Typed]:
    umi = (PEOPLE["Umi"][0], "Umi", "2025-05", 16_800)
    lines = table(sheets / "tagihan.csv", ("NIK", "NAMA", "BULAN", "IURAN"), [umi])
    bill = ("--bill", "T-5")
    letter = ("--amount", "16800", "--date", "2025-05-02")
    yield ("bill", "receive", REGISTER, lines, *bill, *letter, "--by", "fitri"), "1 line match"
    yield ("bill", "verify", REGISTER, *bill, *by("citra", "2025-05-03")), "1 lines (Rp 16,800) verified"
    yield ("bill", "request", REGISTER, *bill, "--source", "APBD", *by("fitri", "2025-05-04")), "Rp 16,800 applied for"
    days = ("--sp2d", "SP2D 5", "--received", "2025-05-05", "--confirmed", "2025-05-06")
    yield ("bill", "pay", REGISTER, *bill, *days, *by("gita", "2025-05-05")), "1 covered"


def _update(sheets: Path) -> Iterator[Typed]:
    cycle, new = ("--cycle", "2025-H1"), candidates(sheets / "baru.csv", "Umi", ("Wati", "pindah"))
    yield ("cycle", "open", REGISTER, *cycle, "--by", "citra"), "Recorded"
    yield ("cycle", "receive", REGISTER, new, *cycle, *by("citra", "2025-06-20")), "1 difference found"
    moved = ("--kind", "left", "--as", "termination_proposed", "--document", "Surat pindah")
    yield ("cycle", "resolve", REGISTER, *cycle, *moved, "--by", "citra"), "1 difference resolved"
    paper = ("--with", "carrier", "--document", "BA 3")
    yield ("cycle", "coordinate", REGISTER, *cycle, *paper, "--by", "citra"), "Recorded"
    yield ("cycle", "propose", REGISTER, *cycle, "--document", "Surat 4", "--by", "fitri"), "1 changes proposed"
    decreed = ("--number", "3/2025", "--date", "2025-07-01")
    yield ("cycle", "decree", REGISTER, *cycle, *decreed, "--by", "dedi"), "1 terminated"
    yield ("cycle", "close", REGISTER, *cycle, "--by", "citra"), "All 1 differences are resolved"


def candidates(path: Path, *people: str | tuple[str, str]) -> Path:
    """A list of people; with a status where new data say what became of them."""
    named = [one if isinstance(one, tuple) else (one, "") for one in people]
    head = ("NIK", "NAMA", "TGL LAHIR", "ALAMAT", "KECAMATAN", "DESA", "PEKERJAAN", "STATUS")
    rest = ("RT 1", "Kalibagor", "Kaliori", "nelayan")
    return table(path, head, [(PEOPLE[name][0], name, PEOPLE[name][1], *rest, status) for name, status in named])


def answer(path: Path, on: str, *people: str) -> Path:
    """The numbers of the carrier."""
    head = ("NIK", "NAMA", "NO KPJ", "TGL KEPESERTAAN", "STATUS")
    numbers = [(PEOPLE[name][0], name, f"25{PEOPLE[name][0][-9:]}", on, "TERDAFTAR") for name in people]
    return table(path, head, numbers)


def table(path: Path, head: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> Path:
    """A list as text."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(head)
        writer.writerows(rows)
    return path


def by(person: str, on: str) -> tuple[str, ...]:
    """Who acts, and on which day."""
    return ("--by", person, "--on", on)


def _receive(file: Path, batch: str, on: str) -> tuple[str | Path, ...]:
    return ("receive", REGISTER, file, "--as", "proposal", "--batch", batch, *by("ani", on))


def _check(batch: str, step: str, person: str, on: str) -> tuple[str | Path, ...]:
    return ("check", REGISTER, "--batch", batch, "--step", step, *by(person, on))


def _decree(number: str, on: str, *more: str) -> tuple[str | Path, ...]:
    return ("decree", REGISTER, "--number", number, "--date", on, "--by", "dedi", *more)
