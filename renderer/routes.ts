/** Which component shows a place. The only file that knows all features. */
import type { Component } from 'svelte';
import CatalogScreen from './features/catalog/CatalogScreen.svelte';
import HomeScreen from './features/home/HomeScreen.svelte';
import ReportScreen from './features/imports/ReportScreen.svelte';
import JobsScreen from './features/jobs/JobsScreen.svelte';
import SettingsScreen from './features/settings/SettingsScreen.svelte';
import CheckScreen from './features/validation/CheckScreen.svelte';
import HelpScreen from './shell/HelpScreen.svelte';
import type { PlaceRoute } from './shell/route.ts';

export { default as ImportLayer } from './features/imports/ImportLayer.svelte';
export { default as TableScreen } from './features/table/Workspace.svelte';
export { default as CheckLayer } from './features/validation/CheckLayer.svelte';

export const PLACES: { readonly [Screen in PlaceRoute['screen']]: Component } = {
  home: HomeScreen,
  catalog: CatalogScreen,
  jobs: JobsScreen,
  import: ReportScreen,
  check: CheckScreen,
  settings: SettingsScreen,
  help: HelpScreen,
};
