/**
 * Sent before the statements of a list: one plan for all parameters. Planning under row-level security takes longer than the lists themselves,
 * and their statements are made for just what is asked, with the limit in the text, so that the one plan fits.
 */
export const genericPlans = 'set local plan_cache_mode = force_generic_plan';
