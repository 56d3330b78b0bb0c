"""Who a figure is attributed to, with or without a statement that holds it."""
