import { createContext, useContext, useMemo } from 'react';
import type { Arende } from '../../../shared/domain/arende.ts';
import type { Fordelning } from '../../../shared/domain/fordelning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Kallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import { formatKallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Remiss } from '../../../shared/domain/remiss.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { DOKUMENTORD } from '../../../shared/rules/mall.ts';
import { remissOfPaper } from '../../../shared/rules/remiss.ts';
import { useContractData } from '../../api/queries.ts';

/** What a paper points at: its case, its ledger, and the bodies, persons and citations there are. */
export interface PaperSources {
  readonly arende: Arende;
  readonly fordelning: Fordelning | null;
  readonly organ: readonly Organ[];
  readonly personer: readonly Person[];
  readonly kallhanvisningar: readonly Kallhanvisning[];
  readonly diarienummer: string;
  /** The remiss that is answered in the case. */
  readonly remiss: Remiss | null;
  /** The day of the meeting that the stored paper is written for. */
  readonly sammantradesdag: string | null;
  /** What a paper of its kind is called. */
  readonly dokumentord: string;
}

/** Reads what a paper of a case points at, or any of them; waits in the route's loading state. */
export function usePaperSources(
  arendeId: ArendeId,
  paper: Pick<Tjansteskrivelse, 'id' | 'sammantradeId' | 'dokumenttyp'> | null = null,
): PaperSources {
  const arende = useContractData('arende.get', { arendeId });
  const fordelning = useContractData('fordelning.get', { arendeId });
  const organ = useContractData('organ.list', {});
  const personer = useContractData('person.list', {});
  const kallhanvisningar = useContractData('kallhanvisning.list', {});
  const remisser = useContractData('remiss.listOfArende', { arendeId });
  const sammantraden = useContractData('sammantrade.list', {
    organId: null,
    fran: null,
    tom: null,
  });
  const { id = null, dokumenttyp = 'tjansteskrivelse' } = paper ?? {};
  const remiss = useMemo(
    () => remissOfPaper(remisser, { id, arendeId, dokumenttyp }),
    [remisser, id, arendeId, dokumenttyp],
  );
  const meeting = sammantraden.find((one) => one.id === paper?.sammantradeId);
  const sammantradesdag = meeting?.datum ?? null;
  const dokumentord = DOKUMENTORD[dokumenttyp];
  return useMemo(
    () => ({
      ...{ arende, fordelning, organ, personer, kallhanvisningar },
      ...{ diarienummer: arende.diarienummer, remiss, sammantradesdag, dokumentord },
    }),
    [arende, fordelning, organ, personer, kallhanvisningar, remiss, sammantradesdag, dokumentord],
  );
}

export const PaperSourcesContext = createContext<PaperSources | null>(null);

/** What the paper on the page points at. */
export function useSources(): PaperSources {
  const sources = useContext(PaperSourcesContext);
  if (!sources) throw new Error('no paper around this component');
  return sources;
}

/** The name of a body; empty when it is not known (yet). */
export function organNamn(organ: readonly Organ[], id: string): string {
  return organ.find((one) => one.id === id)?.namn ?? '';
}

/** "KUN 2026-02-08 § 7"; null for a citation that is not known (yet). */
export function kallaText(
  sources: Pick<PaperSources, 'organ' | 'kallhanvisningar'>,
  id: string,
): string | null {
  const source = sources.kallhanvisningar.find((one) => one.id === id);
  const organ = sources.organ.find((one) => one.id === source?.organId);
  return source && organ ? formatKallhanvisning(source, organ) : null;
}
