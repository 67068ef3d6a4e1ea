"""Measurements of what the desk promises, against the alternative in the same run: `python -m benchmarks`."""
