// Checks that a Java runtime is installed, or says which command installs one.
import { existsSync } from 'node:fs';
import { execa } from 'execa';
import { ToolError } from './tool-error.ts';

const OLDEST_JAVA = 11;

/** Throws a `ToolError` unless `java` on the path is new enough for the Firestore emulator. */
export async function requireJava(): Promise<void> {
  const version = await javaVersion();
  if (version === undefined) {
    throw new ToolError(
      `The Firestore emulator needs Java ${OLDEST_JAVA} or newer. Install it with: ${installCommand()}`,
    );
  }
  if (version < OLDEST_JAVA) {
    throw new ToolError(
      `The Firestore emulator needs Java ${OLDEST_JAVA} or newer, but this is ${version}. Install a newer one with: ${installCommand()}`,
    );
  }
}

/** The major version, 8 for the old name `1.8`; undefined without a working Java. */
async function javaVersion(): Promise<number | undefined> {
  // Fails without such a program, or with macOS's stand-in that only asks to install one.
  const { all, failed } = await execa('java', ['-version'], { all: true, reject: false });
  const found = failed ? undefined : /version "(?:1\.)?(\d+)/.exec(all)?.[1];
  return found === undefined ? undefined : Number(found);
}

function installCommand(): string {
  if (process.platform === 'darwin') return 'brew install --cask temurin';
  if (process.platform === 'win32') return 'winget install EclipseAdoptium.Temurin.21.JRE';
  if (existsSync('/usr/bin/dnf')) return 'sudo dnf install java-latest-openjdk-headless';
  if (existsSync('/usr/bin/pacman')) return 'sudo pacman -S jre-openjdk-headless';
  if (existsSync('/sbin/apk')) return 'sudo apk add openjdk21-jre-headless';
  return 'sudo apt-get install default-jre-headless';
}
