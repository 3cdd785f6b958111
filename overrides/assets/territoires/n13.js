boussoleTerritory("n13",`25105;25320;Byans-sur-Doubs
65115;65350;Cabanac
31095;31160;Cabanac-Cazaux
33077;33650;Cabanac-et-Villagrains;2
31096;31480;Cabanac-Séguenville
66027;66210;La Cabanasse
12041;12800;Cabanès
81044;81500;Cabanès
31097;31460;Le Cabanial
13018;13440;Cabannes;4
09070;09310;Les Cabannes
81045;81170;Les Cabannes
33078;33420;Cabara
17075;17430;Cabariot;1
32067;32140 32420;Cabas-Loumassès;d;32365;Cap d’Astarac
83026;83340;Cabasse;2
66028;66330;Cabestany;10
64158;64410;Cabidos
14117;14390;Cabourg;3
46040;46330;Cabrerets
34044;34480;Cabrerolles
11056;11160;Cabrespine
30057;30210;Cabrières;1
34045;34800;Cabrières
84024;84240;Cabrières-d’Aigues
84025;84220;Cabrières-d’Avignon;1
13019;13480;Cabriès;10
06026;06530;Cabris;1
94016;94230;Cachan;31
40058;40120;Cachen
80159;80800;Cachy
81046;81600;Cadalen;1
09071;09240;Cadarcet
33079;33750;Cadarsac
33080;33140;Cadaujac;6
65116;65240;Cadéac
32068;32380;Cadeilhan
65117;65170;Cadeilhan-Trachère
32069;32220;Cadeillan
25106;25290;Cademène
56028;56220;Caden;1
84026;84160;Cadenet;4
84027;84860;Caderousse;2
83027;83740;La Cadière-d’Azur;5
30058;30170;La Cadière-et-Cambo
33081;33410;Cadillac;f;33081;Cadillac-sur-Garonne
33082;33240;Cadillac-en-Fronsadais;1
33081;33410;Cadillac-sur-Garonne;2
64159;64330;Cadillon
81047;81340;Cadix
13020;13950;Cadolive;2
24072;24480;Cadouin;a;24068;Le Buisson-de-Cadouin
31098;31480;Cadours;1
46041;46160;Cadrieu
14118;14000;Caen;109
59120;59190;Caëstre;1
62191;62132;Caffiers
81048;81130;Cagnac-les-Mines;2
2B046;20228;Cagnano
06027;06800;Cagnes-sur-Mer;53
62192;62182;Cagnicourt
59121;59161;Cagnoncles
40059;40300;Cagnotte
14119;14630;Cagny;2
80160;80330;Cagny;1
14120;14240;Cahagnes;1
14121;14490;Cahagnolles
27122;27420 27510 27630;Cahaignes;f;27213;Vexin-sur-Epte
61069;61430;Cahan
65118;65190;Caharet
80161;80132;Cahon
46042;46000;Cahors;20
46043;46130;Cahus
11057;11420;Cahuzac
47044;47330;Cahuzac
81049;81540;Cahuzac
32070;32400;Cahuzac-sur-Adour
81051;81140;Cahuzac-sur-Vère;1
31099;31560;Caignac
30059;30740;Le Cailar;2
11058;11240;Cailhau
11059;11240;Cailhavel
11060;11140;Cailla
46044;46140;Caillac
32071;32190;Caillavet
06028;06750;Caille
85040;85410;La Caillère-Saint-Hilaire;1
76151;76460;Cailleville
02139;02300;Caillouël-Crépigny
27123;27120;Caillouet-Orgeville
69033;69270;Cailloux-sur-Fontaines;2
76152;76690;Cailly
27124;27490;Cailly-sur-Eure
14122;14210;La Caine
84028;84290;Cairanne;1
04037;04250;Le Caire
14123;14610;Cairon;2
60118;60400;Caisnes
30060;30132;Caissargues;4
80162;80170;Caix
66029;66300;Caixas
65119;65500;Caixon
46045;46160;Cajarc;1
2B047;20224;Calacuccia
62193;62100;Calais;67
72269;72120;Saint-Calais;2
53204;53140;Saint-Calais-du-Désert
46046;46150;Calamane
56029;56240;Calan;1
22024;22160;Calanhel
65120;65190;Calavanté
2A048;20111;Calcatoggio
66030;66600;Calce
66031;66760;Caldégas;f;66025;Bourg-Madame
2B049;20214 20260;Calenzana;2
24073;24150;Calès
46047;46350;Calès
72270;72600;Saint-Calez-en-Saosnois
47045;47600;Calignac
61070;61100;Caligny
22025;22160;Callac;2
83028;83830;Callas;2
40060;40430;Callen
76122;76270;Callengeville
27125;27800;Calleville
76153;76890;Calleville-les-Deux-Églises
32072;32190;Callian
83029;83440;Callian;3
66032;66400;Calmeilles
12042;12400;Calmels-et-le-Viala
30061;30190;La Calmette;2
12043;12450;Calmont;2
31100;31560;Calmont;2
70111;70240;Calmoutier
42031;42240;Caloire
47046;47430;Calonges
62194;62470;Calonne-Ricouart;5
62195;62350;Calonne-sur-la-Lys;1
22026;22100;Calorguen
62196;62170;La Calotterie
69034;69300;Caluire-et-Cuire;43
2B050;20260;Calvi;5
46048;46190;Calviac;d;46311;Sousceyrac-en-Quercy
24074;24370;Calviac-en-Périgord
46049;46160;Calvignac
15027;15340;Calvinet;d;15027;Puycapel
30062;30420;Calvisson;6
09072;09120;Calzan
65121;65500;Camalès
09073;09290;Camarade
12044;12360;Camarès;1
84029;84850;Camaret-sur-Aigues;4
29022;29570;Camaret-sur-Mer;2
33083;33750;Camarsac;1
46050;46140;Cambayrac
14124;14230;La Cambe
31101;31470;Cambernard
50092;50200;Cambernon
33084;33880;Cambes;1
46051;46100;Cambes
47047;47350;Cambes
14125;14610;Cambes-en-Plaine;1
2B051;20244;Cambia
31102;31460;Cambiac
11061;11240;Cambieure
62197;62470;Camblain-Châtelain;1
62199;62690;Camblain-l’Abbé
33085;33360;Camblanes-et-Meynac;3
62198;62690;Cambligneul
30063;30170;Cambo;f;30058;La Cadière-et-Cambo
64160;64250;Cambo-les-Bains;6
81052;81990;Cambon;2
34046;34330;Cambon-et-Salvergues
81050;81470;Cambon-lès-Lavaur
12045;12160;Camboulazet
46052;46100;Camboulit
81053;81260;Cambounès
81054;81580;Cambounet-sur-le-Sor
22027;22210;Le Cambout;d;22241;Plumieux
59122;59400;Cambrai;31
14126;14340;Cambremer;1
62200;62149;Cambrin;1
80163;80132;Cambron
60120;60290;Cambronne-lès-Clermont;1
60119;60170;Cambronne-lès-Ribécourt;1
46053;46100;Camburat
64161;64520;Came;1
66033;66300;Camélas
02140;02300;Camelin
11334;11410;Sainte-Camelle
61071;61120;Camembert
50093;50570;Cametours
33086;33420;Camiac-et-Saint-Denis
62201;62176;Camiers;2
33087;33190;Camiran
12046;12800;Camjac
22028;22450;Camlez
81055;81540;Les Cammazes
56030;56130;Camoël;1
09074;09500;Camon
80164;80450;Camon;4
97356;97330;Camopi;2
56031;56330;Camors;3
64162;64470;Camou-Cihigue
64163;64120;Camou-Mixe-Suhast;a;64010;Aïcirits-Camou-Suhast
65122;65410;Camous;d;65092;Beyrède-Jumet-Camous
12047;12560;Campagnac
81056;81140;Campagnac
24075;24550;Campagnac-lès-Quercy
11062;11140;Campagna-de-Sault
34047;34230;Campagnan
24076;24260;Campagne
34048;34160;Campagne
40061;40090;Campagne;1
60121;60640;Campagne
32073;32800;Campagne-d’Armagnac
62202;62650;Campagne-lès-Boulonnais
62203;62340;Campagne-lès-Guines
62204;62870;Campagne-lès-Hesdin;1
62205;62120;Campagne-lès-Wardrecques;1
09075;09350;Campagne-sur-Arize
11063;11260;Campagne-sur-Aude
14127;14500;Campagnolles
65123;65710;Campan;1
2B052;20229;Campana
14128;14260 14770;Campandré-Valcongrain;d;14027;Les Monts d’Aunay
65124;65170;Camparan
44025;44750;Campbon;4
60122;60220;Campeaux
14129;14260 14350;Campeaux;d;14061;Souleuvre en Bocage
35048;35330;Campel;d;35168;Val d’Anast
56032;56800;Campénéac;1
81057;81170;Campes;a;81262;Saint-Marcel-Campes
30064;30770;Campestre-et-Luc
40062;40090;Campet-et-Lamolère
59123;59133;Camphin-en-Carembault;1
59124;59780;Camphin-en-Pévèle;2
2B053;20270;Campi
62206;62170;Campigneulles-les-Grandes
62207;62170;Campigneulles-les-Petites
14130;14490;Campigny
27126;27500;Campigny;1
2B054;20290;Campile
65125;65300;Campistrous
2B055;20252;Campitello
34049;34260;Camplong
11064;11200;Camplong-d’Aude
76154;76340;Campneuseville
2A056;20142;Campo
66034;66500;Campôme
12048;12140 12460;Campouriez
66035;66730;Campoussy
60123;60480;Campremy
50094;50210;Camprond
82027;82370;Campsas;1
24077;24140;Campsegret
80165;80540;Camps-en-Amiénois
83030;83170;Camps-la-Source;1
19034;19430;Camps-Saint-Mathurin-Léobazel
11065;11190;Camps-sur-l’Agly
33088;33660;Camps-sur-l’Isle
12049;12580;Campuac
33089;33390;Campugnan
65126;65230;Campuzan
11066;11340;Camurac
98804;98813;Canala;3
2B057;20230;Canale-di-Verde
82028;82170;Canals
80166;80670;Canaples
27127;27400;Canappeville
14131;14800;Canapville
61072;61120;Canapville
2B058;20217;Canari
30065;30350;Canaules-et-Argentières
2B059;20235;Canavaggia
66036;66360;Canaveilles
35049;35260;Cancale;5
14132;14230;Canchy
80167;80150;Canchy
47048;47290;Cancon;1
80168;80750;Candas;1
49054;49440;Candé;2
37042;37500;Candes-Saint-Martin
41029;41120;Candé-sur-Beuvron;1
34050;34130;Candillargues;2
60124;60310;Candor
40063;40180;Candresse
24078;24200;La Canéda;f;24520;Sarlat-la-Canéda
76155;76260;Canehan
33090;33610;Canéjan;5
31103;31310;Canens
40064;40090;Canenx-et-Réaut
11067;11200;Canet;1
34051;34800;Canet;3
12050;12290;Canet-de-Salars
66037;66140;Canet-en-Roussillon;13
62208;62270;Canettemont
37043;37530;Cangey;1
46054;46240;Caniac-du-Causse
22029;22480;Canihuel
48033;48500;Canilhac;f;48017;Banassac-Canilhac
50095;50750;Canisy;1
62209;62310;Canlers
60125;60680;Canly
13091;13760;Saint-Cannat;6
60126;60310;Cannectancourt
2A060;20151;Cannelle
06029;06150 06400;Cannes;74
77061;77130;Cannes-Écluse;2
30066;30260;Cannes-et-Clairan
80169;80140;Cannessières
06030;06110;Le Cannet;41
32074;32400;Cannet;d;32344;Riscle
83031;83340;Le Cannet-des-Maures;5
60127;60310;Canny-sur-Matz
60128;60220;Canny-sur-Thérain
66038;66680;Canohès;6
14133;14140 14270 14340 14370;Canon;f;14431;Mézidon Vallée d’Auge
48034;48500;La Canourgue;2
76156;76450;Canouville
48166;48400;Cans et Cévennes
59125;59267;Cantaing-sur-Escaut
65482;65150;Cantaous
06031;06340;Cantaron;1
09076;09700;Canté
76157;76380;Canteleu;14
62210;62270;Canteleux;f;62154;Bonnières
14134;14370;Canteloup
50096;50330;Canteloup
33091;33460;Cantenac;f;33268;Margaux-Cantenac
49055;49460;Cantenay-Épinard;2
27128;27420 27510 27630;Cantiers;d;27213;Vexin-sur-Epte
80170;80500;Cantigny
24079;24310 24460 24530;Cantillac;d;24064;Brantôme en Périgord
59126;59169;Cantin;1
12051;12420;Cantoin
33092;33760;Cantois;f;33008;Porte-de-Benauge
50097;50580;Canville-la-Rocque
76158;76560;Canville-les-Deux-Églises
76159;76450;Cany-Barville;2
27129;27300;Caorches-Saint-Nicolas
22030;22300;Caouënnec-Lanvézéac
80171;80132;Caours
88465;88150;Capavenir Vosges;f;88465;Thaon-les-Vosges
64164;64800;Capbis;a;64148;Bruges-Capbis-Mifaget
40065;40130;Capbreton;9
06032;06320;Cap-d’Ail;4
32365;32140 32420;Cap d’Astarac
46055;46100;Capdenac;1
12052;12700;Capdenac-Gare;4
24080;24540;Capdrot
59127;59213;Capelle
02141;02260;La Capelle;1
48035;48500;La Capelle;a;48034;La Canourgue
12053;12260;La Capelle-Balaguier
12054;12240;La Capelle-Bleys
12055;12130;La Capelle-Bonance
30067;30700;La Capelle-et-Masmolène
62211;62690;Capelle-Fermont
62908;62360;La Capelle-lès-Boulogne;1
27130;27270;Capelle-les-Grands
62212;62140;Capelle-lès-Hesdin
11068;11700;Capendu;1
31104;31410;Capens
34052;34310;Capestang;3
97107;97130;Capesterre-Belle-Eau;17
97108;97140;Capesterre-de-Marie-Galante;3
33093;33550;Capian
59128;59160;Capinghem;2
33094;33220;Caplong
09077;09400;Capoulet-et-Junac
57122;57450;Cappel
59130;59630;Cappelle-Brouck;1
59129;59242;Cappelle-en-Pévèle;2
59131;59180;Cappelle-la-Grande;7
80172;80340;Cappy
03222;03190;Saint-Caprais
18201;18400;Saint-Caprais
32467;32200;Saint-Caprais
46250;46250;Saint-Caprais
33380;33820 33860;Saint-Caprais-de-Blaye;d;33380;Val-de-Livenne
33381;33880;Saint-Caprais-de-Bordeaux;3
47234;47270;Saint-Caprais-de-Lerm
24382;24150;Saint-Capraise-de-Lalinde
24383;24500;Saint-Capraise-d’Eymet
33095;33840;Captieux;1
65127;65130;Capvern;1
22279;22600;Saint-Caradec;1
56210;56540;Saint-Caradec-Trégomel
31105;31460;Caragoudes
31106;31460;Caraman;2
66039;66720;Caramany
29023;29660;Carantec;3
50098;50570;Carantilly
46056;46160;Carayac
49056;49420;Carbay
81058;81570;Carbes
97204;97221;Le Carbet;3
2A061;20170;Carbini
33096;33560;Carbon-Blanc;8
31107;31390;Carbonne;5
2A062;20133;Carbuccia
14135;14740;Carcagny
09078;09460;Carcanières
33097;33121;Carcans;2
40066;40400;Carcarès-Sainte-Croix
11069;11000;Carcassonne;46
40067;40400;Carcen-Ponson
83032;83570;Carcès;3
2B063;20229;Carcheto-Brustico
46057;46100;Cardaillac
33098;33410;Cardan
31108;31350;Cardeilhac
64165;64360;Cardesse
30068;30350;Cardet
80173;80260;Cardonnette
80174;80500;Le Cardonnois
14136;14230;Cardonville
2A064;20190;Cardo-Torgia
35050;35190;Cardroc
53047;53120;Carelles
62213;62144;Carency
46058;46110;Carennac
50099;50480 50500 50620;Carentan-les-Marais;10
56033;56910;Carentoir;3
2A065;20130;Cargèse;1
2A066;20164;Cargiaca
29024;29270;Carhaix-Plouguer;7
08090;08110;Carignan;2
33099;33360;Carignan-de-Bordeaux;4
89062;89360;Carisey
09079;09130;Carla-Bayle
09080;09300;Carla-de-Roquefort
09081;09100;Le Carlaret
15028;15130;Carlat
34053;34600;Carlencas-et-Levas
60129;60170;Carlepont;1
57123;57490;Carling;3
11070;11170;Carlipa
46059;46500;Carlucet
81059;81990;Carlus
24081;24370;Carlux
62214;62830;Carly
81060;81400;Carmaux;9
56034;56340;Carnac;4
46060;46140;Carnac-Rouffiac
30069;30260;Carnas
22280;22100;Saint-Carné;1
61073;61100 61430;La Carneille;d;61007;Athis-Val de Rouvre
50100;50240;Carnet;d;50487;Saint-James
77062;77400;Carnetin
50101;50330;Carneville
59132;59217;Carnières
59133;59112;Carnin;1
04038;04150;Carniol;f;04208;Simiane-la-Rotonde
22031;22160;Carnoët
83033;83660;Carnoules;4
13119;13470;Carnoux-en-Provence;6
80175;80300;Carnoy;d;80505;Carnoy-Mametz
80505;80300;Carnoy-Mametz
56035;56140;Caro;1
64166;64220;Caro
50102;50740;Carolles
84030;84330;Caromb;3
84031;84200;Carpentras;31
2B067;20229;Carpineto
14137;14650;Carpiquet;3
50103;50480;Carquebut;d;50523;Sainte-Mère-Église
44026;44470;Carquefou;20
83034;83320;Carqueiranne;9
80176;80700;Carrépuis
64167;64160;Carrère
64168;64270;Carresse-Cassaber
22281;22150;Saint-Carreuc;1
78123;78955;Carrières-sous-Poissy;20
78124;78420;Carrières-sur-Seine;14
06033;06510;Carros;13
61074;61320;Carrouges
13021;13620;Carry-le-Rouet;5
33100;33390;Cars;1
87029;87230;Les Cars
24082;24200;Carsac-Aillac;1
24083;24610;Carsac-de-Gurson
30070;30130;Carsan
27131;27170 27300 27550;Carsix;f;27425;Nassandres sur Risle
68062;68130;Carspach;2
33101;33390;Cartelègue;1
50104;50270;Carteret;f;50031;Barneville-Carteret
2B068;20244;Carticasi
59134;59244;Cartignies;1
80177;80200;Cartigny
14138;14330;Cartigny-l’Épinay
24084;24170;Carves
14139;14260 14350;Carville;d;14061;Souleuvre en Bocage
76160;76190;Carville-la-Folletière
76161;76560;Carville-Pot-de-Fer
62215;62220;Carvin;17
2B069;20237;Casabianca
2A070;20111;Casaglione
2A071;20140;Casalabriva`)
