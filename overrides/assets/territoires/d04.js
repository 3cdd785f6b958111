boussoleTerritory("d04",`04001;04510;Aiglun;1
04004;04500;Allemagne-en-Provence
04005;04170;Allons
04006;04260;Allos
04007;04170;Angles
04008;04240;Annot;1
04009;04420;Archail
04012;04110;Aubenas-les-Alpes
04013;04200;Aubignosc
04016;04200;Authon
04017;04140;Auzet
04018;04150;Banon;1
04019;04400;Barcelonnette;2
04020;04140;Barles
04021;04380;Barras
04022;04330;Barrême
04023;04250;Bayons
04024;04420;Beaujeu
04025;04370;Beauvezer
04026;04250;Bellaffaire
04027;04200;Bevons
04028;04270;Beynes
04030;04330;Blieux
04031;04270;Bras-d’Asse
04032;04240;Braux
04033;04340;Ubaye-Serre-Ponçon
04034;04700;La Brillanne;1
04035;04210;Brunet
04036;04420;Le Brusquet
04037;04250;Le Caire
04039;04120;Castellane;1
04040;04380;Le Castellard-Mélan
04041;04700;Le Castellet
04042;04320;Castellet-lès-Sausses
04043;04320;Val-de-Chalvagne
04045;04280;Céreste-en-Luberon;1
04046;04510;Le Chaffaut-Saint-Jurson
04047;04660;Champtercier
04049;04160 04600;Château-Arnoux-Saint-Auban;5
04050;04250;Châteaufort
04051;04200;Châteauneuf-Miravail
04053;04200;Châteauneuf-Val-Saint-Donat
04054;04270;Châteauredon
04055;04330;Chaudon-Norante
04057;04250;Clamensane
04058;05110;Claret
04059;04330;Clumanc
04061;04370;Colmars
04062;04530;La Condamine-Châtelard
04063;04220;Corbières-en-Provence;1
04065;04230;Cruis
04066;05110;Curbans
04067;04200;Curel
04068;04300;Dauphin
04069;04120;Demandolx
04070;04000;Digne-les-Bains;17
04072;04420;Draix
04073;04400;Enchastrayes
04074;04000 04270;Entrages
04075;04200;Entrepierres
04076;04320;Entrevaux
04077;04700;Entrevennes
04079;04160;L’Escale;1
04081;04800;Esparron-de-Verdon
04084;04270;Estoublon
04085;04250;Faucon-du-Caire
04086;04400;Faucon-de-Barcelonnette
04087;04230;Fontienne
04088;04300;Forcalquier;5
04090;04240;Le Fugeret
04091;04310;Ganagobie
04092;04120;La Garde
04093;04250;Gigors
04094;04800;Gréoux-les-Bains;3
04095;04150;L’Hospitalet
04096;04850;Jausiers;1
04097;04000 04420;La Javie
04099;04170;Lambruisse
04101;04230;Lardiers
04102;04340;Le Lauzet-Ubaye
04104;04300;Limans
04106;04700;Lurs
04107;04270;Majastres
04108;04350 04510;Malijai;2
04109;04230;Mallefougasse-Augès
04110;04510;Mallemoisson
04111;04300;Mane;1
04112;04100;Manosque;22
04113;04420;Marcoux
04115;04240;Méailles
04116;04190;Les Mées;4
04118;04250;Melve
04120;04530;Val d’Oronaye
04121;04270;Mézel
04122;04510;Mirabeau
04123;04200;Mison;1
04124;04500;Montagnac-Montpezat
04126;04140;Montclar
04127;04600;Montfort
04128;04110;Montfuron
04129;04110;Montjustin
04130;04230;Montlaux
04132;04150;Montsalier
04133;04170;Moriez
04134;04250;La Motte-du-Caire
04135;04360;Moustiers-Sainte-Marie
04136;04170;La Mure-Argens
04137;04250;Nibles
04138;04300;Niozelles
04139;04200;Noyers-sur-Jabron
04140;04200;Les Omergues
04141;04230;Ongles
04142;04110;Oppedette
04143;04700;Oraison;6
04144;04120;La Palud-sur-Verdon
04145;04200;Peipin;1
04148;04120;Peyroules
04149;04310;Peyruis;2
04150;05130;Piégut
04151;04300;Pierrerue
04152;04860;Pierrevert;3
04154;05160;Pontis
04155;04420;Prads-Haute-Bléone
04156;04700;Puimichel
04157;04410;Puimoisson
04158;04500;Quinson
04159;04150;Redortiers
04160;04110;Reillanne;1
04161;04340;Méolans-Revel
04162;04150;Revest-des-Brousses
04163;04150;Revest-du-Bion
04164;04230;Revest-Saint-Martin
04166;04500;Riez;1
04167;04000;La Robine-sur-Galabre
04169;04150;La Rochegiron
04170;06260;La Rochette
04171;04120;Rougon
04172;04500;Roumoules
04173;04170;Saint-André-les-Alpes;1
04174;04240;Saint-Benoît
04175;04110;Sainte-Croix-à-Lauze
04176;04500;Sainte-Croix-du-Verdon
04177;04380;Hautes-Duyes
04178;04230;Saint-Étienne-les-Orgues;1
04179;04200;Saint-Geniez
04180;04330;Saint-Jacques
04181;04270;Saint-Jeannet
04182;04270;Saint-Julien-d’Asse
04183;04170;Saint-Julien-du-Verdon
04184;04410;Saint-Jurs
04186;04500;Saint-Laurent-du-Verdon
04187;04330;Saint-Lions
04188;04300;Saint-Maime
04189;04800;Saint-Martin-de-Brômes
04190;04300;Saint-Martin-les-Eaux
04191;04140;Saint-Martin-lès-Seyne
04192;04870;Saint-Michel-l’Observatoire;1
04193;04530;Saint-Paul-sur-Ubaye
04194;06260;Saint-Pierre
04195;04400;Saint-Pons
04197;04220;Sainte-Tulle;3
04199;04200;Saint-Vincent-sur-Jabron
04200;04290;Salignac
04201;04150;Saumane
04202;04320;Sausses
04203;04140;Selonnet
04204;04270 04330;Senez
04205;04140;Seyne;1
04206;04300;Sigonce
04207;04200;Sigoyer
04208;04150;Simiane-la-Rotonde
04209;04200;Sisteron;7
04210;04120;Soleilhas
04211;04290;Sourribes
04214;04330;Tartonne
04216;04200;Thèze
04217;04380;Thoard
04218;04170;Thorame-Basse
04219;04170;Thorame-Haute
04220;04400;Les Thuiles
04222;04250;Turriers
04224;04240;Ubraye
04226;04400;Uvernet-Fours
04227;04110;Vachères
04228;04250;Valavoire
04229;04200;Valbelle
04230;04210;Valensole;3
04231;04200;Valernes
04233;04200;Vaumeilh
04234;05130;Venterol
04235;04140;Verdaches
04236;04170;Vergons
04237;04140;Le Vernet
04240;04370;Villars-Colmars
04241;04110;Villemus
04242;04180;Villeneuve;4
04244;04290;Volonne;1
04245;04130;Volx;3
04002;;Ainac;f;04167
04003;;Albiosc;a;04081
04010;;Argens;a;04136
04011;;Astoin;a;04023
04014;;Augès;f;04109
04015;;Auribeau;f;04177
04029;;Blégiers;a;04155
04038;;Carniol;f;04208
04044;;Castillon;f;04039
04048;;Chasteuil;f;04039
04052;;Châteauneuf-lès-Moustiers;a;04144
04056;;Chénerilles;f;04108
04060;;Saint-Michel-Peyresq;f;04219
04064;;Courchons;f;04173
04071;;Les Dourbes;f;04070
04078;;Eoulx;f;04039
04080;;Esclangon;f;04097
04082;;Esparron-la-Bâtie;a;04023
04083;;Espinouse;f;04046
04089;;Fours;f;04226
04098;;Lambert;f;04167
04100;;Larche;d;04120
04103;;Levens;f;04107
04105;;Lincel;a;04192
04114;;Mariaud;f;04155
04117;;Melan;f;04040
04119;;Méolans;f;04161
04125;;Montblanc;f;04043
04131;;Montpezat;a;04124
04146;;La Pérusse;f;04217
04147;;Peyresq;f;04219
04153;;Le Poil;a;04204
04165;;Reynier;a;04023
04168;;Robion;f;04039
04185;;Saint-Jurson;f;04046
04196;;Saint-Symphorien;f;04075
04198;;Saint-Vincent-les-Forts;d;04033
04212;;Taloire;f;04039
04213;;Tanaron;f;04167
04215;;Taulanne;f;04039
04221;;Trévans;f;04084
04223;;Ubaye;f;04102
04225;;Urtis;f;04234
04232;;Valsaintes;f;04208
04238;;Vilhosc;f;04075
04239;;Villars-Brandis;f;04039
04243;;Villevieille;f;04043`)
