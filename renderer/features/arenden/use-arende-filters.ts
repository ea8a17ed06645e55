import { useMemo } from 'react';
import { Arendestatus, Ursprung } from '../../../shared/domain/arende.ts';
import { Offentlighet } from '../../../shared/domain/offentlighet.ts';
import { useContractQuery } from '../../api/queries.ts';
import type { FilterField } from '../../lists/filter-field.ts';
import { textArendestatus, textUrsprung } from '../../text/arende.ts';
import { textOffentlighet } from '../../text/handling.ts';
import { textArendefilter as text } from '../../text/listor.ts';

const optionsOf = <Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, string>>) =>
  ids.map((id) => ({ id, label: words[id] }));

const statusar = optionsOf(Arendestatus.options, textArendestatus);
const ursprung = optionsOf(Ursprung.options, textUrsprung);
const offentlighet = optionsOf(Offentlighet.options, textOffentlighet);

/** Every way of narrowing the list of cases. */
export function useArendeFilters(): readonly FilterField[] {
  const persons = useContractQuery('person.list', {}).data;
  const diarier = useContractQuery('diarium.list', {}).data;
  const me = useContractQuery('anvandare.get', {}).data;
  return useMemo(() => {
    const handlaggare = (persons ?? []).map((one) => ({
      id: one.id,
      label: `${one.fornamn} ${one.efternamn}`,
    }));
    const diarium = (diarier ?? []).map(({ id, namn }) => ({ id, label: namn }));
    // Until somebody has said who the user is, nobody's cases are "mine".
    const mina = (me?.personId ?? null) === null ? 'me' : 'flag';
    return [
      { id: 'mina', title: text.mina, kind: mina },
      { id: 'handlaggare', title: text.handlaggare, kind: 'choices', options: handlaggare },
      { id: 'status', title: text.status, kind: 'choices', options: statusar },
      { id: 'frist', title: text.frist, kind: 'frist' },
      { id: 'ar', title: text.ar, kind: 'years' },
      { id: 'inkom', title: text.inkom, kind: 'days' },
      { id: 'registrerad', title: text.registrerad, kind: 'days' },
      { id: 'avslutad', title: text.avslutad, kind: 'days' },
      { id: 'diarium', title: text.diarium, kind: 'choices', options: diarium },
      { id: 'klass', title: text.klass, kind: 'text' },
      { id: 'ursprung', title: text.ursprung, kind: 'choices', options: ursprung },
      { id: 'initiativtagare', title: text.initiativtagare, kind: 'text' },
      { id: 'offentlighet', title: text.offentlighet, kind: 'choices', options: offentlighet },
    ];
  }, [persons, diarier, me]);
}
