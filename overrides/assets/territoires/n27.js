boussoleTerritory("n27",`24165;24700;Eygurande-et-Gardedeuil
87063;87220;Eyjeaux;1
24166;24330 24640;Eyliac;d;24026;Bassillac et Auberoche
24167;24500;Eymet;2
26129;26730;Eymeux;1
16135;16220;Eymouthiers
87064;87120;Eymoutiers;2
66075;66800;Eyne
33160;33220;Eynesse
13036;13630;Eyragues;4
33161;33390;Eyrans
24259;24130 24140;Eyraud-Crempse-Maurens;1
19081;19800;Eyrein
40098;40500;Eyres-Moncube
26130;26110;Eyroles
33162;33320;Eysines;24
25231;25530;Eysson
64224;64400;Eysus
24169;24590;Eyvignes-et-Eybènes;f;24516;Salignac-Eyvigues
24170;24310 24460 24530;Eyvirat;d;24064;Brantôme en Périgord
67136;67320;Eywiller
26131;26160;Eyzahut
24171;24800;Eyzerac
24172;24260 24620;Les Eyzies;1
24172;24260 24620;Les Eyzies-de-Tayac-Sireuil;d;24172;Les Eyzies
38160;38780;Eyzin-Pinet;2
95229;95460;Ézanville;9
06059;06360;Èze;2
27230;27530;Ézy-sur-Eure;3
11131;11260;Fa;d;11131;Val-du-Faby
98715;98704;Faaa;29
09120;09230;Fabas
31178;31230;Fabas
82057;82170;Fabas
07087;07380;Fabras
34095;34690;Fabrègues;7
11132;11200;Fabrezan;1
59220;59155;Faches-Thumesnil;18
58111;58430;Fâchin
48058;48310;La Fage-Montivernoux
48059;48200;La Fage-Saint-Julien
31179;31460;Le Faget
32130;32450;Faget-Abbatial
51242;51510;Fagnières;4
08162;08090;Fagnon
70225;70100;Fahy-lès-Autrey
57204;57640;Failly
25232;25250;Faimbe
21259;21500;Fain-lès-Montbard
21260;21500;Fain-lès-Moutiers
27231;27120;Fains
28145;28150;Fains-la-Folie;d;28406;Éole-en-Beauce
55186;55000;Fains-Véel;2
08163;08270;Faissault
11133;11220;Fajac-en-Val
11134;11410;Fajac-la-Relenque
46098;46300;Fajoles
11135;11140;La Fajolle
82058;82210;Fajolles
98716;98763 98764 98787 98790;Fakarava;1
08164;08400;Falaise
14258;14700;Falaise;7
78230;78410;La Falaise
57205;57550;Falck;2
33163;33760;Faleyras
31180;31540;Falga
15066;15380;Le Falgoux
24173;24560;Falgueyrat;f;24168;Plaisance
06060;06950;Falicon;2
68086;68210;Falkwiller
76257;76340;Fallencourt
25233;25580;Fallerans
85086;85670;Falleron;1
39220;39700;Falletans
70226;70110;Fallon
80299;80250;La Faloise
47092;47220;Fals
80300;80190;Falvy
59221;59300;Famars;2
62322;62760;Famechon
80301;80290;Famechon
57206;57290;Fameck;14
14259;14140 14290;Familly;d;14371;Livarot-Pays-d’Auge
62323;62118;Fampoux;1
98717;98765 98766;Fangatau
11136;11270;Fanjeaux
24174;24290;Fanlac
29053;29590;Le Faou;1
22057;22290;Le Faouët
56057;56320;Le Faouët;2
01156;01800;Faramans
38161;38260;Faramans;1
62324;62580;Farbus
27232;27150;Farceaux
26132;26510;La Fare;f;26199;Montferrand-la-Fare
57207;57450;Farébersviller;5
05054;05500;La Fare-en-Champsaur
01157;01480;Fareins;2
13037;13580;La Fare-les-Oliviers;9
77176;77515;Faremoutiers;3
89344;89170;Saint-Fargeau;1
77407;77310;Saint-Fargeau-Ponthierry;15
03231;03420;Saint-Fargeol
01158;01550;Farges;1
24175;24290;Les Farges
18091;18200;Farges-Allichamps
18092;18800;Farges-en-Septaine;1
71194;71150;Farges-lès-Chalon
71195;71700;Farges-lès-Mâcon
02300;02700;Fargniers;a;02738;Tergnier
33164;33210;Fargues;1
40099;40500;Fargues
46099;46800;Fargues;d;46033;Porte-du-Quercy
33165;33370;Fargues-Saint-Hilaire;3
47093;47700;Fargues-sur-Ourbise
52195;52500;Farincourt
98806;98881;Farino
2B109;20253;Farinole
83054;83210;La Farlède;10
42093;42320;Farnay;1
45140;45480;Faronville;a;45240;Outarville
57208;57450;Farschviller;1
72129;72470;Fatines
27233;27210;Fatouville-Grestain
98718;98740;Fatu-Hiva
15067;15140;Le Fau
81088;81120;Fauch
74122;74130;Faucigny
70227;70310;Faucogney-et-la-Mer
88167;88460;Faucompierre
84045;84110;Faucon
88168;88700;Fauconcourt
04086;04400;Faucon-de-Barcelonnette
04085;04250;Faucon-du-Caire
02301;02320;Faucoucourt;d;02018;Anizy-le-Grand
48060;48130;Fau-de-Peyre;d;48009;Peyre en Aubrac
82059;82500;Faudoas
31181;31410;Le Fauga;2
07088;07230;Faugères
34096;34600;Faugères
14260;14100;Fauguernon
47094;47400;Fauguerolles
47095;47400;Fauillet
14261;14130;Le Faulq
57209;57380;Faulquemont;5
54188;54760;Faulx;1
59222;59310;Faumont;2
62325;62560;Fauquembergues
05055;05140;La Faurie
24176;24560;Faurilles
82060;82190;Fauroux
81089;81340;Faussergues
64478;64110;Saint-Faust
36190;36100;Sainte-Fauste
85307;85460;La Faute-sur-Mer;d;85001;L’Aiguillon-la-Presqu’île
21261;21110;Fauverney
27234;27930;Fauville
76258;76640;Fauville-en-Caux;d;76258;Terres-de-Caux
08165;08270;Faux
24177;24560;Faux;f;24177;Faux-en-Périgord
24177;24560;Faux-en-Périgord
51243;51230;Faux-Fresnay
23077;23340;Faux-la-Montagne
23078;23400;Faux-Mazuras
51244;51320;Faux-Vésigneul
10145;10290;Faux-Villecerf
2B110;20212;Favalello
19082;19330;Favars;1
49133;49380 49750;Faveraye-Mâchelles;d;49345;Bellevigne-en-Layon
18093;18360;Faverdines
45141;45420;Faverelles
38162;38110;Faverges-de-la-Tour;1
74123;74210;Faverges-Seythenex;7
70228;70160;Faverney
90043;90100;Faverois
02302;02600;Faverolles
28146;28210;Faverolles
52196;52260;Faverolles
61158;61600;Faverolles
80302;80500;Faverolles
15068;15320;Faverolles;f;15108;Val d’Arcomie
36072;36360 36600;Faverolles-en-Berry;d;36244;Villentrois-Faverolles-en-Berry
51245;51170;Faverolles-et-Coëmy
27235;27190;Faverolles-la-Campagne
21262;21290;Faverolles-lès-Lucey
27236;27230;Faverolles-les-Mares;f;27106;Bournainville-Faverolles
41080;41400;Faverolles-sur-Cher;1
39221;39250;La Favière
28147;28170;Favières
54189;54115;Favières
77177;77220;Favières;1
80303;80120;Favières
51246;51300;Favresse
62326;62450;Favreuil
78231;78200;Favrieux
27237;27230;Le Favril
28148;28190;Le Favril
59223;59550;Le Favril
61159;61390;Fay
72130;72550;Fay
80304;80200;Fay
71196;71580;Le Fay
45142;45450;Fay-aux-Loges;3
46100;46100;Faycelles
44056;44130;Fay-de-Bretagne;4
41081;41100;Faye
16136;16700;La Faye
49134;49380 49750;Faye-d’Anjou;d;49345;Bellevigne-en-Layon
60229;60680;Le Fayel
79116;79350;Faye-l’Abbesse;1
37105;37120;Faye-la-Vineuse
83055;83440;Fayence;6
39222;39800;Fay-en-Montagne
79117;79160;Faye-sur-Ardin
02303;02100;Fayet
12099;12360;Fayet
63157;63160;Fayet-le-Château
63158;63630;Fayet-Ronaye
52197;52500;Fayl-Billot;1
26133;26240;Fay-le-Clos
60228;60240;Fay-les-Étangs
10146;10290;Fay-lès-Marcilly
77178;77167;Faÿ-lès-Nemours
70229;70200;Faymont
85087;85240;Faymoreau
52198;52130;Fays
88169;88600;Fays
10147;10320;Fays-la-Chapelle
81087;81150;Fayssac
60230;60510;Le Fay-Saint-Quentin
43092;43430;Fay-sur-Lignon
64225;64570;Féas;d;64225;Ance Féas
62327;62960;Febvin-Palfart
76259;76400;Fécamp;17
59224;59247;Féchain;1
90045;90100;Fêche-l’Église
54190;54115;Fécocourt
70230;70120;Fédry
67137;67640;Fegersheim;5
44057;44460;Fégréac;2
74124;74160;Feigères;1
60231;60800;Feigneux
59225;59750;Feignies;6
01159;01570;Feillens;3
66076;66730;Feilluns
61160;61400;Feings
41082;41120 41400 41700;Feings;d;41059;Le Controis-en-Sologne
35110;35440;Feins;1
45143;45230;Feins-en-Gâtinais
73112;73260;Feissons-sur-Isère;d;73187;La Léchère
73113;73350;Feissons-sur-Salins
12093;12140;Le Fel
61161;61160 61200 61310;Fel;d;61474;Gouffern en Auge
2B111;20234;Felce
68087;68640;Feldbach
68088;68540;Feldkirch;1
2B112;20225;Feliceto
07236;07410;Saint-Félicien;1
07089;07340;Félines;1
43093;43160;Félines
34097;34210;Félines-Minervois
26134;26160;Félines-sur-Rimandoule
11137;11330;Félines-Termenès
66173;66170;Saint-Féliu-d’Amont;1
66174;66170;Saint-Féliu-d’Avall;2
03232;03260;Saint-Félix
16315;16480;Saint-Félix
17327;17330;Saint-Félix
46266;46100;Saint-Félix
60574;60370;Saint-Félix
74233;74540;Saint-Félix;2
24403;24340;Saint-Félix-de-Bourdeilles
33399;33540;Saint-Félix-de-Foncaude
34253;34520;Saint-Félix-de-l’Héras
34254;34725;Saint-Félix-de-Lodez;1
12221;12320;Saint-Félix-de-Lunel
30252;30140;Saint-Félix-de-Pallières
24404;24260;Saint-Félix-de-Reillac-et-Mortemart
09258;09120;Saint-Félix-de-Rieutord
12222;12400;Saint-Félix-de-Sorgues
09259;09500;Saint-Félix-de-Tournegat
24405;24510;Saint-Félix-de-Villadeix
31478;31540;Saint-Félix-Lauragais;1
59226;59740;Felleries;1
68089;68470;Fellering;1
23079;23500;Felletin;1
66076;66730;Felluns;f;66076;Feilluns
90044;90110;Felon
46101;46270;Felzins
59227;59179;Fenain;5
21263;21600;Fénay;1
11138;11400;Fendeille
79118;79450;Fénery
57210;57930;Fénétrange
49135;49460;Feneu;2
82061;82140;Féneyrols
23080;23100;Féniers
17157;17350;Fenioux
79119;79160;Fenioux
54191;54540;Fenneviller
81090;81600;Fénols
85088;85800;Le Fenouiller;4
31182;31150;Fenouillet;5
66077;66220;Fenouillet
11139;11240;Fenouillet-du-Razès
08166;08170;Fépin
44058;44660;Fercé
72131;72430;Fercé-sur-Sarthe
88170;88360;Ferdrupt
02304;02800;La Fère;2
51247;51270;Fèrebrianges
51248;51230;Fère-Champenoise;2
08167;08290;La Férée
02305;02130;Fère-en-Tardenois;2
56058;56130;Férel;3
19202;19270;Sainte-Féréole;2
62328;62260;Ferfay
08380;08360;Saint-Fergeux
77179;77133;Féricy
59228;59169;Férin;1
70462;70110;Saint-Ferjeux
50178;50840;Fermanville;1
33400;33580;Saint-Ferme
58112;58160;La Fermeté
01160;01210;Ferney-Voltaire;12
63159;63620;Fernoël
45144;45150;Férolles;1
77180;77150;Férolles-Attilly;1
59229;59610;Féron
62329;62250;Ferques;1
11140;11200;Ferrals-les-Corbières;1
34098;34210;Ferrals-les-Montagnes
11141;11240;Ferran
26135;26570;Ferrassières
35111;35420;Le Ferré
47096;47330;Ferrensac
74234;74210;Saint-Ferréol
43184;43330;Saint-Ferréol-d’Auroure;2
31479;31350;Saint-Ferréol-de-Comminges
63341;63600;Saint-Ferréol-des-Côtes
26304;26110;Saint-Ferréol-Trente-Pas
65175;65370;Ferrère
06061;06510;Les Ferres
68090;68480;Ferrette
10148;10400;Ferreux-Quincey
37106;37110;La Ferrière
85089;85280;La Ferrière;5
22058;22210;La Ferrière;d;22183;Plémet
38163;38580;La Ferrière;d;38163;Le Haut-Bréda
86097;86160;La Ferrière-Airoux
61162;61380;La Ferrière-au-Doyen
14262;14260 14350;La Ferrière-au-Doyen;f;14061;Souleuvre en Bocage
61163;61450;La Ferrière-aux-Étangs;1
61164;61500;La Ferrière-Béchet
61165;61420;La Ferrière-Bochard
49136;49500 49520;La Ferrière-de-Flée;d;49331;Segré-en-Anjou Bleu
14263;14260 14770;La Ferrière-Duval;f;14027;Les Monts d’Aunay
79120;79390;La Ferrière-en-Parthenay
52199;52300;Ferrière-et-Lafolie
14264;14260 14350;La Ferrière-Harang;d;14061;Souleuvre en Bocage
59230;59680;Ferrière-la-Grande;5
59231;59680;Ferrière-la-Petite;1
37107;37350;Ferrière-Larçon
17158;17170;Ferrières;1
54192;54210;Ferrières
60232;60420;Ferrières
65176;65560;Ferrières
80305;80470;Ferrières
50179;50640;Ferrières;d;50591;Le Teilleul
74125;74000 74370 74600 74940 74960;Ferrières;f;74010;Annecy
81091;81260;Ferrières;f;81062;Fontrieu
76260;76220;Ferrières-en-Bray;1
77181;77164;Ferrières-en-Brie;3
45145;45210;Ferrières-en-Gâtinais;3
27238;27190;Ferrières-Haut-Clocher;1
61166;61390;Ferrières-la-Verrerie
25234;25470;Ferrières-le-Lac
25235;25410;Ferrières-les-Bois
70231;70130;Ferrières-lès-Ray
70232;70360;Ferrières-lès-Scey
34099;34190;Ferrières-les-Verreries
34100;34360;Ferrières-Poussarou
27239;27270;Ferrières-Saint-Hilaire
15069;15170;Ferrières-Saint-Mary
09121;09000;Ferrières-sur-Ariège
03113;03250;Ferrières-sur-Sichon
37108;37600;Ferrière-sur-Beaulieu
27240;27760;La Ferrière-sur-Risle
11341;11500;Saint-Ferriol
43094;43300;Ferrussac
25236;25330;Fertans
39223;39600;La Ferté
91232;91590;La Ferté-Alais;3
41083;41210;La Ferté-Beauharnais
72132;72400;La Ferté-Bernard;8
02306;02270;La Ferté-Chevresis
61167;61470 61550;La Ferté-en-Ouche;2
61167;61470 61550;La Ferté-Frênel;d;61167;La Ferté-en-Ouche
77182;77320;La Ferté-Gaucher;4
03114;03340;La Ferté-Hauterive
41084;41300;La Ferté-Imbault
89163;89110;La Ferté-Loupière
61168;61410 61600;La Ferté Macé;5
02307;02460;La Ferté-Milon;2
77183;77260;La Ferté-sous-Jouarre;10
45146;45240;La Ferté-Saint-Aubin;7
41085;41220;La Ferté-Saint-Cyr;1
76261;76440;La Ferté-Saint-Samson
08168;08370;La Ferté-sur-Chiers
28149;28340;La Ferté-Vidame
28150;28220;La Ferté-Villeneuil;f;28103;Cloyes-les-Trois-Rivières
58113;58270;Fertrève
50180;50420;Fervaches;f;50592;Tessy-Bocage
14265;14140 14290;Fervaques;d;14371;Livarot-Pays-d’Auge
80306;80500;Fescamps
25237;25490;Fesches-le-Châtel;2
02308;02450;Fesmy-le-Sart
76262;76270;Fesques
28151;28270;Fessanvilliers-Mattanvilliers
68091;68740;Fessenheim;2
67138;67117;Fessenheim-le-Bas
25238;25470;Fessevillers
70233;70310;Les Fessey
74126;74890;Fessy;1
24178;24410;Festalemps;f;24490;Saint Privat en Périgord
11142;11300;Festes-et-Saint-André
02309;02840;Festieux
51249;51700;Festigny
89164;89480;Festigny
62330;62149;Festubert;1
21264;21230;Le Fête
74127;74500;Féternes;1
39224;39240;Fétigny;f;39290;Valzin en Petite Montagne
78233;78810;Feucherolles;3
62331;62223;Feuchy
47097;47230;Feugarolles;1
50181;50190;Feugères
10149;10150;Feuges
27241;27110;Feuguerolles
14266;14320;Feuguerolles-Bully;1
14267;14240 14250;Feuguerolles-sur-Seulles;d;14581;Aurseulles
11143;11510;Feuilla
16137;16380;Feuillade
24179;24120;La Feuillade
29054;29690;La Feuillée
80307;80200;Feuillères
28152;28170;Feuilleuse;f;28226;Maillebois
50182;50190;La Feuillie
76263;76220;La Feuillie;1
25239;25190;Feule
60233;60960;Feuquières;1
80308;80210;Feuquières-en-Vimeu;2
42094;42110;Feurs;8
36073;36160;Feusines
18094;18300;Feux
57211;57280;Fèves;1
57212;57420;Féy
54193;54470;Fey-en-Haye
23193;23000;Sainte-Feyre;2
23194;23500;Sainte-Feyre-la-Montagne
19083;19340;Feyt
87065;87220;Feytiat;6
69276;69320;Feyzin;10
81092;81500;Fiac
22289;22720;Saint-Fiacre
77408;77470;Saint-Fiacre
44159;44690;Saint-Fiacre-sur-Maine;1
2B113;20237;Ficaja
62332;62173;Ficheux
64226;64410;Fichous-Riumayou
27242;27190;Le Fidelaire;1
39225;39800;Le Fied
80309;80670;Fieffes;f;80566;Fieffes-Montrelet
80566;80670;Fieffes-Montrelet
62333;62134;Fiefs
49137;49110 49270 49600;Le Fief-Sauvin;d;49218;Montrevault-sur-Èvre
23195;23000;Saint-Fiel;1
62334;62132;Fiennes
80310;80750;Fienvillers
14268;14190 14370 14540;Fierville-Bray;d;14005;Valambray
50183;50580;Fierville-les-Mines
14269;14130;Fierville-les-Parcs
33166;33230;Le Fieu
02310;02110;Fieulaine
47098;47600;Fieux
83056;83830;Figanières;2
2A114;20114;Figari;1
31183;31260;Figarol
46102;46100;Figeac;9
88171;88410;Fignévelle
80311;80500;Fignières
70234;70230;Filain
02311;02000;Filain;f;02589;Pargny-et-Filain
72133;72210;Fillé;1
74282;74370 74570;Fillière;10
54194;54560;Fillières
62335;62770;Fillièvres
74128;74250;Fillinges;3
66078;66820;Fillols
57213;57320;Filstroff`)
