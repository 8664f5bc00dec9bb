"""Who may do what: offices, acts, what the text leaves open, kinds of work, checks."""

from __future__ import annotations

from lifecycle.domain.profile.part import Part


class Office(Part, frozen=True):
    """An office of the regency (or the carrier), with the roles a person may hold there."""

    name: str
    roles: tuple[str, ...]


class Act(Part, frozen=True):
    """Who may do something. ``office`` is absent where the law names it by job kind (see :class:`JobKind`)."""

    role: str
    cite: tuple[str, ...]
    office: str | None = None
    reading: tuple[str, ...] = ()


class Gap(Part, frozen=True):
    """What the text does not say. Nothing is borrowed from a neighbour: the act is refused and this is quoted.

    A recorded instrument settles it. ``opens`` are the acts and checks an unset parameter holds back (a silent act
    holds itself back); ``role`` is what somebody who acts on the paper is called; with ``by_kind`` each kind of work
    needs a paper of its own, or one that lists it.
    """

    what: str
    cure: str
    cite: tuple[str, ...]
    reading: tuple[str, ...]
    opens: tuple[str, ...] = ()
    role: str | None = None
    by_kind: bool = False


class JobKind(Part, frozen=True):
    """A kind of worker the regulation lists, and the office that collects its data (None: a paper has to name it).

    ``path`` is the way its candidates take, where that is not the first one of the regulation.
    """

    code: str
    name: str
    cite: str
    collector: str | None = None
    collector_cite: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    needs_decree: bool = False
    reading: tuple[str, ...] = ()
    path: str | None = None


class Check(Part, frozen=True):
    """One step between proposal and decree, in the legal order; ``office`` None: the office of the kind of work.

    It rests on the fields its rules are judged on and on ``confirms`` (``*``: on all of them); a change of one of them
    sends the case back to it. With ``plan`` it enters the candidates in a budget plan (number, amount, period).
    """

    step: str
    role: str
    cite: tuple[str, ...]
    office: str | None = None
    reading: tuple[str, ...] = ()
    judges: tuple[str, ...] = ()
    confirms: tuple[str, ...] = ()
    plan: bool = False
