// The type of our lint rules, as oxlint's own rule tester declares it.
import type { RuleTester } from 'oxlint/plugins-dev';

export type LintRule = Parameters<RuleTester['run']>[1];
