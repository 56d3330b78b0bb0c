"""The front door: the commands, the settings, and the pipeline that joins the rooms.

    cli.main(arguments) -> exit code      the `wirewatch` program
    pipeline                              the one place that knows the way of an article
    twins, sheets, formats                what the panes show, as JSON, tables, CSV and Markdown

Each command lives in `wirewatch.commands` and is imported when it is called, so that `wirewatch --help`
costs nothing.
"""
