boussoleTerritory("n19",`72284;72130;Saint-Germain-sur-Sarthe;d;72138;Fresnay-sur-Sarthe
50482;50190;Saint-Germain-sur-Sèves
37220;37500;Saint-Germain-sur-Vienne
02343;02590;Germaine
51266;51160;Germaine
52216;52160;Germaines
08381;08190;Saint-Germainmont
28178;28500;Germainville
52217;52150;Germainvilliers
52218;52230;Germay
32378;32400;Saint-Germé
25268;25510;Germéfontaine
58123;58800;Germenay
60577;60850;Saint-Germer-de-Fly
31485;31290;Saint-Germier
32379;32200;Saint-Germier
79256;79340;Saint-Germier
81252;81210;Saint-Germier
17175;17520;Germignac
39249;39380;Germigney
70265;70100;Germigney
28179;28150;Germignonville;d;28406;Éole-en-Beauce
51267;51390;Germigny
89186;89600;Germigny
45153;45110;Germigny-des-Prés
77203;77910;Germigny-l’Évêque
18101;18150;Germigny-l’Exempt
77204;77840;Germigny-sous-Coulombs
58124;58320;Germigny-sur-Loire
51268;51130;Germinon
54223;54170;Germiny
52219;52230;Germisay
71217;71520;Germolles-sur-Grosne
79133;79220;Germond-Rouvre
25269;25640;Germondans
08186;08240;Germont
54224;54740;Germonville
65200;65200;Germs-sur-l’Oussouet
08187;08440;Gernelle
51664;51220;Gernicourt;d;51171;Cormicy
43191;43360;Saint-Géron
64241;64400;Géronce
15189;15150;Saint-Gérons
76299;76540;Gerponville
14300;14430;Gerrots;d;14743;Victot-en-Auge
67154;67150;Gerstheim
67155;67140;Gertwiller
39250;39570;Geruge
30256;30200;Saint-Gervais
33415;33240;Saint-Gervais
38390;38470;Saint-Gervais
85221;85230;Saint-Gervais
95554;95420;Saint-Gervais
63354;63390;Saint-Gervais-d’Auvergne
72286;72120;Saint-Gervais-de-Vic
61399;61160;Saint-Gervais-des-Sablons
61400;61500;Saint-Gervais-du-Perron
71423;71350;Saint-Gervais-en-Vallière
41212;41350;Saint-Gervais-la-Forêt
74236;74170;Saint-Gervais-les-Bains
86224;86230;Saint-Gervais-les-Trois-Clochers
63355;63880;Saint-Gervais-sous-Meymont
71424;71490;Saint-Gervais-sur-Couches
34260;34610;Saint-Gervais-sur-Mare
26305;26160;Saint-Gervais-sur-Roubion
26380;26600;Gervans
30257;30320;Saint-Gervasy
63356;63340;Saint-Gervazy
76300;76790;Gerville
55207;55000;Géry
24420;24400;Saint-Géry
46268;46090 46330;Saint-Géry;d;46268;Saint Géry-Vers
46268;46090 46330;Saint Géry-Vers
63164;63360;Gerzat
53105;53150;Gesnes
55208;55110;Gesnes-en-Argonne
72141;72130;Gesnes-le-Gandelin
08188;08700;Gespunsart
64242;64190;Gestas
49151;49110 49450 49510 49600;Gesté;d;49023;Beaupréau-en-Mauges
56063;56530;Gestel
09134;09220;Gestiès
53106;53370;Gesvres
77205;77165;Gesvres-le-Chapitre
44063;44190;Gétigné
74134;74260;Les Gets
65201;65100;Geu
67156;67170;Geudertheim
64243;64370;Géus-d’Arzacq
64244;64400;Geüs-d’Oloron
35120;35850;Gévezé
70267;70500;Gevigney-et-Mercey
55258;55200;Geville
39251;39570;Gevingey
25270;25270;Gevresin
21295;21220;Gevrey-Chambertin
21296;21520;Gevrolles
39252;39100;Gevry
01173;01170;Gex
24421;24330;Saint-Geyrac
26140;26750;Geyssans
65202;65400;Gez
65203;65100;Gez-ez-Angles
80377;80600;Gézaincourt
70268;70700;Gézier-et-Fontenelay
54225;54380;Gézoncourt
2B123;20240;Ghisonaccia
2B124;20227;Ghisoni
59259;59530;Ghissignies
59260;59122 59254;Ghyvelde
63165;63620;Giat
54226;54112;Gibeaumeix
31220;31560;Gibel
02345;02440;Gibercourt
14301;14730;Giberville
71218;71800;Gibles
17176;17160;Gibourne
40112;40380;Gibret
51483;51510;Saint-Gibrien
17177;17160;Le Gicq
45154;45520;Gidy
61189;61210;Giel-Courteilles
45155;45500;Gien
58125;58230;Gien-sur-Cure
38179;38610;Gières
73123;73590;La Giettaz
50202;50160;Giéville;d;50601;Torigny-les-Villes
41097;41130;Gièvres
52220;52210;Giey-sur-Aujon
74135;74210;Giez
91272;91190;Gif-sur-Yvette
51269;51290;Giffaumont-Champaubert
34113;34770;Gigean
34114;34150;Gignac
46118;46600;Gignac
84048;84400;Gignac
13043;13180;Gignac-la-Nerthe
63166;63340;Gignat
88199;88320;Gignéville
88200;88390;Gigney
39253;39320;Gigny
89187;89160;Gigny
51270;51290;Gigny-Bussy
71219;71240;Gigny-sur-Saône
84049;84190;Gigondas
04093;04250;Gigors
26141;26400;Gigors-et-Lozeron
46119;46150;Gigouzac
81103;81530;Gijounet
22291;22800;Saint-Gildas
56214;56730;Saint-Gildas-de-Rhuys
44161;44530;Saint-Gildas-des-Bois
68105;68210;Gildwiller
06066;06830;Gilette
07094;07800;Gilhac-et-Bruzac
07095;07270;Gilhoc-sur-Ormèze
52221;52330;Gillancourt
52222;52230;Gillaumé
28180;28260;Gilles
30258;30800;Saint-Gilles
35275;35590;Saint-Gilles
36196;36170;Saint-Gilles
50483;50180;Saint-Gilles
51484;51170;Saint-Gilles
71425;71510;Saint-Gilles
85222;85800;Saint-Gilles-Croix-de-Vie
76585;76490;Saint-Gilles-de-Crétot
76586;76430;Saint-Gilles-de-la-Neuville
61401;61700;Saint-Gilles-des-Marais
22292;22330;Saint-Gilles-du-Mené;d;22046;Le Mené
22293;22290;Saint-Gilles-les-Bois
87147;87130;Saint-Gilles-les-Forêts
22294;22480;Saint-Gilles-Pligeaux
22295;22530;Saint-Gilles-Vieux-Marché
25271;25650;Gilley
52223;52500;Gilley
39254;39250;Gillois
38180;38260;Gillonnay
21297;21640;Gilly-lès-Cîteaux
73124;73200;Gilly-sur-Isère
71220;71160;Gilly-sur-Loire
60272;60129;Gilocourt
82068;82500;Gimat
32146;32340;Gimbrède
67157;67370;Gimbrett;a;67034;Berstett
63167;63200;Gimeaux
55210;55260;Gimécourt
19085;19800;Gimel-les-Cascades
16152;16130;Gimeux
42100;42140;La Gimond
32147;32200;Gimont
58126;58470;Gimouille
61190;61310;Ginai
82069;82330;Ginals
83066;83560;Ginasservis
80378;80360;Ginchy
11163;11140;Gincla
55211;55400;Gincrey
46120;46250;Gindou
11164;11120;Ginestas
24197;24130;Ginestet
07242;07580;Saint-Gineys-en-Coiron
74237;74500;Saint-Gingolph
67158;67170 67270;Gingsheim;d;67539;Wingersheim les Quatre Bans
11165;11500;Ginoles
46121;46300;Ginouillac
46122;46130;Gintrac
2B125;20237;Giocatojo
51271;51130 51190;Gionges;d;51612;Blancs-Coteaux
15074;15130;Giou-de-Mamou
23091;23500;Gioux
03122;03210;Gipcy
46123;46130;Girac
88201;88390;Girancourt
54227;54780;Giraumont
60273;60150;Giraumont
55212;55200;Girauvoisin
88202;88500;Gircourt-lès-Viéville
88203;88600;Girecourt-sur-Durbion
70269;70210;Girefontaine
77206;77120;Giremoutiers
15075;15310;Girgols
54228;54830;Giriviller
88204;88150;Girmont;d;88465;Thaon-les-Vosges
88205;88340;Girmont-Val-d’Ajol
73239;73410;Saint-Girod;d;73010;Entrelacs
45156;45120;Girolles
89188;89200;Girolles
90052;90200;Giromagny
01174;01130;Giron
88206;88170;Gironcourt-sur-Vraine
33187;33190;Gironde-sur-Dropt
08189;08260;Girondelle
09261;09200;Saint-Girons
33416;33920;Saint-Girons-d’Aiguevives
64479;64300;Saint-Girons-en-Béarn
77207;77890;Gironville
55213;55200;Gironville-sous-les-Côtes;a;55258;Geville
91273;91720;Gironville-sur-Essonne
85099;85150;Le Girouard
81104;81500;Giroussens
36083;36150;Giroux
58127;58700;Giry
27283;27270 27330 27410;Gisay-la-Coudre;d;27049;Mesnil-en-Ouche
32148;32200;Giscaro
33188;33840;Giscos
27284;27140;Gisors
12109;12360;Gissac
21298;21350;Gissey-le-Vieil
21299;21150;Gissey-sous-Flavigny
21300;21410;Gissey-sur-Ouche
89189;89140;Gisy-les-Nobles
2B126;20251;Giuncaggio
2A127;20100;Giuncheto
18102;18600;Givardon
03123;03190;Givarlais;d;03158;Haut-Bocage
62371;62580;Givenchy-en-Gohelle
62372;62810;Givenchy-le-Noble
62373;62149;Givenchy-lès-la-Bassée
27285;27620;Giverny
27286;27560;Giverville
08190;08600;Givet
08191;08200;Givonne
69091;69700;Givors
45157;45300;Givraines
85100;85800;Givrand
55214;55500;Givrauval
85101;85540;Le Givre
17178;17260;Givrezac
08192;08220;Givron
08193;08130;Givry
71221;71640;Givry
89190;89200;Givry
51272;51330;Givry-en-Argonne
51273;51130;Givry-lès-Loisy
57248;57670;Givrycourt
51274;51800;Gizaucourt
86105;86340;Gizay
37112;37340;Gizeux
39255;39190;Gizia
02346;02350;Gizy
50203;50100 50110 50120 50130 50460 50470;La Glacerie;d;50129;Cherbourg-en-Cotentin
64480;64390;Saint-Gladie-Arrive-Munein
59261;59132;Glageon
60274;60129;Glaignes
25272;25340;Glainans;a;25018;Anteuil
63168;63160;Glaine-Montaigut
08194;08200;Glaire
05062;05800;Le Glaizil
25273;25360;Glamondans
02347;02400;Gland
89191;89740;Gland
26142;26410;Glandage
87071;87500;Glandon
46124;46130;Glanes
87072;87380;Glanges
51275;51300;Glannes
21301;21250;Glanon
14302;14950;Glanville
82070;82500;Glatens
57249;57530;Glatigny
60275;60650;Glatigny
50204;50250 50580;Glatigny;d;50236;La Haye
25274;25310;Glay
69092;69400;Gleizé
22296;22510;Saint-Glen
56064;56200;Glénac;d;56061;La Gacilly
15076;15150;Glénat
79134;79330;Glénay
23092;23380;Glénic
02348;02160;Glennes;d;02439;Les Septvallons
86106;86200;Glénouze
25275;25190;Glère
76301;76370 76630 76910;Glicourt;d;76618;Petit-Caux
74212;74130;Glières-Val-de-Borne
27287;27190;Glisolles
80379;80440;Glisy
22061;22110;Glomel
54229;54122;Glonville
66086;66320;Glorianes
14303;14100;Glos
61191;61470 61550;Glos-la-Ferrière;d;61167;La Ferté-en-Ouche
27288;27290;Glos-sur-Risle
07096;07190;Gluiras
07097;07300;Glun
58128;58370;Glux-en-Glenne
82071;82500;Goas
29249;29520;Saint-Goazec
02680;02410;Saint-Gobain
02681;02140;Saint-Gobert
50205;50300;La Godefroy
60276;60420;Godenvillers
76302;76110;Goderville
59262;59270;Godewaersvelde
61192;61240;Godisson;d;61275;Merlerault-le-Pin
63169;63850;La Godivelle
88208;88410;Godoncourt
67159;67320;Gœrlingen
67160;67360;Gœrsdorf
64245;64400;Goès
57250;57620;Goetzenbruck
59263;59169;Gœulzin
54230;54450;Gogney
59264;59600;Gognies-Chaussée
28182;28160;Gohory
57251;57420;Goin
64481;64400;Saint-Goin
60277;60000;Goincourt
60278;60640;Golancourt
88209;88190;Golbey
68106;68760;Goldbach-Altenbach
82072;82400;Golfech
12110;12140;Golinhac
50207;50390;Golleville
41098;41310;Gombergean
57252;57220;Gomelange
22062;22230;Gomené
64246;64420;Gomer
91274;91400;Gometz-la-Ville
91275;91940;Gometz-le-Châtel
62374;62121;Gomiécourt
62375;62111;Gommecourt
78276;78270;Gommecourt
59265;59144;Gommegnies
22063;22290;Gommenec’h
68107;68210;Gommersdorf
28183;28310 28700;Gommerville
76303;76430;Gommerville
21302;21400;Gomméville
08195;08190;Gomont
52224;52150;Gonaincourt;d;52064;Bourmont-entre-Meuse-et-Mouzon
38181;38570;Goncelin
52225;52150;Goncourt;d;52064;Bourmont-entre-Meuse-et-Mouzon
16154;16160;Gond-Pontouvre
59266;59147;Gondecourt
25277;25680;Gondenans-les-Moulins
25276;25340;Gondenans-Montby
45280;45500;Saint-Gondon
35276;35630;Saint-Gondran
54231;54800;Gondrecourt-Aix
55215;55130;Gondrecourt-le-Château
45158;45490;Gondreville
54232;54840;Gondreville
60279;60117;Gondreville
57253;57815;Gondrexange
54233;54450;Gondrexon
32149;32330;Gondrin
17179;17100;Les Gonds
95277;95500;Gonesse
65204;65350;Gonez
83067;83590;Gonfaron
50208;50190;Gonfreville
76304;76110;Gonfreville-Caillot
76305;76700;Gonfreville-l’Orcher
61193;61550;La Gonfrière
35277;35750;Saint-Gonlay
62376;62920;Gonnehem
59267;59231;Gonnelieu
56215;56920;Saint-Gonnery
76306;76730;Gonnetot
14306;14810;Gonneville-en-Auge
76307;76280;Gonneville-la-Mallet
50209;50330;Gonneville-Le Theil
14304;14600;Gonneville-sur-Honfleur
14305;14510;Gonneville-sur-Mer
76308;76590;Gonneville-sur-Scie
25278;25360;Gonsans
47110;47400;Gontaud-de-Nogaret
24198;24310 24460 24530;La Gonterie-Boulouneix;d;24064;Brantôme en Périgord
76309;76560;Gonzeville
40113;40180;Goos
40262;40120;Saint-Gor
06067;06500;Gorbio
54234;54730;Gorcy
84050;84220;Gordes
80380;80690;Gorenflos
44064;44190;Gorges
50210;50190;Gorges
80381;80370;Gorges
48146;48210 48320;Gorges du Tarn Causses
56216;56350;Saint-Gorgon
88417;88700;Saint-Gorgon
25517;25520;Saint-Gorgon-Main
59268;59253;La Gorgue
88210;88270;Gorhey
33189;33540;Gornac
34115;34190;Gorniès
87073;87310;Gorre
01175;01190;Gorrevod
53107;53120;Gorron
46125;46210;Gorses
57254;57680;Gorze
97113;97190;Le Gosier
62377;62199;Gosnay
35121;35140;Gosné
57255;57930;Gosselming
64247;64130;Gotein-Libarrenx
67161;67700;Gottenhouse
67162;67490;Gottesheim
77208;77114;Gouaix
33190;33840;Goualade
22064;22570;Gouarec
65205;65240;Gouaux
31221;31110;Gouaux-de-Larboust
31222;31110;Gouaux-de-Luchon
76310;76370 76630 76910;Gouchaupre;d;76618;Petit-Caux
30131;30630;Goudargues
02349;02820;Goudelancourt-lès-Berrieux
02350;02350;Goudelancourt-lès-Pierrepont
22065;22290;Goudelin
43101;43150;Goudet
31223;31230;Goudex
65206;65190;Goudon
82073;82400;Goudourville
22297;22330;Saint-Gouéno;d;22046;Le Mené
29060;29950;Gouesnach
35122;35350;La Gouesnière
29061;29850;Gouesnou
86107;86320;Gouex
29062;29190;Gouézec
61474;61160 61200 61310;Gouffern en Auge
67163;67270;Gougenheim
25279;25680;Gouhelans
70271;70110;Gouhenans
28184;28310;Gouillons
03124;03340;Gouise
46126;46250;Goujounac
27289;27390;La Goulafrière
61194;61150;Goulet;d;61194;Monts-sur-Orne
29063;29770;Goulien
09135;09220;Goulier;d;09334;Val-de-Sos
19086;19430;Goulles
21303;21520;Les Goulles
58129;58230;Gouloux
84051;84220;Goult
29064;29890;Goulven
25280;25470;Goumois
27290;27170;Goupil-Othon
76311;76570;Goupillières
78278;78770;Goupillières
55216;55230;Gouraincourt
22066;22330;Le Gouray;d;22046;Le Mené
40114;40990;Gourbera
97109;97113;Gourbeyre
09136;09400;Gourbit
60280;60220;Gourchelles
31224;31210;Gourdan-Polignan
15077;15230;Gourdièges
06068;06620;Gourdon
07098;07000;Gourdon
46127;46300;Gourdon
71222;71300;Gourdon
19087;19170;Gourdon-Murat
50213;50750;Gourfaleur;d;50546;Bourgvallées
51276;51230;Gourgançon
79135;79200;Gourgé
70272;70120;Gourgeon
41213;41310;Saint-Gourgon
65207;65130;Gourgue
56065;56800;Gourhel
56066;56110;Gourin
29065;29710;Gourlizon
36084;36230;Gournay
76312;76220;Gournay-en-Bray
27291;27580;Gournay-le-Guérin
60281;60190;Gournay-sur-Aronde
93033;93460;Gournay-sur-Marne
33191;33660;Gours
16155;16140;Les Gours
16325;16700;Saint-Gourson
11166;11410;Gourvieille
17180;17490;Gourvillette
52226;52170;Gourzon;a;52265;Bayard-sur-Marne
55217;55140;Goussaincourt
28185;28410;Goussainville
95280;95190;Goussainville
02351;02130;Goussancourt
23200;23430;Saint-Goussaud
40115;40465;Gousse
78281;78930;Goussonville
14308;14430;Goustranville
24199;24320;Gout-Rossignol
63170;63230;La Goutelle
31225;31310;Goutevernisse
12111;12390;Goutrens
40116;40400;Gouts
63171;63390;Gouttières
27292;27270 27330 27410;Gouttières;d;27049;Mesnil-en-Ouche
32150;32500;Goutz
77209;77400;Gouvernes
62378;62123;Gouves
50214;50420;Gouvets
60282;60270;Gouvieux
50215;50200 50560;Gouville-sur-Mer
14309;14680;Gouvix
32151;32400;Goux
39256;39100;Goux;d;39198;Dole
25281;25150;Goux-lès-Dambelin
25283;25440;Goux-sous-Landet
02352;02420;Gouy
76313;76520;Gouy
62379;62123;Gouy-en-Artois
62381;62127;Gouy-en-Ternois
80382;80640;Gouy-l’Hôpital;a;80443;Hornoy-le-Bourg
60283;60120;Gouy-les-Groseillers
62380;62530;Gouy-Servins
62383;62112;Gouy-sous-Bellonne
62382;62870;Gouy-Saint-André
64248;64300;Gouze;a;64396;Mont
59269;59231;Gouzeaucourt
31226;31310;Gouzens
23093;23230;Gouzon
23094;23230;Gouzougnat;a;23093;Gouzon
35123;35580;Goven
54235;54330;Goviller
67164;67210;Goxwiller
97114;97128;Goyave
80383;80700;Goyencourt
31227;31120;Goyrans
34116;34790;Grabels
18103;18310;Graçay
22068;22460;Grâce-Uzel
22067;22200;Grâces
33192;33170;Gradignan
52227;52150;Graffigny-Chemin
31228;31380;Gragnague
50216;50620;Graignes-Mesnil-Angot
65208;65170;Grailhen
76314;76430;Graimbouville
62384;62147;Graincourt-lès-Havrincourt
27294;27380 27440;Grainville;d;27294;Val d’Orger
76315;76450;Grainville-la-Teinturière
14310;14190;Grainville-Langannerie
14311;14210;Grainville-sur-Odon
76316;76116;Grainville-sur-Ry
76317;76110;Grainville-Ymauville
61195;61600;Le Grais
34117;34260;Graissessac
42101;42220;Graix
46128;46500;Gramat
11167;11240;Gramazie
84052;84240;Grambois
42102;42140;Grammond
70273;70110;Grammont
12113;12160;Gramond
82074;82120;Gramont
2A128;20100;Granace
21304;21580;Grancey-le-Château-Neuvelle
21305;21570;Grancey-sur-Ource
27296;27270 27330 27410;Granchain;d;27049;Mesnil-en-Ouche
88212;88350;Grand
73003;73260;Grand-Aigueblanche
44065;44520;Grand-Auverné
74136;74450;Le Grand-Bornand
97112;97112;Grand-Bourg
23095;23240;Le Grand-Bourg
27105;27520;Grand Bourgtheroulde
24200;24350;Grand-Brassac
27295;27270;Grand-Camp
76318;76170;Grand-Camp
24201;24150;Grand-Castang;a;24260;Mauzac-et-Grand-Castang
50217;50370;Le Grand-Celland
56067;56390;Grand-Champ
25284;25200;Grand-Charmont
30132;30110;La Grand-Combe
25285;25570;Grand’Combe-Châteleu
25286;25210;Grand’Combe-des-Bois
01177;01250;Grand-Corent
76319;76530;Grand-Couronne
42103;42320;La Grand-Croix
54236;54260;Grand-Failly
59270;59244;Grand-Fayt
59272;59153;Grand-Fort-Philippe
35124;35390;Grand-Fougeray
85102;85670;Grand’Landes
80385;80132;Grand-Laviers
38182;38690;Le Grand-Lemps
72143;72150;Le Grand-Lucé
16157;16450;Le Grand-Madieu
37113;37350;Le Grand-Pressigny
76322;76120;Le Grand-Quevilly
97211;97218;Grand’Rivière
02665;02210;Grand-Rozoy
62385;62810;Grand-Rullecourt
97357;97340;Grand-Santi
26143;26530;Le Grand-Serre
12114;12320;Grand-Vabre;d;12218;Conques-en-Rouergue
02783;02120;Grand-Verly
17485;17370;Le Grand-Village-Plage
14312;14450;Grandcamp-Maisy
08196;08270;Grandchamp
52228;52600;Grandchamp
72142;72610;Grandchamp
78283;78113;Grandchamp
89192;89120;Grandchamp;d;89086;Charny Orée de Puisaye
44066;44119;Grandchamp-des-Fontaines
14313;14140 14270 14340 14370;Grandchamp-le-Château;d;14431;Mézidon Vallée d’Auge
76320;76660;Grandcourt
80384;80300;Grandcourt
88213;88490;La Grande-Fosse
34344;34280;La Grande-Motte
77210;77130;La Grande-Paroisse
70443;70140;La Grande-Résie
39258;39150;Grande-Rivière;d;39258;Grande-Rivière Château
39258;39150;Grande-Rivière Château
59271;59760;Grande-Synthe
71223;71990;La Grande-Verrière
70274;70120;Grandecourt
08019;08390;Les Grandes-Armoises
10166;10170;Les Grandes-Chapelles
51278;51400;Les Grandes-Loges
76321;76950;Les Grandes-Ventes
63172;63320;Grandeyrolles
25287;25320;Grandfontaine
67165;67130;Grandfontaine
25289;25510;Grandfontaine-sur-Creuse
60284;60680;Grandfresnoy
08197;08250;Grandham
17181;17350;Grandjean
02353;02350;Grandlup-et-Fay
50391;50600;Grandparigny
08198;08250;Grandpré
77211;77720;Grandpuits-Bailly-Carrois
48070;48600;Grandrieu
02354;02360;Grandrieux
63173;63600;Grandrif
69093;69870;Grandris
60287;60400;Grandrû
88215;88210;Grandrupt
88214;88240;Grandrupt-de-Bains
87074;87160;Les Grands-Chézeaux
19088;19300;Grandsaigne
63174;63890;Grandval
48071;48260;Grandvals
71224;71430;Grandvaux
70275;70190;Grandvelle-et-le-Perrenot
90053;90600;Grandvillars
10167;10700;Grandville
08199;08700;La Grandville
88216;88600;Grandvillers
60285;60190;Grandvillers-aux-Bois
60286;60210;Grandvilliers
26144;26400;Grane
11168;11500;Granès
25290;25380;La Grange
39259;39600;Grange-de-Vaivre
45159;45390;Grangermont
71225;71390;Granges
10168;10210;Les Granges
88218;88640;Granges-Aumontzey
24202;24390;Granges-d’Ans
25291;25360;Granges-de-Vienney;a;25417;Naisey-les-Granges
26145;26290;Les Granges-Gontardes
70276;70400;Granges-la-Ville
70277;70400;Granges-le-Bourg
91284;91410;Les Granges-le-Roi
26379;26600;Granges-les-Beaumont
25293;25300;Granges-Narboz
51279;51260;Granges-sur-Aube
47111;47260;Granges-sur-Lot
25295;25160;Les Grangettes
14316;14160;Grangues
73126;73210;Granier;d;73006;Aime-la-Plagne
38183;38490;Granieu
13044;13450;Grans
50218;50400;Granville
79137;79360;Granzay-Gript
07099;07700;Gras
25296;25790;Les Gras
16158;16380;Grassac
06069;06130 06520;Grasse
67166;67350;Grassendorf
47112;47400;Grateloup-Saint-Gayrand
31229;31430;Gratens
31230;31150;Gratentour
80386;80500;Gratibus
80704;80260;Saint-Gratien
95555;95210;Saint-Gratien
58243;58340;Saint-Gratien-Savigny
50219;50200;Gratot
51280;51800;Gratreuil
80387;80680;Grattepanche
70278;70170;Grattery
30133;30240;Le Grau-du-Roi
24203;24340;Les Graulges;d;24253;Mareuil en Périgord
81105;81300;Graulhet
51281;51190;Grauves
76323;76270;Graval
05063;05320;La Grave
56218;56220;Saint-Gravé
59273;59820;Gravelines
53108;53410;La Gravelle
57256;57130;Gravelotte
14317;14260 14350;La Graverie;d;14061;Souleuvre en Bocage
27298;27110;Graveron-Sémerville
16297;16120;Graves-Saint-Amant
13045;13690;Graveson
07100;07140;Gravières
27299;27930;Gravigny
77212;77118;Gravon
70279;70100;Gray
70280;70100;Gray-la-Ville
33193;33590;Grayan-et-l’Hôpital
39261;39320;Graye-et-Charnay
14318;14470;Graye-sur-Mer
47113;47270;Grayssas
31231;31190;Grazac
43102;43200;Grazac
81106;81800;Grazac
53109;53440;Grazay
46129;46160;Gréalou
13046;13850;Gréasque
80388;80140;Grébault-Mesnil
39262;39290;Gredisans
56068;56120;La Grée-Saint-Laurent
72144;72320;Gréez-sur-Roc
11169;11250;Greffeil
76324;76370;Grèges
35278;35760;Saint-Grégoire
81253;81350;Saint-Grégoire
17343;17240;Saint-Grégoire-d’Ardennes
27550;27450;Saint-Grégoire-du-Vièvre
57257;57170;Grémecey
60288;60380;Grémévillers
55218;55150;Gremilly
76325;76970;Grémonville
31232;31330;Grenade
40117;40270;Grenade-sur-l’Adour
52229;52500;Grenant
21306;21540;Grenant-lès-Sombernon
38184;38540;Grenay
62386;62160;Grenay
67167;67190;Grendelbruch
45160;45480;Greneville-en-Beauce
43103;43450;Grenier-Montgon
57258;57660;Gréning
38185;38000 38100;Grenoble
58130;58420;Grenois
14319;14540;Grentheville
76326;76370 76630 76910;Greny;d;76618;Petit-Caux
06070;06620;Gréolières
04094;04800;Gréoux-les-Bains
31233;31190;Grépiac
31234;31480;Le Grès
21307;21150;Grésigny-Sainte-Reine
73127;73240;Gresin;d;73236;Saint-Genix-les-Villages
42104;42460;La Gresle
38186;38650;Gresse-en-Vercors
78285;78550;Gressey
67168;67190;Gresswiller
77214;77410;Gressy
73128;73100;Grésy-sur-Aix
73129;73460;Grésy-sur-Isère
77215;77220;Gretz-Armainvilliers
70281;70130;Greucourt;d;70418;La Romaine
76327;76810;Greuville
88219;88630;Greux
17182;17170;La Grève-sur-Mignon
50220;50440 50460 50690;Gréville-Hague;d;50041;La Hague
62387;62450;Grévillers`)
