boussoleTerritory("n35",`68135;68220;Hésingue;2
62449;62990;Hesmond
57321;57400;Hesse
67195;67390;Hessenheim
57322;57320;Hestroff
59306;59740;Hestrud
62450;62550;Hestrus
60314;60360;Hétomesnil
57323;57330;Hettange-Grande;7
68136;68600;Hettenschlag
27331;27630;Heubécourt-Haricourt
62451;62134;Heuchin
80437;80270;Heucourt-Croquoison
27332;27400 27600;Heudebouville
27333;27860;Heudicourt
80438;80122;Heudicourt
55245;55210;Heudicourt-sous-les-Côtes
27334;27230;Heudreville-en-Lieuvin
27335;27400;Heudreville-sur-Eure;1
40125;40180;Heugas;1
76360;76720;Heugleville-sur-Scie
36086;36180;Heugnes
61205;61470 61550;Heugon;d;61167;La Ferté-en-Ouche
50243;50200;Heugueville-sur-Sienne
52239;52190 52600;Heuilley-Cotton;d;52529;Villegusien-le-Lac
52240;52600;Heuilley-le-Grand
21316;21270;Heuilley-sur-Saône
14329;14430;Heuland
63176;63210;Heume-l’Église
27336;27950;La Heunière
27337;27700;Heuqueville
76361;76280;Heuqueville
62452;62575;Heuringhem;1
76362;76940;Heurteauville
14330;14140 14290;Heurtevent;d;14371;Livarot-Pays-d’Auge
50245;50640;Heussé;d;50591;Le Teilleul
51293;51110;Heutrégiville
80439;80370;Heuzecourt
55246;55290;Hévilliers
38189;38540;Heyrieux;4
62453;62310;Hézecques
56084;56450;Le Hézo
65220;65380;Hibarette
98807;98815;Hienghène;2
38190;38118;Hières-sur-Amby;1
08226;08320;Hierges
80440;80370;Hiermont
16163;16290;Hiersac;1
17189;17320;Hiers-Brouage;d;17219;Marennes-Hiers-Brouage
16164;16490;Hiesse
50246;50480;Hiesville
14331;14140 14170;Hiéville;d;14654;Saint-Pierre-en-Auge
64262;64160;Higuères-Souye
65221;65200;Hiis
98721;98768 98790;Hikueru
03238;03440;Saint-Hilaire
11344;11250;Saint-Hilaire
25518;25640;Saint-Hilaire
31486;31410;Saint-Hilaire;1
43193;43390;Saint-Hilaire
46269;46210;Saint-Hilaire
63360;63330;Saint-Hilaire
91556;91780;Saint-Hilaire
16327;16300;Saint-Hilaire;a;16028;Barbezieux-Saint-Hilaire
38395;38660;Saint-Hilaire;d;38395;Plateau-des-Petites-Roches
51485;51400;Saint-Hilaire-au-Temple;d;51485;La Neuville-au-Temple
87148;87260;Saint-Hilaire-Bonneval;1
62750;62120;Saint-Hilaire-Cottes
42235;42380;Saint-Hilaire-Cusson-la-Valmitte
34263;34160;Saint-Hilaire-de-Beauvoir
38392;38460;Saint-Hilaire-de-Brens
30259;30560;Saint-Hilaire-de-Brethmas;4
61402;61220;Saint-Hilaire-de-Briouze
44164;44680;Saint-Hilaire-de-Chaléons;2
44165;44190;Saint-Hilaire-de-Clisson;2
18214;18100;Saint-Hilaire-de-Court
18215;18320 18350;Saint-Hilaire-de-Gondilly
38393;38260;Saint-Hilaire-de-la-Côte;1
33418;33190;Saint-Hilaire-de-la-Noaille
48158;48160;Saint-Hilaire-de-Lavit
85224;85600;Saint-Hilaire-de-Loulay;d;85146;Montaigu-Vendée
47246;47450;Saint-Hilaire-de-Lusignan;1
85225;85290;Saint-Hilaire-de-Mortagne;f;85151;Mortagne-sur-Sèvre
85226;85270;Saint-Hilaire-de-Riez;13
35280;35140;Saint-Hilaire-des-Landes;1
85227;85240;Saint-Hilaire-des-Loges;1
24422;24140;Saint-Hilaire-d’Estissac
85228;85440;Saint-Hilaire-de-Talmont;f;85288;Talmont-Saint-Hilaire
17344;17770;Saint-Hilaire-de-Villefranche;1
85229;85120;Saint-Hilaire-de-Voust
30260;30210;Saint-Hilaire-d’Ozilhan;1
17345;17500;Saint-Hilaire-du-Bois
33419;33540;Saint-Hilaire-du-Bois
49286;49310 49540 49560;Saint-Hilaire-du-Bois;d;49373;Lys-Haut-Layon
85230;85410;Saint-Hilaire-du-Bois;a;85040;La Caillère-Saint-Hilaire
50484;50600 50730;Saint-Hilaire-du-Harcouët;5
53226;53380;Saint-Hilaire-du-Maine
38394;38840;Saint-Hilaire-du-Rosier;2
18216;18160;Saint-Hilaire-en-Lignières
58244;58120;Saint-Hilaire-en-Morvan
55457;55160;Saint-Hilaire-en-Woëvre
19208;19550;Saint-Hilaire-Foissac
58245;58300;Saint-Hilaire-Fontaine
63358;63440;Saint-Hilaire-la-Croix
85231;85440;Saint-Hilaire-la-Forêt
61403;61500 61570;Saint-Hilaire-la-Gérard;d;61294;Mortrée
41214;41160;Saint-Hilaire-la-Gravelle
79257;79210;Saint-Hilaire-la-Palud;1
23201;23150;Saint-Hilaire-la-Plaine
87149;87190;Saint-Hilaire-la-Treille
23202;23250;Saint-Hilaire-le-Château
61404;61400;Saint-Hilaire-le-Châtel
51486;51600;Saint-Hilaire-le-Grand
72288;72160;Saint-Hilaire-le-Lierru;f;72363;Tuffé Val de la Chéronne
51487;51490;Saint-Hilaire-le-Petit
45281;45320;Saint-Hilaire-les-Andrésis
59533;59292;Saint-Hilaire-lez-Cambrai;1
19209;19170;Saint-Hilaire-les-Courbes
63359;63380;Saint-Hilaire-les-Monges
87150;87800;Saint-Hilaire-les-Places
85232;85480;Saint-Hilaire-le-Vouhis;1
19210;19160;Saint-Hilaire-Luc
50485;50480 50500 50620;Saint-Hilaire-Petitville;f;50099;Carentan-les-Marais
19211;19560;Saint-Hilaire-Peyroux
42236;42190;Saint-Hilaire-sous-Charlieu
10341;10100;Saint-Hilaire-sous-Romilly
49287;49400;Saint-Hilaire-Saint-Florent;d;49328;Saumur
45282;45160;Saint-Hilaire-Saint-Mesmin;3
36197;36370;Saint-Hilaire-sur-Benaize
61405;61340;Saint-Hilaire-sur-Erre
59534;59440;Saint-Hilaire-sur-Helpe
45283;45700;Saint-Hilaire-sur-Puiseaux
61406;61270;Saint-Hilaire-sur-Risle
28340;28220;Saint-Hilaire-sur-Yerre;f;28103;Cloyes-les-Trois-Rivières
19212;19400;Saint-Hilaire-Taurieux
78557;78125;Saint-Hilarion
57324;57400;Hilbesheim
77414;77160;Saint-Hilliers
22081;22120;Hillion;4
67196;67600;Hilsenheim;2
57325;57510;Hilsprich
02380;02440;Hinacourt
57326;57220;Hinckange
67197;67150;Hindisheim;1
68137;68580;Hindlingen
62454;62232;Hinges;2
22082;22100;Le Hinglé
67198;67290;Hinsbourg
67199;67260;Hinsingen
40126;40180;Hinx;1
12226;12140;Saint-Hippolyte
15190;15400;Saint-Hippolyte
17346;17430;Saint-Hippolyte;1
25519;25190;Saint-Hippolyte
33420;33330;Saint-Hippolyte
37221;37600;Saint-Hippolyte
66176;66510;Saint-Hippolyte;3
68296;68590;Saint-Hippolyte
63361;63140;Saint-Hippolyte;f;63103;Châtel-Guyon
30261;30360;Saint-Hippolyte-de-Caton
30262;30700;Saint-Hippolyte-de-Montaigu
30263;30170;Saint-Hippolyte-du-Fort;3
84109;84330;Saint-Hippolyte-le-Graveyron
67200;67150;Hipsheim;1
35132;35120;Hirel;1
67201;67320;Hirschland
68138;68560;Hirsingue;2
02381;02500;Hirson;8
68139;68118;Hirtzbach;1
68140;68740;Hirtzfelden;1
31237;31260;His
98722;98705 98706 98707 98708;Hitiaa O Te Ra;10
65222;65190;Hitte
98723;98741 98749 98796;Hiva-Oa;2
67202;67270;Hochfelden;4
68141;68720;Hochstatt;2
67203;67170;Hochstett
08227;08430;Hocmont;f;08203;Guignicourt-sur-Vence
50247;50320;Hocquigny
80441;80490;Hocquincourt;a;80406;Hallencourt
62455;62850;Hocquinghen
60315;60650;Hodenc-en-Bray
60316;60430;Hodenc-l’Évêque
76363;76340;Hodeng-au-Bosc
76364;76780;Hodeng-Hodenger
95309;95420;Hodent
56085;56170;Hœdic
67204;67800;Hœnheim;11
67205;67720;Hœrdt;4
52241;52100;Hoëricourt;f;52448;Saint-Dizier
54262;54370;Hoéville
57327;57400;Hoff;f;57630;Sarrebourg
67206;67250;Hoffen;1
27338;27910;Les Hogues
14332;14700;La Hoguette
67207;67170 67270;Hohatzenheim;d;67539;Wingersheim les Quatre Bans
67208;67310;Hohengœft
67209;67270;Hohfrankenheim
68142;68140;Hohrod
67210;67140;Le Hohwald
67211;67250;Hohwiller;a;67474;Soultz-sous-Forêts
57328;57380;Holacourt
57329;57220;Holling
02382;02760;Holnon;1
59307;59143;Holque
67212;67810;Holtzheim;3
68143;68320;Holtzwihr;d;68143;Porte du Ried
57330;57510;Holving;1
14689;14220;Le Hom;f;14689;Thury-Harcourt-le-Hom
80442;80400;Hombleux;1
02383;02720;Homblières;1
68144;68490;Hombourg;1
57331;57920;Hombourg-Budange
57332;57470;Hombourg-Haut;5
61206;61290;L’Hôme-Chamondot
54263;54310;Homécourt;6
57333;57405;Hommarting
57334;57870;Hommert
37117;37340;Hommes
50248;50620 50880;Le Hommet-d’Arthenay;f;50409;Pont-Hébert
11172;11200;Homps
32154;32120;Homps
60317;60250;Hondainville
59308;59190;Hondeghem
77228;77510;Hondevilliers
27339;27400;Hondouville
59309;59122;Hondschoote;3
14333;14600;Honfleur;6
27340;27310;Honguemare-Guenouville
59310;59570;Hon-Hergies
59311;59980;Honnechy
59312;59266;Honnecourt-sur-Escaut
82076;82130;L’Honor-de-Cos;1
38396;38350;Saint-Honoré
76589;76590;Saint-Honoré
58246;58360;Saint-Honoré-les-Bains
14590;14240;Sainte-Honorine-de-Ducy
14591;14520 14710;Sainte-Honorine-des-Pertes;d;14591;Aure sur Mer
14592;14210;Sainte-Honorine-du-Fay;1
61407;61430;Sainte-Honorine-la-Chardonne
61408;61210;Sainte-Honorine-la-Guillaume
57335;57670;Honskirch
40127;40190;Hontanx
57336;57490;L’Hôpital;5
29080;29460;Hôpital-Camfrout;2
64263;64270;L’Hôpital-d’Orion
25305;25620;L’Hôpital-du-Grosbois
42108;42210;L’Hôpital-le-Grand;1
71233;71600;L’Hôpital-le-Mercier
42109;42130;L’Hôpital-sous-Rochefort;d;42084;Solore-en-Forez
64264;64130;L’Hôpital-Saint-Blaise
25306;25340;L’Hôpital-Saint-Lieffroy
25307;25370;Les Hôpitaux-Neufs
25308;25370;Les Hôpitaux-Vieux
68145;68180;Horbourg-Wihr;6
59313;59111;Hordain;1
08228;08430;La Horgne
65223;65310;Horgues;1
42110;42152;L’Horme;4
59314;59171;Hornaing;3
80443;80640;Hornoy-le-Bourg;1
53116;53640;Le Horps
40128;40700;Horsarrieu
55247;55130;Horville-en-Ornois
27341;27570;L’Hosmes
04095;04150;L’Hospitalet
12115;12230;L’Hospitalet-du-Larzac
09139;09390;L’Hospitalet-près-l’Andorre
64265;64120;Hosta
57337;57510;Hoste
33202;33125;Hostens;1
01186;01110;Hostiaz;d;01185;Plateau d’Hauteville
43194;43260;Saint-Hostien
26149;26730;Hostun;1
14334;14100;L’Hôtellerie
49158;49500 49520;L’Hôtellerie-de-Flée;d;49331;Segré-en-Anjou Bleu
14335;14430;Hotot-en-Auge
14336;14250;Hottot-les-Bagues
57338;57720;Hottviller
98808;98816;Houaïlou;3
14337;14340;La Houblonnière
74143;74310;Les Houches;3
62456;62620;Houchin
62457;62150;Houdain;6
59315;59570;Houdain-lez-Bavay
78310;78550;Houdan;3
60318;60710;Houdancourt
55248;55130;Houdelaincourt
55249;55230;Houdelaucourt-sur-Othain;a;55500;Spincourt
54264;54330;Houdelmont
54265;54180;Houdemont;2
76365;76740;Houdetot
08229;08190;Houdilcourt
54266;54330;Houdreville
88241;88170;Houécourt
47119;47420;Houeillès
50249;50480 50500 50620;Houesville;d;50099;Carentan-les-Marais
27342;27400;Houetteville
88242;88300;Houéville
65224;65330;Houeydets
32155;32460;Le Houga;1
78311;78800;Houilles;33
27343;27120;Houlbec-Cocherel;1
27344;27370 27520;Houlbec-près-le-Gros-Theil;d;27062;Les Monts du Roumois
08230;08090;Houldizy
16165;16200;Houlette
14338;14510;Houlgate;1
62458;62910;Houlle;1
76366;76770;Le Houlme;4
17190;17137;L’Houmeau;3
11173;11240;Hounoux
59316;59263;Houplin-Ancoisne;3
59317;59116;Houplines;7
76367;76770;Houppeville;2
76368;76110;Houquetot
65225;65350;Hourc
51294;51140;Hourges
64266;64420;Hours
33203;33990;Hourtin;4
02384;02140;Houry
41102;41800;Houssay
53117;53360;Houssay
27345;27410;La Houssaye
76369;76690;La Houssaye-Béranger
77229;77610;La Houssaye-en-Brie;1
53118;53110;Le Housseau-Brétignolles
54267;54112;Housselmont;f;54010;Allamps
68146;68125;Houssen;2
88243;88700;Housseras
02385;02250;Housset
54268;54930;Housséville
88244;88430;La Houssière
60319;60390;La Houssoye
25309;25300;Houtaud;1
59318;59470;Houtkerque
50250;50250 50360 50480;Houtteville;f;50400;Picauville
27346;27440;Houville-en-Vexin
28194;28700;Houville-la-Branche
62459;62270;Houvin-Houvigneul
28195;28130;Houx
59319;59492;Hoymille;3
98724;98731 98732;Huahine;6
25310;25680;Huanne-Montmartin
62460;62630;Hubersent
57612;57640;Saint-Hubert
14339;14540;Hubert-Folie;d;14538;Castine-en-Plaine
50251;50700;Huberville
62461;62140;Huby-Saint-Leu;d;62447;Hesdin-la-Forêt
80444;80132;Huchenneville
62462;62130;Huclier
62463;62650;Hucqueliers
50252;50510;Hudimesnil
54269;54110;Hudiviller
29081;29690;Huelgoat;1
27347;27930;Huest
45166;45520;Huêtre
38191;38750;Huez;1
70286;70150;Hugier
76370;76570;Hugleville-en-Caux
49159;49430;Huillé;d;49174;Huillé-Lézigné
49174;49430;Huillé-Lézigné;1
52243;52150;Huilliécourt
71234;71290;Huilly-sur-Seille
51295;51300;Huiron
37118;37420;Huismes;1
50253;50170;Huisnes-sur-Mer
41103;41310;Huisseau-en-Beauce
41104;41350;Huisseau-sur-Cosson;2
45167;45130;Huisseau-sur-Mauves;1
53119;53970;L’Huisserie;4
62464;62410;Hulluch;3
57339;57820;Hultehouse
51296;51320;Humbauville
52244;52290;Humbécourt
62465;62158;Humbercamps
80445;80600;Humbercourt
62466;62650;Humbert
52245;52700;Humberville
18111;18250;Humbligny
62467;62130;Humerœuille
52246;52200;Humes-Jorquenay
62468;62130;Humières
68147;68150;Hunawihr
57340;57990;Hundling;1
68148;68130;Hundsbach
68149;68330;Huningue;7
67213;67250;Hunspach
57341;57480;Hunting
31238;31210;Huos
12116;12460;Huparlac
14340;14520;Huppain;a;14515;Port-en-Bessin-Huppain
80446;80140;Huppy
88245;88210;Hurbache
33204;33190;Hure
70287;70210;Hurecourt
48074;48150;Hures-la-Parade
03128;03380;Huriel;2
71235;71870;Hurigny;1
51297;51800;Hurlus;f;51659;Wargemoulin-Hurlus
38192;38570;Hurtières
67214;67117;Hurtigheim
71427;71460;Saint-Huruge
68150;68420;Husseren-les-Châteaux
68151;68470;Husseren-Wesserling;1
54270;54590;Hussigny-Godbrange;3
50254;50640;Husson;d;50591;Le Teilleul
67215;67270;Huttendorf
67216;67230;Huttenheim;2
03129;03600;Hyds
25311;25250;Hyémondans
80447;80320;Hyencourt-le-Grand;d;80621;Hypercourt
80448;80320;Hyencourt-le-Petit;f;80621;Hypercourt
50255;50210 50660;Hyenville;d;50419;Quettreville-sur-Sienne
83069;83400;Hyères;55
70288;70190;Hyet
25312;25110;Hyèvre-Magny
25313;25110;Hyèvre-Paroisse
14593;14130;Saint-Hymer
39483;39240;Saint-Hymetière;f;39137;Saint-Hymetière-sur-Valouse
39137;39240;Saint-Hymetière-sur-Valouse
88246;88500;Hymont
80621;80320;Hypercourt
64267;64120;Ibarrolle
57342;57830;Ibigny
65226;65420;Ibos;2
67217;67640;Ichtratzheim
77230;77890;Ichy
64268;64130;Idaux-Mendy
32156;32300;Idrac-Respaillès
64269;64320;Idron;5
18112;18170;Ids-Saint-Roch
35133;35750;Iffendic;4
35134;35630;Les Iffs
14341;14123;Ifs;11
76371;76630;Les Ifs
61207;61130;Igé
71236;71960;Igé
22334;22570;Saint-Igeaux
08231;08200;Iges;f;08194;Glaire
12227;12260;Saint-Igest
31487;31800;Saint-Ignan
63362;63720;Saint-Ignat
80449;80800;Ignaucourt
09140;09110;Ignaux
22301;22270;Saint-Igneuc;f;22084;Jugon-les-Lacs
54271;54450;Igney
88247;88150;Igney;1
18113;18350;Ignol
70289;70700;Igny
91312;91430;Igny;10
51298;51700;Igny-Comblizy
71428;71170;Saint-Igny-de-Roche
69209;69790;Saint-Igny-de-Vers
64270;64800;Igon;1
71237;71540;Igornay
27348;27460;Igoville;1
71238;71340;Iguerande
64271;64640;Iholdy
56087;56780;Île-aux-Moines
37119;37220;L’Île-Bouchard;1
17004;17123;Île-d’Aix
56088;56840;Île-d’Arz
29082;29253;Île-de-Batz
22016;22870;Île-de-Bréhat
98901;98799;Île de Clipperton
85111;85770;L’Île-d’Elle;1
29083;29990;Île-de-Sein
98809;98832;L’Île-des-Pins;2
56086;56170;Île-d’Houat
85112;85340;L’Île-d’Olonne;2
85113;85350;L’Île-d’Yeu;4
29084;29259;Île-Molène
2B134;20220;L’Île-Rousse;3
98415;;Îles Éparses de l’océan Indien
98411;;Îles Saint-Paul et Nouvelle-Amsterdam
93039;93450;L’Île-Saint-Denis;8
29085;29980;Île-Tudy
65227;65590;Ilhan;a;65099;Bordères-Louron
64272;64120;Ilharre
09142;09300;Ilhat
11174;11380;Les Ilhes
65228;65410;Ilhet
65229;65370;Ilheu
57343;57970;Illange;1
09141;09800;Illartein
33205;33720;Illats;1
66088;66130;Ille-sur-Têt;5
27349;27290;Illeville-sur-Montfort
68152;68720;Illfurth;2
68153;68970;Illhaeusern
01188;01140;Illiat
15191;15310;Saint-Illide
09143;09220;Illier-et-Laramade
28196;28120;Illiers-Combray;3
78558;78980;Saint-Illiers-la-Ville
78559;78980;Saint-Illiers-le-Bois
27350;27770;Illiers-l’Évêque;1
59320;59480;Illies;1
22083;22230;Illifaut
67218;67400;Illkirch-Graffenstaden;27`)
