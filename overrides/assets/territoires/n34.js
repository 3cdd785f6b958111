boussoleTerritory("n34",`55225;55700;Halles-sous-les-Côtes
52235;52100;Hallignicourt
62403;62570;Hallines;1
57285;57220;Halling-lès-Boulay;a;57097;Boulay-Moselle
80407;80250;Hallivillers
76338;76780;La Hallotière
54246;54450;Halloville
60295;60210;Halloy
62404;62760;Halloy
80408;80670;Halloy-lès-Pernois
80409;80320;Hallu
59279;59250;Halluin;20
64255;64480;Halsou
57286;57480;Halstroff
80410;80400;Ham;4
50227;50310;Le Ham
53112;53250;Le Ham
14323;14430;Le Ham;f;14335;Hotot-en-Auge
14324;14220;Hamars;d;14689;Thury-Harcourt-le-Hom
57289;57910;Hambach;2
53113;53160;Hambers
62405;62118;Hamblain-les-Prés
50228;50450;Hambye;1
02365;02240;Hamégicourt;f;02124;Brissy-Hamégicourt
59280;59151;Hamel
60297;60210;Le Hamel
80411;80800;Le Hamel
80412;80800;Hamelet
50229;50730;Hamelin
62406;62121;Hamelincourt
62407;62190;Ham-en-Artois
62408;62340;Hames-Boucres;1
08206;08090;Ham-les-Moines
54247;54330;Hammeville
54248;54470;Hamonville
10171;10500;Hampigny
57290;57170;Hampont
57288;57880;Ham-sous-Varsberg;2
08207;08600;Ham-sur-Meuse
28191;28130;Hanches;2
80413;80240;Hancourt
54602;54620;Han-devant-Pierrepont
67181;67117;Handschuheim
80414;80110;Hangard
67182;67980;Hangenbieten;1
80415;80134;Hangest-en-Santerre;1
80416;80310;Hangest-sur-Somme
57291;57370;Hangviller
55226;55600;Han-lès-Juvigny
60296;60650;Hannaches
02366;02510;Hannapes
08208;08290;Hannappes
62409;62111;Hannescamps
57292;57590;Hannocourt
08209;08160;Hannogne-Saint-Martin
08210;08220;Hannogne-Saint-Rémy
55228;55210;Hannonville-sous-les-Côtes
54249;54800;Hannonville-Suzémont
76339;76450;Le Hanouard
51283;51800;Hans
55229;55300;Han-sur-Meuse
57293;57580;Han-sur-Nied
59281;59496;Hantay;1
29078;29460;Hanvec;2
57294;57230;Hanviller
60298;60650;Hanvoile
98720;98767 98790;Hao;1
43192;43340;Saint-Haon
42232;42370;Saint-Haon-le-Châtel
42233;42370;Saint-Haon-le-Vieux
62410;62124;Haplincourt
02367;02480;Happencourt
28192;28480;Happonvilliers
02368;02600;Haramont
08211;08450;Haraucourt
54250;54110;Haraucourt
57295;57630;Haraucourt-sur-Seille
55230;55110;Haraumont;a;55571;Vilosnes-Haraumont
62411;62390;Haravesnes
95298;95640;Haravilliers
80417;80131;Harbonnières;1
54251;54450;Harbouey
76340;76560;Harcanville
88229;88300;Harchéchamp
02369;02140;Harcigny
27311;27800;Harcourt;1
08212;08150;Harcy
88230;88700;Hardancourt
53114;53640;Hardanges
80418;80360;Hardecourt-aux-Bois
27312;27120;Hardencourt-Cocherel
59282;59670;Hardifort
62412;62132;Hardinghen;1
50230;50690;Hardinvast
60299;60120;Hardivillers
60300;60240;Hardivillers-en-Vexin;d;60209;La Corne-en-Vexin
08213;08220;La Hardoye;a;08366;Rocquigny
78299;78250;Hardricourt;2
27313;27370;La Harengère
88231;88800;Haréville
76341;76700;Harfleur;8
57296;57550;Hargarten-aux-Mines;1
78300;78790;Hargeville
55231;55000;Hargeville-sur-Chée;a;55123;Les Hauts-de-Chée
02370;02420;Hargicourt
80419;80500;Hargicourt;f;80625;Trois-Rivières
08214;08170;Hargnies
59283;59138;Hargnies
27314;27630;Haricourt;f;27331;Heubécourt-Haricourt
02371;02100;Harly;1
52236;52230;Harméville;a;52288;Lezéville
88232;88300;Harmonville
22073;22320;La Harmoye
62413;62440;Harnes;12
88233;88270;Harol
54252;54740;Haroué
80420;80560;Harponville
57297;57340;Harprich
27315;27700;Harquency
57298;57870;Harreberg
52237;52150;Harréville-les-Chanteurs
08215;08240;Harricourt
52238;52330;Harricourt;d;52140;Colombey les Deux Églises
88234;88240;Harsault;d;88029;La Vôge-les-Bains
67183;67260;Harskirchen
02372;02210;Hartennes-et-Taux
68122;68500;Hartmannswiller
57299;57870;Hartzviller
55232;55160;Harville
02373;02140;Hary
57300;57850;Haselbourg
59284;59178;Hasnon;3
64256;64240;Hasparren;7
57301;57230;Haspelschiedt
59285;59198;Haspres;2
40120;40300;Hastingues
54253;54800;Hatrize
67184;67690;Hatten;1
80421;80700;Hattencourt
76342;76640;Hattenville
57302;57790;Hattigny
67185;67330;Hattmatt
55233;55210;Hattonchâtel;a;55551;Vigneulles-lès-Hattonchâtel
55234;55210;Hattonville;a;55551;Vigneulles-lès-Hattonchâtel
68123;68420;Hattstatt
65216;65200;Hauban
59286;59320;Haubourdin;15
57303;57280;Hauconcourt
60301;60112;Haucourt
62414;62156;Haucourt
76343;76440;Haucourt
59287;59191;Haucourt-en-Cambrésis
55235;55230;Haucourt-la-Rigole;a;55500;Spincourt
54254;54860;Haucourt-Moulaine;3
55236;55100;Haudainville
55237;55160;Haudiomont
60302;60510;Haudivillers
54255;54830;Haudonville
08216;08090;Haudrecy
76344;76390;Haudricourt
59288;59121;Haulchin;2
32153;32550;Haulies
08217;08800;Haulmé
55238;55210;Haumont-lès-Lachaussée;a;55267;Lachaussée
55239;55100;Haumont-près-Samogneux
40121;40250;Hauriet
68124;68130;Hausgauen
76345;76440;Haussez
51284;51300;Haussignémont
51285;51320;Haussimont
54256;54290;Haussonville
59289;59294;Haussy;1
65217;65150;Hautaget
03158;03190;Haut-Bocage
60303;60210;Hautbos
38163;38580;Le Haut-Bréda
57304;57400;Haut-Clocher
22074;22320;Le Haut-Corlay
64257;64800;Haut-de-Bosdarros
70283;70440;Haut-du-Them-Château-Lambert
52242;52600;Haute-Amance
62415;62144;Haute-Avesnes
05066;05140;La Haute-Beaume
61201;61700;La Haute-Chapelle;d;61145;Domfront en Poiraie
62416;62130;Hautecloque
62417;62270;Hautecôte;f;62631;Nuncq-Hautecôte
39265;39130;Hautecour
73131;73600;Hautecour
55240;55400;Hautecourt-lès-Broville;a;55002;Abaucourt-Hautecourt
01184;01250;Hautecourt-Romanèche
60304;60690;Haute-Épine
19091;19400;Hautefage
47117;47340;Hautefage-la-Tour;1
24209;24300;Hautefaye
77224;77515;Hautefeuille
71232;71600;Hautefond
60305;60350;Hautefontaine
24210;24390;Hautefort
44071;44115;Haute-Goulaine;6
95301;95780;Haute-Isle
57371;57480;Haute-Kontz
73132;73620;Hauteluce
77225;77580;La Haute-Maison
25302;25580;Hautepierre-le-Châtelet;f;25424;Les Premiers Sapins
03126;03270;Hauterive;1
61202;61250;Hauterive
89200;89250;Hauterive
25303;25650;Hauterive-la-Fresse;d;25390;Pays-de-Montbenoît
26148;26390;Hauterives;1
69099;69610;Haute-Rivoire;1
21314;21150;Hauteroche
39177;39210 39570;Hauteroche
04177;04380;Hautes-Duyes
08218;08800;Les Hautes-Rivières;1
47118;47400;Hautesvignes
70284;70800;Hautevelle
02375;02810;Hautevesnes
57714;57690;Haute-Vigneulles
02376;02120;Hauteville
08219;08300;Hauteville
51286;51290;Hauteville
62418;62810;Hauteville
73133;73390;Hauteville
78302;78113;La Hauteville
73134;73700;Hauteville-Gondon;f;73054;Bourg-Saint-Maurice
50232;50570;Hauteville-la-Guichard
21315;21121;Hauteville-lès-Dijon;1
01185;01110;Hauteville-Lompnes;d;01185;Plateau d’Hauteville
74141;74150;Hauteville-sur-Fier;1
50231;50590;Hauteville-sur-Mer
57758;57970;Haute-Yutz;f;57757;Yutz
02377;02140;Haution
59290;59440;Haut-Lieu
62419;62850;Haut-Loquin
62420;62390;Haut-Maînil;f;62683;Quœux-Haut-Maînil
40122;40280;Haut-Mauco;1
59291;59330;Hautmont;14
88235;88240;Hautmougey;d;88029;La Vôge-les-Bains
76346;76450;Hautot-l’Auvray
76347;76190;Hautot-le-Vatois
76348;76190;Hautot-Saint-Sulpice
76349;76550;Hautot-sur-Mer;1
76350;76113;Hautot-sur-Seine
49080;49330;Les Hauts-d’Anjou;8
39368;39400;Hauts de Bienne;5
76041;76190;Les Hauts-de-Caux;1
55123;55000;Les Hauts-de-Chée
89405;89560;Les Hauts de Forterre
68219;68780;Le Haut Soultzbach
60694;60390;Les Hauts-Talican
60054;60390;Les Hauts Talican;f;60054;Beaumont-les-Nonains
50233;50390;Hautteville-Bocage
01187;01260;Haut Valromey
51287;51160;Hautvillers
80422;80132;Hautvillers-Ouville
27316;27350;Hauville;1
08220;08310;Hauviné
33201;33550;Haux
64258;64470;Haux
57305;57650;Havange
28193;28410;Havelu
59292;59255;Haveluy;3
80423;80670;Havernas
59293;59660;Haverskerque;1
76351;76600 76610 76620;Le Havre;166
62421;62147;Havrincourt
08221;08260;Havys;f;08169;Flaignes-Havys
57306;57700;Hayange;15
08222;08170;Haybes;1
50236;50250 50580;La Haye;4
76352;76780;La Haye
88236;88240;La Haye
27317;27350;La Haye-Aubrée
50234;50410;La Haye-Bellefond
27318;27800;La Haye-de-Calleville
50235;50270;La Haye-d’Ectot
27319;27350;La Haye-de-Routot
50236;50250 50580;La Haye-du-Puits;d;50236;La Haye
27320;27370;La Haye-du-Theil
27321;27400;La Haye-le-Comte
27322;27400;La Haye-Malherbe;1
50237;50320;La Haye-Pesnel;1
57307;57530;Hayes
41100;41800;Les Hayes
27323;27330;La Haye-Saint-Sylvestre
94038;94240;L’Haÿ-les-Roses;31
59294;59268;Haynecourt
39266;39120;Les Hays
59295;59190;Hazebrouck;21
57308;57430;Hazembourg
42234;42570;Saint-Héand;3
95303;95640;Le Heaulme
50238;50340;Héauville
27324;27150;Hébécourt
80424;80680;Hébécourt
50239;50180 50570;Hébécrevon;d;50239;Thèreval
76353;76740;Héberville
62422;62111;Hébuterne
65218;65250;Hèches
68125;68210;Hecken
27325;27800;Hecmanville
27326;27120;Hécourt
60306;60380;Hécourt
59296;59530;Hecq
27327;27110;Hectomare
80425;80560;Hédauville
35130;35630;Hédé-Bazouges;2
95304;95690;Hédouville
67186;67360;Hegeney
68126;68220;Hégenheim;3
67187;67390;Heidolsheim
68127;68720;Heidwiller
67188;67190;Heiligenberg
67189;67140;Heiligenstein
54257;54180;Heillecourt;5
60307;60250;Heilles
80426;80800;Heilly
51288;51300;Heiltz-le-Hutier
51289;51340;Heiltz-le-Maurupt
51290;51340;Heiltz-l’Évêque
68128;68560;Heimersdorf
68129;68990;Heimsbrunn;1
57309;57320;Heining-lès-Bouzonville
55241;55220;Heippes
68130;68600;Heiteren;1
68131;68130;Heiwiller
22299;22100;Saint-Hélen;1
33417;33480;Sainte-Hélène;3
48157;48190;Sainte-Hélène
56220;56700;Sainte-Hélène;1
71426;71390;Sainte-Hélène
88418;88700;Sainte-Hélène
76587;76400;Sainte-Hélène-Bondeville
73240;73800;Sainte-Hélène-du-Lac
73241;73460;Sainte-Hélène-sur-Isère;1
59297;59171;Hélesmes;1
64259;64640;Hélette
62423;62570;Helfaut;1
68132;68510;Helfrantzkirch
21552;21690;Saint-Hélier
56082;56120;Helléan
59298;59000 59160 59260 59777 59800;Hellemmes-Lille;a;59350;Lille
27328;27160 27240;Hellenvilliers;f;27198;Mesnils-sur-Iton
57310;57930;Hellering-lès-Fénétrange
50240;50340;Helleville
76588;76680;Saint-Hellier
57311;57660;Hellimer
61203;61250;Héloup
57312;57220;Helstroff
59299;59510;Hem;18
50241;50700;Hémevez
60308;60190;Hémévillers
80427;80600;Hem-Hardinval
57313;57690;Hémilly
57314;57830;Héming
59300;59247;Hem-Lenglet
80428;80360;Hem-Monacu
22075;22600;Hémonstoir
54258;54370;Hénaménil
22076;22550;Hénanbihen;1
22077;22400;Hénansal;1
64260;64700;Hendaye;18
62424;62182;Hendecourt-lès-Cagnicourt
62425;62175;Hendecourt-lès-Ransart
80429;80300;Hénencourt
68133;68960;Henflingen;f;68240;Illtal
22078;22450;Hengoat;d;22264;La Roche-Jaudy
67190;67440;Hengwiller
62427;62110;Hénin-Beaumont;25
62426;62128;Héninel
62428;62128;Hénin-sur-Cojeul
56083;56700;Hennebont;15
88237;88270;Hennecourt
55242;55160;Hennemont
62429;62142;Henneveux
88238;88260;Hennezel
27329;27700;Hennezis
22079;22150;Hénon;2
60309;60119;Hénonville
76354;76840;Hénouville;1
18109;18250;Henrichemont;1
57315;57820;Henridorff
57316;57450;Henriville
62430;62760;Hénu
29079;29670;Henvic;1
57317;57635;Hérange
41101;41190;Herbault;1
80430;80200;Herbécourt
62431;62129;Herbelles;d;62471;Bellinghem
85108;85260;L’Herbergement;3
08223;08370;Herbeuval
55243;55210;Herbeuville
78305;78580;Herbeville
54259;54450;Herbéviller
38188;38320;Herbeys;1
85109;85500;Les Herbiers;16
44072;44410;Herbignac;7
08224;08270;Herbigny;f;08240;Justine-Herbigny
62432;62850;Herbinghen
10172;10700;Herbisse
67191;67260;Herbitzheim;1
44162;44800;Saint-Herblain;50
95306;95220;Herblay;f;95306;Herblay-sur-Seine
95306;95220;Herblay-sur-Seine;31
44163;44150;Saint-Herblon;d;44163;Vair-sur-Loire
67192;67230;Herbsheim
53115;53120;Hercé
60310;60112;Herchies
60311;60120;La Hérelle
50244;50210 50660;Hérenguerville;d;50419;Quettreville-sur-Sienne
63357;63340;Saint-Hérent
34119;34600;Hérépian;1
65219;65700;Hères
59301;59199;Hergnies;4
88239;88130;Hergugney
44073;44810;Héric;6
62433;62130;Héricourt
70285;70400;Héricourt;10
76355;76560;Héricourt-en-Caux
60312;60380;Héricourt-sur-Thérain
77226;77850;Héricy;2
02378;02500;La Hérie
02379;02120;Le Hérie-la-Viéville
54260;54300;Hériménil
25304;25310;Hérimoncourt;3
59302;59195;Hérin;4
80431;80260;Hérissart
03127;03190;Hérisson
80432;80340;Herleville
62434;62158;La Herlière
59303;59134;Herlies;2
62435;62130;Herlincourt
62436;62130;Herlin-le-Sec
62437;62650;Herly
80433;80190;Herly
40123;40990;Herm;1
09138;09000;L’Herm
76356;76730;Hermanville
14325;14880;Hermanville-sur-Mer;3
48073;48340;Les Hermaux
62438;62690;Hermaville
77227;77114;Hermé
57318;57790;Hermelange
62439;62132;Hermelinghen
85110;85570;L’Hermenault
63175;63470;Herment
78307;78125;Hermeray;1
67193;67250;Hermerswiller;a;67206;Hoffen
60313;60370;Hermes;2
76357;76280;Hermeville
55244;55400;Herméville-en-Woëvre
62440;62147;Hermies;1
73135;73300;Hermillon;d;73135;La Tour-en-Maurienne
62441;62150;Hermin
85223;85210;Sainte-Hermine;d;85223;Saint-Jean-d’Hermine
35131;35590;L’Hermitage;4
22080;22150;L’Hermitage-Lorge;d;22203;Plœuc-L’Hermitage
37116;37110;Les Hermites
61204;61130 61260 61340;L’Hermitière;d;61484;Val-au-Perche
14326;14100;Hermival-les-Vaux
51291;51220;Hermonville;1
62442;62130;Hernicourt
29250;29270;Saint-Hernin
57319;57580;Herny
76358;76780;Le Héron;d;76455;Morville-le-Héron
76359;76750;Héronchelles
78308;95300;Hérouville;f;95308;Hérouville-en-Vexin
95308;95300;Hérouville-en-Vexin
14327;14200;Hérouville-Saint-Clair;23
14328;14850;Hérouvillette;1
88240;88600;Herpelmont
51292;51460;Herpont
08225;08360;Herpy-l’Arlésienne
27330;27430;Herqueville
50242;50440 50460 50690;Herqueville;d;50041;La Hague
31236;31160;Herran
40124;40310;Herré
64261;64680;Herrère
59304;59147;Herrin
67194;67850;Herrlisheim;4
68134;68420;Herrlisheim-près-Colmar;1
18110;18140;Herry
54261;54440;Herserange;4
62443;62530;Hersin-Coupigny;6
57320;57830;Hertzing
22300;22460;Saint-Hervé
62444;62179;Hervelinghen
80434;80240;Hervilly
58133;58800;Héry
89201;89550;Héry;1
73136;73400;Héry;f;73303;Ugine
74142;74540;Héry-sur-Alby
59305;59470;Herzeele;1
80435;80240;Hesbécourt
80436;80290;Hescamps
62445;62196;Hesdigneul-lès-Béthune
62446;62360;Hesdigneul-lès-Boulogne
62447;62140;Hesdin;d;62447;Hesdin-la-Forêt
62448;62360;Hesdin-l’Abbé;1
62447;62140;Hesdin-la-Forêt;4`)
