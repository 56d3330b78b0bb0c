"""The record office: one SQLite file that keeps articles, what was read in them, and what the desk decided.

Functions over an opaque `Database`; each writes in one transaction, and writes nothing when nothing changed.
Moments go in and come out as ISO 8601, UTC, whole seconds.  What cannot be done is a `StoreError` that says
what to do about it.  A connection belongs to the thread that opened it.

    open_database(path) -> Database              opened, migrated, safe beside other processes
    store.stories      add_story, stories, find_story, update_story
    store.feeds        add_feed, feeds, remove_feed, record_feed
    store.feed_entries recall_entries, remember_entries
    store.near_misses  near_misses, near_miss, keep_near_misses
    store.feed_health  feed_health
    store.rounds       start_round, finish_round, last_round
    store.articles     Layouter, save_article, save_articles, articles, unread
    store.readings     save_reading, accounts
    store.comparisons  save_comparison
    store.views        snapshot, cells, utterances, alerts, alert_states, origin_links, verdicts, passage
    store.desk         decide, desk_log, undo; set_desk_figure, clear_desk_figure, desk_figures, annotate, notes;
                       claims_at, find_claims, reject_claim, cut_origin, join_origin, merge_actors, split_actors,
                       rulings
    store.notices      told_notices, note_told, note_untold, notice_addresses
    store.briefs       note_brief, last_brief
    store.verify       verify
    store.search       search
    store.bundle       write_bundle, read_bundle      a story as one JSON file
    store.sheets       sheet                          a story as flat tables
    store.as_of        copy_as_of                     a story as it was known, in a database of its own
    store.pruning      plan, prune, pin, unpin
    store.health       examine        store.care  vacuum        store.backup  back_up
    store.pages        schema_page, analysis_page, metadata

Everything can be had from here (`from store import open_database, snapshot`), except the functions that are
named like a module (`stories`, `feeds`, `articles`, `verify`, `desk_figures`, `rulings`): take those from their
module.  Names are imported on first use.  `docs/schema.md` tells the tables.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.articles import Layouter as Layouter
    from store.articles import save_article as save_article
    from store.articles import save_articles as save_articles
    from store.articles import unread as unread
    from store.comparisons import save_comparison as save_comparison
    from store.database import Database as Database
    from store.database import close as close
    from store.database import data_version as data_version
    from store.database import open_database as open_database
    from store.desk import annotate as annotate
    from store.desk import claims_at as claims_at
    from store.desk import clear_desk_figure as clear_desk_figure
    from store.desk import cut_origin as cut_origin
    from store.desk import decide as decide
    from store.desk import desk_log as desk_log
    from store.desk import find_claims as find_claims
    from store.desk import join_origin as join_origin
    from store.desk import merge_actors as merge_actors
    from store.desk import notes as notes
    from store.desk import reject_claim as reject_claim
    from store.desk import set_desk_figure as set_desk_figure
    from store.desk import split_actors as split_actors
    from store.desk import undo as undo
    from store.errors import StoreError as StoreError
    from store.feeds import add_feed as add_feed
    from store.feeds import record_feed as record_feed
    from store.feeds import remove_feed as remove_feed
    from store.readings import accounts as accounts
    from store.readings import save_reading as save_reading
    from store.rounds import finish_round as finish_round
    from store.rounds import last_round as last_round
    from store.rounds import start_round as start_round
    from store.stories import add_story as add_story
    from store.stories import find_story as find_story
    from store.stories import update_story as update_story
    from store.views import alert_states as alert_states
    from store.views import alerts as alerts
    from store.views import cells as cells
    from store.views import origin_links as origin_links
    from store.views import passage as passage
    from store.views import snapshot as snapshot
    from store.views import utterances as utterances
    from store.views import verdicts as verdicts

_NAMES = {
    "articles": "Layouter save_article save_articles unread",
    "comparisons": "save_comparison",
    "database": "Database close data_version open_database",
    "desk": (
        "annotate claims_at clear_desk_figure cut_origin decide desk_log find_claims join_origin merge_actors"
        " notes reject_claim set_desk_figure split_actors undo"
    ),
    "errors": "StoreError",
    "feeds": "add_feed record_feed remove_feed",
    "readings": "accounts save_reading",
    "rounds": "finish_round last_round start_round",
    "stories": "add_story find_story update_story",
    "views": "alert_states alerts cells origin_links passage snapshot utterances verdicts",
}
_HOMES = {name: f"store.{module}" for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)
