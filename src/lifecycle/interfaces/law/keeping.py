"""What goes on beside the single case: the data update, the money, and whatever else may be done."""

from __future__ import annotations

from lifecycle.domain.profile import Funding, Profile
from lifecycle.interfaces.law import offices
from lifecycle.interfaces.law.content import Line

_BILL = ("receive_bill", "verify_bill", "request_payment", "pay_bill")
_TOLD_ELSEWHERE = ("propose", "decree", "register", "update", "propose_changes", "replace", *_BILL)


def update(profile: Profile) -> list[Line]:
    """The periodic comparison of old and new data."""
    rule = profile.update
    if rule is None or "update" in profile.silent:
        return [offices.act(profile, "update", "data update")]
    often = f"every {rule.every_months} months, or as needed" if rule.every_months else "as needed"
    told = [often, offices.act(profile, "update").text]
    if rule.consult:
        told.append(f"in consultation with: {', '.join(map(offices.said, rule.consult))}")
    duty = "every difference must be proposed" if rule.must_propose else "a difference may be left out, with a reason"
    return [
        Line("data update", "; ".join(told), rule.cite, rule.reading),
        Line(
            "differences",
            f"{duty}: {offices.act(profile, 'propose_changes').text}",
            rule.propose_cite,
            rule.propose_reading,
        ),
        Line("changes decreed", "by a change decree", rule.decree_cite),
        Line("material", ", ".join(map(offices.said, rule.material))),
    ]


def billing(profile: Profile) -> list[Line]:
    """The stages of a bill."""
    return [offices.act(profile, name) for name in _BILL]


def funding(profile: Profile) -> list[Line]:
    """The sources of funds, and what caps the number of places."""
    told = [_source(source) for source in profile.funding]
    return [*told, Line("places", "no more than are opened", profile.slots_cite)]


def _source(source: Funding) -> Line:
    told = source.name if source.budget in (source.code, "other") else f"{source.name}; belongs to {source.budget}"
    cite = (*source.cite, *source.stands_in_cite)
    if source.stands_in_for:
        paths = ", ".join(map(offices.said, source.stands_in_paths))
        told += f"\nmay stand in for {source.stands_in_for}" + (f" on the places of: {paths}" if paths else "")
    return Line(source.code, told, cite, source.reading)


def programmes(profile: Profile) -> list[Line]:
    """The programmes a participant has."""
    told = [
        Line(one.code, "may be had" if one.optional else "every participant has it", one.cite, one.reading)
        for one in profile.programmes
    ]
    return told or [Line("", "not said in the text")]


def other_acts(profile: Profile) -> list[Line]:
    """Who may do what is neither a step, nor of the update, nor of a bill."""
    return [offices.act(profile, name) for name in profile.acts if name not in _TOLD_ELSEWHERE]
