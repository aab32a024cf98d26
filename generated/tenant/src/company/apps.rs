//! Apps that the devices of the company have.

use serde_json::{Value, json};

use super::chance::Chance;

/// An app.
#[derive(Debug)]
pub(crate) struct App {
    name: &'static str,
    bundle: &'static str,
    developer: &'static str,
    team: &'static str,
    category: &'static str,
    /// The versions that devices have, the newest first.
    versions: &'static [&'static str],
    /// The size, in bytes.
    size: u64,
    /// How many of a hundred Macs have it.
    on_macs: usize,
    /// How many of a hundred phones and tablets have it.
    on_phones: usize,
}

/// An app that a device has, in a version.
pub(crate) type Installed = (&'static App, &'static str);

type Maker = (&'static str, &'static str);

const fn app(
    [name, bundle, category]: [&'static str; 3],
    (developer, team): Maker,
    versions: &'static [&'static str],
    size: u64,
    [on_macs, on_phones]: [usize; 2],
) -> App {
    App { name, bundle, developer, team, category, versions, size, on_macs, on_phones }
}

const PAPER: Maker = ("Example Paper Works", "EXAMPLE001");
const TYPE: Maker = ("Example Type Foundry", "EXAMPLE002");
const TOWER: Maker = ("Example Watchtower", "EXAMPLE003");
const TIDE: Maker = ("Example Tide Software", "EXAMPLE004");
const LANTERN: Maker = ("Example Lantern Labs", "EXAMPLE005");

/// Every app.
const APPS: &[App] = &[
    app(
        ["Paperfold", "com.example.paperfold", "productivity"],
        PAPER,
        &["5.0.3", "5.0.1", "4.9.8"],
        73_400_320,
        [92, 0],
    ),
    app(["Inkwell", "com.example.inkwell", "graphics-design"], TYPE, &["2.11", "2.10"], 18_253_611, [45, 0]),
    app(["Watchtower", "com.example.watchtower", "utilities"], TOWER, &["4.2.0"], 41_943_040, [100, 0]),
    app(
        ["Tidepool", "com.example.tidepool", "productivity"],
        TIDE,
        &["12.4.1", "12.3.0", "11.9.6"],
        210_763_776,
        [85, 70],
    ),
    app(["Tidepool Meet", "com.example.tidepool.meet", "video"], TIDE, &["7.8", "7.7", "7.2"], 318_767_104, [78, 82]),
    app(
        ["Lantern", "com.example.lantern", "developer-tools"],
        LANTERN,
        &["1.99.2", "1.98.0", "1.97.1"],
        402_653_184,
        [40, 0],
    ),
    app(
        ["Lantern Terminal", "com.example.lantern.terminal", "developer-tools"],
        LANTERN,
        &["3.5.4", "3.5.0"],
        25_165_824,
        [33, 0],
    ),
    app(["Harbor VPN", "com.example.harbor", "utilities"], TOWER, &["9.1.2", "9.0.7"], 52_428_800, [64, 58]),
    app(["Ledgerline", "com.example.ledgerline", "finance"], PAPER, &["2026.1", "2025.4"], 134_217_728, [18, 0]),
    app(["Quillnote", "com.example.quillnote", "productivity"], TYPE, &["8.2.6", "8.2.5", "8.0"], 88_080_384, [52, 37]),
    app(["Cartograph", "com.example.cartograph", "travel"], TIDE, &["6.30", "6.29"], 121_634_816, [0, 44]),
    app(["Badge", "com.example.badge", "business"], PAPER, &["3.3", "3.2"], 33_554_432, [0, 90]),
    app(["Lumen Mail", "com.example.lumen", "business"], LANTERN, &["16.89", "16.88", "16.78"], 157_286_400, [71, 66]),
    app(["Stagehand", "com.example.stagehand", "music"], TYPE, &["1.4"], 62_914_560, [12, 6]),
];

/// The apps of a device, in the order of their names.
pub(crate) fn of(seed: u64, platform: &str, key: i64) -> Vec<Installed> {
    let mut chance = Chance::new(seed, "apps", key);
    let share = |app: &App| if platform == "Mac" { app.on_macs } else { app.on_phones };
    let installed = APPS.iter().filter_map(|app| {
        let (is_there, is_current) = (chance.percent(share(app)), chance.percent(70));
        let version = if is_current { &app.versions[0] } else { chance.pick(app.versions) };
        is_there.then_some((app, *version))
    });
    installed.collect()
}

/// The app as the list of a device's apps shows it.
pub(crate) fn shown((app, version): Installed, is_mac: bool, times: (&str, &str)) -> Value {
    let number = 41_000 + APPS.iter().position(|other| other.bundle == app.bundle).unwrap_or(0);
    let path = if is_mac { format!("/Applications/{}.app", app.name) } else { String::new() };
    let vendable = if is_mac { "" } else { "True" };
    json!({
        "app_id": number.to_string(),
        "app_name": app.name,
        "app_store_vendable": vendable,
        "bundle_id": app.bundle,
        "bundle_size": app.size.to_string(),
        "creation_date": times.0,
        "device_based_vpp": vendable,
        "modification_date": times.1,
        "path": path,
        "process": if is_mac { app.name } else { "" },
        "signature": if is_mac { signature(app) } else { String::new() },
        "source": if is_mac { "Identified Developer" } else { "" },
        "version": version,
    })
}

/// What a row about an app has of the app itself.
pub(crate) fn columns((app, version): Installed, is_mac: bool) -> Vec<(&'static str, Value)> {
    let mut columns = vec![
        ("bundle_id", json!(app.bundle)),
        ("bundle_name", json!(app.name)),
        ("copyright", json!(format!("Copyright 2026 {}.", app.developer))),
        ("developer_name", json!(app.developer)),
        ("name", json!(app.name)),
        ("short_version", json!(version.replace('.', ""))),
        ("version", json!(version)),
    ];
    if is_mac {
        columns.extend([
            ("category", json!(format!("public.app-category.{}", app.category))),
            ("executable", json!(app.name)),
            ("path", json!(format!("/Applications/{}.app", app.name))),
            ("signature", json!(signature(app))),
            ("team_id", json!(app.team)),
        ]);
    } else {
        let absent = ["category", "compiler", "executable", "minimum_system_version", "path", "signature", "team_id"];
        columns.extend(absent.map(|name| (name, Value::Null)));
    }
    columns
}

fn signature(app: &App) -> String {
    format!("Developer ID Application: {} ({})", app.developer, app.team)
}
