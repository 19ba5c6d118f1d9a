"""What things cost."""


def total(prices: list[int]) -> int:
    """Add them up."""
    return sum(prices)
