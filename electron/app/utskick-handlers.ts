import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { gatherUtskick, showUtskick } from '../services/utskick.ts';
import { logUtskick } from '../services/utskickslogg.ts';
import { findUtskicksregler, storeUtskicksregler } from '../services/utskicksregler.ts';
import type { Handlers } from './dispatcher.ts';
import { epostbunt, writeDrafts } from './epostutkast.ts';
import type { Host } from './host.ts';
import type { Jobs } from './jobs.ts';
import { onRegister } from './on-register.ts';
import { fileName } from './printed-document.ts';
import { replaceFile } from './replace-file.ts';
import { buntPdf, utskriftOf } from './utskicksbunt.ts';
import type { BuntParts, Utskrift } from './utskicksbunt.ts';

interface UtskickHandlerParts extends BuntParts {
  readonly host: Host;
  readonly jobs: Jobs;
}

type Names = Extract<keyof Handlers, `utskick.${string}` | `utskicksregler.${string}`>;

/** Handlers of what goes out after a decision. */
export function utskickHandlers(parts: UtskickHandlerParts): Pick<Handlers, Names> {
  const on = onRegister(parts.context);
  return {
    'utskick.get': on(showUtskick),
    'utskick.exportPdf': (input) => exportUtskick(parts, input),
    'utskick.print': (input) => printUtskick(parts, input),
    'utskick.writeDrafts': (input) => exportDrafts(parts, input),
    'utskicksregler.get': on(findUtskicksregler),
    'utskicksregler.save': on(storeUtskicksregler),
  };
}

async function exportUtskick(
  parts: UtskickHandlerParts,
  { urval, val }: ParsedInput<'utskick.exportPdf'>,
): Promise<Output<'utskick.exportPdf'>> {
  const { host, jobs } = parts;
  const utskrift = utskriftOf(parts, await gatherUtskick(parts.context(), urval), val);
  const suggestedName = fileName(nameOf(utskrift, val.typ));
  const path = await host.chooseSaveFile({ suggestedName, extension: 'pdf' });
  if (path === null) return null;
  const jobId = jobs.start(async (progress, signal) => {
    const pdf = await buntPdf(parts, utskrift, progress, signal);
    await replaceFile(path, host.newId(), (draft) => writeFile(draft, pdf));
    await noted(parts, utskrift);
    return { mottagare: utskrift.forsandelser.length };
  });
  return { jobId, fileName: basename(path) };
}

async function printUtskick(
  parts: UtskickHandlerParts,
  { urval, val }: ParsedInput<'utskick.print'>,
): Promise<Output<'utskick.print'>> {
  const utskrift = utskriftOf(parts, await gatherUtskick(parts.context(), urval), val);
  const jobId = parts.jobs.start(async (progress, signal) => {
    const pdf = await buntPdf(parts, utskrift, progress, signal);
    const outcome = await parts.host.print(pdf, nameOf(utskrift, val.typ));
    if (outcome === 'printed') await noted(parts, utskrift);
    return { outcome, mottagare: utskrift.forsandelser.length };
  });
  return { jobId };
}

async function exportDrafts(
  parts: UtskickHandlerParts,
  { urval }: ParsedInput<'utskick.writeDrafts'>,
): Promise<Output<'utskick.writeDrafts'>> {
  const underlag = await gatherUtskick(parts.context(), urval);
  const bunt = epostbunt(underlag);
  const mapp = await parts.host.chooseFolder('mail-drafts');
  if (mapp === null) return null;
  const jobId = parts.jobs.start(async (progress, signal) => {
    const utkast = await writeDrafts(parts, underlag, { mapp, bunt }, progress, signal);
    const poster = bunt.forsandelser.flatMap((one) => one.poster);
    await logUtskick(parts.context(), 'sandlista.epostutkast', poster);
    return { utkast, utanAdress: bunt.utanAdress };
  });
  return { jobId, mapp: basename(mapp) };
}

const ORD = { papper: '', etiketter: 'Adressetiketter, ', kuvert: 'Kuvert, ' } as const;

function nameOf({ titel }: Utskrift, typ: keyof typeof ORD): string {
  return `${ORD[typ]}${titel}`;
}

function noted(parts: UtskickHandlerParts, { forsandelser }: Utskrift): Promise<void> {
  const poster = forsandelser.flatMap((one) => one.poster);
  return logUtskick(parts.context(), 'sandlista.utskriven', poster);
}
