boussoleTerritory("d972",`97201;97216;L’Ajoupa-Bouillon;1
97202;97217;Les Anses-d’Arlet;3
97203;97218;Basse-Pointe;2
97204;97221;Le Carbet;3
97205;97222;Case-Pilote;4
97206;97223;Le Diamant;6
97207;97224;Ducos;18
97208;97250;Fonds-Saint-Denis
97209;97200 97234;Fort-de-France;75
97210;97240;Le François;15
97211;97218;Grand’Rivière
97212;97213;Gros-Morne;9
97213;97232;Le Lamentin;39
97214;97214;Le Lorrain;6
97215;97218;Macouba
97216;97225;Le Marigot;2
97217;97290;Le Marin;8
97218;97260;Le Morne-Rouge;4
97219;97250;Le Prêcheur;1
97220;97211;Rivière-Pilote;11
97221;97215;Rivière-Salée;11
97222;97231;Le Robert;21
97223;97270;Saint-Esprit;10
97224;97212;Saint-Joseph;16
97225;97250;Saint-Pierre;3
97226;97227;Sainte-Anne;4
97227;97228;Sainte-Luce;9
97228;97230;Sainte-Marie;14
97229;97233;Schœlcher;19
97230;97220;La Trinité;11
97231;97229;Les Trois-Îlets;6
97232;97280;Le Vauclin;8
97233;97226;Le Morne-Vert;1
97234;97222;Bellefontaine;1`)
