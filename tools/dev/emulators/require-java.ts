// Makes sure that a Java runtime is there, or says which command installs one.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { ToolError } from './tool-error.ts';

const OLDEST_JAVA = 11;

/** Resolves when `java` on the path is new enough for the Firestore emulator; otherwise throws a `ToolError`. */
export async function requireJava(): Promise<void> {
  const version = await javaVersion();
  if (version === undefined) {
    throw new ToolError(
      `The Firestore emulator needs Java ${OLDEST_JAVA} or newer; install it with: ${installCommand()}`,
    );
  }
  if (version < OLDEST_JAVA) {
    throw new ToolError(
      `The Firestore emulator needs Java ${OLDEST_JAVA} or newer, here is ${version}; install a newer one with: ${installCommand()}`,
    );
  }
}

/** The major version, 8 for the old name `1.8`; undefined without a working Java. */
async function javaVersion(): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)('java', ['-version']);
    const found = /version "(?:1\.)?(\d+)/.exec(stdout + stderr)?.[1];
    return found === undefined ? undefined : Number(found);
  } catch {
    // No such program, or the stand-in of macOS that only asks to install one.
    return undefined;
  }
}

function installCommand(): string {
  if (process.platform === 'darwin') return 'brew install --cask temurin';
  if (process.platform === 'win32') return 'winget install EclipseAdoptium.Temurin.21.JRE';
  if (existsSync('/usr/bin/dnf')) return 'sudo dnf install java-latest-openjdk-headless';
  if (existsSync('/usr/bin/pacman')) return 'sudo pacman -S jre-openjdk-headless';
  if (existsSync('/sbin/apk')) return 'sudo apk add openjdk21-jre-headless';
  return 'sudo apt-get install default-jre-headless';
}
