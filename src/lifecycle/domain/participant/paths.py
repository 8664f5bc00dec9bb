"""The way a candidate takes, and how far back a change of the data sends a case on it."""

from __future__ import annotations

from lifecycle.domain.commands import ProposeParticipant
from lifecycle.domain.law import Law
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.profile import Check, JobKind, Profile
from lifecycle.domain.values import Personal

_ANY = "*"


def path_of(command: ProposeParticipant, kind: JobKind, profile: Profile) -> str:
    """The path the row names, else that of an assignment letter, else of the kind of work, else the first."""
    if command.path:
        return command.path
    letter = profile.letter
    if letter and command.personal.facts.get("assignment_letter") and kind.code in letter.kinds:
        return letter.path
    return kind.path or profile.paths[0].code


def changed_fields(state: Participant, command: ProposeParticipant) -> frozenset[str]:
    """The fields in which a row differs from the record."""
    before, now = state.personal or Personal("", ""), command.personal
    open_ones = {"job_kind", "kecamatan", "village", "kind_decree"}
    own = [name for name in now.__struct_fields__ if name != "facts"]
    found = {name for name in own if getattr(before, name) != getattr(now, name)}
    found |= {name for name in open_ones if getattr(state, name) != getattr(command, name)}
    facts = before.facts.keys() | now.facts.keys()
    return frozenset(found | {name for name in facts if before.facts.get(name) != now.facts.get(name)})


def standing_after(state: Participant, changed: frozenset[str], law: Law) -> str:
    """Where a case comes in again: before the first passed check that rests on a changed field."""
    standing = "proposed"
    for check in law.profile.checks:
        if check.step not in state.passed or changed & _rests_on(check, law.profile, changed):
            return standing
        standing = check.step
    return standing


def _rests_on(check: Check, profile: Profile, changed: frozenset[str]) -> frozenset[str]:
    """The fields behind a check: what it confirms, and what its rules are judged on."""
    if _ANY in check.confirms or not (check.confirms or check.judges):
        return changed
    rules = [rule for rule in profile.rules if rule.id in check.judges]
    judged = {field for rule in rules for field in rule.fields()}
    kinds = {"job_kind"} if any(rule.only_kinds for rule in rules) else set[str]()
    return frozenset(judged.union(kinds, check.confirms))
