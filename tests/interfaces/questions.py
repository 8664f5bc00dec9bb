"""Every question there is, and what has to be typed for those that need something."""

from __future__ import annotations

import json
from inspect import Parameter
from pathlib import Path

from lifecycle.projecting.discovery import discovered
from tests.interfaces.command import run

QUESTIONS = [(name, question) for name, model in sorted(discovered().items()) for question in model.questions]
_TYPED = {
    "slot": "2025-00001",
    "cycle": "2025-H1",
    "from_": "2025-01-06",
    "to": "2025-12-31",
    "day": "2025-04-15",
    "until": "2025-05",
    "month": "2025-04",
    "decree": "400/1",
    "provision": "banyumas-2025-2/p7/a4/c",
}


def asking(data: Path, projection: str, question: str) -> tuple[str, ...]:
    """The question with all it needs: a place, a cycle, a stretch of days or months, a paper, somebody on the roll."""
    parameters = discovered()[projection].questions[question].parameters
    needed = [parameter for parameter in parameters if parameter.default is Parameter.empty]
    given = [word for one in needed for word in (f"--{one.name.rstrip('_')}", _word(data, one))]
    return (projection, question, *given)


def _word(data: Path, parameter: Parameter) -> str:
    if parameter.name == "participant":
        roll = json.loads(run("ask", "current_roll", "list", "--format", "json", data=data).out)
        return str(roll["rows"][0]["participant"])
    return _TYPED[parameter.name]
