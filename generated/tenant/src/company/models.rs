//! What devices there are, and what they run.

/// A model of a device.
#[derive(Debug)]
pub(crate) struct Model {
    /// As a device says it.
    pub(crate) platform: &'static str,
    /// In full.
    pub(crate) name: &'static str,
    /// Without its year and chip.
    pub(crate) short: &'static str,
    /// Apple's identifier; none for devices of others.
    pub(crate) id: &'static str,
    pub(crate) chip: &'static str,
    pub(crate) cores: &'static str,
    pub(crate) memory: &'static str,
    /// Storage in gigabytes.
    pub(crate) capacity: f64,
    /// How many of a thousand devices are one.
    pub(crate) weight: usize,
}

impl Model {
    /// Whether it is a Mac that is carried about.
    pub(crate) fn is_laptop(&self) -> bool {
        self.short.starts_with("MacBook")
    }
}

/// The model of this full name.
pub(crate) fn named(name: &str) -> Option<&'static Model> {
    MODELS.iter().find(|model| model.name == name)
}

type Row = (&'static str, &'static str, &'static str, &'static str, [&'static str; 3], f64, usize);

const fn model((platform, name, short, id, [chip, cores, memory], capacity, weight): Row) -> Model {
    Model { platform, name, short, id, chip, cores, memory, capacity, weight }
}

const NO_CHIP: [&str; 3] = ["", "", ""];

/// Every model.
pub(crate) const MODELS: &[Model] = &[
    model((
        "Mac",
        "MacBook Pro (14-inch, M4, 2024)",
        "MacBook Pro",
        "Mac16,1",
        ["Apple M4", "10", "24 GB LPDDR5"],
        994.7,
        130,
    )),
    model((
        "Mac",
        "MacBook Pro (16-inch, M4 Pro, 2024)",
        "MacBook Pro",
        "Mac16,7",
        ["Apple M4 Pro", "14", "48 GB LPDDR5"],
        994.7,
        60,
    )),
    model((
        "Mac",
        "MacBook Pro (14-inch, 2021)",
        "MacBook Pro",
        "MacBookPro18,3",
        ["Apple M1 Pro", "10", "16 GB LPDDR5"],
        494.4,
        70,
    )),
    model((
        "Mac",
        "MacBook Air (13-inch, M3, 2024)",
        "MacBook Air",
        "Mac15,12",
        ["Apple M3", "8", "16 GB LPDDR5"],
        494.4,
        140,
    )),
    model((
        "Mac",
        "MacBook Air (15-inch, M4, 2025)",
        "MacBook Air",
        "Mac16,13",
        ["Apple M4", "10", "16 GB LPDDR5"],
        494.4,
        60,
    )),
    model(("Mac", "iMac (24-inch, M4, 2024)", "iMac", "Mac16,3", ["Apple M4", "10", "16 GB LPDDR5"], 494.4, 30)),
    model(("Mac", "Mac mini (M4, 2024)", "Mac mini", "Mac16,10", ["Apple M4", "10", "16 GB LPDDR5"], 245.1, 30)),
    model((
        "Mac",
        "Mac Studio (M2 Max, 2023)",
        "Mac Studio",
        "Mac14,13",
        ["Apple M2 Max", "12", "64 GB LPDDR5"],
        994.7,
        10,
    )),
    model(("iPhone", "iPhone 16", "iPhone 16", "iPhone17,3", NO_CHIP, 256.0, 90)),
    model(("iPhone", "iPhone 16 Pro", "iPhone 16 Pro", "iPhone17,1", NO_CHIP, 256.0, 40)),
    model(("iPhone", "iPhone 15", "iPhone 15", "iPhone15,4", NO_CHIP, 128.0, 60)),
    model(("iPhone", "iPhone SE (3rd generation)", "iPhone SE", "iPhone14,6", NO_CHIP, 64.0, 40)),
    model(("iPad", "iPad (A16)", "iPad (A16)", "iPad15,7", NO_CHIP, 128.0, 70)),
    model(("iPad", "iPad Air 11-inch (M3)", "iPad Air", "iPad15,3", NO_CHIP, 256.0, 40)),
    model(("iPad", "iPad Pro 11-inch (M4)", "iPad Pro", "iPad16,3", NO_CHIP, 512.0, 30)),
    model(("AppleTV", "Apple TV 4K (3rd generation)", "Apple TV 4K", "AppleTV14,1", NO_CHIP, 64.0, 30)),
    model(("AppleTV", "Apple TV 4K (2nd generation)", "Apple TV 4K", "AppleTV11,1", NO_CHIP, 32.0, 10)),
    model(("Vision", "Apple Vision Pro", "Apple Vision Pro", "RealityDevice14,1", NO_CHIP, 512.0, 15)),
    model(("Windows", "Latitude 7450", "Latitude 7450", "", NO_CHIP, 512.0, 25)),
    model(("Android", "Pixel 10", "Pixel 10", "", NO_CHIP, 128.0, 20)),
];

/// A version of an operating system.
#[derive(Debug)]
pub(crate) struct Release {
    pub(crate) platform: &'static str,
    /// The system.
    pub(crate) system: &'static str,
    /// What it is sold as.
    pub(crate) marketing: Option<&'static str>,
    pub(crate) version: &'static str,
    pub(crate) build: &'static str,
    /// How often it comes up among those of its platform.
    pub(crate) weight: usize,
}

/// The version of this number on a platform; the newest if there is none.
pub(crate) fn release(platform: &str, version: &str) -> Option<&'static Release> {
    let mut own = RELEASES.iter().filter(|release| release.platform == platform);
    own.clone().find(|release| release.version == version).or_else(|| own.next())
}

const fn system(
    platform: &'static str,
    system: &'static str,
    marketing: Option<&'static str>,
    [version, build]: [&'static str; 2],
    weight: usize,
) -> Release {
    Release { platform, system, marketing, version, build, weight }
}

/// Every version, the newest of each platform first.
pub(crate) const RELEASES: &[Release] = &[
    system("Mac", "macOS", Some("Sequoia"), ["15.6.1", "24G90"], 50),
    system("Mac", "macOS", Some("Sequoia"), ["15.6", "24G84"], 15),
    system("Mac", "macOS", Some("Sequoia"), ["15.5", "24F74"], 15),
    system("Mac", "macOS", Some("Sonoma"), ["14.7.8", "23H730"], 15),
    system("Mac", "macOS", Some("Ventura"), ["13.7.8", "22H730"], 5),
    system("iPhone", "iOS", None, ["18.6.2", "22G100"], 70),
    system("iPhone", "iOS", None, ["18.6", "22G86"], 20),
    system("iPhone", "iOS", None, ["18.5", "22F76"], 10),
    system("iPad", "iPadOS", None, ["18.6.2", "22G100"], 70),
    system("iPad", "iPadOS", None, ["18.6", "22G86"], 20),
    system("iPad", "iPadOS", None, ["18.5", "22F76"], 10),
    system("AppleTV", "tvOS", None, ["18.6", "22M84"], 80),
    system("AppleTV", "tvOS", None, ["18.5", "22L572"], 20),
    system("Vision", "visionOS", None, ["2.6", "22O785"], 70),
    system("Vision", "visionOS", None, ["2.5", "22O473"], 30),
    system("Windows", "Windows", None, ["24H2", ""], 80),
    system("Windows", "Windows", None, ["23H2", ""], 20),
    system("Android", "Android", None, ["16", ""], 100),
];
