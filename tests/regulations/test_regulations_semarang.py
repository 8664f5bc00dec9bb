"""The draft of Semarang as loaded: what an official would check against the text, article by article."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.rules import Rule, Subject
from lifecycle.regulations.loader import load

SEMARANG = load("semarang-2025-draft")
DAY = date(2025, 6, 1)
KINDS = """
a palm_sap_tapper  b farm_labourer      c disabled_worker  d religious_worker    e waste_worker_non_apbd
f livestock_labourer  g fisher          h parking_attendant  i driver            j driver_assistant
k waste_picker     l domestic_worker    m street_vendor    n motorcycle_taxi     o mason
p carpenter        q horse_cart_driver  r welder           s disaster_volunteer  t social_volunteer  u other
"""


def rule(name: str, reading: str = "", letter: str = "") -> Rule:
    """A criterion by the last words of its id, as read, or as a rival reading has it."""
    rivals = {one.id: one.rivals for one in SEMARANG.readings}
    rules = rivals[reading][letter].rules if reading else SEMARANG.rules
    (found,) = [one for one in rules if one.id == f"eligibility.{name}"]
    return found


def subject(born: date | None = None, **facts: bool | int | str) -> Subject:
    """A candidate of Ambarawa."""
    return Subject(born, "other", "Ambarawa", facts)


def test_it_is_a_draft_without_a_day_of_force() -> None:
    """Number and date are blank (SMG-21), so it runs in simulation only."""
    assert (SEMARANG.status, SEMARANG.in_force_from) == ("draft", None)
    assert (SEMARANG.area, SEMARANG.cite) == ("33.22", ("semarang-2025-draft/p14",))


def test_the_kinds_are_the_letters_of_5_2() -> None:
    """Twenty-one, a to u; no office is named for any, and only u needs a decree."""
    said = [f"{kind.cite.removeprefix('semarang-2025-draft/p5/a2/')} {kind.code}" for kind in SEMARANG.kinds]
    assert " ".join(said) == " ".join(KINDS.split())
    assert {kind.collector for kind in SEMARANG.kinds} == {None}
    assert [kind.code for kind in SEMARANG.kinds if kind.needs_decree] == ["other"]


@pytest.mark.parametrize(
    ("born", "verdict"),
    [
        (date(2007, 6, 2), "not_yet"),
        (date(2007, 6, 1), "met"),
        (date(1960, 6, 2), "met"),
        (date(1960, 6, 1), "not_met"),
    ],
)
def test_age_runs_from_18_until_the_day_before_65(born: date, verdict: str) -> None:
    """5(4)b is tested at the first registration (SMG-22, SMG-23)."""
    age = rule("age")
    assert age.judge(subject(born), DAY).verdict == verdict
    assert age.judged_at == "first_registration"


@pytest.mark.parametrize(("membership", "out"), [("active", "ABC"), ("arrears", "AC"), ("ended", "C"), ("none", "")])
def test_which_membership_shuts_out_is_a_switch(membership: str, out: str) -> None:
    """5(4)c: an open one (A), an active one (B), any there ever was (C), each tested again when registered."""
    rules = {letter: rule("not_registered", "SMG-17", letter) for letter in "BC"}
    rules["A"] = rule("not_registered")
    found = {letter for letter, one in rules.items() if one.judge(subject(membership=membership), DAY).verdict != "met"}
    assert found == set(out)
    assert {one.judged_at for one in rules.values()} == {"first_registration"}


def test_a_former_member_is_asked_for_no_age_under_the_rival_reading() -> None:
    """SMG-23 B: at 66 a former member passes, somebody never registered does not, silence shows neither."""
    age, born = rule("age", "SMG-23", "B"), date(1959, 1, 1)
    verdicts = [age.judge(subject(born, **facts), DAY).verdict for facts in ({"ever_registered": True}, {})]
    assert [*verdicts, age.judge(subject(born, ever_registered=False), DAY).verdict] == ["met", "not_shown", "not_met"]


def test_the_criteria_of_5_3_are_for_huruf_u() -> None:
    """Active, and below the minimum wage; by the letter (SMG-01 B) they would be for social volunteers."""
    names = ("other.active", "other.income")
    assert {rule(name).only_kinds for name in names} == {("other",)}
    assert {rule(name, "SMG-01", "B").only_kinds for name in names} == {("social_volunteer",)}
    assert rule("other.income").judge(subject(income=2_000_000, minimum_wage=2_750_136), DAY).verdict == "met"
    assert rule("other.income").judge(subject(), DAY).verdict == "not_shown"


def test_data_are_validated_before_they_are_verified() -> None:
    """6(1) by the office of the kind of work, 6(3) by the manpower office, where every criterion is judged."""
    steps = [(check.step, check.office, check.role, check.cite) for check in SEMARANG.checks]
    assert steps == [
        ("validated", None, "sector_officer", ("semarang-2025-draft/p6/a1",)),
        ("verified", "manpower", "verifier", ("semarang-2025-draft/p6/a3",)),
    ]
    assert set(SEMARANG.checks[1].judges) == {one.id for one in SEMARANG.rules}


def test_the_office_of_a_kind_waits_for_a_paper() -> None:
    """No kind is given an office (SMG-10), so nobody proposes or validates before a paper lists the kind."""
    (gap,) = SEMARANG.unset.values()
    assert (gap.opens, gap.role, gap.by_kind) == (("propose", "validated"), "sector_officer", True)
    assert gap.reading == ("SMG-09", "SMG-10")
    assert set(SEMARANG.silent) == {"extend", "switch_funding"}


def test_cover_starts_with_the_first_payment_and_has_no_end() -> None:
    """8(3), without a period; who has left may come back, since 5(4)c asks for the present."""
    assert (SEMARANG.start.rule, SEMARANG.period.rule) == ("first_payment", "open")
    assert SEMARANG.start.cite[0] == "semarang-2025-draft/p8/a3"
    assert SEMARANG.re_proposal.allowed


def test_the_grounds_are_the_four_letters() -> None:
    """10(1)a to d, each with its stem; all but a death need a change decree (7(3), SMG-15)."""
    codes = ["died", "moved_out", "total_disability_work", "no_longer_vulnerable"]
    grounds = {one.code: (one.cite[:2], bool(one.decree_cite)) for one in SEMARANG.grounds}
    stem = "semarang-2025-draft/p10/a1"
    assert grounds == {
        code: ((stem, f"{stem}/{letter}"), letter != "a") for letter, code in zip("abcd", codes, strict=True)
    }


def test_data_are_updated_every_half_year_after_asking_the_carrier() -> None:
    """7(1) with BPJS alone; 7(2) the head may propose, and need not (SMG-12); 7(3) by decree."""
    update = SEMARANG.update
    assert update is not None
    assert (update.every_months, update.must_propose, update.consult) == (6, False, ("carrier",))
    cited = [*update.cite, *update.propose_cite, *update.decree_cite]
    assert cited == [f"semarang-2025-draft/p7/a{number}" for number in (1, 2, 3)]


def test_one_head_verifies_the_bill_and_asks_for_its_payment() -> None:
    """11(3)b and c give both to the head of the manpower office (SMG-16); the treasurer pays."""
    money = {act: (SEMARANG.acts[act].office, SEMARANG.acts[act].role) for act in ("verify_bill", "request_payment")}
    assert set(money.values()) == {("manpower", "head")}
    assert (SEMARANG.acts["pay_bill"].office, SEMARANG.acts["receive_bill"].role) == ("treasury", "payer")
    assert [(one.code, one.budget) for one in SEMARANG.funding] == [
        ("APBD", "APBD"),
        ("DBHCHT", "APBD"),
        ("OTHER", "other"),
    ]


def test_the_inspectorate_looks_at_it_once_a_year() -> None:
    """13(2), at least."""
    assert [(duty.office, duty.every_months) for duty in SEMARANG.duties] == [("inspectorate", 12)]


def test_every_defect_is_read_one_way() -> None:
    """SMG-01 to SMG-23; what is taken is one of the readings, and a rival is another one."""
    assert [one.id for one in SEMARANG.readings] == [f"SMG-{number:02}" for number in range(1, 24)]
    assert all(one.take in one.says for one in SEMARANG.readings)
    assert all(one.rivals.keys() <= one.says.keys() - {one.take} for one in SEMARANG.readings)
    assert {one.id: "".join(one.rivals) for one in SEMARANG.readings if one.rivals} == {
        "SMG-01": "BC",
        "SMG-17": "BC",
        "SMG-23": "B",
    }
