import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { UtskickFacts } from '../../shared/document/utskick-facts.ts';
import { safeFileName } from '../../shared/rules/filnamn.ts';
import { beslutI, missivtext } from '../../shared/rules/missivtext.ts';
import { utdragsnamn } from '../../shared/rules/protokollsutdrag.ts';
import { forsandelser } from '../../shared/rules/utskick.ts';
import { hasPapper } from '../../shared/rules/utskicksrad.ts';
import type { Forsandelse } from '../../shared/rules/utskick.ts';
import { epostutkast, isEpostadress } from '../documents/epost/epostutkast.ts';
import type { Epostutkast } from '../documents/epost/epostutkast.ts';
import { missivrubrik } from '../documents/models/missiv.ts';
import type { Utskicksunderlag } from '../services/utskick.ts';
import type { Progress } from './jobs.ts';
import { beslutsord, stopIfAborted } from './utskicksbunt.ts';
import { utdragsmakare } from './utskicksdelar.ts';
import type { UtdragParts, Utdragsmakare } from './utskicksdelar.ts';
import { toWriteError } from './write-chosen-file.ts';

/** Sendings by e-mail with an address that a draft can have, and how many have none. */
interface Epostbunt {
  readonly forsandelser: readonly Forsandelse[];
  readonly utanAdress: number;
}

/** What goes by e-mail. Throws `nothing_to_send`, and `sender_missing` when nobody can send it. */
export function epostbunt({
  facts,
  maskerade,
}: Pick<Utskicksunderlag, 'facts' | 'maskerade'>): Epostbunt {
  // A draft that has nothing to send would only be sent by mistake.
  const ready = facts.poster.filter((post) => hasPapper(post, maskerade));
  const all = forsandelser(facts.beslut, ready).filter(({ kanal }) => kanal === 'epost');
  const reached = all.filter(({ epost }) => isEpostadress(epost));
  if (reached.length === 0) throw ruleViolated('nothing_to_send');
  if (!isEpostadress(facts.avsandare.epost)) throw ruleViolated('sender_missing');
  return { forsandelser: reached, utanAdress: all.length - reached.length };
}

/** Writes a draft for each into the folder, beside what is there. Throws as `writeChosenFile`. */
export async function writeDrafts(
  parts: UtdragParts,
  underlag: Utskicksunderlag,
  { mapp, bunt }: { readonly mapp: string; readonly bunt: Epostbunt },
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  const utdrag = utdragsmakare(parts, underlag);
  for (const [index, one] of bunt.forsandelser.entries()) {
    stopIfAborted(signal);
    progress(index, bunt.forsandelser.length, one.mottagare);
    const draft = await draftOf(underlag, one, utdrag, parts.context().now());
    const name = `${one.mottagare.slice(0, 80)}, ${beslutsord(underlag.facts, one)}`;
    await writeBeside(mapp, name, await epostutkast(draft));
  }
  return bunt.forsandelser.length;
}

async function draftOf(
  { facts, regler }: Utskicksunderlag,
  one: Forsandelse,
  utdrag: Utdragsmakare,
  skapad: Date,
): Promise<Epostutkast> {
  const { organ, namn, titel, epost } = facts.avsandare;
  const signed = [namn, titel, organ, facts.kommun].filter((row) => row !== '').join('\n');
  return {
    fran: { namn: `${organ}, ${facts.kommun}`, epost },
    till: { namn: one.mottagare, epost: one.epost },
    rubrik: missivrubrik(beslutI(facts.beslut, one.poster)),
    text: `${missivtext(regler.missivtext, facts, one)}\n\n${signed}\n`,
    ...{ skapad, bilagor: await bilagorOf(facts, one, utdrag) },
  };
}

async function bilagorOf({ beslut }: UtskickFacts, { poster }: Forsandelse, utdrag: Utdragsmakare) {
  const bilagor: { namn: string; pdf: Uint8Array }[] = [];
  for (const post of poster) {
    const pdf = await utdrag.of(post);
    const about = beslut.find(({ nyckel }) => nyckel === post.beslutNyckel);
    if (pdf === null || about === undefined) continue;
    const { organ, datum: sammantradesdag, paragraf } = about;
    const named = paragraf === null ? about.rubrik : '';
    const namn = named || utdragsnamn({ organ, sammantradesdag, paragraf: paragraf ?? 0 });
    bilagor.push({ namn: post.kopietyp === 'maskerad' ? `${namn}, maskerad` : namn, pdf });
  }
  return bilagor;
}

/** A name of its own, also beside files from before. */
async function writeBeside(mapp: string, name: string, bytes: Uint8Array): Promise<string> {
  for (let nr = 1; ; nr += 1) {
    const path = join(mapp, safeFileName(nr === 1 ? `${name}.eml` : `${name} (${nr}).eml`));
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return basename(path);
    } catch (cause) {
      const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
      if (!isTaken || nr > 9999) throw toWriteError(cause);
    }
  }
}
