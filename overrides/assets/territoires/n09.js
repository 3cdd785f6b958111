boussoleTerritory("n09",`11090;11300;Cépie
45061;45120;Cepoy
32101;32500;Céran
72051;72330;Cérans-Foulletourte
66048;66290;Cerbère
18044;18120;Cerbois
69036;69220;Cercié
74051;74350;Cercier
24093;24320;Cercles;d;24554;La Tour-Blanche-Cercles
45062;45520;Cercottes
17077;17270;Cercoux
61076;61500;Le Cercueil
58046;58340;Cercy-la-Tour
01068;01450;Cerdon
45063;45620;Cerdon
40081;40090;Cère
46251;46400;Saint-Céré
37046;37460;Céré-la-Ronde
37047;37390;Cerelles
50109;50510;Cérences
04045;04280;Céreste-en-Luberon
66049;66400;Céret
59142;59680;Cerfontaine
42033;42460;Le Cergne
74229;74140;Saint-Cergues
95127;95000 95800;Cergy
03048;03350;Cérilly
21125;21330;Cérilly
89065;89320;Cérilly
61077;61000;Cerisé
52091;52320;Cerisières
89066;89320;Cerisiers
80184;80800;Cerisy
61078;61100;Cerisy-Belle-Étoile
80183;80140;Cerisy-Buleux
50110;50680;Cerisy-la-Forêt
50111;50210;Cerisy-la-Salle
79062;79140;Cerizay
09094;09230;Cérizols
02149;02240;Cerizy
76169;76430;La Cerlangue
39084;39110;Cernans
14147;14290;Cernay
28067;28120;Cernay
68063;68700;Cernay
86047;86140;Cernay
51104;51800;Cernay-en-Dormois
25108;25120;Cernay-l’Église
78128;78720;Cernay-la-Ville
51105;51420;Cernay-lès-Reims
77066;77320;Cerneux
74052;74350;Cernex
39085;39250;Cerniébaud
15175;15310;Saint-Cernin
46252;46360;Saint-Cernin;d;46252;Les Pechs du Vers
24386;24550;Saint-Cernin-de-l’Herm
24385;24560;Saint-Cernin-de-Labarde
19191;19600;Saint-Cernin-de-Larche
24387;24580;Saint-Cernin-de-Reillac;a;24356;Rouffignac-Saint-Cernin-de-Reilhac
08094;08260;Cernion
39086;39240;Cernon
51106;51240;Cernon
60137;60190;Cernoy
45064;45360;Cernoy-en-Berry
49057;49310;Cernusson
91129;91590;Cerny
02150;02860;Cerny-en-Laonnois
02151;02870;Cerny-lès-Bucy
71071;71110;Céron
61373;61380;Sainte-Céronne-lès-Mortagne
33120;33720;Cérons
72272;72120;Sainte-Cérotte
49058;49360;Les Cerqueux
14148;14140 14290;Cerqueux;d;14371;Livarot-Pays-d’Auge
49059;49310 49540 49560;Les Cerqueux-sous-Passavant;d;49373;Lys-Haut-Layon
70115;70000;Cerre-lès-Noroy
34073;34420;Cers
79063;79150 79290;Cersay;d;79063;Val en Vignes
02152;02220;Cerseuil
71072;71390;Cersot
88083;88300;Certilleux
01069;01240;Certines
74053;74550;Cervens
05027;05100;Cervières
42034;42440;Cervières
54110;54420;Cerville
2B087;20221;Cervione
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
14150;14220;Cesny-les-Sources
33121;33760;Cessac
31137;31290;Cessales
55095;55700;Cesse
34074;34460;Cessenon-sur-Orb
73062;73410;Cessens;d;73010;Entrelacs
34075;34210;Cesseras
03049;03500;Cesset
27135;27110;Cesseville
25109;25440;Cessey
21126;21110;Cessey-sur-Tille
02153;02320;Cessières;d;02153;Cessières-Suzy
02153;02320;Cessières-Suzy
38064;38110;Cessieu
77067;77240;Cesson
35051;35510;Cesson-Sévigné
77068;77520;Cessoy-en-Montois
01071;01170;Cessy
58048;58220;Cessy-les-Bois
33122;33610;Cestas
81067;81150;Cestayrols
61079;61260;Ceton
64185;64490;Cette-Eygun
73063;73730;Cevins
34076;34800;Ceyras
63070;63122;Ceyrat
13023;13600;Ceyreste
23042;23210;Ceyroux
43045;43000;Ceyssac
63071;63210;Ceyssat
01072;01250;Ceyzériat
01073;01350;Ceyzérieu
33123;33620;Cézac
46069;46170;Cézac
06118;06530;Saint-Cézaire-sur-Siagne
85041;85410;Cezais;d;85292;Rives-du-Fougerais
32102;32410;Cézan
42035;42130;Cezay
15033;15230;Cézens
31473;31330;Saint-Cézert
89067;89410;Cézy
16070;16150;Chabanais
69228;69440;Chabanière
03050;03250;La Chabanne
05028;05400;Chabestan
26064;26120;Chabeuil
89068;89800;Chablis
38065;38690;Châbons
05029;05260;Chabottes
86048;86380;Chabournay
16071;16150;Chabrac
23185;23130;Saint-Chabrais
63072;63250;Chabreloche
19035;19350;Chabrignac
26065;26400;Chabrillan
36034;36210;Chabris
49060;49260 49400;Chacé;d;49060;Bellevigne-les-Châteaux
10071;10110;Chacenay
02154;02200;Chacrise
63073;63320;Chadeleuf
17078;17800;Chadenac
48037;48190;Chadenet
43046;43770;Chadrac
43047;43150;Chadron
16072;16250;Chadurie
26066;26190;Le Chaffal
04046;04510;Le Chaffaut-Saint-Jurson
25110;25300;Chaffois
05133;05330;Saint-Chaffrey
70116;70400;Chagey
42036;42800;Chagnon
08095;08430;Chagny
71073;71150;Chagny
72052;72340;Chahaignes
61080;61320;Chahains
21127;21120;Chaignay
27136;27120;Chaignes
79064;79110 79500;Chail;d;79064;Fontivillié
36035;36310;Chaillac
87030;87200;Chaillac-sur-Vienne
53048;53420;Chailland
85042;85450;Chaillé-les-Marais
85043;85310;Chaillé-sous-les-Ormeaux;d;85213;Rives de l’Yon
41032;41120;Chailles
39021;39270 39570;La Chailleuse
17079;17890;Chaillevette
02155;02000;Chaillevois
89069;89770;Chailley
55096;55210;Chaillon
61081;61240 61500;Chailloué
77069;77930;Chailly-en-Bière
77070;77120;Chailly-en-Brie
45066;45260;Chailly-en-Gâtinais
57125;57365;Chailly-lès-Ennery
21128;21320;Chailly-sur-Armançon
74054;74540;Chainaz-les-Frasses
39090;39120;Chaînée-des-Coupis
45067;45380;Chaingy
71074;71570;Chaintré
77071;77460;Chaintreaux
51107;51130;Chaintrix-Bierges
10072;10500;La Chaise
50112;50370;La Chaise-Baudouin
43048;43160;La Chaise-Dieu
27137;27580;Chaise-Dieu-du-Theil
85044;85200;Chaix;d;85009;Auchay-sur-Vendée
85045;85220;La Chaize-Giraud
85046;85310;La Chaize-le-Vicomte
11091;11230;Chalabre
24094;24380;Chalagnac
42037;42600;Chalain-d’Uzore
42038;42600;Chalain-le-Comtal
55097;55140;Chalaines
16073;16210;Chalais
24095;24800;Chalais
36036;36370;Chalais
86049;86200;Chalais
01074;01320;Chalamont
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
58049;58140;Chalaux
01075;01480;Chaleins
07048;07240;Chalencon
39091;39150;Les Chalesmes
45068;45120;Châlette-sur-Loing
10073;10500;Chalette-sur-Voire
01076;01230;Chaley
25111;25220;Chalèze
25112;25220;Chalezeule
15034;15320;Chaliers
77075;77144;Chalifert
54111;54230;Chaligny
15035;15170;Chalinargues
52093;52600;Chalindrey
18045;18130;Chalivoy-Milon
49061;49440;Challain-la-Potherie
85047;85300;Challans
58050;58420;Challement
08097;08400;Challerange
72053;72250;Challes
01077;01450;Challes-la-Montagne
73064;73190;Challes-les-Eaux
28068;28300;Challet
01078;01630;Challex
16074;16300;Challignac
74055;74910;Challonges
58051;58000;Challuy
77076;77650;Chalmaison
42039;42920;Chalmazel;d;42039;Chalmazel-Jeansagnière
42039;42920;Chalmazel-Jeansagnière
71075;71140;Chalmoux
91130;91780;Chalo-Saint-Mars
38066;38122;Chalon
26068;26350;Le Chalon
71076;71100;Chalon-sur-Saône
49062;49390 49490;Chalonnes-sous-le-Lude;d;49228;Noyant-Villages
49063;49290;Chalonnes-sur-Loire
53049;53470;Châlons-du-Maine
51108;51000;Châlons-en-Champagne
51109;51140;Châlons-sur-Vesle
70117;70400;Châlonvillars
91131;91740;Chalou-Moulineux
51110;51130;Chaltrait
63074;63340;Chalus
87032;87230;Châlus
15036;15200;Chalvignac
52095;52700;Chalvraines
33124;33230;Chamadelle
88084;88130;Chamagne
38067;38460;Chamagnieu
63075;63400;Chamalières
43049;43800;Chamalières-sur-Loire
26069;26150;Chamaloc
60138;60300;Chamant
15176;15140;Saint-Chamant
19192;19380;Saint-Chamant
46253;46310;Saint-Chamarand
91132;91730;Chamarande
52125;52000;Chamarandes-Choignes
26070;26230;Chamaret
13092;13250;Saint-Chamas
24388;24260;Saint-Chamassy
42040;42440;La Chamba
21129;21290;Chambain
63244;63200;Chambaron sur Morge
21130;21110;Chambeire
49064;49220;Chambellay
42041;42110;Chambéon
03051;03370;Chambérat
23043;23480;Chamberaud
19036;19370;Chamberet
39092;39270;Chambéria
73065;73000;Chambéry
89070;89120;Chambeugle;d;89086;Charny Orée de Puisaye
43050;43410;Chambezon
71077;71110;Chambilly
27138;27270;Chamblac
21131;21250;Chamblanc
39093;39380;Chamblay
42042;42170;Chambles
03052;03170;Chamblet
54112;54890;Chambley-Bussières
60139;60230;Chambly
21132;21220;Chambœuf
42043;42330;Chambœuf
27032;27240;Chambois
61083;61160 61200 61310;Chambois;d;61474;Gouffern en Auge
21133;21220;Chambolle-Musigny
17080;17290;Chambon
18046;18190;Chambon
30079;30450;Chambon
37048;37290;Chambon
07049;07160;Le Chambon
42044;42500;Le Chambon-Feugerolles
45069;45340;Chambon-la-Forêt
48038;48600;Chambon-le-Château;d;48038;Bel-Air-Val-d’Ance
23044;23220;Chambon-Sainte-Croix
41033;41190;Chambon-sur-Cisse;d;41142;Valencisse
63076;63980;Chambon-sur-Dolore
63077;63790;Chambon-sur-Lac
43051;43400;Le Chambon-sur-Lignon
23045;23170;Chambon-sur-Voueize
07050;07140;Chambonas
23046;23110;Chambonchard
42045;42440;La Chambonie
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
19037;19450;Chamboulive
78133;78240;Chambourcy
37049;37310;Chambourg-sur-Indre
27140;27120;Chambray
37050;37170;Chambray-lès-Tours
73067;73130;La Chambre
51111;51170;Chambrecy
85048;85130 85500;Chambretaud;d;85302;Chanverrie
57126;57170;Chambrey
52097;52700;Chambroncourt
79065;79300;Chambroutet;d;79049;Bressuire
02157;02000;Chambry
77077;77910;Chambry
63078;63580;Chaméane;d;63448;Le Vernet-Chaméane
69039;69620;Chamelet
51112;51500;Chamery
25113;25380;Chamesey
25114;25190;Chamesol
21134;21400;Chamesson
19038;19330;Chameyrat
77078;77260;Chamigny
71078;71510;Chamilly
53050;53270;Chammes;d;53255;Sainte-Suzanne-et-Chammes
39094;39800;Chamole
42207;42400;Saint-Chamond
74056;74400;Chamonix-Mont-Blanc
17081;17130;Chamouillac
02158;02860;Chamouille
52099;52410;Chamouilley
73068;73390;Chamousset
89071;89660;Chamoux
73069;73390;Chamoux-sur-Gelon
10074;10130;Chamoy
21137;21500;Champ-d’Oiseau
61085;61320;Le Champ-de-la-Pierre
27141;27190;Champ-Dolent
14151;14380;Champ-du-Boult;d;14658;Noues de Sienne
61088;61240;Champ-Haut
73072;73390;Champ-Laurent
88086;88600;Champ-le-Duc
38070;38190;Le Champ-près-Froges
85050;85540;Le Champ-Saint-Père
10078;10140;Champ-sur-Barse
38071;38560;Champ-sur-Drac
49066;49380 49750;Champ-sur-Layon;d;49345;Bellevigne-en-Layon
15037;15350;Champagnac
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
72054;72470;Champagné
69040;69410;Champagne-au-Mont-d’Or
01079;01260;Champagne-en-Valromey
24097;24320;Champagne-et-Fontaine
86051;86510;Champagné-le-Sec
85049;85450;Champagné-les-Marais
16076;16350;Champagne-Mouton
86052;86160;Champagné-Saint-Hilaire
39095;39600;Champagne-sur-Loue
95134;95660;Champagne-sur-Oise
77079;77430;Champagne-sur-Seine
21135;21310;Champagne-sur-Vingeanne
16075;16250;Champagne-Vigny
73070;73240;Champagneux
25115;25170;Champagney
39096;39290;Champagney
70120;70290;Champagney
38068;38800;Champagnier
39097;39300;Champagnole
17084;17240;Champagnolles
21136;21440;Champagny
73071;73350;Champagny-en-Vanoise
71080;71460;Champagny-sous-Uxelles
58052;58420;Champallement
74057;74500;Champanges
51113;51270;Champaubert
05031;05310;Champcella
77080;77560;Champcenest
61084;61210;Champcerie
24098;24750;Champcevinel
89072;89220;Champcevrais
50116;50530;Champcey;d;50565;Sartilly-Baie-Bocage
43053;43260 43430;Champclause
52100;52330;Champcourt;d;52140;Colombey les Deux Églises
91135;91750;Champcueil
79066;79220;Champdeniers
77081;77390;Champdeuil
42046;42600;Champdieu
39099;39500;Champdivers
17085;17430;Champdolent
01080;01110;Champdor;d;01080;Champdor-Corcelles
01080;01110;Champdor-Corcelles
21138;21130;Champdôtre
88085;88640;Champdray
21139;21210;Champeau-en-Morvan
35052;35500;Champeaux
50117;50530;Champeaux
77082;77720;Champeaux
61086;61120;Les Champeaux
24099;24340;Champeaux-et-la-Chapelle-Pommier;d;24253;Mareuil en Périgord
61087;61560;Champeaux-sur-Sarthe
63080;63320;Champeix
27142;27600;Champenard
36037;36100;La Champenoise
54113;54280;Champenoux
53051;53640;Champéon
63081;63600;Champétières
70121;70400;Champey
54114;54700;Champey-sur-Moselle
72056;72610;Champfleur
10075;10700;Champfleury
51115;51500;Champfleury
71081;71530;Champforgeuil
53052;53370;Champfrémont
01081;01410;Champfromier
53053;53160;Champgenéteux
51116;51310;Champguyon
28070;28300;Champhol
80185;80700;Champien
38069;38260;Champier
49065;49330;Champigné;d;49080;Les Hauts-d’Anjou
89073;89350;Champignelles
51117;51150;Champigneul-Champagne
08099;08430;Champigneul-sur-Vence
08098;08250;Champigneulle
54115;54250;Champigneulles
52101;52150;Champigneulles-en-Bassigny
10076;10200;Champignol-lez-Mondeville
21140;21230;Champignolles
27143;27330;Champignolles;d;27685;La Vieille-Lyre
51118;51370;Champigny
89074;89340;Champigny
41035;41330;Champigny-en-Beauce
86053;86170;Champigny en Rochereau
27144;27220;Champigny-la-Futelaye
52102;52200;Champigny-lès-Langres
52103;52400;Champigny-sous-Varennes
10077;10700;Champigny-sur-Aube
94017;94500;Champigny-sur-Marne
37051;37120;Champigny-sur-Veude
36038;36160;Champillet
51119;51160;Champillon
07052;07440;Champis
91136;91160;Champlan
51120;51480;Champlat-et-Boujacourt
89075;89300;Champlay
71082;71120;Champlecy
58053;58210;Champlemy
08100;08260;Champlin
58054;58700;Champlin
70122;70600;Champlitte
70123;70600;Champlitte-la-Ville;a;70122;Champlitte
25116;25360;Champlive
89076;89210;Champlost
16077;16290;Champmillon
91137;91150;Champmotteux
87035;87400;Champnétery
55099;55100;Champneuville
16078;16430;Champniers
86054;86400;Champniers
24100;24360;Champniers-et-Reilhac
05032;05260;Champoléon
42047;42430;Champoly
61089;61120;Champosoult
55100;55140;Champougny
45070;45420;Champoulet
25117;25640;Champoux
21141;21690;Champrenault
50118;50800;Champrepus
72057;72320;Champrond
28071;28240;Champrond-en-Gâtine
28072;28400;Champrond-en-Perchet
39100;39230;Champrougier
02159;02670;Champs
63082;63440;Champs
61090;61190;Champs;d;61491;Tourouvre au Perche
22035;22630;Les Champs-Géraux
24101;24470;Champs-Romain
77083;77420;Champs-sur-Marne
15038;15270;Champs-sur-Tarentaine-Marchal
89077;89290;Champs-sur-Yonne
87036;87230;Champsac
23049;23220;Champsanglard
61091;61700;Champsecret
28073;28700;Champseru
52083;52500;Champsevraine
04047;04660;Champtercier
49067;49220;Champteussé-sur-Baconne;d;49067;Chenillé-Champteussé
49068;49123;Champtocé-sur-Loire
49069;49270 49530;Champtoceaux;d;49126;Orée d’Anjou
70124;70100;Champtonnay
89078;89110 89710;Champvallon;d;89003;Montholon
39101;39100;Champvans
70125;70100;Champvans
25119;25170;Champvans-les-Moulins
58055;58300;Champvert
51121;51700;Champvoisy
58056;58400;Champvoux
38567;38410;Chamrousse
89079;89300;Chamvres
48039;48230;Chanac
19041;19150;Chanac-les-Mines
43054;43170;Chanaleilles
38072;38150;Chanas
63083;63530;Chanat-la-Mouteyre
01082;01420;Chanay
73073;73310;Chanaz
37052;37210;Chançay
35053;35150 35680;Chancé;d;35220;Piré-Chancé
21142;21440;Chanceaux
37053;37600;Chanceaux-près-Loches
37054;37390;Chanceaux-sur-Choisille
24102;24650;Chancelade
52104;52100;Chancenay
70126;70140;Chancey
39102;01590;Chancia
61092;61300;Chandai
07053;07230;Chandolas
42048;42190;Chandon
07054;07310;Chanéac
01083;01990;Chaneins
71084;71570;Chânes
71085;21340;Change
53054;53810;Changé
72058;72560;Changé
24103;24330 24640;Le Change;d;24026;Bassillac et Auberoche
52105;52360;Changey
77084;77660;Changis-sur-Marne
42049;42310;Changy
51122;51300;Changy
71086;71120;Changy
43055;43100;Chaniat
17086;17610;Chaniers
21143;21330;Channay
37055;37330;Channay-sur-Lathan
10079;10340;Channes
63084;63450;Chanonat
26071;26600;Chanos-Curson
05033;05700;Chanousse
52106;52260;Chanoy
01084;01400;Chanoz-Châtenay
45072;45400;Chanteau
45073;45320;Chantecoq
79068;79340;Chantecorps;d;79105;Les Châteliers
54116;54300;Chanteheux
19042;19330;Chanteix
03053;03140;Chantelle
35054;35150;Chanteloup
50120;50510;Chanteloup
79069;79320;Chanteloup
77085;77600;Chanteloup-en-Brie
49070;49340;Chanteloup-les-Bois
78138;78570;Chanteloup-les-Vignes
38073;38740;Chantelouve;d;38073;Chantepérier
51124;51260;Chantemerle
26072;26600;Chantemerle-les-Blés
26073;26230;Chantemerle-lès-Grignan
17087;17380;Chantemerle-sur-la-Soie
58057;58240;Chantenay-Saint-Imbert
72059;72430;Chantenay-Villedieu
38073;38740;Chantepérier
35055;35135;Chantepie
24104;24190;Chantérac
55358;55500;Chanteraine
15040;15190;Chanterelle
70127;70360;Chantes
38074;38470;Chantesse
43056;43300;Chanteuges
16079;16360;Chantillac
60141;60500;Chantilly
36039;36270;Chantôme;a;36070;Éguzon-Chantôme
85051;85110;Chantonnay
88087;88000;Chantraine
52107;52700;Chantraines
25120;25330;Chantrans
53055;53300;Chantrigné
61093;61800;Chanu
85302;85130 85500;Chanverrie
57127;57580;Chanville
49071;49120 49310 49670 49750;Chanzeaux;d;49092;Chemillé-en-Anjou
41036;41600;Chaon
54117;54330;Chaouilley
10080;10210;Chaource
02160;02340;Chaourse
71087;71460;Chapaize
38075;38530;Chapareillan
63085;63230;Chapdes-Beaufort
24105;24320;Chapdeuil
03054;03340;Chapeau
74061;74540;Chapeiry
51125;51290;Chapelaine
03055;03380;La Chapelaude
03056;03300;La Chapelle
08101;08200;La Chapelle
16081;16140;La Chapelle
73074;73660;La Chapelle
63086;63590;La Chapelle-Agnon
53056;53950;La Chapelle-Anthenaise
71088;71130;La Chapelle-au-Mans
61094;61100;La Chapelle-au-Moine
53057;53440;La Chapelle-au-Riboul
24106;24290;La Chapelle-Aubareil
88088;88240;La Chapelle-aux-Bois
19043;19360;La Chapelle-aux-Brocs
03057;03230;La Chapelle-aux-Chasses
72060;72800;La Chapelle-aux-Choux
35056;35190;La Chapelle-aux-Filtzméens
85053;85120;La Chapelle-aux-Lys;d;85289;Terval
37056;37130;La Chapelle-aux-Naux
19044;19120;La Chapelle-aux-Saints
23050;23160;La Chapelle-Baloue
44029;44450;La Chapelle-Basse-Mer;d;44029;Divatte-sur-Loire
79070;79220;La Chapelle-Bâton
86055;86250;La Chapelle-Bâton
27146;27260;La Chapelle-Bayvel
43057;43270;La Chapelle-Bertin
79071;79200;La Chapelle-Bertrand
61095;61100;La Chapelle-Biche
22036;22350;La Chapelle-Blanche
73075;73110;La Chapelle-Blanche
37057;37240;La Chapelle-Blanche-Saint-Martin
35057;35330;La Chapelle-Bouëxic
56037;56460 56800;La Chapelle-Caro;d;56197;Val d’Oust
50121;50800;La Chapelle-Cécelin
35058;35630;La Chapelle-Chaussée
53058;53230;La Chapelle-Craonnaise
74058;74360;La Chapelle-d’Abondance
15041;15300;La Chapelle-d’Alagnon
72061;72300;La Chapelle-d’Aligné
61096;61140 61410;La Chapelle-d’Andaine;d;61096;Rives d’Andaine
18047;18380;La Chapelle-d’Angillon
59143;59930;La Chapelle-d’Armentières
28074;28700;La Chapelle-d’Aunainville
43058;43120;La Chapelle-d’Aurec
25122;25270;Chapelle-d’Huin
71089;71240;La Chapelle-de-Bragny
35064;35660;La Chapelle-de-Brain
71090;71570;La Chapelle-de-Guinchay
38076;38110;La Chapelle-de-la-Tour
69041;69240;La Chapelle-de-Mardore;d;69248;Thizy-les-Bourgs
38077;38150;La Chapelle-de-Surieu
25121;25240;Chapelle-des-Bois
35059;35520;La Chapelle-des-Fougeretz
44030;44410;La Chapelle-des-Marais
17089;17100;La Chapelle-des-Pots
88089;88600;La Chapelle-devant-Bruyères
38078;38580;La Chapelle-du-Bard
72062;72400;La Chapelle-du-Bois
27147;27930;La Chapelle-du-Bois-des-Faulx
76170;76590;La Chapelle-du-Bourgay
01085;01240;La Chapelle-du-Châtelard
49072;49110 49450 49510 49600;La Chapelle-du-Genêt;d;49023;Beaupréau-en-Mauges
35060;35360;La Chapelle du Lou du Lac
71091;71520;La Chapelle-du-Mont-de-France
73076;73370;La Chapelle-du-Mont-du-Chat
28075;28200;La Chapelle-du-Noyer
50123;50180 50570;La Chapelle-en-Juger;d;50239;Thèreval
42050;42380;La Chapelle-en-Lafaye
60142;60520;La Chapelle-en-Serval
05064;05800;La Chapelle-en-Valgaudémar
26074;26420;La Chapelle-en-Vercors
95139;95420;La Chapelle-en-Vexin
41037;41290;La Chapelle-Enchérie
14152;14110 14770;La Chapelle-Engerbold;d;14174;Condé-en-Normandie
35061;35500;La Chapelle-Erbrée
24107;24530;La Chapelle-Faucher
51126;51800;La Chapelle-Felcourt
35062;35133;La Chapelle-Fleurigné
28076;28500;La Chapelle-Forainvilliers
28077;28340;La Chapelle-Fortin
56038;56200;La Chapelle-Gaceline;d;56061;La Gacilly
79072;79150 79300;La Chapelle-Gaudin;d;79013;Argentonnay
72063;72310 72340;La Chapelle-Gaugain;d;72262;Loir en Vallée
27148;27270;La Chapelle-Gauthier
77086;77720;La Chapelle-Gauthier
43059;43160;La Chapelle-Geneste
44031;44670;La Chapelle-Glain
24108;24350;La Chapelle-Gonaguet
24109;24320;La Chapelle-Grésignac
28078;28330;Chapelle-Guillaume
27149;27230;La Chapelle-Hareng
14153;14140;La Chapelle-Haute-Grue;d;14576;Val-de-Vie
85054;85220;La Chapelle-Hermier
44032;44330;La Chapelle-Heulin
18048;18150;La Chapelle-Hugon
49073;49420 49520;La Chapelle-Hullin;d;49248;Ombrée d’Anjou
72064;72310;La Chapelle-Huon
77087;77540;La Chapelle-Iger
35062;35133;La Chapelle-Janson;d;35062;La Chapelle-Fleurigné
77088;77760;La Chapelle-la-Reine
79073;79700;La Chapelle-Largeau;a;79079;Mauléon
51127;51260;La Chapelle-Lasson
44033;44260;La Chapelle-Launay
15042;15500;La Chapelle-Laurent
70128;70300;La Chapelle-lès-Luxeuil
27554;27950;La Chapelle-Longueville
63087;63420;La Chapelle-Marcousse
24110;24320;La Chapelle-Montabourlet
87037;87440;La Chapelle-Montbrandeix
02161;02330;La Chapelle-Monthodon;d;02053;Vallées en Champagne
61097;61400;La Chapelle-Montligeon
18049;18140;La Chapelle-Montlinard
41038;41320;La Chapelle-Montmartin
24111;24300;La Chapelle-Montmoreau
86058;86210;La Chapelle-Moulière
77093;77320;La Chapelle-Moutils
71092;71500;La Chapelle-Naude
22037;22160;La Chapelle-Neuve
56039;56500;La Chapelle-Neuve
45074;45310;La Chapelle-Onzerain
36040;36500;La Chapelle-Orthemale
85055;85670;La Chapelle-Palluau
24112;24250;La Chapelle-Péchaud;a;24086;Castelnaud-la-Chapelle
79074;79190;La Chapelle-Pouilloux
61098;61500;La Chapelle-près-Sées
77089;77370;La Chapelle-Rablais
53059;53150;La Chapelle-Rainsouin
74059;74800;La Chapelle-Rambaud
49074;49120 49310 49670 49750;La Chapelle-Rousselin;d;49092;Chemillé-en-Anjou
28079;28290;Chapelle-Royale
61099;61130;La Chapelle-Souëf
71094;71700;La Chapelle-sous-Brancion
71095;71800;La Chapelle-sous-Dun
51128;51270;La Chapelle-sous-Orbais
71096;71190;La Chapelle-sous-Uchon
19046;19300;Chapelle-Spinasse
58058;58210;La Chapelle-Saint-André
35063;35140;La Chapelle-Saint-Aubert
72065;72650;La Chapelle-Saint-Aubin
79075;79240 79320 79380;La Chapelle-Saint-Étienne;d;79179;Moncoutant-sur-Sèvre
49075;49110 49290 49410 49570 49620;La Chapelle-Saint-Florent;d;49244;Mauges-sur-Loire
72066;72240;La Chapelle-Saint-Fray
19045;19430;La Chapelle-Saint-Géraud
24113;24390;La Chapelle-Saint-Jean
49076;49140;La Chapelle-Saint-Laud
79076;79430;La Chapelle-Saint-Laurent
36041;36150;La Chapelle-Saint-Laurian
10081;10600;La Chapelle-Saint-Luc
23051;23250;La Chapelle-Saint-Martial
73078;73170;La Chapelle-Saint-Martin
41039;41500;La Chapelle-Saint-Martin-en-Plaine
74060;74410;La Chapelle-Saint-Maurice
45075;45380;La Chapelle-Saint-Mesmin
76171;76780;La Chapelle-Saint-Ouen
70129;70700;La Chapelle-Saint-Quillain
72067;72160;La Chapelle-Saint-Rémy
71093;71310;La Chapelle-Saint-Sauveur
44034;44370;La Chapelle-Saint-Sauveur;d;44213;Loireauxence
45076;45210;La Chapelle-Saint-Sépulcre
77090;77160;La Chapelle-Saint-Sulpice
18050;18570;La Chapelle-Saint-Ursin`)
