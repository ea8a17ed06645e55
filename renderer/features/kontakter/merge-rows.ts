import type { Input } from '../../../shared/contract/contract.ts';
import { KontaktData } from '../../../shared/domain/kontakt.ts';
import type { Kontakt } from '../../../shared/domain/kontakt.ts';
import { Organuppgifter, isUtomstaende } from '../../../shared/domain/organ.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Parti } from '../../../shared/domain/parti.ts';
import { fullName, PersonData } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { fillable, mergedData } from '../../../shared/rules/sammanslagning.ts';
import { textOrgan } from '../../text/fordelning.ts';
import { textPerson } from '../../text/grunddata.ts';
import { textKontakt, textKontakter, textOrganlista, textPersoner } from '../../text/kontakter.ts';

/** One of the two that are compared. */
export type MergeRow =
  | { readonly slag: 'kontakt'; readonly row: Kontakt }
  | { readonly slag: 'person'; readonly row: Person }
  | { readonly slag: 'organ'; readonly row: Organ };

/** A fact of both, and what it is after the merge. */
export interface MergeLine {
  readonly title: string;
  readonly kept: string;
  readonly duplicate: string;
  readonly after: string;
}

type Facts = readonly (readonly [title: string, text: string])[];

/** What somebody is called. */
export function nameOfRow(one: MergeRow): string {
  return one.slag === 'person' ? fullName(one.row) : one.row.namn;
}

/** Both side by side, and what the one that stays will be; lines empty on both sides are left out. */
export function mergeLines(
  kept: MergeRow,
  duplicate: MergeRow,
  partier: readonly Parti[],
): MergeLine[] {
  const facts = [kept, duplicate, mergedRow(kept, duplicate)].map((one) => factsOf(one, partier));
  const [ofKept = [], ofDuplicate = [], after = []] = facts;
  return ofKept
    .map(([title, text], index) => ({
      title,
      kept: text,
      duplicate: ofDuplicate[index]?.[1] ?? '',
      after: after[index]?.[1] ?? '',
    }))
    .filter((line) => line.kept !== '' || line.duplicate !== '');
}

/** The command that merges them, as they were read. */
export function mergeInput(kept: MergeRow, duplicate: MergeRow): Input<'dubblett.merge'> {
  const version = ({ row }: MergeRow) => ({ id: row.id, version: row.version });
  return { slag: kept.slag, behall: version(kept), dubblett: version(duplicate) };
}

function mergedRow(kept: MergeRow, duplicate: MergeRow): MergeRow {
  if (kept.slag === 'kontakt') {
    const data = KontaktData.strip();
    const merged = mergedData(data.parse(kept.row), data.parse(duplicate.row), fillable.kontakt);
    return { slag: 'kontakt', row: { ...kept.row, ...merged } };
  }
  if (kept.slag === 'person') {
    const data = PersonData.strip();
    const merged = mergedData(data.parse(kept.row), data.parse(duplicate.row), fillable.person);
    return { slag: 'person', row: { ...kept.row, ...merged } };
  }
  const data = Organuppgifter.strip();
  const merged = mergedData(data.parse(kept.row), data.parse(duplicate.row), fillable.organ);
  return { slag: 'organ', row: { ...kept.row, ...merged } };
}

function factsOf(one: MergeRow, partier: readonly Parti[]): Facts {
  switch (one.slag) {
    case 'kontakt':
      return kontaktFacts(one.row);
    case 'person':
      return personFacts(one.row, partier);
    case 'organ':
      return organFacts(one.row);
  }
}

const protectedText = (isProtected: boolean) => (isProtected ? textKontakter.protected : '');

function kontaktFacts(row: Kontakt): Facts {
  return [
    [textKontakt.namn, row.namn],
    [textKontakt.typ, textKontakt.typer[row.typ]],
    [textKontakt.epost, row.epost],
    [textKontakt.telefon, row.telefon],
    [textKontakt.adress, row.adress],
    [textKontakter.marks, protectedText(row.skyddad)],
  ];
}

function personFacts(row: Person, partier: readonly Parti[]): Facts {
  return [
    [textKontakt.namn, fullName(row)],
    [textPerson.titel, row.titel],
    [textPerson.enhet, row.enhet],
    [textPersoner.parti, partier.find(({ id }) => id === row.partiId)?.namn ?? ''],
    [textPersoner.epost, row.epost],
    [textPersoner.telefon, row.telefon],
    [textKontakter.marks, protectedText(row.skyddad)],
  ];
}

function organFacts(row: Organ): Facts {
  return [
    [textOrganlista.namn, row.namn],
    [textOrganlista.forkortning, row.forkortning],
    [
      textOrganlista.slag,
      row.externt && !isUtomstaende(row.organtyp)
        ? textOrganlista.externt
        : textOrgan.organtyper[row.organtyp],
    ],
    [textOrganlista.epost, row.epost],
    [textOrganlista.adress, row.adress],
  ];
}
