"""Who may act under a regulation: every act is spoken of or silent, and whoever acts holds a role there is."""

from __future__ import annotations

import msgspec
import pytest

from lifecycle.regulations.checking import problems
from lifecycle.regulations.loader import ACTS, parse
from tests.regulations.mistakes import TEXT, Mistake, prove

GAP = 'what = "W."\ncure = "C."\ncite = ["contoh-2026-1/p9"]\nreading = []\nrole = "verifier"\n\n'
MISTAKES = [
    Mistake(
        'correct = { office = "social_affairs", role = "keeper", cite = ["contoh-2026-1/p9/a1"] }\n',
        "",
        "[acts]",
        "acts",
        "The act correct is neither in [acts] nor in [silent].",
        "Say who may do it, or in [silent.correct] that the text says nothing of it.",
    ),
    Mistake(
        "[paths.silent.extend]",
        "[paths.silent.change]",
        "[acts]",
        "acts",
        "The act extend is neither in [acts] nor in [silent] on the path by_letter.",
        "Say who may do it, or in [silent.extend] that the text says nothing of it.",
    ),
    Mistake(
        'correct = { office = "social',
        'bless = { office = "carrier", role = "registrar", cite = ["contoh-2026-1/p9"] }\ncorrect = { office = "social',
        "bless",
        "acts.bless",
        "There is no act 'bless'.",
        f"Acts: {', '.join(ACTS)}.",
    ),
    Mistake(
        "[silent.switch_funding]",
        f"[silent.bless]\n{GAP}[silent.switch_funding]",
        "[silent.bless]",
        "silent.bless",
        "There is no act 'bless'.",
        f"Acts: {', '.join(ACTS)}, change, job_kind.",
    ),
    Mistake(
        "[silent.switch_funding]",
        f"[silent.correct]\n{GAP}[silent.switch_funding]",
        "[silent.correct]",
        "silent.correct",
        "The act correct is in [acts] and in [silent].",
        "Keep one; a paper that settles it belongs in [unset].",
    ),
    Mistake(
        "[paths.acts.extend]",
        f"[paths.silent.extend]\n{GAP}[paths.acts.extend]",
        "[paths.silent.extend]",
        "paths[0].silent.extend",
        "The act extend is in [acts] and in [silent].",
        "Keep one; a paper that settles it belongs in [unset].",
    ),
    Mistake(
        'decree = { office = "regent", role = "signer"',
        'decree = { office = "regent", role = "doorman"',
        "decree",
        "acts.decree.role",
        "The office 'regent' has no role 'doorman'.",
        "Add it to [offices] regent, or change it.",
    ),
    Mistake(
        'step = "aligned"\noffice = "social_affairs"\nrole = "verifier"',
        'step = "aligned"\noffice = "social_affairs"\nrole = "doorman"',
        "role",
        "checks[1].role",
        "The office 'social_affairs' has no role 'doorman'.",
        "Add it to [offices] social_affairs, or change it.",
    ),
    Mistake(
        'roles = ["collector"]',
        'roles = ["keeper"]',
        "collector",
        "kinds[0].collector",
        "The office 'agriculture' has no role 'collector'.",
        "Add it to [offices] agriculture, or change it.",
    ),
    Mistake(
        'withdraw = { role = "collector"',
        'withdraw = { role = "doorman"',
        "withdraw",
        "acts.withdraw.role",
        "No office has the role 'doorman', and no paper creates it.",
        "Add it to an office under [offices], or say in [unset] what paper settles it.",
    ),
    Mistake(
        'opens = ["verify_bill"]',
        'opens = ["pay_bill"]',
        "verify_bill",
        "acts.verify_bill.role",
        "No office has the role 'bill_verifier', and no paper creates it.",
        "Add it to an office under [offices], or say in [unset] what paper settles it.",
    ),
    Mistake(
        'reading = ["CTH-02"]\nrole = "payer"\n\n[unset.bill_verifier]',
        'reading = ["CTH-02"]\n\n[unset.bill_verifier]',
        "[silent.switch_funding]",
        "silent.switch_funding",
        "A paper may open the act switch_funding, but whoever acts on it has no role.",
        "Name it: role = ...",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.key)
def test_an_act_of_nobody_is_told_with_line_key_and_cure(mistake: Mistake) -> None:
    """One mistake a file, and nothing else is told of it."""
    prove(mistake)


def test_without_paths_an_act_is_told_for_all() -> None:
    """There is no path it could be missing on."""
    found = problems(msgspec.structs.replace(parse("contoh.toml", TEXT.encode()), paths=()))
    assert "The act extend is neither in [acts] nor in [silent]." in [problem.what for problem in found]


def test_an_act_asked_of_the_register_stands_before_the_paths() -> None:
    """No path is known when a bill comes in: what only the paths say of it is not enough."""
    profile = parse("contoh.toml", TEXT.encode())
    acts = {name: act for name, act in profile.acts.items() if name != "receive_bill"}
    own = {"receive_bill": profile.acts["receive_bill"]}
    paths = tuple(msgspec.structs.replace(path, acts={**path.acts, **own}) for path in profile.paths)
    found = problems(msgspec.structs.replace(profile, acts=acts, paths=paths))
    assert [problem.what for problem in found] == ["The act receive_bill is neither in [acts] nor in [silent]."]
