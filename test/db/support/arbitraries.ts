import fc from 'fast-check';
import { ulid } from 'ulid';
import { bulletList, heading, paragraph, richText, text } from '../../../shared/document/build.ts';
import { MAX_KRONOR } from '../../../shared/domain/pengar.ts';
import type {
  Ansokan,
  Ansokanspost,
  Aterrapport,
  FordelningData,
} from '../../../shared/domain/fordelning.ts';
import {
  AnsokanId,
  AnsokanspostId,
  AvsnittId,
  BeslutspunktId,
  FotnotId,
  HandlingsradId,
  SamradId,
} from '../../../shared/domain/id.ts';
import type { KallhanvisningId, OrganId, PersonId } from '../../../shared/domain/id.ts';
import { Avsnittstyp, Konsekvensniva } from '../../../shared/domain/avsnitt.ts';
import type { Avsnitt } from '../../../shared/domain/avsnitt.ts';
import { Dokumenttyp } from '../../../shared/domain/mall.ts';
import { Samradsform, Samradstyp } from '../../../shared/domain/samrad.ts';
import type { Fotnot, TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';

/** What the register already holds for the objects to point at. */
export interface Known {
  organ: readonly OrganId[];
  kalla: KallhanvisningId;
  person: PersonId;
}

// Ids are fresh for each use of a value, also when fast-check runs a smaller one again.
const id = <T>(parse: (text: string) => T) => fc.constant(null).map(() => parse(ulid()));
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(isLine);
const kalla = ({ kalla: one }: Known) => fc.constantFrom(null, one);
const unit = fc.constantFrom('kr' as const, 'tkr' as const, 'mnkr' as const, null);

function isLine(value: string): boolean {
  return value.trim() === value && value.normalize('NFC') === value && !/\p{Cc}/u.test(value);
}

const manad = fc
  .record({ ar: fc.integer({ min: 2020, max: 2030 }), manad: fc.integer({ min: 1, max: 12 }) })
  .map((one) => `${one.ar}-${String(one.manad).padStart(2, '0')}`);

function aterrapport(known: Known): fc.Arbitrary<Aterrapport | null> {
  const senast = fc.oneof(
    manad.map((one) => ({ precision: 'manad' as const, manad: one })),
    manad.map((one) => ({ precision: 'dag' as const, dag: `${one}-28` })),
  );
  return fc.option(fc.record({ senast, tillOrganId: fc.constantFrom(...known.organ) }));
}

function post(tillfallen: number, perPost: boolean): fc.Arbitrary<Ansokanspost> {
  const amounts = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).chain(([a, b]) => {
    const [begartKr, less] = [Math.max(a, b), Math.min(a, b)];
    return fc.constantFrom(
      { begartKr, beviljatKr: begartKr, utfall: 'beviljas' as const },
      { begartKr, beviljatKr: null, utfall: 'beviljas' as const },
      { begartKr, beviljatKr: less, utfall: 'beviljas_delvis' as const },
      { begartKr, beviljatKr: 0, utfall: 'omfattas_ej' as const },
      ...(perPost
        ? []
        : [{ begartKr: null, beviljatKr: null, utfall: 'beviljas_delvis' as const }]),
    );
  });
  const rest = fc.record({
    id: id(AnsokanspostId.parse),
    tillfalle: fc.integer({ min: 1, max: tillfallen }),
    rubrik: words,
  });
  return fc.tuple(rest, amounts).map(([a, b]) => ({ ...a, ...b }));
}

function ansokan(known: Known): fc.Arbitrary<Ansokan> {
  const beskrivning = fc.oneof(fc.constant(''), words);
  const tillfalle = fc.record({ beskrivning, kallhanvisningId: kalla(known) });
  const shape = fc.tuple(fc.array(tillfalle, { minLength: 1, maxLength: 3 }), fc.boolean());
  return shape.chain(([tillfallen, perPost]) =>
    fc
      .record({
        id: id(AnsokanId.parse),
        sokandeOrganId: fc.constantFrom(...known.organ),
        lump: fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)),
        visningsenhet: unit,
        enlighetstext: fc.constantFrom('auto', 'enligt_ansokan', 'lagre', 'ingen'),
        poster: fc.array(post(tillfallen.length, perPost), { maxLength: 5 }),
        aterrapport: aterrapport(known),
      })
      .map(({ lump, ...rest }) => ({
        ...rest,
        tillfallen,
        beslutssatt: perPost ? ('per_post' as const) : ('klumpsumma' as const),
        begartKr: perPost ? null : Math.max(...lump),
        beviljatKr: perPost ? null : Math.min(...lump),
      })),
  );
}

