import { useLiveFindings } from './use-findings.ts';

/** How many findings are left, in the tab. Stands there all the time, and so keeps them fresh. */
export function KontrollCount() {
  const { data = [] } = useLiveFindings();
  const left = data.filter(({ avsteg }) => avsteg === null).length;
  return left === 0 ? null : left;
}
