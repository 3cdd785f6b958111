boussoleTerritory("d41",`41001;41310;Ambloy
41002;41400;Angé
41003;41100;Areines
41004;41800;Artins
41006;41240;Autainville
41007;41310;Authon
41008;41500;Avaray
41009;41330;Averdon
41010;41100;Azé
41012;41170;Baillou
41013;41250;Bauzy
41014;41170;Beauchêne
41016;41130;Billy
41017;41240;Binas
41018;41000;Blois
41019;41290;Boisseau
41020;41800;Bonneveau
41022;41270;Bouffry
41024;41270;Boursay
41025;41250;Bracieux
41026;41160;Brévainville
41027;41370;Briou
41028;41160;Busloup
41029;41120;Candé-sur-Beuvron
41030;41360;Cellé
41031;41120;Cellettes
41032;41120;Chailles
41034;41250;Chambord
41035;41330;Champigny-en-Beauce
41036;41600;Chaon
41037;41290;La Chapelle-Enchérie
41038;41320;La Chapelle-Montmartin
41039;41500;La Chapelle-Saint-Martin-en-Plaine
41040;41330;La Chapelle-Vendômoise
41041;41270;La Chapelle-Vicomtesse
41042;41110;Châteauvieux
41043;41130;Châtillon-sur-Cher
41044;41320;Châtres-sur-Cher
41045;41150;Chaumont-sur-Loire
41046;41600;Chaumont-sur-Tharonne
41047;41260;La Chaussée-Saint-Victor
41048;41270;Chauvigny-du-Perche
41049;41700;Chémery
41050;41700;Cheverny
41051;41400;Chissay-en-Touraine
41052;41120;Chitenay
41053;41170;Choue
41054;41700;Choussy
41055;41150;Valloire-sur-Cisse
41057;41290;Conan
41058;41370;Concriers
41059;41120 41400 41700;Le Controis-en-Sologne
41060;41170;Cormenon
41061;41120;Cormeray
41062;41700;Couddes
41063;41110;Couffy
41065;41100;Coulommiers-la-Tour
41066;41500;Courbouzon
41067;41700;Cour-Cheverny
41068;41230;Courmemin
41069;41500;Cour-sur-Loire
41070;41800;Vallée-de-Ronsard
41071;41220;Crouy-sur-Cosson
41072;41100;Crucheray
41073;41160;Danzé
41074;41220;Dhuizon
41075;41270;Droué
41077;41290;Épiais
41078;41360;Épuisay
41079;41800;Les Essarts
41080;41400;Faverolles-sur-Cher
41081;41100;Faye
41083;41210;La Ferté-Beauharnais
41084;41300;La Ferté-Imbault
41085;41220;La Ferté-Saint-Cyr
41086;41250;Fontaines-en-Sologne
41087;41800;Fontaine-les-Coteaux
41088;41270;Fontaine-Raoul
41089;41270;La Fontenelle
41090;41360;Fortan
41091;41330;Fossé
41093;41190;Françay
41094;41700;Fresnes
41095;41160;Fréteval
41096;41270;Le Gault-du-Perche
41097;41130;Gièvres
41098;41310;Gombergean
41099;41230;Gy-en-Sologne
41100;41800;Les Hayes
41101;41190;Herbault
41102;41800;Houssay
41103;41310;Huisseau-en-Beauce
41104;41350;Huisseau-sur-Cosson
41105;41370;Josnes
41106;41600;Lamotte-Beuvron
41107;41310;Lancé
41108;41190;Lancôme
41109;41190;Landes-le-Gaulois
41110;41320;Langon-sur-Cher
41112;41230;Lassay-sur-Croisne
41113;41800;Lavardin
41114;41500;Lestiou
41115;41160;Lignières
41116;41100;Lisle
41118;41200;Loreux
41119;41370;Lorges
41120;41360;Lunay
41121;41370;La Madeleine-Villefrouin
41122;41320;Maray
41123;41370;Marchenoir
41124;41100;Marcilly-en-Beauce
41125;41210;Marcilly-en-Gault
41126;41110;Mareuil-sur-Cher
41127;41210;La Marolle-en-Sologne
41128;41330;Marolles
41129;41250;Maslives
41130;41500;Maves
41131;41100;Mazangé
41132;41140;Méhers
41134;41500;Menars
41135;41320;Mennetou-sur-Cher
41136;41500;Mer
41137;41150;Mesland
41138;41100;Meslay
41139;41130;Meusnes
41140;41200;Millançay
41141;41160;Moisy
41142;41190;Valencisse
41143;41170;Mondoubleau
41144;41150;Monteaux
41145;41120;Monthou-sur-Bièvre
41146;41400;Monthou-sur-Cher
41147;41120;Les Montils
41148;41350;Montlivault
41149;41800;Montoire-sur-le-Loir
41150;41250;Mont-près-Chambord
41151;41400;Montrichard Val de Cher
41152;41210;Montrieux-en-Sologne
41153;41800;Montrouveau
41154;41160;Morée
41155;41500;Muides-sur-Loire
41156;41500;Mulsans
41157;41230;Mur-de-Sologne
41158;41100;Naveil
41159;41210;Neung-sur-Beuvron
41160;41250;Neuvy
41161;41600;Nouan-le-Fuzelier
41163;41310;Nourray
41164;41140;Noyers-sur-Cher
41166;41700;Oisly
41167;41150;Veuzain-sur-Loire
41168;41300;Orçay
41171;41290;Oucques La Nouvelle
41172;41160;Ouzouer-le-Doyen
41173;41160 41240;Beauce la Romaine
41174;41100;Périgny
41175;41100;Pezou
41176;41300;Pierrefitte-sur-Sauldre
41177;41170;Le Plessis-Dorin
41178;41370;Le Plessis-l’Échelle
41179;41270;Le Poislay
41180;41400;Pontlevoy
41181;41110;Pouillé
41182;41190;Pray
41184;41310;Prunay-Cassereau
41185;41200;Pruniers-en-Sologne
41186;41160;Rahart
41187;41100;Renay
41188;41290;Rhodon
41189;41150;Rilly-sur-Loire
41190;41100;Rocé
41191;41370;Roches
41192;41800;Les Roches-l’Évêque
41193;41270;Romilly
41194;41200;Romorantin-Lanthenay
41195;41230;Rougeou
41196;41270;Ruan-sur-Egvonne
41198;41110;Saint-Aignan
41199;41310;Saint-Amand-Longpré
41200;41100;Sainte-Anne
41201;41800;Saint-Arnoult
41203;41330;Saint-Bohaire
41204;41350;Saint-Claude-de-Diray
41205;41190;Saint-Cyr-du-Gault
41206;41000;Saint-Denis-sur-Loire
41207;41500;Saint-Dyé-sur-Loire
41208;41190;Saint-Étienne-des-Guérets
41209;41100;Saint-Firmin-des-Prés
41211;41400;Saint-Georges-sur-Cher
41212;41350;Saint-Gervais-la-Forêt
41213;41310;Saint-Gourgon
41214;41160;Saint-Hilaire-la-Gravelle
41215;41800;Saint-Jacques-des-Guérets
41216;41160;Saint-Jean-Froidmentel
41217;41400;Saint-Julien-de-Chédon
41218;41320;Saint-Julien-sur-Cher
41219;41240;Saint-Laurent-des-Bois
41220;41220;Saint-Laurent-Nouan
41221;41370;Saint-Léonard-en-Beauce
41222;41320;Saint-Loup
41223;41190;Saint-Lubin-en-Vergonnois
41224;41170;Saint-Marc-du-Cor
41225;41800;Saint-Martin-des-Bois
41226;41100;Saint-Ouen
41228;41800;Saint-Rimay
41229;41140;Saint-Romain-sur-Cher
41230;41000;Saint-Sulpice-de-Pommeray
41231;41210;Saint-Viâtre
41232;41300;Salbris
41233;41120;Sambin
41234;41190;Santenay
41235;41170;Sargé-sur-Braye
41236;41310;Sasnières
41237;41700;Sassay
41238;41360;Savigny-sur-Braye
41239;41110;Seigy
41241;41300;Selles-Saint-Denis
41242;41130;Selles-sur-Cher
41243;41100;Selommes
41245;41500;Séris
41246;41120;Seur
41247;41230;Soings-en-Sologne
41248;41170;Couëtron-au-Perche
41249;41300;Souesmes
41250;41800;Sougé
41251;41600;Souvigny-en-Sologne
41252;41500;Suèvres
41253;41370;Talcy
41254;41170;Le Temple
41255;41800;Ternay
41256;41300;Theillay
41258;41140;Thésée
41259;41100;Thoré-la-Rochette
41260;41220;Thoury
41261;41190;Tourailles
41262;41250;Tour-en-Sologne
41265;41800;Troo
41266;41120;Valaire
41267;41400;Vallières-les-Grandes
41268;41230;Veilleins
41269;41100;Vendôme
41271;41230;Vernou-en-Sologne
41273;41290;Vievy-le-Rayé
41274;41800;Villavard
41275;41160;La Ville-aux-Clercs
41276;41000;Villebarou
41277;41270;Villebout
41278;41310;Villechauve
41279;41800;Villedieu-le-Château
41280;41200;Villefranche-sur-Cher
41281;41330;Villefrancœur
41282;41200;Villeherviers
41283;41100;Villemardy
41284;41290;Villeneuve-Frouville
41285;41220;Villeny
41286;41310;Villeporcher
41287;41100;Villerable
41288;41000;Villerbon
41289;41240;Villermain
41290;41100;Villeromain
41291;41100;Villetrun
41292;41500;Villexanton
41293;41100;Villiersfaux
41294;41100;Villiers-sur-Loir
41295;41350;Vineuil
41296;41600;Vouzon
41297;41600;Yvoy-le-Marron`)
