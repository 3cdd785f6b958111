boussoleTerritory("n22",`63128;63350;Crevant-Laveine
54144;54290;Crévéchamps
14201;14140 14270 14340 14370;Crèvecœur-en-Auge;d;14431;Mézidon Vallée d’Auge
77144;77610;Crèvecœur-en-Brie
60178;60360;Crèvecœur-le-Grand;3
60179;60420;Crèvecœur-le-Petit
59161;59258;Crèvecœur-sur-l’Escaut
70188;70240;Creveney
54145;54110;Crévic
35090;35320;Crevin;2
05044;05200;Crévoux
26109;26410;Creyers;f;26086;Châtillon-en-Diois
38139;38510;Creys-Mépieu;1
24144;24350;Creyssac
24145;24100;Creysse;1
46084;46600;Creysse
07074;07000;Creysseilles
24146;24380;Creyssensac-et-Pissot
18078;18190;Crézançay-sur-Cher
02239;02650;Crézancy;1
18079;18300;Crézancy-en-Sancerre
79107;79110;Crézières;d;79083;Chef-Boutonne
54146;54113;Crézilles
32372;32430;Saint-Cricq
40253;40700;Saint-Cricq-Chalosse
40254;40300;Saint-Cricq-du-Gave
14202;14113;Cricquebœuf
14203;14430;Cricqueville-en-Auge
14204;14450;Cricqueville-en-Bessin
40255;40190;Saint-Cricq-Villeneuve
76192;76910;Criel-sur-Mer;2
39181;39130;Crillat;f;39493;Saint-Maurice-Crillat
60180;60112;Crillon
84041;84410;Crillon-le-Brave
21213;21800;Crimolois;d;21452;Neuilly-Crimolois
54147;54300;Crion
76193;76850;La Crique
76194;76111;Criquebeuf-en-Caux
27187;27110;Criquebeuf-la-Campagne
27188;27340;Criquebeuf-sur-Seine;1
76195;76540;Criquetot-le-Mauconduit
76196;76280;Criquetot-l’Esneval;2
76197;76590;Criquetot-sur-Longueville
76198;76760;Criquetot-sur-Ouville
76199;76390;Criquiers
77145;77390;Crisenoy
60181;60400;Crisolles
37090;37220;Crissay-sur-Manse
72109;72140;Crissé
39182;39100;Crissey
71154;71530;Crissey;2
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
43081;43170 43580;Croisances;f;43245;Thoras
62258;62130;Croisette
44049;44490;Le Croisic;4
27189;27190;La Croisille
14207;14220;Croisilles
28118;28210;Croisilles
61138;61230;Croisilles
62259;62128;Croisilles;1
87051;87130;La Croisille-sur-Briance
54148;54300;Croismare
14208;14140 14270 14340 14370;Croissanville;d;14431;Mézidon Vallée d’Auge
77146;77183;Croissy-Beaubourg;2
60183;60120;Croissy-sur-Celle
78190;78290;Croissy-sur-Seine;11
56048;56540;Le Croisty
18080;18350;Croisy
76201;76780;Croisy-sur-Andelle
27190;27120;Croisy-sur-Eure
59163;59170;Croix;20
90030;90100;Croix
01342;01120;Sainte-Croix
02675;02820;Sainte-Croix
12217;12260;Sainte-Croix
24393;24440;Sainte-Croix
26299;26150;Sainte-Croix
81326;81150;Sainte-Croix
46261;46800;Sainte-Croix;f;46201;Montcuq-en-Quercy-Blanc
71401;71470;Sainte-Croix;f;71401;Sainte-Croix-en-Bresse
04175;04110;Sainte-Croix-à-Lauze
56049;56920;Croixanvec;d;56213;Saint-Gérand-Croixanvec
08135;08400;La Croix-aux-Bois
88120;88520;La Croix-aux-Mines
68294;68160;Sainte-Croix-aux-Mines;1
50154;50240;La Croix-Avranchin;d;50487;Saint-James
47075;47340;La Croix-Blanche;1
59164;59222;Croix-Caluyau
17136;17220;Croix-Chapeau;1
17137;17330;La Croix-Comtesse
76202;76660;Croixdalle
30246;30460;Sainte-Croix-de-Caderle
73095;73110;La Croix-de-la-Rochette
24394;24340;Sainte-Croix-de-Mareuil
34248;34270;Sainte-Croix-de-Quintillargues
50459;50000;Sainte-Croix-de-Saint-Lô;f;50502;Saint-Lô
85075;85800;Croix-de-Vie;f;85222;Saint-Gilles-Croix-de-Vie
33392;33410;Sainte-Croix-du-Mont
28119;28480;La Croix-du-Perche
04176;04500;Sainte-Croix-du-Verdon
71401;71470;Sainte-Croix-en-Bresse
77147;77370;La Croix-en-Brie
51197;51600;La Croix-en-Champagne
42210;42800;Sainte-Croix-en-Jarez
68295;68127;Sainte-Croix-en-Plaine;3
62260;62130;Croix-en-Ternois
37091;37150;La Croix-en-Touraine;2
02240;02110;Croix-Fonsomme
14568;14210 14250 14740;Sainte-Croix-Grand-Tonne;d;14098;Thue et Mue
50460;50440 50460 50690;Sainte-Croix-Hague;d;50041;La Hague
56050;56120;La Croix-Helléan
53086;53380;La Croixille
76203;76190;Croix-Mare
80226;80400;Croix-Moligneaux
80227;80290;Croixrault
27526;27500;Sainte-Croix-sur-Aizier;d;27107;Bourneville-Sainte-Croix
76571;76750;Sainte-Croix-sur-Buchy
87052;87210;La Croix-sur-Gartempe
14569;14480;Sainte-Croix-sur-Mer
61378;61210;Sainte-Croix-sur-Orne;d;61339;Putanges-le-Lac
02241;02210;La Croix-sur-Ourcq
06051;06260;La Croix-sur-Roudoule
48144;48110;Sainte-Croix-Vallée-Française
83048;83420;La Croix-Valmer;3
09257;09230;Sainte-Croix-Volvestre
42077;42540;Croizet-sur-Gand
38140;38920;Crolles;8
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
91191;91560;Crosne;9
44050;44160;Crossac;2
18081;18340;Crosses
27192;27110;Crosville-la-Vieille
50156;50360;Crosville-sur-Douve
76205;76590;Crosville-sur-Scie
37092;37380;Crotelles
39183;39300;Crotenay
27193;27530;Croth;1
80228;80550;Le Crotoy;1
05045;05200;Crots;1
45118;45170;Crottes-en-Pithiverais
01134;01290 01750;Crottet;1
35091;35290;Le Crouais
14209;14400;Crouay
14210;14140 14290;La Croupte;d;14371;Livarot-Pays-d’Auge
64196;64350;Crouseilles
86088;86240;Croutelle
10118;10130;Les Croûtes
60184;60350;Croutoy
61139;61120;Crouttes
02242;02310;Crouttes-sur-Marne
02243;02880;Crouy;3
60185;60530;Crouy-en-Thelle;1
80229;80310;Crouy-Saint-Pierre
41071;41220;Crouy-sur-Cosson
77148;77840;Crouy-sur-Ourcq;1
25179;25240;Le Crouzet
25180;25270;Crouzet-Migette
63130;63700;La Crouzille
37093;37220;Crouzilles
23070;23160;Crozant
23071;23500;Croze
26110;26600;Crozes-Hermitage
01135;01170;Crozet;2
42078;42310;Le Crozet
39184;39260;Les Crozets
29042;29160;Crozon;7
36061;36140;Crozon-sur-Vauvre
07076;07350;Cruas;2
28120;28270;Crucey-Villages
41072;41100;Crucheray
12087;12310 12340;Cruéjouls;d;12177;Palmas d’Aveyron
73096;73800;Cruet;1
21214;21360;Crugey
51198;51170;Crugny
56051;56420;Cruguel
04065;04230;Cruis
61140;61300;Crulai
26111;26460;Crupies
02244;02120;Crupilly
11111;11200;Cruscades
74096;74350;Cruseilles;5
54149;54680;Crusnes;1
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
24147;24640;Cubjac-Auvézère-Val d’Ans;1
19066;19520;Cublac;1
69070;69550;Cublize;1
33142;33620;Cubnezais;1
25181;25680;Cubrial
25182;25680;Cubry
70190;70160;Cubry-lès-Faverney
70191;70130;Cubry-lès-Soing;a;70492;Soing-Cubry-Charentenay
33143;33240;Cubzac-les-Ponts;2
77149;77160;Cucharmoy;f;77109;Chenoise-Cucharmoy
51199;51480;Cuchery
62261;62780;Cucq;5
11113;11350;Cucugnan
84042;84160;Cucuron;1
33144;33430;Cudos
89133;89116;Cudot
06052;06910;Cuébris
32114;32300;Cuélas
83049;83390;Cuers;13
02245;02880;Cuffies;1
18082;18150;Cuffy;1
85076;85610;Cugand;d;85076;Cugand-la-Bernardière
85076;85610;Cugand-la-Bernardière;5
13030;13780;Cuges-les-Pins;6
31157;31270;Cugnaux;20
70192;70700;Cugney
02246;02480;Cugny
02247;02210;Cugny-lès-Crouttes;f;02580;Oulchy-le-Château
35092;35270;Cuguen
31158;31210;Cuguron
86089;86110;Cuhon
60186;60130;Cuignières
60187;60850;Cuigy-en-Bray
53088;53540;Cuillé
62262;62149;Cuinchy;1
59165;59553;Cuincy;6
31159;31210;Le Cuing
42079;42460;Cuinzier
02248;02350;Cuirieux
02249;02220;Cuiry-Housse
02250;02160;Cuiry-lès-Chaudardes
02251;02360;Cuiry-lès-Iviers
51200;51530;Cuis
71157;71480;Cuiseaux;1
60188;60350;Cuise-la-Motte;2
21215;21310;Cuiserey
71158;71290;Cuisery;1
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
63131;63350;Culhat;1
38141;38300;Culin
71159;71460;Culles-les-Roches
14212;14480 14740;Cully;f;14406;Moulins-en-Bessin
52155;52600;Culmont
01138;01350;Culoz;d;01138;Culoz-Béon
01138;01350;Culoz-Béon;3
70193;70150;Cult
48055;48230;Cultures
51202;51480;Cumières
55139;55100;Cumières-le-Mort-Homme
11114;11410;Cumiès
82047;82500;Cumont
81074;81990;Cunac;1
58093;58210;Cuncy-lès-Varzy
24148;24240;Cunèges
55140;55110;Cunel
90031;90150;Cunelières
10119;10360;Cunfin
63132;63590;Cunlhat;1
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
50157;50170;Curey;f;50410;Pontorson
59166;59990;Curgies;1
71162;71400;Curgy;1
73097;73190;Curienne
12088;12210;Curières
69071;69250;Curis-au-Mont-d’Or;1
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
38142;38510;Curtin;f;38543;Vézeronce-Curtin
81077;81250;Curvalle
86091;86600;Curzay-sur-Vonne
85077;85540;Curzon
25183;25110;Cusance
25184;25680;Cuse-et-Adrisans
52158;52190;Cusey
15059;15430;Cussac
87054;87150;Cussac;1
24149;24480;Cussac;f;24068;Le Buisson-de-Cadouin
33146;33460;Cussac-Fort-Médoc;2
43084;43370;Cussac-sur-Loire;1
10120;10210;Cussangy
37094;37240;Cussay
03095;03300;Cusset;13
21220;21580;Cussey-les-Forges
25185;25440;Cussey-sur-Lison
25186;25870;Cussey-sur-l’Ognon;1
14214;14400;Cussy
71165;71550;Cussy-en-Morvan
21221;21360;Cussy-la-Colonne
21222;21230;Cussy-le-Châtel
89134;89420;Cussy-les-Forges
54150;54670;Custines;3
74097;74540;Cusy;1
89135;89160;Cusy;f;89005;Ancy-le-Franc
02254;02600;Cutry
54151;54720;Cutry;1
60189;60400;Cuts
57161;57260;Cutting
2A103;20167;Cuttoli-Corticchiato;2
39186;39170;Cuttura;d;39491;Coteaux du Lizon
74098;74350;Cuvat;1
70194;70800;Cuve
60190;60620;Cuvergnon
14215;14840;Cuverville;2
27194;27700;Cuverville
76206;76280;Cuverville
76207;76260;Cuverville-sur-Yères
50158;50670;Cuves
52159;52240;Cuves
39187;39250;Cuvier
59167;59268;Cuvillers
60191;60490;Cuvilly
57162;57420;Cuvry;1
11115;11390;Cuxac-Cabardès
11116;11590;Cuxac-d’Aude;4
60192;60310;Cuy
89136;89140;Cuy
76208;76220;Cuy-Saint-Fiacre
46085;46270;Cuzac
46086;46600;Cuzance
01141;01300;Cuzieu
42081;42330;Cuzieu;1
36062;36190;Cuzion
47077;47500;Cuzorn
71166;71320;Cuzy
16311;16190;Saint-Cybard;f;16230;Montmoreau
16312;16170;Saint-Cybardeaux
24395;24250;Saint-Cybranet
19195;19130;Saint-Cyprien
24396;24220;Saint-Cyprien;1
42211;42160;Saint-Cyprien;2
66171;66750;Saint-Cyprien;12
46262;46800;Saint-Cyprien;d;46262;Lendou-en-Quercy
12218;12320;Saint-Cyprien-sur-Dourdou;d;12218;Conques-en-Rouergue
07227;07430;Saint-Cyr;1
71402;71240;Saint-Cyr
87141;87310;Saint-Cyr
50461;50310;Saint-Cyr;f;50461;Saint-Cyr-Bocage
86219;86130 86490;Saint-Cyr;d;86019;Beaumont Saint-Cyr
36188;36700;Saint-Cyran-du-Jambot
69191;69450;Saint-Cyr-au-Mont-d’Or;6
50461;50310;Saint-Cyr-Bocage
42212;42123;Saint-Cyr-de-Favières;1
27527;27800;Saint-Cyr-de-Salerne
85205;85410;Saint-Cyr-des-Gâts
42213;42114;Saint-Cyr-de-Valorges
50462;50720;Saint-Cyr-du-Bailleul
17322;17170;Saint-Cyr-du-Doret
41205;41190;Saint-Cyr-du-Gault
14570;14290;Saint-Cyr-du-Ronceray;d;14570;Valorbiquet
95543;95510;Saint-Cyr-en-Arthies
49274;49260 49400;Saint-Cyr-en-Bourg;d;49060;Bellevigne-les-Châteaux
53208;53140;Saint-Cyr-en-Pail
85206;85540;Saint-Cyr-en-Talmondais
45272;45590;Saint-Cyr-en-Val;3
05137;05700;Saint-Cyrice;f;05051;Étoile-Saint-Cyrice
27529;27370;Saint-Cyr-la-Campagne
79244;79100;Saint-Cyr-la-Lande
91544;91690;Saint-Cyr-la-Rivière
19196;19130;Saint-Cyr-la-Roche
61379;61130;Saint-Cyr-la-Rosière
69192;69870;Saint-Cyr-le-Chatoux
78545;78210;Saint-Cyr-l’École;21
53209;53320;Saint-Cyr-le-Gravelais
24397;24270;Saint-Cyr-les-Champagnes
89341;89800;Saint-Cyr-les-Colons
42214;42210;Saint-Cyr-les-Vignes;1
39479;39600;Saint-Cyr-Montmalin
91546;91410;Saint-Cyr-sous-Dourdan
69193;69560;Saint-Cyr-sur-le-Rhône;1
37214;37540;Saint-Cyr-sur-Loire;17
01343;01380;Saint-Cyr-sur-Menthon;1
83112;83270;Saint-Cyr-sur-Mer;11
77405;77750;Saint-Cyr-sur-Morin;1
02255;02220;Cys-la-Commune
59168;59830;Cysoing;4
57163;57850;Dabo;2
67080;67120;Dachstein;1
45119;45300;Dadonville;2
24150;24250;Daglan
01142;01120;Dagneux;4
77151;77320;Dagny
02256;02140;Dagny-Lambercy
55141;55500;Dagonville
49117;49140 49250 49630 49800;La Daguenière;d;49307;Loire-Authion
67081;67310;Dahlenheim
33147;33420;Daignac
08136;08140;Daigny
52160;52110;Daillancourt
52161;52240;Daillecourt
57164;57580;Dain-en-Saulnois;f;57572;Rémilly
62263;62000;Dainville;5
55142;55130;Dainville-Bertheléville
21223;21121;Daix;1
57165;57550;Dalem
57166;57340;Dalhain
67082;67770;Dalhunden;1
63133;63111 63115;Dallet;d;63226;Mur-sur-Allier
02257;02680;Dallon
06119;06660;Saint-Dalmas-le-Selvage
09104;09120;Dalou
57167;57320;Dalstein
06053;06470;Daluis
88121;88330;Damas-aux-Bois
88122;88270;Damas-et-Bettegney
47078;47160;Damazan;1
67083;67110;Dambach
67084;67650;Dambach-la-Ville;2
25187;25150;Dambelin
25188;25600;Dambenois
70195;70200;Dambenoît-lès-Colombe
88123;88320;Damblain
14216;14620;Damblainville
28121;28140;Dambron
54152;54360;Damelevières;3
61142;61130;Dame-Marie
27195;27160;Dame-Marie;d;27578;Sainte-Marie-d’Attez
37095;37110;Dame-Marie-les-Bois
60193;60210;Daméraucourt
71167;71620;Damerey
51204;51480;Damery;1
80232;80700;Damery
56052;56750;Damgan;1
81078;81220;Damiatte;1
61143;61250;Damigny;2
55143;55400;Damloup
02258;02470;Dammard
28122;28360;Dammarie;1
45120;45420;Dammarie-en-Puisaye
77152;77190;Dammarie-les-Lys;23
45121;45230;Dammarie-sur-Loing
55144;55500;Dammarie-sur-Saulx
77153;77230;Dammartin-en-Goële;11`)
