"""How far every provision has come, from what tests have shown and what the law as data cites."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from lifecycle.regulations import coverage
from lifecycle.regulations.checking.walking import cited_by
from lifecycle.regulations.coverage import FILE, Evidence, NoEvidence, Row, law_digest
from lifecycle.regulations.loader import load, parse
from tests.regulations.mistakes import TEXT, changed

SHOWN: dict[str, tuple[str, ...]] = {"pekalongan-2025-19/p13/a1/a": ("tests/scenarios/test_a.py::test_b",)}


def row(provision: str, rows: list[Row]) -> Row:
    """The one of this provision."""
    return next(row for row in rows if row.provision == provision)


def evidence(root: Path, law: str) -> Path:
    """A file of evidence as a run of all tests leaves it."""
    (root / FILE).parent.mkdir()
    (root / FILE).write_bytes(msgspec.json.encode(Evidence(law, SHOWN)))
    return root / FILE


def test_a_provision_that_a_test_has_shown_is_shown() -> None:
    """With the tests, whatever else is true of it."""
    found = row("pekalongan-2025-19/p13/a1/a", coverage.rows(SHOWN))
    assert (found.state, found.shown_by) == ("shown", ("tests/scenarios/test_a.py::test_b",))


def test_what_the_law_as_data_cites_is_reference() -> None:
    """Nothing has been shown, and it is cited."""
    rows = coverage.rows({}, "pekalongan-2025-19")
    cited = cited_by(load("pekalongan-2025-19"))
    assert {row.provision for row in rows if row.state == "reference"} <= cited
    assert row("pekalongan-2025-19/p13/a1/a", rows).state == "reference"


def test_what_a_machine_has_nothing_to_do_with_is_no_behaviour() -> None:
    """Cited or not, but never where a test has shown it."""
    found = [row for row in coverage.rows({}) if row.machine == "no behaviour"]
    assert {row.state for row in found} == {"no_behaviour"}
    first = found[0].provision
    assert row(first, coverage.rows({first: ("tests/test_a.py::test_b",)})).state == "shown"


def test_everything_else_is_not_yet() -> None:
    """Neither shown nor cited, and a machine would have something to do with it."""
    cited = {slug: cited_by(load(slug)) for slug in ("pekalongan-2025-19", "sambas-2025-59")}
    rows = [row for slug in cited for row in coverage.rows({}, slug) if row.state == "not_yet"]
    assert not [row for row in rows if row.provision in cited[row.regulation] or row.machine == "no behaviour"]


def test_every_provision_is_counted_once_in_all_and_by_group() -> None:
    """The states of a line add up to its provisions, and the lines of the regulations to the last two."""
    *lines, all_, groups = coverage.counts(coverage.rows(SHOWN))
    assert all(line["provisions"] == sum(int(line[state]) for state in coverage.STATES) for line in [*lines, all_])
    for total, of in ((all_, "all"), (groups, "groups")):
        parts = [line for line in lines if line["of"] == of]
        assert (total["regulation"], total["of"], len(parts)) == ("all", of, 5)
        assert all(total[name] == sum(int(part[name]) for part in parts) for name in ("provisions", *coverage.STATES))
    assert all_["provisions"] == 810


def test_one_regulation_needs_no_sum() -> None:
    """Its two lines say everything."""
    lines = coverage.counts(coverage.rows({}, "sambas-2025-59"))
    assert [(line["regulation"], line["of"]) for line in lines] == [("sambas-2025-59", of) for of in ("all", "groups")]


def made(state: coverage.State, machine: str, *applies_to: str) -> Row:
    """A row nobody wrote."""
    return Row("contoh-2026-1/p1", "contoh-2026-1", "scope", machine, applies_to, state)


def test_only_rows_about_the_groups_may_not_be_missing() -> None:
    """Whoever else they are about."""
    missing = [made("not_yet", "rule", "all", group) for group in ("vulnerable", "religious", "palm-oil")]
    others = [made("not_yet", "rule", "construction"), made("reference", "rule", "vulnerable")]
    assert coverage.missing([*others, *missing]) == missing


def test_what_decides_and_is_only_cited_is_counted() -> None:
    """Rules and transitions; reference data are where they belong."""
    decide = [made("reference", "rule"), made("reference", "state transition", "vulnerable")]
    others = [made("reference", "reference data"), made("shown", "rule"), made("not_yet", "rule")]
    assert coverage.unshown([*decide, *others]) == decide


def test_what_only_a_rival_reading_cites_is_not_cited() -> None:
    """The law as it is in use says nothing of it."""
    rival = next(line for line in TEXT.splitlines() if 'kind = "age_through"' in line)
    text = changed(rival, rival.replace("p7/a4/c", "p99"))
    assert cited_by(parse("contoh.toml", text.encode())) == cited_by(parse("contoh.toml", TEXT.encode()))


def test_what_is_cited_is_cited_wherever_it_stands() -> None:
    """A kind of work (one id), a rule within a rule, a column, a gap of a path, a source that stands in."""
    cited = cited_by(parse("contoh.toml", TEXT.encode()))
    parts = {one.partition("/")[2] for one in cited}
    assert {"p7/a2/b", "p7/a4/d", "p8/a1/f", "p8/a9", "p13/a2/b", "p1/n1", "p15"} <= parts
    assert not [one for one in cited if not one.startswith("contoh-2026-1/")]


def test_evidence_of_the_same_law_is_taken(tmp_path: Path) -> None:
    """As it was written."""
    evidence(tmp_path, law_digest())
    assert coverage.evidence(tmp_path).shown == SHOWN


def test_evidence_of_another_law_is_no_evidence(tmp_path: Path) -> None:
    """One byte of a regulation is enough."""
    evidence(tmp_path, "0" * 64)
    with pytest.raises(
        NoEvidence, match=r"The law has changed since the tests were run.\n  Run the tests, in the fold"
    ):
        coverage.evidence(tmp_path)


def test_without_evidence_the_cure_is_the_test_command(tmp_path: Path) -> None:
    """No file, a file that is none, and a program that is not in its checkout."""
    with pytest.raises(NoEvidence, match=r"there is no .evidence/provisions.json.\n  .*: python -m tests"):
        coverage.evidence(tmp_path)
    evidence(tmp_path, law_digest()).write_text("{")
    with pytest.raises(NoEvidence, match=r"cannot be read: .*\n  .*: python -m tests"):
        coverage.evidence(tmp_path)
    with pytest.raises(NoEvidence, match=r"in a checkout of the project only.\n  .*: python -m tests"):
        coverage.evidence(None)


def test_a_checkout_has_the_project_around_it(tmp_path: Path) -> None:
    """A package that was installed elsewhere has no scenarios beside it."""
    package = tmp_path / "src" / "lifecycle"
    assert coverage.checkout(package) is None
    (tmp_path / "scenarios").mkdir()
    assert coverage.checkout(package) is None
    (tmp_path / "pyproject.toml").touch()
    assert coverage.checkout(package) == tmp_path
