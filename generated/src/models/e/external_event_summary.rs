// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventSummary`.
#[non_exhaustive]
pub struct ExternalEventSummary {
    /// `activationStatus`.
    pub activation_status: Option<super::ExternalEventSummaryActivationStatus>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateFirstActivated`.
    pub date_first_activated: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `schemaId`.
    pub schema_id: Option<String>,
    /// `systemStatus`.
    pub system_status: Option<super::ExternalEventSummarySystemStatus>,
    __marks: rt::Marks,
}
/// The values of `activationStatus` in [`ExternalEventSummary`](super::ExternalEventSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalEventSummaryActivationStatus {
    /// `Activated`
    Activated,
    /// `Deactivated`
    Deactivated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemStatus` in [`ExternalEventSummary`](super::ExternalEventSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalEventSummarySystemStatus {
    /// `New`
    New,
    /// `Updated`
    Updated,
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalEventSummary {
    "activationStatus" Enum activation_status,
    "dateCreated" DateTime date_created,
    "dateFirstActivated" DateTime date_first_activated,
    "dateModified" DateTime date_modified,
    "displayName" Str display_name,
    "eventName" Str event_name,
    "rank" Int rank,
    "schemaId" Str schema_id,
    "systemStatus" Enum system_status,
});

rt::open_enum!(ExternalEventSummaryActivationStatus {
    Activated = "Activated",
    Deactivated = "Deactivated",
});

rt::open_enum!(ExternalEventSummarySystemStatus {
    New = "New",
    Updated = "Updated",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
});
