boussoleTerritory("d971",`97101;97139 97142;Les Abymes;51
97102;97121;Anse-Bertrand;4
97103;97122;Baie-Mahault;30
97104;97123;Baillif;5
97105;97100;Basse-Terre;9
97106;97125;Bouillante;6
97107;97130;Capesterre-Belle-Eau;17
97108;97140;Capesterre-de-Marie-Galante;3
97109;97113;Gourbeyre;7
97110;97127;La Désirade;1
97111;97126;Deshaies;3
97112;97112;Grand-Bourg;4
97113;97190;Le Gosier;27
97114;97128;Goyave;7
97115;97129;Lamentin;18
97116;97111;Morne-à-l’Eau;16
97117;97160;Le Moule;23
97118;97170;Petit-Bourg;24
97119;97131;Petit-Canal;8
97120;97110;Pointe-à-Pitre;15
97121;97116;Pointe-Noire;5
97122;97117;Port-Louis;5
97124;97120;Saint-Claude;10
97125;97118;Saint-François;13
97126;97134;Saint-Louis;2
97128;97180;Sainte-Anne;23
97129;97115;Sainte-Rose;17
97130;97136;Terre-de-Bas
97131;97137;Terre-de-Haut;1
97132;97114;Trois-Rivières;7
97133;97141;Vieux-Fort;1
97134;97119;Vieux-Habitants;7`)
