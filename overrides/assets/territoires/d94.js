boussoleTerritory("d94",`94001;94480;Ablon-sur-Seine;5
94002;94140;Alfortville;45
94003;94110;Arcueil;22
94004;94470;Boissy-Saint-Léger;17
94011;94380;Bonneuil-sur-Marne;18
94015;94360;Bry-sur-Marne;18
94016;94230;Cachan;31
94017;94500;Champigny-sur-Marne;78
94018;94220;Charenton-le-Pont;28
94019;94430;Chennevières-sur-Marne;18
94021;94550;Chevilly-Larue;19
94022;94600;Choisy-le-Roi;45
94028;94000;Créteil;93
94033;94120;Fontenay-sous-Bois;53
94034;94260;Fresnes;29
94037;94250;Gentilly;19
94038;94240;L’Haÿ-les-Roses;31
94041;94200;Ivry-sur-Seine;65
94042;94340;Joinville-le-Pont;20
94043;94270;Le Kremlin-Bicêtre;24
94044;94450;Limeil-Brévannes;27
94046;94700;Maisons-Alfort;56
94047;94520;Mandres-les-Roses;4
94048;94440;Marolles-en-Brie;4
94052;94130;Nogent-sur-Marne;32
94053;94880;Noiseau;4
94054;94310;Orly;24
94055;94490;Ormesson-sur-Marne;10
94056;94520;Périgny;2
94058;94170;Le Perreux-sur-Marne;35
94059;94420;Le Plessis-Trévise;21
94060;94510;La Queue-en-Brie;12
94065;94150;Rungis;5
94067;94160;Saint-Mandé;21
94068;94100 94210;Saint-Maur-des-Fossés;76
94069;94410;Saint-Maurice;14
94070;94440;Santeny;3
94071;94370;Sucy-en-Brie;27
94073;94320;Thiais;32
94074;94460;Valenton;14
94075;94440;Villecresnes;11
94076;94800;Villejuif;60
94077;94290;Villeneuve-le-Roi;21
94078;94190;Villeneuve-Saint-Georges;36
94079;94350;Villiers-sur-Marne;33
94080;94300;Vincennes;48
94081;94400;Vitry-sur-Seine;93`)
