/** The smallest program that has every layer, uses each as it may be used, and that every guard lets pass. */
export const CLEAN_TREE: Record<string, string> = {
  'shared/domain/arende.ts': `import { z } from 'zod';

export const arende = z.strictObject({ id: z.string() });
export type Arende = z.infer<typeof arende>;
`,
  'shared/document/schema.ts': `import { Schema } from 'prosemirror-model';

export const schema = new Schema({ nodes: { doc: { content: 'text*' }, text: {} } });
`,
  'db/open.ts': `import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Arende } from '../shared/domain/arende.ts';

export function firstArende(path: string): Arende | undefined {
  if (!existsSync(path)) return undefined;
  new Database(path).close();
  return { id: path };
}
`,
  'electron/services/arende.ts': `import { firstArende } from '../../db/open.ts';

export function arendeId(path: string): string {
  return firstArende(path)?.id ?? '';
}
`,
  'electron/documents/worker.ts': `import { schema } from '../../shared/document/schema.ts';

process.title = schema.topNodeType.name;
`,
  'electron/documents/title.ts': `import type { Arende } from '../../shared/domain/arende.ts';

export function titleOf(arende: Arende): string {
  return arende.id;
}
`,
  'electron/extraction/worker.ts': `import { arende } from '../../shared/domain/arende.ts';

process.title = arende.parse({ id: 'a' }).id;
`,
  'electron/files/file-name.ts': `import type { Arende } from '../../shared/domain/arende.ts';

export function fileName(arende: Arende): string {
  return arende.id;
}
`,
  'electron/app/create-app.ts': `import { titleOf } from '../documents/title.ts';
import { fileName } from '../files/file-name.ts';
import { arendeId } from '../services/arende.ts';

export function createApp(path: string): string {
  return titleOf({ id: fileName({ id: arendeId(path) }) });
}
`,
  'electron/shell/window.ts': `import { BrowserWindow } from 'electron';
import { createApp } from '../app/create-app.ts';

export function openWindow(): BrowserWindow {
  return new BrowserWindow({ title: createApp('register.db') });
}
`,
  'electron/main.ts': `import { app } from 'electron';
import { openWindow } from './shell/window.ts';

await app.whenReady();
openWindow();
`,
  'electron/preload.ts': `import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('paragraf', {});
`,
  'renderer/ui/button.tsx': `import type { ReactNode } from 'react';
import { Button as KitButton } from 'react-aria-components';

export function Button({ children }: { children: ReactNode }) {
  return <KitButton>{children}</KitButton>;
}
`,
  'renderer/main.tsx': `import { createRoot } from 'react-dom/client';
import { arende } from '../shared/domain/arende.ts';
import { Button } from './ui/button.tsx';

createRoot(document.body).render(<Button>{arende.parse({ id: 'a' }).id}</Button>);
`,
  'test/shared/arende.test.ts': `import { expect, test } from 'vitest';
import { arende } from '../../shared/domain/arende.ts';

test('an ärende has an id', () => {
  expect(arende.safeParse({}).success).toBe(false);
});
`,
};
