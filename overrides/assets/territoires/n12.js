boussoleTerritory("n12",`39159;39800;Colonne
26099;26230;Colonzelle
56042;56390;Colpo
88112;88490;Colroy-la-Grande;d;88361;Provenchères-et-Colroy
67076;67420;Colroy-la-Roche
28104;28300;Coltainville
15053;15170;Coltines
24127;24120 24290;Coly;d;24364;Coly-Saint-Amand
24364;24120 24290;Coly-Saint-Amand
34082;34980;Combaillaux
30088;30250;Combas
38120;38190;La Combe-de-Lancey
70165;70120;Combeaufontaine
81068;81640;Combefa
24128;24600;Comberanche-et-Épeluche
70166;70000;Comberjon
82043;82600;Comberouger
21185;21200;Combertault
34083;34240;Combes
25160;25500;Les Combes
16103;16320;Combiers
21186;21700;Comblanchien
80204;80360;Combles
55120;55000;Combles-en-Barrois
35084;35330;Comblessac
45100;45800;Combleux
61113;61400;Comblot
74083;74920;Combloux
27164;27170;Combon
35085;35270;Combourg
35086;35210;Combourtillé
26100;26120;Combovin
63115;63380;Combrailles
79096;79140;Combrand
14171;14220;Combray
42068;42840;Combre
49103;49420 49520;Combrée;d;49248;Ombrée d’Anjou
28105;28480;Combres
55121;55160;Combres-sous-les-Côtes
19058;19250;Combressol
12069;12370;Combret
45101;45530;Combreux
88113;88490;Combrimont
29037;29120;Combrit
63116;63460;Combronde
77122;77380;Combs-la-Ville
33391;33430;Saint-Côme
12216;12500;Saint-Côme-d’Olt
14565;14960;Saint-Côme-de-Fresné
50458;50480 50500 50620;Saint-Côme-du-Mont;d;50099;Carentan-les-Marais
30245;30870;Saint-Côme-et-Maruéjols
71142;71990;La Comelle
46071;46190;Comiac;d;46311;Sousceyrac-en-Quercy
11095;11700;Comigne
59152;59560;Comines
29038;29450;Commana
21187;21320;Commarin
61114;61200;Commeaux
38121;38260;Commelle;d;38479;Porte-des-Bonnevaux
42069;42120;Commelle-Vernay
39160;39140;Commenailles
02207;02300;Commenchon
40085;40210;Commensacq
03082;03600;Commentry
95169;95450;Commeny
85071;85220;Commequiers
53072;53470;Commer
55122;55200;Commercy
72086;72600;Commerveil
14172;14520;Commes
89114;89430;Commissey;a;89407;Tanlay
69272;69360;Communay
63117;63610;Compains
76185;76440;Compainville
77123;77290;Compans
23066;23700;Le Compas
51160;51510;Compertrix
12070;12520;Compeyre
60159;60200;Compiègne
89115;89140;Compigny
12071;12350;Compolibat
73090;73630;La Compôte
12072;12100;Comprégnac
87047;87140;Compreignac
26101;26220;Comps
30089;30300;Comps
33132;33710;Comps
12073;12120;Comps-la-Grand-Ville
83044;83840;Comps-sur-Artuby
62232;62150;La Comté
11096;11340;Comus
41057;41290;Conan
01111;01230;Conand
66054;66500;Conat
2A092;20135;Conca
29039;29900;Concarneau
02208;02160;Concevreux
19059;19350;Concèze
27165;27190;Conches-en-Ouche
77124;77600;Conches-sur-Gondoire
64192;64330;Conchez-de-Béarn
62233;62180;Conchil-le-Temple
60160;60490;Conchy-les-Pots
62234;62270;Conchy-sur-Canche
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
87048;87920;Condat-sur-Vienne
36059;36100;Condé
02209;02330;Condé-en-Brie
14174;14110 14770;Condé-en-Normandie
80205;80890;Condé-Folie
08128;08250;Condé-lès-Autry
08126;08360;Condé-lès-Herpy
57150;57220;Condé-Northen
77125;77450;Condé-Sainte-Libiaire
02210;02370;Condé-sur-Aisne
61116;61110;Condé-sur-Huisne;d;61116;Sablons sur Huisne
14173;14270;Condé-sur-Ifs
27166;27160 27240;Condé-sur-Iton;d;27198;Mesnils-sur-Iton
59153;59163;Condé-sur-l’Escaut
51161;51150;Condé-sur-Marne
14174;14110 14770;Condé-sur-Noireau;d;14174;Condé-en-Normandie
27167;27290;Condé-sur-Risle
61117;61250;Condé-sur-Sarthe
14175;14400;Condé-sur-Seulles
02211;02190;Condé-sur-Suippe
78171;78113;Condé-sur-Vesgre
50139;50420 50890;Condé-sur-Vire
61115;61110;Condeau;d;61116;Sablons sur Huisne
95170;95450;Condécourt
01113;01400;Condeissiat
16105;16360;Condéon
39163;39240;Condes
52141;52000;Condes
62235;62360;Condette
47070;47500;Condezaygues
26102;26740;Condillac
32107;32100;Condom
12074;12470;Condom-d’Aubrac
26103;26110;Condorcet
02212;02700;Condren
69064;69420;Condrieu
70167;70170;Conflandey
54136;54800;Conflans-en-Jarnisy
78172;78700;Conflans-Sainte-Honorine
72087;72120;Conflans-sur-Anille
70168;70800;Conflans-sur-Lanterne
45102;45700;Conflans-sur-Loing
51162;51260;Conflans-sur-Seine
16106;16500;Confolens
19167;19200;Confolent-Port-Dieu
01114;01200;Confort
29145;29790;Confort-Meilars
70169;70120;Confracourt
01115;01310;Confrançon
56211;56140;Saint-Congard
72088;72290;Congé-sur-Orne
30091;30111;Congénies
91613;91740;Congerville-Thionville
77126;77440;Congis-sur-Thérouanne
53073;53800;Congrier
51163;51270;Congy
28106;28200;Conie-Molitard
11098;11200;Conilhac-Corbières
11097;11190 11300;Conilhac-de-la-Montagne;d;11323;Roquetaillade-et-Conilhac
73091;73310;Conjux
72089;72240;Conlie
39164;39570;Conliège
12075;12170;Connac
22284;22480;Saint-Connan
43076;43160;Connangles
51164;51230;Connantray-Vaurefroy
51165;51230;Connantre
30092;30330;Connaux
24132;24560;Conne-de-Labarde
22285;22530;Saint-Connec
27168;27430;Connelles
72090;72160;Connerré
24131;24300;Connezac
02213;02330;Connigis
44044;44290;Conquereuil
12076;12320;Conques;d;12218;Conques-en-Rouergue
12218;12320;Conques-en-Rouergue
11099;11600;Conques-sur-Orbiel
29040;29217;Le Conquet
30093;30170;Conqueyrac
54137;54870;Cons-la-Grandville
74084;74210;Cons-Sainte-Colombe;d;74167;Val de Chaise
17116;17150;Consac
06047;06510;Conségudes
55124;55110;Consenvoye
52142;52700;Consigny
25161;25390;Consolation-Maisonnettes
69190;69280;Sainte-Consorce
15181;15600;Saint-Constant;d;15181;Saint-Constant-Fournoulès
15181;15600;Saint-Constant-Fournoulès
80206;80300;Contalmaison
74086;74270;Contamine-Sarzin
74087;74130;Contamine-sur-Arve
74085;74170;Les Contamines-Montjoie
51166;51330;Contault
80207;80560;Contay
39165;39300;Conte
06048;06390;Contes
62236;62990;Contes
02214;02680;Contescourt
53074;53100;Contest
14566;14280;Saint-Contest
27169;27210;Conteville
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
09098;09230;Contrazy
80210;80160;Contre
17117;17470;Contré
70170;70160;Contréglise
76187;76400;Contremoulins
18071;18130;Contres
41059;41120 41400 41700;Contres;d;41059;Le Controis-en-Sologne
08130;08400;Contreuve
01116;01300;Contrevoz
88114;88140;Contrexéville
50140;50210 50660;Contrières;d;50419;Quettreville-sur-Sienne
55125;55800;Contrisson
41059;41120 41400 41700;Le Controis-en-Sologne
80211;80160;Conty
57152;57480;Contz-les-Bains
01117;01300;Conzieu
51167;51320;Coole
51168;51510;Coolus
85072;85260;La Copechagnière
74088;74350;Copponex
14177;14130;Coquainvilliers
62239;62231;Coquelles
24133;24450;La Coquille
28107;28630;Corancez
58082;58120;Corancy
29041;29370;Coray
2B093;20220 20256;Corbara
82044;82370;Corbarieu
69273;69960;Corbas
62240;62112;Corbehem
51169;51320;Corbeil
60162;60110;Corbeil-Cerf
91174;91100;Corbeil-Essonnes
45103;45490;Corbeilles
73092;73160;Corbel
38124;38630;Corbelin
70171;70320;Corbenay
02215;02820;Corbeny
66055;66130;Corbère
64193;64350;Corbère-Abères
66056;66130;Corbère-les-Cabanes
21189;21250;Corberon
30094;30140;Corbès;d;30329;Thoiras-Corbès
80212;80800;Corbie
70172;70300;La Corbière
11100;11230;Corbières
04063;04220;Corbières-en-Provence
58083;58800;Corbigny
61118;61400;Corbon
01118;01420;Corbonod
91175;91410;Corbreuse
25163;25640;Corcelle-Mieslot
01119;01110;Corcelles;d;01080;Champdor-Corcelles
70173;70400;Corcelles;a;70477;Saulnot
69065;69220;Corcelles-en-Beaujolais
25162;25410;Corcelles-Ferrières
21190;21190;Corcelles-les-Arts
21191;21910;Corcelles-lès-Cîteaux
21192;21160;Corcelles-les-Monts
88115;88430;Corcieux
25164;25410;Corcondray
30095;30260;Corconne
44156;44650;Corcoué-sur-Logne
02216;02600;Corcy
38125;38710;Cordéac;d;38456;Châtel-en-Trièves
14179;14100;Cordebugle
42070;42123;Cordelle
44045;44360;Cordemais
81069;81170;Cordes-sur-Ciel
82045;82700;Cordes-Tolosannes
71144;71540;Cordesse
14180;14700;Cordey
01120;01120;Cordieux;a;01262;Montluel
25165;25170;Cordiron;a;25101;Burgille
74089;74700;Cordon
70174;70190;Cordonnet
15055;15100;Coren
38126;38700;Corenc
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
17119;17600;Corme-Écluse
17120;17600;Corme-Royal
27170;27260;Cormeilles
60163;60120;Cormeilles
95176;95240;Cormeilles-en-Parisis
95177;95830;Cormeilles-en-Vexin
14181;14123;Cormelles-le-Royal
41060;41170;Cormenon
41061;41120;Cormeray
37083;37320;Cormery
72093;72400;Cormes
51171;51220;Cormicy
27171;27120;Le Cormier
14182;14240;Cormolain
62241;62630;Cormont
51172;51350;Cormontreuil
01123;01290;Cormoranche-sur-Saône
10104;10800;Cormost
21195;21340;Cormot-Vauchignon
51173;51480;Cormoyeux
01124;01560;Cormoz
46075;46100;Corn
46076;46130;Cornac
89116;89500;Cornant
07070;07130;Cornas
08131;08250;Cornay
49106;49140 49250 49630 49800;Corné;d;49307;Loire-Authion
60209;60240;La Corne-en-Vexin
31150;31700;Cornebarrieu
34084;34490;Corneilhan
66057;66820;Corneilla-de-Conflent
66059;66200;Corneilla-del-Vercol
66058;66550;Corneilla-la-Rivière
32108;32400;Corneillan
72275;72460;Saint-Corneille
27173;27300;Corneville-la-Fouquetière
27174;27500;Corneville-sur-Risle
74090;74800;Cornier
61377;61800;Saint-Cornier-des-Landes;d;61486;Tinchebray-Bocage
55126;55200;Corniéville;a;55258;Geville
19061;19150;Cornil
26104;26510;Cornillac
24135;24750;Cornille
35087;35500;Cornillé
49107;49140;Cornillé-les-Caves
30096;30630;Cornillon
13029;13250;Cornillon-Confoux
38127;38710;Cornillon-en-Trièves
26105;26510;Cornillon-sur-l’Oule
88116;88310;Cornimont
39166;39240;Cornod
70175;70120;Cornot
49108;49370 49440;La Cornuaille;d;49183;Val d’Erdre-Auxence
12077;12540;Cornus
18072;18350;Cornusse
27175;27150 27700;Corny;d;27070;Frenelles-en-Vexin
08132;08270;Corny-Machéroménil
57153;57680;Corny-sur-Moselle
49109;49690;Coron
85073;85320;Corpe
21196;21190;Corpeau
21197;21150;Corpoyer-la-Chapelle
38128;38970;Corps
35088;35150;Corps-Nuds
45104;45120;Corquilleroy
18073;18190 18340;Corquoy
2A094;20168;Corrano
70176;70310;Corravillers
70177;70500;Corre
38129;38250;Corrençon-en-Vercors
83045;83570;Correns
19062;19800;Corrèze
51174;51270;Corribert
51175;51210;Corrobert
21198;21460;Corrombles
31151;31450;Corronsac
51176;51230;Corroy
21199;21460;Corsaint
66060;66150;Corsavy
2B095;20224;Corscia
44046;44560;Corsept
22048;22130;Corseul
71146;71250;Cortambert
2B096;20250;Corte
71147;71460;Cortevaix
45105;45700;Cortrat
28109;28240;Les Corvées-les-Yys
01125;01250;Corveissiat
58084;58210;Corvol-d’Embernard
58085;58460;Corvol-l’Orgueilleux
49110;49140;Corzé
09099;09000;Cos
39167;39140;Cosges
64194;64160;Coslédaà-Lube-Boast
68293;68210;Saint-Cosme
72276;72110;Saint-Cosme-en-Vairais
53075;53230;Cosmes
19063;19360;Cosnac
58086;58200;Cosne-Cours-sur-Loire
03084;03430;Cosne-d’Allier
54138;54400;Cosnes-et-Romain
58087;58300;Cossaye
49111;49120 49310 49670 49750;Cossé-d’Anjou;d;49092;Chemillé-en-Anjou
53076;53340;Cossé-en-Champagne
53077;53230;Cossé-le-Vivien
14183;14690;Cossesseville
67077;67310;Cosswiller
2B097;20226;Costa
43077;43490;Costaros
12078;12400;Les Costes-Gozon
70178;70200;La Côte
73093;73210;La Côte-d’Aime;d;73150;La Plagne Tarentaise
74091;74110;La Côte-d’Arbroz
38130;38260;La Côte-Saint-André
42217;42111;La Côte-Saint-Didier
42071;42120;Le Coteau
16046;16250;Coteaux-du-Blanzacais
39491;39170;Coteaux du Lizon
24117;24120;Les Coteaux Périgourdins
37232;37130 37140;Coteaux-sur-Loire
25166;25360;Côtebrune
38131;38138;Les Côtes-d’Arey
38132;38970;Les Côtes-de-Corps
2A098;20138;Coti-Chiavari
83046;83570;Cotignac
42073;42360;Cottance
80213;80440;Cottenchy
76188;76850;Cottévrard
25167;25410;Cottier;a;25374;Mercey-le-Grand
14184;14400;Cottun
79098;79370 79800;La Couarde;d;79217;Prailles-La Couarde
17121;17670;La Couarde-sur-Mer
18074;18300;Couargues
11337;11700;Saint-Couat-d’Aude
11338;11300;Saint-Couat-du-Razès
77127;77170;Coubert
33133;33890;Coubeyrac
12079;12190;Coubisou
24136;24390;Coubjours
52145;52500;Coublanc
71148;71170;Coublanc
38133;38500;Coublevie
64195;64410;Coublucq
43078;43700;Coubon
93015;93470;Coubron
71149;71490;Couches
21200;21160;Couchey
26106;26740;La Coucourde
07071;07470;Coucouron
08133;08300;Coucy
02219;02380;Coucy-la-Ville
02217;02380;Coucy-le-Château-Auffrique
02218;02840;Coucy-lès-Eppes
41062;41700;Couddes
61120;61160;Coudehard
59155;59210;Coudekerque-Branche
59154;59229 59380;Coudekerque-Village;d;59588;Téteghem-Coudekerque-Village
63121;63114;Coudes
50143;50290;Coudeville-sur-Mer
11101;11500;Coudons
13118;13111;Coudoux
27176;27150;Coudray
53078;53200;Coudray
28110;28630;Le Coudray
45106;45300 45330;Coudray;d;45191;Le Malesherbois
28111;28330;Coudray-au-Perche
49112;49260;Le Coudray-Macouard
91179;91830;Le Coudray-Montceaux
60164;60850;Le Coudray-Saint-Germer
60165;60430;Le Coudray-sur-Thelle
79099;79150 79300;La Coudre;d;79013;Argentonnay
28112;28400;Coudreceau;d;28236;Arcisses
72094;72440;Coudrecieux
27177;27220;Coudres
45107;45260;Coudroy
60166;60150;Coudun
40086;40500;Coudures
31152;31230;Coueilles
44047;44220;Couëron
37084;37330;Couesmes
53079;53300;Couesmes-Vaucé
41248;41170;Couëtron-au-Perche
44048;44521;Couffé
11102;11250;Couffoulens
41063;41110;Couffy
19064;19340;Couffy-sur-Sarsonne
09100;09140;Couflens
81070;81800;Coufouleux
86082;86700;Couhé;d;86082;Valence-en-Poitou
77128;77860;Couilly-Pont-aux-Dames
62242;62760;Couin
11103;11190;Couiza
31153;31220;Couladère
72095;72190;Coulaines
03085;03000;Coulandon
89117;89580;Coulangeron
03086;03470;Coulanges
41064;41150;Coulanges;d;41055;Valloire-sur-Cisse
89118;89580;Coulanges-la-Vineuse
58088;58660;Coulanges-lès-Nevers
89119;89480;Coulanges-sur-Yonne
72096;72550;Coulans-sur-Gée
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
45108;45720;Coullons
61122;61230;Coulmer
21201;21400;Coulmier-le-Sec
45109;45130;Coulmiers
34085;34290;Coulobres
62244;62137;Coulogne
60167;60350;Couloisy
35263;35350;Saint-Coulomb
86083;86600;Coulombiers
72097;72130;Coulombiers;d;72138;Fresnay-sur-Sarthe
28113;28210;Coulombs
77129;77840;Coulombs-en-Valois
62245;62380;Coulomby
77130;77580;Coulommes
08134;08130;Coulommes-et-Marqueny
51177;51390;Coulommes-la-Montagne
77131;77120;Coulommiers
41065;41100;Coulommiers-la-Tour
79100;79510;Coulon
61123;61160;Coulonces
14187;14500;Coulonces;d;14762;Vire Normandie
61124;61220;La Coulonche
72098;72800;Coulongé
17123;17350;Coulonge-sur-Charente;a;17397;Saint-Savinien
16108;16330;Coulonges
17122;17800;Coulonges
02220;02130;Coulonges-Cohan
86084;86290;Coulonges-les-Hérolles
61125;61110;Coulonges-les-Sablons;d;61116;Sablons sur Huisne
79101;79160;Coulonges-sur-l’Autize
61126;61170;Coulonges-sur-Sarthe
79102;79330;Coulonges-Thouarsais
80215;80135;Coulonvillers
32109;32160;Couloumé-Mondebat
24138;24660;Coulounieix-Chamiers
89120;89320;Coulours
58089;58220;Couloutre
50144;50670;Coulouvray-Boisbenâtre
14188;14260 14310;Coulvain;d;14579;Seulline
47071;47260;Coulx
57154;57220;Coume
11104;11140;Counozouls
62246;62310;Coupelle-Neuve
62247;62310;Coupelle-Vieille
14189;14140 14270 14340 14370;Coupesarte;d;14431;Mézidon Vallée d’Auge
51178;51240;Coupetz
51179;51240;Coupéville
12080;12550;Coupiac
52146;52210;Coupray
02221;02310;Coupru
53080;53250;Couptrain
77132;77700;Coupvray
33134;33340;Couquèques
41067;41700;Cour-Cheverny
38134;38122;Cour-et-Buis
52151;52210;Cour-l’Évêque
45112;45260;La Cour-Marigny
61050;61110 61340;Cour-Maugis sur Huisne
25173;25380;Cour-Saint-Maurice
41069;41500;Cour-sur-Loire
91180;91490;Courances
17124;17330;Courant
21202;21520;Courban
61127;61150 61200;La Courbe;d;61153;Écouché-les-Vallées
28114;28140;Courbehaye
27179;27300;Courbépine
02222;02800;Courbes
54139;54110;Courbesseaux
39168;39570;Courbette
53082;53230;Courbeveille
92026;92400;Courbevoie
47072;47370;Courbiac
16109;16200;Courbillac
02223;02330;Courboin
39169;39570;Courbouzon
41066;41500;Courbouzon
03088;03370;Courçais
37085;37310;Courçay
72099;72290;Courcebœufs
80216;80300;Courcelette
17125;17400;Courcelles
25171;25440;Courcelles
54140;54930;Courcelles
58090;58210;Courcelles
90027;90100;Courcelles
80217;80560;Courcelles-au-Bois
57155;57530;Courcelles-Chaussy
37086;37330;Courcelles-de-Touraine
55127;55260;Courcelles-en-Barrois
77133;77126;Courcelles-en-Bassée
52147;52200;Courcelles-en-Montagne
60168;60420;Courcelles-Epayelles
21203;21460;Courcelles-Frémoy
72100;72270;Courcelles-la-Forêt
62248;62121;Courcelles-le-Comte
45110;45300;Courcelles-le-Roi
60169;60240;Courcelles-lès-Gisors
62249;62970;Courcelles-lès-Lens
21204;21500;Courcelles-lès-Montbard
25170;25420;Courcelles-lès-Montbéliard
21205;21140;Courcelles-lès-Semur
51181;51140;Courcelles-Sapicourt
88117;88170;Courcelles-sous-Châtenois
80218;80290;Courcelles-sous-Moyencourt
80219;80160;Courcelles-sous-Thoix
55128;55260;Courcelles-sur-Aire
52149;52110;Courcelles-sur-Blaise
57156;57530;Courcelles-sur-Nied
27180;27940;Courcelles-sur-Seine
02224;02220;Courcelles-sur-Vesle
95181;95650;Courcelles-sur-Viosne
10105;10500;Courcelles-sur-Voire
52150;52190;Courcelles-Val-d’Esnoms;a;52189;Le Val-d’Esnoms
51182;51260;Courcemain
72101;72110;Courcemont
17126;17160;Courcerac
10106;10400;Courceroy
77134;77560;Courchamp
02225;02810;Courchamps
49113;49260;Courchamps
25172;25170;Courchapon
70180;70110;Courchaton;d;70180;Belles-Fontaines
59156;59552;Courchelettes
73227;73120;Courchevel
53083;53700;Courcité
72102;72110;Courcival
16110;16240 16700;Courcôme
17127;17170;Courçon
37087;37120;Courcoué
17128;17100;Courcoury
70181;70150;Courcuire
14190;14170;Courcy
50145;50200;Courcy
51183;51220;Courcy
45111;45300;Courcy-aux-Loges
27181;27320;Courdemanche
72103;72150;Courdemanche
51184;51300;Courdemanges
95183;95800;Courdimanche
91184;91720;Courdimanche-sur-Essonne
31155;31160;Couret
72104;72260;Courgains
16111;16190;Courgeac
72105;72320;Courgenard
89122;89190;Courgenay
78185;78790;Courgent
61129;61400;Courgeon
61130;61560;Courgeoût
89123;89800;Courgis
51185;51310;Courgivaux
63122;63320;Courgoul
51186;51270;Courjeonnet
16112;16210;Courlac
51187;51170;Courlandon
39170;39570;Courlans
39171;39570;Courlaoux
79103;79440;Courlay
49114;49390;Courléon
21207;21580;Courlon
89124;89140;Courlon-sur-Yonne
01127;01370;Courmangoux
51188;51390;Courmas
02226;02200;Courmelles
41068;41230;Courmemin
61131;61160 61200 61310;Courménil;d;61474;Gouffern en Auge
06049;06620;Courmes
02227;02130;Courmont
70182;70400;Courmont
11105;11300;Cournanel
93027;93120;La Courneuve
34086;34220;Courniou
63123;63450;Cournols
56044;56200;Cournon
63124;63800;Cournon-d’Auvergne
34087;34660;Cournonsec
34088;34660;Cournonterral
16113;16400;La Couronne
55129;55260;Courouvre
77135;77540;Courpalay
33135;33760;Courpiac
63125;63120;Courpière
17129;17130;Courpignac
77136;77390;Courquetaine
32110;32330;Courrensan
62250;62710;Courrières
81071;81340;Courris
30097;30500;Courry
47073;47360;Cours
69066;69470;Cours
79104;79220;Cours
56045;56230;Le Cours
46077;46090;Cours;d;46156;Bellefont-La Rauze
58091;58200;Cours;a;58086;Cosne-Cours-sur-Loire
33136;33580;Cours-de-Monségur
24140;24520;Cours-de-Pile
69066;69470;Cours-la-Ville;d;69066;Cours
33137;33690;Cours-les-Bains
18075;18320;Cours-les-Barres
24139;24430;Coursac
11106;11110;Coursan
10107;10130;Coursan-en-Othe
06050;06140;Coursegoules
62251;62240;Courset
14191;14470;Courseulles-sur-Mer
14192;14380;Courson;d;14658;Noues de Sienne
89125;89560;Courson-les-Carrières
91186;91680;Courson-Monteloup
77137;77560;Courtacon
51190;51480;Courtagnon
10108;10130;Courtaoult
11107;11230;Courtauly
68067;68480;Courtavon
25174;25470;Courtefontaine
39172;39700;Courtefontaine
27182;27130;Courteilles
19065;19340;Courteix
90028;90100;Courtelevant
80220;80500;Courtemanche
45113;45320;Courtemaux
51191;51800;Courtémont
02228;02850;Courtemont-Varennes
45114;45490;Courtempierre
38135;38510;Courtenay
45115;45320;Courtenay
10109;10260;Courtenot
10110;10270;Courteranges
10111;10250;Courteron
01128;01560;Courtes
70183;70600;Courtesoult-et-Gatey
25175;25530;Courtetain-et-Salans
11108;11240;La Courtète
60170;60300;Courteuil
84039;84350;Courthézon
51192;51700;Courthiézy
32111;32230;Courties
60171;60350;Courtieux
72106;72300;Courtillers
50146;50220;Courtils
23067;23100;La Courtine
51193;51460;Courtisols
21208;21120;Courtivron
89126;89150;Courtoin
89127;89100;Courtois-sur-Yonne
61133;61390;Courtomer
77138;77390;Courtomer
14193;14100;Courtonne-la-Meurdrac
14194;14290;Courtonne-les-Deux-Églises
02229;02820;Courtrizy-et-Fussigny
77139;77181;Courtry
14195;14260;Courvaudon
25176;25560;Courvières
51194;51170;Courville
28116;28190;Courville-sur-Eure
69067;69690;Courzieu
39173;39190;Cousance
55131;55500;Cousances-au-Bois;a;55518;Cousances-lès-Triconville
55132;55170;Cousances-les-Forges
55518;55500;Cousances-lès-Triconville
59157;59149;Cousolre`)
