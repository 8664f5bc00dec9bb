"""The course of a case: from proposal to cover, how it ends, how a place passes on, and who may come back."""

from __future__ import annotations

import msgspec

from lifecycle.domain.profile import Ground, Period, Profile
from lifecycle.interfaces.law import offices
from lifecycle.interfaces.law.content import Line

_STARTS = {
    "number_issued": "when the carrier issues the membership number",
    "first_payment": "with the first payment for a registered participant",
    "registered_and_paid": "once both registration and first payment are recorded (only a definition says so)",
}


def pipeline(profile: Profile) -> list[Line]:
    """Every step in order until cover, with the office that takes it."""
    numbered = [f"{at} {offices.said(step.step)}" for at, step in enumerate(profile.checks, 2)]
    after = len(profile.checks) + 2
    return [
        offices.act(profile, "propose", "1 propose"),
        *(offices.check(profile, step, head) for step, head in zip(profile.checks, numbered, strict=True)),
        decided(profile, f"{after} decree"),
        offices.act(profile, "register", f"{after + 1} register"),
        *start(profile),
    ]


def checks(profile: Profile) -> list[Line]:
    """The steps between proposal and decree."""
    told = [
        offices.check(profile, step, f"{at} {offices.said(step.step)}") for at, step in enumerate(profile.checks, 1)
    ]
    return told or [Line("", "no check between proposal and decree")]


def decided(profile: Profile, head: str = "") -> Line:
    """Who decides on the list, and by what."""
    line = offices.act(profile, "decree", head or "decree")
    if profile.decided_by == "decree":
        return line
    return msgspec.structs.replace(line, text=f"{line.text}; by a decision whose form the text leaves open")


def start(profile: Profile) -> list[Line]:
    """When cover starts."""
    rule = profile.start
    return [Line("cover starts", _STARTS[rule.rule], rule.cite, rule.reading)]


def period(profile: Profile) -> list[Line]:
    """For how long cover is granted."""
    rule = profile.period
    told = [Line("period", _granted(rule), rule.cite, rule.reading)]
    if rule.extend_cite:
        who = offices.act(profile, "extend").text
        told.append(Line("extension", f"a period may be extended: {who}", rule.extend_cite, rule.extend_reading))
    return told


def _granted(rule: Period) -> str:
    match rule.rule:
        case "open":
            return "no end but on one of the grounds"
        case "unset":
            return "not stated: ends by time only where the decree names an end"
        case "plan":
            return "the period of the budget plan"
        case "year":
            return "ends with the calendar year"
    if rule.through_months is None:
        return f"{rule.from_months} months or more, whole months named in the decree"
    return f"{rule.from_months} through {rule.through_months} months, whole months named in the decree"


def grounds(profile: Profile) -> list[Line]:
    """On which grounds participation ends, what shows them, and what decides."""
    return [_ground(ground) for ground in profile.grounds] or [offices.act(profile, "terminate", "")]


def _ground(ground: Ground) -> Line:
    decided = "decided by a change decree" if ground.decree_cite else "ends as a fact, without a decree"
    text = f"{decided}\nshown by {ground.evidence}"
    return Line(ground.name, text, (*ground.cite, *ground.decree_cite), ground.reading)


def proof(profile: Profile) -> list[Line]:
    """What shows that somebody is registered."""
    rule = profile.proof
    if rule is None:
        return [Line("registered", "the text does not say what shows it")]
    text = "the membership number" if rule.by == "number" else "the participant card; cover does not wait for it"
    return [Line("registered", f"shown by {text}", rule.cite, rule.reading)]


def replacement(profile: Profile) -> list[Line]:
    """How a freed place passes on."""
    rule = profile.replacement
    if rule is None or "replace" in profile.silent:
        return [offices.act(profile, "replace", "freed place")]
    who = offices.act(profile, "replace").text
    return [Line("freed place", f"passes to another, who is decreed first: {who}", rule.cite, rule.reading)]


def coming_back(profile: Profile) -> list[Line]:
    """Whether a person may be proposed again after an enrolment has ended."""
    rule = profile.re_proposal
    may = "may be proposed again, and is judged again"
    text = may if rule.allowed else "may not be proposed again, unless a ruling on the person is recorded"
    return [Line("coming back", text, rule.cite, rule.reading)]


def letter(profile: Profile) -> list[Line]:
    """Candidates whose data rest on an assignment letter."""
    rule = profile.letter
    if rule is None:
        return []
    kinds = ", ".join(kind.name for kind in profile.kinds if kind.code in rule.kinds)
    stands = "stands for the decree as well" if rule.instead_of_decree else "checks and decree stand all the same"
    text = f"the letter shows the data of: {kinds}; {stands} (path {offices.said(rule.path)})"
    return [Line("assignment letter", text, (*rule.cite, *rule.decree_cite), rule.reading)]
