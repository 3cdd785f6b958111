boussoleTerritory("d92",`92002;92160;Antony
92004;92600;Asnières-sur-Seine
92007;92220;Bagneux
92009;92270;Bois-Colombes
92012;92100;Boulogne-Billancourt
92014;92340;Bourg-la-Reine
92019;92290;Châtenay-Malabry
92020;92320;Châtillon
92022;92370;Chaville
92023;92140;Clamart
92024;92110;Clichy
92025;92700;Colombes
92026;92400;Courbevoie
92032;92260;Fontenay-aux-Roses
92033;92380;Garches
92035;92250;La Garenne-Colombes
92036;92230;Gennevilliers
92040;92130;Issy-les-Moulineaux
92044;92300;Levallois-Perret
92046;92240;Malakoff
92047;92430;Marnes-la-Coquette
92048;92190 92360;Meudon
92049;92120;Montrouge
92050;92000;Nanterre
92051;92200;Neuilly-sur-Seine
92060;92350;Le Plessis-Robinson
92062;92800;Puteaux
92063;92500;Rueil-Malmaison
92064;92210;Saint-Cloud
92071;92330;Sceaux
92072;92310;Sèvres
92073;92150;Suresnes
92075;92170;Vanves
92076;92420;Vaucresson
92077;92410;Ville-d’Avray
92078;92390;Villeneuve-la-Garenne`)
