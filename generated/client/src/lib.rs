// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Client of the Iru Endpoint Management API.
//!
//! # Quick start
//!
//! A [`Client`] speaks with one tenant: an address and an API token. `Client::from_env()` reads them from `KANDJI_SUBDOMAIN`,
//! `KANDJI_REGION` and `KANDJI_API_TOKEN`, or the address from `KANDJI_BASE_URL`. Cloning a client is cheap, and clones share
//! their connections and their budget of requests.
//!
//! ```no_run
//! use kandji_client::{Client, Region};
//!
//! # fn example() -> Result<(), kandji_client::Error> {
//! let kandji = Client::builder().tenant("accuhive", Region::Us).token("…").build()?; // or Client::from_env()?
//! # Ok(())
//! # }
//! ```
//!
//! The tenant of `https://accuhive.api.kandji.io` is `accuhive` in `Region::Us`; the other regions are `Region::Eu` and
//! `Region::Iru`. The builder sets what holds for all calls; each setting begins with its default, such as `Retry::default()`:
//!
//! ```no_run
//! use kandji_client::{Budget, Client, Region, Retry, header};
//! use std::time::Duration;
//!
//! # fn example() -> Result<(), kandji_client::Error> {
//! let mut headers = header::HeaderMap::new();
//! headers.insert("x-request-source", header::HeaderValue::from_static("inventory"));
//! let kandji = Client::builder()
//!     .tenant("accuhive", Region::Us)
//!     .token("…")
//!     .retry(Retry::default().max_attempts(6))
//!     .budget(Budget::new(20, 5_000))
//!     .attempt_timeout(Duration::from_secs(30))
//!     .total_timeout(Duration::from_secs(120))
//!     .default_headers(headers)
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Operations stand in groups, and each group is an accessor of the client. What an operation requires are the arguments of
//! its method, everything else has a setter, and nothing happens until the call is sent:
//!
//! ```no_run
//! # async fn example(kandji: kandji_client::Client) -> Result<(), kandji_client::Error> {
//! let answer = kandji.devices().list().send().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! [`send()`] gives the answer as the API shapes it: the documentation of each method names its type.
//!
//! # Arguments
//!
//! * Text arguments take `&str` and `String`. Enumerations take their variants or text: a value that the specification does
//!   not know is sent, and read, as it is.
//! * A field that can be cleared is a [`Patch`]: `.label("x")` sets it, `.label(Patch::Clear)` clears it, and without the
//!   setter it stays as it is.
//! * Lists that can be filtered have records with a constant for each column, which offers the conditions that fit it; `&`
//!   joins them. A [`Filter`] names columns by text, for those that the specification does not know. A list argument or a
//!   condition that is given but empty is refused, as the API would take it for no condition at all.
//! * Tokens, keys, PINs and passwords are [`Secret`]s: `Debug` hides them, `expose()` shows them.
//! * Identifiers have types of their own, made from text: the id of one kind of thing is not accepted where the id of another
//!   is expected.
//! * An operation with its arguments is plain data that `serde` reads and writes. [`runtime::Call::new`] makes a call of it.
//!
//! A value is changed, another is cleared:
//!
//! ```no_run
//! use kandji_client::Patch;
//!
//! # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! kandji
//!     .devices()
//!     .update("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
//!     .asset_tag("asset-tag")
//!     .user(Patch::Clear)
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! A condition on a column:
//!
//! ```no_run
//! use kandji_client::prism::ActivationLock;
//!
//! # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut items = kandji
//!     .prism()
//!     .list_activation_lock()
//!     .filter(ActivationLock::AGENT_VERSION.like(["agent-version"]) & ActivationLock::AGENT_INSTALLED.eq(true))
//!     .items();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A secret:
//!
//! ```no_run
//! # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let answer = kandji
//!     .device_secrets()
//!     .get_activation_lock_bypass_code("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
//!     .send()
//!     .await?;
//! println!("{answer:?}"); // hides it
//! println!("{}", answer.device_based_albc.expose());
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//!
//! A list comes in pages. [`items()`] goes through all of them and holds one at a time, [`pages()`] gives each as a [`Page`],
//! [`first()`] and [`take(n)`] fetch no more than they need, and `send()` fetches one page and gives it as the API shapes it.
//! Both `items()` and `pages()` are streams (of `futures_core`) which need no other crate: they have a `next()` of their own. A
//! stream ends after its first error. `read_ahead(n)` fetches up to `n` pages at the same time, where the API lets pages be
//! asked for before the one in front of them has come.
//!
//! A list may change while it is read. Where it is read by offset and its items have an id, each page overlaps the one before,
//! so that items that move meanwhile are noticed: nothing that stays in the list is lost or given twice. Where it is read by
//! page number, items that come again are dropped, but a loss is noticed only if the total shrinks. A link to the next page is
//! followed by its query only, so that the token goes nowhere but to the tenant.
//!
//! ```no_run
//! # async fn example(kandji: kandji_client::Client) -> Result<(), kandji_client::Error> {
//! let mut items = kandji.devices().list().items();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The same with three pages under way at a time:
//!
//! ```no_run
//! # async fn example(kandji: kandji_client::Client) -> Result<(), kandji_client::Error> {
//! let mut items = kandji.devices().list().items().read_ahead(3);
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! Every call fails with an [`Error`]:
//!
//! * `Api`: the API answered with a status that is no success. [`ApiError`] has the status, its [`ErrorKind`], the API's own
//!   words, and the beginning of the body. 401 is a wrong or revoked token, 403 (`ErrorKind::Forbidden`) a missing permission,
//!   404 something that is not in this tenant, 429 (`ErrorKind::RateLimited`) too many requests.
//! * `Transport`: there was no answer, or not all of it.
//! * `Decode`: the answer is not what was due; the error names the place in the JSON document.
//! * `Argument`: an argument cannot be sent. Nothing was, unless a file broke off while it was uploaded.
//! * `Wait`: what was waited for has failed, or has not come in time.
//! * `Config`: the client cannot be built.
//!
//! Each error tells the operation, how often the request was sent and how long that took. `eprintln!("{error}")` prints it in
//! words; `{error:?}`, which also is what a `main` that returns the error prints, is for debugging.
//!
//! ```no_run
//! # async fn example(kandji: kandji_client::Client) -> Result<(), kandji_client::Error> {
//! match kandji.devices().list().first().await {
//!     Ok(first) => println!("{first:?}"),
//!     Err(error) if error.status() == Some(403) => println!("the token may not list these"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! No error, log line or `Debug` shows a token or a secret.
//!
//! # Risk and retries
//!
//! Each operation has a risk class, which follows from what it does and not from its HTTP method. It decides what is sent
//! again by itself:
//!
//! | What a call does | It is sent again after |
//! |---|---|
//! | reads, or sets what can be set twice | 429, 502, 503, 504, and faults of the connection |
//! | anything else that can be undone | 429, and a failure to connect |
//! | destroys something | a failure to connect: the API cannot have received it |
//! | uses an uploaded file | also 503, however often: the file is still being processed |
//!
//! Nothing is ever erased, deleted or locked twice because an answer was lost. Between two attempts the call waits for as long
//! as the API asks (`Retry-After`, `RateLimit-Reset`), and else a random time that grows. [`Retry`] sets how often and how long:
//! 4 attempts by default. `Retry::never()` turns it off.
//!
//! # Limits of time
//!
//! Connecting may take 10 seconds (`connect_timeout`), an attempt 60 seconds (`attempt_timeout`), and a call with all its
//! attempts 5 minutes (`total_timeout`; each page of a list is a call). All but `connect_timeout` can also be set
//! per call, and so can the retries, the budget, `strict` and `max_response_bytes`. Dropping the future of a call cancels it.
//!
//! # Rate limits
//!
//! A tenant may send 50 requests a second and 10,000 an hour, counted over all of its tokens. A call is one request; a list is
//! one for each page. A client keeps to that by itself: calls beyond its [`Budget`] wait their turn, and if the API refuses one
//! all the same, clones wait too. What the API says of its limits is in [`RateLimit`]: every refusal carries it, and
//! `send_with_meta()` gives it beside the answer, with status, headers, attempts and time.
//!
//! # Uploads and waiting
//!
//! * An operation that hands out a place for a file has [`upload(source)`]: it asks for the place, streams the file there from
//!   a [`FileSource`] with bounded memory, and returns the answer with the key that later calls use for the file. `progress(…)`
//!   tells how far it is, `validated()` waits until the API has looked at the file. A call that needs the file is sent again
//!   while the file is processed (503).
//! * A command for a device is only queued by the API. [`wait()`] watches the device's commands until this one is done, has
//!   failed, or its [`Polling`] ends, by default after 10 minutes. The command itself is sent again only if the API has
//!   certainly not queued it.
//! * [`until(what, |answer| …)`] asks again and again until an answer is as it should be.
//!
//! A file is uploaded, and used:
//!
//! ```no_run
//! use kandji_client::FileSource;
//!
//! # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let place = kandji
//!     .custom_apps()
//!     .upload("app.bin")
//!     .upload(FileSource::path("app.bin"))
//!     .progress(|sent, all| println!("{sent} of {all} bytes"))
//!     .send()
//!     .await?;
//! let answer = kandji
//!     .custom_apps()
//!     .create(place.file_key, "continuously_enforce", "image", "name")
//!     .send()
//!     .await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! A command is waited for:
//!
//! ```no_run
//! use kandji_client::Polling;
//! use std::time::Duration;
//!
//! # async fn compiled(kandji: &kandji_client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let polling = Polling::default().timeout(Duration::from_secs(120));
//! let command = kandji
//!     .lost_mode()
//!     .play_sound("6be4c0a1-6f0b-4a8e-9df4-0d3d0a8c7c11")
//!     .wait()
//!     .polling(polling)
//!     .send()
//!     .await?;
//! println!("{command:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking`, `blocking()` turns any call into one that needs no async: it has the same `send()`, `first()`
//! and `take(n)`, and `items()` is an iterator. The program then needs no runtime of its own.
//!
//! ```no_run
//! # fn example(kandji: kandji_client::Client) -> Result<(), kandji_client::Error> {
//! for item in kandji.devices().list().blocking().items() {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Logs
//!
//! Each call is a span of `tracing` with its operation, method, path template, attempts and status, and each attempt a span
//! within it, all of level `DEBUG`. A retry is an event with the status of the failure. No span and no event has a
//! body, an argument or a header; only the path of a request written by hand is there as it was written, ids included.
//!
//! # Reading answers
//!
//! Answers are read tolerantly: unknown fields are kept in `extra`, unknown values of enumerations in `Other`, an empty
//! string is read as none where the field is not text, and a record is written back as it came. `Client::builder().strict(true)`
//! reports instead whatever the specification does not foresee. A [`Timestamp`] keeps its spelling and gives a `jiff::Timestamp`.
//!
//! # Any other request
//!
//! [`Client::request`] sends what no operation covers, with the same authentication and the same errors. `json` takes anything
//! that `serde` serializes, a [`Value`] too. `risk` says what the request does, and so when it is sent again: `Risk::Read`,
//! `ReadSecret`, `Nudge`, `Additive`, `Update`, `Disruptive` or `Irreversible`, which everything but reads is unless told.
//!
//! ```no_run
//! use kandji_client::{Method, Risk, Value};
//!
//! # async fn example(kandji: kandji_client::Client) -> Result<(), kandji_client::Error> {
//! let answer = kandji.request(Method::Get, "/api/v1/devices").query("limit", &1).send().await?;
//! println!("{}", answer.value()?);
//!
//! let body = Value::from_iter([("name", Value::from("Lobby")), ("floors", Value::from_iter([1, 2]))]);
//! kandji.request(Method::Post, "/api/v1/rooms").json(&body).risk(Risk::Additive).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! Each group of operations is a feature, and all are on by default: `audit_log`, `ade`, `blueprint_routing`, `blueprints`, `custom_apps`, `custom_profiles`, `custom_scripts`, `device_actions`, `devices`, `device_secrets`, `in_house_apps`, `library_items`, `lost_mode`, `notes`, `prism`, `self_service`, `settings`, `tags`, `threats`, `users`, `vulnerabilities`.
//!
//! TLS is `rustls` by default;
//! `default-features = false` with `native-tls` and the groups that are needed uses the system's. Without
//! either, the crate compiles, but `build()` fails for an `https` address. `blocking` adds calls without async. The crate
//! needs Rust 1.88.
//!
//! [`send()`]: runtime::Call::send
//! [`items()`]: runtime::Call::items
//! [`pages()`]: runtime::Call::pages
//! [`first()`]: runtime::Call::first
//! [`take(n)`]: runtime::Call::take
//! [`upload(source)`]: runtime::Call::upload
//! [`wait()`]: runtime::Call::wait
//! [`until(what, |answer| …)`]: runtime::Call::until
//!
//! # The API
//!
//! Manages Apple, Windows and Android devices that are enrolled in Iru Endpoint Management, the product
//! formerly called Kandji.
//!
//! Every request carries an API token as a bearer token. Tokens are made in the web app, which also
//! decides which operations a token may call; the address of the API stands there too. The host begins
//! with the name of the tenant and ends in `api.kandji.io` in the US and in `api.eu.kandji.io` in the EU;
//! `api.iru.com` is in use as well.
//!
//! A tenant may send 10,000 requests an hour and 50 a second, counted over all of its tokens. Beyond that
//! the answer is 429. The headers `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` tell how
//! much is left.
//!
//! Errors come in five shapes: a JSON string, a list of strings, an object with `detail`, an object of
//! lists of messages by field, and an HTML page. 401 means that the token is wrong, revoked or expired,
//! 403 that it may not do this, 404 that the thing is not in this tenant, 503 that an uploaded file is
//! still being processed.

