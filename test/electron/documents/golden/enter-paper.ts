import { join } from 'node:path';
import type { Input, Output } from '../../../../shared/contract/contract.ts';
import { FotnotId, HandlingsradId, SandlistepostId } from '../../../../shared/domain/id.ts';
import type { PersonId } from '../../../../shared/domain/id.ts';
import { newOrgan } from '../../../../shared/domain/organ.ts';
import type { OrganData } from '../../../../shared/domain/organ.ts';
import { newPerson } from '../../../../shared/domain/person.ts';
import type { Fotnot, Handlingsrad } from '../../../../shared/domain/tjansteskrivelse.ts';
import { bestamdForm, genitiv, lowerFirst } from '../../../../shared/rules/sprak.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { bindText } from './bind-text.ts';
import { citationOf, enterLedger } from './enter-ledger.ts';
import type { Organs } from './enter-ledger.ts';
import type { ParsedPaper } from './parse-paper.ts';
import { readCitation, readLedger } from './read-ledger.ts';
import type { ReadLedger } from './read-ledger.ts';

export interface EnteredPaper {
  readonly arende: Output<'arende.register'>;
  readonly fordelning: Output<'fordelning.save'>;
  readonly paper: Output<'tjansteskrivelse.save'>;
  /** Amounts in the text that no figure of the ledger stands behind. */
  readonly unboundAmounts: readonly string[];
}

interface Entry {
  readonly app: TestApp;
  readonly parsed: ParsedPaper;
  readonly organs: Organs;
  readonly arende: Output<'arende.register'>;
  readonly fordelning: Output<'fordelning.save'>;
}

/** Phrase variants that word the points as the paper does. */
const frasstil = { F1: 'budgetmedel', F2: 'till_sammantrade', F3: 'tilldelas_inte' };

/** Enters a parsed paper the way its author would, through the contract alone. */
export async function enterPaper(app: TestApp, parsed: ParsedPaper): Promise<EnteredPaper> {
  const ledger = readLedger(parsed);
  const { organId, diariumId, handlaggare } = await makeRegister(app, parsed);
  const arende = await registerCase(app, parsed, diariumId, handlaggare);
  app.host.setDay(`${ledger.ar}-02-20`);
  const organs = await enterOrgans(app, parsed.adressat, organId, ledger);
  const fordelning = await enterLedger(app, arende.id, organs, ledger);
  const entry = { app, parsed, organs, arende, fordelning };
  const unboundAmounts: string[] = [];
  const paper = await writePaper(entry, (amount) => unboundAmounts.push(amount));
  await chooseRecipients(entry, paper.id);
  return { arende, fordelning, paper, unboundAmounts };
}

function organData(namn: string, forkortning: string, more: Partial<OrganData>): OrganData {
  const forms = { namn, forkortning, genitiv: genitiv(namn), bestamdForm: bestamdForm(namn) };
  return newOrgan({ ...forms, externt: true, ...more });
}

async function makeRegister(app: TestApp, parsed: ParsedPaper) {
  const [, , namnd = ''] = numberParts(parsed);
  app.host.answerFolder(join(app.folder, 'register'));
  const chosen = await app.call('register.chooseFolder', { purpose: 'new-register' });
  if (!chosen) throw new Error('no folder was chosen');
  const [first, ...others] = parsed.handlaggare.map(personData);
  if (!first) throw new Error('the paper names no handläggare');
  const { organId } = await app.call('register.create', {
    folder: chosen.handle,
    kommun: 'Provkommunen',
    organ: organData(parsed.adressat, namnd, { organtyp: 'ks', frasstil, externt: false }),
    diarium: { namn: 'Diarium', monster: '{AR}{NAMND}/{LOPNR:4}' },
    handlaggare: first,
  });
  for (const data of others) await app.call('person.save', { existing: null, data });
  const [diarium] = await app.call('diarium.list', {});
  if (!diarium) throw new Error('the register has no diarium');
  return { organId, diariumId: diarium.id, handlaggare: await personsOf(app, parsed) };
}

/** Registers the cases of the year that came before this one, then this one. */
async function registerCase(
  app: TestApp,
  parsed: ParsedPaper,
  diariumId: Input<'arende.register'>['diariumId'],
  handlaggare: readonly PersonId[],
): Promise<Output<'arende.register'>> {
  const [, ar, , lopnr] = numberParts(parsed);
  app.host.setDay(`${ar}-12-20`);
  const inkomDatum = `${ar}-12-19`;
  const register = (arendemening: string) =>
    app.call('arende.register', {
      diariumId,
      data: {
        ...{ arendemening, arendemeningOffentlig: '', ursprung: 'eget', initiativtagare: '' },
        ...{ handlaggare: [...handlaggare], inkomDatum, klass: '' },
        ...{ klassId: null, offentlighet: 'ej_bedomd', ursprungRef: '' },
      },
    });
  for (let number = 1; number < Number(lopnr); number += 1) await register(`Ärende ${number}`);
  return register(parsed.rubrik);
}

async function enterOrgans(
  app: TestApp,
  agare: string,
  agareId: Organs['agare'],
  ledger: ReadLedger,
): Promise<Organs> {
  const ids = new Map([[agare, agareId]]);
  for (const { sokande, decisions } of ledger.ansokningar) {
    const forkortning = decisions[0]?.forkortning ?? sokande.slice(0, 2).toUpperCase();
    const data = organData(sokande, forkortning, {});
    ids.set(sokande, (await app.call('organ.save', { existing: null, data })).id);
  }
  return {
    agare: agareId,
    idOf: (namn) => {
      const id = ids.get(namn);
      if (!id) throw new Error(`no body called ${namn}`);
      return id;
    },
  };
}

