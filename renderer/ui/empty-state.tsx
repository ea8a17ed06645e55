import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: LucideIcon;
  readonly actions?: ReactNode;
}

/** What lives here when nothing does yet, or what was searched when nothing matched. */
export function EmptyState({ title, children, icon: Icon, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {Icon && <Icon size={32} strokeWidth={1.5} aria-hidden="true" />}
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  );
}
