// What clients will see of the draft, beside its fields.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { zoneCity } from '../../../../../shared/time/zone-city.ts';
import { Button, ButtonLink } from '../../../kit/button.tsx';
import { whyPlace } from '../../../places/places.ts';
import { PreviewNewsLine } from '../../../preview/preview-news.tsx';
import { PreviewSheet } from '../../../preview/preview-sheet.tsx';
import { previewWords } from '../../../preview/words/preview-words.ts';
import { dashboardReader } from '../../../words/dashboard-words.ts';
import type { SlotDraft } from '../../sense/slot-draft.ts';
import { typeWords } from '../../words/type-words.ts';
import * as editor from '../editor.module.css';
import * as css from './live.module.css';
import { useLiveGrid } from './use-live-grid.ts';
import { WhyEmptyLine } from './why-empty.tsx';

interface LiveGridViewProps {
  type: string | null;
  name: string;
  draft: SlotDraft;
  timeZone: string;
  longest: number;
}

export function LiveGridView({ type, name, draft, timeZone, longest }: LiveGridViewProps) {
  const live = useLiveGrid({ type, draft, timeZone });
  const { grid, isStale, hasFailed, earlier, later } = live;
  return (
    <>
      <div className={css['liveHead']}>
        <h2 id="live-heading">{previewWords.heading}</h2>
        {live.isPaged && (
          <div className={css['pages']}>
            <Button
              look="sign"
              aria-label={previewWords.earlier}
              isDisabled={earlier === null}
              onPress={() => earlier?.()}
            >
              ‹
            </Button>
            <Button
              look="sign"
              aria-label={previewWords.later}
              isDisabled={later === null}
              onPress={() => later?.()}
            >
              ›
            </Button>
          </div>
        )}
      </div>
      {grid ? (
        <PreviewSheet
          days={grid.days}
          opened={grid.opened}
          onOpen={live.open}
          clock={grid.clock}
          reader={dashboardReader}
          isStale={isStale}
        >
          {grid.isEmptyBecause !== null && (
            <WhyEmptyLine
              found={grid.isEmptyBecause}
              asked={{ ...grid.asked, type }}
              draft={grid.asked.draft ?? draft}
              longest={longest}
            />
          )}
          <PreviewNewsLine days={grid.days} opened={grid.opened} />
        </PreviewSheet>
      ) : (
        <p className={css['waiting']} role="status">
          {hasFailed ? previewWords.failed : previewWords.loading}
        </p>
      )}
      {grid && hasFailed && <p className={editor['wrong']}>{previewWords.failed}</p>}
      <p className={editor['hint']}>
        <bdi>{typeWords.editor.live(isolated(name), zoneCity(timeZone))}</bdi>
      </p>
      {type !== null && (
        <ButtonLink look="words" href={whyPlace({ type })}>
          {typeWords.editor.why}
        </ButtonLink>
      )}
    </>
  );
}
