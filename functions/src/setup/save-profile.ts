// `saveProfile`: replaces a provider's profile, unless it was changed elsewhere. Old links still lead here.
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { ok, refuse } from '@holdfast/core/result.ts';
import { cleanLine } from '@holdfast/core/text/clean-text.ts';
import type { Deps } from '../deps.ts';
import type { Outcome } from '../entry/handler.ts';
import { again, readAndCommit } from '../store/commit.ts';
import { providerDocument, slugDocument } from '../store/paths.ts';
import { profileFields } from '../store/provider-fields.ts';
import { type Provider, providerFromSnapshot } from '../store/providers.ts';
import { slugData, slugOwner } from '../store/slugs.ts';

type Saved = Outcome<'saveProfile'>;

export function saveProfile(deps: Deps, request: RequestOf<'saveProfile'>, { id }: Provider): Promise<Saved> {
  const { version, ...profile } = request;
  const wanted = profileFields(
    {
      ...profile,
      name: cleanLine(profile.name),
      headline: cleanLine(profile.headline),
      contact: cleanLine(profile.contact),
      senderName: cleanLine(profile.senderName),
    },
    version + 1,
  );
  return again(deps, () =>
    readAndCommit(deps, async (transaction): Promise<Saved> => {
      const [own, link] = [providerDocument(deps.db, id), slugDocument(deps.db, wanted.slug)];
      const [ownSnapshot, linkSnapshot] = [await transaction.get(own), await transaction.get(link)];
      const stored = providerFromSnapshot(ownSnapshot);
      // A retry finds its own work.
      if (stored && isSaved(stored, wanted)) return ok({ version: version + 1 });
      if (stored?.profileVersion !== version) return refuse({ kind: 'changed-elsewhere', params: {} });
      // A former name of one's own is still one's own.
      const owner = linkSnapshot.exists ? slugOwner(linkSnapshot) : id;
      if (owner !== id) return refuse({ kind: 'name-taken', params: {} });
      transaction.set(link, slugData(id));
      transaction.update(own, wanted);
      return ok({ version: version + 1 });
    }),
  );
}

function isSaved(stored: Provider, wanted: ReturnType<typeof profileFields>): boolean {
  const values: Readonly<Record<string, unknown>> = { ...stored };
  return Object.entries(wanted).every(([name, value]) => values[name] === value);
}
