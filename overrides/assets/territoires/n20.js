boussoleTerritory("n20",`71226;71700;Grevilly
60289;60210;Grez
72145;72140;Le Grez
53110;53290;Grez-en-Bouère
49155;49220;Grez-Neuville
77216;77880;Grez-sur-Loing
17183;17120;Grézac
46130;46700;Grézels
43104;43170;Grèzes
46131;46320;Grèzes
48072;48100;Grèzes
24204;24120;Grèzes;d;24117;Les Coteaux Périgourdins
47114;47250;Grézet-Cavagnan
65209;65240;Grézian
69094;69290;Grézieu-la-Varenne
69095;69610;Grézieu-le-Marché
42105;42600;Grézieux-le-Fromental
33194;33420;Grézillac
49154;49160 49320 49350;Grézillé;d;49261;Gennes-Val-de-Loire
42106;42260;Grézolles
02355;02100;Gricourt
32380;32110;Saint-Griède
01179;01290;Grièges
67169;67240;Gries
67170;67110;Griesbach;a;67176;Gundershoffen
68109;68140;Griesbach-au-Val
67171;67330;Griesbach-le-Bastberg;a;67061;Bouxwiller
67172;67870;Griesheim-près-Molsheim
67173;67370;Griesheim-sur-Souffel
26146;26230;Grignan
76328;76850;Grigneuseville
24205;24110;Grignols
33195;33690;Grignols
21308;21150;Grignon
73130;73200;Grignon
88220;88410;Grignoncourt
62388;62140;Grigny
91286;91350;Grigny
69096;69520;Grigny-sur-Rhône
44224;44170;La Grigonnais
84053;84600;Grillon
01180;01220;Grilly
55219;55400;Grimaucourt-en-Woëvre
55220;55500;Grimaucourt-près-Sampigny
83068;83310;Grimaud
86108;86110 86330;La Grimaudière
89194;89310;Grimault
14320;14220;Grimbosq
50221;50450;Grimesnil
54237;54115;Grimonviller
62389;62760;Grincourt-lès-Pas
57259;57480;Grindorff-Bizing
17184;17620;La Gripperie-Saint-Symphorien
50115;50320;Le Grippon
54238;54290;Gripport
54239;54380;Griscourt
21309;21330;Griselles
45161;45210;Griselles
02356;02210;Grisolles
82075;82170;Grisolles
95287;95810;Grisy-les-Plâtres
77217;77166;Grisy-Suisnes
77218;77480;Grisy-sur-Seine
24206;24170;Grives
80390;80250;Grivesnes
80391;80700;Grivillers
08200;08400;Grivy-Loisy
62390;62600;Groffliers
59274;59360;La Groise
18104;18140;Groises
01181;01100;Groissiat
74137;74570;Groisy
56069;56590;Groix
24207;24250;Groléjac
18105;18800;Gron
89195;89100;Gron
02357;02140;Gronard
19089;19320;Gros-Chastang
97212;97213;Gros-Morne
57261;57410;Gros-Réderching
57260;57520;Grosbliederstroff
25298;25110;Grosbois
21310;21540;Grosbois-en-Montagne
21311;21250;Grosbois-lès-Tichey
85103;85440;Grosbreuil
79139;79220;Les Groseillers
95288;95410;Groslay
01182;01300;Groslée;d;01338;Groslée-Saint-Benoit
01338;01300;Groslée-Saint-Benoit
27300;27170;Grosley-sur-Risle
90054;90200;Grosmagny
90055;90100;Grosne
07101;07120;Grospierres
78289;78490;Grosrouvre
54240;54470;Grosrouvres
2A129;20100;Grossa
2A130;20128 20166;Grosseto-Prugna
27301;27220;Grossœuvre
18106;18600;Grossouvre
57262;57660;Grostenquin
50222;50340;Grosville
80392;80600;Grouches-Luchuel
02358;02110;Grougis
18107;18200;La Groutte
16326;16230;Saint-Groux
39263;39800;Grozon
76329;76210;Gruchet-le-Valasse
76330;76810;Gruchet-Saint-Siméon
85104;85580;Grues
88221;88240;Gruey-lès-Surance
74138;74540;Gruffy
49156;49420 49520;Grugé-l’Hôpital;d;49248;Ombrée d’Anjou
02359;02680;Grugies
76331;76690;Grugny
11170;11430;Gruissan
76332;76440;Grumesnil
24208;24380;Grun-Bordas
57263;57510;Grundviller
80393;80700;Gruny
71227;71760;Grury
59275;59152;Gruson
39264;39190;Grusse;d;39576;Val-Sonnette
68110;68320;Grussenheim
65210;65120;Grust
08201;08430;Gruyères
17185;17600;Le Gua
38187;38450;Le Gua
2A131;20160;Guagno
28187;28260;Guainville
62391;62330;Guarbecque
2A132;20128;Guargualé
65211;65170;Guchan
65212;65240;Guchen
09137;09120;Gudas
52230;52320;Gudmont-Villiers
17186;17540;Le Gué-d’Alleré
08202;08230;Gué-d’Hossus
61196;61130 61360 61400;Le Gué-de-la-Chaîne;d;61196;Belforêt-en-Perche
28188;28700;Le Gué-de-Longroi
85105;85770;Le Gué-de-Velluire
57264;57510;Guebenhouse
68111;68420;Gueberschwihr
57265;57260;Guébestroff
57266;57260;Guéblange-lès-Dieuze
57268;57260;Guébling
68112;68500;Guebwiller
72146;72230;Guécélard
49157;49150;Le Guédeniau;d;49018;Baugé-en-Anjou
56070;56120;Guégon
50223;50210 50660;Guéhébert;d;50419;Quettreville-sur-Sienne
56071;56420;Guéhenno
56072;56920;Gueltas
62392;62128;Guémappe
68113;68970;Guémar
44067;44290;Guémené-Penfao
56073;56160;Guémené-sur-Scorff
80394;80430;Guémicourt;a;80703;Saint-Germain-sur-Bresle
62393;62370;Guemps
22298;22530;Saint-Guen;d;22158;Guerlédan
57269;57310;Guénange
29066;29180;Guengat
56074;56150;Guénin
22069;22350;Guenroc
44068;44530;Guenrouet
57271;57470;Guenviller
61197;61160;Guêprei
56075;56380;Guer
44069;44350;Guérande
77219;77580;Guérard
80395;80500;Guerbigny
37114;37350;La Guerche
35125;35130;La Guerche-de-Bretagne
18108;18150;La Guerche-sur-l’Aubois
77220;77760;Guercheville
89196;89110 89113;Guerchy;d;89196;Valravillon
01183;01090;Guéreins
23096;23000;Guéret
71228;71620;Guerfand
58131;58130;Guérigny
47115;47250;Guérin
85106;85680;La Guérinière
22158;22530;Guerlédan
29067;29650;Guerlesquin
57272;57260;Guermange
77221;77600;Guermantes
56076;56310;Guern
78290;78520;Guernes
56077;56190;Le Guerno
27304;27720;Guerny
14322;14400;Guéron
27305;27160;La Guéroulde;d;27112;Breteuil
55221;55000;Guerpont
61198;61120;Guerquesalles
71229;71160;Les Guerreaux
57273;57320;Guerstling
57274;57880;Guerting
76333;76340;Guerville
78291;78930;Guerville
80396;80150;Gueschart
59276;59287;Guesnain
86109;86420;Guesnes
57275;57380;Guessling-Hémering
64249;64210;Guéthary
80397;80360;Gueudecourt
71230;71130;Gueugnon
76334;76730;Gueures
76335;76890;Gueutteville
76336;76460;Gueutteville-les-Grès
51282;51390;Gueux
68114;68210;Guevenatten
68115;68116;Guewenheim
11171;11230;Gueytes-et-Labastide;d;11080;Val de Lambronne
47116;47170;Gueyze;a;47302;Sos
88222;88600;Gugnécourt
54241;54930;Gugney
88223;88450;Gugney-aux-Aulx
80398;80430;Guibermesnil;a;80456;Lafresguimont-Saint-Martin
91292;91630;Guibeville
27306;27930;Guichainville
64250;64520;Guiche
71231;71220;La Guiche
35126;35580;Guichen
29068;29410;Guiclan
56078;56520;Guidel
72147;72380;La Guierche
60290;60480;Guignecourt
80399;80540;Guignemicourt
35127;35580;Guignen
77222;77390;Guignes
45162;45300;Guigneville
91293;91590;Guigneville-sur-Essonne
02360;02190;Guignicourt;d;02360;Villeneuve-sur-Aisne
08203;08430;Guignicourt-sur-Vence
45163;45480;Guignonville;a;45160;Greneville-en-Beauce
62395;62140;Guigny
50224;50160;Guilberville;d;50601;Torigny-les-Villes
29070;29710;Guiler-sur-Goyen
29069;29820;Guilers
34261;34150;Saint-Guilhem-le-Désert
07102;07500;Guilherand-Granges
33196;33420;Guillac
56079;56800;Guillac
80400;80170;Guillaucourt
38391;38650;Saint-Guillaume
06071;06470;Guillaumes
80401;80360;Guillemont
03125;03250;La Guillermie
91294;91690;Guillerval
05065;05600;Guillestre
28189;28310;Guilleville
56080;56490;Guilliers
29071;29300;Guilligomarc’h
89197;89420;Guillon;d;89197;Guillon-Terre-Plaine
25299;25110;Guillon-les-Bains
89197;89420;Guillon-Terre-Plaine
28190;28140;Guillonville
33197;33720;Guillos
36085;36150;Guilly
45164;45600;Guilly
76337;76370 76630 76910;Guilmécourt;d;76618;Petit-Caux
29072;29730;Guilvinec
29073;29620;Guimaëc
29074;29400;Guimiliau
16160;16300;Guimps
64251;64390;Guinarthe-Parenties
08204;08130;Guincourt
52231;52300;Guindrecourt-aux-Ormes
52232;52330;Guindrecourt-sur-Blaise
62396;62130;Guinecourt
62397;62340;Guînes
22070;22200;Guingamp
57276;57690;Guinglange
57277;57220;Guinkirchen
35279;35430;Saint-Guinoux
57278;57670;Guinzeling
29075;29490;Guipavas
35128;35440;Guipel
29076;29290;Guipronvel;d;29076;Milizac-Guipronvel
35176;35480;Guipry-Messac
58132;58420;Guipy
34262;34725;Saint-Guiraud
95295;95450;Guiry-en-Vexin
60291;60640;Guiscard
56081;56560;Guiscriff
02361;02120;Guise
27307;27700;Guiseniers
50225;50410;Le Guislain
29077;29880;Guissény
62398;62140;Guisy
81132;81220;Guitalens-L’Albarède
2A133;20153;Guitera-les-Bains
17187;17500;Guitinières
78296;78440;Guitrancourt
33198;33230;Guîtres
27308;27420 27510 27630;Guitry;d;27213;Vexin-sur-Epte
22071;22350;Guitté
02362;02300;Guivry
80402;80290;Guizancourt
16161;16480;Guizengeard
65213;65230;Guizerix
33199;33470;Gujan-Mestras
67174;67110;Gumbrechtshoffen
10169;10400;Gumery
26147;26470;Gumiane
42107;42560;Gumières
19090;19320;Gumond
67176;67110;Gundershoffen
68116;68250;Gundolsheim
67178;67320;Gungwiller
68117;68140;Gunsbach
67177;67360;Gunstett
57280;57405;Guntzviller
02363;02300;Guny
31235;31440;Guran
16162;16320;Gurat
77223;77520;Gurcy-le-Châtel
89198;89250;Gurgy
21312;21290;Gurgy-la-Ville
21313;21290;Gurgy-le-Château
64252;64400;Gurmençon
64253;64190;Gurs
22072;22390;Gurunhuel
60292;60310;Gury
55222;55400;Gussainville
59277;59570;Gussignies
78297;78280;Guyancourt
25300;25580;Guyans-Durnes
25301;25390;Guyans-Vennes
02364;02160;Guyencourt
80404;80240;Guyencourt-Saulcourt
80403;80250;Guyencourt-sur-Noye
56219;56460;Saint-Guyomard
85107;85600;La Guyonnière;d;85146;Montaigu-Vendée
52233;52400;Guyonvelle
34118;34820;Guzargues
70282;70700;Gy
41099;41230;Gy-en-Sologne
89199;89580;Gy-l’Évêque
45165;45220;Gy-les-Nonains
54242;54113;Gye
10170;10250;Gyé-sur-Seine
62399;62123;Habarcq
40118;40290;Habas
74139;74420;Habère-Lullin
74140;74420;Habère-Poche
27309;27220;L’Habit
54243;54120;Hablainville
61199;61210;Habloville
57281;57340;Haboudange
68118;68440;Habsheim
65214;65230;Hachan
52234;52150;Hâcourt
27310;27150;Hacqueville
60293;60240;Hadancourt-le-Haut-Clocher
88224;88330;Hadigny-les-Verrières
88225;88220;Hadol
55223;55210;Hadonville-lès-Lachaussée;a;55267;Lachaussée
67179;67700;Haegen
88226;88270;Hagécourt
65215;65700;Hagedet
57282;57570;Hagen
68119;68210;Hagenbach
68120;68220;Hagenthal-le-Bas
68121;68220;Hagenthal-le-Haut
32152;32730;Haget
64254;64370;Hagetaubin
40119;40700;Hagetmau
54244;54470;Hagéville
88227;88300;Hagnéville-et-Roncourt
08205;08430;Hagnicourt
57283;57300;Hagondange
50041;50440 50460 50690;La Hague
67180;67500;Haguenau
44070;44690;La Haie-Fouassière
53111;53300;La Haie-Traversaine
69097;69420;Les Haies
54245;54290;Haigneville
88228;88330;Haillainville
33200;33185;Le Haillan
80405;80440;Hailles
62400;62940;Haillicourt
17188;17160;Haimps
86110;86310;Haims
60294;60490;Hainvillers
55224;55000;Haironville
62401;62138;Haisnes
61200;61140 61410;Haleine;d;61096;Rives d’Andaine
62402;62830;Halinghen
80406;80490;Hallencourt
59278;59320;Hallennes-lez-Haubourdin
57284;57690;Hallering
69098;69610;Les Halles
55225;55700;Halles-sous-les-Côtes
52235;52100;Hallignicourt
62403;62570;Hallines
57285;57220;Halling-lès-Boulay;a;57097;Boulay-Moselle
80407;80250;Hallivillers
76338;76780;La Hallotière
54246;54450;Halloville
60295;60210;Halloy
62404;62760;Halloy
80408;80670;Halloy-lès-Pernois
80409;80320;Hallu
59279;59250;Halluin
64255;64480;Halsou
57286;57480;Halstroff
80410;80400;Ham
50227;50310;Le Ham
53112;53250;Le Ham
62407;62190;Ham-en-Artois
08206;08090;Ham-les-Moines
57288;57880;Ham-sous-Varsberg
08207;08600;Ham-sur-Meuse
14324;14220;Hamars;d;14689;Thury-Harcourt-le-Hom
57289;57910;Hambach
53113;53160;Hambers
62405;62118;Hamblain-les-Prés
50228;50450;Hambye
59280;59151;Hamel
60297;60210;Le Hamel
80411;80800;Le Hamel
80412;80800;Hamelet
50229;50730;Hamelin
62406;62121;Hamelincourt
62408;62340;Hames-Boucres
54247;54330;Hammeville
54248;54470;Hamonville
10171;10500;Hampigny
57290;57170;Hampont
54602;54620;Han-devant-Pierrepont
55226;55600;Han-lès-Juvigny
55229;55300;Han-sur-Meuse
57293;57580;Han-sur-Nied
28191;28130;Hanches
80413;80240;Hancourt
67181;67117;Handschuheim
80414;80110;Hangard
67182;67980;Hangenbieten
80415;80134;Hangest-en-Santerre
80416;80310;Hangest-sur-Somme
57291;57370;Hangviller
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
59281;59496;Hantay
29078;29460;Hanvec
57294;57230;Hanviller
60298;60650;Hanvoile
98720;98767 98790;Hao
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
80417;80131;Harbonnières
54251;54450;Harbouey
76340;76560;Harcanville
88229;88300;Harchéchamp
02369;02140;Harcigny
27311;27800;Harcourt
08212;08150;Harcy
88230;88700;Hardancourt
53114;53640;Hardanges
80418;80360;Hardecourt-aux-Bois
27312;27120;Hardencourt-Cocherel
59282;59670;Hardifort
62412;62132;Hardinghen
50230;50690;Hardinvast
60299;60120;Hardivillers
60300;60240;Hardivillers-en-Vexin;d;60209;La Corne-en-Vexin
08213;08220;La Hardoye;a;08366;Rocquigny
78299;78250;Hardricourt
27313;27370;La Harengère
88231;88800;Haréville
76341;76700;Harfleur
57296;57550;Hargarten-aux-Mines
78300;78790;Hargeville
55231;55000;Hargeville-sur-Chée;a;55123;Les Hauts-de-Chée
02370;02420;Hargicourt
08214;08170;Hargnies
59283;59138;Hargnies
02371;02100;Harly
52236;52230;Harméville;a;52288;Lezéville
88232;88300;Harmonville
22073;22320;La Harmoye
62413;62440;Harnes
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
59284;59178;Hasnon
64256;64240;Hasparren
57301;57230;Haspelschiedt
59285;59198;Haspres
40120;40300;Hastingues
54253;54800;Hatrize
67184;67690;Hatten
80421;80700;Hattencourt
76342;76640;Hattenville
57302;57790;Hattigny
67185;67330;Hattmatt
55233;55210;Hattonchâtel;a;55551;Vigneulles-lès-Hattonchâtel
55234;55210;Hattonville;a;55551;Vigneulles-lès-Hattonchâtel
68123;68420;Hattstatt
65216;65200;Hauban
59286;59320;Haubourdin
57303;57280;Hauconcourt
60301;60112;Haucourt
62414;62156;Haucourt
76343;76440;Haucourt
59287;59191;Haucourt-en-Cambrésis
55235;55230;Haucourt-la-Rigole;a;55500;Spincourt
54254;54860;Haucourt-Moulaine
55236;55100;Haudainville
55237;55160;Haudiomont
60302;60510;Haudivillers
54255;54830;Haudonville
08216;08090;Haudrecy
76344;76390;Haudricourt
59288;59121;Haulchin
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
59289;59294;Haussy
03158;03190;Haut-Bocage
38163;38580;Le Haut-Bréda
57304;57400;Haut-Clocher
22074;22320;Le Haut-Corlay
64257;64800;Haut-de-Bosdarros
70283;70440;Haut-du-Them-Château-Lambert
59290;59440;Haut-Lieu
62419;62850;Haut-Loquin
40122;40280;Haut-Mauco
68219;68780;Le Haut Soultzbach
01187;01260;Haut Valromey
65217;65150;Hautaget
60303;60210;Hautbos
52242;52600;Haute-Amance
62415;62144;Haute-Avesnes
05066;05140;La Haute-Beaume
61201;61700;La Haute-Chapelle;d;61145;Domfront en Poiraie
60304;60690;Haute-Épine
44071;44115;Haute-Goulaine
95301;95780;Haute-Isle
57371;57480;Haute-Kontz
77225;77580;La Haute-Maison
69099;69610;Haute-Rivoire
57714;57690;Haute-Vigneulles
62416;62130;Hautecloque
39265;39130;Hautecour
73131;73600;Hautecour
55240;55400;Hautecourt-lès-Broville;a;55002;Abaucourt-Hautecourt
01184;01250;Hautecourt-Romanèche
19091;19400;Hautefage
47117;47340;Hautefage-la-Tour
24209;24300;Hautefaye
77224;77515;Hautefeuille
71232;71600;Hautefond
60305;60350;Hautefontaine
24210;24390;Hautefort
73132;73620;Hauteluce
03126;03270;Hauterive
61202;61250;Hauterive
89200;89250;Hauterive
25303;25650;Hauterive-la-Fresse;d;25390;Pays-de-Montbenoît
26148;26390;Hauterives
21314;21150;Hauteroche
39177;39210 39570;Hauteroche
04177;04380;Hautes-Duyes
08218;08800;Les Hautes-Rivières
47118;47400;Hautesvignes
70284;70800;Hautevelle
02375;02810;Hautevesnes
02376;02120;Hauteville
08219;08300;Hauteville
51286;51290;Hauteville
62418;62810;Hauteville
73133;73390;Hauteville
78302;78113;La Hauteville
50232;50570;Hauteville-la-Guichard
21315;21121;Hauteville-lès-Dijon
01185;01110;Hauteville-Lompnes;d;01185;Plateau d’Hauteville
74141;74150;Hauteville-sur-Fier
50231;50590;Hauteville-sur-Mer
02377;02140;Haution
59291;59330;Hautmont
88235;88240;Hautmougey;d;88029;La Vôge-les-Bains
76346;76450;Hautot-l’Auvray
76347;76190;Hautot-le-Vatois
76348;76190;Hautot-Saint-Sulpice
76349;76550;Hautot-sur-Mer
76350;76113;Hautot-sur-Seine
49080;49330;Les Hauts-d’Anjou
39368;39400;Hauts de Bienne
76041;76190;Les Hauts-de-Caux
55123;55000;Les Hauts-de-Chée
89405;89560;Les Hauts de Forterre
60694;60390;Les Hauts-Talican
50233;50390;Hautteville-Bocage
51287;51160;Hautvillers
80422;80132;Hautvillers-Ouville
27316;27350;Hauville
08220;08310;Hauviné
33201;33550;Haux
64258;64470;Haux
57305;57650;Havange
28193;28410;Havelu
59292;59255;Haveluy
80423;80670;Havernas
59293;59660;Haverskerque
76351;76600 76610 76620;Le Havre
62421;62147;Havrincourt
94038;94240;L’Haÿ-les-Roses
57306;57700;Hayange
08222;08170;Haybes
50236;50250 50580;La Haye
76352;76780;La Haye
88236;88240;La Haye
27317;27350;La Haye-Aubrée
50234;50410;La Haye-Bellefond
50235;50270;La Haye-d’Ectot
27318;27800;La Haye-de-Calleville
27319;27350;La Haye-de-Routot
50236;50250 50580;La Haye-du-Puits;d;50236;La Haye
27320;27370;La Haye-du-Theil
27321;27400;La Haye-le-Comte
27322;27400;La Haye-Malherbe
50237;50320;La Haye-Pesnel
27323;27330;La Haye-Saint-Sylvestre
57307;57530;Hayes
41100;41800;Les Hayes
59294;59268;Haynecourt
39266;39120;Les Hays
59295;59190;Hazebrouck
57308;57430;Hazembourg
42234;42570;Saint-Héand
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
35130;35630;Hédé-Bazouges
95304;95690;Hédouville
67186;67360;Hegeney
68126;68220;Hégenheim
67187;67390;Heidolsheim
68127;68720;Heidwiller
67188;67190;Heiligenberg
67189;67140;Heiligenstein
54257;54180;Heillecourt
60307;60250;Heilles
80426;80800;Heilly
51290;51340;Heiltz-l’Évêque
51288;51300;Heiltz-le-Hutier
51289;51340;Heiltz-le-Maurupt
68128;68560;Heimersdorf
68129;68990;Heimsbrunn
57309;57320;Heining-lès-Bouzonville
55241;55220;Heippes
68130;68600;Heiteren
68131;68130;Heiwiller
22299;22100;Saint-Hélen
33417;33480;Sainte-Hélène
48157;48190;Sainte-Hélène
56220;56700;Sainte-Hélène
71426;71390;Sainte-Hélène
88418;88700;Sainte-Hélène
76587;76400;Sainte-Hélène-Bondeville
73240;73800;Sainte-Hélène-du-Lac
73241;73460;Sainte-Hélène-sur-Isère
59297;59171;Hélesmes
64259;64640;Hélette
62423;62570;Helfaut
68132;68510;Helfrantzkirch
21552;21690;Saint-Hélier
56082;56120;Helléan
59298;59000 59160 59260 59777 59800;Hellemmes-Lille;a;59350;Lille
57310;57930;Hellering-lès-Fénétrange
50240;50340;Helleville
76588;76680;Saint-Hellier
57311;57660;Hellimer
61203;61250;Héloup
57312;57220;Helstroff
59299;59510;Hem
80427;80600;Hem-Hardinval
59300;59247;Hem-Lenglet
80428;80360;Hem-Monacu
50241;50700;Hémevez
60308;60190;Hémévillers
57313;57690;Hémilly
57314;57830;Héming
22075;22600;Hémonstoir
54258;54370;Hénaménil
22076;22550;Hénanbihen
22077;22400;Hénansal
64260;64700;Hendaye
62424;62182;Hendecourt-lès-Cagnicourt
62425;62175;Hendecourt-lès-Ransart
80429;80300;Hénencourt
22078;22450;Hengoat;d;22264;La Roche-Jaudy
67190;67440;Hengwiller
62427;62110;Hénin-Beaumont
62428;62128;Hénin-sur-Cojeul
62426;62128;Héninel
56083;56700;Hennebont
88237;88270;Hennecourt
55242;55160;Hennemont
62429;62142;Henneveux
88238;88260;Hennezel
27329;27700;Hennezis
22079;22150;Hénon
60309;60119;Hénonville
76354;76840;Hénouville
18109;18250;Henrichemont
57315;57820;Henridorff
57316;57450;Henriville
62430;62760;Hénu
29079;29670;Henvic
57317;57635;Hérange
41101;41190;Herbault
80430;80200;Herbécourt
62431;62129;Herbelles;d;62471;Bellinghem
85108;85260;L’Herbergement
08223;08370;Herbeuval
55243;55210;Herbeuville
78305;78580;Herbeville
54259;54450;Herbéviller
38188;38320;Herbeys
85109;85500;Les Herbiers
44072;44410;Herbignac
62432;62850;Herbinghen
10172;10700;Herbisse
67191;67260;Herbitzheim
44162;44800;Saint-Herblain
95306;95220;Herblay-sur-Seine
44163;44150;Saint-Herblon;d;44163;Vair-sur-Loire
67192;67230;Herbsheim
53115;53120;Hercé
60310;60112;Herchies
60311;60120;La Hérelle
50244;50210 50660;Hérenguerville;d;50419;Quettreville-sur-Sienne
63357;63340;Saint-Hérent
34119;34600;Hérépian
65219;65700;Hères
59301;59199;Hergnies
88239;88130;Hergugney
44073;44810;Héric
62433;62130;Héricourt
70285;70400;Héricourt
76355;76560;Héricourt-en-Caux
60312;60380;Héricourt-sur-Thérain
77226;77850;Héricy
02378;02500;La Hérie
02379;02120;Le Hérie-la-Viéville`)
