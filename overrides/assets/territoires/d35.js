boussoleTerritory("d35",`35001;35690;Acigné;6
35002;35150;Amanlis;1
35003;35250;Andouillé-Neuville;1
35004;35460 35560;Val-Couesnon;4
35005;35130;Arbrissel
35006;35370;Argentré-du-Plessis;4
35007;35250;Aubigné
35008;35130;Availles-sur-Seiche
35009;35120;Baguer-Morvan;1
35010;35120;Baguer-Pican;1
35012;35470;Bain-de-Bretagne;7
35013;35600;Bains-sur-Oust;3
35014;35680;Bais;2
35015;35500;Balazé;2
35016;35580;Baulon;2
35017;35190;La Baussaine
35018;35420;La Bazouge-du-Désert;1
35019;35560;Bazouges-la-Pérouse;1
35021;35133;Beaucé;1
35022;35190;Bécherel
35023;35137;Bédée;4
35024;35830;Betton;12
35025;35133;Billé;1
35026;35750;Bléruais
35027;35360;Boisgervilly;1
35028;35150;Boistrudan
35029;35270;Bonnemain;1
35030;35320;La Bosse-de-Bretagne
35031;35340;La Bouëxière;4
35032;35230;Bourgbarré;4
35033;35890;Bourg-des-Comptes;3
35034;35120;La Boussac;1
35035;35330;Bovel
35037;35310;Bréal-sous-Montfort;6
35038;35370;Bréal-sous-Vitré
35039;35530;Brécé;2
35040;35160;Breteil;3
35041;35150;Brie
35042;35370;Brielles
35044;35120;Broualan
35045;35550;Bruc-sur-Aff
35046;35330;Les Brulais
35047;35170;Bruz;19
35049;35260;Cancale;5
35050;35190;Cardroc
35051;35510;Cesson-Sévigné;18
35052;35500;Champeaux
35054;35150;Chanteloup;1
35055;35135;Chantepie;10
35056;35190;La Chapelle-aux-Filtzméens
35057;35330;La Chapelle-Bouëxic;1
35058;35630;La Chapelle-Chaussée;1
35059;35520;La Chapelle-des-Fougeretz;4
35060;35360;La Chapelle du Lou du Lac;1
35061;35500;La Chapelle-Erbrée
35062;35133;La Chapelle-Fleurigné;2
35063;35140;La Chapelle-Saint-Aubert
35064;35660;La Chapelle-de-Brain;1
35065;35590;La Chapelle-Thouarault;2
35066;35131;Chartres-de-Bretagne;8
35067;35250;Chasné-sur-Illet;1
35068;35220;Châteaubourg;7
35069;35410;Châteaugiron;10
35070;35430;Châteauneuf-d’Ille-et-Vilaine;1
35071;35133;Le Châtellier
35072;35210;Châtillon-en-Vendelais;1
35075;35490;Chauvigné
35076;35310;Chavagne;4
35077;35640;Chelun
35078;35120;Cherrueix;1
35079;35250;Chevaigné;2
35080;35310;Cintré;2
35081;35590;Clayes
35082;35134;Coësmes;1
35084;35330;Comblessac
35085;35270;Combourg;6
35086;35210;Combourtillé
35087;35500;Cornillé
35088;35150;Corps-Nuds;3
35089;35320;La Couyère
35090;35320;Crevin;2
35091;35290;Le Crouais
35092;35270;Cuguen
35093;35800;Dinard;10
35094;35440;Dingé;1
35095;35120;Dol-de-Bretagne;5
35096;35113;Domagné;2
35097;35680;Domalain;2
35098;35390;La Dominelais;1
35099;35410;Domloup;3
35101;35450;Dourdain;1
35102;35130;Drouges
35103;35640;Eancé
35104;35120;Epiniac;1
35105;35500;Erbrée;1
35106;35620;Ercé-en-Lamée;1
35107;35340;Ercé-près-Liffré;2
35108;35150;Essé;1
35109;35370;Étrelles;2
35110;35440;Feins;1
35111;35420;Le Ferré
35114;35640;Forges-la-Forêt
35115;35300;Fougères;20
35116;35111;La Fresnais;2
35117;35290;Gaël;1
35118;35490;Gahard;1
35119;35370;Gennes-sur-Seiche
35120;35850;Gévezé;6
35121;35140;Gosné;2
35122;35350;La Gouesnière;2
35123;35580;Goven;4
35124;35390;Grand-Fougeray;2
35125;35130;La Guerche-de-Bretagne;4
35126;35580;Guichen;9
35127;35580;Guignen;4
35128;35440;Guipel;1
35130;35630;Hédé-Bazouges;2
35131;35590;L’Hermitage;4
35132;35120;Hirel;1
35133;35750;Iffendic;4
35134;35630;Les Iffs
35135;35850;Irodouër;2
35136;35150;Janzé;8
35137;35133;Javené;2
35138;35133;Laignelet;1
35139;35890;Laillé;5
35140;35320;Lalleu
35141;35450;Landavran
35142;35133;Landéan;1
35143;35360;Landujan
35144;35850;Langan;1
35145;35660;Langon;1
35146;35630;Langouet
35148;35270;Lanrigan
35149;35580;Lassy;1
35150;35133;Lécousse;3
35151;35550;Lieuron
35152;35340;Liffré;9
35153;35111;Lillemer
35154;35450;Livré-sur-Changeon;1
35155;35550;Lohéac
35156;35190;Longaulnay
35157;35133;Le Loroux
35159;35270;Lourmais
35160;35330;Loutehel
35161;35680;Louvigné-de-Bais;1
35162;35420;Louvigné-du-Désert;3
35163;35133 35210;Luitré-Dompierre;1
35164;35560;Marcillé-Raoul
35165;35240;Marcillé-Robert;1
35166;35220;Marpiré;1
35167;35640;Martigné-Ferchaud;2
35168;35330;Val d’Anast;3
35169;35380;Maxent;1
35170;35450;Mecé
35171;35360;Médréac;1
35172;35270;Meillac;1
35173;35520;Melesse;7
35174;35420;Mellé
35175;35330;Mernel;1
35176;35480;Guipry-Messac;7
35177;35520;La Mézière;5
35178;35140;Mézières-sur-Couesnon;1
35179;35540;Miniac-Morvan;4
35180;35190;Miniac-sous-Bécherel
35181;35870;Le Minihic-sur-Rance;1
35183;35370;Mondevert
35184;35360;Montauban-de-Bretagne;6
35185;35210;Montautour
35186;35120;Mont-Dol;1
35187;35160;Monterfil;1
35188;35160;Montfort-sur-Meu;6
35189;35760;Montgermont;3
35190;35420;Monthault
35191;35460;Les Portes du Coglais;2
35192;35210;Montreuil-des-Landes
35193;35520;Montreuil-le-Gast;2
35194;35500;Montreuil-sous-Pérouse;1
35195;35440;Montreuil-sur-Ille;2
35196;35310;Mordelles;7
35197;35250;Mouazé;1
35198;35680;Moulins
35199;35130;Moussé
35200;35130;Moutiers
35201;35290;Muel
35202;35470;La Noë-Blanche;1
35203;35137;La Nouaye
35204;35410;Nouvoitou;3
35205;35560;Noyal-sous-Bazouges
35206;35230;Noyal-Châtillon-sur-Seiche;8
35207;35530;Noyal-sur-Vilaine;6
35208;35230;Orgères;5
35210;35740;Pacé;11
35211;35380;Paimpont;1
35212;35320;Pancé;1
35214;35210;Parcé
35215;35133;Parigné;1
35216;35850;Parthenay-de-Bretagne;1
35217;35370;Le Pertre;1
35218;35320;Le Petit-Fougeray
35219;35550;Pipriac;3
35220;35150 35680;Piré-Chancé;3
35221;35470;Pléchâtel;2
35222;35610;Pleine-Fougères;2
35223;35380;Plélan-le-Grand;4
35224;35540;Plerguer;2
35225;35720;Plesder
35226;35720;Pleugueneuc;2
35227;35137;Pleumeleuc;3
35228;35730;Pleurtuit;7
35229;35500;Pocé-les-Bois;1
35230;35420;Poilley
35231;35320;Poligné;1
35232;35210;Princé
35233;35190;Québriac;1
35234;35290;Quédillac;1
35235;35130;Rannée;1
35236;35600;Redon;9
35237;35660;Renac;1
35238;35000 35200 35700;Rennes;230
35239;35240;Retiers;4
35240;35650;Le Rheu;9
35241;35780;La Richardais;2
35242;35560;Rimou
35243;35133;Romagné;2
35244;35490;Romazy
35245;35850;Romillé;4
35246;35120;Roz-Landrieux;1
35247;35610;Roz-sur-Couesnon;1
35248;35610;Sains
35249;35390;Sainte-Anne-sur-Vilaine;1
35250;35230;Saint-Armel;2
35251;35250;Saint-Aubin-d’Aubigné;4
35252;35500;Saint-Aubin-des-Landes
35253;35140;Saint-Aubin-du-Cormier;4
35255;35114;Saint-Benoît-des-Ondes
35256;35800;Saint-Briac-sur-Mer;2
35257;35460;Maen Roch;5
35258;35630;Saint-Brieuc-des-Iffs
35259;35120;Saint-Broladre;1
35260;35210;Saint-Christophe-des-Bois
35261;35140;Saint-Christophe-de-Valains
35262;35134;Sainte-Colombe
35263;35350;Saint-Coulomb;2
35264;35220;Saint-Didier;2
35265;35190;Saint-Domineuc;2
35266;35230;Saint-Erblon;3
35268;35550;Saint-Ganton
35270;35610;Saint-Georges-de-Gréhaigne
35271;35420;Saint-Georges-de-Reintembault;1
35272;35370;Saint-Germain-du-Pinel;1
35273;35133;Saint-Germain-en-Coglès;2
35274;35250;Saint-Germain-sur-Ille;1
35275;35590;Saint-Gilles;5
35276;35630;Saint-Gondran
35277;35750;Saint-Gonlay
35278;35760;Saint-Grégoire;9
35279;35430;Saint-Guinoux;1
35280;35140;Saint-Hilaire-des-Landes;1
35281;35136;Saint-Jacques-de-la-Lande;13
35282;35140;Rives-du-Couesnon;2
35283;35220;Saint-Jean-sur-Vilaine;1
35284;35430;Saint-Jouan-des-Guérets;2
35285;35550;Saint-Just;1
35286;35270;Saint-Léger-des-Prés
35287;35800;Saint-Lunaire;2
35288;35400;Saint-Malo;47
35289;35480;Saint-Malo-de-Phily;1
35290;35750;Saint-Malon-sur-Mel
35291;35120;Saint-Marcan
35292;35460;Saint-Marc-le-Blanc;1
35294;35600;Sainte-Marie;2
35295;35750;Saint-Maugan
35296;35250;Saint-Médard-sur-Ille;1
35297;35290;Saint-Méen-le-Grand;4
35299;35350;Saint-Méloir-des-Ondes;4
35300;35500;Saint-M’Hervé;1
35302;35290;Saint-Onen-la-Chapelle;1
35304;35140;Saint-Ouen-des-Alleux;1
35305;35380;Saint-Péran
35306;35430;Saint-Père-Marc-en-Poulet;2
35307;35190;Saint-Pern
35308;35720;Mesnil-Roc’h;4
35309;35560;Saint-Rémy-du-Plain
35310;35133;Saint-Sauveur-des-Landes;1
35311;35330;Saint-Séglin
35312;35580;Saint-Senoux;1
35314;35430;Saint-Suliac;1
35315;35250;Saint-Sulpice-la-Forêt;1
35316;35390;Saint-Sulpice-des-Landes
35317;35630;Saint-Symphorien
35318;35190;Saint-Thual
35319;35310;Saint-Thurial;2
35320;35360;Saint-Uniac
35321;35320;Saulnières
35322;35320;Le Sel-de-Bretagne;1
35324;35133;La Selle-en-Luitré
35325;35130;La Selle-Guerchaise
35326;35490;Sens-de-Bretagne;2
35327;35530;Servon-sur-Vilaine;4
35328;35550;Sixt-sur-Aff;2
35329;35610;Sougeal
35330;35500;Taillis;1
35331;35160;Talensac;2
35332;35620;Teillay;1
35333;35240;Le Theil-de-Bretagne;1
35334;35235;Thorigné-Fouillard;8
35335;35134;Thourie
35336;35460;Le Tiercent
35337;35190;Tinténiac;3
35338;35370;Torcé;1
35339;35610;Trans-la-Forêt
35340;35380;Treffendel;1
35342;35270;Trémeheuc
35343;35320;Tresbœuf;1
35345;35190;Trévérien
35346;35190;Trimer
35347;35450;Val-d’Izé;2
35350;35680;Vergéal
35351;35160;Le Verger;1
35352;35770;Vern-sur-Seiche;8
35353;35132;Vezin-le-Coquet;6
35354;35610;Vieux-Viel
35355;35490;Vieux-Vy-sur-Couesnon;1
35356;35630;Vignoc;2
35357;35420;Villamée
35358;35430;La Ville-ès-Nonais;1
35359;35130;Visseiche
35360;35500;Vitré;19
35361;35960;Le Vivier-sur-Mer;1
35362;35540;Le Tronchet;1
35363;35131;Pont-Péan;4
35011;;Baillé;d;35292
35020;;Bazouges-sous-Hédé;f;35130
35036;;Brain-sur-Vilaine;f;35064
35043;;Broons-sur-Vilaine;f;35068
35048;;Campel;d;35168
35053;;Chancé;d;35220
35073;;Châtillon-sur-Seiche;f;35206
35074;;Chaumeré;a;35096
35083;;Coglès;d;35191
35100;;Dompierre-du-Chemin;d;35163
35112;;Fleurigné;d;35062
35113;;La Fontenelle;d;35004
35129;;Guipry;f;35176
35147;;Lanhélin;d;35308
35158;;Le Lou-du-Lac;f;35060
35182;;Moigné;f;35240
35209;;Ossé;d;35069
35213;;Paramé;f;35288
35254;;Saint-Aubin-du-Pavail;d;35069
35267;;Saint-Étienne-en-Coglès;d;35257
35269;;Saint-Georges-de-Chesné;d;35282
35293;;Saint-Marc-sur-Couesnon;d;35282
35298;;Saint-Melaine;f;35068
35301;;Saint-M’Hervon;d;35184
35303;;Saint-Ouen-la-Rouërie;d;35004
35313;;Saint-Servan-sur-Mer;f;35288
35323;;La Selle-en-Coglès;d;35191
35341;;Tremblay;d;35004
35344;;Tressé;d;35308
35348;;Vendel;d;35282
35349;;Veneffles;f;35069`)
