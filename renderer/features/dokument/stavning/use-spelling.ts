import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import { fackord } from '../../../../shared/rules/stavning/fackord.ts';
import { properNames } from '../../../../shared/rules/stavning/ord.ts';
import { useContractQuery } from '../../../api/queries.ts';
import { useCommand } from '../../../api/use-command.ts';
import type { Acceptance, SpellingState } from '../../../editor/spellchecker.ts';
import { usePreferences } from '../../../lib/preferences.ts';
import { textStavning } from '../../../text/stavning.ts';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';
import { useSources } from '../paper-sources.ts';

/** Gives spelling the words of the register, the names of the case, and those that are let be in this paper. */
function useOwnWords(): void {
  const { hub, paper } = useEditing();
  const { arende, remiss } = useSources();
  const named = useMemo(
    () => [arende.arendemening, remiss?.rubrik ?? ''].flatMap(properNames),
    [arende.arendemening, remiss?.rubrik],
  );
  const { data: own } = useContractQuery('ordlista.list', { tjansteskrivelseId: paper.id });
  const { data: names } = useContractQuery('ordlista.getNames', {});
  useEffect(() => {
    const inUse = (own ?? []).filter(({ avslutad }) => !avslutad).map(({ ord }) => ord);
    hub.spelling.setOwn([...fackord, ...named, ...(names ?? []), ...inUse]);
  }, [hub, named, own, names]);
}

/** Keeps a word that is to stand, in the register or for this paper, with a way back. */
function useAccept(): (ord: string, where: Acceptance) => void {
  const { paper } = useEditing();
  const remove = useCommand('ordlista.remove');
  const add = useCommand('ordlista.add', {
    onSuccess: ([added], { ord: [ord = ''], tjansteskrivelseId }) => {
      const title = tjansteskrivelseId ? textStavning.ignored(ord) : textStavning.added(ord);
      const { id, version } = added ?? {};
      const isNew = id !== undefined && version !== undefined;
      showToast({ title, ...(isNew && { onUndo: () => remove.run({ id, version }) }) });
    },
  });
  return (ord, where) => {
    add.run({ ord: [ord], tjansteskrivelseId: where === 'dokument' ? paper.id : null });
  };
}

/** Looks at the words of the paper, unless the person has turned it off. */
export function useSpelling(): SpellingState {
  const { hub } = useEditing();
  const { spelling: isOn } = usePreferences();
  useOwnWords();
  const accept = useEffectEvent(useAccept());
  useEffect(() => {
    if (!isOn) return;
    return hub.spelling.start((ord, where) => accept(ord, where));
  }, [hub, isOn]);
  const state = useSpellingState();
  return isOn ? state : { status: 'off', unknown: 0 };
}

/** How spelling stands now. */
export function useSpellingState(): SpellingState {
  const { spelling } = useEditing().hub;
  return useSyncExternalStore(spelling.subscribe, spelling.state);
}
