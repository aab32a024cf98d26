//! The hand-written half of the client, copied byte for byte.

/// Pairs of a path below `client/src/runtime/` and the text of the runtime's file.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[("mod.rs", include_str!("../../../../runtime/src/lib.rs")), $(($name, include_str!(concat!("../../../../runtime/src/", $name)))),*]
    };
}

/// Every source file of the runtime; its `lib.rs` is a module of the client.
pub(crate) const FILES: &[(&str, &str)] = files![
    "address.rs",
    "answer.rs",
    "api_error.rs",
    "blocking.rs",
    "body.rs",
    "budget.rs",
    "builder.rs",
    "call.rs",
    "client.rs",
    "clock.rs",
    "column.rs",
    "command.rs",
    "decode.rs",
    "drift.rs",
    "encode.rs",
    "error.rs",
    "exchange.rs",
    "extra.rs",
    "field.rs",
    "file.rs",
    "filter.rs",
    "form.rs",
    "id.rs",
    "json.rs",
    "marks.rs",
    "message.rs",
    "meta.rs",
    "multipart.rs",
    "name.rs",
    "open_enum.rs",
    "operation.rs",
    "pager.rs",
    "paging.rs",
    "patch.rs",
    "patience.rs",
    "raw.rs",
    "record.rs",
    "retry.rs",
    "scalar.rs",
    "secret.rs",
    "send.rs",
    "settings.rs",
    "source.rs",
    "storage.rs",
    "strict.rs",
    "time.rs",
    "time_text.rs",
    "tls.rs",
    "trail.rs",
    "transport_error.rs",
    "union.rs",
    "until.rs",
    "upload.rs",
    "upload_body.rs",
    "value.rs",
    "wait_error.rs",
    "walk.rs",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn no_file_of_the_runtime_is_forgotten() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src");
        let on_disk = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let on_disk: BTreeSet<String> =
            on_disk.map(|name| if name == "lib.rs" { "mod.rs".to_owned() } else { name }).collect();
        let listed: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(listed, on_disk);
    }
}
