boussoleTerritory("n17",`61169;61100;Flers
62337;62270;Flers
80314;80360;Flers
59234;59128;Flers-en-Escrebieux
80315;80160;Flers-sur-Noye
59236;59267;Flesquières
80316;80260;Flesselles
57217;57690;Flétrange
59237;59270;Flêtre
58114;58170;Fléty
16139;16200;Fleurac
24183;24580;Fleurac
32132;32500;Fleurance
23082;23320;Fleurat
62338;62840;Fleurbaix
61170;61200;Fleuré
86099;86340;Fleuré
25244;25190;Fleurey
70236;70160;Fleurey-lès-Faverney
70237;70120;Fleurey-lès-Lavoncourt
70238;70800;Fleurey-lès-Saint-Loup
21273;21410;Fleurey-sur-Ouche
69084;69820;Fleurie
03115;03140;Fleuriel
69085;69250;Fleurieu-sur-Saône
69086;69210;Fleurieux-sur-l’Arbresle
35112;35133;Fleurigné;d;35062;La Chapelle-Fleurigné
89166;89260;Fleurigny;a;89414;Thorigny-sur-Oreuse
60238;60700;Fleurines
71591;71260;Fleurville
02316;02600;Fleury
11145;11560;Fleury
50185;50800;Fleury
57218;57420;Fleury
60239;60240;Fleury
62339;62134;Fleury
80317;80160;Fleury
55189;55100;Fleury-devant-Douaumont
77185;77930;Fleury-en-Bière
27245;27480;Fleury-la-Forêt
71200;71340;Fleury-la-Montagne
51252;51480;Fleury-la-Rivière
89167;89113;Fleury-la-Vallée
45147;45400;Fleury-les-Aubrais
91235;91700;Fleury-Mérogis
55190;55250;Fleury-sur-Aire;a;55389;Nubécourt
27246;27380;Fleury-sur-Andelle
58115;58240;Fleury-sur-Loire
14271;14123;Fleury-sur-Orne
08171;08250;Fléville
54197;54710;Fléville-devant-Nancy
54198;54150;Fléville-Lixières
57219;57365;Flévy
78236;78910;Flexanville
67139;67310;Flexbourg
71201;71390;Fley
89168;89800;Fleys
58116;58190;Flez-Cuzy
08172;08380;Fligny
54199;54122;Flin
59238;59158;Flines-lès-Mortagne
59239;59148;Flines-lez-Raches
78237;78790;Flins-Neuve-Église
78238;78410;Flins-sur-Seine
27247;27380;Flipou
54200;54470;Flirey
80318;80420;Flixecourt
08173;08160;Flize
85090;85700;La Flocellière;d;85090;Sèvremont
57220;57580;Flocourt
76266;76260;Flocques
89169;89360;Flogny-la-Chapelle
08174;08200;Floing
17160;17120 17240;Floirac
33167;33270;Floirac
46106;46600;Floirac
48061;48400;Florac Trois Rivières
57221;57190;Florange
88173;88130;Florémont
33401;33350;Sainte-Florence
85212;85140;Sainte-Florence
34101;34510;Florensac
2B298;20217;Saint-Florent
85213;85310;Saint-Florent-des-Bois;d;85213;Rives de l’Yon
51253;51800;Florent-en-Argonne
45277;45600;Saint-Florent-le-Jeune
49276;49110 49290 49410 49570 49620;Saint-Florent-le-Vieil;d;49244;Mauges-sur-Loire
30253;30960;Saint-Florent-sur-Auzonnet
18207;18400;Saint-Florent-sur-Cher
81093;81150;Florentin
36191;36150;Saint-Florentin
89345;89600;Saint-Florentin
12103;12140;Florentin-la-Capelle
46107;46700;Floressas
63342;63320;Saint-Floret
90046;90100;Florimont
24184;24250;Florimont-Gaumier
43185;43250;Sainte-Florine
62340;62550;Floringhem
62747;62350;Saint-Floris
52202;52130;Flornoy;a;52497;Troisfontaines-la-Ville
17161;17630;La Flotte
50186;50700;Flottemanville
50187;50440 50460 50690;Flottemanville-Hague;d;50041;La Hague
33169;33190;Floudès
15187;15100;Saint-Flour
48150;48300;Saint-Flour-de-Mercoire
63343;63520;Saint-Flour-l’Étang
11146;11800;Floure
31184;31130;Flourens
59240;59440;Floursies
37218;37600;Saint-Flovier
50467;50310;Saint-Floxel
59241;59219;Floyon
73114;73590;Flumet
02317;02590;Fluquières
80319;80540;Fluy
98813;98880;La Foa
55191;55400;Foameix-Ornel
2A115;20100;Foce
2B116;20212;Focicchia
18096;18500;Foëcy
22059;22800;Le Fœil
09260;09500;Sainte-Foi
08175;08600;Foisches
12104;12260;Foissac
30111;30700;Foissac
01163;01340;Foissiat
21274;21230;Foissy
89170;89450;Foissy-lès-Vézelay
89171;89190;Foissy-sur-Vanne
09122;09000;Foix
31185;31290;Folcarde
02318;02670;Folembray
68094;68220;Folgensbourg
29055;29260;Le Folgoët
14272;14710;La Folie
80320;80170;Folies
57222;57600;Folkling
78239;78520;Follainville-Dennemont
87067;87250;Folles
14273;14290;La Folletière-Abenon
27248;27230;Folleville
80321;80250;Folleville
50188;50320;Folligny
62748;62370;Saint-Folquin
57224;57730;Folschviller
88174;88390;Fomerey
79121;79340;Fomperron
31186;31140;Fonbeauzard
21275;21260;Foncegrive
80322;80700;Fonches-Fonchette
39227;39520;Foncine-le-Bas
39228;39460;Foncine-le-Haut
62341;62111;Foncquevillers
12155;12540;Fondamente
37109;37230;Fondettes
70239;70190;Fondremand
97208;97250;Fonds-Saint-Denis
47099;47260;Fongrave
76268;76280;Fongueusemare
24186;24500;Fonroque
07091;07200;Fons
30112;30730;Fons
46108;46100;Fons
69199;69190;Saint-Fons
30113;30580;Fons-sur-Lussan
02319;02110;Fonsomme
31187;31470;Fonsorbes
66124;66120;Font-Romeu-Odeillo-Via
25245;25660 25720;Fontain
10150;10200;Fontaine
38169;38600;Fontaine
90047;90150;Fontaine
59242;59550;Fontaine-au-Bois
59243;59157;Fontaine-au-Pire
27249;27600;Fontaine-Bellenger
60240;60360;Fontaine-Bonneleau
60241;60300;Fontaine-Chaalis
17162;17510;Fontaine-Chalendray
53098;53350;Fontaine-Couverte
84139;84800;Fontaine-de-Vaucluse
51254;51120;Fontaine-Denis-Nuisy
76269;76440;Fontaine-en-Bray
51255;51800;Fontaine-en-Dormois
14274;14790;Fontaine-Étoupefour
77187;77480;Fontaine-Fourches
21277;21610;Fontaine-Française
49138;49250;Fontaine-Guérin;d;49138;Les Bois d’Anjou
14275;14610;Fontaine-Henry
27251;27470;Fontaine-l’Abbé
62345;62390;Fontaine-l’Étalon
89172;89100;Fontaine-la-Gaillarde
28154;28190;Fontaine-la-Guyon
27252;27230;Fontaine-la-Louvet
76270;76290;Fontaine-la-Mallet
91240;91690;Fontaine-la-Rivière
60242;60690;Fontaine-Lavaganne
76271;76690;Fontaine-le-Bourg
86100;86240;Fontaine-le-Comte
76272;76740;Fontaine-le-Dun
14276;14190;Fontaine-le-Pin
77188;77590;Fontaine-le-Port
73115;73600;Fontaine-le-Puits;d;73284;Salins-Fontaine
80324;80140;Fontaine-le-Sec
61171;61160;Fontaine-les-Bassets
62342;62134;Fontaine-lès-Boulans
80325;80340;Fontaine-lès-Cappy
02320;02680;Fontaine-lès-Clercs
25246;25340;Fontaine-lès-Clerval
41087;41800;Fontaine-les-Coteaux
62343;62128;Fontaine-lès-Croisilles
21278;21121;Fontaine-lès-Dijon
10151;10280;Fontaine-les-Grès
62344;62550;Fontaine-lès-Hermans
70240;70800;Fontaine-lès-Luxeuil
28155;28170;Fontaine-les-Ribouts
02321;02140;Fontaine-lès-Vervins
10153;10400;Fontaine-Mâcon
49139;49140 49630;Fontaine-Milon;d;49194;Mazé-Milon
02322;02110;Fontaine-Notre-Dame
59244;59400;Fontaine-Notre-Dame
41088;41270;Fontaine-Raoul
28156;28240;Fontaine-Simon
27254;27120;Fontaine-sous-Jouy
77189;77560;Fontaine-sous-Montaiguillon;a;77262;Louan-Villegruis-Fontaine
80326;80500;Fontaine-sous-Montdidier
76273;76160;Fontaine-sous-Préaux
60243;60480;Fontaine-Saint-Lucien
72135;72330;La Fontaine-Saint-Martin
51256;51160;Fontaine-sur-Ay
80327;80150;Fontaine-sur-Maye
80328;80510;Fontaine-sur-Somme
02323;02110;Fontaine-Uterte
77186;77300;Fontainebleau
39229;39140;Fontainebrux
71202;71150;Fontaines
89173;89130;Fontaines
17163;17500;Fontaines-d’Ozillac
21276;21450;Fontaines-en-Duesmois
41086;41250;Fontaines-en-Sologne
21279;21330;Fontaines-les-Sèches
55192;55110;Fontaines-Saint-Clair
69087;69270;Fontaines-Saint-Martin
52203;52170;Fontaines-sur-Marne
69088;69270;Fontaines-sur-Saône
77190;77370;Fontains
06062;06540;Fontan
46109;46230;Fontanes
30114;30250;Fontanès
34102;34270;Fontanès
42096;42140;Fontanès
48062;48300;Fontanes;d;48105;Naussac-Fontanes
11147;11140;Fontanès-de-Sault
46110;46240;Fontanes-du-Causse;d;46138;Cœur de Causse
15070;15140;Fontanges
21280;21390;Fontangy
23083;23110;Fontanières
38170;38120;Fontanil-Cornillon
43096;43100;Fontannes
48063;48700;Fontans
30115;30580;Fontarèches
16140;16230;Fontclaireau;d;16206;Mansle-les-Fontaines
11148;11700;Fontcouverte
17164;17100;Fontcouverte
73116;73300;Fontcouverte-la-Toussuire
76274;76890;La Fontelaye
61172;61320 61420;Fontenai-les-Louvets;d;61228;L’Orée-d’Écouves
61173;61150 61200;Fontenai-sur-Orne;d;61153;Écouché-les-Vallées
77191;77370;Fontenailles
89174;89560;Fontenailles;d;89405;Les Hauts de Forterre
36075;36150;Fontenay
71203;71120;Fontenay
76275;76290;Fontenay
88175;88600;Fontenay
50189;50140;Fontenay;d;50436;Romagny Fontenay
92032;92260;Fontenay-aux-Roses
10154;10400;Fontenay-de-Bossery
95241;95190;Fontenay-en-Parisis
27255;27420 27510 27630;Fontenay-en-Vexin;d;27213;Vexin-sur-Epte
85092;85200;Fontenay-le-Comte
78242;78330;Fontenay-le-Fleury
14277;14320;Fontenay-le-Marmion
14278;14250;Fontenay-le-Pesnel
91244;91540;Fontenay-le-Vicomte
91243;91640;Fontenay-lès-Briis
78245;78200;Fontenay-Mauvoisin
89175;89800;Fontenay-près-Chablis
89176;89450;Fontenay-près-Vézelay
94033;94120;Fontenay-sous-Bois
89177;89660;Fontenay-sous-Fouronnes
78246;78440;Fontenay-Saint-Père
28157;28140;Fontenay-sur-Conie
28158;28630;Fontenay-sur-Eure
45148;45210;Fontenay-sur-Loing
50190;50310;Fontenay-sur-Mer
72136;72350;Fontenay-sur-Vègre
60244;60380;Fontenay-Torcy
77192;77610;Fontenay-Trésigny
02324;02170;Fontenelle
21281;21610;Fontenelle
90048;90340;Fontenelle
41089;41270;La Fontenelle
35113;35460 35560;La Fontenelle;d;35004;Val-Couesnon
02325;02330 02540;Fontenelle-en-Brie;d;02458;Dhuys et Morin-en-Brie
25247;25340;Fontenelle-Montby
25248;25210;Les Fontenelles
14279;14380;Fontenermont;d;14658;Noues de Sienne
17165;17400;Fontenet
16141;16230;Fontenille
79122;79110;Fontenille-Saint-Martin-d’Entraigues
31188;31470;Fontenilles
70241;70190;Les Fontenis;a;70447;Rioz
70242;70210;Fontenois-la-Ville
70243;70230;Fontenois-lès-Montbozon
25249;25110;Fontenotte
89178;89120;Fontenouilles;d;89086;Charny Orée de Puisaye
02326;02290;Fontenoy
89179;89520;Fontenoy
54201;54122;Fontenoy-la-Joûte
88176;88240;Fontenoy-le-Château
54202;54840;Fontenoy-sur-Moselle
39230;39130;Fontenu
57225;57590;Fonteny
11149;11400;Fonters-du-Razès
34103;34320;Fontès
33170;33190;Fontet
10155;10360;Fontette
49140;49590;Fontevraud-l’Abbaye
36076;36220;Fontgombault
36077;36600;Fontguenand
04087;04230;Fontienne
11150;11390;Fontiers-Cabardès
11151;11800;Fontiès-d’Aude
79064;79110 79500;Fontivillié
11152;11360;Fontjoncouse
57226;57650;Fontoy
66080;66360;Fontpédrouse
66081;66210;Fontrabiouse
65177;65220;Fontrailles
81062;81260;Fontrieu
10156;10190;Fontvannes
13038;13990;Fontvieille
57227;57600;Forbach
83059;83136;Forcalqueiret
04088;04300;Forcalquier
53099;53260;Forcé
11153;11270;La Force
24222;24130;La Force
54204;54930;Forcelles-sous-Gugney
54203;54330;Forcelles-Saint-Gorgon
80329;80560;Forceville
80330;80140;Forceville-en-Vimeu
52204;52700;Forcey
2A117;20190;Forciolo
74129;74200;La Forclaz
59246;59222;Forest-en-Cambrésis
80331;80150;Forest-l’Abbaye
29056;29800;La Forest-Landerneau
80332;80120;Forest-Montiers
05056;05260;Forest-Saint-Julien
59247;59510;Forest-sur-Marque
02327;02590;Foreste
51258;51120;La Forestière
61174;61210;La Forêt-Auvray;d;61339;Putanges-le-Lac
16142;16240;La Forêt-de-Tessé
27256;27220;La Forêt-du-Parc
23084;23360;La Forêt-du-Temple
29057;29940;La Forêt-Fouesnant
27257;27420 27510 27630;Forêt-la-Folie;d;27213;Vexin-sur-Epte
91247;91410;La Forêt-le-Roi
91248;91150;La Forêt-Sainte-Croix
79123;79380;La Forêt-sur-Sèvre
77193;77165;Forfry
88177;88530;La Forge
71414;71400;Saint-Forgeot
17166;17290;Forges
77194;77130;Forges
19084;19380;Forgès
79124;79340;Les Forges
88178;88390;Les Forges
49141;49700;Forges;d;49125;Doué-en-Anjou
56059;56120;Les Forges;d;56102;Forges de Lanouée
56102;56120;Forges de Lanouée
35114;35640;Forges-la-Forêt
91249;91470;Forges-les-Bains
76276;76440;Forges-les-Eaux
55193;55110;Forges-sur-Meuse
78548;78720;Saint-Forget
69200;69490;Saint-Forgeux
42220;42640;Saint-Forgeux-Lespinasse
31189;31370;Forgues
63161;63600;La Forie
21282;21460;Forléans
14280;14340;Formentin
60245;60220;Formerie
14281;14710;Formigny La Bataille
66082;66210;Formiguères
09123;09350;Fornex
79125;79230;Fors
67140;67480;Forstfeld
67141;67580;Forstheim
53215;53200;Saint-Fort;d;53062;Château-Gontier-sur-Mayenne
97209;97200 97234;Fort-de-France
39232;39150;Fort-du-Plasne
67142;67480;Fort-Louis
80333;80120;Fort-Mahon-Plage
59248;59140 59240 59279 59430 59640;Fort-Mardyck;a;59183;Dunkerque
27258;27210;Fort-Moville
17328;17240;Saint-Fort-sur-Gironde
16316;16130;Saint-Fort-sur-le-Né
41090;41360;Fortan
62346;62270;Fortel-en-Artois
38171;38590;La Forteresse
68095;68320;Fortschwihr
19203;19490;Sainte-Fortunade
07237;07360;Saint-Fortunat-sur-Eyrieux
31190;31440;Fos
34104;34320;Fos
13039;13270;Fos-sur-Mer
09124;09130;Le Fossat
66083;66220;Fosse
08176;08240;Fossé
41091;41330;Fossé
76277;76440;Le Fossé;d;76276;Forges-les-Eaux
10157;10100;La Fosse-Corduan
49142;49310 49540 49560;La Fosse-de-Tigné;d;49373;Lys-Haut-Layon
24188;24210;Fossemagne
80334;80160;Fossemanant
95250;95470;Fosses
79126;79360;Les Fosses
33171;33190;Fossès-et-Baleyssac
62347;62810;Fosseux
57228;57590;Fossieux
02328;02650;Fossoy
76278;76340;Foucarmont
76279;76640;Foucart
50191;50480;Foucarville;d;50523;Sainte-Mère-Église
80335;80340;Foucaucourt-en-Santerre
80336;80140;Foucaucourt-Hors-Nesle
55194;55250;Foucaucourt-sur-Thabas
70244;70160;Fouchécourt
88179;88320;Fouchécourt
39233;39100;Foucherans
10158;10260;Fouchères
89180;89150;Fouchères
55195;55500;Fouchères-aux-Bois
45149;45320;Foucherolles
67143;67220;Fouchy
27259;27220;Foucrainville
67144;67130;Fouday
80337;80440;Fouencamps
29058;29170;Fouesnant
62348;62130;Foufflin-Ricametz
54205;54570;Foug
31191;31160;Fougaron
09125;09300;Fougax-et-Barrineuf
85093;85480;Fougeré
49143;49150;Fougeré;d;49018;Baugé-en-Anjou
35115;35300;Fougères
41092;41120 41400 41700;Fougères-sur-Bièvre;d;41059;Le Controis-en-Sologne
56060;56200;Les Fougerêts
36078;36230;Fougerolles
70245;70220 70300;Fougerolles;d;70245;Fougerolles-Saint-Valbert
53100;53190;Fougerolles-du-Plessis
70245;70220 70300;Fougerolles-Saint-Valbert
24189;33220;Fougueyrolles
12105;12270;La Fouillade
60247;60190;Fouilleuse
05057;05130;Fouillouse
42097;42480;La Fouillouse
17167;17270;Le Fouilloux
60248;60220;Fouilloy
80338;80800;Fouilloy
77195;77390;Fouju
52205;52000 52800;Foulain
60249;60250;Foulangues
47100;47510;Foulayronnes
27260;27210;Foulbec
57229;57830;Foulcrey
24190;24380;Fouleix
39234;39230;Foulenay
57230;57220;Fouligny
14282;14240;Foulognes
08177;08260;Foulzy;a;08189;Girondelle
16143;16410;Fouquebrune
60250;60000;Fouquenies
62349;62232;Fouquereuil
60251;60510;Fouquerolles
80339;80170;Fouquescourt
16144;16140;Fouqueure
27261;27370;Fouqueville
62350;62232;Fouquières-lès-Béthune
62351;62740;Fouquières-lès-Lens
38172;38080;Four
17168;17450;Fouras
25251;25110;Fourbanne
25252;25370;Fourcatier-et-Maison-Neuve
32133;32250;Fourcès
58117;58600;Fourchambault
14283;14620;Fourches
80340;80290;Fourcigny
02329;02870;Fourdrain
80341;80310;Fourdrinoy
25253;25440;Fourg
27262;27420 27510 27630;Fourges;d;27213;Vexin-sur-Epte
25254;25300;Les Fourgs
03116;03140;Fourilles
46111;46100;Fourmagnac
27263;27500 27680;Fourmetot;d;27263;Le Perrey
59249;59610;Fourmies
89181;89320;Fournaudin
42098;42470;Fourneaux
50192;50420;Fourneaux
73117;73500;Fourneaux
14284;14700;Fourneaux-le-Val
48064;48310;Fournels
30116;30210;Fournès
11154;11600;Fournes-Cabardès
59250;59134;Fournes-en-Weppes
14285;14340;Le Fournet
25255;25140;Fournet-Blancheroche
25288;25390;Fournets-Luisans
14286;14600;Fourneville
60252;60130;Fournival
63162;63980;Fournols
15071;15600;Fournoulès;d;15181;Saint-Constant-Fournoulès
89182;89560;Fouronnes
30117;30300;Fourques
66084;66300;Fourques
47101;47200;Fourques-sur-Garonne
78251;78100 78112;Fourqueux;d;78551;Saint-Germain-en-Laye
31192;31450;Fourquevaux
33172;33390;Fours
58118;58250;Fours
11155;11190;Fourtou
85094;85240;Foussais-Payré
90049;90150;Foussemagne
31193;31430;Le Fousseret
16145;16200;Foussignac
70246;70600;Fouvent-le-Bas;a;70247;Fouvent-Saint-Andoche
70247;70600;Fouvent-Saint-Andoche
34105;34480;Fouzilhon
57231;57420;Foville
83060;83670;Fox-Amphoux
40258;40190;Sainte-Foy
71415;71110;Sainte-Foy
76577;76590;Sainte-Foy
85214;85150;Sainte-Foy
31480;31570;Sainte-Foy-d’Aigrefeuille
24406;24170;Sainte-Foy-de-Belvès
24407;24510;Sainte-Foy-de-Longas
14576;14140;Sainte-Foy-de-Montgommery;d;14576;Val-de-Vie
31481;31470;Sainte-Foy-de-Peyrolières
69201;69610;Sainte-Foy-l’Argentière
33402;33220;Sainte-Foy-la-Grande
33403;33490;Sainte-Foy-la-Longue
69202;69110;Sainte-Foy-lès-Lyon
42221;42110;Sainte-Foy-Saint-Sulpice
73232;73640;Sainte-Foy-Tarentaise
79127;79360;La Foye-Monjault
34106;34700;Fozières
2A118;20143;Fozzano
71204;71530;Fragnes-La Loyère
70248;70400;Frahier-et-Chatebier
16317;16140;Saint-Fraigne
21283;21580;Fraignot-et-Vesvrotte
08178;08220;Fraillicourt
61387;61350;Saint-Fraimbault
53216;53300;Saint-Fraimbault-de-Prières
54206;54300;Fraimbois
88180;88320;Frain
90050;90150;Frais
39235;39700;Fraisans
54207;54930;Fraisnes-en-Saintois
24191;24130;Fraisse
11156;11600;Fraisse-Cabardès
11157;11360;Fraissé-des-Corbières
34107;34330;Fraisse-sur-Agout
42099;42490;Fraisses
81094;81340;Fraissines
48065;48400;Fraissinet-de-Fourques
88181;88230;Fraize
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
01165;01090;Francheleins
03117;03160;Franchesse
08179;08140;Francheval
70250;70200;Franchevelle
21284;21440;Francheville
39236;39230;Francheville
51259;51240;Francheville
54208;54200;Francheville
61176;61570;Francheville
69089;69340;Francheville
08180;08000;La Francheville
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
97210;97240;Le François
97125;97118;Saint-François
73234;73340;Saint-François-de-Sales
57610;57320;Saint-François-Lacroix
73235;73130;Saint François Longchamp
31196;31420;Francon
54209;54830;Franconville
95252;95130;Franconville
46112;46090;Francoulès
70251;70180;Francourt
28160;28700;Francourville
33173;33570;Francs
37110;37150;Francueil
25257;25170;Franey
74131;74270;Frangy
71205;71330;Frangy-en-Bresse
68096;68130;Franken
80345;80210;Franleu
25258;25770;Franois
31197;31210;Franquevielle
02331;02140;Franqueville
27266;27800;Franqueville
80346;80620;Franqueville
76475;76520;Franqueville-Saint-Pierre
01166;01480;Frans
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
25259;25560;Frasne
70253;70700;Frasne-le-Château
39238;39290;Frasne-les-Meulières
39239;39130;La Frasnée
39240;39130;Le Frasnois
59251;59530;Frasnoy
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
22179;22240;Fréhel
44225;44540;Freigné;d;44180;Vallons-de-l’Erdre
05058;05310;Freissinières
05059;05000;La Freissinouse
57235;57320;Freistroff
15072;15310;Freix-Anglards
81097;81990;Fréjairolles
81098;81570;Fréjeville
19204;19200;Saint-Fréjoux
83061;83370 83600;Fréjus
68097;68240;Fréland
59252;59236;Frelinghien
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
76281;76170;La Frénaye
62354;62630;Frencq
88185;88500;Frenelle-la-Grande
88186;88500;Frenelle-la-Petite
27070;27150 27700;Frenelles-en-Vexin
61177;61800;Frênes;d;61486;Tinchebray-Bocage
76282;76410;Freneuse
78255;78840;Freneuse
27267;27290;Freneuse-sur-Risle
73119;73500;Freney
38173;38142;Le Freney-d’Oisans
60255;60640;Fréniches
21286;21120;Frénois
88187;88270;Frénois
14287;14630;Frénouville
95256;95740;Frépillon
76283;76270;Fresles
61178;61230;La Fresnaie-Fayel
35116;35111;La Fresnais
10161;10200;Fresnay
44059;44580;Fresnay-en-Retz;d;44021;Villeneuve-en-Retz
28164;28310;Fresnay-l’Évêque
28162;28360;Fresnay-le-Comte
28163;28300;Fresnay-le-Gilmert
76284;76850;Fresnay-le-Long
61180;61120;Fresnay-le-Samson
72138;72130;Fresnay-sur-Sarthe
61179;61210;La Fresnaye-au-Sauvage;d;61339;Putanges-le-Lac
72137;72600 72610;La Fresnaye-sur-Chédouet;d;72137;Villeneuve-en-Perseigne
51260;51240;Le Fresne
14288;14480;Le Fresne-Camilly
27269;27260;Fresne-Cauverville
27270;27150 27700;Fresne-l’Archevêque;d;27070;Frenelles-en-Vexin
14289;14700;Fresné-la-Mère
76285;76520;Fresne-le-Plan
60257;60240;Fresne-Léguillon
51261;51110;Fresne-lès-Reims;d;51075;Bourgogne-Fresne
50193;50850;Le Fresne-Poret
70255;70130;Fresne-Saint-Mamès
49382;49123;Le Fresne-sur-Loire;d;49160;Ingrandes-le-Fresne-sur-Loire
60256;60240;Fresneaux-Montchevreuil;d;60256;Montchevreuil
21287;21500;Fresnes
41094;41700;Fresnes
89183;89310;Fresnes
94034;94260;Fresnes
55197;55260;Fresnes-au-Mont
57238;57170;Fresnes-en-Saulnois
02332;02130;Fresnes-en-Tardenois
55198;55160;Fresnes-en-Woëvre
62355;62490;Fresnes-lès-Montauban
80353;80320;Fresnes-Mazancourt
02333;02380;Fresnes-sous-Coucy
52208;52400;Fresnes-sur-Apance
59253;59970;Fresnes-sur-Escaut
77196;77410;Fresnes-sur-Marne
80354;80140;Fresnes-Tilloloy
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
02334;02230;Fresnoy-le-Grand
60261;60800;Fresnoy-le-Luat
80359;80700;Fresnoy-lès-Roye
47105;47140;Frespech
76287;76570;Fresquiennes
30119;30170;Fressac
59254;59234;Fressain
02335;02800;Fressancourt
70256;70270;Fresse
88188;88160;Fresse-sur-Moselle
23087;23450;Fresselines
80360;80390;Fressenneville
59255;59268;Fressies
62359;62140;Fressin
79129;79370;Fressines
60262;60420;Le Frestoy-Vaux`)