async function writePaper(
  { app, parsed, organs, arende, fordelning }: Entry,
  onUnbound: (amount: string) => void,
): Promise<Output<'tjansteskrivelse.save'>> {
  const started = await app.call('tjansteskrivelse.create', { arendeId: arende.id });
  const fotnoter = await footnotes(app, parsed, organs);
  const ids = fotnoter.map(({ id }) => id);
  const sokandeOf = (namn: string) => applicationOf(fordelning, organs, namn);
  const bind = { fordelning, sokandeOf, fotnoter: ids, onUnbound };
  return app.call('tjansteskrivelse.save', {
    tjansteskrivelseId: started.id,
    version: started.version,
    data: {
      ...{ dokumenttyp: started.dokumenttyp, mallId: null, underrubrik: '', enhet: '' },
      ...{ sammantradeId: null, samrad: [], rubrik: parsed.rubrik, dokumentdatum: null },
      adressatOrganId: organs.idOf(parsed.adressat),
      beslutsnivaOrganId: organs.idOf(parsed.beslutsniva),
      handlaggare: started.handlaggare,
      punkter: started.punkter,
      avsnitt: started.avsnitt.map((avsnitt) => {
        const written = parsed.avsnitt.find(({ rubrik }) => rubrik === avsnitt.rubrik);
        return { ...avsnitt, innehall: bindText(written?.blocks ?? [], bind) };
      }),
      fotnoter,
      handlingsrader: await rows(app, parsed, organs, fordelning),
      underskrifter: [...parsed.underskrifter],
    },
  });
}

async function footnotes(app: TestApp, parsed: ParsedPaper, organs: Organs): Promise<Fotnot[]> {
  const ledger = readLedger(parsed);
  const made: Fotnot[] = [];
  for (const text of parsed.fotnoter) {
    const id = FotnotId.parse(app.host.newId());
    const citation = readCitation(text);
    if (citation === null) {
      made.push({ id, typ: 'forklaring', text });
      continue;
    }
    const { sokande = '' } =
      ledger.ansokningar.find(({ decisions }) =>
        decisions.some(({ forkortning }) => forkortning === citation.forkortning),
      ) ?? {};
    const kallhanvisningId = await citationOf(app, organs.idOf(sokande), citation);
    made.push({ id, typ: 'kalla', kallhanvisningId });
  }
  return made;
}

async function rows(
  app: TestApp,
  parsed: ParsedPaper,
  organs: Organs,
  fordelning: Entry['fordelning'],
): Promise<Handlingsrad[]> {
  const made: Handlingsrad[] = [];
  const { ansokningar } = readLedger(parsed);
  if (ansokningar.length !== fordelning.ansokningar.length) throw new Error('a ledger cut short');
  for (const { handling, bilaggs } of parsed.handlingar) {
    const [, rubrik = '', datum, paragraf] =
      /^(.*?)(?: (\d{4}-\d{2}-\d{2}))?(?: § (\d+))?$/u.exec(handling) ?? [];
    const owner = ansokningar.find(({ sokande }) => rubrik.endsWith(lowerFirst(sokande)));
    const cited = datum !== undefined && paragraf !== undefined && owner !== undefined;
    const kallhanvisningId = cited
      ? await citationOf(app, organs.idOf(owner.sokande), { datum, paragraf: Number(paragraf) })
      : null;
    const id = HandlingsradId.parse(app.host.newId());
    made.push({ id, rubrik, datum: cited ? null : (datum ?? null), kallhanvisningId, bilaggs });
  }
  return made;
}

async function chooseRecipients(
  { app, parsed, organs }: Entry,
  tjansteskrivelseId: Output<'tjansteskrivelse.save'>['id'],
): Promise<void> {
  const { id, version } = await app.call('sandlista.get', { tjansteskrivelseId });
  const poster = parsed.mottagare.map((mottagare) => ({
    id: SandlistepostId.parse(app.host.newId()),
    organId: organs.idOf(mottagare),
    mottagare,
    kanal: 'internpost' as const,
    adress: '',
    antal: 1,
    skal: 'tilldelad' as const,
    version: 'utdrag' as const,
  }));
  await app.call('sandlista.save', { sandlistaId: id, version, data: { poster, avsteg: [] } });
}

function applicationOf(fordelning: Entry['fordelning'], organs: Organs, namn: string) {
  const organId = organs.idOf(namn);
  const ansokan = fordelning.ansokningar.find((one) => one.sokandeOrganId === organId);
  if (!ansokan) throw new Error(`${namn} has no application`);
  return ansokan;
}

async function personsOf(app: TestApp, { handlaggare }: ParsedPaper): Promise<PersonId[]> {
  const persons = await app.call('person.list', {});
  return handlaggare.map((namn) => {
    const person = persons.find(({ fornamn, efternamn }) => `${fornamn} ${efternamn}` === namn);
    if (!person) throw new Error('a handläggare is missing');
    return person.id;
  });
}

function personData(namn: string) {
  const [fornamn = '', ...rest] = namn.split(' ');
  return newPerson({ fornamn, efternamn: rest.join(' ') });
}

/** Year, letters and serial of the paper's number. */
function numberParts({ diarienummer }: ParsedPaper): RegExpExecArray {
  const parts = /^(\d{4})(\p{L}+)\/(\d+)$/u.exec(diarienummer);
  if (!parts) throw new Error(`an unknown form of number: ${diarienummer}`);
  return parts;
}
