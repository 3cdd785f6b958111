boussoleTerritory("n09",`21079;21310;Blagny-sur-Vingeanne
33054;33190;Blaignac
33055;33340;Blaignan-Prignac
44015;44130;Blain;10
60074;60460;Blaincourt-lès-Précy;1
10046;10500;Blaincourt-sur-Aube
76100;76116;Blainville-Crevon;1
54076;54360;Blainville-sur-l’Eau;3
50058;50560;Blainville-sur-Mer;1
14076;14550;Blainville-sur-Orne;6
62135;62173;Blairville
06117;06670;Saint-Blaise;1
74228;74350;Saint-Blaise
08068;08400;Blaise;d;08490;Vouziers
52052;52330;Blaise;d;52140;Colombey les Deux Églises
38368;38140;Saint-Blaise-du-Buis;1
67424;67420;Saint-Blaise-la-Roche
51066;51300;Blaise-sous-Arzillières
51067;51290;Blaise-sous-Hauteville;f;51277;Sainte-Marie-du-Lac-Nuisement
49029;49320;Blaison-Gohier;d;49029;Blaison-Saint-Sulpice
49029;49320;Blaison-Saint-Sulpice;1
52053;52330;Blaisy
21080;21540;Blaisy-Bas
21081;21540;Blaisy-Haut
31070;31350;Blajan
78065;95420;Blamécourt;f;95355;Magny-en-Vexin
25063;25310;Blamont;1
54077;54450;Blâmont;1
81032;81700;Blan;1
36018;36300;Le Blanc;6
18030;18410;Blancafort
32365;32140 32420;Saint-Blancard;d;32365;Cap d’Astarac
21082;21320;Blancey
60075;60120;Blancfossé
57090;57260;Blanche-Église
25064;25120;Blanchefontaine;a;25433;Orgeans-Blanchefontaine
08069;08290;Blanchefosse-et-Bay
67050;67130;Blancherupt
52054;52700;Blancheville;a;52008;Andelot-Blancheville
93007;93150;Le Blanc-Mesnil;62
51612;51130 51190;Blancs-Coteaux;3
28041;28120;Blandainville
30040;30770;Blandas
38047;38730;Blandin
38369;38110;Sainte-Blandine;1
79240;79370;Sainte-Blandine;d;79185;Aigondigné
53032;53270;Blandouet;d;53228;Blandouet-Saint Jean
53228;53270;Blandouet-Saint Jean
77034;77115;Blandy
91067;91150;Blandy
62136;62270;Blangermont;f;62137;Blangerval-Blangermont
62137;62270;Blangerval-Blangermont
14077;14130;Blangy-le-Château
80106;80290;Blangy-sous-Poix
76101;76340;Blangy-sur-Bresle;2
62138;62770;Blangy-sur-Ternoise
80107;80440;Blangy-Tronville
89044;89200;Blannay
21083;21430;Blanot
71039;71250;Blanot
32056;32270;Blanquefort
33056;33290;Blanquefort;17
47029;47500;Blanquefort-sur-Briolance
43030;43350;Blanzac
87017;87300;Blanzac
17048;17160;Blanzac-lès-Matha
16047;16320;Blanzaguet-Saint-Cybard
63042;63112;Blanzat;3
86029;86400;Blanzay
17049;17470;Blanzay-sur-Boutonne
55055;55400;Blanzée
71040;71450;Blanzy;5
08070;08190;Blanzy-la-Salonnaise
02091;02160;Blanzy-lès-Fismes
60076;60220;Blargies
25065;25640;Blarians
59084;59173;Blaringhem;2
46031;46330;Blars
78068;78270;Blaru
33057;33540;Blasimon
86030;86110 86170 86380;Blaslay;d;86281;Saint-Martin-la-Pallu
43031;43380;Blassac
23023;23140;Blaudeix;d;23149;Parsac
06019;06440;Blausasc;1
84018;84570;Blauvac
30041;30700;Blauzac;1
48026;48200;Blavignac
43032;43700;Blavozy;1
14078;14400;Blay
33058;33390;Blaye;5
81033;81400;Blaye-les-Mines;2
47030;47470;Blaymont
32057;32100;Blaziert
52055;52300;Blécourt
59085;59268;Blécourt
04029;04420;Blégiers;a;04155;Prads-Haute-Bléone
89045;89230;Bleigny-le-Carreau
54078;54450;Blémerey
88060;88500;Blémerey
62139;62575;Blendecques;4
89046;89220;Bléneau;1
77035;77940;Blennes
54079;54700;Blénod-lès-Pont-à-Mousson;4
54080;54113;Blénod-lès-Toul;1
62140;62380;Bléquin
02092;02300;Blérancourdelle;f;02093;Blérancourt
02093;02300;Blérancourt;1
55056;55120;Blercourt;a;55385;Nixéville-Blercourt
37027;37150;Bléré;5
35026;35750;Bléruais
33059;33670;Blésignac
43033;43450;Blesle
51068;51340;Blesme
02094;02400;Blesmes
23024;23200;Blessac
52056;52120;Blessonville
62141;62120;Blessy
18031;18350;Blet
39056;39140;Bletterans;1
88061;88410;Bleurville
28042;28700;Bleury;f;28015;Auneau-Bleury-Saint-Symphorien
28361;28700;Bleury-Saint-Symphorien;d;28015;Auneau-Bleury-Saint-Symphorien
88062;88320;Blevaincourt
72037;72600;Blèves
76102;76600 76610 76620;Bléville;f;76351;Le Havre
28043;28170;Blévy;a;28226;Maillebois
48027;48170 48190 48250;Le Bleymard;d;48027;Mont Lozère et Goulet
60077;60860;Blicourt
67051;67650;Blienschwiller
57091;57200;Bliesbruck
57092;57200;Blies-Ébersing
57093;57200;Blies-Guersviller
04030;04330;Blieux
10047;10500;Blignicourt
10048;10200;Bligny
51069;51170;Bligny
89047;89210;Bligny-en-Othe;a;89055;Brienon-sur-Armançon
21086;21200;Bligny-lès-Beaune;1
21085;21440;Bligny-le-Sec
21087;21360;Bligny-sur-Ouche
80700;80960;Saint-Blimont
52444;52700;Saint-Blin
60078;60190;Blincourt
62142;62770;Blingel
24044;24330 24640;Blis-et-Born;d;24026;Bassillac et Auberoche
58034;58120;Blismes
68041;68740;Blodelsheim;1
41018;41000;Blois;47
39057;39210;Blois-sur-Seille
11042;11700;Blomac
03032;03390;Blomard
08071;08260;Blombay
87018;87300;Blond
70074;70500;Blondefontaine
14079;14910;Blonville-sur-Mer;1
76104;76460;Blosseville
50059;50480;Blosville
63043;63440;Blot-l’Église
68042;68730;Blotzheim;5
49030;49160;Blou
32058;32230;Blousson-Sérian
50060;50800;La Bloutière
74035;74150;Bloye
74036;74290;Bluffy
52057;52110;Blumeray
25066;25250;Blussangeaux
25067;25250;Blussans
39058;39130;Blye
01047;01150;Blyes;1
14080;14690;Le Bô
93008;93000;Bobigny;56
22008;22100;Bobital;1
76105;76690;Le Bocasse
49031;49150;Bocé;d;49018;Baugé-en-Anjou
2A040;20136;Bocognano
88063;88270;Bocquegney
61047;61470 61550;Bocquencé;d;61167;La Ferté-en-Ouche
22009;22320;Le Bodéo
29010;29400;Bodilis;1
47031;47550;Boé;5
61048;61560;Boëcé
74037;74420;Boëge;1
64133;64510;Boeil-Bezing;1
42019;42130;Boën-sur-Lignon;3
67052;67530;Bœrsch;2
64471;64300;Saint-Boès
59086;59299;Boeschepe;2
59087;59189;Boëseghem
67053;67390;Bœsenbiesen
79037;79150 79300;Boësse;f;79013;Argentonnay
72038;72400;Boëssé-le-Sec
45033;45390;Boësses
89048;89770;Bœurs-en-Othe
62143;62390;Boffles
07035;07440;Boffres
74038;74250;Bogève;1
08081;08120;Bogny-sur-Meuse;4
07036;07340;Bogy
02095;02110;Bohain-en-Vermandois;5
41203;41330;Saint-Bohaire
56020;56140;Bohal
49032;49140 49250 49630 49800;La Bohalle;d;49307;Loire-Authion
29011;29820;Bohars;3
01048;01250;Bohas;f;01245;Bohas-Meyriat-Rignat
01245;01250;Bohas-Meyriat-Rignat
91069;91720;Boigneville
45034;45760;Boigny-sur-Bionne;2
71392;71390;Saint-Boil
54471;54290;Saint-Boingt
78070;78930;Boinville-en-Mantois
55057;55400;Boinville-en-Woëvre
78071;78660;Boinville-le-Gaillard
78072;78200;Boinvilliers
62144;62128;Boiry-Becquerelle
62145;62156;Boiry-Notre-Dame
62146;62175;Boiry-Saint-Martin
62147;62175;Boiry-Sainte-Rictrude
17050;17240;Bois
73045;73260;Le Bois;d;73003;Grand-Aigueblanche
01340;01300;Saint-Bois;d;01015;Arboys en Bugey
27068;27330;Bois-Anzeray
27069;27250;Bois-Arnault
80108;80600;Boisbergues
62148;62320;Bois-Bernard
16048;16480;Boisbreteau
61375;61570;Boischampré;1
92009;92270;Bois-Colombes;28
45035;45340;Boiscommun;1
39059;39220;Bois-d’Amont;1
49138;49250;Les Bois d’Anjou;2
78073;78390;Bois-d’Arcy;16
89049;89660;Bois-d’Arcy
85024;85710;Bois-de-Céné;2
88064;88600;Bois-de-Champ
39060;39230;Bois-de-Gand
54557;54840;Bois-de-Haye;2
31071;31390;Bois-de-la-Pierre
76106;76160;Bois-d’Ennebourg
62149;62500;Boisdinghem
69024;69620;Le Bois-d’Oingt;d;69024;Val d’Oingt
77036;77970;Boisdon
95074;95000;Boisemont
27070;27150 27700;Boisemont;d;27070;Frenelles-en-Vexin
28044;28290;Boisgasson;f;28012;Vald’Yerre
35027;35360;Boisgervilly;1
59088;59280;Bois-Grenier;1
76107;76750;Bois-Guilbert
76108;76230;Bois-Guillaume;14
27071;27260;Le Bois-Hellain
76109;76750;Bois-Héroult
91075;91150;Bois-Herpin
76110;76190;Bois-Himont
62150;62170;Boisjean
27072;27620;Bois-Jérôme-Saint-Ouen
25068;25110;Bois-la-Ville;f;25313;Hyèvre-Paroisse
80109;80150;Le Boisle
27073;27220;Bois-le-Roi;1
77037;77590;Bois-le-Roi;6
02096;02270;Bois-lès-Pargny
62151;62175;Boisleux-au-Mont
62152;62175;Boisleux-Saint-Marc
76111;76160;Bois-l’Évêque
79038;79300;Boismé;1
54081;54620;Boismont
80110;80230;Boismont
45036;45290;Boismorand
25069;25410;Boismurie;f;25527;Saint-Vit
16082;16320;Boisné-La Tude
27074;27800;Boisney
27075;27330;Bois-Normand-près-Lyre
17051;17580;Le Bois-Plage-en-Ré;2
80111;80640;Boisrault;a;80443;Hornoy-le-Bourg
17052;17150;Boisredon
76112;76590;Le Bois-Robert
50061;50200 50560;Boisroger;d;50215;Gouville-sur-Mer
76113;76750;Boissay
24045;24560;Boisse
01049;01120;La Boisse;3
41019;41290;Boisseau
45037;45480;Boisseaux
31072;31230;Boissède
61049;61570;Boissei-la-Lande
12028;12300;Boisse-Penchot
79039;79360;Boisserolles;f;79078;Plaine-d’Argenson
34033;34160;Boisseron;2
15021;15600;Boisset
34034;34220;Boisset
43034;43500;Boisset
30042;30140;Boisset-et-Gaujac;2
42020;42210;Boisset-lès-Montrond;1
27076;27120;Boisset-les-Prévanches
78076;78910;Boissets
42021;42560;Boisset-Saint-Priest;1
77038;77350;Boissettes
87019;87220;Boisseuil;3
24046;24390;Boisseuilh
01050;01190 01380;Boissey
14081;14140 14170;Boissey;d;14654;Saint-Pierre-en-Auge
27077;27520;Boissey-le-Châtel
81034;81490;Boissezon
39061;39130;Boissia
14082;14340;La Boissière
27078;27220;La Boissière
34035;34150;La Boissière;1
39062;39240;La Boissière
53033;53800;La Boissière
24047;24640;La Boissière-d’Ans;d;24147;Cubjac-Auvézère-Val d’Ans
85025;85600;La Boissière-de-Montaigu;2
85026;85430;La Boissière-des-Landes;1
44016;44430;La Boissière-du-Doré;1
78077;78125;La Boissière-École
79040;79310;La Boissière-en-Gâtine
30043;30114;Boissières
46032;46150;Boissières
49033;49110 49270 49600;La Boissière-sur-Èvre;d;49218;Montrevault-sur-Èvre
77039;77350;Boissise-la-Bertrand;1
77040;77310;Boissise-le-Roi;3
71041;71800;Bois-Sainte-Marie
77041;77760;Boissy-aux-Cailles
28045;28500;Boissy-en-Drouais
60079;60440;Boissy-Fresnoy
95078;95650;Boissy-l’Aillerie;2
27079;27300;Boissy-Lamberville
91079;91690;Boissy-la-Rivière
60080;60240;Boissy-le-Bois;d;60209;La Corne-en-Vexin
77042;77169;Boissy-le-Châtel;3
91080;91590;Boissy-le-Cutté;1
51070;51210;Boissy-le-Repos
91081;91870;Boissy-le-Sec
28046;28340;Boissy-lès-Perche
78082;78200;Boissy-Mauvoisin
78084;78490;Boissy-sans-Avoir
91085;91790;Boissy-sous-Saint-Yon;3
94004;94470;Boissy-Saint-Léger;17
27080;27160 27240;Boissy-sur-Damville;f;27198;Mesnils-sur-Iton
35028;35150;Boistrudan
28047;28150;Boisville-la-Saint-Père
50062;50800;Boisyvon
61051;61500;Boitron
77043;77750;Boitron
86123;86470;Boivre-la-Vallée;3
16393;16330;La Boixe;2
25070;25330;Bolandoz
29012;29640;Bolazec
76114;76210;Bolbec;11
84019;84500;Bollène;14
06020;06450;La Bollène-Vésubie
76115;76210;Bolleville
50063;50250 50580;Bolleville;d;50236;La Haye
59089;59470;Bollezeele;1
68043;68540;Bollwiller;4
52058;52310;Bologne;1
01051;01450;Bolozon
66020;66210;Bolquère
67054;67150;Bolsenheim
77044;77720;Bombon
28327;28330;Saint-Bomer
61369;61700;Saint-Bômer-les-Forges;1
33060;33210;Bommes
36019;36120;Bommiers
09058;09400;Bompas
66021;66430;Bompas;7
62153;62960;Bomy
51473;51310;Saint-Bon
58035;58330;Bona
09059;09800;Bonac-Irazein
32059;32410;Bonas
70075;70150;Bonboillon
28049;28150;Boncé
53034;53960;Bonchamp-lès-Laval;6
02097;02350;Boncourt
27081;27120;Boncourt
28050;28260;Boncourt
54082;54800;Boncourt
21088;21700;Boncourt-le-Bois
55058;55200;Boncourt-sur-Meuse
45038;45300;Bondaroy
25071;25230;Bondeval
31073;31340;Bondigoux
48028;48400;Les Bondons
91086;91070;Bondoufle;10
59090;59910;Bondues;9
93010;93140;Bondy;50
22010;22110;Bonen;f;22266;Rostrenen
47032;47240;Bon-Encontre;6
63044;63160;Bongheat
68044;68650;Le Bonhomme
2A041;20169;Bonifacio;3
60081;60510;Bonlier
39063;39130;Bonlieu
26052;26160;Bonlieu-sur-Roubion
64134;64240;Bonloc
09060;09100;Bonnac
15022;15500;Bonnac
87020;87270;Bonnac-la-Côte;1
25072;25680;Bonnal
89050;89400;Bonnard
23025;23220;Bonnat;1
39064;39190;Bonnaud;d;39576;Val-Sonnette
25073;25870;Bonnay
80112;80800;Bonnay
71042;71460;Bonnay;d;71042;Bonnay-Saint-Ythaire
71042;71460;Bonnay-Saint-Ythaire
74040;74380;Bonne;3
14083;14340;Bonnebosq
52059;52360;Bonnecourt
45039;45460;Bonnée
38048;38090;Bonnefamille;1
61052;61270;Bonnefoi
19027;19170;Bonnefond
65095;65220;Bonnefont
39065;39800;Bonnefontaine
40047;40330;Bonnegarde
74039;74150;Bonneguête;f;74095;Crempigny-Bonneguête
02098;02400;Bonneil
78087;78830;Bonnelles;2
35029;35270;Bonnemain;1
14084;14260;Bonnemaison
65096;65130;Bonnemazon
21089;21250;Bonnencontre
16049;16390;Bonnes
86031;86300;Bonnes;1
02099;02400;Bonnesvalyn
55059;55130;Bonnet
16303;16300;Saint-Bonnet
72039;72110;Bonnétable;3
25074;25210;Bonnétage
33061;33370;Bonnetan;1
19185;19150;Saint-Bonnet-Avalouze;d;19101;Laguenne-sur-Avalouze
87138;87260;Saint-Bonnet-Briance
87139;87300;Saint-Bonnet-de-Bellac
38370;38840;Saint-Bonnet-de-Chavagne
48138;48100;Saint-Bonnet-de-Chirac
15173;15190;Saint-Bonnet-de-Condat
71393;71340;Saint-Bonnet-de-Cray
03219;03390;Saint-Bonnet-de-Four
71394;71220;Saint-Bonnet-de-Joux
48139;48600;Saint-Bonnet-de-Montauroux;d;48139;Saint Bonnet-Laval
69287;69720;Saint-Bonnet-de-Mure;6
03220;03800;Saint-Bonnet-de-Rochefort
30236;30460;Saint-Bonnet-de-Salendrinque
15174;15140;Saint-Bonnet-de-Salers
69182;69790;Saint-Bonnet-des-Bruyères
42203;42310;Saint-Bonnet-des-Quarts
26297;26350;Saint-Bonnet-de-Valclérieux;d;26210;Valherbasse
71395;71430;Saint-Bonnet-de-Vieille-Vigne
30235;30210;Saint-Bonnet-du-Gard
19186;19380;Saint-Bonnet-Elvert
71396;71310;Saint-Bonnet-en-Bresse
05132;05500;Saint-Bonnet-en-Champsaur;2
19187;19130;Saint-Bonnet-la-Rivière
48139;48600;Saint Bonnet-Laval
63323;63630;Saint-Bonnet-le-Bourg
63324;63630;Saint-Bonnet-le-Chastel
42204;42380;Saint-Bonnet-le-Château;1
42205;42940;Saint-Bonnet-le-Courreau
43172;43290;Saint-Bonnet-le-Froid
19188;19410;Saint-Bonnet-l’Enfantier
63325;63800;Saint-Bonnet-lès-Allier
42206;42330;Saint-Bonnet-les-Oules;1
19189;19430;Saint-Bonnet-les-Tours-de-Merle
69183;69870;Saint-Bonnet-le-Troncy
19190;19200;Saint-Bonnet-près-Bort
63326;63210;Saint-Bonnet-près-Orcival
63327;63200;Saint-Bonnet-près-Riom;2
17312;17150;Saint-Bonnet-sur-Gironde
03221;03360;Saint-Bonnet-Tronçais
16050;16120;Bonneuil
36020;36310;Bonneuil
95088;95500;Bonneuil-en-France;1
60083;60123;Bonneuil-en-Valois
60082;60120;Bonneuil-les-Eaux
86032;86210;Bonneuil-Matours;2
94011;94380;Bonneuil-sur-Marne;18
28051;28800;Bonneval;4
43035;43160;Bonneval
73046;73260;Bonneval;d;73187;La Léchère
26053;26410;Bonneval-en-Diois;f;26055;Boulc
73047;73480;Bonneval-sur-Arc
25075;25560;Bonnevaux
30044;30450;Bonnevaux
74041;74360;Bonnevaux
25076;25290 25620;Bonnevaux-le-Prieuré;d;25434;Ornans
41020;41800;Bonneveau
70076;70700;Bonnevent-Velloreille
74042;74130;Bonneville;13
80113;80670;Bonneville
50064;50360;La Bonneville
16051;16170;Bonneville;d;16339;Val-d’Auge
27083;27290;Bonneville-Aptot
24048;24230;Bonneville-et-Saint-Avit-de-Fumadières
14085;14130;Bonneville-la-Louvet
27082;27190;La Bonneville-sur-Iton;2
14086;14800;Bonneville-sur-Touques
60084;60112;Bonnières
62154;62270;Bonnières
78089;78270;Bonnières-sur-Seine;5
84020;84480;Bonnieux;1
62155;62890;Bonningues-lès-Ardres
62156;62340;Bonningues-lès-Calais`)
