import type { BrowserContext } from 'playwright-core';
import { CancellableEvent, onlyKnown, strict, StrictEmitter } from './strict.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type RequestListener = (
  details: { readonly url: string; readonly method: string; readonly resourceType: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;
type PermissionCheck = (contents: null, permission: string, origin: string) => boolean;

const schemes = new Set<string>();

/** Custom protocols of one session. */
export class Protocol {
  private readonly handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(list: readonly { scheme: string; privileges: object }[]): void {
    const known = ['standard', 'secure', 'supportFetchAPI', 'stream', 'codeCache'];
    for (const { scheme, privileges } of list) {
      onlyKnown('privileges', privileges, known);
      schemes.add(scheme);
    }
  }

  handle(scheme: string, handler: Handler): void {
    if (!schemes.has(scheme)) throw new Error(`The scheme ${scheme} was not registered`);
    if (this.handlers.has(scheme)) throw new Error(`The scheme ${scheme} has a handler already`);
    this.handlers.set(scheme, handler);
  }

  /** Not of Electron: the answer of the program to a request, or null where nobody answers. */
  async answer(request: Request): Promise<Response | null> {
    const handler = this.handlers.get(new URL(request.url).protocol.slice(0, -1));
    return handler === undefined ? null : handler(request);
  }
}

/** A session; its permissions are asked for once, when a browser is opened with it. */
export class Session extends StrictEmitter {
  readonly protocol = strict('protocol', new Protocol());
  readonly webRequest = strict('webRequest', {
    onBeforeRequest: (listener: RequestListener): void => {
      this.requestListener = listener;
    },
  });
  private requestListener: RequestListener = (_details, answer) => {
    answer({});
  };
  private permissionCheck: PermissionCheck = () => true;

  constructor() {
    super(['will-download']);
  }

  setPermissionRequestHandler(handler: unknown): void {
    if (typeof handler !== 'function') throw new Error('A permission handler must be a function');
  }

  setPermissionCheckHandler(check: PermissionCheck): void {
    this.permissionCheck = check;
  }

  setDevicePermissionHandler(handler: unknown): void {
    if (typeof handler !== 'function') throw new Error('A device handler must be a function');
  }

  /** Not of Electron: whether the program lets a request pass. */
  allows(details: Parameters<RequestListener>[0]): Promise<boolean> {
    return new Promise((resolve) => {
      this.requestListener(details, (response) => {
        resolve(response.cancel !== true);
      });
    });
  }

  /** Not of Electron: makes Chromium grant exactly what the program's check grants. */
  async applyPermissions(context: BrowserContext, origin: string): Promise<void> {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    const granted = names.filter((name) => this.permissionCheck(null, name, origin));
    await context.clearPermissions();
    await context.grantPermissions(granted, { origin });
  }

  /** Not of Electron: asks the program whether a download may go on. */
  allowsDownload(): boolean {
    const event = new CancellableEvent();
    this.emit('will-download', event);
    return !event.defaultPrevented;
  }
}

const partitions = new Map<string, Session>();

/** The session of a partition, made on first use. */
export function sessionOf(partition: string): Session {
  const known = partitions.get(partition);
  if (known !== undefined) return known;
  const made = strict('session', new Session());
  partitions.set(partition, made);
  return made;
}
