"""Who may do what, from which money, on whose word: the tables an official would check against the texts."""

from __future__ import annotations

import pytest

from lifecycle.domain.profile import Profile
from lifecycle.regulations.loader import load

BANYUMAS, SERANG = load("banyumas-2025-2"), load("serang-2025-59")

IN_BANYUMAS = """
propose          -               collector      p8/a1 p8/a1/a p8/a1/b p8/a1/c p8/a1/d p8/a1/e p8/a1/f
open_slots       social_affairs  quota_officer  p8/a10 p13/a3
decree           regent          signer         p8/a8         BMS-14
register         carrier         registrar      p10/a1 p10/a2
report_death     social_affairs  updater        p9/a1 p6/a2   BMS-18
terminate        social_affairs  updater        p11/a1
replace          social_affairs  updater        p11/a2 p11/a3 BMS-07
return_case      social_affairs  verifier       p8/a7
withdraw         -               collector      p8/a1
correct          social_affairs  updater        p9/a1
receive_bill     social_affairs  payer          p12/a3/a
verify_bill      social_affairs  bill_verifier  p12/a3/b
request_payment  social_affairs  head           p12/a3/c
pay_bill         treasury        treasurer      p12/a1 p12/a3 p12/a3/c
update           social_affairs  updater        p9/a1
propose_changes  social_affairs  head           p9/a2         BMS-21
end_period       social_affairs  updater        p8/a8 p9/a1
record_facts     social_affairs  verifier       p8/a7
"""
IN_SERANG = """
propose          -               collector      p20/a2/a p22/a1 p24/a1 p24/a2/b SRG-25
open_slots       social_affairs  quota_officer  p20/a4        SRG-12
decree           regent          signer         p22/a4        SRG-04
register carrier registrar p20/a2/b p14/a1 p23/a1 p23/a2 p23/a2/a p23/a2/b p23/a2/c p23/a2/d p23/a3 p23/a4 SRG-23
report_death     social_affairs  recorder       p24/a2/e      SRG-26
return_case      civil_registry  verifier       p22/a3
withdraw         -               collector      p22/a1
correct          social_affairs  recorder       p24/a2/e
receive_bill     social_affairs  payer          p23/a3        SRG-23
verify_bill      social_affairs  bill_verifier  p23/a3        SRG-23
request_payment  social_affairs  head           p15/a1 p19/a1 p20/a2/c SRG-07 SRG-23
pay_bill         treasury        treasurer      p20/a2/c      SRG-08 SRG-23
end_period       social_affairs  recorder       p24/a2/e      SRG-30
record_facts     social_affairs  recorder       p22/a1 p24/a2/b SRG-25
"""
TABLES = [(BANYUMAS, IN_BANYUMAS), (SERANG, IN_SERANG)]


@pytest.mark.parametrize(("profile", "table"), TABLES, ids=["banyumas", "serang"])
def test_every_act_is_of_an_office_and_an_article(profile: Profile, table: str) -> None:
    """Act, office (none: by the kind of work), role, provisions and the defects that were read one way."""
    said = [line.split() for line in table.strip().splitlines()]
    acts = [
        [name, act.office or "-", act.role, *(cite.split("/", 1)[1] for cite in act.cite), *act.reading]
        for name, act in profile.acts.items()
    ]
    assert sorted(acts) == sorted(said)


@pytest.mark.parametrize("profile", [BANYUMAS, SERANG], ids=["banyumas", "serang"])
def test_taking_a_bill_in_verifying_it_and_paying_it_are_three_roles(profile: Profile) -> None:
    """No one appointment is enough for money to leave; verifying is not paying."""
    money = ("receive_bill", "verify_bill", "request_payment", "pay_bill")
    assert len({profile.acts[act].role for act in money}) == len(money)


