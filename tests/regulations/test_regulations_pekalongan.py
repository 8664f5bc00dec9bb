"""Pekalongan as loaded: aid by months, a village that verifies, and much that the text leaves to papers."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.rules import Rule, Subject
from lifecycle.regulations.loader import load

PEKALONGAN = load("pekalongan-2025-19")
DAY = date(2025, 9, 1)
KINDS = """
1 farm_labourer  2 motorcycle_taxi  3 daily_casual  4 carpenter  5 mason  6 welder  7 street_vendor
8 itinerant_trader  9 parking_attendant  10 hired_driver  11 domestic_worker  12 religious_worker
13 community_social_worker  14 waste_picker  15 pedicab_driver  16 waste_collector  17 forest_tapper
18 fisher  19 other
"""


def rule(name: str, reading: str = "") -> Rule:
    """A criterion by the last word of its id, as read, or as the rival reading B has it."""
    rivals = {one.id: one.rivals for one in PEKALONGAN.readings}
    rules = rivals[reading]["B"].rules if reading else PEKALONGAN.rules
    (found,) = [one for one in rules if one.id == f"eligibility.{name}"]
    return found


def subject(born: date | None = None, **facts: bool | str) -> Subject:
    """A farm labourer of Kajen."""
    return Subject(born, "farm_labourer", "Kajen", facts)


def test_it_is_in_force_since_its_promulgation() -> None:
    """Pasal 19: 29 August 2025."""
    assert (PEKALONGAN.status, PEKALONGAN.in_force_from) == ("in_force", date(2025, 8, 29))
    assert (PEKALONGAN.area, PEKALONGAN.cite) == ("33.26", ("pekalongan-2025-19/p19",))


def test_the_kinds_are_the_numbers_of_13_1_g() -> None:
    """Nineteen, all collected by the village (PKL-17); only the last needs a decree."""
    said = [f"{kind.cite.removeprefix('pekalongan-2025-19/p13/a1/g/')} {kind.code}" for kind in PEKALONGAN.kinds]
    assert " ".join(said) == " ".join(KINDS.split())
    assert {kind.collector for kind in PEKALONGAN.kinds} == {"village"}
    assert [kind.code for kind in PEKALONGAN.kinds if kind.needs_decree] == ["other"]


def test_no_kind_is_asked_who_pays_it() -> None:
    """The words of neighbours on waste workers are not taken over (PKL-18)."""
    assert not any(one.only_kinds for one in PEKALONGAN.rules)


@pytest.mark.parametrize(
    ("born", "verdict"),
    [
        (date(2007, 9, 2), "not_yet"),
        (date(2007, 9, 1), "met"),
        (date(1960, 9, 2), "met"),
        (date(1960, 9, 1), "not_met"),
    ],
)
def test_age_runs_from_18_until_the_day_before_65(born: date, verdict: str) -> None:
    """13(1)c, when the worker applies (PKL-26); under its rival when BPJS registers."""
    age = rule("age")
    assert age.judge(subject(born), DAY).verdict == verdict
    assert (age.judged_at, rule("age", "PKL-26").judged_at) == ("proposal", "registration")


@pytest.mark.parametrize(
    ("since", "verdict"), [("2024-09-02", "not_yet"), ("2024-09-01", "met"), ("2024-08-31", "met")]
)
def test_a_resident_has_lived_there_for_a_year(since: str, verdict: str) -> None:
    """13(1)d, on the day of registration (PKL-19)."""
    residence = rule("resident_for")
    assert residence.judge(subject(resident_since=since), DAY).verdict == verdict
    assert (residence.judged_at, rule("resident_for", "PKL-19").judged_at) == ("registration", "proposal")


@pytest.mark.parametrize(
    ("jkk", "jkm", "read", "rival"), [(True, False, "not_met", "met"), (True, True, "not_met", "not_met")]
)
def test_one_of_two_programmes_shuts_out(jkk: bool, jkm: bool, read: str, rival: str) -> None:
    """13(1)e: either (PKL-08), under its rival only both."""
    candidate = subject(registered_jkk=jkk, registered_jkm=jkm)
    rules = (rule("not_registered"), rule("not_registered", "PKL-08"))
    assert [one.judge(candidate, DAY).verdict for one in rules] == [read, rival]


def test_the_certificate_must_be_shown_and_the_family_is_presumed() -> None:
    """13(1)a needs a yes in the row; 13(1)f holds unless the row denies it."""
    assert [rule(name).judge(subject(), DAY).verdict for name in ("means", "family")] == ["not_shown", "met"]
    assert rule("means").judge(subject(sktm=True), DAY).verdict == "met"
    assert rule("family").judge(subject(family_state_personnel=True), DAY).verdict == "not_met"


def test_the_village_verifies_and_the_office_forwards() -> None:
    """12(7) and 12(8): two steps (PKL-01), every criterion at the first."""
    steps = [(check.step, check.office, check.role) for check in PEKALONGAN.checks]
    assert steps == [("verified", "village", "verifier"), ("forwarded", "manpower", "forwarder")]
    assert set(PEKALONGAN.checks[0].judges) == {one.id for one in PEKALONGAN.rules}


def test_aid_is_granted_for_months_by_its_mode() -> None:
    """12(4) and (5): six to twelve, or one to three; nothing between (PKL-05); both may be extended (12(6))."""
    periods = [(path.code, path.period) for path in PEKALONGAN.paths]
    bounds = {code: (one.rule, one.from_months, one.through_months) for code, one in periods if one}
    assert bounds == {"routine": ("months", 6, 12), "incidental": ("months", 1, 3)}
    assert all(one and one.extend_cite == ("pekalongan-2025-19/p12/a6",) for _, one in periods)
    assert PEKALONGAN.acts["extend"].reading == ("PKL-06",)


def test_a_row_says_its_mode() -> None:
    """12(3) gives no mode the first place, so the column is required and each mode has words of its own."""
    (column,) = [one for one in PEKALONGAN.sheets.proposal if one.type == "path"]
    assert (column.field, column.required) == ("path", True)
    words = [word for path in PEKALONGAN.paths for word in path.labels]
    assert len(words) == len(set(words)) == 8


def test_cover_starts_by_a_definition_and_who_left_may_return() -> None:
    """Only 1 angka 9 speaks of a start (PKL-25); 13(1)e asks for the present."""
    assert (PEKALONGAN.start.rule, PEKALONGAN.start.cite) == ("registered_and_paid", ("pekalongan-2025-19/p1/n9",))
    assert PEKALONGAN.re_proposal.allowed


def test_ending_changing_and_updating_are_silent() -> None:
    """No ground is written or delegated (PKL-12), and no update."""
    silent = {name: gap.reading for name, gap in PEKALONGAN.silent.items()}
    others = ("change", "update", "propose_changes", "switch_funding")
    assert silent == {"terminate": ("PKL-12",)} | dict.fromkeys(others, ())
    assert (PEKALONGAN.grounds, PEKALONGAN.update) == ((), None)


def test_papers_settle_who_registers_pays_and_replaces() -> None:
    """13(2) delegates registering and replacing, 12(1) names no office that pays (PKL-20); proposing waits for none."""
    assert {name: gap.opens for name, gap in PEKALONGAN.unset.items()} == {
        "replacement_procedure": ("replace",),
        "registrar": ("register",),
        "bill_verifier": ("verify_bill",),
        "payer": ("request_payment",),
    }
    assert "pekalongan-2025-19/p13/a2" in PEKALONGAN.unset["registrar"].cite


def test_every_defect_is_read_one_way() -> None:
    """PKL-01 to PKL-26; what is taken is one of the readings, and a rival is another one."""
    assert [one.id for one in PEKALONGAN.readings] == [f"PKL-{number:02}" for number in range(1, 27)]
    assert all(one.take in one.says for one in PEKALONGAN.readings)
    assert {one.id: "".join(one.rivals) for one in PEKALONGAN.readings if one.rivals} == {
        "PKL-08": "B",
        "PKL-19": "B",
        "PKL-26": "B",
    }
