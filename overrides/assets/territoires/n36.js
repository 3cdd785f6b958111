boussoleTerritory("n36",`32330;32160;Préchac-sur-Adour
64458;64190;Préchacq-Josbaig
40237;40465;Préchacq-les-Bains
64459;64190;Préchacq-Navarrenx
97219;97250;Le Prêcheur
42180;42600;Précieux
72244;72300;Précigné
64460;64400;Précilhon
50414;50810;Précorbin;d;50492;Saint-Jean-d’Elle
18184;18140;Précy
89312;89440;Précy-le-Sec
10303;10500;Précy-Notre-Dame
21505;21390;Précy-sous-Thil
10304;10500;Précy-Saint-Martin
77376;77410;Précy-sur-Marne
60513;60460;Précy-sur-Oise
89313;89116;Précy-sur-Vrin
62668;62134;Prédefin
53124;53200;Prée-d’Anjou
44136;44770;Préfailles
45255;45490;Préfontaines
89314;89460;Prégilbert
17289;17460;Préguillac
89315;89800;Préhy
33337;33210;Preignac
32331;32810;Preignan
70423;70120;Preigney
11299;11250;Preixan
43219;43230;Saint-Préjet-Armandon
43220;43580;Saint-Préjet-d’Allier
39441;39220 39400;Prémanon
21506;21700;Premeaux-Prissey
58218;58700;Prémery
59470;59840;Prémesques
01310;01300;Prémeyzel
34219;34390;Prémian
21507;21110;Premières;d;21183;Collonges-et-Premières
10305;10170;Prémierfait
25424;25580;Les Premiers Sapins
03211;03410;Prémilhat
01311;01110;Prémillieu
02618;02110;Prémont
02619;02320;Prémontré
46226;46270;Prendeignes
32332;32190;Préneron
22255;22210;La Prénessaye
21508;21370;Prenois
41183;41160 41240;Prénouvellon;d;41173;Beauce la Romaine
39442;39150 39200;Prénovel;d;39130;Nanchez
54435;54530;Prény
58219;58360;Préporché
61338;61190;Prépotin;d;61491;Tourouvre au Perche
26255;26310;Les Prés
43156;43150;Présailles
59471;59990;Préseau
25469;25550;Présentevillers
31439;31570;Préserville
39443;39270;Présilly
74216;74160;Présilly
73207;73110;Presle
38322;38680;Presles
95504;95590;Presles
14521;14350 14410;Presles;d;14726;Valdallière
77377;77220;Presles-en-Brie
02620;02370;Presles-et-Boves
02621;02860;Presles-et-Thierny
18185;18380;Presly
45256;45260;Presnoy
86200;86460;Pressac
27477;27510;Pressagny-l’Orgueilleux
01312;01370;Pressiat;d;01426;Val-Revermont
16270;16150;Pressignac
24338;24150;Pressignac-Vicq
52406;52500;Pressigny
79218;79390;Pressigny
45257;45290;Pressigny-les-Pins
38323;38480;Pressins
62669;62550;Pressy
71358;71220;Pressy-sous-Dondin
28358;28300;Saint-Prest
25470;25250;La Prétière
39444;39110;Pretin
50415;50250;Prétot-Sainte-Suzanne;d;50273;Montsenelle
76510;76560;Prétot-Vicquemare
14522;14140;Prêtreville
71359;71290;Préty
55409;55250;Pretz-en-Argonne
16343;16130;Saint-Preuil
18186;18120;Preuilly
36167;36220;Preuilly-la-Ville
37189;37290;Preuilly-sur-Claise
62670;62650;Preures
67379;67250;Preuschdorf
76511;76660;Preuseville
54436;54490;Preutin-Higny
02690;02350;Sainte-Preuve
59472;59288;Preux-au-Bois
59473;59144;Preux-au-Sart
72245;72400;Préval
72246;72110;Prévelles
48119;48800;Prévenchères
18187;18370;Préveranges
01313;01280;Prévessin-Moëns
49250;49420 49520;La Prévière;d;49248;Ombrée d’Anjou
60514;60360;Prévillers
12190;12350;Prévinquières
57555;57590;Prévocourt
27478;27220;Prey
88359;88600;Prey
24339;24160;Preyssac-d’Excideuil
08344;08290;Prez
52407;52700;Prez-sous-Lafauche
52408;52170;Prez-sur-Marne;a;52265;Bayard-sur-Marne
79219;79210 79360;Priaires;d;79334;Val-du-Mignon
01314;01160;Priay
07288;07000;Saint-Priest
23234;23110;Saint-Priest
69290;69800;Saint-Priest
63387;63310;Saint-Priest-Bramefant
03255;03800;Saint-Priest-d’Andelot
19236;19800;Saint-Priest-de-Gimel
63388;63640;Saint-Priest-des-Champs
42275;42270;Saint-Priest-en-Jarez
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
87177;87700;Saint-Priest-sous-Aixe
87178;87480;Saint-Priest-Taurion
02622;02470;Priez
17290;17160;Prignac
33339;33710;Prignac-et-Marcamps
24340;24130;Prigonrieux
38448;38370;Saint-Prim
38324;38270;Primarette
08345;08250;Primat;a;08333;Olizy-Primat
29228;29770;Primelin
18188;18400;Primelles
79220;79210;Prin-Deyrançon
86201;86420;Prinçay
35232;35210;Princé
51446;51300;Pringy
77378;77310;Pringy
74217;74000 74370 74600 74940 74960;Pringy;d;74010;Annecy
44137;44260;Prinquiau
48120;48100 48270;Prinsuéjols;d;48087;Prinsuéjols-Malbouzon
48087;48100 48270;Prinsuéjols-Malbouzon
67380;67490;Printzheim
02623;02140;Prisces
59474;59550;Prisches
36168;36370;Prissac
71360;71960;Prissé
07186;07000;Privas
07289;07200;Saint-Privat
19237;19220;Saint-Privat
34286;34700;Saint-Privat
43221;43580;Saint-Privat-d’Allier
30293;30430;Saint-Privat-de-Champclos
48178;48240;Saint-Privat-de-Vallongue
30294;30340;Saint-Privat-des-Vieux
43222;43380;Saint-Privat-du-Dragon
48179;48140;Saint-Privat-du-Fau
24490;24410;Saint Privat en Périgord
57622;57855;Saint-Privat-la-Montagne
71471;71390;Saint-Privé
89365;89220;Saint-Privé
12191;12350;Privezac
03257;03120;Saint-Prix
07290;07270;Saint-Prix
71472;71990;Saint-Prix
95574;95390;Saint-Prix
21567;21230;Saint-Prix-lès-Arnay
08346;08000;Prix-lès-Mézières
56182;56320;Priziac
71361;71800;Prizy
70425;70310;La Proiselière-et-Langle
24341;24200;Proissans
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
2A249;20110;Propriano
51447;51400;Prosnes
28307;28410;Prouais;a;28056;Boutigny-Prouais
85266;85110;Saint-Prouant
51448;51140;Prouilly
31440;31360;Proupiary
14523;14110 14770;Proussy;d;14174;Condé-en-Normandie
02626;02190;Prouvais
80642;80370;Prouville
59475;59121;Prouvy
80643;80160;Prouzel
27479;27150;Provemont;a;27153;Chauvincourt-Provemont
25471;25380;Provenchère
70426;70170;Provenchère
88361;88490;Provenchères-et-Colroy
88360;88260;Provenchères-lès-Darney
88361;88490;Provenchères-sur-Fave;d;88361;Provenchères-et-Colroy
52409;52320;Provenchères-sur-Marne;a;52211;Froncles
52410;52140 52240;Provenchères-sur-Meuse;a;52332;Val-de-Meuse
89316;89200;Provency
10306;10200;Proverville
38325;38120;Proveysieux
59476;59267;Proville
59477;59185;Provin
77379;77160;Provins
02627;02190;Proviseux-et-Plesnoy
80644;80340;Proyart
28308;28270;Prudemanche
46228;46130;Prudhomat
66152;66220;Prugnanes
10307;10190;Prugny
49251;49220 49770;Pruillé;d;49200;Longuenée-en-Anjou
72248;72150;Pruillé-l’Éguillé
72247;72700;Pruillé-le-Chétif
12193;12320;Pruines
51449;51360;Prunay
10308;10350;Prunay-Belleville
41184;41310;Prunay-Cassereau
78506;78660;Prunay-en-Yvelines
28309;28360;Prunay-le-Gillon
78505;78910;Prunay-le-Temple
91507;91720;Prunay-sur-Essonne
2B250;20290;Prunelli-di-Casacconi
2B251;20243;Prunelli-di-Fiumorbo
07187;07110;Prunet
15156;15130;Prunet
31441;31460;Prunet
66153;66130;Prunet-et-Belpuig
05106;05230;Prunières
38326;38350;Prunières
48121;48200;Prunières
36169;36120;Pruniers
41185;41200;Pruniers-en-Sologne
2B252;20213;Pruno
89317;89120;Prunoy;d;89086;Charny Orée de Puisaye
21510;21400;Prusly-sur-Ource
10309;10210;Prusy
71362;71570;Pruzilly
45298;45750;Saint-Pryvé-Saint-Mesmin
67381;67290;Puberg
74218;74500;Publier
39445;39570;Publy
44138;44390;Puceul
09237;09460;Le Puch
47214;47160;Puch-d’Agenais
27480;27150;Puchay
80645;80560;Puchevillers
34220;34700;Le Puech
34221;34150;Puéchabon
81214;81470;Puéchoursi
30208;30610;Puechredon
52411;52220;Puellemontier;d;52411;Rives Dervoises
25472;25680;Puessans
84093;84360;Puget
06098;06260;Puget-Rostang
83099;83480;Puget-sur-Argens
06099;06260;Puget-Théniers
83100;83390;Puget-Ville
25473;25720;Pugey
11300;11400;Puginier
33341;33710;Pugnac
79222;79240 79320 79380;Pugny;d;79179;Moncoutant-sur-Sèvre
73208;73100;Pugny-Chatenod
11301;11700;Puichéric
88362;88210;Le Puid
79223;79160;Puihardy
34222;34230;Puilacher
11302;11140;Puilaurens
17291;17138;Puilboreau
08347;08370;Puilly-et-Charbeaux
04156;04700;Puimichel
34223;34480;Puimisson
04157;04410;Puimoisson
28310;28250;La Puisaye
45258;45390;Puiseaux
91508;91150;Puiselet-le-Marais
76512;76660;Puisenval
28311;28310;Le Puiset;d;28199;Janville-en-Beauce
49252;49110 49270 49600;Le Puiset-Doré;d;49218;Montrevault-sur-Èvre
08348;08270;Puiseux
28312;28170;Puiseux
60516;60850;Puiseux-en-Bray
95509;95380;Puiseux-en-France
02628;02600;Puiseux-en-Retz
60517;60540;Puiseux-le-Hauberger
95510;95650;Puiseux-Pontoise
51450;51500;Puisieulx
62672;62116;Puisieux
77380;77139;Puisieux
02629;02120;Puisieux-et-Clanlieu
34224;34480;Puissalicon
33342;33570;Puisseguin
34225;34620;Puisserguier
21511;21400;Puits
52412;52340;Le Puits-des-Mèzes;a;52050;Biesles
10310;10140;Puits-et-Nuisement
60518;60480;Puits-la-Vallée
11303;11230;Puivert
32334;32600;Pujaudran
30209;30131;Pujaut
65372;65500;Pujo
40238;40190;Pujo-le-Plan
09238;09100;Les Pujols
33344;33350;Pujols
47215;47300;Pujols
33343;33210;Pujols-sur-Ciron
98737;98774;Pukapuka
71363;71460;Le Puley
21512;21190;Puligny-Montrachet
27481;27130;Pullay
54437;54160;Pulligny
54438;54115;Pulney
54439;54425;Pulnoy
63290;63230;Pulvérières
68258;68840;Pulversheim
98738;98703 98718;Punaauia
80646;80320;Punchy
88363;88630;Punerot
65373;65230;Puntous
39446;39600;Pupillin
08349;08110;Pure
70427;70160;Purgerot
70428;70000;Pusey
69285;69330;Pusignan
91511;91740;Pussay
37190;37800;Pussigny
73209;73260;Pussy;d;73187;La Léchère
70429;70000;Pusy-et-Épenoux
61339;61210;Putanges-le-Lac
61339;61210;Putanges-Pont-Écrepin;d;61339;Putanges-le-Lac
92062;92800;Puteaux
14524;14430;Putot-en-Auge
14525;14210 14250 14740;Putot-en-Bessin;d;14098;Thue et Mue
57556;57510;Puttelange-aux-Lacs
57557;57570;Puttelange-lès-Thionville
57558;57170;Puttigny
54440;54800;Puxe
54441;54800;Puxieux
25474;25640;Le Puy
33345;33580;Le Puy
32404;32310;Saint-Puy
19169;19120;Puy-d’Arnac
85184;85240;Puy-de-Serre
17292;17380;Puy-du-Lac
43157;43000;Le Puy-en-Velay
63291;63290;Puy-Guillaume
46231;46700;Puy-l’Évêque
23159;23130;Puy-Malsignat
49253;49260;Le Puy-Notre-Dame
05111;05200;Puy-Sanières
05107;05100;Puy-Saint-André
79224;49300;Le Puy-Saint-Bonnet;a;49099;Cholet
05108;05200;Puy-Saint-Eusèbe
63292;63470;Puy-Saint-Gulmier
26258;26450;Puy-Saint-Martin
05109;05100;Puy-Saint-Pierre
13080;13610;Le Puy-Sainte-Réparade
05110;05290;Puy-Saint-Vincent
33346;33190;Puybarban
81215;81390;Puybegon
46229;46130;Puybrun
81216;81440;Puycalvel
15027;15340;Puycapel
32335;32120;Puycasquier
81217;81140;Puycelsi
82144;82220;Puycornet
31442;31190;Puydaniel
65374;65220;Puydarrieux
86202;86260;La Puye
82146;82120;Puygaillard-de-Lomagne
82145;82800;Puygaillard-de-Quercy
26257;26160;Puygiron
81218;81120 81990;Puygouzon
73210;73190;Puygros
46230;46260;Puyjourdes
82147;82160;Puylagarde
82148;82240;Puylaroque
81219;81700;Puylaurens
32336;32220;Puylausic
13079;13114;Puyloubier
24343;24410;Puymangou;d;24376;Saint Aulaye-Puymangou
31443;31230;Puymaurin
84094;84110;Puyméras
47216;47350;Puymiclan
47217;47270;Puymirol
16271;16400;Puymoyen
33347;33660;Puynormand
40239;40320;Puyol-Cazalet
64461;64270;Puyoô
17293;17700;Puyravault
85185;85450;Puyravault
16272;16230;Puyréaux
24344;24340;Puyrenier;d;24253;Mareuil en Périgord
17294;17380;Puyrolland
32337;32390;Puységur
31444;31480;Puysségur
47218;47800;Puysserampion
66154;66210;Puyvalador
84095;84160;Puyvert
80647;80320;Puzeaux
57559;57590;Puzieux
88364;88500;Puzieux
66155;66360;Py
27482;27370;La Pyle
80648;80300;Pys
59541;59730;Saint-Python
59478;59380;Quaëdypre
38328;38950;Quaix-en-Chartreuse
18189;18110;Quantilly
17388;17800;Saint-Quantin-de-Rançanne
34226;34310;Quarante
59479;59243;Quarouble
89318;89630;Quarré-les-Tombes
70430;70120;La Quarte
63293;63330;Le Quartier
2A253;20142;Quasquara
08350;08400;Quatre-Champs
46232;46110 46600;Les Quatre-Routes-du-Lot;d;46232;Le Vignon-en-Quercy
27483;27400;Quatremare
67382;67117;Quatzenheim
22324;22700;Saint-Quay-Perros
22325;22410;Saint-Quay-Portrieux
62673;62860;Quéant
86203;86150;Queaux
35233;35190;Québriac
35234;35290;Quédillac
73211;73720;Queige
53186;53360;Quelaines-Saint-Gault
62674;62500;Quelmes
56183;56910;Quelneuc;d;56033;Carentoir
29229;29180;Quéménéven
21514;21510;Quemigny-sur-Seine
22256;22260;Quemper-Guézennec
22257;22450;Quemperven
80649;80120;Quend
89319;89290;Quenne
70431;70190;Quenoche
02691;02100;Saint-Quentin
76643;76370 76630 76910;Saint-Quentin-au-Bosc;d;76618;Petit-Caux
33466;33750;Saint-Quentin-de-Baron
61450;61360;Saint-Quentin-de-Blavou
33467;33220;Saint-Quentin-de-Caplong
16346;16210;Saint-Quentin-de-Chalais
27600;27270 27300;Saint-Quentin-des-Isles;d;27516;Treis-Sants-en-Ouche
60594;60380;Saint-Quentin-des-Prés
47272;47330;Saint-Quentin-du-Dropt
49314;49110 49270 49600;Saint-Quentin-en-Mauges;d;49218;Montrevault-sur-Èvre
80713;80120;Saint-Quentin-en-Tourmont
38449;38070;Saint-Quentin-Fallavier
23238;23500;Saint-Quentin-la-Chabanne
80714;80880;Saint-Quentin-la-Motte-Croix-au-Bailly
30295;30700;Saint-Quentin-la-Poterie
09274;09500;Saint-Quentin-la-Tour
08396;08220;Saint-Quentin-le-Petit
51511;51120;Saint-Quentin-le-Verger
53251;53400;Saint-Quentin-les-Anges
49315;49150;Saint-Quentin-lès-Beaurepaire;d;49018;Baugé-en-Anjou
61451;61800;Saint-Quentin-les-Chardonnets
51510;51300;Saint-Quentin-les-Marais
41227;41800;Saint-Quentin-lès-Troo;a;41149;Montoire-sur-le-Loir
16345;16150;Saint-Quentin-sur-Charente
51512;51240;Saint-Quentin-sur-Coole
37234;37310;Saint-Quentin-sur-Indrois
38450;38210;Saint-Quentin-sur-Isère
50543;50220;Saint-Quentin-sur-le-Homme
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
29230;29310;Querrien
80650;80115;Querrieu
70432;70200;Quers
60519;60640;Quesmy
80651;80430;Le Quesne
80652;80118;Le Quesnel
60520;60480;Le Quesnel-Aubry
59481;59530;Le Quesnoy
62677;62140;Le Quesnoy-en-Artois
80654;80132;Quesnoy-le-Montant
80655;80270;Quesnoy-sur-Airaines
59482;59890;Quesnoy-sur-Deûle
62678;62240;Quesques
27484;27220;Quessigny;d;27277;La Baronnie
22258;22120;Quessoy
02630;02700;Quessy;a;02738;Tergnier
56184;56230;Questembert
62679;62830;Questrecques
38329;38970;Quet-en-Beaumont
21515;21800;Quetigny
50417;50630;Quettehou
50418;50260;Quettetot;d;50082;Bricquebec-en-Cotentin
14528;14130;Quetteville
50419;50210 50660;Quettreville-sur-Sienne
51451;51120;Queudes
94060;94510;La Queue-en-Brie
78513;78940;La Queue-les-Yvelines
63294;63780;Queuille
80656;80710;Quevauvillers
56185;56530;Quéven
22259;22100;Quévert
76513;76840;Quevillon
54442;54330;Quevilloncourt
76514;76520;Quévreville-la-Poterie
33348;33340;Queyrac
43158;43260;Queyrières
24345;24140;Queyssac
19170;19120;Queyssac-les-Vignes
15157;15600;Quézac
48122;48210 48320;Quézac;d;48146;Gorges du Tarn Causses
56186;56170;Quiberon
76515;76860;Quiberville-sur-Mer
50420;50750;Quibou
09240;09400;Quié
77381;77720;Quiers
45259;45270;Quiers-sur-Bezonde
62680;62490;Quiéry-la-Motte
02631;02300;Quierzy
62681;62120;Quiestède
59483;59680;Quiévelon
59484;59920;Quiévrechain
76516;76270;Quièvrecourt
59485;59214;Quiévy
62682;62650;Quilen
11304;11500;Quillan
27485;27680;Quillebeuf-sur-Seine
22260;22460;Le Quillio
08351;08400;Quilly
44139;44750;Quilly
56187;56460 56800;Quily;d;56197;Val d’Oust
29232;29000;Quimper
29233;29300;Quimperlé
76517;76230;Quincampoix
60521;60220;Quincampoix-Fleuzy
86204;86190;Quinçay
21516;21500;Quincerot
89320;89740;Quincerot
21517;21700;Quincey
70433;70000;Quincey
10311;10400;Quincey;a;10148;Ferreux-Quincey
69162;69430;Quincié-en-Beaujolais
38330;38470;Quincieu
69163;69650;Quincieux
18190;18120;Quincy
02632;02380;Quincy-Basse
55410;55600;Quincy-Landzécourt
21518;21500;Quincy-le-Vicomte
02633;02220;Quincy-sous-le-Mont
91514;91480;Quincy-sous-Sénart
77382;77860;Quincy-Voisins
50421;50310;Quinéville
25475;25440;Quingey
60522;60130;Quinquempoix
12194;12800;Quins
24346;24530;Quinsac
33349;33360;Quinsac
04158;04500;Quinson
03212;03380;Quinssaines
31445;31130;Quint-Fonsegrives
74219;74600;Quintal
72249;72550;La Quinte
07188;07290;Quintenas
22261;22400;Quintenic
39447;39570;Quintigny
11305;11360;Quintillan
22262;22800;Quintin
63390;63440;Saint-Quintin-sur-Sioule
22263;22630;Le Quiou
11306;11500;Quirbajou
09275;09700;Saint-Quirc
57623;57560;Saint-Quirin
80657;80250;Quiry-le-Sec
30210;30260;Quissac
46233;46320;Quissac-en-Quercy
56188;56310;Quistinic
27486;27110;Quittebeuf
70434;70100;Quitteur;a;70058;Beaujeu-Saint-Vallier-Pierrejux-et-Quitteur
80658;80400;Quivières
62683;62390;Quœux-Haut-Maînil
81220;81800;Rabastens
65375;65140;Rabastens-de-Bigorre
09241;09400;Rabat-les-Trois-Seigneurs
85186;85250;La Rabatelière
24491;24210;Saint-Rabier
49256;49380 49750;Rablay-sur-Layon;d;49345;Bellevigne-en-Layon
61340;61210;Rabodanges;d;61339;Putanges-le-Lac
05112;05400;Rabou
66156;66730;Rabouillet
88365;88270;Racécourt
52414;52170;Rachecourt-sur-Marne
52413;52130;Rachecourt-Suzémont
59486;59194;Râches
71473;71800;Saint-Racho
10312;10130;Racines
71364;71310;La Racineuse
62684;62120;Racquinghem
57560;57340;Racrange
70435;70280;Raddon-et-Chapendu
12241;12850;Sainte-Radegonde
17389;17250;Sainte-Radegonde
24492;24560;Sainte-Radegonde
32405;32500;Sainte-Radegonde
33468;33350;Sainte-Radegonde
71474;71320;Sainte-Radegonde
86239;86300;Sainte-Radégonde
79292;79100;Sainte-Radegonde;d;79329;Thouars
85267;85450;Sainte-Radégonde-des-Noyers
56189;56500;Radenac
27487;27380;Radepont
62685;62310;Radinghem
59487;59320;Radinghem-en-Weppes
10313;10500;Radonvilliers
68259;68480;Raedersdorf
68260;68190;Raedersheim
76518;76210;Raffetot
15158;15500;Rageade
41186;41160;Rahart
72250;72120;Rahay
57561;57410;Rahling
25476;25430;Rahon
39448;39120;Rahon
61342;61270;Rai
50422;50500;Raids
59488;59554;Raillencourt-Sainte-Olle
66157;66360;Railleu
08352;08430;Raillicourt
02634;02360;Raillimont
59489;59283;Raimbeaucourt
39449;39290;Rainans
80659;80600;Raincheval
70436;70500;Raincourt
93062;93340;Le Raincy
76519;76730;Rainfreville
80661;80260;Rainneville
59490;59177;Rainsars
88366;88170;Rainville
60523;60155;Rainvillers
49257;49430;Les Rairies
59491;59590;Raismes
09242;09300;Raissac
11307;11200;Raissac-d’Aude
11308;11170;Raissac-sur-Lampy
55442;55260;Raival
98739;98750;Raivavae
16273;16240;Raix
78516;78125;Raizeux
01317;01250;Ramasse
83101;83350;Ramatuelle
05113;05000;Rambaud
26325;26140;Saint-Rambert-d’Albon
01384;01230;Saint-Rambert-en-Bugey
88367;88700;Rambervillers
55411;55220;Rambluzin-et-Benoite-Vaux
78517;78120;Rambouillet
55412;55300;Rambucourt
80662;80140;Ramburelles
80663;80140;Rambures
62686;62130;Ramecourt
88368;88500;Ramecourt
17390;17240;Sainte-Ramée
10314;10240;Ramerupt
02635;02110;Ramicourt
59492;59161;Ramillies
68261;68800;Rammersmatt
88369;88160;Ramonchamp
31446;31520;Ramonville-Saint-Agne
45260;45300;Ramoulu
64462;64270;Ramous
59493;59177;Ramousies
32338;32800;Ramouzens
50423;50000;Rampan
24347;24440;Rampieux
77383;77370;Rampillon
55413;55220;Rampont;a;55497;Les Souhesmes-Rampont
46234;46340;Rampoux
01318;01390;Rancé
25477;25320;Rancenay
08353;08600;Rancennes
10315;10500;Rances
69164;69470;Ranchal
39451;39700;Ranchot
14529;14400;Ranchy
87121;87290;Rancon
52415;52140;Rançonnières
80664;80360;Rancourt
88370;88270;Rancourt
55414;55800;Rancourt-sur-Ornain
71365;71290;Rancy
63295;63310;Randan
73212;73220;Randens;d;73212;Val-d’Arc
25478;25430;Randevillers
61343;61190;Randonnai;d;61491;Tourouvre au Perche
61344;61150;Rânes
25479;25250;Rang
62688;62180;Rang-du-Fliers
52416;52140;Rangecourt
67383;67310;Rangen
98740;98775 98776 98777 98778 98790;Rangiroa
57562;57700;Ranguevaux
35235;35130;Rannée
67384;67420;Ranrupt
39452;39700;Rans
62689;62173;Ransart
68262;68470;Ranspach
68263;68730;Ranspach-le-Bas
68264;68220;Ranspach-le-Haut
60524;60290;Rantigny
86205;86200;Ranton
68265;68510;Rantzwiller
14530;14860;Ranville
16275;16140;Ranville-Breuillaud
70437;70500;Ranzevelle
55415;55300;Ranzières
88371;88220;Raon-aux-Bois
88372;88110;Raon-l’Étape
54443;54540;Raon-lès-Leau
88373;88110;Raon-sur-Plaine
98741;98751 98794;Rapa
2B256;20229;Rapaggio
2B257;20246;Rapale
88374;88130;Rapey
24493;24160;Saint-Raphaël
83118;83530 83700;Saint-Raphaël
14531;14690;Rapilly
51452;51330;Rapsécourt
60525;60810;Raray
55416;55120;Rarécourt
66158;66720;Rasiguères
86206;86120;Raslay
84096;84110;Rasteau
71366;71290;Ratenelle
26259;26330;Ratières
71367;71500;Ratte
67385;67430;Ratzwiller
43159;43290;Raucoules
54444;54610;Raucourt
59494;59530;Raucourt-au-Bois
08354;08450;Raucourt-et-Flaba
15159;15800;Raulhac
43160;43340;Rauret
50425;50260;Rauville-la-Bigot
50426;50390;Rauville-la-Place
67386;67320;Rauwiller
33350;33420;Rauzan
58220;58400;Raveau
63296;63190;Ravel
60526;60130;Ravenel
52417;52140 52240;Ravennefontaines;a;52332;Val-de-Meuse
50427;50480;Ravenoville;d;50523;Sainte-Mère-Église
88375;88520;Raves
89321;89390;Ravières
53187;53370;Ravigny
57563;57530;Raville
54445;54370;Raville-sur-Sânon
39453;39170;Ravilloles
73213;73490;La Ravoire
70438;70130;Ray-sur-Saône
62690;62140;Raye-sur-Authie
47219;47210;Rayet
18191;18130;Raymond
25481;25550;Raynans
83152;83820;Rayol-Canadel-sur-Mer
81221;81330;Rayssac
24348;24500;Razac-d’Eymet
24349;24240;Razac-de-Saussignac
24350;24430;Razac-sur-l’Isle
70439;70000;Raze
31447;31160;Razecueillé
32339;32600;Razengues
87122;87640;Razès
47220;47160;Razimet
37191;37120;Razines
66159;66210;Réal
76520;76340;Réalcamp
05114;05160;Réallon
81222;81120;Réalmont
82149;82440;Réalville`)
