"""Who is who in the demonstration: the people in office in each regency, by name."""

from __future__ import annotations

from typing import NamedTuple


class Post(NamedTuple):
    """Who holds which office in the play."""

    person: str
    office: str
    role: str


class Cast(NamedTuple):
    """Who administers a register, and everybody in office there."""

    administrator: str
    posts: tuple[Post, ...]


BANYUMAS = Cast(
    "sekda.banyumas",
    (
        Post("ratna.wulandari", "industry_and_trade", "collector"),
        Post("slamet.riyadi", "agriculture", "collector"),
        Post("tri.hartati", "welfare_division", "collector"),
        Post("bambang.sutrisno", "social_affairs", "collector"),
        Post("bambang.sutrisno", "social_affairs", "verifier"),
        Post("sri.lestari", "social_affairs", "verifier"),
        Post("endah.kusumawati", "social_affairs", "updater"),
        Post("joko.prasetyo", "social_affairs", "quota_officer"),
        Post("wiwit.handayani", "social_affairs", "payer"),
        Post("agus.setiawan", "social_affairs", "bill_verifier"),
        Post("hartono.widodo", "social_affairs", "head"),
        Post("yuni.astuti", "treasury", "treasurer"),
        Post("bupati.banyumas", "regent", "signer"),
        Post("bpjs.purwokerto", "carrier", "registrar"),
    ),
)
SERANG = Cast(
    "sekda.serang",
    (
        Post("siti.maesaroh", "social_affairs", "collector"),
        Post("ahmad.fauzi", "social_affairs", "determiner"),
        Post("iwan.setiawan", "social_affairs", "quota_officer"),
        Post("nurhayati.amin", "social_affairs", "recorder"),
        Post("dedi.supriadi", "civil_registry", "verifier"),
        Post("neneng.rohmah", "social_affairs", "payer"),
        Post("asep.hidayat", "social_affairs", "bill_verifier"),
        Post("ujang.mulyana", "social_affairs", "head"),
        Post("euis.komariah", "treasury", "treasurer"),
        Post("bupati.serang", "regent", "signer"),
        Post("bpjs.serang", "carrier", "registrar"),
    ),
)
PEKALONGAN = Cast(
    "sekda.pekalongan",
    (
        Post("kades.wagimin", "village", "collector"),
        Post("sekdes.turiyah", "village", "verifier"),
        Post("nur.hidayati", "manpower", "forwarder"),
        Post("edi.purnomo", "manpower", "quota_officer"),
        Post("rini.astuti", "manpower", "recorder"),
        Post("teguh.prayitno", "manpower", "payer"),
        Post("umi.solikhah", "manpower", "bill_verifier"),
        Post("budi.raharjo", "manpower", "head"),
        Post("wahyu.utomo", "treasury", "treasurer"),
        Post("bupati.pekalongan", "regent", "signer"),
        Post("bpjs.pekalongan", "carrier", "registrar"),
    ),
)
SEMARANG = Cast(
    "sekda.semarang",
    (
        Post("dwi.lestari", "manpower", "verifier"),
        Post("agus.wibowo", "manpower", "quota_officer"),
        Post("sri.rahayu", "manpower", "updater"),
        Post("retno.handayani", "manpower", "payer"),
        Post("imam.santoso", "manpower", "head"),
        Post("yuni.pratiwi", "treasury", "treasurer"),
        Post("bupati.semarang", "regent", "signer"),
        Post("bpjs.ungaran", "carrier", "registrar"),
        Post("heri.kurniawan", "agriculture", "sector_officer"),
        Post("siti.khotimah", "agriculture", "sector_officer"),
        Post("joko.susanto", "transport", "sector_officer"),
        Post("dewi.utami", "transport", "sector_officer"),
    ),
)
SAMBAS = Cast(
    "sekda.sambas",
    (
        Post("koperasi.sawit.jaya", "plantation_collectors", "collector"),
        Post("mui.sambas", "religious_organisation", "collector"),
        Post("rahmat.hidayat", "manpower", "collector"),
        Post("nur.jamilah", "manpower", "data_keeper"),
        Post("hendri.yusuf", "manpower", "quota_officer"),
        Post("dewi.hartati", "manpower", "recorder"),
        Post("rudi.effendi", "plantation", "verifier"),
        Post("susi.mariani", "plantation", "planner"),
        Post("kades.bujang", "village", "acknowledger"),
        Post("ida.rohani", "treasury", "treasurer"),
        Post("bupati.sambas", "regent", "signer"),
        Post("bpjs.sambas", "carrier", "registrar"),
        Post("budi.suhardi", "manpower", "bill_verifier"),
        Post("erna.susanti", "plantation", "payer"),
    ),
)
