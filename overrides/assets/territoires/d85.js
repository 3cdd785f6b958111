boussoleTerritory("d85",`85001;85460;L’Aiguillon-la-Presqu’île
85002;85220;L’Aiguillon-sur-Vie
85003;85190;Aizenay
85004;85750;Angles
85005;85120;Antigny
85006;85220;Apremont
85008;85430;Aubigny-Les Clouzeaux
85009;85200;Auchay-sur-Vendée
85010;85440;Avrillé
85011;85630;Barbâtre
85012;85550;La Barre-de-Monts
85013;85130;Bazoges-en-Paillers
85014;85390;Bazoges-en-Pareds
85015;85170;Beaufou
85016;85190;Beaulieu-sous-la-Roche
85017;85500;Beaurepaire
85018;85230;Beauvoir-sur-Mer
85019;85170;Bellevigny
85020;85490;Benet
85022;85560;Le Bernard
85023;85320;Bessay
85024;85710;Bois-de-Céné
85025;85600;La Boissière-de-Montaigu
85026;85430;La Boissière-des-Landes
85028;85420;Bouillé-Courdault
85029;85230;Bouin
85031;85510;Le Boupère
85033;85200;Bourneau
85034;85480;Bournezeau
85035;85470;Bretignolles-sur-Mer
85036;85320;La Bretonnière-la-Claye
85038;85260;Les Brouzils
85039;85530;La Bruffière
85040;85410;La Caillère-Saint-Hilaire
85042;85450;Chaillé-les-Marais
85045;85220;La Chaize-Giraud
85046;85310;La Chaize-le-Vicomte
85047;85300;Challans
85049;85450;Champagné-les-Marais
85050;85540;Le Champ-Saint-Père
85051;85110;Chantonnay
85054;85220;La Chapelle-Hermier
85055;85670;La Chapelle-Palluau
85056;85210;La Chapelle-Thémer
85058;85400;Chasnais
85059;85120;La Châtaigneraie
85061;85320;Château-Guibert
85062;85710;Châteauneuf
85064;85140;Chauché
85065;85250;Chavagnes-en-Paillers
85066;85390;Chavagnes-les-Redoux
85067;85390;Cheffois
85070;85220;Coëx
85071;85220;Commequiers
85072;85260;La Copechagnière
85073;85320;Corpe
85074;85320;La Couture
85076;85610;Cugand-la-Bernardière
85077;85540;Curzon
85078;85420;Damvix
85080;85200;Doix lès Fontaines
85081;85170;Dompierre-sur-Yon
85082;85590;Les Epesses
85083;85740;L’Épine
85084;85140;Essarts-en-Bocage
85086;85670;Falleron
85087;85240;Faymoreau
85088;85800;Le Fenouiller
85089;85280;La Ferrière
85090;85700;Sèvremont
85092;85200;Fontenay-le-Comte
85093;85480;Fougeré
85094;85240;Foussais-Payré
85095;85300;Froidfond
85096;85710;La Garnache
85097;85130;La Gaubretière
85098;85190;La Genétouze
85099;85150;Le Girouard
85100;85800;Givrand
85101;85540;Le Givre
85102;85670;Grand’Landes
85103;85440;Grosbreuil
85104;85580;Grues
85105;85770;Le Gué-de-Velluire
85106;85680;La Guérinière
85108;85260;L’Herbergement
85109;85500;Les Herbiers
85110;85570;L’Hermenault
85111;85770;L’Île-d’Elle
85112;85340;L’Île-d’Olonne
85113;85350;L’Île-d’Yeu
85114;85520;Jard-sur-Mer
85115;85110;La Jaudonnière
85116;85540;La Jonchère
85117;85400;Lairoux
85118;85150;Landeronde
85119;85130;Les Landes-Genusson
85120;85220;Landevieille
85121;85370;Le Langon
85123;85420;Liez
85125;85120;Loge-Fougereuse
85126;85200;Longèves
85127;85560;Longeville-sur-Mer
85128;85400;Luçon
85129;85170;Les Lucs-sur-Boulogne
85130;85190;Maché
85131;85400;Les Magnils-Reigniers
85132;85420;Maillé
85133;85420;Maillezais
85134;85590;Mallièvre
85135;85320;Mareuil-sur-Lay-Dissais
85136;85240;Marillet
85137;85570;Marsais-Sainte-Radégonde
85138;85150;Martinet
85139;85420;Le Mazeau
85140;85700;La Meilleraie-Tillay
85141;85700;Menomblet
85142;85140;La Merlatière
85143;85200;Mervent
85144;85500;Mesnard-la-Barotière
85145;85110;Monsireigne
85146;85600;Montaigu-Vendée
85147;85700;Montournais
85148;85200;Montreuil
85149;85450;Moreilles
85151;85290;Mortagne-sur-Sèvre
85152;85150;Les Achards
85153;85640;Mouchamps
85154;85390;Mouilleron-Saint-Germain
85155;85000;Mouilleron-le-Captif
85156;85540;Moutiers-les-Mauxfaits
85157;85320;Moutiers-sur-le-Lay
85158;85370;Mouzeuil-Saint-Martin
85159;85370;Nalliers
85160;85310;Nesmy
85161;85430;Nieul-le-Dolent
85162;85240 85420;Rives-d’Autise
85163;85330;Noirmoutier-en-l’Île
85164;85690;Notre-Dame-de-Monts
85165;85140;L’Oie
85167;85200;L’Orbrie
85169;85670;Palluau
85171;85320;Péault
85172;85300;Le Perrier
85174;85570;Petosse
85175;85320;Les Pineaux
85176;85200;Pissotte
85177;85770;Les Velluire-sur-Vendée
85178;85170;Le Poiré-sur-Vie
85179;85440;Poiroux
85181;85570;Pouillé
85182;85700;Pouzauges
85184;85240;Puy-de-Serre
85185;85450;Puyravault
85186;85250;La Rabatelière
85187;85700;Réaumur
85188;85210;La Réorthe
85189;85270;Notre-Dame-de-Riez
85190;85620;Rocheservière
85191;85000;La Roche-sur-Yon
85192;85510;Rochetrejoux
85193;85320;Rosnay
85194;85100 85180 85340;Les Sables-d’Olonne
85196;85250;Saint-André-Goule-d’Oie
85197;85260;Montréverd
85198;85130;Saint-Aubin-des-Ormeaux
85199;85210;Saint-Aubin-la-Plaine
85200;85540;Saint-Avaugourd-des-Landes
85201;85540;Saint-Benoist-sur-Mer
85202;85110;Sainte-Cécile
85204;85670;Saint-Christophe-du-Ligneron
85205;85410;Saint-Cyr-des-Gâts
85206;85540;Saint-Cyr-en-Talmondais
85207;85580;Saint-Denis-du-Payré
85208;85170;Saint-Denis-la-Chevasse
85209;85210;Saint-Étienne-de-Brillouet
85210;85670;Saint-Étienne-du-Bois
85211;85150;Sainte-Flaive-des-Loups
85212;85140;Sainte-Florence
85213;85310;Rives de l’Yon
85214;85150;Sainte-Foy
85215;85250;Saint-Fulgent
85216;85400;Sainte-Gemme-la-Plaine
85218;85150;Saint-Georges-de-Pointindoux
85220;85110;Saint-Germain-de-Prinçay
85221;85230;Saint-Gervais
85222;85800;Saint-Gilles-Croix-de-Vie
85223;85210;Saint-Jean-d’Hermine
85226;85270;Saint-Hilaire-de-Riez
85227;85240;Saint-Hilaire-des-Loges
85229;85120;Saint-Hilaire-de-Voust
85231;85440;Saint-Hilaire-la-Forêt
85232;85480;Saint-Hilaire-le-Vouhis
85234;85160;Saint-Jean-de-Monts
85235;85210;Saint-Juire-Champgillon
85236;85150;Saint-Julien-des-Landes
85237;85410;Saint-Laurent-de-la-Salle
85238;85290;Saint-Laurent-sur-Sèvre
85239;85220;Saint-Maixent-sur-Vie
85240;85590;Saint-Malô-du-Bois
85242;85590;Saint-Mars-la-Réorthe
85243;85470;Brem-sur-Mer
85244;85200;Saint-Martin-de-Fraigneau
85245;85570;Saint-Martin-des-Fontaines
85246;85140;Saint-Martin-des-Noyers
85247;85130;Saint-Martin-des-Tilleuls
85248;85210;Saint-Martin-Lars-en-Sainte-Hermine
85250;85150;Saint-Mathurin
85251;85120;Saint-Maurice-des-Noues
85252;85390;Saint-Maurice-le-Girard
85254;85700;Saint-Mesmin
85255;85580;Saint-Michel-en-l’Herm
85256;85200;Saint-Michel-le-Cloucq
85259;85500;Saint-Paul-en-Pareds
85260;85670;Saint-Paul-Mont-Penit
85261;85320;Sainte-Pexine
85262;85660;Saint-Philbert-de-Bouaine
85264;85120;Saint-Pierre-du-Chemin
85265;85420;Saint-Pierre-le-Vieux
85266;85110;Saint-Prouant
85267;85450;Sainte-Radégonde-des-Noyers
85268;85220;Saint-Révérend
85269;85420;Saint-Sigismond
85273;85230;Saint-Urbain
85274;85570;Saint-Valérien
85276;85110;Saint-Vincent-Sterlanges
85277;85540;Saint-Vincent-sur-Graon
85278;85520;Saint-Vincent-sur-Jard
85280;85300;Sallertaine
85281;85200;Sérigné
85282;85110;Sigournais
85284;85300;Soullans
85285;85310;Le Tablier
85286;85450;La Taillée
85287;85390;Tallud-Sainte-Gemme
85288;85440;Talmont-Saint-Hilaire
85289;85120;Terval
85290;85210;Thiré
85291;85480;Thorigny
85292;85410;Rives-du-Fougerais
85293;85130;Tiffauges
85294;85360;La Tranche-sur-Mer
85295;85600;Treize-Septiers
85296;85590;Treize-Vents
85297;85580;Triaize
85298;85150;Vairé
85300;85190;Venansault
85301;85250;Vendrennes
85302;85130 85500;Chanverrie
85303;85770;Vix
85304;85450;Vouillé-les-Marais
85305;85120;Vouvant
85306;85240;Xanton-Chassenon`)
