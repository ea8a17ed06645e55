import * as printed from '../../../../electron/documents/motesdokument.ts';
import type { TypesetRequest } from '../../../../electron/documents/protocol.ts';
import { hostile } from '../samples.ts';
import * as facts from './samples.ts';

const made = { date: '2026-04-16' };

/** Every document of a meeting, short and long. */
export const requests: Readonly<Record<string, TypesetRequest>> = {
  protokoll: printed.protokollRequest(facts.protokoll(5), made),
  'long protokoll': printed.protokollRequest(
    facts.protokoll(24, { roster: facts.roster.roster, nySida: true }),
    made,
  ),
  kallelse: printed.kallelseRequest(facts.kallelse(24), made),
  protokollsutdrag: printed.protokollsutdragRequest(facts.utdrag, made),
  anslag: printed.anslagRequest(facts.anslag, made),
  overklagande: printed.overklagandeRequest(facts.overklagande, made),
  rattelse: printed.rattelseRequest(facts.rattelse, made),
  rostlista: printed.rostlistaRequest(facts.roster, made),
  narvarolista: printed.narvarolistaRequest(facts.narvarolista, made),
  delegationslista: printed.delegationslistaRequest(facts.delegation, made),
  'hostile protokoll': printed.protokollRequest(withHostile(), made),
};

function withHostile() {
  const whole = facts.protokoll(1);
  const text = `${hostile}\n${hostile}`;
  const block = [
    {
      slag: 'beslut',
      rubrik: hostile,
      delar: [1, null].map((nr) => ({ typ: 'stycke' as const, nr, text, andrad: true })),
    } as const,
  ];
  const tidochplats = { ...facts.tid, plats: hostile.slice(0, 200) };
  const paragrafer = [{ nr: 1, rubrik: [hostile], uppgifter: [hostile], block: [...block] }];
  return { ...whole, tid: tidochplats, paragrafer };
}
