boussoleTerritory("d12",`12001;12630;Agen-d’Aveyron;1
12002;12520;Aguessac
12003;12220;Les Albres
12004;12300;Almont-les-Junies
12006;12430;Alrance
12007;12260;Ambeyrac
12008;12390;Anglars-Saint-Félix
12009;12360;Arnac-sur-Dourdou
12010;12290;Arques
12011;12120;Arvieu
12012;12700;Asprières
12013;12110;Aubin;3
12015;12120;Auriac-Lagast
12016;12390;Auzits
12017;12430;Ayssènes
12018;12260;Balaguier-d’Olt
12019;12380;Balaguier-sur-Rance
12021;12200 12240;Le Bas Ségala;1
12022;12490;La Bastide-Pradines
12023;12550;La Bastide-Solages
12024;12390;Belcastel
12025;12370;Belmont-sur-Rance;1
12026;12310;Bertholène;1
12027;12500;Bessuéjouls
12028;12300;Boisse-Penchot
12029;12270;Bor-et-Bar
12030;12300;Bouillac
12031;12390;Bournazel
12032;12160;Boussac
12033;12340;Bozouls;3
12034;12350;Brandonnet
12035;12550;Brasc
12036;12600;Brommat
12037;12480;Broquiès
12038;12480;Brousse-le-Château
12039;12360;Brusque
12041;12800;Cabanès
12042;12400;Calmels-et-le-Viala
12043;12450;Calmont;2
12044;12360;Camarès;1
12045;12160;Camboulazet
12046;12800;Camjac
12047;12560;Campagnac
12048;12140 12460;Campouriez
12049;12580;Campuac
12050;12290;Canet-de-Salars
12051;12420;Cantoin
12052;12700;Capdenac-Gare;4
12053;12260;La Capelle-Balaguier
12054;12240;La Capelle-Bleys
12055;12130;La Capelle-Bonance
12056;12160;Baraqueville;3
12057;12120;Cassagnes-Bégonhès
12058;12210;Cassuéjouls
12059;12240;Castanet
12060;12800;Castelmary
12061;12500;Castelnau-de-Mandailles
12062;12620;Castelnau-Pégayrols
12063;12230;La Cavalerie;2
12064;12500;Le Cayrol
12065;12120;Centrès
12066;12330;Clairvaux-d’Aveyron;1
12067;12540;Le Clapier
12068;12240;Colombiès
12069;12370;Combret
12070;12520;Compeyre
12071;12350;Compolibat
12072;12100;Comprégnac
12073;12120;Comps-la-Grand-Ville
12074;12470;Condom-d’Aubrac
12075;12170;Connac
12077;12540;Cornus
12078;12400;Les Costes-Gozon
12079;12190;Coubisou
12080;12550;Coupiac
12082;12230;La Couvertoirade
12083;12110;Cransac-les-Thermes;1
12084;12100;Creissels;1
12085;12800;Crespin
12086;12640;La Cresse
12088;12210;Curières
12089;12300;Decazeville;5
12090;12000 12510;Druelle Balsac;3
12091;12350;Drulhe
12092;12170;Durenque
12093;12140;Le Fel
12094;12140;Entraygues-sur-Truyère
12095;12390;Escandolières
12096;12500;Espalion;4
12097;12140;Espeyrac
12098;12190;Estaing
12099;12360;Fayet
12100;12300;Firmi;2
12101;12300;Flagnac;1
12102;12450;Flavin;2
12103;12140;Florentin-la-Capelle
12104;12260;Foissac
12105;12270;La Fouillade;1
12106;12340;Gabriac
12107;12310;Gaillac-d’Aveyron
12108;12220;Galgan
12109;12360;Gissac
12110;12140;Golinhac
12111;12390;Goutrens
12113;12160;Gramond
12115;12230;L’Hospitalet-du-Larzac
12116;12460;Huparlac
12118;12600;Lacroix-Barrez
12119;12210;Laguiole;1
12120;12310;Laissac-Sévérac l’Église;2
12121;12350;Lanuéjouls
12122;12230;Lapanouse-de-Cernon
12124;12500;Lassouts
12125;12380;Laval-Roquecezière
12127;12170;Lédergues
12128;12440;Lescure-Jaoul
12129;12430;Lestrade-et-Thouels
12130;12300;Livinhac-le-Haut;1
12131;12740;La Loubière;1
12133;12450;Luc-la-Primaube;6
12134;12220;Lugan
12135;12270;Lunac
12136;12350;Maleville
12137;12160;Manhac
12138;12330;Marcillac-Vallon;1
12139;12540;Marnhagues-et-Latour
12140;12200;Martiel;1
12141;12550;Martrin
12142;12390;Mayran
12143;12360;Mélagues
12144;12120;Meljac
12145;12100;Millau;22
12146;12000;Le Monastère;2
12147;12360;Montagnol
12148;12220;Montbazens;1
12149;12550;Montclar
12150;12200;Monteils
12151;12460;Montézic
12152;12380;Montfranc
12153;12490;Montjaux
12154;12400;Montlaur
12155;12540;Fondamente
12156;12210;Montpeyroux
12157;12630;Montrozier;1
12158;12260;Montsalès
12159;12200;Morlhon-le-Haut
12160;12720;Mostuéjouls
12161;12330;Mouret
12162;12160;Moyrazès;1
12163;12370;Murasson
12164;12600;Mur-de-Barrez
12165;12330;Muret-le-Château
12166;12600;Murols
12167;12270;Najac
12168;12230;Nant;1
12169;12800;Naucelle;2
12170;12700;Naussac
12171;12330;Nauviale
12172;12190;Le Nayrac
12174;12510;Olemps;3
12175;12260;Ols-et-Rinhodes
12176;12000 12850;Onet-le-Château;12
12177;12310 12340;Palmas d’Aveyron;1
12178;12520;Paulhe
12179;12360;Peux-et-Couffouleux
12180;12720;Peyreleau
12181;12220;Peyrusse-le-Roc
12182;12130;Pierrefiche
12183;12550;Plaisance
12184;12130;Pomayrols
12185;12290;Pont-de-Salars;1
12186;12380;Pousthomy
12187;12470;Prades-d’Aubrac
12188;12290;Prades-Salars
12189;12240;Pradinas
12190;12350;Prévinquières
12191;12350;Privezac
12192;12370;Mounes-Prohencoux
12193;12320;Pruines
12194;12800;Quins
12195;12400;Rebourguil
12197;12170;Réquista;1
12198;12240;Rieupeyroux;1
12199;12390;Rignac;2
12200;12640;Rivière-sur-Tarn;1
12201;12340;Rodelle;1
12202;12000;Rodez;23
12203;12250;Roquefort-sur-Soulzon
12204;12100;La Roque-Sainte-Marguerite
12205;12200;La Rouquette
12206;12220;Roussennac
12207;12120;Rullac-Saint-Cirq
12208;12400;Saint-Affrique;7
12209;12460;Saint-Amans-des-Cots
12210;12270;Saint-André-de-Najac
12211;12720;Saint-André-de-Vézines
12212;12540;Saint-Beaulize
12213;12620;Saint-Beauzély
12214;12470;Saint-Chély-d’Aubrac
12215;12330;Saint-Christophe-Vallon;1
12216;12500;Saint-Côme-d’Olt;1
12217;12260;Sainte-Croix
12218;12320;Conques-en-Rouergue;1
12219;12130;Sainte-Eulalie-d’Olt
12220;12230;Sainte-Eulalie-de-Cernon
12221;12320;Saint-Félix-de-Lunel
12222;12400;Saint-Félix-de-Sorgues
12223;12210 12420;Argences en Aubrac;1
12224;12130;Saint Geniez d’Olt et d’Aubrac;2
12225;12100;Saint-Georges-de-Luzençon;1
12226;12140;Saint-Hippolyte
12227;12260;Saint-Igest
12228;12480;Saint-Izaire
12229;12250;Saint-Jean-d’Alcapiès
12230;12170;Saint-Jean-Delnous
12231;12230;Saint-Jean-du-Bruel
12232;12250;Saint-Jean-et-Saint-Paul
12233;12550;Saint-Juéry
12234;12120;Sainte-Juliette-sur-Viaur
12235;12170 12800;Saint-Just-sur-Viaur
12236;12620;Saint-Laurent-de-Lévézou
12237;12560;Saint-Laurent-d’Olt
12238;12780;Saint-Léons
12239;12130;Saint-Martin-de-Lenne
12240;12300;Saint-Parthem
12241;12850;Sainte-Radegonde;1
12242;12200;Saint-Rémy
12243;12490;Saint-Rome-de-Cernon
12244;12490;Saint-Rome-de-Tarn
12246;12300;Saint-Santin
12247;12560;Saint-Saturnin-de-Lenne
12248;12380;Saint-Sernin-sur-Rance
12249;12370;Saint-Sever-du-Moustier
12250;12460;Saint-Symphorien-de-Thénières
12251;12400;Saint-Victor-et-Melvieu
12252;12260;Salles-Courbatiès
12253;12410;Salles-Curan;1
12254;12330;Salles-la-Source;2
12255;12120;Salmiech
12256;12260;Salvagnac-Cajarc
12257;12700;Causse-et-Diège
12258;12440;La Salvetat-Peyralès;1
12259;12200;Sanvensa
12260;12230;Sauclières
12261;12260;Saujac
12262;12800;Sauveterre-de-Rouergue
12263;12200;Savignac
12264;12740;Sébazac-Concourès;3
12265;12190;Sébrazac
12266;12290;Ségur
12267;12170;La Selve
12268;12320;Sénergues
12269;12380;La Serre
12270;12150;Sévérac d’Aveyron;4
12272;12700;Sonnac
12273;12210;Soulages-Bonneval
12274;12360;Sylvanès
12275;12360;Tauriac-de-Camarès
12276;12800;Tauriac-de-Naucelle
12277;12600;Taussac
12278;12440;Tayrac
12280;12600;Thérondels
12281;12200;Toulonjac
12282;12250;Tournemire
12283;12290;Trémouilles
12284;12430;Le Truel
12286;12400;Vabres-l’Abbaye;1
12287;12200;Vailhourles
12288;12330;Valady;1
12289;12220;Valzergues
12290;12220;Vaureilles
12291;12520;Verrières
12292;12400;Versols-et-Lapeyre
12293;12720;Veyreau
12294;12780;Vézins-de-Lévézou
12295;12250;Viala-du-Pas-de-Jaux
12296;12490;Viala-du-Tarn
12297;12290;Le Vibal
12298;12580;Villecomtal
12299;12430;Villefranche-de-Panat
12300;12200;Villefranche-de-Rouergue;11
12301;12260;Villeneuve;1
12303;12310;Vimenet
12305;12110;Viviez;1
12307;12410;Curan
12005;;Alpuech;f;12223
12014;;Aurelle-Verlac;d;12224
12020;;Balsac;f;12090
12040;;Buzeins;d;12270
12076;;Conques;d;12218
12081;;Coussergues;d;12177
12087;;Cruéjouls;d;12177
12112;;Graissac;f;12223
12114;;Grand-Vabre;d;12218
12117;;Lacalm;f;12223
12123;;Lapanouse;d;12270
12126;;Lavernhe;d;12270
12132;;Loupiac;f;12257
12173;;Noailhac;d;12218
12196;;Recoules-Prévinquières;d;12270
12245;;Saint-Salvadou;d;12021
12271;;Sévérac-l’Église;f;12120
12279;;La Terrisse;f;12223
12285;;Vabre-Tizac;d;12021
12302;;Villevayre;f;12167
12304;;Vitrac-en-Viadène;f;12223
12306;;Vors;f;12056`)
