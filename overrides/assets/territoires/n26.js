boussoleTerritory("n26",`31309;31430;Lussan-Adeilhac
17216;17430;Lussant
07145;07170;Lussas
24248;24300;Lussas-et-Nontronneau
23114;23170;Lussat
63200;63360;Lussat
37138;37400;Lussault-sur-Loire
88276;88490;Lusse
79160;79170;Lusseray
65293;65220;Lustar
58148;58240;Luthenay-Uxeloup
65294;65300;Lutilhous
57426;57935;Luttange
68193;68140;Luttenbach-près-Munster
68194;68480;Lutter
68195;68460;Lutterbach
57427;57820;Lutzelbourg
67276;67130;Lutzelhouse
88277;88110;Luvigny
21361;21120;Lux
31310;31290;Lux
71269;71100;Lux
16196;16230;Luxé
64362;64120;Luxe-Sumberraute
51334;51300;Luxémont-et-Villotte
70311;70300;Luxeuil-les-Bains
40167;40430;Luxey
25354;25110;Luxiol
10210;10150;Luyères
37139;37230;Luynes
65295;65120;Luz-Saint-Sauveur
77265;77138;Luzancy
95352;95270;Luzarches
79161;79100;Luzay
70312;70400;Luze
37140;37120;Luzé
46182;46140;Luzech
09176;09250;Luzenac
36106;36800;Luzeret
50283;50680;La Luzerne
63201;63350;Luzillat
37141;37150;Luzillé
38215;38200;Luzinay
02445;02500;Luzoir
58149;58170;Luzy
55310;55700;Luzy-Saint-Martin
52297;52000;Luzy-sur-Marne
02446;02440;Ly-Fontaine
07146;07000;Lyas
74157;74200;Lyaud
36107;36600;Lye
10349;10180;Saint-Lyé
45289;45170;Saint-Lyé-la-Forêt
59366;59173;Lynde
70313;70200;Lyoffans
69123;69001 69002 69003 69004 69005 69006 69007 69008 69009;Lyon
69381;69001;Lyon 1er Arrondissement;m;69123;Lyon
69382;69002;Lyon 2e Arrondissement;m;69123;Lyon
69383;69003;Lyon 3e Arrondissement;m;69123;Lyon
69384;69004;Lyon 4e Arrondissement;m;69123;Lyon
69385;69005;Lyon 5e Arrondissement;m;69123;Lyon
69386;69006;Lyon 6e Arrondissement;m;69123;Lyon
69387;69007;Lyon 7e Arrondissement;m;69123;Lyon
69388;69008;Lyon 8e Arrondissement;m;69123;Lyon
69389;69009;Lyon 9e Arrondissement;m;69123;Lyon
27377;27480;Lyons-la-Forêt
44175;44410;Saint-Lyphard
58150;58190;Lys
64363;64260;Lys
31499;31470;Saint-Lys
49373;49310 49540 49560;Lys-Haut-Layon
59367;59390;Lys-lez-Lannoy
36108;36230;Lys-Saint-Georges
35300;35500;Saint-M’Hervé
35301;35360;Saint-M’Hervon;d;35184;Montauban-de-Bretagne
97613;97650;M’Tsangamouji
02447;02220;Maast-et-Violaine
52298;52500;Maâtz
42127;42300;Mably
33435;33490;Saint-Macaire
49302;49260;Saint-Macaire-du-Bois
49301;49230 49450 49660 49710;Saint-Macaire-en-Mauges;d;49301;Sèvremoine
33262;33460;Macau
64364;64240;Macaye
61240;61500;Macé
10211;10300;Macey
08264;08310;Machault
77266;77133;Machault
85130;85190;Maché
44087;44270;Machecoul;d;44087;Machecoul-Saint-Même
44087;44270;Machecoul-Saint-Même
02448;02350;Mâchecourt
60373;60150;Machemont
57428;57730;Macheren
42128;42114;Machézal
80496;80150;Machiel
74158;74140;Machilly
58151;58260;La Machine
10212;10320;Machy
80497;80150;Machy
67277;67390;Mackenheim
67278;67430;Mackwiller
42129;42520;Maclas
27561;27210;Saint-Maclou
76602;76890;Saint-Maclou-de-Folleville
76603;76110;Saint-Maclou-la-Brière
02449;02470;Macogny
71270;71000;Mâcon
88278;88170;Maconcourt
52299;52300;Maconcourt;a;52456;Saint-Urbain-Maconcourt
21362;21320;Maconge
39306;39570;Macornay
73150;73210;Mâcot-la-Plagne;d;73150;La Plagne Tarentaise
97215;97218;Macouba
97305;97355;Macouria
86231;86400;Saint-Macoux;d;86247;Val-de-Comporté
17217;17490;Macqueville
02450;02120;Macquigny
47155;47360;Madaillan
88279;88270;Madecourt
88280;88450;Madegney
62535;62170;La Madelaine-sous-Montreuil
59368;59110;La Madeleine
61241;61110;La Madeleine-Bouvet
27378;27320;La Madeleine-de-Nonancourt
77267;77570;La Madeleine-sur-Loing
41121;41370;La Madeleine-Villefrouin
22312;22350;Saint-Maden
15111;15210;Madic
09177;09100;Madière
33263;33670;Madirac
65296;65700;Madiran
88281;88270;Madonne-et-Lamerey
19122;19470;Madranges
53142;53250;Madré
63202;63340;Madriat
22137;22340;Maël-Carhaix
22138;22160;Maël-Pestivien
35257;35460;Maen Roch
67279;67700;Maennolsheim
95353;95560;Maffliers
51336;51800;Maffrécourt
34147;34480;Magalas
31311;31340;La Magdelaine-sur-Tarn
16197;16240;La Magdeleine
61242;61290;Le Mage
51663;51530;Magenta
30152;30960;Les Mages
40168;40140;Magescq
74159;74300;Magland
87088;87380;Magnac-Bourg
87089;87190;Magnac-Laval
16198;16320;Magnac-Lavalette-Villars;d;16198;Magnac-lès-Gardes
16198;16320;Magnac-lès-Gardes
16199;16600;Magnac-sur-Touvre
32222;32110;Magnan
89351;89420;Sainte-Magnance
10213;10110;Magnant
78354;78200;Magnanville
32223;32380;Magnas
23115;23260;Magnat-l’Étrange
79162;79460;Magné
86141;86160;Magné
33436;33125;Saint-Magne
33437;33350;Saint-Magne-de-Castillon
03157;03260;Magnet
51337;51170;Magneux
52300;52130;Magneux
42130;42600;Magneux-Haute-Rive
50285;50260;Magneville
10214;10240;Magnicourt
62536;62127;Magnicourt-en-Comte
62537;62270;Magnicourt-sur-Canche
21363;21230;Magnien
54331;54129;Magnières
01227;01300;Magnieu
85131;85400;Les Magnils-Reigniers
70314;70300;Magnivray
70315;70800;Magnoncourt
70316;70000;Le Magnoray
36109;36400;Le Magny
70317;70110;Les Magny
28225;28120;Magny
68196;68210;Magny
89235;89200;Magny
25355;25360;Magny-Châtelard
58152;58470;Magny-Cours
70318;70200;Magny-Danigon
14385;14400;Magny-en-Bessin
95355;95420;Magny-en-Vexin
10215;10140;Magny-Fouchard
70319;70200;Magny-Jobert
14386;14140 14270 14340 14370;Magny-la-Campagne;d;14431;Mézidon Vallée d’Auge
02451;02420;Magny-la-Fosse
21365;21140;Magny-la-Ville
21364;21450;Magny-Lambert
61243;61600;Magny-le-Désert
14387;14140 14270 14340 14370;Magny-le-Freule;d;14431;Mézidon Vallée d’Auge
77268;77700;Magny-le-Hongre
21366;21170;Magny-lès-Aubigny
78356;78114;Magny-les-Hameaux
70320;70500;Magny-lès-Jussey
21368;21700;Magny-lès-Villers
58153;58800;Magny-Lormes
21367;21130;Magny-Montarlot
21369;21310;Magny-Saint-Médard
21370;21110;Magny-sur-Tille
70321;70200;Magny-Vernois
22139;22480;Magoar
11211;11300;Magrie
81151;81220;Magrin
68197;68510;Magstatt-le-Bas
68198;68510;Magstatt-le-Haut
29143;29790;Mahalon
61244;61380;Mahéru
98725;98709 98710;Mahina
25356;25120;Maîche
54332;54700;Maidières
32224;32310;Maignaut-Tauzia
72177;72210;Maigné
60374;60420;Maignelay-Montigny
63373;63330;Saint-Maigner
17357;17520;Saint-Maigrin
11212;11120;Mailhac
87090;87160;Mailhac-sur-Benaize
81152;81130;Mailhoc
31312;31310;Mailholas
13052;13910;Maillane
40169;40120;Maillas
01228;01430;Maillat
37142;37800;Maillé
85132;85420;Maillé
86142;86190;Maillé
28226;28170;Maillebois
76401;76940;La Mailleraye-sur-Seine;d;76401;Arelaune-en-Seine
40170;40120;Maillères
70322;70240;Mailleroncourt-Charette
70323;70210;Mailleroncourt-Saint-Pancras
36110;36340;Maillet
03158;03190;Maillet;d;03158;Haut-Bocage
70324;70000;Mailley-et-Chazelot
85133;85420;Maillezais
89236;89100;Maillot
71271;71340;Mailly
51338;51500;Mailly-Champagne
89237;89270;Mailly-la-Ville
10216;10230;Mailly-le-Camp
89238;89660;Mailly-le-Château
80498;80560;Mailly-Maillet
80499;80110;Mailly-Raineval
54333;54610;Mailly-sur-Seille
21371;21130;Les Maillys
60375;60600;Maimbeville
04188;04300;Saint-Maime
08265;08220;Mainbresson;a;08366;Rocquigny
08266;08220;Mainbressy;a;08366;Rocquigny
77269;77950;Maincy
16200;16230;Maine-de-Boixe
59369;59233;Maing
27379;27150;Mainneville
23116;23700;Mainsat
62538;62870;Maintenay
28227;28130;Maintenon
28228;28270;Mainterne;a;28120;Crucey-Villages
57430;57380;Mainvillers
28229;28300;Mainvilliers
45190;45300 45330;Mainvilliers;d;45191;Le Malesherbois
16153;16200;Mainxe-Gondeville
16203;16380;Mainzac
86143;86270;Mairé
79163;79190;Mairé-Levescault
59370;59600;Mairieux
08267;08140;Mairy;d;08145;Douzy
54334;54150;Mairy-Mainville
51339;51240;Mairy-sur-Marne
44088;44690;Maisdon-sur-Sèvre
21372;21400;Maisey-le-Duc
25358;25290;Maisières-Notre-Dame;a;25537;Scey-Maisières
80500;80220;Maisnières
59371;59134;Le Maisnil
62539;62130;Maisnil
62540;62620;Maisnil-lès-Ruitz
39307;39260;Maisod
10217;10140;Maison-des-Champs
58154;58190;La Maison-Dieu
23117;23800;Maison-Feyne
80501;80150;Maison-Ponthieu
80502;80135;Maison-Roland
77272;77370;Maison-Rouge
62541;62310;Maisoncelle
08268;08450;Maisoncelle-et-Villers
60376;60112;Maisoncelle-Saint-Pierre
60377;60480;Maisoncelle-Tuilerie
52301;52240;Maisoncelles
72178;72440;Maisoncelles
53143;53170;Maisoncelles-du-Maine
77270;77580;Maisoncelles-en-Brie
77271;77570;Maisoncelles-en-Gâtinais
14388;14500;Maisoncelles-la-Jourdan;d;14762;Vire Normandie
14389;14310;Maisoncelles-Pelvey
14390;14210;Maisoncelles-sur-Ajon
18135;18170;Maisonnais
87091;87440;Maisonnais-sur-Tardoire
79164;79500;Maisonnay
86144;86170;Maisonneuve
23118;23150;Maisonnisses
11213;11330;Maisons
14391;14400;Maisons
28230;28700;Maisons
94046;94700;Maisons-Alfort
25357;25650;Maisons-du-Bois-Lièvremont
51340;51300;Maisons-en-Champagne
78358;78600;Maisons-Laffitte
10218;10210;Maisons-lès-Chaource
10219;10200;Maisons-lès-Soulaines
67280;67220;Maisonsgoutte
79165;79600;Maisontiers
91359;91720;Maisse
02452;02490;Maissemy
23210;23200;Saint-Maixant
33438;33490;Saint-Maixant
54335;54370;Maixe
72296;72320;Saint-Maixent
79269;79160;Saint-Maixent-de-Beugné
79270;79400;Saint-Maixent-l’École
85239;85220;Saint-Maixent-sur-Vie
28351;28170;Saint-Maixme-Hauterive
55311;55160;Maizeray
57431;57530;Maizeroy
57432;57530;Maizery;d;57148;Colligny-Maizery
14393;14210;Maizet
55312;55300;Maizey
80503;80370;Maizicourt
14394;14190;Maizières
52302;52300;Maizières
54336;54550;Maizières
62542;62127;Maizières
70325;70190;Maizières
10220;10510;Maizières-la-Grande-Paroisse
10221;10500;Maizières-lès-Brienne
57433;57280;Maizières-lès-Metz
57434;57810;Maizières-lès-Vic
52303;52500;Maizières-sur-Amance
42131;42750;Maizilly
02453;02160;Maizy
04107;04270;Majastres
98726;98769 98789 98790;Makemo
32225;32730;Malabat
70326;70190;La Malachère
01229;01340;Malafretaz
21373;21410;Mâlain
88283;88140;Malaincourt
52304;52150;Malaincourt-sur-Meuse
92046;92240;Malakoff
55313;55270;Malancourt
08269;08370;Malandry
39308;39700;Malange
25359;25330;Malans
70327;70140;Malans
56123;56220;Malansac
07147;07140;Malarce-sur-la-Thines
26169;26780;Malataverne
84069;84340;Malaucène
57436;57590;Malaucourt-sur-Seille
55314;55200;Malaumont;a;55114;Chonville-Malaumont
76402;76770;Malaunay
82101;82200;Malause
64365;64410;Malaussanne
06078;06710;Malaussène
63203;63200;Malauzat
54337;54560;Malavillers
71272;71460;Malay
89239;89100;Malay-le-Grand
89240;89100;Malay-le-Petit
15112;15230;Malbo
07148;07140;Malbosc
70328;70200;Malbouhans
48087;48100 48270;Malbouzon;d;48087;Prinsuéjols-Malbouzon
25360;25620;Malbrans
25361;25160;Malbuisson
61246;61130 61260 61340;Mâle;d;61484;Val-au-Perche
09178;09500;Malegoude
19123;19360;Malemort
84070;84570;Malemort-du-Comtat
19123;19360;Malemort-sur-Corrèze;d;19123;Malemort
48088;48210;La Malène
45191;45300 45330;Malesherbes;d;45191;Le Malesherbois
45191;45300 45330;Le Malesherbois
56124;56140;Malestroit
61247;61290;Malétable;d;61230;Longny les Villages
12136;12350;Maleville
56125;56300;Malguénac
14037;14260;Malherbe-sur-Ajon
22140;22640;La Malhoure
36111;36340;Malicornay
03159;03600;Malicorne
89241;89120;Malicorne;d;89086;Charny Orée de Puisaye
72179;72270;Malicorne-sur-Sarthe
21374;21230;Maligny
89242;89800;Maligny
04108;04350 04510;Malijai
59372;59127;Malincourt
63204;63510;Malintrat
26170;26120;Malissard
04109;04230;Mallefougasse-Augès
54338;54670;Malleloy
04110;04510;Mallemoisson
13053;13370;Mallemort
09179;09120;Malléon
23119;23260;Malleret
23120;23600;Malleret-Boussac
42132;42520;Malleval
38216;38470;Malleval-en-Vercors
76403;76450;Malleville-les-Grès
27380;27800;Malleville-sur-le-Bec
85134;85590;Mallièvre
57437;57480;Malling
14395;14260 14350;Malloué;d;14061;Souleuvre en Bocage
02454;02190;La Malmaison
68199;68550;Malmerspach
51341;51800;Malmy
35288;35400;Saint-Malo
56226;56380;Saint-Malo-de-Beignon
44176;44550;Saint-Malo-de-Guersac
50506;50200;Saint-Malo-de-la-Lande
35289;35480;Saint-Malo-de-Phily
56227;56490;Saint-Malo-des-Trois-Fontaines
85240;85590;Saint-Malô-du-Bois
58252;58350;Saint-Malo-en-Donziois
35290;35750;Saint-Malon-sur-Mel
30153;30450;Malons-et-Elze
27381;27300;Malouy
80504;80250;Malpart
25362;25160;Malpas
11214;11300;Malras
43126;43800;Malrevers
57438;57640;Malroy
71273;71140;Maltat
14396;14930;Maltot
43127;43210;Malvalette
11215;11600;Malves-en-Minervois
31313;31510;Malvezie
43128;43160;Malvières
11216;11300;Malviès
44089;44260;Malville
70329;70120;Malvillers
54339;54220;Malzéville
48089;48140;Le Malzieu-Forain
48090;48140;Le Malzieu-Ville
02455;02120;Malzy
25363;25150;Mambouhans;a;25187;Dambelin
72180;72600;Mamers
69224;69430 69860;Saint-Mamert;d;69135;Deux-Grosnes
30281;30730;Saint-Mamert-du-Gard
31500;31110;Saint-Mamet
15196;15220;Saint-Mamet-la-Salvetat
62543;62120;Mametz
80505;80300;Mametz;d;80505;Carnoy-Mametz
54340;54470;Mamey
25364;25620;Mamirolle
77419;77670;Saint-Mammès
97611;97600 97605;Mamoudzou
97306;97318 97360;Mana
26171;26160;Manas
32226;32170;Manas-Bastanous
24249;24260 24620;Manaurie;d;24172;Les Eyzies
54341;54150 54790;Mance;d;54099;Val de Briey
28231;28270;La Mancelière
50286;50540;La Mancellière;a;50256;Isigny-le-Buat
50287;50750;La Mancellière-sur-Vire;d;50546;Bourgvallées
25365;25250;Mancenans
25366;25120;Mancenans-Lizerne
71274;71240;Mancey
45192;45300 45330;Manchecourt;d;45191;Le Malesherbois
32227;32370;Manciet
54342;54150 54790;Mancieulles;d;54099;Val de Briey
31314;31360;Mancioux
51342;51530;Mancy
30154;30120;Mandagout
15113;15590;Mandailles-Saint-Julien
94067;94160;Saint-Mandé
17358;17470;Saint-Mandé-sur-Brédoire
06079;06210;Mandelieu-la-Napoule
57439;57480;Manderen-Ritzing
25367;25350;Mandeure
27382;27370;Mandeville
14397;14710;Mandeville-en-Bessin
88284;88650;Mandray
27383;27130;Mandres
54343;54470;Mandres-aux-Quatre-Tours
55315;55290;Mandres-en-Barrois
52305;52800;Mandres-la-Côte
94047;94520;Mandres-les-Roses
88285;88800;Mandres-sur-Vair
70330;70400;Mandrevillars
83153;83430;Saint-Mandrier-sur-Mer
30155;30129;Manduel
04111;04300;Mane
31315;31260;Mane
76404;76133;Manéglise
76405;76590;Manéhouville
32228;32140;Manent-Montané
14398;14340;Manerbe
55316;55150;Mangiennes
63205;63270;Manglieu
54344;54290;Mangonville
12137;12160;Manhac
55317;55160;Manheulles
57440;57590;Manhoué
02456;02300;Manicamp
74160;74230;Manigod
98727;98770 98771;Manihi
62544;62810;Manin
62545;62650;Maninghem
62546;62250;Maninghen-Henne
76406;76400;Maniquerville
21375;21430;Manlay
76407;76460;Manneville-ès-Plains
76408;76110;Manneville-la-Goupil
14399;14130;Manneville-la-Pipard
27384;27210;Manneville-la-Raoult
27385;27500;Manneville-sur-Risle
76409;76290;Mannevillette
40171;40410;Mano
14400;14400;Le Manoir
27386;27460;Le Manoir
52306;52700;Manois
57441;57100;Manom
54345;54210;Manoncourt-en-Vermois
54346;54385;Manoncourt-en-Woëvre
54348;54385;Manonville
54349;54300;Manonviller
04112;04100;Manosque
16205;16500;Manot
28232;28240;Manou
08271;08400;Manre
72181;72000 72100;Le Mans
19124;19520;Mansac
65297;65140;Mansan
23122;23400;Mansat-la-Courrière
32229;32120;Mansempuy
32230;32310;Mansencôme
09180;09500;Manses
72182;72510;Mansigné
16206;16230;Mansle;d;16206;Mansle-les-Fontaines
16206;16230;Mansle-les-Fontaines
2B153;20245;Manso
82102;82120;Mansonville
68200;68210;Manspach
40172;40700;Mant
22141;22450;Mantallot
01230;01560;Mantenay-Montlin
78361;78200;Mantes-la-Jolie
78362;78711;Mantes-la-Ville
66102;66360;Mantet
05075;05400;Manteyer
37143;37240;Manthelan
26172;26210;Manthes
61248;61350;Mantilly
70331;70100;Mantoche
39310;39230;Mantry
14611;14380;Saint-Manvieu-Bocage;d;14658;Noues de Sienne
14610;14740;Saint-Manvieu-Norrey
14401;14117;Manvieux
57442;57380;Many
24251;24110;Manzac-sur-Vern
63206;63410;Manzat
01231;01570;Manziat
52307;52260;Marac
88286;88130;Marainville-sur-Madon
54350;54300;Marainviller
14402;14620;Le Marais-la-Chapelle
27388;27680;Marais-Vernier
32231;32190;Marambat
21376;21270;Marandeuil
57443;57535;Marange-Silvange
57444;57690;Marange-Zondrange
17218;17230;Marans
49187;49500 49520;Marans;d;49331;Segré-en-Anjou Bleu
33264;33230;Maransin
62547;62170;Marant
52308;52370;Maranville
08272;08460;Maranwez
70332;70110;Marast
63207;63480;Marat
55318;55000;Les Marats;a;55123;Les Hauts-de-Chée
52309;52310;Marault;a;52058;Bologne
34148;34370;Maraussan
32232;32120;Maravat
41122;41320;Maray
10222;10160;Maraye-en-Othe
54351;54820;Marbache
59374;59440;Marbaix
27389;27110;Marbeuf
52310;52320;Marbéville
27157;27160 27240;Marbois
55319;55300;Marbotte;a;55012;Apremont-la-Forêt
28233;28200;Marboué
01232;01851;Marboz
08273;08260;Marby
23211;23200;Saint-Marc-à-Frongier
23212;23460;Saint-Marc-à-Loubaud
41224;41170;Saint-Marc-du-Cor
13095;13100;Saint-Marc-Jaumegarde
79271;79310;Saint-Marc-la-Lande
19127;19150;Marc-la-Tour;d;19098;Lagarde-Marc-la-Tour
35292;35460;Saint-Marc-le-Blanc
35293;35140;Saint-Marc-sur-Couesnon;d;35282;Rives-du-Couesnon
21557;21450;Saint-Marc-sur-Seine
18136;18170;Marçais
35291;35120;Saint-Marcan
37144;37500;Marçay
86145;86370;Marçay
49188;49140;Marcé
37145;37160;Marcé-sur-Esves
08388;08160;Saint-Marceau
72297;72170;Saint-Marceau
61249;61570;Marcei;d;61375;Boischampré
01371;01390;Saint-Marcel
08389;08460;Saint-Marcel
27562;27950;Saint-Marcel
36200;36200;Saint-Marcel
54478;54800;Saint-Marcel
56228;56140;Saint-Marcel
70468;70500;Saint-Marcel
71445;71380;Saint-Marcel
73253;73600;Saint-Marcel
38415;38080;Saint-Marcel-Bel-Accueil
81262;81170;Saint-Marcel-Campes
07264;07700;Saint-Marcel-d’Ardèche
42255;42430;Saint-Marcel-d’Urfé
30282;30330;Saint-Marcel-de-Careiret
42254;42122;Saint-Marcel-de-Félines
24445;24510;Saint-Marcel-du-Périgord
03244;03420;Saint-Marcel-en-Marcillat
03243;03390;Saint-Marcel-en-Murat
69225;69170;Saint-Marcel-l’Éclairé
07265;07100;Saint-Marcel-lès-Annonay
26312;26740;Saint-Marcel-lès-Sauzet
26313;26320;Saint-Marcel-lès-Valence
31501;31590;Saint-Marcel-Paulel
11353;11120;Saint-Marcel-sur-Aude
80507;80800;Marcelcave
71446;71460;Saint-Marcelin-de-Cray
74162;74250;Marcellaz
74161;74150;Marcellaz-Albanais
38416;38160;Saint-Marcellin
42256;42680;Saint-Marcellin-en-Forez
84111;84110;Saint-Marcellin-lès-Vaison
21377;21350;Marcellois
47156;47200;Marcellus
33266;33620;Marcenais
03160;03260;Marcenat
15114;15190;Marcenat
21378;21330;Marcenay
42133;42140;Marcenod
31502;31800;Saint-Marcet
50288;50300;Marcey-les-Grèves
61250;61290;Marchainville;d;61230;Longny les Villages
02457;02350;Marchais
89243;89120;Marchais-Beton;d;89086;Charny Orée de Puisaye
02458;02330 02540;Marchais-en-Brie;d;02458;Dhuys et Morin-en-Brie
15115;15270;Marchal;a;15038;Champs-sur-Tarentaine-Marchal
01233;01680;Marchamp
69124;69430;Marchampt
15116;15400;Marchastel
48091;48260;Marchastel
25368;25640;Marchaux-Chaudefontaine
58155;58400;La Marche
80508;80700;Marché-Allouarde
80509;80200;Marchélepot;d;80509;Marchélepot-Misery
80509;80200;Marchélepot-Misery
61251;61170;Marchemaisons
77273;77230;Marchémoret
41123;41370;Marchenoir
33555;33380;Marcheprime
26173;26300;Marches
73151;73800;Les Marches;d;73151;Porte-de-Savoie
21379;21430;Marcheseuil
50289;50190;Marchésieux
28234;28120;Marchéville
80510;80150;Marcheville;a;80222;Crécy-en-Ponthieu
55320;55160;Marchéville-en-Woëvre
28235;28410;Marchezais
59375;59870;Marchiennes
32233;32230;Marciac
38217;38350;Marcieu
73152;73470;Marcieux
71275;71110;Marcigny
21380;21390;Marcigny-sous-Thil
46183;46160;Marcilhac-sur-Célé
33267;33820 33860;Marcillac;d;33380;Val-de-Livenne
19125;19320;Marcillac-la-Croisille
19126;19500;Marcillac-la-Croze
16207;16140;Marcillac-Lanville
24252;24200;Marcillac-Saint-Quentin
12138;12330;Marcillac-Vallon
63208;63440;Marcillat
03161;03420;Marcillat-en-Combraille
79251;79500;Marcillé
53144;53440;Marcillé-la-Ville
35164;35560;Marcillé-Raoul
35165;35240;Marcillé-Robert
38218;38260;Marcilloles
50290;50220;Marcilly
77274;77139;Marcilly
69125;69380;Marcilly-d’Azergues
52311;52360;Marcilly-en-Bassigny
41124;41100;Marcilly-en-Beauce
41125;41210;Marcilly-en-Gault
45193;45240;Marcilly-en-Villette
21381;21350;Marcilly-et-Dracy
27390;27320;Marcilly-la-Campagne
71276;71120;Marcilly-la-Gueurce
42134;42130;Marcilly-le-Châtel
10223;10290;Marcilly-le-Hayer
71277;71390;Marcilly-lès-Buxy
21382;21320;Marcilly-Ogny
27391;27810;Marcilly-sur-Eure
37146;37330;Marcilly-sur-Maulne
51343;51260;Marcilly-sur-Seine
21383;21120;Marcilly-sur-Tille
37147;37800;Marcilly-sur-Vienne
62548;62730;Marck
67281;67390;Marckolsheim
42135;42210;Marclopt
59377;59159;Marcoing
15117;15220;Marcolès
38219;38270;Marcollin
07149;07190;Marcols-les-Eaux
72183;72340;Marçon
62549;62140;Marconne;d;62447;Hesdin-la-Forêt
62550;62140;Marconnelle
11217;11120;Marcorignan
24446;24540;Saint-Marcory
14613;14330;Saint-Marcouf
50507;50310;Saint-Marcouf
91363;91460;Marcoussis
04113;04420;Marcoux
42136;42130;Marcoux
08274;08250;Marcq
78364;78770;Marcq
59378;59700;Marcq-en-Barœul
59379;59252;Marcq-en-Ostrevent
02459;02720;Marcy
58156;58210;Marcy
69126;69480;Marcy
69127;69280;Marcy-l’Étoile
02460;02250;Marcy-sous-Marle
02682;02220;Saint-Mard
17359;17700;Saint-Mard
54479;54290;Saint-Mard
77420;77230;Saint-Mard
80708;80700;Saint-Mard
61418;61400;Saint-Mard-de-Réno
71447;71640;Saint-Mard-de-Vaux
51499;51130;Saint-Mard-lès-Rouffy
51498;51800;Saint-Mard-sur-Auve
51500;51330;Saint-Mard-sur-le-Mont
51344;51530;Mardeuil
45194;45430;Mardié
61252;61230;Mardilly
52312;52200;Mardor
69128;69240;Mardore;d;69248;Thizy-les-Bourgs
76604;76730;Saint-Mards
27563;27500;Saint-Mards-de-Blacarville
27564;27230;Saint-Mards-de-Fresne
10350;10160;Saint-Mards-en-Othe
59380;59140 59240 59279 59430 59640;Mardyck;a;59183;Dunkerque
98815;98828;Maré
45195;45300;Mareau-aux-Bois
45196;45370;Mareau-aux-Prés
72184;72540;Mareil-en-Champagne
95365;95850;Mareil-en-France
78366;78490;Mareil-le-Guyon
78367;78750;Mareil-Marly
72185;72200;Mareil-sur-Loir
78368;78124;Mareil-sur-Mauldre
52313;52700;Mareilles
62551;62990;Marenla
69281;69970;Marennes
17219;17320;Marennes;d;17219;Marennes-Hiers-Brouage
17219;17320;Marennes-Hiers-Brouage
72186;72170;Maresché
59381;59990;Maresches
62552;62990;Maresquel-Ecquemicourt
62553;62550;Marest
02461;02300;Marest-Dampcourt
60378;60490;Marest-sur-Matz
32234;32490;Marestaing
80511;80500;Marestmontiers
62554;62630;Maresville
77275;77560;Les Marêts
59382;59238;Maretz
63209;63340;Mareugheol
16208;16170;Mareuil
24253;24340;Mareuil;d;24253;Mareuil en Périgord
80512;80132;Mareuil-Caubert
51345;51270;Mareuil-en-Brie
02462;02130;Mareuil-en-Dôle`)
