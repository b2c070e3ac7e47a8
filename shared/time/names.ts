/** What offices call their time variable, in lower case. */
const TIME_NAMES = new Set(
  `aasta ajanjakso ajankohta anno annos annus année ano año años ár år áramótabil date datum day
   day-of-year dag day/month einkavika evro gads halvår hónap ikfjórðungur jaar jahr kuukausi kvartal
   lata letnik leto luna maand mānesis mes mesi metai mois monat month month-year månad måned neljännes
   ársfjórðungur ársfjórðungar mánuður period periode periodo período perioden periodi periods päivä
   quarter quartal rok semaine szemeszter tempo temps tid tiempo tijd time trimestre trimestres
   ukiut ukioq uge uke vecka viikko vuosi vuosineljännes week woche year years zeit месец месяц
   период година год рік місяць квартал`.split(/\s+/),
);

/** Whether a variable of this name is time, as far as a name can tell. */
export function isTimeName(name: string): boolean {
  return TIME_NAMES.has(name.trim().toLowerCase());
}
