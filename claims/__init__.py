"""The reading room: text in, claims out; claims in, tally and divergences out.

Pure functions on plain frozen data; no I/O beyond the vocabulary tables that ship with it.
"""
