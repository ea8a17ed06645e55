import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Dokumenttyp } from '../../../shared/domain/mall.ts';
import type { Malltyp } from '../../../shared/domain/mall.ts';
import { Beslutsstil } from '../../../shared/domain/organ.ts';
import { useContractData } from '../../api/queries.ts';
import { textOrganDetails } from '../../text/grunddata.ts';
import { textDokumenttyp, textMall } from '../../text/mallar.ts';
import { FormRadioGroup, FormSelect, FormTextArea, FormTextField } from '../../ui/form-fields.tsx';
import { FormRow, FormSection } from '../../ui/form-layout.tsx';
import { LogotypPart } from './logotyp-part.tsx';
import { EVERY_ORGAN, STYLE_OF_ORGAN } from './mall-form.ts';
import type { MallInput, MallOutput } from './mall-form.ts';

interface FieldsProps {
  readonly control: Control<MallInput, unknown, MallOutput>;
}

/** A paper can change its kind; an extract of minutes has nothing in common with one. */
function kindsFor(chosen: Malltyp) {
  const kinds: readonly Malltyp[] = chosen === 'protokollsutdrag' ? [chosen] : Dokumenttyp.options;
  return kinds.map((id) => ({ id, label: textDokumenttyp[id] }));
}
const TYPSNITT = (['antikva', 'linjar'] as const).map((id) => ({
  id,
  label: textMall.typsnittVal[id],
}));
const KOLUMNER = (['1', '2'] as const).map((id) => ({ id, label: textMall.kolumnerVal[id] }));
const STILAR = [
  { id: STYLE_OF_ORGAN, label: textMall.stilOrgan },
  ...Beslutsstil.options.map((id) => ({ id, label: textOrganDetails.beslutsstilar[id] })),
];

/** The body a template is for; those out of use stay where they are chosen. */
export function MallOrganField({ control }: FieldsProps) {
  const organ = useContractData('organ.list', {}).filter(({ externt }) => !externt);
  const options = [
    { id: EVERY_ORGAN, label: textMall.everyOrgan },
    ...organ.map(({ id, namn }) => ({ id, label: namn })),
  ];
  return (
    <FormSelect
      control={control}
      name="organId"
      label={textMall.organ}
      options={options}
      hint={textMall.organHint}
    />
  );
}

/** What the template is called, and which papers it is for. */
export function UseFields({ control }: FieldsProps) {
  const dokumenttyp = useWatch({ control, name: 'dokumenttyp' });
  return (
    <>
      <FormTextField control={control} name="namn" label={textMall.namn} />
      <FormRow>
        <FormSelect
          control={control}
          name="dokumenttyp"
          label={textMall.kind}
          options={kindsFor(dokumenttyp)}
          hint={dokumenttyp === 'protokollsutdrag' ? textMall.kindFixed : textMall.kindHint}
        />
        <MallOrganField control={control} />
      </FormRow>
    </>
  );
}

/** Type, signatures, and how the points are worded. */
export function LookFields({ control }: FieldsProps) {
  const hasSignatures = useWatch({ control, name: 'dokumenttyp' }) !== 'protokollsutdrag';
  return (
    <FormSection title={textMall.look}>
      <FormRow>
        <FormRadioGroup
          control={control}
          name="typsnitt"
          label={textMall.typsnitt}
          options={TYPSNITT}
        />
        {hasSignatures && (
          <FormRadioGroup
            control={control}
            name="underskriftskolumner"
            label={textMall.kolumner}
            options={KOLUMNER}
          />
        )}
      </FormRow>
      <FormRow>
        <FormSelect
          control={control}
          name="beslutsstil"
          label={textMall.stil}
          options={STILAR}
          hint={textMall.stilHint}
        />
        <FormTextField
          control={control}
          name="dokumentord"
          label={textMall.dokumentord}
          hint={textMall.dokumentordHint}
          isOptional
        />
      </FormRow>
    </FormSection>
  );
}

/** What stands above and below the paper itself. */
export function HeadFields({ control }: FieldsProps) {
  return (
    <FormSection title={textMall.head}>
      <LogotypPart control={control} />
      <FormTextArea
        control={control}
        name="sidhuvud"
        label={textMall.sidhuvud}
        hint={textMall.sidhuvudHint}
        rows={3}
        isOptional
      />
      <FormTextArea control={control} name="sidfot" label={textMall.sidfot} rows={3} isOptional />
    </FormSection>
  );
}
