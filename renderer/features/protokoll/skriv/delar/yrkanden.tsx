import type { ForslagId, PersonId } from '../../../../../shared/domain/id.ts';
import { YrkandeId } from '../../../../../shared/domain/id.ts';
import { Hallning } from '../../../../../shared/domain/yrkande.ts';
import type { Yrkande, Yrkandesteg } from '../../../../../shared/domain/yrkande.ts';
import { newId } from '../../../../lib/new-id.ts';
import { textHallning, textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { MultiComboBox } from '../../../../ui/multi-combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Del, Rad } from '../del.tsx';
import { useForslagsval } from '../forslagsval.ts';
import { NyMedPerson } from '../ny-med-person.tsx';
import { useRader, useSkrivning } from '../skrivning.ts';

const HALLNINGAR = Hallning.options.map((id) => ({ id, label: textHallning[id] }));

/** What members demand, and what they have taken back. */
export function Yrkanden() {
  const { data } = useSkrivning();
  const { rows, set, add, remove } = useRader('yrkanden');
  const [first] = data.forslag;
  return (
    <Del
      title={textParagrafdelar.yrkanden}
      field="yrkanden"
      block={['forslag_till_beslut']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Yrkanderad
          key={one.id}
          yrkande={one}
          nr={index + 1}
          onChange={(next) => set(index, next)}
          onRemove={() => remove(index)}
        />
      ))}
      {first && (
        <NyMedPerson
          label={textSkriv.laggYrkande}
          onChoose={(personId) =>
            add({
              ...{ id: newId(YrkandeId), framstallare: [personId], hanvisning: null },
              ...{ aterkallat: false, steg: [bifall(first.id)] },
            })
          }
        />
      )}
    </Del>
  );
}

function bifall(forslagId: ForslagId): Yrkandesteg {
  return { hand: 1, hallning: 'bifall', forslag: [{ forslagId, punkter: [] }] };
}

interface YrkanderadProps {
  readonly yrkande: Yrkande;
  readonly nr: number;
  readonly onChange: (yrkande: Yrkande) => void;
  readonly onRemove: () => void;
}

function Yrkanderad({ yrkande, nr, onChange, onRemove }: YrkanderadProps) {
  const { data, personer } = useSkrivning();
  const forslag = useForslagsval();
  const { framstallare, steg, aterkallat } = yrkande;
  // A question rests on what somebody has demanded.
  const isUsed = data.propositioner.some((one) => one.enligtYrkandeId === yrkande.id);
  return (
    <Rad
      field={`yrkande.${yrkande.id}`}
      vad={textSkriv.yrkande(nr)}
      onRemove={isUsed ? undefined : onRemove}
    >
      <MultiComboBox
        label={textSkriv.framstallare}
        options={personer}
        value={framstallare}
        onChange={(ids) => {
          if (ids.length > 0) onChange({ ...yrkande, framstallare: ids as PersonId[] });
        }}
      />
      {steg.map((one, index) => (
        <div key={index} className="paragraffalt-par">
          <Select
            label={textSkriv.hallning}
            options={HALLNINGAR}
            value={one.hallning}
            onChange={(id) => {
              const next = { ...one, hallning: Hallning.parse(id) };
              onChange({ ...yrkande, steg: steg.with(index, next) });
            }}
          />
          {one.forslag?.[0] && (
            <Select
              label={textSkriv.forslaget}
              options={forslag}
              value={one.forslag[0].forslagId}
              onChange={(id) => {
                const next = { ...one, forslag: [{ forslagId: id as ForslagId, punkter: [] }] };
                onChange({ ...yrkande, steg: steg.with(index, next) });
              }}
            />
          )}
        </div>
      ))}
      <Checkbox
        isSelected={aterkallat}
        onChange={(next) => onChange({ ...yrkande, aterkallat: next })}
      >
        {textSkriv.aterkallat}
      </Checkbox>
    </Rad>
  );
}
