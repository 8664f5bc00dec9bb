"""Sambas as loaded, path by path: what an official would check against the text, article by article."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.overlay import on_path, under
from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Refused
from lifecycle.domain.rules import Rule, Subject
from lifecycle.domain.values import Document
from lifecycle.regulations.loader import load

SAMBAS = load("sambas-2025-59")
PATHS = {path.code: on_path(SAMBAS, path) for path in SAMBAS.paths}
DAY = date(2025, 12, 1)


def said(*cites: str) -> str:
    """Provisions without the name of the regulation."""
    return " ".join(cite.removeprefix("sambas-2025-59/") for cite in cites)


def rule(name: str, profile: Profile = SAMBAS) -> Rule:
    """A criterion by the last words of its id."""
    (found,) = [one for one in profile.rules if one.id == f"eligibility.{name}"]
    return found


def subject(path: str, kind: str = "other", born: date | None = None, **facts: bool | str) -> Subject:
    """A candidate of Tebas on a path."""
    return Subject(born, kind, "Tebas", facts, path=path)


def test_it_is_in_force_since_it_was_promulgated() -> None:
    """21 November 2025 (Pasal 33), in the west of Kalimantan."""
    assert (SAMBAS.status, SAMBAS.in_force_from, said(*SAMBAS.cite)) == ("in_force", date(2025, 11, 21), "p33")
    assert (SAMBAS.area, SAMBAS.zone) == ("61.01", "Asia/Pontianak")


@pytest.mark.parametrize(("path", "first", "last"), [("vulnerable", 18, 70), ("religious", 17, 70), ("palm", 18, 57)])
def test_the_ages_of_the_three_paths(path: str, first: int, last: int) -> None:
    """22(2)a and 24(1)b count the 70th year whole; 26(1)d ends the day before the 58th birthday."""
    birthdays = [date(year, 12, day) for year in (2025 - first, 2024 - last) for day in (2, 1)]
    verdicts = [rule(f"{path}.age").judge(subject(path, born=born), DAY).verdict for born in birthdays]
    assert verdicts == ["not_yet", "met", "met", "not_met"]


def test_the_age_of_palm_oil_workers_is_tested_in_the_plan_only() -> None:
    """26(1)d is for those proposed in the RKP (SBS-08); the other two ages are tested when registered."""
    assert {path: rule(f"{path}.age").judged_at for path in PATHS} == {
        "vulnerable": "registration",
        "religious": "registration",
        "palm": "check",
    }
    assert [check.step for check in SAMBAS.checks if "eligibility.palm.age" in check.judges] == ["entered_in_plan"]


def test_every_criterion_is_of_one_path_and_judged_at_a_check_of_it() -> None:
    """No criterion of 22, 24 or 26 reaches the candidates of another article, and none is left out."""
    for code, profile in PATHS.items():
        judged = [name for check in profile.checks for name in check.judges]
        assert sorted(judged) == sorted(one.id for one in SAMBAS.rules if one.only_paths == (code,))
    assert sum(len(check.judges) for check in SAMBAS.checks) == len(SAMBAS.rules)


def test_low_income_is_asked_of_the_third_group_only() -> None:
    """23(1)c says low income; partners, volunteers, athletes and artists (a, b) are spared the question (SBS-12)."""
    low_income = rule("vulnerable.low_income")
    spared = [kind.code for kind in SAMBAS.kinds if not low_income.concerns(subject("vulnerable", kind.code))]
    assert spared == [kind.code for kind in SAMBAS.kinds if "/p23/a1" in kind.cite or kind.path]


@pytest.mark.parametrize(("membership", "out"), [("active", "BCD"), ("arrears", "BD"), ("ended", "D"), ("none", "")])
def test_which_membership_shuts_a_palm_oil_worker_out_is_a_switch(membership: str, out: str) -> None:
    """26(1)e: an open one (B, taken), an active one (C), any there ever was (D)."""
    read = {letter: under(SAMBAS, {"SBS-06": letter}) for letter in "BCD"}
    worker = subject("palm", "palm_worker", membership=membership)
    verdicts = {letter: rule("palm.not_registered", one).judge(worker, DAY).verdict for letter, one in read.items()}
    assert {letter for letter, verdict in verdicts.items() if verdict != "met"} == set(out)


VULNERABLE_KINDS = """
p11/a street_vendor  p11/b motorcycle_taxi  p11/c farm_labourer  p11/d fisher  p11/e carpenter  p11/e mason
p23/a1/a office_partner  p23/a1/b volunteer  p23/a1/b labour_intensive_worker  p23/a1/b athlete  p23/a1/b artist
p11/f other
"""


def test_vulnerable_workers_are_those_of_11_and_of_the_groups_of_23() -> None:
    """Both lists hold (SBS-12); the manpower office, which keeps the data, puts them forward."""
    kinds = [kind for kind in SAMBAS.kinds if kind.path is None]
    assert " ".join(f"{said(kind.cite)} {kind.code}" for kind in kinds) == " ".join(VULNERABLE_KINDS.split())
    assert {(kind.collector, said(*kind.collector_cite)) for kind in kinds} == {("manpower", "p23/a6")}


def test_religious_workers_are_every_example_of_24_and_the_officers_of_12() -> None:
    """9, 6, 6, 6, 5 and 4 kinds "among others", so each religion has its officers too; organisations propose them."""
    kinds = [kind for kind in SAMBAS.kinds if kind.path == "religious"]
    counts = dict(zip("abcdef", (9, 6, 6, 6, 5, 4), strict=True))
    examples = [f"p24/a2/{letter}/{number}" for letter, count in counts.items() for number in range(1, count + 1)]
    assert sorted(said(kind.cite) for kind in kinds) == sorted([*examples, *(f"p12/{letter}" for letter in counts)])
    assert {(kind.collector, said(*kind.collector_cite)) for kind in kinds} == {("religious_organisation", "p24/a1/a")}


def test_there_is_one_kind_of_palm_oil_worker() -> None:
    """Owners are in it (SBS-23); cooperatives, extension officers and recognised bodies gather the data (26(2))."""
    (kind,) = [kind for kind in SAMBAS.kinds if kind.path == "palm"]
    assert (kind.code, said(kind.cite), kind.reading) == ("palm_worker", "p1/n23", ("SBS-23",))
    assert (kind.collector, said(*kind.collector_cite)) == ("plantation_collectors", "p26/a2")


def test_the_steps_of_the_three_paths() -> None:
    """23(6) confirms the data; 24(1)e has the village know; 26(3) and (4) verify, validate, and enter in the plan."""
    steps = {code: [(one.step, one.office, said(one.cite[-1])) for one in PATHS[code].checks] for code in PATHS}
    assert steps == {
        "vulnerable": [("data_confirmed", "manpower", "p23/a6")],
        "religious": [("acknowledged", "village", "p24/a1/e")],
        "palm": [
            ("verified", "plantation", "p26/a3"),
            ("validated", "plantation", "p26/a3"),
            ("entered_in_plan", "plantation", "p1/n29"),
        ],
    }
    assert [check.step for check in SAMBAS.checks if check.plan] == ["entered_in_plan"]


SILENT_EVERYWHERE = {"update", "propose_changes", "extend", "job_kind"}


@pytest.mark.parametrize("code", ["vulnerable", "religious"])
def test_two_paths_know_no_end_no_change_and_no_successor(code: str) -> None:
    """22 to 24 say nothing of it (SBS-29), and 25(3) is for palm-oil workers (SBS-07)."""
    profile = PATHS[code]
    assert set(profile.silent) == SILENT_EVERYWHERE | {"terminate", "replace", "change", "switch_funding"}
    assert not set(profile.silent) & set(profile.acts)
    assert (profile.grounds, profile.replacement) == ((), None)


def test_palm_oil_workers_may_be_adjusted() -> None:
    """26(6): on a death, which is a fact, or on the ceiling, which a decree decides by name; then another comes."""
    palm = PATHS["palm"]
    assert set(palm.silent) == SILENT_EVERYWHERE
    assert {one.code: said(*one.decree_cite) for one in palm.grounds} == {"died": "", "budget_not_met": "p26/a5"}
    assert palm.replacement is not None
    assert said(*palm.replacement.cite) == "p26/a5 p26/a6 p26/a7"


GAPS = {
    "vulnerable": {"registrar": "SBS-21", "pks": "SBS-18", "bill_verifier": "SBS-21", "payer": "SBS-11"},
    "religious": {
        "registrar": "SBS-29",
        "pks": "SBS-18",
        "bill_verifier": "SBS-21",
        "payer": "SBS-11",
        "decision": "SBS-11",
    },
    "palm": {"registrar": "SBS-29", "pks": "SBS-18", "bill_verifier": "SBS-21", "payer": "SBS-11"},
}


@pytest.mark.parametrize("code", GAPS)
def test_what_a_paper_has_to_settle(code: str) -> None:
    """Who registers, the agreement of Pasal 30, who verifies and pays a bill; on one path also who decides."""
    unset = PATHS[code].unset
    assert {name: gap.reading[0] for name, gap in unset.items()} == GAPS[code]
    assert {name for name, gap in unset.items() if gap.opens == ("register",)} == {"registrar", "pks"}


def test_who_decides_on_each_path() -> None:
    """A decree of the Bupati by 23(7) and 26(5); for religious workers nobody, until a paper says so (SBS-11)."""
    decrees = {code: profile.acts["decree"] for code, profile in PATHS.items()}
    assert {code: (act.office, said(act.cite[-1])) for code, act in decrees.items()} == {
        "vulnerable": ("regent", "p23/a7"),
        "religious": (None, "p1/n26"),
        "palm": ("regent", "p26/a5"),
    }
    with pytest.raises(Refused, match="who decides"):
        Law(SAMBAS).on_path("religious").papers_for("decree", DAY)


def test_a_paper_says_who_decides_on_religious_workers() -> None:
    """The office it names may decide, that paper is the evidence, and the other paths stay as they are."""
    paper = Document("SK 400/2025")
    law = Law(SAMBAS, {"decision": [Instrument(paper, DAY, office="welfare_division")]})
    assert law.on_path("religious").profile.acts["decree"].office == "welfare_division"
    assert law.on_path("religious").papers_for("decree", DAY) == (paper,)
    assert law.on_path("palm").profile.acts["decree"].office == "regent"


def test_the_sources_of_funds_and_whose_places_they_pay() -> None:
    """The list is open (SBS-15); DBH Sawit is carried in the APBD, which stands in for it for palm-oil workers only."""
    sources = {one.code: (one.budget, "+".join(one.only_paths)) for one in SAMBAS.funding}
    assert sources == {
        "APBD_PROVINCE": ("APBD", ""),
        "APBD": ("APBD", "vulnerable+religious"),
        "APBDES": ("APBDes", ""),
        "DBH_SAWIT": ("APBD", "palm+vulnerable"),
        "CSR": ("other", "vulnerable"),
        "DONOR": ("other", "vulnerable+religious"),
        "OTHER": ("other", ""),
    }
    standing_in = [(one.code, one.stands_in_for, one.stands_in_paths) for one in SAMBAS.funding if one.stands_in_for]
    assert standing_in == [("APBD", "DBH_SAWIT", ("palm",))]


def test_programmes_are_stated_for_vulnerable_workers_only() -> None:
    """17(1): JKK and JKM, and JHT for who wants it; the others' stand in a decision or a plan (SBS-22)."""
    assert [(one.code, one.optional) for one in SAMBAS.programmes] == [("JKK", False), ("JKM", False), ("JHT", True)]
    assert {(one.only_paths, said(*one.cite)) for one in SAMBAS.programmes} == {(("vulnerable",), "p17/a1")}


