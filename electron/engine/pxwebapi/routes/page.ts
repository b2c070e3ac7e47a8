/** A page that explains the API to somebody who opens its address in a browser. */
import { answerText } from '../answer.ts';
import { languageOfTable } from '../languages.ts';
import type { ApiRequest } from '../request.ts';

const HTML_TYPE = 'text/html; charset=utf-8';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-block-start: 2rem; }
code, pre { font: 0.9rem/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid light-dark(#ccd, #445); border-radius: 4px; }
table { border-collapse: collapse; } th, td { text-align: start; padding: 0.25rem 1rem 0.25rem 0; vertical-align: top; }
a { color: light-dark(#0b57a4, #8ec5ff); }
`;

/** The root of the API. */
export function answerPage(request: ApiRequest): Promise<Response> {
  return answerText(request, pageText(request), { 'Content-Type': HTML_TYPE });
}

function pageText(request: ApiRequest): string {
  const { overview, language, languages, links, dialect, context } = request;
  const tables = overview.tables.filter(
    (table) => languageOfTable(table, language, languages) !== null,
  );
  const id = tables[0]?.id ?? 'TABLE';
  const data = links.href(['tables', id, 'data'], { lang: language, outputFormat: 'csv' });
  const { maxDataCells, maxCalls, timeWindow } = context.settings;
  const rows: readonly (readonly [path: readonly string[], what: string])[] = [
    [['config'], 'languages, limits and formats of this server'],
    [['tables'], 'the tables, in pages; ?query= searches, ?pastDays= tells what is new'],
    [['tables', id], 'one table'],
    [['tables', id, 'metadata'], 'its variables, values, units and notes'],
    [['tables', id, 'defaultselection'], 'what is shown where nothing is selected'],
    [['tables', id, 'data'], 'its cells, by GET or POST'],
    ...(dialect.hasNavigation
      ? ([[['navigation'], 'the folders, one level at a time']] as const)
      : ([[['openapi.json'], 'all of this for programs, as an OpenAPI document']] as const)),
  ];
  const list = rows.map(([path, what]) => {
    const href = links.href(path, {});
    return `<tr><td><a href="${safe(href)}"><code>/${safe(path.join('/'))}</code></a></td><td>${safe(what)}</td></tr>`;
  });
  const calls =
    maxCalls === null
      ? 'There is no limit on the number of calls.'
      : `At most ${maxCalls} calls are answered in any ${timeWindow} seconds.`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>PxWebApi 2 on this computer</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>PxWebApi 2 on this computer</h1>
<p>Statdesk serves the ${tables.length} tables of its catalog here, read only, in the interface that statistical
offices use. Scripts, R, Python, Excel and PxWeb work with this address as with theirs:</p>
<pre>${safe(links.base)}</pre>
<h2>Addresses</h2>
<table>
${list.join('\n')}
</table>
<h2>Data</h2>
<p>Name what you want of each variable with <code>valueCodes[VARIABLE]=</code>: codes, or expressions such as
<code>*</code>, <code>TOP(12)</code>, <code>RANGE(2010,2020)</code>, <code>01*</code>. Without any selection you get
the default one:</p>
<pre>curl -g "${safe(data)}"</pre>
<p>Formats: ${dialect.dataFormats.map((name) => `<code>${name}</code>`).join(', ')}.
Languages: ${languages.ids.map((each) => `<code>${safe(each)}</code>`).join(', ')}.
An answer has at most ${maxDataCells.toLocaleString('en')} cells. ${calls}</p>
<h2 id="licence">Licence</h2>
<p>The numbers belong to those who publish them. Each table names its source; what you may do with it, and how to
cite it, is what that source says.</p>
</main>
</body>
</html>
`;
}

function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
