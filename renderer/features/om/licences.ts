import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';

const Licences = z.object({
  packages: z.array(
    z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.int() }),
  ),
  texts: z.array(z.string()),
});
/** A file that lies beside the page, made when the program was built. */
async function readLicences(): Promise<z.infer<typeof Licences>> {
  const response = await fetch('./licenser.json');
  return Licences.parse(await response.json());
}

/** What the program is built of, with the licences; read once the window is open. */
export function useLicences(isOpen: boolean) {
  return useQuery({ queryKey: ['licenser'], queryFn: readLicences, enabled: isOpen });
}
