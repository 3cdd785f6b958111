boussoleTerritory("d49",`49002;49650;Allonnes
49003;49700;Tuffalun
49007;49000 49100;Angers
49008;49440;Angrie
49009;49260;Antoigné
49010;49420;Armaillé
49011;49260;Artannes-sur-Thouet
49012;49540;Aubigné-sur-Layon
49015;49240;Avrillé
49017;49430;Baracé
49018;49150;Baugé-en-Anjou
49020;49070;Beaucouzé
49021;49250;Beaufort-en-Anjou
49022;49750;Beaulieu-sur-Layon
49023;49110 49450 49510 49600;Beaupréau-en-Mauges
49026;49370;Bécon-les-Granits
49027;49122;Bégrolles-en-Mauges
49028;49170;Béhuard
49029;49320;Blaison-Saint-Sulpice
49030;49160;Blou
49035;49080;Bouchemaine
49036;49520;Bouillé-Ménard
49038;49520;Bourg-l’Évêque
49041;49650;Brain-sur-Allonnes
49045;49390;La Breille-les-Pins
49048;49125;Briollay
49050;49250 49320;Brissac Loire Aubance
49053;49700;Brossay
49054;49440;Candé
49055;49460;Cantenay-Épinard
49056;49420;Carbay
49057;49310;Cernusson
49058;49360;Les Cerqueux
49060;49260 49400;Bellevigne-les-Châteaux
49061;49440;Challain-la-Potherie
49063;49290;Chalonnes-sur-Loire
49064;49220;Chambellay
49067;49220;Chenillé-Champteussé
49068;49123;Champtocé-sur-Loire
49070;49340;Chanteloup-les-Bois
49076;49140;La Chapelle-Saint-Laud
49080;49330;Les Hauts-d’Anjou
49082;49290;Chaudefonds-sur-Layon
49086;49380 49540;Terranjou
49089;49500;Chazé-sur-Argos
49090;49125;Cheffes
49092;49120 49310 49670 49750;Chemillé-en-Anjou
49099;49300;Cholet
49100;49700;Cizay-la-Madeleine
49102;49560;Cléré-sur-Layon
49107;49140;Cornillé-les-Caves
49109;49690;Coron
49110;49140;Corzé
49112;49260;Le Coudray-Macouard
49113;49260;Courchamps
49114;49390;Courléon
49120;49190;Denée
49121;49700;Dénezé-sous-Doué
49123;49400;Distré
49125;49700;Doué-en-Anjou
49126;49270 49530;Orée d’Anjou
49127;49430;Durtal
49129;49000;Écouflant
49130;49460;Écuillé
49131;49260;Épieds
49132;49330;Étriché
49135;49460;Feneu
49138;49250;Les Bois d’Anjou
49140;49590;Fontevraud-l’Abbaye
49155;49220;Grez-Neuville
49160;49123;Ingrandes-le-Fresne-sur-Loire
49161;49220;La Jaille-Yvon
49163;49140;Jarzé Villages
49167;49320 49610;Les Garennes sur Loire
49170;49330;Juvardeil
49171;49150;La Lande-Chasles
49174;49430;Huillé-Lézigné
49176;49220;Le Lion-d’Angers
49178;49440;Loiré
49180;49160;Longué-Jumelles
49182;49700;Louresse-Rochemenier
49183;49370 49440;Val d’Erdre-Auxence
49188;49140;Marcé
49192;49360;Maulévrier
49193;49122;Le May-sur-Èvre
49194;49140 49630;Mazé-Milon
49195;49280;Mazières-en-Mauges
49200;49220 49770;Longuenée-en-Anjou
49201;49250;La Ménitré
49205;49330;Miré
49209;49430;Montigné-lès-Rairies
49211;49310;Montilliers
49214;49460;Montreuil-Juigné
49215;49260;Montreuil-Bellay
49216;49140;Montreuil-sur-Loir
49217;49220;Montreuil-sur-Maine
49218;49110 49270 49600;Montrevault-sur-Èvre
49219;49730;Montsoreau
49220;49640;Morannes sur Sarthe-Daumeray
49221;49390;Mouliherne
49222;49610;Mozé-sur-Louet
49223;49610;Mûrs-Erigné
49224;49680;Neuillé
49228;49390 49490;Noyant-Villages
49231;49340;Nuaillé
49235;49730;Parnay
49236;49560;Passavant-sur-Layon
49237;49490;La Pellerine
49240;49360;La Plaine
49241;49124;Le Plessis-Grammoire
49244;49110 49290 49410 49570 49620;Mauges-sur-Loire
49246;49130;Les Ponts-de-Cé
49247;49170;La Possonnière
49248;49420 49520;Ombrée d’Anjou
49253;49260;Le Puy-Notre-Dame
49257;49430;Les Rairies
49259;49190;Rochefort-sur-Loire
49260;49740;La Romagne
49261;49160 49320 49350;Gennes-Val-de-Loire
49262;49400;Rou-Marson
49266;49170;Saint-Augustin-des-Bois
49267;49124;Saint-Barthélemy-d’Anjou
49269;49280;Saint-Christophe-du-Bois
49271;49370;Saint-Clément-de-la-Place
49272;49350;Saint-Clément-des-Levées
49278;49130;Sainte-Gemmes-sur-Loire
49283;49170;Saint-Georges-sur-Loire
49284;49170;Saint-Germain-des-Prés
49288;49130;Saint-Jean-de-la-Croix
49291;49260;Saint-Just-sur-Dive
49292;49190 49750;Val-du-Layon
49294;49070;Saint-Lambert-la-Potherie
49298;49070 49170;Saint-Léger-de-Linières
49299;49280;Saint-Léger-sous-Cholet
49301;49230 49450 49660 49710;Sèvremoine
49302;49260;Saint-Macaire-du-Bois
49306;49170;Saint-Martin-du-Fouilloux
49307;49140 49250 49630 49800;Loire-Authion
49308;49610;Saint-Melaine-sur-Aubance
49310;49310;Saint-Paul-du-Bois
49311;49160;Saint-Philbert-du-Peuple
49323;49112 49480;Verrières-en-Anjou
49326;49800;Sarrigné
49328;49400;Saumur
49329;49170;Savennières
49330;49330;Sceaux-d’Anjou
49331;49500 49520;Segré-en-Anjou Bleu
49332;49280;La Séguinière
49333;49140;Seiches-sur-le-Loir
49334;49140;Sermaise
49336;49360;Somloire
49338;49610;Soulaines-sur-Aubance
49339;49460;Soulaire-et-Bourg
49341;49400;Souzay-Champigny
49343;49280;La Tessoualle
49344;49220;Thorigné-d’Anjou
49345;49380 49750;Bellevigne-en-Layon
49347;49125;Tiercé
49352;49360;Toutlemonde
49353;49800;Trélazé
49355;49340;Trémentines
49358;49730;Turquant
49359;49700;Les Ulmes
49361;49730;Varennes-sur-Loire
49362;49400;Varrains
49364;49260;Vaudelnay
49367;49220 49370;Erdre-en-Anjou
49368;49390;Vernantes
49369;49390;Vernoil-le-Fourrier
49370;49400;Verrie
49371;49340;Vezins
49373;49310 49540 49560;Lys-Haut-Layon
49374;49400;Villebernier
49377;49140;Rives-du-Loir-en-Anjou
49378;49680;Vivy
49381;49360;Yzernay`)
