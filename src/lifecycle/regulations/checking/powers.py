"""Who may act: every act is spoken of or silent, on every path, and whoever acts holds a role there is."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.domain.profile import Act, Check, Gap, Path, Profile
from lifecycle.regulations.checking.walking import structs
from lifecycle.regulations.problems import Place, Problem

ACTS = (
    "propose",
    "return_case",
    "withdraw",
    "open_slots",
    "decree",
    "register",
    "report_death",
    "terminate",
    "replace",
    "correct",
    "receive_bill",
    "verify_bill",
    "request_payment",
    "pay_bill",
    "update",
    "propose_changes",
    "extend",
    "end_period",
    "switch_funding",
    "record_facts",
)
OF_A_CASE = ("return_case", "withdraw", "terminate", "replace", "extend")
"""Acts asked on the path of a case alone; the others are asked of the register as well, where no path is known."""
DECREES = ("change", "job_kind")
"""Kinds of decree a regulation may be silent on; they need no office of their own."""


def unspoken(profile: Profile) -> Iterator[Problem]:
    """Acts that neither the regulation nor each of its paths speaks of."""
    for act in ACTS:
        if act in profile.acts or act in profile.silent:
            continue
        spoken = [path for path in profile.paths if act in OF_A_CASE and (act in path.acts or act in path.silent)]
        without = [path.code for path in profile.paths if path not in spoken]
        if without or not profile.paths:
            where = "" if len(without) == len(profile.paths) else f" on the path {', '.join(without)}"
            what = f"The act {act} is neither in [acts] nor in [silent]{where}."
            yield Problem(("acts",), what, f"Say who may do it, or in [silent.{act}] that the text says nothing of it.")


def misspoken(profile: Profile) -> Iterator[Problem]:
    """Acts there are none of, and acts said to be both known and silent."""
    for place, level in _levels(profile):
        for list_, known in (("acts", ACTS), ("silent", (*ACTS, *DECREES))):
            for act in getattr(level, list_):
                if act not in known:
                    yield Problem((*place, list_, act), f"There is no act {act!r}.", f"Acts: {', '.join(known)}.")
        for act in level.acts.keys() & level.silent.keys():
            what = f"The act {act} is in [acts] and in [silent]."
            yield Problem((*place, "silent", act), what, "Keep one; a paper that settles it belongs in [unset].")


def unheld(profile: Profile) -> Iterator[Problem]:
    """Roles that nobody can hold."""
    for place, one in structs(profile):
        if isinstance(one, Act | Check):
            name = one.step if isinstance(one, Check) else str(place[-1])
            yield from _unheld(profile, (*place, "role"), name, one)
    for place, level in _levels(profile):
        for name, gap in level.silent.items():
            if name in ACTS and gap.role is None:
                what = f"A paper may open the act {name}, but whoever acts on it has no role."
                yield Problem((*place, "silent", name), what, "Name it: role = ...")
    for number, kind in enumerate(profile.kinds):
        path = next((path for path in profile.paths if path.code == kind.path), None)
        act = (path.acts if path else {}).get("propose", profile.acts.get("propose"))
        office = profile.offices.get(kind.collector or "")
        if act and not act.office and office and act.role not in office.roles:
            yield _no_role(("kinds", number, "collector"), act.role, str(kind.collector))


def _unheld(profile: Profile, place: Place, name: str, one: Act | Check) -> Iterator[Problem]:
    if one.office is not None:
        office = profile.offices.get(one.office)
        if office and one.role not in office.roles:
            yield _no_role(place, one.role, one.office)
    elif one.role not in _roles(profile) and not any(name in gap.opens for gap in _gaps(profile)):
        what = f"No office has the role {one.role!r}, and no paper creates it."
        yield Problem(place, what, "Add it to an office under [offices], or say in [unset] what paper settles it.")


def _no_role(place: Place, role: str, office: str) -> Problem:
    return Problem(
        place, f"The office {office!r} has no role {role!r}.", f"Add it to [offices] {office}, or change it."
    )


def _roles(profile: Profile) -> set[str]:
    """Those of the offices, and what people are called who act on a paper."""
    held = {role for office in profile.offices.values() for role in office.roles}
    return held | {gap.role for gap in _gaps(profile) if gap.role}


def _gaps(profile: Profile) -> list[Gap]:
    return [gap for _, one in _levels(profile) for gap in (*one.unset.values(), *one.silent.values())]


def _levels(profile: Profile) -> list[tuple[Place, Profile | Path]]:
    """What is said for all, and what each path says."""
    return [((), profile), *((("paths", number), path) for number, path in enumerate(profile.paths))]
