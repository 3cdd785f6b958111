"""How heavy, how fast: ratios and scores measured in one run. Nothing here fails: the limits are in the tests."""
