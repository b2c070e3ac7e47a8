import type { LucideIcon } from '@lucide/svelte';
import Pyramid from '@lucide/svelte/icons/align-horizontal-justify-center';
import ChartBar from '@lucide/svelte/icons/chart-bar';
import ChartBarStacked from '@lucide/svelte/icons/chart-bar-stacked';
import ChartLine from '@lucide/svelte/icons/chart-line';
import ChartScatter from '@lucide/svelte/icons/chart-scatter';
import type { ChartKindId } from '#shared/chart/model.ts';

export const KIND_ICONS: Readonly<Record<ChartKindId, LucideIcon>> = {
  line: ChartLine,
  bar: ChartBar,
  stacked: ChartBarStacked,
  pyramid: Pyramid,
  scatter: ChartScatter,
};
