// Which files begin first, on a fresh machine too: a layer lasts as long as whatever ends last.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They last longest of their layers, and longest among them come first. */
const longest = ['tests/races/planted-faults.test.ts', 'tests/races/torture.test.ts'];

/** Vitest orders the others: by how long they took here or, before there is a first run, by their size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const known = longest.flatMap((path) => sorted.filter(({ moduleId }) => moduleId.endsWith(path)));
    return [...known, ...sorted.filter((file) => !known.includes(file))];
  }
}
