"""Numbers and the people they count: quantities with hedges and bounds, and the noun phrase behind them."""
