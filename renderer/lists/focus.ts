import { useEffect, useRef } from 'react';

/** Moves focus to the list: what had it is about to go away. */
export function focusList(): void {
  document.querySelector<HTMLElement>('[data-pane="grid"]')?.focus();
}

/** Puts the focus on the first choice in the element, or the chosen one, when it is shown. */
export function useFirstChoice<Element extends HTMLElement>() {
  const group = useRef<Element>(null);
  useEffect(() => {
    const inputs = group.current?.querySelectorAll('input') ?? [];
    const choices = [...inputs];
    (choices.find(({ checked }) => checked) ?? choices[0])?.focus();
  }, []);
  return group;
}
