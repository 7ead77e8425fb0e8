// The ways to sign in, one below the other; what went wrong stands with the way it belongs to.
import { useState } from 'react';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import { saySignInProblem } from './say-sign-in-problem.ts';
import * as css from './sign-in.module.css';
import { useSignIn, type SignIn } from './use-sign-in.ts';

/** `email` stands in the field from the start. */
export function WaysIn({ email = '' }: { email?: string }) {
  const signIn = useSignIn();
  const { state, otherWay } = signIn;
  const { signIn: words } = dashboardWords;
  switch (state.step) {
    case 'choose':
      return <Choose key="choose" email={email} busy={state.busy} problem={state.problem} {...{ signIn }} />;
    case 'sent':
      return (
        <div role="status" className={css['ways']}>
          <h2>{words.sentHeading}</h2>
          <p>{words.sent(state.email)}</p>
          <p className={css['aside']}>{words.sentElse}</p>
          <Button look="words" onPress={otherWay}>
            {words.otherWay}
          </Button>
        </div>
      );
    case 'finishing':
      return <p role="status">{words.finishing}</p>;
    case 'confirm':
      return <Confirm problem={state.problem} {...{ signIn }} />;
  }
}

type Step<Name extends SignIn['state']['step']> = Extract<SignIn['state'], { step: Name }>;

function Choose({
  email: initial,
  busy,
  problem,
  signIn,
}: Omit<Step<'choose'>, 'step'> & { email: string; signIn: SignIn }) {
  const { signIn: words } = dashboardWords;
  const [email, setEmail] = useState(initial);
  const error = problem?.kind === 'email' ? saySignInProblem(problem) : undefined;
  return (
    <div className={css['ways']}>
      {problem && error === undefined && <Alert tone="warn">{saySignInProblem(problem)}</Alert>}
      <Button
        look="filled"
        isPending={busy === 'google'}
        isDisabled={busy === 'email'}
        onPress={signIn.withGoogle}
      >
        {busy === 'google' ? words.opening : words.google}
      </Button>
      <p className={css['or']}>{words.or}</p>
      <form
        noValidate
        className={css['email']}
        onSubmit={(event) => {
          event.preventDefault();
          signIn.sendLinkTo(email);
        }}
      >
        <TextField
          label={words.email}
          name="email"
          kind="email"
          autoComplete="email"
          value={email}
          onChange={setEmail}
          error={error}
        />
        <Button type="submit" look="outlined" isPending={busy === 'email'} isDisabled={busy === 'google'}>
          {busy === 'email' ? words.sending : words.sendLink}
        </Button>
      </form>
    </div>
  );
}

function Confirm({ problem, signIn }: { problem: Step<'confirm'>['problem']; signIn: SignIn }) {
  const { signIn: words } = dashboardWords;
  const [email, setEmail] = useState('');
  return (
    <form
      noValidate
      className={css['ways']}
      onSubmit={(event) => {
        event.preventDefault();
        signIn.confirm(email);
      }}
    >
      <h2>{words.confirmHeading}</h2>
      <p className={css['aside']}>{words.confirmLead}</p>
      <TextField
        label={words.email}
        name="email"
        kind="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        error={problem ? saySignInProblem(problem) : undefined}
      />
      <Button type="submit" look="filled">
        {words.confirm}
      </Button>
      <Button look="words" onPress={signIn.otherWay}>
        {words.otherWay}
      </Button>
    </form>
  );
}
