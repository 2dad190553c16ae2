// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyOutcomeEventsNotificationSegment`.
#[non_exhaustive]
pub struct JourneyOutcomeEventsNotificationSegment {
    /// `assignedDate`.
    pub assigned_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyOutcomeEventsNotificationSegment {
    "assignedDate" DateTime assigned_date,
    "id" Str id,
    "selfUri" Str self_uri,
});
