import { Javsgrund } from '../../../../../shared/domain/jav.ts';
import { textJavsgrund } from '../../../../text/motesrum.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { Select } from '../../../../ui/select.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { personnamn } from '../../../motesrum/namn.ts';
import { Del, Rad } from '../del.tsx';
import { NyMedPerson } from '../ny-med-person.tsx';
import { useRader, useSkrivning } from '../skrivning.ts';

const GRUNDER = Javsgrund.options.map((id) => ({
  ...{ id, label: textJavsgrund[id].text, detail: textJavsgrund[id].detalj },
}));

/** What the matter is, and who may not be there. */
export function Arendet() {
  const { data, change, namn } = useSkrivning();
  const { rows, set, add, remove } = useRader('jav');
  return (
    <Del title={textParagrafdelar.arendet} field="arendebeskrivning" block={['jav', 'arendet']}>
      <TextArea
        label={textSkriv.beskrivning}
        hint={textSkriv.beskrivningHjalp}
        isOptional
        spellCheck
        rows={5}
        value={data.arendebeskrivning.join('\n\n')}
        onChange={(text) => {
          const arendebeskrivning = text === '' ? [] : text.split('\n\n');
          change((now) => ({ ...now, arendebeskrivning }));
        }}
      />
      {rows.map((one, index) => {
        const vem = personnamn(namn, one.personId);
        return (
          <Rad
            key={one.personId}
            field={`jav.${one.personId}`}
            vad={`${textSkriv.jav}: ${vem}`}
            onRemove={() => remove(index)}
          >
            <Select
              label={`${textSkriv.jav}: ${vem}`}
              options={GRUNDER}
              value={one.grund}
              onChange={(id) => set(index, { ...one, grund: Javsgrund.parse(id) })}
            />
          </Rad>
        );
      })}
      <NyMedPerson
        label={textSkriv.laggJav}
        without={rows.map(({ personId }) => personId)}
        onChoose={(personId) => add({ personId, grund: 'p4', anmaldAv: 'sjalv' })}
      />
    </Del>
  );
}
