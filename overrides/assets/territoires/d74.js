boussoleTerritory("d74",`74001;74360;Abondance;1
74002;74540;Alby-sur-Chéran;2
74003;74290;Alex;1
74004;74540;Allèves
74005;74200;Allinges;5
74006;74350;Allonzier-la-Caille;2
74007;74800;Amancy;2
74008;74100;Ambilly;6
74009;74350;Andilly;1
74010;74000 74370 74600 74940 74960;Annecy;132
74012;74100;Annemasse;37
74013;74200;Anthy-sur-Léman;2
74014;74300;Arâches-la-Frasse;1
74015;74930;Arbusigny;1
74016;74160;Archamps;2
74018;74800;Arenthon;2
74019;74370;Argonay;3
74020;74200;Armoy;1
74021;74380;Arthaz-Pont-Notre-Dame;1
74024;74130;Ayse;2
74025;74140;Ballaison;1
74026;74330;La Balme-de-Sillingy;5
74027;74230;La Balme-de-Thuy
74029;74910;Bassy
74030;74430;La Baume
74031;74160;Beaumont;3
74032;74470;Bellevaux;1
74033;74500;Bernex;1
74034;74430;Le Biot
74035;74150;Bloye
74036;74290;Bluffy
74037;74420;Boëge;1
74038;74250;Bogève;1
74040;74380;Bonne;3
74041;74360;Bonnevaux
74042;74130;Bonneville;13
74043;74890;Bons-en-Chablais;6
74044;74160;Bossey
74045;74230;Le Bouchet-Mont-Charvin
74046;74150;Boussy
74048;74890;Brenthonne;1
74049;74130;Brizon
74050;74420;Burdignin
74051;74350;Cercier
74052;74350;Cernex;1
74053;74550;Cervens;1
74054;74540;Chainaz-les-Frasses
74055;74910;Challonges
74056;74400;Chamonix-Mont-Blanc;8
74057;74500;Champanges;1
74058;74360;La Chapelle-d’Abondance
74059;74800;La Chapelle-Rambaud
74060;74410;La Chapelle-Saint-Maurice
74061;74540;Chapeiry
74062;74370;Charvonnex;1
74063;74390;Châtel;1
74064;74300;Châtillon-sur-Cluses;1
74065;74270;Chaumont
74066;74270;Chavannaz
74067;74650;Chavanod;3
74068;74270;Chêne-en-Semine
74069;74520;Chênex
74070;74140;Chens-sur-Léman;3
74071;74270;Chessenaz
74072;74210;Chevaline
74073;74500;Chevenoz
74074;74520;Chevrier
74075;74270;Chilly;1
74076;74330;Choisy;1
74077;74270;Clarafond-Arcine;1
74078;74270;Clermont
74079;74230;Les Clefs
74080;74220;La Clusaz;1
74081;74300;Cluses;17
74082;74160;Collonges-sous-Salève;3
74083;74920;Combloux;2
74085;74170;Les Contamines-Montjoie;1
74086;74270;Contamine-Sarzin
74087;74130;Contamine-sur-Arve;2
74088;74350;Copponex;1
74089;74700;Cordon
74090;74800;Cornier;1
74091;74110;La Côte-d’Arbroz
74094;74380;Cranves-Sales;7
74095;74150;Crempigny-Bonneguête
74096;74350;Cruseilles;5
74097;74540;Cusy;1
74098;74350;Cuvat;1
74099;74120;Demi-Quartier
74100;74270;Desingy
74101;74520;Dingy-en-Vuache
74102;74230;Dingy-Saint-Clair;1
74103;74700;Domancy;2
74104;74210;Doussard;3
74105;74140;Douvaine;6
74106;74550;Draillant
74107;74270;Droisy
74108;74410;Duingt;1
74109;01200;Éloise
74111;74410;Entrevernes
74112;74330 74370;Epagny Metz-Tessy;8
74114;74110;Essert-Romand
74116;74800;Eteaux;2
74117;74150;Étercy
74118;74100;Étrembières;2
74119;74500;Évian-les-Bains;9
74121;74140;Excenevex;1
74122;74130;Faucigny
74123;74210;Faverges-Seythenex;7
74124;74160;Feigères;1
74126;74890;Fessy;1
74127;74500;Féternes;1
74128;74250;Fillinges;3
74129;74200;La Forclaz
74130;74910;Franclens
74131;74270;Frangy;2
74133;74240;Gaillard;11
74134;74260;Les Gets;1
74135;74210;Giez
74136;74450;Le Grand-Bornand;2
74137;74570;Groisy;4
74138;74540;Gruffy;1
74139;74420;Habère-Lullin;1
74140;74420;Habère-Poche;1
74141;74150;Hauteville-sur-Fier;1
74142;74540;Héry-sur-Alby
74143;74310;Les Houches;3
74144;74520;Jonzier-Épagny
74145;74100;Juvigny
74146;74500;Larringes;1
74147;74210;Lathuile;1
74148;74320;Leschaux
74150;74140;Loisin;1
74151;74150;Lornay
74152;74330;Lovagny;1
74153;74380;Lucinges;1
74154;74500;Lugrin;2
74155;74470;Lullin
74156;74890;Lully
74157;74200;Lyaud;1
74158;74140;Machilly;1
74159;74300;Magland;3
74160;74230;Manigod;1
74161;74150;Marcellaz-Albanais;2
74162;74250;Marcellaz;1
74163;74200;Margencel;2
74164;74970;Marignier;6
74165;74150;Marigny-Saint-Marcel
74166;74200;Marin;1
74167;74210;Val de Chaise;1
74168;74270;Marlioz;1
74169;74460;Marnaz;5
74170;74150;Massingy
74171;74140;Massongy;1
74172;74500;Maxilly-sur-Léman;1
74173;74120;Megève;2
74174;74490;Mégevette
74175;74500;Meillerie
74176;74290;Menthon-Saint-Bernard;1
74177;74350;Menthonnex-en-Bornes;1
74178;74270;Menthonnex-sous-Clermont
74179;74330;Mésigny
74180;74140;Messery;2
74183;74440;Mieussy;2
74184;74270;Minzier;1
74185;74560;Monnetier-Mornex;2
74186;74600;Montagny-les-Lanches
74188;74110;Montriond
74189;74130;Mont-Saxonnex;1
74190;74440;Morillon
74191;74110;Morzine;2
74192;74150;Moye
74193;74560;La Muraz;1
74194;74540;Mûres
74195;74270;Musièges
74196;74300;Nancy-sur-Cluses
74197;74380;Nangy;1
74198;74370;Nâves-Parmelan;1
74199;74140;Nernier
74200;74500;Neuvecelle;3
74201;74160;Neydens;2
74202;74330;Nonglard
74203;74500;Novel
74205;74490;Onnion;1
74206;74550;Orcier;1
74208;74190;Passy;10
74209;74250;Peillonnex;1
74210;74550;Perrignier;1
74211;74930;Pers-Jussy;3
74212;74130;Glières-Val-de-Borne;1
74213;74330;Poisy;9
74215;74120;Praz-sur-Arly;1
74216;74160;Présilly;1
74218;74500;Publier;7
74219;74600;Quintal;1
74220;74930;Reignier-Ésery;8
74221;74950;Le Reposoir
74222;74200;Reyvroz
74223;74440;La Rivière-Enverse
74224;74800;La Roche-sur-Foron;11
74225;74150;Rumilly;16
74226;74420;Saint-André-de-Boëge
74228;74350;Saint-Blaise
74229;74140;Saint-Cergues;3
74231;74150;Saint-Eusèbe
74232;74410;Saint-Eustache
74233;74540;Saint-Félix;2
74234;74210;Saint-Ferréol
74235;74910;Saint-Germain-sur-Rhône
74236;74170;Saint-Gervais-les-Bains;5
74237;74500;Saint-Gingolph
74238;74430;Saint-Jean-d’Aulps;1
74239;74450;Saint-Jean-de-Sixt;1
74240;74250;Saint-Jean-de-Tholome;1
74241;74490;Saint-Jeoire;3
74242;74410;Saint-Jorioz;6
74243;74160;Saint-Julien-en-Genevois;16
74244;74800;Saint-Laurent
74249;74500;Saint-Paul-en-Chablais;2
74250;74800;Saint-Pierre-en-Faucigny;7
74252;74300;Saint-Sigismond
74253;74800;Saint-Sixt;1
74254;74540;Saint-Sylvestre
74255;74150;Sales;2
74256;74700;Sallanches;17
74257;74270;Sallenôves
74258;74340;Samoëns;2
74259;74350;Le Sappey
74260;74520;Savigny;1
74261;74420;Saxel
74262;74930;Scientrier;1
74263;74140;Sciez;6
74264;74950;Scionzier;9
74265;74230;Serraval
74266;74310;Servoz;1
74267;74320;Sevrier;4
74269;74910;Seyssel;2
74271;74430;Seytroux
74272;74330;Sillingy;5
74273;74740;Sixt-Fer-à-Cheval
74275;74210 74290;Talloires-Montmin;1
74276;74440;Taninges;3
74278;74300;Thyez;6
74279;74500;Thollon-les-Mémises
74280;74230;Thônes;6
74281;74200;Thonon-les-Bains;37
74282;74370 74570;Fillière;10
74283;74150;Thusy;1
74284;74250;La Tour;1
74285;74910;Usinens
74286;74360;Vacheresse
74287;74470;Vailly
74288;74520;Valleiry;5
74289;74150;Vallières-sur-Fier;2
74290;74660;Vallorcine
74291;74270;Vanzy
74292;74150;Vaulx;1
74293;74140;Veigy-Foncenex;4
74294;74440;Verchaix
74295;74200;La Vernaz
74296;74160;Vers
74297;74150;Versonnex
74298;74100;Vétraz-Monthoux;10
74299;74290;Veyrier-du-Lac;2
74301;74420;Villard
74302;74230;Les Villards-sur-Thônes;1
74303;74370;Villaz;3
74304;74250;Ville-en-Sallaz
74305;74100;Ville-la-Grand;9
74306;74350;Villy-le-Bouveret
74307;74350;Villy-le-Pelloux;1
74308;74500;Vinzier
74309;74580;Viry;5
74310;74540;Viuz-la-Chiésaz;1
74311;74250;Viuz-en-Sallaz;4
74312;74130;Vougy;1
74313;74350;Vovray-en-Bornes
74314;74520;Vulbens;1
74315;74140;Yvoire;1
74011;;Annecy-le-Vieux;d;74010
74017;;Arcine;f;74077
74022;;Aviernoz;d;74282
74023;;Avregny;f;74006
74028;;Balmont;f;74010
74039;;Bonneguête;f;74095
74047;;Brens;f;74043
74084;;Cons-Sainte-Colombe;d;74167
74092;;La Côte-d’Hyot;f;74042
74093;;Cran-Gevrier;d;74010
74110;;Entremont;f;74212
74113;;Ésery;a;74220
74115;;Esserts-Salève;f;74185
74120;;Évires;d;74282
74125;;Ferrières;f;74010
74132;;La Frasse;f;74014
74149;;Loëx;f;74040
74181;;Metz-Tessy;f;74112
74182;;Meythet;d;74010
74187;;Montmin;d;74275
74204;;Les Ollières;d;74282
74207;;Passeirier;f;74250
74214;;Pontchy;f;74042
74217;;Pringy;d;74010
74227;;Saint-André-Val-de-Fier;f;74289
74230;;Saint-Didier-en-Chablais;f;74043
74245;;Saint-Martin-Bellevue;d;74282
74246;;Saint-Martin-sur-Arve;f;74256
74247;;Saint-Maurice-de-Rumilly;f;74250
74248;;Saint-Nicolas-de-Véroce;f;74236
74251;;Saint-Roch;f;74256
74268;;Seynod;d;74010
74270;;Seythenex;f;74123
74274;;Val-de-Fier;f;74289
74277;;Thairy;f;74243
74300;;Vieugy;f;74010`)
