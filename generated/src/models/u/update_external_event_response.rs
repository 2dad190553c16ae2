// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateExternalEventResponse`.
#[non_exhaustive]
pub struct UpdateExternalEventResponse {
    /// `activationStatus`.
    pub activation_status: Option<super::UpdateExternalEventResponseActivationStatus>,
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
/// The values of `activationStatus` in [`UpdateExternalEventResponse`](super::UpdateExternalEventResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateExternalEventResponseActivationStatus {
    /// `Activated`
    Activated,
    /// `Deactivated`
    Deactivated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateExternalEventResponse {
    "activationStatus" Enum activation_status,
    "displayName" Str display_name,
    "eventName" Str event_name,
    "rank" Int rank,
    "schemaId" Str schema_id,
});

rt::open_enum!(UpdateExternalEventResponseActivationStatus {
    Activated = "Activated",
    Deactivated = "Deactivated",
});
