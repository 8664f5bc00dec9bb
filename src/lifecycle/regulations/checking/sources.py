"""What a profile rests on: every rule is cited, every citation is a provision, every reading is explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from lifecycle.domain.profile import Profile
from lifecycle.regulations.checking.walking import ending, structs
from lifecycle.regulations.problems import Place, Problem
from lifecycle.regulations.provisions import listed

_ARTICLE = r"/p\d+[a-z]?(/([an]\d+|[a-z]|\d+))*"


def uncited(profile: Profile) -> Iterator[Problem]:
    """What has to be cited and is not."""
    for place, one in structs(profile):
        for field, ids in ending(one, "cite"):
            if field.required and not ids:
                yield _uncited((*place, field.encode_name), profile.slug)
    for number, source in enumerate(profile.funding):
        if source.stands_in_for and not source.stands_in_cite:
            yield _uncited(("funding", number, "stands_in_cite"), profile.slug)


def _uncited(place: Place, slug: str) -> Problem:
    return Problem(
        place, "No provision is cited; every rule is cited.", f'Cite what it rests on: {place[-1]} = ["{slug}/p7/a4"].'
    )


def miscited(profile: Profile) -> Iterator[Problem]:
    """Citations that are no provision of this regulation."""
    ids, form = listed(profile.slug), re.compile(re.escape(profile.slug) + _ARTICLE)
    for place, one in structs(profile):
        for field, cited in ending(one, "cite"):
            for number, id_ in enumerate(cited):
                if id_ not in ids if ids else not form.fullmatch(id_):
                    at = (*place, field.encode_name)
                    yield _miscited(at if field.type is str else (*at, number), id_, profile.slug)


def _miscited(place: Place, id_: str, slug: str) -> Problem:
    what = f"There is no provision {id_!r} in this regulation."
    if not listed(slug):
        return Problem(place, what, f"Write SLUG/pARTICLE, then /aPARAGRAPH, /LETTER, /NUMBER: {slug}/p7/a4/c.")
    near = get_close_matches(id_, listed(slug), 3) or sorted(listed(slug))[:3]
    return Problem(place, what, f"Write one of provisions.csv, such as {', '.join(near)}.")


def unexplained(profile: Profile) -> Iterator[Problem]:
    """Readings that are used but not defined, and definitions that contradict themselves."""
    defined = {reading.id for reading in profile.readings}
    for place, one in structs(profile):
        for field, ids in ending(one, "reading"):
            for number, id_ in enumerate(ids):
                if id_ not in defined:
                    cure = "Define it under [[readings]]: what is wrong, what it may mean, which is taken and why."
                    yield Problem((*place, field.encode_name, number), f"The reading {id_} is not defined.", cure)


def misread(profile: Profile) -> Iterator[Problem]:
    """Definitions of readings that contradict themselves."""
    for number, reading in enumerate(profile.readings):
        place: Place = ("readings", number)
        letters = ", ".join(reading.says)
        if reading.take not in reading.says:
            what = f"The reading {reading.take!r} that is taken is none of those it may have."
            yield Problem((*place, "take"), what, f"Take one of {letters}, or add it to `says`.")
        for letter in reading.rivals:
            if letter not in reading.says:
                what = f"The rival {letter!r} is none of the readings it may have."
                yield Problem((*place, "rivals", letter), what, f"Use one of {letters}, or add it to `says`.")
            elif letter == reading.take:
                what = f"The reading {letter!r} is taken, so it is no rival of itself."
                yield Problem((*place, "rivals", letter), what, "Say under the rivals what the others would change.")
