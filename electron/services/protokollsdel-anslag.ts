import { changeDelstatus, getProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { klagotidSistaDag, nedtagTidigast } from '../../shared/rules/klockor.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { tellDel } from './protokollsdel.ts';

/**
 * The notice is put up, and the time to appeal begins (KL 8 kap. 12 §, 13 kap. 5 §). Throws
 * `day_in_future`, `notice_before_approval`, `delsteg_missing`.
 */
export function postNotice(
  context: ServiceContext,
  { id, version, anslaget, forvaringsplats }: ParsedInput<'protokollsdel.postNotice'>,
): Promise<Output<'protokollsdel.postNotice'>> {
  return context.register.write(async (tx) => {
    if (anslaget > today(context)) throw ruleViolated('day_in_future', ['anslaget']);
    const fore = await getProtokollsdel(tx, id);
    if (fore.status !== 'justerad') throw ruleViolated('delsteg_missing');
    const anslag = { anslaget, forvaringsplats, klagotidSistaDag: klagotidSistaDag(anslaget) };
    const steg = { status: 'anslagen', anslag: { ...anslag, nedtaget: null } } as const;
    const efter = await changeDelstatus(tx, fore, version, steg);
    return tellDel(tx, 'protokollsdel.anslagen', fore, efter);
  });
}

/**
 * The notice is taken down. Before the last day of appeal has passed it hasn't been up as long as
 * it must, and has to be put up anew. Throws `day_in_future`, `removed_without_notice`.
 */
export function takeDownNotice(
  context: ServiceContext,
  { id, version, nedtaget }: ParsedInput<'protokollsdel.takeDownNotice'>,
): Promise<Output<'protokollsdel.takeDownNotice'>> {
  return context.register.write(async (tx) => {
    if (nedtaget > today(context)) throw ruleViolated('day_in_future', ['nedtaget']);
    const fore = await getProtokollsdel(tx, id);
    const { anslag } = fore;
    if (fore.status !== 'anslagen' || anslag === null) throw ruleViolated('removed_without_notice');
    if (nedtaget < anslag.anslaget) throw ruleViolated('removed_before_notice', ['nedtaget']);
    const isEarly = nedtaget < nedtagTidigast(anslag.anslaget);
    const efter = isEarly
      ? await changeDelstatus(tx, fore, version, { status: 'justerad', anslag: null })
      : await changeDelstatus(tx, fore, version, {
          ...{ status: 'klagotid_lopt_ut', anslag: { ...anslag, nedtaget } },
        });
    const handelse = isEarly ? 'protokollsdel.nedtagen_for_tidigt' : 'protokollsdel.nedtagen';
    return tellDel(tx, handelse, fore, efter);
  });
}
