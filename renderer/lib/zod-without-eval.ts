import { z } from 'zod';

// Zod tries to compile its schemas with `new Function`; the content security policy refuses that,
// and each attempt would be reported as a violation.
z.config({ jitless: true });
