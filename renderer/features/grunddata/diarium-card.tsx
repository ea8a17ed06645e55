import { Archive, ArchiveRestore, PencilLine } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Diarium } from '../../../shared/domain/diarium.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDiarium } from '../../text/diarium.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { SeriesTable, SeriesWaiting } from './series-table.tsx';

interface DiariumCardProps {
  readonly diarium: Diarium;
  readonly onChange: () => void;
}

/** One diarium with its settings, its years and what can be done with it. */
export function DiariumCard({ diarium, onChange }: DiariumCardProps) {
  const titleId = `diarium-${diarium.id}`;
  return (
    <section className="grunddata-part" aria-labelledby={titleId}>
      <div className="diarium-head">
        <h2 id={titleId}>{diarium.namn}</h2>
        {diarium.stangt && <Badge tone="warn">{textDiarium.closed}</Badge>}
        <span className="spacer" />
        <Button icon={PencilLine} aria-label={textDiarium.change(diarium.namn)} onPress={onChange}>
          {textDiarium.changeShort}
        </Button>
        <CloseButton diarium={diarium} />
      </div>
      <Settings diarium={diarium} />
      {/* A new diarium is read about beside those that stand: the page stays as it is. */}
      <Suspense fallback={<SeriesWaiting diarium={diarium} />}>
        <SeriesTable diarium={diarium} />
      </Suspense>
    </section>
  );
}

function Settings({ diarium }: { readonly diarium: Diarium }) {
  const organ = useContractData('organ.list', {}).find(({ id }) => id === diarium.organId);
  const facts = [
    [textDiarium.organ, organ?.namn ?? ''],
    [textDiarium.monster, <code key="monster">{diarium.monster}</code>],
    ...(diarium.stangt
      ? []
      : [
          [
            textDiarium.next,
            <b key="next" className="num">
              {diarium.nastaNummer}
            </b>,
          ] as const,
        ]),
    [textDiarium.nollstalls, textDiarium.nollstallsVal[diarium.nollstalls]],
    [textDiarium.handlingsnummer, textDiarium.handlingsnummerVal[diarium.handlingsnummer]],
  ] as const;
  return (
    <dl className="diarium-facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function CloseButton({ diarium }: { readonly diarium: Diarium }) {
  const [isAsking, setAsking] = useState(false);
  const save = useCommand('diarium.setStangt', {
    onSuccess: () => {
      setAsking(false);
    },
  });
  const set = (stangt: boolean) => {
    save.run({ diariumId: diarium.id, version: diarium.version, stangt });
  };
  if (diarium.stangt)
    return (
      <Button
        icon={ArchiveRestore}
        aria-label={textDiarium.reopenNamed(diarium.namn)}
        isPending={save.isPending}
        onPress={() => {
          set(false);
        }}
      >
        {textDiarium.reopen}
      </Button>
    );
  return (
    <>
      <Button
        icon={Archive}
        aria-label={textDiarium.closeNamed(diarium.namn)}
        onPress={() => {
          setAsking(true);
        }}
      >
        {textDiarium.close}
      </Button>
      <AlertDialog
        title={textDiarium.closeTitle(diarium.namn)}
        isOpen={isAsking}
        onCancel={() => {
          setAsking(false);
        }}
        actions={[
          {
            label: textDiarium.closeAction,
            isPending: save.isPending,
            onPress: () => {
              set(true);
            },
          },
        ]}
      >
        {textDiarium.closeText}
      </AlertDialog>
    </>
  );
}
