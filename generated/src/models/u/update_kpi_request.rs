// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateKpiRequest`.
#[non_exhaustive]
pub struct UpdateKpiRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `status`.
    pub status: Option<super::UpdateKpiRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UpdateKpiRequest`](super::UpdateKpiRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateKpiRequestStatus {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateKpiRequest {
    "description" Str description,
    "name" Str name,
    "status" Enum status,
});

rt::setters!(UpdateKpiRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 name with_name(impl Into<String>) clear_name,
    2 status with_status(impl Into<super::UpdateKpiRequestStatus>) clear_status,
});

rt::open_enum!(UpdateKpiRequestStatus {
    Enabled = "Enabled",
    Disabled = "Disabled",
});
