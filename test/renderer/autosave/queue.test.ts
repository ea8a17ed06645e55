import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '../../../renderer/autosave/queue.ts';
import type { SaveOutcome } from '../../../renderer/autosave/queue.ts';
import { fieldsToTell } from '../../../renderer/autosave/use-autosaved-form.ts';

const saved: SaveOutcome = { kind: 'saved' };

function autosaveWith(...outcomes: SaveOutcome[]) {
  const save = vi.fn(() => Promise.resolve(outcomes.shift() ?? saved));
  const autosave = createAutosave({ save, now: () => new Date(), rest: 2_000, longest: 6_000 });
  return { save, autosave };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('saving while writing', () => {
  it('saves once, after a rest', async () => {
    const { save, autosave } = autosaveWith();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(1_500);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(save).not.toHaveBeenCalled();
    expect(autosave.state().kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(100);
    expect(save).toHaveBeenCalledTimes(1);
    expect(autosave.state().kind).toBe('saved');
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it('saves within six seconds although the writing never rests', async () => {
    const { save, autosave } = autosaveWith();
    for (let second = 0; second < 6; second += 1) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves at once when asked, and not when nothing has changed', async () => {
    const { save, autosave } = autosaveWith();
    expect(await autosave.flush()).toBe(true);
    expect(save).not.toHaveBeenCalled();
    autosave.changed();
    expect(await autosave.flush()).toBe(true);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('saves once in six seconds however slow a save is, when the writing never rests', async () => {
    const save = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      return saved;
    });
    const autosave = createAutosave({ save, now: () => new Date(), rest: 2_000, longest: 6_000 });
    for (let key = 0; key < 300; key += 1) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(save.mock.calls.length).toBeLessThanOrEqual(5);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it('saves what was written during a save right after it when asked, never two at a time', async () => {
    let running = 0;
    let most = 0;
    const autosave = createAutosave({
      save: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 100));
        running -= 1;
        return saved;
      },
      now: () => new Date(),
      rest: 2_000,
      longest: 6_000,
    });
    autosave.changed();
    const first = autosave.flush();
    autosave.changed();
    const second = autosave.flush();
    await vi.advanceTimersByTimeAsync(300);
    expect([await first, await second]).toEqual([true, true]);
    expect(most).toBe(1);
    expect(autosave.hasUnsaved()).toBe(false);
  });
});

describe('saving that does not go well', () => {
  it('keeps what breaks a rule as unsaved and tries again after the next change', async () => {
    const { save, autosave } = autosaveWith({ kind: 'invalid', isMarked: true });
    autosave.changed();
    expect(await autosave.flush()).toBe(false);
    expect(autosave.state().kind).toBe('invalid');
    expect(autosave.hasUnsaved()).toBe(true);
    autosave.changed();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(autosave.hasUnsaved()).toBe(false);
  });

  it('keeps what could not even be tried as unsaved, says so, and tries again when asked', async () => {
    const { save, autosave } = autosaveWith();
    save.mockRejectedValueOnce(new Error('a fault of ours'));
    autosave.changed();
    expect(await autosave.flush()).toBe(false);
    expect(autosave.state().kind).toBe('failed');
    expect(autosave.hasUnsaved()).toBe(true);
    expect(await autosave.flush()).toBe(true);
    expect(autosave.state().kind).toBe('saved');
  });

  it('saves nothing more after a conflict until it is settled', async () => {
    const { save, autosave } = autosaveWith({ kind: 'conflict' });
    autosave.changed();
    await autosave.flush();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await autosave.flush()).toBe(false);
    expect(save).toHaveBeenCalledTimes(1);
    expect(await autosave.overrule()).toBe(true);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('forgets what was written when the stored text is read again', async () => {
    const { save, autosave } = autosaveWith({ kind: 'conflict' });
    autosave.changed();
    await autosave.flush();
    autosave.settle();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(autosave.hasUnsaved()).toBe(false);
  });
});

describe('errors told without being asked for', () => {
  const at = (field: string, rule: string) => ({ path: field.split('.'), rule });

  it('tells of broken rules at once, and of empty fields only when they have been left', () => {
    const violations = [at('rubrik', 'required'), at('a.0.b', 'granted_above_requested')];
    expect(fieldsToTell(violations, () => false)).toEqual(['a.0.b']);
    expect(fieldsToTell(violations, () => true)).toEqual(['rubrik', 'a.0.b']);
  });
});
