/** Public servers of statistical offices: where their web pages are, and where their API is. */
export interface KnownServer {
  readonly name: string;
  readonly root: string;
  /** Hosts of its web pages. */
  readonly hosts: readonly string[];
}

export const KNOWN_SERVERS: readonly KnownServer[] = [
  {
    name: 'Statistics Norway',
    root: 'https://data.ssb.no/api/pxwebapi/v2',
    hosts: ['www.ssb.no', 'ssb.no', 'data.ssb.no'],
  },
  {
    name: 'Statistics Sweden',
    root: 'https://statistikdatabasen.scb.se/api/v2',
    hosts: ['www.statistikdatabasen.scb.se', 'statistikdatabasen.scb.se', 'www.scb.se', 'scb.se'],
  },
];
