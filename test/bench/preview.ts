import { join } from 'node:path';
import { paperDocument } from '../../electron/app/printed-document.ts';
import { createTypesetter } from '../../electron/documents/typesetter.ts';
import { gatherDraftFacts } from '../../electron/services/paper-facts.ts';
import { documentAssets } from '../support/pdf/document-assets.ts';
import type { Bench } from './bench.ts';
import { startDraft } from './draft-paper.ts';
import type { Figure } from './figure.ts';
import { makeExampleRegister } from './large-register.ts';
import { inTurn } from './measure.ts';
import { startProgram } from './program.ts';

/** A keystroke in a paper of three pages to its pages as pictures, against the compile in it. */
export async function previewPart({ size, folder }: Bench): Promise<Figure[]> {
  delete process.env['PARAGRAF_TYPST'];
  const register = await makeExampleRegister(join(folder, 'preview'));
  const program = await startProgram(join(folder, 'preview/program'));
  await program.session.open(register);
  const draft = await startDraft(program);
  const { tjansteskrivelseId } = draft;
  const alone = createTypesetter(await documentAssets());
  const samples = await inTurn(
    { most: size.queries, warmUp: 5, budgetMs: 2 * size.budgetMs, least: size.queries / 5 },
    {
      ours: (round) => {
        const json = JSON.stringify({ tjansteskrivelseId, data: draft.after(2 * round) });
        return () => program.call('dokument.getDraftPreview', json);
      },
      theirs: async (round) => {
        // Another edit than ours: engines of one process know what the others have compiled.
        const data = draft.after(2 * round + 1);
        const facts = await gatherDraftFacts(program.context(), tjansteskrivelseId, data);
        const { request } = paperDocument(facts, null);
        return () => alone.typeset(request, { pdf: false, pages: 'none' });
      },
    },
  );
  await alone.close();
  await program.close();
  const figure = {
    what: 'keystroke to pages, dokument.getDraftPreview',
    against: 'the compile of the same alone',
    unit: 'ms',
    as: 'cost',
    ...samples,
  } as const;
  return [
    { ...figure, statistic: 'p50' },
    { ...figure, statistic: 'p95' },
  ];
}
