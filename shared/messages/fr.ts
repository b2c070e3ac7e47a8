/** French, in the order of `en.ts`. */
import type { Messages } from './en.ts';

export const fr = {
  // app: the frame around everything
  'app.blocked.no-back': 'Il n’y a rien vers quoi revenir',
  'app.blocked.no-forward': 'Il n’y a rien vers quoi avancer',
  'app.blocked.no-table': 'Aucun tableau n’est affiché',
  'app.blocked.none-closed': 'Aucun tableau n’a été fermé',
  'app.check': 'Contrôle de fichiers PX',
  'app.catalog': 'Catalogue',
  'app.closed-unexpectedly': 'Statdesk s’est fermé de façon inattendue',
  'app.closed-restored':
    '{count, plural, =0 {Ce que vous aviez préparé est conservé.} one {Votre onglet est rétabli.} other {Vos {shown} onglets sont rétablis.}}',
  'app.closed-log': 'Afficher le journal',
  'app.left-closed': '{table} n’a pas été ouvert',
  'app.left-closed-why': 'Il a arrêté Statdesk deux fois à l’ouverture.',
  'app.command.back': 'Retour',
  'app.command.catalog': 'Aller au catalogue',
  'app.command.close-tab': 'Fermer l’onglet',
  'app.command.compare': 'Ce qui a changé depuis la révision précédente',
  'app.command.commands': 'Trouver une commande',
  'app.command.forward': 'Avancer',
  'app.command.help': 'Aide',
  'app.command.home': 'Aller à l’accueil',
  'app.api': 'API',
  'app.api-on': 'API active',
  'app.command.api': 'Aller à l’API locale',
  'app.command.queries': 'Aller aux requêtes enregistrées',
  'app.command.jobs': 'Aller aux tâches',
  'app.command.next-pane': 'Volet suivant',
  'app.command.next-tab': 'Onglet suivant',
  'app.command.previous-pane': 'Volet précédent',
  'app.command.previous-tab': 'Onglet précédent',
  'app.command.reopen-tab': 'Rouvrir l’onglet fermé',
  'app.command.search': 'Chercher des tableaux et des commandes',
  'app.command.settings': 'Paramètres',
  'app.command.shortcuts': 'Raccourcis clavier',
  'app.command.theme-dark': 'Thème : sombre',
  'app.command.theme-light': 'Thème : clair',
  'app.command.theme-system': 'Thème : comme le système',
  'app.compare': 'Comparaison',
  'app.gone':
    'Le moteur de Statdesk ne répond pas. Ce que vous voyez est conservé ; rien de nouveau ne peut être lu.',
  'app.help': 'Aide',
  'app.home': 'Accueil',
  'app.import': 'Rapport d’import',
  'app.queries': 'Requêtes',
  'app.publish': 'Publier',
  'app.publication': 'Publication',
  'app.command.publish': 'Aller aux publications',
  'app.jobs': 'Tâches',
  'app.jobs-percent': '{jobs}, {percent} %',
  'app.jobs-running': '{count, plural, one {{shown} tâche} other {{shown} tâches}}',
  'app.language': 'Français',
  'app.language-code': 'fr',
  'app.messages': 'Messages',
  'app.messages-missed': '{count, plural, one {{shown} message} other {{shown} messages}}',
  'app.no-messages': 'Il n’y a pas eu de message depuis l’ouverture de la fenêtre.',
  'app.no-jobs': 'Aucune tâche en cours',
  'app.not-done': 'Cela n’a pas été fait',
  'app.offline-ready': 'Prêt hors ligne',
  'app.rail': 'Lieux',
  'app.reconnecting': 'La connexion au moteur a été perdue. Nouvelle tentative …',
  'app.servers': 'Serveurs',
  'app.command.servers': 'Aller aux serveurs',
  'app.settings': 'Paramètres',
  'app.tabs': 'Onglets',
  'app.name': 'Statdesk',

  // builder: the query, left of the table
  'builder.values': 'Modalités de {variable}',
  'builder.find-in-table': 'Chercher ici',
  'builder.find-value': 'Chercher une modalité de {variable}',
  'builder.find-value-short': 'Chercher',
  'builder.found': '{count} sur {all}',
  'builder.none-found':
    'Rien ici ne correspond à « {query} ». Les mots se cherchent par leur début ; *texte* cherche partout.',
  'builder.undo': 'Annuler',
  'builder.redo': 'Rétablir',
  'builder.reset': 'Revenir à la sélection par défaut',
  'builder.reset-blocked': 'C’est la sélection par défaut',
  'builder.open-all': 'Ouvrir toutes les variables',
  'builder.close-all': 'Fermer toutes les variables',
  'builder.more': 'Plus : réinitialiser, tout ouvrir',
  'builder.language': 'Langue du tableau',
  'builder.language-missing': 'Ce tableau n’a pas de textes français : {language} est affiché.',
  'builder.query': 'Requête',
  'builder.required': 'obligatoire',
  'builder.state.all': '{all, plural, one {toutes} other {toutes les {shown}}}',
  'builder.state.some': '{count} sur {all}',
  'builder.state.latest': '{count} plus récentes',
  'builder.state.earliest': '{count} plus anciennes',
  'builder.state.first': '{count} premières',
  'builder.state.last': '{count} dernières',
  'builder.state.not-selected': 'non sélectionnée',
  'builder.state.required': 'choisir une modalité',
  'builder.state.nothing': 'la règle ne donne rien',
  'builder.shows': 'Affiche « {value} »',
  'builder.adds-up':
    '{count, plural, one {Additionne sa seule modalité} other {Additionne ses {shown} modalités}}',
  'builder.choose-one': 'Ne peut être omise : choisissez au moins une modalité.',
  'builder.nothing': 'La règle {rule} ne retient aucune modalité de ce tableau.',
  'builder.codelist': 'Choisi dans',
  'builder.codelist.grouping':
    '{label} – {groups, plural, one {{count} groupe} other {{count} groupes}}, sommes de {values} modalités',
  'builder.codelist.lost':
    '{count, plural, one {# modalité sélectionnée n’est pas} other {# modalités sélectionnées ne sont pas}} dans cette liste.',
  'builder.codelist.of-grouping': 'Regroupements',
  'builder.codelist.of-own': 'Regroupements personnels',
  'builder.codelist.of-value-set': 'Ensembles de modalités',
  'builder.codelist.overlap':
    'Certaines modalités appartiennent à plusieurs groupes : l’ensemble des groupes les compte plus d’une fois.',
  'builder.codelist.own': 'Modalités d’origine – {values}',
  'builder.codelist.partly':
    '{count, plural, one {# groupe a} other {# groupes ont}} des membres que ce tableau n’a pas.',
  'builder.codelist.showing': 'Ce qui est listé du regroupement',
  'builder.codelist.showing.both': 'Les deux',
  'builder.codelist.showing.groups': 'Groupes',
  'builder.codelist.showing.members': 'Membres',
  'builder.codelist.value-set': '{label} – retient {count} modalités sur {values}',
  'builder.doubt.not-allowed':
    'Le tableau indique que ses nombres ne doivent pas être additionnés. Choisissez une modalité.',
  'builder.doubt.unit':
    'Additionner des pourcentages, des taux ou des indices donne un nombre sans signification. Choisissez une modalité.',
  'builder.doubt.average':
    'Additionner des moyennes donne un nombre sans signification. Choisissez une modalité.',
  'builder.doubt.hierarchy':
    'Cette variable contient des totaux à côté de leurs parties : l’addition en compterait certaines deux fois. Choisissez une modalité.',
  'builder.now-list':
    '{count, plural, one {Devient une liste fixe de {shown} modalité.} other {Devient une liste fixe de {shown} modalités.}}',
  'builder.select': 'Sélectionner',
  'builder.select.all': 'Toutes',
  'builder.select.none': 'Aucune',
  'builder.select.invert': 'Inverser',
  'builder.select.found':
    '{count, plural, one {La seule trouvée} other {Toutes celles trouvées ({shown})}}',
  'builder.select.found-rule': 'Celles trouvées, comme règle {rule}',
  'builder.select.build': 'Composer une règle…',
  'builder.level': 'niveau {number}',
  'builder.select.children': 'Ajouter ce qui est sous la sélection',
  'builder.select.level': 'Tout le {level} – {count}',
  'builder.select.no-children': 'Il n’y a rien sous la sélection',
  'builder.tree.all-open': 'Tous les niveaux sont ouverts',
  'builder.tree.close-all': 'Fermer tous les niveaux',
  'builder.tree.open-all': 'Ouvrir tous les niveaux',
  'builder.select.paste': 'Coller des codes ou des noms…',
  'builder.show.text': 'Afficher le texte',
  'builder.show.code': 'Afficher les codes',
  'builder.show.code-text': 'Afficher les codes et le texte',
  'builder.show.now': 'Affiché actuellement',
  'builder.rule': 'Règle',
  'builder.rule.edit': 'Modifier la règle de {variable}',
  'builder.rule.matches':
    '{count, plural, one {retient {shown}} other {retient {shown}}} : {values}',
  'builder.rule.matches-none': 'Ne retient rien',
  'builder.rule.last-stays': 'Au caractère {position}. La dernière règle valable reste en vigueur.',
  'builder.rule.unknown': 'Il n’y a pas de modalité « {code} ».',
  'builder.rule.bracket-missing': 'Il manque une parenthèse fermante.',
  'builder.rule.text-after-bracket': 'Seule une virgule peut suivre la parenthèse fermante.',
  'builder.rule.argument-missing': 'Il manque quelque chose entre les parenthèses.',
  'builder.rule.too-many-arguments': 'Il y a une virgule de trop entre les parenthèses.',
  'builder.rule.bracket-inside': 'Une parenthèse se trouve à la place d’un code.',
  'builder.rule.not-a-count': 'Il faut ici un nombre entier à partir de 1.',
  'builder.rule.not-an-offset': 'Il faut ici un nombre entier à partir de 0.',
  'builder.rule.asterisk-inside':
    'Un astérisque peut être au début ou à la fin, nulle part ailleurs.',
  'builder.time.how': 'Comment choisir {variable}',
  'builder.time.latest': 'Dernières',
  'builder.time.from': 'Depuis…',
  'builder.time.range': 'Intervalle',
  'builder.time.pick': 'Au choix',
  'builder.time.fewer': 'Moins de périodes',
  'builder.time.more': 'Plus de périodes',
  'builder.time.how-many': 'Nombre de périodes',
  'builder.time.newest-kept': 'périodes, toujours les plus récentes',
  'builder.time.first-period': 'Première',
  'builder.time.last-period': 'Dernière',
  'builder.form.title': 'Composer une règle',
  'builder.form.kind': 'Quelles modalités',
  'builder.form.newest': 'Les périodes les plus récentes',
  'builder.form.oldest': 'Les périodes les plus anciennes',
  'builder.form.first': 'Les premières de la liste',
  'builder.form.last': 'Les dernières de la liste',
  'builder.form.onward': 'À partir d’une modalité',
  'builder.form.up-to': 'Jusqu’à une modalité',
  'builder.form.between': 'D’une modalité à une autre',
  'builder.form.starts-with': 'Le code commence par',
  'builder.form.ends-with': 'Le code finit par',
  'builder.form.contains': 'Le code contient',
  'builder.form.mask': 'Le code suit un modèle',
  'builder.form.all': 'Toutes les modalités',
  'builder.form.field.count': 'Combien',
  'builder.form.field.skip': 'À sauter avant (peut rester vide)',
  'builder.form.field.from': 'De',
  'builder.form.field.to': 'À',
  'builder.form.field.text': 'Code',
  'builder.form.mask-help': 'Un point d’interrogation remplace un caractère quelconque : ????M12',
  'builder.form.picks':
    '{count, plural, one {Retient {shown} modalité actuellement :} other {Retient {shown} modalités actuellement :}}',
  'builder.form.more': '{count, plural, one {et {shown} autre} other {et {shown} autres}}',
  'builder.form.add': 'Ajouter à la règle',
  'builder.form.use': 'Utiliser cette règle',
  'builder.paste.title': 'Coller des codes ou des noms',
  'builder.paste.label':
    'Un par ligne, ou séparés par des virgules, points-virgules ou tabulations',
  'builder.paste.found':
    '{count, plural, =0 {Aucune modalité trouvée pour l’instant.} one {{shown} modalité trouvée.} other {{shown} modalités trouvées.}}',
  'builder.paste.unknown':
    '{count, plural, one {Introuvable :} other {{shown} introuvables :}} {list}',
  'builder.paste.select': 'Sélectionner ce qui a été trouvé',
  'builder.cells': '{count, plural, one {{shown} cellule} other {{shown} cellules}}',
  'builder.of-all': 'sur {all}',
  'builder.large': 'grand : environ 1 s',
  'builder.too-many': 'trop pour être affiché',
  'builder.narrow':
    'Jusqu’à {limit} cellules sont affichées. Choisissez moins de modalités de {variable}, ou exportez le tableau entier.',

  // calculate: choosing what is worked out
  'calculate.add': 'Ajouter un calcul…',
  'calculate.add-do': 'Ajouter',
  'calculate.base': 'Période de base (100)',
  'calculate.base-total': 'Total',
  'calculate.blocked': 'Aucune variable du tableau n’a plusieurs modalités à parcourir',
  'calculate.detail.base': '{base} = 100',
  'calculate.explained': 'Ce qu’il donne',
  'calculate.kept': 'À côté des nombres',
  'calculate.kind': 'Calcul',
  'calculate.list': 'Calculs',
  'calculate.no-time': 'Le tableau n’a pas de variable de temps',
  'calculate.originals': 'Où se placent les nombres calculés',
  'calculate.over': 'Sur',
  'calculate.remove': 'Retirer {calculation}',
  'calculate.replaced': 'À leur place',
  'calculate.title': 'Ajouter un calcul',
  'calculate.total-sum': 'La somme des modalités choisies',
  'calculate.total-own': '{value}, le total du tableau',

  // calculation: what is worked out of an answer
  'calculation.change-year.how': 'Le nombre moins celui de la même période un an plus tôt.',
  'calculation.change-year.name': 'Évolution sur un an',
  'calculation.change-year.what': 'évolution depuis la même période un an plus tôt',
  'calculation.change.how': 'Le nombre moins celui de la période qui précède dans le tableau.',
  'calculation.change.name': 'Évolution',
  'calculation.change.what': 'évolution depuis la période précédente',
  'calculation.index.how': 'Le nombre en pour cent de celui de {base}.',
  'calculation.index.name': 'Indice',
  'calculation.index.what': 'indice, {base} = 100',
  'calculation.label': '{what} : {contents}',
  'calculation.maximum.how':
    'Le nombre le plus élevé parmi les modalités choisies de {variable} ({values}).',
  'calculation.maximum.name': 'Maximum',
  'calculation.maximum.what': 'maximum, {variable}',
  'calculation.mean.how':
    'La moyenne arithmétique des modalités choisies de {variable} ({values}).',
  'calculation.mean.name': 'Moyenne',
  'calculation.mean.what': 'moyenne, {variable}',
  'calculation.minimum.how':
    'Le nombre le plus bas parmi les modalités choisies de {variable} ({values}).',
  'calculation.minimum.name': 'Minimum',
  'calculation.minimum.what': 'minimum, {variable}',
  'calculation.note': 'Calculé par Statdesk. {how}',
  'calculation.note-doubtful':
    'Les nombres additionnés sont des taux, des indices ou des moyennes : leur somme ne signifie rien en elle-même.',
  'calculation.percent-change-year.how':
    'L’évolution depuis la même période un an plus tôt, en pour cent de la grandeur de ce nombre.',
  'calculation.percent-change-year.name': 'Évolution sur un an en pour cent',
  'calculation.percent-change-year.what':
    'évolution depuis la même période un an plus tôt, pour cent',
  'calculation.percent-change.how':
    'L’évolution depuis la période qui précède dans le tableau, en pour cent de la grandeur de ce nombre.',
  'calculation.percent-change.name': 'Évolution en pour cent',
  'calculation.percent-change.what': 'évolution depuis la période précédente, pour cent',
  'calculation.rank.how':
    'La place parmi les modalités choisies de {variable} ({values}) : 1 pour le nombre le plus élevé, les nombres égaux partagent la leur.',
  'calculation.rank.name': 'Rang',
  'calculation.rank.what': 'rang, {variable}',
  'calculation.share.how':
    'Le nombre en pour cent de {hasBase, select, yes {« {base} »} other {la somme des modalités choisies}} de {variable}.',
  'calculation.share.name': 'Part d’un total',
  'calculation.share.what': 'part, {variable}',
  'calculation.sum.how': 'La somme des modalités choisies de {variable} ({values}).',
  'calculation.sum.name': 'Somme',
  'calculation.sum.what': 'somme, {variable}',
  'calculation.unit.index': '{base} = 100',
  'calculation.unit.percent': 'pour cent',
  'calculation.unit.rank': 'rang',

  // catalog: the list of tables
  'catalog.all': 'Tous les tableaux',
  'catalog.compare': 'Ce qui a changé',
  'catalog.column.size': 'Taille',
  'catalog.column.table': 'Tableau',
  'catalog.column.updated': 'Mis à jour',
  'catalog.column.variables': 'Variables',
  'catalog.command.search': 'Chercher dans le catalogue',
  'catalog.current': 'actuelle',
  'catalog.details': 'Détails du tableau sélectionné',
  'catalog.empty':
    'Pas encore de tableaux. Ceux que vous importez sont gardés ici et fonctionnent hors ligne.',
  'catalog.fact.cells': 'Cellules',
  'catalog.fact.file': 'Fichier',
  'catalog.fact.folder': 'Rangé dans',
  'catalog.fact.imported': 'Importé',
  'catalog.fact.languages': 'Langues',
  'catalog.fact.next': 'Prochaine mise à jour',
  'catalog.fact.period': 'Période',
  'catalog.fact.size': 'Taille sur le disque',
  'catalog.fact.unit': 'Unité',
  'catalog.fact.updated': 'Mis à jour',
  'catalog.folder-empty': 'Ce dossier est vide.',
  'catalog.folders': 'Dossiers',
  'catalog.folders-width': 'Largeur des dossiers',
  'catalog.found':
    '{count, plural, =0 {Aucun tableau trouvé} one {{shown} tableau trouvé} other {{shown} tableaux trouvés}}',
  'catalog.go-back': 'Y revenir',
  'catalog.keep': 'Garder',
  'catalog.list': 'Tableaux',
  'catalog.match.contents': 'indicateur :',
  'catalog.match.id': 'id :',
  'catalog.match.in': 'dans {variable}',
  'catalog.match.note': 'note :',
  'catalog.match.source': 'source :',
  'catalog.match.subject': 'thème :',
  'catalog.match.title': 'titre :',
  'catalog.match.value': 'modalité :',
  'catalog.match.variable': 'variable :',
  'catalog.missing': '{count} manquants',
  'catalog.more': 'Plus pour ce tableau',
  'catalog.none-selected': 'Sélectionnez un tableau pour voir ce qu’il contient.',
  'catalog.nothing-found': 'Aucun tableau ne correspond à « {query} ».',
  'catalog.of-tables': 'sur {total} tableaux',
  'catalog.open-background': 'Ouvrir dans un nouvel onglet',
  'catalog.remove': '{count, plural, one {Supprimer…} other {Supprimer {shown} tableaux…}}',
  'catalog.remove-do':
    '{count, plural, one {Supprimer le tableau} other {Supprimer {shown} tableaux}}',
  'catalog.remove-question':
    '{count, plural, one {Supprimer ce tableau ?} other {Supprimer {shown} tableaux ?}}',
  'catalog.remove-text':
    'Pendant 30 jours, il peut être récupéré depuis Supprimés récemment, avec ses révisions.',
  'catalog.removed': 'Supprimés récemment',
  'catalog.removed-kept': 'Dans Supprimés récemment pendant 30 jours.',
  'catalog.removed-none': 'Rien n’a été supprimé ces 30 derniers jours.',
  'catalog.removed-rule':
    'Les tableaux supprimés restent ici 30 jours. Restaurer un tableau le ramène avec ses révisions.',
  'catalog.removed-toast':
    '{count, plural, one {{shown} tableau supprimé} other {{shown} tableaux supprimés}}',
  'catalog.restore': 'Restaurer',
  'catalog.revisions': 'Révisions sur cet ordinateur',
  'catalog.search': 'Chercher dans les titres, variables, modalités et notes',
  'catalog.search-all': 'Chercher dans tous les dossiers',
  'catalog.selected':
    '{count, plural, one {{shown} tableau sélectionné} other {{shown} tableaux sélectionnés}}',
  'catalog.show-file': 'Montrer le fichier',
  'catalog.sort': 'Ordre',
  'catalog.sort-by': 'Trier par {column}',
  'catalog.sort.folder': 'Dossier',
  'catalog.sort.id': 'Id',
  'catalog.sort.relevance': 'Pertinence',
  'catalog.sort.size': 'Taille',
  'catalog.sort.title': 'Titre',
  'catalog.sort.updated': 'Mise à jour',
  'catalog.tables': '{count, plural, one {{shown} tableau} other {{shown} tableaux}}',
  'catalog.warnings':
    '{count, plural, one {{shown} avertissement lors de l’import} other {{shown} avertissements lors de l’import}}',

  // chart: pictures of a table
  'chart.axis.contents': '{contents}, {unit}',
  'chart.axis.log': '{caption}, échelle logarithmique',
  'chart.choose-fewer':
    '{cells} valeurs sont trop pour un graphique. Choisissez-en moins : {limit} au plus peuvent être tracées.',
  'chart.chooser': 'Graphique',
  'chart.chooser.close': 'Fermer les types de graphiques',
  'chart.chooser.not-fitting': 'Pas pour cette vue',
  'chart.contents': 'Indicateur tracé',
  'chart.empty': 'Aucun graphique ne convient à cette vue',
  'chart.empty.detail':
    'À côté de chaque type est écrit ce qu’il lui faut. Le tableau montre tous les nombres.',
  'chart.export': 'Exporter le graphique',
  'chart.export.png': 'Image, PNG {scale}×',
  'chart.export.svg': 'Dessin, SVG',
  'chart.kind.bar': 'Barres',
  'chart.kind.line': 'Courbes',
  'chart.kind.pyramid': 'Pyramide',
  'chart.kind.scatter': 'Nuage de points',
  'chart.kind.stacked': 'Barres empilées',
  'chart.loading': 'Lecture des nombres…',
  'chart.more-notes': '{count, plural, one {# autre note} other {# autres notes}} avec le tableau.',
  'chart.no-selection': 'Choisissez une modalité de chaque variable pour voir un graphique',
  'chart.option.connectsGaps': 'Relier par-dessus les lacunes',
  'chart.option.isLog': 'Échelle logarithmique',
  'chart.option.showsTotals': 'Afficher les totaux',
  'chart.option.startsAtZero': 'Commencer à zéro',
  'chart.options': 'Options',
  'chart.read.help':
    'Gauche et droite parcourent les valeurs, haut et bas passent d’une série à l’autre, Début et Fin vont aux extrémités, Échap quitte.',
  'chart.read.point': '{series}, {label} : {value}',
  'chart.read.point-alone': '{label} : {value}',
  'chart.remark.drawn-at': 'De {variable}, seule {value} est tracée : toutes, ce serait trop.',
  'chart.remark.both-cut': 'Les deux axes sont coupés.',
  'chart.remark.context': 'En gris : les autres séries.',
  'chart.remark.cut': 'L’axe vertical commence à {start}.',
  'chart.remark.cut-across': 'L’axe horizontal commence à {start}.',
  'chart.remark.gap':
    'Les valeurs manquantes interrompent la ligne ; une valeur isolée est un point.',
  'chart.remark.gap-connected': 'Les valeurs manquantes sont franchies par une ligne tiretée.',
  'chart.remark.log-left-out':
    '{count, plural, one {# valeur nulle ou négative est omise} other {# valeurs nulles ou négatives sont omises}} : une échelle logarithmique ne peut pas les montrer.',
  'chart.remark.no-bar': 'Un symbole à la place d’une barre est une valeur manquante, pas un zéro.',
  'chart.remark.no-part': 'Une pile dont une partie manque est plus courte que le tout.',
  'chart.remark.no-total':
    '{totals} {count, plural, one {est omis} other {sont omis}}, afin que les parties se distinguent.',
  'chart.remark.one-unit': 'Seul {contents} est tracé : les indicateurs n’ont pas la même unité.',
  'chart.remark.open-band': 'La dernière tranche est ouverte : {band}.',
  'chart.remark.points-left-out':
    '{count, plural, one {# point est omis} other {# points sont omis}} : l’un des deux nombres manque.',
  'chart.remark.same-scale': 'Les deux côtés sont à la même échelle.',
  'chart.remark.shares': 'Les parts font 100 au total avant arrondi.',
  'chart.remedy.all-periods': 'Afficher toutes les périodes',
  'chart.remedy.latest-periods': 'Afficher les dernières périodes',
  'chart.remedy.pyramid': 'Choisir les âges et les deux sexes',
  'chart.show-as-table': 'Afficher en tableau',
  'chart.hide-table': 'Masquer le tableau',
  'chart.source': 'Source : {source}, {table}',
  'chart.source.table': 'tableau {table}',
  'chart.source.updated': 'mis à jour le {date}',
  'chart.summary':
    'Graphique : {kind}. {title}. {subtitle}. {series, plural, one {# série} other {# séries}}.',
  'chart.summary.series':
    '{series} : premier {first}, dernier {last}, minimum {lowest}, maximum {highest}.',
  'chart.table': 'Les nombres du graphique',
  'chart.values': 'Valeurs',
  'chart.why-not.additive': 'Les moyennes et les taux ne sont pas les parties d’un tout',
  'chart.why-not.bar-periods': 'Il faut au plus {most} périodes ; il y en a {periods}',
  'chart.why-not.categories': 'Il faut au plus {most} catégories ; il y en a {categories}',
  'chart.why-not.few-points': 'Il faut au moins {least} points ; il y en a {points}',
  'chart.why-not.many-points': 'Il faut au plus {most} points ; il y en a {points}',
  'chart.why-not.negative': 'Il faut des valeurs positives ou nulles',
  'chart.why-not.no-numbers': 'Aucune cellule de cette vue n’a de nombre',
  'chart.why-not.parts': 'Il faut une variable de deux à {most} parties',
  'chart.why-not.periods':
    'Il faut au moins {least} périodes ; il y en a {periods, plural, one {#} other {#}}',
  'chart.why-not.pyramid': 'Il faut des tranches d’âge et deux sexes',
  'chart.why-not.pyramid-other': 'Il faut une seule modalité de {variable} ; il y en a {count}',
  'chart.why-not.pyramid-rates': 'Il faut des effectifs ou des parts du tout, pas des taux',
  'chart.why-not.two-contents':
    'Il faut deux indicateurs ; il y en a {count, plural, one {#} other {#}}',
  'chart.why-not.unknown-periods': 'Les périodes n’ont pas de dates connues',
  'chart.why.bar':
    '{categories, plural, one {# catégorie} other {# catégories}}{series, plural, one {} other {, # séries}}',
  'chart.why.best': 'Le mieux pour {why}',
  'chart.why.line':
    '{scale, select, A {{periods} années} H {{periods} semestres} T {{periods} quadrimestres} Q {{periods} trimestres} M {{periods} mois} W {{periods} semaines} D {{periods} jours} other {{periods} périodes}}, {series, plural, one {# série} other {# séries}}',
  'chart.why.pyramid': '{bands} tranches d’âge et deux sexes',
  'chart.why.scatter': '{points} points à deux indicateurs',
  'chart.why.shares': '{parts} parties qui font 100 au total',
  'chart.why.stacked':
    '{parts} parties dans {categories, plural, one {# catégorie} other {# catégories}}',

  // check: PX files held against the rules
  'check.again': 'Contrôler à nouveau',
  'check.back': 'Retour aux constats',
  'check.blocked.none': 'Il n’y a pas de constats ici',
  'check.command.files': 'Contrôler des fichiers PX…',
  'check.command.find': 'Chercher dans les constats',
  'check.command.folder': 'Contrôler un dossier de fichiers PX…',
  'check.command.open': 'Aller au contrôle de fichiers PX',
  'check.command.next': 'Constat suivant',
  'check.command.previous': 'Constat précédent',
  'check.command.table': 'Contrôler le fichier de ce tableau',
  'check.copied': 'Constats copiés',
  'check.drop':
    '{count, plural, one {Contrôler {shown} fichier} other {Contrôler {shown} fichiers}}',
  'check.empty':
    'Voyez ce qui ne va pas dans un fichier PX, et où, sans l’importer. Choisissez des fichiers, ou déposez-les ici.',
  'check.file': 'Contrôler le fichier',
  'check.files': '{count, plural, one {Contrôler le fichier} other {Contrôler {shown} fichiers}}',
  'check.find': 'Chercher',
  'check.findings': 'Constats',
  'check.found': '{count, plural, =0 {Rien trouvé} one {{shown} constat} other {{shown} constats}}',
  'check.group': 'Grouper',
  'check.group.file': 'Par fichier',
  'check.group.rule': 'Par règle',
  'check.group.severity': 'Par gravité',
  'check.lines': '{count, plural, one {{shown} ligne} other {{shown} lignes}}',
  'check.list-width': 'Largeur des constats',
  'check.more':
    '{count, plural, one {{shown} autre constat n’est pas listé} other {{shown} autres constats ne sont pas listés}}',
  'check.no-px-files': 'Il n’y a pas de fichier PX parmi ceux-ci',
  'check.none-match': 'Aucun constat ne correspond.',
  'check.nothing': 'Rien trouvé',
  'check.of': '{place} sur {all}',
  'check.place': '{line}:{column}',
  'check.rule': 'Règle',
  'check.rule.bad': 'Enfreint la règle',
  'check.rule.good': 'Respecte la règle',
  'check.rule.without': 'Sans {statement}.',
  'check.rules': 'Contrôlé selon {rules} règles',
  'check.sending': 'Lecture des fichiers',
  'check.show': 'Montrer dans le fichier',
  'check.severity.error': '{count, plural, one {erreur} other {erreurs}}',
  'check.severity.info': '{count, plural, one {remarque} other {remarques}}',
  'check.severity.warning': '{count, plural, one {avertissement} other {avertissements}}',
  'check.summary.files': '{count, plural, one {# fichier PX} other {# fichiers PX}}',
  'check.summary.more': '{count} autres non listés',
  'check.shown': 'Ce qui est affiché',
  'check.source': 'Texte source',
  'check.source-of': 'Texte source de {name}',
  'check.title-at': 'Contrôle de fichiers PX, {when}',
  'check.title-file': 'Contrôle de {file}',
  'check.title-files':
    '{count, plural, one {Contrôle de {shown} fichier} other {Contrôle de {shown} fichiers}}',
  'check.working': 'Recherche des fichiers …',

  // common: words that several places use
  'common.cancel': 'Annuler',
  'common.clear-search': 'Effacer la recherche',
  'common.close': 'Fermer',
  'common.copy': 'Copier',
  'common.open': 'Ouvrir',
  'common.try-again': 'Réessayer',
  'common.undo': 'Annuler',

  // compare: two revisions of a table side by side
  'compare.added': 'Ajouté',
  'compare.after': 'Après',
  'compare.attribute': 'attribut',
  'compare.bar': 'Écart',
  'compare.before': 'Avant',
  'compare.by-time': 'Cellules modifiées par date',
  'compare.cells': 'Cellules',
  'compare.cells-added':
    '{count, plural, one {{shown} cellule ajoutée} other {{shown} cellules ajoutées}}',
  'compare.cells-changed':
    '{count, plural, one {{shown} cellule modifiée} other {{shown} cellules modifiées}}',
  'compare.cells-removed':
    '{count, plural, one {{shown} cellule supprimée} other {{shown} cellules supprimées}}',
  'compare.change': 'Écart',
  'compare.compared': 'Comparé cellule par cellule : {cells}',
  'compare.comparing': 'Comparaison en cours …',
  'compare.difference': 'Différence',
  'compare.empty': 'Rien n’a changé',
  'compare.equal': 'Les deux révisions sont égales : chaque cellule, nom, note et renseignement.',
  'compare.figure.cells': 'sur {cells} cellules modifiées',
  'compare.figure.known': 'manquaient, désormais connues',
  'compare.figure.largest': 'plus grand écart',
  'compare.figure.structure':
    '{count, plural, one {changement de structure} other {changements de structure}}',
  'compare.fixed-after':
    '{variable} est nouvelle. Sa modalité « {value} » est comparée aux cellules d’avant.',
  'compare.fixed-before':
    '{variable} a disparu. Sa modalité « {value} » est comparée aux cellules actuelles.',
  'compare.go-back': 'Revenir au {when}',
  'compare.go-back-kept': 'Les deux restent. Vous pouvez revenir à celle-ci à tout moment.',
  'compare.incomparable':
    'Les cellules ne sont pas comparées : {variables} n’existe que d’un côté, et aucune modalité n’y représente le tout.',
  'compare.in-all': 'Dans chaque ligne : {values}',
  'compare.in-languages': 'en {languages}',
  'compare.listed': '{shown} sur {all}, les plus grands d’abord',
  'compare.listed-in-order': '{shown} sur {all}, dans l’ordre du tableau',
  'compare.mandatory-now': 'est désormais obligatoire',
  'compare.mandatory-no-more': 'n’est plus obligatoire',
  'compare.mark': 'marque',
  'compare.metadata': 'Métadonnées',
  'compare.note': 'note',
  'compare.notes': 'Notes',
  'compare.now-missing': 'manque désormais',
  'compare.of': 'De',
  'compare.one-revision':
    'Il y a une seule révision de ce tableau. Quand son fichier sera importé à nouveau avec un autre contenu, les deux pourront être comparées ici.',
  'compare.open-table': 'Ouvrir le tableau',
  'compare.order': 'Ordre des cellules modifiées',
  'compare.order.absolute': 'Par grandeur',
  'compare.order.relative': 'En pour cent',
  'compare.order.symbols': 'Symboles',
  'compare.per-cent': 'Pour cent',
  'compare.removed': 'Supprimé',
  'compare.renamed': 'Renommé',
  'compare.reordered': 'Réordonné',
  'compare.reordered-values': 'modalités dans un autre ordre',
  'compare.revision': '{when} · {cells}',
  'compare.revision-in-use': '{when} · {cells} · en usage',
  'compare.revisions': 'Révisions',
  'compare.show-more':
    '{count, plural, one {En afficher {shown} de plus} other {En afficher {shown} de plus}}',
  'compare.structure': 'Structure',
  'compare.swap': 'Échanger avant et après',
  'compare.title': 'Ce qui a changé dans {table}',
  'compare.variables': 'Variables',
  'compare.was-missing': 'manquait',
  'compare.what': 'Ce qui a changé',

  // copy: what goes to the clipboard
  'copy.table': 'Copier le tableau avec les en-têtes',
  'copy.with-headers': 'Copier les cellules marquées avec les en-têtes',
  'copy.without-headers': 'Copier les valeurs marquées sans les en-têtes',
  'copy.citation': 'Copier la citation',
  'copy.no-range': 'Marquez d’abord des cellules du tableau',
  'copy.too-many': 'Plus d’un million de cellules : exportez-les plutôt',
  'copy.done': '{count, plural, one {{shown} cellule copiée} other {{shown} cellules copiées}}',
  'copy.citation-done': 'Citation copiée',
  'copy.failed': 'Rien n’a été copié',

  // desktop: the application menu and native dialogs
  'desktop.px-files': 'Fichiers PX',
  'desktop.table-files': 'Tableaux (PX, CSV, TSV, JSON-stat, zip)',
  'desktop.window-ends':
    'La fenêtre s’est fermée plusieurs fois de suite. Fermez Statdesk et relancez-le ; ce que vous aviez ouvert est conservé.',
  'desktop.all-files': 'Tous les fichiers',
  'desktop.menu.open-recent': 'Ouvrir un élément récent',
  'desktop.recent-tables': 'Tableaux récents',
  'desktop.menu.window': 'Fenêtre',
  'desktop.role.about': 'À propos de Statdesk',
  'desktop.role.copy': 'Copier',
  'desktop.role.cut': 'Couper',
  'desktop.role.front': 'Tout ramener au premier plan',
  'desktop.role.hide': 'Masquer Statdesk',
  'desktop.role.hideOthers': 'Masquer les autres',
  'desktop.role.minimize': 'Placer dans le Dock',
  'desktop.role.paste': 'Coller',
  'desktop.role.quit': 'Quitter Statdesk',
  'desktop.role.redo': 'Rétablir',
  'desktop.role.resetZoom': 'Taille réelle',
  'desktop.role.selectAll': 'Tout sélectionner',
  'desktop.role.services': 'Services',
  'desktop.role.togglefullscreen': 'Plein écran',
  'desktop.role.undo': 'Annuler',
  'desktop.role.unhide': 'Tout afficher',
  'desktop.role.zoom': 'Réduire/agrandir',
  'desktop.role.zoomIn': 'Agrandir',
  'desktop.role.zoomOut': 'Réduire',
  'desktop.menu.file': 'Fichier',
  'desktop.menu.edit': 'Édition',
  'desktop.menu.view': 'Affichage',
  'desktop.menu.table': 'Tableau',
  'desktop.menu.help-menu': 'Aide',
  'desktop.menu.import-files': 'Importer des fichiers …',
  'desktop.menu.import-folder': 'Importer un dossier …',
  'desktop.menu.check-files': 'Contrôler des fichiers PX …',
  'desktop.menu.check-folder': 'Contrôler un dossier de fichiers PX …',
  'desktop.menu.check-table': 'Contrôler le fichier de ce tableau',
  'desktop.menu.import-samples': 'Importer la base d’exemple',
  'desktop.menu.settings': 'Paramètres',
  'desktop.menu.search': 'Rechercher',
  'desktop.menu.home': 'Accueil',
  'desktop.menu.catalog': 'Catalogue',
  'desktop.menu.jobs': 'Tâches',
  'desktop.menu.export': 'Exporter …',
  'desktop.menu.swap': 'Échanger lignes et colonnes',
  'desktop.menu.close-tab': 'Fermer l’onglet',
  'desktop.menu.reopen-tab': 'Rouvrir l’onglet fermé',
  'desktop.menu.next-tab': 'Onglet suivant',
  'desktop.menu.previous-tab': 'Onglet précédent',
  'desktop.menu.help': 'Aide sur cet écran',
  'desktop.menu.shortcuts': 'Raccourcis clavier',

  // exporting: the dialog that saves a view
  'batch.export': '{count, plural, one {Exporter…} other {Exporter {shown} tableaux…}}',
  'batch.and-more': '{count, plural, one {et {shown} autre} other {et {shown} autres}}',
  'batch.none-selected': 'Aucun tableau n’est sélectionné dans le catalogue',
  'batch.title': 'En exporter plusieurs à la fois',
  'batch.what': '{count, plural, one {{shown} fichier} other {{shown} fichiers}}',
  'batch.whole':
    'Les tableaux sont écrits en entier, les requêtes enregistrées selon ce qu’elles donnent aujourd’hui.',
  'batch.names': 'Noms de fichiers',
  'batch.names-help': 'Entre accolades : {parts}. Le premier : {example}',
  'batch.names-unknown': '« {part} » est inconnu. Entre accolades : {parts}.',
  'batch.zip-name': 'tableaux.zip',
  'batch.to-zip': 'En un seul fichier zip',
  'batch.to-folder': 'Dans un dossier que vous choisirez ensuite',
  'batch.start': '{count, plural, one {Exporter} other {Exporter {shown} fichiers}}',
  'batch.background': 'Continuer en arrière-plan',
  'batch.finished': '{count, plural, one {{shown} fichier écrit} other {{shown} fichiers écrits}}',
  'batch.finished-failed':
    '{count, plural, one {{shown} n’a pas pu être écrit} other {{shown} n’ont pas pu être écrits}}',
  'batch.report': 'Export de plusieurs tableaux',
  'batch.written': 'Écrits',
  'batch.failed': 'Non écrits',
  'batch.cancelled':
    'Il a été annulé. Les fichiers listés sont entiers ; les autres n’ont pas été tentés.',
  'batch.into': 'Dans {folder}',
  'batch.in-zip': 'Dans {file}',
  'batch.replaced': 'a remplacé le fichier de ce nom',
  'batch.open-table': 'Ouvrir le tableau',
  'catalog-export.title': 'Exporter le catalogue pour des bases de données',
  'catalog-export.command': 'Exporter le catalogue pour des bases de données (Parquet)…',
  'catalog-export.about':
    'Chaque tableau en fichiers Parquet par année, avec les textes de tous les codes, un manifeste, et des instructions qui en font des tables dans DuckDB, Trino et Spark.',
  'catalog-export.again': 'Dans le dossier d’un export antérieur, seul ce qui a changé est écrit.',
  'catalog-export.choose': 'Choisir un dossier…',
  'catalog-export.written':
    '{count, plural, =0 {Rien n’avait changé} one {{shown} tableau écrit} other {{shown} tableaux écrits}}',
  'catalog-export.unchanged':
    '{count, plural, one {{shown} tableau était à jour} other {{shown} tableaux étaient à jour}}',
  'catalog-export.removed':
    '{count, plural, one {{shown} tableau a disparu} other {{shown} tableaux ont disparu}}',
  'catalog-export.failed':
    '{count, plural, one {{shown} tableau n’a pas pu être écrit} other {{shown} tableaux n’ont pas pu être écrits}}',
  'catalog-export.cancelled':
    'Il a été annulé. Ce qui est dans le dossier est entier ; le reste sera écrit la prochaine fois.',
  'catalog.command.export': 'Catalogue : exporter les tableaux sélectionnés',
  'exporting.open': 'Exporter…',
  'exporting.nothing': 'Il n’y a encore rien à exporter',
  'exporting.title': 'Exporter',
  'exporting.what': 'Quoi',
  'exporting.view': 'Cette vue',
  'exporting.whole': 'Le tableau entier',
  'exporting.format': 'Format',
  'exporting.format.csv': 'CSV',
  'exporting.format.html': 'Tableau HTML',
  'exporting.format.json-px': 'JSON de PxWeb 1',
  'exporting.format.parquet': 'Parquet',
  'exporting.format.px': 'PX',
  'exporting.format.xlsx': 'Excel',
  'exporting.format.json-stat2': 'JSON-stat 2',
  'exporting.old-names': 'Anciens noms',
  'exporting.options': 'Options',
  'exporting.no-options': 'Ce format n’en a pas.',
  'exporting.option.layout': 'Disposition',
  'exporting.option.layout.table': 'Comme affiché',
  'exporting.option.layout.long': 'Une ligne par cellule',
  'exporting.option.separator': 'Séparateur',
  'exporting.option.separator.comma': 'Virgule',
  'exporting.option.separator.semicolon': 'Point-virgule',
  'exporting.option.separator.tab': 'Tabulation',
  'exporting.option.separator.space': 'Espace',
  'exporting.option.labels': 'Variables et modalités',
  'exporting.option.labels.codes': 'Codes',
  'exporting.option.labels.columns': 'Code et texte dans des colonnes séparées',
  'exporting.option.labels.texts': 'Textes',
  'exporting.option.labels.both': 'Codes et textes',
  'exporting.option.title': 'Titre dans la première ligne',
  'exporting.option.about': 'Notes et source en dessous',
  'exporting.option.page': 'Une page entière, pour un navigateur',
  'exporting.option.decimalSign': 'Signe décimal',
  'exporting.option.decimalSign.point': 'Point',
  'exporting.option.decimalSign.comma': 'Virgule',
  'exporting.option.symbols': 'Nombres manquants',
  'exporting.option.symbols.text': 'En symboles',
  'exporting.option.symbols.empty': 'Vides',
  'exporting.option.symbols.column': 'Symbole dans une colonne à part',
  'exporting.option.guardFormulas': 'Empêcher un tableur d’exécuter des textes comme formules',
  'exporting.option.encoding': 'Caractères',
  'exporting.option.encoding.utf-8': 'Unicode (UTF-8)',
  'exporting.option.encoding.windows-1252': 'Windows-1252, pour les anciens programmes',
  'exporting.option.lineEnds': 'Fins de ligne',
  'exporting.option.lineEnds.crlf': 'Comme sous Windows',
  'exporting.option.lineEnds.lf': 'Comme sur tous les autres systèmes',
  'exporting.option.sparse': 'Omettre les lignes de zéros si elles dépassent la moitié (KEYS)',
  'exporting.option.byteOrderMark': 'Marquer comme UTF-8 pour Excel',
  'exporting.first-rows': 'Premières lignes',
  'exporting.rows': '{count, plural, one {{shown} ligne} other {{shown} lignes}}',
  'exporting.columns': '{count, plural, one {{shown} colonne} other {{shown} colonnes}}',
  'exporting.over-limit':
    '{format} contient {rows} lignes et {columns} colonnes ; ceci en demande plus. Choisissez un autre format ou une autre disposition, ou moins de modalités.',
  'exporting.writing': 'Écriture du fichier',
  'exporting.start': 'Exporter',
  'exporting.saved': '{file} enregistré',
  'exporting.show-in-folder': 'Montrer dans le dossier',

  // help: the page of keys and signs
  'grouping.add': 'Ajouter un groupe',
  'grouping.add-of':
    '{count, plural, one {Groupe de {shown} modalité} other {Groupe de {shown} modalités}}',
  'grouping.all-placed': 'Chaque modalité est dans un groupe.',
  'grouping.change': 'Modifier ce regroupement…',
  'grouping.change-copy': 'Modifier une copie de ce regroupement…',
  'grouping.code': 'Code du groupe',
  'grouping.doubt':
    'Les nombres de ce tableau ne sont pas faits pour être additionnés : les sommes de groupes peuvent ne rien signifier.',
  'grouping.edit': 'Modifier le regroupement',
  'grouping.failed': 'Cela n’a pas fonctionné',
  'grouping.fresh-values':
    '{count, plural, one {{shown} modalité est plus récente} other {{shown} modalités sont plus récentes}} que ce regroupement : {list}.',
  'grouping.from-file': 'Ouvrir un fichier .agg…',
  'grouping.gone': 'absente du tableau',
  'grouping.gone-members':
    '{count, plural, one {{shown} membre n’est} other {{shown} membres ne sont}} plus dans le tableau : {list}.',
  'grouping.group': 'Nom du groupe',
  'grouping.group-name': 'Groupe {number}',
  'grouping.groups': 'Groupes',
  'grouping.groups-help':
    'F2 nomme un groupe, Suppr retire, Alt et une flèche déplacent un groupe.',
  'grouping.leave': 'Abandonner',
  'grouping.leave-text':
    'Ce que vous avez modifié depuis le dernier enregistrement est alors perdu.',
  'grouping.leave-title': 'Abandonner les modifications de ce regroupement ?',
  'grouping.make': 'Nouveau regroupement…',
  'grouping.menu': 'Plus : regroupements personnels, fichiers',
  'grouping.name': 'Nom du regroupement',
  'grouping.name-example': 'Par exemple : Côte et intérieur',
  'grouping.new': 'Nouveau regroupement',
  'grouping.no-domain':
    'Le tableau ne nomme pas de DOMAIN, l’ensemble de modalités nomme donc le code de la variable, {variable}. Un fichier PX a besoin de DOMAIN("{variable}")="{variable}" pour le trouver.',
  'grouping.no-groups':
    'Pas encore de groupes. Marquez des modalités et déplacez-les ici, ou ajoutez un groupe.',
  'grouping.overlap':
    '{count, plural, one {{shown} modalité est} other {{shown} modalités sont}} dans plusieurs groupes : l’ensemble des groupes les compte plus d’une fois.',
  'grouping.put':
    '{count, plural, one {{shown} modalité mise} other {{shown} modalités mises}} dans {group}',
  'grouping.put-into':
    '{count, plural, one {Mettre {shown} modalité} other {Mettre {shown} modalités}} dans {group}',
  'grouping.put-into-none': 'Ajoutez un groupe où mettre des modalités',
  'grouping.remove': 'Supprimer ce regroupement',
  'grouping.remove-group': 'Supprimer le groupe',
  'grouping.removed': 'Regroupement « {name} » supprimé',
  'grouping.save': 'Enregistrer et utiliser',
  'grouping.stay': 'Continuer',
  'grouping.take-out-gone': 'Retirer',
  'grouping.unnamed': '(sans nom)',
  'grouping.unplaced':
    '{count, plural, =0 {Chaque modalité est dans un groupe.} one {{shown} modalité sur {all} n’est dans aucun groupe, et omise des sommes.} other {{shown} modalités sur {all} ne sont dans aucun groupe, et omises des sommes.}}',
  'grouping.values': 'Modalités',
  'grouping.values-help':
    'Espace marque, Maj et une flèche en marquent plusieurs, Entrée met dans le groupe.',
  'grouping.which': 'Quelles modalités sont listées',
  'grouping.which.all': 'Toutes ({count})',
  'grouping.which.unplaced': 'Dans aucun groupe ({count})',
  'grouping.write': 'Exporter en fichiers .agg et .vs',
  'grouping.write-value-set': 'Exporter en fichier .vs',
  'grouping.written': '{name} exporté',
  'help.key.delete': 'Fermer l’onglet actif, supprimer les tableaux sélectionnés',
  'help.key.enter': 'Ouvrir le tableau actif',
  'help.key.escape': 'Fermer un menu, une fenêtre ou la recherche',
  'help.key.menu': 'Menu de la ligne active',
  'help.keys': 'Clavier',
  'help.search': 'Recherche',
  'help.search-rule':
    'Chaque mot doit se trouver, au début d’un mot ; les accents et les majuscules ne comptent pas. Statdesk cherche dans les identifiants, titres, indicateurs, variables, modalités, notes et sources, et dit où il a trouvé un tableau quand ce n’est pas dans le titre.',
  'help.sign.1': 'Sans objet',
  'help.sign.2': 'Non disponible',
  'help.sign.3': 'Confidentiel',
  'help.sign.nil': 'Exactement zéro, rien à signaler',
  'help.sign.zero': 'Zéro, ou arrondi à zéro',
  'help.signs': 'Signes dans les tableaux',
  'help.signs-rule':
    'Un tableau peut donner d’autres sens à ses signes ; la légende sous le tableau a le dernier mot. Une valeur manquante n’est jamais un zéro.',

  // home: first run and home
  'home.all-tables': 'Tous les tableaux',
  'home.continue': 'Reprendre',
  'home.drop':
    'Ou déposez des fichiers PX, CSV, JSON-stat et zip, ou des dossiers, n’importe où dans cette fenêtre.',
  'home.example': 'Voici l’aspect des tableaux avec les nombres choisis ici.',
  'home.folder': 'Importer un dossier…',
  'home.folder-text': 'Ses sous-dossiers deviennent des dossiers du catalogue',
  'home.import': 'Importer des fichiers PX…',
  'home.import-text': 'Chaque fichier est contrôlé, et un rapport dit ce qui a été trouvé',
  'home.imported':
    '{count, plural, one {{shown} tableau importé} other {{shown} tableaux importés}}',
  'home.imports': 'Derniers imports',
  'home.kept-in': 'Les données sont gardées dans',
  'home.newest': 'Dernières mises à jour',
  'home.nothing-recent': 'Les tableaux que vous ouvrez figurent ici.',
  'home.nothing-sent': 'Rien n’est envoyé nulle part.',
  'home.refused': '{count, plural, one {{shown} fichier refusé} other {{shown} fichiers refusés}}',
  'home.samples': 'Ouvrir les tableaux d’exemple',
  'home.samples-text': 'Des nombres inventés, chaque tableau montre une chose',
  'home.search':
    '{count, plural, one {Chercher dans {shown} tableau, ses modalités et notes} other {Chercher dans {shown} tableaux, leurs modalités et notes}}',
  'home.start-with': 'Commencer par',
  'home.welcome': 'Bienvenue dans Statdesk',
  'home.what':
    'Rassemblez des tableaux statistiques, explorez-les hors ligne, et emportez-les avec leurs notes, unités et sources intactes.',

  // import: ways in, progress and report
  'import.adopt': 'C’est une nouvelle version de {table}',
  'import.all': 'Tous',
  'import.background': 'Continuer en arrière-plan',
  'import.cells': '{count, plural, one {{shown} cellule} other {{shown} cellules}}',
  'import.choose-again': 'Choisir à nouveau le fichier…',
  'import.copied': 'Rapport copié',
  'import.copy': 'Copier comme texte',
  'import.drop':
    '{count, plural, =0 {Importer des fichiers} one {Importer {shown} fichier ou dossier} other {Importer {shown} fichiers et dossiers}}',
  'import.errors': '{count, plural, one {{shown} erreur} other {{shown} erreurs}}',
  'import.failed': 'L’import s’est arrêté',
  'import.files': 'Importer des fichiers…',
  'import.files-count': '{count, plural, one {{shown} fichier} other {{shown} fichiers}}',
  'import.filter': 'Afficher par résultat',
  'import.finished':
    '{count, plural, =0 {Aucun tableau n’a été importé} one {{shown} tableau importé} other {{shown} tableaux importés}}',
  'import.finished-refused':
    '{count, plural, one {{shown} fichier a été refusé} other {{shown} fichiers ont été refusés}}',
  'import.folder': 'Importer un dossier…',
  'import.ignored': 'Ignorés',
  'import.imported': 'Importés',
  'import.is-update': 'Mis à jour',
  'import.lines': 'lignes {lines}',
  'import.more-problems': '{count, plural, one {et {shown} autre} other {et {shown} autres}}',
  'import.open': 'Importer…',
  'import.place': 'ligne {line}, colonne {column}',
  'import.places': '{count, plural, one {{shown} endroit} other {{shown} endroits}}',
  'import.preparing': 'Recherche des fichiers …',
  'import.refused': 'Refusés',
  'import.refused-did':
    'Rien de ce fichier n’a été conservé. Ce qui était déjà dans le catalogue reste tel quel.',
  'import.report-title': 'Import du {when}',
  'import.running': 'Import en cours',
  'import.samples': 'Ouvrir les tableaux d’exemple',
  'import.sending': 'Lecture des fichiers',
  'import.minutes-left':
    '{count, plural, one {encore {shown} minute} other {encore {shown} minutes}}',
  'import.pace': '{speed} par seconde',
  'import.save': 'Enregistrer le rapport',
  'import.save.csv': 'Pour un tableur, CSV',
  'import.save.html': 'À lire et à imprimer, HTML',
  'import.seconds-left':
    '{count, plural, one {encore {shown} seconde} other {encore {shown} secondes}}',
  'import.severity.error': 'Erreur',
  'import.severity.info': 'Information',
  'import.severity.warning': 'Avertissement',
  'import.shares': 'Partage son id avec {table}',
  'import.shares-explained':
    'Le tableau {table} a le même id ; celui-ci est donc gardé à côté sous le nom {kept}. Si c’est une nouvelle version de ce tableau, dites-le : il en devient la révision la plus récente.',
  'import.show-more':
    '{count, plural, one {En afficher {shown} de plus} other {En afficher {shown} de plus}}',
  'import.show-report': 'Afficher le rapport',
  'import.tables-in':
    '{count, plural, =0 {aucun tableau n’est entré dans le catalogue} one {{shown} tableau est dans le catalogue} other {{shown} tableaux sont dans le catalogue}}',
  'import.unchanged': 'Déjà présents',
  'import.waiting':
    '{count, plural, one {{shown} autre import attend} other {{shown} autres imports attendent}}',
  'import.warnings': 'Importés avec avertissements',
  'import.warnings-count':
    '{count, plural, one {{shown} avertissement} other {{shown} avertissements}}',
  'import.was-cancelled': 'annulé avant la fin',
  'import.did': 'Ce que Statdesk a fait',
  'import.filter-severity': 'Afficher par gravité',
  'import.line': 'ligne {line}',
  'import.do': 'Ce que vous pouvez faire',
  'import.ignored-why':
    'Ceux-ci ne contiennent aucun tableau que Statdesk lise, ni rien qui appartienne à une base de fichiers PX. Ce n’est pas une erreur.',
  'import.infos-count': '{count, plural, one {{shown} remarque} other {{shown} remarques}}',
  'import.other-places': 'Autres endroits',
  'import.all-problems': 'Tous les problèmes',
  'import.remedy.add-keyword':
    'Les nombres n’en sont pas affectés. Ajoutez le mot-clé à la prochaine écriture du fichier : d’autres programmes le demandent.',
  'import.remedy.cells':
    'En général une ligne s’est perdue, ou le fichier est coupé. Écrivez le fichier à nouveau, ou comparez le nombre de VALUES aux lignes de DATA ; les cellules se terminent par un point-virgule.',
  'import.remedy.elimination':
    'Écrivez un code qui figure dans CODES, ou YES pour additionner les modalités, ou NO.',
  'import.remedy.encoding':
    'Regardez les noms accentués. S’ils sont faux, écrivez le fichier à nouveau en UTF-8 avec CODEPAGE="utf-8".',
  'import.remedy.hierarchy':
    'HIERARCHIES nomme le sommet, puis chaque paire comme "parent":"enfant", chaque enfant une fois et avec des codes qui figurent dans CODES.',
  'import.remedy.keys':
    'KEYS appartient aux variables en lignes et vaut CODES ou VALUES. Chaque ligne de DATA commence alors par une clé pour chacune d’elles, et n’y figure qu’une fois.',
  'import.remedy.languages':
    'Donnez à chaque langue les mêmes variables et autant de modalités, dans le même ordre.',
  'import.remedy.lists':
    'Comparez cette liste à VALUES de la même variable : autant d’éléments, dans le même ordre, aucun vide et aucun en double.',
  'import.remedy.names':
    'Comparez le nom entre parenthèses à STUB, HEADING, VALUES et LANGUAGES : il doit être écrit de la même façon.',
  'import.remedy.text':
    'Regardez avant l’endroit marqué : les textes sont entre guillemets, les éléments sont séparés par des virgules, et un point-virgule termine l’instruction. Corrigez dans un éditeur de texte, ou écrivez le fichier à nouveau.',
  'import.remedy.time':
    'Écrivez l’échelle, puis une période pour chaque modalité, comme TLIST(A1),"2023","2024". Les échelles sont A1, H1, T1, Q1, M1, W1 et D1.',
  'import.remedy.twice':
    'Retirez l’élément répété, afin que personne n’ait à deviner lequel compte.',
  'import.remedy.value': 'Écrivez l’une des valeurs que le mot-clé accepte, sans espaces.',
  'import.retry-refused':
    '{count, plural, one {Réessayer le fichier refusé} other {Réessayer {shown} fichiers refusés}}',
  'import.save.json': 'Pour les programmes, JSON',
  'import.save.txt': 'Comme texte',
  'import.took': 'terminé le {when}, en {seconds}',
  'import.took-seconds':
    '{count, plural, =0 {moins d’une seconde} one {{shown} seconde} other {{shown} secondes}}',
  'import.unchanged-why': 'Les mêmes octets ont déjà été importés ; rien n’a changé.',

  // jobs: the journal of work
  'jobs.done': 'Terminées',
  'jobs.done-of': '{done} sur {total}',
  'jobs.empty': 'Rien en cours. Les imports, exports et contrôles s’affichent ici.',
  'jobs.kind.catalog-export': 'Export du catalogue vers',
  'jobs.by-state': 'Afficher par état',
  'jobs.find': 'Chercher une tâche',
  'jobs.none-match': 'Aucune tâche ne correspond.',
  'jobs.kind.check': 'Contrôle de',
  'jobs.kind.batch': 'Export de plusieurs tableaux en',
  'jobs.kind.export': 'Export de',
  'jobs.kind.import': 'Import de',
  'jobs.kind.publish': 'Publication de',
  'jobs.kind.listing': 'Liste d’un serveur',
  'jobs.kind.sync': 'Récupération depuis des serveurs',
  'jobs.waits.pace': 'Respect du rythme du serveur : {seconds} s',
  'jobs.waits.server': 'Attente du serveur, qui demande une pause de {seconds} s',
  'jobs.waits.network': 'Attente du réseau : nouvel essai dans {seconds} s',
  'jobs.running': 'En cours',
  'jobs.state.cancelled': 'Annulée',
  'jobs.state.done': 'Terminée',
  'jobs.state.done-with-warnings': 'Terminée, avec avertissements',
  'jobs.state.failed': 'Échouée',
  'jobs.state.queued': 'En attente',
  'jobs.state.running': 'En cours',
  'jobs.unit.bytes': 'Octets',
  'jobs.unit.cells': 'Cellules',
  'jobs.unit.files': 'Fichiers',
  'jobs.unit.rows': 'Lignes',
  'jobs.unit.steps': 'Étapes',
  'jobs.waiting': 'En attente',

  // letters: a file whose texts came out wrong
  'letters.all':
    '{count, plural, one {Aussi l’autre fichier PX de ce groupe ({shown})} other {Aussi les {shown} autres fichiers PX de ce groupe}}',
  'letters.map-again': 'Dire ce que sont ses colonnes…',
  'letters.none':
    'Toutes les lettres du fichier sont de l’ASCII, qui se lit pareil dans chaque encodage.',
  'letters.read-again': 'Relire',
  'letters.read-as': 'Lettres lues en {encoding}.',
  'letters.title': 'Quelles lettres sont justes ?',
  'letters.why':
    'Le fichier dit une chose, ses octets peut-être une autre. Choisissez la ligne dont vous reconnaissez les mots ; le fichier est alors importé à nouveau.',
  'letters.wrong': 'Les lettres semblent fausses…',

  // mapping: from a delimited file to a table
  'mapping.becomes': 'Ce que cela devient',
  'mapping.becomes-nothing': 'Pas encore de tableau : voyez ce qu’il faut corriger.',
  'mapping.beginning': 'des 4 premiers Mo du fichier',
  'mapping.cells': 'Cellules',
  'mapping.does-not-stop':
    '{count, plural, one {{shown} avertissement n’arrête pas l’import} other {{shown} avertissements n’arrêtent pas l’import}}',
  'mapping.doubt.numbers':
    'Chaque nombre à signe pourrait avoir des milliers aussi bien que des décimales : regardez les premières cellules.',
  'mapping.doubt.time': 'Aucune colonne ne ressemble au temps.',
  'mapping.doubt.values':
    'Quelles colonnes sont des nombres et lesquelles des variables, c’est une supposition.',
  'mapping.doubt.variables':
    'Des lignes se ressemblent : une des colonnes sautées est peut-être une variable.',
  'mapping.empty':
    'Choisissez ou déposez un fichier CSV ou TSV pour dire ce que sont ses colonnes.',
  'mapping.encoding': 'Caractères',
  'mapping.encoding-found': 'comme trouvé : {encoding}',
  'mapping.file': 'Le fichier, avec le rôle de chaque colonne',
  'mapping.first-cells': 'Les premières cellules',
  'mapping.first-line': 'Première ligne',
  'mapping.first-line.data': 'contient des données',
  'mapping.first-line.names': 'nomme les colonnes',
  'mapping.fits': 'Ce fichier a les colonnes de la recette « {name} ».',
  'mapping.forget': 'Supprimer la recette « {name} »',
  'mapping.from-column': 'de la colonne {column}',
  'mapping.from-heads': 'des en-têtes des colonnes de nombres',
  'mapping.head-separator': 'Les parties finissent par',
  'mapping.gap.absent': 'Ce que le fichier ne mentionne pas',
  'mapping.gap.add': 'Ajouter un texte',
  'mapping.gap.empty': 'champ vide',
  'mapping.gap.missing': '{symbol} manquant',
  'mapping.gap.nil': '{symbol} exactement rien',
  'mapping.gap.remove': 'Retirer « {text} »',
  'mapping.gap.symbol': 'Devient',
  'mapping.gap.text': 'Texte du fichier',
  'mapping.gaps': 'À la place d’un nombre',
  'mapping.gaps-help':
    'Des textes qui ne sont pas une erreur mais une lacune, et le signe qu’ils deviennent. Une valeur manquante n’est jamais un zéro.',
  'mapping.heads': 'En-têtes des nombres',
  'mapping.heads.period-first': 'commencent par une période',
  'mapping.heads.period-last': 'finissent par une période',
  'mapping.heads.separated': 'ont des parties',
  'mapping.heads.whole': 'sont une modalité chacun',
  'mapping.import': 'Importer le tableau',
  'mapping.line': 'Ligne',
  'mapping.lines-between': 'Lignes {first} à {last} comme ci-dessus',
  'mapping.matrix-help':
    'Le prochain fichier d’une recette enregistrée devient la révision suivante du tableau portant cet id. Vide : chaque fichier est un tableau à part.',
  'mapping.more-columns':
    '{count, plural, one {et {shown} autre colonne, lue comme la dernière} other {et {shown} autres colonnes, lues comme la dernière}}',
  'mapping.name.contents': 'Indicateur',
  'mapping.name.language': 'Code de langue',
  'mapping.name.matrix': 'Id du tableau',
  'mapping.name.source': 'Source',
  'mapping.name.subjectArea': 'Domaine',
  'mapping.name.table': 'Le tableau',
  'mapping.name.title': 'Titre',
  'mapping.name.units': 'Unité',
  'mapping.name.variables': 'Ses variables',
  'mapping.no-proposal':
    'Rien dans le fichier ne ressemble à un tableau de nombres. Donnez un rôle à chaque colonne.',
  'mapping.nothing-to-mend': 'Le fichier n’a aucun défaut.',
  'mapping.numbers': 'Nombres comme',
  'mapping.part-of': 'Rôle de la colonne {column}',
  'mapping.part.classification': 'Variable',
  'mapping.part.contents': 'Indicateur',
  'mapping.part.geographic': 'Lieu',
  'mapping.part.numbers': 'Nombres',
  'mapping.part.skipped': 'Sauter',
  'mapping.part.text': 'Textes de {column}',
  'mapping.part.time': 'Temps',
  'mapping.place': 'Colonnes d’un fichier',
  'mapping.read-as-gap': 'Lire « {text} » comme « .. »',
  'mapping.reading': 'Comment le fichier est lu',
  'mapping.ready': 'Prêt pour l’import',
  'mapping.recipe': 'Utiliser une recette',
  'mapping.recipe-used': 'Recette « {name} »',
  'mapping.save': 'Enregistrer comme recette…',
  'mapping.save-do': 'Enregistrer la recette',
  'mapping.save-help':
    'Le prochain fichier de ce genre passe alors tout seul : choisissez la recette ici, ou « statdesk import FILE --recipe {name} ».',
  'mapping.save-name': 'Nom',
  'mapping.save-replaces': 'Remplace la recette de ce nom.',
  'mapping.save-title': 'Enregistrer comme recette',
  'mapping.separator': 'Séparateur',
  'mapping.separator.bar': '| barre',
  'mapping.separator.comma': ', virgule',
  'mapping.separator.semicolon': '; point-virgule',
  'mapping.separator.space': 'espace',
  'mapping.separator.tab': 'tabulation',
  'mapping.skipped': 'Lignes sautées',
  'mapping.step.columns': 'Colonnes',
  'mapping.step.names': 'Noms et unités',
  'mapping.steps': 'Étapes',
  'mapping.stops':
    '{count, plural, one {{shown} erreur arrête l’import} other {{shown} erreurs arrêtent l’import}}',
  'mapping.title': 'Importer {file}',
  'mapping.to-mend': 'À corriger',
  'mapping.use-recipe': 'L’utiliser',
  'mapping.values': '{count, plural, one {{shown} modalité} other {{shown} modalités}}',
  'mapping.variable-code': 'Code',
  'mapping.variable-name': 'Nom',
  'mapping.variable-role': 'Rôle',

  // metadata: what the file says about the table
  'metadata.table': 'Tableau',
  'metadata.title': 'Titre',
  'metadata.description': 'Description',
  'metadata.id': 'Id',
  'metadata.matrix': 'matrice',
  'metadata.subject': 'Thème',
  'metadata.survey': 'Enquête',
  'metadata.languages': 'Langues',
  'metadata.updated': 'Mis à jour',
  'metadata.next-update': 'Prochaine mise à jour',
  'metadata.frequency': 'Fréquence',
  'metadata.created': 'Créé',
  'metadata.source': 'Source',
  'metadata.database': 'Base de données',
  'metadata.contact': 'Contact',
  'metadata.info': 'Informations',
  'metadata.link': 'Lien',
  'metadata.kind': 'Nature',
  'metadata.sums': 'Sommes',
  'metadata.no-sums': 'les nombres ne doivent pas être additionnés',
  'metadata.here': 'Sur cet ordinateur',
  'metadata.file': 'Fichier',
  'metadata.cells': 'Cellules',
  'metadata.cells-missing':
    '{cells}, {count, plural, =0 {aucune manquante} one {{shown} manquante} other {{shown} manquantes}}',
  'metadata.size': 'Taille',
  'metadata.encoding': 'Jeu de caractères',
  'metadata.versions': 'Versions',
  'metadata.contents': 'Indicateurs',
  'metadata.variables': 'Variables',
  'metadata.name': 'Nom',
  'metadata.unit': 'Unité',
  'metadata.measured': 'Mesuré',
  'metadata.decimals': 'Décimales',
  'metadata.role': 'Rôle',
  'metadata.role.contents': 'indicateur',
  'metadata.role.time': 'temps',
  'metadata.role.geographic': 'lieu',
  'metadata.if-not-chosen': 'Si non choisie',
  'metadata.values': 'Modalités',
  'metadata.required': 'obligatoire',
  'metadata.adds-up': 'additionne {count} modalités',
  'metadata.keywords': 'Mots-clés du fichier',
  'metadata.keywords-of': '{shown} sur {all}, tels qu’ils sont dans le fichier',
  'metadata.all': 'Tous les {shown}',
  'metadata.fewer': 'Moins',

  // notes: notes of a table
  'notes.marker': 'Note {mark}',
  'notes.important': 'Important',
  'notes.important-count': '{shown}, toujours au-dessus du tableau et dans chaque export',
  'notes.about': 'Sur cette sélection',
  'notes.about-count': '{shown}, numérotées comme dans le tableau',
  'notes.others': 'Autres notes du tableau',
  'notes.others-count': '{shown}, pas pour les modalités choisies',
  'notes.none': 'Ce tableau n’a pas de notes.',
  'notes.none-found': 'Aucune note ne correspond.',
  'notes.fallback': 'Les notes ne sont pas traduites ; elles sont dans la langue du tableau.',
  'notes.find':
    '{count, plural, one {Chercher dans {shown} note} other {Chercher dans {shown} notes}}',
  'notes.kind': 'Quelles notes',
  'notes.kind.all': 'Toutes',
  'notes.kind.table': 'Tableau',
  'notes.kind.variable': 'Variables',
  'notes.kind.cell': 'Cellules',
  'notes.table': 'Tableau',
  'notes.all-values': 'toutes les modalités',
  'notes.cell': 'Cellule',
  'notes.symbol': 'Symbole, {cells} cellules sur {all}',
  'notes.more-places': 'et {shown} de plus',

  // palette: the search field of the frame
  'publishing.kind': 'Genre de catalogue',
  'publishing.kind.ckan': 'CKAN',
  'publishing.kind.udata': 'udata',
  'publishing.kind.nav': 'Paquets de données NAV',
  'publishing.kind.datahub': 'DataHub',
  'publishing.production': 'production',
  'publishing.test-site': 'test',
  'publishing.connection-new': 'Ajouter un catalogue',
  'publishing.connection-edit': 'Modifier la connexion',
  'publishing.known': 'Sites connus',
  'publishing.known-other': 'Une autre adresse',
  'publishing.address': 'Adresse',
  'publishing.address-help': 'La racine du site, avec https.',
  'publishing.address-needed': 'Écrivez l’adresse',
  'publishing.key': 'Clé',
  'publishing.key-help': 'Créée dans votre compte sur le site. Elle n’est plus jamais affichée.',
  'publishing.key-kept': 'Une clé est gardée. Écrivez-en une ici pour la remplacer.',
  'publishing.key-file':
    'Il n’y a pas de trousseau dans un navigateur : la clé est gardée dans un fichier chiffré que peut ouvrir aussi qui peut lire vos fichiers.',
  'publishing.organization-help':
    'Pour les publications qui n’en nomment pas. Le nom ou l’id comme le site l’écrit.',
  'publishing.advanced': 'Avancé',
  'publishing.header': 'En-tête de la clé',
  'publishing.header-help': 'Seulement si le site en emploie un autre qu’Authorization.',
  'publishing.save-and-test': 'Enregistrer et tester',
  'publishing.connected-as': 'Connecté comme {user}',
  'publishing.connected': 'Connecté',
  'publishing.offline': 'Hors ligne : injoignable',
  'publishing.refused': 'La clé a été refusée',
  'publishing.needs-key': 'Demande une clé',
  'publishing.answers': 'Répond, sans utilisateur',
  'publishing.not-checked': 'Non vérifié',
  'publishing.organizations':
    '{count, plural, one {{shown} organisation} other {{shown} organisations}}',
  'publishing.where': 'Où elle va',
  'publishing.where-help': 'ce qui est demandé à l’étape suivante en dépend',
  'publishing.chosen': '{count, plural, one {{shown} choisi} other {{shown} choisis}}',
  'publishing.add-target': 'Ajouter un catalogue…',
  'publishing.choose-target': 'Publier vers {name}',
  'publishing.test-name': 'Tester la connexion à {name}',
  'publishing.test': 'Tester',
  'publishing.edit-name': 'Modifier la connexion à {name}',
  'publishing.edit': 'Modifier…',
  'publishing.no-connections':
    'Aucun catalogue n’est encore connecté. Ajoutez-en un : son adresse, et une clé de votre compte.',
  'publishing.add-file': 'Ajouter des documents…',
  'publishing.what': 'Ce qu’elle contient',
  'publishing.order': 'leur ordre est celui des catalogues',
  'publishing.add-table': 'Ajouter des tableaux et des requêtes enregistrées…',
  'publishing.add-link': 'Ajouter une adresse…',
  'publishing.add': 'Ajouter',
  'publishing.whole-table': 'Tout {table}',
  'publishing.selection-of': 'Une sélection de {table}',
  'publishing.kept-file': 'Un document gardé avec le catalogue',
  'publishing.file-name': 'Nom du fichier',
  'publishing.move-up': 'Monter {name}',
  'publishing.move-down': 'Descendre {name}',
  'publishing.add-chart': 'Ajouter un graphique de {name}',
  'publishing.remove-item': 'Retirer {name}',
  'publishing.no-content': 'Elle ne contient encore rien.',
  'publishing.charts': 'Graphiques',
  'publishing.charts-help':
    'Des vues pour les catalogues qui les affichent (NAV). Elles sont tirées du fichier à l’envoi.',
  'publishing.title': 'Titre',
  'publishing.chart-kind': 'Type de graphique',
  'publishing.chart-engine': 'Tracé par',
  'publishing.query-of': 'requête enregistrée sur {table}',
  'publishing.formats': 'Formats',
  'publishing.add-files':
    '{count, plural, one {Ajouter {shown} fichier} other {Ajouter {shown} fichiers}}',
  'publishing.copy-texts': 'Copier ce qui manque de {from} vers {to}',
  'publishing.description': 'Description',
  'publishing.summary': 'Description courte',
  'publishing.counter': '{count} sur {limit}',
  'publishing.keywords': 'Mots-clés',
  'publishing.list-help': 'Séparés par des virgules.',
  'publishing.add-language': 'Ajouter une langue…',
  'publishing.licence': 'Licence',
  'publishing.licence-none': 'Non indiquée',
  'publishing.frequency': 'Mise à jour',
  'publishing.from': 'Période depuis',
  'publishing.until': 'Période jusqu’à',
  'publishing.contact-name': 'Contact',
  'publishing.contact-email': 'Courriel du contact',
  'publishing.publisher': 'Éditeur',
  'publishing.places': 'Lieux',
  'publishing.visibility': 'Qui peut la voir',
  'publishing.private': 'Privée, un brouillon',
  'publishing.public': 'Publique',
  'publishing.more': 'En savoir plus',
  'publishing.landing-page': 'Page sur ces données',
  'publishing.version': 'Version',
  'publishing.issued': 'Date de publication',
  'publishing.not-before': 'Pas avant',
  'publishing.not-before-help': 'Rien n’est envoyé plus tôt. Vide : aussitôt.',
  'publishing.provenance': 'Source, {language}',
  'publishing.themes': 'Thèmes',
  'publishing.no-target-fields': 'Choisissez des destinations pour voir ce qu’elles demandent.',
  'publishing.required': '{field} (obligatoire)',
  'publishing.of-connection': '{value}, de la connexion',
  'publishing.choose': 'Choisir',
  'publishing.lists-kept': 'Listes du {when} ; le site n’a pas pu être interrogé',
  'publishing.lists-read': 'Listes du {when}',
  'publishing.no-own-fields': 'Elle ne demande rien de particulier.',
  'publishing.go-to-field': 'Aller au champ',
  'publishing.no-targets': 'Aucune destination n’est encore choisie.',
  'publishing.target': 'Destination',
  'publishing.errors': 'Erreurs',
  'publishing.warnings': 'Avertissements',
  'publishing.readiness': 'Prête',
  'publishing.blocked-by':
    '{count, plural, one {Bloquée par {shown} erreur} other {Bloquée par {shown} erreurs}}',
  'publishing.is-ready': 'Prête',
  'publishing.errors-help':
    'Elles empêchent l’envoi aux destinations concernées ; les autres peuvent partir.',
  'publishing.warnings-read':
    '{count, plural, one {J’ai lu l’avertissement} other {J’ai lu les {shown} avertissements}}',
  'publishing.nothing-wrong': 'Rien à corriger.',
  'publishing.review': 'Ce qui sera envoyé',
  'publishing.review-help': 'Établi par simple lecture. Rien n’a été envoyé.',
  'publishing.report-name': 'essai.json',
  'publishing.save-dry-run': 'Enregistrer le rapport',
  'publishing.look-again': 'Regarder à nouveau',
  'publishing.looking': 'Lecture de ce qui s’y trouve',
  'publishing.waits': 'L’envoi n’aura pas lieu avant le {when}.',
  'publishing.send-to': 'Envoyer à {name}',
  'publishing.action.create': 'Créer',
  'publishing.action.update': 'Mettre à jour',
  'publishing.action.none': 'Aucun changement',
  'publishing.action.refused': 'Bloqué',
  'publishing.visible.private': 'Privé : vous seul et votre organisation le voyez.',
  'publishing.visible.public': 'Public : tout le monde le voit.',
  'publishing.visible.internal': 'Toute l’organisation le voit.',
  'publishing.visible.approval': 'Une soumission : des personnes l’approuvent là-bas.',
  'publishing.field': 'Champ',
  'publishing.there-now': 'Actuellement',
  'publishing.will-be': 'Deviendra',
  'publishing.edited-there': 'Modifié dans le catalogue. Cela reste si vous ne l’écrasez pas.',
  'publishing.write-over': 'Écraser par : {value}',
  'publishing.file.same': 'identique',
  'publishing.file.added': 'nouveau',
  'publishing.file.replaced': 'remplacé',
  'publishing.file.described': 'décrit à nouveau',
  'publishing.file.removed': 'supprimé',
  'publishing.file.stays': 'absent du brouillon, reste',
  'publishing.no-type': 'sans type de contenu',
  'publishing.requests':
    '{count, plural, one {La requête exacte} other {Les {shown} requêtes exactes}}',
  'publishing.removes': 'Le brouillon n’a plus : {files}.',
  'publishing.allow-removal': 'Les supprimer des catalogues',
  'publishing.public-production':
    '{name} est un site de production : dès l’envoi, tout le monde peut le voir.',
  'publishing.submitted-anew':
    '{name} a déjà reçu une soumission, qui reste. Les données plus récentes y partent comme une nouvelle soumission, à approuver de nouveau.',
  'publishing.confirm-submission': 'Oui, faire une nouvelle soumission à {name}',
  'publishing.confirm-submission-first': 'Confirmez d’abord la nouvelle soumission.',
  'publishing.sending': 'Envoi',
  'publishing.stop': 'Arrêter après cette étape',
  'publishing.outcome': 'Résultat',
  'publishing.receipt-name': 'recu.{form}',
  'publishing.receipt-title': '{title} : résultat, {when}',
  'publishing.save-receipt': 'Enregistrer le reçu en {form}',
  'publishing.when': 'Quand',
  'publishing.id-there': 'Identifiant là-bas',
  'publishing.check-again': 'Vérifier de nouveau',
  'publishing.check-again-name': 'Vérifier de nouveau ce qui figure dans {name}',
  'publishing.send-again': 'Renvoyer',
  'publishing.send-again-name': 'Renvoyer à {name} : ce qui est arrivé reste tel quel',
  'publishing.was-sent': 'Envoyé',
  'publishing.verified.equal': 'Vu le {when} : ce qui y figure est ce qui a été envoyé.',
  'publishing.verified.different': 'Vu le {when} : ce qui y figure n’est pas ce qui a été envoyé.',
  'publishing.verified.gone': 'Vu le {when} : rien n’y figure plus.',
  'publishing.verified.cannot-be-read': 'Ce catalogue ne permet pas de regarder ce qui y figure.',
  'publishing.verified.not-published': 'Cela n’y a pas encore été envoyé.',
  'publishing.id': 'Id là-bas : {id}',
  'publishing.open': 'Ouvrir',
  'publishing.open-workflow': 'Continuer dans DataHub',
  'publishing.resume': 'Reprendre',
  'publishing.undo': 'Retirer ce qui a été créé',
  'publishing.make-private': 'Rendre privé…',
  'publishing.remove': 'Supprimer du catalogue…',
  'publishing.steps': 'Étapes',
  'publishing.step-state.planned': 'prévue',
  'publishing.step-state.sent': 'envoyée, pas encore de réponse',
  'publishing.step-state.done': 'faite',
  'publishing.step-state.failed': 'échouée',
  'publishing.step-state.unsure': 'inconnue',
  'publishing.step-state.skipped': 'inutile',
  'publishing.never-sent': 'Elle n’a encore été envoyée nulle part.',
  'publishing.history': 'Historique',
  'publishing.revision': 'révision {revision}',
  'publishing.end.private': 'Enregistrée comme brouillon – invisible aux autres',
  'publishing.end.open': 'Arrêtée en chemin',
  'publishing.end.published': 'Publiée',
  'publishing.end.submitted': 'Soumise – continuez dans DataHub',
  'publishing.end.accepted': 'Acceptée par le catalogue – il n’offre pas de moyen de vérifier',
  'publishing.end.withdrawn': 'Retirée',
  'publishing.end.partly': 'Faite en partie',
  'publishing.end.unsure': 'On ne sait pas si cela a été enregistré',
  'publishing.end.failed': 'Non envoyée',
  'publishing.ask.delete': 'Supprimer de {name} ?',
  'publishing.ask.delete-do': 'Supprimer',
  'publishing.ask.delete-text':
    'L’entrée et ses fichiers y sont supprimés, autant que le catalogue le permet. Le brouillon reste ici.',
  'publishing.ask.private': 'La rendre privée dans {name} ?',
  'publishing.ask.private-do': 'Rendre privée',
  'publishing.ask.private-text':
    'Les autres ne la verront plus. Son adresse pourrait cesser de fonctionner pour eux.',
  'publishing.ask.undo': 'Retirer ce qui a été créé dans {name} ?',
  'publishing.ask.undo-do': 'Retirer',
  'publishing.ask.undo-text':
    'Ce que cet envoi a créé y est supprimé ; ce qui s’y trouvait avant reste.',
  'publishing.ask.keep': 'La garder',
  'publishing.untitled': 'Sans titre',
  'publishing.draft-saved': 'Brouillon · enregistré le {when}',
  'publishing.draft': 'Brouillon',
  'publishing.steps-label': 'Étapes de la publication',
  'publishing.open-problems':
    '{count, plural, one {{shown} problème ouvert} other {{shown} problèmes ouverts}}',
  'publishing.step.content': 'Contenu',
  'publishing.step.targets': 'Destinations',
  'publishing.step.describe': 'Décrire',
  'publishing.step.check': 'Contrôler',
  'publishing.step.review': 'Relire',
  'publishing.step.send': 'Envoyer',
  'publishing.close-kept': 'Fermer, gardé comme brouillon',
  'publishing.confirm-first': 'Lisez d’abord les avertissements sous Contrôler.',
  'publishing.send':
    '{count, plural, one {Envoyer à {shown} destination} other {Envoyer à {shown} destinations}}',
  'publishing.import-draft': 'Ouvrir un fichier de brouillon…',
  'publishing.new': 'Nouvelle publication',
  'publishing.interrupted': 'L’envoi à {name} du {when} s’est arrêté en chemin.',
  'publishing.outdated': 'Données plus récentes ici que là-bas',
  'publishing.newer-data': 'Plus récents : {tables}',
  'publishing.update-name': 'Mettre à jour {name} partout',
  'publishing.update-everywhere': 'Mettre à jour partout',
  'publishing.publications': 'Publications',
  'publishing.not-yet': 'pas encore envoyée',
  'publishing.duplicate': 'Dupliquer',
  'publishing.export-draft': 'Enregistrer comme fichier de brouillon',
  'publishing.export-datapackage': 'Enregistrer comme datapackage.json',
  'publishing.remove-draft': 'Supprimer le brouillon…',
  'publishing.none':
    'Rien n’a encore été publié. Choisissez des tableaux ou des requêtes enregistrées, et leur destination.',
  'publishing.connections': 'Catalogues',
  'publishing.connections-none': 'Aucun n’est encore connecté.',
  'publishing.remove-draft-ask': 'Supprimer le brouillon « {name} » ?',
  'publishing.remove-draft-text':
    'Ce qui est dans des catalogues y reste. L’historique de ses envois disparaît.',
  'publishing.remove-connection-ask': 'Supprimer la connexion « {name} » ?',
  'publishing.remove-connection-text': 'Sa clé est oubliée. Ce qui y a été publié reste.',
  'publishing.needs-decision':
    '{count, plural, one {{names} attend une décision de votre part.} other {{names} attendent une décision de votre part.}}',
  'publishing.decide': 'Voir et décider',
  'publishing.publish-tables': '{count, plural, one {Publier…} other {Publier {shown} tableaux…}}',
  'publishing.publish': 'Publier…',
  'publishing.publish-table': 'Publier le tableau…',
  'publishing.extra.license': 'Licence du portail',
  'publishing.extra.file_url': 'Adresse publique du fichier',
  'publishing.extra.organization': 'Organisation',
  'publishing.extra.name': 'Nom dans l’adresse',
  'publishing.extra.groups': 'Groupes',
  'publishing.extra.license_id': 'Licence, selon le nom du site',
  'publishing.extra.author_email': 'Courriel de l’auteur',
  'publishing.extra.type': 'Type de jeu de données',
  'publishing.extra.state': 'État',
  'publishing.extra.plugin_data': 'Données d’extension (JSON)',
  'publishing.extra.relationships_as_object': 'Relations comme objet (JSON)',
  'publishing.extra.relationships_as_subject': 'Relations comme sujet (JSON)',
  'publishing.extra.collection': 'Collection',
  'publishing.extra.subject': 'Sujet',
  'publishing.extra.audience': 'Public visé',
  'publishing.extra.jurisdiction': 'Juridiction',
  'publishing.frequency.UPDATE_CONT': 'Actualisation continue',
  'publishing.frequency.CONT': 'En continu',
  'publishing.frequency.HOURLY': 'Toutes les heures',
  'publishing.frequency.DAILY_3': 'Trois fois par jour',
  'publishing.frequency.DAILY_2': 'Deux fois par jour',
  'publishing.frequency.DAILY': 'Tous les jours',
  'publishing.frequency.WEEKLY_3': 'Trois fois par semaine',
  'publishing.frequency.WEEKLY_2': 'Deux fois par semaine',
  'publishing.frequency.WEEKLY': 'Toutes les semaines',
  'publishing.frequency.BIWEEKLY': 'Toutes les deux semaines',
  'publishing.frequency.MONTHLY_3': 'Trois fois par mois',
  'publishing.frequency.MONTHLY_2': 'Deux fois par mois',
  'publishing.frequency.MONTHLY': 'Tous les mois',
  'publishing.frequency.BIMONTHLY': 'Tous les deux mois',
  'publishing.frequency.QUARTERLY': 'Tous les trimestres',
  'publishing.frequency.ANNUAL_3': 'Trois fois par an',
  'publishing.frequency.ANNUAL_2': 'Deux fois par an',
  'publishing.frequency.ANNUAL': 'Tous les ans',
  'publishing.frequency.BIENNIAL': 'Tous les deux ans',
  'publishing.frequency.TRIENNIAL': 'Tous les trois ans',
  'publishing.frequency.QUADRENNIAL': 'Tous les quatre ans',
  'publishing.frequency.QUINQUENNIAL': 'Tous les cinq ans',
  'publishing.frequency.DECENNIAL': 'Tous les dix ans',
  'publishing.frequency.AS_NEEDED': 'Selon les besoins',
  'publishing.frequency.IRREG': 'Irrégulièrement',
  'publishing.frequency.NEVER': 'Jamais',
  'publishing.frequency.NOT_PLANNED': 'Non prévue',
  'publishing.frequency.OTHER': 'Autrement',
  'publishing.frequency.UNKNOWN': 'Inconnue',
  'publishing.theme.AGRI': 'Agriculture, pêche, sylviculture et alimentation',
  'publishing.theme.ECON': 'Économie et finances',
  'publishing.theme.EDUC': 'Éducation, culture et sport',
  'publishing.theme.ENER': 'Énergie',
  'publishing.theme.ENVI': 'Environnement',
  'publishing.theme.GOVE': 'Gouvernement et secteur public',
  'publishing.theme.HEAL': 'Santé',
  'publishing.theme.INTR': 'Questions internationales',
  'publishing.theme.JUST': 'Justice et sécurité publique',
  'publishing.theme.REGI': 'Régions et villes',
  'publishing.theme.SOCI': 'Population et société',
  'publishing.theme.TECH': 'Science et technologie',
  'publishing.theme.TRAN': 'Transports',
  'queries.open-shared': 'Ouvrir une requête…',
  'queries.open-title': 'Ouvrir une requête',
  'queries.open-text': 'Adresse ou requête',
  'queries.open-help':
    'L’adresse d’un tableau sur un serveur PxWebApi 2, ou le texte d’un fichier de requête.',
  'queries.open-file': 'Depuis un fichier…',
  'queries.open-not-here':
    'Le tableau {table} n’est pas dans le catalogue. La requête est enregistrée ; elle pourra être ouverte quand le tableau sera là.',
  'queries.open-fetch':
    'Le tableau {table} de {server} n’est pas dans le catalogue. Ajoutez le serveur et récupérez le tableau ; la requête est enregistrée d’ici là.',
  'queries.save-file': 'Enregistrer en fichier',
  'queries.empty':
    'Aucune requête n’est encore enregistrée. Ouvrez un tableau, choisissez ce que vous en voulez et appuyez sur {shortcut}.',
  'queries.export':
    '{count, plural, one {Exporter {shown} requête…} other {Exporter {shown} requêtes…}}',
  'queries.export-none': 'Choisissez les requêtes à exporter',
  'queries.changed': '· modifiée',
  'queries.choose': 'Choisir {name}',
  'queries.choose-all': 'Tout choisir',
  'queries.open': 'Ouvrir',
  'queries.remove': 'Supprimer',
  'queries.removed': '{name} supprimée',
  'queries.rename': 'Renommer…',
  'queries.more': 'Plus pour {name}',
  'queries.saved': '{name} enregistrée',
  'queries.saved-at': 'enregistrée le {when}',
  'queries.table-gone': 'Son tableau n’est pas dans le catalogue',
  'queries.unnamed': 'Sans nom',

  // api: the local API and programs that ask it
  'api.address-copied': 'Adresse copiée',
  'api.call-cells': 'Cellules',
  'api.call-count': '{count, plural, one {# requête} other {# requêtes}} depuis son activation',
  'api.call-duration': 'Durée',
  'api.call-request': 'Requête',
  'api.call-status': 'État',
  'api.call-table': 'Tableau',
  'api.call-time': 'Heure',
  'api.calls': 'Dernières requêtes',
  'api.copy-address': 'Copier l’adresse',
  'api.how-to-ask':
    'Ouvrez un tableau et choisissez Code… pour les lignes qui demandent exactement ce qu’il montre, en R, Python, JavaScript, Power Query ou curl.',
  'api.milliseconds': '{time} ms',
  'api.no-calls': 'Rien n’a encore été demandé.',
  'api.off': 'L’API locale est désactivée',
  'api.on': 'L’API locale est active',
  'api.open-page': 'Ouvrir dans le navigateur',
  'api.port': 'Port',
  'api.port-help': '0 en prend un libre.',
  'api.port-wrong': 'Un port est un nombre de 0 à 65535.',
  'api.replace-secret': 'Remplacer',
  'api.secret': 'Chemin secret',
  'api.secret-help':
    'Pour un ordinateur partagé : l’adresse reçoit une partie que personne ne peut deviner. La remplacer exclut qui connaissait l’ancienne.',
  'api.settings': 'Où elle écoute',
  'api.title': 'API locale',
  'api.use-port': 'Utiliser ce port',
  'api.what':
    'Sert vos tableaux à R, Python, Excel et PxWeb sur cet ordinateur, en PxWebApi 2 : l’interface des instituts de statistique. En lecture seule, hormis les requêtes enregistrées, et utilisable hors ligne.',
  'api.who-reaches-it':
    'Seuls les programmes de cet ordinateur peuvent l’atteindre. Les pages d’autres sites sont refusées.',
  'code.api-is-off': 'Ces lignes interrogent l’API locale, qui est désactivée.',
  'code.copied': 'Code copié',
  'code.language': 'Langage',
  'code.open': 'Code…',
  'code.text': 'Code',
  'code.title': 'Code de cette requête',
  'code.turn-on': 'L’activer',
  'code.wrap': 'Couper les longues lignes',
  'queries.save': 'Enregistrer la requête',
  'queries.save-as': 'Enregistrer la requête sous…',
  'queries.save-title': 'Enregistrer la requête',
  'queries.name': 'Nom',
  'queries.name-needed': 'Écrivez un nom',
  'queries.policy': 'Quand de nouvelles périodes arrivent',
  'queries.policy.fixed': 'Fixe : exactement ces périodes',
  'queries.policy.growing': 'Croissante : à partir de {first}',
  'queries.policy.rolling':
    '{count, plural, one {Glissante : toujours la dernière} other {Glissante : toujours les {shown} dernières}}',
  'queries.policy.short.fixed': 'Fixe',
  'queries.policy.short.growing': 'Croissante',
  'queries.policy.short.rolling': 'Glissante',
  'queries.open-saved': 'Requêtes enregistrées de ce tableau',
  'queries.gone-values':
    '{count, plural, one {{shown} modalité de la requête enregistrée n’est plus dans le tableau : {values}} other {{shown} modalités de la requête enregistrée ne sont plus dans le tableau : {values}}}',
  'palette.commands': 'Commandes',
  'palette.found': '{count, plural, =0 {rien trouvé} one {{shown} trouvé} other {{shown} trouvés}}',
  'palette.label': 'Chercher des tableaux et des commandes',
  'palette.nothing': 'Rien ne correspond à « {query} »',
  'palette.folders': 'Dossiers',
  'palette.help': 'aide',
  'palette.help-page': 'Touches, signes et recherche',
  'palette.help-signs': 'Ce qui peut venir en premier',
  'palette.in-table': 'Dans ce tableau',
  'palette.no-table': 'Ouvrez d’abord un tableau : @ en trouve les variables et modalités.',
  'palette.only-commands': 'commandes',
  'palette.only-folders': 'dossiers',
  'palette.only-variables': 'variables et modalités',
  'palette.settings': 'Paramètres',
  'palette.values': '{count, plural, one {{shown} modalité} other {{shown} modalités}}',
  'palette.placeholder': 'Chercher des tableaux ou taper une commande',
  'palette.queries': 'Requêtes enregistrées',
  'palette.recent': 'Tableaux récents',
  'palette.tables': 'Tableaux',

  // export: what stands in files beside the numbers
  'export.adjustment': 'Correction',
  'export.adjustment.day': 'corrigé des jours ouvrables',
  'export.adjustment.season': 'corrigé des variations saisonnières',
  'export.basePeriod': 'Période de base',
  'export.citation.retrieved': 'Consulté le {date}.',
  'export.citation.updated': 'Mis à jour le {date}.',
  'export.contact': 'Contact',
  'export.copyright': 'Droits d’auteur',
  'export.database': 'Base de données',
  'export.measure': 'Mesure',
  'export.measure.A': 'moyenne',
  'export.measure.F': 'flux',
  'export.measure.S': 'stock',
  'export.measure.X': 'autre',
  'export.no': 'non',
  'export.official': 'Statistique officielle',
  'export.prices': 'Prix',
  'export.prices.C': 'prix courants',
  'export.prices.F': 'prix constants',
  'export.referencePeriod': 'Période de référence',
  'export.source': 'Source',
  'export.symbols': 'Symboles',
  'export.table': 'Tableau',
  'export.unit': 'Unité',
  'export.updated': 'Dernière mise à jour',
  'export.yes': 'oui',

  // provenance: where a table was fetched
  'provenance.cite': 'Citer ainsi',
  'provenance.fetched': 'Récupéré',
  'provenance.fetched-when': 'le {when} de {source}',
  'provenance.licence': 'Licence',
  'provenance.selection': 'Sélection',
  'provenance.table': 'Sur le serveur',

  // servers: where tables come from
  'servers.known': 'Serveurs connus',
  'servers.add': 'Ajouter un serveur…',
  'servers.add-do': 'Ajouter le serveur',
  'servers.add-title': 'Ajouter un serveur de statistiques',
  'servers.added-as': 'Ce serveur existe déjà, sous le nom {name}.',
  'servers.address': 'Adresse',
  'servers.address-help':
    'N’importe quelle adresse de l’institut : de sa base, d’un tableau, de son API. Statdesk trouve l’API.',
  'servers.all-folders': 'Tous les dossiers',
  'servers.as-of': 'liste du {when}',
  'servers.cells-a-request': '{cells} cellules par requête',
  'servers.checked': 'vérifié le {when}',
  'servers.choose': 'Que prendre : des codes, * pour tout, ou des règles comme TOP(12)',
  'servers.cost.cells': '{count, plural, one {{shown} cellule} other {{shown} cellules}}',
  'servers.cost.requests': '{count, plural, one {{shown} requête} other {{shown} requêtes}}',
  'servers.cost.seconds': 'environ {seconds} s',
  'servers.cut-off': 'la liste du serveur n’avait pas de fin et a été coupée',
  'servers.discontinued': 'Arrêté',
  'servers.empty':
    'Aucun serveur. Ajoutez un serveur PxWeb pour parcourir ses tableaux et les amener ici.',
  'servers.fact.api': 'API',
  'servers.fact.cells': 'Cellules par requête',
  'servers.fact.languages': 'Langues',
  'servers.fact.licence': 'Licence',
  'servers.fact.no-limit': 'sans limite',
  'servers.fact.pace': 'Rythme',
  'servers.fact.pace-of': '{calls} requêtes en {seconds} s',
  'servers.fact.unknown': 'non indiqué',
  'servers.fact.version': 'Version',
  'servers.fetch': 'Récupérer les données',
  'servers.fetch-selection': 'Récupérer cette sélection',
  'servers.fetch-whole': 'Récupérer tout le tableau',
  'servers.find': 'Trouver le serveur',
  'servers.first-cells': 'Premières cellules de la sélection',
  'servers.folder': 'Dossier',
  'servers.follow-folder': 'Suivre ce dossier',
  'servers.follow-it': 'Suivre : le mettre à jour quand le serveur le fait',
  'servers.follow-search': 'Suivre cette recherche',
  'servers.followed-count':
    '{count, plural, =0 {rien de suivi} one {{shown} suivi} other {{shown} suivis}}',
  'servers.found': '{count, plural, one {{shown} tableau} other {{shown} tableaux}}',
  'servers.get-list': 'Récupérer la liste des tableaux',
  'servers.have-come':
    '{count, plural, one {{shown} tableau est arrivé} other {{shown} tableaux sont arrivés}}',
  'servers.here': 'Dans le catalogue',
  'servers.keep': 'Garder le serveur',
  'servers.kind.folder': 'dossier',
  'servers.kind.query': 'sélection',
  'servers.kind.search': 'recherche',
  'servers.kind.table': 'tableau',
  'servers.language': 'Langue de la liste',
  'servers.look': 'Voir…',
  'servers.look-at': 'Voir {title}',
  'servers.more': 'En afficher plus',
  'servers.name': 'Nom',
  'servers.name-help': 'Comme vous l’appelez ; ses tableaux sont dans un dossier de ce nom.',
  'servers.no-list': 'Statdesk n’a pas encore de copie de la liste des tableaux de ce serveur.',
  'servers.no-tables': 'Le serveur ne liste aucun tableau.',
  'servers.none-found':
    'Aucun tableau de ce serveur ne correspond. Les mots se cherchent par leur début.',
  'servers.nothing-followed':
    'Rien de ce serveur n’est suivi. Les tableaux récupérés sont mis à jour d’ici.',
  'servers.nothing-new': 'Tout est à jour',
  'servers.open': 'Ouvrir',
  'servers.preview': 'Aperçu',
  'servers.refresh-list': 'Actualiser la liste',
  'servers.remove': 'Supprimer…',
  'servers.remove-do': 'Supprimer le serveur',
  'servers.remove-question': 'Supprimer {name} ?',
  'servers.remove-text':
    'Les tableaux qui en viennent restent dans le catalogue et ne sont plus mis à jour.',
  'servers.schedule': 'Chercher des mises à jour',
  'servers.schedule-help': 'Seulement quand Statdesk est ouvert.',
  'servers.schedule.daily': 'Une fois par jour',
  'servers.schedule.hourly': 'Toutes les heures',
  'servers.schedule.manual': 'Seulement sur demande',
  'servers.schedule.start': 'Au démarrage de Statdesk',
  'servers.search': 'Chercher sur ce serveur',
  'servers.some-failed':
    '{count, plural, one {{shown} tableau n’a pas pu être récupéré} other {{shown} tableaux n’ont pas pu être récupérés}}',
  'servers.standing.current': 'À jour',
  'servers.standing.discontinued': 'Arrêté par l’institut',
  'servers.standing.not-here': 'Pas encore récupéré',
  'servers.standing.renamed': 'Probablement {to} maintenant',
  'servers.standing.withdrawn': 'Retiré par l’institut ; reste ici',
  'servers.synced': 'vérifié le {when}',
  'servers.tab.connection': 'Connexion',
  'servers.tab.followed': 'Suivis',
  'servers.tab.tables': 'Tous les tableaux',
  'servers.unfollow': 'Ne plus suivre',
  'servers.update': 'Tout mettre à jour',
  'servers.updated': 'mis à jour le {when}',
  'servers.values': '{count} modalités : {examples} …',
  'servers.values-or-none': '{count} modalités : {examples} … Vide : le total.',
  'servers.what-changed': 'Ce qui a changé',
  'servers.whole': 'Le tableau entier :',

  // problem: one sentence per problem code: what, where, what to do
  'problem.archive.bad-entry':
    'Ce qui est compressé sous « {entry} » ne peut être décompressé : {reason}. Compressez-le à nouveau, ou décompressez-le avec un autre programme.',
  'problem.archive.bad-name':
    '« {entry} » se trouverait hors de l’archive. Un tel nom est une erreur ou une attaque : l’entrée a été omise.',
  'problem.archive.bomb':
    'L’archive dépasserait {most, number} Mo une fois décompressée, ou est bien trop petite pour ce qu’elle contient. La décompression s’est arrêtée. Utilisez un autre programme si vous lui faites confiance.',
  'problem.archive.damaged':
    'Ce n’est pas une archive zip, ou sa fin manque. Téléchargez-la à nouveau.',
  'problem.archive.empty':
    'Rien dans l’archive ne peut être importé : elle n’a pas de fichier PX, CSV, TSV ou JSON-stat.',
  'problem.archive.encrypted':
    '« {entry} » est protégé par un mot de passe. Décompressez-le avec un autre programme et importez le fichier.',
  'problem.archive.method':
    '« {entry} » est compressé d’une manière que Statdesk ne connaît pas (méthode {method}). Compressez-le en zip ordinaire.',
  'problem.archive.nested':
    '« {entry} » est une archive dans l’archive et n’a pas été décompressée. Décompressez-la et importez-la à part.',
  'problem.archive.too-many-entries':
    'L’archive a {count, number} entrées ; au plus {most, number} sont lues. Décompressez-la et importez le dossier.',
  'problem.calculation.doubtful-sum':
    '« {calculation} » additionne des taux, des indices ou des moyennes, dont la somme ne signifie rien en elle-même. Choisissez un calcul qui leur convient.',
  'problem.calculation.left-out':
    '« {calculation} » a besoin de modalités de {variable}, qui est omise de la réponse. Sélectionnez-en quelques-unes.',
  'problem.calculation.no-time':
    '« {calculation} » compare des périodes, et le tableau n’a pas de variable de temps. Choisissez un calcul sur une autre variable.',
  'problem.calculation.too-many-cells':
    'Le calcul demanderait {cells} cellules ; jusqu’à {limit} sont calculées à la fois. Sélectionnez moins de modalités.',
  'problem.calculation.total-among-parts':
    '« {calculation} » additionne toutes les modalités choisies, et « {total} » parmi elles est déjà leur total. Omettez-la.',
  'problem.calculation.which-base':
    '« {calculation} » se rapporte à une modalité de {variable}, et « {base} » n’en est pas une. Nommez-en une par son code.',
  'problem.calculation.which-variable':
    '« {calculation} » parcourt les modalités d’une variable, et « {variable} » n’en est pas une qu’il puisse parcourir. Nommez l’une de : {variables}.',
  'problem.catalog.busy':
    'Un autre programme écrit dans le catalogue {path}. Rien n’a été modifié ; réessayez dans un instant.',
  'problem.catalog.damaged':
    'Le catalogue {path} est endommagé ({detail}). Restaurez-le depuis une sauvegarde, ou commencez un autre catalogue.',
  'problem.catalog.damaged-cells':
    'Des cellules de ce tableau sont endommagées dans le catalogue {path} (partie {chunk} sur {chunks}) et ne sont pas affichées. Importez le tableau à nouveau, ou restaurez le catalogue depuis une sauvegarde.',
  'problem.catalog.damaged-table':
    'Tableau {table} : la partie {chunk} de ses cellules est endommagée dans le catalogue {path}. Importez le tableau à nouveau.',
  'problem.catalog.disk-error':
    'Le disque a signalé une erreur sur le catalogue {path}. Rien n’a été modifié ; vérifiez le disque et réessayez.',
  'problem.catalog.disk-full':
    'Le disque est plein : le catalogue {path} n’a pas pu grandir. Ce qui s’y trouvait est inchangé ; libérez de la place et réessayez.',
  'problem.catalog.folder-is-file':
    '{path} est un fichier ; un catalogue est un dossier. Choisissez un dossier, ou un nom libre.',
  'problem.catalog.in-use':
    'Un autre Statdesk importe dans le catalogue {path}. Attendez qu’il ait terminé et réessayez.',
  'problem.catalog.newer-version':
    'Le catalogue {path} a été écrit par un Statdesk plus récent (version {version} de sa structure ; celui-ci connaît {supported}). Il n’a pas été touché ; mettez Statdesk à jour pour l’ouvrir.',
  'problem.catalog.no-earlier-revision':
    'Le tableau {table} n’a pas de révision antérieure à comparer. Importez sa prochaine édition depuis le même endroit, ou nommez deux tableaux.',
  'problem.catalog.no-such-revision': 'Le tableau {table} n’a pas de version {revision}.',
  'problem.catalog.not-a-database':
    '{path} n’est pas un catalogue de Statdesk et n’a pas été touché. Choisissez un autre dossier de catalogue, ou déplacez le fichier.',
  'problem.catalog.not-writable':
    'Le catalogue {path} ne peut être ni ouvert ni écrit. Vérifiez les droits du fichier et de son dossier.',
  'problem.catalog.version-of-itself':
    'Le tableau {table} ne peut pas être une nouvelle version de lui-même.',
  'problem.codelist.code-twice':
    '{count, plural, one {Le code {first} figure deux fois ; le premier est utilisé.} other {# codes figurent deux fois, le premier d’entre eux {first} ; le premier de chacun est utilisé.}}',
  'problem.codelist.missing-grouping':
    'L’ensemble de modalités nomme le regroupement {grouping}, qui n’est pas parmi les fichiers importés. Importez-le aussi.',
  'problem.codelist.no-domain':
    'L’ensemble de modalités ne nomme pas de domaine, aucune variable ne le trouve donc. Ajoutez une section [Domain] avec le DOMAIN de ses variables.',
  'problem.codelist.no-members':
    'Le groupe {group} n’a pas de membres et ne peut pas être choisi. Ajoutez une section portant son nom avec les codes de ses membres.',
  'problem.codelist.no-name':
    'L’ensemble de modalités n’a pas de nom. Les regroupements ne peuvent pas y renvoyer.',
  'problem.codelist.no-section':
    'La section {section} manque, le fichier est donc omis. Vérifiez que c’est un ensemble de modalités ou un regroupement.',
  'problem.codelist.order':
    'Les entrées de {section} ne sont pas dans l’ordre de leurs numéros ; l’ordre des numéros est suivi.',
  'problem.codelist.other-value-set':
    'Le regroupement est fait pour l’ensemble de modalités {given}, mais {name} le nomme. Il y est utilisé.',
  'problem.codelist.stray-lines':
    '{count, plural, one {Cette ligne n’est} other {# lignes, dont celle-ci est la première, ne sont}} ni une section ni une entrée numérotée, et n’est pas prise en compte. Les entrées s’écrivent numéro=texte.',
  'problem.codelist.texts':
    'Il y a {codes} codes mais {texts} textes ; les codes sans texte sont affichés eux-mêmes.',
  'problem.codelist.unknown-members':
    '{count, plural, one {Le membre {first} n’est} other {# membres, dont le premier est {first}, ne sont}} pas dans l’ensemble de modalités.',
  'problem.codelist.values-elsewhere':
    'Les modalités de cet ensemble sont dans des fichiers à part (.vsc et .vsn), qui ne sont pas lus.',
  'problem.delimited.bad-quotes':
    'Un guillemet à l’intérieur d’un champ entre guillemets n’est pas doublé, personne ne peut donc dire où le champ finit. Écrivez-le deux fois.',
  'problem.delimited.column-left-out':
    'La colonne « {column} » n’a pas de rôle dans le tableau et a été omise. Donnez-lui-en un dans la recette, ou sautez-la.',
  'problem.delimited.column-twice':
    'La recette emploie la colonne « {column} » pour deux choses. Employez-la pour une seule.',
  'problem.delimited.duplicate-key':
    'La ligne a la même clé que la ligne {first, number} : {key}. Chaque combinaison ne peut venir qu’une fois ; retirez-en une, ou faites une variable d’une colonne qui les distingue.',
  'problem.delimited.empty-code':
    'Le champ de « {column} » est vide ; une modalité a besoin d’un code. Remplissez-le.',
  'problem.delimited.head-does-not-split':
    'L’en-tête « {column} » ne peut pas être divisé comme le dit la recette. Changez la division des en-têtes, ou sautez la colonne.',
  'problem.delimited.heads-alike':
    'Les colonnes « {other} » et « {column} » désignent les mêmes modalités. Sautez l’une d’elles.',
  'problem.delimited.lost-characters':
    'La ligne a des lettres que l’encodage ne connaît pas. Choisissez l’encodage vous-même.',
  'problem.delimited.no-numbers':
    'Il ne reste pas de colonne pour les nombres. Nommez-les dans la recette.',
  'problem.delimited.no-proposal':
    'Rien dans le fichier ne ressemble à un tableau de nombres. Dites dans une recette ce qu’est chaque colonne.',
  'problem.delimited.no-rows':
    'Le fichier n’a pas de lignes sous son en-tête. Voyez si les lignes sautées sont les bonnes.',
  'problem.delimited.no-such-column':
    'La recette veut une colonne « {column} » ; le fichier a {heads}. Voyez si elle a été renommée.',
  'problem.delimited.not-a-number':
    '« {found} » dans « {column} » n’est pas un nombre avec les signes de la recette. Corrigez-le, ou ajoutez-le aux textes qui désignent un nombre manquant.',
  'problem.delimited.not-a-period':
    '« {found} » dans « {variable} » n’est pas une période comme les autres. Elle est gardée comme modalité sans date.',
  'problem.delimited.period-twice':
    '« {found} » est la même période que « {other} », et les deux sont des modalités. Écrivez-la d’une seule façon.',
  'problem.delimited.proposed':
    'Lu comme il se présente : {variables} comme variables, nombres {layout, select, long {dans « {column} »} other {dans les autres colonnes}} avec {decimal, select, comma {virgule décimale} other {point décimal}}. Dites vous-même ce que sont les colonnes si c’est faux.',
  'problem.delimited.ragged-row':
    'La ligne a {found, number} champs ; l’en-tête en a {expected, number}. Il manque un séparateur, ou un texte qui en contient un n’est pas entre guillemets.',
  'problem.delimited.row-too-long':
    'Une ligne ne finit pas en {most, number} caractères. Un guillemet ouvert ici n’est jamais fermé.',
  'problem.delimited.text-differs':
    'Le code « {code} » a le texte « {used} » en ligne {first, number} et « {found} » ici. Le premier est utilisé.',
  'problem.delimited.too-many-cells':
    'Les variables ont {cells, number} combinaisons, mais le fichier a {fields, number} nombres ({variables}). Une colonne qui n’est pas une variable a été prise pour une.',
  'problem.engine.bad-request': 'La demande n’a pas été comprise : {detail}',
  'problem.engine.cancelled': 'Annulé.',
  'problem.engine.defect':
    'Une erreur s’est produite dans Statdesk. Rien n’a été modifié. Citez {id} en la signalant.',
  'problem.engine.closed': 'Statdesk est en train de se fermer.',
  'problem.engine.connection-lost':
    'La connexion à Statdesk a été perdue avant la réponse. Réessayez.',
  'problem.engine.stopped':
    'La partie de Statdesk qui y travaillait s’est arrêtée et a été relancée. Réessayez.',
  'problem.grouping.bad-code':
    'Le code de groupe « {code} » ne peut pas être écrit dans un fichier. Prenez-en un autre.',
  'problem.grouping.code-is-member':
    'Le code de groupe « {code} » est celui d’une modalité qui appartient à un autre groupe, un fichier ne pourrait donc pas les distinguer. Prenez-en un autre.',
  'problem.grouping.code-twice':
    'Deux groupes ont le code « {code} ». Donnez un autre code à l’un d’eux.',
  'problem.grouping.no-groups':
    'Le regroupement n’a pas encore de groupes. Ajoutez-en un et mettez-y des modalités.',
  'problem.grouping.no-label': 'Le groupe « {code} » n’a pas de nom. Donnez-lui-en un.',
  'problem.grouping.no-name':
    'Le regroupement n’a pas de nom. Donnez-lui-en un, pour le retrouver.',
  'problem.grouping.unknown': 'Le regroupement personnel « {grouping} » n’existe plus.',
  'problem.grouping.unknown-variable': 'Le tableau {table} n’a pas de variable « {variable} ».',
  'problem.host.port-taken':
    'Le port {port} est utilisé par un autre programme. Choisissez-en un autre avec --port, ou 0 pour un port libre.',
  'problem.host.port-not-allowed':
    'Cet utilisateur n’a pas le droit d’écouter sur le port {port}. Choisissez-en un à partir de 1024, ou 0 pour un port libre.',
  'problem.host.no-such-address':
    'Cet ordinateur n’a pas d’adresse {host}. Omettez --host pour ne servir que cet ordinateur.',
  'problem.host.disk-full':
    'Le disque du catalogue est plein, le fichier n’a donc pas pu être reçu. Libérez de la place et réessayez.',
  'problem.host.upload-broken':
    'Le fichier n’est pas arrivé en entier. Rien n’a été conservé. Réessayez.',
  'problem.http.asked-to-wait':
    '{address} demande qu’on le laisse tranquille pendant {seconds} secondes. Réessayez plus tard.',
  'problem.http.bad-address':
    '« {address} » n’est pas une adresse que l’on peut interroger. Elle doit commencer par http:// ou https://.',
  'problem.http.bad-ca-file':
    'Le fichier de certificat {path} est inutilisable ({detail}). Choisissez un fichier PEM dans les paramètres.',
  'problem.http.bad-proxy':
    '« {address} » n’est pas l’adresse d’un proxy. Écrivez-la comme http://proxy.example:8080.',
  'problem.http.certificate':
    'Le certificat de {host} n’est pas reconnu ({detail}). Si votre institution signe les siens, indiquez son fichier de certificat dans les paramètres.',
  'problem.http.connection-lost':
    'La connexion a été perdue pendant la réponse de {address}. Réessayez quand le réseau est revenu.',
  'problem.http.failed': '{address} n’a pas pu être interrogé ({detail}). Réessayez plus tard.',
  'problem.http.gave-up':
    '{address} a répondu {status} {tries, plural, one {# fois} other {# fois}}. Le serveur est occupé ou en panne : réessayez plus tard.',
  'problem.http.refused': 'Personne ne répond à {host}. Vérifiez l’adresse, le réseau et le proxy.',
  'problem.http.timeout': '{address} n’a pas répondu à temps. Réessayez plus tard.',
  'problem.http.too-large': 'La réponse de {address} dépasse {megabytes} Mo et n’a pas été lue.',
  'problem.http.unknown-host':
    'Il n’y a pas d’ordinateur nommé {host}, ou il n’y a pas de réseau. Vérifiez l’adresse.',
  'problem.import.bad-name':
    'Ce nom n’est pas de l’UTF-8 valable et ne permet donc pas l’ouverture. Renommez et importez à nouveau.',
  'problem.import.cannot-open':
    'L’ouverture a échoué ({reason}). Vérifiez le chemin et le disque, et importez à nouveau.',
  'problem.import.matrix-taken':
    'Le tableau est gardé sous le nom {id}, car {first} a le même MATRIX (« {matrix} »). Si c’est une nouvelle version de {first}, dites-le dans le rapport.',
  'problem.import.no-permission':
    'Il n’y a pas de droit de lecture. Modifiez les droits et importez à nouveau.',
  'problem.import.no-report': 'Le rapport de cet import n’existe plus.',
  'problem.import.no-samples': 'Cette installation n’a pas de tableaux d’exemple.',
  'problem.import.not-a-file':
    'Ce n’est ni un fichier ni un dossier. Choisissez un fichier PX, ou un dossier qui en contient.',
  'problem.import.not-found': 'Il n’y a pas de tel fichier ou dossier. Vérifiez le chemin.',
  'problem.import.upload-gone': 'Le fichier n’est pas arrivé. Choisissez-le à nouveau.',
  'problem.jobs.failed': 'Une erreur s’est produite dans Statdesk. Ce qui existait est inchangé.',
  'problem.jobs.interrupted':
    'Statdesk s’est fermé pendant l’exécution. Ce qui était terminé est conservé ; relancez pour le reste.',
  'problem.json-stat.bad-cell':
    'La cellule {place, number} contient {found}, qui n’est ni un nombre ni vide. Demandez un fichier correct à la source.',
  'problem.json-stat.bad-dimension':
    'La dimension « {dimension} » est illisible : {reason}. Demandez un fichier correct à la source.',
  'problem.json-stat.bad-json':
    'Le fichier n’est pas du JSON : {reason}. Il est peut-être coupé ; téléchargez-le à nouveau.',
  'problem.json-stat.count':
    'Le fichier a {found, number} valeurs ; ses dimensions en demandent {expected, number}. Il est peut-être coupé ; téléchargez-le à nouveau.',
  'problem.json-stat.no-dataset':
    'Le fichier est du JSON, mais pas un jeu de données JSON-stat. Importez du JSON-stat 2 ou 1, ou exportez du CSV à la source.',
  'problem.json-stat.several':
    'Le fichier contient {count, number} jeux de données ; le premier, « {first} », a été lu. Enregistrez les autres dans des fichiers à part.',
  'problem.json-stat.too-large':
    'Les textes et codes du fichier prennent plus de {most, number} Mo. Demandez une partie plus petite à la source.',
  'problem.json-stat.too-many-cells':
    'Les dimensions demandent {cells, number} cellules ; au plus {most, number} peuvent être gardées. Demandez une partie plus petite à la source.',
  'problem.json-stat.too-many-marks':
    '{count, number} marques à côté des nombres ont été omises ; {most, number} sont gardées.',
  'problem.px.adjacent-strings':
    'Deux textes se suivent sur une ligne sans virgule. Ils ont été lus comme un seul. Le fichier a peut-être des guillemets à l’intérieur d’un texte ; mettez-y ’.',
  'problem.px.attribute-count':
    'Il y a {found} valeurs d’attributs là où ATTRIBUTE-ID en nomme {expected}. Elles ont été omises.',
  'problem.px.bad-boolean': '« {found} » devrait être YES ou NO.',
  'problem.px.bad-number':
    '« {found} » n’est pas un nombre entier de {lowest} à {highest}. Il a été omis.',
  'problem.px.binary':
    'Le fichier n’est pas du texte : il commence par un octet nul. Choisissez un fichier PX.',
  'problem.px.broken-statement':
    'Cette instruction est illisible à partir de « {found} ». Un guillemet se trouve peut-être dans un texte, ou il manque une virgule ou un point-virgule.',
  'problem.px.cannot-read':
    'Le fichier ne peut pas être lu ({reason}). Vérifiez que c’est un fichier, qu’il existe encore et que vous avez le droit de le lire.',
  'problem.px.cell-subkeys':
    '{found} modalités sont nommées alors que le tableau a {expected} variables. L’instruction est conservée mais sans effet.',
  'problem.px.codes-count':
    '{variable} : il y a {found} codes pour {expected} modalités. Les codes n’ont pas été utilisés ; les modalités sont numérotées à la place.',
  'problem.px.data-missing':
    'Le fichier se termine sans DATA : il n’a pas de cellules. Il est peut-être coupé ; procurez-vous-le à nouveau.',
  'problem.px.data-not-closed':
    'Il n’y a pas de point-virgule après la dernière cellule. Toutes les cellules sont là.',
  'problem.px.decimal-comma':
    'Il y a {found} nombres pour {expected} cellules, et chacun de trop vient d’une virgule. En PX, les nombres s’écrivent avec un point décimal ; écrivez le fichier à nouveau avec des points.',
  'problem.px.doubly-encoded':
    'Des lettres semblent avoir été converties deux fois en UTF-8 ({count} endroits). Choisissez un autre encodage, ou écrivez le fichier à nouveau.',
  'problem.px.duplicate-codes':
    '{variable} : {count, plural, one {# code figure} other {# codes figurent}} plus d’une fois. Les codes répétés ont reçu un numéro à la fin, afin que chaque modalité puisse être choisie.',
  'problem.px.duplicate-statement': 'La même instruction figure deux fois. La première compte.',
  'problem.px.elimination-unknown-value':
    'ELIMINATION nomme « {value} », qui n’est pas une modalité de la variable. La variable ne peut pas être omise d’une sélection.',
  'problem.px.empty': 'Le fichier est vide. Procurez-vous-le à nouveau.',
  'problem.px.empty-code':
    '{variable} : le code de la modalité {position} est vide. Un numéro a été mis à sa place.',
  'problem.px.encoding-mislabelled':
    'Le fichier dit que ses textes sont en {declared} ; ils sont en {used} et ont été lus ainsi.',
  'problem.px.encoding-undeclared':
    'Le fichier ne dit pas quel encodage ont ses textes. Ils ont été lus en {used}.',
  'problem.px.exponent':
    'Des nombres sont écrits avec un exposant, comme {found}. Ils ont été lus exactement.',
  'problem.px.header-too-long':
    'Il n’y a pas de DATA dans les {megabytes} premiers mégaoctets. Ce n’est pas un fichier PX, ou il manque un guillemet près du début.',
  'problem.px.hierarchy-cycle': 'HIERARCHIES met {code} sous lui-même. Cette paire a été omise.',
  'problem.px.hierarchy-two-parents': 'HIERARCHIES donne deux parents à {code}. Le premier compte.',
  'problem.px.hierarchy-unknown-code':
    'HIERARCHIES : « {found} » nomme un code que la variable n’a pas. Il a été omis.',
  'problem.px.keys-for-heading': '{variable} est en colonnes. Son KEYS a été omis.',
  'problem.px.keys-incomplete':
    'KEYS est donné pour certaines variables en lignes mais pas pour {variable}. Chaque variable en lignes en a besoin.',
  'problem.px.keys-kind': 'KEYS doit être CODES ou VALUES, pas « {found} ».',
  'problem.px.keys-row-differs':
    'Cette ligne figure deux fois, avec des cellules différentes. Retirez la mauvaise.',
  'problem.px.keys-row-twice': 'Cette ligne figure deux fois, avec les mêmes cellules.',
  'problem.px.keys-unknown-value':
    '« {key} » n’est pas une modalité de {variable}. Chaque ligne doit commencer par une clé pour chaque variable en lignes.',
  'problem.px.language-codes':
    '{variable} : les codes d’une autre langue diffèrent. Ceux de la langue principale comptent.',
  'problem.px.language-missing': 'Le fichier ne dit pas dans quelle langue sont ses textes.',
  'problem.px.language-values':
    '{variable} a {found} modalités en langue {language} et {expected} dans la langue principale. Cette langue a été omise.',
  'problem.px.language-variables':
    'STUB et HEADING de la langue {language} ne nomment pas les mêmes variables que ceux de la langue principale. Cette langue a été omise.',
  'problem.px.line-break-in-text':
    'Un texte a un saut de ligne entre ses guillemets. Il a été lu comme une espace.',
  'problem.px.lost-characters':
    '{count} lettres ont été perdues avant l’écriture du fichier, ou sont illisibles. Elles apparaissent comme \ufffd.',
  'problem.px.mandatory-missing': '{keyword} manque. Le tableau a été lu sans lui.',
  'problem.px.name-differs':
    '« {found} » a été pris pour « {meant} » : ils diffèrent par des espaces ou des majuscules.',
  'problem.px.no-keyword': 'Un mot-clé devrait se trouver ici ; il y a « {found} ».',
  'problem.px.not-px':
    'Ce n’est pas un fichier PX : il commence par « {found} ». Un fichier PX commence par un mot-clé comme CHARSET=.',
  'problem.px.quoted-number':
    'Des nombres sont entre guillemets, comme {found}. Ils ont été lus comme des nombres.',
  'problem.px.second-time-variable':
    'Un tableau a une seule variable de temps. Cette deuxième a été lue comme une variable ordinaire.',
  'problem.catalog.source-gone':
    'Le fichier dont le tableau {table} a été lu n’est plus connu ou n’est plus là. Choisissez le fichier lui-même.',
  'problem.px.statement-not-closed':
    'Le fichier se termine au milieu d’une instruction. Il est peut-être coupé ; procurez-vous-le à nouveau.',
  'problem.px.stray-semicolon': 'Un point-virgule est isolé.',
  'problem.px.string-not-closed':
    'Un texte commence ici et ne se termine pas : il manque un guillemet, ou le fichier est coupé.',
  'problem.px.subkeys':
    'Ce mot-clé n’accepte pas {found, plural, one {# nom} other {# noms}} entre parenthèses. L’instruction est conservée mais sans effet.',
  'problem.px.symbol-by-text':
    'Des cellules contiennent le texte d’un symbole, « {found} », au lieu de ses points. Elles ont été lues comme ce symbole.',
  'problem.px.text-after-data':
    'Après les cellules suit quelque chose qui n’a rien à y faire. Cela a été omis.',
  'problem.px.timeval-count':
    '{variable} : il y a {found} dates pour {expected} modalités. Elles n’ont pas été utilisées ; la variable reste le temps.',
  'problem.px.timeval-impossible': '« {found} » n’est pas une période de cette échelle de temps.',
  'problem.px.timeval-malformed':
    '{variable} : TIMEVAL n’est pas écrit comme le format le demande. Ce qui a pu être lu a été utilisé.',
  'problem.px.timeval-scale':
    '« {scale} » n’est pas une échelle de temps du format. Elle a été prise pour la plus proche.',
  'problem.px.too-few-cells':
    'DATA a {found} cellules ; STUB et HEADING en demandent {expected}. Le fichier est peut-être coupé ; procurez-vous-le à nouveau.',
  'problem.px.too-many-cells':
    'DATA a {found} cellules ; STUB et HEADING en demandent {expected}. La première de trop est ici.',
  'problem.px.too-many-declared':
    'STUB et HEADING demandent {cells} cellules. Au plus {most} peuvent être lues.',
  'problem.px.too-many-parts':
    'Il y a plus de {most} textes avant les cellules. Ce n’est pas un fichier PX, ou il est endommagé.',
  'problem.px.too-many-variables':
    'STUB et HEADING nomment {found} variables. Au plus {most} peuvent être lues ; des guillemets manquent peut-être.',
  'problem.px.trailing-comma':
    'La liste se termine par une virgule. L’élément qui suit a été lu comme vide.',
  'problem.px.unknown-cell':
    '« {found} » n’est ni un nombre ni un symbole. Les cellules sont des nombres à point décimal, des points ou un tiret.',
  'problem.px.unknown-keyword': 'Ce mot-clé n’est pas du format. Il a été conservé.',
  'problem.px.unknown-language':
    'La langue « {language} » n’est pas dans LANGUAGES. L’instruction est conservée mais sans effet.',
  'problem.px.unknown-value':
    'Il n’y a pas de modalité « {value} ». L’instruction est conservée mais sans effet.',
  'problem.px.unknown-variable':
    'Il n’y a pas de variable « {variable} ». L’instruction est conservée mais sans effet.',
  'problem.px.values-missing':
    'Il n’y a pas de VALUES pour {variable}. Chaque variable a besoin de ses modalités.',
  'problem.px.variable-code-twice':
    'Une autre variable a déjà le code {code}. {used} est utilisé à la place.',
  'problem.px.variable-twice': 'La variable {variable} est nommée deux fois dans STUB et HEADING.',
  'problem.px.variables-missing': 'Ni STUB ni HEADING ne nomme de variable.',
  'problem.validate.attribute-text-missing': 'ATTRIBUTE-ID n’a pas d’ATTRIBUTE-TEXT.',
  'problem.validate.axis-version-missing': 'AXIS-VERSION manque. Écrivez AXIS-VERSION="2013".',
  'problem.validate.bad-date':
    '« {found} » n’est pas une date comme le format l’écrit : YYYYMMDD HH:MM.',
  'problem.validate.byte-order-mark':
    'Le fichier commence par une marque d’ordre des octets. D’anciens programmes la prennent pour du texte.',
  'problem.validate.cell-note-everywhere':
    'La note concerne chaque cellule. Écrivez NOTE à la place.',
  'problem.validate.charset-missing':
    'CHARSET manque : selon le format, les textes sont alors du texte MS-DOS. Écrivez CHARSET="ANSI".',
  'problem.validate.charset-unknown':
    'CHARSET « {found} » n’est pas du format. Écrivez ANSI, et l’encodage dans CODEPAGE.',
  'problem.validate.code-blanks':
    '{variable} : {count, plural, one {# code commence ou finit} other {# codes commencent ou finissent}} par une espace, le premier est « {found} ».',
  'problem.validate.codepage-unknown':
    'CODEPAGE « {found} » n’est pas un encodage connu. Les octets ont été examinés à la place.',
  'problem.validate.codes-differ-by-case':
    '{variable} : les codes {first} et {second} ne diffèrent que par des majuscules. Les requêtes les prennent pour un seul.',
  'problem.validate.codes-missing':
    '{variable} n’a pas de CODES. Ses modalités ne sont connues que par leur numéro.',
  'problem.validate.contents-eliminated':
    '{variable} contient les indicateurs, qui n’ont pas de somme. Retirez son ELIMINATION.',
  'problem.validate.control-characters':
    'Un texte contient un caractère qui ne peut pas être affiché (numéro {number}). Retirez-le, ou mettez une espace.',
  'problem.validate.date-order':
    'NEXT-UPDATE ({next}) n’est pas après la dernière mise à jour ({last}).',
  'problem.validate.decimals-high':
    'DECIMALS vaut {found} ; aucune cellule n’a plus de {expected} décimales.',
  'problem.validate.decimals-low':
    'DECIMALS vaut {found} ; des cellules ont jusqu’à {expected} décimales. Les programmes qui s’y fient perdent le reste.',
  'problem.validate.double-column-without-codes':
    'DOUBLECOLUMN demande des codes de {variable}, qui n’en a pas.',
  'problem.validate.elimination-not-additive':
    'AGGREGALLOWED dit que ces modalités n’ont pas de somme, mais {variable} est omise par addition. Nommez son total dans ELIMINATION.',
  'problem.validate.first-statement':
    'Le fichier commence par {keyword}. Les lecteurs qui ne regardent que les premières lignes y attendent CHARSET ou AXIS-VERSION.',
  'problem.validate.hierarchy-levels':
    '{variable} : HIERARCHYLEVELS vaut {found} ; l’arbre a {expected} niveaux.',
  'problem.validate.hierarchy-names':
    '{variable} : HIERARCHYNAMES a {found} noms pour {expected} niveaux.',
  'problem.validate.hierarchy-uncovered':
    '{variable} : {count, plural, one {# modalité n’est pas} other {# modalités ne sont pas}} dans HIERARCHIES.',
  'problem.validate.html-in-text':
    '{count, plural, one {# texte contient} other {# textes contiennent}} du HTML, comme {found}. La plupart des programmes l’affichent tel quel ; un # change de ligne.',
  'problem.validate.http-link':
    '{count, plural, one {# texte renvoie} other {# textes renvoient}} à des adresses http:, comme {found}. Utilisez https: là où le serveur l’a.',
  'problem.validate.impossible-date': 'La date ou l’heure {found} n’existe pas.',
  'problem.validate.keyword-misspelt':
    '{found} n’est pas un mot-clé. Peut-être s’agit-il de {meant}.',
  'problem.validate.language-code':
    '« {language} » n’est pas un code de langue. Écrivez deux ou trois lettres, comme fr.',
  'problem.validate.language-not-listed': 'LANGUAGES n’a pas « {language} », que LANGUAGE nomme.',
  'problem.validate.last-updated-missing': 'Il n’y a pas de LAST-UPDATED pour {content}.',
  'problem.validate.line-length':
    '{count, plural, one {# ligne} other {# lignes}} avant DATA {count, plural, one {dépasse} other {dépassent}} 256 caractères. D’anciens programmes les coupent ; coupez les listes après une virgule.',
  'problem.validate.long-key':
    '« {found} » a {length} caractères. D’anciens programmes et certaines bases en acceptent 20.',
  'problem.validate.lower-case-keyword':
    'Le mot-clé n’est pas en majuscules. D’autres programmes l’ignorent ; écrivez {keyword}.',
  'problem.validate.mandatory-empty': '{keyword} est là mais vide.',
  'problem.validate.mixed-line-ends': 'Le fichier mélange deux sortes de fins de ligne.',
  'problem.validate.name-blanks': 'Le nom « {found} » commence ou finit par une espace.',
  'problem.validate.no-numbers': 'Aucune cellule ne contient de nombre.',
  'problem.validate.note-empty': 'La note est vide.',
  'problem.validate.note-not-translated':
    'La langue {language} a {found} notes ({keyword}) ; la langue principale en a {expected}.',
  'problem.validate.note-twice': 'La même note y figure déjà.',
  'problem.validate.partition-outside':
    '{variable} : la partie « {part} » commence après la fin de chaque code.',
  'problem.validate.precision-low':
    'PRECISION vaut {found}, moins que SHOWDECIMALS ({expected}). Certains programmes l’ignorent.',
  'problem.validate.prices-letter': 'CFPRICES « {found} » n’est ni C ni F.',
  'problem.validate.quotes-missing': '« {found} » devrait être entre guillemets.',
  'problem.validate.quotes-needless': '« {found} » devrait être sans guillemets.',
  'problem.validate.row-end-blank':
    'Les lignes de DATA finissent sans espace avant le saut de ligne. Certains programmes en ont besoin.',
  'problem.validate.show-decimals-high':
    'SHOWDECIMALS vaut {found}, plus que DECIMALS ({expected}).',
  'problem.validate.statements-on-line':
    'Deux instructions sont sur une ligne. Commencez chacune sur sa propre ligne.',
  'problem.validate.stock-flow-letter': 'STOCKFA « {found} » n’est ni S, ni F, ni A, ni X, ni O.',
  'problem.validate.symbol-not-declared':
    'Le symbole {symbol} figure dans DATA, et {keyword} ne dit pas ce qu’il signifie.',
  'problem.validate.symbol-text-twice': '{keyword} a le même texte que {other} : « {found} ».',
  'problem.validate.timeval-disagrees':
    '{variable} : TIMEVAL dit {time} là où la modalité est « {value} ».',
  'problem.validate.timeval-missing': '{variable} ressemble au temps mais n’a pas de TIMEVAL.',
  'problem.validate.timeval-order':
    '{variable} : les dates ne vont ni en montant ni en descendant ; {found} n’est pas à sa place.',
  'problem.validate.timeval-twice': '{variable} : {found} désigne plus d’une modalité.',
  'problem.validate.translation-alone':
    '{keyword} a un texte en langue {language} mais aucun dans la langue principale.',
  'problem.validate.translation-missing':
    '{keyword} n’a pas de texte en langue {language}. Celui de la langue principale est affiché.',
  'problem.validate.units-missing':
    'Il n’y a pas d’UNITS pour {content}, l’unité du tableau compte donc. Écrivez UNITS("{content}").',
  'problem.validate.value-empty': '{variable} : le texte de la modalité {position} est vide.',
  'problem.validate.value-twice':
    '{variable} : {count, plural, one {# texte figure} other {# textes figurent}} plus d’une fois, le premier est « {found} ». Les notes d’un tel texte vont à sa première modalité.',
  'problem.remote.bad-address':
    '« {address} » n’est pas l’adresse d’un serveur. Copiez-en une de votre navigateur ; elle commence par https://.',
  'problem.remote.bad-answer':
    'La réponse de {address} n’est pas cohérente ({detail}). Rien n’en a été conservé. Prévenez l’institut.',
  'problem.remote.broken-json':
    'La réponse de {address} est illisible : elle est coupée ou abîmée ({detail}). Réessayez plus tard.',
  'problem.remote.discontinued': '{source} ne met plus à jour {table}. Il reste ici tel quel.',
  'problem.remote.keeps-changing':
    '{table} de {source} a changé pendant sa récupération, {rounds} fois de suite. Rien n’en a été conservé. Réessayez plus tard.',
  'problem.remote.missing': 'Il n’y a rien à {address}.',
  'problem.remote.name-taken': 'Il y a déjà une source nommée {name}. Choisissez un autre nom.',
  'problem.remote.no-api':
    'Aucune PxWebApi 2 ne répond à « {address} », ni aux endroits habituels de cet hôte. Demandez à l’institut l’adresse de son API.',
  'problem.remote.no-sources':
    'Aucun serveur n’a été ajouté. Ajoutez-en un d’abord : statdesk source add NAME ADDRESS.',
  'problem.remote.no-such-table': '{source} n’a pas de tableau {table}. Vérifiez l’id.',
  'problem.remote.not-json':
    '{address} a répondu par une page ({type}), pas par des données. Vérifiez l’adresse ; il y a peut-être une connexion ou un proxy entre les deux.',
  'problem.remote.old-api':
    '« {address} » est une adresse de PxWebApi 1, qui fonctionne autrement. Trouvez l’adresse de la version 2, qui finit souvent par /api/v2.',
  'problem.remote.redirected':
    '{address} renvoie à {target}, qui n’a pas été suivi. Si vous faites confiance à cette adresse, ajoutez-la à la place.',
  'problem.remote.refused': '{address} a refusé la question avec l’état {status}. Il dit : {words}',
  'problem.remote.renamed':
    '{source} n’a plus {table} ; c’est probablement {successor} maintenant. Le tableau d’ici reste tel quel.',
  'problem.remote.too-many-cells':
    '{address} refuse même une seule cellule (état {status}). Le tableau n’est peut-être pas ouvert à tous.',
  'problem.remote.too-many-symbols':
    'Le tableau emploie plus de neuf symboles de valeurs manquantes, impossibles à distinguer. Récupérez-en une sélection.',
  'problem.remote.unknown-source':
    'Il n’y a pas de source nommée {name}. statdesk source list les montre.',
  'problem.remote.which-source':
    'Plusieurs sources sont connues : {sources}. Dites laquelle est visée.',
  'problem.remote.withdrawn': '{source} n’a plus {table}. Le tableau d’ici reste tel quel.',
  'problem.cli.bad-query':
    'La requête {file} n’est pas une sélection PxWebApi 2 : {detail}. C’est un objet JSON avec une liste « selection » d’objets ayant « variableCode » et « valueCodes ».',
  'problem.cli.no-temporary-folder':
    'Aucun fichier temporaire n’a pu être créé dans {path} ({detail}). Faites-y de la place, ou donnez un autre dossier à TMPDIR ; avec --out, aucun fichier temporaire n’est nécessaire.',
  'problem.cli.output-failed':
    'La sortie standard n’a pas pu être écrite ({detail}), la réponse n’y est donc pas entière. Vérifiez la place sur son disque, ou écrivez dans un fichier avec --out.',
  'problem.queries.not-a-query':
    '« {text} » n’est ni un fichier de requête ni l’adresse d’un tableau (https://…/tables/ID/data).',
  'problem.queries.unknown':
    'Il n’y a pas de requête enregistrée « {query} » dans ce catalogue. Elle a peut-être été supprimée.',
  'problem.catalog-export.bad-manifest':
    '{path} est illisible ({detail}). Choisissez un autre dossier, ou supprimez ce fichier si le dossier peut être réécrit.',
  'problem.catalog-export.newer-manifest':
    '{path} a été écrit par un Statdesk plus récent (version {version}). Utilisez-le, ou choisissez un autre dossier.',
  'problem.catalog-export.foreign-folder':
    '{path} n’est pas vide et ne contient pas de {manifest} d’un export antérieur. Choisissez un dossier vide.',
  'problem.export.bad-option':
    'L’option {option} de {format} prend l’une de ces valeurs : {values}.',
  'problem.export.unknown-option':
    'Le format {format} n’a pas d’option « {option} ». {count, plural, =0 {Il n’en prend aucune.} other {Il prend : {options}.}}',
  'problem.export.bad-pattern':
    'Il est impossible de former des noms de fichiers avec « {part} ». Entre accolades peuvent figurer : {parts}.',
  'problem.export.no-report': 'Le rapport de cet export n’est pas dans ce catalogue.',
  'problem.export.zip-too-large':
    'Les fichiers dépassent 4 Go ensemble, ce qu’un fichier zip ne peut contenir. Exportez-en moins à la fois.',
  'problem.export.disk-full':
    'Le disque est plein, {path} n’a donc pas été écrit. Rien n’y a été laissé ; libérez de la place et exportez à nouveau.',
  'problem.export.no-such-folder':
    'Le dossier de {path} n’existe pas. Créez-le d’abord, ou choisissez un autre endroit.',
  'problem.export.not-a-file': '{path} est un dossier. Nommez-y un fichier.',
  'problem.export.letter-does-not-fit':
    'La lettre « {letter} » dans {keyword} (« {around} ») n’est pas dans windows-1252. Écrivez le fichier en UTF-8, ou changez le texte.',
  'problem.export.not-writable':
    '{path} ne peut pas être écrit : accès refusé. Choisissez un autre endroit, ou modifiez les droits.',
  'problem.export.write-failed': '{path} n’a pas pu être écrit ({detail}). Rien n’y a été laissé.',
  'problem.export.reserved-code':
    'JSON-stat 1.2 ne peut pas contenir de variable dont le code est {variable}. Utilisez JSON-stat 2.',
  'problem.export.too-many-columns':
    'Le tableau aurait {columns, number} colonnes ; {format} en contient {limit, number}. Déplacez des variables en lignes, sélectionnez moins, ou exportez en CSV.',
  'problem.export.too-many-rows':
    'Le tableau aurait {rows, number} lignes ; {format} en contient {limit, number}. Sélectionnez moins, ou exportez en CSV.',
  'problem.export.unknown-format': 'Il n’y a pas de format « {format} ». Sont connus : {formats}.',
  'problem.recipe.bad-recipe':
    'Ce n’est pas une recette : {detail}. Exportez-en une avec « statdesk recipe export » pour voir à quoi elle ressemble.',
  'problem.recipe.unknown':
    'Il n’y a pas de recette « {name} ». « statdesk recipe list » montre celles qui existent.',
  'problem.selection.sum-not-allowed':
    'Les valeurs de « {variable} » sont additionnées, ce que la table déconseille (AGGREGALLOWED=NO).',
  'problem.selection.sum-of-rates':
    'Les valeurs de « {variable} » sont additionnées alors que les nombres sont des taux, des moyennes ou des indices. Leurs sommes ont peu de sens.',
  'problem.selection.unknown-table': 'Il n’y a pas de tableau « {table} » dans ce catalogue.',
  'problem.selection.unknown-language':
    'Le tableau {table} n’a pas la langue « {language} ». Il a : {languages}.',
  'problem.selection.unknown-variable':
    'Le tableau {table} n’a pas de variable « {variable} ».{hasSuggestion, select, yes { Vouliez-vous dire « {suggestion} » ?} other {}} Il a : {variables}.',
  'problem.selection.unknown-value':
    '{variable} : il n’y a pas de modalité « {item} ».{hasSuggestion, select, yes { Vouliez-vous dire « {suggestion} » ?} other {}}',
  'problem.selection.unknown-codelist':
    '{variable} : il n’y a pas de liste de codes « {codelist} ».',
  'problem.selection.illegal-expression':
    '{variable} : « {item} » n’est pas une expression que Statdesk connaît. Utilisez un code, *, ?, TOP(n), BOTTOM(n), RANGE(a,b), FROM(a) ou TO(a).',
  'problem.selection.missing-variable':
    '{variable} : choisissez au moins une modalité. Cette variable ne peut pas être omise.',
  'problem.selection.illegal-placement':
    'Les lignes et colonnes doivent nommer chaque variable de la réponse exactement une fois.',
  'problem.selection.bad-parameter':
    'Le paramètre « {parameter} » est illisible. Écrivez-le comme valueCodes[variable]=code,code.',
  'problem.selection.bad-body': 'La requête est illisible à « {field} » : {detail}',
  'problem.api.not-here':
    'L’API locale ne peut pas être activée ici. Lancez-la avec statdesk serve.',
  'problem.api.stopped': 'L’API locale s’est arrêtée d’elle-même. Activez-la à nouveau.',
  'problem.pxwebapi.bad-parameter':
    '{parameter} ne peut pas être « {value} ». Sont connus : {known}.',
  'problem.pxwebapi.unsupported-format':
    'Le format {format} n’accepte pas {parameter}. Omettez-le, ou choisissez un autre format.',
  'problem.pxwebapi.address-too-long':
    'L’adresse a {length} caractères ; au plus {limit} sont lus. Envoyez la sélection par POST.',
  'problem.pxwebapi.bad-json': 'Le corps n’est pas du JSON ({detail}).',
  'problem.pxwebapi.bad-saved-query-id': 'Requête enregistrée introuvable',
  'problem.pxwebapi.body-too-large':
    'Le corps dépasse {limit} Mo. Nommez les modalités par des expressions comme * ou TOP(12), ou demandez par parties.',
  'problem.pxwebapi.foreign-host':
    'Cette API ne répond qu’aux demandes à sa propre adresse, pas à « {host} ».',
  'problem.pxwebapi.foreign-origin':
    'Les pages de « {origin} » ne peuvent pas lire cette API. Nommez leur origine avec --cors pour les y autoriser.',
  'problem.pxwebapi.no-query': 'Envoyez la requête en JSON : tableId, language, selection.',
  'problem.pxwebapi.not-a-number': '{parameter} prend un nombre entier, pas « {value} ».',
  'problem.pxwebapi.query-not-saved':
    'Le catalogue n’a pas pu être écrit, la requête n’a donc pas été enregistrée.',
  'problem.pxwebapi.table-in-other-languages':
    'Le tableau {table} n’existe pas en « {language} ». Il existe en : {languages}. Nommez-en une avec lang=.',
  'problem.pxwebapi.too-many-calls':
    'Au plus {calls} appels reçoivent une réponse en {seconds} s. Réessayez dans {retryAfter} s.',
  'problem.pxwebapi.too-small': '{parameter} est un nombre entier à partir de {least}.',
  'problem.pxwebapi.unknown-codelist':
    'Il n’y a pas de liste de codes « {codelist} » en « {language} ». Les métadonnées d’un tableau nomment ses listes de codes.',
  'problem.pxwebapi.unknown-folder': 'Il n’y a pas de dossier « {folder} ».',
  'problem.pxwebapi.unknown-language':
    'La langue « {language} » n’existe pas ici. Sont connues : {languages}.',
  'problem.pxwebapi.unknown-page': 'Page inexistante',
  'problem.pxwebapi.unknown-path': 'Il n’y a rien à cette adresse. /api/v2 explique ce qui existe.',
  'problem.pxwebapi.unknown-saved-query': 'Requête enregistrée introuvable',
  'problem.pxwebapi.wrong-media-type':
    'Le corps est « {type} ». Envoyez du JSON, avec Content-Type: application/json.',
  'problem.pxwebapi.wrong-method': 'Cette adresse n’accepte que {allowed}.',
  'problem.selection.too-many-cells':
    '{cells} cellules sont sélectionnées ; {limit} au plus sont permises.',
  'problem.selection.too-many-rows':
    'Le tableau a {rows} lignes ; jusqu’à {limit} peuvent être triées. Sélectionnez moins de modalités, ou mettez une variable en colonnes.',

  // settings: what can be set
  'settings.appearance': 'Apparence',
  'settings.at-once': 'Les changements s’appliquent aussitôt.',
  'settings.ca-file': 'Certificats de votre institution',
  'settings.ca-file-help':
    'Chemin d’un fichier PEM. Ses certificats sont reconnus avec ceux de cet ordinateur.',
  'settings.ca-file-none': 'aucun',
  'settings.network': 'Réseau',
  'settings.proxy': 'Proxy',
  'settings.proxy-help':
    'Le chemin vers les serveurs et les destinations de publication. Rien d’autre ne quitte cet ordinateur.',
  'settings.proxy.address': 'Celui-ci',
  'settings.proxy.none': 'Aucun',
  'settings.proxy.system': 'Comme le système',
  'settings.catalog': 'Catalogue et stockage',
  'settings.check': 'Contrôle',
  'settings.check-do': 'Contrôler le fichier du catalogue',
  'settings.check-help': 'Lit tout le fichier et dit si quelque chose y est endommagé.',
  'settings.check-ok': 'Le fichier du catalogue est sain.',
  'settings.density': 'Lignes',
  'settings.density.comfortable': 'Aérées',
  'settings.density.compact': 'Serrées',
  'settings.example': 'Aspect actuel des nombres',
  'settings.example-change': 'Évolution · pour cent',
  'settings.example-legend': '..  non disponible · les nombres sont inventés',
  'settings.example-persons': 'Personnes · nombre',
  'settings.example-region': 'Région',
  'settings.example-title': 'Population par région et année (exemple)',
  'settings.folder': 'Emplacement',
  'settings.follows-language': 'suit la langue',
  'settings.general': 'Général',
  'settings.language': 'Langue',
  'settings.language-help': 'Des menus et messages. Les tableaux gardent leurs langues.',
  'settings.language.system': 'Comme le système',
  'settings.number-format': 'Format des nombres',
  'settings.number-format-help':
    'À l’écran. Les fichiers et le presse-papiers ont leurs propres règles.',
  'settings.numbers': 'Nombres et dates',
  'settings.restore-tabs': 'Ouvrir les tableaux de la dernière fois',
  'settings.revisions': 'Révisions antérieures gardées',
  'settings.revisions-count':
    '{count, plural, =0 {Aucune} one {{shown} révision} other {{shown} révisions}}',
  'settings.revisions-help': 'De chaque tableau, pour pouvoir revenir en arrière.',
  'settings.start': 'Au démarrage',
  'settings.theme': 'Thème',
  'settings.theme.dark': 'Sombre',
  'settings.theme.light': 'Clair',
  'settings.theme.system': 'Système',
  'settings.version': 'Statdesk {version}',
  'settings.advanced': 'Avancé',
  'settings.connections': 'Serveurs, destinations et clés',
  'settings.servers-help':
    'Quels serveurs sont connus, ce qui est suivi, et à quel rythme les mises à jour sont cherchées.',
  'settings.targets': 'Destinations de publication',
  'settings.targets-help':
    'Les catalogues vers lesquels vous publiez, chacun avec sa clé. Une clé s’y remplace ou s’y supprime et n’est plus jamais affichée.',
  'settings.crash-reports': 'Rapports d’incident',
  'settings.crash-reports.here': 'Gardés sur cet ordinateur',
  'settings.crash-reports-help':
    'Les détails de ce qui a échoué sont dans le journal et ne sont jamais envoyés. Joignez le journal à votre message quand vous signalez un défaut.',
  'settings.find': 'Chercher',
  'settings.keyboard': 'Clavier',
  'settings.log': 'Journal',
  'settings.log-help':
    'Ce qui a échoué, pour qui le répare. Il ne contient aucun nombre de vos tableaux.',
  'settings.log-show': 'Montrer dans le dossier',
  'settings.missing': 'Nombres manquants',
  'settings.missing-help': 'Les lecteurs d’écran lisent toujours les mots.',
  'settings.missing.codes': 'Codes : [c] [x] [z]',
  'settings.missing.symbols': 'Symboles du tableau',
  'settings.motion': 'Mouvement',
  'settings.motion-help':
    'Ce qui s’ouvre et se ferme peut glisser. Rien de ce qui porte des données ne bouge.',
  'settings.motion.less': 'Aucun',
  'settings.motion.system': 'Comme le système',
  'settings.none-found': 'Aucun paramètre ne correspond à « {query} ».',
  'settings.percent': '{percent} %',
  'settings.privacy': 'Confidentialité',
  'settings.restore': 'Rétablir',
  'settings.restore-of': 'Rétablir {section}',
  'settings.restored': '{section} : valeurs par défaut rétablies',
  'settings.rounding': 'Arrondi',
  'settings.rounding-help':
    'D’un nombre situé au milieu. Seul ce qui est affiché est arrondi ; ce qui est stocké ne l’est pas.',
  'settings.rounding.half-even': 'Au pair',
  'settings.rounding.half-up': 'Au supérieur',
  'settings.rounding.table': 'Selon le tableau',
  'settings.sections': 'Sections des paramètres',
  'settings.shortcut-change': 'Changer',
  'settings.shortcut-change-of': 'Changer la touche de {command}',
  'settings.shortcut-given': '{command} : {key}',
  'settings.shortcut-none': 'aucune touche',
  'settings.shortcut-press':
    'Appuyez sur la nouvelle touche de {command}. Échap laisse tout tel quel.',
  'settings.shortcut-press-now': 'Appuyez sur une touche…',
  'settings.shortcut-reset': 'Rétablir',
  'settings.shortcut-reset-of': 'Rétablir la touche de {command}',
  'settings.shortcut-take': 'La reprendre',
  'settings.shortcut-taken': '{key} appartient à « {command} ».',
  'settings.shortcuts': 'Raccourcis clavier',
  'settings.shortcuts-change': 'Changer',
  'settings.shortcuts-command': 'Commande',
  'settings.shortcuts-find': 'Chercher une commande',
  'settings.shortcuts-help':
    'Les commandes d’un écran figurent ici une fois qu’il a été ouvert. Les touches sans Ctrl ni Alt appartiennent aux textes.',
  'settings.shortcuts-key': 'Touche',
  'settings.shortcuts-none-found': 'Aucune commande ne correspond.',
  'settings.start-help': 'Avec leurs requêtes et dispositions, tels que vous les avez laissés.',
  'settings.start-screen': 'Commencer par',
  'settings.text-size': 'Taille du texte',
  'settings.text-size.browser': 'Le navigateur la règle : Ctrl + et Ctrl −',
  'settings.theme-help': 'Le contraste élevé suit le clair ou le sombre du système.',
  'settings.theme.contrast': 'Contraste élevé',
  'settings.transfer': 'Tous les paramètres',
  'settings.transfer-done': 'Les paramètres du fichier s’appliquent.',
  'settings.transfer-help':
    'En fichier, pour un autre ordinateur. Les clés des serveurs n’y sont jamais.',
  'settings.transfer-refused':
    'Ce n’est pas un fichier de paramètres de Statdesk. Rien n’a été modifié.',
  'settings.transfer-save': 'Enregistrer en fichier',
  'settings.transfer-take': 'Prendre d’un fichier…',
  'settings.usage-data': 'Données d’utilisation',
  'settings.usage-data-help': 'Statdesk ne compte rien et ne dit à personne ce que vous faites.',
  'settings.usage-data.none': 'Aucune n’est envoyée',

  // symbol: what stands where a number is missing, in plain words
  'symbol.not-applicable': 'Sans objet',
  'symbol.not-available': 'Non disponible',
  'symbol.confidential': 'Confidentiel',
  'symbol.missing': 'Manquant, motif {status}',
  'symbol.nil': 'Exactement zéro, rien à signaler',
  'symbol.mixed-sum': 'Une somme dont les parties ont des symboles différents',

  // table: the workspace of one table
  'table.view.table': 'Tableau',
  'table.view.chart': 'Graphique',
  'table.view.notes': 'Notes',
  'table.view.metadata': 'Métadonnées',
  'table.views': 'Vues',
  'table.pane-width': 'Largeur de la requête',
  'table.toggle-query': 'Afficher ou masquer la requête',
  'table.opening': 'Ouverture du tableau',
  'table.now-shows':
    '{count, plural, one {{shown} cellule affichée} other {{shown} cellules affichées}}',
  'table.nothing-to-undo': 'Il n’y a rien à annuler',
  'table.nothing-to-redo': 'Il n’y a rien à rétablir',
  'table.rows': 'Lignes',
  'table.columns': 'Colonnes',
  'table.fixed': 'Fixes',
  'table.empty-well': 'aucune',
  'table.chip-help':
    'Entrée ouvre le menu. Espace la soulève, les flèches la déplacent, Espace la dépose, Échap la remet en place.',
  'table.lifted':
    '{variable} soulevée. Les flèches la déplacent, Espace la dépose, Échap la remet en place.',
  'table.moved': '{variable} : {side}, place {place} sur {all}',
  'table.dropped': '{variable} déposée',
  'table.put-back': '{variable} remise en place',
  'table.to-rows': 'Mettre en lignes',
  'table.to-columns': 'Mettre en colonnes',
  'table.move-left': 'Déplacer vers la gauche',
  'table.move-right': 'Déplacer vers la droite',
  'table.is-first': 'Elle est déjà la première',
  'table.is-last': 'Elle est déjà la dernière',
  'table.swap': 'Échanger lignes et colonnes',
  'table.layout': 'Disposition',
  'table.best-layout': 'Meilleure disposition',
  'table.own-layout': 'Disposition propre au tableau',
  'table.has-layout': 'Le tableau l’a déjà',
  'table.cut': '{all} colonnes, {first}–{last} affichées',
  'table.marked': '{value}, marquée {mark}',
  'table.range':
    '{count, plural, one {{shown} cellule sélectionnée} other {{shown} cellules sélectionnées}}',
  'table.range-missing': '{shown} manquantes',
  'table.range-sum': 'somme {value}',
  'table.range-mean': 'moyenne {value}',
  'table.range-min': 'min {value}',
  'table.range-max': 'max {value}',
  'table.cell': 'Cellule',
  'table.all-added': 'toutes les modalités additionnées',
  'table.measured': 'Mesuré',
  'table.mark': 'Marque',
  'table.hide-notes': 'Masquer les notes',
  'table.show-notes': 'Afficher les notes et symboles',
  'table.legend': 'Symboles',
  'table.notes': 'Notes',
  'table.sum-of': 'somme de {shown}',
  'table.summed-here':
    'Additionné dans Statdesk : {grouping}, à partir de {values} modalités de {variable}',
  'table.source': 'Source : {source}',
  'table.source-unknown': 'source non indiquée',
  'table.id': 'tableau {id}',
  'table.updated': 'mis à jour le {date}',
  'table.mark.b': 'Rupture de série',
  'table.mark.e': 'Estimation',
  'table.mark.f': 'Prévision',
  'table.mark.other': 'Marque de la source ; voir les notes',
  'table.mark.p': 'Provisoire',
  'table.mark.r': 'Révisé',
  'table.mark.u': 'Peu fiable',
  'table.next-update': 'prochaine le {date}',
  'table.official': 'statistique officielle',
  'table.cells': '{count, plural, one {{shown} cellule} other {{shown} cellules}}',
  'table.copyright': 'droits d’auteur',
  'table.contact': 'contact : {contact}',
  'table.too-many':
    '{cells} cellules sont sélectionnées ; jusqu’à {limit} sont affichées. Choisissez moins de modalités à gauche, ou exportez le tableau entier.',
  'table.nothing': 'Choisissez au moins une modalité de {variables}.',
  'table.header-hint':
    'Entrée trie les lignes, Maj avec les flèches change la largeur, Maj Début l’ajuste',
  'table.not-sorted': 'Les lignes n’ont pas été triées',
  'table.original-order': 'Ordre d’origine',
  'table.sorted-column-down':
    'Trié par {column}, le plus grand d’abord{groups, select, yes {, chaque groupe à part} other {}}',
  'table.sorted-column-up':
    'Trié par {column}, le plus petit d’abord{groups, select, yes {, chaque groupe à part} other {}}',
  'table.sorted-variable-down': 'Trié par {variable}, décroissant',
  'table.sorted-variable-up': 'Trié par {variable}, croissant',
  'table.unsorted': 'Lignes dans leur ordre d’origine',
  'table.changes':
    '{count, plural, one {{shown} cellule sur {all} modifiée} other {{shown} cellules sur {all} modifiées}} depuis la révision du {when}',
  'table.mark-changes': 'Marquer les changements depuis la révision précédente',
  'table.unmark-changes': 'Masquer les marques',
  'table.was': 'était {was}{hasPercent, select, yes { ({by} %)} other {}}',
  'table.fill': 'Sélectionner la dernière ou la première modalité',

  // publish: to other catalogs
  'problem.publish.bad-address':
    '« {url} » n’est pas l’adresse d’un site. Écrivez-la avec https:// au début, sans nom ni mot de passe.',
  'problem.publish.bad-doi': '« {doi} » n’est pas un DOI. Écrivez-le comme 10.1234/name.',
  'problem.publish.bad-draft-file':
    '{file} n’est pas un brouillon de publication : {detail}. docs/publication-draft.schema.json dit ce qu’il contient.',
  'problem.publish.bad-email':
    '« {email} » n’est pas une adresse électronique. Écrivez-la comme name@example.org.',
  'problem.publish.bad-name':
    '« {name} » ne peut pas être le nom d’un jeu de données. Employez de 2 à 100 de a–z, 0–9, - et _.',
  'problem.publish.became-public':
    'Le catalogue a rendu le brouillon public alors qu’il devait le garder privé. Il a été caché aussitôt ; prévenez qui gère le catalogue.',
  'problem.publish.busy': '{host} est occupé (état {status}). Réessayez plus tard. {said}',
  'problem.publish.cancelled':
    'L’envoi a été arrêté. Ce qui est fait reste ; envoyez à nouveau, ou retirez-le.',
  'problem.publish.cannot-withdraw':
    '{kind} n’offre pas de moyen de retirer cela d’ici. Faites-le dans le catalogue lui-même.',
  'problem.publish.differs':
    '{field} figure dans le catalogue autrement qu’envoyé : « {there} » au lieu de « {sent} ».',
  'problem.publish.draft-changed-elsewhere':
    'Ce brouillon a été modifié dans une autre fenêtre ou un autre programme. Rouvrez-le pour voir son dernier état.',
  'problem.publish.edited-there':
    '{field} a été modifié dans le catalogue depuis le dernier envoi, et reste tel quel. Cochez-le pour l’écraser.',
  'problem.publish.end-before-start':
    'La période finit avant de commencer. Changez l’une des deux dates.',
  'problem.publish.field-missing': '{field} manque. Remplissez-le.',
  'problem.publish.file-differs':
    '{file} relu depuis le catalogue n’est pas ce qui a été envoyé (état {status}). Regardez-le là-bas, ou renvoyez-le.',
  'problem.publish.file-gone':
    'Il n’y a pas de fichier à {path}. Remettez-le, ou retirez-le du brouillon.',
  'problem.publish.extension-not-there':
    'Le catalogue ne prend pas de fichiers en .{extension}. Choisissez un autre format, ou omettez-le là-bas.',
  'problem.publish.frequency-not-there':
    'Le catalogue n’a pas la fréquence {frequency}. Choisissez-en une autre.',
  'problem.publish.gone': 'Ce qui a été envoyé à {host} n’y est plus. Envoyez-le à nouveau.',
  'problem.publish.html':
    'Le texte contient des balises HTML, que la plupart des catalogues affichent telles quelles ou retirent. Écrivez en Markdown.',
  'problem.publish.in-progress':
    'Un envoi vers {connection} est en cours dans une autre fenêtre ou un autre programme. Attendez qu’il soit terminé.',
  'problem.publish.insecure-address':
    '{url} n’est pas chiffrée. Utilisez https:// ; seuls les sites de cet ordinateur peuvent s’en passer.',
  'problem.publish.key-refused':
    '{host} n’accepte pas la clé (état {status}). Donnez une nouvelle clé à la connexion. {said}',
  'problem.publish.keyword-changed':
    'Le mot-clé « {keyword} » est envoyé comme « {tag} » : ce catalogue n’accepte que lettres, chiffres, espaces et - _ .',
  'problem.publish.keyword-dropped':
    'Le mot-clé « {keyword} » est trop court pour ce catalogue et est omis.',
  'problem.publish.licence-not-there':
    'Le catalogue n’a pas la licence {licence}. Choisissez-en une de sa propre liste.',
  'problem.publish.link-is-page': '{url} donne une page web, pas un fichier. Vérifiez l’adresse.',
  'problem.publish.link-not-found': '{url} donne l’état {status} vu d’ici. Vérifiez l’adresse.',
  'problem.publish.link-not-reached':
    '{url} n’est pas joignable d’ici. Le catalogue l’atteint peut-être quand même.',
  'problem.publish.moved':
    '{host} a déménagé (état {status}). Donnez sa nouvelle adresse à la connexion ; les clés ne sont jamais envoyées à une autre. {said}',
  'problem.publish.name-taken':
    'Le nom « {name} » appartient là-bas à un autre jeu de données, qui n’est pas écrasé. Prenez-en un autre, par exemple « {suggestion} ».',
  'problem.publish.no-description':
    'Il n’y a pas de description. Dites sur quoi portent les données.',
  'problem.publish.no-key':
    '{connection} prend sa clé dans la variable {variable}, qui n’est pas définie. Définissez-la et réessayez.',
  'problem.publish.no-licence':
    'Aucune licence n’est choisie. On ne pourra peut-être pas utiliser les données.',
  'problem.publish.no-organization':
    'Aucune organisation n’est choisie, et sans elle un brouillon ne peut rester privé. Choisissez l’une des vôtres.',
  'problem.publish.no-resources':
    'Il n’y a rien à publier que la description. Ajoutez un tableau ou un fichier.',
  'problem.publish.no-right':
    '{host} ne laisse pas cet utilisateur y écrire (état {status}). Vérifiez la clé et ses droits. {said}',
  'problem.publish.not-in-organization':
    'Cet utilisateur ne peut pas publier pour {organization}. Choisissez l’une des organisations de la connexion.',
  'problem.publish.not-json': 'Ce n’est pas du JSON. Corrigez-le, ou laissez vide.',
  'problem.publish.not-removed':
    'La ressource {id} n’est plus dans le brouillon et reste dans le catalogue. Autorisez sa suppression pour la retirer.',
  'problem.publish.not-seen':
    'Cela a été rendu public, mais ne se voit pas sans la clé (état {status}). Regardez dans le catalogue.',
  'problem.publish.not-this-kind':
    '{host} ne répond pas comme le fait {kind}. Vérifiez l’adresse de la connexion : c’est la racine du site.',
  'problem.publish.not-translated':
    'Le texte en {language} est le même que dans la première langue. Traduisez-le.',
  'problem.publish.not-understood':
    '{host} a répondu ce qu’il ne devait pas (état {status}), comme le ferait un proxy ou une page de connexion. On vérifie si cela a été enregistré. {said}',
  'problem.publish.not-yet': 'Cette publication ne doit pas être envoyée avant {time}.',
  'problem.publish.other-kind':
    '{connection} est une connexion d’une autre sorte ({kind}). Prenez un autre nom.',
  'problem.publish.refused': '{host} refuse cela (état {status}) : « {said} »',
  'problem.publish.refused-field': 'Le catalogue n’accepte pas cela : « {said} »',
  'problem.publish.same-file-name': 'Deux fichiers s’appellent {file}. Renommez-en un.',
  'problem.publish.confidential':
    'Le fichier dit que {table} est confidentielle (CONFIDENTIAL). Assurez-vous qu’elle peut être publiée.',
  'problem.publish.sample-data':
    '{table} est l’une des tables d’exemple inventées. Elle ne devrait pas être publiée comme statistique.',
  'problem.publish.same-id':
    'Deux ressources ont le même id. Retirez-en une et ajoutez-la à nouveau.',
  'problem.publish.server-error':
    '{host} a échoué (état {status}). On vérifie si cela a été enregistré. {said}',
  'problem.publish.stands':
    'Ce qui y a été modifié avant reste tel quel : {step} {subject}. Rétablissez-le dans le catalogue.',
  'problem.publish.too-large':
    '{host} n’accepte pas un fichier aussi grand (état {status}). Publiez une partie du tableau, ou mettez un lien vers le fichier. {said}',
  'problem.publish.too-long': 'Ceci a {length} caractères ; {limit} sont permis. Raccourcissez-le.',
  'problem.publish.twins':
    'Deux jeux de données y portent la marque de cette publication : {first} et {second}. Supprimez-en d’abord un dans le catalogue.',
  'problem.publish.unknown-connection':
    'Il n’y a pas de connexion {connection}. « statdesk connection list » les nomme.',
  'problem.publish.unknown-draft':
    'Il n’y a pas de brouillon {draft} dans ce catalogue. Il a peut-être été supprimé.',
  'problem.publish.unknown-extra':
    'Ce genre de catalogue n’a pas de champ « {field} » ; il n’est pas envoyé.',
  'problem.publish.unknown-key': 'La clé {key} ne signifie rien dans un brouillon et est omise.',
  'problem.publish.unknown-sending': 'Il n’y a pas d’envoi {publishId} dans ce catalogue.',
  'problem.publish.view-without-table':
    'Un graphique trace un tableau qui est parmi les ressources. Choisissez-en un.',
  'problem.publish.view-too-large':
    'Le graphique aurait {cells} cellules ; {limit} sont permises. Sélectionnez moins pour son tableau.',
  'problem.publish.view-does-not-fit':
    'Un graphique du type « {kind} » ne convient pas à la sélection de son tableau. Choisissez un autre type.',
  'problem.publish.title-taken':
    'Un autre paquet y porte ce titre, et le même titre l’écraserait. Changez le titre.',
  'problem.publish.same-title':
    'Un autre brouillon pour ce catalogue porte ce titre, qui y est son identité. Changez l’un des deux.',
  'problem.publish.cannot-look':
    '{host} n’offre pas de moyen de voir si un paquet de ce titre s’y trouve. Celui d’une autre équipe portant le même titre serait écrasé.',
  'problem.publish.internal': 'Toute la NAV peut lire cela aussitôt ; rien n’y est privé.',
  'problem.publish.emptied':
    'Le catalogue ne peut pas supprimer un paquet : il a été vidé et dit qu’il est retiré. Les fichiers restent accessibles.',
  'problem.publish.choice-missing': '{field} manque. Choisissez dans la liste.',
  'problem.publish.choice-unknown':
    '« {value} » n’est pas un choix de {field}. Choisissez dans la liste.',
  'problem.publish.comma-in-keyword':
    'Le mot-clé « {keyword} » contient une virgule, qui en ferait deux. Retirez-la.',
  'problem.publish.translation-missing':
    'Le catalogue veut {field} en anglais et en français. Remplissez celui qui manque.',
  'problem.publish.no-public-address':
    'Le catalogue récupère le fichier à une adresse publique. Publiez-le d’abord publiquement dans un autre catalogue, ou donnez une adresse.',
  'problem.publish.date-in-future':
    'La date de publication est dans le futur. Prenez aujourd’hui, ou un jour antérieur.',
  'problem.publish.submitted-before':
    'Cette soumission était déjà arrivée ; son lien s’est perdu avec la première réponse. Le contact la trouve dans le portail.',
  'problem.publish.token-expiry':
    'Si la clé est nouvelle : le portail a refusé des clés à date d’expiration. Demandez-en une sans.',
  'problem.publish.not-public-file':
    '{url} ne donne pas le fichier à tous d’ici (état {status}). Le portail le récupère depuis son propre réseau.',
  'problem.publish.frequency-lossy':
    'Le catalogue n’a pas la fréquence {frequency} ; « {instead} » est envoyé.',
  'problem.secrets.kept-by-keychain':
    'La clé de cette connexion est dans le trousseau de l’application de bureau. Donnez à ce programme une variable qui la contient.',
  'problem.secrets.kept-in-file':
    'La clé de cette connexion a été gardée dans un fichier par un autre programme. Saisissez-la à nouveau.',
  'problem.secrets.not-kept':
    'La clé ne peut pas être gardée ici. Nommez une variable d’environnement qui la contient.',
  'problem.secrets.unreadable':
    'La clé de cette connexion n’est plus lisible. Saisissez-la à nouveau.',
  'publish.about.contents': 'Indicateurs',
  'publish.about.reference': 'Période de référence',
  'publish.about.source': 'Source',
  'publish.about.units': 'Unités',
  'publish.about.variables': 'Variables',
} as const satisfies Partial<Messages>;
