import CircleAlert from '@lucide/svelte/icons/circle-alert';
import Info from '@lucide/svelte/icons/info';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';

/** How a severity is shown: never by colour alone. */
export const SEVERITY_SIGNS = {
  error: {
    icon: CircleAlert,
    tag: 'danger',
    label: 'import.severity.error',
    counted: 'import.errors',
  },
  warning: {
    icon: TriangleAlert,
    tag: 'warning',
    label: 'import.severity.warning',
    counted: 'import.warnings-count',
  },
  info: {
    icon: Info,
    tag: 'accent',
    label: 'import.severity.info',
    counted: 'import.infos-count',
  },
} as const;
