import { describe, expect, test } from 'vitest';
import { findCommands, isPressed, isSameKey, keyOfPress, shortcutText } from './commands.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys', () => {
  test('Mod is Ctrl, and the command key on a Mac', () => {
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
  });

  test('a key with one more held down is another key', () => {
    expect(isPressed('Mod+K', press('K', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(isPressed('Mod+K', press('k', { ctrlKey: true, altKey: true }), false)).toBe(false);
    expect(isPressed('F6', press('F6', { shiftKey: true }), false)).toBe(false);
  });

  test('a digit counts as the key where Shift or Alt makes a sign of it', () => {
    const shifted = press('!', { code: 'Digit1', altKey: true, shiftKey: true });
    expect(isPressed('Alt+Shift+1', shifted, false)).toBe(true);
  });

  test('are written as the platform writes them', () => {
    expect(shortcutText('Mod+Shift+P', false)).toBe('Ctrl Shift P');
    expect(shortcutText('Mod+Shift+P', true)).toBe('⌘ ⇧ P');
  });
});

describe('finding a command', () => {
  const commands = [
    { name: 'Theme: dark' },
    { name: 'Reopen closed tab' },
    { name: 'Électricité' },
  ];
  const find = (query: string) => findCommands(commands, query).map(({ name }) => name);

  test('every word counts, at the start of a word', () => {
    expect(find('tab reop')).toEqual(['Reopen closed tab']);
    expect(find('open')).toEqual([]);
    expect(find('dark')).toEqual(['Theme: dark']);
  });

  test('accents and capitals do not', () => {
    expect(find('ELECTRI')).toEqual(['Électricité']);
  });

  test('no word finds them all', () => {
    expect(find('  ')).toHaveLength(3);
  });
});

describe('a key that is pressed to be given to a command', () => {
  test.each([
    [press('j', { ctrlKey: true, code: 'KeyJ' }), 'Mod+J'],
    [press('J', { ctrlKey: true, shiftKey: true, code: 'KeyJ' }), 'Mod+Shift+J'],
    [press('!', { altKey: true, shiftKey: true, code: 'Digit1' }), 'Alt+Shift+1'],
    [press(',', { ctrlKey: true, code: 'Comma' }), 'Mod+,'],
    [press('F7', { code: 'F7' }), 'F7'],
    [press('PageDown', { altKey: true, code: 'PageDown' }), 'Alt+PageDown'],
    [press('j', { code: 'KeyJ' }), null],
    [press('Control', { ctrlKey: true }), null],
    [press('@', { ctrlKey: true, altKey: true, code: 'Digit2' }), null],
  ])('%j is %s', (event, expected) => {
    expect(keyOfPress(event, false)).toBe(expected);
  });

  test('runs the command when it is pressed again', () => {
    const event = press('!', { altKey: true, shiftKey: true, code: 'Digit1' });
    expect(isPressed(keyOfPress(event, false) ?? '', event, false)).toBe(true);
  });

  test('is the same key in whatever order it is written', () => {
    expect(isSameKey('Shift+Mod+x', 'Mod+Shift+X')).toBe(true);
    expect(isSameKey('Mod+X', 'Mod+Shift+X')).toBe(false);
  });
});
