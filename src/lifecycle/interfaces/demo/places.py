"""Where the invented people live: real kecamatan, invented villages of a plausible sound, RT, RW and hamlet."""

from __future__ import annotations

from functools import cache
from itertools import product
from random import Random

import msgspec

from lifecycle.interfaces.demo import niks

VILLAGES_EACH = 10
_STRIDE = 37  # coprime with every number of combinations below, so that neighbours do not sound alike

_HEADS = {
    "33": "Karang Kali Kedung Sida Pasir Banjar Wana Tegal Sumber Banyu Gunung Lemah Suka Rawa",
    "36": "Suka Kadu Pasir Kebon Tanjung Bojong Ranca Sumur Warung Kubang Leuwi Gunung Muara Pa",
    "61": "Sungai_ Parit_ Teluk_ Tanjung_ Batu_ Pasir_ Simpang_ Bukit_ Kampung_ Lubuk_",
}
_TAILS = {
    "33": "sari jati mulya anyar tengah gude waru salam duren manggis pucung pule randu nangka gayam dadap kemiri"
    " lor kidul raja tanjung mangu",
    "36": "sari jaya mulya manah asih wangi kalapa haur jati kondang gede bitung tengah lame gintung salam manggu"
    " kembang waru bulak rahayu",
    "61": "Rambai Keranji Nipah Bakau Kelapa Durian Medang Jelutung Rengas Serai Pinang Kuning Panjang Baru Lama Terap"
    " Limau Kumpai Ladang Rusa Betung",
}
_HAMLET_WORDS = {"33.02": "Grumbul", "36.04": "Kp."}


class Home(msgspec.Struct, frozen=True):
    """One kecamatan: the six digits that open a NIK issued there, its name, its villages."""

    prefix: str
    kecamatan: str
    villages: tuple[str, ...]


@cache
def homes(area: str) -> tuple[Home, ...]:
    """Every kecamatan of a regency, each with villages of its own."""
    names = _village_names(area[:2])
    return tuple(
        Home(prefix, kecamatan, names[at * VILLAGES_EACH : (at + 1) * VILLAGES_EACH])
        for at, (prefix, kecamatan) in enumerate(niks.kecamatan_of(area).items())
    )


def address(area: str, random: Random) -> str:
    """RT, RW and hamlet, in one clean spelling."""
    hamlet = random.choice(_TAILS[area[:2]].split()).title()
    return f"RT {random.randint(1, 9):02} RW {random.randint(1, 12):02} {_HAMLET_WORDS.get(area, 'Dusun')} {hamlet}"


def _village_names(province: str) -> tuple[str, ...]:
    ordered = [
        (head + tail).replace("_", " ") for head, tail in product(_HEADS[province].split(), _TAILS[province].split())
    ]
    return tuple(ordered[at * _STRIDE % len(ordered)] for at in range(len(ordered)))
