"""The life of a small register by commands only: what is typed, in order, and what a person then reads."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import NamedTuple

from lifecycle.domain.values import Sex
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.sheets import RegistrationLine, proposal_sheet, registration_sheet
from lifecycle.regulations.loader import load

REGISTER = "banyumas"
REGULATION = "banyumas-2025-2"
OFFICES = (
    ("ani", "agriculture", "collector"),
    ("budi", "social_affairs", "verifier"),
    ("citra", "social_affairs", "quota_officer"),
    ("citra", "social_affairs", "updater"),
    ("dedi", "regent", "signer"),
    ("eka", "carrier", "registrar"),
)


class Step(NamedTuple):
    """One command of the week, its exit code, and words it says."""

    arguments: Sequence[str | Path]
    says: str
    code: int = 0


def worker(number: int, name: str, sex: Sex = "male") -> Person:
    """A farm labourer of Kalibagor, listed in DTKS."""
    born = date(1970 + number % 30, 5, 5)
    return Person(
        nik=f"330217{born.day + 40 * (sex == 'female'):02}{born:%m%y}{number:04}",
        name=name,
        sex=sex,
        birth_date=born,
        birth_place="Banyumas",
        address="RT 02 RW 05",
        village="Kaliori",
        kecamatan="Kalibagor",
        contact="084012345678",
        job_kind="farm_labourer",
        job_title="buruh tani",
        facts={"dtks": True},
    )


SUTARNO, WAGIMIN, KARTINI = worker(1, "Sutarno Wiryo"), worker(2, "Wagimin Hadi"), worker(3, "Kartini Rahayu", "female")
DARMI, SUPARNO, TUMINAH = (
    worker(4, "Darmi Lestari", "female"),
    worker(5, "Suparno Jati"),
    worker(6, "Tuminah", "female"),
)
TORN, IDLE = worker(7, "Ngadiran Slamet"), worker(8, "Poniyem Utami", "female")
EVERYBODY = (SUTARNO, WAGIMIN, KARTINI, DARMI, SUPARNO, TUMINAH, TORN, IDLE)


def proposed(path: Path, *people: Person) -> Path:
    """A workbook of candidates."""
    proposal_sheet(path, people, load(REGULATION), title="Usulan", random=Random(1), dirt=0)
    return path


def typed(path: Path, *rows: Person | tuple[Person, dict[str, str]]) -> Path:
    """The same as text, with some cells of a row mistyped."""
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = [_line(*row) if isinstance(row, tuple) else _line(row, {}) for row in rows]
        writer = csv.DictWriter(file, list(lines[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(lines)
    return path


def _line(person: Person, mistyped: dict[str, str]) -> dict[str, str]:
    return {
        "NIK": person.nik,
        "NAMA": person.name,
        "TEMPAT LAHIR": person.birth_place,
        "TGL LAHIR": f"{person.birth_date:%d-%m-%Y}",
        "ALAMAT": person.address,
        "DESA": person.village,
        "KECAMATAN": person.kecamatan,
        "PEKERJAAN": person.job_title,
        "DTKS": "ya",
        **mistyped,
    }


def numbered(path: Path, on: date, *people: Person) -> Path:
    """The carrier's workbook with a number for each."""
    said = ("TERDAFTAR", None)
    lines = [RegistrationLine(p.nik, p.name, p.birth_date, f"25{p.nik[-9:]}", on, *said) for p in people]
    registration_sheet(path, lines, title="Hasil", random=Random(1), dirt=0)
    return path


def steps(sheets: Path) -> dict[str, Step]:
    """Every command of the week by a name of its own; its sheets are written here."""
    return {**_set_up(), **_enrol(sheets), **_pass_on(sheets)}


def _set_up() -> dict[str, Step]:
    appointed = {
        f"appoint {person} {role}": Step(appoint(person, office, role), "Recorded") for person, office, role in OFFICES
    }
    places = ("slots", "open", REGISTER, "--year", "2025", "--count", "5", "--source", "APBD", "--document", "DPA 2025")
    return {
        "open": Step(
            ("open", REGISTER, "--regulation", REGULATION, "--by", "sekda"), "banyumas is open under Peraturan"
        ),
        **appointed,
        "slots": Step((*places, *by("citra", "2025-01-13")), "5 places opened"),
    }


