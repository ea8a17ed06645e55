import { getRouteApi } from '@tanstack/react-router';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import { textKontroll } from '../../text/kontroller.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { KontrollGroup } from './kontroll-group.tsx';
import { useKontroller } from './use-kontroller.ts';
import type { Kontrollerat } from './use-kontroller.ts';
import './kontrollista.css';

const route = getRouteApi('/app/kontroller');
const grades = ['S', 'V', 'T'] as const;
const gates = ['D', 'K', 'J', 'X', 'A', 'P'] as const;

/** Everything that the checks have found in what can still be put right. */
export function KontrollerPage() {
  const { grad, grind } = route.useSearch();
  const navigate = route.useNavigate();
  const { rows, fler, hasFailed } = useKontroller();
  const isShown = ({ severity, gate, avsteg }: Kontrollfynd) =>
    avsteg === null && severity === (grad ?? severity) && gate === (grind ?? gate);
  const shown = rows
    .map(({ objekt, fynd }) => ({ objekt, fynd: (fynd ?? []).filter(isShown) }))
    .filter(({ fynd }) => fynd.length > 0);
  return (
    <Page>
      <PageHeader title={textKontrollista.title} meta={<Summary rows={rows} />} />
      <PageBody>
        <div className="kontrollista">
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
          {hasFailed && <MessageBox tone="warn" title={textKontrollista.failed} />}
          {fler > 0 && <p className="muted">{textKontrollista.more}</p>}
          {shown.map(({ objekt, fynd }) => (
            <KontrollGroup
              key={objekt.typ === 'inkorg' ? objekt.typ : objekt.id}
              objekt={objekt}
              fynd={fynd}
            />
          ))}
          <LetStand rows={rows} />
          {shown.length === 0 && rows.every(({ fynd }) => fynd !== null) && (
            <p>{textKontrollista.nothing}</p>
          )}
        </div>
      </PageBody>
    </Page>
  );
}

/** What somebody answers for as it is, with a way back. */
function LetStand({ rows }: { readonly rows: readonly Kontrollerat[] }) {
  const standing = rows
    .map(({ objekt, fynd }) => ({ objekt, fynd: (fynd ?? []).filter(({ avsteg }) => avsteg) }))
    .filter(({ fynd }) => fynd.length > 0);
  if (standing.length === 0) return null;
  return (
    <Disclosure
      title={textKontroll.letStand}
      headingLevel={2}
      summary={standing.flatMap(({ fynd }) => fynd).length}
    >
      <div className="kontrollista">
        {standing.map(({ objekt, fynd }) => (
          <KontrollGroup
            key={objekt.typ === 'inkorg' ? objekt.typ : objekt.id}
            objekt={objekt}
            fynd={fynd}
          />
        ))}
      </div>
    </Disclosure>
  );
}

/** How far the checks have come, and what they have found so far. */
function Summary({ rows }: { readonly rows: readonly Kontrollerat[] }) {
  const done = rows.filter(({ fynd }) => fynd !== null).length;
  const found = rows.flatMap(({ fynd }) => fynd ?? []).filter(({ avsteg }) => avsteg === null);
  const of = (grade: string) => found.filter(({ severity }) => severity === grade).length;
  return (
    <span role="status">
      {done < rows.length
        ? textKontrollista.reading(done, rows.length)
        : textKontrollista.sums(of('S'), of('V'), of('T'), rows.length)}
    </span>
  );
}
