// Lint rule `one-table-of-clocks`: offsets come from our own table, never from Intl, Date or luxon's zones.
import type { LintRule } from './lint-rule.ts';

/** Methods of Date that read or write the machine's own clock, or format with it or with Intl's zones. */
const localMethods: readonly string[] = [
  ...['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].flatMap((unit) => [
    `get${unit}`,
    `set${unit}`,
  ]),
  'getDay',
  'getYear',
  'getTimezoneOffset',
  'toDateString',
  'toTimeString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleString',
  'supportedValuesOf',
  'setZone',
  'toLocal',
];
/** Luxon's own zones. Its calendars and its arithmetic over a Zone that reads our table are welcome. */
const luxonZones: readonly string[] = ['IANAZone', 'SystemZone', 'Settings', 'Info', '*'];
const message = 'offsets come from the table of clocks (core/src/time/time-zone.ts)';

export const oneTableOfClocksRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    type Reported = Extract<Parameters<typeof context.report>[0], { node: unknown }>['node'];
    const report = (node: Reported, what: string) => context.report({ node, message: `${what}: ${message}` });
    return {
      Identifier(node) {
        if (node.name === 'Temporal') report(node, 'Temporal');
      },
      ImportDeclaration(node) {
        if (node.source.value !== 'luxon') return;
        for (const specifier of node.specifiers) {
          const name =
            specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
              ? specifier.imported.name
              : '*';
          if (luxonZones.includes(name)) report(node, `luxon's ${name}`);
        }
      },
      MemberExpression(node) {
        const name = nameOf(node);
        if (name === 'DateTimeFormat' && isNamed(node.object, 'Intl')) {
          if (!isHarmlessFormat(node.parent, node))
            report(node, "a format without timeZone: 'UTC' at its end");
        } else if (name !== null && localMethods.includes(name)) report(node, `.${name}`);
      },
      NewExpression(node) {
        if (isNamed(node.callee, 'Date') && node.arguments.length > 1) report(node, 'a Date of local parts');
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || !isNamed(callee.object, 'DateTime')) return;
        // Without arguments it asks for the time, which `no-hidden-clock` reports.
        if (node.arguments.length > 0 && !node.arguments.some(namesOwnZone))
          report(node, 'a DateTime without `zone: new TableZone(…)`');
      },
    };
  },
};

interface Node {
  readonly type: string;
}

/** Allows types, the name of the browser's zone, and calls whose options end in `timeZone: 'UTC'`. */
function isHarmlessFormat(parent: Node | undefined | null, format: Node): boolean {
  if (!parent || !isCall(parent) || parent.callee !== format) return false;
  const [, options] = parent.arguments;
  if (parent.arguments.length === 0) return isAskedForItsName(parent);
  if (!options || !isObject(options)) return false;
  const last = options.properties.at(-1);
  return last !== undefined && isProperty(last, 'timeZone') && isLiteral(last.value, 'UTC');
}

function isAskedForItsName(call: Node & { readonly parent?: Node | null }): boolean {
  const { parent } = call;
  return !!parent && parent.type === 'MemberExpression' && nameOf(parent) === 'resolvedOptions';
}

function namesOwnZone(argument: Node): boolean {
  if (!isObject(argument)) return false;
  return argument.properties.some(
    (property) =>
      isProperty(property, 'zone') &&
      property.value.type === 'NewExpression' &&
      'callee' in property.value &&
      isNamed(property.value.callee, 'TableZone'),
  );
}

function isCall(
  node: Node,
): node is Node & { callee: unknown; arguments: readonly Node[]; parent?: Node | null } {
  return node.type === 'NewExpression' || node.type === 'CallExpression';
}

function isObject(node: Node): node is Node & { properties: readonly Node[] } {
  return node.type === 'ObjectExpression';
}

function isProperty(node: Node, name: string): node is Node & { value: Node } {
  return node.type === 'Property' && 'key' in node && isNamed(node.key, name);
}

function isLiteral(node: Node, value: string): boolean {
  return node.type === 'Literal' && 'value' in node && node.value === value;
}

function isNamed(node: unknown, name: string): boolean {
  return (
    typeof node === 'object' &&
    node !== null &&
    'type' in node &&
    node.type === 'Identifier' &&
    'name' in node &&
    node.name === name
  );
}

/** The property's name in `a.name` and `a['name']`; null when it is computed. */
function nameOf(node: Node): string | null {
  if (!('property' in node) || typeof node.property !== 'object' || node.property === null) return null;
  const { property } = node;
  const isComputed = 'computed' in node && node.computed === true;
  if ('name' in property && typeof property.name === 'string') return isComputed ? null : property.name;
  return 'value' in property && typeof property.value === 'string' ? property.value : null;
}
