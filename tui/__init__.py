"""The dashboard room: one screen on one story, and the words and safe text that its plain twins share.

    tui.start.run(path, slug) -> int   the dashboard (imports textual)
    tui.wording, tui.*_words           what the panes say, as plain strings
    tui.safe                           the one way from scraped text to a terminal

Importing `tui`, the words or `tui.safe` does not import textual.
"""
