import { TriangleAlert } from 'lucide-react';
import { useContractQuery } from '../../api/queries.ts';
import { textInkorg } from '../../text/inkorg.ts';
import './inkorg.css';

/** How many have waited too long, above the inbox (K05). */
export function LateNotice() {
  const forsenade = useContractQuery('post.getCounts', {}).data?.forsenade ?? 0;
  if (forsenade === 0) return null;
  return (
    <p className="post-late" title={textInkorg.overdueText}>
      <TriangleAlert size={14} aria-hidden="true" />
      {textInkorg.overdueCount(forsenade)}
    </p>
  );
}

/** How many wait, beside the inbox in the sidebar. */
export function InkorgCount() {
  const { vantar = 0, forsenade = 0 } = useContractQuery('post.getCounts', {}).data ?? {};
  if (vantar === 0) return null;
  return (
    <span className="nav-count num" data-late={forsenade > 0} title={textInkorg.navCount(vantar)}>
      {vantar}
    </span>
  );
}
