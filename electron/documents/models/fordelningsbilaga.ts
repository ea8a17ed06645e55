import { byId } from '../../../shared/document/paper-facts.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import type { Ansokan } from '../../../shared/domain/fordelning.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { grantedForPost, isExcluded, sumFordelning } from '../../../shared/rules/fordelning.ts';
import { percentOf, stacked } from '../../../shared/rules/staplar.ts';
import type { Bild, Bildform } from './bild.ts';
import type { Listtabell } from './lista-data.ts';
import { legend, RAMFARG, SERIES, SPAR } from './ramfigurer.ts';
import type { FordelningSektion } from './tjansteskrivelse-data.ts';

const BREDD = 146;
const UNKNOWN = '–';

/** The allocation as the appendix of its paper; null unless it was chosen to be one. */
export function fordelningsbilaga(facts: PaperFacts): FordelningSektion | null {
  const { fordelning } = facts;
  if (fordelning?.bilaga !== true || fordelning.ansokningar.length === 0) return null;
  const namn = (id: string) => byId(facts.organ, id).namn;
  return {
    typ: 'fordelning',
    rubrik: `Bilaga: medel för ${fordelning.andamal} ${String(fordelning.ar)}`,
    bild: bild(fordelning, namn),
    tabell: tabell(fordelning, namn),
  };
}

type Ledger = NonNullable<PaperFacts['fordelning']>;
type NameOf = (organId: string) => string;

function tabell(ledger: Ledger, namn: NameOf): Listtabell {
  const summa = sumFordelning(ledger);
  const kolumn = (rubrik: string, mm: number | null) => ({ rubrik, mm, hoger: mm !== null });
  const rows = summa.perSokande.flatMap(({ sokandeOrganId, begart, undantaget, tilldelat }) => [
    [namn(sokandeOrganId), ...[begart, undantaget, tilldelat].map(formatKronor)],
    ...ledger.ansokningar.filter((one) => one.sokandeOrganId === sokandeOrganId).flatMap(items),
  ]);
  const undantaget = summa.perSokande.reduce((sum, one) => sum + one.undantaget, 0);
  return {
    kolumner: [
      kolumn('Sökande och projekt', null),
      ...[kolumn('Sökt', 28), kolumn('Omfattas ej', 28), kolumn('Föreslås', 28)],
    ],
    rader: [
      ...rows,
      ['Summa', ...[summa.begart, undantaget, summa.tilldelat].map(formatKronor)],
      ['Ram', '', '', formatKronor(summa.ram)],
      ['Kvar', '', '', formatKronor(summa.kvar)],
    ],
  };
}

/** The items of an application; decided as one sum, none of them has an amount of its own. */
function items({ beslutssatt, poster }: Ansokan): string[][] {
  return poster.map((post) => [
    `\u2003${post.rubrik}`,
    post.begartKr === null ? UNKNOWN : formatKronor(post.begartKr),
    isExcluded(post) && post.begartKr !== null ? formatKronor(post.begartKr) : '',
    beslutssatt === 'per_post' ? formatKronor(grantedForPost(post)) : UNKNOWN,
  ]);
}

function bild(ledger: Ledger, namn: NameOf): Bild {
  const { ram, tilldelat, kvar, perSokande } = sumFordelning(ledger);
  const scale = Math.max(ram, tilldelat);
  const parts = stacked(
    perSokande.map((one) => one.tilldelat),
    scale,
  );
  const mm = (percent: number) => (percent / 100) * BREDD;
  const words = perSokande.map(
    (one) => `${namn(one.sokandeOrganId)} ${formatKronor(one.tilldelat)}`,
  );
  return {
    alternativtext: `Ramen är ${formatKronor(ram)}. Föreslaget: ${words.join(', ')}. Kvar är ${formatKronor(kvar)}.`,
    ...{ b: BREDD, h: 14 + Math.ceil(words.length / 2) * 5 },
    former: [
      { typ: 'ruta', x: 0, y: 0, b: BREDD, h: 9, farg: SPAR },
      ...parts.map(({ start, width }, index): Bildform => ({
        ...{ typ: 'ruta', x: mm(start), y: 0, b: mm(width), h: 9 },
        farg: SERIES[index % SERIES.length] ?? SPAR,
      })),
      { typ: 'ruta', x: mm(percentOf(ram, scale)) - 0.5, y: -1, b: 0.5, h: 11, farg: RAMFARG },
      ...words.flatMap((text, index) => legend(text, index, BREDD)),
    ],
  };
}