pub mod runtime;

#[cfg(feature = "audit_log")]
pub mod audit_log;

#[cfg(feature = "ade")]
pub mod ade;

#[cfg(feature = "blueprint_routing")]
pub mod blueprint_routing;

#[cfg(feature = "blueprints")]
pub mod blueprints;

#[cfg(feature = "custom_apps")]
pub mod custom_apps;

#[cfg(feature = "custom_profiles")]
pub mod custom_profiles;

#[cfg(feature = "custom_scripts")]
pub mod custom_scripts;

#[cfg(feature = "device_actions")]
pub mod device_actions;

#[cfg(feature = "devices")]
pub mod devices;

#[cfg(feature = "device_secrets")]
pub mod device_secrets;

#[cfg(feature = "in_house_apps")]
pub mod in_house_apps;

#[cfg(feature = "library_items")]
pub mod library_items;

#[cfg(feature = "lost_mode")]
pub mod lost_mode;

#[cfg(feature = "notes")]
pub mod notes;

#[cfg(feature = "prism")]
pub mod prism;

#[cfg(feature = "self_service")]
pub mod self_service;

#[cfg(feature = "settings")]
pub mod settings;

#[cfg(feature = "tags")]
pub mod tags;

#[cfg(feature = "threats")]
pub mod threats;

#[cfg(feature = "users")]
pub mod users;

#[cfg(feature = "vulnerabilities")]
pub mod vulnerabilities;

pub mod ids;

pub mod types;

pub use runtime::{
    ApiError, Budget, Client, ClientBuilder, Column, Condition, DataOrDocument, Date,
    Document, Error, ErrorKind, Extra, FilePart, FileSource, Filter, JsonError, Method,
    Page, Patch, Polling, RateLimit, Region, ResponseMeta, Retry, Risk, Secret,
    Timestamp, TransportKind, Value, WaitError, WaitKind, from_json, from_json_strictly,
    header, jiff,
};

pub use ids::{
    AdeTokenId, BlueprintId, CveId, DeviceId, ExportId, LibraryItemId, NoteId,
    PendingUploadId, TagId, UserId,
};

impl Client {
    /// What was done in the tenant, by whom and when, for the past year.
    ///
    /// Needs the feature `audit_log`.
    #[cfg(feature = "audit_log")]
    #[must_use]
    pub fn audit_log(&self) -> audit_log::AuditLog<'_> {
        audit_log::AuditLog {
            client: self,
        }
    }
    /// Integrations with Apple's Automated Device Enrollment (ADE) and the devices that come in through them. A device or integration uses either a blueprint or Blueprint Routing: when `use_blueprint_routing` is true, `blueprint_id` is null. A device once assigned to Blueprint Routing keeps enrolling that way until it is set otherwise.
    ///
    /// Needs the feature `ade`.
    #[cfg(feature = "ade")]
    #[must_use]
    pub fn ade(&self) -> ade::Ade<'_> {
        ade::Ade { client: self }
    }
    /// The enrollment code and the activity of Blueprint Routing, which chooses a blueprint for each device that enrolls. It must be set up in the tenant first.
    ///
    /// Needs the feature `blueprint_routing`.
    #[cfg(feature = "blueprint_routing")]
    #[must_use]
    pub fn blueprint_routing(&self) -> blueprint_routing::BlueprintRoutingApi<'_> {
        blueprint_routing::BlueprintRoutingApi {
            client: self,
        }
    }
    /// Blueprints, classic or Assignment Map, which hold what is installed and enforced on the devices assigned to them; their templates, library items and enrollment profiles.
    ///
    /// Needs the feature `blueprints`.
    #[cfg(feature = "blueprints")]
    #[must_use]
    pub fn blueprints(&self) -> blueprints::Blueprints<'_> {
        blueprints::Blueprints {
            client: self,
        }
    }
    /// Library items that install an uploaded package, disk image or archive. To create one, request an upload, send the file to storage, then create the app with the `file_key`.
    ///
    /// Needs the feature `custom_apps`.
    #[cfg(feature = "custom_apps")]
    #[must_use]
    pub fn custom_apps(&self) -> custom_apps::CustomApps<'_> {
        custom_apps::CustomApps {
            client: self,
        }
    }
    /// Library items that install a configuration profile (`.mobileconfig`) of your own.
    ///
    /// Needs the feature `custom_profiles`.
    #[cfg(feature = "custom_profiles")]
    #[must_use]
    pub fn custom_profiles(&self) -> custom_profiles::CustomProfiles<'_> {
        custom_profiles::CustomProfiles {
            client: self,
        }
    }
    /// Library items that run a script, with an optional script that remediates.
    ///
    /// Needs the feature `custom_scripts`.
    #[cfg(feature = "custom_scripts")]
    #[must_use]
    pub fn custom_scripts(&self) -> custom_scripts::CustomScripts<'_> {
        custom_scripts::CustomScripts {
            client: self,
        }
    }
    /// Commands sent to a device. An answer means that the command was accepted, not that the device has carried it out; look at the commands of the device for that. A command that is already waiting for the device, or that does not fit its platform, is refused with a 400.
    ///
    /// Needs the feature `device_actions`.
    #[cfg(feature = "device_actions")]
    #[must_use]
    pub fn device_actions(&self) -> device_actions::DeviceActions<'_> {
        device_actions::DeviceActions {
            client: self,
        }
    }
    /// Devices and what is known of them: inventory, apps, library items, parameters and activity. With Windows or Android management turned on, many answers depend on the platform of the device.
    ///
    /// Needs the feature `devices`.
    #[cfg(feature = "devices")]
    #[must_use]
    pub fn devices(&self) -> devices::Devices<'_> {
        devices::Devices { client: self }
    }
    /// Recovery keys, passwords, PINs and bypass codes of a device, blank where the tenant holds none.
    ///
    /// Needs the feature `device_secrets`.
    #[cfg(feature = "device_secrets")]
    #[must_use]
    pub fn device_secrets(&self) -> device_secrets::DeviceSecrets<'_> {
        device_secrets::DeviceSecrets {
            client: self,
        }
    }
    /// Library items that install an uploaded `.ipa` file. To create one, request an upload, send the file to storage, wait until the upload is validated, then create the app with the `file_key`.
    ///
    /// Needs the feature `in_house_apps`.
    #[cfg(feature = "in_house_apps")]
    #[must_use]
    pub fn in_house_apps(&self) -> in_house_apps::InHouseApps<'_> {
        in_house_apps::InHouseApps {
            client: self,
        }
    }
    /// Activity and status of library items of any kind.
    ///
    /// Needs the feature `library_items`.
    #[cfg(feature = "library_items")]
    #[must_use]
    pub fn library_items(&self) -> library_items::LibraryItems<'_> {
        library_items::LibraryItems {
            client: self,
        }
    }
    /// Lost Mode for iPhone and iPad: lock, locate and play a sound.
    ///
    /// Needs the feature `lost_mode`.
    #[cfg(feature = "lost_mode")]
    #[must_use]
    pub fn lost_mode(&self) -> lost_mode::LostMode<'_> {
        lost_mode::LostMode {
            client: self,
        }
    }
    /// Notes that people attach to a device.
    ///
    /// Needs the feature `notes`.
    #[cfg(feature = "notes")]
    #[must_use]
    pub fn notes(&self) -> notes::Notes<'_> {
        notes::Notes { client: self }
    }
    /// Inventory of the whole fleet by category, with filters, and exports of it as CSV.
    ///
    /// Needs the feature `prism`.
    #[cfg(feature = "prism")]
    #[must_use]
    pub fn prism(&self) -> prism::Prism<'_> {
        prism::Prism { client: self }
    }
    /// Categories that library items are shown in by Self Service.
    ///
    /// Needs the feature `self_service`.
    #[cfg(feature = "self_service")]
    #[must_use]
    pub fn self_service(&self) -> self_service::SelfService<'_> {
        self_service::SelfService {
            client: self,
        }
    }
    /// Settings of the tenant: licenses and their use.
    ///
    /// Needs the feature `settings`.
    #[cfg(feature = "settings")]
    #[must_use]
    pub fn settings(&self) -> settings::Settings<'_> {
        settings::Settings { client: self }
    }
    /// Tags that devices carry.
    ///
    /// Needs the feature `tags`.
    #[cfg(feature = "tags")]
    #[must_use]
    pub fn tags(&self) -> tags::Tags<'_> {
        tags::Tags { client: self }
    }
    /// What Endpoint Detection and Response (EDR) found on devices. Needs the EDR product.
    ///
    /// Needs the feature `threats`.
    #[cfg(feature = "threats")]
    #[must_use]
    pub fn threats(&self) -> threats::Threats<'_> {
        threats::Threats { client: self }
    }
    /// Users that directory integrations have brought into the tenant.
    ///
    /// Needs the feature `users`.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> users::Users<'_> {
        users::Users { client: self }
    }
    /// Known vulnerabilities (CVEs) in the software on devices. Needs the Vulnerability Management product.
    ///
    /// Needs the feature `vulnerabilities`.
    #[cfg(feature = "vulnerabilities")]
    #[must_use]
    pub fn vulnerabilities(&self) -> vulnerabilities::Vulnerabilities<'_> {
        vulnerabilities::Vulnerabilities {
            client: self,
        }
    }
}

