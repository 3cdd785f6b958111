boussoleTerritory("d06",`06001;06910;Aiglun
06002;06910;Amirat
06003;06750;Andon
06004;06160 06600;Antibes;77
06005;06260;Ascros
06006;06790;Aspremont;2
06007;06810;Auribeau-sur-Siagne;3
06008;06260;Auvare
06009;06420;Bairols
06010;06620;Le Bar-sur-Loup;2
06011;06310;Beaulieu-sur-Mer;3
06012;06240;Beausoleil;11
06013;06450;Belvédère
06014;06390;Bendejun
06015;06390;Berre-les-Alpes;1
06016;06470;Beuil
06017;06510;Bézaudun-les-Alpes
06018;06410;Biot;10
06019;06440;Blausasc;1
06020;06450;La Bollène-Vésubie
06021;06830;Bonson
06022;06510;Bouyon
06023;06540;Breil-sur-Roya;2
06024;06850;Briançonnet
06025;06510;Le Broc;1
06026;06530;Cabris;1
06027;06800;Cagnes-sur-Mer;53
06028;06750;Caille
06029;06150 06400;Cannes;74
06030;06110;Le Cannet;41
06031;06340;Cantaron;1
06032;06320;Cap-d’Ail;4
06033;06510;Carros;13
06034;06670;Castagniers;1
06035;06500;Castellar
06036;06500;Castillon
06037;06460;Caussols
06038;06740;Châteauneuf-Grasse;3
06039;06390;Châteauneuf-Villevieille
06040;06470;Châteauneuf-d’Entraunes
06041;06620;Cipières
06042;06420;Clans
06043;06390;Coaraze
06044;06480;La Colle-sur-Loup;8
06045;06910;Collongues
06046;06670;Colomars;3
06047;06510;Conségudes
06048;06390;Contes;7
06049;06620;Courmes
06050;06140;Coursegoules
06051;06260;La Croix-sur-Roudoule
06052;06910;Cuébris
06053;06470;Daluis
06054;06340;Drap;5
06055;06670;Duranus
06056;06470;Entraunes
06057;06440;L’Escarène;2
06058;06460;Escragnolles
06059;06360;Èze;2
06060;06950;Falicon;2
06061;06510;Les Ferres
06062;06540;Fontan
06063;06850;Gars
06064;06510;Gattières;4
06065;06610;La Gaude;7
06066;06830;Gilette;1
06067;06500;Gorbio;1
06068;06620;Gourdon
06069;06130 06520;Grasse;50
06070;06620;Gréolières
06071;06470;Guillaumes
06072;06420;Ilonse
06073;06420;Isola
06074;06450;Lantosque;1
06075;06670;Levens;5
06076;06260;Lieuche
06077;06440;Lucéram;1
06078;06710;Malaussène
06079;06210;Mandelieu-la-Napoule;21
06080;06420;Marie
06081;06910;Le Mas
06082;06710;Massoins
06083;06500;Menton;30
06084;06370;Mouans-Sartoux;11
06085;06250;Mougins;19
06086;06380;Moulinet
06087;06910;Les Mujouls
06088;06000 06100 06200 06300;Nice;357
06089;06650;Opio;2
06090;06580;Pégomas;8
06091;06440;Peille;2
06092;06440;Peillon;1
06093;06260;La Penne
06094;06470;Péone;1
06095;06530;Peymeinade;8
06096;06260;Pierlas
06097;06910;Pierrefeu
06098;06260;Puget-Rostang
06099;06260;Puget-Théniers;1
06100;06830;Revest-les-Roches
06101;06260;Rigaud
06102;06420;Rimplas
06103;06450;Roquebillière;1
06104;06190;Roquebrune-Cap-Martin;12
06105;06330;Roquefort-les-Pins;7
06106;06910;Roquestéron
06107;06910;La Roque-en-Provence
06108;06550;La Roquette-sur-Siagne;5
06109;06670;La Roquette-sur-Var
06110;06420;Roubion
06111;06420;Roure
06112;06650;Le Rouret;4
06113;06500;Sainte-Agnès;1
06114;06730;Saint-André-de-la-Roche;5
06115;06260;Saint-Antonin
06116;06850;Saint-Auban
06117;06670;Saint-Blaise;1
06118;06530;Saint-Cézaire-sur-Siagne;4
06119;06660;Saint-Dalmas-le-Selvage
06120;06660;Saint-Étienne-de-Tinée;1
06121;06230;Saint-Jean-Cap-Ferrat;1
06122;06640;Saint-Jeannet;4
06123;06700;Saint-Laurent-du-Var;32
06124;06260;Saint-Léger
06125;06470;Saint-Martin-d’Entraunes
06126;06670;Saint-Martin-du-Var;3
06127;06450;Saint-Martin-Vésubie;1
06128;06570;Saint-Paul-de-Vence;3
06129;06420;Saint-Sauveur-sur-Tinée
06130;06460;Saint-Vallier-de-Thiey;3
06131;06910;Sallagriffon
06132;06540;Saorge
06133;06470;Sauze
06134;06750;Séranon
06135;06910;Sigale
06136;06380;Sospel;3
06137;06530;Spéracèdes;1
06138;06590;Théoule-sur-Mer;1
06139;06710;Thiéry
06140;06530;Le Tignet;3
06141;06830;Toudon
06142;06440;Touët-de-l’Escarène
06143;06710;Touët-sur-Var
06144;06420;La Tour
06145;06830;Tourette-du-Château
06146;06420;Tournefort
06147;06690;Tourrette-Levens;4
06148;06140;Tourrettes-sur-Loup;4
06149;06340;La Trinité;10
06150;06320;La Turbie;3
06151;06450;Utelle
06152;06560;Valbonne;11
06153;06420;Valdeblore
06154;06750;Valderoure
06155;06220;Vallauris;29
06156;06450;Venanson
06157;06140;Vence;19
06158;06710;Villars-sur-Var
06159;06230;Villefranche-sur-Mer;5
06160;06470;Villeneuve-d’Entraunes
06161;06270;Villeneuve-Loubet;17
06162;06430;La Brigue
06163;06430;Tende;1`)
