"""Loading a regulation: found by scanning, checked whole, refused with file, key and cure."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec

from lifecycle.domain.events import CHECKED
from lifecycle.domain.profile import Profile
from lifecycle.domain.rates import Contributions

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
)
NATIONAL = "national.toml"


class BadProfile(Exception):  # noqa: N818 - named for what a person is told
    """A regulation file that cannot be used: file, key, what is wrong and the cure."""


class UnknownRegulation(Exception):  # noqa: N818
    """No file of that name."""


def slugs() -> list[str]:
    """Every regulation there is."""
    folder = files("lifecycle.regulations")
    return sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if _is_regulation(entry.name))


def _is_regulation(name: str) -> bool:
    return name.endswith(".toml") and name != NATIONAL


@cache
def national() -> Contributions:
    """What national law says of contributions, for every regency alike."""
    content = files("lifecycle.regulations").joinpath(NATIONAL).read_bytes()
    return msgspec.toml.decode(content, type=Contributions)


def load(slug: str) -> Profile:
    """The profile of a regulation. Raises UnknownRegulation or BadProfile."""
    if slug not in slugs():
        raise UnknownRegulation(f"There is no regulation {slug!r}.\n  Known: {', '.join(slugs())}.")
    name = f"{slug}.toml"
    return parse(name, files("lifecycle.regulations").joinpath(name).read_bytes())


def parse(name: str, content: bytes) -> Profile:
    """A profile from the bytes of its file. Raises BadProfile naming file and key."""
    try:
        profile = msgspec.toml.decode(content, type=Profile)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise BadProfile(f"{name}: {error}\n  See the format in lifecycle/regulations/__init__.py.") from error
    for problem in _problems(profile):
        raise BadProfile(f"{name}: {problem}")
    return msgspec.structs.replace(profile, contributions=national())


def _problems(profile: Profile) -> list[str]:
    found = [
        f"act {act!r} is neither in [acts] nor in [silent]; say who may do it or that the text is silent."
        for act in ACTS
        if act not in profile.acts and act not in profile.silent
    ]
    roles = [(f"acts.{name}", act.office, act.role) for name, act in profile.acts.items()]
    roles += [(f"checks.{check.step}", check.office, check.role) for check in profile.checks]
    if propose := profile.acts.get("propose"):
        roles += [(f"kinds.{kind.code}", kind.collector, propose.role) for kind in profile.kinds]
    for key, office, role in roles:
        if office is not None and (office not in profile.offices or role not in profile.offices[office].roles):
            found.append(f"{key}: office {office!r} with role {role!r} is not in [offices]; add it there.")
    rules = {rule.id for rule in profile.rules}
    steps = ", ".join(CHECKED)
    for check in profile.checks:
        if check.step not in CHECKED:
            found.append(f"checks.{check.step}: no event records this step; use one of: {steps}.")
        found += [f"checks.{check.step}: no rule {name!r}; add it or take it out." for name in {*check.judges} - rules]
    found += [f"{key}: no provision is cited; every rule is cited." for key, cite in _cites(profile) if not cite]
    return found


def _cites(profile: Profile) -> list[tuple[str, tuple[str, ...]]]:
    cited = [(f"rules.{rule.id}", rule.cite) for rule in profile.rules]
    cited += [(f"acts.{name}", act.cite) for name, act in profile.acts.items()]
    cited += [(f"checks.{check.step}", check.cite) for check in profile.checks]
    cited += [(f"grounds.{ground.code}", ground.cite) for ground in profile.grounds]
    cited += [(f"silent.{name}", gap.cite) for name, gap in profile.silent.items()]
    cited += [(f"unset.{name}", gap.cite) for name, gap in profile.unset.items()]
    cited += [(f"funding.{source.code}", source.cite) for source in profile.funding]
    if profile.update:
        cited += [("update.cite", profile.update.cite), ("update.decree_cite", profile.update.decree_cite)]
        cited.append(("update.propose_cite", profile.update.propose_cite))
    if profile.letter:
        cited += [("letter.cite", profile.letter.cite), ("letter.decree_cite", profile.letter.decree_cite)]
    cited += [("start", profile.start.cite), ("re_proposal", profile.re_proposal.cite), ("slots", profile.slots_cite)]
    return [*cited, ("replacement", profile.replacement.cite)] if profile.replacement else cited
