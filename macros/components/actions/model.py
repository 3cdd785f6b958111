"""What the lists of actions are, for those who send actions there."""

LISTS = {"cpts": "de la CPTS", "hopital": "de l’hôpital", "msp": "de la MSP"}
"""The lists, in their order, and whose actions each holds: the ids are those of the dossier's keys."""
