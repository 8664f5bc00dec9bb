"""What a profile of the right form may still get wrong. Pure: a profile in, every problem out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lifecycle.domain.profile import Profile
from lifecycle.regulations.checking import naming, powers, sources, terms
from lifecycle.regulations.problems import Problem

CHECKS: tuple[Callable[[Profile], Iterator[Problem]], ...] = (
    terms.ill_named,
    terms.ill_dated,
    terms.ill_measured,
    terms.ill_typed,
    naming.repeated,
    naming.ambiguous,
    naming.unknown,
    naming.unrecorded,
    naming.unjudged,
    terms.overlapping,
    powers.unspoken,
    powers.misspoken,
    powers.unheld,
    sources.uncited,
    sources.miscited,
    sources.unexplained,
    sources.misread,
)


def problems(profile: Profile) -> list[Problem]:
    """Everything that is wrong, check after check."""
    return [problem for check in CHECKS for problem in check(profile)]
