boussoleTerritory("n10",`45077;45230;La Chapelle-sur-Aveyron
02162;02570;La Chapelle-sur-Chézy
69042;69590;La Chapelle-sur-Coise
76172;76740;La Chapelle-sur-Dun
44035;44240;La Chapelle-sur-Erdre
39103;39110;La Chapelle-sur-Furieuse
37058;37140;La Chapelle-sur-Loire
89080;89260;La Chapelle-sur-Oreuse
49077;49500 49520;La Chapelle-sur-Oudon;d;49331;Segré-en-Anjou Bleu
63088;63580;La Chapelle-sur-Usson
23052;23000;La Chapelle-Taillefert
71097;71470;La Chapelle-Thècle
85056;85210;La Chapelle-Thémer
79077;79130 79160;La Chapelle-Thireuil;d;79077;Beugnon-Thireuil
35065;35590;La Chapelle-Thouarault
50124;50370;La Chapelle-Urée
10082;10700;Chapelle-Vallon
89081;89800;La Chapelle-Vaupelteigne
41040;41330;La Chapelle-Vendômoise
41041;41270;La Chapelle-Vicomtesse
61100;61270;La Chapelle-Viel
42051;42410;La Chapelle-Villars
86059;86300;Chapelle-Viviers
39104;39140;Chapelle-Voland
14154;14290;La Chapelle-Yvon;d;14570;Valorbiquet
73077;73700;Les Chapelles
77091;77610;Les Chapelles-Bourbon
45078;45270;Chapelon
18051;18250;La Chapelotte
78140;78130;Chapet
39105;39300;Chapois
69270;69970;Chaponnay
69043;69630;Chaponost
03058;03390;Chappes
08102;08220;Chappes
10083;10260;Chappes
63089;63720;Chappes
87038;87270;Chaptelat
30241;30190;Saint-Chaptes
63090;63260;Chaptuzat
38080;38490;Charancieu
38081;38790;Charantonnay
38082;38850;Charavines
08103;08130;Charbogne
71098;71320;Charbonnat
63091;63340;Charbonnier-les-Mines
28080;28330;Charbonnières
71099;71260;Charbonnières
69044;69260;Charbonnières-les-Bains
63092;63410;Charbonnières-les-Varennes
63093;63410;Charbonnières-les-Vieilles
89083;89113;Charbuy
26075;26470;La Charce
49078;49250 49320;Charcé-Saint-Ellier-sur-Aubance;d;49050;Brissac Loire Aubance
70130;70700;Charcenne
53061;53250;Charchigné
39106;39260;Charchilla
39107;39130;Charcier
23053;23700;Chard
08104;08400;Chardeny
17090;17130;Chardes;a;17240;Montendre
55101;55000;Chardogne
71100;71700;Chardonnay
03059;03140;Chareil-Cintrat
21144;21690;Charencey
61429;61190;Charencey
39108;39250;Charency
54118;54260;Charency-Vezin
26076;26310;Charens
63094;63640;Charensat
69045;69220;Charentay
89084;89580;Charentenay
70131;70130;Charentenay;a;70492;Soing-Cubry-Charentenay
37059;37390;Charentilly
18052;18210;Charenton-du-Cher
94018;94220;Charenton-le-Pont
18053;18140;Charentonnay
38083;38390;Charette
71101;71270;Charette-Varennes
54119;54470;Charey
39109;39130;Charézier
37060;37530;Chargé
70132;70100;Chargey-lès-Gray
70133;70170;Chargey-lès-Port
70134;70000;Chariez
21145;21140;Charigny
58059;58400;La Charité-sur-Loire
01087;01130;Charix
31138;31350;Charlas
14564;14350 14410;Saint-Charles-de-Percy;d;14726;Valdallière
53206;53170;Saint-Charles-la-Forêt
13024;13350;Charleval
27151;27380;Charleval
51129;51120;Charleville
08105;08000;Charleville-Mézières
57128;57220;Charleville-sous-Bois
42052;42190;Charlieu
18054;18350;Charly
69046;69390;Charly
57129;57640;Charly-Oradour
02163;02310;Charly-sur-Marne
25124;25470;Charmauvillers
16083;16140;Charmé
39110;39230;La Charme
45079;45230;Le Charme
71102;71100;La Charmée
03060;03110;Charmeil
02164;02850;Le Charmel
15043;15500;Charmensac
77094;77410;Charmentray
02165;02800;Charmes
03061;03800;Charmes
21146;21310;Charmes
52108;52360;Charmes
88090;88130;Charmes
52109;52110;Charmes-en-l’Angle
54120;54113;Charmes-la-Côte
52110;52110;Charmes-la-Grande
70135;70120;Charmes-Saint-Valbert
26077;26260;Charmes-sur-l’Herbasse
07055;07800;Charmes-sur-Rhône
25125;25380;Charmoille
70136;70000;Charmoille
52111;52260;Charmoilles;a;52432;Rolampont
54121;54360;Charmois
90021;90140;Charmois
88091;88460;Charmois-devant-Bruyères
88092;88270;Charmois-l’Orgueilleux
51130;51330;Charmont
95141;95420;Charmont
45080;45480;Charmont-en-Beauce
10084;10150;Charmont-sous-Barbuise
51132;51330;Les Charmontois
10085;10290;Charmoy
71103;71710;Charmoy
89085;89400;Charmoy
52112;52500;Charmoy;a;52197;Fayl-Billot
07056;07340;Charnas
63095;63290;Charnat
25126;25440;Charnay
69047;69380;Charnay
71104;71350;Charnay-lès-Chalon
71105;71850;Charnay-lès-Mâcon
38084;38140;Charnècles
37061;37290;Charnizay
39111;39240;Charnod
08106;08600;Charnois
01088;01800;Charnoz-sur-Ain
21147;21350;Charny
77095;77410;Charny
89086;89120;Charny;d;89086;Charny Orée de Puisaye
10086;10380;Charny-le-Bachot
89086;89120;Charny Orée de Puisaye
55102;55100;Charny-sur-Meuse
71106;71120;Charolles
26078;26450;Charols
28081;28120;Charonville
18055;18290;Chârost
55103;55270;Charpentry
26079;26300;Charpey
28082;28500;Charpont
25127;25140;Charquemont
86060;86110 86170 86380;Charrais;d;86281;Saint-Martin-la-Pallu
43060;43300;Charraix
16084;16380;Charras
64186;64190;Charre
71107;71510;Charrecey
21148;21170;Charrey-sur-Saône
21149;21400;Charrey-sur-Seine
58060;58300;Charrin
64187;64130;Charritte-de-Bas
17091;17230;Charron
23054;23700;Charron
03062;03140;Charroux
86061;86250;Charroux
95142;95750;Chars
45081;45130;Charsonville
28084;28130;Chartainvilliers
02166;02400;Chartèves
36184;36400;Saint-Chartier
72068;72340;La Chartre-sur-le-Loir
49079;49150;Chartrené;d;49018;Baugé-en-Anjou
28085;28000;Chartres
86216;86330;Saint-Chartres;a;86161;Moncontour
35066;35131;Chartres-de-Bretagne
77096;77590;Chartrettes
19047;19600;Chartrier-Ferrière
77097;77320;Chartronges
17092;17130;Chartuzac
38085;38230;Charvieu-Chavagneux
74062;74370;Charvonnex
63096;63160;Chas
10087;10210;Chaserey
85058;85400;Chasnais
58061;58350;Chasnay
35067;35250;Chasné-sur-Illet
43061;43700;Chaspinhac
43062;43320;Chaspuzac
63097;63320;Chassagne
39112;39230;La Chassagne
21150;21190;Chassagne-Montrachet
25129;25290;Chassagne-Saint-Denis
43063;43230;Chassagnes
07057;07140;Chassagnes;a;07334;Les Vans
69048;69700;Chassagny;d;69179;Beauvallon
24114;24600;Chassaignes
39339;39360;Chassal-Molinges
28086;28480;Chassant
72069;72600 72610;Chassé;d;72137;Villeneuve-en-Perseigne
38087;38670;Chasse-sur-Rhône
50125;50520;Chasseguey;d;50260;Juvigny les Vallées
71108;71570;Chasselas
38086;38470;Chasselay
69049;69380;Chasselay
02167;02370;Chassemy
03063;03510;Chassenard
36042;36800;Chasseneuil
86062;86360;Chasseneuil-du-Poitou
16085;16260;Chasseneuil-sur-Bonnieure
16086;16150;Chassenon
48040;48170 48190 48250;Chasseradès;d;48027;Mont Lozère et Goulet
21151;21150;Chassey
55104;55130;Chassey-Beaupré
71109;71150;Chassey-le-Camp
70137;70230;Chassey-lès-Montbozon
70138;70360;Chassey-lès-Scey
16087;16350;Chassiecq
07058;07110;Chassiers
69271;69680;Chassieu
89087;89160;Chassignelles
38089;38730;Chassignieu
36043;36400;Chassignolles
43064;43440;Chassignolles
52113;52190;Chassigny
71110;71170;Chassigny-sous-Dun
72070;72540;Chassillé
16088;16200;Chassors
18056;18800;Chassy
71111;71130;Chassy
89088;89110;Chassy
19048;19190;Le Chastang
48041;48300;Chastanier
19049;19600;Chasteaux
43065;43300;Chastel
26080;26340;Chastel-Arnaud
48042;48000;Chastel-Nouvel
15044;15300;Chastel-sur-Murat;d;15138;Murat
89089;89630;Chastellux-sur-Cure
89090;89560;Chastenay;a;89283;Ouanne
63098;63680;Chastreix
85059;85120;La Châtaigneraie
86063;86250;Chatain
28087;28270;Châtaincourt
88093;88210;Châtas
71112;71250;Château
04049;04160 04600;Château-Arnoux-Saint-Auban
38090;38650;Château-Bernard
57130;57340;Château-Bréhain
39114;39210;Château-Chalon
87039;87380;Château-Chervix
58063;58120;Château-Chinon (Campagne)
58062;58120;Château-Chinon (Ville)
61101;61570;Le Château-d’Almenêches
17093;17480;Le Château-d’Oléron
39115;39150;Château-des-Prés;d;39258;Grande-Rivière Château
72071;72500;Château-du-Loir;d;72071;Montval-sur-Loir
01089;01500;Château-Gaillard
86064;86350;Château-Garnier
53062;53200;Château-Gontier;d;53062;Château-Gontier-sur-Mayenne
53062;53200;Château-Gontier-sur-Mayenne
85061;85320;Château-Guibert
59144;59230;Château-l’Abbaye
24115;24460;Château-l’Évêque
72072;72510;Château-l’Hermitage
37062;37330;Château-la-Vallière
77099;77570;Château-Landon
86065;86370;Château-Larcher
08107;08360;Château-Porcien
45083;45220;Château-Renard
37063;37110;Château-Renault
57131;57320;Château-Rouge
57132;57170;Château-Salins
03064;03320;Château-sur-Allier
63101;63330;Château-sur-Cher
27152;27420;Château-sur-Epte
44037;44690;Château-Thébaud
02168;02400;Château-Thierry
09096;09310;Château-Verdun
05038;05350;Château-Ville-Vieille
57133;57170;Château-Voué
16089;16100;Châteaubernard
77098;77370;Châteaubleau
07059;07130;Châteaubourg
35068;35220;Châteaubourg
44036;44110;Châteaubriant
26081;26120;Châteaudouble
83038;83300;Châteaudouble
28088;28200;Châteaudun
04050;04250;Châteaufort
78143;78117;Châteaufort
63099;63119;Châteaugay
35069;35410;Châteaugiron
29026;29150;Châteaulin
18057;18370;Châteaumeillant
21152;21320;Châteauneuf
42053;42800;Châteauneuf
71113;71740;Châteauneuf
73079;73390;Châteauneuf
85062;85710;Châteauneuf
06040;06470;Châteauneuf-d’Entraunes
35070;35430;Châteauneuf-d’Ille-et-Vilaine
05035;05400;Châteauneuf-d’Oze
26082;26110;Châteauneuf-de-Bordette
05034;05300;Châteauneuf-de-Chabre;d;05118;Val Buëch-Méouge
84036;84470;Châteauneuf-de-Gadagne
26083;26330;Châteauneuf-de-Galaure
48043;48170;Châteauneuf-de-Randon
07060;07240;Châteauneuf-de-Vernoux
29027;29520;Châteauneuf-du-Faou
84037;84230;Châteauneuf-du-Pape
26085;26780;Châteauneuf-du-Rhône
28089;28170;Châteauneuf-en-Thymerais
06038;06740;Châteauneuf-Grasse
87040;87130;Châteauneuf-la-Forêt
13025;13790;Châteauneuf-le-Rouge
63100;63390;Châteauneuf-les-Bains
13026;13220;Châteauneuf-les-Martigues
04052;04120;Châteauneuf-lès-Moustiers;a;04144;La Palud-sur-Verdon
04051;04200;Châteauneuf-Miravail
16090;16120;Châteauneuf-sur-Charente
18058;18190;Châteauneuf-sur-Cher
26084;26300;Châteauneuf-sur-Isère
45082;45110;Châteauneuf-sur-Loire
49080;49330;Châteauneuf-sur-Sarthe;d;49080;Les Hauts-d’Anjou
58064;58350;Châteauneuf-Val-de-Bargis
04053;04200;Châteauneuf-Val-Saint-Donat
06039;06390;Châteauneuf-Villevieille
87041;87290;Châteauponsac
04054;04270;Châteauredon
13027;13160;Châteaurenard
36044;36000;Châteauroux
05036;05380;Châteauroux-les-Alpes
83039;83670;Châteauvert
05037;05000;Châteauvieux
41042;41110;Châteauvieux
83040;83840;Châteauvieux
25130;25840;Châteauvieux-les-Fossés
38091;38300;Châteauvilain
52114;52120;Châteauvillain
74063;74390;Châtel
73080;73300;Le Châtel;d;73135;La Tour-en-Maurienne
89091;89660;Châtel-Censoir
08109;08250;Chatel-Chéhéry
39118;39130;Châtel-de-Joux
03065;03500;Châtel-de-Neuvre
38456;38710;Châtel-en-Trièves
89092;89310;Châtel-Gérard
63103;63140;Châtel-Guyon
03066;03250;Châtel-Montagne
71115;71510;Châtel-Moron
57134;57160;Châtel-Saint-Germain
88094;88330;Châtel-sur-Moselle
17094;17340;Châtelaillon-Plage
53063;53200;Châtelain
39116;39600;La Châtelaine
49081;49500 49520;Châtelais;d;49331;Segré-en-Anjou Bleu
23055;23700;Châtelard
73081;73630;Le Châtelard
22038;22170;Châtelaudren;d;22206;Châtelaudren-Plouagat
22206;22170;Châtelaudren-Plouagat
39117;39380;Chatelay
25131;25240;Châtelblanc
63102;63290;Châteldon
18059;18170;Le Châtelet
77100;77820;Le Châtelet-en-Brie
52400;52400;Le Châtelet-sur-Meuse
08111;08300;Le Châtelet-sur-Retourne
08110;08150;Le Châtelet-sur-Sormonne
28090;28270;Les Châtelets
39119;39230;Le Chateley
51133;51330;Le Châtelier
79105;79340;Les Châteliers
21153;21320;Châtellenot
86066;86100;Châtellerault
35071;35133;Le Châtellier
61102;61450;Le Châtellier
85063;85700;Les Châtelliers-Châteaumur;d;85090;Sèvremont
28091;28120;Les Châtelliers-Notre-Dame
39120;39300;Châtelneuf
42054;42940;Châtelneuf
03067;03220;Châtelperron
51134;51300;Châtelraould-Saint-Louvent
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
92019;92290;Châtenay-Malabry
77101;77126;Châtenay-sur-Seine
52116;52360;Chatenay-Vaudin
17095;17210;Chatenet
87042;87400;Le Châtenet-en-Dognon
70140;70240;Châteney
39121;39700;Châtenois
67073;67730;Châtenois
70141;70240;Châtenois
88095;88170;Châtenois
90022;90700;Châtenois-les-Forges
45084;45260;Châtenoy
77102;77167;Châtenoy
71117;71380;Châtenoy-en-Bresse
71118;71880;Châtenoy-le-Royal
16091;16480;Châtignac
91145;91410;Chatignonville
03069;03210;Châtillon
39122;39130;Châtillon
69050;69380;Châtillon
92020;92320;Châtillon
86067;86700;Châtillon;d;86082;Valence-en-Poitou
45085;45230;Châtillon-Coligny
58065;58110;Châtillon-en-Bazois
26086;26410;Châtillon-en-Diois
01091;01200;Châtillon-en-Michaille;d;01033;Valserhône
35072;35210;Châtillon-en-Vendelais
25132;25640;Châtillon-Guyotte
77103;77820;Châtillon-la-Borde
01092;01320;Châtillon-la-Palud
25133;25870;Châtillon-le-Duc
45086;45480;Châtillon-le-Roi
02169;02270;Châtillon-lès-Sons
55105;55400;Châtillon-sous-les-Côtes
26087;26750;Châtillon-Saint-Jean
08112;08240;Châtillon-sur-Bar;a;08057;Belleville-et-Châtillon-sur-Bar
51135;51290;Châtillon-sur-Broué
01093;01400;Châtillon-sur-Chalaronne
41043;41130;Châtillon-sur-Cher
74064;74300;Châtillon-sur-Cluses
53064;53100;Châtillon-sur-Colmont
36045;36700;Châtillon-sur-Indre
45087;45360;Châtillon-sur-Loire
51136;51700;Châtillon-sur-Marne
51137;51310;Châtillon-sur-Morin
02170;02240;Châtillon-sur-Oise
88096;88410;Châtillon-sur-Saône
21154;21400;Châtillon-sur-Seine
79080;79200;Châtillon-sur-Thouet
58066;58120;Châtin
52117;52190;Chatoillenot;a;52189;Le Val-d’Esnoms
38094;38440;Châtonnay
52118;52300;Chatonrupt-Sommermont
78146;78400;Chatou
36046;36400;La Châtre
36047;36170;La Châtre-Langlin
10089;10510;Châtres
24116;24120;Châtres
77104;77610;Châtres
53065;53150 53600;Châtres-la-Forêt;d;53097;Évron
41044;41320;Châtres-sur-Cher
51138;51800;Châtrices
55106;55100;Chattancourt
38095;38160;Chatte
26088;26300;Chatuzange-le-Goubet
25136;25170;Chaucenne
48044;48310;Chauchailles
85064;85140;Chauché
23058;23130;Le Chauchet
10090;10170;Chauchigny
77335;77124;Chauconin-Neufmontiers
02171;02160;Chaudardes
26089;26110;Chaudebonne
49082;49290;Chaudefonds-sur-Layon
51139;51800;Chaudefontaine
52119;52600;Chaudenay
71119;71150;Chaudenay
21155;21360;Chaudenay-la-Ville
21156;21360;Chaudenay-le-Château
54122;54200;Chaudeney-sur-Moselle
15045;15110;Chaudes-Aigues
48045;48170;Chaudeyrac
43066;43430;Chaudeyrolles
26090;26340;La Chaudière
28094;28210;Chaudon
04055;04330;Chaudon-Norante
10091;10240;Chaudrey
49083;49110 49270 49600;Chaudron-en-Mauges;d;49218;Montrevault-sur-Èvre
02172;02200;Chaudun
71120;71170;Chauffailles
88097;88500;Chauffecourt
10092;10110;Chauffour-lès-Bailly
91148;91580;Chauffour-lès-Étréchy
19050;19500;Chauffour-sur-Vell
28095;28120;Chauffours
52120;52140;Chauffourt
77106;77169;Chauffry
78147;78270;Chaufour-lès-Bonnières
72073;72550;Chaufour-Notre-Dame
21157;21290;Chaugey
58067;58400;Chaulgnes
48046;48140;Chaulhac
50514;50150;Chaulieu
63104;63660;La Chaulme
80186;80320;Chaulnes
31139;31440;Chaum
58068;58120;Chaumard
21159;21520;La Chaume
21158;21610;Chaume-et-Courchamp
21160;21450;Chaume-lès-Baigneux
19051;19390;Chaumeil
70142;70140;Chaumercenne
35074;35113;Chaumeré;a;35096;Domagné
39124;39230;Chaumergy
77107;77390;Chaumes-en-Brie
44005;44320 44680;Chaumes-en-Retz
10093;10500;Chaumesnil
18060;18350;Chaumont
52121;52000;Chaumont
61103;61230;Chaumont
74065;74270;Chaumont
89093;89340;Chaumont
49084;49140;Chaumont-d’Anjou;d;49163;Jarzé Villages
55107;55150;Chaumont-devant-Damvillers
60143;60240;Chaumont-en-Vexin
52122;52150;Chaumont-la-Ville
21161;21400;Chaumont-le-Bois
63105;63220;Chaumont-le-Bourg
08113;08220;Chaumont-Porcien
55108;55260;Chaumont-sur-Aire
41045;41150;Chaumont-sur-Loire
41046;41600;Chaumont-sur-Tharonne
95149;95270;Chaumontel
58069;58800;Chaumot
89094;89500;Chaumot
88098;88390;Chaumousey
18061;18140;Chaumoux-Marcilly
37064;37350;Chaumussay
39126;39150;La Chaumusse
51140;51170;Chaumuzy
17096;17130;Chaunac
86068;86510;Chaunay
02173;02300;Chauny
79081;79180;Chauray
63106;63117;Chauriat
23059;23200;La Chaussade
49085;49110 49270 49600;La Chaussaire;d;49218;Montrevault-sur-Èvre
69051;69440;Chaussan
76173;76590;La Chaussée
86069;86330;La Chaussée
28096;28260;La Chaussée-d’Ivry
41047;41260;La Chaussée-Saint-Victor
51141;51240;La Chaussée-sur-Marne
80187;80310;La Chaussée-Tirancourt
15046;15700;Chaussenac
39127;39800;Chaussenans
42339;42430;Chausseterre
39128;39120;Chaussin
80188;80250;Chaussoy-Epagny
45088;45480;Chaussy
95150;95710;Chaussy
18062;18150;Le Chautay
26091;26510;Chauvac-Laux-Montaux
44038;44320;Chauvé
55109;55600;Chauvency-le-Château
55110;55600;Chauvency-Saint-Hubert
35075;35490;Chauvigné
86070;86300;Chauvigny
41048;41270;Chauvigny-du-Perche
27153;27150;Chauvincourt-Provemont
70143;70500;Chauvirey-le-Châtel
70144;70500;Chauvirey-le-Vieil
55111;55300;Chauvoncourt
95151;95560;Chauvry
21162;21700;Chaux
90023;90330;Chaux
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
35076;35310;Chavagne
49086;49380 49540;Chavagnes;d;49086;Terranjou
85065;85250;Chavagnes-en-Paillers
85066;85390;Chavagnes-les-Redoux
49087;49390 49490;Chavaignes;d;49228;Noyant-Villages
19052;19290;Chavanac
23060;23250;Chavanat
90024;90100;Chavanatte
42056;42410;Chavanay
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
74067;74650;Chavanod
38097;38230;Chavanoz
63107;63720;Chavaroux
80189;80700;La Chavatte
37065;37120;Chaveignes
88099;88150;Chavelot
78152;78450;Chavenay
60144;60240;Chavençon
03070;03440;Chavenon
39134;39270;Chavéria
19053;19200;Chaveroche
01096;01660;Chaveyriat
02174;02000;Chavignon
02175;02880;Chavigny
54123;54230;Chavigny
27154;27220;Chavigny-Bailleul
92022;92370;Chaville
36048;36200;Chavin
02176;02370;Chavonne
01097;01260;Chavornay;d;01453;Arvière-en-Valromey
51142;51530;Chavot-Courcourt
50126;50870;Chavoy
03071;03220;Chavroches
25143;25440;Chay
17097;17600;Le Chay
69052;69380;Chazay-d’Azergues
48047;48130;La Chaze-de-Peyre;d;48009;Peyre en Aubrac
49088;49420 49520;Chazé-Henry;d;49248;Ombrée d’Anjou
49089;49500;Chazé-sur-Argos
07062;07110;Chazeaux
36049;36170;Chazelet
15048;15500;Chazelles
16093;16380;Chazelles
43068;43300;Chazelles
54124;54450;Chazelles-sur-Albe
42058;42560;Chazelles-sur-Lavieu
42059;42140;Chazelles-sur-Lyon
25144;25680;Chazelot;a;25505;Rougemont
03072;03370;Chazemais
21163;21260;Chazeuil
58070;58700;Chazeuil
01098;01300 01510;Chazey-Bons
01099;01150;Chazey-sur-Ain
21164;21320;Chazilly
25145;25430;Chazot
25146;25170;Chazoy;a;25101;Burgille
45089;45430;Chécy
37066;37310;Chédigny
38374;38890;Saint-Chef
79083;79110;Chef-Boutonne
50127;50480;Chef-du-Pont;d;50523;Sainte-Mère-Église
88100;88500;Chef-Haut
49090;49125;Cheffes
85067;85390;Cheffois
14155;14140 14290;Cheffreville-Tonnencourt;d;14371;Livarot-Pays-d’Auge
50128;50410;Le Chefresne;d;50393;Percy-en-Normandie
08114;08350 08450;Chéhéry;d;08115;Chémery-Chéhéry
01100;01510;Cheignieu-la-Balme
37067;37190;Cheillé
71122;71150;Cheilly-lès-Maranges
31140;31160;Chein-Dessus
87043;87460;Cheissoux
44039;44640;Cheix-en-Retz
63108;63200;Le Cheix-sur-Morge
32103;32140;Chélan
62221;62127;Chelers
38098;38730;Chélieu
65142;65350;Chelle-Debat
65143;65130;Chelle-Spou
60145;60350;Chelles
77108;77500;Chelles
46254;46160;Saint-Chels
35077;35640;Chelun
48140;48200;Saint-Chély-d’Apcher
12214;12470;Saint-Chély-d’Aubrac
25147;25320 25770;Chemaudin et Vaux
45090;45340;Chemault;a;45035;Boiscommun
53066;53200;Chemazé
49091;49250 49320;Chemellier;d;49050;Brissac Loire Aubance
39136;39230;Chemenot
44040;44320 44680;Chéméré;d;44005;Chaumes-en-Retz
53067;53340;Chémeré-le-Roi
41049;41700;Chémery
57135;57380;Chémery;a;57209;Faulquemont
08115;08350 08450;Chémery-Chéhéry
57136;57320;Chémery-les-Deux
08115;08350 08450;Chémery-sur-Bar;d;08115;Chémery-Chéhéry
49092;49120 49310 49670 49750;Chemillé;d;49092;Chemillé-en-Anjou
49092;49120 49310 49670 49750;Chemillé-en-Anjou
37068;37370;Chemillé-sur-Dême
37069;37460;Chemillé-sur-Indrois
61105;61360;Chemilli
03073;03210;Chemilly
70148;70360;Chemilly
89095;89800;Chemilly-sur-Serein
89096;89250;Chemilly-sur-Yonne
39138;39120;Chemin
51143;51800;Le Chemin
21165;21400;Chemin-d’Aisey
07063;07300;Cheminas
51144;51250;Cheminon
57137;57420;Cheminot
72074;72540;Chemiré-en-Charnie
72075;72210;Chemiré-le-Gaudin
49093;49640;Chemiré-sur-Sarthe;d;49220;Morannes sur Sarthe-Daumeray
59145;59147;Chemy
17098;17120;Chenac-Saint-Seurin-d’Uzet
19054;19120;Chenailler-Mascheix
25148;25500;La Chenalotte
69053;69840;Chénas
24118;24410;Chenaud;d;24316;Parcoul-Chenaud
51145;51140;Chenay
72076;72610;Chenay
79084;79120;Chenay
71123;71340;Chenay-le-Châtel
10095;10700;Le Chêne
89097;89120;Chêne-Arnoult;d;89086;Charny Orée de Puisaye
39139;39120;Chêne-Bernard
74068;74270;Chêne-en-Semine
39140;39230;Chêne-Sec
70149;70400;Chenebier
25149;25440;Chenecey-Buillon
86071;86110 86170 86380;Cheneché;d;86281;Saint-Martin-la-Pallu
14156;14350 14410;Chênedollé;d;14726;Valdallière
61106;61210;Chênedouit;d;61339;Putanges-le-Lac
49094;49160 49320 49350;Chênehutte-Trèves-Cunault;d;49261;Gennes-Val-de-Loire
69054;69430;Chénelette
23061;23130;Chénérailles
42060;42560;Chenereilles
43069;43190;Chenereilles
86072;86450;Chenevelles
54125;54122;Chenevières
70150;70150;Chenevrey-et-Morogne
74069;74520;Chênex
89098;89700;Cheney
54126;54610;Chenicourt
54127;54720;Chenières
51146;51510;Cheniers
23062;23220;Chéniers
49067;49220;Chenillé-Champteussé
49095;49220;Chenillé-Changé;d;49067;Chenillé-Champteussé
88101;88460;Cheniménil
27155;27820;Chennebrun
10096;10190;Chennegy
55112;55500;Chennevières;a;55358;Chanteraine
95154;95380;Chennevières-lès-Louvres
94019;94430;Chennevières-sur-Marne
57138;57580;Chenois
77109;77160;Chenoise-Cucharmoy
16095;16460;Chenon
37070;37150;Chenonceaux
77110;77570;Chenou
21166;21300;Chenôve
71124;71390;Chenôves
74070;74140;Chens-sur-Léman
72077;72500;Chenu
89099;89400;Cheny
17099;17210;Chepniers
60146;60120;Chepoix
51147;51600;La Cheppe
51148;51240;Cheppes-la-Prairie
55113;55270;Cheppy
91156;91630;Cheptainville
51149;51240;Chepy
80190;80210;Chépy
17100;17610;Chérac
53068;53400;Chérancé
72078;72170;Chérancé
64188;64130;Chéraute
17101;17470;Cherbonnières
50129;50100 50110 50120 50130 50460 50470;Cherbourg-en-Cotentin
50129;50100 50110 50120 50130 50460 50470;Cherbourg-Octeville;d;50129;Cherbourg-en-Cotentin
95157;95510;Chérence
50130;50800;Chérencé-le-Héron
50131;50520;Chérencé-le-Roussel;d;50260;Juvigny les Vallées
59146;59152;Chéreng
69055;69380;Les Chères
02177;02860;Chérêt
62222;62140;Chériennes
42061;42430;Cherier
79085;79170;Chérigné
50132;50220;Les Chéris;d;50168;Ducey-Les Chéris
72079;72610;Chérisay
57139;57420;Chérisey
28098;28500;Cherisy
62223;62128;Chérisy`)
