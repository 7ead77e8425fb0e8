// Lint rule `no-hidden-clock`: no constructor or factory may quietly ask the machine for the time.
import type { LintRule } from './lint-rule.ts';

const factories: Readonly<Record<string, readonly string[]>> = { DateTime: ['now', 'local', 'utc'] };

/** `no-restricted-properties` covers names such as `Date.now`; this rule covers calls without a name. */
export const noHiddenClockRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    const message = 'the current time is an argument here, never asked for';
    return {
      NewExpression(node) {
        if (isNamed(node.callee, 'Date') && node.arguments.length === 0) context.report({ node, message });
      },
      CallExpression(node) {
        const { callee } = node;
        if (isNamed(callee, 'Date')) context.report({ node, message });
        if (callee.type !== 'MemberExpression' || node.arguments.length > 0) return;
        const { object, property } = callee;
        if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
        if (factories[object.name]?.includes(property.name)) context.report({ node, message });
      },
    };
  },
};

function isNamed(node: { type: string; name?: unknown }, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}
