// Every field of a page file with its rule in words, read from the schema itself.
import * as z from 'zod/mini';
import { pageFile } from './page-file.ts';

export interface PageFileField {
  /** Such as `types.*.durationMinutes`: `*` is a chosen name, `[]` is each item. Empty for the whole file. */
  readonly path: string;
  /** Continues "must be". Patterns and checks in code are not part of it. */
  readonly rule: string;
  /** The names of the fields inside, if this is a group. */
  readonly names: readonly string[];
}

type Schema = z.core.$ZodType;

/** In the order of the schema. A group comes before its fields. */
export function pageFileFields(): PageFileField[] {
  return fieldsBelow(pageFile, '');
}

/**
 * The field at a place of a file, such as `['types', 'intro-call', 'durationMinutes']`. If the place does not
 * exist, the last field on the way to it.
 */
export function pageFileFieldAt(place: readonly PropertyKey[]): PageFileField {
  let [schema, path]: [Schema, string] = [pageFile, ''];
  for (const key of place) {
    const inner = withoutNull(schema);
    if (inner instanceof z.core.$ZodObject) {
      const next = defOf(inner).shape[String(key)];
      if (next) [schema, path] = [next, pathTo(path, String(key))];
    } else if (inner instanceof z.core.$ZodArray) {
      [schema, path] = [defOf(inner).element, `${path}[]`];
    } else if (inner instanceof z.core.$ZodRecord) {
      [schema, path] = [defOf(inner).valueType, `${path}.*`];
    }
  }
  return fieldOf(schema, path);
}

function fieldsBelow(schema: Schema, path: string): PageFileField[] {
  const inner = withoutNull(schema);
  if (inner instanceof z.core.$ZodArray) return fieldsBelow(defOf(inner).element, `${path}[]`);
  if (inner instanceof z.core.$ZodRecord) return fieldsBelow(defOf(inner).valueType, `${path}.*`);
  if (!(inner instanceof z.core.$ZodObject)) return [];
  return Object.entries(defOf(inner).shape).flatMap(([name, each]) => {
    const own = pathTo(path, name);
    return [fieldOf(each, own), ...fieldsBelow(each, own)];
  });
}

function fieldOf(schema: Schema, path: string): PageFileField {
  const inner = withoutNull(schema);
  const names = inner instanceof z.core.$ZodObject ? Object.keys(defOf(inner).shape) : [];
  return { path, rule: ruleOf(schema), names };
}

function pathTo(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function defOf<Def>({ _zod: { def } }: { readonly _zod: { readonly def: Def } }): Def {
  return def;
}

function withoutNull(schema: Schema): Schema {
  if (schema instanceof z.core.$ZodPrefault) return withoutNull(defOf(schema).innerType);
  return schema instanceof z.core.$ZodNullable ? defOf(schema).innerType : schema;
}

function ruleOf(schema: Schema): string {
  if (schema instanceof z.core.$ZodPrefault) {
    return `${ruleOf(defOf(schema).innerType)}; may be left out, which means ${JSON.stringify(defOf(schema).defaultValue)}`;
  }
  if (schema instanceof z.core.$ZodNullable) return `${ruleOf(defOf(schema).innerType)}; or null`;
  if (schema instanceof z.core.$ZodNumber) return numberRule(schema);
  if (schema instanceof z.core.$ZodString) return `text of ${sizeRule(schema, 'character')}`;
  if (schema instanceof z.core.$ZodBoolean) return 'true or false';
  if (schema instanceof z.core.$ZodEnum) {
    return `one of ${Object.values(defOf(schema).entries)
      .map((word) => JSON.stringify(word))
      .join(', ')}`;
  }
  if (schema instanceof z.core.$ZodArray) {
    const each = defOf(schema).element;
    const plain = each instanceof z.core.$ZodObject ? '' : `; each ${ruleOf(each)}`;
    return `a list [ ] of ${sizeRule(schema, 'item')}${plain}`;
  }
  if (schema instanceof z.core.$ZodObject) {
    return `an object { } with ${Object.keys(defOf(schema).shape).join(', ')}`;
  }
  if (schema instanceof z.core.$ZodRecord) return 'an object { }';
  // A kind of schema that has no words here must fail instead of getting a guess.
  throw new Error(`page-file-fields.ts has no words for a schema of type ${defOf(schema).type}`);
}

function numberRule(schema: z.core.$ZodNumber): string {
  const checks = defOf(schema).checks ?? [];
  let [least, most, step] = ['', '', ''];
  for (const check of checks) {
    if (check instanceof z.core.$ZodCheckGreaterThan) least = String(defOf(check).value);
    if (check instanceof z.core.$ZodCheckLessThan) most = String(defOf(check).value);
    if (check instanceof z.core.$ZodCheckMultipleOf) step = `, a multiple of ${defOf(check).value}`;
  }
  const whole = step === '' && schema instanceof z.core.$ZodNumberFormat ? 'a whole number, ' : '';
  return `${whole}${most === '' ? `${least} or more` : `${least} to ${most}`}${step}`;
}

function sizeRule(schema: Schema, unit: string): string {
  const checks = defOf(schema).checks ?? [];
  let [least, most] = [0, 0];
  for (const check of checks) {
    if (check instanceof z.core.$ZodCheckMinLength) least = defOf(check).minimum;
    if (check instanceof z.core.$ZodCheckMaxLength) most = defOf(check).maximum;
  }
  if (most === 0) return `${least} or more ${unit}s`;
  return least === 0 ? `at most ${most} ${unit}s` : `${least} to ${most} ${unit}s`;
}
