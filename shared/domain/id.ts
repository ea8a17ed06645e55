import { z } from 'zod';

/** A ULID: 26 characters of Crockford's base 32, sortable by time. */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

function idOf<Name extends string>(_name: Name) {
  return z.string().regex(ULID, 'invalid_id').brand<Name>();
}

export const OrganId = idOf('organ');
export type OrganId = z.infer<typeof OrganId>;
export const PersonId = idOf('person');
export type PersonId = z.infer<typeof PersonId>;
export const KontaktId = idOf('kontakt');
export type KontaktId = z.infer<typeof KontaktId>;
export const PartiId = idOf('parti');
export type PartiId = z.infer<typeof PartiId>;
export const UppdragId = idOf('uppdrag');
export type UppdragId = z.infer<typeof UppdragId>;
export const DiariumId = idOf('diarium');
export type DiariumId = z.infer<typeof DiariumId>;
export const KlassplanId = idOf('klassplan');
export type KlassplanId = z.infer<typeof KlassplanId>;
export const KlassId = idOf('klass');
export type KlassId = z.infer<typeof KlassId>;
export const ArendeId = idOf('arende');
export type ArendeId = z.infer<typeof ArendeId>;
export const RelationId = idOf('relation');
export type RelationId = z.infer<typeof RelationId>;
export const AnteckningId = idOf('anteckning');
export type AnteckningId = z.infer<typeof AnteckningId>;
export const HandlingId = idOf('handling');
export type HandlingId = z.infer<typeof HandlingId>;
export const SekretessmarkeringId = idOf('sekretessmarkering');
export type SekretessmarkeringId = z.infer<typeof SekretessmarkeringId>;
export const PostId = idOf('post');
export type PostId = z.infer<typeof PostId>;
export const BevakningId = idOf('bevakning');
export type BevakningId = z.infer<typeof BevakningId>;
export const KallhanvisningId = idOf('kallhanvisning');
export type KallhanvisningId = z.infer<typeof KallhanvisningId>;
export const FordelningsramId = idOf('fordelningsram');
export type FordelningsramId = z.infer<typeof FordelningsramId>;
export const AnsokanId = idOf('ansokan');
export type AnsokanId = z.infer<typeof AnsokanId>;
export const AnsokanspostId = idOf('ansokanspost');
export type AnsokanspostId = z.infer<typeof AnsokanspostId>;
export const TjansteskrivelseId = idOf('tjansteskrivelse');
export type TjansteskrivelseId = z.infer<typeof TjansteskrivelseId>;
export const AvsnittId = idOf('avsnitt');
export type AvsnittId = z.infer<typeof AvsnittId>;
export const FotnotId = idOf('fotnot');
export type FotnotId = z.infer<typeof FotnotId>;
export const BeslutspunktId = idOf('beslutspunkt');
export type BeslutspunktId = z.infer<typeof BeslutspunktId>;
export const HandlingsradId = idOf('handlingsrad');
export type HandlingsradId = z.infer<typeof HandlingsradId>;
export const BeslutId = idOf('beslut');
export type BeslutId = z.infer<typeof BeslutId>;
export const AterrapporteringId = idOf('aterrapportering');
export type AterrapporteringId = z.infer<typeof AterrapporteringId>;
export const SandlistaId = idOf('sandlista');
export type SandlistaId = z.infer<typeof SandlistaId>;
export const SandlistepostId = idOf('sandlistepost');
export type SandlistepostId = z.infer<typeof SandlistepostId>;
export const VyId = idOf('vy');
export type VyId = z.infer<typeof VyId>;
