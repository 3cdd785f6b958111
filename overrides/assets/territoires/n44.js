boussoleTerritory("n44",`12290;12220;Vaureilles
60662;60390;Le Vauroux
23247;23320;Saint-Vaury
79340;79420;Vausseroux
79341;79420;Vautebis
90100;90150;Vauthiermont
53269;53500;Vautorte
13111;13126;Vauvenargues
30341;30600;Vauvert
14731;14800;Vauville
50623;50440 50460 50690;Vauville;d;50041;La Hague
70526;70210;Vauvillers
80781;80131;Vauvillers
03301;03190;Vaux
31570;31540;Vaux
57701;57130;Vaux
86278;86700;Vaux;d;86082;Valence-en-Poitou
89435;89000 89290;Vaux;a;89024;Auxerre
02769;02110;Vaux-Andigny
08462;08130;Vaux-Champagne
58204;58130;Vaux d’Amognes
55537;55100 55400;Vaux-devant-Damloup;d;55537;Douaumont-Vaux
80782;80260;Vaux-en-Amiénois
69257;69460;Vaux-en-Beaujolais
01431;01150;Vaux-en-Bugey
08463;08240;Vaux-en-Dieulet
71563;71460;Vaux-en-Pré
02772;02590;Vaux-en-Vermandois
25592;25160;Vaux-et-Chantegrue
52508;52400;Vaux-la-Douce;a;52544;Voisey
55538;55500;Vaux-la-Grande;a;55472;Saulvaux
55539;55500;Vaux-la-Petite;a;55472;Saulvaux
16394;16320;Vaux-Lavalette
70527;70700;Vaux-le-Moncelot
77487;77000;Vaux-le-Pénil
08464;08250;Vaux-lès-Mouron
08466;08210;Vaux-lès-Mouzon
55540;55300;Vaux-lès-Palameix
08465;08220;Vaux-lès-Rubigny
39547;39360;Vaux-lès-Saint-Claude
80783;80140;Vaux-Marquenneville
08467;08270;Vaux-Montreuil
16395;16170;Vaux-Rouillac
21659;21440;Vaux-Saules
52509;52190;Vaux-sous-Aubigny;d;52405;Le Montsaugeonnais
14732;14400;Vaux-sur-Aure
52510;52130;Vaux-sur-Blaise
27674;27120;Vaux-sur-Eure
77489;77710;Vaux-sur-Lunain
17461;17640;Vaux-sur-Mer
39548;39800;Vaux-sur-Poligny;d;39434;Poligny
78638;78740;Vaux-sur-Seine
14733;14400;Vaux-sur-Seulles
80784;80800;Vaux-sur-Somme
52511;52300;Vaux-sur-Saint-Urbain
86279;86220;Vaux-sur-Vienne
08468;08150;Vaux-Villaine
02768;02320;Vauxaillon
52507;52200;Vauxbons
02770;02200;Vauxbuin
02771;02160;Vauxcéré;d;02439;Les Septvallons
69258;69820;Vauxrenard
02767;02200;Vauxrezis
02773;02220;Vauxtin
55541;55000;Vavincourt
51601;51300;Vavray-le-Grand
51602;51300;Vavray-le-Petit
54555;54120;Vaxainville
88497;88330;Vaxoncourt
57702;57170;Vaxy
44214;44170;Vay
09325;09110;Vaychis
46329;46230;Vaylats
46330;46110;Vayrac
33539;33870;Vayres
87199;87600;Vayres
91639;91820;Vayres-sur-Essonne
43254;43320;Vazeilles-Limandre
43255;43170 43580;Vazeilles-près-Saugues;d;43090;Esplantas-Vazeilles
82189;82220;Vazerac
03302;03450;Veauce
42323;42340;Veauche
42324;42340;Veauchette
18272;18300;Veaugues
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
84141;84270;Vedène
15251;15100;Védrines-Saint-Loup
55542;55000;Véel;a;55186;Fains-Véel
19280;19120;Végennes
54556;54450;Vého
37266;37250;Veigné
74293;74140;Veigy-Foncenex
81310;81500;Veilhes
41268;41230;Veilleins
21660;21360;Veilly
19281;19260;Veix
54557;54840;Velaine-en-Haye;d;54557;Bois-de-Haye
54558;54280;Velaine-sous-Amance
55543;55500;Velaines
38531;38620;Velanne
21661;21370;Velars-sur-Ouche
13112;13880;Velaux
60663;60510;Velennes
80786;80160;Velennes
70528;70100;Velesmes-Échevanne
25594;25410;Velesmes-Essarts
70529;70100;Velet
34326;34220;Vélieux
24568;24230;Vélines
78640;78140;Vélizy-Villacoublay
70536;70000;Velle-le-Châtel
54559;54290;Velle-sur-Moselle
86280;86230;Vellèches
70530;70110;Vellechevreux-et-Courbenans;d;70180;Belles-Fontaines
70531;70700;Velleclaire
70532;70000;Vellefaux
70533;70700;Vellefrey-et-Vellefrange
70534;70240;Vellefrie
70535;70000;Velleguindry-et-Levrecey
70537;70240;Velleminfroy
70538;70700;Vellemoz
84142;84740;Velleron
25595;25430;Vellerot-lès-Belvoir
25596;25530;Vellerot-lès-Vercel
36231;36330;Velles
52513;52500;Velles
90101;90100;Vellescot
25597;25430;Vellevans
70539;70130;Vellexon-Queutrey-et-Vaudey
70540;70700;Velloreille-lès-Choye
85299;85770;Velluire;d;85177;Les Velluire-sur-Vendée
85177;85770;Les Velluire-sur-Vendée
21662;21350;Velogny
2B340;20230;Velone-Orneto
70541;70300;Velorcey
55544;55600;Velosnes
88499;88270;Velotte-et-Tatignécourt
62840;62124;Vélu
57705;57220;Velving
51603;51130;Vélye
15252;15590;Velzic
95641;95470;Vémars
2B341;20231;Venaco
85300;85190;Venansault
06156;06450;Venanson
62770;62350;Saint-Venant
21663;21150;Venarey-les-Laumes
19282;19360;Venarsal;d;19123;Malemort
03303;03190;Venas
84143;84210;Venasque
06157;06140;Vence
34327;34740;Vendargues
03304;03110;Vendat
33540;33930;Vendays-Montalivet
59607;59218;Vendegies-au-Bois
59608;59213;Vendegies-sur-Écaillon
35348;35140;Vendel;d;35282;Rives-du-Couesnon
50624;50200;La Vendelée
02774;02490;Vendelles
34328;34230;Vendémian
71564;71120;Vendenesse-lès-Charolles
71565;71130;Vendenesse-sur-Arroux
67506;67550;Vendenheim
14734;14250;Vendes
02775;02800;Vendeuil
60664;60120;Vendeuil-Caply
14735;14170;Vendeuvre
86281;86110 86170 86380;Vendeuvre-du-Poitou;d;86281;Saint-Martin-la-Pallu
10401;10140;Vendeuvre-sur-Barse
59609;59175;Vendeville
02776;02420;Vendhuile
02777;02540;Vendières
62842;62880;Vendin-le-Vieil
62841;62232;Vendin-lès-Béthune
31571;31460;Vendine
36232;36500;Vendœuvres
24569;24320;Vendoire
41269;41100;Vendôme
42325;42590;Vendranges
85301;85250;Vendrennes
34329;34350;Vendres
08469;08160;Vendresse
02778;02160;Vendresse-Beaulne
77490;77440;Vendrest
10402;10800;La Vendue-Mignot
30342;30200;Vénéjan
13113;13770;Venelles
43225;43580;Saint-Vénérand
17462;17100;Vénérand
70542;70100;Venère
38532;38460;Vénérieu
02779;02510;Vénérolles
31572;31810;Venerque
81311;81440;Vénès
18273;18190;Venesmes
76731;76730;Vénestanville
60665;60280;Venette
77491;77250;Veneux-les-Sablons;d;77316;Moret-Loing-et-Orvanne
54560;54540;Veney
50625;50150;Vengeons;d;50582;Sourdeval
25598;25870;Venise
70545;70500;Venisey
69259;69200;Vénissieux
02780;02200;Venizel
89436;89210;Venizy
25599;25640;Vennans
45333;45760;Vennecy
25600;25390;Vennes
54561;54830;Vennezey
27677;27110;Venon
38533;38610;Venon
38534;38520 38860;Vénosc;d;38253;Les Deux Alpes
89437;89230;Venouse
89438;89290;Venoy
33541;33590;Vensac
63446;63260;Vensat
13114;13122;Ventabren
48152;48160 48240;Ventalon en Cévennes
05178;05300;Ventavon
51604;51140;Ventelay
09327;09120;Ventenac
11404;11610;Ventenac-Cabardès
11405;11120;Ventenac-en-Minervois
04234;05130;Venterol
26367;26110;Venterol
27678;27180;Les Ventes
61499;61170;Les Ventes-de-Bourse
76733;76680;Ventes-Saint-Rémy
43256;43170;Venteuges
51605;51480;Venteuil
73308;73200;Venthon
2B342;20240;Ventiseri
16396;16460;Ventouse
88500;88310;Ventron
61500;61190;La Ventrouze
2B343;20215;Venzolasca
50626;50450;Ver
28403;28630;Ver-lès-Chartres
60666;60950;Ver-sur-Launette
14739;14114;Ver-sur-Mer
33542;33240;Vérac
58270;58310;Saint-Vérain
05157;05350;Saint-Véran
38463;38160;Saint-Vérand
69239;69620;Saint-Vérand
71487;71570;Saint-Vérand
42326;42520;Véranne
34330;34400;Vérargues;d;34246;Entre-Vignes
11406;11580;Véraza
60667;60410;Verberie
52514;52000;Verbiesles
25601;25530;Vercel-Villedieu-le-Camp
59610;59227;Verchain-Maugré
74294;74440;Verchaix
26368;26340;Vercheny
49365;49700;Les Verchers-sur-Layon;d;49125;Doué-en-Anjou
62843;62310;Verchin
62844;62560;Verchocq
39549;39190;Vercia;d;39576;Val-Sonnette
26369;26510;Verclause
26370;26170;Vercoiran
80787;80120;Vercourt
04235;04140;Verdaches
81312;81110;Verdalle
33543;33490;Verdelais
77492;77510;Verdelot
54562;54450;Verdenal
60668;60112;Verderel-lès-Sauqueuse
60669;60140;Verderonne
41270;41160 41240;Verdes;d;41173;Beauce la Romaine
2B344;20229;Verdèse
64551;64400;Verdets
81313;81140;Le Verdier
83146;83560;La Verdière
18274;18300;Verdigny
16397;16140;Verdille
02781;02400;Verdilly
24570;24520;Verdon
51607;51210;Verdon
33544;33123;Le Verdon-sur-Mer
21664;21330;Verdonnet
09328;09310;Verdun
55545;55100;Verdun
71566;71350;Verdun-Ciel
11407;11400;Verdun-en-Lauragais
82190;82600;Verdun-sur-Garonne
18275;18600;Vereaux
73309;73330;Verel-de-Montbel
73310;73230;Verel-Pragondran
37267;37270;Véretz
70546;70180;Vereux
31573;31590;Verfeil
82191;82330;Verfeil
30343;30630;Verfeuil
57706;57260;Vergaville
79300;79100;Sainte-Verge
35350;35680;Vergéal
70544;70200;La Vergenne
35351;35160;Le Verger
86283;86110 86330;Verger-sur-Dive;a;86108;La Grimaudière
17463;17300;Vergeroux
39550;39570;Verges
76734;76280;Vergetot
43257;43320;Vergezac
30344;30310;Vergèze
63447;63330;Vergheas
80788;80270;Vergies
89439;89600;Vergigny
71567;71960;Vergisson
17465;17400;La Vergne
17464;17330;Vergné
32460;32720;Vergoignan
50627;50240;Vergoncey;d;50487;Saint-James
43258;43360;Vergongheon
49366;49420 49520;Vergonnes;d;49248;Ombrée d’Anjou
04236;04170;Vergons
25602;25110;Vergranne
24571;24380;Vergt
24572;24540;Vergt-de-Biron
02782;02490;Le Verguier
39551;39160;Véria
83147;83630;Vérignon
42327;42410;Vérin
17466;17540;Vérines
71568;71440;Vérissey
01432;01270;Verjon
71570;71590;Verjux
70547;70400;Verlans
82192;82230;Verlhac-Tescou
89440;89330;Verlin
62845;62830;Verlincthun
59611;59237;Verlinghem
32461;32400;Verlus
02785;02490;Vermand
80789;80320;Vermandovillers
62846;62980;Vermelles
89441;89270;Vermenton
88501;88210;Le Vermont
49367;49220 49370;Vern-d’Anjou;d;49367;Erdre-en-Anjou
35352;35770;Vern-sur-Seiche
18276;18210;Vernais
69260;69390;Vernaison
09329;09000;Vernajoul
51608;51330;Vernancourt
49368;49390;Vernantes
39552;39570;Vernantois
30345;30530;La Vernarède
38535;38460;Vernas
43259;43270;Vernassal
09330;09250;Vernaux
69261;69430;Vernay
74295;74200;La Vernaz
25604;25110;Verne
13115;13116;Vernègues
23259;23170;Verneiges
73311;73110;Le Verneil
72369;72360;Verneil-le-Chétif
03305;03190;Verneix
36233;36600;La Vernelle
03306;03200;Le Vernet
04237;04140;Le Vernet
09331;09700;Le Vernet
43260;43320;Le Vernet
31574;31810;Vernet
63448;63580;Le Vernet-Chaméane
63448;63580;Vernet-la-Varenne;d;63448;Le Vernet-Chaméane
66222;66820;Vernet-les-Bains
63449;63710;Le Vernet-Sainte-Marguerite
63450;63470;Verneugheol
16398;16310;Verneuil
18277;18210;Verneuil
51609;51700;Verneuil
58306;58300;Verneuil
27679;27130 27160;Verneuil d’Avre et d’Iton
03307;03500;Verneuil-en-Bourbonnais
60670;60550;Verneuil-en-Halatte
55546;55600;Verneuil-Grand
77493;77390;Verneuil-l’Étang
37268;37120;Verneuil-le-Château
87200;87360;Verneuil-Moustiers
55547;55600;Verneuil-Petit
02786;02380;Verneuil-sous-Coucy
27679;27130 27160;Verneuil-sur-Avre;d;27679;Verneuil d’Avre et d’Iton
36234;36400;Verneuil-sur-Igneraie
37269;37600;Verneuil-sur-Indre
78642;78480;Verneuil-sur-Seine
02787;02000;Verneuil-sur-Serre
87201;87430;Verneuil-sur-Vienne
27680;27390;Verneusses
57707;57130;Vernéville
72370;72170;Vernie
25605;25580;Vernierfontaine
63451;63210;Vernines
09332;09340;Verniolle
38536;38150;Vernioz
50628;50370;Vernix
49369;49390;Vernoil-le-Fourrier
39553;39210;Le Vernois
25606;25190;Vernois-le-Fol;a;25275;Glère
25607;25430;Vernois-lès-Belvoir
21665;21260;Vernois-lès-Vesvres
70548;70500;Vernois-sur-Mance
15253;15160;Vernols
07336;07260;Vernon
27681;27200;Vernon
86284;86340;Vernon
10403;10200;Vernonvilliers
07337;07430;Vernosc-lès-Annonay
21666;21120;Vernot
70549;70130;La Vernotte
41271;41230;Vernou-en-Sologne
77494;77670;Vernou-la-Celle-sur-Seine
37270;37210;Vernou-sur-Brenne
28404;28500;Vernouillet
78643;78540;Vernouillet
01433;01560;Vernoux
79342;79240;Vernoux-en-Gâtine
07338;07240;Vernoux-en-Vivarais
79343;79170;Vernoux-sur-Boutonne
25608;25750;Le Vernoy
89442;89150;Vernoy
03308;03390;Vernusse
57708;57420;Verny
2A345;20172;Vero
89443;89510;Véron
21667;21260;Véronnes
71571;71220;Verosvres
08470;08240;Verpel
38537;38290;La Verpillière
80790;80700;Verpillières
10404;10360;Verpillières-sur-Ource
13116;13670;Verquières
62847;62113;Verquigneul
62848;62131;Verquin
73312;73460;Verrens-Arvey
34331;34220;Verreries-de-Moussans
21669;21540;Verrey-sous-Drée
21670;21690;Verrey-sous-Salmaise
10405;10240;Verricourt
49370;49400;Verrie
85302;85130 85500;La Verrie;d;85302;Chanverrie
78644;78320;La Verrière
08471;08390;Verrières
10406;10390;Verrières
12291;12520;Verrières
16399;16130;Verrières
51610;51800;Verrières
61501;61110;Verrières
63452;63320;Verrières
86285;86410;Verrières
25609;25300;Verrières-de-Joux
49323;49112 49480;Verrières-en-Anjou
42328;42600;Verrières-en-Forez
91645;91370;Verrières-le-Buisson
79344;79370;Verrines-sous-Celles;d;79061;Celles-sur-Belle
86286;86420;Verrue
79345;79310;Verruyes
71572;71240;Vers
74296;74160;Vers
46331;46090 46330;Vers;d;46268;Saint Géry-Vers
39554;39300;Vers-en-Montagne
30346;30210;Vers-Pont-du-Gard
39555;39230;Vers-sous-Sellières
26372;26560;Vers-sur-Méouge
80791;80480;Vers-sur-Selle
78646;78000;Versailles
01434;01330;Versailleux
14737;14700;Versainville
42329;42220;La Versanne
71573;71110;Versaugues
52515;52250;Verseilles-le-Bas
52516;52250;Verseilles-le-Haut
02788;02800;Versigny
60671;60440;Versigny
12292;12400;Versols-et-Lapeyre
14738;14790;Verson
01435;01210;Versonnex
74297;74150;Versonnex
38538;38420;Le Versoud
79346;79170;Le Vert
43226;43440;Saint-Vert
40323;40420;Vert
78647;78930;Vert
28405;28500;Vert-en-Drouais
91648;91810;Vert-le-Grand
91649;91710;Vert-le-Petit
77495;77240;Vert-Saint-Denis
51611;51130;Vert-Toulon
59612;59730;Vertain
63453;63910;Vertaizon
39556;39130;Vertamboz
21671;21330;Vertault
24573;24320;Verteillac
47317;47260;Verteuil-d’Agenais
16400;16510;Verteuil-sur-Charente
73313;73170;Verthemex
33545;33180;Vertheuil
63454;63480;Vertolaye
62849;62180;Verton
44215;44120;Vertou
38539;38390;Vertrieu
89371;89310;Sainte-Vertu
51612;51130 51190;Vertus;d;51612;Blancs-Coteaux
55548;55200;Vertuzey;a;55184;Euville
16401;16330;Vervant
17467;17400;Vervant
88502;88600;Vervezelle
02789;02140;Vervins
55549;55270;Véry
71574;71960;Verzé
11408;11250;Verzeille
51613;51360;Verzenay
51614;51380;Verzy
52517;52700;Vesaignes-sous-Lafauche
52518;52800;Vesaignes-sur-Marne
01436;01170;Vesancy
26373;26220;Vesc
90102;90200;Vescemont
57709;57370;Vescheim
39557;39240;Vescles
01437;01560;Vescours
2B346;20215;Vescovato
18278;18360;Vesdun
51616;51240;Vésigneul-sur-Marne
01439;01570;Vésines
78650;78110;Le Vésinet
02790;02350;Vesles-et-Caumont
02791;02840;Veslud
27682;27870;Vesly
50629;50430;Vesly
70550;70000;Vesoul
14740;14290;La Vespière-Friardel
07339;07200;Vesseaux
30347;30600;Vestric-et-Candiac
21672;21350;Vesvres
52519;52190;Vesvres-sous-Chalancey
95651;95510;Vétheuil
74298;74100;Vétraz-Monthoux
42245;42111 42440;Vêtre-sur-Anzon
90103;90300;Vétrigne
36235;36600;Veuil
02792;02810;Veuilly-la-Poterie
76735;76980;Veules-les-Roses
76736;76450;Veulettes-sur-Mer
03309;03320;Le Veurdre
38540;38113;Veurey-Voroize
51617;51520;La Veuve
41272;41150;Veuves;d;41167;Veuzain-sur-Loire
21673;21360;Veuvey-sur-Ouche
21674;21520;Veuxhaulles-sur-Aube
41167;41150;Veuzain-sur-Loire
39558;39570;Vevy
88503;88110;Vexaincourt
27213;27420 27510 27630;Vexin-sur-Epte
14741;14570;Le Vey
05179;05400;Veynes
87202;87520;Veyrac
07340;07000;Veyras
63455;63960;Veyre-Monton
12293;12720;Veyreau
74299;74290;Veyrier-du-Lac
15254;15350;Veyrières
19283;19200;Veyrières
24574;24370;Veyrignac
24575;24250;Veyrines-de-Domme
24576;24380;Veyrines-de-Vergt
38541;38630;Veyrins-Thuellin;d;38022;Les Avenières Veyrins-Thuellin
50631;50480 50500 50620;Les Veys;d;50099;Carentan-les-Marais
38542;38460;Veyssilieu
60672;60117;Vez
15255;15130;Vézac
24577;24220;Vézac
89445;89700;Vézannes
02793;02290;Vézaponin
25611;25660;La Vèze
15256;15160;Vèze
89446;89450;Vézelay
42268;42260 42590;Vézelin-sur-Loire
54563;54330;Vézelise
90104;90400;Vézelois
15257;15130;Vezels-Roussy
30348;30360;Vézénobres
38543;38510;Vézeronce-Curtin
70551;70130;Vezet;d;70418;La Romaine
43261;43390;Vézézoux
51618;51210;Le Vézier
86287;86120;Vézières
27683;27700;Vézillon
02794;02130;Vézilly
35353;35132;Vezin-le-Coquet
89447;89700;Vézinnes
49371;49340;Vezins
50632;50540;Vezins;a;50256;Isigny-le-Buat
12294;12780;Vézins-de-Lévézou
72372;72600;Vezot
2B347;20242;Vezzani
28406;28150;Viabon;d;28406;Éole-en-Beauce
12295;12250;Viala-du-Pas-de-Jaux
12296;12490;Viala-du-Tarn
48194;48220;Vialas
64552;64330;Vialer
19284;19170;Viam
19246;19240;Saint-Viance
81314;81530;Viane
21675;21430;Vianges
47318;47230;Vianne
10408;10380;Viâpres-le-Petit
95652;95270;Viarmes
34332;34450;Vias
41231;41210;Saint-Viâtre
44192;44320;Saint-Viaud
46332;46100;Viazac
12297;12290;Le Vibal
57711;57670;Vibersviller
76737;76760;Vibeuf
16402;16120;Vibrac
17468;17130;Vibrac
72373;72320;Vibraye
21676;21140;Vic-de-Chassenay
21677;21360;Vic-des-Prés
65460;65500;Vic-en-Bigorre
32462;32190;Vic-Fezensac
34333;34110;Vic-la-Gardiole
63457;63270;Vic-le-Comte
30349;30260;Vic-le-Fesq
21678;21390;Vic-sous-Thil
02795;02290;Vic-sur-Aisne
15258;15800;Vic-sur-Cère
57712;57630;Vic-sur-Seille
09334;09220;Vicdessos;d;09334;Val-de-Sos
50633;50760;Le Vicel
63456;63340;Vichel
02796;02210;Vichel-Nanteuil
28407;28480;Vichères
88504;88170;Vicherey
03310;03200;Vichy
2A348;20118 20160;Vico
80792;80260;La Vicogne
22385;22690;La Vicomté-sur-Rance
03311;03450;Vicq
52520;52400;Vicq
59613;59970;Vicq
78653;78490;Vicq
40324;40380;Vicq-d’Auribat
36236;36400;Vicq-Exemplet
87203;87260;Vicq-sur-Breuilh
86288;86260;Vicq-sur-Gartempe
50142;50330;Vicq-sur-Mer
36237;36600;Vicq-sur-Nahon
14742;14170;Vicques
72323;72130;Saint-Victeur
03262;03410;Saint-Victor
07301;07410;Saint-Victor
15217;15150;Saint-Victor
24508;24350;Saint-Victor
27609;27800;Saint-Victor-d’Épine
28362;28240;Saint-Victor-de-Buthon
38464;38110;Saint-Victor-de-Cessieu
27608;27300;Saint-Victor-de-Chrétienville
30303;30500;Saint-Victor-de-Malcap
38465;38510;Saint-Victor-de-Morestel
61458;61290;Saint-Victor-de-Réno;d;61230;Longny les Villages
30301;30700;Saint-Victor-des-Oules
23248;23000;Saint-Victor-en-Marche
12251;12400;Saint-Victor-et-Melvieu
76656;76890;Saint-Victor-l’Abbaye
30302;30290;Saint-Victor-la-Coste
63401;63790;Saint-Victor-la-Rivière
43227;43140;Saint-Victor-Malescours
63402;63550;Saint-Victor-Montvianeix
09276;09100;Saint-Victor-Rouzaud
43228;43500;Saint-Victor-sur-Arlanc
27610;27130;Saint-Victor-sur-Avre
21578;21410;Saint-Victor-sur-Ouche
42293;42630;Saint-Victor-sur-Rhins
13102;13730;Saint-Victoret
14743;14430;Victot-en-Auge
14743;14430;Victot-Pontfol;d;14743;Victot-en-Auge
19247;19200;Saint-Victour
87185;87420;Saint-Victurnien
61502;61360;Vidai
46333;46260;Vidaillac
23260;23250;Vidaillat
43229;43320;Saint-Vidal
83148;83550;Vidauban
50634;50630;Videcosville
87204;87600;Videix
91654;91890;Videlles
65461;65220;Vidou
50635;50810;Vidouville;d;50492;Saint-Jean-d’Elle
65462;65700;Vidouze
60673;60360;Viefvillers
49372;49150;Le Vieil-Baugé;d;49018;Baugé-en-Anjou
51619;51330;Le Vieil-Dampierre
27684;27930;Le Vieil-Évreux
62850;62770;Vieil-Hesdin
62853;62240;Vieil-Moutier
43262;43100;Vieille-Brioude
62851;62136;Vieille-Chapelle
62852;62162;Vieille-Église
78655;78125;Vieille-Église-en-Yvelines
39559;39380;La Vieille-Loye
27685;27330;La Vieille-Lyre
31575;31320;Vieille-Toulouse
45334;45260;Vieilles-Maisons-sur-Joudry
15259;15500;Vieillespesse
15260;15120;Vieillevie
31576;31290;Vieillevigne
44216;44116;Vieillevigne
25612;25870;Vieilley
21679;21540;Vieilmoulin
02797;02160;Viel-Arcy
08472;08270;Viel-Saint-Remy
32463;32400;Viella
65463;65120;Viella
65464;65360;Vielle-Adour
65465;65170;Vielle-Aure
65466;65240;Vielle-Louron
40327;40240;Vielle-Soubiran
40326;40560;Vielle-Saint-Girons
40325;40320;Vielle-Tursan
64554;64170;Viellenave-d’Arthez
64555;64190;Viellenave-de-Navarrenx
64553;64270;Viellenave-sur-Bidouze;a;64113;Bergouey-Viellenave
64556;64150;Vielleségure
58307;58150;Vielmanay
81315;81570;Vielmur-sur-Agout
43263;43490;Vielprat
02798;02540;Viels-Maisons
21680;21270;Vielverge
79347;79200;Viennay
38544;38200;Vienne
95656;95510;Vienne-en-Arthies
14744;14400;Vienne-en-Bessin
45335;45510;Vienne-en-Val
51620;51800;Vienne-la-Ville
51621;51800;Vienne-le-Château
84144;84750;Viens
88505;88430;Vienville
65467;65400;Vier-Bordes
23261;23170;Viersat
28408;28700;Vierville
14745;14710;Vierville-sur-Mer
18279;18100;Vierzon
02799;02210;Vierzy
59614;59271;Viesly
14746;14350 14410;Viessoix;d;14726;Valdallière
25613;25340;Viéthorey
01442;01260;Vieu;d;01036;Valromey-sur-Séran
01441;01430;Vieu-d’Izenave
03312;03430;Vieure
34334;34390;Vieussan
28409;28120;Vieuvicq
53270;53120;Vieuvy
14747;14930;Vieux
81316;81140;Vieux
59615;59232;Vieux-Berquin
40328;40480;Vieux-Boucau-les-Bains
22386;22800;Le Vieux-Bourg
14748;14130;Vieux-Bourg
16403;16350;Le Vieux-Cérier
77496;77370;Vieux-Champagne
25614;25600;Vieux-Charmont
21681;21460;Vieux-Château
59616;59690;Vieux-Condé
68347;68480;Vieux-Ferrette
97133;97141;Vieux-Fort
14749;14140 14270 14340 14370;Vieux-Fumé;d;14431;Mézidon Vallée d’Auge
97134;97119;Vieux-Habitants
08473;08190;Vieux-lès-Asfeld
57713;57635;Vieux-Lixheim
77497;77320;Vieux-Maisons;a;77421;Saint-Mars-Vieux-Maisons
76738;76750;Vieux-Manoir
22387;22420;Le Vieux-Marché
24579;24340;Vieux-Mareuil;d;24253;Mareuil en Périgord
59617;59138;Vieux-Mesnil
60674;60350;Vieux-Moulin
88506;88210;Vieux-Moulin
52521;52200;Vieux-Moulins;a;52383;Perrancey-les-Vieux-Moulins
61503;61150;Vieux-Pont
14750;14140 14170;Vieux-Pont-en-Auge;d;14654;Saint-Pierre-en-Auge
27686;27680;Vieux-Port
59618;59600;Vieux-Reng
76739;76390;Vieux-Rouen-sur-Bresle
76740;76160;La Vieux-Rue
16404;16350;Vieux-Ruffec
68348;68800;Vieux-Thann
35354;35610;Vieux-Viel
27687;27600 27940;Vieux-Villez;d;27022;Le Val d’Hazey
35355;35490;Vieux-Vy-sur-Couesnon
65468;65230;Vieuzos`)
