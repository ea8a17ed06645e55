import { Overklagande } from '../../../../../shared/domain/paragraf.ts';
import {
  textOverklagande,
  textParagrafdelar,
  textSkriv,
} from '../../../../text/paragrafskrivning.ts';
import { Select } from '../../../../ui/select.tsx';
import { Del } from '../del.tsx';
import { useSkrivning } from '../skrivning.ts';

/** Whether the decision can be appealed, and how (KL 13 kap., FL 40–44 §§). */
export function Overklagandet() {
  const { data, change } = useSkrivning();
  return (
    <Del title={textParagrafdelar.overklagande} field="overklagande">
      <Select
        label={textSkriv.overklagas}
        options={Overklagande.options.map((id) => ({ id, label: textOverklagande[id] }))}
        value={data.overklagande}
        onChange={(id) => change((now) => ({ ...now, overklagande: Overklagande.parse(id) }))}
      />
    </Del>
  );
}
