import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { Organ } from '../../../shared/domain/organ.ts';
import { KANDA_ARK } from '../../../shared/domain/utskick.ts';
import type { Utskicksregler, UtskicksreglerData } from '../../../shared/domain/utskick.ts';
import { MISSIVLUCKOR } from '../../../shared/rules/missivtext.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textUtskicksregler as text } from '../../text/utskicksregler.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextArea, FormTextField } from '../../ui/form-fields.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toasts.ts';
import { Forhandsvisning } from './forhandsvisning.tsx';
import { FORMAT, Values, arkInput, inputOf, mmText } from './regler-input.ts';
import type { Input } from './regler-input.ts';

type Form = UseFormReturn<Input, unknown, UtskicksreglerData>;

const MATT = ['bredd', 'hojd', 'marginalVanster', 'marginalOvan', 'mellanrumX', 'mellanrumY'];
const ARKFALT = ['kolumner', 'rader', ...MATT] as (keyof Input['etikettark'])[];
const RUTFALT = ['x', 'y', 'bredd', 'hojd'] as const;
const OWN = 'egna';
const arken = [
  ...KANDA_ARK.map(({ kolumner, rader, bredd, hojd }, index) => ({
    id: String(index),
    label: text.arkNamn(kolumner, rader, mmText(bredd), mmText(hojd)),
  })),
  { id: OWN, label: text.ownArk },
];

interface ReglerFormProps {
  readonly organ: Organ;
  readonly regler: Utskicksregler;
}

/** What is stated of how a body sends, with what comes of it beside. */
export function ReglerForm({ organ, regler }: ReglerFormProps) {
  const form = useSchemaForm(Values, inputOf(regler));
  const save = useCommand<'utskicksregler.save', Input>('utskicksregler.save', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: (saved) => {
      form.reset(inputOf(saved));
      showToast({ title: text.saved });
    },
  });
  const submit = form.handleSubmit((data) => {
    save.run({ organId: organ.id, version: regler.version, data });
  });
  return (
    <div className="utskicksform">
      <form
        className="form-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormErrorSummary control={form.control} />
        <Missiv form={form} />
        <Ark form={form} />
        <Fonster form={form} />
        <div>
          <Button type="submit" kind="primary" isPending={save.isPending}>
            {text.save}
          </Button>
        </div>
      </form>
      <Forhandsvisning control={form.control} organ={organ} />
    </div>
  );
}

function Missiv({ form: { control } }: { readonly form: Form }) {
  return (
    <section className="grunddata-part" aria-labelledby="letter-part">
      <h2 id="letter-part">{text.letter}</h2>
      <FormTextArea control={control} name="missivtext" label={text.missivtext} rows={6} />
      <p className="field-hint">{text.luckorHint}</p>
      <ul className="utskicksform-luckor">
        {MISSIVLUCKOR.map((lucka) => (
          <li key={lucka}>
            <code>{`{${lucka}}`}</code> {text.luckor[lucka]}
          </li>
        ))}
      </ul>
      <FormTextField
        control={control}
        name="avsandare"
        label={text.avsandare}
        hint={text.avsandareHint}
        isOptional
      />
      <FormTextField control={control} name="titel" label={text.titel} isOptional />
      <FormTextField
        control={control}
        name="epost"
        label={text.epost}
        hint={text.epostHint}
        isOptional
      />
    </section>
  );
}

function Ark({ form }: { readonly form: Form }) {
  const { control, setValue } = form;
  const written = useWatch({ control, name: 'etikettark' });
  const known = KANDA_ARK.findIndex((ark) => {
    const own = arkInput(ark);
    return ARKFALT.every((name) => own[name] === written[name]);
  });
  const choose = (id: string) => {
    const ark = KANDA_ARK[Number(id)];
    if (ark === undefined) return;
    setValue('etikettark', arkInput(ark), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <section className="grunddata-part" aria-labelledby="labels-part">
      <h2 id="labels-part">{text.labels}</h2>
      <Select
        label={text.ark}
        options={arken}
        value={known < 0 ? OWN : String(known)}
        onChange={choose}
      />
      <div className="utskicksform-matt">
        {ARKFALT.map((name) => (
          <FormTextField
            key={name}
            control={control}
            name={`etikettark.${name}`}
            label={text.etikettark[name]}
            isNumeric
          />
        ))}
      </div>
    </section>
  );
}

function Fonster({ form: { control } }: { readonly form: Form }) {
  return (
    <section className="grunddata-part" aria-labelledby="windows-part">
      <h2 id="windows-part">{text.windows}</h2>
      <p className="field-hint">{text.windowsHint}</p>
      {FORMAT.map((format) => (
        <fieldset key={format} className="utskicksform-kuvert">
          <legend>{text.envelope[format]}</legend>
          <div className="utskicksform-matt">
            {RUTFALT.map((name) => (
              <FormTextField
                key={name}
                control={control}
                name={`fonster.${format}.${name}`}
                label={text.fonster[name]}
                isNumeric
              />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
