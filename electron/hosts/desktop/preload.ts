/** The sandboxed preload: gives the window its bridge and nothing else. */
import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import { DESKTOP_BRIDGE, type DesktopBridge } from '#shared/api/desktop.ts';
import { CHANNELS } from './channels.ts';

const bridge: DesktopBridge = {
  send: (text) => ipcRenderer.send(CHANNELS.message, text),
  onFrame(listener) {
    ipcRenderer.on(CHANNELS.frame, (_event, frame) => listener(frame));
  },
  chooseFiles: () => ipcRenderer.invoke(CHANNELS.chooseFiles),
  chooseFolder: () => ipcRenderer.invoke(CHANNELS.chooseFolder),
  chooseTarget: (fileName) => ipcRenderer.invoke(CHANNELS.chooseTarget, fileName),
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
  showFile(path) {
    void ipcRenderer.invoke(CHANNELS.showFile, path);
  },
  zoom: (factor) => webFrame.setZoomFactor(factor),
  onOpenFiles(listener) {
    ipcRenderer.on(CHANNELS.openFiles, (_event, paths) => listener(paths));
    void ipcRenderer.invoke(CHANNELS.takeOpenFiles).then((paths) => {
      if (paths.length > 0) listener(paths);
    });
  },
  onOpenTables(listener) {
    ipcRenderer.on(CHANNELS.openTables, (_event, ids) => listener(ids));
    void ipcRenderer.invoke(CHANNELS.takeOpenTables).then((ids) => {
      if (ids.length > 0) listener(ids);
    });
  },
  onCommand(listener) {
    ipcRenderer.on(CHANNELS.command, (_event, id) => listener(id));
  },
};

contextBridge.exposeInMainWorld(DESKTOP_BRIDGE, bridge);
