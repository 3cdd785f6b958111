boussoleTerritory("n16",`07230;07200;Saint-Étienne-de-Boulogne
85209;85210;Saint-Étienne-de-Brillouet
15183;15130;Saint-Étienne-de-Carlat
37217;37230;Saint-Étienne-de-Chigny
15185;15400;Saint-Étienne-de-Chomeil
38383;38960;Saint-Étienne-de-Crossey
73231;73130;Saint-Étienne-de-Cuines
07231;07200;Saint-Étienne-de-Fontbellon
47239;47380;Saint-Étienne-de-Fougères
34251;34700;Saint-Étienne-de-Gourgas
30250;30360;Saint-Étienne-de-l’Olm
33396;33330;Saint-Étienne-de-Lisse
07232;07590;Saint-Étienne-de-Lugdarès
15184;15600;Saint-Étienne-de-Maurs
44157;44270;Saint-Étienne-de-Mer-Morte
44158;44360;Saint-Étienne-de-Montluc
24399;24400;Saint-Étienne-de-Puycorbier
07233;07190;Saint-Étienne-de-Serre
38384;38590;Saint-Étienne-de-Saint-Geoirs
06120;06660;Saint-Étienne-de-Tinée
82161;82410;Saint-Étienne-de-Tulmont
07234;07340;Saint-Étienne-de-Valoux
03230;03300;Saint-Étienne-de-Vicq
47240;47210;Saint-Étienne-de-Villeréal
63339;63380;Saint-Étienne-des-Champs
41208;41190;Saint-Étienne-des-Guérets
69197;69460;Saint-Étienne-des-Oullières
30251;30200;Saint-Étienne-des-Sorts
01350;01370;Saint-Étienne-du-Bois
85210;85670;Saint-Étienne-du-Bois
13094;13103;Saint-Étienne-du-Grès
22288;22210;Saint-Étienne-du-Gué-de-l’Isle
76575;76800;Saint-Étienne-du-Rouvray
48147;48000;Saint-Étienne-du-Valdonnez
27537;27430;Saint-Étienne-du-Vauvray
43180;43420;Saint-Étienne-du-Vigan
71410;71370;Saint-Étienne-en-Bresse
35267;35460;Saint-Étienne-en-Coglès;d;35257;Maen Roch
34252;34260;Saint-Étienne-Estréchoux
27538;27450;Saint-Étienne-l’Allier
19200;19160;Saint-Étienne-la-Geneste
14575;14950;Saint-Étienne-la-Thillaye
69198;69460;Saint-Étienne-la-Varenne
43181;43260;Saint-Étienne-Lardeyrol
05140;05130;Saint-Étienne-le-Laus
42219;42130;Saint-Étienne-le-Molard
04178;04230;Saint-Étienne-les-Orgues
88415;88200;Saint-Étienne-lès-Remiremont
60572;60350;Saint-Étienne-Roilaye
27539;27920;Saint-Étienne-sous-Bailleul
10338;10700;Saint-Étienne-sous-Barbuise
43182;43450;Saint-Étienne-sur-Blesle
01351;01140;Saint-Étienne-sur-Chalaronne
01352;01190;Saint-Étienne-sur-Reyssouze
51477;51110;Saint-Étienne-sur-Suippe
63340;63580;Saint-Étienne-sur-Usson
48148;48330;Saint-Étienne-Vallée-Française
50177;50360;Étienville
89160;89510;Étigny
28144;28330;Les Étilleux
80295;80340;Étinehem;d;80295;Étinehem-Méricourt
80295;80340;Étinehem-Méricourt
91225;91450;Étiolles
39216;39130;Étival
88165;88480;Étival-Clairefontaine
72127;72700;Étival-lès-le-Mans
89161;89310;Étivey
70221;70400;Étobon
51238;51270;Étoges
39217;39570;L’Étoile
80296;80830;L’Étoile
05051;05700;Étoile-Saint-Cyrice
26124;26800;Étoile-sur-Rhône
55182;55240;Éton
21257;21450;Étormay
24163;24360;Étouars
10143;10210;Étourvy
76253;76190;Étoutteville
25224;25260;Étouvans
02294;02000;Étouvelles
14255;14260 14350;Étouvy;d;14061;Souleuvre en Bocage
60225;60600;Étouy
25225;25170;Étrabonne
25226;25250;Étrappe
42092;42580;L’Étrat
25227;25800;Étray
55183;55150;Étraye
02295;02580;Étréaupont
36071;36120;Étrechet
18090;18800;Étréchy
51239;51130;Étréchy
91226;91580;Étréchy
14256;14400;Étréham
02296;02590;Étreillers
80297;80140;Étréjust
35109;35370;Étrelles
70222;70700;Étrelles-et-la-Montbleuse
10144;10170;Étrelles-sur-Aube
74118;74100;Étrembières
27226;27150;Étrépagny
39218;39700;Étrepigney
08158;08160;Étrépigny
02297;02400;Étrépilly
77173;77139;Étrépilly
51240;51340;Étrepy
76254;76790;Étretat
02298;02510;Étreux
54185;54330;Étreval
27227;27350;Étréville
01154;01340;Étrez;d;01130;Bresse Vallons
16133;16250;Étriac
49132;49330;Étriché
80298;80360;Étricourt-Manancourt
71193;71240;Étrigny
21258;21400;Étrochey
59218;59219;Étrœungt
70223;70110;Étroitefontaine;a;70031;Athesans-Étroitefontaine
03112;03140;Étroussat
62320;62161;Étrun
64223;64490;Etsaut
67135;67350;Ettendorf
57201;57412;Etting
90041;90170;Étueffont
25228;25460;Étupes
27228;27350;Éturqueraye
79113;79150;Étusson;d;79280;Saint Maurice Étusson
70224;70150;Étuz
57202;57460;Etzling
76255;76260;Eu
52193;52000;Euffigneix
02677;02330;Saint-Eugène
17326;17520;Saint-Eugène
71411;71320;Saint-Eugène
43183;43230;Sainte-Eugénie-de-Villeneuve
40097;40320;Eugénie-les-Bains
08159;08210;Euilly-et-Lombut
07235;07510;Sainte-Eulalie
11340;11170;Sainte-Eulalie
15186;15140;Sainte-Eulalie
33397;33560;Sainte-Eulalie
48149;48120;Sainte-Eulalie
24401;24640;Sainte-Eulalie-d’Ans
24402;24500;Sainte-Eulalie-d’Eymet;d;24423;Saint-Julien-Innocence-Eulalie
12219;12130;Sainte-Eulalie-d’Olt
12220;12230;Sainte-Eulalie-de-Cernon
40257;40200;Sainte-Eulalie-en-Born
26302;26190;Sainte-Eulalie-en-Royans
51478;52100;Saint-Eulien
54186;54690;Eulmont
31177;31440;Eup
01353;01600;Sainte-Euphémie
26303;26170;Sainte-Euphémie-sur-Ouvèze
51479;51390;Saint-Euphraise-et-Clairizet
21547;21140;Saint-Euphrône
26125;26400;Eurre
52194;52410;Eurville-Bienville
66074;66500;Eus
71412;71210;Saint-Eusèbe
74231;74150;Saint-Eusèbe
60573;60480;Sainte-Eusoye
74232;74410;Saint-Eustache
76576;76210;Saint-Eustache-la-Forêt
47241;47210;Saint-Eutrope-de-Born
54187;54470;Euvezin
55184;55200;Euville
51241;51230;Euvy
30109;30360;Euzet
72128;72120;Évaillé;d;72128;Val-d’Étangson
39219;39700;Évans
29247;29170;Saint-Évarzec
88166;88450;Évaux-et-Ménil
23076;23110;Évaux-les-Bains
60226;60330;Ève
78227;78740;Évecquemont
56144;56500;Évellys
83053;83330;Évenos
02299;02190;Évergnicourt
77174;77157;Everly
90042;90350;Évette-Salbert
69083;69210;Éveux
74119;74500;Évian-les-Bains
08160;08090;Évigny
25229;25520;Évillers
62321;62141;Évin-Malmaison
74120;74370 74570;Évires;d;74282;Fillière
2A108;20126;Évisa
01155;01230;Évosges
22056;22630;Évran
57203;57570;Évrange
14257;14210;Évrecy
55185;55250;Èvres
27229;27000;Évreux
60227;60310;Évricourt
56056;56490;Évriguet
53097;53150 53600;Évron
61385;61230;Saint-Evroult-de-Montfort
61386;61550;Saint-Evroult-Notre-Dame-du-Bois
89162;89140;Évry
91228;91000 91080;Évry-Courcouronnes
77175;77166;Évry-Grégy-sur-Yerre
74121;74140;Excenevex
24164;24160;Excideuil
08161;08250;Exermont
16134;16150;Exideuil-sur-Vienne
25230;25400;Exincourt
79114;79400;Exireuil
61157;61160 61200 61310;Exmes;d;61474;Gouffern en Auge
79115;79800;Exoudun
17156;17130;Expiremont
33398;33190;Saint-Exupéry
19201;19200;Saint-Exupéry-les-Roches
38158;38320;Eybens
87062;87400;Eybouleuf
19079;19140;Eyburie
09119;09200;Eycheil
38159;38690;Eydoche
26126;26560;Eygalayes
13034;13810;Eygalières
26127;26170;Eygaliers
05052;05600;Eygliers
26128;26400;Eygluy-Escoulin
13035;13430;Eyguières
19080;19340;Eygurande
24165;24700;Eygurande-et-Gardedeuil
87063;87220;Eyjeaux
24166;24330 24640;Eyliac;d;24026;Bassillac et Auberoche
24167;24500;Eymet
26129;26730;Eymeux
16135;16220;Eymouthiers
87064;87120;Eymoutiers
66075;66800;Eyne
33160;33220;Eynesse
13036;13630;Eyragues
33161;33390;Eyrans
24259;24130 24140;Eyraud-Crempse-Maurens
19081;19800;Eyrein
40098;40500;Eyres-Moncube
26130;26110;Eyroles
33162;33320;Eysines
25231;25530;Eysson
64224;64400;Eysus
24170;24310 24460 24530;Eyvirat;d;24064;Brantôme en Périgord
67136;67320;Eywiller
26131;26160;Eyzahut
24171;24800;Eyzerac
24172;24260 24620;Les Eyzies
24172;24260 24620;Les Eyzies-de-Tayac-Sireuil;d;24172;Les Eyzies
38160;38780;Eyzin-Pinet
95229;95460;Ézanville
06059;06360;Èze
27230;27530;Ézy-sur-Eure
11131;11260;Fa;d;11131;Val-du-Faby
98715;98704;Faaa
09120;09230;Fabas
31178;31230;Fabas
82057;82170;Fabas
07087;07380;Fabras
34095;34690;Fabrègues
11132;11200;Fabrezan
59220;59155;Faches-Thumesnil
58111;58430;Fâchin
48058;48310;La Fage-Montivernoux
48059;48200;La Fage-Saint-Julien
31179;31460;Le Faget
32130;32450;Faget-Abbatial
51242;51510;Fagnières
08162;08090;Fagnon
70225;70100;Fahy-lès-Autrey
57204;57640;Failly
25232;25250;Faimbe
21259;21500;Fain-lès-Montbard
21260;21500;Fain-lès-Moutiers
27231;27120;Fains
28145;28150;Fains-la-Folie;d;28406;Éole-en-Beauce
55186;55000;Fains-Véel
08163;08270;Faissault
11133;11220;Fajac-en-Val
11134;11410;Fajac-la-Relenque
46098;46300;Fajoles
11135;11140;La Fajolle
82058;82210;Fajolles
98716;98763 98764 98787 98790;Fakarava
08164;08400;Falaise
14258;14700;Falaise
78230;78410;La Falaise
57205;57550;Falck
33163;33760;Faleyras
31180;31540;Falga
15066;15380;Le Falgoux
06060;06950;Falicon
68086;68210;Falkwiller
76257;76340;Fallencourt
25233;25580;Fallerans
85086;85670;Falleron
39220;39700;Falletans
70226;70110;Fallon
80299;80250;La Faloise
47092;47220;Fals
80300;80190;Falvy
59221;59300;Famars
62322;62760;Famechon
80301;80290;Famechon
57206;57290;Fameck
14259;14140 14290;Familly;d;14371;Livarot-Pays-d’Auge
62323;62118;Fampoux
98717;98765 98766;Fangatau
11136;11270;Fanjeaux
24174;24290;Fanlac
29053;29590;Le Faou
22057;22290;Le Faouët
56057;56320;Le Faouët
01156;01800;Faramans
38161;38260;Faramans
62324;62580;Farbus
27232;27150;Farceaux
05054;05500;La Fare-en-Champsaur
13037;13580;La Fare-les-Oliviers
57207;57450;Farébersviller
01157;01480;Fareins
77176;77515;Faremoutiers
89344;89170;Saint-Fargeau
77407;77310;Saint-Fargeau-Ponthierry
03231;03420;Saint-Fargeol
01158;01550;Farges
24175;24290;Les Farges
18091;18200;Farges-Allichamps
18092;18800;Farges-en-Septaine
71194;71150;Farges-lès-Chalon
71195;71700;Farges-lès-Mâcon
02300;02700;Fargniers;a;02738;Tergnier
33164;33210;Fargues
40099;40500;Fargues
46099;46800;Fargues;d;46033;Porte-du-Quercy
33165;33370;Fargues-Saint-Hilaire
47093;47700;Fargues-sur-Ourbise
52195;52500;Farincourt
98806;98881;Farino
2B109;20253;Farinole
83054;83210;La Farlède
42093;42320;Farnay
45140;45480;Faronville;a;45240;Outarville
57208;57450;Farschviller
72129;72470;Fatines
27233;27210;Fatouville-Grestain
98718;98740;Fatu-Hiva
15067;15140;Le Fau
48060;48130;Fau-de-Peyre;d;48009;Peyre en Aubrac
81088;81120;Fauch
74122;74130;Faucigny
70227;70310;Faucogney-et-la-Mer
88167;88460;Faucompierre
84045;84110;Faucon
04086;04400;Faucon-de-Barcelonnette
04085;04250;Faucon-du-Caire
88168;88700;Fauconcourt
02301;02320;Faucoucourt;d;02018;Anizy-le-Grand
82059;82500;Faudoas
31181;31410;Le Fauga
07088;07230;Faugères
34096;34600;Faugères
14260;14100;Fauguernon
47094;47400;Fauguerolles
47095;47400;Fauillet
14261;14130;Le Faulq
57209;57380;Faulquemont
54188;54760;Faulx
59222;59310;Faumont
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
24177;24560;Faux-en-Périgord
51243;51230;Faux-Fresnay
23077;23340;Faux-la-Montagne
23078;23400;Faux-Mazuras
51244;51320;Faux-Vésigneul
10145;10290;Faux-Villecerf
2B110;20212;Favalello
19082;19330;Favars
49133;49380 49750;Faveraye-Mâchelles;d;49345;Bellevigne-en-Layon
18093;18360;Faverdines
45141;45420;Faverelles
38162;38110;Faverges-de-la-Tour
74123;74210;Faverges-Seythenex
70228;70160;Faverney
90043;90100;Faverois
02302;02600;Faverolles
28146;28210;Faverolles
52196;52260;Faverolles
61158;61600;Faverolles
80302;80500;Faverolles
36072;36360 36600;Faverolles-en-Berry;d;36244;Villentrois-Faverolles-en-Berry
51245;51170;Faverolles-et-Coëmy
27235;27190;Faverolles-la-Campagne
21262;21290;Faverolles-lès-Lucey
41080;41400;Faverolles-sur-Cher
39221;39250;La Favière
28147;28170;Favières
54189;54115;Favières
77177;77220;Favières
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
45142;45450;Fay-aux-Loges
44056;44130;Fay-de-Bretagne
39222;39800;Fay-en-Montagne
26133;26240;Fay-le-Clos
60228;60240;Fay-les-Étangs
10146;10290;Fay-lès-Marcilly
77178;77167;Faÿ-lès-Nemours
60230;60510;Le Fay-Saint-Quentin
43092;43430;Fay-sur-Lignon
46100;46100;Faycelles
41081;41100;Faye
16136;16700;La Faye
49134;49380 49750;Faye-d’Anjou;d;49345;Bellevigne-en-Layon
79116;79350;Faye-l’Abbesse
37105;37120;Faye-la-Vineuse
79117;79160;Faye-sur-Ardin
60229;60680;Le Fayel
83055;83440;Fayence
02303;02100;Fayet
12099;12360;Fayet
63157;63160;Fayet-le-Château
63158;63630;Fayet-Ronaye
52197;52500;Fayl-Billot
70229;70200;Faymont
85087;85240;Faymoreau
52198;52130;Fays
88169;88600;Fays
10147;10320;Fays-la-Chapelle
81087;81150;Fayssac
64225;64570;Féas;d;64225;Ance Féas
62327;62960;Febvin-Palfart
76259;76400;Fécamp
59224;59247;Féchain
90045;90100;Fêche-l’Église
54190;54115;Fécocourt
70230;70120;Fédry
67137;67640;Fegersheim
44057;44460;Fégréac
74124;74160;Feigères
60231;60800;Feigneux
59225;59750;Feignies
01159;01570;Feillens
66076;66730;Feilluns
61160;61400;Feings
41082;41120 41400 41700;Feings;d;41059;Le Controis-en-Sologne
35110;35440;Feins
45143;45230;Feins-en-Gâtinais
73112;73260;Feissons-sur-Isère;d;73187;La Léchère
73113;73350;Feissons-sur-Salins
12093;12140;Le Fel
61161;61160 61200 61310;Fel;d;61474;Gouffern en Auge
2B111;20234;Felce
68087;68640;Feldbach
68088;68540;Feldkirch
2B112;20225;Feliceto
07236;07410;Saint-Félicien
07089;07340;Félines
43093;43160;Félines
34097;34210;Félines-Minervois
26134;26160;Félines-sur-Rimandoule
11137;11330;Félines-Termenès
66173;66170;Saint-Féliu-d’Amont
66174;66170;Saint-Féliu-d’Avall
03232;03260;Saint-Félix
16315;16480;Saint-Félix
17327;17330;Saint-Félix
46266;46100;Saint-Félix
60574;60370;Saint-Félix
74233;74540;Saint-Félix
24403;24340;Saint-Félix-de-Bourdeilles
33399;33540;Saint-Félix-de-Foncaude
34253;34520;Saint-Félix-de-l’Héras
34254;34725;Saint-Félix-de-Lodez
12221;12320;Saint-Félix-de-Lunel
30252;30140;Saint-Félix-de-Pallières
24404;24260;Saint-Félix-de-Reillac-et-Mortemart
09258;09120;Saint-Félix-de-Rieutord
12222;12400;Saint-Félix-de-Sorgues
09259;09500;Saint-Félix-de-Tournegat
24405;24510;Saint-Félix-de-Villadeix
31478;31540;Saint-Félix-Lauragais
59226;59740;Felleries
68089;68470;Fellering
23079;23500;Felletin
90044;90110;Felon
46101;46270;Felzins
59227;59179;Fenain
21263;21600;Fénay
11138;11400;Fendeille
79118;79450;Fénery
57210;57930;Fénétrange
49135;49460;Feneu
82061;82140;Féneyrols
23080;23100;Féniers
17157;17350;Fenioux
79119;79160;Fenioux
54191;54540;Fenneviller
81090;81600;Fénols
85088;85800;Le Fenouiller
31182;31150;Fenouillet
66077;66220;Fenouillet
11139;11240;Fenouillet-du-Razès
08166;08170;Fépin
44058;44660;Fercé
72131;72430;Fercé-sur-Sarthe
88170;88360;Ferdrupt
02304;02800;La Fère
51248;51230;Fère-Champenoise
02305;02130;Fère-en-Tardenois
51247;51270;Fèrebrianges
08167;08290;La Férée
56058;56130;Férel
19202;19270;Sainte-Féréole
62328;62260;Ferfay
08380;08360;Saint-Fergeux
77179;77133;Féricy
59228;59169;Férin
70462;70110;Saint-Ferjeux
50178;50840;Fermanville
33400;33580;Saint-Ferme
58112;58160;La Fermeté
01160;01210;Ferney-Voltaire
63159;63620;Fernoël
45144;45150;Férolles
77180;77150;Férolles-Attilly
59229;59610;Féron
62329;62250;Ferques
11140;11200;Ferrals-les-Corbières
34098;34210;Ferrals-les-Montagnes
11141;11240;Ferran
26135;26570;Ferrassières
35111;35420;Le Ferré
47096;47330;Ferrensac
74234;74210;Saint-Ferréol
43184;43330;Saint-Ferréol-d’Auroure
31479;31350;Saint-Ferréol-de-Comminges
63341;63600;Saint-Ferréol-des-Côtes
26304;26110;Saint-Ferréol-Trente-Pas
65175;65370;Ferrère
06061;06510;Les Ferres
68090;68480;Ferrette
10148;10400;Ferreux-Quincey
37106;37110;La Ferrière
85089;85280;La Ferrière
22058;22210;La Ferrière;d;22183;Plémet
38163;38580;La Ferrière;d;38163;Le Haut-Bréda
86097;86160;La Ferrière-Airoux
61162;61380;La Ferrière-au-Doyen
61163;61450;La Ferrière-aux-Étangs
61164;61500;La Ferrière-Béchet
61165;61420;La Ferrière-Bochard
49136;49500 49520;La Ferrière-de-Flée;d;49331;Segré-en-Anjou Bleu
79120;79390;La Ferrière-en-Parthenay
52199;52300;Ferrière-et-Lafolie
14264;14260 14350;La Ferrière-Harang;d;14061;Souleuvre en Bocage
59230;59680;Ferrière-la-Grande
59231;59680;Ferrière-la-Petite
37107;37350;Ferrière-Larçon
37108;37600;Ferrière-sur-Beaulieu
27240;27760;La Ferrière-sur-Risle
17158;17170;Ferrières
54192;54210;Ferrières
60232;60420;Ferrières
65176;65560;Ferrières
80305;80470;Ferrières
50179;50640;Ferrières;d;50591;Le Teilleul
76260;76220;Ferrières-en-Bray
77181;77164;Ferrières-en-Brie
45145;45210;Ferrières-en-Gâtinais
27238;27190;Ferrières-Haut-Clocher
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
11341;11500;Saint-Ferriol
43094;43300;Ferrussac
25236;25330;Fertans
39223;39600;La Ferté
91232;91590;La Ferté-Alais
41083;41210;La Ferté-Beauharnais
72132;72400;La Ferté-Bernard
02306;02270;La Ferté-Chevresis
61167;61470 61550;La Ferté-en-Ouche
61167;61470 61550;La Ferté-Frênel;d;61167;La Ferté-en-Ouche
77182;77320;La Ferté-Gaucher
03114;03340;La Ferté-Hauterive
41084;41300;La Ferté-Imbault
89163;89110;La Ferté-Loupière
61168;61410 61600;La Ferté Macé
02307;02460;La Ferté-Milon
77183;77260;La Ferté-sous-Jouarre
45146;45240;La Ferté-Saint-Aubin
41085;41220;La Ferté-Saint-Cyr
76261;76440;La Ferté-Saint-Samson
08168;08370;La Ferté-sur-Chiers
28149;28340;La Ferté-Vidame
58113;58270;Fertrève
14265;14140 14290;Fervaques;d;14371;Livarot-Pays-d’Auge
80306;80500;Fescamps
25237;25490;Fesches-le-Châtel
02308;02450;Fesmy-le-Sart
76262;76270;Fesques
28151;28270;Fessanvilliers-Mattanvilliers
68091;68740;Fessenheim
67138;67117;Fessenheim-le-Bas
25238;25470;Fessevillers
70233;70310;Les Fessey
74126;74890;Fessy
11142;11300;Festes-et-Saint-André
02309;02840;Festieux
51249;51700;Festigny
89164;89480;Festigny
62330;62149;Festubert
21264;21230;Le Fête
74127;74500;Féternes
78233;78810;Feucherolles
62331;62223;Feuchy
47097;47230;Feugarolles
50181;50190;Feugères
10149;10150;Feuges
27241;27110;Feuguerolles
14266;14320;Feuguerolles-Bully
14267;14240 14250;Feuguerolles-sur-Seulles;d;14581;Aurseulles
11143;11510;Feuilla
16137;16380;Feuillade
24179;24120;La Feuillade
29054;29690;La Feuillée
80307;80200;Feuillères
50182;50190;La Feuillie
76263;76220;La Feuillie
25239;25190;Feule
60233;60960;Feuquières
80308;80210;Feuquières-en-Vimeu
42094;42110;Feurs
36073;36160;Feusines
18094;18300;Feux
57211;57280;Fèves
57212;57420;Féy
54193;54470;Fey-en-Haye
23193;23000;Sainte-Feyre
23194;23500;Sainte-Feyre-la-Montagne
19083;19340;Feyt
87065;87220;Feytiat
69276;69320;Feyzin
81092;81500;Fiac
22289;22720;Saint-Fiacre
77408;77470;Saint-Fiacre
44159;44690;Saint-Fiacre-sur-Maine
2B113;20237;Ficaja
62332;62173;Ficheux
64226;64410;Fichous-Riumayou
27242;27190;Le Fidelaire
39225;39800;Le Fied
49137;49110 49270 49600;Le Fief-Sauvin;d;49218;Montrevault-sur-Èvre
80566;80670;Fieffes-Montrelet
62333;62134;Fiefs
23195;23000;Saint-Fiel
62334;62132;Fiennes
80310;80750;Fienvillers
14268;14190 14370 14540;Fierville-Bray;d;14005;Valambray
50183;50580;Fierville-les-Mines
14269;14130;Fierville-les-Parcs
33166;33230;Le Fieu
02310;02110;Fieulaine
47098;47600;Fieux
83056;83830;Figanières
2A114;20114;Figari
31183;31260;Figarol
46102;46100;Figeac
88171;88410;Fignévelle
80311;80500;Fignières
70234;70230;Filain
72133;72210;Fillé
74282;74370 74570;Fillière
54194;54560;Fillières
62335;62770;Fillièvres
74128;74250;Fillinges
66078;66820;Fillols
57213;57320;Filstroff
88172;88600;Fiménil
66079;66320;Finestret
82062;82700;Finhan
80312;80360;Fins
25240;25500;Les Fins
27243;27210;Fiquefleur-Équainville
24180;24450;Firbeix
14270;14100;Firfol
12100;12300;Firmi
05142;05800;Saint-Firmin
54473;54930;Saint-Firmin
58239;58270;Saint-Firmin
71413;71670;Saint-Firmin
45275;45220;Saint-Firmin-des-Bois
41209;41100;Saint-Firmin-des-Prés
45276;45360;Saint-Firmin-sur-Loire
42095;42700;Firminy
68092;68480;Fislis
51250;51170;Fismes
38165;38490;Fitilieu;d;38001;Les Abrets en Dauphiné
11144;11510;Fitou
60234;60600;Fitz-James
43095;43320;Fix-Saint-Geneys
57214;57570;Fixem
21265;21220;Fixin
21266;21490;Flacey
28153;28800;Flacey
71198;71580;Flacey-en-Bresse
38166;38530;La Flachère
38167;38690;Flachères
78234;78200;Flacourt
89165;89190;Flacy
25241;25330;Flagey
52200;52250;Flagey
21267;21640;Flagey-Echézeaux
21268;21130;Flagey-lès-Auxonne
25242;25640;Flagey-Rigney
12101;12300;Flagnac
70235;70000;Flagy
71199;71250;Flagy
77184;77940;Flagy
08169;08260;Flaignes-Havys
54195;54110;Flainval
85211;85150;Sainte-Flaive-des-Loups
50184;50340;Flamanville
76264;76970;Flamanville
32131;32340;Flamarens
02312;02260;La Flamengrie
59232;59570;La Flamengrie
76265;76270;Flamets-Frétils
21269;21130;Flammerans
52201;52110;Flammerécourt
27085;27310;Flancourt-Crescy-en-Roumois
25243;25390;Flangebouche
84046;84410;Flassan
83057;83340;Flassans-sur-Issole
55188;55600;Flassigny
57215;57320;Flastroff
63160;63500;Flat;d;63160;Aulhat-Flat
80313;80200;Flaucourt
46103;46170;Flaugnac;d;46103;Saint-Paul-Flaugnac
46104;46320;Flaujac-Gare
46105;46090;Flaujac-Poujols
33168;33350;Flaujagues
59233;59440;Flaumont-Waudrechies
30110;30700;Flaux
60235;60590;Flavacourt
07090;07000;Flaviac
87066;87230;Flavignac
21270;21160;Flavignerot
18095;18350;Flavigny
51251;51190;Flavigny
02313;02120;Flavigny-le-Grand-et-Beaurain
54196;54630;Flavigny-sur-Moselle
21271;21150;Flavigny-sur-Ozerain
12102;12450;Flavin
10339;10350;Saint-Flavy
02315;02520;Flavy-le-Martel
60236;60640;Flavy-le-Meldeux
01162;01350;Flaxieu
68093;68720;Flaxlanden
23081;23260;Flayat
83058;83780;Flayosc
16138;16730;Fléac
17159;17800;Fléac-sur-Seugne
72154;72200;La Flèche
62336;62960;Fléchin
60237;60120;Fléchy
72134;72500;Flée
21272;21140 21390;Flée;d;21272;Le Val-Larrey
08170;08200;Fleigneux
57216;57635;Fleisheim
86098;86300;Fleix
24182;24130;Le Fleix
36074;36700;Fléré-la-Rivière`)