def test_for_how_long_cover_is_granted() -> None:
    """Not said for two groups; the plan's period for the third (26(4)c); read otherwise, a year for the first alone."""
    assert {code: profile.period.rule for code, profile in PATHS.items()} == {
        "vulnerable": "unset",
        "religious": "unset",
        "palm": "plan",
    }
    yearly = under(SAMBAS, {"SBS-30": "B"})
    assert [on_path(yearly, path).period.rule for path in yearly.paths] == ["year", "unset", "plan"]


def test_when_cover_starts_and_who_may_come_back() -> None:
    """By the definition (SBS-28), or with the number if read otherwise; aid is given every year, so anybody may."""
    assert (SAMBAS.start.rule, said(*SAMBAS.start.cite)) == ("registered_and_paid", "p1/n18")
    assert under(SAMBAS, {"SBS-28": "B"}).start.rule == "number_issued"
    assert SAMBAS.re_proposal.allowed


@pytest.mark.parametrize(("letter", "judged_at"), [("C", "registration"), ("D", "proposal")])
def test_the_age_of_palm_oil_workers_may_be_read_as_of_another_day(letter: str, judged_at: str) -> None:
    """SBS-08 is a switch, and only the day changes with it."""
    taken, rival = rule("palm.age"), rule("palm.age", under(SAMBAS, {"SBS-08": letter}))
    assert rival == msgspec.structs.replace(taken, judged_at=judged_at)


def test_every_defect_of_the_analysis_is_read() -> None:
    """SBS-01 to SBS-30 in order, of which four have readings a register may be opened under instead."""
    assert [one.id for one in SAMBAS.readings] == [f"SBS-{number:02d}" for number in range(1, 31)]
    assert {one.id: "".join(one.rivals) for one in SAMBAS.readings if one.rivals} == {
        "SBS-06": "CD",
        "SBS-08": "CD",
        "SBS-28": "B",
        "SBS-30": "B",
    }


def test_the_coordination_team_reports_twice() -> None:
    """28(1) every three months and 28(3) every six are two reports (SBS-26)."""
    duties = [(duty.office, duty.every_months) for duty in SAMBAS.duties if duty.every_months]
    assert duties == [("coordination_team", 3), ("coordination_team", 6)]
