"""Money and the half-year by commands only, after the week: what is typed, in order, and what a person then reads."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from lifecycle.interfaces.demo.people import Person
from tests.interfaces.week import (
    DARMI,
    KARTINI,
    REGISTER,
    SUPARNO,
    SUTARNO,
    TUMINAH,
    WAGIMIN,
    Step,
    appoint,
    by,
    check,
    receive,
    typed,
    worker,
)

OFFICES = (
    ("fitri", "social_affairs", "payer"),
    ("gita", "social_affairs", "bill_verifier"),
    ("hadi", "social_affairs", "head"),
    ("indah", "treasury", "treasurer"),
)
PARDI, RATMI = worker(11, "Pardi Santoso"), worker(12, "Ratmi Astuti", "female")


def billed(path: Path, *lines: tuple[Person, str, int]) -> Path:
    """The list of a bill as text: whose month costs what."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["NO", "NIK", "NAMA", "BULAN IURAN", "IURAN"])
        writer.writerows([number, p.nik, p.name, month, rp] for number, (p, month, rp) in enumerate(lines, 1))
    return path


def steps(sheets: Path) -> dict[str, Step]:
    """Every command of the season by a name of its own; its sheets are written here."""
    return {**_bills(sheets), **_cycle(sheets), **_corrections(sheets)}


def _bills(sheets: Path) -> dict[str, Step]:
    march = [(person, "2025-03", 16_800) for person in (SUTARNO, WAGIMIN, KARTINI)]
    first = billed(sheets / "tagihan-03.csv", *march, (DARMI, "2025-03", 8_400), (SUTARNO, "2025-05", 16_800))
    second = billed(sheets / "tagihan-03b.csv", (DARMI, "Maret 2025", 16_800))
    wrong = billed(sheets / "tagihan-04.csv", (KARTINI, "2025-04", 16_800))
    appointed = {
        f"appoint {person} {role}": Step(appoint(person, office, role), "Recorded") for person, office, role in OFFICES
    }
    return {
        **appointed,
        "bill": Step(
            bill_in(first, "T-3", 75_600, "2025-04-02"),
            "3 lines match, 2 lines that do not match Rp 50,400 match. 2025-03 is due on 2025-03-17 (",
            1,
        ),
        "verify too early": Step(bill("verify", "T-3", "gita", "2025-04-03"), "Send them back first", 1),
        "lines back": Step(bill("return", "T-3", "gita", "2025-04-03"), "2 lines (Rp 25,200) went back"),
        "verify": Step(bill("verify", "T-3", "gita", "2025-04-03"), "3 lines (Rp 50,400) verified"),
        "request": Step(bill("request", "T-3", "hadi", "2025-04-04", "--source", "DBHCHT"), "Rp 50,400 applied for"),
        "pay a part": Step(paid("T-3", "2025-04-08", "SP2D 1", "--amount", "16800"), "1 month paid"),
        "pay the rest": Step(paid("T-3", "2025-04-09", "SP2D 2"), "2 months paid"),
        "second bill": Step(bill_in(second, "T-3b", 16_800, "2025-04-10"), "1 line match"),
        "third bill": Step(bill_in(wrong, "T-4", 16_800, "2025-04-15"), "1 line match"),
        "third bill back": Step(
            bill("return", "T-4", "gita", "2025-04-16", "--all", "--reason", "salah bulan"), "1 line returned"
        ),
        "paid line back": Step(
            bill(
                *("return", "T-3", "gita", "2025-05-02"),
                *("--participant", SUTARNO.nik, "--month", "2025-03", "--reason", "dibayar dua kali"),
            ),
            "1 paid line corrected",
        ),
    }


