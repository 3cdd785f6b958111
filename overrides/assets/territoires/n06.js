boussoleTerritory("n06",`51037;51170;Baslieux-lès-Fismes
51038;51700;Baslieux-sous-Châtillon
14044;14610;Basly;1
40026;40500;Bas-Mauco
16032;16120;Bassac
34025;34290;Bassan;2
33031;33190;Bassanne
59051;59480;La Bassée;6
12021;12200 12240;Le Bas Ségala;1
44009;44115;Basse-Goulaine;9
57287;57970;Basse-Ham;2
67022;67220;Bassemberg
14045;14670;Basseneville
33032;33530;Bassens;8
73031;73000;Bassens;5
97203;97218;Basse-Pointe;2
40027;40700;Bassercles
57574;57570;Basse-Rentgen
86018;86200;Basses
88037;88120;Basse-sur-le-Rupt
97105;97100;Basse-Terre;9
62085;62123;Basseux
70051;70210;La Basse-Vaivre
77024;77750;Bassevelle
15019;15240;Bassignac
19017;19430;Bassignac-le-Bas
19018;19220;Bassignac-le-Haut
70052;70800;Bassigney
24026;24330 24640;Bassillac;d;24026;Bassillac et Auberoche
24026;24330 24640;Bassillac et Auberoche;4
64098;64350;Bassillon-Vauzé
57053;57260;Bassing
02052;02380;Bassoles-Aulers
52038;52240;Bassoncourt
89029;89400;Bassou
32032;32320;Bassoues
51039;51300;Bassu
51040;51300;Bassuet
48020;48400;Bassurels
64100;64200;Bassussarry;3
74029;74910;Bassy
64099;64190;Bastanès
2A031;20119;Bastelica
2A032;20129;Bastelicaccia;4
40028;40360;Bastennes
2B033;20200 20600;Bastia;46
66018;66110;La Bastide
83013;83840;La Bastide
64289;64240;La Bastide-Clairence;1
09038;09350;La Bastide-de-Besplas
09039;09500;La Bastide-de-Bousignac
09040;09700;La Bastide-de-Lordat
30031;30330;La Bastide-d’Engras
09042;09240;La Bastide-de-Sérou
84009;84240;La Bastide-des-Jourdans;1
09041;09160;La Bastide-du-Salat
12021;12200 12240;La Bastide-l’Évêque;d;12021;Le Bas Ségala
12022;12490;La Bastide-Pradines
48021;48250;La Bastide-Puylaurent
12023;12550;La Bastide-Solages
09043;09600;La Bastide-sur-l’Hers
84010;84120;La Bastidonne
46018;46500;Le Bastit
23017;23260;Basville
79027;79110;La Bataille;d;79083;Chef-Boutonne
54050;54370;Bathelémont
26028;26260;Bathernay
73032;73540;La Bâthie;2
26029;26310;La Bâtie-Crémezin;f;26136;Val-Maravel
26030;26310;La Bâtie-des-Fonds
38028;38490;La Bâtie-Divisin;d;38001;Les Abrets en Dauphiné
38029;38110;La Bâtie-Montgascon;2
05016;05700;La Bâtie-Montsaléon
05017;05230;La Bâtie-Neuve;2
26031;26160;La Bâtie-Rolland;1
70053;70130;Les Bâties
05018;05000;La Bâtie-Vieille
54051;54980;Batilly;1
61027;61150 61200;Batilly;d;61153;Écouché-les-Vallées
45022;45340;Batilly-en-Gâtinais
45023;45420;Batilly-en-Puisaye
40029;40320;Bats
65071;65130;Batsère
25045;25640;Battenans-les-Mines
25046;25380;Battenans-Varin
68022;68390;Battenheim;1
88038;88130;Battexey
54052;54115;Battigny
70054;70100;Battrans
67023;67500;Batzendorf
44010;44740;Batz-sur-Mer;2
21050;21340;Baubigny
50033;50270;Baubigny
73033;73360;La Bauche
56010;56150;Baud;6
18199;18160;Saint-Baudel
53200;53100;Saint-Baudelle;1
51041;51260;Baudement
71022;71800;Baudemont
40030;40310;Baudignan
55030;55130;Baudignécourt;d;55150;Demange-Baudignécourt
38365;38118;Saint-Baudille-de-la-Tour
38366;38710;Saint-Baudille-et-Pipet
83014;83630;Baudinard-sur-Verdon
70055;70300;Baudoncourt
55031;55170;Baudonvilliers
50034;50000;Baudre
52039;52110;Baudrecourt
57054;57580;Baudrecourt
64101;64800;Baudreix
55032;55260;Baudrémont
36013;36110;Baudres
28026;28310;Baudreville
50035;50250 50580;Baudreville;d;50236;La Haye
88039;88500;Baudricourt
71023;71370;Baudrières;1
83015;83630;Bauduen
49018;49150;Baugé;d;49018;Baugé-en-Anjou
49018;49150;Baugé-en-Anjou;11
18023;18800;Baugy;1
60048;60113 60190;Baugy
71024;71110;Baugy
70056;70160;Baulay
37209;37310;Saint-Bauld;d;37254;Tauxigny-Saint-Bauld
45024;45130;Baule;1
44055;44500;La Baule-Escoublac;16
21051;21410;Baulme-la-Roche
91047;91590;Baulne;1
02053;02330;Baulne-en-Brie;d;02053;Vallées en Champagne
55033;55270;Baulny
35016;35580;Baulon;2
09044;09000;Baulou
74030;74430;La Baume
26032;26120;La Baume-Cornillane
26033;26790;La Baume-de-Transit
26034;26730;La Baume-d’Hostun
25047;25110;Baume-les-Dames;5
39041;39210 39570;Baume-les-Messieurs
49019;49140 49250 49630 49800;Bauné;d;49307;Loire-Authion
50036;50500;Baupte
14056;14260 14770;Bauquay;d;14027;Les Monts d’Aunay
33033;33880;Baurech
35017;35190;La Baussaine
54470;54470;Saint-Baussant
59052;59221;Bauvin;5
27043;27160;Les Baux-de-Breteuil
13011;13520;Les Baux-de-Provence
27044;27180;Les Baux-Sainte-Croix
09256;09120;Saint-Bauzeil
30233;30730;Saint-Bauzély
54053;54370;Bauzemont
07219;07210;Saint-Bauzile
48137;48000;Saint-Bauzile
34241;34230;Saint-Bauzille-de-la-Sylve
34242;34160;Saint-Bauzille-de-Montmel;1
34243;34190;Saint-Bauzille-de-Putois;1
41013;41250;Bauzy
25048;25550;Bavans;3
59053;59570;Bavay;3
80056;80260;Bavelincourt
14046;14860;Bavent;1
39042;39100;Baverans
90008;90800;Bavilliers;4
59054;59670;Bavinchove;1
62086;62158;Bavincourt
31047;31310;Bax
70057;70150;Bay
08051;08290;Bay;a;08069;Blanchefosse-et-Bay
24027;24150;Bayac
52265;52170;Bayard-sur-Marne;1
33034;33230;Bayas
29005;29300;Baye;1
51042;51270;Baye
88040;88150;Bayecourt
10035;10310;Bayel
80057;80560;Bayencourt
62087;62910;Bayenghem-lès-Éperlecques;1
62088;62380;Bayenghem-lès-Seninghem
16033;16460;Bayers;f;16023;Aunac-sur-Charente
03018;03500;Bayet
14047;14400;Bayeux;12
14048;14330;Baynes;f;14614;Sainte-Marguerite-d’Elle
54054;54290;Bayon;1
64102;64100;Bayonne;54
04023;04250;Bayons
33035;33710;Bayon-sur-Gironde
08052;08240;Bayonville
80058;80170;Bayonvillers
54055;54890;Bayonville-sur-Mad
52040;52160;Bay-sur-Aube
16034;16210;Bazac
36014;36270;Bazaiges
54056;54620;Bazailles
78048;78550;Bazainville;1
51043;51110;Bazancourt;2
60049;60380;Bazancourt
89030;89460;Bazarnes
33036;33430;Bazas;4
17035;17490;Bazauges
88041;88270;Bazegney
47233;47180;Sainte-Bazeille;3
08053;08140;Bazeilles;2
55034;55600;Bazeilles-sur-Othain
23018;23160;Bazelat
78049;78580;Bazemont;1
47022;47130;Bazens
80059;80300;Bazentin
14049;14480;Bazenville
65072;65460;Bazet;1
87008;87210;La Bazeuge
32033;32320;Bazian
60050;60700;Bazicourt
31048;31450;Baziège;3
88042;88700;Bazien
87137;87150;Saint-Bazile
19183;19320 19400;Saint-Bazile-de-la-Roche;d;19010;Argentat-sur-Dordogne
19184;19500;Saint-Bazile-de-Meyssac
65073;65140;Bazillac
27045;27140;Bazincourt-sur-Epte
55035;55170;Bazincourt-sur-Saulx
62089;62250;Bazinghen
76059;76340;Bazinval
28027;28330;La Bazoche-Gouet;1
58023;58190;Bazoches
61028;61210;Bazoches-au-Houlme
28028;28140;Bazoches-en-Dunois
02054;02220;Bazoches-et-Saint-Thibaut
77025;77118;Bazoches-lès-Bray
45025;45480;Bazoches-les-Gallerandes;1
28029;28140;Bazoches-les-Hautes
78050;78490;Bazoches-sur-Guyonne
61029;61560;Bazoches-sur-Hoëne
45026;45210;Bazoches-sur-le-Betz
02054;02220;Bazoches-sur-Vesles;d;02054;Bazoches-et-Saint-Thibaut
72024;72650;La Bazoge;3
50037;50520;La Bazoge;d;50260;Juvigny les Vallées
53021;53440;La Bazoge-Montpinçon
85013;85130;Bazoges-en-Paillers;1
85014;85390;Bazoges-en-Pareds;1
88043;88500;Bazoilles-et-Ménil
88044;88300;Bazoilles-sur-Meuse
58024;58110;Bazolles
57055;57530;Bazoncourt
14050;14490;La Bazoque
61030;61100;La Bazoque
27046;27230;Bazoques
65074;65670;Bazordan
53022;53170;La Bazouge-de-Chemeré
53023;53470;La Bazouge-des-Alleux
35018;35420;La Bazouge-du-Désert;1
53025;53170;Bazougers;1
53024;53200;Bazouges;f;53062;Château-Gontier-sur-Mayenne
72025;72200;Bazouges Cré sur Loir;1
35019;35560;Bazouges-la-Pérouse;1
35020;35630;Bazouges-sous-Hédé;f;35130;Hédé-Bazouges
72025;72200;Bazouges-sur-le-Loir;d;72025;Bazouges Cré sur Loir
59055;59360;Bazuel
32034;32170;Bazugues
31049;31380;Bazus
65075;65170;Bazus-Aure
65076;65250;Bazus-Neste
07026;07630;Le Béage
80060;80370;Béalcourt
62090;62770;Béalencourt
58025;58160;Béard
01170;01460;Béard-Géovreissiat;1
31471;31440;Saint-Béat-Lez
76060;76440;Beaubec-la-Rosière
71025;71220;Beaubery
27047;27190;Beaubray
30032;30300;Beaucaire;15
32035;32410;Beaucaire
80061;80430;Beaucamps-le-Jeune
80062;80430;Beaucamps-le-Vieux;1
59056;59134;Beaucamps-Ligny
35021;35133;Beaucé;1
41173;41160 41240;Beauce la Romaine;3
65077;65400;Beaucens
84011;84210;Le Beaucet
31050;31360;Beauchalot
95051;95250;Beauchamp;9
50038;50320;Beauchamps
80063;80770;Beauchamps
45027;45270;Beauchamps-sur-Huillard
52041;52400;Beaucharmoy;a;52400;Le Châtelet-sur-Meuse
07027;07800;Beauchastel;1
28030;28270;Beauche
52042;52260;Beauchemin
41014;41170;Beauchêne
61031;61800;Beauchêne;d;61486;Tinchebray-Bocage
77026;77560;Beauchery-Saint-Martin
55036;55700;Beauclair
50039;50420;Beaucoudray
90009;90500;Beaucourt;4
80064;80110;Beaucourt-en-Santerre
80065;80300;Beaucourt-sur-l’Ancre
80066;80260;Beaucourt-sur-l’Hallue
49020;49070;Beaucouzé;5
38030;38140;Beaucroissant;1
65078;65710;Beaudéan
60051;60210;Beaudéduit
59057;59530;Beaudignies
62091;62810;Beaudricourt
61032;61270;Beaufai
72026;72110;Beaufay;1
50040;50150;Beauficel
27048;27480;Beauficel-en-Lyons
38031;38970;Beaufin
31051;31370;Beaufort
34026;34210;Beaufort
38032;38270;Beaufort
59058;59330;Beaufort
73034;73270;Beaufort;1
62092;62810;Beaufort-Blavincourt
49021;49250;Beaufort-en-Anjou;6
55037;55700;Beaufort-en-Argonne
80067;80170;Beaufort-en-Santerre
49021;49250;Beaufort-en-Vallée;d;49021;Beaufort-en-Anjou
39043;39190;Beaufort-Orbagna;1
26035;26400;Beaufort-sur-Gervanne
85015;85170;Beaufou;1
14051;14340;Beaufour;a;14231;Beaufour-Druval
14231;14340;Beaufour-Druval
88045;88300;Beaufremont
76061;76390;Beaufresne;f;76344;Haudricourt
47023;47290;Beaugas
17036;17620;Beaugeay
45028;45190;Beaugency;8
60052;60640;Beaugies-sous-Bois
04024;04420;Beaujeu
69018;69430;Beaujeu;2
70058;70100;Beaujeu-Saint-Vallier-Pierrejux-et-Quitteur
61033;61140 61330;Beaulandais;d;61211;Juvigny Val d’Andaine
62093;62450;Beaulencourt
07028;07460;Beaulieu
15020;15270;Beaulieu
21052;21510;Beaulieu
34027;34160;Beaulieu;2
36015;36310;Beaulieu
38033;38470;Beaulieu
43021;43800;Beaulieu;1
58026;58420;Beaulieu
61034;61190;Beaulieu
63031;63570;Beaulieu
08054;08380;Beaulieu;f;08319;Neuville-lez-Beaulieu
14052;14260 14350;Beaulieu;d;14061;Souleuvre en Bocage
55038;55250;Beaulieu-en-Argonne
60053;60310;Beaulieu-les-Fontaines
37020;37600;Beaulieu-lès-Loches;1
79028;79300;Beaulieu-sous-Bressuire;d;79049;Bressuire
85016;85190;Beaulieu-sous-la-Roche;2
79029;79420;Beaulieu-sous-Parthenay
19019;19120;Beaulieu-sur-Dordogne;1
49022;49750;Beaulieu-sur-Layon;1
45029;45630;Beaulieu-sur-Loire;1
06011;06310;Beaulieu-sur-Mer;3
53026;53320;Beaulieu-sur-Oudon
16035;16450;Beaulieu-sur-Sonnette
12212;12540;Saint-Beaulize
03019;03230;Beaulon;1
14053;14620;Beaumais
32036;32160;Beaumarchés
46019;46240;Beaumat;d;46138;Cœur de Causse
02055;02500;Beaumé
05019;05140;La Beaume
88046;88600;Beauménil
62094;62170;Beaumerie-Saint-Martin
84012;84190;Beaumes-de-Venise;2
14054;14380;Beaumesnil
27049;27270 27330 27410;Beaumesnil;d;27049;Mesnil-en-Ouche
84013;84220;Beaumettes
80068;80370;Beaumetz
62095;62960;Beaumetz-lès-Aire
62096;62124;Beaumetz-lès-Cambrai
62097;62123;Beaumetz-lès-Loges;1
07029;07110;Beaumont
19020;19390;Beaumont
32037;32100;Beaumont
43022;43100;Beaumont
54057;54470;Beaumont
63032;63110;Beaumont;10
74031;74160;Beaumont;3
89031;89250;Beaumont
62098;62110;Beaumont;f;62427;Hénin-Beaumont
86019;86130 86490;Beaumont;d;86019;Beaumont Saint-Cyr
82013;82500;Beaumont-de-Lomagne;3
84014;84120;Beaumont-de-Pertuis;1
77027;77890;Beaumont-du-Gâtinais;1
87009;87120;Beaumont-du-Lac
24028;24440;Beaumont-du-Périgord;d;24028;Beaumontois en Périgord
84015;84340;Beaumont-du-Ventoux
27050;27170;Beaumontel
08055;08210;Beaumont-en-Argonne
14055;14950;Beaumont-en-Auge
02056;02300;Beaumont-en-Beine
59059;59540;Beaumont-en-Cambrésis
26036;26310;Beaumont-en-Diois
55039;55100;Beaumont-en-Verdunois
37022;37420;Beaumont-en-Véron;2
50041;50440 50460 50690;Beaumont-Hague;d;50041;La Hague
80069;80300;Beaumont-Hamel
58027;58700;Beaumont-la-Ferrière
76062;76850;Beaumont-le-Hareng
27051;27170;Beaumont-le-Roger;2
28031;28480;Beaumont-les-Autels
60054;60390;Beaumont-les-Nonains
63033;63310;Beaumont-lès-Randan
26037;26760;Beaumont-lès-Valence;4
37021;37360 37370;Beaumont-Louestault;1
26038;26600;Beaumont-Monteux;1
24028;24440;Beaumontois en Périgord;1
53027;53290;Beaumont-Pied-de-Bœuf
72028;72500;Beaumont-Pied-de-Bœuf
58028;58270;Beaumont-Sardolles
86019;86130 86490;Beaumont Saint-Cyr;2
72027;72340;Beaumont-sur-Dême
71026;71240;Beaumont-sur-Grosne
31052;31870;Beaumont-sur-Lèze;1
95052;95260;Beaumont-sur-Oise;10
72029;72170;Beaumont-sur-Sarthe;1
51044;51360;Beaumont-sur-Vesle
21053;21310;Beaumont-sur-Vingeanne
37023;37460;Beaumont-Village
70059;70190;Beaumotte-Aubertans
70060;70150;Beaumotte-lès-Pin
51045;51270;Beaunay
21054;21200;Beaune;20
73035;73140;Beaune;a;73261;Saint-Michel-de-Maurienne
03020;03390;Beaune-d’Allier
45030;45340;Beaune-la-Rolande;1
87010;87000 87100 87280;Beaune-les-Mines;f;87085;Limoges
43023;43500;Beaune-sur-Arzon
21055;21510;Beaunotte
01029;01270;Beaupont
24029;24400;Beaupouyet
49023;49110 49450 49510 49600;Beaupréau;d;49023;Beaupréau-en-Mauges
49023;49110 49450 49510 49600;Beaupréau-en-Mauges;23
31053;31850;Beaupuy;1
32038;32600;Beaupuy
47024;47200;Beaupuy;1
82014;82600;Beaupuy
80070;80600;Beauquesne;1
59060;59730;Beaurain
62099;62217;Beaurains;5
60055;60400;Beaurains-lès-Noyon
62100;62990;Beaurainville;2
13012;13100;Beaurecueil
01030;01480;Beauregard
46020;46260;Beauregard
26039;26300;Beauregard-Baret
24030;24120;Beauregard-de-Terrasson
24031;24140;Beauregard-et-Bassac
63034;63116;Beauregard-l’Évêque;1
63035;63460;Beauregard-Vendon;1
38034;38270;Beaurepaire;5
60056;60700;Beaurepaire
76064;76280;Beaurepaire
85017;85500;Beaurepaire;2
71027;71580;Beaurepaire-en-Bresse
59061;59550;Beaurepaire-sur-Sambre
02057;02110;Beaurevoir;1
26040;26310;Beaurières
02058;02160;Beaurieux
59062;59740;Beaurieux
24032;24400;Beauronne
26041;26240;Beausemblant;1
55040;55250;Beausite
06012;06240;Beausoleil;11
24033;24340;Beaussac;d;24253;Mareuil en Périgord
22209;22650;Beaussais-sur-Mer;4
79030;79370;Beaussais-Vitré
76065;76870;Beaussault
49024;49110 49290 49410 49570 49620;Beausse;d;49244;Mauges-sur-Loire
83016;83330;Le Beausset;10
31054;31290;Beauteville
77028;77120;Beautheil;f;77433;Beautheil-Saints
77433;77120;Beautheil-Saints;2
33037;33640;Beautiran;2
02059;02800;Beautor;2
76066;76890;Beautot
61035;61600;Beauvain
60057;60000;Beauvais;55
17037;17490;Beauvais-sur-Matha
81024;81630;Beauvais-sur-Tescou
80071;80630;Beauval;1
76063;76890;Beauval-en-Caux
26042;26800;Beauvallon;1
69179;69700;Beauvallon;4
49025;49140;Beauvau;d;49163;Jarzé Villages
07030;07190;Beauvène
71028;71270;Beauvernois
04025;04370;Beauvezer
31055;31460;Beauville
47025;47470;Beauville
28032;28150;Beauvilliers
89032;89630;Beauvilliers
41015;41290;Beauvilliers;d;41171;Oucques La Nouvelle
50042;50170;Beauvoir
60058;60120;Beauvoir
77029;77390;Beauvoir
89033;89240;Beauvoir
72030;72600;Beauvoir;f;72002;Aillières-Beauvoir`)
