"""Invented names as they sound in one province: Javanese (33), Bantenese (36), Sambas Malay (61).

The patterns are common knowledge of the regions (one-word names among the old, Su- and -wati, Tb. and Ratu, Urai); no
list of real persons was used.
"""

from __future__ import annotations

from itertools import product
from random import Random

import msgspec

from lifecycle.domain.values import Sex


class _Stock(msgspec.Struct, frozen=True):
    """Names of the old and of the young that may stand alone, what never does, what follows, a title of nobility."""

    old: tuple[str, ...]
    young: tuple[str, ...]
    lead: tuple[str, ...]
    second: tuple[str, ...]
    noble: str = ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _joined(heads: str, tails: str) -> tuple[str, ...]:
    return tuple(head + tail for head, tail in product(heads.split(), tails.split()))


_ROOTS = "Kas Tar War Ras Kar Sar Das Nar Wag Tum Ngat Sam Mis Dar Pon Sak Tuk Rat"
_STEMS = "Supri Har Mul Sugi Widi Sur Suti Sumi Tugi Ngadi Wari Pri Rusi"

_JAVANESE: dict[Sex, _Stock] = {
    "male": _Stock(
        old=_joined(_ROOTS, "iman imin ono un ito idi iwan im")
        + _joined(
            "Su", "tarno warno kirno parman tarjo mardi dirman kardi narto yatno gito wito harjo roso ranto kiman"
        )
        + _words("Slamet Tohirin Sobirin Misngad Sanmukri Madsuwarno Kartam Nartam Samsudin Dasirun Sanmarta Waluyo"),
        young=_joined(_STEMS, "yanto yono")
        + _words(
            "Bambang Teguh Wahyudin Rasito Darsono Warsito Kusnadi Sarwono Khoerudin Mukhlis Rofiq Setiaji Rohman"
        ),
        lead=_words(
            "Tri Dwi Eko Agus Budi Joko Heri Wahyu Nur Imam Edi Arif Dedi Ari Andri Rizki Fajar Slamet Muhamad"
        ),
        second=_words(
            "Riyadi Raharjo Santoso Wibowo Prasetyo Setiawan Nugroho Hidayat Kurniawan Saputra Susanto Utomo Purnomo"
            " Handoko Wijaya Suprapto Budiono Hartono Wahyono Sutrisno Prayitno Widodo Mustofa Romadhon Irawan"
        ),
    ),
    "female": _Stock(
        old=_joined(_ROOTS, "inem inah iti iyem item iyah iyati em")
        + _joined("Su", "marni warni kinah lastri tinah liyah minah harti parti watinah rip mini ranti tarmi")
        + _words("Painem Wagiyem Daliyem Mukinah Turyati Watinah Khotijah Ponirah Rubiyah Legiyem Kuswati"),
        young=_joined(_STEMS, "yanti yati")
        + _joined("Erna Rahma Setya Kusuma Widya Ratna Indra Fitria Lina Wahyu", "wati ningsih"),
        lead=_words("Tri Dwi Sri Siti Eka Nur Endang Titi Yuni Rini Wiwit Retno Dewi Ika Anis Umi Eni Puji"),
        second=_words(
            "Wahyuni Lestari Rahayu Handayani Setyowati Kurniasih Hartati Astuti Puspitasari Purwanti Susilowati"
            " Mulyani Fatimah Rohmah Khotimah Utami Ningrum Solikhah Fitriani Pratiwi Nurjanah Widayati"
        ),
    ),
}

