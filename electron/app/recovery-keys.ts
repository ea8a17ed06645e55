import { basename } from 'node:path';
import { readKeyFile, writeKeyFile } from '../../db/encryption/key-file.ts';
import { withRecoveryKept } from '../../db/encryption/register-locks.ts';
import type { RegisterDb } from '../../db/open.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { aterstallningsnyckelData } from '../documents/models/aterstallningsnyckel.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { today } from '../services/context.ts';
import { registerInfo } from '../services/register.ts';
import type { Host } from './host.ts';
import { typesetPdf } from './typeset.ts';
import { writeChosenFile } from './write-chosen-file.ts';

const TITLE = 'Återställningsnyckel';

/** Recovery keys that are not on paper yet. They are told by paper alone, and no window sees them. */
export interface RecoveryKeys {
  /** Until it is kept, or the program ends. */
  hold(folder: string, recoveryKey: string): void;
  isHeld(folder: string): boolean;
  /** Forgets those that are on paper. */
  forgetKept(): void;
  /** Null when the dialog was closed. Throws `recovery_key_forgotten`. */
  save(register: RegisterDb): Promise<{ fileName: string } | null>;
  /** Throws `recovery_key_forgotten`. */
  print(register: RegisterDb): Promise<{ outcome: 'printed' | 'cancelled' }>;
}

/** One whose folder is gone is on no paper that is needed. */
function isKept(folder: string): boolean {
  try {
    return readKeyFile(folder).recovery.isKept;
  } catch {
    return true;
  }
}

/** One that has been saved can be printed too, and the other way about, until the register is closed. */
export function createRecoveryKeys(host: Host, typesetter: Typesetter): RecoveryKeys {
  const held = new Map<string, string>();
  const pdfOf = async (register: RegisterDb) => {
    const nyckel = held.get(register.folder);
    if (nyckel === undefined) throw ruleViolated('recovery_key_forgotten');
    const { kommun, organNamn: organ } = await registerInfo(register, '');
    const facts = { kommun, organ, mapp: basename(register.folder), dag: today(host), nyckel };
    const data = aterstallningsnyckelData(facts);
    const request = { template: 'lista', data, title: TITLE, date: facts.dag } as const;
    return typesetPdf(typesetter, { request, fileName: TITLE, fieldOf: () => [] });
  };
  const kept = ({ folder }: RegisterDb) => {
    writeKeyFile(folder, withRecoveryKept(readKeyFile(folder)));
  };
  return {
    hold: (folder, recoveryKey) => void held.set(folder, recoveryKey),
    isHeld: (folder) => held.has(folder),
    forgetKept() {
      for (const folder of held.keys()) if (isKept(folder)) held.delete(folder);
    },
    async save(register) {
      const pdf = await pdfOf(register);
      const name = `${TITLE} ${basename(register.folder)}`;
      const path = await host.chooseSaveFile({ suggestedName: name, extension: 'pdf' });
      if (path === null) return null;
      await writeChosenFile(path, pdf);
      kept(register);
      return { fileName: basename(path) };
    },
    async print(register) {
      const outcome = await host.print(await pdfOf(register), TITLE);
      if (outcome === 'printed') kept(register);
      return { outcome };
    },
  };
}
