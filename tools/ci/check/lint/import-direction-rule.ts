// Lint rule `import-direction`: every import must go in a direction that the table allows.
import { dirname, join, relative, sep } from 'node:path';
import { importDirections, type Part, roomPackages, rooms } from './import-directions.ts';
import type { LintRule } from './lint-rule.ts';

export const importDirectionRule: LintRule = {
  meta: { type: 'problem' },
  create(context) {
    const importer = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (source: { type: string; value?: unknown }, node: Parameters<typeof report>[1]): void => {
      if (typeof source.value !== 'string') return;
      const problem = importProblem(importer, source.value);
      if (problem !== null) report(problem, node);
    };
    const report = (
      message: string,
      node: Extract<Parameters<typeof context.report>[0], { node: unknown }>['node'],
    ): void => context.report({ node, message });
    return {
      ImportDeclaration: (node) => check(node.source, node),
      ExportAllDeclaration: (node) => check(node.source, node),
      ExportNamedDeclaration: (node) => {
        if (node.source) check(node.source, node);
      },
      ImportExpression: (node) => check(node.source, node),
      TSImportType: (node) => check(node.source, node),
    };
  },
};

/** Why `importer`, a path relative to the root, may not import `specifier`; null when it may. */
export function importProblem(importer: string, specifier: string): string | null {
  const from = partOf(importer);
  if (from === 'tests' || from === 'outside') return null;
  const { parts, files, packages, testPackages } = importDirections[from];
  const target = targetFile(importer, specifier);
  if (target !== null) {
    const to = partOf(target);
    const isOpen = to === from || parts.includes(to) || files.some((open) => isWithin(open, target));
    if (!isOpen) return `${from} may not import ${to} (${specifier})`;
    const closed = Object.keys(rooms).find((folder) => !isOpenRoom(folder, importer, target));
    if (closed !== undefined) return `${importer} may not import ${target}: see the rooms of ${closed}`;
    return null;
  }
  if (packages === 'any') return null;
  const ofRoom = Object.keys(roomPackages).filter((room) => importer.startsWith(room));
  const ofTests = /\.test\.tsx?$/.test(importer) ? testPackages : [];
  const allowed = [...packages, ...ofRoom.flatMap((room) => roomPackages[room] ?? []), ...ofTests];
  const fits = allowed.some((name) => isWithin(name, specifier));
  return fits ? null : `${from} may not import the package ${specifier}`;
}

/** Names that end in `/` or `:` stand for everything below them. */
function isWithin(name: string, target: string): boolean {
  return /[/:]$/.test(name) ? target.startsWith(name) : target === name;
}

/** The file that a relative or workspace import names, relative to the root; null for packages. */
function targetFile(importer: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return join(dirname(importer), specifier).split(sep).join('/');
  const workspace = /^@holdfast\/(?<name>[^/]+)(?<rest>\/.*)?$/.exec(specifier)?.groups;
  return workspace ? `${workspace['name']}/src${workspace['rest'] ?? ''}` : null;
}

function partOf(file: string): Part {
  if (file.startsWith('contract/src/')) return 'contract';
  if (file.startsWith('core/src/')) return 'core';
  if (file.startsWith('functions/src/')) return 'functions';
  if (file.startsWith('web/src/')) return 'web';
  if (file.startsWith('tools/')) return 'tools';
  if (file.startsWith('tests/')) return 'tests';
  return 'outside';
}

/** True unless the rooms in `folder` forbid this import between two files. */
function isOpenRoom(folder: string, importer: string, target: string): boolean {
  const from = roomOf(folder, importer);
  const to = roomOf(folder, target);
  if (from === null || to === null || from === to) return true;
  const open = rooms[folder]?.[from];
  return open !== undefined && (open.includes(to) || open.some((file) => target === `${folder}/${file}`));
}

/** The room of a file: the folder right below `folder`. Null for a file beside the rooms, or elsewhere. */
function roomOf(folder: string, file: string): string | null {
  if (!file.startsWith(`${folder}/`)) return null;
  const [room, ...rest] = file.slice(folder.length + 1).split('/');
  return room === undefined || rest.length === 0 ? null : room;
}
