// Lint rule `queries-in-table`: only the query table's file builds Firestore queries.
import type { LintRule } from './lint-rule.ts';

const queryMethods: readonly unknown[] = [
  'where',
  'orderBy',
  'limit',
  'limitToLast',
  'collectionGroup',
  'findNearest',
];

export const queriesInTableRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression') return;
        const { property } = node.callee;
        const name =
          property.type === 'Identifier'
            ? property.name
            : property.type === 'Literal'
              ? property.value
              : null;
        if (queryMethods.includes(name)) {
          context.report({
            node,
            message: `.${String(name)}() belongs in functions/src/store/queries.ts`,
          });
        }
      },
    };
  },
};
