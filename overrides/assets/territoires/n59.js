boussoleTerritory("n59",`37186;37260;Pont-de-Ruan;1
12185;12290;Pont-de-Salars;1
01305;01190;Pont-de-Vaux;2
01306;01290;Pont-de-Veyle;1
39436;39110;Pont-d’Héry
14764;14690;Pont-d’Ouilly;1
70419;70210;Pont-du-Bois
47209;47480;Pont-du-Casse;4
63284;63430;Pont-du-Château;12
39437;39300;Pont-du-Navoy
14512;14110;Pontécoulant
61334;61210;Pont-Écrepin;f;61339;Putanges-le-Lac
66145;66300;Ponteilla;3
30201;30450;Ponteils-et-Brésis
38319;38680;Pont-en-Royans
40229;40200;Pontenx-les-Forges;1
73205;73110;Le Pontet
84092;84130;Le Pontet;18
21497;21140;Pont-et-Massène
25464;25240;Les Pontets
38318;38780;Pont-Évêque;6
83095;83670;Pontevès
24333;24410;Ponteyraud;f;24216;La Jemaye-Ponteyraud
14513;50420;Pont-Farcy;f;50592;Tessy-Bocage
51440;51490;Pontfaverger-Moronvilliers;1
63285;63230;Pontgibaud
28302;28190;Pontgouin;1
50409;50620 50880;Pont-Hébert;1
78499;78730;Ponthévrard
51441;51300;Ponthion
80633;80860;Ponthoile
29219;29610 29650;Le Ponthou;d;29199;Plouigneau
72242;72290;Ponthouin;f;72196;Mézières-sur-Ponthouin
39438;39170;Ponthoux;d;39286;Lavans-lès-Saint-Claude
64454;64460;Pontiacq-Viellepinte
49245;49150;Pontigné;d;49018;Baugé-en-Anjou
89307;89230;Pontigny
04154;05160;Pontis
56178;56300;Pontivy;14
29220;29120;Pont-l’Abbé;8
17284;17250;Pont-l’Abbé-d’Arnoult;1
52399;52120;Pont-la-Ville
88353;88260;Pont-lès-Bonfays
25465;25110;Pont-les-Moulins
14514;14130;Pont-l’Évêque;5
60506;60400;Pont-l’Évêque
41180;41400;Pontlevoy;1
53181;53220;Pontmain
22249;22390;Pont-Melvez
80634;80115;Pont-Noyelles
95500;95000 95300;Pontoise;31
60507;60400;Pontoise-lès-Noyon
40230;40465;Pontonx-sur-l’Adour;3
50410;50170;Pontorson;4
24334;24150;Pontours
71355;71270;Pontoux
57548;57420;Pontoy
35363;35131;Pont-Péan;4
57549;57380;Pontpierre
60508;60700;Pontpoint;3
80635;80580;Pont-Remy;1
22250;22260;Pontrieux;1
02614;02490;Pontru
02615;02490;Pontruet
50411;50300;Ponts
43153;43330;Pont-Salomon;1
56179;56620;Pont-Scorff;4
49246;49130;Les Ponts-de-Cé;13
76507;76260;Ponts-et-Marais
14355;14480;Ponts sur Seulles;1
30202;30130;Pont-Saint-Esprit;10
02616;02380;Pont-Saint-Mard
10297;10150;Pont-Sainte-Marie;5
44130;44860;Pont-Saint-Martin;7
60509;60700;Pont-Sainte-Maxence;12
27470;27360;Pont-Saint-Pierre;1
54432;54550;Pont-Saint-Vincent;1
70420;70110;Pont-sur-l’Ognon
88354;88500;Pont-sur-Madon
55407;55200;Pont-sur-Meuse
59467;59138;Pont-sur-Sambre;2
10298;10400;Pont-sur-Seine;1
89308;89190;Pont-sur-Vanne
89309;89140;Pont-sur-Yonne;3
69158;69470;Pont-Trambouze;d;69066;Cours
72243;72510;Pontvallain;1
34208;34230;Popian
80636;80700;Popincourt;f;80233;Dancourt-Popincourt
2B244;20218;Popolasca
56180;56380;Porcaro
57550;57890;Porcelette;2
17387;17250;Saint-Porchaire;2
79291;79300;Saint-Porchaire;f;79049;Bressuire
33332;33660;Porchères
16265;16250;Porcheresse;f;16046;Coteaux-du-Blanzacais
87120;87380;La Porcherie
60510;60390;Porcheux
78501;78440;Porcheville;3
38320;38390;Porcieu-Amblagnieu;1
22251;22590;Pordic;7
33333;33680;Le Porge;3
44131;44210;Pornic;18
44132;44380;Pornichet;12
60511;60400;Porquéricourt
82171;82700;Saint-Porquier;1
2B245;20215;Porri
29221;29840;Porspoder;1
09231;09320;Le Port
97407;97420;Le Port;33
01307;01460;Port
2B246;20237;La Porta
66146;66760;Porta
50412;50580;Portbail;d;50412;Port-Bail-sur-Mer
50412;50580;Port-Bail-sur-Mer;2
53182;53410;Port-Brillet;1
13077;13110;Port-de-Bouc;15
40231;40300;Port-de-Lanne;1
17285;17350;Port-d’Envaux;1
86195;86220;Port-de-Piles
17484;17730;Port-des-Barques;1
33008;33760;Porte-de-Benauge
73151;73800;Porte-de-Savoie;3
38479;38260;Porte-des-Bonnevaux;2
27471;27100 27430;Porte-de-Seine
69114;69400 69640;Porte des Pierres Dorées;4
52331;52220;La Porte du Der;2
46033;46800;Porte-du-Quercy
68143;68320;Porte du Ried;1
27471;27100 27430;Porte-Joie;d;27471;Porte-de-Seine
62667;62480;Le Portel;8
11295;11490;Portel-des-Corbières;1
14515;14520;Port-en-Bessin-Huppain;1
66147;66760;Porté-Puymorens
27472;27190;Portes
30203;30530;Portes
35191;35460;Les Portes du Coglais;2
17286;17880;Les Portes-en-Ré
26251;26160;Portes-en-Valdaine
26252;26800;Portes-lès-Valence;10
64455;64330;Portet
31431;31160;Portet-d’Aspet
31432;31110;Portet-de-Luchon
33334;33640;Portets;2
31433;31120;Portet-sur-Garonne;9
88355;88330;Portieux;1
34209;34420;Portiragnes;3
76476;76170 76330;Port-Jérôme-sur-Seine;10
11266;11210;Port-la-Nouvelle;5
29222;29150;Port-Launay
80637;80132;Port-le-Grand
39439;39330 39600;Port-Lesney
56181;56290;Port-Louis;2
97122;97117;Port-Louis;5
78502;78560;Le Port-Marly;5
27473;27940;Port-Mort
2A247;20137;Porto-Vecchio;11
37187;37800;Ports;f;37187;Ports-sur-Vienne
37187;37800;Ports-sur-Vienne
24335;33220;Port-Sainte-Foy-et-Ponchapt;2
13078;13230;Port-Saint-Louis-du-Rhône;8
47210;47130;Port-Sainte-Marie;1
44133;44710;Port-Saint-Père;3
70421;70170;Port-sur-Saône;2
54433;54700;Port-sur-Seille
66148;66660;Port-Vendres;4
78503;78270;Port-Villez;f;78320;Notre-Dame-de-la-Mer
21498;21350;Posanges
27474;27740;Poses;1
51442;51330;Possesse
97408;97419;La Possession;36
49247;49170;La Possonnière;2
89310;89260;La Postolle
57551;57930;Postroff
22323;22550;Saint-Pôtan
51443;51260;Potangis
30204;30500;Potelières
59468;59530;Potelle
22252;22400;La Poterie;f;22093;Lamballe-Armor
61335;61190;La Poterie-au-Perche;d;61491;Tourouvre au Perche
76508;76280;La Poterie-Cap-d’Antifer
27475;27560;La Poterie-Mathieu
21499;21400;Pothières
14516;14420;Potigny;2
80638;80190;Potte
86196;86120;Pouançay
49248;49420 49520;Pouancé;d;49248;Ombrée d’Anjou
10360;10120;Saint-Pouange;1
10299;10700;Pouan-les-Vallées
86197;86200;Pouant
31434;31110;Poubeau
31435;31370;Poucharramet
65365;65240;Pouchergues;a;65003;Adervielle-Pouchergues
47211;47170;Poudenas
40232;40700;Poudenx
81210;81700;Poudis
98824;98824;Pouébo;2
98825;98825;Pouembout;3
65366;65100;Poueyferré
49249;49220 49370;La Pouëze;d;49367;Erdre-en-Anjou
79214;79500;Pouffonds;f;79251;Marcillé
23157;23250;La Pouge
34210;34230;Le Pouget;2
30205;30330;Pougnadoresse
16266;16700;Pougné;f;16242;Nanteuil-en-Vallée
79215;79130;Pougne-Hérisson
01308;01550;Pougny
58213;58200;Pougny
58214;58320;Pougues-les-Eaux;2
10300;10240;Pougy
17287;17210;Pouillac
01309;01250;Pouillat
41181;41110;Pouillé
85181;85570;Pouillé
86198;86800;Pouillé
44134;44522;Pouillé-les-Côteaux;1
21500;21150;Pouillenay
25466;25410;Pouilley-Français
25467;25115;Pouilley-les-Vignes;2
40233;40350;Pouillon;3
51444;51220;Pouillon
71356;71230;Pouilloux
57552;57420;Pouilly
60512;60790;Pouilly
21501;21320;Pouilly-en-Auxois;1
69159;69400 69640;Pouilly-le-Monial;d;69114;Porte des Pierres Dorées
42175;42110;Pouilly-lès-Feurs;1
42176;42155;Pouilly-les-Nonains;2
42177;42720;Pouilly-sous-Charlieu;2
58215;58150;Pouilly-sur-Loire;1
55408;55700;Pouilly-sur-Meuse
21502;21250;Pouilly-sur-Saône
02617;02270;Pouilly-sur-Serre
21503;21610;Pouilly-sur-Vingeanne
34212;34700;Poujols
34211;34600;Le Poujol-sur-Orb
36162;36210;Poulaines
80639;80260;Poulainville;1
52401;52800;Poulangy
81211;81120;Poulan-Pouzols
53183;53640;Poulay;f;53160;Montreuil-Poulay
29223;29100;Pouldavid-sur-Mer;f;29046;Douarnenez
29224;29100;Pouldergat;1
22253;22450;Pouldouran;d;22264;La Roche-Jaudy
29225;29710;Pouldreuzic;2
69160;69870;Poule-les-Écharmeaux;1
64456;64410;Pouliacq
88356;88600;Les Poulières
25468;25640;Pouligney-Lusans
36163;36160;Pouligny-Notre-Dame
36164;36160;Pouligny-Saint-Martin
36165;36300;Pouligny-Saint-Pierre;1
44135;44510;Le Pouliguen;4
29226;29100;Poullan-sur-Mer;1
29227;29246 29690;Poullaouen;1
16267;16190;Poullignac
30206;30320;Poulx;4
98826;98826;Poum;1
65367;65190;Poumarous
82143;82120;Poupas
28303;28140;Poupry
58216;58140;Pouques-Lormes
03253;03290;Saint-Pourçain-sur-Besbre
03254;03500;Saint-Pourçain-sur-Sioule;4
48117;48800;Pourcharesses
07179;07000;Pourchères
83096;83470;Pourcieux;1
51445;51480;Pourcy
71357;71270;Pourlans
57553;57420;Pournoy-la-Chétive
57554;57420;Pournoy-la-Grasse
89311;89240;Pourrain;1
83097;83910;Pourrières;5
16268;16700;Poursac
17288;17400;Poursay-Garnaud
64457;64410;Poursiugues-Boucoue
08342;08140;Pouru-aux-Bois
08343;08140;Pouru-Saint-Remy;1
34213;34560;Poussan;6
23158;23500;Poussanges
88357;88500;Poussay
58217;58500;Pousseaux
47212;47700;Poussignac
14517;14190 14370 14540;Poussy-la-Campagne;d;14005;Valambray
12186;12380;Pousthomy
33335;33670;Le Pout
61336;61130;Pouvrai
88358;88550;Pouxeux;1
65368;65230;Pouy
65369;65350;Pouyastruc
40234;40120;Pouydesseaux
31436;31430;Pouy-de-Touges
32325;32290;Pouydraguin
32326;32320;Pouylebon
32327;32260;Pouy-Loubrin
32328;32480;Pouy-Roquelaure
10301;10290;Pouy-sur-Vannes
65370;65200;Pouzac;1
07180;07320;Le Pouzat;f;07204;Saint-Agrève
85182;85700;Pouzauges;5
37188;37800;Pouzay
31437;31450;Pouze
30207;30210;Pouzilhac
07181;07250;Le Pouzin;2
86199;86300;Pouzioux;a;86070;Chauvigny
63286;63440;Pouzol
34214;34480;Pouzolles;1
34215;34230;Pouzols
11296;11120;Pouzols-Minervois
03210;03320;Pouzy-Mésangy
98827;98827;Poya;2
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
31438;31530;Pradère-les-Bourguets;f;31277;Lasserre-Pradère
07182;07380;Prades;1
09232;09110;Prades
43155;43300;Prades
66149;66500;Prades;6
81212;81220;Prades
48118;48210 48320;Prades;f;48146;Gorges du Tarn Causses
12187;12470;Prades-d’Aubrac
34217;34730;Prades-le-Lez;6
12188;12290;Prades-Salars
34218;34360;Prades-sur-Vernazobre
83098;83220;Le Pradet;10
09233;09600;Pradettes
09234;09000;Pradières
15155;15160;Pradiers
12189;12240;Pradinas
19168;19170;Pradines
42178;42630;Pradines
46224;46090;Pradines;3
07183;07120;Pradons
04155;04420;Prads-Haute-Bléone
79216;79230;Prahecq;2
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
22254;22140;Prat;1
09235;09160;Prat-Bonrepaux
2B248;20218;Prato-di-Giovellina
24336;24370;Prats-de-Carlux
66150;66230;Prats-de-Mollo-la-Preste;1
66151;66730;Prats-de-Sournia
24337;24550;Prats-du-Périgord
81213;81500;Pratviel
39440;39170;Pratz;d;39286;Lavans-lès-Saint-Claude
52404;52330;Pratz;d;52140;Colombey les Deux Églises
52405;52190;Prauthoy;d;52405;Le Montsaugeonnais
41182;41190;Pray
54434;54116;Praye
09236;09000;Prayols
46225;46220;Prayssac;2
47213;47360;Prayssas
74215;74120;Praz-sur-Arly;1
27476;27500;Les Préaux
07185;07290;Préaux
36166;36240;Préaux
53184;53340;Préaux
76509;76160;Préaux;1
77375;77710;Préaux;a;77261;Lorrez-le-Bocage-Préaux
14519;14210;Préaux-Bocage
61337;61340;Préaux-du-Perche;d;61309;Perche en Nocé
14518;14140 14290;Préaux-Saint-Sébastien;d;14371;Livarot-Pays-d’Auge
38321;38710;Prébois
50413;50220;Précey
32329;32390;Préchac
33336;33730;Préchac;1
65371;65400;Préchac
64458;64190;Préchacq-Josbaig
40237;40465;Préchacq-les-Bains
64459;64190;Préchacq-Navarrenx
32330;32160;Préchac-sur-Adour
97219;97250;Le Prêcheur;1
42180;42600;Précieux;1
72244;72300;Précigné;2
64460;64400;Précilhon
50414;50810;Précorbin;d;50492;Saint-Jean-d’Elle
18184;18140;Précy
89312;89440;Précy-le-Sec
10303;10500;Précy-Notre-Dame
21505;21390;Précy-sous-Thil
10304;10500;Précy-Saint-Martin
77376;77410;Précy-sur-Marne
60513;60460;Précy-sur-Oise;3
89313;89116;Précy-sur-Vrin
14520;14340;Le Pré-d’Auge
62668;62134;Prédefin
53124;53200;Prée-d’Anjou;1
53185;53140;Pré-en-Pail;d;53185;Pré-en-Pail-Saint-Samson
53185;53140;Pré-en-Pail-Saint-Samson;2
44136;44770;Préfailles;1
45255;45490;Préfontaines
89314;89460;Prégilbert
17289;17460;Préguillac
89315;89800;Préhy
33337;33210;Preignac;2
32331;32810;Preignan;1
70423;70120;Preigney
11299;11250;Preixan
43219;43230;Saint-Préjet-Armandon
43220;43580;Saint-Préjet-d’Allier
39441;39220 39400;Prémanon;1
21506;21700;Premeaux-Prissey
58218;58700;Prémery;1
59470;59840;Prémesques;2
01310;01300;Prémeyzel
34219;34390;Prémian
21507;21110;Premières;d;21183;Collonges-et-Premières
10305;10170;Prémierfait
25424;25580;Les Premiers Sapins;1
03211;03410;Prémilhat;2
01311;01110;Prémillieu
02618;02110;Prémont
02619;02320;Prémontré
46226;46270;Prendeignes
32332;32190;Préneron
22255;22210;La Prénessaye
21508;21370;Prenois
41183;41160 41240;Prénouvellon;d;41173;Beauce la Romaine
39442;39150 39200;Prénovel;d;39130;Nanchez
54435;54530;Prény
58219;58360;Préporché
61338;61190;Prépotin;d;61491;Tourouvre au Perche
26255;26310;Les Prés
43156;43150;Présailles
59471;59990;Préseau;2
25469;25550;Présentevillers
31439;31570;Préserville
39443;39270;Présilly
74216;74160;Présilly;1
73207;73110;Presle
70424;70230;Presle;f;70197;Dampierre-sur-Linotte
38322;38680;Presles
95504;95590;Presles;4
14521;14350 14410;Presles;d;14726;Valdallière
77377;77220;Presles-en-Brie;2
02620;02370;Presles-et-Boves
02621;02860;Presles-et-Thierny
18185;18380;Presly
45256;45260;Presnoy
86200;86460;Pressac
27477;27510;Pressagny-l’Orgueilleux
01312;01370;Pressiat;d;01426;Val-Revermont
16270;16150;Pressignac
24338;24150;Pressignac-Vicq
52406;52500;Pressigny
79218;79390;Pressigny
45257;45290;Pressigny-les-Pins
38323;38480;Pressins;1
80641;80320;Pressoir;f;80002;Ablaincourt-Pressoir
62669;62550;Pressy
71358;71220;Pressy-sous-Dondin
28358;28300;Saint-Prest;2
28305;28800;Pré-Saint-Évroult
93061;93310;Le Pré-Saint-Gervais;16
28306;28800;Pré-Saint-Martin
25470;25250;La Prétière
39444;39110;Pretin
50415;50250;Prétot-Sainte-Suzanne;d;50273;Montsenelle
76510;76560;Prétot-Vicquemare
14522;14140;Prêtreville
71359;71290;Préty
55409;55250;Pretz-en-Argonne
16343;16130;Saint-Preuil
18186;18120;Preuilly
36167;36220;Preuilly-la-Ville
37189;37290;Preuilly-sur-Claise;1
62670;62650;Preures
67379;67250;Preuschdorf
76511;76660;Preuseville
54436;54490;Preutin-Higny
02690;02350;Sainte-Preuve
59472;59288;Preux-au-Bois
59473;59144;Preux-au-Sart
72245;72400;Préval
72246;72110;Prévelles
48119;48800;Prévenchères
18187;18370;Préveranges
01313;01280;Prévessin-Moëns;9
49250;49420 49520;La Prévière;d;49248;Ombrée d’Anjou
60514;60360;Prévillers`)
