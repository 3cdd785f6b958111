boussoleTerritory("d27",`27001;27800;Aclou
27002;27570;Acon
27003;27400;Acquigny;1
27004;27120;Aigleville
27005;27600;Ailly;1
27006;27500;Aizier
27008;27460;Alizay;1
27009;27250;Ambenay
27010;27140;Amécourt
27011;27370;Amfreville-Saint-Amand;1
27012;27380;Amfreville-les-Champs
27013;27380;Amfreville-sous-les-Monts
27014;27400;Amfreville-sur-Iton
27015;27430;Andé;1
27016;27700;Les Andelys;7
27017;27930;Angerville-la-Campagne;1
27018;27290;Appeville-Annebault;1
27019;27820;Armentières-sur-Avre
27020;27180;Arnières-sur-Iton;1
27021;27260;Asnières
27022;27600 27940;Le Val d’Hazey;5
27023;27180;Aulnay-sur-Iton
27025;27490;Autheuil-Authouillet
27026;27420;Authevernes
27027;27220;Les Authieux
27028;27290;Authou
27031;27930;Aviron;1
27032;27240;Chambois;1
27033;27930;Bacquepuis
27034;27440;Bacqueville
27035;27260;Bailleul-la-Vallée
27036;27130;Bâlines
27037;27170;Barc;1
27038;27130;Les Barils
27039;27310;Barneville-sur-Seine
27040;27170;Barquet
27042;27230;Barville
27043;27160;Les Baux-de-Breteuil
27044;27180;Les Baux-Sainte-Croix
27045;27140;Bazincourt-sur-Epte
27046;27230;Bazoques
27047;27190;Beaubray
27048;27480;Beauficel-en-Lyons
27049;27270 27330 27410;Mesnil-en-Ouche;4
27050;27170;Beaumontel
27051;27170;Beaumont-le-Roger;2
27052;27800;Le Bec-Hellouin
27053;27370;Le Bec-Thomas
27054;27160;Bémécourt
27055;27110;Bérengeville-la-Campagne
27056;27300;Bernay;9
27057;27180;Bernienville
27059;27660;Bernouville
27061;27800;Berthouville
27062;27370 27520;Les Monts du Roumois;1
27063;27170;Berville-la-Campagne
27064;27210;Berville-sur-Mer
27065;27210;Beuzeville;4
27066;27480;Bézu-la-Forêt
27067;27660;Bézu-Saint-Éloi;1
27068;27330;Bois-Anzeray
27069;27250;Bois-Arnault
27070;27150 27700;Frenelles-en-Vexin;1
27071;27260;Le Bois-Hellain
27072;27620;Bois-Jérôme-Saint-Ouen
27073;27220;Bois-le-Roi;1
27074;27800;Boisney
27075;27330;Bois-Normand-près-Lyre
27076;27120;Boisset-les-Prévanches
27077;27520;Boissey-le-Châtel
27078;27220;La Boissière
27079;27300;Boissy-Lamberville
27081;27120;Boncourt
27082;27190;La Bonneville-sur-Iton;2
27083;27290;Bonneville-Aptot
27085;27310;Flancourt-Crescy-en-Roumois;1
27089;27290 27520;Thénouville;1
27090;27670;Bosroumois;3
27091;27310;Bosgouet
27094;27480;Bosquentin
27095;27800;Bosrobert
27096;27250;Les Bottereaux
27097;27700;Bouafles
27098;27150;Bouchevilliers
27099;27930;Le Boulay-Morin
27100;27210;Boulleville;1
27101;27500;Bouquelon
27102;27310;Bouquetot;1
27103;27310;Bourg-Achard;4
27104;27380;Bourg-Beaudouin
27105;27520;Grand Bourgtheroulde;3
27106;27230;Bournainville-Faverolles
27107;27500;Bourneville-Sainte-Croix;1
27108;27580;Bourth;1
27109;27170;Bray
27110;27350;Brestot
27111;27220;Bretagnolles
27112;27160;Breteuil;4
27113;27800;Brétigny
27114;27640;Breuilpont;1
27115;27570;Breux-sur-Avre
27116;27800;Brionne;4
27117;27270;Broglie;1
27118;27930;Brosville
27119;27730;Bueil;1
27120;27190;Burey
27123;27120;Caillouet-Orgeville
27124;27490;Cailly-sur-Eure
27125;27800;Calleville
27126;27500;Campigny;1
27127;27400;Canappeville
27129;27300;Caorches-Saint-Nicolas
27130;27270;Capelle-les-Grands
27132;27180;Caugé
27133;27310;Caumont;1
27134;27350;Cauverville-en-Roumois
27135;27110;Cesseville
27136;27120;Chaignes
27137;27580;Chaise-Dieu-du-Theil
27138;27270;Chamblac
27139;27250;Chambord
27140;27120;Chambray
27141;27190;Champ-Dolent
27142;27600;Champenard
27144;27220;Champigny-la-Futelaye
27146;27260;La Chapelle-Bayvel
27147;27930;La Chapelle-du-Bois-des-Faulx
27148;27270;La Chapelle-Gauthier
27149;27230;La Chapelle-Hareng
27151;27380;Charleval;1
27152;27420;Château-sur-Epte
27153;27150;Chauvincourt-Provemont
27154;27220;Chavigny-Bailleul
27155;27820;Chennebrun
27156;27250;Chéronvilliers
27157;27160 27240;Marbois;1
27158;27930;Cierrey
27161;27180;Claville;1
27162;27190;Collandres-Quincarnon
27163;27500;Colletot
27164;27170;Combon
27165;27190;Conches-en-Ouche;4
27167;27290;Condé-sur-Risle
27168;27430;Connelles
27169;27210;Conteville;1
27170;27260;Cormeilles;1
27171;27120;Le Cormier
27173;27300;Corneville-la-Fouquetière
27174;27500;Corneville-sur-Risle;1
27176;27150;Coudray
27177;27220;Coudres
27179;27300;Courbépine
27180;27940;Courcelles-sur-Seine;2
27181;27320;Courdemanche
27182;27130;Courteilles
27183;27750;La Couture-Boussey;2
27184;27400;Crasville
27185;27110;Crestot
27187;27110;Criquebeuf-la-Campagne
27188;27340;Criquebeuf-sur-Seine;1
27189;27190;La Croisille
27190;27120;Croisy-sur-Eure
27191;27490;Clef Vallée d’Eure;2
27192;27110;Crosville-la-Vieille
27193;27530;Croth;1
27194;27700;Cuverville
27196;27340;Les Damps;1
27198;27160 27240;Mesnils-sur-Iton;6
27199;27720;Dangu
27200;27930;Dardez
27201;27110;Daubeuf-la-Campagne
27202;27430;Daubeuf-près-Vatteville
27203;27120;Douains
27204;27150;Doudeauville-en-Vexin
27205;27380;Douville-sur-Andelle
27206;27320;Droisy
27207;27230;Drucourt
27208;27230;Duranville
27209;27290;Écaquelon
27210;27170;Écardenville-la-Campagne
27212;27110;Écauville
27213;27420 27510 27630;Vexin-sur-Epte;6
27214;27440;Écouis
27215;27110;Ecquetot
27216;27930;Émalleville
27217;27190;Émanville
27218;27260;Épaignes;1
27219;27110;Épégard
27220;27730;Épieds
27222;27560;Épreville-en-Lieuvin
27224;27110;Épreville-près-le-Neubourg
27226;27150;Étrépagny;3
27227;27350;Étréville
27228;27350;Éturqueraye
27229;27000;Évreux;49
27230;27530;Ézy-sur-Eure;3
27231;27120;Fains
27232;27150;Farceaux
27233;27210;Fatouville-Grestain
27234;27930;Fauville
27235;27190;Faverolles-la-Campagne
27237;27230;Le Favril
27238;27190;Ferrières-Haut-Clocher;1
27239;27270;Ferrières-Saint-Hilaire
27240;27760;La Ferrière-sur-Risle
27241;27110;Feuguerolles
27242;27190;Le Fidelaire;1
27243;27210;Fiquefleur-Équainville
27245;27480;Fleury-la-Forêt
27246;27380;Fleury-sur-Andelle;1
27247;27380;Flipou
27248;27230;Folleville
27249;27600;Fontaine-Bellenger;1
27251;27470;Fontaine-l’Abbé
27252;27230;Fontaine-la-Louvet
27254;27120;Fontaine-sous-Jouy
27256;27220;La Forêt-du-Parc
27258;27210;Fort-Moville
27259;27220;Foucrainville
27260;27210;Foulbec
27261;27370;Fouqueville
27263;27500 27680;Le Perrey;1
27266;27800;Franqueville
27267;27290;Freneuse-sur-Risle
27269;27260;Fresne-Cauverville
27271;27220;Fresney
27273;27120;Gadencourt
27275;27600;Gaillon;6
27276;27150;Gamaches-en-Vexin
27277;27220;La Baronnie
27278;27780;Garennes-sur-Eure;1
27279;27620;Gasny;3
27280;27930;Gauciel;1
27281;27190;Gaudreville-la-Rivière
27282;27930;Gauville-la-Campagne
27284;27140;Gisors;12
27285;27620;Giverny
27286;27560;Giverville
27287;27190;Glisolles
27288;27290;Glos-sur-Risle
27289;27390;La Goulafrière
27290;27170;Goupil-Othon;1
27291;27580;Gournay-le-Guérin
27294;27380 27440;Val d’Orger
27295;27270;Grand-Camp
27298;27110;Graveron-Sémerville
27299;27930;Gravigny;4
27300;27170;Grosley-sur-Risle
27301;27220;Grossœuvre;1
27302;27370;Le Bosc du Theil;1
27304;27720;Guerny
27306;27930;Guichainville;3
27307;27700;Guiseniers
27309;27220;L’Habit
27310;27150;Hacqueville
27311;27800;Harcourt;1
27312;27120;Hardencourt-Cocherel
27313;27370;La Harengère
27315;27700;Harquency
27316;27350;Hauville;1
27317;27350;La Haye-Aubrée
27318;27800;La Haye-de-Calleville
27319;27350;La Haye-de-Routot
27320;27370;La Haye-du-Theil
27321;27400;La Haye-le-Comte
27322;27400;La Haye-Malherbe;1
27323;27330;La Haye-Saint-Sylvestre
27324;27150;Hébécourt
27325;27800;Hecmanville
27326;27120;Hécourt
27327;27110;Hectomare
27329;27700;Hennezis
27330;27430;Herqueville
27331;27630;Heubécourt-Haricourt
27332;27400 27600;Heudebouville
27333;27860;Heudicourt
27334;27230;Heudreville-en-Lieuvin
27335;27400;Heudreville-sur-Eure;1
27336;27950;La Heunière
27337;27700;Heuqueville
27338;27910;Les Hogues
27339;27400;Hondouville
27340;27310;Honguemare-Guenouville
27341;27570;L’Hosmes
27342;27400;Houetteville
27343;27120;Houlbec-Cocherel;1
27345;27410;La Houssaye
27346;27440;Houville-en-Vexin
27347;27930;Huest
27348;27460;Igoville;1
27349;27290;Illeville-sur-Montfort
27350;27770;Illiers-l’Évêque;1
27351;27400;Incarville;1
27353;27930;Irreville
27354;27110;Iville
27355;27540;Ivry-la-Bataille;2
27358;27120;Jouy-sur-Eure
27359;27250;Juignettes
27360;27220;Jumelles
27361;27210;La Lande-Saint-Léger
27363;27350;Le Landin
27364;27470;Launay
27365;27690;Léry;1
27366;27910;Letteguives
27367;27560;Lieurey;1
27368;27220;Lignerolles
27369;27480;Lilly
27370;27440;Lisors
27371;27800;Livet-sur-Authou
27372;27150;Longchamps
27373;27480;Lorleau
27374;27190;Louversey
27375;27400;Louviers;18
27376;27650;Louye
27377;27480;Lyons-la-Forêt
27378;27320;La Madeleine-de-Nonancourt;1
27379;27150;Mainneville
27380;27800;Malleville-sur-le-Bec
27381;27300;Malouy
27382;27370;Mandeville
27383;27130;Mandres
27384;27210;Manneville-la-Raoult
27385;27500;Manneville-sur-Risle;1
27386;27460;Le Manoir;1
27388;27680;Marais-Vernier
27389;27110;Marbeuf
27390;27320;Marcilly-la-Campagne;1
27391;27810;Marcilly-sur-Eure;1
27392;27150;Martagny
27393;27210;Martainville
27394;27340;Martot
27395;27390;Mélicourt
27396;27850;Ménesqueville
27397;27120;Ménilles;1
27398;27300;Menneval;1
27399;27950;Mercey
27400;27640;Merey
27401;27930;Le Mesnil-Fuguet
27403;27400;Le Mesnil-Jourdain
27404;27390;Mesnil-Rousset
27405;27150;Mesnil-sous-Vienne
27406;27650;Mesnil-sur-l’Estrée
27407;27440;Mesnil-Verclives
27408;27510;Mézières-en-Vexin
27410;27930;Miserey
27411;27320;Moisville
27412;27340 27400;Terres de Bord;1
27413;27290;Montfort-sur-Risle
27414;27390;Montreuil-l’Argillé
27415;27260;Morainville-Jouveaux
27417;27150;Morgny
27418;27800;Morsan
27419;27220;Mouettes
27420;27420;Mouflaines
27421;27220;Mousseaux-Neuville
27422;27430;Muids
27423;27650;Muzy
27424;27190;Nagel-Séez-Mesnil
27425;27170 27300 27550;Nassandres sur Risle;2
27426;27830;Neaufles-Saint-Martin;1
27427;27250;Neaufles-Auvergny
27428;27110;Le Neubourg;4
27429;27730;Neuilly
27430;27150;La Neuve-Grange
27431;27330;La Neuve-Lyre
27432;27890;La Neuville-du-Bosc
27433;27800;Neuville-sur-Authou
27434;27560;Noards
27435;27560;La Noë-Poulain
27436;27190;Nogent-le-Sec
27437;27150;Nojeon-en-Vexin
27438;27320;Nonancourt;2
27439;27930;Normanville;1
27440;27940;Notre-Dame-de-l’Isle
27441;27800;Notre-Dame-d’Épine
27442;27390;Notre-Dame-du-Hamel
27444;27410;Le Noyer-en-Ouche
27445;27720;Noyers
27446;27190;Ormes
27447;27190;Le Val-Doré
27448;27120;Pacy-sur-Eure;5
27451;27180;Parville
27453;27910;Perriers-sur-Andelle;1
27454;27910;Perruel
27455;27230;Piencourt
27456;27400;Pinterville
27457;27130;Piseux
27458;27590;Pîtres;2
27459;27230;Les Places
27460;27300;Plainville
27462;27230;Le Planquay
27463;27300;Plasnes
27464;27180;Le Plessis-Grohan
27465;27120;Le Plessis-Hébert
27466;27170;Le Plessis-Sainte-Opportune
27467;27500;Pont-Audemer;10
27468;27290;Pont-Authou
27469;27340;Pont-de-l’Arche;4
27470;27360;Pont-Saint-Pierre;1
27471;27100 27430;Porte-de-Seine
27472;27190;Portes
27473;27940;Port-Mort
27474;27740;Poses;1
27475;27560;La Poterie-Mathieu
27476;27500;Les Préaux
27477;27510;Pressagny-l’Orgueilleux
27478;27220;Prey
27480;27150;Puchay
27481;27130;Pullay
27482;27370;La Pyle
27483;27400;Quatremare
27485;27680;Quillebeuf-sur-Seine
27486;27110;Quittebeuf
27487;27380;Radepont
27488;27910;Renneville
27489;27930;Reuilly
27490;27420;Richeville
27492;27170;Romilly-la-Puthenaye
27493;27610;Romilly-sur-Andelle;3
27495;27700;La Roquette
27496;27790;Rosay-sur-Lieure
27497;27350;Rougemontier;1
27498;27110;Rouge-Perriers
27500;27350;Routot;1
27501;27120;Rouvray
27502;27250;Rugles;2
27504;27930;Sacquenville;1
27505;27390;Saint-Agnan-de-Cernières
27507;27220;Saint-André-de-l’Eure;3
27508;27250;Saint-Antonin-de-Sommaire
27511;27110;Saint-Aubin-d’Écrosville
27512;27230;Saint-Aubin-de-Scellon
27514;27270;Saint-Aubin-du-Thenney
27516;27270 27300;Treis-Sants-en-Ouche;1
27517;27600;Saint-Aubin-sur-Gaillon;2
27518;27680;Saint-Aubin-sur-Quillebeuf
27520;27450;Saint-Benoît-des-Ombres
27521;27820;Saint-Christophe-sur-Avre
27522;27450;Saint-Christophe-sur-Condé
27524;27110;Sainte-Colombe-la-Commanderie
27525;27950;Sainte-Colombe-près-Vernon
27527;27800;Saint-Cyr-de-Salerne
27528;27100;Le Vaudreuil;3
27529;27370;Saint-Cyr-la-Campagne
27530;27390;Saint-Denis-d’Augerons
27531;27520;Saint-Denis-des-Monts
27533;27140;Saint-Denis-le-Ferment
27534;27370;Saint-Didier-des-Bois
27535;27190;Saint-Élier
27536;27800;Saint-Éloi-de-Fourques
27537;27430;Saint-Étienne-du-Vauvray
27538;27450;Saint-Étienne-l’Allier
27539;27920;Saint-Étienne-sous-Bailleul
27540;27620;Sainte-Geneviève-lès-Gasny
27541;27560;Le Mesnil-Saint-Jean
27542;27450;Saint-Georges-du-Vièvre
27543;27710;Saint-Georges-Motel
27544;27220;Saint-Germain-de-Fresney
27545;27370;Saint-Germain-de-Pasquier
27546;27930;Saint-Germain-des-Angles
27547;27230;Saint-Germain-la-Campagne
27548;27320;Saint-Germain-sur-Avre;1
27550;27450;Saint-Grégoire-du-Vièvre
27552;27270;Saint-Jean-du-Thenney
27553;27600;Saint-Julien-de-la-Liègue
27554;27950;La Chapelle-Longueville;3
27555;27220;Saint-Laurent-des-Bois
27556;27390;Saint-Laurent-du-Tencement
27557;27300;Saint-Léger-de-Rôtes
27558;27520;Saint-Léger-du-Gennetey
27560;27930;Saint-Luc
27561;27210;Saint-Maclou
27562;27950;Saint-Marcel;4
27563;27500;Saint-Mards-de-Blacarville
27564;27230;Saint-Mards-de-Fresne
27565;27160;Le Lesme
27567;27150;Sainte-Marie-de-Vatimesnil
27568;27190;Sainte-Marthe
27569;27300;Saint-Martin-du-Tilleul
27570;27930;Saint-Martin-la-Campagne
27571;27450;Saint-Martin-Saint-Firmin
27572;27370;Saint-Meslin-du-Bosc
27576;27110;Sainte-Opportune-du-Bosc
27577;27680;Sainte-Opportune-la-Mare
27578;27160;Sainte-Marie-d’Attez
27579;27370;Saint-Ouen-de-Pontcheuil
27580;27310;Saint-Ouen-de-Thouberville;2
27582;27670;Saint-Ouen-du-Tilleul;1
27584;27800;Saint-Paul-de-Fourques
27586;27520;Saint-Philbert-sur-Boissey
27587;27290;Saint-Philbert-sur-Risle
27589;27920;Saint-Pierre-de-Bailleul
27590;27390;Saint-Pierre-de-Cernières
27591;27260;Saint-Pierre-de-Cormeilles
27592;27800;Saint-Pierre-de-Salerne
27593;27370;Saint-Pierre-des-Fleurs;1
27594;27450;Saint-Pierre-des-Ifs
27595;27370;Saint-Pierre-du-Bosguérard
27597;27210;Saint-Pierre-du-Val
27598;27430;Saint-Pierre-du-Vauvray;1
27599;27600;Saint-Pierre-la-Garenne
27601;27680;Saint-Samson-de-la-Roque
27602;27180;Saint-Sébastien-de-Morsent;5
27603;27560;Saint-Siméon
27604;27210;Saint-Sulpice-de-Grimbouville
27605;27260;Saint-Sylvestre-de-Cormeilles
27606;27500;Saint-Symphorien
27608;27300;Saint-Victor-de-Chrétienville
27609;27800;Saint-Victor-d’Épine
27610;27130;Saint-Victor-sur-Avre
27611;27930;Saint-Vigor
27612;27950;Saint-Vincent-des-Bois
27613;27230;Saint-Vincent-du-Boulay
27614;27150;Sancourt
27615;27930;Sassey
27616;27370;La Saussaye;1
27617;27150;Saussay-la-Campagne
27618;27190;Sébécourt
27620;27500;Selles
27621;27220;Serez
27622;27470;Serquigny;1
27623;27400;Surtauville
27624;27400;Surville
27625;27420;Suzay
27627;27230;Le Theil-Nolent
27629;27230;Thiberville;1
27630;27800;Thibouville
27631;27290;Thierville
27632;27150;Le Thil
27633;27420;Les Thilliers-en-Vexin
27635;27700;Le Thuit
27638;27370;Le Thuit de l’Oison;3
27640;27170;Tilleul-Dame-Agnès
27641;27110;Le Tilleul-Lambert
27643;27570;Tillières-sur-Avre;1
27644;27510;Tilly
27645;27500;Tocqueville
27646;27210;Le Torpt
27649;27440;Touffreville
27650;27180;Tournedos-Bois-Hubert
27652;27930;Tourneville
27654;27370;Tourville-la-Campagne;1
27655;27500;Tourville-sur-Pont-Audemer
27656;27500;Toutainville;1
27658;27110;Le Tremblay-Omonville
27659;27930;La Trinité
27660;27270;La Trinité-de-Réville
27661;27310;La Trinité-de-Thouberville
27662;27500;Triqueville
27663;27110;Le Troncq
27664;27480;Le Tronquay
27665;27680;Trouville-la-Haule
27666;27400;La Vacherie
27667;27300;Valailles
27668;27120;Le Val-David
27669;27350;Valletot
27670;27380;Vandrimare
27671;27210;Vannecrocq
27672;27910;Vascœuil
27673;27430;Vatteville
27674;27120;Vaux-sur-Eure
27676;27700 27940;Les Trois Lacs;1
27677;27110;Venon
27678;27180;Les Ventes;1
27679;27130 27160;Verneuil d’Avre et d’Iton;7
27680;27390;Verneusses
27681;27200;Vernon;25
27682;27870;Vesly
27683;27700;Vézillon
27684;27930;Le Vieil-Évreux
27685;27330;La Vieille-Lyre
27686;27680;Vieux-Port
27689;27120;Villegats
27690;27420;Villers-en-Vexin
27691;27940;Villers-sur-le-Roule
27692;27110;Villettes
27693;27240;Sylvains-Lès-Moulins;1
27694;27950;Villez-sous-Bailleul
27695;27110;Villez-sur-le-Neubourg
27696;27640;Villiers-en-Désœuvre
27697;27400;Vironvay
27698;27110;Vitot
27699;27520;Voiscreville
27700;27370;Vraiville
27701;27100;Val-de-Reuil;13
27007;;Ajou;d;27049
27024;;Le Roncenay-Authenay;f;27198
27029;;Authouillet;f;27025
27030;;Auvergny;f;27427
27041;;La Barre-en-Ouche;d;27049
27058;;Bernières-sur-Seine;f;27676
27060;;Berthenonville;d;27213
27080;;Boissy-sur-Damville;f;27198
27084;;Bosc-Bénard-Commin;f;27105
27086;;Boscherville;f;27105
27087;;Le Bosc-Morel;f;27138
27088;;Bosc-Renoult-en-Ouche;d;27049
27092;;Bosguérard-de-Marcouville;d;27062
27093;;Bosnormand;f;27090
27121;;Bus-Saint-Rémy;d;27213
27122;;Cahaignes;f;27213
27128;;Cantiers;d;27213
27131;;Carsix;f;27425
27143;;Champignolles;d;27685
27145;;Chanteloup;f;27157
27150;;La Chapelle-Réanville;f;27554
27159;;Cintray;d;27112
27160;;Civières;f;27213
27166;;Condé-sur-Iton;d;27198
27172;;Corneuil;f;27032
27175;;Corny;d;27070
27178;;Coulonges;f;27693
27186;;Créton;f;27198
27195;;Dame-Marie;d;27578
27197;;Dampsmesnil;d;27213
27211;;Écardenville-sur-Eure;f;27191
27221;;Épinay;d;27049
27223;;Épreville-en-Roumois;f;27085
27225;;Les Essarts;f;27157
27236;;Faverolles-les-Mares;f;27106
27244;;Flancourt-Catelon;f;27085
27250;;Fontaine-Heudebourg;f;27191
27253;;Fontaine-la-Soret;f;27425
27255;;Fontenay-en-Vexin;d;27213
27257;;Forêt-la-Folie;d;27213
27262;;Fourges;d;27213
27264;;Fours-en-Vexin;f;27213
27265;;Francheville;d;27679
27268;;Le Fresne;f;27447
27270;;Fresne-l’Archevêque;d;27070
27272;;Les Frétils;f;27096
27274;;Gaillardbois-Cressenville;d;27294
27283;;Gisay-la-Coudre;d;27049
27292;;Gouttières;d;27049
27293;;Gouville;f;27198
27296;;Granchain;d;27049
27297;;Grandvilliers;f;27198
27303;;Guernanville;f;27565
27305;;La Guéroulde;d;27112
27308;;Guitry;d;27213
27314;;Haricourt;f;27331
27328;;Hellenvilliers;f;27198
27344;;Houlbec-près-le-Gros-Theil;d;27062
27352;;Infreville;f;27105
27356;;Jonquerets-de-Livet;d;27049
27357;;Jouveaux;f;27415
27362;;Landepéreuse;d;27049
27387;;Manthelon;f;27198
27402;;Le Mesnil-Hardray;f;27447
27409;;Les Minières;f;27198
27416;;Buis-sur-Damville;f;27198
27443;;Notre-Dame-du-Vaudreuil;f;27528
27449;;Panilleuse;d;27213
27450;;Panlatte;f;27206
27452;;Perriers-la-Campagne;f;27425
27461;;Les Planches;f;27003
27479;;Provemont;a;27153
27484;;Quessigny;d;27277
27491;;Roman;f;27198
27494;;Le Roncenay;f;27198
27499;;La Roussière;d;27049
27503;;Le Sacq;f;27198
27506;;Saint-Amand-des-Hautes-Terres;d;27011
27509;;Saint-Aquilin-d’Augerons;f;27414
27510;;Saint-Aquilin-de-Pacy;d;27448
27513;;Saint-Aubin-des-Hayes;d;27049
27515;;Saint-Aubin-le-Guichard;d;27049
27519;;Sainte-Barbe-sur-Gaillon;d;27022
27523;;Saint-Clair-d’Arcey;d;27516
27526;;Sainte-Croix-sur-Aizier;d;27107
27532;;Saint-Denis-du-Béhélan;f;27157
27549;;Saint-Germain-Village;f;27467
27551;;Saint-Jean-de-la-Léqueraye;f;27541
27559;;Saint-Léger-sur-Bonneville;f;27361
27566;;Sainte-Marguerite-en-Ouche;d;27049
27573;;Saint-Nicolas-d’Attez;d;27578
27574;;Saint-Nicolas-du-Bosc;f;27302
27575;;Saint-Nicolas-du-Bosc-l’Abbé;f;27129
27581;;Saint-Ouen-des-Champs;d;27263
27583;;Saint-Paër;f;27533
27585;;Saint-Paul-sur-Risle;f;27467
27588;;Saint-Pierre-d’Autils;f;27554
27596;;Saint-Pierre-du-Mesnil;d;27049
27600;;Saint-Quentin-des-Isles;d;27516
27607;;Saint-Thurien;d;27263
27619;;Séez-Mesnil;f;27424
27626;;Theillement;f;27089
27628;;Thevray;d;27049
27634;;Thomer-la-Sôgne;f;27032
27636;;Le Thuit-Anger;f;27638
27637;;Thuit-Hébert;f;27105
27639;;Le Thuit-Simer;f;27638
27642;;Le Tilleul-Othon;f;27290
27647;;Tosny;f;27676
27648;;Tostes;d;27412
27651;;Tournedos-sur-Seine;d;27471
27653;;Tourny;d;27213
27657;;Touville;f;27089
27675;;Vaux-sur-Risle;f;27096
27687;;Vieux-Villez;d;27022
27688;;Villalet;f;27693`)
