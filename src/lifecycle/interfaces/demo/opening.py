"""What comes before a list: people in office, papers that settle what the law leaves open, places that are funded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lifecycle.application import setting_up
from lifecycle.application.outcome import Outcome
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.posts import Post


def take_office(play: Play, day: date, posts: Sequence[Post] | None = None) -> None:
    """Everybody is appointed, or some: an office that only a paper names has nobody before it."""
    play.clock.scene(day)
    taken = play.cast.posts if posts is None else posts
    for post in taken:
        number = play.cast.posts.index(post)
        paper = Document(f"SK 800/{number + 1}/{day.year}")
        who = {"person": post.person, "office": post.office, "role": post.role, "document": paper}
        play.act(setting_up.appoint, f"appoint/{number}", **who, since=day, until=None, by=play.cast.administrator)
    play.tell(day, f"{len(taken)} appointments recorded", Outcome())


def settle(
    play: Play,
    day: date,
    gap: str,
    paper: str,
    signed_on: date,
    what: str,
    *,
    office: str | None = None,
    kinds: Sequence[str] = (),
) -> None:
    """A paper settles from the day it was signed, however late it is recorded."""
    play.begin(day, what)
    said = {"settles": gap, "document": Document(paper), "on": signed_on, "office": office, "kinds": tuple(kinds)}
    scene = "/".join(filter(None, ("instrument", gap, office)))
    play.done(what, play.act(setting_up.record_instrument, scene, **said, by=play.cast.administrator))


def fund(play: Play, day: date, year: int, count: int, source: str) -> None:
    """Open some of the year's places."""
    what = f"places funded for {year} ({source})"
    play.begin(day, what)
    places = {"year": year, "count": count, "funding": source, "document": Document(f"DPA {year}"), "on": day}
    play.done(what, play.act(setting_up.open_slots, f"slots/{day}", **places, by=play.who("quota_officer")))
