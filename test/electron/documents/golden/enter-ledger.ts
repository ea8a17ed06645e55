import type { Input, Output } from '../../../../shared/contract/contract.ts';
import { AnsokanId, AnsokanspostId } from '../../../../shared/domain/id.ts';
import type { ArendeId, OrganId } from '../../../../shared/domain/id.ts';
import type { TestApp } from '../../../support/test-app.ts';
import type { Citation, ReadApplication, ReadLedger } from './read-ledger.ts';

type Application = Input<'fordelning.save'>['data']['ansokningar'][number];

/** Names to ids: what a paper calls by name and the register by id. */
export interface Organs {
  readonly agare: OrganId;
  idOf(namn: string): OrganId;
}

/** Enters an allocation that has been read out of a paper. */
export async function enterLedger(
  app: TestApp,
  arendeId: ArendeId,
  organs: Organs,
  ledger: ReadLedger,
): Promise<Output<'fordelning.save'>> {
  const ansokningar: Application[] = [];
  for (const read of ledger.ansokningar) ansokningar.push(await application(app, organs, read));
  const { ar, beloppKr, andamal } = ledger;
  return app.call('fordelning.save', {
    arendeId,
    version: null,
    data: {
      ...{ agareOrganId: organs.agare, ar, beloppKr, andamal, ansokningar },
      visningsenhet: null,
      kallhanvisningId: null,
      punktval: { avslag: false, rest: false, finansiering: false },
    },
  });
}

/** The one citation of a decision, made when it isn't there. */
async function citationOf(
  app: TestApp,
  organId: OrganId,
  { datum, paragraf }: Pick<Citation, 'datum' | 'paragraf'>,
): Promise<Output<'kallhanvisning.save'>['id']> {
  const data = { organId, datum, paragraf };
  return (await app.call('kallhanvisning.save', { existing: null, data })).id;
}

async function application(
  app: TestApp,
  organs: Organs,
  read: ReadApplication,
): Promise<Application> {
  const sokandeOrganId = organs.idOf(read.sokande);
  const lump = read.perPost ? null : read;
  return {
    id: AnsokanId.parse(app.host.newId()),
    sokandeOrganId,
    beslutssatt: read.perPost ? 'per_post' : 'klumpsumma',
    begartKr: lump?.begartKr ?? null,
    beviljatKr: lump?.beviljatKr ?? null,
    visningsenhet: null,
    enlighetstext: read.asRequested ? 'enligt_ansokan' : 'auto',
    tillfallen: await occasions(app, sokandeOrganId, read),
    poster: read.items.map((item) => ({
      id: AnsokanspostId.parse(app.host.newId()),
      tillfalle: item.tillfalle,
      rubrik: item.rubrik,
      begartKr: item.begartKr,
      beviljatKr: item.excluded ? null : item.begartKr,
      utfall: item.excluded ? 'omfattas_ej' : 'beviljas',
    })),
    aterrapport:
      read.reportBy === null
        ? null
        : {
            senast: { precision: 'manad', manad: read.reportBy },
            tillOrganId: organs.agare,
          },
  };
}

async function occasions(app: TestApp, organId: OrganId, { decisions }: ReadApplication) {
  if (decisions.length === 0) return [{ beskrivning: '', kallhanvisningId: null }];
  const made: Application['tillfallen'] = [];
  for (const decision of decisions) {
    const kallhanvisningId = await citationOf(app, organId, decision);
    made.push({ beskrivning: '', kallhanvisningId });
  }
  return made;
}
