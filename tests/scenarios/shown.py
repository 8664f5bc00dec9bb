"""What scenarios show of the law: a tag counts where an event or a recorded refusal of its scenario cites it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from pytest_bdd.parser import Feature, Scenario, ScenarioTemplate

from tests.evidence import cited
from tests.scenarios.stage import Stage

AT_THEIR_WORD = (
    *("daftar-perbaikan", "dua-operator", "jabatan", "keputusan-bupati", "meninggal-sebelum-terdaftar"),
    *("mulai-berlaku", "penggantian", "syarat", "usia"),
)
"""Features that tag the provision behind a held row or a mistake of use as well, which no event cites."""


class Shown:
    """The scenarios of one feature as they are played, with the provisions their logs cite."""

    def __init__(self) -> None:
        self._times = Counter[str]()
        self._cited: dict[str, set[str]] = {}
        self._templates: dict[str, ScenarioTemplate] = {}

    def add(self, feature: Feature, scenario: Scenario, stages: Iterable[Stage]) -> None:
        """One scenario, or one example of an outline, has been played."""
        if Path(feature.filename).stem in AT_THEIR_WORD:
            return
        log = (page for stage in stages for page in stage.register.ledger.pages())
        shown = {provision for page in log for recorded in page for provision in cited(recorded.event)}
        self._times[scenario.name] += 1
        self._cited.setdefault(scenario.name, set()).update(shown)
        self._templates[scenario.name] = feature.scenarios[scenario.name]

    def missing(self) -> dict[str, list[str]]:
        """The tags that nothing cites, by scenario; outlines count once all their examples have been played."""
        found = {name: sorted(self._uncited(name)) for name in self._cited if self._is_whole(name)}
        return {name: tags for name, tags in found.items() if tags}

    def _uncited(self, name: str) -> Iterator[str]:
        for tag in self._templates[name].tags:
            if not any(f"{provision}/".startswith(f"{tag}/") for provision in self._cited[name]):
                yield tag

    def _is_whole(self, name: str) -> bool:
        examples = self._templates[name].examples
        return self._times[name] == (sum(len(one.examples) for one in examples) if examples else 1)
