boussoleTerritory("n20",`14172;14520;Commes
89114;89430;Commissey;a;89407;Tanlay
39161;39250;Communailles-en-Montagne;f;39331;Mignovillard
69272;69360;Communay;4
63117;63610;Compains
76185;76440;Compainville
77123;77290;Compans
23066;23700;Le Compas
51160;51510;Compertrix;1
12070;12520;Compeyre
60159;60200;Compiègne;40
89115;89140;Compigny
12071;12350;Compolibat
73090;73630;La Compôte
12072;12100;Comprégnac
87047;87140;Compreignac;1
26101;26220;Comps
30089;30300;Comps;1
33132;33710;Comps
12073;12120;Comps-la-Grand-Ville
83044;83840;Comps-sur-Artuby
62232;62150;La Comté
97359;97311 97352;La Comté (chef-lieu Dégrad-Edmond);f;97310;Roura
11096;11340;Comus
41057;41290;Conan
01111;01230;Conand
66054;66500;Conat
2A092;20135;Conca;1
29039;29900;Concarneau;20
02208;02160;Concevreux
19059;19350;Concèze
27165;27190;Conches-en-Ouche;4
77124;77600;Conches-sur-Gondoire;1
64192;64330;Conchez-de-Béarn
62233;62180;Conchil-le-Temple;1
60160;60490;Conchy-les-Pots
62234;62270;Conchy-sur-Canche
21188;21700;Concœur-et-Corboin;f;21464;Nuits-Saint-Georges
46072;46310;Concorès
56043;56430;Concoret
46073;46260;Concots
30090;30450;Concoules
49104;49700;Concourson-sur-Layon;d;49125;Doué-en-Anjou
36058;36300;Concremiers
18070;18260;Concressault
41058;41370;Concriers
16104;16700;Condac
71143;71480;Condal
01112;01430;Condamine
39162;39570;Condamine
04062;04530;La Condamine-Châtelard
15054;15190;Condat
46074;46110;Condat
63118;63380;Condat-en-Combraille
63119;63490;Condat-lès-Montboissier
19060;19140;Condat-sur-Ganaveix
24129;24530;Condat-sur-Trincou
24130;24570;Condat-sur-Vézère
87048;87920;Condat-sur-Vienne;5
36059;36100;Condé
61115;61110;Condeau;d;61116;Sablons sur Huisne
95170;95450;Condécourt
02209;02330;Condé-en-Brie
14174;14110 14770;Condé-en-Normandie;5
80205;80890;Condé-Folie
01113;01400;Condeissiat
08128;08250;Condé-lès-Autry
08126;08360;Condé-lès-Herpy
08127;08400;Condé-lès-Vouziers;f;08490;Vouziers
57150;57220;Condé-Northen
16105;16360;Condéon
39163;39240;Condes
52141;52000;Condes
77125;77450;Condé-Sainte-Libiaire;1
02210;02370;Condé-sur-Aisne
61116;61110;Condé-sur-Huisne;d;61116;Sablons sur Huisne
14173;14270;Condé-sur-Ifs
27166;27160 27240;Condé-sur-Iton;d;27198;Mesnils-sur-Iton
59153;59163;Condé-sur-l’Escaut;9
51161;51150;Condé-sur-Marne
14174;14110 14770;Condé-sur-Noireau;d;14174;Condé-en-Normandie
27167;27290;Condé-sur-Risle
61117;61250;Condé-sur-Sarthe;2
14175;14400;Condé-sur-Seulles
02211;02190;Condé-sur-Suippe
78171;78113;Condé-sur-Vesgre;1
50139;50420 50890;Condé-sur-Vire;4
62235;62360;Condette;2
47070;47500;Condezaygues
26102;26740;Condillac
32107;32100;Condom;6
12074;12470;Condom-d’Aubrac
26103;26110;Condorcet
02212;02700;Condren
69064;69420;Condrieu;3
70167;70170;Conflandey
54136;54800;Conflans-en-Jarnisy;2
78172;78700;Conflans-Sainte-Honorine;36
72087;72120;Conflans-sur-Anille
70168;70800;Conflans-sur-Lanterne
45102;45700;Conflans-sur-Loing
51162;51260;Conflans-sur-Seine
16106;16500;Confolens;2
19167;19200;Confolent-Port-Dieu
01114;01200;Confort
29145;29790;Confort-Meilars
70169;70120;Confracourt
01115;01310;Confrançon;1
56211;56140;Saint-Congard
30091;30111;Congénies;1
78173;91740;Congerville;f;91613;Congerville-Thionville
91613;91740;Congerville-Thionville
72088;72290;Congé-sur-Orne
77126;77440;Congis-sur-Thérouanne;1
53073;53800;Congrier
51163;51270;Congy
28106;28200;Conie-Molitard
11098;11200;Conilhac-Corbières
11097;11190 11300;Conilhac-de-la-Montagne;d;11323;Roquetaillade-et-Conilhac
73091;73310;Conjux
72089;72240;Conlie;1
39164;39570;Conliège
12075;12170;Connac
08129;08350 08450;Connage;f;08115;Chémery-Chéhéry
22284;22480;Saint-Connan
43076;43160;Connangles
51164;51230;Connantray-Vaurefroy
51165;51230;Connantre;1
30092;30330;Connaux;1
22285;22530;Saint-Connec
24132;24560;Conne-de-Labarde
27168;27430;Connelles
72090;72160;Connerré;2
24131;24300;Connezac
02213;02330;Connigis
44044;44290;Conquereuil;1
12076;12320;Conques;d;12218;Conques-en-Rouergue
12218;12320;Conques-en-Rouergue;1
11099;11600;Conques-sur-Orbiel;2
29040;29217;Le Conquet;2
30093;30170;Conqueyrac
17116;17150;Consac
06047;06510;Conségudes
55124;55110;Consenvoye
52142;52700;Consigny
54137;54870;Cons-la-Grandville
25161;25390;Consolation-Maisonnettes
69190;69280;Sainte-Consorce;2
74084;74210;Cons-Sainte-Colombe;d;74167;Val de Chaise
15181;15600;Saint-Constant;d;15181;Saint-Constant-Fournoulès
15181;15600;Saint-Constant-Fournoulès
80206;80300;Contalmaison
74086;74270;Contamine-Sarzin
74085;74170;Les Contamines-Montjoie;1
74087;74130;Contamine-sur-Arve;2
51166;51330;Contault
80207;80560;Contay
39165;39300;Conte
06048;06390;Contes;7
62236;62990;Contes
02214;02680;Contescourt
53074;53100;Contest
14566;14280;Saint-Contest;2
27169;27210;Conteville;1
60161;60360;Conteville
76186;76390;Conteville
80208;80370;Conteville
14176;14190 14370 14540;Conteville;d;14005;Valambray
62238;62130;Conteville-en-Ternois
62237;62126;Conteville-lès-Boulogne
57151;57340;Conthil
49105;49330;Contigné;d;49080;Les Hauts-d’Anjou
03083;03500;Contigny
72091;72600;Contilly
37082;37340;Continvoir
80209;80500;Contoire;f;80625;Trois-Rivières
09098;09230;Contrazy
80210;80160;Contre
17117;17470;Contré
70170;70160;Contréglise
76187;76400;Contremoulins
18071;18130;Contres
41059;41120 41400 41700;Contres;d;41059;Le Controis-en-Sologne
72092;72110;Contres-en-Vairais;f;72276;Saint-Cosme-en-Vairais
08130;08400;Contreuve
01116;01300;Contrevoz
88114;88140;Contrexéville;2
50140;50210 50660;Contrières;d;50419;Quettreville-sur-Sienne
55125;55800;Contrisson
41059;41120 41400 41700;Le Controis-en-Sologne;6
80211;80160;Conty;1
57152;57480;Contz-les-Bains
01117;01300;Conzieu
51167;51320;Coole
51168;51510;Coolus
85072;85260;La Copechagnière;1
74088;74350;Copponex;1
14177;14130;Coquainvilliers
62239;62231;Coquelles;2
24133;24450;La Coquille;1
28107;28630;Corancez
58082;58120;Corancy
29041;29370;Coray;1
2B093;20220 20256;Corbara
82044;82370;Corbarieu;1
69273;69960;Corbas;11
62240;62112;Corbehem;2
51169;51320;Corbeil
60162;60110;Corbeil-Cerf
91174;91100;Corbeil-Essonnes;54
45103;45490;Corbeilles;1
73092;73160;Corbel
38124;38630;Corbelin;2
70171;70320;Corbenay;1
02215;02820;Corbeny
66055;66130;Corbère
64193;64350;Corbère-Abères
66056;66130;Corbère-les-Cabanes;1
21189;21250;Corberon
30094;30140;Corbès;d;30329;Thoiras-Corbès
80212;80800;Corbie;5
70172;70300;La Corbière
11100;11230;Corbières
04063;04220;Corbières;f;04063;Corbières-en-Provence
04063;04220;Corbières-en-Provence;1
58083;58800;Corbigny;1
61118;61400;Corbon
14178;14340;Corbon;f;14474;Notre-Dame-d’Estrées-Corbon
01118;01420;Corbonod;1
91175;91410;Corbreuse;1
25163;25640;Corcelle-Mieslot
01119;01110;Corcelles;d;01080;Champdor-Corcelles
70173;70400;Corcelles;a;70477;Saulnot
69065;69220;Corcelles-en-Beaujolais;1
25162;25410;Corcelles-Ferrières
21190;21190;Corcelles-les-Arts
21191;21910;Corcelles-lès-Cîteaux
21192;21160;Corcelles-les-Monts
88115;88430;Corcieux;1
25164;25410;Corcondray
30095;30260;Corconne
44156;44650;Corcoué-sur-Logne;3
02216;02600;Corcy
38125;38710;Cordéac;d;38456;Châtel-en-Trièves
14179;14100;Cordebugle
42070;42123;Cordelle
44045;44360;Cordemais;4
71144;71540;Cordesse
81069;81170;Cordes-sur-Ciel
82045;82700;Cordes-Tolosannes
14180;14700;Cordey
01120;01120;Cordieux;a;01262;Montluel
25165;25170;Cordiron;a;25101;Burgille
74089;74700;Cordon
70174;70190;Cordonnet
15055;15100;Coren
38126;38700;Corenc;4
63120;63730;Corent
51170;51210;Corfélix
21193;21250;Corgengoux
52143;52500;Corgirnon;a;52083;Champsevraine
24134;24800;Corgnac-sur-l’Isle
21194;21700;Corgoloin
17118;17130;Corignac
22047;22320;Corlay
52144;52200;Corlée;a;52269;Langres
01121;01110;Corlier
28108;28140;Cormainville
01122;01110;Cormaranche-en-Bugey;d;01185;Plateau d’Hauteville
71145;71460;Cormatin
17119;17600;Corme-Écluse;1
27170;27260;Cormeilles;1
60163;60120;Cormeilles
95176;95240;Cormeilles-en-Parisis;27
95177;95830;Cormeilles-en-Vexin;1
14181;14123;Cormelles-le-Royal;5
79097;79360;Le Cormenier;f;79031;Beauvoir-sur-Niort
41060;41170;Cormenon
41061;41120;Cormeray;1
50141;50170;Cormeray;f;50410;Pontorson
17120;17600;Corme-Royal;1
37083;37320;Cormery;1
72093;72400;Cormes
51171;51220;Cormicy;1
27171;27120;Le Cormier
14182;14240;Cormolain
62241;62630;Cormont
51172;51350;Cormontreuil;6
01123;01290;Cormoranche-sur-Saône;1
10104;10800;Cormost
21195;21340;Cormot-Vauchignon
51173;51480;Cormoyeux
01124;01560;Cormoz
46075;46100;Corn
46076;46130;Cornac
89116;89500;Cornant
07070;07130;Cornas;2
08131;08250;Cornay
49106;49140 49250 49630 49800;Corné;d;49307;Loire-Authion
31150;31700;Cornebarrieu;8
60209;60240;La Corne-en-Vexin
34084;34490;Corneilhan;1
66057;66820;Corneilla-de-Conflent
66059;66200;Corneilla-del-Vercol;2
66058;66550;Corneilla-la-Rivière;2
32108;32400;Corneillan
72275;72460;Saint-Corneille;1
27172;27240;Corneuil;f;27032;Chambois
27173;27300;Corneville-la-Fouquetière
27174;27500;Corneville-sur-Risle;1
74090;74800;Cornier;1
61377;61800;Saint-Cornier-des-Landes;d;61486;Tinchebray-Bocage
55126;55200;Corniéville;a;55258;Geville
19061;19150;Cornil;1
26104;26510;Cornillac
24135;24750;Cornille
35087;35500;Cornillé
49107;49140;Cornillé-les-Caves
30096;30630;Cornillon
13029;13250;Cornillon-Confoux;1
38127;38710;Cornillon-en-Trièves
26105;26510;Cornillon-sur-l’Oule
88116;88310;Cornimont;3
39166;39240;Cornod
70175;70120;Cornot
49108;49370 49440;La Cornuaille;d;49183;Val d’Erdre-Auxence
12077;12540;Cornus
18072;18350;Cornusse
27175;27150 27700;Corny;d;27070;Frenelles-en-Vexin
08132;08270;Corny-Machéroménil
57153;57680;Corny-sur-Moselle;2
49109;49690;Coron;1
85073;85320;Corpe;1
21196;21190;Corpeau
21197;21150;Corpoyer-la-Chapelle
38128;38970;Corps
35088;35150;Corps-Nuds;3
45104;45120;Corquilleroy;2
18073;18190 18340;Corquoy
2A094;20168;Corrano
70176;70310;Corravillers
70177;70500;Corre
38129;38250;Corrençon-en-Vercors
83045;83570;Correns
19062;19800;Corrèze;1
51174;51270;Corribert
51175;51210;Corrobert
21198;21460;Corrombles
31151;31450;Corronsac
51176;51230;Corroy
21199;21460;Corsaint
66060;66150;Corsavy
2B095;20224;Corscia
44046;44560;Corsept;2
22048;22130;Corseul;2
71146;71250;Cortambert
2B096;20250;Corte;7
71147;71460;Cortevaix
45105;45700;Cortrat
61119;61340;Corubert;f;61309;Perche en Nocé
28109;28240;Les Corvées-les-Yys
01125;01250;Corveissiat
58084;58210;Corvol-d’Embernard
58085;58460;Corvol-l’Orgueilleux
49110;49140;Corzé;1
09099;09000;Cos
39167;39140;Cosges
64194;64160;Coslédaà-Lube-Boast
68293;68210;Saint-Cosme
72276;72110;Saint-Cosme-en-Vairais;1
53075;53230;Cosmes
19063;19360;Cosnac;3
58086;58200;Cosne-Cours-sur-Loire;9
03084;03430;Cosne-d’Allier;2
54138;54400;Cosnes-et-Romain;2
58087;58300;Cossaye
49111;49120 49310 49670 49750;Cossé-d’Anjou;d;49092;Chemillé-en-Anjou
53076;53340;Cossé-en-Champagne
53077;53230;Cossé-le-Vivien;3
14183;14690;Cossesseville
67077;67310;Cosswiller
2B097;20226;Costa
43077;43490;Costaros
05043;05500 05800;Les Costes;f;05039;Aubessagne
12078;12400;Les Costes-Gozon
65152;65100;Cotdoussan;f;65348;Ourdis-Cotdoussan
70178;70200;La Côte
42071;42120;Le Coteau;6
16046;16250;Coteaux-du-Blanzacais;1
39491;39170;Coteaux du Lizon;2
24117;24120;Les Coteaux Périgourdins
37232;37130 37140;Coteaux-sur-Loire;1
25166;25360;Côtebrune
73093;73210;La Côte-d’Aime;d;73150;La Plagne Tarentaise
74091;74110;La Côte-d’Arbroz
74092;74130;La Côte-d’Hyot;f;74042;Bonneville
42072;42111;La Côte-en-Couzan;f;42217;La Côte-Saint-Didier
38131;38138;Les Côtes-d’Arey;2
38132;38970;Les Côtes-de-Corps
38130;38260;La Côte-Saint-André;4
42217;42111;La Côte-Saint-Didier
2A098;20138;Coti-Chiavari
83046;83570;Cotignac;2
42073;42360;Cottance
80213;80440;Cottenchy
76188;76850;Cottévrard
25167;25410;Cottier;a;25374;Mercey-le-Grand
14184;14400;Cottun
79098;79370 79800;La Couarde;d;79217;Prailles-La Couarde
17121;17670;La Couarde-sur-Mer;1
18074;18300;Couargues
11337;11700;Saint-Couat-d’Aude
11338;11300;Saint-Couat-du-Razès
77127;77170;Coubert;2
33133;33890;Coubeyrac
12079;12190;Coubisou
24136;24390;Coubjours
52145;52500;Coublanc
71148;71170;Coublanc
38133;38500;Coublevie;5
64195;64410;Coublucq
43078;43700;Coubon;3
93015;93470;Coubron;5
71149;71490;Couches;1
21200;21160;Couchey;1
26106;26740;La Coucourde;1
07071;07470;Coucouron
08133;08300;Coucy
02219;02380;Coucy-la-Ville
02217;02380;Coucy-le-Château-Auffrique
02218;02840;Coucy-lès-Eppes
41062;41700;Couddes
61120;61160;Coudehard
59155;59210;Coudekerque-Branche;20
59154;59229 59380;Coudekerque-Village;d;59588;Téteghem-Coudekerque-Village
63121;63114;Coudes;1
50143;50290;Coudeville-sur-Mer
11101;11500;Coudons
13118;13111;Coudoux;3
27176;27150;Coudray
53078;53200;Coudray
28110;28630;Le Coudray;4
45106;45300 45330;Coudray;d;45191;Le Malesherbois
28111;28330;Coudray-au-Perche
49112;49260;Le Coudray-Macouard
91179;91830;Le Coudray-Montceaux;4
14185;14130;Coudray-Rabut;f;14514;Pont-l’Évêque
60164;60850;Le Coudray-Saint-Germer
60165;60430;Le Coudray-sur-Thelle
79099;79150 79300;La Coudre;d;79013;Argentonnay
28112;28400;Coudreceau;d;28236;Arcisses
72094;72440;Coudrecieux
27177;27220;Coudres
45107;45260;Coudroy
60166;60150;Coudun;1
40086;40500;Coudures
31152;31230;Coueilles
44047;44220;Couëron;24
37084;37330;Couesmes
53079;53300;Couesmes-Vaucé
41248;41170;Couëtron-au-Perche;1
44048;44521;Couffé;2
11102;11250;Couffoulens
41063;41110;Couffy
19064;19340;Couffy-sur-Sarsonne
09100;09140;Couflens
81070;81800;Coufouleux;3
86082;86700;Couhé;d;86082;Valence-en-Poitou
77128;77860;Couilly-Pont-aux-Dames;2
62242;62760;Couin
11103;11190;Couiza;1
31153;31220;Couladère
72095;72190;Coulaines;8
03085;03000;Coulandon
89117;89580;Coulangeron
03086;03470;Coulanges
41064;41150;Coulanges;d;41055;Valloire-sur-Cisse
89118;89580;Coulanges-la-Vineuse
58088;58660;Coulanges-lès-Nevers;3
89119;89480;Coulanges-sur-Yonne
72096;72550;Coulans-sur-Gée;1
25168;25330;Coulans-sur-Lizon;d;25223;Éternoz-Vallée-du-Lison
24137;24420;Coulaures
31154;31160 31440;Couledoux;a;31085;Boutx
03087;03320;Couleuvre
70179;70000;Coulevon
16107;16560;Coulgens
61121;61360;Coulimer
29243;29150;Saint-Coulitz
80214;80250;Coullemelle
62243;62158;Coullemont
45108;45720;Coullons;2
61122;61230;Coulmer
21201;21400;Coulmier-le-Sec
45109;45130;Coulmiers
34085;34290;Coulobres
62244;62137;Coulogne;5
60167;60350;Couloisy
35263;35350;Saint-Coulomb;2
86083;86600;Coulombiers;1
72097;72130;Coulombiers;d;72138;Fresnay-sur-Sarthe`)
