boussoleTerritory("n30",`08183;08600;Fromelennes;1
59257;59249;Fromelles;1
87068;87250;Fromental
51263;51210;Fromentières
53101;53200;Fromentières
55200;55100;Fromeréville-les-Vallons
55201;55400;Fromezey
50468;50620;Saint-Fromond
77198;77760;Fromont
08184;08370;Fromy
52211;52320;Froncles;1
31199;31440;Fronsac
33174;33126;Fronsac;1
16318;16460;Saint-Front
43186;43550;Saint-Front
24408;24460;Saint-Front-d’Alemps
24409;24400;Saint-Front-de-Pradoux;1
33175;33760;Frontenac
46116;46160;Frontenac
71208;71270;Frontenard
69090;69620;Frontenas
71209;71580;Frontenaud
39244;39210;Frontenay
79130;79270;Frontenay-Rohan-Rohan;2
86101;86330;Frontenay-sur-Dive;a;86225;Saint-Jean-de-Sauves
73121;73460;Frontenex;1
34108;34110;Frontignan;24
31200;31510;Frontignan-de-Comminges
31201;31230;Frontignan-Savès
24410;24300;Saint-Front-la-Rivière
31202;31620;Fronton;6
38176;38290;Frontonas;2
47242;47500;Saint-Front-sur-Lémance
24411;24300;Saint-Front-sur-Nizonne
52212;52300;Fronville
44061;44320;Frossay;3
70260;70200;Frotey-lès-Lure
70261;70000;Frotey-lès-Vesoul;1
54215;54390;Frouard;6
17329;17780;Saint-Froult
95258;95690;Frouville
31203;31270;Frouzins;9
54216;54290;Froville
80371;80150;Froyelles
86102;86190;Frozes
80372;80490;Frucourt
43099;43250;Frugerès-les-Mines
62364;62310;Fruges;2
43100;43230;Frugières-le-Pin
28167;28190;Fruncé
88191;88630;Fruze;f;88460;Soulosse-sous-Saint-Élophe
76292;76780;Fry
25262;25390;Fuans
77199;77470;Fublaines;1
04090;04240;Le Fugeret
49145;49110 49270 49600;Le Fuilet;d;49218;Montrevault-sur-Èvre
66085;66820;Fuilla
71210;71960;Fuissé
85215;85250;Saint-Fulgent;3
61388;61130;Saint-Fulgent-des-Ormes
10163;10200;Fuligny
68100;68210;Fulleren
76293;76560;Fultot
89184;89160;Fulvy
08185;08170;Fumay;3
60266;60130;Fumechon;f;60133;Catillon-Fumechon
47106;47500;Fumel;4
14293;14590;Fumichon
67149;67700;Furchhausen
67150;67117;Furdenheim;1
2B120;20600;Furiani;6
05060;05400;Furmeyer
23192;23290;Fursac;1
80702;80680;Saint-Fuscien;1
21289;21700;Fussey
18097;18110;Fussy;1
32135;32400;Fustérouau
31204;31430;Fustignac
55202;55120;Futeau
13040;13710;Fuveau;10
72139;72610;Fyé;1
89185;89800;Fyé;f;89068;Chablis
40101;40350;Gaas
33176;33410;Gabarnac
40102;40310;Gabarret;1
64227;64160;Gabaston
64228;64120;Gabat
34109;34320;Gabian
24192;24210;Gabillou
09127;09290;Gabre
12106;12340;Gabriac
48067;48110;Gabriac
48068;48100;Gabrias
14577;14480;Saint-Gabriel-Brécy;f;14200;Creully sur Seulles
61181;61230;Gacé;1
56061;56200;La Gacilly;3
58120;58140;Gâcogne
78259;95450;Gadancourt;f;95040;Avernes
27273;27120;Gadencourt
35117;35290;Gaël;1
24193;24240;Gageac-et-Rouillac
46117;46130;Gagnac-sur-Cère
31205;31150;Gagnac-sur-Garonne;3
30120;30160;Gagnières;1
93032;93220;Gagny;42
35118;35490;Gahard;1
30121;30260;Gailhan
81099;81600;Gaillac;16
12107;12310;Gaillac-d’Aveyron
31206;31550;Gaillac-Toulza;1
65182;65400;Gaillagos
33177;33340;Gaillan-en-Médoc;2
74133;74240;Gaillard;11
27274;27380 27440;Gaillardbois-Cressenville;d;27294;Val d’Orger
76294;76740;La Gaillarde
76295;76870;Gaillefontaine;1
40103;40090;Gaillères
27275;27600;Gaillon;6
78261;78250;Gaillon-sur-Montcient
76296;76700;Gainneville;2
33178;33430;Gajac
11158;11300;Gaja-et-Villedieu
11159;11270;Gaja-la-Selve
09128;09190;Gajan
30122;30730;Gajan
87069;87330;Gajoubert
48153;48700;Saint-Gal
62365;62770;Galametz
65183;65330;Galan
47107;47190;Galapian
34110;34160;Galargues
2B121;20245;Galéria
09129;09800;Galey
65184;65330;Galez
68101;68990;Galfingue
12108;12220;Galgan
33179;33133;Galgon;3
32136;32160;Galiax
31207;31510;Galié
11160;11140;Galinagues
28168;28320;Gallardon;3
30123;30660;Gallargues-le-Montueux;3
60267;60360;Le Gallet
78262;78490;Galluis;1
42222;42330;Saint-Galmier;5
63344;63440;Saint-Gal-sur-Sioule
80373;80220;Gamaches;2
27276;27150;Gamaches-en-Vexin
40104;40380;Gamarde-les-Bains;1
64229;64220;Gamarthe
78263;78950;Gambais;2
78264;78490;Gambaiseuil
98719;98755 98792 98793;Gambier;1
67151;67760;Gambsheim;5
64230;64290;Gan;5
09130;09000;Ganac
04091;04310;Ganagobie
76297;76220;Gancourt-Saint-Étienne
70463;70130;Saint-Gand
61182;61420;Gandelain
02339;02810;Gandelu
57242;57175;Gandrange;3
34111;34190;Ganges;3
03118;03800;Gannat;5
03119;03230;Gannay-sur-Loire
60268;60120;Gannes
33180;33430;Gans
31208;31160;Ganties
35268;35550;Saint-Ganton
76298;76400;Ganzeville
05061;05000;Gap;41
80374;80150;Gapennes
61183;61390;Gâprée
31209;31480;Garac
78265;78890;Garancières;2
28169;28700;Garancières-en-Beauce
28170;28500;Garancières-en-Drouais
09131;09250;Garanou
16146;16410;Garat;2
32137;32490;Garbic;f;32268;Monferran-Savès
14294;14540;Garcelles-Secqueville;d;14554;Le Castelet
57243;57100;Garche;f;57672;Thionville
92033;92380;Garches;17
58121;58600;Garchizy;3
58122;58150;Garchy
13041;13120;Gardanne;21
04092;04120;La Garde
38177;38520;La Garde
83062;83130;La Garde;26
17170;17210;La Garde;f;17243;Montlieu-la-Garde
26138;26700;La Garde-Adhémar;1
05053;05300;Garde-Colombe
18098;18300;Gardefort
83063;83680;La Garde-Freinet;1
33181;33350;Gardegan-et-Tourtirac
65185;65320;Gardères
49146;49120 49310 49670 49750;Les Gardes;f;49092;Chemillé-en-Anjou
16147;16320;Gardes-le-Pontaroux;d;16198;Magnac-lès-Gardes
11161;11250;Gardie
24194;24680;Gardonne;1
31210;31290;Gardouch;1
40105;40420;Garein
27277;27220;Garencières;d;27277;La Baronnie
92035;92250;La Garenne-Colombes;30
27278;27780;Garennes-sur-Eure;1
49167;49320 49610;Les Garennes sur Loire;4
77200;77890;Garentreville
83064;83136;Garéoult;5
82063;82100;Garganvillar
31211;31620;Gargas
84047;84400;Gargas;3
78267;78440;Gargenville;7
95268;95140;Garges-lès-Gonesse;41
36081;36190;Gargilesse-Dampierre
31212;31380;Garidech;1
82064;82500;Gariès
18099;18140;Garigny
31213;31110;Garin
64231;64130;Garindein
29059;29610;Garlan;1
64232;64450;Garlède-Mondebat
64233;64330;Garlin;1
30124;30760;Le Garn
85096;85710;La Garnache;5
03120;03230;Garnat-sur-Engièvre
28171;28500;Garnay;1
01167;01140;Garnerans
14295;14140 14170;Garnetot;f;14654;Saint-Pierre-en-Auge
30125;30128;Garons;5
64234;64410;Garos
32138;32220;Garravet
57244;57820;Garrebourg
81100;81700;Garrevaques
40106;40180;Garrey
81101;81450;Le Garric;1
34112;34160;Garrigues
81102;81500;Garrigues
30126;30190;Garrigues-Sainte-Eulalie
64235;64120;Garris
40107;40110;Garrosse;d;40197;Morcenx-la-Nouvelle
06063;06850;Gars
23088;23320;Gartempe
28172;28320;Gas
27279;27620;Gasny;3
82065;82400;Gasques
83065;83580;Gassin;2
14296;14380;Le Gast;d;14658;Noues de Sienne
40108;40160;Gastes
53102;53540;Gastines
72140;72300;Gastines-sur-Erve;f;72264;Sablé-sur-Sarthe
77201;77370;Gastins
28173;28300;Gasville-Oisème;1
28174;28170;Gâtelles;a;28386;Thimert-Gâtelles
39245;39120;Gatey
50195;50150;Gathemo
14578;14130;Saint-Gatien-des-Bois;1
50196;50760;Gatteville-le-Phare
06064;06510;Gattières;4
48069;48150;Gatuzières
45151;45340;Gaubertin
85097;85130;La Gaubretière;3
61389;61370;Sainte-Gauburge-Sainte-Colombe;1
62366;62150;Gauchin-Légal
62367;62130;Gauchin-Verloingt
02340;02430;Gauchy;5
27280;27930;Gauciel;1
31214;31440;Gaud;f;31144;Cierp-Gaud
28175;28400;La Gaudaine
06065;06610;La Gaude;7
60269;60210;Gaudechart
31483;31800;Saint-Gaudens;12
65186;65370;Gaudent
86220;86400;Saint-Gaudent
11343;11270;Saint-Gaudéric
62368;62760;Gaudiempré
09132;09700;Gaudiès
32139;32380;Gaudonville
27281;27190;Gaudreville-la-Rivière
24195;24540;Gaugeac
30127;30330;Gaujac;1
32140;32220;Gaujac
47108;47200;Gaujac
40109;40330;Gaujacq
32141;32420;Gaujan
53217;53360;Saint-Gault;f;53186;Quelaines-Saint-Gault
41096;41270;Le Gault-du-Perche
36192;36800;Saint-Gaultier;1
51264;51210;Le Gault-Soigny
28176;28800;Le Gault-Saint-Denis
31215;31590;Gauré
33182;33710;Gauriac
33183;33240;Gauriaguet;1
65187;65670;Gaussan
22060;22150;Gausson
80375;80290;Gauville
61184;61470 61550;Gauville;d;61167;La Ferté-en-Ouche
27282;27930;Gauville-la-Campagne
81248;81390;Saint-Gauzens
65188;65120;Gavarnie;d;65192;Gavarnie-Gèdre
65192;65120;Gavarnie-Gèdre
32142;32390;Gavarret-sur-Aulouste
47109;47150;Gavaudun
2B122;20218;Gavignano
57245;57570;Gavisse
50197;50450;Gavray;d;50197;Gavray-sur-Sienne
50197;50450;Gavray-sur-Sienne;2
44062;44130;Le Gâvre;1
62369;62580;Gavrelle
56062;56680;Gâvres
14297;14210;Gavrus
65189;65320;Gayan
51265;51120;Gaye
64236;64350;Gayon
47243;47400;Saint-Gayrand;f;47112;Grateloup-Saint-Gayrand
32143;32480;Gazaupouy
65190;65250;Gazave
32144;32230;Gazax-et-Baccarisse
78269;78125;Gazeran;1
65191;65100;Gazost
71211;71350;Géanges;f;71443;Saint-Loup-Géanges
40110;40320;Geaune
17171;17250;Geay
79131;79330;Geay
65192;65120;Gèdre;d;65192;Gavarnie-Gèdre
49147;49250;Gée;d;49021;Beaufort-en-Anjou
32145;32720;Gée-Rivière
50198;50560;Geffosses
14298;14230;Géfosse-Fontenay
36082;36240;Gehée
40259;40190;Saint-Gein
68102;68690;Geishouse
68103;68510;Geispitzen
67152;67118;Geispolsheim;7
68104;68600;Geiswasser
67153;67270;Geiswiller;d;67153;Geiswiller-Zœbersdorf
67153;67270;Geiswiller-Zœbersdorf
54217;54120;Gélacourt
79249;79410;Saint-Gelais;2
10164;10100;Gélannes
54218;54115;Gélaucourt
28177;28630;Gellainville
54219;54110;Gellenoncourt
63163;63740;Gelles
25263;25240;Gellin
64237;64110;Gelos;3
40111;40090;Geloux
57246;57260;Gelucourt
88192;88270;Gelvécourt-et-Adompt
22290;22570;Saint-Gelven;d;22107;Bon Repos sur Blavet
34255;34980;Saint-Gély-du-Fesc;10
61185;61130 61260 61340;Gémages;d;61484;Val-au-Perche
88193;88520;Gemaingoutte
65193;65370;Gembrie
21290;21120;Gemeaux
13042;13420;Gémenos;6
45152;45310;Gémigny
31216;31380;Gémil
17330;17250;Sainte-Gemme;1
32376;32120;Sainte-Gemme
33404;33580;Sainte-Gemme
36193;36500;Sainte-Gemme
51480;51700;Sainte-Gemme
79250;79330;Sainte-Gemme
81249;81190;Sainte-Gemme
18208;18240;Sainte-Gemme-en-Sancerrois
88194;88170;Gemmelaincourt
85216;85400;Sainte-Gemme-la-Plaine;2
47244;47250;Sainte-Gemme-Martaillac
28332;28500;Sainte-Gemme-Moronval;1
41210;41290;Sainte-Gemmes;d;41171;Oucques La Nouvelle
49277;49500 49520;Sainte-Gemmes-d’Andigné;d;49331;Segré-en-Anjou Bleu
53218;53600;Sainte-Gemmes-le-Robert
49278;49130;Sainte-Gemmes-sur-Loire;3
25264;25250;Gémonval
54220;54115;Gémonville
17172;17260;Gémozac;3
16148;16170;Genac-Bignac
95270;95420;Genainville
69277;69740;Genas;13
09133;09400;Génat
21291;21140;Genay
69278;69730;Genay;5
86103;86160;Gençay;1
87143;87510;Saint-Gence;2
88195;88140;Gendreville
39246;39350;Gendrey
49148;49220 49370;Gené;d;49367;Erdre-en-Anjou
82066;82230;Génébrières
59258;59242;Genech;2
71212;71420;Génelard;1
30128;30510;Générac;4
33184;33920;Générac
30129;30140;Générargues
65194;65150;Générest
79252;79600;Saint-Généroux
11162;11270;Generville
63345;63122;Saint-Genès-Champanelle;4
63346;63850;Saint-Genès-Champespe
33405;33390;Saint-Genès-de-Blaye
33406;33350;Saint-Genès-de-Castillon
33407;33240;Saint-Genès-de-Fronsac
33408;33670;Saint-Genès-de-Lombaud
63347;63260;Saint-Genès-du-Retz
63348;63580;Saint-Genès-la-Tourette
61186;61140 61410;Geneslay;d;61096;Rives d’Andaine
03233;03310;Saint-Genest
88416;88700;Saint-Genest
51481;51310;Saint-Genest;f;51071;Bouchy-Saint-Genest
86221;86140;Saint-Genest-d’Ambière;1
07238;07230;Saint-Genest-de-Beauzon
81250;81440;Saint-Genest-de-Contest
07093;07530;Genestelle
07239;07160 07190;Saint-Genest-Lachamp
42223;42530;Saint-Genest-Lerpt;6
42224;42660;Saint-Genest-Malifaux;2
44223;44140;Geneston;3
53103;53940;Le Genest-Saint-Isle;2
87144;87260;Saint-Genest-sur-Roselle
71213;71290;La Genête
17173;17360;La Genétouze
85098;85190;La Genétouze;2
50199;50530;Genêts
61187;61270;Les Genettes
25265;25870;Geneuille;1
02678;02340;Sainte-Geneviève
50469;50760;Sainte-Geneviève
54474;54700;Sainte-Geneviève
60575;60730;Sainte-Geneviève;3
76578;76440;Sainte-Geneviève
45278;45230;Sainte-Geneviève-des-Bois;1
91549;91700;Sainte-Geneviève-des-Bois;35
76579;76890;Sainte-Geneviève-en-Caux;f;76063;Beauval-en-Caux
27540;27620;Sainte-Geneviève-lès-Gasny
61188;61240;La Genevraie;d;61275;Merlerault-le-Pin
77202;77690;La Genevraye
70262;70240;Genevreuille
70263;70240;Genevrey
52213;52500;Genevrières
52214;52320;La Genevroye
25266;25250;Geney
43187;43350;Saint-Geneys-près-Saint-Paulien
87070;87400;La Geneytouse
02679;02810;Saint-Gengoulph
71416;71260;Saint-Gengoux-de-Scissé
71417;71460;Saint-Gengoux-le-National;1
95271;95650;Génicourt
55203;55000;Génicourt-sous-Condé;a;55123;Les Hauts-de-Chée
55204;55320;Génicourt-sur-Meuse
24412;24590;Saint-Geniès
31484;31180;Saint-Geniès-Bellevue;2
30254;30150;Saint-Geniès-de-Comolas;2
34258;34480;Saint-Geniès-de-Fontedit;1
30255;30190;Saint-Geniès-de-Malgoirès;3
34256;34160;Saint-Geniès-des-Mourgues;2
34257;34610;Saint-Geniès-de-Varensal
04179;04200;Saint-Geniez
12224;12130;Saint-Geniez-d’Olt;d;12224;Saint Geniez d’Olt et d’Aubrac
12224;12130;Saint Geniez d’Olt et d’Aubrac;2
19205;19220;Saint-Geniez-ô-Merle
42225;42800;Genilac;3
37111;37460;Genillé;1
24196;24160;Génis
05143;05300;Saint-Genis;f;05053;Garde-Colombe
38385;38710;Saint-Genis;f;38226;Mens
16319;16250;Saint-Genis-de-Blanzac;f;16046;Coteaux-du-Blanzacais
17331;17240;Saint-Genis-de-Saintonge;1
66175;66740;Saint-Génis-des-Fontaines;3
16320;16570;Saint-Genis-d’Hiersac
33409;33760;Saint-Genis-du-Bois;d;33008;Porte-de-Benauge
69203;69610;Saint-Genis-l’Argentière
69204;69230;Saint-Genis-Laval;21
69205;69290;Saint-Genis-les-Ollières;5
01354;01630;Saint-Genis-Pouilly;14
33185;33420;Génissac;2
26139;26750;Génissieux;2
01355;01380;Saint-Genis-sur-Menthon
73236;73240;Saint-Genix-les-Villages;3
73236;73240;Saint-Genix-sur-Guiers;d;73236;Saint-Genix-les-Villages
21292;21110;Genlis;5
25267;25660;Gennes
49149;49160 49320 49350;Gennes;d;49261;Gennes-Val-de-Loire
62370;62390;Gennes-Ivergny
53104;53200;Gennes-Longuefuye;1
53104;53200;Gennes-sur-Glaize;d;53104;Gennes-Longuefuye
35119;35370;Gennes-sur-Seiche
49261;49160 49320 49350;Gennes-Val-de-Loire;8
49150;49390 49490;Genneteil;d;49228;Noyant-Villages
03121;03400;Gennetines
79132;79150;Genneton
14299;14600;Genneville
92036;92230;Gennevilliers;50
39247;39240;Genod
30130;30450;Génolhac
31217;31510;Génos
65195;65240;Génos
36194;36500;Saint-Genou
23089;23350;Genouillac
16149;16270;Genouillac;d;16192;Terres-de-Haute-Charente
17174;17430;Genouillé
86104;86250;Genouillé`)
