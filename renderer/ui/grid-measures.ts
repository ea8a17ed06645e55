import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface GridMeasures {
  /** Row height in pixels. */
  readonly rowHeight: number;
  /** Width in rem. */
  readonly width: number;
}

/** Row height and width as the style sheet, the density and the text size make them. */
export function useGridMeasures(
  frame: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): GridMeasures {
  const [measures, setMeasures] = useState<GridMeasures>({ rowHeight: 36, width: 60 });
  useLayoutEffect(() => {
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const rowHeight = probe.current?.offsetHeight ?? 36;
      const width = (frame.current?.clientWidth ?? 960) / rem;
      setMeasures((old) =>
        old.rowHeight === rowHeight && old.width === width ? old : { rowHeight, width },
      );
    };
    const observer = new ResizeObserver(measure);
    for (const element of [frame.current, probe.current]) if (element) observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame, probe]);
  return measures;
}
