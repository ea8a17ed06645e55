import { Plugin, PluginKey } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';

const leavingKey = new PluginKey<boolean>('leaving');

/** Esc says that the next Tab is meant for the page, also inside a list or a table. */
export function leavingPlugin(): Plugin<boolean> {
  return new Plugin<boolean>({
    key: leavingKey,
    state: {
      init: () => false,
      apply: (tr, isLeaving) => {
        const said = tr.getMeta(leavingKey) as boolean | undefined;
        return said ?? (isLeaving && !tr.docChanged && !tr.selectionSet);
      },
    },
    props: {
      handleKeyDown: (view, event) => {
        if (event.key === 'Escape') view.dispatch(view.state.tr.setMeta(leavingKey, true));
        return false;
      },
    },
  });
}

/** The command, but not when the person is on the way out of the text. */
export function unlessLeaving(command: Command): Command {
  return (state, dispatch, view) =>
    leavingKey.getState(state) !== true && command(state, dispatch, view);
}
