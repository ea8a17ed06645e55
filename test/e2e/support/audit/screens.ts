import type { Made } from '../../../electron/contract/samples/sample.ts';

/** A page of the program in one state, by the address it has there. */
export interface Screen {
  readonly name: string;
  /** What follows the route's own address: what is chosen or searched for. */
  readonly search?: Readonly<Record<string, string>>;
  /** Names of the buttons that open a window or a menu over it. */
  readonly windows?: readonly (string | RegExp)[];
}

interface RouteScreens {
  /** What the route's address asks for, from what the register holds. */
  readonly params?: (made: Made) => Readonly<Record<string, string>>;
  /** None where a page is shown only in a state that the register of the tour isn't in. */
  readonly screens: readonly Screen[];
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

function tab(name: string, flik: string, ...windows: (string | RegExp)[]): Screen {
  return { name: `${name}, ${flik}`, search: { flik }, windows };
}

/** Every route of the program, and what of it is looked at. A test holds it against the router. */
export const screens: Readonly<Record<string, RouteScreens>> = {
  '/': { screens: [{ name: 'översikt' }, { name: 'översikt, mina', search: { mina: 'true' } }] },
  '/start': { screens: [{ name: 'start' }] },
  '/start/nytt': { screens: [{ name: 'nytt register' }] },
  '/arenden': {
    screens: [
      { name: 'ärenden', windows: ['Filter', 'Kolumner', 'Mer om listan'] },
      { name: 'ärenden utan träff', search: { text: 'finns inte' } },
    ],
  },
  '/arenden/nytt': {
    screens: [{ name: 'nytt ärende', windows: ['Ny person …', 'Öppna kalender för Inkom'] }],
  },
  '/arenden/$arendeId': {
    params: arende,
    screens: [
      {
        name: 'ärende',
        windows: ['Rätta uppgifter', 'Ändra status …', 'Mer', 'Välj slag och mall'],
      },
      tab('ärende', 'handlingar', 'Ny handling'),
      tab('ärende', 'remiss', 'Registrera remiss', 'Svara på en remiss som redan finns'),
      tab(
        'ärende',
        'tidsfrister',
        'Ny bevakning',
        /^Ändra ”/u,
        /^Redovisad … /u,
        /^Fler steg för /u,
      ),
      tab('ärende', 'anteckningar', 'Ny anteckning'),
      tab('ärende', 'samband', 'Nytt samband'),
      tab('ärende', 'beslut', /^Protokollsutdrag av /u),
      tab('ärende', 'handelser'),
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
    screens: [{ name: 'tjänsteskrivelse', windows: ['Mer'] }],
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
    screens: [{ name: 'paragrafens sändlista', windows: ['Fastställ'] }],
  },
  '/arenden/$arendeId/fordelning': { params: arende, screens: [{ name: 'fördelning' }] },
  '/arenden/$arendeId/planering': { params: arende, screens: [{ name: 'planering' }] },
  '/arenden/$arendeId/inlasning': { params: arende, screens: [{ name: 'inläsning' }] },
  '/arenden/$arendeId/arendekort': { params: arende, screens: [{ name: 'ärendekort' }] },
  '/ramar': { screens: [{ name: 'ramar', windows: ['Ny ram'] }] },
  '/ramar/$ramId': {
    params: (made) => ({ ramId: made.answer('fordelningsram.create').id }),
    screens: [{ name: 'ram', windows: ['Nytt beslut om ramen', 'Ny omgång'] }],
  },
  '/sammantraden': {
    screens: [{ name: 'sammanträden', search: { ar: '2027' }, windows: ['Lägg till dagar'] }],
  },
  '/sammantraden/$sammantradeId': {
    params: (made) => ({ sammantradeId: made.answer('sammantrade.get').id }),
    screens: [
      {
        name: 'sammanträde',
        windows: ['Dokument', 'Fler åtgärder', 'Lägg till punkt', 'Ändra uppgifter'],
      },
    ],
  },
  '/sammantraden/$sammantradeId/rum': { params: mote, screens: [{ name: 'mötesrum' }] },
  '/sammantraden/$sammantradeId/protokoll': {
    params: mote,
    screens: [{ name: 'protokoll', windows: ['Sätt upp anslag', 'Rätta'] }],
  },
  '/sammantraden/$sammantradeId/protokoll/$paragrafId': {
    params: (made) => ({ ...mote(made), paragrafId: made.answer('paragraf.open').id }),
    screens: [{ name: 'paragraf', windows: ['Rättelse …'] }, tab('paragraf', 'kontroller')],
  },
  '/sammantraden/$sammantradeId/expediering': { params: mote, screens: [{ name: 'expediering' }] },
  '/delegation': {
    screens: [
      { name: 'delegation', windows: ['Registrera delegationsbeslut'] },
      tab('delegation', 'ordning', 'Ny punkt', 'Ändra punkt A.1'),
      tab('delegation', 'kontroll', 'Öppna kalender för Från och med'),
    ],
  },
  '/protokollsform/$organId': { params: organ, screens: [{ name: 'protokollets form' }] },
  '/utskicksform/$organId': { params: organ, screens: [{ name: 'utskickens form' }] },
  '/grunddata': {
    screens: [
      { name: 'grunddata', windows: ['Nytt diarium'] },
      tab('grunddata', 'klasser'),
      tab('grunddata', 'sammantraden', 'Nytt uppdrag'),
      tab('grunddata', 'mallar'),
      tab('grunddata', 'ordlista', 'Lägg till ord …'),
      tab('grunddata', 'logg'),
    ],
  },
  '/grunddata/mall': {
    screens: [{ name: 'ny mall', search: { slag: 'yttrande' }, windows: ['Lägg till avsnitt'] }],
  },
  '/handlingar': { screens: [{ name: 'handlingar', windows: ['Filter', 'Kolumner'] }] },
  '/inkorg': { screens: [{ name: 'inkorg', windows: ['Notera brev …'] }] },
  '/remisser': { screens: [{ name: 'remisser' }] },
  '/remisser/$remissId': {
    params: (made) => ({ remissId: made.answer('remiss.register').id }),
    screens: [{ name: 'remiss', windows: ['Rätta uppgifter', 'Anstånd', 'Lägg till organ'] }],
  },
  '/sok': {
    screens: [
      { name: 'sök' },
      { name: 'sök med träffar', search: { q: 'fördelning' } },
      { name: 'sök utan träff', search: { q: 'finnsinte' } },
    ],
  },
  '/kontakter': { screens: [{ name: 'kontakter', windows: ['Ny kontakt'] }] },
  '/kontakter/partier': { screens: [{ name: 'partier', windows: ['Nytt parti'] }] },
  '/kontakter/grupper': { screens: [{ name: 'mottagargrupper', windows: ['Ny grupp'] }] },
  '/kontroller': { screens: [{ name: 'kontroller' }] },
  '/statistik': { screens: [{ name: 'statistik' }] },
  '/uppfoljning': { screens: [{ name: 'uppföljning' }] },
  '/balanslista': { screens: [{ name: 'balanslista' }] },
  '/utlamnande': { screens: [{ name: 'utlämnande' }] },
  '/installningar': { screens: [{ name: 'inställningar' }] },
  '/installningar/sakerhetskopior': { screens: [{ name: 'säkerhetskopior' }] },
  '/installningar/kryptering': { screens: [{ name: 'kryptering' }] },
  // While a register is locked, and when its key has just been made: in tillganglighet-utanfor.spec.ts.
  '/las-upp': { screens: [] },
  '/aterstallningsnyckel': { screens: [] },
  '/installningar/kontroll': { screens: [{ name: 'kontroll av registret' }] },
  '/aterstall': { screens: [{ name: 'återställ' }] },
  '/skadat': { screens: [{ name: 'skadat register' }] },
};
