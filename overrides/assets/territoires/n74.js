boussoleTerritory("n74",`25609;25300;Verrières-de-Joux
25610;25580 25620;Verrières-du-Grosbois;f;25222;Étalans
49323;49112 49480;Verrières-en-Anjou;8
42328;42600;Verrières-en-Forez
91645;91370;Verrières-le-Buisson;15
79344;79370;Verrines-sous-Celles;d;79061;Celles-sur-Belle
72371;72200;Verron;f;72154;La Flèche
86286;86420;Verrue
79345;79310;Verruyes
71572;71240;Vers
74296;74160;Vers
46331;46090 46330;Vers;d;46268;Saint Géry-Vers
78646;78000;Versailles;84
01434;01330;Versailleux
14737;14700;Versainville
42329;42220;La Versanne
71573;71110;Versaugues
52515;52250;Verseilles-le-Bas
52516;52250;Verseilles-le-Haut
39554;39300;Vers-en-Montagne
02788;02800;Versigny
60671;60440;Versigny
12292;12400;Versols-et-Lapeyre
14738;14790;Verson;4
01435;01210;Versonnex;2
74297;74150;Versonnex
38538;38420;Le Versoud;4
30346;30210;Vers-Pont-du-Gard;1
39555;39230;Vers-sous-Sellières
26372;26560;Vers-sur-Méouge
80791;80480;Vers-sur-Selle
60666;60950;Ver-sur-Launette;1
14739;14114;Ver-sur-Mer;1
79346;79170;Le Vert
43226;43440;Saint-Vert
40323;40420;Vert
78647;78930;Vert
59612;59730;Vertain
63453;63910;Vertaizon;3
39556;39130;Vertamboz
21671;21330;Vertault
24573;24320;Verteillac
28405;28500;Vert-en-Drouais;1
47317;47260;Verteuil-d’Agenais
16400;16510;Verteuil-sur-Charente
73313;73170;Verthemex
33545;33180;Vertheuil;1
89444;89260;Vertilly;f;89469;Perceneige
91648;91810;Vert-le-Grand;2
91649;91710;Vert-le-Petit;2
63454;63480;Vertolaye
62849;62180;Verton;2
44215;44120;Vertou;26
38539;38390;Vertrieu
77495;77240;Vert-Saint-Denis;9
51611;51130;Vert-Toulon
89371;89310;Sainte-Vertu
51612;51130 51190;Vertus;d;51612;Blancs-Coteaux
55548;55200;Vertuzey;a;55184;Euville
16401;16330;Vervant
17467;17400;Vervant
88502;88600;Vervezelle
02789;02140;Vervins;2
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
2B346;20215;Vescovato;3
18278;18360;Vesdun
01438;01220;Vésenex-Crassy;f;01143;Divonne-les-Bains
51615;51320;Vésigneul-sur-Coole;f;51244;Faux-Vésigneul
51616;51240;Vésigneul-sur-Marne
01439;01570;Vésines
78650;78110;Le Vésinet;15
02790;02350;Vesles-et-Caumont
02791;02840;Veslud
27682;27870;Vesly
50629;50430;Vesly
70550;70000;Vesoul;15
14740;14290;La Vespière-Friardel;1
07339;07200;Vesseaux;2
50630;50170;Vessey;f;50410;Pontorson
30347;30600;Vestric-et-Candiac;1
21672;21350;Vesvres
52519;52190;Vesvres-sous-Chalancey
95651;95510;Vétheuil
74298;74100;Vétraz-Monthoux;10
42245;42111 42440;Vêtre-sur-Anzon
90103;90300;Vétrigne
36235;36600;Veuil
02792;02810;Veuilly-la-Poterie
76735;76980;Veules-les-Roses
76736;76450;Veulettes-sur-Mer
03309;03320;Le Veurdre
38540;38113;Veurey-Voroize;1
51617;51520;La Veuve
41272;41150;Veuves;d;41167;Veuzain-sur-Loire
21673;21360;Veuvey-sur-Ouche
21674;21520;Veuxhaulles-sur-Aube
41167;41150;Veuzain-sur-Loire;3
39558;39570;Vevy
88503;88110;Vexaincourt
27213;27420 27510 27630;Vexin-sur-Epte;6
14741;14570;Le Vey
57710;57100;Veymerange;f;57672;Thionville
05179;05400;Veynes;3
87202;87520;Veyrac;2
07340;07000;Veyras;1
12293;12720;Veyreau
63455;63960;Veyre-Monton;3
74299;74290;Veyrier-du-Lac;2
15254;15350;Veyrières
19283;19200;Veyrières
24574;24370;Veyrignac
24575;24250;Veyrines-de-Domme
24576;24380;Veyrines-de-Vergt
38541;38630;Veyrins-Thuellin;d;38022;Les Avenières Veyrins-Thuellin
50631;50480 50500 50620;Les Veys;d;50099;Carentan-les-Marais
38542;38460;Veyssilieu
01440;01100;Veyziat;f;01283;Oyonnax
60672;60117;Vez
15255;15130;Vézac;1
24577;24220;Vézac
89445;89700;Vézannes
02793;02290;Vézaponin
25611;25660;La Vèze
15256;15160;Vèze
89446;89450;Vézelay
42268;42260 42590;Vézelin-sur-Loire
54563;54330;Vézelise;1
90104;90400;Vézelois;1
15257;15130;Vezels-Roussy
30348;30360;Vézénobres;1
38543;38510;Vézeronce-Curtin;2
70551;70130;Vezet;d;70418;La Romaine
43261;43390;Vézézoux
51618;51210;Le Vézier
86287;86120;Vézières
27683;27700;Vézillon
02794;02130;Vézilly
35353;35132;Vezin-le-Coquet;6
89447;89700;Vézinnes
49371;49340;Vezins;1
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
19246;19240;Saint-Viance;1
81314;81530;Viane
21675;21430;Vianges
47318;47230;Vianne
10407;10380;Viâpres-le-Grand;f;10289;Plancy-l’Abbaye
10408;10380;Viâpres-le-Petit
95652;95270;Viarmes;5
34332;34450;Vias;5
41231;41210;Saint-Viâtre;1
44192;44320;Saint-Viaud;2
46332;46100;Viazac
12297;12290;Le Vibal
57711;57670;Vibersviller
76737;76760;Vibeuf
16402;16120;Vibrac
17468;17130;Vibrac
72373;72320;Vibraye;2
09333;09140;Vic;f;09223;Oust
21676;21140;Vic-de-Chassenay
21677;21360;Vic-des-Prés
09334;09220;Vicdessos;d;09334;Val-de-Sos
50633;50760;Le Vicel
65460;65500;Vic-en-Bigorre;4
32462;32190;Vic-Fezensac;3
63456;63340;Vichel
02796;02210;Vichel-Nanteuil
28407;28480;Vichères
88504;88170;Vicherey
03310;03200;Vichy;25
34333;34110;Vic-la-Gardiole;3
63457;63270;Vic-le-Comte;5
30349;30260;Vic-le-Fesq
2A348;20118 20160;Vico
80792;80260;La Vicogne
22385;22690;La Vicomté-sur-Rance;1
03311;03450;Vicq
52520;52400;Vicq
59613;59970;Vicq;1
78653;78490;Vicq
24578;24150;Vicq;f;24338;Pressignac-Vicq
40324;40380;Vicq-d’Auribat
36236;36400;Vicq-Exemplet
87203;87260;Vicq-sur-Breuilh;1
86288;86260;Vicq-sur-Gartempe
50142;50330;Vicq-sur-Mer;1
36237;36600;Vicq-sur-Nahon
14742;14170;Vicques
21678;21390;Vic-sous-Thil
02795;02290;Vic-sur-Aisne;1
15258;15800;Vic-sur-Cère;1
57712;57630;Vic-sur-Seille;1
72323;72130;Saint-Victeur
03262;03410;Saint-Victor;2
07301;07410;Saint-Victor
15217;15150;Saint-Victor
24508;24350;Saint-Victor
28362;28240;Saint-Victor-de-Buthon
38464;38110;Saint-Victor-de-Cessieu;2
27608;27300;Saint-Victor-de-Chrétienville
30303;30500;Saint-Victor-de-Malcap
38465;38510;Saint-Victor-de-Morestel;1
27609;27800;Saint-Victor-d’Épine
61458;61290;Saint-Victor-de-Réno;d;61230;Longny les Villages
30301;30700;Saint-Victor-des-Oules
23248;23000;Saint-Victor-en-Marche
13102;13730;Saint-Victoret;6
12251;12400;Saint-Victor-et-Melvieu
76656;76890;Saint-Victor-l’Abbaye
30302;30290;Saint-Victor-la-Coste;2
63401;63790;Saint-Victor-la-Rivière
43227;43140;Saint-Victor-Malescours
63402;63550;Saint-Victor-Montvianeix
09276;09100;Saint-Victor-Rouzaud
43228;43500;Saint-Victor-sur-Arlanc
27610;27130;Saint-Victor-sur-Avre
42292;42000 42100 42230;Saint-Victor-sur-Loire;f;42218;Saint-Étienne
21578;21410;Saint-Victor-sur-Ouche
42293;42630;Saint-Victor-sur-Rhins;1
14743;14430;Victot-en-Auge
14743;14430;Victot-Pontfol;d;14743;Victot-en-Auge
19247;19200;Saint-Victour
87185;87420;Saint-Victurnien;1
61502;61360;Vidai
46333;46260;Vidaillac
23260;23250;Vidaillat
43229;43320;Saint-Vidal
83148;83550;Vidauban;12
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
43262;43100;Vieille-Brioude;1
62851;62136;Vieille-Chapelle
62852;62162;Vieille-Église;1
78655;78125;Vieille-Église-en-Yvelines
39559;39380;La Vieille-Loye
27685;27330;La Vieille-Lyre
45334;45260;Vieilles-Maisons-sur-Joudry
15259;15500;Vieillespesse
31575;31320;Vieille-Toulouse;1
15260;15120;Vieillevie
31576;31290;Vieillevigne
44216;44116;Vieillevigne;4
25612;25870;Vieilley
21679;21540;Vieilmoulin
62853;62240;Vieil-Moutier
02797;02160;Viel-Arcy
32463;32400;Viella
65463;65120;Viella
65464;65360;Vielle-Adour
65465;65170;Vielle-Aure
65466;65240;Vielle-Louron
64554;64170;Viellenave-d’Arthez
64555;64190;Viellenave-de-Navarrenx
64553;64270;Viellenave-sur-Bidouze;a;64113;Bergouey-Viellenave
64556;64150;Vielleségure
40327;40240;Vielle-Soubiran
40326;40560;Vielle-Saint-Girons;1
40325;40320;Vielle-Tursan
58307;58150;Vielmanay
81315;81570;Vielmur-sur-Agout;1
43263;43490;Vielprat
02798;02540;Viels-Maisons;1
08472;08270;Viel-Saint-Remy
21680;21270;Vielverge
79347;79200;Viennay;1
38544;38200;Vienne;31
95656;95510;Vienne-en-Arthies
14744;14400;Vienne-en-Bessin
45335;45510;Vienne-en-Val;2
51620;51800;Vienne-la-Ville
51621;51800;Vienne-le-Château
84144;84750;Viens
88505;88430;Vienville
65467;65400;Vier-Bordes
23261;23170;Viersat
28408;28700;Vierville
50636;50480 50500 50620;Vierville;f;50099;Carentan-les-Marais
14745;14710;Vierville-sur-Mer
18279;18100;Vierzon;25
02799;02210;Vierzy
59614;59271;Viesly;1
14746;14350 14410;Viessoix;d;14726;Valdallière
25613;25340;Viéthorey
01442;01260;Vieu;d;01036;Valromey-sur-Séran
01441;01430;Vieu-d’Izenave
74300;74000 74370 74600 74940 74960;Vieugy;f;74010;Annecy
03312;03430;Vieure
34334;34390;Vieussan
28409;28120;Vieuvicq
53270;53120;Vieuvy
14747;14930;Vieux
81316;81140;Vieux
59615;59232;Vieux-Berquin;2
40328;40480;Vieux-Boucau-les-Bains;1
22386;22800;Le Vieux-Bourg
14748;14130;Vieux-Bourg
16403;16350;Le Vieux-Cérier
77496;77370;Vieux-Champagne
25614;25600;Vieux-Charmont;2
21681;21460;Vieux-Château
59616;59690;Vieux-Condé;10
68347;68480;Vieux-Ferrette
97133;97141;Vieux-Fort;1
14749;14140 14270 14340 14370;Vieux-Fumé;d;14431;Mézidon Vallée d’Auge
97134;97119;Vieux-Habitants;7
08473;08190;Vieux-lès-Asfeld
57713;57635;Vieux-Lixheim
77497;77320;Vieux-Maisons;a;77421;Saint-Mars-Vieux-Maisons
76738;76750;Vieux-Manoir
22387;22420;Le Vieux-Marché;1
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
68348;68800;Vieux-Thann;2
35354;35610;Vieux-Viel
27687;27600 27940;Vieux-Villez;d;27022;Le Val d’Hazey
35355;35490;Vieux-Vy-sur-Couesnon;1
65468;65230;Vieuzos
21682;21310;Viévigne
52522;52310;Viéville
54564;54470;Viéville-en-Haye
55550;55210;Viéville-sous-les-Côtes;a;55551;Vigneulles-lès-Hattonchâtel
21683;21230;Viévy
41273;41290;Vievy-le-Rayé
65469;65120;Viey
38545;38450;Vif;8
02800;02540;Viffort
30350;30120;Le Vigan;3
46334;46300;Le Vigan;f;46334;Le Vigan-en-Quercy
46334;46300;Le Vigan-en-Quercy;1
15261;15200;Le Vigean
86289;86150;Le Vigeant
87205;87110;Le Vigen;2
19285;19410;Vigeois;1
65470;65100;Viger
23262;23140;Vigeville
2A349;20110;Viggianello
45336;45600;Viglain
80793;80650;Vignacourt;2
2B350;20290;Vignale
14751;14700;Vignats
40329;40270;Le Vignau
31577;31480;Vignaux
05180;05120;Les Vigneaux
65471;65170;Vignec
77498;77450;Vignely
60675;60162;Vignemont
64557;64410;Vignes
48195;48210 48500;Les Vignes;d;48094;Massegros Causses Gorges
89448;89420;Vignes;d;89197;Guillon-Terre-Plaine
52523;52700;Vignes-la-Côte
54565;54360;Vigneulles
55551;55210;Vigneulles-lès-Hattonchâtel;1
55552;55600;Vigneul-sous-Montmédy
44217;44360;Vigneux-de-Bretagne;6
02801;02340;Vigneux-Hocquet
91657;91270;Vigneux-sur-Seine;31
11409;11330;Vignevieille
38546;38890;Vignieu;1
35356;35630;Vignoc;2
58308;58190;Vignol
21684;21200;Vignoles
16405;16300;Vignolles
19286;19130;Vignols
46232;46110 46600;Le Vignon-en-Quercy
33546;33330;Vignonet
52524;52320;Vignory
55553;55200;Vignot;1
18280;18110;Vignoux-sous-les-Aix
18281;18500;Vignoux-sur-Barangeon;2
57715;57420;Vigny
95658;95450;Vigny;1
71575;71160;Vigny-lès-Paray;f;71176;Digoin
27611;27930;Saint-Vigor
14662;14770;Saint-Vigor-des-Mézerets;d;14357;Terres de Druance
50563;50420;Saint-Vigor-des-Monts
76657;76430;Saint-Vigor-d’Ymonville;1
14663;14400;Saint-Vigor-le-Grand;2
36238;36160;Vigoulant
31578;31320;Vigoulet-Auzil;1
36239;36170;Vigoux
82193;82500;Vigueron
57716;57640;Vigy;1
49373;49310 49540 49560;Vihiers;d;49373;Lys-Haut-Layon
36240;36160;Vijon
77499;77540;Vilbert;a;77031;Bernay-Vilbert
54566;54700;Vilcey-sur-Trey
22388;22980;Vildé-Guingalan;1
03313;03350;Le Vilhain
04238;04200;Vilhosc;f;04075;Entrepierres
91659;91100;Villabé;5
18282;18800;Villabon
24580;24120;Villac
10409;10600;Villacerf
54567;54290;Villacourt
10410;10290;Villadin
70552;70110;Villafans
68349;68128;Village-Neuf;4
38292;38730 38850;Villages du Lac de Paladru;2
28422;28150;Les Villages Vovéens;4
21685;21450;Villaines-en-Duesmois
72374;72600;Villaines-la-Carelle
72375;72400;Villaines-la-Gonais
53271;53700;Villaines-la-Juhel;2
21686;21500;Villaines-les-Prévôtes
37271;37190;Villaines-les-Rochers;1
95660;95570;Villaines-sous-Bois
72376;72150;Villaines-sous-Lucé
72377;72270;Villaines-sous-Malicorne;1
76741;76280;Villainville
27688;27240;Villalet;f;27693;Sylvains-Lès-Moulins
11410;11600;Villalier
45337;45310;Villamblain
24581;24140;Villamblard
35357;35420;Villamée
28410;28200;Villampuy
33547;33730;Villandraut;1
37272;37510;Villandry;1
11411;11600;Villanière
2A351;20167;Villanova
58309;58370;Villapourçon
23263;23800;Villard
74301;74420;Villard
48196;48230;Le Villard;a;48039;Chanac
05181;05480;Villar-d’Arêne
38547;38190;Villard-Bonnot;7
38548;38250;Villard-de-Lans;4
73314;73800;Villard-d’Héry
11412;11580;Villardebelle
73315;73390;Villard-Léger
38549;38520;Villard-Notre-Dame
11413;11600;Villardonnel
38550;38114;Villard-Reculas
38551;38520;Villard-Reymond
73316;73110;Villard-Sallet
39561;39260;Villards-d’Héria
74302;74230;Les Villards-sur-Thônes;1
38552;38119;Villard-Saint-Christophe
39560;39200;Villard-Saint-Sauveur
39562;39150 39200;Villard-sur-Bienne;d;39130;Nanchez
73317;73270;Villard-sur-Doron
39563;39130;Villard-sur-l’Ain;f;39313;Marigny
73318;73300;Villarembert
11414;11220;Villar-en-Val
70553;70110;Villargent
73319;73260;Villargerel;f;73003;Grand-Aigueblanche
21687;21210;Villargoix
73320;73300;Villargondran
31579;31380;Villariès
05182;05800;Villar-Loubière
73321;73440 73600;Villarlurin;d;73257;Les Belleville
73322;73500;Villarodin-Bourget
73323;73640;Villaroger
73324;73110;Villaroux
71576;71700;Le Villars
24582;24530;Villars
28411;28150;Villars
42330;42390;Villars;7
84145;84400;Villars
16407;16320;Villars;f;16198;Magnac-lès-Gardes
04239;04120;Villars-Brandis;f;04039;Castellane`)
