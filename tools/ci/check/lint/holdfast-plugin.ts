// The project's own lint rules, as oxlint loads them; oxlint requires the default export.
import { importDirectionRule } from './import-direction-rule.ts';
import { noBareTextRule } from './no-bare-text-rule.ts';
import { noHiddenClockRule } from './no-hidden-clock-rule.ts';
import { oneTableOfClocksRule } from './one-table-of-clocks-rule.ts';
import { queriesInTableRule } from './queries-in-table-rule.ts';
import { retiredWordsRule } from './retired-words-rule.ts';
import { shortCommentsRule } from './short-comments-rule.ts';
import { writtenDataRule } from './written-data-rule.ts';

const plugin = {
  meta: { name: 'holdfast' },
  rules: {
    'import-direction': importDirectionRule,
    'no-bare-text': noBareTextRule,
    'no-hidden-clock': noHiddenClockRule,
    'one-table-of-clocks': oneTableOfClocksRule,
    'queries-in-table': queriesInTableRule,
    'retired-words': retiredWordsRule,
    'short-comments': shortCommentsRule,
    'written-data': writtenDataRule,
  },
};

export default plugin;
