boussoleTerritory("n17",`21151;21150;Chassey
55104;55130;Chassey-Beaupré
71109;71150;Chassey-le-Camp
70137;70230;Chassey-lès-Montbozon
70138;70360;Chassey-lès-Scey
16087;16350;Chassiecq
07058;07110;Chassiers
69271;69680;Chassieu;11
89087;89160;Chassignelles
38089;38730;Chassignieu
36043;36400;Chassignolles
43064;43440;Chassignolles
52113;52190;Chassigny
71110;71170;Chassigny-sous-Dun
72070;72540;Chassillé
16088;16200;Chassors;1
18056;18800;Chassy
71111;71130;Chassy
89088;89110;Chassy
19048;19190;Le Chastang
48041;48300;Chastanier
19049;19600;Chasteaux
43065;43300;Chastel
26080;26340;Chastel-Arnaud
89089;89630;Chastellux-sur-Cure
48042;48000;Chastel-Nouvel
15044;15300;Chastel-sur-Murat;d;15138;Murat
89090;89560;Chastenay;a;89283;Ouanne
04048;04120;Chasteuil;f;04039;Castellane
63098;63680;Chastreix
85059;85120;La Châtaigneraie;2
86063;86250;Chatain
28087;28270;Châtaincourt
88093;88210;Châtas
71112;71250;Château
04049;04160 04600;Château-Arnoux-Saint-Auban;5
38090;38650;Château-Bernard
16089;16100;Châteaubernard;3
77098;77370;Châteaubleau
07059;07130;Châteaubourg
35068;35220;Châteaubourg;7
57130;57340;Château-Bréhain
44036;44110;Châteaubriant;12
39114;39210;Château-Chalon
87039;87380;Château-Chervix
58063;58120;Château-Chinon (Campagne)
58062;58120;Château-Chinon (Ville);1
61101;61570;Le Château-d’Almenêches
39115;39150;Château-des-Prés;d;39258;Grande-Rivière Château
17093;17480;Le Château-d’Oléron;4
85060;85100 85180 85340;Château-d’Olonne;f;85194;Les Sables-d’Olonne
26081;26120;Châteaudouble
83038;83300;Châteaudouble
72071;72500;Château-du-Loir;d;72071;Montval-sur-Loir
28088;28200;Châteaudun;12
04050;04250;Châteaufort
78143;78117;Châteaufort;1
01089;01500;Château-Gaillard;2
86064;86350;Château-Garnier
63099;63119;Châteaugay;3
35069;35410;Châteaugiron;10
53062;53200;Château-Gontier;d;53062;Château-Gontier-sur-Mayenne
53062;53200;Château-Gontier-sur-Mayenne;16
85061;85320;Château-Guibert;1
59144;59230;Château-l’Abbaye
70139;70440;Château-Lambert;f;70283;Haut-du-Them-Château-Lambert
77099;77570;Château-Landon;3
86065;86370;Château-Larcher;1
37062;37330;Château-la-Vallière;1
24115;24460;Château-l’Évêque;2
72072;72510;Château-l’Hermitage
29026;29150;Châteaulin;5
18057;18370;Châteaumeillant;1
21152;21320;Châteauneuf
42053;42800;Châteauneuf;1
71113;71740;Châteauneuf
73079;73390;Châteauneuf
85062;85710;Châteauneuf;1
26082;26110;Châteauneuf-de-Bordette
05034;05300;Châteauneuf-de-Chabre;d;05118;Val Buëch-Méouge
84036;84470;Châteauneuf-de-Gadagne;3
26083;26330;Châteauneuf-de-Galaure;1
06040;06470;Châteauneuf-d’Entraunes
48043;48170;Châteauneuf-de-Randon
07060;07240;Châteauneuf-de-Vernoux
35070;35430;Châteauneuf-d’Ille-et-Vilaine;1
05035;05400;Châteauneuf-d’Oze
29027;29520;Châteauneuf-du-Faou;3
84037;84230;Châteauneuf-du-Pape;2
26085;26780;Châteauneuf-du-Rhône;2
28089;28170;Châteauneuf-en-Thymerais;2
06038;06740;Châteauneuf-Grasse;3
87040;87130;Châteauneuf-la-Forêt;1
13025;13790;Châteauneuf-le-Rouge;2
63100;63390;Châteauneuf-les-Bains
13026;13220;Châteauneuf-les-Martigues;18
04052;04120;Châteauneuf-lès-Moustiers;a;04144;La Palud-sur-Verdon
04051;04200;Châteauneuf-Miravail
16090;16120;Châteauneuf-sur-Charente;3
18058;18190;Châteauneuf-sur-Cher;1
26084;26300;Châteauneuf-sur-Isère;4
45082;45110;Châteauneuf-sur-Loire;8
49080;49330;Châteauneuf-sur-Sarthe;d;49080;Les Hauts-d’Anjou
58064;58350;Châteauneuf-Val-de-Bargis
04053;04200;Châteauneuf-Val-Saint-Donat
06039;06390;Châteauneuf-Villevieille
87041;87290;Châteauponsac;2
08107;08360;Château-Porcien;1
04054;04270;Châteauredon
08108;08120;Château-Regnault-Bogny;f;08081;Bogny-sur-Meuse
45083;45220;Château-Renard;2
13027;13160;Châteaurenard;16
71114;71500;Châteaurenaud;f;71263;Louhans-Châteaurenaud
37063;37110;Château-Renault;4
57131;57320;Château-Rouge
36044;36000;Châteauroux;42
05036;05380;Châteauroux-les-Alpes;1
57132;57170;Château-Salins;2
03064;03320;Château-sur-Allier
63101;63330;Château-sur-Cher
27152;27420;Château-sur-Epte
44037;44690;Château-Thébaud;3
02168;02400;Château-Thierry;15
09096;09310;Château-Verdun
83039;83670;Châteauvert
05037;05000;Châteauvieux
41042;41110;Châteauvieux
83040;83840;Châteauvieux
25130;25840;Châteauvieux-les-Fossés
38091;38300;Châteauvilain
52114;52120;Châteauvillain;1
05038;05350;Château-Ville-Vieille
57133;57170;Château-Voué
74063;74390;Châtel;1
73080;73300;Le Châtel;d;73135;La Tour-en-Maurienne
17094;17340;Châtelaillon-Plage;6
53063;53200;Châtelain
39116;39600;La Châtelaine
49081;49500 49520;Châtelais;d;49331;Segré-en-Anjou Bleu
23055;23700;Châtelard
73081;73630;Le Châtelard
22038;22170;Châtelaudren;d;22206;Châtelaudren-Plouagat
22206;22170;Châtelaudren-Plouagat;3
39117;39380;Chatelay
25131;25240;Châtelblanc
89091;89660;Châtel-Censoir
08109;08250;Chatel-Chéhéry
39118;39130;Châtel-de-Joux
03065;03500;Châtel-de-Neuvre
63102;63290;Châteldon
38456;38710;Châtel-en-Trièves
18059;18170;Le Châtelet
77100;77820;Le Châtelet-en-Brie;4
28090;28270;Les Châtelets
52400;52400;Le Châtelet-sur-Meuse
08111;08300;Le Châtelet-sur-Retourne
08110;08150;Le Châtelet-sur-Sormonne
39119;39230;Le Chateley
89092;89310;Châtel-Gérard
63103;63140;Châtel-Guyon;6
51133;51330;Le Châtelier
79105;79340;Les Châteliers
21153;21320;Châtellenot
86066;86100;Châtellerault;31
35071;35133;Le Châtellier
61102;61450;Le Châtellier
85063;85700;Les Châtelliers-Châteaumur;d;85090;Sèvremont
28091;28120;Les Châtelliers-Notre-Dame
03066;03250;Châtel-Montagne
71115;71510;Châtel-Moron
39120;39300;Châtelneuf
42054;42940;Châtelneuf
03067;03220;Châtelperron
51134;51300;Châtelraould-Saint-Louvent
57134;57160;Châtel-Saint-Germain;1
88094;88330;Châtel-sur-Moselle;1
03068;03120;Châtelus
38092;38680;Châtelus
42055;42140;Châtelus
23056;23430;Châtelus-le-Marcheix
23057;23270;Châtelus-Malvaleix
01090;01320;Châtenay
28092;28700;Châtenay
38093;38980;Châtenay
71116;71800;Châtenay
95144;95190;Châtenay-en-France
52115;52200;Chatenay-Mâcheron
92019;92290;Châtenay-Malabry;35
77101;77126;Châtenay-sur-Seine;1
52116;52360;Chatenay-Vaudin
17095;17210;Chatenet
87042;87400;Le Châtenet-en-Dognon
70140;70240;Châteney
39121;39700;Châtenois
67073;67730;Châtenois;4
70141;70240;Châtenois
88095;88170;Châtenois;1
90022;90700;Châtenois-les-Forges;2
45084;45260;Châtenoy
77102;77167;Châtenoy
71117;71380;Châtenoy-en-Bresse;1
71118;71880;Châtenoy-le-Royal;6
16091;16480;Châtignac
91145;91410;Chatignonville
03069;03210;Châtillon
39122;39130;Châtillon
69050;69380;Châtillon;2
92020;92320;Châtillon;36
86067;86700;Châtillon;d;86082;Valence-en-Poitou
45085;45230;Châtillon-Coligny;1
58065;58110;Châtillon-en-Bazois
26086;26410;Châtillon-en-Diois
28093;28290;Châtillon-en-Dunois;f;28012;Vald’Yerre
01091;01200;Châtillon-en-Michaille;d;01033;Valserhône
35072;35210;Châtillon-en-Vendelais;1
25132;25640;Châtillon-Guyotte
77103;77820;Châtillon-la-Borde
01092;01320;Châtillon-la-Palud;1
25133;25870;Châtillon-le-Duc;2
45086;45480;Châtillon-le-Roi
02169;02270;Châtillon-lès-Sons
55105;55400;Châtillon-sous-les-Côtes
25135;25190;Châtillon-sous-Maîche;f;25138;Les Terres-de-Chaux
26087;26750;Châtillon-Saint-Jean;1
08112;08240;Châtillon-sur-Bar;a;08057;Belleville-et-Châtillon-sur-Bar
51135;51290;Châtillon-sur-Broué
01093;01400;Châtillon-sur-Chalaronne;5
41043;41130;Châtillon-sur-Cher;1
74064;74300;Châtillon-sur-Cluses;1
53064;53100;Châtillon-sur-Colmont
36045;36700;Châtillon-sur-Indre;2
25134;25440;Châtillon-sur-Lison;f;25185;Cussey-sur-Lison
45087;45360;Châtillon-sur-Loire;3
51136;51700;Châtillon-sur-Marne
51137;51310;Châtillon-sur-Morin
02170;02240;Châtillon-sur-Oise
88096;88410;Châtillon-sur-Saône
35073;35230;Châtillon-sur-Seiche;f;35206;Noyal-Châtillon-sur-Seiche
21154;21400;Châtillon-sur-Seine;5
79080;79200;Châtillon-sur-Thouet;2
58066;58120;Châtin
52117;52190;Chatoillenot;a;52189;Le Val-d’Esnoms
38094;38440;Châtonnay;2
39123;39240;Chatonnay;f;39290;Valzin en Petite Montagne
52118;52300;Chatonrupt-Sommermont
78146;78400;Chatou;30
36046;36400;La Châtre;4
36047;36170;La Châtre-Langlin
10089;10510;Châtres
24116;24120;Châtres
77104;77610;Châtres
53065;53150 53600;Châtres-la-Forêt;d;53097;Évron
41044;41320;Châtres-sur-Cher;1
51138;51800;Châtrices
55106;55100;Chattancourt
38095;38160;Chatte;2
26088;26300;Chatuzange-le-Goubet;6
25136;25170;Chaucenne
48044;48310;Chauchailles
85064;85140;Chauché;2
23058;23130;Le Chauchet
10090;10170;Chauchigny
77105;77124;Chauconin;f;77335;Chauconin-Neufmontiers
77335;77124;Chauconin-Neufmontiers;3
02171;02160;Chaudardes
26089;26110;Chaudebonne
49082;49290;Chaudefonds-sur-Layon
51139;51800;Chaudefontaine
25137;25640;Chaudefontaine;f;25368;Marchaux-Chaudefontaine
52119;52600;Chaudenay
71119;71150;Chaudenay;1
21155;21360;Chaudenay-la-Ville
21156;21360;Chaudenay-le-Château
54122;54200;Chaudeney-sur-Moselle
15045;15110;Chaudes-Aigues
48045;48170;Chaudeyrac
43066;43430;Chaudeyrolles
26090;26340;La Chaudière
28094;28210;Chaudon;1
04055;04330;Chaudon-Norante
10091;10240;Chaudrey
49083;49110 49270 49600;Chaudron-en-Mauges;d;49218;Montrevault-sur-Èvre
02172;02200;Chaudun
71120;71170;Chauffailles;3
88097;88500;Chauffecourt
10092;10110;Chauffour-lès-Bailly
91148;91580;Chauffour-lès-Étréchy
28095;28120;Chauffours
19050;19500;Chauffour-sur-Vell
52120;52140;Chauffourt
77106;77169;Chauffry
78147;78270;Chaufour-lès-Bonnières
72073;72550;Chaufour-Notre-Dame;1
21157;21290;Chaugey
58067;58400;Chaulgnes;1
48046;48140;Chaulhac
50514;50150;Chaulieu
63104;63660;La Chaulme
80186;80320;Chaulnes;1
31139;31440;Chaum
58068;58120;Chaumard
21159;21520;La Chaume
21158;21610;Chaume-et-Courchamp
19051;19390;Chaumeil
21160;21450;Chaume-lès-Baigneux
70142;70140;Chaumercenne
35074;35113;Chaumeré;a;35096;Domagné
39124;39230;Chaumergy
77107;77390;Chaumes-en-Brie;3
44005;44320 44680;Chaumes-en-Retz;7
10093;10500;Chaumesnil
18060;18350;Chaumont
52121;52000;Chaumont;20
61103;61230;Chaumont
74065;74270;Chaumont
89093;89340;Chaumont
39125;39200;Chaumont;f;39478;Saint-Claude
49084;49140;Chaumont-d’Anjou;d;49163;Jarzé Villages
55107;55150;Chaumont-devant-Damvillers
95149;95270;Chaumontel;3
60143;60240;Chaumont-en-Vexin;3
52122;52150;Chaumont-la-Ville
21161;21400;Chaumont-le-Bois
63105;63220;Chaumont-le-Bourg
08113;08220;Chaumont-Porcien
55108;55260;Chaumont-sur-Aire
41045;41150;Chaumont-sur-Loire;1
41046;41600;Chaumont-sur-Tharonne;1
58069;58800;Chaumot
89094;89500;Chaumot
88098;88390;Chaumousey
18061;18140;Chaumoux-Marcilly
37064;37350;Chaumussay
39126;39150;La Chaumusse
51140;51170;Chaumuzy
17096;17130;Chaunac
86068;86510;Chaunay;1
02173;02300;Chauny;11
79081;79180;Chauray;7
63106;63117;Chauriat;1
23059;23200;La Chaussade
49085;49110 49270 49600;La Chaussaire;d;49218;Montrevault-sur-Èvre
69051;69440;Chaussan;1
76173;76590;La Chaussée
86069;86330;La Chaussée
28096;28260;La Chaussée-d’Ivry;1
41047;41260;La Chaussée-Saint-Victor;4
51141;51240;La Chaussée-sur-Marne
80187;80310;La Chaussée-Tirancourt
15046;15700;Chaussenac
39127;39800;Chaussenans
42339;42430;Chausseterre
39128;39120;Chaussin;1
80188;80250;Chaussoy-Epagny
45088;45480;Chaussy
95150;95710;Chaussy
18062;18150;Le Chautay
26091;26510;Chauvac-Laux-Montaux
44038;44320;Chauvé;3
55109;55600;Chauvency-le-Château
55110;55600;Chauvency-Saint-Hubert
35075;35490;Chauvigné
86070;86300;Chauvigny;7
41048;41270;Chauvigny-du-Perche
27153;27150;Chauvincourt-Provemont
70143;70500;Chauvirey-le-Châtel
70144;70500;Chauvirey-le-Vieil
55111;55300;Chauvoncourt
95151;95560;Chauvry
21162;21700;Chaux
90023;90330;Chaux;1
25139;25650;La Chaux
61104;61600;La Chaux
71121;71310;La Chaux
39133;39110;Chaux-Champagny
39129;39150;Chaux-des-Crotenay
39131;39150;La Chaux-du-Dombief
39132;39230;La Chaux-en-Bresse
70145;70190;Chaux-la-Lotière
25140;25340;Chaux-lès-Clerval;d;25156;Pays-de-Clerval
25141;25530;Chaux-lès-Passavant
70146;70170;Chaux-lès-Port
25142;25240;Chaux-Neuve
07061;07120;Chauzon
15047;15300;Chavagnac
24117;24120;Chavagnac;d;24117;Les Coteaux Périgourdins
35076;35310;Chavagne;4
79082;79260;Chavagné;f;79048;La Crèche
49086;49380 49540;Chavagnes;d;49086;Terranjou
85065;85250;Chavagnes-en-Paillers;3
85066;85390;Chavagnes-les-Redoux
38096;38230;Chavagneux-Montbertand;f;38085;Charvieu-Chavagneux
49087;49390 49490;Chavaignes;d;49228;Noyant-Villages
19052;19290;Chavanac
23060;23250;Chavanat
90024;90100;Chavanatte
42056;42410;Chavanay;2
10094;10330;Chavanges
43067;43230;Chavaniac-Lafayette
74066;74270;Chavannaz
70147;70400;Chavanne
73082;73800;La Chavanne
18063;18190;Chavannes
26092;26260;Chavannes
73083;73660;Les Chavannes-en-Maurienne
90025;90100;Chavannes-les-Grands
68065;68210;Chavannes-sur-l’Étang
01094;01190;Chavannes-sur-Reyssouze
74067;74650;Chavanod;3
38097;38230;Chavanoz;5
63107;63720;Chavaroux
80189;80700;La Chavatte
37065;37120;Chaveignes
88099;88150;Chavelot;1
16092;16320;Chavenat;f;16082;Boisné-La Tude
78152;78450;Chavenay;1
60144;60240;Chavençon
03070;03440;Chavenon
39134;39270;Chavéria
19053;19200;Chaveroche
01096;01660;Chaveyriat;1
02174;02000;Chavignon
02175;02880;Chavigny
54123;54230;Chavigny;1
27154;27220;Chavigny-Bailleul
92022;92370;Chaville;20
36048;36200;Chavin
02176;02370;Chavonne
01097;01260;Chavornay;d;01453;Arvière-en-Valromey
51142;51530;Chavot-Courcourt
50126;50870;Chavoy
03071;03220;Chavroches
25143;25440;Chay
17097;17600;Le Chay
69052;69380;Chazay-d’Azergues;4
42057;42700;Chazeau;f;42095;Firminy
07062;07110;Chazeaux
48047;48130;La Chaze-de-Peyre;d;48009;Peyre en Aubrac
49088;49420 49520;Chazé-Henry;d;49248;Ombrée d’Anjou
36049;36170;Chazelet
15048;15500;Chazelles
16093;16380;Chazelles;1
43068;43300;Chazelles
39135;39160;Chazelles;f;39378;Les Trois-Châteaux
54124;54450;Chazelles-sur-Albe
42058;42560;Chazelles-sur-Lavieu
42059;42140;Chazelles-sur-Lyon;5
25144;25680;Chazelot;a;25505;Rougemont
03072;03370;Chazemais
49089;49500;Chazé-sur-Argos;1
21163;21260;Chazeuil
58070;58700;Chazeuil
01098;01300 01510;Chazey-Bons;1
01099;01150;Chazey-sur-Ain;1
21164;21320;Chazilly
25145;25430;Chazot
25146;25170;Chazoy;a;25101;Burgille
45089;45430;Chécy;9
37066;37310;Chédigny
38374;38890;Saint-Chef;3
79083;79110;Chef-Boutonne;2
50127;50480;Chef-du-Pont;d;50523;Sainte-Mère-Église
49090;49125;Cheffes;1
85067;85390;Cheffois;1
14155;14140 14290;Cheffreville-Tonnencourt;d;14371;Livarot-Pays-d’Auge
88100;88500;Chef-Haut
50128;50410;Le Chefresne;d;50393;Percy-en-Normandie
08114;08350 08450;Chéhéry;d;08115;Chémery-Chéhéry
01100;01510;Cheignieu-la-Balme
37067;37190;Cheillé;1
71122;71150;Cheilly-lès-Maranges
31140;31160;Chein-Dessus
87043;87460;Cheissoux
63108;63200;Le Cheix;f;63108;Le Cheix-sur-Morge
44039;44640;Cheix-en-Retz;1
63108;63200;Le Cheix-sur-Morge
32103;32140;Chélan
62221;62127;Chelers
38098;38730;Chélieu
65142;65350;Chelle-Debat
60145;60350;Chelles
77108;77500;Chelles;54
65143;65130;Chelle-Spou
46254;46160;Saint-Chels
35077;35640;Chelun
48140;48200;Saint-Chély-d’Apcher;3
12214;12470;Saint-Chély-d’Aubrac
25147;25320 25770;Chemaudin et Vaux;2
45090;45340;Chemault;a;45035;Boiscommun
53066;53200;Chemazé;1
49091;49250 49320;Chemellier;d;49050;Brissac Loire Aubance
39136;39230;Chemenot
44040;44320 44680;Chéméré;d;44005;Chaumes-en-Retz
53067;53340;Chémeré-le-Roi
41049;41700;Chémery
57135;57380;Chémery;a;57209;Faulquemont
08115;08350 08450;Chémery-Chéhéry
57136;57320;Chémery-les-Deux
08115;08350 08450;Chémery-sur-Bar;d;08115;Chémery-Chéhéry
49092;49120 49310 49670 49750;Chemillé;d;49092;Chemillé-en-Anjou`)
