import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import type { PrintOutcome } from '../app/host.ts';
import { appHost, appScheme } from './app-url.ts';
import { lockSession, webPreferences } from './security.ts';

const waiting = new Map<string, Uint8Array>();
let printSession: Session | null = null;

/**
 * Prints a PDF through the system's print dialog: Chromium's own PDF viewer draws it in a hidden
 * window with a session of its own. The title names the job in the printer's queue.
 * Throws when the printer refuses the job.
 */
export async function printPdf(pdf: Uint8Array, title: string): Promise<PrintOutcome> {
  const id = randomUUID();
  const window = new BrowserWindow({
    show: false,
    title,
    webPreferences: { ...webPreferences, plugins: true, session: openPrintSession() },
  });
  waiting.set(id, pdf);
  try {
    await window.loadURL(`${appScheme}://${appHost}/${id}/${encodeURIComponent(title)}.pdf`);
    return await sendToPrinter(window.webContents);
  } finally {
    waiting.delete(id);
    window.destroy();
  }
}

function openPrintSession(): Session {
  if (printSession === null) {
    printSession = session.fromPartition('utskrift');
    // The viewer is an extension built into Chromium.
    lockSession(printSession, ['chrome-extension:']);
    printSession.protocol.handle(appScheme, (request) => pdfResponse(request.url));
  }
  return printSession;
}

function pdfResponse(url: string): Response {
  const pdf = waiting.get(new URL(url).pathname.split('/')[1] ?? '');
  if (pdf === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(pdf), { headers: { 'content-type': 'application/pdf' } });
}

function sendToPrinter(contents: WebContents): Promise<PrintOutcome> {
  return new Promise((resolve, reject) => {
    contents.print({ silent: false }, (success, reason) => {
      if (success) resolve('printed');
      else if (/cancel/i.test(reason)) resolve('cancelled');
      else reject(new Error(`The print job failed: ${reason}`));
    });
  });
}
