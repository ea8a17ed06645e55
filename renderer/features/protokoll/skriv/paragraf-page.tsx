import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ParagrafId, SammantradeId } from '../../../../shared/domain/id.ts';
import type { Paragraf } from '../../../../shared/domain/paragraf.ts';
import { isSigned } from '../../../../shared/rules/underskrifter.ts';
import { useCommands } from '../../../commands/use-commands.ts';
import { textSkriv } from '../../../text/paragrafskrivning.ts';
import { LastSida } from './last-sida.tsx';
import { ParagrafEditor } from './paragraf-editor.tsx';
import { useParagraffakta } from './use-paragraffakta.ts';
import './skriv.css';

/** One § of the minutes, to be written before or after the meeting. */
export function ParagrafPage() {
  const from = '/app/sammantraden/$sammantradeId/protokoll/$paragrafId';
  const { sammantradeId, paragrafId } = useParams({ from });
  const { flik = 'sida' } = useSearch({ from });
  const fakta = useParagraffakta(sammantradeId, paragrafId);
  const goTo = useGoTo(sammantradeId, fakta.paragrafer, paragrafId);
  const navigate = useNavigate({ from: '/sammantraden/$sammantradeId/protokoll/$paragrafId' });
  useCommands([
    {
      ...{ id: 'paragraf.nasta', title: textSkriv.nasta, key: 'Alt+PageDown' },
      ...{ group: 'vyn', when: 'view', run: () => goTo(1) },
    },
    {
      ...{ id: 'paragraf.forra', title: textSkriv.forra, key: 'Alt+PageUp' },
      ...{ group: 'vyn', when: 'view', run: () => goTo(-1) },
    },
  ]);
  if (fakta.del.justerad !== null || isSigned(fakta.del)) {
    return <LastSida key={paragrafId} fakta={fakta} />;
  }
  return (
    <ParagrafEditor
      key={paragrafId}
      fakta={fakta}
      flik={flik}
      onFlik={(next) => void navigate({ search: { flik: next }, replace: true })}
    />
  );
}

/** The § before or after this one. */
function useGoTo(sammantradeId: SammantradeId, paragrafer: readonly Paragraf[], id: ParagrafId) {
  const navigate = useNavigate();
  return (step: 1 | -1) => {
    const next = paragrafer[paragrafer.findIndex((one) => one.id === id) + step];
    if (next === undefined) return;
    void navigate({
      to: '/sammantraden/$sammantradeId/protokoll/$paragrafId',
      params: { sammantradeId, paragrafId: next.id },
      search: true,
    });
  };
}
