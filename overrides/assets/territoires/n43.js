boussoleTerritory("n43",`24246;24130;Lunas
34144;34650;Lunas;d;34144;Lunas-les-Châteaux
34144;34650;Lunas-les-Châteaux
31307;31350;Lunax;d;31412;Péguilhan
41120;41360;Lunay;1
03154;03130;Luneau
46181;46240;Lunegarde
34145;34400;Lunel;26
34146;34400;Lunel-Viel;4
76400;76810;Luneray;2
18133;18400;Lunery;1
54329;54300;Lunéville;18
50282;50870;Le Luot
54330;54210;Lupcourt
42124;42520;Lupé
28350;28190;Saint-Luperce;1
23113;23190;Lupersat
32219;32290;Lupiac
39491;39170;Saint-Lupicin;d;39491;Coteaux du Lizon
10348;10350;Saint-Lupien
28222;28360;Luplanté
32220;32110;Luppé-Violles
57425;57580;Luppy
16194;16140;Lupsault
67275;67490;Lupstein
65292;65320;Luquet
36104;36220;Lurais
28223;28500;Luray;1
64360;64660;Lurbe-Saint-Christau
01225;01090;Lurcy
58147;58700;Lurcy-le-Bourg
03155;03320;Lurcy-Lévis;1
70310;70200;Lure;7
42125;42260;Luré
36105;36220;Lureuil
2B152;20228;Luri
42126;42380;Luriecq;1
04106;04700;Lurs
18134;18120;Lury-sur-Arnon
44086;44590;Lusanger;1
25353;25640;Lusans;a;25468;Pouligney-Lusans
31308;31510;Luscan
24247;24320;Lusignac
86139;86600;Lusignan;2
47153;47450;Lusignan-Grand;f;47246;Saint-Hilaire-de-Lusignan
47154;47360;Lusignan-Petit
03156;03230;Lusigny;1
10209;10270;Lusigny-sur-Barse;2
21360;21360;Lusigny-sur-Ouche
26168;26620;Lus-la-Croix-Haute
16195;16450;Lussac
17215;17500;Lussac
33261;33570;Lussac;1
86140;86320;Lussac-les-Châteaux;2
87087;87360;Lussac-les-Églises
40166;40270;Lussagnet
64361;64160;Lussagnet-Lusson
30151;30580;Lussan
32221;32270;Lussan
31309;31430;Lussan-Adeilhac
17216;17430;Lussant;1
07145;07170;Lussas;1
24248;24300;Lussas-et-Nontronneau
23114;23170;Lussat
63200;63360;Lussat
37138;37400;Lussault-sur-Loire
88276;88490;Lusse
79160;79170;Lusseray
65293;65220;Lustar
58148;58240;Luthenay-Uxeloup
01226;01260;Luthézieu;f;01036;Valromey-sur-Séran
65294;65300;Lutilhous
57426;57935;Luttange
68193;68140;Luttenbach-près-Munster
68194;68480;Lutter
68195;68460;Lutterbach;6
57427;57820;Lutzelbourg
67276;67130;Lutzelhouse;1
28224;28200;Lutz-en-Dunois;f;28330;Villemaury
88277;88110;Luvigny
21361;21120;Lux
31310;31290;Lux
71269;71100;Lux;1
16196;16230;Luxé
51334;51300;Luxémont-et-Villotte
64362;64120;Luxe-Sumberraute
70311;70300;Luxeuil-les-Bains;6
40167;40430;Luxey
25354;25110;Luxiol
10210;10150;Luyères
37139;37230;Luynes;5
77265;77138;Luzancy;1
95352;95270;Luzarches;5
79161;79100;Luzay
70312;70400;Luze
37140;37120;Luzé
46182;46140;Luzech;1
09176;09250;Luzenac
36106;36800;Luzeret
50283;50680;La Luzerne
63201;63350;Luzillat;1
37141;37150;Luzillé
38215;38200;Luzinay;2
02445;02500;Luzoir
65295;65120;Luz-Saint-Sauveur
58149;58170;Luzy;2
55310;55700;Luzy-Saint-Martin
52297;52000;Luzy-sur-Marne
07146;07000;Lyas
74157;74200;Lyaud;1
36107;36600;Lye
10349;10180;Saint-Lyé;2
45289;45170;Saint-Lyé-la-Forêt;1
02446;02440;Ly-Fontaine
59366;59173;Lynde
70313;70200;Lyoffans
69123;69001 69002 69003 69004 69005 69006 69007 69008 69009;Lyon;519
69381;69001;Lyon 1er Arrondissement;m;69123;Lyon
69382;69002;Lyon 2e Arrondissement;m;69123;Lyon
69383;69003;Lyon 3e Arrondissement;m;69123;Lyon
69384;69004;Lyon 4e Arrondissement;m;69123;Lyon
69385;69005;Lyon 5e Arrondissement;m;69123;Lyon
69386;69006;Lyon 6e Arrondissement;m;69123;Lyon
69387;69007;Lyon 7e Arrondissement;m;69123;Lyon
69388;69008;Lyon 8e Arrondissement;m;69123;Lyon
69389;69009;Lyon 9e Arrondissement;m;69123;Lyon
27377;27480;Lyons-la-Forêt
44175;44410;Saint-Lyphard;5
58150;58190;Lys
64363;64260;Lys
31499;31470;Saint-Lys;9
49373;49310 49540 49560;Lys-Haut-Layon;7
59367;59390;Lys-lez-Lannoy;14
36108;36230;Lys-Saint-Georges
02447;02220;Maast-et-Violaine
52298;52500;Maâtz
42127;42300;Mably;7
33435;33490;Saint-Macaire;1
49302;49260;Saint-Macaire-du-Bois
49301;49230 49450 49660 49710;Saint-Macaire-en-Mauges;d;49301;Sèvremoine
33262;33460;Macau;4
64364;64240;Macaye
61240;61500;Macé
10211;10300;Macey
50284;50170;Macey;f;50410;Pontorson
08264;08310;Machault
77266;77133;Machault
85130;85190;Maché;1
44087;44270;Machecoul;d;44087;Machecoul-Saint-Même
44087;44270;Machecoul-Saint-Même;7
02448;02350;Mâchecourt
60373;60150;Machemont
57428;57730;Macheren;2
42128;42114;Machézal
80496;80150;Machiel
74158;74140;Machilly;1
58151;58260;La Machine;3
10212;10320;Machy
80497;80150;Machy
67277;67390;Mackenheim
67278;67430;Mackwiller
42129;42520;Maclas;1
51335;51210;Maclaunay;f;51380;Montmirail
27561;27210;Saint-Maclou
76602;76890;Saint-Maclou-de-Folleville
76603;76110;Saint-Maclou-la-Brière
02449;02470;Macogny
71270;71000;Mâcon;35
88278;88170;Maconcourt
52299;52300;Maconcourt;a;52456;Saint-Urbain-Maconcourt
21362;21320;Maconge
39306;39570;Macornay;1
73150;73210;Mâcot-la-Plagne;d;73150;La Plagne Tarentaise
97215;97218;Macouba
97305;97355;Macouria;19
86231;86400;Saint-Macoux;d;86247;Val-de-Comporté
17217;17490;Macqueville
02450;02120;Macquigny
47155;47360;Madaillan
88279;88270;Madecourt
88280;88450;Madegney
62535;62170;La Madelaine-sous-Montreuil
59368;59110;La Madeleine;21
61241;61110;La Madeleine-Bouvet
27378;27320;La Madeleine-de-Nonancourt;1
77267;77570;La Madeleine-sur-Loing
41121;41370;La Madeleine-Villefrouin
22312;22350;Saint-Maden
15111;15210;Madic
09177;09100;Madière
33263;33670;Madirac
65296;65700;Madiran
88281;88270;Madonne-et-Lamerey
19122;19470;Madranges
53142;53250;Madré
63202;63340;Madriat
22137;22340;Maël-Carhaix;1
22138;22160;Maël-Pestivien
67279;67700;Maennolsheim
35257;35460;Maen Roch;5
95353;95560;Maffliers;1
51336;51800;Maffrécourt
34147;34480;Magalas;3
31311;31340;La Magdelaine-sur-Tarn;1
16197;16240;La Magdeleine
61242;61290;Le Mage
51663;51530;Magenta;1
30152;30960;Les Mages;2
40168;40140;Magescq;2
74159;74300;Magland;3
87088;87380;Magnac-Bourg;1
87089;87190;Magnac-Laval;1
16198;16320;Magnac-Lavalette-Villars;d;16198;Magnac-lès-Gardes
16198;16320;Magnac-lès-Gardes
16199;16600;Magnac-sur-Touvre;3
32222;32110;Magnan
89351;89420;Sainte-Magnance
10213;10110;Magnant
78354;78200;Magnanville;6
32223;32380;Magnas
23115;23260;Magnat-l’Étrange
79162;79460;Magné;2
86141;86160;Magné
33436;33125;Saint-Magne;1
33437;33350;Saint-Magne-de-Castillon;2
03157;03260;Magnet;1
51337;51170;Magneux
52300;52130;Magneux
42130;42600;Magneux-Haute-Rive
50285;50260;Magneville
10214;10240;Magnicourt
62536;62127;Magnicourt-en-Comte
62537;62270;Magnicourt-sur-Canche
21363;21230;Magnien
54331;54129;Magnières
01227;01300;Magnieu
85131;85400;Les Magnils-Reigniers;1
70314;70300;Magnivray
70315;70800;Magnoncourt
70316;70000;Le Magnoray
36109;36400;Le Magny;1
70317;70110;Les Magny
28225;28120;Magny
68196;68210;Magny
89235;89200;Magny
88282;88240;Le Magny;f;88176;Fontenoy-le-Château
57429;57000 57050 57070;Magny;f;57463;Metz
25355;25360;Magny-Châtelard
58152;58470;Magny-Cours;1
70318;70200;Magny-Danigon
14385;14400;Magny-en-Bessin
95355;95420;Magny-en-Vexin;5
10215;10140;Magny-Fouchard
70319;70200;Magny-Jobert
14386;14140 14270 14340 14370;Magny-la-Campagne;d;14431;Mézidon Vallée d’Auge
02451;02420;Magny-la-Fosse
21364;21450;Magny-Lambert
21365;21140;Magny-la-Ville
61243;61600;Magny-le-Désert;1
14387;14140 14270 14340 14370;Magny-le-Freule;d;14431;Mézidon Vallée d’Auge
77268;77700;Magny-le-Hongre;9
21366;21170;Magny-lès-Aubigny
78356;78114;Magny-les-Hameaux;9
70320;70500;Magny-lès-Jussey
21368;21700;Magny-lès-Villers
58153;58800;Magny-Lormes
21367;21130;Magny-Montarlot
21369;21310;Magny-Saint-Médard
21370;21110;Magny-sur-Tille
70321;70200;Magny-Vernois;1
22139;22480;Magoar
11211;11300;Magrie
81151;81220;Magrin
68197;68510;Magstatt-le-Bas
68198;68510;Magstatt-le-Haut
29143;29790;Mahalon;1
61244;61380;Mahéru
98725;98709 98710;Mahina;14
25356;25120;Maîche;4
54332;54700;Maidières;1
32224;32310;Maignaut-Tauzia
72177;72210;Maigné
60374;60420;Maignelay-Montigny;2
63373;63330;Saint-Maigner
17357;17520;Saint-Maigrin
11212;11120;Mailhac
87090;87160;Mailhac-sur-Benaize
81152;81130;Mailhoc
31312;31310;Mailholas
13052;13910;Maillane;2
40169;40120;Maillas
01228;01430;Maillat
37142;37800;Maillé
85132;85420;Maillé
86142;86190;Maillé
28226;28170;Maillebois
76401;76940;La Mailleraye-sur-Seine;d;76401;Arelaune-en-Seine
40170;40120;Maillères
70322;70240;Mailleroncourt-Charette
70323;70210;Mailleroncourt-Saint-Pancras
36110;36340;Maillet
03158;03190;Maillet;d;03158;Haut-Bocage
70324;70000;Mailley-et-Chazelot
85133;85420;Maillezais
89236;89100;Maillot;1
71271;71340;Mailly
51338;51500;Mailly-Champagne
89237;89270;Mailly-la-Ville
10216;10230;Mailly-le-Camp;2
89238;89660;Mailly-le-Château
80498;80560;Mailly-Maillet
80499;80110;Mailly-Raineval
21371;21130;Les Maillys
54333;54610;Mailly-sur-Seille
60375;60600;Maimbeville
04188;04300;Saint-Maime
24459;24380;Saint-Maime-de-Péreyrol;f;24459;Saint-Mayme-de-Péreyrol
08265;08220;Mainbresson;a;08366;Rocquigny
08266;08220;Mainbressy;a;08366;Rocquigny
78357;78720;Maincourt-sur-Yvette;f;78193;Dampierre-en-Yvelines
77269;77950;Maincy;1
16200;16230;Maine-de-Boixe
16201;16250;Mainfonds;f;16175;Val des Vignes
59369;59233;Maing;3
27379;27150;Mainneville
23116;23700;Mainsat
62538;62870;Maintenay
28227;28130;Maintenon;4
28228;28270;Mainterne;a;28120;Crucey-Villages
57430;57380;Mainvillers
28229;28300;Mainvilliers;10
45190;45300 45330;Mainvilliers;d;45191;Le Malesherbois
16202;16200;Mainxe;f;16153;Mainxe-Gondeville
16153;16200;Mainxe-Gondeville;1
16203;16380;Mainzac
86143;86270;Mairé
79163;79190;Mairé-Levescault
59370;59600;Mairieux
08267;08140;Mairy;d;08145;Douzy
54334;54150;Mairy-Mainville
51339;51240;Mairy-sur-Marne
44088;44690;Maisdon-sur-Sèvre;3
21372;21400;Maisey-le-Duc
25358;25290;Maisières-Notre-Dame;a;25537;Scey-Maisières
80500;80220;Maisnières
59371;59134;Le Maisnil
62539;62130;Maisnil
62540;62620;Maisnil-lès-Ruitz;1
39307;39260;Maisod
62541;62310;Maisoncelle
08268;08450;Maisoncelle-et-Villers
52301;52240;Maisoncelles
72178;72440;Maisoncelles
53143;53170;Maisoncelles-du-Maine
77270;77580;Maisoncelles-en-Brie
77271;77570;Maisoncelles-en-Gâtinais
14388;14500;Maisoncelles-la-Jourdan;d;14762;Vire Normandie
14389;14310;Maisoncelles-Pelvey
14390;14210;Maisoncelles-sur-Ajon
60376;60112;Maisoncelle-Saint-Pierre
60377;60480;Maisoncelle-Tuilerie
10217;10140;Maison-des-Champs
58154;58190;La Maison-Dieu
23117;23800;Maison-Feyne
61245;61110 61340;Maison-Maugis;f;61050;Cour-Maugis sur Huisne
18135;18170;Maisonnais
87091;87440;Maisonnais-sur-Tardoire
79164;79500;Maisonnay
86144;86170;Maisonneuve
23118;23150;Maisonnisses
80501;80150;Maison-Ponthieu
80502;80135;Maison-Roland
77272;77370;Maison-Rouge
11213;11330;Maisons
14391;14400;Maisons
28230;28700;Maisons
94046;94700;Maisons-Alfort;56
25357;25650;Maisons-du-Bois-Lièvremont
51340;51300;Maisons-en-Champagne
67280;67220;Maisonsgoutte
78358;78600;Maisons-Laffitte;23
10218;10210;Maisons-lès-Chaource
10219;10200;Maisons-lès-Soulaines
79165;79600;Maisontiers
91359;91720;Maisse;2
02452;02490;Maissemy
14392;14450;Maisy;f;14312;Grandcamp-Maisy
23210;23200;Saint-Maixant
33438;33490;Saint-Maixant;2
54335;54370;Maixe
72296;72320;Saint-Maixent
79269;79160;Saint-Maixent-de-Beugné
79270;79400;Saint-Maixent-l’École;7
85239;85220;Saint-Maixent-sur-Vie;1
28351;28170;Saint-Maixme-Hauterive
55311;55160;Maizeray
57431;57530;Maizeroy
57432;57530;Maizery;d;57148;Colligny-Maizery
14393;14210;Maizet
55312;55300;Maizey
80503;80370;Maizicourt
14394;14190;Maizières
52302;52300;Maizières
54336;54550;Maizières
62542;62127;Maizières
70325;70190;Maizières
10220;10510;Maizières-la-Grande-Paroisse;1
10221;10500;Maizières-lès-Brienne
57433;57280;Maizières-lès-Metz;11
57434;57810;Maizières-lès-Vic
52303;52500;Maizières-sur-Amance
42131;42750;Maizilly
02453;02160;Maizy
04107;04270;Majastres
98726;98769 98789 98790;Makemo;1
32225;32730;Malabat
70326;70190;La Malachère
01229;01340;Malafretaz;1
21373;21410;Mâlain
88283;88140;Malaincourt
52304;52150;Malaincourt-sur-Meuse
92046;92240;Malakoff;30
55313;55270;Malancourt
57435;57360;Malancourt-la-Montagne;f;57019;Amnéville
08269;08370;Malandry
39308;39700;Malange
25359;25330;Malans
70327;70140;Malans
56123;56220;Malansac;2
07147;07140;Malarce-sur-la-Thines
26169;26780;Malataverne;2
84069;84340;Malaucène;2
57436;57590;Malaucourt-sur-Seille
55314;55200;Malaumont;a;55114;Chonville-Malaumont
76402;76770;Malaunay;6
82101;82200;Malause;1
64365;64410;Malaussanne
06078;06710;Malaussène
63203;63200;Malauzat;1
54337;54560;Malavillers
71272;71460;Malay
89239;89100;Malay-le-Grand;1
89240;89100;Malay-le-Petit
15112;15230;Malbo
07148;07140;Malbosc
70328;70200;Malbouhans
48087;48100 48270;Malbouzon;d;48087;Prinsuéjols-Malbouzon
25360;25620;Malbrans
25361;25160;Malbuisson
61246;61130 61260 61340;Mâle;d;61484;Val-au-Perche
09178;09500;Malegoude
19123;19360;Malemort;8
84070;84570;Malemort-du-Comtat;1
19123;19360;Malemort-sur-Corrèze;d;19123;Malemort
48088;48210;La Malène
45191;45300 45330;Malesherbes;d;45191;Le Malesherbois
45191;45300 45330;Le Malesherbois;8
56124;56140;Malestroit;2
61247;61290;Malétable;d;61230;Longny les Villages
12136;12350;Maleville
56125;56300;Malguénac;1
14037;14260;Malherbe-sur-Ajon
22140;22640;La Malhoure
36111;36340;Malicornay
03159;03600;Malicorne
89241;89120;Malicorne;d;89086;Charny Orée de Puisaye
72179;72270;Malicorne-sur-Sarthe;1
21374;21230;Maligny
89242;89800;Maligny
04108;04350 04510;Malijai;2
59372;59127;Malincourt
63204;63510;Malintrat;1
26170;26120;Malissard;3
04109;04230;Mallefougasse-Augès
54338;54670;Malleloy;1
04110;04510;Mallemoisson
13053;13370;Mallemort;6
09179;09120;Malléon
23119;23260;Malleret
23120;23600;Malleret-Boussac
39309;39190 39570;Mallerey;f;39537;Trenal
42132;42520;Malleval
38216;38470;Malleval-en-Vercors
76403;76450;Malleville-les-Grès
27380;27800;Malleville-sur-le-Bec
85134;85590;Mallièvre
57437;57480;Malling
14395;14260 14350;Malloué;d;14061;Souleuvre en Bocage
02454;02190;La Malmaison
68199;68550;Malmerspach
51341;51800;Malmy
08270;08350 08450;Malmy;f;08115;Chémery-Chéhéry
35288;35400;Saint-Malo;47
56226;56380;Saint-Malo-de-Beignon
44176;44550;Saint-Malo-de-Guersac;3
50506;50200;Saint-Malo-de-la-Lande
35289;35480;Saint-Malo-de-Phily;1
56227;56490;Saint-Malo-des-Trois-Fontaines
85240;85590;Saint-Malô-du-Bois;1
58252;58350;Saint-Malo-en-Donziois`)
