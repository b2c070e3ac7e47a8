/** Every kind of expression as a form: what it asks for and the item that it writes. */
import type { Variable } from '#shared/cube/table.ts';

export type FormField =
  | { readonly kind: 'count'; readonly name: 'count' | 'skip' }
  | { readonly kind: 'value'; readonly name: 'from' | 'to' }
  | { readonly kind: 'text'; readonly name: 'text' };

export type FormValues = Readonly<Record<'count' | 'skip' | 'from' | 'to' | 'text', string>>;

export interface RuleForm {
  readonly id:
    | 'newest'
    | 'oldest'
    | 'onward'
    | 'up-to'
    | 'between'
    | 'starts-with'
    | 'ends-with'
    | 'contains'
    | 'mask'
    | 'all';
  readonly fields: readonly FormField[];
  /** The item, null while something is missing or wrong. */
  write(values: FormValues): string | null;
}

const COUNT = { kind: 'count', name: 'count' } as const;
const SKIP = { kind: 'count', name: 'skip' } as const;
const TEXT = { kind: 'text', name: 'text' } as const;

const isCount = (text: string) => /^[1-9]\d{0,8}$/.test(text);
const isSkip = (text: string) => /^\d{0,9}$/.test(text);

function countForm(id: 'newest' | 'oldest', name: 'TOP' | 'BOTTOM'): RuleForm {
  return {
    id,
    fields: [COUNT, SKIP],
    write({ count, skip }) {
      if (!isCount(count) || !isSkip(skip)) return null;
      const skipped = Number(skip || '0');
      return skipped > 0 ? `${name}(${count},${skipped})` : `${name}(${count})`;
    },
  };
}

function textForm(
  id: 'starts-with' | 'ends-with' | 'contains',
  around: [string, string],
): RuleForm {
  return {
    id,
    fields: [TEXT],
    // A question mark would turn the asterisk into a letter.
    write: ({ text }) => (text === '' || /[*?]/.test(text) ? null : around.join(text)),
  };
}

const RULE_FORMS: readonly RuleForm[] = [
  countForm('newest', 'TOP'),
  countForm('oldest', 'BOTTOM'),
  {
    id: 'onward',
    fields: [{ kind: 'value', name: 'from' }],
    write: ({ from }) => (from ? `FROM(${from})` : null),
  },
  {
    id: 'up-to',
    fields: [{ kind: 'value', name: 'to' }],
    write: ({ to }) => (to ? `TO(${to})` : null),
  },
  {
    id: 'between',
    fields: [
      { kind: 'value', name: 'from' },
      { kind: 'value', name: 'to' },
    ],
    write: ({ from, to }) => (from && to ? `RANGE(${from},${to})` : null),
  },
  textForm('starts-with', ['', '*']),
  textForm('ends-with', ['*', '']),
  textForm('contains', ['*', '*']),
  { id: 'mask', fields: [TEXT], write: ({ text }) => (text.includes('?') ? text : null) },
  { id: 'all', fields: [], write: () => '*' },
];

/** The forms that a variable can use: a code with a comma cannot stand inside FROM, TO and RANGE. */
export function formsFor(variable: Variable): readonly RuleForm[] {
  const hasComma = variable.codes.some((code) => code.includes(','));
  return RULE_FORMS.filter(
    (form) => !hasComma || form.fields.every((field) => field.kind !== 'value'),
  );
}
