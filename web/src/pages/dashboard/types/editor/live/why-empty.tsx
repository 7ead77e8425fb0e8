// Says why no time is offered, and leads to the field that causes it.
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import { Button, ButtonLink } from '../../../kit/button.tsx';
import { usePreview } from '../../../preview/use-preview.ts';
import { typeWords } from '../../words/type-words.ts';
import { type WhyEmpty, whyEmpty, withoutBuffers } from '../../sense/why-empty.ts';
import type { SlotDraft } from '../../sense/slot-draft.ts';
import * as css from './live.module.css';
import { focusField } from '../type-field.ts';

interface WhyEmptyLineProps {
  found: NonNullable<ResponseOf<'previewSlots'>['emptyBecause']>;
  /** What the empty grid was asked for. */
  asked: { readonly type: string | null; readonly from: string; readonly days: number };
  draft: SlotDraft;
  longest: number;
}

export function WhyEmptyLine({ found, asked, draft, longest }: WhyEmptyLineProps) {
  const bare = withoutBuffers(found, draft);
  const { type, from, days } = asked;
  const { preview } = usePreview(bare && { type, draft: bare, from, days });
  const count = bare ? (preview?.response.starts.length ?? 0) : 0;
  const why = whyEmpty(found, draft, { longest, withoutBuffers: count });
  return (
    <div className={css['empty']}>
      <p role="status">{sayWhy(why)}</p>
      <Fix why={why} />
    </div>
  );
}

function Fix({ why }: { why: WhyEmpty }) {
  const { fix } = typeWords.nonsense;
  switch (why.kind) {
    case 'taken':
      return null;
    case 'no-hours':
      return (
        <ButtonLink look="words" href="/dashboard/availability">
          {fix.hours}
        </ButtonLink>
      );
    default:
      return (
        <Button look="words" onPress={() => focusField(why.field)}>
          {fix[why.field]}
        </Button>
      );
  }
}

function sayWhy(why: WhyEmpty): string {
  const { nonsense } = typeWords;
  const { empty } = nonsense;
  switch (why.kind) {
    case 'too-long':
      return why.takes > why.longest && why.longest > 0
        ? nonsense['too-long'](why.longest, why.takes)
        : empty['too-long'];
    case 'notice':
      return empty.notice(why.notice);
    case 'window':
      return empty.window(why.window);
    case 'buffers':
      return nonsense.buffers(why.count);
    case 'no-hours':
    case 'taken':
    case 'limit':
      return empty[why.kind];
  }
}
