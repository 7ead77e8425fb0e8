// After the last step: the link to copy, its QR code, and where to go from here.
import { Button, ButtonLink } from '../kit/button.tsx';
import { CopyLink } from '../link/copy-link.tsx';
import { pageAddress, shownAddress } from '../link/page-address.ts';
import { QrCode } from '../link/qr-code.tsx';
import * as css from './first-steps.module.css';
import { firstStepsWords } from './words/first-steps-words.ts';

export function DoneView({ slug, onGo }: { slug: string; onGo: () => void }) {
  const { done } = firstStepsWords;
  const address = pageAddress(slug);
  const shown = shownAddress(slug);
  return (
    <main className={css['opened']}>
      <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {done.title}
      </h1>
      <div className={css['shared']}>
        <QrCode address={address} shown={shown} />
        <div className={css['share']}>
          <p className={css['link']} dir="ltr">
            {shown}
          </p>
          <CopyLink look="filled" address={address} />
          <p>{done.share}</p>
        </div>
      </div>
      <ul className={css['next']}>
        <li>
          <div>
            <div>{done.see}</div>
            <small>{done.seeNote}</small>
          </div>
          <ButtonLink look="outlined" href={address} target="_blank">
            {done.open}
          </ButtonLink>
        </li>
        <li>
          <div>
            <div>{done.go}</div>
            <small>{done.goNote}</small>
          </div>
          <Button look="outlined" onPress={onGo}>
            {done.goOn}
          </Button>
        </li>
      </ul>
    </main>
  );
}
