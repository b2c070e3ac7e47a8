/** Every kind of catalog. A new one is one folder beside this and one line here. */
import type { TargetKind } from '#shared/publication/draft.ts';
import { ckan } from './ckan/ckan.ts';
import { datahub } from './datahub/datahub.ts';
import { nav } from './nav/nav.ts';
import type { Target } from './target.ts';
import { udata } from './udata/udata.ts';

export const TARGETS: readonly Target[] = [ckan, udata, nav, datahub];

export function findTarget(kind: TargetKind): Target {
  const target = TARGETS.find((known) => known.kind === kind);
  if (!target) throw new Error(`no target of kind ${kind}`);
  return target;
}
