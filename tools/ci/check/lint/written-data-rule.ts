// Lint rule `written-data`: a function typed by the schema makes the data of every Firestore write.
import type { LintRule } from './lint-rule.ts';

const writes: readonly string[] = ['create', 'set', 'update'];
const writers: readonly string[] = ['transaction', 'batch', 'writer'];
const documents: readonly string[] = ['ref', 'reference', 'document'];

export const writtenDataRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (!writes.includes(callee.property.name)) return;
        const place = placeOfData(callee.object);
        const data = place === null ? undefined : node.arguments[place];
        if (data?.type !== 'ObjectExpression') return;
        context.report({
          node,
          message: 'data is written as a type of functions/src/store/written.ts: nothing is forgotten then',
        });
      },
    };
  },
};

/** The position of the data: first for a document's methods, second for a transaction's; null for none. */
function placeOfData(target: object): 0 | 1 | null {
  if ('callee' in target) return nameOf(target.callee).endsWith('Document') ? 0 : null;
  const name = nameOf('property' in target ? target.property : target);
  if (writers.includes(name)) return 1;
  return documents.includes(name) ? 0 : null;
}

function nameOf(node: unknown): string {
  const isNamed = typeof node === 'object' && node !== null && 'name' in node;
  return isNamed && typeof node.name === 'string' ? node.name : '';
}
