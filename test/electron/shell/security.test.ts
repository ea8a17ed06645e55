import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { isOurUrl } from '../../../electron/shell/app-url.ts';
import {
  contentSecurityPolicy,
  policyOf,
  isLocalRequest,
  lockContents,
  lockSession,
  webPreferences,
} from '../../../electron/shell/security.ts';

const ours = [
  'app://paragraf/index.html',
  'app://paragraf/',
  'app://paragraf/index.html#/arenden/1',
  'app://paragraf/assets/index-1.js?x=1',
];

const strangers = [
  '',
  'paragraf',
  '//paragraf/index.html',
  'null',
  'about:blank',
  'app:',
  'app:paragraf',
  'app:///paragraf/index.html',
  'app://paragraf.evil.example/index.html',
  'app://evil.example/paragraf/index.html',
  'app://paragraf@evil.example/',
  'app://user@paragraf/',
  'app://user:pass@paragraf/',
  'app://paragraf:8080/',
  'app://paragraf%2eevil/',
  'app://xn--paragraf-/',
  'app://рaragraf/', // Cyrillic letter first
  'APP://PARAGRAF/index.html', // Chromium itself hands over lower case
  'apps://paragraf/',
  'xapp://paragraf/',
  'http://paragraf/',
  'https://paragraf/',
  'https://paragraf.app.invalid/',
  'https://evil.example/?app://paragraf/',
  'https://evil.example/#app://paragraf/',
  'file:///app://paragraf/index.html',
  'file:///etc/passwd',
  'ftp://paragraf/',
  'ws://paragraf/',
  'javascript:alert(1)',
  'javascript://paragraf/%0aalert(1)',
  'vbscript:app://paragraf/',
  'view-source:app://paragraf/',
  'blob:https://evil.example/app://paragraf/',
  'data:text/html,app://paragraf/',
  'mailto:app@paragraf',
  'ms-settings:app://paragraf',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
];

describe('addresses', () => {
  test.each(ours)('%s is ours', (url) => {
    expect(isOurUrl(url)).toBe(true);
  });

  test.each(strangers)('%s is not ours', (url) => {
    expect(isOurUrl(url)).toBe(false);
  });

  test('requests stay in the program', () => {
    expect(ours.every((url) => isLocalRequest(url))).toBe(true);
    expect(isLocalRequest('blob:app://paragraf/6e1c')).toBe(true);
    expect(isLocalRequest('data:image/png;base64,AA')).toBe(true);
    const inPage = ['blob:', 'data:'];
    const others = strangers.filter((url) => !inPage.some((scheme) => url.startsWith(scheme)));
    expect(others.filter((url) => isLocalRequest(url))).toEqual([]);
  });

  test('a further protocol is allowed by name only', () => {
    expect(isLocalRequest('devtools://devtools/x.js', ['devtools:'])).toBe(true);
    expect(isLocalRequest('devtools-x://devtools/x.js', ['devtools:'])).toBe(false);
  });
});

test('preferences are frozen, isolated and without Node', () => {
  expect(Object.isFrozen(webPreferences)).toBe(true);
  expect(webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
  });
  expect(webPreferences).not.toHaveProperty('enableBlinkFeatures');
});

test('the policy begins with nothing and allows nothing unsafe', () => {
  expect(contentSecurityPolicy.startsWith("default-src 'none'; ")).toBe(true);
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
  expect(policyOf('app://paragraf/assets/index-AbC.js')).toBe(contentSecurityPolicy);
  expect(policyOf(`app://paragraf/filer/${'a'.repeat(64)}`)).toMatch(
    /^default-src 'none'.*sandbox$/,
  );
  // The PDF reader and the spelling may compile WebAssembly, and nothing more.
  for (const path of ['pdf/pdf.worker.min.mjs', 'assets/spelling-worker-AbC_1-x.js']) {
    const worker = policyOf(`app://paragraf/${path}`);
    expect(worker).toContain("'wasm-unsafe-eval'");
    expect(worker.replace(" 'wasm-unsafe-eval'", '')).toBe(contentSecurityPolicy);
  }
  for (const path of ['spelling-worker-a.js', 'assets/spelling-worker-a.js/x', 'assets/index-a.js'])
    expect(policyOf(`app://paragraf/${path}`)).toBe(contentSecurityPolicy);
});

