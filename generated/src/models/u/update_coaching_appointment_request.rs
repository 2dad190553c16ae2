// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateCoachingAppointmentRequest`.
#[non_exhaustive]
pub struct UpdateCoachingAppointmentRequest {
    /// `addToSchedule`.
    pub add_to_schedule: Option<bool>,
    /// `conversationIds`.
    pub conversation_ids: Option<Vec<String>>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `documentIds`.
    pub document_ids: Option<Vec<String>>,
    /// `externalLinks`.
    pub external_links: Option<Vec<String>>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `location`.
    pub location: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `shareInsightsData`.
    pub share_insights_data: Option<bool>,
    /// `status`.
    pub status: Option<super::UpdateCoachingAppointmentRequestStatus>,
    /// `wfmSchedule`.
    pub wfm_schedule: Option<super::WfmScheduleReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UpdateCoachingAppointmentRequest`](super::UpdateCoachingAppointmentRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateCoachingAppointmentRequestStatus {
    /// `Scheduled`
    Scheduled,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateCoachingAppointmentRequest {
    "addToSchedule" Bool add_to_schedule,
    "conversationIds" Texts conversation_ids,
    "dateStart" DateTime date_start,
    "description" Str description,
    "documentIds" Texts document_ids,
    "externalLinks" Texts external_links,
    "lengthInMinutes" Int length_in_minutes,
    "location" Str location,
    "name" Str name,
    "shareInsightsData" Bool share_insights_data,
    "status" Enum status,
    "wfmSchedule" Any wfm_schedule,
});

rt::setters!(UpdateCoachingAppointmentRequest {
    0 add_to_schedule with_add_to_schedule(bool) clear_add_to_schedule,
    1 conversation_ids with_conversation_ids(Vec<String>) clear_conversation_ids,
    2 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    3 description with_description(impl Into<String>) clear_description,
    4 document_ids with_document_ids(Vec<String>) clear_document_ids,
    5 external_links with_external_links(Vec<String>) clear_external_links,
    6 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    7 location with_location(impl Into<String>) clear_location,
    8 name with_name(impl Into<String>) clear_name,
    9 share_insights_data with_share_insights_data(bool) clear_share_insights_data,
    10 status with_status(impl Into<super::UpdateCoachingAppointmentRequestStatus>) clear_status,
    11 wfm_schedule with_wfm_schedule(super::WfmScheduleReference) clear_wfm_schedule,
});

rt::open_enum!(UpdateCoachingAppointmentRequestStatus {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
});
