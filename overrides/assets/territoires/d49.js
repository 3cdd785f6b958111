boussoleTerritory("d49",`49002;49650;Allonnes;2
49003;49700;Tuffalun;1
49007;49000 49100;Angers;159
49008;49440;Angrie
49009;49260;Antoigné
49010;49420;Armaillé
49011;49260;Artannes-sur-Thouet
49012;49540;Aubigné-sur-Layon
49015;49240;Avrillé;15
49017;49430;Baracé
49018;49150;Baugé-en-Anjou;11
49020;49070;Beaucouzé;5
49021;49250;Beaufort-en-Anjou;6
49022;49750;Beaulieu-sur-Layon;1
49023;49110 49450 49510 49600;Beaupréau-en-Mauges;23
49026;49370;Bécon-les-Granits;2
49027;49122;Bégrolles-en-Mauges;2
49028;49170;Béhuard
49029;49320;Blaison-Saint-Sulpice;1
49030;49160;Blou
49035;49080;Bouchemaine;6
49036;49520;Bouillé-Ménard
49038;49520;Bourg-l’Évêque
49041;49650;Brain-sur-Allonnes;2
49045;49390;La Breille-les-Pins
49048;49125;Briollay;3
49050;49250 49320;Brissac Loire Aubance;10
49053;49700;Brossay
49054;49440;Candé;2
49055;49460;Cantenay-Épinard;2
49056;49420;Carbay
49057;49310;Cernusson
49058;49360;Les Cerqueux
49060;49260 49400;Bellevigne-les-Châteaux;3
49061;49440;Challain-la-Potherie
49063;49290;Chalonnes-sur-Loire;6
49064;49220;Chambellay
49067;49220;Chenillé-Champteussé
49068;49123;Champtocé-sur-Loire;1
49070;49340;Chanteloup-les-Bois
49076;49140;La Chapelle-Saint-Laud
49080;49330;Les Hauts-d’Anjou;8
49082;49290;Chaudefonds-sur-Layon
49086;49380 49540;Terranjou;3
49089;49500;Chazé-sur-Argos;1
49090;49125;Cheffes;1
49092;49120 49310 49670 49750;Chemillé-en-Anjou;21
49099;49300;Cholet;54
49100;49700;Cizay-la-Madeleine
49102;49560;Cléré-sur-Layon
49107;49140;Cornillé-les-Caves
49109;49690;Coron;1
49110;49140;Corzé;1
49112;49260;Le Coudray-Macouard
49113;49260;Courchamps
49114;49390;Courléon
49120;49190;Denée;1
49121;49700;Dénezé-sous-Doué
49123;49400;Distré;1
49125;49700;Doué-en-Anjou;11
49126;49270 49530;Orée d’Anjou;17
49127;49430;Durtal;3
49129;49000;Écouflant;4
49130;49460;Écuillé
49131;49260;Épieds
49132;49330;Étriché;1
49135;49460;Feneu;2
49138;49250;Les Bois d’Anjou;2
49140;49590;Fontevraud-l’Abbaye;1
49155;49220;Grez-Neuville;1
49160;49123;Ingrandes-le-Fresne-sur-Loire;3
49161;49220;La Jaille-Yvon
49163;49140;Jarzé Villages;2
49167;49320 49610;Les Garennes sur Loire;4
49170;49330;Juvardeil
49171;49150;La Lande-Chasles
49174;49430;Huillé-Lézigné;1
49176;49220;Le Lion-d’Angers;5
49178;49440;Loiré
49180;49160;Longué-Jumelles;6
49182;49700;Louresse-Rochemenier
49183;49370 49440;Val d’Erdre-Auxence;4
49188;49140;Marcé
49192;49360;Maulévrier;3
49193;49122;Le May-sur-Èvre;3
49194;49140 49630;Mazé-Milon;5
49195;49280;Mazières-en-Mauges;1
49200;49220 49770;Longuenée-en-Anjou;6
49201;49250;La Ménitré;2
49205;49330;Miré;1
49209;49430;Montigné-lès-Rairies
49211;49310;Montilliers;1
49214;49460;Montreuil-Juigné;7
49215;49260;Montreuil-Bellay;3
49216;49140;Montreuil-sur-Loir
49217;49220;Montreuil-sur-Maine
49218;49110 49270 49600;Montrevault-sur-Èvre;15
49219;49730;Montsoreau
49220;49640;Morannes sur Sarthe-Daumeray;3
49221;49390;Mouliherne
49222;49610;Mozé-sur-Louet;2
49223;49610;Mûrs-Erigné;6
49224;49680;Neuillé;1
49228;49390 49490;Noyant-Villages;5
49231;49340;Nuaillé;1
49235;49730;Parnay
49236;49560;Passavant-sur-Layon
49237;49490;La Pellerine
49240;49360;La Plaine;1
49241;49124;Le Plessis-Grammoire;2
49244;49110 49290 49410 49570 49620;Mauges-sur-Loire;18
49246;49130;Les Ponts-de-Cé;13
49247;49170;La Possonnière;2
49248;49420 49520;Ombrée d’Anjou;8
49253;49260;Le Puy-Notre-Dame;1
49257;49430;Les Rairies;1
49259;49190;Rochefort-sur-Loire;2
49260;49740;La Romagne;2
49261;49160 49320 49350;Gennes-Val-de-Loire;8
49262;49400;Rou-Marson
49266;49170;Saint-Augustin-des-Bois;1
49267;49124;Saint-Barthélemy-d’Anjou;9
49269;49280;Saint-Christophe-du-Bois;2
49271;49370;Saint-Clément-de-la-Place;2
49272;49350;Saint-Clément-des-Levées;1
49278;49130;Sainte-Gemmes-sur-Loire;3
49283;49170;Saint-Georges-sur-Loire;3
49284;49170;Saint-Germain-des-Prés;1
49288;49130;Saint-Jean-de-la-Croix
49291;49260;Saint-Just-sur-Dive
49292;49190 49750;Val-du-Layon;3
49294;49070;Saint-Lambert-la-Potherie;2
49298;49070 49170;Saint-Léger-de-Linières;3
49299;49280;Saint-Léger-sous-Cholet;3
49301;49230 49450 49660 49710;Sèvremoine;25
49302;49260;Saint-Macaire-du-Bois
49306;49170;Saint-Martin-du-Fouilloux;1
49307;49140 49250 49630 49800;Loire-Authion;16
49308;49610;Saint-Melaine-sur-Aubance;2
49310;49310;Saint-Paul-du-Bois
49311;49160;Saint-Philbert-du-Peuple;1
49323;49112 49480;Verrières-en-Anjou;8
49326;49800;Sarrigné
49328;49400;Saumur;26
49329;49170;Savennières;1
49330;49330;Sceaux-d’Anjou;1
49331;49500 49520;Segré-en-Anjou Bleu;17
49332;49280;La Séguinière;4
49333;49140;Seiches-sur-le-Loir;2
49334;49140;Sermaise
49336;49360;Somloire
49338;49610;Soulaines-sur-Aubance;1
49339;49460;Soulaire-et-Bourg;1
49341;49400;Souzay-Champigny
49343;49280;La Tessoualle;3
49344;49220;Thorigné-d’Anjou;1
49345;49380 49750;Bellevigne-en-Layon;5
49347;49125;Tiercé;4
49352;49360;Toutlemonde;1
49353;49800;Trélazé;16
49355;49340;Trémentines;3
49358;49730;Turquant
49359;49700;Les Ulmes
49361;49730;Varennes-sur-Loire;1
49362;49400;Varrains;1
49364;49260;Vaudelnay;1
49367;49220 49370;Erdre-en-Anjou;5
49368;49390;Vernantes;2
49369;49390;Vernoil-le-Fourrier;1
49370;49400;Verrie
49371;49340;Vezins;1
49373;49310 49540 49560;Lys-Haut-Layon;7
49374;49400;Villebernier;1
49377;49140;Rives-du-Loir-en-Anjou;5
49378;49680;Vivy;2
49381;49360;Yzernay;1
49001;;Les Alleuds;d;49050
49004;;Andard;d;49307
49005;;Andigné;d;49176
49006;;Andrezé;d;49023
49013;;Auverse;d;49228
49014;;Aviré;d;49331
49016;;Bagneux;d;49328
49019;;Bauné;d;49307
49024;;Beausse;d;49244
49025;;Beauvau;d;49163
49031;;Bocé;d;49018
49032;;La Bohalle;d;49307
49033;;La Boissière-sur-Èvre;d;49218
49034;;Botz-en-Mauges;d;49244
49037;;Le Bourg-d’Iré;d;49331
49039;;Bourgneuf-en-Mauges;d;49244
49040;;Bouzillé;d;49126
49042;;Brain-sur-l’Authion;d;49307
49043;;Brain-sur-Longuenée;d;49367
49044;;Breil;d;49228
49046;;Brézé;d;49060
49047;;Brigné;d;49125
49049;;Brion;d;49138
49051;;Brissarthe;d;49080
49052;;Broc;d;49228
49059;;Les Cerqueux-sous-Passavant;d;49373
49062;;Chalonnes-sous-le-Lude;d;49228
49065;;Champigné;d;49080
49066;;Champ-sur-Layon;d;49345
49069;;Champtoceaux;d;49126
49071;;Chanzeaux;d;49092
49072;;La Chapelle-du-Genêt;d;49023
49073;;La Chapelle-Hullin;d;49248
49074;;La Chapelle-Rousselin;d;49092
49075;;La Chapelle-Saint-Florent;d;49244
49077;;La Chapelle-sur-Oudon;d;49331
49078;;Charcé-Saint-Ellier-sur-Aubance;d;49050
49079;;Chartrené;d;49018
49081;;Châtelais;d;49331
49083;;Chaudron-en-Mauges;d;49218
49084;;Chaumont-d’Anjou;d;49163
49085;;La Chaussaire;d;49218
49087;;Chavaignes;d;49228
49088;;Chazé-Henry;d;49248
49091;;Chemellier;d;49050
49093;;Chemiré-sur-Sarthe;d;49220
49094;;Chênehutte-Trèves-Cunault;d;49261
49095;;Chenillé-Changé;d;49067
49096;;Cherré;d;49080
49097;;Cheviré-le-Rouge;d;49018
49098;;Chigné;d;49228
49101;;Clefs;d;49018
49103;;Combrée;d;49248
49104;;Concourson-sur-Layon;d;49125
49105;;Contigné;d;49080
49106;;Corné;d;49307
49108;;La Cornuaille;d;49183
49111;;Cossé-d’Anjou;d;49092
49115;;Coutures;d;49050
49116;;Cuon;d;49018
49117;;La Daguenière;d;49307
49118;;Dampierre-sur-Loire;d;49328
49119;;Daumeray;d;49220
49122;;Dénezé-sous-le-Lude;d;49228
49124;;Douces;f;49125
49128;;Échemiré;d;49018
49133;;Faveraye-Mâchelles;d;49345
49134;;Faye-d’Anjou;d;49345
49136;;La Ferrière-de-Flée;d;49331
49137;;Le Fief-Sauvin;d;49218
49139;;Fontaine-Milon;d;49194
49141;;Forges;d;49125
49142;;La Fosse-de-Tigné;d;49373
49143;;Fougeré;d;49018
49145;;Le Fuilet;d;49218
49146;;Les Gardes;f;49092
49147;;Gée;d;49021
49148;;Gené;d;49367
49149;;Gennes;d;49261
49150;;Genneteil;d;49228
49151;;Gesté;d;49023
49152;;Gohier;f;49029
49153;;Valanjou;d;49092
49154;;Grézillé;d;49261
49156;;Grugé-l’Hôpital;d;49248
49157;;Le Guédeniau;d;49018
49158;;L’Hôtellerie-de-Flée;d;49331
49159;;Huillé;d;49174
49162;;Jallais;d;49023
49164;;Joué-Étiau;f;49092
49165;;La Jubaudière;d;49023
49166;;Juigné-Béné;f;49214
49168;;Jumelles;a;49180
49169;;La Jumellière;d;49092
49172;;Landemont;d;49126
49173;;Lasse;d;49228
49175;;Linières-Bouton;d;49228
49177;;Liré;d;49126
49179;;Le Longeron;d;49301
49181;;Louerre;d;49003
49184;;Louvaines;d;49331
49185;;Lué-en-Baugeois;d;49163
49186;;Luigné;d;49050
49187;;Marans;d;49331
49189;;Marigné;d;49080
49190;;Le Marillais;d;49244
49191;;Martigné-Briand;d;49086
49196;;La Meignanne;d;49200
49197;;Meigné-le-Vicomte;d;49228
49198;;Meigné;d;49125
49199;;Melay;d;49092
49202;;Méon;d;49228
49203;;Méron;f;49215
49204;;Le Mesnil-en-Vallée;d;49244
49206;;Montfaucon-Montigné;d;49301
49207;;Montfort;d;49125
49208;;Montguillon;d;49331
49210;;Montigné-sur-Moine;f;49301
49212;;Montjean-sur-Loire;d;49244
49213;;Montpollin;d;49018
49225;;Neuvy-en-Mauges;d;49092
49226;;Noëllet;d;49248
49227;;Notre-Dame-d’Allençon;d;49086
49229;;Noyant-la-Gravoyère;d;49331
49230;;Noyant-la-Plaine;d;49003
49232;;Nueil-sur-Layon;d;49373
49233;;Nyoiseau;d;49331
49234;;Parçay-les-Pins;d;49228
49238;;Pellouailles-les-Vignes;d;49323
49239;;Le Pin-en-Mauges;d;49023
49242;;Le Plessis-Macé;d;49200
49243;;La Poitevinière;d;49023
49245;;Pontigné;d;49018
49249;;La Pouëze;d;49367
49250;;La Prévière;d;49248
49251;;Pruillé;d;49200
49252;;Le Puiset-Doré;d;49218
49254;;Querré;d;49080
49255;;Quincé;f;49050
49256;;Rablay-sur-Layon;d;49345
49258;;La Renaudière;d;49301
49263;;Roussay;d;49301
49264;;Saint-André-de-la-Marche;d;49301
49265;;Saint-Aubin-de-Luigné;d;49292
49268;;Sainte-Christine;d;49092
49270;;Saint-Christophe-la-Couperie;d;49126
49273;;Saint-Crespin-sur-Moine;d;49301
49274;;Saint-Cyr-en-Bourg;d;49060
49275;;Saint-Ellier;f;49050
49276;;Saint-Florent-le-Vieil;d;49244
49277;;Sainte-Gemmes-d’Andigné;d;49331
49279;;Saint-Georges-des-Sept-Voies;d;49261
49280;;Saint-Georges-du-Bois;d;49138
49281;;Saint-Georges-des-Gardes;d;49092
49282;;Saint-Georges-sur-Layon;d;49125
49285;;Saint-Germain-sur-Moine;d;49301
49286;;Saint-Hilaire-du-Bois;d;49373
49287;;Saint-Hilaire-Saint-Florent;d;49328
49289;;Saint-Jean-de-Linières;d;49298
49290;;Saint-Jean-des-Mauvrets;d;49167
49293;;Saint-Lambert-des-Levées;d;49328
49295;;Saint-Laurent-de-la-Plaine;d;49244
49296;;Saint-Laurent-des-Autels;d;49126
49297;;Saint-Laurent-du-Mottay;d;49244
49300;;Saint-Lézin;d;49092
49303;;Saint-Martin-d’Arcé;d;49018
49304;;Saint-Martin-de-la-Place;d;49261
49305;;Saint-Martin-du-Bois;d;49331
49309;;Saint-Michel-et-Chanveaux;d;49248
49312;;Saint-Philbert-en-Mauges;d;49023
49313;;Saint-Pierre-Montlimart;d;49218
49314;;Saint-Quentin-en-Mauges;d;49218
49315;;Saint-Quentin-lès-Beaurepaire;d;49018
49316;;Saint-Rémy-en-Mauges;d;49218
49317;;Saint-Rémy-la-Varenne;d;49050
49318;;Saint-Saturnin-sur-Loire;d;49050
49319;;Saint-Sauveur-de-Flée;d;49331
49320;;Saint-Sauveur-de-Landemont;d;49126
49321;;Saint-Sigismond;d;49160
49322;;Saint-Sulpice;d;49029
49324;;La Salle-et-Chapelle-Aubry;d;49218
49325;;La Salle-de-Vihiers;d;49092
49327;;Saulgé-l’Hôpital;d;49050
49335;;Sœurdres;d;49080
49337;;Soucelles;d;49377
49340;;Soulanger;f;49125
49342;;Tancoigné;d;49373
49346;;Le Thoureil;d;49261
49348;;Tigné;d;49373
49349;;Tillières;d;49301
49350;;Torfou;d;49301
49351;;La Tourlandry;d;49092
49354;;Le Tremblay;d;49248
49356;;Trémont;d;49373
49357;;Trèves-Cunault;f;49261
49360;;La Varenne;d;49126
49363;;Vauchrétien;d;49050
49365;;Les Verchers-sur-Layon;d;49125
49366;;Vergonnes;d;49248
49372;;Le Vieil-Baugé;d;49018
49375;;Villedieu-la-Blouère;d;49023
49376;;Villemoisan;d;49183
49379;;Le Voide;d;49373
49380;;Vaulandry;d;49018
49382;;Le Fresne-sur-Loire;d;49160
79224;;Le Puy-Saint-Bonnet;a;49099`)
