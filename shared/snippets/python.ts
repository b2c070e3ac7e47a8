import { quoted, type Snippet } from './snippet.ts';

export const python: Snippet = {
  id: 'python',
  name: 'Python',
  write({ address, tableId, language, selection }) {
    const chosen = selection.variables.filter(({ valueCodes }) => valueCodes.length > 0);
    const values = chosen.map(
      ({ variableCode, valueCodes }) =>
        `        ${quoted(variableCode)}: [${valueCodes.map(quoted).join(', ')}],`,
    );
    const lists = chosen.flatMap(({ variableCode, codelist }) =>
      codelist === null ? [] : [`${quoted(variableCode)}: ${quoted(codelist)}`],
    );
    return [
      '# pip install pxwebpy',
      'from pxweb import PxApi',
      '',
      `api = PxApi(${quoted(address)}${language === '' ? '' : `, language=${quoted(language)}`})`,
      'data = api.get_table_data(',
      `    ${quoted(tableId)},`,
      '    value_codes={',
      ...values,
      '    },',
      ...(lists.length === 0 ? [] : [`    code_list={${lists.join(', ')}},`]),
      ')',
      'for row in data[:6]:',
      '    print(row)',
      '',
    ].join('\n');
  },
};
