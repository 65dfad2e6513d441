/**
 * What authorities ask pictograms for: 138 concepts, named as in the concept map that this project began with
 * (`pictogram-concepts.json` of 2026-11-23: the wishes of town halls and county offices held against the sets
 * of icons there are). The register may hold more; it must never hold less.
 */
export const CONCEPTS: readonly string[] =
  `reception information waiting-area take-number counter-desk cash-payment card-payment forms-documents id-card
  passport residence-permit registration-office civil-registry marriage birth social-welfare employment family
  children-youth school childcare health-office vaccination doctor interpreter translation languages sign-language
  easy-language hearing-loop hearing-impaired blind-low-vision braille wheelchair guide-dog toilets toilet-women
  toilet-men toilet-accessible toilet-all-gender baby-changing nursing-room prayer-room quiet-room lift stairs
  stairs-up stairs-down escalator ramp exit entrance emergency-exit assembly-point first-aid aed doctor-emergency
  fire-extinguisher fire-alarm fire-hose no-smoking no-photo no-mobile no-dogs no-food no-entry no-access
  no-bicycles no-drinks quiet-please keep-door-closed push pull arrow parking parking-accessible bicycle bus train
  tram taxi wifi computer printer-copier phone mail-post lost-property library meeting-room office-person
  mayor-administration kitchen canteen coffee drinking-water wardrobe locker shower staff-only camera-surveillance
  construction trash recycling police court legal-advice counselling womens-counselling refugee-asylum appointment
  opening-hours ring-bell disinfect-hands wash-hands wear-mask keep-distance ev-charging smoking-area stroller
  senior pregnancy luggage pharmacy voting vehicle-registration building-permits tax-finance housing museum
  slippery-floor warning keys elections-id-fingerprint photo-booth queue cash-machine internet dog`.split(/\s+/);
