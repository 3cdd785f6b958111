boussoleTerritory("n27",`24253;24340;Mareuil en Périgord
60379;60490;Mareuil-la-Motte
51346;51700;Mareuil-le-Port
77276;77100;Mareuil-lès-Meaux
18137;18290;Mareuil-sur-Arnon
51347;51150 51160;Mareuil-sur-Ay;d;51030;Aÿ-Champagne
41126;41110;Mareuil-sur-Cher
85135;85320;Mareuil-sur-Lay-Dissais
60380;60890;Mareuil-sur-Ourcq
88287;88320;Marey
21384;21700;Marey-lès-Fussey
21385;21120;Marey-sur-Tille
51348;51170;Marfaux
02463;02140;Marfontaine
33268;33460;Margaux-Cantenac
74163;74200;Margencel
95369;95580;Margency
19128;19200;Margerides
42137;42560;Margerie-Chantagret
51349;51290;Margerie-Hancourt
26174;26260;Margès
70333;70600;Margilley;a;70122;Champlitte
02464;02880;Margival
08275;08370;Margny
51350;51210;Margny
60381;60310;Margny-aux-Cerises
60382;60280;Margny-lès-Compiègne
60383;60490;Margny-sur-Matz
34149;34320;Margon
28236;28400;Margon;d;28236;Arcisses
32235;32290;Margouët-Meymes
50291;50410;Margueray
43208;43230;Sainte-Marguerite
88424;88100;Sainte-Marguerite
14614;14330;Sainte-Marguerite-d’Elle
61419;61320;Sainte-Marguerite-de-Carrouges
14616;14140 14170;Sainte-Marguerite-de-Viette;d;14654;Saint-Pierre-en-Auge
14615;14140 14290;Sainte-Marguerite-des-Loges;d;14371;Livarot-Pays-d’Auge
27566;27270 27330 27410;Sainte-Marguerite-en-Ouche;d;27049;Mesnil-en-Ouche
07266;07140;Sainte-Marguerite-Lafigère
76608;76480;Sainte-Marguerite-sur-Duclair
76607;76640;Sainte-Marguerite-sur-Fauville;d;76258;Terres-de-Caux
76605;76119;Sainte-Marguerite-sur-Mer
30156;30320;Marguerittes
33269;33220;Margueron
32236;32150;Marguestau
08276;08370;Margut
07150;07160;Mariac
80513;80360;Maricourt
06080;06420;Marie
08390;08400;Sainte-Marie
15198;15230;Sainte-Marie
25523;25113;Sainte-Marie
32388;32200;Sainte-Marie
35294;35600;Sainte-Marie
58253;58330;Sainte-Marie
65391;65370;Sainte-Marie
97228;97230;Sainte-Marie
97418;97438;Sainte-Marie
51501;51600;Sainte-Marie-à-Py
76609;76280;Sainte-Marie-au-Bosc
57620;57255;Sainte-Marie-aux-Chênes
68298;68160;Sainte-Marie-aux-Mines
59536;59670;Sainte-Marie-Cappel
38417;38660;Sainte-Marie-d’Alloix
73254;73240;Sainte-Marie-d’Alvey
27578;27160;Sainte-Marie-d’Attez
24447;24330 24750;Sainte-Marie-de-Chignac;d;24053;Boulazac Isle Manoire
73255;73130;Sainte-Marie-de-Cuines
40271;40390;Sainte-Marie-de-Gosse
17360;17740;Sainte-Marie-de-Ré
27567;27150;Sainte-Marie-de-Vatimesnil
87162;87420;Sainte-Marie-de-Vaux
76610;76190;Sainte-Marie-des-Champs
53235;53110;Sainte-Marie-du-Bois
50508;50640;Sainte-Marie-du-Bois;d;50591;Le Teilleul
51277;51290;Sainte-Marie-du-Lac-Nuisement
38418;38660;Sainte-Marie-du-Mont
50509;50480;Sainte-Marie-du-Mont
70469;70310;Sainte-Marie-en-Chanois
70470;70300;Sainte-Marie-en-Chaux
62756;62370;Sainte-Marie-Kerque
21558;21200;Sainte-Marie-la-Blanche
66182;66470;Sainte-Marie-la-Mer
61420;61320;Sainte-Marie-la-Robert
19219;19160;Sainte-Marie-Lapanouze
14618;14260 14350;Sainte-Marie-Laumont;d;14061;Souleuvre en Bocage
14619;14380;Sainte-Marie-Outre-l’Eau
21559;21410;Sainte-Marie-sur-Ouche
23213;23600;Saint-Marien
33439;33620;Saint-Mariens
13096;13460;Saintes-Maries-de-la-Mer
57445;57420;Marieulles
80514;80560;Marieux
39312;39240;Marigna-sur-Valouse
17220;17800;Marignac
31316;31440;Marignac
82103;82500;Marignac
26175;26150;Marignac-en-Diois
31317;31430;Marignac-Lasclares
31318;31220;Marignac-Laspeyres
2A154;20141;Marignana
13054;13700;Marignane
49189;49330;Marigné;d;49080;Les Hauts-d’Anjou
72187;72220;Marigné-Laillé
53145;53200;Marigné-Peuton
74164;74970;Marignier
01234;01300;Marignieu
03162;03210;Marigny
39313;39130;Marigny
51351;51230;Marigny
71278;71300;Marigny
79166;79360;Marigny
50292;50570;Marigny;d;50292;Marigny-Le-Lozon
86146;86130 86380;Marigny-Brizay;d;86115;Jaunay-Marigny
86147;86370;Marigny-Chemereau
02465;02810;Marigny-en-Orxois
58157;58140;Marigny-l’Église
21386;21150;Marigny-le-Cahouët
10224;10350;Marigny-le-Châtel
50292;50570;Marigny-Le-Lozon
21387;21200;Marigny-lès-Reullée
45197;45760;Marigny-les-Usages
37148;37120;Marigny-Marmande
74165;74150;Marigny-Saint-Marcel
58159;58800;Marigny-sur-Yonne
97216;97225;Le Marigot
16209;16110;Marillac-le-Franc
49190;49110 49290 49410 49570 49620;Le Marillais;d;49244;Mauges-sur-Loire
85136;85240;Marillet
33270;33430;Marimbault
57446;57670;Marimont-lès-Bénestroff
97217;97290;Le Marin
74166;74200;Marin
95370;95640;Marines
42138;42140;Maringes
63210;63350;Maringues
03163;03270;Mariol
33271;33690;Marions
97353;97370;Maripasoula
71279;71220;Marizy;d;71279;Le Rousset-Marizy
02466;02470;Marizy-Sainte-Geneviève
02467;02470;Marizy-Saint-Mard
02468;02250;Marle
08277;08290;Marlemont
67282;67520;Marlenheim
74167;74210;Marlens;d;74167;Val de Chaise
80515;80290;Marlers
77277;77610;Marles-en-Brie
62555;62540;Marles-les-Mines
62556;62170;Marles-sur-Canche
42139;42660;Marlhes
31319;31550;Marliac
21388;21110;Marliens
01235;01240;Marlieux
74168;74270;Marlioz
57447;57155;Marly
59383;59770;Marly
02469;02120;Marly-Gomont
95371;95670;Marly-la-Ville
78372;78160;Marly-le-Roi
71280;71760;Marly-sous-Issy
71281;71420;Marly-sur-Arroux
18138;18500;Marmagne
21389;21500;Marmagne
71282;71710;Marmagne
47157;47200;Marmande
15118;15250;Marmanhac
89244;89420;Marmeaux
52314;52120;Marmesse;a;52114;Châteauvillain
46184;46250;Marminiac
47158;47220;Marmont-Pachas
61253;61240 61500;Marmouillé;d;61081;Chailloué
67283;67440;Marmoutier
24254;24220;Marnac
69129;69240;Marnand;d;69248;Thizy-les-Bourgs
38221;38980;Marnans
81154;81170;Marnaves
70334;70150;Marnay
71283;71240;Marnay
86148;86160;Marnay
52315;52800;Marnay-sur-Marne
10225;10400;Marnay-sur-Seine
74169;74460;Marnaz
44090;44270;La Marne
79167;79600;Marnes
92047;92430;Marnes-la-Coquette
39314;39270;Marnézia
12139;12540;Marnhagues-et-Latour
39315;39110;Marnoz
62557;62161;Marœuil
59384;59550;Maroilles
41127;41210;La Marolle-en-Sologne
14403;14100;Marolles
41128;41330;Marolles
51352;51300;Marolles
60385;60890;Marolles
91374;91150;Marolles-en-Beauce
77278;77120;Marolles-en-Brie
94048;94440;Marolles-en-Brie
91376;91630;Marolles-en-Hurepoix
10226;10110;Marolles-lès-Bailly
72189;72260;Marolles-les-Braults
28237;28400;Marolles-les-Buis
72190;72120;Marolles-lès-Saint-Calais
10227;10130;Marolles-sous-Lignières
77279;77130;Marolles-sur-Seine
72188;72600;Marollette
42140;42560;Marols
76410;76150;Maromme
54352;54230;Maron
36112;36120;Mâron
88288;88270;Maroncourt
40173;40330;Marpaps
59385;59164;Marpent
35166;35220;Marpiré
80516;80240;Marquaix
24255;24620;Marquay
62558;62127;Marquay
31320;31390;Marquefave
60386;60490;Marquéglise
11218;11410;Marquein
65298;65350;Marquerie
76411;76390;Marques
59387;59252;Marquette-en-Ostrevant
59386;59520;Marquette-lez-Lille
08278;08390;Marquigny
59388;59274;Marquillies
62559;62860;Marquion
62560;62250;Marquise
80517;80700;Marquivillers
66103;66320;Marquixanes
37149;37370;Marray
39317;39210;La Marre
55321;55100;Marre
23123;23700;Les Mars
07151;07320;Mars
42141;42750;Mars
61421;61350;Saint-Mars-d’Égrenne
72299;72220;Saint-Mars-d’Outillé
44178;44680;Saint-Mars-de-Coutais
72298;72440;Saint-Mars-de-Locquenay;d;72382;Val-de-la-Hune
44179;44850;Saint-Mars-du-Désert
53236;53700;Saint-Mars-du-Désert
72300;72470;Saint-Mars-la-Brière
44180;44540;Saint-Mars-la-Jaille;d;44180;Vallons-de-l’Erdre
85242;85590;Saint-Mars-la-Réorthe
54353;54800;Mars-la-Tour
08279;08400;Mars-sous-Bourcq
58158;58240;Mars-sur-Allier
53237;53300;Saint-Mars-sur-Colmont
53238;53220;Saint-Mars-sur-la-Futaie
77421;77320;Saint-Mars-Vieux-Maisons
11219;11140;Marsa
16210;16570;Marsac
23124;23210;Marsac
65299;65500;Marsac
82104;82120;Marsac
63211;63940;Marsac-en-Livradois
44091;44170;Marsac-sur-Don
24256;24430;Marsac-sur-l’Isle
45198;45300;Marsainvilliers
17221;17700;Marsais
85137;85570;Marsais-Sainte-Radégonde
57448;57630;Marsal
66183;66110;Saint-Marsal
24257;24540;Marsalès
32237;32270;Marsan
24258;24380 24660 24750;Marsaneix;d;24312;Sanilhac
51353;51260;Marsangis
89245;89500;Marsangy
21390;21160;Marsannay-la-Côte
21391;21380;Marsannay-le-Bois
26176;26740;Marsanne
33272;33620;Marsas
65300;65200;Marsas
63212;63200;Marsat
79272;79380;Saint-Marsault;d;79123;La Forêt-sur-Sèvre
26177;26260;Marsaz
32238;32170;Marseillan
34150;34340;Marseillan
65301;65350;Marseillan
13055;13001 13002 13003 13004 13005 13006 13007 13008 13009 13010 13011 13012 13013 13014 13015 13016;Marseille
13201;13001;Marseille 1er Arrondissement;m;13055;Marseille
13210;13010;Marseille 10e Arrondissement;m;13055;Marseille
13211;13011;Marseille 11e Arrondissement;m;13055;Marseille
13212;13012;Marseille 12e Arrondissement;m;13055;Marseille
13213;13013;Marseille 13e Arrondissement;m;13055;Marseille
13214;13014;Marseille 14e Arrondissement;m;13055;Marseille
13215;13015;Marseille 15e Arrondissement;m;13055;Marseille
13216;13016;Marseille 16e Arrondissement;m;13055;Marseille
13202;13002;Marseille 2e Arrondissement;m;13055;Marseille
13203;13003;Marseille 3e Arrondissement;m;13055;Marseille
13204;13004;Marseille 4e Arrondissement;m;13055;Marseille
13205;13005;Marseille 5e Arrondissement;m;13055;Marseille
13206;13006;Marseille 6e Arrondissement;m;13055;Marseille
13207;13007;Marseille 7e Arrondissement;m;13055;Marseille
13208;13008;Marseille 8e Arrondissement;m;13055;Marseille
13209;13009;Marseille 9e Arrondissement;m;13055;Marseille
60387;60690;Marseille-en-Beauvaisis
18139;18320;Marseilles-lès-Aubigny
11220;11800;Marseillette
34151;34590;Marsillargues
17222;17137;Marsilly
57449;57530;Marsilly
32239;32700;Marsolan
51354;51240;Marson
55322;55190;Marson-sur-Barboure
01236;01340;Marsonnas
31321;31260;Marsoulas
81156;81150;Marssac-sur-Tarn
27392;27150;Martagny
71284;71700;Martailly-lès-Brancion
80518;80140;Martainneville
14404;14220;Martainville
27393;27210;Martainville
76412;76116;Martainville-Épreville
86149;86330;Martaizé
46185;46600;Martel
27568;27190;Sainte-Marthe
47253;47430;Sainte-Marthe
54354;54330;Marthemont
57451;57340;Marthille
73153;73400;Marthod
16211;16380;Marthon
07267;07310;Saint-Martial
15199;15110;Saint-Martial
16334;16190;Saint-Martial
17361;17330;Saint-Martial
30283;30440;Saint-Martial
33440;33490;Saint-Martial
24448;24160;Saint-Martial-d’Albarède
24449;24700;Saint-Martial-d’Artenset
19220;19150;Saint-Martial-de-Gimel
17362;17150;Saint-Martial-de-Mirambeau
24450;24250;Saint-Martial-de-Nabirat
24451;24300;Saint-Martial-de-Valette
17363;17500;Saint-Martial-de-Vitaterne
19221;19400;Saint-Martial-Entraygues
23214;23150;Saint-Martial-le-Mont
23215;23100;Saint-Martial-le-Vieux
87163;87330;Saint-Martial-sur-Isop
17364;17520;Saint-Martial-sur-Né
24452;24320;Saint-Martial-Viveyrol
12140;12200;Martiel
39318;39260;Martigna
30158;30360;Martignargues
33273;33127;Martignas-sur-Jalle
01237;01100;Martignat
49191;49380 49540;Martigné-Briand;d;49086;Terranjou
35167;35640;Martigné-Ferchaud
53146;53470;Martigné-sur-Mayenne
02470;02500;Martigny
76413;76880;Martigny
50293;50600;Martigny;d;50391;Grandparigny
02471;02860;Martigny-Courpierre
71285;71220;Martigny-le-Comte
88289;88320;Martigny-les-Bains
88290;88300;Martigny-les-Gerbonvaux
14405;14700;Martigny-sur-l’Ante
13056;13117 13500;Martigues
33274;33650;Martillac
32389;32300;Saint-Martin
54480;54450;Saint-Martin
65392;65360;Saint-Martin
67426;67220;Saint-Martin
97801;97150;Saint-Martin
76612;76340;Saint-Martin-au-Bosc
76611;76760;Saint-Martin-aux-Arbres
60585;60420;Saint-Martin-aux-Bois
76613;76450 76540;Saint-Martin-aux-Buneaux
51502;51240;Saint-Martin-aux-Champs
14620;14130;Saint-Martin-aux-Chartrains
71448;71118;Saint-Martin-Belle-Roche
74245;74370 74570;Saint-Martin-Bellevue;d;74282;Fillière
62758;62280;Saint-Martin-Boulogne
15200;15140;Saint-Martin-Cantalès
23216;23460;Saint-Martin-Château
62759;62240;Saint-Martin-Choquel
47254;47700;Saint-Martin-Curton
45290;45110;Saint-Martin-d’Abbat
51002;51530;Saint-Martin-d’Ablois
26314;26330;Saint-Martin-d’Août
64489;64640;Saint-Martin-d’Arberoue
73256;73140;Saint-Martin-d’Arc
49303;49150;Saint-Martin-d’Arcé;d;49018;Baugé-en-Anjou
07268;07700;Saint-Martin-d’Ardèche
32390;32110;Saint-Martin-d’Armagnac
64490;64780;Saint-Martin-d’Arrossa
17365;17270;Saint-Martin-d’Ary
50510;50190;Saint-Martin-d’Aubigny
50511;50310;Saint-Martin-d’Audouville
18223;18110;Saint-Martin-d’Auxigny
71449;71390;Saint-Martin-d’Auxy
61423;61300;Saint-Martin-d’Écublei
06125;06470;Saint-Martin-d’Entraunes
42257;42620;Saint-Martin-d’Estréaux
62760;62560;Saint-Martin-d’Hardinghem
38421;38400;Saint-Martin-d’Hères
58254;58130;Saint-Martin-d’Heuille
63376;63580;Saint-Martin-d’Ollières
40274;40090;Saint-Martin-d’Oney
89353;89330;Saint-Martin-d’Ordon
09270;09100;Saint-Martin-d’Oydes
38422;38410;Saint-Martin-d’Uriage
01372;01510;Saint-Martin-de-Bavel
47255;47270;Saint-Martin-de-Beauville
73257;73440 73600;Saint-Martin-de-Belleville;d;73257;Les Belleville
79273;79230;Saint-Martin-de-Bernegoue
14621;14290;Saint-Martin-de-Bienfaite-la-Cressonnière
14622;14710;Saint-Martin-de-Blagny
50512;50750;Saint-Martin-de-Bonfossé
76614;76840;Saint-Martin-de-Boscherville
10351;10100;Saint-Martin-de-Bossenay
48170;48160;Saint-Martin-de-Boubaux
78564;78660;Saint-Martin-de-Bréthencourt
04189;04800;Saint-Martin-de-Brômes
09269;09000;Saint-Martin-de-Caralp
84112;84750;Saint-Martin-de-Castillon
50513;50210;Saint-Martin-de-Cenilly
38419;38930;Saint-Martin-de-Clelles
71450;71490;Saint-Martin-de-Commune
53239;53160;Saint-Martin-de-Connée;d;53249;Vimartin-sur-Orthe
17366;17360;Saint-Martin-de-Coux
13097;13310;Saint-Martin-de-Crau
66184;66220;Saint-Martin-de-Fenouillet
14623;14320;Saint-Martin-de-Fontenay;d;14408;Saint-Martin-de-May
85244;85200;Saint-Martin-de-Fraigneau
24453;24800;Saint-Martin-de-Fressengeas
43210;43150;Saint-Martin-de-Fugères
32391;32480;Saint-Martin-de-Goyne
24454;24610;Saint-Martin-de-Gurson
40272;40390;Saint-Martin-de-Hinx
17367;17400;Saint-Martin-de-Juillers
87164;87200;Saint-Martin-de-Jussac
34273;34390;Saint-Martin-de-l’Arçon
76289;76190;Saint Martin de l’If
84113;84760;Saint-Martin-de-la-Brasque
38115;38650;Saint-Martin-de-la-Cluze
14625;14100;Saint-Martin-de-la-Lieue
21560;21210;Saint-Martin-de-la-Mer
49304;49160 49320 49350;Saint-Martin-de-la-Place;d;49261;Gennes-Val-de-Loire
73258;73140;Saint-Martin-de-la-Porte
36201;36110;Saint-Martin-de-Lamps;d;36093;Levroux
50515;50600 50730;Saint-Martin-de-Landelles;d;50484;Saint-Hilaire-du-Harcouët
48171;48110;Saint-Martin-de-Lansuscle
33442;33910;Saint-Martin-de-Laye
12239;12130;Saint-Martin-de-Lenne
33443;33540;Saint-Martin-de-Lerm
71451;71740;Saint-Martin-de-Lixy
34274;34380;Saint-Martin-de-Londres
79274;79100;Saint-Martin-de-Mâcon
14626;14100;Saint-Martin-de-Mailloc
14408;14320;Saint-Martin-de-May
14627;14700;Saint-Martin-de-Mieux
28352;28130;Saint-Martin-de-Nigelles
83114;83560;Saint-Martin-de-Pallières
05151;05120;Saint-Martin-de-Queyrières
17369;17410;Saint-Martin-de-Ré
24455;24600;Saint-Martin-de-Ribérac
71452;71220;Saint-Martin-de-Salencey
14628;14220;Saint-Martin-de-Sallen;d;14689;Thury-Harcourt-le-Hom
79277;79290;Saint-Martin-de-Sanzay
40273;40390;Saint-Martin-de-Seignanx
33444;33490;Saint-Martin-de-Sescas
79276;79400;Saint-Martin-de-Saint-Maixent
07269;07310;Saint-Martin-de-Valamas
30284;30520;Saint-Martin-de-Valgalgues
50517;50480;Saint-Martin-de-Varreville
38420;38480;Saint-Martin-de-Vaulserre
46275;46360;Saint-Martin-de-Vers;d;46252;Les Pechs du Vers
47256;47210;Saint-Martin-de-Villeréal
11355;11300;Saint-Martin-de-Villereglan
14629;14260 14350;Saint-Martin-des-Besaces;d;14061;Souleuvre en Bocage
41225;41800;Saint-Martin-des-Bois
18224;18140;Saint-Martin-des-Champs
29254;29600;Saint-Martin-des-Champs
77423;77320;Saint-Martin-des-Champs
78565;78790;Saint-Martin-des-Champs
89352;89170;Saint-Martin-des-Champs
50516;50300;Saint-Martin-des-Champs;d;50025;Avranches
24456;24140;Saint-Martin-des-Combes
14630;14400;Saint-Martin-des-Entrées
85245;85570;Saint-Martin-des-Fontaines
03245;03230;Saint-Martin-des-Lais
61424;61320;Saint-Martin-des-Landes
72302;72400;Saint-Martin-des-Monts
85246;85140;Saint-Martin-des-Noyers
63374;63600;Saint-Martin-des-Olmes
61425;61380;Saint-Martin-des-Pézerits
63375;63570;Saint-Martin-des-Plains
22313;22320;Saint-Martin-des-Prés
11354;11220;Saint-Martin-des-Puits
85247;85130;Saint-Martin-des-Tilleuls
14632;14260 14350;Saint-Martin-Don;d;14061;Souleuvre en Bocage
76615;76133;Saint-Martin-du-Bec
33445;33910;Saint-Martin-du-Bois
49305;49500 49520;Saint-Martin-du-Bois;d;49331;Segré-en-Anjou Bleu
77424;77320;Saint-Martin-du-Boschet
16335;16700;Saint-Martin-du-Clocher
49306;49170;Saint-Martin-du-Fouilloux
79278;79420;Saint-Martin-du-Fouilloux
01373;01430;Saint-Martin-du-Frêne
71453;71110;Saint-Martin-du-Lac
53240;53800;Saint-Martin-du-Limet
76616;76290;Saint-Martin-du-Manoir
14633;14140 14290;Saint-Martin-du-Mesnil-Oury;d;14371;Livarot-Pays-d’Auge
01374;01160;Saint-Martin-du-Mont
21561;21440;Saint-Martin-du-Mont
71454;71580;Saint-Martin-du-Mont
33446;33540;Saint-Martin-du-Puy
58255;58140;Saint-Martin-du-Puy
71455;71460;Saint-Martin-du-Tartre
89354;89100;Saint-Martin-du-Tertre
95566;95270;Saint-Martin-du-Tertre
27569;27300;Saint-Martin-du-Tilleul
06126;06670;Saint-Martin-du-Var
61426;61130;Saint-Martin-du-Vieux-Bellême
76617;76160;Saint-Martin-du-Vivier
76414;76370;Martin-Église
77425;77630;Saint-Martin-en-Bière
71456;71620;Saint-Martin-en-Bresse
76618;76370 76630 76910;Saint-Martin-en-Campagne;d;76618;Petit-Caux
71457;71350;Saint-Martin-en-Gâtinois
69227;69850;Saint-Martin-en-Haut
26315;26420;Saint-Martin-en-Vercors
32392;32450;Saint-Martin-Gimois
61427;61320;Saint-Martin-l’Aiguillon
86234;86350;Saint-Martin-l’Ars
24457;24400;Saint-Martin-l’Astier
51503;51490;Saint-Martin-l’Heureux
76620;76270;Saint-Martin-l’Hortier
27570;27930;Saint-Martin-la-Campagne
78567;78520;Saint-Martin-la-Garenne
19222;19320;Saint-Martin-la-Méanne
86281;86110 86170 86380;Saint-Martin-la-Pallu
71458;71460;Saint-Martin-la-Patrouille
42259;42800;Saint-Martin-la-Plaine
42260;42260;Saint-Martin-la-Sauveté
46276;46330;Saint-Martin-Labouval
33441;33390;Saint-Martin-Lacaussade
81263;81170;Saint-Martin-Laguépie
11356;11400;Saint-Martin-Lalande
85248;85210;Saint-Martin-Lars-en-Sainte-Hermine
37225;37270;Saint-Martin-le-Beau
50518;50800;Saint-Martin-le-Bouillant
01375;01310;Saint-Martin-le-Châtel
26316;26190;Saint-Martin-le-Colonel
76619;76260;Saint-Martin-le-Gaillard
50519;50690;Saint-Martin-le-Gréard
50520;50260;Saint-Martin-le-Hébert;d;50082;Bricquebec-en-Cotentin
87165;87360;Saint-Martin-le-Mault
60586;60000;Saint-Martin-le-Nœud
24458;24300;Saint-Martin-le-Pin
46277;46700;Saint-Martin-le-Redon
11357;11170;Saint-Martin-le-Vieil
87166;87700;Saint-Martin-le-Vieux
38423;38950;Saint-Martin-le-Vinoux
04190;04300;Saint-Martin-les-Eaux
52452;52200;Saint-Martin-lès-Langres
79279;79500;Saint-Martin-lès-Melle;d;79174;Melle
04191;04140;Saint-Martin-lès-Seyne
42261;42110;Saint-Martin-Lestra
62757;62500;Saint-Martin-lez-Tatinghem
60587;60700;Saint-Martin-Longueau
11358;11500;Saint-Martin-Lys
76621;76680;Saint-Martin-Osmonville
47257;47180;Saint-Martin-Petit
02683;02110;Saint-Martin-Rivière
19223;19140 19210;Saint-Martin-Sepert;d;19248;Les Trois-Saints
71459;71640;Saint-Martin-sous-Montaigu
15201;15230;Saint-Martin-sous-Vigouroux
23217;23430;Saint-Martin-Sainte-Catherine
27571;27450;Saint-Martin-Saint-Firmin
89355;89700;Saint-Martin-sur-Armançon
62761;62128;Saint-Martin-sur-Cojeul
59537;59213;Saint-Martin-sur-Écaillon
73259;73130;Saint-Martin-sur-la-Chambre
52451;52120 52330;Saint-Martin-sur-la-Renne;a;52031;Autreville-sur-la-Renne
07270;07400;Saint-Martin-sur-Lavezon
51504;51520;Saint-Martin-sur-le-Pré
58256;58150;Saint-Martin-sur-Nohain
45291;45500;Saint-Martin-sur-Ocre
89356;89110;Saint-Martin-sur-Ocre;d;89334;Le Val d’Ocre
89357;89260;Saint-Martin-sur-Oreuse;a;89414;Thorigny-sur-Oreuse
89358;89120;Saint-Martin-sur-Ouanne;d;89086;Charny Orée de Puisaye
56229;56200;Saint-Martin-sur-Oust
87167;87400;Saint-Martin-Terressus
15202;15140;Saint-Martin-Valmeroux
06127;06450;Saint-Martin-Vésubie
54355;54380;Martincourt
60388;60112;Martincourt
55323;55700;Martincourt-sur-Meuse
30159;30960;Le Martinet
85138;85150;Martinet
03246;03380;Saint-Martinien
62561;62450;Martinpuich
50294;50690;Martinvast
88291;88410;Martinvelle
31322;31230;Martisserre
36113;36220;Martizay
31503;31360;Saint-Martory
27394;27340;Martot
83074;83840;La Martre
33275;33760;Martres
63213;63430;Les Martres-d’Artière
31323;31210;Martres-de-Rivière
63214;63730;Les Martres-de-Veyre
63215;63720;Martres-sur-Morge
31324;31220;Martres-Tolosane
12141;12550;Martrin
21392;21320;Martrois
29144;29800;La Martyre
11221;11390;Les Martys
30160;30350;Maruéjols-lès-Gardon
87092;87440;Marval
08280;08400;Marvaux-Vieux
48092;48100;Marvejols
25369;25250;Marvelise
55324;55600;Marville
28238;28170;Marville-les-Bois;a;28360;Saint-Sauveur-Marville
28239;28500;Marville-Moutiers-Brûlé
71286;71300;Mary
16336;16260;Saint-Mary
15203;15500;Saint-Mary-le-Plain
77280;77440;Mary-sur-Marne
56126;56130;Marzan
81157;81500;Marzens
58160;58180;Marzy
06081;06910;Le Mas
13057;13103;Mas-Blanc-des-Alpilles
11222;11380;Mas-Cabardès
47159;47430;Le Mas-d’Agenais
23125;23100;Le Mas-d’Artige
32241;32700;Mas-d’Auvignon
09181;09290;Le Mas-d’Azil
48093;48170 48190 48250;Mas-d’Orcières;d;48027;Mont Lozère et Goulet
34152;34380;Mas-de-Londres
43129;43190;Le Mas-de-Tence
11223;11570;Mas-des-Cours
82105;82600;Mas-Grenier
48141;48210;Mas-Saint-Chély
11225;11400;Mas-Saintes-Puelles
23126;23400;Masbaraud-Mérignat;d;23189;Saint-Dizier-Masbaraud
64366;64330;Mascaraàs-Haron
32240;32230;Mascaras
65303;65190;Mascaras
31325;31460;Mascarville
46186;46350;Masclat
68201;68290;Masevaux;d;68201;Masevaux-Niederbruck
68201;68290;Masevaux-Niederbruck
64367;64300;Maslacq
87093;87130;Masléon
41129;41250;Maslives
51505;51490;Saint-Masmes
81158;81530;Le Masnau-Massuguiès
59389;59241;Masnières
59390;59176;Masny
64368;64120;Masparraute
64369;64350;Maspie-Lalonquère-Juillacq
47160;47370;Masquières
31326;31310;Massabrac
11224;11330;Massac
17223;17490;Massac
81159;81500;Massac-Séran
81160;81110;Massaguel
79168;79150 79290;Massais;d;79063;Val en Vignes
81161;81250;Massals
30161;30350;Massanes
89246;89440;Massangis
09182;09320;Massat
18140;18120;Massay
48094;48210 48500;Le Massegros;d;48094;Massegros Causses Gorges
48094;48210 48500;Massegros Causses Gorges
33276;33690;Masseilles
47161;47140;Massels
44092;44290;Massérac
19129;19510;Masseret
32242;32140;Masseube
15119;15500;Massiac
38222;38620;Massieu
01238;01600;Massieux
51355;51800;Massiges
16212;16310;Massignac
01239;01300;Massignieu-de-Rives
30162;30140;Massillargues-Attuech
71287;71250;Massilly
21393;21400;Massingy
74170;74150;Massingy
21394;21140;Massingy-lès-Semur
21395;21350;Massingy-lès-Vitteaux
86150;86170;Massognes
06082;06710;Massoins
74171;74140;Massongy
47162;47140;Massoulès
33277;33790;Massugas
76415;76270;Massy
91377;91300;Massy
71288;71250;Massy;d;71582;La Vineuse sur Fregande
59391;59172;Mastaing
01240;01580;Matafelon-Granges
34153;34270;Les Matelles
66105;66210;Matemale
17224;17160;Matha
10228;10500;Mathaux
25370;25700;Mathay
39319;39600;Mathenay
17225;17570;Les Mathes
14407;14920;Mathieu
87168;87440;Saint-Mathieu
34276;34270;Saint-Mathieu-de-Tréviers
52316;52300;Mathons
76416;76680;Mathonville
85250;85150;Saint-Mathurin
49307;49140 49250 49630 49800;Saint-Mathurin-sur-Loire;d;49307;Loire-Authion
51356;51300;Matignicourt-Goncourt
22143;22550;Matignon
80519;80400;Matigny
51357;51510;Matougues
71289;71520;Matour
97307;97351;Matoury
2B155;20270;Matra
46278;46800;Saint-Matré;d;46033;Porte-du-Quercy
62562;62310;Matringhem
88292;88500;Mattaincourt
54356;54830;Mattexey
08281;08110;Matton-et-Clémency
67284;67510;Mattstall;a;67263;Lembach
67285;67150;Matzenheim
38223;38300;Maubec
82106;82500;Maubec
84071;84660;Maubec
08282;08260;Maubert-Fontaine
59392;59600;Maubeuge
65304;65700;Maubourguet
91378;91730;Mauchamps
76417;76680;Maucomble
64370;64160;Maucor
60389;60640;Maucourt
80520;80170;Maucourt
55325;55400;Maucourt-sur-Orne
22314;22600;Saint-Maudan
95379;95420;Maudétour-en-Vexin
22315;22980;Saint-Maudez
35295;35750;Saint-Maugan
49244;49110 49290 49410 49570 49620;Mauges-sur-Loire
34154;34130;Mauguio
52317;52140 52240;Maulain;a;52332;Val-de-Meuse
55326;55500;Maulan
86151;86200;Maulay
59393;59158;Maulde
78380;78580;Maule
79079;79700;Mauléon
65305;65370;Mauléon-Barousse
32243;32240;Mauléon-d’Armagnac
64371;64130;Mauléon-Licharre
60390;60480;Maulers
78381;78550;Maulette
49192;49360;Maulévrier
76418;76490;Maulévrier-Sainte-Gertrude
32244;32400;Maulichères
80709;80140;Saint-Maulvis
82107;82120;Maumusson
44093;44540;Maumusson;d;44180;Vallons-de-l’Erdre
32245;32400;Maumusson-Laguian
76419;76530;Mauny
10229;10320;Maupas
32246;32240;Maupas
77281;77120;Mauperthuis
50295;50410;Maupertuis
50296;50330;Maupertus-sur-Mer
98728;98732;Maupiti
86152;86460;Mauprévoir
76420;76440;Mauquenchy
18225;18270;Saint-Maur
32393;32300;Saint-Maur
36202;36250;Saint-Maur
39492;39570;Saint-Maur
60588;60210;Saint-Maur
50521;50800;Saint-Maur-des-Bois
94068;94100 94210;Saint-Maur-des-Fossés
28353;28800;Saint-Maur-sur-le-Loir
31327;31220;Mauran
64372;64460;Maure
10352;10150;Sainte-Maure
35168;35330;Maure-de-Bretagne;d;35168;Val d’Anast
47258;47170;Sainte-Maure-de-Peyriac
37226;37800;Sainte-Maure-de-Touraine
78382;78780;Maurecourt
77282;77990;Mauregard
02472;02820;Mauregny-en-Haye
34155;34370;Maureilhan
66106;66480;Maureillas-las-Illas
31328;31290;Mauremont
31329;31540;Maurens
32247;32200;Maurens
24259;24130 24140;Maurens;d;24259;Eyraud-Crempse-Maurens
81162;81470;Maurens-Scopont
78383;78310;Maurepas
80521;80360;Maurepas`)
