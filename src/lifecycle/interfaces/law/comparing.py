"""The regulations beside each other, topic by topic: every topic is answered for every path of every regulation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from lifecycle.domain import rules as kinds
from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import Rule
from lifecycle.interfaces.law import course, criteria, keeping, offices, telling
from lifecycle.interfaces.law.content import Content, Line, Part, by_path, in_order

_AGE = (kinds.AgeBefore, kinds.AgeThrough, kinds.AgeFrom)
_RESIDENCE = (kinds.ResidentHere, kinds.ResidentFor)
_WELFARE = (kinds.ListedInAny, kinds.NumberFromThrough, kinds.BelowMinimumWage)
_COVER = (kinds.NoActiveCover, kinds.NotRegistered, kinds.NotRegisteredFor)
_AID = (kinds.NoPublicAid, kinds.NeverAidedHere)
_STATED = {
    "residence": ("has_ktp",),
    "welfare": ("at_risk", "low_income", "sktm"),
    "work": ("active", "palm_oil_worker_here", "wage_worker", "works"),
}
CRITERIA = ("age", "residence", "welfare", "not covered yet", "other aid", "work", "family and other exclusions")
"""The topics of criteria; one that none of the others knows is of the last."""


def compared(profiles: Iterable[Profile]) -> Iterator[tuple[str, dict[str, tuple[Part, ...]]]]:
    """Each topic with the answer of each regulation, by slug."""
    profiles = list(profiles)
    for topic, content in TOPICS.items():
        told = in_order if content is course.checks else by_path
        yield topic, {profile.slug: told(profile, content) for profile in profiles}


def topic_of(rule: Rule) -> str:
    """The topic a criterion belongs to; a choice of criteria goes with the first of them."""
    match rule:
        case kinds.AnyOf():
            return topic_of(rule.rules[0])
        case kinds.Stated():
            return next((topic for topic, facts in _STATED.items() if rule.fact in facts), CRITERIA[-1])
    by_kind = {"age": _AGE, "residence": _RESIDENCE, "welfare": _WELFARE, "not covered yet": _COVER, "other aid": _AID}
    return next(topic for topic, known in by_kind.items() if isinstance(rule, known))


def _criteria(topic: str) -> Content:
    """The criteria of a topic, in brief."""

    def told(profile: Profile) -> list[Line]:
        found = [criteria.in_brief(profile, rule) for rule in profile.rules if topic_of(rule) == topic]
        return found or [Line("", "no such criterion")]

    return told


def _acts(*names: str) -> Content:
    """Who may do these things."""
    return lambda profile: [offices.act(profile, name) for name in names]


def _plain(content: Content) -> Content:
    """Without the words before each line: the topic says what they say."""
    return lambda profile: [msgspec.structs.replace(line, head="") for line in content(profile)]


def _count(profile: Profile) -> list[Line]:
    collectors = {kind.collector for kind in profile.kinds if kind.collector}
    some = f"{len(collectors)} office{'' if len(collectors) == 1 else 's'}"
    return [Line("", f"{len(profile.kinds)}, collected by {some if collectors else offices.BY_PAPER}")]


def _open(profile: Profile) -> list[Line]:
    told = [Line("", f"{offices.said(name)} (silent)") for name in profile.silent]
    told += [Line("", f"{offices.said(name)} (unset)") for name in profile.unset]
    return told or [Line("", "nothing")]


def _grounds(profile: Profile) -> list[Line]:
    if not profile.grounds:
        return course.grounds(profile)
    return [Line("", ground.name, ground.cite, ground.reading) for ground in profile.grounds]


def _sources(profile: Profile) -> list[Line]:
    """By their codes, and the last one, which is no fund of its own, in words."""
    told = [Line("", one.name if one.code == "OTHER" else one.code, one.cite) for one in profile.funding]
    return told or [Line("", "no source is named")]


TOPICS: dict[str, Content] = {
    "in force": lambda profile: [Line("", telling.in_force(profile), profile.cite)],
    "paths": telling.paths,
    **{topic: _criteria(topic) for topic in CRITERIA},
    "checks": course.checks,
    "decreed by": _plain(lambda profile: [course.decided(profile)]),
    "registered by": _plain(_acts("register")),
    "registration shown by": _plain(course.proof),
    "cover starts": _plain(course.start),
    "period": _plain(course.period),
    "data update": _plain(lambda profile: keeping.update(profile)[:2]),
    "grounds": _plain(_grounds),
    "replacement": _plain(course.replacement),
    "coming back": _plain(course.coming_back),
    "bill verified by": _plain(_acts("verify_bill")),
    "bill paid by": _acts("request_payment", "pay_bill"),
    "funds": _sources,
    "kinds of work": _count,
    "not said": _open,
}
"""Every topic with what answers it."""
