boussoleTerritory("d73",`73001;73610;Aiguebelette-le-Lac
73003;73260;Grand-Aigueblanche;3
73004;73340;Aillon-le-Jeune
73005;73340;Aillon-le-Vieux
73006;73210;Aime-la-Plagne;4
73007;73220;Aiton;1
73008;73100;Aix-les-Bains;32
73010;73410;Entrelacs;6
73011;73200;Albertville;19
73012;73300;Albiez-le-Jeune
73013;73300;Albiez-Montrond
73014;73200;Allondaz
73015;73550;Les Allues;1
73017;73190;Apremont
73018;73800;Arbin
73019;73220;Argentine
73020;73340;Arith
73021;73110;Arvillard
73022;73610;Attignat-Oncin
73023;73500;Aussois
73024;73260;Les Avanchers-Valmorel
73025;73240;Avressieux
73026;73500;Avrieux
73027;73470;Ayn
73028;73170;La Balme
73029;73000;Barberaz;5
73030;73230;Barby;3
73031;73000;Bassens;5
73032;73540;La Bâthie;2
73033;73360;La Bauche
73034;73270;Beaufort;1
73036;73340;Bellecombe-en-Bauges
73039;73330;Belmont-Tramonet
73040;73480;Bessans
73041;73390;Betton-Bettonet
73042;73170;Billième
73043;73410;La Biolle;2
73047;73480;Bonneval-sur-Arc
73048;73460;Bonvillard
73049;73220;Bonvillaret
73050;73370;Bourdeau
73051;73370;Le Bourget-du-Lac;5
73052;73110;Bourget-en-Huile
73053;73390;Bourgneuf
73054;73700;Bourg-Saint-Maurice;7
73055;73350;Bozel;2
73057;73570;Brides-les-Bains
73058;73520;La Bridoire;1
73059;73100;Brison-Saint-Innocent;2
73061;73200;Césarches
73063;73730;Cevins
73064;73190;Challes-les-Eaux;5
73065;73000;Chambéry;59
73067;73130;La Chambre;1
73068;73390;Chamousset
73069;73390;Chamoux-sur-Gelon
73070;73240;Champagneux
73071;73350;Champagny-en-Vanoise
73072;73390;Champ-Laurent
73073;73310;Chanaz
73074;73660;La Chapelle
73075;73110;La Chapelle-Blanche
73076;73370;La Chapelle-du-Mont-du-Chat
73077;73700;Les Chapelles
73078;73170;La Chapelle-Saint-Martin
73079;73390;Châteauneuf
73081;73630;Le Châtelard
73082;73800;La Chavanne
73083;73660;Les Chavannes-en-Maurienne
73084;73800;Chignin
73085;73310;Chindrieux;1
73086;73460;Cléry
73087;73160;Cognin;6
73088;73400 73590;Cohennoz
73089;73800;Coise-Saint-Jean-Pied-Gauthier;1
73090;73630;La Compôte
73091;73310;Conjux
73092;73160;Corbel
73094;73590;Crest-Voland
73095;73110;La Croix-de-la-Rochette
73096;73800;Cruet;1
73097;73190;Curienne
73098;73230;Les Déserts
73099;73110;Détrier
73100;73330;Domessin;2
73101;73630;Doucy-en-Bauges
73103;73420;Drumettaz-Clarafond;3
73104;73610;Dullin
73105;73360;Les Échelles;1
73106;73630;École
73107;73670;Entremont-le-Vieux
73109;73220;Épierre
73110;73540;Esserts-Blay
73113;73350;Feissons-sur-Salins
73114;73590;Flumet
73116;73300;Fontcouverte-la-Toussuire
73117;73500;Fourneaux
73119;73500;Freney
73120;73250;Fréterive
73121;73460;Frontenex;1
73122;73470;Gerbaix
73123;73590;La Giettaz
73124;73200;Gilly-sur-Isère;3
73128;73100;Grésy-sur-Aix;4
73129;73460;Grésy-sur-Isère;1
73130;73200;Grignon;2
73131;73600;Hautecour
73132;73620;Hauteluce
73133;73390;Hauteville
73135;73300;La Tour-en-Maurienne;1
73137;73000;Jacob-Bellecombette;4
73138;73300;Jarrier
73139;73630;Jarsy
73140;73170;Jongieux
73141;73800;Laissaud
73142;73210;Landry
73145;73610;Lépin-le-Lac
73146;73340;Lescheraines
73147;73170;Loisieux
73149;73170;Lucey
73150;73210;La Plagne Tarentaise;3
73151;73800;Porte-de-Savoie;3
73152;73470;Marcieux
73153;73400;Marthod;1
73154;73200;Mercury;3
73155;73420;Méry;2
73156;73170;Meyrieux-Trouet
73157;73500;Modane;2
73159;73800;Les Mollettes
73160;73000;Montagnole;1
73161;73350;Montagny
73162;73460;Montailleur
73164;73100;Montcel;1
73166;73390;Montendry
73168;73220;Montgilbert
73170;73200;Monthion
73171;73800;Montmélian;4
73173;73870;Montricher-Albanne
73175;73220;Montsapey
73176;73700;Montvalezan
73177;73300;Montvernier
73178;73340;La Motte-en-Bauges
73179;73290;La Motte-Servolex;12
73180;73310;Motz
73181;73600;Moûtiers;3
73182;73100;Mouxy;2
73183;73800;Myans;1
73184;73470;Nances
73186;73590;Notre-Dame-de-Bellecombe
73187;73260;La Léchère;2
73188;73460;Notre-Dame-des-Millières
73189;73130;Notre-Dame-du-Cruet
73190;73600;Notre-Dame-du-Pré
73191;73470;Novalaise;2
73192;73340;Le Noyer
73193;73310;Ontex
73194;73140;Orelle
73196;73200;Pallud
73197;73210;Peisey-Nancroix
73200;73800;Planaise
73201;73350;Planay
73202;73200;Plancherine
73204;73330;Le Pont-de-Beauvoisin;2
73205;73110;Le Pontet
73206;73710;Pralognan-la-Vanoise
73207;73110;Presle
73208;73100;Pugny-Chatenod;1
73210;73190;Puygros
73211;73720;Queige
73212;73220;Val-d’Arc;2
73213;73490;La Ravoire;9
73214;73240;Rochefort
73215;73110;Valgelon-La Rochette;4
73216;73730;Rognaix
73217;73110;Rotherens
73218;73310;Ruffieux
73219;73610;Saint-Alban-de-Montbel
73220;73220;Saint-Alban-d’Hurtières
73221;73130;Saint-Alban-des-Villards
73222;73230;Saint-Alban-Leysse;6
73223;73500;Saint-André
73224;73130;Saint-Avre
73225;73190;Saint-Baldoph;2
73226;73520;Saint-Béron;1
73227;73120;Courchevel;2
73228;73160;Saint-Cassin;1
73229;73360;Saint-Christophe
73230;73130;Saint-Colomban-des-Villards
73231;73130;Saint-Étienne-de-Cuines;1
73232;73640;Sainte-Foy-Tarentaise
73233;73360;Saint-Franc
73234;73340;Saint-François-de-Sales
73235;73130;Saint François Longchamp
73236;73240;Saint-Genix-les-Villages;3
73237;73220;Saint-Georges-d’Hurtières
73240;73800;Sainte-Hélène-du-Lac
73241;73460;Sainte-Hélène-sur-Isère;1
73242;73530;Saint-Jean-d’Arves
73243;73230;Saint-Jean-d’Arvey;1
73245;73170;Saint-Jean-de-Chevelu
73246;73160;Saint-Jean-de-Couz
73247;73250;Saint-Jean-de-la-Porte
73248;73300;Saint-Jean-de-Maurienne;7
73249;73190;Saint-Jeoire-Prieuré;1
73250;73870;Saint-Julien-Mont-Denis;1
73252;73220;Saint-Léger
73253;73600;Saint-Marcel
73254;73240;Sainte-Marie-d’Alvey
73255;73130;Sainte-Marie-de-Cuines
73256;73140;Saint-Martin-d’Arc
73257;73440 73600;Les Belleville;3
73258;73140;Saint-Martin-de-la-Porte
73259;73130;Saint-Martin-sur-la-Chambre
73261;73140;Saint-Michel-de-Maurienne;2
73262;73590;Saint-Nicolas-la-Chapelle
73263;73100;Saint-Offenge;1
73265;73410;Saint-Ours
73267;73300;Saint-Pancrace
73268;73730;Saint-Paul-sur-Isère
73269;73170;Saint-Paul-sur-Yenne
73270;73250;Saint-Pierre-d’Albigny;4
73271;73170;Saint-Pierre-d’Alvey
73272;73220;Saint-Pierre-de-Belleville
73273;73310;Saint-Pierre-de-Curtille
73274;73670;Saint-Pierre-d’Entremont
73275;73360;Saint-Pierre-de-Genebroz
73276;73800;Saint-Pierre-de-Soucy
73277;73630;Sainte-Reine
73278;73660;Saint-Rémy-de-Maurienne;1
73280;73530;Saint-Sorlin-d’Arves
73281;73160;Saint-Sulpice
73282;73160;Saint-Thibaud-de-Couz;1
73283;73460;Saint-Vital
73284;73600;Salins-Fontaine
73285;73700;Séez;2
73286;73310;Serrières-en-Chautagne;1
73288;73000;Sonnaz;2
73289;73110;La Table
73290;73480 73500;Val-Cenis;2
73292;73200;Thénésol
73293;73230;Thoiry
73294;73190;La Thuile
73296;73320;Tignes;1
73297;73460;Tournon
73298;73790;Tours-en-Savoie
73299;73170;Traize
73300;73100;Tresserve;2
73301;73100;Trévignin
73302;73110;La Trinité
73303;73400;Ugine;7
73304;73150;Val-d’Isère;1
73306;73450;Valloire;1
73307;73450;Valmeinier
73308;73200;Venthon
73309;73330;Verel-de-Montbel
73310;73230;Verel-Pragondran
73311;73110;Le Verneil
73312;73460;Verrens-Arvey
73313;73170;Verthemex
73314;73800;Villard-d’Héry
73315;73390;Villard-Léger
73316;73110;Villard-Sallet
73317;73270;Villard-sur-Doron
73318;73300;Villarembert
73320;73300;Villargondran
73322;73500;Villarodin-Bourget
73323;73640;Villaroger
73324;73110;Villaroux
73326;73160;Vimines;2
73327;73310;Vions
73328;73420;Viviers-du-Lac;2
73329;73420;Voglans;2
73330;73170;Yenne;3
73002;;Aiguebelle;d;73212
73009;;Albanne;f;73173
73016;;Ansigny;f;73010
73035;;Beaune;a;73261
73037;;Bellecombe;f;73003
73038;;Bellentre;d;73150
73044;;Bissy;f;73065
73045;;Le Bois;d;73003
73046;;Bonneval;d;73187
73056;;Bramans;d;73290
73060;;Celliers;d;73187
73062;;Cessens;d;73010
73066;;Chambéry-le-Vieux;f;73065
73080;;Le Châtel;d;73135
73093;;La Côte-d’Aime;d;73150
73102;;Doucy;d;73187
73108;;Épersy;d;73010
73111;;Étable;d;73215
73112;;Feissons-sur-Isère;d;73187
73115;;Fontaine-le-Puits;d;73284
73118;;Francin;d;73151
73125;;Grand-Cœur;f;73003
73126;;Granier;d;73006
73127;;Gresin;d;73236
73134;;Hauteville-Gondon;f;73054
73136;;Héry;f;73303
73143;;Lanslebourg-Mont-Cenis;d;73290
73144;;Lanslevillard;d;73290
73148;;Longefoy;d;73006
73158;;Mognard;d;73010
73163;;Montaimont;d;73235
73165;;Mont-Denis;f;73250
73167;;Montgellafrey;d;73235
73169;;Montgirod;d;73006
73172;;Montpascal;f;73135
73174;;Montrond;a;73013
73185;;Naves;d;73187
73195;;Outrechaise;f;73303
73198;;La Perrière;f;73227
73199;;Petit-Cœur;d;73187
73203;;Pontamafrey-Montpascal;d;73135
73209;;Pussy;d;73187
73238;;Saint-Germain-la-Chambotte;d;73010
73239;;Saint-Girod;d;73010
73244;;Saint-Jean-de-Belleville;d;73257
73251;;Saint-Laurent-de-la-Côte;f;73257
73260;;Saint-Maurice-de-Rotherens;d;73236
73264;;Saint-Offenge-Dessus;f;73263
73266;;Saint-Oyen;d;73003
73279;;Saint-Sigismond;f;73011
73287;;Sollières-Sardières;d;73290
73291;;Tessens;d;73006
73295;;Thyl;a;73261
73305;;Valezan;d;73150
73319;;Villargerel;f;73003
73321;;Villarlurin;d;73257
73325;;Villette;d;73006`)
