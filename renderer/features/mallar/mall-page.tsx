import { useSearch } from '@tanstack/react-router';
import type { Mall, MallData } from '../../../shared/domain/mall.ts';
import { standardmall } from '../../../shared/rules/mall.ts';
import { useContractData } from '../../api/queries.ts';
import { RouteNotFound } from '../../shell/route-states.tsx';
import { textMall } from '../../text/mallar.ts';
import { MallEditor } from './mall-editor.tsx';

/** What of a stored template can be edited. */
function dataOf(mall: Mall): MallData {
  const { id: _, version: __, ...data } = mall;
  return data;
}

/** One template to edit: a stored one, a copy of one, or a new one like the built-in of its kind. */
export function MallPage() {
  const { id, kopia, slag = 'tjansteskrivelse' } = useSearch({ from: '/app/grunddata/mall' });
  const mallar = useContractData('mall.list', {});
  if (id !== undefined) {
    const mall = mallar.find((one) => one.id === id);
    if (!mall) return <RouteNotFound />;
    return (
      <MallEditor key={`${mall.id} ${String(mall.version)}`} mall={mall} start={dataOf(mall)} />
    );
  }
  const source = mallar.find((one) => one.id === kopia);
  const copied = source ? dataOf(source) : standardmall(slag);
  const start = { ...copied, namn: textMall.copyName(copied.namn), avslutad: false };
  return <MallEditor key={kopia ?? slag} mall={null} start={start} />;
}
