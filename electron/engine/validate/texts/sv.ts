/** What the rules are about, in Swedish. */
import type { RuleTexts } from './rule-texts.ts';

export const sv: RuleTexts = {
  'px.adjacent-strings': {
    title: 'Ett komma mellan två texter',
    explanation:
      'Två texter som följer på varandra på en rad är oftast en text med citattecken inuti. PX har inget sätt att skriva ett citattecken i en text: använd ’ eller “ ” i stället.',
  },
  'px.attribute-count': {
    title: 'Lika många attributvärden som attribut',
    explanation: 'ATTRIBUTES och ATTRIBUTE-TEXT har ett element för varje namn i ATTRIBUTE-ID.',
  },
  'px.bad-boolean': {
    title: 'YES eller NO',
    explanation:
      'De här nyckelorden känner två svar, YES och NO, med versaler och utan citattecken.',
  },
  'px.bad-number': {
    title: 'Ett heltal inom gränserna',
    explanation:
      'Tal i nyckelord är heltal inom det som nyckelordet tillåter: DECIMALS 0 till 15, PRESTEXT 0 till 3, ROUNDING 0 eller 1.',
  },
  'px.binary': {
    title: 'Filen är text',
    explanation:
      'En fil som börjar med en nollbyte är ingen text. Den kan vara en arbetsbok, ett arkiv eller skadad.',
  },
  'px.broken-statement': {
    title: 'Satser som kan läsas',
    explanation:
      'En sats är ett nyckelord, ett språk och namn inom parentes där sådana finns, ett likhetstecken, ett värde och ett semikolon. Där STUB, HEADING, VALUES, CODES, KEYS eller LANGUAGE är trasig kan det inte bli någon tabell; varje annan trasig sats utelämnas.',
  },
  'px.cell-subkeys': {
    title: 'Noter till celler nämner ett värde per variabel',
    explanation:
      'CELLNOTE, CELLNOTEX, DATANOTECELL och ATTRIBUTES nämner ett värde för varje variabel, i den ordning som STUB och HEADING har; ”*” står för alla värden.',
  },
  'px.codes-count': {
    title: 'Lika många CODES som VALUES',
    explanation:
      'Koder och texter hör ihop efter sin plats. Med ett annat antal koder kan ingen veta vilken kod som hör till vilket värde.',
  },
  'px.data-missing': {
    title: 'Filen har celler',
    explanation:
      'DATA är den sista satsen i varje fil. En fil utan den är avhuggen eller inte färdig.',
  },
  'px.data-not-closed': {
    title: 'Ett semikolon efter den sista cellen',
    explanation:
      'DATA slutar med ett semikolon. Utan det kan ingen skilja en hel fil från en som höggs av mellan två celler.',
  },
  'px.decimal-comma': {
    title: 'Decimalpunkt, inte komma',
    explanation: 'Ett komma skiljer celler åt. Tal har decimalpunkt, oavsett filens språk.',
  },
  'px.doubly-encoded': {
    title: 'Text omvandlad till UTF-8 en gång',
    explanation:
      'Bokstäver som Ã¥ i stället för å visar att en text i UTF-8 togs för en annan teckenkodning och omvandlades till UTF-8 en gång till.',
  },
  'px.duplicate-codes': {
    title: 'En kod för bara ett värde',
    explanation:
      'Ett urval efter kod måste betyda ett värde. Med samma kod för två värden kan det betyda båda.',
  },
  'px.duplicate-statement': {
    title: 'En sats en gång',
    explanation:
      'Bara noter och PARTITIONED får förekomma flera gånger med samma språk och namn. Program är oense om det är den första eller den sista av de övriga som gäller.',
  },
  'px.elimination-unknown-value': {
    title: 'ELIMINATION nämner ett värde',
    explanation:
      'ELIMINATION är YES, NO eller texten till ett av variabelns värden: det som visas när variabeln utelämnas.',
  },
  'px.empty': {
    title: 'Filen är inte tom',
    explanation: 'En tom fil är det som är kvar av en kopiering som misslyckades.',
  },
  'px.empty-code': {
    title: 'Koder är inte tomma',
    explanation: 'Ett värde med tom kod kan inte väljas efter sin kod.',
  },
  'px.encoding-mislabelled': {
    title: 'Den teckenkodning som filen anger',
    explanation:
      'CODEPAGE måste ange den teckenkodning som byten verkligen har. Läsare som litar på den visar fel bokstäver.',
  },
  'px.encoding-undeclared': {
    title: 'Teckenkodningen är angiven',
    explanation:
      'Utan CODEPAGE måste en läsare gissa teckenkodningen av CHARSET, som bara känner Windows och DOS.',
  },
  'px.exponent': {
    title: 'Tal utan exponenter',
    explanation: 'Tal som 1.4E8 hör inte till formatet, även om de flesta program läser dem.',
  },
  'px.header-too-long': {
    title: 'DATA inom de första 32 megabyten',
    explanation:
      'Texter före cellerna är aldrig så långa. Oftast saknas ett citattecken nära början, och resten av filen blev en enda text.',
  },
  'px.hierarchy-cycle': {
    title: 'Inget värde under sig självt',
    explanation: 'Ett värde kan inte vara sin egen föregångare.',
  },
  'px.hierarchy-two-parents': {
    title: 'En förälder per värde',
    explanation: 'I en hierarki har varje värde högst en förälder.',
  },
  'px.hierarchy-unknown-code': {
    title: 'Hierarkier av koder som finns',
    explanation: 'HIERARCHIES skrivs med variabelns koder, inte med texter.',
  },
  'px.keys-for-heading': {
    title: 'KEYS bara för variabler i förspalten',
    explanation:
      'Rader i DATA börjar med nycklar för förspalten. En variabel i tabellhuvudet har inga.',
  },
  'px.keys-incomplete': {
    title: 'KEYS för varje variabel i förspalten',
    explanation: 'Där rader börjar med nycklar börjar de med en för varje variabel i förspalten.',
  },
  'px.keys-kind': {
    title: 'KEYS är CODES eller VALUES',
    explanation: 'KEYS anger om rader börjar med koder eller med texter.',
  },
  'px.keys-row-differs': {
    title: 'En rad per nyckel',
    explanation: 'Samma nycklar två gånger med olika celler: en av de två raderna är fel.',
  },
  'px.keys-row-twice': {
    title: 'Ingen rad två gånger',
    explanation: 'Samma rad två gånger, med samma celler, är ofarligt men aldrig menat.',
  },
  'px.keys-unknown-value': {
    title: 'Nycklar som finns',
    explanation: 'En rad som börjar med en okänd nyckel har ingen plats i tabellen.',
  },
  'px.language-codes': {
    title: 'Samma koder på alla språk',
    explanation:
      'Koder hör till värdet, inte till ett språk. Där CODES på ett annat språk skiljer sig gäller de på standardspråket.',
  },
  'px.language-missing': {
    title: 'Språket är angivet',
    explanation:
      'LANGUAGE anger vilket språk texterna är på; sökning, sortering och skärmläsare behöver det.',
  },
  'px.language-values': {
    title: 'Lika många värden på alla språk',
    explanation:
      'Texter på ett annat språk hör till värden efter sin plats. Med ett annat antal kan det språket inte användas.',
  },
  'px.language-variables': {
    title: 'Samma variabler på alla språk',
    explanation: 'STUB och HEADING på alla språk nämner samma variabler i samma ordning.',
  },
  'px.line-break-in-text': {
    title: 'Ingen radbrytning inom citattecken',
    explanation:
      'En text som fortsätter på nästa rad stängs före radbrytningen och öppnas igen efter den.',
  },
  'px.lost-characters': {
    title: 'Inga förlorade bokstäver',
    explanation:
      'Tecknet � står där en bokstav gick förlorad i en tidigare omvandling. Den kan inte återfås.',
  },
  'px.mandatory-missing': {
    title: 'Obligatoriska nyckelord',
    explanation:
      'Formatet kräver MATRIX, SUBJECT-CODE, SUBJECT-AREA, DECIMALS, UNITS, CONTENTS och TITLE eller DESCRIPTION. Andra program avvisar en fil utan dem.',
  },
  'px.name-differs': {
    title: 'Namn skrivna lika överallt',
    explanation:
      'Varje blanksteg och varje versal räknas i namn. Ett namn som bara skiljer sig i dem tas för det som det liknar; andra program bortser från satsen.',
  },
  'px.no-keyword': {
    title: 'Satser börjar med ett nyckelord',
    explanation:
      'Något annat står där ett nyckelord borde stå: oftast resten av en text som hade ett citattecken inuti.',
  },
  'px.not-px': {
    title: 'Filen är PX',
    explanation: 'En PX-fil börjar med ett nyckelord och ett likhetstecken.',
  },
  'px.quoted-number': {
    title: 'Tal utan citattecken',
    explanation: 'I DATA står symboler inom citattecken, och tal gör det inte.',
  },
  'px.second-time-variable': {
    title: 'En tidsvariabel',
    explanation: 'En tabell har en variabel med TIMEVAL.',
  },
  'px.statement-not-closed': {
    title: 'Filen slutar inte inne i en sats',
    explanation: 'En fil som slutar före en sats semikolon är avhuggen.',
  },
  'px.stray-semicolon': {
    title: 'Inget ensamt semikolon',
    explanation: 'Ett semikolon utan en sats betyder ingenting.',
  },
  'px.string-not-closed': {
    title: 'Texter har ett slut',
    explanation: 'Ett citattecken saknas: allt som följde togs för text.',
  },
  'px.subkeys': {
    title: 'Så många namn som nyckelordet tar',
    explanation:
      'Varje nyckelord tar ett visst antal namn inom parentes: inga för TITLE, en variabel för CODES, en variabel och ett värde för VALUENOTE.',
  },
  'px.symbol-by-text': {
    title: 'Symboler är prickar',
    explanation:
      'I DATA skrivs en symbol som en till sex prickar eller ett streck. Texten som visas för den står i DATASYMBOL.',
  },
  'px.text-after-data': {
    title: 'Ingenting efter DATA',
    explanation: 'DATA är den sista satsen. Det som följer efter den läses inte av något program.',
  },
  'px.timeval-count': {
    title: 'Lika många tidpunkter som värden',
    explanation: 'TIMEVAL har en tidpunkt för varje värde av sin variabel.',
  },
  'px.timeval-impossible': {
    title: 'Tidpunkter som finns',
    explanation: 'Det finns ingen månad 13, inget kvartal 5 och inte varje år en vecka 53.',
  },
  'px.timeval-malformed': {
    title: 'TIMEVAL som formatet kräver',
    explanation:
      'TIMEVAL är TLIST med en skala, och sedan antingen en lista med tidpunkter efter parentesen eller den första och den sista inom den.',
  },
  'px.timeval-scale': {
    title: 'En tidsskala som formatet har',
    explanation:
      'Skalorna är A1 år, H1 halvår, T1 fyra månader, Q1 kvartal, M1 månad, W1 vecka och D1 dag.',
  },
  'px.too-few-cells': {
    title: 'Ett tal för varje cell',
    explanation: 'DATA har exakt så många celler som alla variablers värden multiplicerade.',
  },
  'px.too-many-cells': {
    title: 'Ingen cell för mycket',
    explanation: 'DATA har exakt så många celler som alla variablers värden multiplicerade.',
  },
  'px.too-many-declared': {
    title: 'En tabell med högst tusen miljoner celler',
    explanation: 'Fler celler än så är ett fel i STUB, HEADING eller VALUES.',
  },
  'px.too-many-parts': {
    title: 'Högst en miljon texter före cellerna',
    explanation: 'Ingen tabell har fler namn, texter och noter. En fil som har det är skadad.',
  },
  'px.too-many-variables': {
    title: 'Högst 500 variabler',
    explanation:
      'En lista med så många variabler är en text vars citattecken har kommit på avvägar.',
  },
  'px.trailing-comma': {
    title: 'Inget komma efter det sista elementet',
    explanation:
      'Ett komma aviserar ett element till. En del program lägger till ett tomt i listan.',
  },
  'px.unknown-cell': {
    title: 'Celler är tal eller symboler',
    explanation:
      'En cell är ett tal med decimalpunkt, en till sju prickar eller ett streck. NaN, NA och liknande hör inte till formatet.',
  },
  'px.unknown-keyword': {
    title: 'Nyckelord i formatet',
    explanation:
      'Ett nyckelord som formatet inte känner behålls och skrivs tillbaka, men betyder ingenting.',
  },
  'px.unknown-language': {
    title: 'Språk som LANGUAGES räknar upp',
    explanation:
      'Satser på ett språk som LANGUAGES inte räknar upp bortses från, och en del servrar avvisar filen.',
  },
  'px.unknown-value': {
    title: 'Värden som finns',
    explanation: 'En not, enhet eller precision för ett värde som tabellen inte har går förlorad.',
  },
  'px.unknown-variable': {
    title: 'Variabler som finns',
    explanation:
      'En sats om en variabel som varken STUB eller HEADING nämner går förlorad, med sina noter.',
  },
  'px.values-missing': {
    title: 'VALUES för varje variabel',
    explanation: 'Varje variabel i STUB och HEADING har en lista med värden.',
  },
  'px.variable-code-twice': {
    title: 'Varje variabel sin egen kod',
    explanation: 'VARIABLECODE skiljer variabler åt i frågor, utan hänsyn till versaler.',
  },
  'px.variable-twice': {
    title: 'En variabel en gång',
    explanation: 'STUB och HEADING nämner tillsammans varje variabel en gång.',
  },
  'px.variables-missing': {
    title: 'STUB eller HEADING',
    explanation: 'En tabell har minst en variabel.',
  },
  'validate.attribute-text-missing': {
    title: 'Attribut har texter',
    explanation: 'ATTRIBUTE-TEXT säger i ord vad ATTRIBUTE-ID nämner.',
  },
  'validate.axis-version-missing': {
    title: 'AXIS-VERSION finns',
    explanation: 'AXIS-VERSION anger vilken version av formatet som filen följer.',
  },
  'validate.bad-date': {
    title: 'Datum som YYYYMMDD HH:MM',
    explanation: 'Datum skrivs 20260105 08:00, utan tidszon. Klockslaget får utelämnas.',
  },
  'validate.byte-order-mark': {
    title: 'Ingen byteordningsmarkering',
    explanation: 'UTF-8 behöver ingen markering, och gamla program tar den för text.',
  },
  'validate.cell-note-everywhere': {
    title: 'Noter till celler gäller vissa celler',
    explanation: 'En not där varje namn är ”*” hör till hela tabellen: NOTE säger det.',
  },
  'validate.charset-missing': {
    title: 'CHARSET finns',
    explanation:
      'Utan CHARSET säger formatet att texterna är MS-DOS-text, vilket ingen fil är i dag.',
  },
  'validate.charset-unknown': {
    title: 'CHARSET är ANSI',
    explanation:
      'Formatet känner ett värde, ANSI; en del verktyg skriver Unicode. Själva teckenkodningen står i CODEPAGE.',
  },
  'validate.code-blanks': {
    title: 'Koder utan blanksteg omkring',
    explanation:
      'Ett blanksteg först eller sist i en kod syns inte och måste skrivas i varje fråga.',
  },
  'validate.codepage-unknown': {
    title: 'CODEPAGE anger en teckenkodning',
    explanation: 'Namnen är de från IANA: utf-8, windows-1252, iso-8859-15 och så vidare.',
  },
  'validate.codes-differ-by-case': {
    title: 'Koder som skiljer sig i mer än versaler',
    explanation: 'Frågor efter kod ser inte till versaler: a och A är en kod för dem.',
  },
  'validate.codes-missing': {
    title: 'CODES för varje variabel',
    explanation:
      'Utan koder numreras värden, och ett värde som läggs till först ger alla andra ett nytt nummer.',
  },
  'validate.contents-eliminated': {
    title: 'Tabellinnehåll summeras inte',
    explanation: 'Kilogram och priser har ingen summa: innehållsvariabeln har ingen ELIMINATION.',
  },
  'validate.control-characters': {
    title: 'Inga styrtecken i texter',
    explanation: 'Tabbar, klocktecken och liknande kan inte visas och stör andra program.',
  },
  'validate.date-order': {
    title: 'Nästa uppdatering kommer efter den senaste',
    explanation:
      'NEXT-UPDATE ligger efter LAST-UPDATED. Ett datum som har passerat säger läsarna att siffrorna är försenade.',
  },
  'validate.decimals-high': {
    title: 'DECIMALS inte över det som DATA har',
    explanation: 'Fler DECIMALS än någon cell har utlovar en noggrannhet som inte finns.',
  },
  'validate.decimals-low': {
    title: 'DECIMALS som DATA har dem',
    explanation:
      'DECIMALS är antalet decimaler som cellerna lagras med. Program som litar på det kapar resten.',
  },
  'validate.double-column-without-codes': {
    title: 'DOUBLECOLUMN behöver CODES',
    explanation:
      'DOUBLECOLUMN visar koder bredvid texter. En variabel utan koder har inget att visa där.',
  },
  'validate.elimination-not-additive': {
    title: 'Bara det som går att summera summeras',
    explanation:
      'Medelvärden, kvoter och index har ingen summa. En variabel i en sådan tabell utelämnas genom att dess total nämns, inte med YES.',
  },
  'validate.first-statement': {
    title: 'CHARSET eller AXIS-VERSION först',
    explanation:
      'Läsare som bara ser på de första raderna behöver CHARSET, AXIS-VERSION, CODEPAGE och LANGUAGE där.',
  },
  'validate.hierarchy-levels': {
    title: 'Lika många nivåer som trädet har',
    explanation: 'HIERARCHYLEVELS är djupet hos trädet i HIERARCHIES.',
  },
  'validate.hierarchy-names': {
    title: 'Ett namn för varje nivå',
    explanation: 'HIERARCHYNAMES nämner lika många nivåer som HIERARCHYLEVELS räknar.',
  },
  'validate.hierarchy-uncovered': {
    title: 'Varje värde i trädet',
    explanation: 'Värden som HIERARCHIES inte nämner visas utanför trädet.',
  },
  'validate.html-in-text': {
    title: 'Ingen HTML i texter',
    explanation: 'De flesta program visar taggarna som de är. Ett # är formatets radbrytning.',
  },
  'validate.http-link': {
    title: 'Länkar med https',
    explanation: 'Länkar som börjar med http: är varken säkra eller varaktiga.',
  },
  'validate.impossible-date': {
    title: 'Datum som finns',
    explanation: 'Det finns ingen 31 februari och ingen klocka 25.',
  },
  'validate.keyword-misspelt': {
    title: 'Nyckelord rätt stavade',
    explanation:
      'Ett nyckelord som skiljer sig från ett i formatet med en bokstav eller ett bindestreck är ett skrivfel, och satsen går förlorad.',
  },
  'validate.language-code': {
    title: 'Språk efter sina koder',
    explanation: 'Språk anges med de två eller tre bokstäverna i ISO 639.',
  },
  'validate.language-not-listed': {
    title: 'LANGUAGES har också LANGUAGE',
    explanation: 'LANGUAGES har varje språk i filen, standardspråket med.',
  },
  'validate.last-updated-missing': {
    title: 'LAST-UPDATED för varje tabellinnehåll',
    explanation:
      'Läsare behöver veta hur gamla siffrorna är. Varje tabellinnehåll har sitt datum, eller så har tabellen ett för alla.',
  },
  'validate.line-length': {
    title: 'Rader på högst 256 tecken',
    explanation:
      'Gamla program kapar längre rader. Listor bryts efter ett komma, långa texter i flera inom citattecken.',
  },
  'validate.long-key': {
    title: 'Korta nycklar på högst 20 tecken',
    explanation:
      'MATRIX, SUBJECT-CODE, DOMAIN och MAP hade plats för 20 tecken i gamla program, och har det ännu i en del databaser.',
  },
  'validate.lower-case-keyword': {
    title: 'Nyckelord med versaler',
    explanation: 'PC-Axis och PxWeb jämför nyckelord exakt och förbiser dem med gemener.',
  },
  'validate.mandatory-empty': {
    title: 'Obligatoriska texter är inte tomma',
    explanation:
      'Ett obligatoriskt nyckelord med tom text är så gott som saknat. Bara SUBJECT-AREA får vara tomt.',
  },
  'validate.mixed-line-ends': {
    title: 'Ett slags radslut',
    explanation:
      'En fil har radslut som Windows eller som andra system, inte båda: en blandning visar att delar av den har klistrats in.',
  },
  'validate.name-blanks': {
    title: 'Namn utan blanksteg omkring',
    explanation:
      'Ett blanksteg först eller sist i ett namn räknas, syns inte och måste upprepas överallt där namnet står.',
  },
  'validate.no-numbers': {
    title: 'Tal i tabellen',
    explanation: 'En tabell där varje cell är en symbol skrevs troligen innan siffrorna fanns.',
  },
  'validate.note-empty': {
    title: 'Noter har en text',
    explanation: 'En tom not är en markering som inte leder någonstans.',
  },
  'validate.note-not-translated': {
    title: 'Noter på alla språk',
    explanation: 'Ett språk utan de andras noter varnar inte sina läsare.',
  },
  'validate.note-twice': {
    title: 'En not en gång',
    explanation: 'Samma not två gånger på samma plats visas två gånger.',
  },
  'validate.partition-outside': {
    title: 'Delar inom koden',
    explanation:
      'PARTITIONED anger tecken i koden. En del som börjar efter slutet av varje kod är tom.',
  },
  'validate.precision-low': {
    title: 'PRECISION över SHOWDECIMALS',
    explanation:
      'PRECISION ger ett värde fler decimaler än resten av tabellen; färre har ingen verkan i en del program.',
  },
  'validate.prices-letter': {
    title: 'CFPRICES är C eller F',
    explanation: 'C är löpande priser, F fasta.',
  },
  'validate.quotes-missing': {
    title: 'Texter inom citattecken',
    explanation:
      'Texter står inom citattecken också när de är ett enda ord; bara tal, YES, NO, TLIST, VALUES och CODES gör det inte.',
  },
  'validate.quotes-needless': {
    title: 'Tal, YES och NO utan citattecken',
    explanation:
      'Heltal, YES och NO skrivs utan citattecken; stränga läsare tar dem annars för texter.',
  },
  'validate.row-end-blank': {
    title: 'Ett blanksteg i slutet av varje rad',
    explanation:
      'En del program behöver blanksteget före en radbrytning i DATA för att skilja en rads sista cell från nästa rads första.',
  },
  'validate.show-decimals-high': {
    title: 'SHOWDECIMALS inte över DECIMALS',
    explanation: 'Det som visas kan inte ha fler decimaler än det som lagras.',
  },
  'validate.statements-on-line': {
    title: 'En sats per rad',
    explanation: 'Flera satser på en rad läses av varje program men av få människor.',
  },
  'validate.stock-flow-letter': {
    title: 'STOCKFA är S, F eller A',
    explanation:
      'S är ett bestånd vid en tidpunkt, F ett flöde över en period, A ett medelvärde; X och O är annat.',
  },
  'validate.symbol-not-declared': {
    title: 'En text för varje symbol som förekommer',
    explanation: 'Läsare ser prickar där inget DATASYMBOL säger vad de betyder.',
  },
  'validate.symbol-text-twice': {
    title: 'Symboler med egna texter',
    explanation: 'Två symboler som visas lika kan inte skiljas åt.',
  },
  'validate.timeval-disagrees': {
    title: 'TIMEVAL betyder det som VALUES säger',
    explanation: 'Där tidsvariabelns texter kan läsas som tidpunkter är de tidpunkterna i TIMEVAL.',
  },
  'validate.timeval-missing': {
    title: 'TIMEVAL för tidsvariabeln',
    explanation: 'Utan TIMEVAL måste program gissa att en variabel är tid, och på vilken skala.',
  },
  'validate.timeval-order': {
    title: 'Tidpunkter i ordning',
    explanation:
      'Tidpunkter går från den första till den sista, eller från den sista till den första. Diagram och ”senaste” beror på det.',
  },
  'validate.timeval-twice': {
    title: 'Varje tidpunkt en gång',
    explanation: 'Två värden för en tidpunkt kan inte skiljas åt i ett diagram.',
  },
  'validate.translation-alone': {
    title: 'Varje text på standardspråket',
    explanation: 'En text som bara ett annat språk har saknas där de flesta läsare tittar.',
  },
  'validate.translation-missing': {
    title: 'Varje text på alla språk',
    explanation: 'En text som ett språk saknar visas på standardspråket mitt bland de andra.',
  },
  'validate.units-missing': {
    title: 'En enhet för varje tabellinnehåll',
    explanation:
      'Varje värde av innehållsvariabeln har sina egna UNITS: kilogram och priser i en tabell kan inte dela en.',
  },
  'validate.value-empty': {
    title: 'Värden har en text',
    explanation: 'Ett värde utan text är en tom rad i tabellen.',
  },
  'validate.value-twice': {
    title: 'Varje text för ett värde',
    explanation:
      'Noter, enheter och precisioner skrivs för texter. Med samma text två gånger hör de till den första.',
  },
};
