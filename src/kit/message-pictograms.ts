/**
 * The pictogram that goes with a message: `pictogram: auto`. A message that is not here takes the pictogram of its own
 * name, if there is one, so that a kit's own messages find the kit's own pictograms; else it has none.
 */
const PICTOGRAMS: Readonly<Record<string, string>> = {
  reception: 'rooms.reception places.reception',
  information: 'rooms.information places.information',
  'waiting-area': 'rooms.waiting-area places.waiting-area waiting.please-wait waiting.we-call-you',
  'take-number': 'waiting.take-a-number places.number-dispenser',
  'screen-number': 'waiting.watch-the-screen',
  'counter-desk': 'rooms.citizens-office',
  'registration-office': 'rooms.registration-office',
  'id-card': 'rooms.passports-and-id-cards rooms.naturalisation rooms.disability-card',
  passport: 'rooms.immigration-office',
  'residence-permit': 'rooms.residence-permits',
  'civil-registry': 'rooms.registry-office',
  marriage: 'rooms.wedding-room',
  voting: 'rooms.elections-office',
  'lost-property': 'rooms.lost-property',
  'social-welfare': 'rooms.refugee-support rooms.social-services rooms.basic-income-support',
  languages: 'rooms.integration-centre',
  interpreter: 'rooms.interpreting-service',
  housing: 'rooms.housing-benefit rooms.housing-promotion',
  school: 'rooms.education-benefits rooms.school-office',
  training: 'rooms.student-grants rooms.training-room rooms.adult-education',
  wheelchair: 'rooms.inclusion-support rooms.disability-representatives places.step-free-access',
  senior: 'rooms.care-advice rooms.care-assistance rooms.seniors-advice',
  counselling:
    'rooms.debt-advice rooms.family-advice rooms.addiction-advice rooms.counselling-room rooms.staff-council rooms.equal-opportunities rooms.complaints',
  employment: 'rooms.job-centre rooms.business-development',
  'children-youth': 'rooms.youth-welfare rooms.child-maintenance',
  family: 'rooms.parental-allowance rooms.foster-care',
  childcare: 'rooms.childcare',
  birth: 'rooms.early-support',
  'legal-advice': 'rooms.legal-guardianship rooms.legal-office rooms.traffic-fines rooms.data-protection',
  'health-office': 'rooms.health-office rooms.child-health rooms.mental-health-service',
  doctor: 'rooms.official-doctor rooms.dental-service',
  vaccination: 'rooms.vaccination-advice rooms.infection-protection',
  pregnancy: 'rooms.pregnancy-advice',
  'vehicle-registration': 'rooms.vehicle-registration',
  'driving-licence': 'rooms.driving-licence',
  animals: 'rooms.veterinary-office',
  'building-permits': 'rooms.building-office rooms.building-permits rooms.planning-office rooms.surveying-office',
  archive: 'rooms.building-records rooms.archive',
  environment: 'rooms.environment-office rooms.nature-conservation rooms.waste-management',
  'culture-sport': 'rooms.culture-and-sport',
  library: 'rooms.media-centre places.library',
  'tax-finance': 'rooms.treasury rooms.taxes-and-fees rooms.audit-office',
  'cash-payment': 'rooms.cash-desk places.cash-desk',
  'mayor-administration': 'rooms.district-administrator rooms.council-office',
  'meeting-room':
    'rooms.council-chamber rooms.meeting-room rooms.large-meeting-room places.council-chamber places.meeting-rooms',
  'forms-documents': 'rooms.press-office rooms.trade-office rooms.procurement',
  'staff-only': 'rooms.human-resources rooms.technical-room',
  computer: 'rooms.it-service rooms.self-service',
  keys: 'rooms.caretaker rooms.facility-management',
  'office-person': 'rooms.secretariat rooms.head-of-office rooms.office rooms.public-order places.offices',
  'quiet-room': 'rooms.quiet-room',
  'prayer-room': 'rooms.prayer-room',
  'first-aid': 'rooms.first-aid-room',
  'baby-changing': 'rooms.nursing-baby-room places.baby-changing',
  kitchen: 'rooms.kitchenette',
  coffee: 'rooms.break-room places.cafe',
  'mail-post': 'rooms.post-room',
  'printer-copier': 'rooms.copy-room rooms.print-shop',
  server: 'rooms.server-room',
  storage: 'rooms.storage',
  cleaning: 'rooms.cleaning-room',
  locker: 'rooms.changing-room places.lockers',
  shower: 'rooms.shower',
  entrance: 'places.entrance places.main-entrance',
  exit: 'places.exit',
  lift: 'places.lift',
  stairs: 'places.stairs',
  toilets: 'places.toilets',
  'toilet-women': 'places.toilet-women',
  'toilet-men': 'places.toilet-men',
  'toilet-all-gender': 'places.toilet-all',
  'toilet-accessible': 'places.toilet-accessible',
  wardrobe: 'places.cloakroom',
  canteen: 'places.canteen',
  'cash-machine': 'places.cash-machine',
  'photo-booth': 'places.photo-booth',
  parking: 'places.car-park',
  'parking-accessible': 'places.parking-accessible',
  bicycle: 'places.bicycle-parking',
  bus: 'places.bus-stop',
};

/** Message key to pictogram. */
export const MESSAGE_PICTOGRAMS: ReadonlyMap<string, string> = new Map(
  Object.entries(PICTOGRAMS).flatMap(([pictogram, keys]) => keys.split(' ').map((key) => [key, pictogram] as const)),
);

/** What `pictogram: auto` stands for. */
export const AUTO = 'auto';

export function pictogramOf(key: string, known: { has(id: string): boolean }): string | undefined {
  const named = MESSAGE_PICTOGRAMS.get(key) ?? key.slice(key.indexOf('.') + 1);
  return known.has(named) ? named : undefined;
}
