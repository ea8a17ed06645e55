import queryPlugin from '@tanstack/eslint-plugin-query';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

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

/** No layer below may be reached by a relative path; the compiler says the same. */
function layer(...names) {
  return {
    group: names.map((name) => `**/${name}/**`),
    message: 'This layer does not know that one (see the map of folders in README.md).',
  };
}

function imports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns: [...patterns, fromTests] }] };
}

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};
const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock here: the moment comes in as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: the moment comes in as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'No clock here: the moment comes in as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'No chance here: ids and random numbers come in as arguments.',
  },
];
const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: 'Markup is never made from strings.',
};
const noInlineColour = {
  selector:
    "JSXAttribute[name.name='style'] Property[key.name=/^(color|background|backgroundColor|borderColor|fill|stroke)$/]",
  message: 'Colours come from the tokens in renderer/styles.',
};

export default defineConfig(
  globalIgnores(['node_modules/', 'out/', 'release/', 'test-results/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program for all: the ten of the compiler would each work out the types of shared anew.
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-params': ['error', 6],
      'max-lines': ['error', 350],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Our objects are made by functions that close over their state: there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },

  {
    files: ['shared/**/*.ts'],
    rules: {
      ...imports(onlyInUi, onlyInShell, onlyInDb, onlyInMain, layer('db', 'electron', 'renderer'), {
        regex: '^(?!\\.|zod$|prosemirror-model$)',
        message: 'shared imports zod and nothing else.',
      }),
      'no-restricted-globals': ['error', 'performance', 'crypto', 'process', 'globalThis'],
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock],
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: ['shared/document/**'],
    rules: {
      ...imports(layer('db', 'electron', 'renderer'), {
        regex: '^(?!\\.|zod$)',
        message: 'shared imports zod and nothing else (shared/document: prosemirror-model too).',
      }),
    },
  },
  { files: ['db/**/*.ts'], rules: imports(onlyInUi, onlyInShell, layer('electron', 'renderer')) },
  {
    files: ['electron/services/**/*.ts'],
    rules: imports(onlyInUi, onlyInShell, onlyInDb, layer('renderer', 'app', 'shell', 'documents')),
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
    files: ['electron/shell/**/*.ts', 'electron/*.ts'],
    rules: imports(onlyInUi, onlyInDb, layer('renderer')),
  },

  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [
      reactHooks.configs.flat['recommended-latest'],
      jsxA11y.flatConfigs.strict,
      queryPlugin.configs['flat/recommended'],
    ],
    rules: {
      ...imports(onlyInUi, onlyInShell, onlyInDb, onlyInMain, layer('db', 'electron')),
      'no-restricted-syntax': ['error', noDefaultExport, noRawHtml, noInlineColour],
      // An input inside a label is named by it; asking for `htmlFor` as well only makes noise.
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'either' }],
      // The wrappers pass the wish on; a dialog must put the focus in its first field.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
      // For the React compiler, which is not used; they take a ref kept in an object for its value.
      'react-hooks/incompatible-library': 'off',
      'react-hooks/immutability': 'off',
      'react-hooks/refs': 'off',
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
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
