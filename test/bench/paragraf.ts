import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createTypesetter } from '../../electron/documents/typesetter.ts';
import { paragrafsidaRequest } from '../../electron/documents/paragrafsida.ts';
import { gatherDraftParagraf } from '../../electron/services/paragraftext.ts';
import { ParagrafData, paragrafData } from '../../shared/domain/paragraf.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import { documentAssets } from '../support/pdf/document-assets.ts';
import type { Bench } from './bench.ts';
import { startDraft } from './draft-paper.ts';
import type { Figure } from './figure.ts';
import { makeExampleRegister } from './large-register.ts';
import { inTurn } from './measure.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';

/** A keystroke in a § to its page as a picture, and a save of it to the disk. */
export async function paragrafPart({ size, folder }: Bench): Promise<Figure[]> {
  const register = await makeExampleRegister(join(folder, 'paragraf'));
  const program = await startProgram(join(folder, 'paragraf/program'));
  await program.session.open(register);
  const paragraf = await openParagraf(program);
  const budget = { most: size.queries, warmUp: 5, budgetMs: size.budgetMs, least: 20 };
  const alone = createTypesetter(await documentAssets());
  const preview = await inTurn(budget, {
    ours: (round) => {
      const json = JSON.stringify({ id: paragraf.id, data: edited(paragraf, 2 * round) });
      return () => program.call('paragraf.getDraftPreview', json);
    },
    theirs: async (round) => {
      // Another edit than ours: engines of one process know what the others have compiled.
      const data = ParagrafData.parse(edited(paragraf, 2 * round + 1));
      const { id } = paragraf;
      const request = paragrafsidaRequest(
        await gatherDraftParagraf(program.context(), { id, data }),
      );
      return () => alone.typeset(request, { pdf: false, pages: 'none' });
    },
  });
  await alone.close();
  const save = await saved(program, paragraf, budget, join(folder, 'paragraf-append'));
  await program.close();
  return [
    ...figures(
      'keystroke in a § to its page, paragraf.getDraftPreview',
      preview,
      'the compile of the same alone',
    ),
    ...figures('a §, paragraf.save', save, 'one append of 4 kB with fdatasync'),
  ];
}

type Samples = Pick<Figure, 'ours' | 'theirs'>;

function figures(what: string, samples: Samples, against: string): Figure[] {
  return (['p50', 'p95'] as const).map((statistic) => ({
    ...{ what, against, unit: 'ms', as: 'cost', statistic },
    ...samples,
  }));
}

/** A § that decides on the paper of the example's allocation. */
async function openParagraf(program: Program): Promise<Paragraf> {
  const { arendeId, tjansteskrivelseId } = await startDraft(program);
  const paper = await program.ask('tjansteskrivelse.get', { tjansteskrivelseId });
  const organId = paper.beslutsnivaOrganId;
  const { tillagda } = await program.ask('sammantrade.save', { organId, datum: ['2026-11-18'] });
  const [mote] = tillagda;
  const [chair] = await program.ask('person.list', {});
  if (!mote || !chair) throw new Error('the example has nobody to meet');
  const sammantradeId = mote.id;
  const { version } = await program.ask('sammantrade.saveUppgifter', {
    ...{ id: sammantradeId, version: mote.version },
    data: {
      ...{ tidStart: '13:00', tidSlut: null, plats: 'Tingssalen', lage: 'fysiskt' },
      ...{ ordforandeId: chair.id, sekreterareId: chair.id, ajourneringar: [] },
    },
  });
  const { id } = await program.ask('dagordning.save', {
    ...{ existing: null, tillkommandeSkal: '' },
    data: {
      ...{ sammantradeId, rubrik: paper.rubrik, grupp: 'beslut', arendeId, tjansteskrivelseId },
      ...{ foredragande: '', omedelbarJustering: false },
    },
  });
  const open = { status: 'pagaende', skal: '' } as const;
  await program.ask('sammantrade.setStatus', { id: sammantradeId, version, ...open });
  await program.ask('paragraf.setFirstNumber', { sammantradeId, nr: 1 });
  return program.ask('paragraf.open', { sammantradeId, dagordningspunktId: id, rubrik: '' });
}

function edited(paragraf: Paragraf, edit: number): ParagrafData {
  const data = paragrafData(paragraf);
  return {
    ...data,
    arendebeskrivning: [...data.arendebeskrivning, `Ändring ${String(edit)} av texten.`],
  };
}

async function saved(
  program: Program,
  paragraf: Paragraf,
  budget: Parameters<typeof inTurn>[0],
  path: string,
) {
  const file = openSync(path, 'a');
  const block = Buffer.alloc(4096, 'a');
  let { version } = paragraf;
  const samples = await inTurn(budget, {
    ours: () => async () => {
      const data = edited(paragraf, version);
      version = (await program.ask('paragraf.save', { id: paragraf.id, version, data })).version;
    },
    theirs: () => () => {
      writeSync(file, block);
      fdatasyncSync(file);
    },
  });
  closeSync(file);
  return samples;
}
