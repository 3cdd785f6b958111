boussoleTerritory("n58",`13076;13750;Plan-d’Orgon;3
25459;25160;La Planée
66142;66210;Planès
66143;66720;Planèzes
42172;42660;Planfoy;1
22173;22400;Planguenoual;d;22093;Lamballe-Armor
46221;46100;Planioles
71352;71330;Le Planois
27462;27230;Le Planquay
14506;14490;Planquery
62659;62310;Planques
52391;52220;Planrupt
30197;30340;Les Plans
34205;34700;Les Plans
36207;36190;Saint-Plantaire
01299;01330;Le Plantay
30198;30122;Les Plantiers
61331;61170;Le Plantis
10290;10160;Planty
07176;07230;Planzolles
57545;57050;Plappeville;2
39426;39210 39800;Plasne
27463;27300;Plasnes
17279;17240;Plassac
33325;33390;Plassac
16263;16250;Plassac-Rouffiac
17280;17250;Plassay
38395;38660;Plateau-des-Petites-Roches;2
01185;01110;Plateau d’Hauteville;4
07177;07300;Plats
56157;56420;Plaudren;1
63282;63730;Plauzat;1
11291;11270;Plavilla
24330;24580;Plazac
15153;15700;Pleaux;1
22174;22550;Pléboulle
35221;35470;Pléchâtel;2
22175;22270;Plédéliac;1
22176;22960;Plédran;6
22177;22290;Pléguien;1
22178;22290;Pléhédel;1
35222;35610;Pleine-Fougères;2
02605;02240;Pleine-Selve
33326;33820;Pleine-Selve
76504;76460;Pleine-Sève
14507;50420;Pleines-Œuvres;f;50592;Tessy-Bocage
35223;35380;Plélan-le-Grand;4
22180;22980;Plélan-le-Petit;1
22181;22570;Plélauff
22182;22170;Plélo;3
22183;22210;Plémet;3
22184;22150;Plémy;1
22185;22640;Plénée-Jugon;2
22186;22370;Pléneuf-Val-André;3
39427;39250;Plénise
39428;39250;Plénisette
35224;35540;Plerguer;2
22187;22190;Plérin;14
22188;22170;Plerneuf;1
56158;56890;Plescop;6
35225;35720;Plesder
22189;22720;Plésidy
22190;22490;Pleslin-Trigavou;4
57546;57140;Plesnois
52392;52360;Plesnoy
22191;22330;Plessala;d;22046;Le Mené
44128;44630;Plessé;5
02606;02210;Le Plessier-Huleu
80628;80110;Le Plessier-Rozainvillers
60497;60130;Le Plessier-sur-Bulles
60498;60130;Le Plessier-sur-Saint-Just
77364;77165;Le Plessis-aux-Bois
10291;10400;Plessis-Barbuise
60500;60330;Le Plessis-Belleville;4
95491;95130;Le Plessis-Bouchard;8
60501;60150;Le Plessis-Brion;1
60499;60310;Plessis-de-Roye
41177;41170;Le Plessis-Dorin
89301;89260;Plessis-du-Mée;f;89469;Perceneige
77365;77540;Le Plessis-Feu-Aussoux
95492;95720;Le Plessis-Gassot
10292;10400;Plessis-Gatebled;f;10208;La Louptière-Thénard
49241;49124;Le Plessis-Grammoire;2
14508;14260 14770;Le Plessis-Grimoult;d;14027;Les Monts d’Aunay
27464;27180;Le Plessis-Grohan
27465;27120;Le Plessis-Hébert
50405;50250;Le Plessis-Lastelle
41178;41370;Le Plessis-l’Échelle
77366;77165;Le Plessis-l’Évêque
95493;95270;Le Plessis-Luzarches
49242;49220 49770;Le Plessis-Macé;d;49200;Longuenée-en-Anjou
91494;91220;Le Plessis-Pâté;4
60502;60640;Le Plessis-Patte-d’Oie
77367;77440;Le Plessis-Placy
92060;92350;Le Plessis-Robinson;28
91495;91410;Plessis-Saint-Benoist
89302;89140;Plessis-Saint-Jean
27466;27170;Le Plessis-Sainte-Opportune
94059;94420;Le Plessis-Trévise;21
22192;22650;Plessix-Balisson;d;22209;Beaussais-sur-Mer
22193;22640;Plestan;1
22194;22310;Plestin-les-Grèves;3
22195;22610;Pleubian;2
56159;56140;Pleucadeuc;1
22196;22740;Pleudaniel
22197;22690;Pleudihen-sur-Rance;2
56160;56120;Pleugriffet;1
35226;35720;Pleugueneuc;2
86193;86450;Pleumartin;1
35227;35137;Pleumeleuc;3
22198;22560;Pleumeur-Bodou;3
22199;22740;Pleumeur-Gautier;1
39429;39120;Pleure
51432;51230;Pleurs
35228;35730;Pleurtuit;7
29161;29170;Pleuven;3
88350;88170;Pleuvezain
16264;16490;Pleuville
22200;22130;Pléven;d;22237;Val-d’Arguenon
22201;22240;Plévenon
22202;22340;Plévin
29162;29190;Pleyben;3
29163;29410;Pleyber-Christ;3
79212;79190;Pliboux;d;79307;Sauzé-entre-Bois
51433;51300;Plichancourt
32320;32340;Plieux
51434;51150;Plivot
29164;29100;Ploaré;f;29046;Douarnenez
29165;29740;Plobannalec-Lesconil;3
67378;67115;Plobsheim;4
56161;56400;Ploemel;3
56162;56270;Ploemeur;18
56163;56160;Ploërdut;1
56164;56880;Ploeren;6
56165;56800;Ploërmel;10
22203;22150;Plœuc-L’Hermitage;4
22203;22150;Plœuc-sur-Lié;d;22203;Plœuc-L’Hermitage
29166;29550;Ploéven
22204;22260;Ploëzal;1
29167;29710;Plogastel-Saint-Germain;2
29168;29770;Plogoff;1
29169;29180;Plogonnec;3
02607;02200;Ploisy
50406;50870;Plomb;f;50535;Le Parc
88351;88370;Plombières-les-Bains;1
21485;21370;Plombières-lès-Dijon;2
29170;29700;Plomelin;4
29171;29120;Plomeur;3
02608;02140;Plomion
29172;29550;Plomodiern;2
29173;29710;Plonéis;2
29174;29720;Plonéour-Lanvern;6
29175;29530;Plonévez-du-Faou;2
29176;29550;Plonévez-Porzay;1
22205;22130;Plorec-sur-Arguenon
71353;71700;Plottes
18181;18290;Plou
22206;22170;Plouagat;d;22206;Châtelaudren-Plouagat
22207;22420;Plouaret;2
29177;29810;Plouarzel;4
22208;22830;Plouasne;1
56166;56240;Plouay;5
22209;22650;Ploubalay;d;22209;Beaussais-sur-Mer
22210;22620;Ploubazlanec;2
22211;22300;Ploubezre;3
29178;29830;Ploudalmézeau;6
29179;29260;Ploudaniel;3
29180;29800;Ploudiry
22212;22260;Plouëc-du-Trieux;1
29181;29800;Plouédern;3
29182;29620;Plouégat-Guérand;1
29183;29650;Plouégat-Moysan
29184;29420;Plouénan;2
22213;22490;Plouër-sur-Rance;3
29185;29430;Plouescat;3
22214;22470;Plouézec;3
29186;29252;Plouezoc’h;1
22215;22440;Ploufragan;11
29187;29440;Plougar
29188;29630;Plougasnou;3
29189;29470;Plougastel-Daoulas;13
29190;29217;Plougonvelin;4
29191;29640;Plougonven;3
22216;22810;Plougonver
29192;29250;Plougoulm;1
56167;56400;Plougoumelen;2
29193;29400;Plougourvest;1
22217;22780;Plougras
22218;22820;Plougrescant;1
22219;22150;Plouguenast;d;22219;Plouguenast-Langast
22219;22150;Plouguenast-Langast;2
29194;29270;Plouguer;f;29024;Carhaix-Plouguer
29195;29880;Plouguerneau;6
22220;22110;Plouguernével;1
22221;22220;Plouguiel;1
29196;29830;Plouguin;2
22222;22580;Plouha;4
56168;56340;Plouharnel;2
29197;29780;Plouhinec;3
56169;56680;Plouhinec;5
29198;29260;Plouider;1
29199;29610 29650;Plouigneau;5
22223;22200;Plouisy;2
29200;29600;Ploujean;f;29151;Morlaix
22224;22300;Ploulec’h;1
22225;22970;Ploumagoar;5
22226;22300;Ploumilliau;2
29201;29810;Ploumoguer;2
29021;29890;Plounéour-Brignogan-plages;1
29202;29410;Plounéour-Ménez;1
29203;29890;Plounéour-Trez;d;29021;Plounéour-Brignogan-plages
22227;22780;Plounérin
29204;29400;Plounéventer;2
29205;29270;Plounévézel;1
29206;29430;Plounévez-Lochrist;2
22228;22810;Plounévez-Moëdec;1
22229;22110;Plounévez-Quintin;1
22230;22500;Plounez;f;22162;Paimpol
22231;22160;Plourac’h
56170;56770;Plouray;1
22232;22410;Plourhan;2
29208;29830;Plourin;1
29207;29600;Plourin-lès-Morlaix;4
22233;22860;Plourivo;2
62660;62118;Plouvain
22234;22170;Plouvara;1
29209;29860;Plouvien;3
29210;29420;Plouvorn;2
29211;29690;Plouyé
29212;29280;Plouzané;13
22235;22420;Plouzélambre
29213;29440;Plouzévédé;1
29214;29720;Plovan
02609;02860;Ployart-et-Vaurseine
60503;60420;Le Ployron
29215;29710;Plozévet;2
22236;22290;Pludual
22237;22130;Pluduno;d;22237;Val-d’Arguenon
22238;22310;Plufur
29216;29700;Pluguffan;4
56171;56220;Pluherlin;1
22239;22350;Plumaudan;1
22240;22250;Plumaugat;1
56172;56420;Plumelec;2
56173;56310 56930;Pluméliau-Bieuzy;4
56174;56500;Plumelin;2
56175;56400;Plumergat;4
14509;14440;Plumetot
22241;22210;Plumieux;1
39430;39700;Plumont
56176;56400;Pluneret;6
22242;22240;Plurien;1
22243;22160;Plusquellec
22244;22320;Plussulien
21486;21110;Pluvault;d;21352;Longeault-Pluvault
21487;21110;Pluvet
56177;56330;Pluvigner;7
22245;22140;Pluzunet;1
51435;51130;Pocancy
35229;35500;Pocé-les-Bois;1
37185;37530;Pocé-sur-Cisse;1
33327;33720;Podensac;3
05103;05300;Le Poët
26241;26460;Le Poët-Célard
26242;26170;Le Poët-en-Percip
26243;26160;Le Poët-Laval
26244;26110;Le Poët-Sigillat
80629;80240;Pœuilly
64448;64230;Poey-de-Lescar;1
64449;64400;Poey-d’Oloron
03209;03800;Poëzat
2B236;20240;Poggio-di-Nazza
2B238;20250;Poggio-di-Venaco
2B239;20232;Poggio-d’Oletta
2A240;20125 20160;Poggiolo
2B241;20237;Poggio-Marinaccio
2B242;20230;Poggio-Mezzana
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
45254;45500;Poilly-lez-Gien;2
89303;89310;Poilly-sur-Serein
89304;89110;Poilly-sur-Tholon
89305;89800;Poinchy;f;89068;Chablis
21488;21330;Poinçon-lès-Larrey
36159;36330;Le Poinçonnet;5
77369;77470;Poincy
98822;98822;Poindimié;4
52393;52160;Poinsenot
52394;52500;Poinson-lès-Fayl
52395;52160;Poinson-lès-Grancey
52396;52800;Poinson-lès-Nogent
71470;71520;Saint-Point
97120;97110;Pointe-à-Pitre;15
61332;61220;Pointel
97121;97116;Pointe-Noire;5
31426;31210;Pointis-de-Rivière
31427;31800;Pointis-Inard
25525;25160;Saint-Point-Lac
39432;39290;Pointre
28300;28310;Poinville
85177;85770;Le Poiré-sur-Velluire;d;85177;Les Velluire-sur-Vendée
85178;85170;Le Poiré-sur-Vie;8
85179;85440;Poiroux;1
50542;50670;Saint-Pois
38309;38320;Poisat;2
52397;52360;Poiseul
21489;21440;Poiseul-la-Grange
21490;21450;Poiseul-la-Ville-et-Laperrière
21491;21120;Poiseul-lès-Saulx
58212;58130;Poiseux
18182;18290;Poisieux
41179;41270;Le Poislay
39433;39160 39320;Poisoux;f;39209;Val-d’Épy
71354;71600;Poisson
52398;52230;Poissons
78498;78300;Poissy;40
28301;28300;Poisvilliers
74213;74330;Poisy;9
49243;49110 49450 49510 49600;La Poitevinière;d;49023;Beaupréau-en-Mauges
86194;86000;Poitiers;89
10293;10700;Poivres
51438;51460;Poix
53250;53540;Saint-Poix
80630;80290;Poix-de-Picardie;2
59464;59218;Poix-du-Nord;2
08341;08430;Poix-Terron
01300;01130;Le Poizat;d;01204;Le Poizat-Lalleyriat
01204;01130;Le Poizat-Lalleyriat
70415;70210;Polaincourt-et-Clairefontaine
31428;31430;Polastron
32321;32130;Polastron
29259;29250;Saint-Pol-de-Léon;6
54484;54540;Sainte-Pôle
69153;69250;Poleymieux-au-Mont-d’Or;1
42274;42260;Saint-Polgues
38310;38210;Poliénas;1
17281;17210;Polignac
43152;43000;Polignac;2
35231;35320;Poligné;1
05104;05500;Poligny
10294;10110;Poligny
39434;39800;Poligny;3
77370;77167;Poligny
62662;62370;Polincove
10295;10110;Polisot
10296;10110;Polisy
66144;66450;Pollestres;5
01301;01310;Polliat;2
01302;01350;Pollieu
69154;69290;Pollionnay;2
15154;15800;Polminhac;1
59540;59140 59240 59279 59430 59640;Saint-Pol-sur-Mer;a;59183;Dunkerque
62767;62130;Saint-Pol-sur-Ternoise;4
2B243;20229;Polveroso
11364;11300;Saint-Polycarpe
51439;51110;Pomacle
11292;11400;La Pomarède
46222;46250;Pomarède
40228;40360;Pomarez;1
11293;11250;Pomas;1
12184;12130;Pomayrols
33328;33500;Pomerol
34207;34810;Pomérols;2
05105;05300;Pomet;f;05118;Val Buëch-Méouge
69155;69590;Pomeys;1
21492;21630;Pommard
62663;62760;Pommera
85180;85700;La Pommeraie-sur-Sèvre;d;85090;Sèvremont
14510;14690;La Pommeraye
49244;49110 49290 49410 49570 49620;La Pommeraye;d;49244;Mauges-sur-Loire
22246;22120;Pommeret;2
59465;59360;Pommereuil
76505;76440;Pommereux
76506;76680;Pommeréval
53180;53400;Pommerieux
57547;57420;Pommérieux
22247;22450;Pommerit-Jaudy;d;22264;La Roche-Jaudy
22248;22200;Pommerit-le-Vicomte;1
26245;26470;Pommerol
77371;77515;Pommeuse;3
82141;82400;Pommevic
62664;62111;Pommier
38311;38260;Pommier-de-Beaurepaire
02610;02200;Pommiers
30199;30120;Pommiers
36160;36190;Pommiers
69156;69480;Pommiers;2
42173;42260;Pommiers;f;42173;Pommiers-en-Forez
42173;42260;Pommiers-en-Forez
38312;38134 38340;Pommiers-la-Placette;f;38407;La Sure en Chartreuse
17282;17130;Pommiers-Moulons
70416;70240;Pomoy
79290;79160;Saint-Pompain
79213;79200;Pompaire;2
33329;33730;Pompéjac
31429;31450;Pompertuzat;2
54430;54340;Pompey;4
32322;32130;Pompiac
48115;48110;Le Pompidou
88352;88300;Pompierre
25461;25340;Pompierre-sur-Doubs
47207;47230;Pompiey
33330;33370;Pompignac;3
30200;30170;Pompignan
82142;82170;Pompignan;1
47208;47420;Pompogne
24488;24170;Saint-Pompon
77372;77400;Pomponne;4
24488;24170;Saint-Pompont;f;24488;Saint-Pompon
24331;24240;Pomport
64450;64370;Pomps
11294;11300;Pomy
72240;72310 72340;Poncé-sur-le-Loir;d;72262;Loir en Vallée
21493;21130;Poncey-lès-Athée
21494;21440;Poncey-sur-l’Ignon
24332;33220;Ponchapt;f;24335;Port-Sainte-Foy-et-Ponchapt
62665;62390;Le Ponchel
80631;80150;Ponches-Estruval
60504;60430;Ponchon;1
01303;01450;Poncin;1
42174;42110;Poncins;1
15207;15500;Saint-Poncy
33331;33190;Pondaurat
18183;18210;Le Pondy
98823;98823;Ponérihouen;2
26246;26150;Ponet-et-Saint-Auban
31430;31210;Ponlat-Taillebourg
17283;17800;Pons;4
04195;04400;Saint-Pons
07287;07580;Saint-Pons
32323;32300;Ponsampère
32324;32300;Ponsan-Soubiran
26247;26240;Ponsas
34285;34230;Saint-Pons-de-Mauchiens
34284;34220;Saint-Pons-de-Thomières;1
30292;30330;Saint-Pons-la-Calm
64451;64460;Ponson-Debat-Pouts
64452;64460;Ponson-Dessus
38313;38350;Ponsonnas
21495;21130;Pont
03252;03110;Saint-Pont
02611;02270;Pont-à-Bucy;f;02559;Nouvion-et-Catillon
64453;64530;Pontacq;2
21496;21270;Pontailler-sur-Saône;1
26248;26150;Pontaix
73203;73300;Pontamafrey-Montpascal;d;73135;La Tour-en-Maurienne
59466;59710;Pont-à-Marcq;3
54431;54700;Pont-à-Mousson;14
02612;02160;Pont-Arcy
23155;23250;Pontarion
25462;25300;Pontarlier;18
60505;60520;Pontarmé
50408;50220;Pontaubault
89306;89200;Pontaubert
27467;27500;Pont-Audemer;10
77373;77340;Pontault-Combault;39
63283;63380;Pontaumur
27468;27290;Pont-Authou
29217;29930;Pont-Aven;2
62666;62880;Pont-à-Vendin;3
02613;02160;Pontavert
14511;14380;Pont-Bellanger
77374;77135;Pontcarré;2
70417;70360;Pontcey
61333;61120;Pontchardon
38314;38530;Pontcharra;7
69157;69490;Pontcharra-sur-Turdine;d;69157;Vindry-sur-Turdine
23156;23260;Pontcharraud
44129;44160;Pontchâteau;11
36161;36800;Le Pont-Chrétien-Chabenet
74214;74130;Pontchy;f;74042;Bonneville
46223;46150;Pontcirq
29218;29790;Pont-Croix;1
01304;01160;Pont-d’Ain;2
26249;26160;Pont-de-Barret
38315;38480;Le Pont-de-Beauvoisin;3
73204;73330;Le Pont-de-Beauvoisin;2
29302;29590;Pont-de-Buis-lès-Quimerch;3
38316;38230;Pont-de-Chéruy;6
38317;38800;Le Pont-de-Claix;10
07178;07380;Pont-de-Labeaume
27469;27340;Pont-de-l’Arche;4
81209;81660;Pont-de-Larn;2
26250;26600;Pont-de-l’Isère;3
80632;80480;Pont-de-Metz;2
48116;48220;Le Pont-de-Montvert;d;48116;Pont de Montvert - Sud Mont Lozère
48116;48220;Pont de Montvert - Sud Mont Lozère
70418;70130;Le Pont-de-Planches;d;70418;La Romaine
39435;39130;Pont-de-Poitte
25463;25150;Pont-de-Roide-Vermondans;3`)
