import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedField,
  createTrail,
  sharing,
} from '../../../renderer/features/dokument/paper-trail.ts';

interface Values {
  readonly rubrik: string;
  readonly punkter: readonly { readonly id: string; readonly text: string }[];
}

const START: Values = {
  rubrik: '',
  punkter: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
};

function started(most = 300) {
  let time = 0;
  const trail = createTrail(START, { now: () => time, pause: 500, most });
  return { trail, wait: (ms: number) => (time += ms) };
}

describe('the trail of a form', () => {
  it('undoes a run of letters in one field as one step, and a pause begins a new one', () => {
    const { trail, wait } = started();
    trail.record({ ...START, rubrik: 'F' });
    wait(100);
    trail.record({ ...START, rubrik: 'Fö' });
    wait(600);
    trail.record({ ...START, rubrik: 'För' });
    expect(trail.undo()).toEqual({ values: { ...START, rubrik: 'Fö' }, field: 'rubrik' });
    expect(trail.undo()?.values).toEqual(START);
    expect(trail.undo()).toBeNull();
  });

  it('keeps moves and removals apart however fast they come', () => {
    const { trail } = started();
    const [a, b] = START.punkter;
    if (!a || !b) throw new Error('two points are needed');
    trail.record({ ...START, punkter: [b, a] });
    trail.record({ ...START, punkter: [a] });
    expect(trail.undo()).toEqual({ values: { ...START, punkter: [b, a] }, field: 'punkter.0' });
    expect(trail.undo()).toEqual({ values: START, field: 'punkter.0' });
  });

  it('does what the editor says about what belongs together', () => {
    const { trail, wait } = started();
    trail.record({ ...START, rubrik: 'F' });
    wait(10_000);
    trail.record({ ...START, rubrik: 'Fö' }, true);
    trail.record({ ...START, rubrik: 'För' }, false);
    expect(trail.undo()?.values.rubrik).toBe('Fö');
    expect(trail.undo()?.values.rubrik).toBe('');
  });

  it('begins a new step after an undo, and forgets what could be done again', () => {
    const { trail } = started();
    trail.record({ ...START, rubrik: 'F' });
    trail.record({ ...START, rubrik: 'Fö' });
    trail.undo();
    expect(trail.canRedo()).toBe(true);
    trail.record({ ...START, rubrik: 'G' });
    expect(trail.canRedo()).toBe(false);
    expect(trail.undo()?.values).toEqual(START);
  });

  it('does nothing about a change that changes nothing', () => {
    const { trail } = started();
    trail.record(structuredClone(START));
    expect(trail.canUndo()).toBe(false);
  });

  it('has no way back over what was read again', () => {
    const { trail } = started();
    trail.record({ ...START, rubrik: 'F' });
    trail.restart({ ...START, rubrik: 'Läst' });
    expect(trail.canUndo()).toBe(false);
    trail.record({ ...START, rubrik: 'Läst på nytt' });
    expect(trail.undo()?.values.rubrik).toBe('Läst');
  });

  it('keeps so many steps and no more', () => {
    const { trail, wait } = started(3);
    for (const rubrik of ['1', '2', '3', '4', '5']) {
      trail.record({ ...START, rubrik });
      wait(1000);
    }
    const seen = [trail.undo(), trail.undo(), trail.undo(), trail.undo()];
    expect(seen.map((move) => move?.values.rubrik)).toEqual(['4', '3', '2', undefined]);
  });

  it('leads through any writing and back again', () => {
    const plain = { noNullPrototype: true };
    const punkt = fc.record({ id: fc.string({ maxLength: 1 }), text: fc.string() }, plain);
    const values = fc.record(
      { rubrik: fc.string({ maxLength: 3 }), punkter: fc.array(punkt, { maxLength: 3 }) },
      plain,
    );
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 12 }), (all) => {
        const { trail, wait } = started();
        const seen: Values[] = [START];
        for (const one of all) {
          wait(1000);
          trail.record(one);
          if (JSON.stringify(seen.at(-1)) !== JSON.stringify(one)) seen.push(one);
        }
        const back = seen.slice(0, -1).toReversed();
        expect(back.map(() => trail.undo()?.values)).toEqual(back);
        expect(seen.slice(1).map(() => trail.redo()?.values)).toEqual(seen.slice(1));
      }),
    );
  });
});

describe('sharing', () => {
  it('takes every part that says the same from before', () => {
    const now = sharing(START, { ...structuredClone(START), rubrik: 'Ny' });
    expect(now.punkter).toBe(START.punkter);
    expect(sharing(START, structuredClone(START))).toBe(START);
  });

  it('leaves values of a class alone', () => {
    const [one, other] = [new Date(0), new Date(0)];
    expect(sharing({ one }, { one: other }).one).toBe(other);
  });
});

describe('the field that changed', () => {
  it('is as deep as one member alone differs', () => {
    const now = { ...START, punkter: START.punkter.with(1, { id: 'b', text: 'Ny' }) };
    expect(changedField(START, now)).toEqual({ field: 'punkter.1.text', isText: true });
  });

  it('is the whole when several differ', () => {
    const now = { rubrik: 'Ny', punkter: [] };
    expect(changedField(START, now).field).toBe('');
  });
});
