//! The API as the crate shows it: which module, type and method stands for what.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::names::{OPERATIONS, pascal, snake};
use super::operations::arguments::Arguments;
use super::operations::response::Response;
use super::types::ids::IDS;
use super::types::rust_type::SHARED;
use super::types::type_index::TypeIndex;
use crate::examples::Examples;
use crate::model::{Api, FilterColumns, Group, Operation, UniqueNames};

/// Names of modules and features that every crate has, and of the methods that `Client` has beside the accessors.
const RESERVED_MODULES: &[&str] = &[
    SHARED,
    IDS,
    "runtime",
    "rt",
    "default",
    "rustls",
    "native_tls",
    "lib",
    OPERATIONS,
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
    "header",
    "jiff",
    "read",
    "reqwest",
    "request",
    "to_http",
];

/// An index of the whole API.
pub(crate) struct ApiIndex<'a> {
    pub(crate) api: &'a Api,
    /// What the examples of the documentation send.
    pub(crate) examples: &'a Examples,
    pub(crate) types: TypeIndex<'a>,
    /// The group that owns each type; see [`Api::type_owners`].
    pub(crate) type_owners: BTreeMap<&'a str, &'a str>,
    pub(crate) groups: Vec<GroupEntry<'a>>,
    /// The filters of lists, by the name of the record that they list; `operations::columns` collects them once.
    pub(crate) filters: OnceLock<BTreeMap<String, Vec<FilterColumns>>>,
}

/// A group of operations: a module, a feature, and an accessor of the client.
pub(crate) struct GroupEntry<'a> {
    pub(crate) group: &'a Group,
    /// Name of the module, the feature and the accessor.
    pub(crate) module: String,
    /// Name of the struct that the accessor returns.
    pub(crate) handle: String,
    pub(crate) operations: Vec<OperationEntry<'a>>,
}

/// An operation: a method of its group's handle and a struct.
pub(crate) struct OperationEntry<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) method: String,
    /// Name of the struct.
    pub(crate) name: String,
    pub(crate) arguments: Arguments<'a>,
    pub(crate) response: Response<'a>,
}

impl<'a> ApiIndex<'a> {
    /// Names everything of an API.
    pub(crate) fn new(api: &'a Api, examples: &'a Examples) -> Self {
        let type_owners = api.type_owners();
        let mut modules = UniqueNames::separated_by("_").reserving(RESERVED_MODULES.iter().copied());
        let mut names = UniqueNames::default();
        let type_names = api.types.keys().map(|name| (name.as_str(), names.claim(&pascal(name, "Value"))));
        let type_names: BTreeMap<&str, String> = type_names.collect();
        let mut by_group: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
        for operation in &api.operations {
            by_group.entry(&operation.group).or_default().push(operation);
        }
        let named_groups = api.groups.iter().map(|group| {
            let operations = by_group.remove(group.name.as_str()).unwrap_or_default();
            NamedGroup::new(group, operations, &mut modules, &mut names)
        });
        let named_groups: Vec<NamedGroup<'_>> = named_groups.collect();
        let module_of = named_groups.iter().map(|named| (named.group.name.as_str(), named.module.as_str())).collect();
        let types = TypeIndex::new(api, &type_owners, type_names, &module_of);
        let groups = named_groups.into_iter().map(|named| named.entry(&types)).collect();
        Self { api, examples, types, type_owners, groups, filters: OnceLock::new() }
    }

    /// Every operation with its group.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&GroupEntry<'a>, &OperationEntry<'a>)> {
        self.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)))
    }
}

/// A group whose names are chosen.
struct NamedGroup<'a> {
    group: &'a Group,
    module: String,
    handle: String,
    operations: Vec<NamedOperation<'a>>,
}

/// An operation whose names are chosen.
struct NamedOperation<'a> {
    operation: &'a Operation,
    method: String,
    name: String,
}

impl<'a> NamedGroup<'a> {
    fn new(
        group: &'a Group,
        operations: Vec<&'a Operation>,
        modules: &mut UniqueNames,
        names: &mut UniqueNames,
    ) -> Self {
        let wanted = group.client_name.as_deref().unwrap_or(&group.name);
        let module = modules.claim(&snake(wanted, "operations"));
        let handle = pascal(&module, "Operations");
        let handle = names.claim_or(&handle, &[format!("{handle}Api")]);
        let mut methods = UniqueNames::separated_by("_").reserving(["client"]);
        let operations = operations
            .into_iter()
            .map(|operation| NamedOperation {
                operation,
                method: methods.claim_or(&method_name(operation), &[snake(&operation.id, "call")]),
                name: operation_name(operation, names),
            })
            .collect();
        Self { group, module, handle, operations }
    }

    /// The entry of the group, once all types are known.
    fn entry(self, types: &TypeIndex<'a>) -> GroupEntry<'a> {
        let operations = self.operations.into_iter().map(|NamedOperation { operation, method, name }| OperationEntry {
            operation,
            method,
            name,
            arguments: Arguments::new(types, operation),
            response: Response::new(types, operation),
        });
        GroupEntry { group: self.group, module: self.module, handle: self.handle, operations: operations.collect() }
    }
}

fn operation_name(operation: &Operation, names: &mut UniqueNames) -> String {
    let wanted = operation.client.as_ref().map_or(&operation.id, |client| &client.request);
    let name = pascal(wanted, "Call");
    names.claim_or(&name, &[format!("{name}Request")])
}

fn method_name(operation: &Operation) -> String {
    let wanted = operation.client.as_ref().map_or(&operation.id, |client| &client.method);
    snake(wanted, &snake(&operation.id, "call"))
}
