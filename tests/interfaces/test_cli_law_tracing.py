"""The law as data held against its text, by commands: a file is checked, provisions are counted."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

import lifecycle
from lifecycle.regulations import coverage
from lifecycle.regulations.provisions import provisions
from tests.interfaces.command import WIDTH, run
from tests.regulations.mistakes import FOLDER, SLUG, TEXT, changed

REGULATION = "pekalongan-2025-19"
FILE = FOLDER / f"{SLUG}.toml"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose tests have shown every provision."""
    monkeypatch.setattr(coverage, "checkout", lambda _package: tmp_path)
    show(tmp_path, *provisions())
    return tmp_path


def show(root: Path, *shown: str, law: str = "") -> None:
    """Leave evidence as a run of all tests does."""
    found = coverage.Evidence(law or coverage.law_digest(), dict.fromkeys(shown, ("tests/scenarios/test_a.py::b",)))
    (root / coverage.FILE).parent.mkdir(exist_ok=True)
    (root / coverage.FILE).write_bytes(msgspec.json.encode(found))


def test_a_file_that_is_right_is_described(tmp_path: Path) -> None:
    """What it has, and that nothing is wrong; no register is touched."""
    result = run("law", "check", FILE, data=tmp_path)
    said = "a regulation of Kabupaten Contoh, 4 rules, 2 kinds, 2 checks, 2 grounds, 2 paths, 2 readings"
    assert (result.code, result.said) == (0, f"{FILE}: {said}: no problem found.")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_wrong_is_told_problem_by_problem(tmp_path: Path) -> None:
    """Line and key, what, and the cure; everything at once, within the terminal."""
    text = changed('zone = "Asia/Jakarta"', 'zone = "Asia/Banjarnegara"', changed("through_months = 12\n", ""))
    (tmp_path / "contoh.toml").write_text(text, encoding="utf-8")
    result = run("law", "check", tmp_path / "contoh.toml", data=tmp_path)
    assert (result.code, result.err) == (1, "")
    assert result.out.splitlines() == [
        f"{tmp_path / 'contoh.toml'}: 2 problems.",
        "line 6, zone",
        "  There is no time zone 'Asia/Banjarnegara'.",
        "  Write Asia/Jakarta, Asia/Pontianak, Asia/Makassar or Asia/Jayapura.",
        "line 57, period.rule",
        "  Whole months from 6 through None are none.",
        "  Write 1 <= from_months <= through_months.",
    ]


def test_one_problem_is_one_problem(tmp_path: Path) -> None:
    """And what has no key has a line."""
    (tmp_path / "contoh.toml").write_text("[[rules]\n", encoding="utf-8")
    result = run("law", "check", tmp_path / "contoh.toml", data=tmp_path)
    assert result.out.splitlines()[0].endswith("contoh.toml: 1 problem.")
    assert result.out.splitlines()[1] == "line 1"


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    """Told before anything is read."""
    assert run("law", "check", tmp_path / "nowhere.toml", data=tmp_path).code == 2


def test_a_register_opens_under_a_regulation_of_ones_own(tmp_path: Path) -> None:
    """A regency is one new file, in a folder the environment names."""
    opened = ("open", "contoh", "--regulation", SLUG, "--by", "sekda")
    assert run(*opened, data=tmp_path, LIFECYCLE_REGULATIONS=str(FOLDER)).code == 0
    assert "Peraturan Bupati Contoh" in run("status", data=tmp_path, LIFECYCLE_REGULATIONS=str(FOLDER)).said
    assert f"no regulation '{SLUG}'" in run("status", data=tmp_path).said


def test_a_file_of_ones_own_that_is_wrong_opens_nothing(tmp_path: Path) -> None:
    """The same words as law check has, and no register is made."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / FILE.name).write_text(TEXT.replace("33.04", "99.99"), encoding="utf-8")
    opened = ("open", "contoh", "--regulation", SLUG, "--by", "sekda")
    result = run(*opened, data=tmp_path / "data", LIFECYCLE_REGULATIONS=str(tmp_path / "own"))
    assert result.code == 1
    assert f"{FILE.name}: 1 problem line 5, area: No regency has the code '99.99'. Write its" in result.said
    assert not (tmp_path / "data").exists()


def test_where_everything_is_shown_nothing_is_missing(root: Path) -> None:
    """Every line says so, within the terminal."""
    result = run("law", "coverage", data=root)
    assert (result.code, result.err) == (0, "")
    assert "all all 810 810 0 0 0" in result.said
    assert "Rules and transitions that are only reference: 0, of the groups 0." in result.said
    assert result.said.endswith("Not yet, of the groups: none")
    assert max(map(len, result.out.splitlines())) <= WIDTH


def test_what_is_missing_of_the_groups_is_listed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Provision, kind, what it is to a machine and whom it is about; the exit code says so too."""
    monkeypatch.setattr(coverage, "cited_by", lambda _profile: frozenset())
    show(root, *(one for one in provisions() if one != "pekalongan-2025-19/p12/a8"))
    result = run("law", "coverage", data=root)
    assert result.code == 1
    assert "pekalongan-2025-19 all 163 162 0 0 1" in result.said
    assert result.said.endswith("pekalongan-2025-19/p12/a8 decree state transition vulnerable")
    assert run("law", "coverage", "--regulation", "sambas-2025-59", data=root).code == 0


def test_every_row_is_in_the_document(root: Path) -> None:
    """All of them, in the order of the texts, with the tests that show them."""
    result = run("law", "coverage", "--format", "json", data=root)
    rows = json.loads(result.out)["rows"]
    assert [row["provision"] for row in rows] == list(provisions())
    assert rows[0] == {
        "provision": "serang-2025-59/p1/n1",
        "regulation": "serang-2025-59",
        "kind": "scope",
        "machine": "reference data",
        "applies_to": ["all"],
        "state": "shown",
        "shown_by": ["tests/scenarios/test_a.py::b"],
    }


def test_one_regulation_is_counted_alone(root: Path) -> None:
    """Two lines, and in the document its own rows only."""
    result = run("law", "coverage", "--regulation", REGULATION, data=root)
    assert "sambas" not in result.said
    rows = json.loads(run("law", "coverage", "--regulation", REGULATION, "--format", "json", data=root).out)["rows"]
    assert {row["regulation"] for row in rows} == {REGULATION}


def test_a_regulation_whose_provisions_nobody_listed_is_wrong_usage(root: Path) -> None:
    """Those that are listed are named."""
    result = run("law", "coverage", "--regulation", SLUG, data=root)
    assert result.code == 2
    assert "Its provisions are not listed. Known: serang-2025-59, semarang-2025-draft," in result.said


@pytest.mark.parametrize("form", ["table", "json"])
def test_evidence_of_another_law_is_told_with_its_cure(root: Path, form: str) -> None:
    """Nothing is counted; the exit code is that of a question that cannot be answered."""
    show(root, law="0" * 64)
    result = run("law", "coverage", "--format", form, data=root)
    assert (result.code, result.out) == (2, "")
    assert "The law has changed since the tests were run." in result.said
    assert result.said.endswith("python -m tests")


def test_outside_a_checkout_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that is installed elsewhere says so."""
    monkeypatch.setattr(lifecycle, "__file__", str(tmp_path / "lifecycle" / "__init__.py"))
    result = run("law", "coverage", data=tmp_path)
    assert result.code == 2
    assert "What tests show is known in a checkout of the project only." in result.said
