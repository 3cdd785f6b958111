boussoleTerritory("n43",`54535;54800;Tronville
55519;55310;Tronville-en-Barrois
41265;41800;Troo
83119;83990;Saint-Tropez
60647;60350;Trosly-Breuil
02750;02300;Trosly-Loire
10386;10700;Trouans
65453;65370;Troubat
21645;21170;Trouhans
21646;21440;Trouhaut
66217;66300;Trouillas
65454;65140;Trouley-Labarthe
60648;60120;Troussencourt
55520;55190;Troussey
25572;25680;Trouvans
76715;76210;Trouville-Alliquerville
27665;27680;Trouville-la-Haule
14715;14360;Trouville-sur-Mer
18267;18570;Trouy
09316;09500;Troye-d’Ariège
10387;10000;Troyes
55521;55300;Troyon
71549;71290;La Truchère
67495;67370;Truchtersheim
02751;02860;Trucy
58299;58460;Trucy-l’Orgueilleux
89424;89460;Trucy-sur-Yonne
12284;12430;Le Truel
21647;21250;Trugny
26356;26460;Truinas
60650;60800;Trumilly
61494;61160;Trun
14716;14490;Trungy
14717;14500;Truttemer-le-Grand;d;14762;Vire Normandie
14718;14500;Truttemer-le-Petit;d;14762;Vire Normandie
37263;37320;Truyes
97617;97680;Tsingoni
62832;62630;Tubersent
98753;98754;Tubuai
11401;11350;Tuchan
54536;54640;Tucquegnieux
19271;19120;Tudeils
32456;32190;Tudelle
49003;49700;Tuffalun
72363;72160;Tuffé Val de la Chéronne
56238;56540;Saint-Tugdual
17454;17130;Tugéras-Saint-Maurice
02752;02640;Tugny-et-Pont
42314;42830;La Tuilière
26357;26790;Tulette
04197;04220;Sainte-Tulle
19272;19000;Tulle
38517;38210;Tullins
80770;80130;Tully
98754;98735;Tumaraa
02753;02120;Tupigny
69253;69420;Tupin-et-Semons
44211;44420;La Turballe
06150;06320;La Turbie
21648;21540;Turcey
68338;68230;Turckheim
98755;98784;Tureia
19273;19500;Turenne
16389;16350;Turgon
10388;10210;Turgy
89425;89570;Turny
49358;49730;Turquant
57682;57560;Turquestein-Blancrupt
50609;50480;Turqueville
76716;76280;Turretot
04222;04250;Turriers
24559;24620;Tursac
16390;16140;Tusson
65455;65150;Tuzaguet
33536;33125;Le Tuzan
16391;16240 16700;Tuzie;d;16110;Courcôme
98756;98744 98747;Ua-Huka
98757;98745 98746;Ua-Pou
04033;04340;Ubaye-Serre-Ponçon
88480;88130;Ubexy
04224;04240;Ubraye
2A330;20133;Ucciani
07325;07200;Ucel
40320;40090;Uchacq-et-Parentis
30333;30620;Uchaud
84135;84100;Uchaux
09317;09800;Uchentein;d;09062;Bordes-Uchentein
71550;71700;Uchizy
71551;71190;Uchon
57683;57270;Uckange
68340;68580;Ueberstrass
68341;68510;Uffheim
68342;68700;Uffholtz
73303;73400;Ugine
65456;65300;Uglas
65457;65140;Ugnouas
54537;54870;Ugny
80771;80400;Ugny-l’Équipée
02754;02300;Ugny-le-Gay
55522;55140;Ugny-sur-Meuse
64538;64220;Uhart-Cize
64539;64120;Uhart-Mixe
67497;67350;Uhlwiller
67498;67350;Uhrwiller
79333;79150 79300;Ulcot;d;79013;Argentonnay
91692;91940;Les Ulis
60651;60730;Ully-Saint-Georges
49359;49700;Les Ulmes
72322;72320;Saint-Ulphace
68299;68210;Saint-Ulrich
28397;28700;Umpeau
09318;09250;Unac
21649;21350;Uncey-le-Franc
51586;51170;Unchair
68343;68190;Ungersheim
35320;35360;Saint-Uniac
42315;42210;Unias
10389;10140;Unienville
42316;42240;Unieux
31561;31240;L’Union
28398;28160;Unverre
09319;09100;Unzent
05173;05300;Upaix
26358;26120;Upie
66218;66760;Ur
31562;31260;Urau
29270;29800;Saint-Urbain
85273;85230;Saint-Urbain
52456;52300;Saint-Urbain-Maconcourt
2A331;20128;Urbalacone
66219;66500;Urbanya
67499;67220;Urbeis
68344;68121;Urbès
42317;42310;Urbise
03293;03360;Urçay
02755;02000;Urcel
90098;90800;Urcerey
36227;36160;Urciers
47281;47270;Saint-Urcisse
81272;81630;Saint-Urcisse
15216;15110;Saint-Urcize
64540;64990;Urcuit
21650;21220;Urcy
32457;32500;Urdens
64541;64170;Urdès;d;64300;Lacq
64542;64490;Urdos
64543;64430;Urepel
40321;40320;Urgons
32458;32110;Urgosse
88481;88220;Uriménil
67500;67280;Urmatt
64544;64160;Urost
61496;61160 61200 61310;Urou-et-Crennes;d;61474;Gouffern en Auge
64545;64122 64700;Urrugne
09320;09310;Urs
68345;68320;Urschenheim
50561;50320;Saint-Ursin;a;50493;Saint-Jean-des-Champs
64546;64240;Urt
2B332;20218;Urtaca
25573;25470;Urtière
54538;54112;Uruffe
24560;24480;Urval
10390;10200;Urville
14719;14190;Urville
50610;50700;Urville
88482;88140;Urville
50611;50440 50460 50690;Urville-Nacqueville;d;50041;La Hague
02756;02690;Urvillers
77477;77760;Ury
58300;58130;Urzy
95625;95450;Us
10364;10360;Saint-Usage
21577;21170;Saint-Usage
07326;07510;Usclades-et-Rieutord
34315;34230;Usclas-d’Hérault
34316;34700;Usclas-du-Bosc
74285;74910;Usinens
19274;19270;Ussac
09321;09400;Ussat
86275;86230;Usseau
79334;79210 79360;Usseau;d;79334;Val-du-Mignon
15244;15300;Ussel
19275;19200;Ussel
46323;46240;Ussel
03294;03140;Ussel-d’Allier
63439;63490;Usson
86276;86350;Usson-du-Poitou
42318;42550;Usson-en-Forez
14720;14420;Ussy
77478;77260;Ussy-sur-Marne
64547;64480;Ustaritz
09322;09140;Ustou
71484;71500;Saint-Usuge
06151;06450;Utelle
51520;51290;Saint-Utin
67501;67150;Uttenheim
67502;67110;Uttenhoffen
67503;67330;Uttwiller
98758;98735;Uturoa
98613;98600;Uvea
04226;04400;Uvernet-Fours
71552;71130;Uxeau
88483;88390;Uxegney
39538;39130;Uxelles
59605;59229;Uxem
65458;65400;Uz
40322;40170;Uza
64548;64370;Uzan
18268;18190;Uzay-le-Venon
26332;26240;Saint-Uze
46324;46310;Uzech
64549;64230;Uzein
22384;22460;Uzel
25574;25340;Uzelle
88484;88220;Uzemain
07327;07110;Uzer
65459;65200;Uzer
19276;19140;Uzerche
30334;30700;Uzès
33537;33730;Uzeste
64550;64110;Uzos
72364;72500;Vaas
76652;76510;Saint-Vaast-d’Équiqueville
60600;60410;Saint-Vaast-de-Longmont
76653;76450;Saint-Vaast-Dieppedalle
76654;76890;Saint-Vaast-du-Val
14660;14640;Saint-Vaast-en-Auge
59547;59188;Saint-Vaast-en-Cambrésis
80722;80310;Saint-Vaast-en-Chaussée
50562;50550;Saint-Vaast-la-Hougue
60601;60660;Saint-Vaast-lès-Mello
14661;14250;Saint-Vaast-sur-Seulles
81305;81330;Vabre
12285;12200 12240;Vabre-Tizac;d;12021;Le Bas Ségala
15245;15100;Vabres
30335;30460;Vabres
12286;12400;Vabres-l’Abbaye
55523;55100;Vacherauville
04227;04110;Vachères
26359;26150;Vachères-en-Quint
74286;74360;Vacheresse
88485;88140;La Vacheresse-et-la-Rouillie
28399;28210;Vacheresses-les-Basses;a;28279;Nogent-le-Roi
27666;27400;La Vacherie
14721;14210;Vacognes-Neuilly
14722;14240;La Vacquerie;d;14143;Caumont-sur-Aure
34317;34520;La Vacquerie-et-Saint-Martin-de-Castries
62833;62270;Vacquerie-le-Boucq
62834;62140;Vacqueriette-Erquières
54539;54540;Vacqueville
84136;84190;Vacqueyras
34318;34270;Vacquières
31563;31340;Vacquiers
39539;39600;Vadans
70510;70140;Vadans
55525;55220;Vadelaincourt
51587;51400;Vadenay
02757;02120;Vadencourt
80773;80560;Vadencourt
55526;55200;Vadonville
07328;07150;Vagnas
88486;88120;Vagney
57684;57660;Vahl-Ebersing
57685;57670;Vahl-lès-Bénestroff
57686;57380;Vahl-lès-Faulquemont
53267;53480;Vaiges
34319;34320;Vailhan
34320;34570;Vailhauquès
12287;12200;Vailhourles
46325;46240;Vaillac;d;46138;Cœur de Causse
52499;52160;Vaillant
10391;10150;Vailly
74287;74470;Vailly
02758;02370;Vailly-sur-Aisne
18269;18260;Vailly-sur-Sauldre
50612;50300;Vains
44163;44150;Vair-sur-Loire
25575;25220;Vaire
85298;85150;Vairé
80774;80800;Vaire-sous-Corbie
77479;77360;Vaires-sur-Marne
84137;84110;Vaison-la-Romaine
82184;82800;Vaïssac
70511;70180;Vaite
70512;70320;La Vaivre
70513;70000;Vaivre-et-Montoille
17412;17100;Saint-Vaize
25460;25440;Le Val
83143;83143;Le Val
61484;61130 61260 61340;Val-au-Perche
05118;05300;Val Buëch-Méouge
73290;73480 73500;Val-Cenis
35004;35460 35560;Val-Couesnon
30339;30570;Val-d’Aigoual
88487;88340;Le Val-d’Ajol
35168;35330;Val d’Anast
73212;73220;Val-d’Arc
15108;15320;Val d’Arcomie
22237;22130;Val-d’Arguenon
14475;14210 14310;Val d’Arry
16339;16170;Val-d’Auge
10019;10220;Val-d’Auzon
39209;39160 39320;Val-d’Épy
49183;49370 49440;Val d’Erdre-Auxence
52189;52190;Le Val-d’Esnoms
72128;72120;Val-d’Étangson
27022;27600 27940;Le Val d’Hazey
73304;73150;Val-d’Isère
87097;87330;Val d’Issoire
35347;35450;Val-d’Izé
89334;89110;Le Val d’Ocre
69024;69620;Val d’Oingt
87028;87320 87330;Val-d’Oire-et-Gartempe
27294;27380 27440;Val d’Orger
55366;55000;Val-d’Ornain
04120;04530;Val d’Oronaye
56197;56460 56800;Val d’Oust
25060;25520;Val-d’Usiers
27668;27120;Le Val-David
16300;16230;Val-de-Bonnieure
57270;57260;Val-de-Bride
54099;54150 54790;Val de Briey
74167;74210;Val de Chaise
04043;04320;Val-de-Chalvagne
16097;16370;Val-de-Cognac
86247;86400;Val-de-Comporté
11251;11220;Val-de-Dagne
14672;14240 14350;Val de Drôme
70515;70200;Le Val-de-Gouhenans
57267;57430;Le Val-de-Guéblange
76717;76380;Val-de-la-Haye
72382;72440;Val-de-la-Hune
11080;11230;Val de Lambronne
33380;33820 33860;Val-de-Livenne
51564;51150;Val de Livre
24362;24380 24510;Val de Louyre et Caudeau
89426;89580;Val-de-Mercy
52332;52140 52240;Val-de-Meuse
67372;67350;Val-de-Moder
27701;27100;Val-de-Reuil
25579;25640;Val-de-Roulans
76018;76890;Val-de-Saâne
76034;76720 76850;Val-de-Scie
09334;09220;Val-de-Sos
51571;51360;Val-de-Vesle
14576;14140;Val-de-Vie
51218;51340;Val-de-Vière
38560;38730;Val-de-Virieu
33018;33240;Val de Virvée
51158;51130;Val-des-Marais
05174;05100;Val-des-Prés
16175;16250;Val des Vignes
27447;27190;Le Val-Doré
11131;11260;Val-du-Faby
49292;49190 49750;Val-du-Layon
53017;53340;Val-du-Maine
79334;79210 79360;Val-du-Mignon
79063;79150 79290;Val en Vignes
54540;54480;Val-et-Châtillon
36229;36210;Val-Fouzon
21272;21140 21390;Le Val-Larrey
26136;26310;Val-Maravel
21327;21340;Val-Mont
01426;01370;Val-Revermont
39576;39190;Val-Sonnette
70518;70160;Le Val-Saint-Éloi
91630;91530;Le Val-Saint-Germain
50616;50300;Le Val-Saint-Père
39485;39320;Val Suran
21651;21121;Val-Suzon
12288;12330;Valady
27667;27300;Valailles
41266;41120;Valaire
14005;14190 14370 14540;Valambray
49153;49120 49310 49670 49750;Valanjou;d;49092;Chemillé-en-Anjou
26360;26230;Valaurie
04228;04250;Valavoire
70514;70140;Valay
63440;63610;Valbeleix
04229;04200;Valbelle
70475;70220 70300;Saint-Valbert;d;70245;Fougerolles-Saint-Valbert
55530;55300;Valbois
38518;38740;Valbonnais
06152;06560;Valbonne
31564;31510;Valcabrère
50613;50760;Valcanville
66220;66340;Valcebollère
63441;63600;Valcivières
52500;52100;Valcourt
28012;28290;Vald’Yerre
25578;25800;Valdahon
14726;14350 14410;Valdallière
60652;60790;Valdampierre
06153;06420;Valdeblore
50614;50260;Le Valdécie;d;50082;Bricquebec-en-Cotentin
52501;52120 52330;Valdelancourt;a;52031;Autreville-sur-la-Renne
79140;79110;Valdelaume
81306;81350;Valderiès
06154;06750;Valderoure
68192;68210;Valdieu-Lutran
86233;86300;Valdivienne
90099;90300;Valdoie
05024;05150;Valdoule
26361;26310;Valdrôme
81307;81090;Valdurenque
42319;42110;Valeille
82185;82150;Valeilles
01428;01140;Valeins
39540;39300;Valempoulières
36228;36600;Valençay
16392;16460;Valence
26362;26000;Valence
82186;82400;Valence
81308;81340;Valence-d’Albigeois
77480;77830;Valence-en-Brie
86082;86700;Valence-en-Poitou
32459;32310;Valence-sur-Baïse
59606;59300;Valenciennes
38519;38540;Valencin
41142;41190;Valencisse
38520;38730;Valencogne
72366;72320;Valennes
04230;04210;Valensole
25580;25700;Valentigney
36209;36100;Saint-Valentin
31565;31800;Valentine
94074;94460;Valenton
34321;34130;Valergues
85274;85570;Saint-Valérien
89370;89150;Saint-Valérien
04231;04200;Valernes
60602;60220;Saint-Valery
76655;76460;Saint-Valery-en-Caux
80721;80230;Saint-Valery-sur-Somme
60653;60130;Valescourt
38521;38350;La Valette
15246;15400;Valette
83144;83160;La Valette-du-Var
24561;24310 24460 24530;Valeuil;d;24064;Brantôme en Périgord
33538;33340;Valeyrac
73305;73210;Valezan;d;73150;La Plagne Tarentaise
67504;67210;Valff
39542;39240;Valfin-sur-Valouse;d;39583;Vosbles-Valfin
34322;34270;Valflaunès
42320;42320;Valfleury
21178;21220;Valforêt
61497;61250;Valframbert
88488;88270;Valfroicourt
73215;73110;Valgelon-La Rochette
07329;07110;Valgorge
26210;26350;Valherbasse
54541;54370;Valhey
62835;62550;Valhuon
11366;11120;Sainte-Valière
19277;19200;Valiergues
03295;03330;Valignat
03296;03360;Valigny
80775;80210;Valines
38522;38740;Valjouffrey
15247;15170;Valjouze
42322;42131;La Valla-en-Gier
42321;42111;La Valla-sur-Rochefort
30336;30300;Vallabrègues
30337;30700;Vallabrix
89427;89580;Vallan
95627;95810;Vallangoujard
79335;79270;Vallans
10392;10170;Vallant-Saint-Georges
06155;06220;Vallauris
2B334;20234;Valle-d’Alesani
2B338;20229;Valle-d’Orezza
2B335;20221;Valle-di-Campoloro
2A336;20167;Valle-di-Mezzana
2B337;20235;Valle-di-Rostino
2B333;20232;Vallecalle
17455;17250;La Vallée
02759;02140;La Vallée-au-Blé
41070;41800;Vallée-de-Ronsard
02760;02110;La Vallée-Mulâtre
07011;07530 07600;Vallées-d’Antraigues-Asperjoc
89411;89190 89320;Les Vallées de la Vanne
02053;02330;Vallées en Champagne
31566;31290;Vallègue
74288;74520;Valleiry
18270;18190;Vallenay
10393;10500;Vallentigny
57687;57340;Vallerange
30338;30580;Vallérargues
37264;37190;Vallères
52502;52130;Valleret
24562;24190;Vallereuil
71485;71390;Saint-Vallerin
70516;70000;Vallerois-le-Bois
70517;70000;Vallerois-Lorioz
25582;25870;Valleroy
52503;52500;Valleroy
54542;54910;Valleroy
88489;88270;Valleroy-aux-Saules
88490;88800;Valleroy-le-Sec
89428;89150;Vallery
31567;31570;Vallesvilles
44212;44330;Vallet
17456;17130;Vallet;a;17240;Montendre
27669;27350;Valletot
2B339;20259;Vallica
16357;16480;Saint-Vallier
26333;26240;Saint-Vallier
71486;71230;Saint-Vallier
88437;88270;Saint-Vallier
06130;06460;Saint-Vallier-de-Thiey
52457;52200;Saint-Vallier-sur-Marne
23257;23120;Vallière
10394;10210;Vallières
41267;41400;Vallières-les-Grandes
74289;74150;Vallières-sur-Fier
30340;30210;Valliguières
76718;76190;Valliquerville
73306;73450;Valloire
41055;41150;Valloire-sur-Cisse
88491;88260;Les Vallois
54543;54830;Vallois
03297;03190;Vallon-en-Sully
07330;07150;Vallon-Pont-d’Arc
72367;72540;Vallon-sur-Gée
44180;44540;Vallons-de-l’Erdre
74290;74660;Vallorcine
05101;05290 05340;Vallouise-Pelvoux
66221;66320;Valmanya
34323;34800;Valmascle
73307;73450;Valmeinier
57689;57970;Valmestroff
11402;11580;Valmigère
95628;95760;Valmondois
57690;57730;Valmont
76719;76540;Valmont
57691;57220;Valmunster
51588;51800;Valmy
50615;50700;Valognes
24563;24290;Valojoulx
25583;25190;Valonne
14570;14290;Valorbiquet
25584;25190;Valoreille
26363;26110;Valouse
43249;43210;Valprivas
91629;91720;Valpuiseaux
34324;34350;Valras-Plage
89196;89110 89113;Valravillon
84138;84600;Valréas
01036;01260;Valromey-sur-Séran
34325;34290;Valros
46327;46090;Valroufié;d;46156;Bellefont-La Rauze
09323;09500;Vals
52094;52160;Vals-des-Tilles
43250;43230;Vals-le-Chastel
07331;07600;Vals-les-Bains
43251;43750;Vals-près-le-Puy
14723;14340;Valsemé
01033;01200;Valserhône
05176;05130;Valserres
69254;69170;Valsonne
88492;88230;Le Valtin
15248;15300;Valuéjols
07332;07400;Valvignères
63442;63580;Valz-sous-Châteauneuf
12289;12220;Valzergues
39290;39240;Valzin en Petite Montagne
51589;51330;Vanault-le-Châtel
51590;51340;Vanault-les-Dames
79336;79120;Vançais
72368;72310;Vancé
67505;67730;La Vancelle
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
54547;54500;Vandœuvre-lès-Nancy
25586;25230;Vandoncourt
27670;27380;Vandrimare
08461;08400;Vandy
10395;10210;Vanlay
21653;21400;Vannaire
70520;70130;Vanne
79337;79270;Le Vanneau-Irleau
57692;57340;Vannecourt
27671;27210;Vannecrocq
56260;56000;Vannes
54548;54112;Vannes-le-Châtel
45331;45510;Vannes-sur-Cosson
39543;39300;Vannoz
07333;07690;Vanosc
07334;07140;Les Vans
57693;57070;Vantoux
70521;70700;Vantoux-et-Longevelle
92075;92170;Vanves
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
83145;83670;Varages
24565;24360;Varaignes
46328;46260;Varaire
17459;17400;Varaize
01430;01160;Varambon
21656;21110;Varanges
54549;54110;Varangéville
14724;14390;Varaville
38524;38760;Varces-Allières-et-Risset
23258;23300;Vareilles
71553;71800;Vareilles
89429;89190 89320;Vareilles;d;89411;Les Vallées de la Vanne
82187;82330;Varen
76720;76119;Varengeville-sur-Mer
50617;50250;Varenguebec
49360;49270 49530;La Varenne;d;49126;Orée d’Anjou
71554;71110;Varenne-l’Arconce
71557;71600;Varenne-Saint-Germain
24566;24150;Varennes
31568;31450;Varennes
37265;37600;Varennes
80776;80560;Varennes
82188;82370;Varennes
89430;89144;Varennes
86277;86110 86170 86380;Varennes;d;86281;Saint-Martin-la-Pallu
45332;45290;Varennes-Changy
55527;55270;Varennes-en-Argonne
91631;91480;Varennes-Jarcy
71555;71240;Varennes-le-Grand
71556;71000;Varennes-lès-Mâcon
58302;58400;Varennes-lès-Narcy
71559;71800;Varennes-sous-Dun
43252;43270;Varennes-Saint-Honorat
71558;71480;Varennes-Saint-Sauveur
03298;03150;Varennes-sur-Allier
52504;52400;Varennes-sur-Amance
36229;36210;Varennes-sur-Fouzon;d;36229;Val-Fouzon
49361;49730;Varennes-sur-Loire
63443;63720;Varennes-sur-Morge
77482;77130;Varennes-sur-Seine
03299;03220;Varennes-sur-Tèche
63444;63500;Varennes-sur-Usson
58303;58640;Varennes-Vauzelles
79299;79330;Saint-Varent
47316;47400;Varès
60655;60400;Varesnes
19278;19240;Varetz
09324;09120;Varilhes
60656;60890;Varinfroy
02761;02190;Variscourt
28400;28140;Varize
57695;57220;Varize-Vaudoncourt
88493;88450;Varmonzey
55528;55300;Varnéville
76721;76890;Varneville-Bretteville
70522;70240;Varogne
21657;21490;Varois-et-Chaignot
50618;50330;Varouville
49362;49400;Varrains
77483;77910;Varreddes
05177;05560;Vars
70523;70600;Vars
16393;16330;Vars;d;16393;La Boixe
19279;19130;Vars-sur-Roseix
57696;57880;Varsberg
17460;17460;Varzay
58304;58210;Varzy
27672;27910;Vascœuil
79339;79340;Vasles
14725;14600;Vasouy;a;14333;Honfleur
57697;57560;Vasperviller
63445;63910;Vassel
18271;18110;Vasselay
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
36230;36150;Vatan
54550;54122;Vathiménil
76724;76270;Vatierville
38526;38470;Vatilieu
57698;57580;Vatimont
51595;51320;Vatry
76725;76110;Vattetot-sous-Beaumont
76726;76111;Vattetot-sur-Mer
27673;27430;Vatteville
76727;76940;Vatteville-la-Rue
14727;14490;Vaubadon;d;14035;Balleroy-sur-Drôme
71561;71800;Vauban
55532;55250;Vaubecourt
88494;88500;Vaubexy
08398;08130;Sainte-Vaubourg
14728;14400;Vaucelles
02765;02000;Vaucelles-et-Beffecourt
51596;51210;Vauchamps
10396;10190;Vauchassis
60657;60400;Vauchelles
80777;80560;Vauchelles-lès-Authie
80778;80620;Vauchelles-lès-Domart
80779;80132;Vauchelles-les-Quesnoy
10397;10140;Vauchonvilliers
70524;70170;Vauchoux
49363;49250 49320;Vauchrétien;d;49050;Brissac Loire Aubance
51597;51480;Vauciennes
60658;60117;Vauciennes
58305;58140;Vauclaix
51598;51300;Vauclerc
97232;97280;Le Vauclin
25588;25380;Vaucluse
25589;25380;Vauclusotte
10398;10240;Vaucogne
70525;70120;Vauconcourt-Nervezain
55533;55140;Vaucouleurs
54551;54370;Vaucourt
77484;77580;Vaucourtois
92076;92420;Vaucresson
60659;60240;Vaudancourt
71562;71120;Vaudebarrier
49364;49260;Vaudelnay
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
77485;77123;Le Vaudoué
77486;77141;Vaudoy-en-Brie
57700;57320;Vaudreching
52505;52150;Vaudrecourt
52506;52330;Vaudrémont
27528;27100;Le Vaudreuil
31569;31250;Vaudreuille
50621;50310;Vaudreville
39546;39380;Vaudrey
62836;62131;Vaudricourt
80780;80230;Vaudricourt
50622;50200 50490;Vaudrimesnil;d;50550;Saint-Sauveur-Villages
62837;62380;Vaudringhem
25590;25360;Vaudrivillers
14730;14500;Vaudry;d;14762;Vire Normandie
25591;25190;Vaufrey
84140;84160;Vaugines
69255;69670;Vaugneray
91634;91640;Vaugrigneuse
91635;91430;Vauhallan
38527;38114;Vaujany
93074;93410;Vaujours
49380;49150;Vaulandry;d;49018;Baugé-en-Anjou
15249;15380;Le Vaulmier
38528;38410;Vaulnaveys-le-Bas
38529;38410;Vaulnaveys-le-Haut
87198;87140;Vaulry
89433;89200;Vault-de-Lugny
62838;62390;Vaulx
74292;74150;Vaulx
69256;69120;Vaulx-en-Velin
38530;38090;Vaulx-Milieu
62839;62159;Vaulx-Vraucourt
60660;60590;Le Vaumain
03300;03220;Vaumas
04233;04200;Vaumeilh
60661;60117;Vaumoise
89434;89320;Vaumort
24567;24800;Vaunac
26365;26400;Vaunaveys-la-Rochette
61498;61130;Vaunoise
76728;76150;La Vaupalière
28401;28240;Vaupillon
10400;10700;Vaupoisson
55536;55270;Vauquois
95637;95490;Vauréal`)
