import { Plus } from 'lucide-react';
import type { Utdragsmottagare } from '../../../../../shared/domain/utdragsmottagare.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { Button } from '../../../../ui/button.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { Del, Rad } from '../del.tsx';
import { useRader } from '../skrivning.ts';

type Namngiven = Exclude<Utdragsmottagare, { slag: 'numrerad_handling' }>;

const SLAG = Object.entries(textSkriv.mottagarslag).map(([id, label]) => ({ id, label }));

/** Who gets an extract of the §. */
export function Mottagare() {
  const { rows, set, add, remove } = useRader('mottagare');
  return (
    <Del
      title={textParagrafdelar.mottagare}
      field="mottagare"
      block={['skickas_till']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Rad
          key={index}
          field={`mottagare.${String(index)}`}
          vad={textSkriv.mottagare(index + 1)}
          onRemove={() => remove(index)}
        >
          {one.slag === 'numrerad_handling' ? (
            <p className="num">{`${one.organ} ${String(one.ar)}:${String(one.nr)}`}</p>
          ) : (
            <Namnet mottagare={one} onChange={(next) => set(index, next)} />
          )}
        </Rad>
      ))}
      <Button icon={Plus} onPress={() => add({ slag: 'utdrag', namn: '' })}>
        {textSkriv.laggMottagare}
      </Button>
    </Del>
  );
}

interface NamnetProps {
  readonly mottagare: Namngiven;
  readonly onChange: (mottagare: Namngiven) => void;
}

function Namnet({ mottagare, onChange }: NamnetProps) {
  return (
    <div className="paragraffalt-par">
      <TextField
        label={textSkriv.mottagarnamn}
        value={mottagare.namn}
        onChange={(namn) => onChange({ ...mottagare, namn })}
      />
      <Select
        label={textSkriv.slag}
        options={SLAG}
        value={mottagare.slag}
        onChange={(id) => onChange({ ...mottagare, slag: id as Namngiven['slag'] })}
      />
    </div>
  );
}
