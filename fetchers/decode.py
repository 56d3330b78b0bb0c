"""Bytes to text: what the document says, what it is, and a guess, in an order that is seldom wrong."""

from __future__ import annotations

import codecs
import re

_MARKS = (  # UTF-32 before UTF-16: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(rb"""<meta[^>]{0,400}charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_META_WITHIN = 4096
_GUESS_FROM = 64 * 1024
_WESTERN = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸ“”„‘’‚–—…•«»‹›¡¿€£§©®°·\xa0"
)
_WESTERN_SHARE = 0.1


class NotText(ValueError):
    """The bytes are no text in any encoding that we know."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of a document; a byte order mark is dropped.  Raises NotText for binary data.

    Order: a byte order mark; UTF-8, which other encodings practically never pass for; the encoding that
    was declared (by a header or in the document); a guess from the bytes.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if b"\0" in data:
        raise NotText("it holds binary data")
    if not data.isascii() or not _is_seven_bit(declared):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    if declared is not None:
        try:
            return data.decode(_python_name(declared))
        except (LookupError, UnicodeDecodeError, ValueError):
            pass  # declared wrongly or unknown here: the bytes decide
    return _guess(data)


def declared_for_html(data: bytes, content_type: str) -> str | None:
    """The encoding that the header of a web page names, else its own head, or None."""
    _, _, charset = content_type.lower().partition("charset=")
    return charset.split(";")[0].strip("\"' ") or declared_in_html(data)


def declared_in_html(data: bytes) -> str | None:
    """The encoding that an HTML document names in its own head, or None."""
    found = _META_CHARSET.search(data[:_META_WITHIN])
    return found[1].decode("ascii", "replace") if found else None


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotText(f"it begins as {encoding} but breaks at byte {error.start}") from error


def _is_seven_bit(declared: str | None) -> bool:
    """Encodings that write other scripts with ASCII bytes, which therefore also pass for UTF-8."""
    return declared is not None and declared.lower().startswith(("iso-2022-", "hz"))


def _python_name(declared: str) -> str:
    """The codec to use; Latin-1 means Windows-1252 on the web.  LookupError for what is no text encoding."""
    name = codecs.lookup(declared).name
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    if name.startswith(("utf-16", "utf-32", "utf-7")):
        raise LookupError(name)  # without a mark or NUL bytes it is not really one of these
    return name


def _guess(data: bytes) -> str:
    western = _western(data)
    if western is not None:
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_GUESS_FROM]).best()
    if best is None:
        raise NotText("it is neither UTF-8 nor text in an encoding that could be recognised")
    return data.decode(best.encoding, "replace")


def _western(data: bytes) -> str | None:
    """The text in the usual Western code page, if it reads like that; short texts mislead the guess below.

    Few letters beyond ASCII, all of them among those that Western European languages write.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond = [character for character in text if not character.isascii()]
    if len(beyond) > _WESTERN_SHARE * len(text) or not _WESTERN.issuperset(beyond):
        return None
    return text
