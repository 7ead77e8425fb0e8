// Quiet shapes in the place of days and times that are still being asked for.

export function DaysOutline() {
  return (
    <div className="grid" aria-hidden="true">
      {outlineOf(14).map((index) => (
        <div key={index} className="cell bone" />
      ))}
    </div>
  );
}

export function TimesOutline() {
  return (
    <div className="list" aria-hidden="true">
      {outlineOf(6).map((index) => (
        <div key={index} className="time bone" />
      ))}
    </div>
  );
}

function outlineOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
