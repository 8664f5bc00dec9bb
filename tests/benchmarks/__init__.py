"""How fast the register is, as ratios taken side by side in one run on one machine.

``python -m tests.benchmarks [--json FILE] [--size small|full]``
"""
