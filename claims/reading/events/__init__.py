"""Which event a figure belongs to: the current one, or one of before, by its times."""
