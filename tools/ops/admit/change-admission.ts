// Who may become a provider, after a change and in words.
import type { AdmissionRules } from '@holdfast/core/account/decide-admission.ts';
import { ToolError } from '../../dev/emulators/tool-error.ts';

/** One entry of the list: everyone, an address or a domain, in lower case. */
export type Admitted =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'address' | 'domain'; readonly name: string };

export type AdmissionWish =
  | { readonly what: 'list' }
  | { readonly what: 'add'; readonly entries: readonly Admitted[] }
  | { readonly what: 'remove'; readonly entry: Admitted };

/** Throws a `ToolError` if an entry is to be removed that is not there. */
export function changedAdmission(rules: AdmissionRules, wish: AdmissionWish): AdmissionRules {
  switch (wish.what) {
    case 'list':
      return rules;
    case 'add':
      return wish.entries.reduce(withEntry, rules);
    case 'remove':
      return withoutEntry(rules, wish.entry);
  }
}

function withEntry(rules: AdmissionRules, entry: Admitted): AdmissionRules {
  switch (entry.kind) {
    case 'anyone':
      return { ...rules, anyone: true };
    case 'address':
      return { ...rules, addresses: sorted([...rules.addresses, entry.name]) };
    case 'domain':
      return { ...rules, domains: sorted([...rules.domains, entry.name]) };
  }
}

function withoutEntry(rules: AdmissionRules, entry: Admitted): AdmissionRules {
  const { addresses, domains, anyone } = rules;
  if (entry.kind === 'anyone') {
    if (!anyone) throw new ToolError('Not everyone was admitted. Nothing was changed.');
    return { ...rules, anyone: false };
  }
  const isAddress = entry.kind === 'address';
  if (!(isAddress ? addresses : domains).includes(entry.name)) {
    const shown = isAddress ? entry.name : `@${entry.name}`;
    throw new ToolError(`${shown} is not on the list. Nothing was changed.`);
  }
  const others = (names: readonly string[]) => names.filter((name) => name !== entry.name);
  return isAddress ? { ...rules, addresses: others(addresses) } : { ...rules, domains: others(domains) };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** One line for each entry, and a warning where the list admits more than it seems to. */
export function admissionLines({ addresses, domains, anyone }: AdmissionRules, project: string): string[] {
  const listed = [...addresses, ...domains.map((domain) => `every address @${domain}`)];
  if (anyone) {
    return [
      `EVERYONE who proves an email address may become a provider in ${project}.`,
      ...(listed.length === 0 ? [] : ['Without that, it would be:', ...listed.map(indented)]),
      `To end it: npm run admit -- --project ${project} --remove anyone`,
    ];
  }
  if (listed.length === 0) {
    return [
      `Nobody may become a provider in ${project}. To admit somebody: npm run admit -- --project ${project} ada@example.com`,
    ];
  }
  return [`These may become providers in ${project}:`, ...listed.map(indented)];
}

function indented(line: string): string {
  return `  ${line}`;
}
