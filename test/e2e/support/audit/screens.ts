import type { Made } from '../../../electron/contract/samples/sample.ts';

/** A page of the program in one state, by the address it has there. */
export interface Screen {
  readonly name: string;
  /** What follows the route's own address: what is chosen or searched for. */
  readonly search?: Readonly<Record<string, string>>;
}

interface RouteScreens {
  /** What the route's address asks for, from what the register holds. */
  readonly params?: (made: Made) => Readonly<Record<string, string>>;
  readonly screens: readonly [Screen, ...Screen[]];
}

const arende = (made: Made) => ({ arendeId: made.answer('arende.register').id });
const skrivelse = (made: Made) => ({
  ...arende(made),
  tjansteskrivelseId: made.answer('tjansteskrivelse.create').id,
});
const mote = (made: Made) => ({
  sammantradeId: made.answer('protokollsdel.split')[0]?.sammantradeId ?? '',
});
const organ = (made: Made) => ({ organId: made.answer('register.create').organId });

function tabs(name: string, ...ids: string[]): Screen[] {
  return ids.map((flik) => ({ name: `${name}, ${flik}`, search: { flik } }));
}

/** Every route of the program, and what of it is looked at. A test holds it against the router. */
export const screens: Readonly<Record<string, RouteScreens>> = {
  '/': { screens: [{ name: 'översikt' }, { name: 'översikt, mina', search: { mina: 'true' } }] },
  '/start': { screens: [{ name: 'start' }] },
  '/start/nytt': { screens: [{ name: 'nytt register' }] },
  '/arenden': {
    screens: [{ name: 'ärenden' }, { name: 'ärenden utan träff', search: { text: 'finns inte' } }],
  },
  '/arenden/nytt': { screens: [{ name: 'nytt ärende' }] },
  '/arenden/$arendeId': {
    params: arende,
    screens: [
      { name: 'ärende' },
      ...tabs('ärende', 'handlingar', 'remiss', 'tidsfrister', 'anteckningar', 'samband'),
      ...tabs('ärende', 'beslut', 'handelser'),
    ],
  },
  '/arenden/$arendeId/handlingar/$handlingId': {
    params: (made) => ({ ...arende(made), handlingId: made.answer('handling.register').id }),
    screens: [{ name: 'makulerad handling' }],
  },
  '/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId': {
    params: (made) => ({
      ...arende(made),
      tjansteskrivelseId: made.answer('inlasning.create').id,
    }),
    screens: [{ name: 'tjänsteskrivelse' }],
  },
  '/arenden/$arendeId/beslut/$tjansteskrivelseId': {
    params: skrivelse,
    screens: [{ name: 'registrera beslut' }],
  },
  '/arenden/$arendeId/sandlista/$tjansteskrivelseId': {
    params: skrivelse,
    screens: [{ name: 'skrivelsens sändlista' }],
  },
  '/sandlistor/$sandlistaId': {
    params: (made) => ({ sandlistaId: made.answer('sandlista.openOfParagraf').id }),
    screens: [{ name: 'paragrafens sändlista' }],
  },
  '/arenden/$arendeId/fordelning': { params: arende, screens: [{ name: 'fördelning' }] },
  '/arenden/$arendeId/planering': { params: arende, screens: [{ name: 'planering' }] },
  '/arenden/$arendeId/inlasning': { params: arende, screens: [{ name: 'inläsning' }] },
  '/arenden/$arendeId/arendekort': { params: arende, screens: [{ name: 'ärendekort' }] },
  '/ramar': { screens: [{ name: 'ramar' }] },
  '/ramar/$ramId': {
    params: (made) => ({ ramId: made.answer('fordelningsram.create').id }),
    screens: [{ name: 'ram' }],
  },
  '/sammantraden': { screens: [{ name: 'sammanträden', search: { ar: '2027' } }] },
  '/sammantraden/$sammantradeId': {
    params: (made) => ({ sammantradeId: made.answer('sammantrade.get').id }),
    screens: [{ name: 'sammanträde' }],
  },
  '/sammantraden/$sammantradeId/rum': { params: mote, screens: [{ name: 'mötesrum' }] },
  '/sammantraden/$sammantradeId/protokoll': { params: mote, screens: [{ name: 'protokoll' }] },
  '/sammantraden/$sammantradeId/protokoll/$paragrafId': {
    params: (made) => ({ ...mote(made), paragrafId: made.answer('paragraf.open').id }),
    screens: [{ name: 'paragraf' }, ...tabs('paragraf', 'kontroller')],
  },
  '/sammantraden/$sammantradeId/expediering': { params: mote, screens: [{ name: 'expediering' }] },
  '/delegation': {
    screens: [{ name: 'delegation' }, ...tabs('delegation', 'ordning', 'kontroll')],
  },
  '/protokollsform/$organId': { params: organ, screens: [{ name: 'protokollets form' }] },
  '/utskicksform/$organId': { params: organ, screens: [{ name: 'utskickens form' }] },
  '/grunddata': {
    screens: [
      { name: 'grunddata' },
      ...tabs('grunddata', 'klasser', 'sammantraden', 'mallar', 'ordlista', 'logg'),
    ],
  },
  '/grunddata/mall': {
    screens: [{ name: 'ny mall', search: { slag: 'yttrande' } }],
  },
  '/handlingar': { screens: [{ name: 'handlingar' }] },
  '/inkorg': { screens: [{ name: 'inkorg' }] },
  '/remisser': { screens: [{ name: 'remisser' }] },
  '/remisser/$remissId': {
    params: (made) => ({ remissId: made.answer('remiss.register').id }),
    screens: [{ name: 'remiss' }],
  },
  '/sok': {
    screens: [
      { name: 'sök' },
      { name: 'sök med träffar', search: { q: 'fördelning' } },
      { name: 'sök utan träff', search: { q: 'finnsinte' } },
    ],
  },
  '/kontakter': { screens: [{ name: 'kontakter' }] },
  '/kontakter/partier': { screens: [{ name: 'partier' }] },
  '/kontakter/grupper': { screens: [{ name: 'mottagargrupper' }] },
  '/kontroller': { screens: [{ name: 'kontroller' }] },
  '/statistik': { screens: [{ name: 'statistik' }] },
  '/uppfoljning': { screens: [{ name: 'uppföljning' }] },
  '/balanslista': { screens: [{ name: 'balanslista' }] },
  '/utlamnande': { screens: [{ name: 'utlämnande' }] },
  '/installningar': { screens: [{ name: 'inställningar' }] },
  '/installningar/sakerhetskopior': { screens: [{ name: 'säkerhetskopior' }] },
  '/installningar/kontroll': { screens: [{ name: 'kontroll av registret' }] },
  '/aterstall': { screens: [{ name: 'återställ' }] },
  '/skadat': { screens: [{ name: 'skadat register' }] },
};
