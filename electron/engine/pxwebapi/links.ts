/** Addresses that answers point to. */

export interface Link {
  readonly rel: string;
  readonly hreflang: string;
  readonly href: string;
}

export interface Links {
  /** `http://127.0.0.1:8080/api/v2`. */
  readonly base: string;
  readonly language: string;
  /**
   * An address of the API.
   *
   * @param path  Its parts, not yet escaped; a last "" ends it with a slash.
   * @param params  Put behind it in this order; undefined ones are left out.
   */
  href(path: readonly string[], params: Readonly<Record<string, string | undefined>>): string;
  /** A link to `path` in the language of the answer. */
  link(rel: string, path: readonly string[], params?: Readonly<Record<string, string>>): Link;
  /** The same in another language. */
  alternate(language: string, path: readonly string[]): Link;
}

export function linksFor(base: string, language: string): Links {
  const href: Links['href'] = (path, params) => {
    const given = Object.entries(params).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${escaped(value)}`],
    );
    const query = given.length === 0 ? '' : `?${given.join('&')}`;
    return `${base}/${path.map(escaped).join('/')}${query}`;
  };
  return {
    base,
    language,
    href,
    link: (rel, path, params = {}) => ({
      rel,
      hreflang: language,
      href: href(path, { lang: language, ...params }),
    }),
    alternate: (other, path) => ({
      rel: 'alternate',
      hreflang: other,
      href: href(path, { lang: other }),
    }),
  };
}

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
