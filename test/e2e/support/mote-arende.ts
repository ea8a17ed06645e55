import type { Page } from 'playwright-core';
import { newId } from '../../../renderer/lib/new-id.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Ansokan } from '../../../shared/domain/fordelning.ts';
import { AnsokanId, AnsokanspostId } from '../../../shared/domain/id.ts';
import type { ArendeId, KallhanvisningId, PersonId } from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { paragraph, richText, text as run } from '../../../shared/document/build.ts';
import { editable } from '../../electron/contract/samples/tjansteskrivelse.ts';
import { lokaler, motesdag } from './mote-uppgifter.ts';
import { askProgram } from './rum.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import { fullmaktige, handlaggare, skrivelse } from './uppgifter.ts';

/** A case with a ledger and its paper, ready for the meeting. */
export async function makeAllocation(page: Page): Promise<Tjansteskrivelse> {
  const organ = await askProgram(page, 'organ.list', {});
  const persons = await askProgram(page, 'person.list', {});
  const officer = persons.find(({ efternamn }) => efternamn === handlaggare.efternamn);
  if (officer === undefined) throw new Error('no officer');
  const arendeId = await makeCase(page, officer.id);
  await makeLedger(page, arendeId, organ);
  return writePaper(page, arendeId);
}

async function makeCase(page: Page, handlaggareId: PersonId): Promise<ArendeId> {
  const [diarium] = await askProgram(page, 'diarium.list', {});
  if (diarium === undefined) throw new Error('no diarium');
  const data: Input<'arende.register'>['data'] = {
    ...{ arendemening: lokaler.mening, arendemeningOffentlig: '', offentlighet: 'ej_bedomd' },
    ...{ ursprung: 'ansokan', ursprungRef: '', initiativtagare: 'Nämnderna' },
    ...{ handlaggare: [handlaggareId], inkomDatum: addDays(motesdag(), -40) },
    ...{ klass: '', klassId: null },
  };
  const made = await askProgram(page, 'arende.register', { diariumId: diarium.id, ar: null, data });
  return made.id;
}

const idOf = (organ: readonly Organ[], namn: string) => {
  const found = organ.find((one) => one.namn === namn);
  if (found === undefined) throw new Error(`no body ${namn}`);
  return found.id;
};

async function makeLedger(page: Page, arendeId: ArendeId, organ: readonly Organ[]): Promise<void> {
  const kallor = await askProgram(page, 'kallhanvisning.list', {});
  const councilId = idOf(organ, fullmaktige.namn);
  const kalla = kallor.find((one) => one.organId === councilId)?.id ?? null;
  const data = {
    ...{ agareOrganId: councilId, ar: Number(motesdag().slice(0, 4)), beloppKr: lokaler.belopp },
    ...{ visningsenhet: null, andamal: lokaler.andamal, kallhanvisningId: kalla },
    punktval: { avslag: false, rest: false, finansiering: true },
    ansokningar: lokaler.sokande.map(({ organ: namn, poster }) => ({
      ...application(idOf(organ, namn), kalla),
      poster: poster.map(([rubrik, kr]) => ({
        ...{ id: newId(AnsokanspostId), tillfalle: 1, rubrik, utfall: 'beviljas' as const },
        ...{ begartKr: kr, beviljatKr: kr },
      })),
    })),
  };
  await askProgram(page, 'fordelning.save', { arendeId, version: null, data });
}

function application(
  sokandeOrganId: Ansokan['sokandeOrganId'],
  kallhanvisningId: KallhanvisningId | null,
): Ansokan {
  return {
    ...{ id: newId(AnsokanId), sokandeOrganId, beslutssatt: 'per_post', begartKr: null },
    ...{ beviljatKr: null, visningsenhet: null, enlighetstext: 'auto', poster: [] },
    ...{ tillfallen: [{ beskrivning: '', kallhanvisningId }], aterrapport: null },
  };
}

async function writePaper(page: Page, arendeId: ArendeId): Promise<Tjansteskrivelse> {
  const made = await askProgram(page, 'tjansteskrivelse.create', { arendeId });
  const written: Readonly<Record<string, string>> = {
    ...{ sammanfattning: lokaler.sammanfattning, bedomning: lokaler.bedomning },
  };
  const avsnitt = made.avsnitt.map((one) => {
    const text = written[one.typ];
    if (one.niva !== null || one.typ.startsWith('konsekvens')) return { ...one, utelamnat: true };
    return text === undefined
      ? one
      : { ...one, foljer: false, innehall: richText([paragraph(run(text))]) };
  });
  const data = {
    ...editable(made),
    ...{ avsnitt, dokumentdatum: addDays(motesdag(), -14) },
    underskrifter: [
      { namn: handlaggare.namn, titel: handlaggare.titel },
      { namn: skrivelse.medundertecknare, titel: skrivelse.medundertecknaresTitel },
    ],
  };
  return askProgram(page, 'tjansteskrivelse.save', {
    ...{ tjansteskrivelseId: made.id, version: made.version, data },
  });
}
