import { basename, join } from 'node:path';
import { arch, platform, release, totalmem } from 'node:os';
import { runBackup } from '../../db/backup/run.ts';
import { getAnatomy } from '../../db/repositories/anatomi.ts';
import type { RegisterDb } from '../../db/open.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { SupportFile } from '../../shared/contract/support.ts';
import { today } from '../services/context.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { readableLog } from './program-log.ts';
import type { Session } from './session.ts';
import { writeChosenFile } from './write-chosen-file.ts';
import { zip } from './zip.ts';

export interface SupportHandlerParts {
  readonly host: Host;
  readonly session: Session;
}

type SupportNames = Extract<keyof Handlers, `support.${string}`>;

/** Handlers of what is gathered for those who help with the program. */
export function supportHandlers({
  host,
  session,
}: SupportHandlerParts): Pick<Handlers, SupportNames> {
  let prepared: readonly SupportFile[] | null = null;
  return {
    'support.prepare': async () => {
      const files = await gather(host, session.current());
      prepared = files;
      return { files };
    },
    'support.save': async () => {
      session.current();
      // What was shown is what is saved.
      if (prepared === null) throw new CallError('NotFound', [{ path: [], rule: 'no_bundle' }]);
      const suggestedName = `paragraf-support-${today(host)}`;
      const path = await host.chooseSaveFile({ suggestedName, extension: 'zip' });
      if (path === null) return null;
      await writeChosenFile(path, zip(prepared));
      return { fileName: basename(path) };
    },
  };
}

async function gather(host: Host, register: RegisterDb): Promise<SupportFile[]> {
  const { version, schema, rows } = await register.read(getAnatomy);
  const program = {
    paragraf: host.version,
    made: host.now().toISOString(),
    versions: process.versions,
    system: { platform: platform(), release: release(), arch: arch(), memory: totalmem() },
  };
  return [
    { name: 'program.json', text: json(program) },
    { name: 'register.json', text: json({ schema: version, rows }) },
    { name: 'kontroll.json', text: json(await checkOf(register)) },
    { name: 'schema.sql', text: `${schema.join(';\n\n')};\n` },
    { name: 'logg.txt', text: readableLog(join(host.dataFolder, 'paragraf.log')) },
  ];
}

/** What the check finds, without the names of files and cases. */
async function checkOf({ folder, key }: RegisterDb): Promise<unknown> {
  const order = { kind: 'check', registerFolder: folder, key } as const;
  try {
    const signal = new AbortController().signal;
    const found = await runBackup<'check'>(order, () => undefined, signal);
    const { damaged, ...files } = found.files;
    const missing = damaged.filter(({ isMissing }) => isMissing).length;
    return { ...found, files: { ...files, missing, changed: damaged.length - missing } };
  } catch (error) {
    return { failed: error instanceof CallError ? error.failure.code : 'Unexpected' };
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
