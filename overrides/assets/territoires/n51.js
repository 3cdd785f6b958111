boussoleTerritory("n51",`02523;02220;Mont-Saint-Martin
08308;08400;Mont-Saint-Martin
38258;38120;Mont-Saint-Martin
54382;54350;Mont-Saint-Martin;9
50353;50170;Le Mont-Saint-Michel
02524;02400;Mont-Saint-Père
80567;80200;Mont-Saint-Quentin;f;80620;Péronne
08309;08310;Mont-Saint-Remy
89268;89250;Mont-Saint-Sulpice
71320;71300;Mont-Saint-Vincent
51382;51170;Mont-sur-Courville
54383;54360;Mont-sur-Meurthe;1
39366;39300;Mont-sur-Monnet
53161;53150;Montsûrs;3
50354;50200 50560;Montsurvent;d;50215;Gouville-sur-Mer
10256;10150;Montsuzain
48012;48200;Les Monts-Verts
70371;70100;Montureux-et-Prantigny
70372;70500;Montureux-lès-Baulay
25407;25190;Montursin;a;25275;Glère
43143;43260;Montusclat
25408;25680;Montussaint
33293;33450;Montussan;3
81185;81630;Montvalen
46208;46600;Montvalent
73176;73700;Montvalezan
72071;72500;Montval-sur-Loir;5
26212;26120;Montvendre;1
42150;42130;Montverdun;1
73177;73300;Montvernier
15135;15150;Montvert
03189;03170;Montvicq
14450;14140 14170;Montviette;d;14654;Saint-Pierre-en-Auge
76452;76710;Montville;4
55354;55160;Mont-Villers;f;55060;Bonzée
50355;50530;Montviron;d;50565;Sartilly-Baie-Bocage
55355;55100;Montzéville
47192;47290;Monviel
11257;11800;Monze
50356;50680;Moon-sur-Elle
98729;98728 98729;Moorea-Maiao;18
68217;68690;Moosch;1
68216;68580;Mooslargue
58181;58420;Moraches
17246;17430;Moragne
51383;51130;Morains;a;51158;Val-des-Marais
28268;28700;Morainville
27415;27260;Morainville-Jouveaux
78431;78630;Morainvilliers;3
69140;69480;Morancé;2
28269;28630;Morancez;1
52341;52110;Morancourt
37160;37110;Morand
51384;51530;Morangis
91432;91420;Morangis;14
60429;60530;Morangles
49220;49640;Morannes;d;49220;Morannes sur Sarthe-Daumeray
49220;49640;Morannes sur Sarthe-Daumeray;3
55356;55400;Moranville
38260;38460;Moras
26213;26210;Moras-en-Valloire
59416;59190;Morbecque;2
39367;39400;Morbier;2
40197;40110;Morcenx-la-Nouvelle;5
80568;80190;Morchain
25409;25680;Morchamps;a;25505;Rougemont
62591;62124;Morchies
02525;02100;Morcourt
80569;80340;Morcourt
35196;35310;Mordelles;7
89362;89270;Saint-Moré
56140;56500;Moréac;3
41154;41160;Morée;1
23223;23400;Saint-Moreil
85149;85450;Moreilles
08392;08400;Saint-Morel
88312;88170;Morelmaison
10257;10240;Morembert
59417;59400;Morenchies;f;59122;Cambrai
38261;38510;Morestel;4
38262;38570 38830;Morêtel-de-Mailles;f;38439;Crêts en Belledonne
77316;77250;Moret-Loing-et-Orvanne;12
77316;77250;Moret-sur-Loing;d;77316;Moret-Loing-et-Orvanne
38263;38210;Morette
80570;80110;Moreuil;3
71321;71510;Morey
54384;54610;Morey;f;54059;Belleau
21442;21220;Morey-Saint-Denis
39368;39400;Morez;d;39368;Hauts de Bienne
54385;54920;Morfontaine;1
40198;40700;Morganx
55357;55400;Morgemoulin
27417;27150;Morgny
02526;02360;Morgny-en-Thiérache
76453;76750;Morgny-la-Pommeraye;1
57483;57340;Morhange;3
63242;63340;Moriat
76606;76390;Morienne
60430;60127;Morienval;1
14451;14170;Morières;f;14735;Vendeuvre
84081;84310;Morières-lès-Avignon;9
28270;28800;Moriers
22154;22400;Morieux;d;22093;Lamballe-Armor
04133;04170;Moriez
50357;50410;Morigny
91433;91150;Morigny-Champigny;4
74190;74440;Morillon
33454;33650;Saint-Morillon;1
62592;62910;Moringhem
52342;52700;Morionvilliers
80571;80110;Morisel
88313;88330;Moriville
54386;54830;Moriviller
88314;88320;Morizécourt
33294;33190;Morizès
64405;64160;Morlaàs;4
18153;18170;Morlac
29151;29600;Morlaix;15
80572;80300;Morlancourt
64406;64370;Morlanne
71322;71360;Morlet
55359;55290;Morley
12159;12200;Morlhon-le-Haut
60431;60400;Morlincourt
85150;85260;Mormaison;d;85197;Montréverd
77317;77720;Mormant;5
45216;45700;Mormant-sur-Vernisson
32291;32240;Mormès
84082;84570;Mormoiron;1
16232;16600;Mornac;2
17247;17113;Mornac-sur-Seudre
42151;42600;Mornand-en-Forez
26214;26460;Mornans
69141;69440;Mornant;6
84083;84550;Mornas;2
71323;71220;Mornay
21443;21610;Mornay;a;21433;Montigny-Mornay-Villeneuve-sur-Vingeanne
18154;18350;Mornay-Berry
18155;18600;Mornay-sur-Allier
97116;97111;Morne-à-l’Eau;16
97218;97260;Le Morne-Rouge;4
97233;97226;Le Morne-Vert;1
71324;71390;Moroges
18156;18220;Morogues
51385;51490;Moronvilliers;f;51440;Pontfaverger-Moronvilliers
2B169;20218;Morosaglia
25410;25660;Morre;1
02527;02290;Morsain
51386;51210;Morsains
50358;50630;Morsalines;f;50417;Quettehou
27418;27800;Morsan
91434;91390;Morsang-sur-Orge;21
91435;91250;Morsang-sur-Seine
57484;57600;Morsbach;2
67303;67360;Morsbronn-les-Bains
67304;67350;Morschwiller
68218;68790;Morschwiller-le-Bas;3
2B170;20238;Morsiglia
88315;88600;Mortagne
61293;61400;Mortagne-au-Perche;3
59418;59158;Mortagne-du-Nord;1
17248;17120;Mortagne-sur-Gironde
85151;85290;Mortagne-sur-Sèvre;6
50359;50140;Mortain;d;50359;Mortain-Bocage
50359;50140;Mortain-Bocage;2
77318;77163;Mortcerf;1
38264;38350;La Morte
25411;25500;Morteau;6
52343;52700;Morteau;f;52128;Cirey-lès-Mareilles
14452;14620;Morteaux-Coulibœuf
02528;02600;Mortefontaine
60432;60128;Mortefontaine
60433;60570;Mortefontaine-en-Thelle
87101;87330;Mortemart
60434;60490;Mortemer
76454;76270;Mortemer
23135;23400;Morterolles;f;23227;Saint-Pardoux-Morterolles
87102;87250;Morterolles-sur-Semme;f;87014;Bessines-sur-Gartempe
77319;77160;Mortery
86168;86300;Morthemer;f;86233;Valdivienne
18157;18570;Morthomiers
02529;02270;Mortiers
17249;17500;Mortiers
86169;86120;Morton
61294;61500 61570;Mortrée;1
23136;23220;Mortroux
68219;68780;Mortzwiller;d;68219;Le Haut Soultzbach
62593;62450;Morval
39369;39320;Morval;a;39010;Andelot-Morval
90072;90120;Morvillars;1
50360;50700;Morville
88316;88140;Morville
45217;45300;Morville-en-Beauce
76455;76780;Morville-le-Héron
57485;57170;Morville-lès-Vic
60435;60380;Morvillers
80573;80290;Morvillers-Saint-Saturnin
76455;76780;Morville-sur-Andelle;d;76455;Morville-le-Héron
57486;57590;Morville-sur-Nied
54387;54700;Morville-sur-Seille
10258;10500;Morvilliers
28271;28340;Morvilliers
62594;62159;Mory
60436;60120;Mory-Montcrux
74191;74110;Morzine;2
14453;14400;Mosles
51387;51530;Moslins
17250;17240;Mosnac
16233;16120;Mosnac;d;16233;Mosnac-Saint-Simeux
16233;16120;Mosnac-Saint-Simeux
36131;36200;Mosnay
37161;37530;Mosnes
66119;66500;Mosset
21444;21400;Mosson
12160;12720;Mostuéjouls
70374;70140;Motey-Besuche
70375;70130;Motey-sur-Saône;f;70491;Seveux-Motey
89269;89120;La Mothe-aux-Aulnaies;f;89086;Charny Orée de Puisaye
67305;67470;Mothern;1
79184;79800;La Mothe-Saint-Héray;1
29152;29270;Motreff
22155;22600;La Motte;2
83085;83920;La Motte;3
26215;26470;La Motte-Chalancon
84084;84240;La Motte-d’Aigues;1
38265;38770;La Motte-d’Aveillans;1
26216;26240;La Motte-de-Galaure;d;26216;Saint-Jean-de-Galaure
04134;04250;La Motte-du-Caire
73178;73340;La Motte-en-Bauges
05090;05500;La Motte-en-Champsaur
26217;26190;La Motte-Fanjas
36132;36160;La Motte-Feuilly
61295;61600;La Motte-Fouquet
28272;28160;Mottereau
73179;73290;La Motte-Servolex;12
71325;71160;La Motte-Saint-Jean;1
38266;38770;La Motte-Saint-Martin
21445;21210;La Motte-Ternant
10259;10400;La Motte-Tilly
76456;76970;Motteville
38267;38260;Mottier
73180;73310;Motz
54388;54370;Mouacourt
44105;44590;Mouais
06084;06370;Mouans-Sartoux;11
54389;54800;Mouaville
35197;35250;Mouazé;1
85153;85640;Mouchamps;3
32292;32330;Mouchan
39370;39330;Mouchard;1
50361;50320;La Mouche
32293;32300;Mouchès
59419;59310;Mouchin;1
60437;60250;Mouchy-le-Châtel
43144;43150;Moudeyres
14454;14790;Mouen;1
27419;27220;Mouettes
89270;89560;Mouffy
27420;27420;Mouflaines
80574;80690;Mouflers
80575;80140;Mouflières
06085;06250;Mougins;19
79185;79370;Mougon;d;79185;Aigondigné
64407;64990;Mouguerre;5
36133;36340;Mouhers
36134;36170;Mouhet
64408;64330;Mouhous
33295;33240;Mouillac
82133;82160;Mouillac
39371;39400;La Mouille;d;39368;Hauts de Bienne
52344;52160;Mouilleron
85154;85390;Mouilleron-en-Pareds;d;85154;Mouilleron-Saint-Germain
85155;85000;Mouilleron-le-Captif;5
85154;85390;Mouilleron-Saint-Germain;1
25412;25190;Mouillevillers;f;25519;Saint-Hippolyte
55360;55320;Mouilly
55361;55400;Moulainville
81186;81190;Moularès
53162;53100;Moulay
81187;81300;Moulayrès
97117;97160;Le Moule;23
65324;65190;Moulédous
34174;34190;Moulès-et-Baucels
24296;24520;Mouleydier;1
30183;30350;Moulézan
28273;28160;Moulhard
61296;61290;Moulicent;d;61230;Longny les Villages
16234;16290;Moulidars
33296;33350;Mouliets-et-Villemartin;1
49221;49390;Mouliherne
76457;76530;Moulineaux
14455;14220;Moulines
50362;50600;Moulines
06086;06380;Moulinet
47193;47290;Moulinet
45218;45290;Le Moulinet-sur-Solin
81188;81320;Moulin-Mage
09213;09500;Moulin-Neuf
24297;24700;Moulin-Neuf
02530;02160;Moulins
03190;03000;Moulins;19
35198;35680;Moulins
79186;79700;Moulins;a;79079;Mauléon
14406;14480 14740;Moulins-en-Bessin;1
58182;58290;Moulins-Engilbert;1
89271;89310;Moulins-en-Tonnerrois
61297;61380;Moulins-la-Marche
72212;72130;Moulins-le-Carbonnel
57487;57160;Moulins-lès-Metz;5
60438;60350;Moulin-sous-Touvent
55362;55700;Moulins-Saint-Hubert
36135;36110;Moulins-sur-Céphons
61298;61200;Moulins-sur-Orne
89272;89130;Moulins-sur-Ouanne
16406;16110 16220;Moulins-sur-Tardoire
18158;18390;Moulins-sur-Yèvre
09214;09200;Moulis
33297;33480;Moulis-en-Médoc;1
86170;86500;Moulismes
62595;62910;Moulle;1
33298;33420;Moulon;1
45219;45270;Moulon
17251;17130;Moulons;f;17282;Pommiers-Moulons
55363;55160;Moulotte
14456;14370;Moult;d;14456;Moult-Chicheboville
14456;14370;Moult-Chicheboville;3
65325;65140;Moumoulous
64409;64400;Moumour
12192;12370;Mounes-Prohencoux
32294;32190;Mourède
33299;33410;Mourens
64410;64150;Mourenx;5
12161;12330;Mouret
63243;63700;Moureuille
34175;34800;Mourèze
13065;13890;Mouriès;3
62596;62140;Mouriez
23137;23210;Mourioux-Vieilleville
15136;15340;Mourjou;d;15027;Puycapel
51388;51400;Mourmelon-le-Grand;4
51389;51400;Mourmelon-le-Petit
39372;39250;Mournans-Charbonny
08310;08250;Mouron
58183;58800;Mouron-sur-Yonne
77320;77120;Mouroux;5
95436;95260;Mours;1
26218;26540;Mours-Saint-Eusèbe;3
31392;31460;Mourvilles-Basses
31393;31540;Mourvilles-Hautes
40199;40290;Mouscardès
30184;30190;Moussac;1
86171;86150;Moussac
15137;15380;Moussages
11258;11120;Moussan;2
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
77322;77230;Moussy-le-Neuf;3
77323;77230;Moussy-le-Vieux;1
02531;02160;Moussy-Verneuil
31394;31110;Moustajon
22156;22200;Moustéru
40200;40410;Moustey
47194;47800;Moustier
59420;59132;Moustier-en-Fagne
04135;04360;Moustiers-Sainte-Marie
19145;19300;Moustier-Ventadour
22157;22340;Le Moustoir
56141;56500;Moustoir-Ac;1
56142;56500;Moustoir-Remungol;d;56144;Évellys
39374;39110;Moutaine;f;39436;Pont-d’Héry
16235;16700;Moutardon;f;16242;Nanteuil-en-Vallée
38268;38580;Le Moutaret
57489;57620;Mouterhouse
86173;86200;Mouterre-Silly
86172;86430;Mouterre-sur-Blourde
25413;25240;Mouthe;1
25414;25170;Le Moutherot
71326;71270;Mouthier-en-Bresse
25415;25920;Mouthier-Haute-Pierre
16236;16440;Mouthiers-sur-Boëme;2
11260;11330;Mouthoumet
23138;23150;Moutier-d’Ahun
23139;23220;Moutier-Malcard
23140;23200;Moutier-Rozeille
35200;35130;Moutiers
54391;54660;Moutiers;1
73181;73600;Moûtiers;3
28274;28150;Moutiers;f;28274;Moutiers-en-Beauce
61300;61110;Moutiers-au-Perche
14457;14620;Les Moutiers-en-Auge
28274;28150;Moutiers-en-Beauce
14458;14220;Les Moutiers-en-Cinglais
89273;89520;Moutiers-en-Puisaye
44106;44760;Les Moutiers-en-Retz;1
14459;14140 14290;Les Moutiers-Hubert;d;14371;Livarot-Pays-d’Auge
85156;85540;Moutiers-les-Mauxfaits;2
79187;79150 79300;Moutiers-sous-Argenton;d;79013;Argentonnay
79188;79240 79320 79380;Moutiers-sous-Chantemerle;d;79179;Moncoutant-sur-Sèvre
21446;21500;Moutiers-Saint-Jean
85157;85320;Moutiers-sur-le-Lay
77324;77320;Moutils;a;77093;La Chapelle-Moutils
16237;16460;Mouton
39375;39270;Moutonne
16238;16460;Moutonneau;f;16023;Aunac-sur-Charente
39376;39300;Moutoux
54392;54113;Moutrot
59421;59420;Mouvaux;13
11261;11700;Moux
58185;58230;Moux-en-Morvan
73182;73100;Mouxy;2
60439;60250;Mouy;5
77325;77480;Mouy-sur-Seine
37162;37600;Mouzay
55364;55700;Mouzay
44107;44850;Mouzeil;2
81189;81470;Mouzens
24298;24220;Mouzens;f;24142;Coux et Bigaroque-Mouzens
85158;85370;Mouzeuil-Saint-Martin;1
81191;81170;Mouzieys-Panens
81190;81430;Mouzieys-Teulet
44108;44330;Mouzillon;2
08311;08210;Mouzon;2
16239;16310;Mouzon
90073;90400;Moval;f;90068;Meroux-Moval
14460;14590;Moyaux;1
05091;05150;Moydans
02532;02610;Moÿ-de-l’Aisne
74192;74150;Moye
88318;88700;Moyemont
54393;54118;Moyen
80576;80400;Moyencourt
80577;80290;Moyencourt-lès-Poix
88319;88420;Moyenmoutier;3
68220;68640;Moyen-Muespach;f;68221;Muespach
97355;97318 97360;Moyenne-Mana (chef-lieu Mana);f;97306;Mana
60440;60190;Moyenneville
62597;62121;Moyenneville
80578;80870;Moyenneville
57490;57630;Moyenvic
57491;57250;Moyeuvre-Grande;7
57492;57250;Moyeuvre-Petite
50363;50420 50860;Moyon;d;50363;Moyon Villages
50363;50420 50860;Moyon Villages;1
12162;12160;Moyrazès;1
60441;60190;Moyvillers
63245;63200;Mozac;3
49222;49610;Mozé-sur-Louet;2
97612;97630;Mtsamboro;7
97613;97650;M’Tsangamouji;6
76458;76590;Muchedent
34176;34130;Mudaison;3
35201;35290;Muel
68221;68640;Muespach
68222;68640;Muespach-le-Haut;1
40201;40250;Mugron;1
67306;67130;Muhlbach-sur-Bruche
68223;68380;Muhlbach-sur-Munster
41155;41500;Muides-sur-Loire;1
60442;60480;Muidorge
27422;27430;Muids
80579;80400;Muille-Villette
60443;60640;Muirancourt
51391;51140;Muizon;2
06087;06910;Les Mujouls
69142;69350;La Mulatière;6
78439;78790;Mulcent
57493;57260;Mulcey
67307;67350;Mulhausen
68224;68100 68200;Mulhouse;104
72213;72230;Mulsanne;5
41156;41500;Mulsans
65326;65350;Mun
67308;67470;Munchhausen
68225;68740;Munchhouse;1
62598;62890;Muncq-Nieurlet
67309;67450;Mundolsheim;5
50364;50490;Muneville-le-Bingard
50365;50290;Muneville-sur-Mer
17252;17350;Le Mung
57494;57670;Munster
68226;68140;Munster;4
68227;68320;Muntzenheim;1
68228;68250;Munwiller
2B171;20219;Muracciole
12163;12370;Murasson
03191;03390;Murat
15138;15300;Murat;1
63246;63150;Murat-le-Quaire`)
