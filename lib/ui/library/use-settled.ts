import { useEffect, useState } from 'preact/hooks'

/** A value once it has stood still for some milliseconds; `first` until then. For what must not hold up the typing. */
export function useSettled<T>(value: T, first: T, milliseconds: number): T {
  const [settled, setSettled] = useState(first)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
