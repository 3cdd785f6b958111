boussoleTerritory("n05",`02081;02300;Béthancourt-en-Vaux
55047;55100;Béthelainville
95061;95840;Béthemont-la-Forêt
59075;59540;Béthencourt
80096;80130;Béthencourt-sur-Mer
80097;80190;Béthencourt-sur-Somme
51054;51490;Bétheniville
51055;51450;Bétheny
55048;55270;Béthincourt
86025;86310;Béthines
60067;60320;Béthisy-Saint-Martin
60068;60320;Béthisy-Saint-Pierre
09055;09800;Bethmale
51056;51260;Bethon
72036;72610;Béthon
25057;25200;Bethoncourt
62118;62690;Béthonsart
90013;90150;Bethonvilliers
28038;28330;Béthonvilliers
62119;62400;Béthune
10044;10500;Bétignicourt
77032;77320;Beton-Bazoches
70067;70300;Betoncourt-lès-Brotte
70068;70120;Betoncourt-les-Ménétriers;a;70373;La Roche-Morey
70069;70210;Betoncourt-Saint-Pancras
70070;70500;Betoncourt-sur-Mance
32049;32110;Bétous
32050;32730;Betplan
65089;65120;Betpouey
65090;65230;Betpouy
64118;64350;Bétracq
67339;67660;Betschdorf
54066;54640;Bettainvillers
52045;52100;Bettancourt-la-Ferrée
51057;51330;Bettancourt-la-Longue
57070;57220;Bettange
01041;01500;Bettant
57071;57930;Bettborn
88055;88450;Bettegney-Saint-Brice
57072;57640;Bettelainville
80098;80290;Bettembos
80099;80270;Bettencourt-Rivière
80100;80610;Bettencourt-Saint-Ouen
68033;68560;Bettendorf
65091;65130;Bettes
59076;59600;Bettignies
57073;57800;Betting
68034;68480;Bettlach
35024;35830;Betton
73041;73390;Betton-Bettonet
88056;88500;Bettoncourt
59077;59570;Bettrechies
57074;57410;Bettviller
67036;67320;Bettwiller
60069;60620;Betz
37026;37600;Betz-le-Château
62120;62150;Beugin
62121;62450;Beugnâtre
02082;02210;Beugneux
59078;59216;Beugnies
89041;89570;Beugnon
79035;79130 79160;Le Beugnon;d;79077;Beugnon-Thireuil
79077;79130 79160;Beugnon-Thireuil
62122;62124;Beugny
06016;06470;Beuil
88057;88490;Le Beulay
70071;70310;Beulotte-Saint-Laurent
25058;25720;Beure
10045;10140;Beurey
21068;21320;Beurey-Bauguay
55049;55000;Beurey-sur-Saulx
63039;63220;Beurières
21069;21350;Beurizot
17045;17250;Beurlay
52047;52110;Beurville
62123;62170;Beussent
64119;64800;Beuste
25059;25250;Beutal
62124;62170;Beutin
02083;02130;Beuvardes
76567;76270;Sainte-Beuve-en-Rivière
54067;54620;Beuveille
54068;54115;Beuvezin
14069;14100;Beuvillers
54069;54560;Beuvillers
59079;59192;Beuvrages
80101;80700;Beuvraignes
62125;62250;Beuvrequen
50050;50420;Beuvrigny
58029;58210;Beuvron
14070;14430;Beuvron-en-Auge
62126;62660;Beuvry
59080;59310;Beuvry-la-Forêt
57075;57580;Beux
86026;86120;Beuxes
29008;29790;Beuzec-Cap-Sizun
27065;27210;Beuzeville
50051;50480;Beuzeville-au-Plain;d;50523;Sainte-Mère-Église
50052;50360;Beuzeville-la-Bastille
76090;76210;Beuzeville-la-Grenier
76091;76450;Beuzeville-la-Guérard
76092;76210;Beuzevillette
38042;38690;Bévenais
70072;70110;Beveuge
28039;28700;Béville-le-Comte
59081;59217;Bévillers
04027;04200;Bevons
21070;21220;Bévy
01042;01290;Bey
71033;71620;Bey
54070;54760;Bey-sur-Seille
33049;33750;Beychac-et-Caillau
40040;40370;Beylongue
87015;87700;Beynac
24040;24220;Beynac-et-Cazenac
19023;19190;Beynat
04028;04270;Beynes
78062;78650;Beynes
01043;01700;Beynost
65092;65410;Beyrède-Jumet;d;65092;Beyrède-Jumet-Camous
65092;65410;Beyrède-Jumet-Camous
57076;57570;Beyren-lès-Sierck
64121;64230;Beyrie-en-Béarn
64120;64120;Beyrie-sur-Joyeuse
40041;40700;Beyries
19024;19230;Beyssac
19025;19230;Beyssenac
81031;81260;Le Bez
30038;30120;Bez-et-Esparon
09056;09100;Bézac
77033;77970;Bezalles
76093;76220;Bézancourt
54071;54370;Bezange-la-Grande
57077;57630;Bezange-la-Petite
51058;51430;Bezannes
06017;06510;Bézaudun-les-Alpes
26051;26460;Bézaudun-sur-Bîne
54072;54380;Bezaumont
21071;21310;Bèze
03027;03170;Bézenet
32051;32130;Bézéril
34032;34500;Béziers
62127;62650;Bezinghem
31067;31440;Bezins-Garraux
11039;11300;La Bezole
32052;32310;Bezolles
95063;95870;Bezons
55050;55100;Bezonvaux
30039;30320;Bezouce
21072;21310;Bézouotte
27066;27480;Bézu-la-Forêt
02084;02310;Bézu-le-Guéry
27067;27660;Bézu-Saint-Éloi
02085;02400;Bézu-Saint-Germain
32053;32140;Bézues-Bajon
62128;62118;Biache-Saint-Vaast
80102;80200;Biaches
86027;86580;Biard
50053;50540;Les Biards;a;50256;Isigny-le-Buat
39051;39290;Biarne
80103;80190;Biarre
64122;64200;Biarritz
40042;40390;Biarrotte
46029;46130;Biars-sur-Cère
40043;40170;Bias
47027;47300;Bias
40044;40390;Biaudos
57079;57320;Bibiche
67037;67360;Biblisheim
69022;69690;Bibost
02086;02300;Bichancourt
58030;58110;Biches
57080;57635;Bickenholtz
54073;54200;Bicqueley
64123;64520;Bidache
64124;64780;Bidarray
64125;64210;Bidart
57081;57260;Bidestroff
57082;57660;Biding
07034;07700;Bidon
64126;64400;Bidos
88058;88170;Biécourt
68035;68480;Biederthal
25061;25190;Bief
39052;39150;Bief-des-Maisons
39053;39250;Bief-du-Fourg
39054;39800;Biefmorin
62129;62450;Biefvillers-lès-Bapaume
64127;64260;Bielle
80104;80140;Biencourt
55051;55290;Biencourt-sur-Orge
60070;60280;Bienville
54074;54300;Bienville-la-Petite
62130;62111;Bienvillers-au-Bois
08064;08300;Biermes
60071;60490;Biermont
59082;59380;Bierne
53029;53290;Bierné;d;53029;Bierné-les-Villages
53029;53290;Bierné-les-Villages
52049;52330;Biernes;d;52140;Colombey les Deux Églises
21073;21140 21390;Bierre-lès-Semur;d;21272;Le Val-Larrey
89042;89420;Bierry-les-Belles-Fontaines
09057;09320;Biert
76094;76750;Bierville
68036;68600;Biesheim
52050;52340;Biesles
67038;67720;Bietlenheim
33050;33210;Bieujac
02087;02290;Bieuxy
50054;50160;Biéville
14068;14112;Biéville-Beuville
14527;14270 14340;Biéville-Quétiéville;d;14527;Belle Vie en Auge
02088;02860;Bièvres
08065;08370;Bièvres
91064;91570;Bièvres
72268;72220;Saint-Biez-en-Belin
88059;88430;Biffontaine
33051;33380;Biganos
56017;56500;Bignan
17046;17400;Bignay
14073;14260 14310;La Bigne;d;14579;Seulline
08066;08310;Bignicourt
51059;51300;Bignicourt-sur-Marne
51060;51340;Bignicourt-sur-Saulx
44014;44140;Le Bignon
53030;53170;Le Bignon-du-Maine
45032;45210;Le Bignon-Mirabeau
86028;86800;Bignoux
2B036;20252;Bigorno
53031;53240;La Bigottière
2B037;20620;Biguglia
76095;76420;Bihorel
62131;62121;Bihucourt
22276;22800;Saint-Bihy
19026;19120;Bilhac
64128;64260;Bilhères
2A038;20100;Bilia
38043;38850;Bilieu
28040;28190;Billancelles
80105;80190;Billancourt
87016;87340;Les Billanges
33052;33500;Les Billaux
35025;35133;Billé
39055;39250;Billecul
64129;64140;Billère
21074;21130;Billey
03028;03120;Billezois
01044;01200;Billiat
73042;73170;Billième
31068;31110;Billière
56018;56190;Billiers
56019;56420;Billio
63040;63160;Billom
03029;03260;Billy
41016;41130;Billy
14074;14190 14370 14540;Billy;d;14005;Valambray
62132;62138;Billy-Berclau
58031;58270;Billy-Chevannes
51061;51400;Billy-le-Grand
21075;21450;Billy-lès-Chanceaux
62133;62420;Billy-Montigny
55052;55210;Billy-sous-les-Côtes;a;55551;Vigneulles-lès-Hattonchâtel
55053;55230;Billy-sous-Mangiennes
02089;02200;Billy-sur-Aisne
58032;58500;Billy-sur-Oisy
02090;02210;Billy-sur-Ourcq
68037;68127;Biltzheim
67039;67170;Bilwisheim
62134;62650;Bimont
51062;51800;Binarville
41017;41240;Binas
67040;67600;Bindernheim
21076;21270;Binges
22007;22520 22680;Binic;d;22055;Binic-Étables-sur-Mer
22055;22520 22680;Binic-Étables-sur-Mer
57083;57410;Bining
50055;50390;Biniville
31590;31440;Binos
51063;51480 51700;Binson-et-Orquigny;d;51457;Cœur-de-la-Vallée
46030;46500;Bio
38044;38690;Biol
73043;73410;La Biolle
63041;63640;Biollet
50056;50140;Bion;d;50359;Mortain-Bocage
57084;57170;Bioncourt
54075;54540;Bionville
57085;57220;Bionville-sur-Nied
06018;06410;Biot
74034;74430;Le Biot
82018;82800;Bioule
16044;16700;Bioussac
03030;03800;Biozat
16045;16120;Birac
33053;33430;Birac
47028;47200;Birac-sur-Trec
32054;32350;Biran
24042;24310;Biras
64130;64700;Biriatou
01045;01330;Birieux
67041;67310 67440;Birkenwald;d;67004;Sommerau
67042;67160;Birlenbach;a;67104;Drachenbronn-Birlenbach
17047;17800;Biron
24043;24540;Biron
64131;64300;Biron
40046;40600;Biscarrosse
67043;67800;Bischheim
67044;67340;Bischholtz
67045;67870;Bischoffsheim
67376;67260;Bischtroff-sur-Sarre;a;67435;Sarrewerden
68038;68320;Bischwihr
67046;67240;Bischwiller
68039;68580;Bisel
2B039;20235;Bisinchi
55054;55300;Bislée
67047;67260;Bissert
51064;51150 51160;Bisseuil;d;51030;Aÿ-Champagne
21077;21520;Bissey-la-Côte
21078;21330;Bissey-la-Pierre
71034;71390;Bissey-sous-Cruchaud
59083;59380;Bissezeele
71035;71260;Bissy-la-Mâconnaise
71036;71460;Bissy-sous-Uxelles
71037;71460;Bissy-sur-Fley
57087;57220;Bisten-en-Lorraine
57088;57660;Bistroff
57089;57230;Bitche
58033;58310;Bitry
60072;60350;Bitry
67048;67350;Bitschhoffen
68040;68620;Bitschwiller-lès-Thann
32055;32380;Bivès
38045;38330;Biviers
50057;50440 50460 50690;Biville;d;50041;La Hague
76096;76890;Biville-la-Baignarde
76097;76730;Biville-la-Rivière
76098;76370 76630 76910;Biville-sur-Mer;d;76618;Petit-Caux
61045;61190;Bivilliers;d;61491;Tourouvre au Perche
11040;11200;Bizanet
64132;64320;Bizanos
52051;52500;Bize
65093;65150;Bize
11041;11120;Bize-Minervois
03031;03170;Bizeneuille
01046;01290;Biziat
38046;38690;Bizonnes
25062;25210;Le Bizot
71038;71710;Les Bizots
61046;61290;Bizou
65094;65150;Bizous
69023;69460;Blacé
60073;60650;Blacourt
76099;76190;Blacqueville
51065;51300;Blacy
89043;89440;Blacy
67049;67113;Blaesheim
31069;31700;Blagnac
08067;08110;Blagny
21079;21310;Blagny-sur-Vingeanne
33054;33190;Blaignac
33055;33340;Blaignan-Prignac
44015;44130;Blain
60074;60460;Blaincourt-lès-Précy
10046;10500;Blaincourt-sur-Aube
76100;76116;Blainville-Crevon
54076;54360;Blainville-sur-l’Eau
50058;50560;Blainville-sur-Mer
14076;14550;Blainville-sur-Orne
62135;62173;Blairville
06117;06670;Saint-Blaise
74228;74350;Saint-Blaise
08068;08400;Blaise;d;08490;Vouziers
52052;52330;Blaise;d;52140;Colombey les Deux Églises
38368;38140;Saint-Blaise-du-Buis
67424;67420;Saint-Blaise-la-Roche
51066;51300;Blaise-sous-Arzillières
49029;49320;Blaison-Gohier;d;49029;Blaison-Saint-Sulpice
49029;49320;Blaison-Saint-Sulpice
52053;52330;Blaisy
21080;21540;Blaisy-Bas
21081;21540;Blaisy-Haut
31070;31350;Blajan
25063;25310;Blamont
54077;54450;Blâmont
81032;81700;Blan
36018;36300;Le Blanc
93007;93150;Le Blanc-Mesnil
18030;18410;Blancafort
32365;32140 32420;Saint-Blancard;d;32365;Cap d’Astarac
21082;21320;Blancey
60075;60120;Blancfossé
57090;57260;Blanche-Église
25064;25120;Blanchefontaine;a;25433;Orgeans-Blanchefontaine
08069;08290;Blanchefosse-et-Bay
67050;67130;Blancherupt
52054;52700;Blancheville;a;52008;Andelot-Blancheville
51612;51130 51190;Blancs-Coteaux
28041;28120;Blandainville
30040;30770;Blandas
38047;38730;Blandin
38369;38110;Sainte-Blandine
79240;79370;Sainte-Blandine;d;79185;Aigondigné
53032;53270;Blandouet;d;53228;Blandouet-Saint Jean
53228;53270;Blandouet-Saint Jean
77034;77115;Blandy
91067;91150;Blandy
62137;62270;Blangerval-Blangermont
14077;14130;Blangy-le-Château
80106;80290;Blangy-sous-Poix
76101;76340;Blangy-sur-Bresle
62138;62770;Blangy-sur-Ternoise
80107;80440;Blangy-Tronville
89044;89200;Blannay
21083;21430;Blanot
71039;71250;Blanot
32056;32270;Blanquefort
33056;33290;Blanquefort
47029;47500;Blanquefort-sur-Briolance
43030;43350;Blanzac
87017;87300;Blanzac
17048;17160;Blanzac-lès-Matha
16047;16320;Blanzaguet-Saint-Cybard
63042;63112;Blanzat
86029;86400;Blanzay
17049;17470;Blanzay-sur-Boutonne
55055;55400;Blanzée
71040;71450;Blanzy
08070;08190;Blanzy-la-Salonnaise
02091;02160;Blanzy-lès-Fismes
60076;60220;Blargies
25065;25640;Blarians
59084;59173;Blaringhem
46031;46330;Blars
78068;78270;Blaru
33057;33540;Blasimon
86030;86110 86170 86380;Blaslay;d;86281;Saint-Martin-la-Pallu
43031;43380;Blassac
23023;23140;Blaudeix;d;23149;Parsac
06019;06440;Blausasc
84018;84570;Blauvac
30041;30700;Blauzac
48026;48200;Blavignac
43032;43700;Blavozy
14078;14400;Blay
33058;33390;Blaye
81033;81400;Blaye-les-Mines
47030;47470;Blaymont
32057;32100;Blaziert
52055;52300;Blécourt
59085;59268;Blécourt
04029;04420;Blégiers;a;04155;Prads-Haute-Bléone
89045;89230;Bleigny-le-Carreau
54078;54450;Blémerey
88060;88500;Blémerey
62139;62575;Blendecques
89046;89220;Bléneau
77035;77940;Blennes
54079;54700;Blénod-lès-Pont-à-Mousson
54080;54113;Blénod-lès-Toul
62140;62380;Bléquin
02093;02300;Blérancourt
55056;55120;Blercourt;a;55385;Nixéville-Blercourt
37027;37150;Bléré
35026;35750;Bléruais
33059;33670;Blésignac
43033;43450;Blesle
51068;51340;Blesme
02094;02400;Blesmes
23024;23200;Blessac
52056;52120;Blessonville
62141;62120;Blessy
18031;18350;Blet
39056;39140;Bletterans
88061;88410;Bleurville
28361;28700;Bleury-Saint-Symphorien;d;28015;Auneau-Bleury-Saint-Symphorien
88062;88320;Blevaincourt
72037;72600;Blèves
28043;28170;Blévy;a;28226;Maillebois
48027;48170 48190 48250;Le Bleymard;d;48027;Mont Lozère et Goulet
60077;60860;Blicourt
67051;67650;Blienschwiller
57092;57200;Blies-Ébersing
57093;57200;Blies-Guersviller
57091;57200;Bliesbruck
04030;04330;Blieux
10047;10500;Blignicourt
10048;10200;Bligny
51069;51170;Bligny
89047;89210;Bligny-en-Othe;a;89055;Brienon-sur-Armançon
21085;21440;Bligny-le-Sec
21086;21200;Bligny-lès-Beaune
21087;21360;Bligny-sur-Ouche
80700;80960;Saint-Blimont
52444;52700;Saint-Blin
60078;60190;Blincourt
62142;62770;Blingel
24044;24330 24640;Blis-et-Born;d;24026;Bassillac et Auberoche
58034;58120;Blismes
68041;68740;Blodelsheim
41018;41000;Blois
39057;39210;Blois-sur-Seille
11042;11700;Blomac
03032;03390;Blomard
08071;08260;Blombay
87018;87300;Blond
70074;70500;Blondefontaine
14079;14910;Blonville-sur-Mer
76104;76460;Blosseville
50059;50480;Blosville
63043;63440;Blot-l’Église
68042;68730;Blotzheim
49030;49160;Blou
32058;32230;Blousson-Sérian
50060;50800;La Bloutière
74035;74150;Bloye
74036;74290;Bluffy
52057;52110;Blumeray
25066;25250;Blussangeaux
25067;25250;Blussans
39058;39130;Blye
01047;01150;Blyes
14080;14690;Le Bô
93008;93000;Bobigny
22008;22100;Bobital
76105;76690;Le Bocasse
49031;49150;Bocé;d;49018;Baugé-en-Anjou
2A040;20136;Bocognano
88063;88270;Bocquegney
61047;61470 61550;Bocquencé;d;61167;La Ferté-en-Ouche
22009;22320;Le Bodéo
29010;29400;Bodilis
47031;47550;Boé
61048;61560;Boëcé
74037;74420;Boëge
64133;64510;Boeil-Bezing
42019;42130;Boën-sur-Lignon
67052;67530;Bœrsch
64471;64300;Saint-Boès
59086;59299;Boeschepe
59087;59189;Boëseghem
67053;67390;Bœsenbiesen
72038;72400;Boëssé-le-Sec
45033;45390;Boësses
89048;89770;Bœurs-en-Othe
62143;62390;Boffles
07035;07440;Boffres
74038;74250;Bogève
08081;08120;Bogny-sur-Meuse
07036;07340;Bogy
02095;02110;Bohain-en-Vermandois
41203;41330;Saint-Bohaire
56020;56140;Bohal
49032;49140 49250 49630 49800;La Bohalle;d;49307;Loire-Authion
29011;29820;Bohars
01245;01250;Bohas-Meyriat-Rignat
91069;91720;Boigneville
45034;45760;Boigny-sur-Bionne
71392;71390;Saint-Boil
54471;54290;Saint-Boingt
78070;78930;Boinville-en-Mantois
55057;55400;Boinville-en-Woëvre
78071;78660;Boinville-le-Gaillard
78072;78200;Boinvilliers
62144;62128;Boiry-Becquerelle
62145;62156;Boiry-Notre-Dame
62146;62175;Boiry-Saint-Martin
62147;62175;Boiry-Sainte-Rictrude
17050;17240;Bois
73045;73260;Le Bois;d;73003;Grand-Aigueblanche
01340;01300;Saint-Bois;d;01015;Arboys en Bugey
27068;27330;Bois-Anzeray
27069;27250;Bois-Arnault
62148;62320;Bois-Bernard
92009;92270;Bois-Colombes
39059;39220;Bois-d’Amont
49138;49250;Les Bois d’Anjou
78073;78390;Bois-d’Arcy
89049;89660;Bois-d’Arcy
76106;76160;Bois-d’Ennebourg
69024;69620;Le Bois-d’Oingt;d;69024;Val d’Oingt
85024;85710;Bois-de-Céné
88064;88600;Bois-de-Champ
39060;39230;Bois-de-Gand
54557;54840;Bois-de-Haye
31071;31390;Bois-de-la-Pierre
59088;59280;Bois-Grenier
76107;76750;Bois-Guilbert
76108;76230;Bois-Guillaume
27071;27260;Le Bois-Hellain
76109;76750;Bois-Héroult
91075;91150;Bois-Herpin
76110;76190;Bois-Himont
27072;27620;Bois-Jérôme-Saint-Ouen
76111;76160;Bois-l’Évêque
27073;27220;Bois-le-Roi
77037;77590;Bois-le-Roi
02096;02270;Bois-lès-Pargny
27075;27330;Bois-Normand-près-Lyre
17051;17580;Le Bois-Plage-en-Ré
76112;76590;Le Bois-Robert
71041;71800;Bois-Sainte-Marie
80108;80600;Boisbergues
16048;16480;Boisbreteau
61375;61570;Boischampré
45035;45340;Boiscommun
62149;62500;Boisdinghem
77036;77970;Boisdon
95074;95000;Boisemont
27070;27150 27700;Boisemont;d;27070;Frenelles-en-Vexin
35027;35360;Boisgervilly
62150;62170;Boisjean
80109;80150;Le Boisle
62151;62175;Boisleux-au-Mont
62152;62175;Boisleux-Saint-Marc
79038;79300;Boismé
54081;54620;Boismont
80110;80230;Boismont
45036;45290;Boismorand
16082;16320;Boisné-La Tude
27074;27800;Boisney
80111;80640;Boisrault;a;80443;Hornoy-le-Bourg
17052;17150;Boisredon
50061;50200 50560;Boisroger;d;50215;Gouville-sur-Mer
76113;76750;Boissay
24045;24560;Boisse
01049;01120;La Boisse
12028;12300;Boisse-Penchot
41019;41290;Boisseau
45037;45480;Boisseaux
31072;31230;Boissède
61049;61570;Boissei-la-Lande
34033;34160;Boisseron
15021;15600;Boisset
34034;34220;Boisset
43034;43500;Boisset
30042;30140;Boisset-et-Gaujac
42020;42210;Boisset-lès-Montrond
27076;27120;Boisset-les-Prévanches
42021;42560;Boisset-Saint-Priest
78076;78910;Boissets
77038;77350;Boissettes
87019;87220;Boisseuil
24046;24390;Boisseuilh
01050;01190 01380;Boissey
14081;14140 14170;Boissey;d;14654;Saint-Pierre-en-Auge
27077;27520;Boissey-le-Châtel
81034;81490;Boissezon
39061;39130;Boissia
14082;14340;La Boissière
27078;27220;La Boissière
34035;34150;La Boissière
39062;39240;La Boissière
53033;53800;La Boissière
24047;24640;La Boissière-d’Ans;d;24147;Cubjac-Auvézère-Val d’Ans
85025;85600;La Boissière-de-Montaigu
85026;85430;La Boissière-des-Landes
44016;44430;La Boissière-du-Doré
78077;78125;La Boissière-École
79040;79310;La Boissière-en-Gâtine
49033;49110 49270 49600;La Boissière-sur-Èvre;d;49218;Montrevault-sur-Èvre
30043;30114;Boissières
46032;46150;Boissières
77039;77350;Boissise-la-Bertrand
77040;77310;Boissise-le-Roi
77041;77760;Boissy-aux-Cailles
28045;28500;Boissy-en-Drouais
60079;60440;Boissy-Fresnoy
95078;95650;Boissy-l’Aillerie
91079;91690;Boissy-la-Rivière
27079;27300;Boissy-Lamberville
60080;60240;Boissy-le-Bois;d;60209;La Corne-en-Vexin
77042;77169;Boissy-le-Châtel
91080;91590;Boissy-le-Cutté
51070;51210;Boissy-le-Repos
91081;91870;Boissy-le-Sec
28046;28340;Boissy-lès-Perche
78082;78200;Boissy-Mauvoisin
78084;78490;Boissy-sans-Avoir
91085;91790;Boissy-sous-Saint-Yon
94004;94470;Boissy-Saint-Léger
35028;35150;Boistrudan
28047;28150;Boisville-la-Saint-Père
50062;50800;Boisyvon
61051;61500;Boitron
77043;77750;Boitron
86123;86470;Boivre-la-Vallée
16393;16330;La Boixe
25070;25330;Bolandoz
29012;29640;Bolazec
76114;76210;Bolbec
84019;84500;Bollène
06020;06450;La Bollène-Vésubie
76115;76210;Bolleville
50063;50250 50580;Bolleville;d;50236;La Haye
59089;59470;Bollezeele
68043;68540;Bollwiller
52058;52310;Bologne
01051;01450;Bolozon
66020;66210;Bolquère
67054;67150;Bolsenheim
77044;77720;Bombon
28327;28330;Saint-Bomer
61369;61700;Saint-Bômer-les-Forges
33060;33210;Bommes
36019;36120;Bommiers
09058;09400;Bompas
66021;66430;Bompas
62153;62960;Bomy
51473;51310;Saint-Bon
47032;47240;Bon-Encontre
22107;22570;Bon Repos sur Blavet
58035;58330;Bona
09059;09800;Bonac-Irazein
32059;32410;Bonas
70075;70150;Bonboillon
28049;28150;Boncé
53034;53960;Bonchamp-lès-Laval
02097;02350;Boncourt
27081;27120;Boncourt
28050;28260;Boncourt
54082;54800;Boncourt
21088;21700;Boncourt-le-Bois
55058;55200;Boncourt-sur-Meuse
45038;45300;Bondaroy
25071;25230;Bondeval
31073;31340;Bondigoux
48028;48400;Les Bondons
91086;91070;Bondoufle
59090;59910;Bondues
93010;93140;Bondy
63044;63160;Bongheat
68044;68650;Le Bonhomme
2A041;20169;Bonifacio
60081;60510;Bonlier
39063;39130;Bonlieu
26052;26160;Bonlieu-sur-Roubion
64134;64240;Bonloc
09060;09100;Bonnac
15022;15500;Bonnac
87020;87270;Bonnac-la-Côte
25072;25680;Bonnal
89050;89400;Bonnard
23025;23220;Bonnat
39064;39190;Bonnaud;d;39576;Val-Sonnette
25073;25870;Bonnay
80112;80800;Bonnay
71042;71460;Bonnay;d;71042;Bonnay-Saint-Ythaire
71042;71460;Bonnay-Saint-Ythaire
74040;74380;Bonne
14083;14340;Bonnebosq
52059;52360;Bonnecourt
45039;45460;Bonnée
38048;38090;Bonnefamille
61052;61270;Bonnefoi
19027;19170;Bonnefond
65095;65220;Bonnefont
39065;39800;Bonnefontaine
40047;40330;Bonnegarde
02098;02400;Bonneil
78087;78830;Bonnelles
35029;35270;Bonnemain
14084;14260;Bonnemaison
65096;65130;Bonnemazon
21089;21250;Bonnencontre
16049;16390;Bonnes
86031;86300;Bonnes
02099;02400;Bonnesvalyn
55059;55130;Bonnet
16303;16300;Saint-Bonnet
19185;19150;Saint-Bonnet-Avalouze;d;19101;Laguenne-sur-Avalouze
87138;87260;Saint-Bonnet-Briance
87139;87300;Saint-Bonnet-de-Bellac
38370;38840;Saint-Bonnet-de-Chavagne
48138;48100;Saint-Bonnet-de-Chirac
15173;15190;Saint-Bonnet-de-Condat
71393;71340;Saint-Bonnet-de-Cray
03219;03390;Saint-Bonnet-de-Four
71394;71220;Saint-Bonnet-de-Joux
48139;48600;Saint-Bonnet-de-Montauroux;d;48139;Saint Bonnet-Laval
69287;69720;Saint-Bonnet-de-Mure
03220;03800;Saint-Bonnet-de-Rochefort
30236;30460;Saint-Bonnet-de-Salendrinque
15174;15140;Saint-Bonnet-de-Salers
26297;26350;Saint-Bonnet-de-Valclérieux;d;26210;Valherbasse
71395;71430;Saint-Bonnet-de-Vieille-Vigne
69182;69790;Saint-Bonnet-des-Bruyères
42203;42310;Saint-Bonnet-des-Quarts
30235;30210;Saint-Bonnet-du-Gard
19186;19380;Saint-Bonnet-Elvert
71396;71310;Saint-Bonnet-en-Bresse
05132;05500;Saint-Bonnet-en-Champsaur
19188;19410;Saint-Bonnet-l’Enfantier
19187;19130;Saint-Bonnet-la-Rivière
48139;48600;Saint Bonnet-Laval
63323;63630;Saint-Bonnet-le-Bourg
63324;63630;Saint-Bonnet-le-Chastel
42204;42380;Saint-Bonnet-le-Château
42205;42940;Saint-Bonnet-le-Courreau
43172;43290;Saint-Bonnet-le-Froid
69183;69870;Saint-Bonnet-le-Troncy
63325;63800;Saint-Bonnet-lès-Allier`)
