import { EventEmitter } from 'node:events';

type Listener = (...args: never[]) => void;

/**
 * Makes every use of a property that `target` lacks an error. A stand-in that answered
 * `undefined` for what it does not know would let a broken program look whole.
 */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      refuseUnknown(name, object, key);
      return Reflect.get(object, key, receiver) as unknown;
    },
    set(object, key, value, receiver) {
      refuseUnknown(name, object, key);
      return Reflect.set(object, key, value, receiver);
    },
  });
}

function refuseUnknown(name: string, object: object, key: string | symbol): void {
  // `then` and `toJSON` are asked for by the language, of any object at all.
  if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON') return;
  throw new Error(`The stand-in for Electron has no ${name}.${key}`);
}

/** Fails for options that the stand-in does not know what to do with. */
export function onlyKnown(name: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    throw new Error(`The stand-in for Electron has no option ${unknown.join(', ')} in ${name}`);
  }
}

/** An emitter of the named events only: nobody can wait for one that will never come. */
export class StrictEmitter extends EventEmitter {
  private readonly knownEvents: readonly string[];

  constructor(knownEvents: readonly string[]) {
    super();
    this.knownEvents = knownEvents;
  }

  override on(event: string, listener: Listener): this {
    this.check(event);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override once(event: string, listener: Listener): this {
    this.check(event);
    return super.once(event, listener as (...args: unknown[]) => void);
  }

  private check(event: string): void {
    if (!this.knownEvents.includes(event)) {
      throw new Error(`The stand-in for Electron never emits '${event}'`);
    }
  }
}

/** An event that listeners can stop, as Electron's. */
export class CancellableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
