boussoleTerritory("n29",`56102;56120;Forges de Lanouée;2
35114;35640;Forges-la-Forêt
91249;91470;Forges-les-Bains;4
76276;76440;Forges-les-Eaux;3
55193;55110;Forges-sur-Meuse
78548;78720;Saint-Forget
69200;69490;Saint-Forgeux;1
42220;42640;Saint-Forgeux-Lespinasse
31189;31370;Forgues
63161;63600;La Forie
21282;21460;Forléans
14280;14340;Formentin
60245;60220;Formerie;2
14281;14710;Formigny La Bataille
66082;66210;Formiguères
09123;09350;Fornex
79125;79230;Fors;1
67140;67480;Forstfeld
67141;67580;Forstheim
53215;53200;Saint-Fort;d;53062;Château-Gontier-sur-Mayenne
41090;41360;Fortan
97209;97200 97234;Fort-de-France;75
39232;39150;Fort-du-Plasne
62346;62270;Fortel-en-Artois
38171;38590;La Forteresse
67142;67480;Fort-Louis
80333;80120;Fort-Mahon-Plage;1
59248;59140 59240 59279 59430 59640;Fort-Mardyck;a;59183;Dunkerque
27258;27210;Fort-Moville
68095;68320;Fortschwihr;1
17328;17240;Saint-Fort-sur-Gironde
16316;16130;Saint-Fort-sur-le-Né
19203;19490;Sainte-Fortunade;1
07237;07360;Saint-Fortunat-sur-Eyrieux
31190;31440;Fos
34104;34320;Fos
09124;09130;Le Fossat;1
66083;66220;Fosse
08176;08240;Fossé
41091;41330;Fossé;1
76277;76440;Le Fossé;d;76276;Forges-les-Eaux
10157;10100;La Fosse-Corduan
49142;49310 49540 49560;La Fosse-de-Tigné;d;49373;Lys-Haut-Layon
24188;24210;Fossemagne
80334;80160;Fossemanant
95250;95470;Fosses;10
79126;79360;Les Fosses
33171;33190;Fossès-et-Baleyssac
60246;60540;Fosseuse;f;60088;Bornel
62347;62810;Fosseux
57228;57590;Fossieux
02328;02650;Fossoy
13039;13270;Fos-sur-Mer;15
76278;76340;Foucarmont
76279;76640;Foucart
50191;50480;Foucarville;d;50523;Sainte-Mère-Église
80335;80340;Foucaucourt-en-Santerre
80336;80140;Foucaucourt-Hors-Nesle
55194;55250;Foucaucourt-sur-Thabas
70244;70160;Fouchécourt
88179;88320;Fouchécourt
39233;39100;Foucherans;2
25250;25620;Foucherans;f;25558;Tarcenay-Foucherans
10158;10260;Fouchères
89180;89150;Fouchères
55195;55500;Fouchères-aux-Bois
45149;45320;Foucherolles
67143;67220;Fouchy
27259;27220;Foucrainville
67144;67130;Fouday
80337;80440;Fouencamps
29058;29170;Fouesnant;10
62348;62130;Foufflin-Ricametz
54205;54570;Foug;2
31191;31160;Fougaron
09125;09300;Fougax-et-Barrineuf
85093;85480;Fougeré;1
49143;49150;Fougeré;d;49018;Baugé-en-Anjou
35115;35300;Fougères;20
41092;41120 41400 41700;Fougères-sur-Bièvre;d;41059;Le Controis-en-Sologne
56060;56200;Les Fougerêts
36078;36230;Fougerolles
70245;70220 70300;Fougerolles;d;70245;Fougerolles-Saint-Valbert
53100;53190;Fougerolles-du-Plessis;1
70245;70220 70300;Fougerolles-Saint-Valbert;3
24189;33220;Fougueyrolles
12105;12270;La Fouillade;1
60247;60190;Fouilleuse
05057;05130;Fouillouse
42097;42480;La Fouillouse;4
17167;17270;Le Fouilloux
60248;60220;Fouilloy
80338;80800;Fouilloy;1
77195;77390;Fouju
52205;52000 52800;Foulain
60249;60250;Foulangues
47100;47510;Foulayronnes;5
27260;27210;Foulbec
57229;57830;Foulcrey
24190;24380;Fouleix
39234;39230;Foulenay
57230;57220;Fouligny
14282;14240;Foulognes
08177;08260;Foulzy;a;08189;Girondelle
16143;16410;Fouquebrune
60250;60000;Fouquenies
62349;62232;Fouquereuil;1
60251;60510;Fouquerolles
80339;80170;Fouquescourt
16144;16140;Fouqueure
27261;27370;Fouqueville
62350;62232;Fouquières-lès-Béthune;1
62351;62740;Fouquières-lès-Lens;6
38172;38080;Four;1
17168;17450;Fouras;4
25251;25110;Fourbanne
25252;25370;Fourcatier-et-Maison-Neuve
32133;32250;Fourcès
58117;58600;Fourchambault;3
14283;14620;Fourches
80340;80290;Fourcigny
02329;02870;Fourdrain
80341;80310;Fourdrinoy
25253;25440;Fourg
27262;27420 27510 27630;Fourges;d;27213;Vexin-sur-Epte
25254;25300;Les Fourgs;1
03116;03140;Fourilles
46111;46100;Fourmagnac
27263;27500 27680;Fourmetot;d;27263;Le Perrey
59249;59610;Fourmies;11
89181;89320;Fournaudin
42098;42470;Fourneaux
50192;50420;Fourneaux
73117;73500;Fourneaux
14284;14700;Fourneaux-le-Val
48064;48310;Fournels
30116;30210;Fournès;1
11154;11600;Fournes-Cabardès
59250;59134;Fournes-en-Weppes;2
14285;14340;Le Fournet
25255;25140;Fournet-Blancheroche
25288;25390;Fournets-Luisans
14286;14600;Fourneville
60252;60130;Fournival
63162;63980;Fournols
15071;15600;Fournoulès;d;15181;Saint-Constant-Fournoulès
89182;89560;Fouronnes
30117;30300;Fourques;2
66084;66300;Fourques;1
47101;47200;Fourques-sur-Garonne;1
78251;78100 78112;Fourqueux;d;78551;Saint-Germain-en-Laye
31192;31450;Fourquevaux
33172;33390;Fours
58118;58250;Fours
04089;04400;Fours;f;04226;Uvernet-Fours
27264;27420 27510 27630;Fours-en-Vexin;f;27213;Vexin-sur-Epte
11155;11190;Fourtou
85094;85240;Foussais-Payré;1
90049;90150;Foussemagne
31193;31430;Le Fousseret;1
16145;16200;Foussignac
30118;30160;Foussignargues;f;30037;Bessèges
70246;70600;Fouvent-le-Bas;a;70247;Fouvent-Saint-Andoche
70247;70600;Fouvent-Saint-Andoche
34105;34480;Fouzilhon
57231;57420;Foville
83060;83670;Fox-Amphoux
40258;40190;Sainte-Foy
71415;71110;Sainte-Foy
76577;76590;Sainte-Foy
85214;85150;Sainte-Foy;2
31480;31570;Sainte-Foy-d’Aigrefeuille;2
24406;24170;Sainte-Foy-de-Belvès
24407;24510;Sainte-Foy-de-Longas
14576;14140;Sainte-Foy-de-Montgommery;d;14576;Val-de-Vie
31481;31470;Sainte-Foy-de-Peyrolières;2
79127;79360;La Foye-Monjault
33402;33220;Sainte-Foy-la-Grande;2
33403;33490;Sainte-Foy-la-Longue
69201;69610;Sainte-Foy-l’Argentière;1
69202;69110;Sainte-Foy-lès-Lyon;21
42221;42110;Sainte-Foy-Saint-Sulpice
73232;73640;Sainte-Foy-Tarentaise
34106;34700;Fozières
2A118;20143;Fozzano
71204;71530;Fragnes-La Loyère;1
70248;70400;Frahier-et-Chatebier;1
16317;16140;Saint-Fraigne
21283;21580;Fraignot-et-Vesvrotte
08178;08220;Fraillicourt
61387;61350;Saint-Fraimbault
53216;53300;Saint-Fraimbault-de-Prières
54206;54300;Fraimbois
88180;88320;Frain
90050;90150;Frais
39235;39700;Fraisans;1
54207;54930;Fraisnes-en-Saintois
24191;24130;Fraisse
11156;11600;Fraisse-Cabardès
11157;11360;Fraissé-des-Corbières
42099;42490;Fraisses;3
34107;34330;Fraisse-sur-Agout
81094;81340;Fraissines
48065;48400;Fraissinet-de-Fourques
48066;48220;Fraissinet-de-Lozère;f;48116;Pont de Montvert - Sud Mont Lozère
88181;88230;Fraize;2
31482;31230;Saint-Frajou
10159;10110;Fralignes
28159;28250;La Framboisière
25256;25140;Frambouhans
62352;62130;Framecourt
80342;80131;Framerville-Rainecourt
80343;80140;Framicourt
70252;70600;Framont
52206;52220;Frampas
73233;73360;Saint-Franc
70249;70800;Francalmont
57232;57670;Francaltroff
31194;31460;Francarville
60253;60480;Francastel
41093;41190;Françay
31195;31260;Francazal
47102;47600;Francescas
01165;01090;Francheleins;1
03117;03160;Franchesse
08179;08140;Francheval
70250;70200;Franchevelle
21284;21440;Francheville
39236;39230;Francheville
51259;51240;Francheville
54208;54200;Francheville
61176;61570;Francheville
69089;69340;Francheville;15
08180;08000;La Francheville;1
27265;27130 27160;Francheville;d;27679;Verneuil d’Avre et d’Iton
58240;58330;Saint-Franchy
60254;60190;Francières
80344;80690;Francières
36079;36110;Francillon
26137;26400;Francillon-sur-Roubion
02330;02760;Francilly-Selency
73118;73800;Francin;d;73151;Porte-de-Savoie
74130;74910;Franclens
79128;79260;François
97210;97240;Le François;15
97125;97118;Saint-François;13
73234;73340;Saint-François-de-Sales
57610;57320;Saint-François-Lacroix
73235;73130;Saint François Longchamp
31196;31420;Francon
54209;54830;Franconville
95252;95130;Franconville;37
46112;46090;Francoulès
70251;70180;Francourt
28160;28700;Francourville
33173;33570;Francs
37110;37150;Francueil;1
25257;25170;Franey
74131;74270;Frangy;2
71205;71330;Frangy-en-Bresse
68096;68130;Franken
80345;80210;Franleu
25258;25770;Franois;2
31197;31210;Franquevielle
02331;02140;Franqueville
27266;27800;Franqueville
80346;80620;Franqueville
76475;76520;Franqueville-Saint-Pierre;6
01166;01480;Frans;2
80347;80700;Fransart
23086;23480;Fransèches
80348;80620;Fransu
80349;80160;Fransures
80350;80800;Franvillers
21285;21170;Franxault
88182;88490;Frapelle
57233;57790;Fraquelfing
39237;39250;Fraroz
58119;58270;Frasnay-Reugny
25259;25560;Frasne;1
39239;39130;La Frasnée
70253;70700;Frasne-le-Château
39238;39290;Frasne-les-Meulières
39240;39130;Le Frasnois
59251;59530;Frasnoy
74132;74300;La Frasse;f;74014;Arâches-la-Frasse
2A119;20157;Frasseto
57234;57200;Frauenberg
81095;81170;Frausseilles
10160;10200;Fravaux
81096;81430;Le Fraysse
46113;46310;Frayssinet
46114;46250;Frayssinet-le-Gélat
46115;46400;Frayssinhes
28161;28160;Frazé
76280;76660;Fréauville
88183;88630;Frebécourt
39241;39570;Frébuans
40100;40190;Le Frêche
65178;65220;Fréchède
80351;80260;Fréchencourt
65179;65130;Fréchendets
31198;31360;Le Fréchet
65180;65240;Fréchet-Aure
47103;47600;Fréchou
65181;65190;Fréchou-Fréchet
52207;52360;Frécourt
70254;70200;Frédéric-Fontaine
17169;17770;La Frédière;d;17344;Saint-Hilaire-de-Villefranche
36080;36180;Frédille
29248;29260;Saint-Frégant
47104;47360;Frégimont
32134;32490;Frégouville
22179;22240;Fréhel;1
44225;44540;Freigné;d;44180;Vallons-de-l’Erdre
05058;05310;Freissinières
05059;05000;La Freissinouse
57235;57320;Freistroff;1
15072;15310;Freix-Anglards
81097;81990;Fréjairolles;1
81098;81570;Fréjeville
19204;19200;Saint-Fréjoux
83061;83370 83600;Fréjus;59
68097;68240;Fréland;1
59252;59236;Frelinghien;2
95253;95450;Frémainville
95254;95830;Frémécourt
54210;54450;Fréménil
55196;55200;Frémeréville-sous-les-Côtes
57236;57590;Frémery
57237;57660;Frémestroff
62353;62450;Frémicourt
88184;88600;Fremifontaine
80352;80160;Frémontiers
54211;54450;Frémonville
76281;76170;La Frénaye;2
62354;62630;Frencq
88185;88500;Frenelle-la-Grande
88186;88500;Frenelle-la-Petite
27070;27150 27700;Frenelles-en-Vexin;1
61177;61800;Frênes;d;61486;Tinchebray-Bocage
76282;76410;Freneuse
78255;78840;Freneuse;4
27267;27290;Freneuse-sur-Risle
73119;73500;Freney
38173;38142;Le Freney-d’Oisans
60255;60640;Fréniches
21286;21120;Frénois
88187;88270;Frénois
08181;08200;Frénois;f;08409;Sedan
14287;14630;Frénouville;2
95256;95740;Frépillon;3
76283;76270;Fresles
61178;61230;La Fresnaie-Fayel
35116;35111;La Fresnais;2
10161;10200;Fresnay
61179;61210;La Fresnaye-au-Sauvage;d;61339;Putanges-le-Lac
44059;44580;Fresnay-en-Retz;d;44021;Villeneuve-en-Retz
72137;72600 72610;La Fresnaye-sur-Chédouet;d;72137;Villeneuve-en-Perseigne
28162;28360;Fresnay-le-Comte
28163;28300;Fresnay-le-Gilmert
76284;76850;Fresnay-le-Long
61180;61120;Fresnay-le-Samson
28164;28310;Fresnay-l’Évêque
72138;72130;Fresnay-sur-Sarthe;2
51260;51240;Le Fresne
27268;27190;Le Fresne;f;27447;Le Val-Doré
60256;60240;Fresneaux-Montchevreuil;d;60256;Montchevreuil
14288;14480;Le Fresne-Camilly
27269;27260;Fresne-Cauverville
14289;14700;Fresné-la-Mère
27270;27150 27700;Fresne-l’Archevêque;d;27070;Frenelles-en-Vexin
60257;60240;Fresne-Léguillon
76285;76520;Fresne-le-Plan
51261;51110;Fresne-lès-Reims;d;51075;Bourgogne-Fresne
50193;50850;Le Fresne-Poret
21287;21500;Fresnes
41094;41700;Fresnes;1
89183;89310;Fresnes
94034;94260;Fresnes;29
55197;55260;Fresnes-au-Mont
57238;57170;Fresnes-en-Saulnois
02332;02130;Fresnes-en-Tardenois
55198;55160;Fresnes-en-Woëvre
62355;62490;Fresnes-lès-Montauban
80353;80320;Fresnes-Mazancourt
02333;02380;Fresnes-sous-Coucy
52208;52400;Fresnes-sur-Apance
59253;59970;Fresnes-sur-Escaut;7
77196;77410;Fresnes-sur-Marne
80354;80140;Fresnes-Tilloloy
70255;70130;Fresne-Saint-Mamès
49382;49123;Le Fresne-sur-Loire;d;49160;Ingrandes-le-Fresne-sur-Loire
80355;80140;Fresneville
27271;27220;Fresney
14290;14680;Fresney-le-Puceux
14291;14220;Fresney-le-Vieux
62356;62150;Fresnicourt-le-Dolmen
60258;60310;Fresnières
54212;54260;Fresnois-la-Montagne
62357;62770;Fresnoy
80356;80140;Fresnoy-Andainville
80357;80290;Fresnoy-au-Val
52209;52400;Fresnoy-en-Bassigny;a;52377;Parnoy-en-Bassigny
80358;80110;Fresnoy-en-Chaussée
62358;62580;Fresnoy-en-Gohelle
60259;60530;Fresnoy-en-Thelle
76286;76660;Fresnoy-Folny
60260;60127;Fresnoy-la-Rivière
10162;10270;Fresnoy-le-Château
02334;02230;Fresnoy-le-Grand;2
60261;60800;Fresnoy-le-Luat
80359;80700;Fresnoy-lès-Roye
47105;47140;Frespech
76287;76570;Fresquiennes;1
30119;30170;Fressac
59254;59234;Fressain
02335;02800;Fressancourt
70256;70270;Fresse
23087;23450;Fresselines
80360;80390;Fressenneville;2
88188;88160;Fresse-sur-Moselle;1
59255;59268;Fressies
62359;62140;Fressin
79129;79370;Fressines;1
60262;60420;Le Frestoy-Vaux
50194;50310;Fresville
73120;73250;Fréterive
41095;41160;Fréteval;1
62360;62185;Fréthun;1
70257;70130;Fretigney-et-Velloreille
28165;28480;Frétigny;d;28331;Saintigny
27272;27250;Les Frétils;f;27096;Les Bottereaux
59256;59273;Fretin;3
77197;77320;Frétoy
60263;60640;Frétoy-le-Château
38174;38260;La Frette;1
71206;71440;La Frette
80361;80140;Frettecuisse
80362;80220;Frettemeule
80363;80290;Frettemolle;a;80436;Hescamps
71207;71270;Fretterans
52210;70600;Frettes;a;70122;Champlitte
95257;95530;La Frette-sur-Seine;4
08182;08290;Le Fréty
76288;76510;Freulleville
62361;62270;Frévent;3
88189;88350;Fréville
45150;45270;Fréville-du-Gâtinais
62362;62127;Frévillers
62363;62690;Frévin-Capelle
57239;57660;Freybouse
43097;43150;Freycenet-la-Cuche
43098;43150;Freycenet-la-Tour
09126;09300;Freychenet
57240;57800;Freyming-Merlebach;13
07092;07000;Freyssenet
48151;48170;Saint-Frézal-d’Albuges
48152;48160 48240;Saint-Frézal-de-Ventalon;d;48152;Ventalon en Cévennes
28166;28240;Friaize
14292;14290;Friardel;f;14740;La Vespière-Friardel
80364;80460;Friaucourt
54213;54800;Friauville
57241;57810;Fribourg
80365;80290;Fricamps
76290;76690;Frichemesnil
11342;11800;Saint-Frichoux
80366;80300;Fricourt
15073;15110;Fridefont
67145;67490;Friedolsheim
02336;02700;Frières-Faillouël
68098;68580;Friesen
67146;67860;Friesenheim
51262;51300;Frignicourt;1
25260;25120;Le Friolais;f;25392;Mont-de-Vougney
23196;23500;Saint-Frion
80367;80340;Frise
80368;80130;Friville-Escarbotin;4
88190;88440;Frizon
76291;76400;Froberville;1
60264;60000;Frocourt
68099;68720;Frœningen
67147;67360;Frœschwiller
38175;38190;Froges;3
80370;80370;Frohen-le-Petit;f;80369;Frohen-sur-Authie
80369;80370;Frohen-sur-Authie
67148;67290;Frohmuhl
70258;70300;Froideconche;1
90051;90140;Froidefontaine
39242;39250;Froidefontaine;f;39331;Mignovillard
02337;02260;Froidestrées
70259;70200;Froideterre
25261;25190;Froidevaux
39243;39230;Froideville;d;39577;Vincent-Froideville
85095;85300;Froidfond;2
02338;02270;Froidmont-Cohartille
55199;55120;Froidos
60265;60480;Froissy
54214;54160;Frolois
21288;21150;Frôlois`)
