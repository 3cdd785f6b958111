boussoleTerritory("n46",`89358;89120;Saint-Martin-sur-Ouanne;d;89086;Charny Orée de Puisaye
56229;56200;Saint-Martin-sur-Oust;1
87167;87400;Saint-Martin-Terressus
15202;15140;Saint-Martin-Valmeroux
50294;50690;Martinvast;1
88291;88410;Martinvelle
06127;06450;Saint-Martin-Vésubie;1
31322;31230;Martisserre
36113;36220;Martizay
31503;31360;Saint-Martory;1
27394;27340;Martot
83074;83840;La Martre
33275;33760;Martres
63213;63430;Les Martres-d’Artière;2
31323;31210;Martres-de-Rivière
63214;63730;Les Martres-de-Veyre;3
63215;63720;Martres-sur-Morge
31324;31220;Martres-Tolosane;2
12141;12550;Martrin
21392;21320;Martrois
29144;29800;La Martyre
11221;11390;Les Martys
30160;30350;Maruéjols-lès-Gardon
87092;87440;Marval
08280;08400;Marvaux-Vieux
48092;48100;Marvejols;4
25369;25250;Marvelise
55324;55600;Marville
28238;28170;Marville-les-Bois;a;28360;Saint-Sauveur-Marville
28239;28500;Marville-Moutiers-Brûlé;1
71286;71300;Mary
16336;16260;Saint-Mary
15203;15500;Saint-Mary-le-Plain
77280;77440;Mary-sur-Marne;1
56126;56130;Marzan;2
81157;81500;Marzens
58160;58180;Marzy;3
06081;06910;Le Mas
23126;23400;Masbaraud-Mérignat;d;23189;Saint-Dizier-Masbaraud
13057;13103;Mas-Blanc-des-Alpilles
11222;11380;Mas-Cabardès
64366;64330;Mascaraàs-Haron
32240;32230;Mascaras
65303;65190;Mascaras
31325;31460;Mascarville
46186;46350;Masclat
47159;47430;Le Mas-d’Agenais;1
23125;23100;Le Mas-d’Artige
32241;32700;Mas-d’Auvignon
09181;09290;Le Mas-d’Azil;1
34152;34380;Mas-de-Londres
11223;11570;Mas-des-Cours
43129;43190;Le Mas-de-Tence
48093;48170 48190 48250;Mas-d’Orcières;d;48027;Mont Lozère et Goulet
68201;68290;Masevaux;d;68201;Masevaux-Niederbruck
68201;68290;Masevaux-Niederbruck;3
82105;82600;Mas-Grenier;1
64367;64300;Maslacq
87093;87130;Masléon
41129;41250;Maslives
51505;51490;Saint-Masmes
81158;81530;Le Masnau-Massuguiès
59389;59241;Masnières;2
59390;59176;Masny;3
64368;64120;Masparraute
64369;64350;Maspie-Lalonquère-Juillacq
47160;47370;Masquières
31326;31310;Massabrac
11224;11330;Massac
17223;17490;Massac
81159;81500;Massac-Séran
81160;81110;Massaguel
79168;79150 79290;Massais;d;79063;Val en Vignes
81161;81250;Massals
30161;30350;Massanes
89246;89440;Massangis
09182;09320;Massat
18140;18120;Massay;1
48094;48210 48500;Le Massegros;d;48094;Massegros Causses Gorges
48094;48210 48500;Massegros Causses Gorges
33276;33690;Masseilles
47161;47140;Massels
44092;44290;Massérac
19129;19510;Masseret
32242;32140;Masseube;1
15119;15500;Massiac;1
38222;38620;Massieu
01238;01600;Massieux;2
51355;51800;Massiges
16212;16310;Massignac
01239;01300;Massignieu-de-Rives
30162;30140;Massillargues-Attuech
71287;71250;Massilly
21393;21400;Massingy
74170;74150;Massingy
21394;21140;Massingy-lès-Semur
21395;21350;Massingy-lès-Vitteaux
86150;86170;Massognes
06082;06710;Massoins
74171;74140;Massongy;1
47162;47140;Massoulès
48141;48210;Mas-Saint-Chély
11225;11400;Mas-Saintes-Puelles
33277;33790;Massugas
76415;76270;Massy
91377;91300;Massy;51
71288;71250;Massy;d;71582;La Vineuse sur Fregande
59391;59172;Mastaing
01240;01580;Matafelon-Granges
34153;34270;Les Matelles;2
66105;66210;Matemale
17224;17160;Matha;2
10228;10500;Mathaux
25370;25700;Mathay;2
39319;39600;Mathenay
17225;17570;Les Mathes;2
14407;14920;Mathieu;2
87168;87440;Saint-Mathieu;1
34276;34270;Saint-Mathieu-de-Tréviers;4
52316;52300;Mathons
76416;76680;Mathonville
85250;85150;Saint-Mathurin;2
19224;19430;Saint-Mathurin-Léobazel;f;19034;Camps-Saint-Mathurin-Léobazel
49307;49140 49250 49630 49800;Saint-Mathurin-sur-Loire;d;49307;Loire-Authion
51356;51300;Matignicourt-Goncourt
22143;22550;Matignon;1
80519;80400;Matigny
51357;51510;Matougues
71289;71520;Matour;1
97307;97351;Matoury;36
2B155;20270;Matra
46278;46800;Saint-Matré;d;46033;Porte-du-Quercy
62562;62310;Matringhem
88292;88500;Mattaincourt
54356;54830;Mattexey
08281;08110;Matton-et-Clémency
67284;67510;Mattstall;a;67263;Lembach
67285;67150;Matzenheim;1
38223;38300;Maubec;1
82106;82500;Maubec
84071;84660;Maubec;1
08282;08260;Maubert-Fontaine;1
59392;59600;Maubeuge;28
65304;65700;Maubourguet;2
91378;91730;Mauchamps
76417;76680;Maucomble
64370;64160;Maucor
60389;60640;Maucourt
80520;80170;Maucourt
55325;55400;Maucourt-sur-Orne
22314;22600;Saint-Maudan
95379;95420;Maudétour-en-Vexin
22315;22980;Saint-Maudez
35295;35750;Saint-Maugan
49244;49110 49290 49410 49570 49620;Mauges-sur-Loire;18
34154;34130;Mauguio;16
52317;52140 52240;Maulain;a;52332;Val-de-Meuse
79169;79100 79600;Maulais;f;79196;Plaine-et-Vallées
55326;55500;Maulan
86151;86200;Maulay
59393;59158;Maulde
78380;78580;Maule;6
79079;79700;Mauléon;8
65305;65370;Mauléon-Barousse
32243;32240;Mauléon-d’Armagnac
64371;64130;Mauléon-Licharre;2
60390;60480;Maulers
78381;78550;Maulette;1
49192;49360;Maulévrier;3
76418;76490;Maulévrier-Sainte-Gertrude;1
32244;32400;Maulichères
80709;80140;Saint-Maulvis
82107;82120;Maumusson
44093;44540;Maumusson;d;44180;Vallons-de-l’Erdre
32245;32400;Maumusson-Laguian
76419;76530;Mauny
10229;10320;Maupas
32246;32240;Maupas
77281;77120;Mauperthuis
50295;50410;Maupertuis
50296;50330;Maupertus-sur-Mer
98728;98732;Maupiti;1
86152;86460;Mauprévoir
76420;76440;Mauquenchy
18225;18270;Saint-Maur
32393;32300;Saint-Maur
36202;36250;Saint-Maur;3
39492;39570;Saint-Maur
60588;60210;Saint-Maur
31327;31220;Mauran
50521;50800;Saint-Maur-des-Bois
94068;94100 94210;Saint-Maur-des-Fossés;76
64372;64460;Maure
10352;10150;Sainte-Maure;1
78382;78780;Maurecourt;4
35168;35330;Maure-de-Bretagne;d;35168;Val d’Anast
47258;47170;Sainte-Maure-de-Peyriac
37226;37800;Sainte-Maure-de-Touraine;4
77282;77990;Mauregard
02472;02820;Mauregny-en-Haye
34155;34370;Maureilhan;2
66106;66480;Maureillas-las-Illas;3
31328;31290;Mauremont
31329;31540;Maurens
32247;32200;Maurens
24259;24130 24140;Maurens;d;24259;Eyraud-Crempse-Maurens
81162;81470;Maurens-Scopont
78383;78310;Maurepas;20
80521;80360;Maurepas
31330;31190;Mauressac
30163;30350;Mauressargues
31331;31460;Maureville
15120;15200;Mauriac;3
33278;33540;Mauriac
52453;52200;Saint-Maurice
58257;58330;Saint-Maurice
63378;63270;Saint-Maurice
67427;67220;Saint-Maurice
94069;94410;Saint-Maurice;14
54481;54540;Saint-Maurice-aux-Forges
89359;89190;Saint-Maurice-aux-Riches-Hommes
25524;25260;Saint-Maurice-Colombier
39493;39130;Saint-Maurice-Crillat
07272;07200;Saint-Maurice-d’Ardèche
01376;01700;Saint-Maurice-de-Beynost;4
30285;30360;Saint-Maurice-de-Cazevieille
01377;01250;Saint-Maurice-d’Échazeaux;f;01125;Corveissiat
01378;01800;Saint-Maurice-de-Gourdans;2
17370;17130;Saint-Maurice-de-Laurençanne;f;17454;Tugéras-Saint-Maurice
47259;47290;Saint-Maurice-de-Lestapel
43211;43200;Saint-Maurice-de-Lignon;2
01379;01500;Saint-Maurice-de-Rémens
73260;73240;Saint-Maurice-de-Rotherens;d;73236;Saint-Genix-les-Villages
74247;74800;Saint-Maurice-de-Rumilly;f;74250;Saint-Pierre-en-Faucigny
71460;71260;Saint-Maurice-de-Satonnay
71461;71460;Saint-Maurice-des-Champs
16337;16500;Saint-Maurice-des-Lions
85251;85120;Saint-Maurice-des-Noues
17371;17500;Saint-Maurice-de-Tavernole;f;17295;Réaux sur Trèfle
76622;76330;Saint-Maurice-d’Ételan
48172;48220;Saint-Maurice-de-Ventalon;f;48116;Pont de Montvert - Sud Mont Lozère
07273;07170;Saint-Maurice-d’Ibie
61428;61600;Saint-Maurice-du-Désert;d;61463;Les Monts d’Andaine
07274;07190;Saint-Maurice-en-Chalencon
50522;50270;Saint-Maurice-en-Cotentin
42262;42240;Saint-Maurice-en-Gourgois;1
46279;46120;Saint-Maurice-en-Quercy
71462;71620;Saint-Maurice-en-Rivière
38424;38930;Saint-Maurice-en-Trièves
05152;05800;Saint-Maurice-en-Valgodemard
79280;79150;Saint Maurice Étusson
86235;86160;Saint-Maurice-la-Clouère;1
79280;79150;Saint-Maurice-la-Fougereuse;d;79280;Saint Maurice Étusson
23219;23300;Saint-Maurice-la-Souterraine;1
85252;85390;Saint-Maurice-le-Girard
87169;87800;Saint-Maurice-les-Brousses;1
61429;61190;Saint-Maurice-lès-Charencey;d;61429;Charencey
71463;71740;Saint-Maurice-lès-Châteauneuf
71464;71490;Saint-Maurice-lès-Couches
89360;89110;Saint-Maurice-le-Vieil
38425;38550;Saint-Maurice-l’Exil;6
91568;91530;Saint-Maurice-Montcouronne;1
34277;34190 34520;Saint-Maurice-Navacelles
23218;23260;Saint-Maurice-près-Crocq
63377;63330;Saint-Maurice-près-Pionsat
55462;55210;Saint-Maurice-sous-les-Côtes
28354;28240;Saint-Maurice-Saint-Germain
40275;40270;Saint-Maurice-sur-Adour
45292;45230;Saint-Maurice-sur-Aveyron
69228;69440;Saint-Maurice-sur-Dargoire;d;69228;Chabanière
26317;26110;Saint-Maurice-sur-Eygues
45293;45700;Saint-Maurice-sur-Fessard;1
61430;61110 61340;Saint-Maurice-sur-Huisne;f;61050;Cour-Maugis sur Huisne
42263;42155;Saint-Maurice-sur-Loire;f;42239;Saint-Jean-Saint-Maurice-sur-Loire
88425;88700;Saint-Maurice-sur-Mortagne
88426;88560;Saint-Maurice-sur-Moselle;1
21562;21610;Saint-Maurice-sur-Vingeanne
89361;89110;Saint-Maurice-Thizouaille
40174;40320;Mauries
47260;47270;Saint-Maurin
15121;15110;Maurines
59394;59980;Maurois
56127;56430;Mauron;3
32248;32380;Mauroux
46187;46700;Mauroux
40175;40270;Maurrin
15122;15600;Maurs;2
28353;28800;Saint-Maur-sur-le-Loir
51358;51340;Maurupt-le-Montois
66107;66460;Maury
2B156;20259;Mausoléo
19130;19250;Maussac
13058;13520;Maussane-les-Alpilles;2
70335;70230;Maussans
23127;23190;Mautes
55327;55190;Mauvages
31332;31190;Mauvaisin
07152;07300;Mauves;1
61255;61400;Mauves-sur-Huisne
44094;44470;Mauves-sur-Loire;3
31333;31230;Mauvezin
32249;32120;Mauvezin;2
65306;65130;Mauvezin
40176;40240;Mauvezin-d’Armagnac
09183;09160;Mauvezin-de-Prat
09184;09230;Mauvezin-de-Sainte-Croix
47163;47200;Mauvezin-sur-Gupie
36114;36370;Mauvières
21396;21510;Mauvilly
58161;58290;Maux
31334;31410;Mauzac;1
24260;24150;Mauzac-et-Grand-Castang
24261;24260;Mauzens-et-Miremont
79170;79210;Mauzé-sur-le-Mignon;2
79171;79100;Mauzé-Thouarsais;d;79329;Thouars
63216;63160;Mauzun
41130;41500;Maves
21397;21190;Mavilly-Mandelot
54482;54130;Saint-Max;9
57452;57140;La Maxe;1
35169;35380;Maxent;1
80710;80140;Saint-Maxent
54357;54320;Maxéville;10
88293;88630;Maxey-sur-Meuse
55328;55140;Maxey-sur-Vaise
74172;74500;Maxilly-sur-Léman;1
21398;21270;Maxilly-sur-Saône
83115;83120;Sainte-Maxime;14
30286;30700;Saint-Maximin
38426;38530;Saint-Maximin
60589;60740;Saint-Maximin;3
83116;83470;Saint-Maximin-la-Sainte-Baume;17
79281;79410;Saint-Maxire;1
46188;46090;Maxou
57453;57660;Maxstadt
26318;26510;Saint-May
24262;24420;Mayac
77283;77145;May-en-Multien
53147;53100;Mayenne;12
72191;72360;Mayet;3
03164;03800;Le Mayet-d’École
03165;03250;Le Mayet-de-Montagne;1
22316;22320;Saint-Mayeux
40177;40250;Maylis
24459;24380;Saint-Mayme-de-Péreyrol
39320;39190;Maynal
83075;83340;Les Mayons
02473;02800;Mayot
46337;46200;Mayrac
12142;12390;Mayran
63217;63420;La Mayrand;f;63303;Roche-Charles-la-Mayrand
31335;31110;Mayrègne
07153;07330;Mayres
63218;63220;Mayres
38224;38350;Mayres-Savel
11226;11420;Mayreville
46189;46500;Mayrinhac-Lentour
11227;11220;Mayronnes
60391;60660;Maysel
49193;49122;Le May-sur-Èvre;3
14408;14320;May-sur-Orne;d;14408;Saint-Martin-de-May
81163;81200;Mazamet;10
84072;84380;Mazan;6
41131;41100;Mazangé
07154;07510;Mazan-l’Abbaye
83076;83136;Mazaugues
63219;63230;Mazaye
49194;49140 49630;Mazé;d;49194;Mazé-Milon
85139;85420;Le Mazeau
23128;23150;Mazeirat
88294;88150;Mazeley
49194;49140 49630;Mazé-Milon;5
43131;43230;Mazerat-Aurouze
17226;17400;Mazeray
09185;09270;Mazères;3
33279;33210;Mazères
65307;65150;Mazères-de-Neste
64373;64110;Mazères-Lezons;1
31336;31260;Mazères-sur-Salat
03166;03800;Mazerier
08283;08430;Mazerny
16213;16310;Mazerolles
17227;17800;Mazerolles
40178;40090;Mazerolles
64374;64230;Mazerolles;1
65308;65220;Mazerolles
86153;86320;Mazerolles
11228;11240;Mazerolles-du-Razès
25371;25170;Mazerolles-le-Salin
54358;54280;Mazerulles
43130;43520;Mazet-Saint-Voy;1
86154;86110;Mazeuil
43132;43300;Mazeyrat-d’Allier;1
24263;24550;Mazeyrolles
23129;23260;La Mazière-aux-Bons-Hommes
16214;16270;Mazières;d;16192;Terres-de-Haute-Charente
37150;37130;Mazières-de-Touraine;1
79172;79310;Mazières-en-Gâtine;1
49195;49280;Mazières-en-Mauges;1
47164;47210;Mazières-Naresse
79173;79500;Mazières-sur-Béronne;d;79174;Melle
71290;71250;Mazille
62563;62670;Mazingarbe;8
62564;62120;Mazinghem
59395;59360;Mazinghien
33280;33390;Mazion
03167;03420;Mazirat
88295;88500;Mazirot
80522;80430;Le Mazis
63220;63420;Mazoires
65309;65250;Mazouau
11229;11140;Mazuby
08284;08500;Les Mazures
2B157;20212;Mazzola
04115;04240;Méailles
15123;15200;Méallet
87170;87130;Saint-Méard
24460;24600;Saint-Méard-de-Drône
24461;24610;Saint-Méard-de-Gurçon
23130;23360;Méasnes
28240;28240;Meaucé
38225;38112 38880;Méaudre;d;38225;Autrans-Méaudre en Vercors
50297;50880;La Meauffe
22144;22440;La Méaugon;1
03168;03360;Meaulne;d;03168;Meaulne-Vitray
03168;03360;Meaulne-Vitray
80523;80300;Méaulte;1
50298;50500;Méautis
77284;77100;Meaux;56
69130;69550;Meaux-la-Montagne
82108;82290;Meauzac;1
35170;35450;Mecé
46190;46150;Mechmont
57454;57245;Mécleuves;1
59396;59570;Mecquignies
55329;55300;Mécrin
51359;51210;Mécringes
78384;78670;Médan;1
16338;16300;Saint-Médard
17372;17500;Saint-Médard
31504;31360;Saint-Médard
32394;32300;Saint-Médard
36203;36700;Saint-Médard
46280;46150;Saint-Médard
57621;57260;Saint-Médard
64491;64370;Saint-Médard
79282;79370;Saint-Médard;d;79061;Celles-sur-Belle
17373;17220;Saint-Médard-d’Aunis;2
33447;33230;Saint-Médard-de-Guizières;2
24462;24400;Saint-Médard-de-Mussidan;1
46281;46400;Saint-Médard-de-Presque
85253;85200;Saint-Médard-des-Prés;f;85092;Fontenay-le-Comte
24463;24160;Saint-Médard-d’Excideuil
33448;33650;Saint-Médard-d’Eyrans;3
42264;42330;Saint-Médard-en-Forez
33449;33160;Saint-Médard-en-Jalles;32
23220;23200;Saint-Médard-la-Rochette
46282;46210;Saint-Médard-Nicourby
35296;35250;Saint-Médard-sur-Ille;1
61256;61570;Médavy
63221;63220;Medeyrolles
25372;25250;Médière
16215;16210;Médillac
17228;17600;Médis;3
88296;88140;Médonville
35171;35360;Médréac;1
53148;53400;Mée
28241;28220;Le Mée;f;28103;Cloyes-les-Trois-Rivières
29255;29260;Saint-Méen
35297;35290;Saint-Méen-le-Grand;4
04116;04190;Les Mées;4
72192;72260;Les Mées
40179;40990;Mées;2
77285;77350;Le Mée-sur-Seine;19
57455;57220;Mégange
74173;74120;Megève;2
74174;74490;Mégevette
22145;22270;Mégrit
80524;80170;Méharicourt
64375;64120;Méharin
41132;41140;Méhers
54359;54360;Méhoncourt
61257;61410;Méhoudin
18141;18500;Mehun-sur-Yèvre;6
49196;49220 49770;La Meignanne;d;49200;Longuenée-en-Anjou
49198;49700;Meigné;d;49125;Doué-en-Anjou
49197;49390 49490;Meigné-le-Vicomte;d;49228;Noyant-Villages
77286;77520;Meigneux
80525;80290;Meigneux
87094;87800;Meilhac
32250;32420;Meilhan
40180;40400;Meilhan;1
47165;47180;Meilhan-sur-Garonne;1
19131;19510;Meilhards
63222;63320;Meilhaud
35172;35270;Meillac;1
18142;18200;Meillant
80526;80370;Le Meillard
03169;03500;Meillard
85140;85700;La Meilleraie-Tillay;1`)
