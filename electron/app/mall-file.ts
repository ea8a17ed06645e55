import { z } from 'zod';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { toViolations } from '../../shared/contract/violations.ts';
import { MallData } from '../../shared/domain/mall.ts';
import type { Mall } from '../../shared/domain/mall.ts';
import type { CleanLogotyp } from '../files/logotyp/clean-logotyp.ts';
import type { Logotyper } from './logotyper.ts';

/** Raised when a field is added that older programs can't read. */
const VERSION = 1;

/** A template without what only its register knows: its body, its stored file. */
const Innehall = MallData.omit({ organId: true, logotyp: true, avslutad: true });

/** One file with one template, for another register. */
const Mallfil = z.strictObject({
  typ: z.literal('paragraf-mall'),
  version: z.literal(VERSION),
  mall: Innehall,
  logotyp: z.strictObject({ alternativtext: z.string(), base64: z.base64() }).nullable(),
});

/** Told before the whole, so that a file of a newer program is called just that. */
const Version = z.object({ typ: z.literal('paragraf-mall'), version: z.int() });

/** The template and its picture as text. */
export function writeMallFile(mall: Mall, logotyp: CleanLogotyp | null): Uint8Array {
  const { id: _, version: __, organId: ___, logotyp: picture, avslutad: ____, ...innehall } = mall;
  const file: z.input<typeof Mallfil> = {
    ...{ typ: 'paragraf-mall', version: VERSION, mall: innehall },
    logotyp: logotyp && {
      alternativtext: picture?.alternativtext ?? '',
      base64: Buffer.from(logotyp.bytes).toString('base64'),
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}

/**
 * What a file holds; its picture is cleaned like any other, and held until the template is stored.
 * Throws RuleViolated `template_file_unreadable`, `template_file_newer`, `template_file_invalid`
 * (params.field) or `logotype_…`.
 */
export function readMallFile(bytes: Uint8Array, logotyper: Logotyper): MallData {
  const { mall, logotyp } = parsed(jsonOf(bytes));
  const data = { ...mall, organId: null, avslutad: false, logotyp: null };
  if (logotyp === null) return data;
  const { sha256 } = logotyper.hold(Buffer.from(logotyp.base64, 'base64'));
  const { alternativtext } = logotyp;
  return valid(MallData.safeParse({ ...data, logotyp: { sha256, alternativtext } }));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw ruleViolated('template_file_unreadable');
  }
}

function parsed(json: unknown): z.output<typeof Mallfil> {
  const version = Version.safeParse(json);
  if (!version.success) throw ruleViolated('template_file_unreadable');
  if (version.data.version > VERSION) throw ruleViolated('template_file_newer');
  return valid(Mallfil.safeParse(json));
}

function valid<T>(result: z.ZodSafeParseResult<T>): T {
  if (result.success) return result.data;
  const [first] = toViolations(result.error);
  const field = (first?.path ?? []).join('.').slice(0, 80);
  throw ruleViolated('template_file_invalid', [], { field });
}