_BANTENESE: dict[Sex, _Stock] = {
    "male": _Stock(
        old=_joined("Sar Sap San Has Jam Jah Sab Suh Kas Sam Asm Nas", "mani uri wani idi hari ani una aemi")
        + _joined("Mad", "sari rais yusup saleh tohir suri nur karim hasan roji")
        + _words(
            "Saepudin Jaenudin Marjuki Sanusi Asmawi Kosim Sukria Juheri Samsuri Halimi Hujaeni Sarip Markani Sapri"
        ),
        young=_words(
            "Saepulloh Entis Maman Rohmatullah Mulyadi Sahrudin Hasanudin Rafiudin Nurdin Fahrudin Yayan Jakaria"
            " Sobirin Sapturi Jumhari Matin Humaidi Supandi Nurjaman Bahrudin Safrudin Muhdi Suheri Jumadi Rusdi"
        ),
        lead=_words(
            "Muhamad Muhamad Ahmad Abdul Saepul Asep Ujang Encep Aang Ade Dede Iwan Uday Hendra Rudi Agus Dedi"
        ),
        second=_words(
            "Hidayat Fauzi Saputra Rosidi Rohman Ridwan Supriadi Mulyana Firdaus Hakim Sobari Humaedi Anwar Muslim"
            " Soleh Yusup Ilyas Rojak Wahab Gofur Karim Halim Sutisna Hermawan Suhendar Jubaedi Sarmani Bahtiar"
        ),
        noble="Tb.",
    ),
    "female": _Stock(
        old=_joined("Sar Jam San Ars Juh Asm Sat Ras Kas Mur Hal Rub", "iah inah anah awiyah unah iti imah")
        + _words("Masitoh Maryam Suhaenah Rukiyah Khodijah Maesaroh Sunenti Rohani Sumiati Jubaedah Aminah Safinah"),
        young=_words(
            "Enung Neneng Nining Atikah Mulyati Rohayati Nurhayati Yayah Hayati Mardiah Rosmiati Nurlaela Sumyati"
            " Suherni Rohmawati Nurhasanah Sutihat Linawati Ernawati Masnah Hamdanah Supiyati Nuraeni Jumyati"
        ),
        lead=_words("Siti Siti Siti Eti Imas Iis Eneng Aas Oom Lilis Nani Euis Umi Nurul Fitri Dewi Sri Ela Yuyun Ika"),
        second=_words(
            "Robiah Halimah Rohmah Aisyah Fatimah Mariam Juleha Komariah Nurjanah Hodijah Sopiah Maemunah Suhaeti"
            " Rohaeni Mulyani Suryani Hasanah Humaeroh Kulsum Sadiah Patonah Munawaroh Badriah Julaeha Saadah"
        ),
        noble="Ratu",
    ),
}

_MALAY: dict[Sex, _Stock] = {
    "male": _Stock(
        old=_joined("Jum Bus Sab Has Sam Maw Usm Sar", "adi ran ri nan iri an"),
        young=_words("Juliansyah Zulkifli Iskandar Erwin Hamdi Suparman Jamhuri Sapriadi Burhan Mahyudin Herman"),
        lead=_words("Muhammad Ahmad Abdul Hendri Rudi Budi Rahmat Eko Agus Andi"),
        second=_words("Syahrani Fadli Hamdan Yusuf Effendi Suhardi Mulyadi Rahim Razak Kadir Darmawan Saputra Hidayat"),
        noble="Urai",
    ),
    "female": _Stock(
        old=_joined("Has Jum Sal Rus Mar Hal Nur Sab", "nah iah mah inah ima iyah"),
        young=_words("Yuliana Rosita Nurhayati Mariana Juliana Rosnah Sumarni Hasnawati Masitah Ernawati Kartini"),
        lead=_words("Siti Nur Dewi Sri Fitri Susi Rahma Ida Erna Eka"),
        second=_words("Aisyah Halimah Rohani Zubaidah Hartati Lestari Mariani Jamilah Khadijah Susanti Rahmah Asmara"),
        noble="Urai",
    ),
}

_STOCKS = {"33": _JAVANESE, "36": _BANTENESE, "61": _MALAY}
_OLD_BEFORE = 1980


def name(area: str, sex: Sex, birth_year: int, random: Random) -> str:
    """A name as it stands on the identity card: often one word for the old, two for the young, rarely a noble title."""
    stock = _STOCKS[area[:2]][sex]
    old = birth_year < _OLD_BEFORE
    if random.random() < (0.75 if old else 0.3):
        first = random.choice(stock.old if old else stock.young)
        if random.random() < 0.75:
            return first
    else:
        first = random.choice(stock.lead)
    words = f"{first} {random.choice(stock.second)}"
    return f"{stock.noble} {words}" if stock.noble and random.random() < 0.03 else words
