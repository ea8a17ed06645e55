import { ulid } from 'ulid';
import { insertParti } from '../../../db/repositories/parti.ts';
import { insertPerson } from '../../../db/repositories/person.ts';
import type { RegisterDb } from '../../../db/open.ts';
import { ProtokollsdelId, SammantradeId } from '../../../shared/domain/id.ts';
import type { OrganId, PartiId, PersonId } from '../../../shared/domain/id.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import { personData } from './fixture.ts';
import { change, rawConnection } from './register.ts';

export interface Mote {
  readonly sammantradeId: SammantradeId;
  readonly organId: OrganId;
  /** A part that is still a draft. */
  readonly delId: ProtokollsdelId;
  /** Members who serve all the time; the first one chairs. */
  readonly ledamoter: readonly PersonId[];
  /** Deputies who are there without serving. */
  readonly ersattare: readonly PersonId[];
  readonly partier: readonly PartiId[];
}

const MADE = `'2026-03-01T08:00:00.000Z', 'Siv Ek'`;

/** An open meeting of a body with its members in the room, and one part for its §§. */
export async function seedMote(
  register: RegisterDb,
  organId: OrganId,
  { datum = '2026-03-24', ar = 2026, antal = 5 } = {},
): Promise<Mote> {
  const people = await change(register, async (tx) => {
    const ids: PersonId[] = [];
    for (let nr = 0; nr < antal + 3; nr += 1) {
      ids.push((await insertPerson(tx, personData('Ada', `Ek${String(nr)}`))).id);
    }
    const parti = { kod: ulid().slice(-6), namn: 'Listan', genitiv: 'Listans' };
    const { id } = await insertParti(tx, { ...parti, giltigFran: null, giltigTill: null });
    return { ids, partier: [id] };
  });
  const [ledamoter, ersattare] = [people.ids.slice(0, antal), people.ids.slice(antal)];
  const sammantradeId = SammantradeId.parse(ulid());
  const delId = ProtokollsdelId.parse(ulid());
  const raw = rawConnection(register);
  raw.pragma('foreign_keys = ON');
  raw.exec(`
    INSERT INTO sammantrade (id, organ_id, datum, skapad, skapad_av, andrad)
      VALUES ('${sammantradeId}', '${organId}', '${datum}', ${MADE}, 't');
    UPDATE sammantrade SET status = 'pagaende', ordforande_id = '${ledamoter[0] ?? ''}',
      sekreterare_id = '${ersattare.at(-1) ?? ''}' WHERE id = '${sammantradeId}';
    INSERT OR IGNORE INTO paragrafserie SELECT '${organId}', ${String(ar)}, 1, ${MADE}
      WHERE NOT EXISTS (SELECT 1 FROM paragrafserie WHERE organ_id = '${organId}' AND period = ${String(ar)});
    INSERT INTO protokollsdel (id, sammantrade_id, nr, typ, status, plats, oenighet,
      forvaringsplats, skapad, skapad_av, andrad)
      VALUES ('${delId}', '${sammantradeId}', 1, 'ordinarie', 'utkast', '', '', '', ${MADE}, 't');`);
  const there = raw.prepare(`INSERT INTO narvaroperiod (id, sammantrade_id, person_id, roll,
    distans, skapad, skapad_av) VALUES (?, ?, ?, ?, 0, ${MADE})`);
  for (const person of ledamoter) there.run(ulid(), sammantradeId, person, 'ledamot');
  for (const person of ersattare) there.run(ulid(), sammantradeId, person, 'ersattare');
  return { sammantradeId, organId, delId, ledamoter, ersattare, partier: people.partier };
}

/** A § that nothing has been said about yet. */
export function newParagrafData(ordforandeId: PersonId): ParagrafData {
  return {
    ...{ rubrik: 'Båtplatser', underrubrik: '', myndighetsutovning: false, stangdaDorrar: false },
    ...{ overklagande: 'laglighetsprovning', ordforandeId, arendebeskrivning: [], tidigare: [] },
    ...{ handlingar: [], jav: [], forslag: [], yrkanden: [], propositioner: [], beslut: [] },
    ...{ reservationer: [], uttalanden: [], mottagare: [], andringar: [] },
  };
}
