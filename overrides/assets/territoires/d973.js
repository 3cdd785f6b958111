boussoleTerritory("d973",`97301;97353 97390;Régina;1
97302;97300;Cayenne;62
97303;97350;Iracoubo;1
97304;97310;Kourou;24
97305;97355;Macouria;19
97306;97318 97360;Mana;10
97307;97351;Matoury;36
97308;97313;Saint-Georges;4
97309;97354;Remire-Montjoly;27
97310;97311 97352;Roura;3
97311;97320;Saint-Laurent-du-Maroni;54
97312;97315;Sinnamary;2
97313;97356;Montsinéry-Tonnegrande;3
97314;97380;Ouanary
97352;97314;Saül
97353;97370;Maripasoula;9
97356;97330;Camopi;2
97357;97340;Grand-Santi;9
97358;97312;Saint-Élie
97360;97317;Apatou;10
97361;97319;Awala-Yalimapo;1
97362;97316;Papaichton;5
97351;;Approuague (chef-lieu Régina);f;97301
97354;;Samson (chef-lieu Dégrad-Samson);f;97352
97355;;Moyenne-Mana (chef-lieu Mana);f;97306
97359;;La Comté (chef-lieu Dégrad-Edmond);f;97310`)