/// Hands `$each!` one row for each JSON answer: operation, status, type. For tests; all features must be on.
#[doc(hidden)]
#[macro_export]
macro_rules! each_answer {
    ($each:ident) => {
        $each ! { "listAuditEvents", "200" => $crate::audit_log::AuditEventPage;
        "listAuditEvents", "400" => $crate::types::ErrorBody; "listAuditEvents", "401" =>
        $crate::types::ErrorBody; "listAuditEvents", "404" => $crate::types::ErrorBody;
        "listAdeIntegrations", "200" => $crate::ade::AdeIntegrationPage;
        "listAdeIntegrations", "400" => $crate::types::ErrorBody; "listAdeIntegrations",
        "401" => $crate::types::ErrorBody; "listAdeIntegrations", "404" =>
        $crate::types::ErrorBody; "createAdeIntegration", "200" =>
        $crate::ade::AdeIntegration; "createAdeIntegration", "400" =>
        $crate::types::ErrorBody; "createAdeIntegration", "401" =>
        $crate::types::ErrorBody; "createAdeIntegration", "404" =>
        $crate::types::ErrorBody; "listAdeDevices", "200" => $crate::ade::AdeDevicePage;
        "listAdeDevices", "400" => $crate::ade::DepAccountErrorBody; "listAdeDevices",
        "401" => $crate::types::ErrorBody; "listAdeDevices", "404" =>
        $crate::types::ErrorBody; "getAdeDevice", "200" => $crate::ade::AdeDevice;
        "getAdeDevice", "400" => $crate::types::ErrorBody; "getAdeDevice", "401" =>
        $crate::types::ErrorBody; "getAdeDevice", "404" => $crate::types::ErrorBody;
        "updateAdeDevice", "200" => $crate::ade::AdeDevice; "updateAdeDevice", "400" =>
        $crate::types::ErrorBody; "updateAdeDevice", "401" => $crate::types::ErrorBody;
        "updateAdeDevice", "404" => $crate::types::ErrorBody; "downloadAdePublicKey",
        "400" => $crate::types::ErrorBody; "downloadAdePublicKey", "401" =>
        $crate::types::ErrorBody; "downloadAdePublicKey", "404" =>
        $crate::types::ErrorBody; "deleteAdeIntegration", "400" =>
        $crate::types::ErrorBody; "deleteAdeIntegration", "401" =>
        $crate::types::ErrorBody; "deleteAdeIntegration", "404" =>
        $crate::types::ErrorBody; "getAdeIntegration", "200" =>
        $crate::ade::AdeIntegration; "getAdeIntegration", "400" =>
        $crate::types::ErrorBody; "getAdeIntegration", "401" => $crate::types::ErrorBody;
        "getAdeIntegration", "404" => $crate::types::ErrorBody; "updateAdeIntegration",
        "200" => $crate::ade::AdeIntegration; "updateAdeIntegration", "400" =>
        $crate::types::ErrorBody; "updateAdeIntegration", "401" =>
        $crate::types::ErrorBody; "updateAdeIntegration", "404" =>
        $crate::types::ErrorBody; "listDevicesAssociatedToAdeToken", "200" =>
        $crate::ade::AdeIntegrationDevicePage; "listDevicesAssociatedToAdeToken", "400"
        => $crate::types::ErrorBody; "listDevicesAssociatedToAdeToken", "401" =>
        $crate::types::ErrorBody; "listDevicesAssociatedToAdeToken", "404" =>
        $crate::types::ErrorBody; "renewAdeIntegration", "200" =>
        $crate::ade::AdeIntegration; "renewAdeIntegration", "400" =>
        $crate::types::ErrorBody; "renewAdeIntegration", "401" =>
        $crate::types::ErrorBody; "renewAdeIntegration", "404" =>
        $crate::types::ErrorBody; "getBlueprintRouting", "200" =>
        $crate::blueprint_routing::BlueprintRouting; "updateBlueprintRouting", "200" =>
        $crate::blueprint_routing::BlueprintRouting; "getBlueprintRoutingActivity", "200"
        => $crate::blueprint_routing::BlueprintRoutingActivityPage; "listBlueprints",
        "200" => $crate::blueprints::BlueprintPage; "listBlueprints", "400" =>
        $crate::types::ErrorBody; "listBlueprints", "401" => $crate::types::ErrorBody;
        "listBlueprints", "404" => $crate::types::ErrorBody; "createBlueprint", "201" =>
        $crate::blueprints::Blueprint; "createBlueprint", "400" => Vec < String >;
        "createBlueprint", "401" => $crate::types::ErrorBody; "createBlueprint", "404" =>
        $crate::types::ErrorBody; "getBlueprintTemplates", "200" =>
        $crate::blueprints::BlueprintTemplateCategoryPage; "getBlueprintTemplates", "400"
        => $crate::types::ErrorBody; "getBlueprintTemplates", "401" =>
        $crate::types::ErrorBody; "getBlueprintTemplates", "404" =>
        $crate::types::ErrorBody; "deleteBlueprint", "400" => $crate::types::ErrorBody;
        "deleteBlueprint", "401" => $crate::types::ErrorBody; "deleteBlueprint", "404" =>
        $crate::types::ErrorBody; "getBlueprint", "200" => $crate::blueprints::Blueprint;
        "getBlueprint", "400" => $crate::types::ErrorBody; "getBlueprint", "401" =>
        $crate::types::ErrorBody; "getBlueprint", "404" => $crate::types::ErrorBody;
        "updateBlueprint", "200" => $crate::blueprints::Blueprint; "updateBlueprint",
        "400" => $crate::types::ErrorBody; "updateBlueprint", "401" =>
        $crate::types::ErrorBody; "updateBlueprint", "404" => $crate::types::ErrorBody;
        "assignLibraryItem", "200" => Vec < String >; "assignLibraryItem", "400" =>
        $crate::types::ErrorBody; "assignLibraryItem", "401" => $crate::types::ErrorBody;
        "assignLibraryItem", "404" => $crate::types::ErrorBody; "listLibraryItems", "200"
        => $crate::blueprints::LibraryItemPage; "listLibraryItems", "400" =>
        $crate::types::ErrorBody; "listLibraryItems", "401" => $crate::types::ErrorBody;
        "listLibraryItems", "404" => $crate::types::ErrorBody;
        "getManualEnrollmentProfile", "200" =>
        $crate::blueprints::ManualEnrollmentProfile; "getManualEnrollmentProfile", "400"
        => $crate::types::DetailError; "getManualEnrollmentProfile", "401" =>
        $crate::types::DetailError; "getManualEnrollmentProfile", "404" =>
        $crate::types::DetailError; "removeLibraryItem", "200" => Vec < String >;
        "listCustomApps", "200" => $crate::custom_apps::CustomAppPage; "listCustomApps",
        "400" => $crate::types::ErrorBody; "listCustomApps", "401" =>
        $crate::types::ErrorBody; "listCustomApps", "404" => $crate::types::ErrorBody;
        "createCustomApp", "201" => $crate::custom_apps::CustomApp; "createCustomApp",
        "400" => $crate::types::ErrorBody; "createCustomApp", "401" =>
        $crate::types::ErrorBody; "createCustomApp", "404" => $crate::types::ErrorBody;
        "uploadCustomApp", "201" => $crate::custom_apps::CustomAppUpload;
        "uploadCustomApp", "400" => $crate::types::ErrorBody; "uploadCustomApp", "401" =>
        $crate::types::ErrorBody; "uploadCustomApp", "404" => $crate::types::ErrorBody;
        "deleteCustomApp", "400" => $crate::types::ErrorBody; "deleteCustomApp", "401" =>
        $crate::types::ErrorBody; "deleteCustomApp", "404" => $crate::types::ErrorBody;
        "getCustomApp", "200" => $crate::custom_apps::CustomApp; "getCustomApp", "400" =>
        $crate::types::ErrorBody; "getCustomApp", "401" => $crate::types::ErrorBody;
        "getCustomApp", "404" => $crate::types::ErrorBody; "updateCustomApp", "200" =>
        $crate::custom_apps::CustomApp; "updateCustomApp", "400" =>
        $crate::types::ErrorBody; "updateCustomApp", "401" => $crate::types::ErrorBody;
        "updateCustomApp", "404" => $crate::types::ErrorBody; "listCustomProfiles", "200"
        => $crate::custom_profiles::CustomProfilePage; "listCustomProfiles", "400" =>
        $crate::types::ErrorBody; "listCustomProfiles", "401" =>
        $crate::types::ErrorBody; "listCustomProfiles", "404" =>
        $crate::types::ErrorBody; "createCustomProfile", "201" =>
        $crate::custom_profiles::CustomProfile; "createCustomProfile", "400" =>
        $crate::types::ErrorBody; "createCustomProfile", "401" =>
        $crate::types::ErrorBody; "createCustomProfile", "404" =>
        $crate::types::ErrorBody; "deleteCustomProfile", "400" =>
        $crate::types::ErrorBody; "deleteCustomProfile", "401" =>
        $crate::types::ErrorBody; "deleteCustomProfile", "404" =>
        $crate::types::ErrorBody; "getCustomProfile", "200" =>
        $crate::custom_profiles::CustomProfile; "getCustomProfile", "400" =>
        $crate::types::ErrorBody; "getCustomProfile", "401" => $crate::types::ErrorBody;
        "getCustomProfile", "404" => $crate::types::ErrorBody; "updateCustomProfile",
        "200" => $crate::custom_profiles::CustomProfile; "updateCustomProfile", "400" =>
        $crate::types::ErrorBody; "updateCustomProfile", "401" =>
        $crate::types::ErrorBody; "updateCustomProfile", "404" =>
        $crate::types::ErrorBody; "listCustomScripts", "200" =>
        $crate::custom_scripts::CustomScriptPage; "listCustomScripts", "400" =>
        $crate::types::ErrorBody; "listCustomScripts", "401" => $crate::types::ErrorBody;
        "listCustomScripts", "404" => $crate::types::ErrorBody; "createCustomScript",
        "201" => $crate::custom_scripts::CustomScript; "createCustomScript", "400" =>
        $crate::types::ErrorBody; "createCustomScript", "401" =>
        $crate::types::ErrorBody; "createCustomScript", "404" =>
        $crate::types::ErrorBody; "deleteCustomScript", "400" =>
        $crate::types::ErrorBody; "deleteCustomScript", "401" =>
        $crate::types::ErrorBody; "deleteCustomScript", "404" =>
        $crate::types::ErrorBody; "getCustomScript", "200" =>
        $crate::custom_scripts::CustomScript; "getCustomScript", "400" =>
        $crate::types::ErrorBody; "getCustomScript", "401" => $crate::types::ErrorBody;
        "getCustomScript", "404" => $crate::types::ErrorBody; "updateCustomScript", "200"
        => $crate::custom_scripts::CustomScript; "updateCustomScript", "400" =>
        $crate::types::ErrorBody; "updateCustomScript", "401" =>
        $crate::types::ErrorBody; "updateCustomScript", "404" =>
        $crate::types::ErrorBody; "sendBlankpush", "400" => $crate::types::ErrorBody;
        "sendBlankpush", "401" => $crate::types::ErrorBody; "sendBlankpush", "404" =>
        $crate::types::ErrorBody; "clearPasscode", "400" => $crate::types::ErrorBody;
        "clearPasscode", "401" => $crate::types::ErrorBody; "clearPasscode", "404" =>
        $crate::types::ErrorBody; "eraseDevice", "400" => String; "eraseDevice", "401" =>
        $crate::types::ErrorBody; "eraseDevice", "404" => $crate::types::ErrorBody;
        "lockDevice", "200" => $crate::device_actions::LockDeviceResponse; "lockDevice",
        "400" => String; "lockDevice", "401" => $crate::types::ErrorBody; "lockDevice",
        "404" => $crate::types::ErrorBody; "reinstallAgent", "400" =>
        $crate::types::ErrorBody; "reinstallAgent", "401" => $crate::types::ErrorBody;
        "reinstallAgent", "404" => $crate::types::ErrorBody; "remoteDesktop", "400" =>
        $crate::types::ErrorBody; "remoteDesktop", "401" => $crate::types::ErrorBody;
        "remoteDesktop", "404" => $crate::types::ErrorBody; "renewMdmProfile", "400" =>
        $crate::types::ErrorBody; "renewMdmProfile", "401" => $crate::types::ErrorBody;
        "renewMdmProfile", "404" => $crate::types::ErrorBody; "restartDevice", "400" =>
        $crate::types::ErrorBody; "restartDevice", "401" => $crate::types::ErrorBody;
        "restartDevice", "404" => $crate::types::ErrorBody; "setName", "400" =>
        $crate::types::ErrorBody; "setName", "401" => $crate::types::ErrorBody;
        "setName", "404" => $crate::types::ErrorBody; "shutdown", "400" =>
        $crate::types::ErrorBody; "shutdown", "401" => $crate::types::ErrorBody;
        "shutdown", "404" => $crate::types::ErrorBody; "unlockAccount", "400" =>
        $crate::types::ErrorBody; "unlockAccount", "401" => $crate::types::ErrorBody;
        "unlockAccount", "404" => $crate::types::ErrorBody; "updateInventory", "400" =>
        $crate::types::ErrorBody; "updateInventory", "401" => $crate::types::ErrorBody;
        "updateInventory", "404" => $crate::types::ErrorBody; "getDeviceCommands", "200"
        => $crate::device_actions::DeviceCommandPage; "getDeviceCommands", "400" =>
        $crate::types::ErrorBody; "getDeviceCommands", "401" => $crate::types::ErrorBody;
        "getDeviceCommands", "404" => $crate::types::ErrorBody; "listDevices", "200" =>
        Vec < $crate::devices::Device >; "listDevices", "400" =>
        $crate::types::ErrorBody; "listDevices", "401" => $crate::types::ErrorBody;
        "listDevices", "404" => $crate::types::ErrorBody; "getDevice", "200" =>
        $crate::devices::Device; "getDevice", "400" => $crate::types::ErrorBody;
        "getDevice", "401" => $crate::types::ErrorBody; "getDevice", "404" =>
        $crate::types::ErrorBody; "updateDevice", "200" => $crate::devices::Device;
        "updateDevice", "400" => $crate::types::ErrorBody; "updateDevice", "401" =>
        $crate::types::ErrorBody; "updateDevice", "404" => $crate::types::ErrorBody;
        "getDeviceActivity", "200" => $crate::devices::DeviceActivityPage;
        "getDeviceActivity", "400" => $crate::types::ErrorBody; "getDeviceActivity",
        "401" => $crate::types::ErrorBody; "getDeviceActivity", "404" =>
        $crate::types::ErrorBody; "getDeviceApps", "200" =>
        $crate::devices::DeviceAppList; "getDeviceApps", "400" =>
        $crate::types::ErrorBody; "getDeviceApps", "401" => $crate::types::ErrorBody;
        "getDeviceApps", "404" => $crate::types::ErrorBody; "getDeviceDetails", "200" =>
        $crate::devices::DeviceDetails; "getDeviceDetails", "400" =>
        $crate::types::ErrorBody; "getDeviceDetails", "401" => $crate::types::ErrorBody;
        "getDeviceDetails", "404" => $crate::types::ErrorBody; "cancelLostMode", "200" =>
        $crate::devices::CancelLostModeResponse; "getDeviceLostModeDetails", "200" =>
        $crate::devices::DeviceLostModeDetails; "getDeviceLostModeDetails", "400" => Vec
        < String >; "getDeviceLibraryItems", "200" =>
        $crate::devices::DeviceLibraryItemList; "getDeviceLibraryItems", "400" =>
        $crate::types::ErrorBody; "getDeviceLibraryItems", "401" =>
        $crate::types::ErrorBody; "getDeviceLibraryItems", "404" =>
        $crate::types::ErrorBody; "getDeviceParameters", "200" =>
        $crate::devices::DeviceParameterList; "getDeviceParameters", "400" =>
        $crate::types::ErrorBody; "getDeviceParameters", "401" =>
        $crate::types::ErrorBody; "getDeviceParameters", "404" =>
        $crate::types::ErrorBody; "getDeviceStatus", "200" =>
        $crate::devices::DeviceStatus; "getDeviceStatus", "400" =>
        $crate::types::ErrorBody; "getDeviceStatus", "401" => $crate::types::ErrorBody;
        "getDeviceStatus", "404" => $crate::types::ErrorBody;
        "getActivationLockBypassCode", "200" =>
        $crate::device_secrets::ActivationLockBypassCode; "getActivationLockBypassCode",
        "400" => $crate::types::ErrorBody; "getActivationLockBypassCode", "401" =>
        $crate::types::ErrorBody; "getActivationLockBypassCode", "404" =>
        $crate::types::ErrorBody; "getFileVaultRecoveryKey", "200" =>
        $crate::device_secrets::FileVaultKey; "getFileVaultRecoveryKey", "400" =>
        $crate::types::ErrorBody; "getFileVaultRecoveryKey", "401" =>
        $crate::types::ErrorBody; "getFileVaultRecoveryKey", "404" =>
        $crate::types::ErrorBody; "getRecoveryLockPassword", "200" =>
        $crate::device_secrets::RecoveryLockPassword; "getRecoveryLockPassword", "400" =>
        $crate::types::ErrorBody; "getRecoveryLockPassword", "401" =>
        $crate::types::ErrorBody; "getRecoveryLockPassword", "404" =>
        $crate::types::ErrorBody; "getUnlockPin", "200" =>
        $crate::device_secrets::UnlockPin; "getUnlockPin", "400" =>
        $crate::types::ErrorBody; "getUnlockPin", "401" => $crate::types::ErrorBody;
        "getUnlockPin", "404" => $crate::types::ErrorBody; "listInHouseApps", "200" =>
        $crate::in_house_apps::InHouseAppPage; "listInHouseApps", "400" =>
        $crate::types::ErrorBody; "listInHouseApps", "401" => $crate::types::ErrorBody;
        "listInHouseApps", "404" => $crate::types::ErrorBody; "createInHouseApp", "400"
        => $crate::types::ErrorBody; "createInHouseApp", "401" =>
        $crate::types::ErrorBody; "createInHouseApp", "404" => $crate::types::ErrorBody;
        "uploadInHouseApp", "201" => $crate::in_house_apps::InHouseAppUpload;
        "uploadInHouseApp", "400" => $crate::types::ErrorBody; "uploadInHouseApp", "401"
        => $crate::types::ErrorBody; "uploadInHouseApp", "404" =>
        $crate::types::ErrorBody; "uploadInHouseAppStatus", "200" =>
        $crate::in_house_apps::InHouseAppUploadStatus; "uploadInHouseAppStatus", "400" =>
        $crate::types::ErrorBody; "uploadInHouseAppStatus", "401" =>
        $crate::types::ErrorBody; "uploadInHouseAppStatus", "404" =>
        $crate::types::ErrorBody; "deleteInHouseApp", "400" => $crate::types::ErrorBody;
        "deleteInHouseApp", "401" => $crate::types::ErrorBody; "getInHouseApp", "200" =>
        $crate::in_house_apps::InHouseApp; "getInHouseApp", "400" =>
        $crate::types::ErrorBody; "getInHouseApp", "401" => $crate::types::ErrorBody;
        "getInHouseApp", "404" => $crate::types::ErrorBody; "updateInHouseApp", "400" =>
        $crate::types::ErrorBody; "updateInHouseApp", "401" => $crate::types::ErrorBody;
        "updateInHouseApp", "404" => $crate::types::ErrorBody; "getLibraryItemActivity",
        "200" => $crate::library_items::LibraryItemActivityPage;
        "getLibraryItemActivity", "400" => $crate::types::ErrorBody;
        "getLibraryItemActivity", "401" => $crate::types::ErrorBody;
        "getLibraryItemActivity", "404" => $crate::types::ErrorBody;
        "getLibraryItemStatuses", "200" => $crate::library_items::LibraryItemStatusPage;
        "getLibraryItemStatuses", "400" => $crate::types::ErrorBody;
        "getLibraryItemStatuses", "401" => $crate::types::ErrorBody;
        "getLibraryItemStatuses", "404" => $crate::types::ErrorBody; "disableLostMode",
        "400" => $crate::types::ErrorBody; "disableLostMode", "401" =>
        $crate::types::ErrorBody; "disableLostMode", "404" => $crate::types::ErrorBody;
        "enableLostMode", "400" => $crate::types::ErrorBody; "enableLostMode", "401" =>
        $crate::types::ErrorBody; "enableLostMode", "404" => $crate::types::ErrorBody;
        "playLostModeSound", "400" => $crate::types::ErrorBody; "playLostModeSound",
        "401" => $crate::types::ErrorBody; "playLostModeSound", "404" =>
        $crate::types::ErrorBody; "updateLocation", "400" => $crate::types::ErrorBody;
        "updateLocation", "401" => $crate::types::ErrorBody; "updateLocation", "404" =>
        $crate::types::ErrorBody; "getDeviceNotes", "200" => Vec < $crate::notes::Note >;
        "getDeviceNotes", "400" => $crate::types::ErrorBody; "getDeviceNotes", "401" =>
        $crate::types::ErrorBody; "getDeviceNotes", "404" => $crate::types::ErrorBody;
        "createDeviceNote", "201" => $crate::notes::Note; "createDeviceNote", "400" =>
        $crate::types::ErrorBody; "createDeviceNote", "401" => $crate::types::ErrorBody;
        "createDeviceNote", "404" => $crate::types::ErrorBody; "deleteDeviceNote", "200"
        => $crate::notes::DeleteNoteResponse; "deleteDeviceNote", "400" =>
        $crate::types::ErrorBody; "deleteDeviceNote", "401" => $crate::types::ErrorBody;
        "deleteDeviceNote", "404" => $crate::types::ErrorBody; "retrieveDeviceNote",
        "200" => $crate::notes::Note; "retrieveDeviceNote", "400" =>
        $crate::types::ErrorBody; "retrieveDeviceNote", "401" =>
        $crate::types::ErrorBody; "retrieveDeviceNote", "404" =>
        $crate::types::ErrorBody; "updateDeviceNote", "200" => $crate::notes::Note;
        "updateDeviceNote", "400" => $crate::types::ErrorBody; "updateDeviceNote", "401"
        => $crate::types::ErrorBody; "updateDeviceNote", "404" =>
        $crate::types::ErrorBody; "activationLock", "200" =>
        $crate::prism::ActivationLockPage; "activationLock", "400" =>
        $crate::types::ErrorBody; "activationLock", "401" => $crate::types::ErrorBody;
        "activationLock", "404" => $crate::types::ErrorBody; "applicationFirewall", "200"
        => $crate::prism::ApplicationFirewallPage; "applicationFirewall", "400" =>
        $crate::types::ErrorBody; "applicationFirewall", "401" =>
        $crate::types::ErrorBody; "applicationFirewall", "404" =>
        $crate::types::ErrorBody; "applications", "200" =>
        $crate::prism::ApplicationPage; "applications", "400" =>
        $crate::types::ErrorBody; "applications", "401" => $crate::types::ErrorBody;
        "applications", "404" => $crate::types::ErrorBody; "cellular", "200" =>
        $crate::prism::CellularPage; "cellular", "400" => $crate::types::ErrorBody;
        "cellular", "401" => $crate::types::ErrorBody; "cellular", "404" =>
        $crate::types::ErrorBody; "certificates", "200" =>
        $crate::prism::CertificatePage; "certificates", "400" =>
        $crate::types::ErrorBody; "certificates", "401" => $crate::types::ErrorBody;
        "certificates", "404" => $crate::types::ErrorBody; "count", "200" =>
        $crate::prism::RecordCount; "count", "400" => $crate::types::ErrorBody; "count",
        "401" => $crate::types::ErrorBody; "count", "404" => $crate::types::ErrorBody;
        "desktopAndScreensaver", "200" => $crate::prism::DesktopAndScreensaverPage;
        "desktopAndScreensaver", "400" => $crate::types::ErrorBody;
        "desktopAndScreensaver", "401" => $crate::types::ErrorBody;
        "desktopAndScreensaver", "404" => $crate::types::ErrorBody; "deviceInformation",
        "200" => $crate::prism::DeviceInformationPage; "deviceInformation", "400" =>
        $crate::types::ErrorBody; "deviceInformation", "401" => $crate::types::ErrorBody;
        "deviceInformation", "404" => $crate::types::ErrorBody; "requestCategoryExport",
        "200" => $crate::prism::CategoryExport; "requestCategoryExport", "400" =>
        $crate::prism::DetailErrorBody; "requestCategoryExport", "401" =>
        $crate::types::ErrorBody; "requestCategoryExport", "404" =>
        $crate::types::ErrorBody; "getCategoryExport", "200" =>
        $crate::prism::CategoryExport; "getCategoryExport", "400" =>
        $crate::types::ErrorBody; "getCategoryExport", "401" => $crate::types::ErrorBody;
        "getCategoryExport", "404" => $crate::types::ErrorBody; "fileVault", "200" =>
        $crate::prism::FileVaultPage; "fileVault", "400" => $crate::types::ErrorBody;
        "fileVault", "401" => $crate::types::ErrorBody; "fileVault", "404" =>
        $crate::types::ErrorBody; "gatekeeperAndXProtect", "200" =>
        $crate::prism::GatekeeperAndXProtectPage; "gatekeeperAndXProtect", "400" =>
        $crate::types::ErrorBody; "gatekeeperAndXProtect", "401" =>
        $crate::types::ErrorBody; "gatekeeperAndXProtect", "404" =>
        $crate::types::ErrorBody; "installedProfiles", "200" =>
        $crate::prism::InstalledProfilePage; "installedProfiles", "400" =>
        $crate::types::ErrorBody; "installedProfiles", "401" => $crate::types::ErrorBody;
        "installedProfiles", "404" => $crate::types::ErrorBody; "kernelExtensions", "200"
        => $crate::prism::KernelExtensionPage; "kernelExtensions", "400" =>
        $crate::types::ErrorBody; "kernelExtensions", "401" => $crate::types::ErrorBody;
        "kernelExtensions", "404" => $crate::types::ErrorBody; "launchAgentsAndDaemons",
        "200" => $crate::prism::LaunchAgentOrDaemonPage; "launchAgentsAndDaemons", "400"
        => $crate::types::ErrorBody; "launchAgentsAndDaemons", "401" =>
        $crate::types::ErrorBody; "launchAgentsAndDaemons", "404" =>
        $crate::types::ErrorBody; "localUsers", "200" => $crate::prism::LocalUserPage;
        "localUsers", "400" => $crate::types::ErrorBody; "localUsers", "401" =>
        $crate::types::ErrorBody; "localUsers", "404" => $crate::types::ErrorBody;
        "startupSettings", "200" => $crate::prism::StartupSettingsPage;
        "startupSettings", "400" => $crate::types::ErrorBody; "startupSettings", "401" =>
        $crate::types::ErrorBody; "startupSettings", "404" => $crate::types::ErrorBody;
        "systemExtensions", "200" => $crate::prism::SystemExtensionPage;
        "systemExtensions", "400" => $crate::types::ErrorBody; "systemExtensions", "401"
        => $crate::types::ErrorBody; "systemExtensions", "404" =>
        $crate::types::ErrorBody; "transparencyDatabase", "200" =>
        $crate::prism::TransparencyDatabasePage; "transparencyDatabase", "400" =>
        $crate::types::ErrorBody; "transparencyDatabase", "401" =>
        $crate::types::ErrorBody; "transparencyDatabase", "404" =>
        $crate::types::ErrorBody; "listSelfServiceCategories", "200" => Vec <
        $crate::self_service::SelfServiceCategory >; "listSelfServiceCategories", "400"
        => $crate::types::ErrorBody; "listSelfServiceCategories", "401" =>
        $crate::types::ErrorBody; "listSelfServiceCategories", "404" =>
        $crate::types::ErrorBody; "licensing", "200" => $crate::settings::Licensing;
        "licensing", "400" => $crate::types::ErrorBody; "licensing", "401" =>
        $crate::types::ErrorBody; "licensing", "404" => $crate::types::ErrorBody;
        "getTags", "200" => $crate::tags::TagPage; "getTags", "400" =>
        $crate::types::ErrorBody; "getTags", "401" => $crate::types::ErrorBody;
        "getTags", "404" => $crate::types::ErrorBody; "createTag", "201" =>
        $crate::tags::Tag; "createTag", "400" => $crate::types::ErrorBody; "createTag",
        "401" => $crate::types::ErrorBody; "createTag", "404" =>
        $crate::types::ErrorBody; "deleteTag", "400" => $crate::types::ErrorBody;
        "deleteTag", "401" => $crate::types::ErrorBody; "deleteTag", "404" =>
        $crate::types::ErrorBody; "updateTag", "200" => $crate::tags::Tag; "updateTag",
        "400" => $crate::types::ErrorBody; "updateTag", "401" =>
        $crate::types::ErrorBody; "updateTag", "404" => $crate::types::ErrorBody;
        "getBehavioralDetections", "200" => $crate::threats::BehavioralDetectionPage;
        "getBehavioralDetections", "400" => $crate::types::ErrorBody;
        "getBehavioralDetections", "401" => $crate::types::ErrorBody;
        "getBehavioralDetections", "404" => $crate::types::ErrorBody; "getThreatDetails",
        "200" => $crate::threats::ThreatPage; "getThreatDetails", "400" =>
        $crate::types::ErrorBody; "getThreatDetails", "401" => $crate::types::ErrorBody;
        "getThreatDetails", "404" => $crate::types::ErrorBody;
        "getBehavioralDetectionsV2", "200" => $crate::runtime::Value;
        "getThreatDetailsV2", "200" => $crate::runtime::Value; "listUsers", "200" =>
        $crate::users::UserPage; "deleteUser", "200" =>
        $crate::users::DeleteUserResponse; "deleteUser", "400" =>
        $crate::types::DetailError; "getUser", "200" => $crate::users::User;
        "listDetections", "200" => $crate::vulnerabilities::DetectionPage;
        "listDetections", "400" => $crate::types::ErrorBody; "listDetections", "401" =>
        $crate::types::ErrorBody; "listDetections", "404" => $crate::types::ErrorBody;
        "listVulnerabilities", "200" => $crate::vulnerabilities::VulnerabilityPage;
        "listVulnerabilities", "400" => $crate::types::ErrorBody; "listVulnerabilities",
        "401" => $crate::types::ErrorBody; "listVulnerabilities", "404" =>
        $crate::types::ErrorBody; "getVulnerabilityDescription", "200" =>
        $crate::vulnerabilities::Vulnerability; "getVulnerabilityDescription", "400" =>
        $crate::types::ErrorBody; "getVulnerabilityDescription", "401" =>
        $crate::types::ErrorBody; "getVulnerabilityDescription", "404" =>
        $crate::types::ErrorBody; "listAffectedDevices", "200" =>
        $crate::vulnerabilities::AffectedDevicePage; "listAffectedDevices", "400" =>
        $crate::types::ErrorBody; "listAffectedDevices", "401" =>
        $crate::types::ErrorBody; "listAffectedDevices", "404" =>
        $crate::types::ErrorBody; "listAffectedSoftware", "200" =>
        $crate::vulnerabilities::AffectedSoftwarePage; "listAffectedSoftware", "400" =>
        $crate::types::ErrorBody; "listAffectedSoftware", "401" =>
        $crate::types::ErrorBody; "listAffectedSoftware", "404" =>
        $crate::types::ErrorBody; }
    };
}

