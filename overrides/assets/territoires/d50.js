boussoleTerritory("d50",`50002;50180;Agneaux;4
50003;50230;Agon-Coutainville;3
50004;50680;Airel
50006;50620;Amigny
50008;50400;Anctoville-sur-Boscq
50013;50760;Anneville-en-Saire
50016;50500;Appeville
50019;50170;Aucey-la-Plaine
50021;50480;Audouville-la-Hubert
50022;50630;Aumeville-Lestre
50023;50500;Auvers
50024;50500;Auxais
50025;50300;Avranches;10
50026;50310;Azeville
50027;50530;Bacilly
50028;50450;La Baleine
50029;50720;Barenton;1
50030;50760;Barfleur
50031;50270;Barneville-Carteret;2
50032;50810;La Barre-de-Semilly;1
50033;50270;Baubigny
50034;50000;Baudre
50036;50500;Baupte
50038;50320;Beauchamps
50039;50420;Beaucoudray
50040;50150;Beauficel
50041;50440 50460 50690;La Hague;11
50042;50170;Beauvoir
50044;50210;Belval
50045;50340;Benoîtville
50046;50810;Bérigny
50048;50800;Beslon
50049;50390;Besneville
50050;50420;Beuvrigny
50052;50360;Beuzeville-la-Bastille
50054;50160;Biéville
50055;50390;Biniville
50058;50560;Blainville-sur-Mer;1
50059;50480;Blosville
50060;50800;La Bloutière
50062;50800;Boisyvon
50064;50360;La Bonneville
50066;50610;Jullouville;2
50069;50800;Bourguenolles
50070;50480;Boutteville
50072;50200;Brainville
50074;50370;Brécey;2
50076;50290;Bréhal;3
50077;50110;Bretteville;1
50078;50430;Bretteville-sur-Ay
50079;50260;Breuville
50081;50290;Bréville-sur-Mer
50082;50260;Bricquebec-en-Cotentin;5
50083;50340;Bricquebosq
50084;50200;Bricqueville-la-Blouette
50085;50290;Bricqueville-sur-Mer;1
50086;50330;Brillevast
50087;50700;Brix;2
50088;50150;Brouains
50090;50640;Buais-Les-Monts
50092;50200;Cambernon
50093;50570;Cametours
50094;50210;Camprond
50095;50750;Canisy;1
50096;50330;Canteloup
50097;50580;Canville-la-Rocque
50098;50570;Carantilly
50099;50480 50500 50620;Carentan-les-Marais;10
50101;50330;Carneville
50102;50740;Carolles
50105;50390;Catteville
50106;50620;Cavigny
50108;50220;Céaux
50109;50510;Cérences;1
50110;50680;Cerisy-la-Forêt;1
50111;50210;Cerisy-la-Salle;1
50112;50370;La Chaise-Baudouin
50115;50320;Le Grippon
50117;50530;Champeaux
50118;50800;Champrepus
50120;50510;Chanteloup
50121;50800;La Chapelle-Cécelin
50124;50370;La Chapelle-Urée
50126;50870;Chavoy
50129;50100 50110 50120 50130 50460 50470;Cherbourg-en-Cotentin;78
50130;50800;Chérencé-le-Héron
50135;50330;Clitourps
50137;50800;La Colombe
50138;50700;Colomby
50139;50420 50890;Condé-sur-Vire;4
50142;50330;Vicq-sur-Mer;1
50143;50290;Coudeville-sur-Mer
50144;50670;Coulouvray-Boisbenâtre
50145;50200;Courcy
50146;50220;Courtils
50147;50200;Coutances;8
50148;50680;Couvains
50149;50690;Couville;1
50150;50630;Crasville
50151;50710;Créances;2
50152;50370;Les Cresnays
50155;50220;Crollon
50156;50360;Crosville-sur-Douve
50158;50670;Cuves
50159;50750;Dangy
50161;50620;Le Dézert
50162;50110;Digosville;1
50164;50420;Domjean
50165;50350;Donville-les-Bains;3
50166;50250;Doville
50167;50530;Dragey-Ronthon
50168;50220;Ducey-Les Chéris;2
50169;50310;Écausseville
50172;50310;Émondeville
50174;50320;Équilly
50175;50310;Éroudeville
50176;50260;L’Étang-Bertrand
50177;50360;Étienville
50178;50840;Fermanville;1
50181;50190;Feugères
50182;50190;La Feuillie
50183;50580;Fierville-les-Mines
50184;50340;Flamanville;1
50185;50800;Fleury;1
50186;50700;Flottemanville
50188;50320;Folligny;1
50190;50310;Fontenay-sur-Mer
50192;50420;Fourneaux
50193;50850;Le Fresne-Poret
50194;50310;Fresville
50195;50150;Gathemo
50196;50760;Gatteville-le-Phare
50197;50450;Gavray-sur-Sienne;2
50198;50560;Geffosses
50199;50530;Genêts
50200;50850;Ger
50205;50300;La Godefroy
50207;50390;Golleville
50208;50190;Gonfreville
50209;50330;Gonneville-Le Theil;1
50210;50190;Gorges
50214;50420;Gouvets
50215;50200 50560;Gouville-sur-Mer;3
50216;50620;Graignes-Mesnil-Angot
50217;50370;Le Grand-Celland
50218;50400;Granville;12
50219;50200;Gratot
50221;50450;Grimesnil
50222;50340;Grosville
50225;50410;Le Guislain
50227;50310;Le Ham
50228;50450;Hambye;1
50229;50730;Hamelin
50230;50690;Hardinvast
50231;50590;Hauteville-sur-Mer
50232;50570;Hauteville-la-Guichard
50233;50390;Hautteville-Bocage
50234;50410;La Haye-Bellefond
50235;50270;La Haye-d’Ectot
50236;50250 50580;La Haye;4
50237;50320;La Haye-Pesnel;1
50238;50340;Héauville
50239;50180 50570;Thèreval;1
50240;50340;Helleville
50241;50700;Hémevez
50243;50200;Heugueville-sur-Sienne
50246;50480;Hiesville
50247;50320;Hocquigny
50251;50700;Huberville
50252;50510;Hudimesnil
50253;50170;Huisnes-sur-Mer
50256;50540;Isigny-le-Buat;3
50258;50310;Joganville
50259;50220;Juilley
50260;50520;Juvigny les Vallées;1
50261;50160;Lamberville
50262;50800;La Lande-d’Airou
50263;50600;Lapenty
50265;50430;Laulne
50266;50450;Lengronne
50267;50430;Lessay;2
50268;50310;Lestre
50269;50480;Liesville-sur-Douve
50270;50700;Lieusaint
50271;50670;Lingeard
50272;50660;Tourneville-sur-Mer;1
50273;50250;Montsenelle;1
50274;50600;Les Loges-Marchis;1
50275;50370;Les Loges-sur-Brécey
50276;50530;Lolif
50277;50290;Longueville
50278;50510;Le Loreur
50279;50570;Le Lorey
50281;50320;La Lucerne-d’Outremer
50282;50870;Le Luot
50283;50680;La Luzerne
50285;50260;Magneville
50288;50300;Marcey-les-Grèves;1
50289;50190;Marchésieux
50290;50220;Marcilly
50291;50410;Margueray
50292;50570;Marigny-Le-Lozon;2
50294;50690;Martinvast;1
50295;50410;Maupertuis
50296;50330;Maupertus-sur-Mer
50297;50880;La Meauffe
50298;50500;Méautis
50299;50580;Le Mesnil
50300;50520;Le Mesnil-Adelée
50302;50570;Le Mesnil-Amey
50304;50510;Le Mesnil-Aubert
50305;50110;Le Mesnil-au-Val
50310;50570;Le Mesnil-Eury
50311;50450;Le Mesnil-Garnier
50312;50670;Le Mesnil-Gilbert
50315;50600;Le Mesnillard
50317;50220;Le Mesnil-Ozenne
50321;50000;Le Mesnil-Rouxelin
50324;50620;Le Mesnil-Véneron
50326;50450;Le Mesnil-Villeman
50327;50510;La Meurdraquière
50328;50190;Millières
50332;50270;Les Moitiers-d’Allonne
50334;50410;Montabot
50335;50700;Montaigu-la-Brisette
50336;50450;Montaigu-les-Bois
50338;50410;Montbray
50340;50490;Montcuit
50341;50310;Montebourg;1
50342;50760;Montfarville
50345;50200;Monthuchon
50347;50240;Montjoie-Saint-Martin
50349;50590;Montmartin-sur-Mer;1
50350;50210;Montpinchon
50351;50810;Montrabot
50352;50570;Montreuil-sur-Lozon
50353;50170;Le Mont-Saint-Michel
50356;50680;Moon-sur-Elle
50357;50410;Morigny
50359;50140;Mortain-Bocage;2
50360;50700;Morville
50361;50320;La Mouche
50362;50600;Moulines
50363;50420 50860;Moyon Villages;1
50364;50490;Muneville-le-Bingard
50365;50290;Muneville-sur-Mer
50368;50190;Nay
50369;50260;Négreville
50370;50390;Néhou
50371;50140;Le Neufbourg
50372;50250;Neufmesnil
50373;50480;Neuville-au-Plain
50374;50250;Neuville-en-Beaumont
50376;50200;Nicorps
50378;50210;Notre-Dame-de-Cenilly
50379;50370;Notre-Dame-de-Livoye
50382;50690;Nouainville
50384;50630;Octeville-l’Avenel
50387;50390;Orglandes
50388;50660;Orval sur Sienne;1
50389;50210;Ouville
50390;50310;Ozeville
50391;50600;Grandparigny;2
50393;50410;Percy-en-Normandie;2
50394;50190;Périers;2
50395;50630;La Pernelle
50397;50150;Perriers-en-Beauficel
50398;50160;Le Perron
50399;50370;Le Petit-Celland
50400;50250 50360 50480;Picauville;3
50401;50340;Pierreville
50402;50340;Les Pieux;3
50403;50770;Pirou;1
50405;50250;Le Plessis-Lastelle
50407;50220;Poilley
50408;50220;Pontaubault
50409;50620 50880;Pont-Hébert;1
50410;50170;Pontorson;4
50411;50300;Ponts
50412;50580;Port-Bail-sur-Mer;2
50413;50220;Précey
50417;50630;Quettehou;1
50419;50210 50660;Quettreville-sur-Sienne;3
50420;50750;Quibou
50421;50310;Quinéville
50422;50500;Raids
50423;50000;Rampan
50425;50260;Rauville-la-Bigot;1
50426;50390;Rauville-la-Place
50428;50520;Reffuveille
50429;50590;Regnéville-sur-Mer
50430;50390;Reigneville-Bocage
50431;50570 50620;Remilly Les Marais;1
50433;50760;Réville;1
50435;50260;Rocheville
50436;50140;Romagny Fontenay;1
50437;50210;Roncey
50442;50340;Le Rozel
50443;50170;Sacey
50444;50160;Saint-Amand-Villages;2
50445;50500;Saint-André-de-Bohon
50446;50680;Saint-André-de-l’Épine
50447;50380;Saint-Aubin-des-Préaux
50448;50240;Saint-Aubin-de-Terregatte
50450;50140;Saint-Barthélemy
50451;50300;Saint-Brice
50452;50730;Saint-Brice-de-Landelles
50453;50800;Sainte-Cécile
50454;50340;Saint-Christophe-du-Foc
50455;50680;Saint-Clair-sur-l’Elle
50456;50140;Saint-Clément-Rancoudray
50457;50390;Sainte-Colombe
50461;50310;Saint-Cyr-Bocage
50462;50720;Saint-Cyr-du-Bailleul
50463;50450;Saint-Denis-le-Gast
50464;50210;Saint-Denis-le-Vêtu
50467;50310;Saint-Floxel
50468;50620;Saint-Fromond
50469;50760;Sainte-Geneviève
50471;50270;Saint-Georges-de-la-Rivière
50472;50370;Saint-Georges-de-Livoye
50473;50680;Saint-Georges-d’Elle
50474;50720;Saint-Georges-de-Rouelley
50475;50000;Saint-Georges-Montcocq
50476;50810;Saint-Germain-d’Elle
50478;50700;Saint-Germain-de-Tournebut
50479;50480;Saint-Germain-de-Varreville
50480;50340;Saint-Germain-le-Gaillard
50481;50430;Saint-Germain-sur-Ay
50482;50190;Saint-Germain-sur-Sèves
50483;50180;Saint-Gilles;1
50484;50600 50730;Saint-Hilaire-du-Harcouët;5
50486;50390;Saint-Jacques-de-Néhou
50487;50240;Saint-James;5
50488;50620;Saint-Jean-de-Daye
50489;50300;Saint-Jean-de-la-Haize
50490;50270;Saint-Jean-de-la-Rivière
50491;50680;Saint-Jean-de-Savigny
50492;50810;Saint-Jean-d’Elle;2
50493;50320;Saint-Jean-des-Champs;1
50495;50370;Saint-Jean-du-Corail-des-Bois
50496;50530;Saint-Jean-le-Thomas
50498;50700;Saint-Joseph
50499;50670;Saint-Laurent-de-Cuves
50500;50240;Saint-Laurent-de-Terregatte
50502;50000;Saint-Lô;19
50504;50420;Saint-Louet-sur-Vire
50505;50300;Saint-Loup
50506;50200;Saint-Malo-de-la-Lande
50507;50310;Saint-Marcouf
50509;50480;Sainte-Marie-du-Mont
50510;50190;Saint-Martin-d’Aubigny
50511;50310;Saint-Martin-d’Audouville
50512;50750;Saint-Martin-de-Bonfossé
50513;50210;Saint-Martin-de-Cenilly
50514;50150;Chaulieu
50517;50480;Saint-Martin-de-Varreville
50518;50800;Saint-Martin-le-Bouillant
50519;50690;Saint-Martin-le-Gréard
50521;50800;Saint-Maur-des-Bois
50522;50270;Saint-Maurice-en-Cotentin
50523;50480;Sainte-Mère-Église;2
50525;50670;Saint-Michel-de-Montjoie
50528;50250;Saint-Nicolas-de-Pierrepont
50529;50370;Saint-Nicolas-des-Bois
50531;50300;Saint-Ovin
50532;50380;Saint-Pair-sur-Mer;4
50533;50190;Saint-Patrice-de-Claids
50535;50870;Le Parc
50536;50270;Saint-Pierre-d’Arthéglise
50537;50200;Saint-Pierre-de-Coutances
50538;50810;Saint-Pierre-de-Semilly
50539;50330;Saint-Pierre-Église;1
50540;50530;Saint-Pierre-Langers
50541;50400;Saint-Planchers;1
50542;50670;Saint-Pois
50543;50220;Saint-Quentin-sur-le-Homme;1
50546;50750;Bourgvallées;3
50548;50250;Saint-Sauveur-de-Pierrepont
50549;50510;Saint-Sauveur-la-Pommeraye
50550;50200 50490;Saint-Sauveur-Villages;3
50551;50390;Saint-Sauveur-le-Vicomte;2
50552;50190;Saint-Sébastien-de-Raids
50553;50240;Saint-Senier-de-Beuvron
50554;50300;Saint-Senier-sous-Avranches;1
50556;50750;Sainte-Suzanne-sur-Vire
50562;50550;Saint-Vaast-la-Hougue;1
50563;50420;Saint-Vigor-des-Monts
50564;50500;Terre-et-Marais;1
50565;50530;Sartilly-Baie-Bocage;2
50567;50700;Saussemesnil
50568;50200;Saussey
50569;50210;Savigny
50570;50640;Savigny-le-Vieux
50571;50480;Sébeville
50572;50270;Sénoville
50574;50170;Servon
50575;50690;Sideville
50576;50340;Siouville-Hague
50577;50270;Sortosville-en-Beaumont
50578;50310;Sortosville
50579;50260;Sottevast;1
50580;50340;Sotteville
50582;50150;Sourdeval;3
50584;50870;Subligny
50585;50270;Surtainville;1
50587;50390;Taillepied
50588;50700;Tamerville
50589;50170;Tanis
50590;50320;Le Tanu
50591;50640;Le Teilleul;1
50592;50420;Tessy-Bocage;2
50593;50630;Teurthéville-Bocage
50594;50690;Teurthéville-Hague;1
50596;50330;Théville
50597;50300 50870;Tirepied-sur-Sée
50598;50330;Tocqueville
50599;50470;Tollevast;1
50601;50160;Torigny-les-Villes;4
50603;50200;Tourville-sur-Sienne
50604;50340;Tréauville
50606;50620;Tribehou
50607;50800;La Trinité
50609;50480;Turqueville
50610;50700;Urville
50612;50300;Vains
50613;50760;Valcanville
50615;50700;Valognes;6
50616;50300;Le Val-Saint-Père;1
50617;50250;Varenguebec
50618;50330;Varouville
50619;50630;Le Vast
50621;50310;Vaudreville
50624;50200;La Vendelée
50626;50450;Ver
50628;50370;Vernix
50629;50430;Vesly
50633;50760;Le Vicel
50634;50630;Videcosville
50637;50410;Villebaudon
50639;50800;Villedieu-les-Poêles-Rouffigny;3
50641;50680;Villiers-Fossard
50643;50690;Virandeville
50647;50400;Yquelon;1
50648;50700;Yvetot-Bocage;1
14507;;Pleines-Œuvres;f;50592
14513;;Pont-Farcy;f;50592
50001;;Acqueville;d;50041
50005;;Amfreville;f;50400
50007;;Ancteville;d;50550
50009;;Angey;d;50565
50010;;Angoville-au-Plain;d;50099
50011;;Angoville-en-Saire;f;50142
50012;;Angoville-sur-Ay;f;50267
50014;;Anneville-sur-Mer;d;50215
50015;;Annoville;d;50272
50017;;Ardevon;f;50410
50018;;Argouges;d;50487
50020;;Auderville;d;50041
50035;;Baudreville;d;50236
50037;;La Bazoge;d;50260
50043;;Bellefontaine;d;50260
50047;;La Beslière;a;50188
50051;;Beuzeville-au-Plain;d;50523
50053;;Les Biards;a;50256
50056;;Bion;d;50359
50057;;Biville;d;50041
50061;;Boisroger;d;50215
50063;;Bolleville;d;50236
50065;;Boucey;f;50410
50067;;La Boulouze;f;50531
50068;;Bourey;f;50109
50071;;Braffais;f;50535
50073;;Branville-Hague;d;50041
50075;;Brectouville;d;50601
50080;;Brévands;d;50099
50089;;Brucheville;d;50099
50091;;Le Buat;f;50256
50100;;Carnet;d;50487
50103;;Carquebut;d;50523
50104;;Carteret;f;50031
50107;;Catz;d;50099
50113;;Chalandrey;a;50256
50114;;Les Chambres;f;50115
50116;;Champcey;d;50565
50119;;Les Champs-de-Losque;f;50431
50122;;La Chapelle-du-Fest;f;50444
50123;;La Chapelle-en-Juger;d;50239
50125;;Chasseguey;d;50260
50127;;Chef-du-Pont;d;50523
50128;;Le Chefresne;d;50393
50131;;Chérencé-le-Roussel;d;50260
50132;;Les Chéris;d;50168
50133;;Chèvreville;d;50391
50134;;Chevry;d;50363
50136;;Coigny;d;50273
50140;;Contrières;d;50419
50141;;Cormeray;f;50410
50153;;Cretteville;f;50400
50154;;La Croix-Avranchin;d;50487
50157;;Curey;f;50410
50160;;Denneville;d;50412
50163;;Digulleville;d;50041
50170;;Écoquenéauville;d;50523
50171;;Éculleville;d;50041
50173;;Équeurdreville-Hainneville;d;50129
50179;;Ferrières;d;50591
50180;;Fervaches;f;50592
50187;;Flottemanville-Hague;d;50041
50189;;Fontenay;d;50436
50191;;Foucarville;d;50523
50201;;Gerville-la-Forêt;f;50629
50202;;Giéville;d;50601
50203;;La Glacerie;d;50129
50204;;Glatigny;d;50236
50206;;La Gohannière;f;50597
50211;;Gouberville;f;50142
50212;;Gourbesville;f;50400
50213;;Gourfaleur;d;50546
50220;;Gréville-Hague;d;50041
50223;;Guéhébert;d;50419
50224;;Guilberville;d;50601
50226;;Hainneville;f;50129
50242;;Herqueville;d;50041
50244;;Hérenguerville;d;50419
50245;;Heussé;d;50591
50248;;Le Hommet-d’Arthenay;f;50409
50249;;Houesville;d;50099
50250;;Houtteville;f;50400
50254;;Husson;d;50591
50255;;Hyenville;d;50419
50257;;Jobourg;d;50041
50264;;Lastelle;f;50405
50280;;Lozon;d;50292
50284;;Macey;f;50410
50286;;La Mancellière;a;50256
50287;;La Mancellière-sur-Vire;d;50546
50293;;Martigny;d;50391
50301;;Le Mesnil-Amand;d;50197
50303;;Le Mesnil-Angot;f;50216
50306;;Le Mesnil-Bœufs;a;50256
50307;;Le Mesnil-Bonant;f;50197
50308;;Le Mesnilbus;d;50550
50309;;Le Mesnil-Drey;a;50188
50313;;Le Mesnil-Herman;d;50546
50314;;Le Mesnil-Hue;f;50197
50316;;Le Mesnil-Opac;d;50363
50318;;Le Mesnil-Rainfray;d;50260
50319;;Le Mesnil-Raoult;f;50139
50320;;Le Mesnil-Rogues;d;50197
50322;;Le Mesnil-Thébault;a;50256
50323;;Le Mesnil-Tôve;d;50260
50325;;Le Mesnil-Vigot;f;50431
50329;;Milly;d;50391
50330;;Mobecq;d;50236
50331;;Moidrey;f;50410
50333;;Les Moitiers-en-Bauptois;f;50400
50337;;Montanel;d;50487
50339;;Montchaton;d;50388
50343;;Montgardon;d;50236
50344;;Montgothier;a;50256
50346;;Montigny;a;50256
50348;;Montmartin-en-Graignes;d;50099
50354;;Montsurvent;d;50215
50355;;Montviron;d;50565
50358;;Morsalines;f;50417
50366;;Nacqueville;f;50041
50367;;Naftel;a;50256
50375;;Néville-sur-Mer;f;50142
50377;;Noirpalu;f;50590
50380;;Notre-Dame-d’Elle;d;50492
50381;;Notre-Dame-du-Touchet;d;50359
50383;;Octeville;f;50129
50385;;Omonville-la-Petite;d;50041
50386;;Omonville-la-Rogue;d;50041
50392;;Les Pas;f;50410
50396;;Les Perques;d;50082
50404;;Placy-Montaigu;d;50444
50406;;Plomb;f;50535
50414;;Précorbin;d;50492
50415;;Prétot-Sainte-Suzanne;d;50273
50416;;Querqueville;d;50129
50418;;Quettetot;d;50082
50424;;Rancoudray;f;50456
50427;;Ravenoville;d;50523
50432;;Réthoville;f;50142
50434;;La Rochelle-Normande;d;50565
50438;;La Ronde-Haye;d;50550
50439;;Ronthon;a;50167
50440;;Rouffigny;d;50639
50441;;Rouxeville;d;50492
50449;;Saint-Aubin-du-Perron;d;50550
50458;;Saint-Côme-du-Mont;d;50099
50459;;Sainte-Croix-de-Saint-Lô;f;50502
50460;;Sainte-Croix-Hague;d;50041
50465;;Saint-Ébremond-de-Bonfossé;d;50095
50466;;Sainte-Eugienne;f;50597
50470;;Saint-Georges-de-Bohon;d;50564
50477;;Saint-Germain-des-Vaux;d;50041
50485;;Saint-Hilaire-Petitville;f;50099
50494;;Saint-Jean-du-Corail;d;50359
50497;;Saint-Jores;d;50273
50501;;Saint-Léger;a;50493
50503;;Saint-Lô-d’Ourville;d;50412
50508;;Sainte-Marie-du-Bois;d;50591
50515;;Saint-Martin-de-Landelles;d;50484
50516;;Saint-Martin-des-Champs;d;50025
50520;;Saint-Martin-le-Hébert;d;50082
50524;;Saint-Michel-de-la-Pierre;d;50550
50526;;Saint-Michel-des-Loups;f;50066
50527;;Saint-Nicolas-de-Coutances;f;50147
50530;;Saint-Nicolas-près-Granville;f;50218
50534;;Saint-Pellerin;d;50099
50544;;Saint-Rémy-des-Landes;d;50236
50545;;Saint-Romphaire;d;50546
50547;;Saint-Sauveur-de-Chaulieu;f;50514
50555;;Sainte-Suzanne-en-Bauptois;f;50273
50557;;Saint-Symphorien-des-Monts;d;50090
50558;;Saint-Symphorien-le-Valois;d;50236
50559;;Saint-Symphorien-les-Buttes;f;50444
50560;;Saint-Thomas-de-Saint-Lô;f;50502
50561;;Saint-Ursin;a;50493
50566;;Saultchevreuil-du-Tronchet;f;50639
50573;;Servigny;d;50215
50581;;Soulles;d;50546
50583;;Sourdeval-les-Bois;d;50197
50586;;Surville;d;50236
50595;;Le Theil;f;50209
50600;;Tonneville;d;50041
50602;;Tourlaville;d;50129
50605;;Trelly;d;50419
50608;;Troisgots;f;50139
50611;;Urville-Nacqueville;d;50041
50614;;Le Valdécie;d;50082
50620;;Vasteville;d;50041
50622;;Vaudrimesnil;d;50550
50623;;Vauville;d;50041
50625;;Vengeons;d;50582
50627;;Vergoncey;d;50487
50630;;Vessey;f;50410
50631;;Les Veys;d;50099
50632;;Vezins;a;50256
50635;;Vidouville;d;50492
50636;;Vierville;f;50099
50638;;Villechien;d;50359
50640;;Villiers-le-Pré;d;50487
50642;;Vindefontaine;f;50400
50644;;Virey;d;50484
50645;;Vrasville;f;50142
50646;;Le Vrétot;d;50082`)
