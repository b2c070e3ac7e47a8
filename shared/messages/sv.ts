/** Swedish, in the order of `en.ts`. */
import type { Messages } from './en.ts';

export const sv = {
  // app: the frame around everything
  'app.blocked.no-back': 'Det finns inget att gå tillbaka till',
  'app.blocked.no-forward': 'Det finns inget att gå framåt till',
  'app.blocked.no-table': 'Ingen tabell visas',
  'app.blocked.none-closed': 'Ingen tabell har stängts',
  'app.check': 'Kontroll av PX-filer',
  'app.catalog': 'Katalog',
  'app.command.back': 'Tillbaka',
  'app.command.catalog': 'Gå till katalogen',
  'app.command.close-tab': 'Stäng flik',
  'app.command.commands': 'Hitta ett kommando',
  'app.command.forward': 'Framåt',
  'app.command.help': 'Hjälp',
  'app.command.home': 'Gå till startsidan',
  'app.command.jobs': 'Gå till jobb',
  'app.command.next-pane': 'Nästa ruta',
  'app.command.next-tab': 'Nästa flik',
  'app.command.previous-pane': 'Föregående ruta',
  'app.command.previous-tab': 'Föregående flik',
  'app.command.reopen-tab': 'Öppna stängd flik igen',
  'app.command.search': 'Sök bland tabeller och kommandon',
  'app.command.settings': 'Inställningar',
  'app.command.shortcuts': 'Kortkommandon',
  'app.command.theme-dark': 'Tema: mörkt',
  'app.command.theme-light': 'Tema: ljust',
  'app.command.theme-system': 'Tema: som systemet',
  'app.gone': 'Statdesks motor svarar inte. Det du ser finns kvar; inget nytt kan läsas.',
  'app.help': 'Hjälp',
  'app.home': 'Start',
  'app.import': 'Importrapport',
  'app.jobs': 'Jobb',
  'app.jobs-percent': '{jobs}, {percent} %',
  'app.jobs-running': '{count, plural, one {{shown} jobb} other {{shown} jobb}}',
  'app.language': 'Svenska',
  'app.language-code': 'sv',
  'app.messages': 'Meddelanden',
  'app.no-jobs': 'Inga jobb körs',
  'app.not-done': 'Det gjordes inte',
  'app.offline-ready': 'Klar utan nät',
  'app.rail': 'Platser',
  'app.reconnecting': 'Förbindelsen med motorn bröts. Ansluter igen …',
  'app.settings': 'Inställningar',
  'app.tabs': 'Flikar',
  'app.name': 'Statdesk',

  // builder: the query, left of the table
  'builder.values': 'Värden för {variable}',
  'builder.find-in-table': 'Hitta i den här tabellen',
  'builder.find-value': 'Hitta ett värde för {variable}',
  'builder.find-value-short': 'Hitta värde',
  'builder.found': '{count} av {all}',
  'builder.none-found':
    'Inget här passar ”{query}”. Ord passar från sin början; *text* hittar överallt.',
  'builder.undo': 'Ångra',
  'builder.redo': 'Gör om',
  'builder.reset': 'Tillbaka till standardurvalet',
  'builder.reset-blocked': 'Det här är standardurvalet',
  'builder.open-all': 'Öppna alla variabler',
  'builder.close-all': 'Stäng alla variabler',
  'builder.more': 'Mer: återställ, öppna alla',
  'builder.language': 'Tabellens språk',
  'builder.query': 'Fråga',
  'builder.required': 'obligatorisk',
  'builder.state.all': '{all, plural, one {alla} other {alla {shown}}}',
  'builder.state.some': '{count} av {all}',
  'builder.state.latest': 'senaste {count}',
  'builder.state.earliest': 'tidigaste {count}',
  'builder.state.first': 'första {count}',
  'builder.state.last': 'sista {count}',
  'builder.state.not-selected': 'inte vald',
  'builder.state.required': 'välj ett värde',
  'builder.state.nothing': 'regeln ger inga träffar',
  'builder.shows': 'Visar ”{value}”',
  'builder.adds-up':
    '{count, plural, one {Summerar sitt enda värde} other {Summerar alla {shown} värden}}',
  'builder.choose-one': 'Kan inte utelämnas: välj minst ett värde.',
  'builder.nothing': 'Regeln {rule} väljer inget värde i den här tabellen.',
  'builder.codelist': 'Väljs ur',
  'builder.codelist.grouping':
    '{label} – {groups, plural, one {{count} grupp} other {{count} grupper}}, summerade från {values} värden',
  'builder.codelist.lost':
    '{count, plural, one {# valt värde finns} other {# valda värden finns}} inte i den här listan.',
  'builder.codelist.overlap':
    'Vissa värden hör till flera grupper: grupperna tillsammans räknar dem mer än en gång.',
  'builder.codelist.own': 'Ursprungliga värden – {values}',
  'builder.codelist.partly':
    '{count, plural, one {# grupp saknar} other {# grupper saknar}} medlemmar som den här tabellen inte har.',
  'builder.codelist.value-set': '{label} – väljer {count} av {values} värden',
  'builder.doubt.not-allowed': 'Tabellen säger att talen inte får summeras. Välj ett värde.',
  'builder.doubt.unit':
    'Att summera procent, kvoter eller index ger ett tal utan mening. Välj ett värde.',
  'builder.doubt.average': 'Att summera medelvärden ger ett tal utan mening. Välj ett värde.',
  'builder.doubt.hierarchy':
    'Den här variabeln har totaler bredvid sina delar: summering räknar vissa av dem två gånger. Välj ett värde.',
  'builder.now-list':
    '{count, plural, one {Nu en fast lista med 1 värde.} other {Nu en fast lista med {shown} värden.}}',
  'builder.select': 'Välj',
  'builder.select.all': 'Alla',
  'builder.select.none': 'Inga',
  'builder.select.invert': 'Omvänt',
  'builder.select.found': '{count, plural, one {Den enda funna} other {Alla funna ({shown})}}',
  'builder.select.found-rule': 'Funna som regel {rule}',
  'builder.select.build': 'Skapa en regel…',
  'builder.level': 'nivå {number}',
  'builder.select.children': 'Lägg till det som ligger under de valda',
  'builder.select.level': 'Alla på {level} – {count}',
  'builder.select.no-children': 'Inget ligger under det som är valt',
  'builder.tree.all-open': 'Alla nivåer är öppna',
  'builder.tree.close-all': 'Stäng alla nivåer',
  'builder.tree.open-all': 'Öppna alla nivåer',
  'builder.select.paste': 'Klistra in koder eller namn…',
  'builder.show.text': 'Visa text',
  'builder.show.code': 'Visa koder',
  'builder.show.code-text': 'Visa koder och text',
  'builder.show.now': 'Visas nu',
  'builder.rule': 'Regel',
  'builder.rule.edit': 'Redigera regeln för {variable}',
  'builder.rule.matches': '{count, plural, one {passar 1} other {passar {shown}}}: {values}',
  'builder.rule.matches-none': 'Ger inga träffar',
  'builder.rule.last-stays':
    'Vid tecken {position}. Den senaste giltiga regeln gäller fortfarande.',
  'builder.rule.unknown': 'Det finns inget värde ”{code}”.',
  'builder.rule.bracket-missing': 'En avslutande parentes saknas.',
  'builder.rule.text-after-bracket':
    'Bara ett kommatecken får följa efter den avslutande parentesen.',
  'builder.rule.argument-missing': 'Något saknas mellan parenteserna.',
  'builder.rule.too-many-arguments': 'Det är ett kommatecken för mycket mellan parenteserna.',
  'builder.rule.bracket-inside': 'Det står en parentes där en kod borde stå.',
  'builder.rule.not-a-count': 'Här behövs ett heltal från 1.',
  'builder.rule.not-an-offset': 'Här behövs ett heltal från 0.',
  'builder.rule.asterisk-inside': 'En asterisk får stå först eller sist, ingen annanstans.',
  'builder.time.how': 'Hur {variable} väljs',
  'builder.time.latest': 'Senaste',
  'builder.time.from': 'Från…',
  'builder.time.range': 'Intervall',
  'builder.time.pick': 'Välj',
  'builder.time.fewer': 'Färre perioder',
  'builder.time.more': 'Fler perioder',
  'builder.time.how-many': 'Antal perioder',
  'builder.time.newest-kept': 'perioder, de nyaste följer med',
  'builder.time.first-period': 'Första',
  'builder.time.last-period': 'Sista',
  'builder.form.title': 'Skapa en regel',
  'builder.form.kind': 'Vilka värden',
  'builder.form.newest': 'De senaste perioderna',
  'builder.form.oldest': 'De tidigaste perioderna',
  'builder.form.first': 'De första i listan',
  'builder.form.last': 'De sista i listan',
  'builder.form.onward': 'Från och med ett värde',
  'builder.form.up-to': 'Till och med ett värde',
  'builder.form.between': 'Från ett värde till ett annat',
  'builder.form.starts-with': 'Koden börjar med',
  'builder.form.ends-with': 'Koden slutar med',
  'builder.form.contains': 'Koden innehåller',
  'builder.form.mask': 'Koden passar ett mönster',
  'builder.form.all': 'Alla värden',
  'builder.form.field.count': 'Hur många',
  'builder.form.field.skip': 'Hoppa över före det (får vara tomt)',
  'builder.form.field.from': 'Från',
  'builder.form.field.to': 'Till',
  'builder.form.field.text': 'Kod',
  'builder.form.mask-help': 'Ett frågetecken står för vilket tecken som helst: ????M12',
  'builder.form.picks':
    '{count, plural, one {Väljer 1 värde nu:} other {Väljer {shown} värden nu:}}',
  'builder.form.more': '{count, plural, one {och 1 till} other {och {shown} till}}',
  'builder.form.add': 'Lägg till i regeln',
  'builder.form.use': 'Använd den här regeln',
  'builder.paste.title': 'Klistra in koder eller namn',
  'builder.paste.label': 'En per rad, eller med komma, semikolon eller tabb emellan',
  'builder.paste.found':
    '{count, plural, =0 {Inget värde har hittats ännu.} one {1 värde hittat.} other {{shown} värden hittade.}}',
  'builder.paste.unknown':
    '{count, plural, one {Hittades inte:} other {{shown} hittades inte:}} {list}',
  'builder.paste.select': 'Välj det som hittades',
  'builder.cells': '{count, plural, one {1 cell} other {{shown} celler}}',
  'builder.of-all': 'av {all}',
  'builder.large': 'stor: ungefär 1 s',
  'builder.too-many': 'för många att visa',
  'builder.narrow':
    'Upp till {limit} celler visas. Välj färre värden för {variable}, eller exportera hela tabellen.',

  // catalog: the list of tables
  'catalog.all': 'Alla tabeller',
  'catalog.column.size': 'Storlek',
  'catalog.column.table': 'Tabell',
  'catalog.column.updated': 'Uppdaterad',
  'catalog.column.variables': 'Variabler',
  'catalog.command.search': 'Sök i katalogen',
  'catalog.current': 'gällande',
  'catalog.details': 'Uppgifter om den valda tabellen',
  'catalog.empty':
    'Inga tabeller ännu. Tabeller som du importerar sparas här och fungerar utan nät.',
  'catalog.fact.cells': 'Celler',
  'catalog.fact.file': 'Fil',
  'catalog.fact.folder': 'Ligger i',
  'catalog.fact.imported': 'Importerad',
  'catalog.fact.languages': 'Språk',
  'catalog.fact.next': 'Nästa uppdatering',
  'catalog.fact.period': 'Period',
  'catalog.fact.size': 'Storlek på disken',
  'catalog.fact.unit': 'Enhet',
  'catalog.fact.updated': 'Uppdaterad',
  'catalog.folder-empty': 'Den här mappen är tom.',
  'catalog.folders': 'Mappar',
  'catalog.folders-width': 'Mapparnas bredd',
  'catalog.found':
    '{count, plural, =0 {Ingen tabell hittades} one {{shown} tabell hittades} other {{shown} tabeller hittades}}',
  'catalog.go-back': 'Gå tillbaka till den',
  'catalog.keep': 'Behåll',
  'catalog.list': 'Tabeller',
  'catalog.match.contents': 'tabellinnehåll:',
  'catalog.match.id': 'id:',
  'catalog.match.in': 'i {variable}',
  'catalog.match.note': 'fotnot:',
  'catalog.match.source': 'källa:',
  'catalog.match.subject': 'ämne:',
  'catalog.match.title': 'titel:',
  'catalog.match.value': 'värde:',
  'catalog.match.variable': 'variabel:',
  'catalog.missing': '{count} saknas',
  'catalog.more': 'Mer för den här tabellen',
  'catalog.none-selected': 'Välj en tabell för att se vad den innehåller.',
  'catalog.nothing-found': 'Ingen tabell passar ”{query}”.',
  'catalog.of-tables': 'av {total} tabeller',
  'catalog.open-background': 'Öppna i en ny flik',
  'catalog.remove': '{count, plural, one {Ta bort…} other {Ta bort {shown} tabeller…}}',
  'catalog.remove-do': '{count, plural, one {Ta bort tabellen} other {Ta bort {shown} tabeller}}',
  'catalog.remove-question':
    '{count, plural, one {Ta bort den här tabellen?} other {Ta bort {shown} tabeller?}}',
  'catalog.remove-text':
    'I 30 dagar kan den hämtas tillbaka från Nyligen borttagna, med sina revisioner.',
  'catalog.removed': 'Nyligen borttagna',
  'catalog.removed-kept': 'I Nyligen borttagna i 30 dagar.',
  'catalog.removed-none': 'Inget har tagits bort de senaste 30 dagarna.',
  'catalog.removed-rule':
    'Borttagna tabeller ligger här i 30 dagar. Återställning hämtar tillbaka en tabell med sina revisioner.',
  'catalog.removed-toast':
    '{count, plural, one {{shown} tabell borttagen} other {{shown} tabeller borttagna}}',
  'catalog.restore': 'Återställ',
  'catalog.revisions': 'Revisioner på den här datorn',
  'catalog.search': 'Sök i titlar, variabler, värden och fotnoter',
  'catalog.search-all': 'Sök i alla mappar',
  'catalog.selected': '{count, plural, one {{shown} tabell vald} other {{shown} tabeller valda}}',
  'catalog.show-file': 'Visa filen',
  'catalog.sort': 'Ordning',
  'catalog.sort-by': 'Sortera efter {column}',
  'catalog.sort.folder': 'Mapp',
  'catalog.sort.id': 'Id',
  'catalog.sort.relevance': 'Bästa träff',
  'catalog.sort.size': 'Storlek',
  'catalog.sort.title': 'Titel',
  'catalog.sort.updated': 'Uppdaterad',
  'catalog.tables': '{count, plural, one {{shown} tabell} other {{shown} tabeller}}',
  'catalog.warnings':
    '{count, plural, one {{shown} varning när den importerades} other {{shown} varningar när den importerades}}',

  // chart: pictures of a table
  'chart.axis.contents': '{contents}, {unit}',
  'chart.axis.log': '{caption}, logaritmisk skala',
  'chart.choose-fewer':
    '{cells} värden är för många för ett diagram. Välj färre: högst {limit} kan ritas.',
  'chart.chooser': 'Diagram',
  'chart.chooser.close': 'Stäng diagramtyperna',
  'chart.chooser.not-fitting': 'Passar inte den här vyn',
  'chart.contents': 'Tabellinnehåll som ritas',
  'chart.empty': 'Ingen diagramtyp passar den här vyn',
  'chart.empty.detail': 'Vid varje typ står vad den behöver. Tabellen visar alla tal.',
  'chart.export': 'Exportera diagram',
  'chart.export.png': 'Bild, PNG {scale}×',
  'chart.export.svg': 'Ritning, SVG',
  'chart.kind.bar': 'Stapeldiagram',
  'chart.kind.line': 'Linjediagram',
  'chart.kind.pyramid': 'Befolkningspyramid',
  'chart.kind.scatter': 'Spridningsdiagram',
  'chart.kind.stacked': 'Staplade staplar',
  'chart.loading': 'Läser talen…',
  'chart.more-notes': '{count, plural, one {# fotnot till} other {# fotnoter till}} vid tabellen.',
  'chart.no-selection': 'Välj ett värde för varje variabel för att se ett diagram',
  'chart.option.connectsGaps': 'Bind ihop över luckor',
  'chart.option.isLog': 'Logaritmisk skala',
  'chart.option.showsTotals': 'Visa totaler',
  'chart.option.startsAtZero': 'Börja på noll',
  'chart.options': 'Alternativ',
  'chart.read.help':
    'Vänster och höger går längs värdena, upp och ned mellan serierna, Home och End till ändarna, Escape lämnar.',
  'chart.read.point': '{series}, {label}: {value}',
  'chart.read.point-alone': '{label}: {value}',
  'chart.remark.drawn-at': 'Av {variable} ritas bara {value}: alla skulle bli för många.',
  'chart.remark.both-cut': 'Båda axlarna är avkortade.',
  'chart.remark.context': 'Grått: de andra serierna.',
  'chart.remark.cut': 'Den lodräta axeln börjar på {start}.',
  'chart.remark.cut-across': 'Den vågräta axeln börjar på {start}.',
  'chart.remark.gap': 'Saknade värden bryter linjen; ett ensamt värde är en punkt.',
  'chart.remark.gap-connected': 'Saknade värden överbryggas med en streckad linje.',
  'chart.remark.log-left-out':
    '{count, plural, one {# värde på noll eller mindre är utelämnat} other {# värden på noll eller mindre är utelämnade}}: en logaritmisk skala kan inte visa dem.',
  'chart.remark.no-bar': 'En symbol i stället för en stapel är ett saknat värde, inte noll.',
  'chart.remark.no-part': 'En stapel där en del saknas är kortare än helheten.',
  'chart.remark.no-total':
    '{totals} {count, plural, one {är utelämnad} other {är utelämnade}}, så att delarna kan skiljas åt.',
  'chart.remark.one-unit': 'Bara {contents} ritas: tabellinnehållen har olika enhet.',
  'chart.remark.open-band': 'Den sista gruppen är öppen: {band}.',
  'chart.remark.points-left-out':
    '{count, plural, one {# punkt är utelämnad} other {# punkter är utelämnade}}: ett av de två talen saknas.',
  'chart.remark.same-scale': 'Båda sidorna har samma skala.',
  'chart.remark.shares': 'Andelarna blir 100 tillsammans före avrundning.',
  'chart.remedy.all-periods': 'Visa alla perioder',
  'chart.remedy.latest-periods': 'Visa de senaste perioderna',
  'chart.remedy.pyramid': 'Välj åldrar och båda könen',
  'chart.show-as-table': 'Visa som tabell',
  'chart.hide-table': 'Dölj tabellen',
  'chart.source': 'Källa: {source}, {table}',
  'chart.source.table': 'tabell {table}',
  'chart.source.updated': 'uppdaterad {date}',
  'chart.summary': '{kind}. {title}. {subtitle}. {series, plural, one {# serie} other {# serier}}.',
  'chart.summary.series': '{series}: först {first}, sist {last}, lägst {lowest}, högst {highest}.',
  'chart.table': 'Talen i diagrammet',
  'chart.values': 'Värden',
  'chart.why-not.additive': 'Medelvärden och kvoter är inte delar av en helhet',
  'chart.why-not.bar-periods': 'Behöver {most} perioder eller färre; det finns {periods}',
  'chart.why-not.categories': 'Behöver {most} kategorier eller färre; det finns {categories}',
  'chart.why-not.few-points': 'Behöver minst {least} punkter; det finns {points}',
  'chart.why-not.many-points': 'Behöver {most} punkter eller färre; det finns {points}',
  'chart.why-not.negative': 'Behöver värden på noll eller mer',
  'chart.why-not.no-numbers': 'Ingen cell i den här vyn har ett tal',
  'chart.why-not.parts': 'Behöver en variabel med två till {most} delar',
  'chart.why-not.periods':
    'Behöver {least} perioder eller fler; det {periods, plural, one {finns en} other {finns #}}',
  'chart.why-not.pyramid': 'Behöver åldersgrupper och två kön',
  'chart.why-not.pyramid-other': 'Behöver ett värde för {variable}; det finns {count}',
  'chart.why-not.pyramid-rates': 'Behöver antal eller andelar av helheten, inte kvoter',
  'chart.why-not.two-contents':
    'Behöver två tabellinnehåll; det {count, plural, one {finns ett} other {finns #}}',
  'chart.why-not.unknown-periods': 'Perioderna har inga kända datum',
  'chart.why.bar':
    '{categories, plural, one {en kategori} other {# kategorier}}{series, plural, one {} other {, # serier}}',
  'chart.why.best': 'Bäst för {why}',
  'chart.why.line':
    '{scale, select, A {{periods} år} H {{periods} halvår} T {{periods} tertial} Q {{periods} kvartal} M {{periods} månader} W {{periods} veckor} D {{periods} dagar} other {{periods} perioder}}, {series, plural, one {en serie} other {# serier}}',
  'chart.why.pyramid': '{bands} åldersgrupper och två kön',
  'chart.why.scatter': '{points} punkter med två tabellinnehåll',
  'chart.why.shares': '{parts} delar som blir 100 tillsammans',
  'chart.why.stacked':
    '{parts} delar i {categories, plural, one {en kategori} other {# kategorier}}',

  // check: PX files held against the rules
  'check.again': 'Kontrollera igen',
  'check.back': 'Tillbaka till fynden',
  'check.blocked.none': 'Det finns inga fynd här',
  'check.command.files': 'Kontrollera PX-filer…',
  'check.command.find': 'Hitta i fynden',
  'check.command.folder': 'Kontrollera en mapp med PX-filer…',
  'check.command.open': 'Gå till kontrollen av PX-filer',
  'check.command.next': 'Nästa fynd',
  'check.command.previous': 'Föregående fynd',
  'check.command.table': 'Kontrollera den här tabellens fil',
  'check.copied': 'Fynden är kopierade',
  'check.drop': '{count, plural, one {Kontrollera {shown} fil} other {Kontrollera {shown} filer}}',
  'check.empty':
    'Se vad som är fel i en PX-fil, och var, utan att importera den. Välj filer, eller släpp dem här.',
  'check.file': 'Kontrollera filen',
  'check.files': '{count, plural, one {Kontrollera filen} other {Kontrollera {shown} filer}}',
  'check.find': 'Hitta',
  'check.findings': 'Fynd',
  'check.found': '{count, plural, =0 {Inget hittades} one {{shown} fynd} other {{shown} fynd}}',
  'check.group': 'Gruppera efter',
  'check.group.file': 'Efter fil',
  'check.group.rule': 'Efter regel',
  'check.group.severity': 'Efter allvar',
  'check.lines': '{count, plural, one {{shown} rad} other {{shown} rader}}',
  'check.list-width': 'Fyndens bredd',
  'check.more':
    '{count, plural, one {{shown} ytterligare fynd listas inte} other {{shown} ytterligare fynd listas inte}}',
  'check.no-px-files': 'Det finns ingen PX-fil bland dessa',
  'check.none-match': 'Inget fynd passar.',
  'check.nothing': 'Inget hittades',
  'check.of': '{place} av {all}',
  'check.place': '{line}:{column}',
  'check.rule': 'Regel',
  'check.rule.bad': 'Bryter mot regeln',
  'check.rule.good': 'Följer regeln',
  'check.rule.without': 'Utan {statement}.',
  'check.rules': 'Kontrollerad mot {rules} regler',
  'check.sending': 'Läser filerna',
  'check.show': 'Visa i filen',
  'check.severity.error': '{count, plural, one {fel} other {fel}}',
  'check.severity.info': '{count, plural, one {upplysning} other {upplysningar}}',
  'check.severity.warning': '{count, plural, one {varning} other {varningar}}',
  'check.shown': 'Vad som visas',
  'check.source': 'Källtext',
  'check.source-of': 'Källtexten till {name}',
  'check.title-at': 'Kontroll av PX-filer, {when}',
  'check.title-file': 'Kontroll av {file}',
  'check.title-files':
    '{count, plural, one {Kontroll av {shown} fil} other {Kontroll av {shown} filer}}',
  'check.working': 'Letar efter filer …',

  // common: words that several places use
  'common.cancel': 'Avbryt',
  'common.clear-search': 'Rensa sökningen',
  'common.close': 'Stäng',
  'common.copy': 'Kopiera',
  'common.open': 'Öppna',
  'common.try-again': 'Försök igen',
  'common.undo': 'Ångra',

  // copy: what goes to the clipboard
  'copy.table': 'Kopiera tabellen med rubriker',
  'copy.with-headers': 'Kopiera markerade celler med rubriker',
  'copy.without-headers': 'Kopiera markerade värden utan rubriker',
  'copy.citation': 'Kopiera källhänvisning',
  'copy.no-range': 'Markera celler i tabellen först',
  'copy.too-many': 'Mer än en miljon celler: exportera dem i stället',
  'copy.done': '{count, plural, one {1 cell kopierad} other {{shown} celler kopierade}}',
  'copy.citation-done': 'Källhänvisningen är kopierad',
  'copy.failed': 'Inget kopierades',

  // desktop: the application menu and native dialogs
  'desktop.px-files': 'PX-filer',
  'desktop.window-ends':
    'Fönstret avslutades flera gånger i rad. Stäng Statdesk och starta igen; det du hade öppet finns kvar.',
  'desktop.all-files': 'Alla filer',
  'desktop.menu.open-recent': 'Öppna senaste',
  'desktop.recent-tables': 'Senaste tabeller',
  'desktop.menu.window': 'Fönster',
  'desktop.role.about': 'Om Statdesk',
  'desktop.role.copy': 'Kopiera',
  'desktop.role.cut': 'Klipp ut',
  'desktop.role.front': 'Lägg alla överst',
  'desktop.role.hide': 'Göm Statdesk',
  'desktop.role.hideOthers': 'Göm övriga',
  'desktop.role.minimize': 'Minimera',
  'desktop.role.paste': 'Klistra in',
  'desktop.role.quit': 'Avsluta Statdesk',
  'desktop.role.redo': 'Gör om',
  'desktop.role.resetZoom': 'Verklig storlek',
  'desktop.role.selectAll': 'Markera allt',
  'desktop.role.services': 'Tjänster',
  'desktop.role.togglefullscreen': 'Helskärm',
  'desktop.role.undo': 'Ångra',
  'desktop.role.unhide': 'Visa alla',
  'desktop.role.zoom': 'Anpassa fönstret',
  'desktop.role.zoomIn': 'Större',
  'desktop.role.zoomOut': 'Mindre',
  'desktop.menu.file': 'Arkiv',
  'desktop.menu.edit': 'Redigera',
  'desktop.menu.view': 'Visa',
  'desktop.menu.table': 'Tabell',
  'desktop.menu.help-menu': 'Hjälp',
  'desktop.menu.import-files': 'Importera filer …',
  'desktop.menu.import-folder': 'Importera mapp …',
  'desktop.menu.check-files': 'Kontrollera PX-filer …',
  'desktop.menu.check-folder': 'Kontrollera en mapp med PX-filer …',
  'desktop.menu.check-table': 'Kontrollera den här tabellens fil',
  'desktop.menu.import-samples': 'Importera exempeldatabasen',
  'desktop.menu.settings': 'Inställningar',
  'desktop.menu.search': 'Sök',
  'desktop.menu.home': 'Start',
  'desktop.menu.catalog': 'Katalog',
  'desktop.menu.jobs': 'Jobb',
  'desktop.menu.export': 'Exportera …',
  'desktop.menu.swap': 'Byt plats på rader och kolumner',
  'desktop.menu.close-tab': 'Stäng flik',
  'desktop.menu.reopen-tab': 'Öppna stängd flik igen',
  'desktop.menu.next-tab': 'Nästa flik',
  'desktop.menu.previous-tab': 'Föregående flik',
  'desktop.menu.help': 'Hjälp för den här skärmen',
  'desktop.menu.shortcuts': 'Kortkommandon',

  // exporting: the dialog that saves a view
  'exporting.open': 'Exportera…',
  'exporting.nothing': 'Det finns inget att exportera ännu',
  'exporting.title': 'Exportera',
  'exporting.what': 'Vad',
  'exporting.view': 'Den här vyn',
  'exporting.whole': 'Hela tabellen',
  'exporting.format': 'Format',
  'exporting.format.csv': 'CSV',
  'exporting.format.html': 'HTML-tabell',
  'exporting.format.json-px': 'JSON från PxWeb 1',
  'exporting.format.parquet': 'Parquet',
  'exporting.format.px': 'PX',
  'exporting.format.xlsx': 'Excel',
  'exporting.format.json-stat2': 'JSON-stat 2',
  'exporting.old-names': 'Tidigare namn',
  'exporting.options': 'Alternativ',
  'exporting.no-options': 'Det här formatet har inga.',
  'exporting.option.layout': 'Uppställning',
  'exporting.option.layout.table': 'Som den visas',
  'exporting.option.layout.long': 'En rad per cell',
  'exporting.option.separator': 'Avgränsare',
  'exporting.option.separator.comma': 'Komma',
  'exporting.option.separator.semicolon': 'Semikolon',
  'exporting.option.separator.tab': 'Tabb',
  'exporting.option.separator.space': 'Blanksteg',
  'exporting.option.labels': 'Variabler och värden',
  'exporting.option.labels.codes': 'Koder',
  'exporting.option.labels.columns': 'Kod och text i var sin kolumn',
  'exporting.option.labels.texts': 'Texter',
  'exporting.option.labels.both': 'Koder och texter',
  'exporting.option.title': 'Titel i första raden',
  'exporting.option.about': 'Fotnoter och källa nederst',
  'exporting.option.page': 'En egen sida, för en webbläsare',
  'exporting.option.decimalSign': 'Decimaltecken',
  'exporting.option.decimalSign.point': 'Punkt',
  'exporting.option.decimalSign.comma': 'Komma',
  'exporting.option.symbols': 'Saknade tal',
  'exporting.option.symbols.text': 'Som symboler',
  'exporting.option.symbols.empty': 'Tomt',
  'exporting.option.symbols.column': 'Symbol i en egen kolumn',
  'exporting.option.guardFormulas': 'Hindra kalkylprogram från att köra texter som formler',
  'exporting.option.encoding': 'Tecken',
  'exporting.option.encoding.utf-8': 'Unicode (UTF-8)',
  'exporting.option.encoding.windows-1252': 'Windows-1252, för gamla program',
  'exporting.option.lineEnds': 'Radslut',
  'exporting.option.lineEnds.crlf': 'Som i Windows',
  'exporting.option.lineEnds.lf': 'Som i alla andra system',
  'exporting.option.sparse': 'Utelämna rader med nollor där de är mer än hälften (KEYS)',
  'exporting.option.byteOrderMark': 'Märk som UTF-8 för Excel',
  'exporting.first-rows': 'De första raderna',
  'exporting.rows': '{count, plural, one {1 rad} other {{shown} rader}}',
  'exporting.columns': '{count, plural, one {1 kolumn} other {{shown} kolumner}}',
  'exporting.over-limit':
    '{format} rymmer {rows} rader och {columns} kolumner; det här är mer. Välj ett annat format eller en annan uppställning, eller färre värden.',
  'exporting.writing': 'Skriver filen',
  'exporting.start': 'Exportera',
  'exporting.saved': '{file} sparad',
  'exporting.show-in-folder': 'Visa i mapp',

  // help: the page of keys and signs
  'help.key.delete': 'Stäng fliken i fokus, ta bort de valda tabellerna',
  'help.key.enter': 'Öppna tabellen i fokus',
  'help.key.escape': 'Stäng en meny, en dialog eller sökningen',
  'help.key.menu': 'Meny för raden i fokus',
  'help.keys': 'Tangentbord',
  'help.search': 'Sökning',
  'help.search-rule':
    'Varje ord måste finnas, från början av ett ord; accenter och versaler spelar ingen roll. Statdesk letar i id:n, titlar, tabellinnehåll, variabler, värden, fotnoter och källor, och säger var en tabell hittades när det inte är i titeln.',
  'help.sign.1': 'Inte aktuellt',
  'help.sign.2': 'Inte tillgängligt',
  'help.sign.3': 'Sekretess',
  'help.sign.nil': 'Exakt noll, inget att redovisa',
  'help.sign.zero': 'Noll, eller avrundat till noll',
  'help.signs': 'Tecken i tabeller',
  'help.signs-rule':
    'En tabell kan ge tecknen andra betydelser; teckenförklaringen under tabellen har sista ordet. Saknat är aldrig noll.',

  // home: first run and home
  'home.all-tables': 'Alla tabeller',
  'home.continue': 'Fortsätt',
  'home.drop': 'Eller släpp PX-filer och mappar var som helst i det här fönstret.',
  'home.example': 'Så kommer tabeller att se ut med de tal som väljs här.',
  'home.folder': 'Importera en mapp…',
  'home.folder-text': 'Dess undermappar blir mappar i katalogen',
  'home.import': 'Importera PX-filer…',
  'home.import-text': 'Varje fil kontrolleras, och en rapport berättar vad som hittades',
  'home.imported':
    '{count, plural, one {{shown} tabell importerad} other {{shown} tabeller importerade}}',
  'home.imports': 'Senaste importer',
  'home.kept-in': 'Data finns i',
  'home.newest': 'Senast uppdaterade',
  'home.nothing-recent': 'Tabeller som du öppnar står här.',
  'home.nothing-sent': 'Inget skickas någonstans.',
  'home.refused': '{count, plural, one {{shown} fil avvisad} other {{shown} filer avvisade}}',
  'home.samples': 'Öppna exempeltabeller',
  'home.samples-text': 'Påhittade tal, varje tabell visar en sak',
  'home.search':
    '{count, plural, one {Sök i {shown} tabell, dess värden och fotnoter} other {Sök i {shown} tabeller, deras värden och fotnoter}}',
  'home.start-with': 'Börja med',
  'home.welcome': 'Välkommen till Statdesk',
  'home.what':
    'Samla statistiktabeller, utforska dem utan nät, och ta med dem med fotnoter, enheter och källor i behåll.',

  // import: ways in, progress and report
  'import.adopt': 'Det är en ny version av {table}',
  'import.all': 'Alla',
  'import.background': 'Kör i bakgrunden',
  'import.cells': '{count, plural, one {{shown} cell} other {{shown} celler}}',
  'import.choose-again': 'Välj filen igen…',
  'import.copied': 'Rapporten är kopierad',
  'import.copy': 'Kopiera som text',
  'import.drop':
    '{count, plural, =0 {Importera filer} one {Importera {shown} fil eller mapp} other {Importera {shown} filer och mappar}}',
  'import.errors': '{count, plural, one {{shown} fel} other {{shown} fel}}',
  'import.failed': 'Importen stannade',
  'import.files': 'Importera filer…',
  'import.files-count': '{count, plural, one {{shown} fil} other {{shown} filer}}',
  'import.filter': 'Visa efter utfall',
  'import.finished':
    '{count, plural, =0 {Ingen tabell importerades} one {{shown} tabell importerad} other {{shown} tabeller importerade}}',
  'import.finished-refused':
    '{count, plural, one {{shown} fil avvisades} other {{shown} filer avvisades}}',
  'import.folder': 'Importera mapp…',
  'import.ignored': 'Förbigångna',
  'import.imported': 'Importerade',
  'import.is-update': 'Uppdaterad',
  'import.lines': 'rad {lines}',
  'import.more-problems': '{count, plural, one {och {shown} till} other {och {shown} till}}',
  'import.open': 'Importera…',
  'import.place': 'rad {line}, kolumn {column}',
  'import.places': '{count, plural, one {{shown} ställe} other {{shown} ställen}}',
  'import.preparing': 'Letar efter filer …',
  'import.refused': 'Avvisade',
  'import.refused-did':
    'Inget ur den här filen behölls. Det som fanns i katalogen förut är som det var.',
  'import.report-title': 'Import {when}',
  'import.running': 'Importerar',
  'import.samples': 'Öppna exempeltabeller',
  'import.sending': 'Läser filerna',
  'import.minutes-left': '{count, plural, one {1 minut kvar} other {{shown} minuter kvar}}',
  'import.pace': '{speed} per sekund',
  'import.save': 'Spara rapporten',
  'import.save.csv': 'För ett kalkylprogram, CSV',
  'import.save.html': 'Att läsa och skriva ut, HTML',
  'import.seconds-left': '{count, plural, one {1 sekund kvar} other {{shown} sekunder kvar}}',
  'import.severity.error': 'Fel',
  'import.severity.info': 'Upplysning',
  'import.severity.warning': 'Varning',
  'import.shares': 'Delar id med {table}',
  'import.shares-explained':
    'Tabellen {table} har samma id, så den här behålls bredvid den som {kept}. Om den är en ny version av den tabellen, säg det: då blir den tabellens nyaste revision.',
  'import.show-more': '{count, plural, one {Visa {shown} till} other {Visa {shown} till}}',
  'import.show-report': 'Visa rapporten',
  'import.tables-in':
    '{count, plural, =0 {ingen tabell kom in i katalogen} one {{shown} tabell finns i katalogen} other {{shown} tabeller finns i katalogen}}',
  'import.unchanged': 'Fanns redan',
  'import.waiting':
    '{count, plural, one {{shown} import till väntar} other {{shown} importer till väntar}}',
  'import.warnings': 'Importerade med varningar',
  'import.warnings-count': '{count, plural, one {{shown} varning} other {{shown} varningar}}',
  'import.was-cancelled': 'avbruten före slutet',
  'import.did': 'Vad Statdesk gjorde',
  'import.filter-severity': 'Visa efter allvar',
  'import.line': 'rad {line}',
  'import.do': 'Vad du kan göra',
  'import.ignored-why':
    'Det här är inga PX-filer och inget som hör till en databas med PX-filer. Det är inget fel.',
  'import.infos-count': '{count, plural, one {{shown} upplysning} other {{shown} upplysningar}}',
  'import.other-places': 'Andra ställen',
  'import.all-problems': 'Alla problem',
  'import.remedy.add-keyword':
    'Talen berörs inte av det. Lägg till nyckelordet nästa gång filen skrivs: andra program frågar efter det.',
  'import.remedy.cells':
    'Oftast har en rad gått förlorad, eller så är filen avhuggen. Skriv filen på nytt, eller jämför antalet VALUES med raderna i DATA; cellerna slutar med ett semikolon.',
  'import.remedy.elimination':
    'Skriv en kod som står i CODES, eller YES för att värdena ska summeras, eller NO.',
  'import.remedy.encoding':
    'Titta på namn med å, ä, ö och accenter. Där de är fel, skriv filen på nytt som UTF-8 med CODEPAGE="utf-8".',
  'import.remedy.hierarchy':
    'HIERARCHIES nämner toppen, sedan varje par som "förälder":"barn", varje barn en gång och med koder som står i CODES.',
  'import.remedy.keys':
    'KEYS hör till variabler i förspalten och är CODES eller VALUES. Varje rad i DATA börjar då med en nyckel för var och en av dem, och står där en gång.',
  'import.remedy.languages':
    'Ge varje språk samma variabler och lika många värden, i samma ordning.',
  'import.remedy.lists':
    'Jämför den här listan med VALUES för samma variabel: lika många poster, i samma ordning, ingen tom och ingen två gånger.',
  'import.remedy.names':
    'Jämför namnet inom parentes med STUB, HEADING, VALUES och LANGUAGES: det måste skrivas på samma sätt.',
  'import.remedy.text':
    'Titta före det markerade stället: texter står inom citattecken, poster skiljs med komma, och ett semikolon avslutar satsen. Rätta det i en textredigerare, eller skriv filen på nytt.',
  'import.remedy.time':
    'Skriv skalan, sedan en period för varje värde, som TLIST(A1),"2023","2024". Skalorna är A1, H1, T1, Q1, M1, W1 och D1.',
  'import.remedy.twice': 'Ta bort den upprepade, så att ingen behöver gissa vilken som gäller.',
  'import.remedy.value': 'Skriv ett av de värden som nyckelordet tar, utan blanksteg.',
  'import.retry-refused':
    '{count, plural, one {Försök med den avvisade filen igen} other {Försök med {shown} avvisade filer igen}}',
  'import.save.json': 'För program, JSON',
  'import.save.txt': 'Som text',
  'import.took': 'klar {when}, efter {seconds}',
  'import.took-seconds':
    '{count, plural, =0 {mindre än en sekund} one {1 sekund} other {{shown} sekunder}}',
  'import.unchanged-why': 'Samma byte har importerats tidigare; inget ändrades.',

  // jobs: the journal of work
  'jobs.done': 'Klara',
  'jobs.done-of': '{done} av {total}',
  'jobs.empty': 'Inget körs. Importer, exporter och kontroller visas här.',
  'jobs.kind.check': 'Kontroll av',
  'jobs.kind.batch': 'Export av många tabeller som',
  'jobs.kind.export': 'Export av',
  'jobs.kind.import': 'Import av',
  'jobs.running': 'Körs',
  'jobs.state.cancelled': 'Avbruten',
  'jobs.state.done': 'Klar',
  'jobs.state.done-with-warnings': 'Klar, med varningar',
  'jobs.state.failed': 'Misslyckades',
  'jobs.state.queued': 'Väntar',
  'jobs.state.running': 'Körs',
  'jobs.unit.bytes': 'Byte',
  'jobs.unit.cells': 'Celler',
  'jobs.unit.files': 'Filer',
  'jobs.unit.rows': 'Rader',
  'jobs.unit.steps': 'Steg',
  'jobs.waiting': 'Väntar',

  // metadata: what the file says about the table
  'metadata.table': 'Tabell',
  'metadata.title': 'Titel',
  'metadata.description': 'Beskrivning',
  'metadata.id': 'Id',
  'metadata.matrix': 'matris',
  'metadata.subject': 'Ämne',
  'metadata.survey': 'Undersökning',
  'metadata.languages': 'Språk',
  'metadata.updated': 'Uppdaterad',
  'metadata.next-update': 'Nästa uppdatering',
  'metadata.frequency': 'Hur ofta',
  'metadata.created': 'Skapad',
  'metadata.source': 'Källa',
  'metadata.database': 'Databas',
  'metadata.contact': 'Kontakt',
  'metadata.info': 'Information',
  'metadata.link': 'Länk',
  'metadata.kind': 'Slag',
  'metadata.sums': 'Summor',
  'metadata.no-sums': 'talen får inte summeras',
  'metadata.here': 'På den här datorn',
  'metadata.file': 'Fil',
  'metadata.cells': 'Celler',
  'metadata.cells-missing': '{cells}, {count, plural, =0 {inga saknas} other {{shown} saknas}}',
  'metadata.size': 'Storlek',
  'metadata.encoding': 'Teckenuppsättning',
  'metadata.versions': 'Versioner',
  'metadata.contents': 'Tabellinnehåll',
  'metadata.variables': 'Variabler',
  'metadata.name': 'Namn',
  'metadata.unit': 'Enhet',
  'metadata.measured': 'Mätt',
  'metadata.decimals': 'Decimaler',
  'metadata.role': 'Roll',
  'metadata.role.contents': 'tabellinnehåll',
  'metadata.role.time': 'tid',
  'metadata.role.geographic': 'plats',
  'metadata.if-not-chosen': 'Om inte vald',
  'metadata.values': 'Värden',
  'metadata.required': 'obligatorisk',
  'metadata.adds-up': 'summerar {count} värden',
  'metadata.keywords': 'Filens nyckelord',
  'metadata.keywords-of': '{shown} av {all}, som de står i filen',
  'metadata.all': 'Alla {shown}',
  'metadata.fewer': 'Färre',

  // notes: notes of a table
  'notes.marker': 'Fotnot {mark}',
  'notes.important': 'Viktigt',
  'notes.important-count': '{shown}, alltid ovanför tabellen och i varje export',
  'notes.about': 'Om det här urvalet',
  'notes.about-count': '{shown}, numrerade som i tabellen',
  'notes.others': 'Tabellens andra fotnoter',
  'notes.others-count': '{shown}, inte för de värden du valt',
  'notes.none': 'Den här tabellen har inga fotnoter.',
  'notes.none-found': 'Ingen fotnot passar.',
  'notes.fallback': 'Fotnoterna är inte översatta; de står på tabellens språk.',
  'notes.find': '{count, plural, one {Hitta i 1 fotnot} other {Hitta i {shown} fotnoter}}',
  'notes.kind': 'Vilka fotnoter',
  'notes.kind.all': 'Alla',
  'notes.kind.table': 'Tabell',
  'notes.kind.variable': 'Variabler',
  'notes.kind.cell': 'Celler',
  'notes.table': 'Tabell',
  'notes.all-values': 'alla värden',
  'notes.cell': 'Cell',
  'notes.symbol': 'Symbol, {cells} av {all} celler',
  'notes.more-places': 'och {shown} till',

  // palette: the search field of the frame
  'palette.commands': 'Kommandon',
  'palette.found':
    '{count, plural, =0 {inget hittades} one {{shown} hittades} other {{shown} hittades}}',
  'palette.label': 'Sök bland tabeller och kommandon',
  'palette.nothing': 'Inget passar ”{query}”',
  'palette.only-commands': 'bara kommandon',
  'palette.placeholder': 'Sök tabeller, eller skriv ett kommando',
  'palette.recent': 'Senaste tabeller',
  'palette.tables': 'Tabeller',

  // export: what stands in files beside the numbers
  'export.adjustment': 'Korrigering',
  'export.adjustment.day': 'kalenderkorrigerat',
  'export.adjustment.season': 'säsongrensat',
  'export.basePeriod': 'Basperiod',
  'export.citation.retrieved': 'Hämtad {date}.',
  'export.citation.updated': 'Uppdaterad {date}.',
  'export.contact': 'Kontakt',
  'export.copyright': 'Upphovsrätt',
  'export.database': 'Databas',
  'export.measure': 'Mätsätt',
  'export.measure.A': 'genomsnitt',
  'export.measure.F': 'flöde',
  'export.measure.S': 'stock',
  'export.measure.X': 'annat',
  'export.no': 'nej',
  'export.official': 'Officiell statistik',
  'export.prices': 'Priser',
  'export.prices.C': 'löpande priser',
  'export.prices.F': 'fasta priser',
  'export.referencePeriod': 'Referenstid',
  'export.source': 'Källa',
  'export.symbols': 'Symboler',
  'export.table': 'Tabell',
  'export.unit': 'Enhet',
  'export.updated': 'Senast uppdaterad',
  'export.yes': 'ja',

  // problem: one sentence per problem code: what, where, what to do
  'problem.catalog.busy':
    'Ett annat program skriver till katalogen {path}. Inget ändrades; försök igen om en stund.',
  'problem.catalog.damaged':
    'Katalogen {path} är skadad ({detail}). Återställ den från en säkerhetskopia, eller börja på en annan katalog.',
  'problem.catalog.damaged-cells':
    'Celler i den här tabellen är skadade i katalogen {path} (del {chunk} av {chunks}) och visas inte. Importera tabellen igen, eller återställ katalogen från en säkerhetskopia.',
  'problem.catalog.damaged-table':
    'Tabell {table}: del {chunk} av dess celler är skadad i katalogen {path}. Importera tabellen igen.',
  'problem.catalog.disk-error':
    'Disken rapporterade ett fel vid katalogen {path}. Inget ändrades; kontrollera disken och försök igen.',
  'problem.catalog.disk-full':
    'Disken är full: katalogen {path} kunde inte växa. Det som fanns förut är oförändrat; frigör utrymme och försök igen.',
  'problem.catalog.folder-is-file':
    '{path} är en fil; en katalog är en mapp. Välj en mapp, eller ett namn som är ledigt.',
  'problem.catalog.in-use':
    'Ett annat Statdesk importerar till katalogen {path}. Vänta tills det är klart och försök igen.',
  'problem.catalog.newer-version':
    'Katalogen {path} är skriven av ett nyare Statdesk (version {version} av uppställningen; det här känner till {supported}). Den har inte rörts; uppdatera Statdesk för att öppna den.',
  'problem.catalog.no-earlier-revision':
    'Tabell {table} har ingen tidigare revision att jämföra med. Importera nästa utgåva från samma plats, eller ange två tabeller.',
  'problem.catalog.no-such-revision': 'Tabell {table} har ingen version {revision}.',
  'problem.catalog.not-a-database':
    '{path} är ingen Statdesk-katalog och har inte rörts. Välj en annan katalogmapp, eller flytta undan filen.',
  'problem.catalog.not-writable':
    'Katalogen {path} kan inte öppnas eller skrivas. Kontrollera behörigheterna för filen och dess mapp.',
  'problem.catalog.version-of-itself': 'Tabell {table} kan inte vara en ny version av sig själv.',
  'problem.codelist.code-twice':
    '{count, plural, one {Koden {first} står två gånger; den första används.} other {# koder står två gånger, den första av dem {first}; den första av varje används.}}',
  'problem.codelist.missing-grouping':
    'Värdemängden nämner grupperingen {grouping}, som inte finns bland de importerade filerna. Importera den också.',
  'problem.codelist.no-domain':
    'Värdemängden nämner ingen domän, så ingen variabel hittar den. Lägg till ett avsnitt [Domain] med DOMAIN för dess variabler.',
  'problem.codelist.no-members':
    'Gruppen {group} har inga medlemmar och kan inte väljas. Lägg till ett avsnitt med dess namn och medlemmarnas koder.',
  'problem.codelist.no-name':
    'Värdemängden har inget namn. Grupperingar kan inte hänvisa till den.',
  'problem.codelist.no-section':
    'Avsnittet {section} saknas, så filen är utelämnad. Kontrollera att den är en värdemängd eller en gruppering.',
  'problem.codelist.order':
    'Posterna i {section} står inte i nummerordning; numrens ordning används.',
  'problem.codelist.other-value-set':
    'Grupperingen är gjord för värdemängden {given}, men {name} nämner den. Den används där.',
  'problem.codelist.stray-lines':
    '{count, plural, one {Den här raden är} other {# rader, av vilka detta är den första, är}} varken ett avsnitt eller en numrerad post, och hoppades över. Poster skrivs som nummer=text.',
  'problem.codelist.texts':
    'Det finns {codes} koder men {texts} texter; koder utan text visas själva.',
  'problem.codelist.unknown-members':
    '{count, plural, one {Medlemmen {first} finns} other {# medlemmar, den första av dem {first}, finns}} inte i värdemängden.',
  'problem.codelist.values-elsewhere':
    'Den här mängdens värden ligger i egna filer (.vsc och .vsn), som inte läses.',
  'problem.engine.bad-request': 'Begäran förstods inte: {detail}',
  'problem.engine.cancelled': 'Avbrutet.',
  'problem.engine.defect':
    'Något gick fel inne i Statdesk. Inget ändrades. Uppge {id} när du rapporterar det.',
  'problem.engine.closed': 'Statdesk håller på att avslutas.',
  'problem.engine.connection-lost':
    'Förbindelsen med Statdesk bröts innan svaret kom. Försök igen.',
  'problem.engine.stopped':
    'Den del av Statdesk som arbetade med detta stannade och startades igen. Försök igen.',
  'problem.grouping.bad-code': 'Gruppkoden ”{code}” kan inte skrivas till en fil. Använd en annan.',
  'problem.grouping.code-is-member':
    'Gruppkoden ”{code}” är koden för ett värde som hör till en annan grupp, så en fil kunde inte skilja dem åt. Använd en annan.',
  'problem.grouping.code-twice': 'Två grupper har koden ”{code}”. Ge en av dem en annan kod.',
  'problem.grouping.no-groups':
    'Grupperingen har inga grupper ännu. Lägg till en och lägg värden i den.',
  'problem.grouping.no-label': 'Gruppen ”{code}” har inget namn. Ge den ett.',
  'problem.grouping.no-name': 'Grupperingen har inget namn. Ge den ett, för att hitta den igen.',
  'problem.grouping.unknown': 'Den egna grupperingen ”{grouping}” finns inte längre.',
  'problem.grouping.unknown-variable': 'Tabell {table} har ingen variabel ”{variable}”.',
  'problem.host.port-taken':
    'Port {port} används av ett annat program. Välj en annan med --port, eller 0 för en ledig.',
  'problem.host.port-not-allowed':
    'Den här användaren får inte lyssna på port {port}. Välj en från 1024, eller 0 för en ledig.',
  'problem.host.no-such-address':
    'Den här datorn har ingen adress {host}. Utelämna --host för att bara betjäna den här datorn.',
  'problem.host.disk-full':
    'Katalogens disk är full, så filen kunde inte tas in. Frigör utrymme och försök igen.',
  'problem.host.upload-broken': 'Filen kom inte fram hel. Inget behölls. Försök igen.',
  'problem.http.asked-to-wait':
    '{address} ber att få vara i fred i {seconds} sekunder. Försök igen senare.',
  'problem.http.bad-address':
    '”{address}” är ingen adress som kan tillfrågas. Den måste börja med http:// eller https://.',
  'problem.http.bad-ca-file':
    'Certifikatfilen {path} kan inte användas ({detail}). Välj en PEM-fil i inställningarna.',
  'problem.http.bad-proxy':
    '”{address}” är inte adressen till en proxy. Skriv den som http://proxy.example:8080.',
  'problem.http.certificate':
    'Certifikatet för {host} är inte betrott ({detail}). Om ditt kontor signerar sina egna, ange dess certifikatfil i inställningarna.',
  'problem.http.connection-lost':
    'Förbindelsen bröts medan {address} svarade. Försök igen när nätet är tillbaka.',
  'problem.http.failed': '{address} kunde inte tillfrågas ({detail}). Försök igen senare.',
  'problem.http.gave-up':
    '{address} svarade {status} {tries, plural, one {en gång} other {# gånger}}. Servern är upptagen eller ur funktion: försök igen senare.',
  'problem.http.refused': 'Ingen svarar på {host}. Kontrollera adressen, nätet och proxyn.',
  'problem.http.timeout': '{address} svarade inte i tid. Försök igen senare.',
  'problem.http.too-large': 'Svaret från {address} är större än {megabytes} MB och lästes inte.',
  'problem.http.unknown-host':
    'Det finns ingen dator som heter {host}, eller så finns inget nät. Kontrollera adressen.',
  'problem.import.bad-name':
    'Namnet på detta är inte giltig UTF-8, så det kan inte öppnas med det. Byt namn och importera igen.',
  'problem.import.cannot-open':
    'Detta kunde inte öppnas ({reason}). Kontrollera sökvägen och disken, och importera igen.',
  'problem.import.matrix-taken':
    'Tabellen behålls som {id}, eftersom {first} har samma MATRIX (”{matrix}”). Om den är en ny version av {first}, säg det i rapporten.',
  'problem.import.no-permission':
    'Behörighet att läsa detta saknas. Ändra behörigheterna och importera igen.',
  'problem.import.no-report': 'Rapporten för den här importen är borta.',
  'problem.import.no-samples': 'Den här installationen har inga exempeltabeller.',
  'problem.import.not-a-file':
    'Detta är varken en fil eller en mapp. Välj en PX-fil, eller en mapp med sådana.',
  'problem.import.not-found': 'Det finns ingen sådan fil eller mapp. Kontrollera sökvägen.',
  'problem.import.upload-gone': 'Filen kom inte fram. Välj den igen.',
  'problem.jobs.failed': 'Något gick fel inne i Statdesk. Det som fanns förut är oförändrat.',
  'problem.jobs.interrupted':
    'Statdesk avslutades medan detta kördes. Det som blev klart är kvar; starta igen för resten.',
  'problem.px.adjacent-strings':
    'Två texter följer på varandra på en rad utan kommatecken. De lästes som en text. Kanske har filen citattecken inne i en text; använd ’ där.',
  'problem.px.attribute-count':
    'Det finns {found} attributvärden där ATTRIBUTE-ID nämner {expected}. De utelämnades.',
  'problem.px.bad-boolean': '”{found}” borde vara YES eller NO.',
  'problem.px.bad-number':
    '”{found}” är inget heltal från {lowest} till {highest}. Det utelämnades.',
  'problem.px.binary': 'Filen är inte text: den börjar med en nollbyte. Välj en PX-fil.',
  'problem.px.broken-statement':
    'Den här satsen kan inte läsas från ”{found}” och framåt. Kanske står ett citattecken inne i en text, eller så saknas ett komma eller semikolon.',
  'problem.px.cannot-read':
    'Filen kan inte läsas ({reason}). Kontrollera att den är en fil, att den finns kvar och att du får läsa den.',
  'problem.px.cell-subkeys':
    '{found} värden nämns där tabellen har {expected} variabler. Satsen behölls men har ingen verkan.',
  'problem.px.codes-count':
    '{variable}: det finns {found} koder för {expected} värden. Koderna användes inte; värdena numreras i stället.',
  'problem.px.data-missing':
    'Filen slutar utan DATA: den har inga celler. Den kan vara avhuggen; hämta den igen.',
  'problem.px.data-not-closed':
    'Det finns inget semikolon efter den sista cellen. Alla celler finns där.',
  'problem.px.decimal-comma':
    'Det finns {found} tal för {expected} celler, och vart och ett som är för mycket kommer av ett kommatecken. Tal skrivs med decimalpunkt i PX; skriv filen på nytt med punkter.',
  'problem.px.doubly-encoded':
    'Bokstäver ser ut som om texten gjorts om till UTF-8 två gånger ({count} ställen). Välj en annan teckenkodning, eller skriv filen på nytt.',
  'problem.px.duplicate-codes':
    '{variable}: {count} koder förekommer mer än en gång. De upprepade fick ett nummer i slutet, så att varje värde kan väljas.',
  'problem.px.duplicate-statement': 'Samma sats förekommer två gånger. Den första gäller.',
  'problem.px.elimination-unknown-value':
    'ELIMINATION nämner ”{value}”, som inte är ett värde för variabeln. Variabeln kan inte utelämnas ur ett urval.',
  'problem.px.empty': 'Filen är tom. Hämta den igen.',
  'problem.px.empty-code':
    '{variable}: koden för värde {position} är tom. Ett nummer sattes i dess ställe.',
  'problem.px.encoding-mislabelled':
    'Filen säger att dess texter är {declared}; de är {used} och lästes så.',
  'problem.px.encoding-undeclared':
    'Filen säger inte vilken teckenkodning dess texter har. De lästes som {used}.',
  'problem.px.exponent': 'Tal är skrivna med exponent, till exempel {found}. De lästes exakt.',
  'problem.px.header-too-long':
    'Det finns inget DATA i de första {megabytes} megabyten. Det här är ingen PX-fil, eller så saknas ett citattecken nära början.',
  'problem.px.hierarchy-cycle': 'HIERARCHIES sätter {code} under sig själv. Det paret utelämnades.',
  'problem.px.hierarchy-two-parents': 'HIERARCHIES ger {code} två föräldrar. Den första gäller.',
  'problem.px.hierarchy-unknown-code':
    'HIERARCHIES: ”{found}” nämner en kod som variabeln inte har. Den utelämnades.',
  'problem.px.keys-for-heading': '{variable} står i tabellhuvudet. Dess KEYS utelämnades.',
  'problem.px.keys-incomplete':
    'KEYS anges för några av förspaltens variabler men inte för {variable}. Varje variabel i förspalten behöver det.',
  'problem.px.keys-kind': 'KEYS måste vara CODES eller VALUES, inte ”{found}”.',
  'problem.px.keys-row-differs':
    'Den här raden finns två gånger, med olika celler. Ta bort den som är fel.',
  'problem.px.keys-row-twice': 'Den här raden finns två gånger, med samma celler.',
  'problem.px.keys-unknown-value':
    '”{key}” är inget värde för {variable}. Varje rad måste börja med en nyckel för varje variabel i förspalten.',
  'problem.px.language-codes':
    '{variable}: koderna på ett annat språk skiljer sig. Huvudspråkets koder gäller.',
  'problem.px.language-missing': 'Filen säger inte vilket språk dess texter är på.',
  'problem.px.language-values':
    '{variable} har {found} värden på språket {language} och {expected} på huvudspråket. Det språket utelämnades.',
  'problem.px.language-variables':
    'STUB och HEADING på språket {language} nämner inte samma variabler som på huvudspråket. Det språket utelämnades.',
  'problem.px.line-break-in-text':
    'En text har en radbrytning inom citattecknen. Den lästes som ett blanksteg.',
  'problem.px.lost-characters':
    '{count} bokstäver gick förlorade innan filen skrevs, eller kan inte läsas. De visas som \ufffd.',
  'problem.px.mandatory-missing': '{keyword} saknas. Tabellen lästes utan det.',
  'problem.px.name-differs':
    '”{found}” togs för ”{meant}”: de skiljer sig i blanksteg eller versaler.',
  'problem.px.no-keyword': 'Här borde ett nyckelord stå; det står ”{found}”.',
  'problem.px.not-px':
    'Det här är ingen PX-fil: den börjar med ”{found}”. En PX-fil börjar med ett nyckelord som CHARSET=.',
  'problem.px.quoted-number': 'Tal står inom citattecken, till exempel {found}. De lästes som tal.',
  'problem.px.second-time-variable':
    'En tabell har en tidsvariabel. Den här andra lästes som en vanlig variabel.',
  'problem.catalog.source-gone':
    'Filen som tabell {table} lästes från är inte längre känd eller finns inte kvar. Välj själva filen.',
  'problem.px.statement-not-closed':
    'Filen slutar mitt i en sats. Den kan vara avhuggen; hämta den igen.',
  'problem.px.stray-semicolon': 'Ett semikolon står ensamt.',
  'problem.px.string-not-closed':
    'En text börjar här och slutar inte: ett citattecken saknas, eller så är filen avhuggen.',
  'problem.px.subkeys':
    'Det här nyckelordet tar inte {found, plural, one {# namn} other {# namn}} inom parentes. Satsen behölls men har ingen verkan.',
  'problem.px.symbol-by-text':
    'Celler har texten till en symbol, ”{found}”, i stället för dess punkter. De lästes som den symbolen.',
  'problem.px.text-after-data':
    'Efter cellerna följer något som inte hör hemma där. Det utelämnades.',
  'problem.px.timeval-count':
    '{variable}: det finns {found} tidpunkter för {expected} värden. De användes inte; variabeln är ändå tid.',
  'problem.px.timeval-impossible': '”{found}” är ingen period på den här tidsskalan.',
  'problem.px.timeval-malformed':
    '{variable}: TIMEVAL är inte skrivet som formatet begär. Det som kunde läsas användes.',
  'problem.px.timeval-scale': '”{scale}” är ingen tidsskala i formatet. Den togs för den närmaste.',
  'problem.px.too-few-cells':
    'DATA har {found} celler; STUB och HEADING kräver {expected}. Filen kan vara avhuggen; hämta den igen.',
  'problem.px.too-many-cells':
    'DATA har {found} celler; STUB och HEADING kräver {expected}. Den första som är för mycket står här.',
  'problem.px.too-many-declared': 'STUB och HEADING kräver {cells} celler. Högst {most} kan läsas.',
  'problem.px.too-many-parts':
    'Det finns fler än {most} texter före cellerna. Det här är ingen PX-fil, eller så är den skadad.',
  'problem.px.too-many-variables':
    'STUB och HEADING nämner {found} variabler. Högst {most} kan läsas; kanske saknas citattecken.',
  'problem.px.trailing-comma':
    'Listan slutar med ett kommatecken. Posten efter det lästes som tom.',
  'problem.px.unknown-cell':
    '”{found}” är varken ett tal eller en symbol. Celler är tal med decimalpunkt, punkter eller ett streck.',
  'problem.px.unknown-keyword': 'Det här nyckelordet hör inte till formatet. Det behölls.',
  'problem.px.unknown-language':
    'Språket ”{language}” finns inte i LANGUAGES. Satsen behölls men har ingen verkan.',
  'problem.px.unknown-value':
    'Det finns inget värde ”{value}”. Satsen behölls men har ingen verkan.',
  'problem.px.unknown-variable':
    'Det finns ingen variabel ”{variable}”. Satsen behölls men har ingen verkan.',
  'problem.px.values-missing':
    'Det finns inga VALUES för {variable}. Varje variabel behöver sina värden.',
  'problem.px.variable-code-twice':
    'En annan variabel har redan koden {code}. {used} används i stället.',
  'problem.px.variable-twice': 'Variabeln {variable} nämns två gånger i STUB och HEADING.',
  'problem.px.variables-missing': 'Varken STUB eller HEADING nämner en variabel.',
  'problem.validate.attribute-text-missing': 'ATTRIBUTE-ID har ingen ATTRIBUTE-TEXT.',
  'problem.validate.axis-version-missing': 'AXIS-VERSION saknas. Skriv AXIS-VERSION="2013".',
  'problem.validate.bad-date':
    '”{found}” är inget datum så som formatet skriver det: YYYYMMDD HH:MM.',
  'problem.validate.byte-order-mark':
    'Filen börjar med en byteordningsmarkering. Gamla program tar den för text.',
  'problem.validate.cell-note-everywhere': 'Fotnoten hör till varje cell. Skriv NOTE i stället.',
  'problem.validate.charset-missing':
    'CHARSET saknas: enligt formatet är texterna då MS-DOS-text. Skriv CHARSET="ANSI".',
  'problem.validate.charset-unknown':
    'CHARSET ”{found}” hör inte till formatet. Skriv ANSI, och teckenkodningen i CODEPAGE.',
  'problem.validate.code-blanks':
    '{variable}: {count, plural, one {# kod börjar eller slutar} other {# koder börjar eller slutar}} med ett blanksteg, den första är ”{found}”.',
  'problem.validate.codepage-unknown':
    'CODEPAGE ”{found}” är ingen känd teckenkodning. Byten undersöktes i stället.',
  'problem.validate.codes-differ-by-case':
    '{variable}: koderna {first} och {second} skiljer sig bara i versaler. Frågor tar dem för en.',
  'problem.validate.codes-missing':
    '{variable} har inga CODES. Dess värden är bara kända genom sina nummer.',
  'problem.validate.contents-eliminated':
    '{variable} har tabellinnehållet, som inte har någon summa. Ta bort dess ELIMINATION.',
  'problem.validate.control-characters':
    'En text har ett tecken som inte kan visas (nummer {number}). Ta bort det, eller skriv ett blanksteg.',
  'problem.validate.date-order':
    'NEXT-UPDATE ({next}) ligger inte efter den senaste uppdateringen ({last}).',
  'problem.validate.decimals-high':
    'DECIMALS är {found}; ingen cell har fler än {expected} decimaler.',
  'problem.validate.decimals-low':
    'DECIMALS är {found}; celler har upp till {expected} decimaler. Program som litar på det förlorar resten.',
  'problem.validate.double-column-without-codes':
    'DOUBLECOLUMN begär koder för {variable}, som inte har några.',
  'problem.validate.elimination-not-additive':
    'AGGREGALLOWED säger att de här värdena inte har någon summa, men {variable} utelämnas genom summering. Ange dess total i ELIMINATION.',
  'problem.validate.first-statement':
    'Filen börjar med {keyword}. Läsare som bara tittar på de första raderna väntar sig CHARSET eller AXIS-VERSION där.',
  'problem.validate.hierarchy-levels':
    '{variable}: HIERARCHYLEVELS är {found}; trädet har {expected} nivåer.',
  'problem.validate.hierarchy-names':
    '{variable}: HIERARCHYNAMES har {found} namn för {expected} nivåer.',
  'problem.validate.hierarchy-uncovered':
    '{variable}: {count, plural, one {# värde finns} other {# värden finns}} inte i HIERARCHIES.',
  'problem.validate.html-in-text':
    '{count, plural, one {En text har} other {# texter har}} HTML, till exempel {found}. De flesta program visar det som det är; # bryter raden.',
  'problem.validate.http-link':
    '{count, plural, one {En text länkar} other {# texter länkar}} till http:-adresser, till exempel {found}. Använd https: där servern har det.',
  'problem.validate.impossible-date': 'Datumet eller tiden {found} finns inte.',
  'problem.validate.keyword-misspelt': '{found} är inget nyckelord. Kanske avses {meant}.',
  'problem.validate.language-code':
    '”{language}” är ingen språkkod. Skriv två eller tre bokstäver, till exempel sv.',
  'problem.validate.language-not-listed': 'LANGUAGES har inte ”{language}”, som LANGUAGE nämner.',
  'problem.validate.last-updated-missing': 'Det finns inget LAST-UPDATED för {content}.',
  'problem.validate.line-length':
    '{count, plural, one {# rad} other {# rader}} före DATA {count, plural, one {är} other {är}} längre än 256 tecken. Gamla program hugger av dem; bryt listor efter ett kommatecken.',
  'problem.validate.long-key':
    '”{found}” har {length} tecken. Gamla program och vissa databaser tar 20.',
  'problem.validate.lower-case-keyword':
    'Nyckelordet står inte med versaler. Andra program förbiser det; skriv {keyword}.',
  'problem.validate.mandatory-empty': '{keyword} finns men är tomt.',
  'problem.validate.mixed-line-ends': 'Filen blandar två slags radslut.',
  'problem.validate.name-blanks': 'Namnet ”{found}” börjar eller slutar med ett blanksteg.',
  'problem.validate.no-numbers': 'Inte en enda cell har ett tal.',
  'problem.validate.note-empty': 'Fotnoten är tom.',
  'problem.validate.note-not-translated':
    'Språket {language} har {found} fotnoter ({keyword}); huvudspråket har {expected}.',
  'problem.validate.note-twice': 'Samma fotnot står redan där.',
  'problem.validate.partition-outside':
    '{variable}: delen ”{part}” börjar efter slutet på varje kod.',
  'problem.validate.precision-low':
    'PRECISION är {found}, mindre än SHOWDECIMALS ({expected}). Vissa program förbiser det.',
  'problem.validate.prices-letter': 'CFPRICES ”{found}” är varken C eller F.',
  'problem.validate.quotes-missing': '”{found}” borde stå inom citattecken.',
  'problem.validate.quotes-needless': '”{found}” borde stå utan citattecken.',
  'problem.validate.row-end-blank':
    'Rader i DATA slutar utan blanksteg före radbrytningen. Vissa program behöver det.',
  'problem.validate.show-decimals-high': 'SHOWDECIMALS är {found}, mer än DECIMALS ({expected}).',
  'problem.validate.statements-on-line':
    'Två satser står på en rad. Börja var och en på en egen rad.',
  'problem.validate.stock-flow-letter': 'STOCKFA ”{found}” är ingen av S, F, A, X och O.',
  'problem.validate.symbol-not-declared':
    'Symbolen {symbol} förekommer i DATA, och {keyword} säger inte vad den betyder.',
  'problem.validate.symbol-text-twice': '{keyword} har samma text som {other}: ”{found}”.',
  'problem.validate.timeval-disagrees': '{variable}: TIMEVAL säger {time} där värdet är ”{value}”.',
  'problem.validate.timeval-missing': '{variable} ser ut som tid men har inget TIMEVAL.',
  'problem.validate.timeval-order':
    '{variable}: tidpunkterna går varken uppåt eller nedåt; {found} är på fel plats.',
  'problem.validate.timeval-twice': '{variable}: {found} står för mer än ett värde.',
  'problem.validate.translation-alone':
    '{keyword} har en text på språket {language} men ingen på huvudspråket.',
  'problem.validate.translation-missing':
    '{keyword} har ingen text på språket {language}. Huvudspråkets text visas.',
  'problem.validate.units-missing':
    'Det finns inga UNITS för {content}, så tabellens enhet gäller. Skriv UNITS("{content}").',
  'problem.validate.value-empty': '{variable}: texten för värde {position} är tom.',
  'problem.validate.value-twice':
    '{variable}: {count, plural, one {# text förekommer} other {# texter förekommer}} mer än en gång, den första är ”{found}”. Fotnoter till en sådan text hör till dess första värde.',
  'problem.cli.bad-query':
    'Frågan {file} är inget PxWebApi 2-urval: {detail}. Den är ett JSON-objekt med en lista ”selection” av objekt med ”variableCode” och ”valueCodes”.',
  'problem.cli.no-temporary-folder':
    'Ingen tillfällig fil kunde skapas i {path} ({detail}). Frigör utrymme där, eller sätt TMPDIR till en annan mapp; med --out behövs ingen tillfällig fil.',
  'problem.cli.output-failed':
    'Standard ut kunde inte skrivas ({detail}), så svaret där är inte helt. Kontrollera utrymmet på dess disk, eller skriv till en fil med --out.',
  'problem.queries.unknown':
    'Det finns ingen sparad fråga ”{query}” i den här katalogen. Den kan ha tagits bort.',
  'problem.export.bad-option': 'Alternativet {option} för {format} är inte giltigt: {detail}.',
  'problem.export.bad-pattern':
    'Filnamn kan inte skapas med ”{part}”. Det som får stå inom klammer: {parts}.',
  'problem.export.no-report': 'Rapporten för den här exporten finns inte i den här katalogen.',
  'problem.export.zip-too-large':
    'Filerna är tillsammans större än 4 GB, vilket en zip-fil inte rymmer. Exportera färre åt gången.',
  'problem.export.disk-full':
    'Disken är full, så {path} skrevs inte. Inget lämnades kvar där; frigör utrymme och exportera igen.',
  'problem.export.no-such-folder':
    'Mappen för {path} finns inte. Skapa den först, eller välj en annan plats.',
  'problem.export.not-a-file': '{path} är en mapp. Ange en fil i den.',
  'problem.export.letter-does-not-fit':
    'Bokstaven ”{letter}” i {keyword} (”{around}”) finns inte i windows-1252. Skriv filen i UTF-8, eller ändra texten.',
  'problem.export.not-writable':
    '{path} kan inte skrivas: behörighet nekas. Välj en annan plats, eller ändra behörigheterna.',
  'problem.export.write-failed': '{path} kunde inte skrivas ({detail}). Inget lämnades kvar där.',
  'problem.export.reserved-code':
    'JSON-stat 1.2 kan inte ha en variabel med koden {variable}. Använd JSON-stat 2.',
  'problem.export.too-many-columns':
    'Tabellen skulle få {columns, number} kolumner; {format} rymmer {limit, number}. Flytta variabler till raderna, välj mindre, eller exportera som CSV.',
  'problem.export.too-many-rows':
    'Tabellen skulle få {rows, number} rader; {format} rymmer {limit, number}. Välj mindre, eller exportera som CSV.',
  'problem.export.unknown-format': 'Det finns inget format ”{format}”. Kända är: {formats}.',
  'problem.selection.unknown-table': 'Det finns ingen tabell ”{table}” i den här katalogen.',
  'problem.selection.unknown-language':
    'Tabell {table} har inte språket ”{language}”. Den har: {languages}.',
  'problem.selection.unknown-variable':
    'Tabell {table} har ingen variabel ”{variable}”.{hasSuggestion, select, yes { Menade du ”{suggestion}”?} other {}} Den har: {variables}.',
  'problem.selection.unknown-value':
    '{variable}: det finns inget värde ”{item}”.{hasSuggestion, select, yes { Menade du ”{suggestion}”?} other {}}',
  'problem.selection.unknown-codelist': '{variable}: det finns ingen kodlista ”{codelist}”.',
  'problem.selection.illegal-expression':
    '{variable}: ”{item}” är inget uttryck som Statdesk känner till. Använd en kod, *, ?, TOP(n), BOTTOM(n), RANGE(a,b), FROM(a) eller TO(a).',
  'problem.selection.missing-variable':
    '{variable}: välj minst ett värde. Den här variabeln kan inte utelämnas.',
  'problem.selection.illegal-placement':
    'Rader och kolumner måste nämna varje variabel i svaret exakt en gång.',
  'problem.selection.bad-parameter':
    'Parametern ”{parameter}” kan inte läsas. Skriv den som valueCodes[variabel]=kod,kod.',
  'problem.selection.bad-body': 'Frågan kan inte läsas vid ”{field}”: {detail}',
  'problem.pxwebapi.bad-parameter': '{parameter} kan inte vara ”{value}”. Kända är: {known}.',
  'problem.pxwebapi.unsupported-format':
    'Formatet {format} tar inte {parameter}. Utelämna det, eller välj ett annat format.',
  'problem.pxwebapi.address-too-long':
    'Adressen har {length} tecken; högst {limit} läses. Skicka urvalet med POST.',
  'problem.pxwebapi.bad-json': 'Innehållet är inte JSON ({detail}).',
  'problem.pxwebapi.bad-saved-query-id': 'Den sparade frågan hittades inte',
  'problem.pxwebapi.body-too-large':
    'Innehållet är större än {limit} MB. Ange värden med uttryck som * eller TOP(12), eller fråga i delar.',
  'problem.pxwebapi.foreign-host':
    'Det här API:et svarar bara på begäranden till sin egen adress, inte till ”{host}”.',
  'problem.pxwebapi.foreign-origin':
    'Sidor från ”{origin}” får inte läsa det här API:et. Ange deras ursprung med --cors för att tillåta dem.',
  'problem.pxwebapi.no-query': 'Skicka frågan som JSON: tableId, language, selection.',
  'problem.pxwebapi.not-a-number': '{parameter} tar ett heltal, inte ”{value}”.',
  'problem.pxwebapi.query-not-saved': 'Katalogen kunde inte skrivas, så frågan sparades inte.',
  'problem.pxwebapi.table-in-other-languages':
    'Tabell {table} finns inte på ”{language}”. Den finns på: {languages}. Ange ett med lang=.',
  'problem.pxwebapi.too-many-calls':
    'Högst {calls} anrop besvaras på {seconds} s. Försök igen om {retryAfter} s.',
  'problem.pxwebapi.too-small': '{parameter} är ett heltal från {least}.',
  'problem.pxwebapi.unknown-codelist':
    'Det finns ingen kodlista ”{codelist}” på ”{language}”. En tabells metadata nämner dess kodlistor.',
  'problem.pxwebapi.unknown-folder': 'Det finns ingen mapp ”{folder}”.',
  'problem.pxwebapi.unknown-language':
    'Språket ”{language}” finns inte här. Kända är: {languages}.',
  'problem.pxwebapi.unknown-page': 'Sidan finns inte',
  'problem.pxwebapi.unknown-path':
    'Det finns inget på den här adressen. /api/v2 förklarar vad som finns.',
  'problem.pxwebapi.unknown-saved-query': 'Den sparade frågan hittades inte',
  'problem.pxwebapi.wrong-media-type':
    'Innehållet är ”{type}”. Skicka JSON, med Content-Type: application/json.',
  'problem.pxwebapi.wrong-method': 'Den här adressen tar bara {allowed}.',
  'problem.selection.too-many-cells': '{cells} celler är valda; högst {limit} är tillåtna.',

  // settings: what can be set
  'settings.appearance': 'Utseende',
  'settings.at-once': 'Ändringar gäller genast.',
  'settings.catalog': 'Katalog',
  'settings.check': 'Kontroll',
  'settings.check-do': 'Kontrollera katalogfilen',
  'settings.check-help': 'Läser hela filen och säger till om något i den är skadat.',
  'settings.check-ok': 'Katalogfilen är felfri.',
  'settings.density': 'Rader',
  'settings.density.comfortable': 'Luftiga',
  'settings.density.compact': 'Täta',
  'settings.example': 'Så ser tal ut nu',
  'settings.example-change': 'Förändring · procent',
  'settings.example-legend': '..  inte tillgängligt · talen är påhittade',
  'settings.example-persons': 'Personer · antal',
  'settings.example-region': 'Region',
  'settings.example-title': 'Befolkning efter region och år (exempel)',
  'settings.folder': 'Var den finns',
  'settings.follows-language': 'följer språket',
  'settings.general': 'Allmänt',
  'settings.language': 'Språk',
  'settings.language-help': 'I menyer och meddelanden. Tabeller behåller de språk de har.',
  'settings.language.system': 'Som systemet',
  'settings.number-format': 'Talformat',
  'settings.number-format-help': 'På skärmen. Filer och urklipp har egna regler.',
  'settings.numbers': 'Tal',
  'settings.restore-tabs': 'Öppna tabellerna från förra gången',
  'settings.revisions': 'Tidigare revisioner som sparas',
  'settings.revisions-count':
    '{count, plural, =0 {Inga} one {{shown} revision} other {{shown} revisioner}}',
  'settings.revisions-help': 'För varje tabell, för att kunna gå tillbaka.',
  'settings.start': 'Vid start',
  'settings.theme': 'Tema',
  'settings.theme.dark': 'Mörkt',
  'settings.theme.light': 'Ljust',
  'settings.theme.system': 'System',
  'settings.version': 'Statdesk {version}',

  // symbol: what stands where a number is missing, in plain words
  'symbol.not-applicable': 'Inte aktuellt',
  'symbol.not-available': 'Inte tillgängligt',
  'symbol.confidential': 'Sekretess',
  'symbol.missing': 'Saknas, orsak {status}',
  'symbol.nil': 'Exakt noll, inget att redovisa',
  'symbol.mixed-sum': 'En summa med olika symboler bland sina delar',

  // table: the workspace of one table
  'table.view.table': 'Tabell',
  'table.view.chart': 'Diagram',
  'table.view.notes': 'Fotnoter',
  'table.view.metadata': 'Metadata',
  'table.views': 'Vyer',
  'table.pane-width': 'Frågans bredd',
  'table.toggle-query': 'Visa eller dölj frågan',
  'table.opening': 'Öppnar tabellen',
  'table.now-shows': '{count, plural, one {1 cell visas} other {{shown} celler visas}}',
  'table.nothing-to-undo': 'Det finns inget att ångra',
  'table.nothing-to-redo': 'Det finns inget att göra om',
  'table.rows': 'Rader',
  'table.columns': 'Kolumner',
  'table.fixed': 'Fast',
  'table.empty-well': 'inga',
  'table.chip-help':
    'Enter öppnar menyn. Blanksteg lyfter den, piltangenter flyttar den, blanksteg släpper den, Escape lägger tillbaka den.',
  'table.lifted':
    '{variable} lyft. Piltangenter flyttar den, blanksteg släpper den, Escape lägger tillbaka den.',
  'table.moved': '{variable}: {side}, plats {place} av {all}',
  'table.dropped': '{variable} släppt',
  'table.put-back': '{variable} tillbakalagd',
  'table.to-rows': 'Flytta till rader',
  'table.to-columns': 'Flytta till kolumner',
  'table.move-left': 'Flytta åt vänster',
  'table.move-right': 'Flytta åt höger',
  'table.is-first': 'Den är redan den första',
  'table.is-last': 'Den är redan den sista',
  'table.swap': 'Byt plats på rader och kolumner',
  'table.layout': 'Uppställning',
  'table.best-layout': 'Bästa uppställning',
  'table.own-layout': 'Tabellens egen uppställning',
  'table.has-layout': 'Tabellen har den redan',
  'table.cut': '{all} kolumner, {first}–{last} visas',
  'table.marked': '{value}, märkt {mark}',
  'table.range': '{count, plural, one {1 cell vald} other {{shown} celler valda}}',
  'table.range-missing': '{shown} saknas',
  'table.range-sum': 'summa {value}',
  'table.range-mean': 'medelvärde {value}',
  'table.range-min': 'minst {value}',
  'table.range-max': 'störst {value}',
  'table.cell': 'Cell',
  'table.all-added': 'alla värden summerade',
  'table.measured': 'Mätt',
  'table.mark': 'Märke',
  'table.hide-notes': 'Dölj fotnoter',
  'table.show-notes': 'Visa fotnoter och symboler',
  'table.legend': 'Symboler',
  'table.notes': 'Fotnoter',
  'table.summed-here': 'Summerat i Statdesk: {grouping}, från {values} värden för {variable}',
  'table.source': 'Källa: {source}',
  'table.source-unknown': 'källan anges inte',
  'table.id': 'tabell {id}',
  'table.updated': 'uppdaterad {date}',
  'table.mark.b': 'Tidsseriebrott',
  'table.mark.e': 'Skattning',
  'table.mark.f': 'Prognos',
  'table.mark.other': 'Märke från källan; se fotnoterna',
  'table.mark.p': 'Preliminär',
  'table.mark.r': 'Reviderad',
  'table.mark.u': 'Låg tillförlitlighet',
  'table.next-update': 'nästa {date}',
  'table.official': 'officiell statistik',
  'table.cells': '{count, plural, one {1 cell} other {{shown} celler}}',
  'table.copyright': 'upphovsrätt',
  'table.contact': 'kontakt: {contact}',
  'table.too-many':
    '{cells} celler är valda; upp till {limit} visas. Välj färre värden till vänster, eller exportera hela tabellen.',
  'table.nothing': 'Välj minst ett värde för {variables}.',
  'table.fill': 'Välj senaste eller första värdet',
} as const satisfies Partial<Messages>;
