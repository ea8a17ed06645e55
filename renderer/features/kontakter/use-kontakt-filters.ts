import { useMemo } from 'react';
import { Slag } from '../../../shared/domain/dubblett.ts';
import { Radtyp } from '../../../shared/domain/kontaktrad.ts';
import { useContractQuery } from '../../api/queries.ts';
import type { FilterField } from '../../lists/filter-field.ts';
import { textKontakt, textKontaktfilter as text, textRadtyp } from '../../text/kontakter.ts';

export const slagOptions = Slag.options.map((id) => ({ id, label: text.slagOf[id] }));
const typOptions = Radtyp.options.map((id) => ({ id, label: textRadtyp[id] }));
const avslutade = (['med', 'enbart'] as const).map((id) => ({ id, label: text.avslutadeOf[id] }));

/** Every way of narrowing the list of contacts. */
export function useKontaktFilters(): readonly FilterField[] {
  const partier = useContractQuery('parti.list', {}).data;
  return useMemo(() => {
    const options = (partier ?? []).map(({ id, namn, kod }) => ({ id, label: `${namn} (${kod})` }));
    return [
      { id: 'slag', title: text.slag, kind: 'choices', options: slagOptions },
      { id: 'typ', title: textKontakt.slag, kind: 'choices', options: typOptions },
      { id: 'parti', title: textKontakt.parti, kind: 'choices', options },
      { id: 'skyddad', title: text.skyddad, kind: 'flag' },
      { id: 'avslutade', title: text.avslutade, kind: 'choice', options: avslutade },
    ];
  }, [partier]);
}
