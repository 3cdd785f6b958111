boussoleTerritory("d13",`13001;13080 13090 13100 13290 13540;Aix-en-Provence;149
13002;13190;Allauch;21
13003;13980;Alleins;2
13004;13104 13123 13129 13200 13280;Arles;51
13005;13400;Aubagne;47
13006;13930;Aureille;1
13007;13390;Auriol;13
13008;13121;Aurons
13009;13330;La Barben
13010;13570;Barbentane;4
13011;13520;Les Baux-de-Provence
13012;13100;Beaurecueil
13013;13720;Belcodène;2
13014;13130;Berre-l’Étang;13
13015;13320;Bouc-Bel-Air;15
13016;13720;La Bouilladisse;6
13017;13150;Boulbon;1
13018;13440;Cabannes;4
13019;13480;Cabriès;10
13020;13950;Cadolive;2
13021;13620;Carry-le-Rouet;5
13022;13260;Cassis;6
13023;13600;Ceyreste;4
13024;13350;Charleval;2
13025;13790;Châteauneuf-le-Rouge;2
13026;13220;Châteauneuf-les-Martigues;18
13027;13160;Châteaurenard;16
13028;13600;La Ciotat;38
13029;13250;Cornillon-Confoux;1
13030;13780;Cuges-les-Pins;6
13031;13112;La Destrousse;4
13032;13510;Éguilles;8
13033;13820;Ensuès-la-Redonne;5
13034;13810;Eygalières;1
13035;13430;Eyguières;7
13036;13630;Eyragues;4
13037;13580;La Fare-les-Oliviers;9
13038;13990;Fontvieille;3
13039;13270;Fos-sur-Mer;15
13040;13710;Fuveau;10
13041;13120;Gardanne;21
13042;13420;Gémenos;6
13043;13180;Gignac-la-Nerthe;10
13044;13450;Grans;5
13045;13690;Graveson;4
13046;13850;Gréasque;4
13047;13118 13800;Istres;44
13048;13490;Jouques;4
13049;13113;Lamanon;2
13050;13410;Lambesc;10
13051;13680;Lançon-Provence;9
13052;13910;Maillane;2
13053;13370;Mallemort;6
13054;13700;Marignane;33
13055;13001 13002 13003 13004 13005 13006 13007 13008 13009 13010 13011 13012 13013 13014 13015 13016;Marseille;886
13056;13117 13500;Martigues;48
13057;13103;Mas-Blanc-des-Alpilles
13058;13520;Maussane-les-Alpilles;2
13059;13650;Meyrargues;3
13060;13590;Meyreuil;6
13061;13150;Saint-Pierre-de-Mézoargues
13062;13105;Mimet;4
13063;13140;Miramas;26
13064;13940;Mollégès;2
13065;13890;Mouriès;3
13066;13550;Noves;6
13067;13660;Orgon;2
13068;13520;Paradou;2
13069;13330;Pélissanne;11
13070;13821;La Penne-sur-Huveaune;6
13071;13170;Les Pennes-Mirabeau;22
13072;13790;Peynier;3
13073;13124;Peypin;5
13074;13860;Peyrolles-en-Provence;5
13075;13380;Plan-de-Cuques;11
13076;13750;Plan-d’Orgon;3
13077;13110;Port-de-Bouc;15
13078;13230;Port-Saint-Louis-du-Rhône;8
13079;13114;Puyloubier;1
13080;13610;Le Puy-Sainte-Réparade;5
13081;13340;Rognac;12
13082;13840;Rognes;4
13083;13870;Rognonas;4
13084;13640;La Roque-d’Anthéron;5
13085;13830;Roquefort-la-Bédoule;5
13086;13360;Roquevaire;8
13087;13790;Rousset;5
13088;13740;Le Rove;5
13089;13670;Saint-Andiol;3
13090;13100;Saint-Antonin-sur-Bayon
13091;13760;Saint-Cannat;6
13092;13250;Saint-Chamas;8
13093;13610;Saint-Estève-Janson
13094;13103;Saint-Étienne-du-Grès;2
13095;13100;Saint-Marc-Jaumegarde;1
13096;13460;Saintes-Maries-de-la-Mer;2
13097;13310;Saint-Martin-de-Crau;14
13098;13920;Saint-Mitre-les-Remparts;6
13099;13115;Saint-Paul-lès-Durance
13100;13210;Saint-Rémy-de-Provence;9
13101;13119;Saint-Savournin;3
13102;13730;Saint-Victoret;6
13103;13300;Salon-de-Provence;44
13104;13960;Sausset-les-Pins;7
13105;13560;Sénas;6
13106;13240;Septèmes-les-Vallons;11
13107;13109;Simiane-Collongue;5
13108;13150;Tarascon;15
13109;13100;Le Tholonet;2
13110;13530;Trets;10
13111;13126;Vauvenargues;1
13112;13880;Velaux;8
13113;13770;Venelles;8
13114;13122;Ventabren;5
13115;13116;Vernègues;2
13116;13670;Verquières
13117;13127;Vitrolles;36
13118;13111;Coudoux;3
13119;13470;Carnoux-en-Provence;6
13201;;Marseille 1er Arrondissement;m;13055
13202;;Marseille 2e Arrondissement;m;13055
13203;;Marseille 3e Arrondissement;m;13055
13204;;Marseille 4e Arrondissement;m;13055
13205;;Marseille 5e Arrondissement;m;13055
13206;;Marseille 6e Arrondissement;m;13055
13207;;Marseille 7e Arrondissement;m;13055
13208;;Marseille 8e Arrondissement;m;13055
13209;;Marseille 9e Arrondissement;m;13055
13210;;Marseille 10e Arrondissement;m;13055
13211;;Marseille 11e Arrondissement;m;13055
13212;;Marseille 12e Arrondissement;m;13055
13213;;Marseille 13e Arrondissement;m;13055
13214;;Marseille 14e Arrondissement;m;13055
13215;;Marseille 15e Arrondissement;m;13055
13216;;Marseille 16e Arrondissement;m;13055`)
