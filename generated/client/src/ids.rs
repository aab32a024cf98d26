// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Types of ids, so that the id of one thing is not taken for that of another.

use crate::runtime as rt;

/// An id that the API calls `ade_token_id`.
pub type AdeTokenId = rt::Id<of::AdeToken>;

/// An id that the API calls `blueprint_id`.
pub type BlueprintId = rt::Id<of::Blueprint>;

/// An id that the API calls `cve_id`.
pub type CveId = rt::Id<of::Cve>;

/// An id that the API calls `device_id`.
pub type DeviceId = rt::Id<of::Device>;

/// An id that the API calls `export_id`.
pub type ExportId = rt::Id<of::Export>;

/// An id that the API calls `library_item_id`.
pub type LibraryItemId = rt::Id<of::LibraryItem>;

/// An id that the API calls `note_id`.
pub type NoteId = rt::Id<of::Note>;

/// An id that the API calls `pending_upload_id`.
pub type PendingUploadId = rt::Id<of::PendingUpload>;

/// An id that the API calls `tag_id`.
pub type TagId = rt::Id<of::Tag>;

/// An id that the API calls `user_id`.
pub type UserId = rt::Id<of::User>;

/// What ids are of.
pub mod of {
    /// Has no value: it makes `AdeTokenId` a type of its own.
    #[derive(Debug)]
    pub enum AdeToken {}
    /// Has no value: it makes `BlueprintId` a type of its own.
    #[derive(Debug)]
    pub enum Blueprint {}
    /// Has no value: it makes `CveId` a type of its own.
    #[derive(Debug)]
    pub enum Cve {}
    /// Has no value: it makes `DeviceId` a type of its own.
    #[derive(Debug)]
    pub enum Device {}
    /// Has no value: it makes `ExportId` a type of its own.
    #[derive(Debug)]
    pub enum Export {}
    /// Has no value: it makes `LibraryItemId` a type of its own.
    #[derive(Debug)]
    pub enum LibraryItem {}
    /// Has no value: it makes `NoteId` a type of its own.
    #[derive(Debug)]
    pub enum Note {}
    /// Has no value: it makes `PendingUploadId` a type of its own.
    #[derive(Debug)]
    pub enum PendingUpload {}
    /// Has no value: it makes `TagId` a type of its own.
    #[derive(Debug)]
    pub enum Tag {}
    /// Has no value: it makes `UserId` a type of its own.
    #[derive(Debug)]
    pub enum User {}
}
