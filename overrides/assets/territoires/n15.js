boussoleTerritory("n15",`49057;49310;Cernusson
91129;91590;Cerny;3
02150;02860;Cerny-en-Laonnois
02151;02870;Cerny-lès-Bucy
71071;71110;Céron
61373;61380;Sainte-Céronne-lès-Mortagne
33120;33720;Cérons;2
72272;72120;Sainte-Cérotte
49058;49360;Les Cerqueux
14148;14140 14290;Cerqueux;d;14371;Livarot-Pays-d’Auge
49059;49310 49540 49560;Les Cerqueux-sous-Passavant;d;49373;Lys-Haut-Layon
70115;70000;Cerre-lès-Noroy
34073;34420;Cers;2
79063;79150 79290;Cersay;d;79063;Val en Vignes
02152;02220;Cerseuil
71072;71390;Cersot
39087;39330;Certémery;f;39370;Mouchard
88083;88300;Certilleux
01069;01240;Certines;1
74053;74550;Cervens;1
05027;05100;Cervières
42034;42440;Cervières
54110;54420;Cerville
2B087;20221;Cervione;2
58047;58800;Cervon
43044;43380;Cerzat
17314;17770;Saint-Césaire
30240;30360;Saint-Césaire-de-Gauzignan
39088;39570;Cesancey
73061;73200;Césarches
45065;45300;Césarville-Dossainville
09095;09800;Cescau
64184;64170;Cescau
14149;14270;Cesny-aux-Vignes
14150;14220;Cesny-Bois-Halbout;d;14150;Cesny-les-Sources
14150;14220;Cesny-les-Sources;1
33121;33760;Cessac
31137;31290;Cessales
55095;55700;Cesse
01070;01090;Cesseins;f;01165;Francheleins
34074;34460;Cessenon-sur-Orb;2
73062;73410;Cessens;d;73010;Entrelacs
34075;34210;Cesseras
03049;03500;Cesset
27135;27110;Cesseville
25109;25440;Cessey
21126;21110;Cessey-sur-Tille
02153;02320;Cessières;d;02153;Cessières-Suzy
02153;02320;Cessières-Suzy
38064;38110;Cessieu;3
77067;77240;Cesson;11
35051;35510;Cesson-Sévigné;18
77068;77520;Cessoy-en-Montois
01071;01170;Cessy;5
58048;58220;Cessy-les-Bois
33122;33610;Cestas;16
81067;81150;Cestayrols
61079;61260;Ceton;1
64185;64490;Cette-Eygun
73063;73730;Cevins
34076;34800;Ceyras;1
63070;63122;Ceyrat;6
13023;13600;Ceyreste;4
23042;23210;Ceyroux
43045;43000;Ceyssac
63071;63210;Ceyssat
01072;01250;Ceyzériat;3
01073;01350;Ceyzérieu;1
33123;33620;Cézac;2
46069;46170;Cézac
06118;06530;Saint-Cézaire-sur-Siagne;4
85041;85410;Cezais;d;85292;Rives-du-Fougerais
32102;32410;Cézan
30078;30440;Cézas;f;30325;Sumène
42035;42130;Cezay
15033;15230;Cézens
31473;31330;Saint-Cézert
39089;39240;Cézia;f;39137;Saint-Hymetière-sur-Valouse
89067;89410;Cézy;1
16070;16150;Chabanais;1
69228;69440;Chabanière;4
03050;03250;La Chabanne
05028;05400;Chabestan
26064;26120;Chabeuil;6
89068;89800;Chablis;2
38065;38690;Châbons;2
05029;05260;Chabottes
05030;05260;Chabottonnes;f;05145;Saint-Jean-Saint-Nicolas
86048;86380;Chabournay;1
16071;16150;Chabrac
23185;23130;Saint-Chabrais
63072;63250;Chabreloche;1
19035;19350;Chabrignac
26065;26400;Chabrillan
36034;36210;Chabris;2
49060;49260 49400;Chacé;d;49060;Bellevigne-les-Châteaux
10071;10110;Chacenay
02154;02200;Chacrise
63073;63320;Chadeleuf
17078;17800;Chadenac
48037;48190;Chadenet
43046;43770;Chadrac;2
43047;43150;Chadron
16072;16250;Chadurie
26066;26190;Le Chaffal
04046;04510;Le Chaffaut-Saint-Jurson
25110;25300;Chaffois;1
05133;05330;Saint-Chaffrey;1
70116;70400;Chagey
42036;42800;Chagnon
08095;08430;Chagny
71073;71150;Chagny;5
72052;72340;Chahaignes
61080;61320;Chahains
21127;21120;Chaignay
27136;27120;Chaignes
79064;79110 79500;Chail;d;79064;Fontivillié
36035;36310;Chaillac;1
87030;87200;Chaillac-sur-Vienne;1
53048;53420;Chailland;1
85042;85450;Chaillé-les-Marais;1
41032;41120;Chailles;2
85043;85310;Chaillé-sous-les-Ormeaux;d;85213;Rives de l’Yon
39021;39270 39570;La Chailleuse
17079;17890;Chaillevette;1
02155;02000;Chaillevois
89069;89770;Chailley
55096;55210;Chaillon
61081;61240 61500;Chailloué
77069;77930;Chailly-en-Bière;2
77070;77120;Chailly-en-Brie;1
45066;45260;Chailly-en-Gâtinais
57125;57365;Chailly-lès-Ennery
21128;21320;Chailly-sur-Armançon
74054;74540;Chainaz-les-Frasses
39090;39120;Chaînée-des-Coupis
45067;45380;Chaingy;4
71074;71570;Chaintré
77071;77460;Chaintreaux
51107;51130;Chaintrix-Bierges
10072;10500;La Chaise
50112;50370;La Chaise-Baudouin
43048;43160;La Chaise-Dieu
27137;27580;Chaise-Dieu-du-Theil
85044;85200;Chaix;d;85009;Auchay-sur-Vendée
85045;85220;La Chaize-Giraud;1
85046;85310;La Chaize-le-Vicomte;3
11091;11230;Chalabre;1
24094;24380;Chalagnac
42037;42600;Chalain-d’Uzore
55097;55140;Chalaines
42038;42600;Chalain-le-Comtal
16073;16210;Chalais;1
24095;24800;Chalais
36036;36370;Chalais
86049;86200;Chalais
01074;01320;Chalamont;2
68064;68490;Chalampé
52092;52160;Chalancey
26067;26470;Chalancon
86050;86190;Chalandray
50113;50540;Chalandrey;a;50256;Isigny-le-Buat
02156;02270;Chalandry
08096;08160;Chalandry-Elaire
61082;61390;Le Chalange
87031;87500;Le Chalard
77072;77171;Chalautre-la-Grande
77073;77160;Chalautre-la-Petite
77074;77520;Chalautre-la-Reposte;f;77223;Gurcy-le-Châtel
58049;58140;Chalaux
01075;01480;Chaleins;1
07048;07240;Chalencon
39091;39150;Les Chalesmes
45068;45120;Châlette-sur-Loing;12
10073;10500;Chalette-sur-Voire
01076;01230;Chaley
25111;25220;Chalèze
25112;25220;Chalezeule;1
15034;15320;Chaliers
77075;77144;Chalifert;1
54111;54230;Chaligny;2
15035;15170;Chalinargues
52093;52600;Chalindrey;2
18045;18130;Chalivoy-Milon
49061;49440;Challain-la-Potherie
85047;85300;Challans;22
58050;58420;Challement
08097;08400;Challerange
72053;72250;Challes;1
01077;01450;Challes-la-Montagne
73064;73190;Challes-les-Eaux;5
28068;28300;Challet
01078;01630;Challex;1
16074;16300;Challignac
74055;74910;Challonges
58051;58000;Challuy;1
77076;77650;Chalmaison
42039;42920;Chalmazel;d;42039;Chalmazel-Jeansagnière
42039;42920;Chalmazel-Jeansagnière
71075;71140;Chalmoux
38066;38122;Chalon
26068;26350;Le Chalon
49062;49390 49490;Chalonnes-sous-le-Lude;d;49228;Noyant-Villages
49063;49290;Chalonnes-sur-Loire;6
53049;53470;Châlons-du-Maine
51108;51000;Châlons-en-Champagne;42
51109;51140;Châlons-sur-Vesle
71076;71100;Chalon-sur-Saône;45
70117;70400;Châlonvillars;1
91130;91780;Chalo-Saint-Mars;1
91131;91740;Chalou-Moulineux
51110;51130;Chaltrait
63074;63340;Chalus
87032;87230;Châlus;1
15036;15200;Chalvignac
52095;52700;Chalvraines
33124;33230;Chamadelle
88084;88130;Chamagne
38067;38460;Chamagnieu;1
63075;63400;Chamalières;17
43049;43800;Chamalières-sur-Loire
26069;26150;Chamaloc
60138;60300;Chamant;1
15176;15140;Saint-Chamant
19192;19380;Saint-Chamant
46253;46310;Saint-Chamarand
91132;91730;Chamarande;1
52096;52000;Chamarandes;f;52125;Chamarandes-Choignes
52125;52000;Chamarandes-Choignes;1
26070;26230;Chamaret
13092;13250;Saint-Chamas;8
24388;24260;Saint-Chamassy
42040;42440;La Chamba
21129;21290;Chambain
63244;63200;Chambaron sur Morge;1
21130;21110;Chambeire
49064;49220;Chambellay
42041;42110;Chambéon
03051;03370;Chambérat
23043;23480;Chamberaud
19036;19370;Chamberet;1
39092;39270;Chambéria
73065;73000;Chambéry;59
73066;73000;Chambéry-le-Vieux;f;73065;Chambéry
89070;89120;Chambeugle;d;89086;Charny Orée de Puisaye
43050;43410;Chambezon
71077;71110;Chambilly
27138;27270;Chamblac
21131;21250;Chamblanc
39093;39380;Chamblay
42042;42170;Chambles;1
03052;03170;Chamblet;1
54112;54890;Chambley-Bussières
60139;60230;Chambly;9
21132;21220;Chambœuf
42043;42330;Chambœuf;1
27032;27240;Chambois;1
61083;61160 61200 61310;Chambois;d;61474;Gouffern en Auge
21133;21220;Chambolle-Musigny
17080;17290;Chambon
18046;18190;Chambon
30079;30450;Chambon
37048;37290;Chambon
07049;07160;Le Chambon
07050;07140;Chambonas
23046;23110;Chambonchard
42044;42500;Le Chambon-Feugerolles;12
42045;42440;La Chambonie
45069;45340;Chambon-la-Forêt
48038;48600;Chambon-le-Château;d;48038;Bel-Air-Val-d’Ance
23044;23220;Chambon-Sainte-Croix
41033;41190;Chambon-sur-Cisse;d;41142;Valencisse
63076;63980;Chambon-sur-Dolore
63077;63790;Chambon-sur-Lac
43051;43400;Le Chambon-sur-Lignon;2
23045;23170;Chambon-sur-Voueize
23047;23240;Chamborand
27139;27250;Chambord
41034;41250;Chambord
87033;87140;Chamboret
30080;30530;Chamborigaud
70118;70190;Chambornay-lès-Bellevaux
70119;70150;Chambornay-lès-Pin
60140;60240;Chambors
69037;69870;Chambost-Allières
69038;69770;Chambost-Longessaigne
19037;19450;Chamboulive;1
78133;78240;Chambourcy;5
37049;37310;Chambourg-sur-Indre;1
27140;27120;Chambray
37050;37170;Chambray-lès-Tours;12
73067;73130;La Chambre;1
51111;51170;Chambrecy
50114;50320;Les Chambres;f;50115;Le Grippon
85048;85130 85500;Chambretaud;d;85302;Chanverrie
57126;57170;Chambrey
52097;52700;Chambroncourt
79065;79300;Chambroutet;d;79049;Bressuire
02157;02000;Chambry
77077;77910;Chambry;1
63078;63580;Chaméane;d;63448;Le Vernet-Chaméane
69039;69620;Chamelet
52098;52210;Chameroy;f;52431;Rochetaillée
51112;51500;Chamery
25113;25380;Chamesey
25114;25190;Chamesol
21134;21400;Chamesson
19038;19330;Chameyrat;1
77078;77260;Chamigny;1
71078;71510;Chamilly
53050;53270;Chammes;d;53255;Sainte-Suzanne-et-Chammes
39094;39800;Chamole
42207;42400;Saint-Chamond;35
74056;74400;Chamonix-Mont-Blanc;8
17081;17130;Chamouillac
02158;02860;Chamouille
52099;52410;Chamouilley
73068;73390;Chamousset
89071;89660;Chamoux
73069;73390;Chamoux-sur-Gelon
10074;10130;Chamoy
01341;01300;Saint-Champ;f;01227;Magnieu
15037;15350;Champagnac;1
17082;17500;Champagnac
24096;24530;Champagnac-de-Belair
19039;19320;Champagnac-la-Noaille
19040;19320;Champagnac-la-Prune
87034;87150;Champagnac-la-Rivière
43052;43440;Champagnac-le-Vieux
23048;23190;Champagnat
71079;71480;Champagnat
63079;63580;Champagnat-le-Jeune
07051;07340;Champagne
17083;17620;Champagne
72054;72470;Champagné;3
28069;28410;Champagne;f;28185;Goussainville
69040;69410;Champagne-au-Mont-d’Or;6
01079;01260;Champagne-en-Valromey
24097;24320;Champagne-et-Fontaine
86051;86510;Champagné-le-Sec
85049;85450;Champagné-les-Marais;1
16076;16350;Champagne-Mouton
86052;86160;Champagné-Saint-Hilaire
39095;39600;Champagne-sur-Loue
95134;95660;Champagne-sur-Oise;5
77079;77430;Champagne-sur-Seine;6
21135;21310;Champagne-sur-Vingeanne
73070;73240;Champagneux
16075;16250;Champagne-Vigny
25115;25170;Champagney
39096;39290;Champagney
70120;70290;Champagney;3
38068;38800;Champagnier;1
39097;39300;Champagnole;8
17084;17240;Champagnolles
21136;21440;Champagny
39098;39110;Champagny;f;39133;Chaux-Champagny
73071;73350;Champagny-en-Vanoise
71080;71460;Champagny-sous-Uxelles
72055;72110;Champaissant;f;72276;Saint-Cosme-en-Vairais
58052;58420;Champallement
74057;74500;Champanges;1
51113;51270;Champaubert
51114;51290;Champaubert-aux-Bois;f;51269;Giffaumont-Champaubert
05031;05310;Champcella
77080;77560;Champcenest
61084;61210;Champcerie
24098;24750;Champcevinel;3
89072;89220;Champcevrais
50116;50530;Champcey;d;50565;Sartilly-Baie-Bocage
43053;43260 43430;Champclause
52100;52330;Champcourt;d;52140;Colombey les Deux Églises
91135;91750;Champcueil;2
61085;61320;Le Champ-de-la-Pierre
79066;79220;Champdeniers;1
79066;79220;Champdeniers-Saint-Denis;f;79066;Champdeniers
77081;77390;Champdeuil
42046;42600;Champdieu;2
39099;39500;Champdivers
21137;21500;Champ-d’Oiseau
27141;27190;Champ-Dolent
17085;17430;Champdolent
01080;01110;Champdor;d;01080;Champdor-Corcelles
01080;01110;Champdor-Corcelles
21138;21130;Champdôtre
88085;88640;Champdray
14151;14380;Champ-du-Boult;d;14658;Noues de Sienne
21139;21210;Champeau-en-Morvan
35052;35500;Champeaux
50117;50530;Champeaux
77082;77720;Champeaux
61086;61120;Les Champeaux
79067;79220;Champeaux;f;79066;Champdeniers
24099;24340;Champeaux-et-la-Chapelle-Pommier;d;24253;Mareuil en Périgord
61087;61560;Champeaux-sur-Sarthe
63080;63320;Champeix;1
27142;27600;Champenard
36037;36100;La Champenoise
54113;54280;Champenoux;1
53051;53640;Champéon
63081;63600;Champétières
70121;70400;Champey
54114;54700;Champey-sur-Moselle
72056;72610;Champfleur;1
10075;10700;Champfleury
51115;51500;Champfleury
71081;71530;Champforgeuil;2
53052;53370;Champfrémont
01081;01410;Champfromier
53053;53160;Champgenéteux
51116;51310;Champguyon
61088;61240;Champ-Haut
28070;28300;Champhol;3
80185;80700;Champien
38069;38260;Champier;1
49065;49330;Champigné;d;49080;Les Hauts-d’Anjou
89073;89350;Champignelles
51117;51150;Champigneul-Champagne
08098;08250;Champigneulle
54115;54250;Champigneulles;6
52101;52150;Champigneulles-en-Bassigny
08099;08430;Champigneul-sur-Vence
21140;21230;Champignolles
27143;27330;Champignolles;d;27685;La Vieille-Lyre
10076;10200;Champignol-lez-Mondeville
51118;51370;Champigny;1
89074;89340;Champigny;2
41035;41330;Champigny-en-Beauce
86053;86170;Champigny en Rochereau;1
27144;27220;Champigny-la-Futelaye
52102;52200;Champigny-lès-Langres
52103;52400;Champigny-sous-Varennes
10077;10700;Champigny-sur-Aube
94017;94500;Champigny-sur-Marne;78
37051;37120;Champigny-sur-Veude
36038;36160;Champillet
51119;51160;Champillon
07052;07440;Champis
91136;91160;Champlan;2
51120;51480;Champlat-et-Boujacourt
73072;73390;Champ-Laurent
89075;89300;Champlay
71082;71120;Champlecy
88086;88600;Champ-le-Duc
58053;58210;Champlemy
71083;71240;Champlieu;f;71193;Étrigny
08100;08260;Champlin
58054;58700;Champlin
70122;70600;Champlitte;1
70123;70600;Champlitte-la-Ville;a;70122;Champlitte
25116;25360;Champlive
55098;55160;Champlon;f;55473;Saulx-lès-Champlon
89076;89210;Champlost
16077;16290;Champmillon
91137;91150;Champmotteux
87035;87400;Champnétery
55099;55100;Champneuville
16078;16430;Champniers;5
86054;86400;Champniers
24100;24360;Champniers-et-Reilhac
05032;05260;Champoléon
42047;42430;Champoly
61089;61120;Champosoult
55100;55140;Champougny
45070;45420;Champoulet
25117;25640;Champoux
38070;38190;Le Champ-près-Froges;1
21141;21690;Champrenault
50118;50800;Champrepus
72057;72320;Champrond
28071;28240;Champrond-en-Gâtine
28072;28400;Champrond-en-Perchet
39100;39230;Champrougier
02159;02670;Champs
63082;63440;Champs
61090;61190;Champs;d;61491;Tourouvre au Perche
87036;87230;Champsac
23049;23220;Champsanglard
50119;50570 50620;Les Champs-de-Losque;f;50431;Remilly Les Marais
61091;61700;Champsecret
28073;28700;Champseru
52083;52500;Champsevraine
22035;22630;Les Champs-Géraux;1
24101;24470;Champs-Romain
77083;77420;Champs-sur-Marne;27
15038;15270;Champs-sur-Tarentaine-Marchal;1
89077;89290;Champs-sur-Yonne;1
85050;85540;Le Champ-Saint-Père;2
10078;10140;Champ-sur-Barse
38071;38560;Champ-sur-Drac;3
49066;49380 49750;Champ-sur-Layon;d;49345;Bellevigne-en-Layon
04047;04660;Champtercier
49067;49220;Champteussé-sur-Baconne;d;49067;Chenillé-Champteussé
49069;49270 49530;Champtoceaux;d;49126;Orée d’Anjou
49068;49123;Champtocé-sur-Loire;1
70124;70100;Champtonnay
89078;89110 89710;Champvallon;d;89003;Montholon
39101;39100;Champvans;1
70125;70100;Champvans
25118;25110;Champvans-les-Baume;f;25047;Baume-les-Dames`)
