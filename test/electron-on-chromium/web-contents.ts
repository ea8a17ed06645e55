import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Dialog, Frame, Page, Route } from 'playwright-core';
import { isControlled, report } from './control.ts';
import { withPaths } from './dropped-paths.ts';
import { answerInvoke, type SenderFrame } from './ipc-main.ts';
import { toAppUrl, toPageUrl } from './page-url.ts';
import { invokeBinding, messageEvent, preloadScript } from './preload-script.ts';
import { newPage, userData } from './runtime.ts';
import type { Session } from './session.ts';
import { CancellableEvent, onlyKnown, StrictEmitter } from './strict.ts';

const events = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'will-prevent-unload',
  'did-finish-load',
  'render-process-gone',
];

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: string };
type PrintAnswer = (success: boolean, failureReason: string) => void;

/** A page of the program: its requests are answered by the program, its calls by `ipcMain`. */
export class WebContents extends StrictEmitter {
  readonly session: Session;
  private readonly preload: string | undefined;
  private page: Page | null = null;
  private pdf: { readonly url: string; readonly bytes: Uint8Array } | null = null;
  private expectedUrl = '';
  private loading: Promise<void> = Promise.resolve();
  private windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });

  constructor(session: Session, preload: string | undefined) {
    super(events);
    this.session = session;
    this.preload = preload;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  /** Waits for the page that is being loaded, as Electron does. */
  async executeJavaScript(code: string): Promise<unknown> {
    await this.loading;
    if (this.page === null) throw new Error('No page is loaded');
    return this.page.evaluate(code);
  }

  send(channel: string, ...args: unknown[]): void {
    const detail = { channel, args };
    this.page
      ?.evaluate(([name, value]) => dispatchEvent(new CustomEvent(name, { detail: value })), [
        messageEvent,
        detail,
      ] as const)
      // A page that is going away loses its messages, as in Electron.
      .catch(() => undefined);
  }

  loadURL(url: string): Promise<void> {
    this.loading = this.load(url);
    return this.loading;
  }

  private async load(url: string): Promise<void> {
    const pdf = await this.readPdf(url);
    if (pdf !== null) {
      this.pdf = { url, bytes: pdf };
      return;
    }
    this.page ??= await this.openPage(url);
    this.expectedUrl = url;
    await this.page.goto(toPageUrl(url));
    this.emit('did-finish-load');
  }

  /** Puts a PDF in the spool folder; the headless shell has no viewer, and prints nothing else. */
  print(options: object, answer: PrintAnswer): void {
    onlyKnown('print', options, ['silent']);
    if (this.pdf === null) throw new Error('The stand-in for Electron prints PDFs only');
    const spool = join(userData, 'utskrifter');
    mkdirSync(spool, { recursive: true });
    const name = decodeURIComponent(basename(new URL(this.pdf.url).pathname)).replaceAll('/', '-');
    const file = join(spool, `${String(Date.now())} ${name}`);
    writeFileSync(file, this.pdf.bytes);
    report({ type: 'printed', file });
    answer(true, '');
  }

  /** Loads the page anew. One whose process has died is of no more use: another takes its place. */
  reload(): void {
    const before = this.page;
    this.page = null;
    this.loading = this.load(this.expectedUrl).then(() => before?.close());
  }

  /** Not of Electron: asks the page whether it can go, and closes it if so. */
  async close(): Promise<void> {
    await this.page?.close({ runBeforeUnload: true });
  }

  /** Not of Electron: closes the page without asking. */
  async discard(): Promise<void> {
    await this.page?.close();
  }

  private async readPdf(url: string): Promise<Uint8Array | null> {
    if (!new URL(url).pathname.endsWith('.pdf')) return null;
    const response = await this.session.protocol.answer(new Request(url));
    return response === null ? null : new Uint8Array(await response.arrayBuffer());
  }

  private async openPage(url: string): Promise<Page> {
    const page = await newPage();
    await this.session.applyPermissions(page.context(), new URL(toPageUrl(url)).origin);
    await page.route('**/*', (route) => this.answerRoute(page, route));
    await page.exposeBinding(invokeBinding, async ({ frame }, channel: string, args: unknown[]) =>
      answerInvoke(senderFrame(frame), channel, await withPaths(page, frame, args)),
    );
    if (this.preload !== undefined) {
      await page.addInitScript({ content: preloadScript(readFileSync(this.preload, 'utf8')) });
    }
    this.watch(page);
    return page;
  }

  private watch(page: Page): void {
    page.on('popup', (popup) => {
      const { action } = this.windowOpenHandler({ url: toAppUrl(popup.url()) });
      if (action !== 'deny')
        throw new Error('The stand-in for Electron opens no windows for pages');
      void popup.close();
    });
    page.on('dialog', (dialog) => {
      void this.answerDialog(dialog);
    });
    page.on('download', (download) => {
      if (!this.session.allowsDownload()) void download.cancel();
    });
    page.on('crash', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed' });
    });
    page.once('close', () => {
      if (this.page !== page) return;
      this.page = null;
      this.emit('page-closed');
    });
  }

  /** `alert` and its like never open (disableDialogs); leaving unsaved work is asked about. */
  private async answerDialog(dialog: Dialog): Promise<void> {
    // A visible Chromium asks the person itself.
    if (dialog.type() !== 'beforeunload' || !isControlled) return dialog.dismiss();
    const event = new CancellableEvent();
    this.emit('will-prevent-unload', event);
    await (event.defaultPrevented ? dialog.accept() : dialog.dismiss());
  }

  private async answerRoute(page: Page, route: Route): Promise<void> {
    const request = route.request();
    const url = toAppUrl(request.url());
    const details = { url, method: request.method(), resourceType: request.resourceType() };
    if (request.isNavigationRequest() && !this.mayNavigate(page, request.frame(), url)) {
      return route.abort('aborted');
    }
    if (!(await this.session.allows(details))) return route.abort('blockedbyclient');
    const body = request.postDataBuffer();
    const answer = await this.session.protocol.answer(
      new Request(url, {
        method: details.method,
        headers: request.headers(),
        ...(body === null ? {} : { body: new Uint8Array(body) }),
      }),
    );
    // Nothing is ever fetched from a network.
    if (answer === null) return route.abort('internetdisconnected');
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  }

  private mayNavigate(page: Page, frame: Frame, url: string): boolean {
    const isMainFrame = frame === page.mainFrame();
    if (isMainFrame && url === this.expectedUrl) return true;
    const navigations = isMainFrame
      ? ['will-frame-navigate', 'will-navigate']
      : ['will-frame-navigate'];
    return navigations.every((name) => {
      const event = Object.assign(new CancellableEvent(), { url, isMainFrame });
      this.emit(name, event);
      return !event.defaultPrevented;
    });
  }
}

function senderFrame(frame: Frame): SenderFrame {
  const parent = frame.parentFrame();
  return { url: toAppUrl(frame.url()), parent: parent === null ? null : senderFrame(parent) };
}
