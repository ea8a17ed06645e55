import { useLayoutEffect, useRef, useState } from 'react';

/** The width of an element as it is laid out, in whole pixels. */
export function useWidth<Element extends HTMLElement>(narrowest: number) {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(narrowest, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [narrowest]);
  return [ref, width] as const;
}
