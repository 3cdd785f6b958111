boussoleTerritory("d79",`79001;79240;L’Absie;1
79002;79200;Adilly
79003;79230;Aiffres;5
79005;79600;Airvault;3
79007;79130;Allonne
79008;79350;Amailloux
79009;79210;Amuré
79010;79210;Arçais
79012;79160;Ardin;1
79013;79150 79300;Argentonnay;3
79014;79290;Loretz-d’Argenton;2
79015;79170;Asnières-en-Poitou
79016;79600;Assais-les-Jumeaux
79018;79110;Aubigné
79019;79390;Aubigny
79020;79400;Augé
79022;79600;Availles-Thouarsais
79023;79800;Avon
79024;79400;Azay-le-Brûlé;1
79025;79130;Azay-sur-Thouet;1
79029;79420;Beaulieu-sous-Parthenay
79030;79370;Beaussais-Vitré
79031;79360;Beauvoir-sur-Niort;1
79032;79160;Béceleuf
79034;79000;Bessines;1
79038;79300;Boismé;1
79040;79310;La Boissière-en-Gâtine
79042;79800;Bougon
79046;79210;Le Bourdet
79047;79600;Boussais
79048;79260;La Crèche;5
79049;79300;Bressuire;19
79050;79140;Bretignolles
79055;79170;Brieuil-sur-Chizé
79056;79290;Brion-près-Thouet
79057;79170;Brioux-sur-Boutonne;1
79058;79230;Brûlain
79059;79240;Le Busseau
79061;79370;Celles-sur-Belle;3
79062;79140;Cerizay;4
79063;79150 79290;Val en Vignes;2
79064;79110 79500;Fontivillié
79066;79220;Champdeniers;1
79069;79320;Chanteloup
79070;79220;La Chapelle-Bâton
79071;79200;La Chapelle-Bertrand
79074;79190;La Chapelle-Pouilloux
79076;79430;La Chapelle-Saint-Laurent;2
79077;79130 79160;Beugnon-Thireuil
79078;79360;Plaine-d’Argenson;1
79079;79700;Mauléon;8
79080;79200;Châtillon-sur-Thouet;2
79081;79180;Chauray;7
79083;79110;Chef-Boutonne;2
79084;79120;Chenay
79085;79170;Chérigné
79086;79410;Cherveux;1
79087;79120;Chey
79088;79350;Chiché;1
79089;79600;Le Chillou
79090;79170;Chizé
79091;79140;Cirières
79092;79420;Clavé
79094;79350;Clessé
79095;79190;Clussais-la-Pommeraie
79096;79140;Combrand;1
79100;79510;Coulon;2
79101;79160;Coulonges-sur-l’Autize;2
79102;79330;Coulonges-Thouarsais
79103;79440;Courlay;2
79104;79220;Cours
79105;79340;Les Châteliers
79106;79110;Couture-d’Argenson
79108;79390;Doux
79109;79410;Échiré;3
79111;79170;Ensigné
79112;79270;Épannes
79114;79400;Exireuil;1
79115;79800;Exoudun
79116;79350;Faye-l’Abbesse;1
79117;79160;Faye-sur-Ardin
79118;79450;Fénery
79119;79160;Fenioux
79120;79390;La Ferrière-en-Parthenay
79121;79340;Fomperron
79122;79110;Fontenille-Saint-Martin-d’Entraigues
79123;79380;La Forêt-sur-Sèvre;2
79124;79340;Les Forges
79125;79230;Fors;1
79126;79360;Les Fosses
79127;79360;La Foye-Monjault
79128;79260;François
79129;79370;Fressines;1
79130;79270;Frontenay-Rohan-Rohan;2
79131;79330;Geay
79132;79150;Genneton
79133;79220;Germond-Rouvre;1
79134;79330;Glénay
79135;79200;Gourgé
79136;79110 79190;Alloinay
79137;79360;Granzay-Gript
79139;79220;Les Groseillers
79140;79110;Valdelaume
79141;79600;Irais
79142;79170;Juillé
79144;79230;Juscorps
79145;79200;Lageon
79147;79240;Largeasse
79148;79120;Lezay;2
79149;79390;Lhoumois
79150;79190;Limalonges
79152;79190;Lorigné
79153;79110;Loubigné
79154;79110;Loubillé
79156;79600;Louin
79157;79100;Louzy;1
79158;79170;Luché-sur-Brioux
79159;79330;Luché-Thouarsais
79160;79170;Lusseray
79161;79100;Luzay
79162;79460;Magné;2
79163;79190;Mairé-Levescault
79164;79500;Maisonnay
79165;79600;Maisontiers
79166;79360;Marigny
79167;79600;Marnes
79170;79210;Mauzé-sur-le-Mignon;2
79172;79310;Mazières-en-Gâtine;1
79174;79500;Melle;5
79175;79190;Melleran
79176;79340;Ménigoute
79177;79120;Messé
79179;79240 79320 79380;Moncoutant-sur-Sèvre;5
79183;79140;Montravers
79184;79800;La Mothe-Saint-Héray;1
79185;79370;Aigondigné;4
79189;79400;Nanteuil;1
79190;79130;Neuvy-Bouin
79191;79000;Niort;59
79195;79250;Nueil-les-Aubiers;5
79196;79100 79600;Plaine-et-Vallées;2
79197;79390;Oroux
79198;79170;Paizay-le-Chapt
79200;79220;Pamplie
79201;79800;Pamproux;1
79202;79200;Parthenay;10
79203;79100;Pas-de-Jeu
79204;79170;Périgné
79207;79700;La Petite-Boissière
79208;79200;La Peyratte;1
79209;79330;Pierrefitte
79210;79140;Le Pin;1
79213;79200;Pompaire;2
79215;79130;Pougne-Hérisson
79216;79230;Prahecq;2
79217;79370 79800;Prailles-La Couarde
79218;79390;Pressigny
79220;79210;Prin-Deyrançon
79223;79160;Puihardy
79225;79420;Reffannes
79226;79130;Le Retail
79229;79270;La Rochénard
79230;79120;Rom
79231;79260;Romans
79235;79700;Saint-Amand-sur-Sèvre;1
79236;79380;Saint-André-sur-Sèvre
79238;79300;Saint-Aubin-du-Plain
79239;79450;Saint-Aubin-le-Cloud;1
79241;79220;Saint-Christophe-sur-Roc
79242;79150;Voulmentin;1
79243;79120;Saint-Coutant
79244;79100;Saint-Cyr-la-Lande
79246;79800;Sainte-Eanne
79249;79410;Saint-Gelais;2
79250;79330;Sainte-Gemme
79251;79500;Marcillé
79252;79600;Saint-Généroux
79253;79400;Saint-Georges-de-Noisné
79254;79210;Saint-Georges-de-Rex
79255;79200;Saint-Germain-de-Longue-Chaume
79256;79340;Saint-Germier
79257;79210;Saint-Hilaire-la-Palud;1
79258;79100;Saint-Jacques-de-Thouars
79259;79100;Saint-Jean-de-Thouars;1
79263;79160;Saint-Laurs
79265;79100;Saint-Léger-de-Montbrun;1
79267;79420;Saint-Lin
79268;79600;Saint-Loup-Lamairé;1
79269;79160;Saint-Maixent-de-Beugné
79270;79400;Saint-Maixent-l’École;7
79271;79310;Saint-Marc-la-Lande
79273;79230;Saint-Martin-de-Bernegoue
79274;79100;Saint-Martin-de-Mâcon
79276;79400;Saint-Martin-de-Saint-Maixent;1
79277;79290;Saint-Martin-de-Sanzay;1
79278;79420;Saint-Martin-du-Fouilloux
79280;79150;Saint Maurice Étusson
79281;79410;Saint-Maxire;1
79283;79260;Sainte-Néomaye;1
79284;79220;Sainte-Ouenne
79285;79310;Saint-Pardoux-Soutiers;1
79286;79240;Saint-Paul-en-Gâtine
79289;79700;Saint-Pierre-des-Échaubrognes;1
79290;79160;Saint-Pompain
79293;79410;Saint-Rémy;1
79294;79230;Saint-Romans-des-Champs
79295;79500;Saint-Romans-lès-Melle
79297;79120;Sainte-Soline
79298;79270;Saint-Symphorien;1
79299;79330;Saint-Varent;2
79300;79100;Sainte-Verge;1
79301;79500;Saint-Vincent-la-Châtre
79302;79400;Saivres;1
79303;79800;Salles
79304;79270;Sansais
79306;79200;Saurais
79307;79190;Sauzé-entre-Bois;2
79308;79000;Sciecq
79309;79240;Scillé
79310;79170;Secondigné-sur-Belle
79311;79130;Secondigny;1
79312;79170;Séligné
79313;79120;Sepvret
79316;79800;Soudan
79319;79800;Souvigné
79320;79220;Surin
79322;79200;Le Tallud;1
79326;79390;Thénezay;1
79329;79100;Thouars;13
79331;79100;Tourtenay
79332;79240;Trayes
79334;79210 79360;Val-du-Mignon;1
79335;79270;Vallans
79336;79120;Vançais
79337;79270;Le Vanneau-Irleau
79338;79120;Vanzay
79339;79340;Vasles;1
79340;79420;Vausseroux
79341;79420;Vautebis
79342;79240;Vernoux-en-Gâtine
79343;79170;Vernoux-sur-Boutonne
79345;79310;Verruyes
79346;79170;Le Vert
79347;79200;Viennay;1
79348;79170;Villefollet
79349;79110;Villemain
79350;79360;Villiers-en-Bois
79351;79160;Villiers-en-Plaine;1
79352;79170;Villiers-sur-Chizé
79354;79310;Vouhé
79355;79230;Vouillé;3
79357;79220;Xaintray
79004;;Aigonnay;d;79185
79006;;Les Alleuds;d;79136
79011;;Ardilleux;f;79140
79017;;Les Aubiers;f;79195
79021;;Availles-sur-Chizé;f;79090
79026;;Bagneux;d;79014
79027;;La Bataille;d;79083
79028;;Beaulieu-sous-Bressuire;d;79049
79033;;Belleville;f;79078
79035;;Le Beugnon;d;79077
79036;;Bilazais;f;79196
79037;;Boësse;f;79013
79039;;Boisserolles;f;79078
79041;;Borcq-sur-Airvault;d;79005
79043;;Bouillé-Loretz;d;79014
79044;;Bouillé-Saint-Paul;d;79063
79045;;Bouin;f;79140
79051;;Le Breuil-Bernard;d;79179
79052;;Breuil-Chaussée;d;79049
79053;;Le Breuil-sous-Argenton;d;79013
79054;;Brie;d;79196
79060;;Caunay;d;79307
79065;;Chambroutet;d;79049
79067;;Champeaux;f;79066
79068;;Chantecorps;d;79105
79072;;La Chapelle-Gaudin;d;79013
79073;;La Chapelle-Largeau;a;79079
79075;;La Chapelle-Saint-Étienne;d;79179
79082;;Chavagné;f;79048
79093;;Clazay;d;79049
79097;;Le Cormenier;f;79031
79098;;La Couarde;d;79217
79099;;La Coudre;d;79013
79107;;Crézières;d;79083
79110;;L’Enclave-de-la-Martinière;f;79174
79113;;Étusson;d;79280
79138;;Gript;f;79137
79143;;Les Jumeaux;a;79016
79146;;Lamairé;f;79268
79151;;Loizé;f;79136
79155;;Loublande;a;79079
79168;;Massais;d;79063
79169;;Maulais;f;79196
79171;;Mauzé-Thouarsais;d;79329
79173;;Mazières-sur-Béronne;d;79174
79178;;Missé;d;79329
79180;;Montalembert;d;79307
79181;;Montigné;d;79061
79182;;Montigny;d;79123
79186;;Moulins;a;79079
79187;;Moutiers-sous-Argenton;d;79013
79188;;Moutiers-sous-Chantemerle;d;79179
79192;;Noirlieu;d;79049
79193;;Noirterre;d;79049
79194;;Noizé;f;79196
79199;;Paizay-le-Tort;d;79174
79205;;Pers;d;79307
79206;;Petit-Breuil-Deyrançon;f;79170
79211;;Pioussay;f;79140
79212;;Pliboux;d;79307
79214;;Pouffonds;f;79251
79219;;Priaires;d;79334
79221;;Prissé;f;79078
79222;;Pugny;d;79179
79227;;La Revêtizon;f;79031
79228;;Rigné;f;79329
79232;;La Ronde;d;79123
79233;;Rorthais;a;79079
79234;;Rouvre;f;79133
79237;;Saint-Aubin-de-Baubigné;a;79079
79240;;Sainte-Blandine;d;79185
79245;;Saint-Denis;f;79066
79247;;Saint-Étienne-la-Cigogne;f;79078
79248;;Saint-Florent;f;79191
79260;;Saint-Jouin-de-Marnes;d;79196
79261;;Saint-Jouin-de-Milly;d;79179
79262;;Saint-Jouin-sous-Châtillon;f;79079
79264;;Saint-Léger-de-la-Martinière;d;79174
79266;;Saint-Liguaire;f;79191
79272;;Saint-Marsault;d;79123
79275;;Saint-Martin-d’Entraigues;f;79122
79279;;Saint-Martin-lès-Melle;d;79174
79282;;Saint-Médard;d;79061
79287;;Sainte-Pezenne;f;79191
79288;;Saint-Pierre-à-Champ;d;79063
79291;;Saint-Porchaire;f;79049
79292;;Sainte-Radegonde;d;79329
79296;;Saint-Sauveur;d;79049
79305;;Sanzay;f;79013
79314;;Sompt;d;79064
79315;;Souché;f;79191
79317;;Soulièvres;d;79005
79318;;Soutiers;d;79285
79321;;Taizé-Maulais;d;79196
79323;;Le Temple;a;79079
79324;;Terves;d;79049
79325;;Tessonnière;d;79005
79327;;Thorigné;d;79185
79328;;Thorigny-sur-le-Mignon;d;79334
79330;;Tillou;d;79083
79333;;Ulcot;d;79013
79344;;Verrines-sous-Celles;d;79061
79353;;Vitré;f;79030
79356;;Voultegon;f;79242`)
