//! Names of people, places and things.

/// First names.
pub(crate) const FIRST: &[&str] = &[
    "Aaliyah",
    "Adrian",
    "Aiko",
    "Alejandro",
    "Amina",
    "Anders",
    "Anneke",
    "Ariel",
    "Bastian",
    "Beatriz",
    "Bogdan",
    "Camille",
    "Carlos",
    "Chiara",
    "Dalia",
    "Daniel",
    "Dmitri",
    "Ebba",
    "Elif",
    "Emeka",
    "Farah",
    "Fatou",
    "Felix",
    "Fiona",
    "Giulia",
    "Grace",
    "Hana",
    "Henrik",
    "Imani",
    "Ines",
    "Ivan",
    "Jamal",
    "Jasper",
    "Jiwoo",
    "Jonas",
    "Kaito",
    "Katarina",
    "Kofi",
    "Lara",
    "Leila",
    "Liam",
    "Lucia",
    "Magnus",
    "Maren",
    "Mei",
    "Miguel",
    "Nadia",
    "Niamh",
    "Nikhil",
    "Olga",
    "Omar",
    "Oskar",
    "Paloma",
    "Pavel",
    "Rafael",
    "Rania",
    "Rosa",
    "Sanjay",
    "Selma",
    "Sofia",
    "Tariq",
    "Thea",
    "Tomas",
    "Uma",
    "Viktor",
    "Wren",
    "Yara",
    "Yusuf",
    "Zoe",
    "Zuzana",
];

/// Last names.
pub(crate) const LAST: &[&str] = &[
    "Abebe",
    "Achterberg",
    "Almeida",
    "Andersen",
    "Baptiste",
    "Bianchi",
    "Bondarenko",
    "Brandt",
    "Castillo",
    "Chen",
    "Costa",
    "Delacroix",
    "Demir",
    "Diallo",
    "Dubois",
    "Eriksen",
    "Farkas",
    "Fischer",
    "Fontaine",
    "Fujita",
    "Garcia",
    "Georgiou",
    "Gruber",
    "Hansen",
    "Hassan",
    "Horvat",
    "Ibrahim",
    "Iyer",
    "Jansen",
    "Johansson",
    "Kaya",
    "Keller",
    "Kim",
    "Kovacs",
    "Kowalski",
    "Larsen",
    "Leclerc",
    "Lindgren",
    "Lopez",
    "Malik",
    "Marino",
    "Mbeki",
    "Mehta",
    "Moreau",
    "Mwangi",
    "Nakamura",
    "Nguyen",
    "Novak",
    "Nowak",
    "Okonkwo",
    "Ortega",
    "Osei",
    "Park",
    "Pereira",
    "Petrov",
    "Popescu",
    "Reyes",
    "Rossi",
    "Santos",
    "Sato",
    "Schneider",
    "Silva",
    "Singh",
    "Suzuki",
    "Tanaka",
    "Torres",
    "Vargas",
    "Weber",
    "Yilmaz",
    "Zhang",
];

/// A part of the company: its name, its blueprint of [`BLUEPRINTS`], and what people do there.
#[derive(Debug)]
pub(crate) struct Department {
    pub(crate) name: &'static str,
    pub(crate) titles: &'static [&'static str],
    /// How many of a hundred people work there.
    pub(crate) weight: usize,
}

/// The parts of the company.
pub(crate) const DEPARTMENTS: &[Department] = &[
    Department {
        name: "Engineering",
        titles: &["Software Engineer", "Staff Engineer", "Test Engineer", "Engineering Manager"],
        weight: 34,
    },
    Department { name: "Design", titles: &["Product Designer", "Illustrator", "Researcher"], weight: 10 },
    Department { name: "Sales", titles: &["Account Executive", "Sales Engineer", "Regional Manager"], weight: 22 },
    Department { name: "Support", titles: &["Support Specialist", "Support Lead"], weight: 14 },
    Department { name: "Finance", titles: &["Controller", "Accountant", "Analyst"], weight: 8 },
    Department { name: "People", titles: &["Recruiter", "People Partner"], weight: 6 },
    Department { name: "Warehouse", titles: &["Shift Lead", "Picker", "Planner"], weight: 6 },
];

/// A blueprint beside those of the examples.
#[derive(Debug)]
pub(crate) struct Blueprint {
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) color: &'static str,
    pub(crate) icon: &'static str,
    /// The platforms of its devices.
    pub(crate) platforms: &'static [&'static str],
    /// How often it comes up.
    pub(crate) weight: usize,
}

type Look = (&'static str, &'static str);

const fn blueprint(
    name: &'static str,
    description: &'static str,
    (color, icon): Look,
    platforms: &'static [&'static str],
    weight: usize,
) -> Blueprint {
    Blueprint { name, description, color, icon, platforms, weight }
}

const PORTABLE: &[&str] = &["Mac", "iPhone", "iPad", "Windows", "Android", "Vision"];

/// The blueprints beside those of the examples.
pub(crate) const BLUEPRINTS: &[Blueprint] = &[
    blueprint("Office Standard", "What everybody starts with.", ("neutral-500", "ss-office"), PORTABLE, 40),
    blueprint(
        "Finance and Legal",
        "Disks that are encrypted, and nothing from the App Store.",
        ("red-600", "ss-lock"),
        &["Mac", "iPhone"],
        10,
    ),
    blueprint(
        "Support Desk",
        "Macs and phones of those who answer the phone.",
        ("blue-400", "ss-phone"),
        &["Mac", "iPhone"],
        14,
    ),
    blueprint("Warehouse iPads", "Tablets that hang on a forklift.", ("orange-600", "ss-box"), &["iPad"], 30),
    blueprint("Meeting Rooms", "What shows slides.", ("purple-300", "ss-tv"), &["AppleTV", "iPad"], 40),
    blueprint("Contractors", "Devices that go back in a few months.", ("yellow-500", "ss-clock"), PORTABLE, 8),
    blueprint("Early Updates", "The first to get every update.", ("green-400", "ss-rocket"), PORTABLE, 6),
];

/// The tags beside those of the examples.
pub(crate) const TAGS: &[&str] =
    &["travel-kit", "contractor", "pilot", "refresh-2026", "remote", "office-lisbon", "office-vienna", "spare"];

/// Rooms that have a device of their own.
pub(crate) const ROOMS: &[&str] = &[
    "Atlas", "Borealis", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Harbor", "Iris", "Juniper", "Kestrel", "Lagoon",
    "Meridian",
];

/// What administrators write down.
pub(crate) const NOTES: &[&str] = &[
    "Screen replaced under warranty.",
    "Came back from a contractor, wiped before it was handed out again.",
    "Battery reports service recommended, spare part ordered.",
    "Handed out with a dock and a second power supply.",
    "Reported as slow; memory pressure from browser tabs.",
    "To be replaced with the next refresh.",
    "Has a scratch on the lid, nothing else.",
];
