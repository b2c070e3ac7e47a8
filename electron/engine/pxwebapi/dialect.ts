/** What the two forms of the API that are served do differently. The routes are the same. */
import type { ListTexts } from '../catalog/list-texts.ts';
import type { OverviewTable } from '../catalog/overview.ts';
import type { Link, Links } from './links.ts';
import type { OutputFormat } from './output-format.ts';
import type { ProblemRules } from './problem.ts';
import type { Params } from './request.ts';

/** A table in one language, and the languages of the server that it has. */
export interface EntryTable {
  readonly table: OverviewTable;
  readonly texts: ListTexts[number];
  readonly languages: readonly string[];
}

export interface Dialect {
  /** Of its routes: `/api/v2`. */
  readonly path: string;
  readonly apiVersion: string;
  /** Names that `outputFormat` takes. */
  readonly dataFormats: readonly string[];
  /** Fields of the configuration that stand before `defaultDataFormat`. */
  readonly configFields: Readonly<Record<string, unknown>>;
  readonly problems: ProblemRules;
  readonly hasNavigation: boolean;
  /** Fields that stand first in the entry of a table. */
  readonly entryFields: Readonly<Record<string, unknown>>;
  /** Metadata, links and formats in the form of the 2.0 beta. */
  readonly isBeta: boolean;
  entryLinks(links: Links, entry: EntryTable): readonly Link[];
  /** @throws ProblemError `pxwebapi.bad-parameter`, `pxwebapi.unsupported-format`. */
  outputFormat(params: Params): OutputFormat;
}
