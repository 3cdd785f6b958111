boussoleTerritory("n63",`80675;80160;Rogy
28316;28340;Rohaire
56198;56580;Rohan;1
67406;67270;Rohr
57589;57410;Rohrbach-lès-Bitche;2
67407;67410;Rohrwiller;1
86210;86120;Roiffé
07197;07100;Roiffieux;2
80676;80700;Roiglise
21529;21390;Roilly
28317;28700;Roinville
91525;91410;Roinville;1
91526;91150;Roinvilliers
80677;80240;Roisel;1
55436;55130;Les Roises
42191;42520;Roisey;1
38342;38650;Roissard
77390;77680;Roissy-en-Brie;23
95527;95700;Roissy-en-France;2
61351;61120;Roiville
08368;08190;Roizy
52432;52260;Rolampont;1
57590;57720;Rolbing
88393;88300;Rollainville;d;88321;Neufchâteau
62719;62770;Rollancourt
78528;78270;Rolleboise
76534;76133;Rolleville;1
80678;80500;Rollot
79230;79120;Rom
63307;63540;Romagnat;7
08369;08220;La Romagne
49260;49740;La Romagne;2
33358;33760;Romagne
86211;86700;Romagne
35243;35133;Romagné;2
55437;55150;Romagne-sous-les-Côtes
55438;55110;Romagne-sous-Montfaucon
38343;38480;Romagnieu;1
68282;68210;Romagny
50436;50140;Romagny;d;50436;Romagny Fontenay
50436;50140;Romagny Fontenay;1
90086;90110;Romagny-sous-Rougemont
25499;25680;Romain
39464;39350;Romain
51464;51140;Romain
54461;54360;Romain
16347;16210;Saint-Romain
21569;21190;Saint-Romain
63394;63660;Saint-Romain
86242;86250;Saint-Romain
69233;69270;Saint-Romain-au-Mont-d’Or;1
88394;88320;Romain-aux-Bois
07292;07290;Saint-Romain-d’Ay;1
17393;17600;Saint-Romain-de-Benet;1
76647;76430;Saint-Romain-de-Colbosc;4
38451;38460;Saint-Romain-de-Jalionas;3
07293;07130;Saint-Romain-de-Lerps;1
24495;24540;Saint-Romain-de-Monpazier
69234;69490;Saint-Romain-de-Popey;1
71476;71570;Saint-Romain-des-Îles;f;71481;Saint-Symphorien-d’Ancelles
38452;38150;Saint-Romain-de-Surieu
33469;33540;Saint-Romain-de-Vignague;f;33506;Sauveterre-de-Guyenne
42282;42430;Saint-Romain-d’Urfé
70418;70130;La Romaine
69235;69560;Saint-Romain-en-Gal;2
69236;69700;Saint-Romain-en-Gier
42283;42800;Saint-Romain-en-Jarez;1
84116;84110;Saint-Romain-en-Viennois
10322;10240;Romaines;f;10314;Ramerupt
24496;24800;Saint-Romain-et-Saint-Clément
43223;43620;Saint-Romain-Lachalm;1
42284;42640;Saint-Romain-la-Motte;1
33470;33240;Saint-Romain-la-Virvée
47274;47270;Saint-Romain-le-Noble
89366;89116;Saint-Romain-le-Preux;f;89388;Sépeaux-Saint Romain
42285;42610;Saint-Romain-le-Puy;4
42286;42660;Saint-Romain-les-Atheux
71477;71230;Saint-Romain-sous-Gourdon
71478;71420;Saint-Romain-sous-Versigny
41229;41140;Saint-Romain-sur-Cher;1
17392;17120 17240;Saint-Romain-sur-Gironde;f;17160;Floirac
52433;52150;Romain-sur-Meuse
86243;86220;Saint-Romain-sur-Vienne;f;86092;Dangé-Saint-Romain
93063;93230;Romainville;37
26327;26410;Saint-Roman
27491;27160 27240;Roman;f;27198;Mesnils-sur-Iton
30296;30440;Saint-Roman-de-Codières
84117;84290;Saint-Roman-de-Malegarde
01327;01250;Romanèche;f;01184;Hautecourt-Romanèche
71372;71570;Romanèche-Thorins;2
39465;39700;Romange
01328;01400;Romans
79231;79260;Romans
38453;38160;Saint-Romans;1
79294;79230;Saint-Romans-des-Champs
79295;79500;Saint-Romans-lès-Melle
26281;26100;Romans-sur-Isère;33
67408;67310;Romanswiller;1
17301;17510;Romazières
35244;35490;Romazy
68283;68660;Rombach-le-Franc
57591;57120;Rombas;9
59505;59990;Rombies-et-Marchipont
62720;62120;Rombly
31514;31290;Saint-Rome
12243;12490;Saint-Rome-de-Cernon
48180;48210 48500;Saint-Rome-de-Dolan;d;48094;Massegros Causses Gorges
12244;12490;Saint-Rome-de-Tarn
17302;17250;Romegoux
57592;57930;Romelfing
71373;71470;Romenay;1
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
35245;35850;Romillé;4
41193;41270;Romilly
27492;27170;Romilly-la-Puthenaye
28318;28220;Romilly-sur-Aigre;f;28103;Cloyes-les-Trois-Rivières
27493;27610;Romilly-sur-Andelle;3
10323;10100;Romilly-sur-Seine;14
88395;88700;Romont
41194;41200;Romorantin-Lanthenay;18
50545;50750;Saint-Romphaire;d;50546;Bourgvallées
07198;07250 07800;Rompon;1
61352;61160;Rônai
10324;10320;Roncenay
27494;27160 27240;Le Roncenay;f;27198;Mesnils-sur-Iton
27024;27160 27240;Le Roncenay-Authenay;f;27198;Mesnils-sur-Iton
50437;50210;Roncey
70451;70250;Ronchamp;2
25500;25440;Ronchaux
02655;02130;Ronchères
89325;89170;Ronchères
76535;76440;Roncherolles-en-Bray
76536;76160;Roncherolles-sur-le-Vivier;1
59507;59790;Ronchin;19
76537;76390;Ronchois
57593;57860;Roncourt;1
88396;88300;Roncourt;f;88227;Hagnéville-et-Roncourt
59508;59223;Roncq;14
17303;17170;La Ronde
79232;79380;La Ronde;d;79123;La Forêt-sur-Sèvre
25501;25240;Rondefontaine
50438;50200 50490;La Ronde-Haye;d;50550;Saint-Sauveur-Villages
81226;81120;Ronel;d;81233;Terre-de-Bancalié
61353;61100 61430;Ronfeugerai;d;61007;Athis-Val de Rouvre
03215;03150;Rongères
03216;03420;Ronnet
69169;69550;Ronno
95529;95340;Ronquerolles
16283;16320;Ronsenac
80679;80740;Ronssoy
69170;69510;Rontalon;1
50439;50530;Ronthon;a;50167;Dragey-Ronthon
64467;64110;Rontignon
55439;55160;Ronvaux
52434;52310;Roôcourt-la-Côte;a;52058;Bologne
59509;59286;Roost-Warendin;5
90087;90380;Roppe;1
67409;67480;Roppenheim;1
68284;68480;Roppentzwiller
57594;57230;Roppeviller
84100;84190;La Roque-Alric
14541;14340;La Roque-Baignard
06103;06450;Roquebillière;1
34232;34460;Roquebrun
32346;32190;Roquebrune
33359;33580;Roquebrune
06104;06190;Roquebrune-Cap-Martin;12
83107;83380 83520;Roquebrune-sur-Argens;15
83108;83136;La Roquebrussanne;2
82151;82150;Roquecor
81227;81210;Roquecourbe;2
11318;11700;Roquecourbe-Minervois
13084;13640;La Roque-d’Anthéron;5
30220;30440;Roquedur
06107;06910;La Roque-en-Provence
83109;83840;La Roque-Esclapon
11319;11380;Roquefère
11320;11340;Roquefeuil
09249;09300;Roquefixade
32347;32390;Roquefort
40245;40120;Roquefort;1
47225;47310;Roquefort;2
11321;11140;Roquefort-de-Sault
11322;11540;Roquefort-des-Corbières;1
13085;13830;Roquefort-la-Bédoule;5
09250;09300;Roquefort-les-Cascades
06105;06330;Roquefort-les-Pins;7
31457;31360;Roquefort-sur-Garonne
12203;12250;Roquefort-sur-Soulzon
24355;24250;La Roque-Gageac
32348;32810;Roquelaure
32349;32430;Roquelaure-Saint-Aubin
30221;30150;Roquemaure;5
81228;81800;Roquemaure
32350;32100;Roquepine
34233;34650;Roqueredonde
31458;31120;Roques;5
32351;32310;Roques
31459;31380;Roquesérière
34234;34320;Roquessels
06106;06910;Roquestéron
12204;12100;La Roque-Sainte-Marguerite
30222;30200;La Roque-sur-Cèze
84101;84210;La Roque-sur-Pernes
11323;11190 11300;Roquetaillade;d;11323;Roquetaillade-et-Conilhac
11323;11190 11300;Roquetaillade-et-Conilhac
62721;62120;Roquetoire;1
27495;27700;La Roquette
31460;31120;Roquettes;4
06108;06550;La Roquette-sur-Siagne;5
06109;06670;La Roquette-sur-Var
13086;13360;Roquevaire;8
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
51467;51340;Rosay;f;51218;Val-de-Vière
27496;27790;Rosay-sur-Lieure
2A262;20121;Rosazia
57596;57800;Rosbruck
29238;29570;Roscanvel
29239;29680;Roscoff;3
97129;97115;Sainte-Rose;17
97419;97439;Sainte-Rose;6
14542;14740;Rosel
68286;68128;Rosenau;2
59510;59140 59240 59279 59430 59640;Rosendaël;f;59183;Dunkerque
67410;67560;Rosenwiller
25502;25410;Roset-Fluans
70452;70000;Rosey
71374;71390;Rosey
67411;67560;Rosheim;5
70453;70310;La Rosière
07199;07260;Rosières;1
43165;43800;Rosières;1
60546;60440;Rosières
81230;81400;Rosières
54462;54110;Rosières-aux-Salines;2
55440;55000;Rosières-devant-Bar;f;55369;Naives-Rosières
55441;55130;Rosières-en-Blois;a;55148;Delouze-Rosières
54463;54385;Rosières-en-Haye
80680;80170;Rosières-en-Santerre;2
10325;10430;Rosières-près-Troyes;4
25503;25190;Rosières-sur-Barbèche
70454;70500;Rosières-sur-Mance
19176;19300;Rosiers-d’Égletons;1
19177;19350;Rosiers-de-Juillac
49261;49160 49320 49350;Les Rosiers-sur-Loire;d;49261;Gennes-Val-de-Loire
34235;34610;Rosis
36173;36300;Rosnay
51468;51390;Rosnay
85193;85320;Rosnay
10326;10500;Rosnay-l’Hôpital
29240;29590;Rosnoën;1
93064;93110;Rosny-sous-Bois;47
78531;78710;Rosny-sur-Seine;7
60547;60140;Rosoy
89326;89100;Rosoy;1
60548;60620;Rosoy-en-Multien
52435;52600;Rosoy-sur-Amance;a;52242;Haute-Amance
22265;22300;Rospez;1
2B263;20242;Rospigliani
29241;29140;Rosporden;7
86212;86200;Rossay;a;86137;Loudun
57597;57780;Rosselange;2
67412;67230;Rossfeld;1
01329;01510;Rossillon
67413;67290;Rosteig
22266;22110;Rostrenen;3
59511;59230;Rosult;2
25504;25380;Rosureux
39467;39190;Rotalier
60549;60360;Rotangy
67414;67570;Rothau;1
67415;67340;Rothbach
73217;73110;Rotherens
10327;10500;La Rothière
60550;60690;Rothois
39468;39270;Rothonay
61354;61210;Les Rotours;d;61339;Putanges-le-Lac
14543;14740 14980;Rots;2
67416;67160;Rott
67417;67170;Rottelsheim
26283;26470;Rottier
81231;81240;Rouairoux
44145;44640;Rouans;3
53192;53390;La Rouaudière
59512;59100;Roubaix;98
11324;11200;Roubia
06110;06420;Roubion
14544;14260 14770;Roucamps;d;14027;Les Monts d’Aunay
88397;88300;Rouceux;f;88321;Neufchâteau
59513;59169;Roucourt
02656;02160;Roucy
56199;56110;Roudouallec
52436;52320;Rouécourt
31461;31160;Rouède
61355;61700;Rouellé;d;61145;Domfront en Poiraie
52437;52160;Rouelles
76539;76600 76610 76620;Rouelles;a;76351;Le Havre
76540;76000 76100;Rouen;117
72254;72610;Rouessé-Fontaine
72255;72140;Rouessé-Vassé
34236;34380;Rouet
72256;72140;Rouez
68287;68250;Rouffach;4
39469;39350;Rouffange
15165;15150;Rouffiac
16284;16210;Rouffiac
17304;17800;Rouffiac
81232;81150;Rouffiac
11325;11250;Rouffiac-d’Aude
11326;11350;Rouffiac-des-Corbières
31462;31180;Rouffiac-Tolosan;2
17305;17130;Rouffignac
24357;24240;Rouffignac-de-Sigoulès
24356;24580;Rouffignac-Saint-Cernin-de-Reilhac;1
50440;50800;Rouffigny;d;50639;Villedieu-les-Poêles-Rouffigny
46241;46300;Rouffilhac
51469;51130;Rouffy
44146;44660;Rougé;2
61356;61130 61260 61340;La Rouge;d;61484;Val-au-Perche
62722;62390;Rougefay
90088;90200;Rougegoutte
21530;21500;Rougemont
25505;25680;Rougemont;1
27497;27350;Rougemontier;1
27497;27350;Rougemontiers;f;27497;Rougemontier
90089;90110;Rougemont-le-Château;1
25506;25640;Rougemontot
41195;41230;Rougeou
27498;27110;Rouge-Perriers
02657;02140;Rougeries
88398;88600;Les Rouges-Eaux
15268;15290;Le Rouget;d;15268;Le Rouget-Pers
15268;15290;Le Rouget-Pers;1
52438;52500;Rougeux
83110;83170;Rougiers;1
16285;16320;Rougnac
23164;23700;Rougnat
04171;04120;Rougon
25507;25440;Rouhe
57598;57520;Rouhling;1
16286;16170;Rouillac;2
22267;22250;Rouillac
86213;86480;Rouillé;2
72257;72700;Rouillon;2
77391;77160;Rouilly
10328;10220;Rouilly-Sacey
10329;10800;Rouilly-Saint-Loup
34237;34320;Roujan;2
25508;25640;Roulans;1
88399;88460;Le Roulier
72258;72600 72610;Roullée;d;72137;Villeneuve-en-Perseigne
11327;11290;Roullens
16287;16440;Roullet-Saint-Estèphe;4
14545;14500;Roullours;d;14762;Vire Normandie
47226;47800;Roumagne
76541;76480;Roumare;1
49262;49400;Rou-Marson
16288;16270;Roumazières;f;16192;Terres-de-Haute-Charente
16192;16270;Roumazières-Loubert;d;16192;Terres-de-Haute-Charente
15166;15290;Roumégoux
81233;81120;Roumégoux;d;81233;Terre-de-Bancalié
09251;09500;Roumengoux
31463;31540;Roumens
04172;04500;Roumoules
67418;67480;Rountzenheim;d;67418;Rountzenheim-Auenheim
67418;67480;Rountzenheim-Auenheim;2
57599;57220;Roupeldange
61357;61320;Rouperroux
72259;72110;Rouperroux-le-Coquet
02658;02590;Roupy
12205;12200;La Rouquette
24358;24500;Rouquette;f;24167;Eymet
97310;97311 97352;Roura;3
06111;06420;Roure
06112;06650;Le Rouret;4
59514;59131;Rousies;3
87128;87140 87250;Roussac;d;87128;Saint-Pardoux-le-Lac
26284;26230;Roussas
49263;49230 49450 49660 49710;Roussay;d;49301;Sèvremoine
81234;81140;Roussayrolles
60551;60660;Rousseloy
12206;12220;Roussennac
62723;62870;Roussent
39470;39220 39400;Les Rousses;3
48130;48400;Rousses
13087;13790;Rousset;5
71375;71220;Le Rousset;d;71279;Le Rousset-Marizy
05127;05190;Rousset;f;05127;Rousset-Serre-Ponçon
26285;26770;Rousset-les-Vignes
71279;71220;Le Rousset-Marizy
05127;05190;Rousset-Serre-Ponçon
27499;27270 27330 27410;La Roussière;d;27049;Mesnil-en-Ouche
26286;26510;Roussieux
38344;38150;Roussillon;8
84102;84220;Roussillon;1
71376;71550;Roussillon-en-Morvan
16289;16310;Roussines
36174;36170;Roussines
30223;30340;Rousson;4
89327;89500;Rousson
57600;57330;Roussy-le-Village;1
25509;25320 25410;Routelle;d;25438;Osselle-Routelle
76542;76560;Routes
11328;11240;Routier
27500;27350;Routot;1
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
79234;79220;Rouvre;f;79133;Germond-Rouvre
80681;80250;Rouvrel
14546;14190;Rouvres
28321;28260;Rouvres
77392;77230;Rouvres;1
60554;60620;Rouvres-en-Multien
21532;21110;Rouvres-en-Plaine;1
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
62724;62320;Rouvroy;8
80682;80170;Rouvroy-en-Santerre
60555;60120;Rouvroy-les-Merles
51470;51800;Rouvroy-Ripont
08370;08150;Rouvroy-sur-Audry
52440;52300;Rouvroy-sur-Marne
02660;02360;Rouvroy-sur-Serre
07200;07560;Le Roux
50441;50810;Rouxeville;d;50492;Saint-Jean-d’Elle
44147;44370;La Rouxière;d;44213;Loireauxence
76545;76370;Rouxmesnil-Bouteilles;1
58223;58110;Rouy
80683;80190;Rouy-le-Grand
80684;80190;Rouy-le-Petit
09252;09460;Rouze
16290;16220;Rouzède
15167;15600;Rouziers
37204;37360;Rouziers-de-Touraine;1
13088;13740;Le Rove;5
88402;88700;Roville-aux-Chênes
54465;54290;Roville-devant-Bayon
38345;38470;Rovon
17306;17200;Royan;19
38346;38440;Royas
63308;63130;Royat;4
60556;60420;Royaucourt
02661;02000;Royaucourt-et-Chailvet
54466;54200;Royaumeix
60557;60690;Roy-Boissy
38347;38940;Roybon;1
70455;70200;Roye;1
80685;80700;Roye;5
71377;71700;Royer
23165;23460;Royère-de-Vassivière
87129;87400;Royères
60558;60310;Roye-sur-Matz
26287;26450;Roynac
62725;62990;Royon
76546;76730;Royville
77393;77540;Rozay-en-Brie;2
50442;50340;Le Rozel
54467;54290;Rozelieures
57601;57160;Rozérieulles;1
88403;88500;Rozerotte`)
