boussoleTerritory("d48",`48001;48310;Albaret-le-Comtal
48002;48200;Albaret-Sainte-Marie
48003;48190;Allenc
48004;48800;Altier
48005;48100;Antrenas
48007;48310;Arzenc-d’Apcher
48008;48170;Arzenc-de-Randon
48009;48130;Peyre en Aubrac;2
48010;48600;Auroux
48012;48200;Les Monts-Verts
48013;48000;Badaroux
48015;48800;Pied-de-Borne
48016;48000;Balsièges
48017;48500;Banassac-Canilhac;1
48018;48000;Barjac
48019;48400;Barre-des-Cévennes
48020;48400;Bassurels
48021;48250;La Bastide-Puylaurent
48025;48200;Les Bessons
48026;48200;Blavignac
48027;48170 48190 48250;Mont Lozère et Goulet;1
48028;48400;Les Bondons
48029;48000;Le Born
48030;48000;Brenoux
48031;48310;Brion
48032;48100;Le Buisson
48034;48500;La Canourgue;2
48036;48400;Cassagnas
48037;48190;Chadenet
48038;48600;Bel-Air-Val-d’Ance
48039;48230;Chanac;1
48041;48300;Chastanier
48042;48000;Chastel-Nouvel
48043;48170;Châteauneuf-de-Randon
48044;48310;Chauchailles
48045;48170;Chaudeyrac
48046;48140;Chaulhac
48048;48300;Cheylard-l’Évêque
48050;48400;Bédouès-Cocurès
48051;48160;Le Collet-de-Dèze
48053;48190;Cubières
48054;48190;Cubiérettes
48055;48230;Cultures
48056;48230;Esclanèdes
48058;48310;La Fage-Montivernoux
48059;48200;La Fage-Saint-Julien
48061;48400;Florac Trois Rivières;2
48063;48700;Fontans
48064;48310;Fournels
48065;48400;Fraissinet-de-Fourques
48067;48110;Gabriac
48068;48100;Gabrias
48069;48150;Gatuzières
48070;48600;Grandrieu
48071;48260;Grandvals
48072;48100;Grèzes
48073;48340;Les Hermaux
48074;48150;Hures-la-Parade
48075;48320;Ispagnac
48077;48140;Julianges
48079;48120;Lajo
48080;48300;Langogne;2
48081;48000;Lanuéjols
48082;48170;Laubert
48083;48700;Les Laubies
48085;48500;Laval-du-Tarn
48086;48250;Luc
48087;48100 48270;Prinsuéjols-Malbouzon
48088;48210;La Malène
48089;48140;Le Malzieu-Forain
48090;48140;Le Malzieu-Ville
48091;48260;Marchastel
48092;48100;Marvejols;4
48094;48210 48500;Massegros Causses Gorges
48095;48000;Mende;12
48096;48150;Meyrueis
48097;48110;Moissac-Vallée-Française
48098;48110;Molezon
48099;48100;Bourgs sur Colagne;2
48100;48170;Montbel
48103;48100;Montrodat;1
48104;48260;Nasbinals
48105;48300;Naussac-Fontanes
48106;48310;Noalhac
48107;48100;Palhers
48108;48600;La Panouse
48110;48140;Paulhac-en-Margeride
48111;48000;Pelouse
48112;48300;Pierrefiche
48115;48110;Le Pompidou
48116;48220;Pont de Montvert - Sud Mont Lozère
48117;48800;Pourcharesses
48119;48800;Prévenchères
48121;48200;Prunières
48123;48260;Recoules-d’Aubrac
48124;48100;Recoules-de-Fumas
48126;48100 48700;Lachamp-Ribennes
48127;48000 48700;Monts-de-Randon;1
48128;48200;Rimeize
48129;48300;Rocles
48130;48400;Rousses
48131;48150;Le Rozier
48132;48120;Saint-Alban-sur-Limagnole;1
48135;48800;Saint-André-Capcèze
48136;48240;Saint-André-de-Lancize
48137;48000;Saint-Bauzile
48138;48100;Saint-Bonnet-de-Chirac
48139;48600;Saint Bonnet-Laval
48140;48200;Saint-Chély-d’Apcher;3
48141;48210;Mas-Saint-Chély
48144;48110;Sainte-Croix-Vallée-Française
48145;48700;Saint-Denis-en-Margeride
48146;48210 48320;Gorges du Tarn Causses
48147;48000;Saint-Étienne-du-Valdonnez
48148;48330;Saint-Étienne-Vallée-Française
48149;48120;Sainte-Eulalie
48150;48300;Saint-Flour-de-Mercoire
48151;48170;Saint-Frézal-d’Albuges
48152;48160 48240;Ventalon en Cévennes
48153;48700;Saint-Gal
48155;48370;Saint-Germain-de-Calberte
48156;48340;Saint-Germain-du-Teil
48157;48190;Sainte-Hélène
48158;48160;Saint-Hilaire-de-Lavit
48160;48170;Saint-Jean-la-Fouillouse
48161;48310;Saint-Juéry
48163;48160;Saint-Julien-des-Points
48165;48100;Saint-Laurent-de-Muret
48166;48400;Cans et Cévennes
48167;48310;Saint-Laurent-de-Veyrès
48168;48100;Saint-Léger-de-Peyre
48169;48140;Saint-Léger-du-Malzieu
48170;48160;Saint-Martin-de-Boubaux
48171;48110;Saint-Martin-de-Lansuscle
48173;48160;Saint-Michel-de-Dèze
48174;48600;Saint-Paul-le-Froid
48175;48340;Saint-Pierre-de-Nogaret
48176;48150;Saint-Pierre-des-Tripiers
48177;48200;Saint-Pierre-le-Vieux
48178;48240;Saint-Privat-de-Vallongue
48179;48140;Saint-Privat-du-Fau
48181;48500;Saint-Saturnin
48182;48170;Saint-Sauveur-de-Ginestoux
48185;48230;Les Salelles
48187;48100;Les Salces
48188;48700;Serverette
48190;48310;Termes
48191;48500;La Tieule
48192;48340;Trélans
48193;48400;Vebron
48194;48220;Vialas
48198;48800;Villefort
48006;;Arcomie;f;48012
48011;;Auxillac;a;48034
48014;;Bagnols-les-Bains;d;48027
48022;;Bédouès;f;48050
48023;;Belvezet;d;48027
48024;;Berc;f;48012
48033;;Canilhac;f;48017
48035;;La Capelle;a;48034
48040;;Chasseradès;d;48027
48047;;La Chaze-de-Peyre;d;48009
48049;;Chirac;d;48099
48052;;Combret;f;48004
48057;;Estables;d;48127
48060;;Fau-de-Peyre;d;48009
48062;;Fontanes;d;48105
48066;;Fraissinet-de-Lozère;f;48116
48076;;Javols;d;48009
48078;;Lachamp;d;48126
48084;;Laval-Atger;d;48139
48093;;Mas-d’Orcières;d;48027
48101;;Montbrun;d;48146
48102;;Montjézieu;a;48034
48109;;La Parade;f;48074
48113;;Pin-Moriès;f;48099
48114;;Planchamp;f;48015
48118;;Prades;f;48146
48120;;Prinsuéjols;d;48087
48122;;Quézac;d;48146
48125;;Le Recoux;d;48094
48133;;Saint-Amans;d;48127
48134;;Saint-Andéol-de-Clerguemort;d;48152
48142;;Sainte-Colombe-de-Peyre;d;48009
48143;;Sainte-Colombe-de-Montauroux;f;48070
48154;;Saint-Georges-de-Lévéjac;d;48094
48159;;Saint-Jean-Chazorne;f;48015
48162;;Saint-Julien-d’Arpaon;d;48166
48164;;Saint-Julien-du-Tournel;d;48027
48172;;Saint-Maurice-de-Ventalon;f;48116
48180;;Saint-Rome-de-Dolan;d;48094
48183;;Saint-Sauveur-de-Peyre;d;48009
48184;;Saint-Symphorien;d;48038
48186;;La Salle-Prunet;f;48061
48189;;Servières;d;48127
48195;;Les Vignes;d;48094
48196;;Le Villard;a;48039
48197;;La Villedieu;d;48127`)
