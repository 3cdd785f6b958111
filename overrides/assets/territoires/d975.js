boussoleTerritory("d975",`97501;97500;Miquelon-Langlade
97502;97500;Saint-Pierre;5`)
