import { expect, test } from 'vitest';
import { noteParts } from './note-parts.ts';

test('line breaks and links work, HTML stays text', () => {
  expect(noteParts('See https://stat.example/a?b=1.#<b>Bold</b>')).toEqual([
    { kind: 'text', text: 'See ' },
    { kind: 'link', text: 'https://stat.example/a?b=1', url: 'https://stat.example/a?b=1' },
    { kind: 'text', text: '.\n<b>Bold</b>' },
  ]);
});

test('other schemes are no links', () => {
  expect(noteParts('javascript:alert(1)')).toEqual([{ kind: 'text', text: 'javascript:alert(1)' }]);
});
