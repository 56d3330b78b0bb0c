"""Opening an article where it was published: only over http or https, and never by a shell."""

from __future__ import annotations

from urllib.parse import urlsplit

from tui.safe import clean_line


def web_address(source: str) -> str | None:
    """The host of a source that may be opened, None for files and every other kind of address."""
    if clean_line(source) != source or any(char.isspace() for char in source):
        return None
    try:
        parts = urlsplit(source)
        host = parts.hostname
    except ValueError:
        return None
    return host if parts.scheme in ("http", "https") and host else None


def open_in_browser(url: str) -> bool:
    """Hand `url` to the desktop's browser; False where there is none that has a window of its own.

    The address must have passed `web_address`.  A browser that runs in the terminal would take the
    dashboard's screen, so it counts as none.
    """
    if web_address(url) is None:
        return False
    import webbrowser  # after the first picture

    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return False
    if type(browser) is webbrowser.GenericBrowser:
        return False
    return browser.open(url)
