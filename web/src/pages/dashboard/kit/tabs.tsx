// Parts of one section, one at a time.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import * as css from './tabs.module.css';

interface TabsProps {
  /** For screen readers: what the tabs are about. */
  name: string;
  tabs: readonly { readonly key: string; readonly text: string; readonly content: ReactNode }[];
  selected: string;
  onSelect: (key: string) => void;
}

export function Tabs({ name, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      className={css['tabs'] ?? ''}
    >
      <TabList aria-label={name} className={css['list'] ?? ''}>
        {tabs.map(({ key, text }) => (
          <Tab key={key} id={key} className={css['tab'] ?? ''}>
            {text}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ key, content }) => (
        <TabPanel key={key} id={key} className={css['panel'] ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
