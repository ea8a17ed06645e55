import { beforeAll, describe, expect, test } from 'vitest';
import { checkParagraf } from '../../../shared/checks/protokoll.ts';
import { medAndringar } from '../../../shared/rules/protokollstext/andringar.ts';
import { paragrafblock, paragrafhuvud } from '../../../shared/rules/protokollstext/block.ts';
import { styckestext } from '../../../shared/rules/protokollstext/lage.ts';
import type { Protokollslage } from '../../../shared/rules/protokollstext/lage.ts';
import { genomKontraktet } from '../../replay/genom-kontraktet.ts';
import { entered } from '../../shared/protokoll/lage-000.ts';
import { parseParagraf000, readParagraf000 } from '../../shared/protokoll/paragraf-000.ts';

const source = readParagraf000();
if (source === null) console.warn('SKIPPED: no ../shared/seeds/000* beside the project');

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

describe.skipIf(source === null)('a printed § that is entered into a register', () => {
  const read = parseParagraf000(source ?? '');
  let given: Protokollslage;
  let lage: Protokollslage;
  beforeAll(async () => {
    given = entered(read);
    const { data, nr, dnr, omedelbar } = given;
    const paragrafer = [{ data, nr, dnr, omedelbar }];
    const { ordforandeId } = data;
    const held = await genomKontraktet({ ...given, datum: '2017-03-09', ordforandeId, paragrafer });
    lage = held.get(nr)!;
  });

  test('is held as it was entered', () => {
    expect(lage.data).toEqual(given.data);
    expect(lage.narvaro.map(({ personId }) => personId)).toEqual(
      given.narvaro.map(({ personId }) => personId),
    );
  });

  test('comes out of it word for word, but for a word that the writer misspelt', () => {
    const blocks = paragrafblock(lage);
    const ordning = blocks.find(({ slag }) => slag === 'beslutsordning')!.stycken[0]!;
    const underlag = styckestext(ordning);
    const { nyckel } = ordning;
    const lines = medAndringar(blocks, [{ nyckel, text: read.ordning, underlag }]).flatMap(
      ({ rubrik, stycken }) => [
        rubrik,
        ...stycken.map((one) => `${one.nr === null ? '' : `${one.nr}. `}${styckestext(one)}`),
      ],
    );
    expect([...paragrafhuvud(lage), ...lines].map(plain)).toEqual(read.allt.map(plain));
  });

  test('is remarked on for its reservation by a party, and for nothing else', () => {
    const found = checkParagraf({
      ...{ data: lage.data, nr: read.nr, status: 'beslutad', narvaro: lage.narvaro },
      ...{ organtyp: 'namnd', antalLedamoter: lage.narvaro.length, slut: null, justerad: null },
    });
    expect(found.map(({ id }) => id)).toEqual(['K57']);
  });
});
