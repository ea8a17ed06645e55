import type { Proposition } from '../domain/proposition.ts';
import type { Votering } from '../domain/votering.ts';
import { platserAt } from '../rules/narvaro.ts';
import { voteringsutfall } from '../rules/votering.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { deltarEj, hinder, isJavig } from './protokoll-underlag.ts';
import type { Protokollsunderlag } from './protokoll-underlag.ts';

/** K52: who voted, how often, and whether everybody who could did, or abstained. */
export function checkRoster(underlag: Protokollsunderlag): Finding[] {
  return voteringar(underlag).flatMap(({ votering, field }) =>
    votering.sluten === null
      ? [...rostfel(underlag, votering, field), ...antalsfel(underlag, votering, field)]
      : [],
  );
}

function rostfel(underlag: Protokollsunderlag, { roster }: Votering, field: string): Finding[] {
  return roster.flatMap(({ personId, varde }, index) => {
    const isTwice = roster.findIndex((rost) => rost.personId === personId) < index;
    const abstains = varde === 'avstar';
    const fel = isTwice ? 'dubbelt' : hinder(underlag, abstains ? 'avsta' : 'rosta', personId);
    return fel === null ? [] : [finding('K52', field, { fel, person: personId })];
  });
}

function antalsfel(underlag: Protokollsunderlag, { roster }: Votering, field: string): Finding[] {
  const voted = new Set(roster.map(({ personId }) => personId));
  const silent = platserAt(underlag.narvaro, underlag.nr)
    .map(({ tjanstgor }) => tjanstgor)
    .filter((id) => !voted.has(id) && !isJavig(underlag, id) && !deltarEj(underlag, id));
  return silent.map((person) => finding('K52', field, { fel: 'utan_rost', person }));
}

/** K53: nothing decided a tie, or the decision follows what lost. */
export function checkUtfall(underlag: Protokollsunderlag): Finding[] {
  return voteringar(underlag).flatMap(({ proposition, votering, field }) => {
    const { vinner } = voteringsutfall(votering, underlag.data.ordforandeId);
    if (vinner === null) return [finding('K53', field, { fel: 'oavgjort' })];
    const loser = votering[vinner === 'ja' ? 'nej' : 'ja'];
    const lost = loser.hallning === 'bifall' ? loser.forslagId : null;
    const won = votering[vinner];
    const refused = won.hallning === 'avslag' ? won.forslagId : null;
    const isLast = proposition.voteringar.at(-1) === votering;
    const against = [lost, refused].some((id) => id !== null && follows(underlag, id));
    return isLast && against ? [finding('K53', field, { fel: 'beslutet' })] : [];
  });
}

/** Whether the decision rests on a proposal. */
function follows({ data }: Protokollsunderlag, forslagId: string): boolean {
  return data.beslut.some(({ grund }) => {
    if (grund.typ !== 'forslag' && grund.typ !== 'till_organ') return false;
    return grund.forslag.some((del) => del.forslagId === forslagId);
  });
}

/** K54: only a vote about a person may be closed, and an open one has names. */
export function checkOppenhet(underlag: Protokollsunderlag): Finding[] {
  return voteringar(underlag).flatMap(({ votering, field }) => {
    const { typ, sluten, roster } = votering;
    if (sluten !== null && typ !== 'val') return [finding('K54', field, { fel: 'sluten' })];
    return sluten === null && roster.length === 0 ? [finding('K54', field, { fel: 'namn' })] : [];
  });
}

interface Stalle {
  readonly proposition: Proposition;
  readonly votering: Votering;
  readonly field: string;
}

function voteringar({ data }: Protokollsunderlag): Stalle[] {
  return data.propositioner.flatMap((proposition) =>
    proposition.voteringar.map((votering) => ({
      proposition,
      votering,
      field: `votering.${votering.id}`,
    })),
  );
}
