// Words at the side in groups; under 900 px tabs at the thumb.
import { NavLink } from 'react-router';
import { signOut } from '../account/account-store.ts';
import { useAccount } from '../account/use-account.ts';
import { Button } from '../kit/button.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import * as css from './navigation.module.css';
import { sections } from './sections.ts';

const groups = ['day', 'offer', 'care'] as const;

export function Navigation() {
  const { frame, sections: names } = dashboardWords;
  return (
    <nav className={css['nav']} aria-label={frame.name}>
      <p className={css['brand']}>Holdfast</p>
      {groups.map((group) => (
        <ul key={group} className={css['group']}>
          {sections
            .filter((section) => section.group === group)
            .map(({ path, name }) => (
              <li key={path}>
                <NavLink to={`/${path}`} className={css['word'] ?? ''}>
                  {names[name]}
                </NavLink>
              </li>
            ))}
        </ul>
      ))}
      <Account />
    </nav>
  );
}

function Account() {
  const account = useAccount();
  const email = account.state === 'in' ? account.email : null;
  return (
    <div className={css['account']}>
      {email !== null && <p>{email}</p>}
      <Button look="words" onPress={() => void signOut()}>
        {dashboardWords.frame.signOut}
      </Button>
    </div>
  );
}
