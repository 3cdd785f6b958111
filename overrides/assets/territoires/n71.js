boussoleTerritory("n71",`35342;35270;Trémeheuc
22366;22310;Trémel
22367;22590;Tréméloir;f;22251;Pordic
49355;49340;Trémentines;3
29296;29120;Tréméoc;1
22368;22490;Tréméreuc
57677;57300;Trémery
22369;22250;Trémeur
22370;22290;Tréméven
29297;29300;Tréméven;2
52495;52110;Trémilly
38514;38710;Tréminis
70506;70400;Trémoins
24558;24510;Trémolat
47314;47140;Trémons
61492;61390;Trémont
49356;49310 49540 49560;Trémont;d;49373;Lys-Haut-Layon
55514;55000;Trémont-sur-Saulx
88479;88240;Trémonzey
22371;22230;Trémorel;1
15240;15270;Trémouille
12283;12290;Trémouilles
63437;63810;Trémouille-Saint-Loup
09315;09700;Trémoulet
22372;22440;Trémuson;2
39537;39190 39570;Trenal
40319;40630;Trensacq
47315;47140;Trentels
22373;22340;Tréogan
29298;29720;Tréogat
28394;28500;Tréon;1
29299;29290;Tréouergat
51580;51380;Trépail
22331;22480;Sainte-Tréphine
76711;76470;Le Tréport;4
25569;25620;Trépot
14710;14690;Tréprel
38515;38460;Trept;2
55515;55160;Trésauvaux
35343;35320;Tresbœuf;1
62830;62147;Trescault
26354;26410;Treschenu-Creyers;d;26086;Châtillon-en-Diois
05172;05700;Trescléoux
70507;70190;Trésilley
51581;51140;Treslon
58296;58240;Tresnay
46322;46090;Trespoux-Rassiels
30331;30330;Tresques;1
22374;22100;Tressaint;f;22118;Lanvallay
34313;34230;Tressan
25570;25680;Tressandans
57678;57710;Tressange;2
35344;35720;Tressé;d;35308;Mesnil-Roc’h
66214;66300;Tresserre;1
73300;73100;Tresserve;2
33535;33370;Tresses;5
22375;22290;Tressignaux
59602;59152;Tressin;1
72361;72440;Tresson
03289;03220;Treteau
77472;77510;La Trétoire
13110;13530;Trets;10
80769;80300;Treux
77473;77710;Treuzy-Levelay
04221;04270;Trévans;f;04084;Estoublon
22376;22600;Trévé;1
90097;90400;Trévenans;1
22377;22410;Tréveneuc
55516;55130;Tréveray
22378;22290;Trévérec
35345;35190;Trévérien
30332;30750;Trèves
69252;69420;Trèves
49357;49160 49320 49350;Trèves-Cunault;f;49261;Gennes-Val-de-Loire
70508;70230;Trevey;f;70197;Dampierre-sur-Linotte
81304;81190;Trévien
14711;14710;Trévières
73301;73100;Trévignin
66215;66130;Trévillach
11399;11400;Tréville
25571;25470;Trévillers
89421;89420;Trévilly;d;89197;Guillon-Terre-Plaine
03290;03460;Trévol;1
22379;22660;Trévou-Tréguignec;1
29300;29380;Le Trévoux;1
01427;01600;Trévoux;7
22380;22100;Trévron
03291;03220;Trézelles
22381;22450;Trézény
11400;11230;Tréziers
29301;29440;Trézilidé
63438;63520;Trézioux
16387;16200;Triac-Lautrait
34314;34270;Le Triadou
85297;85580;Triaize;1
50606;50620;Tribehou
62769;62185;Saint-Tricat
89422;89430;Trichey
60643;60420;Tricot;1
24507;24160;Sainte-Trie
60644;60590;Trie-Château;1
60645;60590;Trie-la-Ville
78624;78510;Triel-sur-Seine;12
67493;67220;Triembach-au-Val
65452;65220;Trie-sur-Baïse;1
54533;54750;Trieux;2
83142;83840;Trigance
22382;22490;Trigavou;f;22190;Pleslin-Trigavou
44210;44570;Trignac;8
51582;51140;Trigny
45329;45220;Triguères;1
77474;77450;Trilbardou
66216;66220;Trilla
77475;77470;Trilport;5
67494;67470;Trimbach
35346;35190;Trimer
22332;22510;Saint-Trimoël
86273;86290;La Trimouille
45330;45410;Trinay
84120;84390;Saint-Trinit
15241;15110;La Trinitat
06149;06340;La Trinité;10
27659;27930;La Trinité
50607;50800;La Trinité
73302;73110;La Trinité
97230;97220;La Trinité;11
27660;27270;La Trinité-de-Réville
61493;61230;La Trinité-des-Laitiers
27661;27310;La Trinité-de-Thouberville
76712;76170;La Trinité-du-Mont
56257;56490;La Trinité-Porhoët
56258;56470;La Trinité-sur-Mer;1
56259;56190;La Trinité-Surzur;1
26355;26750;Triors
15242;15600;Le Trioulou
41264;41160 41240;Tripleville;d;41173;Beauce la Romaine
76713;76170 76330;Triquerville;d;76476;Port-Jérôme-sur-Seine
27662;27500;Triqueville
59603;59125;Trith-Saint-Léger;6
57679;57385;Tritteling-Redlach
01388;01560;Saint-Trivier-de-Courtes;1
01389;01990;Saint-Trivier-sur-Moignans;1
71547;71520;Trivy
15243;15400;Trizac
17453;17250;Trizay;1
28395;28400;Trizay-Coutretot-Saint-Serge
28396;28800;Trizay-lès-Bonneval
14712;14670;Troarn;3
19270;19230;Troche
21644;21310;Trochères
77476;77440;Trocy-en-Multien
02749;02460;Troësnes
22383;22450;Troguéry
37262;37220;Trogues
97423;97426;Les Trois-Bassins;7
52496;52600;Troischamps;a;52242;Haute-Amance
39378;39160;Les Trois-Châteaux
55254;55220;Les Trois-Domaines
23255;23230;Trois-Fonds
57680;57870;Troisfontaines;1
51583;51340;Trois-Fontaines-l’Abbaye
52497;52130;Troisfontaines-la-Ville
50608;50420 50890;Troisgots;f;50139;Condé-sur-Vire
97231;97229;Les Trois-Îlets;6
27676;27700 27940;Les Trois Lacs;1
86274;86120;Les Trois-Moutiers;1
16388;16730;Trois-Palis
76714;76430;Les Trois-Pierres
51584;51500;Trois-Puits
80625;80500;Trois-Rivières;1
97132;97114;Trois-Rivières;7
19248;19140 19210;Les Trois-Saints;1
60646;60112;Troissereux;1
51585;51700;Troissy
62831;62130;Troisvaux
58297;58260;Trois-Vèvres
64537;64470;Trois-Villes
59604;59980;Troisvilles
33486;33710;Saint-Trojan
17411;17370;Saint-Trojan-les-Bains;1
70509;70150;Tromarey
57681;57320;Tromborn
32455;32230;Troncens
38516;38700;La Tronche;6
35362;35540;Le Tronchet;1
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
58298;58400;Tronsanges
54535;54800;Tronville
55519;55310;Tronville-en-Barrois;1
41265;41800;Troo
83119;83990;Saint-Tropez;3
60647;60350;Trosly-Breuil;2
02750;02300;Trosly-Loire
10385;10700;Trouan-le-Grand;f;10386;Trouans
10386;10700;Trouans
65453;65370;Troubat
21645;21170;Trouhans
21646;21440;Trouhaut
66217;66300;Trouillas;2
65454;65140;Trouley-Labarthe
60648;60120;Troussencourt
55520;55190;Troussey
60649;60390;Troussures;f;60029;Auneuil
25572;25680;Trouvans
76715;76210;Trouville;f;76715;Trouville-Alliquerville
76715;76210;Trouville-Alliquerville
27665;27680;Trouville-la-Haule
14715;14360;Trouville-sur-Mer;4
18267;18570;Trouy;4
09316;09500;Troye-d’Ariège
10387;10000;Troyes;62
55521;55300;Troyon
71549;71290;La Truchère
67495;67370;Truchtersheim;4
23256;23100;Le Trucq;f;23067;La Courtine
02751;02860;Trucy
58299;58460;Trucy-l’Orgueilleux
89424;89460;Trucy-sur-Yonne
12284;12430;Le Truel
21647;21250;Trugny
26356;26460;Truinas
60650;60800;Trumilly
61494;61160;Trun;1
14716;14490;Trungy
14717;14500;Truttemer-le-Grand;d;14762;Vire Normandie
14718;14500;Truttemer-le-Petit;d;14762;Vire Normandie
37263;37320;Truyes;2
97617;97680;Tsingoni;13
62832;62630;Tubersent
61495;61300;Tubœuf;f;61432;Saint-Michel-Tubœuf
98753;98754;Tubuai;2
11401;11350;Tuchan
54536;54640;Tucquegnieux;2
19271;19120;Tudeils
32456;32190;Tudelle
49003;49700;Tuffalun;1
72363;72160;Tuffé Val de la Chéronne;1
56238;56540;Saint-Tugdual
17454;17130;Tugéras-Saint-Maurice
02752;02640;Tugny-et-Pont
42314;42830;La Tuilière
26357;26790;Tulette;1
04197;04220;Sainte-Tulle;3
19272;19000;Tulle;13
38517;38210;Tullins;7
80770;80130;Tully
98754;98735;Tumaraa;3
02753;02120;Tupigny
69253;69420;Tupin-et-Semons
44211;44420;La Turballe;4
06150;06320;La Turbie;3
21648;21540;Turcey
68338;68230;Turckheim;4
98755;98784;Tureia
19273;19500;Turenne
16389;16350;Turgon
10388;10210;Turgy
89425;89570;Turny
49358;49730;Turquant
57682;57560;Turquestein-Blancrupt
50609;50480;Turqueville
76716;76280;Turretot;1
04222;04250;Turriers
24559;24620;Tursac
16390;16140;Tusson
65455;65150;Tuzaguet
33536;33125;Le Tuzan
16391;16240 16700;Tuzie;d;16110;Courcôme
98756;98744 98747;Ua-Huka
98757;98745 98746;Ua-Pou;2
04223;04340;Ubaye;f;04102;Le Lauzet-Ubaye
04033;04340;Ubaye-Serre-Ponçon
67496;67350;Uberach;f;67372;Val-de-Moder
88480;88130;Ubexy
04224;04240;Ubraye
2A330;20133;Ucciani
07325;07200;Ucel;2
40320;40090;Uchacq-et-Parentis
30333;30620;Uchaud;4
84135;84100;Uchaux;1
09317;09800;Uchentein;d;09062;Bordes-Uchentein
71550;71700;Uchizy
71551;71190;Uchon
57683;57270;Uckange;7
68339;68210;Ueberkumen;f;68018;Balschwiller
68340;68580;Ueberstrass
68341;68510;Uffheim;1
68342;68700;Uffholtz;1
73303;73400;Ugine;7
65456;65300;Uglas
65457;65140;Ugnouas
54537;54870;Ugny
02754;02300;Ugny-le-Gay
80771;80400;Ugny-l’Équipée
55522;55140;Ugny-sur-Meuse
64538;64220;Uhart-Cize
64539;64120;Uhart-Mixe
67497;67350;Uhlwiller
67498;67350;Uhrwiller
79333;79150 79300;Ulcot;d;79013;Argentonnay
91692;91940;Les Ulis;25
60651;60730;Ully-Saint-Georges;1
49359;49700;Les Ulmes
72322;72320;Saint-Ulphace
68299;68210;Saint-Ulrich
28397;28700;Umpeau
09318;09250;Unac
21649;21350;Uncey-le-Franc
51586;51170;Unchair
68343;68190;Ungersheim;2
35320;35360;Saint-Uniac
42315;42210;Unias
10389;10140;Unienville
42316;42240;Unieux;8
31561;31240;L’Union;12
28398;28160;Unverre;1
09319;09100;Unzent
05173;05300;Upaix
26358;26120;Upie;1
66218;66760;Ur
31562;31260;Urau
29270;29800;Saint-Urbain;1
85273;85230;Saint-Urbain;2
52456;52300;Saint-Urbain-Maconcourt
2A331;20128;Urbalacone
66219;66500;Urbanya
67499;67220;Urbeis
68344;68121;Urbès
42317;42310;Urbise
03293;03360;Urçay
02755;02000;Urcel
90098;90800;Urcerey
36227;36160;Urciers
47281;47270;Saint-Urcisse
81272;81630;Saint-Urcisse
15216;15110;Saint-Urcize
64540;64990;Urcuit;3
21650;21220;Urcy
32457;32500;Urdens
64541;64170;Urdès;d;64300;Lacq
64542;64490;Urdos
64543;64430;Urepel
40321;40320;Urgons
32458;32110;Urgosse
88481;88220;Uriménil;1
67500;67280;Urmatt;1
64544;64160;Urost
61496;61160 61200 61310;Urou-et-Crennes;d;61474;Gouffern en Auge
64545;64122 64700;Urrugne;10
09320;09310;Urs
68345;68320;Urschenheim
50561;50320;Saint-Ursin;a;50493;Saint-Jean-des-Champs
64546;64240;Urt;2
2B332;20218;Urtaca
25573;25470;Urtière
04225;05130;Urtis;f;04234;Venterol
54538;54112;Uruffe
24560;24480;Urval
10390;10200;Urville
14719;14190;Urville
50610;50700;Urville
88482;88140;Urville
50611;50440 50460 50690;Urville-Nacqueville;d;50041;La Hague
02756;02690;Urvillers
77477;77760;Ury
58300;58130;Urzy;1
95625;95450;Us;1
10364;10360;Saint-Usage
21577;21170;Saint-Usage;1
07326;07510;Usclades-et-Rieutord
34315;34230;Usclas-d’Hérault
34316;34700;Usclas-du-Bosc
74285;74910;Usinens
19274;19270;Ussac;4
09321;09400;Ussat
86275;86230;Usseau
79334;79210 79360;Usseau;d;79334;Val-du-Mignon
15244;15300;Ussel
19275;19200;Ussel;9
46323;46240;Ussel
03294;03140;Ussel-d’Allier
63439;63490;Usson
86276;86350;Usson-du-Poitou;1
42318;42550;Usson-en-Forez;1
14720;14420;Ussy
77478;77260;Ussy-sur-Marne;1
64547;64480;Ustaritz;7
09322;09140;Ustou
71484;71500;Saint-Usuge;1
06151;06450;Utelle
51520;51290;Saint-Utin
67501;67150;Uttenheim
67502;67110;Uttenhoffen
67503;67330;Uttwiller
98758;98735;Uturoa;3
98613;98600;Uvea;8
04226;04400;Uvernet-Fours
71552;71130;Uxeau
88483;88390;Uxegney;2
39538;39130;Uxelles
59605;59229;Uxem;1
65458;65400;Uz
40322;40170;Uza
64548;64370;Uzan
18268;18190;Uzay-le-Venon
26332;26240;Saint-Uze;2
46324;46310;Uzech
64549;64230;Uzein;1
22384;22460;Uzel;1
25574;25340;Uzelle
88484;88220;Uzemain;1
07327;07110;Uzer
65459;65200;Uzer
19276;19140;Uzerche;2
30334;30700;Uzès;8
33537;33730;Uzeste
64550;64110;Uzos
72364;72500;Vaas;1
60600;60410;Saint-Vaast-de-Longmont
76652;76510;Saint-Vaast-d’Équiqueville
76653;76450;Saint-Vaast-Dieppedalle
76654;76890;Saint-Vaast-du-Val
14660;14640;Saint-Vaast-en-Auge
59547;59188;Saint-Vaast-en-Cambrésis
80722;80310;Saint-Vaast-en-Chaussée
50562;50550;Saint-Vaast-la-Hougue;1
60601;60660;Saint-Vaast-lès-Mello
14661;14250;Saint-Vaast-sur-Seulles
81305;81330;Vabre
15245;15100;Vabres
30335;30460;Vabres
43248;43580;Vabres;f;43005;Alleyras
12286;12400;Vabres-l’Abbaye;1
12285;12200 12240;Vabre-Tizac;d;12021;Le Bas Ségala
55523;55100;Vacherauville
04227;04110;Vachères
26359;26150;Vachères-en-Quint
74286;74360;Vacheresse
88485;88140;La Vacheresse-et-la-Rouillie
28399;28210;Vacheresses-les-Basses;a;28279;Nogent-le-Roi
27666;27400;La Vacherie
14721;14210;Vacognes-Neuilly
55524;55190;Vacon;f;55573;Void-Vacon
14722;14240;La Vacquerie;d;14143;Caumont-sur-Aure
80772;80370;Vacquerie;f;80086;Bernaville
34317;34520;La Vacquerie-et-Saint-Martin-de-Castries
62833;62270;Vacquerie-le-Boucq
62834;62140;Vacqueriette-Erquières
54539;54540;Vacqueville
84136;84190;Vacqueyras;1
34318;34270;Vacquières
31563;31340;Vacquiers;1
39539;39600;Vadans
70510;70140;Vadans
55525;55220;Vadelaincourt
51587;51400;Vadenay
02757;02120;Vadencourt
80773;80560;Vadencourt
55526;55200;Vadonville
07328;07150;Vagnas
88486;88120;Vagney;3
57684;57660;Vahl-Ebersing
57685;57670;Vahl-lès-Bénestroff
57686;57380;Vahl-lès-Faulquemont
53267;53480;Vaiges;1
34319;34320;Vailhan
34320;34570;Vailhauquès;2
12287;12200;Vailhourles
46325;46240;Vaillac;d;46138;Cœur de Causse
52499;52160;Vaillant
10391;10150;Vailly
74287;74470;Vailly
02758;02370;Vailly-sur-Aisne;2
18269;18260;Vailly-sur-Sauldre
50612;50300;Vains
25575;25220;Vaire
85298;85150;Vairé;1
25576;25220;Vaire-le-Petit;f;25575;Vaire
80774;80800;Vaire-sous-Corbie
77479;77360;Vaires-sur-Marne;13
44163;44150;Vair-sur-Loire;4
84137;84110;Vaison-la-Romaine;6
82184;82800;Vaïssac
70511;70180;Vaite
70512;70320;La Vaivre
25577;25150;Vaivre;f;25485;Rémondans-Vaivre
70513;70000;Vaivre-et-Montoille;2
17412;17100;Saint-Vaize
25460;25440;Le Val
83143;83143;Le Val;4
72365;72600;Le Val;f;72317;Saint-Rémy-du-Val`)
