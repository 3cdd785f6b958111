boussoleTerritory("d14",`14001;14600;Ablon;1
14003;14400;Agy
14005;14190 14370 14540;Valambray;1
14006;14210;Amayé-sur-Orne;1
14007;14310;Amayé-sur-Seulles
14009;14860;Amfreville;1
14012;14430;Angerville
14014;14610;Colomby-Anguerny;1
14015;14610;Anisy
14016;14430;Annebault
14019;14400;Arganchy
14020;14370;Argences;3
14021;14117;Arromanches-les-Bains
14022;14960;Asnelles
14023;14710;Asnières-en-Bessin
14024;14640;Auberville
14025;14700;Aubigny
14026;14250;Audrieu;1
14027;14260 14770;Les Monts d’Aunay;4
14030;14280;Authie;1
14032;14130;Les Authieux-sur-Calonne
14033;14340;Auvillars
14034;14210;Avenay
14035;14490;Balleroy-sur-Drôme;1
14036;14940;Banneville-la-Campagne
14037;14260;Malherbe-sur-Ajon
14038;14480;Banville
14039;14220;Barbery
14040;14400;Barbeville
14041;14600;Barneville-la-Bertran
14042;14210;Baron-sur-Odon;1
14043;14620;Barou-en-Auge
14044;14610;Basly;1
14045;14670;Basseneville
14046;14860;Bavent;1
14047;14400;Bayeux;12
14049;14480;Bazenville
14050;14490;La Bazoque
14053;14620;Beaumais
14054;14380;Beaumesnil
14055;14950;Beaumont-en-Auge
14057;14370;Bellengreville;1
14059;14910;Benerville-sur-Mer
14060;14970;Bénouville;1
14061;14260 14350;Souleuvre en Bocage;8
14062;14440;Bény-sur-Mer
14063;14710;Bernesq
14064;14170;Bernières-d’Ailly
14066;14990;Bernières-sur-Mer;2
14068;14112;Biéville-Beuville;3
14069;14100;Beuvillers;1
14070;14430;Beuvron-en-Auge
14076;14550;Blainville-sur-Orne;6
14077;14130;Blangy-le-Château
14078;14400;Blay
14079;14910;Blonville-sur-Mer;1
14080;14690;Le Bô
14082;14340;La Boissière
14083;14340;Bonnebosq
14084;14260;Bonnemaison
14085;14130;Bonneville-la-Louvet
14086;14800;Bonneville-sur-Touques
14087;14700;Bonnœil
14088;14420;Bons-Tassilly
14089;14210;Bougy
14090;14220;Boulon
14091;14430;Bourgeauville
14092;14540;Bourguébus;2
14093;14430;Branville
14096;14260;Brémoy
14097;14190;Bretteville-le-Rabet
14098;14210 14250 14740;Thue et Mue;6
14100;14680;Bretteville-sur-Laize;1
14101;14760;Bretteville-sur-Odon;4
14102;14130;Le Breuil-en-Auge
14103;14330;Le Breuil-en-Bessin
14104;14130;Le Brévedent
14106;14860;Bréville-les-Monts
14107;14710;Bricqueville
14110;14160;Brucourt
14111;14250;Bucéels
14116;14190;Le Bû-sur-Rouvres
14117;14390;Cabourg;3
14118;14000;Caen;109
14119;14630;Cagny;2
14120;14240;Cahagnes;1
14121;14490;Cahagnolles
14122;14210;La Caine
14123;14610;Cairon;2
14124;14230;La Cambe
14125;14610;Cambes-en-Plaine;1
14126;14340;Cambremer;1
14127;14500;Campagnolles
14130;14490;Campigny
14131;14800;Canapville
14132;14230;Canchy
14134;14370;Canteloup
14135;14740;Carcagny
14136;14230;Cardonville
14137;14650;Carpiquet;3
14138;14330;Cartigny-l’Épinay
14140;14490;Castillon
14141;14140;Castillon-en-Auge
14143;14240;Caumont-sur-Aure;2
14145;14190;Cauvicourt
14146;14770;Cauville
14147;14290;Cernay
14149;14270;Cesny-aux-Vignes
14150;14220;Cesny-les-Sources;1
14159;14250;Chouain
14160;14680;Cintheaux
14161;14130;Clarbec
14162;14570;Clécy;1
14163;14370;Cléville
14165;14710;Colleville-sur-Mer
14166;14880;Colleville-Montgomery;2
14167;14460;Colombelles;7
14168;14710;Colombières
14169;14480;Colombiers-sur-Seulles
14171;14220;Combray
14172;14520;Commes
14173;14270;Condé-sur-Ifs
14174;14110 14770;Condé-en-Normandie;5
14175;14400;Condé-sur-Seulles
14177;14130;Coquainvilliers
14179;14100;Cordebugle
14180;14700;Cordey
14181;14123;Cormelles-le-Royal;5
14182;14240;Cormolain
14183;14690;Cossesseville
14184;14400;Cottun
14190;14170;Courcy
14191;14470;Courseulles-sur-Mer;4
14193;14100;Courtonne-la-Meurdrac
14194;14290;Courtonne-les-Deux-Églises
14195;14260;Courvaudon
14196;14480;Crépon
14197;14440;Cresserons;1
14198;14430;Cresseveuille
14200;14480;Creully sur Seulles;2
14202;14113;Cricquebœuf
14203;14430;Cricqueville-en-Auge
14204;14450;Cricqueville-en-Bessin
14205;14250;Cristot
14206;14620;Crocy
14207;14220;Croisilles
14209;14400;Crouay
14211;14220;Culey-le-Patry
14214;14400;Cussy
14215;14840;Cuverville;2
14216;14620;Damblainville
14218;14430;Danestal
14220;14800;Deauville;3
14221;14840;Démouville;3
14223;14690;Le Détroit
14224;14230;Deux-Jumeaux
14225;14160;Dives-sur-Mer;5
14226;14220;Donnay
14227;14430;Douville-en-Auge
14228;14440;Douvres-la-Délivrande;5
14229;14430;Dozulé;2
14230;14130;Drubec
14231;14340;Beaufour-Druval
14232;14250;Ducy-Sainte-Marguerite
14236;14250;Ellon
14237;14630;Émiéville
14238;14800;Englesqueville-en-Auge
14239;14710;Englesqueville-la-Percée
14240;14170;Épaney
14241;14310;Épinay-sur-Odon
14242;14610;Épron;2
14243;14600;Équemauville;1
14244;14700;Eraines
14245;14270;Ernes
14246;14850;Escoville
14248;14220;Espins
14249;14210;Esquay-Notre-Dame;1
14250;14400;Esquay-sur-Seulles
14251;14220;Esson
14252;14190;Estrées-la-Campagne
14254;14930;Éterville;1
14256;14400;Étréham
14257;14210;Évrecy;2
14258;14700;Falaise;7
14260;14100;Fauguernon
14261;14130;Le Faulq
14266;14320;Feuguerolles-Bully;1
14269;14130;Fierville-les-Parcs
14270;14100;Firfol
14271;14123;Fleury-sur-Orne;5
14272;14710;La Folie
14273;14290;La Folletière-Abenon
14274;14790;Fontaine-Étoupefour;2
14275;14610;Fontaine-Henry
14276;14190;Fontaine-le-Pin
14277;14320;Fontenay-le-Marmion;2
14278;14250;Fontenay-le-Pesnel;1
14280;14340;Formentin
14281;14710;Formigny La Bataille
14282;14240;Foulognes
14283;14620;Fourches
14284;14700;Fourneaux-le-Val
14285;14340;Le Fournet
14286;14600;Fourneville
14287;14630;Frénouville;2
14288;14480;Le Fresne-Camilly
14289;14700;Fresné-la-Mère
14290;14680;Fresney-le-Puceux
14291;14220;Fresney-le-Vieux
14293;14590;Fumichon
14297;14210;Gavrus
14298;14230;Géfosse-Fontenay
14299;14600;Genneville
14301;14730;Giberville;5
14302;14950;Glanville
14303;14100;Glos
14304;14600;Gonneville-sur-Honfleur
14305;14510;Gonneville-sur-Mer
14306;14810;Gonneville-en-Auge
14308;14430;Goustranville
14309;14680;Gouvix
14310;14190;Grainville-Langannerie
14311;14210;Grainville-sur-Odon;1
14312;14450;Grandcamp-Maisy;1
14316;14160;Grangues
14318;14470;Graye-sur-Mer
14319;14540;Grentheville;1
14320;14220;Grimbosq
14322;14400;Guéron
14325;14880;Hermanville-sur-Mer;3
14326;14100;Hermival-les-Vaux
14327;14200;Hérouville-Saint-Clair;23
14328;14850;Hérouvillette;1
14329;14430;Heuland
14332;14700;La Hoguette
14333;14600;Honfleur;6
14334;14100;L’Hôtellerie
14335;14430;Hotot-en-Auge
14336;14250;Hottot-les-Bagues
14337;14340;La Houblonnière
14338;14510;Houlgate;1
14341;14123;Ifs;11
14342;14230 14330;Isigny-sur-Mer;3
14343;14690;Les Isles-Bardel
14344;14670;Janville
14345;14170;Jort
14346;14250;Juaye-Mondaye
14347;14260;Dialan sur Chaîne;1
14348;14250;Juvigny-sur-Seulles
14349;14320;Laize-Clinchamps;2
14352;14380;Landelles-et-Coupigny
14353;14310;Landes-sur-Ajon
14354;14830;Langrune-sur-Mer;1
14355;14480;Ponts sur Seulles;1
14357;14770;Terres de Druance
14358;14340;Léaupartie
14360;14700;Leffard
14362;14140;Lessard-et-le-Chêne
14364;14250;Lingèvres
14365;14780;Lion-sur-Mer;2
14366;14100;Lisieux;19
14367;14330;Lison
14368;14140;Lisores
14369;14490;Litteau
14370;14330;Le Molay-Littry;3
14371;14140 14290;Livarot-Pays-d’Auge;6
14374;14240;Les Loges
14375;14700;Les Loges-Saulces
14377;14400;Longues-sur-Mer
14378;14230;Longueville
14379;14310;Longvillers
14380;14250;Loucelles
14381;14170;Louvagny
14383;14111;Louvigny;2
14384;14530;Luc-sur-Mer;3
14385;14400;Magny-en-Bessin
14389;14310;Maisoncelles-Pelvey
14390;14210;Maisoncelles-sur-Ajon
14391;14400;Maisons
14393;14210;Maizet
14394;14190;Maizières
14396;14930;Maltot;1
14397;14710;Mandeville-en-Bessin
14398;14340;Manerbe
14399;14130;Manneville-la-Pipard
14400;14400;Le Manoir
14401;14117;Manvieux
14402;14620;Le Marais-la-Chapelle
14403;14100;Marolles
14404;14220;Martainville
14405;14700;Martigny-sur-l’Ante
14406;14480 14740;Moulins-en-Bessin;1
14407;14920;Mathieu;2
14408;14320;Saint-Martin-de-May;4
14409;14810;Merville-Franceville-Plage;2
14410;14370;Méry-Bissières-en-Auge;1
14411;14220;Meslay
14412;14260;Le Mesnil-au-Grain
14419;14100;Le Mesnil-Eudes
14421;14100;Le Mesnil-Guillaume
14424;14380;Le Mesnil-Robert
14425;14140;Le Mesnil-Simon
14426;14130;Le Mesnil-sur-Blangy
14427;14690;Le Mesnil-Villement
14430;14960;Meuvaines
14431;14140 14270 14340 14370;Mézidon Vallée d’Auge;9
14435;14100;Les Monceaux
14436;14400;Monceaux-en-Bessin
14437;14120;Mondeville;10
14438;14210;Mondrainville
14439;14230;Monfréville
14445;14490;Montfiquet
14446;14210;Montigny
14448;14340;Montreuil-en-Auge
14449;14310;Monts-en-Bessin
14452;14620;Morteaux-Coulibœuf
14453;14400;Mosles
14454;14790;Mouen;1
14455;14220;Moulines
14456;14370;Moult-Chicheboville;3
14457;14620;Les Moutiers-en-Auge
14458;14220;Les Moutiers-en-Cinglais
14460;14590;Moyaux;1
14461;14220;Mutrécy
14465;14400;Nonant
14466;14100;Norolles
14467;14700;Noron-l’Abbaye
14468;14490;Noron-la-Poterie
14469;14620;Norrey-en-Auge
14473;14340;Notre-Dame-de-Livaye
14474;14340;Notre-Dame-d’Estrées-Corbon
14475;14210 14310;Val d’Arry;2
14476;14170;Olendon
14478;14290;Orbec;1
14480;14230;Osmanville
14482;14270;Ouézy
14483;14220;Ouffières
14484;14590;Ouilly-du-Houley
14486;14190;Ouilly-le-Tesson
14487;14100;Ouilly-le-Vicomte
14488;14150;Ouistreham;9
14491;14310;Parfouru-sur-Odon
14492;14600;Pennedepie
14494;14160;Périers-en-Auge
14495;14112;Périers-sur-le-Dan
14496;14770;Périgny
14497;14170;Perrières
14498;14700;Pertheville-Ners
14499;14390;Petiville
14500;14130;Pierrefitte-en-Auge
14501;14690;Pierrefitte-en-Cinglais
14502;14690;Pierrepont
14504;14590;Le Pin
14506;14490;Planquery
14509;14440;Plumetot
14510;14690;La Pommeraye
14511;14380;Pont-Bellanger
14512;14110;Pontécoulant
14514;14130;Pont-l’Évêque;5
14515;14520;Port-en-Bessin-Huppain;1
14516;14420;Potigny;2
14519;14210;Préaux-Bocage
14520;14340;Le Pré-d’Auge
14522;14140;Prêtreville
14524;14430;Putot-en-Auge
14527;14270 14340;Belle Vie en Auge
14528;14130;Quetteville
14529;14400;Ranchy
14530;14860;Ranville;2
14531;14690;Rapilly
14533;14340;Repentigny
14534;14130;Reux
14535;14470;Reviers
14536;14600;La Rivière-Saint-Sauveur;2
14538;14540;Castine-en-Plaine;1
14540;14100;Rocques
14541;14340;La Roque-Baignard
14542;14740;Rosel
14543;14740 14980;Rots;2
14546;14190;Rouvres
14547;14710;Rubercy
14550;14340;Rumesnil
14552;14400;Ryes
14554;14540;Le Castelet;1
14555;14130;Saint-André-d’Hébertot
14556;14320;Saint-André-sur-Orne;1
14557;14800;Saint-Arnoult;1
14558;14970;Saint-Aubin-d’Arquenay;1
14559;14380;Saint-Aubin-des-Bois
14562;14750;Saint-Aubin-sur-Mer;2
14563;14130;Saint-Benoît-d’Hébertot
14565;14960;Saint-Côme-de-Fresné
14566;14280;Saint-Contest;2
14569;14480;Sainte-Croix-sur-Mer
14570;14290;Valorbiquet;2
14571;14100;Saint-Denis-de-Mailloc
14572;14110;Saint-Denis-de-Méré
14574;14100;Saint-Désir;1
14575;14950;Saint-Étienne-la-Thillaye
14576;14140;Val-de-Vie
14578;14130;Saint-Gatien-des-Bois;1
14579;14260 14310;Seulline;1
14581;14240 14250;Aurseulles;1
14582;14100;Saint-Germain-de-Livet
14586;14230;Saint-Germain-du-Pert
14587;14280;Saint-Germain-la-Blanche-Herbe;2
14588;14700;Saint-Germain-Langot
14589;14190;Saint-Germain-le-Vasson
14590;14240;Sainte-Honorine-de-Ducy
14591;14520 14710;Aure sur Mer
14592;14210;Sainte-Honorine-du-Fay;1
14593;14130;Saint-Hymer
14595;14100;Saint-Jean-de-Livet
14598;14430;Saint-Jouin
14601;14130;Saint-Julien-sur-Calonne
14602;14570;Saint-Lambert
14603;14220;Saint-Laurent-de-Condel
14605;14710;Saint-Laurent-sur-Mer
14606;14430;Saint-Léger-Dubosq
14607;14310;Saint-Louet-sur-Seulles
14609;14400;Saint-Loup-Hors
14610;14740;Saint-Manvieu-Norrey;2
14613;14330;Saint-Marcouf
14614;14330;Sainte-Marguerite-d’Elle
14619;14380;Sainte-Marie-Outre-l’Eau
14620;14130;Saint-Martin-aux-Chartrains
14621;14290;Saint-Martin-de-Bienfaite-la-Cressonnière
14622;14710;Saint-Martin-de-Blagny
14625;14100;Saint-Martin-de-la-Lieue
14626;14100;Saint-Martin-de-Mailloc;1
14627;14700;Saint-Martin-de-Mieux
14630;14400;Saint-Martin-des-Entrées
14635;14220;Saint-Omer
14637;14670;Saint-Ouen-du-Mesnil-Oger
14639;14340;Saint-Ouen-le-Pin
14640;14670;Saint-Pair
14643;14490;Saint-Paul-du-Vernay
14644;14130;Saint-Philbert-des-Champs
14645;14950;Saint-Pierre-Azif
14646;14700;Saint-Pierre-Canivet
14648;14100;Saint-Pierre-des-Ifs
14649;14700;Saint-Pierre-du-Bû
14650;14260;Saint-Pierre-du-Fresne
14651;14670;Saint-Pierre-du-Jonquet
14652;14450;Saint-Pierre-du-Mont
14654;14140 14170;Saint-Pierre-en-Auge;7
14656;14570;Saint-Rémy
14657;14670;Saint-Samson
14658;14380;Noues de Sienne;4
14659;14190;Saint-Sylvain;1
14660;14640;Saint-Vaast-en-Auge
14661;14250;Saint-Vaast-sur-Seulles
14663;14400;Saint-Vigor-le-Grand;2
14664;14240;Sallen
14665;14121;Sallenelles
14666;14940;Sannerville;1
14667;14330;Saon
14668;14330;Saonnet
14669;14170;Sassy
14672;14240 14350;Val de Drôme
14674;14190;Soignolles
14675;14540;Soliers;2
14676;14400;Sommervieu
14677;14700;Soulangy
14678;14420;Soumont-Saint-Quentin
14679;14400;Subles
14680;14400;Sully
14681;14710;Surrain
14682;14130;Surville
14684;14250;Tessel
14685;14610;Thaon;1
14687;14130;Le Theil-en-Auge
14689;14220;Thury-Harcourt-le-Hom;3
14692;14250;Tilly-sur-Seulles;1
14694;14130;Le Torquesne
14698;14940;Touffréville
14699;14800;Touques;3
14700;14400;Tour-en-Bessin
14701;14800;Tourgéville
14705;14330;Tournières
14706;14130;Tourville-en-Auge
14707;14210;Tourville-sur-Odon;1
14708;14310;Tracy-Bocage
14709;14117;Tracy-sur-Mer
14710;14690;Tréprel
14711;14710;Trévières
14712;14670;Troarn;3
14713;14210;Montillières-sur-Orne
14714;14490;Le Tronquay
14715;14360;Trouville-sur-Mer;4
14716;14490;Trungy
14719;14190;Urville
14720;14420;Ussy
14721;14210;Vacognes-Neuilly
14723;14340;Valsemé
14724;14390;Varaville;1
14726;14350 14410;Valdallière;5
14728;14400;Vaucelles
14731;14800;Vauville
14732;14400;Vaux-sur-Aure
14733;14400;Vaux-sur-Seulles
14734;14250;Vendes
14735;14170;Vendeuvre
14737;14700;Versainville
14738;14790;Verson;4
14739;14114;Ver-sur-Mer;1
14740;14290;La Vespière-Friardel;1
14741;14570;Le Vey
14742;14170;Vicques
14743;14430;Victot-en-Auge
14744;14400;Vienne-en-Bessin
14745;14710;Vierville-sur-Mer
14747;14930;Vieux
14748;14130;Vieux-Bourg
14751;14700;Vignats
14752;14310;Villers-Bocage;3
14753;14420;Villers-Canivet
14754;14640;Villers-sur-Mer;2
14755;14113;Villerville
14756;14570;La Villette
14758;14610;Villons-les-Buissons
14759;14700;Villy-lez-Falaise
14760;14310;Villy-Bocage
14761;14370;Vimont
14762;14500;Vire Normandie;17
14764;14690;Pont-d’Ouilly;1
14002;;Acqueville;d;14150
14004;;Aignerville;f;14281
14008;;Amblie;f;14355
14010;;Ammeville;f;14654
14011;;Anctoville;d;14581
14013;;Angoville;d;14150
14017;;Annebecq;f;14352
14018;;Arclais;f;14061
14028;;Auquainville;d;14371
14029;;Les Autels-Saint-Bazile;d;14371
14031;;Les Authieux-Papion;d;14431
14048;;Baynes;f;14614
14051;;Beaufour;a;14231
14052;;Beaulieu;d;14061
14056;;Bauquay;d;14027
14058;;Bellou;d;14371
14065;;Bernières-le-Patry;d;14726
14067;;Berville;f;14654
14071;;Biéville-en-Auge;f;14527
14072;;Biéville-sur-Orne;f;14068
14073;;La Bigne;d;14579
14074;;Billy;d;14005
14075;;Bissières;f;14410
14081;;Boissey;d;14654
14094;;Bray-la-Campagne;f;14005
14095;;Brécy;f;14200
14099;;Bretteville-sur-Dives;d;14654
14105;;La Brévière;d;14576
14108;;Brocottes;f;14335
14109;;Brouay;d;14098
14112;;Bully;a;14266
14113;;Burcy;d;14726
14114;;Bures-sur-Dives;a;14712
14115;;Bures-les-Monts;d;14061
14128;;Campandré-Valcongrain;d;14027
14129;;Campeaux;d;14061
14133;;Canon;f;14431
14139;;Carville;d;14061
14142;;Castilly;d;14342
14144;;Caumont-sur-Orne;d;14689
14148;;Cerqueux;d;14371
14151;;Champ-du-Boult;d;14658
14152;;La Chapelle-Engerbold;d;14174
14153;;La Chapelle-Haute-Grue;d;14576
14154;;La Chapelle-Yvon;d;14570
14155;;Cheffreville-Tonnencourt;d;14371
14156;;Chênedollé;d;14726
14157;;Cheux;d;14098
14158;;Chicheboville;d;14456
14164;;Clinchamps-sur-Orne;d;14349
14170;;Colomby-sur-Thaon;f;14014
14176;;Conteville;d;14005
14178;;Corbon;f;14474
14185;;Coudray-Rabut;f;14514
14186;;Coulombs;f;14406
14187;;Coulonces;d;14762
14188;;Coulvain;d;14579
14189;;Coupesarte;d;14431
14192;;Courson;d;14658
14199;;La Cressonnière;f;14621
14201;;Crèvecœur-en-Auge;d;14431
14208;;Croissanville;d;14431
14210;;La Croupte;d;14371
14212;;Cully;f;14406
14213;;Curcy-sur-Orne;d;14689
14217;;Dampierre;d;14672
14219;;Danvou-la-Ferrière;d;14027
14222;;Le Désert;d;14726
14233;;Écajeul;f;14431
14234;;Écots;f;14654
14235;;Écrammeville;f;14281
14247;;Escures-sur-Favières;f;14735
14253;;Estry;d;14726
14255;;Étouvy;d;14061
14259;;Familly;d;14371
14262;;La Ferrière-au-Doyen;f;14061
14263;;La Ferrière-Duval;f;14027
14264;;La Ferrière-Harang;d;14061
14265;;Fervaques;d;14371
14267;;Feuguerolles-sur-Seulles;d;14581
14268;;Fierville-Bray;d;14005
14279;;Fontenermont;d;14658
14292;;Friardel;f;14740
14294;;Garcelles-Secqueville;d;14554
14295;;Garnetot;f;14654
14296;;Le Gast;d;14658
14300;;Gerrots;d;14743
14307;;Goupillières;f;14713
14313;;Grandchamp-le-Château;d;14431
14314;;Grandmesnil;f;14654
14315;;Grandouet;f;14126
14317;;La Graverie;d;14061
14321;;Grisy;f;14735
14323;;Le Ham;f;14335
14324;;Hamars;d;14689
14330;;Heurtevent;d;14371
14331;;Hiéville;d;14654
14339;;Hubert-Folie;d;14538
14340;;Huppain;a;14515
14350;;La Lande-sur-Drôme;d;14672
14351;;La Lande-Vaumont;f;14762
14356;;Lasson;d;14543
14359;;Lécaude;d;14431
14361;;Lénault;d;14174
14363;;Lieury;f;14654
14372;;Livry;d;14143
14373;;Le Locheur;d;14475
14376;;Longraye;d;14581
14382;;Louvières;f;14281
14386;;Magny-la-Campagne;d;14431
14387;;Magny-le-Freule;d;14431
14388;;Maisoncelles-la-Jourdan;d;14762
14392;;Maisy;f;14312
14395;;Malloué;d;14061
14413;;Le Mesnil-Auzouf;d;14347
14414;;Le Mesnil-Bacley;d;14371
14415;;Le Mesnil-Benoist;d;14658
14416;;Le Mesnil-Caussois;d;14658
14417;;Mesnil-Clinchamps;d;14658
14418;;Le Mesnil-Durand;d;14371
14420;;Le Mesnil-Germain;d;14371
14422;;Le Mesnil-Mauger;d;14431
14423;;Le Mesnil-Patry;d;14098
14428;;Mestry;f;14342
14429;;Meulles;d;14371
14432;;Missy;d;14475
14433;;Mittois;d;14654
14434;;Le Molay;f;14370
14440;;Montamy;d;14061
14441;;Mont-Bertrand;d;14061
14442;;Montchamp;d;14726
14443;;Montchauvet;d;14061
14444;;Monteille;d;14431
14447;;Montpinçon;f;14654
14450;;Montviette;d;14654
14451;;Morières;f;14735
14459;;Les Moutiers-Hubert;d;14371
14462;;Neuilly-la-Forêt;d;14342
14463;;Neuilly-le-Malherbe;f;14721
14464;;Neuville;f;14762
14470;;Norrey-en-Bessin;f;14610
14471;;Notre-Dame-de-Courson;d;14371
14472;;L’Oudon;d;14654
14477;;Ondefontaine;d;14027
14479;;Orbois;d;14581
14481;;Les Oubeaux;d;14342
14485;;Ouilly-le-Basset;f;14764
14489;;Ouville-la-Bien-Tournée;d;14654
14490;;Parfouru-l’Éclin;f;14143
14493;;Percy-en-Auge;d;14431
14503;;Pierres;d;14726
14505;;Placy;d;14150
14508;;Le Plessis-Grimoult;d;14027
14517;;Poussy-la-Campagne;d;14005
14518;;Préaux-Saint-Sébastien;d;14371
14521;;Presles;d;14726
14523;;Proussy;d;14174
14525;;Putot-en-Bessin;d;14098
14526;;Quesnay-Guesnon;f;14581
14532;;Le Reculey;d;14061
14537;;Robehomme;a;14046
14539;;La Rocque;d;14726
14544;;Roucamps;d;14027
14545;;Roullours;d;14762
14548;;Rucqueville;f;14406
14549;;Rully;d;14726
14551;;Russy;d;14591
14553;;Saint-Agnan-le-Malherbe;f;14037
14560;;Saint-Aubin-Lébizay;a;14231
14561;;Saint-Aubin-sur-Algot;f;14126
14564;;Saint-Charles-de-Percy;d;14726
14567;;Saint-Crespin;f;14431
14568;;Sainte-Croix-Grand-Tonne;d;14098
14573;;Saint-Denis-Maisoncelles;d;14061
14577;;Saint-Gabriel-Brécy;f;14200
14580;;Saint-Georges-en-Auge;d;14654
14583;;Saint-Germain-de-Montgommery;d;14576
14584;;Saint-Germain-de-Tallevende-la-Lande-Vaumont;d;14762
14585;;Saint-Germain-du-Crioult;d;14174
14594;;Saint-Jacques;f;14366
14596;;Saint-Jean-des-Essartiers;d;14672
14597;;Saint-Jean-le-Blanc;d;14357
14599;;Saint-Julien-de-Mailloc;d;14570
14600;;Saint-Julien-le-Faucon;d;14431
14604;;Saint-Laurent-du-Mont;f;14126
14608;;Saint-Loup-de-Fribois;d;14527
14611;;Saint-Manvieu-Bocage;d;14658
14612;;Saint-Marc-d’Ouilly;f;14764
14615;;Sainte-Marguerite-des-Loges;d;14371
14616;;Sainte-Marguerite-de-Viette;d;14654
14617;;Sainte-Marie-aux-Anglais;f;14431
14618;;Sainte-Marie-Laumont;d;14061
14623;;Saint-Martin-de-Fontenay;d;14408
14624;;Saint-Martin-de-Fresnay;f;14654
14628;;Saint-Martin-de-Sallen;d;14689
14629;;Saint-Martin-des-Besaces;d;14061
14631;;Saint-Martin-de-Tallevende;f;14762
14632;;Saint-Martin-Don;d;14061
14633;;Saint-Martin-du-Mesnil-Oury;d;14371
14634;;Saint-Michel-de-Livet;d;14371
14636;;Saint-Ouen-des-Besaces;d;14061
14638;;Saint-Ouen-le-Houx;d;14371
14641;;Saint-Pair-du-Mont;f;14126
14642;;Saint-Paul-de-Courtonne;a;14194
14647;;Saint-Pierre-de-Mailloc;d;14570
14653;;Saint-Pierre-la-Vieille;d;14174
14655;;Saint-Pierre-Tarentaine;d;14061
14662;;Saint-Vigor-des-Mézerets;d;14357
14670;;Secqueville-en-Bessin;d;14543
14671;;Sept-Frères;d;14658
14673;;Sermentot;d;14581
14683;;Tailleville;f;14228
14686;;Le Theil-Bocage;d;14726
14688;;Thiéville;d;14654
14690;;Tierceville;f;14355
14691;;Tilly-la-Campagne;d;14538
14693;;Tordouet;d;14570
14695;;Torteval-Quesnay;d;14581
14696;;Tortisambert;d;14371
14697;;Tôtes;f;14654
14702;;Tournay-sur-Odon;d;14475
14703;;Tournebu;d;14150
14704;;Le Tourneur;d;14061
14717;;Truttemer-le-Grand;d;14762
14718;;Truttemer-le-Petit;d;14762
14722;;La Vacquerie;d;14143
14725;;Vasouy;a;14333
14727;;Vaubadon;d;14035
14729;;Vaudeloges;d;14654
14730;;Vaudry;d;14762
14736;;Venoix;f;14118
14746;;Viessoix;d;14726
14749;;Vieux-Fumé;d;14431
14750;;Vieux-Pont-en-Auge;d;14654
14757;;Villiers-le-Sec;f;14200
14763;;Vouilly;d;14342`)
