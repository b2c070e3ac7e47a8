/** What the rules are about, in French. */
import type { RuleTexts } from './rule-texts.ts';

export const fr: RuleTexts = {
  'px.adjacent-strings': {
    title: 'Une virgule entre deux textes',
    explanation:
      'Deux textes qui se suivent sur une ligne sont le plus souvent un seul texte contenant des guillemets. PX n’a aucun moyen d’écrire un guillemet dans un texte : employez ’ ou “ ” à la place.',
  },
  'px.attribute-count': {
    title: 'Autant de valeurs d’attributs que d’attributs',
    explanation: 'ATTRIBUTES et ATTRIBUTE-TEXT ont un élément pour chaque nom d’ATTRIBUTE-ID.',
  },
  'px.bad-boolean': {
    title: 'YES ou NO',
    explanation:
      'Ces mots-clés connaissent deux réponses, YES et NO, en majuscules et sans guillemets.',
  },
  'px.bad-number': {
    title: 'Un nombre entier dans ses limites',
    explanation:
      'Les nombres des mots-clés sont entiers et dans les limites du mot-clé : DECIMALS 0 à 15, PRESTEXT 0 à 3, ROUNDING 0 ou 1.',
  },
  'px.binary': {
    title: 'Le fichier est du texte',
    explanation:
      'Un fichier qui commence par un octet nul n’est pas du texte. C’est peut-être un classeur, une archive, ou il est endommagé.',
  },
  'px.broken-statement': {
    title: 'Des instructions lisibles',
    explanation:
      'Une instruction est un mot-clé, une langue et des noms entre parenthèses s’il y en a, un signe égal, une valeur et un point-virgule. Si STUB, HEADING, VALUES, CODES, KEYS ou LANGUAGE est illisible, aucun tableau n’est possible ; toute autre instruction illisible est laissée de côté.',
  },
  'px.cell-subkeys': {
    title: 'Les notes de cellules nomment une modalité par variable',
    explanation:
      'CELLNOTE, CELLNOTEX, DATANOTECELL et ATTRIBUTES nomment une modalité par variable, dans l’ordre de STUB et HEADING ; « * » vaut pour toutes les modalités.',
  },
  'px.codes-count': {
    title: 'Autant de CODES que de VALUES',
    explanation:
      'Codes et textes vont ensemble par leur place. Avec un autre nombre de codes, personne ne peut savoir quel code va avec quelle modalité.',
  },
  'px.data-missing': {
    title: 'Le fichier a des cellules',
    explanation:
      'DATA est la dernière instruction de tout fichier. Un fichier qui ne l’a pas est coupé ou inachevé.',
  },
  'px.data-not-closed': {
    title: 'Un point-virgule après la dernière cellule',
    explanation:
      'DATA se termine par un point-virgule. Sans lui, rien ne distingue un fichier entier d’un fichier coupé entre deux cellules.',
  },
  'px.decimal-comma': {
    title: 'Un point décimal, pas de virgule',
    explanation:
      'La virgule sépare les cellules. Les nombres ont un point décimal, quelle que soit la langue du fichier.',
  },
  'px.doubly-encoded': {
    title: 'Du texte converti une seule fois en UTF-8',
    explanation:
      'Des lettres comme Ã¥ à la place de å montrent qu’un texte en UTF-8 a été pris pour un autre codage et converti encore une fois en UTF-8.',
  },
  'px.duplicate-codes': {
    title: 'Un code pour une seule modalité',
    explanation:
      'Une sélection par code doit désigner une modalité. Le même code pour deux modalités désigne l’une ou l’autre.',
  },
  'px.duplicate-statement': {
    title: 'Une instruction une seule fois',
    explanation:
      'Seules les notes et PARTITIONED peuvent figurer plusieurs fois avec la même langue et les mêmes noms. Pour les autres, les programmes ne s’accordent pas : la première compte, ou la dernière.',
  },
  'px.elimination-unknown-value': {
    title: 'ELIMINATION nomme une modalité',
    explanation:
      'ELIMINATION est YES, NO ou le texte d’une modalité de la variable : celle qui est montrée quand la variable est laissée de côté.',
  },
  'px.empty': {
    title: 'Le fichier n’est pas vide',
    explanation: 'Un fichier vide est ce qui reste d’une copie manquée.',
  },
  'px.empty-code': {
    title: 'Les codes ne sont pas vides',
    explanation: 'Une modalité au code vide ne peut pas être choisie par son code.',
  },
  'px.encoding-mislabelled': {
    title: 'Le codage que le fichier déclare',
    explanation:
      'CODEPAGE doit nommer le codage réel des octets. Les lecteurs qui s’y fient montrent des lettres fausses.',
  },
  'px.encoding-undeclared': {
    title: 'Le codage est déclaré',
    explanation:
      'Sans CODEPAGE, un lecteur doit deviner le codage d’après CHARSET, qui ne connaît que Windows et DOS.',
  },
  'px.exponent': {
    title: 'Des nombres sans exposant',
    explanation:
      'Des nombres comme 1.4E8 ne sont pas du format, bien que la plupart des programmes les lisent.',
  },
  'px.header-too-long': {
    title: 'DATA dans les 32 premiers mégaoctets',
    explanation:
      'Les textes avant les cellules ne sont jamais aussi longs. Le plus souvent, un guillemet manque vers le début et le reste du fichier est devenu un seul texte.',
  },
  'px.hierarchy-cycle': {
    title: 'Aucune modalité sous elle-même',
    explanation: 'Une modalité ne peut pas être son propre ancêtre.',
  },
  'px.hierarchy-two-parents': {
    title: 'Un seul parent par modalité',
    explanation: 'Dans une hiérarchie, chaque modalité a au plus un parent.',
  },
  'px.hierarchy-unknown-code': {
    title: 'Des hiérarchies de codes qui existent',
    explanation: 'HIERARCHIES s’écrit avec les codes de la variable, pas avec ses textes.',
  },
  'px.keys-for-heading': {
    title: 'KEYS pour les variables en lignes seulement',
    explanation:
      'Les lignes de DATA commencent par les clés des variables en lignes. Une variable en colonnes n’en a pas.',
  },
  'px.keys-incomplete': {
    title: 'KEYS pour chaque variable en lignes',
    explanation:
      'Quand les lignes commencent par des clés, il y en a une pour chaque variable en lignes.',
  },
  'px.keys-kind': {
    title: 'KEYS est CODES ou VALUES',
    explanation: 'KEYS dit si les lignes commencent par des codes ou par des textes.',
  },
  'px.keys-row-differs': {
    title: 'Une ligne par clé',
    explanation:
      'Les mêmes clés deux fois avec des cellules différentes : l’une des deux lignes est fausse.',
  },
  'px.keys-row-twice': {
    title: 'Aucune ligne deux fois',
    explanation:
      'La même ligne deux fois, avec les mêmes cellules, est sans danger mais jamais voulue.',
  },
  'px.keys-unknown-value': {
    title: 'Des clés qui existent',
    explanation: 'Une ligne qui commence par une clé inconnue n’a pas de place dans le tableau.',
  },
  'px.language-codes': {
    title: 'Les mêmes codes dans toutes les langues',
    explanation:
      'Les codes appartiennent à la modalité, pas à une langue. Si les CODES d’une autre langue diffèrent, ceux de la langue par défaut comptent.',
  },
  'px.language-missing': {
    title: 'La langue est nommée',
    explanation:
      'LANGUAGE dit dans quelle langue sont les textes ; la recherche, le tri et les lecteurs d’écran en ont besoin.',
  },
  'px.language-values': {
    title: 'Autant de modalités dans toutes les langues',
    explanation:
      'Les textes d’une autre langue vont aux modalités par leur place. S’il y en a un autre nombre, cette langue ne peut pas servir.',
  },
  'px.language-variables': {
    title: 'Les mêmes variables dans toutes les langues',
    explanation: 'STUB et HEADING de chaque langue nomment les mêmes variables dans le même ordre.',
  },
  'px.line-break-in-text': {
    title: 'Pas de saut de ligne entre guillemets',
    explanation:
      'Un texte qui continue à la ligne suivante est fermé avant le saut et rouvert après.',
  },
  'px.lost-characters': {
    title: 'Pas de lettres perdues',
    explanation:
      'Le signe � se trouve là où une lettre a été perdue dans une conversion antérieure. On ne peut plus la connaître.',
  },
  'px.mandatory-missing': {
    title: 'Les mots-clés obligatoires',
    explanation:
      'Le format demande MATRIX, SUBJECT-CODE, SUBJECT-AREA, DECIMALS, UNITS, CONTENTS, et TITLE ou DESCRIPTION. D’autres programmes refusent un fichier qui ne les a pas.',
  },
  'px.name-differs': {
    title: 'Des noms écrits partout pareil',
    explanation:
      'Chaque espace et chaque majuscule compte dans les noms. Un nom qui ne diffère que par là est pris pour celui auquel il ressemble ; d’autres programmes ignorent l’instruction.',
  },
  'px.no-keyword': {
    title: 'Les instructions commencent par un mot-clé',
    explanation:
      'Autre chose se trouve là où devrait être un mot-clé : le plus souvent le reste d’un texte qui contenait un guillemet.',
  },
  'px.not-px': {
    title: 'Le fichier est du PX',
    explanation: 'Un fichier PX commence par un mot-clé et un signe égal.',
  },
  'px.quoted-number': {
    title: 'Des nombres sans guillemets',
    explanation: 'Dans DATA, les symboles sont entre guillemets et les nombres ne le sont pas.',
  },
  'px.second-time-variable': {
    title: 'Une seule variable de temps',
    explanation: 'Un tableau a une seule variable avec TIMEVAL.',
  },
  'px.statement-not-closed': {
    title: 'Le fichier ne finit pas dans une instruction',
    explanation: 'Un fichier qui finit avant le point-virgule d’une instruction est coupé.',
  },
  'px.stray-semicolon': {
    title: 'Pas de point-virgule isolé',
    explanation: 'Un point-virgule sans instruction ne veut rien dire.',
  },
  'px.string-not-closed': {
    title: 'Les textes ont une fin',
    explanation: 'Il manque un guillemet : tout ce qui suivait a été pris pour du texte.',
  },
  'px.subkeys': {
    title: 'Autant de noms que le mot-clé en prend',
    explanation:
      'Chaque mot-clé prend un certain nombre de noms entre parenthèses : aucun pour TITLE, une variable pour CODES, une variable et une modalité pour VALUENOTE.',
  },
  'px.symbol-by-text': {
    title: 'Les symboles sont des points',
    explanation:
      'Dans DATA, un symbole s’écrit d’un à six points ou un tiret. Le texte montré à sa place est dans DATASYMBOL.',
  },
  'px.text-after-data': {
    title: 'Rien après DATA',
    explanation: 'DATA est la dernière instruction. Aucun programme ne lit ce qui la suit.',
  },
  'px.timeval-count': {
    title: 'Autant de dates que de modalités',
    explanation: 'TIMEVAL donne une date pour chaque modalité de sa variable.',
  },
  'px.timeval-impossible': {
    title: 'Des dates qui existent',
    explanation: 'Il n’y a pas de mois 13, pas de trimestre 5, et pas chaque année une semaine 53.',
  },
  'px.timeval-malformed': {
    title: 'TIMEVAL comme le format le demande',
    explanation:
      'TIMEVAL est TLIST avec une échelle, puis soit une liste de dates après la parenthèse, soit la première et la dernière à l’intérieur.',
  },
  'px.timeval-scale': {
    title: 'Une échelle de temps du format',
    explanation:
      'Les échelles sont A1 année, H1 semestre, T1 quatre mois, Q1 trimestre, M1 mois, W1 semaine et D1 jour.',
  },
  'px.too-few-cells': {
    title: 'Un nombre pour chaque cellule',
    explanation:
      'DATA a exactement autant de cellules que les modalités de toutes les variables multipliées entre elles.',
  },
  'px.too-many-cells': {
    title: 'Aucune cellule de trop',
    explanation:
      'DATA a exactement autant de cellules que les modalités de toutes les variables multipliées entre elles.',
  },
  'px.too-many-declared': {
    title: 'Un tableau d’un milliard de cellules au plus',
    explanation: 'Davantage de cellules est une erreur dans STUB, HEADING ou VALUES.',
  },
  'px.too-many-parts': {
    title: 'Au plus un million de textes avant les cellules',
    explanation:
      'Aucun tableau n’a davantage de noms, de textes et de notes. Un fichier qui en a plus est endommagé.',
  },
  'px.too-many-variables': {
    title: 'Au plus 500 variables',
    explanation: 'Une liste d’autant de variables est un texte dont les guillemets se sont égarés.',
  },
  'px.trailing-comma': {
    title: 'Pas de virgule après le dernier élément',
    explanation:
      'Une virgule annonce un autre élément. Certains programmes ajoutent un élément vide à la liste.',
  },
  'px.unknown-cell': {
    title: 'Les cellules sont des nombres ou des symboles',
    explanation:
      'Une cellule est un nombre à point décimal, d’un à sept points, ou un tiret. NaN, NA et leurs semblables ne sont pas du format.',
  },
  'px.unknown-keyword': {
    title: 'Des mots-clés du format',
    explanation:
      'Un mot-clé que le format ne connaît pas est gardé et réécrit, mais ne veut rien dire.',
  },
  'px.unknown-language': {
    title: 'Des langues que LANGUAGES énumère',
    explanation:
      'Les instructions dans une langue que LANGUAGES n’énumère pas sont ignorées, et certains serveurs refusent le fichier.',
  },
  'px.unknown-value': {
    title: 'Des modalités qui existent',
    explanation:
      'Une note, une unité ou une précision pour une modalité que le tableau n’a pas est perdue.',
  },
  'px.unknown-variable': {
    title: 'Des variables qui existent',
    explanation:
      'Une instruction sur une variable que ni STUB ni HEADING ne nomment est perdue, avec ses notes.',
  },
  'px.values-missing': {
    title: 'VALUES pour chaque variable',
    explanation: 'Chaque variable de STUB et HEADING a une liste de modalités.',
  },
  'px.variable-code-twice': {
    title: 'Un code propre à chaque variable',
    explanation:
      'VARIABLECODE distingue les variables dans les requêtes, sans égard aux majuscules.',
  },
  'px.variable-twice': {
    title: 'Une variable une seule fois',
    explanation: 'STUB et HEADING nomment ensemble chaque variable une fois.',
  },
  'px.variables-missing': {
    title: 'STUB ou HEADING',
    explanation: 'Un tableau a au moins une variable.',
  },
  'validate.attribute-text-missing': {
    title: 'Les attributs ont des textes',
    explanation: 'ATTRIBUTE-TEXT dit en mots ce qu’ATTRIBUTE-ID nomme.',
  },
  'validate.axis-version-missing': {
    title: 'AXIS-VERSION est présent',
    explanation: 'AXIS-VERSION dit quelle version du format le fichier suit.',
  },
  'validate.bad-date': {
    title: 'Des dates au format YYYYMMDD HH:MM',
    explanation:
      'Les dates s’écrivent 20260105 08:00, sans fuseau horaire. L’heure peut être omise.',
  },
  'validate.byte-order-mark': {
    title: 'Pas de marque d’ordre des octets',
    explanation:
      'UTF-8 n’a pas besoin de marque, et d’anciens programmes la prennent pour du texte.',
  },
  'validate.cell-note-everywhere': {
    title: 'Les notes de cellules visent quelques cellules',
    explanation: 'Une note dont chaque nom est « * » concerne tout le tableau : NOTE le dit.',
  },
  'validate.charset-missing': {
    title: 'CHARSET est présent',
    explanation:
      'Sans CHARSET, le format dit que les textes sont du texte MS-DOS, ce qu’aucun fichier n’est aujourd’hui.',
  },
  'validate.charset-unknown': {
    title: 'CHARSET est ANSI',
    explanation:
      'Le format connaît une valeur, ANSI ; certains outils écrivent Unicode. Le codage lui-même est dans CODEPAGE.',
  },
  'validate.code-blanks': {
    title: 'Des codes sans espaces autour',
    explanation:
      'Un espace au début ou à la fin d’un code ne se voit pas et doit être tapé dans chaque requête.',
  },
  'validate.codepage-unknown': {
    title: 'CODEPAGE nomme un codage',
    explanation:
      'Les noms sont ceux de l’IANA : utf-8, windows-1252, iso-8859-15 et ainsi de suite.',
  },
  'validate.codes-differ-by-case': {
    title: 'Des codes qui diffèrent par plus que les majuscules',
    explanation:
      'Les requêtes par code ne regardent pas les majuscules : a et A sont pour elles un seul code.',
  },
  'validate.codes-missing': {
    title: 'CODES pour chaque variable',
    explanation:
      'Sans codes, les modalités sont numérotées, et une modalité ajoutée en tête donne à toutes les autres un nouveau numéro.',
  },
  'validate.contents-eliminated': {
    title: 'Les indicateurs ne s’additionnent pas',
    explanation:
      'Des kilogrammes et des prix n’ont pas de somme : la variable des indicateurs n’a pas d’ELIMINATION.',
  },
  'validate.control-characters': {
    title: 'Pas de caractères de commande dans les textes',
    explanation:
      'Les tabulations, sonneries et autres ne peuvent être montrées et gênent d’autres programmes.',
  },
  'validate.date-order': {
    title: 'La prochaine mise à jour vient après la dernière',
    explanation:
      'NEXT-UPDATE est postérieur à LAST-UPDATED. Une date passée dit aux lecteurs que les chiffres sont en retard.',
  },
  'validate.decimals-high': {
    title: 'DECIMALS pas au-dessus de ce que DATA contient',
    explanation:
      'Plus de DECIMALS que n’en a aucune cellule promet une exactitude qui n’existe pas.',
  },
  'validate.decimals-low': {
    title: 'DECIMALS comme DATA les contient',
    explanation:
      'DECIMALS est le nombre de décimales avec lequel les cellules sont stockées. Les programmes qui s’y fient coupent le reste.',
  },
  'validate.double-column-without-codes': {
    title: 'DOUBLECOLUMN a besoin de CODES',
    explanation:
      'DOUBLECOLUMN montre les codes à côté des textes. Une variable sans codes n’a rien à y montrer.',
  },
  'validate.elimination-not-additive': {
    title: 'Seul s’additionne ce qui peut l’être',
    explanation:
      'Les moyennes, taux et indices n’ont pas de somme. Une variable d’un tel tableau est laissée de côté en nommant son total, pas par YES.',
  },
  'validate.first-statement': {
    title: 'CHARSET ou AXIS-VERSION en premier',
    explanation:
      'Les lecteurs qui ne regardent que les premières lignes y ont besoin de CHARSET, AXIS-VERSION, CODEPAGE et LANGUAGE.',
  },
  'validate.hierarchy-levels': {
    title: 'Autant de niveaux que l’arbre en a',
    explanation: 'HIERARCHYLEVELS est la profondeur de l’arbre de HIERARCHIES.',
  },
  'validate.hierarchy-names': {
    title: 'Un nom pour chaque niveau',
    explanation: 'HIERARCHYNAMES nomme autant de niveaux que HIERARCHYLEVELS en compte.',
  },
  'validate.hierarchy-uncovered': {
    title: 'Chaque modalité dans l’arbre',
    explanation: 'Les modalités que HIERARCHIES ne nomme pas sont montrées hors de l’arbre.',
  },
  'validate.html-in-text': {
    title: 'Pas de HTML dans les textes',
    explanation:
      'La plupart des programmes montrent les balises telles quelles. Un # est le saut de ligne du format.',
  },
  'validate.http-link': {
    title: 'Des liens en https',
    explanation: 'Les liens qui commencent par http: ne sont ni sûrs ni durables.',
  },
  'validate.impossible-date': {
    title: 'Des dates qui existent',
    explanation: 'Il n’y a pas de 31 février ni de 25 heures.',
  },
  'validate.keyword-misspelt': {
    title: 'Des mots-clés bien écrits',
    explanation:
      'Un mot-clé qui diffère d’un mot-clé du format par une lettre ou un trait d’union est une faute, et l’instruction est perdue.',
  },
  'validate.language-code': {
    title: 'Les langues par leurs codes',
    explanation: 'Les langues se nomment par les deux ou trois lettres de l’ISO 639.',
  },
  'validate.language-not-listed': {
    title: 'LANGUAGES contient aussi LANGUAGE',
    explanation: 'LANGUAGES contient chaque langue du fichier, y compris la langue par défaut.',
  },
  'validate.last-updated-missing': {
    title: 'LAST-UPDATED pour chaque indicateur',
    explanation:
      'Les lecteurs doivent savoir de quand datent les chiffres. Chaque indicateur a sa date, ou le tableau en a une pour tous.',
  },
  'validate.line-length': {
    title: 'Des lignes de 256 caractères au plus',
    explanation:
      'D’anciens programmes coupent les lignes plus longues. Les listes se coupent après une virgule, les longs textes en plusieurs entre guillemets.',
  },
  'validate.long-key': {
    title: 'Des clés courtes de 20 caractères au plus',
    explanation:
      'MATRIX, SUBJECT-CODE, DOMAIN et MAP avaient 20 caractères dans d’anciens programmes, et les ont encore dans certaines bases.',
  },
  'validate.lower-case-keyword': {
    title: 'Des mots-clés en majuscules',
    explanation:
      'PC-Axis et PxWeb comparent les mots-clés exactement et ne voient pas ceux en minuscules.',
  },
  'validate.mandatory-empty': {
    title: 'Les textes obligatoires ne sont pas vides',
    explanation:
      'Un mot-clé obligatoire au texte vide vaut un mot-clé manquant. Seul SUBJECT-AREA peut être vide.',
  },
  'validate.mixed-line-ends': {
    title: 'Une seule sorte de fins de ligne',
    explanation:
      'Un fichier a les fins de ligne de Windows ou celles d’autres systèmes, pas les deux : un mélange montre que des parties ont été collées.',
  },
  'validate.name-blanks': {
    title: 'Des noms sans espaces autour',
    explanation:
      'Un espace au début ou à la fin d’un nom compte, ne se voit pas et doit être répété partout où le nom figure.',
  },
  'validate.no-numbers': {
    title: 'Des nombres dans le tableau',
    explanation:
      'Un tableau dont chaque cellule est un symbole a sans doute été écrit avant que les chiffres existent.',
  },
  'validate.note-empty': {
    title: 'Les notes ont un texte',
    explanation: 'Une note vide est un renvoi qui ne mène nulle part.',
  },
  'validate.note-not-translated': {
    title: 'Les notes dans toutes les langues',
    explanation: 'Une langue sans les notes des autres n’avertit pas ses lecteurs.',
  },
  'validate.note-twice': {
    title: 'Une note une seule fois',
    explanation: 'La même note deux fois au même endroit est montrée deux fois.',
  },
  'validate.partition-outside': {
    title: 'Des parties à l’intérieur du code',
    explanation:
      'PARTITIONED désigne des caractères du code. Une partie qui commence après la fin de chaque code est vide.',
  },
  'validate.precision-low': {
    title: 'PRECISION au-dessus de SHOWDECIMALS',
    explanation:
      'PRECISION donne à une modalité plus de décimales qu’au reste du tableau ; moins n’a pas d’effet dans certains programmes.',
  },
  'validate.prices-letter': {
    title: 'CFPRICES est C ou F',
    explanation: 'C désigne les prix courants, F les prix constants.',
  },
  'validate.quotes-missing': {
    title: 'Des textes entre guillemets',
    explanation:
      'Les textes sont entre guillemets même s’ils n’ont qu’un mot ; seuls les nombres, YES, NO, TLIST, VALUES et CODES ne le sont pas.',
  },
  'validate.quotes-needless': {
    title: 'Nombres, YES et NO sans guillemets',
    explanation:
      'Les nombres entiers, YES et NO s’écrivent nus ; sinon des lecteurs stricts les prennent pour des textes.',
  },
  'validate.row-end-blank': {
    title: 'Un espace à la fin de chaque ligne',
    explanation:
      'Certains programmes ont besoin de l’espace avant un saut de ligne dans DATA pour séparer la dernière cellule d’une ligne de la première de la suivante.',
  },
  'validate.show-decimals-high': {
    title: 'SHOWDECIMALS pas au-dessus de DECIMALS',
    explanation: 'Ce qui est montré ne peut avoir plus de décimales que ce qui est stocké.',
  },
  'validate.statements-on-line': {
    title: 'Une instruction par ligne',
    explanation:
      'Plusieurs instructions sur une ligne sont lues par tous les programmes mais par peu de gens.',
  },
  'validate.stock-flow-letter': {
    title: 'STOCKFA est S, F ou A',
    explanation:
      'S est un stock à une date, F un flux sur une période, A une moyenne ; X et O sont autre chose.',
  },
  'validate.symbol-not-declared': {
    title: 'Un texte pour chaque symbole présent',
    explanation:
      'Les lecteurs voient des points là où aucun DATASYMBOL ne dit ce qu’ils signifient.',
  },
  'validate.symbol-text-twice': {
    title: 'Des symboles aux textes distincts',
    explanation: 'Deux symboles montrés de la même façon ne peuvent être distingués.',
  },
  'validate.timeval-disagrees': {
    title: 'TIMEVAL dit la même chose que VALUES',
    explanation:
      'Quand les textes de la variable de temps peuvent se lire comme des dates, ce sont les dates de TIMEVAL.',
  },
  'validate.timeval-missing': {
    title: 'TIMEVAL pour la variable de temps',
    explanation:
      'Sans TIMEVAL, les programmes doivent deviner qu’une variable est le temps, et sur quelle échelle.',
  },
  'validate.timeval-order': {
    title: 'Des dates dans l’ordre',
    explanation:
      'Les dates vont de la première à la dernière, ou de la dernière à la première. Les graphiques et « la plus récente » en dépendent.',
  },
  'validate.timeval-twice': {
    title: 'Chaque date une seule fois',
    explanation: 'Deux modalités d’une même date ne peuvent être distinguées dans un graphique.',
  },
  'validate.translation-alone': {
    title: 'Chaque texte dans la langue par défaut',
    explanation:
      'Un texte que seule une autre langue possède manque là où la plupart des lecteurs regardent.',
  },
  'validate.translation-missing': {
    title: 'Chaque texte dans toutes les langues',
    explanation:
      'Un texte qui manque à une langue est montré dans la langue par défaut au milieu des autres.',
  },
  'validate.units-missing': {
    title: 'Une unité pour chaque indicateur',
    explanation:
      'Chaque modalité de la variable des indicateurs a ses propres UNITS : des kilogrammes et des prix ne peuvent partager une unité.',
  },
  'validate.value-empty': {
    title: 'Les modalités ont un texte',
    explanation: 'Une modalité sans texte est une ligne vide du tableau.',
  },
  'validate.value-twice': {
    title: 'Un texte par modalité',
    explanation:
      'Notes, unités et précisions s’écrivent pour des textes. Le même texte deux fois, elles vont au premier.',
  },
};
