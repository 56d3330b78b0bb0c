"""Whose people the victims are: rules by owner, nationality, place, party and what stands around."""
