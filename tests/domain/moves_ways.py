"""Every path of every regulation, by hand: where it differs from what :mod:`tests.domain.moves_says` says of all.

``shut`` has the columns of the acts the text says nothing of, ``unset`` those that wait for a paper, each with the
provision that is quoted. A way with ``opened`` is one where papers speak of acts the text is silent on.
"""

from __future__ import annotations

from datetime import date

import msgspec

from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from tests.domain.given import law

END, PASS_ON = ("end", "lapse"), ("take", "give")
COLUMNS = {"terminate": END, "replace": PASS_ON, "extend": ("extend",)}
SECTOR = Instrument(Document("sector office"), date(2025, 1, 6), "agriculture", kinds=("disabled_worker",))
WAITED_FOR: dict[str, dict[str, Document | Instrument]] = {
    "banyumas-2025-2": {},
    "serang-2025-59": {"registrar": Document("registrar")},
    "semarang-2025-draft": {"sector_office": SECTOR},
    "pekalongan-2025-19": {name: Document(name) for name in ("registrar", "replacement_procedure")},
    "sambas-2025-59": {name: Document(name) for name in ("registrar", "pks", "decision")},
}


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """One path: who takes it, its checks in order, and what its law answers."""

    name: str
    kind: str
    checks: tuple[str, ...]
    registered: str = "Registered"
    ground: str = "moved_out"
    again: str = ""
    place: str = ""
    wanted: Wanted = Wanted()
    shut: dict[str, str] = {}
    unset: dict[str, str] = {}
    opened: tuple[str, ...] = ()

    @property
    def regulation(self) -> str:
        """The slug of the regulation."""
        return self.name.split("/")[0]

    @property
    def path(self) -> str:
        """The code of the path."""
        return self.name.split("/")[1]

    def law(self) -> Law:
        """The law with the papers for what is unset, and for the acts opened here."""
        spoken = {act: _paper(act, self.ground) for act in self.opened}
        return law(self.regulation, **WAITED_FOR[self.regulation], **spoken)


def _paper(act: str, ground: str) -> Instrument:
    return Instrument(Document(act), date(2025, 1, 6), "social_affairs", grounds=(ground,))


def _with_papers(way: Way, place: str, *acts: str) -> Way:
    columns = {column for act in acts for column in COLUMNS[act]}
    shut = {column: cite for column, cite in way.shut.items() if column not in columns}
    return msgspec.structs.replace(way, shut=shut, place=place, opened=acts)


BANYUMAS = Way(
    name="banyumas-2025-2/ordinary",
    kind="disabled_worker",
    checks=("verified", "aligned"),
    registered="Registered+Started",
    again="p7/a4/e",
    place="p11/a2",
    shut={"extend": "p11/a1"},
)
SERANG = Way(
    name="serang-2025-59/vulnerable",
    kind="disabled_worker",
    checks=("list_determined", "verified", "validated"),
    shut=dict.fromkeys((*END, *PASS_ON, "extend"), "p22/a4"),
    unset={"register": "p22/a4"},
)
SEMARANG = Way(
    name="semarang-2025-draft/vulnerable",
    kind="disabled_worker",
    checks=("validated", "verified"),
    place="p10/a2",
    shut={"extend": "p8/a3"},
    unset=dict.fromkeys(("propose", "validated"), "p6/a1"),
)
PEKALONGAN = Way(
    name="pekalongan-2025-19/routine",
    kind="farm_labourer",
    checks=("verified", "forwarded"),
    place="p13/a2",
    wanted=Wanted(months=6),
    shut=dict.fromkeys(END, "p12/a4"),
    unset={"register": "p12/a8", **dict.fromkeys(PASS_ON, "p13/a2")},
)
SAMBAS = Way(
    name="sambas-2025-59/vulnerable",
    kind="farm_labourer",
    checks=("data_confirmed",),
    shut={**dict.fromkeys((*END, *PASS_ON), "p23/a7"), "extend": "p22/a1"},
    unset={"register": "p23/a2"},
)
RELIGIOUS = msgspec.structs.replace(
    SAMBAS,
    name="sambas-2025-59/religious",
    kind="imam",
    checks=("acknowledged",),
    unset={"decree": "p24/a1", "register": "p24/a1"},
)
PALM = Way(
    name="sambas-2025-59/palm",
    kind="palm_worker",
    checks=("verified", "validated", "entered_in_plan"),
    ground="budget_not_met",
    place="p26/a6",
    wanted=Wanted(last_day=date(2026, 12, 31)),
    shut={"extend": "p26/a4/c"},
    unset={"register": "p26/a5"},
)
WAYS = (
    BANYUMAS,
    msgspec.structs.replace(BANYUMAS, name="banyumas-2025-2/incidental_volunteer", kind="social_volunteer"),
    SERANG,
    SEMARANG,
    PEKALONGAN,
    msgspec.structs.replace(PEKALONGAN, name="pekalongan-2025-19/incidental", wanted=Wanted(months=3)),
    SAMBAS,
    RELIGIOUS,
    PALM,
)
FIRST = {way.regulation: way.path for way in reversed(WAYS)}
"""The path of each regulation under whose law somebody stands who is on none yet."""
OPENED = (
    _with_papers(SERANG, "p22/a4", "terminate", "replace", "extend"),
    _with_papers(SEMARANG, "p10/a2", "extend"),
    _with_papers(PEKALONGAN, "p13/a2", "terminate"),
    _with_papers(SAMBAS, "p23/a7", "terminate", "replace", "extend"),
    _with_papers(RELIGIOUS, "p24/a1", "terminate", "replace", "extend"),
    _with_papers(PALM, "p26/a6", "extend"),
)
