boussoleTerritory("n11",`31083;31420;Boussan
37033;37290;Boussay
44022;44190;Boussay;2
57102;57310;Bousse;3
72044;72270;Bousse
21095;21250;Bousselange
09065;09320;Boussenac
21096;21260;Boussenois
31084;31360;Boussens;1
70091;70500;Bousseraucourt
47039;47420;Boussès
57103;57230;Bousseviller
21097;21350;Boussey
80125;80500;Boussicourt
25084;25320;Boussières;1
59102;59217;Boussières-en-Cambrésis
59103;59330;Boussières-sur-Sambre
59104;59168;Boussois;3
74046;74150;Boussy
91097;91800;Boussy-Saint-Antoine;8
57104;57570;Boust;1
57105;57380;Boustroff
08079;08160;Boutancourt;d;08173;Flize
60096;60220;Boutavent;d;60245;Formerie
81036;81660;Bout-du-Pont-de-Larn;1
02109;02140;La Bouteille
24062;24320;Bouteilles-Saint-Sébastien
11048;11200;Boutenac
17060;17120;Boutenac-Touvent
60097;60590;Boutencourt
91098;91150;Boutervilliers
16057;16120;Bouteville
42024;42160;Bouthéon;f;42005;Andrézieux-Bouthéon
16058;16100;Boutiers-Saint-Trojan;1
77049;77470;Boutigny
28056;28410;Boutigny-Prouais;1
91099;91820;Boutigny-sur-Essonne;3
80126;80220;Bouttencourt
50070;50480;Boutteville
31085;31160 31440;Boutx
80127;80220;Bouvaincourt-sur-Bresle
51077;51140;Bouvancourt
26059;26190;Bouvante
62169;62380;Bouvelinghem
08080;08430;Bouvellemont
01055;01100;Bouvent;f;01283;Oyonnax
25085;25560;Bouverans
38054;38390;Bouvesse-Quirieu;1
26060;26460;Bouvières
59105;59870;Bouvignies;1
62170;62172;Bouvigny-Boyeffles;2
28057;28800;Bouville
76135;76360;Bouville;1
91100;91880;Bouville
80128;80200;Bouvincourt-en-Vermandois
59106;59830;Bouvines
60098;60220;Bouvresse
44023;44130;Bouvron;3
54088;54200;Bouvron
88069;88270;Bouxières-aux-Bois
54089;54770;Bouxières-aux-Chênes;1
54090;54136;Bouxières-aux-Dames;4
54091;54700;Bouxières-sous-Froidmont
21098;21690;Boux-sous-Salmaise
88070;88130;Bouxurulles
67061;67330;Bouxwiller;3
68049;68480;Bouxwiller
51078;51400;Bouy
10056;10220;Bouy-Luxembourg
06022;06510;Bouyon
46036;46120;Le Bouyssou
10057;10400;Bouy-sur-Orvin
18034;18200;Bouzais
52065;52110;Bouzancourt
54092;54930;Bouzanville
63049;63910;Bouzel
21099;21200;Bouze-lès-Beaune
88071;88270;Bouzemont
71051;71150;Bouzeron
24063;24250;Bouzic
46037;46330;Bouziès
34039;34140;Bouzigues;1
49040;49270 49530;Bouzillé;d;49126;Orée d’Anjou
31086;31420;Bouzin
80129;80300;Bouzincourt
32063;32290;Bouzon-Gellenave
57106;57320;Bouzonville;3
45047;45300;Bouzonville-aux-Bois
45048;45300;Bouzonville-en-Beauce;a;45253;Pithiviers-le-Vieil
51079;51150;Bouzy
45049;45460;Bouzy-la-Forêt;1
55066;55190;Bovée-sur-Barboure
35035;35330;Bovel
80130;80540;Bovelles
80131;80440;Boves;3
55067;55500;Boviolles
62171;62134;Boyaval
62172;62128;Boyelles
42025;42460;Boyer
71052;71700;Boyer
01056;01640;Boyeux-Saint-Jérôme
45050;45300;Boynes;1
01057;01190;Boz
07039;07410;Bozas
73055;73350;Bozel;2
12033;12340;Bozouls;3
55068;55120;Brabant-en-Argonne
55069;55800;Brabant-le-Roi
55070;55100;Brabant-sur-Meuse
33070;33480;Brach
52066;52110;Brachay
80132;80110;Braches
76136;76730;Brachy
41025;41250;Bracieux;1
39072;39110;Bracon
76137;76370 76630 76910;Bracquemont;d;76618;Petit-Caux
76138;76850;Bracquetuit
76139;76680;Bradiancourt
50071;50870;Braffais;f;50535;Le Parc
30050;30260;Bragassargues
31087;31470;Bragayrac
15024;15700;Brageac
10058;10340;Bragelogne-Beauvoir
71053;71430;Bragny-en-Charollais;f;71490;Saint-Vincent-Bragny
71054;71350;Bragny-sur-Saône
07043;07140;Brahic;a;07334;Les Vans
25086;25640;Braillans
80133;80150;Brailly-Cornehotte
21100;21350;Brain
39073;39800;Brainans
02110;02220;Braine;2
44024;44830;Brains;2
72045;72550;Brains-sur-Gée
53041;53350;Brains-sur-les-Marches
49041;49650;Brain-sur-Allonnes;2
49042;49140 49250 49630 49800;Brain-sur-l’Authion;d;49307;Loire-Authion
49043;49220 49370;Brain-sur-Longuenée;d;49367;Erdre-en-Anjou
35036;35660;Brain-sur-Vilaine;f;35064;La Chapelle-de-Brain
50072;50200;Brainville
54093;54800;Brainville
52067;52150;Brainville-sur-Meuse
60099;60113;Braisnes-sur-Aronde
03037;03360;Braize
54094;54740;Bralleville
11049;11150;Bram;3
73056;73480 73500;Bramans;d;73290;Val-Cenis
76140;76740;Brametot
65109;65370;Bramevaque
17061;17210;Bran
19029;19500;Branceilles
89336;89630;Saint-Brancher
89053;89113;Branches
37211;37320;Saint-Branchs;2
88072;88630;Brancourt;f;88460;Soulosse-sous-Saint-Élophe
02111;02320;Brancourt-en-Laonnois
02112;02110;Brancourt-le-Grand
22277;22800;Saint-Brandan;2
56021;56700;Brandérion;1
55071;55150;Brandeville
56022;56390;Brandivy;1
2B043;20222;Brando;1
71055;71520;Brandon;d;71134;Navour-sur-Grosne
12034;12350;Brandonnet
51080;51290;Brandonvillers
71056;71500;Branges;2
02113;02130;Branges;f;02022;Arcy-Sainte-Restitue
38055;38510;Brangues
89054;89150;Brannay
25087;25340;Branne
33071;33420;Branne;1
33072;33124;Brannens
30051;30110;Branoux-les-Taillades;1
39074;39290;Brans
03038;03500;Bransat
51081;51140;Branscourt
77050;77620;Bransles
84021;84390;Brantes
88073;88130;Brantigny
24064;24310 24460 24530;Brantôme;d;24064;Brantôme en Périgord
24064;24310 24460 24530;Brantôme en Périgord;3
14093;14430;Branville
50073;50440 50460 50690;Branville-Hague;d;50041;La Hague
55072;55400;Braquis
83021;83149;Bras;2
12035;12550;Brasc
04031;04270;Bras-d’Asse
02114;02400;Brasles;1
37034;37120;Braslou
97402;97412;Bras-Panon;13
29016;29190;Brasparts;1
09066;09000;Brassac
81037;81260;Brassac;1
82024;82190;Brassac
63050;63570;Brassac-les-Mines;3
55074;55300;Brasseitte;f;55229;Han-sur-Meuse
40054;40330;Brassempouy
60100;60810;Brasseuse
55073;55100;Bras-sur-Meuse
58037;58140;Brassy
80134;80160;Brassy
54095;54610;Bratte
52068;52290;Braucourt;a;52182;Éclaron-Braucourt-Sainte-Livière
33073;33820;Braud-et-Saint-Louis;1
55075;55170;Brauvilliers
04032;04240;Braux
10059;10500;Braux
21101;21390;Braux
52069;52120;Braux-le-Châtel
51082;51800;Braux-Sainte-Cohière
51083;51800;Braux-Saint-Remy
31088;31490;Brax;3
47040;47310;Brax;2
27109;27170;Bray
71057;71250;Bray
59107;59123;Bray-Dunes;4
02118;02880;Braye
02115;02000;Braye-en-Laonnois
02116;02140;Braye-en-Thiérache
37035;37120;Braye-sous-Faye
37036;37330;Braye-sur-Maulne
95101;95710;Bray-et-Lû
14094;14190 14370 14540;Bray-la-Campagne;f;14005;Valambray
80135;80580;Bray-lès-Mareuil
45051;45460;Bray-Saint-Aignan;1
02117;02480;Bray-Saint-Christophe
77051;77480;Bray-sur-Seine;2
80136;80340;Bray-sur-Somme;1
21102;21430;Brazey-en-Morvan
21103;21470;Brazey-en-Plaine;2
35037;35310;Bréal-sous-Montfort;6
35038;35370;Bréal-sous-Vitré
95102;95640;Bréançon
77052;77720;Bréau
30052;30120;Bréau-Mars
76141;76110;Bréauté;1
51084;51320;Bréban
62173;62117;Brebières;5
90018;90140;Brebotte
53042;53120;Brecé
35039;35530;Brécé;2
50074;50370;Brécey;2
56023;56400;Brech;7
88074;88350;Brechainville
28058;28210;Bréchamps
68050;68210;Bréchaumont
37037;37330;Brèches
25088;25640;Breconchaux
50075;50160;Brectouville;d;50601;Torigny-les-Villes
02119;02210;Brécy
18035;18220;Brécy
14095;14480;Brécy;f;14200;Creully sur Seulles
08082;08400;Brécy-Brières
33213;33650;La Brède;4
53043;53150;Brée
61058;61100 61430;Bréel;d;61007;Athis-Val de Rouvre
17486;17840;La Brée-les-Bains
01058;01300;Brégnier-Cordon
60101;60440;Brégy
57107;57340;Bréhain
54096;54190;Bréhain-la-Ville
50076;50290;Bréhal;3
56024;56580;Bréhan;2
22015;22510;Bréhand;1
37038;37130;Bréhémont
55076;55150;Bréhéville
57108;57720;Breidenbach
49044;49390 49490;Breil;d;49228;Noyant-Villages
49045;49390;La Breille-les-Pins
80137;80470;Breilly
72046;72370;Le Breil-sur-Mérize;1
06023;06540;Breil-sur-Roya;2
57109;57570;Breistroff-la-Grande
67062;67220;Breitenau
67063;67220;Breitenbach
68051;68380;Breitenbach-Haut-Rhin
29017;29810;Brélès
22017;22300;Brélévenez;f;22113;Lannion
22018;22140;Brélidy
54097;54540;Bréménil
62174;62610;Brêmes;1
67064;67160;Bremmelbach;a;67074;Cleebourg
54098;54290;Brémoncourt
25089;25530;Bremondans
76142;76220;Brémontier-Merval
14096;14260;Brémoy
85243;85470;Brem-sur-Mer;2
21104;21400;Brémur-et-Vaurois
26061;26260;Bren
11050;11500;Brenac;d;11304;Quillan
34040;34650;Brenas
63051;63500;Brenat
01059;01260;Brénaz;d;01453;Arvière-en-Valromey
02120;02220;Brenelle
46039;46320;Brengues
52070;52200;Brennes
29018;29690;Brennilis
01060;01110;Brénod
83022;83840;Brenon
60102;60870;Brenouille;2
48030;48000;Brenoux
01061;01300;Brens;1
81038;81600;Brens;2
74047;74890;Brens;f;74043;Bons-en-Chablais
74048;74890;Brenthonne;1
02121;02210;Breny
04033;04340;La Bréole;d;04033;Ubaye-Serre-Ponçon
25090;25440;Brères
39075;39210 39230;Bréry;d;39199;Domblans
30237;30500;Saint-Brès
32366;32120;Saint-Brès
34244;34670;Saint-Brès;3
17062;17490;Bresdon
25091;25120;Les Bréseux
70092;70140;Bresilley
80138;80300;Bresle
60103;60510;Bresles;4
03039;03210;Bresnay
61059;61190;Bresolettes;d;61491;Tourouvre au Perche
88075;88250;La Bresse;3
71058;71460;Bresse-sur-Grosne
01130;01340;Bresse Vallons;2
21105;21560;Bressey-sur-Tille;1
38056;38870;Bressieux
01062;01360;Bressolles;1
03040;03000;Bressolles;1
82025;82710;Bressols;4
38057;38320;Bresson
30238;30440;Saint-Bresson
70460;70280;Saint-Bresson
52071;52230;Bressoncourt;a;52491;Thonnance-les-Moulins
46249;46120;Saint-Bressou
79049;79300;Bressuire;19
29019;29200;Brest;142
27110;27350;Brestot
36024;36110;Bretagne
90019;90130;Bretagne
32064;32800;Bretagne-d’Armagnac
40055;40280;Bretagne-de-Marsan;1
27111;27220;Bretagnolles
45052;45250;Breteau
35040;35160;Breteil;3
21106;21110;Bretenière
25092;25640;La Bretenière
39076;39700;La Bretenière
39077;39120;Bretenières
46038;46130;Bretenoux;1
27112;27160;Breteuil;4
60104;60120;Breteuil;4
61060;61270;Brethel
52072;52000;Brethenay
03041;03350;Le Brethon
25093;25250;Bretigney
25094;25110;Bretigney-Notre-Dame
79050;79140;Bretignolles
53044;53110;Brétignolles-le-Moulin;a;53118;Le Housseau-Brétignolles
85035;85470;Bretignolles-sur-Mer;5
21107;21490;Bretigny
27113;27800;Brétigny
60105;60400;Brétigny
91103;91220;Brétigny-sur-Orge;26
61061;61110;Bretoncelles;1
85036;85320;La Bretonnière-la-Claye
25095;25380;Bretonvillers
26062;26340;Brette
72047;72250;Brette-les-Pins;2
68052;68780;Bretten
16059;16240;Brettes
50077;50110;Bretteville;1
76143;76110;Bretteville-du-Grand-Caux;1
14097;14190;Bretteville-le-Rabet
14098;14210 14250 14740;Bretteville-l’Orgueilleuse;d;14098;Thue et Mue
76144;76560;Bretteville-Saint-Laurent
50078;50430;Bretteville-sur-Ay
14099;14140 14170;Bretteville-sur-Dives;d;14654;Saint-Pierre-en-Auge
14100;14680;Bretteville-sur-Laize;1
14101;14760;Bretteville-sur-Odon;4
57110;57320;Brettnach
31089;31530;Bretx
70093;70300;Breuches
70094;70280;Breuchotte
58038;58460;Breugnon
80139;80400;Breuil
03042;03120;Le Breuil
51085;51210;Le Breuil
69026;69620;Le Breuil
71059;71670;Le Breuil;3
51086;51140;Breuil;f;51086;Breuil-sur-Vesle
87022;87300;Breuilaufa
85037;85120;Breuil-Barret;d;85289;Terval
79051;79240 79320 79380;Le Breuil-Bernard;d;79179;Moncoutant-sur-Sèvre
78104;78930;Breuil-Bois-Robert
79052;79300;Breuil-Chaussée;d;79049;Bressuire
14102;14130;Le Breuil-en-Auge
14103;14330;Le Breuil-en-Bessin
24065;24380 24660 24750;Breuilh;d;24312;Sanilhac
17063;17700;Breuil-la-Réorte
60106;60840;Breuil-le-Sec;2
17064;17920;Breuillet;3
91105;91650;Breuillet;9
60107;60600;Breuil-le-Vert;3
17065;17870;Breuil-Magné;1
27114;27640;Breuilpont;1
79053;79150 79300;Le Breuil-sous-Argenton;d;79013;Argentonnay
63052;63340;Le Breuil-sur-Couze;1
52073;52170;Breuil-sur-Marne;a;52123;Chevillon
51086;51140;Breuil-sur-Vesle
70095;70160;Breurey-lès-Faverney
67065;67112;Breuschwickersheim;1
52074;52240;Breuvannes-en-Bassigny
51087;51240;Breuvery-sur-Coole
50079;50260;Breuville
55077;55600;Breux
91106;91650;Breux-Jouy;1
27115;27570;Breux-sur-Avre
41026;41160;Brévainville
78107;78980;Bréval;2
50080;50480 50500 50620;Brévands;d;50099;Carentan-les-Marais
39078;39100;Brevans
14104;14130;Le Brévedent
58039;58530;Brèves
78108;78610;Les Bréviaires;1
10060;10450;Bréviandes;3
14105;14140;La Brévière;d;14576;Val-de-Vie
16060;16370;Bréville
14106;14860;Bréville-les-Monts
62175;62140;Brévillers
80140;80600;Brévillers
50081;50290;Bréville-sur-Mer
70096;70400;Brevilliers
08083;08140;Brévilly
44154;44250;Saint-Brevin-les-Pins;14
10061;10220;Brévonnes
62176;62170;Bréxent-Énocq
25096;25240;Brey-et-Maison-du-Bois
49046;49260 49400;Brézé;d;49060;Bellevigne-les-Châteaux
05022;05190;Bréziers
11051;11270;Brézilhac
38058;38590;Brézins;2
28059;28270;Brezolles;1
15026;15230;Brezons
35256;35800;Saint-Briac-sur-Mer;2
05023;05100;Briançon;11
06024;06850;Briançonnet
21108;21390;Brianny
71060;71110;Briant
36025;36400;Briantes
45053;45250;Briare;4
45054;45390;Briarres-sur-Essonne
62180;62130;Brias
59108;59730;Briastre
81039;81390;Briatexte;1
52075;52700;Briaucourt
70097;70800;Briaucourt
16304;16100;Saint-Brice
33379;33540;Saint-Brice
50451;50300;Saint-Brice
53203;53290;Saint-Brice
61370;61700;Saint-Brice
77403;77160;Saint-Brice
51474;51370;Saint-Brice-Courcelles;3
50452;50730;Saint-Brice-de-Landelles
35257;35460;Saint-Brice-en-Coglès;d;35257;Maen Roch
95539;95350;Saint-Brice-sous-Forêt;15
61371;61150;Saint-Brice-sous-Rânes
87140;87200;Saint-Brice-sur-Vienne;1
52076;52120;Bricon
28060;28300;Briconville
50082;50260;Bricquebec;d;50082;Bricquebec-en-Cotentin
50082;50260;Bricquebec-en-Cotentin;5
50083;50340;Bricquebosq
14107;14710;Bricqueville
50084;50200;Bricqueville-la-Blouette
50085;50290;Bricqueville-sur-Mer;1
45055;45310;Bricy
73057;73570;Brides-les-Bains
73058;73520;La Bridoire;1
37039;37600;Bridoré
02122;02870;Brie
09067;09700;Brie
16061;16590;Brie;4
35041;35150;Brie
80141;80200;Brie
79054;79100 79600;Brie;d;79196;Plaine-et-Vallées
29020;29510;Briec;5
77053;77170;Brie-Comte-Robert;19
38059;38320;Brié-et-Angonnes;2
35042;35370;Brielles
10062;10140;Briel-sur-Barse
71061;71290;Brienne
10063;10500;Brienne-la-Vieille
10064;10500;Brienne-le-Château;2
08084;08190;Brienne-sur-Aisne
42026;42720;Briennon;1
89055;89210;Brienon-sur-Armançon;3
91109;91150;Brières-les-Scellés;1
17066;17520;Brie-sous-Archiac
16062;16300;Brie-sous-Barbezieux
16063;16210;Brie-sous-Chalais
17067;17160;Brie-sous-Matha
17068;17120;Brie-sous-Mortagne`)
