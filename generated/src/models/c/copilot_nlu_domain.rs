// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotNluDomain`.
///
/// The service requires `id`, `useLatestVersion` in requests.
#[non_exhaustive]
pub struct CopilotNluDomain {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `useLatestVersion`, required.
    pub use_latest_version: Option<bool>,
    /// `version`.
    pub version: Option<super::CopilotNluDomainVersion>,
    __marks: rt::Marks,
}

rt::model!(CopilotNluDomain {
    "id" Str id,
    "selfUri" Str self_uri,
    "useLatestVersion" Bool use_latest_version,
    "version" Any version,
});

rt::setters!(CopilotNluDomain {
    0 id with_id(impl Into<String>) clear_id,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    2 use_latest_version with_use_latest_version(bool) clear_use_latest_version,
    3 version with_version(super::CopilotNluDomainVersion) clear_version,
});
