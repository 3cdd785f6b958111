boussoleTerritory("d972",`97201;97216;L’Ajoupa-Bouillon
97202;97217;Les Anses-d’Arlet
97203;97218;Basse-Pointe
97204;97221;Le Carbet
97205;97222;Case-Pilote
97206;97223;Le Diamant
97207;97224;Ducos
97208;97250;Fonds-Saint-Denis
97209;97200 97234;Fort-de-France
97210;97240;Le François
97211;97218;Grand’Rivière
97212;97213;Gros-Morne
97213;97232;Le Lamentin
97214;97214;Le Lorrain
97215;97218;Macouba
97216;97225;Le Marigot
97217;97290;Le Marin
97218;97260;Le Morne-Rouge
97219;97250;Le Prêcheur
97220;97211;Rivière-Pilote
97221;97215;Rivière-Salée
97222;97231;Le Robert
97223;97270;Saint-Esprit
97224;97212;Saint-Joseph
97225;97250;Saint-Pierre
97226;97227;Sainte-Anne
97227;97228;Sainte-Luce
97228;97230;Sainte-Marie
97229;97233;Schœlcher
97230;97220;La Trinité
97231;97229;Les Trois-Îlets
97232;97280;Le Vauclin
97233;97226;Le Morne-Vert
97234;97222;Bellefontaine`)
