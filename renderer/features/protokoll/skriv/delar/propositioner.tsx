import { Plus } from 'lucide-react';
import { PropositionId } from '../../../../../shared/domain/id.ts';
import type { ForslagId } from '../../../../../shared/domain/id.ts';
import { Propositionsslag } from '../../../../../shared/domain/proposition.ts';
import type { Proposition } from '../../../../../shared/domain/proposition.ts';
import { newId } from '../../../../lib/new-id.ts';
import {
  textParagrafdelar,
  textPropositionsslag,
  textSkriv,
} from '../../../../text/paragrafskrivning.ts';
import { Button } from '../../../../ui/button.tsx';
import { MultiComboBox } from '../../../../ui/multi-combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { Del, Rad } from '../del.tsx';
import { useForslagsval } from '../forslagsval.ts';
import { useRader, useSkrivning } from '../skrivning.ts';

const SLAG = Propositionsslag.options.map((id) => ({ id, label: textPropositionsslag[id] }));
const AVSLAG = 'avslag';

/** How the chair puts the questions, and what is found agreed (KL 5 kap. 53 §). */
export function Propositioner() {
  const { data } = useSkrivning();
  const { rows, set, add, remove } = useRader('propositioner');
  const alla = data.forslag.map(({ id }) => ({ forslagId: id, punkter: [] }));
  const [first] = data.forslag;
  return (
    <Del
      title={textParagrafdelar.propositioner}
      field="propositioner"
      block={['beslutsordning']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Propositionsrad
          key={one.id}
          proposition={one}
          nr={index + 1}
          onChange={(next) => set(index, next)}
          onRemove={() => remove(index)}
        />
      ))}
      {first && (
        <Button
          icon={Plus}
          onPress={() =>
            add({
              ...{ id: newId(PropositionId), forslag: alla, bifallet: first.id },
              ...{ slag: alla.length > 1 ? 'mot_varandra' : 'bifall_avslag' },
              ...{ enligtYrkandeId: null, voteringar: [] },
            })
          }
        >
          {textSkriv.laggProposition}
        </Button>
      )}
    </Del>
  );
}

interface PropositionsradProps {
  readonly proposition: Proposition;
  readonly nr: number;
  readonly onChange: (proposition: Proposition) => void;
  readonly onRemove: () => void;
}

function Propositionsrad({ proposition, nr, onChange, onRemove }: PropositionsradProps) {
  const forslag = useForslagsval();
  const { slag, bifallet, voteringar } = proposition;
  const chosen = proposition.forslag.map(({ forslagId }) => forslagId);
  const put = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    const next = ids.map((id) => {
      const known = proposition.forslag.find(({ forslagId }) => forslagId === id);
      return known ?? { forslagId: id as ForslagId, punkter: [] };
    });
    onChange({ ...proposition, forslag: next });
  };
  return (
    <Rad
      field={`proposition.${proposition.id}`}
      vad={textSkriv.proposition(nr)}
      onRemove={voteringar.length > 0 ? undefined : onRemove}
    >
      <Select
        label={textSkriv.slag}
        options={SLAG}
        value={slag}
        onChange={(id) => onChange({ ...proposition, slag: Propositionsslag.parse(id) })}
      />
      <MultiComboBox label={textSkriv.vilka} options={forslag} value={chosen} onChange={put} />
      <Select
        label={textSkriv.bifallet}
        options={[
          ...forslag.filter(({ id }) => chosen.some((one) => one === id)),
          { id: AVSLAG, label: textSkriv.avslaget },
        ]}
        value={bifallet ?? AVSLAG}
        onChange={(id) =>
          onChange({ ...proposition, bifallet: id === AVSLAG ? null : (id as ForslagId) })
        }
      />
    </Rad>
  );
}
