"""What the auditor's verifier tells of a true proof file, and how it is run."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lifecycle import check_proof
from lifecycle.check_proof import check, told
from tests.reference_log import FIRST, OF_THE_SLOT, SECOND, SLOT, a_slot

LOG = a_slot()
PROOF = LOG.proof({"slot": SLOT}, OF_THE_SLOT)


def text_of(proof: bytes = PROOF, key: str | None = LOG.key) -> str:
    """What is told of a proof."""
    return "\n".join(told(check(proof, key), key_from_outside=key is not None))


def test_the_chain_of_holders_is_told_with_decrees_grounds_and_provisions() -> None:
    """From and through days of each holder, and of the days without one, as the slot's own events say."""
    chain = text_of().split("What happened")[0].splitlines()

    assert chain == [
        "PROVEN: slot 2025-00001 of register trial",
        "",
        "Who held the slot, as far as this file goes",
        "",
        "  from        through     holder",
        "  2025-02-02  2025-03-02  nobody",
        f"  2025-03-03  2025-05-02  participant {FIRST}",
        "                          given by decree 400/1 of 2025-03-03, under banyumas-2025-2/p8/a10",
        "                          ended on the ground: died, under banyumas-2025-2/p11/a1/a",
        "  2025-05-03  2025-06-19  nobody",
        f"  2025-06-20              participant {SECOND}",
        "                          given by decree 400/3 of 2025-06-10, under banyumas-2025-2/p8/a10",
        "                          this file shows no end of it",
        "",
    ]


def test_each_event_is_told_with_its_papers_and_who_acted() -> None:
    """Papers with the hash of their scan, who acted for which office, when it was recorded and where it stands."""
    told_of = text_of().split("2025-05-03  Slot vacated (version 3)")[1].split("\n\n")[0]

    assert [line.split(maxsplit=1) for line in told_of.strip().splitlines()] == [
        ["ground", "died"],
        ["participant", FIRST],
        ["provisions", "banyumas-2025-2/p11/a1/a"],
        ["document", "Akta 7, SHA-256 of its scan ab"],
        ["acted", "dedi for regent"],
        ["recorded", "2025-03-03 11:06:48 UTC, position 8, commit 8"],
    ]


def test_what_no_proof_can_show_is_said() -> None:
    """A file that leaves out the last event of a slot is true, and must not be read as the end."""
    shorter = text_of(LOG.proof({"slot": SLOT}, (2, 3, 4, 5)))

    assert "this file shows no end of it" in shorter
    assert "has no gap from version 1 to 2:" in shorter
    assert "nothing follows the last event shown, even within this log" in " ".join(shorter.split())


def test_who_left_on_the_day_they_came_held_it_on_no_day() -> None:
    """The day a slot is left is the first not held."""
    log = a_slot()
    left = {"effective_on": "2025-06-20", "slot": SLOT, "participant": SECOND, "ground": "withdrawn"}
    at = log.add(log.stream("slot", SLOT), "slot.vacated.v1", left)

    text = text_of(log.proof({"slot": SLOT}, (*OF_THE_SLOT, at)))

    assert f"  2025-06-20  no day      participant {SECOND}\n" in text
    assert "  2025-06-20              nobody\n" in text


def test_a_participant_is_told_in_short_and_in_full() -> None:
    """The course of one participant, with the decree that the file holds and one that it does not."""
    text = text_of(LOG.proof({"participant": FIRST}, (4, 7)))

    assert text.startswith(f"PROVEN: participant {FIRST} of register trial\n\nIn short\n\n")
    assert "  2025-03-03  Participant decreed: decree 400/1, slot 2025-00001\n" in text
    assert "Decrees named above that are not in this file: 400/1\n" in text
    assert "not in this file" not in text_of(LOG.proof({"participant": FIRST}, (3, 4, 7)))


def test_a_move_of_a_case_and_a_source_of_money_are_told_apart() -> None:
    """Both are stored as a source; the first leads from one situation to another."""
    log = a_slot()
    moved = log.add(FIRST, "participant.registered.v1", {"source": "decreed", "destination": "registered"})
    paid = log.add(FIRST, "participant.contribution_paid.v1", {"source": "APBD"})

    texts = [text_of(log.proof({"position": at}, (at,))) for at in (moved, paid)]

    assert "case           decreed -> registered\n" in texts[0]
    assert "source         APBD\n" in texts[1]
    assert "source " not in texts[0]
    assert "case " not in texts[1]


