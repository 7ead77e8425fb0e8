// Lint rule `no-bare-text`: text is the only child of its element, so that translation cannot break a page.
import type { LintRule } from './lint-rule.ts';

/**
 * A browser's translator replaces text nodes by elements of its own. React then updates a bare text among
 * siblings where nobody sees it, or removes it twice and breaks.
 */
export const noBareTextRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    const look = (node: Parent, isFragment: boolean): void => {
      const children = node.children.filter((child) => !isLayout(child));
      const isAlone = children.length === 1 && !isFragment;
      if (isAlone) return;
      for (const child of children.filter(isText)) {
        context.report({ node: child, message: 'text beside other nodes: give it an element of its own' });
      }
    };
    return {
      JSXElement: (node) => look(node, false),
      JSXFragment: (node) => look(node, true),
    };
  },
};

type Visit<Name extends 'JSXElement' | 'JSXFragment'> = Parameters<
  NonNullable<ReturnType<Extract<LintRule, { create: unknown }>['create']>[Name]>
>[0];
type Parent = Visit<'JSXElement'> | Visit<'JSXFragment'>;
type Child = Parent['children'][number];

/** Line breaks and indentation of the source, and comments. */
function isLayout(child: Child): boolean {
  if (child.type === 'JSXText') return child.value.trim() === '' && child.value.includes('\n');
  return child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression';
}

function isText(child: Child): boolean {
  if (child.type === 'JSXText') return true;
  return child.type === 'JSXExpressionContainer' && mayBeText(child.expression);
}

/** False only for elements, lists of elements, `children` and nothing at all: all else may be text. */
function mayBeText(expression: { type: string }): boolean {
  const node: Shown = expression;
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return false;
    case 'Literal':
      return node.value !== null && typeof node.value !== 'boolean';
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].some((branch) => branch === undefined || mayBeText(branch));
    case 'LogicalExpression':
      return node.right === undefined || mayBeText(node.right);
    case 'Identifier':
      return node.name !== 'children';
    case 'MemberExpression':
      return node.property?.name !== 'children';
    case 'CallExpression': {
      const made = node.callee?.property?.name === 'map' ? node.arguments?.[0]?.body : undefined;
      return made === undefined || mayBeText(made);
    }
    default:
      return true;
  }
}

interface Shown {
  type: string;
  value?: unknown;
  name?: unknown;
  property?: { name?: unknown };
  callee?: { property?: { name?: unknown } };
  arguments?: readonly { body?: { type: string } }[];
  consequent?: { type: string };
  alternate?: { type: string };
  right?: { type: string };
}
