import { describe, expect, test } from 'vitest';
import { checkParagraf } from '../../../shared/checks/protokoll.ts';
import { parseDay } from '../../../shared/domain/datum.ts';
import type { BeslutspunktId, PartiId, PersonId } from '../../../shared/domain/id.ts';
import { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { bestamdForm, genitiv } from '../../../shared/rules/sprak.ts';
import { medAndringar } from '../../../shared/rules/protokollstext/andringar.ts';
import { paragrafblock, paragrafhuvud } from '../../../shared/rules/protokollstext/block.ts';
import { styckestext } from '../../../shared/rules/protokollstext/lage.ts';
import type { Protokollslage, Textperson } from '../../../shared/rules/protokollstext/lage.ts';
import { beslutForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { newId } from '../support-facts.ts';
import { parseParagraf000, readParagraf000 } from './paragraf-000.ts';
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

const source = readParagraf000();
if (source === null) console.warn('SKIPPED: no ../shared/seeds/000* beside the project');

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
function entered(read: Paragraf000): Protokollslage {
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

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

describe.skipIf(source === null)('a § of minutes that was printed', () => {
  const read = parseParagraf000(source ?? '');
  const lage = entered(read);
  const blocks = paragrafblock(lage);

  test('is taken apart into its facts', () => {
    expect(read).toMatchObject({ nr: 6, framstallare: { length: 2 }, punkter: { length: 2 } });
    expect(read.punkter.map(({ stycken }) => stycken.length)).toEqual([0, 4]);
    expect(read.arendet).toHaveLength(3);
    expect(read.ordning).toMatch(/^Ordföranden ställder /u);
  });

  test('comes out word for word, but for a word that the writer misspelt', () => {
    // The slip is the writer's, and so an own wording of that paragraph.
    const ordning = blocks.find(({ slag }) => slag === 'beslutsordning')?.stycken[0];
    const generated = ordning === undefined ? '' : styckestext(ordning);
    expect(generated.replace('ställer', 'ställder')).toBe(read.ordning);
    const nyckel = ordning?.nyckel ?? '';
    const printed = medAndringar(blocks, [{ nyckel, text: read.ordning, underlag: generated }]);
    const lines = [
      ...paragrafhuvud(lage),
      ...printed.flatMap(({ rubrik, stycken }) => [
        rubrik,
        ...stycken.map((one) =>
          one.nr === null ? styckestext(one) : `${one.nr}. ${styckestext(one)}`,
        ),
      ]),
    ];
    expect(lines.map(plain)).toEqual(read.allt.map(plain));
  });

  test('the reservation is that of the two movers, and only its party wording is remarked on', () => {
    expect(lage.data.reservationer[0]?.personer).toEqual(lage.data.yrkanden[1]?.framstallare);
    const found = checkParagraf({
      ...{ data: lage.data, nr: read.nr, status: 'beslutad', narvaro: lage.narvaro },
      // Who else was there isn't in the sample.
      ...{ organtyp: 'namnd', antalLedamoter: lage.narvaro.length, slut: null, justerad: null },
    });
    expect(found.map(({ id }) => id)).toEqual(['K57']);
  });
});
