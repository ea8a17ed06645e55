import { describe, expect, test, vi } from 'vitest';
import { createRum } from '../../../renderer/features/motesrum/rum-store.ts';
import { paragrafData } from '../../../shared/domain/paragraf.ts';
import type { Rumsdata, Skrivning } from '../../../renderer/features/motesrum/skrivning.ts';
import type { Svar } from '../../../renderer/features/motesrum/sandning.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { NarvaroperiodId } from '../../../shared/domain/id.ts';
import { person, period } from '../../shared/protokoll/support.ts';
import { nyttId, stored } from '../../shared/rules/rum-support.ts';

const paragraf = stored(1);
const start: Rumsdata = { punkter: [], paragrafer: [paragraf], narvaro: [], delar: [] };

function med(rubrik: string): Skrivning {
  return { typ: 'paragraf', id: paragraf.id, data: { ...paragrafData(paragraf), rubrik } };
}

/** A room whose program answers when the test says so. */
function connect() {
  const sent: { skrivning: Skrivning; version: number }[] = [];
  const answers: ((answer: () => Svar) => void)[] = [];
  const rum = createRum(start, {
    sand: (skrivning, { version }) => {
      sent.push({ skrivning, version: version(paragraf.id) });
      return new Promise<() => Svar>((resolve) => void answers.push(resolve)).then((answer) =>
        answer(),
      );
    },
    las: () => Promise.resolve(start),
    now: () => new Date(2026, 10, 22, 14, 30),
    sedan: (run) => run(),
  });
  const saved = (version: number): Svar => {
    const last = sent.at(-1)?.skrivning;
    const data = last?.typ === 'paragraf' ? last.data : {};
    return { typ: 'paragraf', paragraf: { ...paragraf, ...data, version } };
  };
  const rubrik = () => rum.bild().data.paragrafer[0]?.rubrik;
  return { rum, sent, rubrik, answer: (with_: () => Svar) => answers.shift()?.(with_), saved };
}

describe('what is entered in the room', () => {
  test('is shown before it is stored, and said to be on disk only after', async () => {
    const { rum, rubrik, answer, saved } = connect();
    rum.skriv([med('Ny')]);
    expect(rubrik()).toBe('Ny');
    expect(rum.sparat()).toEqual({ kind: 'sparar', kvar: 1 });
    answer(() => saved(2));
    await rum.vila();
    expect(rum.sparat().kind).toBe('sparat');
  });

  test('is stored in order, a § that waits as it is last, each on the version before', async () => {
    const { rum, sent, answer, saved } = connect();
    for (const rubrik of ['A', 'B', 'C']) rum.skriv([med(rubrik)]);
    answer(() => saved(2));
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    answer(() => saved(3));
    await rum.vila();
    expect(sent).toEqual([
      { skrivning: med('A'), version: 1 },
      { skrivning: med('C'), version: 2 },
    ]);
  });

  test('is dropped with what rested on it when it is refused, and told of', async () => {
    const { rum, sent, rubrik, answer } = connect();
    rum.skriv([med('A')]);
    rum.skriv([{ typ: 'status', id: paragraf.id, status: 'beslutad' }]);
    answer(() => {
      throw new CallError('RuleViolated', [{ path: [], rule: 'part_locked' }]);
    });
    await rum.vila();
    expect(sent).toHaveLength(1);
    expect(rubrik()).toBe(paragraf.rubrik);
    expect(rum.bild().nekad).not.toBeNull();
  });

  test('is taken back step by step', async () => {
    const { rum, rubrik, answer, saved } = connect();
    rum.skriv([med('A')]);
    answer(() => saved(2));
    await rum.vila();
    expect(rum.angra(paragraf.id)).toBe(true);
    expect(rubrik()).toBe(paragraf.rubrik);
    expect(rum.angra(paragraf.id)).toBe(false);
    answer(() => saved(3));
    await rum.vila();
  });

  test('reaches a row by the id main gave it', async () => {
    const { rum, sent, answer } = connect();
    const [nyId, storedId] = [nyttId(NarvaroperiodId), nyttId(NarvaroperiodId)];
    const data = period(person.alm, 'ledamot');
    rum.skriv([{ typ: 'narvaro', nyId, andring: { typ: 'spara', id: null, data } }]);
    expect(rum.bild().data.narvaro[0]?.id).toBe(nyId);
    answer(() => ({ typ: 'narvaro', period: { ...data, id: storedId } }));
    await rum.vila();
    const gone = { typ: 'narvaro', nyId, andring: { typ: 'ta_bort', id: nyId } } as const;
    rum.skriv([gone]);
    expect(rum.bild().data.narvaro).toEqual([]);
    expect(sent[1]?.skrivning).toEqual(gone);
    answer(() => ({ typ: 'narvaro', period: null }));
    await rum.vila();
  });
});

describe('what is changed elsewhere', () => {
  const changed = { ...paragraf, rubrik: 'Annan', version: 2 };
  const elsewhere = (las: () => Promise<Rumsdata>) => {
    const answers: (() => void)[] = [];
    const rum = createRum(start, {
      ...{ las, now: () => new Date(2026, 10, 22, 14, 30), sedan: (run) => run() },
      sand: (skrivning) =>
        new Promise((resolve) => {
          const data = skrivning.typ === 'paragraf' ? skrivning.data : {};
          answers.push(() => resolve({ typ: 'paragraf', paragraf: { ...paragraf, ...data } }));
        }),
    });
    return { rum, answer: () => answers.shift()?.() };
  };

  test('is shown, and the § is told of until something is entered in it', async () => {
    const { rum } = elsewhere(() => Promise.resolve({ ...start, paragrafer: [changed] }));
    rum.andrat(['paragraf', 'logg']);
    await vi.waitFor(() => expect(rum.bild().andrade).toEqual([paragraf.id]));
    expect(rum.bild().data.paragrafer[0]?.rubrik).toBe('Annan');
    rum.skriv([med('Egen')]);
    expect(rum.bild().andrade).toEqual([]);
  });

  test('waits for what is entered here, which isn’t lost', async () => {
    const las = vi.fn(() => Promise.resolve({ ...start, paragrafer: [changed] }));
    const { rum, answer } = elsewhere(las);
    rum.skriv([med('Egen')]);
    // The first is the announcement of what was entered here.
    rum.andrat(['paragraf', 'logg']);
    rum.andrat(['paragraf', 'logg']);
    await Promise.resolve();
    expect(las).not.toHaveBeenCalled();
    expect(rum.bild().data.paragrafer[0]?.rubrik).toBe('Egen');
    answer();
    await vi.waitFor(() => expect(las).toHaveBeenCalledOnce());
  });

  test('is not what was entered here, nor what isn’t of the room', async () => {
    const las = vi.fn(() => Promise.resolve(start));
    const { rum, answer } = elsewhere(las);
    rum.skriv([med('Egen')]);
    rum.andrat(['paragraf', 'logg']);
    rum.andrat(['arende', 'logg']);
    answer();
    await rum.vila();
    expect(las).not.toHaveBeenCalled();
  });

  test('leaves other §§ the same, so that they are not shown anew', async () => {
    const other = stored(2);
    const { rum } = elsewhere(() =>
      Promise.resolve({ ...start, paragrafer: [{ ...paragraf }, other] }),
    );
    rum.andrat(['paragraf']);
    await vi.waitFor(() => expect(rum.bild().data.paragrafer).toHaveLength(2));
    expect(rum.bild().data.paragrafer[0]).toBe(paragraf);
    expect(rum.bild().andrade).toEqual([]);
  });
});