@pytest.mark.parametrize("profile", [BANYUMAS, SERANG], ids=["banyumas", "serang"])
def test_every_role_of_an_act_can_be_held_somewhere(profile: Profile) -> None:
    """Where the office follows from the kind of work, each collecting office has the role."""
    for act in profile.acts.values():
        offices = {act.office} if act.office else {kind.collector for kind in profile.kinds}
        assert all(act.role in profile.offices[office].roles for office in offices if office)


def test_the_sources_of_funds_are_those_of_the_articles() -> None:
    """Banyumas 13, with tobacco excise and the tappers' surplus within the APBD; Serang 27, with village funds."""
    sources = [
        (source.code, source.budget, *source.cite) for profile in (BANYUMAS, SERANG) for source in profile.funding
    ]
    assert sources == [
        ("APBD", "APBD", "banyumas-2025-2/p13/a1/a"),
        ("DBHCHT", "APBD", "banyumas-2025-2/p13/a2/a"),
        ("SILPA", "APBD", "banyumas-2025-2/p13/a2/b"),
        ("OTHER", "other", "banyumas-2025-2/p13/a1/b"),
        ("APBD", "APBD", "serang-2025-59/p1/n23", "serang-2025-59/p27/a"),
        ("APBDES", "APBDes", "serang-2025-59/p27/b"),
        ("OTHER", "other", "serang-2025-59/p1/n23", "serang-2025-59/p15/a2", "serang-2025-59/p27/c"),
    ]


def test_data_are_updated_every_half_year_in_banyumas_only() -> None:
    """9(1) twice a year after consulting two, 9(2) every difference to the Bupati, 9(3) by decree; Serang is silent."""
    update = BANYUMAS.update
    assert update is not None
    assert (update.every_months, update.must_propose) == (6, True)
    assert update.consult == ("carrier", "relevant_offices")
    cited = [*update.cite, *update.propose_cite, *update.decree_cite]
    assert cited == [f"banyumas-2025-2/p9/a{number}" for number in (1, 2, 3)]
    assert (SERANG.update, "update" in SERANG.silent) == (None, True)


def test_what_is_material_has_a_column() -> None:
    """Every field that bears on who is admitted can stand in a list, and every criterion's fact is material."""
    update, columns = BANYUMAS.update, {column.field for column in BANYUMAS.sheets.proposal}
    assert update is not None
    assert set(update.material) <= columns
    asked = {getattr(rule, "fact", None) for rule in BANYUMAS.rules} - {None}
    assert asked <= set(update.material)


def test_a_letter_is_the_basis_for_volunteers_and_no_decree() -> None:
    """8(9) names relawan sosial (BMS-01) and excepts 8(8) only, so 10(1) stands (BMS-08); Serang has no letters."""
    letter = BANYUMAS.letter
    assert letter is not None
    assert (letter.kinds, letter.instead_of_decree) == (("social_volunteer",), False)
    assert letter.cite == ("banyumas-2025-2/p8/a9",)
    assert letter.decree_cite == ("banyumas-2025-2/p8/a9", "banyumas-2025-2/p10/a1")
    assert (letter.reading, SERANG.letter) == (("BMS-01", "BMS-08"), None)


def test_the_columns_of_a_letter_are_read_as_a_number_and_two_days() -> None:
    """Only where there are letters, each on 8(9)."""
    columns = {column.field: column for column in BANYUMAS.sheets.proposal}
    types = {field: columns[field].type for field in ("assignment_letter", "assigned_from", "assigned_until")}
    assert types == {"assignment_letter": "text", "assigned_from": "date", "assigned_until": "date"}
    assert {columns[field].cite for field in types} == {("banyumas-2025-2/p8/a9",)}
    assert not any(column.field in types for column in SERANG.sheets.proposal)


def test_a_word_for_an_end_means_one_ground() -> None:
    """No status of a list of new data stands for two grounds."""
    words = [word.lower() for ground in BANYUMAS.grounds for word in {ground.name, *ground.labels}]
    assert len(words) == len(set(words))
    assert all(ground.labels for ground in BANYUMAS.grounds)
