//! Examples of what can be done with a call beyond sending it, for its operation and for the front page. They are only
//! compiled, because they need a device, a file or a storage.

use super::conditions;
use super::example::used;
use super::layout::{begun, chained, compiled, quoted, sent};
use super::writer::Writer;
use crate::document::tokens;
use crate::emit::client::index::{ApiIndex, GroupEntry, OperationEntry};
use crate::emit::client::names::{ident, snake};
use crate::emit::client::operations::arguments::is_filter;
use crate::emit::client::operations::columns::row;
use crate::emit::client::operations::commands::is_command;
use crate::emit::client::operations::needs_upload::needs_upload;
use crate::emit::client::operations::retry::risk;
use crate::emit::client::types::records::record_fields;
use crate::emit::client::types::rust_type::{RuntimeType, RustType};
use crate::emit::client::types::type_index::{TypeEntry, Wrapping};
use crate::model::{Risk, Upload};

/// The file that the example of an upload sends, unless the operation takes its name.
const FILE: &str = "app.bin";

/// An example that an operation may have.
pub(crate) type FollowUp = fn(&ApiIndex<'_>, &GroupEntry<'_>, &OperationEntry<'_>) -> Option<Vec<String>>;

/// The example of what can follow the call of an operation, if there is anything.
pub(crate) fn follow_up(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Option<Vec<String>> {
    upload(index, group, one).or_else(|| wait(index, group, one))
}

/// The least harmful example of a kind, of those that the operations of an API have.
pub(crate) fn mildest(index: &ApiIndex<'_>, follow_up: FollowUp) -> Option<Vec<String>> {
    let shown =
        index.operations().filter_map(|(group, one)| Some((risk(one.operation), follow_up(index, group, one)?)));
    shown.min_by_key(|(risk, _)| *risk).map(|(_, lines)| lines)
}

/// Uploads a file and passes its key to the operation of the group that requires it.
pub(crate) fn upload(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Option<Vec<String>> {
    let form = one.operation.upload.as_ref()?;
    let mut writer = Writer::new(index);
    let given = writer.taken(one)?;
    let file = given.iter().find(|value| value.starts_with('"')).cloned().unwrap_or_else(|| quoted(FILE));
    writer.import_path("FileSource", "kandji_client::FileSource")?;
    let source = format!(".upload(FileSource::path({file}))");
    let progress = ".progress(|sent, all| println!(\"{sent} of {all} bytes\"))".to_owned();
    let validated = form.validation.as_ref().map(|_| ".validated()".to_owned());
    let calls = begun(group, one, &given).into_iter().chain([source, progress]).chain(validated);
    let uploaded = chained("let place = kandji", &sent(calls));
    let used = use_key(&mut writer, group, one, form);
    let used = used.unwrap_or_else(|| vec!["println!(\"{place:?}\");".to_owned()]);
    Some(compiled(&writer.imports(), [uploaded, used].concat()))
}

/// The call that requires the key of the file in `place`.
fn use_key(
    writer: &mut Writer<'_, '_>,
    group: &GroupEntry<'_>,
    place: &OperationEntry<'_>,
    form: &Upload,
) -> Option<Vec<String>> {
    let index = writer.index;
    let pointer = form.key.as_deref()?;
    let [key] = tokens(pointer).map(|key| snake(&key, "field")).collect::<Vec<_>>().try_into().ok()?;
    let owner = index.types.named(place.response.schema?)?;
    record_fields(&index.types, owner).iter().find(|one| one.name == key && one.held.wrapping == Wrapping::None)?;
    group.operations.iter().filter(|one| needs_upload(index.api, one.operation)).find_map(|one| {
        let given = writer.taken_with(one, &key, format!("place.{}", ident(&key)))?;
        let created = chained("let response = kandji", &sent(begun(group, one, &given)));
        Some([created, vec!["println!(\"{response:?}\");".to_owned()]].concat())
    })
}

/// Waits for a command.
pub(crate) fn wait(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Option<Vec<String>> {
    if !is_command(index, one) {
        return None;
    }
    let mut writer = Writer::new(index);
    let given = writer.taken(one)?;
    writer.import_path("Duration", "std::time::Duration")?;
    writer.import_path("Polling", "kandji_client::Polling")?;
    let polling = "let polling = Polling::default().timeout(Duration::from_secs(120));".to_owned();
    let wait = [".wait()", ".polling(polling)"].map(str::to_owned);
    let waited = chained("let command = kandji", &sent(begun(group, one, &given).into_iter().chain(wait)));
    let shown = vec!["println!(\"{command:?}\");".to_owned()];
    Some(compiled(&writer.imports(), [vec![polling], waited, shown].concat()))
}

/// Narrows a list by the typed conditions of its example.
pub(crate) fn filter(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Option<Vec<String>> {
    filtered(index, group, one, |_| None)
}

/// The same with made-up conditions if the example has none.
pub(crate) fn any_filter(
    index: &ApiIndex<'_>,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
) -> Option<Vec<String>> {
    filtered(index, group, one, |row| conditions::of_record(index, row))
}

fn filtered(
    index: &ApiIndex<'_>,
    group: &GroupEntry<'_>,
    one: &OperationEntry<'_>,
    otherwise: impl Fn(&TypeEntry<'_>) -> Option<String>,
) -> Option<Vec<String>> {
    let parameter = one.arguments.parameters.iter().find(|one| is_filter(&index.types, one.parameter))?;
    let mut writer = Writer::new(index);
    let row = row(&index.types, one)?;
    let given = index.examples.of(&one.operation.id);
    let given = given.and_then(|example| example.argument(parameter.parameter.location, &parameter.parameter.name));
    let of_example = given.and_then(|filter| conditions::of_filter(index, row, filter));
    let condition = of_example.or_else(|| otherwise(row))?;
    writer.import(row)?;
    let taken = writer.taken(one)?;
    let setter = format!(".{}({condition})", parameter.name);
    let code = used(&mut writer, one, begun(group, one, &taken).into_iter().chain([setter]).collect())?;
    Some(compiled(&writer.imports(), code))
}

/// Changes one value and clears another.
pub(crate) fn patch(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Option<Vec<String>> {
    let mut writer = Writer::new(index);
    let fields = &one.arguments.body.as_ref()?.fields;
    let is_cleared = |wrapping| wrapping == Wrapping::Patch;
    let mut cleared =
        fields.iter().filter(|field| is_cleared(field.one.held.wrapping) && writer.is_easily_set(&field.one));
    let (set, clear) = (cleared.next()?, cleared.next()?);
    let given = writer.taken(one)?;
    let body = index.examples.of(&one.operation.id).and_then(|example| example.body.as_ref());
    let value = writer.body_field(set, body.and_then(|body| body.value.get(&set.one.field.name)))?;
    writer.import_path("Patch", "kandji_client::Patch")?;
    let setters = [format!(".{}({value})", set.setter), format!(".{}(Patch::Clear)", clear.setter)];
    let code = chained("kandji", &sent(begun(group, one, &given).into_iter().chain(setters)));
    Some(compiled(&writer.imports(), code))
}

/// Reads a secret.
pub(crate) fn secret(index: &ApiIndex<'_>, group: &GroupEntry<'_>, one: &OperationEntry<'_>) -> Option<Vec<String>> {
    one.operation.risk.filter(|risk| *risk == Risk::ReadSecret)?;
    let owner = index.types.named(one.response.schema?)?;
    let fields = record_fields(&index.types, owner);
    let secret = RustType::Runtime(RuntimeType::Secret);
    let field = fields.iter().find(|field| field.held.inner == secret && field.held.wrapping == Wrapping::Option)?;
    let mut writer = Writer::new(index);
    let given = writer.taken(one)?;
    let read = chained("let response = kandji", &sent(begun(group, one, &given)));
    let name = ident(&field.name);
    let shown = [
        "println!(\"{response:?}\"); // hides it".to_owned(),
        format!("match response.{name} {{"),
        "    Some(secret) => println!(\"{}\", secret.expose()),".to_owned(),
        "    None => println!(\"there is none\"),".to_owned(),
        "}".to_owned(),
    ];
    Some(compiled(&writer.imports(), [read, shown.to_vec()].concat()))
}
