import { checkFinansiering, checkSokandesBeslut } from '../../../../shared/checks/ansokningar.ts';
import { paperText } from '../../../../shared/checks/paper-text.ts';
import { checkPengar } from '../../../../shared/checks/pengar.ts';
import type { Pengaunderlag } from '../../../../shared/checks/pengar.ts';
import type { PaperFacts } from '../../../../shared/document/paper-facts.ts';
import { HandlingsradId } from '../../../../shared/domain/id.ts';
import { post } from '../../rules/ledger.ts';
import { newId, paperFacts, styrelsen } from '../../support-facts.ts';
import { freePoint } from '../../support-paper.ts';
import { grant, ledger, pengar as right, un, vn } from '../support-pengar.ts';
import { bevis } from './bevis.ts';
import type { Bevistabell } from './bevis.ts';

const pair = (wrong: Partial<Pengaunderlag>, near: Partial<Pengaunderlag>) =>
  bevis(checkPengar, { ...right, ...wrong }, { ...right, ...near });
const text = (words: string) => ({ texter: [{ field: 'bakgrund', text: words }] });
const frame = (beloppKr: number, angivetKvarKr: number | null) => ({
  ...{ ledger: { ...ledger, beloppKr }, angivetKvarKr },
});
const granting = (words: string) => ({ punkter: [un, grant('VN', words)] });
const excluding = (words: string) => ({ punkter: [grant('UN', words), vn] });
const [first, second] = ledger.ansokningar;
const asking = (begartKr: number) => ({
  ledger: {
    ...ledger,
    ansokningar: [
      {
        ...first!,
        poster: [
          post({ rubrik: 'Läsning', begartKr, beviljatKr: 2_000_000 }),
          ...first!.poster.slice(1),
        ],
      },
      second!,
    ],
  },
});

const ofCouncil = (...punkter: string[]): PaperFacts => {
  const facts = paperFacts();
  const organ = facts.organ.map((one) =>
    one.id === styrelsen.id ? { ...one, organtyp: 'kf' as const } : one,
  );
  const added = [...facts.paper.punkter, ...punkter.map(freePoint)];
  const paper = { ...facts.paper, beslutsnivaOrganId: styrelsen.id, punkter: added };
  return { ...facts, organ, paper };
};
const listing = (...rubriker: string[]): PaperFacts => {
  const facts = paperFacts();
  const [kalla] = facts.kallhanvisningar;
  const handlingsrader = rubriker.map((rubrik, index) => ({
    ...{ id: HandlingsradId.parse(newId()), rubrik, bilaggs: false, datum: null },
    kallhanvisningId: index === 0 ? kalla!.id : null,
  }));
  return { ...facts, paper: { ...facts.paper, handlingsrader } };
};

/** Checks of what a paper says about money against its ledger. */
export const pengar: Bevistabell = {
  K20: [
    pair(frame(2_400_000, null), frame(2_500_000, null)),
    pair({ angivetKvarKr: 400_000 }, { angivetKvarKr: 500_000 }),
  ],
  K21: [pair(text('Nämnderna söker 3,9 mnkr.'), text('Nämnderna söker cirka 4 mnkr.'))],
  K22: [pair({ punkter: [un] }, { punkter: [un, vn] })],
  K23: [
    pair(
      granting('VN tilldelas 500 tkr i enlighet med inkommen ansökan.'),
      granting('VN tilldelas 500 tkr med anledning av inkommen ansökan.'),
    ),
  ],
  K24: [
    pair(
      excluding('UN tilldelas 2 mnkr. Läger omfattas inte av tilldelningen.'),
      excluding(
        'UN tilldelas 2 mnkr. Läger samt läger och läsning (del 2) omfattas inte av tilldelningen.',
      ),
    ),
    pair(excluding(`${un.text} Läsning omfattas inte av tilldelningen.`), {}),
  ],
  K25: [pair(asking(2_100_000), asking(2_000_000))],
  K26: [
    pair(text('Av medlen går 2 000 tkr till läsning.'), text('Av medlen går 2 mnkr till läsning.')),
    pair(text('Nämnden tilldelas 500 av medlen.'), text('Nämnden tilldelas 500 tkr av medlen.')),
  ],
  K27: [
    bevis(
      (facts: PaperFacts) => checkFinansiering(facts, paperText(facts)),
      ofCouncil(),
      ofCouncil('Kostnaden finansieras inom ramen.'),
    ),
  ],
  K28: [
    bevis(
      checkSokandesBeslut,
      listing('Protokollsutdrag'),
      listing('Protokollsutdrag', 'Utdrag ur Tekniska nämnden'),
    ),
  ],
};
