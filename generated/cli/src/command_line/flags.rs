//! The arguments of an operation as flags: parameters by their names, and fields of the body by theirs, with a dot before a
//! field of a field.

use std::sync::{LazyLock, OnceLock};

use kandji_client::operations::{self, BodyFormat, OperationInfo, ParameterPlace, SchemaInfo, SchemaKind};

use super::names::{first_sentence, kebab};
use super::own::is_own;
use crate::directory::list::Directory;

/// How deep fields of fields have flags of their own; below, they are given as JSON.
const DEEPEST: usize = 4;

/// An argument of an operation on the command line.
#[derive(Clone, Debug)]
pub(crate) struct Flag {
    /// Its name there: `device-id`, `settings.name`.
    pub(crate) id: String,
    /// Where its value goes.
    pub(crate) target: Target,
    /// What the specification says of its value.
    pub(crate) schema: &'static SchemaInfo,
    /// Whether it is given by its position, as arguments of the path are.
    pub(crate) is_positional: bool,
    /// Whether the API requires it. It can still stand in `--body`.
    pub(crate) is_required: bool,
    /// The group of the operation.
    group: &'static str,
}

/// Where the value of a flag goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A parameter.
    Parameter(&'static str),
    /// A field of the body, by the names that lead to it.
    Body(Vec<&'static str>),
    /// A file in a field of the body.
    File(&'static str),
    /// The body as a whole.
    WholeBody,
}

impl Flag {
    /// The flag as it is typed.
    pub(crate) fn shown(&self) -> String {
        if self.is_positional { self.id.to_uppercase() } else { format!("--{}", self.id) }
    }

    /// What the specification says of the elements, if the value is a list.
    pub(crate) fn element(&self) -> Option<&'static SchemaInfo> {
        match self.schema.kind {
            SchemaKind::List(element) => Some(element),
            _ => None,
        }
    }

    /// What stands for the value in the help.
    pub(crate) fn value_name(&self) -> String {
        match self.schema.kind {
            _ if matches!(self.target, Target::File(_)) => "PATH".to_owned(),
            SchemaKind::Boolean => "true|false".to_owned(),
            SchemaKind::Integer | SchemaKind::Number => "N".to_owned(),
            SchemaKind::List(_) => "VALUES".to_owned(),
            SchemaKind::Record(_) | SchemaKind::Map(_) | SchemaKind::Any | SchemaKind::Union(_) => "JSON".to_owned(),
            _ => "TEXT".to_owned(),
        }
    }

    /// What it is for, in a few words.
    pub(crate) fn short_help(&self) -> String {
        let mut help = first_sentence(self.schema.description).to_owned();
        self.add_marks(&mut help);
        help.trim_start().to_owned()
    }

    /// What it is for: the description, the known values, and whether it is required.
    pub(crate) fn help(&self) -> String {
        let mut help = self.schema.description.to_owned();
        self.add_marks(&mut help);
        help.trim_start().to_owned()
    }

    /// What can be given where an id is due: the id, and what people call a thing.
    fn naming(&self) -> Option<String> {
        let kind = self.schema.id_of.or_else(|| self.element()?.id_of)?;
        let directory = Directory::of(kind, self.group)?;
        let own = format!("{}_", kind.to_lowercase());
        let names: Vec<String> =
            directory.names().map(|name| name.trim_start_matches(&own).replace('_', " ")).collect();
        let (last, others) = names.split_last()?;
        let others: String = others.iter().map(|name| format!(", {name}")).collect();
        Some(format!("id{others} or {last}"))
    }

    fn add_marks(&self, help: &mut String) {
        if let Some(naming) = self.naming() {
            help.push_str(&format!(" [{naming}]"));
        }
        if !self.schema.choices.is_empty() {
            help.push_str(&format!(" [one of: {}]", self.schema.choices.join(", ")));
        }
        if self.is_required && !self.is_positional {
            help.push_str(" [required]");
        }
    }
}

/// The flags of the operations, each made when it is asked for first: most command lines are about one operation.
static FLAGS: LazyLock<Vec<OnceLock<Vec<Flag>>>> =
    LazyLock::new(|| operations::ALL.iter().map(|_| OnceLock::new()).collect());

/// The flags of an operation, those by position first.
pub(crate) fn of(operation: &'static OperationInfo) -> &'static [Flag] {
    let at = operations::ALL.iter().position(|one| std::ptr::eq(*one, operation));
    at.and_then(|at| FLAGS.get(at)).map_or(&[], |flags| flags.get_or_init(|| made(operation)))
}

fn made(operation: &'static OperationInfo) -> Vec<Flag> {
    let mut flags = Vec::new();
    for parameter in operation.parameters {
        let name = kebab(parameter.name);
        flags.push(Flag {
            id: free(&flags, name, "query"),
            target: Target::Parameter(parameter.name),
            schema: &parameter.schema,
            is_positional: parameter.place == ParameterPlace::Path,
            is_required: parameter.is_required,
            group: operation.group,
        });
    }
    if let Some(body) = &operation.body {
        match (body.format, body.schema.kind) {
            (BodyFormat::Json | BodyFormat::Form | BodyFormat::Multipart, SchemaKind::Record(_)) => {
                add_fields(&mut flags, operation.group, &[], &body.schema, body.is_required);
            }
            (BodyFormat::Text | BodyFormat::Bytes, _) => flags.push(Flag {
                id: free(&flags, "content".to_owned(), "body"),
                target: Target::WholeBody,
                schema: &body.schema,
                is_positional: false,
                is_required: body.is_required,
                group: operation.group,
            }),
            _ => {}
        }
    }
    flags
}

fn add_fields(
    flags: &mut Vec<Flag>,
    group: &'static str,
    path: &[&'static str],
    schema: &'static SchemaInfo,
    is_required: bool,
) {
    let SchemaKind::Record(record) = schema.kind else { return };
    for field in record.fields.iter().filter(|field| !field.schema.is_read_only) {
        let path = [path, &[field.name]].concat();
        let is_required = is_required && field.is_required;
        let has_fields = matches!(field.schema.kind, SchemaKind::Record(_)) && path.len() < DEEPEST;
        let name = path.iter().map(|name| kebab(name)).collect::<Vec<_>>().join(".");
        let target = match field.schema.kind {
            SchemaKind::File => Target::File(field.name),
            _ => Target::Body(path.clone()),
        };
        flags.push(Flag {
            id: free(flags, name, "body"),
            target,
            schema: &field.schema,
            is_positional: false,
            is_required: is_required && !has_fields,
            group,
        });
        if has_fields {
            add_fields(flags, group, &path, &field.schema, is_required);
        }
    }
}

/// A name that no other flag has: one that is taken has its place before it.
fn free(flags: &[Flag], name: String, place: &str) -> String {
    let is_taken = |name: &str| is_own(name) || flags.iter().any(|flag| flag.id == name);
    let mut free = name;
    while is_taken(&free) {
        free = format!("{place}.{free}");
    }
    free
}
