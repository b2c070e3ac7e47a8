import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { readSettingsFile, settingsFile } from './settings-file.ts';

test('what was saved is read again', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    theme: 'contrast',
    shortcuts: { 'go.home': 'Mod+9' },
  } as const;
  expect(readSettingsFile(settingsFile(settings))).toEqual(settings);
});

test('a file of an older version changes what it knows', () => {
  const text = JSON.stringify({ statdesk: 'settings', settings: { theme: 'dark', gone: 1 } });
  expect(readSettingsFile(text)).toEqual({ theme: 'dark' });
});

test.each([
  ['', 'an empty file'],
  ['{"theme":"dark"}', 'another JSON file'],
  ['{"statdesk":"settings","settings":{"theme":"pink"}}', 'a value that nothing has'],
])('%s is refused: %s', (text) => {
  expect(readSettingsFile(text)).toBeNull();
});
