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
  const apply = (changes: Partial<HandlingData>) => {
    for (const [field, value] of Object.entries(changes)) {
      setValue(`data.${field as keyof HandlingData}`, value, { shouldDirty: true });
    }
  };
  const turn = (id: string) => {
    // Only the brands of ids differ between what is written and what is stored.
    const turned = redirected(getValues('data') as HandlingData, Riktning.parse(id), today);
    const isDraft = turned.statusTf === 'arbetsmaterial' && isSettled;
    apply(isDraft ? { ...turned, ...withStatus(turned, 'upprattad', today) } : turned);
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
          onChange={(id) => {
            const next = id === 'upprattad' ? 'upprattad' : 'arbetsmaterial';
            apply(withStatus(getValues('data'), next, today));
          }}
          look="segmented"
        />
      )}
    </div>
  );
}
