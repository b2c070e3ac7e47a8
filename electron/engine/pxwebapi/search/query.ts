/**
 * What `query` of `/tables` asks for, in the language of Lucene's classic parser with AND between
 * words: words, "phrases", AND, OR, NOT, + and -, word*, brackets, field:word. Text that is none of it
 * is taken as words. Never throws.
 */

export type QueryNode =
  | {
      readonly kind: 'words';
      readonly field: string | null;
      readonly text: string;
      readonly isPhrase: boolean;
    }
  | {
      readonly kind: 'all';
      readonly wanted: readonly QueryNode[];
      readonly unwanted: readonly QueryNode[];
    }
  | { readonly kind: 'any'; readonly parts: readonly QueryNode[] };

type Token =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'must' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'text'; readonly text: string; readonly isPhrase: boolean };

const TOKEN =
  /\s+|([()])|([+-])(?=\S)|(&&|\|\||!)|([\p{L}_]+):(?=\S)|"([^"]*)"?|((?:\\.|[^\s()"])+)/gsu;
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['&&', 'and'],
  ['OR', 'or'],
  ['||', 'or'],
  ['NOT', 'not'],
  ['!', 'not'],
]);

/** What a query is looked at: more parts say nothing, and cost. */
const MOST_TOKENS = 200;

/** Null where there is nothing to look for. */
export function parseTableQuery(text: string): QueryNode | null {
  const tokens = tokensOf(text).slice(0, MOST_TOKENS);
  let at = 0;

  const parseAny = (): QueryNode | null => {
    const parts: QueryNode[] = [];
    for (;;) {
      const part = parseAll();
      if (part) parts.push(part);
      if (tokens[at]?.kind !== 'or') break;
      at++;
    }
    const [only] = parts;
    return parts.length > 1 ? { kind: 'any', parts } : (only ?? null);
  };

  const parseAll = (): QueryNode | null => {
    const wanted: QueryNode[] = [];
    const unwanted: QueryNode[] = [];
    for (;;) {
      let isUnwanted = false;
      let token = tokens[at];
      while (token?.kind === 'and' || token?.kind === 'must' || token?.kind === 'not') {
        if (token.kind === 'not') isUnwanted = !isUnwanted;
        token = tokens[++at];
      }
      const part = parsePart();
      if (part) (isUnwanted ? unwanted : wanted).push(part);
      const next = tokens[at]?.kind;
      if (next === undefined || next === 'or') break;
      if (next === 'close') break;
    }
    const [only] = wanted;
    if (wanted.length === 1 && unwanted.length === 0) return only ?? null;
    return wanted.length + unwanted.length === 0 ? null : { kind: 'all', wanted, unwanted };
  };

  const parsePart = (): QueryNode | null => {
    const token = tokens[at];
    if (!token) return null;
    at++;
    switch (token.kind) {
      case 'open': {
        const inner = parseAny();
        if (tokens[at]?.kind === 'close') at++;
        return inner;
      }
      case 'field': {
        const part = parsePart();
        return part && withField(part, token.field);
      }
      case 'text':
        return { kind: 'words', field: null, text: token.text, isPhrase: token.isPhrase };
      case 'close':
      case 'or':
        // Left for who opened the bracket.
        at--;
        return null;
      default:
        return null;
    }
  };

  const found: QueryNode[] = [];
  while (at < tokens.length) {
    const part = parseAny();
    if (part) found.push(part);
    // A bracket that nobody opened.
    if (tokens[at]?.kind === 'close') at++;
  }
  const [only] = found;
  return found.length > 1 ? { kind: 'all', wanted: found, unwanted: [] } : (only ?? null);
}

function withField(node: QueryNode, field: string): QueryNode {
  switch (node.kind) {
    case 'words':
      return node.field === null ? { ...node, field } : node;
    case 'any':
      return { kind: 'any', parts: node.parts.map((part) => withField(part, field)) };
    case 'all':
      return {
        kind: 'all',
        wanted: node.wanted.map((part) => withField(part, field)),
        unwanted: node.unwanted.map((part) => withField(part, field)),
      };
  }
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [whole, bracket, sign, operator, field, phrase, word] of text.matchAll(TOKEN)) {
    if (bracket !== undefined) tokens.push({ kind: bracket === '(' ? 'open' : 'close' });
    else if (sign !== undefined) tokens.push({ kind: sign === '+' ? 'must' : 'not' });
    else if (field !== undefined) tokens.push({ kind: 'field', field: field.toLowerCase() });
    else if (phrase !== undefined) tokens.push({ kind: 'text', text: phrase, isPhrase: true });
    else if (operator !== undefined || word !== undefined) {
      const kind = OPERATORS.get(whole);
      if (kind) tokens.push({ kind });
      else
        tokens.push({
          kind: 'text',
          text: (word ?? '').replaceAll(/\\(.)/gs, '$1'),
          isPhrase: false,
        });
    }
  }
  return tokens;
}
