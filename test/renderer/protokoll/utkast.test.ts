import { expect, test } from 'vitest';
import { createUtkast } from '../../../renderer/features/protokoll/skriv/utkast.ts';
import { sparbar } from '../../../renderer/features/protokoll/skriv/sparbar.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { ParagrafId, ProtokollsdelId } from '../../../shared/domain/id.ts';
import type { Paragraf, ParagrafData } from '../../../shared/domain/paragraf.ts';
import { paragraf } from '../../shared/protokoll/support.ts';

const stored: Paragraf = {
  ...{ ...paragraf({ rubrik: 'Bryggor' }), version: 3, nr: 41, ar: 2026, status: 'oppen' },
  ...{ id: ParagrafId.parse('01PARAGRAF0000000000000001'), dagordningspunktId: null },
  ...{ protokollsdelId: ProtokollsdelId.parse('01DE1000000000000000000001'), arendeId: null },
};

function writing() {
  const saved: [ParagrafData, number][] = [];
  const utkast = createUtkast(stored);
  const save = (data: ParagrafData, version: number) => {
    saved.push([data, version]);
    return Promise.resolve({ ...stored, ...data, version: version + 1 });
  };
  const rename = (rubrik: string) => utkast.change((data) => ({ ...data, rubrik }));
  return { utkast, saved, save, rename, rubrik: () => utkast.bild().data.rubrik };
}

test('what is written is stored on top of the version that has been seen, again and again', async () => {
  const { utkast, saved, save, rename } = writing();
  rename('Bryggor vid ån');
  expect(await utkast.save(save)).toEqual({ kind: 'saved' });
  rename('Bryggor i ån');
  expect(await utkast.save(save)).toEqual({ kind: 'saved' });
  expect(saved.map(([{ rubrik }, version]) => [rubrik, version])).toEqual([
    ['Bryggor vid ån', 3],
    ['Bryggor i ån', 4],
  ]);
});

test('one undo goes over all of the §, and what is stored elsewhere ends it', () => {
  const { utkast, rename, rubrik } = writing();
  rename('Bryggor vid ån');
  utkast.change((data) => ({ ...data, stangdaDorrar: true }));
  expect(utkast.undo()).toBe(true);
  expect(utkast.bild().data.stangdaDorrar).toBe(false);
  expect([utkast.undo(), rubrik(), utkast.undo()]).toEqual([true, 'Bryggor', false]);
  expect([utkast.redo(), rubrik()]).toEqual([true, 'Bryggor vid ån']);
  utkast.replace({ ...stored, rubrik: 'Båtar', version: 8 });
  expect([utkast.undo(), rubrik(), utkast.version()]).toEqual([false, 'Båtar', 8]);
});

test('what can’t be stored is told, and not sent', async () => {
  const { utkast, saved, save, rename } = writing();
  rename(' ');
  expect(await utkast.save(save)).toEqual({ kind: 'invalid', isMarked: true });
  expect(utkast.bild().fel).toMatchObject([{ path: ['rubrik'], rule: 'required' }]);
  rename('Bryggor');
  expect(await utkast.save(save)).toEqual({ kind: 'saved' });
  expect([utkast.bild().fel, saved.length]).toEqual([[], 1]);
});

test('somebody else has stored the §: it is a conflict until one of them is chosen', async () => {
  const { utkast, saved, save, rename, rubrik } = writing();
  rename('Mina bryggor');
  const refuse = () => Promise.reject(new CallError('Conflict'));
  expect(await utkast.save(refuse)).toEqual({ kind: 'conflict' });
  utkast.overrule({ ...stored, rubrik: 'Deras bryggor', version: 9 });
  expect(rubrik()).toBe('Mina bryggor');
  expect(await utkast.save(save)).toEqual({ kind: 'saved' });
  expect(saved.map(([{ rubrik: name }, version]) => [name, version])).toEqual([
    ['Mina bryggor', 9],
  ]);
});

test('rows that nothing is written in yet are not stored', () => {
  const data = paragraf({
    arendebeskrivning: ['Ett. ', ' ', 'Två.'],
    mottagare: [
      { slag: 'utdrag', namn: '' },
      { slag: 'utdrag', namn: 'Arkivet' },
    ],
    tidigare: [{ utfall: 'bordlagd', datum: '', paragraf: 0 }],
  });
  const { arendebeskrivning, mottagare, tidigare } = sparbar(data);
  expect(arendebeskrivning).toEqual(['Ett.', 'Två.']);
  expect([mottagare, tidigare]).toEqual([[{ slag: 'utdrag', namn: 'Arkivet' }], []]);
  expect(sparbar(sparbar(data))).toEqual(sparbar(data));
});
