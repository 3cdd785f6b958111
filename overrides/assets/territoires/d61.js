boussoleTerritory("d61",`61001;61000;Alençon;25
61002;61570;Almenêches
61005;61130;Appenai-sous-Bellême
61006;61200;Argentan;13
61007;61100 61430;Athis-Val de Rouvre;4
61008;61270;Aube;1
61010;61120;Aubry-le-Panthou
61011;61100;Aubusson
61012;61270;Auguaise
61013;61500;Aunay-les-Bois
61014;61200;Aunou-le-Faucon
61015;61500;Aunou-sur-Orne
61018;61470;Avernes-Saint-Gourgon
61020;61150;Avoine
61021;61700;Avrilly
61023;61160;Bailleul
61024;61450;Banvou
61026;61170;Barville
61028;61210;Bazoches-au-Houlme
61029;61560;Bazoches-sur-Hoëne
61030;61100;La Bazoque
61032;61270;Beaufai
61034;61190;Beaulieu
61035;61600;Beauvain
61036;61500;Belfonds
61037;61360;Bellavilliers
61038;61130;Bellême;1
61039;61570;La Bellière
61040;61220;Bellou-en-Houlme;1
61041;61130;Bellou-le-Trichard
61043;61340;Berd’huis;1
61044;61430;Berjou
61046;61290;Bizou
61048;61560;Boëcé
61049;61570;Boissei-la-Lande
61050;61110 61340;Cour-Maugis sur Huisne
61051;61500;Boitron
61052;61270;Bonnefoi
61053;61380;Bonsmoulins
61054;61470;Le Bosc-Renoult
61055;61570;Boucé
61056;61500;Le Bouillon
61060;61270;Brethel
61061;61110;Bretoncelles;1
61062;61160;Brieux
61063;61220;Briouze;1
61064;61390;Brullemail
61066;61170;Buré
61067;61170;Bures
61068;61500;Bursard
61069;61430;Cahan
61070;61100;Caligny
61071;61120;Camembert
61072;61120;Canapville
61074;61320;Carrouges
61075;61330;Ceaucé;1
61076;61500;Le Cercueil
61077;61000;Cerisé
61078;61100;Cerisy-Belle-Étoile
61079;61260;Ceton;1
61080;61320;Chahains
61081;61240 61500;Chailloué
61082;61390;Le Chalange
61084;61210;Champcerie
61085;61320;Le Champ-de-la-Pierre
61086;61120;Les Champeaux
61087;61560;Champeaux-sur-Sarthe
61088;61240;Champ-Haut
61089;61120;Champosoult
61091;61700;Champsecret
61092;61300;Chandai
61093;61800;Chanu;1
61094;61100;La Chapelle-au-Moine
61095;61100;La Chapelle-Biche
61096;61140 61410;Rives d’Andaine;2
61097;61400;La Chapelle-Montligeon
61098;61500;La Chapelle-près-Sées
61099;61130;La Chapelle-Souëf
61100;61270;La Chapelle-Viel
61101;61570;Le Château-d’Almenêches
61102;61450;Le Châtellier
61103;61230;Chaumont
61104;61600;La Chaux
61105;61360;Chemilli
61107;61320;Ciral
61108;61230;Cisai-Saint-Aubin
61111;61250;Colombiers
61113;61400;Comblot
61114;61200;Commeaux
61116;61110;Sablons sur Huisne;1
61117;61250;Condé-sur-Sarthe;2
61118;61400;Corbon
61120;61160;Coudehard
61121;61360;Coulimer
61122;61230;Coulmer
61123;61160;Coulonces
61124;61220;La Coulonche
61126;61170;Coulonges-sur-Sarthe
61129;61400;Courgeon
61130;61560;Courgeoût
61133;61390;Courtomer
61137;61220;Craménil
61138;61230;Croisilles
61139;61120;Crouttes
61140;61300;Crulai
61141;61250;Cuissai
61142;61130;Dame-Marie
61143;61250;Damigny;2
61145;61700;Domfront en Poiraie;4
61146;61700;Dompierre
61148;61100;Durcet
61149;61440;Échalou
61150;61370;Échauffour
61151;61270;Écorcei
61152;61160;Écorches
61153;61150 61200;Écouché-les-Vallées;2
61156;61500;Essay
61158;61600;Faverolles
61159;61390;Fay
61160;61400;Feings
61162;61380;La Ferrière-au-Doyen
61163;61450;La Ferrière-aux-Étangs;1
61164;61500;La Ferrière-Béchet
61165;61420;La Ferrière-Bochard
61166;61390;Ferrières-la-Verrerie
61167;61470 61550;La Ferté-en-Ouche;2
61168;61410 61600;La Ferté Macé;5
61169;61100;Flers;14
61170;61200;Fleuré
61171;61160;Fontaine-les-Bassets
61176;61570;Francheville
61178;61230;La Fresnaie-Fayel
61180;61120;Fresnay-le-Samson
61181;61230;Gacé;1
61182;61420;Gandelain
61183;61390;Gâprée
61187;61270;Les Genettes
61189;61210;Giel-Courteilles
61190;61310;Ginai
61193;61550;La Gonfrière
61194;61150;Monts-sur-Orne
61195;61600;Le Grais
61196;61130 61360 61400;Belforêt-en-Perche;1
61197;61160;Guêprei
61198;61120;Guerquesalles
61199;61210;Habloville
61202;61250;Hauterive
61203;61250;Héloup
61206;61290;L’Hôme-Chamondot
61207;61130;Igé
61208;61190;Irai
61209;61320;Joué-du-Bois
61210;61150;Joué-du-Plain
61211;61140 61330;Juvigny Val d’Andaine;2
61212;61200;Juvigny-sur-Orne
61213;61320;Lalacelle
61214;61300;L’Aigle;7
61215;61170;Laleu
61216;61320;La Lande-de-Goult
61217;61210;La Lande-de-Lougé
61218;61100;La Lande-Patry;1
61219;61100;La Lande-Saint-Siméon
61221;61100;Landigou
61222;61100;Landisacq
61224;61250;Larré
61225;61240;Lignères
61227;61220;Lignou
61228;61320 61420;L’Orée-d’Écouves
61229;61400;Loisail
61230;61290;Longny les Villages;2
61232;61700;Lonlay-l’Abbaye;1
61233;61600;Lonlay-le-Tesson
61234;61250;Lonrai;1
61237;61150;Lougé-sur-Maire
61238;61160;Louvières-en-Auge
61240;61500;Macé
61241;61110;La Madeleine-Bouvet
61242;61290;Le Mage
61243;61600;Magny-le-Désert;1
61244;61380;Mahéru
61248;61350;Mantilly
61251;61170;Marchemaisons
61252;61230;Mardilly
61255;61400;Mauves-sur-Huisne
61256;61570;Médavy
61257;61410;Méhoudin
61258;61170;Le Mêle-sur-Sarthe
61259;61270;Le Ménil-Bérard
61260;61220;Le Ménil-de-Briouze
61261;61250;Le Ménil-Broût
61262;61800;Le Ménil-Ciboult
61263;61250;Ménil-Erreux
61264;61240;Ménil-Froger
61265;61210;Ménil-Gondouin
61266;61170;Le Ménil-Guyon
61267;61210;Ménil-Hermei
61268;61230;Ménil-Hubert-en-Exmes
61269;61430;Ménil-Hubert-sur-Orne
61271;61320;Le Ménil-Scelleur
61272;61240;Le Ménil-Vicomte
61273;61210;Ménil-Vin
61274;61290;Les Menus
61275;61240;Merlerault-le-Pin;1
61276;61160;Merri
61277;61560;La Mesnière
61278;61440;Messei;1
61279;61250;Mieuxcé
61281;61800;Moncy
61283;61160;Montabard
61284;61170;Montchevrel
61286;61360;Montgaudry
61287;61100;Montilly-sur-Noireau
61288;61570;Montmerrei
61289;61160;Mont-Ormel
61290;61210;Montreuil-au-Houlme
61291;61160;Montreuil-la-Cambe
61292;61800;Montsecret-Clairefougère
61293;61400;Mortagne-au-Perche;3
61294;61500 61570;Mortrée;1
61295;61600;La Motte-Fouquet
61297;61380;Moulins-la-Marche
61298;61200;Moulins-sur-Orne
61300;61110;Moutiers-au-Perche
61301;61500;Neauphe-sous-Essai
61302;61160;Neauphe-sur-Dive
61303;61160;Nécy
61304;61250;Neuilly-le-Bisson
61307;61120;Neuville-sur-Touques
61308;61210;Neuvy-au-Houlme
61309;61340;Perche en Nocé;1
61314;61200;Occagnes
61316;61160;Ommoy
61317;61230;Orgères
61319;61130;Origny-le-Roux
61321;61250;Pacé
61322;61400;Parfondeval
61323;61290;Le Pas-Saint-l’Homer
61324;61350;Passais Villages;1
61326;61700;Perrou
61327;61360;Pervenchères
61328;61310;Le Pin-au-Haras
61329;61400;Le Pin-la-Garenne
61330;61370;Planches
61331;61170;Le Plantis
61332;61220;Pointel
61333;61120;Pontchardon
61336;61130;Pouvrai
61339;61210;Putanges-le-Lac;2
61341;61250;Écouves;1
61342;61270;Rai;1
61344;61150;Rânes;1
61345;61110;Rémalard en Perche;1
61346;61120;Le Renouard
61347;61230;Résenlieu
61348;61400;Réveillon
61349;61210;Ri
61350;61420;La Roche-Mabile
61351;61120;Roiville
61352;61160;Rônai
61357;61320;Rouperroux
61358;61200;Sai
61360;61170;Saint-Agnan-sur-Sarthe
61361;61220;Saint-André-de-Briouze
61362;61440;Saint-André-de-Messei
61363;61380;Saint-Aquilin-de-Corbion
61365;61170;Saint-Aubin-d’Appenai
61366;61470;Saint-Aubin-de-Bonneval
61367;61560;Saint-Aubin-de-Courteraie
61369;61700;Saint-Bômer-les-Forges;1
61370;61700;Saint-Brice
61371;61150;Saint-Brice-sous-Rânes
61372;61250;Saint-Céneri-le-Gérei
61373;61380;Sainte-Céronne-lès-Mortagne
61374;61800;Saint-Christophe-de-Chaulieu
61375;61570;Boischampré;1
61376;61490;Saint-Clair-de-Halouze
61379;61130;Saint-Cyr-la-Rosière
61381;61400;Saint-Denis-sur-Huisne
61382;61420;Saint-Denis-sur-Sarthon;1
61384;61320;Saint-Ellier-les-Bois
61385;61230;Saint-Evroult-de-Montfort
61386;61550;Saint-Evroult-Notre-Dame-du-Bois
61387;61350;Saint-Fraimbault
61388;61130;Saint-Fulgent-des-Ormes
61389;61370;Sainte-Gauburge-Sainte-Colombe;1
61390;61600;Saint-Georges-d’Annebecq
61391;61100;Saint-Georges-des-Groseillers;3
61392;61470;Saint-Germain-d’Aunay
61393;61240;Saint-Germain-de-Clairefeuille
61394;61130;Saint-Germain-de-la-Coudre
61395;61110;Saint-Germain-des-Grois
61396;61560;Saint-Germain-de-Martigny
61397;61000;Saint-Germain-du-Corbéis;3
61398;61390;Saint-Germain-le-Vieux
61399;61160;Saint-Gervais-des-Sablons
61400;61500;Saint-Gervais-du-Perron
61401;61700;Saint-Gilles-des-Marais
61402;61220;Saint-Hilaire-de-Briouze
61404;61400;Saint-Hilaire-le-Châtel
61405;61340;Saint-Hilaire-sur-Erre
61406;61270;Saint-Hilaire-sur-Risle
61407;61430;Sainte-Honorine-la-Chardonne
61408;61210;Sainte-Honorine-la-Guillaume
61411;61360;Saint-Jouin-de-Blavou
61412;61170;Saint-Julien-sur-Sarthe
61413;61160;Saint-Lambert-sur-Dive
61414;61400;Saint-Langis-lès-Mortagne
61415;61170;Saint-Léger-sur-Sarthe
61416;61390;Saint-Léonard-des-Parcs
61418;61400;Saint-Mard-de-Réno
61419;61320;Sainte-Marguerite-de-Carrouges
61420;61320;Sainte-Marie-la-Robert
61421;61350;Saint-Mars-d’Égrenne
61422;61270;Les Aspres
61423;61300;Saint-Martin-d’Écublei
61424;61320;Saint-Martin-des-Landes
61425;61380;Saint-Martin-des-Pézerits
61426;61130;Saint-Martin-du-Vieux-Bellême
61427;61320;Saint-Martin-l’Aiguillon
61429;61190;Charencey
61432;61300;Saint-Michel-Tubœuf
61433;61250;Saint-Nicolas-des-Bois
61435;61550;Saint-Nicolas-de-Sommaire
61436;61100;Sainte-Opportune
61438;61560;Saint-Ouen-de-Sécherouvre
61439;61410;Saint-Ouen-le-Brisoult
61440;61300;Saint-Ouen-sur-Iton
61442;61600;Saint-Patrice-du-Désert
61443;61100;Saint-Paul
61444;61430;Saint-Philbert-sur-Orne
61445;61800;Saint-Pierre-d’Entremont
61446;61370;Saint-Pierre-des-Loges
61447;61790;Saint-Pierre-du-Regard;1
61448;61340;Saint-Pierre-la-Bruyère
61450;61360;Saint-Quentin-de-Blavou
61451;61800;Saint-Quentin-les-Chardonnets
61452;61350;Saint-Roch-sur-Égrenne
61453;61320;Saint-Sauveur-de-Carrouges
61454;61170;Sainte-Scolasse-sur-Sarthe
61456;61300;Saint-Sulpice-sur-Risle;1
61457;61300;Saint-Symphorien-des-Bruyères
61459;61220;Saires-la-Verrerie
61460;61120 61470;Sap-en-Auge
61461;61230;Le Sap-André
61462;61200;Sarceaux;1
61463;61600;Les Monts d’Andaine;1
61464;61500;Sées;4
61466;61100;La Selle-la-Forge;1
61467;61250;Semallé
61472;61200;Sévigny
61473;61150;Sevrai
61474;61160 61200 61310;Gouffern en Auge;3
61475;61380;Soligny-la-Trappe
61476;61360;Suré
61479;61150;Tanques
61480;61500;Tanville
61481;61390;Tellières-le-Plessis
61482;61410;Tessé-Froulay
61483;61140 61600;Bagnoles de l’Orne Normandie;2
61484;61130 61260 61340;Val-au-Perche;3
61485;61120;Ticheville
61486;61800;Tinchebray-Bocage;4
61487;61330;Torchamp
61488;61550;Touquettes
61490;61160;Tournai-sur-Dive
61491;61190;Tourouvre au Perche;2
61492;61390;Trémont
61493;61230;La Trinité-des-Laitiers
61494;61160;Trun;1
61497;61250;Valframbert;1
61498;61130;Vaunoise
61499;61170;Les Ventes-de-Bourse
61500;61190;La Ventrouze
61501;61110;Verrières
61502;61360;Vidai
61503;61150;Vieux-Pont
61505;61160;Villedieu-lès-Bailleul
61507;61400;Villiers-sous-Mortagne
61508;61120;Vimoutiers;2
61510;61300;Vitrai-sous-Laigle
61512;61210;Les Yveteaux
61003;;Anceins;d;61167
61004;;Antoigny;d;61168
61009;;Aubry-en-Exmes;d;61474
61016;;Autheuil;d;61491
61017;;Les Authieux-du-Puits;d;61275
61019;;Avernes-sous-Exmes;d;61474
61025;;La Baroche-sous-Lucé;d;61211
61027;;Batilly;d;61153
61031;;Beauchêne;d;61486
61033;;Beaulandais;d;61211
61042;;Bellou-sur-Huisne;f;61345
61045;;Bivilliers;d;61491
61047;;Bocquencé;d;61167
61057;;Le Bourg-Saint-Léonard;d;61474
61058;;Bréel;d;61007
61059;;Bresolettes;d;61491
61065;;Bubertré;d;61491
61073;;La Carneille;d;61007
61083;;Chambois;d;61474
61090;;Champs;d;61491
61106;;Chênedouit;d;61339
61109;;Clairefougère;d;61292
61110;;La Cochère;d;61474
61112;;Colonard-Corubert;d;61309
61115;;Condeau;d;61116
61119;;Corubert;f;61309
61125;;Coulonges-les-Sablons;d;61116
61127;;La Courbe;d;61153
61128;;Courcerault;f;61050
61131;;Courménil;d;61474
61132;;Courteilles;f;61189
61134;;Courtoulin;f;61029
61135;;Couterne;d;61096
61136;;Couvains;d;61167
61144;;Dancé;d;61309
61147;;Dorceau;f;61345
61154;;Eperrais;d;61196
61155;;L’Épinay-le-Comte;d;61324
61157;;Exmes;d;61474
61161;;Fel;d;61474
61172;;Fontenai-les-Louvets;d;61228
61173;;Fontenai-sur-Orne;d;61153
61174;;La Forêt-Auvray;d;61339
61175;;Forges;f;61341
61177;;Frênes;d;61486
61179;;La Fresnaye-au-Sauvage;d;61339
61184;;Gauville;d;61167
61185;;Gémages;d;61484
61186;;Geneslay;d;61096
61188;;La Genevraie;d;61275
61191;;Glos-la-Ferrière;d;61167
61192;;Godisson;d;61275
61200;;Haleine;d;61096
61201;;La Haute-Chapelle;d;61145
61204;;L’Hermitière;d;61484
61205;;Heugon;d;61167
61220;;La Lande-sur-Eure;d;61230
61223;;Larchamp;d;61486
61226;;Lignerolles;d;61491
61231;;Longuenoë;d;61228
61235;;Loré;d;61211
61236;;Loucé;d;61153
61239;;Lucé;d;61211
61245;;Maison-Maugis;f;61050
61246;;Mâle;d;61484
61247;;Malétable;d;61230
61249;;Marcei;d;61375
61250;;Marchainville;d;61230
61253;;Marmouillé;d;61081
61254;;Marnefer;f;61167
61270;;Ménil-Jean;d;61339
61280;;Monceaux-au-Perche;d;61230
61282;;Monnai;d;61167
61285;;Montgaroult;d;61194
61296;;Moulicent;d;61230
61299;;Moussonvilliers;d;61429
61305;;Neuilly-sur-Eure;d;61230
61306;;Neuville-près-Sées;d;61081
61310;;Nonant-le-Pin;d;61275
61311;;Normandel;d;61429
61312;;Notre-Dame-d’Aspres;f;61422
61313;;Notre-Dame-du-Rocher;d;61007
61315;;Omméel;d;61474
61318;;Origny-le-Butin;d;61196
61320;;Orville;d;61460
61325;;La Perrière;d;61196
61334;;Pont-Écrepin;f;61339
61335;;La Poterie-au-Perche;d;61491
61337;;Préaux-du-Perche;d;61309
61338;;Prépotin;d;61491
61340;;Rabodanges;d;61339
61343;;Randonnai;d;61491
61353;;Ronfeugerai;d;61007
61354;;Les Rotours;d;61339
61355;;Rouellé;d;61145
61356;;La Rouge;d;61484
61359;;Saint-Agnan-sur-Erre;d;61484
61364;;Saint-Aubert-sur-Orne;d;61339
61368;;Saint-Aubin-des-Grois;d;61309
61377;;Saint-Cornier-des-Landes;d;61486
61378;;Sainte-Croix-sur-Orne;d;61339
61380;;Saint-Denis-de-Villenette;d;61211
61383;;Saint-Didier-sous-Écouves;d;61228
61403;;Saint-Hilaire-la-Gérard;d;61294
61409;;Saint-Jean-de-la-Forêt;d;61309
61410;;Saint-Jean-des-Bois;d;61486
61417;;Saint-Loyer-des-Champs;d;61375
61428;;Saint-Maurice-du-Désert;d;61463
61430;;Saint-Maurice-sur-Huisne;f;61050
61431;;Saint-Michel-des-Andaines;d;61483
61434;;Saint-Nicolas-des-Laitiers;d;61167
61437;;Saint-Ouen-de-la-Cour;d;61196
61441;;Saint-Ouen-sur-Maire;d;61153
61449;;Saint-Pierre-la-Rivière;d;61474
61455;;Saint-Siméon;d;61324
61458;;Saint-Victor-de-Réno;d;61230
61465;;Ségrie-Fontaine;d;61007
61468;;Sentilly;d;61194
61469;;Sept-Forges;d;61211
61470;;Serans;d;61153
61471;;Sérigny;d;61196
61477;;Survie;d;61474
61478;;Taillebois;d;61007
61489;;Les Tourailles;d;61007
61495;;Tubœuf;f;61432
61496;;Urou-et-Crennes;d;61474
61504;;Villebadin;d;61474
61506;;Villers-en-Ouche;d;61167
61509;;Vingt-Hanaps;f;61341
61511;;Vrigny;d;61375
61513;;Yvrandes;d;61486`)
