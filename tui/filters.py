"""The small language of the filter line: words, fields and a time.

    dorn ceasefire            every word must stand somewhere in the record, in whatever column
    actor:dorn side:veldmark  fields: actor, side, outlet, kind, severity
    outlet:post outlet:echo   one of the two
    actor:"ilse dorn"         spaces in quotation marks
    since:2h since:09:00      what came in from then on: an age (30m, 2h, 3d), a time of today, a day,
                              a day with a time, `today` or `yesterday`

Case and accents make no difference.  A field that is no field is words: `09:00` is looked for as it stands.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final, Literal, get_args

Field = Literal["actor", "side", "outlet", "kind", "severity"]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)

SINCE_HELP: Final = "since: wants 30m, 2h, 3d, 09:00, 2022-09-14, today or yesterday"

_TOKEN: Final = re.compile(r'(?:(?P<field>[a-z]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<plain>\S+))')
_HALF_TYPED: Final = {f"{field}:" for field in (*FIELDS, "since")}
_AGE: Final = re.compile(r"(\d{1,6})\s*([mhdw])")
_UNITS: Final = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class Query:
    """A filter that has been read.

    `words` must all be in a record, of each field in `fields` at least one of its values; `since` is an ISO 8601
    moment in UTC.  `problem` says what could not be read; that part then filters nothing.  All folded.
    """

    words: tuple[str, ...] = ()
    fields: tuple[tuple[Field, tuple[str, ...]], ...] = ()
    since: str | None = None
    problem: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.fields or self.since)


def parse(text: str, now: datetime) -> Query:
    """Read a filter; `now`, with its time zone, is what ages and times of day are counted from.

    Every text is a filter: half-typed fields filter nothing yet.
    """
    words: list[str] = []
    fields: dict[Field, list[str]] = {}
    since, problem = None, ""
    for found in _TOKEN.finditer(fold(text)):
        if found[0] in _HALF_TYPED:
            continue
        value = found["plain"] if found["quoted"] is None else found["quoted"]
        field = next((each for each in FIELDS if each == found["field"]), None)
        if field is not None:
            if value:
                fields.setdefault(field, []).append(value)
        elif found["field"] == "since":
            since = moment(value, now)
            problem = "" if since else SINCE_HELP
        elif found["quoted"] is None:
            words.append(found[0])
        else:
            words += [part for part in (f"{found['field']}:" if found["field"] else "", value) if part]
    return Query(
        tuple(words), tuple((field, tuple(values)) for field, values in fields.items()), since, problem
    )


def moment(value: str, now: datetime) -> str | None:
    """The moment that a `since:` means, as ISO 8601 in UTC, None where it means none."""
    age = _AGE.fullmatch(value)
    try:
        if age:
            when = now - timedelta(**{_UNITS[age[2]]: int(age[1])})
        elif value in ("today", "yesterday"):
            days = timedelta(days=value == "yesterday")
            when = datetime.combine(now.date() - days, time(), now.tzinfo)
        elif re.fullmatch(r"\d{1,2}:\d\d", value):
            when = datetime.combine(now.date(), time.fromisoformat(value.zfill(5)), now.tzinfo)
        else:
            given = datetime.fromisoformat(value.upper())
            when = given if given.tzinfo else given.replace(tzinfo=now.tzinfo)
        return when.astimezone(UTC).isoformat()
    except (ValueError, OverflowError):
        return None


def in_utc(iso: str | None) -> str:
    """A stored moment as `Query.since` is written, so that the two compare as text; "" for none or no date."""
    if not iso:
        return ""
    try:
        when = datetime.fromisoformat(iso)
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    except (ValueError, OverflowError):
        return ""


def fold(text: str) -> str:
    """Text as it is compared: lower case, without accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))
