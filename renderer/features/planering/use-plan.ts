import { useEffect, useRef, useState } from 'react';
import { CallError } from '../../../shared/contract/errors.ts';
import type { ArendeId, OrganId } from '../../../shared/domain/id.ts';
import type { Plan, PlanData } from '../../../shared/domain/planering.ts';
import { call } from '../../api/client.ts';
import { errorNotice } from '../../api/error-notice.ts';
import type { SaveOutcome } from '../../autosave/queue.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';

interface PlanKey {
  readonly arendeId: ArendeId;
  readonly organId: OrganId;
}

/** What of a stored plan is edited. */
export function dataOf(plan: Plan): PlanData {
  const { sistaDag, sammantradeId, omedelbarJustering, dagar } = plan;
  return { sistaDag, sammantradeId, omedelbarJustering, dagar };
}

/** Each step back, and what the step was of: keys pressed in a row are one step. */
interface Step {
  readonly plan: PlanData;
  readonly of: string | null;
}

/** A plan, and the way back through its changes. */
function usePlanSteps(stored: Plan | null, start: PlanData) {
  const [plan, setPlan] = useState(stored ? dataOf(stored) : start);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const current = useRef({ plan, version: stored?.version ?? 0 });
  const show = (next: PlanData) => {
    current.current.plan = next;
    setPlan(next);
  };
  return {
    ...{ plan, steps, current },
    /** Takes a plan as it is stored; there is nothing to undo in it. */
    take: (next: Plan | null) => {
      current.current.version = next?.version ?? 0;
      show(next ? dataOf(next) : start);
      setSteps([]);
    },
    change: (next: PlanData, of: string | null) => {
      const step = { plan: current.current.plan, of };
      setSteps((all) => (of !== null && all.at(-1)?.of === of ? all : [...all, step]));
      show(next);
    },
    back: () => {
      const step = steps.at(-1);
      if (!step) return;
      setSteps(steps.slice(0, -1));
      show(step.plan);
    },
  };
}

/** A plan while it is being changed: saved as it goes, and every change can be undone. */
export function usePlan(key: PlanKey, stored: Plan | null, start: PlanData) {
  const held = usePlanSteps(stored, start);
  const { current } = held;
  const autosave = useAutosave(() => savePlan(key, current.current));
  const latestTake = useRef(held.take);
  useEffect(() => {
    latestTake.current = held.take;
  });
  useEffect(() => {
    // Stored by another window while nothing is being changed here.
    const isNewer = stored !== null && stored.version > current.current.version;
    if (isNewer && !autosave.hasUnsaved()) latestTake.current(stored);
  }, [stored, autosave, current]);
  return {
    plan: held.plan,
    autosave,
    /** The version that is stored, for what is made of it. */
    version: () => current.current.version,
    canUndo: held.steps.length > 0,
    /** Changes that are `of` the same date in a row are undone as one. */
    change: (next: PlanData, of: string | null = null) => {
      if (next === current.current.plan) return;
      held.change(next, of);
      autosave.changed();
    },
    undo: () => {
      held.back();
      autosave.changed();
    },
    /** Stores what is shown, although it is as it was suggested. */
    store: () => {
      autosave.changed();
      return autosave.flush();
    },
    readAgain: async () => {
      held.take(await call('planering.find', key));
      autosave.settle();
    },
    keepMine: async () => {
      current.current.version = (await call('planering.find', key))?.version ?? 0;
      await autosave.overrule();
    },
  };
}

async function savePlan(
  key: PlanKey,
  current: { readonly plan: PlanData; version: number },
): Promise<SaveOutcome> {
  try {
    const { plan: data, version } = current;
    current.version = (await call('planering.save', { ...key, version, data })).version;
    return { kind: 'saved' };
  } catch (error) {
    const isConflict = error instanceof CallError && error.failure.code === 'Conflict';
    return isConflict ? { kind: 'conflict' } : { kind: 'failed', notice: errorNotice(error) };
  }
}

export type PlanHandle = ReturnType<typeof usePlan>;
