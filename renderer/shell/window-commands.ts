import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import Bookmark from '@lucide/svelte/icons/bookmark';
import Cable from '@lucide/svelte/icons/cable';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import GitCompare from '@lucide/svelte/icons/git-compare-arrows';
import House from '@lucide/svelte/icons/house';
import LibraryBig from '@lucide/svelte/icons/library-big';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Moon from '@lucide/svelte/icons/moon';
import Search from '@lucide/svelte/icons/search';
import Send from '@lucide/svelte/icons/send';
import Server from '@lucide/svelte/icons/server';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Sun from '@lucide/svelte/icons/sun';
import X from '@lucide/svelte/icons/x';
import type { Command } from './commands.ts';
import type { Shell } from './shell.svelte.ts';

interface WindowParts {
  /** Puts the focus into the search field, with a text to begin with. */
  search(prefix: string): void;
  movePane(step: 1 | -1): void;
}

/** What the frame itself can do, wherever the user is. */
export function windowCommands(shell: Shell, parts: WindowParts): readonly Command[] {
  const { navigation, tabs, preferences } = shell;
  const needsTable = () => (tabs.activeTable === null ? 'app.blocked.no-table' : null);
  return [
    {
      id: 'app.search',
      label: 'app.command.search',
      icon: Search,
      shortcut: 'Mod+K',
      isOutsidePalette: true,
      run: () => parts.search(''),
    },
    {
      id: 'app.commands',
      label: 'app.command.commands',
      shortcut: 'Mod+Shift+P',
      isOutsidePalette: true,
      run: () => parts.search('>'),
    },
    {
      id: 'go.home',
      label: 'app.command.home',
      icon: House,
      shortcut: { desktop: 'Mod+1', web: 'Alt+Shift+1' },
      run: () => navigation.go({ screen: 'home' }),
    },
    {
      id: 'go.catalog',
      label: 'app.command.catalog',
      icon: LibraryBig,
      shortcut: { desktop: 'Mod+2', web: 'Alt+Shift+2' },
      run: () => navigation.go({ screen: 'catalog' }),
    },
    {
      id: 'go.queries',
      label: 'app.command.queries',
      icon: Bookmark,
      run: () => navigation.go({ screen: 'queries' }),
    },
    {
      id: 'go.publish',
      label: 'app.command.publish',
      icon: Send,
      run: () => navigation.go({ screen: 'publish' }),
    },
    {
      id: 'go.servers',
      label: 'app.command.servers',
      icon: Server,
      run: () => navigation.go({ screen: 'servers' }),
    },
    {
      id: 'go.api',
      label: 'app.command.api',
      icon: Cable,
      run: () => navigation.go({ screen: 'api' }),
    },
    {
      id: 'go.jobs',
      label: 'app.command.jobs',
      icon: ListChecks,
      shortcut: { desktop: 'Mod+3', web: 'Alt+Shift+3' },
      run: () => navigation.go({ screen: 'jobs' }),
    },
    {
      id: 'go.settings',
      label: 'app.command.settings',
      icon: SlidersHorizontal,
      shortcut: 'Mod+,',
      run: () => navigation.go({ screen: 'settings' }),
    },
    {
      id: 'go.help',
      label: 'app.command.help',
      icon: CircleQuestionMark,
      shortcut: 'F1',
      run: () => navigation.go({ screen: 'help' }),
    },
    {
      id: 'help.shortcuts',
      label: 'app.command.shortcuts',
      shortcut: 'Mod+/',
      run: () => navigation.go({ screen: 'help' }),
    },
    {
      id: 'go.back',
      label: 'app.command.back',
      icon: ArrowLeft,
      shortcut: 'Alt+ArrowLeft',
      blocked: () => (navigation.canGoBack ? null : 'app.blocked.no-back'),
      run: () => navigation.back(),
    },
    {
      id: 'go.forward',
      label: 'app.command.forward',
      icon: ArrowRight,
      shortcut: 'Alt+ArrowRight',
      blocked: () => (navigation.canGoForward ? null : 'app.blocked.no-forward'),
      run: () => navigation.forward(),
    },
    {
      id: 'table.compare',
      label: 'app.command.compare',
      icon: GitCompare,
      blocked: needsTable,
      run: () => {
        const id = tabs.activeTable;
        if (id !== null) navigation.go({ screen: 'compare', id, before: null, after: null });
      },
    },
    {
      id: 'tab.close',
      label: 'app.command.close-tab',
      icon: X,
      shortcut: { desktop: 'Mod+W', web: 'Alt+W' },
      blocked: needsTable,
      run: () => tabs.activeTable !== null && tabs.close(tabs.activeTable),
    },
    {
      id: 'tab.reopen',
      label: 'app.command.reopen-tab',
      shortcut: { desktop: 'Mod+Shift+T', web: 'Alt+Shift+R' },
      blocked: () => (tabs.row.closed.length === 0 ? 'app.blocked.none-closed' : null),
      run: () => tabs.reopen(),
    },
    {
      id: 'tab.next',
      label: 'app.command.next-tab',
      shortcut: { desktop: 'Mod+Tab', web: 'Alt+PageDown' },
      run: () => tabs.step(1),
    },
    {
      id: 'tab.previous',
      label: 'app.command.previous-tab',
      shortcut: { desktop: 'Mod+Shift+Tab', web: 'Alt+PageUp' },
      run: () => tabs.step(-1),
    },
    {
      id: 'pane.next',
      label: 'app.command.next-pane',
      shortcut: 'F6',
      isOutsidePalette: true,
      run: () => parts.movePane(1),
    },
    {
      id: 'pane.previous',
      label: 'app.command.previous-pane',
      shortcut: 'Shift+F6',
      isOutsidePalette: true,
      run: () => parts.movePane(-1),
    },
    {
      id: 'theme.light',
      label: 'app.command.theme-light',
      icon: Sun,
      run: () => preferences.change({ theme: 'light' }),
    },
    {
      id: 'theme.dark',
      label: 'app.command.theme-dark',
      icon: Moon,
      run: () => preferences.change({ theme: 'dark' }),
    },
    {
      id: 'theme.system',
      label: 'app.command.theme-system',
      run: () => preferences.change({ theme: 'system' }),
    },
  ];
}
