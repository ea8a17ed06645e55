export const messageEvent = 'electron-on-chromium:message';
export const invokeBinding = '__electronOnChromiumInvoke';
/** Where the page keeps dropped files whose paths are asked for; see `dropped-paths.ts`. */
export const droppedFiles = '__electronOnChromiumFiles';
/** Stands for the path of a dropped file, which no page can know; its number follows. */
export const pathToken = 'electron-on-chromium:path:';

type Listener = (...args: unknown[]) => unknown;
type Invoke = (channel: string, args: unknown[]) => Promise<unknown>;
type PreloadModule = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/** The script that runs a built preload in a page before any script of the page's own. */
export function preloadScript(preloadSource: string): string {
  const preload = `function (require, module, exports, process) {\n${preloadSource}\n}`;
  const settings = JSON.stringify({
    binding: invokeBinding,
    event: messageEvent,
    files: droppedFiles,
    token: pathToken,
    platform: process.platform,
  });
  const parts = [copyAcross, strictObject, rendererIpc, bridge, webUtils, runPreload];
  const functions = parts.map((part) => part.toString()).join('\n');
  return `{\n${functions}\nrunPreload(${settings}, ${preload});\n}`;
}

// The functions below run in the page, as text: they may use each other and nothing else.

/** Values cross the bridge as copies, as they do between Electron's isolated worlds. */
function copyAcross(value: unknown): unknown {
  if (typeof value === 'function') {
    const call = value as Listener;
    return (...args: unknown[]) => copyAcross(call(...args.map((item) => copyAcross(item))));
  }
  if (value instanceof Promise) return value.then(copyAcross);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  const entries = Object.entries(value).map(([key, item]) => [key, copyAcross(item)]);
  return Object.freeze(Object.fromEntries(entries));
}

function strictObject<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'string' && !(key in object)) {
        throw new Error(`The stand-in for Electron has no ${name}.${key} in a preload`);
      }
      return Reflect.get(object, key, receiver) as unknown;
    },
  });
}

function rendererIpc(page: Window, invoke: Invoke, event: string): object {
  const listeners = new Map<string, Set<Listener>>();
  page.addEventListener(event, (message) => {
    const { channel, args } = (message as CustomEvent<{ channel: string; args: unknown[] }>).detail;
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  });
  return {
    invoke: (channel: string, ...args: unknown[]) => invoke(channel, args),
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
    },
  };
}

function bridge(page: Window): object {
  return {
    exposeInMainWorld(key: string, api: unknown) {
      Object.defineProperty(page, key, { value: copyAcross(api), enumerable: true });
    },
  };
}

function webUtils(page: Window & Record<string, unknown>, name: string, token: string): object {
  const files: File[] = [];
  Object.defineProperty(page, name, { value: files });
  return {
    getPathForFile(file: File): string {
      if (!(file instanceof File)) throw new TypeError('getPathForFile takes a File');
      return token + String(files.push(file) - 1);
    },
  };
}

function runPreload(
  settings: { binding: string; event: string; files: string; token: string; platform: string },
  preload: PreloadModule,
): void {
  const page = globalThis as unknown as Window & Record<string, unknown>;
  const invoke = page[settings.binding] as Invoke;
  Reflect.deleteProperty(page, settings.binding);
  if (page.top !== page.self) return;
  const electron = strictObject('electron', {
    ipcRenderer: strictObject('ipcRenderer', rendererIpc(page, invoke, settings.event)),
    contextBridge: strictObject('contextBridge', bridge(page)),
    webUtils: strictObject('webUtils', webUtils(page, settings.files, settings.token)),
  });
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload cannot load ${name}`);
  };
  const module = { exports: {} };
  const process = strictObject('process', { platform: settings.platform, sandboxed: true });
  preload(require, module, module.exports, process);
}
