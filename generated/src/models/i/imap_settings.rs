// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ImapSettings`.
#[non_exhaustive]
pub struct ImapSettings {
    /// `errorInfo`.
    pub error_info: Option<super::EmailErrorInfo>,
    /// `integration`.
    pub integration: Option<super::DomainEntityRef>,
    /// `status`.
    pub status: Option<super::ImapSettingsStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`ImapSettings`](super::ImapSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ImapSettingsStatus {
    /// `Active`
    Active,
    /// `AwaitingFolders`
    AwaitingFolders,
    /// `Error`
    Error,
    /// `Inactive`
    Inactive,
    /// `IntegrationDeleted`
    IntegrationDeleted,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ImapSettings {
    "errorInfo" Any error_info,
    "integration" Any integration,
    "status" Enum status,
});

rt::setters!(ImapSettings {
    0 error_info with_error_info(super::EmailErrorInfo) clear_error_info,
    1 integration with_integration(super::DomainEntityRef) clear_integration,
    2 status with_status(impl Into<super::ImapSettingsStatus>) clear_status,
});

rt::open_enum!(ImapSettingsStatus {
    Active = "Active",
    AwaitingFolders = "AwaitingFolders",
    Error = "Error",
    Inactive = "Inactive",
    IntegrationDeleted = "IntegrationDeleted",
    Unknown = "Unknown",
});
