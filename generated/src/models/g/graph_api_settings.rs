// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GraphApiSettings`.
#[non_exhaustive]
pub struct GraphApiSettings {
    /// `errorInfo`.
    pub error_info: Option<super::EmailErrorInfo>,
    /// `integration`.
    pub integration: Option<super::DomainEntityRef>,
    /// `status`.
    pub status: Option<super::GraphApiSettingsStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`GraphApiSettings`](super::GraphApiSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum GraphApiSettingsStatus {
    /// `Active`
    Active,
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

rt::model!(GraphApiSettings {
    "errorInfo" Any error_info,
    "integration" Any integration,
    "status" Enum status,
});

rt::setters!(GraphApiSettings {
    0 error_info with_error_info(super::EmailErrorInfo) clear_error_info,
    1 integration with_integration(super::DomainEntityRef) clear_integration,
    2 status with_status(impl Into<super::GraphApiSettingsStatus>) clear_status,
});

rt::open_enum!(GraphApiSettingsStatus {
    Active = "Active",
    Error = "Error",
    Inactive = "Inactive",
    IntegrationDeleted = "IntegrationDeleted",
    Unknown = "Unknown",
});
