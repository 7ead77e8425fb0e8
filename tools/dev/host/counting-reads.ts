// Counts documents as Firestore bills them: each one requested by name, found or not, and each query result.
import type { DocumentReference, Firestore, Query } from 'firebase-admin/firestore';

export function countingReads(db: Firestore): { db: Firestore; documents(): number } {
  let documents = 0;
  const counting = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(inner, property) {
        const value: unknown = Reflect.get(inner, property, inner);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (property === 'getAll') documents += args.length;
          const result: unknown = Reflect.apply(value, inner, args.map(unwrapped));
          if (property === 'get' && isReference(inner)) documents += 1;
          if (property === 'get' && !isReference(inner)) return countQuery(result);
          return chained.has(String(property)) && typeof result === 'object' && result !== null
            ? wrapped(result)
            : result;
        };
      },
    });
  const originals = new WeakMap<object, object>();
  const wrapped = (result: object): object => {
    const proxy = counting(result);
    originals.set(proxy, result);
    return proxy;
  };
  const unwrapped = (argument: unknown): unknown =>
    typeof argument === 'object' && argument !== null ? (originals.get(argument) ?? argument) : argument;
  const countQuery = async (result: unknown) => {
    const snapshot = await (result as ReturnType<Query['get']>);
    documents += Math.max(1, snapshot.size);
    return snapshot;
  };
  return { db: counting(db), documents: () => documents };
}

const chained = new Set(['collection', 'doc', 'where', 'orderBy', 'startAfter', 'limit']);

function isReference(target: object): target is DocumentReference {
  return 'path' in target && 'parent' in target && 'collection' in target;
}
