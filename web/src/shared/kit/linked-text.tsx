// What a provider wrote, with its phone numbers and email addresses as links.
import { linkedParts } from './linked-parts.ts';
import * as css from './linked-text.module.css';

export function LinkedText({ text }: { text: string }) {
  return (
    <bdi>
      {linkedParts(text).map(({ text: part, href }, index) =>
        href === null ? (
          <span key={index}>{part}</span>
        ) : (
          <a key={index} href={href} className={css['together']}>
            {/* A number keeps its order and its line in every script. */}
            <bdi dir="ltr">{part}</bdi>
          </a>
        ),
      )}
    </bdi>
  );
}
