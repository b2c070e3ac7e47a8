/** The rules of the validator as a page of the documents. */
import { type Example, shownExample } from '../../electron/engine/validate/example.ts';
import type { Rule } from '../../electron/engine/validate/rule.ts';

const SEVERITIES = {
  error: 'Error',
  warning: 'Warning',
  info: 'Info',
} as const;

export function rulesDocument(rules: readonly Rule[]): string {
  const counts = Object.entries(SEVERITIES)
    .map(([severity, word]) => {
      const count = rules.filter((rule) => rule.severity === severity).length;
      return `${count} ${word.toLowerCase()}`;
    })
    .join(', ');
  return `# Rules of the validator

Made by \`npm run rules\` from \`electron/engine/validate/rules\`; do not edit it.

\`statdesk validate PATH...\` and *Check PX files…* hold files against these ${rules.length} rules (${counts}).
**Error**: no table can come of the file, or a reader of it may get something wrong. **Warning**:
the table can be used, but something was left out or guessed. **Info**: style. A rule says the least
that it is; what keeps a file from being read is always an error.

Rules that begin with \`px.\` are found while a file is read, and an import tells them too. Those that
begin with \`validate.\` keep the format and are wrong or unwise all the same. Files that cannot be
opened are told as \`import.…\` or \`px.cannot-read\`.

Examples are statements in a file that is otherwise as it should be, unless they say more.

${rules.map(section).join('\n')}`;
}

function section({ id, severity, title, explanation, good, bad }: Rule): string {
  return `## ${title}

\`${id}\` · ${SEVERITIES[severity]}

${explanation}

${block('Good', good, bad)}

${block('Bad', bad, good)}
`;
}

function block(label: string, example: Example, other: Example): string {
  const shown = shownExample(example);
  if (shown === '') {
    const [statement = ''] = shownExample(other).split('=');
    return `${label}: without \`${statement}\`.`;
  }
  return `${label}:\n\n\`\`\`px\n${shown}\n\`\`\``;
}
