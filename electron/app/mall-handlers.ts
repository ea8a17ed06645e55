import { basename } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { safeFileName } from '../../shared/rules/filnamn.ts';
import type { MallData } from '../../shared/domain/mall.ts';
import { mallexempel, utdragsexempel } from '../../shared/rules/mallexempel.ts';
import type { Exempelkallor } from '../../shared/rules/mallexempel.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { MAX_LOGOTYPE_BYTES } from '../files/logotyp/clean-logotyp.ts';
import type { CleanLogotyp } from '../files/logotyp/clean-logotyp.ts';
import { fileSource } from '../files/source.ts';
import { exampleSources, findMall, listAllMallar, saveMall } from '../services/mall.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Handlers } from './dispatcher.ts';
import type { FileRoom } from './file-room.ts';
import type { Host } from './host.ts';
import type { Logotyper } from './logotyper.ts';
import { readMallFile, writeMallFile } from './mall-file.ts';
import { onRegister } from './on-register.ts';
import type { PreviewStore } from './preview-store.ts';
import { fileName, paperDocument, utdragDocument } from './printed-document.ts';
import { typesetPages } from './typeset.ts';
import { writeChosenFile } from './write-chosen-file.ts';

export interface MallHandlerParts {
  readonly host: Host;
  readonly files: FileRoom;
  readonly context: () => ServiceContext;
  readonly typesetter: Typesetter;
  readonly previews: PreviewStore;
  readonly logotyper: Logotyper;
}

type MallNames = Extract<keyof Handlers, `mall.${string}`>;

/** A logotype in base 64 is a third larger, and its template some 20 kB. */
const MAX_TEMPLATE_BYTES = 2 * MAX_LOGOTYPE_BYTES;

/** Handlers of templates: stored, tried on a made-up paper, carried between registers. */
export function mallHandlers(parts: MallHandlerParts): Pick<Handlers, MallNames> {
  const { context, logotyper } = parts;
  const on = onRegister(context);
  return {
    'mall.list': on(listAllMallar),
    'mall.get': on(findMall),
    'mall.save': async (input) => {
      const current = context();
      return saveMall(current, input, await logotyper.store(current, input.data.logotyp));
    },
    'mall.getPreview': async ({ data }) => {
      const sources = await exampleSources(context(), data.organId);
      const made = exampleDocument(data, sources, await logotyper.of(context(), data));
      const printed = { ...made, fieldOf: fieldOfExample };
      const pages = await typesetPages(parts.typesetter, printed, 'mall');
      return { key: parts.previews.keep(pages), pages: pages.length };
    },
    'mall.chooseLogotyp': async ({ file }) => {
      const chosen = await chooseBytes(parts, file, ['svg', 'png'], MAX_LOGOTYPE_BYTES);
      if (!chosen) return null;
      const { sha256, format, bytes } = logotyper.hold(chosen.bytes);
      return { sha256, format, filnamn: chosen.namn, storlek: bytes.length };
    },
    'mall.export': async (input) => {
      const mall = await findMall(context(), input);
      const logotyp = await logotyper.of(context(), mall);
      const suggestedName = fileName(mall.namn);
      const path = await parts.host.chooseSaveFile({ suggestedName, extension: 'parmall' });
      if (path === null) return null;
      await writeChosenFile(path, writeMallFile(mall, logotyp));
      return { fileName: basename(path) };
    },
    'mall.chooseFile': async ({ file }) => {
      const chosen = await chooseBytes(parts, file, ['parmall'], MAX_TEMPLATE_BYTES);
      return chosen && { filnamn: chosen.namn, data: readMallFile(chosen.bytes, logotyper) };
    },
  };
}

/** A made-up paper, or a made-up extract of minutes. */
function exampleDocument(mall: MallData, sources: Exempelkallor, logotyp: CleanLogotyp | null) {
  const { dokumenttyp } = mall;
  if (dokumenttyp !== 'protokollsutdrag') {
    return paperDocument(mallexempel({ ...mall, dokumenttyp }, sources), logotyp);
  }
  const { kommun } = sources;
  const underlag = utdragsexempel(sources);
  return utdragDocument({ kommun, diarienummer: 'EX 2026/17', mall, underlag }, logotyp);
}

/** Where in the template a place of its made-up paper is written. */
function fieldOfExample(path: string): (string | number)[] {
  const [, index, part] = /^sektioner\[(\d+)\]\.(\w+)/u.exec(path) ?? [];
  if (part === 'rubrik') return ['avsnitt', Number(index), 'rubrik'];
  if (path.startsWith('utseende.sidhuvud')) return ['sidhuvud'];
  if (path.startsWith('utseende.sidfot')) return ['sidfot'];
  return path.startsWith('utseende.logotyp') ? ['logotyp', 'alternativtext'] : ['dokumentord'];
}

/** A small file that was dropped, or that the user chooses now; null when none is chosen. */
async function chooseBytes(
  { host, files, context }: MallHandlerParts,
  handle: string | null,
  extensions: readonly string[],
  limit: number,
) {
  // Nothing is chosen that could not be used.
  context();
  const [path] =
    handle === null
      ? await host.chooseFiles({ isMultiple: false, extensions })
      : [files.incoming.pathOf(handle)];
  if (path === undefined) return null;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of fileSource(path).bytes()) {
    bytes += chunk.length;
    if (bytes > limit) throw ruleViolated('file_over_limit', [], { limit });
    chunks.push(chunk);
  }
  return { namn: safeFileName(basename(path)), bytes: Buffer.concat(chunks) };
}
