boussoleTerritory("d85",`85001;85460;L’Aiguillon-la-Presqu’île;2
85002;85220;L’Aiguillon-sur-Vie;2
85003;85190;Aizenay;10
85004;85750;Angles;3
85005;85120;Antigny;1
85006;85220;Apremont;2
85008;85430;Aubigny-Les Clouzeaux;7
85009;85200;Auchay-sur-Vendée;1
85010;85440;Avrillé;1
85011;85630;Barbâtre;1
85012;85550;La Barre-de-Monts;2
85013;85130;Bazoges-en-Paillers;1
85014;85390;Bazoges-en-Pareds;1
85015;85170;Beaufou;1
85016;85190;Beaulieu-sous-la-Roche;2
85017;85500;Beaurepaire;2
85018;85230;Beauvoir-sur-Mer;4
85019;85170;Bellevigny;6
85020;85490;Benet;4
85022;85560;Le Bernard;1
85023;85320;Bessay
85024;85710;Bois-de-Céné;2
85025;85600;La Boissière-de-Montaigu;2
85026;85430;La Boissière-des-Landes;1
85028;85420;Bouillé-Courdault
85029;85230;Bouin;2
85031;85510;Le Boupère;3
85033;85200;Bourneau
85034;85480;Bournezeau;3
85035;85470;Bretignolles-sur-Mer;5
85036;85320;La Bretonnière-la-Claye
85038;85260;Les Brouzils;2
85039;85530;La Bruffière;3
85040;85410;La Caillère-Saint-Hilaire;1
85042;85450;Chaillé-les-Marais;1
85045;85220;La Chaize-Giraud;1
85046;85310;La Chaize-le-Vicomte;3
85047;85300;Challans;22
85049;85450;Champagné-les-Marais;1
85050;85540;Le Champ-Saint-Père;2
85051;85110;Chantonnay;8
85054;85220;La Chapelle-Hermier;1
85055;85670;La Chapelle-Palluau;1
85056;85210;La Chapelle-Thémer
85058;85400;Chasnais
85059;85120;La Châtaigneraie;2
85061;85320;Château-Guibert;1
85062;85710;Châteauneuf;1
85064;85140;Chauché;2
85065;85250;Chavagnes-en-Paillers;3
85066;85390;Chavagnes-les-Redoux
85067;85390;Cheffois;1
85070;85220;Coëx;3
85071;85220;Commequiers;3
85072;85260;La Copechagnière;1
85073;85320;Corpe;1
85074;85320;La Couture
85076;85610;Cugand-la-Bernardière;5
85077;85540;Curzon
85078;85420;Damvix
85080;85200;Doix lès Fontaines;1
85081;85170;Dompierre-sur-Yon;4
85082;85590;Les Epesses;2
85083;85740;L’Épine;1
85084;85140;Essarts-en-Bocage;6
85086;85670;Falleron;1
85087;85240;Faymoreau
85088;85800;Le Fenouiller;4
85089;85280;La Ferrière;5
85090;85700;Sèvremont;6
85092;85200;Fontenay-le-Comte;14
85093;85480;Fougeré;1
85094;85240;Foussais-Payré;1
85095;85300;Froidfond;2
85096;85710;La Garnache;5
85097;85130;La Gaubretière;3
85098;85190;La Genétouze;2
85099;85150;Le Girouard;1
85100;85800;Givrand;2
85101;85540;Le Givre
85102;85670;Grand’Landes
85103;85440;Grosbreuil;2
85104;85580;Grues
85105;85770;Le Gué-de-Velluire
85106;85680;La Guérinière;1
85108;85260;L’Herbergement;3
85109;85500;Les Herbiers;16
85110;85570;L’Hermenault
85111;85770;L’Île-d’Elle;1
85112;85340;L’Île-d’Olonne;2
85113;85350;L’Île-d’Yeu;4
85114;85520;Jard-sur-Mer;3
85115;85110;La Jaudonnière
85116;85540;La Jonchère
85117;85400;Lairoux
85118;85150;Landeronde;2
85119;85130;Les Landes-Genusson;2
85120;85220;Landevieille;1
85121;85370;Le Langon;1
85123;85420;Liez
85125;85120;Loge-Fougereuse
85126;85200;Longèves;1
85127;85560;Longeville-sur-Mer;2
85128;85400;Luçon;9
85129;85170;Les Lucs-sur-Boulogne;3
85130;85190;Maché;1
85131;85400;Les Magnils-Reigniers;1
85132;85420;Maillé
85133;85420;Maillezais
85134;85590;Mallièvre
85135;85320;Mareuil-sur-Lay-Dissais;2
85136;85240;Marillet
85137;85570;Marsais-Sainte-Radégonde
85138;85150;Martinet;1
85139;85420;Le Mazeau
85140;85700;La Meilleraie-Tillay;1
85141;85700;Menomblet
85142;85140;La Merlatière;1
85143;85200;Mervent;1
85144;85500;Mesnard-la-Barotière;1
85145;85110;Monsireigne
85146;85600;Montaigu-Vendée;21
85147;85700;Montournais;1
85148;85200;Montreuil
85149;85450;Moreilles
85151;85290;Mortagne-sur-Sèvre;6
85152;85150;Les Achards;5
85153;85640;Mouchamps;3
85154;85390;Mouilleron-Saint-Germain;1
85155;85000;Mouilleron-le-Captif;5
85156;85540;Moutiers-les-Mauxfaits;2
85157;85320;Moutiers-sur-le-Lay
85158;85370;Mouzeuil-Saint-Martin;1
85159;85370;Nalliers;2
85160;85310;Nesmy;3
85161;85430;Nieul-le-Dolent;2
85162;85240 85420;Rives-d’Autise;2
85163;85330;Noirmoutier-en-l’Île;4
85164;85690;Notre-Dame-de-Monts;2
85165;85140;L’Oie;1
85167;85200;L’Orbrie
85169;85670;Palluau;1
85171;85320;Péault
85172;85300;Le Perrier;2
85174;85570;Petosse
85175;85320;Les Pineaux
85176;85200;Pissotte;1
85177;85770;Les Velluire-sur-Vendée;1
85178;85170;Le Poiré-sur-Vie;8
85179;85440;Poiroux;1
85181;85570;Pouillé
85182;85700;Pouzauges;5
85184;85240;Puy-de-Serre
85185;85450;Puyravault
85186;85250;La Rabatelière;1
85187;85700;Réaumur
85188;85210;La Réorthe;1
85189;85270;Notre-Dame-de-Riez;2
85190;85620;Rocheservière;3
85191;85000;La Roche-sur-Yon;54
85192;85510;Rochetrejoux
85193;85320;Rosnay
85194;85100 85180 85340;Les Sables-d’Olonne;49
85196;85250;Saint-André-Goule-d’Oie;1
85197;85260;Montréverd;3
85198;85130;Saint-Aubin-des-Ormeaux;1
85199;85210;Saint-Aubin-la-Plaine
85200;85540;Saint-Avaugourd-des-Landes;1
85201;85540;Saint-Benoist-sur-Mer
85202;85110;Sainte-Cécile;1
85204;85670;Saint-Christophe-du-Ligneron;2
85205;85410;Saint-Cyr-des-Gâts
85206;85540;Saint-Cyr-en-Talmondais
85207;85580;Saint-Denis-du-Payré
85208;85170;Saint-Denis-la-Chevasse;2
85209;85210;Saint-Étienne-de-Brillouet
85210;85670;Saint-Étienne-du-Bois;2
85211;85150;Sainte-Flaive-des-Loups;2
85212;85140;Sainte-Florence;1
85213;85310;Rives de l’Yon;4
85214;85150;Sainte-Foy;2
85215;85250;Saint-Fulgent;3
85216;85400;Sainte-Gemme-la-Plaine;2
85218;85150;Saint-Georges-de-Pointindoux;1
85220;85110;Saint-Germain-de-Prinçay;1
85221;85230;Saint-Gervais;2
85222;85800;Saint-Gilles-Croix-de-Vie;8
85223;85210;Saint-Jean-d’Hermine;3
85226;85270;Saint-Hilaire-de-Riez;13
85227;85240;Saint-Hilaire-des-Loges;1
85229;85120;Saint-Hilaire-de-Voust
85231;85440;Saint-Hilaire-la-Forêt
85232;85480;Saint-Hilaire-le-Vouhis;1
85234;85160;Saint-Jean-de-Monts;8
85235;85210;Saint-Juire-Champgillon
85236;85150;Saint-Julien-des-Landes;2
85237;85410;Saint-Laurent-de-la-Salle
85238;85290;Saint-Laurent-sur-Sèvre;3
85239;85220;Saint-Maixent-sur-Vie;1
85240;85590;Saint-Malô-du-Bois;1
85242;85590;Saint-Mars-la-Réorthe;1
85243;85470;Brem-sur-Mer;2
85244;85200;Saint-Martin-de-Fraigneau
85245;85570;Saint-Martin-des-Fontaines
85246;85140;Saint-Martin-des-Noyers;2
85247;85130;Saint-Martin-des-Tilleuls;1
85248;85210;Saint-Martin-Lars-en-Sainte-Hermine
85250;85150;Saint-Mathurin;2
85251;85120;Saint-Maurice-des-Noues
85252;85390;Saint-Maurice-le-Girard
85254;85700;Saint-Mesmin;1
85255;85580;Saint-Michel-en-l’Herm;2
85256;85200;Saint-Michel-le-Cloucq;1
85259;85500;Saint-Paul-en-Pareds;1
85260;85670;Saint-Paul-Mont-Penit
85261;85320;Sainte-Pexine
85262;85660;Saint-Philbert-de-Bouaine;3
85264;85120;Saint-Pierre-du-Chemin;1
85265;85420;Saint-Pierre-le-Vieux
85266;85110;Saint-Prouant;1
85267;85450;Sainte-Radégonde-des-Noyers
85268;85220;Saint-Révérend;1
85269;85420;Saint-Sigismond
85273;85230;Saint-Urbain;2
85274;85570;Saint-Valérien
85276;85110;Saint-Vincent-Sterlanges
85277;85540;Saint-Vincent-sur-Graon;1
85278;85520;Saint-Vincent-sur-Jard;1
85280;85300;Sallertaine;3
85281;85200;Sérigné;1
85282;85110;Sigournais
85284;85300;Soullans;4
85285;85310;Le Tablier
85286;85450;La Taillée
85287;85390;Tallud-Sainte-Gemme
85288;85440;Talmont-Saint-Hilaire;8
85289;85120;Terval;2
85290;85210;Thiré
85291;85480;Thorigny;1
85292;85410;Rives-du-Fougerais;1
85293;85130;Tiffauges;1
85294;85360;La Tranche-sur-Mer;3
85295;85600;Treize-Septiers;3
85296;85590;Treize-Vents;1
85297;85580;Triaize;1
85298;85150;Vairé;1
85300;85190;Venansault;4
85301;85250;Vendrennes;1
85302;85130 85500;Chanverrie;5
85303;85770;Vix;1
85304;85450;Vouillé-les-Marais
85305;85120;Vouvant
85306;85240;Xanton-Chassenon
85007;;Ardelay;f;85109
85021;;La Bernardière;d;85076
85027;;Boufféré;d;85146
85030;;Boulogne;d;85084
85032;;Bourg-sous-la-Roche-sur-Yon;f;85191
85037;;Breuil-Barret;d;85289
85041;;Cezais;d;85292
85043;;Chaillé-sous-les-Ormeaux;d;85213
85044;;Chaix;d;85009
85048;;Chambretaud;d;85302
85052;;La Chapelle-Achard;f;85152
85053;;La Chapelle-aux-Lys;d;85289
85057;;Charzais;f;85092
85060;;Château-d’Olonne;f;85194
85063;;Les Châtelliers-Châteaumur;d;85090
85068;;La Claye;a;85036
85069;;Les Clouzeaux;d;85008
85075;;Croix-de-Vie;f;85222
85079;;Dissais;a;85135
85085;;Evrunes;f;85151
85091;;Fontaines;f;85080
85107;;La Guyonnière;d;85146
85122;;Lesson;a;85020
85124;;La Limouzinière;f;85046
85150;;Mormaison;d;85197
85166;;Olonne-sur-Mer;f;85194
85168;;Oulmes;d;85162
85170;;Payré-sur-Vendée;f;85094
85173;;Petit-Bourg-des-Herbiers;f;85109
85180;;La Pommeraie-sur-Sèvre;d;85090
85183;;Puybelliard;f;85051
85195;;Saint-André-d’Ornay;f;85191
85203;;Sainte-Christine;a;85020
85217;;Saint-Georges-de-Montaigu;d;85146
85219;;Saint-Germain-l’Aiguiller;d;85154
85224;;Saint-Hilaire-de-Loulay;d;85146
85225;;Saint-Hilaire-de-Mortagne;f;85151
85228;;Saint-Hilaire-de-Talmont;f;85288
85230;;Saint-Hilaire-du-Bois;a;85040
85233;;Saint-Jean-de-Beugné;d;85223
85241;;Saint-Mars-des-Prés;f;85051
85249;;Saint-Martin-sous-Mouzeuil;f;85158
85253;;Saint-Médard-des-Prés;f;85092
85257;;Saint-Michel-Mont-Mercure;d;85090
85258;;Saint-Nicolas-de-Brem;f;85243
85263;;Saint-Philbert-du-Pont-Charrault;a;85051
85270;;Saint-Sornin;a;85277
85271;;Saint-Sulpice-en-Pareds;d;85292
85272;;Saint-Sulpice-le-Verdon;d;85197
85275;;Saint-Vincent-Puymaufrais;a;85034
85279;;Saligny;d;85019
85283;;Simon-la-Vineuse;f;85223
85299;;Velluire;d;85177
85307;;La Faute-sur-Mer;d;85001`)
