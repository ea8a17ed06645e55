import { getRouteApi } from '@tanstack/react-router';
import { textKontroll } from '../../text/kontroller.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';

const route = getRouteApi('/app/kontroller');
const grades = ['S', 'V', 'T'] as const;
const gates = ['D', 'K', 'J', 'X', 'A', 'P', 'C'] as const;

/** How grave, and when it stops: what is shown of the findings. */
export function Kontrollfilter() {
  const { grad, grind } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className="kontrollista-filter">
      <RadioGroup
        label={textKontrollista.grade}
        look="segmented"
        options={[
          { id: '', label: textKontrollista.all },
          ...grades.map((id) => ({ id, label: textKontroll.groups[id] })),
        ]}
        value={grad ?? ''}
        onChange={(id) => {
          const chosen = grades.find((one) => one === id);
          void navigate({ search: (old) => ({ ...old, grad: chosen }), replace: true });
        }}
      />
      <Select
        label={textKontrollista.gate}
        options={[
          { id: '', label: textKontrollista.allGates },
          ...gates.map((id) => ({ id, label: textKontrollista.gates[id] })),
        ]}
        value={grind ?? ''}
        onChange={(id) => {
          const chosen = gates.find((one) => one === id);
          void navigate({ search: (old) => ({ ...old, grind: chosen }), replace: true });
        }}
      />
    </div>
  );
}
