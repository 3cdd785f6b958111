boussoleTerritory("n16",`25119;25170;Champvans-les-Moulins
58055;58300;Champvert
51121;51700;Champvoisy
58056;58400;Champvoux
38567;38410;Chamrousse
89079;89300;Chamvres
48039;48230;Chanac;1
19041;19150;Chanac-les-Mines
43054;43170;Chanaleilles
38072;38150;Chanas;2
63083;63530;Chanat-la-Mouteyre
01082;01420;Chanay
73073;73310;Chanaz
37052;37210;Chançay;1
35053;35150 35680;Chancé;d;35220;Piré-Chancé
21142;21440;Chanceaux
37053;37600;Chanceaux-près-Loches
37054;37390;Chanceaux-sur-Choisille;3
24102;24650;Chancelade;4
52104;52100;Chancenay;1
70126;70140;Chancey
39102;01590;Chancia
61092;61300;Chandai
07053;07230;Chandolas
42048;42190;Chandon;1
07054;07310;Chanéac
01083;01990;Chaneins;1
71084;71570;Chânes
15039;15160;Chanet;f;15001;Allanche
71085;21340;Change
53054;53810;Changé;6
72058;72560;Changé;6
24103;24330 24640;Le Change;d;24026;Bassillac et Auberoche
52105;52360;Changey
77084;77660;Changis-sur-Marne;1
42049;42310;Changy
51122;51300;Changy
71086;71120;Changy
45071;45290;Changy;f;45332;Varennes-Changy
43055;43100;Chaniat
17086;17610;Chaniers;3
21143;21330;Channay
37055;37330;Channay-sur-Lathan
10079;10340;Channes
63084;63450;Chanonat;1
26071;26600;Chanos-Curson;1
05033;05700;Chanousse
52106;52260;Chanoy
01084;01400;Chanoz-Châtenay
45072;45400;Chanteau;1
45073;45320;Chantecoq
51123;51290;Chantecoq;f;51269;Giffaumont-Champaubert
79068;79340;Chantecorps;d;79105;Les Châteliers
54116;54300;Chanteheux;2
19042;19330;Chanteix
03053;03140;Chantelle;1
35054;35150;Chanteloup;1
50120;50510;Chanteloup
79069;79320;Chanteloup
27145;27160 27240;Chanteloup;f;27157;Marbois
77085;77600;Chanteloup-en-Brie;4
49070;49340;Chanteloup-les-Bois
78138;78570;Chanteloup-les-Vignes;10
38073;38740;Chantelouve;d;38073;Chantepérier
51124;51260;Chantemerle
26072;26600;Chantemerle-les-Blés;1
26073;26230;Chantemerle-lès-Grignan
17087;17380;Chantemerle-sur-la-Soie
58057;58240;Chantenay-Saint-Imbert;1
72059;72430;Chantenay-Villedieu
38073;38740;Chantepérier
35055;35135;Chantepie;10
24104;24190;Chantérac
55358;55500;Chanteraine
15040;15190;Chanterelle
70127;70360;Chantes
38074;38470;Chantesse
43056;43300;Chanteuges
16079;16360;Chantillac
60141;60500;Chantilly;10
36039;36270;Chantôme;a;36070;Éguzon-Chantôme
85051;85110;Chantonnay;8
88087;88000;Chantraine;3
52107;52700;Chantraines
25120;25330;Chantrans
16080;16270;Chantrezac;f;16192;Terres-de-Haute-Charente
53055;53300;Chantrigné
61093;61800;Chanu;1
85302;85130 85500;Chanverrie;5
57127;57580;Chanville
49071;49120 49310 49670 49750;Chanzeaux;d;49092;Chemillé-en-Anjou
41036;41600;Chaon
54117;54330;Chaouilley
10080;10210;Chaource;1
02160;02340;Chaourse
71087;71460;Chapaize
38075;38530;Chapareillan;3
63085;63230;Chapdes-Beaufort;1
24105;24320;Chapdeuil
03054;03340;Chapeau
74061;74540;Chapeiry
51125;51290;Chapelaine
03055;03380;La Chapelaude
03056;03300;La Chapelle
08101;08200;La Chapelle
16081;16140;La Chapelle
73074;73660;La Chapelle
85052;85150;La Chapelle-Achard;f;85152;Les Achards
63086;63590;La Chapelle-Agnon
53056;53950;La Chapelle-Anthenaise
24106;24290;La Chapelle-Aubareil
71088;71130;La Chapelle-au-Mans
61094;61100;La Chapelle-au-Moine
53057;53440;La Chapelle-au-Riboul
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
17088;17400;La Chapelle-Bâton;f;17013;Antezant-la-Chapelle
27146;27260;La Chapelle-Bayvel
43057;43270;La Chapelle-Bertin
79071;79200;La Chapelle-Bertrand
61095;61100;La Chapelle-Biche
22036;22350;La Chapelle-Blanche
73075;73110;La Chapelle-Blanche
37057;37240;La Chapelle-Blanche-Saint-Martin
35057;35330;La Chapelle-Bouëxic;1
56037;56460 56800;La Chapelle-Caro;d;56197;Val d’Oust
50121;50800;La Chapelle-Cécelin
35058;35630;La Chapelle-Chaussée;1
53058;53230;La Chapelle-Craonnaise
74058;74360;La Chapelle-d’Abondance
15041;15300;La Chapelle-d’Alagnon
72061;72300;La Chapelle-d’Aligné;1
61096;61140 61410;La Chapelle-d’Andaine;d;61096;Rives d’Andaine
18047;18380;La Chapelle-d’Angillon
59143;59930;La Chapelle-d’Armentières;8
28074;28700;La Chapelle-d’Aunainville
43058;43120;La Chapelle-d’Aurec;1
71089;71240;La Chapelle-de-Bragny
35064;35660;La Chapelle-de-Brain;1
71090;71570;La Chapelle-de-Guinchay;4
38076;38110;La Chapelle-de-la-Tour;1
69041;69240;La Chapelle-de-Mardore;d;69248;Thizy-les-Bourgs
25121;25240;Chapelle-des-Bois
35059;35520;La Chapelle-des-Fougeretz;4
44030;44410;La Chapelle-des-Marais;4
17089;17100;La Chapelle-des-Pots;1
38077;38150;La Chapelle-de-Surieu
88089;88600;La Chapelle-devant-Bruyères
25122;25270;Chapelle-d’Huin
38078;38580;La Chapelle-du-Bard
72062;72400;La Chapelle-du-Bois
27147;27930;La Chapelle-du-Bois-des-Faulx
76170;76590;La Chapelle-du-Bourgay
01085;01240;La Chapelle-du-Châtelard
50122;50160;La Chapelle-du-Fest;f;50444;Saint-Amand-Villages
49072;49110 49450 49510 49600;La Chapelle-du-Genêt;d;49023;Beaupréau-en-Mauges
35060;35360;La Chapelle du Lou du Lac;1
71091;71520;La Chapelle-du-Mont-de-France
73076;73370;La Chapelle-du-Mont-du-Chat
28075;28200;La Chapelle-du-Noyer;1
41037;41290;La Chapelle-Enchérie
14152;14110 14770;La Chapelle-Engerbold;d;14174;Condé-en-Normandie
50123;50180 50570;La Chapelle-en-Juger;d;50239;Thèreval
42050;42380;La Chapelle-en-Lafaye
60142;60520;La Chapelle-en-Serval;3
05064;05800;La Chapelle-en-Valgaudémar
26074;26420;La Chapelle-en-Vercors
95139;95420;La Chapelle-en-Vexin
35061;35500;La Chapelle-Erbrée
24107;24530;La Chapelle-Faucher
51126;51800;La Chapelle-Felcourt
35062;35133;La Chapelle-Fleurigné;2
28076;28500;La Chapelle-Forainvilliers
28077;28340;La Chapelle-Fortin
56038;56200;La Chapelle-Gaceline;d;56061;La Gacilly
79072;79150 79300;La Chapelle-Gaudin;d;79013;Argentonnay
72063;72310 72340;La Chapelle-Gaugain;d;72262;Loir en Vallée
27148;27270;La Chapelle-Gauthier
77086;77720;La Chapelle-Gauthier;1
43059;43160;La Chapelle-Geneste
44031;44670;La Chapelle-Glain
24108;24350;La Chapelle-Gonaguet;1
24109;24320;La Chapelle-Grésignac
28078;28330;Chapelle-Guillaume
27149;27230;La Chapelle-Hareng
14153;14140;La Chapelle-Haute-Grue;d;14576;Val-de-Vie
85054;85220;La Chapelle-Hermier;1
44032;44330;La Chapelle-Heulin;3
18048;18150;La Chapelle-Hugon
49073;49420 49520;La Chapelle-Hullin;d;49248;Ombrée d’Anjou
72064;72310;La Chapelle-Huon
77087;77540;La Chapelle-Iger
35062;35133;La Chapelle-Janson;d;35062;La Chapelle-Fleurigné
77088;77760;La Chapelle-la-Reine;2
79073;79700;La Chapelle-Largeau;a;79079;Mauléon
51127;51260;La Chapelle-Lasson
44033;44260;La Chapelle-Launay;3
15042;15500;La Chapelle-Laurent
70128;70300;La Chapelle-lès-Luxeuil
27554;27950;La Chapelle-Longueville;3
63087;63420;La Chapelle-Marcousse
24110;24320;La Chapelle-Montabourlet
87037;87440;La Chapelle-Montbrandeix
02161;02330;La Chapelle-Monthodon;d;02053;Vallées en Champagne
61097;61400;La Chapelle-Montligeon
18049;18140;La Chapelle-Montlinard
41038;41320;La Chapelle-Montmartin
24111;24300;La Chapelle-Montmoreau
86056;86470;La Chapelle-Montreuil;f;86123;Boivre-la-Vallée
86057;86300;Chapelle-Morthemer;f;86233;Valdivienne
86058;86210;La Chapelle-Moulière
77093;77320;La Chapelle-Moutils
71092;71500;La Chapelle-Naude
22037;22160;La Chapelle-Neuve
56039;56500;La Chapelle-Neuve;1
45074;45310;La Chapelle-Onzerain
36040;36500;La Chapelle-Orthemale
85055;85670;La Chapelle-Palluau;1
24112;24250;La Chapelle-Péchaud;a;24086;Castelnaud-la-Chapelle
79074;79190;La Chapelle-Pouilloux
61098;61500;La Chapelle-près-Sées
77089;77370;La Chapelle-Rablais
53059;53150;La Chapelle-Rainsouin
74059;74800;La Chapelle-Rambaud
27150;27950;La Chapelle-Réanville;f;27554;La Chapelle-Longueville
49074;49120 49310 49670 49750;La Chapelle-Rousselin;d;49092;Chemillé-en-Anjou
28079;28290;Chapelle-Royale
73077;73700;Les Chapelles
53060;53250;Les Chapelles;f;53121;Javron-les-Chapelles
77091;77610;Les Chapelles-Bourbon
61099;61130;La Chapelle-Souëf
71094;71700;La Chapelle-sous-Brancion
71095;71800;La Chapelle-sous-Dun
51128;51270;La Chapelle-sous-Orbais
71096;71190;La Chapelle-sous-Uchon
19046;19300;Chapelle-Spinasse
58058;58210;La Chapelle-Saint-André
35063;35140;La Chapelle-Saint-Aubert
72065;72650;La Chapelle-Saint-Aubin;2
79075;79240 79320 79380;La Chapelle-Saint-Étienne;d;79179;Moncoutant-sur-Sèvre
49075;49110 49290 49410 49570 49620;La Chapelle-Saint-Florent;d;49244;Mauges-sur-Loire
72066;72240;La Chapelle-Saint-Fray
19045;19430;La Chapelle-Saint-Géraud
24113;24390;La Chapelle-Saint-Jean
49076;49140;La Chapelle-Saint-Laud
79076;79430;La Chapelle-Saint-Laurent;2
36041;36150;La Chapelle-Saint-Laurian
10081;10600;La Chapelle-Saint-Luc;12
23051;23250;La Chapelle-Saint-Martial
73078;73170;La Chapelle-Saint-Martin
41039;41500;La Chapelle-Saint-Martin-en-Plaine
74060;74410;La Chapelle-Saint-Maurice
45075;45380;La Chapelle-Saint-Mesmin;11
76171;76780;La Chapelle-Saint-Ouen
70129;70700;La Chapelle-Saint-Quillain
72067;72160;La Chapelle-Saint-Rémy
71093;71310;La Chapelle-Saint-Sauveur
44034;44370;La Chapelle-Saint-Sauveur;d;44213;Loireauxence
45076;45210;La Chapelle-Saint-Sépulcre
77090;77160;La Chapelle-Saint-Sulpice
18050;18570;La Chapelle-Saint-Ursin;3
45077;45230;La Chapelle-sur-Aveyron
02162;02570;La Chapelle-sur-Chézy
69042;69590;La Chapelle-sur-Coise
77092;77580;La Chapelle-sur-Crécy;f;77142;Crécy-la-Chapelle
76172;76740;La Chapelle-sur-Dun
44035;44240;La Chapelle-sur-Erdre;20
39103;39110;La Chapelle-sur-Furieuse
37058;37140;La Chapelle-sur-Loire;1
89080;89260;La Chapelle-sur-Oreuse
49077;49500 49520;La Chapelle-sur-Oudon;d;49331;Segré-en-Anjou Bleu
63088;63580;La Chapelle-sur-Usson
23052;23000;La Chapelle-Taillefert
71097;71470;La Chapelle-Thècle
85056;85210;La Chapelle-Thémer
79077;79130 79160;La Chapelle-Thireuil;d;79077;Beugnon-Thireuil
35065;35590;La Chapelle-Thouarault;2
50124;50370;La Chapelle-Urée
10082;10700;Chapelle-Vallon
89081;89800;La Chapelle-Vaupelteigne
41040;41330;La Chapelle-Vendômoise
41041;41270;La Chapelle-Vicomtesse
89082;89360;La Chapelle-Vieille-Forêt;f;89169;Flogny-la-Chapelle
61100;61270;La Chapelle-Viel
42051;42410;La Chapelle-Villars
86059;86300;Chapelle-Viviers
39104;39140;Chapelle-Voland
14154;14290;La Chapelle-Yvon;d;14570;Valorbiquet
45078;45270;Chapelon
18051;18250;La Chapelotte
78140;78130;Chapet;1
39105;39300;Chapois
69270;69970;Chaponnay;4
69043;69630;Chaponost;9
03058;03390;Chappes
08102;08220;Chappes
10083;10260;Chappes
63089;63720;Chappes;1
87038;87270;Chaptelat;2
30241;30190;Saint-Chaptes;2
63090;63260;Chaptuzat
38080;38490;Charancieu
01086;01260;Charancin;f;01036;Valromey-sur-Séran
38081;38790;Charantonnay;2
38082;38850;Charavines;2
08103;08130;Charbogne
71098;71320;Charbonnat
28080;28330;Charbonnières
71099;71260;Charbonnières
69044;69260;Charbonnières-les-Bains;5
25123;25580 25620;Charbonnières-les-Sapins;f;25222;Étalans
63092;63410;Charbonnières-les-Varennes;1
63093;63410;Charbonnières-les-Vieilles;1
63091;63340;Charbonnier-les-Mines
89083;89113;Charbuy;1
26075;26470;La Charce
70130;70700;Charcenne
49078;49250 49320;Charcé-Saint-Ellier-sur-Aubance;d;49050;Brissac Loire Aubance
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
69045;69220;Charentay;1
89084;89580;Charentenay
70131;70130;Charentenay;a;70492;Soing-Cubry-Charentenay
37059;37390;Charentilly;1
18052;18210;Charenton-du-Cher
94018;94220;Charenton-le-Pont;28
18053;18140;Charentonnay
38083;38390;Charette
71101;71270;Charette-Varennes
54119;54470;Charey
39109;39130;Charézier
37060;37530;Chargé;1
70132;70100;Chargey-lès-Gray
70133;70170;Chargey-lès-Port
70134;70000;Chariez
21145;21140;Charigny
58059;58400;La Charité-sur-Loire;4
01087;01130;Charix
31138;31350;Charlas
14564;14350 14410;Saint-Charles-de-Percy;d;14726;Valdallière
53206;53170;Saint-Charles-la-Forêt
13024;13350;Charleval;2
27151;27380;Charleval;1
51129;51120;Charleville
08105;08000;Charleville-Mézières;45
57128;57220;Charleville-sous-Bois
42052;42190;Charlieu;3
18054;18350;Charly
69046;69390;Charly;4
57129;57640;Charly-Oradour
02163;02310;Charly-sur-Marne;2
25124;25470;Charmauvillers
16083;16140;Charmé
39110;39230;La Charme
45079;45230;Le Charme
71102;71100;La Charmée
03060;03110;Charmeil
02164;02850;Le Charmel
15043;15500;Charmensac
77094;77410;Charmentray
02165;02800;Charmes;1
03061;03800;Charmes
21146;21310;Charmes
52108;52360;Charmes
88090;88130;Charmes;4
52109;52110;Charmes-en-l’Angle
54120;54113;Charmes-la-Côte
52110;52110;Charmes-la-Grande
70135;70120;Charmes-Saint-Valbert
26077;26260;Charmes-sur-l’Herbasse
07055;07800;Charmes-sur-Rhône;3
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
51132;51330;Les Charmontois
51131;51330;Charmontois-l’Abbé;f;51132;Les Charmontois
10084;10150;Charmont-sous-Barbuise;1
10085;10290;Charmoy
71103;71710;Charmoy
89085;89400;Charmoy;1
52112;52500;Charmoy;a;52197;Fayl-Billot
07056;07340;Charnas
63095;63290;Charnat
25126;25440;Charnay
69047;69380;Charnay;1
71104;71350;Charnay-lès-Chalon
71105;71850;Charnay-lès-Mâcon;8
38084;38140;Charnècles;1
37061;37290;Charnizay
39111;39240;Charnod
08106;08600;Charnois
01088;01800;Charnoz-sur-Ain
21147;21350;Charny
77095;77410;Charny;1
89086;89120;Charny;d;89086;Charny Orée de Puisaye
10086;10380;Charny-le-Bachot
89086;89120;Charny Orée de Puisaye;4
55102;55100;Charny-sur-Meuse
71106;71120;Charolles;2
26078;26450;Charols
28081;28120;Charonville
18055;18290;Chârost
55103;55270;Charpentry
26079;26300;Charpey;1
28082;28500;Charpont
25127;25140;Charquemont;2
86060;86110 86170 86380;Charrais;d;86281;Saint-Martin-la-Pallu
43060;43300;Charraix
16084;16380;Charras
28083;28220;Charray;f;28103;Cloyes-les-Trois-Rivières
64186;64190;Charre
71107;71510;Charrecey
21148;21170;Charrey-sur-Saône
21149;21400;Charrey-sur-Seine
58060;58300;Charrin
64187;64130;Charritte-de-Bas
17091;17230;Charron;2
23054;23700;Charron
03062;03140;Charroux
86061;86250;Charroux;1
95142;95750;Chars;2
45081;45130;Charsonville
28084;28130;Chartainvilliers
02166;02400;Chartèves
36184;36400;Saint-Chartier
49079;49150;Chartrené;d;49018;Baugé-en-Anjou
28085;28000;Chartres;38
86216;86330;Saint-Chartres;a;86161;Moncontour
35066;35131;Chartres-de-Bretagne;8
72068;72340;La Chartre-sur-le-Loir;1
77096;77590;Chartrettes;2
19047;19600;Chartrier-Ferrière
77097;77320;Chartronges
17092;17130;Chartuzac
38085;38230;Charvieu-Chavagneux;10
74062;74370;Charvonnex;1
85057;85200;Charzais;f;85092;Fontenay-le-Comte
63096;63160;Chas
10087;10210;Chaserey
85058;85400;Chasnais
25128;25580;Chasnans;f;25424;Les Premiers Sapins
58061;58350;Chasnay
35067;35250;Chasné-sur-Illet;1
43061;43700;Chaspinhac
43062;43320;Chaspuzac
63097;63320;Chassagne
39112;39230;La Chassagne
21150;21190;Chassagne-Montrachet
43063;43230;Chassagnes
07057;07140;Chassagnes;a;07334;Les Vans
25129;25290;Chassagne-Saint-Denis
69048;69700;Chassagny;d;69179;Beauvallon
24114;24600;Chassaignes
39113;39360;Chassal;f;39339;Chassal-Molinges
39339;39360;Chassal-Molinges;1
28086;28480;Chassant
72069;72600 72610;Chassé;d;72137;Villeneuve-en-Perseigne
50125;50520;Chasseguey;d;50260;Juvigny les Vallées
71108;71570;Chasselas
38086;38470;Chasselay
69049;69380;Chasselay;2
02167;02370;Chassemy
03063;03510;Chassenard;1
36042;36800;Chasseneuil
86062;86360;Chasseneuil-du-Poitou;4
16085;16260;Chasseneuil-sur-Bonnieure;3
16086;16150;Chassenon
48040;48170 48190 48250;Chasseradès;d;48027;Mont Lozère et Goulet
10088;10330;Chassericourt;f;10094;Chavanges
38087;38670;Chasse-sur-Rhône;6`)
