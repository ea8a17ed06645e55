import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type ViteBuilder } from 'vite';
import { fontFiles } from './electron/documents/fonts.ts';
import { collectLicences } from './electron/packaging/licences.ts';

const root = import.meta.dirname;
const out = join(root, 'out');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

/** What lies beside the bundles at run time; everything else is bundled. */
const external = [
  /^node:/,
  ...builtinModules,
  'electron',
  ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
];

function forNode(
  folder: string,
  input: Record<string, string>,
  output: { format: 'es' | 'cjs'; entryFileNames: string },
): EnvironmentOptions {
  return {
    consumer: 'server',
    define: { __PARAGRAF_VERSION__: JSON.stringify(manifest.version) },
    resolve: { noExternal: true },
    build: {
      outDir: join(out, folder),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input,
        external,
        platform: 'node',
        output: { ...output, chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

const mainInput = {
  main: join(root, 'electron/main.ts'),
  worker: join(root, 'electron/documents/worker.ts'),
  extraction: join(root, 'electron/extraction/worker.ts'),
  'search-worker': join(root, 'db/search/worker.ts'),
  'backup-worker': join(root, 'db/backup/worker.ts'),
  xlsxWorker: join(root, 'electron/documents/xlsx-worker.ts'),
  docxWorker: join(root, 'electron/documents/docx-worker.ts'),
  paketWorker: join(root, 'electron/documents/paket-worker.ts'),
};

/** The document templates, and the fonts they name, lie beside the bundles. */
function copyDocumentAssets(): void {
  for (const folder of ['templates', 'fonts']) {
    rmSync(join(out, folder), { recursive: true, force: true });
  }
  cpSync(join(root, 'electron/documents/templates'), join(out, 'templates'), { recursive: true });
  for (const { from, to } of fontFiles) cpSync(join(root, from), join(out, 'fonts', to));
}

/** What the PDF reader fetches beside itself: its worker, and what odd files need. */
function copyPdfReader(): void {
  const reader = join(root, 'node_modules/pdfjs-dist');
  const target = join(out, 'renderer/pdf');
  for (const folder of ['wasm', 'cmaps', 'standard_fonts', 'iccs']) {
    cpSync(join(reader, folder), join(target, folder), { recursive: true });
  }
  cpSync(join(reader, 'build/pdf.worker.min.mjs'), join(target, 'pdf.worker.min.mjs'));
}

/**
 * The dictionary lies beside the page as files of its own, to be exchanged, with its licence in
 * full: LGPL version 3 adds to GPL version 3 and asks for the text of both.
 */
function copyDictionary(): void {
  const dictionary = join(root, 'node_modules/dictionary-sv');
  const target = join(out, 'renderer/ordbok');
  const files = {
    'index.aff': 'sv.aff',
    'index.dic': 'sv.dic',
    license: 'LICENS.txt',
    'readme.md': 'LÄSMIG.md',
  };
  for (const [from, to] of Object.entries(files)) cpSync(join(dictionary, from), join(target, to));
  for (const name of ['LGPL-3.0.txt', 'GPL-3.0.txt']) {
    cpSync(join(root, 'docs/licenser', name), join(target, name));
  }
}

/** What the window shows under "Om Paragraf", so that licences are read without a network. */
function writeLicences(): void {
  writeFileSync(join(out, 'renderer/licenser.json'), JSON.stringify(collectLicences(root)));
}

async function buildApp(builder: ViteBuilder): Promise<void> {
  for (const environment of Object.values(builder.environments)) {
    if (environment.name !== 'ssr') await builder.build(environment);
  }
  copyDocumentAssets();
  copyPdfReader();
  copyDictionary();
  writeLicences();
}

export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  plugins: [optimizeLocales.vite({ locales: ['sv-SE', 'en-US'] }), react()],
  builder: { buildApp },
  environments: {
    client: {
      build: {
        outDir: join(out, 'renderer'),
        emptyOutDir: true,
        target: 'chrome146',
        modulePreload: { polyfill: false },
        // Inlined files would need `data:` in the policy for fonts and scripts.
        assetsInlineLimit: 0,
      },
    },
    main: forNode('main', mainInput, { format: 'es', entryFileNames: '[name].js' }),
    preload: forNode(
      'preload',
      { preload: join(root, 'electron/preload.ts') },
      { format: 'cjs', entryFileNames: '[name].cjs' },
    ),
  },
});
