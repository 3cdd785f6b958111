boussoleTerritory("d44",`44001;44170;Abbaretz
44002;44140;Aigrefeuille-sur-Maine
44003;44150;Ancenis-Saint-Géréon
44005;44320 44680;Chaumes-en-Retz
44006;44410;Assérac
44007;44460;Avessac
44009;44115;Basse-Goulaine
44010;44740;Batz-sur-Mer
44012;44760;La Bernerie-en-Retz
44013;44160;Besné
44014;44140;Le Bignon
44015;44130;Blain
44016;44430;La Boissière-du-Doré
44018;44830;Bouaye
44019;44260;Bouée
44020;44340;Bouguenais
44021;44580;Villeneuve-en-Retz
44022;44190;Boussay
44023;44130;Bouvron
44024;44830;Brains
44025;44750;Campbon
44026;44470;Carquefou
44027;44390;Casson
44028;44850;Le Cellier
44029;44450;Divatte-sur-Loire
44030;44410;La Chapelle-des-Marais
44031;44670;La Chapelle-Glain
44032;44330;La Chapelle-Heulin
44033;44260;La Chapelle-Launay
44035;44240;La Chapelle-sur-Erdre
44036;44110;Châteaubriant
44037;44690;Château-Thébaud
44038;44320;Chauvé
44039;44640;Cheix-en-Retz
44041;44118;La Chevrolière
44043;44190;Clisson
44044;44290;Conquereuil
44045;44360;Cordemais
44046;44560;Corsept
44047;44220;Couëron
44048;44521;Couffé
44049;44490;Le Croisic
44050;44160;Crossac
44051;44590;Derval
44052;44480;Donges
44053;44530;Drefféac
44054;44110;Erbray
44055;44500;La Baule-Escoublac
44056;44130;Fay-de-Bretagne
44057;44460;Fégréac
44058;44660;Fercé
44061;44320;Frossay
44062;44130;Le Gâvre
44063;44190;Gétigné
44064;44190;Gorges
44065;44520;Grand-Auverné
44066;44119;Grandchamp-des-Fontaines
44067;44290;Guémené-Penfao
44068;44530;Guenrouet
44069;44350;Guérande
44070;44690;La Haie-Fouassière
44071;44115;Haute-Goulaine
44072;44410;Herbignac
44073;44810;Héric
44074;44610;Indre
44075;44520;Issé
44076;44170;Jans
44077;44440;Joué-sur-Erdre
44078;44670;Juigné-des-Moutiers
44079;44430;Le Landreau
44080;44260;Lavau-sur-Loire
44081;44650;Legé
44082;44850;Ligné
44083;44310;La Limouzinière
44084;44430;Le Loroux-Bottereau
44085;44110;Louisfert
44086;44590;Lusanger
44087;44270;Machecoul-Saint-Même
44088;44690;Maisdon-sur-Sèvre
44089;44260;Malville
44090;44270;La Marne
44091;44170;Marsac-sur-Don
44092;44290;Massérac
44094;44470;Mauves-sur-Loire
44095;44520;La Meilleraye-de-Bretagne
44096;44522;Mésanger
44097;44420;Mesquer
44098;44780;Missillac
44099;44520;Moisdon-la-Rivière
44100;44690;Monnières
44101;44620;La Montagne
44102;44140;Montbert
44103;44550;Montoir-de-Bretagne
44104;44370;Montrelais
44105;44590;Mouais
44106;44760;Les Moutiers-en-Retz
44107;44850;Mouzeil
44108;44330;Mouzillon
44109;44000 44100 44200 44300;Nantes
44110;44390;Nort-sur-Erdre
44111;44130;Notre-Dame-des-Landes
44112;44110;Noyal-sur-Brutz
44113;44170;Nozay
44114;44700;Orvault
44115;44521;Oudon
44116;44560;Paimbœuf
44117;44330;Le Pallet
44118;44440;Pannecé
44119;44270;Paulx
44120;44640;Le Pellerin
44121;44670;Petit-Auverné
44122;44390;Petit-Mars
44123;44290;Pierric
44124;44540;Le Pin
44125;44420;Piriac-sur-Mer
44126;44770;La Plaine-sur-Mer
44127;44140;La Planche
44128;44630;Plessé
44129;44160;Pontchâteau
44130;44860;Pont-Saint-Martin
44131;44210;Pornic
44132;44380;Pornichet
44133;44710;Port-Saint-Père
44134;44522;Pouillé-les-Côteaux
44135;44510;Le Pouliguen
44136;44770;Préfailles
44137;44260;Prinquiau
44138;44390;Puceul
44139;44750;Quilly
44140;44330;La Regrippière
44141;44430;La Remaudière
44142;44140;Remouillé
44143;44400;Rezé
44144;44440;Riaillé
44145;44640;Rouans
44146;44660;Rougé
44148;44660;Ruffigné
44149;44390;Saffré
44150;44860;Saint-Aignan-Grandlieu
44151;44117;Saint-André-des-Eaux
44152;44160;Sainte-Anne-sur-Brivet
44153;44110;Saint-Aubin-des-Châteaux
44154;44250;Saint-Brevin-les-Pins
44155;44310;Saint-Colomban
44156;44650;Corcoué-sur-Logne
44157;44270;Saint-Étienne-de-Mer-Morte
44158;44360;Saint-Étienne-de-Montluc
44159;44690;Saint-Fiacre-sur-Maine
44161;44530;Saint-Gildas-des-Bois
44162;44800;Saint-Herblain
44163;44150;Vair-sur-Loire
44164;44680;Saint-Hilaire-de-Chaléons
44165;44190;Saint-Hilaire-de-Clisson
44166;44640;Saint-Jean-de-Boiseau
44168;44720;Saint-Joachim
44169;44450;Saint-Julien-de-Concelles
44170;44670;Saint-Julien-de-Vouvantes
44171;44710;Saint-Léger-les-Vignes
44172;44980;Sainte-Luce-sur-Loire
44173;44190;Saint-Lumine-de-Clisson
44174;44310;Saint-Lumine-de-Coutais
44175;44410;Saint-Lyphard
44176;44550;Saint-Malo-de-Guersac
44178;44680;Saint-Mars-de-Coutais
44179;44850;Saint-Mars-du-Désert
44180;44540;Vallons-de-l’Erdre
44182;44730;Saint-Michel-Chef-Chef
44183;44350;Saint-Molf
44184;44600;Saint-Nazaire
44185;44460;Saint-Nicolas-de-Redon
44186;44680;Sainte-Pazanne
44187;44320;Saint-Père-en-Retz
44188;44310;Saint-Philbert-de-Grand-Lieu
44189;44160;Sainte-Reine-de-Bretagne
44190;44230;Saint-Sébastien-sur-Loire
44192;44320;Saint-Viaud
44193;44590;Saint-Vincent-des-Landes
44194;44880;Sautron
44195;44260;Savenay
44196;44530;Sévérac
44197;44590;Sion-les-Mines
44198;44840;Les Sorinières
44199;44110;Soudan
44200;44660;Soulvache
44201;44240;Sucé-sur-Erdre
44202;44440;Teillé
44203;44360;Le Temple-de-Bretagne
44204;44470;Thouaré-sur-Loire
44205;44390;Les Touches
44206;44650;Touvois
44207;44440;Trans-sur-Erdre
44208;44170;Treffieux
44209;44119;Treillières
44210;44570;Trignac
44211;44420;La Turballe
44212;44330;Vallet
44213;44370;Loireauxence
44214;44170;Vay
44215;44120;Vertou
44216;44116;Vieillevigne
44217;44360;Vigneux-de-Bretagne
44218;44110;Villepot
44220;44640;Vue
44221;44810;La Chevallerais
44222;44522;La Roche-Blanche
44223;44140;Geneston
44224;44170;La Grigonnais`)
