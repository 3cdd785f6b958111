boussoleTerritory("d44",`44001;44170;Abbaretz;2
44002;44140;Aigrefeuille-sur-Maine;4
44003;44150;Ancenis-Saint-Géréon;11
44005;44320 44680;Chaumes-en-Retz;7
44006;44410;Assérac;1
44007;44460;Avessac;2
44009;44115;Basse-Goulaine;9
44010;44740;Batz-sur-Mer;2
44012;44760;La Bernerie-en-Retz;3
44013;44160;Besné;3
44014;44140;Le Bignon;3
44015;44130;Blain;10
44016;44430;La Boissière-du-Doré;1
44018;44830;Bouaye;8
44019;44260;Bouée;1
44020;44340;Bouguenais;20
44021;44580;Villeneuve-en-Retz;5
44022;44190;Boussay;2
44023;44130;Bouvron;3
44024;44830;Brains;2
44025;44750;Campbon;4
44026;44470;Carquefou;20
44027;44390;Casson;2
44028;44850;Le Cellier;4
44029;44450;Divatte-sur-Loire;7
44030;44410;La Chapelle-des-Marais;4
44031;44670;La Chapelle-Glain
44032;44330;La Chapelle-Heulin;3
44033;44260;La Chapelle-Launay;3
44035;44240;La Chapelle-sur-Erdre;20
44036;44110;Châteaubriant;12
44037;44690;Château-Thébaud;3
44038;44320;Chauvé;3
44039;44640;Cheix-en-Retz;1
44041;44118;La Chevrolière;6
44043;44190;Clisson;7
44044;44290;Conquereuil;1
44045;44360;Cordemais;4
44046;44560;Corsept;2
44047;44220;Couëron;24
44048;44521;Couffé;2
44049;44490;Le Croisic;4
44050;44160;Crossac;2
44051;44590;Derval;3
44052;44480;Donges;8
44053;44530;Drefféac;2
44054;44110;Erbray;3
44055;44500;La Baule-Escoublac;16
44056;44130;Fay-de-Bretagne;4
44057;44460;Fégréac;2
44058;44660;Fercé
44061;44320;Frossay;3
44062;44130;Le Gâvre;1
44063;44190;Gétigné;3
44064;44190;Gorges;5
44065;44520;Grand-Auverné
44066;44119;Grandchamp-des-Fontaines;7
44067;44290;Guémené-Penfao;5
44068;44530;Guenrouet;3
44069;44350;Guérande;16
44070;44690;La Haie-Fouassière;4
44071;44115;Haute-Goulaine;6
44072;44410;Herbignac;7
44073;44810;Héric;6
44074;44610;Indre;4
44075;44520;Issé;1
44076;44170;Jans;1
44077;44440;Joué-sur-Erdre;2
44078;44670;Juigné-des-Moutiers
44079;44430;Le Landreau;3
44080;44260;Lavau-sur-Loire
44081;44650;Legé;4
44082;44850;Ligné;5
44083;44310;La Limouzinière;2
44084;44430;Le Loroux-Bottereau;8
44085;44110;Louisfert
44086;44590;Lusanger;1
44087;44270;Machecoul-Saint-Même;7
44088;44690;Maisdon-sur-Sèvre;3
44089;44260;Malville;3
44090;44270;La Marne;1
44091;44170;Marsac-sur-Don;1
44092;44290;Massérac
44094;44470;Mauves-sur-Loire;3
44095;44520;La Meilleraye-de-Bretagne;1
44096;44522;Mésanger;4
44097;44420;Mesquer;2
44098;44780;Missillac;5
44099;44520;Moisdon-la-Rivière;1
44100;44690;Monnières;2
44101;44620;La Montagne;6
44102;44140;Montbert;3
44103;44550;Montoir-de-Bretagne;7
44104;44370;Montrelais
44105;44590;Mouais
44106;44760;Les Moutiers-en-Retz;1
44107;44850;Mouzeil;2
44108;44330;Mouzillon;2
44109;44000 44100 44200 44300;Nantes;327
44110;44390;Nort-sur-Erdre;9
44111;44130;Notre-Dame-des-Landes;2
44112;44110;Noyal-sur-Brutz
44113;44170;Nozay;4
44114;44700;Orvault;28
44115;44521;Oudon;3
44116;44560;Paimbœuf;3
44117;44330;Le Pallet;3
44118;44440;Pannecé;1
44119;44270;Paulx;2
44120;44640;Le Pellerin;5
44121;44670;Petit-Auverné
44122;44390;Petit-Mars;3
44123;44290;Pierric;1
44124;44540;Le Pin
44125;44420;Piriac-sur-Mer;2
44126;44770;La Plaine-sur-Mer;4
44127;44140;La Planche;2
44128;44630;Plessé;5
44129;44160;Pontchâteau;11
44130;44860;Pont-Saint-Martin;7
44131;44210;Pornic;18
44132;44380;Pornichet;12
44133;44710;Port-Saint-Père;3
44134;44522;Pouillé-les-Côteaux;1
44135;44510;Le Pouliguen;4
44136;44770;Préfailles;1
44137;44260;Prinquiau;3
44138;44390;Puceul;1
44139;44750;Quilly;1
44140;44330;La Regrippière;1
44141;44430;La Remaudière;1
44142;44140;Remouillé;1
44143;44400;Rezé;43
44144;44440;Riaillé;2
44145;44640;Rouans;3
44146;44660;Rougé;2
44148;44660;Ruffigné
44149;44390;Saffré;4
44150;44860;Saint-Aignan-Grandlieu;3
44151;44117;Saint-André-des-Eaux;7
44152;44160;Sainte-Anne-sur-Brivet;3
44153;44110;Saint-Aubin-des-Châteaux;1
44154;44250;Saint-Brevin-les-Pins;14
44155;44310;Saint-Colomban;3
44156;44650;Corcoué-sur-Logne;3
44157;44270;Saint-Étienne-de-Mer-Morte;1
44158;44360;Saint-Étienne-de-Montluc;7
44159;44690;Saint-Fiacre-sur-Maine;1
44161;44530;Saint-Gildas-des-Bois;3
44162;44800;Saint-Herblain;50
44163;44150;Vair-sur-Loire;4
44164;44680;Saint-Hilaire-de-Chaléons;2
44165;44190;Saint-Hilaire-de-Clisson;2
44166;44640;Saint-Jean-de-Boiseau;6
44168;44720;Saint-Joachim;4
44169;44450;Saint-Julien-de-Concelles;7
44170;44670;Saint-Julien-de-Vouvantes
44171;44710;Saint-Léger-les-Vignes;2
44172;44980;Sainte-Luce-sur-Loire;16
44173;44190;Saint-Lumine-de-Clisson;2
44174;44310;Saint-Lumine-de-Coutais;2
44175;44410;Saint-Lyphard;5
44176;44550;Saint-Malo-de-Guersac;3
44178;44680;Saint-Mars-de-Coutais;2
44179;44850;Saint-Mars-du-Désert;5
44180;44540;Vallons-de-l’Erdre;6
44182;44730;Saint-Michel-Chef-Chef;5
44183;44350;Saint-Molf;2
44184;44600;Saint-Nazaire;74
44185;44460;Saint-Nicolas-de-Redon;3
44186;44680;Sainte-Pazanne;7
44187;44320;Saint-Père-en-Retz;4
44188;44310;Saint-Philbert-de-Grand-Lieu;9
44189;44160;Sainte-Reine-de-Bretagne;2
44190;44230;Saint-Sébastien-sur-Loire;28
44192;44320;Saint-Viaud;2
44193;44590;Saint-Vincent-des-Landes;1
44194;44880;Sautron;8
44195;44260;Savenay;9
44196;44530;Sévérac;1
44197;44590;Sion-les-Mines;1
44198;44840;Les Sorinières;9
44199;44110;Soudan;1
44200;44660;Soulvache
44201;44240;Sucé-sur-Erdre;7
44202;44440;Teillé;1
44203;44360;Le Temple-de-Bretagne;1
44204;44470;Thouaré-sur-Loire;11
44205;44390;Les Touches;2
44206;44650;Touvois;1
44207;44440;Trans-sur-Erdre;1
44208;44170;Treffieux
44209;44119;Treillières;10
44210;44570;Trignac;8
44211;44420;La Turballe;4
44212;44330;Vallet;9
44213;44370;Loireauxence;7
44214;44170;Vay;2
44215;44120;Vertou;26
44216;44116;Vieillevigne;4
44217;44360;Vigneux-de-Bretagne;6
44218;44110;Villepot
44220;44640;Vue;1
44221;44810;La Chevallerais;1
44222;44522;La Roche-Blanche;1
44223;44140;Geneston;3
44224;44170;La Grigonnais;1
44004;;Anetz;d;44163
44008;;Barbechat;d;44029
44011;;Belligné;d;44213
44017;;Bonnœuvre;d;44180
44034;;La Chapelle-Saint-Sauveur;d;44213
44040;;Chéméré;d;44005
44042;;Le Clion-sur-Mer;f;44131
44059;;Fresnay-en-Retz;d;44021
44093;;Maumusson;d;44180
44147;;La Rouxière;d;44213
44160;;Saint-Géréon;f;44003
44167;;Saint-Jean-de-Corcoué;f;44156
44177;;Sainte-Marie;f;44131
44181;;Saint-Même-le-Tenu;d;44087
44191;;Saint-Sulpice-des-Landes;d;44180
44219;;Vritz;d;44180
44225;;Freigné;d;44180`)
