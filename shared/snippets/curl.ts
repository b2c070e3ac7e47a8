import { addressOf, addressToPost, bodyOf, type Snippet } from './snippet.ts';

export const curl: Snippet = {
  id: 'curl',
  name: 'curl',
  write(query) {
    const address = addressOf(query, 'csv');
    const file = inShell(`${query.tableId.replaceAll(/[/\\]/g, '_')}.csv`);
    if (address !== null) {
      return `curl --fail --output ${file} \\\n  ${inShell(address)}\n`;
    }
    return [
      `curl --fail --output ${file} \\`,
      "  --header 'Content-Type: application/json' \\",
      `  --data-raw ${inShell(bodyOf(query))} \\`,
      `  ${inShell(addressToPost(query, 'csv'))}\n`,
    ].join('\n');
  },
};

/** One word of a POSIX shell, whatever is in it. */
function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
