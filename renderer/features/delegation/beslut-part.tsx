import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilePlus2, ScrollText, Stamp } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Organ } from '../../../shared/domain/organ.ts';
import { textDelegationsbeslut } from '../../text/delegation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { DokumentDialog } from '../motesdokument/dokument-dialog.tsx';
import { AnmalDialog } from './anmal-dialog.tsx';
import { BeslutDialog } from './beslut-dialog.tsx';
import { Beslutstabell } from './beslutstabell.tsx';
import { SerieButton } from './serie-dialog.tsx';
import { useDelegationsar } from './use-delegationsar.ts';
import type { Beslutsrad } from './use-delegationsar.ts';

/** Rows shown at first, and added by each press. */
const PAGE = 200;
const WAITING = 'vantar';

const isWaiting = ({ lage }: Beslutsrad) => lage === 'vantar' || lage === 'sen';

interface BeslutPartProps {
  readonly organ: Organ;
  readonly ar: number;
}

/** The decisions of a body and a year, with those that wait to be reported on demand. */
export function BeslutPart({ organ, ar }: BeslutPartProps) {
  const { rader, fakta } = useDelegationsar(organ.id, ar);
  const { vantar = false } = useSearch({ from: '/app/delegation' });
  const [isRegistering, setRegistering] = useState(false);
  return (
    <section className="delegation-part" aria-label={textDelegationsbeslut.caption(organ.namn, ar)}>
      {/* The button stays where it is when the first decision comes: it has the focus. */}
      <div className="delegation-bar">
        {rader.length > 0 && <WaitingFilter isOn={vantar} />}
        <span className="spacer" />
        <ListButton rader={rader} />
        <Button kind="primary" icon={FilePlus2} onPress={() => setRegistering(true)}>
          {textDelegationsbeslut.register}
        </Button>
      </div>
      {rader.length === 0 ? (
        <EmptyState icon={Stamp} title={textDelegationsbeslut.emptyTitle(ar)}>
          {textDelegationsbeslut.emptyText}
          <SerieButton organId={organ.id} ar={ar} />
        </EmptyState>
      ) : (
        <ChosenRows
          key={vantar ? WAITING : 'alla'}
          organ={organ}
          ar={ar}
          fakta={fakta}
          rader={vantar ? rader.filter(isWaiting) : rader}
        />
      )}
      {isRegistering && (
        <Suspense fallback={null}>
          <BeslutDialog organ={[organ]} ar={ar} onClose={() => setRegistering(false)} />
        </Suspense>
      )}
    </section>
  );
}

/** The list of what is reported to the latest meeting that anything is reported to. */
function ListButton({ rader }: { readonly rader: readonly Beslutsrad[] }) {
  const [isOpen, setOpen] = useState(false);
  const [latest] = rader
    .flatMap(({ beslut }) => beslut.anmald ?? [])
    .toSorted((a, b) => b.datum.localeCompare(a.datum));
  if (!latest) return null;
  const document = { typ: 'delegationslista', id: latest.sammantradeId } as const;
  return (
    <>
      <Button icon={ScrollText} onPress={() => setOpen(true)}>
        {textDelegationsbeslut.list(latest.datum)}
      </Button>
      {isOpen && <DokumentDialog document={document} onClose={() => setOpen(false)} />}
    </>
  );
}

function WaitingFilter({ isOn }: { readonly isOn: boolean }) {
  const search = useSearch({ from: '/app/delegation' });
  const navigate = useNavigate();
  return (
    <ToggleChips
      label={textDelegationsbeslut.filters}
      options={[{ id: WAITING, label: textDelegationsbeslut.onlyWaiting }]}
      value={new Set(isOn ? [WAITING] : [])}
      onChange={(chosen) =>
        void navigate({
          to: '/delegation',
          search: { ...search, vantar: chosen.has(WAITING) ? true : undefined },
          replace: true,
        })
      }
    />
  );
}

interface ChosenRowsProps extends BeslutPartProps {
  readonly rader: readonly Beslutsrad[];
  readonly fakta: ReturnType<typeof useDelegationsar>['fakta'];
}

function ChosenRows({ organ, ar, rader, fakta }: ChosenRowsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [count, setCount] = useState(PAGE);
  const [isReporting, setReporting] = useState(false);
  const shown = rader.slice(0, count);
  const waiting = shown.filter(isWaiting);
  // What has been reported since it was chosen is chosen no longer.
  const marked = rader.filter((rad) => isWaiting(rad) && chosen.has(rad.beslut.id));
  if (rader.length === 0) return <p role="status">{textDelegationsbeslut.noneWaiting}</p>;
  return (
    <>
      {waiting.length > 0 && (
        <div className="delegation-bar">
          <Checkbox
            isSelected={waiting.every(({ beslut }) => chosen.has(beslut.id))}
            onChange={(isOn) => setChosen(new Set(isOn ? waiting.map((rad) => rad.beslut.id) : []))}
          >
            {textDelegationsbeslut.chooseAll}
          </Checkbox>
          <span role="status" className="muted num">
            {marked.length > 0 && textDelegationsbeslut.chosen(marked.length)}
          </span>
          <Button isDisabled={marked.length === 0} onPress={() => setReporting(true)}>
            {textDelegationsbeslut.report}
          </Button>
        </div>
      )}
      <Beslutstabell
        {...{ organ, ar, fakta, chosen }}
        rader={shown}
        onChoose={(id, isOn) => setChosen(withOne(chosen, id, isOn))}
      />
      {rader.length > count && (
        <Button kind="ghost" onPress={() => setCount(count + PAGE)}>
          {textDelegationsbeslut.more(Math.min(PAGE, rader.length - count))}
        </Button>
      )}
      {isReporting && (
        <Suspense fallback={null}>
          <AnmalDialog
            organId={organ.id}
            beslut={marked.map(({ beslut }) => beslut)}
            onClose={() => setReporting(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function withOne(chosen: ReadonlySet<string>, id: string, isOn: boolean): Set<string> {
  const next = new Set(chosen);
  if (isOn) next.add(id);
  else next.delete(id);
  return next;
}
