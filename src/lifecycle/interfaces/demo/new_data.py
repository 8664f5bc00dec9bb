"""How the roll has changed since the last update, as the lists of other offices tell it: rightly, or wrongly."""

from __future__ import annotations

from collections.abc import Callable, Collection
from random import Random

from lifecycle.domain.participant import Participant
from lifecycle.domain.profile import Profile
from lifecycle.interfaces.demo.dirt import Cell
from lifecycle.interfaces.demo.people import TELEPHONES, Person
from lifecycle.interfaces.demo.places import address, homes
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.update_sheets import Row, row_of

_NEWCOMERS = 2
_SPELLINGS = (("u", "oe"), ("j", "dj"), ("y", "j"), ("i", "ie"), ("a", "o"), ("o", "u"), ("e", "i"))
_UNHEARD_OF = 5_000  # far above every serial that was drawn


def new_data(play: Play, scene: str, *, dead: Collection[str], moved: Collection[str], newcomers: str) -> list[Row]:
    """A row for everybody who holds a place, but for a few whom the list forgets, and a few whom nobody here knows."""
    profile, random = play.register.profile, play.random(scene)
    seated = play.roll.seated()
    told = _told(seated, [*dead, *moved], random)
    rows = []
    for one in seated:
        if one.id in dead or one.id in moved:
            rows.append(row_of(one, profile, status="MENINGGAL" if one.id in dead else "PINDAH"))
        elif one.id not in told:
            rows.append(row_of(one, profile))
        elif (now := told[one.id](one, profile, random)) is not None:
            rows.append(row_of(one, profile, **now))
    found = play.candidates(scene, _NEWCOMERS, {newcomers: 1.0})
    return [*rows, *(_newcomer(person) for person in found)]


Change = Callable[[Participant, Profile, Random], dict[str, Cell] | None]


def _told(seated: list[Participant], apart: Collection[str], random: Random) -> dict[str, Change]:
    """Who has changed in which way; each way befalls somebody."""
    wanted = [change for share, change in _CHANGES for _ in range(max(int(share * len(seated)), 1))]
    quiet = [one.id for one in seated if one.id not in apart]
    return dict(zip(random.sample(quiet, min(len(quiet), len(wanted))), wanted, strict=False))


def telephone(_one: Participant, _profile: Profile, random: Random) -> dict[str, Cell]:
    """Another telephone."""
    return {"contact": f"0{random.choice(TELEPHONES)}"}


def same_village(_one: Participant, profile: Profile, random: Random) -> dict[str, Cell]:
    """Another house, the same village."""
    return {"address": address(profile.area, random)}


def other_kecamatan(one: Participant, profile: Profile, random: Random) -> dict[str, Cell]:
    """Moved within the regency."""
    home = random.choice([home for home in homes(profile.area) if home.kecamatan != one.kecamatan])
    return {
        "address": address(profile.area, random),
        "village": random.choice(home.villages),
        "kecamatan": home.kecamatan,
    }


def respelled(one: Participant, _profile: Profile, _random: Random) -> dict[str, Cell]:
    """The name as the identity card has it, which the first list had not."""
    assert one.personal is not None
    name, low = one.personal.name, one.personal.name.lower()
    at, new = next((low.index(old, 1), new) for old, new in _SPELLINGS if old in low[1:])
    return {"name": name[:at] + (new.upper() if name.isupper() else new) + name[at + 1 :]}


def other_nik(one: Participant, _profile: Profile, _random: Random) -> dict[str, Cell]:
    """A slip of the pen: the person is missing under their own number."""
    assert one.personal is not None
    return {"nik": f"{one.personal.nik[:12]}{int(one.personal.nik[12:]) + _UNHEARD_OF:04}"}


def _forgotten(_one: Participant, _profile: Profile, _random: Random) -> None:
    return None


_CHANGES: tuple[tuple[float, Change], ...] = (
    (0.01, telephone),
    (0.004, same_village),
    (0.003, other_kecamatan),
    (0.002, respelled),
    (0.0004, other_nik),
    (0.0004, _forgotten),
)


def _newcomer(person: Person) -> Row:
    said = ("nik", "name", "birth_place", "birth_date", "address", "village", "kecamatan", "contact")
    cells: dict[str, Cell] = {field: getattr(person, field) for field in said}
    return cells | {"sex": "L" if person.sex == "male" else "P", "job_kind": person.job_title, "status": "BARU"}
