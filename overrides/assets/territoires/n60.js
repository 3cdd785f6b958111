boussoleTerritory("n60",`12190;12350;Prévinquières
57555;57590;Prévocourt
27478;27220;Prey
88359;88600;Prey
24339;24160;Preyssac-d’Excideuil
08344;08290;Prez
52407;52700;Prez-sous-Lafauche
52408;52170;Prez-sur-Marne;a;52265;Bayard-sur-Marne
79219;79210 79360;Priaires;d;79334;Val-du-Mignon
01314;01160;Priay;1
07288;07000;Saint-Priest;1
23234;23110;Saint-Priest
69290;69800;Saint-Priest;49
63387;63310;Saint-Priest-Bramefant
03255;03800;Saint-Priest-d’Andelot
19236;19800;Saint-Priest-de-Gimel
63388;63640;Saint-Priest-des-Champs
42275;42270;Saint-Priest-en-Jarez;6
03256;03390;Saint-Priest-en-Murat
23235;23300;Saint-Priest-la-Feuille
18232;18370;Saint-Priest-la-Marche
23236;23240;Saint-Priest-la-Plaine
42276;42830;Saint-Priest-la-Prugne
42277;42590;Saint-Priest-la-Roche
42278;42440;Saint-Priest-la-Vêtre
87175;87290;Saint-Priest-le-Betoux;a;87180;Saint-Sornin-Leulac
24489;24450;Saint-Priest-les-Fougères
87176;87800;Saint-Priest-Ligoure
23237;23400;Saint-Priest-Palus
87177;87700;Saint-Priest-sous-Aixe;1
87178;87480;Saint-Priest-Taurion;2
02622;02470;Priez
17290;17160;Prignac
33338;33340;Prignac-en-Médoc;f;33055;Blaignan-Prignac
33339;33710;Prignac-et-Marcamps;1
24340;24130;Prigonrieux;4
38448;38370;Saint-Prim;1
38324;38270;Primarette
08345;08250;Primat;a;08333;Olizy-Primat
29228;29770;Primelin
18188;18400;Primelles
86201;86420;Prinçay
35232;35210;Princé
79220;79210;Prin-Deyrançon
51446;51300;Pringy
77378;77310;Pringy;3
74217;74000 74370 74600 74940 74960;Pringy;d;74010;Annecy
44137;44260;Prinquiau;3
48120;48100 48270;Prinsuéjols;d;48087;Prinsuéjols-Malbouzon
48087;48100 48270;Prinsuéjols-Malbouzon
67380;67490;Printzheim
02623;02140;Prisces
59474;59550;Prisches;1
36168;36370;Prissac
71360;71960;Prissé;1
79221;79360;Prissé;f;79078;Plaine-d’Argenson
21509;21700;Prissey;f;21506;Premeaux-Prissey
07186;07000;Privas;8
07289;07200;Saint-Privat;1
19237;19220;Saint-Privat;1
34286;34700;Saint-Privat
43221;43580;Saint-Privat-d’Allier
30293;30430;Saint-Privat-de-Champclos
30294;30340;Saint-Privat-des-Vieux;5
48178;48240;Saint-Privat-de-Vallongue
43222;43380;Saint-Privat-du-Dragon
48179;48140;Saint-Privat-du-Fau
24490;24410;Saint Privat en Périgord;1
57622;57855;Saint-Privat-la-Montagne;1
71471;71390;Saint-Privé
89365;89220;Saint-Privé
12191;12350;Privezac
03257;03120;Saint-Prix
07290;07270;Saint-Prix
71472;71990;Saint-Prix
95574;95390;Saint-Prix;7
21567;21230;Saint-Prix-lès-Arnay
08346;08000;Prix-lès-Mézières;1
56182;56320;Priziac;1
71361;71800;Prizy
70425;70310;La Proiselière-et-Langle
24341;24200;Proissans;1
02624;02120;Proisy
02625;02120;Proix
32333;32400;Projan
46290;46300;Saint-Projet
82172;82160;Saint-Projet
15208;15140;Saint-Projet-de-Salers
16344;16110;Saint-Projet-Saint-Constant;d;16281;La Rochefoucauld-en-Angoumois
46227;46260;Promilhanes
63288;63200;Prompsat
63289;63470;Prondines
60515;60190;Pronleroy
62671;62860;Pronville-en-Artois
26256;26170;Propiac
69161;69790;Propières
2A249;20110;Propriano;3
51447;51400;Prosnes
28307;28410;Prouais;a;28056;Boutigny-Prouais
85266;85110;Saint-Prouant;1
51448;51140;Prouilly
01315;01150;Proulieu;f;01202;Lagnieu
31440;31360;Proupiary
14523;14110 14770;Proussy;d;14174;Condé-en-Normandie
02626;02190;Prouvais
80642;80370;Prouville
59475;59121;Prouvy;2
80643;80160;Prouzel
27479;27150;Provemont;a;27153;Chauvincourt-Provemont
25471;25380;Provenchère
70426;70170;Provenchère
88361;88490;Provenchères-et-Colroy;1
88360;88260;Provenchères-lès-Darney
88361;88490;Provenchères-sur-Fave;d;88361;Provenchères-et-Colroy
52409;52320;Provenchères-sur-Marne;a;52211;Froncles
52410;52140 52240;Provenchères-sur-Meuse;a;52332;Val-de-Meuse
89316;89200;Provency
10306;10200;Proverville
38325;38120;Proveysieux
59476;59267;Proville;3
59477;59185;Provin;4
77379;77160;Provins;11
02627;02190;Proviseux-et-Plesnoy
80644;80340;Proyart
28308;28270;Prudemanche
46228;46130;Prudhomat
66152;66220;Prugnanes
10307;10190;Prugny
49251;49220 49770;Pruillé;d;49200;Longuenée-en-Anjou
72247;72700;Pruillé-le-Chétif;1
72248;72150;Pruillé-l’Éguillé
12193;12320;Pruines
51449;51360;Prunay;1
10308;10350;Prunay-Belleville
41184;41310;Prunay-Cassereau
78506;78660;Prunay-en-Yvelines
28309;28360;Prunay-le-Gillon;1
78505;78910;Prunay-le-Temple
91507;91720;Prunay-sur-Essonne
2B250;20290;Prunelli-di-Casacconi
2B251;20243;Prunelli-di-Fiumorbo;3
07187;07110;Prunet
15156;15130;Prunet
31441;31460;Prunet
66153;66130;Prunet-et-Belpuig
05106;05230;Prunières
38326;38350;Prunières
48121;48200;Prunières
36169;36120;Pruniers
41185;41200;Pruniers-en-Sologne;2
2B252;20213;Pruno
89317;89120;Prunoy;d;89086;Charny Orée de Puisaye
21510;21400;Prusly-sur-Ource
10309;10210;Prusy
71362;71570;Pruzilly
45298;45750;Saint-Pryvé-Saint-Mesmin;6
67381;67290;Puberg
74218;74500;Publier;7
39445;39570;Publy
44138;44390;Puceul;1
09237;09460;Le Puch
33340;33540;Le Puch;f;33506;Sauveterre-de-Guyenne
27480;27150;Puchay
47214;47160;Puch-d’Agenais
80645;80560;Puchevillers
34220;34700;Le Puech
34221;34150;Puéchabon
81214;81470;Puéchoursi
30208;30610;Puechredon
52411;52220;Puellemontier;d;52411;Rives Dervoises
25472;25680;Puessans
84093;84360;Puget
06098;06260;Puget-Rostang
83099;83480;Puget-sur-Argens;8
06099;06260;Puget-Théniers;1
83100;83390;Puget-Ville;4
25473;25720;Pugey
01316;01300 01510;Pugieu;f;01098;Chazey-Bons
11300;11400;Puginier
33341;33710;Pugnac;2
79222;79240 79320 79380;Pugny;d;79179;Moncoutant-sur-Sèvre
73208;73100;Pugny-Chatenod;1
11301;11700;Puichéric;1
88362;88210;Le Puid
79223;79160;Puihardy
34222;34230;Puilacher
11302;11140;Puilaurens
17291;17138;Puilboreau;6
08347;08370;Puilly-et-Charbeaux
04156;04700;Puimichel
34223;34480;Puimisson;1
04157;04410;Puimoisson
28310;28250;La Puisaye
45258;45390;Puiseaux;3
91508;91150;Puiselet-le-Marais
76512;76660;Puisenval
28311;28310;Le Puiset;d;28199;Janville-en-Beauce
49252;49110 49270 49600;Le Puiset-Doré;d;49218;Montrevault-sur-Èvre
08348;08270;Puiseux
28312;28170;Puiseux
60516;60850;Puiseux-en-Bray
95509;95380;Puiseux-en-France;3
02628;02600;Puiseux-en-Retz
60517;60540;Puiseux-le-Hauberger
95510;95650;Puiseux-Pontoise
51450;51500;Puisieulx
62672;62116;Puisieux
77380;77139;Puisieux
02629;02120;Puisieux-et-Clanlieu
34224;34480;Puissalicon;1
33342;33570;Puisseguin
34225;34620;Puisserguier;3
21511;21400;Puits
52412;52340;Le Puits-des-Mèzes;a;52050;Biesles
10310;10140;Puits-et-Nuisement
60518;60480;Puits-la-Vallée
11303;11230;Puivert
32334;32600;Pujaudran;1
30209;30131;Pujaut;3
65372;65500;Pujo
40238;40190;Pujo-le-Plan
09238;09100;Les Pujols
33344;33350;Pujols
47215;47300;Pujols;3
33343;33210;Pujols-sur-Ciron
98737;98774;Pukapuka
71363;71460;Le Puley
21512;21190;Puligny-Montrachet
27481;27130;Pullay
54437;54160;Pulligny;1
54438;54115;Pulney
54439;54425;Pulnoy;5
63290;63230;Pulvérières
68258;68840;Pulversheim;3
98738;98703 98718;Punaauia;28
80646;80320;Punchy
88363;88630;Punerot
65373;65230;Puntous
39446;39600;Pupillin
08349;08110;Pure
70427;70160;Purgerot
70428;70000;Pusey;1
69285;69330;Pusignan;4
91511;91740;Pussay;2
37190;37800;Pussigny
73209;73260;Pussy;d;73187;La Léchère
70429;70000;Pusy-et-Épenoux
61339;61210;Putanges-le-Lac;2
61339;61210;Putanges-Pont-Écrepin;d;61339;Putanges-le-Lac
92062;92800;Puteaux;44
14524;14430;Putot-en-Auge
14525;14210 14250 14740;Putot-en-Bessin;d;14098;Thue et Mue
57556;57510;Puttelange-aux-Lacs;3
57557;57570;Puttelange-lès-Thionville;1
57558;57170;Puttigny
54440;54800;Puxe
54441;54800;Puxieux
25474;25640;Le Puy
33345;33580;Le Puy
32404;32310;Saint-Puy
33346;33190;Puybarban
81215;81390;Puybegon
85183;85110;Puybelliard;f;85051;Chantonnay
46229;46130;Puybrun
81216;81440;Puycalvel
15027;15340;Puycapel
32335;32120;Puycasquier
81217;81140;Puycelsi
82144;82220;Puycornet
31442;31190;Puydaniel
19169;19120;Puy-d’Arnac
65374;65220;Puydarrieux
85184;85240;Puy-de-Serre
17292;17380;Puy-du-Lac
86202;86260;La Puye
43157;43000;Le Puy-en-Velay;18
82146;82120;Puygaillard-de-Lomagne
82145;82800;Puygaillard-de-Quercy
26257;26160;Puygiron
81218;81120 81990;Puygouzon;3
73210;73190;Puygros
24342;24240;Puyguilhem;f;24549;Thénac
63291;63290;Puy-Guillaume;2
46230;46260;Puyjourdes
82147;82160;Puylagarde
82148;82240;Puylaroque
81219;81700;Puylaurens;3
32336;32220;Puylausic
46231;46700;Puy-l’Évêque;1
13079;13114;Puyloubier;1
23159;23130;Puy-Malsignat
24343;24410;Puymangou;d;24376;Saint Aulaye-Puymangou
31443;31230;Puymaurin
84094;84110;Puyméras
47216;47350;Puymiclan
47217;47270;Puymirol
16271;16400;Puymoyen;2
33347;33660;Puynormand
49253;49260;Le Puy-Notre-Dame;1
40239;40320;Puyol-Cazalet
64461;64270;Puyoô;1
17293;17700;Puyravault
85185;85450;Puyravault
16272;16230;Puyréaux
24344;24340;Puyrenier;d;24253;Mareuil en Périgord
17294;17380;Puyrolland
05111;05200;Puy-Sanières
32337;32390;Puységur
31444;31480;Puysségur
47218;47800;Puysserampion
05107;05100;Puy-Saint-André
79224;49300;Le Puy-Saint-Bonnet;a;49099;Cholet
05108;05200;Puy-Saint-Eusèbe
63292;63470;Puy-Saint-Gulmier
26258;26450;Puy-Saint-Martin
05109;05100;Puy-Saint-Pierre
13080;13610;Le Puy-Sainte-Réparade;5
05110;05290;Puy-Saint-Vincent
66154;66210;Puyvalador
84095;84160;Puyvert
80647;80320;Puzeaux
57559;57590;Puzieux
88364;88500;Puzieux
66155;66360;Py
27482;27370;La Pyle
80648;80300;Pys
59541;59730;Saint-Python
59478;59380;Quaëdypre;1
38328;38950;Quaix-en-Chartreuse
18189;18110;Quantilly
17388;17800;Saint-Quantin-de-Rançanne
34226;34310;Quarante;1
59479;59243;Quarouble;3
89318;89630;Quarré-les-Tombes
70430;70120;La Quarte
63293;63330;Le Quartier
2A253;20142;Quasquara
08350;08400;Quatre-Champs
27483;27400;Quatremare
46232;46110 46600;Les Quatre-Routes-du-Lot;d;46232;Le Vignon-en-Quercy
67382;67117;Quatzenheim
22324;22700;Saint-Quay-Perros;1
22325;22410;Saint-Quay-Portrieux;3
62673;62860;Quéant
86203;86150;Queaux
35233;35190;Québriac;1
35234;35290;Quédillac;1
73211;73720;Queige
53186;53360;Quelaines-Saint-Gault;2
62674;62500;Quelmes
56183;56910;Quelneuc;d;56033;Carentoir
29229;29180;Quéménéven;1
21513;21220;Quemigny-Poisot;f;21178;Valforêt
21514;21510;Quemigny-sur-Seine
22256;22260;Quemper-Guézennec;1
22257;22450;Quemperven
80649;80120;Quend;1
89319;89290;Quenne
70431;70190;Quenoche
02691;02100;Saint-Quentin;52
76643;76370 76630 76910;Saint-Quentin-au-Bosc;d;76618;Petit-Caux
33466;33750;Saint-Quentin-de-Baron;2
61450;61360;Saint-Quentin-de-Blavou
33467;33220;Saint-Quentin-de-Caplong
16346;16210;Saint-Quentin-de-Chalais
27600;27270 27300;Saint-Quentin-des-Isles;d;27516;Treis-Sants-en-Ouche
60594;60380;Saint-Quentin-des-Prés
47272;47330;Saint-Quentin-du-Dropt
49314;49110 49270 49600;Saint-Quentin-en-Mauges;d;49218;Montrevault-sur-Èvre
80713;80120;Saint-Quentin-en-Tourmont
38449;38070;Saint-Quentin-Fallavier;6
23238;23500;Saint-Quentin-la-Chabanne
80714;80880;Saint-Quentin-la-Motte-Croix-au-Bailly;1
30295;30700;Saint-Quentin-la-Poterie;3
09274;09500;Saint-Quentin-la-Tour
08396;08220;Saint-Quentin-le-Petit
53251;53400;Saint-Quentin-les-Anges
49315;49150;Saint-Quentin-lès-Beaurepaire;d;49018;Baugé-en-Anjou
61451;61800;Saint-Quentin-les-Chardonnets
51510;51300;Saint-Quentin-les-Marais
41227;41800;Saint-Quentin-lès-Troo;a;41149;Montoire-sur-le-Loir
51511;51120;Saint-Quentin-le-Verger
02692;02460;Saint-Quentin-sur-Allan;f;02307;La Ferté-Milon
16345;16150;Saint-Quentin-sur-Charente
51512;51240;Saint-Quentin-sur-Coole
37234;37310;Saint-Quentin-sur-Indrois
38450;38210;Saint-Quentin-sur-Isère;1
50543;50220;Saint-Quentin-sur-le-Homme;1
58265;58150;Saint-Quentin-sur-Nohain
63389;63490;Saint-Quentin-sur-Sauxillanges
2A254;20122;Quenza
62675;62380;Quercamps
2B255;20237;Quercitello
59480;59269;Quérénaing
09239;09460;Quérigut
62676;62120;Quernes
50416;50100 50110 50120 50130 50460 50470;Querqueville;d;50129;Cherbourg-en-Cotentin
49254;49330;Querré;d;49080;Les Hauts-d’Anjou
29230;29310;Querrien;1
80650;80115;Querrieu
70432;70200;Quers
60519;60640;Quesmy
14526;14240 14250;Quesnay-Guesnon;f;14581;Aurseulles
80651;80430;Le Quesne
80652;80118;Le Quesnel
60520;60480;Le Quesnel-Aubry
59481;59530;Le Quesnoy;4
80653;80700;Le Quesnoy;f;80617;Parvillers-le-Quesnoy
62677;62140;Le Quesnoy-en-Artois
80654;80132;Quesnoy-le-Montant
80655;80270;Quesnoy-sur-Airaines
59482;59890;Quesnoy-sur-Deûle;6
62678;62240;Quesques
27484;27220;Quessigny;d;27277;La Baronnie
22258;22120;Quessoy;3
02630;02700;Quessy;a;02738;Tergnier
56184;56230;Questembert;8
62679;62830;Questrecques
38329;38970;Quet-en-Beaumont
21515;21800;Quetigny;8
50417;50630;Quettehou;1
50418;50260;Quettetot;d;50082;Bricquebec-en-Cotentin
14528;14130;Quetteville
50419;50210 50660;Quettreville-sur-Sienne;3
51451;51120;Queudes
94060;94510;La Queue-en-Brie;12
78513;78940;La Queue-les-Yvelines;2
63294;63780;Queuille
80656;80710;Quevauvillers;1
56185;56530;Quéven;8
22259;22100;Quévert;3
76513;76840;Quevillon
54442;54330;Quevilloncourt
76514;76520;Quévreville-la-Poterie;1
33348;33340;Queyrac;1
43158;43260;Queyrières
24345;24140;Queyssac
19170;19120;Queyssac-les-Vignes
15157;15600;Quézac
48122;48210 48320;Quézac;d;48146;Gorges du Tarn Causses
56186;56170;Quiberon;4
76515;76860;Quiberville;f;76515;Quiberville-sur-Mer
76515;76860;Quiberville-sur-Mer
50420;50750;Quibou
09240;09400;Quié
77381;77720;Quiers
45259;45270;Quiers-sur-Bezonde;1
62680;62490;Quiéry-la-Motte
02631;02300;Quierzy
62681;62120;Quiestède
59483;59680;Quiévelon
59484;59920;Quiévrechain;5
76516;76270;Quièvrecourt
59485;59214;Quiévy;1
62682;62650;Quilen
11304;11500;Quillan;2
27485;27680;Quillebeuf-sur-Seine
22260;22460;Le Quillio
08351;08400;Quilly
44139;44750;Quilly;1
56187;56460 56800;Quily;d;56197;Val d’Oust
29231;29590;Quimerch;f;29302;Pont-de-Buis-lès-Quimerch
29232;29000;Quimper;64
29233;29300;Quimperlé;12
76517;76230;Quincampoix;3
60521;60220;Quincampoix-Fleuzy
86204;86190;Quinçay;2
49255;49250 49320;Quincé;f;49050;Brissac Loire Aubance
21516;21500;Quincerot
89320;89740;Quincerot
21517;21700;Quincey
70433;70000;Quincey;1
10311;10400;Quincey;a;10148;Ferreux-Quincey
69162;69430;Quincié-en-Beaujolais;1
38330;38470;Quincieu
69163;69650;Quincieux;3
18190;18120;Quincy
02632;02380;Quincy-Basse
55410;55600;Quincy-Landzécourt
21518;21500;Quincy-le-Vicomte
02633;02220;Quincy-sous-le-Mont
91514;91480;Quincy-sous-Sénart;9
77382;77860;Quincy-Voisins;5
50421;50310;Quinéville
25475;25440;Quingey;1
60522;60130;Quinquempoix
12194;12800;Quins
24346;24530;Quinsac
33349;33360;Quinsac;2
04158;04500;Quinson
03212;03380;Quinssaines;1
74219;74600;Quintal;1
72249;72550;La Quinte
07188;07290;Quintenas;1
22261;22400;Quintenic
31445;31130;Quint-Fonsegrives;6
39447;39570;Quintigny
11305;11360;Quintillan
22262;22800;Quintin;2
63390;63440;Saint-Quintin-sur-Sioule`)
