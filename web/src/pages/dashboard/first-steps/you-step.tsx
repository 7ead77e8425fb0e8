// The first step: name, what one does, and the link, which follows the name until it is typed.
import { createPage } from '@holdfast/contract/account/create-page.ts';
import { useState } from 'react';
import * as z from 'zod/mini';
import { sayIssue } from '../form/say-issue.ts';
import { TextField } from '../kit/text-field.tsx';
import { LinkField } from '../link/link-field.tsx';
import * as css from './first-steps.module.css';
import type { FirstSteps } from './use-steps.ts';
import { firstStepsWords } from './words/first-steps-words.ts';

const { shape } = createPage.request;
type FieldName = 'name' | 'headline' | 'slug';

export function YouStep({ first: { steps, change, link } }: { first: FirstSteps }) {
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());
  const leave = (field: FieldName) => () => setLeft((before) => new Set([...before, field]));
  const wrong = (field: FieldName) => (left.has(field) ? problemOf(field, steps[field]) : undefined);
  const { you } = firstStepsWords;
  return (
    <div className={css['fields']}>
      <TextField
        label={you.name}
        value={steps.name}
        autoComplete="name"
        error={wrong('name')}
        onChange={(name) => change({ name })}
        onBlur={leave('name')}
      />
      <TextField
        label={you.headline}
        value={steps.headline}
        placeholder={you.headlineExample}
        error={wrong('headline')}
        onChange={(headline) => change({ headline })}
        onBlur={leave('headline')}
      />
      <div className={css['wide']}>
        <LinkField
          value={steps.slug}
          check={link}
          error={wrong('slug')}
          onChange={(slug) => change({ slug, hasOwnSlug: true })}
          onBlur={leave('slug')}
        />
      </div>
    </div>
  );
}

function problemOf(field: FieldName, value: string): string | undefined {
  const issue = z.safeParse(z.object({ [field]: shape[field] }), { [field]: value }).error?.issues[0];
  return issue && sayIssue(issue, value);
}
