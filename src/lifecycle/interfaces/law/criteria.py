"""Criteria in words: what is asked, when it binds, whom it concerns, what shows it."""

from __future__ import annotations

from lifecycle.domain import rules as kinds
from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import Rule
from lifecycle.interfaces.law.content import Line

_WHEN = {
    "proposal": "when proposed",
    "registration": "at registration",
    "first_registration": "at the first registration",
}
_FACTS = {
    ("active", True): "works actively",
    ("at_risk", True): "at risk of falling poor",
    ("dependants_at_home", True): "married, with dependants in the same house",
    ("disability", True): "has a disability",
    ("family_state_personnel", False): "no state personnel in the family",
    ("has_ktp", True): "has an identity card (KTP)",
    ("low_income", True): "low income",
    ("palm_oil_worker_here", True): "works in palm oil in the regency",
    ("paid_from_apbd", False): "not paid from the regency's budget",
    ("sktm", True): "has a village's certificate of poverty or low income (SKTM)",
    ("wage_worker", False): "works independently, not for a wage",
    ("works", True): "has work or a business",
}
_COUNTS = {
    "open": "no open membership with the carrier, active or in arrears",
    "active": "no active membership with the carrier",
    "ever": "never a member with the carrier",
}


def criteria(profile: Profile) -> list[Line]:
    """Every criterion in full."""
    return [in_full(profile, rule) for rule in profile.rules]


def priority(profile: Profile) -> list[Line]:
    """The groups that go first."""
    return [in_full(profile, rule) for rule in profile.priority]


def in_full(profile: Profile, rule: Rule) -> Line:
    """A criterion with everything a person asks about it."""
    told = [asked(rule) + _last_day(rule), *_spoken_for(rule), *_concerning(profile, rule)]
    told += [f"binds {when}"] if (when := binding(profile, rule)) else []
    told += [f"shown by {rule.evidence}"] if rule.evidence else []
    told += [_dates(rule)] if rule.until or rule.from_ != (profile.in_force_from or rule.from_) else []
    return Line(name(rule), "\n".join(told), rule.cite, rule.reading)


def in_brief(profile: Profile, rule: Rule) -> Line:
    """A criterion in one clause; when it binds is said where that is not at a check, or where it bears on the bound."""
    dated = isinstance(rule, kinds.AgeBefore | kinds.AgeThrough | kinds.AgeFrom | kinds.ResidentFor)
    when = _WHEN.get(rule.judged_at) or (binding(profile, rule) if dated else "")
    told = " ".join(filter(None, (asked(rule), when, *(f"({one})" for one in _concerning(profile, rule)))))
    return Line("", told, rule.cite, rule.reading)


def name(rule: Rule) -> str:
    """What a criterion is called: its id without the words that say where it stands."""
    first, *rest = rule.id.split(".")
    return ", ".join(_words(part) for part in rest if part not in rule.only_paths) or _words(first)


def asked(rule: Rule) -> str:
    """What is asked, with its bound."""
    match rule:
        case kinds.AgeBefore():
            return f"{rule.from_years} until the day before the {ordinal(rule.before_years)} birthday"
        case kinds.AgeThrough():
            return f"{rule.from_years} through {rule.through_years}"
        case kinds.AgeFrom():
            return f"from {rule.from_years} on"
        case kinds.ResidentHere():
            return "lives in the regency"
        case kinds.ResidentFor():
            return f"has lived in the regency for at least {rule.years} year{'' if rule.years == 1 else 's'}"
        case kinds.AnyOf():
            return ", or ".join(asked(one) for one in rule.rules)
        case kinds.Stated():
            return _FACTS.get((rule.fact, rule.expected)) or f"{'' if rule.expected else 'not '}{_words(rule.fact)}"
    return _of_records(rule)


def _of_records(rule: Rule) -> str:
    """What is asked of lists, of memberships and of aid."""
    match rule:
        case kinds.ListedInAny():
            return f"listed in {' or '.join(name.upper() for name in rule.data_sets)}"
        case kinds.NumberFromThrough():
            return f"{_words(rule.fact)} {rule.from_number} through {rule.through_number}"
        case kinds.NoActiveCover():
            return "not protected by any employment cover now"
        case kinds.NotRegistered():
            return _COUNTS[rule.counts]
        case kinds.NotRegisteredFor():
            return f"not registered for {(' or ' if rule.excludes == 'any' else ' and ').join(rule.programmes)}"
        case kinds.NoPublicAid():
            return f"no contribution aid now from {', '.join(rule.sources)}"
        case kinds.NeverAidedHere():
            return "has never had contribution aid from this local government"
        case kinds.BelowMinimumWage():
            return "earns less in a month than the minimum wage of the regency"
    raise AssertionError(rule)


def binding(profile: Profile, rule: Rule) -> str:
    """When a criterion decides."""
    steps = [_words(check.step) for check in profile.checks if rule.id in check.judges]
    told = [f"at the check “{step}”" for step in steps]
    told += [_WHEN[rule.judged_at]] if rule.judged_at in _WHEN else []
    return ", and ".join(told)


def ordinal(number: int) -> str:
    """65th, 61st, 72nd."""
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if number % 100 in (11, 12, 13) else endings.get(number % 10, 'th')}"


def _last_day(rule: Rule) -> str:
    """A bound that counts a whole year of age, as a day."""
    if not isinstance(rule, kinds.AgeThrough):
        return ""
    return f" (until the day before the {ordinal(rule.through_years + 1)} birthday)"


def _spoken_for(rule: Rule) -> list[str]:
    """Who says so, where a criterion rests on what the list states."""
    if not isinstance(rule, kinds.Stated):
        return []
    return ["the list as a whole states it, a row may deny it" if rule.presumed else "the row itself has to say it"]


def _concerning(profile: Profile, rule: Rule) -> list[str]:
    """Which kinds of work, by whichever list is the shorter."""
    if not rule.only_kinds:
        return []
    inside = [kind.name for kind in profile.kinds if kind.code in rule.only_kinds]
    outside = [kind.name for kind in profile.kinds if kind.code not in rule.only_kinds]
    if len(outside) < len(inside):
        return [f"not for {', '.join(outside)}"] if outside else []
    return [f"for {', '.join(inside)} only"]


def _dates(rule: Rule) -> str:
    return f"from {rule.from_}" + (f" until the day before {rule.until}" if rule.until else "")


def _words(name: str) -> str:
    return name.replace("_", " ")
