boussoleTerritory("d53",`53001;53940;Ahuillé;1
53002;53240;Alexain
53003;53300;Ambrières-les-Vallées;2
53005;53240;Andouillé;2
53007;53210;Argentré;2
53008;53440;Aron;1
53009;53170;Arquenay
53010;53600;Assé-le-Bérenger
53011;53230;Astillé
53012;53400;Athée
53013;53700;Averton
53015;53240;La Baconnière;1
53016;53160;Bais;1
53017;53340;Val-du-Maine
53018;53350;Ballots;1
53019;53340;Bannes
53021;53440;La Bazoge-Montpinçon
53022;53170;La Bazouge-de-Chemeré
53023;53470;La Bazouge-des-Alleux
53025;53170;Bazougers;1
53026;53320;Beaulieu-sur-Oudon
53027;53290;Beaumont-Pied-de-Bœuf
53028;53440;Belgeard
53029;53290;Bierné-les-Villages;1
53030;53170;Le Bignon-du-Maine
53031;53240;La Bigottière
53033;53800;La Boissière
53034;53960;Bonchamp-lès-Laval;6
53035;53800;Bouchamps-lès-Craon
53036;53290;Bouère;1
53037;53290;Bouessay
53038;53370;Boulay-les-Ifs
53039;53410;Le Bourgneuf-la-Forêt;1
53040;53410;Bourgon
53041;53350;Brains-sur-les-Marches
53042;53120;Brecé
53043;53150;Brée
53045;53410;La Brûlatte
53046;53170;Le Buret
53047;53120;Carelles
53048;53420;Chailland;1
53049;53470;Châlons-du-Maine
53051;53640;Champéon
53052;53370;Champfrémont
53053;53160;Champgenéteux
53054;53810;Changé;6
53055;53300;Chantrigné
53056;53950;La Chapelle-Anthenaise
53057;53440;La Chapelle-au-Riboul
53058;53230;La Chapelle-Craonnaise
53059;53150;La Chapelle-Rainsouin
53061;53250;Charchigné
53062;53200;Château-Gontier-sur-Mayenne;16
53063;53200;Châtelain
53064;53100;Châtillon-sur-Colmont
53066;53200;Chemazé;1
53067;53340;Chémeré-le-Roi
53068;53400;Chérancé
53069;53250;Chevaigné-du-Maine
53071;53120;Colombiers-du-Plessis
53072;53470;Commer;1
53073;53800;Congrier
53074;53100;Contest
53075;53230;Cosmes
53076;53340;Cossé-en-Champagne
53077;53230;Cossé-le-Vivien;3
53078;53200;Coudray
53079;53300;Couesmes-Vaucé
53080;53250;Couptrain
53082;53230;Courbeveille
53083;53700;Courcité
53084;53400;Craon;4
53085;53700;Crennes-sur-Fraubée
53086;53380;La Croixille
53087;53170;La Cropte
53088;53540;Cuillé
53089;53200;Daon
53090;53400;Denazé
53091;53190;Désertines
53093;53190;La Dorée
53094;53260;Entrammes;2
53096;53500;Ernée;5
53097;53150 53600;Évron;8
53098;53350;Fontaine-Couverte
53099;53260;Forcé;1
53100;53190;Fougerolles-du-Plessis;1
53101;53200;Fromentières
53102;53540;Gastines
53103;53940;Le Genest-Saint-Isle;2
53104;53200;Gennes-Longuefuye;1
53105;53150;Gesnes
53106;53370;Gesvres
53107;53120;Gorron;2
53108;53410;La Gravelle
53109;53440;Grazay
53110;53290;Grez-en-Bouère
53111;53300;La Haie-Traversaine
53112;53250;Le Ham
53113;53160;Hambers
53114;53640;Hardanges
53115;53120;Hercé
53116;53640;Le Horps
53117;53360;Houssay
53118;53110;Le Housseau-Brétignolles
53119;53970;L’Huisserie;4
53120;53160;Izé
53121;53250;Javron-les-Chapelles;1
53122;53160;Jublains
53123;53380;Juvigné;1
53124;53200;Prée-d’Anjou;1
53125;53190;Landivy;1
53126;53220;Larchamp;1
53127;53110;Lassay-les-Châteaux;2
53128;53540;Laubrières
53129;53410;Launay-Villiers
53130;53000;Laval;49
53131;53120;Lesbois
53132;53120;Levaré
53133;53140;Lignières-Orgères
53134;53150;Livet
53135;53400;Livré-la-Touche
53136;53200 53360;La Roche-Neuville;1
53137;53320;Loiron-Ruillé;2
53139;53700;Loupfougères
53140;53950;Louverné;4
53141;53210;Louvigné;1
53142;53250;Madré
53143;53170;Maisoncelles-du-Maine
53144;53440;Marcillé-la-Ville
53145;53200;Marigné-Peuton
53146;53470;Martigné-sur-Mayenne;1
53147;53100;Mayenne;12
53148;53400;Mée
53150;53200;Ménil
53151;53230;Méral;1
53152;53170;Meslay-du-Maine;2
53153;53600;Mézangers
53154;53220;Montaudin
53155;53500;Montenay;1
53156;53240;Montflours
53157;53970;Montigné-le-Brillant;1
53158;53320;Montjean;1
53160;53640;Montreuil-Poulay
53161;53150;Montsûrs;3
53162;53100;Moulay
53163;53150;Neau
53164;53250;Neuilly-le-Vendin
53165;53400;Niafles
53168;53970;Nuillé-sur-Vicoin;1
53169;53410;Olivet
53170;53300;Oisseau;1
53172;53360;Origné
53173;53140;La Pallu
53174;53100;Parigné-sur-Braye
53175;53260;Parné-sur-Roc;1
53176;53300;Le Pas
53177;53220;La Pellerine
53178;53360;Peuton
53179;53240;Placé
53180;53400;Pommerieux
53181;53220;Pontmain
53182;53410;Port-Brillet;1
53184;53340;Préaux
53185;53140;Pré-en-Pail-Saint-Samson;2
53186;53360;Quelaines-Saint-Gault;2
53187;53370;Ravigny
53188;53800;Renazé;2
53189;53110;Rennes-en-Grenouilles
53190;53640;Le Ribay
53191;53350;La Roë
53192;53390;La Rouaudière
53193;53170;Ruillé-Froid-Fonds
53195;53470;Sacé
53196;53250;Saint-Aignan-de-Couptrain
53197;53390;Saint-Aignan-sur-Roë
53198;53700;Saint-Aubin-du-Désert
53199;53120;Saint-Aubin-Fosse-Louvain
53200;53100;Saint-Baudelle;1
53201;53940;Saint-Berthevin;7
53202;53220;Saint-Berthevin-la-Tannière
53203;53290;Saint-Brice
53204;53140;Saint-Calais-du-Désert
53206;53170;Saint-Charles-la-Forêt
53208;53140;Saint-Cyr-en-Pail
53209;53320;Saint-Cyr-le-Gravelais
53210;53290;Saint-Denis-d’Anjou;1
53211;53500;Saint-Denis-de-Gastines;1
53212;53170;Saint-Denis-du-Maine
53213;53220;Saint-Ellier-du-Maine
53214;53390;Saint-Erblon
53216;53300;Saint-Fraimbault-de-Prières
53218;53600;Sainte-Gemmes-le-Robert
53219;53100;Saint-Georges-Buttavent;1
53220;53480;Saint-Georges-le-Fléchard
53221;53600;Saint-Georges-sur-Erve
53222;53240;Saint-Germain-d’Anxure
53223;53700;Saint-Germain-de-Coulamer
53224;53240;Saint-Germain-le-Fouilloux;1
53225;53240;Saint-Germain-le-Guillaume
53226;53380;Saint-Hilaire-du-Maine
53228;53270;Blandouet-Saint Jean
53229;53240;Saint-Jean-sur-Mayenne;1
53230;53110;Saint-Julien-du-Terroux
53232;53480;Saint-Léger
53233;53290;Saint-Loup-du-Dorat
53234;53300;Saint-Loup-du-Gast
53235;53110;Sainte-Marie-du-Bois
53236;53700;Saint-Mars-du-Désert
53237;53300;Saint-Mars-sur-Colmont
53238;53220;Saint-Mars-sur-la-Futaie
53240;53800;Saint-Martin-du-Limet
53242;53350;Saint-Michel-de-la-Roë
53243;53410;Saint-Ouën-des-Toits;1
53245;53500;Saint-Pierre-des-Landes
53246;53370;Saint-Pierre-des-Nids;1
53247;53410;Saint-Pierre-la-Cour;2
53248;53270;Saint-Pierre-sur-Erve
53249;53160;Vimartin-sur-Orthe;1
53250;53540;Saint-Poix
53251;53400;Saint-Quentin-les-Anges
53253;53800;Saint-Saturnin-du-Limet
53255;53270;Sainte-Suzanne-et-Chammes;1
53256;53160;Saint-Thomas-de-Courceriers
53257;53340;Saulges
53258;53800;La Selle-Craonnaise
53259;53390;Senonnes
53260;53360;Simplé
53261;53300;Soucé
53262;53210;Soulgé-sur-Ouette;1
53263;53110;Thubœuf
53264;53270;Thorigné-en-Charnie
53265;53270;Torcé-Viviers-en-Charnie
53266;53160;Trans
53267;53480;Vaiges;1
53269;53500;Vautorte
53270;53120;Vieuvy
53271;53700;Villaines-la-Juhel;2
53272;53250;Villepail
53273;53170;Villiers-Charlemagne;1
53276;53600;Voutré
53004;;Ampoigné;d;53124
53006;;Argenton-Notre-Dame;d;53029
53014;;Azé;d;53062
53020;;La Baroche-Gondouin;f;53127
53024;;Bazouges;f;53062
53032;;Blandouet;d;53228
53044;;Brétignolles-le-Moulin;a;53118
53050;;Chammes;d;53255
53060;;Les Chapelles;f;53121
53065;;Châtres-la-Forêt;d;53097
53070;;Cigné;f;53003
53081;;Courberie;f;53127
53092;;Deux-Évailles;d;53161
53095;;Épineux-le-Seguin;d;53017
53138;;Longuefuye;d;53104
53149;;Melleray-la-Vallée;f;53127
53159;;Montourtier;d;53161
53166;;Niort-la-Fontaine;f;53127
53167;;Nuillé-sur-Ouette;f;53262
53171;;Orgères-la-Roche;f;53133
53183;;Poulay;f;53160
53194;;Ruillé-le-Gravelais;d;53137
53205;;Saint-Céneré;d;53161
53207;;Saint-Christophe-du-Luat;d;53097
53215;;Saint-Fort;d;53062
53217;;Saint-Gault;f;53186
53227;;Saint-Isle;f;53103
53231;;Saint-Laurent-des-Mortiers;d;53029
53239;;Saint-Martin-de-Connée;d;53249
53241;;Saint-Michel-de-Feins;d;53029
53244;;Saint-Ouën-des-Vallons;d;53161
53252;;Saint-Samson;d;53185
53254;;Saint-Sulpice;d;53136
53268;;Vaucé;f;53079
53274;;Vimarcé;d;53249
53275;;Viviers;f;53265`)
