import { join } from 'node:path';
import type { Input, Output } from '../../../../shared/contract/contract.ts';
import type { DiariumId } from '../../../../shared/domain/id.ts';
import { newOrgan } from '../../../../shared/domain/organ.ts';
import type { OrganData } from '../../../../shared/domain/organ.ts';
import { newPerson } from '../../../../shared/domain/person.ts';
import { bestamdForm, genitiv } from '../../../../shared/rules/sprak.ts';
import type { TestApp } from '../../../support/test-app.ts';

/** A body by its name. */
export function bodyCalled(
  namn: string,
  forkortning: string,
  more: Partial<OrganData> = {},
): OrganData {
  const forms = { namn, forkortning, genitiv: genitiv(namn), bestamdForm: bestamdForm(namn) };
  return newOrgan({ ...forms, ...more });
}

/** The register of one body, with nobody but a registrar in it. */
export async function makeRegister(app: TestApp, organ: OrganData, monster: string) {
  app.host.answerFolder(join(app.folder, 'register'));
  const chosen = await app.call('register.chooseFolder', { purpose: 'new-register' });
  const { organId } = await app.call('register.create', {
    folder: chosen?.handle ?? '',
    kommun: 'Provkommunen',
    organ,
    diarium: { namn: 'Diarium', monster },
    handlaggare: newPerson({ fornamn: 'Prov', efternamn: 'Registrator' }),
  });
  const [diarium] = await app.call('diarium.list', {});
  if (!diarium) throw new Error('the register has no diarium');
  return { organId, diariumId: diarium.id };
}

/** Registers a case that came on a day. */
export async function registerCase(
  app: TestApp,
  diariumId: DiariumId,
  arendemening: string,
  inkomDatum: string,
): Promise<Output<'arende.register'>> {
  const [registrar] = await app.call('person.list', {});
  const data: Input<'arende.register'>['data'] = {
    ...{ arendemening, arendemeningOffentlig: '', ursprung: 'eget', initiativtagare: '' },
    ...{ handlaggare: registrar ? [registrar.id] : [], inkomDatum, klass: '', klassId: null },
    ...{ offentlighet: 'ej_bedomd', ursprungRef: '' },
  };
  return app.call('arende.register', { diariumId, data });
}
