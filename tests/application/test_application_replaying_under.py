"""Proposals decided again under another version of the law: the register's own is the yardstick."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from lifecycle.application import correcting, facts
from lifecycle.application.register import Register
from lifecycle.application.replaying.cases import ERASED, NOT_KEPT, Compared
from lifecycle.application.replaying.under import decide_again
from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import AgeBefore
from lifecycle.domain.values import Place
from lifecycle.intake import FactRow, Reading
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder
from tests.application.grants import Grants
from tests.application.office import (
    CHECKED_ON,
    LATER,
    LEFT_ON,
    TODAY,
    Office,
    answers,
    candidates,
    nik,
    personal,
    row,
    sheet,
)
from tests.application.sambas import Sambas
from tests.small_register import after_a_year

AGE = "banyumas-2025-2/p7/a4/c"
OLD = date(1962, 5, 5)
"""Sixty-three when the cases are checked."""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The small register at the end of its year; nobody writes to it."""
    desk = after_a_year(Folder(tmp_path_factory.mktemp("year")))
    yield desk
    desk.close()


def again(register: Register, other: Profile | None = None) -> list[Compared]:
    """Every proposal under another law, or under the register's own."""
    return decide_again(register, other or register.profile, lambda _position, _end: None).cases


def aged(profile: Profile, before: int) -> Profile:
    """The law with another bound of age."""
    rules = (replace(one, before_years=before) if isinstance(one, AgeBefore) else one for one in profile.rules)
    return replace(profile, rules=tuple(rules))


def without(profile: Profile, *names: str) -> Profile:
    """The law without some criteria."""
    return replace(profile, rules=tuple(one for one in profile.rules if one.id not in names))


def enrolled(office: Office, *people: Any) -> None:
    """Put forward, checked, decreed and given their numbers."""
    office.fund(3)
    office.propose(sheet("a.xlsx", people))
    office.check_all()


def know(office: Office, number: int, day: date) -> None:
    """A source says that somebody is on the list, as of a day."""
    said = FactRow(Place("f", "Data", 2), nik(number), "dtks", True, day, "DTKS")
    facts.receive_facts(office.register, Reading("f" * 64, "f.csv", "Data", (said,), (), ()), by="verifier")


def the(cases: list[Compared], how: str) -> Compared:
    """The one case with this outcome."""
    (found,) = [case for case in cases if case.how == how]
    return found


def test_under_its_own_law_nothing_changes(year: Desk) -> None:
    """Whatever was accepted, rejected, refused or lapsed in a year comes out again, but for what has no data left."""
    cases = again(year.register)
    assert {case.how for case in cases} == {"same", "cannot be told"}
    assert {case.then.kind for case in cases if case.how == "same"} == {"accepted", "rejected", "refused", "lapsed"}
    assert Counter(case.under.why for case in cases if case.how != "same") == {ERASED: 2, NOT_KEPT: 1}
    assert [case.then.step for case in cases].count("registered") == 10


def test_nothing_is_written(year: Desk) -> None:
    """The log ends where it ended."""
    before = year.register.ledger.head()
    again(year.register, aged(year.register.profile, 30))
    assert year.register.ledger.head() == before


def test_a_lower_bound_of_age_turns_away_by_its_provision(banyumas: Office) -> None:
    """Registered at sixty-three under sixty-five; under sixty rejected when first checked."""
    enrolled(banyumas, row(1), row(2, personal=personal(2, born=OLD)))
    banyumas.decree()
    banyumas.enter(answers("bpjs.xlsx", [1, 2]))
    cases = again(banyumas.register, aged(banyumas.register.profile, 60))
    refused = the(cases, "now refused")
    assert (refused.participant, refused.then.step) == (banyumas.who(2), "registered")
    assert (refused.under.kind, refused.under.step, refused.under.on) == ("rejected", "verified", CHECKED_ON)
    assert refused.under.criteria == ("eligibility.age",)
    assert refused.under.basis[-1] == AGE
    assert the(cases, "same").participant == banyumas.who(1)


def test_a_higher_bound_of_age_lets_in_who_was_rejected(banyumas: Office) -> None:
    """The checks that were never reached are judged on what was known; the decree is not imagined."""
    enrolled(banyumas, row(1, personal=personal(1, born=date(1955, 5, 5))))
    admitted = the(again(banyumas.register, aged(banyumas.register.profile, 75)), "now admitted")
    assert (admitted.then.kind, admitted.then.step, admitted.then.criteria) == (
        "rejected",
        "verified",
        ("eligibility.age",),
    )
    assert (admitted.under.kind, admitted.under.step) == ("accepted", "aligned")


