import { getRouteApi, Link } from '@tanstack/react-router';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import { kontrollref } from '../../../shared/domain/kontrollista.ts';
import { textKontroll } from '../../text/kontroller.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { grouped } from '../dokument/kontroller/kontroll-lista.tsx';
import { NEW_GROUP, useSteadyRows } from '../dokument/kontroller/use-steady-rows.ts';
import { KontrollGroups } from './kontroll-group.tsx';
import type { Fyndrad } from './kontroll-group.tsx';
import { ObjektLink } from './kontroll-links.tsx';
import { Kontrollfilter } from './kontrollfilter.tsx';
import { fyndsummor } from './fyndsummor.ts';
import { objektKey, useKontroller } from './use-kontroller.ts';
import type { Kontrollerat } from './use-kontroller.ts';
import './kontrollista.css';

const route = getRouteApi('/app/kontroller');
/** Before the key of an object: what somebody answers for as it is. */
const STANDING = 'avsteg ';

/** Everything that the checks have found in what can still be put right. */
export function KontrollerPage() {
  const { inom = null } = route.useSearch();
  const { rows, fler, isKnown, hasFailed } = useKontroller(inom);
  const isDone = isKnown && rows.every(({ fynd }) => fynd !== null);
  return (
    <Page>
      <PageHeader title={textKontrollista.title} meta={<Summary rows={rows} />} />
      <PageBody>
        <div className="kontrollista">
          {inom && <Scope rows={rows} />}
          <Kontrollfilter />
          {hasFailed && <MessageBox tone="warn" title={textKontrollista.failed} />}
          {fler > 0 && <p className="muted">{textKontrollista.more}</p>}
          <Findings rows={rows} isDone={isDone} />
        </div>
      </PageBody>
    </Page>
  );
}

/** That only one object is looked at, which, and the way to all of them. */
function Scope({ rows }: { readonly rows: readonly Kontrollerat[] }) {
  const [first] = rows;
  return (
    <p className="kontrollista-scope">
      {first ? (
        <span>
          {textKontrollista.only} <ObjektLink objekt={first.objekt} />.
        </span>
      ) : (
        textKontrollista.gone
      )}{' '}
      <Link to="/kontroller">{textKontrollista.wholeRegister}</Link>
    </p>
  );
}

interface FindingsProps {
  readonly rows: readonly Kontrollerat[];
  readonly isDone: boolean;
}

/** What is found, still while somebody points at or steps among it; what has come since is last. */
function Findings({ rows, isDone }: FindingsProps) {
  const steady = useSteadyRows(useShown(rows));
  const of = (isOwn: (group: string) => boolean) => steady.rows.filter((one) => isOwn(one.group));
  const counted = of((group) => group !== NEW_GROUP && !group.startsWith(STANDING));
  const arrived = of((group) => group === NEW_GROUP);
  const standing = of((group) => group.startsWith(STANDING));
  return (
    <div ref={steady.place} className="kontrollista kontroller" tabIndex={-1} {...steady.holders}>
      <KontrollGroups rows={counted} />
      {arrived.length > 0 && (
        <>
          <h2 className="kontrollista-new">{textKontroll.arrived}</h2>
          <KontrollGroups rows={arrived.map(inItsObject)} />
        </>
      )}
      {standing.length > 0 && (
        <Disclosure title={textKontroll.letStand} headingLevel={2} summary={standing.length}>
          <div className="kontrollista">
            <KontrollGroups rows={standing} />
          </div>
        </Disclosure>
      )}
      {isDone && counted.length + arrived.length === 0 && <p>{textKontrollista.nothing}</p>}
    </div>
  );
}

/** The findings that the filter lets through, with those that are let stand apart. */
function useShown(rows: readonly Kontrollerat[]) {
  const { grad, grind } = route.useSearch();
  const isShown = ({ severity, gate, avsteg }: Kontrollfynd) =>
    avsteg !== null || (severity === (grad ?? severity) && gate === (grind ?? gate));
  const found = rows.flatMap(({ objekt, fynd }) =>
    (fynd ?? []).filter(isShown).map((one): Fyndrad => ({ objekt, fynd: one })),
  );
  return grouped(found, keyOf, (row) => (row.fynd.avsteg ? STANDING : '') + groupOf(row));
}

function groupOf({ objekt }: Fyndrad): string {
  return objektKey(kontrollref(objekt));
}

function keyOf(row: Fyndrad): string {
  const { id, field, details, paragraf, handling } = row.fynd;
  return JSON.stringify([groupOf(row), id, field, details, paragraf?.id, handling?.id]);
}

function inItsObject<Row extends { readonly row: Fyndrad }>(one: Row) {
  return { ...one, group: groupOf(one.row) };
}

/** How far the checks have come, and what they have found so far. */
function Summary({ rows }: { readonly rows: readonly Kontrollerat[] }) {
  const done = rows.filter(({ fynd }) => fynd !== null).length;
  const { S, V, T } = fyndsummor(rows);
  return (
    <span role="status">
      {done < rows.length
        ? textKontrollista.reading(done, rows.length)
        : textKontrollista.sums(S, V, T, rows.length)}
    </span>
  );
}
