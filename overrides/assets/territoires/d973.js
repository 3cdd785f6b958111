boussoleTerritory("d973",`97301;97353 97390;Régina
97302;97300;Cayenne
97303;97350;Iracoubo
97304;97310;Kourou
97305;97355;Macouria
97306;97318 97360;Mana
97307;97351;Matoury
97308;97313;Saint-Georges
97309;97354;Remire-Montjoly
97310;97311 97352;Roura
97311;97320;Saint-Laurent-du-Maroni
97312;97315;Sinnamary
97313;97356;Montsinéry-Tonnegrande
97314;97380;Ouanary
97352;97314;Saül
97353;97370;Maripasoula
97356;97330;Camopi
97357;97340;Grand-Santi
97358;97312;Saint-Élie
97360;97317;Apatou
97361;97319;Awala-Yalimapo
97362;97316;Papaichton`)
