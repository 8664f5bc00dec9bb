"""What decides nothing by itself, or not yet: kinds of work, data asked for, gaps, readings, duties, terms."""

from __future__ import annotations

from lifecycle.domain.profile import Gap, JobKind, Profile, Reading
from lifecycle.interfaces.law import offices
from lifecycle.interfaces.law.content import Line
from lifecycle.interfaces.law.short import short, shorts


def kinds(profile: Profile) -> list[Line]:
    """The kinds of work by the office that collects their data."""
    groups: dict[tuple[str | None, str | None], list[JobKind]] = {}
    for kind in profile.kinds:
        groups.setdefault((kind.collector, kind.path), []).append(kind)
    return [_collected(profile, collector, path, group) for (collector, path), group in groups.items()]


def _collected(profile: Profile, collector: str | None, path: str | None, group: list[JobKind]) -> Line:
    who = offices.office(profile, "propose", collector) if collector else offices.BY_PAPER
    told = ", ".join(f"{kind.name} ({short(kind.cite)}{_named(kind)})" for kind in group)
    text = f"path {offices.said(path)}: {told}" if path else told
    cite = dict.fromkeys(cite for kind in group for cite in kind.collector_cite)
    reading = dict.fromkeys(reading for kind in group for reading in kind.reading)
    return Line(who, text, tuple(cite), tuple(reading))


def _named(kind: JobKind) -> str:
    return ", once a decree names the kind" if kind.needs_decree else ""


def data(profile: Profile) -> list[Line]:
    """What a list of candidates has to hold, and what else is read from it."""
    columns = profile.sheets.proposal
    told = [(one.labels[0], shorts(one.cite), one.required) for one in columns if one.labels]
    lines = [
        Line(head, ", ".join(f"{label} ({cite})" if cite else label for label, cite, needed in told if needed is asked))
        for head, asked in (("required", True), ("also read", False))
    ]
    if profile.batch_document_cite:
        lines.append(Line("with every list", "a paper that covers it", profile.batch_document_cite))
    return lines


def silences(profile: Profile) -> list[Line]:
    """What the text does not say, and the cure."""
    told = [_gap(f"{offices.said(name)} (silent)", gap, ()) for name, gap in profile.silent.items()]
    return told + [_gap(f"{offices.said(name)} (unset)", gap, gap.opens) for name, gap in profile.unset.items()]


def _gap(head: str, gap: Gap, opens: tuple[str, ...]) -> Line:
    held = [f"holds back: {', '.join(map(offices.said, opens))}"] if opens else []
    return Line(head, "\n".join([gap.what, *held, gap.cure]), gap.cite, gap.reading)


def readings(profile: Profile) -> list[Line]:
    """The faults of the text: the reading taken, its rivals, and why."""
    return [_reading(one) for one in profile.readings]


def _reading(one: Reading) -> Line:
    says = [f"{letter}{_standing(one, letter)}: {words}" for letter, words in one.says.items()]
    return Line(f"{one.id} ({one.severity})", "\n".join([f"{one.where}: {one.defect}", *says, f"Why: {one.why}"]))


def _standing(one: Reading, letter: str) -> str:
    if letter == one.take:
        return " (taken)"
    return " (a register may be opened under it)" if letter in one.rivals else ""


def duties(profile: Profile) -> list[Line]:
    """What offices have to do beside the cases."""
    return [
        Line(
            profile.offices[duty.office].name if duty.office in profile.offices else duty.office or "nobody is named",
            f"{duty.what} (at least every {duty.every_months} months)" if duty.every_months else duty.what,
            duty.cite,
            duty.reading,
        )
        for duty in profile.duties
    ]


def definitions(profile: Profile) -> list[Line]:
    """Terms as the text defines them."""
    return [Line(one.term, one.says, one.cite, one.reading) for one in profile.definitions]
