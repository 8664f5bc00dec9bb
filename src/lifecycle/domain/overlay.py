"""What holds for a case: the regulation under the readings taken, on its path, with the papers on record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from lifecycle.domain.instruments import RULING, Instrument, Settled
from lifecycle.domain.profile import Act, Gap, Ground, Office, Path, Profile, Replacement, Rival, Update
from lifecycle.domain.rules import Rule

_replace = msgspec.structs.replace


def under(profile: Profile, taken: Mapping[str, str]) -> Profile:
    """The regulation with these readings (letter by defect id) in place of those the file takes.

    Raises KeyError, with the defect, for one it does not know or has no such rival reading of.
    """
    for reading in profile.readings:
        letter = taken.get(reading.id, reading.take)
        if letter == reading.take:
            continue
        if letter not in reading.rivals:
            raise KeyError(reading.id)
        profile = _patched(profile, reading.rivals[letter])
    unknown = taken.keys() - {reading.id for reading in profile.readings}
    if unknown:
        raise KeyError(min(unknown))
    kept = tuple(_replace(one, take=taken.get(one.id, one.take)) for one in profile.readings)
    return _replace(profile, readings=kept)


def _patched(profile: Profile, rival: Rival) -> Profile:
    instead: dict[str, list[Rule]] = {name: [] for name in rival.without}
    for rule in rival.rules:
        instead.setdefault(rule.id, []).append(rule)
    kept = dict.fromkeys((*(rule.id for rule in profile.rules), *instead))
    rules = tuple(rule for name in kept for rule in instead.get(name, profile.rules_named(name)))
    parts = ("start", "period", "re_proposal", "letter", "update")
    said = {name: part for name in parts if (part := getattr(rival, name)) is not None}
    return _replace(profile, rules=rules, **said)


def on_path(profile: Profile, path: Path) -> Profile:
    """The regulation as it is on one path: what the path says goes before what is said for all."""
    steps = {check.step: check for check in profile.checks}
    said: dict[str, Any] = {
        "acts": {**{name: act for name, act in profile.acts.items() if name not in path.silent}, **path.acts},
        "silent": {**{name: gap for name, gap in profile.silent.items() if name not in path.acts}, **path.silent},
        "unset": {**profile.unset, **path.unset},
        "decided_by": path.decided_by,
        "batch_document_cite": path.batch_document_cite or profile.batch_document_cite,
    }
    if path.checks is not None:
        said["checks"] = tuple(steps[step] for step in path.checks)
    if path.grounds is not None:
        said["grounds"] = tuple(ground for ground in profile.grounds if ground.code in path.grounds)
    parts = ("start", "period", "replacement", "re_proposal")
    return _replace(profile, **said, **{name: part for name in parts if (part := getattr(path, name)) is not None})


def settled_by(profile: Profile, settled: Settled) -> Profile:
    """The regulation with what the papers add: offices that may act, acts that were silent, grounds they name."""
    silent, unset = profile.silent, profile.unset
    for name, papers in settled.items():
        for paper in papers:
            if name == RULING:
                profile = _replace(profile, re_proposal=_replace(profile.re_proposal, allowed=True))
            elif name in silent:
                profile = _opened(profile, name, silent[name], paper)
            elif name in unset and paper.office:
                profile = _given_to(profile, unset[name], paper.office, paper.kinds)
    return profile


def _opened(profile: Profile, act: str, gap: Gap, paper: Instrument) -> Profile:
    """A silent act that a paper speaks of; its basis is the silence, the paper stands beside it as evidence."""
    said: dict[str, Any] = {"silent": {name: other for name, other in profile.silent.items() if name != act}}
    if gap.role is not None:
        said["acts"] = {**profile.acts, act: Act(gap.role, gap.cite, paper.office, gap.reading)}
        said["offices"] = _with_role(profile, paper.office, gap.role)
    match act:
        case "terminate":
            said["grounds"] = tuple(Ground(code, code, gap.cite, "the paper that shows it") for code in paper.grounds)
        case "replace":
            said["replacement"] = Replacement(gap.cite, gap.reading)
        case "extend":
            said["period"] = _replace(profile.period, extend_cite=gap.cite, extend_reading=gap.reading)
        case "update":
            said["update"] = Update(None, True, (), (), gap.cite, gap.cite, gap.cite, gap.reading, gap.reading)
    return _replace(profile, **said)


def _given_to(profile: Profile, gap: Gap, office: str, kinds: tuple[str, ...]) -> Profile:
    """The office a paper names acts, for all kinds of work or for those it lists."""
    acts, offices = dict(profile.acts), dict(profile.offices)
    if gap.by_kind:
        said = tuple(_replace(kind, collector=office) if kind.code in kinds else kind for kind in profile.kinds)
        roles = {gap.role} if gap.role else set[str]()
        profile = _replace(profile, kinds=said)
    else:
        opened = [act for act in gap.opens if act in acts]
        acts.update((act, _replace(acts[act], office=office)) for act in opened)
        roles = {acts[act].role for act in opened}
    for role in sorted(roles):
        offices = _with_role(_replace(profile, offices=offices), office, role)
    return _replace(profile, acts=acts, offices=offices)


def _with_role(profile: Profile, office: str | None, role: str) -> dict[str, Office]:
    """The offices with a role that a paper created, at an office that may be new too."""
    if office is None:
        return profile.offices
    known = profile.offices.get(office, Office(office, ()))
    return {**profile.offices, office: _replace(known, roles=tuple(dict.fromkeys((*known.roles, role))))}