def _cycle(sheets: Path) -> dict[str, Step]:
    new = typed(
        sheets / "data-baru.csv",
        (KARTINI, {"ALAMAT": "RT 09 RW 01", "NAMA": "KARTINI RAHAYU", "STATUS": ""}),
        (DARMI, {"NAMA": "Darmi Lestari Ningsih", "STATUS": ""}),
        (SUPARNO, {"STATUS": "pindah"}),
        (PARDI, {"STATUS": "baru"}),
    )
    everything = ("--kind", "changed", "--as", "proposed")
    moved = ("--kind", "left", "--as", "termination_proposed", "--document", "Surat pindah 4")
    return {
        "cycle": Step(cycle("open", "citra"), "Recorded"),
        "compare": Step((*cycle("receive", "citra"), new, "--on", "2025-07-01"), "5 differences found"),
        "resolve": Step(cycle("resolve", "citra", *everything), "2 differences resolved"),
        "leave out": Step(
            cycle("resolve", "citra", "--kind", "came_in", "--as", "not_proposed", "--reason", "nanti"),
            "banyumas-2025-2/p9/a2",
            1,
        ),
        "came in": Step(cycle("resolve", "citra", "--kind", "came_in", "--as", "proposed"), "1 difference resolved"),
        "moved": Step(cycle("resolve", "citra", *moved), "1 difference resolved"),
        "missing": Step(
            cycle("resolve", "citra", "--kind", "missing", "--as", "corrected", "--stands", "--reason", "terlewat"),
            "1 difference resolved",
        ),
        "too early": Step(cycle("propose", "hadi"), "coordination, which is not recorded with: carrier", 1),
        "bpjs": Step(cycle("coordinate", "citra", "--with", "carrier", "--document", "BA 9"), "Recorded"),
        "offices": Step(cycle("coordinate", "citra", "--with", "relevant_offices", "--document", "BA 10"), "Recorded"),
        "propose": Step(cycle("propose", "hadi", "--document", "Surat 7"), "4 changes proposed, 3 of them material"),
        "cycle decree": Step(
            cycle("decree", "dedi", "--number", "400/9", "--date", "2025-08-01"),
            "1 lapsed before registration, 1 place freed, 2 changes decreed, 4 differences decreed",
        ),
        "close": Step(cycle("close", "citra"), "All 5 differences are resolved."),
    }


def _corrections(sheets: Path) -> dict[str, Step]:
    candidates = typed(sheets / "agustus.csv", PARDI, RATMI)
    mended = typed(sheets / "agustus-2.csv", (PARDI, {"ALAMAT": "RT 01 RW 01"}))
    pardi, ratmi = ("--participant", PARDI.nik), ("--participant", RATMI.nik)
    name = ("correct", REGISTER, "--participant", KARTINI.nik, "--field", "name", "--value", "Kartini R.")
    annul = ("decree", REGISTER, "--number", "400/11", "--date", "2025-08-20", "--annul", "400/10", "--by", "dedi")
    return {
        "august list": Step(receive(candidates, "b-3", "2025-08-04"), "2 proposed"),
        "august verified": Step(check("b-3", "verified", "2025-08-05"), "2 verified"),
        "return": Step(
            ("return", REGISTER, *pardi, "--reason", "alamat", *by("budi", "2025-08-06")), "1 returned for correction"
        ),
        "again": Step(receive(mended, "b-3", "2025-08-06"), "1 put forward again"),
        "withdraw": Step(
            ("withdraw", REGISTER, *ratmi, "--reason", "tidak mau", *by("ani", "2025-08-06")), "1 withdrawn"
        ),
        "verified again": Step(check("b-3", "verified", "2025-08-07"), "1 verified"),
        "aligned again": Step(check("b-3", "aligned", "2025-08-08"), "1 aligned"),
        "august decree": Step(
            ("decree", REGISTER, "--number", "400/10", "--date", "2025-08-11", "--batch", "b-3", "--by", "dedi"),
            "1 decreed, 1 place filled",
        ),
        "annul": Step((*annul, "--what", "lampiran keliru"), "1 place freed, 1 struck from the decree"),
        "correct": Step((*name, "--reason", "ejaan", "--by", "citra"), "1 record corrected"),
        "same person": Step(
            ("correct", REGISTER, *pardi, "--same-as", TUMINAH.nik, "--reason", "orang sama", "--by", "citra"),
            "1 record closed as the same person",
        ),
        "close register": Step(
            ("close", REGISTER, "--document", "SK 1/2025", "--on", "2025-12-31", "--by", "sekda"), "Recorded"
        ),
    }


def bill_in(file: Path, number: str, amount: int, on: str) -> Sequence[str | Path]:
    """A bill comes in."""
    letter = ("--bill", number, "--amount", str(amount), "--date", on, "--document", f"Surat {number}")
    return ("bill", "receive", REGISTER, file, *letter, "--by", "fitri")


def bill(stage: str, number: str, person: str, on: str, *more: str) -> Sequence[str]:
    """A stage of a bill."""
    return ("bill", stage, REGISTER, "--bill", number, *by(person, on), *more)


def paid(number: str, on: str, payment: str, *more: str) -> Sequence[str]:
    """A payment, received and confirmed the same day."""
    return (*bill("pay", number, "indah", on), "--sp2d", payment, "--received", on, "--confirmed", on, *more)


def cycle(stage: str, person: str, *more: str) -> Sequence[str]:
    """A stage of the update of the first half of 2025."""
    return ("cycle", stage, REGISTER, "--cycle", "2025-H1", "--by", person, *more)
