import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

const root = join(import.meta.dirname, '../../..');
const fixture = join(import.meta.dirname, 'fixture');

/** Builds the real shell around the fixture's program; gives the main bundle's path. */
export async function buildShellFixture(out: string): Promise<string> {
  await build(bundle(join(out, 'main'), join(root, 'electron/main.ts'), 'es', 'main.js'));
  const preload = join(root, 'electron/preload.ts');
  await build(bundle(join(out, 'preload'), preload, 'cjs', 'preload.cjs'));
  mkdirSync(join(out, 'renderer'));
  for (const file of ['index.html', 'page.js']) {
    cpSync(join(fixture, file), join(out, 'renderer', file));
  }
  return join(out, 'main/main.js');
}

function bundle(outDir: string, input: string, format: 'es' | 'cjs', name: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'error',
    define: { __PARAGRAF_VERSION__: '"0.0.0-fixture"' },
    plugins: [
      {
        name: 'fixture-app',
        enforce: 'pre',
        resolveId: (source) =>
          source === '../app/create-app.ts' ? join(fixture, 'create-app.ts') : null,
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input,
        external: ['electron'],
        output: { format, entryFileNames: name },
      },
    },
  };
}
