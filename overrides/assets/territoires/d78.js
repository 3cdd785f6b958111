boussoleTerritory("d78",`78003;78660;Ablis;3
78005;78260;Achères;22
78006;78113;Adainville
78007;78240;Aigremont;1
78009;78660;Allainville
78010;78580;Les Alluets-le-Roi;1
78013;78770;Andelu
78015;78570;Andrésy;13
78020;78790;Arnouville-lès-Mantes
78029;78410;Aubergenville;12
78030;78610;Auffargis;1
78031;78930;Auffreville-Brasseuil
78033;78126;Aulnay-sur-Mauldre;1
78034;78770;Auteuil;1
78036;78770;Autouillet
78043;78870;Bailly;3
78048;78550;Bazainville;1
78049;78580;Bazemont;1
78050;78490;Bazoches-sur-Guyonne
78053;78910;Béhoust
78057;78270;Bennecourt;1
78062;78650;Beynes;7
78068;78270;Blaru
78070;78930;Boinville-en-Mantois
78071;78660;Boinville-le-Gaillard
78072;78200;Boinvilliers
78073;78390;Bois-d’Arcy;16
78076;78910;Boissets
78077;78125;La Boissière-École
78082;78200;Boissy-Mauvoisin
78084;78490;Boissy-sans-Avoir
78087;78830;Bonnelles;2
78089;78270;Bonnières-sur-Seine;5
78090;78410;Bouafle;2
78092;78380;Bougival;9
78096;78113;Bourdonné
78104;78930;Breuil-Bois-Robert
78107;78980;Bréval;2
78108;78610;Les Bréviaires;1
78113;78440;Brueil-en-Vexin
78117;78530;Buc;5
78118;78200;Buchelay;3
78120;78830;Bullion;1
78123;78955;Carrières-sous-Poissy;20
78124;78420;Carrières-sur-Seine;14
78125;78720;La Celle-les-Bordes
78126;78170;La Celle-Saint-Cloud;20
78128;78720;Cernay-la-Ville;1
78133;78240;Chambourcy;5
78138;78570;Chanteloup-les-Vignes;10
78140;78130;Chapet;1
78143;78117;Châteaufort;1
78146;78400;Chatou;30
78147;78270;Chaufour-lès-Bonnières
78152;78450;Chavenay;1
78158;78150;Le Chesnay-Rocquencourt;30
78160;78460;Chevreuse;5
78162;78460;Choisel
78163;78910;Civry-la-Forêt
78164;78120;Clairefontaine-en-Yvelines
78165;78340;Les Clayes-sous-Bois;16
78168;78310;Coignières;4
78171;78113;Condé-sur-Vesgre;1
78172;78700;Conflans-Sainte-Honorine;36
78185;78790;Courgent
78188;78270;Cravent
78189;78121;Crespières;1
78190;78290;Croissy-sur-Seine;11
78192;78111;Dammartin-en-Serve;1
78193;78720;Dampierre-en-Yvelines;1
78194;78550;Dannemarie
78196;78810;Davron
78202;78440;Drocourt
78206;78920;Ecquevilly;4
78208;78990;Élancourt;26
78209;78125;Émancé
78217;78680;Épône;7
78220;78690;Les Essarts-le-Roi;6
78224;78620;L’Étang-la-Ville;5
78227;78740;Évecquemont
78230;78410;La Falaise
78231;78200;Favrieux
78233;78810;Feucherolles;3
78234;78200;Flacourt
78236;78910;Flexanville
78237;78790;Flins-Neuve-Église
78238;78410;Flins-sur-Seine;2
78239;78520;Follainville-Dennemont;2
78242;78330;Fontenay-le-Fleury;13
78245;78200;Fontenay-Mauvoisin
78246;78440;Fontenay-Saint-Père
78255;78840;Freneuse;4
78261;78250;Gaillon-sur-Montcient
78262;78490;Galluis;1
78263;78950;Gambais;2
78264;78490;Gambaiseuil
78265;78890;Garancières;2
78267;78440;Gargenville;7
78269;78125;Gazeran;1
78276;78270;Gommecourt
78278;78770;Goupillières
78281;78930;Goussonville
78283;78113;Grandchamp
78285;78550;Gressey
78289;78490;Grosrouvre
78290;78520;Guernes;1
78291;78930;Guerville;2
78296;78440;Guitrancourt
78297;78280;Guyancourt;29
78299;78250;Hardricourt;2
78300;78790;Hargeville
78302;78113;La Hauteville
78305;78580;Herbeville
78307;78125;Hermeray;1
78310;78550;Houdan;3
78311;78800;Houilles;33
78314;78440;Issou;4
78317;78440;Jambville
78320;78270;Notre-Dame-de-la-Mer
78321;78760;Jouars-Pontchartrain;6
78322;78350;Jouy-en-Josas;7
78324;78200;Jouy-Mauvoisin
78325;78580;Jumeauville
78327;78820;Juziers;4
78329;78440;Lainville-en-Vexin
78334;78320;Lévis-Saint-Nom;1
78335;78520;Limay;17
78337;78270;Limetz-Villez;2
78343;78350;Les Loges-en-Josas;1
78344;78270;Lommoye
78346;78980;Longnes;1
78349;78730;Longvilliers
78350;78430;Louveciennes;7
78354;78200;Magnanville;6
78356;78114;Magny-les-Hameaux;9
78358;78600;Maisons-Laffitte;23
78361;78200;Mantes-la-Jolie;43
78362;78711;Mantes-la-Ville;22
78364;78770;Marcq
78366;78490;Mareil-le-Guyon
78367;78750;Mareil-Marly;4
78368;78124;Mareil-sur-Mauldre;1
78372;78160;Marly-le-Roi;16
78380;78580;Maule;6
78381;78550;Maulette;1
78382;78780;Maurecourt;4
78383;78310;Maurepas;20
78384;78670;Médan;1
78385;78200;Ménerville
78389;78490;Méré;1
78391;78270;Méricourt
78396;78600;Le Mesnil-le-Roi;6
78397;78320;Le Mesnil-Saint-Denis;7
78398;78490;Les Mesnuls
78401;78250;Meulan-en-Yvelines;8
78402;78970;Mézières-sur-Seine;3
78403;78250;Mézy-sur-Seine;2
78404;78940;Millemont
78406;78470;Milon-la-Chapelle
78407;78125;Mittainville
78410;78840;Moisson
78413;78980;Mondreville
78415;78124;Montainville
78416;78440;Montalet-le-Bois
78417;78790;Montchauvet
78418;78360;Montesson;14
78420;78490;Montfort-l’Amaury;2
78423;78180;Montigny-le-Bretonneux;32
78431;78630;Morainvilliers;3
78437;78270;Mousseaux-sur-Seine
78439;78790;Mulcent
78440;78130;Les Mureaux;34
78442;78640;Neauphle-le-Château;3
78443;78640;Neauphle-le-Vieux
78444;78980;Neauphlette
78451;78410;Nézel;1
78455;78590;Noisy-le-Roi;7
78460;78250;Oinville-sur-Montcient;1
78464;78125;Orcemont
78465;78910;Orgerus;2
78466;78630;Orgeval;7
78470;78125;Orphin
78472;78660;Orsonville
78474;78910;Orvilliers
78475;78910;Osmoy
78478;78660;Paray-Douaville
78481;78230;Le Pecq;16
78484;78200;Perdreauville
78486;78610;Le Perray-en-Yvelines;6
78490;78370;Plaisir;31
78497;78125;Poigny-la-Forêt
78498;78300;Poissy;40
78499;78730;Ponthévrard
78501;78440;Porcheville;3
78502;78560;Le Port-Marly;5
78505;78910;Prunay-le-Temple
78506;78660;Prunay-en-Yvelines
78513;78940;La Queue-les-Yvelines;2
78516;78125;Raizeux
78517;78120;Rambouillet;27
78518;78590;Rennemoulin
78520;78550;Richebourg;1
78522;78730;Rochefort-en-Yvelines
78528;78270;Rolleboise
78530;78790;Rosay
78531;78710;Rosny-sur-Seine;7
78536;78440;Sailly
78537;78730;Saint-Arnoult-en-Yvelines;5
78545;78210;Saint-Cyr-l’École;21
78548;78720;Saint-Forget
78550;78640;Saint-Germain-de-la-Grange;1
78551;78100 78112;Saint-Germain-en-Laye;45
78557;78125;Saint-Hilarion
78558;78980;Saint-Illiers-la-Ville
78559;78980;Saint-Illiers-le-Bois
78561;78470;Saint-Lambert
78562;78610;Saint-Léger-en-Yvelines;1
78564;78660;Saint-Martin-de-Bréthencourt
78565;78790;Saint-Martin-des-Champs
78567;78520;Saint-Martin-la-Garenne
78569;78730;Sainte-Mesme
78571;78860;Saint-Nom-la-Bretèche;4
78575;78470;Saint-Rémy-lès-Chevreuse;7
78576;78690;Saint-Rémy-l’Honoré;1
78586;78500;Sartrouville;52
78588;78650;Saulx-Marchais
78590;78720;Senlisse
78591;78790;Septeuil;2
78597;78200;Soindres
78601;78120;Sonchamp;1
78605;78910;Tacoignières;1
78606;78113;Le Tartre-Gaudran
78608;78980;Le Tertre-Saint-Denis
78609;78250;Tessancourt-sur-Aubette
78615;78850;Thiverval-Grignon;1
78616;78770;Thoiry;1
78618;78790;Tilly
78620;78117;Toussus-le-Noble;1
78621;78190;Trappes;34
78623;78490;Le Tremblay-sur-Mauldre
78624;78510;Triel-sur-Seine;12
78638;78740;Vaux-sur-Seine;5
78640;78140;Vélizy-Villacoublay;23
78642;78480;Verneuil-sur-Seine;16
78643;78540;Vernouillet;9
78644;78320;La Verrière;5
78646;78000;Versailles;84
78647;78930;Vert
78650;78110;Le Vésinet;15
78653;78490;Vicq
78655;78125;Vieille-Église-en-Yvelines
78668;78270;La Villeneuve-en-Chevrie
78672;78670;Villennes-sur-Seine;5
78674;78450;Villepreux;11
78677;78930;Villette
78681;78770;Villiers-le-Mahieu
78683;78640;Villiers-Saint-Frédéric;3
78686;78220;Viroflay;17
78688;78960;Voisins-le-Bretonneux;10
78187;;Craches;f;78506
78251;;Fourqueux;d;78551
78357;;Maincourt-sur-Yvette;f;78193
78503;;Port-Villez;f;78320
78524;;Rocquencourt;d;78158
78614;;Thionville-sur-Opton;f;78381`)
