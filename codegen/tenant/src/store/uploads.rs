//! Uploads: a slot is asked for, its file goes to storage, and is looked at before a library item can be made of it.

use serde_json::{Map, Value, json};

use crate::store::ids;

/// How far an upload is when its status is asked for again and again, once the file is there.
const STATUSES: [&str; 2] = ["UPLOADED", "VALIDATING"];

/// A place for a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The name of the file, of one that was held from the start.
    name: String,
    /// What library items are made with.
    pub file_key: String,
    /// What the status is asked with.
    pub id: String,
    /// Fields that the form must have before the file.
    pub fields: Map<String, Value>,
    /// The file, once it is there.
    pub file: Option<Vec<u8>>,
    /// Whether it is an app whose validation must be asked about.
    is_validated: bool,
    /// Requests so far that found the file not ready.
    waited: usize,
}

/// Whether a library item can be made of a file.
pub(crate) enum Readiness {
    Ready,
    Processing,
    Absent,
}

/// All uploads.
#[derive(Debug, Default)]
pub(crate) struct Uploads {
    all: Vec<Upload>,
    /// Refusals with 503 before a custom app can be made of a file.
    pub(crate) tries: usize,
    /// Whether validation fails.
    pub(crate) fails: bool,
}

impl Uploads {
    pub(crate) fn all(&self) -> &[Upload] {
        &self.all
    }

    /// Adds a place whose file is there and valid, as an operation has shown it.
    pub(crate) fn hold(&mut self, slot: &Value) {
        let text = |name: &str| slot[name].as_str().unwrap_or_default().to_owned();
        let fields = slot["post_data"].as_object().cloned().unwrap_or_default();
        self.all.push(Upload {
            name: slot["name"].as_str().map_or_else(|| text("filename"), str::to_owned),
            file_key: text("file_key"),
            id: text("id"),
            fields,
            file: Some(Vec::new()),
            is_validated: slot.get("filename").is_some(),
            waited: STATUSES.len() + 1,
        });
    }

    /// A place for a file of this name: the one that was given out for it, or a new one.
    pub(crate) fn begin(&mut self, name: &str, is_validated: bool) -> Upload {
        if let Some(held) = self.all.iter().find(|upload| upload.name == name && !upload.name.is_empty()) {
            return held.clone();
        }
        let number = self.all.len();
        let file_key = format!("companies/1/library/{number}/{name}");
        let fields = json!({
            "key": file_key,
            "x-amz-algorithm": "AWS4-HMAC-SHA256",
            "x-amz-credential": format!("credential {number}"),
            "x-amz-date": "20260102T030405Z",
            "x-amz-security-token": format!("security token {number}"),
            "policy": format!("policy {number}"),
            "x-amz-signature": format!("signature {number}"),
        });
        let fields = fields.as_object().cloned().unwrap_or_default();
        let id = ids::uuid("uploadInHouseApp", i64::try_from(number).unwrap_or(0));
        let upload = Upload { name: String::new(), file_key, id, fields, file: None, is_validated, waited: 0 };
        self.all.push(upload.clone());
        upload
    }

    /// The upload whose form has this key.
    pub(crate) fn with_key(&mut self, key: &str) -> Option<&mut Upload> {
        self.all.iter_mut().find(|upload| upload.file_key == key)
    }

    /// Whether a library item can be made of the file now.
    pub(crate) fn use_file(&mut self, key: &str) -> Readiness {
        let (tries, fails) = (self.tries, self.fails);
        let Some(upload) = self.with_key(key).filter(|upload| upload.file.is_some()) else { return Readiness::Absent };
        if upload.is_validated {
            let is_valid = upload.waited > STATUSES.len() && !fails;
            return if is_valid { Readiness::Ready } else { Readiness::Absent };
        }
        if upload.waited >= tries {
            return Readiness::Ready;
        }
        upload.waited += 1;
        Readiness::Processing
    }

    /// The status of an upload, and what else is said of it; each question brings it on.
    pub(crate) fn status(&mut self, id: &str) -> Option<Value> {
        let fails = self.fails;
        let upload = self.all.iter_mut().find(|upload| upload.id == id)?;
        if upload.file.is_none() {
            return Some(json!({"status": "UPLOADING", "reason": "The file has not arrived."}));
        }
        let status = STATUSES.get(upload.waited);
        upload.waited += 1;
        Some(match status {
            Some(status) => json!({"status": status, "reason": "The file is being looked at."}),
            None if fails => json!({"status": "VALIDATE_FAILED", "reason": "The file is no app."}),
            None => json!({"status": "VALIDATED"}),
        })
    }
}
