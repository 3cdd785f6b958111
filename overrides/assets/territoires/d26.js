boussoleTerritory("d26",`26001;26150;Solaure en Diois
26002;26140;Albon;1
26003;26770;Aleyrac
26004;26300;Alixan;2
26005;26780;Allan;1
26006;26400;Allex;2
26007;26800;Ambonil
26008;26200;Ancône;1
26009;26140;Andancette;1
26010;26140;Anneyron;4
26011;26400;Aouste-sur-Sye;2
26012;26470;Arnayon
26013;26110;Arpavon
26014;26260;Arthémonay
26015;26340;Aubenasson
26016;26110;Aubres
26017;26340;Aucelon
26018;26570;Aulan
26019;26340;Aurel
26020;26400;La Répara-Auriples
26021;26400;Autichamp
26022;26560;Ballons
26023;26300;Barbières;1
26024;26120;Barcelonne
26025;26310;Barnave
26026;26570;Barret-de-Lioure
26027;26150;Barsac
26028;26260;Bathernay
26030;26310;La Bâtie-des-Fonds
26031;26160;La Bâtie-Rolland;1
26032;26120;La Baume-Cornillane
26033;26790;La Baume-de-Transit
26034;26730;La Baume-d’Hostun
26035;26400;Beaufort-sur-Gervanne
26036;26310;Beaumont-en-Diois
26037;26760;Beaumont-lès-Valence;4
26038;26600;Beaumont-Monteux;1
26039;26300;Beauregard-Baret
26040;26310;Beaurières
26041;26240;Beausemblant;1
26042;26800;Beauvallon;1
26043;26170;Beauvoisin
26045;26160;La Bégude-de-Mazenc;1
26046;26110;Bellecombe-Tarendol
26047;26470;Bellegarde-en-Diois
26048;26170;Bénivay-Ollon
26049;26300;Bésayes;1
26050;26110;Bésignan
26051;26460;Bézaudun-sur-Bîne
26052;26160;Bonlieu-sur-Roubion
26054;26790;Bouchet;1
26055;26410;Boulc
26056;26460;Bourdeaux
26057;26300;Bourg-de-Péage;9
26058;26500;Bourg-lès-Valence;19
26059;26190;Bouvante
26060;26460;Bouvières
26061;26260;Bren
26062;26340;Brette
26063;26170;Buis-les-Baronnies;2
26064;26120;Chabeuil;6
26065;26400;Chabrillan
26066;26190;Le Chaffal
26067;26470;Chalancon
26068;26350;Le Chalon
26069;26150;Chamaloc
26070;26230;Chamaret
26071;26600;Chanos-Curson;1
26072;26600;Chantemerle-les-Blés;1
26073;26230;Chantemerle-lès-Grignan
26074;26420;La Chapelle-en-Vercors
26075;26470;La Charce
26076;26310;Charens
26077;26260;Charmes-sur-l’Herbasse
26078;26450;Charols
26079;26300;Charpey;1
26080;26340;Chastel-Arnaud
26081;26120;Châteaudouble
26082;26110;Châteauneuf-de-Bordette
26083;26330;Châteauneuf-de-Galaure;1
26084;26300;Châteauneuf-sur-Isère;4
26085;26780;Châteauneuf-du-Rhône;2
26086;26410;Châtillon-en-Diois
26087;26750;Châtillon-Saint-Jean;1
26088;26300;Chatuzange-le-Goubet;6
26089;26110;Chaudebonne
26090;26340;La Chaudière
26091;26510;Chauvac-Laux-Montaux
26092;26260;Chavannes
26093;26130;Clansayes
26094;26240;Claveyson
26095;26450;Cléon-d’Andran;1
26096;26260;Clérieux;1
26097;26270;Cliousclat
26098;26400;Cobonne
26099;26230;Colonzelle
26100;26120;Combovin
26101;26220;Comps
26102;26740;Condillac
26103;26110;Condorcet
26104;26510;Cornillac
26105;26510;Cornillon-sur-l’Oule
26106;26740;La Coucourde;1
26107;26350;Crépol
26108;26400;Crest;8
26110;26600;Crozes-Hermitage
26111;26460;Crupies
26112;26110;Curnier
26113;26150;Die;4
26114;26220;Dieulefit;3
26115;26400;Divajeu
26116;26290;Donzère;6
26117;26190;Échevis
26118;26210;Épinouze;1
26119;26600;Érôme
26121;26780;Espeluche;1
26122;26340;Espenel
26123;26470;Establet
26124;26800;Étoile-sur-Rhône;5
26125;26400;Eurre;1
26126;26560;Eygalayes
26127;26170;Eygaliers
26128;26400;Eygluy-Escoulin
26129;26730;Eymeux;1
26130;26110;Eyroles
26131;26160;Eyzahut
26133;26240;Fay-le-Clos
26134;26160;Félines-sur-Rimandoule
26135;26570;Ferrassières
26136;26310;Val-Maravel
26137;26400;Francillon-sur-Roubion
26138;26700;La Garde-Adhémar;1
26139;26750;Génissieux;2
26140;26750;Geyssans
26141;26400;Gigors-et-Lozeron
26142;26410;Glandage
26143;26530;Le Grand-Serre
26144;26400;Grane;2
26145;26290;Les Granges-Gontardes
26146;26230;Grignan;1
26147;26470;Gumiane
26148;26390;Hauterives;1
26149;26730;Hostun;1
26150;26560;Izon-la-Bruisse
26152;26310;Jonchères
26153;26560;Laborel
26154;26560;Lachau
26155;26210;Lapeyrouse-Mornay;1
26156;26600;Larnage;1
26157;26740;La Laupie
26159;26150;Laval-d’Aix
26160;26240;Laveyron;1
26161;26510;Lemps
26162;26210;Lens-Lestang
26163;26190;Léoncel
26164;26310;Lesches-en-Diois
26165;26250;Livron-sur-Drôme;9
26166;26270;Loriol-sur-Drôme;6
26167;26310;Luc-en-Diois
26168;26620;Lus-la-Croix-Haute
26169;26780;Malataverne;2
26170;26120;Malissard;3
26171;26160;Manas
26172;26210;Manthes
26173;26300;Marches
26174;26260;Margès;1
26175;26150;Marignac-en-Diois
26176;26740;Marsanne;1
26177;26260;Marsaz
26178;26410;Menglon
26179;26600;Mercurol-Veaunes;2
26180;26170;Mérindol-les-Oliviers
26181;26560;Mévouillon
26182;26110;Mirabel-aux-Baronnies;1
26183;26400;Mirabel-et-Blacons;1
26185;26270;Mirmande
26186;26310;Miscon
26188;26170;Mollans-sur-Ouvèze;1
26189;26170;Montauban-sur-l’Ouvèze
26190;26110;Montaulieu
26191;26740;Montboucher-sur-Jabron;2
26192;26770;Montbrison-sur-Lez
26193;26570;Montbrun-les-Bains
26194;26350;Montchenu
26195;26400;Montclar-sur-Gervanne
26196;26760;Montéléger;1
26197;26120;Montélier;4
26198;26200;Montélimar;40
26199;26510;Montferrand-la-Fare
26200;26560;Montfroc
26201;26170;Montguers
26202;26220;Montjoux
26203;26230;Montjoyer
26204;26310;Montlaur-en-Diois
26205;26150;Montmaur-en-Diois
26206;26120;Montmeyran;2
26207;26750;Montmiral
26208;26800;Montoison;1
26209;26510;Montréal-les-Sources
26210;26350;Valherbasse;1
26211;26130;Montségur-sur-Lauzon;1
26212;26120;Montvendre;1
26213;26210;Moras-en-Valloire
26214;26460;Mornans
26215;26470;La Motte-Chalancon
26216;26240;Saint-Jean-de-Galaure;1
26217;26190;La Motte-Fanjas
26218;26540;Mours-Saint-Eusèbe;3
26220;26110;Nyons;6
26221;26400;Omblèze
26222;26220;Orcinas
26223;26190;Oriol-en-Royans
26224;26120;Ourches
26225;26750;Parnans
26226;26770;Le Pègue
26227;26510;Pelonne
26228;26340;Pennes-le-Sec
26229;26170;La Penne-sur-l’Ouvèze
26231;26380;Peyrins;2
26232;26120;Peyrus
26233;26110;Piégon
26234;26400;Piégros-la-Clastre
26235;26700;Pierrelatte;13
26236;26170;Pierrelongue
26238;26110;Les Pilles
26239;26170;Plaisians
26240;26400;Plan-de-Baix
26241;26460;Le Poët-Célard
26242;26170;Le Poët-en-Percip
26243;26160;Le Poët-Laval
26244;26110;Le Poët-Sigillat
26245;26470;Pommerol
26246;26150;Ponet-et-Saint-Auban
26247;26240;Ponsas
26248;26150;Pontaix
26249;26160;Pont-de-Barret
26250;26600;Pont-de-l’Isère;3
26251;26160;Portes-en-Valdaine
26252;26800;Portes-lès-Valence;10
26253;26310;Poyols
26254;26340;Pradelle
26255;26310;Les Prés
26256;26170;Propiac
26257;26160;Puygiron
26258;26450;Puy-Saint-Martin
26259;26330;Ratières
26261;26230;Réauville
26262;26310;Recoubeau-Jansac
26263;26570;Reilhanette
26264;26510;Rémuzat
26266;26340;Rimon-et-Savel
26267;26170;Rioms
26268;26160;Rochebaudin
26269;26110;Rochebrune
26270;26190;Rochechinard
26271;26600;La Roche-de-Glun;3
26272;26160;Rochefort-en-Valdaine
26273;26300;Rochefort-Samson;1
26274;26340;Rochefourchat
26275;26790;Rochegude;1
26276;26770;Roche-Saint-Secret-Béconne
26277;26400;La Roche-sur-Grane
26278;26170;La Roche-sur-le-Buis
26279;26170;La Rochette-du-Buis
26281;26100;Romans-sur-Isère;33
26282;26150;Romeyer
26283;26470;Rottier
26284;26230;Roussas
26285;26770;Rousset-les-Vignes
26286;26510;Roussieux
26287;26450;Roynac
26288;26510;Sahune
26289;26340;Saillans;1
26290;26420;Saint-Agnan-en-Vercors
26291;26150;Saint-Andéol
26292;26170;Saint-Auban-sur-l’Ouvèze
26293;26330;Saint-Avit
26294;26260;Saint-Bardoux
26295;26240;Saint-Barthélemy-de-Vals;1
26296;26340;Saint-Benoit-en-Diois
26298;26350;Saint-Christophe-et-le-Laris
26299;26150;Sainte-Croix
26300;26310;Saint-Dizier-en-Diois
26301;26260;Saint-Donat-sur-l’Herbasse;4
26302;26190;Sainte-Eulalie-en-Royans
26303;26170;Sainte-Euphémie-sur-Ouvèze
26304;26110;Saint-Ferréol-Trente-Pas
26305;26160;Saint-Gervais-sur-Roubion;1
26306;26110;Sainte-Jalle
26307;26190;Saint-Jean-en-Royans;2
26308;26150;Saint-Julien-en-Quint
26309;26420;Saint-Julien-en-Vercors
26310;26350;Saint-Laurent-d’Onay
26311;26190;Saint-Laurent-en-Royans;1
26312;26740;Saint-Marcel-lès-Sauzet;1
26313;26320;Saint-Marcel-lès-Valence;6
26314;26330;Saint-Martin-d’Août
26315;26420;Saint-Martin-en-Vercors
26316;26190;Saint-Martin-le-Colonel
26317;26110;Saint-Maurice-sur-Eygues
26318;26510;Saint-May
26319;26750;Saint-Michel-sur-Savasse
26320;26190;Saint-Nazaire-en-Royans
26321;26340;Saint-Nazaire-le-Désert
26322;26770;Saint-Pantaléon-les-Vignes
26323;26750;Saint-Paul-lès-Romans;1
26324;26130;Saint-Paul-Trois-Châteaux;8
26325;26140;Saint-Rambert-d’Albon;7
26326;26130;Saint-Restitut;1
26327;26410;Saint-Roman
26328;26340;Saint-Sauveur-en-Diois
26329;26110;Saint-Sauveur-Gouvernet
26330;26210;Saint-Sorlin-en-Valloire;2
26331;26190;Saint-Thomas-en-Royans
26332;26240;Saint-Uze;2
26333;26240;Saint-Vallier;4
26334;26160;Salettes
26335;26770;Salles-sous-Bois
26336;26400;Saou
26337;26270;Saulce-sur-Rhône;1
26338;26740;Sauzet;1
26339;26740;Savasse;1
26340;26560;Séderon
26341;26600;Serves-sur-Rhône
26342;26130;Solérieux
26343;26160;Souspierre
26344;26400;Soyans
26345;26790;Suze-la-Rousse;2
26346;26400;Suze
26347;26600;Tain-l’Hermitage;5
26348;26770;Taulignan;1
26349;26390;Tersanne
26350;26220;Teyssières
26351;26460;Les Tonils
26352;26160;La Touche
26353;26740;Les Tourrettes;1
26355;26750;Triors
26356;26460;Truinas
26357;26790;Tulette;1
26358;26120;Upie;1
26359;26150;Vachères-en-Quint
26360;26230;Valaurie
26361;26310;Valdrôme
26362;26000;Valence;64
26363;26110;Valouse
26364;26420;Vassieux-en-Vercors
26365;26400;Vaunaveys-la-Rochette
26367;26110;Venterol
26368;26340;Vercheny
26369;26510;Verclause
26370;26170;Vercoiran
26372;26560;Vers-sur-Méouge
26373;26220;Vesc
26374;05700;Villebois-les-Pins
26375;26560;Villefranche-le-Château
26376;26510;Villeperdrix
26377;26110;Vinsobres;1
26378;26470;Volvent
26379;26600;Granges-les-Beaumont
26380;26600;Gervans
26381;26300;Jaillans;1
26382;26300;Saint-Vincent-la-Commanderie
26029;;La Bâtie-Crémezin;f;26136
26044;;Béconne;f;26276
26053;;Bonneval-en-Diois;f;26055
26109;;Creyers;f;26086
26120;;L’Escoulin;f;26128
26132;;La Fare;f;26199
26151;;Jansac;f;26262
26158;;Laux-Montaux;f;26091
26184;;Miribel;d;26210
26187;;Molières-Glandaz;d;26001
26219;;Mureils;d;26216
26230;;Petit-Paris;f;26321
26237;;Le Pilhon;f;26136
26260;;Ravel-et-Ferriers;f;26055
26265;;La Répara;f;26020
26280;;La Rochette-sur-Crest;f;26365
26297;;Saint-Bonnet-de-Valclérieux;d;26210
26354;;Treschenu-Creyers;d;26086
26366;;Veaunes;f;26179
26371;;Véronne;f;26289`)
