boussoleTerritory("n45",`86146;86130 86380;Marigny-Brizay;d;86115;Jaunay-Marigny
86147;86370;Marigny-Chemereau
02465;02810;Marigny-en-Orxois
21386;21150;Marigny-le-Cahouët
10224;10350;Marigny-le-Châtel;1
58157;58140;Marigny-l’Église
50292;50570;Marigny-Le-Lozon;2
21387;21200;Marigny-lès-Reullée
45197;45760;Marigny-les-Usages;1
37148;37120;Marigny-Marmande
74165;74150;Marigny-Saint-Marcel
58159;58800;Marigny-sur-Yonne
97216;97225;Le Marigot;2
16209;16110;Marillac-le-Franc
49190;49110 49290 49410 49570 49620;Le Marillais;d;49244;Mauges-sur-Loire
85136;85240;Marillet
33270;33430;Marimbault
57446;57670;Marimont-lès-Bénestroff
97217;97290;Le Marin;8
74166;74200;Marin;1
95370;95640;Marines;3
42138;42140;Maringes
63210;63350;Maringues;3
03163;03270;Mariol
33271;33690;Marions
97353;97370;Maripasoula;9
60384;60000;Marissel;f;60057;Beauvais
71279;71220;Marizy;d;71279;Le Rousset-Marizy
02466;02470;Marizy-Sainte-Geneviève
02467;02470;Marizy-Saint-Mard
02468;02250;Marle;2
08277;08290;Marlemont
67282;67520;Marlenheim;4
74167;74210;Marlens;d;74167;Val de Chaise
80515;80290;Marlers
77277;77610;Marles-en-Brie;1
62555;62540;Marles-les-Mines;5
62556;62170;Marles-sur-Canche
42139;42660;Marlhes;1
31319;31550;Marliac
21388;21110;Marliens
01235;01240;Marlieux;1
74168;74270;Marlioz;1
57447;57155;Marly;10
59383;59770;Marly;11
02469;02120;Marly-Gomont
95371;95670;Marly-la-Ville;6
78372;78160;Marly-le-Roi;16
71280;71760;Marly-sous-Issy
71281;71420;Marly-sur-Arroux
18138;18500;Marmagne;1
21389;21500;Marmagne
71282;71710;Marmagne;1
47157;47200;Marmande;17
15118;15250;Marmanhac
89244;89420;Marmeaux
52314;52120;Marmesse;a;52114;Châteauvillain
46184;46250;Marminiac
47158;47220;Marmont-Pachas
61253;61240 61500;Marmouillé;d;61081;Chailloué
67283;67440;Marmoutier;2
24254;24220;Marnac
69129;69240;Marnand;d;69248;Thizy-les-Bourgs
38221;38980;Marnans
81154;81170;Marnaves
70334;70150;Marnay;1
71283;71240;Marnay
86148;86160;Marnay
52315;52800;Marnay-sur-Marne
10225;10400;Marnay-sur-Seine
74169;74460;Marnaz;5
44090;44270;La Marne;1
61254;61470 61550;Marnefer;f;61167;La Ferté-en-Ouche
79167;79600;Marnes
92047;92430;Marnes-la-Coquette;1
39314;39270;Marnézia
12139;12540;Marnhagues-et-Latour
39315;39110;Marnoz
62557;62161;Marœuil;2
59384;59550;Maroilles;1
41127;41210;La Marolle-en-Sologne
14403;14100;Marolles
41128;41330;Marolles
51352;51300;Marolles
60385;60890;Marolles
91374;91150;Marolles-en-Beauce
77278;77120;Marolles-en-Brie
94048;94440;Marolles-en-Brie;4
91376;91630;Marolles-en-Hurepoix;5
10226;10110;Marolles-lès-Bailly
72189;72260;Marolles-les-Braults;2
28237;28400;Marolles-les-Buis
72190;72120;Marolles-lès-Saint-Calais
10227;10130;Marolles-sous-Lignières
77279;77130;Marolles-sur-Seine;1
72188;72600;Marollette
42140;42560;Marols
76410;76150;Maromme;10
54352;54230;Maron
36112;36120;Mâron
88288;88270;Maroncourt
22142;22400;Maroué;f;22093;Lamballe-Armor
39316;39290;Marpain;f;39188;Dammartin-Marpain
40173;40330;Marpaps
59385;59164;Marpent;2
35166;35220;Marpiré;1
80516;80240;Marquaix
24255;24620;Marquay
62558;62127;Marquay
31320;31390;Marquefave
60386;60490;Marquéglise
11218;11410;Marquein
65298;65350;Marquerie
76411;76390;Marques
59387;59252;Marquette-en-Ostrevant;1
59386;59520;Marquette-lez-Lille;12
08278;08390;Marquigny
59388;59274;Marquillies;1
62559;62860;Marquion;1
62560;62250;Marquise;5
80517;80700;Marquivillers
66103;66320;Marquixanes
37149;37370;Marray
39317;39210;La Marre
55321;55100;Marre
23123;23700;Les Mars
07151;07320;Mars
42141;42750;Mars
30157;30120;Mars;f;30052;Bréau-Mars
11219;11140;Marsa
16210;16570;Marsac
23124;23210;Marsac
65299;65500;Marsac
82104;82120;Marsac
63211;63940;Marsac-en-Livradois;1
44091;44170;Marsac-sur-Don;1
24256;24430;Marsac-sur-l’Isle;3
45198;45300;Marsainvilliers
17221;17700;Marsais
85137;85570;Marsais-Sainte-Radégonde
57448;57630;Marsal
66183;66110;Saint-Marsal
81155;81430;Marsal;f;81026;Bellegarde-Marsal
24257;24540;Marsalès
32237;32270;Marsan
24258;24380 24660 24750;Marsaneix;d;24312;Sanilhac
51353;51260;Marsangis
89245;89500;Marsangy
21390;21160;Marsannay-la-Côte;5
21391;21380;Marsannay-le-Bois
26176;26740;Marsanne;1
33272;33620;Marsas;1
65300;65200;Marsas
63212;63200;Marsat;1
79272;79380;Saint-Marsault;d;79123;La Forêt-sur-Sèvre
26177;26260;Marsaz
44178;44680;Saint-Mars-de-Coutais;2
61421;61350;Saint-Mars-d’Égrenne
72298;72440;Saint-Mars-de-Locquenay;d;72382;Val-de-la-Hune
85241;85110;Saint-Mars-des-Prés;f;85051;Chantonnay
72299;72220;Saint-Mars-d’Outillé;2
44179;44850;Saint-Mars-du-Désert;5
53236;53700;Saint-Mars-du-Désert
32238;32170;Marseillan
34150;34340;Marseillan;8
65301;65350;Marseillan
13055;13001 13002 13003 13004 13005 13006 13007 13008 13009 13010 13011 13012 13013 13014 13015 13016;Marseille;886
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
60387;60690;Marseille-en-Beauvaisis;1
18139;18320;Marseilles-lès-Aubigny
11220;11800;Marseillette
34151;34590;Marsillargues;6
17222;17137;Marsilly;3
57449;57530;Marsilly
72300;72470;Saint-Mars-la-Brière;2
44180;44540;Saint-Mars-la-Jaille;d;44180;Vallons-de-l’Erdre
85242;85590;Saint-Mars-la-Réorthe;1
54353;54800;Mars-la-Tour
32239;32700;Marsolan
51354;51240;Marson
01236;01340;Marsonnas;1
55322;55190;Marson-sur-Barboure
31321;31260;Marsoulas
65302;65400;Marsous;f;65032;Arrens-Marsous
57450;57700;Marspich;f;57306;Hayange
81156;81150;Marssac-sur-Tarn;3
72301;72290;Saint-Mars-sous-Ballon;f;72023;Ballon-Saint Mars
08279;08400;Mars-sous-Bourcq
58158;58240;Mars-sur-Allier
53237;53300;Saint-Mars-sur-Colmont
53238;53220;Saint-Mars-sur-la-Futaie
77421;77320;Saint-Mars-Vieux-Maisons
27392;27150;Martagny
71284;71700;Martailly-lès-Brancion
80518;80140;Martainneville
14404;14220;Martainville
27393;27210;Martainville
76412;76116;Martainville-Épreville
86149;86330;Martaizé
46185;46600;Martel;1
27568;27190;Sainte-Marthe
47253;47430;Sainte-Marthe
54354;54330;Marthemont
57451;57340;Marthille
73153;73400;Marthod;1
16211;16380;Marthon
07267;07310;Saint-Martial
15199;15110;Saint-Martial
16334;16190;Saint-Martial
17361;17330;Saint-Martial
30283;30440;Saint-Martial
33440;33490;Saint-Martial
86232;86300;Saint-Martial;f;86070;Chauvigny
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
12140;12200;Martiel;1
39318;39260;Martigna
30158;30360;Martignargues
33273;33127;Martignas-sur-Jalle;8
01237;01100;Martignat;1
49191;49380 49540;Martigné-Briand;d;49086;Terranjou
35167;35640;Martigné-Ferchaud;2
53146;53470;Martigné-sur-Mayenne;1
02470;02500;Martigny
76413;76880;Martigny
50293;50600;Martigny;d;50391;Grandparigny
02471;02860;Martigny-Courpierre
71285;71220;Martigny-le-Comte
88289;88320;Martigny-les-Bains
88290;88300;Martigny-les-Gerbonvaux
14405;14700;Martigny-sur-l’Ante
13056;13117 13500;Martigues;48
33274;33650;Martillac;3
32389;32300;Saint-Martin
54480;54450;Saint-Martin
65392;65360;Saint-Martin
67426;67220;Saint-Martin
97801;97150;Saint-Martin;31
76612;76340;Saint-Martin-au-Bosc
76611;76760;Saint-Martin-aux-Arbres
60585;60420;Saint-Martin-aux-Bois
76613;76450 76540;Saint-Martin-aux-Buneaux
51502;51240;Saint-Martin-aux-Champs
14620;14130;Saint-Martin-aux-Chartrains
71448;71118;Saint-Martin-Belle-Roche;1
74245;74370 74570;Saint-Martin-Bellevue;d;74282;Fillière
62758;62280;Saint-Martin-Boulogne;10
15200;15140;Saint-Martin-Cantalès
23216;23460;Saint-Martin-Château
77422;77560;Saint-Martin-Chennetron;f;77026;Beauchery-Saint-Martin
62759;62240;Saint-Martin-Choquel
54355;54380;Martincourt
60388;60112;Martincourt
55323;55700;Martincourt-sur-Meuse
47254;47700;Saint-Martin-Curton
45290;45110;Saint-Martin-d’Abbat;1
51002;51530;Saint-Martin-d’Ablois;1
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
18223;18110;Saint-Martin-d’Auxigny;2
71449;71390;Saint-Martin-d’Auxy
01372;01510;Saint-Martin-de-Bavel
47255;47270;Saint-Martin-de-Beauville
73257;73440 73600;Saint-Martin-de-Belleville;d;73257;Les Belleville
79273;79230;Saint-Martin-de-Bernegoue
14621;14290;Saint-Martin-de-Bienfaite-la-Cressonnière
14622;14710;Saint-Martin-de-Blagny
50512;50750;Saint-Martin-de-Bonfossé
76614;76840;Saint-Martin-de-Boscherville;1
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
69226;69700;Saint-Martin-de-Cornas;f;69091;Givors
17366;17360;Saint-Martin-de-Coux
13097;13310;Saint-Martin-de-Crau;14
61423;61300;Saint-Martin-d’Écublei
66184;66220;Saint-Martin-de-Fenouillet
14623;14320;Saint-Martin-de-Fontenay;d;14408;Saint-Martin-de-May
85244;85200;Saint-Martin-de-Fraigneau
14624;14140 14170;Saint-Martin-de-Fresnay;f;14654;Saint-Pierre-en-Auge
24453;24800;Saint-Martin-de-Fressengeas
43210;43150;Saint-Martin-de-Fugères
32391;32480;Saint-Martin-de-Goyne
24454;24610;Saint-Martin-de-Gurson
40272;40390;Saint-Martin-de-Hinx;1
17367;17400;Saint-Martin-de-Juillers
87164;87200;Saint-Martin-de-Jussac
84113;84760;Saint-Martin-de-la-Brasque
38115;38650;Saint-Martin-de-la-Cluze
17368;17330;Saint-Martin-de-la-Coudre;f;17043;Bernay-Saint-Martin
14625;14100;Saint-Martin-de-la-Lieue
21560;21210;Saint-Martin-de-la-Mer
36201;36110;Saint-Martin-de-Lamps;d;36093;Levroux
50515;50600 50730;Saint-Martin-de-Landelles;d;50484;Saint-Hilaire-du-Harcouët
48171;48110;Saint-Martin-de-Lansuscle
49304;49160 49320 49350;Saint-Martin-de-la-Place;d;49261;Gennes-Val-de-Loire
73258;73140;Saint-Martin-de-la-Porte
34273;34390;Saint-Martin-de-l’Arçon
33442;33910;Saint-Martin-de-Laye
12239;12130;Saint-Martin-de-Lenne
33443;33540;Saint-Martin-de-Lerm
76289;76190;Saint Martin de l’If;1
71451;71740;Saint-Martin-de-Lixy
34274;34380;Saint-Martin-de-Londres;2
79274;79100;Saint-Martin-de-Mâcon
14626;14100;Saint-Martin-de-Mailloc;1
14408;14320;Saint-Martin-de-May;4
14627;14700;Saint-Martin-de-Mieux
28352;28130;Saint-Martin-de-Nigelles;1
79275;79110;Saint-Martin-d’Entraigues;f;79122;Fontenille-Saint-Martin-d’Entraigues
06125;06470;Saint-Martin-d’Entraunes
83114;83560;Saint-Martin-de-Pallières
05151;05120;Saint-Martin-de-Queyrières;1
17369;17410;Saint-Martin-de-Ré;2
24455;24600;Saint-Martin-de-Ribérac
71452;71220;Saint-Martin-de-Salencey
14628;14220;Saint-Martin-de-Sallen;d;14689;Thury-Harcourt-le-Hom
79277;79290;Saint-Martin-de-Sanzay;1
14629;14260 14350;Saint-Martin-des-Besaces;d;14061;Souleuvre en Bocage
41225;41800;Saint-Martin-des-Bois
18224;18140;Saint-Martin-des-Champs
29254;29600;Saint-Martin-des-Champs;4
77423;77320;Saint-Martin-des-Champs
78565;78790;Saint-Martin-des-Champs
89352;89170;Saint-Martin-des-Champs
50516;50300;Saint-Martin-des-Champs;d;50025;Avranches
24456;24140;Saint-Martin-des-Combes
34275;34800;Saint-Martin-des-Combes;f;34186;Octon
40273;40390;Saint-Martin-de-Seignanx;6
14630;14400;Saint-Martin-des-Entrées
33444;33490;Saint-Martin-de-Sescas
85245;85570;Saint-Martin-des-Fontaines
03245;03230;Saint-Martin-des-Lais
61424;61320;Saint-Martin-des-Landes
72302;72400;Saint-Martin-des-Monts
85246;85140;Saint-Martin-des-Noyers;2
63374;63600;Saint-Martin-des-Olmes
61425;61380;Saint-Martin-des-Pézerits
63375;63570;Saint-Martin-des-Plains
22313;22320;Saint-Martin-des-Prés
11354;11220;Saint-Martin-des-Puits
85247;85130;Saint-Martin-des-Tilleuls;1
79276;79400;Saint-Martin-de-Saint-Maixent;1
42257;42620;Saint-Martin-d’Estréaux
14631;14500;Saint-Martin-de-Tallevende;f;14762;Vire Normandie
07269;07310;Saint-Martin-de-Valamas;1
30284;30520;Saint-Martin-de-Valgalgues;4
50517;50480;Saint-Martin-de-Varreville
38420;38480;Saint-Martin-de-Vaulserre
46275;46360;Saint-Martin-de-Vers;d;46252;Les Pechs du Vers
47256;47210;Saint-Martin-de-Villeréal
11355;11300;Saint-Martin-de-Villereglan
62760;62560;Saint-Martin-d’Hardinghem
38421;38400;Saint-Martin-d’Hères;37
58254;58130;Saint-Martin-d’Heuille
63376;63580;Saint-Martin-d’Ollières
14632;14260 14350;Saint-Martin-Don;d;14061;Souleuvre en Bocage
40274;40090;Saint-Martin-d’Oney;1
89353;89330;Saint-Martin-d’Ordon
09270;09100;Saint-Martin-d’Oydes
76615;76133;Saint-Martin-du-Bec
33445;33910;Saint-Martin-du-Bois
49305;49500 49520;Saint-Martin-du-Bois;d;49331;Segré-en-Anjou Bleu
77424;77320;Saint-Martin-du-Boschet
16335;16700;Saint-Martin-du-Clocher
49306;49170;Saint-Martin-du-Fouilloux;1
79278;79420;Saint-Martin-du-Fouilloux
01373;01430;Saint-Martin-du-Frêne;1
71453;71110;Saint-Martin-du-Lac
53240;53800;Saint-Martin-du-Limet
76616;76290;Saint-Martin-du-Manoir;1
14633;14140 14290;Saint-Martin-du-Mesnil-Oury;d;14371;Livarot-Pays-d’Auge
01374;01160;Saint-Martin-du-Mont;2
21561;21440;Saint-Martin-du-Mont
71454;71580;Saint-Martin-du-Mont
33446;33540;Saint-Martin-du-Puy
58255;58140;Saint-Martin-du-Puy
38422;38410;Saint-Martin-d’Uriage;5
71455;71460;Saint-Martin-du-Tartre
89354;89100;Saint-Martin-du-Tertre;1
95566;95270;Saint-Martin-du-Tertre;2
27569;27300;Saint-Martin-du-Tilleul
06126;06670;Saint-Martin-du-Var;3
61426;61130;Saint-Martin-du-Vieux-Bellême
76617;76160;Saint-Martin-du-Vivier;1
76414;76370;Martin-Église;1
77425;77630;Saint-Martin-en-Bière
71456;71620;Saint-Martin-en-Bresse;1
76618;76370 76630 76910;Saint-Martin-en-Campagne;d;76618;Petit-Caux
42258;42400;Saint-Martin-en-Coailleux;f;42207;Saint-Chamond
71457;71350;Saint-Martin-en-Gâtinois
69227;69850;Saint-Martin-en-Haut;3
26315;26420;Saint-Martin-en-Vercors
30159;30960;Le Martinet
85138;85150;Martinet;1
32392;32450;Saint-Martin-Gimois
03246;03380;Saint-Martinien
46276;46330;Saint-Martin-Labouval
27570;27930;Saint-Martin-la-Campagne
33441;33390;Saint-Martin-Lacaussade;1
78567;78520;Saint-Martin-la-Garenne
81263;81170;Saint-Martin-Laguépie
61427;61320;Saint-Martin-l’Aiguillon
11356;11400;Saint-Martin-Lalande;1
19222;19320;Saint-Martin-la-Méanne
86281;86110 86170 86380;Saint-Martin-la-Pallu;5
71458;71460;Saint-Martin-la-Patrouille
42259;42800;Saint-Martin-la-Plaine;3
86234;86350;Saint-Martin-l’Ars
85248;85210;Saint-Martin-Lars-en-Sainte-Hermine
42260;42260;Saint-Martin-la-Sauveté
24457;24400;Saint-Martin-l’Astier
37225;37270;Saint-Martin-le-Beau;3
50518;50800;Saint-Martin-le-Bouillant
01375;01310;Saint-Martin-le-Châtel
26316;26190;Saint-Martin-le-Colonel
76619;76260;Saint-Martin-le-Gaillard
50519;50690;Saint-Martin-le-Gréard
50520;50260;Saint-Martin-le-Hébert;d;50082;Bricquebec-en-Cotentin
87165;87360;Saint-Martin-le-Mault
60586;60000;Saint-Martin-le-Nœud;1
24458;24300;Saint-Martin-le-Pin
46277;46700;Saint-Martin-le-Redon
04190;04300;Saint-Martin-les-Eaux
52452;52200;Saint-Martin-lès-Langres
79279;79500;Saint-Martin-lès-Melle;d;79174;Melle
04191;04140;Saint-Martin-lès-Seyne
62757;62500;Saint-Martin-lez-Tatinghem;5
42261;42110;Saint-Martin-Lestra
11357;11170;Saint-Martin-le-Vieil
87166;87700;Saint-Martin-le-Vieux
38423;38950;Saint-Martin-le-Vinoux;6
51503;51490;Saint-Martin-l’Heureux
76620;76270;Saint-Martin-l’Hortier
07271;07400;Saint-Martin-l’Inférieur;f;07270;Saint-Martin-sur-Lavezon
60587;60700;Saint-Martin-Longueau;1
11358;11500;Saint-Martin-Lys
76621;76680;Saint-Martin-Osmonville;1
47257;47180;Saint-Martin-Petit
62561;62450;Martinpuich
02683;02110;Saint-Martin-Rivière
19223;19140 19210;Saint-Martin-Sepert;d;19248;Les Trois-Saints
71459;71640;Saint-Martin-sous-Montaigu
85249;85370;Saint-Martin-sous-Mouzeuil;f;85158;Mouzeuil-Saint-Martin
15201;15230;Saint-Martin-sous-Vigouroux
23217;23430;Saint-Martin-Sainte-Catherine
27571;27450;Saint-Martin-Saint-Firmin
89355;89700;Saint-Martin-sur-Armançon
74246;74700;Saint-Martin-sur-Arve;f;74256;Sallanches
62761;62128;Saint-Martin-sur-Cojeul
59537;59213;Saint-Martin-sur-Écaillon
73259;73130;Saint-Martin-sur-la-Chambre
52451;52120 52330;Saint-Martin-sur-la-Renne;a;52031;Autreville-sur-la-Renne
07270;07400;Saint-Martin-sur-Lavezon
51504;51520;Saint-Martin-sur-le-Pré
58256;58150;Saint-Martin-sur-Nohain
45291;45500;Saint-Martin-sur-Ocre;1
89356;89110;Saint-Martin-sur-Ocre;d;89334;Le Val d’Ocre
89357;89260;Saint-Martin-sur-Oreuse;a;89414;Thorigny-sur-Oreuse`)
