boussoleTerritory("n72",`12288;12330;Valady;1
27667;27300;Valailles
41266;41120;Valaire
14005;14190 14370 14540;Valambray;1
49153;49120 49310 49670 49750;Valanjou;d;49092;Chemillé-en-Anjou
61484;61130 61260 61340;Val-au-Perche;3
26360;26230;Valaurie
04228;04250;Valavoire
70514;70140;Valay
63440;63610;Valbeleix
04229;04200;Valbelle
70475;70220 70300;Saint-Valbert;d;70245;Fougerolles-Saint-Valbert
55530;55300;Valbois
38518;38740;Valbonnais
06152;06560;Valbonne;11
05118;05300;Val Buëch-Méouge;1
31564;31510;Valcabrère
50613;50760;Valcanville
66220;66340;Valcebollère
73290;73480 73500;Val-Cenis;2
63441;63600;Valcivières
35004;35460 35560;Val-Couesnon;4
52500;52100;Valcourt
25578;25800;Valdahon;5
30339;30570;Val-d’Aigoual;1
88487;88340;Le Val-d’Ajol;3
14726;14350 14410;Valdallière;5
60652;60790;Valdampierre
35168;35330;Val d’Anast;3
73212;73220;Val-d’Arc;2
15108;15320;Val d’Arcomie
22237;22130;Val-d’Arguenon;2
14475;14210 14310;Val d’Arry;2
16339;16170;Val-d’Auge
10019;10220;Val-d’Auzon
27668;27120;Le Val-David
06153;06420;Valdeblore
16300;16230;Val-de-Bonnieure;1
57270;57260;Val-de-Bride
54099;54150 54790;Val de Briey;8
74167;74210;Val de Chaise;1
04043;04320;Val-de-Chalvagne
50614;50260;Le Valdécie;d;50082;Bricquebec-en-Cotentin
16097;16370;Val-de-Cognac;3
86247;86400;Val-de-Comporté
11251;11220;Val-de-Dagne
14672;14240 14350;Val de Drôme
74274;74150;Val-de-Fier;f;74289;Vallières-sur-Fier
70515;70200;Le Val-de-Gouhenans
57267;57430;Le Val-de-Guéblange
76717;76380;Val-de-la-Haye
72382;72440;Val-de-la-Hune;1
11080;11230;Val de Lambronne
52501;52120 52330;Valdelancourt;a;52031;Autreville-sur-la-Renne
79140;79110;Valdelaume
33380;33820 33860;Val-de-Livenne;1
51564;51150;Val de Livre
24362;24380 24510;Val de Louyre et Caudeau;1
89426;89580;Val-de-Mercy
52332;52140 52240;Val-de-Meuse;1
67372;67350;Val-de-Moder;5
39209;39160 39320;Val-d’Épy
49183;49370 49440;Val d’Erdre-Auxence;4
27701;27100;Val-de-Reuil;13
81306;81350;Valderiès
25579;25640;Val-de-Roulans
06154;06750;Valderoure
76018;76890;Val-de-Saâne;1
76034;76720 76850;Val-de-Scie;2
51158;51130;Val-des-Marais
52189;52190;Le Val-d’Esnoms
09334;09220;Val-de-Sos
05174;05100;Val-des-Prés
16175;16250;Val des Vignes;1
72128;72120;Val-d’Étangson
51571;51360;Val-de-Vesle;1
14576;14140;Val-de-Vie
51218;51340;Val-de-Vière
38560;38730;Val-de-Virieu;1
33018;33240;Val de Virvée;3
27022;27600 27940;Le Val d’Hazey;5
68346;68210;Valdieu;f;68192;Valdieu-Lutran
68192;68210;Valdieu-Lutran
73304;73150;Val-d’Isère;1
87097;87330;Val d’Issoire;1
86233;86300;Valdivienne;2
35347;35450;Val-d’Izé;2
89334;89110;Le Val d’Ocre
90099;90300;Valdoie;5
69024;69620;Val d’Oingt;4
87028;87320 87330;Val-d’Oire-et-Gartempe;1
27447;27190;Le Val-Doré
27294;27380 27440;Val d’Orger
55366;55000;Val-d’Ornain
04120;04530;Val d’Oronaye
05024;05150;Valdoule
56197;56460 56800;Val d’Oust;2
26361;26310;Valdrôme
11131;11260;Val-du-Faby
49292;49190 49750;Val-du-Layon;3
53017;53340;Val-du-Maine
79334;79210 79360;Val-du-Mignon;1
81307;81090;Valdurenque
25060;25520;Val-d’Usiers;2
28012;28290;Vald’Yerre;3
42319;42110;Valeille
82185;82150;Valeilles
01428;01140;Valeins
39540;39300;Valempoulières
36228;36600;Valençay;2
16392;16460;Valence
26362;26000;Valence;64
82186;82400;Valence;5
81308;81340;Valence-d’Albigeois;1
77480;77830;Valence-en-Brie;1
86082;86700;Valence-en-Poitou;4
32459;32310;Valence-sur-Baïse;1
59606;59300;Valenciennes;43
38519;38540;Valencin;2
41142;41190;Valencisse;2
38520;38730;Valencogne
72366;72320;Valennes
04230;04210;Valensole;3
25580;25700;Valentigney;10
36209;36100;Saint-Valentin
25581;25480;Valentin;f;25212;École-Valentin
31565;31800;Valentine
94074;94460;Valenton;14
79063;79150 79290;Val en Vignes;2
34321;34130;Valergues;2
85274;85570;Saint-Valérien
89370;89150;Saint-Valérien;1
04231;04200;Valernes
60602;60220;Saint-Valery
76655;76460;Saint-Valery-en-Caux;3
80721;80230;Saint-Valery-sur-Somme;2
60653;60130;Valescourt
54540;54480;Val-et-Châtillon
38521;38350;La Valette
15246;15400;Valette
83144;83160;La Valette-du-Var;23
24561;24310 24460 24530;Valeuil;d;24064;Brantôme en Périgord
33538;33340;Valeyrac
73305;73210;Valezan;d;73150;La Plagne Tarentaise
67504;67210;Valff;1
39541;39200;Valfin-lès-Saint-Claude;f;39478;Saint-Claude
39542;39240;Valfin-sur-Valouse;d;39583;Vosbles-Valfin
34322;34270;Valflaunès
42320;42320;Valfleury
21178;21220;Valforêt
36229;36210;Val-Fouzon
61497;61250;Valframbert;1
88488;88270;Valfroicourt
73215;73110;Valgelon-La Rochette;4
07329;07110;Valgorge
26210;26350;Valherbasse;1
54541;54370;Valhey
62835;62550;Valhuon
11366;11120;Sainte-Valière
19277;19200;Valiergues
03295;03330;Valignat
03296;03360;Valigny
80775;80210;Valines
38522;38740;Valjouffrey
15247;15170;Valjouze
30336;30300;Vallabrègues;1
30337;30700;Vallabrix
42322;42131;La Valla-en-Gier;1
89427;89580;Vallan
95627;95810;Vallangoujard
79335;79270;Vallans
10392;10170;Vallant-Saint-Georges
21272;21140 21390;Le Val-Larrey
42321;42111;La Valla-sur-Rochefort
06155;06220;Vallauris;29
2B333;20232;Vallecalle
2B334;20234;Valle-d’Alesani
2B335;20221;Valle-di-Campoloro
2A336;20167;Valle-di-Mezzana
2B337;20235;Valle-di-Rostino
2B338;20229;Valle-d’Orezza
17455;17250;La Vallée
02759;02140;La Vallée-au-Blé
41070;41800;Vallée-de-Ronsard
02760;02110;La Vallée-Mulâtre
07011;07530 07600;Vallées-d’Antraigues-Asperjoc
89411;89190 89320;Les Vallées de la Vanne;1
02053;02330;Vallées en Champagne
31566;31290;Vallègue
74288;74520;Valleiry;5
18270;18190;Vallenay
10393;10500;Vallentigny
57687;57340;Vallerange
30338;30580;Vallérargues
37264;37190;Vallères;1
52502;52130;Valleret
24562;24190;Vallereuil
71485;71390;Saint-Vallerin
70516;70000;Vallerois-le-Bois
70517;70000;Vallerois-Lorioz
25582;25870;Valleroy
52503;52500;Valleroy
54542;54910;Valleroy;2
88489;88270;Valleroy-aux-Saules
88490;88800;Valleroy-le-Sec
89428;89150;Vallery
31567;31570;Vallesvilles
44212;44330;Vallet;9
17456;17130;Vallet;a;17240;Montendre
27669;27350;Valletot
2B339;20259;Vallica
16357;16480;Saint-Vallier
26333;26240;Saint-Vallier;4
71486;71230;Saint-Vallier;8
88437;88270;Saint-Vallier
06130;06460;Saint-Vallier-de-Thiey;3
23257;23120;Vallière
10394;10210;Vallières
41267;41400;Vallières-les-Grandes
57688;57000 57050 57070;Vallières-lès-Metz;f;57463;Metz
74289;74150;Vallières-sur-Fier;2
52457;52200;Saint-Vallier-sur-Marne
30340;30210;Valliguières
76718;76190;Valliquerville;1
73306;73450;Valloire;1
41055;41150;Valloire-sur-Cisse;2
88491;88260;Les Vallois
54543;54830;Vallois
03297;03190;Vallon-en-Sully;1
07330;07150;Vallon-Pont-d’Arc;2
44180;44540;Vallons-de-l’Erdre;6
72367;72540;Vallon-sur-Gée
74290;74660;Vallorcine
05175;05290 05340;Vallouise;f;05101;Vallouise-Pelvoux
05101;05290 05340;Vallouise-Pelvoux;1
66221;66320;Valmanya
26136;26310;Val-Maravel
34323;34800;Valmascle
73307;73450;Valmeinier
57689;57970;Valmestroff
11402;11580;Valmigère
95628;95760;Valmondois;1
21327;21340;Val-Mont
57690;57730;Valmont;3
76719;76540;Valmont
57691;57220;Valmunster
51588;51800;Valmy
50615;50700;Valognes;6
24563;24290;Valojoulx
25583;25190;Valonne
14570;14290;Valorbiquet;2
25584;25190;Valoreille
26363;26110;Valouse
46326;46800;Valprionde;f;46201;Montcuq-en-Quercy-Blanc
43249;43210;Valprivas
91629;91720;Valpuiseaux
34324;34350;Valras-Plage;4
89196;89110 89113;Valravillon;1
84138;84600;Valréas;9
01426;01370;Val-Revermont;2
01036;01260;Valromey-sur-Séran;1
34325;34290;Valros;1
46327;46090;Valroufié;d;46156;Bellefont-La Rauze
09323;09500;Vals
04232;04150;Valsaintes;f;04208;Simiane-la-Rotonde
52094;52160;Vals-des-Tilles
14723;14340;Valsemé
01033;01200;Valserhône;16
05176;05130;Valserres
43250;43230;Vals-le-Chastel
07331;07600;Vals-les-Bains;3
69254;69170;Valsonne;1
39576;39190;Val-Sonnette;1
43251;43750;Vals-près-le-Puy;3
70518;70160;Le Val-Saint-Éloi
91630;91530;Le Val-Saint-Germain;1
50616;50300;Le Val-Saint-Père;1
39485;39320;Val Suran
21651;21121;Val-Suzon
88492;88230;Le Valtin
15248;15300;Valuéjols
07332;07400;Valvignères
12289;12220;Valzergues
39290;39240;Valzin en Petite Montagne
63442;63580;Valz-sous-Châteauneuf
51589;51330;Vanault-le-Châtel
51590;51340;Vanault-les-Dames
79336;79120;Vançais
72368;72310;Vancé
67505;67730;La Vancelle
25585;25580;Vanclans;f;25424;Les Premiers Sapins
01429;01660;Vandeins
54544;54890;Vandelainville
70519;70190;Vandelans
54545;54115;Vandeléville
60654;60490;Vandélicourt
58301;58290;Vandenesse
21652;21320;Vandenesse-en-Auxois
51591;51140;Vandeuil
51592;51700;Vandières
54546;54121;Vandières
54547;54500;Vandœuvre-lès-Nancy;29
25586;25230;Vandoncourt
27670;27380;Vandrimare
08461;08400;Vandy
10395;10210;Vanlay
21653;21400;Vannaire
70520;70130;Vanne
79337;79270;Le Vanneau-Irleau
57692;57340;Vannecourt
27671;27210;Vannecrocq
56260;56000;Vannes;55
54548;54112;Vannes-le-Châtel
45331;45510;Vannes-sur-Cosson
39543;39300;Vannoz
07333;07690;Vanosc
07334;07140;Les Vans;2
57693;57070;Vantoux
70521;70700;Vantoux-et-Longevelle
21654;21380;Vantoux-lès-Dijon;f;21408;Messigny-et-Vantoux
92075;92170;Vanves;28
21655;21400;Vanvey
77481;77370;Vanvillé
24564;24600;Vanxains
57694;57070;Vany
17458;17500;Vanzac
79338;79120;Vanzay
74291;74270;Vanzy
81309;81140;Vaour
38523;38470;Varacieux
44213;44370;Varades;d;44213;Loireauxence
83145;83670;Varages;1
24565;24360;Varaignes
46328;46260;Varaire
17459;17400;Varaize
01430;01160;Varambon
21656;21110;Varanges
54549;54110;Varangéville;3
14724;14390;Varaville;1
38524;38760;Varces-Allières-et-Risset;8
23258;23300;Vareilles
71553;71800;Vareilles
89429;89190 89320;Vareilles;d;89411;Les Vallées de la Vanne
82187;82330;Varen
76720;76119;Varengeville-sur-Mer
50617;50250;Varenguebec
49360;49270 49530;La Varenne;d;49126;Orée d’Anjou
71554;71110;Varenne-l’Arconce
24566;24150;Varennes
31568;31450;Varennes
37265;37600;Varennes
80776;80560;Varennes
82188;82370;Varennes
89430;89144;Varennes
86277;86110 86170 86380;Varennes;d;86281;Saint-Martin-la-Pallu
45332;45290;Varennes-Changy;1
55527;55270;Varennes-en-Argonne
91631;91480;Varennes-Jarcy;2
71555;71240;Varennes-le-Grand;2
71556;71000;Varennes-lès-Mâcon
58302;58400;Varennes-lès-Narcy
71559;71800;Varennes-sous-Dun
43252;43270;Varennes-Saint-Honorat
71558;71480;Varennes-Saint-Sauveur;1
03298;03150;Varennes-sur-Allier;3
52504;52400;Varennes-sur-Amance
36229;36210;Varennes-sur-Fouzon;d;36229;Val-Fouzon
49361;49730;Varennes-sur-Loire;1
63443;63720;Varennes-sur-Morge
77482;77130;Varennes-sur-Seine;3
03299;03220;Varennes-sur-Tèche
63444;63500;Varennes-sur-Usson
71557;71600;Varenne-Saint-Germain
71560;71270;Varenne-sur-le-Doubs;f;71101;Charette-Varennes
58303;58640;Varennes-Vauzelles;9
79299;79330;Saint-Varent;2
47316;47400;Varès
60655;60400;Varesnes
39544;39270 39570;Varessia;f;39021;La Chailleuse
19278;19240;Varetz;2
09324;09120;Varilhes;3
51593;51330;Varimont;f;51214;Dommartin-Varimont
60656;60890;Varinfroy
02761;02190;Variscourt
28400;28140;Varize
57695;57220;Varize-Vaudoncourt
88493;88450;Varmonzey
55528;55300;Varnéville
76721;76890;Varneville-Bretteville
55529;55000;Varney;f;55366;Val-d’Ornain
70522;70240;Varogne
21657;21490;Varois-et-Chaignot;2
50618;50330;Varouville
49362;49400;Varrains;1
77483;77910;Varreddes;2
05177;05560;Vars
70523;70600;Vars
16393;16330;Vars;d;16393;La Boixe
57696;57880;Varsberg
19279;19130;Vars-sur-Roseix
76722;76890;Varvannes;f;76018;Val-de-Saâne
17460;17460;Varzay
58304;58210;Varzy;1
27672;27910;Vascœuil
79339;79340;Vasles;1
14725;14600;Vasouy;a;14333;Honfleur
57697;57560;Vasperviller
63445;63910;Vassel
18271;18110;Vasselay;1
38525;38890;Vasselin
02762;02290;Vassens
02763;02220;Vasseny
26364;26420;Vassieux-en-Vercors
51594;51320;Vassimont-et-Chapelaine
55531;55800;Vassincourt
02764;02160;Vassogne
76723;76890;Vassonville
14726;14350 14410;Vassy;d;14726;Valdallière
89431;89420;Vassy-sous-Pisy
50619;50630;Le Vast
50620;50440 50460 50690;Vasteville;d;50041;La Hague
43253;43430;Les Vastres
36230;36150;Vatan;1
54550;54122;Vathiménil
76724;76270;Vatierville
38526;38470;Vatilieu
57698;57580;Vatimont
51595;51320;Vatry
76725;76110;Vattetot-sous-Beaumont
76726;76111;Vattetot-sur-Mer
27673;27430;Vatteville
76727;76940;Vatteville-la-Rue;1
14727;14490;Vaubadon;d;14035;Balleroy-sur-Drôme
71561;71800;Vauban
55532;55250;Vaubecourt
88494;88500;Vaubexy
08398;08130;Sainte-Vaubourg
53268;53300;Vaucé;f;53079;Couesmes-Vaucé
14728;14400;Vaucelles
02765;02000;Vaucelles-et-Beffecourt
51596;51210;Vauchamps
25587;25360;Vauchamps;f;25078;Bouclans
10396;10190;Vauchassis
60657;60400;Vauchelles
80777;80560;Vauchelles-lès-Authie
80778;80620;Vauchelles-lès-Domart
80779;80132;Vauchelles-les-Quesnoy
21658;21340;Vauchignon;f;21195;Cormot-Vauchignon
10397;10140;Vauchonvilliers
70524;70170;Vauchoux
49363;49250 49320;Vauchrétien;d;49050;Brissac Loire Aubance
51597;51480;Vauciennes
60658;60117;Vauciennes
58305;58140;Vauclaix
51598;51300;Vauclerc
97232;97280;Le Vauclin;8
25588;25380;Vaucluse
25589;25380;Vauclusotte
10398;10240;Vaucogne
70525;70120;Vauconcourt-Nervezain
55533;55140;Vaucouleurs;1
54551;54370;Vaucourt
77484;77580;Vaucourtois
92076;92420;Vaucresson;8
60659;60240;Vaudancourt
71562;71120;Vaudebarrier
49364;49260;Vaudelnay;1
14729;14140 14170;Vaudeloges;d;14654;Saint-Pierre-en-Auge
51599;51380;Vaudemange
54552;54330;Vaudémont
10399;10260;Vaudes
51600;51600;Vaudesincourt
02766;02320;Vaudesson
89432;89320;Vaudeurs
07335;07410;Vaudevant
54553;54740;Vaudeville
88495;88000;Vaudéville
55534;55130;Vaudeville-le-Haut
95633;95500;Vaudherland
54554;54740;Vaudigny
39545;39300;Le Vaudioux
55535;55230;Vaudoncourt
88496;88140;Vaudoncourt
57699;57220;Vaudoncourt;f;57695;Varize-Vaudoncourt
77485;77123;Le Vaudoué
77486;77141;Vaudoy-en-Brie
57700;57320;Vaudreching
52505;52150;Vaudrecourt
52506;52330;Vaudrémont
27528;27100;Le Vaudreuil;3
31569;31250;Vaudreuille
50621;50310;Vaudreville
39546;39380;Vaudrey
62836;62131;Vaudricourt;1
80780;80230;Vaudricourt
50622;50200 50490;Vaudrimesnil;d;50550;Saint-Sauveur-Villages
62837;62380;Vaudringhem
25590;25360;Vaudrivillers
14730;14500;Vaudry;d;14762;Vire Normandie
25591;25190;Vaufrey`)
