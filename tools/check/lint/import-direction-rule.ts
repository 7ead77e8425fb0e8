// Lint rule `import-direction`: an import goes only where the table of directions lets it go.
import { dirname, join, relative, sep } from 'node:path';
import { importDirections, type Part, sharedWebFolders, webFeatures } from './import-directions.ts';
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
  if (from === 'outside') return null;
  const { parts, files, packages, testPackages } = importDirections[from];
  const target = targetFile(importer, specifier);
  if (target !== null) {
    const to = partOf(target);
    const isOpen = to === from || parts.includes(to) || files.includes(target);
    if (!isOpen) return `${from} may not import ${to} (${specifier})`;
    const feature = featureOf(target);
    if (feature !== null && isInWebFolder(importer) && feature !== featureOf(importer)) {
      return `${importer} may not import the feature ${feature}`;
    }
    return null;
  }
  const allowed = /\.test\.tsx?$/.test(importer) ? [...packages, ...testPackages] : packages;
  const fits = allowed.some((name) => (/[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name));
  return fits ? null : `${from} may not import the package ${specifier}`;
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
  return 'outside';
}

/** null for shared folders, for files directly in `web/src` and outside of it. */
function featureOf(file: string): string | null {
  const folder = isInWebFolder(file) ? (file.split('/')[2] ?? '') : '';
  return folder === '' || sharedWebFolders.includes(folder) ? null : (webFeatures[folder] ?? folder);
}

function isInWebFolder(file: string): boolean {
  return /^web\/src\/[^/]+\//.test(file);
}
