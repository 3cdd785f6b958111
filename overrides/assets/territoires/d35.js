boussoleTerritory("d35",`35001;35690;Acigné
35002;35150;Amanlis
35003;35250;Andouillé-Neuville
35004;35460 35560;Val-Couesnon
35005;35130;Arbrissel
35006;35370;Argentré-du-Plessis
35007;35250;Aubigné
35008;35130;Availles-sur-Seiche
35009;35120;Baguer-Morvan
35010;35120;Baguer-Pican
35012;35470;Bain-de-Bretagne
35013;35600;Bains-sur-Oust
35014;35680;Bais
35015;35500;Balazé
35016;35580;Baulon
35017;35190;La Baussaine
35018;35420;La Bazouge-du-Désert
35019;35560;Bazouges-la-Pérouse
35021;35133;Beaucé
35022;35190;Bécherel
35023;35137;Bédée
35024;35830;Betton
35025;35133;Billé
35026;35750;Bléruais
35027;35360;Boisgervilly
35028;35150;Boistrudan
35029;35270;Bonnemain
35030;35320;La Bosse-de-Bretagne
35031;35340;La Bouëxière
35032;35230;Bourgbarré
35033;35890;Bourg-des-Comptes
35034;35120;La Boussac
35035;35330;Bovel
35037;35310;Bréal-sous-Montfort
35038;35370;Bréal-sous-Vitré
35039;35530;Brécé
35040;35160;Breteil
35041;35150;Brie
35042;35370;Brielles
35044;35120;Broualan
35045;35550;Bruc-sur-Aff
35046;35330;Les Brulais
35047;35170;Bruz
35049;35260;Cancale
35050;35190;Cardroc
35051;35510;Cesson-Sévigné
35052;35500;Champeaux
35054;35150;Chanteloup
35055;35135;Chantepie
35056;35190;La Chapelle-aux-Filtzméens
35057;35330;La Chapelle-Bouëxic
35058;35630;La Chapelle-Chaussée
35059;35520;La Chapelle-des-Fougeretz
35060;35360;La Chapelle du Lou du Lac
35061;35500;La Chapelle-Erbrée
35062;35133;La Chapelle-Fleurigné
35063;35140;La Chapelle-Saint-Aubert
35064;35660;La Chapelle-de-Brain
35065;35590;La Chapelle-Thouarault
35066;35131;Chartres-de-Bretagne
35067;35250;Chasné-sur-Illet
35068;35220;Châteaubourg
35069;35410;Châteaugiron
35070;35430;Châteauneuf-d’Ille-et-Vilaine
35071;35133;Le Châtellier
35072;35210;Châtillon-en-Vendelais
35075;35490;Chauvigné
35076;35310;Chavagne
35077;35640;Chelun
35078;35120;Cherrueix
35079;35250;Chevaigné
35080;35310;Cintré
35081;35590;Clayes
35082;35134;Coësmes
35084;35330;Comblessac
35085;35270;Combourg
35086;35210;Combourtillé
35087;35500;Cornillé
35088;35150;Corps-Nuds
35089;35320;La Couyère
35090;35320;Crevin
35091;35290;Le Crouais
35092;35270;Cuguen
35093;35800;Dinard
35094;35440;Dingé
35095;35120;Dol-de-Bretagne
35096;35113;Domagné
35097;35680;Domalain
35098;35390;La Dominelais
35099;35410;Domloup
35101;35450;Dourdain
35102;35130;Drouges
35103;35640;Eancé
35104;35120;Epiniac
35105;35500;Erbrée
35106;35620;Ercé-en-Lamée
35107;35340;Ercé-près-Liffré
35108;35150;Essé
35109;35370;Étrelles
35110;35440;Feins
35111;35420;Le Ferré
35114;35640;Forges-la-Forêt
35115;35300;Fougères
35116;35111;La Fresnais
35117;35290;Gaël
35118;35490;Gahard
35119;35370;Gennes-sur-Seiche
35120;35850;Gévezé
35121;35140;Gosné
35122;35350;La Gouesnière
35123;35580;Goven
35124;35390;Grand-Fougeray
35125;35130;La Guerche-de-Bretagne
35126;35580;Guichen
35127;35580;Guignen
35128;35440;Guipel
35130;35630;Hédé-Bazouges
35131;35590;L’Hermitage
35132;35120;Hirel
35133;35750;Iffendic
35134;35630;Les Iffs
35135;35850;Irodouër
35136;35150;Janzé
35137;35133;Javené
35138;35133;Laignelet
35139;35890;Laillé
35140;35320;Lalleu
35141;35450;Landavran
35142;35133;Landéan
35143;35360;Landujan
35144;35850;Langan
35145;35660;Langon
35146;35630;Langouet
35148;35270;Lanrigan
35149;35580;Lassy
35150;35133;Lécousse
35151;35550;Lieuron
35152;35340;Liffré
35153;35111;Lillemer
35154;35450;Livré-sur-Changeon
35155;35550;Lohéac
35156;35190;Longaulnay
35157;35133;Le Loroux
35159;35270;Lourmais
35160;35330;Loutehel
35161;35680;Louvigné-de-Bais
35162;35420;Louvigné-du-Désert
35163;35133 35210;Luitré-Dompierre
35164;35560;Marcillé-Raoul
35165;35240;Marcillé-Robert
35166;35220;Marpiré
35167;35640;Martigné-Ferchaud
35168;35330;Val d’Anast
35169;35380;Maxent
35170;35450;Mecé
35171;35360;Médréac
35172;35270;Meillac
35173;35520;Melesse
35174;35420;Mellé
35175;35330;Mernel
35176;35480;Guipry-Messac
35177;35520;La Mézière
35178;35140;Mézières-sur-Couesnon
35179;35540;Miniac-Morvan
35180;35190;Miniac-sous-Bécherel
35181;35870;Le Minihic-sur-Rance
35183;35370;Mondevert
35184;35360;Montauban-de-Bretagne
35185;35210;Montautour
35186;35120;Mont-Dol
35187;35160;Monterfil
35188;35160;Montfort-sur-Meu
35189;35760;Montgermont
35190;35420;Monthault
35191;35460;Les Portes du Coglais
35192;35210;Montreuil-des-Landes
35193;35520;Montreuil-le-Gast
35194;35500;Montreuil-sous-Pérouse
35195;35440;Montreuil-sur-Ille
35196;35310;Mordelles
35197;35250;Mouazé
35198;35680;Moulins
35199;35130;Moussé
35200;35130;Moutiers
35201;35290;Muel
35202;35470;La Noë-Blanche
35203;35137;La Nouaye
35204;35410;Nouvoitou
35205;35560;Noyal-sous-Bazouges
35206;35230;Noyal-Châtillon-sur-Seiche
35207;35530;Noyal-sur-Vilaine
35208;35230;Orgères
35210;35740;Pacé
35211;35380;Paimpont
35212;35320;Pancé
35214;35210;Parcé
35215;35133;Parigné
35216;35850;Parthenay-de-Bretagne
35217;35370;Le Pertre
35218;35320;Le Petit-Fougeray
35219;35550;Pipriac
35220;35150 35680;Piré-Chancé
35221;35470;Pléchâtel
35222;35610;Pleine-Fougères
35223;35380;Plélan-le-Grand
35224;35540;Plerguer
35225;35720;Plesder
35226;35720;Pleugueneuc
35227;35137;Pleumeleuc
35228;35730;Pleurtuit
35229;35500;Pocé-les-Bois
35230;35420;Poilley
35231;35320;Poligné
35232;35210;Princé
35233;35190;Québriac
35234;35290;Quédillac
35235;35130;Rannée
35236;35600;Redon
35237;35660;Renac
35238;35000 35200 35700;Rennes
35239;35240;Retiers
35240;35650;Le Rheu
35241;35780;La Richardais
35242;35560;Rimou
35243;35133;Romagné
35244;35490;Romazy
35245;35850;Romillé
35246;35120;Roz-Landrieux
35247;35610;Roz-sur-Couesnon
35248;35610;Sains
35249;35390;Sainte-Anne-sur-Vilaine
35250;35230;Saint-Armel
35251;35250;Saint-Aubin-d’Aubigné
35252;35500;Saint-Aubin-des-Landes
35253;35140;Saint-Aubin-du-Cormier
35255;35114;Saint-Benoît-des-Ondes
35256;35800;Saint-Briac-sur-Mer
35257;35460;Maen Roch
35258;35630;Saint-Brieuc-des-Iffs
35259;35120;Saint-Broladre
35260;35210;Saint-Christophe-des-Bois
35261;35140;Saint-Christophe-de-Valains
35262;35134;Sainte-Colombe
35263;35350;Saint-Coulomb
35264;35220;Saint-Didier
35265;35190;Saint-Domineuc
35266;35230;Saint-Erblon
35268;35550;Saint-Ganton
35270;35610;Saint-Georges-de-Gréhaigne
35271;35420;Saint-Georges-de-Reintembault
35272;35370;Saint-Germain-du-Pinel
35273;35133;Saint-Germain-en-Coglès
35274;35250;Saint-Germain-sur-Ille
35275;35590;Saint-Gilles
35276;35630;Saint-Gondran
35277;35750;Saint-Gonlay
35278;35760;Saint-Grégoire
35279;35430;Saint-Guinoux
35280;35140;Saint-Hilaire-des-Landes
35281;35136;Saint-Jacques-de-la-Lande
35282;35140;Rives-du-Couesnon
35283;35220;Saint-Jean-sur-Vilaine
35284;35430;Saint-Jouan-des-Guérets
35285;35550;Saint-Just
35286;35270;Saint-Léger-des-Prés
35287;35800;Saint-Lunaire
35288;35400;Saint-Malo
35289;35480;Saint-Malo-de-Phily
35290;35750;Saint-Malon-sur-Mel
35291;35120;Saint-Marcan
35292;35460;Saint-Marc-le-Blanc
35294;35600;Sainte-Marie
35295;35750;Saint-Maugan
35296;35250;Saint-Médard-sur-Ille
35297;35290;Saint-Méen-le-Grand
35299;35350;Saint-Méloir-des-Ondes
35300;35500;Saint-M’Hervé
35302;35290;Saint-Onen-la-Chapelle
35304;35140;Saint-Ouen-des-Alleux
35305;35380;Saint-Péran
35306;35430;Saint-Père-Marc-en-Poulet
35307;35190;Saint-Pern
35308;35720;Mesnil-Roc’h
35309;35560;Saint-Rémy-du-Plain
35310;35133;Saint-Sauveur-des-Landes
35311;35330;Saint-Séglin
35312;35580;Saint-Senoux
35314;35430;Saint-Suliac
35315;35250;Saint-Sulpice-la-Forêt
35316;35390;Saint-Sulpice-des-Landes
35317;35630;Saint-Symphorien
35318;35190;Saint-Thual
35319;35310;Saint-Thurial
35320;35360;Saint-Uniac
35321;35320;Saulnières
35322;35320;Le Sel-de-Bretagne
35324;35133;La Selle-en-Luitré
35325;35130;La Selle-Guerchaise
35326;35490;Sens-de-Bretagne
35327;35530;Servon-sur-Vilaine
35328;35550;Sixt-sur-Aff
35329;35610;Sougeal
35330;35500;Taillis
35331;35160;Talensac
35332;35620;Teillay
35333;35240;Le Theil-de-Bretagne
35334;35235;Thorigné-Fouillard
35335;35134;Thourie
35336;35460;Le Tiercent
35337;35190;Tinténiac
35338;35370;Torcé
35339;35610;Trans-la-Forêt
35340;35380;Treffendel
35342;35270;Trémeheuc
35343;35320;Tresbœuf
35345;35190;Trévérien
35346;35190;Trimer
35347;35450;Val-d’Izé
35350;35680;Vergéal
35351;35160;Le Verger
35352;35770;Vern-sur-Seiche
35353;35132;Vezin-le-Coquet
35354;35610;Vieux-Viel
35355;35490;Vieux-Vy-sur-Couesnon
35356;35630;Vignoc
35357;35420;Villamée
35358;35430;La Ville-ès-Nonais
35359;35130;Visseiche
35360;35500;Vitré
35361;35960;Le Vivier-sur-Mer
35362;35540;Le Tronchet
35363;35131;Pont-Péan`)
