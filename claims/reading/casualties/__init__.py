"""Casualty claims of a page, from the figures of its sentences to sides, claimants, events and scopes."""
