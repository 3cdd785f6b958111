boussoleTerritory("d92",`92002;92160;Antony;64
92004;92600;Asnières-sur-Seine;93
92007;92220;Bagneux;44
92009;92270;Bois-Colombes;28
92012;92100;Boulogne-Billancourt;119
92014;92340;Bourg-la-Reine;21
92019;92290;Châtenay-Malabry;35
92020;92320;Châtillon;36
92022;92370;Chaville;20
92023;92140;Clamart;58
92024;92110;Clichy;64
92025;92700;Colombes;91
92026;92400;Courbevoie;82
92032;92260;Fontenay-aux-Roses;24
92033;92380;Garches;17
92035;92250;La Garenne-Colombes;30
92036;92230;Gennevilliers;50
92040;92130;Issy-les-Moulineaux;67
92044;92300;Levallois-Perret;68
92046;92240;Malakoff;30
92047;92430;Marnes-la-Coquette;1
92048;92190 92360;Meudon;46
92049;92120;Montrouge;46
92050;92000;Nanterre;97
92051;92200;Neuilly-sur-Seine;59
92060;92350;Le Plessis-Robinson;28
92062;92800;Puteaux;44
92063;92500;Rueil-Malmaison;82
92064;92210;Saint-Cloud;29
92071;92330;Sceaux;20
92072;92310;Sèvres;22
92073;92150;Suresnes;48
92075;92170;Vanves;28
92076;92420;Vaucresson;8
92077;92410;Ville-d’Avray;11
92078;92390;Villeneuve-la-Garenne;26
75004;;Asnières;f;92004`)
