boussoleTerritory("n31",`29152;29270;Motreff
22155;22600;La Motte
83085;83920;La Motte
26215;26470;La Motte-Chalancon
84084;84240;La Motte-d’Aigues
38265;38770;La Motte-d’Aveillans
26216;26240;La Motte-de-Galaure;d;26216;Saint-Jean-de-Galaure
04134;04250;La Motte-du-Caire
73178;73340;La Motte-en-Bauges
05090;05500;La Motte-en-Champsaur
26217;26190;La Motte-Fanjas
36132;36160;La Motte-Feuilly
61295;61600;La Motte-Fouquet
73179;73290;La Motte-Servolex
71325;71160;La Motte-Saint-Jean
38266;38770;La Motte-Saint-Martin
21445;21210;La Motte-Ternant
10259;10400;La Motte-Tilly
28272;28160;Mottereau
76456;76970;Motteville
38267;38260;Mottier
73180;73310;Motz
54388;54370;Mouacourt
44105;44590;Mouais
06084;06370;Mouans-Sartoux
54389;54800;Mouaville
35197;35250;Mouazé
85153;85640;Mouchamps
32292;32330;Mouchan
39370;39330;Mouchard
50361;50320;La Mouche
32293;32300;Mouchès
59419;59310;Mouchin
60437;60250;Mouchy-le-Châtel
43144;43150;Moudeyres
14454;14790;Mouen
27419;27220;Mouettes
89270;89560;Mouffy
27420;27420;Mouflaines
80574;80690;Mouflers
80575;80140;Mouflières
06085;06250;Mougins
79185;79370;Mougon;d;79185;Aigondigné
64407;64990;Mouguerre
36133;36340;Mouhers
36134;36170;Mouhet
64408;64330;Mouhous
33295;33240;Mouillac
82133;82160;Mouillac
39371;39400;La Mouille;d;39368;Hauts de Bienne
52344;52160;Mouilleron
85154;85390;Mouilleron-en-Pareds;d;85154;Mouilleron-Saint-Germain
85155;85000;Mouilleron-le-Captif
85154;85390;Mouilleron-Saint-Germain
55360;55320;Mouilly
55361;55400;Moulainville
81186;81190;Moularès
53162;53100;Moulay
81187;81300;Moulayrès
97117;97160;Le Moule
65324;65190;Moulédous
34174;34190;Moulès-et-Baucels
24296;24520;Mouleydier
30183;30350;Moulézan
28273;28160;Moulhard
61296;61290;Moulicent;d;61230;Longny les Villages
16234;16290;Moulidars
33296;33350;Mouliets-et-Villemartin
49221;49390;Mouliherne
81188;81320;Moulin-Mage
09213;09500;Moulin-Neuf
24297;24700;Moulin-Neuf
60438;60350;Moulin-sous-Touvent
76457;76530;Moulineaux
14455;14220;Moulines
50362;50600;Moulines
06086;06380;Moulinet
47193;47290;Moulinet
45218;45290;Le Moulinet-sur-Solin
02530;02160;Moulins
03190;03000;Moulins
35198;35680;Moulins
79186;79700;Moulins;a;79079;Mauléon
14406;14480 14740;Moulins-en-Bessin
89271;89310;Moulins-en-Tonnerrois
58182;58290;Moulins-Engilbert
61297;61380;Moulins-la-Marche
72212;72130;Moulins-le-Carbonnel
57487;57160;Moulins-lès-Metz
55362;55700;Moulins-Saint-Hubert
36135;36110;Moulins-sur-Céphons
61298;61200;Moulins-sur-Orne
89272;89130;Moulins-sur-Ouanne
16406;16110 16220;Moulins-sur-Tardoire
18158;18390;Moulins-sur-Yèvre
09214;09200;Moulis
33297;33480;Moulis-en-Médoc
86170;86500;Moulismes
62595;62910;Moulle
33298;33420;Moulon
45219;45270;Moulon
55363;55160;Moulotte
14456;14370;Moult;d;14456;Moult-Chicheboville
14456;14370;Moult-Chicheboville
65325;65140;Moumoulous
64409;64400;Moumour
12192;12370;Mounes-Prohencoux
32294;32190;Mourède
33299;33410;Mourens
64410;64150;Mourenx
12161;12330;Mouret
63243;63700;Moureuille
34175;34800;Mourèze
13065;13890;Mouriès
62596;62140;Mouriez
23137;23210;Mourioux-Vieilleville
15136;15340;Mourjou;d;15027;Puycapel
51388;51400;Mourmelon-le-Grand
51389;51400;Mourmelon-le-Petit
39372;39250;Mournans-Charbonny
08310;08250;Mouron
58183;58800;Mouron-sur-Yonne
77320;77120;Mouroux
95436;95260;Mours
26218;26540;Mours-Saint-Eusèbe
31392;31460;Mourvilles-Basses
31393;31540;Mourvilles-Hautes
40199;40290;Mouscardès
30184;30190;Moussac
86171;86150;Moussac
15137;15380;Moussages
11258;11120;Moussan
35199;35130;Moussé
77321;77480;Mousseaux-lès-Bray
27421;27220;Mousseaux-Neuville
78437;78270;Mousseaux-sur-Seine
10260;10800;Moussey
57488;57770;Moussey
88317;88210;Moussey
39373;39310;Les Moussières
54390;54700;Mousson
61299;61190;Moussonvilliers;d;61429;Charencey
11259;11170;Moussoulens
51390;51530;Moussy
58184;58700;Moussy
95438;95640;Moussy
77322;77230;Moussy-le-Neuf
77323;77230;Moussy-le-Vieux
02531;02160;Moussy-Verneuil
31394;31110;Moustajon
22156;22200;Moustéru
40200;40410;Moustey
47194;47800;Moustier
59420;59132;Moustier-en-Fagne
19145;19300;Moustier-Ventadour
04135;04360;Moustiers-Sainte-Marie
22157;22340;Le Moustoir
56141;56500;Moustoir-Ac
56142;56500;Moustoir-Remungol;d;56144;Évellys
38268;38580;Le Moutaret
57489;57620;Mouterhouse
86173;86200;Mouterre-Silly
86172;86430;Mouterre-sur-Blourde
25413;25240;Mouthe
25414;25170;Le Moutherot
71326;71270;Mouthier-en-Bresse
25415;25920;Mouthier-Haute-Pierre
16236;16440;Mouthiers-sur-Boëme
11260;11330;Mouthoumet
23138;23150;Moutier-d’Ahun
23139;23220;Moutier-Malcard
23140;23200;Moutier-Rozeille
35200;35130;Moutiers
54391;54660;Moutiers
73181;73600;Moûtiers
61300;61110;Moutiers-au-Perche
14457;14620;Les Moutiers-en-Auge
28274;28150;Moutiers-en-Beauce
14458;14220;Les Moutiers-en-Cinglais
89273;89520;Moutiers-en-Puisaye
44106;44760;Les Moutiers-en-Retz
14459;14140 14290;Les Moutiers-Hubert;d;14371;Livarot-Pays-d’Auge
85156;85540;Moutiers-les-Mauxfaits
79187;79150 79300;Moutiers-sous-Argenton;d;79013;Argentonnay
79188;79240 79320 79380;Moutiers-sous-Chantemerle;d;79179;Moncoutant-sur-Sèvre
21446;21500;Moutiers-Saint-Jean
85157;85320;Moutiers-sur-le-Lay
77324;77320;Moutils;a;77093;La Chapelle-Moutils
16237;16460;Mouton
39375;39270;Moutonne
39376;39300;Moutoux
54392;54113;Moutrot
59421;59420;Mouvaux
11261;11700;Moux
58185;58230;Moux-en-Morvan
73182;73100;Mouxy
60439;60250;Mouy
77325;77480;Mouy-sur-Seine
37162;37600;Mouzay
55364;55700;Mouzay
44107;44850;Mouzeil
81189;81470;Mouzens
85158;85370;Mouzeuil-Saint-Martin
81191;81170;Mouzieys-Panens
81190;81430;Mouzieys-Teulet
44108;44330;Mouzillon
08311;08210;Mouzon
16239;16310;Mouzon
02532;02610;Moÿ-de-l’Aisne
14460;14590;Moyaux
05091;05150;Moydans
74192;74150;Moye
88318;88700;Moyemont
54393;54118;Moyen
80576;80400;Moyencourt
80577;80290;Moyencourt-lès-Poix
88319;88420;Moyenmoutier
60440;60190;Moyenneville
62597;62121;Moyenneville
80578;80870;Moyenneville
57490;57630;Moyenvic
57491;57250;Moyeuvre-Grande
57492;57250;Moyeuvre-Petite
50363;50420 50860;Moyon;d;50363;Moyon Villages
50363;50420 50860;Moyon Villages
12162;12160;Moyrazès
60441;60190;Moyvillers
63245;63200;Mozac
49222;49610;Mozé-sur-Louet
97612;97630;Mtsamboro
76458;76590;Muchedent
34176;34130;Mudaison
35201;35290;Muel
68221;68640;Muespach
68222;68640;Muespach-le-Haut
40201;40250;Mugron
67306;67130;Muhlbach-sur-Bruche
68223;68380;Muhlbach-sur-Munster
41155;41500;Muides-sur-Loire
60442;60480;Muidorge
27422;27430;Muids
80579;80400;Muille-Villette
60443;60640;Muirancourt
51391;51140;Muizon
06087;06910;Les Mujouls
69142;69350;La Mulatière
78439;78790;Mulcent
57493;57260;Mulcey
67307;67350;Mulhausen
68224;68100 68200;Mulhouse
72213;72230;Mulsanne
41156;41500;Mulsans
65326;65350;Mun
67308;67470;Munchhausen
68225;68740;Munchhouse
62598;62890;Muncq-Nieurlet
67309;67450;Mundolsheim
50364;50490;Muneville-le-Bingard
50365;50290;Muneville-sur-Mer
17252;17350;Le Mung
57494;57670;Munster
68226;68140;Munster
68227;68320;Muntzenheim
68228;68250;Munwiller
12164;12600;Mur-de-Barrez
22158;22530;Mûr-de-Bretagne;d;22158;Guerlédan
41157;41230;Mur-de-Sologne
63226;63111 63115;Mur-sur-Allier
2B171;20219;Muracciole
12163;12370;Murasson
03191;03390;Murat
15138;15300;Murat
63246;63150;Murat-le-Quaire
81192;81320;Murat-sur-Vèbre
2B172;20239;Murato
74193;74560;La Muraz
68229;68530;Murbach
38269;38350;La Mure
04136;04170;La Mure-Argens
60444;60220;Mureaumont
78440;78130;Les Mureaux
26219;26240;Mureils;d;26216;Saint-Jean-de-Galaure
74194;74540;Mûres
31395;31600;Muret
02533;02210;Muret-et-Crouttes
12165;12330;Muret-le-Château
38270;38140;La Murette
38271;38420;Murianette
38272;38160;Murinais
34177;34980;Murles
58186;58700;Murlin
2B173;20225;Muro
63247;63790;Murol
12166;12600;Murols
17253;17430;Muron
36136;36700;Murs
84085;84220;Murs
49223;49610;Mûrs-Erigné
01268;01300;Murs-et-Gélignieux
08312;08150;Murtin-et-Bogny
55365;55110;Murvaux
34178;34490;Murviel-lès-Béziers
34179;34570;Murviel-lès-Montpellier
54394;54490;Murville
38430;38190;Saint-Mury-Monteymond
2A174;20160;Murzo
30185;30121;Mus
02534;02160;Muscourt
64411;64130;Musculdy
74195;74270;Musièges
21447;21230;Musigny
52345;52160;Musseau;a;52094;Vals-des-Tilles
52346;52300;Mussey-sur-Marne
24299;24400;Mussidan
67310;67600;Mussig
21448;21150;Mussy-la-Fosse
71327;71170;Mussy-sous-Dun
10261;10250;Mussy-sur-Seine
39377;39290;Mutigney
51392;51160;Mutigny
14461;14220;Mutrécy
67311;67600;Muttersholtz
67312;67270;Mutzenhouse
67313;67190;Mutzig
83086;83490;Le Muy
55367;55230;Muzeray
56143;56190;Muzillac
27423;27650;Muzy
73183;73800;Myans
58187;58440;Myennes
25416;25440;Myon
63379;63460;Saint-Myon
64412;64190;Nabas
16240;16390;Nabinaud
24300;24250;Nabirat
67428;67530;Saint-Nabor
88429;88200;Saint-Nabord
10354;10700;Saint-Nabord-sur-Aube
62599;62142;Nabringhen
17254;17380;Nachamps
24301;24590;Nadaillac
46209;46350;Nadaillac-de-Rouge
03192;03450;Nades
46210;46360;Nadillac
50367;50540;Naftel;a;50256;Isigny-le-Buat
27424;27190;Nagel-Séez-Mesnil
81193;81320;Nages
30186;30114;Nages-et-Solorgues
66120;66340;Nahuja
24302;24390;Nailhac
23141;23800;Naillat
31396;31560;Nailloux
89274;89100;Nailly
86174;86530;Naintré
91441;91750;Nainville-les-Roches
25417;25360;Naisey-les-Granges
55368;55190;Naives-en-Blois
55369;55000;Naives-Rosières
55370;55500;Naix-aux-Forges
56144;56500;Naizin;d;56144;Évellys
12167;12270;Najac
85159;85370;Nalliers
86175;86310;Nalliers
09215;09300;Nalzen
68230;68740;Nambsheim
60445;60400;Nampcel
02535;02140;Nampcelles-la-Cour
80580;80120;Nampont
80581;80290;Namps-au-Mont;a;80582;Namps-Maisnil
80582;80290;Namps-Maisnil
02536;02200;Nampteuil-sous-Muret
80583;80160;Nampty
21449;21390;Nan-sous-Thil
18159;18330;Nançay
39379;39140;Nance
73184;73470;Nances
39130;39150 39200;Nanchez
16241;16230;Nanclars
55371;55500;Nançois-le-Grand
55372;55500;Nançois-sur-Ornain
17255;17600;Nancras
25418;25360;Nancray
45220;45340;Nancray-sur-Rimarde
39380;39270;Nancuise
54395;54000 54100;Nancy
74196;74300;Nancy-sur-Cluses
42152;42720;Nandax
77326;77176;Nandy
45221;45300 45330;Nangeville;d;45191;Le Malesherbois
77327;77370;Nangis
74197;74380;Nangy
58188;58350;Nannay
39381;39300;Les Nans
25419;25680;Nans
83087;83860;Nans-les-Pins
25420;25330;Nans-sous-Sainte-Anne
12168;12230;Nant
55373;55500;Nant-le-Grand
55374;55500;Nant-le-Petit
77328;77760;Nanteau-sur-Essonne
77329;77710;Nanteau-sur-Lunain
92050;92000;Nanterre
44109;44000 44100 44200 44300;Nantes
38273;38350;Nantes-en-Ratier
79189;79400;Nanteuil
24303;24320;Nanteuil-Auriac-de-Bourzac
16242;16700;Nanteuil-en-Vallée
51393;51480;Nanteuil-la-Forêt
02537;02880;Nanteuil-la-Fosse
60446;60440;Nanteuil-le-Haudouin
77330;77100;Nanteuil-lès-Meaux
02538;02210;Nanteuil-Notre-Dame
08313;08300;Nanteuil-sur-Aisne
77331;77730;Nanteuil-sur-Marne
24304;24800;Nantheuil
24305;24800;Nanthiat
87103;87140;Nantiat
17256;17770;Nantillé
55375;55270;Nantillois
70376;70100;Nantilly
38274;38260;Nantoin;d;38479;Porte-des-Bonnevaux
55376;55500;Nantois
71328;71240;Nanton
77332;77230;Nantouillet
21450;21190;Nantoux
01269;01130 01460;Nantua
80584;80260;Naours
98730;98772;Napuka
57495;57220;Narbéfontaine
25421;25210;Narbief
11262;11100;Narbonne
64413;64510;Narcastet
52347;52170;Narcy
58189;58400;Narcy
45222;45210;Nargis
15139;15230;Narnhac
64414;64190;Narp
40202;40180;Narrosse
48104;48260;Nasbinals
27425;27170 27300 27550;Nassandres sur Risle
40203;40330;Nassiet
03193;03190;Nassigny
24306;24230;Nastringues
24471;24200;Sainte-Nathalène
01271;01300;Nattages;d;01286;Parves et Nattages
67314;67130;Natzwiller
12169;12800;Naucelle
15140;15250;Naucelles
33300;33990;Naujac-sur-Mer
33301;33420;Naujan-et-Postiac
82167;82370;Saint-Nauphary
02539;02420;Nauroy
12170;12700;Naussac
48105;48300;Naussac;d;48105;Naussac-Fontanes
48105;48300;Naussac-Fontanes
24307;24440;Naussannes
72214;72260;Nauvay
12171;12330;Nauviale
30187;30580;Navacelles
64415;64450;Navailles-Angos
64416;64190;Navarrenx
41158;41100;Naveil
70378;70000;Navenne
03194;03330;Naves
19146;19460;Naves
59422;59161;Naves
81195;81710;Navès
07164;07140;Naves;a;07334;Les Vans
73185;73260;Naves;d;73187;La Léchère
74198;74370;Nâves-Parmelan
71329;71270;Navilly
71134;71520;Navour-sur-Grosne
50368;50190;Nay
64417;64800;Nay
88320;88100;Nayemont-les-Fosses
12172;12190;Le Nayrac
30288;30200;Saint-Nazaire
44184;44600;Saint-Nazaire
66186;66570;Saint-Nazaire
11360;11120;Saint-Nazaire-d’Aude
34279;34490;Saint-Nazaire-de-Ladarez
34280;34400;Saint-Nazaire-de-Pézan
82168;82190;Saint-Nazaire-de-Valentane
30289;30610;Saint-Nazaire-des-Gardies
26320;26190;Saint-Nazaire-en-Royans
26321;26340;Saint-Nazaire-le-Désert
38431;38330;Saint-Nazaire-les-Eymes
17375;17780;Saint-Nazaire-sur-Charente
37163;37530;Nazelles-Négron
33302;33500;Néac
56145;56430;Néant-sur-Yvel
53163;53150;Neau
27427;27250;Neaufles-Auvergny
27426;27830;Neaufles-Saint-Martin
61301;61500;Neauphe-sous-Essai
61302;61160;Neauphe-sur-Dive
78442;78640;Neauphle-le-Château
78443;78640;Neauphle-le-Vieux
78444;78980;Neauphlette
42153;42470;Neaux
34180;34800;Nébian
11263;11500;Nébias
57496;57670;Nébing
63248;63210;Nébouzat
63380;63710;Saint-Nectaire
61303;61160;Nécy
87104;87120;Nedde
62600;62550;Nédon
62601;62550;Nédonchel
67315;67630;Neewiller-près-Lauterbourg
05092;05000;Neffes
34181;34320;Neffiès
66121;66170;Néfiach
82134;82800;Nègrepelisse
50369;50260;Négreville
24308;24460;Négrondes
50370;50390;Néhou
67316;67110;Nehwiller-près-Wœrth;a;67388;Reichshoffen
57497;57670;Nelling
77333;77140;Nemours
62602;62180;Nempont-Saint-Firmin
31397;31350;Nénigan
39383;39700;Nenon;a;39205;Éclans-Nenon
79283;79260;Sainte-Néomaye
36137;36220;Néons-sur-Creuse
83088;83136;Néoules
23142;23200;Néoux
55377;55700;Nepvant
47195;47600;Nérac
40204;40250;Nerbis
16243;16200;Nercillac
17257;17510;Néré
36138;36400;Néret
33303;33750;Nérigean
86176;86150;Nérignac
03195;03310;Néris-les-Bains
74199;74140;Nernier
28275;28210;Néron
42154;42510;Néronde
63249;63120;Néronde-sur-Dore
18160;18350;Nérondes
30188;30360;Ners
16244;16440;Nersac
42155;42510;Nervieux
95445;95590;Nerville-la-Forêt
60447;60320;Néry
63250;63320;Neschers
09216;09240;Nescus
80585;80190;Nesle
21451;21330;Nesle-et-Massoult
76459;76270;Nesle-Hodeng
80586;80140;Nesle-l’Hôpital
51395;51120;Nesle-la-Reposte
51396;51700;Nesle-le-Repons
76460;76340;Nesle-Normandeuse
62603;62152;Nesles
02540;02400;Nesles-la-Montagne
95446;95690;Nesles-la-Vallée
80587;80140;Neslette
85160;85310;Nesmy
45223;45270;Nesploy
19147;19600;Nespouls
2B175;20225;Nessa
65327;65150;Nestier
55378;55800;Nettancourt
39385;39120;Neublans-Abergement
67317;67220;Neubois
27428;27110;Le Neubourg
25422;25150;Neuchâtel-Urtière
59423;59940;Neuf-Berquin
68231;68600;Neuf-Brisach
63251;63560;Neuf-Église
76463;76220;Neuf-Marché
59424;59330;Neuf-Mesnil
76461;76680;Neufbosc
50371;50140;Le Neufbourg
88321;88300;Neufchâteau
76462;76270;Neufchâtel-en-Bray
72215;72600;Neufchâtel-en-Saosnois
62604;62152;Neufchâtel-Hardelot
02541;02190;Neufchâtel-sur-Aisne
57498;57700;Neufchef
60448;60890;Neufchelles
33304;33580;Neuffons
58190;58190;Neuffontaines
57499;57910;Neufgrange
02542;02300;Neuflieux
08314;08300;Neuflize
08315;08460;Neufmaison
54396;54540;Neufmaisons
08316;08700;Neufmanil
50372;50250;Neufmesnil
80588;80132;Neufmoulin
57500;57830;Neufmoulins
77336;77610;Neufmoutiers-en-Brie
55379;55120;Le Neufour
57501;57670;Neufvillage
60449;60190;Neufvy-sur-Aronde
67228;67370;Neugartheim-Ittlenheim
67319;67480;Neuhaeusel
37165;37190;Neuil
65328;65200;Neuilh
17258;17520;Neuillac
36139;36500;Neuillay-les-Bois
49224;49680;Neuillé
37166;37380;Neuillé-le-Lierre
37167;37360;Neuillé-Pont-Pierre
27429;27730;Neuilly
58191;58420;Neuilly
89275;89110 89113;Neuilly;d;89196;Valravillon
21452;21800;Neuilly-Crimolois
03196;03130;Neuilly-en-Donjon
18161;18600;Neuilly-en-Dun
18162;18250;Neuilly-en-Sancerre
60450;60530;Neuilly-en-Thelle
95447;95640;Neuilly-en-Vexin
52348;52360;Neuilly-l’Évêque
80590;80132;Neuilly-l’Hôpital
14462;14230 14330;Neuilly-la-Forêt;d;14342;Isigny-sur-Mer
61304;61250;Neuilly-le-Bisson
37168;37160;Neuilly-le-Brignon
80589;80150;Neuilly-le-Dien
03197;03340;Neuilly-le-Réal
53164;53250;Neuilly-le-Vendin
21452;21800;Neuilly-lès-Dijon;d;21452;Neuilly-Crimolois
93049;93360;Neuilly-Plaisance
60451;60290;Neuilly-sous-Clermont
02543;02470;Neuilly-Saint-Front
61305;61290;Neuilly-sur-Eure;d;61230;Longny les Villages
93050;93330;Neuilly-sur-Marne
92051;92200;Neuilly-sur-Seine
52349;52000;Neuilly-sur-Suize
62605;62770;Neulette
42156;42590;Neulise
17259;17500;Neulles
56146;56300;Neulliac
41159;41210;Neung-sur-Beuvron
57502;57320;Neunkirchen-lès-Bouzonville
03198;03320;Neure
70380;70160;Neurey-en-Vaux
70381;70000;Neurey-lès-la-Demie
15141;15170;Neussargues-Moissac
62606;62840;Neuve-Chapelle
67320;67220;Neuve-Église
27430;27150;La Neuve-Grange
27431;27330;La Neuve-Lyre
02544;02500;Neuve-Maison
74200;74500;Neuvecelle
15142;15100 15260;Neuvéglise;d;15142;Neuvéglise-sur-Truyère
15142;15100 15260;Neuvéglise-sur-Truyère
70382;70600;Neuvelle-lès-Champlitte;a;70122;Champlitte
70383;70190;Neuvelle-lès-Cromary
21453;21580;Neuvelle-lès-Grancey;a;21304;Grancey-le-Château-Neuvelle
70384;70130;Neuvelle-lès-la-Charité
70385;70200;La Neuvelle-lès-Lure
70386;70360;La Neuvelle-lès-Scey
52350;52400;Neuvelle-lès-Voisey
54397;54230;Neuves-Maisons
88322;88600;La Neuveville-devant-Lépanges
88324;88170;La Neuveville-sous-Châtenois
88325;88800;La Neuveville-sous-Montfort
19148;19160;Neuvic
24309;24190;Neuvic
87105;87130;Neuvic-Entier
17260;17270;Neuvicq
17261;17490;Neuvicq-le-Château
72216;72240;Neuvillalais
59427;59239;La Neuville
19149;19380;Neuville
63252;63160;Neuville
08317;08450;La Neuville-à-Maire
80591;80140;Neuville-au-Bois
62607;62130;Neuville-au-Cornet
50373;50480;Neuville-au-Plain
51399;51800;La Neuville-au-Pont
51485;51400;La Neuville-au-Temple
51397;51330;La Neuville-aux-Bois
45224;45170;Neuville-aux-Bois
08318;08380;La Neuville-aux-Joûtes
51398;51480;La Neuville-aux-Larris
60452;60119;Neuville-Bosc
02545;02250;La Neuville-Bosmont
62608;62124;Neuville-Bourjonval
76464;76520;La Neuville-Chant-d’Oisel
80592;80430;Neuville-Coppegueule
08321;08130;Neuville-Day
86177;86170;Neuville-de-Poitou
27432;27890;La Neuville-du-Bosc
59425;59218;Neuville-en-Avesnois
50374;50250;Neuville-en-Beaumont
02546;02300;La Neuville-en-Beine
59426;59960;Neuville-en-Ferrain
60454;60510;La Neuville-en-Hez
08320;08310;La Neuville-en-Tourne-à-Fuy
55380;55260;Neuville-en-Verdunois
76465;76270;Neuville-Ferrières
60455;60390;La Neuville-Garnier;d;60694;Les Hauts-Talican
02547;02250;La Neuville-Housset
80593;80340;La Neuville-lès-Bray
01272;01400;Neuville-les-Dames
58192;58300;Neuville-lès-Decize
76466;76200 76370;Neuville-lès-Dieppe;a;76217;Dieppe
02548;02450;La Neuville-lès-Dorengt
80594;80160;Neuville-lès-Lœuilly;d;80485;Ô-de-Selle
08322;08090;Neuville-lès-This
55381;55140;Neuville-lès-Vaucouleurs
08323;08270;La Neuville-lès-Wasigny
08319;08380;Neuville-lez-Beaulieu
61306;61240 61500;Neuville-près-Sées;d;61081;Chailloué
60456;60190;La Neuville-Roy
80595;80110;La Neuville-Sire-Bernard
62610;62170;Neuville-sous-Montreuil
02549;02100;Neuville-Saint-Amand
28319;28310;Neuville Saint Denis
60457;60480;La Neuville-Saint-Pierre
59428;59554;Neuville-Saint-Rémy
62609;62580;Neuville-Saint-Vaast
02550;02860;Neuville-sur-Ailette
01273;01160;Neuville-sur-Ain
27433;27800;Neuville-sur-Authou
37169;37110;Neuville-sur-Brenne
59429;59293;Neuville-sur-Escaut
45225;45390;La Neuville-sur-Essonne
02551;02880;Neuville-sur-Margival
95450;95000;Neuville-sur-Oise
55382;55800;Neuville-sur-Ornain
60458;60690;La Neuville-sur-Oudeuil
60459;60490;La Neuville-sur-Ressons
69143;69250;Neuville-sur-Saône
72217;72190;Neuville-sur-Sarthe
10262;10250;Neuville-sur-Seine
61307;61120;Neuville-sur-Touques
10263;10190;Neuville-sur-Vanne
60460;60112;La Neuville-Vault
62611;62217;Neuville-Vitasse
67321;67130;Neuviller-la-Roche
54398;54540;Neuviller-lès-Badonviller
54399;54290;Neuviller-sur-Moselle
88326;88100;Neuvillers-sur-Fave
02552;02390;Neuvillette
80596;80600;Neuvillette
72218;72140;Neuvillette-en-Charnie
39386;39800;Neuvilley
59430;59360;Neuvilly
55383;55120;Neuvilly-en-Argonne
62612;62580;Neuvireuil
08324;08430;Neuvizy
03200;03000;Neuvy
41160;41250;Neuvy
51402;51310;Neuvy
61308;61210;Neuvy-au-Houlme
79190;79130;Neuvy-Bouin
18163;18250;Neuvy-Deux-Clochers
28276;28310;Neuvy-en-Beauce;d;28319;Neuville Saint Denis
28277;28800;Neuvy-en-Dunois
49225;49120 49310 49670 49750;Neuvy-en-Mauges;d;49092;Chemillé-en-Anjou
45226;45510;Neuvy-en-Sullias
71330;71130;Neuvy-Grandchamp
18164;18600;Neuvy-le-Barrois
37170;37370;Neuvy-le-Roi
36140;36100;Neuvy-Pailloux
89276;89570;Neuvy-Sautour
36141;36230;Neuvy-Saint-Sépulchre
18165;18330;Neuvy-sur-Barangeon
58193;58450;Neuvy-sur-Loire
68232;68220;Neuwiller
67322;67330;Neuwiller-lès-Saverne
05093;05100;Névache
58194;58000;Nevers
29153;29920;Névez
11264;11200;Névian
76467;76460;Néville
45227;45500;Nevoy
39387;39380;Nevy-lès-Dole
39388;39210;Nevy-sur-Seille
24472;24520;Saint-Nexans
87106;87800;Nexon
39389;39300;Ney
74201;74160;Neydens
01274;01130;Les Neyrolles
01275;01700;Neyron
78451;78410;Nézel
34182;34120;Nézignan-l’Évêque
53165;53400;Niafles
09217;09400;Niaux
80597;80390;Nibas
45228;45340;Nibelle
04137;04250;Nibles
29256;29550;Saint-Nic
06088;06000 06100 06200 06300;Nice
21454;21330;Nicey
55384;55260;Nicey-sur-Aire
22320;22160;Saint-Nicodème
62764;62223;Saint-Nicolas
02685;02410;Saint-Nicolas-aux-Bois
87171;87230;Saint-Nicolas-Courbefy;a;87027;Bussière-Galant
76624;76510;Saint-Nicolas-d’Aliermont
27573;27160;Saint-Nicolas-d’Attez;d;27578;Sainte-Marie-d’Attez
76625;76940;Saint-Nicolas-de-Bliquetuit;d;76401;Arelaune-en-Seine
37228;37140;Saint-Nicolas-de-Bourgueil`)
