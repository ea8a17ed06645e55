import type { OxlintConfig } from 'oxlint';

type Rules = NonNullable<OxlintConfig['rules']>;

const onlyInUi = {
  group: ['react-aria-components', 'react-aria-components/*', 'react-aria', 'react-stately'],
  message: 'The UI kit is used through the wrappers in renderer/ui only.',
};
const onlyInShell = {
  regex: '^electron(/|$)',
  message: 'Only electron/shell, main.ts and preload.ts know Electron.',
};
const onlyInDb = {
  group: ['better-sqlite3', 'kysely', 'kysely/*'],
  message: 'Only db talks to SQLite; use what db exports.',
};
const onlyInMain = {
  group: ['node:*', 'typescript', '@myriaddreamin/*', '@cantoo/*', 'fontkit'],
  message: 'This layer has no Node.',
};
const fromTests = {
  group: ['**/test/**', 'vitest', 'fast-check', '@playwright/*', 'playwright-core'],
  message: 'The product never imports test code.',
};

interface Refused {
  readonly group?: string[];
  readonly regex?: string;
  readonly message: string;
}

/** No layer below may be reached by a relative path; the compiler says the same. */
function layer(...names: string[]): Refused {
  return {
    group: names.map((name) => `**/${name}/**`),
    message: 'This layer does not know that one (see the map of folders in README.md).',
  };
}

const OTHERS = ['**/db/**', '**/electron/**', '**/renderer/**', '**/test/**'];

/** `shared` imports these packages and nothing else. */
function sharedImports(...packages: string[]): Rules {
  // All in one group: what a group lets through with `!`, no other group refuses.
  const group = ['*', '!./**', '!../**', ...packages.map((name) => `!${name}`), ...OTHERS];
  const message = 'shared imports zod and nothing else (shared/document: prosemirror-model too).';
  return { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] };
}

function imports(...patterns: Refused[]): Rules {
  return { 'no-restricted-imports': ['error', { patterns: [...patterns, fromTests] }] };
}

interface RefusedSyntax {
  readonly selector: string;
  readonly message: string;
}

function syntax(...refused: RefusedSyntax[]): Rules {
  return { 'paragraf/no-restricted-syntax': ['error', ...refused] };
}

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};
const noClock = [
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
].map((selector) => ({ selector, message: 'No clock here: the moment comes in as an argument.' }));
const noChance = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: 'No chance here: ids and random numbers come in as arguments.',
};
const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Markup is never made from strings.',
};
const noInlineColour = {
  selector:
    "JSXAttribute[name.name='style'] Property[key.name=/^(color|background|backgroundColor|borderColor|fill|stroke)$/]",
  message: 'Colours come from the tokens in renderer/styles.',
};

/** Rules that have nothing to set. */
function rules(plugin: string, names: string): Rules {
  return Object.fromEntries(
    names.split(/\s+/).map((name) => [plugin === '' ? name : `${plugin}/${name}`, 'error']),
  );
}

const language = rules(
  '',
  `eqeqeq no-array-constructor no-console no-empty-function no-unused-expressions
  no-useless-constructor no-var prefer-const prefer-rest-params prefer-spread`,
);

const types = rules(
  'typescript',
  `adjacent-overload-signatures array-type await-thenable ban-tslint-comment
  class-literal-property-style consistent-generic-constructors consistent-indexed-object-style
  consistent-type-assertions consistent-type-definitions consistent-type-imports dot-notation
  no-array-delete no-base-to-string no-confusing-non-null-assertion no-deprecated
  no-duplicate-enum-values no-duplicate-type-constituents no-dynamic-delete no-empty-object-type
  no-explicit-any no-extra-non-null-assertion no-extraneous-class no-floating-promises no-for-in-array
  no-generated-empty-object-type no-implied-eval no-inferrable-types no-invalid-void-type
  no-meaningless-void-operator no-misused-new no-misused-promises no-misused-spread no-mixed-enums
  no-namespace no-non-null-asserted-nullish-coalescing no-non-null-asserted-optional-chain
  no-non-null-assertion no-redundant-type-constituents no-require-imports no-this-alias
  no-unnecessary-boolean-literal-compare no-unnecessary-template-expression
  no-unnecessary-type-arguments no-unnecessary-type-assertion no-unnecessary-type-constraint
  no-unnecessary-type-conversion no-unnecessary-type-parameters no-unsafe-argument
  no-unsafe-assignment no-unsafe-call no-unsafe-declaration-merging no-unsafe-enum-assignment
  no-unsafe-enum-comparison no-unsafe-function-type no-unsafe-member-access no-unsafe-return
  no-unsafe-unary-minus no-useless-default-assignment no-wrapper-object-types
  non-nullable-type-assertion-style only-throw-error prefer-as-const prefer-find prefer-for-of
  prefer-function-type prefer-includes prefer-literal-enum-member prefer-namespace-keyword
  prefer-nullish-coalescing prefer-optional-chain prefer-promise-reject-errors
  prefer-reduce-type-parameter prefer-regexp-exec prefer-return-this-type
  prefer-string-starts-ends-with related-getter-setter-pairs require-await
  triple-slash-reference unified-signatures use-unknown-in-catch-callback-variable`,
);

