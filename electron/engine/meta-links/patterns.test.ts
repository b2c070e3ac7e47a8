import { describe, expect, test } from 'vitest';
import { metaLinks } from '#shared/cube/meta-links.ts';
import { parseMetaConfig } from './patterns.ts';

const CONFIG = `<?xml version="1.0"?>
<metaId>
  <onTable>
    <metaSystem id="STAT">
      <relationalGroup relation="homepage" type="text/html">
        <link pxLang="en" labelStringFormat="Home" urlStringFormat="https://example.org/{0}/{1}" />
      </relationalGroup>
    </metaSystem>
  </onTable>
  <onVariable>
    <metaSystem id="urn:klass">
      <relationalGroup relation="definitions" type="text/html">
        <link pxLang="sv" labelStringFormat="Om {0}." urlStringFormat="https://example.org/sv/{0}" />
        <link pxLang="en" labelStringFormat="About {0}." urlStringFormat="https://example.org/{0}" />
      </relationalGroup>
    </metaSystem>
  </onVariable>
  <onValue>
    <metaSystem id="urn:klass">
      <relationalGroup relation="definitions" type="text/html">
        <link pxLang="en" labelStringFormat="{1} of {0}" urlStringFormat="javascript:{0}" />
      </relationalGroup>
    </metaSystem>
  </onValue>
</metaId>`;

const patterns = parseMetaConfig(CONFIG);

test('every link of the file is read with its place, system and language', () => {
  expect(patterns.map(({ place, system, language }) => [place, system, language])).toEqual([
    ['table', 'STAT', 'en'],
    ['variable', 'urn:klass', 'sv'],
    ['variable', 'urn:klass', 'en'],
    ['value', 'urn:klass', 'en'],
  ]);
});

test('a file that breaks off gives what stood before', () => {
  expect(parseMetaConfig(CONFIG.slice(0, CONFIG.indexOf('<onValue>')))).toHaveLength(3);
});

describe('a META-ID', () => {
  const english = patterns.filter(({ language }) => language === 'en');

  test('leads where the pattern of its system says', () => {
    expect(metaLinks(english, 'variable', 'urn:klass:545 other:1', ['sex'])).toEqual([
      {
        relation: 'definitions',
        metaId: 'urn:klass:545',
        href: 'https://example.org/545',
        label: 'About sex.',
        mediaType: 'text/html',
      },
    ]);
  });

  test('that lacks a part of the address leads nowhere', () => {
    expect(metaLinks(english, 'table', 'STAT:a', [])).toEqual([]);
    expect(metaLinks(english, 'table', 'STAT:a:b', [])).toMatchObject([
      { href: 'https://example.org/a/b' },
    ]);
  });

  test('never leads to a script', () => {
    expect(metaLinks(english, 'value', 'urn:klass:1', ['sex', 'men'])).toEqual([]);
  });
});
