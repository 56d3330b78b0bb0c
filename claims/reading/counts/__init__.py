"""Figures beside other figures: further items, other places, single victims, names on a list, denials and scopes."""
