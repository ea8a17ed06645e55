import type { Node } from 'prosemirror-model';
import type { FotnotId } from '../domain/id.ts';
import type { Inline, References } from './block.ts';
import type { Beloppskalla, Vardekalla } from './rich-text.ts';

/** The pieces of a paragraph, every reference resolved. */
export function inlinesOf(node: Node, references: References): Inline[] {
  return node.children.map((child) => inlineOf(child, references));
}

function inlineOf(node: Node, references: References): Inline {
  switch (node.type.name) {
    case 'fotnotsref':
      return { typ: 'fotnot', text: references.fotnot(node.attrs['fotnotId'] as FotnotId) };
    case 'hardBreak':
      return { typ: 'radbrytning' };
    case 'belopp':
      return { typ: 'text', text: beloppOf(node, references), ...marksOf(node) };
    case 'varde':
      return { typ: 'text', text: vardeOf(node, references), ...marksOf(node) };
    default:
      return { typ: 'text', text: node.text ?? '', ...marksOf(node) };
  }
}

function marksOf(node: Node) {
  const link = node.marks.find((mark) => mark.type.name === 'link');
  const has = (name: string) => node.marks.some((mark) => mark.type.name === name);
  return {
    ...(has('fet') && { fet: true }),
    ...(has('kursiv') && { kursiv: true }),
    ...(link && { lank: String(link.attrs['href']) }),
  };
}

function beloppOf({ attrs }: Node, references: References): string {
  const { kalla, ref, egen } = attrs as Bound<Beloppskalla>;
  return egen ?? references.belopp(kalla, ref);
}

function vardeOf({ attrs }: Node, references: References): string {
  const { kalla, ref, egen, form } = attrs as Bound<Vardekalla> & { form: string | null };
  return egen ?? references.varde(kalla, ref, form);
}

interface Bound<Kalla> {
  readonly kalla: Kalla;
  readonly ref: string | null;
  readonly egen: string | null;
}
