/**
 * A file that cannot be taken, and what to do about it: the message is for the visitor.
 * @module
 */

const REFUSALS = {
  'too-big':
    'Ce fichier est bien plus gros que ceux que nous connaissons. ' +
    'Filtrez-le avant de le télécharger\u00a0: votre commune ou votre département suffit.',
  'too-dense':
    'Déplié, ce fichier compressé devient démesuré\u00a0: nous avons arrêté de le lire. ' +
    'Téléchargez-le de nouveau depuis le site qui le publie.',
  incomplete:
    'La fin de ce fichier manque\u00a0: son téléchargement n’est pas allé au bout. ' +
    'Téléchargez-le de nouveau, puis choisissez-le.',
  damaged:
    'Ce fichier compressé est abîmé. Téléchargez-le de nouveau depuis le site qui le publie, puis choisissez-le.',
  'old-workbook':
    'C’est un document de l’ancien format d’Excel ou de Word. ' +
    'Ouvrez-le, puis enregistrez-le au format XLSX ou CSV.',
  locked:
    'Ce fichier est protégé par un mot de passe. ' +
    'Ouvrez-le, enregistrez-le sans mot de passe, puis choisissez-le de nouveau.',
  'other-workbook':
    'Ce fichier est d’un format que nous ne lisons pas. ' +
    'Ouvrez-le, puis enregistrez son tableau au format XLSX ou CSV.',
  'other-zip':
    'Cette archive est d’une forme que nous ne lisons pas. ' +
    'Ouvrez-la sur votre ordinateur, puis choisissez le tableau qu’elle contient.',
  'not-computed':
    'Ce classeur contient une formule dont le résultat n’est pas enregistré. ' +
    'Ouvrez-le dans votre tableur, enregistrez-le, puis choisissez-le de nouveau.',
  pdf: 'C’est un fichier PDF\u00a0: il se lit, mais ne se compte pas. Cherchez le même tableau en CSV ou en XLSX.',
  'no-file': 'Cette archive ne contient aucun tableau que nous savons lire\u00a0: ni CSV, ni XLSX, ni JSON.',
  'web-page':
    'C’est une page web ou un fichier XML, pas un tableau. ' +
    'Sur le site qui publie les données, cherchez le lien qui télécharge le fichier lui-même.',
  'many-files':
    'Cette archive contient plusieurs tableaux. ' +
    'Ouvrez-la sur votre ordinateur, puis choisissez celui qui vous intéresse.',
  'bad-json':
    'Ce fichier JSON est abîmé\u00a0: nous n’en tirons aucun compte. ' +
    'Téléchargez-le de nouveau depuis le site qui le publie.',
  'other-json':
    'Ce fichier JSON n’est pas celui des structures de FINESS+. ' +
    'Choisissez celui dont le nom commence par «\u00a0finess-structures\u00a0».',
  'too-long':
    'Une ligne ou une case de ce fichier est d’une longueur démesurée\u00a0: nous avons arrêté de le lire. ' +
    'Téléchargez-le de nouveau depuis le site qui le publie.',
  'not-loaded':
    'Une partie du site ne s’est pas chargée. Vérifiez votre connexion, puis choisissez le fichier de nouveau.',
  failed:
    'Notre lecture de ce fichier s’est arrêtée sur une erreur imprévue. ' +
    'Rechargez la page, puis essayez encore. Si elle revient, enregistrez le fichier sous CSV.',
  unreadable: 'Ce fichier n’a pas pu être lu. Vérifiez qu’il existe encore, puis choisissez-le de nouveau.',
  'not-text': 'Ce fichier n’est pas du texte. Choisissez un fichier CSV.',
  empty: 'Ce fichier est vide.',
  'open-quote':
    'Un guillemet ouvert n’est jamais fermé dans ce fichier. Enregistrez-le de nouveau sous CSV depuis votre tableur.',
  'too-wide':
    'Une ligne de ce fichier a plus de 2\u202f000 cases. ' +
    'Gardez les colonnes utiles, puis enregistrez-le de nouveau sous CSV.',
  'no-heading':
    'Aucune colonne n’est reconnue. ' +
    'La première ligne doit nommer les colonnes\u00a0: ' +
    '«\u00a0Profession\u00a0», «\u00a0Service\u00a0», «\u00a0Besoin\u00a0»…',
  'no-row': 'Ce fichier nomme bien ses colonnes, mais il n’a aucune ligne.',
  'too-many': 'Ce fichier donne plus de 300 lignes. Gardez celles de votre commune, puis choisissez-le de nouveau.',
  persons:
    'Ce fichier nomme des personnes\u00a0: nous ne le reprenons pas. ' +
    'Comptez les professionnels par profession dans votre tableur, puis donnez ce compte.',
  'no-commune':
    'C’est un fichier public, qui couvre tout le pays. Choisissez d’abord votre commune\u00a0: il sera lu ensuite.',
  'not-there': 'Votre commune n’est pas dans ce fichier. Vérifiez la commune choisie et la version du fichier.',
  'no-mayotte':
    'Ce fichier couvre la France hors Mayotte\u00a0: il ne dit rien de votre commune. ' +
    'Demandez ce chiffre à votre agence régionale de santé.',
  'no-department':
    'Votre département n’est pas dans ce fichier. Vérifiez la commune choisie et le filtre du téléchargement.',
  'no-total':
    'Ce fichier n’a pas ses lignes de total, «\u00a0Tout âge\u00a0» et «\u00a0tout sexe\u00a0». ' +
    'Téléchargez-le sans filtrer l’âge ni le sexe.',
  'other-numbers':
    'Ce fichier de l’Assurance maladie compte les professionnels par secteur ou par mode d’exercice. ' +
    'Prenez plutôt celui des effectifs et des densités.',
  'not-published':
    'Ce fichier ne publie rien pour votre territoire. Demandez ce chiffre à votre agence régionale de santé.',
  'cut-off':
    'Un tableur a coupé ce fichier à 1\u202f048\u202f576 lignes\u00a0: tout compte serait faux. ' +
    'Gardez le fichier tel qu’il a été téléchargé, sans l’ouvrir.',
  'other-mesh':
    'Ce fichier de CartoSanté n’est ni par commune, ni par intercommunalité, ni par département. ' +
    'Choisissez l’un des trois sur CartoSanté, puis téléchargez-le de nouveau.',
  'other-area':
    'Ce fichier est par bassin de vie, et rien n’y dit lequel est celui de votre commune. ' +
    'Sur CartoSanté, choisissez les chiffres par commune, par intercommunalité ou par département.',
  'in-parts':
    'Ce fichier coupe votre commune en plusieurs lignes, sans dire combien d’habitants compte chacune\u00a0: ' +
    'aucune moyenne n’en serait juste. Choisissez le fichier de la Drees, ou celui de CartoSanté par département.',
};

/** @typedef {keyof typeof REFUSALS} RefusalCode */

export class Refusal extends Error {
  /**
   * What a worker sends is the code and the line: `new Refusal(code, line)` says the same on the other side.
   *
   * @param {RefusalCode} code
   * @param {number} [line] of the file, where it is known
   */
  constructor(code, line) {
    super(`${line ? `Ligne ${line}. ` : ''}${REFUSALS[code]} Rien n’est modifié.`);
    this.code = code;
    this.line = line;
  }
}

/**
 * Whether an error is a refusal, although each script that is fetched brings a class of its own.
 *
 * @param {unknown} error
 * @returns {error is Refusal}
 */
export function isRefusal(error) {
  return error instanceof Error && Object.hasOwn(REFUSALS, String(/** @type {{code?: unknown}} */ (error).code));
}