def test_a_position_is_told_alone() -> None:
    """One event, and nothing of a history without gaps."""
    text = text_of(LOG.proof({"position": 8}, (8,)))

    assert text.startswith("PROVEN: position 8 of register trial\n\n  2025-05-03  Slot vacated (single event)\n")
    assert "no gap" not in text


def test_a_key_from_the_file_proves_nothing_about_who_signed() -> None:
    """Without a key from outside the first line and the last part say so."""
    text = text_of(key=None)

    assert text.startswith("PROVEN, BUT NOT WHO SIGNED: slot")
    assert "anybody can make a file with a key of their own" in " ".join(text.split())


def test_lines_fit_a_hundred_columns() -> None:
    """Long provisions and documents are wrapped under their own margin."""
    log = a_slot()
    long = {"basis": ["banyumas-2025-2/p8/a10"] * 20, "evidence": [{"reference": "x" * 400}]}
    at = log.add(FIRST, "participant.replaced.v1", long)

    lines = text_of(log.proof({"position": at}, (at,))).splitlines()

    assert max(map(len, lines)) == check_proof.WIDTH


def test_personal_data_are_never_printed() -> None:
    """Neither a box, sealed or not, nor fields that could point to somebody."""
    log = a_slot()
    secret = {"box": {"name": "SECRET"}, "nik_key": "SECRET", "village": "SECRET", "membership_number": "SECRET"}
    judged = {"criteria": [{"rule": "age", "verdict": "met", "facts": {"born": "SECRET"}}], "old": "SECRET"}
    at = log.add(FIRST, "participant.registered.v1", secret | judged)

    text = text_of(log.proof({"position": at}, (at,)))

    assert "age: met" in text
    assert "SECRET" not in text


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A copy of the one file, run in an empty folder by a Python that finds nothing of ours."""
    program = shutil.copy(str(check_proof.__file__), folder)
    command = [sys.executable, "-I", "-W", "error", program, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


def test_the_one_file_runs_anywhere(tmp_path: Path) -> None:
    """Copied to an empty folder it says the same; 0 proven, 1 not proven, and nothing on standard error."""
    (tmp_path / "proof.json").write_bytes(PROOF)

    found = [run(tmp_path, "proof.json", "--key", log.key) for log in (LOG, a_slot("other"))]

    failed = "NOT PROVEN. What fails: the checkpoint was not signed with the key of lifecycle/other.\n"
    assert [(one.returncode, one.stdout, one.stderr) for one in found] == [(0, text_of() + "\n", ""), (1, failed, "")]


HALF = f"a\udcff+00000000+AQ{'A' * 42}"
"""A key in all but its name, which is no text in UTF-8."""

WRONG = [(), ("no such file",), ("proof.json", "--key", "nonsense"), ("proof.json", "--key", HALF), (".",)]


@pytest.mark.parametrize("arguments", WRONG)
def test_wrong_usage_is_told_apart(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """No file, one that cannot be read, or a key that is none: 2, for nothing was judged."""
    (tmp_path / "proof.json").write_bytes(PROOF)

    found = run(tmp_path, *arguments)

    assert (found.returncode, found.stdout) == (2, "")
    assert "error: " in found.stderr
    assert "Traceback" not in found.stderr


def test_it_imports_only_the_standard_library_and_cryptography() -> None:
    """A verifier that shared code with the log could share its faults."""
    tree = ast.parse(Path(str(check_proof.__file__)).read_text(encoding="utf-8"))
    named = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    named += [str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]

    assert {name.split(".")[0] for name in named} - {*sys.stdlib_module_names} == {"cryptography"}


def test_who_held_no_office_is_told_so() -> None:
    """Somebody without an appointment was turned away: that is history too, and it is shown."""
    log = a_slot()
    at = log.add(FIRST, "act.refused.v1", {"actor": {"person": "ani", "office": ""}, "act": "decree"})

    assert "acted          ani for no office\n" in text_of(log.proof({"position": at}, (at,)))
