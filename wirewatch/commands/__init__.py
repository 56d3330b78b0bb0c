"""One module for each family of commands; `wirewatch.cli` says which command lives where."""
