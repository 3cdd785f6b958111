boussoleTerritory("n13",`09101;09120;Coussa
87049;87500;Coussac-Bonneval
65153;65350;Coussan
86085;86110;Coussay
86086;86270;Coussay-les-Bois
10112;10210;Coussegrey
12081;12310 12340;Coussergues;d;12177;Palmas d’Aveyron
88118;88630;Coussey
18076;18210;Coust
11109;11190;Coustaussa
11110;11220;Coustouge
66061;66260;Coustouges
50147;50200;Coutances
03089;03330;Coutansouze
16310;16350;Saint-Coutant
79243;79120;Saint-Coutant
17320;17430;Saint-Coutant-le-Grand
89128;89440;Coutarnoux
77140;77154;Coutençon
09102;09500;Coutens
61135;61140 61410;Couterne;d;61096;Rives d’Andaine
21209;21560;Couternon
43079;43230;Couteuges
77141;77580;Coutevroult
70184;70400;Couthenans
47074;47180;Couthures-sur-Garonne
59158;59310;Coutiches
79105;79340;Coutières;d;79105;Les Châteliers
42074;42460;Coutouvre
33138;33230;Coutras
16114;16460;Couture
62252;62136;La Couture
85074;85320;La Couture
27183;27750;La Couture-Boussey
79106;79110;Couture-d’Argenson
41070;41800;Couture-sur-Loir;d;41070;Vallée-de-Ronsard
62253;62158;Couturelle
24141;24320;Coutures
33139;33580;Coutures
82046;82210;Coutures
49115;49250 49320;Coutures;d;49050;Brissac Loire Aubance
57157;57170;Coutures;a;57132;Château-Salins
50148;50680;Couvains
61136;61470 61550;Couvains;d;61167;La Ferté-en-Ouche
12082;12230;La Couvertoirade
55133;55290;Couvertpuis
10113;10200;Couvignon
50149;50690;Couville
55134;55800;Couvonges
02230;02220;Couvrelles
02231;02270;Couvron-et-Aumencourt
51195;51300;Couvrot
07072;07000;Coux
17130;17130;Coux
24142;24220;Coux et Bigaroque-Mouzens
18077;18140;Couy
35089;35320;La Couyère
24143;24150;Couze-et-Saint-Front
87050;87270;Couzeix
37088;37500;Couziers
03090;03160;Couzon
69068;69270;Couzon-au-Mont-d’Or
46078;46500;Couzou
31156;31480;Cox
60172;60580;Coye-la-Forêt
62254;62560;Coyecques
02232;02600;Coyolles
39174;39200;Coyrière
39175;39260;Coyron
54141;54210;Coyviller
17131;17120;Cozes
2A099;20148;Cozzano
56046;56950;Crach
38136;38300;Crachier
89129;89480;Crain
57158;57590;Craincourt
42075;42210;Craintilleux
88119;88140;Crainvilliers
17132;17170;Cram-Chaban
02233;02130;Cramaille
39176;39600;Cramans
51196;51530;Cramant
61137;61220;Craménil
60173;60660;Cramoisy
80221;80370;Cramont
09103;09120;Crampagna
74093;74000 74370 74600 74940 74960;Cran-Gevrier;d;74010;Annecy
10114;10100;Crancey
15056;15250;Crandelles
72107;72540;Crannes-en-Champagne
01129;01320;Crans
39178;39300;Crans
12083;12110;Cransac-les-Thermes
54142;54740;Crantenoy
74094;74380;Cranves-Sales
53084;53400;Craon
86087;86110;Craon
02234;02160;Craonne
02235;02160;Craonnelle
60174;60310;Crapeaumesnil
69069;69290;Craponne
43080;43500;Craponne-sur-Arzon
38137;38210;Cras
46079;46360;Cras
01130;01340;Cras-sur-Reyssouze;d;01130;Bresse Vallons
67078;67310;Crastatt
32112;32270;Crastes
27184;27400;Crasville
50150;50630;Crasville
76189;76450;Crasville-la-Mallet
76190;76740;Crasville-la-Rocquefort
83047;83260;La Crau
90029;90300;Cravanche
17133;17260;Cravans
45116;45190;Cravant
89130;89460;Cravant;d;89130;Deux Rivières
37089;37500;Cravant-les-Côteaux
32113;32110;Cravencères
78188;78270;Cravent
46080;46150;Crayssac
59159;59279;Craywick
17134;17350;Crazannes
72108;72200;Cré-sur-Loir;d;72025;Bazouges Cré sur Loir
32371;32380;Saint-Créac
65386;65100;Saint-Créac
50151;50710;Créances
21210;21320;Créancey
52153;52120;Créancey;a;52114;Châteauvillain
21211;21120;Crécey-sur-Tille
79048;79260;La Crèche
71150;71680;Crêches-sur-Saône
65154;65370;Créchets
03091;03150;Créchy
02236;02380;Crécy-au-Mont
28117;28500;Crécy-Couvé
80222;80150;Crécy-en-Ponthieu
77142;77580;Crécy-la-Chapelle
02237;02270;Crécy-sur-Serre
56047;56580;Crédin
46081;46330;Crégols
77143;77124;Crégy-lès-Meaux
57159;57690;Créhange
22049;22130;Créhen
60175;60100;Creil
34089;34370;Creissan
12084;12100;Creissels
62255;62240;Crémarest
42076;42260;Cremeaux
80223;80700;Crémery
38138;38460;Crémieu
74095;74150;Crempigny-Bonneguête
46082;46230;Cremps
39179;39260;Crenans
52154;52000 52800;Crenay;a;52205;Foulain
10115;10150;Creney-près-Troyes
53085;53700;Crennes-sur-Fraubée
33140;33670;Créon
40087;40240;Créon-d’Armagnac
71151;71490;Créot
21212;21500;Crépand
54143;54170;Crépey
05136;05600;Saint-Crépin
17321;17380;Saint-Crépin
60569;60170;Saint-Crépin-aux-Bois
24390;24330;Saint-Crépin-d’Auberoche
24391;24310 24460 24530;Saint-Crépin-de-Richemont;d;24064;Brantôme en Périgord
24392;24590;Saint-Crépin-et-Carlucet
60570;60149 60790;Saint-Crépin-Ibouvillers
26107;26350;Crépol
14196;14480;Crépon
02238;02870;Crépy
62256;62310;Crépy
60176;60800;Crépy-en-Valois
62257;62310;Créquy
34090;34920;Le Crès
70185;70100;Cresancey
10116;10320;Crésantignes
50152;50370;Les Cresnays
30098;30260;Crespian
78189;78121;Crespières
12085;12800;Crespin
59160;59154;Crespin
81072;81350;Crespin
76570;76590;Saint-Crespin
49273;49230 49450 49660 49710;Saint-Crespin-sur-Moine;d;49301;Sèvremoine
81073;81350;Crespinet
10117;10500;Crespy-le-Neuf
03092;03240;Cressanges
23068;23140;Cressat
17135;17160;Cressé
12086;12640;La Cresse
46083;46600;Cressensac;d;46083;Cressensac-Sarrazac
46083;46600;Cressensac-Sarrazac
14197;14440;Cresserons
14198;14430;Cresseveuille
39180;39270;Cressia
01133;01350;Cressin-Rochefort
60177;60190;Cressonsacq
76191;76720 76850;Cressy;d;76034;Val-de-Scie
80224;80190;Cressy-Omencourt
71152;71760;Cressy-sur-Somme
26108;26400;Crest
63126;63450;Le Crest
73094;73590;Crest-Voland
84040;84110;Crestet
07073;07270;Le Crestet
27185;27110;Crestot
94028;94000;Créteil
38439;38570 38830;Crêts en Belledonne
55136;55210;Creuë;a;55551;Vigneulles-lès-Hattonchâtel
14200;14480;Creully sur Seulles
80225;80480;Creuse
70186;70240;La Creuse
71153;71200;Le Creusot
57160;57150;Creutzwald
03093;03300;Creuzier-le-Neuf
03094;03300;Creuzier-le-Vieux
70187;70400;Crevans-et-la-Chapelle-lès-Granges
36060;36140;Crevant
63128;63350;Crevant-Laveine
54144;54290;Crévéchamps
14201;14140 14270 14340 14370;Crèvecœur-en-Auge;d;14431;Mézidon Vallée d’Auge
77144;77610;Crèvecœur-en-Brie
60178;60360;Crèvecœur-le-Grand
60179;60420;Crèvecœur-le-Petit
59161;59258;Crèvecœur-sur-l’Escaut
70188;70240;Creveney
54145;54110;Crévic
35090;35320;Crevin
05044;05200;Crévoux
38139;38510;Creys-Mépieu
24144;24350;Creyssac
24145;24100;Creysse
46084;46600;Creysse
07074;07000;Creysseilles
24146;24380;Creyssensac-et-Pissot
18078;18190;Crézançay-sur-Cher
02239;02650;Crézancy
18079;18300;Crézancy-en-Sancerre
79107;79110;Crézières;d;79083;Chef-Boutonne
54146;54113;Crézilles
32372;32430;Saint-Cricq
40253;40700;Saint-Cricq-Chalosse
40254;40300;Saint-Cricq-du-Gave
40255;40190;Saint-Cricq-Villeneuve
14202;14113;Cricquebœuf
14203;14430;Cricqueville-en-Auge
14204;14450;Cricqueville-en-Bessin
76192;76910;Criel-sur-Mer
60180;60112;Crillon
84041;84410;Crillon-le-Brave
21213;21800;Crimolois;d;21452;Neuilly-Crimolois
54147;54300;Crion
76193;76850;La Crique
76194;76111;Criquebeuf-en-Caux
27187;27110;Criquebeuf-la-Campagne
27188;27340;Criquebeuf-sur-Seine
76196;76280;Criquetot-l’Esneval
76195;76540;Criquetot-le-Mauconduit
76197;76590;Criquetot-sur-Longueville
76198;76760;Criquetot-sur-Ouville
76199;76390;Criquiers
77145;77390;Crisenoy
60181;60400;Crisolles
37090;37220;Crissay-sur-Manse
72109;72140;Crissé
39182;39100;Crissey
71154;71530;Crissey
2A100;20126;Cristinacce
14205;14250;Cristot
16116;16300;Criteuil-la-Magdeleine
76200;76680;Critot
2B101;20237;Croce
59162;59380;Crochte
2B102;20290;Crocicchia
23069;23260;Crocq
60182;60120;Le Crocq
14206;14620;Crocy
67079;67470;Crœttwiller
33141;33750;Croignon
62258;62130;Croisette
44049;44490;Le Croisic
27189;27190;La Croisille
87051;87130;La Croisille-sur-Briance
14207;14220;Croisilles
28118;28210;Croisilles
61138;61230;Croisilles
62259;62128;Croisilles
54148;54300;Croismare
14208;14140 14270 14340 14370;Croissanville;d;14431;Mézidon Vallée d’Auge
77146;77183;Croissy-Beaubourg
60183;60120;Croissy-sur-Celle
78190;78290;Croissy-sur-Seine
56048;56540;Le Croisty
18080;18350;Croisy
76201;76780;Croisy-sur-Andelle
27190;27120;Croisy-sur-Eure
59163;59170;Croix
90030;90100;Croix
01342;01120;Sainte-Croix
02675;02820;Sainte-Croix
12217;12260;Sainte-Croix
24393;24440;Sainte-Croix
26299;26150;Sainte-Croix
81326;81150;Sainte-Croix
04175;04110;Sainte-Croix-à-Lauze
08135;08400;La Croix-aux-Bois
88120;88520;La Croix-aux-Mines
68294;68160;Sainte-Croix-aux-Mines
50154;50240;La Croix-Avranchin;d;50487;Saint-James
47075;47340;La Croix-Blanche
59164;59222;Croix-Caluyau
17136;17220;Croix-Chapeau
17137;17330;La Croix-Comtesse
30246;30460;Sainte-Croix-de-Caderle
73095;73110;La Croix-de-la-Rochette
24394;24340;Sainte-Croix-de-Mareuil
34248;34270;Sainte-Croix-de-Quintillargues
33392;33410;Sainte-Croix-du-Mont
28119;28480;La Croix-du-Perche
04176;04500;Sainte-Croix-du-Verdon
71401;71470;Sainte-Croix-en-Bresse
77147;77370;La Croix-en-Brie
51197;51600;La Croix-en-Champagne
42210;42800;Sainte-Croix-en-Jarez
68295;68127;Sainte-Croix-en-Plaine
62260;62130;Croix-en-Ternois
37091;37150;La Croix-en-Touraine
02240;02110;Croix-Fonsomme
14568;14210 14250 14740;Sainte-Croix-Grand-Tonne;d;14098;Thue et Mue
50460;50440 50460 50690;Sainte-Croix-Hague;d;50041;La Hague
56050;56120;La Croix-Helléan
76203;76190;Croix-Mare
80226;80400;Croix-Moligneaux
27526;27500;Sainte-Croix-sur-Aizier;d;27107;Bourneville-Sainte-Croix
76571;76750;Sainte-Croix-sur-Buchy
87052;87210;La Croix-sur-Gartempe
14569;14480;Sainte-Croix-sur-Mer
61378;61210;Sainte-Croix-sur-Orne;d;61339;Putanges-le-Lac
02241;02210;La Croix-sur-Ourcq
06051;06260;La Croix-sur-Roudoule
48144;48110;Sainte-Croix-Vallée-Française
83048;83420;La Croix-Valmer
09257;09230;Sainte-Croix-Volvestre
56049;56920;Croixanvec;d;56213;Saint-Gérand-Croixanvec
76202;76660;Croixdalle
53086;53380;La Croixille
80227;80290;Croixrault
42077;42540;Croizet-sur-Gand
38140;38920;Crolles
50155;50220;Crollon
87053;87160;Cromac
70189;70190;Cromary
71155;71140;Cronat
43082;43300;Cronce
53087;53170;La Cropte
76204;76720;Cropus
30099;30170;Cros
63129;63810;Cros
34091;34520;Le Cros
07075;07510 07630;Cros-de-Géorand
15057;15150;Cros-de-Montvert
15058;15130;Cros-de-Ronesque
25177;25340;Crosey-le-Grand
25178;25340;Crosey-le-Petit
72110;72200;Crosmières
91191;91560;Crosne
44050;44160;Crossac
18081;18340;Crosses
27192;27110;Crosville-la-Vieille
50156;50360;Crosville-sur-Douve
76205;76590;Crosville-sur-Scie
37092;37380;Crotelles
39183;39300;Crotenay
27193;27530;Croth
80228;80550;Le Crotoy
05045;05200;Crots
45118;45170;Crottes-en-Pithiverais
01134;01290 01750;Crottet
35091;35290;Le Crouais
14209;14400;Crouay
14210;14140 14290;La Croupte;d;14371;Livarot-Pays-d’Auge
64196;64350;Crouseilles
86088;86240;Croutelle
10118;10130;Les Croûtes
60184;60350;Croutoy
61139;61120;Crouttes
02242;02310;Crouttes-sur-Marne
02243;02880;Crouy
60185;60530;Crouy-en-Thelle
80229;80310;Crouy-Saint-Pierre
41071;41220;Crouy-sur-Cosson
77148;77840;Crouy-sur-Ourcq
25179;25240;Le Crouzet
25180;25270;Crouzet-Migette
63130;63700;La Crouzille
37093;37220;Crouzilles
23070;23160;Crozant
23071;23500;Croze
26110;26600;Crozes-Hermitage
01135;01170;Crozet
42078;42310;Le Crozet
39184;39260;Les Crozets
29042;29160;Crozon
36061;36140;Crozon-sur-Vauvre
07076;07350;Cruas
28120;28270;Crucey-Villages
41072;41100;Crucheray
12087;12310 12340;Cruéjouls;d;12177;Palmas d’Aveyron
73096;73800;Cruet
21214;21360;Crugey
51198;51170;Crugny
56051;56420;Cruguel
04065;04230;Cruis
61140;61300;Crulai
26111;26460;Crupies
02244;02120;Crupilly
11111;11200;Cruscades
74096;74350;Cruseilles
54149;54680;Crusnes
30100;30360;Cruviers-Lascours
58092;58330;Crux-la-Ville
71156;71260;Cruzille
01136;01290;Cruzilles-lès-Mépillat
34092;34310;Cruzy
89131;89740;Cruzy-le-Châtel
89132;89390;Cry
43083;43170;Cubelles
48053;48190;Cubières
11112;11190;Cubières-sur-Cinoble
48054;48190;Cubiérettes
24147;24640;Cubjac;d;24147;Cubjac-Auvézère-Val d’Ans
24147;24640;Cubjac-Auvézère-Val d’Ans
19066;19520;Cublac
69070;69550;Cublize
33142;33620;Cubnezais
25181;25680;Cubrial
25182;25680;Cubry
70190;70160;Cubry-lès-Faverney
70191;70130;Cubry-lès-Soing;a;70492;Soing-Cubry-Charentenay
33143;33240;Cubzac-les-Ponts
51199;51480;Cuchery
62261;62780;Cucq
11113;11350;Cucugnan
84042;84160;Cucuron
33144;33430;Cudos
89133;89116;Cudot
06052;06910;Cuébris
32114;32300;Cuélas
83049;83390;Cuers
02245;02880;Cuffies
18082;18150;Cuffy
85076;85610;Cugand;d;85076;Cugand-la-Bernardière
85076;85610;Cugand-la-Bernardière
13030;13780;Cuges-les-Pins
31157;31270;Cugnaux
70192;70700;Cugney
02246;02480;Cugny
35092;35270;Cuguen
31158;31210;Cuguron
86089;86110;Cuhon
60186;60130;Cuignières
60187;60850;Cuigy-en-Bray
53088;53540;Cuillé
62262;62149;Cuinchy
59165;59553;Cuincy
31159;31210;Le Cuing
42079;42460;Cuinzier
02248;02350;Cuirieux
02249;02220;Cuiry-Housse
02250;02160;Cuiry-lès-Chaudardes
02251;02360;Cuiry-lès-Iviers
51200;51530;Cuis
60188;60350;Cuise-la-Motte
71157;71480;Cuiseaux
21215;21310;Cuiserey
71158;71290;Cuisery
39185;39190;Cuisia
01137;01370;Cuisiat;d;01426;Val-Revermont
51201;51700;Cuisles
61141;61250;Cuissai
02252;02160;Cuissy-et-Geny
55137;55270;Cuisy
77150;77165;Cuisy
02253;02200;Cuisy-en-Almont
42080;42800;La Cula;a;42225;Genilac
18083;18270;Culan
21216;21230;Culètre
55138;55000;Culey
14211;14220;Culey-le-Patry
63131;63350;Culhat
38141;38300;Culin
71159;71460;Culles-les-Roches
52155;52600;Culmont
01138;01350;Culoz;d;01138;Culoz-Béon
01138;01350;Culoz-Béon
70193;70150;Cult
48055;48230;Cultures
51202;51480;Cumières
55139;55100;Cumières-le-Mort-Homme
11114;11410;Cumiès
82047;82500;Cumont
81074;81990;Cunac
58093;58210;Cuncy-lès-Varzy
24148;24240;Cunèges
55140;55110;Cunel
90031;90150;Cunelières
10119;10360;Cunfin
63132;63590;Cunlhat
49116;49150;Cuon;d;49018;Baugé-en-Anjou
51203;51400;Cuperly
47076;47220;Cuq
81075;81570;Cuq
81076;81470;Cuq-Toulza
64197;64360;Cuqueron
16117;16210;Curac
12307;12410;Curan
04066;05110;Curbans
71160;71800;Curbigny
86090;86120;Curçay-sur-Dive
80230;80190;Curchy
01139;01560;Curciat-Dongalon
14213;14220;Curcy-sur-Orne;d;14689;Thury-Harcourt-le-Hom
71161;71130;Curdin
04067;04200;Curel
52156;52300;Curel
19067;19500;Curemonte
72111;72240;Cures
59166;59990;Curgies
71162;71400;Curgy
73097;73190;Curienne
12088;12210;Curières
69071;69250;Curis-au-Mont-d’Or
21217;21220;Curley
80231;80360;Curlu
52157;52330;Curmont
26112;26110;Curnier
33145;33670;Cursan
01140;01310;Curtafond
71163;71520;Curtil-sous-Buffières
71164;71460;Curtil-sous-Burnand
21218;21380;Curtil-Saint-Seine
21219;21220;Curtil-Vergy
81077;81250;Curvalle
86091;86600;Curzay-sur-Vonne
85077;85540;Curzon
25183;25110;Cusance
25184;25680;Cuse-et-Adrisans
52158;52190;Cusey
15059;15430;Cussac
87054;87150;Cussac
33146;33460;Cussac-Fort-Médoc
43084;43370;Cussac-sur-Loire
10120;10210;Cussangy
37094;37240;Cussay
03095;03300;Cusset
21220;21580;Cussey-les-Forges
25186;25870;Cussey-sur-l’Ognon
25185;25440;Cussey-sur-Lison
14214;14400;Cussy
71165;71550;Cussy-en-Morvan
21221;21360;Cussy-la-Colonne
21222;21230;Cussy-le-Châtel
89134;89420;Cussy-les-Forges
54150;54670;Custines
74097;74540;Cusy
02254;02600;Cutry
54151;54720;Cutry
60189;60400;Cuts
57161;57260;Cutting
2A103;20167;Cuttoli-Corticchiato
39186;39170;Cuttura;d;39491;Coteaux du Lizon
74098;74350;Cuvat
70194;70800;Cuve
60190;60620;Cuvergnon
14215;14840;Cuverville
27194;27700;Cuverville
76206;76280;Cuverville
76207;76260;Cuverville-sur-Yères
50158;50670;Cuves
52159;52240;Cuves
39187;39250;Cuvier
59167;59268;Cuvillers
60191;60490;Cuvilly
57162;57420;Cuvry
11115;11390;Cuxac-Cabardès
11116;11590;Cuxac-d’Aude
60192;60310;Cuy
89136;89140;Cuy
76208;76220;Cuy-Saint-Fiacre
46085;46270;Cuzac
46086;46600;Cuzance
01141;01300;Cuzieu
42081;42330;Cuzieu
36062;36190;Cuzion
47077;47500;Cuzorn
71166;71320;Cuzy
16312;16170;Saint-Cybardeaux
24395;24250;Saint-Cybranet
19195;19130;Saint-Cyprien
24396;24220;Saint-Cyprien
42211;42160;Saint-Cyprien
66171;66750;Saint-Cyprien
46262;46800;Saint-Cyprien;d;46262;Lendou-en-Quercy
12218;12320;Saint-Cyprien-sur-Dourdou;d;12218;Conques-en-Rouergue
07227;07430;Saint-Cyr
71402;71240;Saint-Cyr
87141;87310;Saint-Cyr
86219;86130 86490;Saint-Cyr;d;86019;Beaumont Saint-Cyr
69191;69450;Saint-Cyr-au-Mont-d’Or
50461;50310;Saint-Cyr-Bocage
42212;42123;Saint-Cyr-de-Favières
27527;27800;Saint-Cyr-de-Salerne
42213;42114;Saint-Cyr-de-Valorges
85205;85410;Saint-Cyr-des-Gâts
50462;50720;Saint-Cyr-du-Bailleul
17322;17170;Saint-Cyr-du-Doret
41205;41190;Saint-Cyr-du-Gault
14570;14290;Saint-Cyr-du-Ronceray;d;14570;Valorbiquet
95543;95510;Saint-Cyr-en-Arthies
49274;49260 49400;Saint-Cyr-en-Bourg;d;49060;Bellevigne-les-Châteaux
53208;53140;Saint-Cyr-en-Pail
85206;85540;Saint-Cyr-en-Talmondais
45272;45590;Saint-Cyr-en-Val
78545;78210;Saint-Cyr-l’École
27529;27370;Saint-Cyr-la-Campagne
79244;79100;Saint-Cyr-la-Lande
91544;91690;Saint-Cyr-la-Rivière
19196;19130;Saint-Cyr-la-Roche
61379;61130;Saint-Cyr-la-Rosière
69192;69870;Saint-Cyr-le-Chatoux
53209;53320;Saint-Cyr-le-Gravelais
24397;24270;Saint-Cyr-les-Champagnes
89341;89800;Saint-Cyr-les-Colons
42214;42210;Saint-Cyr-les-Vignes
39479;39600;Saint-Cyr-Montmalin
91546;91410;Saint-Cyr-sous-Dourdan
69193;69560;Saint-Cyr-sur-le-Rhône
37214;37540;Saint-Cyr-sur-Loire
01343;01380;Saint-Cyr-sur-Menthon
83112;83270;Saint-Cyr-sur-Mer
77405;77750;Saint-Cyr-sur-Morin
36188;36700;Saint-Cyran-du-Jambot
02255;02220;Cys-la-Commune
59168;59830;Cysoing
91198;91590;D’Huison-Longueville
57163;57850;Dabo
67080;67120;Dachstein
45119;45300;Dadonville
24150;24250;Daglan
01142;01120;Dagneux
77151;77320;Dagny
02256;02140;Dagny-Lambercy
55141;55500;Dagonville
49117;49140 49250 49630 49800;La Daguenière;d;49307;Loire-Authion
67081;67310;Dahlenheim
33147;33420;Daignac
08136;08140;Daigny
52160;52110;Daillancourt
52161;52240;Daillecourt
62263;62000;Dainville
55142;55130;Dainville-Bertheléville
21223;21121;Daix
57165;57550;Dalem
57166;57340;Dalhain
67082;67770;Dalhunden
63133;63111 63115;Dallet;d;63226;Mur-sur-Allier
02257;02680;Dallon
06119;06660;Saint-Dalmas-le-Selvage
09104;09120;Dalou
57167;57320;Dalstein
06053;06470;Daluis
88121;88330;Damas-aux-Bois
88122;88270;Damas-et-Bettegney
47078;47160;Damazan
67083;67110;Dambach
67084;67650;Dambach-la-Ville
25187;25150;Dambelin
25188;25600;Dambenois
70195;70200;Dambenoît-lès-Colombe
88123;88320;Damblain
14216;14620;Damblainville
28121;28140;Dambron
61142;61130;Dame-Marie
27195;27160;Dame-Marie;d;27578;Sainte-Marie-d’Attez
37095;37110;Dame-Marie-les-Bois
54152;54360;Damelevières
60193;60210;Daméraucourt
71167;71620;Damerey
51204;51480;Damery
80232;80700;Damery
56052;56750;Damgan
81078;81220;Damiatte
61143;61250;Damigny
55143;55400;Damloup
02258;02470;Dammard
28122;28360;Dammarie
45120;45420;Dammarie-en-Puisaye
77152;77190;Dammarie-les-Lys
45121;45230;Dammarie-sur-Loing
55144;55500;Dammarie-sur-Saulx
77153;77230;Dammartin-en-Goële
78192;78111;Dammartin-en-Serve
25189;25110;Dammartin-les-Templiers
39188;39290;Dammartin-Marpain
52162;52140;Dammartin-sur-Meuse
77154;77163;Dammartin-sur-Tigeaux
59169;59680;Damousies
08137;08090;Damouzy
39189;39500;Damparis
10121;10240;Dampierre
39190;39350 39700;Dampierre
52163;52360;Dampierre
14217;14240 14350;Dampierre;d;14672;Val de Drôme
51205;51400;Dampierre-au-Temple;d;51485;La Neuville-au-Temple
76209;76220;Dampierre-en-Bray
71168;71310;Dampierre-en-Bresse
45122;45570;Dampierre-en-Burly
18084;18260;Dampierre-en-Crot
18085;18310;Dampierre-en-Graçay
21224;21350;Dampierre-en-Montagne
78193;78720;Dampierre-en-Yvelines
21225;21310;Dampierre-et-Flée
51206;51330;Dampierre-le-Château
25190;25490;Dampierre-les-Bois
70196;70800;Dampierre-lès-Conflans
58094;58310;Dampierre-sous-Bouhy
28123;28160;Dampierre-sous-Brou
76210;76510;Dampierre-Saint-Nicolas
28124;28350;Dampierre-sur-Avre
28125;28170;Dampierre-sur-Blévy;a;28226;Maillebois
17138;17470;Dampierre-sur-Boutonne
25191;25420;Dampierre-sur-le-Doubs
70197;70230;Dampierre-sur-Linotte
49118;49400;Dampierre-sur-Loire;d;49328;Saumur
51208;51240;Dampierre-sur-Moivre
70198;70180;Dampierre-sur-Salon
25192;25190;Dampjoux
02259;02600;Dampleux
77155;77400;Dampmart
19068;19360;Dampniat
25193;25450;Damprichard
27196;27340;Les Damps
27197;27420 27510 27630;Dampsmesnil;d;27213;Vexin-sur-Epte
70199;70000;Dampvalley-lès-Colombe
70200;70210;Dampvalley-Saint-Pancras
54153;54470;Dampvitoux
52164;52400;Damrémont
55145;55150;Damvillers
85078;85420;Damvix
42082;42260 42590;Dancé;d;42268;Vézelin-sur-Loire
61144;61340;Dancé;d;61309;Perche en Nocé
52165;52210;Dancevoir
76211;76340;Dancourt
80233;80700;Dancourt-Popincourt
28126;28800;Dancy
14218;14430;Danestal
86092;86220;Dangé-Saint-Romain
28127;28160;Dangeau
28128;28190;Dangers
72112;72260;Dangeul
67085;67310;Dangolsheim
27199;27720;Dangu
50159;50750;Dangy
02260;02800;Danizy
90032;90400;Danjoutin
57168;57370;Danne-et-Quatre-Vents
57169;57820;Dannelbourg
25194;25310;Dannemarie
68068;68210;Dannemarie
78194;78550;Dannemarie
25195;25410;Dannemarie-sur-Crète
89137;89700;Dannemoine
91195;91490;Dannemois
62264;62187;Dannes
55146;55110;Dannevoux
14219;14260 14770;Danvou-la-Ferrière;d;14027;Les Monts d’Aunay
41073;41160;Danzé
53089;53200;Daon
29043;29460;Daoulas
80234;80800;Daours
19069;19220;Darazac
39191;39230;Darbonnay
07077;07170;Darbres
21226;21150;Darcey
33148;33420;Dardenac
27200;27930;Dardez
69072;69570;Dardilly
69073;69490;Dareizé;d;69157;Vindry-sur-Turdine
60194;60210;Dargies
80235;80570;Dargnies
42083;42800;Dargoire
52167;52700;Darmannes
87055;87320 87330;Darnac;d;87028;Val-d’Oire-et-Gartempe
76212;76160;Darnétal
19070;19300;Darnets
88124;88260;Darney
88125;88170;Darney-aux-Chênes
88126;88390;Darnieulles
21227;21121;Darois`)
