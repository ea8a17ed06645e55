import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channels } from './shell/channels.ts';

declare const __PARAGRAF_VERSION__: string;

/** All that a page can reach of the program; the contract client is its only user. */
contextBridge.exposeInMainWorld('paragraf', {
  call: (name: string, json: string): Promise<unknown> =>
    ipcRenderer.invoke(channels.call, name, json),
  /** A handle for a file that was dropped on the page; its path goes to main and nowhere else. */
  dropFile: (file: File): Promise<unknown> =>
    ipcRenderer.invoke(channels.droppedFile, webUtils.getPathForFile(file)),
  onEvent: (listener: (json: string) => void): (() => void) => {
    const forward = (_event: unknown, json: string): void => {
      listener(json);
    };
    ipcRenderer.on(channels.event, forward);
    return () => {
      ipcRenderer.off(channels.event, forward);
    };
  },
  host: { platform: process.platform, version: __PARAGRAF_VERSION__ },
});
