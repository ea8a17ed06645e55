import { BellPlus, BellRing } from 'lucide-react';
import type { ArendeId, OrganId } from '../../../shared/domain/id.ts';
import { plandagKey } from '../../../shared/domain/planering.ts';
import type { Plan } from '../../../shared/domain/planering.ts';
import { useCommand } from '../../api/use-command.ts';
import { textPlanbevakning, textPlanering } from '../../text/planering.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { PlanRow } from './plan-rows.ts';
import type { PlanHandle } from './use-plan.ts';

interface WatchButtonProps {
  readonly arendeId: ArendeId;
  readonly organId: OrganId;
  readonly stored: Plan | null;
  readonly handle: PlanHandle;
  /** The dates to watch. */
  readonly rows: readonly PlanRow[];
}

/** Whether every date has a reminder on the right day, or one that is done. */
function isUpToDate(stored: Plan | null, rows: readonly PlanRow[]): boolean {
  const watched = new Map(stored?.bevakade.map((one) => [plandagKey(one), one]));
  return rows.every(({ key, datum }) => {
    const one = watched.get(key);
    return one !== undefined && (one.klar || one.datum === datum);
  });
}

/** Makes reminders of the dates, or moves those made before to where the dates are now. */
export function WatchButton({ arendeId, organId, stored, handle, rows }: WatchButtonProps) {
  const watch = useCommand('planering.watch', {
    onSuccess: (_, { datum }) => showToast({ title: textPlanering.watched(datum.length) }),
  });
  const hasWatched = stored?.bevakade.some(({ klar }) => !klar) ?? false;
  if (hasWatched && isUpToDate(stored, rows)) {
    return (
      <p className="plan-watched">
        <BellRing size={16} aria-hidden="true" />
        {textPlanering.watchedAll}
      </p>
    );
  }
  const run = async () => {
    if (!(await handle.store())) return;
    const datum = rows.map(({ slag, namn, datum: dag }) => ({
      ...{ slag, namn, datum: dag },
      text: textPlanbevakning[slag](namn),
    }));
    watch.run({ arendeId, organId, version: handle.version(), datum });
  };
  return (
    <Button
      kind="primary"
      icon={BellPlus}
      isDisabled={rows.length === 0}
      isPending={watch.isPending}
      onPress={() => void run()}
    >
      {hasWatched ? textPlanering.watchAgain : textPlanering.watch}
    </Button>
  );
}
