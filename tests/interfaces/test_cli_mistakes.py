"""What people get wrong: each is told what, why and the cure, and nothing is half done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.interfaces.command import REFUSED, Result, log, run, topics
from tests.interfaces.week import (
    DARMI,
    EVERYBODY,
    KARTINI,
    REGISTER,
    REGULATION,
    SUPARNO,
    appoint,
    by,
    check,
    decree,
    died,
    receive,
    replace,
    terminate,
    typed,
)

NOBODY = "3302170505990099"
SLOTS = ("slots", "open", REGISTER, "--source", "APBD", "--document", "DPA")
RELEASE = ("held", "release", REGISTER, "--row", "3", "--reason", "bukan orang")


class Mistake(NamedTuple):
    """What is typed, what is said of it, and the exit code; ``law``: the refusal is history."""

    arguments: Sequence[str | Path]
    says: str
    code: int = 1
    law: bool = False


UNKNOWN = {
    "register": Mistake(
        ("check", "kosong", *check("b-1", "verified", "2025-05-01")[2:]), "no register 'kosong'. Known: banyumas."
    ),
    "register asked": Mistake(
        ("ask", "refusals", "count", "--register", "kosong"), "no register 'kosong'. Known: banyumas."
    ),
    "register rebuilt": Mistake(("rebuild", "--register", "kosong"), "no register 'kosong'. Known: banyumas."),
    "regulation": Mistake(("open", "baru", "--regulation", "atlantis-2025-1", "--by", "x"), "Known: banyumas-2025-2"),
    "slot": Mistake(replace("2025-09999", SUPARNO.nik, "2025-05-01"), "no slot 2025-09999"),
    "slot asked": Mistake(("ask", "slot_custody", "trace", "--slot", "1999-1"), "There is no slot '1999-1' on 20"),
    "question": Mistake(("ask", "current_roll", "siapa"), "no question 'siapa'. It answers: list, count."),
    "projection": Mistake(("ask", "siapa", "list"), "There is no read model 'siapa'. Known: "),
    "projection listed": Mistake(("ask", "siapa"), "no read model 'siapa'. lifecycle ask lists them all."),
    "projection rebuilt": Mistake(("rebuild", "siapa"), "There is no read model 'siapa'. Known: "),
    "ground": Mistake(terminate(KARTINI.nik, "bosan", "2025-05-01"), "Its grounds: died, moved_out,"),
    "participant": Mistake(died(NOBODY, "2025-05-01"), "No participant of this register has that id or NIK."),
    "participant by name": Mistake(died(KARTINI.name, "2025-05-01"), "lifecycle ask current_roll list shows everybody"),
    "participant by id": Mistake(died("deadbeef", "2025-05-01"), "lifecycle ask current_roll list shows everybody"),
    "successor": Mistake(
        replace("2025-00003", NOBODY, "2025-05-01"), "lifecycle ask current_roll list shows everybody"
    ),
    "batch": Mistake(check("b-9", "verified", "2025-05-01"), "no batch 'b-9'. A batch comes in with lifecycle receive"),
    "batch decreed": Mistake(decree("400/9", "2025-05-01", "--batch", "b-9"), "There is no batch 'b-9'."),
    "step": Mistake(check("b-1", "diberkati", "2025-05-01"), "no step 'diberkati'. Its steps: verified, aligned."),
    "decree": Mistake(
        terminate(KARTINI.nik, "moved_out", "2025-05-01", "--decree", "999"), "There is no decree '999'."
    ),
    "office": Mistake(appoint("fajar", "bulan", "verifier"), "knows no office 'bulan'. Its offices: regent,"),
    "role": Mistake(appoint("fajar", "carrier", "raja"), "no role 'raja' under Peraturan"),
    "sheet": Mistake((*RELEASE, "--sheet", "ffff", "--by", "ani"), "lifecycle ask held_rows list shows them"),
    "gap": Mistake(("instrument", REGISTER, "--settles", "x", "--document", "d", "--by", "sekda"), "no parameter 'x'"),
    "command": Mistake(("hapus",), "No such command 'hapus'", 2),
    "option": Mistake(("status", "--semua"), "No such option: --semua", 2),
}
REFUSALS = {
    "not appointed": Mistake(check("b-1", "verified", "2025-05-01", "fajar"), "did not hold the office", law=True),
    "wrong office": Mistake(check("b-1", "verified", "2025-05-01", "ani"), "verifier of social_affairs", law=True),
    "not yet in force": Mistake(decree("400/9", "2025-01-05", "--kind", "change"), "on or after that day", law=True),
    "wrong signer": Mistake(
        decree("400/9", "2025-05-01", "--kind", "change", person="citra"), "--person citra", law=True
    ),
    "not the administrator": Mistake((*appoint("x", "carrier", "registrar")[:-1], "ani"), "Ask sekda", law=True),
    "no quota officer": Mistake((*SLOTS, "--year", "2025", "--count", "1", "--by", "ani"), "quota_officer", law=True),
    "no updater": Mistake(died(KARTINI.nik, "2025-05-01", "ani"), "updater of social_affairs", law=True),
    "no change decree": Mistake(terminate(KARTINI.nik, "moved_out", "2025-05-01"), "p11/a1/b, banyumas", law=True),
    "another decree": Mistake(
        terminate(KARTINI.nik, "moved_out", "2025-05-01", "--decree", "400/1"), "p11/a1/b", law=True
    ),
    "nobody to decree": Mistake(decree("400/9", "2025-05-01", "--batch", "b-1"), "Nobody in batch b-1", law=True),
}
OUT_OF_ORDER = {
    "open already": Mistake(("open", REGISTER, "--regulation", REGULATION, "--by", "x"), "is open already. Use it, or"),
    "open under another law": Mistake(
        ("open", REGISTER, "--regulation", "serang-2025-59", "--by", "x"), "is open already"
    ),
    "no name for a register": Mistake(
        ("open", "Ba_nyu", "--regulation", REGULATION, "--by", "x"), "Use up to 40 small letters"
    ),
    "ends before it begins": Mistake(
        appoint("x", "carrier", "registrar", "--until", "2024-01-01"), "would end (2024-01-01)"
    ),
    "ended before registered": Mistake(
        terminate(KARTINI.nik, "moved_out", "2025-02-01", "--decree", "400/2"), "The dates are out of order: this act"
    ),
    "a check to come": Mistake(check("b-1", "verified", "2999-01-01"), "The day 2999-01-01 has not come yet."),
    "a decree to come": Mistake(decree("400/9", "2999-01-01", "--kind", "change"), "The day 2999-01-01 has not come"),
    "a death to come": Mistake(died(KARTINI.nik, "2999-01-01"), "The day 2999-01-01 has not come yet."),
    "dead already": Mistake(terminate(KARTINI.nik, "died", "2025-05-01"), "Record it first: lifecycle report-death"),
    "number given already": Mistake(
        decree("400/1", "2025-05-01", "--batch", "b-1"), "Decree 400/1 is recorded already."
    ),
    "no text": Mistake(decree("400/\udcff", "2025-05-01", "--kind", "change"), "no text in UTF-8"),
    "no list": Mistake(decree("400/9", "2025-05-01"), "Name the batch with --batch."),
    "no kind of work": Mistake(decree("400/9", "2025-05-01", "--kind", "job_kind"), "Name the kind with --names."),
    "place not free": Mistake(
        replace("2025-00003", SUPARNO.nik, "2025-05-01"), "End the holder's participation first."
    ),
    "place never held": Mistake(replace("2025-00005", SUPARNO.nik, "2025-05-01"), "Fill it by decree"),
    "before the register": Mistake(
        ("ask", "current_roll", "list", "--on", "2024-12-31"),
        "This register begins on 2025-01-06; it says nothing of 2024-12-31. Ask for that day or a later one.",
    ),
    "before the log": Mistake(
        ("ask", "current_roll", "list", "--known", "2025-03-01"), "On 2025-03-01 nothing was known"
    ),
    "beyond the log": Mistake(("ask", "current_roll", "list", "--known", "999999"), "999,999 is beyond the log, which"),
}
USAGE = {
    "no day": Mistake(died(KARTINI.nik, "2025-02-30"), "--on: '2025-02-30' is not a day; write YYYY-MM-DD.", 2),
    "no day in words": Mistake(decree("400/9", "kemarin", "--kind", "change"), "--date: 'kemarin' is not a day", 2),
    "no first day": Mistake(
        (*appoint("x", "carrier", "registrar"), "--from", "1/2/2025"), "--from: '1/2/2025' is not", 2
    ),
    "no last day": Mistake(
        appoint("x", "carrier", "registrar", "--until", "besok"), "--until: 'besok' is not a day", 2
    ),
    "no day of a question": Mistake(
        ("ask", "slot_custody", "replacements", "--since", "x"), "--since: 'x' is not a day", 2
    ),
    "no day to look back": Mistake(("ask", "current_roll", "list", "--on", "x"), "--on: 'x' is not a day", 2),
    "no number": Mistake(("ask", "current_roll", "list", "--limit", "x"), "--limit: 'x' is not a number.", 2),
    "no value": Mistake(("ask", "current_roll", "list", "--limit"), "--limit needs a value.", 2),
    "no such option": Mistake(
        ("ask", "current_roll", "list", "--warna", "x"), "it has: --status, --kecamatan, --limit.", 2
    ),
    "no slot named": Mistake(("ask", "slot_custody", "trace"), "trace needs --slot.", 2),
    "no format": Mistake(
        ("ask", "current_roll", "list", "--format", "pdf"), "'pdf' is not one of 'table', 'json', 'csv', 'xlsx'.", 2
    ),
    "no kind of decree": Mistake(
        decree("400/9", "2025-05-01", "--kind", "x"),
        "'participants', 'change', 'job_kind', 'letter', 'decision', 'extension'.",
        2,
    ),
    "no places": Mistake((*SLOTS, "--year", "2025", "--count", "0", "--by", "citra"), "'--count'", 2),
    "no year": Mistake((*SLOTS, "--year", "25", "--count", "1", "--by", "citra"), "'--year'", 2),
    "a year below nothing": Mistake((*SLOTS, "--year", "-5", "--count", "1", "--by", "citra"), "'--year'", 2),
    "blank person": Mistake((*died(KARTINI.nik, "2025-05-01", " "),), "'--by': It is blank; write something.", 2),
    "blank number": Mistake(decree("", "2025-05-01", "--kind", "change"), "'--number': It is blank", 2),
    "blank paper": Mistake(
        (*SLOTS, "--document", "", "--year", "2025", "--count", "1", *by("citra", "2025-05-01")), "reference", 2
    ),
    "paper without a file": Mistake((*died(DARMI.nik, "2025-05-01"), "--document", "Akta=a.pdf"), "no file 'a.pdf'", 2),
    "nobody acts": Mistake(("check", REGISTER, "--batch", "b-1", "--step", "verified"), "Missing option '--by'", 2),
}
EVERY = {**UNKNOWN, **REFUSALS, **OUT_OF_ORDER, **USAGE}


def require_told(result: Result, code: int) -> None:
    """In words on standard error, never a traceback, and never a whole NIK."""
    assert result.code == code, result
    assert "Traceback" not in result.out + result.err
    assert "should not have happened" not in result.err
    assert [line for line in result.err.splitlines() if not line.startswith("{")]
    assert not [person.name for person in EVERYBODY if person.nik in result.out + result.err]


@pytest.mark.parametrize("mistake", EVERY.values(), ids=EVERY)
def test_a_mistake_is_told_with_its_cure_and_changes_nothing(data: Path, mistake: Mistake) -> None:
    """At most one event is added: the refusal, where law or office refuses."""
    before = log(data, REGISTER)
    result = run(*mistake.arguments, data=data, LIFECYCLE_LOG="1")
    require_told(result, mistake.code)
    assert mistake.says in result.said
    assert [line["exit_code"] for line in result.logged] == [mistake.code]
    after = log(data, REGISTER)
    assert after[: len(before)] == before
    assert topics(after[len(before) :]) == [REFUSED] * mistake.law


@pytest.mark.parametrize("mistake", [EVERY["regulation"], EVERY["no name for a register"]])
def test_a_register_that_cannot_be_opened_leaves_nothing(data: Path, mistake: Mistake) -> None:
    """Nothing is made before the name and the regulation are known to be good."""
    run(*mistake.arguments, data=data)
    assert sorted(path.name for path in data.iterdir()) == [REGISTER, f"{REGISTER}.key"]


@pytest.mark.parametrize(
    ("on", "person", "says"),
    [
        ("2025-05-01", "dedi", "collector of agriculture"),
        ("2024-05-01", "ani", "in force since 2025-01-06"),
        ("2025-05-01", "fajar", "--person fajar"),
    ],
)
def test_a_list_nobody_may_put_forward_is_refused_whole(data: Path, on: str, person: str, says: str) -> None:
    """No row of it comes in, none is held."""
    before = log(data, REGISTER)
    sheet = typed(data / "baru.csv", EVERYBODY[-1], (EVERYBODY[-2], {"NIK": "33"}))
    result = run(*receive(sheet, "b-3", on, person), data=data)
    require_told(result, 1)
    assert says in result.said
    assert set(topics(log(data, REGISTER)[len(before) :])) <= {REFUSED}


def test_a_list_needs_a_batch(data: Path) -> None:
    """A proposal without one is wrong usage."""
    words = receive(typed(data / "baru.csv", EVERYBODY[-1]), "", "2025-05-01")
    require_told(result := run(*words, data=data), 2)
    assert "--batch" in result.said


def test_which_register_is_asked_for_where_there_are_several(data: Path) -> None:
    """A question never picks one by itself."""
    assert run("open", "lain", "--regulation", REGULATION, "--by", "x", data=data).code == 0
    require_told(result := run("ask", "refusals", "count", data=data), 1)
    assert "Which register? There are banyumas, lain. Name it with --register." in result.said


def test_a_question_before_there_is_a_register(tmp_path: Path) -> None:
    """The way to make one is told."""
    require_told(result := run("ask", "refusals", "count", data=tmp_path), 1)
    assert "lifecycle open NAME --regulation SLUG --by PERSON makes one." in result.said
