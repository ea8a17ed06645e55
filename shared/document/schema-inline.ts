import type { MarkSpec, NodeSpec } from 'prosemirror-model';

/** The little of an element that is asked here; shared code has no DOM. */
interface Marked {
  getAttribute(name: string): string | null;
}

const fotnotsref: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  attrs: { fotnotId: { validate: 'string' } },
  parseDOM: [
    {
      tag: 'a[data-fotnot]',
      getAttrs: (dom: Marked) => ({ fotnotId: dom.getAttribute('data-fotnot') }),
    },
  ],
  toDOM: (node) => ['a', { 'data-fotnot': String(node.attrs['fotnotId']), class: 'fotnotsref' }],
};

const REFERENCE = {
  kalla: { validate: 'string' },
  ref: { default: null, validate: 'string|null' },
  egen: { default: null, validate: 'string|null' },
};

/**
 * An amount that follows the ledger. `kalla` says which figure, `ref` which applicant or item;
 * `egen` holds what the user typed instead, and then the amount no longer follows.
 */
const belopp: NodeSpec = referring('belopp', REFERENCE);

/**
 * A name, a date, a number or a citation that follows what it tells of: `kalla` says what (see
 * `Vardekalla`), `ref` which one, `form` how it reads; `egen` as for an amount.
 */
const varde: NodeSpec = referring('varde', {
  ...REFERENCE,
  form: { default: null, validate: 'string|null' },
});

function referring(name: string, attrs: NonNullable<NodeSpec['attrs']>): NodeSpec {
  const rest = Object.keys(attrs).filter((key) => key !== 'kalla');
  return {
    inline: true,
    group: 'inline',
    atom: true,
    attrs,
    parseDOM: [
      {
        tag: `span[data-${name}]`,
        getAttrs: (dom: Marked) => ({
          kalla: dom.getAttribute(`data-${name}`),
          ...Object.fromEntries(rest.map((key) => [key, dom.getAttribute(`data-${key}`)])),
        }),
      },
    ],
    toDOM: (node) => {
      const optional: Record<string, string | null> = Object.fromEntries(
        rest.map((key) => [`data-${key}`, node.attrs[key] as string | null]),
      );
      const known = { [`data-${name}`]: String(node.attrs['kalla']), class: name };
      return ['span', { ...known, ...optional }];
    },
  };
}

export const inlineNodes = {
  hardBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  fotnotsref,
  belopp,
  varde,
} satisfies Record<string, NodeSpec>;

/** Addresses a text may hold; they are printed and never opened by the program. */
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"]{1,500}$/u;

/** True for a whole address of the web or of e-mail, the only kinds that a text may hold. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

export const marks = {
  link: {
    attrs: {
      href: {
        validate: (value: unknown) => {
          if (typeof value !== 'string' || !isAddress(value)) throw new RangeError('address');
        },
      },
    },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom: Marked) => {
          const href = dom.getAttribute('href') ?? '';
          return isAddress(href) ? { href } : false;
        },
      },
    ],
    toDOM: (mark) => ['a', { href: String(mark.attrs['href']) }, 0],
  },
  kursiv: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
  fet: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
} satisfies Record<string, MarkSpec>;
