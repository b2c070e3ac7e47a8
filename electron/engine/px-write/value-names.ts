/** What a value is called in a subkey, so that a reader finds this value and no other. */
import type { VariableModel } from '#shared/cube/model.ts';
import { asWritten } from './statement.ts';

/**
 * The name of a value in a statement of a language; null where no name is its alone: a text that an
 * earlier value has too, without a code of its own.
 */
export type NameValue = (value: number, language: number, first: 'text' | 'code') => string | null;

/** Looks names up as a reader does: texts of the language, texts of the default one, codes. */
export function createNameValue({ labels, codes, codesAreSynthetic }: VariableModel): NameValue {
  const texts = labels.map((own) => own && lazily(() => firstPlaces(own)));
  const byCode = lazily(() => firstPlaces(codesAreSynthetic ? [] : codes));
  const find = (name: string, language: number, first: 'text' | 'code') => {
    const text = texts[language]?.().get(name) ?? texts[0]?.().get(name);
    const code = byCode().get(name);
    return first === 'text' ? (text ?? code) : (code ?? text);
  };
  return (value, language, first) => {
    const names = [labels[language]?.[value], labels[0]?.[value]];
    const code = codesAreSynthetic ? undefined : codes[value];
    const candidates = first === 'text' ? [...names, code] : [code, ...names];
    for (const candidate of candidates) {
      if (candidate === undefined) continue;
      const name = asWritten(candidate);
      if (find(name, language, first) === value) return name;
    }
    return null;
  };
}

function firstPlaces(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  names.forEach((name, place) => {
    const written = asWritten(name);
    if (!places.has(written)) places.set(written, place);
  });
  return places;
}

/** Most variables are never named by their values. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
