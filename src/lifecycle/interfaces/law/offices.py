"""Who acts: the office the text names, the one a paper has to name, or nobody because the text is silent."""

from __future__ import annotations

from lifecycle.domain.profile import Check, Profile
from lifecycle.interfaces.law.content import Line

BY_KIND = "the office of the kind of work"
BY_PAPER = "the office a paper names"


def act(profile: Profile, name: str, head: str | None = None) -> Line:
    """Who may act, and what it waits for."""
    head = head or said(name)
    if gap := profile.silent.get(name):
        return Line(head, f"silent: {gap.what}", gap.cite, gap.reading)
    known = profile.acts.get(name)
    if known is None:
        return Line(head, "not known here")
    who = office(profile, name, known.office)
    return Line(head, "; ".join([who, *waits_for(profile, name)]), known.cite, known.reading)


def check(profile: Profile, step: Check, head: str) -> Line:
    """Who takes a step between proposal and decree."""
    who = office(profile, step.step, step.office)
    told = [who, *waits_for(profile, step.step), *(["enters the candidates in a budget plan"] if step.plan else [])]
    return Line(head, "; ".join(told), step.cite, step.reading)


def office(profile: Profile, act: str, code: str | None) -> str:
    """The name of an office, or where it is to be found; one that collects for every kind of work is named."""
    if code is not None:
        return profile.offices[code].name
    if any(act in gap.opens and not gap.by_kind for gap in profile.unset.values()):
        return BY_PAPER
    collectors = {kind.collector for kind in profile.kinds}
    only = collectors.pop() if len(collectors) == 1 else None
    return profile.offices[only].name if only else BY_KIND


def waits_for(profile: Profile, act: str) -> list[str]:
    """The papers without which it is refused."""
    held = [f"“{said(name)}”" for name, gap in profile.unset.items() if act in gap.opens]
    return [f"waits for a paper that settles {' and '.join(held)}"] if held else []


def said(name: str) -> str:
    """An act, a step or a parameter in the words of its name."""
    return name.replace("_", " ")
