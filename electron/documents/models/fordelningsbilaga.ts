import { byId } from '../../../shared/document/paper-facts.ts';
import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import type { Ansokan } from '../../../shared/domain/fordelning.ts';
import type { TidigareTilldelning } from '../../../shared/domain/fordelningsram.ts';
import { formatKallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
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
  const { fordelning, tidigareTilldelat = [] } = facts;
  if (fordelning?.bilaga !== true || fordelning.ansokningar.length === 0) return null;
  const namn = (id: string) => byId(facts.organ, id).namn;
  return {
    typ: 'fordelning',
    rubrik: `Bilaga: medel för ${fordelning.andamal} ${String(fordelning.ar)}`,
    bild: bild(fordelning, namn),
    tabell: tabell(fordelning, namn, tidigareTilldelat.length > 0),
    tidigare: tidigareTilldelat.length === 0 ? null : tidigare(facts, tidigareTilldelat),
  };
}

type Ledger = NonNullable<PaperFacts['fordelning']>;
type NameOf = (organId: string) => string;

const kolumn = (rubrik: string, mm: number | null) => ({ rubrik, mm, hoger: mm !== null });

/** A later round is of what is left, not of the whole frame. */
function tabell(ledger: Ledger, namn: NameOf, isLater: boolean): Listtabell {
  const summa = sumFordelning(ledger);
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
      [isLater ? 'Att fördela ur ramen' : 'Ram', '', '', formatKronor(summa.ram)],
      ['Kvar', '', '', formatKronor(summa.kvar)],
    ],
  };
}

/** Every earlier decision with its sum, and under it who was granted what, or nothing. */
function tidigare(facts: PaperFacts, known: readonly TidigareTilldelning[]): Listtabell {
  const namn = (id: string) => byId(facts.organ, id).namn;
  const sums = (rows: readonly TidigareTilldelning[]) => [
    formatKronor(rows.reduce((sum, { begartKr }) => sum + begartKr, 0)),
    formatKronor(rows.reduce((sum, { beloppKr }) => sum + beloppKr, 0)),
  ];
  const rounds = Map.groupBy(known, ({ diarienummer }) => diarienummer);
  const rader = [...rounds].flatMap(([diarienummer, rows]) => {
    const [first] = rows;
    const beslut = first && formatKallhanvisning(first, byId(facts.organ, first.organId));
    return [
      [`${beslut ?? ''}, ${diarienummer}`, ...sums(rows)],
      ...rows.map((one) => [`\u2003${namn(one.sokandeOrganId)}`, ...sums([one])]),
    ];
  });
  return {
    kolumner: [
      kolumn('Tidigare beslut ur ramen', null),
      ...[kolumn('Sökt', 28), kolumn('Tilldelat', 28)],
    ],
    rader: [...rader, ['Summa', ...sums(known)]],
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
