boussoleTerritory("d50",`50002;50180;Agneaux
50003;50230;Agon-Coutainville
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
50025;50300;Avranches
50026;50310;Azeville
50027;50530;Bacilly
50028;50450;La Baleine
50029;50720;Barenton
50030;50760;Barfleur
50031;50270;Barneville-Carteret
50032;50810;La Barre-de-Semilly
50033;50270;Baubigny
50034;50000;Baudre
50036;50500;Baupte
50038;50320;Beauchamps
50039;50420;Beaucoudray
50040;50150;Beauficel
50041;50440 50460 50690;La Hague
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
50058;50560;Blainville-sur-Mer
50059;50480;Blosville
50060;50800;La Bloutière
50062;50800;Boisyvon
50064;50360;La Bonneville
50066;50610;Jullouville
50069;50800;Bourguenolles
50070;50480;Boutteville
50072;50200;Brainville
50074;50370;Brécey
50076;50290;Bréhal
50077;50110;Bretteville
50078;50430;Bretteville-sur-Ay
50079;50260;Breuville
50081;50290;Bréville-sur-Mer
50082;50260;Bricquebec-en-Cotentin
50083;50340;Bricquebosq
50084;50200;Bricqueville-la-Blouette
50085;50290;Bricqueville-sur-Mer
50086;50330;Brillevast
50087;50700;Brix
50088;50150;Brouains
50090;50640;Buais-Les-Monts
50092;50200;Cambernon
50093;50570;Cametours
50094;50210;Camprond
50095;50750;Canisy
50096;50330;Canteloup
50097;50580;Canville-la-Rocque
50098;50570;Carantilly
50099;50480 50500 50620;Carentan-les-Marais
50101;50330;Carneville
50102;50740;Carolles
50105;50390;Catteville
50106;50620;Cavigny
50108;50220;Céaux
50109;50510;Cérences
50110;50680;Cerisy-la-Forêt
50111;50210;Cerisy-la-Salle
50112;50370;La Chaise-Baudouin
50115;50320;Le Grippon
50117;50530;Champeaux
50118;50800;Champrepus
50120;50510;Chanteloup
50121;50800;La Chapelle-Cécelin
50124;50370;La Chapelle-Urée
50126;50870;Chavoy
50129;50100 50110 50120 50130 50460 50470;Cherbourg-en-Cotentin
50130;50800;Chérencé-le-Héron
50135;50330;Clitourps
50137;50800;La Colombe
50138;50700;Colomby
50139;50420 50890;Condé-sur-Vire
50142;50330;Vicq-sur-Mer
50143;50290;Coudeville-sur-Mer
50144;50670;Coulouvray-Boisbenâtre
50145;50200;Courcy
50146;50220;Courtils
50147;50200;Coutances
50148;50680;Couvains
50149;50690;Couville
50150;50630;Crasville
50151;50710;Créances
50152;50370;Les Cresnays
50155;50220;Crollon
50156;50360;Crosville-sur-Douve
50158;50670;Cuves
50159;50750;Dangy
50161;50620;Le Dézert
50162;50110;Digosville
50164;50420;Domjean
50165;50350;Donville-les-Bains
50166;50250;Doville
50167;50530;Dragey-Ronthon
50168;50220;Ducey-Les Chéris
50169;50310;Écausseville
50172;50310;Émondeville
50174;50320;Équilly
50175;50310;Éroudeville
50176;50260;L’Étang-Bertrand
50177;50360;Étienville
50178;50840;Fermanville
50181;50190;Feugères
50182;50190;La Feuillie
50183;50580;Fierville-les-Mines
50184;50340;Flamanville
50185;50800;Fleury
50186;50700;Flottemanville
50188;50320;Folligny
50190;50310;Fontenay-sur-Mer
50192;50420;Fourneaux
50193;50850;Le Fresne-Poret
50194;50310;Fresville
50195;50150;Gathemo
50196;50760;Gatteville-le-Phare
50197;50450;Gavray-sur-Sienne
50198;50560;Geffosses
50199;50530;Genêts
50200;50850;Ger
50205;50300;La Godefroy
50207;50390;Golleville
50208;50190;Gonfreville
50209;50330;Gonneville-Le Theil
50210;50190;Gorges
50214;50420;Gouvets
50215;50200 50560;Gouville-sur-Mer
50216;50620;Graignes-Mesnil-Angot
50217;50370;Le Grand-Celland
50218;50400;Granville
50219;50200;Gratot
50221;50450;Grimesnil
50222;50340;Grosville
50225;50410;Le Guislain
50227;50310;Le Ham
50228;50450;Hambye
50229;50730;Hamelin
50230;50690;Hardinvast
50231;50590;Hauteville-sur-Mer
50232;50570;Hauteville-la-Guichard
50233;50390;Hautteville-Bocage
50234;50410;La Haye-Bellefond
50235;50270;La Haye-d’Ectot
50236;50250 50580;La Haye
50237;50320;La Haye-Pesnel
50238;50340;Héauville
50239;50180 50570;Thèreval
50240;50340;Helleville
50241;50700;Hémevez
50243;50200;Heugueville-sur-Sienne
50246;50480;Hiesville
50247;50320;Hocquigny
50251;50700;Huberville
50252;50510;Hudimesnil
50253;50170;Huisnes-sur-Mer
50256;50540;Isigny-le-Buat
50258;50310;Joganville
50259;50220;Juilley
50260;50520;Juvigny les Vallées
50261;50160;Lamberville
50262;50800;La Lande-d’Airou
50263;50600;Lapenty
50265;50430;Laulne
50266;50450;Lengronne
50267;50430;Lessay
50268;50310;Lestre
50269;50480;Liesville-sur-Douve
50270;50700;Lieusaint
50271;50670;Lingeard
50272;50660;Tourneville-sur-Mer
50273;50250;Montsenelle
50274;50600;Les Loges-Marchis
50275;50370;Les Loges-sur-Brécey
50276;50530;Lolif
50277;50290;Longueville
50278;50510;Le Loreur
50279;50570;Le Lorey
50281;50320;La Lucerne-d’Outremer
50282;50870;Le Luot
50283;50680;La Luzerne
50285;50260;Magneville
50288;50300;Marcey-les-Grèves
50289;50190;Marchésieux
50290;50220;Marcilly
50291;50410;Margueray
50292;50570;Marigny-Le-Lozon
50294;50690;Martinvast
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
50341;50310;Montebourg
50342;50760;Montfarville
50345;50200;Monthuchon
50347;50240;Montjoie-Saint-Martin
50349;50590;Montmartin-sur-Mer
50350;50210;Montpinchon
50351;50810;Montrabot
50352;50570;Montreuil-sur-Lozon
50353;50170;Le Mont-Saint-Michel
50356;50680;Moon-sur-Elle
50357;50410;Morigny
50359;50140;Mortain-Bocage
50360;50700;Morville
50361;50320;La Mouche
50362;50600;Moulines
50363;50420 50860;Moyon Villages
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
50388;50660;Orval sur Sienne
50389;50210;Ouville
50390;50310;Ozeville
50391;50600;Grandparigny
50393;50410;Percy-en-Normandie
50394;50190;Périers
50395;50630;La Pernelle
50397;50150;Perriers-en-Beauficel
50398;50160;Le Perron
50399;50370;Le Petit-Celland
50400;50250 50360 50480;Picauville
50401;50340;Pierreville
50402;50340;Les Pieux
50403;50770;Pirou
50405;50250;Le Plessis-Lastelle
50407;50220;Poilley
50408;50220;Pontaubault
50409;50620 50880;Pont-Hébert
50410;50170;Pontorson
50411;50300;Ponts
50412;50580;Port-Bail-sur-Mer
50413;50220;Précey
50417;50630;Quettehou
50419;50210 50660;Quettreville-sur-Sienne
50420;50750;Quibou
50421;50310;Quinéville
50422;50500;Raids
50423;50000;Rampan
50425;50260;Rauville-la-Bigot
50426;50390;Rauville-la-Place
50428;50520;Reffuveille
50429;50590;Regnéville-sur-Mer
50430;50390;Reigneville-Bocage
50431;50570 50620;Remilly Les Marais
50433;50760;Réville
50435;50260;Rocheville
50436;50140;Romagny Fontenay
50437;50210;Roncey
50442;50340;Le Rozel
50443;50170;Sacey
50444;50160;Saint-Amand-Villages
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
50483;50180;Saint-Gilles
50484;50600 50730;Saint-Hilaire-du-Harcouët
50486;50390;Saint-Jacques-de-Néhou
50487;50240;Saint-James
50488;50620;Saint-Jean-de-Daye
50489;50300;Saint-Jean-de-la-Haize
50490;50270;Saint-Jean-de-la-Rivière
50491;50680;Saint-Jean-de-Savigny
50492;50810;Saint-Jean-d’Elle
50493;50320;Saint-Jean-des-Champs
50495;50370;Saint-Jean-du-Corail-des-Bois
50496;50530;Saint-Jean-le-Thomas
50498;50700;Saint-Joseph
50499;50670;Saint-Laurent-de-Cuves
50500;50240;Saint-Laurent-de-Terregatte
50502;50000;Saint-Lô
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
50523;50480;Sainte-Mère-Église
50525;50670;Saint-Michel-de-Montjoie
50528;50250;Saint-Nicolas-de-Pierrepont
50529;50370;Saint-Nicolas-des-Bois
50531;50300;Saint-Ovin
50532;50380;Saint-Pair-sur-Mer
50533;50190;Saint-Patrice-de-Claids
50535;50870;Le Parc
50536;50270;Saint-Pierre-d’Arthéglise
50537;50200;Saint-Pierre-de-Coutances
50538;50810;Saint-Pierre-de-Semilly
50539;50330;Saint-Pierre-Église
50540;50530;Saint-Pierre-Langers
50541;50400;Saint-Planchers
50542;50670;Saint-Pois
50543;50220;Saint-Quentin-sur-le-Homme
50546;50750;Bourgvallées
50548;50250;Saint-Sauveur-de-Pierrepont
50549;50510;Saint-Sauveur-la-Pommeraye
50550;50200 50490;Saint-Sauveur-Villages
50551;50390;Saint-Sauveur-le-Vicomte
50552;50190;Saint-Sébastien-de-Raids
50553;50240;Saint-Senier-de-Beuvron
50554;50300;Saint-Senier-sous-Avranches
50556;50750;Sainte-Suzanne-sur-Vire
50562;50550;Saint-Vaast-la-Hougue
50563;50420;Saint-Vigor-des-Monts
50564;50500;Terre-et-Marais
50565;50530;Sartilly-Baie-Bocage
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
50579;50260;Sottevast
50580;50340;Sotteville
50582;50150;Sourdeval
50584;50870;Subligny
50585;50270;Surtainville
50587;50390;Taillepied
50588;50700;Tamerville
50589;50170;Tanis
50590;50320;Le Tanu
50591;50640;Le Teilleul
50592;50420;Tessy-Bocage
50593;50630;Teurthéville-Bocage
50594;50690;Teurthéville-Hague
50596;50330;Théville
50597;50300 50870;Tirepied-sur-Sée
50598;50330;Tocqueville
50599;50470;Tollevast
50601;50160;Torigny-les-Villes
50603;50200;Tourville-sur-Sienne
50604;50340;Tréauville
50606;50620;Tribehou
50607;50800;La Trinité
50609;50480;Turqueville
50610;50700;Urville
50612;50300;Vains
50613;50760;Valcanville
50615;50700;Valognes
50616;50300;Le Val-Saint-Père
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
50639;50800;Villedieu-les-Poêles-Rouffigny
50641;50680;Villiers-Fossard
50643;50690;Virandeville
50647;50400;Yquelon
50648;50700;Yvetot-Bocage`)
