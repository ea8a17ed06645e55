import { Plus } from 'lucide-react';
import { BeslutspunktId } from '../../../../../shared/domain/id.ts';
import type { ForslagId } from '../../../../../shared/domain/id.ts';
import type { Paragrafbeslut } from '../../../../../shared/domain/paragrafbeslut.ts';
import { newId } from '../../../../lib/new-id.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { Button } from '../../../../ui/button.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Beslutspunkt } from '../beslutspunkt.tsx';
import { Del } from '../del.tsx';
import { useForslagsval } from '../forslagsval.ts';
import { useRader, useSkrivning } from '../skrivning.ts';

const INGEN = 'ingen';

/** What was decided, point by point, beside what the paper proposed. */
export function Beslutet() {
  const { data, foreslaget } = useSkrivning();
  const { rows, set, add } = useRader('beslut');
  const decided = new Set(
    data.beslut.flatMap(({ punkter }) => punkter.map(({ harleddFranId }) => harleddFranId)),
  );
  const left = [...foreslaget].filter(([id]) => !decided.has(id));
  return (
    <Del
      title={textParagrafdelar.beslut}
      field="beslut"
      block={['beslut', 'omedelbar_justering']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Beslutsdel key={index} beslut={one} onChange={(next) => set(index, next)} />
      ))}
      {rows.length === 0 && (
        <Button
          icon={Plus}
          onPress={() => add(withPunkt({ grund: { typ: 'ingen' }, standard: null, punkter: [] }))}
        >
          {textSkriv.laggPunkt}
        </Button>
      )}
      {left.map(([id, text]) => (
        <p key={id} className="muted">
          {textSkriv.struken(text)}
        </p>
      ))}
    </Del>
  );
}

interface BeslutsdelProps {
  readonly beslut: Paragrafbeslut;
  readonly onChange: (beslut: Paragrafbeslut) => void;
}

function Beslutsdel({ beslut, onChange }: BeslutsdelProps) {
  const { grund, punkter } = beslut;
  return (
    <div className="paragrafgrupp">
      {(grund.typ === 'ingen' || grund.typ === 'forslag') && (
        <Grundval beslut={beslut} onChange={onChange} />
      )}
      {punkter.map((punkt, index) => (
        <Beslutspunkt
          key={punkt.id}
          punkt={punkt}
          onChange={(next) => onChange({ ...beslut, punkter: punkter.with(index, next) })}
          onRemove={() => onChange(renumbered(beslut, punkter.toSpliced(index, 1)))}
        />
      ))}
      <Button icon={Plus} onPress={() => onChange(withPunkt(beslut))}>
        {textSkriv.laggPunkt}
      </Button>
    </div>
  );
}

/** Which proposal the points follow. */
function Grundval({ beslut, onChange }: BeslutsdelProps) {
  const forslag = useForslagsval();
  const { grund } = beslut;
  if (forslag.length === 0) return null;
  const value = grund.typ === 'forslag' ? (grund.forslag[0]?.forslagId ?? INGEN) : INGEN;
  return (
    <Select
      label={textSkriv.grundval}
      options={[{ id: INGEN, label: textSkriv.grundIngen }, ...forslag]}
      value={value}
      onChange={(id) => {
        const next = { typ: 'forslag', forslag: [{ forslagId: id as ForslagId, punkter: [] }] };
        onChange({
          ...beslut,
          grund: id === INGEN ? { typ: 'ingen' } : (next as Paragrafbeslut['grund']),
        });
      }}
    />
  );
}

function withPunkt(beslut: Paragrafbeslut): Paragrafbeslut {
  const { punkter } = beslut;
  const empty = { typ: 'fri' as const, text: '', sokandeOrganId: null, harleddFranId: null };
  return renumbered(beslut, [...punkter, { ...empty, id: newId(BeslutspunktId), nr: 1 }]);
}

/** The points in their order, from the number they begin with. */
function renumbered(beslut: Paragrafbeslut, punkter: Paragrafbeslut['punkter']): Paragrafbeslut {
  const first = beslut.punkter[0]?.nr ?? 1;
  return { ...beslut, punkter: punkter.map((one, index) => ({ ...one, nr: first + index })) };
}
