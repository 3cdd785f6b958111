boussoleTerritory("d984",`98411;;Îles Saint-Paul et Nouvelle-Amsterdam
98412;;Archipel des Kerguelen
98413;;Archipel des Crozet
98414;;La Terre-Adélie
98415;;Îles Éparses de l’océan Indien`)
