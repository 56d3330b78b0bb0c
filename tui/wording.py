"""What the panes say, as plain strings: shared by the dashboard and by its twins on the command line.

Pure functions on the records; nothing here knows a terminal.  The strings still hold text from articles:
whoever prints them passes them through `tui.safe`.  This module must not import textual.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from claims.constants import BOTH_SIDES, COMPOUND_OUTCOMES, CURRENT_EVENT, OUTCOMES, SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import tzinfo

    from claims.types import Cell, Evidence, Severity, Utterance
    from store.records import AlertRecord, AlertState, Snapshot

SEVERITY_WORDS: Final[dict[Severity, str]] = {"high": "HIGH", "medium": "MED", "low": "LOW", "info": "INFO"}

KIND_SIGNS: Final[dict[str, str]] = {
    "missing_figure": "?",
    "single_origin": "1",
    "revision": "▼",
    "stale_figure": "○",
    "quote_drift": "~",
    "hedge": "~",
}
"""The sign before an alert says what sort of matter it is; where nothing is listed, accounts differ: ≠."""

SIGN_MEANINGS: Final[tuple[tuple[str, str], ...]] = (
    ("≠", "accounts contradict each other"),
    ("?", "a figure is missing"),
    ("1", "one claimant or one outlet stands behind it"),
    ("~", "the same thing in other words"),
    ("▼", "a figure was revised"),
    ("○", "an older figure is still printed"),
)

STATE_WORDS: Final[dict[AlertState, str]] = {
    "open": "open",
    "acknowledged": "ack",
    "muted": "muted",
    "resolved": "resolved",
}

STATUS_WORDS: Final[dict[str, str]] = {
    "no_figure": "no figure given",
    "claimed": "claimed, not corroborated",
    "corroborated": "corroborated",
    "disputed": "disputed",
}

DRIFT_WORDS: Final[dict[str, str]] = {
    "": "",
    "bracket only": "brackets differ",
    "fragment": "clipped",
    "spelling": "spelling differs",
    "reworded": "reworded",
    "stronger": "made stronger",
}

SHORT_ROLES: Final[dict[str, str]] = {
    "prime minister": "PM",
    "foreign minister": "FM",
    "minister of foreign affairs": "FM",
    "defence minister": "DM",
    "defense minister": "DM",
    "secretary of state": "SecState",
    "secretary-general": "SG",
    "general secretary": "GenSec",
    "president": "Pres.",
    "vice president": "VP",
    "spokesman": "spox",
    "spokeswoman": "spox",
    "spokesperson": "spox",
    "governor": "Gov.",
}

NOTHING: Final = "–"
NO_FIGURE: Final = "no figure"

_OUTCOME_ORDER: Final = (*OUTCOMES, *COMPOUND_OUTCOMES)
_STATE_ORDER: Final[dict[AlertState, int]] = {"open": 0, "acknowledged": 0, "muted": 1, "resolved": 2}
_HEDGES: Final = (
    (re.compile(r"\bat least (?=\d)"), "≥"),
    (re.compile(r"\bmore than (?=\d)"), ">"),
    (re.compile(r"\bup to (?=\d)"), "≤"),
)
_SINGULARS: Final = {"people": "person", "men": "man", "women": "woman", "children": "child"}
_ALREADY_NAMED: Final = ("/", "(", "=")


# Small change ---------------------------------------------------------------------------------------


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """ "1 outlet", "5 outlets", "1 story", "2 stories"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def joined(*parts: str) -> str:
    """The parts that say something, with a middle dot between them."""
    return " · ".join(part for part in parts if part)


def cut(text: str, width: int) -> str:
    """`text` in at most `width` characters, the cut shown by an ellipsis."""
    return text if len(text) <= width else text[: max(width - 1, 0)].rstrip() + "…"


# The head line --------------------------------------------------------------------------------------


