import type { Session, WebContents, WebPreferences } from 'electron';
import { isOurUrl, parseUrl } from './app-url.ts';

/** Preferences of every page. Defaults are written out too: a reader should not have to know them. */
export const webPreferences = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  // Chromium's spelling fetches its dictionaries from the network.
  spellcheck: false,
} satisfies WebPreferences);

/** Sent with every answer of the app protocol. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const pdfWorker = '/pdf/pdf.worker.min.mjs';
const spellingWorker = /^\/assets\/spelling-worker-[\w-]+\.js$/u;

/**
 * The policy of what lies at an address of ours. Two workers alone may compile WebAssembly: the PDF
 * reader's, to unpack pictures of scanned pages, and that of spelling. Text never becomes code there.
 * Files that came from outside may do nothing at all, should one ever be opened as a page.
 */
export function policyOf(url: string): string {
  const path = parseUrl(url)?.pathname ?? '';
  if (path.startsWith('/filer/')) return "default-src 'none'; frame-ancestors 'none'; sandbox";
  if (path !== pdfWorker && !spellingWorker.test(path)) return contentSecurityPolicy;
  return contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
}

/** Chromium's own PDF viewer, which draws what is printed. */
const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

const localProtocols: readonly string[] = ['blob:', 'data:'];

/** True for requests that stay within the program: its own pages, and what a page itself holds. */
export function isLocalRequest(text: string, extraProtocols: readonly string[] = []): boolean {
  if (isOurUrl(text)) return true;
  const protocol = parseUrl(text)?.protocol;
  return (
    protocol !== undefined &&
    (localProtocols.includes(protocol) || extraProtocols.includes(protocol))
  );
}

/**
 * Closes a session: no permission, no device, no download, no request that leaves the program.
 * @param extraProtocols protocols, with colon, that Chromium's own parts need in this session.
 */
export function lockSession(session: Session, extraProtocols: readonly string[] = []): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocalRequest(details.url, extraProtocols) });
  });
}

/** Keeps a page where it is: no navigation away, no new windows, no embedded browsers. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    const isViewer = !event.isMainFrame && event.url.startsWith(pdfViewer);
    if (!isOurUrl(event.url) && !isViewer) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
