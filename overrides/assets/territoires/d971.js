boussoleTerritory("d971",`97101;97139 97142;Les Abymes
97102;97121;Anse-Bertrand
97103;97122;Baie-Mahault
97104;97123;Baillif
97105;97100;Basse-Terre
97106;97125;Bouillante
97107;97130;Capesterre-Belle-Eau
97108;97140;Capesterre-de-Marie-Galante
97109;97113;Gourbeyre
97110;97127;La Désirade
97111;97126;Deshaies
97112;97112;Grand-Bourg
97113;97190;Le Gosier
97114;97128;Goyave
97115;97129;Lamentin
97116;97111;Morne-à-l’Eau
97117;97160;Le Moule
97118;97170;Petit-Bourg
97119;97131;Petit-Canal
97120;97110;Pointe-à-Pitre
97121;97116;Pointe-Noire
97122;97117;Port-Louis
97124;97120;Saint-Claude
97125;97118;Saint-François
97126;97134;Saint-Louis
97128;97180;Sainte-Anne
97129;97115;Sainte-Rose
97130;97136;Terre-de-Bas
97131;97137;Terre-de-Haut
97132;97114;Trois-Rivières
97133;97141;Vieux-Fort
97134;97119;Vieux-Habitants`)
