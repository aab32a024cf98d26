//! Exports of Prism's categories, which are ready some time after they were asked for.

use serde_json::{Map, Value, json};

use crate::tenant::store::ids;

/// An export that was asked for.
#[derive(Debug)]
pub(in crate::tenant) struct Export {
    pub(in crate::tenant) values: Map<String, Value>,
    pub(in crate::tenant) is_ready: bool,
}

impl Export {
    pub(in crate::tenant) fn shown(&self, storage: &str, number: usize) -> Value {
        let list = |name: &str| self.values.get(name).cloned().unwrap_or_else(|| json!([]));
        let path = format!("exports/{number}.csv");
        json!({
            "id": uuid(number),
            "category": self.values.get("category"),
            "args": {
                "blueprint_ids": list("blueprint_ids"),
                "columns": [],
                "device_families": list("device_families"),
                "filter": self.values.get("filter").cloned().unwrap_or_else(|| json!({})),
                "sort_by": self.values.get("sort_by").cloned().unwrap_or_else(|| json!("")),
            },
            "created_at": "2026-01-02T03:04:05.678901Z",
            "updated_at": "2026-01-02T03:04:05.678901Z",
            "error_msg": null,
            "status": if self.is_ready { "success" } else { "pending" },
            "signed_url": self.is_ready.then(|| format!("{storage}/{path}")),
            "path": self.is_ready.then_some(path),
        })
    }
}

pub(in crate::tenant) fn uuid(number: usize) -> String {
    ids::uuid("requestCategoryExport", i64::try_from(number).unwrap_or(0))
}
