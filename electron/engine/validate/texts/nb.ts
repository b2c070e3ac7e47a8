/** What the rules are about, in Norwegian (bokmål). */
import type { RuleTexts } from './rule-texts.ts';

export const nb: RuleTexts = {
  'px.adjacent-strings': {
    title: 'Et komma mellom to tekster',
    explanation:
      'To tekster som følger etter hverandre på én linje, er oftest én tekst med anførselstegn inni. PX har ingen måte å skrive et anførselstegn i en tekst på: bruk ’ eller “ ” i stedet.',
  },
  'px.attribute-count': {
    title: 'Like mange attributtverdier som attributter',
    explanation: 'ATTRIBUTES og ATTRIBUTE-TEXT har ett element for hvert navn i ATTRIBUTE-ID.',
  },
  'px.bad-boolean': {
    title: 'YES eller NO',
    explanation:
      'Disse nøkkelordene kjenner to svar, YES og NO, med store bokstaver og uten anførselstegn.',
  },
  'px.bad-number': {
    title: 'Et helt tall innenfor grensene',
    explanation:
      'Tall i nøkkelord er hele og innenfor det nøkkelordet tillater: DECIMALS 0 til 15, PRESTEXT 0 til 3, ROUNDING 0 eller 1.',
  },
  'px.binary': {
    title: 'Filen er tekst',
    explanation:
      'En fil som begynner med en nullbyte, er ikke tekst. Den kan være en arbeidsbok, et arkiv eller skadet.',
  },
  'px.broken-statement': {
    title: 'Setninger som kan leses',
    explanation:
      'En setning er et nøkkelord, et språk og navn i parentes der de finnes, et likhetstegn, en verdi og et semikolon. Der STUB, HEADING, VALUES, CODES, KEYS eller LANGUAGE er ødelagt, kan det ikke bli noen tabell; enhver annen ødelagt setning blir utelatt.',
  },
  'px.cell-subkeys': {
    title: 'Noter til celler navngir én verdi per variabel',
    explanation:
      'CELLNOTE, CELLNOTEX, DATANOTECELL og ATTRIBUTES navngir én verdi for hver variabel, i rekkefølgen til STUB og HEADING; «*» står for alle verdier.',
  },
  'px.codes-count': {
    title: 'Like mange CODES som VALUES',
    explanation:
      'Koder og tekster hører sammen etter plassen sin. Med et annet antall koder kan ingen vite hvilken kode som hører til hvilken verdi.',
  },
  'px.data-missing': {
    title: 'Filen har celler',
    explanation:
      'DATA er den siste setningen i hver fil. En fil uten den er avkuttet eller ikke ferdig.',
  },
  'px.data-not-closed': {
    title: 'Et semikolon etter den siste cellen',
    explanation:
      'DATA slutter med et semikolon. Uten det kan ingen skille en hel fil fra en som ble kuttet av mellom to celler.',
  },
  'px.decimal-comma': {
    title: 'Desimalpunktum, ikke komma',
    explanation: 'Et komma skiller celler. Tall har desimalpunktum, uansett språket i filen.',
  },
  'px.doubly-encoded': {
    title: 'Tekst gjort om til UTF-8 én gang',
    explanation:
      'Bokstaver som Ã¥ i stedet for å viser at en tekst i UTF-8 ble tatt for en annen tegnkoding og gjort om til UTF-8 én gang til.',
  },
  'px.duplicate-codes': {
    title: 'En kode for bare én verdi',
    explanation:
      'Et utvalg etter kode må bety én verdi. Med samme kode på to verdier kan det bety begge.',
  },
  'px.duplicate-statement': {
    title: 'En setning én gang',
    explanation:
      'Bare noter og PARTITIONED kan forekomme flere ganger med samme språk og navn. Programmer er uenige om det er den første eller den siste av de andre som gjelder.',
  },
  'px.elimination-unknown-value': {
    title: 'ELIMINATION navngir en verdi',
    explanation:
      'ELIMINATION er YES, NO eller teksten til en verdi av variabelen: den som vises når variabelen er utelatt.',
  },
  'px.empty': {
    title: 'Filen er ikke tom',
    explanation: 'En tom fil er det som er igjen av en kopiering som mislyktes.',
  },
  'px.empty-code': {
    title: 'Koder er ikke tomme',
    explanation: 'En verdi med tom kode kan ikke velges etter koden.',
  },
  'px.encoding-mislabelled': {
    title: 'Tegnkodingen som filen oppgir',
    explanation:
      'CODEPAGE må navngi tegnkodingen som bytene virkelig har. Lesere som stoler på den, viser feil bokstaver.',
  },
  'px.encoding-undeclared': {
    title: 'Tegnkodingen er oppgitt',
    explanation:
      'Uten CODEPAGE må en leser gjette tegnkodingen ut fra CHARSET, som bare kjenner Windows og DOS.',
  },
  'px.exponent': {
    title: 'Tall uten eksponenter',
    explanation: 'Tall som 1.4E8 hører ikke til formatet, selv om de fleste programmer leser dem.',
  },
  'px.header-too-long': {
    title: 'DATA innenfor de første 32 megabytene',
    explanation:
      'Tekster før cellene er aldri så lange. Oftest mangler et anførselstegn nær begynnelsen, og resten av filen ble én tekst.',
  },
  'px.hierarchy-cycle': {
    title: 'Ingen verdi under seg selv',
    explanation: 'En verdi kan ikke være sin egen forgjenger.',
  },
  'px.hierarchy-two-parents': {
    title: 'Én forelder per verdi',
    explanation: 'I et hierarki har hver verdi høyst én forelder.',
  },
  'px.hierarchy-unknown-code': {
    title: 'Hierarkier av koder som finnes',
    explanation: 'HIERARCHIES skrives med koder for variabelen, ikke med tekster.',
  },
  'px.keys-for-heading': {
    title: 'KEYS bare for variabler i forspalten',
    explanation:
      'Rader i DATA begynner med nøkler for forspalten. En variabel i tabellhodet har ingen.',
  },
  'px.keys-incomplete': {
    title: 'KEYS for hver variabel i forspalten',
    explanation:
      'Der rader begynner med nøkler, begynner de med én for hver variabel i forspalten.',
  },
  'px.keys-kind': {
    title: 'KEYS er CODES eller VALUES',
    explanation: 'KEYS sier om rader begynner med koder eller med tekster.',
  },
  'px.keys-row-differs': {
    title: 'Én rad per nøkkel',
    explanation: 'De samme nøklene to ganger med ulike celler: en av de to radene er gal.',
  },
  'px.keys-row-twice': {
    title: 'Ingen rad to ganger',
    explanation: 'Den samme raden to ganger, med de samme cellene, er uskadelig, men aldri ment.',
  },
  'px.keys-unknown-value': {
    title: 'Nøkler som finnes',
    explanation: 'En rad som begynner med en ukjent nøkkel, har ingen plass i tabellen.',
  },
  'px.language-codes': {
    title: 'De samme kodene på alle språk',
    explanation:
      'Koder hører til verdien, ikke til et språk. Der CODES på et annet språk er annerledes, gjelder de på standardspråket.',
  },
  'px.language-missing': {
    title: 'Språket er oppgitt',
    explanation:
      'LANGUAGE sier hvilket språk tekstene er på; søk, sortering og skjermlesere trenger det.',
  },
  'px.language-values': {
    title: 'Like mange verdier på alle språk',
    explanation:
      'Tekster på et annet språk hører til verdier etter plassen sin. Med et annet antall kan det språket ikke brukes.',
  },
  'px.language-variables': {
    title: 'De samme variablene på alle språk',
    explanation: 'STUB og HEADING på alle språk navngir de samme variablene i samme rekkefølge.',
  },
  'px.line-break-in-text': {
    title: 'Ikke linjeskift mellom anførselstegn',
    explanation:
      'En tekst som fortsetter på neste linje, lukkes før linjeskiftet og åpnes igjen etter det.',
  },
  'px.lost-characters': {
    title: 'Ingen tapte bokstaver',
    explanation:
      'Tegnet � står der en bokstav gikk tapt i en tidligere omforming. Den kan ikke lenger gjenfinnes.',
  },
  'px.mandatory-missing': {
    title: 'Obligatoriske nøkkelord',
    explanation:
      'Formatet krever MATRIX, SUBJECT-CODE, SUBJECT-AREA, DECIMALS, UNITS, CONTENTS og TITLE eller DESCRIPTION. Andre programmer avviser en fil uten dem.',
  },
  'px.name-differs': {
    title: 'Navn skrevet likt overalt',
    explanation:
      'Hvert mellomrom og hver stor bokstav teller i navn. Et navn som skiller seg bare i dem, blir tatt for det som det ligner; andre programmer overser setningen.',
  },
  'px.no-keyword': {
    title: 'Setninger begynner med et nøkkelord',
    explanation:
      'Noe annet står der et nøkkelord skulle stått: oftest resten av en tekst som hadde et anførselstegn inni.',
  },
  'px.not-px': {
    title: 'Filen er PX',
    explanation: 'En PX-fil begynner med et nøkkelord og et likhetstegn.',
  },
  'px.quoted-number': {
    title: 'Tall uten anførselstegn',
    explanation: 'I DATA står symboler i anførselstegn, og tall gjør det ikke.',
  },
  'px.second-time-variable': {
    title: 'Én tidsvariabel',
    explanation: 'En tabell har én variabel med TIMEVAL.',
  },
  'px.statement-not-closed': {
    title: 'Filen slutter ikke inne i en setning',
    explanation: 'En fil som slutter før semikolonet til en setning, er avkuttet.',
  },
  'px.stray-semicolon': {
    title: 'Ikke noe semikolon alene',
    explanation: 'Et semikolon uten en setning betyr ingenting.',
  },
  'px.string-not-closed': {
    title: 'Tekster har en slutt',
    explanation: 'Et anførselstegn mangler: alt som fulgte, ble tatt for tekst.',
  },
  'px.subkeys': {
    title: 'Så mange navn som nøkkelordet tar',
    explanation:
      'Hvert nøkkelord tar et visst antall navn i parentes: ingen for TITLE, én variabel for CODES, en variabel og en verdi for VALUENOTE.',
  },
  'px.symbol-by-text': {
    title: 'Symboler er prikker',
    explanation:
      'I DATA skrives et symbol som én til seks prikker eller en strek. Teksten som vises for det, står i DATASYMBOL.',
  },
  'px.text-after-data': {
    title: 'Ingenting etter DATA',
    explanation: 'DATA er den siste setningen. Det som følger etter den, leser ikke noe program.',
  },
  'px.timeval-count': {
    title: 'Like mange tidspunkter som verdier',
    explanation: 'TIMEVAL har ett tidspunkt for hver verdi av variabelen sin.',
  },
  'px.timeval-impossible': {
    title: 'Tidspunkter som finnes',
    explanation: 'Det er ingen måned 13, ikke noe kvartal 5, og ikke i hvert år en uke 53.',
  },
  'px.timeval-malformed': {
    title: 'TIMEVAL slik formatet krever',
    explanation:
      'TIMEVAL er TLIST med en skala, og så enten en liste av tidspunkter etter parentesen eller det første og det siste inne i den.',
  },
  'px.timeval-scale': {
    title: 'En tidsskala som formatet har',
    explanation:
      'Skalaene er A1 år, H1 halvår, T1 fire måneder, Q1 kvartal, M1 måned, W1 uke og D1 dag.',
  },
  'px.too-few-cells': {
    title: 'Et tall for hver celle',
    explanation: 'DATA har nøyaktig så mange celler som verdiene av alle variabler multiplisert.',
  },
  'px.too-many-cells': {
    title: 'Ingen celle for mye',
    explanation: 'DATA har nøyaktig så mange celler som verdiene av alle variabler multiplisert.',
  },
  'px.too-many-declared': {
    title: 'En tabell med høyst tusen millioner celler',
    explanation: 'Flere celler enn det er en feil i STUB, HEADING eller VALUES.',
  },
  'px.too-many-parts': {
    title: 'Høyst en million tekster før cellene',
    explanation: 'Ingen tabell har flere navn, tekster og noter. En fil som har det, er skadet.',
  },
  'px.too-many-variables': {
    title: 'Høyst 500 variabler',
    explanation:
      'En liste med så mange variabler er en tekst der anførselstegnene har kommet på avveie.',
  },
  'px.trailing-comma': {
    title: 'Ikke noe komma etter det siste elementet',
    explanation: 'Et komma varsler et element til. Noen programmer legger til et tomt i listen.',
  },
  'px.unknown-cell': {
    title: 'Celler er tall eller symboler',
    explanation:
      'En celle er et tall med desimalpunktum, én til sju prikker eller en strek. NaN, NA og lignende hører ikke til formatet.',
  },
  'px.unknown-keyword': {
    title: 'Nøkkelord i formatet',
    explanation:
      'Et nøkkelord som formatet ikke kjenner, blir beholdt og skrevet tilbake, men betyr ingenting.',
  },
  'px.unknown-language': {
    title: 'Språk som LANGUAGES lister opp',
    explanation:
      'Setninger på et språk som LANGUAGES ikke lister opp, blir oversett, og noen servere avviser filen.',
  },
  'px.unknown-value': {
    title: 'Verdier som finnes',
    explanation: 'En note, enhet eller presisjon for en verdi som tabellen ikke har, går tapt.',
  },
  'px.unknown-variable': {
    title: 'Variabler som finnes',
    explanation:
      'En setning om en variabel som verken STUB eller HEADING navngir, går tapt med notene sine.',
  },
  'px.values-missing': {
    title: 'VALUES for hver variabel',
    explanation: 'Hver variabel i STUB og HEADING har en liste av verdier.',
  },
  'px.variable-code-twice': {
    title: 'Hver variabel sin egen kode',
    explanation:
      'VARIABLECODE skiller variabler fra hverandre i spørringer, uten hensyn til store bokstaver.',
  },
  'px.variable-twice': {
    title: 'En variabel én gang',
    explanation: 'STUB og HEADING navngir til sammen hver variabel én gang.',
  },
  'px.variables-missing': {
    title: 'STUB eller HEADING',
    explanation: 'En tabell har minst én variabel.',
  },
  'validate.attribute-text-missing': {
    title: 'Attributter har tekster',
    explanation: 'ATTRIBUTE-TEXT sier med ord det som ATTRIBUTE-ID navngir.',
  },
  'validate.axis-version-missing': {
    title: 'AXIS-VERSION er der',
    explanation: 'AXIS-VERSION sier hvilken versjon av formatet filen følger.',
  },
  'validate.bad-date': {
    title: 'Datoer som YYYYMMDD HH:MM',
    explanation: 'Datoer skrives 20260105 08:00, uten tidssone. Klokkeslettet kan utelates.',
  },
  'validate.byte-order-mark': {
    title: 'Ikke noe byterekkefølgemerke',
    explanation: 'UTF-8 trenger ikke noe merke, og gamle programmer tar det for tekst.',
  },
  'validate.cell-note-everywhere': {
    title: 'Noter til celler gjelder noen celler',
    explanation: 'En note der hvert navn er «*», hører til hele tabellen: NOTE sier det.',
  },
  'validate.charset-missing': {
    title: 'CHARSET er der',
    explanation: 'Uten CHARSET sier formatet at tekstene er MS-DOS-tekst, noe ingen fil i dag er.',
  },
  'validate.charset-unknown': {
    title: 'CHARSET er ANSI',
    explanation:
      'Formatet kjenner én verdi, ANSI; noen verktøy skriver Unicode. Selve tegnkodingen står i CODEPAGE.',
  },
  'validate.code-blanks': {
    title: 'Koder uten mellomrom rundt',
    explanation:
      'Et mellomrom først eller sist i en kode er usynlig og må skrives i hver spørring.',
  },
  'validate.codepage-unknown': {
    title: 'CODEPAGE navngir en tegnkoding',
    explanation: 'Navnene er de fra IANA: utf-8, windows-1252, iso-8859-15 og så videre.',
  },
  'validate.codes-differ-by-case': {
    title: 'Koder som skiller seg i mer enn store bokstaver',
    explanation: 'Spørringer etter kode ser ikke på store bokstaver: a og A er én kode for dem.',
  },
  'validate.codes-missing': {
    title: 'CODES for hver variabel',
    explanation:
      'Uten koder blir verdier nummerert, og en verdi som legges til foran, gir alle andre et nytt nummer.',
  },
  'validate.contents-eliminated': {
    title: 'Statistikkvariabler summeres ikke',
    explanation: 'Kilogram og priser har ingen sum: statistikkvariabelen har ikke ELIMINATION.',
  },
  'validate.control-characters': {
    title: 'Ingen styretegn i tekster',
    explanation:
      'Tabulatorer, klokketegn og lignende kan ikke vises og forstyrrer andre programmer.',
  },
  'validate.date-order': {
    title: 'Neste oppdatering kommer etter den siste',
    explanation:
      'NEXT-UPDATE ligger etter LAST-UPDATED. En dato som er passert, sier leserne at tallene er forsinket.',
  },
  'validate.decimals-high': {
    title: 'DECIMALS ikke over det DATA har',
    explanation: 'Flere DECIMALS enn noen celle har, lover en nøyaktighet som ikke er der.',
  },
  'validate.decimals-low': {
    title: 'DECIMALS slik DATA har dem',
    explanation:
      'DECIMALS er antallet desimaler som cellene er lagret med. Programmer som stoler på det, kutter resten.',
  },
  'validate.double-column-without-codes': {
    title: 'DOUBLECOLUMN trenger CODES',
    explanation:
      'DOUBLECOLUMN viser koder ved siden av tekster. En variabel uten koder har ingenting å vise der.',
  },
  'validate.elimination-not-additive': {
    title: 'Bare det som kan summeres, summeres',
    explanation:
      'Gjennomsnitt, rater og indekser har ingen sum. En variabel i en slik tabell utelates ved å navngi totalen, ikke med YES.',
  },
  'validate.first-statement': {
    title: 'CHARSET eller AXIS-VERSION først',
    explanation:
      'Lesere som bare ser på de første linjene, trenger CHARSET, AXIS-VERSION, CODEPAGE og LANGUAGE der.',
  },
  'validate.hierarchy-levels': {
    title: 'Like mange nivåer som treet har',
    explanation: 'HIERARCHYLEVELS er dybden av treet i HIERARCHIES.',
  },
  'validate.hierarchy-names': {
    title: 'Et navn for hvert nivå',
    explanation: 'HIERARCHYNAMES navngir like mange nivåer som HIERARCHYLEVELS teller.',
  },
  'validate.hierarchy-uncovered': {
    title: 'Hver verdi i treet',
    explanation: 'Verdier som HIERARCHIES ikke navngir, vises utenfor treet.',
  },
  'validate.html-in-text': {
    title: 'Ikke HTML i tekster',
    explanation: 'De fleste programmer viser kodene som de er. En # er linjeskiftet i formatet.',
  },
  'validate.http-link': {
    title: 'Lenker med https',
    explanation: 'Lenker som begynner med http: er verken trygge eller varige.',
  },
  'validate.impossible-date': {
    title: 'Datoer som finnes',
    explanation: 'Det er ingen 31. februar og ikke noe klokkeslett 25.',
  },
  'validate.keyword-misspelt': {
    title: 'Nøkkelord riktig stavet',
    explanation:
      'Et nøkkelord som skiller seg fra et i formatet med én bokstav eller bindestrek, er en skrivefeil, og setningen går tapt.',
  },
  'validate.language-code': {
    title: 'Språk etter kodene sine',
    explanation: 'Språk navngis med de to eller tre bokstavene i ISO 639.',
  },
  'validate.language-not-listed': {
    title: 'LANGUAGES har også LANGUAGE',
    explanation: 'LANGUAGES har hvert språk i filen, standardspråket også.',
  },
  'validate.last-updated-missing': {
    title: 'LAST-UPDATED for hver statistikkvariabel',
    explanation:
      'Lesere trenger å vite hvor gamle tallene er. Hver statistikkvariabel har sin dato, eller tabellen har én for alle.',
  },
  'validate.line-length': {
    title: 'Linjer på høyst 256 tegn',
    explanation:
      'Gamle programmer kutter lengre linjer. Lister brytes etter et komma, lange tekster i flere med anførselstegn.',
  },
  'validate.long-key': {
    title: 'Korte nøkler på høyst 20 tegn',
    explanation:
      'MATRIX, SUBJECT-CODE, DOMAIN og MAP hadde plass til 20 tegn i gamle programmer, og har det ennå i noen databaser.',
  },
  'validate.lower-case-keyword': {
    title: 'Nøkkelord med store bokstaver',
    explanation:
      'PC-Axis og PxWeb sammenligner nøkkelord nøyaktig og overser dem med små bokstaver.',
  },
  'validate.mandatory-empty': {
    title: 'Obligatoriske tekster er ikke tomme',
    explanation:
      'Et obligatorisk nøkkelord med tom tekst er like godt som manglende. Bare SUBJECT-AREA kan være tomt.',
  },
  'validate.mixed-line-ends': {
    title: 'Én slags linjeslutt',
    explanation:
      'En fil har linjeslutt enten som Windows eller som andre systemer, ikke begge: en blanding viser at deler av den er limt inn.',
  },
  'validate.name-blanks': {
    title: 'Navn uten mellomrom rundt',
    explanation:
      'Et mellomrom først eller sist i et navn teller, er usynlig og må gjentas overalt der navnet står.',
  },
  'validate.no-numbers': {
    title: 'Tall i tabellen',
    explanation: 'En tabell der hver celle er et symbol, ble trolig skrevet før tallene var der.',
  },
  'validate.note-empty': {
    title: 'Noter har en tekst',
    explanation: 'En tom note er et merke som ikke fører noe sted.',
  },
  'validate.note-not-translated': {
    title: 'Noter på alle språk',
    explanation: 'Et språk uten notene fra de andre advarer ikke leserne sine.',
  },
  'validate.note-twice': {
    title: 'En note én gang',
    explanation: 'Den samme noten to ganger på samme sted vises to ganger.',
  },
  'validate.partition-outside': {
    title: 'Deler innenfor koden',
    explanation:
      'PARTITIONED navngir tegn i koden. En del som begynner etter slutten av hver kode, er tom.',
  },
  'validate.precision-low': {
    title: 'PRECISION over SHOWDECIMALS',
    explanation:
      'PRECISION gir en verdi flere desimaler enn resten av tabellen; færre har ingen virkning i noen programmer.',
  },
  'validate.prices-letter': {
    title: 'CFPRICES er C eller F',
    explanation: 'C er løpende priser, F faste.',
  },
  'validate.quotes-missing': {
    title: 'Tekster i anførselstegn',
    explanation:
      'Tekster står i anførselstegn også når de er ett ord; bare tall, YES, NO, TLIST, VALUES og CODES gjør det ikke.',
  },
  'validate.quotes-needless': {
    title: 'Tall, YES og NO uten anførselstegn',
    explanation: 'Hele tall, YES og NO skrives bart; strenge lesere tar dem ellers for tekster.',
  },
  'validate.row-end-blank': {
    title: 'Et mellomrom på slutten av hver rad',
    explanation:
      'Noen programmer trenger mellomrommet før et linjeskift i DATA for å skille den siste cellen i en rad fra den første i neste.',
  },
  'validate.show-decimals-high': {
    title: 'SHOWDECIMALS ikke over DECIMALS',
    explanation: 'Det som vises, kan ikke ha flere desimaler enn det som er lagret.',
  },
  'validate.statements-on-line': {
    title: 'Én setning per linje',
    explanation: 'Flere setninger på én linje leses av hvert program, men av få mennesker.',
  },
  'validate.stock-flow-letter': {
    title: 'STOCKFA er S, F eller A',
    explanation:
      'S er en beholdning på et tidspunkt, F en strøm over en periode, A et gjennomsnitt; X og O er annet.',
  },
  'validate.symbol-not-declared': {
    title: 'En tekst for hvert symbol som forekommer',
    explanation: 'Lesere ser prikker der ingen DATASYMBOL sier hva de betyr.',
  },
  'validate.symbol-text-twice': {
    title: 'Symboler med egne tekster',
    explanation: 'To symboler som vises likt, kan ikke skilles fra hverandre.',
  },
  'validate.timeval-disagrees': {
    title: 'TIMEVAL betyr det VALUES sier',
    explanation:
      'Der tekstene til tidsvariabelen kan leses som tidspunkter, er de tidspunktene i TIMEVAL.',
  },
  'validate.timeval-missing': {
    title: 'TIMEVAL for tidsvariabelen',
    explanation: 'Uten TIMEVAL må programmer gjette at en variabel er tid, og på hvilken skala.',
  },
  'validate.timeval-order': {
    title: 'Tidspunkter i rekkefølge',
    explanation:
      'Tidspunkter går fra det første til det siste, eller fra det siste til det første. Diagrammer og «siste» er avhengige av det.',
  },
  'validate.timeval-twice': {
    title: 'Hvert tidspunkt én gang',
    explanation: 'To verdier for ett tidspunkt kan ikke skilles i et diagram.',
  },
  'validate.translation-alone': {
    title: 'Hver tekst på standardspråket',
    explanation: 'En tekst som bare et annet språk har, mangler der de fleste lesere ser.',
  },
  'validate.translation-missing': {
    title: 'Hver tekst på alle språk',
    explanation: 'En tekst som et språk mangler, vises på standardspråket midt blant de andre.',
  },
  'validate.units-missing': {
    title: 'En enhet for hver statistikkvariabel',
    explanation:
      'Hver verdi av statistikkvariabelen har sin egen UNITS: kilogram og priser i én tabell kan ikke dele en.',
  },
  'validate.value-empty': {
    title: 'Verdier har en tekst',
    explanation: 'En verdi uten tekst er en tom rad i tabellen.',
  },
  'validate.value-twice': {
    title: 'Hver tekst for én verdi',
    explanation:
      'Noter, enheter og presisjoner skrives for tekster. Med den samme teksten to ganger hører de til den første.',
  },
};
