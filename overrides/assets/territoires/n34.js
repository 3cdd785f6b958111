boussoleTerritory("n34",`2B206;20290;Penta-Acquatella
2B207;20213;Penta-di-Casinca
22166;22710;Penvénan
06094;06470;Péone
11280;11700;Pépieux
35305;35380;Saint-Péran
36156;36160;Pérassay
45295;45480;Saint-Péravy-Épreux;a;45240;Outarville
45296;45310;Saint-Péravy-la-Colombe
72233;72260;Peray
07281;07130;Saint-Péray
89469;89260;Perceneige
89292;89360;Percey
70406;70600;Percey-le-Grand
95483;95450;Le Perchay
18178;18200;La Perche
61309;61340;Perche en Nocé
32310;32460;Perchède
38301;38930;Le Percy
50393;50410;Percy;d;50393;Percy-en-Normandie
14493;14140 14270 14340 14370;Percy-en-Auge;d;14431;Mézidon Vallée d’Auge
50393;50410;Percy-en-Normandie
40280;40090;Saint-Perdon
24483;24560;Saint-Perdoux
46288;46100;Saint-Perdoux
78484;78200;Perdreauville
65356;65130;Péré
58261;58200;Saint-Père
89364;89450;Saint-Père
17272;17700;Péré;d;17340;Saint-Pierre-La-Noue
44187;44320;Saint-Père-en-Retz
35306;35430;Saint-Père-Marc-en-Poulet
45297;45600;Saint-Père-sur-Loire
09227;09300;Péreille
2B208;20234;Perelli
59457;59840;Pérenchies
34197;34800;Péret
19159;19300;Péret-Bel-Air
58262;58110;Saint-Péreuse
07173;07450;Péreyres
32311;32700;Pergain-Taillac
2A209;20167;Peri
38302;38740;Le Périer;d;38073;Chantepérier
50394;50190;Périers
14494;14160;Périers-en-Auge
14495;14112;Périers-sur-le-Dan
16258;16250;Pérignac
17273;17800;Pérignac
63272;63170;Pérignat-lès-Sarliève
63273;63800;Pérignat-sur-Allier
79204;79170;Périgné
42169;42380;Périgneux
03205;03120;Périgny
14496;14770;Périgny
17274;17180;Périgny
41174;41100;Périgny
94056;94520;Périgny
10284;10400;Périgny-la-Rose
24322;24000;Périgueux
33317;33240;Périssac
02597;02160;Perles;d;02439;Les Septvallons
09228;09110;Perles-et-Castelet
35307;35190;Saint-Pern
46217;46170;Pern;d;46172;Pern-Lhospitalet
46172;46170;Pern-Lhospitalet
21480;21420;Pernand-Vergelesses
02598;02200;Pernant
37182;37230;Pernay
50395;50630;La Pernelle
62652;62550;Pernes
62653;62126;Pernes-lès-Boulogne
84088;84210;Pernes-les-Fontaines
80619;80670;Pernois
2B210;20230;Pero-Casevecchie
34198;34470;Pérols
19160;19170;Pérols-sur-Vézère
01288;01630;Péron
01289;01960;Péronnas
71345;71260;Péronne
80620;80200;Péronne
59458;59273;Péronne-en-Mélantois
28296;28140;Péronville
01290;01800;Pérouges
36157;36350;La Pérouille
90076;90160;Pérouse
60489;60440;Péroy-les-Gombries
19161;19310;Perpezac-le-Blanc
19162;19410;Perpezac-le-Noir
63274;63210;Perpezat
66136;66000 66100;Perpignan
50396;50260;Les Perques;d;50082;Bricquebec-en-Cotentin
40221;40190;Perquie
52383;52200;Perrancey-les-Vieux-Moulins
78486;78610;Le Perray-en-Yvelines
71346;71420;Perrecy-les-Forges
69151;69460;Le Perréon
22167;22570;Perret;d;22107;Bon Repos sur Blavet
71347;71510;Perreuil
89293;89520;Perreuse;d;89420;Treigny-Perreuse-Sainte-Colombe
42170;42120;Perreux
56232;56350;Saint-Perreux
89294;89120;Perreux;d;89086;Charny Orée de Puisaye
94058;94170;Le Perreux-sur-Marne
01291;01540;Perrex
27263;27500 27680;Le Perrey
85172;85300;Le Perrier
63275;63500;Perrier
61325;61130 61360 61400;La Perrière;d;61196;Belforêt-en-Perche
14497;14170;Perrières
50397;50150;Perriers-en-Beauficel
27453;27910;Perriers-sur-Andelle
74210;74550;Perrignier
39411;39570;Perrigny
89295;89000;Perrigny
21481;21160;Perrigny-lès-Dijon
89296;89390;Perrigny-sur-Armançon
21482;21270;Perrigny-sur-l’Ognon
71348;71160;Perrigny-sur-Loire
52384;52160;Perrogney-les-Fontaines
50398;50160;Le Perron
22168;22700;Perros-Guirec
61326;61700;Perrou
70407;70190;Perrouse
58209;58220;Perroy
27454;27910;Perruel
52385;52240;Perrusse
37183;37600;Perrusson
15150;15290;Pers;d;15268;Le Rouget-Pers
79205;79190;Pers;d;79307;Sauzé-entre-Bois
45250;45210;Pers-en-Gâtinais
74211;74930;Pers-Jussy
86190;86320;Persac
95487;95340;Persan
56156;56160;Persquen
80621;80320;Pertain;d;80621;Hypercourt
08339;08300;Perthes
52386;52100;Perthes
77359;77930;Perthes
10285;10500;Perthes-lès-Brienne
14498;14700;Pertheville-Ners
66137;66480;Le Perthus
35217;35370;Le Pertre
43150;43200;Le Pertuis
84089;84120;Pertuis
16259;16270;La Péruse;d;16192;Terres-de-Haute-Charente
61327;61360;Pervenchères
82138;82400;Perville
46218;46220;Pescadoires
63276;63920;Peschadoires
19163;19190;Le Pescher
39412;39120;Peseux
25449;25190;Péseux
63277;63580;Peslières
70408;70140;Pesmes
33318;33600;Pessac
33319;33890;Pessac-sur-Dordogne
32312;32550;Pessan
25450;25440;Pessans
63278;63200;Pessat-Villeneuve
39413;39370;La Pesse
17275;17810;Pessines
32313;32380;Pessoulens
67370;67290;Petersbach
44121;44670;Petit-Auverné
24323;24600;Petit-Bersac
97118;97170;Petit-Bourg
97119;97131;Petit-Canal
76618;76370 76630 76910;Petit-Caux
50399;50370;Le Petit-Celland
73199;73260;Petit-Cœur;d;73187;La Léchère
76497;76650;Petit-Couronne
90077;90130;Petit-Croix
54420;54260;Petit-Failly
59461;59244;Petit-Fayt
35218;35320;Le Petit-Fougeray
68254;68490;Petit-Landau
44122;44390;Petit-Mars
39414;39350 39700;Le Petit-Mercey;d;39190;Dampierre
10286;10500;Petit-Mesnil
39415;39120;Petit-Noir
33320;33570;Petit-Palais-et-Cornemps
37184;37350;Le Petit-Pressigny
76498;76140;Le Petit-Quevilly
57535;57410;Petit-Réderching
57536;57660;Petit-Tenquin
02784;02630;Petit-Verly
79207;79700;La Petite-Boissière
25451;25240;Petite-Chaux
59459;59494;Petite-Forêt
88345;88490;La Petite-Fosse
97405;97429;Petite-Île
03206;03420;La Petite-Marche
67371;67290;La Petite-Pierre
88346;88210;La Petite-Raon
57537;57540;Petite-Rosselle
71349;71400;La Petite-Verrière
90078;90360;Petitefontaine
08020;08390;Les Petites-Armoises
51428;51400;Les Petites-Loges
90079;90170;Petitmagny
54421;54480;Petitmont
14499;14390;Petiville
76499;76330;Petiville
85174;85570;Petosse
2A211;20140;Petreto-Bicchisano
57538;57170;Pettoncourt
54422;54120;Pettonville
33321;33240;Peujard
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
11281;11150;Pexiora
54423;54540;Pexonne
40222;40300;Pey
33459;33330;Saint-Pey-d’Armens
33460;33350;Saint-Pey-de-Castets
06095;06530;Peymeinade
13072;13790;Peynier
13073;13124;Peypin
84090;84240;Peypin-d’Aigues
23150;23000;Peyrabout
09229;09600;Le Peyrat
87116;87300;Peyrat-de-Bellac
23151;23130;Peyrat-la-Nonière
87117;87470;Peyrat-le-Château
79208;79200;La Peyratte
65357;65190;Peyraube
07174;07340;Peyraud
40223;40700;Peyre
48009;48130;Peyre en Aubrac
32314;32340;Peyrecave
11282;11230;Peyrefitte-du-Razès
11283;11420;Peyrefitte-sur-l’Hers
81207;81440;Peyregoux
40224;40300;Peyrehorade
12180;12720;Peyreleau
19164;19290;Peyrelevade
64446;64350;Peyrelongue-Abos
30194;30160;Peyremale
11284;11400;Peyrens
66138;66600;Peyrestortes
65358;65230;Peyret-Saint-André
11285;11440;Peyriac-de-Mer
11286;11160;Peyriac-Minervois
01293;01430;Peyriat
47204;47350;Peyrière
01294;01300;Peyrieu
24324;24210;Peyrignac
65359;65350;Peyriguère
87118;87510;Peyrilhac
24325;24370;Peyrillac-et-Millac;d;24325;Pechs-de-l’Espérance
46219;46310;Peyrilles
26231;26380;Peyrins
19165;19260;Peyrissac
31414;31420;Peyrissas
81208;81310;Peyrole
11287;11190;Peyrolles
30195;30124;Peyrolles-en-Cévennes
13074;13860;Peyrolles-en-Provence
04148;04120;Peyroules
65360;65270;Peyrouse
31415;31420;Peyrouzet
04149;04310;Peyruis
65361;65140;Peyrun
26232;26120;Peyrus
15151;15170;Peyrusse
32315;32320;Peyrusse-Grande
12181;12220;Peyrusse-le-Roc
32316;32360;Peyrusse-Massas
32317;32230;Peyrusse-Vieille
31416;31390;Peyssies
24326;24620;Peyzac-le-Moustier
01295;01140;Peyzieux-sur-Saône
77360;77131;Pézarches
72234;72140;Pezé-le-Robert
34199;34120;Pézenas
34200;34600;Pézènes-les-Mines
11288;11170;Pezens
66139;66730;Pézilla-de-Conflent
66140;66370;Pézilla-la-Rivière
41175;41100;Pezou
24327;24510;Pezuls
68255;68250;Pfaffenheim
67373;67320;Pfalzweyer
68256;68120;Pfastatt
68257;68480;Pfetterhouse
67374;67370;Pfettisheim;d;67495;Truchtersheim
67375;67370;Pfulgriesheim
90080;90150;Phaffans
10359;10130;Saint-Phal
59462;59133;Phalempin
57540;57370;Phalsbourg
85262;85660;Saint-Philbert-de-Bouaine
44188;44310;Saint-Philbert-de-Grand-Lieu
14644;14130;Saint-Philbert-des-Champs
49311;49160;Saint-Philbert-du-Peuple
85263;85110;Saint-Philbert-du-Pont-Charrault;a;85051;Chantonnay
49312;49110 49450 49510 49600;Saint-Philbert-en-Mauges;d;49023;Beaupréau-en-Mauges
27586;27520;Saint-Philbert-sur-Boissey
61444;61430;Saint-Philbert-sur-Orne
27587;27290;Saint-Philbert-sur-Risle
21565;21220;Saint-Philibert
56233;56470;Saint-Philibert
97417;97442;Saint-Philippe
33461;33350;Saint-Philippe-d’Aiguilhe
33462;33220;Saint-Philippe-du-Seignal
57541;57230;Philippsbourg
40225;40320;Philondenx
54424;54610;Phlin
66141;66380;Pia
72235;72170;Piacé
33322;33290;Le Pian-Médoc
33323;33490;Le Pian-sur-Garonne
2A212;20115;Piana
2B213;20272;Pianello
2B214;20215;Piano
2A215;20131;Pianottoli-Caldarello
39417;39150 39200;Les Piards;d;39130;Nanchez
05102;05700;La Piarre
28357;28130;Saint-Piat
2B216;20234;Piazzali
2B217;20229;Piazzole
57542;57220;Piblange
31417;31820;Pibrac
39418;39800;Picarreau
50400;50250 50360 50480;Picauville
21483;21120;Pichanges
63279;63113;Picherande
80622;80310;Picquigny
2B222;20229;Pie-d’Orezza
48015;48800;Pied-de-Borne
2B218;20251;Piedicorte-di-Gaggio
2B219;20229;Piedicroce
2B220;20218;Piedigriggio
2B221;20229;Piedipartino
26233;26110;Piégon
26234;26400;Piégros-la-Clastre
04150;05130;Piégut
24328;24360;Piégut-Pluviers
27455;27230;Piencourt
54425;54490;Piennes
80623;80500;Piennes-Onvillers
52387;52190 52600;Piépape;d;52529;Villegusien-le-Lac
06096;06260;Pierlas
38303;38570;La Pierre
04194;06260;Saint-Pierre
15206;15350;Saint-Pierre
31511;31590;Saint-Pierre
39494;39150;Saint-Pierre
51509;51510;Saint-Pierre
67429;67140;Saint-Pierre
97225;97250;Saint-Pierre
97416;97410 97432;Saint-Pierre
97502;97500;Saint-Pierre
08393;08310;Saint-Pierre-à-Arnes
79288;79150 79290;Saint-Pierre-à-Champ;d;79063;Val en Vignes
02687;02600;Saint-Pierre-Aigle
05155;05300;Saint-Pierre-Avez
14645;14950;Saint-Pierre-Azif
23232;23460;Saint-Pierre-Bellevue
69152;69310 69600;Pierre-Bénite;d;69149;Oullins-Pierre-Bénite
76632;76890;Saint-Pierre-Bénouville
67430;67220;Saint-Pierre-Bois
59539;59630;Saint-Pierre-Brouck
87119;87260;Pierre-Buffière
14646;14700;Saint-Pierre-Canivet
38304;38119;Pierre-Châtel
23230;23430;Saint-Pierre-Chérignat
63383;63610;Saint-Pierre-Colamine
73270;73250;Saint-Pierre-d’Albigny
73271;73170;Saint-Pierre-d’Alvey
17382;17700;Saint-Pierre-d’Amilly
05154;05140;Saint-Pierre-d’Argençon
50536;50270;Saint-Pierre-d’Arthéglise
32403;32290;Saint-Pierre-d’Aubézies
33463;33490;Saint-Pierre-d’Aurillac
38446;38380;Saint-Pierre-d’Entremont
61445;61800;Saint-Pierre-d’Entremont
73274;73670;Saint-Pierre-d’Entremont
86237;86400;Saint-Pierre-d’Exideuil
24487;24130;Saint-Pierre-d’Eyraud
64496;64990;Saint-Pierre-d’Irube
17385;17310;Saint-Pierre-d’Oléron
27589;27920;Saint-Pierre-de-Bailleul
33464;33760;Saint-Pierre-de-Bat
73272;73220;Saint-Pierre-de-Belleville
42272;42520;Saint-Pierre-de-Bœuf
71351;71270;Pierre-de-Bresse
38440;38870;Saint-Pierre-de-Bressieux
47267;47160;Saint-Pierre-de-Buzet
47268;47380;Saint-Pierre-de-Caubel;a;47206;Pinel-Hauterive
27590;27390;Saint-Pierre-de-Cernières
69289;69780;Saint-Pierre-de-Chandieu
38442;38380;Saint-Pierre-de-Chartreuse
38443;38160;Saint-Pierre-de-Chérennes
72311;72500;Saint-Pierre-de-Chevillé
24484;24330;Saint-Pierre-de-Chignac
47269;47270;Saint-Pierre-de-Clairac
24485;24800;Saint-Pierre-de-Côle
07282;07450;Saint-Pierre-de-Colombier
27591;27260;Saint-Pierre-de-Cormeilles
50537;50200;Saint-Pierre-de-Coutances
73273;73310;Saint-Pierre-de-Curtille
24486;24450;Saint-Pierre-de-Frugie
73275;73360;Saint-Pierre-de-Genebroz
36205;36260;Saint-Pierre-de-Jards
17383;17400;Saint-Pierre-de-Juillers
17384;17330;Saint-Pierre-de-l’Isle
34283;34520;Saint-Pierre-de-la-Fage
31512;31570;Saint-Pierre-de-Lages
86236;86260;Saint-Pierre-de-Maillé
14647;14290;Saint-Pierre-de-Mailloc;d;14570;Valorbiquet
76634;76113;Saint-Pierre-de-Manneville
38444;38350;Saint-Pierre-de-Méaroz
38445;38220;Saint-Pierre-de-Mésage
13061;13150;Saint-Pierre-de-Mézoargues
33465;33210;Saint-Pierre-de-Mons
48175;48340;Saint-Pierre-de-Nogaret
35308;35720;Saint-Pierre-de-Plesguen;d;35308;Mesnil-Roc’h
09273;09000;Saint-Pierre-de-Rivière
27592;27800;Saint-Pierre-de-Salerne
50538;50810;Saint-Pierre-de-Semilly
73276;73800;Saint-Pierre-de-Soucy
81267;81330;Saint-Pierre-de-Trivisy
76636;76480;Saint-Pierre-de-Varengeville
71468;71670;Saint-Pierre-de-Varennes
84115;84330;Saint-Pierre-de-Vassols
66188;66210;Saint-Pierre-dels-Forcats
72312;72430;Saint-Pierre-des-Bois
11363;11220;Saint-Pierre-des-Champs
37233;37700;Saint-Pierre-des-Corps
79289;79700;Saint-Pierre-des-Échaubrognes
27593;27370;Saint-Pierre-des-Fleurs
14648;14100;Saint-Pierre-des-Ifs
27594;27450;Saint-Pierre-des-Ifs
76635;76660;Saint-Pierre-des-Jonquières
53245;53500;Saint-Pierre-des-Landes
61446;61370;Saint-Pierre-des-Loges
53246;53370;Saint-Pierre-des-Nids
72313;72600;Saint-Pierre-des-Ormes
48176;48150;Saint-Pierre-des-Tripiers
27595;27370;Saint-Pierre-du-Bosguérard
14649;14700;Saint-Pierre-du-Bû
43217;43810;Saint-Pierre-du-Champ
85264;85120;Saint-Pierre-du-Chemin
14650;14260;Saint-Pierre-du-Fresne
14651;14670;Saint-Pierre-du-Jonquet
72314;72150;Saint-Pierre-du-Lorouër
27596;27270 27330 27410;Saint-Pierre-du-Mesnil;d;27049;Mesnil-en-Ouche
14652;14450;Saint-Pierre-du-Mont
40281;40280;Saint-Pierre-du-Mont
58263;58210;Saint-Pierre-du-Mont
17386;17270;Saint-Pierre-du-Palais
91573;91280;Saint-Pierre-du-Perray
61447;61790;Saint-Pierre-du-Regard
27597;27210;Saint-Pierre-du-Val
27598;27430;Saint-Pierre-du-Vauvray
50539;50330;Saint-Pierre-Église
14654;14140 14170;Saint-Pierre-en-Auge
74250;74800;Saint-Pierre-en-Faucigny
76637;76540;Saint-Pierre-en-Port
76638;76260;Saint-Pierre-en-Val
21566;21230;Saint-Pierre-en-Vaux
60592;60850;Saint-Pierre-es-Champs
43218;43260;Saint-Pierre-Eynac
63384;63480;Saint-Pierre-la-Bourlhonne
61448;61340;Saint-Pierre-la-Bruyère
53247;53410;Saint-Pierre-la-Cour
27599;27600;Saint-Pierre-la-Garenne
42273;42190;Saint-Pierre-la-Noaille
17340;17700;Saint-Pierre-La-Noue
69231;69210;Saint-Pierre-la-Palud
61449;61160 61200 61310;Saint-Pierre-la-Rivière;d;61474;Gouffern en Auge
07283;07400;Saint-Pierre-la-Roche
54426;54200;Pierre-la-Treiche
14653;14110 14770;Saint-Pierre-la-Vieille;d;14174;Condé-en-Normandie
46340;46090;Saint-Pierre-Lafeuille
50540;50530;Saint-Pierre-Langers
03250;42620;Saint-Pierre-Laval
76639;76640;Saint-Pierre-Lavis;d;76258;Terres-de-Caux
23233;23600;Saint-Pierre-le-Bost
63385;63230;Saint-Pierre-le-Chastel
58264;58240;Saint-Pierre-le-Moûtier
48177;48200;Saint-Pierre-le-Vieux
71469;71520;Saint-Pierre-le-Vieux
76641;76740;Saint-Pierre-le-Vieux
85265;85420;Saint-Pierre-le-Vieux
76642;76740;Saint-Pierre-le-Viger
60593;60350;Saint-Pierre-lès-Bitry
18230;18170;Saint-Pierre-les-Bois
76640;76320;Saint-Pierre-lès-Elbeuf
18231;18210;Saint-Pierre-les-Étieux
02688;02140;Saint-Pierre-lès-Franqueville
77431;77140;Saint-Pierre-lès-Nemours
77361;77580;Pierre-Levée
49313;49110 49270 49600;Saint-Pierre-Montlimart;d;49218;Montrevault-sur-Èvre
51430;51130;Pierre-Morains
54427;54540;Pierre-Percée
89297;89450;Pierre-Perthuis
56234;56510;Saint-Pierre-Quiberon
63386;63210;Saint-Pierre-Roche
07284;07140;Saint-Pierre-Saint-Jean
14654;14140 14170;Saint-Pierre-sur-Dives;d;14654;Saint-Pierre-en-Auge
07285;07520;Saint-Pierre-sur-Doux
47271;47120;Saint-Pierre-sur-Dropt
53248;53270;Saint-Pierre-sur-Erve
53249;53160;Saint-Pierre-sur-Orthe;d;53249;Vimartin-sur-Orthe
08395;08430;Saint-Pierre-sur-Vence
14655;14260 14350;Saint-Pierre-Tarentaine;d;14061;Souleuvre en Bocage
46289;46160;Saint-Pierre-Toirac
71350;71960;Pierreclos
70409;70600;Pierrecourt
76500;76340;Pierrecourt
06097;06910;Pierrefeu
83091;83390;Pierrefeu-du-Var
12182;12130;Pierrefiche
48112;48300;Pierrefiche
76501;76280;Pierrefiques
19166;19450;Pierrefitte
23152;23130;Pierrefitte
79209;79330;Pierrefitte
88347;88270;Pierrefitte
14500;14130;Pierrefitte-en-Auge
60490;60112;Pierrefitte-en-Beauvaisis
14501;14690;Pierrefitte-en-Cinglais
45251;45360;Pierrefitte-ès-Bois
65362;65260;Pierrefitte-Nestalas
55404;55260;Pierrefitte-sur-Aire
03207;03470;Pierrefitte-sur-Loire
41176;41300;Pierrefitte-sur-Sauldre
93059;93200 93210 93380;Pierrefitte-sur-Seine;d;93066;Saint-Denis
60491;60350;Pierrefonds
25452;25310;Pierrefontaine-lès-Blamont
25453;25510;Pierrefontaine-les-Varans
52389;52160;Pierrefontaines;a;52384;Perrogney-les-Fontaines
15152;15230;Pierrefort
80624;80260;Pierregot
26235;26700;Pierrelatte
95488;95220 95480;Pierrelaye
26236;26170;Pierrelongue
02599;02300;Pierremande
62655;62130;Pierremont
02689;02250;Saint-Pierremont
08394;08240;Saint-Pierremont
88432;88700;Saint-Pierremont
52388;52500;Pierremont-sur-Amance
02600;02350;Pierrepont
14502;14690;Pierrepont
54428;54620;Pierrepont
88348;88600;Pierrepont-sur-l’Arentèle
04151;04300;Pierrerue
34201;34360;Pierrerue
28298;28130;Pierres
14503;14350 14410;Pierres;d;14726;Valdallière
76502;76750;Pierreval
04152;04860;Pierrevert
50401;50340;Pierreville
54429;54160;Pierreville
07286;07190;Saint-Pierreville
57543;57120;Pierrevillers
55464;55230;Saint-Pierrevillers
44123;44290;Pierric
51431;51530;Pierry
2B225;20230;Pietra-di-Verde
2B224;20233;Pietracorbara
2B223;20218;Pietralba
2B226;20251;Pietraserena
2B227;20234;Pietricaggio
2A228;20166;Pietrosella
2B229;20242;Pietroso
64447;64410;Piets-Plasence-Moustrou
11289;11300;Pieusse
50402;50340;Les Pieux
2B230;20246;Piève
89298;89330;Piffonds
23153;23340;Pigerolles;a;23090;Gentioux-Pigerolles
2B231;20220;Pigna
34202;34570;Pignan
83092;83790;Pignans
02601;02190;Pignicourt
63280;63270;Pignols
18179;18110;Pigny
62656;62570;Pihem
62657;62340;Pihen-lès-Guînes
2A232;20123;Pila-Canale
16260;16390;Pillac
39419;39300;Pillemoine
26238;26110;Les Pilles
55405;55230;Pillon
40226;40320;Pimbo
89299;89740;Pimelles
39420;39270;Pimorin
60492;60170;Pimprez
03208;03130;Le Pin
14504;14590;Le Pin
17276;17210;Le Pin
30196;30330;Le Pin
39421;39210;Le Pin
44124;44540;Le Pin
77363;77181;Le Pin
79210;79140;Le Pin
82139;82340;Le Pin
70410;70150;Pin
38305;38730 38850;Le Pin;d;38292;Villages du Lac de Paladru
61328;61310;Le Pin-au-Haras
31418;31130;Pin-Balma
49239;49110 49450 49510 49600;Le Pin-en-Mauges;d;49023;Beaupréau-en-Mauges
61329;61400;Le Pin-la-Garenne
31419;31370;Le Pin-Murelet
65363;65300;Pinas
42171;42590;Pinay
72236;72300;Pincé
47205;47700;Pindères
86191;86500;Pindray
85175;85320;Les Pineaux
47206;47380;Pinel-Hauterive
34203;34850;Pinet
33324;33220;Pineuilh
10287;10220;Piney
2B233;20228;Pino
43151;43300;Pinols
02602;02320;Pinon
16261;16260;Les Pins
31421;31860;Pins-Justaret
46220;46200;Pinsac
31420;31120;Pinsaguel
38306;38580;Pinsot;d;38163;Le Haut-Bréda
65364;65320;Pintac
27456;27400;Pinterville
55406;55160;Pintheville
28299;28210;Les Pinthières
2B234;20234;Piobetta
2B235;20259;Pioggiola
84091;84420;Piolenc
23154;23140;Pionnat
63281;63330;Pionsat
35219;35550;Pipriac
82140;82130;Piquecos
98736;98716;Pirae
01296;01270;Pirajoux
35220;35150 35680;Piré-Chancé
35220;35150 35680;Piré-sur-Seiche;d;35220;Piré-Chancé
25454;25480;Pirey
44125;44420;Piriac-sur-Mer
72237;72430;Pirmil
50403;50770;Pirou
32318;32500;Pis
17278;17600;Pisany
95489;95350;Piscop
27457;27130;Piseux
38307;38270;Pisieu
60493;60860;Pisseleu
52390;52500;Pisseloup
70411;70800;La Pisseure
40227;40410;Pissos
85176;85200;Pissotte
80626;80540;Pissy
76503;76360;Pissy-Pôville
89300;89420;Pisy
59463;59284;Pitgam
45252;45300;Pithiviers
45253;45300;Pithiviers-le-Vieil
02604;02480;Pithon
27458;27590;Pîtres
62658;62126;Pittefaux
01297;01120;Pizay
72238;72600;Pizieux
24329;24700;Le Pizou
09230;09460;Le Pla
29160;29860;Plabennec
53179;53240;Placé
27459;27230;Les Places
25455;25170;Placey
80627;80160;Plachy-Buyon
14505;14220;Placy;d;14150;Cesny-les-Sources
50404;50160;Placy-Montaigu;d;50444;Saint-Amand-Villages
07175;07590;Le Plagnal
01298;01130;Plagne
31422;31220;Plagne
73150;73210;La Plagne Tarentaise
31423;31370;Plagnole
11290;11420;Plaigne
60494;60128;Plailly
25456;25210;Plaimbois-du-Miroir
25457;25390;Plaimbois-Vennes
18180;18340;Plaimpied-Givaudins
49240;49360;La Plaine
67377;67420;Plaine
79078;79360;Plaine-d’Argenson
57544;57870;Plaine-de-Walsch
97406;97431;La Plaine-des-Palmistes
79196;79100 79600;Plaine-et-Vallées
22170;22800;Plaine-Haute
44126;44770;La Plaine-sur-Mer
70412;70800;Plainemont
10288;10250;Plaines-Saint-Lange
88349;88230;Plainfaing
39422;39210;Plainoiseau
25458;25470;Les Plains-et-Grands-Essarts
22171;22940;Plaintel
60495;60130;Plainval
27460;27300;Plainville
60496;60120;Plainville
12183;12550;Plaisance
24168;24560;Plaisance
32319;32160;Plaisance
86192;86500;Plaisance
31424;31830;Plaisance-du-Touch
39423;39270;Plaisia
26239;26170;Plaisians
78490;78370;Plaisir
03251;03160;Saint-Plaisir
34204;34230;Plaissan
31425;31220;Le Plan
38308;38590;Plan
83093;83640;Plan-d’Aups-Sainte-Baume
13076;13750;Plan-d’Orgon
26240;26400;Plan-de-Baix
13075;13380;Plan-de-Cuques
83094;83120;Le Plan-de-la-Tour
73200;73800;Planaise
21484;21500;Planay
73201;73350;Planay
31513;31580;Saint-Plancard
44127;44140;La Planche
70413;70290;Plancher-Bas
70414;70290;Plancher-les-Mines
73202;73200;Plancherine
50541;50400;Saint-Planchers
61330;61370;Planches
39424;39150;Les Planches-en-Montagne
39425;39600;Les Planches-près-Arbois
58210;58230;Planchez
22172;22130;Plancoët
10289;10380;Plancy-l’Abbaye
25459;25160;La Planée
66142;66210;Planès
66143;66720;Planèzes
42172;42660;Planfoy
22173;22400;Planguenoual;d;22093;Lamballe-Armor
46221;46100;Planioles
71352;71330;Le Planois
27462;27230;Le Planquay
14506;14490;Planquery
62659;62310;Planques
52391;52220;Planrupt
30197;30340;Les Plans
34205;34700;Les Plans
36207;36190;Saint-Plantaire
01299;01330;Le Plantay
30198;30122;Les Plantiers
61331;61170;Le Plantis
10290;10160;Planty
07176;07230;Planzolles
57545;57050;Plappeville
39426;39210 39800;Plasne
27463;27300;Plasnes
17279;17240;Plassac
33325;33390;Plassac
16263;16250;Plassac-Rouffiac
17280;17250;Plassay
01185;01110;Plateau d’Hauteville
38395;38660;Plateau-des-Petites-Roches
07177;07300;Plats
56157;56420;Plaudren
63282;63730;Plauzat
11291;11270;Plavilla
24330;24580;Plazac
15153;15700;Pleaux
22174;22550;Pléboulle
35221;35470;Pléchâtel
22175;22270;Plédéliac
22176;22960;Plédran
22177;22290;Pléguien
22178;22290;Pléhédel
35222;35610;Pleine-Fougères
02605;02240;Pleine-Selve
33326;33820;Pleine-Selve
76504;76460;Pleine-Sève
35223;35380;Plélan-le-Grand
22180;22980;Plélan-le-Petit
22181;22570;Plélauff
22182;22170;Plélo
22183;22210;Plémet
22184;22150;Plémy
22185;22640;Plénée-Jugon
22186;22370;Pléneuf-Val-André
39427;39250;Plénise
39428;39250;Plénisette
35224;35540;Plerguer
22187;22190;Plérin
22188;22170;Plerneuf
56158;56890;Plescop`)
