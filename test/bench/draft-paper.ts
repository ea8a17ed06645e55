import type { TjansteskrivelseData } from '../../shared/domain/tjansteskrivelse.ts';
import type { ArendeId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import { bulletList, heading, paragraph, richText, text } from '../../shared/document/build.ts';
import { editable } from '../electron/contract/samples/tjansteskrivelse.ts';
import type { Program } from './program.ts';
import { seededRandom } from './random.ts';
import type { Random } from './random.ts';
import { prose, sentence, title } from './words.ts';

/** A paper of some three pages on the example's allocation, and its text after each of many edits. */
export interface DraftPaper {
  readonly arendeId: ArendeId;
  readonly tjansteskrivelseId: TjansteskrivelseId;
  readonly version: number;
  after(edit: number): TjansteskrivelseData;
}

export async function startDraft(program: Program): Promise<DraftPaper> {
  const [found] = await program.ask('arende.search', { text: 'digital delaktighet' });
  if (!found) throw new Error('the example register has no allocation');
  const paper = await program.ask('tjansteskrivelse.create', { arendeId: found.id });
  const random = seededRandom(3);
  const data = editable(paper);
  const written = data.avsnitt.map((part) => ({ ...part, text: blocks(random) }));
  return {
    arendeId: found.id,
    tjansteskrivelseId: paper.id,
    version: paper.version,
    after: (edit) => ({
      ...data,
      avsnitt: written.map(({ text: body, ...part }, index) => ({
        ...part,
        innehall: richText(index === 2 ? [...body, edited(edit)] : body),
      })),
    }),
  };
}

function blocks(random: Random) {
  return [
    paragraph(text(prose(random, 3))),
    heading(title(random)),
    bulletList([paragraph(text(sentence(random))), paragraph(text(sentence(random)))]),
  ];
}

function edited(edit: number) {
  return paragraph(text(`Ändring ${String(edit)} av texten.`));
}
