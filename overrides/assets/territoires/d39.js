boussoleTerritory("d39",`39001;39500;Abergement-la-Ronce
39002;39600;Abergement-le-Grand
39003;39800;Abergement-le-Petit
39004;39110;Abergement-lès-Thésy
39006;39110;Aiglepierre
39007;39270;Alièze
39008;39700;Amange
39009;39110;Andelot-en-Montagne
39010;39320;Andelot-Morval
39011;39120;Annoire
39013;39600;Arbois;3
39014;39290;Archelange
39015;39300;Ardon
39016;39240;Arinthod;1
39017;39140 39210;Arlay;1
39018;39240;Aromas
39019;39600;Les Arsures
39020;39250;Arsure-Arsurette
39021;39270 39570;La Chailleuse
39022;39120;Asnans-Beauvoisin
39024;39700;Audelange
39025;39190;Augea
39026;39380;Augerans
39027;39270;Augisey
39028;39800;Aumont
39029;39410;Aumur
39030;39100;Authume
39031;39700;Auxange
39032;39200;Avignon-lès-Saint-Claude
39034;39120;Balaiseaux
39035;39160;Balanod
39037;39380;Bans
39038;39130;Barésia-sur-l’Ain
39039;39700;La Barre
39040;39800;Barretaine
39041;39210 39570;Baume-les-Messieurs
39042;39100;Baverans
39043;39190;Beaufort-Orbagna;1
39045;39270;Beffia
39046;39310;Bellecombe
39047;39400;Bellefontaine
39048;39380;Belmont
39049;39800;Bersaillin
39050;39800;Besain
39051;39290;Biarne
39052;39150;Bief-des-Maisons
39053;39250;Bief-du-Fourg
39054;39800;Biefmorin
39055;39250;Billecul
39056;39140;Bletterans;1
39057;39210;Blois-sur-Seille
39058;39130;Blye
39059;39220;Bois-d’Amont;1
39060;39230;Bois-de-Gand
39061;39130;Boissia
39062;39240;La Boissière
39063;39130;Bonlieu
39065;39800;Bonnefontaine
39066;39570;Bornay
39068;39370;Les Bouchoux
39070;39300;Bourg-de-Sirod
39072;39110;Bracon
39073;39800;Brainans
39074;39290;Brans
39076;39700;La Bretenière
39077;39120;Bretenières
39078;39100;Brevans
39079;39570;Briod
39080;39320;Broissia
39081;39800;Buvilly
39083;39250;Censeau
39084;39110;Cernans
39085;39250;Cerniébaud
39086;39240;Cernon
39088;39570;Cesancey
39090;39120;Chaînée-des-Coupis
39091;39150;Les Chalesmes
39092;39270;Chambéria
39093;39380;Chamblay
39094;39800;Chamole
39095;39600;Champagne-sur-Loue
39096;39290;Champagney
39097;39300;Champagnole;8
39099;39500;Champdivers
39100;39230;Champrougier
39101;39100;Champvans;1
39102;01590;Chancia
39103;39110;La Chapelle-sur-Furieuse
39104;39140;Chapelle-Voland
39105;39300;Chapois
39106;39260;Charchilla
39107;39130;Charcier
39108;39250;Charency
39109;39130;Charézier
39110;39230;La Charme
39111;39240;Charnod
39112;39230;La Chassagne
39114;39210;Château-Chalon
39116;39600;La Châtelaine
39117;39380;Chatelay
39118;39130;Châtel-de-Joux
39119;39230;Le Chateley
39120;39300;Châtelneuf
39121;39700;Châtenois
39122;39130;Châtillon
39124;39230;Chaumergy
39126;39150;La Chaumusse
39127;39800;Chaussenans
39128;39120;Chaussin;1
39129;39150;Chaux-des-Crotenay
39130;39150 39200;Nanchez
39131;39150;La Chaux-du-Dombief
39132;39230;La Chaux-en-Bresse
39133;39110;Chaux-Champagny
39134;39270;Chavéria
39136;39230;Chemenot
39137;39240;Saint-Hymetière-sur-Valouse
39138;39120;Chemin
39139;39120;Chêne-Bernard
39140;39230;Chêne-Sec
39141;39290;Chevigny
39142;39190;Chevreaux
39143;39130;Chevrotaine
39145;39570;Chille
39146;39570;Chilly-le-Vignoble
39147;39110;Chilly-sur-Salins
39149;39380;Chissey-sur-Loue
39150;39100;Choisey;1
39151;39370;Choux
39153;39300;Cize
39154;39130;Clairvaux-les-Lacs;1
39155;39110;Clucy
39156;39130;Cogna
39157;39200;Coiserette
39159;39800;Colonne
39160;39140;Commenailles
39162;39570;Condamine
39163;39240;Condes
39164;39570;Conliège
39165;39300;Conte
39166;39240;Cornod
39167;39140;Cosges
39168;39570;Courbette
39169;39570;Courbouzon
39170;39570;Courlans
39171;39570;Courlaoux;1
39172;39700;Courtefontaine
39173;39190;Cousance;1
39174;39200;Coyrière
39175;39260;Coyron
39176;39600;Cramans
39177;39210 39570;Hauteroche
39178;39300;Crans
39179;39260;Crenans
39180;39270;Cressia
39182;39100;Crissey
39183;39300;Crotenay
39184;39260;Les Crozets
39185;39190;Cuisia
39187;39250;Cuvier
39188;39290;Dammartin-Marpain
39189;39500;Damparis;2
39190;39350 39700;Dampierre;1
39191;39230;Darbonnay
39192;39130;Denezières
39193;39120;Le Deschaux;1
39194;39140;Desnes
39196;39230;Les Deux-Fays
39197;39190;Digna
39198;39100;Dole;23
39199;39210 39230;Domblans;1
39200;39270;Dompierre-sur-Mont
39201;39130;Doucier
39202;39110;Dournon
39203;39250;Doye
39204;39240;Dramelay
39205;39700;Éclans-Nenon
39206;39600;Écleux
39207;39270;Écrille
39208;39150;Entre-deux-Monts
39209;39160 39320;Val-d’Épy
39210;39300;Équevillon
39211;39120;Les Essards-Taignevaux
39214;39250;Esserval-Tartre
39216;39130;Étival
39217;39570;L’Étoile
39218;39700;Étrepigney
39219;39700;Évans
39220;39700;Falletans
39221;39250;La Favière
39222;39800;Fay-en-Montagne
39223;39600;La Ferté
39225;39800;Le Fied
39227;39520;Foncine-le-Bas
39228;39460;Foncine-le-Haut;1
39229;39140;Fontainebrux
39230;39130;Fontenu
39232;39150;Fort-du-Plasne
39233;39100;Foucherans;2
39234;39230;Foulenay
39235;39700;Fraisans;1
39236;39230;Francheville
39237;39250;Fraroz
39238;39290;Frasne-les-Meulières
39239;39130;La Frasnée
39240;39130;Le Frasnois
39241;39570;Frébuans
39244;39210;Frontenay
39245;39120;Gatey
39246;39350;Gendrey
39247;39240;Genod
39248;39110;Geraise
39249;39380;Germigney
39250;39570;Geruge
39251;39570;Gevingey
39252;39100;Gevry
39253;39320;Gigny
39254;39250;Gillois
39255;39190;Gizia
39258;39150;Grande-Rivière Château
39259;39600;Grange-de-Vaivre
39261;39320;Graye-et-Charnay
39262;39290;Gredisans
39263;39800;Grozon
39265;39130;Hautecour
39266;39120;Les Hays
39267;39110;Ivory
39268;39110;Ivrey
39269;39360;Jeurre
39270;39100;Jouhe
39271;39150;Lac-des-Rouges-Truites
39272;39210;Ladoye-sur-Seille
39273;39320;Montlainsia
39274;01410 39310;Lajoux
39275;39310;Lamoura
39277;39300;Le Larderet
39278;39130;Largillay-Marsonnay
39279;39140;Larnaud
39280;39360;Larrivoire
39281;39300;Le Latet
39282;39250;La Latette
39283;01590;Lavancia-Epercy
39284;39700;Lavangeot
39285;39700;Lavans-lès-Dole
39286;39170;Lavans-lès-Saint-Claude;2
39288;39210;Lavigny
39289;39260;Lect
39290;39240;Valzin en Petite Montagne
39291;39110;Lemuy
39292;39300;Lent
39293;39170;Leschères
39295;39320;Loisia
39296;39230;Lombard
39297;39400;Longchaumois;1
39298;39250;Longcochon
39299;39120;Longwy-sur-le-Doubs
39300;39000;Lons-le-Saunier;16
39301;39300;Loulle
39302;39350;Louvatange
39304;39210;Le Louverot
39305;39380;La Loye
39306;39570;Macornay;1
39307;39260;Maisod
39308;39700;Malange
39310;39230;Mantry
39312;39240;Marigna-sur-Valouse
39313;39130;Marigny
39314;39270;Marnézia
39315;39110;Marnoz
39317;39210;La Marre
39318;39260;Martigna
39319;39600;Mathenay
39320;39190;Maynal
39321;39210;Menétru-le-Vignoble
39322;39130;Menétrux-en-Joux
39323;39290;Menotey
39324;39270;Mérona
39325;39600;Mesnay
39326;39130;Mesnois
39327;39570;Messia-sur-Sorne
39328;39260;Meussia
39329;39250;Mièges
39330;39800;Miéry
39331;39250;Mignovillard
39333;39260;Moirans-en-Montagne;2
39334;39570;Moiron
39335;39290;Moissey
39336;39800;Molain
39337;39600;Molamboz
39338;39500;Molay
39339;39360;Chassal-Molinges;1
39342;39230;Monay
39343;39320;Monnetay
39344;39300;Monnet-la-Ville
39345;39100;Monnières
39346;39160;Montagna-le-Reconduit
39348;39570;Montaigu
39349;39210;Montain
39350;39380;Montbarrey
39351;39260;Montcusel
39352;39700;Monteplain
39353;39320;Montfleur
39354;39800;Montholier
39355;39600;Montigny-lès-Arsures
39356;39300;Montigny-sur-l’Ain
39359;39110;Montmarlon
39360;39290;Montmirey-la-Ville
39361;39290;Montmirey-le-Château
39362;39570;Montmorot;3
39363;39320;Montrevel
39364;39300;Montrond
39365;39380;Mont-sous-Vaudrey;1
39366;39300;Mont-sur-Monnet
39367;39400;Morbier;2
39368;39400;Hauts de Bienne;5
39370;39330;Mouchard;1
39372;39250;Mournans-Charbonny
39373;39310;Les Moussières
39375;39270;Moutonne
39376;39300;Moutoux
39377;39290;Mutigney
39378;39160;Les Trois-Châteaux
39379;39140;Nance
39380;39270;Nancuise
39381;39300;Les Nans
39385;39120;Neublans-Abergement
39386;39800;Neuvilley
39387;39380;Nevy-lès-Dole
39388;39210;Nevy-sur-Seille
39389;39300;Ney
39390;39570;Nogna
39391;39250;Nozeroy
39392;39290;Offlanges
39393;39250;Onglières
39394;39270;Onoz
39396;39700;Orchamps;1
39397;39270;Orgelet;1
39398;39350;Ougney
39399;39380;Ounans
39400;39700;Our
39401;39800;Oussières
39402;39350;Pagney
39403;39330;Pagnoz
39404;39570;Pannessières
39405;39100;Parcey
39406;39300;Le Pasquier
39407;39230;Passenans
39408;39130;Patornay
39409;39290;Peintre
39411;39570;Perrigny;1
39412;39120;Peseux
39413;39370;La Pesse
39415;39120;Petit-Noir;1
39418;39800;Picarreau
39419;39300;Pillemoine
39420;39270;Pimorin
39421;39210;Le Pin
39422;39210;Plainoiseau
39423;39270;Plaisia
39424;39150;Les Planches-en-Montagne
39425;39600;Les Planches-près-Arbois
39426;39210 39800;Plasne
39427;39250;Plénise
39428;39250;Plénisette
39429;39120;Pleure
39430;39700;Plumont
39431;39570;Poids-de-Fiole
39432;39290;Pointre
39434;39800;Poligny;3
39435;39130;Pont-de-Poitte
39436;39110;Pont-d’Héry
39437;39300;Pont-du-Navoy
39439;39330 39600;Port-Lesney
39441;39220 39400;Prémanon;1
39443;39270;Présilly
39444;39110;Pretin
39445;39570;Publy
39446;39600;Pupillin
39447;39570;Quintigny
39448;39120;Rahon
39449;39290;Rainans
39451;39700;Ranchot
39452;39700;Rans
39453;39170;Ravilloles
39454;39230;Recanoz
39455;39270;Reithouse
39456;39140;Relans
39457;39140;Les Repôts
39458;39570;Revigny
39460;39200;La Rixouse
39461;39250;Rix
39462;39700;Rochefort-sur-Nenon
39463;39360;Rogna
39464;39350;Romain
39465;39700;Romange
39466;39190;Rosay
39467;39190;Rotalier
39468;39270;Rothonay
39469;39350;Rouffange
39470;39220 39400;Les Rousses;3
39471;39140;Ruffey-sur-Seille
39472;39230;Rye
39473;39130;Saffloz
39475;39160;Saint-Amour;2
39476;39410;Saint-Aubin;1
39477;39120;Saint-Baraing
39478;39200;Saint-Claude;8
39479;39600;Saint-Cyr-Montmalin
39480;39570;Saint-Didier
39481;39300;Saint-Germain-en-Montagne
39485;39320;Val Suran
39486;39230;Saint-Lamain
39487;39150;Saint-Laurent-en-Grandvaux;1
39489;39230;Saint-Lothain
39490;39120;Saint-Loup
39491;39170;Coteaux du Lizon;2
39492;39570;Saint-Maur
39493;39130;Saint-Maurice-Crillat
39494;39150;Saint-Pierre
39495;39110;Saint-Thiébaud
39497;39110;Saizenay
39498;39700;Salans
39499;39350;Saligney
39500;39110;Salins-les-Bains;2
39501;39100;Sampans;1
39502;39380;Santans
39503;39300;Sapois
39504;39270;Sarrogna
39505;39130;Saugeot
39507;39120;Séligney
39508;39230;Sellières
39510;39310;Septmoncel les Molunes
39511;39230;Sergenaux
39512;39120;Sergenon
39513;39700;Sermange
39514;39700;Serre-les-Moulières
39517;39300;Sirod
39518;39130;Songeson
39519;39130;Soucia
39520;39380;Souvans
39522;39300;Supt
39523;39300;Syam
39525;39120;Tassenières
39526;39500;Tavaux;3
39527;39350;Taxenne
39528;39290;Thervay
39529;39110;Thésy
39530;39240;Thoirette-Coisia
39531;39130;Thoiria
39532;39160;Thoissia
39533;39230;Toulouse-le-Château
39534;39270;La Tour-du-Meix
39535;39800;Tourmont
39537;39190 39570;Trenal
39538;39130;Uxelles
39539;39600;Vadans
39540;39300;Valempoulières
39543;39300;Vannoz
39545;39300;Le Vaudioux
39546;39380;Vaudrey
39547;39360;Vaux-lès-Saint-Claude
39550;39570;Verges
39551;39160;Véria
39552;39570;Vernantois
39553;39210;Le Vernois
39554;39300;Vers-en-Montagne
39555;39230;Vers-sous-Sellières
39556;39130;Vertamboz
39557;39240;Vescles
39558;39570;Vevy
39559;39380;La Vieille-Loye
39560;39200;Villard-Saint-Sauveur
39561;39260;Villards-d’Héria
39565;39600;Villeneuve-d’Aval
39567;39570;Villeneuve-sous-Pymont
39568;39800;Villerserine
39569;39600;Villers-Farlay
39570;39120 39800;Villers-les-Bois
39571;39120;Villers-Robert
39572;39600;Villette-lès-Arbois
39573;39100;Villette-lès-Dole
39574;39140;Villevieux
39575;39230;Le Villey
39576;39190;Val-Sonnette;1
39577;39230;Vincent-Froideville
39579;39360;Viry
39581;39350;Vitreux
39582;39210;Voiteur
39583;39240;Vosbles-Valfin
39584;39700;Vriange
39585;39360;Vulvoz
39586;39110;Aresches
39005;;Abergement-Saint-Jean;a;39385
39023;;L’Aubépin;f;39378
39033;;Azans;f;39198
39036;;La Balme-d’Épy;f;39209
39044;;Beauvoisin;a;39022
39064;;Bonnaud;d;39576
39067;;Le Bouchaud;f;39049
39069;;Bourcia;f;39485
39071;;Le Bourget;f;39397
39075;;Bréry;d;39199
39082;;Ceffia;f;39018
39087;;Certémery;f;39370
39089;;Cézia;f;39137
39098;;Champagny;f;39133
39113;;Chassal;f;39339
39115;;Château-des-Prés;d;39258
39123;;Chatonnay;f;39290
39125;;Chaumont;f;39478
39135;;Chazelles;f;39378
39144;;Chevry;f;39478
39148;;Chisséria;f;39016
39152;;Cinquétral;f;39478
39158;;Coisia;f;39530
39161;;Communailles-en-Montagne;f;39331
39181;;Crillat;f;39493
39186;;Cuttura;d;39491
39195;;Dessia;d;39273
39212;;Essavilly;f;39331
39213;;Esserval-Combe;d;39329
39215;;Essia;f;39021
39224;;Fétigny;f;39290
39226;;Florentia;f;39209
39231;;Fonteny;f;39436
39242;;Froidefontaine;f;39331
39243;;Froideville;d;39577
39256;;Goux;d;39198
39257;;Grand-Châtel;f;39561
39260;;Granges-sur-Baume;f;39177
39264;;Grusse;d;39576
39276;;Lanéria;f;39209
39287;;Lavans-sur-Valouse;f;39137
39294;;Lézat;d;39368
39303;;Louvenne;f;39485
39309;;Mallerey;f;39537
39311;;Marangea;f;39504
39316;;Marpain;f;39188
39332;;Mirebel;f;39177
39340;;Molpré;d;39329
39341;;Les Molunes;f;39510
39347;;Montagna-le-Templier;d;39273
39357;;Montjouvent;f;39504
39358;;Montmalin;f;39479
39369;;Morval;a;39010
39371;;La Mouille;d;39368
39374;;Moutaine;f;39436
39382;;Nantey;f;39209
39383;;Nenon;a;39205
39384;;Nermier;f;39504
39395;;Orbagna;f;39043
39410;;La Perrena;f;39424
39414;;Le Petit-Mercey;d;39190
39416;;Petit-Villard;f;39331
39417;;Les Piards;d;39130
39433;;Poisoux;f;39209
39438;;Ponthoux;d;39286
39440;;Pratz;d;39286
39442;;Prénovel;d;39130
39450;;Ranchette;f;39478
39459;;Rivière-Devant;f;39258
39474;;Sainte-Agnès;d;39576
39482;;Saint-Germain-lès-Arlay;d;39017
39483;;Saint-Hymetière;f;39137
39484;;Saint-Jean-d’Étreux;f;39378
39488;;Saint-Laurent-la-Roche;f;39021
39496;;Saint-Ylie;f;39198
39506;;Savigna;f;39290
39509;;Senaud;f;39209
39515;;Sézéria;f;39397
39516;;Sièges;f;39579
39521;;Soyria;f;39154
39524;;Tancua;f;39367
39536;;Treffay;f;39517
39541;;Valfin-lès-Saint-Claude;f;39478
39542;;Valfin-sur-Valouse;d;39583
39544;;Varessia;f;39021
39548;;Vaux-sur-Poligny;d;39434
39549;;Vercia;d;39576
39562;;Villard-sur-Bienne;d;39130
39563;;Villard-sur-l’Ain;f;39313
39564;;Villechantria;f;39485
39566;;Villeneuve-lès-Charnod;f;39018
39578;;Viremont;a;39086
39580;;Le Viseney;f;39049`)
