boussoleTerritory("n73",`84140;84160;Vaugines
69255;69670;Vaugneray;6
91634;91640;Vaugrigneuse;1
91635;91430;Vauhallan;1
38527;38114;Vaujany
93074;93410;Vaujours;8
49380;49150;Vaulandry;d;49018;Baugé-en-Anjou
15249;15380;Le Vaulmier
38528;38410;Vaulnaveys-le-Bas;1
38529;38410;Vaulnaveys-le-Haut;4
87198;87140;Vaulry
89433;89200;Vault-de-Lugny
62838;62390;Vaulx
74292;74150;Vaulx;1
69256;69120;Vaulx-en-Velin;53
38530;38090;Vaulx-Milieu;2
62839;62159;Vaulx-Vraucourt;1
60660;60590;Le Vaumain
03300;03220;Vaumas
04233;04200;Vaumeilh
60661;60117;Vaumoise
89434;89320;Vaumort
24567;24800;Vaunac
26365;26400;Vaunaveys-la-Rochette
61498;61130;Vaunoise
76728;76150;La Vaupalière;1
28401;28240;Vaupillon
10400;10700;Vaupoisson
55536;55270;Vauquois
95637;95490;Vauréal;16
12290;12220;Vaureilles
60662;60390;Le Vauroux
23247;23320;Saint-Vaury;1
79340;79420;Vausseroux
79341;79420;Vautebis
90100;90150;Vauthiermont
53269;53500;Vautorte
13111;13126;Vauvenargues;1
30341;30600;Vauvert;11
14731;14800;Vauville
50623;50440 50460 50690;Vauville;d;50041;La Hague
70526;70210;Vauvillers
80781;80131;Vauvillers
03301;03190;Vaux;1
31570;31540;Vaux
57701;57130;Vaux
86278;86700;Vaux;d;86082;Valence-en-Poitou
89435;89000 89290;Vaux;a;89024;Auxerre
02768;02320;Vauxaillon
02769;02110;Vaux-Andigny
52507;52200;Vauxbons
02770;02200;Vauxbuin
02771;02160;Vauxcéré;d;02439;Les Septvallons
08462;08130;Vaux-Champagne
58204;58130;Vaux d’Amognes
55537;55100 55400;Vaux-devant-Damloup;d;55537;Douaumont-Vaux
80782;80260;Vaux-en-Amiénois
69257;69460;Vaux-en-Beaujolais;1
01431;01150;Vaux-en-Bugey;1
08463;08240;Vaux-en-Dieulet
71563;71460;Vaux-en-Pré
02772;02590;Vaux-en-Vermandois
25592;25160;Vaux-et-Chantegrue
52508;52400;Vaux-la-Douce;a;52544;Voisey
55538;55500;Vaux-la-Grande;a;55472;Saulvaux
55539;55500;Vaux-la-Petite;a;55472;Saulvaux
16394;16320;Vaux-Lavalette
70527;70700;Vaux-le-Moncelot
77487;77000;Vaux-le-Pénil;11
08464;08250;Vaux-lès-Mouron
08466;08210;Vaux-lès-Mouzon
55540;55300;Vaux-lès-Palameix
25593;25320 25770;Vaux-les-Prés;f;25147;Chemaudin et Vaux
08465;08220;Vaux-lès-Rubigny
39547;39360;Vaux-lès-Saint-Claude
80783;80140;Vaux-Marquenneville
08467;08270;Vaux-Montreuil
69258;69820;Vauxrenard
02767;02200;Vauxrezis
16395;16170;Vaux-Rouillac
21659;21440;Vaux-Saules
52509;52190;Vaux-sous-Aubigny;d;52405;Le Montsaugeonnais
77488;77840;Vaux-sous-Coulombs;f;77129;Coulombs-en-Valois
14732;14400;Vaux-sur-Aure
52510;52130;Vaux-sur-Blaise
27674;27120;Vaux-sur-Eure
77489;77710;Vaux-sur-Lunain
17461;17640;Vaux-sur-Mer;4
39548;39800;Vaux-sur-Poligny;d;39434;Poligny
27675;27250;Vaux-sur-Risle;f;27096;Les Bottereaux
78638;78740;Vaux-sur-Seine;5
14733;14400;Vaux-sur-Seulles
80784;80800;Vaux-sur-Somme
52511;52300;Vaux-sur-Saint-Urbain
86279;86220;Vaux-sur-Vienne
02773;02220;Vauxtin
08468;08150;Vaux-Villaine
55541;55000;Vavincourt
51601;51300;Vavray-le-Grand
51602;51300;Vavray-le-Petit
54555;54120;Vaxainville
88497;88330;Vaxoncourt
57702;57170;Vaxy
44214;44170;Vay;2
09325;09110;Vaychis
46329;46230;Vaylats
46330;46110;Vayrac;1
33539;33870;Vayres;4
87199;87600;Vayres
91639;91820;Vayres-sur-Essonne
43254;43320;Vazeilles-Limandre
43255;43170 43580;Vazeilles-près-Saugues;d;43090;Esplantas-Vazeilles
82189;82220;Vazerac
03302;03450;Veauce
42323;42340;Veauche;8
42324;42340;Veauchette;1
18272;18300;Veaugues
26366;26600;Veaunes;f;26179;Mercurol-Veaunes
76729;76190;Veauville-lès-Baons;d;76041;Les Hauts-de-Caux
76730;76560;Veauville-lès-Quelles
09326;09310;Vèbre
15250;15240;Vebret
48193;48400;Vebron
57703;57370;Veckersviller
57704;57920;Veckring
88498;88200;Vecoux
80785;80800;Vecquemont
52512;52300;Vecqueville
84141;84270;Vedène;11
15251;15100;Védrines-Saint-Loup
55542;55000;Véel;a;55186;Fains-Véel
19280;19120;Végennes
54556;54450;Vého
37266;37250;Veigné;6
74293;74140;Veigy-Foncenex;4
81310;81500;Veilhes
41268;41230;Veilleins
21660;21360;Veilly
19281;19260;Veix
54557;54840;Velaine-en-Haye;d;54557;Bois-de-Haye
55543;55500;Velaines
54558;54280;Velaine-sous-Amance
38531;38620;Velanne
21661;21370;Velars-sur-Ouche;1
13112;13880;Velaux;8
60663;60510;Velennes
80786;80160;Velennes
70528;70100;Velesmes-Échevanne
25594;25410;Velesmes-Essarts
70529;70100;Velet
34326;34220;Vélieux
24568;24230;Vélines;1
78640;78140;Vélizy-Villacoublay;23
86280;86230;Vellèches
70530;70110;Vellechevreux-et-Courbenans;d;70180;Belles-Fontaines
70531;70700;Velleclaire
70532;70000;Vellefaux
70533;70700;Vellefrey-et-Vellefrange
70534;70240;Vellefrie
70535;70000;Velleguindry-et-Levrecey
70536;70000;Velle-le-Châtel
70537;70240;Velleminfroy
70538;70700;Vellemoz
84142;84740;Velleron;3
25595;25430;Vellerot-lès-Belvoir
25596;25530;Vellerot-lès-Vercel
36231;36330;Velles
52513;52500;Velles
90101;90100;Vellescot
54559;54290;Velle-sur-Moselle
25597;25430;Vellevans
70539;70130;Vellexon-Queutrey-et-Vaudey
70540;70700;Velloreille-lès-Choye
85299;85770;Velluire;d;85177;Les Velluire-sur-Vendée
85177;85770;Les Velluire-sur-Vendée;1
21662;21350;Velogny
2B340;20230;Velone-Orneto
70541;70300;Velorcey
55544;55600;Velosnes
88499;88270;Velotte-et-Tatignécourt
62840;62124;Vélu
57705;57220;Velving
51603;51130;Vélye
15252;15590;Velzic
95641;95470;Vémars;3
2B341;20231;Venaco
85300;85190;Venansault;4
06156;06450;Venanson
62770;62350;Saint-Venant;2
21663;21150;Venarey-les-Laumes;2
19282;19360;Venarsal;d;19123;Malemort
03303;03190;Venas
84143;84210;Venasque;1
06157;06140;Vence;19
34327;34740;Vendargues;7
03304;03110;Vendat;2
33540;33930;Vendays-Montalivet;2
59607;59218;Vendegies-au-Bois
59608;59213;Vendegies-sur-Écaillon;1
35348;35140;Vendel;d;35282;Rives-du-Couesnon
50624;50200;La Vendelée
02774;02490;Vendelles
34328;34230;Vendémian;1
11403;11300;Vendémies;f;11206;Limoux
71564;71120;Vendenesse-lès-Charolles
71565;71130;Vendenesse-sur-Arroux
67506;67550;Vendenheim;6
14734;14250;Vendes
02775;02800;Vendeuil
60664;60120;Vendeuil-Caply
14735;14170;Vendeuvre
86281;86110 86170 86380;Vendeuvre-du-Poitou;d;86281;Saint-Martin-la-Pallu
10401;10140;Vendeuvre-sur-Barse;2
59609;59175;Vendeville;1
02776;02420;Vendhuile
02777;02540;Vendières
31571;31460;Vendine
62841;62232;Vendin-lès-Béthune;2
62842;62880;Vendin-le-Vieil;8
36232;36500;Vendœuvres;1
24569;24320;Vendoire
41269;41100;Vendôme;15
42325;42590;Vendranges
85301;85250;Vendrennes;1
34329;34350;Vendres;2
08469;08160;Vendresse
02778;02160;Vendresse-Beaulne
77490;77440;Vendrest
10402;10800;La Vendue-Mignot
35349;35410;Veneffles;f;35069;Châteaugiron
30342;30200;Vénéjan;1
13113;13770;Venelles;8
43225;43580;Saint-Vénérand
17462;17100;Vénérand
70542;70100;Venère
38532;38460;Vénérieu
02779;02510;Vénérolles
31572;31810;Venerque;2
81311;81440;Vénès
18273;18190;Venesmes
76731;76730;Vénestanville
60665;60280;Venette;2
77491;77250;Veneux-les-Sablons;d;77316;Moret-Loing-et-Orvanne
54560;54540;Veney
50625;50150;Vengeons;d;50582;Sourdeval
86282;86200;Véniers;f;86137;Loudun
25598;25870;Venise
70545;70500;Venisey
69259;69200;Vénissieux;65
02780;02200;Venizel;1
89436;89210;Venizy
25599;25640;Vennans
45333;45760;Vennecy;2
25600;25390;Vennes
54561;54830;Vennezey
14736;14000;Venoix;f;14118;Caen
27677;27110;Venon
38533;38610;Venon
38534;38520 38860;Vénosc;d;38253;Les Deux Alpes
89437;89230;Venouse
89438;89290;Venoy;1
33541;33590;Vensac;1
63446;63260;Vensat
13114;13122;Ventabren;5
48152;48160 48240;Ventalon en Cévennes
05178;05300;Ventavon
51604;51140;Ventelay
09327;09120;Ventenac
11404;11610;Ventenac-Cabardès
11405;11120;Ventenac-en-Minervois
04234;05130;Venterol
26367;26110;Venterol
27678;27180;Les Ventes;1
61499;61170;Les Ventes-de-Bourse
76733;76680;Ventes-Saint-Rémy
43256;43170;Venteuges
51605;51480;Venteuil
73308;73200;Venthon
2B342;20240;Ventiseri;2
16396;16460;Ventouse
88500;88310;Ventron
61500;61190;La Ventrouze
2B343;20215;Venzolasca;1
50626;50450;Ver
33542;33240;Vérac
58270;58310;Saint-Vérain
05157;05350;Saint-Véran
38463;38160;Saint-Vérand;1
69239;69620;Saint-Vérand;1
71487;71570;Saint-Vérand
42326;42520;Véranne
34330;34400;Vérargues;d;34246;Entre-Vignes
11406;11580;Véraza
60667;60410;Verberie;3
52514;52000;Verbiesles
25601;25530;Vercel-Villedieu-le-Camp;1
59610;59227;Verchain-Maugré;1
74294;74440;Verchaix
70543;70230;Verchamp;f;70309;Loulans-Verchamp
26368;26340;Vercheny
49365;49700;Les Verchers-sur-Layon;d;49125;Doué-en-Anjou
62843;62310;Verchin
62844;62560;Verchocq
39549;39190;Vercia;d;39576;Val-Sonnette
26369;26510;Verclause
26370;26170;Vercoiran
80787;80120;Vercourt
04235;04140;Verdaches
81312;81110;Verdalle;1
33543;33490;Verdelais;1
77492;77510;Verdelot
54562;54450;Verdenal
60668;60112;Verderel-lès-Sauqueuse
60669;60140;Verderonne
41270;41160 41240;Verdes;d;41173;Beauce la Romaine
2B344;20229;Verdèse
64551;64400;Verdets
51606;51120;Verdey;f;51235;Les Essarts-lès-Sézanne
81313;81140;Le Verdier
83146;83560;La Verdière;1
18274;18300;Verdigny
16397;16140;Verdille
02781;02400;Verdilly
24570;24520;Verdon
51607;51210;Verdon
21664;21330;Verdonnet
33544;33123;Le Verdon-sur-Mer;1
09328;09310;Verdun
55545;55100;Verdun;16
71566;71350;Verdun-Ciel;1
11407;11400;Verdun-en-Lauragais
82190;82600;Verdun-sur-Garonne;4
71566;71350;Verdun-sur-le-Doubs;f;71566;Verdun-Ciel
18275;18600;Vereaux
73309;73330;Verel-de-Montbel
73310;73230;Verel-Pragondran
37267;37270;Véretz;4
70546;70180;Vereux
31573;31590;Verfeil;3
82191;82330;Verfeil
30343;30630;Verfeuil
57706;57260;Vergaville
79300;79100;Sainte-Verge;1
35350;35680;Vergéal
70544;70200;La Vergenne
35351;35160;Le Verger;1
17463;17300;Vergeroux;1
86283;86110 86330;Verger-sur-Dive;a;86108;La Grimaudière
39550;39570;Verges
76734;76280;Vergetot
43257;43320;Vergezac
30344;30310;Vergèze;5
63447;63330;Vergheas
80788;80270;Vergies
89439;89600;Vergigny;1
71567;71960;Vergisson
17465;17400;La Vergne
17464;17330;Vergné
32460;32720;Vergoignan
50627;50240;Vergoncey;d;50487;Saint-James
43258;43360;Vergongheon;1
49366;49420 49520;Vergonnes;d;49248;Ombrée d’Anjou
04236;04170;Vergons
25602;25110;Vergranne
24571;24380;Vergt;1
24572;24540;Vergt-de-Biron
02782;02490;Le Verguier
39551;39160;Véria
83147;83630;Vérignon
28402;28190;Vérigny;f;28254;Mittainvilliers-Vérigny
42327;42410;Vérin
17466;17540;Vérines;2
71568;71440;Vérissey
71569;71260;Vérizet;f;71584;Viré
01432;01270;Verjon
71570;71590;Verjux
70547;70400;Verlans
28403;28630;Ver-lès-Chartres
82192;82230;Verlhac-Tescou
89440;89330;Verlin
62845;62830;Verlincthun
59611;59237;Verlinghem;2
32461;32400;Verlus
02785;02490;Vermand;1
80789;80320;Vermandovillers
62846;62980;Vermelles;4
89441;89270;Vermenton;1
25603;25150;Vermondans;f;25463;Pont-de-Roide-Vermondans
88501;88210;Le Vermont
18276;18210;Vernais
69260;69390;Vernaison;5
09329;09000;Vernajoul
51608;51330;Vernancourt
49368;49390;Vernantes;2
39552;39570;Vernantois
30345;30530;La Vernarède
38535;38460;Vernas
43259;43270;Vernassal
09330;09250;Vernaux
69261;69430;Vernay
74295;74200;La Vernaz
49367;49220 49370;Vern-d’Anjou;d;49367;Erdre-en-Anjou
25604;25110;Verne
13115;13116;Vernègues;2
23259;23170;Verneiges
73311;73110;Le Verneil
72369;72360;Verneil-le-Chétif
03305;03190;Verneix
36233;36600;La Vernelle
03306;03200;Le Vernet;1
04237;04140;Le Vernet
09331;09700;Le Vernet
43260;43320;Le Vernet
31574;31810;Vernet;3
63448;63580;Le Vernet-Chaméane
63448;63580;Vernet-la-Varenne;d;63448;Le Vernet-Chaméane
66222;66820;Vernet-les-Bains;1
63449;63710;Le Vernet-Sainte-Marguerite
63450;63470;Verneugheol
16398;16310;Verneuil
18277;18210;Verneuil
51609;51700;Verneuil
58306;58300;Verneuil
27679;27130 27160;Verneuil d’Avre et d’Iton;7
03307;03500;Verneuil-en-Bourbonnais
60670;60550;Verneuil-en-Halatte;4
55546;55600;Verneuil-Grand
37268;37120;Verneuil-le-Château
77493;77390;Verneuil-l’Étang;3
87200;87360;Verneuil-Moustiers
55547;55600;Verneuil-Petit
02786;02380;Verneuil-sous-Coucy
27679;27130 27160;Verneuil-sur-Avre;d;27679;Verneuil d’Avre et d’Iton
36234;36400;Verneuil-sur-Igneraie
37269;37600;Verneuil-sur-Indre
78642;78480;Verneuil-sur-Seine;16
02787;02000;Verneuil-sur-Serre
87201;87430;Verneuil-sur-Vienne;4
27680;27390;Verneusses
57707;57130;Vernéville
72370;72170;Vernie
25605;25580;Vernierfontaine
63451;63210;Vernines
09332;09340;Verniolle;2
38536;38150;Vernioz;1
50628;50370;Vernix
49369;49390;Vernoil-le-Fourrier;1
39553;39210;Le Vernois
25606;25190;Vernois-le-Fol;a;25275;Glère
25607;25430;Vernois-lès-Belvoir
21665;21260;Vernois-lès-Vesvres
70548;70500;Vernois-sur-Mance
15253;15160;Vernols
07336;07260;Vernon
27681;27200;Vernon;25
86284;86340;Vernon
10403;10200;Vernonvilliers
07337;07430;Vernosc-lès-Annonay;2
21666;21120;Vernot
70549;70130;La Vernotte
41271;41230;Vernou-en-Sologne
28404;28500;Vernouillet;12
78643;78540;Vernouillet;9
77494;77670;Vernou-la-Celle-sur-Seine;2
37270;37210;Vernou-sur-Brenne;2
01433;01560;Vernoux
79342;79240;Vernoux-en-Gâtine
07338;07240;Vernoux-en-Vivarais;1
79343;79170;Vernoux-sur-Boutonne
25608;25750;Le Vernoy
89442;89150;Vernoy
35352;35770;Vern-sur-Seiche;8
03308;03390;Vernusse
57708;57420;Verny;2
2A345;20172;Vero
89443;89510;Véron;1
26371;26340;Véronne;f;26289;Saillans
21667;21260;Véronnes
21668;21260;Véronnes-les-Petites;f;21667;Véronnes
71571;71220;Verosvres
08470;08240;Verpel
38537;38290;La Verpillière;7
80790;80700;Verpillières
10404;10360;Verpillières-sur-Ource
13116;13670;Verquières
62847;62113;Verquigneul;1
62848;62131;Verquin;3
73312;73460;Verrens-Arvey
34331;34220;Verreries-de-Moussans
21669;21540;Verrey-sous-Drée
21670;21690;Verrey-sous-Salmaise
10405;10240;Verricourt
49370;49400;Verrie
85302;85130 85500;La Verrie;d;85302;Chanverrie
78644;78320;La Verrière;5
08471;08390;Verrières
10406;10390;Verrières;1
12291;12520;Verrières
16399;16130;Verrières
51610;51800;Verrières
61501;61110;Verrières
63452;63320;Verrières
86285;86410;Verrières`)
