boussoleTerritory("n08",`66030;66600;Calce
2B049;20214 20260;Calenzana
24073;24150;Calès
46047;46350;Calès
72270;72600;Saint-Calez-en-Saosnois
47045;47600;Calignac
61070;61100;Caligny
22025;22160;Callac
83028;83830;Callas
40060;40430;Callen
76122;76270;Callengeville
27125;27800;Calleville
76153;76890;Calleville-les-Deux-Églises
32072;32190;Callian
83029;83440;Callian
66032;66400;Calmeilles
12042;12400;Calmels-et-le-Viala
30061;30190;La Calmette
12043;12450;Calmont
31100;31560;Calmont
70111;70240;Calmoutier
42031;42240;Caloire
47046;47430;Calonges
62194;62470;Calonne-Ricouart
62195;62350;Calonne-sur-la-Lys
22026;22100;Calorguen
62196;62170;La Calotterie
69034;69300;Caluire-et-Cuire
2B050;20260;Calvi
46048;46190;Calviac;d;46311;Sousceyrac-en-Quercy
24074;24370;Calviac-en-Périgord
46049;46160;Calvignac
15027;15340;Calvinet;d;15027;Puycapel
30062;30420;Calvisson
09072;09120;Calzan
65121;65500;Camalès
09073;09290;Camarade
12044;12360;Camarès
84029;84850;Camaret-sur-Aigues
29022;29570;Camaret-sur-Mer
33083;33750;Camarsac
46050;46140;Cambayrac
14124;14230;La Cambe
31101;31470;Cambernard
50092;50200;Cambernon
33084;33880;Cambes
46051;46100;Cambes
47047;47350;Cambes
14125;14610;Cambes-en-Plaine
2B051;20244;Cambia
31102;31460;Cambiac
11061;11240;Cambieure
62197;62470;Camblain-Châtelain
62199;62690;Camblain-l’Abbé
33085;33360;Camblanes-et-Meynac
62198;62690;Cambligneul
64160;64250;Cambo-les-Bains
81052;81990;Cambon
34046;34330;Cambon-et-Salvergues
81050;81470;Cambon-lès-Lavaur
12045;12160;Camboulazet
46052;46100;Camboulit
81053;81260;Cambounès
81054;81580;Cambounet-sur-le-Sor
22027;22210;Le Cambout;d;22241;Plumieux
59122;59400;Cambrai
14126;14340;Cambremer
62200;62149;Cambrin
80163;80132;Cambron
60120;60290;Cambronne-lès-Clermont
60119;60170;Cambronne-lès-Ribécourt
46053;46100;Camburat
64161;64520;Came
66033;66300;Camélas
02140;02300;Camelin
11334;11410;Sainte-Camelle
61071;61120;Camembert
50093;50570;Cametours
33086;33420;Camiac-et-Saint-Denis
62201;62176;Camiers
33087;33190;Camiran
12046;12800;Camjac
22028;22450;Camlez
81055;81540;Les Cammazes
56030;56130;Camoël
09074;09500;Camon
80164;80450;Camon
97356;97330;Camopi
56031;56330;Camors
64162;64470;Camou-Cihigue
64163;64120;Camou-Mixe-Suhast;a;64010;Aïcirits-Camou-Suhast
65122;65410;Camous;d;65092;Beyrède-Jumet-Camous
11062;11140;Campagna-de-Sault
12047;12560;Campagnac
81056;81140;Campagnac
24075;24550;Campagnac-lès-Quercy
34047;34230;Campagnan
24076;24260;Campagne
34048;34160;Campagne
40061;40090;Campagne
60121;60640;Campagne
32073;32800;Campagne-d’Armagnac
62202;62650;Campagne-lès-Boulonnais
62203;62340;Campagne-lès-Guines
62204;62870;Campagne-lès-Hesdin
62205;62120;Campagne-lès-Wardrecques
09075;09350;Campagne-sur-Arize
11063;11260;Campagne-sur-Aude
14127;14500;Campagnolles
65123;65710;Campan
2B052;20229;Campana
14128;14260 14770;Campandré-Valcongrain;d;14027;Les Monts d’Aunay
65124;65170;Camparan
44025;44750;Campbon
60122;60220;Campeaux
14129;14260 14350;Campeaux;d;14061;Souleuvre en Bocage
35048;35330;Campel;d;35168;Val d’Anast
56032;56800;Campénéac
81057;81170;Campes;a;81262;Saint-Marcel-Campes
30064;30770;Campestre-et-Luc
40062;40090;Campet-et-Lamolère
59123;59133;Camphin-en-Carembault
59124;59780;Camphin-en-Pévèle
2B053;20270;Campi
62206;62170;Campigneulles-les-Grandes
62207;62170;Campigneulles-les-Petites
14130;14490;Campigny
27126;27500;Campigny
2B054;20290;Campile
65125;65300;Campistrous
2B055;20252;Campitello
34049;34260;Camplong
11064;11200;Camplong-d’Aude
76154;76340;Campneuseville
2A056;20142;Campo
66034;66500;Campôme
12048;12140 12460;Campouriez
66035;66730;Campoussy
60123;60480;Campremy
50094;50210;Camprond
80165;80540;Camps-en-Amiénois
83030;83170;Camps-la-Source
19034;19430;Camps-Saint-Mathurin-Léobazel
11065;11190;Camps-sur-l’Agly
33088;33660;Camps-sur-l’Isle
82027;82370;Campsas
24077;24140;Campsegret
12049;12580;Campuac
33089;33390;Campugnan
65126;65230;Campuzan
11066;11340;Camurac
98804;98813;Canala
2B057;20230;Canale-di-Verde
82028;82170;Canals
80166;80670;Canaples
27127;27400;Canappeville
14131;14800;Canapville
61072;61120;Canapville
2B058;20217;Canari
30065;30350;Canaules-et-Argentières
2B059;20235;Canavaggia
66036;66360;Canaveilles
35049;35260;Cancale
14132;14230;Canchy
80167;80150;Canchy
47048;47290;Cancon
80168;80750;Candas
49054;49440;Candé
41029;41120;Candé-sur-Beuvron
37042;37500;Candes-Saint-Martin
34050;34130;Candillargues
60124;60310;Candor
40063;40180;Candresse
76155;76260;Canehan
33090;33610;Canéjan
31103;31310;Canens
40064;40090;Canenx-et-Réaut
11067;11200;Canet
34051;34800;Canet
12050;12290;Canet-de-Salars
66037;66140;Canet-en-Roussillon
62208;62270;Canettemont
37043;37530;Cangey
46054;46240;Caniac-du-Causse
22029;22480;Canihuel
50095;50750;Canisy
62209;62310;Canlers
60125;60680;Canly
13091;13760;Saint-Cannat
60126;60310;Cannectancourt
2A060;20151;Cannelle
06029;06150 06400;Cannes
77061;77130;Cannes-Écluse
30066;30260;Cannes-et-Clairan
80169;80140;Cannessières
06030;06110;Le Cannet
32074;32400;Cannet;d;32344;Riscle
83031;83340;Le Cannet-des-Maures
60127;60310;Canny-sur-Matz
60128;60220;Canny-sur-Thérain
66038;66680;Canohès
48034;48500;La Canourgue
76156;76450;Canouville
48166;48400;Cans et Cévennes
59125;59267;Cantaing-sur-Escaut
65482;65150;Cantaous
06031;06340;Cantaron
09076;09700;Canté
76157;76380;Canteleu
14134;14370;Canteloup
50096;50330;Canteloup
49055;49460;Cantenay-Épinard
27128;27420 27510 27630;Cantiers;d;27213;Vexin-sur-Epte
80170;80500;Cantigny
24079;24310 24460 24530;Cantillac;d;24064;Brantôme en Périgord
59126;59169;Cantin
12051;12420;Cantoin
50097;50580;Canville-la-Rocque
76158;76560;Canville-les-Deux-Églises
76159;76450;Cany-Barville
27129;27300;Caorches-Saint-Nicolas
22030;22300;Caouënnec-Lanvézéac
80171;80132;Caours
06032;06320;Cap-d’Ail
32365;32140 32420;Cap d’Astarac
64164;64800;Capbis;a;64148;Bruges-Capbis-Mifaget
40065;40130;Capbreton
46055;46100;Capdenac
12052;12700;Capdenac-Gare
24080;24540;Capdrot
59127;59213;Capelle
02141;02260;La Capelle
48035;48500;La Capelle;a;48034;La Canourgue
12053;12260;La Capelle-Balaguier
12054;12240;La Capelle-Bleys
12055;12130;La Capelle-Bonance
30067;30700;La Capelle-et-Masmolène
62211;62690;Capelle-Fermont
62908;62360;La Capelle-lès-Boulogne
27130;27270;Capelle-les-Grands
62212;62140;Capelle-lès-Hesdin
11068;11700;Capendu
31104;31410;Capens
34052;34310;Capestang
97107;97130;Capesterre-Belle-Eau
97108;97140;Capesterre-de-Marie-Galante
33093;33550;Capian
59128;59160;Capinghem
33094;33220;Caplong
09077;09400;Capoulet-et-Junac
57122;57450;Cappel
59130;59630;Cappelle-Brouck
59129;59242;Cappelle-en-Pévèle
59131;59180;Cappelle-la-Grande
80172;80340;Cappy
03222;03190;Saint-Caprais
18201;18400;Saint-Caprais
32467;32200;Saint-Caprais
46250;46250;Saint-Caprais
33380;33820 33860;Saint-Caprais-de-Blaye;d;33380;Val-de-Livenne
33381;33880;Saint-Caprais-de-Bordeaux
47234;47270;Saint-Caprais-de-Lerm
24383;24500;Saint-Capraise-d’Eymet
24382;24150;Saint-Capraise-de-Lalinde
33095;33840;Captieux
65127;65130;Capvern
22279;22600;Saint-Caradec
56210;56540;Saint-Caradec-Trégomel
31105;31460;Caragoudes
31106;31460;Caraman
66039;66720;Caramany
29023;29660;Carantec
50098;50570;Carantilly
46056;46160;Carayac
49056;49420;Carbay
81058;81570;Carbes
97204;97221;Le Carbet
2A061;20170;Carbini
33096;33560;Carbon-Blanc
31107;31390;Carbonne
2A062;20133;Carbuccia
14135;14740;Carcagny
09078;09460;Carcanières
33097;33121;Carcans
40066;40400;Carcarès-Sainte-Croix
11069;11000;Carcassonne
40067;40400;Carcen-Ponson
83032;83570;Carcès
2B063;20229;Carcheto-Brustico
46057;46100;Cardaillac
33098;33410;Cardan
31108;31350;Cardeilhac
64165;64360;Cardesse
30068;30350;Cardet
2A064;20190;Cardo-Torgia
80173;80260;Cardonnette
80174;80500;Le Cardonnois
14136;14230;Cardonville
35050;35190;Cardroc
53047;53120;Carelles
62213;62144;Carency
46058;46110;Carennac
50099;50480 50500 50620;Carentan-les-Marais
56033;56910;Carentoir
2A065;20130;Cargèse
2A066;20164;Cargiaca
29024;29270;Carhaix-Plouguer
08090;08110;Carignan
33099;33360;Carignan-de-Bordeaux
89062;89360;Carisey
09079;09130;Carla-Bayle
09080;09300;Carla-de-Roquefort
09081;09100;Le Carlaret
15028;15130;Carlat
34053;34600;Carlencas-et-Levas
60129;60170;Carlepont
57123;57490;Carling
11070;11170;Carlipa
46059;46500;Carlucet
81059;81990;Carlus
24081;24370;Carlux
62214;62830;Carly
81060;81400;Carmaux
56034;56340;Carnac
46060;46140;Carnac-Rouffiac
30069;30260;Carnas
22280;22100;Saint-Carné
61073;61100 61430;La Carneille;d;61007;Athis-Val de Rouvre
50100;50240;Carnet;d;50487;Saint-James
77062;77400;Carnetin
50101;50330;Carneville
59132;59217;Carnières
59133;59112;Carnin
22031;22160;Carnoët
83033;83660;Carnoules
13119;13470;Carnoux-en-Provence
80175;80300;Carnoy;d;80505;Carnoy-Mametz
80505;80300;Carnoy-Mametz
56035;56140;Caro
64166;64220;Caro
50102;50740;Carolles
84030;84330;Caromb
84031;84200;Carpentras
2B067;20229;Carpineto
14137;14650;Carpiquet
50103;50480;Carquebut;d;50523;Sainte-Mère-Église
44026;44470;Carquefou
83034;83320;Carqueiranne
80176;80700;Carrépuis
64167;64160;Carrère
64168;64270;Carresse-Cassaber
22281;22150;Saint-Carreuc
78123;78955;Carrières-sous-Poissy
78124;78420;Carrières-sur-Seine
06033;06510;Carros
61074;61320;Carrouges
13021;13620;Carry-le-Rouet
33100;33390;Cars
87029;87230;Les Cars
24082;24200;Carsac-Aillac
24083;24610;Carsac-de-Gurson
30070;30130;Carsan
68062;68130;Carspach
33101;33390;Cartelègue
2B068;20244;Carticasi
59134;59244;Cartignies
80177;80200;Cartigny
14138;14330;Cartigny-l’Épinay
24084;24170;Carves
14139;14260 14350;Carville;d;14061;Souleuvre en Bocage
76160;76190;Carville-la-Folletière
76161;76560;Carville-Pot-de-Fer
62215;62220;Carvin
2B069;20237;Casabianca
2A070;20111;Casaglione
2A071;20140;Casalabriva
2B072;20215;Casalta
2B073;20224;Casamaccioli
2B074;20250;Casanova
11071;11360;Cascastel-des-Corbières
97205;97222;Case-Pilote
66040;66130;Casefabre
84032;84750;Caseneuve
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
59135;59670;Cassel
40068;40380;Cassen
47049;47440;Casseneuil
11074;11320;Les Cassés
33102;33190;Casseuil
24384;24540;Saint-Cassien
38373;38500;Saint-Cassien
47050;47340;Cassignas
73228;73160;Saint-Cassin
13022;13260;Cassis
44027;44390;Casson
12058;12210;Cassuéjouls
29025;29150;Cast
22282;22380;Saint-Cast-le-Guildo
31111;31310;Castagnac
31112;31260;Castagnède
64170;64270;Castagnède
06034;06670;Castagniers
40069;40700;Castaignos-Souslens
40070;40270;Castandet
12059;12240;Castanet
81061;81150;Castanet
82029;82160;Castanet
34055;34610;Castanet-le-Haut
31113;31320;Castanet-Tolosan
11075;11160;Castans
64171;64170;Casteide-Cami
64172;64370;Casteide-Candau
64173;64460;Casteide-Doat
66043;66820;Casteil
40074;40330;Castel-Sarrazin
65128;65330;Castelbajac
31114;31160;Castelbiague
47051;47240;Castelculier
14554;14540;Le Castelet
82030;82100;Castelferrus
46062;46140;Castelfranc
31115;31230;Castelgaillard
31116;31780;Castelginest
47052;47700;Casteljaloux
07046;07460;Casteljau;a;07031;Berrias-et-Casteljau
47053;47340;Castella
04039;04120;Castellane
06035;06500;Castellar
04040;04380;Le Castellard-Mélan
2B077;20213;Castellare-di-Casinca
2B078;20212;Castellare-di-Mercurio
04041;04700;Le Castellet
83035;83330;Le Castellet
84033;84400;Castellet-en-Luberon
04042;04320;Castellet-lès-Sausses
2B079;20235;Castello-di-Rostino
12060;12800;Castelmary
31117;31180;Castelmaurou
82031;82210;Castelmayran
33103;33540;Castelmoron-d’Albret
47054;47260;Castelmoron-sur-Lot
32076;32450;Castelnau-Barbarens
40071;40360;Castelnau-Chalosse
32077;32320;Castelnau-d’Anglès
32078;32500;Castelnau-d’Arbieu
11077;11700;Castelnau-d’Aude
32079;32250 32440;Castelnau d’Auzan Labarrère
31118;31620;Castelnau-d’Estrétefonds
34056;34120;Castelnau-de-Guers
81063;81150;Castelnau-de-Lévis
12061;12500;Castelnau-de-Mandailles
33104;33480;Castelnau-de-Médoc
81064;81140;Castelnau-de-Montmiral
09082;09420;Castelnau-Durban
34057;34170;Castelnau-le-Lez
65129;65230;Castelnau-Magnoac
46063;46170;Castelnau-Montratier
12062;12620;Castelnau-Pégayrols
31119;31430;Castelnau-Picampeau
65130;65700;Castelnau-Rivière-Basse
47056;47180;Castelnau-sur-Gupie
32080;32100;Castelnau-sur-l’Auvignon
40072;40320;Castelnau-Tursan
30072;30190;Castelnau-Valence
47055;47290;Castelnaud-de-Gratecambe
24086;24250;Castelnaud-la-Chapelle
11076;11400;Castelnaudary
32081;32290;Castelnavet
40073;40700;Castelner
66044;66300;Castelnou
11078;11300;Castelreng
24087;24220;Castels et Bézenac
82032;82400;Castelsagrat
82033;82100;Castelsarrasin
65131;65350;Castelvieilh
33105;33540;Castelviel
31120;31530;Le Castéra
82034;82120;Castéra-Bouzet
65132;65190;Castéra-Lanusse
32082;32700;Castéra-Lectourois
65133;65350;Castéra-Lou
64174;64460;Castéra-Loubix
32083;32410;Castéra-Verduzan
31121;31350;Castéra-Vignoles
09083;09130;Castéras
65134;65230;Casterets
32084;32380;Castéron
64175;64260;Castet
32085;32340;Castet-Arrouy
64176;64190;Castetbon
64177;64300;Castétis
64178;64190;Castetnau-Camblong
64179;64300;Castetner
64180;64330;Castetpugon
40075;40260;Castets
33106;33210;Castets-en-Dorthe;d;33106;Castets et Castillon
33106;33210;Castets et Castillon
09084;09350;Castex
32086;32170;Castex
32087;32240;Castex-d’Armagnac
31122;31430;Casties-Labrande
2B080;20218;Castifao
2B081;20218;Castiglione
06036;06500;Castillon
14140;14490;Castillon
65135;65130;Castillon
64181;64370;Castillon (Canton d’Arthez-de-Béarn)
64182;64350;Castillon (Canton de Lembeye)
33107;33210;Castillon-de-Castets;d;33106;Castets et Castillon
31123;31110;Castillon-de-Larboust
31124;31360;Castillon-de-Saint-Martory
32088;32190;Castillon-Debats
30073;30210;Castillon-du-Gard
14141;14140;Castillon-en-Auge
09085;09800;Castillon-en-Couserans
33108;33350;Castillon-la-Bataille
32089;32360;Castillon-Massas
32090;32490;Castillon-Savès
47057;47330;Castillonnès
14142;14230 14330;Castilly;d;14342;Isigny-sur-Mer
32091;32810;Castin
64472;64160;Saint-Castin
14538;14540;Castine-en-Plaine
2B082;20218;Castineta
2B083;20236;Castirla
02142;02680;Castres
81065;81100;Castres
33109;33640;Castres-Gironde
34058;34160;Castries
59136;59360;Le Cateau-Cambrésis
02143;02420;Le Catelet
76162;76590;Le Catelier
76163;76116;Catenay
60130;60840;Catenoy
2B084;20225;Cateri
62744;62223;Sainte-Catherine
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
57124;57570;Cattenom
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
62217;62260;Cauchy-à-la-Tour
62218;62150;Caucourt
56036;56850;Caudan
76164;76490;Caudebec-en-Caux;d;76164;Rives-en-Seine
76165;76320;Caudebec-lès-Elbeuf
11079;11390;Caudebronde
47060;47220;Caudecoste
66047;66360;Caudiès-de-Conflent
66046;66220;Caudiès-de-Fenouillèdes
33111;33490;Caudrot
59139;59540;Caudry
60134;60290;Cauffry
27132;27180;Caugé
31128;31190;Caujac
02144;02490;Caulaincourt
76166;76390;Le Caule-Sainte-Beuve
80179;80290;Caulières
59140;59191;Caullery
22032;22350;Caulnes
02145;02300;Caumont
09086;09160;Caumont
27133;27310;Caumont
32093;32400;Caumont
33112;33540;Caumont
62219;62140;Caumont
82035;82210;Caumont
14143;14240;Caumont-l’Éventé;d;14143;Caumont-sur-Aure
14143;14240;Caumont-sur-Aure
84034;84510;Caumont-sur-Durance
47061;47430;Caumont-sur-Garonne
14144;14220;Caumont-sur-Orne;d;14689;Thury-Harcourt-le-Hom
40076;40500;Cauna
79060;79190;Caunay;d;79307;Sauzé-entre-Bois
40077;40300;Cauneille
11081;11160;Caunes-Minervois
34059;34210;La Caunette
11082;11250;Caunette-sur-Lauquet
11083;11220;Caunettes-en-Val
40078;40250;Caupenne
32094;32110;Caupenne-d’Armagnac
51100;51270;La Caure
22033;22530;Caurel
51101;51110;Caurel
2A085;20117;Cauro
59141;59400;Cauroir
08092;08310;Cauroy
51102;51220;Cauroy-lès-Hermonville
82036;82500;Le Causé
24088;24150;Cause-de-Clérans
82037;82300;Caussade
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
60135;60730;Cauvigny
14146;14770;Cauville
76167;76930;Cauville-sur-Mer
34063;34720;Caux
11084;11170;Caux-et-Sauzens
47062;47470;Cauzac
46065;46110;Cavagnac
84035;84300;Cavaillon
83036;83240;Cavalaire-sur-Mer
12063;12230;La Cavalerie
22034;22140;Cavan
11085;11570;Cavanac
47063;47330;Cavarc
30075;30820;Caveirac
11086;11510;Caves
33114;33620;Cavignac
50106;50620;Cavigny
30076;30330;Cavillargues
80180;80310;Cavillon
62220;62140;Cavron-Saint-Martin
09088;09250;Caychax;d;09088;Caychax-et-Senconac
09088;09250;Caychax-et-Senconac
97302;97300;Cayenne
80181;80800;Cayeux-en-Santerre
80182;80410;Cayeux-sur-Mer
34064;34520;Le Caylar
82038;82160;Caylus
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
31130;31580;Cazaril-Tambourès
65139;65370;Cazarilh
31129;31110;Cazarilh-Laspènes
33116;33430;Cazats
32096;32150;Cazaubon
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
31135;31220;Cazères
40080;40270;Cazères-sur-l’Adour
82042;82110;Cazes-Mondenard
34066;34270;Cazevieille
47064;47370;Cazideroque
11088;11570;Cazilhac
34067;34190;Cazilhac
46067;46110 46600;Cazillac;d;46232;Le Vignon-en-Quercy
24089;24370;Cazoulès;d;24325;Pechs-de-l’Espérance
34068;34120;Cazouls-d’Hérault
34069;34370;Cazouls-lès-Béziers
61075;61330;Ceaucé
36032;36200;Ceaulmont
50108;50220;Céaux
43043;43270;Céaux-d’Allègre
86043;86700;Ceaux-en-Couhé;d;86082;Valence-en-Poitou
86044;86200;Ceaux-en-Loudun
34070;34360;Cébazan
63063;63118;Cébazat
50453;50800;Sainte-Cécile
71397;71250;Sainte-Cécile
85202;85110;Sainte-Cécile
36183;36210;Sainte-Cécile;d;36229;Val-Fouzon
30239;30110;Sainte-Cécile-d’Andorge
81246;81140;Sainte-Cécile-du-Cayrou
84106;84290;Sainte-Cécile-les-Vignes
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
83037;83170;La Celle
18043;18160;La Celle-Condé
23039;23800;La Celle-Dunoise
71509;71400;La Celle-en-Morvan
37044;37350;La Celle-Guenand
78125;78720;La Celle-les-Bordes
86045;86600;Celle-Lévescault
51103;51260;La Celle-sous-Chantemerle
23040;23230;La Celle-sous-Gouzon
02147;02330 02540;La Celle-sous-Montmirail;d;02458;Dhuys et Morin-en-Brie
37045;37160;La Celle-Saint-Avant
78126;78170;La Celle-Saint-Cloud
89063;89116;La Celle-Saint-Cyr
58044;58440;La Celle-sur-Loire
77063;77515;La Celle-sur-Morin
58045;58700;La Celle-sur-Nièvre
16068;16260;Cellefrouin
09093;09000;Celles
15031;15170;Celles
17076;17520;Celles
24090;24600;Celles
34072;34700;Celles
52089;52360;Celles-en-Bassigny
02146;02330;Celles-lès-Condé
02148;02370;Celles-sur-Aisne
79061;79370;Celles-sur-Belle
63066;63250;Celles-sur-Durolle
10070;10110;Celles-sur-Ource
88082;88110;Celles-sur-Plaine
23041;23350;La Cellette
63067;63330;La Cellette
16069;16230;Cellettes
41031;41120;Cellettes
44028;44850;Le Cellier
07047;07590;Cellier-du-Luc
73060;73260;Celliers;d;73187;La Léchère
42032;42320;Cellieu
36033;36200;Celon
15032;15500;Celoux
52090;52600;Celsoy
77065;77930;Cély
70112;70500;Cemboing
60136;60210;Cempuis
33118;33360;Cénac
24091;24250;Cénac-et-Saint-Julien
70113;70230;Cenans
30077;30480;Cendras
63069;63670;Le Cendre
70114;70500;Cendrecourt
25107;25640;Cendrey
24092;24380 24510;Cendrieux;d;24362;Val de Louyre et Caudeau
53205;53150;Saint-Céneré;d;53161;Montsûrs
61372;61250;Saint-Céneri-le-Gérei
46068;46330;Cénevières
11089;11170;Cenne-Monestiés
33119;33150;Cenon
86046;86530;Cenon-sur-Vienne
39083;39250;Censeau
21124;21430;Censerey
89064;89310;Censy
76168;76590;Les Cent-Acres
12065;12120;Centrès
2B086;20238;Centuri
69035;69840;Cenves
18202;18220;Saint-Céols
31136;31620;Cépet`)
