//! The hand-written half of the client, copied byte for byte.

/// Pairs of a path below `client/src/runtime/` and the text of the runtime's file.
macro_rules! files {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../../../runtime/src/runtime/", $path)))),*]
    };
}

/// Every source file of the runtime.
pub(crate) const FILES: &[(&str, &str)] = files![
    "base/address.rs",
    "base/call_cost.rs",
    "base/clock.rs",
    "base/endpoint.rs",
    "base/mod.rs",
    "base/operation_meta.rs",
    "base/server.rs",
    "base/test_clock.rs",
    "blocking/call.rs",
    "blocking/mod.rs",
    "blocking/pages.rs",
    "decoding/absence.rs",
    "decoding/containers.rs",
    "decoding/decode.rs",
    "decoding/json.rs",
    "decoding/json_path.rs",
    "decoding/mod.rs",
    "decoding/scalar.rs",
    "decoding/strict.rs",
    "encoding/body.rs",
    "encoding/encoder.rs",
    "encoding/field_encoding.rs",
    "encoding/form.rs",
    "encoding/mod.rs",
    "encoding/multipart.rs",
    "encoding/notation.rs",
    "encoding/percent.rs",
    "encoding/request.rs",
    "errors/api_error.rs",
    "errors/argument_error.rs",
    "errors/decode_error.rs",
    "errors/error.rs",
    "errors/error_kind.rs",
    "errors/message.rs",
    "errors/mod.rs",
    "errors/rate_limit.rs",
    "errors/transport_error.rs",
    "errors/wait_error.rs",
    "http/attempt.rs",
    "http/builder.rs",
    "http/call.rs",
    "http/client.rs",
    "http/document.rs",
    "http/exchange.rs",
    "http/mod.rs",
    "http/operation.rs",
    "http/raw_request.rs",
    "http/response.rs",
    "http/response_format.rs",
    "http/response_meta.rs",
    "http/tls.rs",
    "http/worker.rs",
    "mod.rs",
    "paging/call.rs",
    "paging/change_detector.rs",
    "paging/hash.rs",
    "paging/items.rs",
    "paging/mod.rs",
    "paging/page.rs",
    "paging/paged.rs",
    "paging/pages.rs",
    "paging/scheme.rs",
    "paging/traversal.rs",
    "records/extra.rs",
    "records/field_name.rs",
    "records/field_writer.rs",
    "records/flags.rs",
    "records/mod.rs",
    "records/record.rs",
    "records/field_reader.rs",
    "settings/budget.rs",
    "settings/call_settings.rs",
    "settings/mod.rs",
    "settings/retry.rs",
    "uploads/mod.rs",
    "uploads/operations.rs",
    "uploads/ordered_json.rs",
    "uploads/file_source.rs",
    "uploads/storage.rs",
    "uploads/upload.rs",
    "uploads/body.rs",
    "uploads/validation.rs",
    "values/argument.rs",
    "values/column.rs",
    "values/field.rs",
    "values/file_part.rs",
    "values/filter.rs",
    "values/id.rs",
    "values/mod.rs",
    "values/open_enum.rs",
    "values/open_number.rs",
    "values/patch.rs",
    "values/secret.rs",
    "values/time.rs",
    "values/time_parser.rs",
    "values/union.rs",
    "waiting/command.rs",
    "waiting/mod.rs",
    "waiting/polling.rs",
    "waiting/until.rs",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime");
        let listed: BTreeSet<String> = FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        let mut on_disk = BTreeSet::new();
        collect(&root, "", &mut on_disk);
        assert_eq!(listed, on_disk);
    }

    /// Adds the paths of all files in a folder.
    fn collect(folder: &Path, prefix: &str, paths: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = format!("{prefix}{}", entry.file_name().into_string().unwrap());
            if entry.file_type().unwrap().is_dir() {
                collect(&entry.path(), &format!("{path}/"), paths);
            } else {
                paths.insert(path);
            }
        }
    }
}
