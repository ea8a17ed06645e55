import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Utskriftsval } from '../../shared/contract/utskick.ts';
import type { UtskickFacts } from '../../shared/document/utskick-facts.ts';
import { beslutI } from '../../shared/rules/missivtext.ts';
import { paragrafer } from '../../shared/rules/paragrafintervall.ts';
import { forsandelser, isPaKuvert, isPaPapper } from '../../shared/rules/utskick.ts';
import type { Forsandelse } from '../../shared/rules/utskick.ts';
import { missivrubrik } from '../documents/models/missiv.ts';
import { paketarbeteInWorker } from '../documents/paket/arbete.ts';
import type { Bilaga } from '../documents/paket/bilaga.ts';
import type { TypesetRequest } from '../documents/protocol.ts';
import {
  etiketterRequest,
  kuvertRequest,
  missivRequest,
  utskicksbladRequest,
  utskickslistaRequest,
} from '../documents/utskick.ts';
import type { Utskicksunderlag } from '../services/utskick.ts';
import type { Progress } from './jobs.ts';
import { motesbilder } from './motesbilder.ts';
import { typesetPdf } from './typeset.ts';
import { utdragsmakare } from './utskicksdelar.ts';
import type { UtdragParts, Utdragsmakare } from './utskicksdelar.ts';

export interface BuntParts extends UtdragParts {
  readonly paketWorkerPath: string;
}

/** One piece of what is printed; `pdf` is null where nothing can be made of it. */
interface Del {
  readonly rubrik: string;
  readonly pdf: () => Promise<Uint8Array | null>;
}

/** What is printed, under its title, and whom it is for. */
export interface Utskrift {
  readonly titel: string;
  readonly forsandelser: readonly Forsandelse[];
  readonly delar: readonly Del[];
}

/** The pieces of what is chosen, in the order they leave the printer. Throws `nothing_to_send`. */
export function utskriftOf(
  parts: BuntParts,
  underlag: Utskicksunderlag,
  val: Utskriftsval,
): Utskrift {
  const { facts } = underlag;
  const all = forsandelser(facts.beslut, facts.poster);
  const chosen = all.filter(val.typ === 'papper' ? isListed(val) : isPaKuvert);
  if (chosen.length === 0) throw ruleViolated('nothing_to_send');
  const titel = titleOf(facts);
  const typeset = (request: TypesetRequest): Del => ({
    rubrik: request.title,
    pdf: () => typesetPdf(parts.typesetter, { request, fileName: titel, fieldOf: () => [] }),
  });
  const bilder = () => motesbilder(parts.context(), parts.logotyper, facts);
  return {
    ...{ titel, forsandelser: chosen },
    delar:
      val.typ === 'papper'
        ? papper(underlag, val, { typeset, bilder, utdrag: utdragsmakare(parts, underlag), titel })
        : [typeset(paKuvert(underlag, val, chosen))],
  };
}

/**
 * The pieces as one PDF, each with a bookmark. Throws what typesetting does, and `Cancelled`
 * between two pieces or while they are put together.
 */
export async function buntPdf(
  { paketWorkerPath }: Pick<BuntParts, 'paketWorkerPath'>,
  { delar }: Pick<Utskrift, 'delar'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const pdfs: Bilaga[] = [];
  for (const [index, { rubrik, pdf }] of delar.entries()) {
    stopIfAborted(signal);
    progress(index, delar.length, rubrik);
    const bytes = await pdf();
    if (bytes !== null) pdfs.push({ rubrik, pdf: bytes });
  }
  stopIfAborted(signal);
  progress(delar.length, delar.length);
  const [first, ...rest] = pdfs;
  if (first === undefined) throw ruleViolated('nothing_to_send');
  if (rest.length === 0) return first.pdf;
  const { append } = paketarbeteInWorker(paketWorkerPath);
  return (await append(first.pdf, rest, null, signal)).pdf;
}

/** Throws `Cancelled` when the job was cancelled. */
export function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new CallError('Cancelled');
}

/** "§ 7" or "§§ 5, 7" of what a recipient gets; the number of decisions where there are none. */
export function beslutsord(facts: UtskickFacts, { poster }: Forsandelse): string {
  const beslut = beslutI(facts.beslut, poster);
  return paragrafer(beslut.flatMap(({ paragraf }) => paragraf ?? [])) || `${beslut.length} beslut`;
}

/** Lists tell of everything that is sent; letters and extracts only of what goes on paper. */
function isListed({ delar }: Extract<Utskriftsval, { typ: 'papper' }>) {
  const isAll = delar.includes('lista') || delar.includes('blad');
  return (one: Forsandelse) => isAll || isPaPapper(one);
}

interface Verktyg {
  readonly typeset: (request: TypesetRequest) => Del;
  readonly bilder: () => ReturnType<typeof motesbilder>;
  readonly utdrag: Utdragsmakare;
  readonly titel: string;
}

function papper(
  { facts, regler }: Utskicksunderlag,
  { delar, kuvert }: Extract<Utskriftsval, { typ: 'papper' }>,
  { typeset, bilder, utdrag, titel }: Verktyg,
): Del[] {
  const stil = { ...regler, kuvert };
  const toEach = forsandelser(facts.beslut, facts.poster).filter(isPaPapper);
  const missiv = (one: Forsandelse): Del => ({
    rubrik: `${one.mottagare}, missiv`,
    pdf: async () => typeset(missivRequest(facts, one, { ...stil, ...(await bilder()) })).pdf(),
  });
  const extracts = (one: Forsandelse) =>
    one.poster.flatMap((post) => {
      const rubrik = `${one.mottagare}, ${beslutsord(facts, { ...one, poster: [post] })}`;
      return Array.from({ length: post.antal }, (): Del => ({
        rubrik,
        pdf: () => utdrag.of(post),
      }));
    });
  return [
    ...(delar.includes('lista') ? [typeset(utskickslistaRequest(facts, titel))] : []),
    ...(delar.includes('blad')
      ? [typeset(utskicksbladRequest(facts, `Sändlistor, ${titel}`))]
      : []),
    ...toEach.flatMap((one) => [
      ...(delar.includes('missiv') ? [missiv(one)] : []),
      ...(delar.includes('utdrag') ? extracts(one) : []),
    ]),
  ];
}

function paKuvert(
  { facts, regler }: Utskicksunderlag,
  val: Exclude<Utskriftsval, { typ: 'papper' }>,
  chosen: readonly Forsandelse[],
): TypesetRequest {
  const { etikettark: ark, fonster } = regler;
  return val.typ === 'etiketter'
    ? etiketterRequest(facts, { ark, start: val.start }, chosen)
    : kuvertRequest(facts, { format: val.format, fonster }, chosen);
}

function titleOf({ beslut, poster }: UtskickFacts): string {
  return missivrubrik(beslutI(beslut, poster)).replace(/^Protokollsutdrag/u, 'Utskick');
}
