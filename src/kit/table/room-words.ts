/**
 * What room lists call what a room is used for (words of DIN 277 uses and of everyday lists), by message:
 * `values: { message: auto }`. One closed table; `room-use.ts` says how words are compared. A use that needs no sign
 * (shaft, plant room of a lift) is not in it.
 */
export const ROOM_WORDS: Readonly<Record<string, string>> = {
  'rooms.reception': 'Empfang, Anmeldung, Rezeption, Pforte, Pförtner, Foyer Empfang, Empfangsbereich',
  'rooms.information': 'Information, Info, Infothek, Auskunft, Infopoint, Info-Point, Bürgerinformation',
  'rooms.waiting-area':
    'Wartebereich, Warteraum, Wartezone, Wartezimmer, Warten, Wartefläche, Warteber., Wartebereich Besucher',
  'rooms.citizens-office': 'Bürgerbüro, Bürgerservice, Bürgeramt, Bürgerdienste, Servicebüro, Bürgerservicebüro',
  'rooms.registration-office':
    'Einwohnermeldeamt, Meldeamt, Einwohnermeldewesen, Meldewesen, EMA, Meldestelle, Meldebehörde',
  'rooms.passports-and-id-cards': 'Passstelle, Ausweisstelle, Pass- und Ausweisstelle, Passamt, Ausweise, Pässe',
  'rooms.registry-office': 'Standesamt, Personenstandswesen',
  'rooms.wedding-room': 'Trauzimmer, Trausaal, Trauungsraum, Eheschließungszimmer',
  'rooms.elections-office': 'Wahlbüro, Wahlamt, Briefwahlbüro, Wahlen',
  'rooms.lost-property': 'Fundbüro, Fundamt, Fundsachen',
  'rooms.immigration-office':
    'Ausländerbehörde, Ausländeramt, Ausländerwesen, ABH, Zuwanderung, Ausländerangelegenheiten, Ausländerstelle',
  'rooms.residence-permits': 'Aufenthaltserlaubnis, Aufenthaltserlaubnisse, Aufenthaltsrecht',
  'rooms.naturalisation': 'Einbürgerung, Einbürgerungsbehörde, Einbürgerungen, Staatsangehörigkeit',
  'rooms.refugee-support': 'Flüchtlingshilfe, Asylstelle, Asyl, Asylbewerberleistungen, AsylbLG, Flüchtlingsberatung',
  'rooms.integration-centre': 'Integration, Integrationsbüro, Integrationsbeauftragte, Kommunales Integrationszentrum',
  'rooms.interpreting-service': 'Dolmetscher, Dolmetscherdienst, Sprachmittlung',
  'rooms.social-services': 'Sozialamt, Sozialhilfe, Soziale Dienste, Sozialer Dienst, Sozialdienst',
  'rooms.basic-income-support': 'Grundsicherung, Grundsicherungsamt, Hilfe zum Lebensunterhalt',
  'rooms.housing-benefit': 'Wohngeld, Wohngeldstelle, Wohngeldbehörde',
  'rooms.education-benefits': 'BuT, Bildungspaket, Bildungs- und Teilhabeleistungen',
  'rooms.student-grants': 'BAföG, BAföG-Amt, Amt für Ausbildungsförderung',
  'rooms.inclusion-support': 'Eingliederungshilfe, EGH, Teilhabe, Inklusion',
  'rooms.disability-card': 'Schwerbehindertenausweise, Schwerbehindertenrecht, Feststellungsverfahren',
  'rooms.care-advice': 'Pflegestützpunkt',
  'rooms.care-assistance': 'Hilfen zur Pflege',
  'rooms.seniors-advice': 'Seniorenbüro, Seniorenbeauftragte, Seniorenbeirat',
  'rooms.debt-advice': 'Schuldnerberatung, Schuldner- und Insolvenzberatung',
  'rooms.job-centre': 'Job-Center, Arbeitsvermittlung, Jobvermittlung',
  'rooms.youth-welfare': 'Jugendamt, ASD, Allgemeiner Sozialer Dienst, Jugendhilfe, Jugendgerichtshilfe',
  'rooms.parental-allowance': 'Elterngeld, Elterngeldstelle',
  'rooms.child-maintenance': 'Unterhaltsvorschuss, Unterhaltsvorschusskasse, UVG, Beistandschaft, Unterhalt',
  'rooms.childcare': 'Kita, Kindertagesbetreuung, Tagesbetreuung, Kindertagespflege, Kindergarten',
  'rooms.early-support': 'Netzwerk Frühe Hilfen',
  'rooms.family-advice': 'Erziehungsberatung, Familienbüro, Beratungsstelle für Familien',
  'rooms.foster-care': 'Pflegekinder, Adoption, Adoptionsvermittlung',
  'rooms.legal-guardianship': 'Betreuungsbehörde, Betreuungswesen, Vormundschaft, Amtsvormundschaft',
  'rooms.health-office': 'Gesundheitsamt',
  'rooms.official-doctor': 'Amtsarzt, Amtsärztin, Amtsärzte',
  'rooms.vaccination-advice': 'Impfen, Impfstelle, Impfsprechstunde, Impfzimmer',
  'rooms.infection-protection': 'Hygiene, Belehrung Infektionsschutz',
  'rooms.child-health': 'KJGD, Kinder- und Jugendgesundheitsdienst, Schularzt, Einschulungsuntersuchung',
  'rooms.dental-service': 'Zahnarzt, Jugendzahnarzt, Jugendzahnpflege',
  'rooms.mental-health-service': 'SpDi, Sozialpsychiatrie',
  'rooms.pregnancy-advice': 'Schwangerenberatung, Schwangerschaftskonfliktberatung',
  'rooms.addiction-advice': 'Suchthilfe, Drogenberatung',
  'rooms.vehicle-registration':
    'Kfz-Zulassung, Zulassungsstelle, Kfz-Zulassungsstelle, Zulassung, Zulassungsbehörde, Straßenverkehrsamt',
  'rooms.driving-licence': 'Führerscheinstelle, Fahrerlaubnis, Fahrerlaubnisbehörde, Führerschein, Fahrerlaubnisse',
  'rooms.traffic-fines': 'Bußgeldstelle, Bußgeld, Ordnungswidrigkeiten, OWi',
  'rooms.public-order': 'Ordnungsamt, Ordnungsbehörde, Ordnungsverwaltung',
  'rooms.trade-office': 'Gewerbe, Gewerbestelle, Gewerbemeldestelle, Gewerbeangelegenheiten',
  'rooms.weapons-and-hunting': 'Waffenbehörde, Jagdbehörde, Waffenrecht, Untere Jagdbehörde',
  'rooms.civil-protection': 'Katastrophenschutz, Brandschutz, Zivilschutz, Rettungsdienst',
  'rooms.veterinary-office': 'Veterinäramt, Veterinärwesen, Amtstierarzt',
  'rooms.food-inspection': 'Lebensmittelkontrolle',
  'rooms.building-office': 'Bauamt, Bauordnungsamt, Bauverwaltung, Hochbau, Tiefbau, Hochbauamt, Tiefbauamt',
  'rooms.building-permits': 'Bauaufsicht, Baugenehmigung, Bauordnung, Bauantrag, Bauanträge',
  'rooms.building-records': 'Bauaktenarchiv, Bauarchiv, Bauakteneinsicht',
  'rooms.planning-office': 'Bauleitplanung, Stadtplanung, Stadtplanungsamt, Regionalplanung, Kreisplanung',
  'rooms.surveying-office': 'Vermessung, Vermessungsamt, Kataster, Vermessungs- und Katasteramt, Geoinformation',
  'rooms.housing-promotion': 'Wohnungsbauförderung, Wohnungswesen, Wohnberechtigungsschein, WBS',
  'rooms.environment-office': 'Umweltamt, Umweltschutz, Klimaschutz',
  'rooms.nature-conservation': 'Untere Naturschutzbehörde, UNB, Landschaftspflege',
  'rooms.waste-management': 'Abfall, Abfallberatung, Müllabfuhr, Abfallgebühren',
  'rooms.school-office': 'Schulamt, Schulverwaltung, Schulverwaltungsamt, Schulaufsicht, Schülerbeförderung',
  'rooms.adult-education': 'VHS',
  'rooms.culture-and-sport': 'Kultur, Sport, Kulturamt, Sportamt, Kulturbüro',
  'rooms.media-centre': 'Medienzentrum, Kreismedienzentrum, Medienstelle',
  'rooms.treasury': 'Kämmerei, Finanzverwaltung, Haushalt, Finanzbuchhaltung, Buchhaltung',
  'rooms.cash-desk': 'Kasse, Kreiskasse, Stadtkasse, Zahlstelle, Gemeindekasse, Bezahlstelle',
  'rooms.taxes-and-fees': 'Steuern, Steueramt, Abgaben, Gebühren',
  'rooms.audit-office': 'Rechnungsprüfungsamt, Rechnungsprüfung, RPA, Revision',
  'rooms.legal-office': 'Rechtsamt, Justiziariat, Rechtsabteilung, Justitiariat',
  'rooms.procurement': 'Vergabe, Zentrale Vergabestelle, Einkauf, Beschaffung',
  'rooms.district-administrator':
    'Landrat, Landrätin, Büro des Landrats, Büro der Landrätin, Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin, Dezernent, Dezernentin',
  'rooms.council-office': 'Büro des Kreistags, Ratsbüro, Sitzungsdienst, Gremienbüro, Fraktionsbüro',
  'rooms.council-chamber':
    'Sitzungssaal, Ratssaal, Kreistagssaal, Sitzungsraum, Plenarsaal, Sitzungszimmer, Kreistagssitzungssaal',
  'rooms.press-office': 'Pressestelle, Presse, Öffentlichkeitsarbeit, Pressebüro, Presse- und Öffentlichkeitsarbeit',
  'rooms.complaints': 'Beschwerdestelle, Bürgerbeschwerden, Beschwerdemanagement',
  'rooms.volunteering': 'Ehrenamtsbüro, Freiwilligenagentur',
  'rooms.business-development': 'Wirtschaftsförderung, WiFö, Wifö',
  'rooms.equal-opportunities':
    'Gleichstellungsbeauftragte, Gleichstellungsbüro, Gleichstellungsstelle, Frauenbeauftragte',
  'rooms.data-protection': 'Datenschutzbeauftragte, Datenschutzbeauftragter',
  'rooms.human-resources':
    'Personalamt, Personalstelle, Personal, Personalabteilung, Personalverwaltung, Personalwesen',
  'rooms.staff-council': 'Personalrat, Personalratsbüro, Personalvertretung',
  'rooms.disability-representatives': 'Schwerbehindertenvertretung, SBV, Vertrauensperson',
  'rooms.it-service':
    'IT, IT-Service, EDV, IT-Support, IT-Abteilung, IT-Werkstatt, IuK, ADV, EDV-Abteilung, Benutzerservice, IT-Büro',
  'rooms.facility-management': 'Gebäudemanagement, Gebäudewirtschaft, Liegenschaften, Facility Management',
  'rooms.caretaker':
    'Hausmeister, Hausmeisterei, Hausdienst, Hausverwaltung, Hausmeisterin, HM, Hausmeisterbüro, Hausmstr.',
  'rooms.secretariat': 'Sekretariat, Vorzimmer, Sekr., Sekretariat Leitung, Geschäftszimmer, Vorz.',
  'rooms.head-of-office':
    'Amtsleitung, Leitung, Fachbereichsleitung, Fachdienstleitung, Amtsleiter, Amtsleiterin, Fachbereichsleiter, Fachbereichsleiterin, Abteilungsleitung, Sachgebietsleitung, FBL, Dezernatsleitung, Büro Leitung, Büro Amtsleitung',
  'rooms.office':
    'Büro, Büros, Büroraum, Büroarbeitsplatz, Dienstzimmer, Einzelbüro, Doppelbüro, Großraumbüro, Arbeitszimmer, Bürofläche, Zweierbüro, Dreierbüro, Mehrpersonenbüro, Gruppenbüro, Kombibüro, Büronutzung, Büro Sachbearbeitung, Sachbearbeitung, Sachbearbeiter, Sachbearbeiterin, Arbeitsplatz, Arbeitsraum, Schreibbüro, Homeoffice-Arbeitsplatz, Desksharing',
  'rooms.counselling-room':
    'Beratungsraum, Beratung, Beratungszimmer, Sprechzimmer, Besucherraum, Berat., Sprechraum, Beratungsbüro, Gesprächsraum, Besuchszimmer',
  'rooms.meeting-room':
    'Besprechungsraum, Besprechung, Besprechungszimmer, Konferenzraum, Besprechungsraum klein, Kleiner Besprechungsraum, Bespr., Bespr.-Zimmer, Bespr.-Raum, Bespr.-R., BR, Konferenz, Konferenzzimmer, Meetingraum, Teamraum, Projektraum, Besprechungsecke, Videokonferenzraum',
  'rooms.large-meeting-room':
    'Großer Besprechungsraum, Besprechungsraum groß, Großer Konferenzraum, Konferenzsaal, Besprechungssaal, Konferenzraum groß',
  'rooms.training-room':
    'Schulungsraum, Seminarraum, Unterrichtsraum, Schulung, Seminar, EDV-Schulungsraum, Fortbildung, Lehrsaal, Schulungsr., Vortragsraum, Vortragssaal',
  'rooms.quiet-room': 'Ruheraum, Liegeraum, Ruhezimmer, Rückzugsraum',
  'rooms.prayer-room': 'Raum der Stille, Gebetsraum, Andachtsraum',
  'rooms.first-aid-room':
    'Erste-Hilfe-Raum, Sanitätsraum, Sanitätszimmer, Sani-Raum, Erste Hilfe, Sanitätsstelle, Ersthelferraum',
  'rooms.nursing-baby-room':
    'Still- und Wickelraum, Eltern-Kind-Raum, Stillraum, Eltern-Kind-Zimmer, Eltern-Kind-Büro, Stillzimmer',
  'rooms.kitchenette': 'Teeküche, Kaffeeküche, Küche, Teek., Pantry, Kochnische, Tee-Küche, Etagenküche, Personalküche',
  'rooms.break-room': 'Pausenraum, Aufenthaltsraum, Sozialraum, Personalraum, Aufenthalt, Pausenzimmer, Aufenthaltsr.',
  'rooms.post-room': 'Poststelle, Postraum, Post, Postzimmer, Poststelle Scan, Scanstelle, Posteingang, Botendienst',
  'rooms.copy-room':
    'Kopierraum, Kopierer, Druckerraum, Kopie, Druckraum, Kopier- und Druckerraum, Kopiergerät, Drucker, Kopierr.',
  'rooms.print-shop': 'Druckerei, Hausdruckerei, Vervielfältigung',
  'rooms.archive':
    'Archiv, Registratur, Aktenraum, Aktenlager, Akten, Altregistratur, Archivraum, Aktenarchiv, Aktenkeller, Kreisarchiv, Stadtarchiv',
  'rooms.server-room':
    'Serverraum, EDV-Raum, Server, Rechenzentrum, EDV-Verteiler, Serverr., IT-Raum, Netzwerkraum, Technikraum IT',
  'rooms.technical-room':
    'Technik, Technikraum, Haustechnik, Betriebsraum, Technikzentrale, Heizung, Heizungsraum, Elektroraum, Lüftung, Lüftungszentrale, Hausanschlussraum, Haustechnikraum, TGA, Elektro, ELT-Raum, Technikr.',
  'rooms.storage':
    'Lager, Lagerraum, Abstellraum, Materiallager, Materialraum, Abstellkammer, Nebenraum, Kammer, Möbellager, Stuhllager, Abstellr., Material, Lagerr., Kellerraum, Magazin, Vorratsraum',
  'rooms.cleaning-room':
    'Putzraum, Putzmittelraum, Reinigung, Reinigungsraum, Putzkammer, Putzmittel, Putzm., PM, Reinigungskammer, Raumpflege, Putzmittelr.',
  'rooms.changing-room': 'Umkleide, Umkleideraum, Garderobenraum, Umkl., Umkleide Damen, Umkleide Herren, Spindraum',
  'rooms.shower': 'Dusche, Duschraum, Duschen',
  'rooms.self-service': 'Selbstbedienung, Serviceterminal, SB-Terminal, Selbstbedienungsterminal, Bürgerterminal',
  'places.toilets':
    'WC, Toilette, Toiletten, Sanitärraum, WC-Anlage, Sanitär, WC D/H, WC Damen/Herren, WC Personal, Personal-WC, WCs, Toilettenanlage, Besucher-WC, WC Besucher',
  'places.toilet-women':
    'WC Damen, Damen-WC, WC D, WC Frauen, Toilette Damen, D-WC, WC-Da, WC weiblich, Damentoilette, WC F, Frauen-WC, WC w, Toilette Frauen',
  'places.toilet-men':
    'WC Herren, Herren-WC, WC H, WC Männer, Toilette Herren, H-WC, WC-He, WC männlich, Herrentoilette, WC M, Männer-WC, Toilette Männer',
  'places.toilet-all': 'WC Unisex, Unisex-WC, WC divers, All-Gender-WC, WC d/w/m, WC m/w/d',
  'places.toilet-accessible':
    'Behinderten-WC, WC barrierefrei, Barrierefreies WC, WC Beh., Beh.-WC, WC Behinderte, WC R, Rollstuhl-WC, B-WC, WC rollstuhlgerecht, Behindertentoilette, WC barr.frei, barrierefreie Toilette',
  'places.baby-changing': 'Wickelraum, Wickeltisch',
  'places.canteen': 'Kantine, Speiseraum, Cafeteria, Speisesaal, Casino, Mensa, Betriebsrestaurant',
  'places.cafe': 'Café, Bistro',
  'places.library': 'Bibliothek, Bücherei, Amtsbibliothek',
  'places.cloakroom': 'Garderobe',
  'places.lockers': 'Schließfächer, Schließfachanlage',
  'places.photo-booth': 'Fotoautomat, Passbildautomat, Fotokabine',
  'places.cash-machine': 'Kassenautomat, Bezahlautomat',
  'places.bicycle-parking': 'Fahrradraum, Fahrradkeller, Fahrradabstellraum, Fahrradständer',
  'places.lift': 'Fahrstuhl, Lift, Personenaufzug',
  'places.stairs': 'Treppenhaus, Treppenraum, TRH',
};
