boussoleTerritory("n37",`32340;32800;Réans
98742;98779 98780;Reao
77384;77550;Réau
38331;38140;Réaumont
85187;85700;Réaumur
47221;47170;Réaup-Lisse
26261;26230;Réauville
17295;17500;Réaux sur Trèfle
77385;77510;Rebais
64463;64260;Rébénacq
62692;62850;Rebergues
76521;76750;Rebets
88376;88300;Rebeuville
31448;31320;Rebigue
12195;12400;Rebourguil
89322;89600;Rebourseaux;a;89439;Vergigny
36170;36150;Reboursin
45261;45470;Rebréchien
62693;62150;Rebreuve-Ranchicourt
62694;62270;Rebreuve-sur-Canche
62695;62270;Rebreuviette
39454;39230;Recanoz
21519;21290;Recey-sur-Ource
90081;90370;Réchésy
55418;55230;Réchicourt;a;55500;Spincourt
54446;54370;Réchicourt-la-Petite
57564;57810;Réchicourt-le-Château
55419;55120;Récicourt
28313;28150;Réclainville
71368;71540;Reclesne
62696;62560;Reclinghem
54447;54450;Réclonville
77386;77760;Recloses
25482;25170;Recologne
70440;70130;Recologne
70441;70190;Recologne-lès-Rioz
26262;26310;Recoubeau-Jansac
48123;48260;Recoules-d’Aubrac
48124;48100;Recoules-de-Fumas
12196;12150;Recoules-Prévinquières;d;12270;Sévérac d’Aveyron
62697;62860;Récourt
52418;52140 52240;Récourt;a;52332;Val-de-Meuse
55420;55220;Récourt-le-Creux
90083;90140;Recouvrance
48125;48210 48500;Le Recoux;d;48094;Massegros Causses Gorges
62698;62170;Recques-sur-Course
62699;62890;Recques-sur-Hem
59495;59245;Recquignies
14532;14260 14350;Le Reculey;d;14061;Souleuvre en Bocage
25483;25240;Reculfoz
65376;65330;Recurt
51453;51520;Recy
57565;57390;Rédange
29234;29300;Rédené
30211;30129;Redessan
57566;57445;Réding
35236;35600;Redon
11190;11700;La Redorte
04159;04150;Redortiers
60527;60620;Réez-Fosse-Martin
79225;79420;Reffannes
55421;55190;Reffroy
50428;50520;Reffuveille
25484;25330;Refranche;d;25223;Éternoz-Vallée-du-Lison
31449;31800;Régades
09243;09600;Régat
97301;97353 97390;Régina
42280;42660;Saint-Régis-du-Coin
37236;37530;Saint-Règle
62700;62140;Regnauville
88377;88410;Regnévelle
50429;50590;Regnéville-sur-Mer
55422;55110;Regnéville-sur-Meuse
88378;88450;Regney
69165;69430;Régnié-Durette
80665;80120;Regnière-Écluse
08355;08230;Regniowez
02636;02240;Regny
42181;42630;Régny
44140;44330;La Regrippière
56190;56500;Réguiny
68266;68890;Réguisheim
83102;83630;Régusse
88379;88330;Rehaincourt
54449;54300;Rehainviller
88380;88640;Rehaupal
54450;54120;Reherrey
54451;54430;Réhon
67387;67140;Reichsfeld
67388;67110;Reichshoffen
67389;67116;Reichstett
16276;16360;Reignac
33351;33860;Reignac
37192;37310;Reignac-sur-Indre
63297;63160;Reignat
50430;50390;Reigneville-Bocage
74220;74930;Reignier-Ésery
18192;18270;Reigny
15160;15250;Reilhac
46235;46500;Reilhac
46236;46350;Reilhaguet
26263;26570;Reilhanette
04160;04110;Reillanne
54452;54450;Reillon
60528;60240;Reilly
67390;67660;Reimerswiller;a;67339;Betschdorf
51454;51100;Reims
51455;51300;Reims-la-Brûlée
70471;70700;Sainte-Reine
73277;73630;Sainte-Reine
44189;44160;Sainte-Reine-de-Bretagne
67391;67440;Reinhardsmunster
68267;68950;Reiningue
67392;67340;Reipertswiller
39455;39270;Reithouse
67393;67370;Reitwiller;a;67034;Berstett
32341;32390;Réjaumont
65377;65300;Réjaumont
59496;59360;Rejet-de-Beaulieu
88381;88260;Relanges
39456;39140;Relans
29235;29480;Le Relecq-Kerhuon
01319;01990;Relevant
62701;62120;Rely
80666;80600;Remaisnil
61345;61110;Rémalard en Perche
02637;02100;Remaucourt
08356;08220;Remaucourt
44141;44430;La Remaudière
80667;80500;Remaugies
77387;77710;Remauville
55423;55250;Rembercourt-Sommaisne
54453;54470;Rembercourt-sur-Mad
60529;60600;Rémécourt
57567;57320;Rémelfang
57568;57200;Rémelfing
57569;57480;Rémeling
55424;55800;Remennecourt
54455;54830;Remenoville
60530;60510;Rémérangles
54456;54110;Réméréville
57570;57550;Rémering
57571;57510;Rémering-lès-Puttelange
07291;07700;Saint-Remèze
51456;51330;Remicourt
88382;88500;Remicourt
80668;80250;Remiencourt
02638;02270;Remies
02639;02440;Remigny
71369;71150;Remigny
57572;57580;Rémilly
58221;58250;Rémilly
08357;08450;Remilly-Aillicourt
21520;21540;Remilly-en-Montagne
50431;50570 50620;Remilly Les Marais
08358;08150;Remilly-les-Pothées
21521;21560;Remilly-sur-Tille
62702;62380;Remilly-Wirquin
54486;54740;Saint-Remimont
88434;88800;Saint-Remimont
56191;56140;Réminiac
97309;97354;Remire-Montjoly
88383;88200;Remiremont
55425;55600;Remoiville
05115;05190;Remollon
88386;88100;Remomeix
54457;54370;Remoncourt
88385;88800;Remoncourt
25485;25150;Rémondans-Vaivre
08359;08240;Rémonville;a;08437;Tailly
25486;25160;Remoray-Boujeons
44142;44140;Remouillé
30212;30210;Remoulins
88387;88170;Removille
87123;87120;Rempnat
76522;76430;La Remuée
56192;56500;Remungol;d;56144;Évellys
26264;26510;Rémuzat
60531;60190;Remy
62703;62156;Rémy
88435;88480;Saint-Remy
01385;01310;Saint-Rémy
12242;12200;Saint-Rémy
14656;14570;Saint-Rémy
19238;19290;Saint-Rémy
21568;21500;Saint-Rémy
24494;24700;Saint-Rémy
71475;71100;Saint-Rémy
79293;79410;Saint-Rémy
62768;62870;Saint-Rémy-au-Bois
54487;54290;Saint-Rémy-aux-Bois
02693;02210;Saint-Rémy-Blanzy
76644;76260;Saint-Rémy-Boscrocourt
59542;59620;Saint-Remy-Chaussée
63391;63440;Saint-Rémy-de-Blot
63392;63500;Saint-Rémy-de-Chargnat
15209;15110;Saint-Rémy-de-Chaudes-Aigues
77432;77320;Saint-Rémy-de-la-Vanne
73278;73660;Saint-Rémy-de-Maurienne
13100;13210;Saint-Rémy-de-Provence
15210;15140;Saint-Rémy-de-Salers;a;15202;Saint-Martin-Valmeroux
72315;72140;Saint-Rémy-de-Sillé
50544;50250 50580;Saint-Rémy-des-Landes;d;50236;La Haye
72316;72600;Saint-Rémy-des-Monts
59543;59330;Saint-Remy-du-Nord
35309;35560;Saint-Rémy-du-Plain
72317;72600;Saint-Rémy-du-Val
51513;51290;Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson
70472;70160;Saint-Rémy-en-Comté
60595;60130;Saint-Remy-en-l’Eau
49316;49110 49270 49600;Saint-Rémy-en-Mauges;d;49218;Montrevault-sur-Èvre
03258;03110;Saint-Rémy-en-Rollat
78576;78690;Saint-Rémy-l’Honoré
55465;55160;Saint-Remy-la-Calonne
49317;49250 49320;Saint-Rémy-la-Varenne;d;49050;Brissac Loire Aubance
08397;08300;Saint-Remy-le-Petit
78575;78470;Saint-Rémy-lès-Chevreuse
10361;10700;Saint-Remy-sous-Barbuise
51514;51120;Saint-Remy-sous-Broyes
28359;28380;Saint-Rémy-sur-Avre
51515;51600;Saint-Remy-sur-Bussy
86241;86220;Saint-Rémy-sur-Creuse
63393;63550;Saint-Rémy-sur-Durolle
35237;35660;Renac
38332;38140;Renage
42182;42370;Renaison
29260;29290;Saint-Renan
02640;02240;Renansart
70442;70120;Renaucourt
63298;63930;La Renaudie
49258;49230 49450 49660 49710;La Renaudière;d;49301;Sèvremoine
88388;88390;Renauvoid
41187;41100;Renay
53188;53800;Renazé
38333;38680;Rencurel
72251;72260;René
25487;25520;Renédale
59497;59173;Renescure
21522;21310;Renève
57573;57670;Réning
78518;78590;Rennemoulin
52419;52370;Rennepont
35238;35000 35200 35700;Rennes
53189;53110;Rennes-en-Grenouilles
11309;11190;Rennes-le-Château
11310;11190;Rennes-les-Bains
25488;25440;Rennes-sur-Loue
02641;02340;Renneval
08360;08220;Renneville
27488;27910;Renneville
31450;31290;Renneville
2A258;20160;Renno
61346;61120;Le Renouard
63299;63420;Rentières
62704;62560;Renty
40240;40270;Renung
08361;08150;Renwez
33352;33190;La Réole
85188;85210;La Réorthe
05116;05600;Réotier
54458;54450;Repaix
26020;26400;La Répara-Auriples
16277;16200;Réparsac
88389;88500;Repel
14533;14340;Repentigny
01320;01750;Replonges
74221;74950;Le Reposoir
39457;39140;Les Repôts
90084;90150;Reppe
72252;72510;Requeil
12197;12170;Réquista
61347;61230;Résenlieu
70444;70140;La Résie-Saint-Martin
02642;02360;Résigny
55426;55000;Resson
02643;02290;Ressons-le-Long
60533;60490;Ressons-sur-Matz
28314;28340;Les Ressuintes
37193;37140;Restigné
34227;34160;Restinclières
26326;26130;Saint-Restitut
79226;79130;Le Retail
17296;17460;Rétaud
23160;23110;Reterre
08362;08300;Rethel
02644;02600;Retheuil
60534;60153;Rethondes
80669;80700;Rethonvillers
35239;35240;Retiers
40164;40120;Retjons
57575;57645;Retonfey
76523;76340;Rétonval
43162;43130;Retournac
67394;67250;Retschwiller
57576;57480;Rettel
62705;62720;Rety
68268;68210;Retzwiller
25489;25330;Reugney
03213;03190;Reugny
37194;37380;Reugny
51457;51480 51700;Reuil;d;51457;Cœur-de-la-Vallée
77388;77260;Reuil-en-Brie
60535;60480;Reuil-sur-Brêche
27489;27930;Reuilly
36171;36260;Reuilly
02645;02850;Reuilly-Sauvigny
21523;21220;Reulle-Vergy
59498;59980;Reumont
47222;47700;La Réunion
67395;67440;Reutenbourg
51458;51120;Reuves
76524;76560;Reuville
14534;14130;Reux
51459;51310;Réveillon
61348;61400;Réveillon
31451;31250;Revel
38334;38420;Revel
38335;38270;Revel-Tourdan
80670;80540;Revelles
30213;30750;Revens
38336;38121;Reventin-Vaugris
28315;28270;Revercourt
85268;85220;Saint-Révérend
58266;58420;Saint-Révérien
04162;04150;Revest-des-Brousses
04163;04150;Revest-du-Bion
83103;83200;Le Revest-les-Eaux
06100;06830;Revest-les-Roches
04164;04230;Revest-Saint-Martin
14535;14470;Reviers
39458;39570;Revigny
55427;55800;Revigny-sur-Ornain
50433;50760;Réville
55428;55150;Réville-aux-Bois
02646;02160;Révillon;d;02439;Les Septvallons
08363;08500;Revin
01321;01250;Revonnas
67396;67320;Rexingen
59499;59122;Rexpoëde
57577;57230;Reyersviller
19171;19430;Reygade
52420;52700;Reynel
66160;66400;Reynès
04165;04250;Reynier;a;04023;Bayons
82150;82370;Reyniès
46237;46320;Reyrevignes
01322;01600;Reyrieux
01323;01190;Reyssouze
74222;74200;Reyvroz
18193;18170;Rezay
44143;44400;Rezé
15161;15170;Rézentières
57578;57130;Rezonville;d;57578;Rezonville-Vionville
57578;57130;Rezonville-Vionville
2A259;20121;Rezza
10316;10170;Rhèges
35240;35650;Le Rheu
67397;67860;Rhinau
57579;57810;Rhodes
41188;41290;Rhodon
60536;60410;Rhuis
61349;61210;Ri
66161;66500;Ria-Sirach
44144;44440;Riaillé
81223;81240;Le Rialet
18194;18220;Rians
83104;83560;Rians
56193;56670;Riantec
52421;52000;Riaucourt
55429;55160;Riaville
24351;24240;Ribagnac
64464;64330;Ribarrouy
11311;11220;Ribaute
30214;30720;Ribaute-les-Tavernes
53190;53640;Le Ribay
55430;55290;Ribeaucourt
80671;80620;Ribeaucourt
02647;02110;Ribeauville
68269;68150;Ribeauvillé
60537;60170;Ribécourt-Dreslincourt
59500;59159;Ribécourt-la-Tour
02648;02240;Ribemont
80672;80800;Ribemont-sur-Ancre
48126;48100 48700;Ribennes;d;48126;Lachamp-Ribennes
24352;24600;Ribérac
07189;07260;Ribes
05117;05150;Ribeyret
05118;05300;Ribiers;d;05118;Val Buëch-Méouge
11312;11270;Ribouisse
83105;13780;Riboux
42183;42150;La Ricamarie
76525;76640;Ricarville;d;76258;Terres-de-Caux
76526;76510;Ricarville-du-Val
11313;11400;Ricaud
65378;65190;Ricaud
10317;10340;Les Riceys
35241;35780;La Richardais
54459;54630;Richardménil
91519;91410;Richarville
37195;37520;La Riche
57580;57340;Riche
52422;52120;Richebourg
62706;62136;Richebourg
78520;78550;Richebourg
55431;55300;Richecourt
37196;37120;Richelieu
57581;57510;Richeling
57582;57270;Richemont
76527;76390;Richemont
84097;84600;Richerenches
57583;57830;Richeval
27490;27420;Richeville
67398;67390;Richtolsheim
68270;68120;Richwiller
32342;32230;Ricourt
60538;60490;Ricquebourg
29236;29340;Riec-sur-Bélon
67399;67330;Riedheim;a;67061;Bouxwiller
68271;68400;Riedisheim
67400;67160;Riedseltz
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
59501;59870;Rieulay
31453;31290;Rieumajou
31454;31370;Rieumes
12198;12240;Rieupeyroux
34228;34220;Rieussec
48127;48000 48700;Rieutort-de-Randon;d;48127;Monts-de-Randon
51460;51210;Rieux
56194;56350;Rieux
60539;60870;Rieux
76528;76340;Rieux
09245;09120;Rieux-de-Pelleport
59502;59277;Rieux-en-Cambrésis
11314;11220;Rieux-en-Val
11315;11160;Rieux-Minervois
31455;31310;Rieux-Volvestre
04166;04500;Riez
66162;66320;Rigarda
06101;06260;Rigaud
12199;12390;Rignac
46238;46500;Rignac
55432;55220;Rignaucourt;a;55254;Les Trois-Domaines
25490;25640;Rigney
01325;01800;Rignieux-le-Franc
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
87125;87570;Rilhac-Rancon
19172;19260;Rilhac-Treignac
19173;19220;Rilhac-Xaintrie
25492;25110;Rillans
37198;37340;Rillé
69286;69140;Rillieux-la-Pape
51461;51500;Rilly-la-Montagne
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
08365;08150;Rimogne
26266;26340;Rimon-et-Savel
33353;33580;Rimons
09246;09420;Rimont
35242;35560;Rimou
06102;06420;Rimplas
67401;67260;Rimsdorf
67403;67350;Ringendorf
62711;62720;Rinxent
33354;33220;Riocaud
31456;31230;Riolas
81224;81170;Le Riols
34229;34220;Riols
63300;63200;Riom
15162;15400;Riom-ès-Montagnes
26267;26170;Rioms
40243;40370;Rion-des-Landes
33355;33410;Rions
42184;42153;Riorges
43163;43220;Riotord
17298;17460;Rioux
16279;16210;Rioux-Martin
70447;70190;Rioz
68277;68340;Riquewihr
80716;80135;Saint-Riquier
76645;76340;Saint-Riquier-en-Rivière
76646;76460;Saint-Riquier-ès-Plains
42281;42370;Saint-Rirand
63301;63290;Ris
65379;65590;Ris
91521;91130;Ris-Orangis
32344;32400;Riscle
05119;05600;Risoul
05120;05460;Ristolas;d;05001;Abriès-Ristolas
67404;67690;Rittershoffen
64465;64160;Riupeyrous
36172;36800;Rivarennes
37200;37190;Rivarennes
42185;42340;Rivas
42186;42800;Rive-de-Gier
60540;60126;Rivecourt
17297;17940;Rivedoux-Plage
64466;64190;Rivehaute
11316;11230;Rivel
2B260;20250;Riventosa
09247;09200;Rivèrenert
69166;69440;Riverie
80674;80136;Rivery
34230;34520;Les Rives
38337;38140;Rives
47223;47210;Rives
61096;61140 61410;Rives d’Andaine
85162;85240 85420;Rives-d’Autise
17268;17470;Rives-de-Boutonne
85213;85310;Rives de l’Yon
52411;52220;Rives Dervoises
35282;35140;Rives-du-Couesnon
85292;85410;Rives-du-Fougerais
49377;49140;Rives-du-Loir-en-Anjou
76164;76490;Rives-en-Seine
66164;66600;Rivesaltes
33356;33126;La Rivière
38338;38210;La Rivière
37201;37500;Rivière
62712;62173;Rivière
10321;10440;La Rivière-de-Corps
25493;25560;La Rivière-Drugeon
74223;74440;La Rivière-Enverse
52425;52190;Rivière-les-Fosses
97220;97211;Rivière-Pilote
40244;40180;Rivière-Saas-et-Gourby
97221;97215;Rivière-Salée
14536;14600;La Rivière-Saint-Sauveur
12200;12640;Rivière-sur-Tarn
16280;16110;Rivières
30215;30430;Rivières
81225;81600;Rivières
51463;51300;Les Rivières-Henruel
52424;52600;Rivières-le-Bois
76529;76540;Riville
29261;29190;Saint-Rivoal
69167;69640;Rivolet
39461;39250;Rix
58222;58500;Rix
68278;68170;Rixheim
39460;39200;La Rixouse
52426;52330;Rizaucourt-Buchey
33357;33210;Roaillan
84098;84110;Roaix
42187;42300;Roanne
15163;15220;Roannes-Saint-Mary
88390;88320;Robécourt
62713;62350;Robecq
14537;14860;Robehomme;a;14046;Bavent
59503;59550;Robersart
97222;97231;Le Robert
19239;19310;Saint-Robert
47273;47340;Saint-Robert
55435;55000;Robert-Espagne
52427;52220;Robert-Magny;d;52331;La Porte du Der
76530;76560;Robertot
60541;60410;Roberval
30216;30160;Robiac-Rochessadoule
04167;04000;La Robine-sur-Galabre
84099;84440;Robion
46239;46200;Le Roc
56197;56460 56800;Le Roc-Saint-André;d;56197;Val d’Oust
46240;46500;Rocamadour
83106;83136;Rocbaron
41190;41100;Rocé
37237;37390;Saint-Roch
61452;61350;Saint-Roch-sur-Égrenne
38339;38090;Roche
56195;56130;La Roche-Bernard
44222;44522;La Roche-Blanche
63302;63670;La Roche-Blanche
19174;19320;La Roche-Canillac
24354;24490;La Roche-Chalais
63303;63420;Roche-Charles-la-Mayrand
37202;37500;La Roche-Clermault
63304;63330;Roche-d’Agoux
26271;26600;La Roche-de-Glun
05122;05310;La Roche-de-Rame
22264;22450;La Roche-Derrien;d;22264;La Roche-Jaudy
05123;05400;La Roche-des-Arnauds
21525;21530;La Roche-en-Brenil
42188;42600;Roche-en-Forez
43164;43810;Roche-en-Régnier
70448;70180;Roche-et-Raucourt
95523;95780;La Roche-Guyon
22264;22450;La Roche-Jaudy
87127;87800;La Roche-l’Abeille
42189;42230;Roche-la-Molière
19175;19160;Roche-le-Peyroux
25496;25340;Roche-lès-Clerval
25495;25220;Roche-lez-Beaupré
61350;61420;La Roche-Mabile
29237;29800;La Roche-Maurice
70373;70120;La Roche-Morey
53136;53200 53360;La Roche-Neuville
63306;63800;La Roche-Noire
86207;86270;La Roche-Posay
86079;86200;La Roche-Rigault
26276;26770;Roche-Saint-Secret-Béconne
74224;74800;La Roche-sur-Foron
26277;26400;La Roche-sur-Grane
26278;26170;La Roche-sur-le-Buis
70449;70230;Roche-sur-Linotte-et-Sorans-les-Cordiers
85191;85000;La Roche-sur-Yon
21528;21150;La Roche-Vanneau
71371;71960;La Roche-Vineuse
26268;26160;Rochebaudin
24353;24340;La Rochebeaucourt-et-Argentine
05121;05190;Rochebrune
26269;26110;Rochebrune
26270;26190;Rochechinard
87126;87600;Rochechouart
07190;07200;Rochecolombe
37203;37210;Rochecorbon
17299;17300;Rochefort
73214;73240;Rochefort
30217;30650;Rochefort-du-Gard
56196;56220;Rochefort-en-Terre
26272;26160;Rochefort-en-Valdaine
78522;78730;Rochefort-en-Yvelines
63305;63210;Rochefort-Montagne
26273;26300;Rochefort-Samson
21526;21510;Rochefort-sur-Brévon
52428;52700;Rochefort-sur-la-Côte
49259;49190;Rochefort-sur-Loire
39462;39700;Rochefort-sur-Nenon
16281;16110;La Rochefoucauld;d;16281;La Rochefoucauld-en-Angoumois
16281;16110;La Rochefoucauld-en-Angoumois
26274;26340;Rochefourchat
04169;04150;La Rochegiron
26275;26790;Rochegude
30218;30430;Rochegude
25494;25370;Rochejean
17300;17000;La Rochelle
70450;70120;La Rochelle
50434;50530;La Rochelle-Normande;d;50565;Sartilly-Baie-Bocage
07191;07400;Rochemaure
79229;79270;La Rochénard
07192;07320;Rochepaule
21527;21340;La Rochepot
07193;07110;Rocher
23162;23270;Roches
41191;41370;Roches
52044;52270;Roches-Bettaincourt
38340;38370;Les Roches-de-Condrieu
41192;41800;Les Roches-l’Évêque
25497;25310;Roches-lès-Blamont
86209;86340;Roches-Prémarie-Andillé
52429;52410;Roches-sur-Marne
85190;85620;Rocheservière
07194;07210;Rochessauve
88391;88120;Rochesson
52431;52210;Rochetaillée
42190;42000 42100 42230;Rochetaillée;a;42218;Saint-Étienne
69168;69270;Rochetaillée-sur-Saône
38341;38110;Rochetoirin
85192;85510;Rochetrejoux
04170;06260;La Rochette
05124;05000;La Rochette
07195;07310;La Rochette
16282;16110;La Rochette
77389;77000;La Rochette
73215;73110;La Rochette;d;73215;Valgelon-La Rochette
26279;26170;La Rochette-du-Buis
50435;50260;Rocheville
57586;57840;Rochonvillers
60542;60510;Rochy-Condé
03214;03240;Rocles
07196;07110;Rocles
48129;48300;Rocles
62714;62223;Roclincourt
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
08367;08230;Rocroi
57587;57340;Rodalbe
62716;62610;Rodelinghem
12201;12340;Rodelle
57588;57570;Rodemack
68279;68800;Roderen
68280;68590;Rodern
66165;66320;Rodès
12202;12000;Rodez
30356;30230;Rodilhan
11317;11140;Rodome
53191;53350;La Roë
62717;62130;Roëllecourt
67405;67480;Rœschwoog
59504;59172;Rœulx
62718;62118;Rœux
72253;72210;Roëzé-sur-Sarthe
89323;89700;Roffey
15164;15100;Roffiac
17391;17220;Saint-Rogatien
02651;02800;Rogécourt
76533;76700;Rogerville
54460;54380;Rogéville
68281;68740;Roggenhouse
2B261;20247 20248;Rogliano
39463;39360;Rogna
13081;13340;Rognac
73216;73730;Rognaix
13082;13840;Rognes
25498;25680;Rognon
13083;13870;Rognonas
02652;02140;Rogny
89324;89220;Rogny-les-Sept-Écluses
30219;30120;Rogues
80675;80160;Rogy
28316;28340;Rohaire
56198;56580;Rohan
67406;67270;Rohr
57589;57410;Rohrbach-lès-Bitche
67407;67410;Rohrwiller
86210;86120;Roiffé
07197;07100;Roiffieux
80676;80700;Roiglise
21529;21390;Roilly
28317;28700;Roinville
91525;91410;Roinville
91526;91150;Roinvilliers
80677;80240;Roisel
55436;55130;Les Roises
42191;42520;Roisey
38342;38650;Roissard
77390;77680;Roissy-en-Brie
95527;95700;Roissy-en-France
61351;61120;Roiville
08368;08190;Roizy
52432;52260;Rolampont
57590;57720;Rolbing
88393;88300;Rollainville;d;88321;Neufchâteau
62719;62770;Rollancourt
78528;78270;Rolleboise
76534;76133;Rolleville
80678;80500;Rollot
79230;79120;Rom
63307;63540;Romagnat
08369;08220;La Romagne
49260;49740;La Romagne
33358;33760;Romagne
86211;86700;Romagne
35243;35133;Romagné
55437;55150;Romagne-sous-les-Côtes
55438;55110;Romagne-sous-Montfaucon
38343;38480;Romagnieu
68282;68210;Romagny
50436;50140;Romagny;d;50436;Romagny Fontenay
50436;50140;Romagny Fontenay
90086;90110;Romagny-sous-Rougemont
25499;25680;Romain
39464;39350;Romain
51464;51140;Romain
54461;54360;Romain
16347;16210;Saint-Romain
21569;21190;Saint-Romain
63394;63660;Saint-Romain
86242;86250;Saint-Romain
69233;69270;Saint-Romain-au-Mont-d’Or
88394;88320;Romain-aux-Bois`)
