boussoleTerritory("n14",`2B072;20215;Casalta
2B073;20224;Casamaccioli
2B074;20250;Casanova
11071;11360;Cascastel-des-Corbières
66040;66130;Casefabre
84032;84750;Caseneuve
97205;97222;Case-Pilote;4
66041;66600;Cases-de-Pène
2B075;20270;Casevecchie
64169;64270;Cassaber;a;64168;Carresse-Cassaber
31109;31420;Cassagnabère-Tournas
48036;48400;Cassagnas
31110;31260;Cassagne
24085;24120;La Cassagne
46061;46700;Cassagnes
66042;66720;Cassagnes
12057;12120;Cassagnes-Bégonhès
30071;30350;Cassagnoles
34054;34210;Cassagnoles
32075;32100;Cassaigne
11072;11270;La Cassaigne
11073;11190;Cassaignes
15029;15340;Cassaniouze
59135;59670;Cassel;2
40068;40380;Cassen
47049;47440;Casseneuil;2
11074;11320;Les Cassés
33102;33190;Casseuil
24384;24540;Saint-Cassien
38373;38500;Saint-Cassien;1
86215;86330;Saint-Cassien;f;86005;Angliers
47050;47340;Cassignas
73228;73160;Saint-Cassin;1
08091;08160;La Cassine;f;08469;Vendresse
13022;13260;Cassis;6
44027;44390;Casson;2
12058;12210;Cassuéjouls
29025;29150;Cast;1
31111;31310;Castagnac
31112;31260;Castagnède
64170;64270;Castagnède
06034;06670;Castagniers;1
40069;40700;Castaignos-Souslens
40070;40270;Castandet
12059;12240;Castanet
81061;81150;Castanet
82029;82160;Castanet
34055;34610;Castanet-le-Haut
31113;31320;Castanet-Tolosan;15
11075;11160;Castans
64171;64170;Casteide-Cami
64172;64370;Casteide-Candau
64173;64460;Casteide-Doat
66043;66820;Casteil
80178;80110;Castel;f;80570;Moreuil
65128;65330;Castelbajac
31114;31160;Castelbiague
47051;47240;Castelculier;2
14554;14540;Le Castelet;1
82030;82100;Castelferrus
46062;46140;Castelfranc
31115;31230;Castelgaillard
31116;31780;Castelginest;11
47052;47700;Casteljaloux;4
07046;07460;Casteljau;a;07031;Berrias-et-Casteljau
47053;47340;Castella
04039;04120;Castellane;1
06035;06500;Castellar
04040;04380;Le Castellard-Mélan
2B077;20213;Castellare-di-Casinca
2B078;20212;Castellare-di-Mercurio
04041;04700;Le Castellet
83035;83330;Le Castellet;6
84033;84400;Castellet;f;84033;Castellet-en-Luberon
84033;84400;Castellet-en-Luberon
04042;04320;Castellet-lès-Sausses
2B079;20235;Castello-di-Rostino
12060;12800;Castelmary
31117;31180;Castelmaurou;4
82031;82210;Castelmayran;1
33103;33540;Castelmoron-d’Albret
47054;47260;Castelmoron-sur-Lot;1
32076;32450;Castelnau-Barbarens
40071;40360;Castelnau-Chalosse
32077;32320;Castelnau-d’Anglès
32078;32500;Castelnau-d’Arbieu
11076;11400;Castelnaudary;12
11077;11700;Castelnau-d’Aude
32079;32250 32440;Castelnau d’Auzan Labarrère;1
47055;47290;Castelnaud-de-Gratecambe
34056;34120;Castelnau-de-Guers;1
81063;81150;Castelnau-de-Lévis;1
12061;12500;Castelnau-de-Mandailles
33104;33480;Castelnau-de-Médoc;4
81064;81140;Castelnau-de-Montmiral;1
31118;31620;Castelnau-d’Estrétefonds;7
24086;24250;Castelnaud-la-Chapelle
09082;09420;Castelnau-Durban
34057;34170;Castelnau-le-Lez;26
65129;65230;Castelnau-Magnoac
46063;46170;Castelnau-Montratier;1
46063;46170;Castelnau Montratier-Sainte Alauzie;f;46063;Castelnau-Montratier
12062;12620;Castelnau-Pégayrols
31119;31430;Castelnau-Picampeau
65130;65700;Castelnau-Rivière-Basse
47056;47180;Castelnau-sur-Gupie
32080;32100;Castelnau-sur-l’Auvignon
40072;40320;Castelnau-Tursan
30072;30190;Castelnau-Valence
32081;32290;Castelnavet
40073;40700;Castelner
66044;66300;Castelnou
11078;11300;Castelreng
82032;82400;Castelsagrat
82033;82100;Castelsarrasin;14
40074;40330;Castel-Sarrazin
24087;24220;Castels et Bézenac
65131;65350;Castelvieilh
33105;33540;Castelviel
31120;31530;Le Castéra
82034;82120;Castéra-Bouzet
65132;65190;Castéra-Lanusse
32082;32700;Castéra-Lectourois
65133;65350;Castéra-Lou
64174;64460;Castéra-Loubix
09083;09130;Castéras
32083;32410;Castéra-Verduzan;1
31121;31350;Castéra-Vignoles
65134;65230;Casterets
32084;32380;Castéron
64175;64260;Castet
32085;32340;Castet-Arrouy
64176;64190;Castetbon
64177;64300;Castétis
64178;64190;Castetnau-Camblong
64179;64300;Castetner
64180;64330;Castetpugon
40075;40260;Castets;2
33106;33210;Castets-en-Dorthe;d;33106;Castets et Castillon
33106;33210;Castets et Castillon;1
09084;09350;Castex
32086;32170;Castex
32087;32240;Castex-d’Armagnac
31122;31430;Casties-Labrande
2B080;20218;Castifao
2B081;20218;Castiglione
06036;06500;Castillon
14140;14490;Castillon
65135;65130;Castillon
04044;04120;Castillon;f;04039;Castellane
64181;64370;Castillon (Canton d’Arthez-de-Béarn)
64182;64350;Castillon (Canton de Lembeye)
32088;32190;Castillon-Debats
33107;33210;Castillon-de-Castets;d;33106;Castets et Castillon
31123;31110;Castillon-de-Larboust
31124;31360;Castillon-de-Saint-Martory
30073;30210;Castillon-du-Gard;1
14141;14140;Castillon-en-Auge
09085;09800;Castillon-en-Couserans
33108;33350;Castillon-la-Bataille;3
32089;32360;Castillon-Massas
47057;47330;Castillonnès;1
32090;32490;Castillon-Savès
14142;14230 14330;Castilly;d;14342;Isigny-sur-Mer
32091;32810;Castin
64472;64160;Saint-Castin
14538;14540;Castine-en-Plaine;1
2B082;20218;Castineta
2B083;20236;Castirla
22282;22380;Saint-Cast-le-Guildo;3
02142;02680;Castres
81065;81100;Castres;42
33109;33640;Castres-Gironde;2
34058;34160;Castries;6
59136;59360;Le Cateau-Cambrésis;6
02143;02420;Le Catelet
76162;76590;Le Catelier
76163;76116;Catenay
60130;60840;Catenoy;1
2B084;20225;Cateri
62744;62223;Sainte-Catherine;3
63328;63580;Sainte-Catherine
69184;69440;Sainte-Catherine
37212;37800;Sainte-Catherine-de-Fierbois
31125;31110;Cathervielle
60131;60360;Catheux
60132;60640;Catigny
60133;60130;Catillon-Fumechon
59137;59360;Catillon-sur-Sambre
66045;66500;Catllar
32092;32200;Catonvielle
59138;59217;Cattenières
57124;57570;Cattenom;2
50105;50390;Catteville
46064;46150;Catus
50107;50480 50500 50620;Catz;d;50099;Carentan-les-Marais
47058;47160;Caubeyres
31126;31480;Caubiac
64183;64230;Caubios-Loos
47059;47120;Caubon-Saint-Sauveur
31127;31110;Caubous
65136;65230;Caubous
81066;81200;Caucalières
62216;62158;La Cauchie
62217;62260;Cauchy-à-la-Tour;2
62218;62150;Caucourt
56036;56850;Caudan;7
76164;76490;Caudebec-en-Caux;d;76164;Rives-en-Seine
76165;76320;Caudebec-lès-Elbeuf;10
11079;11390;Caudebronde
47060;47220;Caudecoste;1
33110;33000 33100 33200 33300 33800;Caudéran;f;33063;Bordeaux
66047;66360;Caudiès-de-Conflent
66046;66220;Caudiès-de-Fenouillèdes
33111;33490;Caudrot;1
59139;59540;Caudry;13
60134;60290;Cauffry;2
27132;27180;Caugé
31128;31190;Caujac
02144;02490;Caulaincourt
76166;76390;Le Caule-Sainte-Beuve
80179;80290;Caulières
59140;59191;Caullery
22032;22350;Caulnes;2
02145;02300;Caumont
09086;09160;Caumont
27133;27310;Caumont;1
32093;32400;Caumont
33112;33540;Caumont
62219;62140;Caumont
82035;82210;Caumont
14143;14240;Caumont-l’Éventé;d;14143;Caumont-sur-Aure
14143;14240;Caumont-sur-Aure;2
84034;84510;Caumont-sur-Durance;5
47061;47430;Caumont-sur-Garonne
14144;14220;Caumont-sur-Orne;d;14689;Thury-Harcourt-le-Hom
40076;40500;Cauna
79060;79190;Caunay;d;79307;Sauzé-entre-Bois
40077;40300;Cauneille
11081;11160;Caunes-Minervois;1
34059;34210;La Caunette
11083;11220;Caunettes-en-Val
11082;11250;Caunette-sur-Lauquet
40078;40250;Caupenne
32094;32110;Caupenne-d’Armagnac
51100;51270;La Caure
22033;22530;Caurel
51101;51110;Caurel
2A085;20117;Cauro;1
59141;59400;Cauroir
08092;08310;Cauroy
51102;51220;Cauroy-lès-Hermonville
82036;82500;Le Causé
24088;24150;Cause-de-Clérans
82037;82300;Caussade;6
65137;65700;Caussade-Rivière
30074;30750;Causse-Bégon
34060;34380;Causse-de-la-Selle
12257;12700;Causse-et-Diège
32095;32100;Caussens
34061;34490;Causses-et-Veyran
34062;34600;Caussiniojouls
06037;06460;Caussols
09087;09250;Caussou
65138;65110;Cauterets
27134;27350;Cauverville-en-Roumois
14145;14190;Cauvicourt
33113;33690;Cauvignac
60135;60730;Cauvigny;1
14146;14770;Cauville
76167;76930;Cauville-sur-Mer;1
34063;34720;Caux;2
11084;11170;Caux-et-Sauzens;1
47062;47470;Cauzac
46065;46110;Cavagnac
84035;84300;Cavaillon;25
83036;83240;Cavalaire-sur-Mer;8
12063;12230;La Cavalerie;2
22034;22140;Cavan;1
11085;11570;Cavanac;1
47063;47330;Cavarc
30075;30820;Caveirac;4
11086;11510;Caves
33114;33620;Cavignac;2
50106;50620;Cavigny
30076;30330;Cavillargues
80180;80310;Cavillon
62220;62140;Cavron-Saint-Martin
09088;09250;Caychax;d;09088;Caychax-et-Senconac
09088;09250;Caychax-et-Senconac
97302;97300;Cayenne;62
80181;80800;Cayeux-en-Santerre
80182;80410;Cayeux-sur-Mer;2
34064;34520;Le Caylar
82038;82160;Caylus;1
82039;82440;Cayrac
43042;43510;Cayres
82040;82240;Cayriech
12064;12500;Le Cayrol
15030;15290;Cayrols
31593;31230;Cazac
33115;33113;Cazalis
40079;40700;Cazalis
11087;11270;Cazalrenoux
46066;46250;Cazals
82041;82140;Cazals
09089;09500;Cazals-des-Baylès
65139;65370;Cazarilh
31129;31110;Cazarilh-Laspènes
31130;31580;Cazaril-Tambourès
33116;33430;Cazats
32096;32150;Cazaubon;1
33117;33790;Cazaugitat
31131;31160;Cazaunous
09090;09120;Cazaux
32097;32190;Cazaux-d’Anglès
65140;65590;Cazaux-Debat
65141;65240;Cazaux-Fréchet-Anéran-Camors
31132;31440;Cazaux-Layrisse
32098;32130;Cazaux-Savès
32099;32230;Cazaux-Villecomtal
09091;09160;Cazavet
31133;31110;Cazeaux-de-Larboust
34065;34460;Cazedarnes
09092;09400;Cazenave-Serres-et-Allens
32100;32800;Cazeneuve
31134;31420;Cazeneuve-Montaut
31135;31220;Cazères;4
40080;40270;Cazères-sur-l’Adour;1
82042;82110;Cazes-Mondenard;1
34066;34270;Cazevieille
47064;47370;Cazideroque
11088;11570;Cazilhac;1
34067;34190;Cazilhac;1
46067;46110 46600;Cazillac;d;46232;Le Vignon-en-Quercy
24089;24370;Cazoulès;d;24325;Pechs-de-l’Espérance
34068;34120;Cazouls-d’Hérault
34069;34370;Cazouls-lès-Béziers;5
61075;61330;Ceaucé;1
36032;36200;Ceaulmont
50108;50220;Céaux
43043;43270;Céaux-d’Allègre
86043;86700;Ceaux-en-Couhé;d;86082;Valence-en-Poitou
86044;86200;Ceaux-en-Loudun
34070;34360;Cébazan
63063;63118;Cébazat;8
50453;50800;Sainte-Cécile
71397;71250;Sainte-Cécile
85202;85110;Sainte-Cécile;1
36183;36210;Sainte-Cécile;d;36229;Val-Fouzon
30239;30110;Sainte-Cécile-d’Andorge
81246;81140;Sainte-Cécile-du-Cayrou
84106;84290;Sainte-Cécile-les-Vignes;2
39082;39240;Ceffia;f;39018;Aromas
52088;52220;Ceffonds
01067;01430;Ceignes
34071;34260;Ceilhes-et-Rocozels
05026;05600;Ceillac
63065;63520;Ceilloux
54109;54134;Ceintrey
72271;72110;Saint-Célerin
18041;18360;La Celette
41030;41360;Cellé
03047;03600;La Celle
18042;18200;La Celle
63064;63620;La Celle
83037;83170;La Celle;1
18043;18160;La Celle-Condé
23039;23800;La Celle-Dunoise
71509;71400;La Celle-en-Morvan
16068;16260;Cellefrouin
37044;37350;La Celle-Guenand
78125;78720;La Celle-les-Bordes
86045;86600;Celle-Lévescault;1
09093;09000;Celles
15031;15170;Celles
17076;17520;Celles
24090;24600;Celles
34072;34700;Celles
52089;52360;Celles-en-Bassigny
02146;02330;Celles-lès-Condé
51103;51260;La Celle-sous-Chantemerle
23040;23230;La Celle-sous-Gouzon
02147;02330 02540;La Celle-sous-Montmirail;d;02458;Dhuys et Morin-en-Brie
02148;02370;Celles-sur-Aisne
79061;79370;Celles-sur-Belle;3
63066;63250;Celles-sur-Durolle;1
10070;10110;Celles-sur-Ource
88082;88110;Celles-sur-Plaine
37045;37160;La Celle-Saint-Avant;1
78126;78170;La Celle-Saint-Cloud;20
89063;89116;La Celle-Saint-Cyr
58044;58440;La Celle-sur-Loire
77063;77515;La Celle-sur-Morin;1
58045;58700;La Celle-sur-Nièvre
77064;77670;La Celle-sur-Seine;f;77494;Vernou-la-Celle-sur-Seine
23041;23350;La Cellette
63067;63330;La Cellette
16069;16230;Cellettes
41031;41120;Cellettes;2
44028;44850;Le Cellier;4
07047;07590;Cellier-du-Luc
73060;73260;Celliers;d;73187;La Léchère
42032;42320;Cellieu;1
63068;63200;Cellule;f;63244;Chambaron sur Morge
36033;36200;Celon
15032;15500;Celoux
52090;52600;Celsoy
77065;77930;Cély;1
70112;70500;Cemboing
60136;60210;Cempuis
33118;33360;Cénac;2
24091;24250;Cénac-et-Saint-Julien;1
70113;70230;Cenans
30077;30480;Cendras;1
63069;63670;Le Cendre;5
70114;70500;Cendrecourt
25107;25640;Cendrey
24092;24380 24510;Cendrieux;d;24362;Val de Louyre et Caudeau
53205;53150;Saint-Céneré;d;53161;Montsûrs
61372;61250;Saint-Céneri-le-Gérei
46068;46330;Cénevières
11089;11170;Cenne-Monestiés
33119;33150;Cenon;26
86046;86530;Cenon-sur-Vienne;1
39083;39250;Censeau
21124;21430;Censerey
89064;89310;Censy
76168;76590;Les Cent-Acres
12065;12120;Centrès
2B086;20238;Centuri
69035;69840;Cenves
18202;18220;Saint-Céols
31136;31620;Cépet;2
11090;11300;Cépie
45061;45120;Cepoy;2
32101;32500;Céran
72051;72330;Cérans-Foulletourte;3
66048;66290;Cerbère;1
18044;18120;Cerbois
69036;69220;Cercié;1
74051;74350;Cercier
24093;24320;Cercles;d;24554;La Tour-Blanche-Cercles
45062;45520;Cercottes;1
17077;17270;Cercoux;1
61076;61500;Le Cercueil
58046;58340;Cercy-la-Tour;1
01068;01450;Cerdon
45063;45620;Cerdon
40081;40090;Cère
46251;46400;Saint-Céré;3
37046;37460;Céré-la-Ronde
37047;37390;Cerelles;1
50109;50510;Cérences;1
04045;04280;Céreste;f;04045;Céreste-en-Luberon
04045;04280;Céreste-en-Luberon;1
66049;66400;Céret;7
59142;59680;Cerfontaine
42033;42460;Le Cergne
74229;74140;Saint-Cergues;3
95127;95000 95800;Cergy;70
03048;03350;Cérilly;1
21125;21330;Cérilly
89065;89320;Cérilly
61077;61000;Cerisé
52091;52320;Cerisières
89066;89320;Cerisiers
80184;80800;Cerisy
61078;61100;Cerisy-Belle-Étoile
80183;80140;Cerisy-Buleux
50110;50680;Cerisy-la-Forêt;1
50111;50210;Cerisy-la-Salle;1
79062;79140;Cerizay;4
09094;09230;Cérizols
02149;02240;Cerizy
76169;76430;La Cerlangue;1
08093;08290;La Cerleau;f;08344;Prez
39084;39110;Cernans
14147;14290;Cernay
28067;28120;Cernay
68063;68700;Cernay;12
86047;86140;Cernay
51104;51800;Cernay-en-Dormois
78128;78720;Cernay-la-Ville;1
25108;25120;Cernay-l’Église
51105;51420;Cernay-lès-Reims;1
77066;77320;Cerneux
74052;74350;Cernex;1
39085;39250;Cerniébaud
15175;15310;Saint-Cernin;1
46252;46360;Saint-Cernin;d;46252;Les Pechs du Vers
24385;24560;Saint-Cernin-de-Labarde
19191;19600;Saint-Cernin-de-Larche
24386;24550;Saint-Cernin-de-l’Herm
24387;24580;Saint-Cernin-de-Reillac;a;24356;Rouffignac-Saint-Cernin-de-Reilhac
08094;08260;Cernion
39086;39240;Cernon
51106;51240;Cernon
60137;60190;Cernoy
45064;45360;Cernoy-en-Berry`)
