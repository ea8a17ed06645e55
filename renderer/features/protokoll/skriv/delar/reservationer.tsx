import { ReservationId } from '../../../../../shared/domain/id.ts';
import type { ForslagId, PersonId } from '../../../../../shared/domain/id.ts';
import type { Reservation } from '../../../../../shared/domain/uttalande.ts';
import { newId } from '../../../../lib/new-id.ts';
import { textParagrafdelar, textSkriv } from '../../../../text/paragrafskrivning.ts';
import { MultiComboBox } from '../../../../ui/multi-combo-box.tsx';
import { Select } from '../../../../ui/select.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { Del, Rad } from '../del.tsx';
import { useForslagsval } from '../forslagsval.ts';
import { NyMedPerson } from '../ny-med-person.tsx';
import { useRader, useSkrivning } from '../skrivning.ts';

const INGET = 'inget';

/** Who goes against the decision (KL 4 kap. 27 §). */
export function Reservationer() {
  const { rows, set, add, remove } = useRader('reservationer');
  return (
    <Del
      title={textParagrafdelar.reservationer}
      field="reservationer"
      block={['reservation']}
      isEmpty={rows.length === 0}
    >
      {rows.map((one, index) => (
        <Reservationsrad
          key={one.id}
          reservation={one}
          nr={index + 1}
          onChange={(next) => set(index, next)}
          onRemove={() => remove(index)}
        />
      ))}
      <NyMedPerson
        label={textSkriv.laggReservation}
        without={rows.flatMap(({ personer }) => personer)}
        onChoose={(personId) =>
          add({
            ...{ id: newId(ReservationId), personer: [personId], partier: [], tillForman: null },
            ...{ anmald: null, motivering: '', motiveringInlamnad: null },
          })
        }
      />
    </Del>
  );
}

interface ReservationsradProps {
  readonly reservation: Reservation;
  readonly nr: number;
  readonly onChange: (reservation: Reservation) => void;
  readonly onRemove: () => void;
}

function Reservationsrad({ reservation, nr, onChange, onRemove }: ReservationsradProps) {
  const { personer } = useSkrivning();
  const forslag = useForslagsval();
  const { tillForman, anmald, motivering } = reservation;
  return (
    <Rad
      field={`reservation.${reservation.id}`}
      vad={textSkriv.reservation(nr)}
      onRemove={onRemove}
    >
      <MultiComboBox
        label={textSkriv.reservanter}
        options={personer}
        value={reservation.personer}
        onChange={(ids) => {
          if (ids.length > 0) onChange({ ...reservation, personer: ids as PersonId[] });
        }}
      />
      <div className="paragraffalt-par">
        <Select
          label={textSkriv.tillForman}
          options={[{ id: INGET, label: textSkriv.ingetForslag }, ...forslag]}
          value={tillForman ?? INGET}
          onChange={(id) =>
            onChange({ ...reservation, tillForman: id === INGET ? null : (id as ForslagId) })
          }
        />
        <TextField
          label={textSkriv.anmald}
          isOptional
          isNumeric
          value={anmald ?? ''}
          onChange={(text) => onChange({ ...reservation, anmald: text === '' ? null : text })}
        />
      </div>
      <TextArea
        label={textSkriv.motivering}
        isOptional
        spellCheck
        value={motivering}
        onChange={(text) => onChange({ ...reservation, motivering: text })}
      />
    </Rad>
  );
}
