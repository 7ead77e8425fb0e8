// The places that name the region: the setting in functions/src/region.ts and the rewrites of firebase.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../../dev/emulators/tool-error.ts';

export const settingFile = 'functions/src/region.ts';
export const rewritesFile = 'firebase.json';

/** Any name of a Google Cloud region, such as `us-central1`. */
export const regionName =
  /\b(?:africa|asia|australia|europe|me|northamerica|southamerica|us)-(?:(?:north|south)(?:east|west)?|east|west|central)\d{1,2}\b/;

const setting = /(?<before>export const region: string = ')(?<region>[^']+)(?=';)/;
const rewrite = /(?<before>"region": ")(?<region>[^"]+)(?=")/g;

/** Throws a `ToolError` when the setting cannot be found. */
export function readRegion(root: string): string {
  const found = setting.exec(readFileSync(join(root, settingFile), 'utf8'))?.groups?.['region'];
  if (found === undefined)
    throw new ToolError(`${settingFile} has no line: export const region: string = '…';`);
  return found;
}

/** The regions that firebase.json names, one for each rewrite to a function. */
export function rewriteRegions(root: string): string[] {
  const text = readFileSync(join(root, rewritesFile), 'utf8');
  return [...text.matchAll(rewrite)].map(({ groups }) => groups?.['region'] ?? '');
}

/** Writes both places. Throws a `ToolError` for anything but a region. */
export function writeRegion(root: string, region: string): void {
  if (regionName.exec(region)?.[0] !== region) {
    throw new ToolError(`'${region}' is not a region of Google Cloud, such as us-central1.`);
  }
  readRegion(root);
  for (const [file, pattern] of [
    [settingFile, setting],
    [rewritesFile, rewrite],
  ] as const) {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, `$<before>${region}`));
  }
}
