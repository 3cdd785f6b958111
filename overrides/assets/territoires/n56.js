boussoleTerritory("n56",`16256;16480;Passirac
25447;25690;Passonfontaine
61323;61290;Le Pas-Saint-l’Homer
71344;71220;Passy
74208;74190;Passy;10
89291;89510;Passy
02594;02470;Passy-en-Valois
51425;51700;Passy-Grigny
02595;02850;Passy-sur-Marne
77356;77480;Passy-sur-Seine
47265;47290;Saint-Pastour
65393;65400;Saint-Pastous
2A204;20121;Pastricciola
45248;45310;Patay;2
72308;72610;Saint-Paterne;d;72308;Saint-Paterne - Le Chevain
72308;72610;Saint-Paterne - Le Chevain;2
37231;37370;Saint-Paterne-Racan;1
77430;77178;Saint-Pathus;6
39408;39130;Patornay
50533;50190;Saint-Patrice-de-Claids
61442;61600;Saint-Patrice-du-Désert
2B205;20253;Patrimonio
64445;64000;Pau;80
45249;45200;Paucourt
36152;36260;Paudy
32306;32500;Pauilhac
33314;33250;Pauillac;5
19235;19150;Saint-Paul
33458;33390;Saint-Paul;1
60591;60650;Saint-Paul;1
61443;61100;Saint-Paul
65394;65150;Saint-Paul
87174;87260;Saint-Paul;1
88431;88170;Saint-Paul
97415;97411 97422 97423 97434 97435 97460;Saint-Paul;108
73269;73170;Saint-Paul;f;73269;Saint-Paul-sur-Yenne
02686;02300;Saint-Paul-aux-Bois
81266;81220;Saint-Paul-Cap-de-Joux;1
32402;32190;Saint-Paul-de-Baïse
14642;14290;Saint-Paul-de-Courtonne;a;14194;Courtonne-les-Deux-Églises
66187;66220;Saint-Paul-de-Fenouillet;1
27584;27800;Saint-Paul-de-Fourques
09272;09000;Saint-Paul-de-Jarrat;1
46287;46170;Saint-Paul-de-Loubressac;d;46103;Saint-Paul-Flaugnac
15205;15140;Saint-Paul-de-Salers
24480;24380;Saint-Paul-de-Serre
15204;15250;Saint-Paul-des-Landes;1
82170;82400;Saint-Paul-d’Espis
43215;43420;Saint-Paul-de-Tartas
01383;01240;Saint-Paul-de-Varax;1
38436;38760;Saint-Paul-de-Varces;2
06128;06570;Saint-Paul-de-Vence;3
46286;46400;Saint-Paul-de-Vern
42268;42260 42590;Saint-Paul-de-Vézelin;d;42268;Vézelin-sur-Loire
38437;38140;Saint-Paul-d’Izeaux
31508;31110;Saint-Paul-d’Oueil
49310;49310;Saint-Paul-du-Bois
14643;14490;Saint-Paul-du-Vernay
42269;42600;Saint-Paul-d’Uzore
22163;22340;Paule
69230;69620;Sainte-Paule
40278;40200;Saint-Paul-en-Born
74249;74500;Saint-Paul-en-Chablais;2
42270;42240;Saint-Paul-en-Cornillon;1
83117;83440;Saint-Paul-en-Forêt;1
79286;79240;Saint-Paul-en-Gâtine
42271;42740;Saint-Paul-en-Jarez;4
85259;85500;Saint-Paul-en-Pareds;1
11362;11320;Saint-Paulet
30290;30130;Saint-Paulet-de-Caisson;1
34282;34570;Saint-Paul-et-Valmalle;1
46103;46170;Saint-Paul-Flaugnac
15148;15430;Paulhac
31407;31380;Paulhac;1
43147;43100;Paulhac
48110;48140;Paulhac-en-Margeride
43148;43230;Paulhaguet
34194;34230;Paulhan;4
12178;12520;Paulhe
15149;15230;Paulhenc
47202;47150;Paulhiac
43216;43350;Saint-Paulien;2
11274;11300;Pauligne
24317;24590;Paulin
81203;81250;Paulinet
30291;30480;Saint-Paul-la-Coste
24481;24800;Saint-Paul-la-Roche
48174;48600;Saint-Paul-le-Froid
72309;72130;Saint-Paul-le-Gaultier
07280;07460;Saint-Paul-le-Jeune
40279;40990;Saint-Paul-lès-Dax;14
13099;13115;Saint-Paul-lès-Durance
30355;30330;Saint-Paul-les-Fonts;1
38438;38650;Saint-Paul-lès-Monestier
26323;26750;Saint-Paul-lès-Romans;1
24482;24320;Saint-Paul-Lizonne
85260;85670;Saint-Paul-Mont-Penit
37181;37350;Paulmy
36153;36290;Paulnay
73268;73730;Saint-Paul-sur-Isère
27585;27500;Saint-Paul-sur-Risle;f;27467;Pont-Audemer
31507;31530;Saint-Paul-sur-Save;1
04193;04530;Saint-Paul-sur-Ubaye
73269;73170;Saint-Paul-sur-Yenne
26324;26130;Saint-Paul-Trois-Châteaux;8
44119;44270;Paulx;2
24318;24510;Paunat
24319;24310;Paussac-et-Saint-Vivien
52379;52230 52270;Pautaines-Augeville;d;52187;Épizon
08338;08310;Pauvres
72310;72190;Saint-Pavace;2
02596;02310;Pavant
42167;42410;Pavezin
32307;32550;Pavie;2
93057;93320;Les Pavillons-sous-Bois;25
10281;10350;Le Pavillon-Sainte-Julie
76495;76570;Pavilly;6
10282;10600;Payns;1
46215;46350;Payrac
11275;11410;Payra-sur-l’Hers
86188;86700;Payré;d;86082;Valence-en-Poitou
85170;85240;Payré-sur-Vendée;f;85094;Foussais-Payré
46216;46300;Payrignac
81204;81660;Payrin-Augmontel;2
40219;40320;Payros-Cazautets
86189;86350;Payroux
24035;24170;Pays de Belvès;1
25156;25340;Pays-de-Clerval;1
25390;25650;Pays-de-Montbenoît;1
31408;31510;Payssous
07171;07230;Payzac
24320;24270;Payzac
44186;44680;Sainte-Pazanne;7
24321;24120;Pazayac
11276;11350;Paziols
58208;58800;Pazy
38298;38550;Le Péage-de-Roussillon;6
51426;51120;Péas
07172;07340;Peaugres;2
56153;56130;Péaule;2
85171;85320;Péault
32308;32130;Pébées
43149;43300;Pébrac
09226;09310;Pech
31409;31320;Péchabou;2
11277;11420;Pécharic-et-le-Py
81205;81470;Péchaudier
31410;31140;Pechbonnieu;4
31411;31320;Pechbusque
36154;36200;Le Pêchereau;1
11278;11420;Pech-Luna
24325;24370;Pechs-de-l’Espérance
46252;46360;Les Pechs du Vers
40220;40320;Pécorade
78481;78230;Le Pecq;16
59456;59146;Pecquencourt;6
91482;91470;Pecqueuse
77357;77970;Pécy
31509;31510;Saint-Pé-d’Ardet
65395;65270;Saint-Pé-de-Bigorre;1
31510;31350;Saint-Pé-Delbosc
64494;64270;Saint-Pé-de-Léren
22164;22540;Pédernec;1
64495;64310;Saint-Pée-sur-Nivelle;7
34195;34380;Pégairolles-de-Buèges
34196;34700;Pégairolles-de-l’Escalette
06090;06580;Pégomas;8
26226;26770;Le Pègue
31412;31350;Péguilhan
52380;52200;Peigney
56154;56220;Peillac;1
06091;06440;Peille;2
06092;06440;Peillon;1
74209;74250;Peillonnex;1
39409;39290;Peintre
33315;33230;Les Peintures;1
04145;04200;Peipin;1
73197;73210;Peisey-Nancroix
10283;10500;Pel-et-Der
13069;13330;Pélissanne;11
38299;38970;Pellafol
05100;05000;Pelleautier
32309;32420;Pellefigue
33316;33790;Pellegrue
31413;31480;Pelleport
21479;21440;Pellerey
44120;44640;Le Pellerin;5
28356;28290;Saint-Pellerin;f;28012;Vald’Yerre
50534;50480 50500 50620;Saint-Pellerin;d;50099;Carentan-les-Marais
49237;49490;La Pellerine
53177;53220;La Pellerine
36155;36180;Pellevoisin
49238;49112 49480;Pellouailles-les-Vignes;d;49323;Verrières-en-Anjou
26227;26510;Pelonne
48111;48000;Pelouse
25448;25170;Pelousey;1
57534;57245;Peltre;1
42168;42410;Pélussin;3
62650;62118;Pelves
77358;77124;Penchard;1
29156;29800;Pencran;2
80618;80230;Pendé;1
56155;56760;Pénestin;2
22165;22510;Penguily
29157;29000;Penhars;f;29232;Quimper
62651;62127;Penin
76496;76370 76630 76910;Penly;d;76618;Petit-Caux
29158;29760;Penmarch;5
11279;11610;Pennautier;2
06093;06260;La Penne
81206;81140;Penne
47203;47140;Penne-d’Agenais;2
14492;14600;Pennedepie
70405;70190;Pennesières
26228;26340;Pennes-le-Sec
13071;13170;Les Pennes-Mirabeau;22
13070;13821;La Penne-sur-Huveaune;6
26229;26170;La Penne-sur-l’Ouvèze
38300;38260;Penol
87115;87440;Pensol
2B206;20290;Penta-Acquatella
2B207;20213;Penta-di-Casinca;3
22166;22710;Penvénan;2
06094;06470;Péone;1
11280;11700;Pépieux;1
35305;35380;Saint-Péran
36156;36160;Pérassay
45295;45480;Saint-Péravy-Épreux;a;45240;Outarville
45296;45310;Saint-Péravy-la-Colombe
72233;72260;Peray
07281;07130;Saint-Péray;7
89469;89260;Perceneige
89292;89360;Percey
70406;70600;Percey-le-Grand
52381;52250;Percey-le-Pautel;f;52292;Longeau-Percey
52382;52190;Percey-sous-Montormentier;f;52158;Cusey
95483;95450;Le Perchay
18178;18200;La Perche
32310;32460;Perchède
61309;61340;Perche en Nocé;1
38301;38930;Le Percy
50393;50410;Percy;d;50393;Percy-en-Normandie
14493;14140 14270 14340 14370;Percy-en-Auge;d;14431;Mézidon Vallée d’Auge
50393;50410;Percy-en-Normandie;2
40280;40090;Saint-Perdon;1
24483;24560;Saint-Perdoux
46288;46100;Saint-Perdoux
78484;78200;Perdreauville
65356;65130;Péré
58261;58200;Saint-Père;1
89364;89450;Saint-Père
17272;17700;Péré;d;17340;Saint-Pierre-La-Noue
35306;35430;Saint-Père;f;35306;Saint-Père-Marc-en-Poulet
44187;44320;Saint-Père-en-Retz;4
09227;09300;Péreille
2B208;20234;Perelli
35306;35430;Saint-Père-Marc-en-Poulet;2
59457;59840;Pérenchies;8
45297;45600;Saint-Père-sur-Loire;1
34197;34800;Péret;1
19159;19300;Péret-Bel-Air
16257;16250;Péreuil;f;16175;Val des Vignes
58262;58110;Saint-Péreuse
07173;07450;Péreyres
32311;32700;Pergain-Taillac
2A209;20167;Peri;2
38302;38740;Le Périer;d;38073;Chantepérier
50394;50190;Périers;2
14494;14160;Périers-en-Auge
14495;14112;Périers-sur-le-Dan
16258;16250;Pérignac
17273;17800;Pérignac
63272;63170;Pérignat-lès-Sarliève;2
63273;63800;Pérignat-sur-Allier;1
79204;79170;Périgné
42169;42380;Périgneux;1
03205;03120;Périgny
14496;14770;Périgny
17274;17180;Périgny;8
41174;41100;Périgny
94056;94520;Périgny;2
10284;10400;Périgny-la-Rose
24322;24000;Périgueux;29
66135;66600;Périllos;f;66127;Opoul-Périllos
33317;33240;Périssac;1
02597;02160;Perles;d;02439;Les Septvallons
09228;09110;Perles-et-Castelet
35307;35190;Saint-Pern
46217;46170;Pern;d;46172;Pern-Lhospitalet
21480;21420;Pernand-Vergelesses
02598;02200;Pernant
37182;37230;Pernay;1
50395;50630;La Pernelle
62652;62550;Pernes;1
62653;62126;Pernes-lès-Boulogne
84088;84210;Pernes-les-Fontaines;10
46172;46170;Pern-Lhospitalet
80619;80670;Pernois
2B210;20230;Pero-Casevecchie
34198;34470;Pérols;9
19160;19170;Pérols-sur-Vézère
01288;01630;Péron;2
01289;01960;Péronnas;6
71345;71260;Péronne
80620;80200;Péronne;7
59458;59273;Péronne-en-Mélantois;1
28296;28140;Péronville
01290;01800;Pérouges;1
36157;36350;La Pérouille
90076;90160;Pérouse;1
60489;60440;Péroy-les-Gombries;1
19161;19310;Perpezac-le-Blanc
19162;19410;Perpezac-le-Noir;1
63274;63210;Perpezat
66136;66000 66100;Perpignan;121
50396;50260;Les Perques;d;50082;Bricquebec-en-Cotentin
40221;40190;Perquie
52383;52200;Perrancey-les-Vieux-Moulins
78486;78610;Le Perray-en-Yvelines;6
71346;71420;Perrecy-les-Forges;1
39410;39150;La Perrena;f;39424;Les Planches-en-Montagne
69151;69460;Le Perréon;1
22167;22570;Perret;d;22107;Bon Repos sur Blavet
71347;71510;Perreuil
89293;89520;Perreuse;d;89420;Treigny-Perreuse-Sainte-Colombe
42170;42120;Perreux;2
56232;56350;Saint-Perreux;1
89294;89120;Perreux;d;89086;Charny Orée de Puisaye
94058;94170;Le Perreux-sur-Marne;35
01291;01540;Perrex
27263;27500 27680;Le Perrey;1
85172;85300;Le Perrier;2
63275;63500;Perrier
61325;61130 61360 61400;La Perrière;d;61196;Belforêt-en-Perche
73198;73120;La Perrière;f;73227;Courchevel
14497;14170;Perrières
50397;50150;Perriers-en-Beauficel
27452;27170 27300 27550;Perriers-la-Campagne;f;27425;Nassandres sur Risle
27453;27910;Perriers-sur-Andelle;1
74210;74550;Perrignier;1
39411;39570;Perrigny;1
89295;89000;Perrigny;1
21481;21160;Perrigny-lès-Dijon;2
89296;89390;Perrigny-sur-Armançon
21482;21270;Perrigny-sur-l’Ognon
71348;71160;Perrigny-sur-Loire
52384;52160;Perrogney-les-Fontaines
50398;50160;Le Perron
22168;22700;Perros-Guirec;7
61326;61700;Perrou
70407;70190;Perrouse
58209;58220;Perroy
27454;27910;Perruel
52385;52240;Perrusse
37183;37600;Perrusson;1
15150;15290;Pers;d;15268;Le Rouget-Pers
79205;79190;Pers;d;79307;Sauzé-entre-Bois
86190;86320;Persac
95487;95340;Persan;14
45250;45210;Pers-en-Gâtinais
74211;74930;Pers-Jussy;3
56156;56160;Persquen
80621;80320;Pertain;d;80621;Hypercourt
08339;08300;Perthes
52386;52100;Perthes
77359;77930;Perthes;2
10285;10500;Perthes-lès-Brienne
51427;51600;Perthes-lès-Hurlus;f;51553;Souain-Perthes-lès-Hurlus
14498;14700;Pertheville-Ners
66137;66480;Le Perthus
35217;35370;Le Pertre;1
43150;43200;Le Pertuis
84089;84120;Pertuis;19
16259;16270;La Péruse;d;16192;Terres-de-Haute-Charente
04146;04380;La Pérusse;f;04217;Thoard
61327;61360;Pervenchères
82138;82400;Perville
46218;46220;Pescadoires
63276;63920;Peschadoires;2
19163;19190;Le Pescher
39412;39120;Peseux
25449;25190;Péseux
63277;63580;Peslières
70408;70140;Pesmes;1
33318;33600;Pessac;67
33319;33890;Pessac-sur-Dordogne
32312;32550;Pessan
25450;25440;Pessans
63278;63200;Pessat-Villeneuve
39413;39370;La Pesse
17275;17810;Pessines
32313;32380;Pessoulens
47266;47170;Saint-Pé-Saint-Simon
67370;67290;Petersbach
01292;01260;Le Petit-Abergement;f;01187;Haut Valromey
44121;44670;Petit-Auverné
24323;24600;Petit-Bersac
97118;97170;Petit-Bourg;24
85173;85500;Petit-Bourg-des-Herbiers;f;85109;Les Herbiers
79206;79210;Petit-Breuil-Deyrançon;f;79170;Mauzé-sur-le-Mignon
97119;97131;Petit-Canal;8
76618;76370 76630 76910;Petit-Caux;9
50399;50370;Le Petit-Celland
73199;73260;Petit-Cœur;d;73187;La Léchère
76497;76650;Petit-Couronne;8
90077;90130;Petit-Croix
79207;79700;La Petite-Boissière
25451;25240;Petite-Chaux
90078;90360;Petitefontaine
59459;59494;Petite-Forêt;5
88345;88490;La Petite-Fosse
97405;97429;Petite-Île;13
03206;03420;La Petite-Marche
67371;67290;La Petite-Pierre
88346;88210;La Petite-Raon
57537;57540;Petite-Rosselle;6
08020;08390;Les Petites-Armoises
51428;51400;Les Petites-Loges
59460;59140 59240 59279 59430 59640;Petite-Synthe;f;59183;Dunkerque
71349;71400;La Petite-Verrière
54420;54260;Petit-Failly
59461;59244;Petit-Fayt
35218;35320;Le Petit-Fougeray
68254;68490;Petit-Landau
90079;90170;Petitmagny
44122;44390;Petit-Mars;3
39414;39350 39700;Le Petit-Mercey;d;39190;Dampierre
10286;10500;Petit-Mesnil
54421;54480;Petitmont
39415;39120;Petit-Noir;1
33320;33570;Petit-Palais-et-Cornemps
26230;26340;Petit-Paris;f;26321;Saint-Nazaire-le-Désert
37184;37350;Le Petit-Pressigny
76498;76140;Le Petit-Quevilly;22
57535;57410;Petit-Réderching;1
57536;57660;Petit-Tenquin
02784;02630;Petit-Verly
39416;39250;Petit-Villard;f;39331;Mignovillard
14499;14390;Petiville
76499;76330;Petiville;1
85174;85570;Petosse
2A211;20140;Petreto-Bicchisano
57538;57170;Pettoncourt
54422;54120;Pettonville
33321;33240;Peujard;2
29159;29710;Peumerit
22169;22480;Peumerit-Quintin
62654;62231;Peuplingues
53178;53360;Peuton
55403;55150;Peuvillers
12179;12360;Peux-et-Couffouleux
57539;57340;Pévange
22322;22720;Saint-Péver
51429;51140;Pévy
85261;85320;Sainte-Pexine
11281;11150;Pexiora;1
54423;54540;Pexonne
40222;40300;Pey
33459;33330;Saint-Pey-d’Armens
33460;33350;Saint-Pey-de-Castets
06095;06530;Peymeinade;8
13072;13790;Peynier;3
13073;13124;Peypin;5
84090;84240;Peypin-d’Aigues
23150;23000;Peyrabout
09229;09600;Le Peyrat
87116;87300;Peyrat-de-Bellac;1
23151;23130;Peyrat-la-Nonière
87117;87470;Peyrat-le-Château;1
79208;79200;La Peyratte;1
65357;65190;Peyraube
07174;07340;Peyraud
40223;40700;Peyre
32314;32340;Peyrecave
48009;48130;Peyre en Aubrac;2
11282;11230;Peyrefitte-du-Razès
11283;11420;Peyrefitte-sur-l’Hers
81207;81440;Peyregoux
40224;40300;Peyrehorade;3
12180;12720;Peyreleau
19164;19290;Peyrelevade
64446;64350;Peyrelongue-Abos
30194;30160;Peyremale
11284;11400;Peyrens
04147;04170;Peyresq;f;04219;Thorame-Haute
66138;66600;Peyrestortes;1
65358;65230;Peyret-Saint-André
11285;11440;Peyriac-de-Mer;1
11286;11160;Peyriac-Minervois;1
01293;01430;Peyriat
47204;47350;Peyrière
01294;01300;Peyrieu
24324;24210;Peyrignac
65359;65350;Peyriguère
87118;87510;Peyrilhac;1
24325;24370;Peyrillac-et-Millac;d;24325;Pechs-de-l’Espérance
46219;46310;Peyrilles
26231;26380;Peyrins;2
19165;19260;Peyrissac
31414;31420;Peyrissas`)
