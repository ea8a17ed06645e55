import type { ReactNode } from 'react';
import './badge.css';

interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'ok' | 'warn' | 'danger' | 'info';
}

/** A word or two set apart; its meaning is in the words. */
export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
