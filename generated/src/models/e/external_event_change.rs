// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalEventChange`.
#[non_exhaustive]
pub struct ExternalEventChange {
    /// `changeCategory`.
    pub change_category: Option<super::ExternalEventChangeChangeCategory>,
    /// `dateDetected`.
    pub date_detected: Option<rt::DateTime>,
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `errorDescription`.
    pub error_description: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `schemaId`.
    pub schema_id: Option<String>,
    /// `systemStatus`.
    pub system_status: Option<super::ExternalEventChangeSystemStatus>,
    __marks: rt::Marks,
}
/// The values of `changeCategory` in [`ExternalEventChange`](super::ExternalEventChange).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalEventChangeChangeCategory {
    /// `Error`
    Error,
    /// `Updated`
    Updated,
    /// `New`
    New,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `systemStatus` in [`ExternalEventChange`](super::ExternalEventChange).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalEventChangeSystemStatus {
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

rt::model!(ExternalEventChange {
    "changeCategory" Enum change_category,
    "dateDetected" DateTime date_detected,
    "errorCode" Str error_code,
    "errorDescription" Str error_description,
    "eventName" Str event_name,
    "schemaId" Str schema_id,
    "systemStatus" Enum system_status,
});

rt::open_enum!(ExternalEventChangeChangeCategory {
    Error = "Error",
    Updated = "Updated",
    New = "New",
});

rt::open_enum!(ExternalEventChangeSystemStatus {
    New = "New",
    Updated = "Updated",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
});
