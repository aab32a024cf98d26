//! The operation that lists the devices which another operation takes one of.

use std::collections::{HashSet, VecDeque};

use kandji_client::Client;
use kandji_client::operations::{self, Arguments, Data, DescribedList, OperationInfo, ParameterInfo, ParameterPlace};
use kandji_client::operations::{SchemaInfo, SchemaKind};
use kandji_client::runtime::{Call, Items};
use serde_json::Value;

use super::device::Device;
use super::selection::Selection;
use crate::exit::Failure;

/// What an id of a device identifies.
const DEVICE: &str = "Device";

/// The argument of the path that is a device.
pub(crate) fn device_parameter(operation: &OperationInfo) -> Option<&'static ParameterInfo> {
    let is_device = |one: &&ParameterInfo| one.place == ParameterPlace::Path && one.schema.id_of == Some(DEVICE);
    operation.parameters.iter().find(is_device)
}

/// An operation that lists devices.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DeviceList {
    pub(crate) list: &'static OperationInfo,
    /// The field with the id of a device.
    pub(crate) key: &'static str,
}

impl DeviceList {
    /// The list of the devices that an operation takes one of: the one whose path is that before the device.
    pub(crate) fn of(operation: &OperationInfo) -> Option<Self> {
        let device = device_parameter(operation)?;
        let (path, _) = operation.meta.path.split_once(&format!("/{{{}}}", device.name))?;
        operations::ALL.iter().copied().filter(|list| list.meta.path == path).find_map(Self::listing)
    }

    /// The operation as a list of devices, if it is one and needs no arguments.
    pub(crate) fn listing(list: &'static OperationInfo) -> Option<Self> {
        let info = list.list.as_ref()?;
        let key = info.key?;
        let SchemaKind::Record(item) = info.item.kind else { return None };
        let is_of_devices = item.field(key)?.schema.id_of == Some(DEVICE);
        let is_free = !list.parameters.iter().any(|parameter| parameter.is_required);
        (is_of_devices && is_free).then_some(Self { list, key })
    }

    /// What the specification says of a device in the list.
    pub(crate) fn item(&self) -> &'static SchemaInfo {
        static NOTHING: SchemaInfo = SchemaInfo::ANY;
        self.list.list.as_ref().map_or(&NOTHING, |info| &info.item)
    }

    /// Begins to read the devices of a selection.
    pub(crate) fn devices<'a>(self, client: &'a Client, selection: &'a Selection) -> Devices<'a> {
        let queries = selection.queries(self.list);
        let seen = (queries.len() > 1).then(HashSet::new);
        Devices { directory: self, client, selection, queries: queries.into(), items: None, seen }
    }

    /// All devices of a selection, each value of which must select something.
    pub(crate) async fn find(self, client: &Client, selection: &Selection) -> Result<Vec<Device>, Failure> {
        let mut devices = self.devices(client, selection);
        let (mut found, mut watch) = (Vec::new(), selection.watch());
        while let Some(item) = devices.next().await {
            let item = item?;
            watch.note(item.value());
            found.push(Device::of(item.value(), self.key));
        }
        watch.finish()?;
        Ok(found)
    }
}

/// The devices of a selection, which are read page by page.
#[derive(Debug)]
pub(crate) struct Devices<'a> {
    directory: DeviceList,
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
                Some(Ok(item)) if self.is_new(item.value()) => return Some(Ok(item)),
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

    fn is_new(&mut self, item: &Value) -> bool {
        let id = || Device::of(item, self.directory.key).id;
        self.selection.has(item) && self.seen.as_mut().is_none_or(|seen| seen.insert(id()))
    }
}
