/** Notes, marks and attributes of cells that were added, removed or changed. */
import type { NoteChange } from '#shared/api/comparison.ts';
import type { NoteTarget, TableModel } from '#shared/cube/model.ts';
import type { Matching } from './match.ts';
import { nameOf, valueItem } from './names.ts';

/** A note of either table; `place` is equal where both belong to the same. */
interface PlacedNote {
  readonly what: NoteChange['what'];
  readonly place: string;
  readonly about: readonly string[];
  readonly language: string;
  readonly isMandatory: boolean;
  readonly text: string;
}

/** Notes are the same where they belong to the same and say the same; of others, those of one place pair up. */
export function compareNotes(
  before: TableModel,
  after: TableModel,
  matching: Matching,
  shown: { readonly before: number; readonly after: number },
): readonly NoteChange[] {
  const spokenBefore = new Set(matching.languages.map((at) => before.languages[at.before] ?? ''));
  const isSpoken = ({ language }: PlacedNote) => spokenBefore.has(language);
  const was = placedNotes(before, earlierPlaces(matching), shown.before).filter(isSpoken);
  const is = placedNotes(after, LATER_PLACES, shown.after).filter(isSpoken);

  const lost = takeAway(was, is);
  const gained = takeAway(is, was);
  const pairs = new Map<string, PlacedNote[]>();
  for (const note of lost) {
    const key = placeKey(note);
    pairs.set(key, [...(pairs.get(key) ?? []), note]);
  }
  const changes = gained.map((note) => {
    const old = pairs.get(placeKey(note))?.shift();
    return toChange(old ?? null, note, note);
  });
  const removed = [...pairs.values()].flat().map((note) => toChange(note, null, note));
  return [...changes, ...removed];
}

const placeKey = ({ what, place, language }: PlacedNote) => JSON.stringify([what, place, language]);

/** The notes of `all` that are not in `others`; each of the others stands for one. */
function takeAway(
  all: readonly PlacedNote[],
  others: readonly PlacedNote[],
): readonly PlacedNote[] {
  const key = (note: PlacedNote) => JSON.stringify([placeKey(note), note.isMandatory, note.text]);
  const counts = new Map<string, number>();
  for (const note of others) counts.set(key(note), (counts.get(key(note)) ?? 0) + 1);
  return all.filter((note) => {
    const left = counts.get(key(note)) ?? 0;
    if (left > 0) counts.set(key(note), left - 1);
    return left === 0;
  });
}

function toChange(old: PlacedNote | null, now: PlacedNote | null, either: PlacedNote): NoteChange {
  return {
    what: either.what,
    about: either.about,
    language: either.language,
    before: old?.text ?? null,
    after: now?.text ?? null,
    isMandatoryBefore: old?.isMandatory ?? false,
    isMandatory: now?.isMandatory ?? false,
  };
}

/** How a model's variables and values are called so that both tables call the same thing the same. */
interface Places {
  readonly variable: (place: number) => string;
  readonly value: (variable: number, value: number) => string;
}

/** Those of the later table, as they are there. */
const LATER_PLACES: Places = {
  variable: (place) => `${place}`,
  value: (_, value) => `${value}`,
};

function earlierPlaces({ variables }: Matching): Places {
  const matches = new Map(variables.map((match) => [match.before, match]));
  return {
    variable: (place) => {
      const match = matches.get(place);
      return match ? `${match.after}` : `gone ${place}`;
    },
    value: (variable, value) => {
      const later = matches.get(variable)?.laterValue[value] ?? -1;
      return later < 0 ? `gone ${value}` : `${later}`;
    },
  };
}

function placedNotes(model: TableModel, places: Places, language: number): readonly PlacedNote[] {
  const cellPlace = (positions: readonly number[]) =>
    positions
      .flatMap((value, variable) =>
        value < 0 ? [] : [`${places.variable(variable)}=${places.value(variable, value)}`],
      )
      .sort()
      .join(' ');
  const placeOf = (target: NoteTarget): string => {
    switch (target.kind) {
      case 'table':
        return 'table';
      case 'variable':
        return `variable ${places.variable(target.variable)}`;
      case 'value':
        return `value ${places.variable(target.variable)}=${places.value(target.variable, target.value)}`;
      case 'cell':
        return `cell ${cellPlace(target.positions)}`;
    }
  };
  const placed = (
    what: NoteChange['what'],
    target: NoteTarget,
    at: number,
    text: string,
    isMandatory = false,
  ): PlacedNote => ({
    what,
    place: placeOf(target),
    about: aboutTarget(model, target, language),
    language: model.languages[at] ?? '',
    isMandatory,
    text,
  });
  return [
    ...model.notes.map((note) =>
      placed('note', note.target, note.language, note.text, note.isMandatory),
    ),
    ...model.marks.map((mark) => placed('mark', mark.target, mark.language, mark.text)),
    ...(model.attributes?.cells ?? []).map(({ positions, values }) =>
      placed('attribute', { kind: 'cell', positions }, 0, values.join(', ')),
    ),
  ];
}

function aboutTarget(model: TableModel, target: NoteTarget, language: number): readonly string[] {
  const name = (place: number) => {
    const variable = model.variables[place];
    return variable ? [nameOf(variable, language)] : [];
  };
  const value = (place: number, at: number) => {
    const variable = model.variables[place];
    return variable && at >= 0 ? [valueItem(variable, at, language).label] : [];
  };
  switch (target.kind) {
    case 'table':
      return [];
    case 'variable':
      return name(target.variable);
    case 'value':
      return [...name(target.variable), ...value(target.variable, target.value)];
    case 'cell':
      return target.positions.flatMap((at, place) => value(place, at));
  }
}