def test_who_would_fail_a_later_check_is_refused_otherwise(banyumas: Office) -> None:
    """Too old then; without that bound, on no list."""
    unlisted = {"dtks": False, "p3ke": False}
    enrolled(banyumas, row(1, personal=personal(1, born=date(1955, 5, 5)), facts=unlisted))
    refused = the(again(banyumas.register, aged(banyumas.register.profile, 75)), "refused otherwise")
    assert (refused.under.step, refused.under.criteria) == ("aligned", ("eligibility.listing",))


def test_what_was_never_shown_cannot_be_told(banyumas: Office) -> None:
    """Nobody asked for the lists of one who was rejected before."""
    enrolled(banyumas, row(1, personal=personal(1, born=date(1955, 5, 5)), facts={}))
    untold = the(again(banyumas.register, aged(banyumas.register.profile, 75)), "cannot be told")
    assert untold.under.why == "at aligned never shown: eligibility.listing"


def test_what_became_known_later_is_not_known_then(banyumas: Office) -> None:
    """A list entered in January that speaks of the months before does not reach back to the check of November."""
    enrolled(banyumas, row(1, personal=personal(1, born=date(1955, 5, 5)), facts={}))
    know(banyumas, 1, date(2025, 1, 1))
    assert banyumas.state(1).recorded
    untold = the(again(banyumas.register, aged(banyumas.register.profile, 75)), "cannot be told")
    assert untold.under.why == "at aligned never shown: eligibility.listing"


def test_who_lapsed_when_the_number_came_would_be_registered(banyumas: Office) -> None:
    """The bound is tested on the day of the number, which nobody has for one who lapsed."""
    enrolled(banyumas, row(1, personal=personal(1, born=date(1960, 11, 28))))
    banyumas.decree()
    banyumas.enter(answers("bpjs.xlsx", [1], registered_on=LEFT_ON))
    admitted = the(again(banyumas.register, aged(banyumas.register.profile, 66)), "now admitted")
    assert (admitted.then.kind, admitted.then.step) == ("lapsed", "registered")
    assert (admitted.under.kind, admitted.under.step) == ("accepted", "registered")


def test_a_refusal_mended_later_is_no_outcome(banyumas: Office) -> None:
    """Not shown at the first check of the lists, shown by a source before the second: accepted then and again."""
    enrolled(banyumas, row(1, facts={}))
    know(banyumas, 1, CHECKED_ON)
    banyumas.check("aligned")
    case = the(again(banyumas.register), "same")
    assert (case.then.kind, case.under.step) == ("accepted", "aligned")


def test_a_refusal_that_stood_falls_with_its_criterion(banyumas: Office) -> None:
    """Not shown then; not asked for under the other law."""
    enrolled(banyumas, row(1, facts={}))
    assert the(again(banyumas.register), "same").then.kind == "refused"
    assert the(again(banyumas.register, without(banyumas.register.profile, "eligibility.listing")), "now admitted")


def test_who_was_too_young_at_first_is_registered_once(banyumas: Office) -> None:
    """The number came when it was refused; under the other law it was not, and the number that came is no surprise."""
    enrolled(banyumas, row(1, personal=personal(1, born=date(2007, 12, 10))))
    banyumas.decree()
    banyumas.enter(answers("early.xlsx", [1], registered_on=LEFT_ON))
    banyumas.enter(answers("late.xlsx", [1], registered_on=LATER))
    profile = banyumas.register.profile
    younger = (replace(one, from_years=17) if isinstance(one, AgeBefore) else one for one in profile.rules)
    case = the(again(banyumas.register, replace(profile, rules=tuple(younger))), "same")
    assert (case.then.step, case.under.step, case.under.on) == ("registered", "registered", LEFT_ON)


def test_a_fact_stays_known_whatever_became_of_the_case(banyumas: Office) -> None:
    """Who is rejected under the other law and comes again is judged on what a source said between."""
    enrolled(banyumas, row(1, personal=personal(1, born=OLD)))
    said: dict[str, Any] = {"participant": banyumas.who(1), "reason": "no wish", "by": "collector", "on": LEFT_ON}
    correcting.withdraw(banyumas.register, command_id="withdrawn", **said)
    know(banyumas, 1, LEFT_ON)
    banyumas.propose(sheet("b.xlsx", [row(1, personal=personal(1, born=OLD), facts={})]), "c", on=LATER)
    banyumas.check_all("c", on=LATER)
    profile = banyumas.register.profile
    until = (replace(one, until=LATER, before_years=60) if isinstance(one, AgeBefore) else one for one in profile.rules)
    cases = again(banyumas.register, replace(profile, rules=tuple(until)))
    assert [(case.enrolment, case.how) for case in cases] == [(1, "now refused"), (2, "same")]


def test_a_check_nobody_carried_out_cannot_be_told(banyumas: Office) -> None:
    """The other law asks for one step more before the decree."""
    enrolled(banyumas, row(1))
    banyumas.decree()
    profile = banyumas.register.profile
    more = replace(profile, checks=(*profile.checks, replace(profile.checks[0], step="forwarded", judges=())))
    untold = the(again(banyumas.register, more), "cannot be told")
    assert untold.under.why == "the step forwarded was never carried out"


