"""Names in a sentence: runs of capitals, places with their countries, roles beside a name, armed groups."""
