boussoleTerritory("n33",`28290;28190;Orrouer
60481;60129;Orrouy
60482;60560;Orry-la-Ville
59450;59360;Ors
30191;30200;Orsan
64429;64120;Orsanco
11268;11270;Orsans
25435;25530;Orsans
91471;91400;Orsay
68250;68500;Orschwihr
67362;67600;Orschwiller
24473;24210;Sainte-Orse
36146;36190;Orsennes
59451;59530;Orsinval
78472;78660;Orsonville
66129;66560;Ortaffa
2B194;20234;Ortale
40212;40300;Orthevielle
64430;64300;Orthez
30192;30260;Orthoux-Sérignac-Quilhan
10273;10700;Ortillon
2B195;20290;Ortiporio
2A196;20125;Orto
88338;88700;Ortoncourt
09222;09220;Orus
18172;18200;Orval
50388;50660;Orval;d;50388;Orval sur Sienne
50388;50660;Orval sur Sienne
44114;44700;Orvault
25436;25430;Orve
91473;91590;Orveau
45236;45300 45330;Orveau-Bellesauve;d;45191;Le Malesherbois
21472;21260;Orville
36147;36210;Orville
45237;45390;Orville
62640;62760;Orville
61320;61120 61470;Orville;d;61460;Sap-en-Auge
60483;60490;Orvillers-Sorel
78474;78910;Orvilliers
10274;10170;Orvilliers-Saint-Julien
40213;40230;Orx
64431;64150;Os-Marsillon
2A197;20147;Osani
55395;55220;Osches
68251;68570;Osenbach
71333;71380;Oslon
02576;02290;Osly-Courtil
72304;72120;Sainte-Osmane;d;72128;Val-d’Étangson
14480;14230;Osmanville
18173;18130 18350;Osmery
65342;65350;Osmets
18174;18390;Osmoy
78475;78910;Osmoy
76487;76660;Osmoy-Saint-Valery
52370;52300;Osne-le-Val
08336;08110;Osnes
95476;95520;Osny
40214;40290;Ossages
64432;64470;Ossas-Suhare
25437;25360;Osse
35209;35410;Ossé;d;35069;Châteaugiron
64433;64490;Osse-en-Aspe
66130;66340;Osséja
25438;25320 25410;Osselle;d;25438;Osselle-Routelle
25438;25320 25410;Osselle-Routelle
65343;65100;Ossen
64434;64190;Ossenx
64435;64390;Osserain-Rivareyte
64436;64780;Ossès
10275;10100;Ossey-les-Trois-Maisons
65344;65380;Ossun
65345;65100;Ossun-ez-Angles
32401;32300;Saint-Ost
64437;64120;Ostabat-Asme
02577;02370;Ostel
68252;68150;Ostheim
67363;67990;Osthoffen
67364;67150;Osthouse
62641;62130;Ostreville
59452;59162;Ostricourt
67365;67540;Ostwald
2A198;20150;Ota
54412;54260;Othe
77349;77280;Othis
57529;57840;Ottange
67366;67700;Ottersthal
67367;67700;Otterswiller
68253;68490;Ottmarsheim
57530;57220;Ottonville
67368;67530;Ottrott
67369;67320;Ottwiller
58200;58500;Ouagne
76488;76450;Ouainville
97314;97380;Ouanary
97614;97670;Ouangani
89283;89560;Ouanne
28291;28150;Ouarville
14481;14230 14330;Les Oubeaux;d;14342;Isigny-sur-Mer
41170;41120 41400 41700;Ouchamps;d;41059;Le Controis-en-Sologne
42162;42155;Ouches
41171;41290;Oucques;d;41171;Oucques La Nouvelle
41171;41290;Oucques La Nouvelle
76489;76430;Oudalle
58201;58210;Oudan
60484;60860;Oudeuil
59453;59670;Oudezeele
52371;52310;Oudincourt
44115;44521;Oudon
14472;14140 14170;L’Oudon;d;14654;Saint-Pierre-en-Auge
57531;57970;Oudrenne
71334;71420;Oudry
98819;98821;Ouégoa
65346;65190;Oueilloux
41226;41100;Saint-Ouen
80711;80610;Saint-Ouen
27578;27160;Saint-Ouen-d’Attez;d;27578;Sainte-Marie-d’Attez
17376;17230;Saint-Ouen-d’Aunis
61437;61130 61360 61400;Saint-Ouen-de-la-Cour;d;61196;Belforêt-en-Perche
72305;72130;Saint-Ouen-de-Mimbré
27579;27370;Saint-Ouen-de-Pontcheuil
61438;61560;Saint-Ouen-de-Sécherouvre
27580;27310;Saint-Ouen-de-Thouberville
35304;35140;Saint-Ouen-des-Alleux
14636;14260 14350;Saint-Ouen-des-Besaces;d;14061;Souleuvre en Bocage
27581;27500 27680;Saint-Ouen-des-Champs;d;27263;Le Perrey
53243;53410;Saint-Ouën-des-Toits
53244;53150;Saint-Ouën-des-Vallons;d;53161;Montsûrs
51508;51320;Saint-Ouen-Domprot
76628;76890;Saint-Ouen-du-Breuil
14637;14670;Saint-Ouen-du-Mesnil-Oger
27582;27670;Saint-Ouen-du-Tilleul
72306;72220;Saint-Ouen-en-Belin
77428;77720;Saint-Ouen-en-Brie
72307;72350;Saint-Ouen-en-Champagne
95572;95310;Saint-Ouen-l’Aumône
35303;35460 35560;Saint-Ouen-la-Rouërie;d;35004;Val-Couesnon
17377;17490;Saint-Ouen-la-Thène
61439;61410;Saint-Ouen-le-Brisoult
14638;14140 14290;Saint-Ouen-le-Houx;d;14371;Livarot-Pays-d’Auge
76629;76730;Saint-Ouen-le-Mauger
14639;14340;Saint-Ouen-le-Pin
88430;88140;Saint-Ouen-lès-Parey
37230;37530;Saint-Ouen-les-Vignes
28355;28260;Saint-Ouen-Marchefroy
76630;76630;Saint-Ouen-sous-Bailly
87172;87300;Saint-Ouen-sur-Gartempe
61440;61300;Saint-Ouen-sur-Iton
58258;58160;Saint-Ouen-sur-Loire
61441;61150 61200;Saint-Ouen-sur-Maire;d;61153;Écouché-les-Vallées
77429;77750;Saint-Ouen-sur-Morin
93070;93400;Saint-Ouen-sur-Seine
79284;79220;Sainte-Ouenne
28292;28500;Ouerre
29155;29242;Ouessant
14482;14270;Ouézy
14483;14220;Ouffières
70400;70500;Ouge
21473;21600;Ouges
39398;39350;Ougney
25439;25640;Ougney-Douvot
58202;58110;Ougny
25440;25520;Ouhans
43145;43510;Ouides
64438;64160;Ouillon
14484;14590;Ouilly-du-Houley
14486;14190;Ouilly-le-Tesson
14487;14100;Ouilly-le-Vicomte
14488;14150;Ouistreham
36148;36800;Oulches
02578;02160;Oulches-la-Vallée-Foulon
02579;02210;Oulchy-la-Ville
02580;02210;Oulchy-le-Château
28293;28260;Oulins
38286;38520;Oulles
69149;69310 69600;Oullins;d;69149;Oullins-Pierre-Bénite
69149;69310 69600;Oullins-Pierre-Bénite
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
71336;71370;Ouroux-sur-Saône
63381;63230;Saint-Ours
73265;73410;Saint-Ours
65350;65490;Oursbelille
60485;60480;Oursel-Maison
62642;62460;Ourton
76490;76450;Ourville-en-Caux
64439;64320;Ousse
40215;40110;Ousse-Suzan
39401;39800;Oussières
45238;45250;Ousson-sur-Loire
45239;45290;Oussoy-en-Gâtinais
09223;09140;Oust
80613;80460;Oust-Marest
65351;65100;Ousté
45240;45480;Outarville
51419;51290;Outines
62643;62230;Outreau
80614;80600;Outrebois
52372;52150;Outremécourt
51420;51300;Outrepont
01282;01430;Outriaz
18228;18310;Saint-Outrille
25441;25530;Ouvans
62644;62380;Ouve-Wirquin
98820;98814;Ouvéa
11269;11590;Ouveillan
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
45244;45570;Ouzouer-sur-Loire
45245;45250;Ouzouer-sur-Trézée
65352;65400;Ouzous
70401;70360;Ovanches
80615;80300;Ovillers-la-Boisselle
50531;50300;Saint-Ovin
59454;59670;Oxelaëre
71337;71800;Oyé
25442;25160;Oye-et-Pallet
62645;62215;Oye-Plage
73266;73260;Saint-Oyen;d;73003;Grand-Aigueblanche
51421;51120;Oyes
38287;38690;Oyeu
01283;01100;Oyonnax
86186;86220;Oyré
70402;70600;Oyrières
28294;28700;Oysonville
38288;38780;Oytier-Saint-Oblas
38289;38114;Oz
01284;01190;Ozan
05099;05400;Oze
71338;71700;Ozenay
64440;64300;Ozenx-Montestrucq
54413;54150;Ozerailles
50390;50310;Ozeville
52373;52700;Ozières
17270;17500;Ozillac
77350;77330;Ozoir-la-Ferrière
71339;71120;Ozolles
07169;07370;Ozon
65353;65190;Ozon
77351;77720;Ozouer-le-Repos;a;77010;Aubepierre-Ozouer-le-Repos
77352;77390;Ozouer-le-Voulgis
40216;40380;Ozourt
02581;02220;Paars
22161;22200;Pabu
29257;29830;Saint-Pabu
42163;42310;La Pacaudière
35210;35740;Pacé
61321;61250;Pacé
38290;38270;Pact
89284;89160;Pacy-sur-Armançon
27448;27120;Pacy-sur-Eure
11270;11350;Padern
81199;81340;Padiès
46213;46500;Padirac
88340;88700;Padoux
98733;98711;Paea
76631;76480;Saint-Paër
87112;87230;Pageas
39402;39350;Pagney
54414;54200;Pagney-derrière-Barine
39403;39330;Pagnoz
55397;55140;Pagny-la-Blanche-Côte
21474;21250;Pagny-la-Ville
21475;21250;Pagny-le-Château
57532;57420;Pagny-lès-Goin
55398;55190;Pagny-sur-Meuse
54415;54530;Pagny-sur-Moselle
64441;64120;Pagolle
65354;65240;Pailhac
07170;07410;Pailharès
15146;15800;Pailherols
09224;09130;Pailhès
34191;34490;Pailhès
60486;60120;Paillart
17271;17470;Paillé
59455;59295;Paillencourt
33311;33550;Paillet
47198;47440;Pailloles
52374;52600;Le Pailly
89285;89140;Pailly
44116;44560;Paimbœuf
22162;22500;Paimpol
35211;35380;Paimpont
21476;21360;Painblanc
14640;14670;Saint-Pair
88341;88100;Pair-et-Grandrupt
50532;50380;Saint-Pair-sur-Mer
02582;02160;Paissy
10276;10160;Paisy-Cosdon
98821;98889;Païta
79198;79170;Paizay-le-Chapt
86187;86300;Paizay-le-Sec
79199;79500;Paizay-le-Tort;d;79174;Melle
16253;16240;Paizay-Naudouin-Embourie
38291;38260;Pajay
43212;43500;Saint-Pal-de-Chalencon
43213;43620;Saint-Pal-de-Mons
43214;43160;Saint-Pal-de-Senouire
38292;38730 38850;Paladru;d;38292;Villages du Lac de Paladru
11271;11330;Palairac
56152;56360;Le Palais
03249;03370;Saint-Palais
18229;18110;Saint-Palais
33456;33820;Saint-Palais
64493;64120;Saint-Palais
17378;17210;Saint-Palais-de-Négrignac
17379;17800;Saint-Palais-de-Phiolin
16342;16300;Saint-Palais-du-Né
17380;17420;Saint-Palais-sur-Mer
87113;87410;Le Palais-sur-Vienne
91477;91120;Palaiseau
52375;52600;Palaiseul
11272;11570;Palaja
31406;31220;Palaminy
70403;70200;Palante
25443;25440;Palantine
2B199;20226;Palasca
66132;66340;Palau-de-Cerdagne
66133;66690;Palau-del-Vidre
34192;34250;Palavas-les-Flots
19156;19190;Palazinges
77353;77710;Paley
24315;24480;Paleyrac;a;24068;Le Buisson-de-Cadouin
48107;48100;Palhers
71340;71430;Palinges
10277;10160 10190;Palis;d;10003;Aix-Villemaur-Pâlis
25444;25870;Palise
19157;19160;Palisse
63267;63550;Palladuc
32303;32230;Pallanne
89363;89460;Sainte-Pallaye
71341;71350;Palleau
88342;88330;Pallegney
44117;44330;Le Pallet
81200;81700;Palleville
53173;53140;La Pallu
85169;85670;Palluau
36149;36500;Palluau-sur-Indre
16254;16390;Palluaud
73196;73200;Pallud
62646;62860;Palluel
12177;12310 12340;Palmas;d;12177;Palmas d’Aveyron
12177;12310 12340;Palmas d’Aveyron
11188;11480;La Palme
2A200;20134;Palneca
42164;42990;Palogneux
04144;04120;La Palud-sur-Verdon
76493;76450;Paluel
97615;97615;Pamandzi
77354;77830;Pamfou
09225;09100;Pamiers
81201;81190;Pampelonne
79200;79220;Pamplie
79201;79800;Pamproux
32304;32140;Panassac
87114;87350;Panazol
35212;35320;Pancé
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
42165;42360;Panissières
32305;32110;Panjas
44118;44440;Pannecé
45246;45300;Pannecières
45247;45700;Pannes
54416;54470;Pannes
39404;39570;Pannessières
72227;72600;Panon
38294;38460;Panossas
48108;48600;La Panouse
52376;52230;Pansey
84114;84220;Saint-Pantaléon
46285;46800;Saint-Pantaléon;d;46263;Barguelonne-en-Quercy
19228;19160;Saint-Pantaléon-de-Lapleau
19229;19600;Saint-Pantaléon-de-Larche
26322;26770;Saint-Pantaléon-les-Vignes
24475;24640;Saint-Pantaly-d’Ans;d;24147;Cubjac-Auvézère-Val d’Ans
24476;24160;Saint-Pantaly-d’Excideuil
93055;93500;Pantin
37178;37220;Panzoult
97362;97316;Papaichton
98734;98712;Papara
98735;98714;Papeete
02584;02260;Papleux
11361;11400;Saint-Papoul
13068;13520;Paradou
18176;18220;Parassy
2B202;20229;Parata
78478;78660;Paray-Douaville
03203;03230;Paray-le-Frésil
71342;71600;Paray-le-Monial
03204;03500;Paray-sous-Briailles
91479;91550 94390;Paray-Vieille-Poste
11273;11200;Paraza
64442;64360;Parbayse
50535;50870;Le Parc
76494;76210;Parc-d’Anxtot
49234;49390 49490;Parçay-les-Pins;d;49228;Noyant-Villages
37179;37210;Parçay-Meslay
37180;37220;Parçay-sur-Vienne
35214;35210;Parcé
72228;72300;Parcé-sur-Sarthe
39405;39100;Parcey
01285;01600;Parcieux
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
47264;47800;Saint-Pardoux-Isaac
19234;19270;Saint-Pardoux-l’Ortigier
19231;19320;Saint-Pardoux-la-Croisille
24479;24470;Saint-Pardoux-la-Rivière
87128;87140 87250;Saint-Pardoux-le-Lac
19232;19200;Saint-Pardoux-le-Neuf
23228;23200;Saint-Pardoux-le-Neuf
19233;19200;Saint-Pardoux-le-Vieux
23229;23150;Saint-Pardoux-les-Cards
23227;23400;Saint-Pardoux-Morterolles
79285;79310;Saint-Pardoux-Soutiers
65355;65100;Paréac
55399;55160;Pareid
33312;33290;Parempuyre
72229;72140;Parennes
63269;63270;Parent
63270;63500;Parentignat
40217;40160;Parentis-en-Born
62648;62650;Parenty
88343;88800;Parey-sous-Montfort
54417;54330;Parey-Saint-Césaire
02586;02360;Parfondeval
61322;61400;Parfondeval
02587;02840;Parfondru
55400;55400;Parfondrupt
14491;14310;Parfouru-sur-Odon
02588;02160;Pargnan
80616;80190;Pargny
02589;02000;Pargny-et-Filain
02590;02330;Pargny-la-Dhuys
02591;02270;Pargny-les-Bois
51422;51390;Pargny-lès-Reims
08337;08300;Pargny-Resson;a;08362;Rethel
88344;88350;Pargny-sous-Mureau
51423;51340;Pargny-sur-Saulx
34281;34230;Saint-Pargoire
10278;10210;Pargues
30193;30730;Parignargues
35215;35133;Parigné
72231;72250;Parigné-l’Évêque
72230;72330;Parigné-le-Pôlin
53174;53100;Parigné-sur-Braye
42166;42120;Parigny
50391;50600;Parigny;d;50391;Grandparigny
58206;58210;Parigny-la-Rose
58207;58320;Parigny-les-Vaux
75056;75001 75002 75003 75004 75005 75006 75007 75008 75009 75010 75011 75012 75013 75014 75015 75016 75017 75018 75019 75020 75116;Paris
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
81202;81310;Parisot
82137;82160;Parisot
58259;58300;Saint-Parize-en-Viry
58260;58490;Saint-Parize-le-Châtel
15147;15290;Parlan
40218;40310;Parleboscq
89286;89240;Parly
95480;95620;Parmain
38295;38390;Parmilieu
36150;36170;Parnac
46214;46140;Parnac
26225;26750;Parnans
18177;18130;Parnay
49235;49730;Parnay
53175;53260;Parné-sur-Roc
60487;60240;Parnes
52377;52400;Parnoy-en-Bassigny
55401;55300;Les Paroches
55402;55120;Parois;a;55117;Clermont-en-Argonne
89287;89100;Paron
25445;25440;Paroy
77355;77520;Paroy
89288;89210;Paroy-en-Othe
52378;52300;Paroy-sur-Saulx
89289;89300;Paroy-sur-Tholon
36151;36210;Parpeçay;d;36229;Val-Fouzon
02592;02240;Parpeville
47200;47210;Parranquet
10357;10410;Saint-Parres-aux-Tertres
10358;10260;Saint-Parres-lès-Vaudes
54418;54370;Parroy
10279;10330;Pars-lès-Chavanges
10280;10100;Pars-lès-Romilly
23149;23140;Parsac
12240;12300;Saint-Parthem
79202;79200;Parthenay
35216;35850;Parthenay-de-Bretagne
2A203;20147;Partinello
54419;54480;Parux
01286;01300;Parves;d;01286;Parves et Nattages
01286;01300;Parves et Nattages
27451;27180;Parville
80617;80700;Parvillers-le-Quesnoy
16255;16450;Parzac
53176;53300;Le Pas
79203;79100;Pas-de-Jeu
62649;62760;Pas-en-Artois
61323;61290;Le Pas-Saint-l’Homer
89290;89310;Pasilly
63271;63290;Paslières
02593;02200;Pasly
21478;21370;Pasques
39406;39300;Le Pasquier
66134;66300;Passa
38296;38490;Le Passage
47201;47520;Le Passage
61324;61350;Passais;d;61324;Passais Villages
61324;61350;Passais Villages
25446;25360;Passavant
51424;51800;Passavant-en-Argonne
70404;70210;Passavant-la-Rochère
49236;49560;Passavant-sur-Layon
60488;60400;Passel
39407;39230;Passenans
16256;16480;Passirac
25447;25690;Passonfontaine
71344;71220;Passy
74208;74190;Passy
89291;89510;Passy
02594;02470;Passy-en-Valois
51425;51700;Passy-Grigny
02595;02850;Passy-sur-Marne
77356;77480;Passy-sur-Seine
47265;47290;Saint-Pastour
65393;65400;Saint-Pastous
2A204;20121;Pastricciola
45248;45310;Patay
72308;72610;Saint-Paterne;d;72308;Saint-Paterne - Le Chevain
72308;72610;Saint-Paterne - Le Chevain
37231;37370;Saint-Paterne-Racan
77430;77178;Saint-Pathus
39408;39130;Patornay
50533;50190;Saint-Patrice-de-Claids
61442;61600;Saint-Patrice-du-Désert
2B205;20253;Patrimonio
64445;64000;Pau
45249;45200;Paucourt
36152;36260;Paudy
32306;32500;Pauilhac
33314;33250;Pauillac
19235;19150;Saint-Paul
33458;33390;Saint-Paul
60591;60650;Saint-Paul
61443;61100;Saint-Paul
65394;65150;Saint-Paul
87174;87260;Saint-Paul
88431;88170;Saint-Paul
97415;97411 97422 97423 97434 97435 97460;Saint-Paul
02686;02300;Saint-Paul-aux-Bois
81266;81220;Saint-Paul-Cap-de-Joux
82170;82400;Saint-Paul-d’Espis
38437;38140;Saint-Paul-d’Izeaux
31508;31110;Saint-Paul-d’Oueil
42269;42600;Saint-Paul-d’Uzore
32402;32190;Saint-Paul-de-Baïse
14642;14290;Saint-Paul-de-Courtonne;a;14194;Courtonne-les-Deux-Églises
66187;66220;Saint-Paul-de-Fenouillet
27584;27800;Saint-Paul-de-Fourques
09272;09000;Saint-Paul-de-Jarrat
46287;46170;Saint-Paul-de-Loubressac;d;46103;Saint-Paul-Flaugnac
15205;15140;Saint-Paul-de-Salers
24480;24380;Saint-Paul-de-Serre
43215;43420;Saint-Paul-de-Tartas
01383;01240;Saint-Paul-de-Varax
38436;38760;Saint-Paul-de-Varces
06128;06570;Saint-Paul-de-Vence
46286;46400;Saint-Paul-de-Vern
42268;42260 42590;Saint-Paul-de-Vézelin;d;42268;Vézelin-sur-Loire
15204;15250;Saint-Paul-des-Landes
49310;49310;Saint-Paul-du-Bois
14643;14490;Saint-Paul-du-Vernay
40278;40200;Saint-Paul-en-Born
74249;74500;Saint-Paul-en-Chablais
42270;42240;Saint-Paul-en-Cornillon
83117;83440;Saint-Paul-en-Forêt
79286;79240;Saint-Paul-en-Gâtine
42271;42740;Saint-Paul-en-Jarez
85259;85500;Saint-Paul-en-Pareds
34282;34570;Saint-Paul-et-Valmalle
46103;46170;Saint-Paul-Flaugnac
30291;30480;Saint-Paul-la-Coste
24481;24800;Saint-Paul-la-Roche
48174;48600;Saint-Paul-le-Froid
72309;72130;Saint-Paul-le-Gaultier
07280;07460;Saint-Paul-le-Jeune
40279;40990;Saint-Paul-lès-Dax
13099;13115;Saint-Paul-lès-Durance
30355;30330;Saint-Paul-les-Fonts
38438;38650;Saint-Paul-lès-Monestier
26323;26750;Saint-Paul-lès-Romans
24482;24320;Saint-Paul-Lizonne
85260;85670;Saint-Paul-Mont-Penit
73268;73730;Saint-Paul-sur-Isère
31507;31530;Saint-Paul-sur-Save
04193;04530;Saint-Paul-sur-Ubaye
73269;73170;Saint-Paul-sur-Yenne
26324;26130;Saint-Paul-Trois-Châteaux
22163;22340;Paule
69230;69620;Sainte-Paule
11362;11320;Saint-Paulet
30290;30130;Saint-Paulet-de-Caisson
15148;15430;Paulhac
31407;31380;Paulhac
43147;43100;Paulhac
48110;48140;Paulhac-en-Margeride
43148;43230;Paulhaguet
34194;34230;Paulhan
12178;12520;Paulhe
15149;15230;Paulhenc
47202;47150;Paulhiac
43216;43350;Saint-Paulien
11274;11300;Pauligne
24317;24590;Paulin
81203;81250;Paulinet
37181;37350;Paulmy
36153;36290;Paulnay
44119;44270;Paulx
24318;24510;Paunat
24319;24310;Paussac-et-Saint-Vivien
52379;52230 52270;Pautaines-Augeville;d;52187;Épizon
08338;08310;Pauvres
72310;72190;Saint-Pavace
02596;02310;Pavant
42167;42410;Pavezin
32307;32550;Pavie
10281;10350;Le Pavillon-Sainte-Julie
93057;93320;Les Pavillons-sous-Bois
76495;76570;Pavilly
10282;10600;Payns
11275;11410;Payra-sur-l’Hers
46215;46350;Payrac
86188;86700;Payré;d;86082;Valence-en-Poitou
46216;46300;Payrignac
81204;81660;Payrin-Augmontel
40219;40320;Payros-Cazautets
86189;86350;Payroux
24035;24170;Pays de Belvès
25156;25340;Pays-de-Clerval
25390;25650;Pays-de-Montbenoît
31408;31510;Payssous
07171;07230;Payzac
24320;24270;Payzac
44186;44680;Sainte-Pazanne
24321;24120;Pazayac
11276;11350;Paziols
58208;58800;Pazy
31509;31510;Saint-Pé-d’Ardet
65395;65270;Saint-Pé-de-Bigorre
64494;64270;Saint-Pé-de-Léren
31510;31350;Saint-Pé-Delbosc
47266;47170;Saint-Pé-Saint-Simon
38298;38550;Le Péage-de-Roussillon
51426;51120;Péas
07172;07340;Peaugres
56153;56130;Péaule
85171;85320;Péault
32308;32130;Pébées
43149;43300;Pébrac
09226;09310;Pech
11278;11420;Pech-Luna
31409;31320;Péchabou
11277;11420;Pécharic-et-le-Py
81205;81470;Péchaudier
31410;31140;Pechbonnieu
31411;31320;Pechbusque
36154;36200;Le Pêchereau
24325;24370;Pechs-de-l’Espérance
46252;46360;Les Pechs du Vers
40220;40320;Pécorade
78481;78230;Le Pecq
59456;59146;Pecquencourt
91482;91470;Pecqueuse
77357;77970;Pécy
22164;22540;Pédernec
64495;64310;Saint-Pée-sur-Nivelle
34195;34380;Pégairolles-de-Buèges
34196;34700;Pégairolles-de-l’Escalette
06090;06580;Pégomas
26226;26770;Le Pègue
31412;31350;Péguilhan
52380;52200;Peigney
56154;56220;Peillac
06091;06440;Peille
06092;06440;Peillon
74209;74250;Peillonnex
39409;39290;Peintre
33315;33230;Les Peintures
04145;04200;Peipin
73197;73210;Peisey-Nancroix
10283;10500;Pel-et-Der
13069;13330;Pélissanne
38299;38970;Pellafol
05100;05000;Pelleautier
32309;32420;Pellefigue
33316;33790;Pellegrue
31413;31480;Pelleport
21479;21440;Pellerey
44120;44640;Le Pellerin
50534;50480 50500 50620;Saint-Pellerin;d;50099;Carentan-les-Marais
49237;49490;La Pellerine
53177;53220;La Pellerine
36155;36180;Pellevoisin
49238;49112 49480;Pellouailles-les-Vignes;d;49323;Verrières-en-Anjou
26227;26510;Pelonne
48111;48000;Pelouse
25448;25170;Pelousey
57534;57245;Peltre
42168;42410;Pélussin
62650;62118;Pelves
77358;77124;Penchard
29156;29800;Pencran
80618;80230;Pendé
56155;56760;Pénestin
22165;22510;Penguily
62651;62127;Penin
76496;76370 76630 76910;Penly;d;76618;Petit-Caux
29158;29760;Penmarch
11279;11610;Pennautier
06093;06260;La Penne
81206;81140;Penne
47203;47140;Penne-d’Agenais
13070;13821;La Penne-sur-Huveaune
26229;26170;La Penne-sur-l’Ouvèze
14492;14600;Pennedepie
26228;26340;Pennes-le-Sec
13071;13170;Les Pennes-Mirabeau
70405;70190;Pennesières
38300;38260;Penol
87115;87440;Pensol`)
