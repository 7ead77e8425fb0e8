// Words at the side in groups, with the page's link below; under 900 px tabs at the thumb.
import { type ReactNode, useState } from 'react';
import { Link } from 'react-aria-components';
import { useLocation } from 'react-router';
import { useProblemCount } from '../data/use-problem-items.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import { AccountPart } from './account-part.tsx';
import * as css from './navigation.module.css';
import { PagePart } from './page-part.tsx';
import { MoreIcon, SectionIcon } from './section-icon.tsx';
import { type Section, sections } from './sections.ts';

const groups = ['day', 'offer', 'care'] as const;
/** On a phone there is room for five tabs, "More" among them. */
const tabs = sections.slice(0, 4);

export function Navigation() {
  return (
    <nav className={css['nav']} aria-label={dashboardWords.frame.name}>
      <div className={css['side']}>
        <p className={css['brand']}>Holdfast</p>
        {groups.map((group) => (
          <ul key={group} className={css['group']}>
            {sections
              .filter((section) => section.group === group)
              .map((section) => (
                <li key={section.path}>
                  <Word section={section} />
                </li>
              ))}
          </ul>
        ))}
        <div className={css['end']}>
          <PagePart />
          <AccountPart />
        </div>
      </div>
      <ul className={css['tabs']}>
        {tabs.map((section) => (
          <li key={section.path}>
            <Tab section={section} />
          </li>
        ))}
        <li>
          <More />
        </li>
      </ul>
    </nav>
  );
}

function Word({ section: { path, name }, onLeave }: { section: Section; onLeave?: () => void }) {
  return (
    <SectionLink path={path} look="word" onPress={onLeave}>
      <span>{dashboardWords.sections[name]}</span>
      {name === 'problems' && <Count />}
    </SectionLink>
  );
}

interface SectionLinkProps {
  path: string;
  look: 'word' | 'tab';
  onPress?: (() => void) | undefined;
  children: ReactNode;
}

function SectionLink({ path, look, onPress = () => {}, children }: SectionLinkProps) {
  const isOpen = useLocation().pathname.split('/')[1] === path;
  return (
    <Link
      href={`/dashboard/${path}`}
      className={css[look] ?? ''}
      onPress={onPress}
      {...(isOpen ? { 'aria-current': 'page' as const } : {})}
    >
      {children}
    </Link>
  );
}

/** What needs the provider. Nothing while there is nothing, and while it is not known. */
function Count() {
  const count = useProblemCount();
  if (count === 0) return null;
  return (
    <span className={css['count']}>
      <span aria-hidden="true">{count}</span>
      <span className="frame-hidden">{dashboardWords.frame.open(count)}</span>
    </span>
  );
}

function Tab({ section: { path, name } }: { section: Section }) {
  return (
    <SectionLink path={path} look="tab">
      <SectionIcon name={name} />
      <span>{dashboardWords.sections[name]}</span>
    </SectionLink>
  );
}

/** What has no tab of its own. */
function More() {
  const [isOpen, setOpen] = useState(false);
  const { more, close } = dashboardWords.frame;
  const end = () => setOpen(false);
  return (
    <>
      <button type="button" className={css['tab']} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <MoreIcon />
        <span>{more}</span>
        <Count />
      </button>
      <Dialog
        heading={more}
        isOpen={isOpen}
        onClose={end}
        actions={
          <Button look="outlined" onPress={end}>
            {close}
          </Button>
        }
      >
        {sections.slice(4).map((section) => (
          <Word key={section.path} section={section} onLeave={end} />
        ))}
        <PagePart />
        <AccountPart />
      </Dialog>
    </>
  );
}
