/** What a template says with how its own part of a sign, `with:`, must look. */
export { z } from 'zod';
