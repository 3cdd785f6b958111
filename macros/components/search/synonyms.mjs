/**
 * Words that visitors use for each other. Acronyms need no line here: the index brings the glossary's.
 * @module
 */

/** What the words "la Réunion" become in a query. */
export const LA_REUNION = 'laréunion';

/** @type {string[][]} groups of words or phrases that mean the same to someone who searches */
export const SYNONYMS = [
  ['msp', 'maison de santé', 'maison médicale', 'pôle de santé', 'centre de santé'],
  ['médecin', 'docteur', 'généraliste', 'toubib'],
  ['soignant', 'professionnel de santé', 'professionnels de santé', 'libéral'],
  ['kiné', 'kinésithérapeute', 'masseur-kinésithérapeute', 'paramédical', 'métiers'],
  ['infirmier', 'infirmière', 'IDE', 'paramédical', 'métiers'],
  ['orthophoniste', 'paramédical', 'métiers'],
  ['dentiste', 'chirurgien-dentiste', 'métiers'],
  ['sage-femme', 'maïeutique', 'métiers'],
  ['psychologue', 'métiers'],
  ['pharmacien', 'pharmacie', 'métiers'],
  ['hôpital', 'hospitalier', 'clinique', 'établissement de santé', 'CHU'],
  ['coordination', 'coordo'],
  ['coût', 'coûter', 'prix', 'tarif', 'budget', 'montant'],
  ['payer', 'financer', 'subvention', 'aide financière', 'rémunération', 'salaire', 'argent'],
  ['recruter', 'embaucher', 'embauche'],
  ['téléphone', 'tél', 'numéro', 'appeler', 'joindre'],
  ['courriel', 'mail', 'email', 'e-mail', 'mél', 'adresse'],
  ['bâtiment', 'local', 'locaux', 'construire', 'immobilier', 'murs'],
  ['lieu', 'local', 'locaux', 'salle'],
  ['réunion', 'rencontre', 'réunir'],
  ['mobilité inter-sites', 'mobilité intersites', 'mobilité entre sites', 'mobilité'],
  ['attractivité', 'attractif', 'attirer'],
  ['fiche de contact', 'fiche contact'],
  ['retraite', 'départ'],
  ['exporter', 'export', 'télécharger'],
  ['minuteur', 'chronomètre', 'chrono'],
  ['compte rendu', 'compte-rendu', 'procès-verbal', 'PV'],
  ['bilan', 'point d’étape', 'point au conseil'],
  ['envoyer', 'partager', 'transmettre'],
  ['copie de secours', 'copie de sûreté', 'sauvegarde'],
  ['déroulé', 'ordre du jour', 'trame'],
  ['temps', 'durée', 'dure', 'années', 'ans', 'délai'],
  ['désert médical', 'déserts en santé', 'pénurie', 'manque'],
  ['confrère', 'collègue', 'consœur'],
  ['habitant', 'population', 'citoyen', 'usager'],
  ['commune', 'mairie', 'municipalité', 'ville'],
  ['communiquer', 'communication', 'informer'],
  ['assurance maladie', 'sécu', 'sécurité sociale', 'CPAM'],
  ['imprimer', 'impression', 'PDF', 'papier'],
  ['réseau', 'internet', 'hors ligne', 'connexion'],
  ['garder', 'sauvegarder', 'enregistrer'],
  ['données personnelles', 'RGPD', 'vie privée', 'confidentialité'],
  ['leader', 'porteur', 'chef de projet'],
  ['SWOT', 'atelier forces faiblesses', 'forces faiblesses opportunités menaces'],
  // The article tells the island from a meeting: with it, the island's number joins in.
  [LA_REUNION, 'réunion'],
  [LA_REUNION, '974'],
];
