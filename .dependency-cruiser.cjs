const ours = '^(shared|db|electron|renderer|test)/';

/** `from` may reach itself and what `may` names among our own folders, nothing else. */
function layer(name, from, may) {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { path: ours, pathNot: [from, ...may] },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that need each other cannot be read or tested apart.',
      severity: 'error',
      from: { path: '^(shared|db|electron|renderer)/' },
      to: { circular: true },
    },
    {
      name: 'no-cycles-in-tests',
      comment: 'Here types may point back at each other; what runs may not.',
      severity: 'error',
      from: { path: '^test/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A module nobody imports is dead, or an entry that belongs in this list.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(shared|db|electron|renderer)/',
        pathNot: [
          '\\.d\\.ts$',
          '^electron/(main|preload)\\.ts$',
          '^electron/documents/(xlsx-)?worker\\.ts$',
          '^electron/extraction/worker\\.ts$',
          '^electron/packaging/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },

    layer('shared-knows-nothing-of-ours', '^shared/', []),
    layer('db-knows-shared', '^db/', ['^shared/']),
    layer('documents-know-shared', '^electron/documents/', ['^shared/']),
    layer('files-know-shared', '^electron/files/', ['^shared/']),
    layer('extraction-knows-shared', '^electron/extraction/', ['^shared/']),
    layer('services-know-shared-and-db', '^electron/services/', ['^shared/', '^db/']),
    layer('app-knows-all-but-the-shell', '^electron/app/', [
      '^shared/',
      '^db/',
      '^electron/(services|documents|files|extraction)/',
    ]),
    layer('shell-knows-the-app', '^electron/shell/', ['^shared/', '^electron/(app|documents)/']),
    layer('main-knows-app-and-shell', '^electron/main\\.ts$', [
      '^shared/',
      '^electron/(app|documents|shell)/',
    ]),
    layer('preload-knows-the-channels', '^electron/preload\\.ts$', [
      '^shared/',
      '^electron/shell/channels\\.ts$',
    ]),
    layer('packaging-knows-documents', '^electron/packaging/', ['^electron/documents/']),
    layer('renderer-knows-shared', '^renderer/', ['^shared/']),
    {
      name: 'ui-knows-no-feature',
      comment: 'A wrapper of the UI kit is the same whatever is shown in it.',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(features|api)/' },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(shared|db|electron|renderer)/' },
      to: { path: '^test/' },
    },

    {
      name: 'electron-only-in-shell',
      severity: 'error',
      from: {
        path: '^(shared|db|electron|renderer)/',
        pathNot: ['^electron/shell/', '^electron/(main|preload)\\.ts$'],
      },
      to: { path: '(^|node_modules/)electron(/|$)', pathNot: '^electron/' },
    },
    {
      name: 'sqlite-only-in-db',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: 'node_modules/(better-sqlite3|kysely)/' },
    },
    {
      name: 'ui-kit-only-in-ui',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/ui/' },
      to: { path: 'node_modules/(react-aria-components|react-aria|react-stately)/' },
    },
    {
      name: 'no-node-in-shared-and-renderer',
      severity: 'error',
      from: { path: '^(shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release|\\.cache)/' },
    // An import of a type ties two modules together just as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
