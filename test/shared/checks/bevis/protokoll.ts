import { checkParagraf } from '../../../../shared/checks/protokoll.ts';
import type { Protokollsunderlag } from '../../../../shared/checks/protokoll-underlag.ts';
import { checkProtokollsdel } from '../../../../shared/checks/protokollsdel.ts';
import type { Delunderlag } from '../../../../shared/checks/protokollsdel.ts';
import { checkPublicering } from '../../../../shared/checks/publicering.ts';
import type { ParagrafData } from '../../../../shared/domain/paragraf.ts';
import {
  narvaro,
  paragraf,
  partier,
  period,
  person,
  proposition,
  reservation,
  uttalande,
} from '../../protokoll/support.ts';
import {
  kontorets,
  paragrafunderlag,
  serving,
  vote,
  votes,
  yrkanden,
} from '../support-protokoll.ts';
import { delunderlag, item, part } from '../support-protokollsdel.ts';
import { bevis } from './bevis.ts';
import type { Bevistabell } from './bevis.ts';

type Change = readonly [
  data?: Partial<ParagrafData> | undefined,
  rest?: Partial<Protokollsunderlag> | undefined,
];
const pair = (wrong: Change, near: Change) =>
  bevis(checkParagraf, paragrafunderlag(...wrong), paragrafunderlag(...near));
const ofPart = (wrong: Partial<Delunderlag>, near: Partial<Delunderlag>) =>
  bevis(checkProtokollsdel, delunderlag(wrong), delunderlag(near));

const { alm, berg, fors, gran, holm, is } = person;
const alone = proposition('bifall_avslag', [kontorets], kontorets);
const withdrawn = yrkanden.map((one, index) => ({ ...one, aterkallat: index === 0 }));
const reserved = (known: Parameters<typeof reservation>[1] = {}, who = berg): Change => [
  { reservationer: [reservation([who], known)] },
];
const gone = (who: typeof berg) => narvaro.filter(({ personId }) => personId !== who);
const few = narvaro.slice(0, 5);
const even = serving.map((id, index): ReturnType<typeof votes>[number] => [
  id,
  id === alm || id === holm ? 'avstar' : index < 4 ? 'ja' : 'nej',
]);
const sluten = { ja: 5, nej: 3, avstar: 0 };
const standsAside = { uttalanden: [uttalande('deltar_ej', [berg])] };
const forBerg = period(is, 'tjanstgorande_ersattare', berg);

const approvedBy = (who: typeof berg) =>
  part({ justering: { ...part().justering, justerare: [who] } });
const signedBy = (...who: (typeof berg)[]) => {
  const underskrifter = who.map((personId) => ({
    ...{ personId, satt: 'papper' as const, datum: '2026-03-09' },
  }));
  return part({ justering: { ...part().justering, underskrifter } });
};
const noticed = (known: object) => {
  const days = { anslaget: '2026-03-12', klagotidSistaDag: '2026-04-02', nedtaget: null };
  const anslag = { ...days, forvaringsplats: 'Kansliet', ...known };
  return { del: part({ justerad: '2026-03-10', anslag }) };
};
const appealed = (known: Parameters<typeof item>[1]) => ({ paragrafer: [item(4, known)] });
const published = (rubrik: string) => paragraf({ rubrik });

/** Checks of minutes: of each §, of the part it is approved in, and of what goes on the web. */
export const protokoll: Bevistabell = {
  K50: [
    pair([{ beslut: [] }], []),
    pair([{ propositioner: [] }], [{ propositioner: [], yrkanden: yrkanden.slice(0, 1) }]),
    pair([{}, { narvaro: [] }], []),
  ],
  K51: [pair([{ propositioner: [alone] }], [{ propositioner: [alone], yrkanden: withdrawn }])],
  K52: [
    pair([vote([...votes(5), [alm, 'ja']])], [vote(votes(5))]),
    pair([vote([...votes(5), [is, 'ja']])], [vote(votes(5))]),
    pair([vote(votes(5).slice(0, -1))], [vote(votes(5))]),
  ],
  K53: [pair([vote(votes(3))], [vote(votes(4))]), pair([vote(even)], [vote(votes(4))])],
  K54: [
    pair([vote([], { sluten })], [vote([], { sluten, typ: 'val' })]),
    pair([vote([])], [vote(votes(5))]),
  ],
  K55: [
    pair([reserved()[0], { narvaro: gone(berg) }], reserved()),
    pair(reserved({}, is), reserved({}, gran)),
    pair([{ ...reserved()[0], ...standsAside }], reserved()),
  ],
  K56: [
    pair(reserved({ anmald: '16:01' }), reserved({ anmald: '16:00' })),
    pair(
      reserved({ motiveringInlamnad: '2026-03-21' }),
      reserved({ motiveringInlamnad: '2026-03-20' }),
    ),
  ],
  K57: [pair(reserved({ partier: [partier.B] }), reserved())],
  K58: [
    pair([{}, { narvaro: few, antalLedamoter: 10 }], [{}, { narvaro: few, antalLedamoter: 9 }]),
  ],
  K59: [
    pair([{}, { narvaro: [...gone(is), forBerg] }], [{}, { narvaro }]),
    pair([{}, { narvaro: [...gone(is), period(is, 'tjanstgorande_ersattare')] }], []),
  ],
  K60: [
    ofPart({ paragrafer: [item(4), item(6)] }, { paragrafer: [item(6), item(4), item(5)] }),
    ofPart({ paragrafer: [item(4), item(4)] }, {}),
  ],
  K61: [pair([{ ...standsAside, myndighetsutovning: true }], [{ ...standsAside }])],
  K62: [
    ofPart({ del: approvedBy(is) }, { del: approvedBy(gran) }),
    ofPart({ del: signedBy(berg) }, { del: signedBy(alm, berg) }),
  ],
  K63: [ofPart({ idag: '2026-03-17' }, { idag: '2026-03-16' })],
  K64: [
    ofPart(noticed({ anslaget: '2026-03-13' }), noticed({})),
    ofPart(noticed({ forvaringsplats: '' }), noticed({})),
    ofPart(noticed({ nedtaget: '2026-04-02' }), noticed({ nedtaget: '2026-04-03' })),
  ],
  K65: [
    ofPart(appealed({ status: 'bordlagd' }), appealed({ status: 'bordlagd', overklagande: 'ej' })),
    ofPart(
      appealed({ overklagande: 'forvaltningsbesvar' }),
      appealed({ overklagande: 'forvaltningsbesvar', myndighetsutovning: true }),
    ),
    ofPart(appealed({ myndighetsutovning: true }), appealed({})),
  ],
  K66: [
    bevis(checkPublicering, published('Bidrag till 811228-9874'), published('KS 2026/0123')),
    bevis(
      checkPublicering,
      published('Ring 070-123 45 67'),
      published('Från kl. 07.00, 1 234 567 kronor'),
    ),
    bevis(checkPublicering, published('Svar till ada@granberg.example'), published('Ada @ mötet')),
  ],
};

/** Who can be named in what is found. */
export const personer = new Map<string, string>([
  ...[[alm, 'Eva Alm'] as const, [berg, 'Nils Berg'] as const, [fors, 'Max Fors'] as const],
  ...[[is, 'Lars Is'] as const, [gran, 'Moa Gran'] as const, [holm, 'Ulla Holm'] as const],
]);
