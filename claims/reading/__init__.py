"""Reading: from the text of one document to its claims.  See `claims.reading.read`.

The steps, each of which knows only those above it (import-linter):

    words       what a word or a set phrase says by itself, from the tables of `claims/data/`
    page        paragraphs, sentences, quotations and datelines, with offsets
    names       runs of capitals, places, roles, armed groups
    layout      what the lines of a document are: title, byline, captions, furniture
    actors      the persons, bodies and states of a page
    people      numbers, and the noun phrase of the people they count
    grammar     verbs, time phrases, noun phrases and subjects without a parser
    fates       what befell the counted, by the words of their clause
    counts      further items, single victims, lists of names, denials, scopes
    shares      wholes and parts, sums, the same count again
    told        people of whom the page has told before
    speakers    who speaks, and who a pronoun or a role means
    contents    where what was said begins and ends
    statements  the reported statements of a page
    events      which event a figure belongs to
    sides       whose people the victims are
    claimants   who a figure is attributed to
    casualties  the casualty claims of a page, from all of these

`read` joins them; `explain` tells which rule made a claim and why other numbers made none (`dropped`).
"""

READER_VERSION = "39"
"""Stored beside each reading; raise it when the same document would now be laid out or read differently."""
