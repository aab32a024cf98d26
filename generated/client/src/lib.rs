// Made by `cargo xtask generate` from spec/. Do not edit: put corrections into spec/overlays.

//! Client of the Iru Endpoint Management API.
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
//!
//! Start with [`Client`].

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

pub mod runtime;

pub mod types;

pub use runtime::{
    ApiError, Client, ClientBuilder, Error, ErrorKind, FilePart, Method, Patch, Region,
    Secret,
};

impl Client {
    /// What was done in the tenant, by whom and when, for the past year.
    #[cfg(feature = "audit_log")]
    #[must_use]
    pub fn audit_log(&self) -> audit_log::AuditLog<'_> {
        audit_log::AuditLog {
            client: self,
        }
    }
    /// Integrations with Apple's Automated Device Enrollment (ADE) and the devices that come in through them. A device or integration uses either a blueprint or Blueprint Routing: when `use_blueprint_routing` is true, `blueprint_id` is null. A device once assigned to Blueprint Routing keeps enrolling that way until it is set otherwise.
    #[cfg(feature = "ade")]
    #[must_use]
    pub fn ade(&self) -> ade::Ade<'_> {
        ade::Ade { client: self }
    }
    /// The enrollment code and the activity of Blueprint Routing, which chooses a blueprint for each device that enrolls. It must be set up in the tenant first.
    #[cfg(feature = "blueprint_routing")]
    #[must_use]
    pub fn blueprint_routing(&self) -> blueprint_routing::BlueprintRoutingApi<'_> {
        blueprint_routing::BlueprintRoutingApi {
            client: self,
        }
    }
    /// Blueprints, classic or Assignment Map, which hold what is installed and enforced on the devices assigned to them; their templates, library items and enrollment profiles.
    #[cfg(feature = "blueprints")]
    #[must_use]
    pub fn blueprints(&self) -> blueprints::Blueprints<'_> {
        blueprints::Blueprints {
            client: self,
        }
    }
    /// Library items that install an uploaded package, disk image or archive. To create one, request an upload, send the file to storage, then create the app with the `file_key`.
    #[cfg(feature = "custom_apps")]
    #[must_use]
    pub fn custom_apps(&self) -> custom_apps::CustomApps<'_> {
        custom_apps::CustomApps {
            client: self,
        }
    }
    /// Library items that install a configuration profile (`.mobileconfig`) of your own.
    #[cfg(feature = "custom_profiles")]
    #[must_use]
    pub fn custom_profiles(&self) -> custom_profiles::CustomProfiles<'_> {
        custom_profiles::CustomProfiles {
            client: self,
        }
    }
    /// Library items that run a script, with an optional script that remediates.
    #[cfg(feature = "custom_scripts")]
    #[must_use]
    pub fn custom_scripts(&self) -> custom_scripts::CustomScripts<'_> {
        custom_scripts::CustomScripts {
            client: self,
        }
    }
    /// Commands sent to a device. An answer means that the command was accepted, not that the device has carried it out; look at the commands of the device for that. A command that is already waiting for the device, or that does not fit its platform, is refused with a 400.
    #[cfg(feature = "device_actions")]
    #[must_use]
    pub fn device_actions(&self) -> device_actions::DeviceActions<'_> {
        device_actions::DeviceActions {
            client: self,
        }
    }
    /// Devices and what is known of them: inventory, apps, library items, parameters and activity. With Windows or Android management turned on, many answers depend on the platform of the device.
    #[cfg(feature = "devices")]
    #[must_use]
    pub fn devices(&self) -> devices::Devices<'_> {
        devices::Devices { client: self }
    }
    /// Recovery keys, passwords, PINs and bypass codes of a device. A secret that the tenant does not hold is null.
    #[cfg(feature = "device_secrets")]
    #[must_use]
    pub fn device_secrets(&self) -> device_secrets::DeviceSecrets<'_> {
        device_secrets::DeviceSecrets {
            client: self,
        }
    }
    /// Library items that install an uploaded `.ipa` file. To create one, request an upload, send the file to storage, wait until the upload is validated, then create the app with the `file_key`.
    #[cfg(feature = "in_house_apps")]
    #[must_use]
    pub fn in_house_apps(&self) -> in_house_apps::InHouseApps<'_> {
        in_house_apps::InHouseApps {
            client: self,
        }
    }
    /// Activity and status of library items of any kind.
    #[cfg(feature = "library_items")]
    #[must_use]
    pub fn library_items(&self) -> library_items::LibraryItems<'_> {
        library_items::LibraryItems {
            client: self,
        }
    }
    /// Lost Mode for iPhone and iPad: lock, locate and play a sound.
    #[cfg(feature = "lost_mode")]
    #[must_use]
    pub fn lost_mode(&self) -> lost_mode::LostMode<'_> {
        lost_mode::LostMode {
            client: self,
        }
    }
    /// Notes that people attach to a device.
    #[cfg(feature = "notes")]
    #[must_use]
    pub fn notes(&self) -> notes::Notes<'_> {
        notes::Notes { client: self }
    }
    /// Inventory of the whole fleet by category, with filters, and exports of it as CSV.
    #[cfg(feature = "prism")]
    #[must_use]
    pub fn prism(&self) -> prism::Prism<'_> {
        prism::Prism { client: self }
    }
    /// Categories that library items are shown in by Self Service.
    #[cfg(feature = "self_service")]
    #[must_use]
    pub fn self_service(&self) -> self_service::SelfService<'_> {
        self_service::SelfService {
            client: self,
        }
    }
    /// Settings of the tenant: licenses and their use.
    #[cfg(feature = "settings")]
    #[must_use]
    pub fn settings(&self) -> settings::Settings<'_> {
        settings::Settings { client: self }
    }
    /// Tags that devices carry.
    #[cfg(feature = "tags")]
    #[must_use]
    pub fn tags(&self) -> tags::Tags<'_> {
        tags::Tags { client: self }
    }
    /// What Endpoint Detection and Response (EDR) found on devices. Needs the EDR product.
    #[cfg(feature = "threats")]
    #[must_use]
    pub fn threats(&self) -> threats::Threats<'_> {
        threats::Threats { client: self }
    }
    /// Users that directory integrations have brought into the tenant.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> users::Users<'_> {
        users::Users { client: self }
    }
    /// Known vulnerabilities (CVEs) in the software on devices. Needs the Vulnerability Management product.
    #[cfg(feature = "vulnerabilities")]
    #[must_use]
    pub fn vulnerabilities(&self) -> vulnerabilities::Vulnerabilities<'_> {
        vulnerabilities::Vulnerabilities {
            client: self,
        }
    }
}