/** A ledger that breaks no rule, with a frame that holds all of it. */
export function fordelning(known: Known): fc.Arbitrary<FordelningData> {
  return fc.record({
    agareOrganId: fc.constantFrom(...known.organ),
    ar: fc.integer({ min: 1900, max: 2200 }),
    beloppKr: fc.constantFrom(100_000_000, MAX_KRONOR),
    visningsenhet: unit,
    andamal: words,
    kallhanvisningId: kalla(known),
    punktval: fc.record({ avslag: fc.boolean(), rest: fc.boolean(), finansiering: fc.boolean() }),
    ansokningar: fc.array(ansokan(known), { maxLength: 5 }),
  });
}

const block = fc.oneof(
  fc.array(words.map(text), { maxLength: 1 }).map((content) => paragraph(...content)),
  words.map(heading),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => bulletList(items.map((item) => paragraph(text(item))))),
);

const avsnitt: fc.Arbitrary<Avsnitt> = fc.record({
  id: id(AvsnittId.parse),
  typ: fc.constantFrom(...Avsnittstyp.options),
  rubrik: words,
  innehall: fc.array(block, { maxLength: 4 }).map(richText),
  utelamnat: fc.boolean(),
  foljer: fc.boolean(),
  niva: fc.option(fc.constantFrom(...Konsekvensniva.options)),
});

function fotnot(known: Known): fc.Arbitrary<Fotnot> {
  const source = fc.constant({ typ: 'kalla' as const, kallhanvisningId: known.kalla });
  const note = fc
    .oneof(fc.constant(''), words)
    .map((one) => ({ typ: 'forklaring' as const, text: one }));
  return fc
    .tuple(id(FotnotId.parse), fc.oneof(source, note))
    .map(([one, rest]) => ({ id: one, ...rest }));
}

/** A paper with every kind of part. */
export function tjansteskrivelse(known: Known): fc.Arbitrary<TjansteskrivelseData> {
  const dag = fc.option(manad.map((one) => `${one}-01`));
  const organ = fc.constantFrom(...known.organ);
  const punkt = fc.record({
    id: id(BeslutspunktId.parse),
    nyckel: fc.option(
      fc.constantFrom('finansiering', ...known.organ.map((one) => `tilldelning:${one}`)),
    ),
    egenText: fc.option(fc.oneof(fc.constant(''), words)),
    delpunkter: fc.array(words, { maxLength: 3 }),
    utgar: fc.boolean(),
  });
  const rad = fc.record({
    id: id(HandlingsradId.parse),
    rubrik: words,
    datum: dag,
    kallhanvisningId: kalla(known),
    bilaggs: fc.boolean(),
  });
  const samrad = fc.record({
    ...{ id: id(SamradId.parse), organNamn: words, datum: dag },
    typ: fc.constantFrom(...Samradstyp.options),
    form: fc.constantFrom(...Samradsform.options),
    utfall: fc.oneof(fc.constant(''), words),
  });
  return fc.record({
    dokumenttyp: fc.constantFrom(...Dokumenttyp.options),
    ...{ mallId: fc.constant(null), sammantradeId: fc.constant(null) },
    rubrik: words,
    underrubrik: fc.oneof(fc.constant(''), words),
    enhet: fc.oneof(fc.constant(''), words),
    dokumentdatum: dag,
    adressatOrganId: organ,
    beslutsnivaOrganId: organ,
    handlaggare: fc.array(fc.constant(known.person), { minLength: 1, maxLength: 3 }),
    punkter: fc.array(punkt, { maxLength: 6 }),
    avsnitt: fc.array(avsnitt, { maxLength: 4 }),
    fotnoter: fc.array(fotnot(known), { maxLength: 5 }),
    handlingsrader: fc.array(rad, { maxLength: 4 }),
    samrad: fc.array(samrad, { maxLength: 3 }),
    underskrifter: fc.array(fc.record({ namn: words, titel: words }), { maxLength: 3 }),
  });
}
