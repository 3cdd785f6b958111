boussoleTerritory("n21",`28113;28210;Coulombs;1
14186;14480 14740;Coulombs;f;14406;Moulins-en-Bessin
77129;77840;Coulombs-en-Valois
62245;62380;Coulomby
77130;77580;Coulommes
08134;08130;Coulommes-et-Marqueny
51177;51390;Coulommes-la-Montagne
77131;77120;Coulommiers;16
41065;41100;Coulommiers-la-Tour
79100;79510;Coulon;2
61123;61160;Coulonces
14187;14500;Coulonces;d;14762;Vire Normandie
61124;61220;La Coulonche
72098;72800;Coulongé
16108;16330;Coulonges
17122;17800;Coulonges
27178;27240;Coulonges;f;27693;Sylvains-Lès-Moulins
86084;86290;Coulonges;f;86084;Coulonges-les-Hérolles
02220;02130;Coulonges-Cohan
86084;86290;Coulonges-les-Hérolles
61125;61110;Coulonges-les-Sablons;d;61116;Sablons sur Huisne
79101;79160;Coulonges-sur-l’Autize;2
61126;61170;Coulonges-sur-Sarthe
79102;79330;Coulonges-Thouarsais
17123;17350;Coulonge-sur-Charente;a;17397;Saint-Savinien
80215;80135;Coulonvillers
32109;32160;Couloumé-Mondebat
24138;24660;Coulounieix-Chamiers;7
89120;89320;Coulours
58089;58220;Couloutre
50144;50670;Coulouvray-Boisbenâtre
14188;14260 14310;Coulvain;d;14579;Seulline
47071;47260;Coulx
57154;57220;Coume
11104;11140;Counozouls
62246;62310;Coupelle-Neuve
62247;62310;Coupelle-Vieille
14189;14140 14270 14340 14370;Coupesarte;d;14431;Mézidon Vallée d’Auge
51178;51240;Coupetz
51179;51240;Coupéville
12080;12550;Coupiac
52146;52210;Coupray
02221;02310;Coupru
53080;53250;Couptrain
77132;77700;Coupvray;3
01126;01200;Coupy;f;01033;Valserhône
33134;33340;Couquèques
91180;91490;Courances
17124;17330;Courant
21202;21520;Courban
61127;61150 61200;La Courbe;d;61153;Écouché-les-Vallées
28114;28140;Courbehaye
27179;27300;Courbépine
53081;53110;Courberie;f;53127;Lassay-les-Châteaux
02222;02800;Courbes
54139;54110;Courbesseaux
51180;51210;Courbetaux;f;51380;Montmirail
39168;39570;Courbette
53082;53230;Courbeveille
92026;92400;Courbevoie;82
47072;47370;Courbiac
16109;16200;Courbillac
02223;02330;Courboin
39169;39570;Courbouzon
41066;41500;Courbouzon
03088;03370;Courçais
37085;37310;Courçay
89121;89260;Courceaux;f;89469;Perceneige
72099;72290;Courcebœufs
80216;80300;Courcelette
17125;17400;Courcelles
25171;25440;Courcelles
54140;54930;Courcelles
58090;58210;Courcelles
90027;90100;Courcelles
45110;45300;Courcelles;f;45110;Courcelles-le-Roi
80217;80560;Courcelles-au-Bois
57155;57530;Courcelles-Chaussy;3
37086;37330;Courcelles-de-Touraine
55127;55260;Courcelles-en-Barrois
77133;77126;Courcelles-en-Bassée
52147;52200;Courcelles-en-Montagne
60168;60420;Courcelles-Epayelles
21203;21460;Courcelles-Frémoy
72100;72270;Courcelles-la-Forêt
62248;62121;Courcelles-le-Comte
45110;45300;Courcelles-le-Roi
25169;25190;Courcelles-lès-Châtillon;f;25138;Les Terres-de-Chaux
60169;60240;Courcelles-lès-Gisors
62249;62970;Courcelles-lès-Lens;7
21204;21500;Courcelles-lès-Montbard
25170;25420;Courcelles-lès-Montbéliard;1
21205;21140;Courcelles-lès-Semur
51181;51140;Courcelles-Sapicourt
88117;88170;Courcelles-sous-Châtenois
80218;80290;Courcelles-sous-Moyencourt
80219;80160;Courcelles-sous-Thoix
55128;55260;Courcelles-sur-Aire
52148;52210;Courcelles-sur-Aujon;f;52450;Saint-Loup-sur-Aujon
52149;52110;Courcelles-sur-Blaise
57156;57530;Courcelles-sur-Nied;1
27180;27940;Courcelles-sur-Seine;2
02224;02220;Courcelles-sur-Vesle
95181;95650;Courcelles-sur-Viosne
10105;10500;Courcelles-sur-Voire
52150;52190;Courcelles-Val-d’Esnoms;a;52189;Le Val-d’Esnoms
51182;51260;Courcemain
72101;72110;Courcemont
17126;17160;Courcerac
61128;61110 61340;Courcerault;f;61050;Cour-Maugis sur Huisne
10106;10400;Courceroy
77134;77560;Courchamp
21206;21610;Courchamp;f;21158;Chaume-et-Courchamp
02225;02810;Courchamps
49113;49260;Courchamps
25172;25170;Courchapon
70180;70110;Courchaton;d;70180;Belles-Fontaines
59156;59552;Courchelettes;2
73227;73120;Courchevel;2
41067;41700;Cour-Cheverny;2
04064;04170;Courchons;f;04173;Saint-André-les-Alpes
53083;53700;Courcité
72102;72110;Courcival
16110;16240 16700;Courcôme
17127;17170;Courçon;2
37087;37120;Courcoué
78182;91000 91080;Courcouronnes;f;91228;Évry-Courcouronnes
17128;17100;Courcoury
70181;70150;Courcuire
14190;14170;Courcy
50145;50200;Courcy
51183;51220;Courcy;1
45111;45300;Courcy-aux-Loges
27181;27320;Courdemanche
72103;72150;Courdemanche
51184;51300;Courdemanges
95183;95800;Courdimanche;7
91184;91720;Courdimanche-sur-Essonne
31155;31160;Couret
38134;38122;Cour-et-Buis
72104;72260;Courgains
16111;16190;Courgeac
72105;72320;Courgenard
89122;89190;Courgenay
78185;78790;Courgent
61129;61400;Courgeon
61130;61560;Courgeoût
89123;89800;Courgis
51185;51310;Courgivaux
63122;63320;Courgoul
51186;51270;Courjeonnet
16112;16210;Courlac
51187;51170;Courlandon
39170;39570;Courlans
39171;39570;Courlaoux;1
79103;79440;Courlay;2
49114;49390;Courléon
52151;52210;Cour-l’Évêque
21207;21580;Courlon
89124;89140;Courlon-sur-Yonne;1
01127;01370;Courmangoux
45112;45260;La Cour-Marigny
51188;51390;Courmas
61050;61110 61340;Cour-Maugis sur Huisne
02226;02200;Courmelles;1
51189;51360;Courmelois;f;51571;Val-de-Vesle
41068;41230;Courmemin
61131;61160 61200 61310;Courménil;d;61474;Gouffern en Auge
06049;06620;Courmes
02227;02130;Courmont
70182;70400;Courmont
11105;11300;Cournanel
93027;93120;La Courneuve;47
34086;34220;Courniou
63123;63450;Cournols
56044;56200;Cournon
63124;63800;Cournon-d’Auvergne;19
34087;34660;Cournonsec;3
34088;34660;Cournonterral;7
16113;16400;La Couronne;7
55129;55260;Courouvre
77135;77540;Courpalay;1
33135;33760;Courpiac
63125;63120;Courpière;4
17129;17130;Courpignac
77136;77390;Courquetaine
32110;32330;Courrensan
62250;62710;Courrières;10
81071;81340;Courris
30097;30500;Courry
47073;47360;Cours
69066;69470;Cours;4
79104;79220;Cours
56045;56230;Le Cours
46077;46090;Cours;d;46156;Bellefont-La Rauze
58091;58200;Cours;a;58086;Cosne-Cours-sur-Loire
24139;24430;Coursac;2
11106;11110;Coursan;5
10107;10130;Coursan-en-Othe
33136;33580;Cours-de-Monségur
24140;24520;Cours-de-Pile;1
06050;06140;Coursegoules
62251;62240;Courset
14191;14470;Courseulles-sur-Mer;4
69066;69470;Cours-la-Ville;d;69066;Cours
33137;33690;Cours-les-Bains
18075;18320;Cours-les-Barres;1
14192;14380;Courson;d;14658;Noues de Sienne
89125;89560;Courson-les-Carrières
91186;91680;Courson-Monteloup
25173;25380;Cour-Saint-Maurice
41069;41500;Cour-sur-Loire
77137;77560;Courtacon
51190;51480;Courtagnon
28115;28290;Courtalain;f;28012;Vald’Yerre
10108;10130;Courtaoult
11107;11230;Courtauly
68067;68480;Courtavon
25174;25470;Courtefontaine
39172;39700;Courtefontaine
27182;27130;Courteilles
61132;61210;Courteilles;f;61189;Giel-Courteilles
19065;19340;Courteix
90028;90100;Courtelevant
80220;80500;Courtemanche
45113;45320;Courtemaux
51191;51800;Courtémont
02228;02850;Courtemont-Varennes
45114;45490;Courtempierre
38135;38510;Courtenay;1
45115;45320;Courtenay;3
10109;10260;Courtenot
10110;10270;Courteranges
10111;10250;Courteron
01128;01560;Courtes
70183;70600;Courtesoult-et-Gatey
25175;25530;Courtetain-et-Salans
11108;11240;La Courtète
60170;60300;Courteuil
84039;84350;Courthézon;6
51192;51700;Courthiézy
32111;32230;Courties
60171;60350;Courtieux
72106;72300;Courtillers
50146;50220;Courtils
23067;23100;La Courtine
51193;51460;Courtisols;2
21208;21120;Courtivron
89126;89150;Courtoin
89127;89100;Courtois-sur-Yonne
61133;61390;Courtomer
77138;77390;Courtomer
14193;14100;Courtonne-la-Meurdrac
14194;14290;Courtonne-les-Deux-Églises
61134;61560;Courtoulin;f;61029;Bazoches-sur-Hoëne
02229;02820;Courtrizy-et-Fussigny
77139;77181;Courtry;7
14195;14260;Courvaudon
25176;25560;Courvières
51194;51170;Courville
28116;28190;Courville-sur-Eure;2
69067;69690;Courzieu;1
39173;39190;Cousance;1
55130;55170;Cousancelles;f;55132;Cousances-les-Forges
55131;55500;Cousances-au-Bois;a;55518;Cousances-lès-Triconville
55132;55170;Cousances-les-Forges;1
55518;55500;Cousances-lès-Triconville
59157;59149;Cousolre;2
09101;09120;Coussa
87049;87500;Coussac-Bonneval;1
65153;65350;Coussan
86085;86110;Coussay
86086;86270;Coussay-les-Bois
10112;10210;Coussegrey
12081;12310 12340;Coussergues;d;12177;Palmas d’Aveyron
88118;88630;Coussey
18076;18210;Coust
11109;11190;Coustaussa
11110;11220;Coustouge
66061;66260;Coustouges
50147;50200;Coutances;8
03089;03330;Coutansouze
16310;16350;Saint-Coutant
79243;79120;Saint-Coutant
17320;17430;Saint-Coutant-le-Grand
89128;89440;Coutarnoux
77140;77154;Coutençon
09102;09500;Coutens
61135;61140 61410;Couterne;d;61096;Rives d’Andaine
21209;21560;Couternon;1
43079;43230;Couteuges
77141;77580;Coutevroult;1
70184;70400;Couthenans
47074;47180;Couthures-sur-Garonne
59158;59310;Coutiches;3
79105;79340;Coutières;d;79105;Les Châteliers
42074;42460;Coutouvre;1
33138;33230;Coutras;8
16114;16460;Couture
62252;62136;La Couture;2
85074;85320;La Couture
27183;27750;La Couture-Boussey;2
79106;79110;Couture-d’Argenson
62253;62158;Couturelle
24141;24320;Coutures
33139;33580;Coutures
82046;82210;Coutures
49115;49250 49320;Coutures;d;49050;Brissac Loire Aubance
57157;57170;Coutures;a;57132;Château-Salins
41070;41800;Couture-sur-Loir;d;41070;Vallée-de-Ronsard
50148;50680;Couvains
61136;61470 61550;Couvains;d;61167;La Ferté-en-Ouche
12082;12230;La Couvertoirade
55133;55290;Couvertpuis
10113;10200;Couvignon
50149;50690;Couville;1
55134;55800;Couvonges
02230;02220;Couvrelles
02231;02270;Couvron-et-Aumencourt
51195;51300;Couvrot
07072;07000;Coux;1
17130;17130;Coux
24142;24220;Coux et Bigaroque-Mouzens;1
18077;18140;Couy
35089;35320;La Couyère
24143;24150;Couze-et-Saint-Front
87050;87270;Couzeix;10
37088;37500;Couziers
03090;03160;Couzon
69068;69270;Couzon-au-Mont-d’Or;2
52152;52190;Couzon-sur-Coulange;f;52405;Le Montsaugeonnais
46078;46500;Couzou
31156;31480;Cox
62254;62560;Coyecques
60172;60580;Coye-la-Forêt;3
02232;02600;Coyolles
39174;39200;Coyrière
39175;39260;Coyron
54141;54210;Coyviller
17131;17120;Cozes;2
2A099;20148;Cozzano
56046;56950;Crach;3
78187;78660;Craches;f;78506;Prunay-en-Yvelines
38136;38300;Crachier
89129;89480;Crain
57158;57590;Craincourt
42075;42210;Craintilleux;1
88119;88140;Crainvilliers
02233;02130;Cramaille
39176;39600;Cramans
51196;51530;Cramant
17132;17170;Cram-Chaban
61137;61220;Craménil
60173;60660;Cramoisy
80221;80370;Cramont
09103;09120;Crampagna
10114;10100;Crancey
15056;15250;Crandelles
74093;74000 74370 74600 74940 74960;Cran-Gevrier;d;74010;Annecy
72107;72540;Crannes-en-Champagne
01129;01320;Crans
39178;39300;Crans
12083;12110;Cransac;f;12083;Cransac-les-Thermes
12083;12110;Cransac-les-Thermes;1
54142;54740;Crantenoy
74094;74380;Cranves-Sales;7
53084;53400;Craon;4
86087;86110;Craon
02234;02160;Craonne
02235;02160;Craonnelle
60174;60310;Crapeaumesnil
69069;69290;Craponne;12
43080;43500;Craponne-sur-Arzon;1
38137;38210;Cras
46079;46360;Cras
01130;01340;Cras-sur-Reyssouze;d;01130;Bresse Vallons
67078;67310;Crastatt
32112;32270;Crastes
27184;27400;Crasville
50150;50630;Crasville
76189;76450;Crasville-la-Mallet
76190;76740;Crasville-la-Rocquefort
83047;83260;La Crau;19
90029;90300;Cravanche;1
17133;17260;Cravans
45116;45190;Cravant
89130;89460;Cravant;d;89130;Deux Rivières
37089;37500;Cravant-les-Côteaux
32113;32110;Cravencères
78188;78270;Cravent
46080;46150;Crayssac
59159;59279;Craywick
01131;01200;Craz;f;01189;Injoux-Génissiat
17134;17350;Crazannes
32371;32380;Saint-Créac
65386;65100;Saint-Créac
50151;50710;Créances;2
21210;21320;Créancey
52153;52120;Créancey;a;52114;Châteauvillain
21211;21120;Crécey-sur-Tille
79048;79260;La Crèche;5
71150;71680;Crêches-sur-Saône;3
65154;65370;Créchets
03091;03150;Créchy
02236;02380;Crécy-au-Mont
28117;28500;Crécy-Couvé
80222;80150;Crécy-en-Ponthieu;1
77142;77580;Crécy-la-Chapelle;4
02237;02270;Crécy-sur-Serre;1
56047;56580;Crédin;1
46081;46330;Crégols
77143;77124;Crégy-lès-Meaux;5
57159;57690;Créhange;3
22049;22130;Créhen;1
60175;60100;Creil;36
34089;34370;Creissan;1
12084;12100;Creissels;1
62255;62240;Crémarest
42076;42260;Cremeaux
80223;80700;Crémery
38138;38460;Crémieu;3
74095;74150;Crempigny-Bonneguête
46082;46230;Cremps
39179;39260;Crenans
52154;52000 52800;Crenay;a;52205;Foulain
10115;10150;Creney-près-Troyes;2
53085;53700;Crennes-sur-Fraubée
33140;33670;Créon;4
40087;40240;Créon-d’Armagnac
71151;71490;Créot
21212;21500;Crépand
54143;54170;Crépey
69274;69140;Crépieux-la-Pape;f;69286;Rillieux-la-Pape
05136;05600;Saint-Crépin
17321;17380;Saint-Crépin
60569;60170;Saint-Crépin-aux-Bois
24390;24330;Saint-Crépin-d’Auberoche
24391;24310 24460 24530;Saint-Crépin-de-Richemont;d;24064;Brantôme en Périgord
24392;24590;Saint-Crépin-et-Carlucet
60570;60149 60790;Saint-Crépin-Ibouvillers;1
55135;55150;Crépion;f;55341;Moirey-Flabas-Crépion
26107;26350;Crépol
14196;14480;Crépon
02238;02870;Crépy;1
62256;62310;Crépy
60176;60800;Crépy-en-Valois;14
62257;62310;Créquy
34090;34920;Le Crès;9
70185;70100;Cresancey
10116;10320;Crésantignes
50152;50370;Les Cresnays
30098;30260;Crespian
78189;78121;Crespières;1
12085;12800;Crespin
59160;59154;Crespin;4
81072;81350;Crespin
76570;76590;Saint-Crespin
14567;14140 14270 14340 14370;Saint-Crespin;f;14431;Mézidon Vallée d’Auge
81073;81350;Crespinet
49273;49230 49450 49660 49710;Saint-Crespin-sur-Moine;d;49301;Sèvremoine
10117;10500;Crespy-le-Neuf
16115;16250;Cressac-Saint-Genis;f;16046;Coteaux-du-Blanzacais
03092;03240;Cressanges
23068;23140;Cressat
17135;17160;Cressé
12086;12640;La Cresse
46083;46600;Cressensac;d;46083;Cressensac-Sarrazac
46083;46600;Cressensac-Sarrazac;1
14197;14440;Cresserons;1
14198;14430;Cresseveuille
39180;39270;Cressia
01133;01350;Cressin-Rochefort
14199;14290;La Cressonnière;f;14621;Saint-Martin-de-Bienfaite-la-Cressonnière
60177;60190;Cressonsacq
76191;76720 76850;Cressy;d;76034;Val-de-Scie
80224;80190;Cressy-Omencourt
71152;71760;Cressy-sur-Somme
26108;26400;Crest;8
63126;63450;Le Crest;1
63127;63320;Creste;f;63335;Saint-Diéry
84040;84110;Crestet
07073;07270;Le Crestet
27185;27110;Crestot
73094;73590;Crest-Voland
72108;72200;Cré-sur-Loir;d;72025;Bazouges Cré sur Loir
94028;94000;Créteil;93
27186;27160 27240;Créton;f;27198;Mesnils-sur-Iton
38439;38570 38830;Crêts en Belledonne;3
50153;50250 50360 50480;Cretteville;f;50400;Picauville
55136;55210;Creuë;a;55551;Vigneulles-lès-Hattonchâtel
14200;14480;Creully sur Seulles;2
80225;80480;Creuse
70186;70240;La Creuse
71153;71200;Le Creusot;20
45117;45520;Creusy;f;45093;Chevilly
57160;57150;Creutzwald;12
03093;03300;Creuzier-le-Neuf;1
03094;03300;Creuzier-le-Vieux;3
70187;70400;Crevans-et-la-Chapelle-lès-Granges
36060;36140;Crevant`)
