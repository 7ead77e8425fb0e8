// Faults on demand: rules that the next requests run into.
import { z } from 'zod';

export const faultKinds = [
  /** Refused, with these statuses. */
  '400',
  '401',
  '403',
  '429',
  '500',
  '503',
  /** Never answered, not accepted. */
  'hang',
  /** The connection ends after the body was read; not accepted. */
  'reset',
  /** Accepted, then the connection ends without a response. */
  'accept-then-reset',
  /** Accepted, answered late. */
  'slow',
] as const;

export type FaultKind = (typeof faultKinds)[number];

const count = z.int().min(0);

const faultRule = z.object({
  kind: z.enum(faultKinds),
  /** How many requests the rule applies to; by default all, until it is cleared. */
  times: count.optional(),
  /** Limits the rule to requests that match all of this. `to` is a recipient's address. */
  match: z
    .object({
      to: z.string().optional(),
      category: z.string().optional(),
      customArgs: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  /** `slow`: how late, in milliseconds; 2000 by default. */
  afterMs: count.optional(),
  /** `429`: seconds until the limit is lifted, as `X-RateLimit-Reset` says; 1 by default. */
  resetSeconds: count.optional(),
});

export type FaultRule = z.infer<typeof faultRule>;

export interface ActiveFault extends FaultRule {
  /** How many requests it still applies to; null means all. */
  readonly left: number | null;
}

export interface Faults {
  add(rule: FaultRule): void;
  /** The first rule that applies to this body; its count goes down by one. */
  hit(body: string): FaultRule | undefined;
  active(): readonly ActiveFault[];
  clear(kind?: FaultKind): void;
}

export function planFaults(): Faults {
  let faults: { rule: FaultRule; left: number | null }[] = [];
  return {
    add: (rule) => {
      if (rule.times !== 0) faults.push({ rule, left: rule.times ?? null });
    },
    hit: (body) => {
      const fault = faults.find(({ rule }) => matches(rule, body));
      if (fault !== undefined && fault.left !== null) fault.left -= 1;
      faults = faults.filter(({ left }) => left !== 0);
      return fault?.rule;
    },
    active: () => faults.map(({ rule, left }) => ({ ...rule, left })),
    clear: (kind) => {
      faults = kind === undefined ? [] : faults.filter(({ rule }) => rule.kind !== kind);
    },
  };
}

/** Undefined for anything but a rule. */
export const faultFromJson = (value: unknown): FaultRule | undefined => faultRule.safeParse(value).data;

function matches({ match = {} }: FaultRule, body: string): boolean {
  const request = Object(parsed(body));
  const personalizations: unknown[] = Array.isArray(request.personalizations) ? request.personalizations : [];
  const each = personalizations.map(Object);
  const recipients = each.flatMap(({ to, cc, bcc }) =>
    [to, cc, bcc].flat().map((address) => String(Object(address).email).toLowerCase()),
  );
  const customArgs = Object.assign({}, request.custom_args, ...each.map(({ custom_args }) => custom_args));
  return (
    (match.to === undefined || recipients.includes(match.to.toLowerCase())) &&
    (match.category === undefined || [request.categories].flat().includes(match.category)) &&
    Object.entries(match.customArgs ?? {}).every(([name, value]) => customArgs[name] === value)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
