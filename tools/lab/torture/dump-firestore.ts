// Reads all raw documents of some providers in one read-only transaction, without the product's code.
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import type { RawState } from './check/raw-state.ts';

/** `readAt` is the present time of the time line. All parts belong to one read time. */
export function dumpFirestore(
  db: Firestore,
  providers: readonly string[],
  readAt: number,
): Promise<RawState> {
  return db.runTransaction(
    async (transaction) => {
      const collection = async (path: string) => (await transaction.get(db.collection(path))).docs;
      const ours = (document: DocumentSnapshot) => providers.includes(text(document, 'providerId'));
      const bookings = (await collection('bookings')).filter(ours);
      const holds = (await collection('holds')).filter(ours);
      const blocks = (await collection('blocks')).filter(ours);
      const limits = await collection('limits');
      const cells: RawState['cells'][number][] = [];
      const ledger: RawState['ledger'][number][] = [];
      for (const provider of providers) {
        for (const document of await collection(`providers/${provider}/cells`)) {
          const owner = text(document, 'owner');
          cells.push({
            provider,
            cell: Number(document.id),
            owner,
            expiresAt: maybeAt(document, 'expiresAt'),
          });
        }
        for (const day of await collection(`providers/${provider}/ledger`))
          ledger.push(...entriesOf(provider, day));
      }
      return {
        readAt,
        bookings: bookings.map(rawBooking),
        holds: holds.map(rawHold),
        blocks: blocks.map(rawBlock),
        cells,
        ledger,
        promises: (await collection('outbox')).filter(ours).map((document) => ({
          provider: text(document, 'providerId'),
          name: document.id,
        })),
        reminders: (await collection('reminders')).filter(ours).map(rawReminder),
        records: new Map(
          (await collection('idempotency')).map((record) => [record.id, Number(record.get('linkVersion'))]),
        ),
        limits: new Map(limits.flatMap(rawLimit)),
      };
    },
    { readOnly: true },
  );
}

function rawBooking(document: DocumentSnapshot): RawState['bookings'][number] {
  return {
    id: document.id,
    provider: text(document, 'providerId'),
    key: text(document, 'client.email').split('@')[0] ?? '',
    status: text(document, 'status'),
    reference: text(document, 'reference'),
    type: text(document, 'type.id'),
    startsAt: at(document, 'startsAt'),
    firstStartsAt: at(document, 'firstAnswer.startsAt'),
    taken: { from: at(document, 'taken.from'), to: at(document, 'taken.to') },
    payloadHash: text(document, 'payloadHash'),
    version: Number(document.get('version')),
  };
}

function rawHold(document: DocumentSnapshot): RawState['holds'][number] {
  return {
    id: document.id,
    provider: text(document, 'providerId'),
    visitor: visitorOf(document),
    type: text(document, 'type.id'),
    state: text(document, 'state'),
    start: at(document, 'start'),
    taken: { from: at(document, 'taken.from'), to: at(document, 'taken.to') },
    until: at(document, 'until'),
    firstAt: at(document, 'firstAt'),
    expiresAt: maybeAt(document, 'expiresAt'),
  };
}

function rawBlock(document: DocumentSnapshot): RawState['blocks'][number] {
  return {
    id: document.id,
    provider: text(document, 'providerId'),
    key: text(document, 'label').split(' ')[0] ?? '',
    status: text(document, 'status'),
    taken: { from: at(document, 'taken.from'), to: at(document, 'taken.to') },
  };
}

/** A hold names the limits in which it counts; its visitor's is one of them. */
function visitorOf(document: DocumentSnapshot): string {
  const claims: unknown = document.get('claims');
  const names = Array.isArray(claims) ? claims.map(String) : [];
  return names.find((name) => name.startsWith('holds:'))?.slice('holds:'.length) ?? '';
}

function entriesOf(provider: string, document: DocumentSnapshot): RawState['ledger'][number][] {
  return Object.keys(Object(document.get('entries') ?? {})).map((id) => {
    const part = (name: string) => `entries.${id}.${name}`;
    return {
      provider,
      day: document.id,
      id,
      kind: text(document, part('kind')),
      type: text(document, part('type')),
      start: at(document, part('start')),
      from: at(document, part('from')),
      to: at(document, part('to')),
      until: maybeAt(document, part('until')),
    };
  });
}

function rawReminder(document: DocumentSnapshot): RawState['reminders'][number] {
  return {
    provider: text(document, 'providerId'),
    booking: text(document, 'bookingId'),
    offsetMinutes: Number(document.get('offsetMinutes')),
    version: Number(document.get('bookingVersion')),
    dueAt: maybeAt(document, 'dueAt'),
  };
}

function rawLimit(document: DocumentSnapshot): [string, Map<string, number>][] {
  if (!document.id.startsWith('holds:')) return [];
  const claims = Object.keys(Object(document.get('claims') ?? {}));
  const untils = new Map(claims.map((id) => [id, at(document, `claims.${id}`)]));
  return [[document.id.slice('holds:'.length), untils]];
}

/** Empty when the document is missing: that must show in the check, not stop it. */
function text(document: DocumentSnapshot, field: string): string {
  const value: unknown = document.get(field);
  return typeof value === 'string' ? value : '';
}

function at(document: DocumentSnapshot, field: string): number {
  return maybeAt(document, field) ?? Number.NaN;
}

function maybeAt(document: DocumentSnapshot, field: string): number | null {
  const value: unknown = document.get(field);
  return value instanceof Timestamp ? value.toMillis() : null;
}
