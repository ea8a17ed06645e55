// First: it must run before any schema is made.
import './lib/zod-without-eval.ts';
import './styles/index.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followPresses } from './lib/after-press.ts';
import { followWriting } from './lib/after-writing.ts';
import { startPreferences } from './lib/preferences.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

startPreferences();
followPresses();
followWriting();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