/// Hands `$each!` one row for each operation: id, struct, fields. For tests; all features must be on.
#[doc(hidden)]
#[macro_export]
macro_rules! each_operation {
    ($each:ident) => {
        $each ! { "listAuditEvents" => $crate::audit_log::ListAuditEvents { cursor :
        query "cursor", end_date : query "end_date", limit : query "limit", sort_by :
        query "sort_by", start_date : query "start_date" }; "listAdeIntegrations" =>
        $crate::ade::ListAdeIntegrations {}; "createAdeIntegration" =>
        $crate::ade::CreateAdeIntegration { body : upload {
        $crate::ade::CreateAdeIntegrationBody { blueprint_id : part "blueprint_id", email
        : part "email", file : file "file", phone : part "phone", use_blueprint_routing :
        part "use_blueprint_routing" } } }; "listAdeDevices" =>
        $crate::ade::ListAdeDevices { blueprint_id : query "blueprint_id", dep_account :
        query "dep_account", device_family : query "device_family", model : query
        "model", os : query "os", page : query "page", profile_status : query
        "profile_status", serial_number : query "serial_number", user_id : query
        "user_id" }; "getAdeDevice" => $crate::ade::GetAdeDevice { device_id : path
        "device_id" }; "updateAdeDevice" => $crate::ade::UpdateAdeDevice { device_id :
        path "device_id", body : body "application/json" }; "downloadAdePublicKey" =>
        $crate::ade::DownloadAdePublicKey {}; "deleteAdeIntegration" =>
        $crate::ade::DeleteAdeIntegration { ade_token_id : path "ade_token_id" };
        "getAdeIntegration" => $crate::ade::GetAdeIntegration { ade_token_id : path
        "ade_token_id" }; "updateAdeIntegration" => $crate::ade::UpdateAdeIntegration {
        ade_token_id : path "ade_token_id", body : body "application/json" };
        "listDevicesAssociatedToAdeToken" => $crate::ade::ListAdeIntegrationDevices {
        ade_token_id : path "ade_token_id", page : query "page" }; "renewAdeIntegration"
        => $crate::ade::RenewAdeIntegration { ade_token_id : path "ade_token_id", body :
        upload { $crate::ade::RenewAdeIntegrationBody { blueprint_id : part
        "blueprint_id", email : part "email", file : file "file", phone : part "phone",
        use_blueprint_routing : part "use_blueprint_routing" } } }; "getBlueprintRouting"
        => $crate::blueprint_routing::GetBlueprintRouting {}; "updateBlueprintRouting" =>
        $crate::blueprint_routing::UpdateBlueprintRouting { body : body
        "application/json" }; "getBlueprintRoutingActivity" =>
        $crate::blueprint_routing::ListBlueprintRoutingActivity { limit : query "limit",
        offset : query "offset" }; "listBlueprints" => $crate::blueprints::ListBlueprints
        { id : query "id", id_in : query "id__in", limit : query "limit", name : query
        "name", offset : query "offset" }; "createBlueprint" =>
        $crate::blueprints::CreateBlueprint { body : body
        "application/x-www-form-urlencoded" }; "getBlueprintTemplates" =>
        $crate::blueprints::ListBlueprintTemplates { limit : query "limit", offset :
        query "offset" }; "deleteBlueprint" => $crate::blueprints::DeleteBlueprint {
        blueprint_id : path "blueprint_id" }; "getBlueprint" =>
        $crate::blueprints::GetBlueprint { blueprint_id : path "blueprint_id" };
        "updateBlueprint" => $crate::blueprints::UpdateBlueprint { blueprint_id : path
        "blueprint_id", body : body "application/x-www-form-urlencoded" };
        "assignLibraryItem" => $crate::blueprints::AssignLibraryItem { blueprint_id :
        path "blueprint_id", body : body "application/json" }; "listLibraryItems" =>
        $crate::blueprints::ListLibraryItems { blueprint_id : path "blueprint_id" };
        "getManualEnrollmentProfile" => $crate::blueprints::GetManualEnrollmentProfile {
        blueprint_id : path "blueprint_id", sso : query "sso" }; "removeLibraryItem" =>
        $crate::blueprints::RemoveLibraryItem { blueprint_id : path "blueprint_id", body
        : body "application/json" }; "listCustomApps" =>
        $crate::custom_apps::ListCustomApps { limit : query "limit", offset : query
        "offset", page : query "page" }; "createCustomApp" =>
        $crate::custom_apps::CreateCustomApp { body : body
        "application/x-www-form-urlencoded" }; "uploadCustomApp" =>
        $crate::custom_apps::UploadCustomApp { body : body "application/json" };
        "deleteCustomApp" => $crate::custom_apps::DeleteCustomApp { library_item_id :
        path "library_item_id" }; "getCustomApp" => $crate::custom_apps::GetCustomApp {
        library_item_id : path "library_item_id" }; "updateCustomApp" =>
        $crate::custom_apps::UpdateCustomApp { library_item_id : path "library_item_id",
        body : body "application/x-www-form-urlencoded" }; "listCustomProfiles" =>
        $crate::custom_profiles::ListCustomProfiles { page : query "page" };
        "createCustomProfile" => $crate::custom_profiles::CreateCustomProfile { body :
        upload { $crate::custom_profiles::CreateCustomProfileBody { active : part
        "active", file : file "file", name : part "name", runs_on_ipad : part
        "runs_on_ipad", runs_on_iphone : part "runs_on_iphone", runs_on_mac : part
        "runs_on_mac", runs_on_tv : part "runs_on_tv", runs_on_vision : part
        "runs_on_vision" } } }; "deleteCustomProfile" =>
        $crate::custom_profiles::DeleteCustomProfile { library_item_id : path
        "library_item_id" }; "getCustomProfile" =>
        $crate::custom_profiles::GetCustomProfile { library_item_id : path
        "library_item_id" }; "updateCustomProfile" =>
        $crate::custom_profiles::UpdateCustomProfile { library_item_id : path
        "library_item_id", body : upload {
        $crate::custom_profiles::UpdateCustomProfileBody { active : part "active", file :
        file "file", name : part "name", runs_on_ipad : part "runs_on_ipad",
        runs_on_iphone : part "runs_on_iphone", runs_on_mac : part "runs_on_mac",
        runs_on_tv : part "runs_on_tv", runs_on_vision : part "runs_on_vision" } } };
        "listCustomScripts" => $crate::custom_scripts::ListCustomScripts { page : query
        "page" }; "createCustomScript" => $crate::custom_scripts::CreateCustomScript {
        body : body "application/json" }; "deleteCustomScript" =>
        $crate::custom_scripts::DeleteCustomScript { library_item_id : path
        "library_item_id" }; "getCustomScript" => $crate::custom_scripts::GetCustomScript
        { library_item_id : path "library_item_id" }; "updateCustomScript" =>
        $crate::custom_scripts::UpdateCustomScript { library_item_id : path
        "library_item_id", body : body "application/json" }; "deleteDevice" =>
        $crate::device_actions::DeleteDevice { device_id : path "device_id" };
        "sendBlankpush" => $crate::device_actions::SendBlankPush { device_id : path
        "device_id" }; "clearPasscode" => $crate::device_actions::ClearPasscode {
        device_id : path "device_id" }; "performDailyCheckIn" =>
        $crate::device_actions::PerformDailyCheckIn { device_id : path "device_id" };
        "deleteDeviceUser" => $crate::device_actions::DeleteDeviceUser { device_id : path
        "device_id", body : body "application/json" }; "eraseDevice" =>
        $crate::device_actions::EraseDevice { device_id : path "device_id", body : body
        "application/json" }; "lockDevice" => $crate::device_actions::LockDevice {
        device_id : path "device_id", body : body "application/json" }; "refreshEsim" =>
        $crate::device_actions::RefreshEsim { device_id : path "device_id", body : body
        "application/json" }; "reinstallAgent" => $crate::device_actions::ReinstallAgent
        { device_id : path "device_id" }; "remoteDesktop" =>
        $crate::device_actions::SetRemoteDesktop { device_id : path "device_id", body :
        body "application/json" }; "renewMdmProfile" =>
        $crate::device_actions::RenewMdmProfile { device_id : path "device_id" };
        "resetWorkProfilePasscode" => $crate::device_actions::ResetWorkProfilePasscode {
        device_id : path "device_id", body : body "application/json" }; "restartDevice"
        => $crate::device_actions::RestartDevice { device_id : path "device_id", body :
        body "application/json" }; "setName" => $crate::device_actions::SetDeviceName {
        device_id : path "device_id", body : body "application/json" }; "shutdown" =>
        $crate::device_actions::ShutdownDevice { device_id : path "device_id" };
        "setDataRoaming" => $crate::device_actions::SetDataRoaming { device_id : path
        "device_id", body : body "application/json" }; "setPersonalHotspot" =>
        $crate::device_actions::SetPersonalHotspot { device_id : path "device_id", body :
        body "application/json" }; "unlockAccount" =>
        $crate::device_actions::UnlockAccount { device_id : path "device_id", body : body
        "application/json" }; "updateInventory" =>
        $crate::device_actions::UpdateInventory { device_id : path "device_id" };
        "getDeviceCommands" => $crate::device_actions::ListDeviceCommands { device_id :
        path "device_id", limit : query "limit", offset : query "offset" }; "listDevices"
        => $crate::devices::ListDevices { asset_tag : query "asset_tag", blueprint_id :
        query "blueprint_id", device_id : query "device_id", device_name : query
        "device_name", filevault_enabled : query "filevault_enabled", limit : query
        "limit", mac_address : query "mac_address", model : query "model", offset : query
        "offset", ordering : query "ordering", os_version : query "os_version", platform
        : query "platform", serial_number : query "serial_number", tag_id : query
        "tag_id", tag_id_in : query "tag_id_in", tag_name : query "tag_name", tag_name_in
        : query "tag_name_in", user : query "user", user_email : query "user_email",
        user_email_exact : query "user_email_exact", user_id : query "user_id", user_name
        : query "user_name" }; "getDevice" => $crate::devices::GetDevice { device_id :
        path "device_id" }; "updateDevice" => $crate::devices::UpdateDevice { device_id :
        path "device_id", body : body "application/json" }; "getDeviceActivity" =>
        $crate::devices::ListDeviceActivity { device_id : path "device_id", limit : query
        "limit", offset : query "offset" }; "getDeviceApps" =>
        $crate::devices::ListDeviceApps { device_id : path "device_id" };
        "getDeviceDetails" => $crate::devices::GetDeviceDetails { device_id : path
        "device_id" }; "cancelLostMode" => $crate::devices::CancelLostMode { device_id :
        path "device_id" }; "getDeviceLostModeDetails" =>
        $crate::devices::GetDeviceLostMode { device_id : path "device_id" };
        "getDeviceLibraryItems" => $crate::devices::ListDeviceLibraryItems { device_id :
        path "device_id" }; "getDeviceParameters" =>
        $crate::devices::ListDeviceParameters { device_id : path "device_id" };
        "getDeviceStatus" => $crate::devices::GetDeviceStatus { device_id : path
        "device_id" }; "getActivationLockBypassCode" =>
        $crate::device_secrets::GetActivationLockBypassCode { device_id : path
        "device_id" }; "getFileVaultRecoveryKey" =>
        $crate::device_secrets::GetFileVaultKey { device_id : path "device_id" };
        "getRecoveryLockPassword" => $crate::device_secrets::GetRecoveryLockPassword {
        device_id : path "device_id" }; "getUnlockPin" =>
        $crate::device_secrets::GetUnlockPin { device_id : path "device_id" };
        "listInHouseApps" => $crate::in_house_apps::ListInHouseApps { limit : query
        "limit", offset : query "offset", page : query "page" }; "createInHouseApp" =>
        $crate::in_house_apps::CreateInHouseApp { body : body "application/json" };
        "uploadInHouseApp" => $crate::in_house_apps::UploadInHouseApp { body : body
        "application/json" }; "uploadInHouseAppStatus" =>
        $crate::in_house_apps::GetInHouseAppUploadStatus { pending_upload_id : path
        "pending_upload_id" }; "deleteInHouseApp" =>
        $crate::in_house_apps::DeleteInHouseApp { library_item_id : path
        "library_item_id" }; "getInHouseApp" => $crate::in_house_apps::GetInHouseApp {
        library_item_id : path "library_item_id" }; "updateInHouseApp" =>
        $crate::in_house_apps::UpdateInHouseApp { library_item_id : path
        "library_item_id", body : body "application/json" }; "getLibraryItemActivity" =>
        $crate::library_items::ListLibraryItemActivity { library_item_id : path
        "library_item_id", activity_type : query "activity_type", limit : query "limit",
        offset : query "offset", user_email : query "user_email", user_id : query
        "user_id" }; "getLibraryItemStatuses" =>
        $crate::library_items::ListLibraryItemStatuses { library_item_id : path
        "library_item_id", computer_id : query "computer_id", limit : query "limit",
        offset : query "offset" }; "disableLostMode" =>
        $crate::lost_mode::DisableLostMode { device_id : path "device_id" };
        "enableLostMode" => $crate::lost_mode::EnableLostMode { device_id : path
        "device_id", body : body "application/json" }; "playLostModeSound" =>
        $crate::lost_mode::PlayLostModeSound { device_id : path "device_id" };
        "updateLocation" => $crate::lost_mode::UpdateLocation { device_id : path
        "device_id" }; "getDeviceNotes" => $crate::notes::ListNotes { device_id : path
        "device_id" }; "createDeviceNote" => $crate::notes::CreateNote { device_id : path
        "device_id", body : body "application/json" }; "deleteDeviceNote" =>
        $crate::notes::DeleteNote { device_id : path "device_id", note_id : path
        "note_id" }; "retrieveDeviceNote" => $crate::notes::GetNote { device_id : path
        "device_id", note_id : path "note_id" }; "updateDeviceNote" =>
        $crate::notes::UpdateNote { device_id : path "device_id", note_id : path
        "note_id", body : body "application/json" }; "activationLock" =>
        $crate::prism::ListActivationLock { blueprint_ids : query "blueprint_ids", cursor
        : query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "applicationFirewall" => $crate::prism::ListApplicationFirewall {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "applications" =>
        $crate::prism::ListApplications { blueprint_ids : query "blueprint_ids", cursor :
        query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "cellular" => $crate::prism::ListCellular { blueprint_ids : query
        "blueprint_ids", cursor : query "cursor", device_families : query
        "device_families", filter : filter "filter", limit : query "limit", offset :
        query "offset", sort_by : query "sort_by" }; "certificates" =>
        $crate::prism::ListCertificates { blueprint_ids : query "blueprint_ids", cursor :
        query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "count" => $crate::prism::CountRecords { category : query "category"
        }; "desktopAndScreensaver" => $crate::prism::ListDesktopAndScreensaver {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "deviceInformation" =>
        $crate::prism::ListDeviceInformation { blueprint_ids : query "blueprint_ids",
        cursor : query "cursor", device_families : query "device_families", filter :
        filter "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "requestCategoryExport" => $crate::prism::RequestCategoryExport {
        body : body "application/json" }; "getCategoryExport" =>
        $crate::prism::GetCategoryExport { export_id : path "export_id" }; "fileVault" =>
        $crate::prism::ListFileVault { blueprint_ids : query "blueprint_ids", cursor :
        query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "gatekeeperAndXProtect" => $crate::prism::ListGatekeeperAndXProtect
        { blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families
        : query "device_families", filter : filter "filter", limit : query "limit",
        offset : query "offset", sort_by : query "sort_by" }; "installedProfiles" =>
        $crate::prism::ListInstalledProfiles { blueprint_ids : query "blueprint_ids",
        cursor : query "cursor", device_families : query "device_families", filter :
        filter "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "kernelExtensions" => $crate::prism::ListKernelExtensions {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "launchAgentsAndDaemons" =>
        $crate::prism::ListLaunchAgentsAndDaemons { blueprint_ids : query
        "blueprint_ids", cursor : query "cursor", device_families : query
        "device_families", filter : filter "filter", limit : query "limit", offset :
        query "offset", sort_by : query "sort_by" }; "localUsers" =>
        $crate::prism::ListLocalUsers { blueprint_ids : query "blueprint_ids", cursor :
        query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "startupSettings" => $crate::prism::ListStartupSettings {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "systemExtensions" =>
        $crate::prism::ListSystemExtensions { blueprint_ids : query "blueprint_ids",
        cursor : query "cursor", device_families : query "device_families", filter :
        filter "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "transparencyDatabase" => $crate::prism::ListTransparencyDatabase {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "listSelfServiceCategories" =>
        $crate::self_service::ListSelfServiceCategories {}; "licensing" =>
        $crate::settings::GetLicensing {}; "getTags" => $crate::tags::ListTags { search :
        query "search" }; "createTag" => $crate::tags::CreateTag { body : body
        "application/json" }; "deleteTag" => $crate::tags::DeleteTag { tag_id : path
        "tag_id" }; "updateTag" => $crate::tags::UpdateTag { tag_id : path "tag_id", body
        : body "application/json" }; "getBehavioralDetections" =>
        $crate::threats::ListBehavioralDetections { classification : query
        "classification", date_range : query "date_range", detection_date_from : query
        "detection_date_from", detection_date_to : query "detection_date_to", device_id :
        query "device_id", informational_tags : query "informational_tags", limit : query
        "limit", malware_family : query "malware_family", offset : query "offset",
        parent_process_name : query "parent_process_name", sort_by : query "sort_by",
        status : query "status", target_process_name : query "target_process_name", term
        : query "term", threat_id : query "threat_id" }; "getThreatDetails" =>
        $crate::threats::ListThreats { classification : query "classification",
        date_range : query "date_range", device_id : query "device_id", limit : query
        "limit", offset : query "offset", sort_by : query "sort_by", status : query
        "status", term : query "term" }; "getBehavioralDetectionsV2" =>
        $crate::threats::ListBehavioralDetectionsV2 { classifications : query
        "classifications", detection_from : query "detection_from", detection_to : query
        "detection_to", device_id : query "device_id", limit : query "limit",
        management_state : query "management_state", offset : query "offset", search_term
        : query "search_term", severities : query "severities", sort_by : query
        "sort_by", statuses : query "statuses", tags : query "tags" };
        "getThreatDetailsV2" => $crate::threats::ListThreatsV2 { classification : query
        "classification", date_range : query "date_range", detection_date_from : query
        "detection_date_from", detection_date_to : query "detection_date_to", device_id :
        query "device_id", limit : query "limit", management_state : query
        "management_state", offset : query "offset", severities : query "severities",
        sort_by : query "sort_by", statuses : query "statuses", tags : query "tags", term
        : query "term" }; "listUsers" => $crate::users::ListUsers { archived : query
        "archived", cursor : query "cursor", email : query "email", id : query "id",
        integration_id : query "integration_id" }; "deleteUser" =>
        $crate::users::DeleteUser { user_id : path "user_id" }; "getUser" =>
        $crate::users::GetUser { user_id : path "user_id" }; "listDetections" =>
        $crate::vulnerabilities::ListDetections { after : query "after", filter : filter
        "filter", size : query "size" }; "listVulnerabilities" =>
        $crate::vulnerabilities::ListVulnerabilities { filter : filter "filter", page :
        query "page", size : query "size", sort_by : query "sort_by" };
        "getVulnerabilityDescription" => $crate::vulnerabilities::GetVulnerability {
        cve_id : path "cve_id" }; "listAffectedDevices" =>
        $crate::vulnerabilities::ListAffectedDevices { cve_id : path "cve_id", filter :
        filter "filter", page : query "page", size : query "size", sort_by : query
        "sort_by" }; "listAffectedSoftware" =>
        $crate::vulnerabilities::ListAffectedSoftware { cve_id : path "cve_id", filter :
        filter "filter", page : query "page", size : query "size", sort_by : query
        "sort_by" }; }
    };
}

/// Hands `$each!` one row for each list that is read in pages: id, struct, fields. For tests; all features must be on.
#[doc(hidden)]
#[macro_export]
macro_rules! each_list {
    ($each:ident) => {
        $each ! { "listAuditEvents" => $crate::audit_log::ListAuditEvents { cursor :
        query "cursor", end_date : query "end_date", limit : query "limit", sort_by :
        query "sort_by", start_date : query "start_date" }; "listAdeIntegrations" =>
        $crate::ade::ListAdeIntegrations {}; "listAdeDevices" =>
        $crate::ade::ListAdeDevices { blueprint_id : query "blueprint_id", dep_account :
        query "dep_account", device_family : query "device_family", model : query
        "model", os : query "os", page : query "page", profile_status : query
        "profile_status", serial_number : query "serial_number", user_id : query
        "user_id" }; "listDevicesAssociatedToAdeToken" =>
        $crate::ade::ListAdeIntegrationDevices { ade_token_id : path "ade_token_id", page
        : query "page" }; "getBlueprintRoutingActivity" =>
        $crate::blueprint_routing::ListBlueprintRoutingActivity { limit : query "limit",
        offset : query "offset" }; "listBlueprints" => $crate::blueprints::ListBlueprints
        { id : query "id", id_in : query "id__in", limit : query "limit", name : query
        "name", offset : query "offset" }; "getBlueprintTemplates" =>
        $crate::blueprints::ListBlueprintTemplates { limit : query "limit", offset :
        query "offset" }; "listLibraryItems" => $crate::blueprints::ListLibraryItems {
        blueprint_id : path "blueprint_id" }; "listCustomApps" =>
        $crate::custom_apps::ListCustomApps { limit : query "limit", offset : query
        "offset", page : query "page" }; "listCustomProfiles" =>
        $crate::custom_profiles::ListCustomProfiles { page : query "page" };
        "listCustomScripts" => $crate::custom_scripts::ListCustomScripts { page : query
        "page" }; "getDeviceCommands" => $crate::device_actions::ListDeviceCommands {
        device_id : path "device_id", limit : query "limit", offset : query "offset" };
        "listDevices" => $crate::devices::ListDevices { asset_tag : query "asset_tag",
        blueprint_id : query "blueprint_id", device_id : query "device_id", device_name :
        query "device_name", filevault_enabled : query "filevault_enabled", limit : query
        "limit", mac_address : query "mac_address", model : query "model", offset : query
        "offset", ordering : query "ordering", os_version : query "os_version", platform
        : query "platform", serial_number : query "serial_number", tag_id : query
        "tag_id", tag_id_in : query "tag_id_in", tag_name : query "tag_name", tag_name_in
        : query "tag_name_in", user : query "user", user_email : query "user_email",
        user_email_exact : query "user_email_exact", user_id : query "user_id", user_name
        : query "user_name" }; "getDeviceActivity" => $crate::devices::ListDeviceActivity
        { device_id : path "device_id", limit : query "limit", offset : query "offset" };
        "listInHouseApps" => $crate::in_house_apps::ListInHouseApps { limit : query
        "limit", offset : query "offset", page : query "page" }; "getLibraryItemActivity"
        => $crate::library_items::ListLibraryItemActivity { library_item_id : path
        "library_item_id", activity_type : query "activity_type", limit : query "limit",
        offset : query "offset", user_email : query "user_email", user_id : query
        "user_id" }; "getLibraryItemStatuses" =>
        $crate::library_items::ListLibraryItemStatuses { library_item_id : path
        "library_item_id", computer_id : query "computer_id", limit : query "limit",
        offset : query "offset" }; "activationLock" => $crate::prism::ListActivationLock
        { blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families
        : query "device_families", filter : filter "filter", limit : query "limit",
        offset : query "offset", sort_by : query "sort_by" }; "applicationFirewall" =>
        $crate::prism::ListApplicationFirewall { blueprint_ids : query "blueprint_ids",
        cursor : query "cursor", device_families : query "device_families", filter :
        filter "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "applications" => $crate::prism::ListApplications { blueprint_ids :
        query "blueprint_ids", cursor : query "cursor", device_families : query
        "device_families", filter : filter "filter", limit : query "limit", offset :
        query "offset", sort_by : query "sort_by" }; "cellular" =>
        $crate::prism::ListCellular { blueprint_ids : query "blueprint_ids", cursor :
        query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "certificates" => $crate::prism::ListCertificates { blueprint_ids :
        query "blueprint_ids", cursor : query "cursor", device_families : query
        "device_families", filter : filter "filter", limit : query "limit", offset :
        query "offset", sort_by : query "sort_by" }; "desktopAndScreensaver" =>
        $crate::prism::ListDesktopAndScreensaver { blueprint_ids : query "blueprint_ids",
        cursor : query "cursor", device_families : query "device_families", filter :
        filter "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "deviceInformation" => $crate::prism::ListDeviceInformation {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "fileVault" =>
        $crate::prism::ListFileVault { blueprint_ids : query "blueprint_ids", cursor :
        query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "gatekeeperAndXProtect" => $crate::prism::ListGatekeeperAndXProtect
        { blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families
        : query "device_families", filter : filter "filter", limit : query "limit",
        offset : query "offset", sort_by : query "sort_by" }; "installedProfiles" =>
        $crate::prism::ListInstalledProfiles { blueprint_ids : query "blueprint_ids",
        cursor : query "cursor", device_families : query "device_families", filter :
        filter "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "kernelExtensions" => $crate::prism::ListKernelExtensions {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "launchAgentsAndDaemons" =>
        $crate::prism::ListLaunchAgentsAndDaemons { blueprint_ids : query
        "blueprint_ids", cursor : query "cursor", device_families : query
        "device_families", filter : filter "filter", limit : query "limit", offset :
        query "offset", sort_by : query "sort_by" }; "localUsers" =>
        $crate::prism::ListLocalUsers { blueprint_ids : query "blueprint_ids", cursor :
        query "cursor", device_families : query "device_families", filter : filter
        "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "startupSettings" => $crate::prism::ListStartupSettings {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "systemExtensions" =>
        $crate::prism::ListSystemExtensions { blueprint_ids : query "blueprint_ids",
        cursor : query "cursor", device_families : query "device_families", filter :
        filter "filter", limit : query "limit", offset : query "offset", sort_by : query
        "sort_by" }; "transparencyDatabase" => $crate::prism::ListTransparencyDatabase {
        blueprint_ids : query "blueprint_ids", cursor : query "cursor", device_families :
        query "device_families", filter : filter "filter", limit : query "limit", offset
        : query "offset", sort_by : query "sort_by" }; "getTags" =>
        $crate::tags::ListTags { search : query "search" }; "getBehavioralDetections" =>
        $crate::threats::ListBehavioralDetections { classification : query
        "classification", date_range : query "date_range", detection_date_from : query
        "detection_date_from", detection_date_to : query "detection_date_to", device_id :
        query "device_id", informational_tags : query "informational_tags", limit : query
        "limit", malware_family : query "malware_family", offset : query "offset",
        parent_process_name : query "parent_process_name", sort_by : query "sort_by",
        status : query "status", target_process_name : query "target_process_name", term
        : query "term", threat_id : query "threat_id" }; "getThreatDetails" =>
        $crate::threats::ListThreats { classification : query "classification",
        date_range : query "date_range", device_id : query "device_id", limit : query
        "limit", offset : query "offset", sort_by : query "sort_by", status : query
        "status", term : query "term" }; "listUsers" => $crate::users::ListUsers {
        archived : query "archived", cursor : query "cursor", email : query "email", id :
        query "id", integration_id : query "integration_id" }; "listDetections" =>
        $crate::vulnerabilities::ListDetections { after : query "after", filter : filter
        "filter", size : query "size" }; "listVulnerabilities" =>
        $crate::vulnerabilities::ListVulnerabilities { filter : filter "filter", page :
        query "page", size : query "size", sort_by : query "sort_by" };
        "listAffectedDevices" => $crate::vulnerabilities::ListAffectedDevices { cve_id :
        path "cve_id", filter : filter "filter", page : query "page", size : query
        "size", sort_by : query "sort_by" }; "listAffectedSoftware" =>
        $crate::vulnerabilities::ListAffectedSoftware { cve_id : path "cve_id", filter :
        filter "filter", page : query "page", size : query "size", sort_by : query
        "sort_by" }; }
    };
}
