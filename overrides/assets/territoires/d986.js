boussoleTerritory("d986",`98611;98610;Alo
98612;98620;Sigave
98613;98600;Uvea`)
