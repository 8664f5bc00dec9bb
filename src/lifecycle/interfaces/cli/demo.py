"""The command that shows everything: lifecycle demo."""

from __future__ import annotations

import typer

app = typer.Typer()
