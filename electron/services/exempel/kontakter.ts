import type { KontaktData } from '../../../shared/domain/kontakt.ts';
import type { PartiData } from '../../../shared/domain/parti.ts';
import type { Uppdragsroll } from '../../../shared/domain/uppdrag.ts';
import { genitiv } from '../../../shared/rules/sprak.ts';
import { newPerson } from '../../../shared/domain/person.ts';
import type { PartiId } from '../../../shared/domain/id.ts';
import { today } from '../context.ts';
import type { ServiceContext } from '../context.ts';
import { saveKontakt } from '../kontakt.ts';
import { listAllOrgan } from '../organ.ts';
import { saveParti } from '../parti.ts';
import { savePerson } from '../person.ts';
import { saveUppdrag } from '../uppdrag.ts';

const kontakter: readonly KontaktData[] = [
  kontakt('forening', 'Granbergs byalag', 'styrelsen@byalaget.example'),
  kontakt('foretag', 'Skogsängens Bygg AB', 'info@skogsangen.example'),
  kontakt('myndighet', 'Länsstyrelsen i Granlands län', 'granland@lansstyrelsen.example'),
  kontakt('privatperson', 'Iris Ekbacken', 'iris@ekbacken.example'),
  { ...kontakt('privatperson', 'Teo Lövgärde', ''), skyddad: true },
];

/** Two parties that nobody has heard of. */
const partier: readonly PartiData[] = [
  parti('GL', 'Granbergslistan'),
  parti('FB', 'Framåt bygden'),
];

interface Elected {
  readonly fornamn: string;
  readonly efternamn: string;
  readonly parti: 0 | 1;
  readonly roll: Uppdragsroll;
}

const styrelsen: readonly Elected[] = [
  { fornamn: 'Sigrid', efternamn: 'Alhage', parti: 0, roll: 'ordf' },
  { fornamn: 'Måns', efternamn: 'Tallvik', parti: 1, roll: 'v_ordf_1' },
  { fornamn: 'Noor', efternamn: 'Strandqvist', parti: 0, roll: 'ledamot' },
  { fornamn: 'Birger', efternamn: 'Öhrnell', parti: 1, roll: 'ledamot' },
  { fornamn: 'Lova', efternamn: 'Hedmark', parti: 0, roll: 'ersattare' },
];

/** Outsiders, parties, and the members of the board since the turn of the year. */
export async function addExampleContacts(context: ServiceContext): Promise<void> {
  for (const data of kontakter) await saveKontakt(context, { existing: null, data });
  const parties: PartiId[] = [];
  for (const data of partier) {
    parties.push((await saveParti(context, { existing: null, data })).id);
  }
  const board = (await listAllOrgan(context)).find(({ organtyp }) => organtyp === 'ks');
  if (!board) throw new Error('the example register has no board');
  const fran = `${today(context).slice(0, 4)}-01-01`;
  for (const [ordning, { parti: party, roll, ...name }] of styrelsen.entries()) {
    const partiId = parties[party] ?? null;
    const data = newPerson({ ...name, partiId, titel: 'Förtroendevald' });
    const { id: personId } = await savePerson(context, { existing: null, data });
    const task = { personId, organId: board.id, roll, fran, till: null, ordning };
    await saveUppdrag(context, { existing: null, data: { ...task, forPartiId: null } });
  }
}

function kontakt(typ: KontaktData['typ'], namn: string, epost: string): KontaktData {
  return { typ, namn, epost, telefon: '', adress: '', skyddad: false, avslutad: false };
}

function parti(kod: string, namn: string): PartiData {
  return { kod, namn, genitiv: genitiv(namn), giltigFran: null, giltigTill: null };
}
