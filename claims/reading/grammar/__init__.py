"""Verbs, time phrases, noun phrases and subjects, guessed from word forms and neighbours."""
