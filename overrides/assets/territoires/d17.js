boussoleTerritory("d17",`17002;17500;Agudelle
17003;17290;Aigrefeuille-d’Aunis;4
17004;17123;Île-d’Aix
17005;17150;Allas-Bocage
17006;17500;Allas-Champagne
17007;17540;Anais
17008;17230;Andilly;2
17009;17540;Angliers;1
17010;17690;Angoulins;4
17011;17350;Annepont
17012;17380;Annezay
17013;17400;Antezant-la-Chapelle
17015;17120;Arces
17016;17520;Archiac
17017;17380;Archingeay
17018;17290;Ardillières
17019;17590;Ars-en-Ré;1
17020;17520;Arthenac
17021;17530;Arvert;3
17022;17400;Asnières-la-Giraud
17023;17770;Aujac
17024;17470;Aulnay;1
17025;17770;Aumagne
17026;17770;Authon-Ébéon
17027;17800;Avy
17028;17440;Aytré;9
17029;17160;Bagnizeau
17030;17600;Balanzac
17031;17160;Ballans
17032;17290;Ballon
17033;17360;La Barde
17034;17120;Barzan
17035;17490;Bazauges
17036;17620;Beaugeay
17037;17490;Beauvais-sur-Matha
17038;17210;Bedenac
17039;17800;Belluire
17041;17170;Benon;1
17042;17770;Bercloux
17043;17330;Bernay-Saint-Martin
17044;17460;Berneuil;1
17045;17250;Beurlay
17046;17400;Bignay
17047;17800;Biron
17048;17160;Blanzac-lès-Matha
17049;17470;Blanzay-sur-Boutonne
17050;17240;Bois
17051;17580;Le Bois-Plage-en-Ré;2
17052;17150;Boisredon
17053;17430;Bords;1
17054;17270;Boresse-et-Martron
17055;17360;Boscamnant
17056;17800;Bougneau
17057;17540;Bouhet
17058;17560;Bourcefranc-le-Chapus;3
17059;17220;Bourgneuf;1
17060;17120;Boutenac-Touvent
17061;17210;Bran
17062;17490;Bresdon
17063;17700;Breuil-la-Réorte
17064;17920;Breuillet;3
17065;17870;Breuil-Magné;1
17066;17520;Brie-sous-Archiac
17067;17160;Brie-sous-Matha
17068;17120;Brie-sous-Mortagne
17069;17800;Brives-sur-Charente
17070;17770;Brizambourg
17071;17160;La Brousse
17072;17770;Burie;1
17073;17100;Bussac-sur-Charente;1
17074;17210;Bussac-Forêt;1
17075;17430;Cabariot;1
17076;17520;Celles
17077;17270;Cercoux;1
17078;17800;Chadenac
17079;17890;Chaillevette;1
17080;17290;Chambon
17081;17130;Chamouillac
17082;17500;Champagnac
17083;17620;Champagne
17084;17240;Champagnolles
17085;17430;Champdolent
17086;17610;Chaniers;3
17087;17380;Chantemerle-sur-la-Soie
17089;17100;La Chapelle-des-Pots;1
17091;17230;Charron;2
17092;17130;Chartuzac
17093;17480;Le Château-d’Oléron;4
17094;17340;Châtelaillon-Plage;6
17095;17210;Chatenet
17096;17130;Chaunac
17097;17600;Le Chay
17098;17120;Chenac-Saint-Seurin-d’Uzet
17099;17210;Chepniers
17100;17610;Chérac;1
17101;17470;Cherbonnières
17102;17460;Chermignac;1
17104;17210;Chevanceaux;1
17105;17510;Chives
17106;17520;Cierzac
17107;17290;Ciré-d’Aunis;1
17108;17500;Clam
17109;17220;Clavette;1
17110;17270;Clérac;1
17111;17240;Clion
17112;17600;La Clisse
17113;17360;La Clotte
17114;17330;Coivert
17115;17460;Colombiers
17116;17150;Consac
17117;17470;Contré
17118;17130;Corignac
17119;17600;Corme-Écluse;1
17120;17600;Corme-Royal;1
17121;17670;La Couarde-sur-Mer;1
17122;17800;Coulonges
17124;17330;Courant
17125;17400;Courcelles
17126;17160;Courcerac
17127;17170;Courçon;2
17128;17100;Courcoury
17129;17130;Courpignac
17130;17130;Coux
17131;17120;Cozes;2
17132;17170;Cram-Chaban
17133;17260;Cravans
17134;17350;Crazannes
17135;17160;Cressé
17136;17220;Croix-Chapeau;1
17137;17330;La Croix-Comtesse
17138;17470;Dampierre-sur-Boutonne
17139;17330;Dœuil-sur-le-Mignon
17140;17550;Dolus-d’Oléron;3
17141;17610;Dompierre-sur-Charente
17142;17139;Dompierre-sur-Mer;6
17143;17100;Le Douhet
17145;17800;Échebrune
17146;17620;Échillais;3
17147;17770;Écoyeux;1
17148;17810;Écurat
17149;17510;Les Éduts
17150;17400;Les Églises-d’Argenteuil
17151;17600;L’Éguille
17152;17120;Épargnes
17153;17137;Esnandes;2
17154;17250;Les Essards
17155;17750;Étaules;2
17156;17130;Expiremont
17157;17350;Fenioux
17158;17170;Ferrières;1
17159;17800;Fléac-sur-Seugne
17160;17120 17240;Floirac
17161;17630;La Flotte;3
17162;17510;Fontaine-Chalendray
17163;17500;Fontaines-d’Ozillac
17164;17100;Fontcouverte;2
17165;17400;Fontenet
17166;17290;Forges;1
17167;17270;Le Fouilloux
17168;17450;Fouras;4
17171;17250;Geay
17172;17260;Gémozac;3
17173;17360;La Genétouze
17174;17430;Genouillé
17175;17520;Germignac
17176;17160;Gibourne
17177;17160;Le Gicq
17178;17260;Givrezac
17179;17100;Les Gonds;1
17180;17490;Gourvillette
17181;17350;Grandjean
17182;17170;La Grève-sur-Mignon
17183;17120;Grézac
17184;17620;La Gripperie-Saint-Symphorien
17185;17600;Le Gua;2
17186;17540;Le Gué-d’Alleré;1
17187;17500;Guitinières
17188;17160;Haimps
17190;17137;L’Houmeau;3
17191;17460;La Jard
17192;17520;Jarnac-Champagne
17193;17220;La Jarne;2
17194;17220;La Jarrie;3
17195;17330;La Jarrie-Audouin
17196;17260;Jazennes
17197;17500;Jonzac;3
17198;17770;Juicq
17199;17130;Jussas
17200;17140;Lagord;7
17201;17170;La Laigne
17202;17380;Landes
17203;17290;Landrais
17204;17500;Léoville
17205;17870;Loire-les-Marais
17206;17470;Loiré-sur-Nie
17207;17111;Loix
17208;17230;Longèves;1
17209;17520;Lonzac
17210;17240;Lorignac
17211;17330;Loulay
17212;17160;Louzignac
17213;17330;Lozay
17214;17600;Luchat
17215;17500;Lussac
17216;17430;Lussant;1
17217;17490;Macqueville
17218;17230;Marans;4
17219;17320;Marennes-Hiers-Brouage;6
17220;17800;Marignac
17221;17700;Marsais
17222;17137;Marsilly;3
17223;17490;Massac
17224;17160;Matha;2
17225;17570;Les Mathes;2
17226;17400;Mazeray
17227;17800;Mazerolles
17228;17600;Médis;3
17229;17210;Mérignac
17230;17132;Meschers-sur-Gironde;3
17231;17130;Messac
17232;17120;Meursac;1
17233;17500;Meux
17234;17330;Migré
17235;17770;Migron
17236;17150;Mirambeau;1
17237;17780;Moëze
17239;17160;Mons
17240;17130;Montendre;3
17241;17270;Montguyon;1
17242;17800;Montils
17243;17210;Montlieu-la-Garde;1
17244;17260;Montpellier-de-Médillan
17245;17220;Montroy
17246;17430;Moragne
17247;17113;Mornac-sur-Seudre
17248;17120;Mortagne-sur-Gironde
17249;17500;Mortiers
17250;17240;Mosnac
17252;17350;Le Mung
17253;17430;Muron;1
17254;17380;Nachamps
17255;17600;Nancras
17256;17770;Nantillé
17257;17510;Néré
17258;17520;Neuillac
17259;17500;Neulles
17260;17270;Neuvicq
17261;17490;Neuvicq-le-Château
17262;17810;Nieul-lès-Saintes;1
17263;17150;Nieul-le-Virouil
17264;17137;Nieul-sur-Mer;5
17265;17600;Nieulle-sur-Seudre;1
17266;17380;Les Nouillers
17267;17540;Nuaillé-d’Aunis;1
17268;17470;Rives-de-Boutonne
17269;17210;Orignolles
17270;17500;Ozillac
17271;17470;Paillé
17273;17800;Pérignac
17274;17180;Périgny;8
17275;17810;Pessines
17276;17210;Le Pin
17277;17400;Essouvert;1
17278;17600;Pisany
17279;17240;Plassac
17280;17250;Plassay
17281;17210;Polignac
17282;17130;Pommiers-Moulons
17283;17800;Pons;4
17284;17250;Pont-l’Abbé-d’Arnoult;1
17285;17350;Port-d’Envaux;1
17286;17880;Les Portes-en-Ré
17287;17210;Pouillac
17288;17400;Poursay-Garnaud
17289;17460;Préguillac
17290;17160;Prignac
17291;17138;Puilboreau;6
17292;17380;Puy-du-Lac
17293;17700;Puyravault
17294;17380;Puyrolland
17295;17500;Réaux sur Trèfle
17296;17460;Rétaud;1
17297;17940;Rivedoux-Plage;2
17298;17460;Rioux
17299;17300;Rochefort;23
17300;17000;La Rochelle;79
17301;17510;Romazières
17302;17250;Romegoux
17303;17170;La Ronde
17304;17800;Rouffiac
17305;17130;Rouffignac
17306;17200;Royan;19
17307;17600;Sablonceaux;1
17308;17620;Saint-Agnant;2
17309;17360;Saint-Aigulin;1
17310;17260;Saint-André-de-Lidon;1
17311;17570;Saint-Augustin;1
17312;17150;Saint-Bonnet-sur-Gironde
17313;17770;Saint-Bris-des-Bois
17314;17770;Saint-Césaire
17315;17220;Saint-Christophe;1
17316;17520;Saint-Ciers-Champagne
17317;17240;Saint-Ciers-du-Taillon
17318;17590;Saint-Clément-des-Baleines
17319;17210;Sainte-Colombe
17320;17430;Saint-Coutant-le-Grand
17321;17380;Saint-Crépin
17322;17170;Saint-Cyr-du-Doret
17323;17650;Saint-Denis-d’Oléron;1
17324;17150;Saint-Dizant-du-Bois
17325;17240;Saint-Dizant-du-Gua
17326;17520;Saint-Eugène
17327;17330;Saint-Félix
17328;17240;Saint-Fort-sur-Gironde
17329;17780;Saint-Froult
17330;17250;Sainte-Gemme;1
17331;17240;Saint-Genis-de-Saintonge;1
17332;17240;Saint-Georges-Antignac
17333;17110;Saint-Georges-de-Didonne;5
17335;17150;Saint-Georges-des-Agoûts
17336;17810;Saint-Georges-des-Coteaux;2
17337;17190;Saint-Georges-d’Oléron;4
17338;17700;Saint-Georges-du-Bois;1
17339;17500;Saint-Germain-de-Lusignan;1
17340;17700;Saint-Pierre-La-Noue;1
17341;17500;Saint-Germain-de-Vibrac
17342;17240;Saint-Germain-du-Seudre
17343;17240;Saint-Grégoire-d’Ardennes
17344;17770;Saint-Hilaire-de-Villefranche;1
17345;17500;Saint-Hilaire-du-Bois
17346;17430;Saint-Hippolyte;1
17347;17400;Saint-Jean-d’Angély;6
17348;17620;Saint-Jean-d’Angle
17349;17170;Saint-Jean-de-Liversay;3
17350;17400;Saint-Julien-de-l’Escap
17351;17320;Saint-Just-Luzac;2
17353;17450;Saint-Laurent-de-la-Prée;2
17354;17800;Saint-Léger
17355;17520;Sainte-Lheurine
17356;17380;Saint-Loup
17357;17520;Saint-Maigrin
17358;17470;Saint-Mandé-sur-Brédoire
17359;17700;Saint-Mard;1
17360;17740;Sainte-Marie-de-Ré;3
17361;17330;Saint-Martial
17362;17150;Saint-Martial-de-Mirambeau
17363;17500;Saint-Martial-de-Vitaterne
17364;17520;Saint-Martial-sur-Né
17365;17270;Saint-Martin-d’Ary
17366;17360;Saint-Martin-de-Coux
17367;17400;Saint-Martin-de-Juillers
17369;17410;Saint-Martin-de-Ré;2
17372;17500;Saint-Médard
17373;17220;Saint-Médard-d’Aunis;2
17374;17770;Sainte-Même
17375;17780;Saint-Nazaire-sur-Charente;1
17376;17230;Saint-Ouen-d’Aunis;2
17377;17490;Saint-Ouen-la-Thène
17378;17210;Saint-Palais-de-Négrignac
17379;17800;Saint-Palais-de-Phiolin
17380;17420;Saint-Palais-sur-Mer;3
17381;17400;Saint-Pardoult
17382;17700;Saint-Pierre-d’Amilly
17383;17400;Saint-Pierre-de-Juillers
17384;17330;Saint-Pierre-de-l’Isle
17385;17310;Saint-Pierre-d’Oléron;6
17386;17270;Saint-Pierre-du-Palais
17387;17250;Saint-Porchaire;2
17388;17800;Saint-Quantin-de-Rançanne
17389;17250;Sainte-Radegonde
17390;17240;Sainte-Ramée
17391;17220;Saint-Rogatien;2
17393;17600;Saint-Romain-de-Benet;1
17394;17700;Saint-Saturnin-du-Bois
17395;17610;Saint-Sauvant
17396;17540;Saint-Sauveur-d’Aunis;2
17397;17350;Saint-Savinien;2
17398;17800;Saint-Seurin-de-Palenne
17400;17800;Saint-Sever-de-Saintonge
17401;17330;Saint-Séverin-sur-Boutonne
17402;17240;Saint-Sigismond-de-Clermont
17403;17500;Saint-Simon-de-Bordes
17404;17260;Saint-Simon-de-Pellouaille
17405;17150;Saint-Sorlin-de-Conac
17406;17600;Saint-Sornin
17407;17220;Sainte-Soulle;5
17408;17250;Saint-Sulpice-d’Arnoult
17409;17200;Saint-Sulpice-de-Royan;3
17410;17150;Saint-Thomas-de-Conac
17411;17370;Saint-Trojan-les-Bains;1
17412;17100;Saint-Vaize
17413;17220;Saint-Vivien;1
17414;17138;Saint-Xandre;5
17415;17100;Saintes;25
17416;17510;Saleignes
17417;17130;Salignac-de-Mirambeau
17418;17800;Salignac-sur-Charente
17420;17220;Salles-sur-Mer;2
17421;17600;Saujon;7
17422;17510;Seigné
17423;17150;Semillac
17424;17150;Semoussac
17425;17120;Semussac;2
17426;17770;Le Seure
17427;17490;Siecq
17428;17160;Sonnac
17429;17780;Soubise;3
17430;17150;Soubran
17431;17250;Soulignonne
17432;17130;Souméras
17433;17130;Sousmoulins
17434;17700;Surgères;6
17435;17350;Taillant
17436;17350;Taillebourg
17437;17120;Talmont-sur-Gironde
17438;17260;Tanzac
17439;17170;Taugon
17440;17400;Ternant
17441;17460;Tesson;1
17442;17120;Thaims
17443;17290;Thairé;1
17444;17460;Thénac;1
17445;17600;Thézac
17446;17160;Thors
17447;17290;Le Thou;2
17448;17380;Tonnay-Boutonne;1
17449;17430;Tonnay-Charente;8
17450;17380;Torxé
17451;17160;Les Touches-de-Périgny
17452;17390;La Tremblade;4
17453;17250;Trizay;1
17454;17130;Tugéras-Saint-Maurice
17455;17250;La Vallée
17457;17380 17700;La Devise;1
17458;17500;Vanzac
17459;17400;Varaize
17460;17460;Varzay
17461;17640;Vaux-sur-Mer;4
17462;17100;Vénérand
17463;17300;Vergeroux;1
17464;17330;Vergné
17465;17400;La Vergne
17466;17540;Vérines;2
17467;17400;Vervant
17468;17130;Vibrac
17469;17260;Villars-en-Pons
17470;17770;Villars-les-Bois
17471;17470;La Villedieu
17472;17230;Villedoux;2
17473;17470;Villemorin
17474;17330;Villeneuve-la-Comtesse
17476;17500;Villexavier
17477;17510;Villiers-Couture
17478;17510;Vinax
17479;17260;Virollet
17480;17290;Virson
17481;17400;Voissay
17482;17700;Vouhé
17483;17340;Yves;1
17484;17730;Port-des-Barques;1
17485;17370;Le Grand-Village-Plage;1
17486;17840;La Brée-les-Bains
17001;;Agonnay;a;17397
17014;;Antignac;f;17332
17040;;La Benâte;d;17277
17088;;La Chapelle-Bâton;f;17013
17090;;Chardes;a;17240
17103;;Chervettes;f;17457
17123;;Coulonge-sur-Charente;a;17397
17144;;Ébéon;a;17026
17169;;La Frédière;d;17344
17170;;La Garde;f;17243
17189;;Hiers-Brouage;d;17219
17238;;Moings;f;17295
17251;;Moulons;f;17282
17272;;Péré;d;17340
17334;;Saint-Georges-de-Longuepierre;d;17268
17352;;Saint-Laurent-de-la-Barrière;f;17457
17368;;Saint-Martin-de-la-Coudre;f;17043
17370;;Saint-Maurice-de-Laurençanne;f;17454
17371;;Saint-Maurice-de-Tavernole;f;17295
17392;;Saint-Romain-sur-Gironde;f;17160
17399;;Saint-Seurin-d’Uzet;f;17098
17419;;Salles-lès-Aulnay;f;17024
17456;;Vallet;a;17240
17475;;Villenouvelle;f;17474`)
