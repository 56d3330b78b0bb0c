"""Reported statements of a page: every cue and attribution with its speaker, content, mode and stance."""
