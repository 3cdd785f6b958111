boussoleTerritory("n28",`88172;88600;Fiménil
66079;66320;Finestret
82062;82700;Finhan;1
80312;80360;Fins
25240;25500;Les Fins;3
27243;27210;Fiquefleur-Équainville
24180;24450;Firbeix
14270;14100;Firfol
12100;12300;Firmi;2
05142;05800;Saint-Firmin
54473;54930;Saint-Firmin
58239;58270;Saint-Firmin
71413;71670;Saint-Firmin
45275;45220;Saint-Firmin-des-Bois
41209;41100;Saint-Firmin-des-Prés
45276;45360;Saint-Firmin-sur-Loire
42095;42700;Firminy;17
68092;68480;Fislis
51250;51170;Fismes;5
01161;01260;Fitignieu;f;01036;Valromey-sur-Séran
38165;38490;Fitilieu;d;38001;Les Abrets en Dauphiné
11144;11510;Fitou;1
60234;60600;Fitz-James;2
57214;57570;Fixem
21265;21220;Fixin
43095;43320;Fix-Saint-Geneys
55187;55150;Flabas;f;55341;Moirey-Flabas-Crépion
71197;71000;Flacé-lès-Mâcon;f;71270;Mâcon
21266;21490;Flacey
28153;28800;Flacey
71198;71580;Flacey-en-Bresse
38166;38530;La Flachère
38167;38690;Flachères
78234;78200;Flacourt
89165;89190;Flacy
25241;25330;Flagey
52200;52250;Flagey
21267;21640;Flagey-Echézeaux
21268;21130;Flagey-lès-Auxonne
25242;25640;Flagey-Rigney
12101;12300;Flagnac;1
70235;70000;Flagy
71199;71250;Flagy
77184;77940;Flagy
08169;08260;Flaignes-Havys
54195;54110;Flainval
85211;85150;Sainte-Flaive-des-Loups;2
50184;50340;Flamanville;1
76264;76970;Flamanville
32131;32340;Flamarens
02312;02260;La Flamengrie;1
59232;59570;La Flamengrie
76265;76270;Flamets-Frétils
21269;21130;Flammerans
52201;52110;Flammerécourt
27244;27310;Flancourt-Catelon;f;27085;Flancourt-Crescy-en-Roumois
27085;27310;Flancourt-Crescy-en-Roumois;1
25243;25390;Flangebouche
84046;84410;Flassan
83057;83340;Flassans-sur-Issole;3
55188;55600;Flassigny
57215;57320;Flastroff
63160;63500;Flat;d;63160;Aulhat-Flat
80313;80200;Flaucourt
24181;24240;Flaugeac;f;24534;Sigoulès-et-Flaugeac
46103;46170;Flaugnac;d;46103;Saint-Paul-Flaugnac
46104;46320;Flaujac-Gare
46105;46090;Flaujac-Poujols
33168;33350;Flaujagues
59233;59440;Flaumont-Waudrechies
30110;30700;Flaux
60235;60590;Flavacourt
07090;07000;Flaviac;1
87066;87230;Flavignac;1
21270;21160;Flavignerot
18095;18350;Flavigny
51251;51190;Flavigny
02313;02120;Flavigny-le-Grand-et-Beaurain
02314;02120;Flavigny-le-Petit;f;02361;Guise
54196;54630;Flavigny-sur-Moselle;1
21271;21150;Flavigny-sur-Ozerain
12102;12450;Flavin;2
10339;10350;Saint-Flavy
02315;02520;Flavy-le-Martel;1
60236;60640;Flavy-le-Meldeux
01162;01350;Flaxieu
68093;68720;Flaxlanden;1
23081;23260;Flayat
83058;83780;Flayosc;4
16138;16730;Fléac;3
17159;17800;Fléac-sur-Seugne
72154;72200;La Flèche;14
62336;62960;Fléchin
60237;60120;Fléchy
72134;72500;Flée
21272;21140 21390;Flée;d;21272;Le Val-Larrey
08170;08200;Fleigneux
57216;57635;Fleisheim
86098;86300;Fleix
24182;24130;Le Fleix;1
36074;36700;Fléré-la-Rivière
61169;61100;Flers;14
62337;62270;Flers
80314;80360;Flers
59234;59128;Flers-en-Escrebieux;5
59235;59491 59493 59650;Flers-lez-Lille;f;59009;Villeneuve-d’Ascq
80315;80160;Flers-sur-Noye
59236;59267;Flesquières
80316;80260;Flesselles;1
57217;57690;Flétrange
59237;59270;Flêtre
58114;58170;Fléty
16139;16200;Fleurac
24183;24580;Fleurac
32132;32500;Fleurance;6
23082;23320;Fleurat
62338;62840;Fleurbaix;2
61170;61200;Fleuré
86099;86340;Fleuré;1
25244;25190;Fleurey
70236;70160;Fleurey-lès-Faverney
70237;70120;Fleurey-lès-Lavoncourt
70238;70800;Fleurey-lès-Saint-Loup
21273;21410;Fleurey-sur-Ouche;1
69084;69820;Fleurie;1
03115;03140;Fleuriel
69085;69250;Fleurieu-sur-Saône;1
69086;69210;Fleurieux-sur-l’Arbresle;2
35112;35133;Fleurigné;d;35062;La Chapelle-Fleurigné
89166;89260;Fleurigny;a;89414;Thorigny-sur-Oreuse
60238;60700;Fleurines;1
71591;71260;Fleurville
02316;02600;Fleury
11145;11560;Fleury;4
50185;50800;Fleury;1
57218;57420;Fleury;1
60239;60240;Fleury
62339;62134;Fleury
80317;80160;Fleury
55189;55100;Fleury-devant-Douaumont
77185;77930;Fleury-en-Bière
27245;27480;Fleury-la-Forêt
71200;71340;Fleury-la-Montagne
51252;51480;Fleury-la-Rivière
89167;89113;Fleury-la-Vallée;1
45147;45400;Fleury-les-Aubrais;21
91235;91700;Fleury-Mérogis;13
55190;55250;Fleury-sur-Aire;a;55389;Nubécourt
27246;27380;Fleury-sur-Andelle;1
58115;58240;Fleury-sur-Loire
14271;14123;Fleury-sur-Orne;5
08171;08250;Fléville
54197;54710;Fléville-devant-Nancy;2
54198;54150;Fléville-Lixières
57219;57365;Flévy
78236;78910;Flexanville
67139;67310;Flexbourg
71201;71390;Fley
89168;89800;Fleys
58116;58190;Flez-Cuzy
08172;08380;Fligny
54199;54122;Flin
59238;59158;Flines-lès-Mortagne;1
59239;59148;Flines-lez-Raches;5
78237;78790;Flins-Neuve-Église
78238;78410;Flins-sur-Seine;2
27247;27380;Flipou
54200;54470;Flirey
80318;80420;Flixecourt;3
08173;08160;Flize;1
85090;85700;La Flocellière;d;85090;Sèvremont
57220;57580;Flocourt
76266;76260;Flocques
89169;89360;Flogny-la-Chapelle
08174;08200;Floing;2
17160;17120 17240;Floirac
33167;33270;Floirac;18
46106;46600;Floirac
48061;48400;Florac Trois Rivières;2
57221;57190;Florange;12
88173;88130;Florémont
33401;33350;Sainte-Florence
85212;85140;Sainte-Florence;1
34101;34510;Florensac;5
2B298;20217;Saint-Florent;1
45277;45600;Saint-Florent;f;45277;Saint-Florent-le-Jeune
79248;79000;Saint-Florent;f;79191;Niort
85213;85310;Saint-Florent-des-Bois;d;85213;Rives de l’Yon
51253;51800;Florent-en-Argonne
39226;39160 39320;Florentia;f;39209;Val-d’Épy
81093;81150;Florentin
36191;36150;Saint-Florentin
89345;89600;Saint-Florentin;4
12103;12140;Florentin-la-Capelle
45277;45600;Saint-Florent-le-Jeune
49276;49110 49290 49410 49570 49620;Saint-Florent-le-Vieil;d;49244;Mauges-sur-Loire
30253;30960;Saint-Florent-sur-Auzonnet;1
18207;18400;Saint-Florent-sur-Cher;6
46107;46700;Floressas
63342;63320;Saint-Floret
90046;90100;Florimont
24184;24250;Florimont-Gaumier
43185;43250;Sainte-Florine;3
62340;62550;Floringhem
62747;62350;Saint-Floris
52202;52130;Flornoy;a;52497;Troisfontaines-la-Ville
17161;17630;La Flotte;3
50186;50700;Flottemanville
50187;50440 50460 50690;Flottemanville-Hague;d;50041;La Hague
33169;33190;Floudès
15187;15100;Saint-Flour;6
63343;63520;Saint-Flour;f;63343;Saint-Flour-l’Étang
48150;48300;Saint-Flour-de-Mercoire
11146;11800;Floure
31184;31130;Flourens;2
63343;63520;Saint-Flour-l’Étang
59240;59440;Floursies
37218;37600;Saint-Flovier
50467;50310;Saint-Floxel
59241;59219;Floyon
73114;73590;Flumet
02317;02590;Fluquières
80319;80540;Fluy
98813;98880;La Foa;3
55191;55400;Foameix-Ornel
2A115;20100;Foce
2B116;20212;Focicchia
18096;18500;Foëcy;2
22059;22800;Le Fœil;1
09260;09500;Sainte-Foi
08175;08600;Foisches
12104;12260;Foissac
30111;30700;Foissac
01163;01340;Foissiat;2
21274;21230;Foissy
89170;89450;Foissy-lès-Vézelay
89171;89190;Foissy-sur-Vanne
09122;09000;Foix;9
38168;38480;La Folatière;f;38315;Le Pont-de-Beauvoisin
31185;31290;Folcarde
02318;02670;Folembray;1
68094;68220;Folgensbourg
29055;29260;Le Folgoët;3
14272;14710;La Folie
80320;80170;Folies
57222;57600;Folkling;1
78239;78520;Follainville-Dennemont;2
87067;87250;Folles
76267;76190;La Folletière;f;76289;Saint Martin de l’If
14273;14290;La Folletière-Abenon
27248;27230;Folleville
80321;80250;Folleville
50188;50320;Folligny;1
57223;57200;Folpersviller;f;57631;Sarreguemines
62748;62370;Saint-Folquin;2
57224;57730;Folschviller;3
88174;88390;Fomerey
79121;79340;Fomperron
31186;31140;Fonbeauzard;3
21275;21260;Foncegrive
80322;80700;Fonches-Fonchette
80323;80700;Fonchette;f;80322;Fonches-Fonchette
39227;39520;Foncine-le-Bas
39228;39460;Foncine-le-Haut;1
62341;62111;Foncquevillers
12155;12540;Fondamente
37109;37230;Fondettes;10
70239;70190;Fondremand
97208;97250;Fonds-Saint-Denis
24185;24170;Fongalop;f;24035;Pays de Belvès
47099;47260;Fongrave
76268;76280;Fongueusemare
24186;24500;Fonroque
07091;07200;Fons
30112;30730;Fons;1
46108;46100;Fons
69199;69190;Saint-Fons;19
02319;02110;Fonsomme
31187;31470;Fonsorbes;12
30113;30580;Fons-sur-Lussan
25245;25660 25720;Fontain;1
10150;10200;Fontaine
38169;38600;Fontaine;22
90047;90150;Fontaine
59242;59550;Fontaine-au-Bois
59243;59157;Fontaine-au-Pire;1
27249;27600;Fontaine-Bellenger;1
77186;77300;Fontainebleau;15
60240;60360;Fontaine-Bonneleau
39229;39140;Fontainebrux
60241;60300;Fontaine-Chaalis
17162;17510;Fontaine-Chalendray
53098;53350;Fontaine-Couverte
51254;51120;Fontaine-Denis-Nuisy
84139;84800;Fontaine-de-Vaucluse
76269;76440;Fontaine-en-Bray
51255;51800;Fontaine-en-Dormois
14274;14790;Fontaine-Étoupefour;2
77187;77480;Fontaine-Fourches
21277;21610;Fontaine-Française
49138;49250;Fontaine-Guérin;d;49138;Les Bois d’Anjou
14275;14610;Fontaine-Henry
27250;27490;Fontaine-Heudebourg;f;27191;Clef Vallée d’Eure
27251;27470;Fontaine-l’Abbé
89172;89100;Fontaine-la-Gaillarde
28154;28190;Fontaine-la-Guyon;1
27252;27230;Fontaine-la-Louvet
76270;76290;Fontaine-la-Mallet;2
91240;91690;Fontaine-la-Rivière
27253;27170 27300 27550;Fontaine-la-Soret;f;27425;Nassandres sur Risle
60242;60690;Fontaine-Lavaganne
76271;76690;Fontaine-le-Bourg;1
86100;86240;Fontaine-le-Comte;3
76272;76740;Fontaine-le-Dun
14276;14190;Fontaine-le-Pin
77188;77590;Fontaine-le-Port;1
73115;73600;Fontaine-le-Puits;d;73284;Salins-Fontaine
61171;61160;Fontaine-les-Bassets
62342;62134;Fontaine-lès-Boulans
80325;80340;Fontaine-lès-Cappy
02320;02680;Fontaine-lès-Clercs
25246;25340;Fontaine-lès-Clerval
41087;41800;Fontaine-les-Coteaux
62343;62128;Fontaine-lès-Croisilles
21278;21121;Fontaine-lès-Dijon;9
80324;80140;Fontaine-le-Sec
10151;10280;Fontaine-les-Grès
62344;62550;Fontaine-lès-Hermans
70240;70800;Fontaine-lès-Luxeuil;1
28155;28170;Fontaine-les-Ribouts
02321;02140;Fontaine-lès-Vervins
62345;62390;Fontaine-l’Étalon
10152;10150;Fontaine-Luyères;f;10084;Charmont-sous-Barbuise
10153;10400;Fontaine-Mâcon
49139;49140 49630;Fontaine-Milon;d;49194;Mazé-Milon
02322;02110;Fontaine-Notre-Dame
59244;59400;Fontaine-Notre-Dame;1
41088;41270;Fontaine-Raoul
71202;71150;Fontaines;1
89173;89130;Fontaines
85091;85200;Fontaines;f;85080;Doix lès Fontaines
17163;17500;Fontaines-d’Ozillac
21276;21450;Fontaines-en-Duesmois
41086;41250;Fontaines-en-Sologne
28156;28240;Fontaine-Simon
21279;21330;Fontaines-les-Sèches
27254;27120;Fontaine-sous-Jouy
77189;77560;Fontaine-sous-Montaiguillon;a;77262;Louan-Villegruis-Fontaine
80326;80500;Fontaine-sous-Montdidier
76273;76160;Fontaine-sous-Préaux
55192;55110;Fontaines-Saint-Clair
69087;69270;Fontaines-Saint-Martin;3
52203;52170;Fontaines-sur-Marne
69088;69270;Fontaines-sur-Saône;6
60243;60480;Fontaine-Saint-Lucien
72135;72330;La Fontaine-Saint-Martin
51256;51160;Fontaine-sur-Ay
51257;51320;Fontaine-sur-Coole;f;51244;Faux-Vésigneul
80327;80150;Fontaine-sur-Maye
80328;80510;Fontaine-sur-Somme
02323;02110;Fontaine-Uterte
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
38170;38120;Fontanil-Cornillon;3
43096;43100;Fontannes
48063;48700;Fontans
30115;30580;Fontarèches
16140;16230;Fontclaireau;d;16206;Mansle-les-Fontaines
11148;11700;Fontcouverte
17164;17100;Fontcouverte;2
73116;73300;Fontcouverte-la-Toussuire
76274;76890;La Fontelaye
61172;61320 61420;Fontenai-les-Louvets;d;61228;L’Orée-d’Écouves
77191;77370;Fontenailles;1
89174;89560;Fontenailles;d;89405;Les Hauts de Forterre
61173;61150 61200;Fontenai-sur-Orne;d;61153;Écouché-les-Vallées
36075;36150;Fontenay
71203;71120;Fontenay
76275;76290;Fontenay;1
88175;88600;Fontenay
50189;50140;Fontenay;d;50436;Romagny Fontenay
92032;92260;Fontenay-aux-Roses;24
10154;10400;Fontenay-de-Bossery
95241;95190;Fontenay-en-Parisis;2
27255;27420 27510 27630;Fontenay-en-Vexin;d;27213;Vexin-sur-Epte
85092;85200;Fontenay-le-Comte;14
78242;78330;Fontenay-le-Fleury;13
14277;14320;Fontenay-le-Marmion;2
14278;14250;Fontenay-le-Pesnel;1
91243;91640;Fontenay-lès-Briis;2
91244;91540;Fontenay-le-Vicomte;1
78245;78200;Fontenay-Mauvoisin
89175;89800;Fontenay-près-Chablis
89176;89450;Fontenay-près-Vézelay
94033;94120;Fontenay-sous-Bois;53
89177;89660;Fontenay-sous-Fouronnes
78246;78440;Fontenay-Saint-Père
28157;28140;Fontenay-sur-Conie
28158;28630;Fontenay-sur-Eure;1
45148;45210;Fontenay-sur-Loing;1
50190;50310;Fontenay-sur-Mer
72136;72350;Fontenay-sur-Vègre
60244;60380;Fontenay-Torcy
77192;77610;Fontenay-Trésigny;5
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
31188;31470;Fontenilles;5
24187;24550;Fontenilles-d’Aigueparse;f;24263;Mazeyrolles
79122;79110;Fontenille-Saint-Martin-d’Entraigues
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
39231;39110;Fonteny;f;39436;Pont-d’Héry
11149;11400;Fonters-du-Razès
34103;34320;Fontès;1
33170;33190;Fontet
10155;10360;Fontette
49140;49590;Fontevraud-l’Abbaye;1
36076;36220;Fontgombault
36077;36600;Fontguenand
04087;04230;Fontienne
11150;11390;Fontiers-Cabardès
11151;11800;Fontiès-d’Aude
79064;79110 79500;Fontivillié
11152;11360;Fontjoncouse
57226;57650;Fontoy;3
66080;66360;Fontpédrouse
66081;66210;Fontrabiouse
65177;65220;Fontrailles
81062;81260;Fontrieu
66124;66120;Font-Romeu-Odeillo-Via;1
10156;10190;Fontvannes
13038;13990;Fontvieille;3
57227;57600;Forbach;20
83059;83136;Forcalqueiret;3
04088;04300;Forcalquier;5
53099;53260;Forcé;1
11153;11270;La Force
24222;24130;La Force;2
54204;54930;Forcelles-sous-Gugney
54203;54330;Forcelles-Saint-Gorgon
80329;80560;Forceville
80330;80140;Forceville-en-Vimeu
52204;52700;Forcey
2A117;20190;Forciolo
74129;74200;La Forclaz
01164;01200 01410;Forens;f;01104;Chézery-Forens
59245;59400;Forenville;f;59567;Séranvillers-Forenville
02327;02590;Foreste
59246;59222;Forest-en-Cambrésis
51258;51120;La Forestière
80331;80150;Forest-l’Abbaye
29056;29800;La Forest-Landerneau;2
80332;80120;Forest-Montiers
05056;05260;Forest-Saint-Julien
59247;59510;Forest-sur-Marque;1
61174;61210;La Forêt-Auvray;d;61339;Putanges-le-Lac
16142;16240;La Forêt-de-Tessé
27256;27220;La Forêt-du-Parc
23084;23360;La Forêt-du-Temple
29057;29940;La Forêt-Fouesnant;3
27257;27420 27510 27630;Forêt-la-Folie;d;27213;Vexin-sur-Epte
91247;91410;La Forêt-le-Roi
91248;91150;La Forêt-Sainte-Croix
79123;79380;La Forêt-sur-Sèvre;2
77193;77165;Forfry
88177;88530;La Forge
71414;71400;Saint-Forgeot
17166;17290;Forges;1
77194;77130;Forges
19084;19380;Forgès
79124;79340;Les Forges
88178;88390;Les Forges;1
49141;49700;Forges;d;49125;Doué-en-Anjou
61175;61250;Forges;f;61341;Écouves
23085;23230;Les Forges;f;23093;Gouzon
56059;56120;Les Forges;d;56102;Forges de Lanouée`)
