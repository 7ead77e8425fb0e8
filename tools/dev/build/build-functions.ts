// Bundles the functions into one folder that deploys and installs alone, without the workspaces around it.
import { isBuiltin } from 'node:module';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, type BuildResult, build, context, type Metafile, type Plugin } from 'esbuild';
import { repoRoot } from '../emulators/repo-root.ts';
import { ToolError } from '../emulators/tool-error.ts';

/** The cloud build installs these packages; the bundle contains everything else. */
const EXTERNAL_PACKAGES = [
  'firebase-admin',
  'firebase-functions',
  '@google-cloud/firestore',
  '@sendgrid/mail',
  '@sendgrid/client',
  // Its rules for every country are large, and loaded only when somebody asks for holidays.
  'date-holidays',
];

export interface BuildFunctionsOptions {
  /** Default `functions/dist`. */
  outDir?: string;
  /** Default `functions/src/index.ts`. */
  entryPoint?: string;
  /** Additional esbuild plugins, for example to swap a module in a test. */
  plugins?: Plugin[];
}

/** Writes `index.js`, its source map and a `package.json` with the packages that the bundle still imports. */
export async function buildFunctions(options: BuildFunctionsOptions = {}): Promise<void> {
  const outDir = options.outDir ?? functionsOutDir;
  await prepare(outDir);
  const { metafile } = await build(bundleOptions(options, outDir));
  refuseUnlisted(metafile);
}

/** Builds and watches until `stop`. `onBuilt` receives every later build and its first error. */
export async function watchFunctions(
  onBuilt: (problem: string | undefined) => void,
): Promise<{ stop(): Promise<void> }> {
  await prepare(functionsOutDir);
  let firstBuilt = (_result: BuildResult): void => {};
  const firstBuild = new Promise<BuildResult>((resolve) => {
    firstBuilt = resolve;
  });
  let builds = 0;
  const report: Plugin = {
    name: 'report',
    setup(watched) {
      watched.onEnd((result) => {
        builds += 1;
        if (builds === 1) firstBuilt(result);
        else onBuilt(result.errors[0]?.text);
      });
    },
  };
  const watching = await context(bundleOptions({ plugins: [report] }, functionsOutDir));
  await watching.watch();
  const { metafile, errors } = await firstBuild;
  if (errors[0] !== undefined || metafile === undefined) {
    await watching.dispose();
    throw new ToolError(`The functions do not build: ${errors[0]?.text}`);
  }
  refuseUnlisted(metafile);
  return { stop: () => watching.dispose() };
}

const functionsOutDir = join(repoRoot, 'functions/dist');

function bundleOptions(options: BuildFunctionsOptions, outDir: string): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: repoRoot,
    entryPoints: [options.entryPoint ?? 'functions/src/index.ts'],
    // One file: a dynamic import loads when used, and a rebuild removes nothing that a demo needs.
    outfile: join(outDir, 'index.js'),
    bundle: true,
    jsx: 'automatic',
    // Otherwise the mail templates would pull in React's development build.
    define: { 'process.env.NODE_ENV': '"production"' },
    // Packages in the older module format load Node's own modules with `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
    external: EXTERNAL_PACKAGES.flatMap((name) => [name, `${name}/*`]),
    plugins: options.plugins ?? [],
  };
}

async function prepare(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify(deployedPackage(), null, 2)}\n`);
}

function deployedPackage(): object {
  const listed = dependenciesOf('functions');
  const dependencies = Object.fromEntries(
    EXTERNAL_PACKAGES.map((name) => {
      const version = listed.get(name);
      if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
        throw new ToolError(`functions/package.json must name an exact version of ${name}.`);
      }
      return [name, version];
    }),
  );
  return {
    name: 'holdfast-functions',
    private: true,
    type: 'module',
    main: 'index.js',
    engines: { node: '24' },
    dependencies,
  };
}

/** Throws when the bundle contains or imports a package that is not a declared dependency. */
function refuseUnlisted(metafile: Metafile): void {
  const imported = Object.values(metafile.outputs)
    .flatMap((output) => output.imports)
    .filter(({ external }) => external)
    .map(({ path }) => packageOf(path))
    .filter((name) => !isBuiltin(name) && !EXTERNAL_PACKAGES.includes(name));
  const listed = new Set(
    ['functions', 'core', 'contract'].flatMap((name) => [...dependenciesOf(name).keys()]),
  );
  const inlined = Object.keys(metafile.inputs)
    .flatMap((path) => path.split('node_modules/').slice(1, 2))
    .map(packageOf)
    .filter((name) => !listed.has(name));
  const unlisted = [...new Set([...imported, ...inlined])];
  if (unlisted.length > 0) {
    throw new ToolError(
      `The functions import ${unlisted.join(', ')}, which no package.json of theirs lists.`,
    );
  }
}

/** `@scope/name/deep/file` -> `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function dependenciesOf(workspace: string): Map<string, string> {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(repoRoot, workspace, 'package.json'), 'utf8'),
  );
  return new Map(Object.entries(dependencies));
}
