boussoleTerritory("n12",`22278;22000;Saint-Brieuc;44
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
69027;69530;Brignais;12
95110;95640;Brignancourt
49047;49700;Brigné;d;49125;Doué-en-Anjou
31090;31480;Brignemont
29021;29890;Brignogan-Plages;d;29021;Plounéour-Brignogan-plages
83023;83170;Brignoles;17
30053;30190;Brignon
43039;43370;Le Brignon
06162;06430;La Brigue
86037;86290;Brigueil-le-Chantre
16064;16420;Brigueuil;1
91111;91640;Briis-sous-Forges;3
16065;16500;Brillac
04034;04700;La Brillanne;1
10065;10240;Brillecourt
50086;50330;Brillevast
59109;59178;Brillon
55079;55000;Brillon-en-Barrois
62177;62170;Brimeux
51088;51220;Brimont
18036;18120;Brinay
58040;58110;Brinay
68054;68870;Brinckheim
69028;69126;Brindas;6
22019;22170;Bringolo
68053;68720;Brinighoffen;f;68081;Saint-Bernard
58041;58420;Brinon-sur-Beuvron
18037;18410;Brinon-sur-Sauldre
54100;54280;Brin-sur-Seille
39079;39570;Briod
49048;49125;Briollay;3
01063;01460;Brion
36026;36110;Brion
38060;38590;Brion
48031;48310;Brion
71062;71190;Brion
86038;86160;Brion
89056;89400;Brion
49049;49250;Brion;d;49138;Les Bois d’Anjou
27116;27800;Brionne;4
23033;23000;La Brionne
79056;79290;Brion-près-Thouet
21109;21570;Brion-sur-Ource
01064;01470;Briord;1
72048;72110;Briosne-lès-Sables
60108;60210;Briot
41027;41370;Briou
43040;43100;Brioude;6
79057;79170;Brioux-sur-Boutonne;1
61063;61220;Briouze;1
80142;80540;Briquemesnil-Floxicourt
08086;08240;Briquenay
64147;64240;Briscous;2
17313;17770;Saint-Bris-des-Bois
89337;89530;Saint-Bris-le-Vineux;1
73059;73100;Brison-Saint-Innocent;2
34042;34190;Brissac
49050;49250 49320;Brissac Loire Aubance;10
49050;49250 49320;Brissac-Quincé;d;49050;Brissac Loire Aubance
49051;49330;Brissarthe;d;49080;Les Hauts-d’Anjou
02123;02240;Brissay-Choigny
58235;58230;Saint-Brisson
45271;45500;Saint-Brisson-sur-Loire
02124;02240;Brissy-Hamégicourt
19031;19100;Brive-la-Gaillarde;47
36027;36100;Brives
43041;43700;Brives-Charensac;4
17069;17800;Brives-sur-Charente
19032;19120;Brivezac;d;19019;Beaulieu-sur-Dordogne
50087;50700;Brix;2
55080;55140;Brixey-aux-Chanoines
17070;17770;Brizambourg
37040;37220;Brizay
55081;55250;Brizeaux
74049;74130;Brizon
06025;06510;Le Broc;1
63054;63500;Le Broc
49052;49390 49490;Broc;d;49228;Noyant-Villages
40056;40420;Brocas
21110;21220;Brochon
14108;14430;Brocottes;f;14335;Hotot-en-Auge
80143;80430;Brocourt
55082;55120;Brocourt-en-Argonne
27117;27270;Broglie;1
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
35259;35120;Saint-Broladre;1
60109;60210;Brombos
45056;45390;Bromeilles
12036;12600;Brommat
63055;63230;Bromont-Lamothe;1
69029;69500;Bron;42
52077;52500;Broncourt;a;52197;Fayl-Billot
57111;57535;Bronvaux
22020;22250;Broons;2
35043;35220;Broons-sur-Vilaine;f;35068;Châteaubourg
67066;67130 67570;La Broque;2
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
28061;28160;Brou;3
50088;50150;Brouains
35044;35120;Broualan
14109;14210 14250 14740;Brouay;d;14098;Thue et Mue
24066;24210;Brouchaud
80144;80400;Brouchy
57112;57220;Brouck
59110;59630;Brouckerque;1
57113;57565;Brouderdorff
28062;28410;Broué
55083;55700;Brouennes
32065;32350;Le Brouilh-Monbert
66026;66620;Brouilla;1
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
77055;77177;Brou-sur-Chantereine;5
52080;52230;Brouthières;a;52491;Thonnance-les-Moulins
03043;03110;Broût-Vernet;1
88076;88600;Brouvelieures
54101;54120;Brouville
57114;57635;Brouviller
91112;91150;Brouy
30055;30580;Brouzet-lès-Alès
30054;30260;Brouzet-lès-Quissac
85038;85260;Les Brouzils;2
83024;83440;Brovès;f;83124;Seillans
59111;59470;Broxeele
71063;71190;Broye
70101;70140;Broye-Aubigney-Montseugny
70100;70100;Broye-les-Loups-et-Verfontaine
51092;51120;Broyes
60111;60120;Broyes
81041;81600;Broze
88077;88700;Brû
71064;71500;Bruailles
62178;62700;Bruay-la-Buissière;21
59112;59860;Bruay-sur-l’Escaut;11
80145;80690;Brucamps
47041;47130;Bruch
50089;50480 50500 50620;Brucheville;d;50099;Carentan-les-Marais
14110;14160;Brucourt
35045;35550;Bruc-sur-Aff
83025;83119;Brue-Auriac;1
68055;68440;Bruebach;1
78113;78440;Brueil-en-Vexin
18038;18200;Bruère-Allichamps
72049;72500;La Bruère-sur-Loir
85039;85530;La Bruffière;3
11053;11300;Brugairolles
63057;63880;Le Brugeron
33075;33520;Bruges;20
64148;64800;Bruges-Capbis-Mifaget
03044;03700;Brugheas;1
47042;47260;Brugnac
32066;32500;Brugnens
51093;51530;Brugny-Vaudancourt
30056;30580;La Bruguière
31091;31150;Bruguières;6
59113;59490;Bruille-lez-Marchiennes;1
59114;59199;Bruille-Saint-Amand;1
79058;79230;Brûlain
35046;35330;Les Brulais
57115;57340;Brulange
53045;53410;La Brûlatte
54102;54200;Bruley
61064;61390;Brullemail
69030;69690;Brullioles
72050;72350;Brûlon;1
67067;67170;Brumath;10
02125;02810;Brumetz
02126;02360;Brunehamel
28063;28400;Brunelles;d;28236;Arcisses
11054;11400;Les Brunels
62179;62240;Brunembert
59115;59151;Brunémont
04035;04210;Brunet
82026;82800;Bruniquel
91114;91800;Brunoy;25
68056;68350;Brunstatt;d;68056;Brunstatt-Didenheim
68056;68350;Brunstatt-Didenheim;8
76145;76370 76630 76910;Brunville;d;76618;Petit-Caux
60112;60130;Brunvillers-la-Motte
12039;12360;Brusque
04036;04420;Le Brusquet
70102;70150;Brussey
69031;69690;Brussieu;1
51094;51300;Brusson
22021;22100;Brusvily;1
80146;80230;Brutelles
54103;54800;Bruville
86039;86510;Brux
70103;70280;La Bruyère
88078;88600;Bruyères;2
02128;02860;Bruyères-et-Montbérault;1
91115;91680;Bruyères-le-Châtel;3
02127;02130;Bruyères-sur-Fère
95116;95820;Bruyères-sur-Oise;4
02129;02220;Bruys
35047;35170;Bruz;19
59116;59144;Bry
94015;94360;Bry-sur-Marne;18
28064;28410;Bû;2
50090;50640;Buais;d;50090;Buais-Les-Monts
50090;50640;Buais-Les-Monts
40057;40320;Buanes
50091;50540;Le Buat;f;50256;Isigny-le-Buat
61065;61190;Bubertré;d;61491;Tourouvre au Perche
56026;56310;Bubry;2
78117;78530;Buc;5
90020;90800;Buc
60113;60480;Bucamps
14111;14250;Bucéels
10066;10190;Bucey-en-Othe
70104;70700;Bucey-lès-Gy
70105;70360;Bucey-lès-Traves
78118;78200;Buchelay;3
10067;10800;Buchères;2
52081;52330;Buchey;a;52426;Rizaucourt-Buchey
57116;57420;Buchy
76146;76750;Buchy;2
02130;02500;Bucilly
62181;62116;Bucquoy;1
02131;02880;Bucy-le-Long;1
45058;45410;Bucy-le-Roi
02132;02870;Bucy-lès-Cerny
02133;02350;Bucy-lès-Pierrepont
45059;45140;Bucy-Saint-Liphard
23035;23170;Budelière
57117;57920;Buding
57118;57970;Budling
33076;33720;Budos
18039;18300;Bué
27119;27730;Bueil;1
38372;38620;Saint-Bueil
37041;37370;Bueil-en-Touraine
01065;01310;Buellas;1
68057;68210;Buethwiller
25098;25440;Buffard
71065;71250;Buffières
70106;70500;Buffignécourt
21114;21500;Buffon
11055;11190;Bugarach
65110;65220;Bugard
19033;19170;Bugeat
64149;64190;Bugnein
59117;59151;Bugnicourt;1
52082;52210;Bugnières
25099;25520;Bugny
24067;24260;Le Bugue;2
67069;67470;Buhl
68058;68530;Buhl;3
57119;57400;Buhl-Lorraine;1
22022;22300;Buhulien;f;22113;Lannion
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
02135;02620;Buironfosse;1
87023;87140;Le Buis
26063;26170;Buis-les-Baronnies;2
05025;05500;Buissard
38061;38500;La Buisse;3
38062;38530;La Buissière
84022;84110;Buisson
48032;48100;Le Buisson
51095;51300;Le Buisson
54104;54110;Buissoncourt
24068;24480;Le Buisson-de-Cadouin;1
27416;27160 27240;Buis-sur-Damville;f;27198;Mesnils-sur-Iton
62184;62860;Buissy
87024;87460;Bujaleuf
55086;55250;Bulainville;a;55389;Nubécourt
65111;65130;Bulan
22023;22160;Bulat-Pestivien
58042;58400;Bulcy
56027;56420;Buléon
88079;88140;Bulgnéville;1
63058;63350;Bulhon
28065;28800;Bullainville
25100;25560;Bulle
62185;62128;Bullecourt
60115;60130;Bulles
54105;54113;Bulligny
78120;78830;Bullion;1
28066;28160;Bullou;f;28127;Dangeau
42027;42260;Bully
69032;69210;Bully;2
76147;76270;Bully
14112;14320;Bully;a;14266;Feuguerolles-Bully
62186;62160;Bully-les-Mines;12
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
62188;62151;Burbure;2
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
91122;91440;Bures-sur-Yvette;9
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
17072;17770;Burie;1
54107;54450;Buriville
81042;81100;Burlats;1
57120;57170;Burlioncourt
71067;71460;Burnand
25102;25470;Burnevillers
68059;68520;Burnhaupt-le-Bas;1
68060;68520;Burnhaupt-le-Haut;1
64152;64160;Buros;2
64153;64330;Burosse-Mendousse
09068;09000;Burret
61068;61500;Bursard
54108;54210;Burthecourt-aux-Chênes
57121;57220;Burtoncourt
60116;60250;Bury;2
07045;07450;Burzet
71068;71460;Burzy
62189;62124;Bus
68061;68220;Buschwiller;1
59118;59137;Busigny;2
80152;80700;Bus-la-Mésière
80153;80560;Bus-lès-Artois
41028;41160;Busloup
62190;62350;Busnes;1
81043;81300;Busque
24069;24350;Bussac
17074;17210;Bussac-Forêt;1
17073;17100;Bussac-sur-Charente;1
88081;88540;Bussang;1
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
23036;23320;Bussière-Dunoise;1
87027;87230;Bussière-Galant;1
23037;23700;Bussière-Nouvelle
87028;87320 87330;Bussière-Poitevine;d;87028;Val-d’Oire-et-Gartempe
21119;21580;Bussières
42029;42510;Bussières;1
63060;63330;Bussières
70107;70190;Bussières
71069;71960;Bussières
77057;77750;Bussières
89058;89630;Bussières
63061;63260;Bussières-et-Pruns
23038;23600;Bussière-Saint-Georges
21120;21360;La Bussière-sur-Ouche
52084;52700;Busson
27121;27420 27510 27630;Bus-Saint-Rémy;d;27213;Vexin-sur-Epte
80154;80200;Bussu
64154;64220;Bussunarits-Sarrasquette
70108;70400;Bussurel;d;70285;Héricourt
80155;80135;Bussus-Bussuel;d;80155;Bussus-lès-Yaucourt
80155;80135;Bussus-lès-Yaucourt
18040;18130;Bussy
60117;60400;Bussy
42030;42260;Bussy-Albieux
51096;51290;Bussy-aux-Bois;f;51270;Gigny-Bussy
89059;89400;Bussy-en-Othe
55090;55000;Bussy-la-Côte;f;55366;Val-d’Ornain
21121;21540;Bussy-la-Pesle
58043;58420;Bussy-la-Pesle
51097;51600;Bussy-le-Château
21122;21150;Bussy-le-Grand
51098;51330;Bussy-le-Repos
89060;89500;Bussy-le-Repos
80156;80800;Bussy-lès-Daours
80157;80290;Bussy-lès-Poix
51099;51320;Bussy-Lettrée
77058;77600;Bussy-Saint-Georges;27
77059;77600;Bussy-Saint-Martin
67071;67320;Bust
2B045;20212;Bustanico
64155;64220;Bustince-Iriberry
14116;14190;Le Bû-sur-Rouvres
67068;67350;Buswiller
25103;25320;Busy
55091;55160;Butgnéville;f;55457;Saint-Hilaire-en-Woëvre
70109;70190;Buthiers
77060;77760;Buthiers
76149;76890;Butot
76150;76450;Butot-en-Caux;f;76732;Butot-Vénesville
76732;76450;Butot-Vénesville
95120;95430;Butry-sur-Oise;2
89061;89360;Butteaux
67072;67430;Butten
80158;80400;Buverchy
39081;39800;Buvilly
36028;36140;La Buxerette
21123;21290;Buxerolles
86041;86180;Buxerolles;10
55092;55300;Buxerulles;a;55093;Buxières-sous-les-Côtes
10068;10110;Buxeuil
36029;36150;Buxeuil
86042;37160;Buxeuil
36030;36230;Buxières-d’Aillac
52085;52240;Buxières-lès-Clefmont
52086;52320;Buxières-lès-Froncles;f;52211;Froncles
03046;03440;Buxières-les-Mines
52087;52000;Buxières-lès-Villiers
55093;55300;Buxières-sous-les-Côtes
63062;63700;Buxières-sous-Montaigut
10069;10110;Buxières-sur-Arce
71070;71390;Buxy;2
59119;59285;Buysscheure
09069;09800;Buzan
36031;36500;Buzançais;4
02138;02200;Buzancy
08089;08240;Buzancy
12040;12150;Buzeins;d;12270;Sévérac d’Aveyron
47043;47160;Buzet-sur-Baïse;1
31094;31660;Buzet-sur-Tarn;2
64156;64680;Buziet
34043;34160;Buzignargues
65114;65140;Buzon
64157;64260;Buzy;1
55094;55400;Buzy-Darmont
25104;25440;By
70110;70400;Byans;f;70285;Héricourt`)
