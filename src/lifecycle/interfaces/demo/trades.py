"""Who does which work where: age, sex and home of a job kind, and the criteria its people are judged by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from random import Random

import msgspec

from lifecycle.domain.profile import JobKind, Profile
from lifecycle.domain.rules import AgeBefore, AgeThrough, Rule, Subject
from lifecycle.interfaces.demo.places import Home, homes

_MALE = {
    "palm_sap_tapper": 0.95, "fisher": 0.96, "driver": 0.98, "carpenter": 0.99, "pedicab_driver": 0.99,
    "public_transport_driver": 0.98, "pedicab_or_horse_cart_driver": 0.99, "parking_attendant": 0.95, "trader": 0.38,
    "itinerant_trader": 0.6, "market_micro_business": 0.4, "marine_product_worker": 0.3, "farm_labourer": 0.55,
}  # fmt: skip
_PEAK_AGE = {"palm_sap_tapper": 54, "farm_labourer": 55, "farmer": 54, "fisher": 48, "driver": 44, "other": 42}
# The coast of Kabupaten Serang, and the hill country of Banyumas where coconut sap is tapped (common knowledge).
_COAST = ("Anyar", "Cinangka", "Bojonegara", "Pulo Ampel", "Kramatwatu", "Pontang", "Tirtayasa", "Tanara")
_HILLS = ("Cilongok", "Ajibarang", "Pekuncen", "Gumelar", "Lumbir", "Wangon", "Purwojati", "Somagede", "Kebasen",
          "Karanglewas", "Kedungbanteng", "Baturraden", "Sumbang", "Kemranjen", "Banyumas", "Patikraja")  # fmt: skip
_ONLY_IN = {
    ("36.04", "fisher"): _COAST,
    ("36.04", "salt_farmer"): _COAST,
    ("36.04", "marine_product_worker"): _COAST,
    ("33.02", "palm_sap_tapper"): _HILLS,
}
_LONGEST_TITLE = 40
_OLDEST = 65


class Trade(msgspec.Struct, frozen=True):
    """One job kind, ready to be drawn from; ``before`` is the first birthday at which its people are too old."""

    code: str
    titles: tuple[str, ...]
    male: float
    peak_age: int
    homes: tuple[Home, ...]
    weights: Sequence[float]
    before: int
    rules: tuple[Rule, ...]

    def home(self, random: Random) -> Home:
        """A kecamatan where this work is done; some have more of it than others."""
        return random.choices(self.homes, cum_weights=self.weights)[0]


def trade(profile: Profile, code: str, today: date, random: Random) -> Trade:
    """A job kind of the profile; how its people are spread over the kecamatan is drawn here."""
    kind = profile.kind(code)
    assert kind is not None, f"{profile.slug} has no job kind {code}"
    wanted = _ONLY_IN.get((profile.area, code))
    where = tuple(home for home in homes(profile.area) if wanted is None or home.kecamatan in wanted)
    asked = Subject(None, code, None, {}, path=kind.path or profile.paths[0].code)
    rules = tuple(rule for rule in profile.rules_on(today) if rule.concerns(asked))
    return Trade(
        code=code,
        titles=_titles(kind),
        male=_MALE.get(code, 0.6),
        peak_age=_PEAK_AGE.get(code, 46),
        homes=where,
        weights=list(accumulate(random.uniform(0.4, 1.6) for _ in where)),
        before=_too_old(rules),
        rules=rules,
    )


def _too_old(rules: Sequence[Rule]) -> int:
    """The first birthday that a criterion of these shuts out."""
    for rule in rules:
        match rule:
            case AgeBefore():
                return rule.before_years
            case AgeThrough():
                return rule.through_years + 1
    return _OLDEST


def _titles(kind: JobKind) -> tuple[str, ...]:
    """The name of the kind, twice as often as its other spellings, where it is short enough to be typed."""
    spellings = (kind.name, kind.name, *kind.labels)
    return tuple(title for title in spellings if len(title) <= _LONGEST_TITLE) or spellings
