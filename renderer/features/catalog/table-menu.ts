import Copy from '@lucide/svelte/icons/copy-plus';
import FileCheck from '@lucide/svelte/icons/file-check';
import FileDown from '@lucide/svelte/icons/file-down';
import FolderSearch from '@lucide/svelte/icons/folder-search';
import History from '@lucide/svelte/icons/history';
import Send from '@lucide/svelte/icons/send';
import Table from '@lucide/svelte/icons/table-2';
import Trash from '@lucide/svelte/icons/trash-2';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { MenuEntry } from '#renderer/ui/menu.ts';
import type { CatalogState } from './catalog.svelte.ts';

/** What can be done with the selected tables. */
export function tableMenu(
  shell: Shell,
  catalog: CatalogState,
  remove: (ids: readonly string[]) => void,
): MenuEntry[] {
  const { t, count } = shell.language;
  const { details } = catalog;
  const row = catalog.row(catalog.active);
  const { showFile } = shell.host;
  const entries: MenuEntry[] = [];
  if (row) {
    entries.push(
      {
        kind: 'item',
        id: 'open',
        label: t('common.open'),
        icon: Table,
        shortcut: 'Enter',
        run: () => catalog.open(row, 'permanent'),
      },
      {
        kind: 'item',
        id: 'background',
        label: t('catalog.open-background'),
        icon: Copy,
        run: () => catalog.open(row, 'background'),
      },
    );
  }
  const path = details?.sourcePath;
  if (showFile && path) {
    entries.push({
      kind: 'item',
      id: 'file',
      label: t('catalog.show-file'),
      icon: FolderSearch,
      run: () => showFile(path),
    });
  }
  if (details && path) {
    const { id } = details;
    entries.push({
      kind: 'item',
      id: 'check',
      label: t('check.file'),
      icon: FileCheck,
      run: () => shell.checkFiles([{ kind: 'table', id }], null),
    });
  }
  if (details?.sharesMatrixWith) {
    const { id, sharesMatrixWith } = details;
    entries.push({
      kind: 'item',
      id: 'adopt',
      label: t('import.adopt', { table: sharesMatrixWith }),
      icon: History,
      run: () => void catalog.adopt(id, sharesMatrixWith),
    });
  }
  if (catalog.selected.size > 0) {
    entries.push(
      { kind: 'rule', id: 'rule' },
      {
        kind: 'item',
        id: 'export',
        label: count('batch.export', catalog.selected.size),
        icon: FileDown,
        run: () => catalog.exportSelected(),
      },
      {
        kind: 'item',
        id: 'publish',
        label: count('publishing.publish-tables', catalog.selected.size),
        icon: Send,
        run: () => catalog.publishSelected(),
      },
      {
        kind: 'item',
        id: 'remove',
        label: count('catalog.remove', catalog.selected.size),
        icon: Trash,
        shortcut: 'Delete',
        run: () => remove([...catalog.selected]),
      },
    );
  }
  return entries;
}
