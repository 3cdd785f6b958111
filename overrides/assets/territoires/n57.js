boussoleTerritory("n57",`81208;81310;Peyrole
11287;11190;Peyrolles
30195;30124;Peyrolles;f;30195;Peyrolles-en-Cévennes
30195;30124;Peyrolles-en-Cévennes
13074;13860;Peyrolles-en-Provence;5
04148;04120;Peyroules
65360;65270;Peyrouse
31415;31420;Peyrouzet
04149;04310;Peyruis;2
65361;65140;Peyrun
26232;26120;Peyrus
15151;15170;Peyrusse
32315;32320;Peyrusse-Grande
12181;12220;Peyrusse-le-Roc
32316;32360;Peyrusse-Massas
32317;32230;Peyrusse-Vieille
31416;31390;Peyssies
24326;24620;Peyzac-le-Moustier
01295;01140;Peyzieux-sur-Saône
77360;77131;Pézarches
72234;72140;Pezé-le-Robert
34199;34120;Pézenas;7
34200;34600;Pézènes-les-Mines
79287;79000;Sainte-Pezenne;f;79191;Niort
11288;11170;Pezens;1
66139;66730;Pézilla-de-Conflent
66140;66370;Pézilla-la-Rivière;4
41175;41100;Pezou;1
24327;24510;Pezuls
28297;28150 28360;Pézy;f;28383;Theuville
68255;68250;Pfaffenheim;1
67373;67320;Pfalzweyer
68256;68120;Pfastatt;10
68257;68480;Pfetterhouse
67374;67370;Pfettisheim;d;67495;Truchtersheim
67375;67370;Pfulgriesheim;1
90080;90150;Phaffans
10359;10130;Saint-Phal
59462;59133;Phalempin;4
57540;57370;Phalsbourg;4
85262;85660;Saint-Philbert-de-Bouaine;3
44188;44310;Saint-Philbert-de-Grand-Lieu;9
14644;14130;Saint-Philbert-des-Champs
49311;49160;Saint-Philbert-du-Peuple;1
85263;85110;Saint-Philbert-du-Pont-Charrault;a;85051;Chantonnay
49312;49110 49450 49510 49600;Saint-Philbert-en-Mauges;d;49023;Beaupréau-en-Mauges
27586;27520;Saint-Philbert-sur-Boissey
61444;61430;Saint-Philbert-sur-Orne
27587;27290;Saint-Philbert-sur-Risle
21565;21220;Saint-Philibert
56233;56470;Saint-Philibert;1
97417;97442;Saint-Philippe;5
33461;33350;Saint-Philippe-d’Aiguilhe
33461;33350;Saint-Philippe-d’Aiguille;f;33461;Saint-Philippe-d’Aiguilhe
33462;33220;Saint-Philippe-du-Seignal
57541;57230;Philippsbourg
40225;40320;Philondenx
54424;54610;Phlin
66141;66380;Pia;11
72235;72170;Piacé
2A212;20115;Piana
2B213;20272;Pianello
33322;33290;Le Pian-Médoc;7
2B214;20215;Piano
20215;20131;Pianotolli-Caldarello;f;2A215;Pianottoli-Caldarello
2A215;20131;Pianottoli-Caldarello
33323;33490;Le Pian-sur-Garonne
39417;39150 39200;Les Piards;d;39130;Nanchez
05102;05700;La Piarre
28357;28130;Saint-Piat;1
2B216;20234;Piazzali
2B217;20229;Piazzole
57542;57220;Piblange
31417;31820;Pibrac;8
39418;39800;Picarreau
50400;50250 50360 50480;Picauville;3
21483;21120;Pichanges
63279;63113;Picherande
80622;80310;Picquigny;1
48015;48800;Pied-de-Borne
2B218;20251;Piedicorte-di-Gaggio
2B219;20229;Piedicroce
2B220;20218;Piedigriggio
2B221;20229;Piedipartino
2B222;20229;Pie-d’Orezza
26233;26110;Piégon
26234;26400;Piégros-la-Clastre
04150;05130;Piégut
24328;24360;Piégut-Pluviers;1
27455;27230;Piencourt
54425;54490;Piennes;2
80623;80500;Piennes-Onvillers
52387;52190 52600;Piépape;d;52529;Villegusien-le-Lac
06096;06260;Pierlas
38303;38570;La Pierre
04194;06260;Saint-Pierre
15206;15350;Saint-Pierre
31511;31590;Saint-Pierre
39494;39150;Saint-Pierre
51509;51510;Saint-Pierre
67429;67140;Saint-Pierre
97225;97250;Saint-Pierre;3
97416;97410 97432;Saint-Pierre;85
97502;97500;Saint-Pierre;5
08393;08310;Saint-Pierre-à-Arnes
79288;79150 79290;Saint-Pierre-à-Champ;d;79063;Val en Vignes
80712;80310;Saint-Pierre-à-Gouy;f;80229;Crouy-Saint-Pierre
02687;02600;Saint-Pierre-Aigle
05155;05300;Saint-Pierre-Avez
14645;14950;Saint-Pierre-Azif
23232;23460;Saint-Pierre-Bellevue
69152;69310 69600;Pierre-Bénite;d;69149;Oullins-Pierre-Bénite
76632;76890;Saint-Pierre-Bénouville
67430;67220;Saint-Pierre-Bois
59539;59630;Saint-Pierre-Brouck
87119;87260;Pierre-Buffière;1
14646;14700;Saint-Pierre-Canivet
38304;38119;Pierre-Châtel;1
23230;23430;Saint-Pierre-Chérignat
71350;71960;Pierreclos
63383;63610;Saint-Pierre-Colamine
70409;70600;Pierrecourt
76500;76340;Pierrecourt
73270;73250;Saint-Pierre-d’Albigny;4
73271;73170;Saint-Pierre-d’Alvey
17382;17700;Saint-Pierre-d’Amilly
05154;05140;Saint-Pierre-d’Argençon
50536;50270;Saint-Pierre-d’Arthéglise
32403;32290;Saint-Pierre-d’Aubézies
33463;33490;Saint-Pierre-d’Aurillac;1
27588;27950;Saint-Pierre-d’Autils;f;27554;La Chapelle-Longueville
27589;27920;Saint-Pierre-de-Bailleul
33464;33760;Saint-Pierre-de-Bat
73272;73220;Saint-Pierre-de-Belleville
42272;42520;Saint-Pierre-de-Bœuf;1
71351;71270;Pierre-de-Bresse;1
38440;38870;Saint-Pierre-de-Bressieux
47267;47160;Saint-Pierre-de-Buzet
47268;47380;Saint-Pierre-de-Caubel;a;47206;Pinel-Hauterive
27590;27390;Saint-Pierre-de-Cernières
69289;69780;Saint-Pierre-de-Chandieu;4
38442;38380;Saint-Pierre-de-Chartreuse;1
38443;38160;Saint-Pierre-de-Chérennes
72311;72500;Saint-Pierre-de-Chevillé
24484;24330;Saint-Pierre-de-Chignac
47269;47270;Saint-Pierre-de-Clairac
24485;24800;Saint-Pierre-de-Côle
07282;07450;Saint-Pierre-de-Colombier
27591;27260;Saint-Pierre-de-Cormeilles
50537;50200;Saint-Pierre-de-Coutances
73273;73310;Saint-Pierre-de-Curtille
76633;76520;Saint-Pierre-de-Franqueville;f;76475;Franqueville-Saint-Pierre
24486;24450;Saint-Pierre-de-Frugie
23231;23290;Saint-Pierre-de-Fursac;f;23192;Fursac
73275;73360;Saint-Pierre-de-Genebroz
36205;36260;Saint-Pierre-de-Jards
17383;17400;Saint-Pierre-de-Juillers
34283;34520;Saint-Pierre-de-la-Fage
31512;31570;Saint-Pierre-de-Lages
36206;36110;Saint-Pierre-de-Lamps;f;36093;Levroux
17384;17330;Saint-Pierre-de-l’Isle
66188;66210;Saint-Pierre-dels-Forcats
86236;86260;Saint-Pierre-de-Maillé
14647;14290;Saint-Pierre-de-Mailloc;d;14570;Valorbiquet
76634;76113;Saint-Pierre-de-Manneville
38444;38350;Saint-Pierre-de-Méaroz
38445;38220;Saint-Pierre-de-Mésage
13061;13150;Saint-Pierre-de-Mézoargues
33465;33210;Saint-Pierre-de-Mons;1
48175;48340;Saint-Pierre-de-Nogaret
47270;47400;Saint-Pierre-de-Nogaret;f;47110;Gontaud-de-Nogaret
38446;38380;Saint-Pierre-d’Entremont
61445;61800;Saint-Pierre-d’Entremont
73274;73670;Saint-Pierre-d’Entremont
35308;35720;Saint-Pierre-de-Plesguen;d;35308;Mesnil-Roc’h
09273;09000;Saint-Pierre-de-Rivière
27592;27800;Saint-Pierre-de-Salerne
72312;72430;Saint-Pierre-des-Bois
11363;11220;Saint-Pierre-des-Champs
37233;37700;Saint-Pierre-des-Corps;15
79289;79700;Saint-Pierre-des-Échaubrognes;1
50538;50810;Saint-Pierre-de-Semilly
27593;27370;Saint-Pierre-des-Fleurs;1
14648;14100;Saint-Pierre-des-Ifs
27594;27450;Saint-Pierre-des-Ifs
76635;76660;Saint-Pierre-des-Jonquières
53245;53500;Saint-Pierre-des-Landes
61446;61370;Saint-Pierre-des-Loges
53246;53370;Saint-Pierre-des-Nids;1
72313;72600;Saint-Pierre-des-Ormes
73276;73800;Saint-Pierre-de-Soucy
48176;48150;Saint-Pierre-des-Tripiers
81267;81330;Saint-Pierre-de-Trivisy
76636;76480;Saint-Pierre-de-Varengeville;2
71468;71670;Saint-Pierre-de-Varennes
84115;84330;Saint-Pierre-de-Vassols
86237;86400;Saint-Pierre-d’Exideuil
24487;24130;Saint-Pierre-d’Eyraud;1
64496;64990;Saint-Pierre-d’Irube;5
17385;17310;Saint-Pierre-d’Oléron;6
27595;27370;Saint-Pierre-du-Bosguérard
14649;14700;Saint-Pierre-du-Bû
43217;43810;Saint-Pierre-du-Champ
85264;85120;Saint-Pierre-du-Chemin;1
14650;14260;Saint-Pierre-du-Fresne
14651;14670;Saint-Pierre-du-Jonquet
72314;72150;Saint-Pierre-du-Lorouër
27596;27270 27330 27410;Saint-Pierre-du-Mesnil;d;27049;Mesnil-en-Ouche
14652;14450;Saint-Pierre-du-Mont
40281;40280;Saint-Pierre-du-Mont;10
58263;58210;Saint-Pierre-du-Mont
17386;17270;Saint-Pierre-du-Palais
91573;91280;Saint-Pierre-du-Perray;11
61447;61790;Saint-Pierre-du-Regard;1
27597;27210;Saint-Pierre-du-Val
27598;27430;Saint-Pierre-du-Vauvray;1
50539;50330;Saint-Pierre-Église;1
14654;14140 14170;Saint-Pierre-en-Auge;7
74250;74800;Saint-Pierre-en-Faucigny;7
76637;76540;Saint-Pierre-en-Port
76638;76260;Saint-Pierre-en-Val;1
21566;21230;Saint-Pierre-en-Vaux
60592;60850;Saint-Pierre-es-Champs
43218;43260;Saint-Pierre-Eynac;1
06097;06910;Pierrefeu
83091;83390;Pierrefeu-du-Var;6
12182;12130;Pierrefiche
48112;48300;Pierrefiche
76501;76280;Pierrefiques
19166;19450;Pierrefitte
23152;23130;Pierrefitte
79209;79330;Pierrefitte
88347;88270;Pierrefitte
14500;14130;Pierrefitte-en-Auge
60490;60112;Pierrefitte-en-Beauvaisis
14501;14690;Pierrefitte-en-Cinglais
45251;45360;Pierrefitte-ès-Bois
65362;65260;Pierrefitte-Nestalas;1
55404;55260;Pierrefitte-sur-Aire
03207;03470;Pierrefitte-sur-Loire
41176;41300;Pierrefitte-sur-Sauldre
93059;93200 93210 93380;Pierrefitte-sur-Seine;d;93066;Saint-Denis
60491;60350;Pierrefonds;1
25452;25310;Pierrefontaine-lès-Blamont
25453;25510;Pierrefontaine-les-Varans;1
52389;52160;Pierrefontaines;a;52384;Perrogney-les-Fontaines
15152;15230;Pierrefort
80624;80260;Pierregot
63384;63480;Saint-Pierre-la-Bourlhonne
61448;61340;Saint-Pierre-la-Bruyère
53247;53410;Saint-Pierre-la-Cour;2
46340;46090;Saint-Pierre-Lafeuille
27599;27600;Saint-Pierre-la-Garenne
50540;50530;Saint-Pierre-Langers
42273;42190;Saint-Pierre-la-Noaille
17340;17700;Saint-Pierre-La-Noue;1
69231;69210;Saint-Pierre-la-Palud;2
61449;61160 61200 61310;Saint-Pierre-la-Rivière;d;61474;Gouffern en Auge
07283;07400;Saint-Pierre-la-Roche
54426;54200;Pierre-la-Treiche
26235;26700;Pierrelatte;13
03250;42620;Saint-Pierre-Laval
14653;14110 14770;Saint-Pierre-la-Vieille;d;14174;Condé-en-Normandie
76639;76640;Saint-Pierre-Lavis;d;76258;Terres-de-Caux
95488;95220 95480;Pierrelaye;10
23233;23600;Saint-Pierre-le-Bost
63385;63230;Saint-Pierre-le-Chastel
58264;58240;Saint-Pierre-le-Moûtier;1
60593;60350;Saint-Pierre-lès-Bitry
18230;18170;Saint-Pierre-les-Bois
86238;86300;Saint-Pierre-les-Églises;f;86070;Chauvigny
76640;76320;Saint-Pierre-lès-Elbeuf;8
18231;18210;Saint-Pierre-les-Étieux
02688;02140;Saint-Pierre-lès-Franqueville
77431;77140;Saint-Pierre-lès-Nemours;5
77361;77580;Pierre-Levée
48177;48200;Saint-Pierre-le-Vieux
71469;71520;Saint-Pierre-le-Vieux
76641;76740;Saint-Pierre-le-Vieux
85265;85420;Saint-Pierre-le-Vieux
76642;76740;Saint-Pierre-le-Viger
77362;77320;Pierrelez;f;77066;Cerneux
26236;26170;Pierrelongue
02599;02300;Pierremande
62655;62130;Pierremont
02689;02250;Saint-Pierremont
08394;08240;Saint-Pierremont
88432;88700;Saint-Pierremont
49313;49110 49270 49600;Saint-Pierre-Montlimart;d;49218;Montrevault-sur-Èvre
52388;52500;Pierremont-sur-Amance
51430;51130;Pierre-Morains
54427;54540;Pierre-Percée
89297;89450;Pierre-Perthuis
02600;02350;Pierrepont
14502;14690;Pierrepont
54428;54620;Pierrepont
88348;88600;Pierrepont-sur-l’Arentèle
56234;56510;Saint-Pierre-Quiberon;2
29258;29200;Saint-Pierre-Quilbignon;f;29019;Brest
63386;63210;Saint-Pierre-Roche
04151;04300;Pierrerue
34201;34360;Pierrerue
28298;28130;Pierres;2
14503;14350 14410;Pierres;d;14726;Valdallière
07284;07140;Saint-Pierre-Saint-Jean
14654;14140 14170;Saint-Pierre-sur-Dives;d;14654;Saint-Pierre-en-Auge
07285;07520;Saint-Pierre-sur-Doux
47271;47120;Saint-Pierre-sur-Dropt
53248;53270;Saint-Pierre-sur-Erve
53249;53160;Saint-Pierre-sur-Orthe;d;53249;Vimartin-sur-Orthe
08395;08430;Saint-Pierre-sur-Vence
14655;14260 14350;Saint-Pierre-Tarentaine;d;14061;Souleuvre en Bocage
46289;46160;Saint-Pierre-Toirac
76502;76750;Pierreval
04152;04860;Pierrevert;3
50401;50340;Pierreville
54429;54160;Pierreville
07286;07190;Saint-Pierreville
57543;57120;Pierrevillers;1
55464;55230;Saint-Pierrevillers
44123;44290;Pierric;1
51431;51530;Pierry;1
2B224;20233;Pietracorbara
2B225;20230;Pietra-di-Verde
2B223;20218;Pietralba
2B226;20251;Pietraserena
2B227;20234;Pietricaggio
2A228;20166;Pietrosella;2
2B229;20242;Pietroso
64447;64410;Piets-Plasence-Moustrou
11289;11300;Pieusse
50402;50340;Les Pieux;3
2B230;20246;Piève
89298;89330;Piffonds
23153;23340;Pigerolles;a;23090;Gentioux-Pigerolles
2B231;20220;Pigna
34202;34570;Pignan;8
83092;83790;Pignans;4
02601;02190;Pignicourt
63280;63270;Pignols
18179;18110;Pigny
62656;62570;Pihem
62657;62340;Pihen-lès-Guînes
2A232;20123;Pila-Canale
26237;26310;Le Pilhon;f;26136;Val-Maravel
16260;16390;Pillac
39419;39300;Pillemoine
26238;26110;Les Pilles
55405;55230;Pillon
40226;40320;Pimbo
89299;89740;Pimelles
39420;39270;Pimorin
60492;60170;Pimprez
03208;03130;Le Pin
14504;14590;Le Pin
17276;17210;Le Pin
30196;30330;Le Pin
39421;39210;Le Pin
44124;44540;Le Pin
77363;77181;Le Pin;1
79210;79140;Le Pin;1
82139;82340;Le Pin
70410;70150;Pin
38305;38730 38850;Le Pin;d;38292;Villages du Lac de Paladru
65363;65300;Pinas
61328;61310;Le Pin-au-Haras
42171;42590;Pinay
31418;31130;Pin-Balma;1
72236;72300;Pincé
47205;47700;Pindères
86191;86500;Pindray
85175;85320;Les Pineaux
47206;47380;Pinel-Hauterive
49239;49110 49450 49510 49600;Le Pin-en-Mauges;d;49023;Beaupréau-en-Mauges
34203;34850;Pinet;2
33324;33220;Pineuilh;4
10287;10220;Piney;1
61329;61400;Le Pin-la-Garenne
48113;48100;Pin-Moriès;f;48099;Bourgs sur Colagne
31419;31370;Le Pin-Murelet
2B233;20228;Pino
43151;43300;Pinols
02602;02320;Pinon;1
16261;16260;Les Pins
46220;46200;Pinsac
31420;31120;Pinsaguel;2
31421;31860;Pins-Justaret;4
38306;38580;Pinsot;d;38163;Le Haut-Bréda
65364;65320;Pintac
27456;27400;Pinterville
55406;55160;Pintheville
28299;28210;Les Pinthières
2B234;20234;Piobetta
2B235;20259;Pioggiola
84091;84420;Piolenc;5
23154;23140;Pionnat
63281;63330;Pionsat;1
79211;79110;Pioussay;f;79140;Valdelaume
35219;35550;Pipriac;3
82140;82130;Piquecos
98736;98716;Pirae;14
01296;01270;Pirajoux
35220;35150 35680;Piré-Chancé;3
35220;35150 35680;Piré-sur-Seiche;d;35220;Piré-Chancé
25454;25480;Pirey;2
44125;44420;Piriac-sur-Mer;2
72237;72430;Pirmil
50403;50770;Pirou;1
32318;32500;Pis
17278;17600;Pisany
95489;95350;Piscop
27457;27130;Piseux
38307;38270;Pisieu
60493;60860;Pisseleu
02603;02600;Pisseleux;f;02810;Villers-Cotterêts
52390;52500;Pisseloup
70411;70800;La Pisseure
40227;40410;Pissos;1
85176;85200;Pissotte;1
80626;80540;Pissy
76503;76360;Pissy-Pôville;1
89300;89420;Pisy
59463;59284;Pitgam;1
45252;45300;Pithiviers;8
45253;45300;Pithiviers-le-Vieil;1
02604;02480;Pithon
27458;27590;Pîtres;2
62658;62126;Pittefaux
01297;01120;Pizay
72238;72600;Pizieux
24329;24700;Le Pizou;1
09230;09460;Le Pla
29160;29860;Plabennec;8
53179;53240;Placé
27459;27230;Les Places
25455;25170;Placey
80627;80160;Plachy-Buyon
14505;14220;Placy;d;14150;Cesny-les-Sources
50404;50160;Placy-Montaigu;d;50444;Saint-Amand-Villages
07175;07590;Le Plagnal
01298;01130;Plagne
31422;31220;Plagne
73150;73210;La Plagne Tarentaise;3
31423;31370;Plagnole
11290;11420;Plaigne
60494;60128;Plailly;1
25456;25210;Plaimbois-du-Miroir
25457;25390;Plaimbois-Vennes
18180;18340;Plaimpied-Givaudins;2
49240;49360;La Plaine;1
67377;67420;Plaine
79078;79360;Plaine-d’Argenson;1
97406;97431;La Plaine-des-Palmistes;6
57544;57870;Plaine-de-Walsch
79196;79100 79600;Plaine-et-Vallées;2
22170;22800;Plaine-Haute;1
70412;70800;Plainemont
10288;10250;Plaines-Saint-Lange
44126;44770;La Plaine-sur-Mer;4
88349;88230;Plainfaing;1
39422;39210;Plainoiseau
25458;25470;Les Plains-et-Grands-Essarts
22171;22940;Plaintel;4
60495;60130;Plainval
27460;27300;Plainville
60496;60120;Plainville
12183;12550;Plaisance
24168;24560;Plaisance
32319;32160;Plaisance;1
86192;86500;Plaisance
31424;31830;Plaisance-du-Touch;21
39423;39270;Plaisia
26239;26170;Plaisians
78490;78370;Plaisir;31
03251;03160;Saint-Plaisir
34204;34230;Plaissan;1
16262;16170;Plaizac;f;16286;Rouillac
31425;31220;Le Plan
38308;38590;Plan
73200;73800;Planaise
21484;21500;Planay
73201;73350;Planay
31513;31580;Saint-Plancard
48114;48800;Planchamp;f;48015;Pied-de-Borne
44127;44140;La Planche;2
70413;70290;Plancher-Bas;1
73202;73200;Plancherine
70414;70290;Plancher-les-Mines
50541;50400;Saint-Planchers;1
61330;61370;Planches
27461;27400;Les Planches;f;27003;Acquigny
39424;39150;Les Planches-en-Montagne
39425;39600;Les Planches-près-Arbois
58210;58230;Planchez
22172;22130;Plancoët;3
10289;10380;Plancy-l’Abbaye
83093;83640;Plan-d’Aups-Sainte-Baume;2
26240;26400;Plan-de-Baix
13075;13380;Plan-de-Cuques;11
83094;83120;Le Plan-de-la-Tour;3`)
