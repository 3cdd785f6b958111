boussoleTerritory("n28",`31330;31190;Mauressac
30163;30350;Mauressargues
31331;31460;Maureville
15120;15200;Mauriac
33278;33540;Mauriac
52453;52200;Saint-Maurice
58257;58330;Saint-Maurice
63378;63270;Saint-Maurice
67427;67220;Saint-Maurice
94069;94410;Saint-Maurice
54481;54540;Saint-Maurice-aux-Forges
89359;89190;Saint-Maurice-aux-Riches-Hommes
25524;25260;Saint-Maurice-Colombier
39493;39130;Saint-Maurice-Crillat
07272;07200;Saint-Maurice-d’Ardèche
76622;76330;Saint-Maurice-d’Ételan
07273;07170;Saint-Maurice-d’Ibie
01376;01700;Saint-Maurice-de-Beynost
30285;30360;Saint-Maurice-de-Cazevieille
01378;01800;Saint-Maurice-de-Gourdans
47259;47290;Saint-Maurice-de-Lestapel
43211;43200;Saint-Maurice-de-Lignon
01379;01500;Saint-Maurice-de-Rémens
73260;73240;Saint-Maurice-de-Rotherens;d;73236;Saint-Genix-les-Villages
71460;71260;Saint-Maurice-de-Satonnay
71461;71460;Saint-Maurice-des-Champs
16337;16500;Saint-Maurice-des-Lions
85251;85120;Saint-Maurice-des-Noues
61428;61600;Saint-Maurice-du-Désert;d;61463;Les Monts d’Andaine
07274;07190;Saint-Maurice-en-Chalencon
50522;50270;Saint-Maurice-en-Cotentin
42262;42240;Saint-Maurice-en-Gourgois
46279;46120;Saint-Maurice-en-Quercy
71462;71620;Saint-Maurice-en-Rivière
38424;38930;Saint-Maurice-en-Trièves
05152;05800;Saint-Maurice-en-Valgodemard
79280;79150;Saint Maurice Étusson
38425;38550;Saint-Maurice-l’Exil
86235;86160;Saint-Maurice-la-Clouère
79280;79150;Saint-Maurice-la-Fougereuse;d;79280;Saint Maurice Étusson
23219;23300;Saint-Maurice-la-Souterraine
85252;85390;Saint-Maurice-le-Girard
89360;89110;Saint-Maurice-le-Vieil
87169;87800;Saint-Maurice-les-Brousses
61429;61190;Saint-Maurice-lès-Charencey;d;61429;Charencey
71463;71740;Saint-Maurice-lès-Châteauneuf
71464;71490;Saint-Maurice-lès-Couches
91568;91530;Saint-Maurice-Montcouronne
34277;34190 34520;Saint-Maurice-Navacelles
23218;23260;Saint-Maurice-près-Crocq
63377;63330;Saint-Maurice-près-Pionsat
55462;55210;Saint-Maurice-sous-les-Côtes
28354;28240;Saint-Maurice-Saint-Germain
40275;40270;Saint-Maurice-sur-Adour
45292;45230;Saint-Maurice-sur-Aveyron
69228;69440;Saint-Maurice-sur-Dargoire;d;69228;Chabanière
26317;26110;Saint-Maurice-sur-Eygues
45293;45700;Saint-Maurice-sur-Fessard
88425;88700;Saint-Maurice-sur-Mortagne
88426;88560;Saint-Maurice-sur-Moselle
21562;21610;Saint-Maurice-sur-Vingeanne
89361;89110;Saint-Maurice-Thizouaille
40174;40320;Mauries
47260;47270;Saint-Maurin
15121;15110;Maurines
59394;59980;Maurois
56127;56430;Mauron
32248;32380;Mauroux
46187;46700;Mauroux
40175;40270;Maurrin
15122;15600;Maurs
51358;51340;Maurupt-le-Montois
66107;66460;Maury
2B156;20259;Mausoléo
19130;19250;Maussac
13058;13520;Maussane-les-Alpilles
70335;70230;Maussans
23127;23190;Mautes
55327;55190;Mauvages
31332;31190;Mauvaisin
07152;07300;Mauves
61255;61400;Mauves-sur-Huisne
44094;44470;Mauves-sur-Loire
31333;31230;Mauvezin
32249;32120;Mauvezin
65306;65130;Mauvezin
40176;40240;Mauvezin-d’Armagnac
09183;09160;Mauvezin-de-Prat
09184;09230;Mauvezin-de-Sainte-Croix
47163;47200;Mauvezin-sur-Gupie
36114;36370;Mauvières
21396;21510;Mauvilly
58161;58290;Maux
31334;31410;Mauzac
24260;24150;Mauzac-et-Grand-Castang
79170;79210;Mauzé-sur-le-Mignon
79171;79100;Mauzé-Thouarsais;d;79329;Thouars
24261;24260;Mauzens-et-Miremont
63216;63160;Mauzun
41130;41500;Maves
21397;21190;Mavilly-Mandelot
54482;54130;Saint-Max
57452;57140;La Maxe
35169;35380;Maxent
80710;80140;Saint-Maxent
54357;54320;Maxéville
88293;88630;Maxey-sur-Meuse
55328;55140;Maxey-sur-Vaise
74172;74500;Maxilly-sur-Léman
21398;21270;Maxilly-sur-Saône
83115;83120;Sainte-Maxime
30286;30700;Saint-Maximin
38426;38530;Saint-Maximin
60589;60740;Saint-Maximin
83116;83470;Saint-Maximin-la-Sainte-Baume
79281;79410;Saint-Maxire
46188;46090;Maxou
57453;57660;Maxstadt
26318;26510;Saint-May
77283;77145;May-en-Multien
49193;49122;Le May-sur-Èvre
14408;14320;May-sur-Orne;d;14408;Saint-Martin-de-May
24262;24420;Mayac
53147;53100;Mayenne
72191;72360;Mayet
03164;03800;Le Mayet-d’École
03165;03250;Le Mayet-de-Montagne
22316;22320;Saint-Mayeux
40177;40250;Maylis
24459;24380;Saint-Mayme-de-Péreyrol
39320;39190;Maynal
83075;83340;Les Mayons
02473;02800;Mayot
46337;46200;Mayrac
12142;12390;Mayran
31335;31110;Mayrègne
07153;07330;Mayres
63218;63220;Mayres
38224;38350;Mayres-Savel
11226;11420;Mayreville
46189;46500;Mayrinhac-Lentour
11227;11220;Mayronnes
60391;60660;Maysel
81163;81200;Mazamet
84072;84380;Mazan
07154;07510;Mazan-l’Abbaye
41131;41100;Mazangé
83076;83136;Mazaugues
63219;63230;Mazaye
49194;49140 49630;Mazé;d;49194;Mazé-Milon
49194;49140 49630;Mazé-Milon
85139;85420;Le Mazeau
23128;23150;Mazeirat
88294;88150;Mazeley
43131;43230;Mazerat-Aurouze
17226;17400;Mazeray
09185;09270;Mazères
33279;33210;Mazères
65307;65150;Mazères-de-Neste
64373;64110;Mazères-Lezons
31336;31260;Mazères-sur-Salat
03166;03800;Mazerier
08283;08430;Mazerny
16213;16310;Mazerolles
17227;17800;Mazerolles
40178;40090;Mazerolles
64374;64230;Mazerolles
65308;65220;Mazerolles
86153;86320;Mazerolles
11228;11240;Mazerolles-du-Razès
25371;25170;Mazerolles-le-Salin
54358;54280;Mazerulles
43130;43520;Mazet-Saint-Voy
86154;86110;Mazeuil
43132;43300;Mazeyrat-d’Allier
24263;24550;Mazeyrolles
23129;23260;La Mazière-aux-Bons-Hommes
16214;16270;Mazières;d;16192;Terres-de-Haute-Charente
37150;37130;Mazières-de-Touraine
79172;79310;Mazières-en-Gâtine
49195;49280;Mazières-en-Mauges
47164;47210;Mazières-Naresse
79173;79500;Mazières-sur-Béronne;d;79174;Melle
71290;71250;Mazille
62563;62670;Mazingarbe
62564;62120;Mazinghem
59395;59360;Mazinghien
33280;33390;Mazion
03167;03420;Mazirat
88295;88500;Mazirot
80522;80430;Le Mazis
63220;63420;Mazoires
65309;65250;Mazouau
11229;11140;Mazuby
08284;08500;Les Mazures
2B157;20212;Mazzola
04115;04240;Méailles
15123;15200;Méallet
87170;87130;Saint-Méard
24460;24600;Saint-Méard-de-Drône
24461;24610;Saint-Méard-de-Gurçon
23130;23360;Méasnes
28240;28240;Meaucé
38225;38112 38880;Méaudre;d;38225;Autrans-Méaudre en Vercors
50297;50880;La Meauffe
22144;22440;La Méaugon
03168;03360;Meaulne;d;03168;Meaulne-Vitray
03168;03360;Meaulne-Vitray
80523;80300;Méaulte
50298;50500;Méautis
77284;77100;Meaux
69130;69550;Meaux-la-Montagne
82108;82290;Meauzac
35170;35450;Mecé
46190;46150;Mechmont
57454;57245;Mécleuves
59396;59570;Mecquignies
55329;55300;Mécrin
51359;51210;Mécringes
78384;78670;Médan
16338;16300;Saint-Médard
17372;17500;Saint-Médard
31504;31360;Saint-Médard
32394;32300;Saint-Médard
36203;36700;Saint-Médard
46280;46150;Saint-Médard
57621;57260;Saint-Médard
64491;64370;Saint-Médard
79282;79370;Saint-Médard;d;79061;Celles-sur-Belle
17373;17220;Saint-Médard-d’Aunis
24463;24160;Saint-Médard-d’Excideuil
33448;33650;Saint-Médard-d’Eyrans
33447;33230;Saint-Médard-de-Guizières
24462;24400;Saint-Médard-de-Mussidan
46281;46400;Saint-Médard-de-Presque
42264;42330;Saint-Médard-en-Forez
33449;33160;Saint-Médard-en-Jalles
23220;23200;Saint-Médard-la-Rochette
46282;46210;Saint-Médard-Nicourby
35296;35250;Saint-Médard-sur-Ille
61256;61570;Médavy
63221;63220;Medeyrolles
25372;25250;Médière
16215;16210;Médillac
17228;17600;Médis
88296;88140;Médonville
35171;35360;Médréac
53148;53400;Mée
77285;77350;Le Mée-sur-Seine
29255;29260;Saint-Méen
35297;35290;Saint-Méen-le-Grand
04116;04190;Les Mées
72192;72260;Les Mées
40179;40990;Mées
57455;57220;Mégange
74173;74120;Megève
74174;74490;Mégevette
22145;22270;Mégrit
80524;80170;Méharicourt
64375;64120;Méharin
41132;41140;Méhers
54359;54360;Méhoncourt
61257;61410;Méhoudin
18141;18500;Mehun-sur-Yèvre
49196;49220 49770;La Meignanne;d;49200;Longuenée-en-Anjou
49198;49700;Meigné;d;49125;Doué-en-Anjou
49197;49390 49490;Meigné-le-Vicomte;d;49228;Noyant-Villages
77286;77520;Meigneux
80525;80290;Meigneux
87094;87800;Meilhac
32250;32420;Meilhan
40180;40400;Meilhan
47165;47180;Meilhan-sur-Garonne
19131;19510;Meilhards
63222;63320;Meilhaud
35172;35270;Meillac
18142;18200;Meillant
80526;80370;Le Meillard
03169;03500;Meillard
85140;85700;La Meilleraie-Tillay
77287;77320;Meilleray
44095;44520;La Meilleraye-de-Bretagne
74175;74500;Meillerie
03170;03210;Meillers
08285;08700;Meillier-Fontaine;a;08328;Nouzonville
64376;64510;Meillon
01241;01370;Meillonnas
21399;21320;Meilly-sur-Rouvres
57456;57960;Meisenthal
67286;67210;Meistratzheim
21400;21580;Le Meix
51360;51120;Le Meix-Saint-Epoing
51361;51320;Le Meix-Tiercelin
30164;30430;Méjannes-le-Clap
30165;30340;Méjannes-lès-Alès
2A158;20112;Mela
12143;12360;Mélagues
49308;49610;Saint-Melaine-sur-Aubance
76421;76170;Mélamare
07275;07260;Saint-Mélany
52318;52400;Melay
71291;71340;Melay
49199;49120 49310 49670 49750;Melay;d;49092;Chemillé-en-Anjou
61258;61170;Le Mêle-sur-Sarthe
70336;70110;Mélecey
35173;35520;Melesse
29146;29140;Melgven
60392;60150;Mélicocq
27395;27390;Mélicourt
55330;55190;Méligny-le-Grand
55331;55190;Méligny-le-Petit
70337;70120;Melin
70338;70210;Melincourt
70339;70270;Mélisey
89247;89430;Mélisey
12144;12120;Meljac
29147;29300;Mellac
79174;79500;Melle
35174;35420;Mellé
71292;71640;Mellecey
79175;79190;Melleran
72193;72320;Melleray
45199;45220;Melleroy
31337;31440;Melles
76422;76260;Melleville
22146;22110;Mellionnec
60393;60660;Mello
22317;22980;Saint-Méloir-des-Bois
35299;35350;Saint-Méloir-des-Ondes
21401;21190;Meloisey
56128;56310;Melrand
67287;67270;Melsheim
77288;77000;Melun
04118;04250;Melve
77289;77171;Melz-sur-Seine
70340;70180;Membrey
37151;37390;La Membrolle-sur-Choisille
49200;49220 49770;La Membrolle-sur-Longuenée;d;49200;Longuenée-en-Anjou
41133;41160 41240;Membrolles;d;41173;Beauce la Romaine
17374;17770;Sainte-Même
44181;44270;Saint-Même-le-Tenu;d;44087;Machecoul-Saint-Même
16340;16720;Saint-Même-les-Carrières
88297;88600;Méménil
67288;67250;Memmelshoffen
51506;51470;Saint-Memmie
25373;25210;Le Mémont
89248;89450;Menades
88298;88700;Ménarmont
41134;41500;Menars
63223;63560;Menat
55332;55500;Menaucourt
62565;62310;Mencas
67289;67340;Menchhoffen
48095;48000;Mende
64377;64240;Mendionde
64378;64130;Menditte
64379;64220;Mendive
22046;22330;Le Mené
56129;56490;Ménéac
51507;51800;Sainte-Menehould
84073;84560;Ménerbes
76423;76220;Ménerval
78385;78200;Ménerville
21402;21290;Menesble
80527;80520;Méneslies
24264;24700;Ménesplet
27396;27850;Ménesqueville
21403;21430;Ménessaire
58162;58410;Menestreau
45200;45240;Ménestreau-en-Villette
15124;15400;Menet
18143;18320;Menetou-Couture
18144;18300;Menetou-Râtel
18145;18510;Menetou-Salon
36115;36210;Menetou-sur-Nahon
18146;18300;Ménétréol-sous-Sancerre
18147;18700;Ménétréol-sur-Sauldre
36116;36150;Ménétréols-sous-Vatan
71293;71470;Ménetreuil
21404;21150;Ménétreux-le-Pitois
63224;63200;Ménétrol
39321;39210;Menétru-le-Vignoble
39322;39130;Menétrux-en-Joux
60394;60420;Ménévillers
88427;88170;Saint-Menge
08391;08200;Saint-Menges
26178;26410;Menglon
79176;79340;Ménigoute
88302;88160;Le Ménil
53150;53200;Ménil
08286;08310;Ménil-Annelles
55333;55260;Ménil-aux-Bois
61259;61270;Le Ménil-Bérard
61261;61250;Le Ménil-Broût
61262;61800;Le Ménil-Ciboult
61260;61220;Le Ménil-de-Briouze
88300;88210;Ménil-de-Senones
88299;88500;Ménil-en-Xaintois
61263;61250;Ménil-Erreux
61264;61240;Ménil-Froger
61265;61210;Ménil-Gondouin
61266;61170;Le Ménil-Guyon
61267;61210;Ménil-Hermei
61268;61230;Ménil-Hubert-en-Exmes
61269;61430;Ménil-Hubert-sur-Orne
61270;61210;Ménil-Jean;d;61339;Putanges-le-Lac
55334;55190;Ménil-la-Horgne
54360;54200;Ménil-la-Tour
08287;08310;Ménil-Lépinois
61271;61320;Le Ménil-Scelleur
88301;88700;Ménil-sur-Belvitte
55335;55500;Ménil-sur-Saulx
61272;61240;Le Ménil-Vicomte
61273;61210;Ménil-Vin
27397;27120;Ménilles
49201;49250;La Ménitré
91386;91540;Mennecy
02474;02700;Mennessis
41135;41320;Mennetou-sur-Cher
27398;27300;Menneval
62566;62240;Menneville
02475;02190;Menneville;d;02360;Villeneuve-sur-Aisne
02476;02630;Mennevret
52319;52240;Mennouveaux
19132;19190;Ménoire
85141;85700;Menomblet
90067;90150;Menoncourt
76424;76270;Ménonval
39323;39290;Menotey
58163;58210;Menou
95387;95810;Menouville
36117;36200;Le Menoux
70341;70160;Menoux
03247;03210;Saint-Menoux
38226;38710;Mens
24266;24350;Mensignac
57457;57320;Menskirch
76425;76110;Mentheville
74176;74290;Menthon-Saint-Bernard
74177;74350;Menthonnex-en-Bornes
74178;74270;Menthonnex-sous-Clermont
15125;15100;Mentières
06083;06500;Menton
62567;62890;Mentque-Nortbécourt
95388;95180;Menucourt
61274;61290;Les Menus
31338;31530;Menville
36118;36500;Méobecq
04161;04340;Méolans-Revel
49202;49390 49490;Méon;d;49228;Noyant-Villages
83077;83136;Méounes-lès-Montrieux
41136;41500;Mer
64380;64410;Méracq
53151;53230;Méral
09186;09350;Méras
62568;62217;Mercatel
09187;09160;Mercenac
21405;21190;Merceuil
27399;27950;Mercey
25374;25410;Mercey-le-Grand
70342;70130;Mercey-sur-Saône
02477;02200;Mercin-et-Vaux
62569;62560;Merck-Saint-Liévin
59397;59470;Merckeghem
19133;19430;Mercœur
43133;43100;Mercœur
07155;07200;Mercuer
46191;46090;Mercuès
71294;71640;Mercurey
26179;26600;Mercurol-Veaunes
73154;73200;Mercury
09188;09400;Mercus-Garrabet
03171;03340;Mercy
89249;89210;Mercy
54362;54960;Mercy-le-Bas
54363;54560;Mercy-le-Haut
19225;19320;Saint-Merd-de-Lapleau
23221;23100;Saint-Merd-la-Breuille
19226;19170;Saint-Merd-les-Oussines
22147;22230;Merdrignac
78389;78490;Méré
89250;89144;Méré
32395;32700;Sainte-Mère
50523;50480;Sainte-Mère-Église
18148;18120;Méreau
80528;80290;Méréaucourt
28242;28120;Méréglise
80529;80490;Mérélessart
32251;32360;Mérens
09189;09110;Mérens-les-Vals
31339;31530;Mérenvielle
05076;05700;Méreuil
54364;54850;Méréville
91390;91660;Méréville;d;91390;Le Mérévillois
91390;91660;Le Mérévillois
27400;27640;Merey
25376;25870;Mérey-Vieilley
51362;51220;Merfy
10230;10600;Mergey
2B159;20287;Meria
11230;11140;Mérial
62570;62680;Méricourt
78391;78270;Méricourt
80531;80640;Méricourt-en-Vimeu
80530;80800;Méricourt-l’Abbé
80532;80340;Méricourt-sur-Somme;d;80295;Étinehem-Méricourt
95392;95630;Mériel
34156;34800;Mérifons
16216;16200;Mérignac
17229;17210;Mérignac
33281;33700;Mérignac
33282;33350;Mérignas
01242;01450;Mérignat
59398;59710;Mérignies
36119;36220;Mérigny
09190;09230;Mérigon
65310;65200;Mérilheu
22148;22230;Mérillac
23131;23420;Mérinchal
84074;84360;Mérindol
26180;26170;Mérindol-les-Oliviers
45201;45210;Mérinville
10231;10400;Le Mériot
64381;64190;Méritein
67290;67250;Merkwiller-Pechelbronn
38228;38620;Merlas
85142;85140;La Merlatière
51363;51300;Merlaut
42142;42380;Merle-Leignec
22149;22460;Merléac
61275;61240;Le Merlerault;d;61275;Merlerault-le-Pin
61275;61240;Merlerault-le-Pin
82109;82210;Merles
55336;55150;Merles-sur-Loison
56130;56700;Merlevenez
02478;02000;Merlieux-et-Fouquerolles
62571;62155;Merlimont
19134;19340;Merlines
35175;35330;Mernel
91393;91780;Mérobert
39324;39270;Mérona
28243;28310;Mérouville
90068;90400;Meroux-Moval
16217;16100;Merpins
52320;52240;Merrey
10232;10110;Merrey-sur-Arce
61276;61160;Merri
59399;59270;Merris
89251;89110;Merry-la-Vallée
89252;89560;Merry-Sec
89253;89660;Merry-sur-Yonne
80533;80350;Mers-les-Bains
36120;36230;Mers-sur-Indre
57459;57480;Merschweiller
70343;70160;Mersuay
57460;57550;Merten
52321;52110;Mertrud
68202;68210;Mertzen
67291;67580;Mertzwiller
60395;60110;Méru
02479;02160;Merval;d;02439;Les Septvallons
71295;71310;Mervans
85143;85200;Mervent
31340;31320;Mervilla
31341;31330;Merville
59400;59660;Merville
14409;14810;Merville-Franceville-Plage
54365;54120;Merviller
68203;68500;Merxheim
73155;73420;Méry
77426;77720;Saint-Méry
14410;14370;Méry-Bissières-en-Auge
18149;18380;Méry-ès-Bois
60396;60420;Méry-la-Bataille
51364;51390;Méry-Prémecy
18150;18100;Méry-sur-Cher
77290;77730;Méry-sur-Marne
95394;95540;Méry-sur-Oise
10233;10170;Méry-sur-Seine
22150;22200;Le Merzer
25377;25680;Mésandans
44096;44522;Mésanger
76426;76780;Mésangueville
02480;02270;Mesbrecourt-Richecourt
17230;17132;Meschers-sur-Gironde
24267;24240;Mescoules
80535;80310;Le Mesge
10234;10170;Mesgrigny
74179;74330;Mésigny
56131;56320;Meslan
41137;41150;Mesland
14411;14220;Meslay
41138;41100;Meslay
53152;53170;Meslay-du-Maine
28245;28120;Meslay-le-Grenet
28246;28360;Meslay-le-Vidame
25378;25310;Meslières
22151;22400;Meslin;d;22093;Lamballe-Armor
27572;27370;Saint-Meslin-du-Bosc
25379;25440;Mesmay
78569;78730;Sainte-Mesme
77427;77410;Saint-Mesmes
10353;10280;Saint-Mesmin
21563;21540;Saint-Mesmin
24464;24270;Saint-Mesmin
85254;85700;Saint-Mesmin
08288;08270;Mesmont
21406;21540;Mesmont
16218;16370;Mesnac
85144;85500;Mesnard-la-Barotière
39325;39600;Mesnay
51365;51370;Les Mesneux
61277;61560;La Mesnière
76427;76270;Mesnières-en-Bray
50299;50580;Le Mesnil
50300;50520;Le Mesnil-Adelée
50301;50450;Le Mesnil-Amand;d;50197;Gavray-sur-Sienne
77291;77990;Le Mesnil-Amelot
50302;50570;Le Mesnil-Amey
14412;14260;Le Mesnil-au-Grain
50305;50110;Le Mesnil-au-Val
50304;50510;Le Mesnil-Aubert
95395;95720;Le Mesnil-Aubry
14413;14260;Le Mesnil-Auzouf;d;14347;Dialan sur Chaîne
14414;14140 14290;Le Mesnil-Bacley;d;14371;Livarot-Pays-d’Auge
14415;14380;Le Mesnil-Benoist;d;14658;Noues de Sienne
50306;50540;Le Mesnil-Bœufs;a;50256;Isigny-le-Buat
80536;80200;Mesnil-Bruntel
14416;14380;Le Mesnil-Caussois;d;14658;Noues de Sienne
14417;14380;Mesnil-Clinchamps;d;14658;Noues de Sienne
60397;60210;Le Mesnil-Conteville
80537;80620;Mesnil-Domqueur
50309;50320;Le Mesnil-Drey;a;50188;Folligny
14418;14140 14290;Le Mesnil-Durand;d;14371;Livarot-Pays-d’Auge
76428;76460;Le Mesnil-Durdent
80538;80360;Mesnil-en-Arrouaise
27049;27270 27330 27410;Mesnil-en-Ouche
60398;60530;Le Mesnil-en-Thelle
49204;49110 49290 49410 49570 49620;Le Mesnil-en-Vallée;d;49244;Mauges-sur-Loire
76429;76240;Le Mesnil-Esnard
14419;14100;Le Mesnil-Eudes
50310;50570;Le Mesnil-Eury
76430;76660;Mesnil-Follemprise
27401;27930;Le Mesnil-Fuguet
50311;50450;Le Mesnil-Garnier
14420;14140 14290;Le Mesnil-Germain;d;14371;Livarot-Pays-d’Auge
50312;50670;Le Mesnil-Gilbert
14421;14100;Le Mesnil-Guillaume
50313;50750;Le Mesnil-Herman;d;50546;Bourgvallées
27403;27400;Le Mesnil-Jourdain
10235;10700;Mesnil-la-Comtesse
78396;78600;Le Mesnil-le-Roi
10236;10240;Mesnil-Lettre
76431;76780;Le Mesnil-Lieubray
80540;80300;Mesnil-Martinsart
76432;76440;Mesnil-Mauger
14422;14140 14270 14340 14370;Le Mesnil-Mauger;d;14431;Mézidon Vallée d’Auge
50316;50420 50860;Le Mesnil-Opac;d;50363;Moyon Villages
50317;50220;Le Mesnil-Ozenne
76433;76570;Mesnil-Panneville
14423;14210 14250 14740;Le Mesnil-Patry;d;14098;Thue et Mue
50318;50520;Le Mesnil-Rainfray;d;50260;Juvigny les Vallées
76434;76520;Mesnil-Raoul
76435;76260;Le Mesnil-Réaume
14424;14380;Le Mesnil-Robert
35308;35720;Mesnil-Roc’h
50320;50450;Le Mesnil-Rogues;d;50197;Gavray-sur-Sienne
27404;27390;Mesnil-Rousset
50321;50000;Le Mesnil-Rouxelin
10239;10220;Mesnil-Sellières
14425;14140;Le Mesnil-Simon
28247;28260;Le Mesnil-Simon
76436;76480;Le Mesnil-sous-Jumièges
27405;27150;Mesnil-sous-Vienne
78397;78320;Le Mesnil-Saint-Denis
60399;60120;Le Mesnil-Saint-Firmin
80541;80500;Mesnil-Saint-Georges
27541;27560;Le Mesnil-Saint-Jean
02481;02720;Mesnil-Saint-Laurent
10237;10190;Mesnil-Saint-Loup
80542;80190;Mesnil-Saint-Nicaise
10238;10140;Mesnil-Saint-Père
14426;14130;Le Mesnil-sur-Blangy
60400;60130;Le Mesnil-sur-Bulles
27406;27650;Mesnil-sur-l’Estrée
51367;51190;Le Mesnil-sur-Oger
50322;50540;Le Mesnil-Thébault;a;50256;Isigny-le-Buat
60401;60240;Le Mesnil-Théribus
28248;28250;Le Mesnil-Thomas
50323;50520;Le Mesnil-Tôve;d;50260;Juvigny les Vallées
50324;50620;Le Mesnil-Véneron
27407;27440;Mesnil-Verclives
50326;50450;Le Mesnil-Villeman
14427;14690;Le Mesnil-Villement
50308;50200 50490;Le Mesnilbus;d;50550;Saint-Sauveur-Villages
50315;50600;Le Mesnillard
27198;27160 27240;Mesnils-sur-Iton
39326;39130;Mesnois
78398;78490;Les Mesnuls
29148;29420;Mespaul
64382;64370;Mesplède
03172;03370;Mesples
91399;91150;Mespuits
44097;44420;Mesquer
17231;17130;Messac
86155;86330;Messais;a;86161;Moncontour
21407;21220;Messanges
40181;40660;Messanges
45202;45190;Messas
79177;79120;Messé
61278;61440;Messei
54366;54850;Messein
63225;63750;Messeix
86156;86200;Messemé
74180;74140;Messery
71296;71390;Messey-sur-Grosne
39327;39570;Messia-sur-Sorne
21408;21380;Messigny-et-Vantoux
69131;69510;Messimy
01243;01480;Messimy-sur-Saône
08289;08110;Messincourt
10240;10190;Messon
77292;77410;Messy
33283;33540;Mesterrieux
19135;19200;Mestes
58164;58400;Mesves-sur-Loire
71297;71190;Mesvres
25380;25370;Métabief
16220;16200;Les Métairies
57461;57560;Métairies-Saint-Quirin
59401;59270;Méteren
84075;84570;Méthamis
80543;80270;Métigny
57462;57370;Metting
37152;37390;Mettray
57463;57000 57050 57070;Metz
62572;62124;Metz-en-Couture
58165;58190;Metz-le-Comte
10241;10210;Metz-Robert
68204;68380;Metzeral
57464;57920;Metzeresche
57465;57940;Metzervisse
57466;57980;Metzing
56132;56890;Meucon
92048;92190 92360;Meudon
21409;21700;Meuilley
78401;78250;Meulan-en-Yvelines
76437;76510;Meulers
14429;14140 14290;Meulles;d;14371;Livarot-Pays-d’Auge
21410;21510;Meulson
36121;36100;Meunet-Planches
36122;36150;Meunet-sur-Vatan
45203;45130;Meung-sur-Loire
72194;72170;Meurcé
62573;62410;Meurchin
70344;70300;Meurcourt
50327;50510;La Meurdraquière
52322;52310;Meures
02482;02160;Meurival
17232;17120;Meursac
21411;21200;Meursanges
21412;21190;Meursault
10242;10200;Meurville
41139;41130;Meusnes
39328;39260;Meussia
14430;14960;Meuvaines
52324;52240;Meuvy;a;52074;Breuvannes-en-Bassigny
60402;60880;Le Meux
17233;17500;Meux
87095;87380;Meuzac
28249;28130;Mévoisins
26181;26560;Mévouillon
19227;19330;Saint-Mexant
01244;01800;Meximieux
54367;54135;Mexy
57467;57070;Mey
68205;68890;Meyenheim
38229;38240;Meylan
47166;47170;Meylan;a;47302;Sos
19136;19250;Meymac
30166;30840;Meynes
24268;24220;Meyrals
30167;30410;Meyrannes
13059;13650;Meyrargues
07156;07380;Meyras
13060;13590;Meyreuil
38230;38300;Meyrié
38231;38440;Meyrieu-les-Étangs
73156;73170;Meyrieux-Trouet
19137;19800;Meyrignac-l’Église
46192;46200;Meyronne
04120;04530;Meyronnes;d;04120;Val d’Oronaye
48096;48150;Meyrueis
69132;69610;Meys
19138;19500;Meyssac
07157;07400;Meysse
38232;38440;Meyssiez
74182;74000 74370 74600 74940 74960;Meythet;d;74010;Annecy
87096;87800;La Meyze
69282;69330;Meyzieu`)
