// Renders a letter as HTML for mail programs: tables and inline styles by React Email, no remote content.
import { Body } from '@react-email/body';
import { Button } from '@react-email/button';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Hr } from '@react-email/hr';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Preview } from '@react-email/preview';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isolatedPieces } from '@holdfast/contract/text/isolated.ts';
import type { Letter, LetterFact, LetterLink, LetterWhen } from './letter.ts';
import { look, styleSheet, toneColours } from './letter-look.ts';

export function letterHtml(letter: Letter): string {
  const markup = renderToStaticMarkup(<LetterPage letter={letter} />);
  return `<!DOCTYPE html>${markup.replace(/^<!DOCTYPE[^>]*>/i, '')}`;
}

function LetterPage({ letter }: { letter: Letter }) {
  return (
    <Html lang={letter.locale}>
      <Head>
        <title>{letter.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="date=no, address=no, email=no, url=no" />
        <style>{styleSheet}</style>
      </Head>
      <Body className="ground" style={look.body}>
        <Preview>{letter.preview}</Preview>
        <div className="ground margin" style={look.ground}>
          <Container className="sheet" style={look.sheet}>
            <div className="inner words" style={look.inner}>
              <LetterContent letter={letter} />
            </div>
          </Container>
        </div>
      </Body>
    </Html>
  );
}

function LetterContent({ letter }: { letter: Letter }) {
  const { status, tone, heading, when, paragraphs, action, facts, answers, calendar, notes } = letter;
  return (
    <>
      <Text className={`tone-${tone}`} style={{ ...look.status, color: toneColours[tone] }}>
        {status}
      </Text>
      <Heading as="h1" className="ink" style={look.heading}>
        <Said text={heading} />
      </Heading>
      {when && <When when={when} />}
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} className="ink" style={look.paragraph}>
          <Said text={paragraph} />
        </Text>
      ))}
      {action && (
        <>
          <Button className="button" href={action.url} style={look.button}>
            {action.label}
          </Button>
          {action.hint !== null && <Small>{action.hint}</Small>}
        </>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
      {answers && (
        <>
          <Subheading>{answers.title}</Subheading>
          {answers.list.map((answer) => (
            <Answer key={answer.label} answer={answer} />
          ))}
        </>
      )}
      {calendar && (
        <>
          <Subheading>{calendar.title}</Subheading>
          <Text className="ink3" style={look.answer}>
            {calendar.links.map((link, at) => (
              <Fragment key={link.label}>
                {at > 0 && ' · '}
                <PlainLink link={link} />
              </Fragment>
            ))}
          </Text>
          <Small>{calendar.note}</Small>
        </>
      )}
      <Hr className="rule" style={look.rule} />
      {notes.map((note) => (
        <Small key={note}>
          <Said text={note} />
        </Small>
      ))}
      {letter.lastLink && (
        <Small>
          <PlainLink link={letter.lastLink} />
        </Small>
      )}
    </>
  );
}

function When({ when }: { when: LetterWhen }) {
  const time = when.isOff ? { ...look.time, textDecoration: 'line-through' } : look.time;
  return (
    <Section className="when" style={look.when}>
      {when.before && (
        <Text className="ink3" style={look.before}>
          {when.before.label}: <s>{when.before.text}</s>
        </Text>
      )}
      <Text className="ink2" style={look.date}>
        {when.date}
      </Text>
      <Text className="ink time" style={time}>
        {when.time}
      </Text>
      {when.otherSide !== null && (
        <Text className="ink2" style={look.otherSide}>
          <Said text={when.otherSide} />
        </Text>
      )}
      <Text className="ink3" style={look.zone}>
        {when.zone}
      </Text>
    </Section>
  );
}

function Facts({ facts }: { facts: readonly LetterFact[] }) {
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style={look.facts}>
      <tbody>
        {facts.map(({ label, text, url, note }) => (
          <tr key={label}>
            <td className="fact fact-label ink3" style={look.label}>
              {label}
            </td>
            <td className="fact ink" style={look.value}>
              {url === null ? <Lines text={text} /> : <PlainLink link={{ label: text, url }} />}
              {note !== null && (
                <Text className="ink3" style={look.valueNote}>
                  <Said text={note} />
                </Text>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ answer }: { answer: LetterFact }) {
  return (
    <>
      <Text className="ink3" style={look.question}>
        <Said text={answer.label} />
      </Text>
      <Text className="ink" style={look.answer}>
        <Lines text={answer.text} />
      </Text>
    </>
  );
}

function Subheading({ children }: { children: string }) {
  return (
    <Heading as="h2" className="ink" style={look.subheading}>
      {children}
    </Heading>
  );
}

function Small({ children }: { children: ReactNode }) {
  return (
    <Text className="ink3" style={look.small}>
      {children}
    </Text>
  );
}

function PlainLink({ link }: { link: LetterLink }) {
  return (
    <Link className="link" href={link.url} style={look.link}>
      <Said text={link.label} />
    </Link>
  );
}

/** A sentence in which names and typed texts keep their own writing direction. */
function Said({ text }: { text: string }) {
  return isolatedPieces(text).map((piece, at) =>
    piece.isIsolated ? <bdi key={at}>{piece.text}</bdi> : <Fragment key={at}>{piece.text}</Fragment>,
  );
}

/** Keeps the text's line breaks. */
function Lines({ text }: { text: string }) {
  const [first, ...others] = text.split('\n').map((line, at) => ({ line, at }));
  return (
    <>
      {first && <Said text={first.line} />}
      {others.map(({ line, at }) => (
        <Fragment key={at}>
          <br />
          <Said text={line} />
        </Fragment>
      ))}
    </>
  );
}
