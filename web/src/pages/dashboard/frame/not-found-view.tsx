// For an address below `/dashboard` that leads nowhere.
import { ButtonLink } from '../kit/button.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import { usePlace } from './use-place.ts';

export function NotFoundView() {
  const { notFound } = dashboardWords;
  usePlace(notFound.heading);
  return (
    <div>
      <h1 tabIndex={-1}>{notFound.heading}</h1>
      <p>{notFound.text}</p>
      <ButtonLink look="outlined" href="/dashboard">
        {notFound.back}
      </ButtonLink>
    </div>
  );
}
