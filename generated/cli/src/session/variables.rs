//! The environment variables that say which tenant a command talks to: those of the client, and ours.

/// The token.
pub(crate) const TOKEN: &str = "KANDJI_API_TOKEN";
/// The address of the API.
pub(crate) const BASE_URL: &str = "KANDJI_BASE_URL";
/// The tenant, which is the first label of its address.
pub(crate) const TENANT: &str = "KANDJI_SUBDOMAIN";
/// The region that hosts the tenant.
pub(crate) const REGION: &str = "KANDJI_REGION";
/// The profile that has both.
pub(crate) const PROFILE: &str = "KANDJI_PROFILE";
/// The folder of the profiles, in place of the usual one.
pub(crate) const CONFIG_FOLDER: &str = "KANDJI_CONFIG_DIR";

/// Those that lead to another tenant than the address does.
pub(crate) const OF_OTHER_TENANTS: [&str; 3] = [TENANT, REGION, PROFILE];
