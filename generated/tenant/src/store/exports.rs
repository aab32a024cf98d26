//! Exports of Prism's categories, which are ready some time after they were asked for.

use serde_json::{Map, Value, json};

use crate::store::ids;

/// An export that was asked for.
#[derive(Debug)]
pub(crate) struct Export {
    pub(crate) values: Map<String, Value>,
    pub(crate) is_ready: bool,
    /// The export of the invented tenant that it is.
    pub(crate) like: Option<Value>,
}

impl Export {
    /// An export that was asked for before.
    pub(crate) fn like(example: &Value) -> Self {
        let mut values = example["args"].as_object().cloned().unwrap_or_default();
        values.insert("category".to_owned(), example["category"].clone());
        Self { values, is_ready: false, like: Some(example.clone()) }
    }

    /// The export as the API shows it.
    pub(crate) fn shown(&self, storage: &str, number: usize) -> Value {
        let known = |name: &str| self.like.as_ref().map(|like| like[name].clone());
        let time = || json!("2026-01-02T03:04:05.678901Z");
        let list = |name: &str| self.values.get(name).cloned().unwrap_or_else(|| json!([]));
        let path = format!("exports/{number}.csv");
        json!({
            "id": known("id").unwrap_or_else(|| json!(uuid(number))),
            "category": self.values.get("category"),
            "args": {
                "blueprint_ids": list("blueprint_ids"),
                "columns": [],
                "device_families": list("device_families"),
                "filter": self.values.get("filter").cloned().unwrap_or_else(|| json!({})),
                "sort_by": self.values.get("sort_by").cloned().unwrap_or_else(|| json!("")),
            },
            "created_at": known("created_at").unwrap_or_else(time),
            "updated_at": known("updated_at").unwrap_or_else(time),
            "error_msg": null,
            "status": if self.is_ready { "success" } else { "pending" },
            "signed_url": self.is_ready.then(|| format!("{storage}/{path}")),
            "path": self.is_ready.then_some(path),
        })
    }
}

pub(crate) fn uuid(number: usize) -> String {
    ids::uuid("requestCategoryExport", i64::try_from(number).unwrap_or(0))
}
