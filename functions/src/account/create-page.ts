// `createPage`: profile, hours and the first booking type of a new provider, in one commit.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { decideAdmission } from '@holdfast/core/account/decide-admission.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { cleanLine } from '@holdfast/core/text/clean-text.ts';
import { timeZoneId } from '@holdfast/core/time/time-zone.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { readAdmission } from '../store/admission.ts';
import { bookingTypeDataFrom } from '../store/booking-types.ts';
import { again, readAndCommit } from '../store/commit.ts';
import { bookingTypeDocument, providerDocument, slugDocument } from '../store/paths.ts';
import { newProviderData } from '../store/provider-fields.ts';
import { providerFromSnapshot } from '../store/providers.ts';
import { slugData, slugOwner } from '../store/slugs.ts';
import type { Caller } from './caller.ts';
import { notAdmitted } from './may-have-page.ts';

type Created = Outcome<'createPage'>;

export async function createPage(
  deps: Deps,
  request: RequestOf<'createPage'>,
  { account, provider }: Caller,
): Promise<Created> {
  // The first call may have made the page even though its response was lost.
  if (provider) return provider.active ? ok({ slug: provider.slug }) : refuse(notAdmitted);
  const admission = decideAdmission(await readAdmission(deps.db), account);
  if (!admission.ok) return refuse(notAdmitted);
  const { slug, name, headline, locale, timeZone, weekly, type, terms } = request;
  const data = newProviderData({
    slug,
    name: cleanLine(name),
    headline: cleanLine(headline),
    email: admission.value.email,
    locale,
    timeZone: timeZoneId(timeZone),
    weekly,
    overrides: [],
  });
  const firstType = bookingTypeDataFrom(terms, { position: 1, status: 'visible', version: 1 });

  return again(deps, () =>
    readAndCommit(deps, async (transaction): Promise<Created> => {
      const [own, link] = [providerDocument(deps.db, account.uid), slugDocument(deps.db, slug)];
      const [ownSnapshot, linkSnapshot] = [await transaction.get(own), await transaction.get(link)];
      const made = providerFromSnapshot(ownSnapshot);
      if (made) return made.active ? ok({ slug: made.slug }) : refuse(notAdmitted);
      if (linkSnapshot.exists && slugOwner(linkSnapshot) !== account.uid) {
        return refuse({ kind: 'name-taken', params: {} });
      }
      transaction.set(link, slugData(account.uid));
      transaction.create(own, data);
      transaction.set(bookingTypeDocument(deps.db, account.uid, type), firstType);
      return ok({ slug });
    }),
  );
}
