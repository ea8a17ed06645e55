import { applyRattelse } from '../../../../shared/checks/apply-rattelse.ts';
import { HandlingsradId, SandlistepostId } from '../../../../shared/domain/id.ts';
import { isPappersrattelse } from '../../../../shared/domain/rattelse.ts';
import type { Pappersrattelse, Rattelse } from '../../../../shared/domain/rattelse.ts';
import type { SandlistaData } from '../../../../shared/domain/sandlista.ts';
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

type Poster = SandlistaData['poster'];

/** The parts of a paper that a repair may change. */
const PARTS = ['punkter', 'avsnitt', 'fotnoter', 'handlingsrader'] as const;

/** Puts one finding right: in the form, with a way back, or by what it asks of the register. */
export function useRepair(): (rattelse: Rattelse) => void {
  const inPaper = usePaperRepair();
  const addRecipient = useAddRecipient();
  const { arende } = useSources();
  const settleWatch = useCommand('bevakning.setKlar');
  const addWatch = useCommand('bevakning.add', {
    // What is registered isn't taken away: the reminder that nobody wants is done.
    onSuccess: ({ id }) => {
      const onUndo = () => settleWatch.run({ bevakningId: id, klar: true });
      showToast({ title: textKontroll.watched, onUndo });
    },
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

/** Adds to the sändlista as it is stored now, and takes away again what it added. */
function useAddRecipient() {
  const { paper } = useEditing();
  const save = useCommand('sandlista.save');
  const change = async (posterOf: (poster: Poster) => Poster) => {
    const list = await call('sandlista.get', { tjansteskrivelseId: paper.id });
    const data = { poster: [...posterOf(list.poster)], avsteg: list.avsteg };
    await save.runAsync({ sandlistaId: list.id, version: list.version, data });
  };
  return (rattelse: Extract<Rattelse, { typ: 'mottagare' }>) => {
    const { organId, mottagare, skal } = rattelse;
    const added = postOf({ organId, mottagare, skal, kravs: false }, () => newId(SandlistepostId));
    const takeAway = () => change((poster) => poster.filter(({ id }) => id !== added.id));
    const told = { title: textKontroll.recipientAdded(mottagare) };
    // The command itself tells of what goes wrong.
    change((poster) => [...poster, added])
      .then(() => showToast({ ...told, onUndo: () => void takeAway().catch(() => undefined) }))
      .catch(() => undefined);
  };
}
