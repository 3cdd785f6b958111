boussoleTerritory("d977",`97701;97133;Saint-Barthélemy;10`)
