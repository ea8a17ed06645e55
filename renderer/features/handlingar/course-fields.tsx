import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { Riktning } from '../../../shared/domain/handling.ts';
import type { Handling, HandlingData } from '../../../shared/domain/handling.ts';
import { redirected, withStatus } from '../../../shared/rules/ny-handling.ts';
import { useToday } from '../../lib/today.tsx';
import { textHandling, textRegistrering } from '../../text/handling.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { HandlingFormReturn } from './handling-values.ts';

const riktningar = Riktning.options.map((id) => ({
  id,
  label: textRegistrering.riktningar[id],
}));
const statusar = (['arbetsmaterial', 'upprattad'] as const).map((id) => ({
  id,
  label: textHandling.statusar[id],
}));

interface CourseFieldsProps {
  readonly form: HandlingFormReturn;
  readonly before: Handling | undefined;
}

/** Which way a handling goes and whether it is a draft; its days follow (TF 2 kap. 9–10 §§). */
export function CourseFields({ form, before }: CourseFieldsProps) {
  const today = useToday();
  const { control, getValues, setValue } = form;
  const [riktning, statusTf] = useWatch({ control, name: ['data.riktning', 'data.statusTf'] });
  const isSettled = before !== undefined && before.statusTf !== 'arbetsmaterial';
  // A draft must have a day: one that nobody stated is taken back when it is a draft no longer.
  const lent = useRef<string | null>(null);
  const change = (changesOf: (data: HandlingData) => Partial<HandlingData>) => {
    // Only the brands of ids differ between what is written and what is stored.
    const data = getValues('data') as HandlingData;
    const stated = data.datumHandling === lent.current ? null : data.datumHandling;
    const changes = changesOf({ ...data, datumHandling: stated });
    lent.current = changes.datumHandling === stated ? null : (changes.datumHandling ?? null);
    for (const [field, value] of Object.entries(changes)) {
      setValue(`data.${field as keyof HandlingData}`, value, { shouldDirty: true });
    }
  };
  const turn = (id: string) => {
    change((data) => redirected(data, Riktning.parse(id), today, !isSettled));
  };
  const settle = (id: string) => {
    const next = id === 'upprattad' ? 'upprattad' : 'arbetsmaterial';
    change((data) => withStatus(data, next, today));
  };
  return (
    <div className="course-fields">
      <RadioGroup
        name="data.riktning"
        label={textRegistrering.riktning}
        options={riktningar}
        value={riktning}
        onChange={turn}
        look="segmented"
      />
      {riktning !== 'in' && !isSettled && (
        <RadioGroup
          name="data.statusTf"
          label={textRegistrering.status}
          options={statusar}
          value={statusTf}
          onChange={settle}
          look="segmented"
        />
      )}
    </div>
  );
}
