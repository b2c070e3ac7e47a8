/** Every language that a query is written in. A new one is one file beside this and one line here. */
import { curl } from './curl.ts';
import { javascript } from './javascript.ts';
import { powerQuery } from './power-query.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import type { Snippet } from './snippet.ts';

export const SNIPPETS: readonly Snippet[] = [curl, r, python, javascript, powerQuery];
