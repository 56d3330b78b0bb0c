"""The one error of the room."""

from __future__ import annotations


class StoreError(Exception):
    """What went wrong with the database, and what to do about it.

    `message` says what and where, `hint` what the user can do; `str()` gives both.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message
