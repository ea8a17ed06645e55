import { useEffect, useSyncExternalStore } from 'react';
import { fackord } from '../../../../shared/rules/stavning/fackord.ts';
import { useContractQuery } from '../../../api/queries.ts';
import { useCommand } from '../../../api/use-command.ts';
import type { SpellingState } from '../../../editor/spellchecker.ts';
import { usePreferences } from '../../../lib/preferences.ts';
import { textStavning } from '../../../text/stavning.ts';
import { announce } from '../announcer.tsx';
import { useEditing } from '../paper-context.ts';

/** Gives spelling the words of the register, and those that are let be in this paper. */
function useOwnWords(): void {
  const { hub, paper } = useEditing();
  const { data: own } = useContractQuery('ordlista.list', { tjansteskrivelseId: paper.id });
  const { data: names } = useContractQuery('ordlista.getNames', {});
  useEffect(() => {
    const inUse = (own ?? []).filter(({ avslutad }) => !avslutad).map(({ ord }) => ord);
    hub.spelling.setOwn([...fackord, ...(names ?? []), ...inUse]);
  }, [hub, own, names]);
}

/** Looks at the words of the paper, unless the person has turned it off. */
export function useSpelling(): SpellingState {
  const { hub, paper } = useEditing();
  const { spelling: isOn } = usePreferences();
  useOwnWords();
  const { run: add } = useCommand('ordlista.add', {
    onSuccess: (_added, { ord: [ord = ''], tjansteskrivelseId }) => {
      announce(tjansteskrivelseId ? textStavning.ignored(ord) : textStavning.added(ord));
    },
  });
  useEffect(() => {
    if (!isOn) return;
    return hub.spelling.start((ord, where) => {
      add({ ord: [ord], tjansteskrivelseId: where === 'dokument' ? paper.id : null });
    });
    // `add` is made anew at each render and does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hub, isOn, paper.id]);
  const state = useSpellingState();
  return isOn ? state : { status: 'off', unknown: 0 };
}

/** How spelling stands now. */
export function useSpellingState(): SpellingState {
  const { spelling } = useEditing().hub;
  return useSyncExternalStore(spelling.subscribe, spelling.state);
}
