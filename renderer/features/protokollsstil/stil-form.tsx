import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { Protokollsstil } from '../../../shared/domain/protokollsstil.ts';
import { beslutForst, underlagForst } from '../../../shared/rules/protokollstext/stilar.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { isSame } from '../../lib/is-same.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textProtokollsstil } from '../../text/protokollsstil.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { showToast } from '../../ui/toasts.ts';
import { Blockordning } from './blockordning.tsx';
import { Exempel } from './exempel.tsx';
import { Formuleringar } from './formuleringar.tsx';
import { Ordval } from './ordval.tsx';
import type { StilInput } from './stil-input.ts';

const bases = { underlagForst, beslutForst } as const;

interface StilFormProps {
  readonly organ: Organ;
  readonly kept: Output<'protokollsstil.get'>;
}

/** The settings to the left, and to the right a § as it is written with them. */
export function StilForm({ organ, kept }: StilFormProps) {
  const [version, setVersion] = useState(kept.version);
  const form = useSchemaForm(Protokollsstil, kept.stil);
  const { control } = form;
  const save = useCommand('protokollsstil.save', {
    form,
    fieldOf: fieldsUnder('stil'),
    onSuccess: (saved) => {
      setVersion(saved.version);
      form.reset(saved.stil);
      showToast({ title: textProtokollsstil.saved });
    },
  });
  const submit = () =>
    void form.handleSubmit((stil) => {
      save.run({ organId: organ.id, version, stil });
    })();
  return (
    <div className="stil">
      <div className="form-stack">
        <FormErrorSummary control={control} />
        <div className="stil-bases" role="group" aria-labelledby="stil-utga">
          <span id="stil-utga">{textProtokollsstil.base}</span>
          {(['underlagForst', 'beslutForst'] as const).map((base) => (
            <Button
              key={base}
              onPress={() => {
                form.reset(bases[base], { keepDefaultValues: true });
              }}
            >
              {textProtokollsstil.bases[base]}
            </Button>
          ))}
        </div>
        <Blockordning control={control} />
        <Ordval control={control} />
        <Formuleringar control={control} />
        <div>
          <Button kind="primary" isPending={save.isPending} onPress={submit}>
            {textProtokollsstil.save}
          </Button>
        </div>
      </div>
      <ShownExempel organ={organ} control={control} />
    </div>
  );
}

interface ShownExempelProps extends Pick<StilFormProps, 'organ'> {
  readonly control: ReturnType<typeof useSchemaForm<StilInput, Protokollsstil>>['control'];
}

/** The example follows every key; while a field is wrong it stays as it last was right. */
function ShownExempel({ organ, control }: ShownExempelProps) {
  const parsed = Protokollsstil.safeParse(useWatch({ control }));
  const [shown, show] = useState(parsed.success ? parsed.data : underlagForst);
  if (parsed.success && !isSame(parsed.data, shown)) show(parsed.data);
  return <Exempel organ={organ} stil={shown} />;
}
