import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { DiariumData, Handlingsnumrering } from '../../../shared/domain/diarium.ts';
import type { Diarium } from '../../../shared/domain/diarium.ts';
import { Nollstallning } from '../../../shared/domain/diarienummer.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { parseDiariemonster } from '../../../shared/rules/handlingsnummer.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textDiarium } from '../../text/diarium.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormRadioGroup, FormSelect, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow } from '../../ui/form-layout.tsx';
import { showToast } from '../../ui/toasts.ts';
import { PatternEditor } from './pattern-editor.tsx';
import { judgePattern, patternPresets } from './pattern-judgement.ts';

const DiariumForm = DiariumData.extend({ organId: OrganId }).superRefine((values, context) => {
  const parsed = parseDiariemonster(values);
  if (!parsed.ok)
    context.addIssue({ code: 'custom', path: ['monster'], message: `monster_${parsed.reason}` });
});
type DiariumInput = z.input<typeof DiariumForm>;
type DiariumValues = z.output<typeof DiariumForm>;

const nollstallsOptions = Nollstallning.options.map((id) => ({
  id,
  label: textDiarium.nollstallsVal[id],
}));
const handlingsnummerOptions = Handlingsnumrering.options.map((id) => ({
  id,
  label: textDiarium.handlingsnummerVal[id],
}));

interface DiariumDialogProps {
  /** The diarium to change; null makes a new one. */
  readonly diarium: Diarium | null;
  readonly onClose: () => void;
}

/** How a diarium numbers its cases and handlingar; a change holds for new numbers only. */
export function DiariumDialog({ diarium, onClose }: DiariumDialogProps) {
  const form = useSchemaForm(DiariumForm, useStartValues(diarium));
  const save = useCommand<'diarium.save', DiariumInput>('diarium.save', {
    form,
    fieldOf: (path) => (path.length === 0 ? null : String(path.at(-1))),
    onSuccess: ({ namn }) => {
      showToast({ title: textDiarium.saved(namn) });
      onClose();
    },
  });
  const existing = diarium && { id: diarium.id, version: diarium.version };
  const submit = () =>
    void form.handleSubmit(({ organId, ...data }) => {
      save.run({ existing, organId, data });
    })();
  return (
    <Dialog
      title={diarium ? textDiarium.changeTitle : textDiarium.newTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textDiarium.save, onPress: submit, isPending: save.isPending }}
    >
      <div className="form-stack">
        {diarium !== null && diarium.serier.length > 0 && <p>{textDiarium.onlyNew}</p>}
        <FormErrorSummary control={form.control} />
        <DiariumFields control={form.control} diarium={diarium} />
      </div>
    </Dialog>
  );
}

interface FieldsProps {
  readonly control: Control<DiariumInput, unknown, DiariumValues>;
  readonly diarium: Diarium | null;
}

function DiariumFields({ control, diarium }: FieldsProps) {
  const organ = useContractData('organ.list', {}).filter(({ externt }) => !externt);
  const others = useContractData('diarium.listMonster', {});
  const [organId, nollstalls, handlingsnummer] = useWatch({
    control,
    name: ['organId', 'nollstalls', 'handlingsnummer'],
  });
  const owner = organ.find(({ id }) => id === organId);
  const isNumbered = diarium !== null && diarium.serier.length > 0;
  return (
    <>
      <FormRow>
        <FormTextField control={control} name="namn" label={textDiarium.namn} isFocusedFirst />
        <FormSelect
          control={control}
          name="organId"
          label={textDiarium.organ}
          options={organ.map(({ id, namn }) => ({ id, label: namn }))}
          isDisabled={diarium !== null}
        />
      </FormRow>
      <PatternEditor
        control={control}
        name="monster"
        diariumId={diarium?.id ?? null}
        others={others}
        forkortning={owner?.forkortning ?? ''}
        nollstalls={nollstalls}
        handlingsnummer={handlingsnummer}
      />
      <FormRow>
        <FormRadioGroup
          control={control}
          name="nollstalls"
          label={textDiarium.nollstalls}
          options={nollstallsOptions}
        />
        <FormRadioGroup
          control={control}
          name="handlingsnummer"
          label={textDiarium.handlingsnummer}
          options={handlingsnummerOptions}
          isDisabled={isNumbered}
          hint={isNumbered ? textDiarium.handlingsnummerFixed : undefined}
        />
      </FormRow>
    </>
  );
}

/** A new diarium is suggested for the first one's body, with a pattern that no other prints. */
function useStartValues(diarium: Diarium | null): DiariumInput {
  const ar = Number(useToday().slice(0, 4));
  const [first] = useContractData('diarium.list', {});
  const others = useContractData('diarium.listMonster', {});
  if (diarium !== null) {
    const { namn, organId, monster, nollstalls, handlingsnummer } = diarium;
    return { namn, organId, monster, nollstalls, handlingsnummer };
  }
  const usual = { nollstalls: 'ar', handlingsnummer: 'i_arendet' } as const;
  const forkortning = first?.forkortning ?? '';
  const isFree = (monster: string) =>
    !('error' in judgePattern({ ...usual, diariumId: null, monster, forkortning }, others, ar));
  const monster = patternPresets.find(isFree) ?? patternPresets[0];
  return { namn: '', organId: first?.organId ?? '', monster, ...usual };
}
