boussoleTerritory("n06",`42206;42330;Saint-Bonnet-les-Oules
19189;19430;Saint-Bonnet-les-Tours-de-Merle
19190;19200;Saint-Bonnet-près-Bort
63326;63210;Saint-Bonnet-près-Orcival
63327;63200;Saint-Bonnet-près-Riom
17312;17150;Saint-Bonnet-sur-Gironde
03221;03360;Saint-Bonnet-Tronçais
72039;72110;Bonnétable
25074;25210;Bonnétage
33061;33370;Bonnetan
16050;16120;Bonneuil
36020;36310;Bonneuil
95088;95500;Bonneuil-en-France
60083;60123;Bonneuil-en-Valois
60082;60120;Bonneuil-les-Eaux
86032;86210;Bonneuil-Matours
94011;94380;Bonneuil-sur-Marne
28051;28800;Bonneval
43035;43160;Bonneval
73046;73260;Bonneval;d;73187;La Léchère
73047;73480;Bonneval-sur-Arc
25075;25560;Bonnevaux
30044;30450;Bonnevaux
74041;74360;Bonnevaux
25076;25290 25620;Bonnevaux-le-Prieuré;d;25434;Ornans
41020;41800;Bonneveau
70076;70700;Bonnevent-Velloreille
74042;74130;Bonneville
80113;80670;Bonneville
50064;50360;La Bonneville
16051;16170;Bonneville;d;16339;Val-d’Auge
27083;27290;Bonneville-Aptot
24048;24230;Bonneville-et-Saint-Avit-de-Fumadières
14085;14130;Bonneville-la-Louvet
27082;27190;La Bonneville-sur-Iton
14086;14800;Bonneville-sur-Touques
60084;60112;Bonnières
62154;62270;Bonnières
78089;78270;Bonnières-sur-Seine
84020;84480;Bonnieux
62155;62890;Bonningues-lès-Ardres
62156;62340;Bonningues-lès-Calais
14087;14700;Bonnœil
44017;44540;Bonnœuvre;d;44180;Vallons-de-l’Erdre
58234;58700;Saint-Bonnot
64135;64300;Bonnut
45040;45420;Bonny-sur-Loire
56262;56400;Le Bono
65097;65330;Bonrepos
31074;31590;Bonrepos-Riquet
31075;31470;Bonrepos-sur-Aussonnelle
74043;74890;Bons-en-Chablais
14088;14420;Bons-Tassilly
76103;76240;Bonsecours
61053;61380;Bonsmoulins
06021;06830;Bonson
42022;42160;Bonson
73048;73460;Bonvillard
73049;73220;Bonvillaret
54083;54300;Bonviller
60085;60120;Bonvillers
88065;88260;Bonvillet
02100;02420;Bony
33062;33910;Bonzac
55060;55160;Bonzée
65098;65400;Boô-Silhen
67055;67860;Boofzheim
76116;76520;Boos
40048;40370;Boos;d;40243;Rion-des-Landes
67056;67390;Bootzheim
22011;22170;Boqueho
12029;12270;Bor-et-Bar
98714;98730;Bora-Bora
60086;60820;Boran-sur-Oise
64136;64490;Borce
79041;79600;Borcq-sur-Airvault;d;79005;Airvault
23026;23230;Bord-Saint-Georges
33063;33000 33100 33200 33300 33800;Bordeaux
45041;45340;Bordeaux-en-Gâtinais
76117;76790;Bordeaux-Saint-Clair
64137;64800;Bordères
40049;40270;Bordères-et-Lamensans
65099;65590;Bordères-Louron
65100;65320;Bordères-sur-l’Échez
64138;64510;Bordes
65101;65190;Bordes
36021;36100;Les Bordes
45042;45460;Les Bordes
71043;71350;Les Bordes
89051;89500;Les Bordes
10049;10800;Les Bordes-Aumont
31076;31210;Bordes-de-Rivière
09061;09350;Les Bordes-sur-Arize
09062;09800;Les Bordes-sur-Lez;d;09062;Bordes-Uchentein
09062;09800;Bordes-Uchentein
30045;30160;Bordezac
17053;17430;Bords
07037;07310;Borée
17054;17270;Boresse-et-Martron
60087;60300;Borest
70077;70110;Borey
2B042;20290;Borgo
83019;83230;Bormes-les-Mimosas
31077;31340;Le Born
48029;48000;Le Born
76118;76110;Bornambusc
39066;39570;Bornay
07038;07590;Borne
43036;43350;Borne
60088;60540;Bornel
90014;90100;Boron
59091;59190;Borre
24050;24590;Borrèze
16053;16360;Bors (Canton de Charente-Sud)
16052;16190;Bors (Canton de Tude-et-Lavalette)
63045;63190;Bort-l’Étang
19028;19110;Bort-les-Orgues
54085;54290;Borville
09063;09000;Le Bosc
34036;34700;Le Bosc
27085;27310;Bosc-Bénard-Crescy;d;27085;Flancourt-Crescy-en-Roumois
76119;76680;Bosc-Bérenger
76120;76750;Bosc-Bordel
27302;27370;Le Bosc du Theil
76121;76750;Bosc-Édeline
76123;76710;Bosc-Guérard-Saint-Adrien
76124;76220;Bosc-Hyons
76125;76850;Bosc-le-Hard
76126;76680;Bosc-Mesnil
61054;61470;Le Bosc-Renoult
27088;27270 27330 27410;Bosc-Renoult-en-Ouche;d;27049;Mesnil-en-Ouche
76127;76750;Bosc-Roger-sur-Buchy;d;76146;Buchy
17055;17360;Boscamnant
64139;64290;Bosdarros
27091;27310;Bosgouet
27092;27370 27520;Bosguérard-de-Marcouville;d;27062;Les Monts du Roumois
71044;71330;Bosjean
87021;87110;Bosmie-l’Aiguille
02101;02250;Bosmont-sur-Serre
23027;23400;Bosmoreau-les-Mines
80114;80160;Bosquel
27094;27480;Bosquentin
27095;27800;Bosrobert
23028;23200;Bosroger
27090;27670;Bosroumois
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
45043;45430;Bou
78090;78410;Bouafle
27097;27700;Bouafles
09064;09310;Bouan
44018;44830;Bouaye
62157;62990;Boubers-lès-Hesmond
62158;62270;Boubers-sur-Canche
60089;60240;Boubiers
13015;13320;Bouc-Bel-Air
32060;32550;Boucagnères
64140;64340;Boucau
03034;03150;Boucé
61055;61570;Boucé
16054;16350;Le Bouchage
38050;38510;Le Bouchage
59092;59111;Bouchain
53035;53800;Bouchamps-lès-Craon
03035;03130;Le Bouchaud
80115;80200;Bouchavesnes-Bergen
49035;49080;Bouchemaine
57095;57220;Boucheporn
26054;26790;Bouchet
74045;74230;Le Bouchet-Mont-Charvin
43037;43510;Le Bouchet-Saint-Nicolas
27098;27150;Bouchevilliers
80116;80910;Bouchoir
80117;80830;Bouchon
55061;55500;Le Bouchon-sur-Saulx
39068;39370;Les Bouchoux
51071;51310;Bouchy-Saint-Genest
07040;07270;Boucieu-le-Roi
25078;25360;Bouclans
30046;30190;Boucoiran-et-Nozières
08074;08250;Bouconville
55062;55300;Bouconville-sur-Madt
02102;02860;Bouconville-Vauclair
60090;60240;Bouconvillers
54086;54200;Boucq
63046;63340;Boudes
76129;76560;Boudeville
82019;82200;Boudou
31078;31580;Boudrac
21090;21520;Boudreville
47033;47290;Boudy-de-Beauregard
02103;02450;Boué
44019;44260;Bouée
64141;64330;Boueilh-Boueilho-Lasque
76130;76270;Bouelles
97604;97620;Bouéni
72041;72390;Bouër
53036;53290;Bouère
53037;53290;Bouessay
36022;36200;Bouesse
16055;16410;Bouëx
35031;35340;La Bouëxière
95091;95570;Bouffémont
85027;85600;Boufféré;d;85146;Montaigu-Vendée
02104;02160;Bouffignereux
80118;80150;Boufflers
41022;41270;Bouffry
80119;80540;Bougainville
64142;64230;Bougarber
38051;38150;Bougé-Chambalud
36023;36110;Bouges-le-Château
70078;70500;Bougey
78092;78380;Bougival
28052;28130;Bouglainval
77045;77570;Bougligny
47034;47250;Bouglon
17056;17800;Bougneau
70079;70170;Bougnon
79042;79800;Bougon
40051;40090;Bougue
44020;44340;Bouguenais
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
65103;65350;Bouilh-Péreuilh
11043;11800;Bouilhonnac
12030;12300;Bouillac
24052;24480;Bouillac
82020;82600;Bouillac
13016;13720;La Bouilladisse
80120;80220;Bouillancourt-en-Séry
80121;80500;Bouillancourt-la-Bataille
60091;60620;Bouillancy
21092;21420;Bouilland
97106;97125;Bouillante
30047;30230;Bouillargues
76131;76530;La Bouille
85028;85420;Bouillé-Courdault
79043;79290;Bouillé-Loretz;d;79014;Loretz-d’Argenton
49036;49520;Bouillé-Ménard
79044;79150 79290;Bouillé-Saint-Paul;d;79063;Val en Vignes
22012;22240;La Bouillie
64143;64410;Bouillon
61056;61500;Le Bouillon
54087;54470;Bouillonville
10051;10320;Bouilly
51072;51390;Bouilly
89052;89600;Bouilly;a;89439;Vergigny
45045;45300;Bouilly-en-Gâtinais
85029;85230;Bouin
62661;62140;Bouin-Plumoison
11044;11330;Bouisse
21093;21330;Bouix
18200;18300;Saint-Bouize
25079;25560;Boujailles
34037;34760;Boujan-sur-Libron
10052;10380;Boulages
88066;88500;Boulaincourt
77046;77760;Boulancourt
57096;57655;Boulange
32061;32450;Boulaur
37030;37110;Le Boulay
45046;45140;Boulay-les-Barres
53038;53370;Boulay-les-Ifs
27099;27930;Le Boulay-Morin
57097;57220;Boulay-Moselle
71046;71320;La Boulaye
24053;24330 24750;Boulazac;d;24053;Boulazac Isle Manoire
24053;24330 24750;Boulazac Isle Manoire
13017;13150;Boulbon
26055;26410;Boulc
66022;66130;Boule-d’Amont
66023;66130;Bouleternère
77047;77580;Bouleurs
51073;51170;Bouleuse
33065;33270;Bouliac
07041;07100;Boulieu-lès-Annonay
01052;01330;Bouligneux
70083;70800;Bouligney
55063;55240;Bouligny
65104;65350;Boulin
60092;60620;Boullarre
28053;28170;Le Boullay-les-Deux-Églises
91093;91470;Boullay-les-Troux
28054;28210;Le Boullay-Mivoye
28055;28210;Le Boullay-Thierry
18032;18240;Boulleret
27100;27210;Boulleville
31079;31620;Bouloc
82021;82110;Bouloc-en-Quercy
85030;85140;Boulogne;d;85084;Essarts-en-Bocage
92012;92100;Boulogne-Billancourt
60093;60490;Boulogne-la-Grasse
31080;31350;Boulogne-sur-Gesse
59093;59440;Boulogne-sur-Helpe
62160;62200;Boulogne-sur-Mer
72042;72440;Bouloire
14090;14220;Boulon
70084;70190;Boulot
66024;66160;Le Boulou
98802;98812;Bouloupari
70085;70190;Boult
08075;08240;Boult-aux-Bois
51074;51110;Boult-sur-Suippe
46033;46800;Le Boulvé;d;46033;Porte-du-Quercy
08076;08410;Boulzicourt
64144;64370;Boumourt
24054;24560;Bouniagues
85031;85510;Le Boupère
62161;62340;Bouquehault
27101;27500;Bouquelon
80122;80600;Bouquemaison
55064;55300;Bouquemont
30048;30580;Bouquet
27102;27310;Bouquetot
95094;95720;Bouqueval
98803;98870;Bourail
10053;10270;Bouranton
91095;91850;Bouray-sur-Juine
68045;68290;Bourbach-le-Bas
68046;68290;Bourbach-le-Haut
21094;21610;Bourberain
70086;70500;Bourbévelle
03036;03160;Bourbon-l’Archambault
71047;71140;Bourbon-Lancy
52060;52400;Bourbonne-les-Bains
63047;63150;La Bourboule
59094;59630;Bourbourg
22013;22390;Bourbriac
17058;17560;Bourcefranc-le-Chapus
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
33067;33710;Bourg
52062;52200;Bourg
46034;46120;Le Bourg
27103;27310;Bourg-Achard
86035;86390;Bourg-Archambault
42023;42220;Bourg-Argental
27104;27380;Bourg-Beaudouin
29015;29860;Bourg-Blanc
67059;67420;Bourg-Bruche
16056;16200;Bourg-Charente
23029;23220;Le Bourg-d’Hem
49037;49500 49520;Le Bourg-d’Iré;d;49331;Segré-en-Anjou Bleu
38052;38520;Le Bourg-d’Oisans
31081;31110;Bourg-d’Oueil
65105;65130;Bourg-de-Bigorre
26057;26300;Bourg-de-Péage
39070;39300;Bourg-de-Sirod
69025;69240;Bourg-de-Thizy;d;69248;Thizy-les-Bourgs
82022;82190;Bourg-de-Visa
35033;35890;Bourg-des-Comptes
24057;24320;Bourg-des-Maisons
24058;24600;Bourg-du-Bost
76133;76740;Le Bourg-Dun
01053;01000;Bourg-en-Bresse
02106;02160;Bourg-et-Comin
08078;08230;Bourg-Fidèle
49038;49520;Bourg-l’Évêque
92014;92340;Bourg-la-Reine
63048;63760;Bourg-Lastic
71048;71110;Bourg-le-Comte
72043;72610;Bourg-le-Roi
26058;26500;Bourg-lès-Valence
66025;66760;Bourg-Madame
90016;90110;Bourg-sous-Châtelet
07042;07700;Bourg-Saint-Andéol
31082;31570;Bourg-Saint-Bernard
01054;01800;Bourg-Saint-Christophe
61057;61160 61200 61310;Le Bourg-Saint-Léonard;d;61474;Gouffern en Auge
52063;52150;Bourg-Sainte-Marie
73054;73700;Bourg-Saint-Maurice
57098;57260;Bourgaltroff
23030;23400;Bourganeuf
35032;35230;Bourgbarré
14091;14430;Bourgeauville
18033;18000;Bourges
93013;93350;Le Bourget
73051;73370;Le Bourget-du-Lac
73052;73110;Bourget-en-Huile
67060;67140;Bourgheim
59096;59830;Bourghelles
24059;24400;Bourgnac
17059;17220;Bourgneuf
73053;73390;Bourgneuf
49039;49110 49290 49410 49570 49620;Bourgneuf-en-Mauges;d;49244;Mauges-sur-Loire
44021;44580;Bourgneuf-en-Retz;d;44021;Villeneuve-en-Retz
53039;53410;Le Bourgneuf-la-Forêt
51075;51110;Bourgogne;d;51075;Bourgogne-Fresne
51075;51110;Bourgogne-Fresne
38053;38300;Bourgoin-Jallieu
53040;53410;Bourgon
88068;88470;La Bourgonce
47035;47410;Bourgougnague
48099;48100;Bourgs sur Colagne
14092;14540;Bourguébus
37031;37140;Bourgueil
50069;50800;Bourguenolles
83020;83840;Le Bourguet
25082;25150;Bourguignon
70087;70800;Bourguignon-lès-Conflans
70088;70190;Bourguignon-lès-la-Charité
70089;70120;Bourguignon-lès-Morey
02107;02300;Bourguignon-sous-Coucy
02108;02000;Bourguignon-sous-Montbavin
10055;10110;Bourguignons
50546;50750;Bourgvallées
71050;71520;Bourgvilain
33068;33113;Bourideys
11045;11300;Bouriège
11046;11300;Bourigeole
65106;65170;Bourisp
47036;47370;Bourlens
62164;62860;Bourlon
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
27107;27500;Bourneville-Sainte-Croix
85034;85480;Bournezeau
24060;24150;Bourniquel
25083;25250;Bournois
43038;43360;Bournoncle-Saint-Pierre
62165;62240;Bournonville
64146;64450;Bournos
90017;90140;Bourogne
47038;47320;Bourran
41023;41400;Bourré;d;41151;Montrichard Val de Cher
65107;65100;Bourréac
82023;82700;Bourret
40053;40120;Bourriot-Bergonce
77048;77780;Bourron-Marlotte
24061;24110;Bourrou
32062;32370;Bourrouillan
62166;62550;Bours
65108;65460;Bours
51076;51480;Boursault
41024;41270;Boursay
57100;57370;Bourscheid
22014;22130;Bourseul
80124;80130;Bourseville
70090;70000;Boursières
59097;59400;Boursies
62167;62132;Boursin
60094;60141;Boursonne
27108;27580;Bourth
62168;62650;Bourthes
76134;76740;Bourville
60095;60240;Boury-en-Vexin
57101;57460;Bousbach
59098;59166;Bousbecque
33069;33110;Le Bouscat
59099;59222;Bousies
59100;59178;Bousignies
59101;59149;Bousignies-sur-Roc
11047;11140;Le Bousquet
34038;34260;Le Bousquet-d’Orb
12032;12160;Boussac
23031;23600;Boussac
46035;46100;Boussac
35034;35120;La Boussac
23032;23600;Boussac-Bourg
79047;79600;Boussais
31083;31420;Boussan
37033;37290;Boussay
44022;44190;Boussay
57102;57310;Bousse
72044;72270;Bousse
21095;21250;Bousselange
09065;09320;Boussenac
21096;21260;Boussenois
31084;31360;Boussens
70091;70500;Bousseraucourt
47039;47420;Boussès
57103;57230;Bousseviller
21097;21350;Boussey
80125;80500;Boussicourt
25084;25320;Boussières
59102;59217;Boussières-en-Cambrésis
59103;59330;Boussières-sur-Sambre
59104;59168;Boussois
74046;74150;Boussy
91097;91800;Boussy-Saint-Antoine
57104;57570;Boust
57105;57380;Boustroff
81036;81660;Bout-du-Pont-de-Larn
08079;08160;Boutancourt;d;08173;Flize
60096;60220;Boutavent;d;60245;Formerie
02109;02140;La Bouteille
24062;24320;Bouteilles-Saint-Sébastien
11048;11200;Boutenac
17060;17120;Boutenac-Touvent
60097;60590;Boutencourt
91098;91150;Boutervilliers
16057;16120;Bouteville
16058;16100;Boutiers-Saint-Trojan
77049;77470;Boutigny
28056;28410;Boutigny-Prouais
91099;91820;Boutigny-sur-Essonne
80126;80220;Bouttencourt
50070;50480;Boutteville
31085;31160 31440;Boutx
80127;80220;Bouvaincourt-sur-Bresle
51077;51140;Bouvancourt
26059;26190;Bouvante
62169;62380;Bouvelinghem
08080;08430;Bouvellemont
25085;25560;Bouverans
38054;38390;Bouvesse-Quirieu
26060;26460;Bouvières
59105;59870;Bouvignies
62170;62172;Bouvigny-Boyeffles
28057;28800;Bouville
76135;76360;Bouville
91100;91880;Bouville
80128;80200;Bouvincourt-en-Vermandois
59106;59830;Bouvines
60098;60220;Bouvresse
44023;44130;Bouvron
54088;54200;Bouvron
21098;21690;Boux-sous-Salmaise
88069;88270;Bouxières-aux-Bois
54089;54770;Bouxières-aux-Chênes
54090;54136;Bouxières-aux-Dames
54091;54700;Bouxières-sous-Froidmont
88070;88130;Bouxurulles
67061;67330;Bouxwiller
68049;68480;Bouxwiller
51078;51400;Bouy
10056;10220;Bouy-Luxembourg
10057;10400;Bouy-sur-Orvin
06022;06510;Bouyon
46036;46120;Le Bouyssou
18034;18200;Bouzais
52065;52110;Bouzancourt
54092;54930;Bouzanville
21099;21200;Bouze-lès-Beaune
63049;63910;Bouzel
88071;88270;Bouzemont
71051;71150;Bouzeron
24063;24250;Bouzic
46037;46330;Bouziès
34039;34140;Bouzigues
49040;49270 49530;Bouzillé;d;49126;Orée d’Anjou
31086;31420;Bouzin
80129;80300;Bouzincourt
32063;32290;Bouzon-Gellenave
57106;57320;Bouzonville
45047;45300;Bouzonville-aux-Bois
45048;45300;Bouzonville-en-Beauce;a;45253;Pithiviers-le-Vieil
51079;51150;Bouzy
45049;45460;Bouzy-la-Forêt
55066;55190;Bovée-sur-Barboure
35035;35330;Bovel
80130;80540;Bovelles
80131;80440;Boves
55067;55500;Boviolles
62171;62134;Boyaval
62172;62128;Boyelles
42025;42460;Boyer
71052;71700;Boyer
01056;01640;Boyeux-Saint-Jérôme
45050;45300;Boynes
01057;01190;Boz
07039;07410;Bozas
73055;73350;Bozel
12033;12340;Bozouls
55068;55120;Brabant-en-Argonne
55069;55800;Brabant-le-Roi
55070;55100;Brabant-sur-Meuse
33070;33480;Brach
52066;52110;Brachay
80132;80110;Braches
76136;76730;Brachy
41025;41250;Bracieux
39072;39110;Bracon
76137;76370 76630 76910;Bracquemont;d;76618;Petit-Caux
76138;76850;Bracquetuit
76139;76680;Bradiancourt
30050;30260;Bragassargues
31087;31470;Bragayrac
15024;15700;Brageac
10058;10340;Bragelogne-Beauvoir
71054;71350;Bragny-sur-Saône
07043;07140;Brahic;a;07334;Les Vans
25086;25640;Braillans
80133;80150;Brailly-Cornehotte
21100;21350;Brain
49041;49650;Brain-sur-Allonnes
49042;49140 49250 49630 49800;Brain-sur-l’Authion;d;49307;Loire-Authion
49043;49220 49370;Brain-sur-Longuenée;d;49367;Erdre-en-Anjou
39073;39800;Brainans
02110;02220;Braine
44024;44830;Brains
72045;72550;Brains-sur-Gée
53041;53350;Brains-sur-les-Marches
50072;50200;Brainville
54093;54800;Brainville
52067;52150;Brainville-sur-Meuse
60099;60113;Braisnes-sur-Aronde
03037;03360;Braize
54094;54740;Bralleville
11049;11150;Bram
73056;73480 73500;Bramans;d;73290;Val-Cenis
76140;76740;Brametot
65109;65370;Bramevaque
17061;17210;Bran
19029;19500;Branceilles
89336;89630;Saint-Brancher
89053;89113;Branches
37211;37320;Saint-Branchs
02111;02320;Brancourt-en-Laonnois
02112;02110;Brancourt-le-Grand
22277;22800;Saint-Brandan
56021;56700;Brandérion
55071;55150;Brandeville
56022;56390;Brandivy
2B043;20222;Brando
71055;71520;Brandon;d;71134;Navour-sur-Grosne
12034;12350;Brandonnet
51080;51290;Brandonvillers
71056;71500;Branges
38055;38510;Brangues
89054;89150;Brannay
25087;25340;Branne
33071;33420;Branne
33072;33124;Brannens
30051;30110;Branoux-les-Taillades
39074;39290;Brans
03038;03500;Bransat
51081;51140;Branscourt
77050;77620;Bransles
84021;84390;Brantes
88073;88130;Brantigny
24064;24310 24460 24530;Brantôme;d;24064;Brantôme en Périgord
24064;24310 24460 24530;Brantôme en Périgord
14093;14430;Branville
50073;50440 50460 50690;Branville-Hague;d;50041;La Hague
55072;55400;Braquis
83021;83149;Bras
04031;04270;Bras-d’Asse
97402;97412;Bras-Panon
55073;55100;Bras-sur-Meuse
12035;12550;Brasc
02114;02400;Brasles
37034;37120;Braslou
29016;29190;Brasparts
09066;09000;Brassac
81037;81260;Brassac
82024;82190;Brassac
63050;63570;Brassac-les-Mines
40054;40330;Brassempouy
60100;60810;Brasseuse
58037;58140;Brassy
80134;80160;Brassy
54095;54610;Bratte
52068;52290;Braucourt;a;52182;Éclaron-Braucourt-Sainte-Livière
33073;33820;Braud-et-Saint-Louis
55075;55170;Brauvilliers
04032;04240;Braux
10059;10500;Braux
21101;21390;Braux
52069;52120;Braux-le-Châtel
51082;51800;Braux-Sainte-Cohière
51083;51800;Braux-Saint-Remy
31088;31490;Brax
47040;47310;Brax
27109;27170;Bray
71057;71250;Bray
59107;59123;Bray-Dunes
95101;95710;Bray-et-Lû
80135;80580;Bray-lès-Mareuil
45051;45460;Bray-Saint-Aignan
02117;02480;Bray-Saint-Christophe
77051;77480;Bray-sur-Seine
80136;80340;Bray-sur-Somme
02118;02880;Braye
02115;02000;Braye-en-Laonnois
02116;02140;Braye-en-Thiérache
37035;37120;Braye-sous-Faye
37036;37330;Braye-sur-Maulne
21102;21430;Brazey-en-Morvan
21103;21470;Brazey-en-Plaine
35037;35310;Bréal-sous-Montfort
35038;35370;Bréal-sous-Vitré
95102;95640;Bréançon
77052;77720;Bréau
30052;30120;Bréau-Mars
76141;76110;Bréauté
51084;51320;Bréban
62173;62117;Brebières
90018;90140;Brebotte
53042;53120;Brecé
35039;35530;Brécé
50074;50370;Brécey
56023;56400;Brech
88074;88350;Brechainville
28058;28210;Bréchamps
68050;68210;Bréchaumont
37037;37330;Brèches
25088;25640;Breconchaux
50075;50160;Brectouville;d;50601;Torigny-les-Villes
02119;02210;Brécy
18035;18220;Brécy
08082;08400;Brécy-Brières
33213;33650;La Brède
53043;53150;Brée
17486;17840;La Brée-les-Bains
61058;61100 61430;Bréel;d;61007;Athis-Val de Rouvre
01058;01300;Brégnier-Cordon
60101;60440;Brégy
57107;57340;Bréhain
54096;54190;Bréhain-la-Ville
50076;50290;Bréhal
56024;56580;Bréhan
22015;22510;Bréhand
37038;37130;Bréhémont
55076;55150;Bréhéville
57108;57720;Breidenbach
49044;49390 49490;Breil;d;49228;Noyant-Villages
72046;72370;Le Breil-sur-Mérize
06023;06540;Breil-sur-Roya
49045;49390;La Breille-les-Pins
80137;80470;Breilly
57109;57570;Breistroff-la-Grande
67062;67220;Breitenau
67063;67220;Breitenbach
68051;68380;Breitenbach-Haut-Rhin
29017;29810;Brélès
22018;22140;Brélidy
85243;85470;Brem-sur-Mer
54097;54540;Bréménil
62174;62610;Brêmes
67064;67160;Bremmelbach;a;67074;Cleebourg
54098;54290;Brémoncourt
25089;25530;Bremondans
76142;76220;Brémontier-Merval
14096;14260;Brémoy
21104;21400;Brémur-et-Vaurois
26061;26260;Bren
11050;11500;Brenac;d;11304;Quillan
34040;34650;Brenas
63051;63500;Brenat
01059;01260;Brénaz;d;01453;Arvière-en-Valromey
02120;02220;Brenelle
46039;46320;Brengues`)
