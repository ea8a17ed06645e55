import { useCallback, useState } from 'react';

/** Which tab is shown beside the text, and the way to another. */
export interface AsideChoice {
  readonly tab: string;
  /** The same function all the time. */
  readonly onTab: (tab: string) => void;
}

/**
 * Which panes stand around the text. In focus mode there are none, and they come back after it. The
 * tab is kept outside, as it stays the same when the paper takes a step.
 */
export function usePaperLayout({ tab, onTab }: AsideChoice) {
  const [isAsideOpen, setAsideOpen] = useState(true);
  const [isFocused, setFocused] = useState(false);
  const openAside = useCallback(
    (next: string) => {
      onTab(next);
      setAsideOpen(true);
      setFocused(false);
    },
    [onTab],
  );
  const isAsideShown = isAsideOpen && !isFocused;
  return {
    tab,
    isFocused,
    isAsideShown,
    openAside,
    toggleAside: () => {
      setAsideOpen(!isAsideShown);
      setFocused(false);
    },
    toggleFocus: useCallback(() => setFocused((before) => !before), []),
  };
}

export type PaperLayout = ReturnType<typeof usePaperLayout>;
