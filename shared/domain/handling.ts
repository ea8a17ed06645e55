import { z } from 'zod';
import { Dag } from './datum.ts';
import { ArendeId, HandlingId } from './id.ts';
import { Makulering } from './makulering.ts';
import { Motpart } from './motpart.ts';
import { Offentlighet } from './offentlighet.ts';
import { line, optionalLine } from './text.ts';

export const Riktning = z.enum(['in', 'ut', 'intern']);
export type Riktning = z.infer<typeof Riktning>;

/** Status of a document under tryckfrihetsförordningen 2 kap. 9–10 §§. */
export const StatusTf = z.enum(['arbetsmaterial', 'inkommen', 'upprattad']);
export type StatusTf = z.infer<typeof StatusTf>;

export const Handlingstyp = z.enum([
  ...(['ansokan', 'anmalan', 'avtal', 'begaran', 'beslut', 'e_post', 'kallelse'] as const),
  ...(['medborgarforslag', 'motion', 'overklagande', 'protokoll', 'protokollsutdrag'] as const),
  ...(['rapport', 'remiss', 'remissvar', 'skrivelse', 'tjansteskrivelse', 'yttrande'] as const),
  'ovrigt',
]);
export type Handlingstyp = z.infer<typeof Handlingstyp>;

/** How the handling is kept account of (OSL 5 kap. 1 and 3 §§; the list is in OSF 2009:641). */
export const Registreringsform = z.enum([
  'diariefort',
  'halls_ordnat',
  'ringa_betydelse',
  'undantag_osf',
]);
export type Registreringsform = z.infer<typeof Registreringsform>;

const HandlingFields = z.strictObject({
  riktning: Riktning,
  statusTf: StatusTf,
  handlingstyp: Handlingstyp,
  rubrik: line(300),
  /** Wording without names or secrets, for the public register; empty = the same. */
  rubrikOffentlig: optionalLine(300),
  /** Written on the document itself. */
  datumHandling: Dag.nullable(),
  /** When it reached the authority (TF 2 kap. 9 §). */
  inkommenDatum: Dag.nullable(),
  /** When it was sent, or its case settled (TF 2 kap. 10 §). */
  upprattadDatum: Dag.nullable(),
  motpart: Motpart,
  registreringsform: Registreringsform,
  /** Why it isn't entered in the register; required for an exemption by ordinance. */
  registreringsskal: optionalLine(200),
  offentlighet: Offentlighet,
  anmarkning: optionalLine(300),
});
type HandlingFields = z.infer<typeof HandlingFields>;

/** What a secretary states of a handling: the four data of OSL 5 kap. 2 § (K01), and its status. */
export const HandlingData = HandlingFields.superRefine((data, context) => {
  for (const [path, rule] of brokenRules(data)) {
    context.addIssue({ code: 'custom', message: rule, path: [path] });
  }
});
export type HandlingData = z.infer<typeof HandlingData>;
/** As a form holds it, before it is checked. */
export type HandlingInput = z.input<typeof HandlingData>;

export const Handling = HandlingFields.extend({
  id: HandlingId,
  arendeId: ArendeId,
  handlnr: z.int(),
  /** The number as printed at registration; never changed afterwards. */
  beteckning: z.string(),
  makulering: Makulering.nullable(),
  ersatterId: HandlingId.nullable(),
  registreradTid: z.iso.datetime(),
  registreradAv: z.string(),
  version: z.int(),
});
export type Handling = z.infer<typeof Handling>;

/** The day a handling stands under in the register: received, drawn up, or written. */
export function dayOfHandling(
  data: Pick<HandlingFields, 'inkommenDatum' | 'upprattadDatum' | 'datumHandling'>,
): string {
  return data.inkommenDatum ?? data.upprattadDatum ?? data.datumHandling ?? '';
}

/** What has come in is inkommen and nothing else is; each status needs its day. */
function brokenRules(data: HandlingFields): [keyof HandlingFields, string][] {
  const broken: [keyof HandlingFields, string, boolean][] = [
    [
      'statusTf',
      'status_of_direction',
      (data.riktning === 'in') !== (data.statusTf === 'inkommen'),
    ],
    ['inkommenDatum', 'required', data.statusTf === 'inkommen' && data.inkommenDatum === null],
    ['upprattadDatum', 'required', data.statusTf === 'upprattad' && data.upprattadDatum === null],
    ['datumHandling', 'required', dayOfHandling(data) === '' && data.statusTf === 'arbetsmaterial'],
    ['registreringsform', 'secret_not_registered', isSecret(data) && !isRegistered(data)],
    ['registreringsskal', 'required', isExempt(data) && data.registreringsskal === ''],
  ];
  return broken.filter(([, , isBroken]) => isBroken).map(([path, rule]) => [path, rule]);
}

function isSecret({ offentlighet }: HandlingFields): boolean {
  return offentlighet === 'delvis' || offentlighet === 'sekretess';
}

function isRegistered({ registreringsform }: HandlingFields): boolean {
  return registreringsform === 'diariefort';
}

function isExempt({ registreringsform }: HandlingFields): boolean {
  return registreringsform === 'undantag_osf';
}
