import { formatDag } from '../../../shared/domain/datum.ts';
import type { Riktning } from '../../../shared/domain/handling.ts';
import type { OffentligHandling, OffentligtArende } from '../../../shared/domain/utlamnande.ts';

export { handlingstypOrd, statusOrd, ursprungOrd } from '../../../shared/rules/registerord.ts';

/** Stands where OSL 5 kap. 2 § lets a name or a subject be left out. */
export const UTELAMNAD = 'Uppgift utelämnad';

export const riktningOrd: Readonly<Record<Riktning, string>> = {
  in: 'In',
  ut: 'Ut',
  intern: 'Intern',
};

/** What a public list says a case is about. A cancelled number keeps its place and says so. */
export function arendemeningOrd({ status, arendemening }: OffentligtArende): string {
  if (status === 'makulerat') return 'Makulerat';
  return arendemening === '' ? UTELAMNAD : arendemening;
}

/** What a public list says a handling is. */
export function rubrikOrd({ makulerad, rubrik }: OffentligHandling): string {
  if (makulerad) return 'Makulerad';
  return rubrik === '' ? UTELAMNAD : rubrik;
}

/** The sender or recipient as a public list gives it. */
export function motpartOrd({ makulerad, motpart, motpartDold }: OffentligHandling): string {
  if (makulerad) return '';
  if (motpartDold) return UTELAMNAD;
  return motpart === '' ? 'Saknas' : motpart;
}

/** "1–31 januari 2026", "30 januari–2 februari 2026", "12 december 2025–3 januari 2026". */
export function tidsspann(fran: string, till: string): string {
  if (fran === till) return formatDag(fran);
  const [dag = '', manad = '', ar = ''] = formatDag(fran).split(' ');
  const last = formatDag(till);
  if (fran.slice(0, 7) === till.slice(0, 7)) return `${dag}\u2013${last}`;
  if (fran.slice(0, 4) === till.slice(0, 4)) return `${dag} ${manad}\u2013${last}`;
  return `${dag} ${manad} ${ar}\u2013${last}`;
}
