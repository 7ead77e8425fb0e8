// The form: the chosen time beside it, the fields, and whatever stands in the way, said in place.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { BookingFields } from './booking-fields.tsx';
import { FormAlerts } from './form-alerts.tsx';
import { HoldLine } from '../hold/hold-line.tsx';
import { StartSummary } from './start-summary.tsx';
import { SubmitButton } from './submit-button.tsx';
import { WaitingAlert } from '../../../shared/kit/waiting-alert.tsx';
import { useForm, type FormPart } from './use-form.ts';
import { words } from '../../../shared/words/words.ts';
import * as css from './form.module.css';
import * as text from '../../../shared/kit/text.module.css';

export function FormView(part: FormPart) {
  const { booking, provider, type, start } = part;
  const open = useForm(part);
  const { form, model } = open;
  return (
    <div className={`frame-sheet ${css['columns']}`}>
      <StartSummary booking={booking} provider={provider} type={type} start={start} locked={model.isLocked}>
        {model.isHoldShown && <HoldLine key={start} state={open.hold} serverNow={booking.serverNow} />}
      </StartSummary>
      <form ref={open.element} noValidate onSubmit={open.submit} aria-labelledby="form-heading">
        <h1 id="form-heading" tabIndex={-1}>
          {words.form.heading}
        </h1>
        <FormAlerts booking={booking} start={start} open={open} />
        <BookingFields
          form={form}
          questions={type.questions}
          locked={model.isLocked}
          dispatch={open.dispatch}
        />
        <WaitingAlert
          phase={form.phase}
          heading={words.waiting.heading}
          calm={words.waiting.calm}
          onAgain={open.sendAgain}
        />
        <SubmitButton kind={model.button} page={booking.state} start={start} />
        <p className={text['small']}>{words.form.goesTo(isolated(provider.name))}</p>
      </form>
    </div>
  );
}
