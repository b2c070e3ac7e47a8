/** Norwegian (bokmål), in the order of `en.ts`. */
import type { Messages } from './en.ts';

export const nb = {
  // app: the frame around everything
  'app.blocked.no-back': 'Det er ingenting å gå tilbake til',
  'app.blocked.no-forward': 'Det er ingenting å gå fram til',
  'app.blocked.no-table': 'Ingen tabell vises',
  'app.blocked.none-closed': 'Ingen tabell er lukket',
  'app.check': 'Kontroll av PX-filer',
  'app.catalog': 'Katalog',
  'app.closed-unexpectedly': 'Statdesk ble avsluttet uventet',
  'app.closed-restored':
    '{count, plural, =0 {Det du hadde satt opp, er tatt vare på.} one {Fanen din er gjenopprettet.} other {De {shown} fanene dine er gjenopprettet.}}',
  'app.closed-log': 'Vis loggen',
  'app.left-closed': '{table} ble ikke åpnet',
  'app.left-closed-why': 'Den avsluttet Statdesk to ganger da den ble åpnet.',
  'app.command.back': 'Tilbake',
  'app.command.catalog': 'Gå til katalogen',
  'app.command.close-tab': 'Lukk fane',
  'app.command.compare': 'Hva som er endret siden forrige revisjon',
  'app.command.commands': 'Finn en kommando',
  'app.command.forward': 'Fram',
  'app.command.help': 'Hjelp',
  'app.command.home': 'Gå til hjem',
  'app.command.queries': 'Gå til lagrede spørringer',
  'app.command.jobs': 'Gå til jobber',
  'app.command.next-pane': 'Neste rute',
  'app.command.next-tab': 'Neste fane',
  'app.command.previous-pane': 'Forrige rute',
  'app.command.previous-tab': 'Forrige fane',
  'app.command.reopen-tab': 'Åpne lukket fane igjen',
  'app.command.search': 'Søk i tabeller og kommandoer',
  'app.command.settings': 'Innstillinger',
  'app.command.shortcuts': 'Hurtigtaster',
  'app.command.theme-dark': 'Tema: mørkt',
  'app.command.theme-light': 'Tema: lyst',
  'app.command.theme-system': 'Tema: som systemet',
  'app.compare': 'Sammenligning',
  'app.gone': 'Statdesks motor svarer ikke. Det du ser, beholdes; ikke noe nytt kan leses.',
  'app.help': 'Hjelp',
  'app.home': 'Hjem',
  'app.import': 'Importrapport',
  'app.queries': 'Spørringer',
  'app.publish': 'Publiser',
  'app.publication': 'Publikasjon',
  'app.command.publish': 'Gå til publikasjoner',
  'app.jobs': 'Jobber',
  'app.jobs-percent': '{jobs}, {percent} %',
  'app.jobs-running': '{count, plural, one {{shown} jobb} other {{shown} jobber}}',
  'app.language': 'Norsk bokmål',
  'app.language-code': 'nb',
  'app.messages': 'Meldinger',
  'app.messages-missed': '{count, plural, one {{shown} melding} other {{shown} meldinger}}',
  'app.no-messages': 'Det har ikke kommet noen melding siden vinduet ble åpnet.',
  'app.no-jobs': 'Ingen jobber kjører',
  'app.not-done': 'Det ble ikke gjort',
  'app.offline-ready': 'Klar uten nett',
  'app.rail': 'Steder',
  'app.reconnecting': 'Forbindelsen til motoren ble brutt. Kobler til igjen …',
  'app.settings': 'Innstillinger',
  'app.tabs': 'Faner',
  'app.name': 'Statdesk',

  // builder: the query, left of the table
  'builder.values': 'Verdier av {variable}',
  'builder.find-in-table': 'Finn i denne tabellen',
  'builder.find-value': 'Finn en verdi av {variable}',
  'builder.find-value-short': 'Finn verdi',
  'builder.found': '{count} av {all}',
  'builder.none-found':
    'Ingenting her passer til «{query}». Ord passer fra begynnelsen; *tekst* finner overalt.',
  'builder.undo': 'Angre',
  'builder.redo': 'Gjør om',
  'builder.reset': 'Tilbake til standardutvalget',
  'builder.reset-blocked': 'Dette er standardutvalget',
  'builder.open-all': 'Åpne alle variabler',
  'builder.close-all': 'Lukk alle variabler',
  'builder.more': 'Mer: tilbakestill, åpne alle',
  'builder.language': 'Språket i tabellen',
  'builder.query': 'Spørring',
  'builder.required': 'obligatorisk',
  'builder.state.all': '{all, plural, one {alle} other {alle {shown}}}',
  'builder.state.some': '{count} av {all}',
  'builder.state.latest': 'siste {count}',
  'builder.state.earliest': 'tidligste {count}',
  'builder.state.first': 'første {count}',
  'builder.state.last': 'nederste {count}',
  'builder.state.not-selected': 'ikke valgt',
  'builder.state.required': 'velg en verdi',
  'builder.state.nothing': 'regelen gir ingen treff',
  'builder.shows': 'Viser «{value}»',
  'builder.adds-up':
    '{count, plural, one {Summerer sin eneste verdi} other {Summerer alle {shown} verdier}}',
  'builder.choose-one': 'Kan ikke utelates: velg minst én verdi.',
  'builder.nothing': 'Regelen {rule} velger ingen verdi i denne tabellen.',
  'builder.codelist': 'Valgt fra',
  'builder.codelist.grouping':
    '{label} – {groups, plural, one {{count} gruppe} other {{count} grupper}}, summert fra {values} verdier',
  'builder.codelist.lost':
    '{count, plural, one {# valgt verdi er} other {# valgte verdier er}} ikke i denne listen.',
  'builder.codelist.of-grouping': 'Grupperinger',
  'builder.codelist.of-own': 'Egne grupperinger',
  'builder.codelist.of-value-set': 'Verdimengder',
  'builder.codelist.overlap':
    'Noen verdier hører til flere grupper: gruppene til sammen teller dem mer enn én gang.',
  'builder.codelist.own': 'Opprinnelige verdier – {values}',
  'builder.codelist.partly':
    '{count, plural, one {# gruppe mangler} other {# grupper mangler}} medlemmer som denne tabellen ikke har.',
  'builder.codelist.showing': 'Hva av grupperingen som listes',
  'builder.codelist.showing.both': 'Begge',
  'builder.codelist.showing.groups': 'Grupper',
  'builder.codelist.showing.members': 'Medlemmer',
  'builder.codelist.value-set': '{label} – velger {count} av {values} verdier',
  'builder.doubt.not-allowed': 'Tabellen sier at tallene ikke må summeres. Velg en verdi.',
  'builder.doubt.unit':
    'Å summere prosenter, rater eller indekser gir et tall uten mening. Velg en verdi.',
  'builder.doubt.average': 'Å summere gjennomsnitt gir et tall uten mening. Velg en verdi.',
  'builder.doubt.hierarchy':
    'Denne variabelen har summer ved siden av delene sine: summering teller noen av dem to ganger. Velg en verdi.',
  'builder.now-list':
    '{count, plural, one {Nå en fast liste med 1 verdi.} other {Nå en fast liste med {shown} verdier.}}',
  'builder.select': 'Velg',
  'builder.select.all': 'Alle',
  'builder.select.none': 'Ingen',
  'builder.select.invert': 'Snu valget',
  'builder.select.found':
    '{count, plural, one {Den ene som ble funnet} other {Alle funne ({shown})}}',
  'builder.select.found-rule': 'Funnet som regel {rule}',
  'builder.select.build': 'Lag en regel…',
  'builder.level': 'nivå {number}',
  'builder.select.children': 'Legg til det som er under de valgte',
  'builder.select.level': 'Alle på {level} – {count}',
  'builder.select.no-children': 'Ingenting er under det som er valgt',
  'builder.tree.all-open': 'Alle nivåer er åpne',
  'builder.tree.close-all': 'Lukk alle nivåer',
  'builder.tree.open-all': 'Åpne alle nivåer',
  'builder.select.paste': 'Lim inn koder eller navn…',
  'builder.show.text': 'Vis tekst',
  'builder.show.code': 'Vis koder',
  'builder.show.code-text': 'Vis koder og tekst',
  'builder.show.now': 'Vises nå',
  'builder.rule': 'Regel',
  'builder.rule.edit': 'Rediger regelen for {variable}',
  'builder.rule.matches':
    '{count, plural, one {passer til 1} other {passer til {shown}}}: {values}',
  'builder.rule.matches-none': 'Gir ingen treff',
  'builder.rule.last-stays': 'Ved tegn {position}. Den siste gyldige regelen gjelder fortsatt.',
  'builder.rule.unknown': 'Det finnes ingen verdi «{code}».',
  'builder.rule.bracket-missing': 'En avsluttende parentes mangler.',
  'builder.rule.text-after-bracket': 'Bare et komma kan følge etter den avsluttende parentesen.',
  'builder.rule.argument-missing': 'Noe mangler mellom parentesene.',
  'builder.rule.too-many-arguments': 'Det er ett komma for mye mellom parentesene.',
  'builder.rule.bracket-inside': 'Det står en parentes der en kode skulle stå.',
  'builder.rule.not-a-count': 'Her trengs et heltall fra 1.',
  'builder.rule.not-an-offset': 'Her trengs et heltall fra 0.',
  'builder.rule.asterisk-inside': 'En stjerne kan stå først eller sist, ikke andre steder.',
  'builder.time.how': 'Hvordan {variable} velges',
  'builder.time.latest': 'Siste',
  'builder.time.from': 'Fra…',
  'builder.time.range': 'Periode',
  'builder.time.pick': 'Velg',
  'builder.time.fewer': 'Færre perioder',
  'builder.time.more': 'Flere perioder',
  'builder.time.how-many': 'Antall perioder',
  'builder.time.newest-kept': 'perioder, de nyeste følger med',
  'builder.time.first-period': 'Første',
  'builder.time.last-period': 'Siste',
  'builder.form.title': 'Lag en regel',
  'builder.form.kind': 'Hvilke verdier',
  'builder.form.newest': 'De siste periodene',
  'builder.form.oldest': 'De tidligste periodene',
  'builder.form.first': 'De første i listen',
  'builder.form.last': 'De siste i listen',
  'builder.form.onward': 'Fra og med én verdi',
  'builder.form.up-to': 'Til og med én verdi',
  'builder.form.between': 'Fra én verdi til en annen',
  'builder.form.starts-with': 'Koden begynner med',
  'builder.form.ends-with': 'Koden slutter med',
  'builder.form.contains': 'Koden inneholder',
  'builder.form.mask': 'Koden passer til et mønster',
  'builder.form.all': 'Alle verdier',
  'builder.form.field.count': 'Hvor mange',
  'builder.form.field.skip': 'Hopp over før det (kan stå tomt)',
  'builder.form.field.from': 'Fra',
  'builder.form.field.to': 'Til',
  'builder.form.field.text': 'Kode',
  'builder.form.mask-help': 'Et spørsmålstegn står for ett vilkårlig tegn: ????M12',
  'builder.form.picks':
    '{count, plural, one {Velger 1 verdi nå:} other {Velger {shown} verdier nå:}}',
  'builder.form.more': '{count, plural, one {og 1 til} other {og {shown} til}}',
  'builder.form.add': 'Legg til i regelen',
  'builder.form.use': 'Bruk denne regelen',
  'builder.paste.title': 'Lim inn koder eller navn',
  'builder.paste.label': 'Én per linje, eller med komma, semikolon eller tabulator imellom',
  'builder.paste.found':
    '{count, plural, =0 {Ingen verdi er funnet ennå.} one {1 verdi funnet.} other {{shown} verdier funnet.}}',
  'builder.paste.unknown':
    '{count, plural, one {Ikke funnet:} other {{shown} ikke funnet:}} {list}',
  'builder.paste.select': 'Velg det som ble funnet',
  'builder.cells': '{count, plural, one {1 celle} other {{shown} celler}}',
  'builder.of-all': 'av {all}',
  'builder.large': 'stor: omtrent 1 s',
  'builder.too-many': 'for mange til å vises',
  'builder.narrow':
    'Opptil {limit} celler vises. Velg færre verdier av {variable}, eller eksporter hele tabellen.',

  // calculation: what is worked out of an answer
  'calculation.change-year.how': 'Tallet minus tallet for samme periode året før.',
  'calculation.change-year.name': 'Endring over ett år',
  'calculation.change-year.what': 'endring fra samme periode året før',
  'calculation.change.how': 'Tallet minus tallet for perioden før i tabellen.',
  'calculation.change.name': 'Endring',
  'calculation.change.what': 'endring fra forrige periode',
  'calculation.index.how': 'Tallet i prosent av tallet for {base}.',
  'calculation.index.name': 'Indeks',
  'calculation.index.what': 'indeks, {base} = 100',
  'calculation.label': '{what}: {contents}',
  'calculation.maximum.how':
    'Det høyeste tallet blant de valgte verdiene av {variable} ({values}).',
  'calculation.maximum.name': 'Maksimum',
  'calculation.maximum.what': 'maksimum, {variable}',
  'calculation.mean.how':
    'Det aritmetiske gjennomsnittet av de valgte verdiene av {variable} ({values}).',
  'calculation.mean.name': 'Gjennomsnitt',
  'calculation.mean.what': 'gjennomsnitt, {variable}',
  'calculation.minimum.how':
    'Det laveste tallet blant de valgte verdiene av {variable} ({values}).',
  'calculation.minimum.name': 'Minimum',
  'calculation.minimum.what': 'minimum, {variable}',
  'calculation.note': 'Beregnet av Statdesk. {how}',
  'calculation.note-doubtful':
    'Tallene som er summert, er rater, indekser eller gjennomsnitt: summen betyr ingenting i seg selv.',
  'calculation.percent-change-year.how':
    'Endringen fra samme periode året før, i prosent av størrelsen på det tallet.',
  'calculation.percent-change-year.name': 'Endring over ett år i prosent',
  'calculation.percent-change-year.what': 'endring fra samme periode året før, prosent',
  'calculation.percent-change.how':
    'Endringen fra perioden før i tabellen, i prosent av størrelsen på det tallet.',
  'calculation.percent-change.name': 'Endring i prosent',
  'calculation.percent-change.what': 'endring fra forrige periode, prosent',
  'calculation.rank.how':
    'Plassen blant de valgte verdiene av {variable} ({values}): 1 for det høyeste tallet, like tall deler plass.',
  'calculation.rank.name': 'Rang',
  'calculation.rank.what': 'rang, {variable}',
  'calculation.share.how':
    'Tallet i prosent av {hasBase, select, yes {«{base}»} other {summen av de valgte verdiene}} av {variable}.',
  'calculation.share.name': 'Andel av en sum',
  'calculation.share.what': 'andel, {variable}',
  'calculation.sum.how': 'Summen av de valgte verdiene av {variable} ({values}).',
  'calculation.sum.name': 'Sum',
  'calculation.sum.what': 'sum, {variable}',
  'calculation.unit.index': '{base} = 100',
  'calculation.unit.percent': 'prosent',
  'calculation.unit.rank': 'rang',

  // catalog: the list of tables
  'catalog.all': 'Alle tabeller',
  'catalog.compare': 'Hva som er endret',
  'catalog.column.size': 'Størrelse',
  'catalog.column.table': 'Tabell',
  'catalog.column.updated': 'Oppdatert',
  'catalog.column.variables': 'Variabler',
  'catalog.command.search': 'Søk i katalogen',
  'catalog.current': 'gjeldende',
  'catalog.details': 'Detaljer om den valgte tabellen',
  'catalog.empty': 'Ingen tabeller ennå. Tabeller du importerer, lagres her og virker uten nett.',
  'catalog.fact.cells': 'Celler',
  'catalog.fact.file': 'Fil',
  'catalog.fact.folder': 'Ligger i',
  'catalog.fact.imported': 'Importert',
  'catalog.fact.languages': 'Språk',
  'catalog.fact.next': 'Neste oppdatering',
  'catalog.fact.period': 'Periode',
  'catalog.fact.size': 'Størrelse på disken',
  'catalog.fact.unit': 'Måleenhet',
  'catalog.fact.updated': 'Oppdatert',
  'catalog.folder-empty': 'Denne mappen er tom.',
  'catalog.folders': 'Mapper',
  'catalog.folders-width': 'Bredden på mappene',
  'catalog.found':
    '{count, plural, =0 {Ingen tabell funnet} one {{shown} tabell funnet} other {{shown} tabeller funnet}}',
  'catalog.go-back': 'Gå tilbake til den',
  'catalog.keep': 'Behold',
  'catalog.list': 'Tabeller',
  'catalog.match.contents': 'statistikkvariabel:',
  'catalog.match.id': 'id:',
  'catalog.match.in': 'i {variable}',
  'catalog.match.note': 'fotnote:',
  'catalog.match.source': 'kilde:',
  'catalog.match.subject': 'emne:',
  'catalog.match.title': 'tittel:',
  'catalog.match.value': 'verdi:',
  'catalog.match.variable': 'variabel:',
  'catalog.missing': '{count} mangler',
  'catalog.more': 'Mer for denne tabellen',
  'catalog.none-selected': 'Velg en tabell for å se hva den inneholder.',
  'catalog.nothing-found': 'Ingen tabell passer til «{query}».',
  'catalog.of-tables': 'av {total} tabeller',
  'catalog.open-background': 'Åpne i en ny fane',
  'catalog.remove': '{count, plural, one {Fjern…} other {Fjern {shown} tabeller…}}',
  'catalog.remove-do': '{count, plural, one {Fjern tabellen} other {Fjern {shown} tabeller}}',
  'catalog.remove-question':
    '{count, plural, one {Fjerne denne tabellen?} other {Fjerne {shown} tabeller?}}',
  'catalog.remove-text':
    'I 30 dager kan den hentes tilbake fra Nylig fjernet, med sine revisjoner.',
  'catalog.removed': 'Nylig fjernet',
  'catalog.removed-kept': 'I Nylig fjernet i 30 dager.',
  'catalog.removed-none': 'Ingenting er fjernet de siste 30 dagene.',
  'catalog.removed-rule':
    'Fjernede tabeller ligger her i 30 dager. Gjenoppretting henter en tabell tilbake med sine revisjoner.',
  'catalog.removed-toast':
    '{count, plural, one {{shown} tabell fjernet} other {{shown} tabeller fjernet}}',
  'catalog.restore': 'Gjenopprett',
  'catalog.revisions': 'Revisjoner på denne datamaskinen',
  'catalog.search': 'Søk i titler, variabler, verdier og fotnoter',
  'catalog.search-all': 'Søk i alle mapper',
  'catalog.selected': '{count, plural, one {{shown} tabell valgt} other {{shown} tabeller valgt}}',
  'catalog.show-file': 'Vis filen',
  'catalog.sort': 'Rekkefølge',
  'catalog.sort-by': 'Sorter etter {column}',
  'catalog.sort.folder': 'Mappe',
  'catalog.sort.id': 'Id',
  'catalog.sort.relevance': 'Beste treff',
  'catalog.sort.size': 'Størrelse',
  'catalog.sort.title': 'Tittel',
  'catalog.sort.updated': 'Oppdatert',
  'catalog.tables': '{count, plural, one {{shown} tabell} other {{shown} tabeller}}',
  'catalog.warnings':
    '{count, plural, one {{shown} advarsel da den ble importert} other {{shown} advarsler da den ble importert}}',

  // chart: pictures of a table
  'chart.axis.contents': '{contents}, {unit}',
  'chart.axis.log': '{caption}, logaritmisk skala',
  'chart.choose-fewer':
    '{cells} verdier er for mange for et diagram. Velg færre: høyst {limit} kan tegnes.',
  'chart.chooser': 'Diagram',
  'chart.chooser.close': 'Lukk diagramtypene',
  'chart.chooser.not-fitting': 'Passer ikke til denne visningen',
  'chart.contents': 'Statistikkvariabel som tegnes',
  'chart.empty': 'Ingen diagramtype passer til denne visningen',
  'chart.empty.detail':
    'Ved siden av hver type står det hva den trenger. Tabellen viser alle tallene.',
  'chart.export': 'Eksporter diagram',
  'chart.export.png': 'Bilde, PNG {scale}×',
  'chart.export.svg': 'Tegning, SVG',
  'chart.kind.bar': 'Søylediagram',
  'chart.kind.line': 'Linjediagram',
  'chart.kind.pyramid': 'Befolkningspyramide',
  'chart.kind.scatter': 'Punktdiagram',
  'chart.kind.stacked': 'Stablede søyler',
  'chart.loading': 'Leser tallene…',
  'chart.more-notes': '{count, plural, one {# fotnote til} other {# fotnoter til}} ved tabellen.',
  'chart.no-selection': 'Velg en verdi av hver variabel for å se et diagram',
  'chart.option.connectsGaps': 'Bind sammen over hull',
  'chart.option.isLog': 'Logaritmisk skala',
  'chart.option.showsTotals': 'Vis summer',
  'chart.option.startsAtZero': 'Begynn på null',
  'chart.options': 'Valg',
  'chart.read.help':
    'Venstre og høyre går langs verdiene, opp og ned mellom seriene, Home og End til endene, Escape går ut.',
  'chart.read.point': '{series}, {label}: {value}',
  'chart.read.point-alone': '{label}: {value}',
  'chart.remark.drawn-at': 'Av {variable} tegnes bare {value}: alle ville bli for mange.',
  'chart.remark.both-cut': 'Begge aksene er avkuttet.',
  'chart.remark.context': 'Grått: de andre seriene.',
  'chart.remark.cut': 'Den loddrette aksen begynner på {start}.',
  'chart.remark.cut-across': 'Den vannrette aksen begynner på {start}.',
  'chart.remark.gap': 'Manglende verdier bryter linjen; en enkelt verdi er et punkt.',
  'chart.remark.gap-connected': 'Manglende verdier er overbygd med en stiplet linje.',
  'chart.remark.log-left-out':
    '{count, plural, one {# verdi på null eller mindre er} other {# verdier på null eller mindre er}} utelatt: en logaritmisk skala kan ikke vise dem.',
  'chart.remark.no-bar': 'Et symbol i stedet for en søyle er en manglende verdi, ikke null.',
  'chart.remark.no-part': 'En stabel med en manglende del er kortere enn helheten.',
  'chart.remark.no-total':
    '{totals} {count, plural, one {er} other {er}} utelatt, så delene kan skilles fra hverandre.',
  'chart.remark.one-unit': 'Bare {contents} tegnes: statistikkvariablene har ulik måleenhet.',
  'chart.remark.open-band': 'Den siste gruppen er åpen: {band}.',
  'chart.remark.points-left-out':
    '{count, plural, one {# punkt er} other {# punkter er}} utelatt: ett av de to tallene mangler.',
  'chart.remark.same-scale': 'Begge sidene har samme skala.',
  'chart.remark.shares': 'Andelene er 100 til sammen før avrunding.',
  'chart.remedy.all-periods': 'Vis alle perioder',
  'chart.remedy.latest-periods': 'Vis de siste periodene',
  'chart.remedy.pyramid': 'Velg aldre og begge kjønn',
  'chart.show-as-table': 'Vis som tabell',
  'chart.hide-table': 'Skjul tabellen',
  'chart.source': 'Kilde: {source}, {table}',
  'chart.source.table': 'tabell {table}',
  'chart.source.updated': 'oppdatert {date}',
  'chart.summary': '{kind}. {title}. {subtitle}. {series, plural, one {# serie} other {# serier}}.',
  'chart.summary.series':
    '{series}: først {first}, sist {last}, lavest {lowest}, høyest {highest}.',
  'chart.table': 'Tallene i diagrammet',
  'chart.values': 'Verdier',
  'chart.why-not.additive': 'Gjennomsnitt og rater er ikke deler av en helhet',
  'chart.why-not.bar-periods': 'Trenger {most} perioder eller færre; det er {periods}',
  'chart.why-not.categories': 'Trenger {most} kategorier eller færre; det er {categories}',
  'chart.why-not.few-points': 'Trenger minst {least} punkter; det er {points}',
  'chart.why-not.many-points': 'Trenger {most} punkter eller færre; det er {points}',
  'chart.why-not.negative': 'Trenger verdier på null eller mer',
  'chart.why-not.no-numbers': 'Ingen celle i denne visningen har et tall',
  'chart.why-not.parts': 'Trenger en variabel med to til {most} deler',
  'chart.why-not.periods':
    'Trenger {least} perioder eller flere; det {periods, plural, one {er én} other {er #}}',
  'chart.why-not.pyramid': 'Trenger aldersgrupper og to kjønn',
  'chart.why-not.pyramid-other': 'Trenger én verdi av {variable}; det er {count}',
  'chart.why-not.pyramid-rates': 'Trenger antall eller andeler av helheten, ikke rater',
  'chart.why-not.two-contents':
    'Trenger to statistikkvariabler; det {count, plural, one {er én} other {er #}}',
  'chart.why-not.unknown-periods': 'Periodene har ingen kjente datoer',
  'chart.why.bar':
    '{categories, plural, one {én kategori} other {# kategorier}}{series, plural, one {} other {, # serier}}',
  'chart.why.best': 'Best for {why}',
  'chart.why.line':
    '{scale, select, A {{periods} år} H {{periods} halvår} T {{periods} tertialer} Q {{periods} kvartaler} M {{periods} måneder} W {{periods} uker} D {{periods} dager} other {{periods} perioder}}, {series, plural, one {én serie} other {# serier}}',
  'chart.why.pyramid': '{bands} aldersgrupper og to kjønn',
  'chart.why.scatter': '{points} punkter med to statistikkvariabler',
  'chart.why.shares': '{parts} deler som er 100 til sammen',
  'chart.why.stacked':
    '{parts} deler i {categories, plural, one {én kategori} other {# kategorier}}',

  // check: PX files held against the rules
  'check.again': 'Kontroller på nytt',
  'check.back': 'Tilbake til funnene',
  'check.blocked.none': 'Det er ingen funn her',
  'check.command.files': 'Kontroller PX-filer…',
  'check.command.find': 'Finn i funnene',
  'check.command.folder': 'Kontroller en mappe med PX-filer…',
  'check.command.open': 'Gå til kontrollen av PX-filer',
  'check.command.next': 'Neste funn',
  'check.command.previous': 'Forrige funn',
  'check.command.table': 'Kontroller filen til denne tabellen',
  'check.copied': 'Funnene er kopiert',
  'check.drop': '{count, plural, one {Kontroller {shown} fil} other {Kontroller {shown} filer}}',
  'check.empty':
    'Se hva som er galt i en PX-fil, og hvor, uten å importere den. Velg filer, eller slipp dem her.',
  'check.file': 'Kontroller filen',
  'check.files': '{count, plural, one {Kontroller filen} other {Kontroller {shown} filer}}',
  'check.find': 'Finn',
  'check.findings': 'Funn',
  'check.found': '{count, plural, =0 {Ingenting funnet} one {{shown} funn} other {{shown} funn}}',
  'check.group': 'Grupper etter',
  'check.group.file': 'Etter fil',
  'check.group.rule': 'Etter regel',
  'check.group.severity': 'Etter alvorlighet',
  'check.lines': '{count, plural, one {{shown} linje} other {{shown} linjer}}',
  'check.list-width': 'Bredden på funnene',
  'check.more':
    '{count, plural, one {{shown} funn til er ikke listet} other {{shown} funn til er ikke listet}}',
  'check.no-px-files': 'Det er ingen PX-fil blant disse',
  'check.none-match': 'Ingen funn passer.',
  'check.nothing': 'Ingenting funnet',
  'check.of': '{place} av {all}',
  'check.place': '{line}:{column}',
  'check.rule': 'Regel',
  'check.rule.bad': 'Bryter regelen',
  'check.rule.good': 'Følger regelen',
  'check.rule.without': 'Uten {statement}.',
  'check.rules': 'Kontrollert mot {rules} regler',
  'check.sending': 'Leser filene',
  'check.show': 'Vis i filen',
  'check.severity.error': '{count, plural, one {feil} other {feil}}',
  'check.severity.info': '{count, plural, one {opplysning} other {opplysninger}}',
  'check.severity.warning': '{count, plural, one {advarsel} other {advarsler}}',
  'check.shown': 'Hva som vises',
  'check.source': 'Kildetekst',
  'check.source-of': 'Kildeteksten til {name}',
  'check.title-at': 'Kontroll av PX-filer, {when}',
  'check.title-file': 'Kontroll av {file}',
  'check.title-files':
    '{count, plural, one {Kontroll av {shown} fil} other {Kontroll av {shown} filer}}',
  'check.working': 'Ser etter filer …',

  // common: words that several places use
  'common.cancel': 'Avbryt',
  'common.clear-search': 'Tøm søket',
  'common.close': 'Lukk',
  'common.copy': 'Kopier',
  'common.open': 'Åpne',
  'common.try-again': 'Prøv igjen',
  'common.undo': 'Angre',

  // compare: two revisions of a table side by side
  'compare.added': 'Lagt til',
  'compare.after': 'Etter',
  'compare.attribute': 'attributt',
  'compare.bar': 'Endring',
  'compare.before': 'Før',
  'compare.by-time': 'Endrede celler etter tid',
  'compare.cells': 'Celler',
  'compare.cells-added':
    '{count, plural, one {{shown} celle lagt til} other {{shown} celler lagt til}}',
  'compare.cells-changed':
    '{count, plural, one {{shown} celle endret} other {{shown} celler endret}}',
  'compare.cells-removed':
    '{count, plural, one {{shown} celle fjernet} other {{shown} celler fjernet}}',
  'compare.change': 'Endring',
  'compare.compared': 'Sammenlignet celle for celle: {cells}',
  'compare.comparing': 'Sammenligner …',
  'compare.difference': 'Forskjell',
  'compare.empty': 'Ingenting er endret',
  'compare.equal':
    'De to revisjonene er like: hver celle, hvert navn, hver fotnote og hver opplysning.',
  'compare.figure.cells': 'av {cells} celler endret',
  'compare.figure.known': 'manglet, nå kjent',
  'compare.figure.largest': 'største endring',
  'compare.figure.structure':
    '{count, plural, one {endring av strukturen} other {endringer av strukturen}}',
  'compare.fixed-after': '{variable} er ny. Verdien «{value}» sammenlignes med cellene fra før.',
  'compare.fixed-before': '{variable} er borte. Verdien «{value}» sammenlignes med cellene nå.',
  'compare.go-back': 'Gå tilbake til {when}',
  'compare.go-back-kept': 'Begge beholdes. Du kan når som helst gå tilbake til denne.',
  'compare.incomparable':
    'Cellene sammenlignes ikke: {variables} finnes bare på den ene siden, og ingen verdi står for helheten.',
  'compare.in-all': 'I hver rad: {values}',
  'compare.in-languages': 'på {languages}',
  'compare.listed': '{shown} av {all}, de største først',
  'compare.listed-in-order': '{shown} av {all}, i tabellens rekkefølge',
  'compare.mandatory-now': 'er obligatorisk nå',
  'compare.mandatory-no-more': 'er ikke lenger obligatorisk',
  'compare.mark': 'merke',
  'compare.metadata': 'Metadata',
  'compare.note': 'fotnote',
  'compare.notes': 'Fotnoter',
  'compare.now-missing': 'mangler nå',
  'compare.of': 'For',
  'compare.one-revision':
    'Det er én revisjon av denne tabellen. Når filen importeres igjen med annet innhold, kan de to sammenlignes her.',
  'compare.open-table': 'Åpne tabellen',
  'compare.order': 'Rekkefølgen på endrede celler',
  'compare.order.absolute': 'Etter størrelse',
  'compare.order.relative': 'Etter prosent',
  'compare.order.symbols': 'Symboler',
  'compare.per-cent': 'Prosent',
  'compare.removed': 'Fjernet',
  'compare.renamed': 'Nytt navn',
  'compare.reordered': 'Ny rekkefølge',
  'compare.reordered-values': 'verdier i en annen rekkefølge',
  'compare.revision': '{when} · {cells}',
  'compare.revision-in-use': '{when} · {cells} · i bruk',
  'compare.revisions': 'Revisjoner',
  'compare.show-more': '{count, plural, one {Vis én til} other {Vis {shown} til}}',
  'compare.structure': 'Struktur',
  'compare.swap': 'Bytt før og etter',
  'compare.title': 'Hva som er endret i {table}',
  'compare.variables': 'Variabler',
  'compare.was-missing': 'manglet',
  'compare.what': 'Hva som er endret',

  // copy: what goes to the clipboard
  'copy.table': 'Kopier tabellen med overskrifter',
  'copy.with-headers': 'Kopier merkede celler med overskrifter',
  'copy.without-headers': 'Kopier merkede verdier uten overskrifter',
  'copy.citation': 'Kopier kildehenvisning',
  'copy.no-range': 'Merk celler i tabellen først',
  'copy.too-many': 'Mer enn en million celler: eksporter dem i stedet',
  'copy.done': '{count, plural, one {1 celle kopiert} other {{shown} celler kopiert}}',
  'copy.citation-done': 'Kildehenvisningen er kopiert',
  'copy.failed': 'Ingenting ble kopiert',

  // desktop: the application menu and native dialogs
  'desktop.px-files': 'PX-filer',
  'desktop.window-ends':
    'Vinduet ble avsluttet flere ganger på rad. Lukk Statdesk og start på nytt; det du hadde åpent, er tatt vare på.',
  'desktop.all-files': 'Alle filer',
  'desktop.menu.open-recent': 'Åpne nylige',
  'desktop.recent-tables': 'Nylige tabeller',
  'desktop.menu.window': 'Vindu',
  'desktop.role.about': 'Om Statdesk',
  'desktop.role.copy': 'Kopier',
  'desktop.role.cut': 'Klipp ut',
  'desktop.role.front': 'Legg alle øverst',
  'desktop.role.hide': 'Skjul Statdesk',
  'desktop.role.hideOthers': 'Skjul andre',
  'desktop.role.minimize': 'Minimer',
  'desktop.role.paste': 'Lim inn',
  'desktop.role.quit': 'Avslutt Statdesk',
  'desktop.role.redo': 'Gjør om',
  'desktop.role.resetZoom': 'Faktisk størrelse',
  'desktop.role.selectAll': 'Merk alt',
  'desktop.role.services': 'Tjenester',
  'desktop.role.togglefullscreen': 'Fullskjerm',
  'desktop.role.undo': 'Angre',
  'desktop.role.unhide': 'Vis alle',
  'desktop.role.zoom': 'Tilpass vinduet',
  'desktop.role.zoomIn': 'Større',
  'desktop.role.zoomOut': 'Mindre',
  'desktop.menu.file': 'Fil',
  'desktop.menu.edit': 'Rediger',
  'desktop.menu.view': 'Vis',
  'desktop.menu.table': 'Tabell',
  'desktop.menu.help-menu': 'Hjelp',
  'desktop.menu.import-files': 'Importer filer …',
  'desktop.menu.import-folder': 'Importer mappe …',
  'desktop.menu.check-files': 'Kontroller PX-filer …',
  'desktop.menu.check-folder': 'Kontroller en mappe med PX-filer …',
  'desktop.menu.check-table': 'Kontroller filen til denne tabellen',
  'desktop.menu.import-samples': 'Importer eksempeldatabasen',
  'desktop.menu.settings': 'Innstillinger',
  'desktop.menu.search': 'Søk',
  'desktop.menu.home': 'Hjem',
  'desktop.menu.catalog': 'Katalog',
  'desktop.menu.jobs': 'Jobber',
  'desktop.menu.export': 'Eksporter …',
  'desktop.menu.swap': 'Bytt om rader og kolonner',
  'desktop.menu.close-tab': 'Lukk fane',
  'desktop.menu.reopen-tab': 'Åpne lukket fane igjen',
  'desktop.menu.next-tab': 'Neste fane',
  'desktop.menu.previous-tab': 'Forrige fane',
  'desktop.menu.help': 'Hjelp for dette skjermbildet',
  'desktop.menu.shortcuts': 'Hurtigtaster',

  // exporting: the dialog that saves a view
  'batch.export': '{count, plural, one {Eksporter…} other {Eksporter {shown} tabeller…}}',
  'batch.and-more': '{count, plural, one {og 1 til} other {og {shown} til}}',
  'batch.none-selected': 'Ingen tabell er valgt i katalogen',
  'batch.title': 'Eksporter mange på én gang',
  'batch.what': '{count, plural, one {1 fil} other {{shown} filer}}',
  'batch.whole': 'Tabeller skrives hele, lagrede spørringer slik de gir i dag.',
  'batch.names': 'Filnavn',
  'batch.names-help': 'I krøllparentes: {parts}. Den første: {example}',
  'batch.names-unknown': '«{part}» er ukjent. I krøllparentes: {parts}.',
  'batch.zip-name': 'tabeller.zip',
  'batch.to-zip': 'Som én zip-fil',
  'batch.to-folder': 'I en mappe som du velger etterpå',
  'batch.start': '{count, plural, one {Eksporter} other {Eksporter {shown} filer}}',
  'batch.background': 'Fortsett i bakgrunnen',
  'batch.finished': '{count, plural, one {1 fil skrevet} other {{shown} filer skrevet}}',
  'batch.finished-failed':
    '{count, plural, one {1 kunne ikke skrives} other {{shown} kunne ikke skrives}}',
  'batch.report': 'Eksport av mange tabeller',
  'batch.written': 'Skrevet',
  'batch.failed': 'Ikke skrevet',
  'batch.cancelled': 'Den ble avbrutt. Filene i listen er hele; resten ble ikke forsøkt.',
  'batch.into': 'I {folder}',
  'batch.in-zip': 'I {file}',
  'batch.replaced': 'erstattet filen med det navnet',
  'batch.open-table': 'Åpne tabellen',
  'catalog-export.title': 'Eksporter katalogen til databaser',
  'catalog-export.command': 'Eksporter katalogen til databaser (Parquet)…',
  'catalog-export.about':
    'Hver tabell som Parquet-filer per år, med tekstene til alle koder, en innholdsliste, og setninger som gjør dem til tabeller i DuckDB, Trino og Spark.',
  'catalog-export.again': 'I mappen til en tidligere eksport skrives bare det som er endret.',
  'catalog-export.choose': 'Velg en mappe…',
  'catalog-export.written':
    '{count, plural, =0 {Ingenting var endret} one {1 tabell skrevet} other {{shown} tabeller skrevet}}',
  'catalog-export.unchanged':
    '{count, plural, one {1 tabell var oppdatert} other {{shown} tabeller var oppdatert}}',
  'catalog-export.removed':
    '{count, plural, one {1 tabell er borte} other {{shown} tabeller er borte}}',
  'catalog-export.failed':
    '{count, plural, one {1 tabell kunne ikke skrives} other {{shown} tabeller kunne ikke skrives}}',
  'catalog-export.cancelled':
    'Den ble avbrutt. Det som er i mappen, er helt; resten skrives neste gang.',
  'catalog.command.export': 'Katalog: eksporter de valgte tabellene',
  'exporting.open': 'Eksporter…',
  'exporting.nothing': 'Det er ingenting å eksportere ennå',
  'exporting.title': 'Eksporter',
  'exporting.what': 'Hva',
  'exporting.view': 'Denne visningen',
  'exporting.whole': 'Hele tabellen',
  'exporting.format': 'Format',
  'exporting.format.csv': 'CSV',
  'exporting.format.html': 'HTML-tabell',
  'exporting.format.json-px': 'JSON fra PxWeb 1',
  'exporting.format.parquet': 'Parquet',
  'exporting.format.px': 'PX',
  'exporting.format.xlsx': 'Excel',
  'exporting.format.json-stat2': 'JSON-stat 2',
  'exporting.old-names': 'Navn fra tidligere',
  'exporting.options': 'Valg',
  'exporting.no-options': 'Dette formatet har ingen.',
  'exporting.option.layout': 'Oppsett',
  'exporting.option.layout.table': 'Som vist',
  'exporting.option.layout.long': 'Én rad per celle',
  'exporting.option.separator': 'Skilletegn',
  'exporting.option.separator.comma': 'Komma',
  'exporting.option.separator.semicolon': 'Semikolon',
  'exporting.option.separator.tab': 'Tabulator',
  'exporting.option.separator.space': 'Mellomrom',
  'exporting.option.labels': 'Variabler og verdier',
  'exporting.option.labels.codes': 'Koder',
  'exporting.option.labels.columns': 'Kode og tekst i hver sin kolonne',
  'exporting.option.labels.texts': 'Tekster',
  'exporting.option.labels.both': 'Koder og tekster',
  'exporting.option.title': 'Tittel i første rad',
  'exporting.option.about': 'Fotnoter og kilde nederst',
  'exporting.option.page': 'En egen side, for en nettleser',
  'exporting.option.decimalSign': 'Desimaltegn',
  'exporting.option.decimalSign.point': 'Punktum',
  'exporting.option.decimalSign.comma': 'Komma',
  'exporting.option.symbols': 'Manglende tall',
  'exporting.option.symbols.text': 'Som symboler',
  'exporting.option.symbols.empty': 'Tomt',
  'exporting.option.symbols.column': 'Symbol i en egen kolonne',
  'exporting.option.guardFormulas': 'Hindre at regnearket kjører tekster som formler',
  'exporting.option.encoding': 'Tegn',
  'exporting.option.encoding.utf-8': 'Unicode (UTF-8)',
  'exporting.option.encoding.windows-1252': 'Windows-1252, for gamle programmer',
  'exporting.option.lineEnds': 'Linjeslutt',
  'exporting.option.lineEnds.crlf': 'Som i Windows',
  'exporting.option.lineEnds.lf': 'Som i alle andre systemer',
  'exporting.option.sparse': 'Utelat rader med nuller der de er mer enn halvparten (KEYS)',
  'exporting.option.byteOrderMark': 'Merk som UTF-8 for Excel',
  'exporting.first-rows': 'De første radene',
  'exporting.rows': '{count, plural, one {1 rad} other {{shown} rader}}',
  'exporting.columns': '{count, plural, one {1 kolonne} other {{shown} kolonner}}',
  'exporting.over-limit':
    '{format} rommer {rows} rader og {columns} kolonner; dette er mer. Velg et annet format eller oppsett, eller færre verdier.',
  'exporting.writing': 'Skriver filen',
  'exporting.start': 'Eksporter',
  'exporting.saved': 'Lagret {file}',
  'exporting.show-in-folder': 'Vis i mappe',

  // help: the page of keys and signs
  'grouping.add': 'Legg til gruppe',
  'grouping.add-of': '{count, plural, one {Gruppe av 1 verdi} other {Gruppe av {shown} verdier}}',
  'grouping.all-placed': 'Hver verdi er i en gruppe.',
  'grouping.change': 'Endre denne grupperingen…',
  'grouping.change-copy': 'Endre en kopi av denne grupperingen…',
  'grouping.code': 'Gruppekode',
  'grouping.doubt':
    'Tallene i denne tabellen er ikke laget for å summeres: summer av grupper kan være uten mening.',
  'grouping.edit': 'Endre gruppering',
  'grouping.failed': 'Det gikk ikke',
  'grouping.fresh-values':
    '{count, plural, one {1 verdi er} other {{shown} verdier er}} nyere enn denne grupperingen: {list}.',
  'grouping.from-file': 'Åpne .agg-fil…',
  'grouping.gone': 'ikke i tabellen',
  'grouping.gone-members':
    '{count, plural, one {1 medlem er} other {{shown} medlemmer er}} ikke lenger i tabellen: {list}.',
  'grouping.group': 'Gruppenavn',
  'grouping.group-name': 'Gruppe {number}',
  'grouping.groups': 'Grupper',
  'grouping.groups-help': 'F2 gir en gruppe navn, Delete tar ut, Alt og en pil flytter en gruppe.',
  'grouping.leave': 'Forkast',
  'grouping.leave-text': 'Det du endret siden sist du lagret, går da tapt.',
  'grouping.leave-title': 'Forkaste endringene i denne grupperingen?',
  'grouping.make': 'Ny gruppering…',
  'grouping.menu': 'Mer: egne grupperinger, filer',
  'grouping.name': 'Navn på grupperingen',
  'grouping.name-example': 'For eksempel: Kyst og innland',
  'grouping.new': 'Ny gruppering',
  'grouping.no-domain':
    'Tabellen oppgir ikke noe DOMAIN, så verdimengden oppgir variabelens kode, {variable}. En PX-fil trenger DOMAIN("{variable}")="{variable}" for å finne den.',
  'grouping.no-groups':
    'Ingen grupper ennå. Merk verdier og dra dem hit, eller legg til en gruppe.',
  'grouping.overlap':
    '{count, plural, one {1 verdi er} other {{shown} verdier er}} i flere grupper: gruppene til sammen teller dem mer enn én gang.',
  'grouping.put': '{count, plural, one {1 verdi} other {{shown} verdier}} lagt i {group}',
  'grouping.put-into': '{count, plural, one {Legg 1 verdi} other {Legg {shown} verdier}} i {group}',
  'grouping.put-into-none': 'Legg til en gruppe å legge verdier i',
  'grouping.remove': 'Slett denne grupperingen',
  'grouping.remove-group': 'Slett gruppe',
  'grouping.removed': 'Grupperingen «{name}» er slettet',
  'grouping.save': 'Lagre og bruk',
  'grouping.stay': 'Fortsett å redigere',
  'grouping.take-out-gone': 'Ta ut',
  'grouping.unnamed': '(uten navn)',
  'grouping.unplaced':
    '{count, plural, =0 {Hver verdi er i en gruppe.} one {1 av {all} verdier er ikke i noen gruppe, og utelates fra summer.} other {{shown} av {all} verdier er ikke i noen gruppe, og utelates fra summer.}}',
  'grouping.values': 'Verdier',
  'grouping.values-help': 'Mellomrom merker, Shift og en pil merker flere, Enter legger i gruppen.',
  'grouping.which': 'Hvilke verdier som listes',
  'grouping.which.all': 'Alle ({count})',
  'grouping.which.unplaced': 'Ikke i noen gruppe ({count})',
  'grouping.write': 'Eksporter som .agg- og .vs-filer',
  'grouping.write-value-set': 'Eksporter som .vs-fil',
  'grouping.written': '{name} er eksportert',
  'help.key.delete': 'Lukk fanen med fokus, fjern de valgte tabellene',
  'help.key.enter': 'Åpne tabellen med fokus',
  'help.key.escape': 'Lukk en meny, en dialog eller søket',
  'help.key.menu': 'Meny for raden med fokus',
  'help.keys': 'Tastatur',
  'help.search': 'Søking',
  'help.search-rule':
    'Alle ord må finnes, fra begynnelsen av et ord; aksenter og store bokstaver betyr ikke noe. Statdesk leter i id-er, titler, statistikkvariabler, variabler, verdier, fotnoter og kilder, og sier hvor en tabell ble funnet når det ikke er i tittelen.',
  'help.sign.1': 'Ikke aktuelt',
  'help.sign.2': 'Ikke tilgjengelig',
  'help.sign.3': 'Konfidensielt',
  'help.sign.nil': 'Nøyaktig null, ingenting å rapportere',
  'help.sign.zero': 'Null, eller avrundet til null',
  'help.signs': 'Tegn i tabeller',
  'help.signs-rule':
    'En tabell kan gi tegnene andre betydninger; tegnforklaringen under tabellen har siste ord. Manglende er aldri null.',

  // home: first run and home
  'home.all-tables': 'Alle tabeller',
  'home.continue': 'Fortsett',
  'home.drop': 'Eller slipp PX-filer og mapper hvor som helst i dette vinduet.',
  'home.example': 'Slik kommer tabeller til å se ut med tallene som er valgt her.',
  'home.folder': 'Importer en mappe…',
  'home.folder-text': 'Undermappene blir mapper i katalogen',
  'home.import': 'Importer PX-filer…',
  'home.import-text': 'Hver fil kontrolleres, og en rapport forteller hva som ble funnet',
  'home.imported':
    '{count, plural, one {{shown} tabell importert} other {{shown} tabeller importert}}',
  'home.imports': 'Siste importer',
  'home.kept-in': 'Dataene ligger i',
  'home.newest': 'Sist oppdatert',
  'home.nothing-recent': 'Tabeller du åpner, står her.',
  'home.nothing-sent': 'Ingenting sendes noe sted.',
  'home.refused': '{count, plural, one {{shown} fil avvist} other {{shown} filer avvist}}',
  'home.samples': 'Åpne eksempeltabeller',
  'home.samples-text': 'Oppdiktede tall, hver tabell viser én ting',
  'home.search':
    '{count, plural, one {Søk i {shown} tabell, verdiene og fotnotene} other {Søk i {shown} tabeller, verdiene og fotnotene}}',
  'home.start-with': 'Begynn med',
  'home.welcome': 'Velkommen til Statdesk',
  'home.what':
    'Saml statistikktabeller, utforsk dem uten nett, og ta dem med deg med fotnoter, måleenheter og kilder i behold.',

  // import: ways in, progress and report
  'import.adopt': 'Det er en ny versjon av {table}',
  'import.all': 'Alle',
  'import.background': 'Kjør i bakgrunnen',
  'import.cells': '{count, plural, one {{shown} celle} other {{shown} celler}}',
  'import.choose-again': 'Velg filen på nytt…',
  'import.copied': 'Rapporten er kopiert',
  'import.copy': 'Kopier som tekst',
  'import.drop':
    '{count, plural, =0 {Importer filer} one {Importer {shown} fil eller mappe} other {Importer {shown} filer og mapper}}',
  'import.errors': '{count, plural, one {{shown} feil} other {{shown} feil}}',
  'import.failed': 'Importen stoppet',
  'import.files': 'Importer filer…',
  'import.files-count': '{count, plural, one {{shown} fil} other {{shown} filer}}',
  'import.filter': 'Vis etter utfall',
  'import.finished':
    '{count, plural, =0 {Ingen tabell ble importert} one {{shown} tabell importert} other {{shown} tabeller importert}}',
  'import.finished-refused':
    '{count, plural, one {{shown} fil ble avvist} other {{shown} filer ble avvist}}',
  'import.folder': 'Importer mappe…',
  'import.ignored': 'Oversett',
  'import.imported': 'Importert',
  'import.is-update': 'Oppdatert',
  'import.lines': 'linje {lines}',
  'import.more-problems': '{count, plural, one {og {shown} til} other {og {shown} til}}',
  'import.open': 'Importer…',
  'import.place': 'linje {line}, kolonne {column}',
  'import.places': '{count, plural, one {{shown} sted} other {{shown} steder}}',
  'import.preparing': 'Ser etter filer …',
  'import.refused': 'Avvist',
  'import.refused-did':
    'Ingenting fra denne filen ble beholdt. Det som var i katalogen fra før, er som det var.',
  'import.report-title': 'Import {when}',
  'import.running': 'Importerer',
  'import.samples': 'Åpne eksempeltabeller',
  'import.sending': 'Leser filene',
  'import.minutes-left': '{count, plural, one {1 minutt igjen} other {{shown} minutter igjen}}',
  'import.pace': '{speed} per sekund',
  'import.save': 'Lagre rapporten',
  'import.save.csv': 'Til et regneark, CSV',
  'import.save.html': 'Til å lese og skrive ut, HTML',
  'import.seconds-left': '{count, plural, one {1 sekund igjen} other {{shown} sekunder igjen}}',
  'import.severity.error': 'Feil',
  'import.severity.info': 'Opplysning',
  'import.severity.warning': 'Advarsel',
  'import.shares': 'Deler id med {table}',
  'import.shares-explained':
    'Tabellen {table} har samme id, så denne beholdes ved siden av den som {kept}. Hvis den er en ny versjon av den tabellen, så si det: da blir den tabellens nyeste revisjon.',
  'import.show-more': '{count, plural, one {Vis {shown} til} other {Vis {shown} til}}',
  'import.show-report': 'Vis rapporten',
  'import.tables-in':
    '{count, plural, =0 {ingen tabell kom inn i katalogen} one {{shown} tabell er i katalogen} other {{shown} tabeller er i katalogen}}',
  'import.unchanged': 'Allerede der',
  'import.waiting':
    '{count, plural, one {{shown} import til venter} other {{shown} importer til venter}}',
  'import.warnings': 'Importert med advarsler',
  'import.warnings-count': '{count, plural, one {{shown} advarsel} other {{shown} advarsler}}',
  'import.was-cancelled': 'avbrutt før slutten',
  'import.did': 'Hva Statdesk gjorde',
  'import.filter-severity': 'Vis etter alvorlighet',
  'import.line': 'linje {line}',
  'import.do': 'Hva du kan gjøre',
  'import.ignored-why':
    'Dette er ikke PX-filer, og ingenting som hører til en database med PX-filer. Det er ingen feil.',
  'import.infos-count': '{count, plural, one {{shown} opplysning} other {{shown} opplysninger}}',
  'import.other-places': 'Andre steder',
  'import.all-problems': 'Alle problemer',
  'import.remedy.add-keyword':
    'Tallene berøres ikke av det. Legg til nøkkelordet neste gang filen skrives: andre programmer ber om det.',
  'import.remedy.cells':
    'Som regel er en rad gått tapt, eller filen er avkuttet. Skriv filen på nytt, eller sammenlign antallet VALUES med radene i DATA; cellene slutter med et semikolon.',
  'import.remedy.elimination':
    'Skriv en kode som står i CODES, eller YES for at verdiene skal summeres, eller NO.',
  'import.remedy.encoding':
    'Se på navn med æ, ø, å og aksenter. Der de er gale, skriver du filen på nytt som UTF-8 med CODEPAGE="utf-8".',
  'import.remedy.hierarchy':
    'HIERARCHIES nevner toppen, så hvert par som "forelder":"barn", hvert barn én gang og med koder som står i CODES.',
  'import.remedy.keys':
    'KEYS hører til variabler i forspalten og er CODES eller VALUES. Hver rad i DATA begynner da med én nøkkel for hver av dem, og står der én gang.',
  'import.remedy.languages':
    'Gi hvert språk de samme variablene og like mange verdier, i samme rekkefølge.',
  'import.remedy.lists':
    'Sammenlign denne listen med VALUES for samme variabel: like mange elementer, i samme rekkefølge, ingen tomme og ingen to ganger.',
  'import.remedy.names':
    'Sammenlign navnet i parentes med STUB, HEADING, VALUES og LANGUAGES: det må skrives på samme måte.',
  'import.remedy.text':
    'Se foran det merkede stedet: tekster står i anførselstegn, elementer skilles med komma, og et semikolon avslutter setningen. Rett det i en tekstbehandler, eller skriv filen på nytt.',
  'import.remedy.time':
    'Skriv skalaen, deretter én periode for hver verdi, som TLIST(A1),"2023","2024". Skalaene er A1, H1, T1, Q1, M1, W1 og D1.',
  'import.remedy.twice': 'Ta ut den som er gjentatt, så ingen må gjette hvilken som teller.',
  'import.remedy.value': 'Skriv en av verdiene som nøkkelordet tar, uten mellomrom.',
  'import.retry-refused':
    '{count, plural, one {Prøv den avviste filen igjen} other {Prøv {shown} avviste filer igjen}}',
  'import.save.json': 'For programmer, JSON',
  'import.save.txt': 'Som tekst',
  'import.took': 'ferdig {when}, etter {seconds}',
  'import.took-seconds':
    '{count, plural, =0 {under ett sekund} one {1 sekund} other {{shown} sekunder}}',
  'import.unchanged-why': 'De samme bytene er importert før; ingenting ble endret.',

  // jobs: the journal of work
  'jobs.done': 'Ferdig',
  'jobs.done-of': '{done} av {total}',
  'jobs.empty': 'Ingenting kjører. Importer, eksporter og kontroller vises her.',
  'jobs.kind.catalog-export': 'Eksport av katalogen til',
  'jobs.by-state': 'Vis etter tilstand',
  'jobs.find': 'Finn en jobb',
  'jobs.none-match': 'Ingen jobb passer.',
  'jobs.kind.check': 'Kontroll av',
  'jobs.kind.batch': 'Eksport av mange tabeller som',
  'jobs.kind.export': 'Eksport av',
  'jobs.kind.import': 'Import av',
  'jobs.kind.publish': 'Publisering av',
  'jobs.kind.listing': 'Liste fra en tjener',
  'jobs.kind.sync': 'Henting fra tjenere',
  'jobs.running': 'Kjører',
  'jobs.state.cancelled': 'Avbrutt',
  'jobs.state.done': 'Ferdig',
  'jobs.state.done-with-warnings': 'Ferdig, med advarsler',
  'jobs.state.failed': 'Mislyktes',
  'jobs.state.queued': 'Venter',
  'jobs.state.running': 'Kjører',
  'jobs.unit.bytes': 'Byte',
  'jobs.unit.cells': 'Celler',
  'jobs.unit.files': 'Filer',
  'jobs.unit.rows': 'Rader',
  'jobs.unit.steps': 'Trinn',
  'jobs.waiting': 'Venter',

  // letters: a file whose texts came out wrong
  'letters.all':
    '{count, plural, one {Også den andre PX-filen i denne gruppen} other {Også de andre {shown} PX-filene i denne gruppen}}',
  'letters.map-again': 'Si hva kolonnene er…',
  'letters.none': 'Alle bokstaver i filen er ren ASCII, som leses likt i alle tegnsett.',
  'letters.read-again': 'Les på nytt',
  'letters.read-as': 'Bokstavene er lest som {encoding}.',
  'letters.title': 'Hvilke bokstaver er riktige?',
  'letters.why':
    'Filen sier én ting, og bytene kan være noe annet. Velg linjen med ord du kjenner; filen importeres da på nytt.',
  'letters.wrong': 'Bokstavene ser gale ut…',

  // mapping: from a delimited file to a table
  'mapping.becomes': 'Hva den blir',
  'mapping.becomes-nothing': 'Ingen tabell ennå: se hva som må rettes.',
  'mapping.beginning': 'fra de første 4 MB av filen',
  'mapping.cells': 'Celler',
  'mapping.does-not-stop':
    '{count, plural, one {{shown} advarsel stopper ikke importen} other {{shown} advarsler stopper ikke importen}}',
  'mapping.doubt.numbers':
    'Hvert tall med et skilletegn kan ha tusener like gjerne som desimaler: se på de første cellene.',
  'mapping.doubt.time': 'Ingen kolonne ser ut som tid.',
  'mapping.doubt.values': 'Hvilke kolonner som er tall og hvilke som er variabler, er gjettet.',
  'mapping.doubt.variables':
    'Rader ser like ut: en av kolonnene som hoppes over, kan være en variabel.',
  'mapping.empty': 'Velg eller slipp en CSV- eller TSV-fil for å si hva kolonnene er.',
  'mapping.encoding': 'Tegn',
  'mapping.encoding-found': 'som funnet: {encoding}',
  'mapping.file': 'Filen, med rollen til hver kolonne',
  'mapping.first-cells': 'De første cellene',
  'mapping.first-line': 'Første linje',
  'mapping.first-line.data': 'er data',
  'mapping.first-line.names': 'navngir kolonnene',
  'mapping.fits': 'Denne filen har kolonnene til oppskriften «{name}».',
  'mapping.forget': 'Slett oppskriften «{name}»',
  'mapping.from-column': 'fra kolonnen {column}',
  'mapping.from-heads': 'fra overskriftene på tallkolonnene',
  'mapping.head-separator': 'Deler slutter med',
  'mapping.heads': 'Overskrifter på tall',
  'mapping.heads.period-first': 'begynner med en periode',
  'mapping.heads.period-last': 'slutter med en periode',
  'mapping.heads.separated': 'har deler',
  'mapping.heads.whole': 'er én verdi hver',
  'mapping.import': 'Importer tabellen',
  'mapping.line': 'Linje',
  'mapping.lines-between': 'Linje {first} til {last} som over',
  'mapping.matrix-help':
    'Neste fil med en lagret oppskrift blir neste revisjon av tabellen med denne id-en. Tomt: hver fil er en egen tabell.',
  'mapping.more-columns':
    '{count, plural, one {og {shown} kolonne til, lest som den siste} other {og {shown} kolonner til, lest som den siste}}',
  'mapping.name.contents': 'Statistikkvariabel',
  'mapping.name.language': 'Språkkode',
  'mapping.name.matrix': 'Tabell-id',
  'mapping.name.source': 'Kilde',
  'mapping.name.subjectArea': 'Emneområde',
  'mapping.name.table': 'Tabellen',
  'mapping.name.title': 'Tittel',
  'mapping.name.units': 'Måleenhet',
  'mapping.name.variables': 'Variablene',
  'mapping.no-proposal':
    'Ingenting i filen ser ut som en tabell med tall. Gi hver kolonne en rolle.',
  'mapping.nothing-to-mend': 'Det er ikke noe galt med filen.',
  'mapping.numbers': 'Tall som',
  'mapping.part-of': 'Rollen til kolonnen {column}',
  'mapping.part.classification': 'Variabel',
  'mapping.part.contents': 'Statistikkvariabel',
  'mapping.part.geographic': 'Sted',
  'mapping.part.numbers': 'Tall',
  'mapping.part.skipped': 'Hopp over',
  'mapping.part.text': 'Tekster for {column}',
  'mapping.part.time': 'Tid',
  'mapping.place': 'Kolonner i en fil',
  'mapping.read-as-gap': 'Les «{text}» som «..»',
  'mapping.reading': 'Hvordan filen leses',
  'mapping.ready': 'Klar til import',
  'mapping.recipe': 'Bruk en oppskrift',
  'mapping.recipe-used': 'Oppskriften «{name}»',
  'mapping.save': 'Lagre som oppskrift…',
  'mapping.save-do': 'Lagre oppskriften',
  'mapping.save-help':
    'Neste fil av dette slaget går da igjennom av seg selv: velg oppskriften her, eller «statdesk import FILE --recipe {name}».',
  'mapping.save-name': 'Navn',
  'mapping.save-replaces': 'Erstatter oppskriften med dette navnet.',
  'mapping.save-title': 'Lagre som oppskrift',
  'mapping.separator': 'Skilletegn',
  'mapping.separator.bar': '| strek',
  'mapping.separator.comma': ', komma',
  'mapping.separator.semicolon': '; semikolon',
  'mapping.separator.space': 'mellomrom',
  'mapping.separator.tab': 'tabulator',
  'mapping.skipped': 'Hopp over linjer',
  'mapping.step.columns': 'Kolonner',
  'mapping.step.names': 'Navn og måleenheter',
  'mapping.steps': 'Trinn',
  'mapping.stops':
    '{count, plural, one {{shown} feil stopper importen} other {{shown} feil stopper importen}}',
  'mapping.title': 'Importer {file}',
  'mapping.to-mend': 'Å rette',
  'mapping.use-recipe': 'Bruk den',
  'mapping.values': '{count, plural, one {{shown} verdi} other {{shown} verdier}}',
  'mapping.variable-code': 'Kode',
  'mapping.variable-name': 'Navn',
  'mapping.variable-role': 'Rolle',

  // metadata: what the file says about the table
  'metadata.table': 'Tabell',
  'metadata.title': 'Tittel',
  'metadata.description': 'Beskrivelse',
  'metadata.id': 'Id',
  'metadata.matrix': 'matrise',
  'metadata.subject': 'Emne',
  'metadata.survey': 'Undersøkelse',
  'metadata.languages': 'Språk',
  'metadata.updated': 'Oppdatert',
  'metadata.next-update': 'Neste oppdatering',
  'metadata.frequency': 'Hvor ofte',
  'metadata.created': 'Opprettet',
  'metadata.source': 'Kilde',
  'metadata.database': 'Database',
  'metadata.contact': 'Kontakt',
  'metadata.info': 'Informasjon',
  'metadata.link': 'Lenke',
  'metadata.kind': 'Type',
  'metadata.sums': 'Summer',
  'metadata.no-sums': 'tallene må ikke summeres',
  'metadata.here': 'På denne datamaskinen',
  'metadata.file': 'Fil',
  'metadata.cells': 'Celler',
  'metadata.cells-missing': '{cells}, {count, plural, =0 {ingen mangler} other {{shown} mangler}}',
  'metadata.size': 'Størrelse',
  'metadata.encoding': 'Tegnsett',
  'metadata.versions': 'Versjoner',
  'metadata.contents': 'Statistikkvariabler',
  'metadata.variables': 'Variabler',
  'metadata.name': 'Navn',
  'metadata.unit': 'Måleenhet',
  'metadata.measured': 'Målt',
  'metadata.decimals': 'Desimaler',
  'metadata.role': 'Rolle',
  'metadata.role.contents': 'statistikkvariabel',
  'metadata.role.time': 'tid',
  'metadata.role.geographic': 'sted',
  'metadata.if-not-chosen': 'Hvis ikke valgt',
  'metadata.values': 'Verdier',
  'metadata.required': 'obligatorisk',
  'metadata.adds-up': 'summerer {count} verdier',
  'metadata.keywords': 'Nøkkelord i filen',
  'metadata.keywords-of': '{shown} av {all}, slik de står i filen',
  'metadata.all': 'Alle {shown}',
  'metadata.fewer': 'Færre',

  // notes: notes of a table
  'notes.marker': 'Fotnote {mark}',
  'notes.important': 'Viktig',
  'notes.important-count': '{shown}, alltid over tabellen og i hver eksport',
  'notes.about': 'Om dette utvalget',
  'notes.about-count': '{shown}, nummerert som i tabellen',
  'notes.others': 'Andre fotnoter til tabellen',
  'notes.others-count': '{shown}, ikke for verdiene du har valgt',
  'notes.none': 'Denne tabellen har ingen fotnoter.',
  'notes.none-found': 'Ingen fotnote passer.',
  'notes.fallback': 'Fotnotene er ikke oversatt; de står på tabellens språk.',
  'notes.find': '{count, plural, one {Finn i 1 fotnote} other {Finn i {shown} fotnoter}}',
  'notes.kind': 'Hvilke fotnoter',
  'notes.kind.all': 'Alle',
  'notes.kind.table': 'Tabell',
  'notes.kind.variable': 'Variabler',
  'notes.kind.cell': 'Celler',
  'notes.table': 'Tabell',
  'notes.all-values': 'alle verdier',
  'notes.cell': 'Celle',
  'notes.symbol': 'Symbol, {cells} av {all} celler',
  'notes.more-places': 'og {shown} til',

  // palette: the search field of the frame
  'publishing.kind': 'Type katalog',
  'publishing.kind.ckan': 'CKAN',
  'publishing.kind.udata': 'udata',
  'publishing.kind.nav': 'NAV-datapakker',
  'publishing.kind.datahub': 'DataHub',
  'publishing.production': 'produksjon',
  'publishing.test-site': 'test',
  'publishing.connection-new': 'Legg til en katalog',
  'publishing.connection-edit': 'Rediger forbindelsen',
  'publishing.known': 'Kjente nettsteder',
  'publishing.known-other': 'En annen adresse',
  'publishing.address': 'Adresse',
  'publishing.address-help': 'Roten til nettstedet, med https.',
  'publishing.address-needed': 'Skriv adressen',
  'publishing.key': 'Nøkkel',
  'publishing.key-help': 'Lages på kontoen din på nettstedet. Den vises aldri igjen.',
  'publishing.key-kept': 'En nøkkel er lagret. Skriv en her for å erstatte den.',
  'publishing.key-file':
    'Det er ingen nøkkelring i en nettleser: nøkkelen ligger i en kryptert fil som den som kan lese filene dine, også kan åpne.',
  'publishing.organization-help':
    'For publikasjoner som ikke nevner noen. Navnet eller id-en slik nettstedet skriver det.',
  'publishing.advanced': 'Avansert',
  'publishing.header': 'Hode for nøkkelen',
  'publishing.header-help': 'Bare der nettstedet bruker et annet enn Authorization.',
  'publishing.save-and-test': 'Lagre og prøv',
  'publishing.connected-as': 'Tilkoblet som {user}',
  'publishing.connected': 'Tilkoblet',
  'publishing.offline': 'Uten nett: kan ikke nås',
  'publishing.refused': 'Nøkkelen ble avvist',
  'publishing.needs-key': 'Trenger en nøkkel',
  'publishing.answers': 'Svarer, uten bruker',
  'publishing.not-checked': 'Ikke kontrollert',
  'publishing.organizations':
    '{count, plural, one {1 organisasjon} other {{shown} organisasjoner}}',
  'publishing.where': 'Hvor den skal',
  'publishing.where-help': 'det som spørres om i neste trinn, avhenger av det',
  'publishing.chosen': '{count, plural, one {1 valgt} other {{shown} valgt}}',
  'publishing.add-target': 'Legg til en katalog…',
  'publishing.choose-target': 'Publiser til {name}',
  'publishing.test-name': 'Prøv forbindelsen til {name}',
  'publishing.test': 'Prøv',
  'publishing.edit-name': 'Rediger forbindelsen til {name}',
  'publishing.edit': 'Rediger…',
  'publishing.no-connections':
    'Ingen katalog er tilkoblet ennå. Legg til en: adressen, og en nøkkel fra kontoen din der.',
  'publishing.add-file': 'Legg til dokumenter…',
  'publishing.what': 'Hva den inneholder',
  'publishing.order': 'rekkefølgen er den samme i katalogene',
  'publishing.add-table': 'Legg til tabeller og lagrede spørringer…',
  'publishing.add-link': 'Legg til en adresse…',
  'publishing.add': 'Legg til',
  'publishing.whole-table': 'Hele {table}',
  'publishing.selection-of': 'Et utvalg av {table}',
  'publishing.kept-file': 'Et dokument som ligger i katalogen',
  'publishing.file-name': 'Filnavn',
  'publishing.move-up': 'Flytt {name} opp',
  'publishing.move-down': 'Flytt {name} ned',
  'publishing.add-chart': 'Legg til et diagram av {name}',
  'publishing.remove-item': 'Ta ut {name}',
  'publishing.no-content': 'Den inneholder ingenting ennå.',
  'publishing.charts': 'Diagrammer',
  'publishing.charts-help':
    'Visninger for kataloger som viser dem (NAV). De lages fra filen når den sendes.',
  'publishing.title': 'Tittel',
  'publishing.chart-kind': 'Diagramtype',
  'publishing.chart-engine': 'Tegnet av',
  'publishing.query-of': 'lagret spørring på {table}',
  'publishing.formats': 'Formater',
  'publishing.add-files': '{count, plural, one {Legg til 1 fil} other {Legg til {shown} filer}}',
  'publishing.copy-texts': 'Kopier det som mangler, fra {from} til {to}',
  'publishing.description': 'Beskrivelse',
  'publishing.summary': 'Kort beskrivelse',
  'publishing.counter': '{count} av {limit}',
  'publishing.keywords': 'Nøkkelord',
  'publishing.list-help': 'Med komma imellom.',
  'publishing.add-language': 'Legg til et språk…',
  'publishing.licence': 'Lisens',
  'publishing.licence-none': 'Ikke oppgitt',
  'publishing.frequency': 'Oppdateres',
  'publishing.from': 'Periode fra',
  'publishing.until': 'Periode til',
  'publishing.contact-name': 'Kontakt',
  'publishing.contact-email': 'E-post til kontakten',
  'publishing.publisher': 'Utgiver',
  'publishing.places': 'Steder',
  'publishing.visibility': 'Hvem som kan se den',
  'publishing.private': 'Privat, et utkast',
  'publishing.public': 'Offentlig',
  'publishing.more': 'Mer om den',
  'publishing.landing-page': 'Side om disse dataene',
  'publishing.version': 'Versjon',
  'publishing.issued': 'Publiseringsdato',
  'publishing.not-before': 'Ikke før',
  'publishing.not-before-help': 'Ingenting sendes tidligere. Tomt: med én gang.',
  'publishing.provenance': 'Kilde, {language}',
  'publishing.themes': 'Temaer',
  'publishing.no-target-fields': 'Velg mål for å se hva de spør om.',
  'publishing.required': '{field} (obligatorisk)',
  'publishing.of-connection': '{value}, fra forbindelsen',
  'publishing.choose': 'Velg',
  'publishing.lists-kept': 'Lister fra {when}; nettstedet kunne ikke spørres nå',
  'publishing.lists-read': 'Lister fra {when}',
  'publishing.no-own-fields': 'Det spør ikke om noe eget.',
  'publishing.go-to-field': 'Gå til feltet',
  'publishing.no-targets': 'Ikke noe mål er valgt ennå.',
  'publishing.target': 'Mål',
  'publishing.errors': 'Feil',
  'publishing.warnings': 'Advarsler',
  'publishing.readiness': 'Klar',
  'publishing.blocked-by':
    '{count, plural, one {Stoppet av 1 feil} other {Stoppet av {shown} feil}}',
  'publishing.is-ready': 'Klar',
  'publishing.errors-help': 'De hindrer at det sendes til målene som har dem; de andre kan gå.',
  'publishing.warnings-read':
    '{count, plural, one {Jeg har lest advarselen} other {Jeg har lest de {shown} advarslene}}',
  'publishing.nothing-wrong': 'Ingenting er galt.',
  'publishing.review': 'Det som skal sendes',
  'publishing.review-help': 'Funnet ut bare ved å lese. Ingenting er sendt.',
  'publishing.report-name': 'proveforsok.json',
  'publishing.save-dry-run': 'Lagre rapporten',
  'publishing.look-again': 'Se på nytt',
  'publishing.looking': 'Ser på det som står der',
  'publishing.waits': 'Det sendes ikke før {when}.',
  'publishing.send-to': 'Send til {name}',
  'publishing.action.create': 'Opprett',
  'publishing.action.update': 'Oppdater',
  'publishing.action.none': 'Ingen endring',
  'publishing.action.refused': 'Stoppet',
  'publishing.visible.private': 'Privat: bare du og organisasjonen din ser det.',
  'publishing.visible.public': 'Offentlig: alle ser det.',
  'publishing.visible.internal': 'Alle i organisasjonen ser det.',
  'publishing.visible.approval': 'En innsending: noen godkjenner den der.',
  'publishing.field': 'Felt',
  'publishing.there-now': 'Der nå',
  'publishing.will-be': 'Blir',
  'publishing.edited-there': 'Redigert i katalogen. Det blir stående hvis du ikke skriver over.',
  'publishing.write-over': 'Skriv over med: {value}',
  'publishing.file.same': 'den samme',
  'publishing.file.added': 'ny',
  'publishing.file.replaced': 'erstattet',
  'publishing.file.described': 'beskrevet på nytt',
  'publishing.file.removed': 'fjernet',
  'publishing.file.stays': 'ikke i utkastet, blir',
  'publishing.no-type': 'ingen innholdstype',
  'publishing.requests':
    '{count, plural, one {Den nøyaktige forespørselen} other {De nøyaktige {shown} forespørslene}}',
  'publishing.removes': 'Utkastet har ikke lenger: {files}.',
  'publishing.allow-removal': 'Fjern dem fra katalogene',
  'publishing.sending': 'Sender',
  'publishing.stop': 'Stopp etter dette trinnet',
  'publishing.outcome': 'Hva som kom ut av det',
  'publishing.receipt-name': 'kvittering.json',
  'publishing.save-receipt': 'Lagre kvitteringen',
  'publishing.id': 'Id der: {id}',
  'publishing.open': 'Åpne',
  'publishing.open-workflow': 'Fortsett i DataHub',
  'publishing.resume': 'Fortsett',
  'publishing.undo': 'Ta tilbake det som ble laget',
  'publishing.make-private': 'Gjør privat…',
  'publishing.remove': 'Fjern fra katalogen…',
  'publishing.steps': 'Trinn',
  'publishing.step-state.planned': 'planlagt',
  'publishing.step-state.sent': 'sendt, ikke noe svar ennå',
  'publishing.step-state.done': 'ferdig',
  'publishing.step-state.failed': 'mislyktes',
  'publishing.step-state.unsure': 'ikke kjent',
  'publishing.step-state.skipped': 'ikke nødvendig',
  'publishing.never-sent': 'Den er ikke sendt noe sted ennå.',
  'publishing.history': 'Historikk',
  'publishing.revision': 'revisjon {revision}',
  'publishing.end.private': 'Lagret som utkast – ikke synlig for andre',
  'publishing.end.open': 'Stoppet underveis',
  'publishing.end.published': 'Publisert',
  'publishing.end.submitted': 'Sendt inn – fortsett i DataHub',
  'publishing.end.accepted': 'Mottatt av katalogen – den har ingen måte å kontrollere på',
  'publishing.end.withdrawn': 'Trukket tilbake',
  'publishing.end.partly': 'Delvis gjort',
  'publishing.end.unsure': 'Det er ikke kjent om dette ble lagret',
  'publishing.end.failed': 'Ikke sendt',
  'publishing.ask.delete': 'Fjerne fra {name}?',
  'publishing.ask.delete-do': 'Fjern',
  'publishing.ask.delete-text':
    'Oppføringen og filene slettes der, så langt katalogen tillater det. Utkastet blir her.',
  'publishing.ask.private': 'Gjøre den privat i {name}?',
  'publishing.ask.private-do': 'Gjør privat',
  'publishing.ask.private-text': 'Andre ser den ikke lenger. Adressen kan slutte å virke for dem.',
  'publishing.ask.undo': 'Ta tilbake det som ble laget i {name}?',
  'publishing.ask.undo-do': 'Ta tilbake',
  'publishing.ask.undo-text': 'Det denne sendingen laget, fjernes der; det som sto der før, blir.',
  'publishing.ask.keep': 'Behold den',
  'publishing.untitled': 'Uten tittel',
  'publishing.draft-saved': 'Utkast · lagret {when}',
  'publishing.draft': 'Utkast',
  'publishing.steps-label': 'Trinnene i publikasjonen',
  'publishing.open-problems':
    '{count, plural, one {1 åpent problem} other {{shown} åpne problemer}}',
  'publishing.step.content': 'Innhold',
  'publishing.step.targets': 'Mål',
  'publishing.step.describe': 'Beskriv',
  'publishing.step.check': 'Kontroller',
  'publishing.step.review': 'Se over',
  'publishing.step.send': 'Send',
  'publishing.close-kept': 'Lukk, beholdt som utkast',
  'publishing.confirm-first': 'Les advarslene under Kontroller først.',
  'publishing.send': '{count, plural, one {Send til 1 mål} other {Send til {shown} mål}}',
  'publishing.import-draft': 'Åpne en utkastfil…',
  'publishing.new': 'Ny publikasjon',
  'publishing.interrupted': 'Sendingen til {name} {when} stoppet underveis.',
  'publishing.outdated': 'Nyere data her enn der',
  'publishing.newer-data': 'Nyere: {tables}',
  'publishing.update-name': 'Oppdater {name} overalt',
  'publishing.update-everywhere': 'Oppdater overalt',
  'publishing.publications': 'Publikasjoner',
  'publishing.not-yet': 'ikke sendt ennå',
  'publishing.duplicate': 'Lag en kopi',
  'publishing.export-draft': 'Lagre som utkastfil',
  'publishing.export-datapackage': 'Lagre som datapackage.json',
  'publishing.remove-draft': 'Fjern utkastet…',
  'publishing.none':
    'Ingenting er publisert ennå. Velg tabeller eller lagrede spørringer, og hvor de skal.',
  'publishing.connections': 'Kataloger',
  'publishing.connections-none': 'Ingen er tilkoblet ennå.',
  'publishing.remove-draft-ask': 'Fjerne utkastet «{name}»?',
  'publishing.remove-draft-text':
    'Det som står i kataloger, blir der. Historikken over sendingene forsvinner.',
  'publishing.remove-connection-ask': 'Fjerne forbindelsen «{name}»?',
  'publishing.remove-connection-text': 'Nøkkelen glemmes. Det som er publisert der, blir.',
  'publishing.needs-decision':
    '{count, plural, one {{names} trenger en avgjørelse fra deg.} other {{names} trenger en avgjørelse fra deg.}}',
  'publishing.decide': 'Se og avgjør',
  'publishing.publish-tables':
    '{count, plural, one {Publiser…} other {Publiser {shown} tabeller…}}',
  'publishing.publish': 'Publiser…',
  'publishing.publish-table': 'Publiser tabellen…',
  'publishing.extra.organization': 'Organisasjon',
  'publishing.extra.name': 'Navn i adressen',
  'publishing.extra.groups': 'Grupper',
  'publishing.extra.license_id': 'Lisens, slik nettstedet kaller den',
  'publishing.extra.author_email': 'E-post til forfatteren',
  'publishing.extra.type': 'Type datasett',
  'publishing.extra.state': 'Tilstand',
  'publishing.extra.plugin_data': 'Data for tillegg (JSON)',
  'publishing.extra.relationships_as_object': 'Relasjoner som objekt (JSON)',
  'publishing.extra.relationships_as_subject': 'Relasjoner som subjekt (JSON)',
  'publishing.extra.collection': 'Samling',
  'publishing.extra.subject': 'Emne',
  'publishing.extra.audience': 'Målgruppe',
  'publishing.extra.jurisdiction': 'Jurisdiksjon',
  'publishing.frequency.UPDATE_CONT': 'Løpende oppdatert',
  'publishing.frequency.CONT': 'Kontinuerlig',
  'publishing.frequency.HOURLY': 'Hver time',
  'publishing.frequency.DAILY_3': 'Tre ganger om dagen',
  'publishing.frequency.DAILY_2': 'To ganger om dagen',
  'publishing.frequency.DAILY': 'Hver dag',
  'publishing.frequency.WEEKLY_3': 'Tre ganger i uken',
  'publishing.frequency.WEEKLY_2': 'To ganger i uken',
  'publishing.frequency.WEEKLY': 'Hver uke',
  'publishing.frequency.BIWEEKLY': 'Annenhver uke',
  'publishing.frequency.MONTHLY_3': 'Tre ganger i måneden',
  'publishing.frequency.MONTHLY_2': 'To ganger i måneden',
  'publishing.frequency.MONTHLY': 'Hver måned',
  'publishing.frequency.BIMONTHLY': 'Annenhver måned',
  'publishing.frequency.QUARTERLY': 'Hvert kvartal',
  'publishing.frequency.ANNUAL_3': 'Tre ganger i året',
  'publishing.frequency.ANNUAL_2': 'To ganger i året',
  'publishing.frequency.ANNUAL': 'Hvert år',
  'publishing.frequency.BIENNIAL': 'Annethvert år',
  'publishing.frequency.TRIENNIAL': 'Hvert tredje år',
  'publishing.frequency.QUADRENNIAL': 'Hvert fjerde år',
  'publishing.frequency.QUINQUENNIAL': 'Hvert femte år',
  'publishing.frequency.DECENNIAL': 'Hvert tiende år',
  'publishing.frequency.AS_NEEDED': 'Ved behov',
  'publishing.frequency.IRREG': 'Uregelmessig',
  'publishing.frequency.NEVER': 'Aldri',
  'publishing.frequency.NOT_PLANNED': 'Ikke planlagt',
  'publishing.frequency.OTHER': 'På annen måte',
  'publishing.frequency.UNKNOWN': 'Ukjent',
  'publishing.theme.AGRI': 'Landbruk, fiskeri, skogbruk og mat',
  'publishing.theme.ECON': 'Økonomi og finans',
  'publishing.theme.EDUC': 'Utdanning, kultur og sport',
  'publishing.theme.ENER': 'Energi',
  'publishing.theme.ENVI': 'Miljø',
  'publishing.theme.GOVE': 'Forvaltning og offentlig sektor',
  'publishing.theme.HEAL': 'Helse',
  'publishing.theme.INTR': 'Internasjonale spørsmål',
  'publishing.theme.JUST': 'Rettsvesen og offentlig sikkerhet',
  'publishing.theme.REGI': 'Regioner og byer',
  'publishing.theme.SOCI': 'Befolkning og samfunn',
  'publishing.theme.TECH': 'Vitenskap og teknologi',
  'publishing.theme.TRAN': 'Transport',
  'queries.empty':
    'Ingen spørring er lagret ennå. Åpne en tabell, velg det du vil ha fra den, og trykk {shortcut}.',
  'queries.export':
    '{count, plural, one {Eksporter 1 spørring…} other {Eksporter {shown} spørringer…}}',
  'queries.export-none': 'Velg spørringene som skal eksporteres',
  'queries.changed': '· endret',
  'queries.choose': 'Velg {name}',
  'queries.choose-all': 'Velg alle',
  'queries.open': 'Åpne',
  'queries.remove': 'Fjern',
  'queries.removed': '{name} er fjernet',
  'queries.rename': 'Gi nytt navn…',
  'queries.more': 'Mer for {name}',
  'queries.saved': '{name} er lagret',
  'queries.saved-at': 'lagret {when}',
  'queries.table-gone': 'Tabellen er ikke i katalogen',
  'queries.unnamed': 'Uten navn',

  // api: the local API and programs that ask it
  'queries.save': 'Lagre spørring',
  'queries.save-as': 'Lagre spørring som…',
  'queries.save-title': 'Lagre spørring',
  'queries.name': 'Navn',
  'queries.name-needed': 'Skriv et navn',
  'queries.policy': 'Når det kommer nye perioder',
  'queries.policy.fixed': 'Fast: akkurat disse periodene',
  'queries.policy.growing': 'Voksende: fra og med {first}',
  'queries.policy.rolling':
    '{count, plural, one {Rullerende: alltid den siste} other {Rullerende: alltid de siste {shown}}}',
  'queries.policy.short.fixed': 'Fast',
  'queries.policy.short.growing': 'Voksende',
  'queries.policy.short.rolling': 'Rullerende',
  'queries.open-saved': 'Lagrede spørringer for denne tabellen',
  'queries.gone-values':
    '{count, plural, one {1 verdi i den lagrede spørringen er ikke lenger i tabellen: {values}} other {{shown} verdier i den lagrede spørringen er ikke lenger i tabellen: {values}}}',
  'palette.commands': 'Kommandoer',
  'palette.found':
    '{count, plural, =0 {ingenting funnet} one {{shown} funnet} other {{shown} funnet}}',
  'palette.label': 'Søk i tabeller og kommandoer',
  'palette.nothing': 'Ingenting passer til «{query}»',
  'palette.folders': 'Mapper',
  'palette.help': 'hjelp',
  'palette.help-page': 'Taster, tegn og søking',
  'palette.help-signs': 'Det som kan stå først',
  'palette.in-table': 'I denne tabellen',
  'palette.no-table': 'Åpne en tabell først: @ finner variablene og verdiene.',
  'palette.only-commands': 'kommandoer',
  'palette.only-folders': 'mapper',
  'palette.only-variables': 'variabler og verdier',
  'palette.settings': 'Innstillinger',
  'palette.values': '{count, plural, one {{shown} verdi} other {{shown} verdier}}',
  'palette.placeholder': 'Søk i tabeller, eller skriv en kommando',
  'palette.queries': 'Lagrede spørringer',
  'palette.recent': 'Nylige tabeller',
  'palette.tables': 'Tabeller',

  // export: what stands in files beside the numbers
  'export.adjustment': 'Justering',
  'export.adjustment.day': 'kalenderjustert',
  'export.adjustment.season': 'sesongjustert',
  'export.basePeriod': 'Basisperiode',
  'export.citation.retrieved': 'Hentet {date}.',
  'export.citation.updated': 'Oppdatert {date}.',
  'export.contact': 'Kontakt',
  'export.copyright': 'Opphavsrett',
  'export.database': 'Database',
  'export.measure': 'Måletype',
  'export.measure.A': 'gjennomsnitt',
  'export.measure.F': 'strøm',
  'export.measure.S': 'beholdning',
  'export.measure.X': 'annet',
  'export.no': 'nei',
  'export.official': 'Offisiell statistikk',
  'export.prices': 'Priser',
  'export.prices.C': 'løpende priser',
  'export.prices.F': 'faste priser',
  'export.referencePeriod': 'Referansetid',
  'export.source': 'Kilde',
  'export.symbols': 'Symboler',
  'export.table': 'Tabell',
  'export.unit': 'Måleenhet',
  'export.updated': 'Sist oppdatert',
  'export.yes': 'ja',

  // servers: where tables come from

  // problem: one sentence per problem code: what, where, what to do
  'problem.archive.bad-entry':
    'Det som er pakket som «{entry}», kan ikke pakkes ut: {reason}. Pakk det på nytt, eller pakk det ut med et annet program.',
  'problem.archive.bad-name':
    '«{entry}» ville havnet utenfor arkivet. Et slikt navn er en feil eller et angrep: det ble utelatt.',
  'problem.archive.bomb':
    'Arkivet ville blitt mer enn {most, number} MB utpakket, eller er altfor lite for det det inneholder. Det ble ikke pakket ut videre. Pakk det ut med et annet program hvis du stoler på det.',
  'problem.archive.damaged':
    'Dette er ikke et zip-arkiv, eller slutten mangler. Last det ned på nytt.',
  'problem.archive.empty':
    'Ingenting i arkivet kan importeres: det har ingen PX-, CSV-, TSV- eller JSON-stat-fil.',
  'problem.archive.encrypted':
    '«{entry}» er beskyttet av et passord. Pakk den ut med et annet program og importer filen.',
  'problem.archive.method':
    '«{entry}» er pakket på en måte som Statdesk ikke kjenner (metode {method}). Pakk den som en vanlig zip.',
  'problem.archive.nested':
    '«{entry}» er et arkiv inne i arkivet og ble ikke pakket ut. Pakk det ut og importer det for seg.',
  'problem.archive.too-many-entries':
    'Arkivet har {count, number} oppføringer; høyst {most, number} leses. Pakk det ut og importer mappen.',
  'problem.calculation.doubtful-sum':
    '«{calculation}» summerer rater, indekser eller gjennomsnitt, og summen betyr ingenting i seg selv. Velg en beregning som passer.',
  'problem.calculation.left-out':
    '«{calculation}» trenger verdier av {variable}, som er utelatt fra svaret. Velg noen av verdiene.',
  'problem.calculation.no-time':
    '«{calculation}» sammenligner perioder, og tabellen har ingen tidsvariabel. Velg en beregning over en annen variabel.',
  'problem.calculation.too-many-cells':
    'Beregningen ville kreve {cells} celler; opptil {limit} regnes ut på én gang. Velg færre verdier.',
  'problem.calculation.total-among-parts':
    '«{calculation}» summerer alle valgte verdier, og «{total}» blant dem er allerede summen deres. Utelat den.',
  'problem.calculation.which-base':
    '«{calculation}» holdes mot en verdi av {variable}, og «{base}» er ingen av dem. Oppgi en med koden.',
  'problem.calculation.which-variable':
    '«{calculation}» går over verdiene av en variabel, og «{variable}» er ingen den kan gå over. Oppgi en av: {variables}.',
  'problem.catalog.busy':
    'Et annet program skriver til katalogen {path}. Ingenting ble endret; prøv igjen om litt.',
  'problem.catalog.damaged':
    'Katalogen {path} er skadet ({detail}). Gjenopprett den fra en sikkerhetskopi, eller begynn på en annen katalog.',
  'problem.catalog.damaged-cells':
    'Celler i denne tabellen er skadet i katalogen {path} (del {chunk} av {chunks}) og vises ikke. Importer tabellen på nytt, eller gjenopprett katalogen fra en sikkerhetskopi.',
  'problem.catalog.damaged-table':
    'Tabell {table}: del {chunk} av cellene er skadet i katalogen {path}. Importer tabellen på nytt.',
  'problem.catalog.disk-error':
    'Disken meldte om en feil ved katalogen {path}. Ingenting ble endret; kontroller disken og prøv igjen.',
  'problem.catalog.disk-full':
    'Disken er full: katalogen {path} kunne ikke vokse. Det som var der fra før, er uendret; frigjør plass og prøv igjen.',
  'problem.catalog.folder-is-file':
    '{path} er en fil; en katalog er en mappe. Velg en mappe, eller et navn som er ledig.',
  'problem.catalog.in-use':
    'Et annet Statdesk importerer til katalogen {path}. Vent til det er ferdig, og prøv igjen.',
  'problem.catalog.newer-version':
    'Katalogen {path} er skrevet av et nyere Statdesk (versjon {version} av oppsettet; dette kjenner {supported}). Den er ikke rørt; oppdater Statdesk for å åpne den.',
  'problem.catalog.no-earlier-revision':
    'Tabell {table} har ingen tidligere revisjon å sammenligne med. Importer neste utgave fra samme sted, eller oppgi to tabeller.',
  'problem.catalog.no-such-revision': 'Tabell {table} har ingen versjon {revision}.',
  'problem.catalog.not-a-database':
    '{path} er ikke en Statdesk-katalog og er ikke rørt. Velg en annen katalogmappe, eller flytt filen.',
  'problem.catalog.not-writable':
    'Katalogen {path} kan ikke åpnes eller skrives. Kontroller rettighetene til filen og mappen.',
  'problem.catalog.version-of-itself': 'Tabell {table} kan ikke være en ny versjon av seg selv.',
  'problem.codelist.code-twice':
    '{count, plural, one {Koden {first} står to ganger; den første brukes.} other {# koder står to ganger, den første av dem {first}; den første av hver brukes.}}',
  'problem.codelist.missing-grouping':
    'Verdimengden nevner grupperingen {grouping}, som ikke er blant de importerte filene. Importer den også.',
  'problem.codelist.no-domain':
    'Verdimengden nevner ikke noe domene, så ingen variabel finner den. Legg til en seksjon [Domain] med DOMAIN for variablene.',
  'problem.codelist.no-members':
    'Gruppen {group} har ingen medlemmer og kan ikke velges. Legg til en seksjon med navnet og kodene til medlemmene.',
  'problem.codelist.no-name': 'Verdimengden har ikke noe navn. Grupperinger kan ikke vise til den.',
  'problem.codelist.no-section':
    'Seksjonen {section} mangler, så filen er utelatt. Kontroller at den er en verdimengde eller en gruppering.',
  'problem.codelist.order':
    'Oppføringene i {section} står ikke i nummerrekkefølge; rekkefølgen på numrene brukes.',
  'problem.codelist.other-value-set':
    'Grupperingen er laget for verdimengden {given}, men {name} nevner den. Den brukes der.',
  'problem.codelist.stray-lines':
    '{count, plural, one {Denne linjen er} other {# linjer, der dette er den første, er}} verken en seksjon eller en nummerert oppføring, og er hoppet over. Oppføringer skrives som nummer=tekst.',
  'problem.codelist.texts':
    'Det er {codes} koder, men {texts} tekster; koder uten tekst vises selv.',
  'problem.codelist.unknown-members':
    '{count, plural, one {Medlemmet {first} er} other {# medlemmer, det første av dem {first}, er}} ikke i verdimengden.',
  'problem.codelist.values-elsewhere':
    'Verdiene i denne mengden ligger i egne filer (.vsc og .vsn), som ikke leses.',
  'problem.delimited.bad-quotes':
    'Et anførselstegn inne i et felt med anførselstegn er ikke doblet, så ingen kan si hvor feltet slutter. Skriv det to ganger.',
  'problem.delimited.column-left-out':
    'Kolonnen «{column}» har ingen rolle i tabellen og ble utelatt. Gi den en i oppskriften, eller hopp over den der.',
  'problem.delimited.column-twice':
    'Oppskriften bruker kolonnen «{column}» til to ting. Bruk den til én.',
  'problem.delimited.duplicate-key':
    'Raden har samme nøkkel som linje {first, number}: {key}. Hver kombinasjon kan komme én gang; ta ut en av dem, eller gjør en kolonne som skiller dem, til variabel.',
  'problem.delimited.empty-code':
    'Feltet i «{column}» er tomt; en verdi av en variabel trenger en kode. Fyll det ut.',
  'problem.delimited.head-does-not-split':
    'Overskriften «{column}» kan ikke deles slik oppskriften sier. Endre hvordan overskrifter deles, eller hopp over kolonnen.',
  'problem.delimited.heads-alike':
    'Kolonnene «{other}» og «{column}» står for de samme verdiene. Hopp over en av dem.',
  'problem.delimited.lost-characters':
    'Linjen har bokstaver som tegnsettet ikke kjenner. Velg tegnsettet selv.',
  'problem.delimited.no-numbers': 'Ingen kolonne er igjen til tallene. Oppgi dem i oppskriften.',
  'problem.delimited.no-proposal':
    'Ingenting i filen ser ut som en tabell med tall. Si i en oppskrift hvilken kolonne som er hva.',
  'problem.delimited.no-rows':
    'Filen har ingen rader under overskriften. Se om linjene som hoppes over, er riktige.',
  'problem.delimited.no-such-column':
    'Oppskriften vil ha en kolonne «{column}»; filen har {heads}. Se om den har fått nytt navn.',
  'problem.delimited.not-a-number':
    '«{found}» i «{column}» er ikke et tall med tegnene i oppskriften. Rett det, eller legg det til tekstene som står for et manglende tall.',
  'problem.delimited.not-a-period':
    '«{found}» i «{variable}» er ikke en tidsperiode som de andre. Den beholdes som en verdi uten dato.',
  'problem.delimited.period-twice':
    '«{found}» er samme periode som «{other}», og begge er verdier nå. Skriv den på én måte.',
  'problem.delimited.proposed':
    'Lest slik den ser ut: {variables} som variabler, tall {layout, select, long {i «{column}»} other {i de andre kolonnene}} med desimal{decimal, select, comma {komma} other {punktum}}. Si selv hva kolonnene er, der det er galt.',
  'problem.delimited.ragged-row':
    'Raden har {found, number} felter; overskriften har {expected, number}. Et skilletegn mangler, eller en tekst med et slikt står ikke i anførselstegn.',
  'problem.delimited.row-too-long':
    'En rad slutter ikke innen {most, number} tegn. Et anførselstegn som åpnes her, lukkes aldri.',
  'problem.delimited.text-differs':
    'Koden «{code}» har teksten «{used}» i linje {first, number} og «{found}» her. Den første brukes.',
  'problem.delimited.too-many-cells':
    'Variablene har {cells, number} kombinasjoner, men filen har {fields, number} tall ({variables}). En kolonne som ikke er noen variabel, er tatt for en.',
  'problem.engine.bad-request': 'Forespørselen ble ikke forstått: {detail}',
  'problem.engine.cancelled': 'Avbrutt.',
  'problem.engine.defect':
    'Noe gikk galt inne i Statdesk. Ingenting ble endret. Oppgi {id} når du melder fra om det.',
  'problem.engine.closed': 'Statdesk er i ferd med å avslutte.',
  'problem.engine.connection-lost':
    'Forbindelsen til Statdesk ble brutt før svaret kom. Prøv igjen.',
  'problem.engine.stopped':
    'Den delen av Statdesk som arbeidet med dette, stoppet og ble startet igjen. Prøv igjen.',
  'problem.grouping.bad-code': 'Gruppekoden «{code}» kan ikke skrives til en fil. Bruk en annen.',
  'problem.grouping.code-is-member':
    'Gruppekoden «{code}» er koden til en verdi som hører til en annen gruppe, så en fil kunne ikke skille dem. Bruk en annen.',
  'problem.grouping.code-twice': 'To grupper har koden «{code}». Gi en av dem en annen kode.',
  'problem.grouping.no-groups':
    'Grupperingen har ingen grupper ennå. Legg til en og putt verdier i den.',
  'problem.grouping.no-label': 'Gruppen «{code}» har ikke noe navn. Gi den et.',
  'problem.grouping.no-name': 'Grupperingen har ikke noe navn. Gi den et, så du finner den igjen.',
  'problem.grouping.unknown': 'Den egne grupperingen «{grouping}» finnes ikke lenger.',
  'problem.grouping.unknown-variable': 'Tabell {table} har ingen variabel «{variable}».',
  'problem.host.port-taken':
    'Port {port} er i bruk av et annet program. Velg en annen med --port, eller 0 for en ledig.',
  'problem.host.port-not-allowed':
    'Denne brukeren kan ikke lytte på port {port}. Velg en fra 1024, eller 0 for en ledig.',
  'problem.host.no-such-address':
    'Denne datamaskinen har ikke adressen {host}. Utelat --host for å betjene bare denne datamaskinen.',
  'problem.host.disk-full':
    'Disken til katalogen er full, så filen kunne ikke tas inn. Frigjør plass og prøv igjen.',
  'problem.host.upload-broken': 'Filen kom ikke hel fram. Ingenting ble beholdt. Prøv igjen.',
  'problem.http.asked-to-wait':
    '{address} ber om å få være i fred i {seconds} sekunder. Prøv igjen senere.',
  'problem.http.bad-address':
    '«{address}» er ikke en adresse som kan spørres. Den må begynne med http:// eller https://.',
  'problem.http.bad-ca-file':
    'Sertifikatfilen {path} kan ikke brukes ({detail}). Velg en PEM-fil i innstillingene.',
  'problem.http.bad-proxy':
    '«{address}» er ikke adressen til en mellomtjener. Skriv den som http://proxy.example:8080.',
  'problem.http.certificate':
    'Sertifikatet til {host} er ikke klarert ({detail}). Hvis kontoret ditt signerer sine egne, oppgi sertifikatfilen i innstillingene.',
  'problem.http.connection-lost':
    'Forbindelsen ble brutt mens {address} svarte. Prøv igjen når nettet er tilbake.',
  'problem.http.failed': '{address} kunne ikke spørres ({detail}). Prøv igjen senere.',
  'problem.http.gave-up':
    '{address} svarte {status} {tries, plural, one {én gang} other {# ganger}}. Tjeneren er opptatt eller ute av drift: prøv igjen senere.',
  'problem.http.refused': 'Ingen svarer hos {host}. Kontroller adressen, nettet og mellomtjeneren.',
  'problem.http.timeout': '{address} svarte ikke i tide. Prøv igjen senere.',
  'problem.http.too-large': 'Svaret fra {address} er større enn {megabytes} MB og ble ikke lest.',
  'problem.http.unknown-host':
    'Det finnes ingen datamaskin som heter {host}, eller det er ikke noe nett. Kontroller adressen.',
  'problem.import.bad-name':
    'Navnet på dette er ikke gyldig UTF-8, så det kan ikke åpnes med det. Gi det et nytt navn og importer på nytt.',
  'problem.import.cannot-open':
    'Dette kunne ikke åpnes ({reason}). Kontroller stien og disken, og importer på nytt.',
  'problem.import.matrix-taken':
    'Tabellen beholdes som {id}, fordi {first} har samme MATRIX («{matrix}»). Hvis den er en ny versjon av {first}, så si det i rapporten.',
  'problem.import.no-permission':
    'Det er ikke tillatelse til å lese dette. Endre rettighetene og importer på nytt.',
  'problem.import.no-report': 'Rapporten for denne importen er borte.',
  'problem.import.no-samples': 'Denne installasjonen har ingen eksempeltabeller.',
  'problem.import.not-a-file':
    'Dette er verken en fil eller en mappe. Velg en PX-fil, eller en mappe med slike.',
  'problem.import.not-found': 'Det finnes ingen slik fil eller mappe. Kontroller stien.',
  'problem.import.upload-gone': 'Filen kom ikke fram. Velg den på nytt.',
  'problem.jobs.failed': 'Noe gikk galt inne i Statdesk. Det som var der fra før, er uendret.',
  'problem.jobs.interrupted':
    'Statdesk ble avsluttet mens dette kjørte. Det som ble ferdig, er beholdt; start på nytt for resten.',
  'problem.json-stat.bad-cell':
    'Celle {place, number} har {found}, som verken er et tall eller tomt. Be kilden om en riktig fil.',
  'problem.json-stat.bad-dimension':
    'Dimensjonen «{dimension}» kan ikke leses: {reason}. Be kilden om en riktig fil.',
  'problem.json-stat.bad-json':
    'Filen er ikke JSON: {reason}. Den kan være avkuttet; last den ned på nytt.',
  'problem.json-stat.count':
    'Filen har {found, number} verdier; dimensjonene krever {expected, number}. Den kan være avkuttet; last den ned på nytt.',
  'problem.json-stat.no-dataset':
    'Filen er JSON, men ikke et JSON-stat-datasett. Importer JSON-stat 2 eller 1, eller eksporter CSV hos kilden.',
  'problem.json-stat.several':
    'Filen har {count, number} datasett; det første, «{first}», ble lest. Lagre de andre som egne filer.',
  'problem.json-stat.too-large':
    'Tekster og koder i filen krever mer enn {most, number} MB. Be kilden om en mindre del.',
  'problem.json-stat.too-many-cells':
    'Dimensjonene krever {cells, number} celler; høyst {most, number} kan beholdes. Be kilden om en mindre del.',
  'problem.json-stat.too-many-marks':
    '{count, number} merker ved tallene ble utelatt; {most, number} er beholdt.',
  'problem.px.adjacent-strings':
    'To tekster følger etter hverandre på én linje uten komma. De ble lest som én tekst. Kanskje filen har anførselstegn inne i en tekst; bruk ’ der.',
  'problem.px.attribute-count':
    'Det er {found} attributtverdier der ATTRIBUTE-ID nevner {expected}. De ble utelatt.',
  'problem.px.bad-boolean': '«{found}» skulle vært YES eller NO.',
  'problem.px.bad-number':
    '«{found}» er ikke et heltall fra {lowest} til {highest}. Det ble utelatt.',
  'problem.px.binary': 'Filen er ikke tekst: den begynner med en nullbyte. Velg en PX-fil.',
  'problem.px.broken-statement':
    'Denne setningen kan ikke leses fra «{found}» og videre. Kanskje står det et anførselstegn inne i en tekst, eller et komma eller semikolon mangler.',
  'problem.px.cannot-read':
    'Filen kan ikke leses ({reason}). Kontroller at den er en fil, at den fortsatt er der, og at du har lov til å lese den.',
  'problem.px.cell-subkeys':
    '{found} verdier er nevnt der tabellen har {expected} variabler. Setningen er beholdt, men har ingen virkning.',
  'problem.px.codes-count':
    '{variable}: det er {found} koder for {expected} verdier. Kodene ble ikke brukt; verdiene er nummerert i stedet.',
  'problem.px.data-missing':
    'Filen slutter uten DATA: den har ingen celler. Den kan være avkuttet; hent den på nytt.',
  'problem.px.data-not-closed':
    'Det er ikke noe semikolon etter den siste cellen. Alle celler er der.',
  'problem.px.decimal-comma':
    'Det er {found} tall for {expected} celler, og hvert av dem som er for mye, kommer av et komma. Tall skrives med desimalpunktum i PX; skriv filen på nytt med punktum.',
  'problem.px.doubly-encoded':
    'Bokstaver ser ut som om teksten er gjort om til UTF-8 to ganger ({count} steder). Velg et annet tegnsett, eller skriv filen på nytt.',
  'problem.px.duplicate-codes':
    '{variable}: {count} koder forekommer mer enn én gang. De gjentatte fikk et nummer bak, så hver verdi kan velges.',
  'problem.px.duplicate-statement': 'Samme setning forekommer to ganger. Den første gjelder.',
  'problem.px.elimination-unknown-value':
    'ELIMINATION nevner «{value}», som ikke er en verdi av variabelen. Variabelen kan ikke utelates fra et utvalg.',
  'problem.px.empty': 'Filen er tom. Hent den på nytt.',
  'problem.px.empty-code':
    '{variable}: koden til verdi {position} er tom. Et nummer ble satt i stedet.',
  'problem.px.encoding-mislabelled':
    'Filen sier at tekstene er {declared}; de er {used} og ble lest slik.',
  'problem.px.encoding-undeclared':
    'Filen sier ikke hvilket tegnsett tekstene har. De ble lest som {used}.',
  'problem.px.exponent':
    'Tall er skrevet med eksponent, for eksempel {found}. De ble lest nøyaktig.',
  'problem.px.header-too-long':
    'Det er ingen DATA i de første {megabytes} megabytene. Dette er ikke en PX-fil, eller et anførselstegn mangler nær begynnelsen.',
  'problem.px.hierarchy-cycle': 'HIERARCHIES setter {code} under seg selv. Det paret ble utelatt.',
  'problem.px.hierarchy-two-parents': 'HIERARCHIES gir {code} to foreldre. Den første gjelder.',
  'problem.px.hierarchy-unknown-code':
    'HIERARCHIES: «{found}» nevner en kode som variabelen ikke har. Den ble utelatt.',
  'problem.px.keys-for-heading': '{variable} står i tabellhodet. KEYS for den ble utelatt.',
  'problem.px.keys-incomplete':
    'KEYS er gitt for noen variabler i forspalten, men ikke for {variable}. Hver variabel i forspalten trenger det.',
  'problem.px.keys-kind': 'KEYS må være CODES eller VALUES, ikke «{found}».',
  'problem.px.keys-row-differs':
    'Denne raden er der to ganger, med ulike celler. Fjern den som er feil.',
  'problem.px.keys-row-twice': 'Denne raden er der to ganger, med de samme cellene.',
  'problem.px.keys-unknown-value':
    '«{key}» er ikke en verdi av {variable}. Hver rad må begynne med én nøkkel for hver variabel i forspalten.',
  'problem.px.language-codes':
    '{variable}: kodene på et annet språk er ulike. Kodene på hovedspråket gjelder.',
  'problem.px.language-missing': 'Filen sier ikke hvilket språk tekstene er på.',
  'problem.px.language-values':
    '{variable} har {found} verdier på språket {language} og {expected} på hovedspråket. Det språket ble utelatt.',
  'problem.px.language-variables':
    'STUB og HEADING på språket {language} nevner ikke de samme variablene som på hovedspråket. Det språket ble utelatt.',
  'problem.px.line-break-in-text':
    'En tekst har et linjeskift mellom anførselstegnene. Det ble lest som et mellomrom.',
  'problem.px.lost-characters':
    '{count} bokstaver gikk tapt før filen ble skrevet, eller kan ikke leses. De vises som \ufffd.',
  'problem.px.mandatory-missing': '{keyword} mangler. Tabellen ble lest uten.',
  'problem.px.name-differs':
    '«{found}» ble tatt for «{meant}»: de skiller seg i mellomrom eller store bokstaver.',
  'problem.px.no-keyword': 'Her skulle det stått et nøkkelord; det står «{found}».',
  'problem.px.not-px':
    'Dette er ikke en PX-fil: den begynner med «{found}». En PX-fil begynner med et nøkkelord som CHARSET=.',
  'problem.px.quoted-number':
    'Tall står i anførselstegn, for eksempel {found}. De ble lest som tall.',
  'problem.px.second-time-variable':
    'En tabell har én tidsvariabel. Denne andre ble lest som en vanlig variabel.',
  'problem.catalog.source-gone':
    'Filen som tabell {table} ble lest fra, er ikke lenger kjent eller ikke lenger der. Velg selve filen.',
  'problem.px.statement-not-closed':
    'Filen slutter midt i en setning. Den kan være avkuttet; hent den på nytt.',
  'problem.px.stray-semicolon': 'Et semikolon står alene.',
  'problem.px.string-not-closed':
    'En tekst begynner her og slutter ikke: et anførselstegn mangler, eller filen er avkuttet.',
  'problem.px.subkeys':
    'Dette nøkkelordet tar ikke {found, plural, one {# navn} other {# navn}} i parentes. Setningen er beholdt, men har ingen virkning.',
  'problem.px.symbol-by-text':
    'Celler har teksten til et symbol, «{found}», i stedet for prikkene. De ble lest som det symbolet.',
  'problem.px.text-after-data':
    'Etter cellene følger noe som ikke hører hjemme der. Det ble utelatt.',
  'problem.px.timeval-count':
    '{variable}: det er {found} tidspunkter for {expected} verdier. De ble ikke brukt; variabelen er fortsatt tid.',
  'problem.px.timeval-impossible': '«{found}» er ikke en periode på denne tidsskalaen.',
  'problem.px.timeval-malformed':
    '{variable}: TIMEVAL er ikke skrevet slik formatet krever. Det som kunne leses, ble brukt.',
  'problem.px.timeval-scale':
    '«{scale}» er ikke en tidsskala i formatet. Den ble tatt for den nærmeste.',
  'problem.px.too-few-cells':
    'DATA har {found} celler; STUB og HEADING krever {expected}. Filen kan være avkuttet; hent den på nytt.',
  'problem.px.too-many-cells':
    'DATA har {found} celler; STUB og HEADING krever {expected}. Den første som er for mye, står her.',
  'problem.px.too-many-declared': 'STUB og HEADING krever {cells} celler. Høyst {most} kan leses.',
  'problem.px.too-many-parts':
    'Det er mer enn {most} tekster før cellene. Dette er ikke en PX-fil, eller den er skadet.',
  'problem.px.too-many-variables':
    'STUB og HEADING nevner {found} variabler. Høyst {most} kan leses; kanskje mangler det anførselstegn.',
  'problem.px.trailing-comma':
    'Listen slutter med et komma. Elementet etter det ble lest som tomt.',
  'problem.px.unknown-cell':
    '«{found}» er verken et tall eller et symbol. Celler er tall med desimalpunktum, prikker eller en strek.',
  'problem.px.unknown-keyword': 'Dette nøkkelordet hører ikke til formatet. Det er beholdt.',
  'problem.px.unknown-language':
    'Språket «{language}» er ikke i LANGUAGES. Setningen er beholdt, men har ingen virkning.',
  'problem.px.unknown-value':
    'Det finnes ingen verdi «{value}». Setningen er beholdt, men har ingen virkning.',
  'problem.px.unknown-variable':
    'Det finnes ingen variabel «{variable}». Setningen er beholdt, men har ingen virkning.',
  'problem.px.values-missing':
    'Det er ingen VALUES for {variable}. Hver variabel trenger verdiene sine.',
  'problem.px.variable-code-twice':
    'En annen variabel har allerede koden {code}. {used} brukes i stedet.',
  'problem.px.variable-twice': 'Variabelen {variable} er nevnt to ganger i STUB og HEADING.',
  'problem.px.variables-missing': 'Verken STUB eller HEADING nevner en variabel.',
  'problem.validate.attribute-text-missing': 'ATTRIBUTE-ID har ingen ATTRIBUTE-TEXT.',
  'problem.validate.axis-version-missing': 'AXIS-VERSION mangler. Skriv AXIS-VERSION="2013".',
  'problem.validate.bad-date':
    '«{found}» er ikke en dato slik formatet skriver den: YYYYMMDD HH:MM.',
  'problem.validate.byte-order-mark':
    'Filen begynner med et byterekkefølgemerke. Gamle programmer tar det for tekst.',
  'problem.validate.cell-note-everywhere': 'Fotnoten hører til hver celle. Skriv NOTE i stedet.',
  'problem.validate.charset-missing':
    'CHARSET mangler: etter formatet er tekstene da MS-DOS-tekst. Skriv CHARSET="ANSI".',
  'problem.validate.charset-unknown':
    'CHARSET «{found}» hører ikke til formatet. Skriv ANSI, og tegnsettet i CODEPAGE.',
  'problem.validate.code-blanks':
    '{variable}: {count, plural, one {# kode begynner eller slutter} other {# koder begynner eller slutter}} med et mellomrom, den første er «{found}».',
  'problem.validate.codepage-unknown':
    'CODEPAGE «{found}» er ikke et kjent tegnsett. Bytene ble undersøkt i stedet.',
  'problem.validate.codes-differ-by-case':
    '{variable}: kodene {first} og {second} skiller seg bare i store bokstaver. Spørringer tar dem for én.',
  'problem.validate.codes-missing':
    '{variable} har ingen CODES. Verdiene er kjent bare ved nummeret.',
  'problem.validate.contents-eliminated':
    '{variable} har statistikkvariablene, som ikke har noen sum. Fjern ELIMINATION.',
  'problem.validate.control-characters':
    'En tekst har et tegn som ikke kan vises (nummer {number}). Fjern det, eller skriv et mellomrom.',
  'problem.validate.date-order':
    'NEXT-UPDATE ({next}) er ikke etter den siste oppdateringen ({last}).',
  'problem.validate.decimals-high':
    'DECIMALS er {found}; ingen celle har mer enn {expected} desimaler.',
  'problem.validate.decimals-low':
    'DECIMALS er {found}; celler har opptil {expected} desimaler. Programmer som stoler på det, mister resten.',
  'problem.validate.double-column-without-codes':
    'DOUBLECOLUMN ber om koder for {variable}, som ikke har noen.',
  'problem.validate.elimination-not-additive':
    'AGGREGALLOWED sier at disse verdiene ikke har noen sum, men {variable} utelates ved summering. Oppgi summen i ELIMINATION.',
  'problem.validate.first-statement':
    'Filen begynner med {keyword}. Lesere som bare ser på de første linjene, venter CHARSET eller AXIS-VERSION der.',
  'problem.validate.hierarchy-levels':
    '{variable}: HIERARCHYLEVELS er {found}; treet har {expected} nivåer.',
  'problem.validate.hierarchy-names':
    '{variable}: HIERARCHYNAMES har {found} navn for {expected} nivåer.',
  'problem.validate.hierarchy-uncovered':
    '{variable}: {count, plural, one {# verdi er} other {# verdier er}} ikke i HIERARCHIES.',
  'problem.validate.html-in-text':
    '{count, plural, one {En tekst har} other {# tekster har}} HTML, for eksempel {found}. De fleste programmer viser det som det er; # gir linjeskift.',
  'problem.validate.http-link':
    '{count, plural, one {En tekst lenker} other {# tekster lenker}} til http:-adresser, for eksempel {found}. Bruk https: der tjeneren har det.',
  'problem.validate.impossible-date': 'Datoen eller tidspunktet {found} finnes ikke.',
  'problem.validate.keyword-misspelt': '{found} er ikke et nøkkelord. Kanskje {meant} er ment.',
  'problem.validate.language-code':
    '«{language}» er ikke en språkkode. Skriv to eller tre bokstaver, for eksempel nb.',
  'problem.validate.language-not-listed': 'LANGUAGES har ikke «{language}», som LANGUAGE nevner.',
  'problem.validate.last-updated-missing': 'Det er ingen LAST-UPDATED for {content}.',
  'problem.validate.line-length':
    '{count, plural, one {# linje} other {# linjer}} før DATA {count, plural, one {er} other {er}} lengre enn 256 tegn. Gamle programmer kutter dem; del lister etter et komma.',
  'problem.validate.long-key':
    '«{found}» har {length} tegn. Gamle programmer og noen databaser tar 20.',
  'problem.validate.lower-case-keyword':
    'Nøkkelordet er ikke i store bokstaver. Andre programmer overser det; skriv {keyword}.',
  'problem.validate.mandatory-empty': '{keyword} er der, men er tomt.',
  'problem.validate.mixed-line-ends': 'Filen blander to slags linjeslutt.',
  'problem.validate.name-blanks': 'Navnet «{found}» begynner eller slutter med et mellomrom.',
  'problem.validate.no-numbers': 'Ikke én celle har et tall.',
  'problem.validate.note-empty': 'Fotnoten er tom.',
  'problem.validate.note-not-translated':
    'Språket {language} har {found} fotnoter ({keyword}); hovedspråket har {expected}.',
  'problem.validate.note-twice': 'Den samme fotnoten står der allerede.',
  'problem.validate.partition-outside':
    '{variable}: delen «{part}» begynner etter slutten på hver kode.',
  'problem.validate.precision-low':
    'PRECISION er {found}, mindre enn SHOWDECIMALS ({expected}). Noen programmer overser det.',
  'problem.validate.prices-letter': 'CFPRICES «{found}» er verken C eller F.',
  'problem.validate.quotes-missing': '«{found}» skulle stått i anførselstegn.',
  'problem.validate.quotes-needless': '«{found}» skulle stått uten anførselstegn.',
  'problem.validate.row-end-blank':
    'Rader i DATA slutter uten mellomrom før linjeskiftet. Noen programmer trenger det.',
  'problem.validate.show-decimals-high': 'SHOWDECIMALS er {found}, mer enn DECIMALS ({expected}).',
  'problem.validate.statements-on-line':
    'To setninger står på én linje. Begynn hver på en egen linje.',
  'problem.validate.stock-flow-letter': 'STOCKFA «{found}» er ingen av S, F, A, X og O.',
  'problem.validate.symbol-not-declared':
    'Symbolet {symbol} forekommer i DATA, og {keyword} sier ikke hva det betyr.',
  'problem.validate.symbol-text-twice': '{keyword} har samme tekst som {other}: «{found}».',
  'problem.validate.timeval-disagrees': '{variable}: TIMEVAL sier {time} der verdien er «{value}».',
  'problem.validate.timeval-missing': '{variable} ser ut som tid, men har ingen TIMEVAL.',
  'problem.validate.timeval-order':
    '{variable}: tidspunktene går verken oppover eller nedover; {found} er ute av sin plass.',
  'problem.validate.timeval-twice': '{variable}: {found} står for mer enn én verdi.',
  'problem.validate.translation-alone':
    '{keyword} har en tekst på språket {language}, men ingen på hovedspråket.',
  'problem.validate.translation-missing':
    '{keyword} har ingen tekst på språket {language}. Teksten på hovedspråket vises.',
  'problem.validate.units-missing':
    'Det er ingen UNITS for {content}, så måleenheten til tabellen gjelder. Skriv UNITS("{content}").',
  'problem.validate.value-empty': '{variable}: teksten til verdi {position} er tom.',
  'problem.validate.value-twice':
    '{variable}: {count, plural, one {# tekst forekommer} other {# tekster forekommer}} mer enn én gang, den første er «{found}». Fotnoter til en slik tekst hører til den første verdien.',
  'problem.remote.bad-address':
    '«{address}» er ikke adressen til en tjener. Kopier en fra nettleseren; den begynner med https://.',
  'problem.remote.bad-answer':
    'Det {address} svarte, går ikke opp ({detail}). Ingenting av det ble beholdt. Si fra til statistikkbyrået.',
  'problem.remote.broken-json':
    'Det {address} svarte, kan ikke leses: det er avkuttet eller ødelagt ({detail}). Prøv igjen senere.',
  'problem.remote.discontinued':
    '{source} oppdaterer ikke lenger {table}. Den blir her som den er.',
  'problem.remote.keeps-changing':
    '{table} fra {source} ble endret mens den ble hentet, {rounds} ganger på rad. Ingenting av det ble beholdt. Prøv igjen senere.',
  'problem.remote.missing': 'Det er ingenting på {address}.',
  'problem.remote.name-taken': 'Det finnes allerede en kilde som heter {name}. Velg et annet navn.',
  'problem.remote.no-api':
    'Ingen PxWebApi 2 svarer på «{address}», heller ikke på de vanlige stedene hos den verten. Spør byrået om adressen til API-et.',
  'problem.remote.no-sources':
    'Ingen tjener er lagt til. Legg til en først: statdesk source add NAME ADDRESS.',
  'problem.remote.no-such-table': '{source} har ingen tabell {table}. Kontroller id-en.',
  'problem.remote.not-json':
    '{address} svarte med en side ({type}), ikke med data. Kontroller adressen; det kan være en innlogging eller en mellomtjener imellom.',
  'problem.remote.old-api':
    '«{address}» er en adresse for PxWebApi 1, som virker på en annen måte. Finn adressen til versjon 2, som ofte slutter på /api/v2.',
  'problem.remote.redirected':
    '{address} viser videre til {target}, som ikke ble fulgt. Hvis du stoler på den adressen, legg den til i stedet.',
  'problem.remote.refused': '{address} avviste spørsmålet med status {status}. Den sier: {words}',
  'problem.remote.renamed':
    '{source} har ikke lenger {table}; den er trolig {successor} nå. Tabellen her blir som den er.',
  'problem.remote.too-many-cells':
    '{address} avviser selv én celle (status {status}). Tabellen er kanskje ikke åpen for alle.',
  'problem.remote.too-many-symbols':
    'Tabellen bruker mer enn ni ulike symboler for manglende verdier, og de kan ikke holdes fra hverandre. Hent et utvalg av den.',
  'problem.remote.unknown-source':
    'Det finnes ingen kilde som heter {name}. statdesk source list viser dem.',
  'problem.remote.which-source': 'Flere kilder er kjent: {sources}. Si hvilken som er ment.',
  'problem.remote.withdrawn': '{source} har ikke lenger {table}. Tabellen her blir som den er.',
  'problem.cli.bad-query':
    'Spørringen {file} er ikke et PxWebApi 2-utvalg: {detail}. Det er et JSON-objekt med en liste «selection» av objekter med «variableCode» og «valueCodes».',
  'problem.cli.no-temporary-folder':
    'Ingen midlertidig fil kunne lages i {path} ({detail}). Lag plass der, eller sett TMPDIR til en annen mappe; med --out trengs ingen midlertidig fil.',
  'problem.cli.output-failed':
    'Standard ut kunne ikke skrives ({detail}), så svaret der er ikke helt. Kontroller plassen på disken, eller skriv til en fil med --out.',
  'problem.queries.unknown':
    'Det finnes ingen lagret spørring «{query}» i denne katalogen. Den kan være fjernet.',
  'problem.catalog-export.bad-manifest':
    '{path} kan ikke leses ({detail}). Velg en annen mappe, eller fjern den filen hvis mappen kan skrives på nytt.',
  'problem.catalog-export.newer-manifest':
    '{path} er skrevet av et nyere Statdesk (versjon {version}). Bruk det, eller velg en annen mappe.',
  'problem.catalog-export.foreign-folder':
    '{path} er ikke tom og har ingen {manifest} fra en tidligere eksport. Velg en tom mappe.',
  'problem.export.bad-option': 'Valget {option} for {format} er ikke gyldig: {detail}.',
  'problem.export.bad-pattern':
    'Filnavn kan ikke lages med «{part}». Det som kan stå i krøllparentes: {parts}.',
  'problem.export.no-report': 'Rapporten for denne eksporten er ikke i denne katalogen.',
  'problem.export.zip-too-large':
    'Filene er mer enn 4 GB til sammen, og det rommer ikke én zip-fil. Eksporter færre om gangen.',
  'problem.export.disk-full':
    'Disken er full, så {path} ble ikke skrevet. Ingenting er etterlatt der; frigjør plass og eksporter på nytt.',
  'problem.export.no-such-folder':
    'Mappen til {path} finnes ikke. Lag den først, eller velg et annet sted.',
  'problem.export.not-a-file': '{path} er en mappe. Oppgi en fil i den.',
  'problem.export.letter-does-not-fit':
    'Bokstaven «{letter}» i {keyword} («{around}») er ikke i windows-1252. Skriv filen i UTF-8, eller endre teksten.',
  'problem.export.not-writable':
    '{path} kan ikke skrives: tillatelse er nektet. Velg et annet sted, eller endre rettighetene.',
  'problem.export.write-failed':
    '{path} kunne ikke skrives ({detail}). Ingenting er etterlatt der.',
  'problem.export.reserved-code':
    'JSON-stat 1.2 kan ikke ha en variabel med koden {variable}. Bruk JSON-stat 2.',
  'problem.export.too-many-columns':
    'Tabellen ville fått {columns, number} kolonner; {format} rommer {limit, number}. Flytt variabler til radene, velg mindre, eller eksporter som CSV.',
  'problem.export.too-many-rows':
    'Tabellen ville fått {rows, number} rader; {format} rommer {limit, number}. Velg mindre, eller eksporter som CSV.',
  'problem.export.unknown-format': 'Det finnes ikke noe format «{format}». Kjente er: {formats}.',
  'problem.recipe.bad-recipe':
    'Dette er ikke en oppskrift: {detail}. Eksporter en med «statdesk recipe export» for å se hvordan den ser ut.',
  'problem.recipe.unknown':
    'Det finnes ingen oppskrift «{name}». «statdesk recipe list» viser dem som finnes.',
  'problem.selection.unknown-table': 'Det finnes ingen tabell «{table}» i denne katalogen.',
  'problem.selection.unknown-language':
    'Tabell {table} har ikke språket «{language}». Den har: {languages}.',
  'problem.selection.unknown-variable':
    'Tabell {table} har ingen variabel «{variable}».{hasSuggestion, select, yes { Mente du «{suggestion}»?} other {}} Den har: {variables}.',
  'problem.selection.unknown-value':
    '{variable}: det finnes ingen verdi «{item}».{hasSuggestion, select, yes { Mente du «{suggestion}»?} other {}}',
  'problem.selection.unknown-codelist': '{variable}: det finnes ingen kodeliste «{codelist}».',
  'problem.selection.illegal-expression':
    '{variable}: «{item}» er ikke et uttrykk som Statdesk kjenner. Bruk en kode, *, ?, TOP(n), BOTTOM(n), RANGE(a,b), FROM(a) eller TO(a).',
  'problem.selection.missing-variable':
    '{variable}: velg minst én verdi. Denne variabelen kan ikke utelates.',
  'problem.selection.illegal-placement':
    'Rader og kolonner må nevne hver variabel i svaret nøyaktig én gang.',
  'problem.selection.bad-parameter':
    'Parameteren «{parameter}» kan ikke leses. Skriv den som valueCodes[variabel]=kode,kode.',
  'problem.selection.bad-body': 'Spørringen kan ikke leses ved «{field}»: {detail}',
  'problem.api.not-here': 'Det lokale API-et kan ikke slås på her. Start det med statdesk serve.',
  'problem.api.stopped': 'Det lokale API-et stoppet av seg selv. Slå det på igjen.',
  'problem.pxwebapi.bad-parameter': '{parameter} kan ikke være «{value}». Kjente er: {known}.',
  'problem.pxwebapi.unsupported-format':
    'Formatet {format} tar ikke {parameter}. Utelat det, eller velg et annet format.',
  'problem.pxwebapi.address-too-long':
    'Adressen har {length} tegn; høyst {limit} leses. Send utvalget med POST.',
  'problem.pxwebapi.bad-json': 'Innholdet er ikke JSON ({detail}).',
  'problem.pxwebapi.bad-saved-query-id': 'Den lagrede spørringen ble ikke funnet',
  'problem.pxwebapi.body-too-large':
    'Innholdet er større enn {limit} MB. Oppgi verdier med uttrykk som * eller TOP(12), eller spør i deler.',
  'problem.pxwebapi.foreign-host':
    'Dette API-et svarer bare på forespørsler til sin egen adresse, ikke til «{host}».',
  'problem.pxwebapi.foreign-origin':
    'Sider fra «{origin}» kan ikke lese dette API-et. Oppgi opphavet med --cors for å tillate dem.',
  'problem.pxwebapi.no-query': 'Send spørringen som JSON: tableId, language, selection.',
  'problem.pxwebapi.not-a-number': '{parameter} tar et heltall, ikke «{value}».',
  'problem.pxwebapi.query-not-saved':
    'Katalogen kunne ikke skrives til, så spørringen ble ikke lagret.',
  'problem.pxwebapi.table-in-other-languages':
    'Tabell {table} finnes ikke på «{language}». Den finnes på: {languages}. Oppgi ett med lang=.',
  'problem.pxwebapi.too-many-calls':
    'Høyst {calls} kall besvares på {seconds} s. Prøv igjen om {retryAfter} s.',
  'problem.pxwebapi.too-small': '{parameter} er et heltall fra {least}.',
  'problem.pxwebapi.unknown-codelist':
    'Det finnes ingen kodeliste «{codelist}» på «{language}». Metadataene til en tabell nevner kodelistene.',
  'problem.pxwebapi.unknown-folder': 'Det finnes ingen mappe «{folder}».',
  'problem.pxwebapi.unknown-language':
    'Språket «{language}» finnes ikke her. Kjente er: {languages}.',
  'problem.pxwebapi.unknown-page': 'Siden finnes ikke',
  'problem.pxwebapi.unknown-path':
    'Det er ingenting på denne adressen. /api/v2 forklarer hva som finnes.',
  'problem.pxwebapi.unknown-saved-query': 'Den lagrede spørringen ble ikke funnet',
  'problem.pxwebapi.wrong-media-type':
    'Innholdet er «{type}». Send JSON, med Content-Type: application/json.',
  'problem.pxwebapi.wrong-method': 'Denne adressen tar bare {allowed}.',
  'problem.selection.too-many-cells': '{cells} celler er valgt; høyst {limit} er tillatt.',
  'problem.selection.too-many-rows':
    'Tabellen har {rows} rader; opptil {limit} kan sorteres. Velg færre verdier, eller sett en variabel i kolonnene.',

  // settings: what can be set
  'settings.appearance': 'Utseende',
  'settings.at-once': 'Endringer gjelder straks.',
  'settings.catalog': 'Katalog og lagring',
  'settings.check': 'Kontroll',
  'settings.check-do': 'Kontroller katalogfilen',
  'settings.check-help': 'Leser hele filen og sier fra om noe i den er skadet.',
  'settings.check-ok': 'Katalogfilen er i orden.',
  'settings.density': 'Rader',
  'settings.density.comfortable': 'Luftig',
  'settings.density.compact': 'Tett',
  'settings.example': 'Slik ser tall ut nå',
  'settings.example-change': 'Endring · prosent',
  'settings.example-legend': '..  ikke tilgjengelig · tallene er oppdiktet',
  'settings.example-persons': 'Personer · antall',
  'settings.example-region': 'Region',
  'settings.example-title': 'Befolkning etter region og år (eksempel)',
  'settings.folder': 'Hvor den ligger',
  'settings.follows-language': 'følger språket',
  'settings.general': 'Generelt',
  'settings.language': 'Språk',
  'settings.language-help': 'I menyer og meldinger. Tabeller beholder språkene de har.',
  'settings.language.system': 'Som systemet',
  'settings.number-format': 'Tallformat',
  'settings.number-format-help': 'På skjermen. Filer og utklippstavlen har egne regler.',
  'settings.numbers': 'Tall og datoer',
  'settings.restore-tabs': 'Åpne tabellene fra forrige gang',
  'settings.revisions': 'Tidligere revisjoner som beholdes',
  'settings.revisions-count':
    '{count, plural, =0 {Ingen} one {{shown} revisjon} other {{shown} revisjoner}}',
  'settings.revisions-help': 'For hver tabell, så du kan gå tilbake.',
  'settings.start': 'Ved oppstart',
  'settings.theme': 'Tema',
  'settings.theme.dark': 'Mørkt',
  'settings.theme.light': 'Lyst',
  'settings.theme.system': 'System',
  'settings.version': 'Statdesk {version}',
  'settings.advanced': 'Avansert',
  'settings.crash-reports': 'Krasjrapporter',
  'settings.crash-reports.here': 'Blir på denne datamaskinen',
  'settings.crash-reports-help':
    'Detaljer om det som gikk galt, står i loggen og sendes aldri. Legg ved loggen når du melder om en feil.',
  'settings.find': 'Finn en innstilling',
  'settings.keyboard': 'Tastatur',
  'settings.log': 'Logg',
  'settings.log-help':
    'Det som gikk galt, for den som skal rette det. Den har ingen tall fra tabellene dine.',
  'settings.log-show': 'Vis i mappe',
  'settings.missing': 'Manglende tall',
  'settings.missing-help': 'Skjermlesere leser alltid ordene.',
  'settings.missing.codes': 'Koder: [c] [x] [z]',
  'settings.missing.symbols': 'Tabellens symboler',
  'settings.motion': 'Bevegelse',
  'settings.motion-help':
    'Det som åpnes og lukkes, kan gli. Ingenting som bærer data, beveger seg.',
  'settings.motion.less': 'Ingen',
  'settings.motion.system': 'Som systemet',
  'settings.none-found': 'Ingen innstilling passer til «{query}».',
  'settings.percent': '{percent} %',
  'settings.privacy': 'Personvern',
  'settings.restore': 'Tilbakestill',
  'settings.restore-of': 'Tilbakestill {section}',
  'settings.restored': '{section}: tilbakestilt',
  'settings.rounding': 'Avrunding',
  'settings.rounding-help':
    'Av et tall som ligger midt imellom. Bare det som vises, avrundes; det som er lagret, gjør ikke det.',
  'settings.rounding.half-even': 'Halve til partall',
  'settings.rounding.half-up': 'Halve oppover',
  'settings.rounding.table': 'Som tabellen sier',
  'settings.sections': 'Deler av innstillingene',
  'settings.shortcut-change': 'Endre',
  'settings.shortcut-change-of': 'Endre tasten for {command}',
  'settings.shortcut-given': '{command}: {key}',
  'settings.shortcut-none': 'ingen tast',
  'settings.shortcut-press': 'Trykk den nye tasten for {command}. Escape lar den være som den er.',
  'settings.shortcut-press-now': 'Trykk en tast…',
  'settings.shortcut-reset': 'Tilbakestill',
  'settings.shortcut-reset-of': 'Tilbakestill tasten for {command}',
  'settings.shortcut-take': 'Ta den over',
  'settings.shortcut-taken': '{key} hører til «{command}».',
  'settings.shortcuts': 'Hurtigtaster',
  'settings.shortcuts-change': 'Endre',
  'settings.shortcuts-command': 'Kommando',
  'settings.shortcuts-find': 'Finn en kommando',
  'settings.shortcuts-help':
    'Kommandoene til et skjermbilde står her når det har vært åpent. Taster uten Ctrl eller Alt hører til tekster.',
  'settings.shortcuts-key': 'Tast',
  'settings.shortcuts-none-found': 'Ingen kommando passer.',
  'settings.start-help': 'Med spørringene og oppsettene, slik de ble forlatt.',
  'settings.start-screen': 'Begynn med',
  'settings.text-size': 'Tekststørrelse',
  'settings.text-size.browser': 'Nettleseren bestemmer den: Ctrl + og Ctrl −',
  'settings.theme-help': 'Høy kontrast følger systemets lyse eller mørke.',
  'settings.theme.contrast': 'Høy kontrast',
  'settings.transfer': 'Alle innstillinger',
  'settings.transfer-done': 'Innstillingene i filen gjelder nå.',
  'settings.transfer-help': 'Som en fil til en annen datamaskin. Nøkler til tjenere er aldri med.',
  'settings.transfer-refused':
    'Det er ikke en fil med Statdesk-innstillinger. Ingenting ble endret.',
  'settings.transfer-save': 'Lagre som fil',
  'settings.transfer-take': 'Hent fra en fil…',
  'settings.usage-data': 'Bruksdata',
  'settings.usage-data-help': 'Statdesk teller ingenting og forteller ingen hva du gjør.',
  'settings.usage-data.none': 'Ingen sendes',

  // symbol: what stands where a number is missing, in plain words
  'symbol.not-applicable': 'Ikke aktuelt',
  'symbol.not-available': 'Ikke tilgjengelig',
  'symbol.confidential': 'Konfidensielt',
  'symbol.missing': 'Mangler, årsak {status}',
  'symbol.nil': 'Nøyaktig null, ingenting å rapportere',
  'symbol.mixed-sum': 'En sum med ulike symboler blant delene',

  // table: the workspace of one table
  'table.view.table': 'Tabell',
  'table.view.chart': 'Diagram',
  'table.view.notes': 'Fotnoter',
  'table.view.metadata': 'Metadata',
  'table.views': 'Visninger',
  'table.pane-width': 'Bredden på spørringen',
  'table.toggle-query': 'Vis eller skjul spørringen',
  'table.opening': 'Åpner tabellen',
  'table.now-shows': '{count, plural, one {1 celle vises} other {{shown} celler vises}}',
  'table.nothing-to-undo': 'Det er ingenting å angre',
  'table.nothing-to-redo': 'Det er ingenting å gjøre om',
  'table.rows': 'Rader',
  'table.columns': 'Kolonner',
  'table.fixed': 'Fast',
  'table.empty-well': 'ingen',
  'table.chip-help':
    'Enter åpner menyen. Mellomrom løfter den, piltaster flytter den, mellomrom slipper den, Escape setter den tilbake.',
  'table.lifted':
    '{variable} løftet. Piltaster flytter den, mellomrom slipper den, Escape setter den tilbake.',
  'table.moved': '{variable}: {side}, plass {place} av {all}',
  'table.dropped': '{variable} sluppet',
  'table.put-back': '{variable} satt tilbake',
  'table.to-rows': 'Flytt til rader',
  'table.to-columns': 'Flytt til kolonner',
  'table.move-left': 'Flytt til venstre',
  'table.move-right': 'Flytt til høyre',
  'table.is-first': 'Den er allerede den første',
  'table.is-last': 'Den er allerede den siste',
  'table.swap': 'Bytt om rader og kolonner',
  'table.layout': 'Oppsett',
  'table.best-layout': 'Beste oppsett',
  'table.own-layout': 'Tabellens eget oppsett',
  'table.has-layout': 'Tabellen har det allerede',
  'table.cut': '{all} kolonner, {first}–{last} vises',
  'table.marked': '{value}, merket {mark}',
  'table.range': '{count, plural, one {1 celle valgt} other {{shown} celler valgt}}',
  'table.range-missing': '{shown} mangler',
  'table.range-sum': 'sum {value}',
  'table.range-mean': 'gjennomsnitt {value}',
  'table.range-min': 'minst {value}',
  'table.range-max': 'størst {value}',
  'table.cell': 'Celle',
  'table.all-added': 'alle verdier summert',
  'table.measured': 'Målt',
  'table.mark': 'Merke',
  'table.hide-notes': 'Skjul fotnoter',
  'table.show-notes': 'Vis fotnoter og symboler',
  'table.legend': 'Symboler',
  'table.notes': 'Fotnoter',
  'table.sum-of': 'sum av {shown}',
  'table.summed-here': 'Summert i Statdesk: {grouping}, fra {values} verdier av {variable}',
  'table.source': 'Kilde: {source}',
  'table.source-unknown': 'kilden er ikke oppgitt',
  'table.id': 'tabell {id}',
  'table.updated': 'oppdatert {date}',
  'table.mark.b': 'Brudd i tidsserien',
  'table.mark.e': 'Anslag',
  'table.mark.f': 'Framskriving',
  'table.mark.other': 'Merke fra kilden; se fotnotene',
  'table.mark.p': 'Foreløpig',
  'table.mark.r': 'Revidert',
  'table.mark.u': 'Lav pålitelighet',
  'table.next-update': 'neste {date}',
  'table.official': 'offisiell statistikk',
  'table.cells': '{count, plural, one {1 celle} other {{shown} celler}}',
  'table.copyright': 'opphavsrett',
  'table.contact': 'kontakt: {contact}',
  'table.too-many':
    '{cells} celler er valgt; opptil {limit} vises. Velg færre verdier til venstre, eller eksporter hele tabellen.',
  'table.nothing': 'Velg minst én verdi av {variables}.',
  'table.header-hint':
    'Enter sorterer radene, Shift med piltastene endrer bredden, Shift Home tilpasser den',
  'table.not-sorted': 'Radene ble ikke sortert',
  'table.original-order': 'Opprinnelig rekkefølge',
  'table.sorted-column-down':
    'Sortert etter {column}, størst først{groups, select, yes {, hver gruppe for seg} other {}}',
  'table.sorted-column-up':
    'Sortert etter {column}, minst først{groups, select, yes {, hver gruppe for seg} other {}}',
  'table.sorted-variable-down': 'Sortert etter {variable}, synkende',
  'table.sorted-variable-up': 'Sortert etter {variable}, stigende',
  'table.unsorted': 'Radene i sin opprinnelige rekkefølge',
  'table.fill': 'Velg siste eller første verdi',

  // publish: to other catalogs
  'problem.publish.bad-address':
    '«{url}» er ikke adressen til et nettsted. Skriv den med https:// først, uten navn og passord.',
  'problem.publish.bad-draft-file':
    '{file} er ikke et publiseringsutkast: {detail}. docs/publication-draft.schema.json sier hva et slikt inneholder.',
  'problem.publish.bad-email':
    '«{email}» er ikke en e-postadresse. Skriv den som name@example.org.',
  'problem.publish.bad-name':
    '«{name}» kan ikke være navnet på et datasett. Bruk 2 til 100 av a–z, 0–9, - og _.',
  'problem.publish.became-public':
    'Katalogen gjorde utkastet offentlig enda den skulle holde det privat. Det ble skjult med én gang; si fra til den som driver katalogen.',
  'problem.publish.busy': '{host} er opptatt (status {status}). Prøv igjen senere. {said}',
  'problem.publish.cancelled':
    'Sendingen ble stoppet. Det som er gjort, står; send igjen, eller trekk det tilbake.',
  'problem.publish.cannot-withdraw':
    '{kind} har ingen måte å trekke dette tilbake på herfra. Gjør det i selve katalogen.',
  'problem.publish.differs':
    '{field} står annerledes i katalogen enn det ble sendt: «{there}» i stedet for «{sent}».',
  'problem.publish.draft-changed-elsewhere':
    'Dette utkastet ble endret i et annet vindu eller program. Åpne det på nytt for å se den nyeste tilstanden.',
  'problem.publish.edited-there':
    '{field} er redigert i katalogen siden siste sending, og blir som det er der. Kryss av for å skrive over det.',
  'problem.publish.end-before-start':
    'Perioden slutter før den begynner. Endre en av de to datoene.',
  'problem.publish.field-missing': '{field} mangler. Fyll det ut.',
  'problem.publish.file-differs':
    '{file} lest tilbake fra katalogen er ikke det som ble sendt (status {status}). Se på den der, eller send den på nytt.',
  'problem.publish.file-gone':
    'Det er ingen fil på {path}. Legg den tilbake, eller ta den ut av utkastet.',
  'problem.publish.extension-not-there':
    'Katalogen tar ikke filer som slutter på .{extension}. Velg et annet format, eller utelat den der.',
  'problem.publish.frequency-not-there':
    'Katalogen har ikke hyppigheten {frequency}. Velg en annen.',
  'problem.publish.gone': 'Det som ble sendt til {host}, er ikke der lenger. Send det på nytt.',
  'problem.publish.html':
    'Teksten har HTML-koder, som de fleste kataloger viser som de er eller fjerner. Skriv Markdown.',
  'problem.publish.in-progress':
    'En sending til {connection} er i gang i et annet vindu eller program. Vent til den er ferdig.',
  'problem.publish.insecure-address':
    '{url} er ikke kryptert. Bruk https://; bare nettsteder på denne datamaskinen kan være uten.',
  'problem.publish.key-refused':
    '{host} godtar ikke nøkkelen (status {status}). Gi forbindelsen en ny nøkkel. {said}',
  'problem.publish.keyword-changed':
    'Nøkkelordet «{keyword}» sendes som «{tag}»: denne katalogen tar bare bokstaver, sifre, mellomrom og - _ .',
  'problem.publish.keyword-dropped':
    'Nøkkelordet «{keyword}» er for kort for denne katalogen og utelates.',
  'problem.publish.licence-not-there':
    'Katalogen har ikke lisensen {licence}. Velg en av dens egne.',
  'problem.publish.link-is-page': '{url} gir en nettside, ikke en fil. Kontroller adressen.',
  'problem.publish.link-not-found':
    '{url} gir status {status} når den prøves herfra. Kontroller adressen.',
  'problem.publish.link-not-reached':
    '{url} kan ikke nås herfra. Katalogen kan kanskje nå den likevel.',
  'problem.publish.moved':
    '{host} har flyttet (status {status}). Gi forbindelsen den nye adressen; nøkler sendes aldri med til en annen. {said}',
  'problem.publish.name-taken':
    'Navnet «{name}» hører til et annet datasett der, som ikke skrives over. Ta et annet, for eksempel «{suggestion}».',
  'problem.publish.no-description': 'Det er ingen beskrivelse. Si hva dataene handler om.',
  'problem.publish.no-key':
    '{connection} tar nøkkelen fra variabelen {variable}, som ikke er satt. Sett den og prøv igjen.',
  'problem.publish.no-licence': 'Ingen lisens er valgt. Da kan folk kanskje ikke bruke dataene.',
  'problem.publish.no-organization':
    'Ingen organisasjon er valgt, og uten en kan et utkast ikke være privat. Velg en av dine.',
  'problem.publish.no-resources':
    'Det er ingenting å publisere utenom beskrivelsen. Legg til en tabell eller en fil.',
  'problem.publish.no-right':
    '{host} lar ikke denne brukeren skrive der (status {status}). Kontroller nøkkelen og rettighetene. {said}',
  'problem.publish.not-in-organization':
    'Denne brukeren kan ikke publisere for {organization}. Velg en av organisasjonene til forbindelsen.',
  'problem.publish.not-json': 'Dette er ikke JSON. Rett det, eller la det stå tomt.',
  'problem.publish.not-removed':
    'Ressursen {id} er ikke lenger i utkastet og blir i katalogen. Tillat fjerning for å ta den bort.',
  'problem.publish.not-seen':
    'Det ble gjort offentlig, men kan ikke ses uten nøkkelen (status {status}). Se på det i katalogen.',
  'problem.publish.not-this-kind':
    '{host} svarer ikke slik {kind} gjør. Kontroller adressen til forbindelsen: den er roten til nettstedet.',
  'problem.publish.not-translated':
    'Teksten på {language} er den samme som på det første språket. Oversett den.',
  'problem.publish.not-understood':
    '{host} svarte det den ikke skulle (status {status}), slik en mellomtjener eller en innloggingsside ville. Om det ble lagret, undersøkes. {said}',
  'problem.publish.not-yet': 'Denne publikasjonen skal ikke sendes før {time}.',
  'problem.publish.other-kind':
    '{connection} er en forbindelse av et annet slag ({kind}). Ta et annet navn.',
  'problem.publish.refused': '{host} avviser dette (status {status}): «{said}»',
  'problem.publish.refused-field': 'Katalogen tar ikke dette: «{said}»',
  'problem.publish.same-file-name': 'To filer heter {file}. Gi en av dem et nytt navn.',
  'problem.publish.same-id': 'To ressurser har samme id. Ta ut en og legg den til på nytt.',
  'problem.publish.server-error':
    '{host} mislyktes (status {status}). Om det ble lagret, undersøkes. {said}',
  'problem.publish.stands':
    'Det som ble endret der før, blir som det er nå: {step} {subject}. Endre det tilbake i katalogen.',
  'problem.publish.too-large':
    '{host} tar ikke en så stor fil (status {status}). Publiser en del av tabellen, eller lenk til filen. {said}',
  'problem.publish.too-long': 'Dette har {length} tegn; {limit} er tillatt. Gjør det kortere.',
  'problem.publish.twins':
    'To datasett der bærer merket til denne publikasjonen: {first} og {second}. Fjern ett i katalogen først.',
  'problem.publish.unknown-connection':
    'Det finnes ingen forbindelse {connection}. «statdesk connection list» nevner dem.',
  'problem.publish.unknown-draft':
    'Det finnes ikke noe utkast {draft} i denne katalogen. Det kan være fjernet.',
  'problem.publish.unknown-extra':
    'Denne typen katalog har ikke noe felt «{field}»; det sendes ikke.',
  'problem.publish.unknown-key': 'Nøkkelen {key} betyr ingenting i et utkast og utelates.',
  'problem.publish.unknown-sending': 'Det finnes ingen sending {publishId} i denne katalogen.',
  'problem.secrets.kept-by-keychain':
    'Nøkkelen til denne forbindelsen ligger i skrivebordsprogrammets nøkkelring. Gi dette programmet en variabel som har den.',
  'problem.secrets.kept-in-file':
    'Nøkkelen til denne forbindelsen ble lagret i en fil av et annet program. Oppgi den på nytt.',
  'problem.secrets.not-kept': 'Nøkkelen kan ikke lagres her. Oppgi en miljøvariabel som har den.',
  'problem.secrets.unreadable':
    'Nøkkelen til denne forbindelsen kan ikke leses lenger. Oppgi den på nytt.',
  'publish.about.contents': 'Statistikkvariabler',
  'publish.about.reference': 'Referansetid',
  'publish.about.source': 'Kilde',
  'publish.about.units': 'Måleenheter',
  'publish.about.variables': 'Variabler',
} as const satisfies Partial<Messages>;
