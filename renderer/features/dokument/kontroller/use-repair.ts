import { applyRepair } from '../../../../shared/checks/apply-repair.ts';
import { HandlingsradId, SandlistepostId } from '../../../../shared/domain/id.ts';
import { isPaperRepair } from '../../../../shared/domain/repair.ts';
import type { PaperRepair, Repair } from '../../../../shared/domain/repair.ts';
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
import { formValues } from './form-paper.ts';

type Poster = SandlistaData['poster'];

/** The parts of a paper that a repair may change. */
const PARTS = ['punkter', 'avsnitt', 'fotnoter', 'handlingsrader'] as const;

/** Puts one finding right: in the form, with a way back, or by what it asks of the register. */
export function useRepair(): (repair: Repair) => void {
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
  return (repair) => {
    if (isPaperRepair(repair)) return inPaper(repair);
    if (repair.typ === 'mottagare') return addRecipient(repair);
    const { datum, nr, punkt } = repair;
    const data = { datum, text: textKontroll.watch(nr, punkt) };
    addWatch.run({ arendeId: arende.id, data });
  };
}

function usePaperRepair() {
  const { form, trail } = useEditing();
  const { organ, fordelning } = useSources();
  return (repair: PaperRepair) => {
    const before = form.getValues();
    const paper = paperOf(before);
    const newRow = () => newId(HandlingsradId);
    const repaired = applyRepair({ paper, organ, fordelning }, repair, newRow);
    const changed = PARTS.filter((part) => repaired[part] !== paper[part]);
    const after = formValues(before, paper, repaired);
    trail.joinNext(false);
    for (const part of changed) form.setValue(part, after[part]);
    showToast({ title: textKontroll.repaired, onUndo: trail.undo });
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
  return ({ forslag }: Extract<Repair, { typ: 'mottagare' }>) => {
    const added = postOf(forslag, () => newId(SandlistepostId));
    const takeAway = () => change((poster) => poster.filter(({ id }) => id !== added.id));
    const told = { title: textKontroll.recipientAdded(forslag.mottagare) };
    // The command itself tells of what goes wrong.
    change((poster) => [...poster, added])
      .then(() => showToast({ ...told, onUndo: () => void takeAway().catch(() => undefined) }))
      .catch(() => undefined);
  };
}
