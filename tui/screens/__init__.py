"""The further screens of the dashboard: each one list with the text behind its records, over the same database.

    page           what they have in common
    timeline       how a figure went, as a plot with numbers and marks
    articles       articles with their versions and what changed in them
    sources        origins as a tree, with the evidence of each link
    feeds          how the feeds have been doing
    actors         who is in the story, and who may be one
    activity       rounds, alerts by themselves, decisions
    as_of          what was known at an earlier moment
    brief          the story on one page, as it would be printed

Each is imported when it is opened.
"""
