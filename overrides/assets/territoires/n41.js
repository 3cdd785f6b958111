boussoleTerritory("n41",`68317;68140;Soultzeren
68318;68570;Soultzmatt
44200;44660;Soulvache
89402;89570;Soumaintrain
23174;23600;Soumans
47303;47120;Soumensac
17432;17130;Souméras
34306;34700;Soumont
14678;14420;Soumont-Saint-Quentin
64526;64420;Soumoulou
11385;11320;Soupex
02730;02160;Soupir
59545;59360;Saint-Souplet
51517;51600;Saint-Souplet-sur-Py
80739;80290;Souplicourt;a;80436;Hescamps
77458;77460;Souppes-sur-Loing
77437;77165;Saint-Soupplets
40309;40250;Souprosse
64527;64250;Souraïde
25552;25250;Sourans
21084;21690;Source-Seine
69177;69210;Sourcieux-les-Mines
02731;02140;Le Sourd
50582;50150;Sourdeval
50583;50450;Sourdeval-les-Bois;d;50197;Gavray-sur-Sienne
80740;80250;Sourdon
77459;77171;Sourdun
56246;56300;Le Sourn
66198;66730;Sournia
15230;15200;Sourniac
04211;04290;Sourribes
28380;28630;Sours
19264;19550;Soursac
24543;24400;Sourzac
23175;23150;Sous-Parsat
46311;46190;Sousceyrac;d;46311;Sousceyrac-en-Quercy
46311;46190;Sousceyrac-en-Quercy
17433;17130;Sousmoulins
26343;26160;Souspierre
33516;33790;Soussac
33517;33460;Soussans
21613;21350;Soussey-sur-Brionne
30323;30110;Soustelle
40310;40140;Soustons
38497;38350;Sousville
42303;42260;Souternon
23176;23300;La Souterraine
79318;79310;Soutiers;d;79285;Saint-Pardoux-Soutiers
39520;39380;Souvans
30324;30250;Souvignargues
16373;16240;Souvigné
37251;37330;Souvigné
79319;79800;Souvigné
72342;72400;Souvigné-sur-Même
72343;72300;Souvigné-sur-Sarthe
03275;03210;Souvigny
37252;37530;Souvigny-de-Touraine
41251;41600;Souvigny-en-Sologne
65436;65350;Souyeaux
49341;49400;Souzay-Champigny
69178;69610;Souzy
91602;91580;Souzy-la-Briche
2B289;20250;Soveria
26344;26400;Soyans
16374;16800;Soyaux
25553;25250;Soye
18254;18340;Soye-en-Septaine
80741;80200;Soyécourt
52483;52400;Soyers
07316;07130;Soyons
46293;46200;Saint-Sozy
55499;55300;Spada;a;55274;Lamorville
67475;67340;Sparsbach
72344;72700;Spay
68320;68720;Spechbach
2B290;20226;Speloncato
06137;06530;Spéracèdes
29278;29540;Spézet
57659;57350;Spicheren
55500;55230;Spincourt
54511;54800;Sponville
10374;10200;Spoy
21614;21120;Spoy
59576;59380;Spycker
22338;22200;Squiffiec
68321;68850;Staffelfelden
88436;88210;Saint-Stail
93072;93240;Stains
55501;55500;Stainville
59577;59190;Staple
67476;67770;Stattmatten
2B291;20229;Stazzona
59578;59189;Steenbecque
59579;59380;Steene
59580;59114;Steenvoorde
59581;59181;Steenwerck
67477;67220;Steige
68322;68700;Steinbach
67478;67790;Steinbourg
68323;68440;Steinbrunn-le-Bas
68324;68440;Steinbrunn-le-Haut
67479;67160;Steinseltz
68325;68640;Steinsoultz
55502;55700;Stenay
68326;68780;Sternenberg
68327;68510;Stetten
89403;89160;Stigny
67480;67190;Still
57660;57350;Stiring-Wendel
08430;08390;Stonne
68328;68470;Storckensohn
68329;68140;Stosswihr
67481;67140;Stotzheim
67482;67000 67100 67200;Strasbourg
59582;59270;Strazeele
46312;46110;Strenquels
68330;68580;Strueth
67483;67290;Struth
57767;57970;Stuckange
67484;67250;Stundwiller
57661;57230;Sturzelbronn
67485;67370;Stutzheim-Offenheim
90095;90100;Suarce
16375;16260;Suaux
18255;18570;Le Subdray
37253;37310;Sublaines
14679;14400;Subles
18256;18260;Subligny
50584;50870;Subligny
89404;89100;Subligny
09302;09220;Suc-et-Sentenac;d;09334;Val-de-Sos
38498;38300;Succieu
44201;44240;Sucé-sur-Erdre
94071;94370;Sucy-en-Brie
41252;41500;Suèvres
63423;63490;Sugères
08431;08400;Sugny
64528;64780;Suhescun
58281;58150;Suilly-la-Tour
71529;71220;Suin
51559;51600;Suippes
57662;57340;Suisse
51560;51270;Suizy-le-Franc
35314;35430;Saint-Suliac
01412;01400;Sulignat
14680;14400;Sully
60624;60380;Sully
71530;71360;Sully
45314;45450;Sully-la-Chapelle
45315;45600;Sully-sur-Loire
56247;56250;Sulniac
01387;01340;Saint-Sulpice
46294;46160;Saint-Sulpice
58269;58270;Saint-Sulpice
60598;60430;Saint-Sulpice
63399;63760;Saint-Sulpice
70474;70110;Saint-Sulpice
73281;73160;Saint-Sulpice
49322;49320;Saint-Sulpice;d;49029;Blaison-Saint-Sulpice
53254;53200 53360;Saint-Sulpice;d;53136;La Roche-Neuville
17408;17250;Saint-Sulpice-d’Arnoult
24505;24800;Saint-Sulpice-d’Excideuil
16355;16370;Saint-Sulpice-de-Cognac;d;16097;Val-de-Cognac
33480;33330;Saint-Sulpice-de-Faleyrens
91578;91910;Saint-Sulpice-de-Favières
27604;27210;Saint-Sulpice-de-Grimbouville
33481;33580;Saint-Sulpice-de-Guilleragues
24503;24340;Saint-Sulpice-de-Mareuil;d;24253;Mareuil en Périgord
41230;41000;Saint-Sulpice-de-Pommeray
33482;33540;Saint-Sulpice-de-Pommiers
24504;24600;Saint-Sulpice-de-Roumagnac
17409;17200;Saint-Sulpice-de-Royan
16356;16460;Saint-Sulpice-de-Ruffec
35316;35390;Saint-Sulpice-des-Landes
44191;44540;Saint-Sulpice-des-Landes;d;44180;Vallons-de-l’Erdre
38460;38620;Saint-Sulpice-des-Rivoires
85271;85410;Saint-Sulpice-en-Pareds;d;85292;Rives-du-Fougerais
33483;33450;Saint-Sulpice-et-Cameyrac
35315;35250;Saint-Sulpice-la-Forêt
81271;81370;Saint-Sulpice-la-Pointe
87181;87370;Saint-Sulpice-Laurière
23244;23800;Saint-Sulpice-le-Dunois
23245;23000;Saint-Sulpice-le-Guérétois
85272;85260;Saint-Sulpice-le-Verdon;d;85197;Montréverd
19244;19250;Saint-Sulpice-les-Bois
23246;23480;Saint-Sulpice-les-Champs
87182;87160;Saint-Sulpice-les-Feuilles
31517;31410;Saint-Sulpice-sur-Lèze
61456;61300;Saint-Sulpice-sur-Risle
30325;30440;Sumène
68331;68280;Sundhoffen
67486;67920;Sundhouse
54489;54620;Saint-Supplet
39522;39300;Supt
63424;63720;Surat
09303;09400;Surba
67487;67250;Surbourg
80742;80620;Surcamps
87193;87130;Surdoux
61476;61360;Suré
38407;38134 38340;La Sure en Chartreuse
92073;92150;Suresnes
72345;72370;Surfonds
02732;02240;Surfontaine
17434;17700;Surgères
58282;58500;Surgy
88461;88140;Suriauville
79320;79220;Surin
86266;86250;Surin
16376;16270;Suris;d;16192;Terres-de-Haute-Charente
01413;01420;Surjoux;d;01215;Surjoux-Lhopital
01215;01420;Surjoux-Lhopital
25554;25380;Surmont
62803;62850;Surques
14681;14710;Surrain
50585;50270;Surtainville
27623;27400;Surtauville
61477;61160 61200 61310;Survie;d;61474;Gouffern en Auge
14682;14130;Surville
27624;27400;Surville
50586;50250 50580;Surville;d;50236;La Haye
95604;95470;Survilliers
08432;08090;Sury
45316;45530;Sury-aux-Bois
18258;18300;Sury-en-Vaux
18259;18260;Sury-ès-Bois
42304;42450;Sury-le-Comtal
18257;18240;Sury-près-Léré
56248;56450;Surzur
64529;64190;Sus
62804;62810;Sus-Saint-Léger
64530;64190;Susmiou
87194;87130;Sussac
34307;34160;Sussargues
03276;03450;Sussat
21615;21430;Sussey
38499;38350;Susville
01414;01260;Sutrieu;d;01036;Valromey-sur-Séran
09304;09240;Suzan
09342;09130;Sainte-Suzanne
25526;25630;Sainte-Suzanne
97420;97441;Sainte-Suzanne
08433;08130;Suzanne
80743;80340;Suzanne
53255;53270;Sainte-Suzanne;d;53255;Sainte-Suzanne-et-Chammes
64497;64300;Sainte-Suzanne;a;64430;Orthez
53255;53270;Sainte-Suzanne-et-Chammes
50556;50750;Sainte-Suzanne-sur-Vire
52484;52300;Suzannecourt
27625;27420;Suzay
26346;26400;Suze
26345;26790;Suze-la-Rousse
72346;72210;La Suze-sur-Sarthe
84130;84190;Suzette
60625;60400;Suzoy
02733;02320;Suzy;d;02153;Cessières-Suzy
08434;08390;Sy
39523;39300;Syam
14659;14190;Saint-Sylvain
19245;19380;Saint-Sylvain
76651;76460;Saint-Sylvain
49323;49112 49480;Saint-Sylvain-d’Anjou;d;49323;Verrières-en-Anjou
27693;27240;Sylvains-Lès-Moulins
12274;12360;Sylvanès
07297;07440;Saint-Sylvestre
74254;74540;Saint-Sylvestre
87183;87240;Saint-Sylvestre
59546;59114;Saint-Sylvestre-Cappel
27605;27260;Saint-Sylvestre-de-Cormeilles
63400;63310;Saint-Sylvestre-Pragoulin
47280;47140;Saint-Sylvestre-sur-Lot
18236;18190;Saint-Symphorien
27606;27500;Saint-Symphorien
33484;33113;Saint-Symphorien
35317;35630;Saint-Symphorien
72321;72240;Saint-Symphorien
79298;79270;Saint-Symphorien
48184;48600;Saint-Symphorien;d;48038;Bel-Air-Val-d’Ance
71481;71570;Saint-Symphorien-d’Ancelles
69291;69360;Saint-Symphorien-d’Ozon
42289;42470;Saint-Symphorien-de-Lay
07299;07290;Saint-Symphorien-de-Mahun
71482;71710;Saint-Symphorien-de-Marmagne
12250;12460;Saint-Symphorien-de-Thénières
71483;71800;Saint-Symphorien-des-Bois
61457;61300;Saint-Symphorien-des-Bruyères
50557;50640;Saint-Symphorien-des-Monts;d;50090;Buais-Les-Monts
50558;50250 50580;Saint-Symphorien-le-Valois;d;50236;La Haye
07298;07210;Saint-Symphorien-sous-Chomérac
69238;69590;Saint-Symphorien-sur-Coise
87184;87140 87250;Saint-Symphorien-sur-Couze;d;87128;Saint-Pardoux-le-Lac
21575;21170;Saint-Symphorien-sur-Saône
88462;88120;Le Syndicat
64531;64190;Tabaille-Usquain
33518;33550;Tabanac
73289;73110;La Table
85285;85310;Le Tablier
09305;09600;Tabre
16377;16260;La Tâche
32438;32260;Tachoires
78605;78910;Tacoignières
58283;58420;Taconnay
22339;22100;Taden
64532;64330;Tadousse-Ussau
2B318;20230;Taglio-Isolaccio
71531;71190;La Tagnière
08435;08300;Tagnon
68332;68720;Tagolsheim
68333;68130;Tagsdorf
98745;98733 98734;Tahaa
98746;98743;Tahuata
98747;98719 98720 98721 98722;Taiarapu-Est
98748;98723 98724 98725;Taiarapu-Ouest
43242;43300;Tailhac
84131;84300;Taillades
33519;33320;Le Taillan-Médoc
55503;55140;Taillancourt
17435;17350;Taillant
61478;61100 61430;Taillebois;d;61007;Athis-Val de Rouvre
17436;17350;Taillebourg
47304;47200;Taillebourg
33520;33580;Taillecavat
25555;25400;Taillecourt
85286;85450;La Taillée
02734;02600;Taillefontaine
50587;50390;Taillepied
66199;66400;Taillet
08436;08230;Taillette
35330;35500;Taillis
08437;08240;Tailly
21616;21190;Tailly
80744;80270;Tailly
26347;26600;Tain-l’Hermitage
89405;89560;Taingy;d;89405;Les Hauts de Forterre
88463;88100;Taintrux
59583;59550;Taisnières-en-Thiérache
59584;59570;Taisnières-sur-Hon
80745;80290;Taisnil;a;80582;Namps-Maisnil
51562;51500;Taissy
81291;81130;Taïx
71532;71250;Taizé
16378;16700;Taizé-Aizie
79321;79100 79600;Taizé-Maulais;d;79196;Plaine-et-Vallées
08438;08360;Taizy
65437;65300;Tajan
98749;98781 98782 98790;Takaroa
11386;11220;Talairan
33521;33590;Talais
57663;57525;Talange
21617;21240;Talant
2B319;20230;Talasani
42305;42350;La Talaudière
65438;65500;Talazac
41253;41370;Talcy
89406;89420;Talcy
33522;33400;Talence
07317;07340;Talencieux
35331;35160;Talensac
01415;01510;Talissieu
15231;15170;Talizat
25556;25680;Tallans
05170;05130;Tallard
25557;25870;Tallenay
63425;63450;Tallende
40311;40260;Taller
74275;74210 74290;Talloires;d;74275;Talloires-Montmin
74275;74210 74290;Talloires-Montmin
2B320;20270;Tallone
79322;79200;Le Tallud
85287;85390;Tallud-Sainte-Gemme
80746;80260;Talmas
21618;21270;Talmay
85288;85440;Talmont-Saint-Hilaire
17437;17120;Talmont-sur-Gironde
60626;60590;Talmontiers
58284;58190;Talon
51563;51270;Talus-Saint-Prix
69241;69440;Taluyers
50588;50700;Tamerville
58285;58110;Tamnay-en-Bazois
24544;24620;Tamniès
97422;97418 97430;Le Tampon
15232;15100;Tanavelle
21619;21310;Tanay
76684;76430;Tancarville
49342;49310 49540 49560;Tancoigné;d;49373;Lys-Haut-Layon
71533;71740;Tancon
54512;54480;Tanconville
77460;77440;Tancrou
62805;62550;Tangry
74276;74440;Taninges
50589;50170;Tanis
89407;89430;Tanlay
58286;58190;Tannay
08439;08390;Tannay-le-Mont-Dieu
83133;83440;Tanneron
89408;89350;Tannerre-en-Puisaye
02735;02220;Tannières
55504;55000;Tannois
61479;61150;Tanques
54513;54116;Tantonville
50590;50320;Le Tanu
81292;81190;Tanus
61480;61500;Tanville
17438;17260;Tanzac
69242;69220;Taponas
16379;16110;Taponnat-Fleurignac
98750;98735;Taputapuatea
31551;31570;Tarabel
83134;83460;Taradeau
69243;69170;Tarare
13108;13150;Tarascon
09306;09400;Tarascon-sur-Ariège
65439;65320;Tarasteix
65440;65000;Tarbes
25558;25620;Tarcenay-Foucherans
28381;28250;Tardais;a;28373;Senonches
23251;23170;Tardes
64533;64470;Tardets-Sorholus
85289;85120;La Tardière;d;85289;Terval
62806;62179;Tardinghen
42306;42660;Tarentaise
66201;66320;Tarerach
66202;66120;Targasonne
86267;86100;Targé;a;86066;Châtellerault
03277;03140;Target
33523;33760;Targon
19265;19170;Tarnac
33524;33240;Tarnès
40312;40220;Tarnos
64534;64330;Taron-Sadirac-Viellenave
57664;57260;Tarquimpol
2B321;20234;Tarrano
32439;32400;Tarsac
64535;64360;Tarsacq
21620;21120;Tarsul
21623;21110;Tart
21621;21110;Tart-l’Abbaye;d;21623;Tart
21622;21110;Tart-le-Bas
21623;21110;Tart-le-Haut;d;21623;Tart
42307;42800;Tartaras
40313;40400;Tartas
70496;70500;Tartécourt
02736;02290;Tartiers
60627;60120;Tartigny
04214;04330;Tartonne
71534;71330;Le Tartre
78606;78113;Le Tartre-Gaudran
08440;08380;Tarzy
32440;32160;Tasque
72347;72430;Tassé
39525;39120;Tassenières
72348;72540;Tassillé
69244;69160;Tassin-la-Demi-Lune
2A322;20134;Tasso
98751;98783;Tatakoto
16380;16360;Le Tâtre
17439;17170;Taugon
29279;29670;Taulé
26348;26770;Taulignan
66203;66110;Taulis
56249;56800;Taupont
33525;33710;Tauriac
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
37254;37310;Tauxigny-Saint-Bauld
2A323;20167;Tavaco
37255;37220;Tavant
39526;39500;Tavaux
02737;02250;Tavaux-et-Pontséricourt
30326;30126;Tavel
2A324;20163;Tavera
71535;71400;Tavernay
83135;83670;Tavernes
95607;95150;Taverny
45317;45190;Tavers
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
81294;81600;Técou
33527;33470;Le Teich
58288;58190;Teigny
07319;07400;Le Teil
63427;63460;Teilhède
09309;09500;Teilhet
63428;63560;Teilhet
35332;35620;Teillay
45318;45480;Teillay-le-Gaudin;a;45240;Outarville
45319;45170;Teillay-Saint-Benoît;a;45118;Crottes-en-Pithiverais
44202;44440;Teillé
72349;72290;Teillé
81295;81120;Teillet
03279;03410;Teillet-Argenty
50591;50640;Le Teilleul
24545;24390;Teillots
15233;15250;Teissières-de-Cornet
15234;15130;Teissières-lès-Bouliès
29280;29560;Telgruc-sur-Mer
54514;54260;Tellancourt
21624;21270;Tellecey
61481;61390;Tellières-le-Plessis
72350;72220;Teloché
33528;33680;Le Temple
41254;41170;Le Temple
79323;79700;Le Temple;a;79079;Mauléon
44203;44360;Le Temple-de-Bretagne
24546;24390;Temple-Laguyon
47306;47110;Le Temple-sur-Lot
59585;59175;Templemars
59586;59242;Templeuve-en-Pévèle
80747;80240;Templeux-la-Fosse
80748;80240;Templeux-le-Guérard
01416;01230;Tenay
43244;43190;Tence
38501;38570;Tencin
06163;06430;Tende
88464;88460;Tendon
18260;18350;Tendron
36219;36200;Tendu
62808;62134;Teneur
72351;72240;Tennie
57665;57980;Tenteling
86268;86800;Tercé
23252;23350;Tercillat
40314;40180;Tercis-les-Bains
59587;59114;Terdeghem
02738;02700;Tergnier
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
69297;69360;Ternay
86269;86120;Ternay
15235;15100;Les Ternes
70498;70270;Ternuay-Melay-et-Saint-Hilaire
02739;02880;Terny-Sorny
80749;80600;Terramesnil
49086;49380 49540;Terranjou
38503;38660;La Terrasse
42308;42740;La Terrasse-sur-Dorlay
24547;24120;Terrasson-Lavilledieu
66207;66300;Terrats
32442;32700;Terraube
33485;33350;Sainte-Terre
98414;;La Terre-Adélie
81296;81120;Terre-Clapier;d;81233;Terre-de-Bancalié
81233;81120;Terre-de-Bancalié
97130;97136;Terre-de-Bas
97131;97137;Terre-de-Haut
50564;50500;Terre-et-Marais
31552;31420;Terrebasse
21626;21290;Terrefondrée
72352;72110;Terrehault
27412;27340 27400;Terres de Bord
76258;76640;Terres-de-Caux
25138;25190;Les Terres-de-Chaux
14357;14770;Terres de Druance
16192;16270;Terres-de-Haute-Charente
11389;11580;Terroles
08443;08400;Terron-sur-Aisne;d;08490;Vouziers
46314;46120;Terrou
26349;26390;Tersanne
87195;87360;Tersannes
81297;81150;Terssac
78608;78980;Le Tertre-Saint-Denis
80750;80200;Tertry
85289;85120;Terval
79324;79300;Terves;d;79049;Bressuire
57666;57180;Terville
78609;78250;Tessancourt-sur-Aubette
61482;61410;Tessé-Froulay
14684;14250;Tessel
73291;73210;Tessens;d;73006;Aime-la-Plagne
17441;17460;Tesson
79325;79600;Tessonnière;d;79005;Airvault
49343;49280;La Tessoualle
50592;50420;Tessy-Bocage
33529;33115 33260;La Teste-de-Buch
08444;08110;Tétaigne
59588;59229 59380;Téteghem;d;59588;Téteghem-Coudekerque-Village
59588;59229 59380;Téteghem-Coudekerque-Village
57667;57220;Téterchen
40315;40990;Téthieu
57668;57385;Teting-sur-Nied
33530;33710;Teuillac
81298;81500;Teulat
50593;50630;Teurthéville-Bocage
50594;50690;Teurthéville-Hague
98752;98726 98727;Teva I Uta
24548;24300;Teyjat
34309;34820;Teyran
26350;26220;Teyssières
46315;46190;Teyssieu
81299;81220;Teyssode
51565;51230;Thaas
17442;17120;Thaims
17443;17290;Thairé
58290;58250;Thaix
67488;67320;Thal-Drulingen
67489;67440;Thal-Marmoutier
19266;19200;Thalamy
68334;68800;Thann
68335;68590;Thannenkirch
67490;67220;Thanvillé
14685;14610;Thaon
88465;88150;Thaon-les-Vosges
30327;30430;Tharaux
89409;89450;Tharoiseau
89410;89200;Tharot
18261;18210;Thaumiers
23253;23250;Thauron
18262;18300;Thauvenay
65441;65370;Thèbe
57669;57450;Théding
46316;46150;Thédirac
29266;29410;Saint-Thégonnec;d;29266;Saint-Thégonnec Loc-Eguiner
29266;29410;Saint-Thégonnec Loc-Eguiner
46317;46500;Thégra
56250;56130;Théhillac
03281;03240;Le Theil
61484;61130 61260 61340;Le Theil;d;61484;Val-au-Perche
14686;14350 14410;Le Theil-Bocage;d;14726;Valdallière
35333;35240;Le Theil-de-Bretagne
14687;14130;Le Theil-en-Auge
27627;27230;Le Theil-Nolent
16381;16240;Theil-Rabier
89411;89190 89320;Theil-sur-Vanne;d;89411;Les Vallées de la Vanne
41256;41300;Theillay
56251;56450;Theix-Noyalo
69246;69620;Theizé
69247;69470;Thel;d;69066;Cours
72353;72320;Théligny
42310;42220;Thélis-la-Combe
22330;22460;Saint-Thélo
54515;54330;Thélod
08445;08350;Thelonne
62810;62580;Thélus
95610;95450;Théméricourt
46318;46120;Thémines
46319;46120;Théminettes
17444;17460;Thénac
24549;24240;Thénac
02740;02140;Thenailles
36220;36800;Thenay
41257;41120 41400 41700;Thenay;d;41059;Le Controis-en-Sologne
02741;02390;Thenelles
73292;73200;Thénésol
37256;37220;Theneuil
03282;03350;Theneuille
79326;79390;Thénezay
18263;18100;Thénioux
21627;21150;Thenissey
77461;77520;Thénisy
10375;10410;Thennelières
80751;80110;Thennes
24550;24210;Thenon
08446;08240;Thénorgues
27089;27290 27520;Thénouville
30300;30260;Saint-Théodorit
38462;38119;Saint-Théoffrey
06138;06590;Théoule-sur-Mer
60628;60510;Therdonne
03261;03420;Sainte-Thérence
50239;50180 50570;Thèreval
60629;60380;Thérines
65442;65230;Thermes-Magnoac
12280;12600;Thérondels
62811;62129;Thérouanne
76685;76540;Thérouldeville
39528;39290;Thervay
41258;41140;Thésée
39529;39110;Thésy
70499;70120;Theuley
05171;05190;Théus
28383;28150 28360;Theuville
95611;95810;Theuville
76686;76540;Theuville-aux-Maillots
36221;36400;Thevet-Saint-Julien
50596;50330;Théville
27628;27270 27330 27410;Thevray;d;27049;Mesnil-en-Ouche
88466;88800;They-sous-Montfort
54516;54930;They-sous-Vaudemont
38504;38570;Theys
66208;66200;Théza
17445;17600;Thézac
47307;47370;Thézac
11390;11200;Thézan-des-Corbières
34310;34490;Thézan-lès-Béziers
04216;04200;Thèze
64536;64450;Thèze
54517;54610;Thézey-Saint-Martin
30328;30390;Théziers
01417;01110;Thézillieu;d;01185;Plateau d’Hauteville
80752;80440;Thézy-Glimont
94073;94320;Thiais
90096;90100;Thiancourt
58291;58260;Thianges
59589;59224;Thiant
87196;87320 87330;Thiat;d;87028;Val-d’Oire-et-Gartempe
54518;54470;Thiaucourt-Regniéville
54519;54120;Thiaville-sur-Meurthe
73282;73160;Saint-Thibaud-de-Couz
10363;10800;Saint-Thibault
21576;21350;Saint-Thibault
60599;60210;Saint-Thibault
77438;77400;Saint-Thibault-des-Vignes
02695;02220;Saint-Thibaut;d;02054;Bazoches-et-Saint-Thibaut
27629;27230;Thiberville
34289;34630;Saint-Thibéry
51566;51510;Thibie
60630;60240;Thibivillers
27630;27800;Thibouville
57670;57380;Thicourt
39495;39110;Saint-Thiébaud
52455;52150;Saint-Thiébault
54520;54300;Thiébauménil
51567;51300;Thiéblemont-Farémont
25559;25470;Thiébouhans
10376;10140;Thieffrain
70500;70230;Thieffrans
88467;88290;Thiéfosse
03283;03230;Thiel-sur-Acolin
62812;62560;Thiembronne
70501;70230;Thiénans
59590;59189;Thiennes
80753;80300;Thiepval
76688;76540;Thiergeville
02742;02250;Thiernu
51518;51220;Saint-Thierry
63430;63300;Thiers
60631;60520;Thiers-sur-Thève
27631;27290;Thierville
55505;55840;Thierville-sur-Meuse
06139;06710;Thiéry
60632;60310;Thiescourt
76689;76540;Thiétreville
28385;28240;Le Thieulin
80754;80640;Thieulloy-l’Abbaye
80755;80290;Thieulloy-la-Ville
60633;60210;Thieuloy-Saint-Antoine
62813;62130;La Thieuloye
60634;60480;Thieux
77462;77230;Thieux
14688;14140 14170;Thiéville;d;14654;Saint-Pierre-en-Auge
62814;62760;Thièvres
80756;80560;Thièvres
15236;15800;Thiézac
45320;45300;Thignonville
27632;27150;Le Thil
01418;01120;Thil
10377;10200;Thil
31553;31530;Thil
51568;51220;Thil
54521;54880;Thil
76690;76730;Thil-Manneville
76691;76440;Le Thil-Riberpré
71537;71190;Thil-sur-Arroux
08448;08800;Thilay
95612;95500;Le Thillay
52487;52220;Thilleux
27633;27420;Les Thilliers-en-Vexin
51569;51370;Thillois
55506;55260;Thillombois
88468;88160;Le Thillot
55507;55210;Thillot
37257;37260;Thilouze
28386;28170;Thimert-Gâtelles
57671;57580;Thimonville
45321;45260;Thimory
08449;08460;Thin-le-Moutier`)
