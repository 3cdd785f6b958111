boussoleTerritory("n42",`98829;98829;Thio
63431;63600;Thiolières
03284;03220;Thionne
57672;57100;Thionville
76692;76450;Thiouville
88469;88500;Thiraucourt
85290;85210;Thiré
28387;28480;Thiron-Gardais
08450;08090;This
25560;25220;Thise
28388;28630;Thivars
59591;59163;Thivencelle
60635;60160;Thiverny
78615;78850;Thiverval-Grignon
52488;52800;Thivet
24551;24800;Thiviers
28389;28200;Thiville
36222;36100;Thizay
37258;37500;Thizay
89412;89420;Thizy
69248;69240;Thizy;d;69248;Thizy-les-Bourgs
69248;69240;Thizy-les-Bourgs
04217;04380;Thoard
38505;38260;Thodure
72354;72260;Thoigné
30329;30140;Thoiras;d;30329;Thoiras-Corbès
30329;30140;Thoiras-Corbès
72355;72610;Thoiré-sous-Contensor
72356;72500;Thoiré-sur-Dinan
21628;21570;Thoires
39530;39240;Thoirette-Coisia
39531;39130;Thoiria
01419;01710;Thoiry
73293;73230;Thoiry
78616;78770;Thoiry
29267;29520;Saint-Thois
01420;01140;Thoissey
39532;39160;Thoissia
21629;21210;Thoisy-la-Berchère
21630;21320;Thoisy-le-Désert
80757;80160;Thoix
52489;52240;Thol-lès-Millières
86270;86290;Thollet
74279;74500;Thollon-les-Mémises
13109;13100;Le Tholonet
88470;88530;Le Tholy
02696;02820;Saint-Thomas
31518;31470;Saint-Thomas
17410;17150;Saint-Thomas-de-Conac
53256;53160;Saint-Thomas-de-Courceriers
51519;51800;Saint-Thomas-en-Argonne
26331;26190;Saint-Thomas-en-Royans
42290;42600;Saint-Thomas-la-Garde
07300;07220;Saint-Thomé
77463;77810;Thomery
21631;21360;Thomirey
24552;24290;Thonac
29268;29800;Saint-Thonan
74280;74230;Thônes
52490;52300;Thonnance-lès-Joinville
52491;52230;Thonnance-les-Moulins
55508;55600;Thonne-la-Long
55509;55600;Thonne-le-Thil
55510;55600;Thonne-les-Près
55511;55600;Thonnelle
74281;74200;Thonon-les-Bains
88471;88410;Les Thons
57673;57380;Thonville
84132;84250;Le Thor
45322;45210;Thorailles
25561;25320;Thoraise
04218;04170;Thorame-Basse
04219;04170;Thorame-Haute
43245;43170 43580;Thoras
41259;41100;Thoré-la-Rochette
72357;72800;Thorée-les-Pins
74282;74370 74570;Thorens-Glières;d;74282;Fillière
18237;18500;Sainte-Thorette
89413;89430;Thorey
21632;21110;Thorey-en-Plaine
54522;54115;Thorey-Lyautey
21633;21350;Thorey-sous-Charny
21634;21360;Thorey-sur-Ouche
79327;79370;Thorigné;d;79185;Aigondigné
49344;49220;Thorigné-d’Anjou
53264;53270;Thorigné-en-Charnie
35334;35235;Thorigné-Fouillard
72358;72160;Thorigné-sur-Dué
85291;85480;Thorigny
79328;79210 79360;Thorigny-sur-le-Mignon;d;79334;Val-du-Mignon
77464;77400;Thorigny-sur-Marne
89414;89260;Thorigny-sur-Oreuse
83136;83340;Le Thoronet
07321;07340;Thorrenc
10378;10200;Thors
17446;17160;Thors
80758;80250;Thory
89415;89200;Thory
21635;21460;Thoste
17447;17290;Le Thou
18264;18260;Thou
45323;45420;Thou
49345;49380 49750;Thouarcé;d;49345;Bellevigne-en-Layon
44204;44470;Thouaré-sur-Loire
79329;79100;Thouars
09310;09350;Thouars-sur-Arize
47308;47230;Thouars-sur-Garonne
85292;85410;Thouarsais-Bouildroux;d;85292;Rives-du-Fougerais
51570;51210;Le Thoult-Trosnay
08451;08190;Le Thour
49346;49160 49320 49350;Le Thoureil;d;49261;Gennes-Val-de-Loire
35335;35134;Thourie
87197;87140;Thouron
60636;60150;Thourotte
41260;41220;Thoury
77465;77940;Thoury-Férottes
32444;32430;Thoux
35318;35190;Saint-Thual
53263;53110;Thubœuf
14098;14210 14250 14740;Thue et Mue
02743;02340;Le Thuel
66209;66360;Thuès-Entre-Valls
07322;07330;Thueyts
08452;08300;Thugny-Trugny
73294;73190;La Thuile
04220;04400;Les Thuiles
54523;54170;Thuilley-aux-Groseilles
88472;88260;Thuillières
66210;66300;Thuir
27635;27700;Le Thuit
27638;27370;Le Thuit de l’Oison
25562;25310;Thulay
54524;54800;Thumeréville
59592;59239;Thumeries
59593;59141;Thun-l’Évêque
59594;59158;Thun-Saint-Amand
59595;59141;Thun-Saint-Martin
86271;86110;Thurageau
86272;86540;Thuré
63432;63260;Thuret
71538;71440;Thurey
25563;25870;Thurey-le-Mont
35319;35310;Saint-Thurial
56237;56300;Saint-Thuriau
29269;29380;Saint-Thurien
27607;27500 27680;Saint-Thurien;d;27263;Le Perrey
42291;42111 42440;Saint-Thurin;d;42245;Vêtre-sur-Anzon
69249;69510;Thurins
21636;21340;Thury
89416;89520;Thury
60637;60890;Thury-en-Valois
14689;14220;Thury-Harcourt;d;14689;Thury-Harcourt-le-Hom
14689;14220;Thury-Harcourt-le-Hom
60638;60250;Thury-sous-Clermont
74283;74150;Thusy
65443;65350;Thuy
74278;74300;Thyez
73295;73140;Thyl;a;73261;Saint-Michel-de-Maurienne
65444;65150;Tibiran-Jaunac
61485;61120;Ticheville
21637;21250;Tichey
67491;67290;Tieffenbach
49347;49125;Tiercé
54525;54190;Tiercelet
35336;35460;Le Tiercent
32445;32160;Tieste-Uragnoux
48191;48500;La Tieule
85293;85130;Tiffauges
77466;77163;Tigeaux
91617;91250;Tigery
09311;09110;Tignac
49348;49310 49540 49560;Tigné;d;49373;Lys-Haut-Layon
88473;88320;Tignécourt
73296;73320;Tignes
06140;06530;Le Tignet
38507;38230;Tignieu-Jameyzieu
62815;62180;Tigny-Noyelle
45324;45510;Tigy
21638;21120;Til-Châtel
40316;40360;Tilh
65445;65130;Tilhouse
32446;32170;Tillac
28390;28140;Tillay-le-Péneux
60639;60000;Tillé
21639;21130;Tillenay
76693;76790;Le Tilleul
27640;27170;Tilleul-Dame-Agnès
27641;27110;Le Tilleul-Lambert
88474;88300;Tilleux
49349;49230 49450 49660 49710;Tillières;d;49301;Sèvremoine
27643;27570;Tillières-sur-Avre
80759;80700;Tilloloy
79330;79110;Tillou;d;79083;Chef-Boutonne
51572;51460;Tilloy-et-Bellay
80760;80220;Tilloy-Floriville
80761;80160;Tilloy-lès-Conty;d;80485;Ô-de-Selle
62816;62690;Tilloy-lès-Hermaville
62817;62217;Tilloy-lès-Mofflaines
59597;59554;Tilloy-lez-Cambrai
59596;59870;Tilloy-lez-Marchiennes
27644;27510;Tilly
36223;36310;Tilly
78618;78790;Tilly
62818;62134;Tilly-Capelle
14691;14540;Tilly-la-Campagne;d;14538;Castine-en-Plaine
55512;55220;Tilly-sur-Meuse
14692;14250;Tilly-sur-Seulles
62819;62500;Tilques
70502;70120;Tincey-et-Pontrebeau
61486;61800;Tinchebray;d;61486;Tinchebray-Bocage
61486;61800;Tinchebray-Bocage
80762;80240;Tincourt-Boucly
62820;62127;Tincques
57674;57590;Tincry
62821;62830;Tingry
51573;51430;Tinqueux
35337;35190;Tinténiac
71539;71490;Tintry
58292;58110;Tintury
43246;43530;Tiranges
32447;32450;Tirent-Pontéjac
50597;50300 50870;Tirepied-sur-Sée
89417;89700;Tissey
80763;80132;Le Titre
45325;45170;Tivernon
15237;15100;Tiviers
33531;33420;Tizac-de-Curton
33532;33620;Tizac-de-Lapouyade
24553;24350;Tocane-Saint-Apre
27645;27500;Tocqueville
50598;50330;Tocqueville
76694;76730;Tocqueville-en-Caux
76695;76110;Tocqueville-les-Murs
76696;76370 76630 76910;Tocqueville-sur-Eu;d;76618;Petit-Caux
80764;80870;Tœufles
08453;08400;Toges
51574;51240;Togny-aux-Bœufs
2A326;20117;Tolla
88475;88320;Tollaincourt
62822;62390;Tollent
50599;50470;Tollevast
77467;77130;La Tombe
47309;47380;Tombebœuf
54526;54510;Tomblaine
2B327;20248;Tomino
26351;26460;Les Tonils
81300;81170;Tonnac
17448;17380;Tonnay-Boutonne
17449;17430;Tonnay-Charente
47310;47400;Tonneins
89418;89700;Tonnerre
50600;50440 50460 50690;Tonneville;d;50041;La Hague
54527;54210;Tonnoy
22340;22140;Tonquédec
35338;35370;Torcé
72359;72110;Torcé-en-Vallée
53265;53270;Torcé-Viviers-en-Charnie
52492;52600;Torcenay
61487;61330;Torchamp
38508;38690;Torchefelon
57675;57670;Torcheville
01421;01230;Torcieu
62823;62310;Torcy
71540;71210;Torcy
77468;77200;Torcy
02744;02810;Torcy-en-Valois
21640;21460;Torcy-et-Pouligny
10379;10700;Torcy-le-Grand
76697;76590;Torcy-le-Grand
10380;10700;Torcy-le-Petit
76698;76590;Torcy-le-Petit
66211;66300;Tordères
14693;14290;Tordouet;d;14570;Valorbiquet
91619;91730;Torfou
49350;49230 49450 49660 49710;Torfou;d;49301;Sèvremoine
50601;50160;Torigni-sur-Vire;d;50601;Torigny-les-Villes
50601;50160;Torigny-les-Villes
30330;30140;Tornac
52493;52500;Tornay
76699;76560;Le Torp-Mesnil
25564;25320;Torpes
71541;71270;Torpes
27646;27210;Le Torpt
14694;14130;Le Torquesne
66212;66440;Torreilles
16382;16410;Torsac
43247;43450;Torsiac
63433;63470;Tortebesse
62824;62140;Tortefontaine
62825;62490;Tortequesne
18265;18320;Torteron
14695;14240 14250;Torteval-Quesnay;d;14581;Aurseulles
03285;03430;Tortezais
14696;14140 14290;Tortisambert;d;14371;Livarot-Pays-d’Auge
10381;10440;Torvilliers
17450;17380;Torxé
40317;40230;Tosse
01422;01250;Tossiat
65446;65140;Tostat
27648;27340 27400;Tostes;d;27412;Terres de Bord
88476;88500;Totainville
76700;76890;Tôtes
18266;18160;Touchay
26352;26160;La Touche
44205;44390;Les Touches
17451;17160;Les Touches-de-Périgny
89419;89130;Toucy
06141;06830;Toudon
06142;06440;Touët-de-l’Escarène
06143;06710;Touët-sur-Var
82182;82190;Touffailles
59598;59390;Toufflers
27649;27440;Touffreville
14698;14940;Touffréville
76701;76170 76330;Touffreville-la-Cable;d;76476;Port-Jérôme-sur-Seine
76702;76190;Touffreville-la-Corbeline
76703;76910;Touffreville-sur-Eu
32448;32430;Touget
98830;98831;Touho
31554;31260;Touille
21641;21500;Touillon
25565;25370;Touillon-et-Loutelet
32449;32240;Toujouse
54528;54200;Toul
07323;07130;Toulaud
33533;33210;Toulenne
08454;08430;Touligny
02745;02250;Toulis-et-Attencourt
83137;83000 83100 83200;Toulon
51575;51130;Toulon-la-Montagne;a;51611;Vert-Toulon
03286;03400;Toulon-sur-Allier
71542;71320;Toulon-sur-Arroux
12281;12200;Toulonjac
66213;66350;Toulouges
31555;31000 31100 31200 31300 31400 31500;Toulouse
39533;39230;Toulouse-le-Château
40318;40250;Toulouzette
23254;23600;Toulx-Sainte-Croix
14699;14800;Touques
62826;62520;Le Touquet-Paris-Plage
61488;61550;Touquettes
77469;77131;Touquin
06144;06420;La Tour
74284;74250;La Tour
24554;24320;La Tour-Blanche;d;24554;La Tour-Blanche-Cercles
24554;24320;La Tour-Blanche-Cercles
84133;84240;La Tour-d’Aigues
63192;63680;La Tour-d’Auvergne
46320;46330;Tour-de-Faure
69250;69890;La Tour-de-Salvagny
25566;25640;La Tour-de-Sçay
09312;09100;La Tour-du-Crieu
39534;39270;La Tour-du-Meix
56252;56370;Le Tour-du-Parc
38509;38110;La Tour-du-Pin
14700;14400;Tour-en-Bessin
42311;42580;La Tour-en-Jarez
73135;73300;La Tour-en-Maurienne
41262;41250;Tour-en-Sologne
37260;37120;La Tour-Saint-Gelin
34312;34260;La Tour-sur-Orb
41261;41190;Tourailles
61489;61100 61430;Les Tourailles;d;61007;Athis-Val de Rouvre
55513;55130;Tourailles-sous-Bois;a;55215;Gondrecourt-le-Château
34311;34120;Tourbes
08455;08400;Tourcelles-Chaumont
29281;29140;Tourch
59599;59200;Tourcoing
32450;32230;Tourdun
42312;42380;La Tourette
19267;19200;La Tourette;a;19275;Ussel
11391;11380;La Tourette-Cabardès
06145;06830;Tourette-du-Château
14701;14800;Tourgéville
49351;49120 49310 49670 49750;La Tourlandry;d;49092;Chemillé-en-Anjou
50602;50100 50110 50120 50130 50460 50470;Tourlaville;d;50129;Cherbourg-en-Cotentin
47311;47210;Tourliac
60640;60240;Tourly
59600;59551;Tourmignies
39535;39800;Tourmont
61490;61160;Tournai-sur-Dive
32451;32420;Tournan
77470;77220;Tournan-en-Brie
25567;25680;Tournans
08456;08800;Tournavaux
65447;65190;Tournay
14702;14210 14310;Tournay-sur-Odon;d;14475;Val d’Arry
33534;33550;Le Tourne
14703;14220;Tournebu;d;14150;Cesny-les-Sources
32452;32380;Tournecoupe
27650;27180;Tournedos-Bois-Hubert
27651;27100 27430;Tournedos-sur-Seine;d;27471;Porte-de-Seine
25568;25340;Tournedoz;a;25018;Anteuil
31557;31170;Tournefeuille
06146;06420;Tournefort
62827;62890;Tournehem-sur-la-Hem
12282;12250;Tournemire
15238;15310;Tournemire
08457;08090;Tournes
14704;14260 14350;Le Tourneur;d;14061;Souleuvre en Bocage
27652;27930;Tourneville
50272;50660;Tourneville-sur-Mer
15239;15700;Tourniac;a;15153;Pleaux
14705;14330;Tournières
11392;11220;Tournissan
45326;45310;Tournoisis
73297;73460;Tournon
47312;47370;Tournon-d’Agenais
36224;36220;Tournon-Saint-Martin
37259;37290;Tournon-Saint-Pierre
07324;07300;Tournon-sur-Rhône
65448;65220;Tournous-Darré
65449;65330;Tournous-Devant
71543;71700;Tournus
27653;27420 27510 27630;Tourny;d;27213;Vexin-sur-Epte
61491;61190;Tourouvre;d;61491;Tourouvre au Perche
61491;61190;Tourouvre au Perche
11393;11200;Tourouzelle
31556;31210;Les Tourreilles
11394;11300;Tourreilles
32453;32390;Tourrenquets
06147;06690;Tourrette-Levens
26353;26740;Les Tourrettes
83138;83440;Tourrettes
06148;06140;Tourrettes-sur-Loup
16383;16560;Tourriers
37261;37000 37100 37200;Tours
73298;73790;Tours-en-Savoie
80765;80210;Tours-en-Vimeu
51576;51150;Tours-sur-Marne
63434;63590;Tours-sur-Meymont
79331;79100;Tourtenay
08458;08130;Tourteron
24555;24390;Tourtoirac
83139;83690;Tourtour
09313;09230;Tourtouse
47313;47380;Tourtrès
09314;09500;Tourtrol
83140;83170;Tourves
14706;14130;Tourville-en-Auge
27654;27370;Tourville-la-Campagne
76704;76370 76630 76910;Tourville-la-Chapelle;d;76618;Petit-Caux
76705;76410;Tourville-la-Rivière
76706;76400;Tourville-les-Ifs
76707;76550;Tourville-sur-Arques
14707;14210;Tourville-sur-Odon
27655;27500;Tourville-sur-Pont-Audemer
50603;50200;Tourville-sur-Sienne
28391;28310;Toury
58293;58300;Toury-Lurcy
58294;58240;Toury-sur-Jour
63435;63320;Tourzel-Ronzières
76708;76400;Toussaint
69298;69780;Toussieu
01423;01600;Toussieux
77471;77123;Tousson
78620;78117;Toussus-le-Noble
27656;27500;Toutainville
71544;71350;Toutenant
80766;80560;Toutencourt
31558;31460;Toutens
49352;49360;Toutlemonde
21642;21460;Toutry
16384;16360;Touvérac
38511;38660;Le Touvet
44206;44650;Touvois
16385;16600;Touvre
46321;46700;Touzac
2B328;20270;Tox
19268;19170;Toy-Viam
14708;14310;Tracy-Bocage
60641;60170;Tracy-le-Mont
60642;60170;Tracy-le-Val
58295;58150;Tracy-sur-Loire
14709;14117;Tracy-sur-Mer
69251;69430 69860;Trades;d;69135;Deux-Grosnes
67492;67310;Traenheim
57676;57580;Tragny
10382;10400;Traînel
45327;45470;Traînou
76709;76580;Le Trait
70503;70190;Traitiéfontaine
73299;73170;Traize
63436;63380;Tralaigues
2B329;20250;Tralonca
22341;22640;Tramain
71545;71520;Tramayes
71546;71520;Trambly
62828;62310;Tramecourt
51577;51170;Tramery
65450;65170;Tramezaïgues
38512;38300;Tramolé
54529;54115;Tramont-Émy
54530;54115;Tramont-Lassus
54531;54115;Tramont-Saint-André
01424;01390;Tramoyes
88477;88350;Trampot
10383;10290;Trancault
85294;85360;La Tranche-sur-Mer
01425;01160;La Tranclière
28392;28310;Trancrainville
72360;72650;Trangé
36225;36700;Le Tranger
10384;10140;Trannes
88478;88300;Tranqueville-Graux
53266;53160;Trans
83141;83720;Trans-en-Provence
35339;35610;Trans-la-Forêt
44207;44440;Trans-sur-Erdre
80767;80140;Le Translay
62829;62450;Le Transloy
36226;36230;Tranzault
78621;78190;Trappes
11395;11160;Trassanel
68336;68210;Traubach-le-Bas
68337;68210;Traubach-le-Haut
11396;11160;Trausse
84134;84850;Travaillan
02746;02800;Travecy
32454;32450;Traversères
70504;70360;Traves
81301;81120;Le Travet;d;81233;Terre-de-Bancalié
79332;79240;Trayes
56253;56140;Tréal
50604;50340;Tréauville
29282;29217;Trébabu
03287;03240;Treban
81302;81190;Tréban
81303;81340;Trébas
22342;22980;Trébédan
11397;11800;Trèbes
22343;22560;Trébeurden
65451;65200;Trébons
31559;31110;Trébons-de-Luchon
31560;31290;Trébons-sur-la-Grasse
22344;22340;Trébrivan
22345;22510;Trébry
21643;21130;Tréclun
51578;51130;Trécon
22346;22510;Trédaniel
22347;22220;Trédarzec
22348;22250;Trédias
56254;56250;Trédion
22349;22300;Trédrez-Locquémeau
22350;22310;Tréduder
02747;02490;Trefcon
35340;35380;Treffendel
29284;29730;Treffiagat
44208;44170;Treffieux
56255;56250;Treffléan
38513;38650;Treffort
01426;01370;Treffort;d;01426;Val-Revermont
22351;22340;Treffrin
29285;29440;Tréflaouénan
29286;29800;Tréflévénez
29287;29430;Tréflez
51579;51210;Tréfols
22352;22630;Tréfumel
29288;29260;Trégarantec
29289;29560;Trégarvan
22353;22730;Trégastel
22354;22540;Tréglamus
29290;29870;Tréglonou
22356;22590;Trégomeur
22357;22650;Trégon;d;22209;Beaussais-sur-Mer
22358;22200;Trégonneau
29291;29970;Trégourez
22359;22420;Trégrom
29292;29720;Tréguennec
22360;22950;Trégueux
22361;22290;Tréguidel
22362;22220;Tréguier
29293;29910;Trégunc
41263;41800;Tréhet;d;41070;Vallée-de-Ronsard
56256;56430;Tréhorenteuc
29294;29450;Le Tréhou
19269;19260;Treignac
03288;03380;Treignat
89420;89520;Treigny;d;89420;Treigny-Perreuse-Sainte-Colombe
89420;89520;Treigny-Perreuse-Sainte-Colombe
11398;11510;Treilles
45328;45490;Treilles-en-Gâtinais
44209;44119;Treillières
27516;27270 27300;Treis-Sants-en-Ouche
52494;52000;Treix
85295;85600;Treize-Septiers
85296;85590;Treize-Vents
82183;82110;Tréjouls
48192;48340;Trélans
49353;49800;Trélazé
22363;22660;Trélévern
42313;42130;Trelins
24557;24750;Trélissac
22364;22100;Trélivan
50605;50210 50660;Trelly;d;50419;Quettreville-sur-Sienne
59601;59132;Trélon
02748;02850;Trélou-sur-Marne
29295;29800;Trémaouézan
22365;22110;Trémargat
76710;76640;Trémauville
17452;17390;La Tremblade
49354;49420 49520;Le Tremblay;d;49248;Ombrée d’Anjou
35341;35460 35560;Tremblay;d;35004;Val-Couesnon
93073;93290;Tremblay-en-France
28393;28170;Tremblay-les-Villages
27658;27110;Le Tremblay-Omonville
78623;78490;Le Tremblay-sur-Mauldre
54532;54385;Tremblecourt
70505;70100;Le Tremblois
08459;08110;Tremblois-lès-Carignan
08460;08150;Tremblois-lès-Rocroi
35342;35270;Trémeheuc
22366;22310;Trémel
49355;49340;Trémentines
29296;29120;Tréméoc
22368;22490;Tréméreuc
57677;57300;Trémery
22369;22250;Trémeur
22370;22290;Tréméven
29297;29300;Tréméven
52495;52110;Trémilly
38514;38710;Tréminis
70506;70400;Trémoins
24558;24510;Trémolat
47314;47140;Trémons
61492;61390;Trémont
49356;49310 49540 49560;Trémont;d;49373;Lys-Haut-Layon
55514;55000;Trémont-sur-Saulx
88479;88240;Trémonzey
22371;22230;Trémorel
15240;15270;Trémouille
63437;63810;Trémouille-Saint-Loup
12283;12290;Trémouilles
09315;09700;Trémoulet
22372;22440;Trémuson
39537;39190 39570;Trenal
40319;40630;Trensacq
47315;47140;Trentels
22373;22340;Tréogan
29298;29720;Tréogat
28394;28500;Tréon
29299;29290;Tréouergat
51580;51380;Trépail
22331;22480;Sainte-Tréphine
76711;76470;Le Tréport
25569;25620;Trépot
14710;14690;Tréprel
38515;38460;Trept
55515;55160;Trésauvaux
35343;35320;Tresbœuf
62830;62147;Trescault
26354;26410;Treschenu-Creyers;d;26086;Châtillon-en-Diois
05172;05700;Trescléoux
70507;70190;Trésilley
51581;51140;Treslon
58296;58240;Tresnay
46322;46090;Trespoux-Rassiels
30331;30330;Tresques
34313;34230;Tressan
25570;25680;Tressandans
57678;57710;Tressange
35344;35720;Tressé;d;35308;Mesnil-Roc’h
66214;66300;Tresserre
73300;73100;Tresserve
33535;33370;Tresses
22375;22290;Tressignaux
59602;59152;Tressin
72361;72440;Tresson
03289;03220;Treteau
77472;77510;La Trétoire
13110;13530;Trets
80769;80300;Treux
77473;77710;Treuzy-Levelay
22376;22600;Trévé
90097;90400;Trévenans
22377;22410;Tréveneuc
55516;55130;Tréveray
22378;22290;Trévérec
35345;35190;Trévérien
30332;30750;Trèves
69252;69420;Trèves
81304;81190;Trévien
14711;14710;Trévières
73301;73100;Trévignin
66215;66130;Trévillach
11399;11400;Tréville
25571;25470;Trévillers
89421;89420;Trévilly;d;89197;Guillon-Terre-Plaine
03290;03460;Trévol
22379;22660;Trévou-Tréguignec
29300;29380;Le Trévoux
01427;01600;Trévoux
22380;22100;Trévron
03291;03220;Trézelles
22381;22450;Trézény
11400;11230;Tréziers
29301;29440;Trézilidé
63438;63520;Trézioux
16387;16200;Triac-Lautrait
34314;34270;Le Triadou
85297;85580;Triaize
50606;50620;Tribehou
62769;62185;Saint-Tricat
89422;89430;Trichey
60643;60420;Tricot
24507;24160;Sainte-Trie
60644;60590;Trie-Château
60645;60590;Trie-la-Ville
65452;65220;Trie-sur-Baïse
78624;78510;Triel-sur-Seine
67493;67220;Triembach-au-Val
54533;54750;Trieux
83142;83840;Trigance
44210;44570;Trignac
51582;51140;Trigny
45329;45220;Triguères
77474;77450;Trilbardou
66216;66220;Trilla
77475;77470;Trilport
67494;67470;Trimbach
35346;35190;Trimer
22332;22510;Saint-Trimoël
86273;86290;La Trimouille
45330;45410;Trinay
84120;84390;Saint-Trinit
15241;15110;La Trinitat
06149;06340;La Trinité
27659;27930;La Trinité
50607;50800;La Trinité
73302;73110;La Trinité
97230;97220;La Trinité
27660;27270;La Trinité-de-Réville
27661;27310;La Trinité-de-Thouberville
61493;61230;La Trinité-des-Laitiers
76712;76170;La Trinité-du-Mont
56257;56490;La Trinité-Porhoët
56258;56470;La Trinité-sur-Mer
56259;56190;La Trinité-Surzur
26355;26750;Triors
15242;15600;Le Trioulou
41264;41160 41240;Tripleville;d;41173;Beauce la Romaine
76713;76170 76330;Triquerville;d;76476;Port-Jérôme-sur-Seine
27662;27500;Triqueville
59603;59125;Trith-Saint-Léger
57679;57385;Tritteling-Redlach
01388;01560;Saint-Trivier-de-Courtes
01389;01990;Saint-Trivier-sur-Moignans
71547;71520;Trivy
15243;15400;Trizac
17453;17250;Trizay
28395;28400;Trizay-Coutretot-Saint-Serge
28396;28800;Trizay-lès-Bonneval
14712;14670;Troarn
19270;19230;Troche
21644;21310;Trochères
77476;77440;Trocy-en-Multien
02749;02460;Troësnes
22383;22450;Troguéry
37262;37220;Trogues
97423;97426;Les Trois-Bassins
39378;39160;Les Trois-Châteaux
55254;55220;Les Trois-Domaines
23255;23230;Trois-Fonds
51583;51340;Trois-Fontaines-l’Abbaye
97231;97229;Les Trois-Îlets
27676;27700 27940;Les Trois Lacs
86274;86120;Les Trois-Moutiers
16388;16730;Trois-Palis
76714;76430;Les Trois-Pierres
51584;51500;Trois-Puits
80625;80500;Trois-Rivières
97132;97114;Trois-Rivières
19248;19140 19210;Les Trois-Saints
58297;58260;Trois-Vèvres
64537;64470;Trois-Villes
52496;52600;Troischamps;a;52242;Haute-Amance
57680;57870;Troisfontaines
52497;52130;Troisfontaines-la-Ville
60646;60112;Troissereux
51585;51700;Troissy
62831;62130;Troisvaux
59604;59980;Troisvilles
33486;33710;Saint-Trojan
17411;17370;Saint-Trojan-les-Bains
70509;70150;Tromarey
57681;57320;Tromborn
32455;32230;Troncens
38516;38700;La Tronche
35362;35540;Le Tronchet
72362;72170;Le Tronchet
89423;89700;Tronchoy
52498;52260;Tronchoy;a;52432;Rolampont
80768;80640;Tronchoy;a;80443;Hornoy-le-Bourg
71548;71440;Tronchy
27663;27110;Le Troncq
54534;54570;Trondes
03292;03240;Tronget
14714;14490;Le Tronquay
27664;27480;Le Tronquay
58298;58400;Tronsanges`)
