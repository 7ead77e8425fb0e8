// Sends the form, remembers it before it leaves, and sends the same again until there is a response.
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ResponseOf } from '@holdfast/contract/operations.ts';
import type { RefusalDetails } from '@holdfast/contract/refusals.ts';
import { isFinalNo } from '../../../shared/calls/outcome.ts';
import { callForm } from './call-form.ts';
import { formFromMemory, formReducer, type FormEvent, type FormState } from './form-state.ts';
import {
  forgetForm,
  recallForm,
  rememberForm,
  type ConfirmInput,
  type RememberedForm,
} from '../../../shared/memory/form-memory.ts';
import type { FormPlace } from '../../../shared/memory/place-memory.ts';
import { forgetHold } from '../../../shared/memory/hold-memory.ts';
import { rememberConfirmed } from '../../../shared/memory/confirmed-memory.ts';
import { onCopied } from '../../../shared/memory/copied-tab.ts';
import { usePending } from '../../../shared/calls/use-pending.ts';
import { newKey } from '../../../shared/calls/new-key.ts';

export interface ConfirmingEnds {
  onConfirmed: (response: ResponseOf<'confirmBooking'>) => void;
  onPending: (start: string | null) => void;
  /** Null: in words that this page does not know. */
  onRefused: (input: ConfirmInput, details: RefusalDetails | null) => void;
  /** What must be over before a booking leaves; it is remembered and locked by then. */
  beforeSending: () => Promise<void>;
}

export interface Confirming {
  form: FormState;
  dispatch: (event: FormEvent) => void;
  /** Sends it unless something is already on its way. */
  send: (input: ConfirmInput) => void;
}

export function useConfirming(place: FormPlace, ends: ConfirmingEnds): Confirming {
  const [form, dispatch] = useReducer(formReducer, place, (at) =>
    formFromMemory(recallForm(at) ?? newForm()),
  );
  const inFlight = useRef(false);
  const latestEnds = useRef(ends);
  latestEnds.current = ends;
  const { slug, type } = place;

  const attempt = useCallback(
    async (input: ConfirmInput) => {
      if (inFlight.current) return;
      inFlight.current = true;
      const remembered = recallForm({ slug, type });
      rememberForm({ slug, type }, { ...(remembered ?? newForm()), key: input.key, pending: input });
      dispatch({ kind: 'sent', input });
      latestEnds.current.onPending(input.start);
      await latestEnds.current.beforeSending();
      const outcome = await callForm('confirmBooking', input);
      inFlight.current = false;
      if (outcome.kind === 'ok') {
        rememberConfirmed({ slug, type }, outcome.response);
        forgetForm({ slug, type });
        forgetHold({ slug, type });
        latestEnds.current.onConfirmed(outcome.response);
        return;
      }
      dispatch({ kind: 'returned', outcome });
      if (outcome.kind === 'refused') latestEnds.current.onRefused(input, outcome.details);
      else if (isFinalNo(outcome)) latestEnds.current.onRefused(input, null);
    },
    [slug, type],
  );
  const send = useCallback((input: ConfirmInput) => void attempt(input), [attempt]);
  usePending(form, send);

  const { key, fields, pending, phase } = form;
  useEffect(() => {
    rememberForm({ slug, type }, { key, fields, pending });
  }, [slug, type, key, fields, pending]);

  const isEditing = phase.kind === 'editing';
  useEffect(
    () => (isEditing ? onCopied(() => dispatch({ kind: 'started-afresh', key: newKey() })) : undefined),
    [isEditing],
  );

  const isPending = pending !== null;
  useEffect(() => {
    if (!isPending) latestEnds.current.onPending(null);
  }, [isPending]);

  return { form, dispatch, send };
}

function newForm(): RememberedForm {
  return { key: newKey(), fields: { name: '', email: '', answers: {} }, pending: null };
}
