/** Which component shows a place. The only file that knows all features. */
import type { Component } from 'svelte';
import CatalogScreen from './features/catalog/CatalogScreen.svelte';
import CompareScreen from './features/compare/CompareScreen.svelte';
import BatchReportScreen from './features/exports/BatchReportScreen.svelte';
import HomeScreen from './features/home/HomeScreen.svelte';
import ReportScreen from './features/imports/ReportScreen.svelte';
import JobsScreen from './features/jobs/JobsScreen.svelte';
import LocalApiScreen from './features/local-api/LocalApiScreen.svelte';
import MappingScreen from './features/mapping/MappingScreen.svelte';
import PublicationPlace from './features/publish/PublicationPlace.svelte';
import PublishScreen from './features/publish/PublishScreen.svelte';
import QueriesScreen from './features/queries/QueriesScreen.svelte';
import ServersScreen from './features/servers/ServersScreen.svelte';
import SettingsScreen from './features/settings/SettingsScreen.svelte';
import CheckScreen from './features/validation/CheckScreen.svelte';
import HelpScreen from './shell/HelpScreen.svelte';
import type { PlaceRoute } from './shell/route.ts';

export { default as ExportLayer } from './features/exports/ExportLayer.svelte';
export { default as ImportLayer } from './features/imports/ImportLayer.svelte';
export { default as PublishLayer } from './features/publish/PublishLayer.svelte';
export { default as TableScreen } from './features/table/Workspace.svelte';
export { default as CheckLayer } from './features/validation/CheckLayer.svelte';

export const PLACES: { readonly [Screen in PlaceRoute['screen']]: Component } = {
  home: HomeScreen,
  catalog: CatalogScreen,
  queries: QueriesScreen,
  publish: PublishScreen,
  publication: PublicationPlace,
  servers: ServersScreen,
  api: LocalApiScreen,
  jobs: JobsScreen,
  import: ReportScreen,
  mapping: MappingScreen,
  check: CheckScreen,
  export: BatchReportScreen,
  compare: CompareScreen,
  settings: SettingsScreen,
  help: HelpScreen,
};
