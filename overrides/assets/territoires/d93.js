boussoleTerritory("d93",`93001;93300;Aubervilliers;88
93005;93600;Aulnay-sous-Bois;87
93006;93170;Bagnolet;43
93007;93150;Le Blanc-Mesnil;62
93008;93000;Bobigny;56
93010;93140;Bondy;50
93013;93350;Le Bourget;15
93014;93390;Clichy-sous-Bois;29
93015;93470;Coubron;5
93027;93120;La Courneuve;47
93029;93700;Drancy;72
93030;93440;Dugny;11
93031;93800;Épinay-sur-Seine;52
93032;93220;Gagny;42
93033;93460;Gournay-sur-Marne;7
93039;93450;L’Île-Saint-Denis;8
93045;93260;Les Lilas;23
93046;93190;Livry-Gargan;47
93047;93370;Montfermeil;28
93048;93100;Montreuil;111
93049;93360;Neuilly-Plaisance;21
93050;93330;Neuilly-sur-Marne;39
93051;93160;Noisy-le-Grand;72
93053;93130;Noisy-le-Sec;45
93055;93500;Pantin;61
93057;93320;Les Pavillons-sous-Bois;25
93061;93310;Le Pré-Saint-Gervais;16
93062;93340;Le Raincy;14
93063;93230;Romainville;37
93064;93110;Rosny-sous-Bois;47
93066;93200 93210 93380;Saint-Denis;149
93070;93400;Saint-Ouen-sur-Seine;53
93071;93270;Sevran;52
93072;93240;Stains;41
93073;93290;Tremblay-en-France;38
93074;93410;Vaujours;8
93077;93250;Villemomble;29
93078;93420;Villepinte;41
93079;93430;Villetaneuse;12
78622;;Tremblay-lès-Gonesse;f;93073
93059;;Pierrefitte-sur-Seine;d;93066`)
