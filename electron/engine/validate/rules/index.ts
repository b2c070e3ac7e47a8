/** Every rule, those of the reader first. A new one is a file beside this and a line here. */
import type { Rule } from '../rule.ts';
import { adjacentStrings } from './adjacent-strings.ts';
import { attributeCount } from './attribute-count.ts';
import { attributeTextMissing } from './attribute-text-missing.ts';
import { axisVersionMissing } from './axis-version-missing.ts';
import { badBoolean } from './bad-boolean.ts';
import { badDate } from './bad-date.ts';
import { badNumber } from './bad-number.ts';
import { binary } from './binary.ts';
import { brokenStatement } from './broken-statement.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { cellNoteEverywhere } from './cell-note-everywhere.ts';
import { cellSubkeys } from './cell-subkeys.ts';
import { charsetMissing } from './charset-missing.ts';
import { charsetUnknown } from './charset-unknown.ts';
import { codeBlanks } from './code-blanks.ts';
import { codepageUnknown } from './codepage-unknown.ts';
import { codesCount } from './codes-count.ts';
import { codesDifferByCase } from './codes-differ-by-case.ts';
import { codesMissing } from './codes-missing.ts';
import { contentsEliminated } from './contents-eliminated.ts';
import { controlCharacters } from './control-characters.ts';
import { dataMissing } from './data-missing.ts';
import { dataNotClosed } from './data-not-closed.ts';
import { dateOrder } from './date-order.ts';
import { decimalComma } from './decimal-comma.ts';
import { decimalsHigh } from './decimals-high.ts';
import { decimalsLow } from './decimals-low.ts';
import { doubleColumnWithoutCodes } from './double-column-without-codes.ts';
import { doublyEncoded } from './doubly-encoded.ts';
import { duplicateCodes } from './duplicate-codes.ts';
import { duplicateStatement } from './duplicate-statement.ts';
import { eliminationNotAdditive } from './elimination-not-additive.ts';
import { eliminationUnknownValue } from './elimination-unknown-value.ts';
import { empty } from './empty.ts';
import { emptyCode } from './empty-code.ts';
import { encodingMislabelled } from './encoding-mislabelled.ts';
import { encodingUndeclared } from './encoding-undeclared.ts';
import { exponent } from './exponent.ts';
import { firstStatement } from './first-statement.ts';
import { headerTooLong } from './header-too-long.ts';
import { hierarchyCycle } from './hierarchy-cycle.ts';
import { hierarchyLevels } from './hierarchy-levels.ts';
import { hierarchyNames } from './hierarchy-names.ts';
import { hierarchyTwoParents } from './hierarchy-two-parents.ts';
import { hierarchyUncovered } from './hierarchy-uncovered.ts';
import { hierarchyUnknownCode } from './hierarchy-unknown-code.ts';
import { htmlInText } from './html-in-text.ts';
import { httpLink } from './http-link.ts';
import { impossibleDate } from './impossible-date.ts';
import { keysForHeading } from './keys-for-heading.ts';
import { keysIncomplete } from './keys-incomplete.ts';
import { keysKind } from './keys-kind.ts';
import { keysRowDiffers } from './keys-row-differs.ts';
import { keysRowTwice } from './keys-row-twice.ts';
import { keysUnknownValue } from './keys-unknown-value.ts';
import { keywordMisspelt } from './keyword-misspelt.ts';
import { languageCode } from './language-code.ts';
import { languageCodes } from './language-codes.ts';
import { languageMissing } from './language-missing.ts';
import { languageNotListed } from './language-not-listed.ts';
import { languageValues } from './language-values.ts';
import { languageVariables } from './language-variables.ts';
import { lastUpdatedMissing } from './last-updated-missing.ts';
import { lineBreakInText } from './line-break-in-text.ts';
import { lineLength } from './line-length.ts';
import { longKey } from './long-key.ts';
import { lostCharacters } from './lost-characters.ts';
import { lowerCaseKeyword } from './lower-case-keyword.ts';
import { mandatoryEmpty } from './mandatory-empty.ts';
import { mandatoryMissing } from './mandatory-missing.ts';
import { mixedLineEnds } from './mixed-line-ends.ts';
import { nameBlanks } from './name-blanks.ts';
import { nameDiffers } from './name-differs.ts';
import { noKeyword } from './no-keyword.ts';
import { noNumbers } from './no-numbers.ts';
import { notPx } from './not-px.ts';
import { noteEmpty } from './note-empty.ts';
import { noteNotTranslated } from './note-not-translated.ts';
import { noteTwice } from './note-twice.ts';
import { partitionOutside } from './partition-outside.ts';
import { precisionLow } from './precision-low.ts';
import { pricesLetter } from './prices-letter.ts';
import { quotedNumber } from './quoted-number.ts';
import { quotesMissing } from './quotes-missing.ts';
import { quotesNeedless } from './quotes-needless.ts';
import { rowEndBlank } from './row-end-blank.ts';
import { secondTimeVariable } from './second-time-variable.ts';
import { showDecimalsHigh } from './show-decimals-high.ts';
import { statementNotClosed } from './statement-not-closed.ts';
import { statementsOnLine } from './statements-on-line.ts';
import { stockFlowLetter } from './stock-flow-letter.ts';
import { straySemicolon } from './stray-semicolon.ts';
import { stringNotClosed } from './string-not-closed.ts';
import { subkeys } from './subkeys.ts';
import { symbolByText } from './symbol-by-text.ts';
import { symbolNotDeclared } from './symbol-not-declared.ts';
import { symbolTextTwice } from './symbol-text-twice.ts';
import { textAfterData } from './text-after-data.ts';
import { timevalCount } from './timeval-count.ts';
import { timevalDisagrees } from './timeval-disagrees.ts';
import { timevalImpossible } from './timeval-impossible.ts';
import { timevalMalformed } from './timeval-malformed.ts';
import { timevalMissing } from './timeval-missing.ts';
import { timevalOrder } from './timeval-order.ts';
import { timevalScale } from './timeval-scale.ts';
import { timevalTwice } from './timeval-twice.ts';
import { tooFewCells } from './too-few-cells.ts';
import { tooManyCells } from './too-many-cells.ts';
import { tooManyDeclared } from './too-many-declared.ts';
import { tooManyParts } from './too-many-parts.ts';
import { tooManyVariables } from './too-many-variables.ts';
import { trailingComma } from './trailing-comma.ts';
import { translationAlone } from './translation-alone.ts';
import { translationMissing } from './translation-missing.ts';
import { unitsMissing } from './units-missing.ts';
import { unknownCell } from './unknown-cell.ts';
import { unknownKeyword } from './unknown-keyword.ts';
import { unknownLanguage } from './unknown-language.ts';
import { unknownValue } from './unknown-value.ts';
import { unknownVariable } from './unknown-variable.ts';
import { valueEmpty } from './value-empty.ts';
import { valueTwice } from './value-twice.ts';
import { valuesMissing } from './values-missing.ts';
import { variableCodeTwice } from './variable-code-twice.ts';
import { variableTwice } from './variable-twice.ts';
import { variablesMissing } from './variables-missing.ts';

