//! Tables of devices: a column names the device, and the others are arguments of the operation.

use std::collections::BTreeMap;
use std::path::Path;

use kandji_client::Client;
use kandji_client::operations::SchemaKind;

use super::plan::{Plan, Row};
use crate::command_line::flags::Flag;
use crate::command_line::names::kebab;
use crate::console::Console;
use crate::directory::list::Directory;
use crate::directory::similar::Similar;
use crate::directory::thing::{Thing, listed, one_line};
use crate::exit::Failure;
use crate::fleet::found;
use crate::fleet::platforms::Platforms;
use crate::fleet::selection::Selection;

/// A column that names the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    Id,
    Serial,
    Name,
}

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Device(Naming),
    /// An argument, by the number of its flag.
    Argument(usize),
    /// Something that is known of devices and has no use here.
    Unused,
}

/// A row of a table as it was read.
#[derive(Debug)]
struct Line {
    number: u64,
    cells: Vec<String>,
}

/// Reads a table, and finds its devices.
pub(crate) async fn read(
    path: &Path,
    plan: &Plan,
    directory: Directory,
    client: &Client,
    console: &mut Console,
) -> Result<Vec<Row>, Failure> {
    let mut faults = Vec::new();
    let (header, lines) = lines(path, &mut faults)?;
    let mut of_header = Vec::new();
    let columns = columns(&header, plan, directory, &mut of_header);
    if !of_header.is_empty() {
        return Err(failure(path, &[of_header, faults].concat()));
    }
    let unused: Vec<String> = header
        .iter()
        .zip(&columns)
        .filter(|(_, column)| **column == Column::Unused)
        .map(|(name, _)| one_line(name))
        .collect();
    if !unused.is_empty() {
        console.tell(&format!(
            "{}: these columns are no arguments and are not sent: {}",
            path.display(),
            unused.join(", ")
        ));
    }
    let fleet = Fleet::of(found::find(directory, client, &Selection::default()).await?);
    let mut rows = rows(&lines, &columns, &fleet, &mut faults);
    hold_against_platforms(&rows, plan, directory, &mut faults);
    resolve(&mut rows, plan, client, &mut faults).await;
    if faults.is_empty() { Ok(rows) } else { Err(failure(path, &faults)) }
}

/// Everything that is wrong with a table.
pub(crate) fn failure(path: &Path, faults: &[String]) -> Failure {
    let faults: String = faults.iter().map(|fault| format!("\n  {fault}")).collect();
    Failure::usage(format!("{} cannot be sent; nothing was:{faults}", path.display()))
}

fn lines(path: &Path, faults: &mut Vec<String>) -> Result<(Vec<String>, Vec<Line>), Failure> {
    let shown = path.display();
    let bytes = std::fs::read(path).map_err(|error| Failure::usage(format!("{shown} cannot be read: {error}")))?;
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text);
    let header = reader.headers().map_err(|error| Failure::usage(format!("{shown} has no header row: {error}")))?;
    let header: Vec<String> = header.iter().map(str::to_owned).collect();
    let mut lines = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let number = record.position().map_or(0, csv::Position::line);
                let cells: Vec<String> = record.iter().map(str::to_owned).collect();
                if cells.len() == header.len() {
                    lines.push(Line { number, cells });
                } else {
                    let (own, all) = (cells.len(), header.len());
                    faults.push(format!("line {number}: it has {own} cells, and the header has {all}"));
                }
            }
            Err(error) => faults.push(error.to_string()),
        }
    }
    if lines.is_empty() && faults.is_empty() {
        faults.push("it has a header row at most, and no devices".to_owned());
    }
    Ok((header, lines))
}

/// A device that the operation is not for is a fault, since the table names it.
fn hold_against_platforms(rows: &[Row], plan: &Plan, directory: Directory, faults: &mut Vec<String>) {
    let mut platforms = Platforms::of(plan.operation, directory);
    for Row { device, line, .. } in rows {
        if !platforms.admit(&device.platform) {
            let line = line.unwrap_or_default();
            faults.push(format!("line {line}: {}", Platforms::misfit(plan.operation, device)));
        }
    }
}

/// Looks up the names that stand where ids are due, each of them once.
async fn resolve(rows: &mut [Row], plan: &Plan, client: &Client, faults: &mut Vec<String>) {
    let mut known: BTreeMap<(usize, String), Result<String, String>> = BTreeMap::new();
    for row in rows {
        for (number, text) in &mut row.own {
            let key = (*number, text.clone());
            if !known.contains_key(&key) {
                let id = plan.resolved(*number, text, client).await.map_err(|failure| failure.message);
                known.insert(key.clone(), id);
            }
            match known.get(&key) {
                Some(Ok(id)) => text.clone_from(id),
                Some(Err(fault)) => faults.push(format!("line {}: {fault}", row.line.unwrap_or_default())),
                None => {}
            }
        }
    }
}

/// What each column is.
fn columns(header: &[String], plan: &Plan, directory: Directory, faults: &mut Vec<String>) -> Vec<Column> {
    let mut columns = Vec::new();
    let mut seen = BTreeMap::new();
    for (index, name) in header.iter().enumerate() {
        match column(name, plan, directory) {
            Some(column) => columns.push(column),
            None => {
                let known: Vec<&str> = plan.columns().map(|(_, flag)| flag.id.as_str()).collect();
                let known = if known.is_empty() { "it has none".to_owned() } else { known.join(", ") };
                faults.push(format!("column `{}`: no argument of the operation is called so: {known}", one_line(name)));
                columns.push(Column::Unused);
            }
        }
        if let Some(other) = seen.insert(normal(name), index) {
            faults.push(format!("columns {} and {}: both are `{}`", other + 1, index + 1, one_line(name)));
        }
    }
    if !columns.iter().any(|column| matches!(column, Column::Device(_))) {
        faults.push("no column names the device: `device_id`, `serial_number` or `device_name`".to_owned());
    }
    columns
}

