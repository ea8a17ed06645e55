import { Plus } from 'lucide-react';
import { ParagrafhandlingId } from '../../../../../shared/domain/id.ts';
import type { Paragrafhandling } from '../../../../../shared/domain/paragrafhandling.ts';
import { newId } from '../../../../lib/new-id.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { Button } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { Del, Rad } from '../del.tsx';
import { useRader, useSkrivning } from '../skrivning.ts';

const SLAG: Record<Exclude<Paragrafhandling['slag'], 'ovrig'>, string> = {
  skrivelse: textSkriv.skrivelse,
  forslag: textSkriv.forslagshandling,
  yttrande: textSkriv.yttrandehandling,
};

/** What the § is decided on. */
export function Handlingar() {
  const { data } = useSkrivning();
  const { rows, set, add, remove } = useRader('handlingar');
  const referred = new Set(
    [...data.yrkanden, ...data.uttalanden].map(({ hanvisning }) => hanvisning),
  );
  return (
    <Del
      title={textParagrafdelar.handlingar}
      field="handlingar"
      block={['beslutsunderlag']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Rad
          key={one.id}
          field={`handling.${one.id}`}
          vad={textSkriv.handling(index + 1)}
          onRemove={referred.has(one.id) ? undefined : () => remove(index)}
        >
          <div className="paragraffalt-par">
            <TextField
              label={textSkriv.handlingsrubrik}
              isReadOnly={one.slag !== 'ovrig'}
              value={one.slag === 'ovrig' ? one.rubrik : SLAG[one.slag]}
              onChange={(rubrik) => {
                if (one.slag === 'ovrig') set(index, { ...one, rubrik });
              }}
            />
            <DateField
              label={textSkriv.dag}
              isOptional
              value={one.datum ?? ''}
              onChange={(datum) => set(index, { ...one, datum: datum === '' ? null : datum })}
            />
          </div>
        </Rad>
      ))}
      <Button
        icon={Plus}
        onPress={() =>
          add({
            ...{ id: newId(ParagrafhandlingId), slag: 'ovrig', handlingId: null, datum: null },
            ...{ reviderad: null, rubrik: '' },
          })
        }
      >
        {textSkriv.laggHandling}
      </Button>
    </Del>
  );
}
