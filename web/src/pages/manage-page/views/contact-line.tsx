// Where to ask for what cannot be done here: the provider, in the way that they named or by email.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { LinkedText } from '../../../shared/kit/linked-text.tsx';
import { manageWords } from '../words/manage-words.ts';

interface ContactLineProps {
  provider: string;
  contact: string | null;
}

export function ContactLine({ provider, contact }: ContactLineProps) {
  if (contact === null) return <span>{manageWords.rights.ask(isolated(provider))}</span>;
  return (
    <>
      <span>{`${manageWords.rights.askAt(isolated(provider))} `}</span>
      <LinkedText text={contact} />
    </>
  );
}