fn column(name: &str, plan: &Plan, directory: Directory) -> Option<Column> {
    let name = normal(name);
    let is_it = |flag: &Flag| normal(&flag.id) == name;
    if let Some((number, _)) = plan.columns().find(|(_, flag)| is_it(flag)) {
        return Some(Column::Argument(number));
    }
    let naming = match name.as_str() {
        "device-id" | "id" => Some(Naming::Id),
        "serial-number" | "serial" => Some(Naming::Serial),
        "device-name" | "name" | "device" => Some(Naming::Name),
        key if key == normal(directory.key) => Some(Naming::Id),
        _ => None,
    };
    naming.map(Column::Device).or_else(|| is_of_devices(&name, directory).then_some(Column::Unused))
}

/// Whether the list of devices has such a column, or a part of one.
fn is_of_devices(name: &str, directory: Directory) -> bool {
    let SchemaKind::Record(record) = directory.item().kind else { return false };
    let first = name.split('.').next().unwrap_or_default();
    record.fields.iter().any(|field| normal(field.name) == first)
}

/// `blueprint-id` for `Blueprint_ID`.
fn normal(name: &str) -> String {
    let parts = name.trim().trim_start_matches("--").split('.');
    parts.map(kebab).collect::<Vec<_>>().join(".")
}

/// All devices, by what names them.
struct Fleet {
    devices: Vec<Thing>,
    by_name: BTreeMap<(u8, String), Vec<usize>>,
}

impl Fleet {
    fn of(devices: Vec<Thing>) -> Self {
        let mut by_name: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, device) in devices.iter().enumerate() {
            for (naming, text) in
                [(Naming::Id, device.id.as_str()), (Naming::Serial, device.serial()), (Naming::Name, device.name())]
            {
                by_name.entry((naming as u8, text.to_lowercase())).or_default().push(index);
            }
        }
        Self { devices, by_name }
    }

    /// The one device with this name.
    fn find(&self, naming: Naming, text: &str) -> Result<usize, String> {
        match self.by_name.get(&(naming as u8, text.to_lowercase())).map(Vec::as_slice) {
            Some([one]) => Ok(*one),
            Some(several) => {
                let which = listed(several.iter().map(|index| self.devices[*index].shown()));
                Err(format!("`{}` could be any of {}:{which}", one_line(text), several.len()))
            }
            None => Err(format!("there is no device `{}`{}", one_line(text), self.similar(text).question())),
        }
    }
}

impl Fleet {
    /// The names of devices that are like one that none has.
    fn similar(&self, text: &str) -> Similar {
        let mut similar = Similar::to(text);
        self.devices.iter().flat_map(Thing::names).for_each(|name| similar.offer(name));
        similar
    }
}

/// The rows of a table. Each names one device, and no two name the same.
fn rows(lines: &[Line], columns: &[Column], fleet: &Fleet, faults: &mut Vec<String>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut seen: BTreeMap<usize, u64> = BTreeMap::new();
    for line in lines {
        match device(line, columns, fleet) {
            Ok(index) => {
                if let Some(earlier) = seen.insert(index, line.number) {
                    faults.push(format!("line {}: it is the device of line {earlier}", line.number));
                }
                let own = own(line, columns);
                rows.push(Row { device: fleet.devices[index].clone(), own, line: Some(line.number) });
            }
            Err(fault) => faults.push(format!("line {}: {fault}", line.number)),
        }
    }
    rows
}

/// The device that all cells of a line agree on.
fn device(line: &Line, columns: &[Column], fleet: &Fleet) -> Result<usize, String> {
    // A name alone can be that of several devices, so an id or a serial number decides.
    let of = |wanted: Naming| {
        let cells = line.cells.iter().zip(columns);
        cells.filter(move |(cell, column)| **column == Column::Device(wanted) && !cell.is_empty()).map(|(cell, _)| cell)
    };
    let mut found: Option<usize> = None;
    for naming in [Naming::Id, Naming::Serial, Naming::Name] {
        for cell in of(naming) {
            match (found, naming) {
                (Some(index), Naming::Name) if fleet.devices[index].name().eq_ignore_ascii_case(cell) => {}
                (Some(index), _) if fleet.find(naming, cell) != Ok(index) => {
                    return Err(format!("`{}` is not {}", one_line(cell), fleet.devices[index].shown()));
                }
                (Some(_), _) => {}
                (None, _) => found = Some(fleet.find(naming, cell)?),
            }
        }
    }
    found.ok_or_else(|| "it names no device".to_owned())
}

/// The arguments of a line. An empty cell is none.
fn own(line: &Line, columns: &[Column]) -> Vec<(usize, String)> {
    let cells = line.cells.iter().zip(columns);
    let own = cells.filter_map(|(cell, column)| match column {
        Column::Argument(number) if !cell.is_empty() => Some((*number, cell.clone())),
        _ => None,
    });
    own.collect()
}
