import { describe, expect, test } from 'vitest';
import { newestStamp, stampToIso } from './stamp.ts';

describe('a time stamp', () => {
  test.each([
    ['20240131 09:00', '2024-01-31T09:00:00Z'],
    ['20240131 9:05:07', '2024-01-31T09:05:07Z'],
    ['20240131', '2024-01-31T00:00:00Z'],
    ['2007-10-10', '2007-10-10T00:00:00Z'],
    ['2007-10-10T08:30', '2007-10-10T08:30:00Z'],
    ['31/01/24', '2024-01-31T00:00:00Z'],
    ['1/2/2019 10:00', '2019-02-01T10:00:00Z'],
    ['05/11/98', '1998-11-05T00:00:00Z'],
  ])('%s', (written, iso) => {
    expect(stampToIso(written)).toBe(iso);
  });

  test.each(['', 'soon', '20240230', '31/02/24', '01/31/24', '20240131 24:00', '1/2/123'])(
    'no time stamp: %s',
    (written) => {
      expect(stampToIso(written)).toBeNull();
    },
  );
});

describe('the newest of several', () => {
  test('is told by its date, however it is written', () => {
    expect(newestStamp(['31/01/23', '01/02/24', '20231231 09:00'])).toBe('01/02/24');
    expect(newestStamp(['20240301 08:00', '28/02/24'])).toBe('20240301 08:00');
  });

  test('one that can be read goes before one that cannot', () => {
    expect(newestStamp(['yesterday', '19990101'])).toBe('19990101');
    expect(newestStamp(['yesterday'])).toBe('yesterday');
    expect(newestStamp([])).toBeNull();
  });
});
