boussoleTerritory("d93",`93001;93300;Aubervilliers
93005;93600;Aulnay-sous-Bois
93006;93170;Bagnolet
93007;93150;Le Blanc-Mesnil
93008;93000;Bobigny
93010;93140;Bondy
93013;93350;Le Bourget
93014;93390;Clichy-sous-Bois
93015;93470;Coubron
93027;93120;La Courneuve
93029;93700;Drancy
93030;93440;Dugny
93031;93800;Épinay-sur-Seine
93032;93220;Gagny
93033;93460;Gournay-sur-Marne
93039;93450;L’Île-Saint-Denis
93045;93260;Les Lilas
93046;93190;Livry-Gargan
93047;93370;Montfermeil
93048;93100;Montreuil
93049;93360;Neuilly-Plaisance
93050;93330;Neuilly-sur-Marne
93051;93160;Noisy-le-Grand
93053;93130;Noisy-le-Sec
93055;93500;Pantin
93057;93320;Les Pavillons-sous-Bois
93061;93310;Le Pré-Saint-Gervais
93062;93340;Le Raincy
93063;93230;Romainville
93064;93110;Rosny-sous-Bois
93066;93200 93210 93380;Saint-Denis
93070;93400;Saint-Ouen-sur-Seine
93071;93270;Sevran
93072;93240;Stains
93073;93290;Tremblay-en-France
93074;93410;Vaujours
93077;93250;Villemomble
93078;93420;Villepinte
93079;93430;Villetaneuse`)
