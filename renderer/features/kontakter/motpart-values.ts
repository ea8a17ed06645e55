import type { Kontakt } from '../../../shared/domain/kontakt.ts';
import type { Motpart, Motpartsref } from '../../../shared/domain/motpart.ts';
import type { Motpartstraff } from '../../../shared/domain/motpartstraff.ts';
import { textKontakt, textKontakter, textMotpart } from '../../text/kontakter.ts';
import type { Option } from '../../ui/option.ts';

const CREATE = 'skapa';

/** The name as it stands in the field. */
export function nameOf(motpart: Motpart): string {
  return motpart.typ === 'saknas' ? '' : motpart.namn;
}

/** Who in the register it is, if anybody. */
export function refOf(motpart: Motpart): Motpartsref | undefined {
  return motpart.typ === 'kontakt' || motpart.typ === 'dold' ? motpart.ref : undefined;
}

/** What is written by hand: a hidden name stays hidden, and a link to a contact is let go. */
export function writtenAs(motpart: Motpart, namn: string): Motpart {
  if (motpart.typ === 'saknas' || nameOf(motpart) === namn) return motpart;
  return { typ: motpart.typ === 'dold' ? 'dold' : 'namn', namn };
}

/** Somebody of the register, with the name of today; hidden if the name was. */
export function linkedTo(motpart: Motpart, ref: Motpartsref, namn: string): Motpart {
  return { typ: motpart.typ === 'dold' ? 'dold' : 'kontakt', ref, namn };
}

/** As {@link linkedTo}, for a contact that was just made. */
export function linkedToKontakt(motpart: Motpart, kontakt: Pick<Kontakt, 'id' | 'namn'>): Motpart {
  return linkedTo(motpart, { slag: 'kontakt', id: kontakt.id }, kontakt.namn);
}

/** The same, with the name kept from the public or shown again. */
export function hidden(motpart: Motpart, isHidden: boolean): Motpart {
  const namn = nameOf(motpart);
  const ref = refOf(motpart);
  if (isHidden) return { typ: 'dold', namn, ...(ref ? { ref } : {}) };
  return ref ? { typ: 'kontakt', ref, namn } : { typ: 'namn', namn };
}

/** The suggestions for what is written, last of them to make a contact of it. */
export function motpartOptions(hits: readonly Motpartstraff[], text: string): Option[] {
  const name = text.trim();
  const found = hits.map((hit) => ({ id: hit.ref.id, label: hit.namn, detail: detailOf(hit) }));
  if (name === '') return found;
  return [
    ...found,
    { id: CREATE, label: textMotpart.create(name), detail: textMotpart.createDetail },
  ];
}

/** What a choice among {@link motpartOptions} means; null is to make a contact. */
export function chosenHit(hits: readonly Motpartstraff[], id: string): Motpartstraff | null {
  return hits.find((hit) => hit.ref.id === id) ?? null;
}

function kindOf({ ref, typ }: Motpartstraff): string {
  if (typ !== null) return textKontakt.typer[typ];
  return ref.slag === 'organ' ? textMotpart.organ : textMotpart.person;
}

function detailOf(hit: Motpartstraff): string {
  const parts = [kindOf(hit), hit.detalj, hit.skyddad ? textKontakter.protected : ''];
  return parts.filter((part) => part !== '').join(' · ');
}
