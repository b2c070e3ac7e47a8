import type { Line } from '#shared/api/client.ts';
import type { DesktopBridge } from '#shared/api/desktop.ts';

/** The desktop's abilities in the same shape as a browser's. */
export function desktopHost(bridge: DesktopBridge) {
  return {
    kind: 'desktop',
    chooseFiles: () => bridge.chooseFiles(),
    chooseFolder: () => bridge.chooseFolder(),
    chooseTarget: (fileName: string) => bridge.chooseTarget(fileName),
    pathOf: (file: File) => bridge.pathOf(file),
    showFile: (path: string) => bridge.showFile(path),
    zoom: (factor: number) => bridge.zoom(factor),
    onOpenFiles: (listener: (paths: readonly string[]) => void) => bridge.onOpenFiles(listener),
    onOpenTables: (listener: (ids: readonly string[]) => void) => bridge.onOpenTables(listener),
    onCommand: (listener: (id: string) => void) => bridge.onCommand(listener),
    upload: null,
    download: null,
  } as const;
}

/** The preload's line: there as long as the window is. */
export function desktopLine(bridge: DesktopBridge): Line {
  return {
    state: 'connected',
    send: (text) => bridge.send(text),
    onFrame: (listener) => bridge.onFrame(listener),
    onState() {},
    reconnect() {},
  };
}
