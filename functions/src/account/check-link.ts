// `checkLink`: whether a page name is free, and if not, another that is.
import { reservedSlugs, limits } from '@holdfast/contract/limits.ts';
import type { RequestOf, ResponseOf } from '@holdfast/contract/operations.ts';
import { pageSlugField } from '@holdfast/contract/setup/profile-input.ts';
import { offerSlugs } from '@holdfast/core/account/offer-slugs.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { readSlugOwners } from '../store/slugs.ts';
import type { Caller } from './caller.ts';
import { mayHavePage, notAdmitted } from './may-have-page.ts';

/** Reads one document, and at most eight more to find a suggestion. */
export async function checkLink(
  deps: Deps,
  { slug }: RequestOf<'checkLink'>,
  caller: Caller,
): Promise<Outcome<'checkLink'>> {
  if (!(await mayHavePage(deps, caller))) return refuse(notAdmitted);
  const state = await stateOf(deps.db, slug, caller.account.uid);
  if (state === 'free' || state === 'yours') return ok({ state, suggestion: null });
  const name = caller.provider?.name ?? caller.account.name;
  return ok({ state, suggestion: await freeSlugLike(deps.db, slug, name) });
}

async function stateOf(db: Firestore, slug: string, uid: string): Promise<ResponseOf<'checkLink'>['state']> {
  if (reservedSlugs.includes(slug)) return 'reserved';
  const [owner = null] = await readSlugOwners(db, [slug]);
  if (owner === null) return 'free';
  return owner === uid ? 'yours' : 'taken';
}

async function freeSlugLike(db: Firestore, slug: string, name: string | null): Promise<string | null> {
  const { min, max } = limits.slugCharacters;
  const offered = offerSlugs(slug, name, { min, max }).filter(
    (each) => pageSlugField.safeParse(each).success,
  );
  const owners = await readSlugOwners(db, offered);
  return offered.find((_, index) => owners[index] === null) ?? null;
}
