boussoleTerritory("d83",`83001;83600;Les Adrets-de-l’Estérel;2
83002;83630;Aiguines
83003;83111;Ampus
83004;83460;Les Arcs;8
83005;83630;Artignosc-sur-Verdon
83006;83560;Artigues
83007;83630;Aups;2
83008;83600;Bagnols-en-Forêt;3
83009;83150;Bandol;8
83010;83840;Bargème
83011;83830;Bargemon;1
83012;83670;Barjols;2
83013;83840;La Bastide
83014;83630;Baudinard-sur-Verdon
83015;83630;Bauduen
83016;83330;Le Beausset;10
83017;83210;Belgentier;2
83018;83890;Besse-sur-Issole;3
83019;83230;Bormes-les-Mimosas;8
83020;83840;Le Bourguet
83021;83149;Bras;2
83022;83840;Brenon
83023;83170;Brignoles;17
83025;83119;Brue-Auriac;1
83026;83340;Cabasse;2
83027;83740;La Cadière-d’Azur;5
83028;83830;Callas;2
83029;83440;Callian;3
83030;83170;Camps-la-Source;1
83031;83340;Le Cannet-des-Maures;5
83032;83570;Carcès;3
83033;83660;Carnoules;4
83034;83320;Carqueiranne;9
83035;83330;Le Castellet;6
83036;83240;Cavalaire-sur-Mer;8
83037;83170;La Celle;1
83038;83300;Châteaudouble
83039;83670;Châteauvert
83040;83840;Châteauvieux
83041;83830;Claviers
83042;83310;Cogolin;12
83043;83610;Collobrières;1
83044;83840;Comps-sur-Artuby
83045;83570;Correns
83046;83570;Cotignac;2
83047;83260;La Crau;19
83048;83420;La Croix-Valmer;3
83049;83390;Cuers;13
83050;83300;Draguignan;40
83051;83570;Entrecasteaux;1
83052;83560;Esparron-de-Pallières
83053;83330;Évenos;2
83054;83210;La Farlède;10
83055;83440;Fayence;6
83056;83830;Figanières;2
83057;83340;Flassans-sur-Issole;3
83058;83780;Flayosc;4
83059;83136;Forcalqueiret;3
83060;83670;Fox-Amphoux
83061;83370 83600;Fréjus;59
83062;83130;La Garde;26
83063;83680;La Garde-Freinet;1
83064;83136;Garéoult;5
83065;83580;Gassin;2
83066;83560;Ginasservis;2
83067;83590;Gonfaron;4
83068;83310;Grimaud;4
83069;83400;Hyères;55
83070;83980;Le Lavandou;6
83071;83250;La Londe-les-Maures;10
83072;83510;Lorgues;9
83073;83340;Le Luc;11
83074;83840;La Martre
83075;83340;Les Mayons
83076;83136;Mazaugues
83077;83136;Méounes-lès-Montrieux;2
83078;83630;Moissac-Bellevue
83079;83310;La Môle;1
83080;83440;Mons
83081;83440;Montauroux;7
83082;83131;Montferrat;1
83083;83570;Montfort-sur-Argens;1
83084;83670;Montmeyan
83085;83920;La Motte;3
83086;83490;Le Muy;10
83087;83860;Nans-les-Pins;5
83088;83136;Néoules;2
83089;83470;Ollières
83090;83190;Ollioules;14
83091;83390;Pierrefeu-du-Var;6
83092;83790;Pignans;4
83093;83640;Plan-d’Aups-Sainte-Baume;2
83094;83120;Le Plan-de-la-Tour;3
83095;83670;Pontevès
83096;83470;Pourcieux;1
83097;83910;Pourrières;5
83098;83220;Le Pradet;10
83099;83480;Puget-sur-Argens;8
83100;83390;Puget-Ville;4
83101;83350;Ramatuelle;1
83102;83630;Régusse;2
83103;83200;Le Revest-les-Eaux;4
83104;83560;Rians;4
83105;13780;Riboux
83106;83136;Rocbaron;5
83107;83380 83520;Roquebrune-sur-Argens;15
83108;83136;La Roquebrussanne;2
83109;83840;La Roque-Esclapon
83110;83170;Rougiers;1
83111;83136;Sainte-Anastasie-sur-Issole;2
83112;83270;Saint-Cyr-sur-Mer;11
83113;83560;Saint-Julien;2
83114;83560;Saint-Martin-de-Pallières
83115;83120;Sainte-Maxime;14
83116;83470;Saint-Maximin-la-Sainte-Baume;17
83117;83440;Saint-Paul-en-Forêt;1
83118;83530 83700;Saint-Raphaël;37
83119;83990;Saint-Tropez;3
83120;83640;Saint-Zacharie;5
83121;83690;Salernes;4
83122;83630;Les Salles-sur-Verdon
83123;83110;Sanary-sur-Mer;18
83124;83440;Seillans;2
83125;83470;Seillons-Source-d’Argens;2
83126;83500;La Seyne-sur-Mer;63
83127;83870;Signes;3
83128;83690;Sillans-la-Cascade
83129;83140;Six-Fours-les-Plages;37
83130;83210;Solliès-Pont;12
83131;83210;Solliès-Toucas;6
83132;83210;Solliès-Ville;2
83133;83440;Tanneron;1
83134;83460;Taradeau;1
83135;83670;Tavernes;1
83136;83340;Le Thoronet;2
83137;83000 83100 83200;Toulon;179
83138;83440;Tourrettes;2
83139;83690;Tourtour
83140;83170;Tourves;5
83141;83720;Trans-en-Provence;6
83142;83840;Trigance
83143;83143;Le Val;4
83144;83160;La Valette-du-Var;23
83145;83670;Varages;1
83146;83560;La Verdière;1
83147;83630;Vérignon
83148;83550;Vidauban;12
83149;83690;Villecroze;1
83150;83560;Vinon-sur-Verdon;4
83151;83170;Vins-sur-Caramy
83152;83820;Rayol-Canadel-sur-Mer
83153;83430;Saint-Mandrier-sur-Mer;6
83154;83510;Saint-Antonin-du-Var
83024;;Brovès;f;83124`)
