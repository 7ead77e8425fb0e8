// The texts of a booking type as they are kept: without characters that change how what follows is shown.
import type { BookingTypeDocument } from '@holdfast/contract/documents/booking-type.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';

type Terms = Pick<BookingTypeDocument, 'name' | 'summary' | 'place' | 'included' | 'questions'>;

/** Lines stay lines; only the place may have several. Everything else stays as it is. */
export function cleanTerms<Given extends Terms>(terms: Given): Given {
  const { name, summary, place, included, questions } = terms;
  return {
    ...terms,
    name: cleanLine(name),
    summary: cleanLine(summary),
    place: { ...place, text: cleanText(place.text) },
    included: included.map(cleanLine),
    questions: questions.map((question) => ({
      ...question,
      label: cleanLine(question.label),
      choices: question.choices.map(cleanLine),
    })),
  };
}
