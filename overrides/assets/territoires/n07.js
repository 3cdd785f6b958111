boussoleTerritory("n07",`52070;52200;Brennes
29018;29690;Brennilis
01060;01110;Brénod
83022;83840;Brenon
60102;60870;Brenouille
48030;48000;Brenoux
01061;01300;Brens
81038;81600;Brens
74048;74890;Brenthonne
02121;02210;Breny
04033;04340;La Bréole;d;04033;Ubaye-Serre-Ponçon
25090;25440;Brères
39075;39210 39230;Bréry;d;39199;Domblans
30237;30500;Saint-Brès
32366;32120;Saint-Brès
34244;34670;Saint-Brès
17062;17490;Bresdon
25091;25120;Les Bréseux
70092;70140;Bresilley
80138;80300;Bresle
60103;60510;Bresles
03039;03210;Bresnay
61059;61190;Bresolettes;d;61491;Tourouvre au Perche
88075;88250;La Bresse
71058;71460;Bresse-sur-Grosne
01130;01340;Bresse Vallons
21105;21560;Bressey-sur-Tille
38056;38870;Bressieux
01062;01360;Bressolles
03040;03000;Bressolles
82025;82710;Bressols
38057;38320;Bresson
30238;30440;Saint-Bresson
70460;70280;Saint-Bresson
52071;52230;Bressoncourt;a;52491;Thonnance-les-Moulins
46249;46120;Saint-Bressou
79049;79300;Bressuire
29019;29200;Brest
27110;27350;Brestot
36024;36110;Bretagne
90019;90130;Bretagne
32064;32800;Bretagne-d’Armagnac
40055;40280;Bretagne-de-Marsan
27111;27220;Bretagnolles
45052;45250;Breteau
35040;35160;Breteil
21106;21110;Bretenière
25092;25640;La Bretenière
39076;39700;La Bretenière
39077;39120;Bretenières
46038;46130;Bretenoux
27112;27160;Breteuil
60104;60120;Breteuil
61060;61270;Brethel
52072;52000;Brethenay
03041;03350;Le Brethon
25093;25250;Bretigney
25094;25110;Bretigney-Notre-Dame
79050;79140;Bretignolles
53044;53110;Brétignolles-le-Moulin;a;53118;Le Housseau-Brétignolles
85035;85470;Bretignolles-sur-Mer
21107;21490;Bretigny
27113;27800;Brétigny
60105;60400;Brétigny
91103;91220;Brétigny-sur-Orge
61061;61110;Bretoncelles
85036;85320;La Bretonnière-la-Claye
25095;25380;Bretonvillers
26062;26340;Brette
72047;72250;Brette-les-Pins
68052;68780;Bretten
16059;16240;Brettes
50077;50110;Bretteville
76143;76110;Bretteville-du-Grand-Caux
14098;14210 14250 14740;Bretteville-l’Orgueilleuse;d;14098;Thue et Mue
14097;14190;Bretteville-le-Rabet
76144;76560;Bretteville-Saint-Laurent
50078;50430;Bretteville-sur-Ay
14099;14140 14170;Bretteville-sur-Dives;d;14654;Saint-Pierre-en-Auge
14100;14680;Bretteville-sur-Laize
14101;14760;Bretteville-sur-Odon
57110;57320;Brettnach
31089;31530;Bretx
70093;70300;Breuches
70094;70280;Breuchotte
58038;58460;Breugnon
80139;80400;Breuil
03042;03120;Le Breuil
51085;51210;Le Breuil
69026;69620;Le Breuil
71059;71670;Le Breuil
85037;85120;Breuil-Barret;d;85289;Terval
79051;79240 79320 79380;Le Breuil-Bernard;d;79179;Moncoutant-sur-Sèvre
78104;78930;Breuil-Bois-Robert
79052;79300;Breuil-Chaussée;d;79049;Bressuire
14102;14130;Le Breuil-en-Auge
14103;14330;Le Breuil-en-Bessin
17063;17700;Breuil-la-Réorte
60106;60840;Breuil-le-Sec
60107;60600;Breuil-le-Vert
17065;17870;Breuil-Magné
79053;79150 79300;Le Breuil-sous-Argenton;d;79013;Argentonnay
63052;63340;Le Breuil-sur-Couze
52073;52170;Breuil-sur-Marne;a;52123;Chevillon
51086;51140;Breuil-sur-Vesle
87022;87300;Breuilaufa
24065;24380 24660 24750;Breuilh;d;24312;Sanilhac
17064;17920;Breuillet
91105;91650;Breuillet
27114;27640;Breuilpont
70095;70160;Breurey-lès-Faverney
67065;67112;Breuschwickersheim
52074;52240;Breuvannes-en-Bassigny
51087;51240;Breuvery-sur-Coole
50079;50260;Breuville
55077;55600;Breux
91106;91650;Breux-Jouy
27115;27570;Breux-sur-Avre
41026;41160;Brévainville
78107;78980;Bréval
50080;50480 50500 50620;Brévands;d;50099;Carentan-les-Marais
39078;39100;Brevans
14104;14130;Le Brévedent
58039;58530;Brèves
78108;78610;Les Bréviaires
10060;10450;Bréviandes
14105;14140;La Brévière;d;14576;Val-de-Vie
16060;16370;Bréville
14106;14860;Bréville-les-Monts
50081;50290;Bréville-sur-Mer
62175;62140;Brévillers
80140;80600;Brévillers
70096;70400;Brevilliers
08083;08140;Brévilly
44154;44250;Saint-Brevin-les-Pins
10061;10220;Brévonnes
62176;62170;Bréxent-Énocq
25096;25240;Brey-et-Maison-du-Bois
49046;49260 49400;Brézé;d;49060;Bellevigne-les-Châteaux
05022;05190;Bréziers
11051;11270;Brézilhac
38058;38590;Brézins
28059;28270;Brezolles
15026;15230;Brezons
35256;35800;Saint-Briac-sur-Mer
05023;05100;Briançon
06024;06850;Briançonnet
21108;21390;Brianny
71060;71110;Briant
36025;36400;Briantes
45053;45250;Briare
45054;45390;Briarres-sur-Essonne
62180;62130;Brias
59108;59730;Briastre
81039;81390;Briatexte
52075;52700;Briaucourt
70097;70800;Briaucourt
16304;16100;Saint-Brice
33379;33540;Saint-Brice
50451;50300;Saint-Brice
53203;53290;Saint-Brice
61370;61700;Saint-Brice
77403;77160;Saint-Brice
51474;51370;Saint-Brice-Courcelles
50452;50730;Saint-Brice-de-Landelles
35257;35460;Saint-Brice-en-Coglès;d;35257;Maen Roch
95539;95350;Saint-Brice-sous-Forêt
61371;61150;Saint-Brice-sous-Rânes
87140;87200;Saint-Brice-sur-Vienne
52076;52120;Bricon
28060;28300;Briconville
50082;50260;Bricquebec;d;50082;Bricquebec-en-Cotentin
50082;50260;Bricquebec-en-Cotentin
50083;50340;Bricquebosq
14107;14710;Bricqueville
50084;50200;Bricqueville-la-Blouette
50085;50290;Bricqueville-sur-Mer
45055;45310;Bricy
73057;73570;Brides-les-Bains
73058;73520;La Bridoire
37039;37600;Bridoré
02122;02870;Brie
09067;09700;Brie
16061;16590;Brie
35041;35150;Brie
80141;80200;Brie
79054;79100 79600;Brie;d;79196;Plaine-et-Vallées
77053;77170;Brie-Comte-Robert
38059;38320;Brié-et-Angonnes
17066;17520;Brie-sous-Archiac
16062;16300;Brie-sous-Barbezieux
16063;16210;Brie-sous-Chalais
17067;17160;Brie-sous-Matha
17068;17120;Brie-sous-Mortagne
29020;29510;Briec
10062;10140;Briel-sur-Barse
35042;35370;Brielles
71061;71290;Brienne
10063;10500;Brienne-la-Vieille
10064;10500;Brienne-le-Château
08084;08190;Brienne-sur-Aisne
42026;42720;Briennon
89055;89210;Brienon-sur-Armançon
91109;91150;Brières-les-Scellés
22278;22000;Saint-Brieuc
56208;56430;Saint-Brieuc-de-Mauron
35258;35630;Saint-Brieuc-des-Iffs
79055;79170;Brieuil-sur-Chizé
08085;08240;Brieulles-sur-Bar
55078;55110;Brieulles-sur-Meuse
61062;61160;Brieux
54099;54150 54790;Briey;d;54099;Val de Briey
63053;63820;Briffons
56209;56480;Sainte-Brigitte
34041;34800;Brignac
56025;56430;Brignac
19030;19310;Brignac-la-Plaine
69027;69530;Brignais
95110;95640;Brignancourt
49047;49700;Brigné;d;49125;Doué-en-Anjou
31090;31480;Brignemont
29021;29890;Brignogan-Plages;d;29021;Plounéour-Brignogan-plages
83023;83170;Brignoles
30053;30190;Brignon
43039;43370;Le Brignon
06162;06430;La Brigue
86037;86290;Brigueil-le-Chantre
16064;16420;Brigueuil
91111;91640;Briis-sous-Forges
16065;16500;Brillac
04034;04700;La Brillanne
10065;10240;Brillecourt
50086;50330;Brillevast
59109;59178;Brillon
55079;55000;Brillon-en-Barrois
62177;62170;Brimeux
51088;51220;Brimont
54100;54280;Brin-sur-Seille
18036;18120;Brinay
58040;58110;Brinay
68054;68870;Brinckheim
69028;69126;Brindas
22019;22170;Bringolo
58041;58420;Brinon-sur-Beuvron
18037;18410;Brinon-sur-Sauldre
39079;39570;Briod
49048;49125;Briollay
01063;01460;Brion
36026;36110;Brion
38060;38590;Brion
48031;48310;Brion
71062;71190;Brion
86038;86160;Brion
89056;89400;Brion
49049;49250;Brion;d;49138;Les Bois d’Anjou
79056;79290;Brion-près-Thouet
21109;21570;Brion-sur-Ource
27116;27800;Brionne
23033;23000;La Brionne
01064;01470;Briord
72048;72110;Briosne-lès-Sables
60108;60210;Briot
41027;41370;Briou
43040;43100;Brioude
79057;79170;Brioux-sur-Boutonne
61063;61220;Briouze
80142;80540;Briquemesnil-Floxicourt
08086;08240;Briquenay
17313;17770;Saint-Bris-des-Bois
89337;89530;Saint-Bris-le-Vineux
64147;64240;Briscous
73059;73100;Brison-Saint-Innocent
34042;34190;Brissac
49050;49250 49320;Brissac Loire Aubance
49050;49250 49320;Brissac-Quincé;d;49050;Brissac Loire Aubance
49051;49330;Brissarthe;d;49080;Les Hauts-d’Anjou
02123;02240;Brissay-Choigny
58235;58230;Saint-Brisson
45271;45500;Saint-Brisson-sur-Loire
02124;02240;Brissy-Hamégicourt
19031;19100;Brive-la-Gaillarde
36027;36100;Brives
43041;43700;Brives-Charensac
17069;17800;Brives-sur-Charente
19032;19120;Brivezac;d;19019;Beaulieu-sur-Dordogne
50087;50700;Brix
55080;55140;Brixey-aux-Chanoines
17070;17770;Brizambourg
37040;37220;Brizay
55081;55250;Brizeaux
74049;74130;Brizon
06025;06510;Le Broc
63054;63500;Le Broc
49052;49390 49490;Broc;d;49228;Noyant-Villages
40056;40420;Brocas
21110;21220;Brochon
80143;80430;Brocourt
55082;55120;Brocourt-en-Argonne
27117;27270;Broglie
25097;25600;Brognard
08087;08380;Brognon
21111;21490;Brognon
21112;21250;Broin
21113;21220;Broindon
70461;70100;Saint-Broing
21543;21290;Saint-Broing-les-Moines
52445;52190;Saint-Broingt-le-Bois
52446;52190;Saint-Broingt-les-Fosses
39080;39320;Broissia
35259;35120;Saint-Broladre
60109;60210;Brombos
45056;45390;Bromeilles
12036;12600;Brommat
63055;63230;Bromont-Lamothe
69029;69500;Bron
52077;52500;Broncourt;a;52197;Fayl-Billot
57111;57535;Bronvaux
22020;22250;Broons
67066;67130 67570;La Broque
60110;60220;Broquiers
12037;12480;Broquiès
16066;16480;Brossac
07044;07340;Brossainc
49053;49700;Brossay
77054;77940;La Brosse-Montceaux
89057;89660;Brosses
27118;27930;Brosville
70098;70300;Brotte-lès-Luxeuil
70099;70180;Brotte-lès-Ray
52078;52000;Brottes;d;52121;Chaumont
28061;28160;Brou
77055;77177;Brou-sur-Chantereine
50088;50150;Brouains
35044;35120;Broualan
14109;14210 14250 14740;Brouay;d;14098;Thue et Mue
24066;24210;Brouchaud
80144;80400;Brouchy
57112;57220;Brouck
59110;59630;Brouckerque
57113;57565;Brouderdorff
28062;28410;Broué
55083;55700;Brouennes
32065;32350;Le Brouilh-Monbert
66026;66620;Brouilla
51089;51170;Brouillet
33074;33124;Brouqueyran
23034;23700;Brousse
63056;63490;Brousse
81040;81440;Brousse
17071;17160;La Brousse
12038;12480;Brousse-le-Château
11052;11390;Brousses-et-Villaret
52079;52130;Brousseval
55084;55190;Broussey-en-Blois
55085;55200;Broussey-Raulecourt
51090;51230;Broussy-le-Grand
51091;51230;Broussy-le-Petit
03043;03110;Broût-Vernet
52080;52230;Brouthières;a;52491;Thonnance-les-Moulins
88076;88600;Brouvelieures
54101;54120;Brouville
57114;57635;Brouviller
91112;91150;Brouy
30055;30580;Brouzet-lès-Alès
30054;30260;Brouzet-lès-Quissac
85038;85260;Les Brouzils
59111;59470;Broxeele
71063;71190;Broye
70101;70140;Broye-Aubigney-Montseugny
70100;70100;Broye-les-Loups-et-Verfontaine
51092;51120;Broyes
60111;60120;Broyes
81041;81600;Broze
88077;88700;Brû
71064;71500;Bruailles
62178;62700;Bruay-la-Buissière
59112;59860;Bruay-sur-l’Escaut
35045;35550;Bruc-sur-Aff
80145;80690;Brucamps
47041;47130;Bruch
50089;50480 50500 50620;Brucheville;d;50099;Carentan-les-Marais
14110;14160;Brucourt
83025;83119;Brue-Auriac
68055;68440;Bruebach
78113;78440;Brueil-en-Vexin
18038;18200;Bruère-Allichamps
72049;72500;La Bruère-sur-Loir
85039;85530;La Bruffière
11053;11300;Brugairolles
63057;63880;Le Brugeron
33075;33520;Bruges
64148;64800;Bruges-Capbis-Mifaget
03044;03700;Brugheas
47042;47260;Brugnac
32066;32500;Brugnens
51093;51530;Brugny-Vaudancourt
30056;30580;La Bruguière
31091;31150;Bruguières
59113;59490;Bruille-lez-Marchiennes
59114;59199;Bruille-Saint-Amand
79058;79230;Brûlain
35046;35330;Les Brulais
57115;57340;Brulange
53045;53410;La Brûlatte
54102;54200;Bruley
61064;61390;Brullemail
69030;69690;Brullioles
72050;72350;Brûlon
67067;67170;Brumath
02125;02810;Brumetz
02126;02360;Brunehamel
28063;28400;Brunelles;d;28236;Arcisses
11054;11400;Les Brunels
62179;62240;Brunembert
59115;59151;Brunémont
04035;04210;Brunet
82026;82800;Bruniquel
91114;91800;Brunoy
68056;68350;Brunstatt;d;68056;Brunstatt-Didenheim
68056;68350;Brunstatt-Didenheim
76145;76370 76630 76910;Brunville;d;76618;Petit-Caux
60112;60130;Brunvillers-la-Motte
12039;12360;Brusque
04036;04420;Le Brusquet
70102;70150;Brussey
69031;69690;Brussieu
51094;51300;Brusson
22021;22100;Brusvily
80146;80230;Brutelles
54103;54800;Bruville
86039;86510;Brux
70103;70280;La Bruyère
88078;88600;Bruyères
02128;02860;Bruyères-et-Montbérault
91115;91680;Bruyères-le-Châtel
02127;02130;Bruyères-sur-Fère
95116;95820;Bruyères-sur-Oise
02129;02220;Bruys
35047;35170;Bruz
59116;59144;Bry
94015;94360;Bry-sur-Marne
28064;28410;Bû
14116;14190;Le Bû-sur-Rouvres
50090;50640;Buais;d;50090;Buais-Les-Monts
50090;50640;Buais-Les-Monts
40057;40320;Buanes
61065;61190;Bubertré;d;61491;Tourouvre au Perche
56026;56310;Bubry
78117;78530;Buc
90020;90800;Buc
60113;60480;Bucamps
14111;14250;Bucéels
10066;10190;Bucey-en-Othe
70104;70700;Bucey-lès-Gy
70105;70360;Bucey-lès-Traves
78118;78200;Buchelay
10067;10800;Buchères
52081;52330;Buchey;a;52426;Rizaucourt-Buchey
57116;57420;Buchy
76146;76750;Buchy
02130;02500;Bucilly
62181;62116;Bucquoy
02131;02880;Bucy-le-Long
45058;45410;Bucy-le-Roi
02132;02870;Bucy-lès-Cerny
02133;02350;Bucy-lès-Pierrepont
45059;45140;Bucy-Saint-Liphard
23035;23170;Budelière
57117;57920;Buding
57118;57970;Budling
33076;33720;Budos
18039;18300;Bué
27119;27730;Bueil
38372;38620;Saint-Bueil
37041;37370;Bueil-en-Touraine
01065;01310;Buellas
68057;68210;Buethwiller
25098;25440;Buffard
71065;71250;Buffières
70106;70500;Buffignécourt
21114;21500;Buffon
11055;11190;Bugarach
65110;65220;Bugard
19033;19170;Bugeat
64149;64190;Bugnein
59117;59151;Bugnicourt
52082;52210;Bugnières
25099;25520;Bugny
24067;24260;Le Bugue
67069;67470;Buhl
68058;68530;Buhl
57119;57400;Buhl-Lorraine
95119;95770;Buhy
60114;60380;Buicourt
80147;80132;Buigny-l’Abbé
80148;80220;Buigny-lès-Gamaches
80149;80132;Buigny-Saint-Maclou
02134;02500;Buire
62182;62390;Buire-au-Bois
80150;80200;Buire-Courcelles
62183;62870;Buire-le-Sec
80151;80300;Buire-sur-l’Ancre
02135;02620;Buironfosse
87023;87140;Le Buis
26063;26170;Buis-les-Baronnies
05025;05500;Buissard
38061;38500;La Buisse
38062;38530;La Buissière
84022;84110;Buisson
48032;48100;Le Buisson
51095;51300;Le Buisson
24068;24480;Le Buisson-de-Cadouin
54104;54110;Buissoncourt
62184;62860;Buissy
87024;87460;Bujaleuf
55086;55250;Bulainville;a;55389;Nubécourt
65111;65130;Bulan
22023;22160;Bulat-Pestivien
58042;58400;Bulcy
56027;56420;Buléon
88079;88140;Bulgnéville
63058;63350;Bulhon
28065;28800;Bullainville
25100;25560;Bulle
62185;62128;Bullecourt
60115;60130;Bulles
54105;54113;Bulligny
78120;78830;Bullion
42027;42260;Bully
69032;69210;Bully
76147;76270;Bully
14112;14320;Bully;a;14266;Feuguerolles-Bully
62186;62160;Bully-les-Mines
08088;08450;Bulson
88080;88700;Bult
65112;65400;Bun
21115;21400;Buncey
62187;62130;Buneville
91121;91720;Buno-Bonnevaux
64150;64120;Bunus
16067;16110;Bunzac
84023;84480;Buoux
67070;67260;Burbach
01066;01510;La Burbanche
62188;62151;Burbure
38063;38690;Burcin
77056;77760;Burcy
14113;14350 14410;Burcy;d;14726;Valdallière
42028;42220;Burdignes
74050;74420;Burdignin
55087;55290;Bure
61066;61170;Buré
21116;21290;Bure-les-Templiers
02136;02140;Burelles
54106;54370;Bures
61067;61170;Bures
76148;76660;Bures-en-Bray
14115;14260 14350;Bures-les-Monts;d;14061;Souleuvre en Bocage
14114;14670;Bures-sur-Dives;a;14712;Troarn
91122;91440;Bures-sur-Yvette
53046;53170;Le Buret
27120;27190;Burey
55088;55140;Burey-en-Vaux
55089;55140;Burey-la-Côte
65113;65190;Burg
31092;31440;Burgalays
64151;64390;Burgaronne
31093;31330;Le Burgaud
25101;25170;Burgille
87025;87800;Burgnac
71066;71260;Burgy
17072;17770;Burie
54107;54450;Buriville
81042;81100;Burlats
57120;57170;Burlioncourt
71067;71460;Burnand
25102;25470;Burnevillers
68059;68520;Burnhaupt-le-Bas
68060;68520;Burnhaupt-le-Haut
64152;64160;Buros
64153;64330;Burosse-Mendousse
09068;09000;Burret
61068;61500;Bursard
54108;54210;Burthecourt-aux-Chênes
57121;57220;Burtoncourt
60116;60250;Bury
07045;07450;Burzet
71068;71460;Burzy
62189;62124;Bus
80152;80700;Bus-la-Mésière
80153;80560;Bus-lès-Artois
27121;27420 27510 27630;Bus-Saint-Rémy;d;27213;Vexin-sur-Epte
68061;68220;Buschwiller
59118;59137;Busigny
41028;41160;Busloup
62190;62350;Busnes
81043;81300;Busque
24069;24350;Bussac
17074;17210;Bussac-Forêt
17073;17100;Bussac-sur-Charente
88081;88540;Bussang
79059;79240;Le Busseau
21117;21510;Busseaut
63059;63270;Busséol
24070;24360;Busserolles
21118;21580;Busserotte-et-Montenaille
03045;03270;Busset
02137;02810;Bussiares
45060;45230;La Bussière
86040;86310;La Bussière
24071;24360;Bussière-Badil
87026;87330;Bussière-Boffy;d;87097;Val d’Issoire
23036;23320;Bussière-Dunoise
87027;87230;Bussière-Galant
23037;23700;Bussière-Nouvelle
87028;87320 87330;Bussière-Poitevine;d;87028;Val-d’Oire-et-Gartempe
23038;23600;Bussière-Saint-Georges
21120;21360;La Bussière-sur-Ouche
21119;21580;Bussières
42029;42510;Bussières
63060;63330;Bussières
70107;70190;Bussières
71069;71960;Bussières
77057;77750;Bussières
89058;89630;Bussières
63061;63260;Bussières-et-Pruns
52084;52700;Busson
80154;80200;Bussu
64154;64220;Bussunarits-Sarrasquette
70108;70400;Bussurel;d;70285;Héricourt
80155;80135;Bussus-Bussuel;d;80155;Bussus-lès-Yaucourt
80155;80135;Bussus-lès-Yaucourt
18040;18130;Bussy
60117;60400;Bussy
42030;42260;Bussy-Albieux
89059;89400;Bussy-en-Othe
21121;21540;Bussy-la-Pesle
58043;58420;Bussy-la-Pesle
51097;51600;Bussy-le-Château
21122;21150;Bussy-le-Grand
51098;51330;Bussy-le-Repos
89060;89500;Bussy-le-Repos
80156;80800;Bussy-lès-Daours
80157;80290;Bussy-lès-Poix
51099;51320;Bussy-Lettrée
77058;77600;Bussy-Saint-Georges
77059;77600;Bussy-Saint-Martin
67071;67320;Bust
2B045;20212;Bustanico
64155;64220;Bustince-Iriberry
67068;67350;Buswiller
25103;25320;Busy
70109;70190;Buthiers
77060;77760;Buthiers
76149;76890;Butot
76732;76450;Butot-Vénesville
95120;95430;Butry-sur-Oise
89061;89360;Butteaux
67072;67430;Butten
80158;80400;Buverchy
39081;39800;Buvilly
36028;36140;La Buxerette
21123;21290;Buxerolles
86041;86180;Buxerolles
55092;55300;Buxerulles;a;55093;Buxières-sous-les-Côtes
10068;10110;Buxeuil
36029;36150;Buxeuil
86042;37160;Buxeuil
36030;36230;Buxières-d’Aillac
52085;52240;Buxières-lès-Clefmont
03046;03440;Buxières-les-Mines
52087;52000;Buxières-lès-Villiers
55093;55300;Buxières-sous-les-Côtes
63062;63700;Buxières-sous-Montaigut
10069;10110;Buxières-sur-Arce
71070;71390;Buxy
59119;59285;Buysscheure
09069;09800;Buzan
36031;36500;Buzançais
02138;02200;Buzancy
08089;08240;Buzancy
12040;12150;Buzeins;d;12270;Sévérac d’Aveyron
47043;47160;Buzet-sur-Baïse
31094;31660;Buzet-sur-Tarn
64156;64680;Buziet
34043;34160;Buzignargues
65114;65140;Buzon
64157;64260;Buzy
55094;55400;Buzy-Darmont
25104;25440;By
25105;25320;Byans-sur-Doubs
65115;65350;Cabanac
31095;31160;Cabanac-Cazaux
33077;33650;Cabanac-et-Villagrains
31096;31480;Cabanac-Séguenville
66027;66210;La Cabanasse
12041;12800;Cabanès
81044;81500;Cabanès
31097;31460;Le Cabanial
13018;13440;Cabannes
09070;09310;Les Cabannes
81045;81170;Les Cabannes
33078;33420;Cabara
17075;17430;Cabariot
32067;32140 32420;Cabas-Loumassès;d;32365;Cap d’Astarac
83026;83340;Cabasse
66028;66330;Cabestany
64158;64410;Cabidos
14117;14390;Cabourg
46040;46330;Cabrerets
34044;34480;Cabrerolles
11056;11160;Cabrespine
30057;30210;Cabrières
34045;34800;Cabrières
84024;84240;Cabrières-d’Aigues
84025;84220;Cabrières-d’Avignon
13019;13480;Cabriès
06026;06530;Cabris
94016;94230;Cachan
40058;40120;Cachen
80159;80800;Cachy
81046;81600;Cadalen
09071;09240;Cadarcet
33079;33750;Cadarsac
33080;33140;Cadaujac
65116;65240;Cadéac
32068;32380;Cadeilhan
65117;65170;Cadeilhan-Trachère
32069;32220;Cadeillan
25106;25290;Cademène
56028;56220;Caden
84026;84160;Cadenet
84027;84860;Caderousse
83027;83740;La Cadière-d’Azur
30058;30170;La Cadière-et-Cambo
33082;33240;Cadillac-en-Fronsadais
33081;33410;Cadillac-sur-Garonne
64159;64330;Cadillon
81047;81340;Cadix
13020;13950;Cadolive
24072;24480;Cadouin;a;24068;Le Buisson-de-Cadouin
31098;31480;Cadours
46041;46160;Cadrieu
14118;14000;Caen
59120;59190;Caëstre
62191;62132;Caffiers
81048;81130;Cagnac-les-Mines
2B046;20228;Cagnano
06027;06800;Cagnes-sur-Mer
62192;62182;Cagnicourt
59121;59161;Cagnoncles
40059;40300;Cagnotte
14119;14630;Cagny
80160;80330;Cagny
14120;14240;Cahagnes
14121;14490;Cahagnolles
61069;61430;Cahan
65118;65190;Caharet
80161;80132;Cahon
46042;46000;Cahors
46043;46130;Cahus
11057;11420;Cahuzac
47044;47330;Cahuzac
81049;81540;Cahuzac
32070;32400;Cahuzac-sur-Adour
81051;81140;Cahuzac-sur-Vère
31099;31560;Caignac
30059;30740;Le Cailar
11058;11240;Cailhau
11059;11240;Cailhavel
11060;11140;Cailla
46044;46140;Caillac
32071;32190;Caillavet
06028;06750;Caille
85040;85410;La Caillère-Saint-Hilaire
76151;76460;Cailleville
02139;02300;Caillouël-Crépigny
27123;27120;Caillouet-Orgeville
69033;69270;Cailloux-sur-Fontaines
76152;76690;Cailly
27124;27490;Cailly-sur-Eure
14122;14210;La Caine
84028;84290;Cairanne
04037;04250;Le Caire
14123;14610;Cairon
60118;60400;Caisnes
30060;30132;Caissargues
80162;80170;Caix
66029;66300;Caixas
65119;65500;Caixon
46045;46160;Cajarc
2B047;20224;Calacuccia
62193;62100;Calais
72269;72120;Saint-Calais
53204;53140;Saint-Calais-du-Désert
46046;46150;Calamane
56029;56240;Calan
22024;22160;Calanhel
65120;65190;Calavanté
2A048;20111;Calcatoggio`)