def test_a_check_the_other_law_does_not_know_is_passed_over(banyumas: Office) -> None:
    """One check and the decree are enough there; who failed the other one only would be in."""
    enrolled(banyumas, row(1), row(2, facts={"dtks": False, "p3ke": False}))
    banyumas.decree()
    profile = banyumas.register.profile
    cases = again(banyumas.register, replace(profile, checks=profile.checks[:1]))
    assert (the(cases, "same").under.step, the(cases, "now admitted").participant) == ("decreed", banyumas.who(2))


def test_a_law_that_came_later_turns_away_at_the_proposal(banyumas: Office) -> None:
    """By the article on its own force."""
    enrolled(banyumas, row(1))
    later = replace(banyumas.register.profile, in_force_from=TODAY)
    refused = the(again(banyumas.register, later), "now refused").under
    assert (refused.kind, refused.step, refused.basis) == ("refused", "proposed", ("banyumas-2025-2/p15",))


def test_a_kind_of_work_the_other_law_does_not_know_cannot_be_told(banyumas: Office) -> None:
    """No provision refuses it."""
    enrolled(banyumas, row(1))
    profile = banyumas.register.profile
    fewer = replace(profile, kinds=tuple(kind for kind in profile.kinds if kind.code != "disabled_worker"))
    untold = the(again(banyumas.register, fewer), "cannot be told")
    assert untold.under.why == "The regulation knows no job kind 'disabled_worker'."


def test_papers_count_from_when_they_were_recorded(serang: Office) -> None:
    """The numbers of Serang rest on a paper that names the registrar; who has one keeps it under the same law."""
    serang.settle("registrar", office="carrier")
    serang.appoint("registrar", "carrier", "registrar")
    serang.fund(1)
    serang.propose(candidates("a.xlsx", [1]))
    serang.check_all()
    serang.decree()
    serang.enter(answers("bpjs.xlsx", [1]))
    assert the(again(serang.register), "same").then.step == "registered"


def test_a_second_proposal_is_decided_after_the_first(banyumas: Office) -> None:
    """Rejected on the lists and put forward again, once with them: one case each, and the first is let in without."""
    enrolled(banyumas, row(1, facts={"dtks": False, "p3ke": False}))
    banyumas.propose(sheet("b.xlsx", [row(1)]), "c", on=LEFT_ON)
    banyumas.check_all("c", on=LEFT_ON)
    cases = again(banyumas.register, without(banyumas.register.profile, "eligibility.listing"))
    assert [(case.enrolment, case.how) for case in cases] == [(1, "now admitted"), (2, "same")]


def test_a_grant_of_months_is_granted_again(grants: Grants) -> None:
    """Of three months; a law that grants no more than two turns the line of the decree away."""
    grants.enrol([1], 3, "incidental")
    register = grants.office.register
    assert the(again(register), "same").then.step == "registered"
    paths = register.profile.paths
    shorter = tuple(
        replace(path, period=replace(path.period, from_months=1, through_months=2)) if path.period else path
        for path in paths
    )
    refused = the(again(register, replace(register.profile, paths=shorter)), "now refused").under
    assert (refused.kind, refused.step) == ("refused", "decreed")


def test_a_grant_until_the_end_of_a_plan_is_granted_again(sambas: Sambas) -> None:
    """Palm workers of Sambas, by the plan they were entered in."""
    sambas.enrol("palm", [1], "DBH_SAWIT")
    assert the(again(sambas.office.register), "same").then.step == "registered"


def test_a_way_the_other_law_does_not_have_is_not_taken(banyumas: Office) -> None:
    """The row named it; under the other law everybody goes the first way."""
    enrolled(banyumas, row(1, path="incidental_volunteer"))
    profile = banyumas.register.profile
    fewer = replace(profile, paths=profile.paths[:1], letter=None)
    assert banyumas.state(1).path == "incidental_volunteer"
    assert the(again(banyumas.register, fewer), "same").under.step == "aligned"


def test_a_way_that_followed_from_a_letter_follows_from_the_other_law(banyumas: Office) -> None:
    """No letter opens a way of its own there: the checks of everybody are asked for."""
    letter = {"dtks": True, "assignment_letter": "SPT 1/2025"}
    enrolled(banyumas, row(1, job_kind="social_volunteer", facts=letter))
    profile = banyumas.register.profile
    ordinary, own = profile.paths
    other = replace(profile, letter=None, paths=(ordinary, replace(own, checks=("verified",))))
    assert banyumas.state(1).path == own.code
    assert the(again(banyumas.register, other), "same").under.step == "aligned"