def _enrol(sheets: Path) -> dict[str, Step]:
    first = proposed(sheets / "usulan.xlsx", SUTARNO, WAGIMIN, KARTINI)
    late = typed(sheets / "susulan.csv", DARMI, (TORN, {"NIK": "3,30217E+15"}), (IDLE, {"PEKERJAAN": "serabutan"}))
    answer = numbered(sheets / "bpjs.xlsx", date(2025, 3, 10), SUTARNO, WAGIMIN, KARTINI, DARMI)
    numbers = ("receive", REGISTER, answer, "--as", "registration", "--document", "Surat BPJS 7")
    return {
        "proposals": Step(receive(first, "b-1", "2025-01-20"), "3 proposed"),
        "late proposals": Step(
            receive(late, "b-1", "2025-01-27"), "1 proposed, 2 rows held Still to be mended: 2 rows", 1
        ),
        "proposals again": Step(receive(first, "b-1", "2025-01-28"), "carried out before; nothing was done again"),
        "verified": Step(check("b-1", "verified", "2025-02-03"), "4 verified"),
        "aligned": Step(check("b-1", "aligned", "2025-02-10"), "4 aligned"),
        "decree": Step(decree("400/1", "2025-02-17", "--batch", "b-1"), "4 decreed, 4 places filled"),
        "registrations": Step((*numbers, *by("eka", "2025-03-12")), "4 registered, 4 covered"),
    }


def _pass_on(sheets: Path) -> dict[str, Step]:
    next_ones = typed(sheets / "pengganti.csv", SUPARNO, TUMINAH)
    sheet = sha256((sheets / "susulan.csv").read_bytes()).hexdigest()
    row = ("held", "release", REGISTER, "--sheet", sheet[:12], "--row", "4", "--reason", "bekerja sebagai karyawan")
    return {
        "death": Step(died(SUTARNO.nik, "2025-04-01"), "1 cover ended, 1 death recorded"),
        "died": Step(terminate(SUTARNO.nik, "died", "2025-04-01"), "1 terminated, 1 place freed"),
        "change decree": Step(decree("400/2", "2025-04-07", "--kind", "change"), "Recorded"),
        "moved": Step(
            terminate(WAGIMIN.nik, "moved_out", "2025-04-08", "--decree", "400/2"), "1 terminated, 1 place freed"
        ),
        "successors": Step(receive(next_ones, "b-2", "2025-04-09"), "2 proposed"),
        "successors verified": Step(check("b-2", "verified", "2025-04-10"), "2 verified"),
        "successors aligned": Step(check("b-2", "aligned", "2025-04-11"), "2 aligned"),
        "second decree": Step(decree("400/3", "2025-04-14", "--kind", "change", "--batch", "b-2"), "2 decreed"),
        "first hand-over": Step(
            replace("2025-00001", SUPARNO.nik, "2025-04-21"), "1 replaced, 1 took a place, 1 place filled"
        ),
        "second hand-over": Step(replace("2025-00002", TUMINAH.nik, "2025-04-21"), "1 replaced, 1 took a place"),
        "release": Step((*row, "--by", "ani"), "1 held row settled"),
        "rebuild": Step(("rebuild",), "register read models events seconds events per second banyumas"),
        "rebuild one": Step(("rebuild", "slot_custody", "--register", REGISTER), "banyumas 1 "),
        "status": Step(("status",), "banyumas Peraturan Bupati Banyumas Nomor 2 Tahun 2025"),
    }


def by(person: str, on: str) -> tuple[str, ...]:
    """Who acts, and on which day."""
    return ("--by", person, "--on", on)


def appoint(person: str, office: str, role: str, *more: str) -> tuple[str, ...]:
    """A paper of appointment, by the administrator."""
    place = ("--office", office, "--role", role, "--document", "SK 800/1", "--from", "2025-01-06")
    return ("appoint", REGISTER, "--person", person, *place, "--by", "sekda", *more)


def receive(file: Path, batch: str, on: str, person: str = "ani") -> tuple[str | Path, ...]:
    """A list of candidates comes in."""
    return ("receive", REGISTER, file, "--as", "proposal", "--batch", batch, "--document", "BA 1", *by(person, on))


def check(batch: str, step: str, on: str, person: str = "budi") -> tuple[str, ...]:
    """A step of the checks."""
    return ("check", REGISTER, "--batch", batch, "--step", step, *by(person, on))


def decree(number: str, on: str, *more: str, person: str = "dedi") -> tuple[str, ...]:
    """A decree."""
    return ("decree", REGISTER, "--number", number, "--date", on, "--by", person, *more)


def died(participant: str, on: str, person: str = "citra") -> tuple[str, ...]:
    """A death."""
    return ("report-death", REGISTER, "--participant", participant, "--document", "Akta 1", *by(person, on))


def terminate(participant: str, ground: str, on: str, *more: str, person: str = "citra") -> tuple[str, ...]:
    """An end on a ground."""
    who = ("--participant", participant, "--ground", ground, "--document", "Akta 1")
    return ("terminate", REGISTER, *who, *by(person, on), *more)


def replace(slot: str, successor: str, on: str, person: str = "citra") -> tuple[str, ...]:
    """A freed place passes on."""
    return ("replace", REGISTER, "--slot", slot, "--successor", successor, *by(person, on))
