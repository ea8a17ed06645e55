import type { PaperFacts } from '../document/paper-facts.ts';
import type { FordelningData } from '../domain/fordelning.ts';
import type { OrganId } from '../domain/id.ts';
import { chooseVisningsenhet } from '../domain/pengar.ts';
import type { Visningsenhet } from '../domain/pengar.ts';
import { excludedRubriker, sumFordelning } from '../rules/fordelning.ts';
import type { Sokandesumma } from '../rules/fordelning.ts';
import { punkterOf } from '../rules/punkttexter.ts';
import { joinSwedish, lowerFirst } from '../rules/sprak.ts';
import { organFilling, plain } from './slot-filling.ts';
import type { Filling, SlotFilling } from './slot-filling.ts';

type MoneyCase = Pick<PaperFacts, 'paper' | 'organ' | 'fordelning'>;

/** What the ledger says of the slots of phrases F1–F6, by phrase and slot; nothing without one. */
export function moneyFillings(lage: MoneyCase, sokandeId: OrganId | null): Filling {
  const { fordelning } = lage;
  if (!fordelning) return {};
  const { kvar, perSokande } = sumFordelning(fordelning);
  const id = sokandeId ?? undecided(lage, perSokande);
  const sokande = perSokande.find((one) => one.sokandeOrganId === id);
  const rest: Filling = kvar > 0 ? { 'F6.belopp': amount(kvar, fordelning.visningsenhet) } : {};
  return sokande ? { ...rest, ...ofApplicant(lage, fordelning, sokande) } : rest;
}

/** The only applicant, or the first that no point is about. */
function undecided(lage: MoneyCase, perSokande: readonly Sokandesumma[]): OrganId | undefined {
  if (perSokande.length === 1) return perSokande[0]?.sokandeOrganId;
  const told = new Set(
    punkterOf(lage).flatMap(({ utgar, sokandeOrganId }) => (utgar ? [] : [sokandeOrganId])),
  );
  return perSokande.find(({ sokandeOrganId }) => !told.has(sokandeOrganId))?.sokandeOrganId;
}

function ofApplicant(
  lage: MoneyCase,
  fordelning: FordelningData,
  { sokandeOrganId, begart, tilldelat }: Sokandesumma,
): Filling {
  const own = fordelning.ansokningar.filter((one) => one.sokandeOrganId === sokandeOrganId);
  const enhet = own.find(({ visningsenhet }) => visningsenhet !== null)?.visningsenhet ?? null;
  const who = organFilling(lage, sokandeOrganId);
  const excluded = excludedRubriker(fordelning, sokandeOrganId).map(lowerFirst);
  return {
    ...{ 'F1.O': who, 'F2.O': who, 'F4.O': who, 'F5.O': who },
    'F1.belopp': amount(tilldelat, enhet),
    'F1.skillnad': amount(begart - tilldelat, enhet),
    'F1.tillagg': plain(tilldelat < begart ? 'lagre' : 'enlighet'),
    ...reportBack(lage, own),
    ...(excluded.length > 0 && {
      'F3.projektlista': plain(joinSwedish(excluded, 'samt')),
      'F3.antal': plain(excluded.length === 1 ? 'ett' : 'flera'),
    }),
    'F4.belopp': amount(begart, enhet),
    'F5.belopp': amount(tilldelat, enhet),
  };
}

function reportBack(lage: MoneyCase, own: FordelningData['ansokningar']): Filling {
  const report = own.find(({ aterrapport }) => aterrapport !== null)?.aterrapport;
  if (!report) return {};
  const { senast, tillOrganId } = report;
  return {
    'F2.tid': plain(senast.precision),
    'F2.A': organFilling(lage, tillOrganId),
    ...(senast.precision === 'dag'
      ? { 'F2.dag': plain(senast.dag) }
      : { 'F2.manad': plain(senast.manad) }),
  };
}

function amount(kronor: number, enhet: Visningsenhet | null): SlotFilling {
  return plain({ kronor, enhet: enhet ?? chooseVisningsenhet(kronor) });
}
