import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useToday } from '../../lib/today.tsx';
import { textNewRegister } from '../../text/start.ts';
import { Button } from '../../ui/button.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { patternExample, patternPresets } from './new-register.ts';
import type { NewRegisterValues } from './new-register.ts';

interface PatternFieldProps {
  readonly form: UseFormReturn<NewRegisterValues>;
}

/** The pattern of diarienummer, with the first number as it would be printed. */
export function PatternField({ form }: PatternFieldProps) {
  const ar = Number(useToday().slice(0, 4));
  const [monster, forkortning] = useWatch({
    control: form.control,
    name: ['diarium.monster', 'organ.forkortning'],
  });
  const preview = patternExample(monster, forkortning, ar);
  return (
    <>
      <FormTextField
        control={form.control}
        name="diarium.monster"
        label={textNewRegister.monster}
        hint={textNewRegister.monsterHint}
      />
      <p className="pattern-example" role="status">
        {'example' in preview ? (
          <>
            {textNewRegister.next} <b className="num">{preview.example}</b>
          </>
        ) : (
          preview.error
        )}
      </p>
      <div className="pattern-presets" role="group" aria-label={textNewRegister.presets}>
        {patternPresets.map((preset) => (
          <PresetButton key={preset} preset={preset} form={form} ar={ar} organ={forkortning} />
        ))}
      </div>
    </>
  );
}

interface PresetButtonProps extends PatternFieldProps {
  readonly preset: string;
  readonly ar: number;
  readonly organ: string;
}

function PresetButton({ preset, form, ar, organ }: PresetButtonProps) {
  const shown = patternExample(preset, organ, ar);
  const example = 'example' in shown ? shown.example : preset;
  return (
    <Button
      aria-label={textNewRegister.usePreset(example)}
      onPress={() => {
        form.setValue('diarium.monster', preset, { shouldDirty: true, shouldValidate: true });
      }}
    >
      {example}
    </Button>
  );
}
