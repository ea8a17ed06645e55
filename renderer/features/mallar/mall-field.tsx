import { allMallval } from '../../../shared/rules/mallval.ts';
import type { Mallval } from '../../../shared/rules/mallval.ts';
import type { Dokumenttyp, Mall } from '../../../shared/domain/mall.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { textDokumenttyp, textMall } from '../../text/mallar.ts';
import { Select } from '../../ui/select.tsx';

interface MallFieldProps {
  readonly organId: OrganId;
  readonly dokumenttyp: Dokumenttyp;
  readonly mallId: Mall['id'] | null;
  readonly onChange: (val: Mallval) => void;
}

const keyOf = ({ dokumenttyp, mallId }: Pick<Mallval, 'dokumenttyp' | 'mallId'>) =>
  `${dokumenttyp} ${mallId ?? ''}`;

/** Kind and template of a paper in one choice; one out of use stays where it is followed. */
export function MallField({ organId, onChange, ...chosen }: MallFieldProps) {
  const mallar = useContractData('mall.list', {});
  const offered = allMallval(mallar, organId);
  const followed = mallar.find(({ id }) => id === chosen.mallId);
  const isOffered = offered.some((val) => keyOf(val) === keyOf(chosen));
  const all = isOffered || !followed ? offered : [...offered, { ...chosen, mall: followed }];
  return (
    <Select
      label={textMall.kindAndTemplate}
      value={keyOf(chosen)}
      onChange={(key) => {
        const val = all.find((one) => keyOf(one) === key);
        if (val) onChange(val);
      }}
      options={all.map((val) => ({
        id: keyOf(val),
        label: textMall.chosen(
          textDokumenttyp[val.dokumenttyp],
          val.mallId === null ? textMall.standard : val.mall.namn,
        ),
      }))}
    />
  );
}
