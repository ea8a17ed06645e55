import { contextBridge, ipcRenderer } from 'electron';
import { channels } from './shell/channels.ts';

declare const __PARAGRAF_VERSION__: string;

/** All that a page can reach of the program; the contract client is its only user. */
contextBridge.exposeInMainWorld('paragraf', {
  call: (name: string, json: string): Promise<unknown> =>
    ipcRenderer.invoke(channels.call, name, json),
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
