"""A regulation as a person reads it, section by section."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.domain.profile import Profile
from lifecycle.interfaces.law import course, criteria, keeping, reference
from lifecycle.interfaces.law.content import Content, Line, Part, Section, by_path, in_order

_ON_EACH_PATH: tuple[tuple[str, Content], ...] = (
    ("Proof of registration", course.proof),
    ("Period of cover", course.period),
    ("Programmes", keeping.programmes),
    ("Criteria", criteria.criteria),
    ("Priority", criteria.priority),
    ("Grounds on which it ends", course.grounds),
    ("Replacement", course.replacement),
    ("Coming back", course.coming_back),
    ("Other acts", keeping.other_acts),
    ("Data update", keeping.update),
    ("Bills", keeping.billing),
    ("Funds", keeping.funding),
    ("What the text does not say", reference.silences),
)
_FOR_ALL: tuple[tuple[str, Content], ...] = (
    ("Assignment letter", course.letter),
    ("Kinds of work, by the office that collects their data", reference.kinds),
    ("Data of a candidate", reference.data),
    ("Faults of the text, and how they are read", reference.readings),
    ("Duties beside the cases", reference.duties),
    ("Terms", reference.definitions),
)
_NOTES = {
    "Priority": "Those met are recorded with the proposal; the text does not rank them.",
    "What the text does not say": (
        "Silent: the act is not spoken of. Unset: it is, and something it needs is left open. Refused until a paper"
        " that settles it is recorded."
    ),
    "Faults of the text, and how they are read": (
        "H changes who is admitted, when cover runs or who decides; M a record, report or payment; L words."
    ),
}


def standing(profile: Profile) -> Line:
    """Whose regulation it is, and since when it holds."""
    return Line(profile.regency, in_force(profile), profile.cite)


def in_force(profile: Profile) -> str:
    """Since when, or that it is a draft."""
    if profile.status == "draft":
        return "a draft, for simulation only"
    return f"in force since {profile.in_force_from}"


def paths(profile: Profile) -> list[Line]:
    """The ways from proposal to end."""
    return [Line(path.code.replace("_", " "), path.name, path.cite, path.reading) for path in profile.paths]


def sections(profile: Profile) -> Iterator[Section]:
    """Everything a regulation says, in the order of a case; sections without content are left out."""
    yield Section("Paths", (Part((), tuple(paths(profile))),))
    yield Section("From proposal to cover", in_order(profile, course.pipeline))
    for title, content in _ON_EACH_PATH:
        if parts := by_path(profile, content):
            yield Section(title, parts, _NOTES.get(title, ""))
    for title, content in _FOR_ALL:
        if lines := content(profile):
            yield Section(title, (Part((), tuple(lines)),), _NOTES.get(title, ""))
