import { Plus } from 'lucide-react';
import { TidigareBehandling } from '../../../../../shared/domain/tidigare-behandling.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { Button } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { Del, Rad } from '../del.tsx';
import { useRader } from '../skrivning.ts';

const UTFALL = [
  { id: 'bordlagd', label: textSkriv.bordlagd },
  { id: 'aterremitterad', label: textSkriv.aterremitterad },
];

/** Earlier meetings that put the matter off or sent it back. */
export function Tidigare() {
  const { rows, set, add, remove } = useRader('tidigare');
  return (
    <Del
      title={textParagrafdelar.tidigare}
      field="tidigare"
      block={['tidigare_behandling']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Rad
          key={index}
          field={`tidigare.${String(index)}`}
          vad={textParagrafdelar.tidigare}
          onRemove={() => remove(index)}
        >
          <Select
            label={textSkriv.utfall}
            options={UTFALL}
            value={one.utfall}
            onChange={(id) =>
              set(index, { ...one, utfall: TidigareBehandling.shape.utfall.parse(id) })
            }
          />
          <DateField
            label={textSkriv.dag}
            value={one.datum}
            onChange={(datum) => set(index, { ...one, datum })}
          />
          <TextField
            label={textSkriv.paragraf}
            isNumeric
            value={one.paragraf > 0 ? String(one.paragraf) : ''}
            onChange={(text) => set(index, { ...one, paragraf: Number.parseInt(text, 10) || 0 })}
          />
        </Rad>
      ))}
      <Button icon={Plus} onPress={() => add({ utfall: 'bordlagd', datum: '', paragraf: 0 })}>
        {textSkriv.laggTidigare}
      </Button>
    </Del>
  );
}
