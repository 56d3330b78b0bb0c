"""Persons, bodies and states of a page: every printed name and which of them are one actor."""
