// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntegrationStatusInfo`.
#[non_exhaustive]
pub struct IntegrationStatusInfo {
    /// `code`.
    pub code: Option<super::IntegrationStatusInfoCode>,
    /// `detail`.
    pub detail: Option<super::MessageInfo>,
    /// `effective`.
    pub effective: Option<String>,
    /// `lastUpdated`.
    pub last_updated: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `code` in [`IntegrationStatusInfo`](super::IntegrationStatusInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegrationStatusInfoCode {
    /// `ACTIVE`
    Active,
    /// `ACTIVATING`
    Activating,
    /// `INACTIVE`
    Inactive,
    /// `DEACTIVATING`
    Deactivating,
    /// `ERROR`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IntegrationStatusInfo {
    "code" Enum code,
    "detail" Any detail,
    "effective" Str effective,
    "lastUpdated" DateTime last_updated,
});

rt::setters!(IntegrationStatusInfo {
    0 code with_code(impl Into<super::IntegrationStatusInfoCode>) clear_code,
    1 detail with_detail(super::MessageInfo) clear_detail,
    2 effective with_effective(impl Into<String>) clear_effective,
    3 last_updated with_last_updated(impl Into<rt::DateTime>) clear_last_updated,
});

rt::open_enum!(IntegrationStatusInfoCode {
    Active = "ACTIVE",
    Activating = "ACTIVATING",
    Inactive = "INACTIVE",
    Deactivating = "DEACTIVATING",
    Error = "ERROR",
});
