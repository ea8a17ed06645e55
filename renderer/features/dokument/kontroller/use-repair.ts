import { applyRattelse } from '../../../../shared/checks/apply-rattelse.ts';
import { HandlingsradId, SandlistepostId } from '../../../../shared/domain/id.ts';
import { isPappersrattelse } from '../../../../shared/domain/rattelse.ts';
import type { Pappersrattelse, Rattelse } from '../../../../shared/domain/rattelse.ts';
import { postOf } from '../../../../shared/rules/sandlistepost.ts';
import { call } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { newId } from '../../../lib/new-id.ts';
import { textKontroll } from '../../../text/kontroller.ts';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';
import { useSources } from '../paper-sources.ts';
import { paperOf } from '../paper-values.ts';
import type { PaperValues } from '../paper-values.ts';
import { formValues } from './form-paper.ts';

/** The parts of a paper that a repair may change. */
const PARTS = ['punkter', 'avsnitt', 'fotnoter', 'handlingsrader'] as const;

/** Puts one finding right: in the form, with a way back, or by what it asks of the register. */
export function useRepair(): (rattelse: Rattelse) => void {
  const inPaper = usePaperRepair();
  const addRecipient = useAddRecipient();
  const { arende } = useSources();
  const addWatch = useCommand('bevakning.add', {
    onSuccess: () => showToast({ title: textKontroll.watched }),
  });
  return (rattelse) => {
    if (isPappersrattelse(rattelse)) return inPaper(rattelse);
    if (rattelse.typ === 'mottagare') return addRecipient(rattelse);
    const { datum, nr, punkt } = rattelse;
    const data = { datum, text: textKontroll.watch(nr, punkt) };
    addWatch.run({ arendeId: arende.id, data });
  };
}

function usePaperRepair() {
  const { form } = useEditing();
  const { organ, fordelning } = useSources();
  return (rattelse: Pappersrattelse) => {
    const before = form.getValues();
    const paper = paperOf(before);
    const newRow = () => newId(HandlingsradId);
    const repaired = applyRattelse({ paper, organ, fordelning }, rattelse, newRow);
    const changed = PARTS.filter((part) => repaired[part] !== paper[part]);
    const after = formValues(before, paper, repaired);
    const show = (values: PaperValues) => {
      for (const part of changed) form.setValue(part, values[part]);
    };
    show(after);
    showToast({ title: textKontroll.repaired, onUndo: () => show(before) });
  };
}

function useAddRecipient() {
  const { paper } = useEditing();
  const save = useCommand('sandlista.save');
  return (rattelse: Extract<Rattelse, { typ: 'mottagare' }>) => {
    const { organId, mottagare, skal } = rattelse;
    const added = postOf({ organId, mottagare, skal, kravs: false }, () => newId(SandlistepostId));
    void call('sandlista.get', { tjansteskrivelseId: paper.id })
      .then(({ id, version, poster, avsteg }) =>
        save.runAsync({
          ...{ sandlistaId: id, version },
          data: { poster: [...poster, added], avsteg },
        }),
      )
      .then(() => showToast({ title: textKontroll.recipientAdded(mottagare) }))
      .catch(() => undefined);
  };
}
