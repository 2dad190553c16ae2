// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivateExternalEventResponse`.
#[non_exhaustive]
pub struct ActivateExternalEventResponse {
    /// `activationStatus`.
    pub activation_status: Option<super::ActivateExternalEventResponseActivationStatus>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `schemaId`.
    pub schema_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `activationStatus` in [`ActivateExternalEventResponse`](super::ActivateExternalEventResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivateExternalEventResponseActivationStatus {
    /// `Activated`
    Activated,
    /// `Deactivated`
    Deactivated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivateExternalEventResponse {
    "activationStatus" Enum activation_status,
    "displayName" Str display_name,
    "eventName" Str event_name,
    "rank" Int rank,
    "schemaId" Str schema_id,
});

rt::open_enum!(ActivateExternalEventResponseActivationStatus {
    Activated = "Activated",
    Deactivated = "Deactivated",
});
