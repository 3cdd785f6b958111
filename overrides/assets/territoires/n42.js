boussoleTerritory("n42",`31303;31410;Longages;3
35156;35190;Longaulnay
80487;80240;Longavesnes
21351;21110;Longchamp;1
52291;52240;Longchamp
88273;88000;Longchamp
27372;27150;Longchamps
02437;02120;Longchamps;f;02757;Vadencourt
88274;88170;Longchamp-sous-Châtenois
55301;55260;Longchamps-sur-Aire
10203;10310;Longchamp-sur-Aujon
39297;39400;Longchaumois;1
39298;39250;Longcochon
21352;21110;Longeault;d;21352;Longeault-Pluvault
21352;21110;Longeault-Pluvault;1
52292;52250;Longeau-Percey
55300;55500;Longeaux
25342;25690;Longechaux
38213;38690;Longechenal
01222;01110;Longecombe;f;01185;Plateau d’Hauteville
21353;21110;Longecourt-en-Plaine;1
21354;21230;Longecourt-lès-Culêtre
73148;73210;Longefoy;d;73006;Aime-la-Plagne
25343;25690;Longemaison
71262;71270;Longepierre
49179;49230 49450 49660 49710;Le Longeron;d;49301;Sèvremoine
69119;69420;Longes
69120;69770;Longessaigne
70307;70110;Longevelle
25344;25380;Longevelle-lès-Russey
25345;25260;Longevelle-sur-Doubs
17208;17230;Longèves;1
85126;85200;Longèves;1
25346;25330;Longeville
25347;25650;La Longeville;d;25390;Pays-de-Montbenoît
55302;55000;Longeville-en-Barrois;1
57412;57050;Longeville-lès-Metz;4
57413;57740;Longeville-lès-Saint-Avold;3
25348;25370;Longevilles-Mont-d’Or
52293;52220;Longeville-sur-la-Laines;d;52411;Rives Dervoises
85127;85560;Longeville-sur-Mer;2
10204;10320;Longeville-sur-Mogne
62524;62240;Longfossé;1
70308;70310;La Longine
72295;72600;Saint-Longis
91345;91160;Longjumeau;21
54321;54810;Longlaville;2
76393;76440;Longmesnil
72166;72540;Longnes
78346;78980;Longnes;1
61230;61290;Longny-au-Perche;d;61230;Longny les Villages
61230;61290;Longny les Villages;2
77259;77230;Longperrier;3
02438;02600;Longpont
91347;91310;Longpont-sur-Orge;6
41117;41310;Longpré;f;41199;Saint-Amand-Longpré
80488;80510;Longpré-les-Corps-Saints;1
10205;10140;Longpré-le-Sec
14376;14240 14250;Longraye;d;14581;Aurseulles
16190;16240;Longré
76394;76260;Longroy
10206;10240;Longsols
80489;80330;Longueau;5
53138;53200;Longuefuye;d;53104;Gennes-Longuefuye
76395;76860;Longueil
60368;60150;Longueil-Annel;2
60369;60126;Longueil-Sainte-Marie;1
49180;49160;Longué-Jumelles;6
49200;49220 49770;Longuenée-en-Anjou;6
62525;62219;Longuenesse;10
61231;61320 61420;Longuenoë;d;61228;L’Orée-d’Écouves
76396;76750;Longuerue
95348;95450;Longuesse
14377;14400;Longues-sur-Mer
80490;80360;Longueval
02439;02160;Longueval-Barbonval;d;02439;Les Septvallons
59357;59570;La Longueville;2
14378;14230;Longueville
47150;47200;Longueville
50277;50290;Longueville
62526;62142;Longueville
77260;77650;Longueville;1
10207;10170;Longueville-sur-Aube
76397;76590;Longueville-sur-Scie
80491;80600;Longuevillette
54322;54260;Longuyon;5
21355;21600;Longvic;8
14379;14310;Longvillers
80492;80370;Longvillers;a;80245;Domléger-Longvillers
62527;62630;Longvilliers
78349;78730;Longvilliers
08259;08400;Longwé
54323;54400;Longwy;15
39299;39120;Longwy-sur-le-Doubs
61232;61700;Lonlay-l’Abbaye;1
61233;61600;Lonlay-le-Tesson
40269;40300;Saint-Lon-les-Mines;1
16191;16230;Lonnes
08260;08150;Lonny
61234;61250;Lonrai;1
64348;64140;Lons;13
39300;39000;Lons-le-Saunier;16
19118;19470;Le Lonzac
17209;17520;Lonzac
59358;59630;Looberghe;1
59359;59279;Loon-Plage;5
59360;59120;Loos;22
62528;62750;Loos-en-Gohelle;6
89230;89300;Looze
29139;29590;Lopérec
29140;29470;Loperhet;3
2A144;20139;Lopigna
29141;29530;Loqueffret
02440;02190;Lor
25349;25390;Loray
15107;15320;Lorcières
45186;45490;Lorcy
09171;09250;Lordat
61235;61140 61330;Loré;d;61211;Juvigny Val d’Andaine
67274;67430;Lorentzen
2B145;20215;Loreto-di-Casinca
2A146;20165;Loreto-di-Tallano
42123;42420;Lorette;4
79014;79290;Loretz-d’Argenton;2
50278;50510;Le Loreur
41118;41200;Loreux
50279;50570;Le Lorey
54324;54290;Lorey
41119;41370;Lorges
62529;62840;Lorgies;1
83072;83510;Lorgues;9
56121;56100;Lorient;58
03148;03500;Loriges
17210;17240;Lorignac
79152;79190;Lorigné
84067;84870;Loriol-du-Comtat;2
26166;26270;Loriol-sur-Drôme;6
43123;43360;Lorlanges
27373;27480;Lorleau
60370;60110;Lormaison;1
28213;28210;Lormaye
22311;22130;Saint-Lormel
58145;58140;Lormes;1
33249;33310;Lormont;25
74151;74150;Lornay
54325;54290;Loromontzey
35157;35133;Le Loroux
44084;44430;Le Loroux-Bottereau;8
09289;09190;Lorp-Sentaraille;1
57414;57790;Lorquin;1
97214;97214;Le Lorrain;6
77261;77710;Lorrez-le-Bocage-Préaux;1
45187;45260;Lorris;2
57415;57050;Lorry-lès-Metz;1
57416;57420;Lorry-Mardigny
65279;65250;Lortet
22133;22230;Loscouët-sur-Meu
66104;66500;Los Masos
21356;21170;Losne;1
40158;40240;Losse
19119;19500;Lostanges
57417;57670;Lostroff
39489;39230;Saint-Lothain
29142;29190;Lothey
62530;62240;Lottinghen
72167;72300;Louailles
22134;22700;Louannec;3
37134;37320;Louans
77262;77560;Louan-Villegruis-Fontaine
22135;22540;Louargat;2
02441;02600;Louâtre
65280;65100;Loubajac
07144;07110;Loubaresse
09172;09350;Loubaut
32387;32220;Saint-Loube
32214;32110;Loubédat
24245;24550;Loubejac
09173;09120;Loubens
33250;33190;Loubens
31304;31460;Loubens-Lauragais
81148;81170;Loubers
32215;32300;Loubersan
33432;33210;Saint-Loubert
33433;33450;Saint-Loubès;10
47151;47120;Loubès-Bernac
63198;63410;Loubeyrat;1
64349;64300;Loubieng
12131;12740;La Loubière;1
09174;09000;Loubières
79153;79110;Loubigné
79154;79110;Loubillé
79155;79700;Loublande;a;79079;Mauléon
40270;40320;Saint-Loubouer
46177;46130;Loubressac
61236;61150 61200;Loucé;d;61153;Écouché-les-Vallées
14380;14250;Loucelles
33251;33125;Louchats
62531;62610;Louches
03149;03500;Louchy-Montfand
65281;65200;Loucrup
22136;22600;Loudéac;9
65282;65240 65510;Loudenvielle
65283;65240;Loudervielle
43124;43320;Loudes
31305;31580;Loudet
57418;57670;Loudrefing
35158;35360;Le Lou-du-Lac;f;35060;La Chapelle du Lou du Lac
86137;86200;Loudun;6
72168;72540;Loué;2
40159;40380;Louer
49181;49700;Louerre;d;49003;Tuffalun
21357;21520;Louesme
89231;89350;Louesme;a;89073;Champignelles
37135;37360 37370;Louestault;f;37021;Beaumont-Louestault
14607;14310;Saint-Louet-sur-Seulles
50504;50420;Saint-Louet-sur-Vire
60371;60380;Loueuse
65284;65290;Louey;1
61237;61150;Lougé-sur-Maire
47152;47290;Lougratte
25350;25260;Lougres
71263;71500;Louhans;f;71263;Louhans-Châteaurenaud
71263;71500;Louhans-Châteaurenaud;6
64350;64250;Louhossoa
19120;19310;Louignac
79156;79600;Louin
57618;57820;Saint-Louis
68297;68300;Saint-Louis;22
97126;97134;Saint-Louis;2
97414;97421 97450;Saint-Louis;54
33434;33440;Saint-Louis-de-Montferrand;2
24444;24400;Saint-Louis-en-l’Isle
11352;11500;Saint-Louis-et-Parahou
44085;44110;Louisfert
57619;57620;Saint-Louis-lès-Bitche
65285;65350;Louit
70309;70230;Loulans-Verchamp
17211;17330;Loulay
39301;39300;Loulle
03242;03150;Saint-Loup
17356;17380;Saint-Loup
23209;23130;Saint-Loup
39490;39120;Saint-Loup
41222;41320;Saint-Loup
50505;50300;Saint-Loup
51495;51120;Saint-Loup
82165;82340;Saint-Loup
28345;28360;Saint-Loup;f;28048;La Bourdinière-Saint-Loup
58251;58200;Saint-Loup;f;58251;Saint-Loup-des-Bois
69223;69490;Saint-Loup;d;69157;Vindry-sur-Turdine
31497;31140;Saint-Loup-Cammas;2
10347;10100;Saint-Loup-de-Buffigny
14608;14270 14340;Saint-Loup-de-Fribois;d;14527;Belle Vie en Auge
45287;45210;Saint-Loup-de-Gonois;f;45307;La Selle-sur-le-Bied
77418;77650;Saint-Loup-de-Naud
58251;58200;Saint-Loup-des-Bois
18221;18190;Saint-Loup-des-Chaumes
45288;45340;Saint-Loup-des-Vignes
71444;71240;Saint-Loup-de-Varennes;1
89350;89330;Saint-Loup-d’Ordon
53233;53290;Saint-Loup-du-Dorat
53234;53300;Saint-Loup-du-Gast
28214;28240;La Loupe;3
02442;02130;Loupeigne
08386;08300;Saint-Loup-en-Champagne
31498;31350;Saint-Loup-en-Comminges
57419;57510;Loupershouse
33252;33370;Loupes
53139;53700;Loupfougères
71443;71350;Saint-Loup-Géanges;1
14609;14400;Saint-Loup-Hors
11207;11300;Loupia
33253;33410;Loupiac;1
46178;46350;Loupiac
81149;81800;Loupiac
12132;12700;Loupiac;f;12257;Causse-et-Diège
15109;15700;Loupiac;a;15153;Pleaux
33254;33190;Loupiac-de-la-Réole
34143;34140;Loupian;2
79268;79600;Saint-Loup-Lamairé;1
72169;72210;Louplande;1
55303;55300;Loupmont
70466;70100;Saint-Loup-Nantouard
55304;55800;Louppy-le-Château
55305;55000;Louppy-sur-Chée;a;55123;Les Hauts-de-Chée
55306;55600;Louppy-sur-Loison
52450;52210;Saint-Loup-sur-Aujon
70467;70800;Saint-Loup-sur-Semouse;2
08387;08130;Saint-Loup-Terrier
10208;10400;La Louptière-Thénard
59361;59156;Lourches;3
31306;31510;Lourde
65286;65100;Lourdes;13
64351;64570;Lourdios-Ichère
36099;36140;Lourdoueix-Saint-Michel
23112;23360;Lourdoueix-Saint-Pierre
64352;64420;Lourenties
65287;65370;Loures-Barousse
49182;49700;Louresse-Rochemenier
35159;35270;Lourmais
84068;84160;Lourmarin;1
71264;71250;Lournand
36100;36400;Lourouer-Saint-Laurent
37136;37240;Le Louroux
49183;49370 49440;Le Louroux-Béconnais;d;49183;Val d’Erdre-Auxence
03150;03350;Louroux-Bourbonnais
03151;03600;Louroux-de-Beaune
03152;03330;Louroux-de-Bouble
03153;03190;Louroux-Hodement;d;03158;Haut-Bocage
40160;40250;Lourquen
32216;32140;Lourties-Monbrun
45188;45470;Loury;2
32217;32230;Louslitges
32218;32290;Loussous-Débat
35160;35330;Loutehel
57420;57220;Loutremange;f;57150;Condé-Northen
57421;57720;Loutzviller
14381;14170;Louvagny
49184;49500 49520;Louvaines;d;49331;Segré-en-Anjou Bleu
39302;39350;Louvatange
78350;78430;Louveciennes;7
52294;52130;Louvemont
55307;55100;Louvemont-Côte-du-Poivre
80493;80560;Louvencourt
39303;39320;Louvenne;f;39485;Val Suran
51330;51400;Louvercy;f;51326;Livry-Louvercy
08261;08390 08400;Louvergny;d;08116;Bairon et ses environs
53140;53950;Louverné;4
39304;39210;Le Louverot
27374;27190;Louversey
76398;76490;Louvetot
64353;64260;Louvie-Juzon;1
11208;11410;La Louvière-Lauragais
52295;52800;Louvières
14382;14710;Louvières;f;14281;Formigny La Bataille
61238;61160;Louvières-en-Auge
27375;27400;Louviers;18
64354;64440;Louvie-Soubiron
53141;53210;Louvigné;1
35161;35680;Louvigné-de-Bais;1
35162;35420;Louvigné-du-Désert;3
59362;59570;Louvignies-Bavay;f;59053;Bavay
59363;59530;Louvignies-Quesnoy
14383;14111;Louvigny;2
57422;57420;Louvigny
64355;64410;Louvigny
72170;72600;Louvigny
59364;59830;Louvil
28215;28150;Louville-la-Chenard
28216;28500;Louvilliers-en-Drouais
28217;28250;Louvilliers-lès-Perche
51331;51150;Louvois;d;51564;Val de Livre
80494;80250;Louvrechy
95351;95380;Louvres;12
59365;59720;Louvroil;6
27376;27650;Louye
16193;16100;Louzac-Saint-André
52296;52220;Louze;d;52411;Rives Dervoises
72171;72600;Louzes
17212;17160;Louzignac
45189;45210;Louzouer
79157;79100;Louzy;1
74152;74330;Lovagny;1
55308;55500;Loxéville;a;55179;Erneville-aux-Bois
56122;56800;Loyat;1
39305;39380;La Loye
61417;61570;Saint-Loyer-des-Champs;d;61375;Boischampré
71265;71530;La Loyère;f;71204;Fragnes-La Loyère
01223;01800;Loyes;f;01450;Villieu-Loyes-Mollon
18130;18170;Loye-sur-Arnon
01224;01360;Loyettes;3
69121;69380;Lozanne;3
17213;17330;Lozay
82100;82160;Loze
62532;62540;Lozinghem;1
50280;50570;Lozon;d;50292;Marigny-Le-Lozon
2B147;20224;Lozzi
36101;36350;Luant;1
72172;72390;Le Luart;1
40161;40240;Lubbon
57423;57170;Lubécourt
19121;19210;Lubersac;2
54326;54150;Lubey
43125;43100;Lubilhac
28346;28270;Saint-Lubin-de-Cravant
28347;28410;Saint-Lubin-de-la-Haye
28348;28350;Saint-Lubin-des-Joncherets;4
88275;88490;Lubine
41223;41190;Saint-Lubin-en-Vergonnois
37137;37330;Lublé
65288;65220;Lubret-Saint-Luc
65289;65220;Luby-Betmont
83073;83340;Le Luc;11
48086;48250;Luc
65290;65190;Luc
27560;27930;Saint-Luc
64356;64350;Luc-Armau
64357;64350;Lucarré
36102;36150;Luçay-le-Libre
36103;36360;Luçay-le-Mâle;1
40162;40090;Lucbardez-et-Bargues
2B148;20290;Lucciana;6
28218;28110;Lucé;15
38414;38970;Sainte-Luce
97227;97228;Sainte-Luce;9
61239;61140 61330;Lucé;d;61211;Juvigny Val d’Andaine
72173;72500;Luceau;1
68190;68480;Lucelle
69122;69480;Lucenay;2
21358;21150;Lucenay-le-Duc
58146;58380;Lucenay-lès-Aix
71266;71540;Lucenay-l’Évêque
26167;26310;Luc-en-Diois
06077;06440;Lucéram;1
50281;50320;La Lucerne-d’Outremer
72174;72290;Lucé-sous-Ballon
44172;44980;Sainte-Luce-sur-Loire;16
21359;21290;Lucey
54327;54200;Lucey
73149;73170;Lucey
64358;64420;Lucgarier
86138;86430;Luchapt
17214;17600;Luchat
72175;72800;Luché-Pringé;1
79158;79170;Luché-sur-Brioux
79159;79330;Luché-Thouarsais
80495;80600;Lucheux
60372;60360;Luchy
2A308;20112;Sainte-Lucie-de-Tallano
28349;28210;Saint-Lucien
76601;76780;Saint-Lucien
74153;74380;Lucinges;1
12133;12450;Luc-la-Primaube;6
33255;33840;Lucmau
85128;85400;Luçon;9
64359;64360;Lucq-de-Béarn
08262;08300;Lucquy
85129;85170;Les Lucs-sur-Boulogne;3
11209;11190;Luc-sur-Aude
14384;14530;Luc-sur-Mer;3
11210;11200;Luc-sur-Orbieu;1
57424;57590;Lucy
76399;76270;Lucy
51332;51270;Lucy;f;51381;Montmort-Lucy
02443;02400;Lucy-le-Bocage
89232;89200;Lucy-le-Bois
89233;89270;Lucy-sur-Cure
89234;89480;Lucy-sur-Yonne
72176;72800;Le Lude;3
51333;51500;Ludes
63199;63320;Ludesse
09175;09100;Ludiès
33256;33290;Ludon-Médoc;5
54328;54710;Ludres;5
40163;40210;Lüe
49185;49140;Lué-en-Baugeois;d;49163;Jarzé Villages
68191;68720;Luemschwiller
46179;46260;Lugagnac
65291;65100;Lugagnan
33257;33420;Lugaignac
12134;12220;Lugan
81150;81500;Lugan
15110;15190;Lugarde
33258;33760;Lugasson
40165;40630;Luglon
02444;02140;Lugny
71267;71260;Lugny
18131;18130 18350;Lugny-Bourbonnais;f;18173;Osmery
18132;18140;Lugny-Champagne
71268;71120;Lugny-lès-Charolles
2B149;20240;Lugo-di-Nazza
33259;33240;Lugon-et-l’Île-du-Carnay;1
33260;33830;Lugos;1
74154;74500;Lugrin;2
62533;62310;Lugy
25351;25210;Le Luhier
49186;49250 49320;Luigné;d;49050;Brissac Loire Aubance
28219;28480;Luigny
25352;25390;Luisans;f;25288;Fournets-Luisans
28220;28600;Luisant;6
77263;77520;Luisetaines
35163;35133 35210;Luitré;d;35163;Luitré-Dompierre
35163;35133 35210;Luitré-Dompierre;1
74155;74470;Lullin
74156;74890;Lully
38214;38660;Lumbin;2
62534;62380;Lumbres;3
28221;28140;Lumeau
08263;08440;Lumes;1
55309;55130;Luméville-en-Ornois;a;55215;Gondrecourt-le-Château
51496;51300;Saint-Lumier-en-Champagne
51497;51340;Saint-Lumier-la-Populeuse
77264;77540;Lumigny-Nesles-Ormeaux;1
44173;44190;Saint-Lumine-de-Clisson;2
44174;44310;Saint-Lumine-de-Coutais;2
2B150;20260;Lumio;1
12135;12270;Lunac
35287;35800;Saint-Lunaire;2
18222;18190 18340;Sainte-Lunaise;f;18073;Corquoy
46180;46100;Lunan`)