const hooks = rules(
  'react',
  `error-boundaries exhaustive-deps globals preserve-manual-memoization purity rules-of-hooks
  set-state-in-effect set-state-in-render static-components unsupported-syntax use-memo void-use-memo`,
);

const accessibility = rules(
  'jsx-a11y',
  `alt-text anchor-has-content anchor-is-valid aria-activedescendant-has-tabindex aria-props
  aria-proptypes aria-role aria-unsupported-elements autocomplete-valid click-events-have-key-events
  heading-has-content html-has-lang iframe-has-title img-redundant-alt interactive-supports-focus
  media-has-caption mouse-events-have-key-events no-access-key no-distracting-elements
  no-interactive-element-to-noninteractive-role no-noninteractive-element-interactions
  no-noninteractive-element-to-interactive-role no-noninteractive-tabindex no-redundant-roles
  no-static-element-interactions role-has-required-aria-props role-supports-aria-props scope
  tabindex-no-positive`,
);

const queries = rules(
  '@tanstack/query',
  `exhaustive-deps infinite-query-property-order mutation-property-order no-rest-destructuring
  no-unstable-deps stable-query-client`,
);

const config: OxlintConfig = {
  plugins: ['eslint', 'typescript', 'react', 'jsx-a11y'],
  jsPlugins: ['./test/toolchain/syntax-plugin.ts', '@tanstack/eslint-plugin-query'],
  categories: { correctness: 'off' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', maxWarnings: 0 },
  ignorePatterns: [
    'node_modules',
    'out/',
    'release/',
    'test-results/',
    '.cache/',
    '**/*.{js,cjs,mjs}',
  ],
  rules: {
    ...language,
    ...types,
    ...syntax(noDefaultExport),
    complexity: ['error', 12],
    'max-depth': ['error', 3],
    'max-params': ['error', 6],
    'max-lines': ['error', 350],
    'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'typescript/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    'typescript/no-unnecessary-condition': [
      'error',
      { allowConstantLoopConditions: 'only-allowed-literals' },
    ],
    'typescript/restrict-plus-operands': [
      'error',
      {
        allowAny: false,
        allowBoolean: false,
        allowNullish: false,
        allowNumberAndString: false,
        allowRegExp: false,
      },
    ],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
  },
  overrides: [
    {
      files: ['**/*.tsx'],
      rules: {
        'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      },
    },

    {
      files: ['shared/**/*.ts'],
      rules: {
        ...sharedImports('zod'),
        ...syntax(noDefaultExport, ...noClock, noChance),
        'no-restricted-globals': ['error', 'performance', 'crypto', 'process', 'globalThis'],
      },
    },
    { files: ['shared/document/**/*.ts'], rules: sharedImports('zod', 'prosemirror-model') },
    { files: ['db/**/*.ts'], rules: imports(onlyInUi, onlyInShell, layer('electron', 'renderer')) },
    {
      files: ['electron/*.ts', 'electron/shell/**/*.ts'],
      rules: imports(onlyInUi, onlyInDb, layer('renderer')),
    },
    {
      files: ['electron/services/**/*.ts'],
      rules: imports(
        onlyInUi,
        onlyInShell,
        onlyInDb,
        layer('renderer', 'app', 'shell', 'documents'),
      ),
    },
    {
      files: ['electron/app/**/*.ts'],
      rules: imports(onlyInUi, onlyInShell, onlyInDb, layer('renderer', 'shell')),
    },
    {
      files: ['electron/documents/**/*.ts'],
      rules: imports(
        onlyInUi,
        onlyInShell,
        onlyInDb,
        layer('db', 'renderer', 'app', 'services', 'shell'),
      ),
    },

    {
      files: ['renderer/**/*.{ts,tsx}'],
      rules: {
        ...hooks,
        ...accessibility,
        ...queries,
        ...imports(onlyInUi, onlyInShell, onlyInDb, onlyInMain, layer('db', 'electron')),
        ...syntax(noDefaultExport, noRawHtml, noInlineColour),
        // An input inside a label is named by it; asking for `htmlFor` as well only makes noise.
        'jsx-a11y/label-has-associated-control': ['error', { assert: 'either' }],
        // The wrappers pass the wish on; a dialog must put the focus in its first field.
        'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      },
    },
    {
      files: ['renderer/ui/**/*.{ts,tsx}'],
      rules: imports(onlyInShell, onlyInDb, onlyInMain, layer('db', 'electron', 'features', 'api')),
    },

    {
      files: ['test/**/*.{ts,tsx}'],
      rules: {
        'no-console': 'off',
        // A describe block is one function; its length says nothing about the code.
        'max-lines-per-function': 'off',
        'typescript/no-non-null-assertion': 'off',
      },
    },
    {
      files: ['**/*.config.ts', 'test/toolchain/syntax-plugin.ts'],
      rules: { 'paragraf/no-restricted-syntax': 'off' },
    },
  ],
};

export default config;
