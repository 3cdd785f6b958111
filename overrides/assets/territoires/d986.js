boussoleTerritory("d986",`98611;98610;Alo;1
98612;98620;Sigave;1
98613;98600;Uvea;8`)
