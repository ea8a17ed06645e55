import { PersonId } from '../../../../../shared/domain/id.ts';
import { Paragrafstatus } from '../../../../../shared/domain/paragraf.ts';
import { textParagrafdelar, textSkriv, textStatusval } from '../../../../text/paragrafskrivning.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { Del } from '../del.tsx';
import { useSkrivning } from '../skrivning.ts';

/** What the § is called, who leads it, how it ended, and what decides which rules hold for it. */
export function Uppgifter() {
  const { paragraf, data, change, setStatus, personer } = useSkrivning();
  return (
    <Del title={textParagrafdelar.uppgifter} field="uppgifter">
      <TextField
        label={textSkriv.rubrik}
        name="rubrik"
        value={data.rubrik}
        onChange={(rubrik) => change((now) => ({ ...now, rubrik }))}
      />
      <TextField
        label={textSkriv.underrubrik}
        name="underrubrik"
        isOptional
        value={data.underrubrik}
        onChange={(underrubrik) => change((now) => ({ ...now, underrubrik }))}
      />
      <div className="paragraffalt-par">
        <ComboBox
          label={textSkriv.ordforande}
          name="ordforandeId"
          options={personer}
          value={data.ordforandeId}
          onChange={(id) => {
            if (id !== null) change((now) => ({ ...now, ordforandeId: PersonId.parse(id) }));
          }}
        />
        <Select
          label={textSkriv.lage}
          name="status"
          options={Paragrafstatus.options.map((id) => ({ id, label: textStatusval[id] }))}
          value={paragraf.status}
          onChange={(id) => setStatus(Paragrafstatus.parse(id))}
        />
      </div>
      <div className="paragraffalt-par">
        <Checkbox
          isSelected={data.myndighetsutovning}
          onChange={(myndighetsutovning) => change((now) => ({ ...now, myndighetsutovning }))}
        >
          {textSkriv.myndighetsutovning}
        </Checkbox>
        <Checkbox
          isSelected={data.stangdaDorrar}
          onChange={(stangdaDorrar) => change((now) => ({ ...now, stangdaDorrar }))}
        >
          {textSkriv.stangdaDorrar}
        </Checkbox>
      </div>
    </Del>
  );
}
