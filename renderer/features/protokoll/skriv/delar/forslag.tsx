import { Plus } from 'lucide-react';
import type { Forslag } from '../../../../../shared/domain/forslag.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { Button } from '../../../../ui/button.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { forslagsnamn } from '../../../motesrum/namn.ts';
import { Del, Rad } from '../del.tsx';
import { useRader, useSkrivning } from '../skrivning.ts';

/** What may be decided: the office's proposal by its points, and what members have put. */
export function Forslagen() {
  const { data, namn } = useSkrivning();
  const { rows, set } = useRader('forslag');
  return (
    <Del title={textParagrafdelar.forslag} field="forslag" isEmpty={rows.length === 0}>
      {rows.map((one, index) => (
        <div key={one.id} className="paragrafgrupp" data-field={`forslag.${one.id}`}>
          <h3>{forslagsnamn(namn, data, one.id)}</h3>
          <Forslagspunkter forslag={one} onChange={(next) => set(index, next)} />
        </div>
      ))}
    </Del>
  );
}

interface ForslagspunkterProps {
  readonly forslag: Forslag;
  readonly onChange: (forslag: Forslag) => void;
}

function Forslagspunkter({ forslag, onChange }: ForslagspunkterProps) {
  const { sats, slag, punkter } = forslag;
  const put = (next: Forslag['punkter']) => onChange({ ...forslag, punkter: next });
  return (
    <>
      {slag !== 'forvaltningen' && (
        <TextField
          label={textSkriv.sats}
          isOptional
          value={sats}
          onChange={(text) => onChange({ ...forslag, sats: text })}
        />
      )}
      {punkter.map((punkt, index) => (
        <Rad
          key={index}
          field={`forslag.${forslag.id}.punkter.${String(index)}`}
          vad={textSkriv.punkt(index + 1)}
          onRemove={() => put(punkter.filter((_, at) => at !== index))}
        >
          <TextArea
            label={textSkriv.punkt(index + 1)}
            spellCheck
            rows={1}
            value={[punkt.text, ...punkt.stycken].join('\n')}
            onChange={(value) => {
              const [text = '', ...stycken] = value.split('\n');
              put(punkter.with(index, { text, stycken }));
            }}
          />
        </Rad>
      ))}
      <Button icon={Plus} onPress={() => put([...punkter, { text: '', stycken: [] }])}>
        {textSkriv.laggPunkt}
      </Button>
    </>
  );
}
