boussoleTerritory("n69",`21622;21110;Tart-le-Bas
21623;21110;Tart-le-Haut;d;21623;Tart
04214;04330;Tartonne
71534;71330;Le Tartre
78606;78113;Le Tartre-Gaudran
08440;08380;Tarzy
32440;32160;Tasque
72347;72430;Tassé
39525;39120;Tassenières
72348;72540;Tassillé
69244;69160;Tassin-la-Demi-Lune;23
2A322;20134;Tasso
98751;98783;Tatakoto
62807;62500;Tatinghem;f;62757;Saint-Martin-lez-Tatinghem
16380;16360;Le Tâtre
17439;17170;Taugon
04215;04120;Taulanne;f;04039;Castellane
29279;29670;Taulé;2
43243;43000;Taulhac-près-le-Puy;f;43157;Le Puy-en-Velay
26348;26770;Taulignan;1
66203;66110;Taulis
56249;56800;Taupont;2
33525;33710;Tauriac;1
46313;46130;Tauriac
81293;81630;Tauriac
12275;12360;Tauriac-de-Camarès
12276;12800;Tauriac-de-Naucelle
07318;07110;Tauriers
09307;09160;Taurignan-Castet
09308;09190;Taurignan-Vieux
66204;66500;Taurinya
11387;11220;Taurize
12277;12600;Taussac
34308;34600;Taussac-la-Billière
66205;66720;Tautavel
63426;63690;Tauves
51564;51150;Tauxières-Mutry;d;51564;Val de Livre
37254;37310;Tauxigny-Saint-Bauld;1
2A323;20167;Tavaco
37255;37220;Tavant
39526;39500;Tavaux;3
02737;02250;Tavaux-et-Pontséricourt
30326;30126;Tavel;2
2A324;20163;Tavera
71535;71400;Tavernay
83135;83670;Tavernes;1
95607;95150;Taverny;27
45317;45190;Tavers;1
70497;70400;Tavey;d;70285;Héricourt
03278;03140;Taxat-Senat
39527;39350;Taxenne
33526;33570;Tayac
32441;32120;Taybosc
12278;12440;Tayrac
47305;47270;Tayrac
58287;58170;Tazilly
66206;66230;Le Tech
38500;38470;Têche
81294;81600;Técou;1
33527;33470;Le Teich;9
58288;58190;Teigny
07319;07400;Le Teil;8
63427;63460;Teilhède
09309;09500;Teilhet
63428;63560;Teilhet
35332;35620;Teillay;1
45318;45480;Teillay-le-Gaudin;a;45240;Outarville
45319;45170;Teillay-Saint-Benoît;a;45118;Crottes-en-Pithiverais
44202;44440;Teillé;1
72349;72290;Teillé
81295;81120;Teillet
03279;03410;Teillet-Argenty
50591;50640;Le Teilleul;1
24545;24390;Teillots
15233;15250;Teissières-de-Cornet
15234;15130;Teissières-lès-Bouliès
29280;29560;Telgruc-sur-Mer;2
54514;54260;Tellancourt
21624;21270;Tellecey
61481;61390;Tellières-le-Plessis
72350;72220;Teloché;3
33528;33680;Le Temple
41254;41170;Le Temple
79323;79700;Le Temple;a;79079;Mauléon
44203;44360;Le Temple-de-Bretagne;1
24546;24390;Temple-Laguyon
59585;59175;Templemars;3
47306;47110;Le Temple-sur-Lot;1
59586;59242;Templeuve-en-Pévèle;7
80747;80240;Templeux-la-Fosse
80748;80240;Templeux-le-Guérard
01416;01230;Tenay;1
43244;43190;Tence;3
38501;38570;Tencin;2
06163;06430;Tende;1
88464;88460;Tendon
18260;18350;Tendron
36219;36200;Tendu
62808;62134;Teneur
72351;72240;Tennie;1
57665;57980;Tenteling;1
86268;86800;Tercé;1
23252;23350;Tercillat
40314;40180;Tercis-les-Bains;1
59587;59114;Terdeghem
02738;02700;Tergnier;13
03280;03420;Terjat
11388;11330;Termes
48190;48310;Termes
08441;08250;Termes;d;08198;Grandpré
32443;32400;Termes-d’Armagnac
73290;73480 73500;Termignon;d;73290;Val-Cenis
28382;28140;Terminiers
69245;69620;Ternand
17440;17400;Ternant
21625;21220;Ternant
58289;58250;Ternant
63429;63340;Ternant-les-Eaux
62809;62127;Ternas
52486;52210;Ternat
41255;41800;Ternay
69297;69360;Ternay;5
86269;86120;Ternay
15235;15100;Les Ternes
70498;70270;Ternuay-Melay-et-Saint-Hilaire
02739;02880;Terny-Sorny
80749;80600;Terramesnil
49086;49380 49540;Terranjou;3
71536;71270;Terrans;f;71351;Pierre-de-Bresse
38503;38660;La Terrasse;2
42308;42740;La Terrasse-sur-Dorlay
24547;24120;Terrasson-Lavilledieu;6
66207;66300;Terrats
32442;32700;Terraube
33485;33350;Sainte-Terre;1
98414;;La Terre-Adélie
31552;31420;Terrebasse
81296;81120;Terre-Clapier;d;81233;Terre-de-Bancalié
81233;81120;Terre-de-Bancalié;1
97130;97136;Terre-de-Bas
97131;97137;Terre-de-Haut;1
50564;50500;Terre-et-Marais;1
21626;21290;Terrefondrée
72352;72110;Terrehault
42309;42000 42100 42230;Terrenoire;f;42218;Saint-Étienne
27412;27340 27400;Terres de Bord;1
76258;76640;Terres-de-Caux;4
25138;25190;Les Terres-de-Chaux
14357;14770;Terres de Druance
16192;16270;Terres-de-Haute-Charente;3
12279;12210 12420;La Terrisse;f;12223;Argences en Aubrac
11389;11580;Terroles
08442;08160;Terron-lès-Vendresse;f;08469;Vendresse
08443;08400;Terron-sur-Aisne;d;08490;Vouziers
46314;46120;Terrou
26349;26390;Tersanne
87195;87360;Tersannes
81297;81150;Terssac;1
78608;78980;Le Tertre-Saint-Denis
80750;80200;Tertry
85289;85120;Terval;2
79324;79300;Terves;d;79049;Bressuire
57666;57180;Terville;7
78609;78250;Tessancourt-sur-Aubette
61482;61410;Tessé-Froulay
14684;14250;Tessel
73291;73210;Tessens;d;73006;Aime-la-Plagne
17441;17460;Tesson;1
79325;79600;Tessonnière;d;79005;Airvault
49343;49280;La Tessoualle;3
50592;50420;Tessy-Bocage;2
33529;33115 33260;La Teste-de-Buch;27
08444;08110;Tétaigne
59588;59229 59380;Téteghem;d;59588;Téteghem-Coudekerque-Village
59588;59229 59380;Téteghem-Coudekerque-Village;8
57667;57220;Téterchen
40315;40990;Téthieu
57668;57385;Teting-sur-Nied;1
33530;33710;Teuillac
81298;81500;Teulat
50593;50630;Teurthéville-Bocage
50594;50690;Teurthéville-Hague;1
98752;98726 98727;Teva I Uta;10
24548;24300;Teyjat
34309;34820;Teyran;4
26350;26220;Teyssières
46315;46190;Teyssieu
81299;81220;Teyssode
51565;51230;Thaas
17442;17120;Thaims
17443;17290;Thairé;1
74277;74160;Thairy;f;74243;Saint-Julien-en-Genevois
58290;58250;Thaix
19266;19200;Thalamy
67488;67320;Thal-Drulingen
67489;67440;Thal-Marmoutier
68334;68800;Thann;7
68335;68590;Thannenkirch
67490;67220;Thanvillé
14685;14610;Thaon;1
88465;88150;Thaon-les-Vosges;8
30327;30430;Tharaux
89409;89450;Tharoiseau
89410;89200;Tharot
18261;18210;Thaumiers
23253;23250;Thauron
18262;18300;Thauvenay
65441;65370;Thèbe
57669;57450;Théding;2
46316;46150;Thédirac
29266;29410;Saint-Thégonnec;d;29266;Saint-Thégonnec Loc-Eguiner
29266;29410;Saint-Thégonnec Loc-Eguiner;3
46317;46500;Thégra
56250;56130;Théhillac
03281;03240;Le Theil
50595;50330;Le Theil;f;50209;Gonneville-Le Theil
61484;61130 61260 61340;Le Theil;d;61484;Val-au-Perche
14686;14350 14410;Le Theil-Bocage;d;14726;Valdallière
35333;35240;Le Theil-de-Bretagne;1
14687;14130;Le Theil-en-Auge
41256;41300;Theillay;1
27626;27290 27520;Theillement;f;27089;Thénouville
27627;27230;Le Theil-Nolent
16381;16240;Theil-Rabier
89411;89190 89320;Theil-sur-Vanne;d;89411;Les Vallées de la Vanne
56251;56450;Theix-Noyalo;8
69246;69620;Theizé;1
69247;69470;Thel;d;69066;Cours
72353;72320;Théligny
42310;42220;Thélis-la-Combe
22330;22460;Saint-Thélo
54515;54330;Thélod
08445;08350;Thelonne
62810;62580;Thélus;1
95610;95450;Théméricourt
46318;46120;Thémines
46319;46120;Théminettes
17444;17460;Thénac;1
24549;24240;Thénac
02740;02140;Thenailles
36220;36800;Thenay
41257;41120 41400 41700;Thenay;d;41059;Le Controis-en-Sologne
02741;02390;Thenelles
73292;73200;Thénésol
37256;37220;Theneuil
03282;03350;Theneuille
79326;79390;Thénezay;1
18263;18100;Thénioux
21627;21150;Thenissey
77461;77520;Thénisy
10375;10410;Thennelières
80751;80110;Thennes
24550;24210;Thenon;1
08446;08240;Thénorgues
27089;27290 27520;Thénouville;1
30300;30260;Saint-Théodorit
38462;38119;Saint-Théoffrey
06138;06590;Théoule-sur-Mer;1
60628;60510;Therdonne;1
03261;03420;Sainte-Thérence
50239;50180 50570;Thèreval;1
60629;60380;Thérines
65442;65230;Thermes-Magnoac
12280;12600;Thérondels
62811;62129;Thérouanne;1
76685;76540;Thérouldeville
39528;39290;Thervay
41258;41140;Thésée;1
39529;39110;Thésy
70499;70120;Theuley
05171;05190;Théus
28383;28150 28360;Theuville
95611;95810;Theuville
76686;76540;Theuville-aux-Maillots
28384;28170;Theuvy-Achères;f;28393;Tremblay-les-Villages
08447;08000;Le Theux;f;08105;Charleville-Mézières
36221;36400;Thevet-Saint-Julien
50596;50330;Théville
27628;27270 27330 27410;Thevray;d;27049;Mesnil-en-Ouche
38504;38570;Theys;2
88466;88800;They-sous-Montfort
54516;54930;They-sous-Vaudemont
66208;66200;Théza;2
17445;17600;Thézac
47307;47370;Thézac
11390;11200;Thézan-des-Corbières
34310;34490;Thézan-lès-Béziers;3
04216;04200;Thèze
64536;64450;Thèze
54517;54610;Thézey-Saint-Martin
30328;30390;Théziers;1
01417;01110;Thézillieu;d;01185;Plateau d’Hauteville
80752;80440;Thézy-Glimont
94073;94320;Thiais;32
90096;90100;Thiancourt
58291;58260;Thianges
59589;59224;Thiant;2
87196;87320 87330;Thiat;d;87028;Val-d’Oire-et-Gartempe
54518;54470;Thiaucourt-Regniéville;1
54519;54120;Thiaville-sur-Meurthe
73282;73160;Saint-Thibaud-de-Couz;1
10363;10800;Saint-Thibault
21576;21350;Saint-Thibault
60599;60210;Saint-Thibault
77438;77400;Saint-Thibault-des-Vignes;6
02695;02220;Saint-Thibaut;d;02054;Bazoches-et-Saint-Thibaut
27629;27230;Thiberville;1
34289;34630;Saint-Thibéry;3
51566;51510;Thibie
60630;60240;Thibivillers
27630;27800;Thibouville
57670;57380;Thicourt
39495;39110;Saint-Thiébaud
52455;52150;Saint-Thiébault
54520;54300;Thiébauménil
51567;51300;Thiéblemont-Farémont
25559;25470;Thiébouhans
76687;76890;Thiédeville;f;76018;Val-de-Saâne
10376;10140;Thieffrain
70500;70230;Thieffrans
88467;88290;Thiéfosse
03283;03230;Thiel-sur-Acolin;1
62812;62560;Thiembronne
70501;70230;Thiénans
59590;59189;Thiennes
80753;80300;Thiepval
76688;76540;Thiergeville
02742;02250;Thiernu
51518;51220;Saint-Thierry
63430;63300;Thiers;11
60631;60520;Thiers-sur-Thève;1
27631;27290;Thierville
55505;55840;Thierville-sur-Meuse;3
06139;06710;Thiéry
60632;60310;Thiescourt
76689;76540;Thiétreville
28385;28240;Le Thieulin
80754;80640;Thieulloy-l’Abbaye
80755;80290;Thieulloy-la-Ville
62813;62130;La Thieuloye
60633;60210;Thieuloy-Saint-Antoine
60634;60480;Thieux
77462;77230;Thieux
14688;14140 14170;Thiéville;d;14654;Saint-Pierre-en-Auge
62814;62760;Thièvres
80756;80560;Thièvres
15236;15800;Thiézac
45320;45300;Thignonville
27632;27150;Le Thil
01418;01120;Thil;1
10377;10200;Thil
31553;31530;Thil;1
51568;51220;Thil
54521;54880;Thil;2
08448;08800;Thilay
95612;95500;Le Thillay;4
52487;52220;Thilleux
27633;27420;Les Thilliers-en-Vexin
51569;51370;Thillois
55506;55260;Thillombois
88468;88160;Le Thillot;3
55507;55210;Thillot
76690;76730;Thil-Manneville
37257;37260;Thilouze;1
76691;76440;Le Thil-Riberpré
71537;71190;Thil-sur-Arroux
28386;28170;Thimert-Gâtelles;1
57671;57580;Thimonville
45321;45260;Thimory
07320;07140;Thines;f;07147;Malarce-sur-la-Thines
08449;08460;Thin-le-Moutier
98829;98829;Thio;2
63431;63600;Thiolières
03284;03220;Thionne
57672;57100;Thionville;42
78614;78550;Thionville-sur-Opton;f;78381;Maulette
76692;76450;Thiouville
88469;88500;Thiraucourt
85290;85210;Thiré
28387;28480;Thiron-Gardais
08450;08090;This
25560;25220;Thise;2
28388;28630;Thivars;1
59591;59163;Thivencelle
60635;60160;Thiverny;1
78615;78850;Thiverval-Grignon;1
52488;52800;Thivet
24551;24800;Thiviers;2
28389;28200;Thiville
36222;36100;Thizay
37258;37500;Thizay
89412;89420;Thizy
69248;69240;Thizy;d;69248;Thizy-les-Bourgs
69248;69240;Thizy-les-Bourgs;5
04217;04380;Thoard
38505;38260;Thodure
72354;72260;Thoigné
30329;30140;Thoiras;d;30329;Thoiras-Corbès
30329;30140;Thoiras-Corbès
21628;21570;Thoires
72355;72610;Thoiré-sous-Contensor
72356;72500;Thoiré-sur-Dinan
39530;39240;Thoirette-Coisia
39531;39130;Thoiria
01419;01710;Thoiry;6
73293;73230;Thoiry
78616;78770;Thoiry;1
29267;29520;Saint-Thois
01420;01140;Thoissey;1
39532;39160;Thoissia
21629;21210;Thoisy-la-Berchère
21630;21320;Thoisy-le-Désert
80757;80160;Thoix
52489;52240;Thol-lès-Millières
86270;86290;Thollet
74279;74500;Thollon-les-Mémises
13109;13100;Le Tholonet;2
88470;88530;Le Tholy;1
02696;02820;Saint-Thomas
31518;31470;Saint-Thomas
17410;17150;Saint-Thomas-de-Conac
53256;53160;Saint-Thomas-de-Courceriers
50560;50000;Saint-Thomas-de-Saint-Lô;f;50502;Saint-Lô
51519;51800;Saint-Thomas-en-Argonne
26331;26190;Saint-Thomas-en-Royans
42290;42600;Saint-Thomas-la-Garde
07300;07220;Saint-Thomé
27634;27240;Thomer-la-Sôgne;f;27032;Chambois
77463;77810;Thomery;3
21631;21360;Thomirey
24552;24290;Thonac
29268;29800;Saint-Thonan;1
74280;74230;Thônes;6
52490;52300;Thonnance-lès-Joinville
52491;52230;Thonnance-les-Moulins
55508;55600;Thonne-la-Long
55510;55600;Thonne-les-Près
55509;55600;Thonne-le-Thil
55511;55600;Thonnelle
74281;74200;Thonon-les-Bains;37
88471;88410;Les Thons
57673;57380;Thonville
84132;84250;Le Thor;8
45322;45210;Thorailles
25561;25320;Thoraise
04218;04170;Thorame-Basse
04219;04170;Thorame-Haute
43245;43170 43580;Thoras
72357;72800;Thorée-les-Pins
41259;41100;Thoré-la-Rochette
74282;74370 74570;Thorens-Glières;d;74282;Fillière
18237;18500;Sainte-Thorette
89413;89430;Thorey
21632;21110;Thorey-en-Plaine;1
54522;54115;Thorey-Lyautey
21633;21350;Thorey-sous-Charny
21634;21360;Thorey-sur-Ouche
79327;79370;Thorigné;d;79185;Aigondigné
49344;49220;Thorigné-d’Anjou;1
53264;53270;Thorigné-en-Charnie
35334;35235;Thorigné-Fouillard;8
72358;72160;Thorigné-sur-Dué;1
85291;85480;Thorigny;1
79328;79210 79360;Thorigny-sur-le-Mignon;d;79334;Val-du-Mignon
77464;77400;Thorigny-sur-Marne;10
89414;89260;Thorigny-sur-Oreuse;1
83136;83340;Le Thoronet;2
07321;07340;Thorrenc
10378;10200;Thors
17446;17160;Thors
80758;80250;Thory
89415;89200;Thory
21635;21460;Thoste
17447;17290;Le Thou;2
18264;18260;Thou
45323;45420;Thou
49345;49380 49750;Thouarcé;d;49345;Bellevigne-en-Layon
44204;44470;Thouaré-sur-Loire;11
79329;79100;Thouars;13
85292;85410;Thouarsais-Bouildroux;d;85292;Rives-du-Fougerais
09310;09350;Thouars-sur-Arize
47308;47230;Thouars-sur-Garonne
51570;51210;Le Thoult-Trosnay
08451;08190;Le Thour
49346;49160 49320 49350;Le Thoureil;d;49261;Gennes-Val-de-Loire
35335;35134;Thourie
87197;87140;Thouron
60636;60150;Thourotte;4
41260;41220;Thoury
77465;77940;Thoury-Férottes
32444;32430;Thoux
35318;35190;Saint-Thual
53263;53110;Thubœuf
14098;14210 14250 14740;Thue et Mue;6
02743;02340;Le Thuel
38506;38630;Thuellin;f;38022;Les Avenières Veyrins-Thuellin
66209;66360;Thuès-Entre-Valls
07322;07330;Thueyts;1
08452;08300;Thugny-Trugny
73294;73190;La Thuile`)
