boussoleTerritory("n62",`70444;70140;La Résie-Saint-Martin
02642;02360;Résigny
55426;55000;Resson
60532;60790;Ressons-l’Abbaye;f;60196;La Drenne
02643;02290;Ressons-le-Long
60533;60490;Ressons-sur-Matz;1
28314;28340;Les Ressuintes
37193;37140;Restigné;1
34227;34160;Restinclières;2
26326;26130;Saint-Restitut;1
79226;79130;Le Retail
17296;17460;Rétaud;1
23160;23110;Reterre
08362;08300;Rethel;7
02644;02600;Retheuil
60534;60153;Rethondes
80669;80700;Rethonvillers
50432;50330;Réthoville;f;50142;Vicq-sur-Mer
35239;35240;Retiers;4
40164;40120;Retjons
57575;57645;Retonfey;1
76523;76340;Rétonval
43162;43130;Retournac;3
67394;67250;Retschwiller
57576;57480;Rettel
62705;62720;Rety;2
68268;68210;Retzwiller
25489;25330;Reugney
03213;03190;Reugny
37194;37380;Reugny;1
51457;51480 51700;Reuil;d;51457;Cœur-de-la-Vallée
77388;77260;Reuil-en-Brie
27489;27930;Reuilly
36171;36260;Reuilly;1
02645;02850;Reuilly-Sauvigny
60535;60480;Reuil-sur-Brêche
21523;21220;Reulle-Vergy
59498;59980;Reumont
47222;47700;La Réunion
67395;67440;Reutenbourg
51458;51120;Reuves
76524;76560;Reuville
14534;14130;Reux
51459;51310;Réveillon
61348;61400;Réveillon
31451;31250;Revel;9
38334;38420;Revel;1
80670;80540;Revelles
38335;38270;Revel-Tourdan;1
30213;30750;Revens
38336;38121;Reventin-Vaugris;2
28315;28270;Revercourt
85268;85220;Saint-Révérend;1
58266;58420;Saint-Révérien
04162;04150;Revest-des-Brousses
04163;04150;Revest-du-Bion
83103;83200;Le Revest-les-Eaux;4
06100;06830;Revest-les-Roches
04164;04230;Revest-Saint-Martin
79227;79360;La Revêtizon;f;79031;Beauvoir-sur-Niort
14535;14470;Reviers
39458;39570;Revigny
55427;55800;Revigny-sur-Ornain;2
50433;50760;Réville;1
55428;55150;Réville-aux-Bois
02646;02160;Révillon;d;02439;Les Septvallons
08363;08500;Revin;5
01321;01250;Revonnas
67396;67320;Rexingen
59499;59122;Rexpoëde;1
57577;57230;Reyersviller
19171;19430;Reygade
52420;52700;Reynel
66160;66400;Reynès;1
04165;04250;Reynier;a;04023;Bayons
82150;82370;Reyniès
46237;46320;Reyrevignes
01322;01600;Reyrieux;5
01323;01190;Reyssouze
74222;74200;Reyvroz
18193;18170;Rezay
44143;44400;Rezé;43
15161;15170;Rézentières
57578;57130;Rezonville;d;57578;Rezonville-Vionville
57578;57130;Rezonville-Vionville
2A259;20121;Rezza
10316;10170;Rhèges
35240;35650;Le Rheu;9
67397;67860;Rhinau;2
57579;57810;Rhodes
41188;41290;Rhodon
60536;60410;Rhuis
61349;61210;Ri
44144;44440;Riaillé;2
81223;81240;Le Rialet
18194;18220;Rians
83104;83560;Rians;4
56193;56670;Riantec;5
66161;66500;Ria-Sirach;1
52421;52000;Riaucourt
55429;55160;Riaville
24351;24240;Ribagnac
64464;64330;Ribarrouy
11311;11220;Ribaute
30214;30720;Ribaute-les-Tavernes;2
53190;53640;Le Ribay
55430;55290;Ribeaucourt
80671;80620;Ribeaucourt
02647;02110;Ribeauville
68269;68150;Ribeauvillé;4
60537;60170;Ribécourt-Dreslincourt;3
59500;59159;Ribécourt-la-Tour
02648;02240;Ribemont;1
80672;80800;Ribemont-sur-Ancre
48126;48100 48700;Ribennes;d;48126;Lachamp-Ribennes
24352;24600;Ribérac;3
07189;07260;Ribes
05117;05150;Ribeyret
05118;05300;Ribiers;d;05118;Val Buëch-Méouge
11312;11270;Ribouisse
83105;13780;Riboux
42183;42150;La Ricamarie;8
76525;76640;Ricarville;d;76258;Terres-de-Caux
76526;76510;Ricarville-du-Val
11313;11400;Ricaud
65378;65190;Ricaud
10317;10340;Les Riceys;1
35241;35780;La Richardais;2
54459;54630;Richardménil;2
91519;91410;Richarville
37195;37520;La Riche;10
57580;57340;Riche
52422;52120;Richebourg
62706;62136;Richebourg;2
78520;78550;Richebourg;1
62707;62136;Richebourg-Saint-Vaast;f;62706;Richebourg
55431;55300;Richecourt
37196;37120;Richelieu;1
57581;57510;Richeling
57582;57270;Richemont;2
76527;76390;Richemont
16278;16370;Richemont;f;16097;Val-de-Cognac
84097;84600;Richerenches
40241;40410;Richet;f;40227;Pissos
57583;57830;Richeval
27490;27420;Richeville
67398;67390;Richtolsheim
68270;68120;Richwiller;3
32342;32230;Ricourt
60538;60490;Ricquebourg
29236;29340;Riec-sur-Bélon;4
67399;67330;Riedheim;a;67061;Bouxwiller
68271;68400;Riedisheim;12
67400;67160;Riedseltz;1
68272;68320;Riedwihr;d;68143;Porte du Ried
21524;21570;Riel-les-Eaux
80673;80310;Riencourt
62708;62450;Riencourt-lès-Bapaume
62709;62182;Riencourt-lès-Cagnicourt
90085;90200;Riervescemont
68273;68640;Riespach
31452;31800;Rieucazé
09244;09500;Rieucros
22326;22270;Saint-Rieul
59501;59870;Rieulay;1
31453;31290;Rieumajou
31454;31370;Rieumes;3
12198;12240;Rieupeyroux;1
34228;34220;Rieussec
48127;48000 48700;Rieutort-de-Randon;d;48127;Monts-de-Randon
51460;51210;Rieux
56194;56350;Rieux;2
60539;60870;Rieux;1
76528;76340;Rieux
09245;09120;Rieux-de-Pelleport;1
59502;59277;Rieux-en-Cambrésis;1
11314;11220;Rieux-en-Val
11315;11160;Rieux-Minervois;1
31455;31310;Rieux-Volvestre;2
04166;04500;Riez;1
66162;66320;Rigarda
06101;06260;Rigaud
12199;12390;Rignac;2
46238;46500;Rignac
01324;01250;Rignat;f;01245;Bohas-Meyriat-Rignat
55432;55220;Rignaucourt;a;55254;Les Trois-Domaines
79228;79100;Rigné;f;79329;Thouars
25490;25640;Rigney
01325;01800;Rignieux-le-Franc;1
25491;25640;Rignosot
70445;70200;Rignovelle
70446;70100;Rigny
10318;10290;Rigny-la-Nonneuse
55433;55140;Rigny-la-Salle
10319;10160;Rigny-le-Ferron
55434;55140;Rigny-Saint-Martin
71370;71160;Rigny-sur-Arroux
37197;37420;Rigny-Ussé
72318;72600 72610;Saint-Rigomer-des-Bois;d;72137;Villeneuve-en-Perseigne
32343;32320;Riguepeu
87124;87800;Rilhac-Lastours
87125;87570;Rilhac-Rancon;4
19172;19260;Rilhac-Treignac
19173;19220;Rilhac-Xaintrie
25492;25110;Rillans
37198;37340;Rillé
01326;69140;Rillieux;f;69286;Rillieux-la-Pape
69286;69140;Rillieux-la-Pape;31
51461;51500;Rilly-la-Montagne;1
10320;10280;Rilly-Sainte-Syre
08364;08130;Rilly-sur-Aisne
41189;41150;Rilly-sur-Loire
37199;37220;Rilly-sur-Vienne
98743;98752 98795;Rimatara
52423;52700;Rimaucourt
41228;41800;Saint-Rimay
68274;68500;Rimbach-près-Guebwiller
68275;68290;Rimbach-près-Masevaux
68276;68500;Rimbachzell
40242;40310;Rimbez-et-Baudiets
62710;62990;Rimboval
48128;48200;Rimeize
57584;57720;Rimling
08365;08150;Rimogne;1
23161;23140;Rimondeix;f;23149;Parsac
26266;26340;Rimon-et-Savel
33353;33580;Rimons
09246;09420;Rimont
35242;35560;Rimou
06102;06420;Rimplas
67401;67260;Rimsdorf
67402;67350;Ringeldorf;f;67372;Val-de-Moder
67403;67350;Ringendorf
62711;62720;Rinxent;2
33354;33220;Riocaud
31456;31230;Riolas
81224;81170;Le Riols
34229;34220;Riols
63300;63200;Riom;18
15162;15400;Riom-ès-Montagnes;2
26267;26170;Rioms
40243;40370;Rion-des-Landes;3
33355;33410;Rions;1
42184;42153;Riorges;11
43163;43220;Riotord;1
17298;17460;Rioux
16279;16210;Rioux-Martin
70447;70190;Rioz;2
51462;51800;Ripont;f;51470;Rouvroy-Ripont
68277;68340;Riquewihr
80716;80135;Saint-Riquier;1
76645;76340;Saint-Riquier-en-Rivière
76646;76460;Saint-Riquier-ès-Plains
42281;42370;Saint-Rirand
63301;63290;Ris
65379;65590;Ris
32344;32400;Riscle;1
91521;91130;Ris-Orangis;31
05119;05600;Risoul
05120;05460;Ristolas;d;05001;Abriès-Ristolas
67404;67690;Rittershoffen
57585;57480;Ritzing;f;57439;Manderen-Ritzing
66163;66480;Riunoguès;f;66106;Maureillas-las-Illas
64465;64160;Riupeyrous
36172;36800;Rivarennes
37200;37190;Rivarennes;1
42185;42340;Rivas
60540;60126;Rivecourt
42186;42800;Rive-de-Gier;15
17297;17940;Rivedoux-Plage;2
64466;64190;Rivehaute
11316;11230;Rivel
2B260;20250;Riventosa
09247;09200;Rivèrenert
69166;69440;Riverie
80674;80136;Rivery;3
34230;34520;Les Rives
38337;38140;Rives;6
47223;47210;Rives
66164;66600;Rivesaltes;9
61096;61140 61410;Rives d’Andaine;2
85162;85240 85420;Rives-d’Autise;2
17268;17470;Rives-de-Boutonne
85213;85310;Rives de l’Yon;4
52411;52220;Rives Dervoises;1
35282;35140;Rives-du-Couesnon;2
85292;85410;Rives-du-Fougerais;1
49377;49140;Rives-du-Loir-en-Anjou;5
76164;76490;Rives-en-Seine;4
33356;33126;La Rivière
38338;38210;La Rivière
37201;37500;Rivière
62712;62173;Rivière;1
10321;10440;La Rivière-de-Corps;3
39459;39150;Rivière-Devant;f;39258;Grande-Rivière Château
25493;25560;La Rivière-Drugeon
74223;74440;La Rivière-Enverse
52425;52190;Rivière-les-Fosses
97220;97211;Rivière-Pilote;11
16280;16110;Rivières;2
30215;30430;Rivières
81225;81600;Rivières;1
40244;40180;Rivière-Saas-et-Gourby;1
97221;97215;Rivière-Salée;11
51463;51300;Les Rivières-Henruel
52424;52600;Rivières-le-Bois
14536;14600;La Rivière-Saint-Sauveur;2
12200;12640;Rivière-sur-Tarn;1
76529;76540;Riville
29261;29190;Saint-Rivoal
69167;69640;Rivolet
39461;39250;Rix
58222;58500;Rix
68278;68170;Rixheim;14
39460;39200;La Rixouse
52426;52330;Rizaucourt-Buchey
33357;33210;Roaillan;1
84098;84110;Roaix
42187;42300;Roanne;35
15163;15220;Roannes-Saint-Mary;1
88390;88320;Robécourt
62713;62350;Robecq;1
14537;14860;Robehomme;a;14046;Bavent
59503;59550;Robersart
97222;97231;Le Robert;21
19239;19310;Saint-Robert
47273;47340;Saint-Robert
55435;55000;Robert-Espagne
52427;52220;Robert-Magny;d;52331;La Porte du Der
76530;76560;Robertot
60541;60410;Roberval
30216;30160;Robiac-Rochessadoule
04167;04000;La Robine-sur-Galabre
84099;84440;Robion;4
04168;04120;Robion;f;04039;Castellane
46239;46200;Le Roc
46240;46500;Rocamadour
83106;83136;Rocbaron;5
41190;41100;Rocé
37237;37390;Saint-Roch;1
74251;74700;Saint-Roch;f;74256;Sallanches
38339;38090;Roche;2
42188;42600;Roche;f;42188;Roche-en-Forez
26268;26160;Rochebaudin
24353;24340;La Rochebeaucourt-et-Argentine
56195;56130;La Roche-Bernard
44222;44522;La Roche-Blanche;1
63302;63670;La Roche-Blanche;3
05121;05190;Rochebrune
26269;26110;Rochebrune
19174;19320;La Roche-Canillac
24354;24490;La Roche-Chalais;3
63303;63420;Roche-Charles-la-Mayrand
26270;26190;Rochechinard
87126;87600;Rochechouart;3
37202;37500;La Roche-Clermault
07190;07200;Rochecolombe
37203;37210;Rochecorbon;3
63304;63330;Roche-d’Agoux
26271;26600;La Roche-de-Glun;3
05122;05310;La Roche-de-Rame
22264;22450;La Roche-Derrien;d;22264;La Roche-Jaudy
05123;05400;La Roche-des-Arnauds;1
21525;21530;La Roche-en-Brenil
42188;42600;Roche-en-Forez
43164;43810;Roche-en-Régnier
70448;70180;Roche-et-Raucourt
17299;17300;Rochefort;23
73214;73240;Rochefort
30217;30650;Rochefort-du-Gard;8
56196;56220;Rochefort-en-Terre
26272;26160;Rochefort-en-Valdaine
78522;78730;Rochefort-en-Yvelines
63305;63210;Rochefort-Montagne
26273;26300;Rochefort-Samson;1
21526;21510;Rochefort-sur-Brévon
52428;52700;Rochefort-sur-la-Côte
49259;49190;Rochefort-sur-Loire;2
39462;39700;Rochefort-sur-Nenon
16281;16110;La Rochefoucauld;d;16281;La Rochefoucauld-en-Angoumois
16281;16110;La Rochefoucauld-en-Angoumois;4
26274;26340;Rochefourchat
04169;04150;La Rochegiron
26275;26790;Rochegude;1
30218;30430;Rochegude
95523;95780;La Roche-Guyon
22264;22450;La Roche-Jaudy;2
25494;25370;Rochejean
87127;87800;La Roche-l’Abeille
42189;42230;Roche-la-Molière;9
19175;19160;Roche-le-Peyroux
25495;25220;Roche-lez-Beaupré;2
25496;25340;Roche-lès-Clerval
17300;17000;La Rochelle;79
70450;70120;La Rochelle
50434;50530;La Rochelle-Normande;d;50565;Sartilly-Baie-Bocage
61350;61420;La Roche-Mabile
07191;07400;Rochemaure;2
29237;29800;La Roche-Maurice;1
70373;70120;La Roche-Morey
79229;79270;La Rochénard
53136;53200 53360;La Roche-Neuville;1
63306;63800;La Roche-Noire
07192;07320;Rochepaule
86207;86270;La Roche-Posay;1
21527;21340;La Rochepot
07193;07110;Rocher
86208;86170;Le Rochereau;f;86053;Champigny en Rochereau
86079;86200;La Roche-Rigault
23162;23270;Roches
41191;41370;Roches
52044;52270;Roches-Bettaincourt
38340;38370;Les Roches-de-Condrieu;2
85190;85620;Rocheservière;3
25497;25310;Roches-lès-Blamont
41192;41800;Les Roches-l’Évêque
86209;86340;Roches-Prémarie-Andillé;2
07194;07210;Rochessauve
88391;88120;Rochesson
52429;52410;Roches-sur-Marne
52430;52270;Roches-sur-Rognon;f;52044;Roches-Bettaincourt
26276;26770;Roche-Saint-Secret-Béconne
74224;74800;La Roche-sur-Foron;11
26277;26400;La Roche-sur-Grane
26278;26170;La Roche-sur-le-Buis
70449;70230;Roche-sur-Linotte-et-Sorans-les-Cordiers
85191;85000;La Roche-sur-Yon;54
52431;52210;Rochetaillée
42190;42000 42100 42230;Rochetaillée;a;42218;Saint-Étienne
69168;69270;Rochetaillée-sur-Saône;1
38341;38110;Rochetoirin;1
85192;85510;Rochetrejoux
04170;06260;La Rochette
05124;05000;La Rochette
07195;07310;La Rochette
16282;16110;La Rochette
77389;77000;La Rochette;3
23163;23200;La Rochette;f;23220;Saint-Médard-la-Rochette
73215;73110;La Rochette;d;73215;Valgelon-La Rochette
26279;26170;La Rochette-du-Buis
26280;26400;La Rochette-sur-Crest;f;26365;Vaunaveys-la-Rochette
21528;21150;La Roche-Vanneau
50435;50260;Rocheville
71371;71960;La Roche-Vineuse;1
57586;57840;Rochonvillers
61452;61350;Saint-Roch-sur-Égrenne
60542;60510;Rochy-Condé
03214;03240;Rocles
07196;07110;Rocles
48129;48300;Rocles
62714;62223;Roclincourt
88392;88320;Rocourt;f;88475;Tollaincourt
02649;02210;Rocourt-Saint-Martin
14538;14540;Rocquancourt;d;14538;Castine-en-Plaine
14539;14350 14410;La Rocque;d;14726;Valdallière
76531;76640;Rocquefort
60543;60800;Rocquemont
76532;76680;Rocquemont
60544;60120;Rocquencourt
78524;78150;Rocquencourt;d;78158;Le Chesnay-Rocquencourt
14540;14100;Rocques
02650;02260;Rocquigny
08366;08220;Rocquigny
62715;62450;Rocquigny
08367;08230;Rocroi;2
56197;56460 56800;Le Roc-Saint-André;d;56197;Val d’Oust
57587;57340;Rodalbe
62716;62610;Rodelinghem
12201;12340;Rodelle;1
57588;57570;Rodemack;1
68279;68800;Roderen
68280;68590;Rodern
66165;66320;Rodès
12202;12000;Rodez;23
30356;30230;Rodilhan;2
11317;11140;Rodome
53191;53350;La Roë
62717;62130;Roëllecourt
67405;67480;Rœschwoog;2
59504;59172;Rœulx;3
62718;62118;Rœux;1
72253;72210;Roëzé-sur-Sarthe;2
89323;89700;Roffey
15164;15100;Roffiac
09248;09140;Rogalle;f;09299;Soueix-Rogalle
17391;17220;Saint-Rogatien;2
02651;02800;Rogécourt
76533;76700;Rogerville;1
54460;54380;Rogéville
68281;68740;Roggenhouse
2B261;20247 20248;Rogliano
39463;39360;Rogna
13081;13340;Rognac;12
73216;73730;Rognaix
13082;13840;Rognes;4
25498;25680;Rognon
13083;13870;Rognonas;4
02652;02140;Rogny
89324;89220;Rogny-les-Sept-Écluses
30219;30120;Rogues`)
