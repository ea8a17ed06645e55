import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { nodeTypes } from './nodes.ts';

/**
 * What is written at the start of a paragraph makes it something else: "- " a bullet, "1. " a
 * numbered point, "## " a sub-heading, "> " a quote. Backspace right after takes it back.
 */
export function typingRules(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*[-*–•]\s$/u, nodeTypes.bulletList),
      wrappingInputRule(/^\s*1[.)]\s$/u, nodeTypes.orderedList),
      wrappingInputRule(/^\s*>\s$/u, nodeTypes.blockquote),
      textblockTypeInputRule(/^#{1,3}\s$/u, nodeTypes.heading),
    ],
  });
}
