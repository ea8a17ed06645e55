import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { Handlers } from './dispatcher.ts';
import { addUtdragHandling, gatherUtdrag } from '../services/protokollsutdrag.ts';
import { utdragDocument } from './printed-document.ts';
import { keepFiles, writeAs } from './paper-files.ts';
import type { PaperFileParts } from './paper-files.ts';

type Names = Extract<keyof Handlers, `protokollsutdrag.${string}`>;

/** Handlers of extracts of minutes that go out as files or into their case. */
export function utdragHandlers(parts: PaperFileParts): Pick<Handlers, Names> {
  return {
    'protokollsutdrag.export': async ({ utdrag, format }) =>
      writeAs(parts, utdragDocument(await gatherUtdrag(parts.context(), utdrag), null), format),
    'protokollsutdrag.addToArende': (input) => addUtdragToCase(parts, input),
  };
}

async function addUtdragToCase(
  parts: PaperFileParts,
  { utdrag, medWord }: ParsedInput<'protokollsutdrag.addToArende'>,
): Promise<Output<'protokollsutdrag.addToArende'>> {
  const context = parts.context();
  const facts = await gatherUtdrag(context, utdrag);
  const printed = utdragDocument(facts, await parts.logotyper.of(context, facts.mall));
  const files = await keepFiles(parts, context, printed, medWord);
  const handling = await addUtdragHandling(context, utdrag, files);
  parts.files.textReader.wake();
  return { handlingId: handling.id, beteckning: handling.beteckning };
}
