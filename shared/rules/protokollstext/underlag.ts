import type { Paragrafhandling } from '../../domain/paragrafhandling.ts';
import type { TidigareBehandling } from '../../domain/tidigare-behandling.ts';
import type { Utdragsmottagare } from '../../domain/utdragsmottagare.ts';
import { joinSwedish } from '../sprak.ts';
import { forslagOf, upphov } from './forslagsnamn.ts';
import { stycke } from './lage.ts';
import type { Protokollslage, Stycke } from './lage.ts';
import { led, mening } from './mening.ts';
import { partikoder } from './personer.ts';

/** The papers that the § was decided on, one a row. */
export function handlingsstycken(lage: Protokollslage): Stycke[] {
  return lage.data.handlingar.flatMap((handling) =>
    stycke(`handling:${handling.id}`, handlingsrad(lage, handling)),
  );
}

function handlingsrad(lage: Protokollslage, handling: Paragrafhandling): string {
  const { datum } = handling;
  if (datum === null) return mening(lage, 'handling_utan_dag', { rubrik: titel(lage, handling) });
  const andrad = andrat(lage, handling);
  switch (handling.slag) {
    case 'skrivelse':
      return skrivelserad(lage, handling, datum, andrad);
    case 'forslag':
      return mening(lage, 'handling_forslag', { ...forslagsord(lage, handling), datum, andrad });
    case 'yttrande': {
      const vilka = partikoder(lage, handling.partier);
      return mening(lage, 'handling_yttrande', { vilka, datum, andrad });
    }
    case 'ovrig':
      return mening(lage, 'handling_ovrig', { rubrik: handling.rubrik, datum, andrad });
  }
}

function skrivelserad(
  lage: Protokollslage,
  { organId }: Extract<Paragrafhandling, { slag: 'skrivelse' }>,
  datum: string,
  andrad: string,
): string {
  const organ = organId === null ? undefined : lage.organen.get(organId);
  if (organ === undefined) {
    return mening(lage, 'handling_skrivelse', { vem: lage.stil.kontor, datum, andrad });
  }
  return mening(lage, 'handling_organs', { vem: organ.bestamdForm, datum, andrad });
}

function forslagsord(
  lage: Protokollslage,
  { forslagId }: Extract<Paragrafhandling, { slag: 'forslag' }>,
): { ord: string; vilka: string } {
  const forslag = forslagOf(lage, forslagId);
  if (forslag === null) return { ord: '', vilka: '' };
  return { ord: lage.stil.forslagsord[forslag.slag].obestamd, vilka: upphov(lage, forslag) };
}

function titel(lage: Protokollslage, handling: Paragrafhandling): string {
  if (handling.slag === 'ovrig') return handling.rubrik;
  if (handling.slag === 'forslag') {
    const { ord, vilka } = forslagsord(lage, handling);
    return led(lage, 'forslag_fran', { ord, vilka });
  }
  if (handling.slag === 'yttrande') {
    return led(lage, 'yttrande_fran', { vilka: partikoder(lage, handling.partier) });
  }
  return led(lage, 'forvaltningens_forslag', { vem: lage.stil.kontor });
}

function andrat(lage: Protokollslage, { reviderad }: Paragrafhandling): string {
  if (reviderad === null) return '';
  if (reviderad === 'utan_dag') return led(lage, 'handling_reviderad', {});
  return led(lage, 'handling_reviderad_den', { datum: reviderad });
}

/** Earlier meetings that put the matter off or sent it back, in one sentence. */
export function tidigarestycken(lage: Protokollslage): Stycke[] {
  const { tidigare } = lage.data;
  if (tidigare.length === 0) return [];
  const clauses = iFoljd(tidigare).map((group) => {
    const [{ utfall } = { utfall: 'bordlagd' as const }] = group;
    const kod = utfall === 'bordlagd' ? 'tidigare_bordlagt' : 'tidigare_aterremitterat';
    const times = group.map(({ datum, paragraf }) =>
      led(lage, 'tidigare_nar', { datum, paragraf: String(paragraf) }),
    );
    return `${led(lage, kod, {})} ${joinSwedish(times)}`;
  });
  const text = joinSwedish(clauses);
  return stycke('tidigare', `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`);
}

/** Runs of the same outcome. */
function iFoljd(tidigare: readonly TidigareBehandling[]): TidigareBehandling[][] {
  return tidigare.reduce<TidigareBehandling[][]>((runs, one) => {
    const last = runs.at(-1);
    if (last?.[0]?.utfall !== one.utfall) return [...runs, [one]];
    return [...runs.slice(0, -1), [...last, one]];
  }, []);
}

/** Who gets an extract, one a row. */
export function mottagarstycken(lage: Protokollslage): Stycke[] {
  return lage.data.mottagare.flatMap((mottagare, index) =>
    stycke(`mottagare:${index + 1}`, mottagarrad(lage, mottagare)),
  );
}

function mottagarrad(lage: Protokollslage, mottagare: Utdragsmottagare): string {
  switch (mottagare.slag) {
    case 'utdrag':
      return mening(lage, 'mottagare_utdrag', { namn: mottagare.namn });
    case 'skrivelse':
      return mening(lage, 'mottagare_skrivelse', { namn: mottagare.namn });
    case 'aterremiss':
      return mening(lage, 'mottagare_aterremiss', { namn: mottagare.namn });
    case 'numrerad_handling': {
      const { organ, ar, nr } = mottagare;
      return mening(lage, 'mottagare_handling', { organ, ar: String(ar), nr: String(nr) });
    }
  }
}
