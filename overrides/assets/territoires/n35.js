boussoleTerritory("n35",`35225;35720;Plesder
22189;22720;Plésidy
22190;22490;Pleslin-Trigavou
57546;57140;Plesnois
52392;52360;Plesnoy
22191;22330;Plessala;d;22046;Le Mené
44128;44630;Plessé
02606;02210;Le Plessier-Huleu
80628;80110;Le Plessier-Rozainvillers
60497;60130;Le Plessier-sur-Bulles
60498;60130;Le Plessier-sur-Saint-Just
77364;77165;Le Plessis-aux-Bois
10291;10400;Plessis-Barbuise
60500;60330;Le Plessis-Belleville
95491;95130;Le Plessis-Bouchard
60501;60150;Le Plessis-Brion
60499;60310;Plessis-de-Roye
41177;41170;Le Plessis-Dorin
77365;77540;Le Plessis-Feu-Aussoux
95492;95720;Le Plessis-Gassot
49241;49124;Le Plessis-Grammoire
14508;14260 14770;Le Plessis-Grimoult;d;14027;Les Monts d’Aunay
27464;27180;Le Plessis-Grohan
27465;27120;Le Plessis-Hébert
41178;41370;Le Plessis-l’Échelle
77366;77165;Le Plessis-l’Évêque
50405;50250;Le Plessis-Lastelle
95493;95270;Le Plessis-Luzarches
49242;49220 49770;Le Plessis-Macé;d;49200;Longuenée-en-Anjou
91494;91220;Le Plessis-Pâté
60502;60640;Le Plessis-Patte-d’Oie
77367;77440;Le Plessis-Placy
92060;92350;Le Plessis-Robinson
91495;91410;Plessis-Saint-Benoist
89302;89140;Plessis-Saint-Jean
27466;27170;Le Plessis-Sainte-Opportune
94059;94420;Le Plessis-Trévise
22192;22650;Plessix-Balisson;d;22209;Beaussais-sur-Mer
22193;22640;Plestan
22194;22310;Plestin-les-Grèves
22195;22610;Pleubian
56159;56140;Pleucadeuc
22196;22740;Pleudaniel
22197;22690;Pleudihen-sur-Rance
56160;56120;Pleugriffet
35226;35720;Pleugueneuc
86193;86450;Pleumartin
35227;35137;Pleumeleuc
22198;22560;Pleumeur-Bodou
22199;22740;Pleumeur-Gautier
39429;39120;Pleure
51432;51230;Pleurs
35228;35730;Pleurtuit
29161;29170;Pleuven
88350;88170;Pleuvezain
16264;16490;Pleuville
22200;22130;Pléven;d;22237;Val-d’Arguenon
22201;22240;Plévenon
22202;22340;Plévin
29162;29190;Pleyben
29163;29410;Pleyber-Christ
79212;79190;Pliboux;d;79307;Sauzé-entre-Bois
51433;51300;Plichancourt
32320;32340;Plieux
51434;51150;Plivot
29165;29740;Plobannalec-Lesconil
67378;67115;Plobsheim
56161;56400;Ploemel
56162;56270;Ploemeur
56163;56160;Ploërdut
56164;56880;Ploeren
56165;56800;Ploërmel
22203;22150;Plœuc-L’Hermitage
22203;22150;Plœuc-sur-Lié;d;22203;Plœuc-L’Hermitage
29166;29550;Ploéven
22204;22260;Ploëzal
29167;29710;Plogastel-Saint-Germain
29168;29770;Plogoff
29169;29180;Plogonnec
02607;02200;Ploisy
88351;88370;Plombières-les-Bains
21485;21370;Plombières-lès-Dijon
29170;29700;Plomelin
29171;29120;Plomeur
02608;02140;Plomion
29172;29550;Plomodiern
29173;29710;Plonéis
29174;29720;Plonéour-Lanvern
29175;29530;Plonévez-du-Faou
29176;29550;Plonévez-Porzay
22205;22130;Plorec-sur-Arguenon
71353;71700;Plottes
18181;18290;Plou
22206;22170;Plouagat;d;22206;Châtelaudren-Plouagat
22207;22420;Plouaret
29177;29810;Plouarzel
22208;22830;Plouasne
56166;56240;Plouay
22209;22650;Ploubalay;d;22209;Beaussais-sur-Mer
22210;22620;Ploubazlanec
22211;22300;Ploubezre
29178;29830;Ploudalmézeau
29179;29260;Ploudaniel
29180;29800;Ploudiry
22212;22260;Plouëc-du-Trieux
29181;29800;Plouédern
29182;29620;Plouégat-Guérand
29183;29650;Plouégat-Moysan
29184;29420;Plouénan
22213;22490;Plouër-sur-Rance
29185;29430;Plouescat
22214;22470;Plouézec
29186;29252;Plouezoc’h
22215;22440;Ploufragan
29187;29440;Plougar
29188;29630;Plougasnou
29189;29470;Plougastel-Daoulas
29190;29217;Plougonvelin
29191;29640;Plougonven
22216;22810;Plougonver
29192;29250;Plougoulm
56167;56400;Plougoumelen
29193;29400;Plougourvest
22217;22780;Plougras
22218;22820;Plougrescant
22219;22150;Plouguenast;d;22219;Plouguenast-Langast
22219;22150;Plouguenast-Langast
29195;29880;Plouguerneau
22220;22110;Plouguernével
22221;22220;Plouguiel
29196;29830;Plouguin
22222;22580;Plouha
56168;56340;Plouharnel
29197;29780;Plouhinec
56169;56680;Plouhinec
29198;29260;Plouider
29199;29610 29650;Plouigneau
22223;22200;Plouisy
22224;22300;Ploulec’h
22225;22970;Ploumagoar
22226;22300;Ploumilliau
29201;29810;Ploumoguer
29021;29890;Plounéour-Brignogan-plages
29202;29410;Plounéour-Ménez
29203;29890;Plounéour-Trez;d;29021;Plounéour-Brignogan-plages
22227;22780;Plounérin
29204;29400;Plounéventer
29206;29430;Plounévez-Lochrist
22228;22810;Plounévez-Moëdec
22229;22110;Plounévez-Quintin
29205;29270;Plounévézel
22231;22160;Plourac’h
56170;56770;Plouray
22232;22410;Plourhan
29208;29830;Plourin
29207;29600;Plourin-lès-Morlaix
22233;22860;Plourivo
62660;62118;Plouvain
22234;22170;Plouvara
29209;29860;Plouvien
29210;29420;Plouvorn
29211;29690;Plouyé
29212;29280;Plouzané
22235;22420;Plouzélambre
29213;29440;Plouzévédé
29214;29720;Plovan
02609;02860;Ployart-et-Vaurseine
60503;60420;Le Ployron
29215;29710;Plozévet
22236;22290;Pludual
22237;22130;Pluduno;d;22237;Val-d’Arguenon
22238;22310;Plufur
29216;29700;Pluguffan
56171;56220;Pluherlin
22239;22350;Plumaudan
22240;22250;Plumaugat
56172;56420;Plumelec
56173;56310 56930;Pluméliau-Bieuzy
56174;56500;Plumelin
56175;56400;Plumergat
14509;14440;Plumetot
22241;22210;Plumieux
39430;39700;Plumont
56176;56400;Pluneret
22242;22240;Plurien
22243;22160;Plusquellec
22244;22320;Plussulien
21486;21110;Pluvault;d;21352;Longeault-Pluvault
21487;21110;Pluvet
56177;56330;Pluvigner
22245;22140;Pluzunet
51435;51130;Pocancy
35229;35500;Pocé-les-Bois
37185;37530;Pocé-sur-Cisse
33327;33720;Podensac
05103;05300;Le Poët
26241;26460;Le Poët-Célard
26242;26170;Le Poët-en-Percip
26243;26160;Le Poët-Laval
26244;26110;Le Poët-Sigillat
80629;80240;Pœuilly
64449;64400;Poey-d’Oloron
64448;64230;Poey-de-Lescar
03209;03800;Poëzat
2B239;20232;Poggio-d’Oletta
2B236;20240;Poggio-di-Nazza
2B238;20250;Poggio-di-Venaco
2B241;20237;Poggio-Marinaccio
2B242;20230;Poggio-Mezzana
2A240;20125 20160;Poggiolo
51436;51240;Pogny
39431;39570;Poids-de-Fiole
77368;77160;Poigny
78497;78125;Poigny-la-Forêt
58211;58170;Poil
04153;04270 04330;Le Poil;a;04204;Senez
08340;08190;Poilcourt-Sydney
34206;34310;Poilhes
72239;72350;Poillé-sur-Vègre
35230;35420;Poilley
50407;50220;Poilley
51437;51170;Poilly
45254;45500;Poilly-lez-Gien
89303;89310;Poilly-sur-Serein
89304;89110;Poilly-sur-Tholon
21488;21330;Poinçon-lès-Larrey
36159;36330;Le Poinçonnet
77369;77470;Poincy
98822;98822;Poindimié
52393;52160;Poinsenot
52394;52500;Poinson-lès-Fayl
52395;52160;Poinson-lès-Grancey
52396;52800;Poinson-lès-Nogent
71470;71520;Saint-Point
25525;25160;Saint-Point-Lac
97120;97110;Pointe-à-Pitre
97121;97116;Pointe-Noire
61332;61220;Pointel
31426;31210;Pointis-de-Rivière
31427;31800;Pointis-Inard
39432;39290;Pointre
28300;28310;Poinville
85177;85770;Le Poiré-sur-Velluire;d;85177;Les Velluire-sur-Vendée
85178;85170;Le Poiré-sur-Vie
85179;85440;Poiroux
50542;50670;Saint-Pois
38309;38320;Poisat
52397;52360;Poiseul
21489;21440;Poiseul-la-Grange
21490;21450;Poiseul-la-Ville-et-Laperrière
21491;21120;Poiseul-lès-Saulx
58212;58130;Poiseux
18182;18290;Poisieux
41179;41270;Le Poislay
71354;71600;Poisson
52398;52230;Poissons
78498;78300;Poissy
28301;28300;Poisvilliers
74213;74330;Poisy
49243;49110 49450 49510 49600;La Poitevinière;d;49023;Beaupréau-en-Mauges
86194;86000;Poitiers
10293;10700;Poivres
51438;51460;Poix
53250;53540;Saint-Poix
80630;80290;Poix-de-Picardie
59464;59218;Poix-du-Nord
08341;08430;Poix-Terron
01300;01130;Le Poizat;d;01204;Le Poizat-Lalleyriat
01204;01130;Le Poizat-Lalleyriat
29259;29250;Saint-Pol-de-Léon
59540;59140 59240 59279 59430 59640;Saint-Pol-sur-Mer;a;59183;Dunkerque
62767;62130;Saint-Pol-sur-Ternoise
70415;70210;Polaincourt-et-Clairefontaine
31428;31430;Polastron
32321;32130;Polastron
54484;54540;Sainte-Pôle
69153;69250;Poleymieux-au-Mont-d’Or
42274;42260;Saint-Polgues
38310;38210;Poliénas
17281;17210;Polignac
43152;43000;Polignac
35231;35320;Poligné
05104;05500;Poligny
10294;10110;Poligny
39434;39800;Poligny
77370;77167;Poligny
62662;62370;Polincove
10295;10110;Polisot
10296;10110;Polisy
66144;66450;Pollestres
01301;01310;Polliat
01302;01350;Pollieu
69154;69290;Pollionnay
15154;15800;Polminhac
2B243;20229;Polveroso
11364;11300;Saint-Polycarpe
51439;51110;Pomacle
11292;11400;La Pomarède
46222;46250;Pomarède
40228;40360;Pomarez
11293;11250;Pomas
12184;12130;Pomayrols
33328;33500;Pomerol
34207;34810;Pomérols
69155;69590;Pomeys
21492;21630;Pommard
62663;62760;Pommera
85180;85700;La Pommeraie-sur-Sèvre;d;85090;Sèvremont
14510;14690;La Pommeraye
49244;49110 49290 49410 49570 49620;La Pommeraye;d;49244;Mauges-sur-Loire
22246;22120;Pommeret
59465;59360;Pommereuil
76505;76440;Pommereux
76506;76680;Pommeréval
53180;53400;Pommerieux
57547;57420;Pommérieux
22247;22450;Pommerit-Jaudy;d;22264;La Roche-Jaudy
22248;22200;Pommerit-le-Vicomte
26245;26470;Pommerol
77371;77515;Pommeuse
82141;82400;Pommevic
62664;62111;Pommier
38311;38260;Pommier-de-Beaurepaire
02610;02200;Pommiers
30199;30120;Pommiers
36160;36190;Pommiers
69156;69480;Pommiers
42173;42260;Pommiers-en-Forez
17282;17130;Pommiers-Moulons
70416;70240;Pomoy
79290;79160;Saint-Pompain
79213;79200;Pompaire
33329;33730;Pompéjac
31429;31450;Pompertuzat
54430;54340;Pompey
32322;32130;Pompiac
48115;48110;Le Pompidou
88352;88300;Pompierre
25461;25340;Pompierre-sur-Doubs
47207;47230;Pompiey
33330;33370;Pompignac
30200;30170;Pompignan
82142;82170;Pompignan
47208;47420;Pompogne
24488;24170;Saint-Pompon
77372;77400;Pomponne
24331;24240;Pomport
64450;64370;Pomps
11294;11300;Pomy
72240;72310 72340;Poncé-sur-le-Loir;d;72262;Loir en Vallée
21493;21130;Poncey-lès-Athée
21494;21440;Poncey-sur-l’Ignon
62665;62390;Le Ponchel
80631;80150;Ponches-Estruval
60504;60430;Ponchon
01303;01450;Poncin
42174;42110;Poncins
15207;15500;Saint-Poncy
33331;33190;Pondaurat
18183;18210;Le Pondy
98823;98823;Ponérihouen
26246;26150;Ponet-et-Saint-Auban
31430;31210;Ponlat-Taillebourg
17283;17800;Pons
04195;04400;Saint-Pons
07287;07580;Saint-Pons
34285;34230;Saint-Pons-de-Mauchiens
34284;34220;Saint-Pons-de-Thomières
30292;30330;Saint-Pons-la-Calm
32323;32300;Ponsampère
32324;32300;Ponsan-Soubiran
26247;26240;Ponsas
64451;64460;Ponson-Debat-Pouts
64452;64460;Ponson-Dessus
38313;38350;Ponsonnas
21495;21130;Pont
03252;03110;Saint-Pont
59466;59710;Pont-à-Marcq
54431;54700;Pont-à-Mousson
62666;62880;Pont-à-Vendin
02612;02160;Pont-Arcy
27467;27500;Pont-Audemer
27468;27290;Pont-Authou
29217;29930;Pont-Aven
14511;14380;Pont-Bellanger
36161;36800;Le Pont-Chrétien-Chabenet
29218;29790;Pont-Croix
01304;01160;Pont-d’Ain
39436;39110;Pont-d’Héry
14764;14690;Pont-d’Ouilly
26249;26160;Pont-de-Barret
38315;38480;Le Pont-de-Beauvoisin
73204;73330;Le Pont-de-Beauvoisin
29302;29590;Pont-de-Buis-lès-Quimerch
38316;38230;Pont-de-Chéruy
38317;38800;Le Pont-de-Claix
27469;27340;Pont-de-l’Arche
26250;26600;Pont-de-l’Isère
07178;07380;Pont-de-Labeaume
81209;81660;Pont-de-Larn
80632;80480;Pont-de-Metz
48116;48220;Le Pont-de-Montvert;d;48116;Pont de Montvert - Sud Mont Lozère
48116;48220;Pont de Montvert - Sud Mont Lozère
70418;70130;Le Pont-de-Planches;d;70418;La Romaine
39435;39130;Pont-de-Poitte
25463;25150;Pont-de-Roide-Vermondans
37186;37260;Pont-de-Ruan
12185;12290;Pont-de-Salars
01305;01190;Pont-de-Vaux
01306;01290;Pont-de-Veyle
70419;70210;Pont-du-Bois
47209;47480;Pont-du-Casse
63284;63430;Pont-du-Château
39437;39300;Pont-du-Navoy
38319;38680;Pont-en-Royans
21497;21140;Pont-et-Massène
38318;38780;Pont-Évêque
50409;50620 50880;Pont-Hébert
29220;29120;Pont-l’Abbé
17284;17250;Pont-l’Abbé-d’Arnoult
14514;14130;Pont-l’Évêque
60506;60400;Pont-l’Évêque
52399;52120;Pont-la-Ville
88353;88260;Pont-lès-Bonfays
25465;25110;Pont-les-Moulins
22249;22390;Pont-Melvez
80634;80115;Pont-Noyelles
35363;35131;Pont-Péan
80635;80580;Pont-Remy
43153;43330;Pont-Salomon
56179;56620;Pont-Scorff
30202;30130;Pont-Saint-Esprit
02616;02380;Pont-Saint-Mard
10297;10150;Pont-Sainte-Marie
44130;44860;Pont-Saint-Martin
60509;60700;Pont-Sainte-Maxence
27470;27360;Pont-Saint-Pierre
54432;54550;Pont-Saint-Vincent
70420;70110;Pont-sur-l’Ognon
88354;88500;Pont-sur-Madon
55407;55200;Pont-sur-Meuse
59467;59138;Pont-sur-Sambre
10298;10400;Pont-sur-Seine
89308;89190;Pont-sur-Vanne
89309;89140;Pont-sur-Yonne
69158;69470;Pont-Trambouze;d;69066;Cours
64453;64530;Pontacq
21496;21270;Pontailler-sur-Saône
26248;26150;Pontaix
73203;73300;Pontamafrey-Montpascal;d;73135;La Tour-en-Maurienne
23155;23250;Pontarion
25462;25300;Pontarlier
60505;60520;Pontarmé
50408;50220;Pontaubault
89306;89200;Pontaubert
77373;77340;Pontault-Combault
63283;63380;Pontaumur
02613;02160;Pontavert
77374;77135;Pontcarré
70417;70360;Pontcey
61333;61120;Pontchardon
38314;38530;Pontcharra
69157;69490;Pontcharra-sur-Turdine;d;69157;Vindry-sur-Turdine
23156;23260;Pontcharraud
44129;44160;Pontchâteau
46223;46150;Pontcirq
14512;14110;Pontécoulant
66145;66300;Ponteilla
30201;30450;Ponteils-et-Brésis
40229;40200;Pontenx-les-Forges
73205;73110;Le Pontet
84092;84130;Le Pontet
25464;25240;Les Pontets
83095;83670;Pontevès
51440;51490;Pontfaverger-Moronvilliers
63285;63230;Pontgibaud
28302;28190;Pontgouin
78499;78730;Ponthévrard
51441;51300;Ponthion
80633;80860;Ponthoile
29219;29610 29650;Le Ponthou;d;29199;Plouigneau
39438;39170;Ponthoux;d;39286;Lavans-lès-Saint-Claude
64454;64460;Pontiacq-Viellepinte
49245;49150;Pontigné;d;49018;Baugé-en-Anjou
89307;89230;Pontigny
04154;05160;Pontis
56178;56300;Pontivy
41180;41400;Pontlevoy
53181;53220;Pontmain
95500;95000 95300;Pontoise
60507;60400;Pontoise-lès-Noyon
40230;40465;Pontonx-sur-l’Adour
50410;50170;Pontorson
24334;24150;Pontours
71355;71270;Pontoux
57548;57420;Pontoy
57549;57380;Pontpierre
60508;60700;Pontpoint
22250;22260;Pontrieux
02614;02490;Pontru
02615;02490;Pontruet
50411;50300;Ponts
49246;49130;Les Ponts-de-Cé
76507;76260;Ponts-et-Marais
14355;14480;Ponts sur Seulles
72243;72510;Pontvallain
34208;34230;Popian
2B244;20218;Popolasca
56180;56380;Porcaro
57550;57890;Porcelette
17387;17250;Saint-Porchaire
33332;33660;Porchères
87120;87380;La Porcherie
60510;60390;Porcheux
78501;78440;Porcheville
38320;38390;Porcieu-Amblagnieu
22251;22590;Pordic
33333;33680;Le Porge
44131;44210;Pornic
44132;44380;Pornichet
60511;60400;Porquéricourt
82171;82700;Saint-Porquier
2B245;20215;Porri
29221;29840;Porspoder
09231;09320;Le Port
97407;97420;Le Port
01307;01460;Port
50412;50580;Port-Bail-sur-Mer
53182;53410;Port-Brillet
17285;17350;Port-d’Envaux
13077;13110;Port-de-Bouc
40231;40300;Port-de-Lanne
86195;86220;Port-de-Piles
17484;17730;Port-des-Barques
14515;14520;Port-en-Bessin-Huppain
76476;76170 76330;Port-Jérôme-sur-Seine
11266;11210;Port-la-Nouvelle
29222;29150;Port-Launay
80637;80132;Port-le-Grand
39439;39330 39600;Port-Lesney
56181;56290;Port-Louis
97122;97117;Port-Louis
78502;78560;Le Port-Marly
27473;27940;Port-Mort
24335;33220;Port-Sainte-Foy-et-Ponchapt
13078;13230;Port-Saint-Louis-du-Rhône
47210;47130;Port-Sainte-Marie
44133;44710;Port-Saint-Père
70421;70170;Port-sur-Saône
54433;54700;Port-sur-Seille
66148;66660;Port-Vendres
2B246;20237;La Porta
66146;66760;Porta
50412;50580;Portbail;d;50412;Port-Bail-sur-Mer
33008;33760;Porte-de-Benauge
73151;73800;Porte-de-Savoie
27471;27100 27430;Porte-de-Seine
38479;38260;Porte-des-Bonnevaux
69114;69400 69640;Porte des Pierres Dorées
52331;52220;La Porte du Der
46033;46800;Porte-du-Quercy
68143;68320;Porte du Ried
27471;27100 27430;Porte-Joie;d;27471;Porte-de-Seine
66147;66760;Porté-Puymorens
62667;62480;Le Portel
11295;11490;Portel-des-Corbières
27472;27190;Portes
30203;30530;Portes
35191;35460;Les Portes du Coglais
17286;17880;Les Portes-en-Ré
26251;26160;Portes-en-Valdaine
26252;26800;Portes-lès-Valence
64455;64330;Portet
31431;31160;Portet-d’Aspet
31432;31110;Portet-de-Luchon
31433;31120;Portet-sur-Garonne
33334;33640;Portets
88355;88330;Portieux
34209;34420;Portiragnes
2A247;20137;Porto-Vecchio
37187;37800;Ports-sur-Vienne
21498;21350;Posanges
27474;27740;Poses
51442;51330;Possesse
97408;97419;La Possession
49247;49170;La Possonnière
89310;89260;La Postolle
57551;57930;Postroff
22323;22550;Saint-Pôtan
51443;51260;Potangis
30204;30500;Potelières
59468;59530;Potelle
61335;61190;La Poterie-au-Perche;d;61491;Tourouvre au Perche
76508;76280;La Poterie-Cap-d’Antifer
27475;27560;La Poterie-Mathieu
21499;21400;Pothières
14516;14420;Potigny
80638;80190;Potte
10299;10700;Pouan-les-Vallées
86196;86120;Pouançay
49248;49420 49520;Pouancé;d;49248;Ombrée d’Anjou
10360;10120;Saint-Pouange
86197;86200;Pouant
31434;31110;Poubeau
31435;31370;Poucharramet
65365;65240;Pouchergues;a;65003;Adervielle-Pouchergues
47211;47170;Poudenas
40232;40700;Poudenx
81210;81700;Poudis
98824;98824;Pouébo
98825;98825;Pouembout
65366;65100;Poueyferré
49249;49220 49370;La Pouëze;d;49367;Erdre-en-Anjou
23157;23250;La Pouge
34210;34230;Le Pouget
30205;30330;Pougnadoresse
79215;79130;Pougne-Hérisson
01308;01550;Pougny
58213;58200;Pougny
58214;58320;Pougues-les-Eaux
10300;10240;Pougy
17287;17210;Pouillac
01309;01250;Pouillat
41181;41110;Pouillé
85181;85570;Pouillé
86198;86800;Pouillé
44134;44522;Pouillé-les-Côteaux
21500;21150;Pouillenay
25466;25410;Pouilley-Français
25467;25115;Pouilley-les-Vignes
40233;40350;Pouillon
51444;51220;Pouillon
71356;71230;Pouilloux
57552;57420;Pouilly
60512;60790;Pouilly
21501;21320;Pouilly-en-Auxois
69159;69400 69640;Pouilly-le-Monial;d;69114;Porte des Pierres Dorées
42175;42110;Pouilly-lès-Feurs
42176;42155;Pouilly-les-Nonains
42177;42720;Pouilly-sous-Charlieu
58215;58150;Pouilly-sur-Loire
55408;55700;Pouilly-sur-Meuse
21502;21250;Pouilly-sur-Saône
02617;02270;Pouilly-sur-Serre
21503;21610;Pouilly-sur-Vingeanne
34211;34600;Le Poujol-sur-Orb
34212;34700;Poujols
36162;36210;Poulaines
80639;80260;Poulainville
81211;81120;Poulan-Pouzols
52401;52800;Poulangy
29224;29100;Pouldergat
22253;22450;Pouldouran;d;22264;La Roche-Jaudy
29225;29710;Pouldreuzic
69160;69870;Poule-les-Écharmeaux
64456;64410;Pouliacq
88356;88600;Les Poulières
25468;25640;Pouligney-Lusans
36163;36160;Pouligny-Notre-Dame
36164;36160;Pouligny-Saint-Martin
36165;36300;Pouligny-Saint-Pierre
44135;44510;Le Pouliguen
29226;29100;Poullan-sur-Mer
29227;29246 29690;Poullaouen
16267;16190;Poullignac
30206;30320;Poulx
98826;98826;Poum
65367;65190;Poumarous
82143;82120;Poupas
28303;28140;Poupry
58216;58140;Pouques-Lormes
03253;03290;Saint-Pourçain-sur-Besbre
03254;03500;Saint-Pourçain-sur-Sioule
48117;48800;Pourcharesses
07179;07000;Pourchères
83096;83470;Pourcieux
51445;51480;Pourcy
71357;71270;Pourlans
57553;57420;Pournoy-la-Chétive
57554;57420;Pournoy-la-Grasse
89311;89240;Pourrain
83097;83910;Pourrières
16268;16700;Poursac
17288;17400;Poursay-Garnaud
64457;64410;Poursiugues-Boucoue
08342;08140;Pouru-aux-Bois
08343;08140;Pouru-Saint-Remy
34213;34560;Poussan
23158;23500;Poussanges
88357;88500;Poussay
58217;58500;Pousseaux
47212;47700;Poussignac
14517;14190 14370 14540;Poussy-la-Campagne;d;14005;Valambray
12186;12380;Pousthomy
33335;33670;Le Pout
61336;61130;Pouvrai
88358;88550;Pouxeux
65368;65230;Pouy
31436;31430;Pouy-de-Touges
32327;32260;Pouy-Loubrin
32328;32480;Pouy-Roquelaure
10301;10290;Pouy-sur-Vannes
65369;65350;Pouyastruc
40234;40120;Pouydesseaux
32325;32290;Pouydraguin
32326;32320;Pouylebon
65370;65200;Pouzac
85182;85700;Pouzauges
37188;37800;Pouzay
31437;31450;Pouze
30207;30210;Pouzilhac
07181;07250;Le Pouzin
86199;86300;Pouzioux;a;86070;Chauvigny
63286;63440;Pouzol
34214;34480;Pouzolles
34215;34230;Pouzols
11296;11120;Pouzols-Minervois
03210;03320;Pouzy-Mésangy
98827;98827;Poya
40235;40380;Poyanne
70422;70100;Poyans
40236;40380;Poyartin
26253;26310;Poyols
80640;80300;Pozières
34216;34600;Le Pradal
63287;63500;Les Pradeaux
26254;26340;Pradelle
43154;43420;Pradelles
59469;59190;Pradelles
11297;11380;Pradelles-Cabardès
11298;11220;Pradelles-en-Val;d;11251;Val-de-Dagne
07182;07380;Prades
09232;09110;Prades
43155;43300;Prades
66149;66500;Prades
81212;81220;Prades
12187;12470;Prades-d’Aubrac
34217;34730;Prades-le-Lez
12188;12290;Prades-Salars
34218;34360;Prades-sur-Vernazobre
83098;83220;Le Pradet
09233;09600;Pradettes
09234;09000;Pradières
15155;15160;Pradiers
12189;12240;Pradinas
19168;19170;Pradines
42178;42630;Pradines
46224;46090;Pradines
07183;07120;Pradons
04155;04420;Prads-Haute-Bléone
79216;79230;Prahecq
79217;79370 79800;Prailles;d;79217;Prailles-La Couarde
79217;79370 79800;Prailles-La Couarde
73206;73710;Pralognan-la-Vanoise
21504;21410;Prâlon
42179;42600;Pralong
88433;88500;Saint-Prancher
52402;52190 52600;Prangey;d;52529;Villegusien-le-Lac
07184;07000;Pranles
16269;16110;Pranzac
52403;52160;Praslay
10302;10210;Praslin
28304;28150;Prasville
22254;22140;Prat
09235;09160;Prat-Bonrepaux
2B248;20218;Prato-di-Giovellina
24336;24370;Prats-de-Carlux
66150;66230;Prats-de-Mollo-la-Preste
66151;66730;Prats-de-Sournia
24337;24550;Prats-du-Périgord
81213;81500;Pratviel
39440;39170;Pratz;d;39286;Lavans-lès-Saint-Claude
52404;52330;Pratz;d;52140;Colombey les Deux Églises
52405;52190;Prauthoy;d;52405;Le Montsaugeonnais
41182;41190;Pray
54434;54116;Praye
09236;09000;Prayols
46225;46220;Prayssac
47213;47360;Prayssas
74215;74120;Praz-sur-Arly
14520;14340;Le Pré-d’Auge
53185;53140;Pré-en-Pail;d;53185;Pré-en-Pail-Saint-Samson
53185;53140;Pré-en-Pail-Saint-Samson
28305;28800;Pré-Saint-Évroult
93061;93310;Le Pré-Saint-Gervais
28306;28800;Pré-Saint-Martin
27476;27500;Les Préaux
07185;07290;Préaux
36166;36240;Préaux
53184;53340;Préaux
76509;76160;Préaux
77375;77710;Préaux;a;77261;Lorrez-le-Bocage-Préaux
14519;14210;Préaux-Bocage
61337;61340;Préaux-du-Perche;d;61309;Perche en Nocé
14518;14140 14290;Préaux-Saint-Sébastien;d;14371;Livarot-Pays-d’Auge
38321;38710;Prébois
50413;50220;Précey
32329;32390;Préchac
33336;33730;Préchac
65371;65400;Préchac`)
