// The section "Booking types": the list, the choice of a template, and the editor.
import { Route, Routes, useParams, useSearchParams } from 'react-router';
import { NotFoundView } from '../frame/not-found-view.tsx';
import { EditStored } from './editor/edit-stored.tsx';
import { EditNew } from './editor/edit-new.tsx';
import { TemplatesView } from './list/templates-view.tsx';
import { TypesView } from './list/types-view.tsx';

export function TypesSection() {
  return (
    <Routes>
      <Route index element={<TypesView />} />
      <Route path="new" element={<NewPlace />} />
      <Route path=":type" element={<StoredPlace />} />
      <Route path="*" element={<NotFoundView />} />
    </Routes>
  );
}

function NewPlace() {
  const [asked] = useSearchParams();
  if (asked.has('edit')) return <EditStored key="new" type="new" />;
  const start = asked.get('from');
  const source = asked.get('copy');
  if (start === null && source === null) return <TemplatesView />;
  return <EditNew key={`${start} ${source}`} start={start} source={source} />;
}

function StoredPlace() {
  const { type = '' } = useParams();
  return <EditStored key={type} type={type} />;
}
