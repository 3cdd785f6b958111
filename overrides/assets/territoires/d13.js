boussoleTerritory("d13",`13001;13080 13090 13100 13290 13540;Aix-en-Provence
13002;13190;Allauch
13003;13980;Alleins
13004;13104 13123 13129 13200 13280;Arles
13005;13400;Aubagne
13006;13930;Aureille
13007;13390;Auriol
13008;13121;Aurons
13009;13330;La Barben
13010;13570;Barbentane
13011;13520;Les Baux-de-Provence
13012;13100;Beaurecueil
13013;13720;Belcodène
13014;13130;Berre-l’Étang
13015;13320;Bouc-Bel-Air
13016;13720;La Bouilladisse
13017;13150;Boulbon
13018;13440;Cabannes
13019;13480;Cabriès
13020;13950;Cadolive
13021;13620;Carry-le-Rouet
13022;13260;Cassis
13023;13600;Ceyreste
13024;13350;Charleval
13025;13790;Châteauneuf-le-Rouge
13026;13220;Châteauneuf-les-Martigues
13027;13160;Châteaurenard
13028;13600;La Ciotat
13029;13250;Cornillon-Confoux
13030;13780;Cuges-les-Pins
13031;13112;La Destrousse
13032;13510;Éguilles
13033;13820;Ensuès-la-Redonne
13034;13810;Eygalières
13035;13430;Eyguières
13036;13630;Eyragues
13037;13580;La Fare-les-Oliviers
13038;13990;Fontvieille
13039;13270;Fos-sur-Mer
13040;13710;Fuveau
13041;13120;Gardanne
13042;13420;Gémenos
13043;13180;Gignac-la-Nerthe
13044;13450;Grans
13045;13690;Graveson
13046;13850;Gréasque
13047;13118 13800;Istres
13048;13490;Jouques
13049;13113;Lamanon
13050;13410;Lambesc
13051;13680;Lançon-Provence
13052;13910;Maillane
13053;13370;Mallemort
13054;13700;Marignane
13055;13001 13002 13003 13004 13005 13006 13007 13008 13009 13010 13011 13012 13013 13014 13015 13016;Marseille
13056;13117 13500;Martigues
13057;13103;Mas-Blanc-des-Alpilles
13058;13520;Maussane-les-Alpilles
13059;13650;Meyrargues
13060;13590;Meyreuil
13061;13150;Saint-Pierre-de-Mézoargues
13062;13105;Mimet
13063;13140;Miramas
13064;13940;Mollégès
13065;13890;Mouriès
13066;13550;Noves
13067;13660;Orgon
13068;13520;Paradou
13069;13330;Pélissanne
13070;13821;La Penne-sur-Huveaune
13071;13170;Les Pennes-Mirabeau
13072;13790;Peynier
13073;13124;Peypin
13074;13860;Peyrolles-en-Provence
13075;13380;Plan-de-Cuques
13076;13750;Plan-d’Orgon
13077;13110;Port-de-Bouc
13078;13230;Port-Saint-Louis-du-Rhône
13079;13114;Puyloubier
13080;13610;Le Puy-Sainte-Réparade
13081;13340;Rognac
13082;13840;Rognes
13083;13870;Rognonas
13084;13640;La Roque-d’Anthéron
13085;13830;Roquefort-la-Bédoule
13086;13360;Roquevaire
13087;13790;Rousset
13088;13740;Le Rove
13089;13670;Saint-Andiol
13090;13100;Saint-Antonin-sur-Bayon
13091;13760;Saint-Cannat
13092;13250;Saint-Chamas
13093;13610;Saint-Estève-Janson
13094;13103;Saint-Étienne-du-Grès
13095;13100;Saint-Marc-Jaumegarde
13096;13460;Saintes-Maries-de-la-Mer
13097;13310;Saint-Martin-de-Crau
13098;13920;Saint-Mitre-les-Remparts
13099;13115;Saint-Paul-lès-Durance
13100;13210;Saint-Rémy-de-Provence
13101;13119;Saint-Savournin
13102;13730;Saint-Victoret
13103;13300;Salon-de-Provence
13104;13960;Sausset-les-Pins
13105;13560;Sénas
13106;13240;Septèmes-les-Vallons
13107;13109;Simiane-Collongue
13108;13150;Tarascon
13109;13100;Le Tholonet
13110;13530;Trets
13111;13126;Vauvenargues
13112;13880;Velaux
13113;13770;Venelles
13114;13122;Ventabren
13115;13116;Vernègues
13116;13670;Verquières
13117;13127;Vitrolles
13118;13111;Coudoux
13119;13470;Carnoux-en-Provence`)
