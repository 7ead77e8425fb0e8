// The state of the first steps: what was typed survives a reload, and the last step opens the page.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { dayMs } from '@holdfast/contract/time/instant.ts';
import { dateFromDayNumber } from '@holdfast/contract/time/local-date.ts';
import { createPage } from '@holdfast/contract/account/create-page.ts';
import { forget, recall, remember } from '../../../shared/memory/tab-memory.ts';
import { pageNow } from '../../../shared/time/page-clock.ts';
import { browserZone } from '../../../shared/time/browser-zone.ts';
import { language } from '../../../shared/words/words.ts';
import { callProvider } from '../account/call-provider.ts';
import { sayCallProblem } from '../account/say-call-problem.ts';
import { type LinkCheck, useLink } from '../link/use-link.ts';
import { linkFromName } from '../templates/link-from-name.ts';
import { slotTerms } from '../preview/slot-terms.ts';
import { typeTemplates } from '../templates/type-templates.ts';
import { templateCatalogues } from '../templates/words/template-catalogues.ts';
import { dashboardReader } from '../words/dashboard-words.ts';
import { weekOf, weeksShown } from './first-weeks.ts';
import { createInput, firstSteps, recalledSteps, type Steps, weeklyOf } from './steps-state.ts';
import { firstStepsWords } from './words/first-steps-words.ts';

export const templates = typeTemplates(templateCatalogues[language]);

export interface FirstSteps {
  readonly steps: Steps;
  readonly change: (fields: Partial<Steps>) => void;
  readonly link: LinkCheck;
  readonly problem: string | null;
  readonly isOpening: boolean;
  /** Null while something is missing. */
  readonly open: (() => void) | null;
  /** What the preview is asked for. Null while the hours are not whole. */
  readonly preview: InputOf<'previewSlots'> | null;
}

export function useFirstSteps(uid: string, name: string, onOpened: (slug: string) => void): FirstSteps {
  const memory = `first-steps:${uid}`;
  const [steps, setSteps] = useState(
    () => recalledSteps(recall(memory)) ?? firstSteps(name, slugOf(name), browserZone() ?? 'UTC'),
  );
  useEffect(() => remember(memory, steps), [memory, steps]);
  const link = useLink(steps.slug);
  const input = createInput(steps, templates, dashboardReader.languageTag);
  const opening = useMutation({
    mutationFn: () => (input ? callProvider('createPage', input) : Promise.resolve(null)),
    onSuccess: (outcome) => {
      if (outcome?.kind !== 'ok') return;
      forget(memory);
      onOpened(outcome.response.slug);
    },
  });
  const isReady = input !== null && createPage.request.safeParse(input).success && !isGone(link);
  const change = (fields: Partial<Steps>) => {
    opening.reset();
    setSteps((before) => withSlug({ ...before, ...fields }));
  };
  return {
    steps,
    change,
    link,
    problem: problemOf(opening.data ?? null),
    isOpening: opening.isPending,
    open: isReady ? () => opening.mutate() : null,
    preview: previewInput(steps),
  };
}

function previewInput(steps: Steps): FirstSteps['preview'] {
  const weekly = weeklyOf(steps);
  const template = templates.find(({ id }) => id === steps.template);
  if (weekly === null || !template) return null;
  const availability = { timeZone: steps.timeZone, weekly, overrides: [] };
  // The service's clock decides what is free; this one only says where to look.
  const from = weekOf(dateFromDayNumber(Math.floor(pageNow() / dayMs)), dashboardReader.firstWeekday);
  return { availability, type: null, draft: slotTerms(template.terms), from, days: 7 * weeksShown };
}

function isGone({ state }: LinkCheck): boolean {
  return state === 'taken' || state === 'reserved';
}

function withSlug(steps: Steps): Steps {
  return steps.hasOwnSlug ? steps : { ...steps, slug: slugOf(steps.name) };
}

function slugOf(name: string): string {
  return name.trim() === '' ? '' : linkFromName(name, [], 'page');
}

type Opened = Awaited<ReturnType<typeof callProvider<'createPage'>>> | null;

function problemOf(outcome: Opened): string | null {
  if (outcome === null || outcome.kind === 'ok') return null;
  const isTaken = outcome.kind === 'refused' && outcome.details.reason === 'name-taken';
  return isTaken ? firstStepsWords.nameTaken : sayCallProblem(outcome);
}
