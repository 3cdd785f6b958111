boussoleTerritory("n55",`60484;60860;Oudeuil
59453;59670;Oudezeele
52371;52310;Oudincourt
44115;44521;Oudon;3
14472;14140 14170;L’Oudon;d;14654;Saint-Pierre-en-Auge
57531;57970;Oudrenne
71334;71420;Oudry
98819;98821;Ouégoa;2
65346;65190;Oueilloux
41226;41100;Saint-Ouen;3
80711;80610;Saint-Ouen;1
93070;93400;Saint-Ouen;f;93070;Saint-Ouen-sur-Seine
27578;27160;Saint-Ouen-d’Attez;d;27578;Sainte-Marie-d’Attez
17376;17230;Saint-Ouen-d’Aunis;2
61437;61130 61360 61400;Saint-Ouen-de-la-Cour;d;61196;Belforêt-en-Perche
72305;72130;Saint-Ouen-de-Mimbré
27579;27370;Saint-Ouen-de-Pontcheuil
35304;35140;Saint-Ouen-des-Alleux;1
14636;14260 14350;Saint-Ouen-des-Besaces;d;14061;Souleuvre en Bocage
27581;27500 27680;Saint-Ouen-des-Champs;d;27263;Le Perrey
61438;61560;Saint-Ouen-de-Sécherouvre
53243;53410;Saint-Ouën-des-Toits;1
53244;53150;Saint-Ouën-des-Vallons;d;53161;Montsûrs
27580;27310;Saint-Ouen-de-Thouberville;2
51508;51320;Saint-Ouen-Domprot
76628;76890;Saint-Ouen-du-Breuil
14637;14670;Saint-Ouen-du-Mesnil-Oger
27582;27670;Saint-Ouen-du-Tilleul;1
72306;72220;Saint-Ouen-en-Belin;1
77428;77720;Saint-Ouen-en-Brie
72307;72350;Saint-Ouen-en-Champagne
35303;35460 35560;Saint-Ouen-la-Rouërie;d;35004;Val-Couesnon
17377;17490;Saint-Ouen-la-Thène
95572;95310;Saint-Ouen-l’Aumône;25
61439;61410;Saint-Ouen-le-Brisoult
14638;14140 14290;Saint-Ouen-le-Houx;d;14371;Livarot-Pays-d’Auge
76629;76730;Saint-Ouen-le-Mauger
14639;14340;Saint-Ouen-le-Pin
88430;88140;Saint-Ouen-lès-Parey
37230;37530;Saint-Ouen-les-Vignes
28355;28260;Saint-Ouen-Marchefroy
79284;79220;Sainte-Ouenne
76630;76630;Saint-Ouen-sous-Bailly
87172;87300;Saint-Ouen-sur-Gartempe
61440;61300;Saint-Ouen-sur-Iton
58258;58160;Saint-Ouen-sur-Loire
61441;61150 61200;Saint-Ouen-sur-Maire;d;61153;Écouché-les-Vallées
77429;77750;Saint-Ouen-sur-Morin
93070;93400;Saint-Ouen-sur-Seine;53
28292;28500;Ouerre
29155;29242;Ouessant
14482;14270;Ouézy
14483;14220;Ouffières
70400;70500;Ouge
21473;21600;Ouges;1
39398;39350;Ougney
25439;25640;Ougney-Douvot
58202;58110;Ougny
25440;25520;Ouhans
43145;43510;Ouides
64438;64160;Ouillon
14484;14590;Ouilly-du-Houley
14485;14690;Ouilly-le-Basset;f;14764;Pont-d’Ouilly
14486;14190;Ouilly-le-Tesson
14487;14100;Ouilly-le-Vicomte
14488;14150;Ouistreham;9
36148;36800;Oulches
02578;02160;Oulches-la-Vallée-Foulon
02579;02210;Oulchy-la-Ville
02580;02210;Oulchy-le-Château
28293;28260;Oulins;1
38286;38520;Oulles
69149;69310 69600;Oullins;d;69149;Oullins-Pierre-Bénite
69149;69310 69600;Oullins-Pierre-Bénite;38
85168;85240 85420;Oulmes;d;85162;Rives-d’Autise
58203;58700;Oulon
10356;10170;Saint-Oulph
39399;39380;Ounans
34190;34210;Oupia
39400;39700;Our
26224;26120;Ourches
55396;55190;Ourches-sur-Meuse
65347;65370;Ourde
65348;65100;Ourdis-Cotdoussan
65349;65100;Ourdon
58204;58130;Ourouër;d;58204;Vaux d’Amognes
18175;18350;Ourouer-les-Bourdelins
69150;69430 69860;Ouroux;d;69135;Deux-Grosnes
58205;58230;Ouroux-en-Morvan
71335;71800;Ouroux-sous-le-Bois-Sainte-Marie
71336;71370;Ouroux-sur-Saône;3
63381;63230;Saint-Ours;1
73265;73410;Saint-Ours
65350;65490;Oursbelille;1
60485;60480;Oursel-Maison
43146;43000;Ours-Mons;f;43157;Le Puy-en-Velay
62642;62460;Ourton
76490;76450;Ourville-en-Caux;1
64439;64320;Ousse;1
40215;40110;Ousse-Suzan
39401;39800;Oussières
45238;45250;Ousson-sur-Loire
45239;45290;Oussoy-en-Gâtinais
09223;09140;Oust
65351;65100;Ousté
80613;80460;Oust-Marest
45240;45480;Outarville;1
51419;51290;Outines
88339;88140;Outrancourt;f;88114;Contrexéville
62643;62230;Outreau;13
80614;80600;Outrebois
73195;73400;Outrechaise;f;73303;Ugine
52372;52150;Outremécourt
51420;51300;Outrepont
01282;01430;Outriaz
18228;18310;Saint-Outrille
25441;25530;Ouvans
98820;98814;Ouvéa;3
11269;11590;Ouveillan;2
62644;62380;Ouve-Wirquin
50389;50210;Ouville
76491;76760;Ouville-l’Abbaye
14489;14140 14170;Ouville-la-Bien-Tournée;d;14654;Saint-Pierre-en-Auge
76492;76860;Ouville-la-Rivière
45241;45150;Ouvrouer-les-Champs
86184;86380;Ouzilly
86185;86330;Ouzilly-Vignolles;a;86161;Moncontour
45242;45290;Ouzouer-des-Champs
41172;41160;Ouzouer-le-Doyen
41173;41160 41240;Ouzouer-le-Marché;d;41173;Beauce la Romaine
45243;45270;Ouzouer-sous-Bellegarde
45244;45570;Ouzouer-sur-Loire;2
45245;45250;Ouzouer-sur-Trézée;1
65352;65400;Ouzous
70401;70360;Ovanches
80615;80300;Ovillers-la-Boisselle
50531;50300;Saint-Ovin
59454;59670;Oxelaëre
71337;71800;Oyé
25442;25160;Oye-et-Pallet
73266;73260;Saint-Oyen;d;73003;Grand-Aigueblanche
62645;62215;Oye-Plage;5
51421;51120;Oyes
38287;38690;Oyeu;1
01283;01100;Oyonnax;22
86186;86220;Oyré
70402;70600;Oyrières
28294;28700;Oysonville
38288;38780;Oytier-Saint-Oblas;1
38289;38114;Oz
01284;01190;Ozan
05099;05400;Oze
71338;71700;Ozenay
64440;64300;Ozenx-Montestrucq
54413;54150;Ozerailles
50390;50310;Ozeville
52373;52700;Ozières
17270;17500;Ozillac
77350;77330;Ozoir-la-Ferrière;21
28295;28200;Ozoir-le-Breuil;f;28330;Villemaury
71339;71120;Ozolles
07169;07370;Ozon
65353;65190;Ozon
77351;77720;Ozouer-le-Repos;a;77010;Aubepierre-Ozouer-le-Repos
77352;77390;Ozouer-le-Voulgis;2
40216;40380;Ozourt
02581;02220;Paars
22161;22200;Pabu;2
29257;29830;Saint-Pabu;2
42163;42310;La Pacaudière;1
35210;35740;Pacé;11
61321;61250;Pacé
38290;38270;Pact
89284;89160;Pacy-sur-Armançon
27448;27120;Pacy-sur-Eure;5
11270;11350;Padern
81199;81340;Padiès
46213;46500;Padirac
88340;88700;Padoux
98733;98711;Paea;12
76631;76480;Saint-Paër;1
27583;27140;Saint-Paër;f;27533;Saint-Denis-le-Ferment
87112;87230;Pageas
39402;39350;Pagney
54414;54200;Pagney-derrière-Barine
39403;39330;Pagnoz
55397;55140;Pagny-la-Blanche-Côte
21474;21250;Pagny-la-Ville
21475;21250;Pagny-le-Château
57532;57420;Pagny-lès-Goin
55398;55190;Pagny-sur-Meuse;1
54415;54530;Pagny-sur-Moselle;3
64441;64120;Pagolle
65354;65240;Pailhac
07170;07410;Pailharès
15146;15800;Pailherols
09224;09130;Pailhès
34191;34490;Pailhès
60486;60120;Paillart
17271;17470;Paillé
59455;59295;Paillencourt;1
33311;33550;Paillet;1
47198;47440;Pailloles
52374;52600;Le Pailly
89285;89140;Pailly
44116;44560;Paimbœuf;3
22162;22500;Paimpol;7
35211;35380;Paimpont;1
21476;21360;Painblanc
14640;14670;Saint-Pair
14641;14340;Saint-Pair-du-Mont;f;14126;Cambremer
88341;88100;Pair-et-Grandrupt
50532;50380;Saint-Pair-sur-Mer;4
02582;02160;Paissy
10276;10160;Paisy-Cosdon
98821;98889;Païta;27
79198;79170;Paizay-le-Chapt
86187;86300;Paizay-le-Sec
79199;79500;Paizay-le-Tort;d;79174;Melle
16253;16240;Paizay-Naudouin-Embourie
38291;38260;Pajay;1
38292;38730 38850;Paladru;d;38292;Villages du Lac de Paladru
11271;11330;Palairac
56152;56360;Le Palais;2
03249;03370;Saint-Palais
18229;18110;Saint-Palais
33456;33820;Saint-Palais
64493;64120;Saint-Palais;2
17378;17210;Saint-Palais-de-Négrignac
17379;17800;Saint-Palais-de-Phiolin
16342;16300;Saint-Palais-du-Né
91477;91120;Palaiseau;37
52375;52600;Palaiseul
17380;17420;Saint-Palais-sur-Mer;3
87113;87410;Le Palais-sur-Vienne;5
11272;11570;Palaja;2
31406;31220;Palaminy
70403;70200;Palante
25443;25440;Palantine
2B199;20226;Palasca
66132;66340;Palau-de-Cerdagne
66133;66690;Palau-del-Vidre;3
34192;34250;Palavas-les-Flots;6
19156;19190;Palazinges
43212;43500;Saint-Pal-de-Chalencon;1
43213;43620;Saint-Pal-de-Mons;2
43214;43160;Saint-Pal-de-Senouire
77353;77710;Paley
24315;24480;Paleyrac;a;24068;Le Buisson-de-Cadouin
48107;48100;Palhers
71340;71430;Palinges;1
10277;10160 10190;Palis;d;10003;Aix-Villemaur-Pâlis
25444;25870;Palise
19157;19160;Palisse
63267;63550;Palladuc
32303;32230;Pallanne
89363;89460;Sainte-Pallaye
71341;71350;Palleau
88342;88330;Pallegney
44117;44330;Le Pallet;3
81200;81700;Palleville
53173;53140;La Pallu
85169;85670;Palluau;1
16254;16390;Palluaud
36149;36500;Palluau-sur-Indre
73196;73200;Pallud
62646;62860;Palluel
12177;12310 12340;Palmas;d;12177;Palmas d’Aveyron
12177;12310 12340;Palmas d’Aveyron;1
11188;11480;La Palme;1
2A200;20134;Palneca
42164;42990;Palogneux
04144;04120;La Palud-sur-Verdon
76493;76450;Paluel
97615;97615;Pamandzi;11
77354;77830;Pamfou
09225;09100;Pamiers;16
81201;81190;Pampelonne
79200;79220;Pamplie
79201;79800;Pamproux;1
32304;32140;Panassac
87114;87350;Panazol;11
35212;35320;Pancé;1
2B201;20251 20270;Pancheraccia
24474;24530;Saint-Pancrace
73267;73300;Saint-Pancrace
38435;38660;Saint-Pancrasse;d;38395;Plateau-des-Petites-Roches
54485;54730;Saint-Pancré
02583;02860;Pancy-Courtecon
40277;40180;Saint-Pandelon
19158;19150;Pandrignes
57533;57530;Pange
21477;21540;Panges
27449;27420 27510 27630;Panilleuse;d;27213;Vexin-sur-Epte
38293;38730;Panissage;f;38560;Val-de-Virieu
42165;42360;Panissières;2
32305;32110;Panjas
27450;27320;Panlatte;f;27206;Droisy
44118;44440;Pannecé;1
45246;45300;Pannecières
45247;45700;Pannes;3
54416;54470;Pannes
39404;39570;Pannessières
72227;72600;Panon
38294;38460;Panossas
48108;48600;La Panouse
52376;52230;Pansey
84114;84220;Saint-Pantaléon
46285;46800;Saint-Pantaléon;d;46263;Barguelonne-en-Quercy
71467;71400;Saint-Pantaléon;f;71014;Autun
19228;19160;Saint-Pantaléon-de-Lapleau
19229;19600;Saint-Pantaléon-de-Larche;5
26322;26770;Saint-Pantaléon-les-Vignes
24475;24640;Saint-Pantaly-d’Ans;d;24147;Cubjac-Auvézère-Val d’Ans
24476;24160;Saint-Pantaly-d’Excideuil
93055;93500;Pantin;61
37178;37220;Panzoult
97362;97316;Papaichton;5
98734;98712;Papara;11
98735;98714;Papeete;26
02584;02260;Papleux
11361;11400;Saint-Papoul
48109;48150;La Parade;f;48074;Hures-la-Parade
13068;13520;Paradou;2
35213;35400;Paramé;f;35288;Saint-Malo
18176;18220;Parassy
2B202;20229;Parata
78478;78660;Paray-Douaville
03203;03230;Paray-le-Frésil
71342;71600;Paray-le-Monial;9
03204;03500;Paray-sous-Briailles
91479;91550 94390;Paray-Vieille-Poste;8
11273;11200;Paraza
64442;64360;Parbayse
50535;50870;Le Parc
49234;49390 49490;Parçay-les-Pins;d;49228;Noyant-Villages
37179;37210;Parçay-Meslay;2
37180;37220;Parçay-sur-Vienne
76494;76210;Parc-d’Anxtot
35214;35210;Parcé
72228;72300;Parcé-sur-Sarthe;1
39405;39100;Parcey
01285;01600;Parcieux;1
24316;24410;Parcoul;d;24316;Parcoul-Chenaud
24316;24410;Parcoul-Chenaud
62647;62770;Le Parcq
02585;02210;Parcy-et-Tigny
34193;34360;Pardailhan
47199;47120;Pardaillan
64443;64150;Pardies
64444;64800;Pardies-Piétat
63268;63500;Pardines
33457;33210;Saint-Pardon-de-Conques
17381;17400;Saint-Pardoult
63382;63440;Saint-Pardoux
79285;79310;Saint-Pardoux;d;79285;Saint-Pardoux-Soutiers
87173;87140 87250;Saint-Pardoux;d;87128;Saint-Pardoux-le-Lac
19230;19140 19210;Saint-Pardoux-Corbier;d;19248;Les Trois-Saints
23226;23260;Saint-Pardoux-d’Arnet
24477;24600;Saint-Pardoux-de-Drône
47263;47200;Saint-Pardoux-du-Breuil
24478;24170;Saint-Pardoux-et-Vielvic
47264;47800;Saint-Pardoux-Isaac;1
19231;19320;Saint-Pardoux-la-Croisille
24479;24470;Saint-Pardoux-la-Rivière;1
87128;87140 87250;Saint-Pardoux-le-Lac;1
19232;19200;Saint-Pardoux-le-Neuf
23228;23200;Saint-Pardoux-le-Neuf
23229;23150;Saint-Pardoux-les-Cards
19233;19200;Saint-Pardoux-le-Vieux
19234;19270;Saint-Pardoux-l’Ortigier
23227;23400;Saint-Pardoux-Morterolles
79285;79310;Saint-Pardoux-Soutiers;1
65355;65100;Paréac
55399;55160;Pareid
33312;33290;Parempuyre;10
72229;72140;Parennes
63269;63270;Parent
63270;63500;Parentignat
40217;40160;Parentis-en-Born;7
62648;62650;Parenty
88343;88800;Parey-sous-Montfort
54417;54330;Parey-Saint-Césaire
02586;02360;Parfondeval
61322;61400;Parfondeval
02587;02840;Parfondru
55400;55400;Parfondrupt
14490;14240;Parfouru-l’Éclin;f;14143;Caumont-sur-Aure
14491;14310;Parfouru-sur-Odon
02588;02160;Pargnan
80616;80190;Pargny
02589;02000;Pargny-et-Filain
02589;02000;Pargny-Filain;f;02589;Pargny-et-Filain
02590;02330;Pargny-la-Dhuys
02591;02270;Pargny-les-Bois
51422;51390;Pargny-lès-Reims
08337;08300;Pargny-Resson;a;08362;Rethel
88344;88350;Pargny-sous-Mureau
51423;51340;Pargny-sur-Saulx;1
34281;34230;Saint-Pargoire;2
10278;10210;Pargues
30193;30730;Parignargues
35215;35133;Parigné;1
72230;72330;Parigné-le-Pôlin;1
72231;72250;Parigné-l’Évêque;5
53174;53100;Parigné-sur-Braye
42166;42120;Parigny
50391;50600;Parigny;d;50391;Grandparigny
58206;58210;Parigny-la-Rose
58207;58320;Parigny-les-Vaux
75056;75001 75002 75003 75004 75005 75006 75007 75008 75009 75010 75011 75012 75013 75014 75015 75016 75017 75018 75019 75020 75116;Paris;2103
75101;75001;Paris 1er Arrondissement;m;75056;Paris
75110;75010;Paris 10e Arrondissement;m;75056;Paris
75111;75011;Paris 11e Arrondissement;m;75056;Paris
75112;75012;Paris 12e Arrondissement;m;75056;Paris
75113;75013;Paris 13e Arrondissement;m;75056;Paris
75114;75014;Paris 14e Arrondissement;m;75056;Paris
75115;75015;Paris 15e Arrondissement;m;75056;Paris
75116;75016 75116;Paris 16e Arrondissement;m;75056;Paris
75117;75017;Paris 17e Arrondissement;m;75056;Paris
75118;75018;Paris 18e Arrondissement;m;75056;Paris
75119;75019;Paris 19e Arrondissement;m;75056;Paris
75102;75002;Paris 2e Arrondissement;m;75056;Paris
75120;75020;Paris 20e Arrondissement;m;75056;Paris
75103;75003;Paris 3e Arrondissement;m;75056;Paris
75104;75004;Paris 4e Arrondissement;m;75056;Paris
75105;75005;Paris 5e Arrondissement;m;75056;Paris
75106;75006;Paris 6e Arrondissement;m;75056;Paris
75107;75007;Paris 7e Arrondissement;m;75056;Paris
75108;75008;Paris 8e Arrondissement;m;75056;Paris
75109;75009;Paris 9e Arrondissement;m;75056;Paris
71343;71150;Paris-l’Hôpital
81202;81310;Parisot;1
82137;82160;Parisot
58259;58300;Saint-Parize-en-Viry
58260;58490;Saint-Parize-le-Châtel;1
15147;15290;Parlan
40218;40310;Parleboscq
89286;89240;Parly
95480;95620;Parmain;5
38295;38390;Parmilieu
36150;36170;Parnac
46214;46140;Parnac
26225;26750;Parnans
18177;18130;Parnay
49235;49730;Parnay
60487;60240;Parnes
53175;53260;Parné-sur-Roc;1
52377;52400;Parnoy-en-Bassigny
55401;55300;Les Paroches
55402;55120;Parois;a;55117;Clermont-en-Argonne
89287;89100;Paron;4
25445;25440;Paroy
77355;77520;Paroy
89288;89210;Paroy-en-Othe
52378;52300;Paroy-sur-Saulx
89289;89300;Paroy-sur-Tholon
36151;36210;Parpeçay;d;36229;Val-Fouzon
02592;02240;Parpeville
47200;47210;Parranquet
10357;10410;Saint-Parres-aux-Tertres;3
10358;10260;Saint-Parres-lès-Vaudes;1
54418;54370;Parroy
23149;23140;Parsac
33313;33570;Parsac;f;33290;Montagne
23149;23140;Parsac-Rimondeix;f;23149;Parsac
10279;10330;Pars-lès-Chavanges
10280;10100;Pars-lès-Romilly
12240;12300;Saint-Parthem
79202;79200;Parthenay;10
35216;35850;Parthenay-de-Bretagne;1
2A203;20147;Partinello
54419;54480;Parux
01286;01300;Parves;d;01286;Parves et Nattages
01286;01300;Parves et Nattages
27451;27180;Parville
80617;80700;Parvillers-le-Quesnoy
16255;16450;Parzac
53176;53300;Le Pas
50392;50170;Les Pas;f;50410;Pontorson
79203;79100;Pas-de-Jeu
62649;62760;Pas-en-Artois
89290;89310;Pasilly
63271;63290;Paslières;1
02593;02200;Pasly;1
21478;21370;Pasques
39406;39300;Le Pasquier
66134;66300;Passa;1
38296;38490;Le Passage
47201;47520;Le Passage;9
61324;61350;Passais;d;61324;Passais Villages
61324;61350;Passais Villages;1
25446;25360;Passavant
51424;51800;Passavant-en-Argonne
70404;70210;Passavant-la-Rochère
49236;49560;Passavant-sur-Layon
74207;74800;Passeirier;f;74250;Saint-Pierre-en-Faucigny
60488;60400;Passel
39407;39230;Passenans
01287;01260;Passin;f;01079;Champagne-en-Valromey`)