export const RULES: readonly Rule[] = [
  adjacentStrings,
  attributeCount,
  badBoolean,
  badNumber,
  binary,
  brokenStatement,
  cellSubkeys,
  codesCount,
  dataMissing,
  dataNotClosed,
  decimalComma,
  doublyEncoded,
  duplicateCodes,
  duplicateStatement,
  eliminationUnknownValue,
  empty,
  emptyCode,
  encodingMislabelled,
  encodingUndeclared,
  exponent,
  headerTooLong,
  hierarchyCycle,
  hierarchyTwoParents,
  hierarchyUnknownCode,
  keysForHeading,
  keysIncomplete,
  keysKind,
  keysRowDiffers,
  keysRowTwice,
  keysUnknownValue,
  languageCodes,
  languageMissing,
  languageValues,
  languageVariables,
  lineBreakInText,
  lostCharacters,
  mandatoryMissing,
  nameDiffers,
  noKeyword,
  notPx,
  quotedNumber,
  secondTimeVariable,
  statementNotClosed,
  straySemicolon,
  stringNotClosed,
  subkeys,
  symbolByText,
  textAfterData,
  timevalCount,
  timevalImpossible,
  timevalMalformed,
  timevalScale,
  tooFewCells,
  tooManyCells,
  tooManyDeclared,
  tooManyParts,
  tooManyVariables,
  trailingComma,
  unknownCell,
  unknownKeyword,
  unknownLanguage,
  unknownValue,
  unknownVariable,
  valuesMissing,
  variableCodeTwice,
  variableTwice,
  variablesMissing,
  attributeTextMissing,
  axisVersionMissing,
  badDate,
  byteOrderMark,
  cellNoteEverywhere,
  charsetMissing,
  charsetUnknown,
  codeBlanks,
  codepageUnknown,
  codesDifferByCase,
  codesMissing,
  contentsEliminated,
  controlCharacters,
  dateOrder,
  decimalsHigh,
  decimalsLow,
  doubleColumnWithoutCodes,
  eliminationNotAdditive,
  firstStatement,
  hierarchyLevels,
  hierarchyNames,
  hierarchyUncovered,
  htmlInText,
  httpLink,
  impossibleDate,
  keywordMisspelt,
  languageCode,
  languageNotListed,
  lastUpdatedMissing,
  lineLength,
  longKey,
  lowerCaseKeyword,
  mandatoryEmpty,
  mixedLineEnds,
  nameBlanks,
  noNumbers,
  noteEmpty,
  noteNotTranslated,
  noteTwice,
  partitionOutside,
  precisionLow,
  pricesLetter,
  quotesMissing,
  quotesNeedless,
  rowEndBlank,
  showDecimalsHigh,
  statementsOnLine,
  stockFlowLetter,
  symbolNotDeclared,
  symbolTextTwice,
  timevalDisagrees,
  timevalMissing,
  timevalOrder,
  timevalTwice,
  translationAlone,
  translationMissing,
  unitsMissing,
  valueEmpty,
  valueTwice,
];
