import { useWatch } from 'react-hook-form';
import { useContractData } from '../../api/queries.ts';
import { MallField } from '../mallar/mall-field.tsx';
import { useEditing } from './paper-context.ts';
import { useChangeMall } from './use-change-mall.ts';

/** Kind and template of the paper; a change keeps what is written. */
export function KindField() {
  const { form } = useEditing();
  const { register } = useContractData('app.getInfo', {});
  const change = useChangeMall();
  const [dokumenttyp, mallId] = useWatch({
    control: form.control,
    name: ['dokumenttyp', 'mallId'],
  });
  if (!register) return null;
  return (
    <MallField
      organId={register.organId}
      dokumenttyp={dokumenttyp}
      mallId={mallId}
      onChange={change}
    />
  );
}
