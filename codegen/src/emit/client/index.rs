//! The API as Rust names see it: which module, type, method and argument stands for what.

use std::collections::BTreeMap;

use crate::emit::client::names::{Scope, pascal, snake};
use crate::emit::client::types::ids::{IDS, Ids};
use crate::emit::client::types::usage::Usage;
use crate::model::{Api, Group, Kind, Operation, Schema, TypeDef};

/// The module of the types that several groups use.
pub(crate) const SHARED: &str = "types";

/// Names of modules and features that the crate has anyway, and of methods that `Client` has beside the accessors.
const RESERVED_MODULES: &[&str] = &[
    SHARED,
    IDS,
    "runtime",
    "rt",
    "default",
    "rustls",
    "native_tls",
    "lib",
    "main",
    "build",
    "attempt",
    "block_on",
    "blocking",
    "builder",
    "clone",
    "execute",
    "fmt",
    "from_env",
    "read",
    "request",
    "to_http",
];

/// Methods that every call has; see `Call` in the runtime.
const RESERVED_SETTERS: &[&str] = &[
    "attempt_timeout",
    "blocking",
    "budget",
    "client",
    "first",
    "header",
    "items",
    "max_response_bytes",
    "meta",
    "new",
    "operation",
    "pages",
    "read_ahead",
    "retry",
    "send",
    "send_raw",
    "send_with_meta",
    "settings",
    "strict",
    "take",
    "timeout",
    "total_timeout",
    "until",
    "upload",
    "wait",
    "body",
    "clone",
    "fmt",
    "into",
    "try_into",
    "from",
    "to_owned",
    "borrow",
    "type_id",
];

/// The whole crate.
pub(crate) struct View<'a> {
    pub(crate) api: &'a Api,
    pub(crate) groups: Vec<GroupView<'a>>,
    /// Every named shape, by the model's name.
    pub(crate) types: BTreeMap<&'a str, TypeView<'a>>,
    /// The group that owns each type; see [`Api::type_owners`].
    pub(crate) type_owners: BTreeMap<&'a str, &'a str>,
    /// The types of ids.
    pub(crate) ids: Ids<'a>,
}

/// A group of operations: a module, a feature, and an accessor of the client.
pub(crate) struct GroupView<'a> {
    pub(crate) group: &'a Group,
    /// Name of the module, the feature and the accessor.
    pub(crate) module: String,
    /// The struct that the accessor gives.
    pub(crate) handle: String,
    pub(crate) operations: Vec<OperationView<'a>>,
}

/// An operation: a method of its group's handle and a struct.
pub(crate) struct OperationView<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) method: String,
    pub(crate) name: String,
}

/// A named shape: a type of a module.
pub(crate) struct TypeView<'a> {
    pub(crate) definition: &'a TypeDef,
    pub(crate) name: String,
    /// The module it stands in.
    pub(crate) module: String,
    pub(crate) usage: Usage,
}

impl<'a> View<'a> {
    /// Names everything of the API.
    pub(crate) fn new(api: &'a Api) -> Self {
        let usages = Usage::of_types(api);
        let type_owners = api.type_owners();
        let mut modules = Scope::reserving(RESERVED_MODULES);
        let mut names = Scope::default();
        let type_names: BTreeMap<&str, String> =
            api.types.keys().map(|name| (name.as_str(), names.claim(&pascal(name, "Value"), &[]))).collect();
        let mut by_group: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        for operation in &api.operations {
            by_group.entry(&operation.group).or_default().push(operation);
        }
        let groups: Vec<GroupView<'_>> = api
            .groups
            .iter()
            .map(|group| GroupView::new(group, by_group.remove(group.name.as_str()), &mut modules, &mut names))
            .collect();
        let module_of: BTreeMap<&str, &str> =
            groups.iter().map(|group| (group.group.name.as_str(), group.module.as_str())).collect();
        let types = type_names
            .into_iter()
            .filter_map(|(key, name)| {
                let usage = usages.get(key).cloned().unwrap_or_default();
                let module = type_owners.get(key).and_then(|group| module_of.get(group)).copied().unwrap_or(SHARED);
                Some((key, TypeView { definition: api.types.get(key)?, name, module: module.to_owned(), usage }))
            })
            .collect();
        Self { api, groups, types, type_owners, ids: Ids::of(api) }
    }

    /// The type of a named shape.
    pub(crate) fn named(&self, schema: &Schema) -> Option<&TypeView<'a>> {
        match &schema.kind {
            Kind::Named(name) => self.types.get(name.as_str()),
            _ => None,
        }
    }

    /// The types that stand in a module, by name.
    pub(crate) fn types_in(&self, module: &str) -> impl Iterator<Item = &TypeView<'a>> {
        self.types.values().filter(move |view| view.module == module)
    }
}

impl<'a> GroupView<'a> {
    fn new(group: &'a Group, operations: Option<Vec<&'a Operation>>, modules: &mut Scope, names: &mut Scope) -> Self {
        let wanted = group.client_name.as_deref().unwrap_or(&group.name);
        let module = modules.claim(&snake(wanted, "operations"), &[]);
        let handle = pascal(&module, "Operations");
        let handle = names.claim(&handle, &[format!("{handle}Api")]);
        let mut methods = Scope::reserving(&["client"]);
        let operations = operations.unwrap_or_default();
        let operations = operations
            .into_iter()
            .map(|operation| OperationView {
                operation,
                method: methods.claim(&method_name(operation), &[snake(&operation.id, "call")]),
                name: operation_name(operation, names),
            })
            .collect();
        Self { group, module, handle, operations }
    }
}

fn operation_name(operation: &Operation, names: &mut Scope) -> String {
    let wanted = operation.client.as_ref().map_or(&operation.id, |client| &client.request);
    let name = pascal(wanted, "Call");
    names.claim(&name, &[format!("{name}Request")])
}

fn method_name(operation: &Operation) -> String {
    let wanted = operation.client.as_ref().map_or(&operation.id, |client| &client.method);
    snake(wanted, &snake(&operation.id, "call"))
}

/// Names for the arguments of a call: setters, and the fields of the operation's struct.
pub(crate) fn argument_scope() -> Scope {
    Scope::reserving(RESERVED_SETTERS)
}
