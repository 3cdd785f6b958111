boussoleTerritory("d05",`05001;05460;Abriès-Ristolas
05003;05470;Aiguilles
05004;05260;Ancelle;1
05006;05120;L’Argentière-la-Bessée;2
05007;05350;Arvieux
05008;05140;Aspremont
05009;05800;Aspres-lès-Corps
05010;05140;Aspres-sur-Buëch
05011;05230;Avançon
05012;05200;Baratier
05013;05110;Barcillonnette
05014;05300;Barret-sur-Méouge
05016;05700;La Bâtie-Montsaléon
05017;05230;La Bâtie-Neuve;2
05018;05000;La Bâtie-Vieille
05019;05140;La Beaume
05021;05700;Le Bersac
05022;05190;Bréziers
05023;05100;Briançon;11
05024;05150;Valdoule
05025;05500;Buissard
05026;05600;Ceillac
05027;05100;Cervières
05028;05400;Chabestan
05029;05260;Chabottes
05031;05310;Champcella
05032;05260;Champoléon
05033;05700;Chanousse
05035;05400;Châteauneuf-d’Oze
05036;05380;Châteauroux-les-Alpes;1
05037;05000;Châteauvieux
05038;05350;Château-Ville-Vieille
05039;05500 05800;Aubessagne
05040;05230;Chorges;3
05044;05200;Crévoux
05045;05200;Crots;1
05046;05200;Embrun;6
05047;05300;Éourres
05048;05700;L’Épine
05049;05110;Esparron
05050;05190;Espinasses
05051;05700;Étoile-Saint-Cyrice
05052;05600;Eygliers
05053;05300;Garde-Colombe
05054;05500;La Fare-en-Champsaur
05055;05140;La Faurie
05056;05260;Forest-Saint-Julien
05057;05130;Fouillouse
05058;05310;Freissinières
05059;05000;La Freissinouse
05060;05400;Furmeyer
05061;05000;Gap;41
05062;05800;Le Glaizil
05063;05320;La Grave
05064;05800;La Chapelle-en-Valgaudémar
05065;05600;Guillestre;2
05066;05140;La Haute-Beaume
05068;05130;Jarjayes
05070;05300;Laragne-Montéglin;3
05071;05110;Lardier-et-Valença
05072;05500;Laye
05073;05300;Lazer
05074;05130;Lettret
05075;05400;Manteyer
05076;05700;Méreuil
05077;05350;Molines-en-Queyras
05078;05110;Monêtier-Allemont
05079;05220;Le Monêtier-les-Bains
05080;05140;Montbrand
05081;05700;Montclus
05082;05600;Mont-Dauphin
05084;05230;Montgardin
05085;05100;Montgenèvre
05086;05150;Montjay
05087;05400;Montmaur
05089;05700;Montrond
05090;05500;La Motte-en-Champsaur
05091;05150;Moydans
05092;05000;Neffes
05093;05100;Névache
05094;05700;Nossage-et-Bénévent
05095;05500;Le Noyer
05096;05170;Orcières
05097;05700;Orpierre
05098;05200;Les Orres
05099;05400;Oze
05100;05000;Pelleautier
05101;05290 05340;Vallouise-Pelvoux;1
05102;05700;La Piarre
05103;05300;Le Poët
05104;05500;Poligny
05106;05230;Prunières
05107;05100;Puy-Saint-André
05108;05200;Puy-Saint-Eusèbe
05109;05100;Puy-Saint-Pierre
05110;05290;Puy-Saint-Vincent
05111;05200;Puy-Sanières
05112;05400;Rabou
05113;05000;Rambaud
05114;05160;Réallon
05115;05190;Remollon
05116;05600;Réotier
05117;05150;Ribeyret
05118;05300;Val Buëch-Méouge;1
05119;05600;Risoul
05121;05190;Rochebrune
05122;05310;La Roche-de-Rame
05123;05400;La Roche-des-Arnauds;1
05124;05000;La Rochette
05126;05150;Rosans
05127;05190;Rousset-Serre-Ponçon
05128;05200;Saint-André-d’Embrun
05129;05150;Saint-André-de-Rosans
05130;05160;Saint-Apollinaire
05131;05400;Saint-Auban-d’Oze
05132;05500;Saint-Bonnet-en-Champsaur;2
05133;05330;Saint-Chaffrey;1
05134;05600;Saint-Clément-sur-Durance
05135;05700;Sainte-Colombe
05136;05600;Saint-Crépin
05139;05250;Dévoluy
05140;05130;Saint-Étienne-le-Laus
05142;05800;Saint-Firmin
05144;05800;Saint-Jacques-en-Valgodemard
05145;05260;Saint-Jean-Saint-Nicolas;1
05146;05140;Saint-Julien-en-Beauchêne
05147;05500;Saint-Julien-en-Champsaur
05148;05500;Saint-Laurent-du-Cros
05149;05260;Saint-Léger-les-Mélèzes
05151;05120;Saint-Martin-de-Queyrières;1
05152;05800;Saint-Maurice-en-Valgodemard
05153;05260;Saint-Michel-de-Chaillol
05154;05140;Saint-Pierre-d’Argençon
05155;05300;Saint-Pierre-Avez
05156;05200;Saint-Sauveur
05157;05350;Saint-Véran
05158;05400;Le Saix
05159;05300;Saléon
05160;05300;Salérans
05161;05240;La Salle-les-Alpes
05162;05110;La Saulce;1
05163;05160;Le Sauze-du-Lac
05164;05160;Savines-le-Lac;1
05165;05700;Savournon
05166;05700;Serres;1
05167;05700;Sigottier
05168;05130;Sigoyer
05169;05150;Sorbiers
05170;05130;Tallard;2
05171;05190;Théus
05172;05700;Trescléoux
05173;05300;Upaix
05174;05100;Val-des-Prés
05176;05130;Valserres
05177;05560;Vars
05178;05300;Ventavon
05179;05400;Veynes;3
05180;05120;Les Vigneaux
05181;05480;Villar-d’Arêne
05182;05800;Villar-Loubière
05183;05100;Villar-Saint-Pancrace;1
05184;05110;Vitrolles
05002;;Agnières-en-Dévoluy;f;05139
05005;;Antonaves;d;05118
05015;;Barret-le-Haut;f;05014
05020;;Bénévent-et-Charbillac;f;05132
05030;;Chabottonnes;f;05145
05034;;Châteauneuf-de-Chabre;d;05118
05041;;Clémence-d’Ambel;f;05064
05042;;La Cluse;f;05139
05043;;Les Costes;f;05039
05067;;Les Infournas;f;05132
05069;;Lagrand;f;05053
05083;;Montéglin;f;05070
05088;;Montmorin;f;05024
05105;;Pomet;f;05118
05120;;Ristolas;d;05001
05125;;Romette;a;05061
05137;;Saint-Cyrice;f;05051
05138;;Saint-Disdier;f;05139
05141;;Saint-Eusèbe-en-Champsaur;f;05039
05143;;Saint-Genis;f;05053
05150;;Sainte-Marie;f;05024
05175;;Vallouise;f;05101`)
