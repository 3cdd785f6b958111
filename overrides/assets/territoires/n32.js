boussoleTerritory("n32",`77207;77890;Gironville
28181;28170;Gironville-et-Neuville;f;28393;Tremblay-les-Villages
55213;55200;Gironville-sous-les-Côtes;a;55258;Geville
91273;91720;Gironville-sur-Essonne
85099;85150;Le Girouard;1
81104;81500;Giroussens;1
36083;36150;Giroux
88207;88800;Girovillers-sous-Montfort;f;88146;Domjulien
58127;58700;Giry
27283;27270 27330 27410;Gisay-la-Coudre;d;27049;Mesnil-en-Ouche
32148;32200;Giscaro
33188;33840;Giscos
27284;27140;Gisors;12
12109;12360;Gissac
21298;21350;Gissey-le-Vieil
21299;21150;Gissey-sous-Flavigny
21300;21410;Gissey-sur-Ouche
89189;89140;Gisy-les-Nobles
2B126;20251;Giuncaggio
2A127;20100;Giuncheto
18102;18600;Givardon
03123;03190;Givarlais;d;03158;Haut-Bocage
62371;62580;Givenchy-en-Gohelle;2
62372;62810;Givenchy-le-Noble
62373;62149;Givenchy-lès-la-Bassée
27285;27620;Giverny
27286;27560;Giverville
08190;08600;Givet;6
08191;08200;Givonne;1
69091;69700;Givors;21
45157;45300;Givraines
85100;85800;Givrand;2
55214;55500;Givrauval
85101;85540;Le Givre
17178;17260;Givrezac
08192;08220;Givron
08193;08130;Givry
71221;71640;Givry;3
89190;89200;Givry
57248;57670;Givrycourt
51272;51330;Givry-en-Argonne
51273;51130;Givry-lès-Loisy
51274;51800;Gizaucourt
86105;86340;Gizay
37112;37340;Gizeux
39255;39190;Gizia
02346;02350;Gizy
50203;50100 50110 50120 50130 50460 50470;La Glacerie;d;50129;Cherbourg-en-Cotentin
64480;64390;Saint-Gladie-Arrive-Munein
59261;59132;Glageon;1
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
69092;69400;Gleizé;8
22296;22510;Saint-Glen
56064;56200;Glénac;d;56061;La Gacilly
15076;15150;Glénat
79134;79330;Glénay
23092;23380;Glénic
02348;02160;Glennes;d;02439;Les Septvallons
86106;86200;Glénouze
25275;25190;Glère
76301;76370 76630 76910;Glicourt;d;76618;Petit-Caux
74212;74130;Glières-Val-de-Borne;1
27287;27190;Glisolles
80379;80440;Glisy
22061;22110;Glomel;1
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
02680;02410;Saint-Gobain;2
02681;02140;Saint-Gobert
50205;50300;La Godefroy
60276;60420;Godenvillers
76302;76110;Goderville;2
59262;59270;Godewaersvelde;2
61192;61240;Godisson;d;61275;Merlerault-le-Pin
63169;63850;La Godivelle
88208;88410;Godoncourt
67159;67320;Gœrlingen
67160;67360;Gœrsdorf;1
64245;64400;Goès
57250;57620;Goetzenbruck;1
59263;59169;Gœulzin;1
54230;54450;Gogney
59264;59600;Gognies-Chaussée
50206;50300 50870;La Gohannière;f;50597;Tirepied-sur-Sée
49152;49320;Gohier;f;49029;Blaison-Saint-Sulpice
28182;28160;Gohory
57251;57420;Goin
64481;64400;Saint-Goin
60277;60000;Goincourt;1
60278;60640;Golancourt
88209;88190;Golbey;8
68106;68760;Goldbach-Altenbach
82072;82400;Golfech;1
12110;12140;Golinhac
50207;50390;Golleville
41098;41310;Gombergean
57252;57220;Gomelange
22062;22230;Gomené
64246;64420;Gomer
91274;91400;Gometz-la-Ville;1
91275;91940;Gometz-le-Châtel;2
62374;62121;Gomiécourt
62375;62111;Gommecourt
78276;78270;Gommecourt
59265;59144;Gommegnies;2
22063;22290;Gommenec’h
68107;68210;Gommersdorf
28183;28310 28700;Gommerville
76303;76430;Gommerville
21302;21400;Gomméville
08195;08190;Gomont
52224;52150;Gonaincourt;d;52064;Bourmont-entre-Meuse-et-Mouzon
38181;38570;Goncelin;2
52225;52150;Goncourt;d;52064;Bourmont-entre-Meuse-et-Mouzon
59266;59147;Gondecourt;4
25277;25680;Gondenans-les-Moulins
25276;25340;Gondenans-Montby
45280;45500;Saint-Gondon;1
16154;16160;Gond-Pontouvre;5
35276;35630;Saint-Gondran
54231;54800;Gondrecourt-Aix
55215;55130;Gondrecourt-le-Château;1
45158;45490;Gondreville
54232;54840;Gondreville;2
60279;60117;Gondreville
57253;57815;Gondrexange
54233;54450;Gondrexon
32149;32330;Gondrin;1
17179;17100;Les Gonds;1
95277;95500;Gonesse;27
65204;65350;Gonez
83067;83590;Gonfaron;4
50208;50190;Gonfreville
76304;76110;Gonfreville-Caillot
76305;76700;Gonfreville-l’Orcher;8
61193;61550;La Gonfrière
35277;35750;Saint-Gonlay
62376;62920;Gonnehem;2
59267;59231;Gonnelieu
56215;56920;Saint-Gonnery;1
76306;76730;Gonnetot
14306;14810;Gonneville-en-Auge
76307;76280;Gonneville-la-Mallet;1
50209;50330;Gonneville-Le Theil;1
14304;14600;Gonneville-sur-Honfleur
14305;14510;Gonneville-sur-Mer
76308;76590;Gonneville-sur-Scie
25278;25360;Gonsans
47110;47400;Gontaud-de-Nogaret;1
24198;24310 24460 24530;La Gonterie-Boulouneix;d;24064;Brantôme en Périgord
70270;70400;Gonvillars;f;70477;Saulnot
76309;76560;Gonzeville
40113;40180;Goos
40262;40120;Saint-Gor
06067;06500;Gorbio;1
54234;54730;Gorcy;2
84050;84220;Gordes;1
80380;80690;Gorenflos
44064;44190;Gorges;5
50210;50190;Gorges
80381;80370;Gorges
48146;48210 48320;Gorges du Tarn Causses
56216;56350;Saint-Gorgon
88417;88700;Saint-Gorgon
25517;25520;Saint-Gorgon-Main
59268;59253;La Gorgue;5
88210;88270;Gorhey
33189;33540;Gornac
34115;34190;Gorniès
87073;87310;Gorre
01175;01190;Gorrevod
53107;53120;Gorron;2
46125;46210;Gorses
57254;57680;Gorze;1
97113;97190;Le Gosier;27
62377;62199;Gosnay
35121;35140;Gosné;2
57255;57930;Gosselming
64247;64130;Gotein-Libarrenx
67161;67700;Gottenhouse
67162;67490;Gottesheim
77208;77114;Gouaix;1
33190;33840;Goualade
22064;22570;Gouarec
65205;65240;Gouaux
31221;31110;Gouaux-de-Larboust
31222;31110;Gouaux-de-Luchon
50211;50330;Gouberville;f;50142;Vicq-sur-Mer
76310;76370 76630 76910;Gouchaupre;d;76618;Petit-Caux
30131;30630;Goudargues;1
02349;02820;Goudelancourt-lès-Berrieux
02350;02350;Goudelancourt-lès-Pierrepont
22065;22290;Goudelin;1
43101;43150;Goudet
31223;31230;Goudex
65206;65190;Goudon
82073;82400;Goudourville
88211;88630;Gouécourt;f;88305;Moncel-sur-Vair
22297;22330;Saint-Gouéno;d;22046;Le Mené
29060;29950;Gouesnach;2
35122;35350;La Gouesnière;2
29061;29850;Gouesnou;6
86107;86320;Gouex
29062;29190;Gouézec;1
61474;61160 61200 61310;Gouffern en Auge;3
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
84051;84220;Goult;1
29064;29890;Goulven
25280;25470;Goumois
76311;76570;Goupillières
78278;78770;Goupillières
14307;14210;Goupillières;f;14713;Montillières-sur-Orne
27290;27170;Goupil-Othon;1
55216;55230;Gouraincourt
22066;22330;Le Gouray;d;22046;Le Mené
40114;40990;Gourbera
50212;50250 50360 50480;Gourbesville;f;50400;Picauville
97109;97113;Gourbeyre;7
09136;09400;Gourbit
60280;60220;Gourchelles
31224;31210;Gourdan-Polignan;1
15077;15230;Gourdièges
06068;06620;Gourdon
07098;07000;Gourdon
46127;46300;Gourdon;4
71222;71300;Gourdon
19087;19170;Gourdon-Murat
50213;50750;Gourfaleur;d;50546;Bourgvallées
51276;51230;Gourgançon
79135;79200;Gourgé
70272;70120;Gourgeon
41213;41310;Saint-Gourgon
65207;65130;Gourgue
56065;56800;Gourhel
56066;56110;Gourin;3
29065;29710;Gourlizon
36084;36230;Gournay
76312;76220;Gournay-en-Bray;5
27291;27580;Gournay-le-Guérin
60281;60190;Gournay-sur-Aronde
93033;93460;Gournay-sur-Marne;7
33191;33660;Gours
16155;16140;Les Gours
16325;16700;Saint-Gourson
11166;11410;Gourvieille
16156;16170;Gourville;f;16286;Rouillac
17180;17490;Gourvillette
52226;52170;Gourzon;a;52265;Bayard-sur-Marne
55217;55140;Goussaincourt
28185;28410;Goussainville;1
95280;95190;Goussainville;31
02351;02130;Goussancourt
23200;23430;Saint-Goussaud
40115;40465;Gousse
78281;78930;Goussonville
14308;14430;Goustranville
63170;63230;La Goutelle
31225;31310;Goutevernisse
12111;12390;Goutrens
24199;24320;Gout-Rossignol
40116;40400;Gouts
63171;63390;Gouttières
27292;27270 27330 27410;Gouttières;d;27049;Mesnil-en-Ouche
32150;32500;Goutz
77209;77400;Gouvernes;1
62378;62123;Gouves
50214;50420;Gouvets
60282;60270;Gouvieux;8
27293;27160 27240;Gouville;f;27198;Mesnils-sur-Iton
50215;50200 50560;Gouville-sur-Mer;3
14309;14680;Gouvix
56217;56580;Saint-Gouvry;f;56198;Rohan
32151;32400;Goux
39256;39100;Goux;d;39198;Dole
25281;25150;Goux-lès-Dambelin
25282;25520;Goux-les-Usiers;f;25060;Val-d’Usiers
25283;25440;Goux-sous-Landet
02352;02420;Gouy
76313;76520;Gouy
62379;62123;Gouy-en-Artois
62381;62127;Gouy-en-Ternois
60283;60120;Gouy-les-Groseillers
80382;80640;Gouy-l’Hôpital;a;80443;Hornoy-le-Bourg
62380;62530;Gouy-Servins
62383;62112;Gouy-sous-Bellonne;1
62382;62870;Gouy-Saint-André
78282;95450;Gouzangrez;f;95169;Commeny
64248;64300;Gouze;a;64396;Mont
59269;59231;Gouzeaucourt;1
31226;31310;Gouzens
23093;23230;Gouzon;1
23094;23230;Gouzougnat;a;23093;Gouzon
35123;35580;Goven;4
54235;54330;Goviller
67164;67210;Goxwiller
97114;97128;Goyave;7
80383;80700;Goyencourt
31227;31120;Goyrans
34116;34790;Grabels;9
18103;18310;Graçay;1
22067;22200;Grâces;2
22068;22460;Grâce-Uzel
33192;33170;Gradignan;26
52227;52150;Graffigny-Chemin
31228;31380;Gragnague;2
50216;50620;Graignes-Mesnil-Angot
65208;65170;Grailhen
76314;76430;Graimbouville
62384;62147;Graincourt-lès-Havrincourt
27294;27380 27440;Grainville;d;27294;Val d’Orger
14310;14190;Grainville-Langannerie
76315;76450;Grainville-la-Teinturière;1
14311;14210;Grainville-sur-Odon;1
76316;76116;Grainville-sur-Ry
76317;76110;Grainville-Ymauville
61195;61600;Le Grais
12112;12210 12420;Graissac;f;12223;Argences en Aubrac
34117;34260;Graissessac
42101;42220;Graix
46128;46500;Gramat;3
11167;11240;Gramazie
84052;84240;Grambois;1
42102;42140;Grammond
70273;70110;Grammont
12113;12160;Gramond
82074;82120;Gramont
2A128;20100;Granace
21304;21580;Grancey-le-Château-Neuvelle
21305;21570;Grancey-sur-Ource
27296;27270 27330 27410;Granchain;d;27049;Mesnil-en-Ouche
88212;88350;Grand
01176;01260;Le Grand-Abergement;f;01187;Haut Valromey
73003;73260;Grand-Aigueblanche;3
44065;44520;Grand-Auverné
74136;74450;Le Grand-Bornand;2
97112;97112;Grand-Bourg;4
23095;23240;Le Grand-Bourg;1
27105;27520;Grand Bourgtheroulde;3
24200;24350;Grand-Brassac
27295;27270;Grand-Camp
76318;76170;Grand-Camp
14312;14450;Grandcamp-Maisy;1
24201;24150;Grand-Castang;a;24260;Mauzac-et-Grand-Castang
50217;50370;Le Grand-Celland
56067;56390;Grand-Champ;5
08196;08270;Grandchamp
52228;52600;Grandchamp
72142;72610;Grandchamp
78283;78113;Grandchamp
89192;89120;Grandchamp;d;89086;Charny Orée de Puisaye
44066;44119;Grandchamp-des-Fontaines;7
14313;14140 14270 14340 14370;Grandchamp-le-Château;d;14431;Mézidon Vallée d’Auge
44066;44119;Grandchamps-des-Fontaines;f;44066;Grandchamp-des-Fontaines
25284;25200;Grand-Charmont;5
39257;39260;Grand-Châtel;f;39561;Villards-d’Héria
73125;73260;Grand-Cœur;f;73003;Grand-Aigueblanche
30132;30110;La Grand-Combe;4
25285;25570;Grand’Combe-Châteleu;1
25286;25210;Grand’Combe-des-Bois
01177;01250;Grand-Corent
76319;76530;Grand-Couronne;9
76320;76660;Grandcourt
80384;80300;Grandcourt
42103;42320;La Grand-Croix;4
70274;70120;Grandecourt
88213;88490;La Grande-Fosse
34344;34280;La Grande-Motte;8
77210;77130;La Grande-Paroisse;2
70443;70140;La Grande-Résie
39258;39150;Grande-Rivière;d;39258;Grande-Rivière Château
39258;39150;Grande-Rivière Château
08019;08390;Les Grandes-Armoises
10166;10170;Les Grandes-Chapelles
51278;51400;Les Grandes-Loges
76321;76950;Les Grandes-Ventes;1
59271;59760;Grande-Synthe;20
71223;71990;La Grande-Verrière
63172;63320;Grandeyrolles
54236;54260;Grand-Failly
59270;59244;Grand-Fayt
25287;25320;Grandfontaine;1
67165;67130;Grandfontaine
25289;25510;Grandfontaine-sur-Creuse
59272;59153;Grand-Fort-Philippe;4
35124;35390;Grand-Fougeray;2
60284;60680;Grandfresnoy;1
08197;08250;Grandham
17181;17350;Grandjean
85102;85670;Grand’Landes
80385;80132;Grand-Laviers
38182;38690;Le Grand-Lemps;3
72143;72150;Le Grand-Lucé;1
02353;02350;Grandlup-et-Fay
16157;16450;Le Grand-Madieu
14314;14140 14170;Grandmesnil;f;14654;Saint-Pierre-en-Auge
14315;14340;Grandouet;f;14126;Cambremer
50391;50600;Grandparigny;2
08198;08250;Grandpré
37113;37350;Le Grand-Pressigny
77211;77720;Grandpuits-Bailly-Carrois;1
76322;76120;Le Grand-Quevilly;25
48070;48600;Grandrieu
02354;02360;Grandrieux
63173;63600;Grandrif
69093;69870;Grandris;1
97211;97218;Grand’Rivière
02665;02210;Grand-Rozoy
60287;60400;Grandrû
62385;62810;Grand-Rullecourt
88215;88210;Grandrupt
88214;88240;Grandrupt-de-Bains
19088;19300;Grandsaigne
97357;97340;Grand-Santi;9
87074;87160;Les Grands-Chézeaux
26143;26530;Le Grand-Serre
12114;12320;Grand-Vabre;d;12218;Conques-en-Rouergue
63174;63890;Grandval
48071;48260;Grandvals
71224;71430;Grandvaux
70275;70190;Grandvelle-et-le-Perrenot
02783;02120;Grand-Verly
17485;17370;Le Grand-Village-Plage;1
90053;90600;Grandvillars;2
10167;10700;Grandville
08199;08700;La Grandville
28186;28310 28700;Grandville-Gaudreville;f;28183;Gommerville
88216;88600;Grandvillers
60285;60190;Grandvillers-aux-Bois
60286;60210;Grandvilliers;2
27297;27160 27240;Grandvilliers;f;27198;Mesnils-sur-Iton
26144;26400;Grane;2
11168;11500;Granès
25290;25380;La Grange
39259;39600;Grange-de-Vaivre
89193;89260;Grange-le-Bocage;f;89469;Perceneige
45159;45390;Grangermont
71225;71390;Granges
10168;10210;Les Granges
01178;01580;Granges;f;01240;Matafelon-Granges
88218;88640;Granges-Aumontzey;2
24202;24390;Granges-d’Ans
88217;88370;Granges-de-Plombières;f;88351;Plombières-les-Bains
25291;25360;Granges-de-Vienney;a;25417;Naisey-les-Granges
26145;26290;Les Granges-Gontardes
70276;70400;Granges-la-Ville
70277;70400;Granges-le-Bourg
91284;91410;Les Granges-le-Roi;1
26379;26600;Granges-les-Beaumont
25292;25270;Granges-Maillot;f;25334;Levier
25293;25300;Granges-Narboz;1
25294;25160;Granges-Sainte-Marie;f;25320;Labergement-Sainte-Marie
51279;51260;Granges-sur-Aube
39260;39210 39570;Granges-sur-Baume;f;39177;Hauteroche
47111;47260;Granges-sur-Lot
25295;25160;Les Grangettes
14316;14160;Grangues
73126;73210;Granier;d;73006;Aime-la-Plagne
38183;38490;Granieu
13044;13450;Grans;5
50218;50400;Granville;12
79137;79360;Granzay-Gript`)
