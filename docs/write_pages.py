"""Write the pages that are made from the database: schema.md, analysis.md, metadata.yaml.

python docs/write_pages.py      a test says when it is time to
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from store.database import close, open_database  # noqa: E402
from store.pages import analysis_page, as_yaml, metadata, schema_page  # noqa: E402

DATABASE_NAME = "wirewatch"


def pages() -> dict[str, str]:
    """File name -> what it must hold, for the schema of this release."""
    with tempfile.TemporaryDirectory() as folder:
        db = open_database(Path(folder) / "new.db")
        try:
            return {
                "schema.md": schema_page(db.conn),
                "analysis.md": analysis_page(),
                "metadata.yaml": as_yaml(metadata(db.conn, DATABASE_NAME)) + "\n",
            }
        finally:
            close(db)


if __name__ == "__main__":
    for name, text in pages().items():
        (HERE / name).write_text(text, encoding="utf-8")
