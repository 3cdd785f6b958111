boussoleTerritory("n33",`07099;07700;Gras
25296;25790;Les Gras
16158;16380;Grassac
06069;06130 06520;Grasse;50
67166;67350;Grassendorf
47112;47400;Grateloup-Saint-Gayrand
31229;31430;Gratens
31230;31150;Gratentour;4
80386;80500;Gratibus
80704;80260;Saint-Gratien
95555;95210;Saint-Gratien;21
58243;58340;Saint-Gratien-Savigny
50219;50200;Gratot
51280;51800;Gratreuil
80387;80680;Grattepanche
25297;25620;Le Gratteris;f;25364;Mamirolle
70278;70170;Grattery
30133;30240;Le Grau-du-Roi;8
24203;24340;Les Graulges;d;24253;Mareuil en Périgord
81105;81300;Graulhet;13
51281;51190;Grauves
76323;76270;Graval
05063;05320;La Grave
56218;56220;Saint-Gravé
59273;59820;Gravelines;11
53108;53410;La Gravelle
57256;57130;Gravelotte
14317;14260 14350;La Graverie;d;14061;Souleuvre en Bocage
27298;27110;Graveron-Sémerville
16159;16120;Graves;f;16297;Graves-Saint-Amant
13045;13690;Graveson;4
16297;16120;Graves-Saint-Amant
07100;07140;Gravières
27299;27930;Gravigny;4
77212;77118;Gravon
70279;70100;Gray;5
33193;33590;Grayan-et-l’Hôpital;1
39261;39320;Graye-et-Charnay
14318;14470;Graye-sur-Mer
70280;70100;Gray-la-Ville
47113;47270;Grayssas
31231;31190;Grazac
43102;43200;Grazac;1
81106;81800;Grazac
53109;53440;Grazay
46129;46160;Gréalou
13046;13850;Gréasque;4
80388;80140;Grébault-Mesnil
80389;80400;Grécourt;f;80442;Hombleux
39262;39290;Gredisans
56068;56120;La Grée-Saint-Laurent
72144;72320;Gréez-sur-Roc
11169;11250;Greffeil
76324;76370;Grèges
35278;35760;Saint-Grégoire;9
81253;81350;Saint-Grégoire
17343;17240;Saint-Grégoire-d’Ardennes
27550;27450;Saint-Grégoire-du-Vièvre
77213;77166;Grégy-sur-Yerre;f;77175;Évry-Grégy-sur-Yerre
57257;57170;Grémecey
60288;60380;Grémévillers
55218;55150;Gremilly
76325;76970;Grémonville
31232;31330;Grenade;9
40117;40270;Grenade-sur-l’Adour;2
52229;52500;Grenant
21306;21540;Grenant-lès-Sombernon
38184;38540;Grenay;1
62386;62160;Grenay;6
67167;67190;Grendelbruch;1
45160;45480;Greneville-en-Beauce
43103;43450;Grenier-Montgon
57258;57660;Gréning
38185;38000 38100;Grenoble;156
58130;58420;Grenois
14319;14540;Grentheville;1
68108;68960;Grentzingen;f;68240;Illtal
76326;76370 76630 76910;Greny;d;76618;Petit-Caux
06070;06620;Gréolières
04094;04800;Gréoux-les-Bains;3
31233;31190;Grépiac;1
31234;31480;Le Grès
21307;21150;Grésigny-Sainte-Reine
73127;73240;Gresin;d;73236;Saint-Genix-les-Villages
42104;42460;La Gresle
38186;38650;Gresse-en-Vercors
78285;78550;Gressey
67168;67190;Gresswiller;1
77214;77410;Gressy
73128;73100;Grésy-sur-Aix;4
73129;73460;Grésy-sur-Isère;1
77215;77220;Gretz-Armainvilliers;8
70281;70130;Greucourt;d;70418;La Romaine
76327;76810;Greuville
88219;88630;Greux
17182;17170;La Grève-sur-Mignon
50220;50440 50460 50690;Gréville-Hague;d;50041;La Hague
62387;62450;Grévillers
71226;71700;Grevilly
60289;60210;Grez
72145;72140;Le Grez
17183;17120;Grézac
46130;46700;Grézels
53110;53290;Grez-en-Bouère
43104;43170;Grèzes
46131;46320;Grèzes
48072;48100;Grèzes
24204;24120;Grèzes;d;24117;Les Coteaux Périgourdins
47114;47250;Grézet-Cavagnan
65209;65240;Grézian
69094;69290;Grézieu-la-Varenne;6
69095;69610;Grézieu-le-Marché
42105;42600;Grézieux-le-Fromental
33194;33420;Grézillac
49154;49160 49320 49350;Grézillé;d;49261;Gennes-Val-de-Loire
49155;49220;Grez-Neuville;1
42106;42260;Grézolles
77216;77880;Grez-sur-Loing;1
02355;02100;Gricourt;1
32380;32110;Saint-Griède
01179;01290;Grièges;1
67169;67240;Gries;2
67170;67110;Griesbach;a;67176;Gundershoffen
68109;68140;Griesbach-au-Val
67171;67330;Griesbach-le-Bastberg;a;67061;Bouxwiller
67172;67870;Griesheim-près-Molsheim;2
67173;67370;Griesheim-sur-Souffel;1
26146;26230;Grignan;1
76328;76850;Grigneuseville
24205;24110;Grignols
33195;33690;Grignols;1
21308;21150;Grignon
73130;73200;Grignon;2
88220;88410;Grignoncourt
62388;62140;Grigny
91286;91350;Grigny;26
69096;69520;Grigny;f;69096;Grigny-sur-Rhône
69096;69520;Grigny-sur-Rhône;10
44224;44170;La Grigonnais;1
84053;84600;Grillon;1
01180;01220;Grilly
55219;55400;Grimaucourt-en-Woëvre
55220;55500;Grimaucourt-près-Sampigny
83068;83310;Grimaud;4
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
79138;79360;Gript;f;79137;Granzay-Gript
54239;54380;Griscourt
21309;21330;Griselles
45161;45210;Griselles
02356;02210;Grisolles
82075;82170;Grisolles;4
14321;14170;Grisy;f;14735;Vendeuvre
95287;95810;Grisy-les-Plâtres
77217;77166;Grisy-Suisnes;2
77218;77480;Grisy-sur-Seine
24206;24170;Grives
80390;80250;Grivesnes
80391;80700;Grivillers
08200;08400;Grivy-Loisy
62390;62600;Groffliers;1
59274;59360;La Groise
18104;18140;Groises
01181;01100;Groissiat;1
74137;74570;Groisy;4
56069;56590;Groix;2
24207;24250;Groléjac
18105;18800;Gron
89195;89100;Gron;1
02357;02140;Gronard
57260;57520;Grosbliederstroff;3
25298;25110;Grosbois
21310;21540;Grosbois-en-Montagne
21311;21250;Grosbois-lès-Tichey
85103;85440;Grosbreuil;2
19089;19320;Gros-Chastang
79139;79220;Les Groseillers
95288;95410;Groslay;8
01182;01300;Groslée;d;01338;Groslée-Saint-Benoit
01338;01300;Groslée-Saint-Benoit;1
27300;27170;Grosley-sur-Risle
90054;90200;Grosmagny
97212;97213;Gros-Morne;9
90055;90100;Grosne
07101;07120;Grospierres
57261;57410;Gros-Réderching;1
78289;78490;Grosrouvre
54240;54470;Grosrouvres
2A129;20100;Grossa
2A130;20128 20166;Grosseto-Prugna;3
27301;27220;Grossœuvre;1
18106;18600;Grossouvre
57262;57660;Grostenquin
50222;50340;Grosville
80392;80600;Grouches-Luchuel
02358;02110;Grougis
18107;18200;La Groutte
16326;16230;Saint-Groux
39263;39800;Grozon
76329;76210;Gruchet-le-Valasse;3
76330;76810;Gruchet-Saint-Siméon
85104;85580;Grues
88221;88240;Gruey-lès-Surance
74138;74540;Gruffy;1
49156;49420 49520;Grugé-l’Hôpital;d;49248;Ombrée d’Anjou
02359;02680;Grugies;1
76331;76690;Grugny;1
11170;11430;Gruissan;5
76332;76440;Grumesnil
24208;24380;Grun-Bordas
57263;57510;Grundviller
80393;80700;Gruny
71227;71760;Grury
59275;59152;Gruson;1
39264;39190;Grusse;d;39576;Val-Sonnette
68110;68320;Grussenheim
65210;65120;Grust
08201;08430;Gruyères
17185;17600;Le Gua;2
38187;38450;Le Gua;1
2A131;20160;Guagno
28187;28260;Guainville
62391;62330;Guarbecque;1
2A132;20128;Guargualé
65211;65170;Guchan
65212;65240;Guchen
09137;09120;Gudas
52230;52320;Gudmont-Villiers
57264;57510;Guebenhouse
68111;68420;Gueberschwihr
57265;57260;Guébestroff
57266;57260;Guéblange-lès-Dieuze
57268;57260;Guébling
68112;68500;Guebwiller;11
72146;72230;Guécélard;3
17186;17540;Le Gué-d’Alleré;1
61196;61130 61360 61400;Le Gué-de-la-Chaîne;d;61196;Belforêt-en-Perche
28188;28700;Le Gué-de-Longroi
49157;49150;Le Guédeniau;d;49018;Baugé-en-Anjou
85105;85770;Le Gué-de-Velluire
08202;08230;Gué-d’Hossus
56070;56120;Guégon;2
50223;50210 50660;Guéhébert;d;50419;Quettreville-sur-Sienne
56071;56420;Guéhenno
56072;56920;Gueltas
62392;62128;Guémappe
68113;68970;Guémar;1
44067;44290;Guémené-Penfao;5
56073;56160;Guémené-sur-Scorff;1
80394;80430;Guémicourt;a;80703;Saint-Germain-sur-Bresle
62393;62370;Guemps;1
62394;62890;Guémy;f;62827;Tournehem-sur-la-Hem
22298;22530;Saint-Guen;d;22158;Guerlédan
57269;57310;Guénange;8
29066;29180;Guengat;1
56074;56150;Guénin;1
22069;22350;Guenroc
44068;44530;Guenrouet;3
57271;57470;Guenviller
61197;61160;Guêprei
56075;56380;Guer;6
44069;44350;Guérande;16
77219;77580;Guérard;2
80395;80500;Guerbigny
37114;37350;La Guerche
35125;35130;La Guerche-de-Bretagne;4
18108;18150;La Guerche-sur-l’Aubois;3
77220;77760;Guercheville
89196;89110 89113;Guerchy;d;89196;Valravillon
01183;01090;Guéreins;1
23096;23000;Guéret;12
71228;71620;Guerfand
58131;58130;Guérigny;2
47115;47250;Guérin
85106;85680;La Guérinière;1
22158;22530;Guerlédan;2
29067;29650;Guerlesquin;1
57272;57260;Guermange
77221;77600;Guermantes;1
56076;56310;Guern;1
27303;27160;Guernanville;f;27565;Le Lesme
78290;78520;Guernes;1
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
78291;78930;Guerville;2
80396;80150;Gueschart
59276;59287;Guesnain;4
86109;86420;Guesnes
57275;57380;Guessling-Hémering
64249;64210;Guéthary;1
80397;80360;Gueudecourt
71230;71130;Gueugnon;6
76334;76730;Gueures
76335;76890;Gueutteville
76336;76460;Gueutteville-les-Grès
51282;51390;Gueux;1
68114;68210;Guevenatten
68115;68116;Guewenheim;1
11171;11230;Gueytes-et-Labastide;d;11080;Val de Lambronne
47116;47170;Gueyze;a;47302;Sos
88222;88600;Gugnécourt
54241;54930;Gugney
88223;88450;Gugney-aux-Aulx
80398;80430;Guibermesnil;a;80456;Lafresguimont-Saint-Martin
91292;91630;Guibeville
27306;27930;Guichainville;3
64250;64520;Guiche;1
71231;71220;La Guiche
35126;35580;Guichen;9
29068;29410;Guiclan;2
56078;56520;Guidel;12
72147;72380;La Guierche;1
60290;60480;Guignecourt
80399;80540;Guignemicourt
35127;35580;Guignen;4
77222;77390;Guignes;4
45162;45300;Guigneville
91293;91590;Guigneville-sur-Essonne
02360;02190;Guignicourt;d;02360;Villeneuve-sur-Aisne
08203;08430;Guignicourt-sur-Vence
45163;45480;Guignonville;a;45160;Greneville-en-Beauce
62395;62140;Guigny
50224;50160;Guilberville;d;50601;Torigny-les-Villes
29069;29820;Guilers;8
29070;29710;Guiler-sur-Goyen
34261;34150;Saint-Guilhem-le-Désert
07102;07500;Guilherand-Granges;11
33196;33420;Guillac
56079;56800;Guillac;1
80400;80170;Guillaucourt
38391;38650;Saint-Guillaume
06071;06470;Guillaumes
80401;80360;Guillemont
03125;03250;La Guillermie
91294;91690;Guillerval
05065;05600;Guillestre;2
28189;28310;Guilleville
56080;56490;Guilliers;1
29071;29300;Guilligomarc’h
89197;89420;Guillon;d;89197;Guillon-Terre-Plaine
25299;25110;Guillon-les-Bains
89197;89420;Guillon-Terre-Plaine
28190;28140;Guillonville
33197;33720;Guillos
36085;36150;Guilly
45164;45600;Guilly
76337;76370 76630 76910;Guilmécourt;d;76618;Petit-Caux
29072;29730;Guilvinec;2
29073;29620;Guimaëc
29074;29400;Guimiliau
16160;16300;Guimps
64251;64390;Guinarthe-Parenties
08204;08130;Guincourt
52231;52300;Guindrecourt-aux-Ormes
52232;52330;Guindrecourt-sur-Blaise
62396;62130;Guinecourt
62397;62340;Guînes;5
22070;22200;Guingamp;7
57276;57690;Guinglange
57277;57220;Guinkirchen
35279;35430;Saint-Guinoux;1
57278;57670;Guinzeling
29075;29490;Guipavas;15
35128;35440;Guipel;1
29076;29290;Guipronvel;d;29076;Milizac-Guipronvel
35129;35480;Guipry;f;35176;Guipry-Messac
35176;35480;Guipry-Messac;7
58132;58420;Guipy
34262;34725;Saint-Guiraud
57279;57220;Guirlange;f;57252;Gomelange
95295;95450;Guiry-en-Vexin
60291;60640;Guiscard;1
56081;56560;Guiscriff;2
02361;02120;Guise;4
27307;27700;Guiseniers
50225;50410;Le Guislain
29077;29880;Guissény;1
62398;62140;Guisy
81107;81220;Guitalens;f;81132;Guitalens-L’Albarède
81132;81220;Guitalens-L’Albarède
2A133;20153;Guitera-les-Bains
17187;17500;Guitinières
78296;78440;Guitrancourt
33198;33230;Guîtres;1
27308;27420 27510 27630;Guitry;d;27213;Vexin-sur-Epte
22071;22350;Guitté
02362;02300;Guivry
80402;80290;Guizancourt
16161;16480;Guizengeard
65213;65230;Guizerix
33199;33470;Gujan-Mestras;22
67174;67110;Gumbrechtshoffen;1
67175;67110;Gumbrechtshoffen-Oberbronn;f;67174;Gumbrechtshoffen
10169;10400;Gumery
26147;26470;Gumiane
42107;42560;Gumières
19090;19320;Gumond
67176;67110;Gundershoffen;3
68116;68250;Gundolsheim
67178;67320;Gungwiller
68117;68140;Gunsbach
67177;67360;Gunstett
57280;57405;Guntzviller
02363;02300;Guny
31235;31440;Guran
16162;16320;Gurat
77223;77520;Gurcy-le-Châtel
89198;89250;Gurgy;1
21312;21290;Gurgy-la-Ville
21313;21290;Gurgy-le-Château
64252;64400;Gurmençon
64253;64190;Gurs
22072;22390;Gurunhuel
60292;60310;Gury
55222;55400;Gussainville
59277;59570;Gussignies
78297;78280;Guyancourt;29
25300;25580;Guyans-Durnes
25301;25390;Guyans-Vennes
02364;02160;Guyencourt
80404;80240;Guyencourt-Saulcourt
80403;80250;Guyencourt-sur-Noye
56219;56460;Saint-Guyomard;1
85107;85600;La Guyonnière;d;85146;Montaigu-Vendée
52233;52400;Guyonvelle
34118;34820;Guzargues
70282;70700;Gy;1
54242;54113;Gye
41099;41230;Gy-en-Sologne
10170;10250;Gyé-sur-Seine
45165;45220;Gy-les-Nonains
89199;89580;Gy-l’Évêque
62399;62123;Habarcq
40118;40290;Habas;1
74139;74420;Habère-Lullin;1
74140;74420;Habère-Poche;1
27309;27220;L’Habit
54243;54120;Hablainville
61199;61210;Habloville
57281;57340;Haboudange
68118;68440;Habsheim;5
65214;65230;Hachan
52234;52150;Hâcourt
27310;27150;Hacqueville
60293;60240;Hadancourt-le-Haut-Clocher
88224;88330;Hadigny-les-Verrières
88225;88220;Hadol;2
55223;55210;Hadonville-lès-Lachaussée;a;55267;Lachaussée
67179;67700;Haegen
88226;88270;Hagécourt
65215;65700;Hagedet
57282;57570;Hagen
68119;68210;Hagenbach
68120;68220;Hagenthal-le-Bas;1
68121;68220;Hagenthal-le-Haut
32152;32730;Haget
64254;64370;Hagetaubin
40119;40700;Hagetmau;4
54244;54470;Hagéville
88227;88300;Hagnéville-et-Roncourt
08205;08430;Hagnicourt
57283;57300;Hagondange;9
50041;50440 50460 50690;La Hague;11
67180;67500;Haguenau;36
44070;44690;La Haie-Fouassière;4
69097;69420;Les Haies
53111;53300;La Haie-Traversaine
54245;54290;Haigneville
88228;88330;Haillainville
33200;33185;Le Haillan;11
80405;80440;Hailles
62400;62940;Haillicourt;5
17188;17160;Haimps
86110;86310;Haims
50226;50100 50110 50120 50130 50460 50470;Hainneville;f;50129;Cherbourg-en-Cotentin
60294;60490;Hainvillers
55224;55000;Haironville
62401;62138;Haisnes;4
61200;61140 61410;Haleine;d;61096;Rives d’Andaine
62402;62830;Halinghen
80406;80490;Hallencourt;1
59278;59320;Hallennes-lez-Haubourdin;4
57284;57690;Hallering
69098;69610;Les Halles`)
