import { z } from 'zod';
import { Beslut, BeslutData } from '../domain/beslut.ts';
import { ArendeId, SandlistaId, TjansteskrivelseId } from '../domain/id.ts';
import { Sandlista, SandlistaData } from '../domain/sandlista.ts';
import { command, query } from './procedure.ts';

const ofList = z.strictObject({ sandlistaId: SandlistaId });

export const beslutProcedures = {
  'beslut.list': query(z.strictObject({ arendeId: ArendeId }), z.array(Beslut), ['beslut']),
  /** Records a decision: points become decided, grants and report-backs come to stand on the case. */
  'beslut.record': command(BeslutData, Beslut, [
    'beslut',
    'arende',
    'handling',
    'fordelning',
    'tjansteskrivelse',
    'sandlista',
    'logg',
  ]),
  'sandlista.get': query(z.strictObject({ tjansteskrivelseId: TjansteskrivelseId }), Sandlista, [
    ...(['sandlista', 'mottagargrupp', 'fordelning', 'beslut', 'organ', 'person'] as const),
    ...(['tjansteskrivelse', 'paragraf', 'arende', 'remiss'] as const),
  ]),
  'sandlista.save': command(ofList.extend({ version: z.int(), data: SandlistaData }), Sandlista, [
    'sandlista',
    'arende',
    'logg',
  ]),
  /** Settles the list; refused while a required recipient is neither chosen nor left out with a reason. */
  'sandlista.faststall': command(ofList.extend({ version: z.int() }), Sandlista, [
    'sandlista',
    'logg',
  ]),
};
