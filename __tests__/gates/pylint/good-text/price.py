"""Prices."""


def add(first: int, second: int) -> int:
    """Add two prices."""
    return first + second
