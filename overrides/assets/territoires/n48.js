boussoleTerritory("n48",`62573;62410;Meurchin;3
70344;70300;Meurcourt
50327;50510;La Meurdraquière
52322;52310;Meures
02482;02160;Meurival
17232;17120;Meursac;1
21411;21200;Meursanges
21412;21190;Meursault;1
10242;10200;Meurville
52323;52140 52240;Meuse;f;52332;Val-de-Meuse
41139;41130;Meusnes;1
39328;39260;Meussia
14430;14960;Meuvaines
52324;52240;Meuvy;a;52074;Breuvannes-en-Bassigny
60402;60880;Le Meux;2
17233;17500;Meux
87095;87380;Meuzac
28249;28130;Mévoisins
26181;26560;Mévouillon
19227;19330;Saint-Mexant;1
01244;01800;Meximieux;8
54367;54135;Mexy;2
57467;57070;Mey
68205;68890;Meyenheim;2
38229;38240;Meylan;18
47166;47170;Meylan;a;47302;Sos
19136;19250;Meymac;2
30166;30840;Meynes;2
24268;24220;Meyrals
30167;30410;Meyrannes
13059;13650;Meyrargues;3
07156;07380;Meyras
13060;13590;Meyreuil;6
38230;38300;Meyrié;1
38231;38440;Meyrieu-les-Étangs;1
73156;73170;Meyrieux-Trouet
19137;19800;Meyrignac-l’Église
46192;46200;Meyronne
04120;04530;Meyronnes;d;04120;Val d’Oronaye
48096;48150;Meyrueis
69132;69610;Meys
19138;19500;Meyssac;1
07157;07400;Meysse;1
38232;38440;Meyssiez
74182;74000 74370 74600 74940 74960;Meythet;d;74010;Annecy
87096;87800;La Meyze
69282;69330;Meyzieu;36
53153;53600;Mézangers
32396;32700;Saint-Mézard
34157;34140;Mèze;12
04121;04270;Mézel
63226;63111 63115;Mezel;d;63226;Mur-sur-Allier
81164;81800;Mézens
72195;72270;Mézeray;1
43134;43800;Mézères
01246;01660;Mézériat;2
80544;80600;Mézerolles
11231;11410;Mézerville
14431;14140 14270 14340 14370;Mézidon-Canon;d;14431;Mézidon Vallée d’Auge
14431;14140 14270 14340 14370;Mézidon Vallée d’Auge;9
35177;35520;La Mézière;5
08290;08000;Mézières;f;08105;Charleville-Mézières
28250;28160;Mézières-au-Perche;f;28127;Dangeau
36123;36290;Mézières-en-Brenne
28251;28500;Mézières-en-Drouais;1
45205;45270;Mézières-en-Gâtinais
80545;80110;Mézières-en-Santerre
27408;27510;Mézières-en-Vexin
45204;45370;Mézières-lez-Cléry
72197;72240;Mézières-sous-Lavardin
35178;35140;Mézières-sur-Couesnon;1
87097;87330;Mézières-sur-Issoire;d;87097;Val d’Issoire
02483;02240;Mézières-sur-Oise
72196;72290;Mézières-sur-Ponthouin
78402;78970;Mézières-sur-Seine;3
07158;07530;Mézilhac
89254;89130;Mézilles
47167;47170;Mézin;1
90069;90120;Méziré;1
40182;40170;Mézos
02484;02650;Mézy-Moulins
78403;78250;Mézy-sur-Seine;2
58166;58140;Mhère
35300;35500;Saint-M’Hervé;1
35301;35360;Saint-M’Hervon;d;35184;Montauban-de-Bretagne
24269;24450;Mialet
30168;30140;Mialet
64383;64410;Mialos
80546;80132;Miannay
71465;71460;Saint-Micaud
58167;58420;Michaugues;d;58026;Beaulieu
02684;02830;Saint-Michel;3
09271;09100;Saint-Michel
16341;16470;Saint-Michel;3
31505;31220;Saint-Michel
32397;32300;Saint-Michel
34278;34520;Saint-Michel
45294;45340;Saint-Michel
64492;64220;Saint-Michel
82166;82340;Saint-Michel
52454;52190 52600;Saint-Michel;d;52529;Villegusien-le-Lac
68206;68700;Michelbach;d;68012;Aspach-Michelbach
68207;68730;Michelbach-le-Bas
68208;68220;Michelbach-le-Haut
44182;44730;Saint-Michel-Chef-Chef;5
07276;07160;Saint-Michel-d’Aurance
46283;46110;Saint-Michel-de-Bannières
07277;07200;Saint-Michel-de-Boulogne
33450;33840;Saint-Michel-de-Castelnau
07278;07360;Saint-Michel-de-Chabrillanoux
05153;05260;Saint-Michel-de-Chaillol
72303;72440;Saint-Michel-de-Chavaignes
48173;48160;Saint-Michel-de-Dèze
24465;24400;Saint-Michel-de-Double
53241;53290;Saint-Michel-de-Feins;d;53029;Bierné-les-Villages
33451;33126;Saint-Michel-de-Fronsac
11359;11410;Saint-Michel-de-Lanès
50524;50200 50490;Saint-Michel-de-la-Pierre;d;50550;Saint-Sauveur-Villages
33453;33190;Saint-Michel-de-Lapujade
53242;53350;Saint-Michel-de-la-Roë
14634;14140 14290;Saint-Michel-de-Livet;d;14371;Livarot-Pays-d’Auge
66185;66130;Saint-Michel-de-Llotes
73261;73140;Saint-Michel-de-Maurienne;2
24466;24230;Saint-Michel-de-Montaigne
50525;50670;Saint-Michel-de-Montjoie
22318;22980;Saint-Michel-de-Plélan
33452;33720;Saint-Michel-de-Rieufret
24467;24490;Saint-Michel-de-Rivière;a;24354;La Roche-Chalais
61431;61140 61600;Saint-Michel-des-Andaines;d;61483;Bagnoles de l’Orne Normandie
50526;50610;Saint-Michel-des-Loups;f;50066;Jullouville
38427;38590;Saint-Michel-de-Saint-Geoirs
30287;30200;Saint-Michel-d’Euzet
81265;81140;Saint-Michel-de-Vax
23222;23480;Saint-Michel-de-Veisse
24468;24380;Saint-Michel-de-Villadeix
18226;18390;Saint-Michel-de-Volangis
76623;76440;Saint-Michel-d’Halescourt
38428;38350;Saint-Michel-en-Beaumont
36204;36290;Saint-Michel-en-Brenne
22319;22300;Saint-Michel-en-Grève
85255;85580;Saint-Michel-en-l’Herm;2
40276;40550;Saint-Michel-Escalus
49309;49420 49520;Saint-Michel-et-Chanveaux;d;49248;Ombrée d’Anjou
81264;81340;Saint-Michel-Labadié
85256;85200;Saint-Michel-le-Cloucq;1
24469;24490;Saint-Michel-l’Écluse-et-Léparon;a;24354;La Roche-Chalais
38429;38650;Saint-Michel-les-Portes
04192;04870;Saint-Michel-l’Observatoire;1
46284;46130;Saint-Michel-Loubéjou
85257;85700;Saint-Michel-Mont-Mercure;d;85090;Sèvremont
04060;04170;Saint-Michel-Peyresq;f;04219;Thorame-Haute
62762;62650;Saint-Michel-sous-Bois
37227;37130 37140;Saint-Michel-sur-Loire;f;37232;Coteaux-sur-Loire
88428;88470;Saint-Michel-sur-Meurthe;1
91570;91240;Saint-Michel-sur-Orge;21
42265;42410;Saint-Michel-sur-Rhône
26319;26750;Saint-Michel-sur-Savasse
62763;62130;Saint-Michel-sur-Ternoise
61432;61300;Saint-Michel-Tubœuf
89255;89140;Michery;1
88303;88630;Midrevaux
39329;39250;Mièges
32252;32170;Miélan;1
70345;70440;Miellin;d;70489;Servance-Miellin
28252;28480;Miermaigne
46193;46500;Miers
39330;39800;Miéry
67292;67580;Mietesheim
74183;74440;Mieussy;2
61279;61250;Mieuxcé
64384;64800;Mifaget;a;64148;Bruges-Capbis-Mifaget
89256;89580;Migé
89257;89400;Migennes;6
09192;09400;Miglos
70346;70110;Mignafans;a;70487;Senargent-Mignafans
86157;86550;Mignaloux-Beauvoir;5
70347;70400;Mignavillers
36124;36800;Migné
86158;86440;Migné-Auxances;6
45206;45490;Mignères
45207;45490;Mignerette
54368;54540;Mignéville
28253;28630;Mignières;1
39331;39250;Mignovillard
36125;36260;Migny
17234;17330;Migré
17235;17770;Migron
55463;55300;Saint-Mihiel;3
09193;09460;Mijanès
01247;01170 01410;Mijoux
72198;72650;La Milesse;2
46194;46300;Milhac
24270;24330 24640;Milhac-d’Auberoche;d;24026;Bassillac et Auberoche
24271;24470;Milhac-de-Nontron
87098;87440;Milhaguet;a;87092;Marval
81165;81170;Milhars
31342;31160;Milhas
30169;30540;Milhaud;6
81166;81130;Milhavet
29149;29290;Milizac;d;29076;Milizac-Guipronvel
29076;29290;Milizac-Guipronvel;4
86159;86150;Millac
59402;59143;Millam
41140;41200;Millançay
66108;66170;Millas;4
12145;12100;Millau;22
58168;58170;Millay
76438;76260;Millebosc
78404;78940;Millemont
80547;80300;Millencourt
80548;80135;Millencourt-en-Ponthieu
21413;21140;Millery
54369;54670;Millery
69133;69390;Millery;4
19139;19290;Millevaches
50328;50190;Millières
52325;52240;Millières
59403;59178;Millonfosse
50329;50600;Milly;d;50391;Grandparigny
89258;89800;Milly;f;89068;Chablis
91405;91490;Milly-la-Forêt;4
71299;71960;Milly-Lamartine
55338;55110;Milly-sur-Bradon
60403;60112;Milly-sur-Thérain;1
78406;78470;Milon-la-Chapelle
40183;40350;Mimbaste;1
13062;13105;Mimet;4
21414;21230;Mimeure
40184;40200;Mimizan;7
51368;51800;Minaucourt-le-Mesnil-lès-Hurlus
34158;34210;Minerve
65311;65140;Mingot
62574;62690;Mingoval
35179;35540;Miniac-Morvan;4
35180;35190;Miniac-sous-Bécherel
27409;27160 27240;Les Minières;f;27198;Mesnils-sur-Iton
35181;35870;Le Minihic-sur-Rance;1
22152;22220;Minihy-Tréguier;1
54370;54385;Minorville
21415;21510;Minot
67293;67270;Minversheim
24272;24610;Minzac
74184;74270;Minzier;1
81167;81250;Miolles
01248;01390;Mionnay;2
69283;69780;Mions;13
33284;33380;Mios;12
64385;64450;Miossens-Lanusse
97501;97500;Miquelon-Langlade
04122;04510;Mirabeau
84076;84120;Mirabeau;1
07159;07170;Mirabel
82110;82440;Mirabel;1
26182;26110;Mirabel-aux-Baronnies;1
26183;26400;Mirabel-et-Blacons;1
32253;32340;Miradoux
13063;13140;Miramas;26
17236;17150;Mirambeau;1
31343;31230;Mirambeau
32254;32300;Miramont-d’Astarac
31344;31800;Miramont-de-Comminges
47168;47800;Miramont-de-Guyenne;3
82111;82190;Miramont-de-Quercy
32255;32390;Miramont-Latour
40185;40320;Miramont-Sensacq
32256;32300;Mirande;3
81168;81190;Mirandol-Bourgnounac;1
32257;32350;Mirannes
80549;80300;Miraumont
11232;11380;Miraval-Cabardès
52326;52320;Mirbel
49205;49330;Miré;1
86160;86110;Mirebeau;2
21416;21310;Mirebeau-sur-Bèze;1
39332;39210 39570;Mirebel;f;39177;Hauteroche
88304;88500;Mirecourt;4
63227;63730;Mirefleurs;2
31345;31190;Miremont;2
63228;63380;Miremont
11233;11120;Mirepeisset
64386;64800;Mirepeix;1
09194;09500;Mirepoix;3
32258;32390;Mirepoix
31346;31340;Mirepoix-sur-Tarn;1
34159;34110;Mireval;3
11234;11400;Mireval-Lauragais
01249;01700;Miribel;10
26184;26350;Miribel;d;26210;Valherbasse
38235;38450;Miribel-Lanchâtre
38236;38380;Miribel-les-Échelles;1
26185;26270;Mirmande
71300;71480;Le Miroir
80550;80260;Mirvaux
76439;76210;Mirville
26186;26310;Miscon
27410;27930;Miserey
25381;25480;Miserey-Salines;2
01250;01600;Misérieux;2
80551;80200;Misery;d;80509;Marchélepot-Misery
04123;04200;Mison;1
79178;79100;Missé;d;79329;Thouars
81169;81300;Missècle
11235;11580;Missègre
21417;21210;Missery
44098;44780;Missillac;5
56133;56140;Missiriac;1
40186;40290;Misson
14432;14210 14310;Missy;d;14475;Val d’Arry
02485;02200;Missy-aux-Bois
02486;02350;Missy-lès-Pierrepont
02487;02880;Missy-sur-Aisne
77293;77130;Misy-sur-Yonne
13098;13920;Saint-Mitre-les-Remparts;6
77294;77290;Mitry-Mory;20
67294;67360;Mitschdorf;a;67160;Gœrsdorf
78407;78125;Mittainville
28254;28190;Mittainvilliers-Vérigny
67295;67140;Mittelbergheim
57468;57370;Mittelbronn
67296;67206;Mittelhausbergen;2
67297;67170 67270;Mittelhausen;d;67539;Wingersheim les Quatre Bans
67298;67170;Mittelschaeffolsheim
68209;68630;Mittelwihr
57469;57930;Mittersheim
68210;68380;Mittlach
14433;14140 14170;Mittois;d;14654;Saint-Pierre-en-Auge
68211;68470;Mitzach
42143;42110;Mizérieux
38237;38142;Mizoën
50330;50250 50580;Mobecq;d;50236;La Haye
2A160;20140;Moca-Croce
73157;73500;Modane;2
84077;84330;Modène
29150;29350;Moëlan-sur-Mer;6
01251;01280;Moëns;f;01313;Prévessin-Moëns
59404;59122 59254;Les Moëres;d;59260;Ghyvelde
68212;68480;Mœrnach
52327;52100;Moëslains
51369;51120;Mœurs-Verdey
59405;59400;Mœuvres
17237;17780;Moëze
70348;70200;Moffans-et-Vacheresse
55339;55400;Mogeville
73158;73410;Mognard;d;73010;Entrelacs
01252;01140;Mogneneins
60404;60140;Mogneville;1
55340;55800;Mognéville
08291;08110;Mogues
56134;56490;Mohon
08292;08000;Mohon;f;08105;Charleville-Mézières
38238;38440;Moidieu-Détourbe;1
50331;50170;Moidrey;f;50410;Pontorson
35182;35650;Moigné;f;35240;Le Rheu
91408;91490;Moigny-sur-École;1
70349;70110;Moimay
98816;98819;Moindou
54371;54580;Moineville;1
17238;17500;Moings;f;17295;Réaux sur Trèfle
42144;42600;Moingt;f;42147;Montbrison
28255;28700;Moinville-la-Jeulin
38239;38430;Moirans;7
39333;39260;Moirans-en-Montagne;2
47169;47310;Moirax;1
69134;69620;Moiré
51370;51800;Moiremont
55341;55150;Moirey-Flabas-Crépion
39334;39570;Moiron
08293;08370;Moiry
44099;44520;Moisdon-la-Rivière;1
77295;77950;Moisenay;1
80552;80200;Moislains;1
82112;82200;Moissac;13
83078;83630;Moissac-Bellevue
48097;48110;Moissac-Vallée-Française
87099;87400;Moissannes
63229;63190;Moissat;1
95409;95570;Moisselles;1
39335;39290;Moissey
38240;38270;Moissieu-sur-Dolon
78410;78840;Moisson
77296;77550;Moissy-Cramayel;18
58169;58190;Moissy-Moulinot
27411;27320;Moisville
41141;41160;Moisy
2B161;20270;Moïta
50332;50270;Les Moitiers-d’Allonne
50333;50250 50360 50480;Les Moitiers-en-Bauptois;f;50400;Picauville
21418;21510;Moitron
72199;72170;Moitron-sur-Sarthe
51371;51240;Moivre
54372;54760;Moivrons
56135;56230;Molac;1
76440;76220;Molagnies
02488;02110;Molain
39336;39800;Molain
39337;39600;Molamboz
11236;11420;Molandier
31347;31230;Molas
39338;39500;Molay
70350;70120;Molay
89259;89310;Môlay
14434;14330;Le Molay;f;14370;Le Molay-Littry
14370;14330;Le Molay-Littry;3
83079;83310;La Môle;1
28256;28200;Moléans
15126;15500;Molèdes
65312;65130;Molère;f;65081;Benqué-Molère
21419;21330;Molesme
89260;89560;Molesmes;d;89405;Les Hauts de Forterre
48098;48110;Molezon
44183;44350;Saint-Molf;2
60405;60220;Moliens;1
91411;91470;Les Molières;1
24273;24480;Molières
46195;46120;Molières
82113;82220;Molières;1
30170;30120;Molières-Cavaillac
26187;26150;Molières-Glandaz;d;26001;Solaure en Diois
30171;30410;Molières-sur-Cèze;1
11237;11250;Molières-sur-l’Alberte;f;11183;Ladern-sur-Lauquet
40187;40660;Moliets-et-Maa;1
02489;02000;Molinchart
05077;05350;Molines-en-Queyras
03173;03510;Molinet;1
41142;41190;Molineuf;d;41142;Valencisse
62575;62330;Molinghem;a;62473;Isbergues
89261;89190;Molinons
21420;21340;Molinot
10243;10500;Molins-sur-Aube
66109;66500;Molitg-les-Bains
70351;70240;Mollans
26188;26170;Mollans-sur-Ouvèze;1
68213;68470;Mollau
13064;13940;Mollégès;2
03174;03300;Molles
73159;73800;Les Mollettes
11238;11410;Molleville
80553;80260;Molliens-au-Bois
80554;80540;Molliens-Dreuil
67299;67190;Mollkirch
01253;01800;Mollon;f;01450;Villieu-Loyes-Mollon
15127;15500;Molompize
89262;89700;Molosmes
21421;21120;Moloy
21422;21210;Molphey
39340;39250;Molpré;d;39329;Mièges
57470;57670;Molring
67300;67120;Molsheim;9
2B162;20218;Moltifao
39341;39310;Les Molunes;f;39510;Septmoncel les Molunes
64387;64230;Momas
33285;33710;Mombrier
59538;59143;Saint-Momelin
65313;65360;Momères
57471;57220;Momerstroff
67301;67670;Mommenheim;2
40188;40700;Momuy
64388;64350;Momy
2A163;20171;Monacia-d’Aullène
2B164;20229;Monacia-d’Orezza
02490;02000;Monampteuil
64389;64160;Monassut-Audiracq
12146;12000;Le Monastère;2
48099;48100;Le Monastier-Pin-Moriès;d;48099;Bourgs sur Colagne
43135;43150;Le Monastier-sur-Gazeille;1
39342;39230;Monay
33286;33570;Monbadon;f;33342;Puisseguin
47170;47290;Monbahus
47171;47340;Monbalen
32260;32140 32420;Monbardon;d;32365;Cap d’Astarac
24274;24240;Monbazillac
82114;82170;Monbéqui
32259;32350;Monbert;f;32065;Le Brouilh-Monbert
32261;32130;Monblanc
24275;24240;Monbos;f;24549;Thénac
32262;32600;Monbrun
2B165;20214;Moncale
32263;32300;Moncassin
31348;31160;Moncaup
64390;64350;Moncaup
47172;47310;Moncaut
64391;64130;Moncayolle-Larrory-Mendibieu
02491;02270;Monceau-le-Neuf-et-Faucouzy
02492;02270;Monceau-lès-Leups
02493;02840;Monceau-le-Waast
59406;59620;Monceau-Saint-Waast
02494;02120;Monceau-sur-Oise
14435;14100;Les Monceaux
60406;60940;Monceaux
61280;61290;Monceaux-au-Perche;d;61230;Longny les Villages
14436;14400;Monceaux-en-Bessin
60407;60220;Monceaux-l’Abbaye
58170;58190;Monceaux-le-Comte
19140;19400;Monceaux-sur-Dordogne
72200;72230;Moncé-en-Belin;3
72201;72260;Moncé-en-Saosnois
08294;08140;La Moncelle;d;08053;Bazeilles
54373;54300;Moncel-lès-Lunéville
54374;54280;Moncel-sur-Seille
88305;88630;Moncel-sur-Vair`)
