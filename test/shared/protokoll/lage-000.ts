import { parseDay } from '../../../shared/domain/datum.ts';
import type { BeslutspunktId, PartiId, PersonId } from '../../../shared/domain/id.ts';
import { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import type { Protokollslage, Textperson } from '../../../shared/rules/protokollstext/lage.ts';
import { beslutForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { bestamdForm, genitiv } from '../../../shared/rules/sprak.ts';
import { newId } from '../support-facts.ts';
import type { Paragraf000 } from './paragraf-000.ts';
import {
  forslag,
  handlingId,
  paragraf,
  period,
  proposition,
  reservation,
  steg,
  yrkande,
} from './support.ts';

/** The house of the sample: our own order, with its formulas. */
const stil = Protokollsstil.parse({
  ...beslutForst,
  huvud: ['§ {nr}', '{rubrik}', '{underrubrik}', 'Dnr {dnr}'],
  meningar: {
    ...beslutForst.meningar,
    till_forman_eget_nedan: ' till förmån för sitt eget förslag som redovisas nedan',
  },
});

/** The facts of the §, as a secretary would enter them. */
export function entered(read: Paragraf000): Protokollslage {
  const partiId = newId() as PartiId;
  const [chair, ...movers] = ['', ...read.framstallare].map(() => newId() as PersonId);
  if (chair === undefined) throw new Error('nobody');
  const kontorets = forslag('forvaltningen');
  const punkter = read.punkter.map(({ text, stycken }) => ({ text, stycken: [...stycken] }));
  const own = forslag('eget', { personer: movers, punkter });
  const point = { id: newId() as BeslutspunktId, nr: 1, typ: 'fri', text: read.beslut } as const;
  const data = paragraf({
    ...{ rubrik: read.rubrik, underrubrik: read.underrubrik, ordforandeId: chair },
    arendebeskrivning: [...read.arendet],
    handlingar: [
      {
        ...{ id: handlingId(), slag: 'skrivelse', handlingId: null, organId: null },
        ...{ datum: parseDay(read.skrivelsedag, '2017-03-09'), reviderad: null },
      },
    ],
    forslag: [kontorets, own],
    yrkanden: [
      yrkande([chair], steg('bifall', [kontorets])),
      yrkande(movers, steg('bifall', [own])),
    ],
    propositioner: [proposition('mot_varandra', [kontorets, own], kontorets)],
    beslut: [
      {
        ...{ grund: { typ: 'ingen' }, standard: null },
        punkter: [{ ...point, sokandeOrganId: null, harleddFranId: null }],
      },
    ],
    reservationer: [reservation(movers, { partier: [partiId], tillForman: own.id })],
  });
  const names = read.framstallare.map(
    (namn, index) => [movers[index] ?? chair, { namn, partiId }] as const,
  );
  return {
    ...{ stil, data, nr: read.nr, dnr: read.dnr, organen: new Map(), omedelbar: false },
    organ: { namn: read.organ, genitiv: genitiv(read.organ), bestamdForm: bestamdForm(read.organ) },
    personer: new Map<PersonId, Textperson>([[chair, { namn: '', partiId: null }], ...names]),
    partier: new Map([[partiId, { kod: read.partikod, namn: read.partinamn }]]),
    narvaro: [chair, ...movers].map((id) => period(id, 'ledamot')),
    ...{ ordning: new Map(), javsanmalningar: [] },
  };
}
