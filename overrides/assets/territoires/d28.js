boussoleTerritory("d28",`28001;28410;Abondant
28003;28500;Allainville
28004;28150;Allonnes
28005;28800;Alluyes
28006;28300;Amilly
28007;28260;Anet
28008;28170;Ardelles
28009;28700;Ardelu
28010;28480;Argenvilliers
28012;28290;Vald’Yerre
28013;28700;Aunay-sous-Auneau
28014;28500;Aunay-sous-Crécy
28015;28700;Auneau-Bleury-Saint-Symphorien
28016;28330;Les Autels-Villevillon
28018;28330;Authon-du-Perche
28019;28140;Baigneaux
28021;28120;Bailleau-le-Pin
28022;28300;Bailleau-l’Évêque
28023;28320;Bailleau-Armenonville
28024;28630;Barjouville
28026;28310;Baudreville
28027;28330;La Bazoche-Gouet
28028;28140;Bazoches-en-Dunois
28029;28140;Bazoches-les-Hautes
28030;28270;Beauche
28031;28480;Beaumont-les-Autels
28032;28150;Beauvilliers
28033;28240;Belhomert-Guéhouville
28034;28300;Berchères-Saint-Germain
28035;28630;Berchères-les-Pierres
28036;28260;Berchères-sur-Vesgre
28037;28270;Bérou-la-Mulotière
28038;28330;Béthonvilliers
28039;28700;Béville-le-Comte
28040;28190;Billancelles
28041;28120;Blandainville
28045;28500;Boissy-en-Drouais
28046;28340;Boissy-lès-Perche
28047;28150;Boisville-la-Saint-Père
28048;28360;La Bourdinière-Saint-Loup
28049;28150;Boncé
28050;28260;Boncourt
28051;28800;Bonneval
28052;28130;Bouglainval
28053;28170;Le Boullay-les-Deux-Églises
28054;28210;Le Boullay-Mivoye
28055;28210;Le Boullay-Thierry
28056;28410;Boutigny-Prouais
28057;28800;Bouville
28058;28210;Bréchamps
28059;28270;Brezolles
28060;28300;Briconville
28061;28160;Brou
28062;28410;Broué
28064;28410;Bû
28065;28800;Bullainville
28067;28120;Cernay
28068;28300;Challet
28070;28300;Champhol
28071;28240;Champrond-en-Gâtine
28072;28400;Champrond-en-Perchet
28073;28700;Champseru
28074;28700;La Chapelle-d’Aunainville
28075;28200;La Chapelle-du-Noyer
28076;28500;La Chapelle-Forainvilliers
28077;28340;La Chapelle-Fortin
28078;28330;Chapelle-Guillaume
28079;28290;Chapelle-Royale
28080;28330;Charbonnières
28081;28120;Charonville
28082;28500;Charpont
28084;28130;Chartainvilliers
28085;28000;Chartres
28086;28480;Chassant
28087;28270;Châtaincourt
28088;28200;Châteaudun
28089;28170;Châteauneuf-en-Thymerais
28090;28270;Les Châtelets
28091;28120;Les Châtelliers-Notre-Dame
28092;28700;Châtenay
28094;28210;Chaudon
28095;28120;Chauffours
28096;28260;La Chaussée-d’Ivry
28098;28500;Cherisy
28099;28190;Chuisnes
28100;28300;Cintray
28102;28300;Clévilliers
28103;28220;Cloyes-les-Trois-Rivières
28104;28300;Coltainville
28105;28480;Combres
28106;28200;Conie-Molitard
28107;28630;Corancez
28108;28140;Cormainville
28109;28240;Les Corvées-les-Yys
28110;28630;Le Coudray
28111;28330;Coudray-au-Perche
28113;28210;Coulombs
28114;28140;Courbehaye
28116;28190;Courville-sur-Eure
28117;28500;Crécy-Couvé
28118;28210;Croisilles
28119;28480;La Croix-du-Perche
28120;28270;Crucey-Villages
28121;28140;Dambron
28122;28360;Dammarie
28123;28160;Dampierre-sous-Brou
28124;28350;Dampierre-sur-Avre
28126;28800;Dancy
28127;28160;Dangeau
28128;28190;Dangers
28129;28700;Denonville
28130;28250;Digny
28132;28200;Donnemain-Saint-Mamès
28134;28100;Dreux
28135;28230;Droue-sur-Drouette
28136;28500;Écluzelles
28137;28320;Écrosnes
28139;28120;Épeautrolles
28140;28230;Épernon
28141;28120;Ermenonville-la-Grande
28142;28120;Ermenonville-la-Petite
28143;28270;Escorpain
28144;28330;Les Étilleux
28146;28210;Faverolles
28147;28170;Favières
28148;28190;Le Favril
28149;28340;La Ferté-Vidame
28151;28270;Fessanvilliers-Mattanvilliers
28153;28800;Flacey
28154;28190;Fontaine-la-Guyon
28155;28170;Fontaine-les-Ribouts
28156;28240;Fontaine-Simon
28157;28140;Fontenay-sur-Conie
28158;28630;Fontenay-sur-Eure
28159;28250;La Framboisière
28160;28700;Francourville
28161;28160;Frazé
28162;28360;Fresnay-le-Comte
28163;28300;Fresnay-le-Gilmert
28164;28310;Fresnay-l’Évêque
28166;28240;Friaize
28167;28190;Fruncé
28168;28320;Gallardon
28169;28700;Garancières-en-Beauce
28170;28500;Garancières-en-Drouais
28171;28500;Garnay
28172;28320;Gas
28173;28300;Gasville-Oisème
28175;28400;La Gaudaine
28176;28800;Le Gault-Saint-Denis
28177;28630;Gellainville
28178;28500;Germainville
28180;28260;Gilles
28182;28160;Gohory
28183;28310 28700;Gommerville
28184;28310;Gouillons
28185;28410;Goussainville
28187;28260;Guainville
28188;28700;Le Gué-de-Longroi
28189;28310;Guilleville
28190;28140;Guillonville
28191;28130;Hanches
28192;28480;Happonvilliers
28193;28410;Havelu
28194;28700;Houville-la-Branche
28195;28130;Houx
28196;28120;Illiers-Combray
28197;28310;Intréville
28198;28200;Jallans
28199;28310;Janville-en-Beauce
28200;28250;Jaudrais
28201;28300;Jouy
28202;28340;Lamblore
28203;28190;Landelles
28206;28270;Laons
28207;28700;Léthuin
28208;28700;Levainville
28209;28300;Lèves
28210;28310;Levesville-la-Chenard
28211;28200;Logron
28212;28140;Loigny-la-Bataille
28213;28210;Lormaye
28214;28240;La Loupe
28215;28150;Louville-la-Chenard
28216;28500;Louvilliers-en-Drouais
28217;28250;Louvilliers-lès-Perche
28218;28110;Lucé
28219;28480;Luigny
28220;28600;Luisant
28221;28140;Lumeau
28222;28360;Luplanté
28223;28500;Luray
28225;28120;Magny
28226;28170;Maillebois
28227;28130;Maintenon
28229;28300;Mainvilliers
28230;28700;Maisons
28231;28270;La Mancelière
28232;28240;Manou
28233;28200;Marboué
28234;28120;Marchéville
28235;28410;Marchezais
28236;28400;Arcisses
28237;28400;Marolles-les-Buis
28239;28500;Marville-Moutiers-Brûlé
28240;28240;Meaucé
28242;28120;Méréglise
28243;28310;Mérouville
28245;28120;Meslay-le-Grenet
28246;28360;Meslay-le-Vidame
28247;28260;Le Mesnil-Simon
28248;28250;Le Mesnil-Thomas
28249;28130;Mévoisins
28251;28500;Mézières-en-Drouais
28252;28480;Miermaigne
28253;28630;Mignières
28254;28190;Mittainvilliers-Vérigny
28255;28700;Moinville-la-Jeulin
28256;28200;Moléans
28257;28700;Mondonville-Saint-Jean
28259;28800;Montboissier
28260;28800;Montharville
28261;28120;Montigny-le-Chartif
28263;28270;Montigny-sur-Avre
28264;28240;Montireau
28265;28240;Montlandon
28267;28500;Montreuil
28268;28700;Morainville
28269;28630;Morancez
28270;28800;Moriers
28271;28340;Morvilliers
28272;28160;Mottereau
28273;28160;Moulhard
28274;28150;Moutiers-en-Beauce
28275;28210;Néron
28277;28800;Neuvy-en-Dunois
28278;28630;Nogent-le-Phaye
28279;28210;Nogent-le-Roi
28280;28400;Nogent-le-Rotrou
28281;28120;Nogent-sur-Eure
28282;28120;Nonvilliers-Grandhoux
28283;28140;Nottonville
28284;28310;Oinville-Saint-Liphard
28285;28700;Oinville-sous-Auneau
28286;28120;Ollé
28287;28140;Orgères-en-Beauce
28289;28210;Ormoy
28290;28190;Orrouer
28291;28150;Ouarville
28292;28500;Ouerre
28293;28260;Oulins
28294;28700;Oysonville
28296;28140;Péronville
28298;28130;Pierres
28299;28210;Les Pinthières
28300;28310;Poinville
28301;28300;Poisvilliers
28302;28190;Pontgouin
28303;28140;Poupry
28304;28150;Prasville
28305;28800;Pré-Saint-Évroult
28306;28800;Pré-Saint-Martin
28308;28270;Prudemanche
28309;28360;Prunay-le-Gillon
28310;28250;La Puisaye
28312;28170;Puiseux
28313;28150;Réclainville
28314;28340;Les Ressuintes
28315;28270;Revercourt
28316;28340;Rohaire
28317;28700;Roinville
28319;28310;Neuville Saint Denis
28321;28260;Rouvres
28322;28270;Rueil-la-Gadelière
28323;28170;Saint-Ange-et-Torçay
28324;28190;Saint-Arnoult-des-Bois
28325;28300;Saint-Aubin-des-Bois
28326;28120;Saint-Avit-les-Guespières
28327;28330;Saint-Bomer
28329;28200;Saint-Christophe
28330;28200;Villemaury
28331;28480;Saintigny
28332;28500;Sainte-Gemme-Moronval
28333;28240;Saint-Denis-des-Puits
28334;28200;Saint-Denis-Lanneray
28335;28240;Saint-Éliph
28336;28120;Saint-Éman
28337;28190;Saint-Georges-sur-Eure
28339;28190;Saint-Germain-le-Gaillard
28341;28170;Saint-Jean-de-Rebervilliers
28342;28400;Saint-Jean-Pierre-Fixte
28343;28210;Saint-Laurent-la-Gâtine
28344;28700;Saint-Léger-des-Aubées
28346;28270;Saint-Lubin-de-Cravant
28347;28410;Saint-Lubin-de-la-Haye
28348;28350;Saint-Lubin-des-Joncherets
28349;28210;Saint-Lucien
28350;28190;Saint-Luperce
28351;28170;Saint-Maixme-Hauterive
28352;28130;Saint-Martin-de-Nigelles
28353;28800;Saint-Maur-sur-le-Loir
28354;28240;Saint-Maurice-Saint-Germain
28355;28260;Saint-Ouen-Marchefroy
28357;28130;Saint-Piat
28358;28300;Saint-Prest
28359;28380;Saint-Rémy-sur-Avre
28360;28170;Saint-Sauveur-Marville
28362;28240;Saint-Victor-de-Buthon
28363;28700;Sainville
28364;28800;Sancheville
28365;28120;Sandarville
28366;28700;Santeuil
28367;28310;Santilly
28368;28250;La Saucelle
28369;28500;Saulnières
28370;28800;Saumeray
28371;28260;Saussay
28372;28210;Senantes
28373;28250;Senonches
28374;28170;Serazereux
28375;28410;Serville
28377;28260;Sorel-Moussel
28378;28400;Souancé-au-Perche
28379;28130;Soulaires
28380;28630;Sours
28382;28140;Terminiers
28383;28150 28360;Theuville
28385;28240;Le Thieulin
28386;28170;Thimert-Gâtelles
28387;28480;Thiron-Gardais
28388;28630;Thivars
28389;28200;Thiville
28390;28140;Tillay-le-Péneux
28391;28310;Toury
28392;28310;Trancrainville
28393;28170;Tremblay-les-Villages
28394;28500;Tréon
28395;28400;Trizay-Coutretot-Saint-Serge
28396;28800;Trizay-lès-Bonneval
28397;28700;Umpeau
28398;28160;Unverre
28400;28140;Varize
28401;28240;Vaupillon
28403;28630;Ver-lès-Chartres
28404;28500;Vernouillet
28405;28500;Vert-en-Drouais
28406;28150;Éole-en-Beauce
28407;28480;Vichères
28408;28700;Vierville
28409;28120;Vieuvicq
28410;28200;Villampuy
28411;28150;Villars
28414;28190;Villebon
28415;28210;Villemeux-sur-Eure
28417;28130;Villiers-le-Morhier
28418;28800;Villiers-Saint-Orien
28419;28360;Vitray-en-Beauce
28421;28700;Voise
28422;28150;Les Villages Vovéens
28423;28130;Yermenonville
28424;28160;Yèvres
28425;28320;Ymeray
28426;28150;Ymonville`)
