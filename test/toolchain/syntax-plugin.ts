interface Refused {
  readonly selector: string;
  readonly message: string;
}

interface Context {
  readonly options: readonly Refused[];
  report(found: { node: unknown; message: string }): void;
}

/** Refuses what a selector of the syntax tree finds; the linter has no such rule of its own. */
function create(context: Context): Record<string, (node: unknown) => void> {
  return Object.fromEntries(
    context.options.map(({ selector, message }) => [
      selector,
      (node) => {
        context.report({ node, message });
      },
    ]),
  );
}

export default {
  meta: { name: 'paragraf' },
  rules: { 'no-restricted-syntax': { meta: { schema: false }, create } },
};
