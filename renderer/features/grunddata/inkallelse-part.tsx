import { z } from 'zod';
import type { OrganId, PartiId } from '../../../shared/domain/id.ts';
import type { Inkallelseordning } from '../../../shared/domain/inkallelseordning.ts';
import type { Parti } from '../../../shared/domain/parti.ts';
import { isLedamot } from '../../../shared/rules/rum.ts';
import { lastsOn } from '../../../shared/rules/uppdrag.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textInkallelse as text } from '../../text/mandat.ts';
import { Button } from '../../ui/button.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';

/** Codes in order, with or without commas, as ids of the parties they mean. */
function valuesSchema(partier: readonly Parti[]) {
  const codes = z.string().transform((line, context) => {
    const ids = line
      .split(/[\s,;]+/u)
      .filter((kod) => kod !== '')
      .map((kod) => partier.find((one) => one.kod.toUpperCase() === kod.toUpperCase())?.id);
    const known = ids.filter((id) => id !== undefined);
    const rule = known.length < ids.length ? 'party_unknown' : 'party_twice';
    if (new Set(known).size < ids.length) context.addIssue({ code: 'custom', message: rule });
    return known;
  });
  return z.strictObject({ ersatts: z.array(codes) });
}
type Values = ReturnType<typeof valuesSchema>;

/** Which parties' deputies serve for whom, as the body has decided (KL 6 kap. 16 §). */
export function InkallelsePart({ organId }: { readonly organId: OrganId }) {
  const ordning = useContractData('inkallelseordning.get', { organId });
  const partier = useContractData('parti.list', {});
  const seats = useSeatedPartier(organId, ordning);
  const form = useSchemaForm(valuesSchema(partier), { ersatts: linesOf(ordning, seats, partier) });
  const save = useCommand<'inkallelseordning.save', z.input<Values>>('inkallelseordning.save', {
    form,
    onSuccess: (saved) => {
      form.reset({ ersatts: linesOf(saved, seats, partier) });
      showToast({ title: text.saved });
    },
  });
  const submit = form.handleSubmit(({ ersatts }) => {
    const rader = seats.map((partiId, index) => ({ partiId, ersatts: ersatts[index] ?? [] }));
    const stated = rader.filter((rad) => rad.ersatts.length > 0);
    save.run({ organId, version: ordning.version, rader: stated });
  });
  if (seats.length === 0) return null;
  return (
    <section className="grunddata-part" aria-labelledby="calling-order">
      <h2 id="calling-order">{text.title}</h2>
      <p className="muted">{text.intro}</p>
      <form
        className="form-stack meeting-rules"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="field-hint">{text.hint}</p>
        <div className="meeting-numbers">
          {seats.map((partiId, index) => (
            <FormTextField
              key={partiId}
              control={form.control}
              name={`ersatts.${index}`}
              label={text.rad(partier.find(({ id }) => id === partiId)?.namn ?? '')}
            />
          ))}
        </div>
        <div className="meeting-buttons">
          <Button type="submit" isPending={save.isPending}>
            {text.save}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Parties with a seat today, and those that an order is stated for, by how many seats they have. */
function useSeatedPartier(organId: OrganId, { rader }: Inkallelseordning): PartiId[] {
  const today = useToday();
  const uppdrag = useContractData('uppdrag.list', { organId, personId: null });
  const personer = useContractData('person.list', {});
  const own = new Map(personer.map(({ id, partiId }) => [id, partiId]));
  const seats = uppdrag
    .filter((one) => lastsOn(one, today) && isLedamot(one))
    .flatMap(({ forPartiId, personId }) => forPartiId ?? own.get(personId) ?? []);
  const count = (partiId: PartiId) => seats.filter((one) => one === partiId).length;
  const all = [...new Set([...seats, ...rader.map(({ partiId }) => partiId)])];
  return all.sort((one, other) => count(other) - count(one));
}

function linesOf(
  { rader }: Inkallelseordning,
  seats: readonly PartiId[],
  partier: readonly Parti[],
): string[] {
  const kod = (partiId: PartiId) => partier.find(({ id }) => id === partiId)?.kod ?? '';
  return seats.map((partiId) => {
    const own = rader.find((rad) => rad.partiId === partiId)?.ersatts ?? [];
    return own.map(kod).join(' ');
  });
}
