//! Examples of what can be done with a call beyond sending it, for its operation and for the front page. They are
//! compiled and not run: a device, a file or a storage would have to be there.

use crate::document::tokens;
use crate::emit::client::examples::example::{Writer, begun, chained, is_easily_set, quoted};
use crate::emit::client::index::{GroupView, OperationView, View};
use crate::emit::client::names::{ident, snake};
use crate::emit::client::operations::arguments::{Arguments, is_filter};
use crate::emit::client::operations::followups::{is_command, needs_upload};
use crate::emit::client::operations::response::answer;
use crate::emit::client::operations::retry::risk;
use crate::emit::client::types::columns::{row, sample_condition};
use crate::emit::client::types::records::record_fields;
use crate::emit::client::types::rust_type::{Types, Wrapping};
use crate::model::{Risk, Upload};

/// The file that the example of an upload sends.
const FILE: &str = "app.bin";

/// The end of the chain of a call.
const END: [&str; 2] = [".send()", ".await?"];

/// An example that an operation may give rise to.
pub(crate) type Showcase = fn(Types<'_, '_>, &GroupView<'_>, &OperationView<'_>) -> Option<Vec<String>>;

/// The example of what can be done with the call of an operation beyond sending it, if there is anything.
pub(crate) fn of(types: Types<'_, '_>, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
    upload(types, group, one).or_else(|| wait(types, group, one))
}

/// The example of a kind that does the least harm, of those that an API gives rise to.
pub(crate) fn mildest(view: &View<'_>, showcase: Showcase) -> Option<Vec<String>> {
    let all = view.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group, one)));
    let shown = all.filter_map(|(group, one)| {
        let lines = showcase(Types { view, module: &group.module }, group, one)?;
        Some((risk(one.operation), lines))
    });
    shown.min_by_key(|(risk, _)| *risk).map(|(_, lines)| lines)
}

/// A file is sent, and used by the operation of its group that requires it.
pub(crate) fn upload(types: Types<'_, '_>, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
    let form = one.operation.upload.as_ref()?;
    let mut writer = Writer::new(types);
    let mut given = writer.taken(&Arguments::new(types, one))?;
    if let Some(name) = given.iter_mut().find(|value| value.starts_with('"')) {
        *name = quoted(FILE);
    }
    writer.import_path("FileSource", "kandji_client::FileSource")?;
    let source = format!(".upload(FileSource::path({}))", quoted(FILE));
    let progress = ".progress(|sent, all| println!(\"{sent} of {all} bytes\"))".to_owned();
    let validated = form.validation.as_ref().map(|_| ".validated()".to_owned());
    let calls = begun(group, one, &given).into_iter().chain([source, progress]).chain(validated);
    let sent = chained("let place = kandji", &ended(calls), ";");
    let used = using(&mut writer, group, one, form).unwrap_or_else(|| vec!["println!(\"{place:?}\");".to_owned()]);
    Some(writer.compiled([sent, used].concat()))
}

/// The call that requires the key of the file in `place`.
fn using(
    writer: &mut Writer<'_, '_>,
    group: &GroupView<'_>,
    place: &OperationView<'_>,
    form: &Upload,
) -> Option<Vec<String>> {
    let types = writer.types;
    let pointer = form.key.as_deref()?;
    let [key] = tokens(pointer).map(|key| snake(&key, "field")).collect::<Vec<_>>().try_into().ok()?;
    let owner = types.view.named(answer(types, place.operation).schema?)?;
    record_fields(types, owner).iter().find(|one| one.name == key && one.held.wrapping == Wrapping::None)?;
    group.operations.iter().filter(|one| needs_upload(types.view.api, one.operation)).find_map(|one| {
        let arguments = Arguments::new(types, one);
        let index = arguments.taken().iter().position(|argument| argument.name == key)?;
        let mut given = writer.taken(&arguments)?;
        *given.get_mut(index)? = format!("place.{}", ident(&key));
        let made = chained("let answer = kandji", &ended(begun(group, one, &given)), ";");
        Some([made, vec!["println!(\"{answer:?}\");".to_owned()]].concat())
    })
}

/// A command is waited for.
pub(crate) fn wait(types: Types<'_, '_>, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
    if !is_command(types, one) {
        return None;
    }
    let mut writer = Writer::new(types);
    let given = writer.taken(&Arguments::new(types, one))?;
    writer.import_path("Duration", "std::time::Duration")?;
    writer.import_path("Polling", "kandji_client::Polling")?;
    let patience = "let polling = Polling::default().timeout(Duration::from_secs(120));".to_owned();
    let wait = [".wait()", ".polling(polling)"].map(str::to_owned);
    let waited = chained("let command = kandji", &ended(begun(group, one, &given).into_iter().chain(wait)), ";");
    Some(writer.compiled([vec![patience], waited, vec!["println!(\"{command:?}\");".to_owned()]].concat()))
}

/// A list is narrowed by a typed condition.
pub(crate) fn filter(types: Types<'_, '_>, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
    one.operation.parameters.iter().find(|parameter| is_filter(types, parameter))?;
    sample_condition(types, row(types, one.operation)?)?;
    let mut writer = Writer::new(types);
    let code = writer.shown(group, one)?;
    Some(writer.compiled(code))
}

/// One value is changed, another is cleared.
pub(crate) fn patch(types: Types<'_, '_>, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
    let arguments = Arguments::new(types, one);
    let fields = arguments.body.as_ref()?.fields.iter();
    let mut cleared = fields.filter(|field| {
        let schema = types.view.api.resolve(&field.one.field.schema);
        field.one.held.wrapping == Wrapping::Patch && is_easily_set(schema, &field.one)
    });
    let (set, clear) = (cleared.next()?, cleared.next()?);
    let mut writer = Writer::new(types);
    let given = writer.taken(&arguments)?;
    let value = writer.loose(&set.one.field.schema, &set.one.field.name, 0)?;
    writer.import_path("Patch", "kandji_client::Patch")?;
    let setters = [format!(".{}({value})", set.setter), format!(".{}(Patch::Clear)", clear.setter)];
    let calls = ended(begun(group, one, &given).into_iter().chain(setters));
    Some(writer.compiled(chained("kandji", &calls, ";")))
}

/// A secret is read.
pub(crate) fn secret(types: Types<'_, '_>, group: &GroupView<'_>, one: &OperationView<'_>) -> Option<Vec<String>> {
    one.operation.risk.filter(|risk| *risk == Risk::ReadSecret)?;
    let owner = types.view.named(answer(types, one.operation).schema?)?;
    let fields = record_fields(types, owner);
    let field = fields.iter().find(|field| field.held.ty.to_string() == "rt :: Secret")?;
    let mut writer = Writer::new(types);
    let given = writer.taken(&Arguments::new(types, one))?;
    let read = chained("let answer = kandji", &ended(begun(group, one, &given)), ";");
    let name = ident(&field.name);
    let shown =
        ["println!(\"{answer:?}\"); // hides it".to_owned(), format!("println!(\"{{}}\", answer.{name}.expose());")];
    Some(writer.compiled([read, shown.to_vec()].concat()))
}

fn ended(calls: impl IntoIterator<Item = String>) -> Vec<String> {
    calls.into_iter().chain(END.map(str::to_owned)).collect()
}
