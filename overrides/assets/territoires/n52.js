boussoleTerritory("n52",`2B172;20239;Murato
81192;81320;Murat-sur-Vèbre
74193;74560;La Muraz;1
68229;68530;Murbach
12164;12600;Mur-de-Barrez
22158;22530;Mûr-de-Bretagne;d;22158;Guerlédan
41157;41230;Mur-de-Sologne;1
38269;38350;La Mure;4
04136;04170;La Mure-Argens
60444;60220;Mureaumont
78440;78130;Les Mureaux;34
26219;26240;Mureils;d;26216;Saint-Jean-de-Galaure
74194;74540;Mûres
31395;31600;Muret;26
02533;02210;Muret-et-Crouttes
12165;12330;Muret-le-Château
38270;38140;La Murette;1
38271;38420;Murianette
38272;38160;Murinais
34177;34980;Murles
58186;58700;Murlin
2B173;20225;Muro
63247;63790;Murol
12166;12600;Murols
17253;17430;Muron;1
36136;36700;Murs
84085;84220;Murs
49223;49610;Mûrs-Erigné;6
01268;01300;Murs-et-Gélignieux
63226;63111 63115;Mur-sur-Allier;3
08312;08150;Murtin-et-Bogny
55365;55110;Murvaux
34178;34490;Murviel-lès-Béziers;3
34179;34570;Murviel-lès-Montpellier;2
54394;54490;Murville
38430;38190;Saint-Mury-Monteymond
2A174;20160;Murzo
30185;30121;Mus;1
02534;02160;Muscourt
64411;64130;Musculdy
74195;74270;Musièges
21447;21230;Musigny
52345;52160;Musseau;a;52094;Vals-des-Tilles
52346;52300;Mussey-sur-Marne
24299;24400;Mussidan;2
67310;67600;Mussig;1
21448;21150;Mussy-la-Fosse
71327;71170;Mussy-sous-Dun
10261;10250;Mussy-sur-Seine
39377;39290;Mutigney
51392;51160;Mutigny
14461;14220;Mutrécy
67311;67600;Muttersholtz;2
67312;67270;Mutzenhouse
67313;67190;Mutzig;6
83086;83490;Le Muy;10
55367;55230;Muzeray
56143;56190;Muzillac;5
27423;27650;Muzy
73183;73800;Myans;1
58187;58440;Myennes
25416;25440;Myon
63379;63460;Saint-Myon
64412;64190;Nabas
16240;16390;Nabinaud
24300;24250;Nabirat
67428;67530;Saint-Nabor
88429;88200;Saint-Nabord;3
10354;10700;Saint-Nabord-sur-Aube
62599;62142;Nabringhen
17254;17380;Nachamps
50366;50440 50460 50690;Nacqueville;f;50041;La Hague
24301;24590;Nadaillac
46209;46350;Nadaillac-de-Rouge
03192;03450;Nades
46210;46360;Nadillac
50367;50540;Naftel;a;50256;Isigny-le-Buat
27424;27190;Nagel-Séez-Mesnil
81193;81320;Nages
30186;30114;Nages-et-Solorgues;2
66120;66340;Nahuja
24302;24390;Nailhac
23141;23800;Naillat
31396;31560;Nailloux;4
89274;89100;Nailly;1
86174;86530;Naintré;5
91441;91750;Nainville-les-Roches
25417;25360;Naisey-les-Granges
55368;55190;Naives-en-Blois
55369;55000;Naives-Rosières
55370;55500;Naix-aux-Forges
56144;56500;Naizin;d;56144;Évellys
12167;12270;Najac
85159;85370;Nalliers;2
86175;86310;Nalliers
09215;09300;Nalzen
68230;68740;Nambsheim
60445;60400;Nampcel
02535;02140;Nampcelles-la-Cour
80580;80120;Nampont
80581;80290;Namps-au-Mont;a;80582;Namps-Maisnil
80582;80290;Namps-Maisnil;1
02536;02200;Nampteuil-sous-Muret
80583;80160;Nampty
18159;18330;Nançay
39379;39140;Nance
73184;73470;Nances
39130;39150 39200;Nanchez
16241;16230;Nanclars
55371;55500;Nançois-le-Grand
55372;55500;Nançois-sur-Ornain
17255;17600;Nancras
25418;25360;Nancray;1
45220;45340;Nancray-sur-Rimarde
39380;39270;Nancuise
54395;54000 54100;Nancy;103
74196;74300;Nancy-sur-Cluses
42152;42720;Nandax
77326;77176;Nandy;6
45221;45300 45330;Nangeville;d;45191;Le Malesherbois
77327;77370;Nangis;8
74197;74380;Nangy;1
58188;58350;Nannay
39381;39300;Les Nans
25419;25680;Nans
83087;83860;Nans-les-Pins;5
21449;21390;Nan-sous-Thil
25420;25330;Nans-sous-Sainte-Anne
12168;12230;Nant;1
77328;77760;Nanteau-sur-Essonne
77329;77710;Nanteau-sur-Lunain
92050;92000;Nanterre;97
44109;44000 44100 44200 44300;Nantes;327
38273;38350;Nantes-en-Ratier
79189;79400;Nanteuil;1
24303;24320;Nanteuil-Auriac-de-Bourzac
16242;16700;Nanteuil-en-Vallée;1
51393;51480;Nanteuil-la-Forêt
02537;02880;Nanteuil-la-Fosse
60446;60440;Nanteuil-le-Haudouin;4
77330;77100;Nanteuil-lès-Meaux;7
02538;02210;Nanteuil-Notre-Dame
08313;08300;Nanteuil-sur-Aisne
77331;77730;Nanteuil-sur-Marne
39382;39160 39320;Nantey;f;39209;Val-d’Épy
24304;24800;Nantheuil
24305;24800;Nanthiat
87103;87140;Nantiat;1
17256;17770;Nantillé
55375;55270;Nantillois
70376;70100;Nantilly
55373;55500;Nant-le-Grand
55374;55500;Nant-le-Petit
38274;38260;Nantoin;d;38479;Porte-des-Bonnevaux
55376;55500;Nantois
71328;71240;Nanton
70377;70100;Nantouard;f;70466;Saint-Loup-Nantouard
77332;77230;Nantouillet
21450;21190;Nantoux
01269;01130 01460;Nantua;3
80584;80260;Naours;1
01270;01580;Napt;f;01410;Sonthonnax-la-Montagne
98730;98772;Napuka
57495;57220;Narbéfontaine
25421;25210;Narbief
11262;11100;Narbonne;57
64413;64510;Narcastet
52347;52170;Narcy
58189;58400;Narcy
45222;45210;Nargis;1
15139;15230;Narnhac
64414;64190;Narp
40202;40180;Narrosse;3
81194;81190;Narthoux;f;81245;Saint-Christophe
48104;48260;Nasbinals
27425;27170 27300 27550;Nassandres sur Risle;2
40203;40330;Nassiet
03193;03190;Nassigny
24306;24230;Nastringues
24471;24200;Sainte-Nathalène
01271;01300;Nattages;d;01286;Parves et Nattages
67314;67130;Natzwiller
12169;12800;Naucelle;2
15140;15250;Naucelles;2
33300;33990;Naujac-sur-Mer;1
33301;33420;Naujan-et-Postiac
82167;82370;Saint-Nauphary;1
02539;02420;Nauroy
51394;51490;Nauroy;f;51046;Beine-Nauroy
12170;12700;Naussac
48105;48300;Naussac;d;48105;Naussac-Fontanes
48105;48300;Naussac-Fontanes
24307;24440;Naussannes
72214;72260;Nauvay
12171;12330;Nauviale
30187;30580;Navacelles
64415;64450;Navailles-Angos;1
64416;64190;Navarrenx;1
41158;41100;Naveil;2
70378;70000;Navenne;1
03194;03330;Naves
19146;19460;Naves;2
59422;59161;Naves
81195;81710;Navès
07164;07140;Naves;a;07334;Les Vans
73185;73260;Naves;d;73187;La Léchère
74198;74370;Nâves-Parmelan;1
71329;71270;Navilly
71134;71520;Navour-sur-Grosne
50368;50190;Nay
64417;64800;Nay;3
88320;88100;Nayemont-les-Fosses
12172;12190;Le Nayrac
30288;30200;Saint-Nazaire;1
44184;44600;Saint-Nazaire;74
66186;66570;Saint-Nazaire;2
33455;33220;Saint-Nazaire;f;33378;Saint-Avit-Saint-Nazaire
47261;47410;Saint-Nazaire;f;47142;Lauzun
11360;11120;Saint-Nazaire-d’Aude;2
34279;34490;Saint-Nazaire-de-Ladarez
34280;34400;Saint-Nazaire-de-Pézan
30289;30610;Saint-Nazaire-des-Gardies
82168;82190;Saint-Nazaire-de-Valentane
26320;26190;Saint-Nazaire-en-Royans
26321;26340;Saint-Nazaire-le-Désert
38431;38330;Saint-Nazaire-les-Eymes;3
17375;17780;Saint-Nazaire-sur-Charente;1
37163;37530;Nazelles-Négron;3
33302;33500;Néac
56145;56430;Néant-sur-Yvel;1
53163;53150;Neau
27427;27250;Neaufles-Auvergny
27426;27830;Neaufles-Saint-Martin;1
61301;61500;Neauphe-sous-Essai
61302;61160;Neauphe-sur-Dive
78442;78640;Neauphle-le-Château;3
78443;78640;Neauphle-le-Vieux
78444;78980;Neauphlette
42153;42470;Neaux
34180;34800;Nébian;1
11263;11500;Nébias
57496;57670;Nébing
63248;63210;Nébouzat
63380;63710;Saint-Nectaire
61303;61160;Nécy
87104;87120;Nedde
62600;62550;Nédon
62601;62550;Nédonchel
67315;67630;Neewiller-près-Lauterbourg
05092;05000;Neffes
34181;34320;Neffiès;1
66121;66170;Néfiach;1
82134;82800;Nègrepelisse;5
50369;50260;Négreville
37164;37530;Négron;f;37163;Nazelles-Négron
24308;24460;Négrondes
50370;50390;Néhou
67316;67110;Nehwiller-près-Wœrth;a;67388;Reichshoffen
57497;57670;Nelling
77333;77140;Nemours;12
62602;62180;Nempont-Saint-Firmin
31397;31350;Nénigan
39383;39700;Nenon;a;39205;Éclans-Nenon
79283;79260;Sainte-Néomaye;1
36137;36220;Néons-sur-Creuse
83088;83136;Néoules;2
23142;23200;Néoux
55377;55700;Nepvant
47195;47600;Nérac;6
40204;40250;Nerbis
16243;16200;Nercillac;1
17257;17510;Néré
36138;36400;Néret
33303;33750;Nérigean
86176;86150;Nérignac
03195;03310;Néris-les-Bains;2
39384;39270;Nermier;f;39504;Sarrogna
74199;74140;Nernier
28275;28210;Néron
42154;42510;Néronde
18160;18350;Nérondes;1
63249;63120;Néronde-sur-Dore
30188;30360;Ners
16244;16440;Nersac;2
70379;70120;Nervezain;f;70525;Vauconcourt-Nervezain
42155;42510;Nervieux;1
95445;95590;Nerville-la-Forêt
60447;60320;Néry
63250;63320;Neschers
09216;09240;Nescus
80585;80190;Nesle;2
21451;21330;Nesle-et-Massoult
76459;76270;Nesle-Hodeng
51395;51120;Nesle-la-Reposte
51396;51700;Nesle-le-Repons
80586;80140;Nesle-l’Hôpital
76460;76340;Nesle-Normandeuse
62603;62152;Nesles;1
77334;77540;Nesles;f;77264;Lumigny-Nesles-Ormeaux
02540;02400;Nesles-la-Montagne;1
95446;95690;Nesles-la-Vallée;1
80587;80140;Neslette
85160;85310;Nesmy;3
45223;45270;Nesploy
19147;19600;Nespouls
2B175;20225;Nessa
65327;65150;Nestier
55378;55800;Nettancourt
39385;39120;Neublans-Abergement
67317;67220;Neubois
27428;27110;Le Neubourg;4
25422;25150;Neuchâtel-Urtière
59423;59940;Neuf-Berquin;1
76461;76680;Neufbosc
50371;50140;Le Neufbourg
68231;68600;Neuf-Brisach;1
88321;88300;Neufchâteau;6
76462;76270;Neufchâtel-en-Bray;4
72215;72600;Neufchâtel-en-Saosnois;1
62604;62152;Neufchâtel-Hardelot;4
02541;02190;Neufchâtel-sur-Aisne
57498;57700;Neufchef;2
60448;60890;Neufchelles
63251;63560;Neuf-Église
33304;33580;Neuffons
58190;58190;Neuffontaines
57499;57910;Neufgrange;1
02542;02300;Neuflieux
08314;08300;Neuflize
08315;08460;Neufmaison
54396;54540;Neufmaisons
08316;08700;Neufmanil
76463;76220;Neuf-Marché
59424;59330;Neuf-Mesnil;1
50372;50250;Neufmesnil
80588;80132;Neufmoulin
57500;57830;Neufmoulins
77336;77610;Neufmoutiers-en-Brie;1
55379;55120;Le Neufour
57501;57670;Neufvillage
60449;60190;Neufvy-sur-Aronde
67318;67370;Neugartheim;f;67228;Neugartheim-Ittlenheim
67228;67370;Neugartheim-Ittlenheim
67319;67480;Neuhaeusel
37165;37190;Neuil
65328;65200;Neuilh
17258;17520;Neuillac
36139;36500;Neuillay-les-Bois
49224;49680;Neuillé;1
37166;37380;Neuillé-le-Lierre
37167;37360;Neuillé-Pont-Pierre;2
27429;27730;Neuilly
58191;58420;Neuilly
89275;89110 89113;Neuilly;d;89196;Valravillon
21452;21800;Neuilly-Crimolois;3
03196;03130;Neuilly-en-Donjon
18161;18600;Neuilly-en-Dun
18162;18250;Neuilly-en-Sancerre
60450;60530;Neuilly-en-Thelle;4
95447;95640;Neuilly-en-Vexin
14462;14230 14330;Neuilly-la-Forêt;d;14342;Isigny-sur-Mer
61304;61250;Neuilly-le-Bisson
37168;37160;Neuilly-le-Brignon
80589;80150;Neuilly-le-Dien
14463;14210;Neuilly-le-Malherbe;f;14721;Vacognes-Neuilly
03197;03340;Neuilly-le-Réal;1
21452;21800;Neuilly-lès-Dijon;d;21452;Neuilly-Crimolois
53164;53250;Neuilly-le-Vendin
52348;52360;Neuilly-l’Évêque
80590;80132;Neuilly-l’Hôpital
93049;93360;Neuilly-Plaisance;21
60451;60290;Neuilly-sous-Clermont;1
02543;02470;Neuilly-Saint-Front;1
61305;61290;Neuilly-sur-Eure;d;61230;Longny les Villages
93050;93330;Neuilly-sur-Marne;39
92051;92200;Neuilly-sur-Seine;59
52349;52000;Neuilly-sur-Suize
62605;62770;Neulette
42156;42590;Neulise;1
17259;17500;Neulles
56146;56300;Neulliac;1
41159;41210;Neung-sur-Beuvron;1
57502;57320;Neunkirchen-lès-Bouzonville
57503;57200;Neunkirch-lès-Sarreguemines;f;57631;Sarreguemines
03198;03320;Neure
70380;70160;Neurey-en-Vaux
70381;70000;Neurey-lès-la-Demie
15141;15170;Neussargues en Pinatelle;f;15141;Neussargues-Moissac
15141;15170;Neussargues-Moissac
74200;74500;Neuvecelle;3
62606;62840;Neuve-Chapelle;1
67320;67220;Neuve-Église
15142;15100 15260;Neuvéglise;d;15142;Neuvéglise-sur-Truyère
15142;15100 15260;Neuvéglise-sur-Truyère;1
27430;27150;La Neuve-Grange
70382;70600;Neuvelle-lès-Champlitte;a;70122;Champlitte
70383;70190;Neuvelle-lès-Cromary
21453;21580;Neuvelle-lès-Grancey;a;21304;Grancey-le-Château-Neuvelle
70384;70130;Neuvelle-lès-la-Charité
70385;70200;La Neuvelle-lès-Lure
70386;70360;La Neuvelle-lès-Scey
52350;52400;Neuvelle-lès-Voisey
27431;27330;La Neuve-Lyre
02544;02500;Neuve-Maison
54397;54230;Neuves-Maisons;6
88322;88600;La Neuveville-devant-Lépanges
88323;88110;La Neuveville-lès-Raon;f;88372;Raon-l’Étape
88324;88170;La Neuveville-sous-Châtenois
88325;88800;La Neuveville-sous-Montfort
19148;19160;Neuvic;1
24309;24190;Neuvic;3
87105;87130;Neuvic-Entier
17260;17270;Neuvicq
17261;17490;Neuvicq-le-Château
25423;25190;Neuvier;f;25138;Les Terres-de-Chaux
72216;72240;Neuvillalais
59427;59239;La Neuville
19149;19380;Neuville
63252;63160;Neuville
03199;03430;Neuville;f;03315;Villefranche-d’Allier
14464;14500;Neuville;f;14762;Vire Normandie
08317;08450;La Neuville-à-Maire
80591;80140;Neuville-au-Bois
62607;62130;Neuville-au-Cornet
50373;50480;Neuville-au-Plain
51399;51800;La Neuville-au-Pont
51485;51400;La Neuville-au-Temple
51397;51330;La Neuville-aux-Bois
45224;45170;Neuville-aux-Bois;4
08318;08380;La Neuville-aux-Joûtes
51398;51480;La Neuville-aux-Larris
60452;60119;Neuville-Bosc
02545;02250;La Neuville-Bosmont
62608;62124;Neuville-Bourjonval
76464;76520;La Neuville-Chant-d’Oisel;2
80592;80430;Neuville-Coppegueule
60453;60790;La Neuville-d’Aumont;f;60196;La Drenne
08321;08130;Neuville-Day
86177;86170;Neuville-de-Poitou;5
27432;27890;La Neuville-du-Bosc
59425;59218;Neuville-en-Avesnois
50374;50250;Neuville-en-Beaumont
02546;02300;La Neuville-en-Beine
59426;59960;Neuville-en-Ferrain;10
60454;60510;La Neuville-en-Hez
08320;08310;La Neuville-en-Tourne-à-Fuy
55380;55260;Neuville-en-Verdunois
76465;76270;Neuville-Ferrières
60455;60390;La Neuville-Garnier;d;60694;Les Hauts-Talican
60455;60390;La Neuville-Garnier;f;60054;Beaumont-les-Nonains
02547;02250;La Neuville-Housset
08319;08380;Neuville-lez-Beaulieu
80593;80340;La Neuville-lès-Bray
01272;01400;Neuville-les-Dames;1
58192;58300;Neuville-lès-Decize
76466;76200 76370;Neuville-lès-Dieppe;a;76217;Dieppe
02548;02450;La Neuville-lès-Dorengt
80594;80160;Neuville-lès-Lœuilly;d;80485;Ô-de-Selle
08322;08090;Neuville-lès-This
55381;55140;Neuville-lès-Vaucouleurs
08323;08270;La Neuville-lès-Wasigny
61306;61240 61500;Neuville-près-Sées;d;61081;Chailloué
67321;67130;Neuviller-la-Roche
54398;54540;Neuviller-lès-Badonviller
60456;60190;La Neuville-Roy
88326;88100;Neuvillers-sur-Fave
54399;54290;Neuviller-sur-Moselle
80595;80110;La Neuville-Sire-Bernard
51400;51290;Neuville-sous-Arzillières;f;51017;Arzillières-Neuville
62610;62170;Neuville-sous-Montreuil
02549;02100;Neuville-Saint-Amand
28319;28310;Neuville Saint Denis
60457;60480;La Neuville-Saint-Pierre
59428;59554;Neuville-Saint-Rémy;4
62609;62580;Neuville-Saint-Vaast;1
02550;02860;Neuville-sur-Ailette
01273;01160;Neuville-sur-Ain;1
27433;27800;Neuville-sur-Authou
37169;37110;Neuville-sur-Brenne
59429;59293;Neuville-sur-Escaut;2
45225;45390;La Neuville-sur-Essonne
02551;02880;Neuville-sur-Margival
95450;95000;Neuville-sur-Oise;2
55382;55800;Neuville-sur-Ornain
60458;60690;La Neuville-sur-Oudeuil
60459;60490;La Neuville-sur-Ressons
69143;69250;Neuville-sur-Saône;7
72217;72190;Neuville-sur-Sarthe;2
10262;10250;Neuville-sur-Seine
61307;61120;Neuville-sur-Touques
10263;10190;Neuville-sur-Vanne
02552;02390;Neuvillette
80596;80600;Neuvillette
51401;51100;La Neuvillette;f;51454;Reims
72218;72140;Neuvillette-en-Charnie
60460;60112;La Neuville-Vault
62611;62217;Neuville-Vitasse
39386;39800;Neuvilley
59430;59360;Neuvilly;1
55383;55120;Neuvilly-en-Argonne`)
