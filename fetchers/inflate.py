"""Response bodies to bytes within a limit, whatever the server sends."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterable

_GZIP = 31  # window bits of a gzip stream for zlib


class BodyError(Exception):
    """The body is too large, broken off, or packed in a way that was not asked for."""


async def read_body(chunks: AsyncIterable[bytes], encoding: str, limit: int) -> bytes:
    """The unpacked body of at most `limit` bytes.  Raises BodyError.

    `encoding` is the Content-Encoding as sent.  Only gzip is unpacked, and never further than the limit: a
    few hundred bytes can stand for a gigabyte, and stacked packings for more.
    """
    packing = encoding.strip().lower()
    if packing in ("", "identity"):
        return await _read_plain(chunks, limit)
    if packing in ("gzip", "x-gzip"):
        return await _read_gzip(chunks, limit)
    raise BodyError(f"the body is packed as {packing[:40]!r}, which was not asked for")


async def _read_plain(chunks: AsyncIterable[bytes], limit: int) -> bytes:
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > limit:
            raise _too_large(limit)
    return bytes(body)


async def _read_gzip(chunks: AsyncIterable[bytes], limit: int) -> bytes:
    body = bytearray()
    unpacker = zlib.decompressobj(_GZIP)
    async for chunk in chunks:
        waiting = chunk
        while waiting:
            if unpacker.eof:
                if not waiting.startswith(b"\x1f\x8b"):
                    break  # padding behind the stream, which every reader ignores
                unpacker = zlib.decompressobj(_GZIP)
            try:
                body += unpacker.decompress(waiting, limit + 1 - len(body))
            except zlib.error as error:
                raise BodyError(f"the packed body is damaged ({error})") from error
            if len(body) > limit:
                raise _too_large(limit)
            waiting = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
    if not unpacker.eof:
        raise BodyError("the packed body breaks off before its end")
    return bytes(body)


def _too_large(limit: int) -> BodyError:
    return BodyError(f"the body is larger than {limit:,} bytes")
