import { NO_CHECK_FACTS } from '../../../../shared/checks/check-facts.ts';
import type { CheckId } from '../../../../shared/checks/checks.ts';
import { checkExpediering, checkJusterad } from '../../../../shared/checks/expediering.ts';
import { paperFindings } from '../../../../shared/checks/paper.ts';
import { paragraph, richText, text } from '../../../../shared/document/build.ts';
import { newAvsnitt } from '../../../../shared/rules/avsnitt.ts';
import { organId } from '../../rules/ledger.ts';
import { cleanPaper } from '../../support-clean-paper.ts';
import { kultur, newId } from '../../support-facts.ts';
import { freePoint } from '../../support-paper.ts';
import { economy, post, sandlista } from '../support-expediering.ts';
import { PAIRS, point } from '../support-skrivelse.ts';
import { bevis } from './bevis.ts';
import type { Bevis, Bevistabell } from './bevis.ts';

const read = (facts: Parameters<typeof paperFindings>[0]) => paperFindings(facts);

/** The examples of whole papers, by check. */
function ofPairs(): Bevistabell {
  const rows = PAIRS.map(
    ([where, wrong, near]) => [where.split(' ')[0] as CheckId, bevis(read, wrong, near)] as const,
  );
  const byCheck = Map.groupBy(rows, ([id]) => id);
  return Object.fromEntries(
    [...byCheck].map(([id, own]) => [id, own.map(([, one]) => one) as [Bevis, ...Bevis[]]]),
  );
}

const task = point('Förvaltningen ges i uppdrag att återkomma senast i maj 2027.');
const watched = (datum: string) => ({ ...NO_CHECK_FACTS, bevakningar: [{ datum }] });

const closing = (words: string) => {
  const facts = cleanPaper({
    ...{ beslutsnivaOrganId: kultur.id },
    punkter: [freePoint('Kulturnämnden godkänner yttrandet.')],
  });
  const innehall = richText([paragraph(text(words))]);
  const end = newAvsnitt(newId(), 'avslutande_forslag', { innehall, foljer: false });
  return { ...facts, paper: { ...facts.paper, avsnitt: [...facts.paper.avsnitt, end] } };
};

const list = (poster: typeof sandlista.poster, more: Partial<typeof sandlista> = {}) => ({
  ...sandlista,
  ...{ poster, ...more },
});
const without = [post('FN'), economy];
const sent = (justerad: string | null) => ({
  ...{ justerad, handelser: [{ handelse: 'expedierad' as const, datum: '2026-11-18' }] },
});

/** Checks of the words of a paper, of the remiss it answers and of the list of who is told. */
export const skrivelse: Bevistabell = {
  ...ofPairs(),
  K31: [
    {
      found: () => paperFindings(task, watched('2026-12-01')),
      near: () => paperFindings(task, watched('2027-05-20')),
    },
  ],
  K32: [
    bevis(
      checkExpediering,
      list(without),
      list(without, { avsteg: [{ organId: organId('SN'), skal: 'Muntligt besked' }] }),
    ),
  ],
  K34: [
    bevis(
      checkExpediering,
      list([post('FN', { kanal: 'epost' }), ...sandlista.poster.slice(1)]),
      list([post('FN', { kanal: 'internpost' }), ...sandlista.poster.slice(1)]),
    ),
    bevis(checkExpediering, list([...sandlista.poster, post('FN')]), sandlista),
  ],
  K35: [
    bevis(checkJusterad, sent(null), sent('2026-11-18')),
    bevis(checkJusterad, sent('2026-11-19'), sent('2026-11-17')),
  ],
  K44: [
    bevis(
      read,
      closing('Förvaltningen föreslår att kulturnämnden avslår yttrandet.'),
      closing('Förvaltningen föreslår att Kulturnämnden  godkänner yttrandet.'),
    ),
  ],
  K49: [
    bevis(
      read,
      point('Planen antas för [fyll i: belopp].'),
      point('Planen antas för 5 000 kronor [sic].'),
    ),
  ],
};