def counts_line(snapshot: Snapshot) -> str:
    """ "5 articles · 5 outlets · 3 origins": outlets are not sources, so all three are said."""
    return joined(
        counted(len(snapshot.articles), "article"),
        counted(snapshot.outlets, "outlet"),
        counted(snapshot.origins, "origin"),
    )


def fetched_words(fetched_at: str | None, now: datetime) -> str:
    """ "fetched 06:04", with the day where it was not today; in the time zone of `now`."""
    if fetched_at is None:
        return "not fetched yet"
    when = parse_moment(fetched_at, now.tzinfo)
    if when is None:
        return f"fetched {fetched_at}"
    if when.date() == now.date():
        return f"fetched {when:%H:%M}"
    return f"fetched {when.day} {when:%b %H:%M}" if when.year == now.year else f"fetched {day_words(when)}"


def parse_moment(iso: str, zone: tzinfo | None) -> datetime | None:
    """An ISO 8601 moment in `zone` (a moment without a zone counts as UTC), None where it is not one."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(zone)


def day_words(day: date) -> str:
    """ "14 Sep 2022"."""
    return f"{day.day} {day:%b %Y}"


def when_words(iso: str | None) -> str:
    """ "14 Sep 2022" or "14 Sep 2022 06:04", as the document gives it; "date unknown" for None."""
    if iso is None:
        return "date unknown"
    try:
        if len(iso) <= len("2022-09-14"):
            return day_words(date.fromisoformat(iso))
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    zone = when.tzname() or ""
    return f"{day_words(when)} {when:%H:%M}{f' {zone}' if zone else ''}"


# The tally ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TallyLine:
    """One line of the tally: a side, or a part of it (`depth` 1), with one cell per outcome.

    `key` is the identity of the line through refreshes, `heads_event` is True on the first line of an event.
    """

    key: str
    event: str
    label: str
    depth: int
    cells: tuple[Cell, ...]
    heads_event: bool

    @property
    def background(self) -> bool:
        """True for an earlier event, which is never counted with the present one."""
        return self.event != CURRENT_EVENT

    def cell(self, outcome: str) -> Cell | None:
        """The cell in the column of `outcome`, None where no account speaks of it."""
        return next((cell for cell in self.cells if cell.outcome == outcome), None)


def tally_rows(cells: Iterable[Cell]) -> tuple[TallyLine, ...]:
    """The lines of the tally in the order of the cells: current event first, wholes before their parts.

    Cells of one event, side and scope share a line.  Two cells of one outcome on one line would hide each
    other, so the one in fewer articles (other victims) gets a line of its own below, named by its victims.
    """
    lines: dict[tuple[str, str, str | None], list[list[Cell]]] = {}
    for cell in sorted(cells, key=lambda cell: (cell.event != CURRENT_EVENT, -len(cell.articles))):
        stacked = lines.setdefault((cell.event, cell.side or "", cell.scope), [])
        free = next((line for line in stacked if cell.outcome not in {each.outcome for each in line}), None)
        if free is None:
            stacked.append([cell])
        else:
            free.append(cell)
    found: list[TallyLine] = []
    sides = {(event, side) for event, side, scope in lines if scope is None}
    order = {place: index for index, place in enumerate(dict.fromkeys(key[:2] for key in lines))}
    events = {event: index for index, event in enumerate(dict.fromkeys(event for event, _, _ in lines))}
    for (event, side, scope), stacked in sorted(
        lines.items(), key=lambda item: (events[item[0][0]], order[item[0][:2]], item[0][2] is not None)
    ):
        for index, line in enumerate(stacked):
            part = index > 0 or (scope is not None and (event, side) in sides)
            found.append(
                TallyLine(
                    key="|".join(
                        (
                            event,
                            side,
                            scope or "",
                            f"{line[0].outcome} {line[0].category or ''}" if index else "",
                        )
                    ),
                    event=event,
                    label=_line_label(line[0], index, part),
                    depth=1 if part else 0,
                    cells=tuple(line),
                    heads_event=not found or found[-1].event != event,
                )
            )
    return tuple(found)


def _line_label(cell: Cell, index: int, part: bool) -> str:
    name = side_label(cell.side)
    if index > 0:
        victims = cell.category or "other figures"
        return f"{cell.scope}, {victims}" if cell.scope else victims
    if part:
        return cell.scope or name
    return f"{name}, {cell.scope}" if cell.scope else name


def tally_outcomes(cells: Iterable[Cell]) -> tuple[str, ...]:
    """The outcomes that have a column, in their fixed order; killed and injured always have one."""
    present = {"killed", "injured", *(cell.outcome for cell in cells)}
    known = tuple(outcome for outcome in _OUTCOME_ORDER if outcome in present)
    return known + tuple(sorted(present.difference(known)))


def side_label(side: str | None) -> str:
    """The side as a reader knows it."""
    if side is None:
        return "Side not named"
    return "Both sides" if side == BOTH_SIDES else side


def event_label(event: str) -> str:
    """ "now" or "background: 2020"."""
    return "now" if event == CURRENT_EVENT else f"background: {event}"


def figure_words(cell: Cell) -> str:
    """The printed figure with its hedge as a sign and its victims: "≥49 soldiers", "about 100 = 49 + 50".

    Only "at least", "more than" and "up to" have a sign that says the same; "about" and "nearly" stay words.
    """
    printed = signed(cell.printed)
    if not cell.category or printed == NO_FIGURE or any(mark in printed for mark in _ALREADY_NAMED):
        return printed
    victims = _singular(cell.category) if printed == "1" else cell.category
    return f"{printed} {victims}" if printed[-1:].isdigit() else f"{printed} of {victims}"


def _singular(victims: str) -> str:
    return _SINGULARS.get(victims, victims.removesuffix("s"))


def signed(printed: str) -> str:
    """A figure with the signs ≥ > ≤ for the hedges that mean exactly that."""
    for words, sign in _HEDGES:
        printed = words.sub(sign, printed)
    return printed


def support_words(cell: Cell) -> str:
    """ "1 claimant · 3 origins · 5 outlets": what stands behind one figure, each counted apart."""
    return joined(
        counted(len(cell.claimants), "claimant"),
        counted(len(cell.origins), "origin"),
        counted(len(cell.outlets), "outlet"),
    )


def leading_cell(line: TallyLine) -> Cell:
    """The figure that a line leads with: the first one in the order of the columns."""
    places = {outcome: place for place, outcome in enumerate(_OUTCOME_ORDER)}
    return min(line.cells, key=lambda cell: places.get(cell.outcome, len(places)))


def line_support(line: TallyLine) -> str:
    """ "1 · 3 or. Ilse Dorn": how many claim the leading figure of the line, over how many origins, and who."""
    cell = leading_cell(line)
    return f"{len(cell.claimants)} · {len(cell.origins)} or. {', '.join(cell.claimants)}".rstrip()


def claimants_words(line: TallyLine) -> str:
    """ "Ilse Dorn", "Ilse Dorn +1": who claims the leading figure of the line; "own voice" where nobody but outlets."""
    names = leading_cell(line).claimants
    return f"{names[0]}{f' +{len(names) - 1}' if names[1:] else ''}" if names else "own voice"


def cell_name(cell: Cell) -> str:
    """ "Norway killed", "Norway (Finnmark) injured", "Both sides killed (2020)"."""
    scope = f" ({cell.scope})" if cell.scope else ""
    event = "" if cell.event == CURRENT_EVENT else f" ({cell.event})"
    return f"{side_label(cell.side)}{scope} {cell.outcome}{event}"


# Alerts ---------------------------------------------------------------------------------------------


def severity_label(alert: AlertRecord) -> str:
    """ "≠ HIGH": sign and word, so that colour only repeats them."""
    return f"{KIND_SIGNS.get(alert.kind, '≠')} {SEVERITY_WORDS[alert.severity]}"


def kind_words(kind: str) -> str:
    """ "missing figure"."""
    return kind.replace("_", " ")


def state_words(alert: AlertRecord) -> str:
    """ "open", "ack", "muted", "resolved"; "changed" for a muted alert that opened itself again."""
    if alert.state == "open" and alert.changed:
        return "changed"
    return STATE_WORDS[alert.state]


def alert_order(alerts: Iterable[AlertRecord]) -> tuple[AlertRecord, ...]:
    """By severity, the unanswered ones first within it; muted and resolved ones come last."""
    return tuple(
        sorted(
            alerts,
            key=lambda alert: (
                _STATE_ORDER[alert.state],
                SEVERITIES.index(alert.severity),
                alert.state != "open",
                alert.id,
            ),
        )
    )


def alert_counts(alerts: Iterable[AlertRecord]) -> str:
    """ "4 high · 6 medium" over the open alerts, "all answered" or "none" where there are none."""
    alerts = tuple(alerts)
    if not alerts:
        return "none"
    waiting = [alert.severity for alert in alerts if alert.state == "open"]
    return (
        joined(*(f"{waiting.count(each)} {each}" for each in SEVERITIES if each in waiting)) or "all answered"
    )


def alert_line(alert: AlertRecord) -> str:
    """One alert on one line."""
    return f"{severity_label(alert)} {state_words(alert)}  {alert.summary}"


def alert_counts_short(alerts: Iterable[AlertRecord]) -> str:
    """ "11 high 9 med": `alert_counts` for a frame of fifty cells."""
    return alert_counts(alerts).replace(" · ", " ").replace("medium", "med")


# Statements -----------------------------------------------------------------------------------------


def actor_label(utterance: Utterance, *, short: bool = False) -> str:
    """ "Ilka Doran (Velmora, Prime Minister)"; `short` gives the office in a few letters."""
    side = "" if utterance.side == utterance.actor else utterance.side or ""
    role = utterance.role or ""
    if short:
        role = SHORT_ROLES.get(role.lower(), role)
    inside = ", ".join(part for part in (side, role) if part)
    return f"{utterance.actor} ({inside})" if inside else utterance.actor


def said_words(utterance: Utterance) -> str:
    """ "Tue 13 Sep", an ISO date as it stands where it cannot be read, a dash for none."""
    if utterance.said_at is None:
        return NOTHING
    try:
        day = date.fromisoformat(utterance.said_at[: len("2022-09-14")])
    except ValueError:
        return utterance.said_at
    return f"{day:%a} {day.day} {day:%b}"


def utterance_words(utterance: Utterance) -> str:
    """What was said: in quotation marks only where the whole of it was quoted."""
    text = " ".join(utterance.text.split())
    return f"“{text}”" if utterance.mode == "direct" else text


def drift_words(utterance: Utterance) -> str:
    """How the printed versions differ, in words; "" where they do not."""
    return DRIFT_WORDS.get(utterance.drift, utterance.drift)


def statement_line(utterance: Utterance) -> str:
    """One statement on one line."""
    head = (
        f"{said_words(utterance)}  {actor_label(utterance)}  {utterance.stance}  {utterance_words(utterance)}"
    )
    tail = joined(counted(len(utterance.outlets), "outlet"), drift_words(utterance))
    return f"{head}  {tail}"


# Evidence -------------------------------------------------------------------------------------------


def position_words(index: int, evidence: Sequence[Evidence]) -> str:
    """ "2 of 4" for the passage at `index`, counted from nought."""
    return f"{index + 1} of {len(evidence)}" if evidence else "no passage"


def origin_words(outlet: str, origin: str | None) -> str:
    """ "Harbour Gazette, from AFP"; the origin is left out where it is the outlet itself."""
    return outlet if not origin or origin == outlet else f"{outlet}, from {origin}"
