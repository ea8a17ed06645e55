import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RegisterNotice } from '../features/sakerhetskopior/register-notice.tsx';
import { textShell } from '../text/sv.ts';
import { Sidebar } from './sidebar.tsx';
import './app-frame.css';

/** The sidebar and the page beside it; without children, the page of the route. */
export function AppFrame({ children = <Outlet /> }: { readonly children?: ReactNode }) {
  return (
    <div className="app-frame">
      <a
        href="#main"
        className="skip-link"
        onClick={(event) => {
          // The address holds the route: the jump is made by hand.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {textShell.skip}
      </a>
      <Sidebar />
      <main id="main" className="app-main" tabIndex={-1} data-pane="main">
        <RegisterNotice />
        {children}
      </main>
    </div>
  );
}
