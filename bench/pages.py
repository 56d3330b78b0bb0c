"""How well article pages are read: saved news pages against what a person says is in them.

    python bench/pages.py FOLDER

FOLDER holds NAME.html.gz and NAME.json pairs with "title", "published" and "sections" of "paragraphs".  Prints the
share of paragraphs found word for word (white space and marks apart), of right days and of right headlines.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from pathlib import Path
from unicodedata import normalize

from fetchers.pages import NoArticle, read_page


def same(text: str) -> str:
    return re.sub(r"[\W_]+", "", normalize("NFKD", text)).casefold()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="name what was missed")
    asked = parser.parse_args()
    recalls, days, titles, spent = [], [], [], 0.0
    for gold_file in sorted(asked.folder.rglob("*.json")):
        page_file = gold_file.with_suffix(".html.gz")
        if not page_file.exists():
            continue
        gold = json.loads(gold_file.read_text("utf-8"))
        html = gzip.decompress(page_file.read_bytes()).decode("utf-8", "replace")
        began = time.perf_counter()
        try:
            page = read_page(html, gold["url"])
        except NoArticle as error:
            print(f"{gold_file.stem}: {error}")
            recalls.append(0.0)
            continue
        finally:
            spent += time.perf_counter() - began
        text = same(page.text)
        wanted = [p for section in gold["sections"] for p in section["paragraphs"] if same(p)]
        found = [same(p) in text for p in wanted]
        if wanted:
            recalls.append(sum(found) / len(found))
        if gold.get("published"):
            days.append((page.published or "")[:10] == utc_day(gold["published"]))
        if gold.get("title"):
            titles.append(same(page.title or "") == same(gold["title"]))
        if asked.verbose:
            if wanted and recalls[-1] < 0.9:
                print(f"{gold_file.stem}: {recalls[-1]:.2f} of {len(wanted)} paragraphs")
                print("   ", next(p for p, there in zip(wanted, found, strict=True) if not there)[:150])
            if gold.get("published") and not days[-1]:
                print(f"{gold_file.stem}: day {page.published} for {gold['published']}")
            if gold.get("title") and not titles[-1]:
                print(f"{gold_file.stem}: title {page.title!r}\n    for {gold['title']!r}")
    for what, values in (("paragraphs", recalls), ("days", days), ("headlines", titles)):
        print(f"{what:11} {sum(values) / len(values):.3f} of {len(values)} pages")
    print(f"{len(recalls) / spent:.1f} pages/s")


def utc_day(printed: str) -> str:
    from fetchers.dates import iso_moment

    return (iso_moment(printed) or printed)[:10]


if __name__ == "__main__":
    main()
