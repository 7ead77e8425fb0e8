// The page for somebody who is not signed in, at every address: signing in leads on from there.
import { useEffect } from 'react';
import { dashboardWords } from '../words/dashboard-words.ts';
import { DemoWaysIn } from './demo-ways-in.tsx';
import * as css from './sign-in.module.css';
import { WaysIn } from './ways-in.tsx';

export function SignInView() {
  const { signIn: words, title } = dashboardWords;
  useEffect(() => {
    document.title = title(words.title);
  }, [title, words]);
  return (
    <div className={css['page']}>
      <main className={css['sheet']}>
        <p className={css['brand']}>Holdfast</p>
        <h1 tabIndex={-1}>{words.heading}</h1>
        <p className={css['aside']}>{words.lead}</p>
        <DemoWaysIn />
        <WaysIn />
      </main>
    </div>
  );
}
