import { useCallback, useState } from 'react';

/** Which panes stand around the text. In focus mode there are none, and they come back after it. */
export function usePaperLayout() {
  const [tab, setTab] = useState('sida');
  const [isAsideOpen, setAsideOpen] = useState(true);
  const [isFocused, setFocused] = useState(false);
  const openAside = useCallback((next: string) => {
    setTab(next);
    setAsideOpen(true);
    setFocused(false);
  }, []);
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
