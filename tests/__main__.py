"""The test command: lint, formatting, types, import contracts, tests, and what the tests have shown of the law.

``python -m tests`` from the project's root.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPTS = Path(sys.executable).parent
STEPS = (
    (sys.executable, "-m", "ruff", "check", "."),
    (sys.executable, "-m", "ruff", "format", "--check", "."),
    (sys.executable, "-m", "mypy"),
    (str(SCRIPTS / "lint-imports"), "--no-logo"),
    (sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadfile"),
    (str(SCRIPTS / "lifecycle"), "law", "coverage"),
)


def main() -> int:
    """Run every step; the first failure ends it with its exit code. Tests leave evidence for the last step."""
    environment = {**os.environ, "LIFECYCLE_EVIDENCE": "1"}
    for step in STEPS:
        print("$", *(Path(word).name if word == step[0] else word for word in step), flush=True)
        code = subprocess.run(step, env=environment, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
