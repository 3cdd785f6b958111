boussoleTerritory("d989",`98901;98799;Île de Clipperton`)
