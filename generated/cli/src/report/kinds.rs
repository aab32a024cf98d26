//! The reports that there are, and the operations that they are made of.

/// The operation that lists the devices.
pub(crate) const DEVICES: &str = "listDevices";

/// A report.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    /// The operation that is called for each device; without one, the list of devices is enough.
    pub(crate) operation: Option<&'static str>,
    /// The fields of its response whose elements have a row each; without any, a device has one row.
    pub(crate) lists: &'static [&'static str],
}

/// All reports.
pub(crate) static KINDS: [Kind; 6] = [
    Kind { name: "devices", about: "A row for each device", operation: None, lists: &[] },
    Kind { name: "apps", about: "A row for each device and app", operation: Some("getDeviceApps"), lists: &["apps"] },
    Kind {
        name: "details",
        about: "A row for each device with all its details",
        operation: Some("getDeviceDetails"),
        lists: &[],
    },
    Kind {
        name: "status",
        about: "A row for each device and library item or parameter, with its status",
        operation: Some("getDeviceStatus"),
        lists: &["library_items", "parameters"],
    },
    Kind {
        name: "parameters",
        about: "A row for each device and parameter",
        operation: Some("getDeviceParameters"),
        lists: &["parameters"],
    },
    Kind {
        name: "library-items",
        about: "A row for each device and library item",
        operation: Some("getDeviceLibraryItems"),
        lists: &["library_items"],
    },
];
