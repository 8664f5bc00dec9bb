"""What another version of the law would have decided: lifecycle replay REGISTER --under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import typer

from lifecycle import logs
from lifecycle.application.register import Register
from lifecycle.application.replaying.cases import Compared
from lifecycle.application.replaying.under import Redecided, decide_again
from lifecycle.application.replaying.verdicts import Verdict
from lifecycle.domain.overlay import under
from lifecycle.domain.profile import Profile
from lifecycle.interfaces.cli import showing
from lifecycle.regulations.loader import load, parse

_CHANGES = ("now refused", "now admitted", "refused otherwise")
_HOW = ("same", *_CHANGES, "cannot be told")


class OtherLaw(NamedTuple):
    """The law to decide by, as it was named, with the readings taken."""

    named: str
    profile: Profile
    readings: dict[str, str]


def other_law(named: str, readings: dict[str, str]) -> OtherLaw:
    """The law of a TOML file, or of a slug. Raises BadProfile, UnknownRegulation or BadParameter."""
    file = Path(named)
    if file.suffix == ".toml" and not file.is_file():
        raise typer.BadParameter(f"There is no file {named!r}; or name a regulation by its slug.", param_hint="--under")
    profile = parse(file.name, file.read_bytes()) if file.is_file() else load(named)
    try:
        return OtherLaw(named, under(profile, readings), readings)
    except KeyError as unknown:
        rivals = "; ".join(f"{one.id}={letter}" for one in profile.readings for letter in one.rivals)
        what = f"{profile.title} has no other reading of {unknown.args[0]}; there are: {rivals or 'none'}."
        raise typer.BadParameter(what, param_hint="--reading") from None


def redecide(register: Register, law: OtherLaw, form: str) -> None:
    """Decide every proposal again and show whose outcome changes; the register is only read."""
    with showing.progress("deciding again", stays=False) as moved:
        found = decide_again(register, law.profile, moved)
    counts: Counter[str] = Counter(case.how for case in found.cases)
    logs.note(rows=len(found.cases) - counts["same"])
    if form == "json":
        said = msgspec.json.encode(_document(register, law, found, counts))
        typer.echo(msgspec.json.format(said, indent=2).decode())
        return
    _tell(register, law, found, counts)


def _tell(register: Register, law: OtherLaw, found: Redecided, counts: Counter[str]) -> None:
    readings = "".join(f", {defect} read as {letter}" for defect, letter in law.readings.items())
    showing.out.print(
        f"{len(found.cases):,} proposals of {register.name} decided again under {law.named}{readings}"
        f" ({law.profile.title}), as recorded up to position {found.position:,}. Nothing was written.",
        markup=False,
        highlight=False,
    )
    changed = [case for case in found.cases if case.how in _CHANGES]
    showing.table([{"outcome": how, "proposals": counts[how]} for how in _HOW])
    if changed:
        showing.table(_by_provision(changed), "By which provision")
        showing.table(showing.first_screens([_row(case) for case in changed]), "Whose outcome changes")
    whys = Counter(case.under.why for case in found.cases if case.how == "cannot be told")
    if whys:
        showing.table([{"proposals": number, "why": why} for why, number in whys.most_common()], "Cannot be told")


def _by_provision(changed: Sequence[Compared]) -> list[dict[str, Any]]:
    told = Counter((case.how, ", ".join(deciding(case).criteria), deciding(case).basis) for case in changed)
    return [
        {"outcome": how, "criterion": criterion, "provision": narrowest(basis), "proposals": number}
        for (how, criterion, basis), number in told.most_common()
    ]


def _row(case: Compared) -> dict[str, Any]:
    verdict, again = deciding(case), f", enrolment {case.enrolment}" if case.enrolment > 1 else ""
    return {
        "participant": f"…{case.participant[-8:]}{again}",
        "then": _words(case.then),
        "under": _words(case.under),
        "on": verdict.on,
        "provision": narrowest(verdict.basis),
    }


def deciding(case: Compared) -> Verdict:
    """The verdict that makes the difference: the one that turned the case away, the other law's before the own."""
    return case.under if case.under.turned_away else case.then


def narrowest(basis: Sequence[str]) -> list[str]:
    """The provisions themselves, without the sentence they are letters of."""
    return [one for one in basis if not any(other.startswith(f"{one}/") for other in basis)]


def _words(verdict: Verdict) -> str:
    step = verdict.step.replace("_", " ")
    return step if verdict.kind == "accepted" else f"{verdict.kind} at {step}"


def _document(register: Register, law: OtherLaw, found: Redecided, counts: Counter[str]) -> dict[str, Any]:
    return {
        "register": register.name,
        "under": {"named": law.named, "regulation": law.profile.slug, "readings": law.readings},
        "position": found.position,
        "proposals": {how: counts[how] for how in _HOW},
        "cases": [
            {
                "participant": case.participant,
                "enrolment": case.enrolment,
                "outcome": case.how,
                "then": msgspec.structs.asdict(case.then),
                "under": msgspec.structs.asdict(case.under),
            }
            for case in found.cases
            if case.how != "same"
        ],
    }
