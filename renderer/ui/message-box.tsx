import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './message-box.css';

interface MessageBoxProps {
  readonly tone: 'info' | 'ok' | 'warn' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
}

const ICONS = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleX };

/** What has happened in a part of a page, what was kept and what to do. */
export function MessageBox({ tone, title, children, actions }: MessageBoxProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`message-box message-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden="true" />
      <div className="message-text">
        <b>{title}</b>
        {children}
        {actions !== undefined && actions !== null && (
          <div className="message-actions">{actions}</div>
        )}
      </div>
    </div>
  );
}
