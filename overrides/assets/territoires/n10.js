boussoleTerritory("n10",`14087;14700;Bonnœil
44017;44540;Bonnœuvre;d;44180;Vallons-de-l’Erdre
58234;58700;Saint-Bonnot
64135;64300;Bonnut
45040;45420;Bonny-sur-Loire;1
56262;56400;Le Bono;2
65097;65330;Bonrepos
31074;31590;Bonrepos-Riquet
31075;31470;Bonrepos-sur-Aussonnelle;1
22107;22570;Bon Repos sur Blavet;1
76103;76240;Bonsecours;6
74043;74890;Bons-en-Chablais;6
61053;61380;Bonsmoulins
06021;06830;Bonson
42022;42160;Bonson;4
14088;14420;Bons-Tassilly
73048;73460;Bonvillard
73049;73220;Bonvillaret
54083;54300;Bonviller
60085;60120;Bonvillers
88065;88260;Bonvillet
02100;02420;Bony
33062;33910;Bonzac
55060;55160;Bonzée
67055;67860;Boofzheim;1
76116;76520;Boos;3
40048;40370;Boos;d;40243;Rion-des-Landes
65098;65400;Boô-Silhen
67056;67390;Bootzheim
22011;22170;Boqueho;1
98714;98730;Bora-Bora;10
60086;60820;Boran-sur-Oise;2
64136;64490;Borce
79041;79600;Borcq-sur-Airvault;d;79005;Airvault
33063;33000 33100 33200 33300 33800;Bordeaux;267
45041;45340;Bordeaux-en-Gâtinais
76117;76790;Bordeaux-Saint-Clair
64137;64800;Bordères
40049;40270;Bordères-et-Lamensans
65099;65590;Bordères-Louron
65100;65320;Bordères-sur-l’Échez;5
64138;64510;Bordes;2
65101;65190;Bordes
36021;36100;Les Bordes
45042;45460;Les Bordes;1
71043;71350;Les Bordes
89051;89500;Les Bordes
10049;10800;Les Bordes-Aumont
31076;31210;Bordes-de-Rivière
09061;09350;Les Bordes-sur-Arize
09062;09800;Les Bordes-sur-Lez;d;09062;Bordes-Uchentein
09062;09800;Bordes-Uchentein
30045;30160;Bordezac
17053;17430;Bords;1
23026;23230;Bord-Saint-Georges
07037;07310;Borée
17054;17270;Boresse-et-Martron
60087;60300;Borest
12029;12270;Bor-et-Bar
70077;70110;Borey
2B042;20290;Borgo;10
83019;83230;Bormes-les-Mimosas;8
31077;31340;Le Born
48029;48000;Le Born
76118;76110;Bornambusc
39066;39570;Bornay
24049;24440;Born-de-Champs;f;24028;Beaumontois en Périgord
07038;07590;Borne
43036;43350;Borne
60088;60540;Bornel;4
57094;57000 57050 57070;Borny;f;57463;Metz
90014;90100;Boron
59091;59190;Borre
24050;24590;Borrèze
16053;16360;Bors (Canton de Charente-Sud)
16052;16190;Bors (Canton de Tude-et-Lavalette)
19028;19110;Bort-les-Orgues;2
63045;63190;Bort-l’Étang
54085;54290;Borville
09063;09000;Le Bosc
34036;34700;Le Bosc;1
17055;17360;Boscamnant
27084;27520;Bosc-Bénard-Commin;f;27105;Grand Bourgtheroulde
27085;27310;Bosc-Bénard-Crescy;d;27085;Flancourt-Crescy-en-Roumois
76119;76680;Bosc-Bérenger
76120;76750;Bosc-Bordel
27302;27370;Le Bosc du Theil;1
76121;76750;Bosc-Édeline
76123;76710;Bosc-Guérard-Saint-Adrien;1
27086;27520;Boscherville;f;27105;Grand Bourgtheroulde
76124;76220;Bosc-Hyons
76125;76850;Bosc-le-Hard;1
76126;76680;Bosc-Mesnil
27087;27270;Le Bosc-Morel;f;27138;Chamblac
61054;61470;Le Bosc-Renoult
27088;27270 27330 27410;Bosc-Renoult-en-Ouche;d;27049;Mesnil-en-Ouche
76127;76750;Bosc-Roger-sur-Buchy;d;76146;Buchy
64139;64290;Bosdarros
27091;27310;Bosgouet
27092;27370 27520;Bosguérard-de-Marcouville;d;27062;Les Monts du Roumois
71044;71330;Bosjean
87021;87110;Bosmie-l’Aiguille;2
02101;02250;Bosmont-sur-Serre
23027;23400;Bosmoreau-les-Mines
27093;27670;Bosnormand;f;27090;Bosroumois
80114;80160;Bosquel
27094;27480;Bosquentin
27095;27800;Bosrobert
23028;23200;Bosroger
27090;27670;Bosroumois;3
10050;10140;Bossancourt
37028;37290;Bossay-sur-Claise
25077;25210;La Bosse
72040;72400;La Bosse
41021;41290;La Bosse;a;41273;Vievy-le-Rayé
35030;35320;La Bosse-de-Bretagne
37029;37240;Bossée
67057;67330;Bosselshausen
67058;67270;Bossendorf
24051;24130;Bosset
08072;08330 08350;Bosseval-et-Briancourt;d;08491;Vrigne aux Bois
74044;74160;Bossey
38049;38260;Bossieu
33064;33350;Bossugan
08073;08290;Bossus-lès-Rumigny
03033;03300;Bost
40050;40090;Bostens
76128;76450;Bosville
90015;90400;Botans
29013;29690;Botmeur
29014;29650;Botsorhel
27096;27250;Les Bottereaux
49034;49110 49290 49410 49570 49620;Botz-en-Mauges;d;49244;Mauges-sur-Loire
45043;45430;Bou;1
78090;78410;Bouafle;2
27097;27700;Bouafles
09064;09310;Bouan
44018;44830;Bouaye;8
62157;62990;Boubers-lès-Hesmond
62158;62270;Boubers-sur-Canche
60089;60240;Boubiers
32060;32550;Boucagnères
64140;64340;Boucau;8
13015;13320;Bouc-Bel-Air;15
03034;03150;Boucé
61055;61570;Boucé
50065;50170;Boucey;f;50410;Pontorson
16054;16350;Le Bouchage
38050;38510;Le Bouchage
59092;59111;Bouchain;4
53035;53800;Bouchamps-lès-Craon
03035;03130;Le Bouchaud
39067;39800;Le Bouchaud;f;39049;Bersaillin
80115;80200;Bouchavesnes-Bergen
49035;49080;Bouchemaine;6
57095;57220;Boucheporn
26054;26790;Bouchet;1
86033;86200;Le Bouchet;f;86079;La Roche-Rigault
74045;74230;Le Bouchet-Mont-Charvin
43037;43510;Le Bouchet-Saint-Nicolas
27098;27150;Bouchevilliers
80116;80910;Bouchoir
80117;80830;Bouchon
55061;55500;Le Bouchon-sur-Saulx
39068;39370;Les Bouchoux
51071;51310;Bouchy-Saint-Genest
07040;07270;Boucieu-le-Roi
25078;25360;Bouclans;1
30046;30190;Boucoiran-et-Nozières
08074;08250;Bouconville
60090;60240;Bouconvillers
55062;55300;Bouconville-sur-Madt
02102;02860;Bouconville-Vauclair
54086;54200;Boucq
63046;63340;Boudes
76129;76560;Boudeville
82019;82200;Boudou
31078;31580;Boudrac
21090;21520;Boudreville
47033;47290;Boudy-de-Beauregard
02103;02450;Boué;1
44019;44260;Bouée;1
64141;64330;Boueilh-Boueilho-Lasque
76130;76270;Bouelles
97604;97620;Bouéni;6
72041;72390;Bouër
53036;53290;Bouère;1
53037;53290;Bouessay
36022;36200;Bouesse
16055;16410;Bouëx
35031;35340;La Bouëxière;4
95091;95570;Bouffémont;6
85027;85600;Boufféré;d;85146;Montaigu-Vendée
02104;02160;Bouffignereux
80118;80150;Boufflers
41022;41270;Bouffry
80119;80540;Bougainville
64142;64230;Bougarber
38051;38150;Bougé-Chambalud;1
36023;36110;Bouges-le-Château
70078;70500;Bougey
78092;78380;Bougival;9
28052;28130;Bouglainval
77045;77570;Bougligny
47034;47250;Bouglon
17056;17800;Bougneau
70079;70170;Bougnon
79042;79800;Bougon
40051;40090;Bougue
44020;44340;Bouguenais;20
14089;14210;Bougy
45044;45170;Bougy-lez-Neuville
71045;71330;Bouhans
70080;70100;Bouhans-et-Feurg
70081;70200;Bouhans-lès-Lure
70082;70230;Bouhans-lès-Montbozon
17057;17540;Bouhet
21091;21360;Bouhey
58036;58310;Bouhy
65102;65140;Bouilh-Devant
11043;11800;Bouilhonnac
65103;65350;Bouilh-Péreuilh
12030;12300;Bouillac
24052;24480;Bouillac
82020;82600;Bouillac
13016;13720;La Bouilladisse;6
80120;80220;Bouillancourt-en-Séry
80121;80500;Bouillancourt-la-Bataille
60091;60620;Bouillancy
21092;21420;Bouilland
97106;97125;Bouillante;6
30047;30230;Bouillargues;6
76131;76530;La Bouille
85028;85420;Bouillé-Courdault
79043;79290;Bouillé-Loretz;d;79014;Loretz-d’Argenton
49036;49520;Bouillé-Ménard
79044;79150 79290;Bouillé-Saint-Paul;d;79063;Val en Vignes
22012;22240;La Bouillie
64143;64410;Bouillon
61056;61500;Le Bouillon
54087;54470;Bouillonville
10051;10320;Bouilly;1
51072;51390;Bouilly
89052;89600;Bouilly;a;89439;Vergigny
45045;45300;Bouilly-en-Gâtinais
85029;85230;Bouin;2
62159;62140;Bouin;f;62661;Bouin-Plumoison
79045;79110;Bouin;f;79140;Valdelaume
62661;62140;Bouin-Plumoison
11044;11330;Bouisse
21093;21330;Bouix
18200;18300;Saint-Bouize
25079;25560;Boujailles
34037;34760;Boujan-sur-Libron;3
25080;25160;Boujeons;f;25486;Remoray-Boujeons
10052;10380;Boulages
88066;88500;Boulaincourt
77046;77760;Boulancourt
57096;57655;Boulange;2
32061;32450;Boulaur
37030;37110;Le Boulay
88067;88600;Le Boulay;f;88322;La Neuveville-devant-Lépanges
71046;71320;La Boulaye
45046;45140;Boulay-les-Barres;1
53038;53370;Boulay-les-Ifs
27099;27930;Le Boulay-Morin
57097;57220;Boulay-Moselle;5
24053;24330 24750;Boulazac;d;24053;Boulazac Isle Manoire
24053;24330 24750;Boulazac Isle Manoire;10
13017;13150;Boulbon;1
26055;26410;Boulc
66022;66130;Boule-d’Amont
66023;66130;Bouleternère
77047;77580;Bouleurs;1
51073;51170;Bouleuse
33065;33270;Bouliac;3
07041;07100;Boulieu-lès-Annonay;2
01052;01330;Bouligneux
70083;70800;Bouligney
55063;55240;Bouligny;2
65104;65350;Boulin
60092;60620;Boullarre
28053;28170;Le Boullay-les-Deux-Églises
91093;91470;Boullay-les-Troux
28054;28210;Le Boullay-Mivoye
28055;28210;Le Boullay-Thierry
18032;18240;Boulleret;1
27100;27210;Boulleville;1
31079;31620;Bouloc;4
82021;82110;Bouloc-en-Quercy
85030;85140;Boulogne;d;85084;Essarts-en-Bocage
92012;92100;Boulogne-Billancourt;119
60093;60490;Boulogne-la-Grasse
31080;31350;Boulogne-sur-Gesse;1
59093;59440;Boulogne-sur-Helpe
62160;62200;Boulogne-sur-Mer;40
72042;72440;Bouloire;2
25081;25140;Le Boulois;f;25127;Charquemont
14090;14220;Boulon
70084;70190;Boulot
66024;66160;Le Boulou;5
98802;98812;Bouloupari;3
50067;50300;La Boulouze;f;50531;Saint-Ovin
70085;70190;Boult
08075;08240;Boult-aux-Bois
51074;51110;Boult-sur-Suippe;1
46033;46800;Le Boulvé;d;46033;Porte-du-Quercy
08076;08410;Boulzicourt
64144;64370;Boumourt
24054;24560;Bouniagues
85031;85510;Le Boupère;3
62161;62340;Bouquehault
27101;27500;Bouquelon
80122;80600;Bouquemaison
55064;55300;Bouquemont
30048;30580;Bouquet
27102;27310;Bouquetot;1
95094;95720;Bouqueval
98803;98870;Bourail;5
10053;10270;Bouranton
91095;91850;Bouray-sur-Juine;2
68045;68290;Bourbach-le-Bas
68046;68290;Bourbach-le-Haut
21094;21610;Bourberain
70086;70500;Bourbévelle
71047;71140;Bourbon-Lancy;4
03036;03160;Bourbon-l’Archambault;2
52060;52400;Bourbonne-les-Bains;1
63047;63150;La Bourboule;1
59094;59630;Bourbourg;6
59095;59630;Bourbourg-Campagne;f;59094;Bourbourg
22013;22390;Bourbriac;2
17058;17560;Bourcefranc-le-Chapus;3
39069;39320;Bourcia;f;39485;Val Suran
08077;08400;Bourcq
76132;76760;Bourdainville
40052;40190;Bourdalat
73050;73370;Bourdeau
26056;26460;Bourdeaux
24055;24310;Bourdeilles
24056;24300;Le Bourdeix
33066;33190;Bourdelles
10054;10290;Bourdenay
79046;79210;Le Bourdet
64145;64800;Bourdettes
30049;30190;Bourdic
28048;28360;La Bourdinière-Saint-Loup
80123;80310;Bourdon
57099;57810;Bourdonnay
78096;78113;Bourdonné
52061;52700;Bourdons-sur-Rognon
62162;62190;Bourecq
02105;02400;Bouresches
86034;86410;Bouresse
62163;62270;Bouret-sur-Canche
55065;55270;Boureuilles
50068;50510;Bourey;f;50109;Cérences
33067;33710;Bourg;2
52062;52200;Bourg
46034;46120;Le Bourg
27103;27310;Bourg-Achard;4
57098;57260;Bourgaltroff
23030;23400;Bourganeuf;2
86035;86390;Bourg-Archambault
42023;42220;Bourg-Argental;2
35032;35230;Bourgbarré;4
27104;27380;Bourg-Beaudouin
29015;29860;Bourg-Blanc;3
67059;67420;Bourg-Bruche
16056;16200;Bourg-Charente
65105;65130;Bourg-de-Bigorre
26057;26300;Bourg-de-Péage;9
35033;35890;Bourg-des-Comptes;3
39070;39300;Bourg-de-Sirod
24057;24320;Bourg-des-Maisons
69025;69240;Bourg-de-Thizy;d;69248;Thizy-les-Bourgs
82022;82190;Bourg-de-Visa
23029;23220;Le Bourg-d’Hem
49037;49500 49520;Le Bourg-d’Iré;d;49331;Segré-en-Anjou Bleu
38052;38520;Le Bourg-d’Oisans;2
31081;31110;Bourg-d’Oueil
24058;24600;Bourg-du-Bost
76133;76740;Le Bourg-Dun
14091;14430;Bourgeauville
01053;01000;Bourg-en-Bresse;42
18033;18000;Bourges;64
93013;93350;Le Bourget;15
39071;39270;Le Bourget;f;39397;Orgelet
02106;02160;Bourg-et-Comin
73051;73370;Le Bourget-du-Lac;5
73052;73110;Bourget-en-Huile
68047;68300;Bourgfelden;f;68297;Saint-Louis
08078;08230;Bourg-Fidèle
67060;67140;Bourgheim
59096;59830;Bourghelles;1
92014;92340;Bourg-la-Reine;21
63048;63760;Bourg-Lastic
71048;71110;Bourg-le-Comte
72043;72610;Bourg-le-Roi
26058;26500;Bourg-lès-Valence;19
49038;49520;Bourg-l’Évêque
66025;66760;Bourg-Madame;1
24059;24400;Bourgnac
17059;17220;Bourgneuf;1
73053;73390;Bourgneuf
49039;49110 49290 49410 49570 49620;Bourgneuf-en-Mauges;d;49244;Mauges-sur-Loire
44021;44580;Bourgneuf-en-Retz;d;44021;Villeneuve-en-Retz
53039;53410;Le Bourgneuf-la-Forêt;1
71049;71640;Bourgneuf-Val-d’Or;f;71294;Mercurey
51075;51110;Bourgogne;d;51075;Bourgogne-Fresne
51075;51110;Bourgogne-Fresne;1
38053;38300;Bourgoin-Jallieu;30
53040;53410;Bourgon
88068;88470;La Bourgonce
47035;47410;Bourgougnague
90016;90110;Bourg-sous-Châtelet
85032;85000;Bourg-sous-la-Roche-sur-Yon;f;85191;La Roche-sur-Yon
48099;48100;Bourgs sur Colagne;2
07042;07700;Bourg-Saint-Andéol;7
31082;31570;Bourg-Saint-Bernard;1
01054;01800;Bourg-Saint-Christophe;1
61057;61160 61200 61310;Le Bourg-Saint-Léonard;d;61474;Gouffern en Auge
52063;52150;Bourg-Sainte-Marie
73054;73700;Bourg-Saint-Maurice;7
14092;14540;Bourguébus;2
37031;37140;Bourgueil;3
50069;50800;Bourguenolles
83020;83840;Le Bourguet
25082;25150;Bourguignon
70087;70800;Bourguignon-lès-Conflans
70088;70190;Bourguignon-lès-la-Charité
70089;70120;Bourguignon-lès-Morey
10055;10110;Bourguignons
02107;02300;Bourguignon-sous-Coucy
02108;02000;Bourguignon-sous-Montbavin
50546;50750;Bourgvallées;3
71050;71520;Bourgvilain
33068;33113;Bourideys
11045;11300;Bouriège
11046;11300;Bourigeole
65106;65170;Bourisp
47036;47370;Bourlens
62164;62860;Bourlon;1
52064;52150;Bourmont;d;52064;Bourmont-entre-Meuse-et-Mouzon
52064;52150;Bourmont-entre-Meuse-et-Mouzon
27106;27230;Bournainville-Faverolles
37032;37240;Bournan
86036;86120;Bournand
12031;12390;Bournazel
81035;81170;Bournazel
85033;85200;Bourneau
47037;47210;Bournel
27107;27500;Bourneville;d;27107;Bourneville-Sainte-Croix
27107;27500;Bourneville-Sainte-Croix;1
85034;85480;Bournezeau;3
24060;24150;Bourniquel
25083;25250;Bournois
15023;15320;Bournoncles;f;15108;Val d’Arcomie
43038;43360;Bournoncle-Saint-Pierre;1
62165;62240;Bournonville
64146;64450;Bournos
90017;90140;Bourogne;1
47038;47320;Bourran
41023;41400;Bourré;d;41151;Montrichard Val de Cher
65107;65100;Bourréac
82023;82700;Bourret
40053;40120;Bourriot-Bergonce
77048;77780;Bourron-Marlotte;2
24061;24110;Bourrou
32062;32370;Bourrouillan
62166;62550;Bours
65108;65460;Bours
51076;51480;Boursault
41024;41270;Boursay
57100;57370;Bourscheid
22014;22130;Bourseul;1
80124;80130;Bourseville
70090;70000;Boursières
59097;59400;Boursies
62167;62132;Boursin
60094;60141;Boursonne
27108;27580;Bourth;1
62168;62650;Bourthes
68048;68100 68200;Bourtzwiller;f;68224;Mulhouse
76134;76740;Bourville
60095;60240;Boury-en-Vexin
57101;57460;Bousbach;1
59098;59166;Bousbecque;4
33069;33110;Le Bouscat;25
59099;59222;Bousies;1
59100;59178;Bousignies
59101;59149;Bousignies-sur-Roc
11047;11140;Le Bousquet
34038;34260;Le Bousquet-d’Orb;1
12032;12160;Boussac
23031;23600;Boussac;1
46035;46100;Boussac
35034;35120;La Boussac;1
23032;23600;Boussac-Bourg
79047;79600;Boussais`)
