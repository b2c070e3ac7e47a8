import { isSameRoute, parseRoute, type Route, routeHash } from './route.ts';

/** The route and the way back and forward, kept in the browser's history. */
export class Navigation {
  route = $state.raw<Route>({ screen: 'home' });
  #position = $state(0);
  #last = $state(0);

  readonly canGoBack = $derived(this.#position > 0);
  readonly canGoForward = $derived(this.#position < this.#last);

  /** Follows the window's address from now on. */
  start(): () => void {
    const follow = () => {
      this.route = parseRoute(location.hash);
      const position = positionOf(history.state);
      if (position === null) {
        // The address was changed by hand or by a link: one step on.
        this.#position += 1;
        this.#last = this.#position;
        history.replaceState({ position: this.#position }, '');
      } else {
        this.#position = position;
        this.#last = Math.max(this.#last, position);
      }
    };
    this.route = parseRoute(location.hash);
    this.#position = positionOf(history.state) ?? 0;
    this.#last = this.#position;
    history.replaceState({ position: this.#position }, '');
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }

  go(route: Route): void {
    if (isSameRoute(route, this.route)) {
      this.replace(route);
      return;
    }
    this.#position += 1;
    this.#last = this.#position;
    history.pushState({ position: this.#position }, '', routeHash(route));
    this.route = route;
  }

  /** Changes the address without a step in the history. */
  replace(route: Route): void {
    history.replaceState({ position: this.#position }, '', routeHash(route));
    this.route = route;
  }

  back(): void {
    if (this.canGoBack) history.back();
  }

  forward(): void {
    if (this.canGoForward) history.forward();
  }
}

function positionOf(state: unknown): number | null {
  return typeof state === 'object' &&
    state !== null &&
    'position' in state &&
    typeof state.position === 'number'
    ? state.position
    : null;
}
