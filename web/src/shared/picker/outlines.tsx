// Quiet shapes in the place of days and times that are still being asked for.

export function DaysOutline() {
  return (
    <div className="frame-grid" aria-hidden="true">
      {outlineOf(14).map((index) => (
        <div key={index} className="frame-cell frame-bone" />
      ))}
    </div>
  );
}

export function TimesOutline() {
  return (
    <div className="frame-list" aria-hidden="true">
      {outlineOf(6).map((index) => (
        <div key={index} className="frame-time frame-bone" />
      ))}
    </div>
  );
}

function outlineOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
