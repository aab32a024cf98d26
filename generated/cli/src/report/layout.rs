//! How the rows of a report are made of what the API sends.

use kandji_client::operations::{OperationInfo, SchemaInfo, SchemaKind};
use serde_json::{Map, Value};

use super::columns::Columns;
use super::kinds::Kind;
use crate::directory::list::Directory;

/// What is known of the device in each row.
const DEVICE: [&str; 6] = ["device_id", "serial_number", "device_name", "platform", "blueprint_name", "user.email"];
/// The column that says which list an element is of.
const LIST: &str = "list";
/// The column with what the specification does not know, as JSON.
const OTHER: &str = "other";
/// The column that says why there is nothing.
const ERROR: &str = "error";

/// How the rows of a report are made.
#[derive(Debug)]
pub(crate) struct Layout {
    kind: &'static Kind,
    device: Columns,
    /// The columns of each part of a response: of each list, or of the response as a whole.
    parts: Vec<Columns>,
    /// The names of all columns.
    pub(crate) names: Vec<String>,
}

/// A row: cells in the order of the columns.
pub(crate) type Row = Vec<String>;

impl Layout {
    pub(crate) fn of(kind: &'static Kind, directory: Directory, operation: Option<&'static OperationInfo>) -> Self {
        let response = operation.and_then(OperationInfo::response_schema);
        let (device, parts) = match response {
            None => (Columns::of(directory.item()), Vec::new()),
            Some(response) if kind.lists.is_empty() => {
                (Columns::only(directory.item(), &DEVICE), vec![Columns::of(response)])
            }
            Some(response) => {
                let parts = kind.lists.iter().map(|list| element(response, list).map(Columns::of).unwrap_or_default());
                (Columns::only(directory.item(), &DEVICE), parts.collect())
            }
        };
        let mut names = device.names.clone();
        if kind.lists.len() > 1 {
            names.push(LIST.to_owned());
        }
        for name in parts.iter().flat_map(|part| &part.names) {
            let name = part_name(name, &device);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.push(OTHER.to_owned());
        names.extend(operation.map(|_| ERROR.to_owned()));
        Self { kind, device, parts, names }
    }

    /// The row of a device that needs no call.
    pub(crate) fn of_device(&self, device: &Value) -> Row {
        let mut cells = self.begin(device);
        self.set_others(&mut cells, &self.device.others(device));
        cells
    }

    /// The row of a device whose call failed.
    pub(crate) fn of_error(&self, device: &Value, error: &str) -> Row {
        let mut cells = self.begin(device);
        self.set(&mut cells, ERROR, error.to_owned());
        cells
    }

    /// The rows of a device and its response; at least one.
    pub(crate) fn of_response(&self, device: &Value, response: &Value) -> Vec<Row> {
        if self.kind.lists.is_empty() {
            return self.parts.iter().map(|part| self.row(device, part, response, None)).collect();
        }
        let mut rows = Vec::new();
        for (list, part) in self.kind.lists.iter().zip(&self.parts) {
            let elements = response.get(list).and_then(Value::as_array).into_iter().flatten();
            rows.extend(elements.map(|element| self.row(device, part, element, Some(list))));
        }
        if rows.is_empty() {
            rows.push(self.begin(device));
        }
        rows
    }

    fn row(&self, device: &Value, part: &Columns, value: &Value, list: Option<&str>) -> Row {
        let mut cells = self.begin(device);
        if let Some(list) = list.filter(|_| self.kind.lists.len() > 1) {
            self.set(&mut cells, LIST, list.to_owned());
        }
        for (name, cell) in part.names.iter().zip(part.cells(value)) {
            self.set(&mut cells, &part_name(name, &self.device), cell);
        }
        self.set_others(&mut cells, &part.others(value));
        cells
    }

    fn begin(&self, device: &Value) -> Row {
        let mut cells = self.device.cells(device);
        cells.resize(self.names.len(), String::new());
        cells
    }

    fn set(&self, cells: &mut Row, name: &str, text: String) {
        if let Some(index) = self.names.iter().rposition(|known| known == name) {
            cells[index] = text;
        }
    }

    fn set_others(&self, cells: &mut Row, others: &Map<String, Value>) {
        if !others.is_empty() {
            self.set(cells, OTHER, Value::Object(others.clone()).to_string());
        }
    }
}

/// The name of a column of a response. One that a column of the device has, or one of ours, is told apart.
fn part_name(name: &str, device: &Columns) -> String {
    let is_taken = [LIST, OTHER, ERROR].contains(&name) || device.names.iter().any(|known| known == name);
    if is_taken { format!("item.{name}") } else { name.to_owned() }
}

/// What the specification says of an element of a list in a response.
fn element(response: &SchemaInfo, list: &str) -> Option<&'static SchemaInfo> {
    let SchemaKind::Record(record) = response.kind else { return None };
    match record.field(list)?.schema.kind {
        SchemaKind::List(element) => Some(element),
        _ => None,
    }
}
