import { UttalandeId } from '../../../../../shared/domain/id.ts';
import type { PersonId } from '../../../../../shared/domain/id.ts';
import { Uttalandeslag } from '../../../../../shared/domain/uttalande.ts';
import { newId } from '../../../../lib/new-id.ts';
import { textUttalande } from '../../../../text/motesrum.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { MultiComboBox } from '../../../../ui/multi-combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { Del, Rad } from '../del.tsx';
import { NyMedPerson } from '../ny-med-person.tsx';
import { useRader, useSkrivning } from '../skrivning.ts';

const SLAG = Uttalandeslag.options.map((id) => ({ id, label: textUttalande[id] }));

/** What somebody has had noted without going against the decision, and who took no part in it. */
export function Uttalanden() {
  const { personer } = useSkrivning();
  const { rows, set, add, remove } = useRader('uttalanden');
  return (
    <Del
      title={textParagrafdelar.uttalanden}
      field="uttalanden"
      block={['deltar_ej', 'protokollsanteckning', 'sarskilt_yttrande', 'ersattaryttrande']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Rad
          key={one.id}
          field={`uttalande.${one.id}`}
          vad={textSkriv.uttalande(index + 1)}
          onRemove={() => remove(index)}
        >
          <Select
            label={textSkriv.slag}
            options={SLAG}
            value={one.slag}
            onChange={(id) => set(index, { ...one, slag: Uttalandeslag.parse(id) })}
          />
          <MultiComboBox
            label={textSkriv.personer}
            options={personer}
            value={one.personer}
            onChange={(ids) => {
              if (ids.length > 0) set(index, { ...one, personer: ids as PersonId[] });
            }}
          />
          <TextArea
            label={textSkriv.text}
            isOptional
            spellCheck
            value={one.text}
            onChange={(text) => set(index, { ...one, text })}
          />
        </Rad>
      ))}
      <NyMedPerson
        label={textSkriv.laggUttalande}
        onChoose={(personId) =>
          add({
            ...{ id: newId(UttalandeId), slag: 'protokollsanteckning', personer: [personId] },
            ...{ partier: [], datum: null, hanvisning: null, text: '' },
          })
        }
      />
    </Del>
  );
}
