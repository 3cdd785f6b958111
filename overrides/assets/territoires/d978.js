boussoleTerritory("d978",`97801;97150;Saint-Martin;31`)
