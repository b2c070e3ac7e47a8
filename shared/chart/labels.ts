/** Labels at line ends, pushed apart so that none covers another. */

/**
 * New places at least `gap` apart, in the same order, as near to the wished ones as that lets them, and
 * within `from` to `to` where there is room for all.
 *
 * @param wished  Place of each label; any order. Not modified.
 */
export function pushApart(
  wished: readonly number[],
  gap: number,
  from: number,
  to: number,
): number[] {
  const order = wished.map((_, index) => index).toSorted((a, b) => at(wished, a) - at(wished, b));
  // Labels that touch form a block around their common middle.
  const blocks: { middle: number; members: number[] }[] = [];
  for (const index of order) {
    let block = { middle: at(wished, index), members: [index] };
    for (;;) {
      block = { ...block, middle: clampBlock(block.middle, block.members.length, gap, from, to) };
      const before = blocks.at(-1);
      if (!before || top(before, gap) + before.members.length * gap <= top(block, gap)) break;
      blocks.pop();
      const members = [...before.members, ...block.members];
      const sum = members.reduce((total, member) => total + at(wished, member), 0);
      block = { middle: sum / members.length, members };
    }
    blocks.push(block);
  }
  const places = wished.slice();
  for (const block of blocks) {
    block.members.forEach((member, index) => {
      places[member] = top(block, gap) + (index + 0.5) * gap;
    });
  }
  return places;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}

function top(block: { middle: number; members: readonly number[] }, gap: number): number {
  return block.middle - (block.members.length * gap) / 2;
}

function clampBlock(middle: number, count: number, gap: number, from: number, to: number): number {
  const half = (count * gap) / 2;
  return Math.max(Math.min(middle, to + gap / 2 - half), from - gap / 2 + half);
}
