/** Licences that a publication can have, and where their text stands. */

export const LICENCES = [
  'cc-by-4.0',
  'cc-by-sa-4.0',
  'cc0-1.0',
  'nlod-2.0',
  'etalab-2.0',
  'odbl-1.0',
  'ogl-canada-2.0',
  'ogl-uk-3.0',
  'notspecified',
] as const;

export type Licence = (typeof LICENCES)[number];

export interface LicenceFacts {
  readonly name: string;
  /** Null where none is stated. */
  readonly url: string | null;
}

export const LICENCE_FACTS: Readonly<Record<Licence, LicenceFacts>> = {
  'cc-by-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'cc0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'nlod-2.0': { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
  'etalab-2.0': {
    name: 'Licence Ouverte 2.0',
    url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  },
  'odbl-1.0': { name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  'ogl-canada-2.0': {
    name: 'Open Government Licence – Canada 2.0',
    url: 'https://open.canada.ca/en/open-government-licence-canada',
  },
  'ogl-uk-3.0': {
    name: 'Open Government Licence 3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  notspecified: { name: 'Not stated', url: null },
};
