import { describe, expect, test } from 'vitest';
import { checkParagraf } from '../../../shared/checks/protokoll.ts';
import { medAndringar } from '../../../shared/rules/protokollstext/andringar.ts';
import { paragrafblock, paragrafhuvud } from '../../../shared/rules/protokollstext/block.ts';
import { styckestext } from '../../../shared/rules/protokollstext/lage.ts';
import { entered } from './lage-000.ts';
import { parseParagraf000, readParagraf000 } from './paragraf-000.ts';

const source = readParagraf000();
if (source === null) console.warn('SKIPPED: no ../shared/seeds/000* beside the project');

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
