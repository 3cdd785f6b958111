boussoleTerritory("n03",`23014;23210;Azat-Châtenet
87006;87360;Azat-le-Ris
79024;79400;Azay-le-Brûlé
36010;36290;Azay-le-Ferron
37014;37190;Azay-le-Rideau
37015;37270;Azay-sur-Cher
37016;37310;Azay-sur-Indre
79025;79130;Azay-sur-Thouet
41010;41100;Azé
71016;71260;Azé
53014;53200;Azé;d;53062;Château-Gontier-sur-Mayenne
54037;54210;Azelot
23015;23160;Azerables
54038;54122;Azerailles
24019;24210;Azerat
43017;43390;Azérat
65057;65380;Azereix
65058;65170;Azet
50026;50310;Azeville
34020;34210;Azillanet
11022;11700;Azille
2A026;20190;Azilone-Ampaza
62069;62310;Azincourt
69016;69790;Azolette
57044;57810;Azoudange
40021;40140;Azur
18019;18220;Azy
58021;58240;Azy-le-Vif
02042;02400;Azy-sur-Marne
2A027;20121;Azzana
55025;55700;Baâlon
08041;08430;Baâlons
34021;34360;Babeau-Bouldoux
63321;63500;Saint-Babel
60037;60400;Babœuf
77015;77480;Baby
54039;54120;Baccarat
45019;45130;Baccon
46013;46230;Bach
59041;59138;Bachant
31039;31420;Bachas
24020;24210;La Bachellerie
60038;60240;Bachivillers;d;60256;Montchevreuil
31040;31440;Bachos
59042;59830;Bachy
50027;50530;Bacilly
51031;51400;Baconnes
53015;53240;La Baconnière
60039;60120;Bacouël
80050;80480;Bacouel-sur-Selle
57045;57590;Bacourt
27033;27930;Bacquepuis
27034;27440;Bacqueville
76051;76730;Bacqueville-en-Caux
15017;15800;Badailhac
48013;48000;Badaroux
36158;36200;Badecon-le-Pin
24021;24390;Badefols-d’Ans
24022;24150;Badefols-sur-Dordogne
56008;56870;Baden
11023;11800;Badens
25040;25490;Badevel
88027;88330;Badménil-aux-Bois
54040;54540;Badonviller
55026;55130;Badonvilliers-Gérauvilliers
67017;67320;Baerendorf
57046;57230;Baerenthal
88028;88460;La Baffe
63027;63600;Baffie
30027;30140;Bagard
33024;33190;Bagas
46014;46800;Bagat-en-Quercy;d;46263;Barguelonne-en-Quercy
01025;01380;Bâgé-Dommartin
01025;01380;Bâgé-la-Ville;d;01025;Bâgé-Dommartin
01026;01380;Bâgé-le-Châtel
09033;09230;Bagert
11024;11100;Bages
66011;66670;Bages
31041;31510;Bagiry
46015;46270;Bagnac-sur-Célé
89027;89190;Bagneaux
77016;77167;Bagneaux-sur-Loing
65059;65200 65710;Bagnères-de-Bigorre
31042;31110;Bagnères-de-Luchon
02043;02290;Bagneux
03015;03460;Bagneux
36011;36210;Bagneux
51032;51260;Bagneux
54041;54170;Bagneux
92007;92220;Bagneux
49016;49400;Bagneux;d;49328;Saumur
79026;79290;Bagneux;d;79014;Loretz-d’Argenton
10025;10340;Bagneux-la-Fosse
17029;17160;Bagnizeau
11025;11600;Bagnoles
61483;61140 61600;Bagnoles-de-l’Orne;d;61483;Bagnoles de l’Orne Normandie
61483;61140 61600;Bagnoles de l’Orne Normandie
93006;93170;Bagnolet
63028;63810;Bagnols
69017;69620;Bagnols
83008;83600;Bagnols-en-Forêt
48014;48170 48190 48250;Bagnols-les-Bains;d;48027;Mont Lozère et Goulet
30028;30200;Bagnols-sur-Cèze
21042;21700;Bagnot
35009;35120;Baguer-Morvan
35010;35120;Baguer-Pican
66012;66540;Baho
40022;40320;Bahus-Soubiran
97103;97122;Baie-Mahault
28019;28140;Baigneaux
33025;33760;Baigneaux
41011;41290;Baigneaux;d;41171;Oucques La Nouvelle
70047;70000;Baignes
16025;16360;Baignes-Sainte-Radegonde
21043;21450;Baigneux-les-Juifs
28020;28150;Baignolet;d;28406;Éole-en-Beauce
40023;40380;Baigts
64087;64300;Baigts-de-Béarn
34022;34670;Baillargues
35011;35460;Baillé;d;35292;Saint-Marc-le-Blanc
28023;28320;Bailleau-Armenonville
28022;28300;Bailleau-l’Évêque
28021;28120;Bailleau-le-Pin
66013;66320;Baillestavy
95042;95560;Baillet-en-France
59043;59270;Bailleul
61023;61160;Bailleul
80051;80490;Bailleul
72022;72200;Le Bailleul
62070;62127;Bailleul-aux-Cornailles
27035;27260;Bailleul-la-Vallée
60040;60190;Bailleul-le-Soc
62071;62550;Bailleul-lès-Pernes
76052;76660;Bailleul-Neuville
62073;62580;Bailleul-Sir-Berthoult
60041;60930;Bailleul-sur-Thérain
62072;62123;Bailleulmont
62074;62123;Bailleulval
60042;60140;Bailleval
97104;97123;Baillif
76053;76660;Baillolet
41012;41170;Baillou
60043;60170;Bailly
78043;78870;Bailly
52034;52130;Bailly-aux-Forges
76054;76630;Bailly-en-Rivière
10026;10330;Bailly-le-Franc
77018;77700;Bailly-Romainvilliers
35012;35470;Bain-de-Bretagne
62075;62360;Baincthun
62076;62850;Bainghen
43018;43370;Bains
88029;88240;Bains-les-Bains;d;88029;La Vôge-les-Bains
35013;35600;Bains-sur-Oust
54042;54290;Bainville-aux-Miroirs
88030;88270;Bainville-aux-Saules
54043;54550;Bainville-sur-Madon
06009;06420;Bairols
08116;08390 08400;Bairon et ses environs
35014;35680;Bais
53016;53160;Bais
59044;59780;Baisieux
52035;52250;Baissey
59045;59132;Baives
07022;07210;Baix
66014;66390;Baixas
80052;80300;Baizieux
51033;51270;Le Baizil
47019;47480;Bajamont
32026;32120;Bajonnette
62077;62150;Bajus
09034;09800;Balacet
46016;46600;Baladou
60044;60250;Balagny-sur-Thérain
09035;09800;Balaguères
12018;12260;Balaguier-d’Olt
12019;12380;Balaguier-sur-Rance
39034;39120;Balaiseaux
08042;08160;Balaives-et-Butz;d;08173;Flize
01027;01360;Balan
08043;08200;Balan
39035;39160;Balanod
64088;64300;Balansun
17030;17600;Balanzac
34024;34540;Balaruc-le-Vieux
34023;34540;Balaruc-les-Bains
80053;80700;Balâtre
35015;35500;Balazé
07023;07120;Balazuc
42011;42510;Balbigny
38025;38260;Balbins;d;38284;Ornacieux-Balbins
67018;67310;Balbronn
67019;67600;Baldenheim
68015;68390;Baldersheim
73225;73190;Saint-Baldoph
50028;50450;La Baleine
64089;64460;Baleix
52036;52200;Balesmes-sur-Marne;d;52449;Saints-Geosmes
31043;31580;Balesta
47020;47120;Baleyssagues
68016;68740;Balgau
08044;08190;Balham
82009;82120;Balignac
10027;10330;Balignicourt
27036;27130;Bâlines
62078;62610;Balinghem
64090;64330;Baliracq-Maumusson
64091;64510;Baliros
33026;33730;Balizac
91044;91160;Ballainvilliers
74025;74140;Ballaison
37018;37510;Ballan-Miré
91045;91610;Ballancourt-sur-Essonne
17031;17160;Ballans
08045;08400;Ballay
87007;87290;Balledent
53017;53340;Ballée;d;53017;Val-du-Maine
58022;58130;Balleray;d;58204;Vaux d’Amognes
14035;14490;Balleroy;d;14035;Balleroy-sur-Drôme
14035;14490;Balleroy-sur-Drôme
68017;68210;Ballersdorf
88031;88170;Balléville
17032;17290;Ballon
72023;72290;Ballon-Saint Mars
26022;26560;Ballons
71017;71220;Ballore
53018;53350;Ballots
77019;77118;Balloy
31044;31130;Balma
73028;73170;La Balme
74026;74330;La Balme-de-Sillingy
74027;74230;La Balme-de-Thuy
38026;38390;La Balme-les-Grottes
10028;10210;Balnot-la-Grange
10029;10110;Balnot-sur-Laignes
2A028;20160;Balogna
21044;21330;Balot
68018;68210;Balschwiller
48016;48000;Balsièges
68019;68320;Baltzenheim
16026;16430;Balzac
59046;59470;Bambecque
57047;57690;Bambiderstroff
88032;88520;Ban-de-Laveline
88033;88210;Ban-de-Sapt
57049;57050;Le Ban-Saint-Martin
88106;88230;Ban-sur-Meurthe-Clefcy
48017;48500;Banassac-Canilhac
09036;09400;Banat;a;09306;Tarascon-sur-Ariège
64092;64430;Banca
02044;02140;Bancigny
62079;62450;Bancourt
83009;83150;Bandol
97602;97650;Bandraboua
97603;97660;Bandrele
02672;02290;Saint-Bandry
01028;01990;Baneins
24023;24150;Baneuil
56009;56360;Bangor
65060;65200;Banios
23016;23120;Banize
29004;29380;Bannalec
25041;25560;Bannans
18020;18300;Bannay
51034;51270;Bannay
57048;57220;Bannay
07024;07460;Banne
18021;18210;Bannegon
46017;46400;Bannes
51035;51230;Bannes
52037;52360;Bannes
53019;53340;Bannes
14036;14940;Banneville-la-Campagne
81022;81500;Bannières
55027;55300;Bannoncourt
77020;77970;Bannost-Villegagnon
08046;08220;Banogne-Recouvrance
04018;04150;Banon
40024;40500;Banos
39037;39380;Bans
63029;63570;Bansat
71018;71500;Bantanges
59047;59266;Banteux
95046;95420;Banthelu
55028;55110;Bantheville
59048;59554;Bantigny
59049;59266;Bantouzelle
68020;68490;Bantzenheim
90007;90800;Banvillars
14038;14480;Banville
61024;61450;Banvou
66015;66300;Banyuls-dels-Aspres
66016;66650;Banyuls-sur-Mer
89028;89430;Baon
76055;76190;Baons-le-Comte
62080;62450;Bapaume
19016;19800;Bar
55029;55000;Bar-le-Duc
08049;08240;Bar-lès-Buzancy
10033;10200;Bar-sur-Aube
06010;06620;Le Bar-sur-Loup
10034;10110;Bar-sur-Seine
49017;49430;Baracé
11026;11410;Baraigne
39477;39120;Saint-Baraing
36012;36270;Baraize
62081;62860;Baralle
12056;12160;Baraqueville
62082;62124;Barastre
05012;05200;Baratier
65061;65140;Barbachen
2B029;20253;Barbaggio
11027;11800;Barbaira
08047;08430;Barbaise
87136;87320 87330;Saint-Barbant;d;87028;Val-d’Oire-et-Gartempe
54044;54450;Barbas
47021;47230;Barbaste
85011;85630;Barbâtre
31045;31510;Barbazan
65062;65690;Barbazan-Debat
65063;65360;Barbazan-Dessus
57607;57640;Sainte-Barbe
88410;88700;Sainte-Barbe
27519;27600 27940;Sainte-Barbe-sur-Gaillon;d;27022;Le Val d’Hazey
44008;44450;Barbechat;d;44029;Divatte-sur-Loire
13009;13330;La Barben
13010;13570;Barbentane
73029;73000;Barberaz
10030;10600;Barberey-Saint-Sulpice
03016;03140;Barberier
14039;14220;Barbery
60045;60810;Barbery
14040;14400;Barbeville
77021;77130;Barbey
88035;88640;Barbey-Seroux
16027;16140;Barbezières
16028;16300;Barbezieux-Saint-Hilaire
26023;26300;Barbières
21045;21410;Barbirey-sur-Ouche
77022;77630;Barbizon
51036;51120;Barbonne-Fayel
54045;54360;Barbonville
25042;25210;Le Barboux
10031;10400;Barbuise
08048;08300;Barby
73030;73230;Barby
27037;27170;Barc
66017;66420;Le Barcarès
26024;26120;Barcelonne
32027;32720;Barcelonne-du-Gers
04019;04400;Barcelonnette
57050;57830;Barchain
05013;05110;Barcillonnette
32028;32170;Barcugnan
64093;64130;Barcus
77023;77910;Barcy
42012;42600;Bard
23184;23260;Saint-Bard
21046;21430;Bard-le-Régulier
21047;21460;Bard-lès-Époisses
70048;70140;Bard-lès-Pesmes
17033;17360;La Barde
16029;16210;Bardenac
82010;82340;Bardigues
45020;45130;Le Bardon
64094;64520;Bardos
24024;24560;Bardou
76056;76480;Bardouville
26294;26260;Saint-Bardoux
65481;65120;Barèges
65064;65240;Bareilles
67020;67130;Barembach
31046;31440;Baren
76057;76360;Barentin
50029;50720;Barenton
02046;02000;Barenton-Bugny
02047;02000;Barenton-Cel
02048;02270;Barenton-sur-Serre
39038;39130;Barésia-sur-l’Ain
50030;50760;Barfleur
83010;83840;Bargème
83011;83830;Bargemon
21048;21910;Barges
43019;43340;Barges
70049;70500;Barges
60046;60620;Bargny
46263;46800;Barguelonne-en-Quercy
33027;33190;Barie
27038;27130;Les Barils
64095;64160;Barinque
54046;54170;Barisey-au-Plain
54047;54170;Barisey-la-Côte
02049;02700;Barisis-aux-Bois
71019;71640;Barizey
09037;09230;Barjac
30029;30430;Barjac
48018;48000;Barjac
83012;83670;Barjols
21049;21580;Barjon
28024;28630;Barjouville
04020;04140;Barles
65065;65100;Barlest
80054;80200;Barleux
18022;18260;Barlieu
62083;62620;Barlin
62084;62810;Barly
80055;80600;Barly
28025;28310;Barmainville;d;28319;Neuville Saint Denis
22275;22600;Saint-Barnabé
07025;07330;Barnas
26025;26310;Barnave
71020;71540;Barnay
50031;50270;Barneville-Carteret
14041;14600;Barneville-la-Bertran
27039;27310;Barneville-sur-Seine
61025;61140 61330;La Baroche-sous-Lucé;d;61211;Juvigny Val d’Andaine
54048;54150;Les Baroches
76058;76260;Baromesnil
30030;30700;Baron
33028;33750;Baron
60047;60300;Baron
71021;71120;Baron
14042;14210;Baron-sur-Odon
27277;27220;La Baronnie
57051;57340;Baronville
14043;14620;Barou-en-Auge
10032;10200;Baroville
33029;33114;Le Barp
27040;27170;Barquet
67021;67140;Barr
03017;03120;Barrais-Bussolles
32029;32350;Barran
65066;65240;Barrancoueu
04021;04380;Barras
64096;64390;Barraute-Camu
38027;38530;Barraux
81023;81320;Barre
39039;39700;La Barre
70050;70190;La Barre
85012;85550;La Barre-de-Monts
50032;50810;La Barre-de-Semilly
48019;48400;Barre-des-Cévennes
27041;27270 27330 27410;La Barre-en-Ouche;d;27049;Mesnil-en-Ouche
04022;04330;Barrême
16030;16300;Barret
26026;26570;Barret-de-Lioure
05014;05300;Barret-sur-Méouge
39040;39800;Barretaine
2B030;20228;Barrettali
15018;15700;Barriac-les-Bosquets
08050;08240;Barricourt;a;08437;Tailly
16031;16700;Barro
37019;37350;Barrou
84008;84330;Le Barroux
65067;65380;Barry
82011;82290;Barry-d’Islemade
24025;24210;Bars
32030;32300;Bars
26027;26150;Barsac
33030;33720;Barsac
57052;57450;Barst
25043;25420;Bart
68021;68870;Bartenheim
65068;65230;Barthe
65069;65250;La Barthe-de-Neste
38363;38270;Saint-Barthélemy
40251;40390;Saint-Barthélemy
50450;50140;Saint-Barthélemy
56207;56150;Saint-Barthélemy
70459;70270;Saint-Barthélemy
77402;77320;Saint-Barthélemy
97701;97133;Saint-Barthélemy
47232;47350;Saint-Barthélemy-d’Agenais
49267;49124;Saint-Barthélemy-d’Anjou
24380;24700;Saint-Barthélemy-de-Bellegarde
24381;24360;Saint-Barthélemy-de-Bussière
38364;38220;Saint-Barthélemy-de-Séchilienne
26295;26240;Saint-Barthélemy-de-Vals
07216;07270;Saint-Barthélemy-Grozon
07215;07160;Saint-Barthélemy-le-Meil
07217;07300;Saint-Barthélemy-le-Plain
42202;42110;Saint-Barthélemy-Lestra
25044;25440;Bartherans
82012;82100;Les Barthes
65070;65100;Bartrès
27042;27230;Barville
61026;61170;Barville
88036;88300;Barville
45021;45340;Barville-en-Gâtinais
17034;17120;Barzan
64097;64530;Barzun
02050;02170;Barzy-en-Thiérache
02051;02850;Barzy-sur-Marne
43020;43210;Bas-en-Basset
63030;63310;Bas-et-Lezat
59050;59440;Bas-Lieu
40026;40500;Bas-Mauco
12021;12200 12240;Le Bas Ségala
40025;40090;Bascons
32031;32190;Bascous
07218;07270;Saint-Basile
88411;88260;Saint-Baslemont
54049;54620;Baslieux
51037;51170;Baslieux-lès-Fismes
51038;51700;Baslieux-sous-Châtillon
14044;14610;Basly
16032;16120;Bassac
34025;34290;Bassan
33031;33190;Bassanne
44009;44115;Basse-Goulaine
57287;57970;Basse-Ham
97203;97218;Basse-Pointe
57574;57570;Basse-Rentgen
88037;88120;Basse-sur-le-Rupt
97105;97100;Basse-Terre
70051;70210;La Basse-Vaivre
59051;59480;La Bassée
67022;67220;Bassemberg
14045;14670;Basseneville
33032;33530;Bassens
73031;73000;Bassens
40027;40700;Bassercles
86018;86200;Basses
62085;62123;Basseux
77024;77750;Bassevelle
15019;15240;Bassignac
19017;19430;Bassignac-le-Bas
19018;19220;Bassignac-le-Haut
70052;70800;Bassigney
24026;24330 24640;Bassillac;d;24026;Bassillac et Auberoche
24026;24330 24640;Bassillac et Auberoche
64098;64350;Bassillon-Vauzé
57053;57260;Bassing
02052;02380;Bassoles-Aulers
52038;52240;Bassoncourt
89029;89400;Bassou
32032;32320;Bassoues
51039;51300;Bassu
51040;51300;Bassuet
48020;48400;Bassurels
64100;64200;Bassussarry
74029;74910;Bassy
64099;64190;Bastanès
2A031;20119;Bastelica
2A032;20129;Bastelicaccia
40028;40360;Bastennes
2B033;20200 20600;Bastia
66018;66110;La Bastide
83013;83840;La Bastide
64289;64240;La Bastide-Clairence
30031;30330;La Bastide-d’Engras
09038;09350;La Bastide-de-Besplas
09039;09500;La Bastide-de-Bousignac
09040;09700;La Bastide-de-Lordat
09042;09240;La Bastide-de-Sérou
84009;84240;La Bastide-des-Jourdans
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
73032;73540;La Bâthie
26030;26310;La Bâtie-des-Fonds
38028;38490;La Bâtie-Divisin;d;38001;Les Abrets en Dauphiné
38029;38110;La Bâtie-Montgascon
05016;05700;La Bâtie-Montsaléon
05017;05230;La Bâtie-Neuve
26031;26160;La Bâtie-Rolland
05018;05000;La Bâtie-Vieille
70053;70130;Les Bâties
54051;54980;Batilly
61027;61150 61200;Batilly;d;61153;Écouché-les-Vallées
45022;45340;Batilly-en-Gâtinais
45023;45420;Batilly-en-Puisaye
40029;40320;Bats
65071;65130;Batsère
25045;25640;Battenans-les-Mines
25046;25380;Battenans-Varin
68022;68390;Battenheim
88038;88130;Battexey
54052;54115;Battigny
70054;70100;Battrans
44010;44740;Batz-sur-Mer
67023;67500;Batzendorf
21050;21340;Baubigny
50033;50270;Baubigny
73033;73360;La Bauche
56010;56150;Baud
18199;18160;Saint-Baudel
53200;53100;Saint-Baudelle
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
71023;71370;Baudrières
83015;83630;Bauduen
49018;49150;Baugé;d;49018;Baugé-en-Anjou
49018;49150;Baugé-en-Anjou
18023;18800;Baugy
60048;60113 60190;Baugy
71024;71110;Baugy
70056;70160;Baulay
37209;37310;Saint-Bauld;d;37254;Tauxigny-Saint-Bauld
45024;45130;Baule
44055;44500;La Baule-Escoublac
21051;21410;Baulme-la-Roche
91047;91590;Baulne
02053;02330;Baulne-en-Brie;d;02053;Vallées en Champagne
55033;55270;Baulny
35016;35580;Baulon
09044;09000;Baulou
74030;74430;La Baume
26032;26120;La Baume-Cornillane
26034;26730;La Baume-d’Hostun
26033;26790;La Baume-de-Transit
25047;25110;Baume-les-Dames
39041;39210 39570;Baume-les-Messieurs
49019;49140 49250 49630 49800;Bauné;d;49307;Loire-Authion
50036;50500;Baupte
14056;14260 14770;Bauquay;d;14027;Les Monts d’Aunay
33033;33880;Baurech
35017;35190;La Baussaine
54470;54470;Saint-Baussant
59052;59221;Bauvin
27043;27160;Les Baux-de-Breteuil
13011;13520;Les Baux-de-Provence
27044;27180;Les Baux-Sainte-Croix
09256;09120;Saint-Bauzeil
30233;30730;Saint-Bauzély
54053;54370;Bauzemont
07219;07210;Saint-Bauzile
48137;48000;Saint-Bauzile
34241;34230;Saint-Bauzille-de-la-Sylve
34242;34160;Saint-Bauzille-de-Montmel
34243;34190;Saint-Bauzille-de-Putois
41013;41250;Bauzy
25048;25550;Bavans
59053;59570;Bavay
80056;80260;Bavelincourt
14046;14860;Bavent
39042;39100;Baverans
90008;90800;Bavilliers
59054;59670;Bavinchove
62086;62158;Bavincourt
31047;31310;Bax
70057;70150;Bay
08051;08290;Bay;a;08069;Blanchefosse-et-Bay
52040;52160;Bay-sur-Aube
24027;24150;Bayac
52265;52170;Bayard-sur-Marne
33034;33230;Bayas
29005;29300;Baye
51042;51270;Baye
88040;88150;Bayecourt
10035;10310;Bayel
80057;80560;Bayencourt
62087;62910;Bayenghem-lès-Éperlecques
62088;62380;Bayenghem-lès-Seninghem
03018;03500;Bayet
14047;14400;Bayeux
54054;54290;Bayon
33035;33710;Bayon-sur-Gironde
64102;64100;Bayonne
04023;04250;Bayons
08052;08240;Bayonville
54055;54890;Bayonville-sur-Mad
80058;80170;Bayonvillers
16034;16210;Bazac
36014;36270;Bazaiges
54056;54620;Bazailles
78048;78550;Bazainville
51043;51110;Bazancourt
60049;60380;Bazancourt
89030;89460;Bazarnes
33036;33430;Bazas
17035;17490;Bazauges
88041;88270;Bazegney
47233;47180;Sainte-Bazeille
08053;08140;Bazeilles
55034;55600;Bazeilles-sur-Othain
23018;23160;Bazelat
78049;78580;Bazemont
47022;47130;Bazens
80059;80300;Bazentin
14049;14480;Bazenville
65072;65460;Bazet
87008;87210;La Bazeuge
32033;32320;Bazian
60050;60700;Bazicourt
31048;31450;Baziège
88042;88700;Bazien
87137;87150;Saint-Bazile
19183;19320 19400;Saint-Bazile-de-la-Roche;d;19010;Argentat-sur-Dordogne
19184;19500;Saint-Bazile-de-Meyssac
65073;65140;Bazillac
27045;27140;Bazincourt-sur-Epte
55035;55170;Bazincourt-sur-Saulx
62089;62250;Bazinghen
76059;76340;Bazinval
28027;28330;La Bazoche-Gouet
58023;58190;Bazoches
61028;61210;Bazoches-au-Houlme
28028;28140;Bazoches-en-Dunois
02054;02220;Bazoches-et-Saint-Thibaut
77025;77118;Bazoches-lès-Bray
45025;45480;Bazoches-les-Gallerandes
28029;28140;Bazoches-les-Hautes
78050;78490;Bazoches-sur-Guyonne
61029;61560;Bazoches-sur-Hoëne
45026;45210;Bazoches-sur-le-Betz
02054;02220;Bazoches-sur-Vesles;d;02054;Bazoches-et-Saint-Thibaut
72024;72650;La Bazoge
50037;50520;La Bazoge;d;50260;Juvigny les Vallées
53021;53440;La Bazoge-Montpinçon
85013;85130;Bazoges-en-Paillers
85014;85390;Bazoges-en-Pareds
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
35018;35420;La Bazouge-du-Désert
53025;53170;Bazougers
72025;72200;Bazouges Cré sur Loir
35019;35560;Bazouges-la-Pérouse
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
01170;01460;Béard-Géovreissiat
31471;31440;Saint-Béat-Lez
76060;76440;Beaubec-la-Rosière
71025;71220;Beaubery
27047;27190;Beaubray
30032;30300;Beaucaire
32035;32410;Beaucaire
80061;80430;Beaucamps-le-Jeune
80062;80430;Beaucamps-le-Vieux
59056;59134;Beaucamps-Ligny
35021;35133;Beaucé
41173;41160 41240;Beauce la Romaine
65077;65400;Beaucens
84011;84210;Le Beaucet
31050;31360;Beauchalot
95051;95250;Beauchamp
50038;50320;Beauchamps
80063;80770;Beauchamps
45027;45270;Beauchamps-sur-Huillard
52041;52400;Beaucharmoy;a;52400;Le Châtelet-sur-Meuse
07027;07800;Beauchastel
28030;28270;Beauche
52042;52260;Beauchemin
41014;41170;Beauchêne
61031;61800;Beauchêne;d;61486;Tinchebray-Bocage
77026;77560;Beauchery-Saint-Martin
55036;55700;Beauclair
50039;50420;Beaucoudray
90009;90500;Beaucourt
80064;80110;Beaucourt-en-Santerre
80065;80300;Beaucourt-sur-l’Ancre
80066;80260;Beaucourt-sur-l’Hallue
49020;49070;Beaucouzé
38030;38140;Beaucroissant
65078;65710;Beaudéan
60051;60210;Beaudéduit
59057;59530;Beaudignies
62091;62810;Beaudricourt
61032;61270;Beaufai`)
