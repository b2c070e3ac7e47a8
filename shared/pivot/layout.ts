/**
 * Which variables stand in the rows and which in the columns. A layout names every variable of the
 * table, also those that are left out or fixed just now, so that they return to their place.
 */
import type { ChosenVariable, Placement, ResolvedSelection } from '../selection/selection.ts';

export type Side = 'stub' | 'heading';

/** Variable codes, outermost first. Together every variable of the table exactly once. */
export interface Layout {
  readonly stub: readonly string[];
  readonly heading: readonly string[];
}

interface Placed {
  readonly code: string;
  readonly placement: Side;
}

/** The layout that the table itself asks for. */
export function ownLayout(variables: readonly Placed[]): Layout {
  const on = (side: Side) =>
    variables.filter((variable) => variable.placement === side).map((variable) => variable.code);
  return { stub: on('stub'), heading: on('heading') };
}

/** A layout from a placement that may name only some variables; the rest stay as in `base`. */
export function layoutFrom(placement: Placement | null, base: Layout): Layout {
  if (!placement) return base;
  const known = new Set([...base.stub, ...base.heading]);
  const stub = (placement.stub ?? []).filter((code) => known.has(code));
  const heading = (placement.heading ?? []).filter(
    (code) => known.has(code) && !stub.includes(code),
  );
  const isPlaced = (code: string) => stub.includes(code) || heading.includes(code);
  return {
    stub: [...base.stub.filter((code) => !isPlaced(code)), ...stub],
    heading: [...base.heading.filter((code) => !isPlaced(code)), ...heading],
  };
}

export function swapSides(layout: Layout): Layout {
  return { stub: layout.heading, heading: layout.stub };
}

/** Puts a variable before `before` on a side, at the inner end where `before` is null. */
export function moveVariable(
  layout: Layout,
  code: string,
  side: Side,
  before: string | null,
): Layout {
  if (before === code) return layout;
  const moved = {
    stub: layout.stub.filter((other) => other !== code),
    heading: layout.heading.filter((other) => other !== code),
  };
  const target = moved[side];
  const at = before === null ? -1 : target.indexOf(before);
  target.splice(at === -1 ? target.length : at, 0, code);
  return moved;
}

export function sameLayout(a: Layout, b: Layout): boolean {
  const same = (x: readonly string[], y: readonly string[]) =>
    x.length === y.length && x.every((code, index) => code === y[index]);
  return same(a.stub, b.stub) && same(a.heading, b.heading);
}

/** A resolved selection as it is drawn: what varies in rows and columns, and what stands still. */
export interface Arrangement {
  readonly stub: readonly ChosenVariable[];
  readonly heading: readonly ChosenVariable[];
  /** One value each; named above the table instead of in it. In table order. */
  readonly fixed: readonly ChosenVariable[];
}

export function arrange(
  resolved: ResolvedSelection,
  layout: Layout,
  variables: readonly { readonly code: string }[],
): Arrangement {
  const byCode = new Map(
    [...resolved.stub, ...resolved.heading].map((chosen) => [
      variables[chosen.variable]!.code,
      chosen,
    ]),
  );
  const varying = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const chosen = byCode.get(code);
      return chosen && chosen.values.length > 1 ? [chosen] : [];
    });
  return {
    stub: varying(layout.stub),
    heading: varying(layout.heading),
    fixed: [...byCode.values()]
      .filter((chosen) => chosen.values.length <= 1)
      .sort((a, b) => a.variable - b.variable),
  };
}

/**
 * The placement to ask the engine for. Fixed variables go outermost into the stub: one value there
 * changes neither the number of rows nor their order.
 */
export function placementOf(
  arrangement: Arrangement,
  variables: readonly { readonly code: string }[],
): Placement {
  const codes = (chosen: readonly ChosenVariable[]) =>
    chosen.map((each) => variables[each.variable]!.code);
  return {
    stub: [...codes(arrangement.fixed), ...codes(arrangement.stub)],
    heading: codes(arrangement.heading),
  };
}