describe('session', () => {
  function lockedSession(): {
    request: (url: string) => boolean | undefined;
    permissions: () => boolean[];
    download: () => boolean;
  } {
    const emitter = new EventEmitter();
    const granted: boolean[] = [];
    let beforeRequest: (details: { url: string }, answer: (r: object) => void) => void;
    const fake = Object.assign(emitter, {
      webRequest: {
        onBeforeRequest: (listener: typeof beforeRequest) => {
          beforeRequest = listener;
        },
      },
      setPermissionRequestHandler: (
        handler: (contents: null, name: string, answer: (yes: boolean) => void) => void,
      ) => {
        for (const name of ['media', 'geolocation', 'openExternal', 'clipboard-read']) {
          handler(null, name, (yes) => granted.push(yes));
        }
      },
      setPermissionCheckHandler: (check: () => boolean) => granted.push(check()),
      setDevicePermissionHandler: (check: () => boolean) => granted.push(check()),
    });
    lockSession(fake as unknown as Session);
    return {
      request(url) {
        let cancelled: boolean | undefined;
        beforeRequest({ url }, (answer) => {
          cancelled = (answer as { cancel?: boolean }).cancel;
        });
        return cancelled;
      },
      permissions: () => granted,
      download() {
        let prevented = false;
        emitter.emit('will-download', { preventDefault: () => (prevented = true) });
        return prevented;
      },
    };
  }

  test('every permission and device is refused', () => {
    expect(lockedSession().permissions()).toEqual([false, false, false, false, false, false]);
  });

  test('requests that leave the program are cancelled', () => {
    const session = lockedSession();
    expect(session.request('https://evil.example/')).toBe(true);
    expect(session.request('file:///etc/passwd')).toBe(true);
    expect(session.request('app://paragraf/index.html')).toBe(false);
  });

  test('downloads are stopped', () => {
    expect(lockedSession().download()).toBe(true);
  });
});

describe('pages', () => {
  function lockedContents(): {
    navigate: (event: string, url: string, isMainFrame?: boolean) => boolean;
    openWindow: () => string;
  } {
    const emitter = new EventEmitter();
    let action = '';
    const fake = Object.assign(emitter, {
      setWindowOpenHandler: (handler: () => { action: string }) => {
        action = handler().action;
      },
    });
    lockContents(fake as unknown as WebContents);
    return {
      navigate(event, url, isMainFrame = true) {
        let prevented = false;
        emitter.emit(event, { url, isMainFrame, preventDefault: () => (prevented = true) });
        return !prevented;
      },
      openWindow: () => action,
    };
  }

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s', (event) => {
    const contents = lockedContents();
    expect(ours.every((url) => contents.navigate(event, url))).toBe(true);
    expect(strangers.filter((url) => contents.navigate(event, url))).toEqual([]);
  });

  test('only the built-in PDF viewer may fill a frame, and never the page', () => {
    const contents = lockedContents();
    const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';
    expect(contents.navigate('will-frame-navigate', viewer, false)).toBe(true);
    expect(contents.navigate('will-frame-navigate', viewer, true)).toBe(false);
    expect(contents.navigate('will-navigate', viewer)).toBe(false);
    const other = 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/index.html';
    expect(contents.navigate('will-frame-navigate', other, false)).toBe(false);
  });

  test('webviews and new windows are denied', () => {
    const contents = lockedContents();
    expect(contents.navigate('will-attach-webview', '')).toBe(false);
    expect(contents.openWindow()).toBe('deny');
  });
});
