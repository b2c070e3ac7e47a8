/** Every form that a query is written in. A new one is one file beside this and one line here. */
import { curl } from './curl.ts';
import { get } from './get.ts';
import { javascript } from './javascript.ts';
import { post } from './post.ts';
import { powerQuery } from './power-query.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import type { Snippet } from './snippet.ts';

export const SNIPPETS: readonly Snippet[] = [get, post, curl, r, python, javascript, powerQuery];
