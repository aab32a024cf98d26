//! The devices that an operation takes one of, read from the list of them.

use std::collections::{HashSet, VecDeque};

use kandji_client::Client;
use kandji_client::operations::{self, Arguments, Data, DescribedList, OperationInfo, ParameterInfo, ParameterPlace};
use kandji_client::runtime::{Call, Items};

use super::selection::Selection;
use crate::directory::list::Directory;
use crate::exit::Failure;

/// What an id of a device identifies.
const DEVICE: &str = "Device";

/// The argument of the path that is a device.
pub(crate) fn device_parameter(operation: &OperationInfo) -> Option<&'static ParameterInfo> {
    let is_device = |one: &&ParameterInfo| one.place == ParameterPlace::Path && one.schema.id_of == Some(DEVICE);
    operation.parameters.iter().find(is_device)
}

/// The list of the devices that an operation takes one of: the one whose path is that before the device.
pub(crate) fn list_for(operation: &OperationInfo) -> Option<Directory> {
    let device = device_parameter(operation)?;
    let (path, _) = operation.meta.path.split_once(&format!("/{{{}}}", device.name))?;
    operations::ALL.iter().copied().filter(|list| list.meta.path == path).find_map(list)
}

/// An operation as a list of devices, if it is one.
pub(crate) fn list(operation: &'static OperationInfo) -> Option<Directory> {
    Directory::of_list(operation).filter(|directory| directory.kind == DEVICE)
}

/// Begins to read the devices of a selection.
pub(crate) fn read<'a>(directory: Directory, client: &'a Client, selection: &'a Selection) -> Devices<'a> {
    let queries = selection.queries(directory.list);
    let seen = (queries.len() > 1).then(HashSet::new);
    Devices { directory, client, selection, queries: queries.into(), items: None, seen }
}

/// The devices of a selection, which are read page by page.
#[derive(Debug)]
pub(crate) struct Devices<'a> {
    directory: Directory,
    client: &'a Client,
    selection: &'a Selection,
    queries: VecDeque<Arguments>,
    items: Option<Items<DescribedList>>,
    /// The ids so far, if a device can be in several lists.
    seen: Option<HashSet<String>>,
}

impl Devices<'_> {
    /// The next device.
    pub(crate) async fn next(&mut self) -> Option<Result<Data, Failure>> {
        loop {
            let item = match &mut self.items {
                Some(items) => items.next().await,
                None => None,
            };
            match item {
                Some(Ok(item)) if self.is_new(&item) => return Some(Ok(item)),
                Some(Ok(_)) => {}
                Some(Err(error)) => return Some(Err(error.into())),
                None => {
                    let query = self.queries.pop_front()?;
                    match self.begin(query) {
                        Ok(items) => self.items = Some(items),
                        Err(failure) => return Some(Err(failure)),
                    }
                }
            }
        }
    }

    fn begin(&self, query: Arguments) -> Result<Items<DescribedList>, Failure> {
        let list = self.directory.list.with(query).map_err(|faults| Failure::usage(faults.to_string()))?;
        let list = list.list().ok_or_else(|| Failure::usage("there is no list of devices"))?;
        Ok(Call::new(self.client, list).items())
    }

    fn is_new(&mut self, item: &Data) -> bool {
        let id = || self.directory.thing(item).id;
        self.selection.has(item.value()) && self.seen.as_mut().is_none_or(|seen| seen.insert(id()))
    }
}
