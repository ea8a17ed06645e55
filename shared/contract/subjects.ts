import { z } from 'zod';

/** What an answer can depend on and a command can change; the currency of live updates. */
export const Subject = z.enum([
  'register',
  'organ',
  'person',
  'kontakt',
  'parti',
  'uppdrag',
  'diarium',
  'klassplan',
  'arende',
  'handling',
  'post',
  'bevakning',
  'sammantrade',
  'planering',
  'relation',
  'remiss',
  'anteckning',
  'vy',
  'anvandare',
  'kallhanvisning',
  'fordelning',
  'mall',
  'tjansteskrivelse',
  'kommentar',
  'beslut',
  'sandlista',
  'logg',
]);
export type Subject = z.infer<typeof Subject>;
