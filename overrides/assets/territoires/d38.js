boussoleTerritory("d38",`38001;38490;Les Abrets en Dauphiné;6
38002;38190;Les Adrets;1
38003;38150;Agnin;1
38004;38470;L’Albenc;1
38005;38114;Allemond
38006;38580;Allevard;3
38008;38970;Ambel
38009;38150;Anjou;1
38010;38460;Annoisin-Chatelans
38011;38280;Anthon;1
38012;38490;Aoste;2
38013;38140;Apprieu;3
38015;38440;Artas;1
38017;38150;Assieu;1
38018;38680;Auberives-en-Royans
38019;38550;Auberives-sur-Varèze;1
38020;38142;Auris
38022;38630;Les Avenières Veyrins-Thuellin;7
38023;38650;Avignonet
38026;38390;La Balme-les-Grottes;1
38027;38530;Barraux;2
38029;38110;La Bâtie-Montgascon;2
38030;38140;Beaucroissant;1
38031;38970;Beaufin
38032;38270;Beaufort
38033;38470;Beaulieu
38034;38270;Beaurepaire;5
38035;38440;Beauvoir-de-Marc;1
38036;38160;Beauvoir-en-Royans
38037;38270;Bellegarde-Poussieu;1
38038;38690;Belmont
38039;38190;Bernin;3
38040;38142;Besse
38041;38160;Bessins
38042;38690;Bévenais;1
38043;38850;Bilieu;1
38044;38690;Biol;1
38045;38330;Biviers;2
38046;38690;Bizonnes;1
38047;38730;Blandin
38048;38090;Bonnefamille;1
38049;38260;Bossieu
38050;38510;Le Bouchage
38051;38150;Bougé-Chambalud;1
38052;38520;Le Bourg-d’Oisans;2
38053;38300;Bourgoin-Jallieu;30
38054;38390;Bouvesse-Quirieu;1
38055;38510;Brangues
38056;38870;Bressieux
38057;38320;Bresson
38058;38590;Brézins;2
38059;38320;Brié-et-Angonnes;2
38060;38590;Brion
38061;38500;La Buisse;3
38062;38530;La Buissière
38063;38690;Burcin
38064;38110;Cessieu;3
38065;38690;Châbons;2
38066;38122;Chalon
38067;38460;Chamagnieu;1
38068;38800;Champagnier;1
38069;38260;Champier;1
38070;38190;Le Champ-près-Froges;1
38071;38560;Champ-sur-Drac;3
38072;38150;Chanas;2
38073;38740;Chantepérier
38074;38470;Chantesse
38075;38530;Chapareillan;3
38076;38110;La Chapelle-de-la-Tour;1
38077;38150;La Chapelle-de-Surieu
38078;38580;La Chapelle-du-Bard
38080;38490;Charancieu
38081;38790;Charantonnay;2
38082;38850;Charavines;2
38083;38390;Charette
38084;38140;Charnècles;1
38085;38230;Charvieu-Chavagneux;10
38086;38470;Chasselay
38087;38670;Chasse-sur-Rhône;6
38089;38730;Chassignieu
38090;38650;Château-Bernard
38091;38300;Châteauvilain
38092;38680;Châtelus
38093;38980;Châtenay
38094;38440;Châtonnay;2
38095;38160;Chatte;2
38097;38230;Chavanoz;5
38098;38730;Chélieu
38099;38160;Chevrières
38100;38570;Le Cheylas;2
38101;38550;Cheyssieu;1
38102;38300;Chèzeneuve
38103;38930;Chichilianne
38104;38490;Chimilin;1
38105;38850;Chirens;2
38106;38220;Cholonge
38107;38121;Chonas-l’Amballan;1
38108;38680;Choranche
38109;38460;Chozeau
38110;38200;Chuzelles;2
38111;38640;Claix;7
38112;38142;Clavans-en-Haut-Oisans
38113;38930;Clelles
38114;38550;Clonas-sur-Varèze;1
38115;38650;Saint-Martin-de-la-Cluze
38116;38350;Cognet
38117;38470;Cognin-les-Gorges
38118;38690;Colombe;1
38120;38190;La Combe-de-Lancey
38124;38630;Corbelin;2
38126;38700;Corenc;4
38127;38710;Cornillon-en-Trièves
38128;38970;Corps
38129;38250;Corrençon-en-Vercors
38130;38260;La Côte-Saint-André;4
38131;38138;Les Côtes-d’Arey;2
38132;38970;Les Côtes-de-Corps
38133;38500;Coublevie;5
38134;38122;Cour-et-Buis
38135;38510;Courtenay;1
38136;38300;Crachier
38137;38210;Cras
38138;38460;Crémieu;3
38139;38510;Creys-Mépieu;1
38140;38920;Crolles;8
38141;38300;Culin
38144;38790;Diémoz;2
38146;38460;Dizimieu
38147;38730;Doissin
38148;38110;Dolomieu;3
38149;38300;Domarin;1
38150;38420;Domène;6
38151;38130;Échirolles;37
38152;38300;Eclose-Badinières;1
38153;38360;Engins
38154;38740;Entraigues
38155;38380;Entre-deux-Guiers;1
38156;38300;Les Éparres;1
38157;38780;Estrablin;3
38158;38320;Eybens;10
38159;38690;Eydoche
38160;38780;Eyzin-Pinet;2
38161;38260;Faramans;1
38162;38110;Faverges-de-la-Tour;1
38163;38580;Le Haut-Bréda
38166;38530;La Flachère
38167;38690;Flachères
38169;38600;Fontaine;22
38170;38120;Fontanil-Cornillon;3
38171;38590;La Forteresse
38172;38080;Four;1
38173;38142;Le Freney-d’Oisans
38174;38260;La Frette;1
38175;38190;Froges;3
38176;38290;Frontonas;2
38177;38520;La Garde
38179;38610;Gières;7
38180;38260;Gillonnay;1
38181;38570;Goncelin;2
38182;38690;Le Grand-Lemps;3
38183;38490;Granieu
38184;38540;Grenay;1
38185;38000 38100;Grenoble;156
38186;38650;Gresse-en-Vercors
38187;38450;Le Gua;1
38188;38320;Herbeys;1
38189;38540;Heyrieux;4
38190;38118;Hières-sur-Amby;1
38191;38750;Huez;1
38192;38570;Hurtières
38193;38080;L’Isle-d’Abeau;17
38194;38140;Izeaux;2
38195;38160;Izeron
38197;38280;Janneyrias;1
38198;38270;Jarcieu;1
38199;38200;Jardin;2
38200;38560;Jarrie;3
38203;38220;Laffrey
38204;38930;Lalley
38205;38250;Lans-en-Vercors;2
38206;38190;Laval-en-Belledonne;1
38207;38350;Lavaldens
38208;38710;Lavars
38209;38270;Lentiol
38210;38460;Leyrieu
38211;38440;Lieudieu
38212;38220;Livet-et-Gavet;1
38213;38690;Longechenal
38214;38660;Lumbin;2
38215;38200;Luzinay;2
38216;38470;Malleval-en-Vercors
38217;38350;Marcieu
38218;38260;Marcilloles;1
38219;38270;Marcollin
38221;38980;Marnans
38222;38620;Massieu
38223;38300;Maubec;1
38224;38350;Mayres-Savel
38225;38112 38880;Autrans-Méaudre en Vercors;2
38226;38710;Mens;1
38228;38620;Merlas
38229;38240;Meylan;18
38230;38300;Meyrié;1
38231;38440;Meyrieu-les-Étangs;1
38232;38440;Meyssiez
38235;38450;Miribel-Lanchâtre
38236;38380;Miribel-les-Échelles;1
38237;38142;Mizoën
38238;38440;Moidieu-Détourbe;1
38239;38430;Moirans;7
38240;38270;Moissieu-sur-Dolon
38241;38970;Monestier-d’Ambel
38242;38650;Monestier-de-Clermont;1
38243;38930;Monestier-du-Percy
38244;38122;Monsteroux-Milieu
38245;38160;Montagne
38246;38110;Montagnieu;1
38247;38390;Montalieu-Vercieu;3
38248;38210;Montaud
38249;38330;Montbonnot-Saint-Martin;5
38250;38890;Montcarra
38252;38220;Montchaboud
38253;38520 38860;Les Deux Alpes;1
38254;38770;Monteynard
38255;38940;Montfalcon
38256;38620;Montferrat;1
38257;38690;Montrevel
38258;38120;Mont-Saint-Martin
38259;38122;Montseveroux
38260;38460;Moras
38261;38510;Morestel;4
38263;38210;Morette
38264;38350;La Morte
38265;38770;La Motte-d’Aveillans;1
38266;38770;La Motte-Saint-Martin
38267;38260;Mottier
38268;38580;Le Moutaret
38269;38350;La Mure;4
38270;38140;La Murette;1
38271;38420;Murianette
38272;38160;Murinais
38273;38350;Nantes-en-Ratier
38275;38470;Serre-Nerpol
38276;38300;Nivolas-Vermelle;2
38277;38450;Notre-Dame-de-Commiers
38278;38470;Notre-Dame-de-l’Osier
38279;38220;Notre-Dame-de-Mésage;1
38280;38144;Notre-Dame-de-Vaulx
38281;38360;Noyarey;2
38282;38460;Optevoz
38283;38350;Oris-en-Rattier
38284;38260;Ornacieux-Balbins
38285;38520;Ornon
38286;38520;Oulles
38287;38690;Oyeu;1
38288;38780;Oytier-Saint-Oblas;1
38289;38114;Oz
38290;38270;Pact
38291;38260;Pajay;1
38292;38730 38850;Villages du Lac de Paladru;2
38294;38460;Panossas
38295;38390;Parmilieu
38296;38490;Le Passage
38297;38510;Arandon-Passins;1
38298;38550;Le Péage-de-Roussillon;6
38299;38970;Pellafol
38300;38260;Penol
38301;38930;Le Percy
38303;38570;La Pierre
38304;38119;Pierre-Châtel;1
38307;38270;Pisieu
38308;38590;Plan
38309;38320;Poisat;2
38310;38210;Poliénas;1
38311;38260;Pommier-de-Beaurepaire
38313;38350;Ponsonnas
38314;38530;Pontcharra;7
38315;38480;Le Pont-de-Beauvoisin;3
38316;38230;Pont-de-Chéruy;6
38317;38800;Le Pont-de-Claix;10
38318;38780;Pont-Évêque;6
38319;38680;Pont-en-Royans
38320;38390;Porcieu-Amblagnieu;1
38321;38710;Prébois
38322;38680;Presles
38323;38480;Pressins;1
38324;38270;Primarette
38325;38120;Proveysieux
38326;38350;Prunières
38328;38950;Quaix-en-Chartreuse
38329;38970;Quet-en-Beaumont
38330;38470;Quincieu
38331;38140;Réaumont;1
38332;38140;Renage;3
38333;38680;Rencurel
38334;38420;Revel;1
38335;38270;Revel-Tourdan;1
38336;38121;Reventin-Vaugris;2
38337;38140;Rives;6
38338;38210;La Rivière
38339;38090;Roche;2
38340;38370;Les Roches-de-Condrieu;2
38341;38110;Rochetoirin;1
38342;38650;Roissard
38343;38480;Romagnieu;1
38344;38150;Roussillon;8
38345;38470;Rovon
38346;38440;Royas
38347;38940;Roybon;1
38348;38300;Ruy-Montceau;4
38349;38550;Sablons;2
38350;38190;Sainte-Agnès
38351;38300;Saint-Agnin-sur-Bion;1
38352;38080;Saint-Alban-de-Roche;2
38353;38370;Saint-Alban-du-Rhône
38354;38480;Saint-Albin-de-Vaulserre
38355;38650;Saint-Andéol
38356;38680;Saint-André-en-Royans
38357;38490;Saint-André-le-Gaz;2
38358;38440;Sainte-Anne-sur-Gervonde
38359;38160;Saint Antoine l’Abbaye;1
38360;38160;Saint-Appolinard
38361;38350;Saint-Arey
38362;38960;Saint-Aupre;1
38363;38270;Saint-Barthélemy
38364;38220;Saint-Barthélemy-de-Séchilienne
38365;38118;Saint-Baudille-de-la-Tour
38366;38710;Saint-Baudille-et-Pipet
38368;38140;Saint-Blaise-du-Buis;1
38369;38110;Sainte-Blandine;1
38370;38840;Saint-Bonnet-de-Chavagne
38372;38620;Saint-Bueil
38373;38500;Saint-Cassien;1
38374;38890;Saint-Chef;3
38375;38520;Saint-Christophe-en-Oisans
38376;38380;Saint-Christophe-sur-Guiers
38377;38110;Saint-Clair-de-la-Tour;3
38378;38370;Saint-Clair-du-Rhône;3
38379;38940;Saint-Clair-sur-Galaure
38380;38690;Saint-Didier-de-Bizonnes
38381;38110;Saint-Didier-de-la-Tour;2
38382;38120;Saint-Égrève;17
38383;38960;Saint-Étienne-de-Crossey;2
38384;38590;Saint-Étienne-de-Saint-Geoirs;3
38386;38620;Saint-Geoire-en-Valdaine;2
38387;38590;Saint-Geoirs
38388;38450;Saint-Georges-de-Commiers;2
38389;38790;Saint-Georges-d’Espéranche;3
38390;38470;Saint-Gervais
38391;38650;Saint-Guillaume
38392;38460;Saint-Hilaire-de-Brens
38393;38260;Saint-Hilaire-de-la-Côte;1
38394;38840;Saint-Hilaire-du-Rosier;2
38395;38660;Plateau-des-Petites-Roches;2
38396;38350;Saint-Honoré
38397;38330;Saint-Ismier;7
38398;38480;Saint-Jean-d’Avelanne
38399;38440;Saint-Jean-de-Bournay;4
38400;38430;Saint-Jean-de-Moirans;3
38401;38110;Saint-Jean-de-Soudain;1
38402;38220;Saint-Jean-de-Vaulx
38403;38710;Saint-Jean-d’Hérans
38404;38420;Saint-Jean-le-Vieux
38405;38134;Saint-Joseph-de-Rivière;1
38406;38122;Saint-Julien-de-l’Herms
38407;38134 38340;La Sure en Chartreuse;1
38408;38540;Saint-Just-Chaleyssin;2
38409;38680;Saint-Just-de-Claix;1
38410;38840;Saint-Lattier;1
38412;38380;Saint-Laurent-du-Pont;4
38413;38350;Saint-Laurent-en-Beaumont
38414;38970;Sainte-Luce
38415;38080;Saint-Marcel-Bel-Accueil;1
38416;38160;Saint-Marcellin;7
38417;38660;Sainte-Marie-d’Alloix
38418;38660;Sainte-Marie-du-Mont
38419;38930;Saint-Martin-de-Clelles
38420;38480;Saint-Martin-de-Vaulserre
38421;38400;Saint-Martin-d’Hères;37
38422;38410;Saint-Martin-d’Uriage;5
38423;38950;Saint-Martin-le-Vinoux;6
38424;38930;Saint-Maurice-en-Trièves
38425;38550;Saint-Maurice-l’Exil;6
38426;38530;Saint-Maximin
38427;38590;Saint-Michel-de-Saint-Geoirs
38428;38350;Saint-Michel-en-Beaumont
38429;38650;Saint-Michel-les-Portes
38430;38190;Saint-Mury-Monteymond
38431;38330;Saint-Nazaire-les-Eymes;3
38432;38500;Saint-Nicolas-de-Macherin
38433;38250;Saint-Nizier-du-Moucherotte;1
38434;38490;Saint-Ondras
38436;38760;Saint-Paul-de-Varces;2
38437;38140;Saint-Paul-d’Izeaux
38438;38650;Saint-Paul-lès-Monestier
38439;38570 38830;Crêts en Belledonne;3
38440;38870;Saint-Pierre-de-Bressieux
38442;38380;Saint-Pierre-de-Chartreuse;1
38443;38160;Saint-Pierre-de-Chérennes
38444;38350;Saint-Pierre-de-Méaroz
38445;38220;Saint-Pierre-de-Mésage
38446;38380;Saint-Pierre-d’Entremont
38448;38370;Saint-Prim;1
38449;38070;Saint-Quentin-Fallavier;6
38450;38210;Saint-Quentin-sur-Isère;1
38451;38460;Saint-Romain-de-Jalionas;3
38452;38150;Saint-Romain-de-Surieu
38453;38160;Saint-Romans;1
38454;38160;Saint-Sauveur;2
38455;38300;Saint-Savin;4
38456;38710;Châtel-en-Trièves
38457;38870;Saint-Siméon-de-Bressieux;3
38458;38510;Saint-Sorlin-de-Morestel
38459;38200;Saint-Sorlin-de-Vienne
38460;38620;Saint-Sulpice-des-Rivoires
38462;38119;Saint-Théoffrey
38463;38160;Saint-Vérand;1
38464;38110;Saint-Victor-de-Cessieu;2
38465;38510;Saint-Victor-de-Morestel;1
38466;38660;Saint-Vincent-de-Mercuze;1
38467;38890;Salagnon;1
38468;38150;Salaise-sur-Sanne;4
38469;38970;La Salette-Fallavaux
38470;38350;La Salle-en-Beaumont
38471;38700;Le Sappey-en-Chartreuse;1
38472;38700;Sarcenas
38473;38260;Sardieu;1
38474;38360;Sassenage;11
38475;38290;Satolas-et-Bonce;2
38476;38440;Savas-Mépin
38478;38220;Séchilienne
38479;38260;Porte-des-Bonnevaux;2
38480;38780;Septème;2
38481;38300;Sérézin-de-la-Tour;1
38483;38510;Sermérieu;1
38484;38200;Serpaize;2
38485;38170;Seyssinet-Pariset;11
38486;38180;Seyssins;8
38487;38200;Seyssuel;2
38488;38460;Siccieu-Saint-Julien-et-Carisieu
38489;38350;Siévoz
38490;38590;Sillans;1
38492;38650;Sinard
38494;38460;Soleymieu
38495;38840;La Sône
38496;38150;Sonnay;1
38497;38350;Sousville
38498;38300;Succieu
38499;38350;Susville;1
38500;38470;Têche
38501;38570;Tencin;2
38503;38660;La Terrasse;2
38504;38570;Theys;2
38505;38260;Thodure
38507;38230;Tignieu-Jameyzieu;8
38508;38690;Torchefelon
38509;38110;La Tour-du-Pin;8
38511;38660;Le Touvet;3
38512;38300;Tramolé
38513;38650;Treffort
38514;38710;Tréminis
38515;38460;Trept;2
38516;38700;La Tronche;6
38517;38210;Tullins;7
38518;38740;Valbonnais
38519;38540;Valencin;2
38520;38730;Valencogne
38521;38350;La Valette
38522;38740;Valjouffrey
38523;38470;Varacieux
38524;38760;Varces-Allières-et-Risset;8
38525;38890;Vasselin
38526;38470;Vatilieu
38527;38114;Vaujany
38528;38410;Vaulnaveys-le-Bas;1
38529;38410;Vaulnaveys-le-Haut;4
38530;38090;Vaulx-Milieu;2
38531;38620;Velanne
38532;38460;Vénérieu
38533;38610;Venon
38535;38460;Vernas
38536;38150;Vernioz;1
38537;38290;La Verpillière;7
38538;38420;Le Versoud;4
38539;38390;Vertrieu
38540;38113;Veurey-Voroize;1
38542;38460;Veyssilieu
38543;38510;Vézeronce-Curtin;2
38544;38200;Vienne;31
38545;38450;Vif;8
38546;38890;Vignieu;1
38547;38190;Villard-Bonnot;7
38548;38250;Villard-de-Lans;4
38549;38520;Villard-Notre-Dame
38550;38114;Villard-Reculas
38551;38520;Villard-Reymond
38552;38119;Villard-Saint-Christophe
38553;38090;Villefontaine;19
38554;38460;Villemoirieu;1
38555;38440;Villeneuve-de-Marc;1
38556;38150;Ville-sous-Anjou;1
38557;38280;Villette-d’Anthon;5
38558;38200;Villette-de-Vienne;2
38559;38470;Vinay;4
38560;38730;Val-de-Virieu;1
38561;38980;Viriville;1
38562;38220;Vizille;7
38563;38500;Voiron;21
38564;38620;Voissant
38565;38340;Voreppe;9
38566;38210;Vourey;1
38567;38410;Chamrousse
38007;;Allières-et-Risset;f;38524
38014;;Arandon;f;38297
38016;;Arzay;d;38479
38021;;Autrans;d;38225
38024;;Badinières;f;38152
38025;;Balbins;d;38284
38028;;La Bâtie-Divisin;d;38001
38096;;Chavagneux-Montbertand;f;38085
38121;;Commelle;d;38479
38125;;Cordéac;d;38456
38142;;Curtin;f;38543
38145;;Dionay;f;38359
38165;;Fitilieu;d;38001
38168;;La Folatière;f;38315
38196;;Jallieu;f;38053
38227;;Mépieu;f;38139
38251;;Montceau;f;38348
38262;;Morêtel-de-Mailles;f;38439
38274;;Nantoin;d;38479
38293;;Panissage;f;38560
38302;;Le Périer;d;38073
38305;;Le Pin;d;38292
38306;;Pinsot;d;38163
38312;;Pommiers-la-Placette;f;38407
38367;;Saint-Bernard;d;38395
38385;;Saint-Genis;f;38226
38435;;Saint-Pancrasse;d;38395
38477;;Savel;f;38224
38506;;Thuellin;f;38022
38534;;Vénosc;d;38253
38541;;Veyrins-Thuellin;d;38022`)
