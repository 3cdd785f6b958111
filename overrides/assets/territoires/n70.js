boussoleTerritory("n70",`04220;04400;Les Thuiles
54523;54170;Thuilley-aux-Groseilles
88472;88260;Thuillières
66210;66300;Thuir;8
27635;27700;Le Thuit
27636;27370;Le Thuit-Anger;f;27638;Le Thuit de l’Oison
27638;27370;Le Thuit de l’Oison;3
27637;27520;Thuit-Hébert;f;27105;Grand Bourgtheroulde
27639;27370;Le Thuit-Simer;f;27638;Le Thuit de l’Oison
25562;25310;Thulay
54524;54800;Thumeréville
59592;59239;Thumeries;4
59593;59141;Thun-l’Évêque
59594;59158;Thun-Saint-Amand;1
59595;59141;Thun-Saint-Martin
86271;86110;Thurageau
86272;86540;Thuré;2
63432;63260;Thuret
71538;71440;Thurey
25563;25870;Thurey-le-Mont
35319;35310;Saint-Thurial;2
56237;56300;Saint-Thuriau;1
29269;29380;Saint-Thurien;1
27607;27500 27680;Saint-Thurien;d;27263;Le Perrey
42291;42111 42440;Saint-Thurin;d;42245;Vêtre-sur-Anzon
69249;69510;Thurins;3
21636;21340;Thury
89416;89520;Thury
60637;60890;Thury-en-Valois
14689;14220;Thury-Harcourt;d;14689;Thury-Harcourt-le-Hom
14689;14220;Thury-Harcourt-le-Hom;3
60638;60250;Thury-sous-Clermont
74283;74150;Thusy;1
65443;65350;Thuy
74278;74300;Thyez;6
73295;73140;Thyl;a;73261;Saint-Michel-de-Maurienne
65444;65150;Tibiran-Jaunac
61485;61120;Ticheville
21637;21250;Tichey
67491;67290;Tieffenbach
49347;49125;Tiercé;4
54525;54190;Tiercelet
35336;35460;Le Tiercent
14690;14480;Tierceville;f;14355;Ponts sur Seulles
32445;32160;Tieste-Uragnoux
48191;48500;La Tieule
85293;85130;Tiffauges;1
77466;77163;Tigeaux
91617;91250;Tigery;4
09311;09110;Tignac
49348;49310 49540 49560;Tigné;d;49373;Lys-Haut-Layon
88473;88320;Tignécourt
73296;73320;Tignes;1
06140;06530;Le Tignet;3
38507;38230;Tignieu-Jameyzieu;8
62815;62180;Tigny-Noyelle
45324;45510;Tigy;2
21638;21120;Til-Châtel;1
40316;40360;Tilh
65445;65130;Tilhouse
32446;32170;Tillac
28390;28140;Tillay-le-Péneux
60639;60000;Tillé;1
21639;21130;Tillenay
76693;76790;Le Tilleul
27640;27170;Tilleul-Dame-Agnès
27641;27110;Le Tilleul-Lambert
27642;27170;Le Tilleul-Othon;f;27290;Goupil-Othon
88474;88300;Tilleux
49349;49230 49450 49660 49710;Tillières;d;49301;Sèvremoine
27643;27570;Tillières-sur-Avre;1
80759;80700;Tilloloy
79330;79110;Tillou;d;79083;Chef-Boutonne
51572;51460;Tilloy-et-Bellay
80760;80220;Tilloy-Floriville
59597;59554;Tilloy-lez-Cambrai
80761;80160;Tilloy-lès-Conty;d;80485;Ô-de-Selle
62816;62690;Tilloy-lès-Hermaville
59596;59870;Tilloy-lez-Marchiennes
62817;62217;Tilloy-lès-Mofflaines;1
27644;27510;Tilly
36223;36310;Tilly
78618;78790;Tilly
62818;62134;Tilly-Capelle
14691;14540;Tilly-la-Campagne;d;14538;Castine-en-Plaine
55512;55220;Tilly-sur-Meuse
14692;14250;Tilly-sur-Seulles;1
62819;62500;Tilques;1
70502;70120;Tincey-et-Pontrebeau
61486;61800;Tinchebray;d;61486;Tinchebray-Bocage
61486;61800;Tinchebray-Bocage;4
80762;80240;Tincourt-Boucly
62820;62127;Tincques
57674;57590;Tincry
62821;62830;Tingry
51573;51430;Tinqueux;10
35337;35190;Tinténiac;3
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
24553;24350;Tocane-Saint-Apre;1
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
50599;50470;Tollevast;1
77467;77130;La Tombe
47309;47380;Tombebœuf
54526;54510;Tomblaine;9
2B327;20248;Tomino
26351;26460;Les Tonils
81300;81170;Tonnac
17448;17380;Tonnay-Boutonne;1
17449;17430;Tonnay-Charente;8
47310;47400;Tonneins;9
89418;89700;Tonnerre;4
50600;50440 50460 50690;Tonneville;d;50041;La Hague
54527;54210;Tonnoy
22340;22140;Tonquédec;1
35338;35370;Torcé;1
72359;72110;Torcé-en-Vallée;1
52492;52600;Torcenay
53265;53270;Torcé-Viviers-en-Charnie
61487;61330;Torchamp
38508;38690;Torchefelon
57675;57670;Torcheville
01421;01230;Torcieu
62823;62310;Torcy
71540;71210;Torcy;2
77468;77200;Torcy;22
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
50601;50160;Torigny-les-Villes;4
30330;30140;Tornac
52493;52500;Tornay
25564;25320;Torpes
71541;71270;Torpes
76699;76560;Le Torp-Mesnil
27646;27210;Le Torpt
14694;14130;Le Torquesne
66212;66440;Torreilles;3
16382;16410;Torsac
43247;43450;Torsiac
63433;63470;Tortebesse
62824;62140;Tortefontaine
62825;62490;Tortequesne
18265;18320;Torteron
14695;14240 14250;Torteval-Quesnay;d;14581;Aurseulles
03285;03430;Tortezais
14696;14140 14290;Tortisambert;d;14371;Livarot-Pays-d’Auge
10381;10440;Torvilliers;1
17450;17380;Torxé
27647;27700 27940;Tosny;f;27676;Les Trois Lacs
40317;40230;Tosse;3
01422;01250;Tossiat;1
65446;65140;Tostat
27648;27340 27400;Tostes;d;27412;Terres de Bord
88476;88500;Totainville
76700;76890;Tôtes;1
14697;14140 14170;Tôtes;f;14654;Saint-Pierre-en-Auge
18266;18160;Touchay
26352;26160;La Touche
44205;44390;Les Touches;2
17451;17160;Les Touches-de-Périgny
89419;89130;Toucy;2
06141;06830;Toudon
06142;06440;Touët-de-l’Escarène
06143;06710;Touët-sur-Var
82182;82190;Touffailles
59598;59390;Toufflers;3
27649;27440;Touffreville
14698;14940;Touffréville
76701;76170 76330;Touffreville-la-Cable;d;76476;Port-Jérôme-sur-Seine
76702;76190;Touffreville-la-Corbeline
76703;76910;Touffreville-sur-Eu
32448;32430;Touget
98830;98831;Touho;2
31554;31260;Touille
21641;21500;Touillon
25565;25370;Touillon-et-Loutelet
32449;32240;Toujouse
54528;54200;Toul;15
07323;07130;Toulaud;1
33533;33210;Toulenne;2
08454;08430;Touligny
02745;02250;Toulis-et-Attencourt
83137;83000 83100 83200;Toulon;179
12281;12200;Toulonjac
51575;51130;Toulon-la-Montagne;a;51611;Vert-Toulon
03286;03400;Toulon-sur-Allier;1
71542;71320;Toulon-sur-Arroux;1
66213;66350;Toulouges;7
31555;31000 31100 31200 31300 31400 31500;Toulouse;514
39533;39230;Toulouse-le-Château
40318;40250;Toulouzette
23254;23600;Toulx-Sainte-Croix
14699;14800;Touques;3
62826;62520;Le Touquet-Paris-Plage;4
61488;61550;Touquettes
77469;77131;Touquin;1
06144;06420;La Tour
74284;74250;La Tour;1
41261;41190;Tourailles
61489;61100 61430;Les Tourailles;d;61007;Athis-Val de Rouvre
55513;55130;Tourailles-sous-Bois;a;55215;Gondrecourt-le-Château
34311;34120;Tourbes;1
24554;24320;La Tour-Blanche;d;24554;La Tour-Blanche-Cercles
24554;24320;La Tour-Blanche-Cercles
08455;08400;Tourcelles-Chaumont
29281;29140;Tourch;1
59599;59200;Tourcoing;98
84133;84240;La Tour-d’Aigues;4
63192;63680;La Tour-d’Auvergne
46320;46330;Tour-de-Faure
69250;69890;La Tour-de-Salvagny;4
25566;25640;La Tour-de-Sçay
09312;09100;La Tour-du-Crieu;3
39534;39270;La Tour-du-Meix
32450;32230;Tourdun
56252;56370;Le Tour-du-Parc;1
38509;38110;La Tour-du-Pin;8
14700;14400;Tour-en-Bessin
42311;42580;La Tour-en-Jarez;1
73135;73300;La Tour-en-Maurienne;1
41262;41250;Tour-en-Sologne;1
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
77470;77220;Tournan-en-Brie;8
25567;25680;Tournans
08456;08800;Tournavaux
65447;65190;Tournay;1
14702;14210 14310;Tournay-sur-Odon;d;14475;Val d’Arry
33534;33550;Le Tourne
14703;14220;Tournebu;d;14150;Cesny-les-Sources
32452;32380;Tournecoupe
27650;27180;Tournedos-Bois-Hubert
27651;27100 27430;Tournedos-sur-Seine;d;27471;Porte-de-Seine
25568;25340;Tournedoz;a;25018;Anteuil
31557;31170;Tournefeuille;30
06146;06420;Tournefort
62827;62890;Tournehem-sur-la-Hem;1
12282;12250;Tournemire
15238;15310;Tournemire
08457;08090;Tournes;1
14704;14260 14350;Le Tourneur;d;14061;Souleuvre en Bocage
27652;27930;Tourneville
50272;50660;Tourneville-sur-Mer;1
15239;15700;Tourniac;a;15153;Pleaux
14705;14330;Tournières
11392;11220;Tournissan
45326;45310;Tournoisis
73297;73460;Tournon
47312;47370;Tournon-d’Agenais
36224;36220;Tournon-Saint-Martin;1
37259;37290;Tournon-Saint-Pierre
07324;07300;Tournon-sur-Rhône;11
65448;65220;Tournous-Darré
65449;65330;Tournous-Devant
71543;71700;Tournus;5
27653;27420 27510 27630;Tourny;d;27213;Vexin-sur-Epte
61491;61190;Tourouvre;d;61491;Tourouvre au Perche
61491;61190;Tourouvre au Perche;2
11393;11200;Tourouzelle
31556;31210;Les Tourreilles
11394;11300;Tourreilles
32453;32390;Tourrenquets
06147;06690;Tourrette-Levens;4
26353;26740;Les Tourrettes;1
83138;83440;Tourrettes;2
06148;06140;Tourrettes-sur-Loup;4
16383;16560;Tourriers
37261;37000 37100 37200;Tours;139
73298;73790;Tours-en-Savoie
80765;80210;Tours-en-Vimeu
51576;51150;Tours-sur-Marne;1
63434;63590;Tours-sur-Meymont
37260;37120;La Tour-Saint-Gelin
34312;34260;La Tour-sur-Orb;1
79331;79100;Tourtenay
08458;08130;Tourteron
24555;24390;Tourtoirac
83139;83690;Tourtour
09313;09230;Tourtouse
47313;47380;Tourtrès
09314;09500;Tourtrol
83140;83170;Tourves;5
14706;14130;Tourville-en-Auge
27654;27370;Tourville-la-Campagne;1
76704;76370 76630 76910;Tourville-la-Chapelle;d;76618;Petit-Caux
76705;76410;Tourville-la-Rivière;2
76706;76400;Tourville-les-Ifs
76707;76550;Tourville-sur-Arques;1
14707;14210;Tourville-sur-Odon;1
27655;27500;Tourville-sur-Pont-Audemer
50603;50200;Tourville-sur-Sienne
28391;28310;Toury;2
58293;58300;Toury-Lurcy
58294;58240;Toury-sur-Jour
63435;63320;Tourzel-Ronzières
76708;76400;Toussaint
69298;69780;Toussieu;3
01423;01600;Toussieux;1
77471;77123;Tousson
78620;78117;Toussus-le-Noble;1
27656;27500;Toutainville;1
71544;71350;Toutenant
80766;80560;Toutencourt
31558;31460;Toutens
49352;49360;Toutlemonde;1
21642;21460;Toutry
16384;16360;Touvérac
38511;38660;Le Touvet;3
27657;27290 27520;Touville;f;27089;Thénouville
44206;44650;Touvois;1
16385;16600;Touvre;1
46321;46700;Touzac
16386;16120;Touzac;f;16204;Bellevigne
2B328;20270;Tox
19268;19170;Toy-Viam
14708;14310;Tracy-Bocage
60641;60170;Tracy-le-Mont;1
60642;60170;Tracy-le-Val;1
58295;58150;Tracy-sur-Loire
14709;14117;Tracy-sur-Mer
69251;69430 69860;Trades;d;69135;Deux-Grosnes
67492;67310;Traenheim
57676;57580;Tragny
10382;10400;Traînel;1
45327;45470;Traînou;3
76709;76580;Le Trait;4
70503;70190;Traitiéfontaine
73299;73170;Traize
63436;63380;Tralaigues
2B329;20250;Tralonca
22341;22640;Tramain
71545;71520;Tramayes;1
71546;71520;Trambly
62828;62310;Tramecourt
51577;51170;Tramery
65450;65170;Tramezaïgues
38512;38300;Tramolé
54529;54115;Tramont-Émy
54530;54115;Tramont-Lassus
54531;54115;Tramont-Saint-André
01424;01390;Tramoyes;1
88477;88350;Trampot
10383;10290;Trancault
85294;85360;La Tranche-sur-Mer;3
01425;01160;La Tranclière
28392;28310;Trancrainville
72360;72650;Trangé;1
36225;36700;Le Tranger
10384;10140;Trannes
88478;88300;Tranqueville-Graux
53266;53160;Trans
83141;83720;Trans-en-Provence;6
35339;35610;Trans-la-Forêt
80767;80140;Le Translay
62829;62450;Le Transloy
44207;44440;Trans-sur-Erdre;1
36226;36230;Tranzault
24556;24550;La Trappe;f;24263;Mazeyrolles
78621;78190;Trappes;34
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
11397;11800;Trèbes;5
22343;22560;Trébeurden;3
65451;65200;Trébons
31559;31110;Trébons-de-Luchon
31560;31290;Trébons-sur-la-Grasse
29283;29100;Tréboul;f;29046;Douarnenez
22344;22340;Trébrivan
22345;22510;Trébry
21643;21130;Tréclun
51578;51130;Trécon
22346;22510;Trédaniel
22347;22220;Trédarzec;1
22348;22250;Trédias
56254;56250;Trédion;1
22349;22300;Trédrez-Locquémeau;1
22350;22310;Tréduder
02747;02490;Trefcon
39536;39300;Treffay;f;39517;Sirod
35340;35380;Treffendel;1
29284;29730;Treffiagat;2
44208;44170;Treffieux
56255;56250;Treffléan;2
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
22353;22730;Trégastel;2
22354;22540;Tréglamus;1
29290;29870;Tréglonou
22355;22400;Trégomar;f;22093;Lamballe-Armor
22356;22590;Trégomeur
22357;22650;Trégon;d;22209;Beaussais-sur-Mer
22358;22200;Trégonneau
29291;29970;Trégourez
22359;22420;Trégrom
29292;29720;Tréguennec
22360;22950;Trégueux;8
22361;22290;Tréguidel
22362;22220;Tréguier;2
29293;29910;Trégunc;7
41263;41800;Tréhet;d;41070;Vallée-de-Ronsard
56256;56430;Tréhorenteuc
29294;29450;Le Tréhou
19269;19260;Treignac;1
03288;03380;Treignat
89420;89520;Treigny;d;89420;Treigny-Perreuse-Sainte-Colombe
89420;89520;Treigny-Perreuse-Sainte-Colombe;1
11398;11510;Treilles
45328;45490;Treilles-en-Gâtinais
44209;44119;Treillières;10
27516;27270 27300;Treis-Sants-en-Ouche;1
52494;52000;Treix
85295;85600;Treize-Septiers;3
85296;85590;Treize-Vents;1
82183;82110;Tréjouls
48192;48340;Trélans
49353;49800;Trélazé;16
22363;22660;Trélévern;1
42313;42130;Trelins
24557;24750;Trélissac;7
22364;22100;Trélivan;2
50605;50210 50660;Trelly;d;50419;Quettreville-sur-Sienne
59601;59132;Trélon;2
02748;02850;Trélou-sur-Marne
29295;29800;Trémaouézan
22365;22110;Trémargat
76710;76640;Trémauville
17452;17390;La Tremblade;4
49354;49420 49520;Le Tremblay;d;49248;Ombrée d’Anjou
35341;35460 35560;Tremblay;d;35004;Val-Couesnon
93073;93290;Tremblay-en-France;38
78622;93290;Tremblay-lès-Gonesse;f;93073;Tremblay-en-France
28393;28170;Tremblay-les-Villages;2
27658;27110;Le Tremblay-Omonville
78623;78490;Le Tremblay-sur-Mauldre
54532;54385;Tremblecourt
70505;70100;Le Tremblois
08459;08110;Tremblois-lès-Carignan
08460;08150;Tremblois-lès-Rocroi`)
