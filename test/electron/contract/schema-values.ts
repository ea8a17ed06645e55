import fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const anyJson = fc.jsonValue({ maxDepth: 3 });
/** One for each pattern: to make it takes longer than a thousand texts of it. */
const texts = new Map<string, fc.Arbitrary<string>>();
const day = fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

/**
 * Values of the shape a schema asks for, from what JSON Schema can say of it. Rules written in
 * code (that a day exists, that a text is well-formed) are left out, so many of them are refused.
 */
export function valuesLike(schema: z.ZodType): fc.Arbitrary<unknown> {
  return valueOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

function valueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valueOf(choice)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  return types.length === 0 ? anyJson : fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return arrayOf(schema);
    case 'string':
      return stringOf(schema);
    case 'integer':
      return fc.integer();
    case 'number':
      return fc.double();
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function objectOf({ properties = {}, additionalProperties }: JsonSchema): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === 'object') {
    return fc.dictionary(fc.string(), valueOf(additionalProperties), { maxKeys: 3 });
  }
  const members = Object.entries(properties).map(([key, member]) => [
    key,
    valueOf(asSchema(member)),
  ]);
  return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>);
}

function arrayOf({ items, minItems = 0 }: JsonSchema): fc.Arbitrary<unknown> {
  const item = Array.isArray(items) ? anyJson : valueOf(asSchema(items ?? {}));
  return fc.array(item, { minLength: minItems, maxLength: minItems + 2 });
}

function stringOf({ pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<unknown> {
  if (pattern !== undefined) return textsLike(pattern);
  return fc.oneof(day, fc.string({ minLength, maxLength, unit: 'grapheme' }));
}

function textsLike(pattern: string): fc.Arbitrary<string> {
  const made = texts.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  texts.set(pattern, made);
  return made;
}

function asSchema(schema: JsonSchema | boolean): JsonSchema {
  return typeof schema === 'boolean' ? {} : schema;
}
