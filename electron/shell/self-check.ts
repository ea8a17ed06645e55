import { readFileSync } from 'node:fs';
import { app, type BrowserWindow } from 'electron';
import {
  contract,
  type Input,
  type Output,
  type ProcedureName,
} from '../../shared/contract/contract.ts';
import { Envelope } from '../../shared/contract/envelope.ts';
import type { App } from '../app/create-app.ts';
import { fuseBinary, fusesAreSafe, readFuses } from './fuses.ts';
import { pagesAreSandboxed } from './sandbox.ts';

/** What each check found; null where this host cannot tell. */
export interface SelfCheckReport {
  readonly ok: boolean;
  readonly version: string;
  readonly packaged: boolean;
  /** Absent where something else stands in for Electron. */
  readonly electron?: string;
  readonly checks: Readonly<Record<string, boolean | null>>;
  readonly problems: Readonly<Record<string, string>>;
}

export interface SelfCheckParts {
  readonly window: BrowserWindow;
  readonly paragraf: Promise<App>;
  /** Where the host of the check puts an exported file. */
  readonly exportFile: string;
}

type Check = () => boolean | null | Promise<boolean | null>;

/** Tries the whole program once, from the page to the PDF, and looks at how it is protected. */
export async function runSelfCheck(parts: SelfCheckParts): Promise<SelfCheckReport> {
  const checks: Record<string, boolean | null> = {};
  const problems: Record<string, string> = {};
  for (const [name, check] of Object.entries(checksOf(parts))) {
    try {
      checks[name] = await check();
    } catch (error) {
      checks[name] = false;
      problems[name] = String(error);
    }
  }
  return {
    ok: Object.values(checks).every((found) => found !== false),
    version: app.getVersion(),
    packaged: app.isPackaged,
    electron: process.versions.electron,
    checks,
    problems,
  };
}

function checksOf({ window, paragraf, exportFile }: SelfCheckParts): Record<string, Check> {
  const inPage = (code: string): Promise<unknown> => window.webContents.executeJavaScript(code);
  return {
    programLoads: () => paragraf.then(() => true),
    pageAnswers: async () => {
      const answer = await inPage("window.paragraf.call('app.getInfo', '{}')");
      return Envelope.parse(JSON.parse(String(answer))).ok;
    },
    pageHasNoNode: async () =>
      (await inPage('typeof require + typeof process + typeof Buffer')) === 'undefined'.repeat(3),
    document: async () => typesetsDocument(await paragraf, exportFile),
    fuses: () => {
      const fuses = readFuses(fuseBinary(process.execPath, process.platform));
      return app.isPackaged && fuses !== null ? fusesAreSafe(fuses) : null;
    },
    sandbox: () => pagesAreSandboxed(app.getAppMetrics()),
  };
}

/** Makes a register, starts a paper in it, typesets its first page and writes it as PDF. */
async function typesetsDocument(paragraf: App, exportFile: string): Promise<boolean> {
  await ask(paragraf, 'register.createExample', {});
  const sort = { by: 'diarienummer', descending: false } as const;
  const { ids } = await ask(paragraf, 'arende.list', { filter: { text: '', status: [] }, sort });
  const [arende] = await ask(paragraf, 'arende.listRows', { ids: ids.slice(0, 1) });
  if (arende === undefined) throw new Error('The example register has no case');
  const { id } = await ask(paragraf, 'tjansteskrivelse.create', { arendeId: arende.id });
  const document = { typ: 'tjansteskrivelse', id } as const;
  const { key } = await ask(paragraf, 'dokument.getPreview', { document });
  const page = await paragraf.fetch(new Request(`app://paragraf/dokument/${key}/1.svg`));
  await ask(paragraf, 'dokument.exportPdf', { document });
  const head = readFileSync(exportFile).subarray(0, 5).toString('latin1');
  return (await page.text()).includes('<svg') && head === '%PDF-';
}

async function ask<Name extends ProcedureName>(
  paragraf: App,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const envelope = Envelope.parse(JSON.parse(await paragraf.call(name, JSON.stringify(input))));
  if (!envelope.ok) throw new Error(`${name} answered ${JSON.stringify(envelope.error)}`);
  return contract[name].output.parse(envelope.value) as Output<Name>;
}
