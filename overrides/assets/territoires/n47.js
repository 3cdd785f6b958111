boussoleTerritory("n47",`77287;77320;Meilleray
44095;44520;La Meilleraye-de-Bretagne;1
74175;74500;Meillerie
03170;03210;Meillers
08285;08700;Meillier-Fontaine;a;08328;Nouzonville
64376;64510;Meillon
01241;01370;Meillonnas;1
21399;21320;Meilly-sur-Rouvres
57456;57960;Meisenthal
67286;67210;Meistratzheim;1
21400;21580;Le Meix
51360;51120;Le Meix-Saint-Epoing
51361;51320;Le Meix-Tiercelin
30164;30430;Méjannes-le-Clap
30165;30340;Méjannes-lès-Alès;1
2A158;20112;Mela
12143;12360;Mélagues
35298;35220;Saint-Melaine;f;35068;Châteaubourg
49308;49610;Saint-Melaine-sur-Aubance;2
76421;76170;Mélamare
04117;04380;Melan;f;04040;Le Castellard-Mélan
07275;07260;Saint-Mélany
52318;52400;Melay
71291;71340;Melay
49199;49120 49310 49670 49750;Melay;d;49092;Chemillé-en-Anjou
70336;70110;Mélecey
35173;35520;Melesse;7
61258;61170;Le Mêle-sur-Sarthe
29146;29140;Melgven;3
60392;60150;Mélicocq
27395;27390;Mélicourt
55330;55190;Méligny-le-Grand
55331;55190;Méligny-le-Petit
70337;70120;Melin
70338;70210;Melincourt
70339;70270;Mélisey;1
89247;89430;Mélisey
12144;12120;Meljac
29147;29300;Mellac;3
79174;79500;Melle;5
35174;35420;Mellé
71292;71640;Mellecey;1
79175;79190;Melleran
72193;72320;Melleray
53149;53110;Melleray-la-Vallée;f;53127;Lassay-les-Châteaux
45199;45220;Melleroy
31337;31440;Melles
76422;76260;Melleville
22146;22110;Mellionnec
60393;60660;Mello
22317;22980;Saint-Méloir-des-Bois
35299;35350;Saint-Méloir-des-Ondes;4
21401;21190;Meloisey
56128;56310;Melrand;1
67287;67270;Melsheim
77288;77000;Melun;45
04118;04250;Melve
77289;77171;Melz-sur-Seine
70340;70180;Membrey
41133;41160 41240;Membrolles;d;41173;Beauce la Romaine
37151;37390;La Membrolle-sur-Choisille;3
49200;49220 49770;La Membrolle-sur-Longuenée;d;49200;Longuenée-en-Anjou
17374;17770;Sainte-Même
16340;16720;Saint-Même-les-Carrières;1
44181;44270;Saint-Même-le-Tenu;d;44087;Machecoul-Saint-Même
88297;88600;Méménil
67288;67250;Memmelshoffen
51506;51470;Saint-Memmie;5
25373;25210;Le Mémont
89248;89450;Menades
88298;88700;Ménarmont
41134;41500;Menars
63223;63560;Menat
55332;55500;Menaucourt
62565;62310;Mencas
67289;67340;Menchhoffen
48095;48000;Mende;12
64377;64240;Mendionde
64378;64130;Menditte
64379;64220;Mendive
22046;22330;Le Mené;6
56129;56490;Ménéac;1
51507;51800;Sainte-Menehould;4
84073;84560;Ménerbes
76423;76220;Ménerval
78385;78200;Ménerville
21402;21290;Menesble
80527;80520;Méneslies
24264;24700;Ménesplet;1
27396;27850;Ménesqueville
21403;21430;Ménessaire
24265;24700;Ménestérol-Montignac;f;24294;Montpon-Ménestérol
58162;58410;Menestreau
45200;45240;Ménestreau-en-Villette;1
15124;15400;Menet
18143;18320;Menetou-Couture
18144;18300;Menetou-Râtel
18145;18510;Menetou-Salon;1
36115;36210;Menetou-sur-Nahon
18146;18300;Ménétréol-sous-Sancerre
36116;36150;Ménétréols-sous-Vatan
18147;18700;Ménétréol-sur-Sauldre
71293;71470;Ménetreuil
21404;21150;Ménétreux-le-Pitois
63224;63200;Ménétrol;1
39321;39210;Menétru-le-Vignoble
39322;39130;Menétrux-en-Joux
60394;60420;Ménévillers
88427;88170;Saint-Menge
08391;08200;Saint-Menges
26178;26410;Menglon
79176;79340;Ménigoute
88302;88160;Le Ménil
53150;53200;Ménil
08286;08310;Ménil-Annelles
55333;55260;Ménil-aux-Bois
61259;61270;Le Ménil-Bérard
61261;61250;Le Ménil-Broût
61262;61800;Le Ménil-Ciboult
61260;61220;Le Ménil-de-Briouze
88300;88210;Ménil-de-Senones
88299;88500;Ménil-en-Xaintois
61263;61250;Ménil-Erreux
61264;61240;Ménil-Froger
61265;61210;Ménil-Gondouin
61266;61170;Le Ménil-Guyon
61267;61210;Ménil-Hermei
61268;61230;Ménil-Hubert-en-Exmes
61269;61430;Ménil-Hubert-sur-Orne
61270;61210;Ménil-Jean;d;61339;Putanges-le-Lac
55334;55190;Ménil-la-Horgne
54360;54200;Ménil-la-Tour
08287;08310;Ménil-Lépinois
27397;27120;Ménilles;1
54361;54200;Ménillot;f;54128;Choloy-Ménillot
61271;61320;Le Ménil-Scelleur
88301;88700;Ménil-sur-Belvitte
55335;55500;Ménil-sur-Saulx
61272;61240;Le Ménil-Vicomte
61273;61210;Ménil-Vin
49201;49250;La Ménitré;2
91386;91540;Mennecy;16
02474;02700;Mennessis
41135;41320;Mennetou-sur-Cher
27398;27300;Menneval;1
62566;62240;Menneville
02475;02190;Menneville;d;02360;Villeneuve-sur-Aisne
02476;02630;Mennevret
52319;52240;Mennouveaux
19132;19190;Ménoire
85141;85700;Menomblet
90067;90150;Menoncourt
76424;76270;Ménonval
39323;39290;Menotey
58163;58210;Menou
95387;95810;Menouville
36117;36200;Le Menoux
70341;70160;Menoux
03247;03210;Saint-Menoux;1
38226;38710;Mens;1
24266;24350;Mensignac;1
57457;57320;Menskirch
76425;76110;Mentheville
74177;74350;Menthonnex-en-Bornes;1
74178;74270;Menthonnex-sous-Clermont
74176;74290;Menthon-Saint-Bernard;1
15125;15100;Mentières
06083;06500;Menton;30
62567;62890;Mentque-Nortbécourt
95388;95180;Menucourt;6
61274;61290;Les Menus
31338;31530;Menville
36118;36500;Méobecq
04119;04340;Méolans;f;04161;Méolans-Revel
04161;04340;Méolans-Revel
49202;49390 49490;Méon;d;49228;Noyant-Villages
83077;83136;Méounes-lès-Montrieux;2
38227;38510;Mépieu;f;38139;Creys-Mépieu
41136;41500;Mer;6
64380;64410;Méracq
53151;53230;Méral;1
09186;09350;Méras
62568;62217;Mercatel
09187;09160;Mercenac
21405;21190;Merceuil
27399;27950;Mercey
25374;25410;Mercey-le-Grand
70342;70130;Mercey-sur-Saône
02477;02200;Mercin-et-Vaux
59397;59470;Merckeghem
62569;62560;Merck-Saint-Liévin
19133;19430;Mercœur
43133;43100;Mercœur
07155;07200;Mercuer;1
46191;46090;Mercuès;1
71294;71640;Mercurey;1
26179;26600;Mercurol-Veaunes;2
73154;73200;Mercury;3
09188;09400;Mercus-Garrabet;1
03171;03340;Mercy
89249;89210;Mercy
54362;54960;Mercy-le-Bas;1
54363;54560;Mercy-le-Haut
19225;19320;Saint-Merd-de-Lapleau
23221;23100;Saint-Merd-la-Breuille
19226;19170;Saint-Merd-les-Oussines
22147;22230;Merdrignac;3
78389;78490;Méré;1
89250;89144;Méré
32395;32700;Sainte-Mère
18148;18120;Méreau;2
80528;80290;Méréaucourt
50523;50480;Sainte-Mère-Église;2
28242;28120;Méréglise
80529;80490;Mérélessart
32251;32360;Mérens
09189;09110;Mérens-les-Vals
31339;31530;Mérenvielle
05076;05700;Méreuil
54364;54850;Méréville;1
91390;91660;Méréville;d;91390;Le Mérévillois
91390;91660;Le Mérévillois;3
27400;27640;Merey
25375;25620 25660;Mérey-sous-Montrond;f;25375;Les Monts-Ronds
25376;25870;Mérey-Vieilley
51362;51220;Merfy
10230;10600;Mergey
2B159;20287;Meria
11230;11140;Mérial
62570;62680;Méricourt;11
78391;78270;Méricourt
80531;80640;Méricourt-en-Vimeu
80530;80800;Méricourt-l’Abbé
80532;80340;Méricourt-sur-Somme;d;80295;Étinehem-Méricourt
95392;95630;Mériel;5
34156;34800;Mérifons
16216;16200;Mérignac
17229;17210;Mérignac
33281;33700;Mérignac;78
33282;33350;Mérignas
01242;01450;Mérignat
59398;59710;Mérignies;3
36119;36220;Mérigny
09190;09230;Mérigon
65310;65200;Mérilheu
22148;22230;Mérillac
23131;23420;Mérinchal
84074;84360;Mérindol;2
26180;26170;Mérindol-les-Oliviers
45201;45210;Mérinville
10231;10400;Le Mériot
64381;64190;Méritein
67290;67250;Merkwiller-Pechelbronn
38228;38620;Merlas
85142;85140;La Merlatière;1
51363;51300;Merlaut
22149;22460;Merléac
57458;57800;Merlebach;f;57240;Freyming-Merlebach
42142;42380;Merle-Leignec
61275;61240;Le Merlerault;d;61275;Merlerault-le-Pin
61275;61240;Merlerault-le-Pin;1
82109;82210;Merles
55336;55150;Merles-sur-Loison
56130;56700;Merlevenez;3
02478;02000;Merlieux-et-Fouquerolles
62571;62155;Merlimont;3
19134;19340;Merlines
35175;35330;Mernel;1
91393;91780;Mérobert
49203;49260;Méron;f;49215;Montreuil-Bellay
39324;39270;Mérona
28243;28310;Mérouville
90068;90400;Meroux-Moval;1
16217;16100;Merpins;1
52320;52240;Merrey
10232;10110;Merrey-sur-Arce
61276;61160;Merri
59399;59270;Merris;1
89251;89110;Merry-la-Vallée
89252;89560;Merry-Sec
89253;89660;Merry-sur-Yonne
57459;57480;Merschweiller
80533;80350;Mers-les-Bains;2
36120;36230;Mers-sur-Indre
70343;70160;Mersuay
57460;57550;Merten;1
52321;52110;Mertrud
68202;68210;Mertzen
67291;67580;Mertzwiller;3
60395;60110;Méru;13
02479;02160;Merval;d;02439;Les Septvallons
71295;71310;Mervans;1
85143;85200;Mervent;1
09191;09600;Merviel;f;09107;Dun
31340;31320;Mervilla
31341;31330;Merville;6
59400;59660;Merville;9
80534;80250;Merville-au-Bois;f;80010;Ailly-sur-Noye
14409;14810;Merville-Franceville-Plage;2
54365;54120;Merviller
28244;28310;Mervilliers;f;28199;Janville-en-Beauce
68203;68500;Merxheim;1
73155;73420;Méry;2
77426;77720;Saint-Méry
14410;14370;Méry-Bissières-en-Auge;1
18149;18380;Méry-ès-Bois
60396;60420;Méry-la-Bataille
51364;51390;Méry-Prémecy
18150;18100;Méry-sur-Cher
77290;77730;Méry-sur-Marne
95394;95540;Méry-sur-Oise;9
10233;10170;Méry-sur-Seine;1
22150;22200;Le Merzer
25377;25680;Mésandans
44096;44522;Mésanger;4
76426;76780;Mésangueville
02480;02270;Mesbrecourt-Richecourt
17230;17132;Meschers-sur-Gironde;3
24267;24240;Mescoules
80535;80310;Le Mesge
10234;10170;Mesgrigny
74179;74330;Mésigny
56131;56320;Meslan;1
41137;41150;Mesland
14411;14220;Meslay
41138;41100;Meslay
53152;53170;Meslay-du-Maine;2
28245;28120;Meslay-le-Grenet
28246;28360;Meslay-le-Vidame
25378;25310;Meslières
22151;22400;Meslin;d;22093;Lamballe-Armor
27572;27370;Saint-Meslin-du-Bosc
25379;25440;Mesmay
78569;78730;Sainte-Mesme
77427;77410;Saint-Mesmes
10353;10280;Saint-Mesmin
21563;21540;Saint-Mesmin
24464;24270;Saint-Mesmin
85254;85700;Saint-Mesmin;1
08288;08270;Mesmont
21406;21540;Mesmont
16218;16370;Mesnac
85144;85500;Mesnard-la-Barotière;1
39325;39600;Mesnay
51365;51370;Les Mesneux
61277;61560;La Mesnière
76427;76270;Mesnières-en-Bray
50299;50580;Le Mesnil
50300;50520;Le Mesnil-Adelée
50301;50450;Le Mesnil-Amand;d;50197;Gavray-sur-Sienne
77291;77990;Le Mesnil-Amelot
50302;50570;Le Mesnil-Amey
50303;50620;Le Mesnil-Angot;f;50216;Graignes-Mesnil-Angot
50304;50510;Le Mesnil-Aubert
95395;95720;Le Mesnil-Aubry
14412;14260;Le Mesnil-au-Grain
50305;50110;Le Mesnil-au-Val
14413;14260;Le Mesnil-Auzouf;d;14347;Dialan sur Chaîne
14414;14140 14290;Le Mesnil-Bacley;d;14371;Livarot-Pays-d’Auge
14415;14380;Le Mesnil-Benoist;d;14658;Noues de Sienne
50306;50540;Le Mesnil-Bœufs;a;50256;Isigny-le-Buat
50307;50450;Le Mesnil-Bonant;f;50197;Gavray-sur-Sienne
80536;80200;Mesnil-Bruntel
50308;50200 50490;Le Mesnilbus;d;50550;Saint-Sauveur-Villages
14416;14380;Le Mesnil-Caussois;d;14658;Noues de Sienne
14417;14380;Mesnil-Clinchamps;d;14658;Noues de Sienne
60397;60210;Le Mesnil-Conteville
80537;80620;Mesnil-Domqueur
50309;50320;Le Mesnil-Drey;a;50188;Folligny
14418;14140 14290;Le Mesnil-Durand;d;14371;Livarot-Pays-d’Auge
76428;76460;Le Mesnil-Durdent
80538;80360;Mesnil-en-Arrouaise
27049;27270 27330 27410;Mesnil-en-Ouche;4
60398;60530;Le Mesnil-en-Thelle;2
49204;49110 49290 49410 49570 49620;Le Mesnil-en-Vallée;d;49244;Mauges-sur-Loire
76429;76240;Le Mesnil-Esnard;8
14419;14100;Le Mesnil-Eudes
80539;80140;Mesnil-Eudin;f;80084;Bermesnil
50310;50570;Le Mesnil-Eury
76430;76660;Mesnil-Follemprise
27401;27930;Le Mesnil-Fuguet
50311;50450;Le Mesnil-Garnier
14420;14140 14290;Le Mesnil-Germain;d;14371;Livarot-Pays-d’Auge
50312;50670;Le Mesnil-Gilbert
14421;14100;Le Mesnil-Guillaume
27402;27190;Le Mesnil-Hardray;f;27447;Le Val-Doré
50313;50750;Le Mesnil-Herman;d;50546;Bourgvallées
50314;50450;Le Mesnil-Hue;f;50197;Gavray-sur-Sienne
27403;27400;Le Mesnil-Jourdain
10235;10700;Mesnil-la-Comtesse
50315;50600;Le Mesnillard
78396;78600;Le Mesnil-le-Roi;6
51366;51800;Le Mesnil-lès-Hurlus;f;51368;Minaucourt-le-Mesnil-lès-Hurlus
10236;10240;Mesnil-Lettre
76431;76780;Le Mesnil-Lieubray
80540;80300;Mesnil-Martinsart
76432;76440;Mesnil-Mauger
14422;14140 14270 14340 14370;Le Mesnil-Mauger;d;14431;Mézidon Vallée d’Auge
50316;50420 50860;Le Mesnil-Opac;d;50363;Moyon Villages
50317;50220;Le Mesnil-Ozenne
76433;76570;Mesnil-Panneville
14423;14210 14250 14740;Le Mesnil-Patry;d;14098;Thue et Mue
50318;50520;Le Mesnil-Rainfray;d;50260;Juvigny les Vallées
76434;76520;Mesnil-Raoul;1
50319;50420 50890;Le Mesnil-Raoult;f;50139;Condé-sur-Vire
76435;76260;Le Mesnil-Réaume
14424;14380;Le Mesnil-Robert
35308;35720;Mesnil-Roc’h;4
50320;50450;Le Mesnil-Rogues;d;50197;Gavray-sur-Sienne
27404;27390;Mesnil-Rousset
50321;50000;Le Mesnil-Rouxelin
10239;10220;Mesnil-Sellières
14425;14140;Le Mesnil-Simon
28247;28260;Le Mesnil-Simon
76436;76480;Le Mesnil-sous-Jumièges
55337;55160;Mesnil-sous-les-Côtes;f;55060;Bonzée
27405;27150;Mesnil-sous-Vienne
27198;27160 27240;Mesnils-sur-Iton;6
78397;78320;Le Mesnil-Saint-Denis;7
60399;60120;Le Mesnil-Saint-Firmin
80541;80500;Mesnil-Saint-Georges
27541;27560;Le Mesnil-Saint-Jean
02481;02720;Mesnil-Saint-Laurent
10237;10190;Mesnil-Saint-Loup
80542;80190;Mesnil-Saint-Nicaise
10238;10140;Mesnil-Saint-Père
14426;14130;Le Mesnil-sur-Blangy
60400;60130;Le Mesnil-sur-Bulles
27406;27650;Mesnil-sur-l’Estrée
51367;51190;Le Mesnil-sur-Oger
50322;50540;Le Mesnil-Thébault;a;50256;Isigny-le-Buat
60401;60240;Le Mesnil-Théribus
28248;28250;Le Mesnil-Thomas
50323;50520;Le Mesnil-Tôve;d;50260;Juvigny les Vallées
50324;50620;Le Mesnil-Véneron
27407;27440;Mesnil-Verclives
50325;50570 50620;Le Mesnil-Vigot;f;50431;Remilly Les Marais
50326;50450;Le Mesnil-Villeman
14427;14690;Le Mesnil-Villement
39326;39130;Mesnois
78398;78490;Les Mesnuls
29148;29420;Mespaul
64382;64370;Mesplède
03172;03370;Mesples
91399;91150;Mespuits
44097;44420;Mesquer;2
17231;17130;Messac
86155;86330;Messais;a;86161;Moncontour
21407;21220;Messanges
40181;40660;Messanges;1
45202;45190;Messas;1
79177;79120;Messé
61278;61440;Messei;1
54366;54850;Messein;1
63225;63750;Messeix
86156;86200;Messemé
74180;74140;Messery;2
16219;16700;Messeux;f;16242;Nanteuil-en-Vallée
71296;71390;Messey-sur-Grosne
39327;39570;Messia-sur-Sorne
21408;21380;Messigny-et-Vantoux;1
69131;69510;Messimy;3
01243;01480;Messimy-sur-Saône;1
08289;08110;Messincourt
10240;10190;Messon
77292;77410;Messy;1
33283;33540;Mesterrieux
19135;19200;Mestes
14428;14230 14330;Mestry;f;14342;Isigny-sur-Mer
58164;58400;Mesves-sur-Loire
71297;71190;Mesvres
25380;25370;Métabief;1
16220;16200;Les Métairies
57461;57560;Métairies-Saint-Quirin
59401;59270;Méteren;2
84075;84570;Méthamis
80543;80270;Métigny
57462;57370;Metting
37152;37390;Mettray;2
57463;57000 57050 57070;Metz;122
62572;62124;Metz-en-Couture
68204;68380;Metzeral;1
57464;57920;Metzeresche;1
57465;57940;Metzervisse;2
57466;57980;Metzing
58165;58190;Metz-le-Comte
10241;10210;Metz-Robert
74181;74330 74370;Metz-Tessy;f;74112;Epagny Metz-Tessy
56132;56890;Meucon;2
92048;92190 92360;Meudon;46
21409;21700;Meuilley
78401;78250;Meulan-en-Yvelines;8
76437;76510;Meulers
71298;71520;Meulin;f;71178;Dompierre-les-Ormes
14429;14140 14290;Meulles;d;14371;Livarot-Pays-d’Auge
21410;21510;Meulson
36121;36100;Meunet-Planches
36122;36150;Meunet-sur-Vatan
45203;45130;Meung-sur-Loire;6
72194;72170;Meurcé`)
