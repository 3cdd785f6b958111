boussoleTerritory("n38",`07292;07290;Saint-Romain-d’Ay
42282;42430;Saint-Romain-d’Urfé
17393;17600;Saint-Romain-de-Benet
76647;76430;Saint-Romain-de-Colbosc
38451;38460;Saint-Romain-de-Jalionas
07293;07130;Saint-Romain-de-Lerps
24495;24540;Saint-Romain-de-Monpazier
69234;69490;Saint-Romain-de-Popey
38452;38150;Saint-Romain-de-Surieu
69235;69560;Saint-Romain-en-Gal
69236;69700;Saint-Romain-en-Gier
42283;42800;Saint-Romain-en-Jarez
84116;84110;Saint-Romain-en-Viennois
24496;24800;Saint-Romain-et-Saint-Clément
42284;42640;Saint-Romain-la-Motte
33470;33240;Saint-Romain-la-Virvée
43223;43620;Saint-Romain-Lachalm
47274;47270;Saint-Romain-le-Noble
42285;42610;Saint-Romain-le-Puy
42286;42660;Saint-Romain-les-Atheux
71477;71230;Saint-Romain-sous-Gourdon
71478;71420;Saint-Romain-sous-Versigny
41229;41140;Saint-Romain-sur-Cher
52433;52150;Romain-sur-Meuse
70418;70130;La Romaine
93063;93230;Romainville
26327;26410;Saint-Roman
30296;30440;Saint-Roman-de-Codières
84117;84290;Saint-Roman-de-Malegarde
71372;71570;Romanèche-Thorins
39465;39700;Romange
01328;01400;Romans
79231;79260;Romans
38453;38160;Saint-Romans
79294;79230;Saint-Romans-des-Champs
79295;79500;Saint-Romans-lès-Melle
26281;26100;Romans-sur-Isère
67408;67310;Romanswiller
17301;17510;Romazières
35244;35490;Romazy
68283;68660;Rombach-le-Franc
57591;57120;Rombas
59505;59990;Rombies-et-Marchipont
62720;62120;Rombly
31514;31290;Saint-Rome
12243;12490;Saint-Rome-de-Cernon
48180;48210 48500;Saint-Rome-de-Dolan;d;48094;Massegros Causses Gorges
12244;12490;Saint-Rome-de-Tarn
17302;17250;Romegoux
57592;57930;Romelfing
71373;71470;Romenay
02653;02310;Romeny-sur-Marne
59506;59730;Romeries
02654;02120;Romery
51465;51480;Romery
60545;60220;Romescamps
47224;47250;Romestaing
05125;05000;Romette;a;05061;Gap
26282;26150;Romeyer
32345;32480;La Romieu
51466;51170;Romigny
34231;34650;Romiguières
35245;35850;Romillé
41193;41270;Romilly
27492;27170;Romilly-la-Puthenaye
27493;27610;Romilly-sur-Andelle
10323;10100;Romilly-sur-Seine
88395;88700;Romont
41194;41200;Romorantin-Lanthenay
50545;50750;Saint-Romphaire;d;50546;Bourgvallées
07198;07250 07800;Rompon
61352;61160;Rônai
10324;10320;Roncenay
50437;50210;Roncey
70451;70250;Ronchamp
25500;25440;Ronchaux
02655;02130;Ronchères
89325;89170;Ronchères
76535;76440;Roncherolles-en-Bray
76536;76160;Roncherolles-sur-le-Vivier
59507;59790;Ronchin
76537;76390;Ronchois
57593;57860;Roncourt
59508;59223;Roncq
17303;17170;La Ronde
79232;79380;La Ronde;d;79123;La Forêt-sur-Sèvre
50438;50200 50490;La Ronde-Haye;d;50550;Saint-Sauveur-Villages
25501;25240;Rondefontaine
81226;81120;Ronel;d;81233;Terre-de-Bancalié
61353;61100 61430;Ronfeugerai;d;61007;Athis-Val de Rouvre
03215;03150;Rongères
03216;03420;Ronnet
69169;69550;Ronno
95529;95340;Ronquerolles
16283;16320;Ronsenac
80679;80740;Ronssoy
69170;69510;Rontalon
50439;50530;Ronthon;a;50167;Dragey-Ronthon
64467;64110;Rontignon
55439;55160;Ronvaux
52434;52310;Roôcourt-la-Côte;a;52058;Bologne
59509;59286;Roost-Warendin
90087;90380;Roppe
67409;67480;Roppenheim
68284;68480;Roppentzwiller
57594;57230;Roppeviller
84100;84190;La Roque-Alric
14541;14340;La Roque-Baignard
13084;13640;La Roque-d’Anthéron
06107;06910;La Roque-en-Provence
83109;83840;La Roque-Esclapon
24355;24250;La Roque-Gageac
12204;12100;La Roque-Sainte-Marguerite
30222;30200;La Roque-sur-Cèze
84101;84210;La Roque-sur-Pernes
06103;06450;Roquebillière
34232;34460;Roquebrun
32346;32190;Roquebrune
33359;33580;Roquebrune
06104;06190;Roquebrune-Cap-Martin
83107;83380 83520;Roquebrune-sur-Argens
83108;83136;La Roquebrussanne
82151;82150;Roquecor
81227;81210;Roquecourbe
11318;11700;Roquecourbe-Minervois
30220;30440;Roquedur
11319;11380;Roquefère
11320;11340;Roquefeuil
09249;09300;Roquefixade
32347;32390;Roquefort
40245;40120;Roquefort
47225;47310;Roquefort
11321;11140;Roquefort-de-Sault
11322;11540;Roquefort-des-Corbières
13085;13830;Roquefort-la-Bédoule
09250;09300;Roquefort-les-Cascades
06105;06330;Roquefort-les-Pins
31457;31360;Roquefort-sur-Garonne
12203;12250;Roquefort-sur-Soulzon
32348;32810;Roquelaure
32349;32430;Roquelaure-Saint-Aubin
30221;30150;Roquemaure
81228;81800;Roquemaure
32350;32100;Roquepine
34233;34650;Roqueredonde
31458;31120;Roques
32351;32310;Roques
31459;31380;Roquesérière
34234;34320;Roquessels
06106;06910;Roquestéron
11323;11190 11300;Roquetaillade;d;11323;Roquetaillade-et-Conilhac
11323;11190 11300;Roquetaillade-et-Conilhac
62721;62120;Roquetoire
27495;27700;La Roquette
06108;06550;La Roquette-sur-Siagne
06109;06670;La Roquette-sur-Var
31460;31120;Roquettes
13086;13360;Roquevaire
81229;81470;Roquevidal
64468;64130;Roquiague
33360;33220;La Roquille
57595;57260;Rorbach-lès-Dieuze
68285;68590;Rorschwihr
79233;79700;Rorthais;a;79079;Mauléon
05126;05150;Rosans
39466;39190;Rosay
76538;76680;Rosay
78530;78790;Rosay
27496;27790;Rosay-sur-Lieure
2A262;20121;Rosazia
57596;57800;Rosbruck
29238;29570;Roscanvel
29239;29680;Roscoff
97129;97115;Sainte-Rose
97419;97439;Sainte-Rose
14542;14740;Rosel
68286;68128;Rosenau
67410;67560;Rosenwiller
25502;25410;Roset-Fluans
70452;70000;Rosey
71374;71390;Rosey
67411;67560;Rosheim
70453;70310;La Rosière
07199;07260;Rosières
43165;43800;Rosières
60546;60440;Rosières
81230;81400;Rosières
54462;54110;Rosières-aux-Salines
55441;55130;Rosières-en-Blois;a;55148;Delouze-Rosières
54463;54385;Rosières-en-Haye
80680;80170;Rosières-en-Santerre
10325;10430;Rosières-près-Troyes
25503;25190;Rosières-sur-Barbèche
70454;70500;Rosières-sur-Mance
19176;19300;Rosiers-d’Égletons
19177;19350;Rosiers-de-Juillac
49261;49160 49320 49350;Les Rosiers-sur-Loire;d;49261;Gennes-Val-de-Loire
34235;34610;Rosis
36173;36300;Rosnay
51468;51390;Rosnay
85193;85320;Rosnay
10326;10500;Rosnay-l’Hôpital
29240;29590;Rosnoën
93064;93110;Rosny-sous-Bois
78531;78710;Rosny-sur-Seine
60547;60140;Rosoy
89326;89100;Rosoy
60548;60620;Rosoy-en-Multien
52435;52600;Rosoy-sur-Amance;a;52242;Haute-Amance
22265;22300;Rospez
2B263;20242;Rospigliani
29241;29140;Rosporden
86212;86200;Rossay;a;86137;Loudun
57597;57780;Rosselange
67412;67230;Rossfeld
01329;01510;Rossillon
67413;67290;Rosteig
22266;22110;Rostrenen
59511;59230;Rosult
25504;25380;Rosureux
39467;39190;Rotalier
60549;60360;Rotangy
67414;67570;Rothau
67415;67340;Rothbach
73217;73110;Rotherens
10327;10500;La Rothière
60550;60690;Rothois
39468;39270;Rothonay
61354;61210;Les Rotours;d;61339;Putanges-le-Lac
14543;14740 14980;Rots
67416;67160;Rott
67417;67170;Rottelsheim
26283;26470;Rottier
49262;49400;Rou-Marson
81231;81240;Rouairoux
44145;44640;Rouans
53192;53390;La Rouaudière
59512;59100;Roubaix
11324;11200;Roubia
06110;06420;Roubion
14544;14260 14770;Roucamps;d;14027;Les Monts d’Aunay
59513;59169;Roucourt
02656;02160;Roucy
56199;56110;Roudouallec
52436;52320;Rouécourt
31461;31160;Rouède
61355;61700;Rouellé;d;61145;Domfront en Poiraie
52437;52160;Rouelles
76539;76600 76610 76620;Rouelles;a;76351;Le Havre
76540;76000 76100;Rouen
72254;72610;Rouessé-Fontaine
72255;72140;Rouessé-Vassé
34236;34380;Rouet
72256;72140;Rouez
68287;68250;Rouffach
39469;39350;Rouffange
15165;15150;Rouffiac
16284;16210;Rouffiac
17304;17800;Rouffiac
81232;81150;Rouffiac
11325;11250;Rouffiac-d’Aude
11326;11350;Rouffiac-des-Corbières
31462;31180;Rouffiac-Tolosan
17305;17130;Rouffignac
24357;24240;Rouffignac-de-Sigoulès
24356;24580;Rouffignac-Saint-Cernin-de-Reilhac
50440;50800;Rouffigny;d;50639;Villedieu-les-Poêles-Rouffigny
46241;46300;Rouffilhac
51469;51130;Rouffy
44146;44660;Rougé
61356;61130 61260 61340;La Rouge;d;61484;Val-au-Perche
27498;27110;Rouge-Perriers
62722;62390;Rougefay
90088;90200;Rougegoutte
21530;21500;Rougemont
25505;25680;Rougemont
90089;90110;Rougemont-le-Château
27497;27350;Rougemontier
25506;25640;Rougemontot
41195;41230;Rougeou
02657;02140;Rougeries
88398;88600;Les Rouges-Eaux
15268;15290;Le Rouget;d;15268;Le Rouget-Pers
15268;15290;Le Rouget-Pers
52438;52500;Rougeux
83110;83170;Rougiers
16285;16320;Rougnac
23164;23700;Rougnat
04171;04120;Rougon
25507;25440;Rouhe
57598;57520;Rouhling
16286;16170;Rouillac
22267;22250;Rouillac
86213;86480;Rouillé
72257;72700;Rouillon
77391;77160;Rouilly
10328;10220;Rouilly-Sacey
10329;10800;Rouilly-Saint-Loup
34237;34320;Roujan
25508;25640;Roulans
88399;88460;Le Roulier
72258;72600 72610;Roullée;d;72137;Villeneuve-en-Perseigne
11327;11290;Roullens
16287;16440;Roullet-Saint-Estèphe
14545;14500;Roullours;d;14762;Vire Normandie
47226;47800;Roumagne
76541;76480;Roumare
16192;16270;Roumazières-Loubert;d;16192;Terres-de-Haute-Charente
15166;15290;Roumégoux
81233;81120;Roumégoux;d;81233;Terre-de-Bancalié
09251;09500;Roumengoux
31463;31540;Roumens
04172;04500;Roumoules
67418;67480;Rountzenheim;d;67418;Rountzenheim-Auenheim
67418;67480;Rountzenheim-Auenheim
57599;57220;Roupeldange
61357;61320;Rouperroux
72259;72110;Rouperroux-le-Coquet
02658;02590;Roupy
12205;12200;La Rouquette
97310;97311 97352;Roura
06111;06420;Roure
06112;06650;Le Rouret
59514;59131;Rousies
87128;87140 87250;Roussac;d;87128;Saint-Pardoux-le-Lac
26284;26230;Roussas
49263;49230 49450 49660 49710;Roussay;d;49301;Sèvremoine
81234;81140;Roussayrolles
60551;60660;Rousseloy
12206;12220;Roussennac
62723;62870;Roussent
39470;39220 39400;Les Rousses
48130;48400;Rousses
13087;13790;Rousset
71375;71220;Le Rousset;d;71279;Le Rousset-Marizy
26285;26770;Rousset-les-Vignes
71279;71220;Le Rousset-Marizy
05127;05190;Rousset-Serre-Ponçon
27499;27270 27330 27410;La Roussière;d;27049;Mesnil-en-Ouche
26286;26510;Roussieux
38344;38150;Roussillon
84102;84220;Roussillon
71376;71550;Roussillon-en-Morvan
16289;16310;Roussines
36174;36170;Roussines
30223;30340;Rousson
89327;89500;Rousson
57600;57330;Roussy-le-Village
25509;25320 25410;Routelle;d;25438;Osselle-Routelle
76542;76560;Routes
11328;11240;Routier
27500;27350;Routot
11329;11260;Rouvenac;d;11131;Val-du-Faby
54464;54610;Rouves
30224;30190;La Rouvière
59515;59220;Rouvignies
60552;60800;Rouville
76543;76210;Rouville
60553;60190;Rouvillers
21531;21530;Rouvray
27501;27120;Rouvray
89328;89230;Rouvray
76544;76440;Rouvray-Catillon
45262;45310;Rouvray-Sainte-Croix
28319;28310;Rouvray-Saint-Denis;d;28319;Neuville Saint Denis
28320;28150;Rouvray-Saint-Florentin;d;28422;Les Villages Vovéens
80681;80250;Rouvrel
14546;14190;Rouvres
28321;28260;Rouvres
77392;77230;Rouvres
60554;60620;Rouvres-en-Multien
21532;21110;Rouvres-en-Plaine
55443;55400;Rouvres-en-Woëvre
88400;88500;Rouvres-en-Xaintois
88401;88170;Rouvres-la-Chétive
36175;36110;Rouvres-les-Bois
10330;10200;Rouvres-les-Vignes
21533;21320;Rouvres-sous-Meilly
45263;45300;Rouvres-Saint-Jean
52439;52160;Rouvres-sur-Aube
55444;55300;Rouvrois-sur-Meuse
55445;55230;Rouvrois-sur-Othain
02659;02100;Rouvroy
62724;62320;Rouvroy
80682;80170;Rouvroy-en-Santerre
60555;60120;Rouvroy-les-Merles
51470;51800;Rouvroy-Ripont
08370;08150;Rouvroy-sur-Audry
52440;52300;Rouvroy-sur-Marne
02660;02360;Rouvroy-sur-Serre
07200;07560;Le Roux
50441;50810;Rouxeville;d;50492;Saint-Jean-d’Elle
44147;44370;La Rouxière;d;44213;Loireauxence
76545;76370;Rouxmesnil-Bouteilles
58223;58110;Rouy
80683;80190;Rouy-le-Grand
80684;80190;Rouy-le-Petit
09252;09460;Rouze
16290;16220;Rouzède
15167;15600;Rouziers
37204;37360;Rouziers-de-Touraine
13088;13740;Le Rove
88402;88700;Roville-aux-Chênes
54465;54290;Roville-devant-Bayon
38345;38470;Rovon
60557;60690;Roy-Boissy
17306;17200;Royan
38346;38440;Royas
63308;63130;Royat
60556;60420;Royaucourt
02661;02000;Royaucourt-et-Chailvet
54466;54200;Royaumeix
38347;38940;Roybon
70455;70200;Roye
80685;80700;Roye
60558;60310;Roye-sur-Matz
71377;71700;Royer
23165;23460;Royère-de-Vassivière
87129;87400;Royères
26287;26450;Roynac
62725;62990;Royon
76546;76730;Royville
35246;35120;Roz-Landrieux
35247;35610;Roz-sur-Couesnon
77393;77540;Rozay-en-Brie
50442;50340;Le Rozel
54467;54290;Rozelieures
57601;57160;Rozérieulles
88403;88500;Rozerotte
32352;32190;Rozès
02662;02210;Rozet-Saint-Albin
48131;48150;Le Rozier
42192;42380;Rozier-Côtes-d’Aurec
42193;42810;Rozier-en-Donzy
52441;52220;Rozières;a;52479;Sommevoire
45264;45130;Rozières-en-Beauce
02663;02200;Rozières-sur-Crise
88404;88320;Rozières-sur-Mouzon
87130;87130;Roziers-Saint-Georges
02664;02540;Rozoy-Bellevalle
45265;45210;Rozoy-le-Vieil
02666;02360;Rozoy-sur-Serre
58224;58190;Ruages
45266;45410;Ruan
41196;41270;Ruan-sur-Egvonne
72260;72230;Ruaudin
08371;08140;Rubécourt-et-Lamécourt;d;08053;Bazeilles
77394;77950;Rubelles
80686;80260;Rubempré
14547;14710;Rubercy
80687;80500;Rubescourt
08372;08220;Rubigny
59516;59285;Rubrouck
22268;22550;Ruca
33361;33350;Ruch
24221;24340;Rudeau-Ladosse
46242;46120;Rudelle
80688;80120;Rue
60559;60510;La Rue-Saint-Pierre
76547;76690;La Rue-Saint-Pierre
68288;68560;Ruederbach
28322;28270;Rueil-la-Gadelière
92063;92500;Rueil-Malmaison
68289;68270;Ruelisheim
16291;16600;Ruelle-sur-Touvre
59517;59258;Les Rues-des-Vignes
59518;59530;Ruesnes
46243;46120;Rueyres
16292;16700;Ruffec
36176;36300;Ruffec
25510;25170;Ruffey-le-Château
21534;21200;Ruffey-lès-Beaune
21535;21490;Ruffey-lès-Echirey
39471;39140;Ruffey-sur-Seille
47227;47700;Ruffiac
56200;56140;Ruffiac
01330;01260;Ruffieu;d;01187;Haut Valromey
73218;73310;Ruffieux
44148;44660;Ruffigné
57624;57130;Sainte-Ruffine
27502;27250;Rugles
88406;88130;Rugney
89329;89430;Rugny
70456;70190;Ruhans
72261;72240;Ruillé-en-Champagne
53193;53170;Ruillé-Froid-Fonds
53194;53320;Ruillé-le-Gravelais;d;53137;Loiron-Ruillé
72262;72310 72340;Ruillé-sur-Loir;d;72262;Loir en Vallée
62726;62310;Ruisseauville
62727;62620;Ruitz
12207;12120;Rullac-Saint-Cirq
60560;60810;Rully
71378;71150;Rully
14549;14350 14410;Rully;d;14726;Valdallière
80689;80290;Rumaisnil;a;80582;Namps-Maisnil
62728;62860;Rumaucourt
59519;59226;Rumegies
67419;67370;Rumersheim;a;67034;Berstett
68291;68740;Rumersheim-le-Haut
14550;14340;Rumesnil
08373;08290;Rumigny
80690;80680;Rumigny
62729;62650;Rumilly
74225;74150;Rumilly
59520;59281;Rumilly-en-Cambrésis
10331;10260;Rumilly-lès-Vaudes
62730;62370;Ruminghem
55446;55000;Rumont
77395;77760;Rumont
22269;22260;Runan
94065;94150;Rungis
07201;07120;Ruoms
77396;77560;Rupéreux
88407;88630;Ruppes
52442;52300;Rupt
55447;55170;Rupt-aux-Nonains
55448;55260;Rupt-devant-Saint-Mihiel
55449;55320;Rupt-en-Woëvre
88408;88360;Rupt-sur-Moselle
55450;55150;Rupt-sur-Othain
70457;70360;Rupt-sur-Saône
57602;57310;Rurange-lès-Thionville
25511;25290;Rurey
98744;98753;Rurutu
2B264;20244;Rusio
67420;67130;Russ
57603;57390;Russange
25512;25210;Le Russey
14551;14520 14710;Russy;d;14591;Aure sur Mer
60561;60117;Russy-Bémont
68290;68740;Rustenhart
31515;31620;Saint-Rustice
11330;11800;Rustiques
84103;84400;Rustrel
57604;57480;Rustroff
2B265;20239;Rutali
10332;10410;Ruvigny
38348;38300;Ruy-Montceau
62731;62124;Ruyaulcourt
15168;15320;Ruynes-en-Margeride
76548;76116;Ry
39472;39230;Rye
14552;14400;Ryes
77397;77730;Saâcy-sur-Marne
67421;67420;Saales
76549;76730;Saâne-Saint-Just
67422;67390;Saasenheim
46244;46210;Sabadel-Latronquière
46245;46360;Sabadel-Lauzès
32353;32420;Sabaillan
65380;65350;Sabalos
09253;09350;Sabarat
65381;65330;Sabarros
32354;32290;Sabazan
21570;21320;Sainte-Sabine
24497;24440;Sainte-Sabine-Born;d;24028;Beaumontois en Périgord
72319;72380;Sainte-Sabine-sur-Longève
72264;72300;Sablé-sur-Sarthe
85194;85100 85180 85340;Les Sables-d’Olonne
84104;84110;Sablet
07202;07260;Sablières
17307;17600;Sablonceaux
77398;77510;Sablonnières
33362;33910;Sablons
38349;38550;Sablons
61116;61110;Sablons sur Huisne
31464;31370;Sabonnères
08374;08130;La Sabotterie
30225;30200;Sabran
40246;40630;Sabres
31465;31110;Saccourvielle
53195;53470;Sacé
50443;50170;Sacey
37205;37190;Saché
62732;62550;Sachin
08375;08110;Sachy
36177;36170;Sacierges-Saint-Martin
91533;91690;Saclas
91534;91400;Saclay
02667;02200;Saconin-et-Breuil
65382;65370;Sacoué
21536;21260;Sacquenay
27504;27930;Sacquenville
51471;51500;Sacy
89330;89270;Sacy;d;89441;Vermenton
60562;60700;Sacy-le-Grand
60563;60190;Sacy-le-Petit
97616;97640;Sada
32355;32170;Sadeillan
24359;24500;Sadillac
33363;33670;Sadirac
65383;65220;Sadournin
19178;19270;Sadroc
76648;76680;Saint-Saëns
67423;67270;Saessolsheim
54468;54210;Saffais
39473;39130;Saffloz
44149;44390;Saffré
21537;21350;Saffres
24360;24170;Sagelat
23166;23800;Sagnat
07203;07450;Sagnes-et-Goudoulet
18195;18600;Sagonne
71379;71580;Sagy
95535;95450;Sagy
66166;66360;Sahorre
26288;26510;Sahune
76550;76113;Sahurs
61358;61200;Sai
15169;15240;Saignes
46246;46500;Saignes
80691;80230;Saigneville
84105;84400;Saignon
31466;31470;Saiguède
42194;42310;Sail-les-Bains
42195;42890;Sail-sous-Couzan
65384;65170;Sailhan
19179;19500;Saillac
46247;46260;Saillac
66167;66800;Saillagouse
26289;26340;Saillans
33364;33141;Saillans
63309;63840;Saillant
87131;87720;Saillat-sur-Vienne
71380;71580;Saillenard
08376;08110;Sailly
52443;52230;Sailly
71381;71250;Sailly
78536;78440;Sailly
57605;57420;Sailly-Achâtel
62733;62111;Sailly-au-Bois
62734;62490;Sailly-en-Ostrevent
80692;80970;Sailly-Flibeaucourt
62735;62113;Sailly-Labourse
80693;80800;Sailly-Laurette
80694;80800;Sailly-le-Sec
59521;59554;Sailly-lez-Cambrai
59522;59390;Sailly-lez-Lannoy
80695;80360;Sailly-Saillisel
62736;62840;Sailly-sur-la-Lys
69171;69210;Sain-Bel
58225;58470;Saincaize-Meauce
59523;59262;Sainghin-en-Mélantois
59524;59184;Sainghin-en-Weppes
76551;76430;Sainneville
89331;89520;Sainpuits
35248;35610;Sains
59525;59177;Sains-du-Nord
80696;80680;Sains-en-Amiénois
62737;62114;Sains-en-Gohelle
62738;62310;Sains-lès-Fressin
62739;62860;Sains-lès-Marquion
62740;62550;Sains-lès-Pernes
60564;60420;Sains-Morainvillers
02668;02120;Sains-Richaumont
56201;56110;Le Saint
50564;50500;Sainteny;d;50564;Terre-et-Marais
17415;17100;Saintes
28331;28480;Saintigny
60578;60410;Saintines
91577;91250;Saintry-sur-Seine
28363;28700;Sainville
76649;76270;Saint-Saire
86249;86420;Saires
61459;61220;Saires-la-Verrerie
11367;11310;Saissac
80723;80540;Saisseval
71493;71360;Saisy
79302;79400;Saivres
05158;05400;Le Saix
86250;86120;Saix
81273;81710;Saïx
39497;39110;Saizenay
54490;54380;Saizerais
58271;58190;Saizy
31520;31370;Sajas
24515;24160;Salagnac
38467;38890;Salagnon
38468;38150;Salaise-sur-Sanne
39498;39700;Salans
34292;34800;Salasc
33494;33160;Salaunes
07304;07150;Salavas
01391;01270;Salavre
30304;30760;Salazac
97421;97433;Salazie
41232;41300;Salbris
48187;48100;Les Salces
65398;65370;Saléchan
31521;31260;Saleich
17416;17510;Saleignes
66189;66280;Saleilles
07305;07140;Les Salelles
48185;48230;Les Salelles
60603;60400;Salency
67431;67310 67440;Salenthal;d;67004;Sommerau
05159;05300;Saléon
05160;05300;Salérans
83121;83690;Salernes
15219;15140;Salers
74255;74150;Sales
59549;59218;Salesches
38469;38970;La Salette-Fallavaux
26334;26160;Salettes
43231;43150;Salettes
80724;80480;Saleux
31522;31230;Salherm
2A266;20121;Salice
2B267;20218;Saliceto
81274;81990;Saliès
64499;64270;Salies-de-Béarn
31523;31260;Salies-du-Salat
04200;04290;Salignac
33495;33240;Salignac;d;33018;Val de Virvée
17417;17130;Salignac-de-Mirambeau
24516;24590;Salignac-Eyvigues
17418;17800;Salignac-sur-Charente
39499;39350;Saligney
89373;89100;Saligny
85279;85170;Saligny;d;85019;Bellevigny
03265;03470;Saligny-sur-Roudon
65399;65120;Saligos
30305;30340;Salindres
30306;30250;Salinelles
15220;15200;Salins
77439;77148;Salins
73284;73600;Salins-Fontaine
39500;39110;Salins-les-Bains
73284;73600;Salins-les-Thermes;d;73284;Salins-Fontaine
21579;21580;Salives
06131;06910;Sallagriffon
74256;74700;Sallanches
62771;62430;Sallaumines
71494;71260;La Salle
88438;88470;La Salle
49325;49120 49310 49670 49750;La Salle-de-Vihiers;d;49092;Chemillé-en-Anjou
38470;38350;La Salle-en-Beaumont
49324;49110 49270 49600;La Salle-et-Chapelle-Aubry;d;49218;Montrevault-sur-Èvre
05161;05240;La Salle-les-Alpes
33496;33370;Sallebœuf
63405;63270;Sallèdes
11368;11600;Sallèles-Cabardès
11369;11590;Sallèles-d’Aude
14664;14240;Sallen
14665;14121;Sallenelles
74257;74270;Sallenôves
85280;85300;Sallertaine
42295;42440;Les Salles
33498;33770;Salles
47284;47150;Salles
65400;65400;Salles
79303;79800;Salles
81275;81640;Salles
65401;65360;Salles-Adour
69172;69460;Salles-Arbuissonnas-en-Beaujolais
12252;12260;Salles-Courbatiès
12253;12410;Salles-Curan
16359;16130;Salles-d’Angles
32408;32370;Salles-d’Armagnac
11370;11110;Salles-d’Aude
16360;16300;Salles-de-Barbezieux
24517;24170;Salles-de-Belvès
33499;33350;Les Salles-de-Castillon
16361;16700;Salles-de-Villefagnan
30307;30110;Les Salles-du-Gardon
31524;31110;Salles-et-Pratviel
12254;12330;Salles-la-Source
16362;16190;Salles-Lavalette
87189;87440;Les Salles-Lavauguyon
64500;64300;Salles-Mongiscard
26335;26770;Salles-sous-Bois
31525;31390;Salles-sur-Garonne
11371;11410;Salles-sur-l’Hers
17420;17220;Salles-sur-Mer
83122;83630;Les Salles-sur-Verdon
64501;64300;Sallespisse
55466;55000;Salmagne
21580;21690;Salmaise
67432;67160;Salmbach
12255;12120;Salmiech
59550;59496;Salomé
10365;10700;Salon
24518;24380;Salon
13103;13300;Salon-de-Provence
19250;19510;Salon-la-Tour
57625;57170;Salonnes
71495;71250;Salornay-sur-Guye
80725;80480;Salouël
62772;62500;Salperwick
09279;09800;Salsein
66190;66600;Salses-le-Château
11372;11600;Salsigne
42296;42110;Salt-en-Donzy
12245;12200 12240;Saint-Salvadou;d;12021;Le Bas Ségala
19240;19700;Saint-Salvadour
81276;81630;Salvagnac
12256;12260;Salvagnac-Cajarc
82176;82230;La Salvetat-Belmontet
31527;31460;La Salvetat-Lauragais
12258;12440;La Salvetat-Peyralès`)
