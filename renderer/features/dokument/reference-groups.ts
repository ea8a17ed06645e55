import type { Vardekalla } from '../../../shared/document/rich-text.ts';
import { MISSING_AMOUNT, beloppText } from '../../../shared/rules/belopp.ts';
import { vardeText } from '../../../shared/rules/varde.ts';
import type { ReferenceChoice, ReferenceGroup } from '../../editor/editor-context.ts';
import type { Source } from '../../editor/nodes.ts';
import { textReferenceKinds } from '../../text/editor.ts';
import { figureChoices, figureSource } from './ledger-figures.ts';
import type { PaperSources } from './paper-sources.ts';
import type { PaperValues } from './paper-values.ts';

/** The paper as it is being written, and what it points at. */
export type ReferenceFacts = PaperSources & { readonly paper: PaperValues };

/** How a reference reads now; null when what it follows is gone. */
export function referenceText(facts: ReferenceFacts, source: Source): string | null {
  const text =
    source.typ === 'belopp'
      ? beloppText(facts.fordelning, source.kalla, source.ref)
      : vardeText(facts, source.kalla, source.ref, source.form);
  return text === MISSING_AMOUNT ? null : text;
}

/** What a reference follows, in words for inside a sentence. */
export function referenceSource(facts: ReferenceFacts, source: Source): string {
  const { lost, names, ledger } = textReferenceKinds;
  if (source.typ === 'belopp') {
    const figure = figureSource(source, facts.fordelning, facts.organ);
    return figure === null ? lost : ledger(figure);
  }
  return referenceText(facts, source) === null ? lost : names[source.kalla];
}

function choices(
  facts: ReferenceFacts,
  kalla: Vardekalla,
  refs: readonly (string | null)[],
  forms: Readonly<Record<string, string>>,
): ReferenceChoice[] {
  return refs.flatMap((ref) =>
    Object.entries(forms).flatMap(([form, label]) => {
      const source: Source = { typ: 'varde', kalla, ref, form: form === '' ? null : form };
      const reads = referenceText(facts, source);
      return reads === null ? [] : [{ source, label, reads }];
    }),
  );
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function ledgerGroup({ fordelning, organ }: ReferenceFacts): ReferenceGroup {
  const figures = fordelning ? figureChoices(fordelning, organ) : [];
  return {
    id: 'belopp',
    title: textReferenceKinds.groups.belopp,
    choices: figures.map(({ figure, label, amount }) => ({
      source: { typ: 'belopp', ...figure },
      label,
      reads: amount,
    })),
  };
}

function caseChoices(facts: ReferenceFacts): ReferenceChoice[] {
  const { forms } = textReferenceKinds;
  return (['diarienummer', 'dokumentdatum', 'sammantradesdag'] as const).flatMap((kalla) =>
    choices(facts, kalla, [null], { '': forms[kalla] }),
  );
}

/** Ids of a register, those that the case is about first. */
function likelyFirst(
  list: readonly { readonly id: string }[],
  likely: readonly (string | null | undefined)[],
): string[] {
  const place = (id: string) => (likely.includes(id) ? likely.indexOf(id) : likely.length);
  return idsOf(list).toSorted((a, b) => place(a) - place(b));
}

function placeChoices(facts: ReferenceFacts): ReferenceChoice[] {
  const { forms } = textReferenceKinds;
  const { avsnitt, punkter, handlingsrader } = facts.paper;
  const printed = avsnitt.filter(({ utelamnat }) => !utelamnat);
  const named = handlingsrader.flatMap(({ id, rubrik }) =>
    choices(facts, 'handling', [id], { '': `${forms.handling} ${rubrik}`.trim() }),
  );
  return [
    ...choices(facts, 'punkt', idsOf(punkter), { '': forms.punkt }),
    ...choices(facts, 'avsnitt', idsOf(printed), { '': forms.avsnitt }),
    ...named,
  ];
}

/** Everything a text of the paper can follow, by kind, for the picker. */
export function referenceGroups(facts: ReferenceFacts): ReferenceGroup[] {
  const { groups, forms } = textReferenceKinds;
  const organ = facts.organ.filter(({ avslutad }) => !avslutad);
  const personer = facts.personer.filter(({ avslutad, skyddad }) => !avslutad && !skyddad);
  const { paper, remiss } = facts;
  const bodies = [paper.beslutsnivaOrganId, paper.adressatOrganId, remiss?.avsandareOrganId];
  return [
    {
      id: 'remiss',
      title: groups.remiss,
      choices: remiss ? choices(facts, 'remiss', [null], forms.remiss) : [],
    },
    { id: 'arende', title: groups.arende, choices: caseChoices(facts) },
    ledgerGroup(facts),
    {
      id: 'organ',
      title: groups.organ,
      choices: choices(facts, 'organ', likelyFirst(organ, bodies), forms.organ),
    },
    {
      id: 'person',
      title: groups.person,
      choices: choices(facts, 'person', likelyFirst(personer, paper.handlaggare), forms.person),
    },
    {
      id: 'kallhanvisning',
      title: groups.kallhanvisning,
      choices: choices(
        facts,
        'kallhanvisning',
        idsOf(facts.kallhanvisningar),
        forms.kallhanvisning,
      ),
    },
    { id: 'plats', title: groups.plats, choices: placeChoices(facts) },
  ];
}
