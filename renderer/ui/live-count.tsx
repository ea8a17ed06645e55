import { useEffect, useState } from 'react';

/** A count that follows the typing for the eye, and is spoken half a second after it stops. */
export function LiveCount({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), 500);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
    </>
  );
}
