boussoleTerritory("d87",`87001;87700;Aixe-sur-Vienne;5
87002;87240;Ambazac;5
87003;87160;Arnac-la-Poste
87004;87120;Augne
87005;87220;Aureil;1
87006;87360;Azat-le-Ris
87007;87290;Balledent
87008;87210;La Bazeuge
87009;87120;Beaumont-du-Lac
87011;87300;Bellac;3
87012;87300;Berneuil
87013;87370;Bersac-sur-Rivalier
87014;87250;Bessines-sur-Gartempe;2
87015;87700;Beynac
87016;87340;Les Billanges
87017;87300;Blanzac
87018;87300;Blond
87019;87220;Boisseuil;3
87020;87270;Bonnac-la-Côte;1
87021;87110;Bosmie-l’Aiguille;2
87022;87300;Breuilaufa
87023;87140;Le Buis
87024;87460;Bujaleuf
87025;87800;Burgnac
87027;87230;Bussière-Galant;1
87028;87320 87330;Val-d’Oire-et-Gartempe;1
87029;87230;Les Cars
87030;87200;Chaillac-sur-Vienne;1
87031;87500;Le Chalard
87032;87230;Châlus;1
87033;87140;Chamboret
87034;87150;Champagnac-la-Rivière
87035;87400;Champnétery
87036;87230;Champsac
87037;87440;La Chapelle-Montbrandeix
87038;87270;Chaptelat;2
87039;87380;Château-Chervix
87040;87130;Châteauneuf-la-Forêt;1
87041;87290;Châteauponsac;2
87042;87400;Le Châtenet-en-Dognon
87043;87460;Cheissoux
87044;87600;Chéronnac
87045;87520;Cieux;1
87046;87310;Cognac-la-Forêt;1
87047;87140;Compreignac;1
87048;87920;Condat-sur-Vienne;5
87049;87500;Coussac-Bonneval;1
87050;87270;Couzeix;10
87051;87130;La Croisille-sur-Briance
87052;87210;La Croix-sur-Gartempe
87053;87160;Cromac
87054;87150;Cussac;1
87056;87210;Dinsac
87057;87190;Dompierre-les-Églises
87058;87120;Domps
87059;87210;Le Dorat;1
87060;87230;Dournazac
87061;87190;Droux
87062;87400;Eybouleuf
87063;87220;Eyjeaux;1
87064;87120;Eymoutiers;2
87065;87220;Feytiat;6
87066;87230;Flavignac;1
87067;87250;Folles
87068;87250;Fromental
87069;87330;Gajoubert
87070;87400;La Geneytouse
87071;87500;Glandon
87072;87380;Glanges
87073;87310;Gorre
87074;87160;Les Grands-Chézeaux
87075;87170;Isle;7
87076;87370;Jabreilles-les-Bordes
87077;87800;Janailhac
87078;87520;Javerdat
87079;87340;La Jonchère-Saint-Maurice
87080;87890;Jouac
87081;87800;Jourgnac;1
87082;87500;Ladignac-le-Long;1
87083;87370;Laurière
87084;87230;Lavignac
87085;87000 87100 87280;Limoges;129
87086;87130;Linards;1
87087;87360;Lussac-les-Églises
87088;87380;Magnac-Bourg;1
87089;87190;Magnac-Laval;1
87090;87160;Mailhac-sur-Benaize
87091;87440;Maisonnais-sur-Tardoire
87092;87440;Marval
87093;87130;Masléon
87094;87800;Meilhac
87095;87380;Meuzac
87096;87800;La Meyze
87097;87330;Val d’Issoire;1
87099;87400;Moissannes
87100;87330;Montrol-Sénard
87101;87330;Mortemart
87103;87140;Nantiat;1
87104;87120;Nedde
87105;87130;Neuvic-Entier
87106;87800;Nexon;2
87107;87510;Nieul;1
87108;87330;Nouic
87109;87210;Oradour-Saint-Genest
87110;87520;Oradour-sur-Glane;2
87111;87150;Oradour-sur-Vayres;1
87112;87230;Pageas
87113;87410;Le Palais-sur-Vienne;5
87114;87350;Panazol;11
87115;87440;Pensol
87116;87300;Peyrat-de-Bellac;1
87117;87470;Peyrat-le-Château;1
87118;87510;Peyrilhac;1
87119;87260;Pierre-Buffière;1
87120;87380;La Porcherie
87121;87290;Rancon
87122;87640;Razès;1
87123;87120;Rempnat
87124;87800;Rilhac-Lastours
87125;87570;Rilhac-Rancon;4
87126;87600;Rochechouart;3
87127;87800;La Roche-l’Abeille
87128;87140 87250;Saint-Pardoux-le-Lac;1
87129;87400;Royères
87130;87130;Roziers-Saint-Georges
87131;87720;Saillat-sur-Vienne
87132;87120;Saint-Amand-le-Petit
87133;87290;Saint-Amand-Magnazeix
87134;87120;Sainte-Anne-Saint-Priest
87135;87310;Saint-Auvent
87137;87150;Saint-Bazile
87138;87260;Saint-Bonnet-Briance
87139;87300;Saint-Bonnet-de-Bellac
87140;87200;Saint-Brice-sur-Vienne;1
87141;87310;Saint-Cyr
87142;87400;Saint-Denis-des-Murs
87143;87510;Saint-Gence;2
87144;87260;Saint-Genest-sur-Roselle
87145;87160;Saint-Georges-les-Landes
87146;87380;Saint-Germain-les-Belles;1
87147;87130;Saint-Gilles-les-Forêts
87148;87260;Saint-Hilaire-Bonneval;1
87149;87190;Saint-Hilaire-la-Treille
87150;87800;Saint-Hilaire-les-Places
87151;87260;Saint-Jean-Ligoure
87152;87510;Saint-Jouvent;1
87153;87460;Saint-Julien-le-Petit
87154;87200;Saint-Junien;11
87155;87300;Saint-Junien-les-Combes
87156;87590;Saint-Just-le-Martel;2
87157;87240;Saint-Laurent-les-Églises
87158;87310;Saint-Laurent-sur-Gorre;1
87159;87340;Saint-Léger-la-Montagne
87160;87190;Saint-Léger-Magnazeix
87161;87400;Saint-Léonard-de-Noblat;4
87162;87420;Sainte-Marie-de-Vaux
87163;87330;Saint-Martial-sur-Isop
87164;87200;Saint-Martin-de-Jussac
87165;87360;Saint-Martin-le-Mault
87166;87700;Saint-Martin-le-Vieux
87167;87400;Saint-Martin-Terressus
87168;87440;Saint-Mathieu;1
87169;87800;Saint-Maurice-les-Brousses;1
87170;87130;Saint-Méard
87172;87300;Saint-Ouen-sur-Gartempe
87174;87260;Saint-Paul;1
87176;87800;Saint-Priest-Ligoure
87177;87700;Saint-Priest-sous-Aixe;1
87178;87480;Saint-Priest-Taurion;2
87179;87210;Saint-Sornin-la-Marche
87180;87290;Saint-Sornin-Leulac
87181;87370;Saint-Sulpice-Laurière
87182;87160;Saint-Sulpice-les-Feuilles;1
87183;87240;Saint-Sylvestre
87185;87420;Saint-Victurnien;1
87186;87380;Saint-Vitte-sur-Briance
87187;87500;Saint-Yrieix-la-Perche;6
87188;87700;Saint-Yrieix-sous-Aixe
87189;87440;Les Salles-Lavauguyon
87190;87400;Sauviat-sur-Vige
87191;87620;Séreilhac;2
87192;87110;Solignac;1
87193;87130;Surdoux
87194;87130;Sussac
87195;87360;Tersannes
87197;87140;Thouron
87198;87140;Vaulry
87199;87600;Vayres
87200;87360;Verneuil-Moustiers
87201;87430;Verneuil-sur-Vienne;4
87202;87520;Veyrac;2
87203;87260;Vicq-sur-Breuilh;1
87204;87600;Videix
87205;87110;Le Vigen;2
87206;87190;Villefavard
87010;;Beaune-les-Mines;f;87085
87026;;Bussière-Boffy;d;87097
87055;;Darnac;d;87028
87098;;Milhaguet;a;87092
87102;;Morterolles-sur-Semme;f;87014
87136;;Saint-Barbant;d;87028
87171;;Saint-Nicolas-Courbefy;a;87027
87173;;Saint-Pardoux;d;87128
87175;;Saint-Priest-le-Betoux;a;87180
87184;;Saint-Symphorien-sur-Couze;d;87128
87196;;Thiat;d;87028`)
